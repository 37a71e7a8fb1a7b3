"use strict";
exports.id = 305;
exports.ids = [305];
exports.modules = {
5305:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
FONT: () => ( FONT),
draw: () => ( draw),
tone: () => ( tone)
});
var echarts_charts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7555);
var echarts_charts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(762);
var echarts_charts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(911);
var echarts_charts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3296);
var echarts_components__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7737);
var echarts_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1798);
var echarts_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7272);
var echarts_core__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8541);
var echarts_renderers__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2214);
var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3500);
(0,echarts_core__WEBPACK_IMPORTED_MODULE_1__ .Y)([echarts_charts__WEBPACK_IMPORTED_MODULE_2__ .a, echarts_charts__WEBPACK_IMPORTED_MODULE_3__ .a, echarts_components__WEBPACK_IMPORTED_MODULE_4__ .a, echarts_charts__WEBPACK_IMPORTED_MODULE_5__ .a, echarts_renderers__WEBPACK_IMPORTED_MODULE_6__ .a, echarts_charts__WEBPACK_IMPORTED_MODULE_7__ .a]);
const CHARACTER = 0.6;
const WIDE = '\u2E80';
(0,echarts_core__WEBPACK_IMPORTED_MODULE_8__ .Gs)({
measureText: (text, font) => {
const size = Number(/([\d.]+)px/.exec(font ?? '')?.[1] ?? 12);
const widths = Array.from(text, (char) => (char >= WIDE ? 1 : CHARACTER));
return { width: widths.reduce((sum, width) => sum + width, 0) * size };
},
});
const TONES = [
...['ink', 'muted', 'line', 'surface', 'base', 'head', 'fix', 'pyc', 'cached', 'compiled', 'on-tone'],
...['layer-0', 'layer-1', 'layer-2', 'layer-3', 'layer-4', 'layer-5', 'layer-base'],
];
function tone(name) {
return `#fa57${TONES.indexOf(name).toString(16).padStart(2, '0')}`;
}
const FONT = 'system-ui, sans-serif';
function draw(option, width, height, isShown = () => true) {
const chart = (0,echarts_core__WEBPACK_IMPORTED_MODULE_9__ .Ts)(null, null, { renderer: 'svg', ssr: true, width, height });
try {
chart.setOption({ animation: false, textStyle: { fontFamily: FONT }, ...option });
const svg = cleaned(chart.renderToSVGString());
return new _markup_js__WEBPACK_IMPORTED_MODULE_0__ .VK(svg.replace(TEXT, (whole, line) => (isShown(unescaped(line)) ? whole : '')));
}
finally {
chart.dispose();
}
}
const TEXT = /<text\b[^>]*>([^<]*)<\/text>\n?/g;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
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
})
};
;
