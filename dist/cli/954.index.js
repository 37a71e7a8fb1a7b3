"use strict";
exports.id = 954;
exports.ids = [954];
exports.modules = {
1954:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
SystemClock: () => ( SystemClock)
});
class SystemClock {
start = Date.now() - performance.now();
now() {
return new Date(this.start + performance.now());
}
}
})
};
;
