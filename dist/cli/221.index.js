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
function jsonText(value) {
return write(JSON.parse(JSON.stringify(value)), '').text;
}
function write(value, indent) {
if (value === null || typeof value !== 'object') {
const text = JSON.stringify(value);
return { text, short: text.length > WIDTH ? null : text };
}
const inner = `${indent}  `;
const list = Array.isArray(value);
const entries = (list ? value.entries() : Object.entries(value));
const parts = [...entries].map(([key, item]) => {
return { label: list ? '' : `${JSON.stringify(key)}: `, written: write(item, inner) };
});
const [open, close] = list ? ['[', ']'] : ['{ ', ' }'];
const short = parts.length === 0 ? (list ? '[]' : '{}') : oneLine(parts, open, close);
if (short !== null)
return { text: short, short };
const rows = parts.map(({ label, written }) => `${inner}${label}${written.text}`);
return { text: `${open.trim()}\n${rows.join(',\n')}\n${indent}${close.trim()}`, short: null };
}
function oneLine(parts, open, close) {
let text = open;
for (const [index, { label, written }] of parts.entries()) {
if (written.short === null)
return null;
text += `${index === 0 ? '' : ', '}${label}${written.short}`;
if (text.length > WIDTH)
return null;
}
return text + close;
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
return `${jsonText(toReport(review, toolVersion)).replace(/##\[/g, '#\\u0023[')}\n`;
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
