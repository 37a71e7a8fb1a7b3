"use strict";
exports.id = 221;
exports.ids = [221];
exports.modules = {
2221:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
json: () => ( json),
writeReportJson: () => ( writeReportJson)
});
;
const WIDTH = 160;
const TOGETHER = 5000;
function jsonText(value) {
let text = '';
writeJson(value, (part) => {
text += part;
});
return text;
}
function writeJson(value, take) {
const pieces = new Pieces(take);
write(plain(value), '', pieces);
pieces.hand();
}
class Pieces {
take;
open = [];
constructor(take) {
this.take = take;
}
push(piece) {
this.open.push(piece);
if (this.open.length >= TOGETHER)
this.hand();
}
hand() {
this.take(this.open.join(''));
this.open = [];
}
}
function write(value, indent, pieces) {
const short = isContainer(value) ? onOneLine(value, WIDTH) : JSON.stringify(value);
if (short !== null)
pieces.push(short);
else if (isList(value))
writeList(value, indent, pieces);
else
writeTable(value, indent, pieces);
}
function writeList(list, indent, pieces) {
const inner = `${indent}  `;
for (let at = 0; at < list.length; at++) {
pieces.push(`${at === 0 ? '[' : ','}\n${inner}`);
write(plain(list[at]) ?? null, inner, pieces);
}
pieces.push(`\n${indent}]`);
}
function writeTable(table, indent, pieces) {
const inner = `${indent}  `;
let before = '{';
for (const key of Object.keys(table)) {
const item = table[key];
if (item === undefined)
continue;
pieces.push(`${before}\n${inner}${JSON.stringify(key)}: `);
write(plain(item), inner, pieces);
before = ',';
}
pieces.push(`\n${indent}}`);
}
function onOneLine(value, room) {
if (!isContainer(value)) {
if (typeof value === 'string' && value.length + 2 > room)
return null;
const text = JSON.stringify(value);
return text.length > room ? null : text;
}
if (leastLength(value) > room)
return null;
return isList(value) ? listOnOneLine(value, room) : tableOnOneLine(value, room);
}
function listOnOneLine(list, room) {
if (list.length === 0)
return '[]';
let text = '[';
for (let at = 0; at < list.length; at++) {
if (at > 0)
text += ', ';
const written = onOneLine(plain(list[at]) ?? null, room - text.length);
if (written === null)
return null;
text += written;
}
text += ']';
return text.length > room ? null : text;
}
function tableOnOneLine(table, room) {
let text = '';
for (const key of Object.keys(table)) {
const item = table[key];
if (item === undefined)
continue;
text += `${text === '' ? '{ ' : ', '}${JSON.stringify(key)}: `;
const written = onOneLine(plain(item), room - text.length);
if (written === null)
return null;
text += written;
}
if (text === '')
return '{}';
text += ' }';
return text.length > room ? null : text;
}
function leastLength(value) {
if (isList(value))
return 3 * value.length;
let length = 0;
for (const key of Object.keys(value)) {
const item = value[key];
if (item !== undefined)
length += key.length + (typeof item === 'string' ? item.length + 8 : 7);
}
return length;
}
function plain(value) {
const written = value;
return typeof written === 'object' && typeof written?.toJSON === 'function' ? written.toJSON() : value;
}
function isContainer(value) {
return typeof value === 'object' && value !== null;
}
function isList(value) {
return Array.isArray(value);
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
const parts = [];
writeReportJson(review, toolVersion, (part) => parts.push(part));
return parts.join('');
}
function writeReportJson(review, toolVersion, take) {
writeJson(toReport(review, toolVersion), (part) => {
take(part.replace(/##\[/g, '#\\u0023['));
});
take('\n');
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
