export const id = 307;
export const ids = [307,712];
export const modules = {

/***/ 56307:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   flameOption: () => (/* binding */ flameOption)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53862);
/* harmony import */ var _flame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10101);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65478);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81712);




/** Narrower frames than this many pixels are not drawn. */
const LEAST = 0.7;
/** Pixels of a character, about. */
const CHARACTER = 6.2;
/** The outermost import on top; microseconds to the right. */
function flameOption(all, width) {
    const scale = (width - 2) / Math.max(1, (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__/* .totalOf */ .e)(all));
    const frames = all.filter(({ depth, cumulative }) => depth < _flame_js__WEBPACK_IMPORTED_MODULE_0__/* .DEEPEST */ .FI && cumulative * scale >= LEAST);
    const renderItem = (params) => {
        const frame = frames[params.dataIndex];
        const shape = {
            ...{ x: 1 + frame.start * scale, y: 1 + frame.depth * _flame_js__WEBPACK_IMPORTED_MODULE_0__/* .ROW */ .nw },
            ...{ width: Math.max(LEAST, frame.cumulative * scale - 1), height: _flame_js__WEBPACK_IMPORTED_MODULE_0__/* .ROW */ .nw - 1, r: 2 },
        };
        const name = `${frame.compiled ? '◆ ' : ''}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(frame.name)}`;
        const fitting = Math.floor((shape.width - 8) / CHARACTER);
        const said = name.length <= fitting ? name : fitting >= 4 ? `${name.slice(0, fitting - 1)}…` : '';
        return {
            type: 'group',
            children: [
                { type: 'rect', shape, style: { fill: (0,_render_js__WEBPACK_IMPORTED_MODULE_1__.tone)(frame.compiled ? 'compiled' : 'cached') } },
                ...(said === ''
                    ? []
                    : [
                        {
                            type: 'text',
                            ...{ x: shape.x + 4, y: shape.y + _flame_js__WEBPACK_IMPORTED_MODULE_0__/* .ROW */ .nw / 2 },
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


/***/ }),

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
