"use strict";
exports.id = 267;
exports.ids = [267];
exports.modules = {
2267:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
helpOf: () => ( helpOf),
overview: () => ( overview)
});
var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9456);
const NAME = 'python-dockerfile-review';
const WIDTH = 100;
function overview() {
const commands = Object.values(_options_js__WEBPACK_IMPORTED_MODULE_0__ .L).map(({ usage, summary }) => [usage, summary]);
return [
`${NAME} reviews the Python Dockerfiles of a project.`,
'',
'Usage:',
...table(commands),
'',
...table([
['--version', 'Show the version.'],
['--help', 'Show this help; with a command, its options.'],
]),
'',
EXIT,
'',
].join('\n');
}
function helpOf(name) {
const { usage, summary, options } = _options_js__WEBPACK_IMPORTED_MODULE_0__ .L[name];
const rows = Object.entries(options).map(([option, { value, bare, description }]) => [
`--${option}${value === null ? '' : bare === undefined ? ` ${value}` : `[=${value}]`}`,
description,
]);
const status = name === 'review' ? ['', EXIT] : [];
return [`Usage: ${NAME} ${usage} [options]`, '', ...wrap(summary, WIDTH), '', ...table(rows), ...status, ''].join('\n');
}
const EXIT = [
'Exit status: 0 nothing at or above --fail-on was found; 1 something was;',
'2 the command or its input is wrong.',
].join(' ');
function table(rows) {
const width = Math.max(...rows.map(([left]) => left.length));
return rows.flatMap(([left, right]) => wrap(right, WIDTH - width - 4).map((line, index) => `  ${(index === 0 ? left : '').padEnd(width)}  ${line}`));
}
function wrap(text, width) {
const lines = [''];
for (const word of text.split(/\s+/)) {
const last = lines.at(-1);
if (last !== '' && last.length + 1 + word.length > width)
lines.push(word);
else
lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
}
return lines;
}
})
};
;
