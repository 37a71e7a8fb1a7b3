"use strict";
exports.id = 221;
exports.ids = [221];
exports.modules = {
2221:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
json: () => ( json)
});
;
const WIDTH = 160;
function jsonText(value, { spelt = same, end = '' } = {}) {
const pieces = new Pieces(spelt);
write(plain(value), '', pieces);
pieces.push(end);
return pieces.text();
}
function same(part) {
return part;
}
class Pieces {
spelt;
joined = [];
open = [];
constructor(spelt) {
this.spelt = spelt;
}
push(...pieces) {
this.open.push(...pieces);
if (this.open.length > 10_000)
this.close();
}
text() {
this.close();
return this.joined.join('');
}
close() {
this.joined.push(this.spelt(this.open.join('')));
this.open = [];
}
}
function write(value, indent, pieces) {
const short = onOneLine(value, isContainer(value) ? WIDTH : Infinity);
if (short !== null) {
pieces.push(short);
return;
}
const inner = `${indent}  `;
const list = Array.isArray(value);
let first = true;
for (const [key, item] of entriesOf(value)) {
pieces.push(first ? (list ? '[\n' : '{\n') : ',\n', inner);
first = false;
if (key !== null)
pieces.push(`${JSON.stringify(key)}: `);
write(item, inner, pieces);
}
pieces.push(`\n${indent}${list ? ']' : '}'}`);
}
function onOneLine(value, room) {
if (!isContainer(value)) {
if (typeof value === 'string' && value.length + 2 > room)
return null;
const text = JSON.stringify(value);
return text.length > room ? null : text;
}
const list = Array.isArray(value);
let text = '';
for (const [key, item] of entriesOf(value)) {
text += `${text === '' ? (list ? '[' : '{ ') : ', '}${key === null ? '' : `${JSON.stringify(key)}: `}`;
const written = onOneLine(item, room - text.length);
if (written === null)
return null;
text += written;
}
if (text === '')
return list ? '[]' : '{}';
text += list ? ']' : ' }';
return text.length > room ? null : text;
}
function* entriesOf(value) {
if (Array.isArray(value))
for (const item of value)
yield [null, plain(item) ?? null];
else {
for (const [key, item] of Object.entries(value))
if (item !== undefined)
yield [key, plain(item)];
}
}
function plain(value) {
const written = value;
return typeof written === 'object' && typeof written?.toJSON === 'function' ? written.toJSON() : value;
}
function isContainer(value) {
return typeof value === 'object' && value !== null;
}
;
function toReport(review, toolVersion) {
return {
version: 1,
tool: { name: 'python-dockerfile-review', version: toolVersion },
conclusion: review.conclusion,
images: review.images.map(({ id, dockerfile, target, context, platform, python, reason }) => ({
id,
dockerfile,
target,
context,
platform,
python,
reason,
})),
findings: review.findings.map(finding),
suppressed: review.suppressed.map(({ rule, path, line, reason }) => ({ rule, path, line, reason })),
measurements: review.measurements,
problems: review.problems.map(({ message, path }) => ({ message, path })),
};
}
function json(review, toolVersion) {
const spelt = (part) => part.replace(/##\[/g, '#\\u0023[');
return jsonText(toReport(review, toolVersion), { spelt, end: '\n' });
}
function finding(value) {
const { rule, level, image, path, line, endLine, column, endColumn, message, help, fingerprint, images } = value;
return {
...{ rule, level, image, path, line, endLine, column, endColumn, message, help, fingerprint },
new: value.new,
images,
related: value.related.map((place) => ({ path: place.path, line: place.line, message: place.message })),
evidence: value.evidence,
fix: value.fix && {
safety: value.fix.safety,
edits: value.fix.edits.map((edit) => ({
path: edit.path,
line: edit.line,
column: edit.column,
endLine: edit.endLine,
endColumn: edit.endColumn,
text: edit.text,
})),
},
};
}
})
};
;
