"use strict";
exports.id = 253;
exports.ids = [253,305];
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
}),
6253:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
isTelling: () => ( isTelling),
labelLines: () => ( labelLines),
treemapOption: () => ( treemapOption)
});
var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2613);
var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3445);
var _layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8803);
var _render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5305);
const LAYERS = ['layer-0', 'layer-1', 'layer-2', 'layer-3', 'layer-4', 'layer-5'];
function treemapOption(layers, narrow) {
const own = layers.filter(({ fromBase }) => !fromBase);
const data = layers.map((layer) => {
const colour = layer.fromBase ? 'layer-base' : LAYERS[own.indexOf(layer) % LAYERS.length];
return { ...node(layer, colour, 0), name: layerLabel(layer) };
});
const size = narrow ? 10 : 11;
return {
series: [
{
...{ type: 'treemap', silent: true, roam: false, nodeClick: false, breadcrumb: { show: false } },
...{ left: 0, right: 0, top: 0, bottom: 0, sort: 'desc', visibleMin: narrow ? 60 : 30, childrenVisibleMin: 60 },
label: {
...{
color: (0,_render_js__WEBPACK_IMPORTED_MODULE_0__.tone)('on-tone'),
fontSize: size,
overflow: 'truncate',
ellipsis: '\u2026',
padding: [3, 4],
lineHeight: 14,
},
position: 'insideTopLeft',
formatter: ({ name, value }) => `${name}\n${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__ .vj)(Number(Array.isArray(value) ? value[0] : value), 'bytes')}`,
},
upperLabel: {
...{
show: true,
height: 18,
color: (0,_render_js__WEBPACK_IMPORTED_MODULE_0__.tone)('ink'),
fontSize: size,
overflow: 'truncate',
ellipsis: '\u2026',
padding: [0, 4],
},
formatter: '{b}',
},
levels: [
{ itemStyle: { gapWidth: 4, borderWidth: 0, borderColor: (0,_render_js__WEBPACK_IMPORTED_MODULE_0__.tone)('surface') }, upperLabel: { show: false } },
...Array.from({ length: DEEPEST + 2 }, () => ({
itemStyle: { gapWidth: 1, borderWidth: 1, borderColor: (0,_render_js__WEBPACK_IMPORTED_MODULE_0__.tone)('line') },
})),
],
data,
},
],
};
}
function labelLines(layers) {
const lines = new Set();
const add = ({ name, bytes, children }) => {
lines.add(label(name)).add((0,_units_js__WEBPACK_IMPORTED_MODULE_1__ .vj)(bytes, 'bytes'));
children.forEach(add);
};
for (const layer of layers) {
add(layer);
lines.add(layerLabel(layer));
}
return lines;
}
const LEAST_NAME = 4;
function isTelling(line, whole) {
if (whole.has(line))
return true;
return line.endsWith('\u2026') && line.length > LEAST_NAME && !/^[\d.]+\s?\w*\u2026$/.test(line);
}
const DEEPEST = 4;
function node(piece, colour, depth) {
const { name, bytes, children } = piece;
const isBytecode = (0,_layers_js__WEBPACK_IMPORTED_MODULE_2__ .$)(piece) * 2 > bytes;
const plain = { name: label(name), value: bytes, itemStyle: { color: (0,_render_js__WEBPACK_IMPORTED_MODULE_0__.tone)(isBytecode ? 'pyc' : colour) } };
if (children.length === 0 || depth >= DEEPEST)
return plain;
return { ...plain, children: children.map((child) => node(child, colour, depth + 1)) };
}
function label(name) {
return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.clip)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.visible)(name).replace(/\s+/g, ' '), 120);
}
function layerLabel({ name, fromBase }) {
return `${fromBase ? 'base: ' : ''}${label(name)}`;
}
})
};
;
