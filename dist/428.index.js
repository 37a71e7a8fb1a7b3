export const id = 428;
export const ids = [428];
export const modules = {

/***/ 42428:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseline: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _findings_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24452);

const ALLOWED = 'a report.json that this tool saved (version 1)';
/**
 * The fingerprints of a saved report: what it lists isn't new.
 * @param place what names the file: `baseline`, `option --baseline`
 * @throws UserError where it is no report
 */
function readBaseline(text, path, place) {
    const fail = (what) => new _findings_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place}: ${path} ${what}; allowed: ${ALLOWED}`);
    let report;
    try {
        report = JSON.parse(text);
    }
    catch {
        throw fail('is not JSON');
    }
    if (!isRecord(report))
        throw fail('is not a report');
    if (report.version !== 1)
        throw fail('is of another version');
    if (!Array.isArray(report.findings))
        throw fail('has no findings');
    const fingerprints = report.findings.map((finding, index) => {
        if (isRecord(finding) && typeof finding.fingerprint === 'string' && finding.fingerprint !== '')
            return finding.fingerprint;
        throw fail(`has no fingerprint in finding ${index + 1}`);
    });
    return new Set(fingerprints);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};
