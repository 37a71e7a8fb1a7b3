"use strict";
exports.id = 454;
exports.ids = [454];
exports.modules = {
9454:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
measuredMarkdown: () => ( measuredMarkdown)
});
var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2613);
var _units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3445);
var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7508);
var _details_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7141);
var _growth_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(640);
var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6497);
const MOST = 500;
const MOST_COMPARISONS = 6;
function measuredMarkdown(measurement) {
const compared = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__ .lU)(measurement);
const more = compared.length - MOST_COMPARISONS;
const drift = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__ .Im)(measurement.drift);
return joined([
table(measurement),
lines([
...compared.slice(0, MOST_COMPARISONS).map(comparisonLine),
...(more > 0 ? [`- and ${more} more in the report`] : []),
]),
lines([...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__ .Ot)(measurement), ...(0,_details_js__WEBPACK_IMPORTED_MODULE_2__ .b)(measurement)].map((said) => `- ${sentence(said)}`)),
(0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__ .jA)(measurement).map(sentence).join(' '),
drift.length > 0 ? `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.text)(_sentences_js__WEBPACK_IMPORTED_MODULE_1__ .$B)}:\n\n${lines(drift.map((phrase) => `- ${sentence(phrase)}`))}` : '',
folded('Where the bytes went', lines([...(0,_growth_js__WEBPACK_IMPORTED_MODULE_4__ .A)(measurement).map(_growth_js__WEBPACK_IMPORTED_MODULE_4__ .z), ...(0,_details_js__WEBPACK_IMPORTED_MODULE_2__ .u)(measurement)].map((said) => `- ${sentence(said)}`))),
measurement.bytecode ? folded('Which bytecode this image should hold', bytecode(measurement.bytecode)) : '',
lines(measurement.notes.map((note) => `- ${sentence(note)}`)),
]);
}
function table(measurement) {
const sides = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__ .g)(measurement);
if (sides.columns.length === 0)
return '';
const barred = sides.columns.map((_, column) => sides.rows.some(({ cells }) => shareAt(cells[column], column) !== null));
function shareAt(cell, column) {
return cell && 'value' in cell ? (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__ .tC)(sides, column, cell.value) : null;
}
const head = sides.columns.flatMap(({ title }, column) => [title, ...(barred[column] ? [''] : [])]);
const rule = sides.columns.flatMap((_, column) => ['--:', ...(barred[column] ? [':--'] : [])]);
const rows = sides.rows.map(({ name, cells }) => {
const shown = cells.flatMap((cell, column) => {
const share = shareAt(cell, column);
const value = cell === null ? '' : 'value' in cell ? cell.text : cell.missing;
return [value, ...(barred[column] ? [share === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.code)((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__ .M0)(share))] : [])];
});
return `| ${[named(name), ...shown].join(' | ')} |`;
});
return [`|  | ${head.join(' | ')} |`, `| --- | ${rule.join(' | ')} |`, ...rows].join('\n');
}
function comparisonLine({ title, changes, notes }) {
const said = changes.map(({ quantity, text: change, verdict }) => {
const strong = verdict === 'worse' || verdict === 'better';
return `${quantity} ${strong ? `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.text)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.clip)(change, MOST))}** (${verdict})` : sentence(change)}`;
});
const all = said.length === 0 ? 'nothing to compare' : said.join('; ');
return `- ${named(title)}: ${all}.${notes.map((note) => ` ${sentence(note)}`).join('')}`;
}
function bytecode({ rows, choice, breakEven }) {
const body = rows.map(({ name, packed, unpacked, startup, modulesCompiled }) => {
const cells = [
packed === null ? '' : (0,_units_js__WEBPACK_IMPORTED_MODULE_5__ .vj)(packed, 'bytes'),
unpacked === null ? '' : (0,_units_js__WEBPACK_IMPORTED_MODULE_5__ .vj)(unpacked, 'bytes'),
startup === null ? '' : (0,_units_js__WEBPACK_IMPORTED_MODULE_5__ .vj)(startup.median, 'ms'),
modulesCompiled === null ? '' : `${modulesCompiled}`,
];
return `| ${[name, ...cells].join(' | ')} |`;
});
const head = '|  | Packed | Unpacked | Start | Modules compiled |\n| --- | --: | --: | --: | --: |';
return joined([`${head}\n${body.join('\n')}`, sentence(choice), sentence(breakEven)]);
}
function folded(title, inside) {
return inside === '' ? '' : `<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.text)(title)}</summary>\n\n${inside}\n\n</details>`;
}
function sentence(value) {
return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.prose)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.clip)(value, MOST));
}
function named(value) {
return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.prose)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.clip)(value, 200)
.replace(/`/g, "'")
.replace(/\b[0-9a-f]{7,40}\b/g, '`$&`'), true);
}
function lines(values) {
return values.join('\n');
}
function joined(parts) {
return parts.filter((part) => part !== '').join('\n\n');
}
})
};
;
