"use strict";
exports.id = 580;
exports.ids = [580,454];
exports.modules = {
5580:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
markdown: () => ( markdown_page_markdown)
});
var findings_finding = __webpack_require__(3971);
var labels = __webpack_require__(1747);
var report_markdown = __webpack_require__(2613);
var markdown = __webpack_require__(9454);
;
const MAXIMUM_SUMMARY = 65_535;
const MAXIMUM_MESSAGE = 500;
function summary(review, options) {
const rows = rowsOf(review, options);
const whole = render(review, options, rows, rows.length);
if (whole.length <= options.limit)
return whole;
let [fits, tooMany] = [0, rows.length];
while (tooMany - fits > 1) {
const middle = (fits + tooMany) >> 1;
if (render(review, options, rows, middle).length <= options.limit)
fits = middle;
else
tooMany = middle;
}
const cut = render(review, options, rows, fits);
return cut.length <= options.limit ? cut : (0,report_markdown.clip)((0,report_markdown.text)((0,labels .Pl)(review)), options.limit);
}
function rowsOf(review, options) {
const problems = [...review.problems]
.sort((a, b) => Number(b.new) - Number(a.new))
.map(({ path, message }) => {
const where = path === '' ? '' : `${(0,report_markdown.code)((0,report_markdown.clip)(path, 300))}: `;
const markdown = `- ${where}${(0,report_markdown.prose)((0,report_markdown.clip)(message, MAXIMUM_MESSAGE))}`;
return { part: 'problem', heading: '', finding: null, markdown };
});
const findings = [...review.findings]
.sort((a, b) => findings_finding .A_.indexOf(a.level) - findings_finding .A_.indexOf(b.level) || Number(b.new) - Number(a.new))
.map((finding) => ({
part: finding.new ? 'new' : 'existing',
heading: finding.new ? finding.image : '',
finding,
markdown: findingRow(finding, options),
}));
const errors = findings.filter((row) => row.finding?.level === 'error');
const sections = (options.sections ?? []).map((markdown) => {
return { part: 'section', heading: '', finding: null, markdown };
});
const measured = review.measurements.map((measurement) => {
return { part: 'measured', heading: measurement.image, finding: null, markdown: (0,markdown.measuredMarkdown)(measurement) };
});
return [...errors, ...problems, ...measured, ...sections, ...findings.slice(errors.length)];
}
function findingRow(whole, options) {
const finding = (0,findings_finding ["in"])(whole);
const lines = finding.endLine > finding.line ? `${finding.line}\u2013${finding.endLine}` : `${finding.line}`;
const where = (0,report_markdown.link)((0,report_markdown.code)(`${(0,report_markdown.clip)(finding.path, 300)}:${lines}`, true), options.link?.(finding.path, finding.line, finding.endLine) ?? null);
const others = finding.images.length > 0 ? ` (also in ${(0,labels .LS)(finding.images.length, 'other image')})` : '';
const message = `${(0,report_markdown.prose)((0,report_markdown.clip)(finding.message, MAXIMUM_MESSAGE), true)}${others}`;
const rule = (0,report_markdown.link)((0,report_markdown.code)((0,report_markdown.clip)(finding.rule, 100), true), finding.help);
return `| ${[finding.level, where, message, rule].join(' | ')} |`;
}
function render(review, options, rows, count) {
const kept = rows.slice(0, count);
const of = (part) => kept.filter((row) => row.part === part);
const images = new Map();
for (const row of [...of('measured'), ...of('new')]) {
const group = images.get(row.heading);
if (group)
group.push(row);
else
images.set(row.heading, [row]);
}
const existing = review.findings.filter((finding) => !finding.new);
const blocks = [
options.title === undefined ? '' : `## ${(0,report_markdown.text)((0,report_markdown.clip)(options.title, 100))}`,
`**${(0,report_markdown.text)((0,labels .Pl)(review))}**`,
...of('section').map((row) => row.markdown),
...[...images].map(([image, group]) => `### ${(0,report_markdown.code)((0,report_markdown.clip)(image, 300))}\n\n${imageSection(group)}`),
of('problem').length > 0 ? `### Not reviewed\n\n${lines(of('problem'))}` : '',
of('existing').length > 0
? `<details><summary>Already there: ${(0,labels .tQ)(existing)}</summary>\n\n${table(of('existing'))}\n\n</details>`
: '',
...notes(review, options, rows.slice(count)),
];
return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function imageSection(rows) {
const measured = rows.filter(({ part }) => part === 'measured').map(({ markdown }) => markdown);
const findings = rows.filter(({ part }) => part === 'new');
return [...measured, ...(findings.length > 0 ? [table(findings)] : [])].join('\n\n');
}
function notes(review, options, dropped) {
const ignored = review.suppressed.length;
const left = options.leftOut ?? 0;
const findings = dropped.flatMap((row) => row.finding ?? []);
const others = dropped.length - findings.length;
const what = [(0,labels .tQ)(findings), others > 0 ? (0,labels .LS)(others, 'other entry', 'other entries') : ''];
return [
dropped.length > 0
? `_Too long to show here: ${what.filter((part) => part !== '').join(', ')}. The report has all of it._`
: '',
left > 0 ? `${(0,labels .LS)(left, 'comment')} above \`max-comments\` ${left === 1 ? 'stands' : 'stand'} only here.` : '',
ignored > 0 ? `${(0,labels .LS)(ignored, 'finding is', 'findings are')} ignored by comments in the files.` : '',
...(options.declined ?? []).slice(0, 10).map((reason) => (0,report_markdown.prose)((0,report_markdown.clip)(reason, MAXIMUM_MESSAGE))),
];
}
function table(rows) {
return `| Level | Where | Finding | Rule |\n| --- | --- | --- | --- |\n${lines(rows)}`;
}
function lines(rows) {
return rows.map((row) => row.markdown).join('\n');
}
;
function markdown_page_markdown(review, options = {}) {
return summary(review, { limit: Number.MAX_SAFE_INTEGER, ...options });
}
}),
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
