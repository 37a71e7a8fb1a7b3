"use strict";
exports.id = 166;
exports.ids = [166];
exports.modules = {
9166:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
packedSize: () => ( packedSize)
});
var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
function packedSize(text) {
return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text).length;
}
})
};
;
