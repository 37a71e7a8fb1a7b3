"use strict";
exports.id = 163;
exports.ids = [163];
exports.modules = {
2163:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
github: () => ( github)
});
var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1747);
var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2613);
function github(review) {
const commands = [...review.problems.map(problemCommand), ...review.findings.map(_annotations_js__WEBPACK_IMPORTED_MODULE_0__.commandOf)];
return [...(0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__.workflowCommands)(commands).lines, (0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__.logLine)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.visible)((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__ .Pl)(review))), ''].join('\n');
}
function problemCommand({ message, path, new: fresh }) {
return { level: fresh ? 'error' : 'warning', message, title: 'not reviewed', ...(path !== '' && { file: path }) };
}
})
};
;
