"use strict";
exports.id = 301;
exports.ids = [301];
exports.modules = {
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
8301:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
measureReview: () => ( measureReview)
});
var shard = __webpack_require__(1230);
var findings_measurement = __webpack_require__(2566);
var parse = __webpack_require__(9045);
var facts = __webpack_require__(4132);
var dockerfile_stages = __webpack_require__(2949);
var expand = __webpack_require__(8572);
var source_text = __webpack_require__(4606);
;
function referencesOf(dockerfile, text, target, buildArguments) {
const stages = (0,dockerfile_stages .as)((0,parse .A)(new source_text .D(dockerfile, text)), buildArguments);
const final = (0,facts .FB)(stages, target);
if (!final)
return { base: null, all: [] };
const used = [...(0,facts .lp)(final)];
const named = used.flatMap(({ base, steps }) => [
base.reference?.text ?? '',
...steps.flatMap(({ sources }) => sources.flatMap(({ stage, name }) => (stage ? [] : [name]))),
]);
const known = new Set(named.filter((name) => name !== '' && name !== 'scratch' && (0,expand .qE)(name)));
const base = final.base.reference?.text ?? '';
return { base: known.has(base) ? base : null, all: [...known].sort() };
}
;
function isFailure(value) {
return 'failed' in value;
}
class Builds {
request;
ports;
pinned;
left;
baseLayers = new Map();
constructor(request, ports,
pinned,
left) {
this.request = request;
this.ports = ports;
this.pinned = pinned;
this.left = left;
}
async build(image, source) {
const built = await this.run(image, source);
if (isFailure(built))
return built;
const configuration = await this.configurationOf(built.image);
const base = referencesOf(source.dockerfile, source.text, image.target, image.buildArguments).base;
return {
name: source.name,
image: built.image,
configuration,
built,
baseLayers: await this.layersOf(base, image, source),
};
}
again(image, source) {
return this.run(image, source);
}
run(image, source) {
const { name, tree, dockerfile, text, ignore } = source;
return this.ports.builder.build({
name,
tree,
dockerfile,
text,
ignore,
context: image.context,
target: image.target,
buildArguments: image.buildArguments,
platform: image.platform,
secrets: this.request.fork ? [] : this.request.secrets,
buildContexts: this.request.fork ? [] : this.request.buildContexts,
pinned: this.pinned,
fork: this.request.fork,
timeout: this.left(),
});
}
async configurationOf(image) {
const configuration = await this.ports.engine.inspect(image);
if (configuration === null)
throw new Error(`the engine does not know ${image}, which was just built`);
return configuration;
}
layersOf(base, image, source) {
if (base === null)
return Promise.resolve(null);
const key = `${base} ${image.platform ?? ''}`;
const known = this.baseLayers.get(key) ?? this.readLayers(base, image, source);
this.baseLayers.set(key, known);
return known;
}
async readLayers(base, image, source) {
const alone = { ...image, target: null, buildArguments: new Map() };
const built = await this.run(alone, { ...source, name: base, text: `FROM ${base}\n`, ignore: '*\n' });
return isFailure(built) ? null : (await this.configurationOf(built.image)).layers;
}
}
var measure_image = __webpack_require__(8176);
var finished = __webpack_require__(3480);
var external_node_path_ = __webpack_require__(6760);
;
async function touch(image, tree, startup, builder) {
const modules = (0,findings_measurement .V)(startup) ? startup.modules.map(({ name }) => name) : [];
const files = (await tree.workspace.list()).filter(({ kind }) => kind === 'file');
const path = sourceFile(files.map((file) => file.path), image.context, modules);
if (path === null)
return { notMeasurable: `no Python source is in the build context ${image.context}` };
const changed = await builder.touched(tree, path);
return 'declined' in changed ? { notMeasurable: changed.declined } : { path, tree: changed };
}
async function measureRebuild(image, source, { path, tree }, builds) {
const built = await builds.again(image, { ...source, tree, name: `${source.name} with ${path} touched` });
if (isFailure(built))
return { notMeasurable: `it does not build any more: ${built.failed}` };
const steps = built.steps.filter(({ cached, name }) => !cached && !/^\[[^\]]*\] FROM /.test(name));
const ranAgain = steps.map(({ name }) => name);
return { touched: path, milliseconds: built.milliseconds, ranAgain };
}
const ASIDE = /(?:^|\/)(?:tests?|testing|docs?|examples?|migrations|scripts|node_modules|\.[^/]+)\/|(?:^|\/)(?:setup|conftest|noxfile|test_[^/]*|[^/]*_test)\.py$/;
function sourceFile(paths, context, modules) {
const root = context === '.' ? '' : `${context}/`;
const sources = paths.filter((path) => path.startsWith(root) && path.endsWith('.py'));
const byModule = new Map();
for (const path of sources) {
const parts = path.slice(root.length, -'.py'.length).split('/');
if (parts.at(-1) === '__init__')
parts.pop();
for (let from = 0; from < parts.length; from++) {
const name = parts.slice(from).join('.');
if (!byModule.has(name))
byModule.set(name, path);
}
}
const imported = modules.findLast((name) => byModule.has(name));
if (imported !== undefined)
return byModule.get(imported);
const own = sources.filter((path) => !ASIDE.test(path.slice(root.length)));
return ([...(own.length > 0 ? own : sources)].sort((one, other) => depth(one) - depth(other) || (one < other ? -1 : 1))[0] ?? null);
}
function depth(path) {
return external_node_path_.posix.normalize(path).split('/').length;
}
var unreached = __webpack_require__(4103);
var deltas = __webpack_require__(6540);
;
const USER = /^[\w.-]+(?::[\w.-]+)?$/;
function builtStage({ dockerfile, text, target }) {
const parsed = (0,parse .A)(new source_text .D(dockerfile, text));
const stage = (0,facts .FB)((0,dockerfile_stages .as)(parsed, new Map()), target)?.stage;
if (!stage)
return null;
const end = Math.max(stage.from.span.end, ...stage.instructions.map(({ span }) => span.end));
return { from: stage.from.span, all: { start: stage.from.span.start, end } };
}
function withSteps(place, user, steps) {
const stage = builtStage(place);
if (!stage)
return null;
const isRoot = user === '' || /^(?:root|0)(?::(?:root|0))?$/.test(user);
if (!isRoot && !USER.test(user))
return null;
const { text } = place;
const lines = isRoot ? steps : ['USER root', ...steps, `USER ${user}`];
const { end } = stage.all;
const tail = text.slice(end);
return `${text.slice(0, end)}\n${lines.join('\n')}${tail === '' ? '\n' : tail}`;
}
function run(words, mounts = []) {
return ['RUN', ...mounts.map((mount) => `--mount=${mount}`), JSON.stringify(words)].join(' ');
}
;
const bytecode_steps_ASIDE = '/.python-dockerfile-review';
const BASE = `${bytecode_steps_ASIDE}-base`;
const COMPILED = `
import compileall, functools, os, sys
def compiled(roots, wanted=lambda path: True):
    files = [os.path.join(folder, name) for root in roots for folder, _, names in os.walk(root)
             for name in names if name.endswith(".py") and wanted(os.path.join(folder, name))]
    one = functools.partial(compileall.compile_file, quiet=2)
    try:
        from concurrent.futures import ProcessPoolExecutor
        with ProcessPoolExecutor() as pool: return all(list(pool.map(one, files, chunksize=16)))
    except (ImportError, NotImplementedError, OSError):
        return all([one(file) for file in files])
`;
const COMPILE = `${COMPILED}
roots = dict.fromkeys(os.path.abspath(one or os.getcwd()) for one in sys.path)
compiled([root for root in roots if root != "/"])
`;
const COMPILE_BASE = `${COMPILED}
base, folder = sys.argv[1:3]
sys.exit(not compiled([folder], lambda path: os.path.lexists(base + path)))
`;
const MOVE = `
import os, shutil, sys
aside, base, keep = sys.argv[1:4]
for folder, folders, files in os.walk("/"):
    if folder == "/":
        folders[:] = [one for one in folders if one not in ("proc", "sys", "dev", "run") and not one.startswith(aside[1:])]
    for name in files:
        path = os.path.join(folder, name)
        source = os.path.join(os.path.dirname(folder), name.split(".")[0] + ".py")
        installed = ("/site-packages/" in path or "/dist-packages/" in path) and not os.path.lexists(base + source)
        if not name.endswith(".pyc") or os.path.lexists(base + path) or (keep == "installed" and installed):
            continue
        os.makedirs(aside + folder, exist_ok=True)
        shutil.move(path, aside + path)
`;
function bytecodeSteps(row, interpreter, options, base) {
const python = [interpreter, ...options];
const moved = (keep) => run([interpreter, '-B', '-S', '-c', MOVE.trim(), bytecode_steps_ASIDE, BASE, keep], base === null ? [] : [mountOf(base)]);
switch (row) {
case 'as written':
return null;
case 'all precompiled':
return [run([...python, '-c', COMPILE.trim()])];
case 'nothing written':
return ['ENV PYTHONDONTWRITEBYTECODE=1', moved('installed')];
case 'nothing compiled':
return [moved('nothing')];
}
}
function compilesBase(interpreter, folder, base, level) {
return run([interpreter, '-I', ...(level ? [level] : []), '-c', COMPILE_BASE.trim(), BASE, folder], [mountOf(base)]);
}
function mountOf(base) {
return `type=bind,from=${base},target=${BASE}`;
}
function takesAway(row) {
return row === 'nothing written' || row === 'nothing compiled';
}
;
const COMPILING = /^RUN \S*python[\d.]* (?:-\S+ )*-m compileall [^|;&$`]*$/;
const OF_FOLDER = /^RUN (\S*python[\d.]*) (?:(-OO?) )?-m compileall -q (\/[\w./-]+)$/;
function appendedFix(finding, image, user, base) {
const steps = lateSteps(finding, image, base);
if (steps === null)
return null;
const texts = steps.map(({ text }) => text);
return withSteps(image, user, texts);
}
function stepsOfBase(findings, image, base) {
const steps = findings.flatMap((finding) => lateSteps(finding, image, base) ?? []);
return [...new Set(steps.filter(({ ofBase }) => ofBase).map(({ text }) => text))];
}
function lateSteps({ fix }, image, base) {
const source = new source_text .D(image.dockerfile, image.text);
const stage = builtStage(image);
if (!stage || !fix)
return null;
const steps = fix.edits.flatMap((edit) => {
const { start, end } = source.spanOf(edit);
const isInside = edit.path === image.dockerfile && start > stage.all.start && start <= stage.all.end + 1;
if (!isInside || start !== end)
return [null];
const lines = edit.text.split(/\r?\n/).filter((line) => line.trim() !== '');
return lines.length === 0 ? [null] : lines.map((line) => lateStep(line, start <= stage.from.end + 1, base));
});
return steps.length > 0 && steps.every((step) => step !== null) ? steps : null;
}
function lateStep(line, isFirst, base) {
if (!isFirst)
return COMPILING.test(line) ? { text: line, ofBase: false } : null;
const [, interpreter, level, folder] = OF_FOLDER.exec(line) ?? [];
if (!interpreter || !folder || base === null)
return null;
return { text: compilesBase(interpreter, folder, base, level), ofBase: true };
}
;
const CONSTRAINTS = '/.python-dockerfile-review-constraints.txt';
const PINNABLE = /^[A-Za-z0-9][\w.-]*==[\w.!+-]+$/;
function withPins(dockerfile, text, { distributions }) {
const pins = [...new Set(distributions.map(({ name, version }) => `${name}==${version}`))].filter((pin) => PINNABLE.test(pin));
const { stages } = (0,parse .A)(new source_text .D(dockerfile, text));
if (pins.length === 0 || stages.length === 0)
return null;
const steps = [
`COPY <<"PINS" ${CONSTRAINTS}`,
...pins.sort(),
'PINS',
`ENV PIP_CONSTRAINT=${CONSTRAINTS} UV_CONSTRAINT=${CONSTRAINTS}`,
].join('\n');
let pinned = text;
for (const { from } of [...stages].reverse())
pinned = `${pinned.slice(0, from.span.end)}\n${steps}${pinned.slice(from.span.end)}`;
return pinned;
}
var apply = __webpack_require__(2546);
var findings_purpose = __webpack_require__(304);
;
function promise({ rule }) {
const purpose = (0,findings_purpose .uB)(rule) ? 'stop' : (0,findings_purpose .eK)(rule);
return purpose === null ? findings_purpose .a7.length : findings_purpose .a7.indexOf(purpose);
}
function planVariants(image, fileText) {
const notes = [];
const offered = image.findings.filter(({ fix }) => fix !== null);
const tried = offered.filter(({ fix }) => fix.edits.every(({ path }) => isBuildFile(path, image)));
const elsewhere = offered.filter((finding) => !tried.includes(finding));
if (elsewhere.length > 0) {
const rules = [...new Set(elsewhere.map(({ rule }) => rule))].sort().join(', ');
notes.push(`Not tried, because the fix changes files other than the Dockerfile and its ignore file: ${rules}.`);
}
const sorted = [...tried].sort((one, other) => promise(one) - promise(other));
const text = (path) => (path === image.dockerfile ? image.text : fileText(path));
const variantOf = (name, findings) => {
const { files, fixed, conflicting } = (0,apply .y)(findings, text, 'all');
if (conflicting.length > 0) {
const rules = conflicting.map(({ rule, line }) => `${rule} (line ${line})`).join(', ');
notes.push(`Left out of the fixes together, for they overlap others: ${rules}.`);
}
if (files.length === 0)
return [];
const after = new Map(files.map((file) => [file.path, file.after]));
const ignore = files.find(({ path }) => path !== image.dockerfile)?.after ?? null;
return [{ name, findings: fixed, text: after.get(image.dockerfile) ?? image.text, ignore }];
};
const alone = sorted.flatMap((finding) => variantOf(`${finding.rule}, line ${finding.line}`, [finding]));
const together = sorted.length > 1 ? variantOf('every fix', sorted) : [];
return { variants: [...together, ...alone], notes };
}
function isBuildFile(path, { dockerfile, context }) {
const root = context === '.' ? '' : `${context}/`;
return path === dockerfile || path === `${dockerfile}.dockerignore` || path === `${root}.dockerignore`;
}
var words = __webpack_require__(1095);
;
const DEFAULT_RATE = 100;
function bytecodeTable(rows, options) {
const known = rows.flatMap((row) => knownOf(row) ?? []);
const smallest = least(known, ({ packed }) => packed);
const fastest = known.reduce((best, one) => (best === null || isBetter(one, best) ? one : best), null);
const plain = rows.map(({ name, packed, unpacked, startup, modulesCompiled }) => {
return { name, packed, unpacked, startup, modulesCompiled };
});
if (known.length < 2 || smallest === null || fastest === null) {
const reason = 'Size and start are not known of two rows';
return { rows: plain, choice: `${reason}, so no choice can be recommended.`, breakEven: `${reason}.` };
}
return {
rows: plain,
choice: choiceOf(smallest, fastest, options.readOnly),
breakEven: breakEvenOf(smallest, fastest, options.megabitsPerSecond),
};
}
function knownOf(row) {
if (row.packed === null || row.startup === null)
return null;
if (row.name === 'as written')
return { row, packed: row.packed, start: 0, interval: [0, 0] };
const { startupDelta } = row;
if (!startupDelta?.interval)
return null;
return { row, packed: row.packed, start: startupDelta.delta, interval: startupDelta.interval };
}
function isBetter(one, best) {
const { low, high } = savedBy(one, best);
if (low > 0)
return true;
if (high < 0)
return false;
const [compiled, atBest] = [one.row.modulesCompiled, best.row.modulesCompiled];
if (compiled !== null && atBest !== null && compiled !== atBest)
return compiled < atBest;
return one.packed < best.packed;
}
function savedBy(one, other) {
const saved = other.start - one.start;
return {
saved,
low: saved - Math.hypot(one.interval[1] - one.start, other.start - other.interval[0]),
high: saved + Math.hypot(one.start - one.interval[0], other.interval[1] - other.start),
};
}
function choiceOf(smallest, fastest, readOnly) {
const size = `${smallest.row.name} (${(0,words .ee)(smallest.packed)} packed)`;
const start = `${fastest.row.name} (${startOf(fastest)})`;
const same = smallest === fastest;
if (readOnly) {
const why = 'the root is read-only, so that whatever is missing is compiled again at every start';
return `${capital(fastest.row.name)} fits: ${why}; it starts in ${startOf(fastest)} with ${(0,words .ee)(fastest.packed)} packed.`;
}
if (same)
return `${capital(size)} fits both ways: nothing is smaller, and nothing starts faster that can be told.`;
return `Size first: ${size}; start first: ${start}; with a read-only root: ${fastest.row.name}.`;
}
function startOf({ row }) {
const compiled = row.modulesCompiled === null ? '' : `, ${row.modulesCompiled} modules compiled`;
return `${(0,words .Rz)(row.startup?.median ?? 0)}${compiled}`;
}
function breakEvenOf(smallest, fastest, rate) {
const more = fastest.packed - smallest.packed;
const pair = `${capital(fastest.row.name)} against ${smallest.row.name}`;
if (smallest === fastest)
return `${capital(fastest.row.name)} is the smallest and the fastest: there is nothing to pay.`;
const { saved, low, high } = savedBy(fastest, smallest);
const pull = (more * 8) / (rate * 1000);
const cost = `${pair}: ${(0,words .ee)(more)} more to pull (${(0,words .Rz)(pull)} at ${rate} Mbit/s, unpacking not counted)`;
if (low <= 0)
return `${cost}, and no start that is faster as far as can be told (\u00b1${(0,words .Rz)((high - low) / 2)}): they don't pay.`;
const gain = `${(0,words .Rz)(saved)} less at each start`;
const starts = Math.ceil(pull / saved);
const [fewest, most] = [Math.max(1, Math.ceil(pull / high)), Math.ceil(pull / low)];
const range = fewest === most ? '' : `, between ${fewest} and ${most} with the interval`;
const arithmetic = `${(0,words .Rz)(pull)} \u00f7 ${(0,words .Rz)(saved)}`;
const when = starts <= 1 ? 'from the first start after a pull on' : `after ${starts} starts a pull`;
return `${cost}, ${gain}: they pay ${when} (${arithmetic}${range}).`;
}
function least(rows, by) {
return rows.reduce((best, one) => (best === null || by(one) < by(best) ? one : best), null);
}
function capital(text) {
return text.charAt(0).toUpperCase() + text.slice(1);
}
var compare = __webpack_require__(1665);
;
function rowsOf({ image, source, subject, started }, base) {
const python = started?.python;
if (!python || !(0,findings_measurement .V)(started.startup))
return [];
const names = ['nothing written', 'all precompiled', 'nothing compiled'];
const stage = { dockerfile: source.dockerfile, text: source.text, target: image.target };
const ofBase = stepsOfBase(image.findings, stage, base);
return names.flatMap((name) => {
const steps = bytecodeSteps(name, python.interpreter, python.options, base);
const all = steps && name === 'all precompiled' ? [...ofBase, ...steps] : steps;
const text = all && withSteps(stage, subject.configuration.user, all);
return text === null ? [] : [{ name, text }];
});
}
function tableOf({ image, side }, measured) {
const rows = measured.flatMap((one) => (one.trial.row ? [rowOf(one.trial.row, one.head, one.side)] : []));
if (rows.length === 0)
return null;
const startup = measured[0]?.head.startup ?? side.startup;
const asWritten = { ...numbersOf('as written', side.size, startup, NOTHING), startupDelta: null };
return bytecodeTable([asWritten, ...rows], { readOnly: image.limits.readOnly, megabitsPerSecond: DEFAULT_RATE });
}
const NOTHING = { packed: 0, unpacked: 0 };
function rowOf(name, head, { size, startup }) {
const startupDelta = (0,findings_measurement .V)(head.startup) && (0,findings_measurement .V)(startup) ? (0,compare .r)(head.startup.samples, startup.samples) : null;
const known = takesAway(name) && (0,findings_measurement .V)(size) && (0,findings_measurement .V)(head.size);
const moved = known ? size.layers.slice(head.size.layers.length) : [];
const sum = (of) => moved.reduce((total, layer) => total + of(layer), 0);
const off = { packed: 2 * sum(({ packed }) => packed.bytes), unpacked: 2 * sum(({ unpacked }) => unpacked) };
return { ...numbersOf(name, size, startup, off), startupDelta };
}
function numbersOf(name, size, startup, off) {
return {
name,
packed: (0,findings_measurement .V)(size) ? size.packed.bytes - off.packed : null,
unpacked: (0,findings_measurement .V)(size) ? size.unpacked - off.unpacked : null,
startup: (0,findings_measurement .V)(startup) ? startup.wall : null,
modulesCompiled: (0,findings_measurement .V)(startup) ? startup.modulesCompiled : null,
};
}
var runs = __webpack_require__(217);
var measure_starts = __webpack_require__(8267);
;
const STARTS_EACH = 6_000;
const GOAL = { share: 0.05, milliseconds: 5 };
async function measureTrials(written, trials, run) {
if (trials.length === 0)
return [];
const { image, subject, side, started } = written;
const { ports, quantities } = run;
const sizes = [];
if (quantities.has('size'))
for (const trial of trials)
sizes.push(await (0,measure_image .$d)(trial.subject, run));
const subjects = [subject, ...trials.map((trial) => trial.subject)];
const budget = Math.min(run.left() * 0.9, STARTS_EACH * subjects.length);
const canStart = started !== null && (0,findings_measurement .V)(started.startup);
const starts = canStart
? await ports.log.group(`Start ${subjects.length} variants`, () => (0,measure_starts .S)(subjects, image, ports, budget, GOAL))
: [];
const stopping = quantities.has('stop')
? trials.filter(({ variant }) => variant?.findings.some(({ rule }) => (0,findings_purpose .uB)(rule)))
: [];
const stopped = stopping.map((trial) => trial.subject);
const stops = stopped.length > 0
? await ports.log.group(`Stop ${stopped.length} variants`, () => (0,runs .u)(stopped, image, ports))
: [];
const head = { ...side, startup: starts[0]?.startup ?? side.startup };
return trials.map((trial, at) => ({
trial,
head,
side: {
...(0,measure_image .Bk)(trial.subject),
size: sizes[at] ?? null,
startup: starts[at + 1]?.startup ?? null,
stop: stops[stopping.indexOf(trial)] ?? null,
},
}));
}
;
const CLEANING = /(?:-kept|late-delete|apt-recommends|cache-mount-defeated|apt-update-alone)$/;
const PACKAGES = /^(?:dev-dependencies-kept|build-tools-kept|apt-recommends|torch-cuda-unasked|second-python-installed)$/;
const CONTEXT = /^(?:context-not-ignored|copy-before-install|wheels-kept)$/;
function meantBy(rules) {
const some = (pattern) => rules.some((rule) => pattern.test(rule));
return { caches: some(CLEANING), packages: some(PACKAGES), application: some(CONTEXT) || some(PACKAGES) };
}
const NOISE = 300_000;
function verify(head, variant, meant) {
const notes = [];
const [before, after] = [head.size, variant.size];
let samePackages = false;
if (!(0,findings_measurement .V)(before) || !(0,findings_measurement .V)(after))
notes.push('Not read, so its packages are not compared.');
if ((0,findings_measurement .V)(before) && (0,findings_measurement .V)(after)) {
const names = differing(before, after);
if (names.length > 0 && !meant.packages)
notes.push(`Other packages than as written: ${some(names)}.`);
const places = meant.packages ? [] : elsewhere(before, after, meant);
if (places.length > 0)
notes.push(`It changes more than it means to: ${places.join(', ')}.`);
samePackages = (names.length === 0 || meant.packages) && places.length === 0;
}
return { verified: { builds: true, samePackages, sameImports: sameImports(head, variant, notes) }, notes };
}
function sameImports(head, variant, notes) {
if (!(0,findings_measurement .V)(head.startup)) {
notes.push('Not started, so what it imports is not compared.');
return false;
}
if (!(0,findings_measurement .V)(variant.startup)) {
notes.push(`It doesn't start as the image as written does: ${variant.startup?.notMeasurable ?? 'not measured'}.`);
return false;
}
const [before, after] = [head.startup, variant.startup].map(({ modules }) => new Set(modules.map(({ name }) => name)));
const other = [...before]
.filter((name) => !after.has(name))
.concat([...after].filter((name) => !before.has(name)));
if (other.length > 0)
notes.push(`Other modules are imported: ${some(other)}.`);
return other.length === 0;
}
async function otherPackages(subject, before, run) {
const size = await (0,measure_image .$d)(subject, run);
if (!(0,findings_measurement .V)(size))
return [];
const systemPackages = [];
return differing({ ...before, systemPackages }, { ...size, systemPackages });
}
function differing(before, after) {
const listed = ({ distributions, systemPackages }) => new Set([...distributions, ...systemPackages].map(({ name, version }) => `${name} ${version}`));
const [one, other] = [listed(before), listed(after)];
return [...one].filter((name) => !other.has(name)).concat([...other].filter((name) => !one.has(name)));
}
function elsewhere(before, after, meant) {
return before.categories.flatMap(({ name }) => {
if ((name === 'caches' || name === 'apt lists') && meant.caches)
return [];
if (name === 'application' && meant.application)
return [];
const change = withoutBytecode(after, name) - withoutBytecode(before, name);
const allowed = name === 'standard library' ? 0 : name === 'site-packages' ? listing(before, after) : NOISE;
if (meant.caches && name === 'other' && change < 0)
return [];
return Math.abs(change) <= allowed ? [] : [`${name} (${change > 0 ? '+' : '\u2212'}${Math.abs(change)} bytes)`];
});
}
const LINE = 256;
function listing(before, after) {
const compiled = ({ bytecode }) => {
const part = bytecode.find((one) => one.part === 'site-packages');
return part ? part.present + part.stale + part.unreachable : 0;
};
return LINE * Math.abs(compiled(after) - compiled(before));
}
function withoutBytecode({ categories, bytecode }, name) {
const all = categories.find((category) => category.name === name)?.bytes ?? 0;
return all - (bytecode.find(({ part }) => part === name)?.bytes ?? 0);
}
function some(names) {
return names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
}
;
const KEPT_FOR_STARTS = 0.35;
async function prove(written, builds, run, fileText) {
const { image, source } = written;
const plan = planVariants(image, fileText);
const { base } = referencesOf(source.dockerfile, source.text, image.target, image.buildArguments);
const notes = [...plan.notes];
const trials = [];
const failed = [];
const whole = run.left();
const hasTime = () => run.left() > KEPT_FOR_STARTS * whole;
for (const row of rowsOf(written, base)) {
if (!hasTime())
break;
const built = await builds.build(image, { ...source, name: row.name, text: row.text });
if (isFailure(built))
notes.push(`The bytecode table lacks "${row.name}": ${built.failed}.`);
else
trials.push({ subject: built, row: row.name, variant: null, notes: [] });
}
for (const [index, variant] of plan.variants.entries()) {
if (!hasTime()) {
const rest = plan.variants.slice(index).map(({ name }) => name);
notes.push(`Not tried, for the time ran out: ${rest.join('; ')}.`);
break;
}
const built = await buildVariant(written, variant, base, builds);
if ('failed' in built)
failed.push(unbuilt(variant, built.failed, written.side));
else
trials.push(built);
}
const measured = await measureTrials(written, await pinned(written, trials, builds, run), run);
return {
variants: [...measured.flatMap((one) => variantOf(one)), ...failed],
bytecode: tableOf(written, measured),
beside: measured[0]?.head.startup ?? null,
notes,
};
}
async function buildVariant({ image, source, subject }, variant, base, builds) {
const [only, ...others] = variant.findings;
const appended = only !== undefined && others.length === 0
? appendedFix(only, { ...image, text: source.text }, subject.configuration.user, base)
: null;
const { name, ignore } = variant;
const built = await builds.build(image, { ...source, name: `with ${name}`, text: appended ?? variant.text, ignore });
if (isFailure(built))
return built;
const notes = appended === null ? [] : ['Its step was built at the end of the stage, where it leaves the same.'];
return { subject: built, row: null, variant, notes };
}
async function pinned(written, trials, builds, run) {
const { image, source, side } = written;
const held = [];
for (const trial of trials) {
const { variant } = trial;
const before = side.size;
const other = variant && (0,findings_measurement .V)(before) && !meantBy(rulesOf(variant)).packages
? await otherPackages(trial.subject, before, run)
: [];
const text = variant && (0,findings_measurement .V)(before) && other.length > 0 ? withPins(image.dockerfile, variant.text, before) : null;
const built = variant && text !== null
? await builds.build(image, { ...source, name: `with ${variant.name}`, text, ignore: variant.ignore })
: null;
if (built === null || isFailure(built))
held.push(trial);
else {
const said = `pip ran again and got other versions (${other.slice(0, 3).join(', ')}), so it was built with those of the head.`;
held.push({ ...trial, subject: built, notes: [...trial.notes, said] });
}
}
return held;
}
function rulesOf({ findings }) {
return findings.map(({ rule }) => rule);
}
function variantOf({ trial: { variant, notes: told }, side, head }) {
if (!variant)
return [];
const { verified, notes } = verify(head, side, meantBy(rulesOf(variant)));
const all = [...told, ...notes];
return [
{ name: variant.name, findings: idsOf(variant.findings), side, deltas: (0,deltas .b)(head, side), verified, notes: all },
];
}
function idsOf(findings) {
return findings.map(({ fingerprint }) => fingerprint);
}
function unbuilt({ name, findings }, failed, head) {
const missing = { notMeasurable: `it does not build: ${failed}` };
const side = {
...{ name, digest: null, buildMilliseconds: null, size: head.size && missing, startup: head.startup && missing },
...{ stop: null, rebuild: null, interpreter: null },
};
const verified = { builds: false, samePackages: false, sameImports: false };
const notes = [`It does not build: ${failed}.`];
return { name, findings: idsOf(findings), side, deltas: (0,deltas .b)(head, side), verified, notes };
}
;
const STARTS = 18_000;
async function measure(request, ports) {
const { images } = request;
const missing = await (images.length > 0 ? ports.builder : ports.engine).missing();
if (missing !== null)
return { declined: missing };
const started = ports.clock.now().getTime();
const left = () => Math.max(1000, request.timeout - (ports.clock.now().getTime() - started));
const run = {
ports,
quantities: request.quantities,
layers: new Map(),
sizes: new Map(),
left,
starts: STARTS,
machine: await ports.engine.describe(),
};
const measurements = [];
const failures = [];
const notes = [];
const works = [
...(images.length > 0 ? await builtWorks(request, ports, left) : []),
...request.finished.map((one) => ({ id: one.id, measured: (own) => measureFinishedImages(one, own) })),
];
for (const [index, { measured }] of works.entries()) {
if (left() <= 1000) {
const names = works.slice(index).map(({ id }) => id);
notes.push(`Not measured, for the time ran out: ${names.join(', ')}.`);
break;
}
const part = left() / (works.length - index);
const end = ports.clock.now().getTime() + part;
const one = await measured({ ...run, left: () => Math.max(1000, end - ports.clock.now().getTime()) });
measurements.push(one.measurement);
if (one.failure)
failures.push(one.failure);
}
return { measurements, failures, notes };
}
async function builtWorks(request, ports, left) {
const { images, head, base } = request;
const trees = {
head: await ports.builder.tree(head),
base: base === null ? null : await ports.builder.tree(base),
};
const pinned = await ports.builder.resolve(references(images), null);
const builds = new Builds(request, ports, pinned, left);
return images.map((image) => ({
id: image.id,
measured: (run) => measureImage(image, request, trees, builds, run),
}));
}
function references(images) {
const named = images.flatMap(({ dockerfile, text, before, target, buildArguments }) => [
...referencesOf(dockerfile, text, target, buildArguments).all,
...(before ? referencesOf(before.dockerfile, before.text, target, buildArguments).all : []),
]);
return [...new Set(named)].sort();
}
async function measureImage(image, request, trees, builds, run) {
const source = {
...{ name: trees.head.name, tree: trees.head, dockerfile: image.dockerfile, text: image.text, ignore: null },
};
const before = image.before && trees.base ? { ...source, ...image.before, name: trees.base.name, tree: trees.base } : null;
const base = before && (await candidateOf(image, before, builds));
const head = await candidateOf(image, source, builds);
const { measurement, started } = await (0,measure_image .qJ)(image, base, head, run, {
files: await installFiles(image, request, trees),
rebuild: rebuilding(image, { before, source }, builds, run),
});
if (!(0,measure_image .hr)(head)) {
const { id, dockerfile } = image;
return { measurement, failure: 'failed' in head ? { image: id, dockerfile, failure: head } : null };
}
const written = { image, source, subject: head, side: measurement.head, started };
const texts = await readTexts(trees.head, ignoreFiles(image));
const { beside, ...proof } = await prove(written, builds, run, (path) => texts.get(path) ?? null);
const notes = [...measurement.notes, ...proof.notes, ...(head.built?.notes ?? [])];
const whole = { ...measurement, ...proof, notes: [...new Set(notes)] };
return { failure: null, measurement: withBeside(whole, beside) };
}
const SAME_MACHINE = 0.15;
function withBeside(measurement, beside) {
const { head, base, conditions } = measurement;
if (!(0,findings_measurement .V)(head.startup) || !(0,findings_measurement .V)(beside))
return measurement;
if (base === null)
return { ...measurement, head: { ...head, startup: beside } };
if (Math.abs(beside.wall.median / head.startup.wall.median - 1) <= SAME_MACHINE)
return measurement;
const said = 'The machine changed between the starts beside the base and those of the fixes: compare fixes by their differences.';
return { ...measurement, conditions: { ...conditions, disturbances: [...conditions.disturbances, said] } };
}
async function measureFinishedImages(images, run) {
const { engine } = run.ports;
const base = images.baseImage === null ? null : await (0,finished .xl)(images.baseImage, engine);
const { measurement } = await (0,measure_image .qJ)(images, base, await (0,finished .xl)(images.image, engine), run, finished .BL);
return { measurement, failure: null };
}
async function candidateOf(image, source, builds) {
const built = await builds.build(image, source);
if (!isFailure(built))
return built;
const { name } = source;
return (0,unreached .m)(built) ? { name, notMeasurable: `${unreached .U}: ${built.failed}` } : { name, ...built };
}
function rebuilding(image, { before, source }, builds, { ports }) {
return async ({ name }, startup) => {
const own = before?.name === name ? before : source;
const touched = await touch(image, own.tree, startup, ports.builder);
return (0,findings_measurement .V)(touched) ? measureRebuild(image, own, touched, builds) : touched;
};
}
function ignoreFiles({ dockerfile, context }) {
return [`${dockerfile}.dockerignore`, context === '.' ? '.dockerignore' : `${context}/.dockerignore`];
}
const MANIFEST = /(?:^|\/)(?:[\w.-]*requirements[\w.-]*\.(?:txt|in)|pyproject\.toml|[\w.-]+\.lock|setup\.(?:py|cfg)|Pipfile|environment\.ya?ml|constraints[\w.-]*\.txt)$/i;
async function installFiles(image, { changed }, trees) {
const manifests = changed.filter((path) => MANIFEST.test(path));
const [after, before] = [
await readTexts(trees.head, manifests),
trees.base ? await readTexts(trees.base, manifests) : new Map(),
];
return [
{ path: image.dockerfile, before: image.before?.text ?? null, after: image.text },
...manifests.map((path) => ({ path, before: before.get(path) ?? null, after: after.get(path) ?? null })),
];
}
async function readTexts({ workspace }, paths) {
const contents = await workspace.read(paths);
return new Map([...contents].flatMap(([path, content]) => ('text' in content ? [[path, content.text]] : [])));
}
var image_settings = __webpack_require__(9067);
var judge = __webpack_require__(1752);
;
async function measureReview(reviewed, measuring) {
const { findings, changes } = reviewed;
const { ports, timeout, secrets, buildContexts, fork, commits } = measuring;
const { images, finished } = await requests(reviewed, measuring);
if (images.length + finished.length === 0)
return { measurements: [], findings, suppressed: [], notes: [] };
const quantities = new Set(measuring.quantities);
const changed = changes.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath]));
let measured;
try {
const answer = await measure({ quantities, timeout, secrets, buildContexts, fork, ...commits, changed, images, finished }, ports);
if ('declined' in answer)
return { measurements: [], findings, suppressed: [], notes: [`Nothing was measured: ${answer.declined}.`] };
measured = answer;
}
finally {
await ports.builder.discard();
}
return (0,judge .S)(reviewed, measuring, measured);
}
async function requests(reviewed, { entries, part }) {
const { images, sources, findings, changes, base } = reviewed;
const readable = images.filter(({ dockerfile }) => sources.has(dockerfile));
const known = (0,image_settings .z5)([
...readable.map((image) => ({ id: image.id, image, entry: (0,image_settings .Ms)(entries, image) })),
...(0,image_settings .QK)(entries).map((entry) => ({ id: entry.image, image: null, entry })),
]);
const mine = part ? (0,shard .GO)(known, part) : known;
const built = mine.flatMap(({ image, entry }) => (image && entry?.image == null ? [{ image, entry }] : []));
const renamed = new Map(changes.flatMap(({ path, previousPath }) => (previousPath ? [[path, previousPath]] : [])));
const paths = built.map(({ image: { dockerfile } }) => renamed.get(dockerfile) ?? dockerfile);
const before = base ? await base.read([...new Set(paths)]) : new Map();
return {
images: built.map(({ image, entry }, index) => {
const there = before.get(paths[index]);
return {
...measuredAs(image.id, image.deployments ?? [], entry),
...{ dockerfile: image.dockerfile, context: image.context, target: image.target, platform: image.platform },
text: sources.get(image.dockerfile).text,
before: there && 'text' in there ? { dockerfile: paths[index], text: there.text } : null,
buildArguments: image.buildArguments ?? new Map(),
deployments: image.deployments ?? [],
findings: findings.filter((finding) => finding.image === image.id && finding.path === image.dockerfile),
};
}),
finished: mine.flatMap(({ id, image, entry }) => {
if (entry?.image == null)
return [];
const as = measuredAs(id, image?.deployments ?? [], entry);
return [{ ...as, image: entry.image, baseImage: entry.baseImage }];
}),
};
}
function measuredAs(id, deployments, entry) {
return {
id,
limits: (0,image_settings .Af)(deployments, entry),
start: (0,image_settings .GH)(entry?.startup ?? null),
rounds: entry?.startup?.runs ?? null,
};
}
})
};
;
