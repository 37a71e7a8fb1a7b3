"use strict";
exports.id = 942;
exports.ids = [942];
exports.modules = {
3015:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Op: () => ( look),
Oz: () => ( cannot),
Pb: () => ( NO_SETTING),
TN: () => ( keyOf),
XE: () => ( ADVICE_IMPORT),
eu: () => ( Unplanned)
});
const NO_SETTING = { import: [], command: null, ready: null, environment: new Map() };
function keyOf({ kind, name, folder }) {
return JSON.stringify([kind, name, folder]);
}
class Unplanned extends Error {
answer;
constructor(answer) {
super('unplanned');
this.answer = answer;
}
}
function cannot(notMeasurable, advice) {
return new Unplanned(advice === undefined ? { notMeasurable } : { notMeasurable, advice });
}
function look(known, wanted) {
const found = known.get(keyOf(wanted));
if (found === undefined)
throw new Unplanned({ wanted: [wanted] });
return found;
}
const ADVICE_IMPORT = 'name what to import with `startup.import`, or measure until it serves with `startup.ready` (a log line, a port, a path)';
}),
1095:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
KN: () => ( percent),
Rz: () => ( milliseconds),
ee: () => ( bytes)
});
function milliseconds(value) {
const size = Math.abs(value);
if (size >= 1000)
return `${trim(size / 1000, size < 10_000 ? 2 : 1)} s`;
return `${trim(size, size < 10 ? 1 : 0)} ms`;
}
function bytes(value) {
const size = Math.abs(value);
if (size < 1000)
return `${trim(size, 0)} ${Math.round(size) === 1 ? 'byte' : 'bytes'}`;
if (size < 999_500)
return `${trim(size / 1e3, 0)} kB`;
if (size < 999.5e6)
return `${trim(size / 1e6, size < 99.95e6 ? 1 : 0)} MB`;
return `${trim(size / 1e9, 2)} GB`;
}
function percent(share) {
const size = Math.abs(share) * 100;
return `${trim(size, size < 9.95 ? 1 : 0)}%`;
}
function trim(value, digits) {
const text = value.toFixed(digits);
return digits === 0 ? text : text.replace(/\.?0+$/, '');
}
}),
4103:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
U: () => ( UNREACHED),
m: () => ( isUnreached)
});
const UNREACHED = 'its base image could not be had';
const ASKED = /failed to (?:resolve source metadata|do request|fetch|authorize|copy)|unexpected status/i;
const NO_ANSWER = /no such host|i\/o timeout|TLS handshake timeout|connection (?:refused|reset)|network is unreachable|context deadline exceeded|toomanyrequests|\b429\b|\b50[0234]\b|temporary failure in name resolution/i;
function isUnreached({ failed, timedOut }) {
return !timedOut && ASKED.test(failed) && NO_ANSWER.test(failed);
}
}),
9067:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Af: () => ( limitsOf),
GH: () => ( startOf),
Ms: () => ( entryOf),
QK: () => ( finishedOf),
z5: () => ( inSharedOrder)
});
var _measure_startup_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3015);
function limitsOf(deployments, entry) {
const runs = deployments.filter(({ cpus, memory, readOnly }) => cpus !== null || memory !== null || readOnly !== null);
const tightest = [...runs].sort((one, other) => (one.cpus ?? 1) - (other.cpus ?? 1))[0] ?? null;
const named = entry && (entry.cpus !== null || entry.memory !== null || entry.readOnly !== null);
const readOnly = entry?.readOnly ?? tightest?.readOnly ?? false;
return {
cpus: entry?.cpus ?? tightest?.cpus ?? 1,
memory: entry?.memory ?? tightest?.memory ?? null,
readOnly,
tmpfs: readOnly ? (tightest?.tmpfs ?? []) : [],
user: entry?.user ?? tightest?.user ?? null,
from: named ? 'the configuration' : tightest ? `${tightest.path}:${tightest.line}` : 'the defaults',
};
}
function startOf(entry) {
if (entry === null)
return _measure_startup_plan_js__WEBPACK_IMPORTED_MODULE_0__ .Pb;
return {
import: entry.import ?? [],
command: entry.command,
ready: entry.ready && signOf(entry.ready),
environment: entry.env,
};
}
function signOf(ready) {
switch (ready.kind) {
case 'log':
return { by: 'log', pattern: ready.pattern };
case 'port':
return { by: 'port', port: ready.port, path: null };
case 'http':
return { by: 'port', port: ready.port, path: ready.path };
case 'healthcheck':
return { by: 'health' };
}
}
function entryOf(entries, image) {
const of = entries.filter(({ dockerfile }) => dockerfile === image.dockerfile);
return of.find(({ target }) => target === image.target) ?? of.find(({ target }) => target === null) ?? null;
}
function finishedOf(entries) {
return entries.filter((entry) => entry.dockerfile === null && entry.image !== null);
}
function inSharedOrder(images) {
return [...images].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
}),
1752:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
S: () => ( judge)
});
var compare = __webpack_require__(3471);
var ignores = __webpack_require__(3491);
var facts = __webpack_require__(4132);
var dockerfile_stages = __webpack_require__(2949);
var source_text = __webpack_require__(4606);
var context_files = __webpack_require__(4811);
var draft = __webpack_require__(5927);
var run = __webpack_require__(3976);
var analyze_settings = __webpack_require__(2755);
var suppress = __webpack_require__(8341);
;
function measuredDrafts(dockerfile, file, image, faults, settings, headPath) {
const found = faults.flatMap((fault) => {
const instruction = instructionOf(dockerfile, image.target, fault.line);
return instruction ? draftsAt({ span: instruction.span }, dockerfile.source, image, fault, settings) : [];
});
const drafts = (0,run .M)(found, dockerfile, headPath);
const { allowIgnores, requireReason } = settings;
const policy = { allow: allowIgnores, requireReason, permitted: null };
const { suppressed, list } = (0,suppress .M)(drafts, file.ignores, policy);
return { drafts: drafts.filter((draft) => !suppressed.has(draft)), suppressed: list };
}
function finishedDrafts(image, place, fault, settings) {
const source = new source_text .D(place.path, image);
const at = { span: { start: 0, end: image.length }, at: place };
return (0,run .M)(draftsAt(at, source, { id: image, target: null }, fault, settings), { source }, place.path);
}
function draftsAt(place, source, image, { rule: id, message }, settings) {
const rule = analyze_settings .PQ.find((candidate) => candidate.id === id);
const { level } = settings.setting(id);
return level === 'off' ? [] : [(0,draft .b)(rule, { ...place, message }, level, source, image, context_files .S)];
}
function instructionOf(dockerfile, target, line) {
const { source, stages } = dockerfile;
const instructions = stages.flatMap(({ from, instructions: others }) => [from, ...others]);
const named = line === null ? null : source.offsetAt({ line, column: 1 });
const on = named === null ? undefined : instructions.findLast(({ span }) => span.start <= named);
return on ?? ((0,facts .FB)((0,dockerfile_stages .as)(dockerfile, new Map()), target)?.stage ?? stages.at(-1))?.from;
}
var budgets = __webpack_require__(5876);
var parse = __webpack_require__(9045);
var words = __webpack_require__(1095);
;
function checkBudget(budgeted, budget, delta) {
const rule = budgeted === 'start' ? 'startup-budget' : 'size-budget';
if (delta === null) {
const message = `There is no base to compare the ${budgeted} with, so the budget of ${budget.text} was not checked.`;
return { rule, state: 'not measurable', message };
}
if (delta.verdict === 'not measurable') {
const message = `The budget of ${budget.text} was not checked: the ${budgeted} is not measurable (${delta.why}).`;
return { rule, state: 'not measurable', message };
}
const limit = 'amount' in budget ? budget.amount : (budget.percent / 100) * delta.before;
const lowest = delta.interval?.[0] ?? delta.delta;
const said = growth(budgeted, delta);
const allowed = 'amount' in budget ? budget.text : `${budget.text}, which is ${amount(limit, delta.unit)}`;
if (delta.delta <= limit)
return { rule, state: 'kept', message: `${said}; the budget is ${allowed}.` };
if (lowest > limit && delta.verdict === 'worse')
return { rule, state: 'exceeded', message: `${said}; the budget is ${allowed}.` };
const doubt = 'the interval reaches below that, so nothing is failed';
return { rule, state: 'undecided', message: `${said}; the budget is ${allowed}, and ${doubt}.` };
}
function growth(budgeted, { before, after, delta, interval, unit }) {
const from = `from ${amount(before, unit)} to ${amount(after, unit)}`;
const size = delta === 0 ? '' : ` by ${amount(delta, unit)}${before > 0 ? ` (${(0,words .KN)(delta / before)})` : ''}`;
const between = interval ? `, 95% between ${signed(interval[0], unit)} and ${signed(interval[1], unit)}` : '';
if (delta === 0)
return `The ${budgeted} stays at ${amount(before, unit)}`;
const verb = budgeted === 'start' ? (delta > 0 ? 'slows down' : 'speeds up') : delta > 0 ? 'grows' : 'shrinks';
return `The ${budgeted} ${verb}${size}, ${from}${between}`;
}
function amount(value, unit) {
return unit === 'ms' ? (0,words .Rz)(value) : (0,words .ee)(value);
}
function signed(value, unit) {
const size = amount(value, unit);
return value < 0 ? `\u2212${size}` : `+${size}`;
}
var measurement = __webpack_require__(2566);
;
function evidenceOf(measurements) {
const found = new Map();
for (const { head, variants } of measurements) {
for (const variant of variants) {
const [fingerprint, ...others] = variant.findings;
if (fingerprint === undefined || others.length > 0)
continue;
found.set(fingerprint, evidenceFrom(head, variant));
}
}
return found;
}
function evidenceFrom(head, { side, deltas, verified }) {
const compiled = (one) => ((0,measurement .V)(one.startup) ? one.startup.modulesCompiled : null);
const status = (one) => ((0,measurement .V)(one.stop) ? one.stop.status : null);
const both = (before, after) => before === null || after === null ? null : { before, after };
return {
...{ size: deltas.size, startup: deltas.startup, stop: deltas.stop, rebuild: deltas.rebuild },
modulesCompiled: both(compiled(head), compiled(side)),
stopStatus: both(status(head), status(side)),
verified,
};
}
;
const BUDGETED_AS = {
size: 'packed size',
'unpacked-size': 'unpacked size',
'size-above-base': 'size above its base',
startup: 'start',
};
function deltaFor(name, { base, head, deltas }) {
if (name === 'startup')
return head.startup === null ? 'not asked' : (deltas?.startup ?? null);
if (head.size === null)
return 'not asked';
if (name === 'size' || base === null)
return deltas?.size ?? null;
return name === 'unpacked-size' ? between(base, head, unpacked) : between(base, head, aboveBase);
}
const unpacked = ({ unpacked: bytes }) => ({ bytes, error: 0 });
const aboveBase = ({ aboveBase: above }) => {
if (above === null)
return 'the base image\u2019s layers are not known';
const [low, high] = above.packed.interval;
return { bytes: above.packed.bytes, error: (high - low) / 2 };
};
function between(base, head, read) {
const [before, after] = [budgeted_valueOf(base, read), budgeted_valueOf(head, read)];
const why = [before, after].find((value) => typeof value === 'string');
const none = { before: 0, after: 0, delta: 0, interval: null, samples: 0 };
if (typeof before === 'string' || typeof after === 'string')
return { unit: 'bytes', ...none, verdict: 'not measurable', why: String(why) };
const delta = after.bytes - before.bytes;
const error = Math.hypot(before.error, after.error);
const interval = error === 0 ? null : [delta - error, delta + error];
const told = Math.abs(delta) > error;
return {
...{ unit: 'bytes', before: before.bytes, after: after.bytes, delta, interval, samples: 1 },
verdict: told ? (delta < 0 ? 'better' : 'worse') : 'no difference that can be told',
why: error === 0 ? 'to the byte' : 'packing estimated by samples',
};
}
function budgeted_valueOf({ size }, read) {
if ((0,measurement .V)(size))
return read(size);
return size === null ? 'its size was not asked for' : size.notMeasurable;
}
var image_settings = __webpack_require__(9067);
;
function judge(reviewed, policy, measured) {
const evidence = evidenceOf(measured.measurements);
const notes = [...measured.notes];
const reports = [];
for (const { image, failure } of measured.failures) {
const measurement = measured.measurements.find((one) => one.image === image);
const end = failure.log.slice(-5).join('\n');
const said = end === '' || failure.failed.includes(end) ? failure.failed : `${failure.failed}\n${end}`;
const isNew = measurement?.base?.digest !== null;
reports.push({
image,
rule: 'build-failed',
message: `The build fails: ${said}`,
line: failure.line,
isNew,
finished: null,
});
}
for (const measurement of measured.measurements) {
const image = reviewed.images.find(({ id }) => id === measurement.image);
const finished = (0,image_settings .QK)(policy.entries).find((entry) => entry.image === measurement.image) ?? null;
const own = (image ? (0,image_settings .Ms)(policy.entries, image) : finished)?.budgets;
for (const [name, budget] of (0,budgets .k7)(policy.budgets, own ?? new Map())) {
const delta = deltaFor(name, measurement);
if (delta === 'not asked')
continue;
const { rule, state, message } = checkBudget(BUDGETED_AS[name], budget, delta);
if (state === 'exceeded') {
reports.push({ image: measurement.image, rule, message, line: null, isNew: true, finished });
}
else if (state !== 'kept')
notes.push(`${measurement.image}: ${message}`);
}
}
const added = reports.map((report) => found(reviewed, report));
return {
measurements: measured.measurements,
findings: [
...reviewed.findings.map((one) => ({ ...one, evidence: evidence.get(one.fingerprint) ?? null })),
...added.flatMap(({ findings }) => findings),
],
suppressed: added.flatMap(({ suppressed }) => suppressed),
notes,
};
}
const NOTHING = { findings: [], suppressed: [] };
function found({ images, sources, settings, pragmas }, report) {
const image = images.find(({ id }) => id === report.image);
if (!image && report.finished) {
const { path, line } = report.finished;
const drafts = finishedDrafts(report.image, { path, line }, report, settings);
return { findings: drafts.map((one) => (0,compare .h)(one, report.isNew, settings.pages)), suppressed: [] };
}
const source = image && sources.get(image.dockerfile);
if (!image || !source)
return NOTHING;
const dockerfile = (0,parse .A)(source);
const file = { ignores: (0,ignores .G)(dockerfile) };
const policy = { ...settings, allowIgnores: pragmas };
const { drafts, suppressed } = measuredDrafts(dockerfile, file, image, [report], policy, image.dockerfile);
return { findings: drafts.map((one) => (0,compare .h)(one, report.isNew, settings.pages)), suppressed };
}
}),
5942:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
knownMeasurements: () => ( knownMeasurements),
publishedReview: () => ( publishedReview)
});
var _findings_measurement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2566);
var _measure_unreached_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4103);
var _image_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9067);
var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1752);
function publishedReview(reviewed, published) {
const { findings } = reviewed;
const images = [...reviewed.images, ...(0,_image_settings_js__WEBPACK_IMPORTED_MODULE_0__ .QK)(published.entries).map(({ image }) => ({ id: image }))];
const measurements = knownMeasurements(published.measurements, { images, findings });
const failures = measurements.flatMap(({ image, head }) => {
const dockerfile = reviewed.images.find(({ id }) => id === image)?.dockerfile;
if (head.digest !== null || dockerfile === undefined || isUnreached(head))
return [];
const failed = 'the log of the job that measured says why';
return [{ image, dockerfile, failure: { failed, line: null, log: [], timedOut: false } }];
});
const measured = new Set(measurements.map(({ image }) => image));
const missing = images.flatMap(({ id }) => (measured.has(id) ? [] : [id]));
const isAbsent = published.isAsked && missing.length > 0;
const absent = isAbsent ? [`Not measured, or the job that measures it failed: ${missing.join(', ')}.`] : [];
return (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__ .S)(reviewed, published, { measurements, failures, notes: [...published.notes, ...absent] });
}
function isUnreached({ size, startup, stop, rebuild, interpreter }) {
return [size, startup, stop, rebuild, interpreter].some((value) => {
return value !== null && !(0,_findings_measurement_js__WEBPACK_IMPORTED_MODULE_2__ .V)(value) && value.notMeasurable.startsWith(_measure_unreached_js__WEBPACK_IMPORTED_MODULE_3__ .U);
});
}
function knownMeasurements(measurements, { images, findings }) {
const byImage = new Map(measurements.map((one) => [one.image, one]));
const fingerprints = new Set(findings.map(({ fingerprint }) => fingerprint));
return images.flatMap(({ id }) => {
const found = byImage.get(id);
if (!found)
return [];
const variants = found.variants.map((variant) => ({
...variant,
findings: variant.findings.filter((fingerprint) => fingerprints.has(fingerprint)),
}));
const shown = variants.filter((variant, at) => {
return variant.findings.length > 0 || found.variants[at].findings.length === 0;
});
return [{ ...found, variants: shown }];
});
}
})
};
;
