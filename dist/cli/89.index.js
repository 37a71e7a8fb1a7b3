export const id = 89;
export const ids = [89];
export const modules = {

/***/ 9089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   toReport: () => (/* binding */ toReport)
/* harmony export */ });
/** The report, version 1, as docs/report.schema.json describes it; field by field, so that nothing slips in. */
function toReport(review, toolVersion) {
    return {
        version: 1,
        tool: { name: 'python-dockerfile-review', version: toolVersion },
        conclusion: review.conclusion,
        images: review.images.map(({ id, dockerfile, target, context, platform, python, reason }) => ({
            id,
            dockerfile,
            target,
            context,
            platform,
            python,
            reason,
        })),
        findings: review.findings.map(finding),
        suppressed: review.suppressed.map(({ rule, path, line, reason }) => ({ rule, path, line, reason })),
        measurements: review.measurements,
        problems: review.problems.map(({ message, path }) => ({ message, path })),
    };
}
/** The report as the file and `--format json` hold it. A runner that logs it takes `##[` for a command: spelt otherwise. */
function json(review, toolVersion) {
    return `${JSON.stringify(toReport(review, toolVersion), null, 2).replace(/##\[/g, '#\\u0023[')}\n`;
}
function finding(value) {
    const { rule, level, image, path, line, endLine, column, endColumn, message, help, fingerprint, images } = value;
    return {
        ...{ rule, level, image, path, line, endLine, column, endColumn, message, help, fingerprint },
        new: value.new,
        images,
        related: value.related.map((place) => ({ path: place.path, line: place.line, message: place.message })),
        evidence: value.evidence,
        fix: value.fix && {
            safety: value.fix.safety,
            edits: value.fix.edits.map((edit) => ({
                path: edit.path,
                line: edit.line,
                column: edit.column,
                endLine: edit.endLine,
                endColumn: edit.endColumn,
                text: edit.text,
            })),
        },
    };
}


/***/ })

};
