"use strict";
exports.id = 811;
exports.ids = [811];
exports.modules = {
811:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
readBaseline: () => ( readBaseline)
});
var _findings_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2515);
const ALLOWED = 'a report.json that this tool saved (version 1)';
function readBaseline(text, path, place) {
const fail = (what) => new _findings_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`${place}: ${path} ${what}; allowed: ${ALLOWED}`);
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
})
};
;
