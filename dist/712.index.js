export const id = 712;
export const ids = [712];
export const modules = {

/***/ 81712:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FONT: () => (/* binding */ FONT),
/* harmony export */   draw: () => (/* binding */ draw),
/* harmony export */   tone: () => (/* binding */ tone)
/* harmony export */ });
/* harmony import */ var echarts_charts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17555);
/* harmony import */ var echarts_charts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60762);
/* harmony import */ var echarts_charts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70911);
/* harmony import */ var echarts_charts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33296);
/* harmony import */ var echarts_components__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27737);
/* harmony import */ var echarts_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91798);
/* harmony import */ var echarts_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97272);
/* harmony import */ var echarts_core__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8541);
/* harmony import */ var echarts_renderers__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9833);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52889);





(0,echarts_core__WEBPACK_IMPORTED_MODULE_1__/* .use */ .Y)([echarts_charts__WEBPACK_IMPORTED_MODULE_2__/* .install */ .a, echarts_charts__WEBPACK_IMPORTED_MODULE_3__/* .install */ .a, echarts_components__WEBPACK_IMPORTED_MODULE_4__/* .install */ .a, echarts_charts__WEBPACK_IMPORTED_MODULE_5__/* .install */ .a, echarts_renderers__WEBPACK_IMPORTED_MODULE_6__/* .install */ .a, echarts_charts__WEBPACK_IMPORTED_MODULE_7__/* .install */ .a]);
/** Of the font size: about what a character takes in the widest of the usual fonts, so that no label is cut too late. */
const CHARACTER = 0.6;
/** From here on characters are about as wide as high; the library takes one of them for the height of a line. */
const WIDE = '\u2E80';
// There is no page to measure on, and which font a reader has isn't known.
(0,echarts_core__WEBPACK_IMPORTED_MODULE_8__/* .setPlatformAPI */ .Gs)({
    measureText: (text, font) => {
        const size = Number(/([\d.]+)px/.exec(font ?? '')?.[1] ?? 12);
        const widths = Array.from(text, (char) => (char >= WIDE ? 1 : CHARACTER));
        return { width: widths.reduce((sum, width) => sum + width, 0) * size };
    },
});
/** Colours by what they mean. They are variables of the page, so that one drawing serves light, dark and paper. */
const TONES = [
    ...['ink', 'muted', 'line', 'surface', 'base', 'head', 'fix', 'pyc', 'cached', 'compiled', 'on-tone'],
    ...['layer-0', 'layer-1', 'layer-2', 'layer-3', 'layer-4', 'layer-5', 'layer-base'],
];
/** The library computes with colours, so it is given one that stands for each and is replaced in what it drew. */
function tone(name) {
    return `#fa57${TONES.indexOf(name).toString(16).padStart(2, '0')}`;
}
const FONT = 'system-ui, sans-serif';
/**
 * An SVG of a chart, without script and without identifiers that change from run to run.
 * @param width in CSS pixels, as is the height; it shrinks where there is less room
 * @param isShown whether a line of text is shown, as the library has cut it to its place
 */
function draw(option, width, height, isShown = () => true) {
    const chart = (0,echarts_core__WEBPACK_IMPORTED_MODULE_9__/* .init */ .Ts)(null, null, { renderer: 'svg', ssr: true, width, height });
    try {
        chart.setOption({ animation: false, textStyle: { fontFamily: FONT }, ...option });
        const svg = cleaned(chart.renderToSVGString());
        return new _markup_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK(svg.replace(TEXT, (whole, line) => (isShown(unescaped(line)) ? whole : '')));
    }
    finally {
        chart.dispose();
    }
}
const TEXT = /<text\b[^>]*>([^<]*)<\/text>\n?/g;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** To compare with what was meant; never written again. */
function unescaped(text) {
    return text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name) => ENTITIES[name] ?? whole);
}
function cleaned(svg) {
    return svg
        .replace(/ ecmeta_[a-z_]+="[^"]*"/g, '')
        .replace(/<style[\s\S]*?<\/style>/g, '')
        .replace(/ class="zr\d+-[^"]*"/g, '')
        .replace(/ pointer-events="[^"]*"/g, '')
        .replace(/#fa57([0-9a-f]{2})/g, (whole, index) => {
        const name = TONES[Number.parseInt(index, 16)];
        return name === undefined ? whole : `var(--${name})`;
    })
        .replace(/zr\d+-/g, 'plot-')
        .replace(/^<svg /, '<svg aria-hidden="true" focusable="false" ');
}


/***/ })

};
