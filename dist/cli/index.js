#!/usr/bin/env node
 (function () {
"use strict";
var __webpack_modules__ = ({
5487:
(function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
__nccwpck_require__.d(__webpack_exports__, {
Hd: () => ( isTerminal),
Jk: () => ( isErrorTerminal),
oG: () => ( writeError),
zh: () => ( writeOutput)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
let isStreamed = false;
function writeOutput(text) {
let rest = Buffer.from(text);
if (isStreamed) {
process.stdout.write(rest);
return;
}
try {
while (rest.length > 0)
rest = rest.subarray((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(1, rest));
}
catch (error) {
const { code, message } = error;
if (code === 'EAGAIN') {
isStreamed = true;
process.stdout.on('error', failed).write(rest);
}
else
failed({ code, message });
}
}
function isTerminal() {
try {
const output = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(1);
return output.isCharacterDevice() && output.rdev !== (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)('/dev/null').rdev && process.stdout.isTTY;
}
catch {
return false;
}
}
function failed({ code, message }) {
if (code === 'EPIPE')
return;
writeError(`python-dockerfile-review: the report can not be written: ${message}\n`);
process.exit(2);
}
function writeError(text) {
if (!process.stderr.listenerCount('error'))
process.stderr.on('error', () => undefined);
process.stderr.write(text);
}
function isErrorTerminal() {
return process.stderr.isTTY;
}
}),
2908:
(function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
__nccwpck_require__.d(__webpack_exports__, {
f: () => ( isThread),
r: () => ( THREAD)
});
const THREAD = 'thread';
async function isThread(argument) {
return argument === THREAD && !(await Promise.resolve( ).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5919, 23))).isMainThread;
}
}),
9456:
(function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
__nccwpck_require__.d(__webpack_exports__, {
L: () => ( COMMANDS),
h: () => ( FORMATS)
});
var _config_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5236);
const help = { value: null, description: 'Show this help.' };
const FORMATS = ['text', 'json', 'sarif', 'github', 'markdown', 'html'];
const finishedOptions = {
measure: {
...ofKey('measure'),
description: 'Any of size, startup, stop, interpreter; or all. Default: size,startup.',
},
'measure-timeout': ofKey('measure-timeout'),
config: { ...ofKey('config'), description: 'Configuration whose `images` say how an image starts, by its name.' },
format: { value: 'text|json|markdown|html', description: 'How the report is written. Default: text.' },
output: { value: 'FILE', description: 'Write the report to a file.' },
help,
};
const COMMANDS = {
review: {
usage: 'review [PATH\u2026]',
summary: 'Review Dockerfiles: files, folders, or - for standard input. Without a PATH, the current folder.',
options: {
base: { value: 'REV', description: 'Compare with the merge base of this revision; without, all is new.' },
scope: ofKey('scope'),
config: ofKey('config'),
format: { value: FORMATS.join('|'), description: 'How the report is written. Default: text.' },
output: { value: 'FILE', description: 'Write the report to a file.' },
'fail-on': ofKey('fail-on'),
'fail-on-existing': ofKey('fail-on-existing'),
baseline: ofKey('baseline'),
'write-baseline': { value: 'FILE', description: 'Save the report as a baseline for later reviews.' },
only: ofKey('only'),
disable: ofKey('disable'),
linters: ofKey('linters'),
fix: {
value: 'safe|all',
bare: 'safe',
description: 'Apply the fixes to the files: those that are safe, or all of them. Default with --fix alone: safe.',
},
diff: { value: null, description: 'Show what --fix (or --fix=all) would change, and write nothing.' },
measure: ofKey('measure'),
'measure-timeout': ofKey('measure-timeout'),
target: ofKey('target'),
context: ofKey('context'),
'build-arg': ofKey('build-args'),
platform: ofKey('platform'),
secret: ofKey('secrets'),
'build-context': ofKey('build-contexts'),
builder: ofKey('builder'),
'max-size-increase': ofKey('max-size-increase'),
'max-startup-increase': ofKey('max-startup-increase'),
help,
},
},
compare: {
usage: 'compare IMAGE IMAGE',
summary: 'Compare two finished images that the engine has: what grew, what slowed, and why.',
options: finishedOptions,
},
measure: {
usage: 'measure IMAGE',
summary: 'Measure one finished image that the engine has.',
options: finishedOptions,
},
rules: {
usage: 'rules',
summary: 'List the rules.',
options: { format: { value: 'text|json', description: 'Default: text.' }, help },
},
explain: { usage: 'explain RULE', summary: 'Explain a rule: what happens, when to ignore it.', options: { help } },
};
function ofKey(name) {
const key = _config_keys_js__WEBPACK_IMPORTED_MODULE_0__ .R[name];
const usual = key.defaultText ?? String(key.default({ event: null, results: '' }));
const description = `${key.description} Default: ${usual}.`.replaceAll('`', '');
return { value: key.placeholder ?? 'LEVEL', description, ...(key.option !== undefined && { many: true }) };
}
}),
5876:
(function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
__nccwpck_require__.d(__webpack_exports__, {
RK: () => ( budgets),
gd: () => ( budget),
k7: () => ( budgetsOf)
});
var _mappings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5243);
var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6386);
const UNITS = {
size: { kB: 1e3, MB: 1e6, GB: 1e9 },
startup: { ms: 1, s: 1000 },
};
const EXAMPLES = {
size: 'a size like 10 MB (kB, MB, GB)',
startup: 'a time like 200 ms or 1.5 s',
};
const BUDGETED = ['size', 'unpacked-size', 'size-above-base', 'startup'];
function budgets() {
const fields = {
size: budget('size'),
'unpacked-size': budget('size'),
'size-above-base': budget('size'),
startup: budget('startup'),
};
return (0,_mappings_js__WEBPACK_IMPORTED_MODULE_0__ .CV)((0,_mappings_js__WEBPACK_IMPORTED_MODULE_0__ .pq)(fields), (given) => {
return new Map(BUDGETED.flatMap((name) => {
const value = given[name];
return value === undefined ? [] : [[name, value]];
}));
});
}
function budgetsOf(given, own) {
const inputs = { size: given.maxSizeIncrease, startup: given.maxStartupIncrease };
return new Map(BUDGETED.flatMap((name) => {
const input = name === 'size' || name === 'startup' ? inputs[name] : null;
const setting = input ?? own.get(name) ?? given.budgets.get(name) ?? 'none';
return setting === 'none' ? [] : [[name, setting]];
}));
}
function budget(kind) {
const units = UNITS[kind];
const pattern = `^([0-9]{1,9}(?:[.][0-9]{1,3})?) ?(${Object.keys(units).join('|')}|%)$`;
const allowed = `${EXAMPLES[kind]}, a share of the base like 5%, or none`;
return {
allowed,
read(value) {
if (value === 'none')
return { value };
const [, number, unit] = (typeof value === 'string' ? new RegExp(pattern).exec(value) : null) ?? [];
if (number === undefined || unit === undefined)
return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__ .mj)(value, allowed, meant(value, Object.keys(units)));
const text = unit === '%' ? `${number}%` : `${number} ${unit}`;
return {
value: unit === '%' ? { percent: Number(number), text } : { amount: Number(number) * units[unit], text },
};
},
fromText: (text) => text,
schema: () => ({
anyOf: [
{ type: 'string', enum: ['none'] },
{ type: 'string', pattern },
],
}),
};
}
function meant(value, units) {
const [, number, letters] = /^\s*([0-9.]{1,13})\s*([a-z]*)\s*$/i.exec(String(value)) ?? [];
if (number === undefined || letters === undefined)
return ['none'];
const unit = units.find((candidate) => candidate.toLowerCase() === letters.toLowerCase());
return (unit === undefined ? units : [unit]).map((candidate) => `${number} ${candidate}`);
}
}),
5236:
(function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
__nccwpck_require__.d(__webpack_exports__, {
R: () => ( KEYS),
q: () => ( keysIn)
});
var budgets = __nccwpck_require__(5876);
var values = __nccwpck_require__(6386);
;
const SECONDS = { s: 1, m: 60, h: 3600 };
const DURATION = '^([0-9]{1,6})(s|m|h)$';
function duration(minimum, maximum) {
const allowed = `a whole number with s, m or h, like 90s, 15m or 1h, from ${minimum} to ${maximum} seconds`;
return {
allowed,
read(value) {
const [, count, unit] = (typeof value === 'string' ? new RegExp(DURATION).exec(value) : null) ?? [];
const seconds = Number(count) * SECONDS[unit];
return seconds >= minimum && seconds <= maximum ? { value: seconds * 1000 } : (0,values .mj)(value, allowed);
},
fromText: (text) => text,
schema: () => ({ type: 'string', pattern: DURATION }),
};
}
;
function key(entry) {
return entry;
}
var measurement = __nccwpck_require__(2566);
var plain = __nccwpck_require__(7166);
;
const WORDS = [...measurement .c, 'all', 'off'];
function quantities() {
const allowed = `${measurement .c.join(', ')}, or one of all, off alone`;
return {
allowed,
words: WORDS,
read(value) {
const items = (0,plain .Lv)(value) ? value : [value];
const wrong = items.find((item) => !WORDS.some((word) => word === item));
if (wrong !== undefined)
return (0,values .mj)(wrong, allowed, WORDS);
const named = new Set(items);
if (named.size > 1 && (named.has('all') || named.has('off')))
return (0,values .mj)(value, allowed);
return { value: measurement .c.filter((quantity) => named.has('all') || named.has(quantity)) };
},
fromText: values ._F,
schema: () => ({
anyOf: [
{ type: 'string', enum: WORDS },
{ type: 'array', items: { type: 'string', enum: measurement .c } },
],
}),
};
}
var shard = __nccwpck_require__(1230);
;
function texts_form(pattern, allowed, { numbers = false } = {}) {
return {
allowed,
read(value) {
const text = numbers && typeof value === 'number' ? String(value) : value;
return typeof text === 'string' && new RegExp(pattern, 'u').test(text)
? { value: text }
: (0,values .mj)(value, allowed);
},
fromText: (text) => text,
schema: () => numbers
? {
anyOf: [
{ type: 'string', pattern },
{ type: 'integer', minimum: 0 },
],
}
: { type: 'string', pattern },
};
}
const builderName = () => texts_form('^[A-Za-z][A-Za-z0-9._-]{0,99}$', 'a builder\u2019s name: a letter, then letters, digits, dots, _ and -');
const stage = () => texts_form('^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$', 'the name or the number of a stage', { numbers: true });
const platform = () => texts_form('^[a-z0-9]+/[a-z0-9_]+(?:/[a-z0-9.]+)?$', 'one platform, like linux/arm64');
const user = () => texts_form('^[A-Za-z0-9_][A-Za-z0-9_.-]*(?::[A-Za-z0-9_][A-Za-z0-9_.-]*)?$', 'a name or an id, perhaps with :group', {
numbers: true,
});
const texts_image = () => texts_form('^[A-Za-z0-9][A-Za-z0-9._/:@-]{0,499}$', 'an image\u2019s reference');
function texts(pattern, item) {
const allowed = `a list of ${item}`;
const fits = (value) => typeof value === 'string' && new RegExp(pattern, 'u').test(value);
return {
allowed,
read(value) {
if (!(0,plain .Lv)(value))
return (0,values .mj)(value, allowed);
const problems = value.flatMap((one, index) =>
fits(one)
? []
: [{ path: [index], onKey: false, message: `item ${index + 1} is not allowed; allowed: ${item}` }]);
return problems.length > 0 ? { problems } : { value: value.filter(fits) };
},
fromText: (text, place) => (place === 'option' ? [text] : (0,values ._F)(text, place)),
schema: () => ({ type: 'array', items: { type: 'string', pattern } }),
};
}
const secrets = () => texts('^(?=(?:.*,)?id=[^,=]+(?:,|$))(?:(?:id|src|source|env)=[^,\\p{Cc}]+|type=(?:file|env))(?:,(?:(?:id|src|source|env)=[^,\\p{Cc}]+|type=(?:file|env)))*$', 'secrets as buildx takes them: id=NAME,src=FILE or id=NAME,env=VARIABLE');
const buildContexts = () => texts('^[A-Za-z0-9][^=,\\s\\p{Cc}]*=[^\\p{Cc}]+$', 'contexts as buildx takes them: NAME=PATH, NAME=docker-image://\u2026');
const NAME = '[A-Za-z_][A-Za-z0-9_]*';
function variables(what) {
const allowed = `${what}: a mapping of names to texts, or a list of NAME=value`;
return {
allowed,
read(value) {
const entries = (0,plain .jh)(value) ? [...value] : (0,plain .Lv)(value) ? value.map(split) : null;
if (entries === null)
return (0,values .mj)(value, allowed);
const problems = [];
const found = new Map();
for (const [index, [name, given]] of entries.entries()) {
const path = (0,plain .jh)(value) ? [name] : [index];
const fits = new RegExp(`^${NAME}$`).test(name);
if (!fits)
problems.push({ path, onKey: (0,plain .jh)(value), message: `${(0,plain .WU)(name)} is no name; allowed: ${allowed}` });
else if (given === null || typeof given === 'object')
problems.push({ path, onKey: false, message: `${(0,plain .WU)(given)} is not allowed; allowed: text` });
else
found.set(name, String(given));
}
return problems.length > 0 ? { problems } : { value: found };
},
fromText: (text, place) => (place === 'option' ? [text] : (0,values ._F)(text, place)),
schema: () => ({
anyOf: [
{
type: 'object',
patternProperties: { [`^${NAME}$`]: { type: ['string', 'number', 'boolean'] } },
additionalProperties: false,
},
{ type: 'array', items: { type: 'string', pattern: `^${NAME}=` } },
],
}),
};
}
function split(item) {
const text = typeof item === 'string' ? item : '';
const equals = text.indexOf('=');
return equals < 0 ? [text, null] : [text.slice(0, equals), text.slice(equals + 1)];
}
;
const MINUTES = 60_000;
const MEASURING = {
measure: key({
type: quantities(),
places: ['input', 'option', 'file'],
default: () => [],
defaultText: '`off`',
placeholder: 'LIST',
description: 'What is measured by building the images of base and head.',
}),
'measure-timeout': key({
type: duration(10, 21_600),
places: ['input', 'option'],
default: () => 15 * MINUTES,
defaultText: '`15m`',
placeholder: 'T',
description: 'How long all builds and runs may take together.',
}),
builder: key({
type: builderName(),
places: ['input', 'option'],
default: () => null,
defaultText: 'the default one',
placeholder: 'NAME',
description: 'The buildx builder that builds (docker-container, kubernetes, remote).',
}),
target: key({
type: stage(),
places: ['option'],
default: () => null,
defaultText: 'as the files around say',
placeholder: 'STAGE',
description: 'The stage that is built.',
}),
context: key({
type: (0,values .he)(),
places: ['option'],
default: () => null,
defaultText: 'as the files around say',
placeholder: 'DIR',
description: 'The build context.',
}),
'build-args': key({
type: variables('build arguments'),
places: ['option'],
default: () => new Map(),
defaultText: 'as the files around say',
option: 'build-arg',
placeholder: 'K=V',
description: 'A build argument; may be given several times.',
}),
platform: key({
type: platform(),
places: ['option'],
default: () => null,
defaultText: 'as the files around say',
placeholder: 'P',
description: 'The platform that is built for.',
}),
secrets: key({
type: secrets(),
places: ['input', 'option'],
default: () => [],
defaultText: 'none',
option: 'secret',
placeholder: 'S',
description: 'Secrets for the builds, as buildx takes them; never handed to a fork\u2019s code.',
}),
'build-contexts': key({
type: buildContexts(),
places: ['input', 'option'],
default: () => [],
defaultText: 'none',
option: 'build-context',
placeholder: 'C',
description: 'Further contexts for the builds, as buildx takes them; never handed to a fork\u2019s code.',
}),
shard: key({
type: (0,shard .B5)(),
places: ['input'],
default: () => ({ part: 1, of: 1 }),
defaultText: '`1/1`',
description: 'This job\u2019s part of the images, with `mode: measure`.',
}),
'max-size-increase': key({
type: (0,budgets .gd)('size'),
places: ['input', 'option'],
default: () => null,
defaultText: 'none',
placeholder: 'X',
description: 'How much the change may add to an image\u2019s packed size, like `10 MB` or `5%`. More is an error.',
}),
'max-startup-increase': key({
type: (0,budgets .gd)('startup'),
places: ['input', 'option'],
default: () => null,
defaultText: 'none',
placeholder: 'X',
description: 'How much the change may add to an image\u2019s start, like `200 ms` or `10%`. More is an error.',
}),
budgets: key({
type: (0,budgets .RK)(),
places: ['file'],
default: () => new Map(),
defaultText: 'none',
description: 'How much the change may add to the images: `size` (packed), `unpacked-size`, `size-above-base`, `startup`, each an amount or a share, or `none`.',
}),
};
var finding = __nccwpck_require__(3971);
var linters = __nccwpck_require__(1705);
var nearest = __nccwpck_require__(7228);
;
const RULE_LEVELS = ['off', ...[...finding .A_].reverse()];
const LEVEL_LIST = RULE_LEVELS.join(', ');
const SETTING = `${LEVEL_LIST}, or a mapping with level and options`;
function ruleSettings() {
const allowed = `a mapping from rule ids to ${SETTING}`;
return {
allowed,
read(value, rules) {
if (!(0,plain .jh)(value))
return (0,values .mj)(value, allowed);
const problems = [];
const settings = new Map();
for (const [id, given] of value) {
const rule = rules.find((candidate) => candidate.id === id);
const result = rule ? readSetting(rule, given) : (0,plain .Qm)(unknownRule(id, rules), [], true);
if ('value' in result)
settings.set(id, result.value);
else
problems.push(...(0,plain .Gz)([id], result.problems));
}
return problems.length > 0 ? { problems } : { value: settings };
},
fromText: (text) => text,
schema: (rules) => ({
type: 'object',
properties: Object.fromEntries(rules.map((rule) => [rule.id, settingSchema(rule)])),
additionalProperties: false,
}),
};
}
function ruleIds() {
const allowed = 'rule ids';
return {
allowed,
read(value, rules) {
if (!(0,plain .Lv)(value))
return (0,values .mj)(value, allowed);
const unknown = value.flatMap((id, index) => rules.some((rule) => rule.id === id)
? []
: [{ path: [index], onKey: false, message: typeof id === 'string' ? unknownRule(id, rules) : (0,plain .WU)(id) }]);
return unknown.length > 0 ? { problems: unknown } : { value: value };
},
fromText: values ._F,
schema: (rules) => ({ type: 'array', items: { type: 'string', enum: rules.map((rule) => rule.id) } }),
};
}
function unknownRule(id, rules) {
const ids = rules.map((rule) => rule.id);
return `unknown rule ${(0,plain .WU)(id)}; allowed: the ids that the command's rules lists${(0,nearest .a)(id, ids)}`;
}
function readSetting(rule, given) {
if (!(0,plain .jh)(given)) {
const level = RULE_LEVELS.find((candidate) => candidate === given);
return level === undefined ? (0,values .mj)(given, SETTING, RULE_LEVELS) : { value: { level, options: {} } };
}
const problems = [];
let level = null;
let options = {};
for (const [key, value] of given) {
if (key === 'level') {
level = RULE_LEVELS.find((candidate) => candidate === value) ?? null;
if (level === null)
problems.push(...(0,plain .Gz)([key], notAllowedLevel(value)));
}
else if (key === 'options') {
const result = readOptions(rule, value);
if ('value' in result)
options = result.value;
else
problems.push(...(0,plain .Gz)([key], result.problems));
}
else
problems.push(...(0,plain .Qm)((0,plain .a)(key, ['level', 'options']), [key], true).problems);
}
return problems.length > 0 ? { problems } : { value: { level, options } };
}
function notAllowedLevel(value) {
const result = (0,values .mj)(value, LEVEL_LIST, RULE_LEVELS);
return 'problems' in result ? result.problems : [];
}
function readOptions(rule, given) {
const known = Object.keys(rule.options ?? {});
const allowed = known.length > 0 ? `a mapping with ${known.join(', ')}` : `nothing, for ${rule.id} has no options`;
if (!(0,plain .jh)(given))
return (0,values .mj)(given, allowed);
const problems = [];
const entries = [];
for (const [key, value] of given) {
const option = known.includes(key) ? rule.options?.[key] : undefined;
const result = option ? option.type.read(value, []) : (0,plain .Qm)((0,plain .a)(key, known), [], true);
if ('value' in result)
entries.push([key, result.value]);
else
problems.push(...(0,plain .Gz)([key], result.problems));
}
return problems.length > 0 ? { problems } : { value: Object.fromEntries(entries) };
}
function settingSchema(rule) {
const level = { type: 'string', enum: RULE_LEVELS };
const options = Object.entries(rule.options ?? {}).map(([name, option]) => [
name,
{ ...option.type.schema([]), description: option.description, default: option.default },
]);
return {
description: `${rule.summary ?? rule.id} (${rule.level})`,
anyOf: [
level,
{
type: 'object',
properties: {
level,
options: {
type: 'object',
properties: Object.fromEntries(options),
additionalProperties: false,
},
},
additionalProperties: false,
},
],
};
}
;
const POLICY = {
rules: key({
type: (0,linters ._b)(ruleSettings()),
places: ['file'],
default: () => new Map(),
defaultText: 'each rule\u2019s own level',
description: 'The level of single rules, by id, or `{level, options}`.',
}),
only: key({
type: (0,linters ._b)(ruleIds()),
places: ['option'],
default: () => [],
defaultText: 'all rules',
placeholder: 'RULE,\u2026',
description: 'The only rules to run.',
}),
disable: key({
type: (0,linters ._b)(ruleIds()),
places: ['option'],
default: () => [],
defaultText: 'none',
placeholder: 'RULE,\u2026',
description: 'Rules not to run.',
}),
'fail-on': key({
type: (0,values .Yq)(finding .Rm),
places: ['input', 'option', 'file'],
default: () => 'error',
placeholder: 'LEVEL',
description: 'The lowest level of a new finding that fails the review.',
}),
'fail-on-existing': key({
type: (0,values .Yq)(finding .Rm),
places: ['input', 'option', 'file'],
default: () => 'never',
placeholder: 'LEVEL',
description: 'The same for findings that the base has too.',
}),
baseline: key({
type: (0,values ._l)(),
places: ['option', 'file'],
default: () => null,
defaultText: 'none',
placeholder: 'FILE',
description: 'Path of a saved `report.json`: findings that it lists are not new.',
}),
'allow-ignores': key({
type: (0,values .Jt)(),
places: ['input', 'file'],
default: () => true,
description: 'Whether ignores in Dockerfiles count.',
}),
'require-reason': key({
type: (0,values .Jt)(),
places: ['file'],
default: () => false,
description: 'Whether an ignore in a Dockerfile counts only with a reason.',
}),
linters: key({
type: (0,linters .dy)(),
places: ['input', 'option', 'file'],
default: () => [],
defaultText: '`none`',
placeholder: 'LIST',
description: 'Other linters whose findings join: those named, `auto` for all that are installed, or `none`.',
}),
};
;
const UNITS = { kB: 1e3, MB: 1e6, GB: 1e9, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 };
const BYTES = '^([0-9]{1,9}(?:[.][0-9]{1,3})?) ?(kB|MB|GB|KiB|MiB|GiB)$';
function memory() {
const allowed = 'an amount like 512 MB or 1 GiB (kB, MB, GB, KiB, MiB, GiB), at least 16 MB';
return {
allowed,
read(value) {
const [, count, unit] = (typeof value === 'string' ? new RegExp(BYTES).exec(value) : null) ?? [];
const bytes = Math.round(Number(count) * UNITS[unit]);
return bytes >= 16e6 ? { value: bytes } : (0,values .mj)(value, allowed);
},
fromText: (text) => text,
schema: () => ({ type: 'string', pattern: BYTES }),
};
}
function processors() {
const [minimum, maximum] = [0.01, 1024];
const allowed = `a number from ${minimum} to ${maximum}`;
return {
allowed,
read: (value) => typeof value === 'number' && value >= minimum && value <= maximum ? { value } : (0,values .mj)(value, allowed),
fromText: (text) => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : text),
schema: () => ({ type: 'number', minimum, maximum }),
};
}
var mappings = __nccwpck_require__(5243);
;
const WORD = '[\\p{L}_][\\p{L}\\p{N}_]*';
const MODULE = texts_form(`^${WORD}(?:[.]${WORD})*$`, 'a module, like shop.wsgi');
const fields = {
import: (0,mappings .Ge)((0,mappings .c3)(MODULE, 'a list of modules, like shop.wsgi')),
command: (0,mappings .c3)((0,values .n8)(1000), 'a list of texts: the command and its arguments'),
ready: readiness(),
env: variables('the environment'),
runs: (0,values .U9)(3, 1000),
};
function startup() {
const demands = {
atMostOneOf: [
['import', 'command'],
['import', 'ready'],
],
};
return (0,mappings .CV)((0,mappings .pq)(fields, demands), (given) => ({
import: given.import ?? null,
command: given.command ?? null,
ready: given.ready ?? null,
env: given.env ?? new Map(),
runs: given.runs ?? null,
}));
}
function readiness() {
const word = (0,values .Yq)(['healthcheck']);
const other = (0,mappings .CV)((0,mappings .pq)({ log: (0,values .n8)(200), port: (0,values .U9)(1, 65_535), path: texts_form('^/[!-~]*$', 'a path, like /health') }, { oneOf: ['log', 'port'], atMostOneOf: [['log', 'port']], needs: [['port', 'path']] }), ({ log, port = 0, path }) => {
if (log !== undefined)
return { kind: 'log', pattern: log };
return path === undefined ? { kind: 'port', port } : { kind: 'http', port, path };
});
const allowed = 'healthcheck, or a mapping with log, or with port and perhaps path';
return {
...other,
allowed,
read(value, rules) {
if ((0,plain .jh)(value))
return other.read(value, rules);
return value === 'healthcheck' ? { value: { kind: value } } : (0,values .mj)(value, allowed, word.words);
},
schema: (rules) => ({ anyOf: [word.schema(rules), other.schema(rules)] }),
};
}
;
const images_fields = {
dockerfile: (0,values ._l)(),
context: (0,values .he)(),
target: stage(),
'build-args': variables('build arguments'),
platform: platform(),
'read-only': (0,values .Jt)(),
cpus: processors(),
memory: memory(),
user: user(),
startup: startup(),
budgets: (0,budgets .RK)(),
image: texts_image(),
'base-image': texts_image(),
};
function imageEntries() {
const entry = (0,mappings .pq)(images_fields, { oneOf: ['dockerfile', 'image'], needs: [['image', 'base-image']] });
const list = (0,mappings .c3)((0,mappings .CV)(entry, (given) => ({
path: '',
line: 1,
dockerfile: given.dockerfile ?? null,
context: given.context ?? null,
target: given.target ?? null,
buildArguments: given['build-args'] ?? new Map(),
platform: given.platform ?? null,
readOnly: given['read-only'] ?? null,
cpus: given.cpus ?? null,
memory: given.memory ?? null,
user: given.user ?? null,
startup: given.startup ?? null,
budgets: given.budgets ?? new Map(),
image: given.image ?? null,
baseImage: given['base-image'] ?? null,
})), `a list of mappings, each with ${Object.keys(images_fields).join(', ')}`);
return {
...list,
read(value, rules) {
const result = list.read(value, rules);
const problems = 'value' in result ? repeated(result.value) : [];
return problems.length > 0 ? { problems } : result;
},
};
}
function repeated(entries) {
const seen = new Set();
return entries.flatMap(({ dockerfile, target, image }, index) => {
const name = dockerfile === null ? (image ?? '') : target === null ? dockerfile : `${dockerfile}#${target}`;
if (seen.has(name))
return [{ path: [index], onKey: false, message: `${(0,plain .WU)(name)} is there already; allowed: each image once` }];
seen.add(name);
return [];
});
}
;
const DEFAULT_CONFIGURATION = '.github/python-dockerfile-review.yml';
const SELECTION = {
token: key({
type: (0,values .n8)(1000),
places: ['input'],
default: () => '',
defaultText: '`${{ github.token }}`',
declaredDefault: '${{ github.token }}',
description: 'Token with contents: read, pull-requests: write and checks: write (and actions: read for `publish`).',
}),
mode: key({
type: (0,values .Yq)(['review', 'plan', 'measure', 'publish']),
places: ['input'],
default: () => 'review',
declaredDefault: 'review',
description: 'Everything in one job (`review`), or split over jobs: `plan`, `measure` and `publish`.',
}),
config: key({
type: (0,values ._l)(),
places: ['input', 'option'],
default: () => DEFAULT_CONFIGURATION,
placeholder: 'FILE',
description: 'Path of the configuration file.',
}),
extends: key({
type: (0,mappings .Ge)((0,mappings .c3)((0,values ._l)(), 'a list of paths of configuration files in the repository')),
places: ['file'],
default: () => [],
defaultText: 'none',
description: 'Configuration files of the same repository, by their paths from its root. What stands here wins over them, a later one over an earlier one; `rules` are put together.',
}),
'config-from': key({
type: (0,values .Yq)(['head', 'base']),
places: ['input'],
default: ({ event }) => (event === 'pull_request_target' ? 'base' : 'head'),
defaultText: '`head`; `base` under pull_request_target',
description: 'Whose configuration and ignores count: those of the pull request\u2019s head, or of its base.',
}),
dockerfiles: key({
type: (0,values .gV)(),
places: ['input', 'file'],
default: () => [],
defaultText: 'found by name',
description: 'Globs that replace the names by which Dockerfiles are found; `!` alone excludes from what is found.',
}),
ignore: key({
type: (0,values .gV)({ mustChoose: true }),
places: ['file'],
default: () => [],
defaultText: 'none',
description: 'Globs of files that are not reviewed.',
}),
images: key({
type: imageEntries(),
places: ['file'],
default: () => [],
defaultText: 'as the files around say',
description: 'How single images are built and run, where the files around them don\u2019t tell.',
}),
scope: key({
type: (0,values .Yq)(['changed', 'all']),
places: ['input', 'option'],
default: ({ event }) => (event === 'pull_request' || event === 'pull_request_target' ? 'changed' : 'all'),
defaultText: '`changed` on pull requests, else `all`',
placeholder: 'SCOPE',
description: 'Whether the Dockerfiles that the change affects are reviewed, or all of them.',
}),
};
;
const DEFAULT_RESULTS = '.python-dockerfile-review';
const SURFACES = {
comments: key({
type: (0,values .Yq)(['inline', 'summary', 'both', 'off']),
places: ['input', 'file'],
default: () => 'inline',
description: 'Review comments on lines (`inline`), one conversation comment (`summary`), `both`, or `off`.',
}),
'max-comments': key({
type: (0,values .U9)(0, 1000),
places: ['input'],
default: () => 20,
declaredDefault: '20',
description: 'The most review comments on lines in one review; the rest go to the summary.',
}),
suggestions: key({
type: (0,values .Jt)(),
places: ['input'],
default: () => true,
declaredDefault: 'true',
description: 'Whether comments offer one-click fixes where the lines are in the diff.',
}),
check: key({
type: (0,values .Yq)(['auto', 'off']),
places: ['input'],
default: () => 'auto',
declaredDefault: 'auto',
description: 'Whether a check run is written where the token allows it.',
}),
'check-name': key({
type: (0,values .n8)(100),
places: ['input'],
default: () => 'Python Dockerfile review',
declaredDefault: 'Python Dockerfile review',
description: 'The name of the check run.',
}),
};
const RESULTS = {
results: key({
type: (0,values .n8)(1000),
places: ['input'],
default: () => DEFAULT_RESULTS,
declaredDefault: DEFAULT_RESULTS,
description: 'Folder for plan, measurements and reports.',
}),
'sarif-file': report('report.sarif', 'SARIF'),
'json-file': report('report.json', 'JSON'),
'html-file': report('report.html', 'HTML'),
};
function report(name, format) {
return key({
type: (0,values .n8)(1000),
places: ['input'],
default: ({ results }) => `${results}/${name}`,
defaultText: `\`${name}\` in \`results\``,
description: `Path of the report as ${format}.`,
});
}
;
const KEYS = { ...SELECTION, ...POLICY, ...SURFACES, ...MEASURING, ...RESULTS };
function keysIn(place) {
return Object.keys(KEYS).filter((name) => KEYS[name].places.includes(place));
}
}),
1705:
(function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
__nccwpck_require__.d(__webpack_exports__, {
_b: () => ( withLinterRules),
ck: () => ( linterRules),
dy: () => ( linterNames),
eI: () => ( LINTERS),
xW: () => ( isLinterRule)
});
var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3971);
var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7166);
var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6386);
const LINTERS = ['buildkit', 'shellcheck', 'hadolint'];
const LINTER_WORDS = [...LINTERS, 'auto', 'none'];
const LINTER_RULE = '(?:buildkit/[A-Z][A-Za-z0-9]*|shellcheck/SC[0-9]{4,5}|hadolint/DL[0-9]{4})';
const WHOLE_LINTER_RULE = new RegExp(`^${LINTER_RULE}$`);
function isLinterRule(id) {
return WHOLE_LINTER_RULE.test(id);
}
function linterNames() {
const allowed = `${LINTERS.join(', ')}, or one of auto, none alone`;
return {
allowed,
words: LINTER_WORDS,
read(value) {
const items = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__ .Lv)(value) ? value : [value];
const wrong = items.find((item) => !LINTER_WORDS.some((word) => word === item));
if (wrong !== undefined)
return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__ .mj)(wrong, allowed, LINTER_WORDS);
const names = new Set(items);
if (names.size > 1 && (names.has('auto') || names.has('none')))
return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__ .mj)(value, allowed);
return { value: [...names].filter((name) => name !== 'none') };
},
fromText: _values_js__WEBPACK_IMPORTED_MODULE_2__ ._F,
schema: () => ({
anyOf: [
{ type: 'string', enum: LINTER_WORDS },
{ type: 'array', items: { type: 'string', enum: LINTERS } },
],
}),
};
}
function withLinterRules(type) {
return {
...type,
read: (value, rules) => type.read(value, [...rules, ...linterRules(idsIn(value))]),
schema(rules) {
const schema = type.schema(rules);
const pattern = `^${LINTER_RULE}$`;
if (!('items' in schema)) {
const level = { type: 'string', enum: ['off', ..._findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ .A_] };
const setting = { anyOf: [level, { type: 'object', properties: { level }, additionalProperties: false }] };
return { ...schema, patternProperties: { [pattern]: setting } };
}
return { ...schema, items: { anyOf: [schema.items, { type: 'string', pattern }] } };
},
};
}
function linterRules(ids) {
return ids.filter(isLinterRule).map((id) => ({ id, family: id.split('/')[0], level: 'warning' }));
}
function idsIn(value) {
if ((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__ .jh)(value))
return [...value.keys()];
return (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__ .Lv)(value) ? value.filter((item) => typeof item === 'string') : [];
}
}),
5243:
(function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
__nccwpck_require__.d(__webpack_exports__, {
CV: () => ( mapped),
Ge: () => ( orOne),
c3: () => ( listOf),
pq: () => ( mapping)
});
var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7166);
var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6386);
function mapping(fields, demands = {}) {
const known = Object.keys(fields);
const allowed = `a mapping with ${known.join(', ')}`;
return {
allowed,
read(value, rules) {
if (!(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__ .jh)(value))
return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__ .mj)(value, allowed);
const problems = [];
const found = {};
for (const [name, given] of value) {
const type = known.includes(name) ? fields[name] : undefined;
const result = type ? type.read(given, rules) : (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__ .Qm)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__ .a)(name, known), [], true);
if ('value' in result)
found[name] = result.value;
else
problems.push(...(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__ .Gz)([name], result.problems));
}
problems.push(...unmet(value, demands));
return problems.length > 0 ? { problems } : { value: found };
},
fromText: (text) => text,
schema: (rules) => ({
type: 'object',
properties: Object.fromEntries(known.map((name) => [name, fields[name].schema(rules)])),
additionalProperties: false,
...demanded(demands),
}),
};
}
function listOf(item, allowed) {
return {
allowed,
read(value, rules) {
if (!(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__ .Lv)(value))
return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__ .mj)(value, allowed);
const problems = [];
const items = [];
for (const [index, one] of value.entries()) {
const result = item.read(one, rules);
if ('value' in result)
items.push(result.value);
else
problems.push(...(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__ .Gz)([index], result.problems));
}
return problems.length > 0 ? { problems } : { value: items };
},
fromText: (text) => text,
schema: (rules) => ({ type: 'array', items: item.schema(rules) }),
};
}
function orOne(type) {
const list = (value) => ((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__ .Lv)(value) ? value : [value]);
return {
...type,
read: (value, rules) => type.read(list(value), rules),
schema: (rules) => ({ anyOf: [type.schema(rules), type.schema(rules).items] }),
};
}
function mapped(type, change) {
return {
...type,
read(value, rules) {
const result = type.read(value, rules);
return 'value' in result ? { value: change(result.value) } : result;
},
};
}
function unmet(value, { oneOf = [], atMostOneOf = [], needs = [] }) {
const problems = [];
if (oneOf.length > 0 && !oneOf.some((name) => value.has(name)))
problems.push(...(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__ .Qm)(`none of ${oneOf.join(', ')} is given; allowed: one of them at least`).problems);
for (const names of atMostOneOf) {
const given = names.filter((name) => value.has(name));
if (given.length > 1)
problems.push(...(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__ .Qm)(`${given.join(' and ')} are given; allowed: one of them`, [given[1]], true).problems);
}
for (const [needed, name] of needs) {
if (value.has(name) && !value.has(needed))
problems.push(...(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__ .Qm)(`${name} needs ${needed} beside it`, [name], true).problems);
}
return problems;
}
function demanded({ oneOf, atMostOneOf = [], needs = [] }) {
const pairs = atMostOneOf.flatMap((names) => names.flatMap((name, index) => names.slice(index + 1).map((other) => [name, other])));
return {
...(oneOf && { anyOf: oneOf.map((name) => ({ required: [name] })) }),
...(pairs.length > 0 && { not: { anyOf: pairs.map((required) => ({ required })) } }),
...(needs.length > 0 && { dependencies: Object.fromEntries(needs.map(([needed, name]) => [name, [needed]])) }),
};
}
}),
7228:
(function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
__nccwpck_require__.d(__webpack_exports__, {
a: () => ( didYouMean)
});
function nearest(name, known) {
const wanted = normal(name);
let best = null;
let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
for (const candidate of known) {
const distance = editDistance(wanted, normal(candidate), least);
if (distance < least) {
best = candidate;
least = distance;
}
}
return best;
}
function didYouMean(name, known) {
const guess = nearest(name, known);
return guess === null ? '' : `; did you mean "${guess}"?`;
}
function normal(name) {
return name
.replace(/([a-z])([A-Z])/g, '$1-$2')
.replace(/[_\s.]/g, '-')
.toLowerCase();
}
function editDistance(a, b, limit) {
if (Math.abs(a.length - b.length) >= limit)
return limit;
let row = Array.from({ length: b.length + 1 }, (_, index) => index);
for (let i = 1; i <= a.length; i++) {
const next = [i];
for (let j = 1; j <= b.length; j++) {
const replaced = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
}
if (Math.min(...next) >= limit)
return limit;
row = next;
}
return row[b.length];
}
}),
7166:
(function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
__nccwpck_require__.d(__webpack_exports__, {
Gz: () => ( below),
Lv: () => ( isList),
Qm: () => ( wrong),
WU: () => ( show),
a: () => ( unknownKey),
jh: () => ( isMap)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7228);
function wrong(message, path = [], onKey = false) {
return { problems: [{ path, onKey, message }] };
}
function below(path, problems) {
return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}
function unknownKey(key, known) {
return `unknown key ${show(key)}; allowed: ${known.length > 0 ? known.join(', ') : 'none'}${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__ .a)(key, known)}`;
}
const LONGEST_SHOWN = 60;
function show(value) {
if (value === null)
return 'an empty value';
if (isMap(value))
return 'a mapping';
if (typeof value === 'object')
return 'a list';
const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN - 1)}\u2026`;
}
function isMap(value) {
return value instanceof Map;
}
function isList(value) {
return Array.isArray(value);
}
}),
1230:
(function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
__nccwpck_require__.d(__webpack_exports__, {
B5: () => ( shard),
GO: () => ( ofShard)
});
var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6386);
const MOST_SHARDS = 256;
const SHARD = '^[1-9][0-9]{0,2}/[1-9][0-9]{0,2}$';
function shard() {
const allowed = `part/parts, like 2/5, of at most ${MOST_SHARDS} parts`;
return {
allowed,
read(value) {
if (typeof value !== 'string' || !new RegExp(SHARD).test(value))
return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__ .mj)(value, allowed);
const [part = 0, of = 0] = value.split('/').map(Number);
return part <= of && of <= MOST_SHARDS ? { value: { part, of } } : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__ .mj)(value, allowed);
},
fromText: (text) => text,
schema: () => ({ type: 'string', pattern: SHARD }),
};
}
function ofShard(items, { part, of }) {
return items.filter((_, index) => index % of === part - 1);
}
}),
6386:
(function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
__nccwpck_require__.d(__webpack_exports__, {
Jt: () => ( flag),
U9: () => ( count),
Yq: () => ( choice),
_F: () => ( listFromText),
_l: () => ( pathInside),
gV: () => ( globs),
he: () => ( folderInside),
mj: () => ( notAllowed),
n8: () => ( line)
});
var _source_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1963);
var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7228);
var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7166);
function choice(words) {
const allowed = words.join(', ');
return {
allowed,
words,
read(value) {
const word = words.find((candidate) => candidate === value);
return word === undefined ? notAllowed(value, allowed, words) : { value: word };
},
fromText: (text) => text,
schema: () => ({ type: 'string', enum: words }),
};
}
function flag() {
const words = ['true', 'false'];
const allowed = words.join(', ');
return {
allowed,
words,
read: (value) => (typeof value === 'boolean' ? { value } : notAllowed(value, allowed, words)),
fromText: (text) => /^(?:true|True|TRUE)$/.test(text) ? true : /^(?:false|False|FALSE)$/.test(text) ? false : text,
schema: () => ({ type: 'boolean' }),
};
}
function count(minimum, maximum) {
const allowed = `a whole number from ${minimum} to ${maximum}`;
return {
allowed,
read: (value) => typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum
? { value }
: notAllowed(value, allowed),
fromText: (text) => (/^\d{1,15}$/.test(text) ? Number(text) : text),
schema: () => ({ type: 'integer', minimum, maximum }),
};
}
function line(maximum) {
const allowed = `text on one line, at most ${maximum} characters`;
return {
allowed,
read: (value) => typeof value === 'string' && /^\P{Cc}+$/u.test(value) && value.length <= maximum
? { value }
: notAllowed(value, allowed),
fromText: (text) => text,
schema: () => ({ type: 'string', minLength: 1, maxLength: maximum, pattern: '^\\P{Cc}+$' }),
};
}
function pathInside() {
return insidePath('a path relative to the repository and inside it', null);
}
function folderInside() {
return insidePath('the path of a folder, relative to the repository and inside it', '.');
}
function insidePath(allowed, root) {
return {
allowed,
read(value) {
if (typeof value !== 'string' || value === '' || /\p{Cc}/u.test(value))
return notAllowed(value, allowed);
const segments = value.split(/[/\\]/);
if (/^[/\\]|^[A-Za-z]:/.test(value) || segments.includes('..'))
return notAllowed(value, allowed);
const clean = segments.filter((segment) => segment !== '' && segment !== '.').join('/') || root;
return clean === null ? notAllowed(value, allowed) : { value: clean };
},
fromText: (text) => text,
schema: () => ({ type: 'string', minLength: 1 }),
};
}
function globs({ mustChoose = false } = {}) {
const allowed = `a list of globs relative to the repository${mustChoose ? ', not all behind !' : ''}`;
return {
allowed,
read(value) {
if (!(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__ .Lv)(value))
return notAllowed(value, allowed);
const problems = [];
const chosen = [];
for (const [index, item] of value.entries()) {
const glob = typeof item === 'string' && !/\p{Cc}/u.test(item);
const problem = glob ? (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_1__ .AI)(item) : 'is not a glob';
if (problem === null)
chosen.push(item);
else
problems.push({ path: [index], onKey: false, message: `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__ .WU)(item)} ${problem}; allowed: ${allowed}` });
}
if (problems.length > 0)
return { problems };
if (mustChoose && chosen.length > 0 && chosen.every((glob) => glob.startsWith('!')))
return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__ .Qm)(`nothing but globs behind ! would choose everything else; allowed: ${allowed}`);
return { value: chosen };
},
fromText: listFromText,
schema: () => ({
type: 'array',
items: { type: 'string', pattern: '^\\P{Cc}+$' },
...(mustChoose && { anyOf: [{ maxItems: 0 }, { contains: { pattern: '^[^!]' } }] }),
}),
};
}
function listFromText(text, place) {
const items = text.split(place === 'input' ? /\r\n|\r|\n/ : ',').map((item) => item.trim());
return items.filter((item) => item !== '' && !(place === 'input' && item.startsWith('#')));
}
function notAllowed(value, allowed, words = []) {
const guess = typeof value === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__ .a)(value, words) : '';
return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__ .Qm)(`${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__ .WU)(value)} is not allowed; allowed: ${allowed}${guess}`);
}
}),
2515:
(function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
__nccwpck_require__.d(__webpack_exports__, {
bD: () => ( messageOf),
yG: () => ( bugOf),
yo: () => ( UserError)
});
class UserError extends Error {
constructor(message) {
super(message);
this.name = 'UserError';
}
}
function bugOf(error) {
return `this should not happen, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
function messageOf(error) {
return error instanceof Error ? error.message : String(error);
}
}),
3971:
(function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
__nccwpck_require__.d(__webpack_exports__, {
A_: () => ( LEVELS),
O6: () => ( reaches),
Rm: () => ( THRESHOLDS),
"in": () => ( focused)
});
const LEVELS = ['error', 'warning', 'notice'];
const THRESHOLDS = [...LEVELS, 'never'];
function reaches(level, threshold) {
return threshold !== 'never' && LEVELS.indexOf(level) <= LEVELS.indexOf(threshold);
}
function focused(finding) {
return finding.focus ? { ...finding, ...finding.focus } : finding;
}
}),
2566:
(function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
__nccwpck_require__.d(__webpack_exports__, {
V: () => ( isMeasured),
c: () => ( QUANTITIES)
});
const QUANTITIES = ['size', 'startup', 'stop', 'rebuild', 'interpreter'];
function isMeasured(value) {
return value !== null && !('notMeasurable' in value);
}
}),
6075:
(function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
__nccwpck_require__.d(__webpack_exports__, {
H: () => ( wantsHyperlinks),
J: () => ( hyperlink)
});
const PROGRAMS = {
'iTerm.app': [3, 1],
WezTerm: [0, 0],
vscode: [1, 72],
ghostty: [0, 0],
Hyper: [3, 0],
rio: [0, 0],
tabby: [0, 0],
};
const VTE = 5001;
function wantsHyperlinks(environment, isTerminal) {
const force = environment.FORCE_HYPERLINK;
if (force !== undefined && force !== '')
return force !== '0' && force !== 'false';
if (environment.TERM === 'dumb' || environment.CI !== undefined || !isTerminal())
return false;
if (environment.WT_SESSION !== undefined || environment.KONSOLE_VERSION !== undefined)
return true;
if (/^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/.test(environment.TERM ?? ''))
return true;
if (Number(environment.VTE_VERSION ?? 0) >= VTE)
return true;
const first = PROGRAMS[environment.TERM_PROGRAM ?? ''];
if (!first)
return false;
const [major = 0, minor = 0] = (environment.TERM_PROGRAM_VERSION ?? '').split('.').map(Number);
return major > first[0] || (major === first[0] && minor >= first[1]);
}
function hyperlink(label, url) {
if (!/^https?:\/\/[!-~]+$/.test(url))
return label;
return `\u001b]8;;${url}\u001b\\${label}\u001b]8;;\u001b\\`;
}
}),
1143:
(function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
__nccwpck_require__.d(__webpack_exports__, {
D4: () => ( decode),
aS: () => ( MAXIMUM_FILE_SIZE),
g$: () => ( tooLarge)
});
const MAXIMUM_FILE_SIZE = 1_000_000;
function decode(bytes) {
if (bytes.length > MAXIMUM_FILE_SIZE)
return { problem: tooLarge(bytes.length) };
const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
const text = buffer.toString('utf8');
const valid = !text.includes('\uFFFD') || Buffer.from(text).equals(buffer);
return valid ? { text } : { problem: 'is not UTF-8 text' };
}
function tooLarge(size) {
return `has ${size} bytes; at most ${MAXIMUM_FILE_SIZE} are reviewed`;
}
}),
1963:
(function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
__nccwpck_require__.d(__webpack_exports__, {
AI: () => ( globProblem),
jN: () => ( matcher)
});
function globProblem(glob) {
const body = glob.startsWith('!') ? glob.slice(1) : glob;
if (body === '')
return 'is empty';
if (body.startsWith('/') || body.split('/').includes('..'))
return 'must be relative to the repository and inside it';
try {
globToRegExp(body);
return null;
}
catch (error) {
return error.message;
}
}
function globToRegExp(glob) {
const text = glob.replace(/^\.\//, '').replace(/\/$/, '/**');
let out = '';
let depth = 0;
for (let i = 0; i < text.length; i++) {
const char = text[i];
if (char === '*' && text[i + 1] === '*') {
const whole = (i === 0 || text[i - 1] === '/') && (text[i + 2] === '/' || i + 2 === text.length);
out += whole && text[i + 2] === '/' ? '(?:[^/]+/)*' : '.*';
i += whole && text[i + 2] === '/' ? 2 : 1;
}
else if (char === '*')
out += '[^/]*';
else if (char === '?')
out += '[^/]';
else if (char === '[') {
const end = text.indexOf(']', i + 2);
if (end < 0)
throw new Error('has a [ without its ]');
const set = text
.slice(i + 1, end)
.replace(/\\/g, '\\\\')
.replace(/^[!^]/, '^');
out += `(?!/)[${set}]`;
i = end;
}
else if (char === '{') {
depth++;
out += '(?:';
}
else if (char === '}' && depth > 0) {
depth--;
out += ')';
}
else if (char === ',' && depth > 0)
out += '|';
else if (char === '\\' && i + 1 < text.length)
out += escape(text[++i]);
else
out += escape(char);
}
if (depth > 0)
throw new Error('has a { without its }');
return new RegExp(`^${out}$`);
}
function matcher(globs) {
const compiled = globs.map((glob) => ({
takesAway: glob.startsWith('!'),
pattern: globToRegExp(glob.startsWith('!') ? glob.slice(1) : glob),
}));
const all = compiled.every(({ takesAway }) => takesAway);
return (path) => {
let chosen = all;
for (const { takesAway, pattern } of compiled)
if (pattern.test(path))
chosen = !takesAway;
return chosen;
};
}
function escape(char) {
return char.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
}),
3313:
(function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
__nccwpck_require__.d(__webpack_exports__, {
D: () => ( addTo),
m: () => ( groupedBy)
});
function addTo(groups, key, ...items) {
const group = groups.get(key);
if (group)
group.push(...items);
else
groups.set(key, [...items]);
}
function groupedBy(items, keyOf) {
const groups = new Map();
for (const item of items) {
const key = keyOf(item);
const group = groups.get(key);
if (group)
group.push(item);
else
groups.set(key, [item]);
}
return groups;
}
}),
5355:
(function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
__nccwpck_require__.d(__webpack_exports__, {
x: () => ( VERSION)
});
const VERSION = '0.1.0';
}),
181:
(function (module) {
module.exports = require("buffer");
}),
1421:
(function (module) {
module.exports = require("node:child_process");
}),
7598:
(function (module) {
module.exports = require("node:crypto");
}),
3024:
(function (module) {
module.exports = require("node:fs");
}),
1455:
(function (module) {
module.exports = require("node:fs/promises");
}),
8161:
(function (module) {
module.exports = require("node:os");
}),
6760:
(function (module) {
module.exports = require("node:path");
}),
1258:
(function (module) {
module.exports = require("node:v8");
}),
5919:
(function (module) {
module.exports = require("node:worker_threads");
}),
8522:
(function (module) {
module.exports = require("node:zlib");
}),
932:
(function (module) {
module.exports = require("process");
})
});
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
var cachedModule = __webpack_module_cache__[moduleId];
if (cachedModule !== undefined) {
return cachedModule.exports;
}
var module = __webpack_module_cache__[moduleId] = {
exports: {}
};
var threw = true;
try {
__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
threw = false;
} finally {
if(threw) delete __webpack_module_cache__[moduleId];
}
return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
(() => {
__nccwpck_require__.n = (module) => {
var getter = module && module.__esModule ?
() => (module['default']) :
() => (module);
__nccwpck_require__.d(getter, { a: getter });
return getter;
};
})();
(() => {
var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
var leafPrototypes;
__nccwpck_require__.t = function(value, mode) {
if(mode & 1) value = this(value);
if(mode & 8) return value;
if(typeof value === 'object' && value) {
if((mode & 4) && value.__esModule) return value;
if((mode & 16) && typeof value.then === 'function') return value;
}
var ns = Object.create(null);
__nccwpck_require__.r(ns);
var def = {};
leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
}
def['default'] = () => (value);
__nccwpck_require__.d(ns, def);
return ns;
};
})();
(() => {
__nccwpck_require__.d = (exports, definition) => {
for(var key in definition) {
if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
}
}
};
})();
(() => {
__nccwpck_require__.f = {};
__nccwpck_require__.e = (chunkId) => {
return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
__nccwpck_require__.f[key](chunkId, promises);
return promises;
}, []));
};
})();
(() => {
__nccwpck_require__.u = (chunkId) => {
return "" + chunkId + ".index.js";
};
})();
(() => {
__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
})();
(() => {
__nccwpck_require__.r = (exports) => {
if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
}
Object.defineProperty(exports, '__esModule', { value: true });
};
})();
(() => {
var installedChunks = {
792: 1
};
var installChunk = (chunk) => {
var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
for(var moduleId in moreModules) {
if(__nccwpck_require__.o(moreModules, moduleId)) {
__nccwpck_require__.m[moduleId] = moreModules[moduleId];
}
}
if(runtime) runtime(__nccwpck_require__);
for(var i = 0; i < chunkIds.length; i++)
installedChunks[chunkIds[i]] = 1;
};
__nccwpck_require__.f.require = (chunkId, promises) => {
if(!installedChunks[chunkId]) {
if(true) {
installChunk(require("./" + __nccwpck_require__.u(chunkId)));
} else installedChunks[chunkId] = 1;
}
};
})();
var __webpack_exports__ = {};
var external_node_fs_ = __nccwpck_require__(3024);
;
const external_node_module_namespaceObject = require("node:module");
var external_node_module_default = __nccwpck_require__.n(external_node_module_namespaceObject);
var external_node_path_ = __nccwpck_require__(6760);
;
const external_node_vm_namespaceObject = require("node:vm");
;
const NAME = 'python-dockerfile-review';
const SUFFIX = '.v8';
const HEADER = 256;
const MAXIMUM_AGE = 30 * 24 * 60 * 60 * 1000;
function keepCompiled(program, environment = process.env) {
const folder = cacheFolder(environment);
if (folder === null)
return;
const { enableCompileCache } = (external_node_module_default());
if (enableCompileCache)
enableCompileCache(folder);
else
keepIn(folder, (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(program)), (0,external_node_module_namespaceObject.createRequire)(program).extensions);
}
function cacheFolder(environment) {
const { CI: ci = '', NODE_DISABLE_COMPILE_CACHE: disabled = '', XDG_CACHE_HOME: caches, HOME: home } = environment;
if (disabled !== '' || !['', '0', 'false'].includes(ci))
return null;
const above = caches?.startsWith('/') ? caches : home?.startsWith('/') ? (0,external_node_path_.join)(home, '.cache') : null;
if (above === null)
return null;
const folder = (0,external_node_path_.join)(above, NAME);
try {
(0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
return (0,external_node_fs_.lstatSync)(folder).isDirectory() && isOwn(folder) ? folder : null;
}
catch {
return null;
}
}
function isOwn(path) {
const { uid, mode } = (0,external_node_fs_.lstatSync)(path);
return uid === process.getuid?.() && (mode & 0o022) === 0;
}
function keepIn(folder, own, extensions, later = atExit()) {
const plain = extensions['.js'];
extensions['.js'] = (module, filename) => (0,external_node_path_.dirname)(filename) === own ? load(folder, module, filename, later) : plain?.(module, filename);
}
function atExit() {
const tasks = [];
return (task) => {
if (tasks.push(task) > 1)
return;
process.once('exit', () => {
for (const one of tasks)
one();
});
};
}
function load(folder, module, filename, later) {
const place = (0,external_node_path_.join)(folder, `${(0,external_node_path_.basename)(filename)}-${process.version}-${process.arch}${SUFFIX}`);
const header = headerOf(filename);
const cachedData = read(place, header);
const script = new external_node_vm_namespaceObject.Script(external_node_module_default().wrap((0,external_node_fs_.readFileSync)(filename, 'utf8')), {
filename,
...(cachedData && { cachedData }),
});
if (!cachedData || script.cachedDataRejected) {
later(() => {
write(place, Buffer.concat([header, script.createCachedData()]));
});
}
const start = script.runInThisContext();
return start.call(module.exports, module.exports, (0,external_node_module_namespaceObject.createRequire)(filename), module, filename, (0,external_node_path_.dirname)(filename));
}
function headerOf(filename) {
const { size, ctimeMs } = (0,external_node_fs_.lstatSync)(filename);
const header = Buffer.alloc(HEADER);
header.write(`${process.version} ${process.arch} ${size} ${ctimeMs} ${filename.slice(-(HEADER / 2))}`);
return header;
}
function read(place, header) {
try {
if (!isOwn(place))
return null;
const bytes = (0,external_node_fs_.readFileSync)(place);
return bytes.subarray(0, HEADER).equals(header) ? bytes.subarray(HEADER) : null;
}
catch {
return null;
}
}
function write(place, bytes) {
const temporary = `${place}.${process.pid}`;
const folder = (0,external_node_path_.dirname)(place);
try {
for (const name of (0,external_node_fs_.readdirSync)(folder).filter((name) => name.includes(SUFFIX))) {
if ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, name)).mtimeMs < Date.now() - MAXIMUM_AGE)
(0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name));
}
(0,external_node_fs_.writeFileSync)(temporary, bytes, { mode: 0o600, flag: 'wx' });
(0,external_node_fs_.renameSync)(temporary, place);
}
catch {
(0,external_node_fs_.rmSync)(temporary, { force: true });
}
}
var thread = __nccwpck_require__(2908);
var nearest = __nccwpck_require__(7228);
var errors = __nccwpck_require__(2515);
var version = __nccwpck_require__(5355);
;
const external_node_util_namespaceObject = require("node:util");
var groups = __nccwpck_require__(3313);
;
const SHORT = { h: 'help' };
function readArguments(args, options) {
const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({
args: [...args],
options: Object.fromEntries(Object.entries(options).map(([name, { value, bare }]) => {
const short = Object.keys(SHORT).find((letter) => SHORT[letter] === name);
const type = value === null || bare !== undefined ? 'boolean' : 'string';
return [name, { type, ...(short && { short }) }];
})),
strict: false,
allowPositionals: true,
tokens: true,
});
const values = {};
const many = new Map();
const positionals = [];
for (const token of tokens) {
if (token.kind === 'positional')
positionals.push(token.value);
if (token.kind !== 'option')
continue;
const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
if (!option) {
const known = Object.keys(options).map((name) => `--${name}`);
throw new errors .yo(`unknown option ${token.rawName}${(0,nearest .a)(token.rawName, known) || hint(known)}`);
}
if (option.value === null) {
if (token.value !== undefined)
throw new errors .yo(`option --${token.name} takes no value`);
values[token.name] = true;
}
else if (option.bare !== undefined)
values[token.name] = token.value ?? option.bare;
else {
const forgotten = token.value === undefined || (!token.inlineValue && /^-./.test(token.value));
if (forgotten)
throw new errors .yo(`option --${token.name} needs a value: ${option.value}`);
const value = token.value;
if (option.many)
(0,groups .D)(many, token.name, value);
values[token.name] = many.get(token.name) ?? value;
}
}
return { values, positionals };
}
function hint(known) {
return `; allowed: ${known.join(', ')}`;
}
var options = __nccwpck_require__(9456);
var decode = __nccwpck_require__(1143);
;
async function readStandardInput() {
const chunks = [];
let size = 0;
for await (const chunk of process.stdin) {
chunks.push(chunk);
size += chunk.length;
if (size > decode .aS)
break;
}
return (0,decode .D4)(Buffer.concat(chunks));
}
var standard_streams = __nccwpck_require__(5487);
var hyperlinks = __nccwpck_require__(6075);
;
function processTerminal() {
return {
folder: currentFolder(),
colours: wantsColours(process.env, standard_streams .Hd),
hyperlinks: (0,hyperlinks .H)(process.env, standard_streams .Hd),
...(process.argv[1] !== undefined && { program: process.argv[1] }),
write: standard_streams .zh,
error: standard_streams .oG,
};
}
function currentFolder() {
try {
return process.cwd();
}
catch {
throw new errors .yo('the current folder is not there any more');
}
}
function wantsColours(environment, isTerminal) {
const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = environment;
if (force !== undefined)
return force !== '0' && force !== 'false';
return (no === undefined || no === '') && term !== 'dumb' && isTerminal();
}
;
async function run(args, given) {
try {
return await dispatch(args, given ?? processTerminal());
}
catch (error) {
const said = error instanceof errors .yo ? error.message.replace(/\s*\n\s*/g, '; ') : (0,errors .yG)(error);
const line = `python-dockerfile-review: ${said}\n`;
if (given)
given.error(line);
else
process.stderr.write(line);
return 2;
}
}
async function dispatch(args, terminal) {
const [first, ...rest] = args;
if (first === undefined)
throw new errors .yo(`a command is needed: ${names()} (--help explains them)`);
if (!Object.hasOwn(options .L, first))
return general(args, terminal);
const command = options .L[first];
const { values, positionals } = readArguments(rest, command.options);
if (values.help) {
const { helpOf } = await __nccwpck_require__.e( 267).then(__nccwpck_require__.bind(__nccwpck_require__, 2267));
terminal.write(helpOf(first));
return 0;
}
switch (first) {
case 'review': {
const { reviewCommand } = await Promise.all( [__nccwpck_require__.e(919), __nccwpck_require__.e(250), __nccwpck_require__.e(787)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4787));
return reviewCommand(values, positionals, terminal, readStandardInput);
}
case 'compare':
case 'measure': {
const { imagesCommand } = await Promise.all( [__nccwpck_require__.e(919), __nccwpck_require__.e(339), __nccwpck_require__.e(207), __nccwpck_require__.e(250), __nccwpck_require__.e(94), __nccwpck_require__.e(695), __nccwpck_require__.e(174)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3174));
return imagesCommand(first, values, positionals, terminal);
}
case 'rules': {
const { listRules } = await Promise.all( [__nccwpck_require__.e(919), __nccwpck_require__.e(250), __nccwpck_require__.e(787)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4787));
return listRules(values, positionals, terminal);
}
case 'explain': {
const { explainRule } = await Promise.all( [__nccwpck_require__.e(919), __nccwpck_require__.e(250), __nccwpck_require__.e(787)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4787));
return explainRule(positionals, terminal);
}
}
}
async function general(args, terminal) {
const [first = ''] = args;
if (!first.startsWith('-')) {
throw new errors .yo(`"${first}" is no command${(0,nearest .a)(first, Object.keys(options .L)) || `; allowed: ${names()} (--help explains them)`}`);
}
const { values, positionals } = readArguments(args, GENERAL);
if (positionals[0] !== undefined && !values.help) {
throw new errors .yo(`the command comes first: python-dockerfile-review ${positionals[0]} \u2026`);
}
if (values.version && !values.help)
terminal.write(`${version .x}\n`);
else {
const { overview } = await __nccwpck_require__.e( 267).then(__nccwpck_require__.bind(__nccwpck_require__, 2267));
terminal.write(overview());
}
return 0;
}
const GENERAL = {
help: { value: null, description: '' },
version: { value: null, description: '' },
};
function names() {
return Object.keys(options .L).join(', ');
}
;
const [, program, first] = process.argv;
if ((first === 'review' || first === thread .r) && program !== undefined)
keepCompiled(program);
void (0,thread .f)(first).then(async (inThread) => {
if (inThread)
await (await Promise.all( [__nccwpck_require__.e(919), __nccwpck_require__.e(250), __nccwpck_require__.e(787)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4787))).reviewThread();
else
process.exitCode = await run(process.argv.slice(2));
});
module.exports = __webpack_exports__;
})()
;
