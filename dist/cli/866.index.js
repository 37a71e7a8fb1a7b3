"use strict";
exports.id = 866;
exports.ids = [866];
exports.modules = {
866:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
loadConfiguration: () => ( loadConfiguration)
});
var errors = __webpack_require__(2515);
var source_text = __webpack_require__(4606);
var keys = __webpack_require__(5236);
var plain = __webpack_require__(7166);
var yaml_depth = __webpack_require__(7467);
;
const DEEPEST = 20;
const MOST_VALUES = 10_000;
const QUOTE = 'values that begin with * & ! @ or % must be quoted';
async function readYaml(text) {
const yaml = await __webpack_require__.e( 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
const tokens = [...new yaml.Parser().parse(text)];
const tooDeep = (0,yaml_depth .Z)(tokens, DEEPEST);
if (tooDeep)
return [{ offset: tooDeep.offset, message: `is nested deeper than ${DEEPEST} levels` }];
const composer = new yaml.Composer({ prettyErrors: false, logLevel: 'silent' });
const [document, second] = [...composer.compose(tokens, true, text.length)];
if (document === undefined)
return [];
if (second)
return [{ offset: second.range[0], message: 'a second document; allowed: one' }];
const complaints = [...document.errors, ...document.warnings];
if (complaints.length > 0) {
return complaints.map(({ code, message, pos }) => ({ offset: pos[0], message: explain(code, message) }));
}
return convert(yaml, document);
}
function explain(code, message) {
if (code === 'DUPLICATE_KEY')
return 'a key that is there already; allowed: each key once';
if (code === 'TAG_RESOLVE_FAILED')
return `${message.replace('Unresolved tag', 'unknown tag')}; ${QUOTE}`;
if (code === 'BAD_SCALAR_START')
return `is not YAML: ${message}; ${QUOTE}`;
return `is not YAML: ${message}`;
}
function convert(yaml, document) {
const places = new Map();
const problems = [];
const anchors = new Map();
const remember = (node) => {
const name = yaml.isAlias(node) ? undefined : node?.anchor;
if (node && name !== undefined)
anchors.set(name, node);
};
let values = 0;
const visit = (node, path, key, from) => {
const offset = from ?? node?.range?.[0] ?? key;
const stop = (message) => {
problems.push({ offset, message });
return null;
};
places.set(placeKey(path), { key, value: offset });
if (++values === MOST_VALUES)
return stop(`holds more than ${MOST_VALUES} values`);
if (values > MOST_VALUES)
return null;
if (path.length > DEEPEST)
return stop(`is nested deeper than ${DEEPEST} levels`);
if (yaml.isAlias(node)) {
const target = anchors.get(node.source);
return target ? visit(target, path, key, offset) : stop(`unknown alias *${node.source}; ${QUOTE}`);
}
if (from === null)
remember(node);
if (yaml.isSeq(node))
return node.items.map((item, index) => visit(item, [...path, index], offset, from));
if (yaml.isMap(node)) {
const entries = node.items.map((pair) => {
const keyNode = pair.key;
if (from === null)
remember(keyNode);
const keyOffset = from ?? keyNode?.range?.[0] ?? offset;
const name = yaml.isScalar(keyNode) ? String(scalar(keyNode.value) ?? '') : null;
if (name === null)
problems.push({ offset: keyOffset, message: 'a key that is not text' });
return [name ?? '', visit(pair.value, [...path, name ?? ''], keyOffset, from)];
});
return new Map(entries);
}
return yaml.isScalar(node) ? scalar(node.value) : null;
};
const value = visit(document.contents, [], 0, null);
if (problems.length > 0)
return problems;
return {
value,
offsetOf(path, onKey) {
const place = places.get(placeKey(path)) ?? places.get(placeKey(path.slice(0, -1)));
return place ? (onKey ? place.key : place.value) : 0;
},
};
}
function scalar(value) {
return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
function placeKey(path) {
return JSON.stringify(path);
}
;
const LARGEST = 100_000;
async function parseConfiguration(source, rules) {
if (source.text.length > LARGEST) {
throw new errors .yo(`${source.path}: has ${source.text.length} characters; allowed: at most ${LARGEST}`);
}
const yaml = await readYaml(source.text);
if ('length' in yaml) {
if (yaml.length === 0)
return { given: {}, placeOf: () => placeAt(source, 0) };
throw failure(source, yaml);
}
const { given, problems } = readRoot(yaml.value, rules);
if (problems.length === 0)
return { given, placeOf: (path) => placeAt(source, yaml.offsetOf(path, false)) };
throw failure(source, problems.map(({ path, onKey, message }) => ({
offset: yaml.offsetOf(path, onKey),
message: onKey || path.length === 0 ? message : `${label(path)}: ${message}`,
})));
}
function readRoot(root, rules) {
const known = (0,keys .q)('file');
if (root === null)
return { given: {}, problems: [] };
if (!(0,plain .jh)(root)) {
const message = `${(0,plain .WU)(root)} is not a configuration; allowed: a mapping with ${known.join(', ')}`;
return { given: {}, problems: [{ path: [], onKey: false, message }] };
}
const given = {};
const problems = [];
for (const [name, value] of root) {
if (!isFileKey(name)) {
problems.push({ path: [name], onKey: true, message: (0,plain .a)(name, known) });
continue;
}
const result = keys .R[name].type.read(value, rules);
if ('value' in result)
given[name] = result.value;
else
problems.push(...result.problems.map((problem) => ({ ...problem, path: [name, ...problem.path] })));
}
return { given, problems };
}
function isFileKey(name) {
return (0,keys .q)('file').includes(name);
}
function label(path) {
return path.filter((step) => typeof step === 'string').join('.');
}
function failure(source, problems) {
const sorted = [...problems].sort((a, b) => a.offset - b.offset);
return new errors .yo(sorted.map(({ offset, message }) => `${shown(placeAt(source, offset))}: ${message}`).join('\n'));
}
function placeAt(source, offset) {
return { path: source.path, ...source.positionAt(offset) };
}
function shown({ path, line, column }) {
return `${path}:${line}:${column}`;
}
;
const extends_DEEPEST = 5;
const MOST_FILES = 20;
async function loadConfiguration(source, files, rules) {
const paths = new Set();
const load = async (one, above) => {
paths.add(one.path);
const { given: read, placeOf } = await parseConfiguration(one, rules);
const images = read.images?.map((entry, index) => ({ ...entry, ...lineOf(placeOf(['images', index])) }));
const given = images ? { ...read, images } : read;
let together = {};
for (const [index, path] of (given.extends ?? []).entries()) {
const chain = [...above, one.path];
const fail = (message) => new errors .yo(`${shown(placeOf(['extends', index]))}: extends: ${message}`);
if (chain.includes(path))
throw fail(`${[...chain, path].join(' extends ')}; allowed: no circle`);
if (chain.length > extends_DEEPEST)
throw fail(`files extend each other more than ${extends_DEEPEST} times; allowed: fewer`);
if (paths.size >= MOST_FILES && !paths.has(path))
throw fail(`more than ${MOST_FILES} files; allowed: fewer`);
const content = await files.read(path);
if (content === undefined)
throw fail(`there is no ${path} in ${files.name}; allowed: paths of files, from the repository\u2019s root`);
if ('problem' in content)
throw fail(`${path} ${content.problem}`);
together = over(await load(new source_text .D(path, content.text), chain), together);
}
return over(given, together);
};
return { given: await load(source, []), paths: [...paths] };
}
function lineOf({ path, line }) {
return { path, line };
}
function over(upper, lower) {
const rules = upper.rules && lower.rules ? { rules: new Map([...lower.rules, ...upper.rules]) } : {};
return { ...lower, ...upper, ...rules };
}
}),
7467:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Z: () => ( deeperThan)
});
function deeperThan(tokens, limit) {
const open = tokens.map((token) => ({ token, depth: 0 }));
for (let next = open.pop(); next; next = open.pop()) {
const { token, depth } = next;
if (depth > limit)
return token;
const inner = token.type === 'document'
? [token.value]
: 'items' in token
? token.items.flatMap((item) => [item.key, item.value])
: [];
for (const child of inner)
if (child)
open.push({ token: child, depth: depth + 1 });
}
return null;
}
})
};
;
