"use strict";
exports.id = 359;
exports.ids = [359];
exports.modules = {
1359:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
fixAll: () => ( fixAll),
showFixes: () => ( showFixes),
writeFixes: () => ( writeFixes)
});
;
class OverlayWorkspace {
below;
texts;
name;
constructor(below, texts) {
this.below = below;
this.texts = texts;
this.name = below.name;
}
async list(folders) {
const entries = await this.below.list(folders);
const there = new Set(entries.map(({ path }) => path));
const inside = (path) => !folders || folders.some((folder) => folder === '' || folder === '.' || path.startsWith(`${folder}/`));
const added = [...this.texts].filter(([path]) => !there.has(path) && inside(path));
return [...entries, ...added.map(([path, text]) => ({ path, kind: 'file', size: text.length }))];
}
async leadsTo(path) {
return this.texts.has(path) ? path : ((await this.below.leadsTo?.(path)) ?? null);
}
async read(paths) {
const contents = new Map(await this.below.read(paths.filter((path) => !this.texts.has(path))));
for (const path of paths) {
const text = this.texts.get(path);
if (text !== undefined)
contents.set(path, { text });
}
return contents;
}
}
var errors = __webpack_require__(2515);
var apply = __webpack_require__(2546);
var line_diff = __webpack_require__(4559);
;
const MAXIMUM_ROUNDS = 10;
async function fixAll(disk, safety, review) {
const files = new Map();
let count = 0;
let outcome = await review(disk);
for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
const texts = await textsOf(disk, files, outcome.review.findings);
const applied = (0,apply .y)(outcome.review.findings, (path) => texts.get(path) ?? null, safety);
if (applied.files.length === 0)
return { files, count, conflicting: applied.conflicting, outcome };
for (const { path, before, after } of applied.files) {
files.set(path, { before: files.get(path)?.before ?? before, after });
}
count += applied.fixed.length;
outcome = await review(new OverlayWorkspace(disk, new Map([...files].map(([path, { after }]) => [path, after]))));
}
throw new errors .yo('--fix: the fixes undo each other; apply them one by one (this is a bug worth reporting)');
}
async function textsOf(disk, files, findings) {
const paths = [...new Set(findings.flatMap(({ fix }) => fix?.edits.map(({ path }) => path) ?? []))];
const contents = await disk.read(paths.filter((path) => !files.has(path)));
const texts = new Map([...files].map(([path, { after }]) => [path, after]));
for (const [path, content] of contents)
if ('text' in content)
texts.set(path, content.text);
return texts;
}
async function writeFixes(fixed, root, terminal) {
const { writeInside } = await __webpack_require__.e( 662).then(__webpack_require__.bind(__webpack_require__, 6662));
for (const [path, { after }] of fixed.files)
writeInside(root, path, after);
const many = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
terminal.error(`fixed ${many(fixed.count, 'finding')} in ${many(fixed.files.size, 'file')}\n`);
for (const { path, line, rule } of fixed.conflicting) {
terminal.error(`not fixed: ${path}:${line}: ${rule}: its fix gets in the way of another one at the same place\n`);
}
}
async function showFixes(disk, safety, review, terminal, display) {
const outcome = await review(disk);
const { files } = await fixAll(disk, safety, review);
for (const [path, { before, after }] of files) {
const name = display(path);
const [old, made] = [before === '' ? '/dev/null' : `a/${name}`, `b/${name}`];
terminal.write([`--- ${old}`, `+++ ${made}`, ...(0,line_diff .g)(before, after)].join('\n') + '\n');
}
return outcome;
}
}),
2546:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
y: () => ( applyFixes)
});
var _source_edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(752);
var _source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4606);
function applyFixes(findings, text, safety) {
const changes = new Map();
const fixed = [];
const conflicting = [];
for (const finding of findings) {
if (!finding.fix || (safety === 'safe' && finding.fix.safety !== 'safe'))
continue;
const wanted = new Map([...changes].map(([path, list]) => [path, [...list]]));
for (const edit of finding.fix.edits) {
const source = new _source_text_js__WEBPACK_IMPORTED_MODULE_1__ .D(edit.path, text(edit.path) ?? '');
const list = wanted.get(edit.path) ?? [];
wanted.set(edit.path, [...list, { span: source.spanOf(edit), text: edit.text }]);
}
if (!fits(wanted, text)) {
conflicting.push(finding);
continue;
}
for (const [path, list] of wanted)
changes.set(path, list);
fixed.push(finding);
}
const files = [...changes].map(([path, list]) => {
const before = text(path) ?? '';
return { path, before, after: (0,_source_edits_js__WEBPACK_IMPORTED_MODULE_0__ .Y)(before, list) };
});
return { files: files.filter(({ before, after }) => before !== after), fixed, conflicting };
}
function fits(changes, text) {
try {
for (const [path, list] of changes)
(0,_source_edits_js__WEBPACK_IMPORTED_MODULE_0__ .Y)(text(path) ?? '', list);
return true;
}
catch (error) {
if (error instanceof _source_edits_js__WEBPACK_IMPORTED_MODULE_0__ ._)
return false;
throw error;
}
}
}),
4559:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
g: () => ( lineDiff)
});
const MAXIMUM_CELLS = 4_000_000;
function lineDiff(before, after) {
if (before === after)
return [];
const rows = compareLines(linesOf(before), linesOf(after));
const lines = [];
for (let at = rows.findIndex(isChange); at >= 0;) {
const start = Math.max(0, at - CONTEXT);
let end = at;
for (let next = at; next >= 0 && next - end <= 2 * CONTEXT; next = nextChange(rows, end + 1))
end = next;
const last = Math.min(rows.length, end + CONTEXT + 1);
lines.push(header(rows, start, last), ...rows.slice(start, last).flatMap(shown));
at = nextChange(rows, last);
}
return lines;
}
const CONTEXT = 3;
function linesOf(text) {
return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function shown({ sign, text }) {
return text.endsWith('\n') ? [sign + text.slice(0, -1)] : [sign + text, '\\ No newline at end of file'];
}
function isChange({ sign }) {
return sign !== ' ';
}
function nextChange(rows, from) {
for (let at = from; at < rows.length; at++)
if (isChange(rows[at]))
return at;
return -1;
}
function header(rows, start, end) {
const side = (sign) => {
const before = rows.slice(0, start).filter((row) => row.sign === ' ' || row.sign === sign).length;
const count = rows.slice(start, end).filter((row) => row.sign === ' ' || row.sign === sign).length;
return `${count === 0 ? before : before + 1},${count}`;
};
return `@@ -${side('-')} +${side('+')} @@`;
}
function compareLines(a, b) {
let head = 0;
while (head < a.length && head < b.length && a[head] === b[head])
head++;
let tail = 0;
while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
tail++;
const same = (lines) => lines.map((text) => ({ sign: ' ', text }));
const middle = between(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
return [...same(a.slice(0, head)), ...middle, ...same(a.slice(a.length - tail))];
}
function between(a, b) {
const removed = (lines) => lines.map((text) => ({ sign: '-', text }));
const added = (lines) => lines.map((text) => ({ sign: '+', text }));
if (a.length * b.length > MAXIMUM_CELLS)
return [...removed(a), ...added(b)];
const width = b.length + 1;
const lengths = new Uint32Array((a.length + 1) * width);
for (let i = a.length - 1; i >= 0; i--) {
for (let j = b.length - 1; j >= 0; j--) {
const down = lengths[(i + 1) * width + j];
const right = lengths[i * width + j + 1];
lengths[i * width + j] = a[i] === b[j] ? lengths[(i + 1) * width + j + 1] + 1 : Math.max(down, right);
}
}
const rows = [];
let i = 0;
let j = 0;
while (i < a.length && j < b.length) {
if (a[i] === b[j]) {
rows.push({ sign: ' ', text: a[i] });
i++;
j++;
}
else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])
rows.push({ sign: '-', text: a[i++] });
else
rows.push({ sign: '+', text: b[j++] });
}
return [...rows, ...removed(a.slice(i)), ...added(b.slice(j))];
}
})
};
;
