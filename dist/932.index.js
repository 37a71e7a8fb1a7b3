export const id = 932;
export const ids = [932];
export const modules = {

/***/ 41551:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SystemClock: () => (/* binding */ SystemClock)
/* harmony export */ });
/** The machine's clock, made to run forward only: a clock that is set while something is timed must not show. */
class SystemClock {
    start = Date.now() - performance.now();
    now() {
        return new Date(this.start + performance.now());
    }
}


/***/ })

};
