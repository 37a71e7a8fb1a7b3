export const id = 776;
export const ids = [776];
export const modules = {

/***/ 7776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toText: () => (/* binding */ toText)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5062);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4097);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3858);
/* harmony import */ var _fix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2908);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3648);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3862);






const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };
const OF_LEVEL = { error: 'red', warning: 'yellow', notice: 'blue' };
/** Columns of a source line shown at most; more is cut around the place. */
const WIDTH = 160;
const MAXIMUM_DIFF = 30;
/** The review for a terminal: new findings with their lines, those already there in a line each, problems, a total. */
function toText(review, options) {
    const printer = new Printer(options);
    const order = (a, b) => compare(a.path, b.path) ||
        a.line - b.line ||
        a.column - b.column ||
        _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.indexOf(a.level) - _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.indexOf(b.level);
    const findings = review.findings.map(_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .focused */ ["in"]).sort(order);
    const existing = findings.filter((finding) => !finding.new);
    const blocks = [
        ...findings.filter((finding) => finding.new).map((finding) => printer.finding(finding)),
        existing.length > 0 ? ['Already there:', ...existing.map((finding) => `  ${printer.oneLine(finding)}`)] : [],
        review.problems.map(({ path, message }) => printer.problem(path, message)),
        review.suppressed.length > 0
            ? [`${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(review.suppressed.length, 'finding')} ignored by comments in the files`]
            : [],
        [printer.paint('bold', `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(review)}.`)],
    ];
    const lines = blocks.filter((block) => block.length > 0).map((block) => block.map(_annotations_js__WEBPACK_IMPORTED_MODULE_1__.logLine).join('\n'));
    return `${lines.join('\n\n')}\n`;
}
class Printer {
    options;
    constructor(options) {
        this.options = options;
    }
    paint(colour, value) {
        return this.options.colours && value !== '' ? `\u001b[${CODES[colour]}m${value}\u001b[0m` : value;
    }
    path(path) {
        return oneLine(this.options.display?.(path) ?? path);
    }
    problem(path, message) {
        return `${path === '' ? '' : `${this.path(path)}: `}${this.paint('red', 'not reviewed')}: ${oneLine(message)}`;
    }
    oneLine(finding) {
        const place = this.paint('bold', `${this.path(finding.path)}:${finding.line}:${finding.column}:`);
        const level = this.paint(OF_LEVEL[finding.level], finding.level);
        return `${place} ${level} ${oneLine(finding.rule)}: ${oneLine(finding.message)}`;
    }
    finding(finding) {
        const others = finding.images.length > 0 ? [`  also in ${finding.images.map(oneLine).join(', ')}`] : [];
        return [
            this.oneLine(finding),
            ...this.source(finding),
            ...finding.related.map(({ path, line, message }) => `  ${this.path(path)}:${line}: ${oneLine(message)}`),
            ...others,
            ...(finding.evidence
                ? [`  measured, with the fix: ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .evidencePhrases */ .GF)(finding.evidence).map(oneLine).join('; ')}`]
                : []),
            ...this.fix(finding),
            `  ${this.paint('dim', oneLine(finding.help))}`,
        ];
    }
    /** The finding's first line with carets under what is meant. */
    source(finding) {
        const line = this.options.sources(finding.path)?.line(finding.line);
        if (line === undefined || line.trim() === '')
            return [];
        const whole = finding.endLine > finding.line;
        const from = Math.min(finding.column - 1, line.length);
        const to = Math.max(from, whole ? line.length : Math.min(finding.endColumn - 1, line.length));
        const start = Math.max(0, from - WIDTH / 2);
        const before = (start > 0 ? '…' : '') + plain(line.slice(start, from));
        const marked = plain(line.slice(from, Math.min(to, start + WIDTH)));
        const after = plain(line.slice(Math.max(to, from), Math.max(to, start + WIDTH)));
        const gutter = `${finding.line}`.padStart(5);
        const carets = '^'.repeat(Math.max(1, Array.from(marked).length));
        const last = whole ? ` to line ${finding.endLine}` : '';
        return [
            `${this.paint('dim', `${gutter} |`)} ${before}${marked}${after}`,
            `${this.paint('dim', `${' '.repeat(gutter.length)} |`)} ${' '.repeat(Array.from(before).length)}${this.paint(OF_LEVEL[finding.level], carets + last)}`,
        ];
    }
    fix(finding) {
        const fix = (0,_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .offeredFix */ .P_)(finding);
        const blocks = fix ? (0,_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .blocksOf */ .SH)(fix.edits, this.options.sources) : null;
        if (!fix || !blocks)
            return [];
        const diff = (0,_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .diffLines */ .Pp)(blocks, this.options.sources, (path) => this.path(path)).map(plain);
        const rows = diff.slice(0, MAXIMUM_DIFF).map((row) => {
            const colour = row.startsWith('+') ? 'green' : row.startsWith('-') ? 'red' : 'dim';
            return `    ${this.paint(colour, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.clip)(row, WIDTH))}`;
        });
        const more = diff.length > rows.length ? [`    and ${diff.length - rows.length} more lines`] : [];
        return [fix.safety === 'review' ? '  fix (look before you apply it):' : '  fix:', ...rows, ...more];
    }
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function plain(value) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.visible)(value).replace(/\t/g, '    ').replace(/\n/g, ' ');
}
function oneLine(value) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__.visible)(value).replace(/\s+/g, ' ').trim();
}


/***/ })

};
