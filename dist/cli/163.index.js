"use strict";
exports.id = 163;
exports.ids = [163];
exports.modules = {

/***/ 2163:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   github: () => (/* binding */ github)
/* harmony export */ });
/* unused harmony export problemCommand */
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1747);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2613);



/** The `github` format: workflow commands, which GitHub shows as annotations, and a last line for the log. */
function github(review) {
    const commands = [...review.problems.map(problemCommand), ...review.findings.map(_annotations_js__WEBPACK_IMPORTED_MODULE_0__.commandOf)];
    return [...(0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__.workflowCommands)(commands).lines, (0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__.logLine)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.visible)((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(review))), ''].join('\n');
}
/** A problem that the change brought fails the review and is shown so. */
function problemCommand({ message, path, new: fresh }) {
    return { level: fresh ? 'error' : 'warning', message, title: 'not reviewed', ...(path !== '' && { file: path }) };
}


/***/ })

};
;