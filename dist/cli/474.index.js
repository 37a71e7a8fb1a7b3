"use strict";
exports.id = 474;
exports.ids = [474,305];
exports.modules = {
3474:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
flameOption: () => ( flameOption)
});
var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2613);
var _flame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2206);
var _frames_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5852);
var _render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5305);
const LEAST = 0.7;
const CHARACTER = 6.2;
function flameOption(all, width) {
const scale = (width - 2) / Math.max(1, (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__ .e)(all));
const frames = all.filter(({ depth, cumulative }) => depth < _flame_js__WEBPACK_IMPORTED_MODULE_0__ .FI && cumulative * scale >= LEAST);
const renderItem = (params) => {
const frame = frames[params.dataIndex];
const shape = {
...{ x: 1 + frame.start * scale, y: 1 + frame.depth * _flame_js__WEBPACK_IMPORTED_MODULE_0__ .nw },
...{ width: Math.max(LEAST, frame.cumulative * scale - 1), height: _flame_js__WEBPACK_IMPORTED_MODULE_0__ .nw - 1, r: 2 },
};
const name = `${frame.compiled ? '\u25c6 ' : ''}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.visible)(frame.name)}`;
const fitting = Math.floor((shape.width - 8) / CHARACTER);
const said = name.length <= fitting ? name : fitting >= 4 ? `${name.slice(0, fitting - 1)}\u2026` : '';
return {
type: 'group',
children: [
{ type: 'rect', shape, style: { fill: (0,_render_js__WEBPACK_IMPORTED_MODULE_1__.tone)(frame.compiled ? 'compiled' : 'cached') } },
...(said === ''
? []
: [
{
type: 'text',
...{ x: shape.x + 4, y: shape.y + _flame_js__WEBPACK_IMPORTED_MODULE_0__ .nw / 2 },
style: {
...{ text: said, fill: (0,_render_js__WEBPACK_IMPORTED_MODULE_1__.tone)('on-tone'), font: `11px ${_render_js__WEBPACK_IMPORTED_MODULE_1__.FONT}` },
...{ verticalAlign: 'middle', align: 'left' },
},
},
]),
],
};
};
return {
grid: { left: 0, right: 0, top: 0, bottom: 0 },
xAxis: { type: 'value', show: false, min: 0, max: 1 },
yAxis: { type: 'value', show: false, min: 0, max: 1 },
series: [{ type: 'custom', silent: true, clip: false, renderItem, data: frames.map(() => [0, 0]) }],
};
}
}),
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
