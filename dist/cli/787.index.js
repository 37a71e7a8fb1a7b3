"use strict";
exports.id = 787;
exports.ids = [787];
exports.modules = {
3471:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
U: () => ( compare),
h: () => ( findingOf)
});
var _select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2834);
var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2755);
function compare(head, base, otherwise, pages = '') {
const left = new Map();
for (const { fingerprint } of base ?? [])
left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1);
const merged = new Map();
for (const draft of head) {
const there = left.get(draft.fingerprint) ?? 0;
if (there > 0)
left.set(draft.fingerprint, there - 1);
const isNew = base === null ? otherwise : there === 0;
const { line, column, endLine, endColumn } = draft.focus;
const key = `${draft.path}\0${draft.rule}\0${line}:${column}-${endLine}:${endColumn}\0${draft.message}`;
const same = merged.get(key);
if (!same)
merged.set(key, { draft, isNew, images: new Set([draft.image]) });
else {
same.images.add(draft.image);
same.isNew &&= isNew;
}
}
return [...merged.values()]
.map(({ draft, isNew, images }) => findingOf(draft, isNew, pages, [...images].slice(1)))
.sort(_select_js__WEBPACK_IMPORTED_MODULE_0__ .a);
}
function findingOf(draft, isNew, pages, images = []) {
return {
rule: draft.rule,
level: draft.level,
image: draft.image,
path: draft.path,
line: draft.line,
column: draft.column,
endLine: draft.endLine,
endColumn: draft.endColumn,
message: draft.message,
help: (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__ .xR)(pages, draft.rule),
fingerprint: draft.fingerprint,
new: isNew,
images,
related: draft.related,
evidence: null,
fix: draft.fix,
focus: draft.focus,
};
}
}),
4811:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
S: () => ( NO_CONTEXT),
h: () => ( loadContexts)
});
var context = __webpack_require__(6793);
var context_index = __webpack_require__(4380);
var memo = __webpack_require__(6970);
var paths = __webpack_require__(3746);
var groups = __webpack_require__(3313);
var source_text = __webpack_require__(4606);
var python_modules = __webpack_require__(9598);
var python_source = __webpack_require__(7002);
var scripts = __webpack_require__(9161);
var manifests = __webpack_require__(7868);
var pyproject = __webpack_require__(7027);
var requirements = __webpack_require__(8723);
;
const MANIFEST = /^(?:pyproject\.toml|setup\.(?:py|cfg)|Pipfile(?:\.lock)?|(?:uv|poetry|pdm)\.lock|pylock\.toml|pixi\.(?:toml|lock)|\.python-version|gunicorn[\w.-]*\.py|(?:[\w.-]*requirements?|constraints?)[\w.-]*\.(?:txt|in))$/;
const SECRET = /^\.env|^\.netrc$|^\.pypirc$|^pip\.conf$|^id_[a-z0-9]+$|\.(?:pem|key|p12|pfx|crt|jks)$|secret|credential/i;
const VARIABLES = ['.env', '.env.local', '.env.prod', '.env.production', '.env.staging', 'prod.env', 'production.env'];
const OF_ENVIRONMENT = /^\.env\.\w+$/;
const MOST_VARIABLES = 20_000;
const NAME = /^[\w][\w.+-]*$/;
const MAXIMUM_FILES = 200;
const MAXIMUM_NAMESAKES = 10;
const MAXIMUM_SIZE = 512_000;
const OF_PROGRAMS = /(?:^|\/)s?bin(?:\/\*)?$/;
const MAXIMUM_PROGRAMS = 20;
const TELLING = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'COPY', 'ADD', 'ENV', 'HEALTHCHECK']);
function mentionsOf(dockerfile, deployments = []) {
const texts = [];
for (const { keyword, onbuild, span } of dockerfile.instructions) {
if (TELLING.has(keyword) && !onbuild)
texts.push(dockerfile.source.slice(span));
}
for (const { entrypoint, command } of deployments)
texts.push(...(entrypoint ?? []), ...(command ?? []));
return mentionsIn(texts);
}
const WORDS = /[^\s"'`()[\]{},;|&<>=$]+/g;
const MODULE = /^[A-Za-z_]\w*(?:\.\w+)*(?::\w+)?$/;
function mentionsIn(texts) {
const paths = new Set();
const modules = new Set();
for (const text of texts) {
for (const word of text.match(WORDS) ?? []) {
const path = word.includes('/') ? word.replace(/^(?:\.?\/)+|\/+$/g, '') : word;
if (path === '' || path.startsWith('-') || path.length > 300 || paths.has(path))
continue;
paths.add(path);
if (MODULE.test(path))
modules.add(path.includes(':') ? path.slice(0, path.indexOf(':')) : path);
}
}
return { paths, modules };
}
function wantedFiles(listing, mentions) {
const { paths, top } = listing;
const wanted = new Wanted(listing);
for (const path of top.files)
if (isManifest(path))
wanted.add(path);
const folders = [...mentions.paths].filter((path) => top.folders.has(firstOf(path)));
for (const folder of folders)
for (const path of (0,context_index .LU)(paths, folder).files)
if (isManifest(path))
wanted.add(path);
for (const folder of folders) {
if (!OF_PROGRAMS.test(folder))
continue;
const programs = (0,context_index .LU)(paths, folder.replace(/\/\*$/, '')).files.filter((path) => !/\.[^/]*$/.test(path));
for (const path of programs.slice(0, MAXIMUM_PROGRAMS))
wanted.add(path);
}
for (const path of listing.named(MAIN))
if (isMentionedMain(path, mentions))
wanted.add(path);
for (const name of VARIABLES)
wanted.addVariables(listing.named(name));
wanted.addVariables(top.files.filter((path) => OF_ENVIRONMENT.test(path)));
addNamesakes(wanted, listing, mentions, (path) => isMentioned(path, mentions));
return [...wanted.paths];
}
class Wanted {
listing;
paths = new Set();
constructor(listing) {
this.listing = listing;
}
add(path) {
if (this.paths.has(path) || SECRET.test(nameOf(path)) || this.paths.size >= MAXIMUM_FILES)
return;
if ((this.listing.size(path) ?? 0) <= MAXIMUM_SIZE)
this.paths.add(path);
}
addVariables(paths) {
for (const path of paths.slice(0, MAXIMUM_NAMESAKES))
if ((this.listing.size(path) ?? 0) <= MOST_VARIABLES)
this.paths.add(path);
}
}
function addNamesakes(wanted, listing, { paths, modules }, isMeant) {
const rank = (path) => (isMeant(path) ? 0 : path.split('/').length);
const add = (same) => {
const nearest = same.length < 2 ? same : same.toSorted((a, b) => rank(a) - rank(b)).slice(0, MAXIMUM_NAMESAKES);
for (const path of nearest)
wanted.add(path);
};
for (const path of paths) {
const name = nameOf(path);
const same = listing.named(name);
if (same.length > 0 && NAME.test(name))
add(same);
}
for (const module of modules)
add(listing.modules(module.slice(module.lastIndexOf('.') + 1)));
}
const MAIN = '__main__.py';
function isMentionedMain(path, mentions) {
for (let at = 0; path.includes('/', at); at = path.indexOf('/', at) + 1) {
if (isMentioned(path.slice(at), mentions))
return true;
}
return false;
}
function isMentioned(path, { paths, modules }) {
if (paths.has(path))
return true;
if (!path.endsWith(`/${MAIN}`))
return false;
const folder = path.slice(0, -MAIN.length - 1);
return !folder.includes('.') && modules.has(folder.replaceAll('/', '.'));
}
function isManifest(path) {
return MANIFEST.test(nameOf(path));
}
function nameOf(path) {
return path.slice(path.lastIndexOf('/') + 1);
}
function firstOf(path) {
const slash = path.indexOf('/');
return slash < 0 ? path : path.slice(0, slash);
}
function namesOthers(path, text) {
return isList(path) || isWorkspace(path, text) || path.endsWith('.py') || text.startsWith('#!');
}
function isList(path) {
return /\.(?:txt|in)$/.test(path);
}
function isWorkspace(path, text) {
return /(?:^|\/)pyproject\.toml$/.test(path) && /^[ \t]*\[tool\.uv\.workspace\]/m.test(text);
}
function furtherFiles(listing, texts) {
const wanted = new Set();
for (const [path, text] of texts) {
if (isList(path)) {
for (const { path: nested } of (0,requirements .E)(text).nested)
wanted.add((0,manifests .VQ)(path, nested));
}
else if (isWorkspace(path, text)) {
const members = (0,manifests .lS)(listing.named('pyproject.toml'), path, (0,pyproject .O)(text));
for (const found of members.slice(0, MAXIMUM_MEMBERS))
wanted.add(found);
}
else if (path.endsWith('.py')) {
for (const found of wanted.size < MAXIMUM_FILES ? importsOf(listing, path, text) : [])
wanted.add(found);
}
else if ((0,scripts .yf)(text) !== null) {
for (const found of namesakesIn(listing, text))
wanted.add(found);
}
}
return [...wanted].filter((path) => !texts.has(path) && listing.paths[(0,context_index .yz)(listing.paths, path)] === path);
}
const MAXIMUM_MEMBERS = 50;
const MAXIMUM_IMPORTS = 30;
function importsOf(listing, path, text) {
const found = (0,python_modules .YL)(listing.paths, path, (0,python_source .y9)(text), true);
return found.filter((file) => (listing.size(file) ?? 0) <= MAXIMUM_SIZE).slice(0, MAXIMUM_IMPORTS);
}
function namesakesIn(listing, script) {
const wanted = new Wanted(listing);
addNamesakes(wanted, listing, mentionsIn([script]), () => false);
return wanted.paths;
}
;
async function loadContexts(workspace, images, dockerfiles = new Map()) {
const folders = [...new Set(images.map(({ context }) => context))];
const starts = (0,paths .J9)(folders).map((folder) => (folder === '.' ? '' : folder));
const tree = folders.length === 0 ? NOTHING : treeOf(await workspace.list(starts));
const listings = new Map(folders.map((folder) => [folder, tree.below(folder)]));
const sources = new Map();
const wanted = new Set();
for (const image of images) {
const { dockerfile: path, context, deployments } = image;
const dockerfile = dockerfiles.get(path);
const listing = listings.get(context);
for (const one of ignoreFiles(image))
if (listing.mayHold(one))
wanted.add(one);
if (!dockerfile)
continue;
for (const one of wantedFiles(listing, mentionsOf(dockerfile, deployments)))
wanted.add(join(context, one));
}
await read(workspace, wanted, sources);
if (dockerfiles.size > 0)
await readFurther(workspace, listings, sources);
const contexts = new Map();
const contextOf = (image) => {
const ignore = ignoreFiles(image).find((path) => sources.has(path)) ?? null;
const key = `${image.context}\0${ignore ?? ''}`;
const known = contexts.get(key) ?? new Context(image.context, listings.get(image.context), sources, ignore);
contexts.set(key, known);
return known;
};
return { contextOf, sources };
}
function ignoreFiles(image) {
return [`${image.dockerfile}.dockerignore`, join(image.context, '.dockerignore')];
}
async function read(workspace, paths, sources) {
for (const [path, content] of await workspace.read([...paths])) {
if ('text' in content)
sources.set(path, new source_text .D(path, content.text));
}
}
const ROUNDS = 3;
async function readFurther(workspace, listings, sources) {
const seen = new Set();
for (let round = 0; round < ROUNDS; round++) {
const fresh = new Map();
for (const [path, { text }] of sources) {
if (seen.has(path) || !namesOthers(path, text))
continue;
seen.add(path);
for (const folder of foldersAbove(path)) {
if (!listings.has(folder))
continue;
const texts = fresh.get(folder) ?? new Map();
fresh.set(folder, texts.set(folder === '.' ? path : path.slice(folder.length + 1), text));
}
}
const wanted = new Set();
for (const [folder, texts] of fresh) {
for (const path of furtherFiles(listings.get(folder), texts))
if (!sources.has(join(folder, path)))
wanted.add(join(folder, path));
}
if (wanted.size === 0)
return;
await read(workspace, wanted, sources);
}
}
function* foldersAbove(path) {
for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
yield path.slice(0, at);
yield '.';
}
const NO_CONTEXT = {
files: context .D,
source: () => null,
missing: (path) => new source_text .D(path, ''),
};
class Tree {
entries;
paths;
sizes = null;
whole = null;
constructor(entries) {
this.entries = entries;
this.paths = (0,context_index .kB)(entries.map(({ path }) => path));
}
below(folder) {
const size = (path) => this.size(path);
if (folder === '.') {
this.whole ??= new Subtree('', this.paths, 0, this.paths.length, size);
return this.whole;
}
const start = (0,context_index .yz)(this.paths, `${folder}/`);
return new Subtree(`${folder}/`, this.paths, start, (0,context_index .yz)(this.paths, `${folder}0`), size);
}
size(path) {
this.sizes ??= new Map(this.entries.map((entry) => [entry.path, entry]));
return this.sizes.get(path)?.size ?? null;
}
}
const treeOf = (0,memo .Bj)((entries) => new Tree(entries));
const NOTHING = new Tree([]);
class Subtree {
prefix;
all;
start;
end;
sizeOf;
own = null;
children = null;
byName = null;
byModule = null;
constructor(prefix, all, start, end, sizeOf) {
this.prefix = prefix;
this.all = all;
this.start = start;
this.end = end;
this.sizeOf = sizeOf;
}
get paths() {
const { prefix, all, start, end } = this;
this.own ??= prefix === '' ? all : all.slice(start, end).map((path) => path.slice(prefix.length));
return this.own;
}
get top() {
this.children ??= (0,context_index .LU)(this.paths, '');
return this.children;
}
size(path) {
return this.sizeOf(this.prefix + path);
}
named(name) {
return this.names().get(name) ?? NONE;
}
modules(name) {
this.byModule ??= new Map([...this.names()].flatMap(([file, paths]) => (file.endsWith('.py') ? [[file.slice(0, -3), paths]] : [])));
return this.byModule.get(name) ?? NONE;
}
names() {
this.byName ??= groupByName(this.paths);
return this.byName;
}
mayHold(path) {
const folder = path.slice(0, path.lastIndexOf('/') + 1);
if (!folder.startsWith(this.prefix))
return true;
const isListed = this.all[(0,context_index .yz)(this.all, folder)]?.startsWith(folder) ?? false;
return !isListed || this.all[(0,context_index .yz)(this.all, path)] === path;
}
has(path) {
if (path === '')
return this.end > this.start;
const full = this.prefix + path;
const next = this.all[(0,context_index .yz)(this.all, full)];
if (next === full)
return true;
if (!next?.startsWith(full))
return false;
return this.all[(0,context_index .yz)(this.all, `${full}/`)]?.startsWith(`${full}/`) ?? false;
}
}
const NONE = [];
function groupByName(paths) {
return (0,groups .m)(paths, (path) => path.slice(path.lastIndexOf('/') + 1));
}
class Context {
root;
sources;
files;
constructor(root, listing, sources, ignore) {
this.root = root;
this.sources = sources;
this.files = {
known: true,
has: (path) => listing.has(clean(path)),
read: (path) => this.source(path)?.text ?? null,
list: () => listing.paths,
size: (path) => listing.size(clean(path)),
root,
ignoreFile: ignore === null ? null : { path: ignore, text: sources.get(ignore).text },
};
}
source(path) {
return this.sources.get(join(this.root, clean(path))) ?? null;
}
missing(path) {
return new source_text .D(join(this.root, path), '');
}
}
function clean(path) {
if (path === '.')
return '';
if (!path.startsWith('./') && !path.endsWith('/'))
return path;
return path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
}
function join(folder, path) {
return folder === '.' ? path : `${folder}/${path}`;
}
}),
5927:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
b: () => ( draftOf)
});
function draftOf(rule, report, level, source, image, context, whole = report.span) {
return {
rule: rule.id,
level: level ?? report.level ?? rule.level,
image: image.id,
target: image.target,
path: report.at?.path ?? source.path,
message: report.message,
...(report.at ? lineOf(report.at) : source.regionOf(whole)),
focus: report.at ? lineOf(report.at) : source.regionOf(report.span),
related: (report.related ?? []).flatMap(({ span, message, path }) => {
const file = path === undefined ? source : context.source(path);
return file ? [{ path: file.path, line: file.positionAt(span.start).line, message }] : [];
}),
fix: fixOf(report, source, context),
span: report.span,
sensitive: report.sensitive ?? null,
};
}
function lineOf({ line }) {
return { line, column: 1, endLine: line, endColumn: 1 };
}
function fixOf({ edit }, source, context) {
if (!edit || edit.changes.length === 0)
return null;
const edits = edit.changes.map(({ span, text, path }) => {
const file = path === undefined ? source : (context.source(path) ?? context.missing(path));
return { path: file.path, ...file.exactRegionOf(span), text };
});
return { safety: edit.safety, edits };
}
}),
3491:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
G: () => ( readIgnores)
});
const NAME = 'python-dockerfile-review';
const DIRECTIVE = /^python-dockerfile-review\s+(?<kind>ignore|ignore-file)=(?<rules>\S*)(?:\s+(?<rest>.*))?$/s;
const ATTEMPT = /^python-dockerfile-review\b[\s:,]*ignore\b/i;
function readIgnores(dockerfile) {
if (!dockerfile.source.text.includes(NAME))
return [];
return dockerfile.comments
.filter(({ text }) => text.trim().startsWith(NAME))
.flatMap(({ text, span }) => readIgnore(dockerfile, text.trim(), span) ?? []);
}
function readIgnore(dockerfile, text, span) {
const { kind, rules = '', rest = '' } = DIRECTIVE.exec(text)?.groups ?? {};
const none = { span, rules: [], reason: '', covers: null };
if (kind === undefined) {
if (!ATTEMPT.test(text))
return null;
return { ...none, fault: 'This is not read as an ignore: it is written "ignore=rule-id[,rule-id] reason=\u2026".' };
}
const ids = rules.split(',').filter((id) => id !== '');
const reason = /^reason=(.*)$/s.exec(rest.trim())?.[1]?.trim();
const ignore = { span, rules: ids, reason: reason ?? '' };
if (ids.length === 0)
return { ...none, fault: `"${kind}=" names no rule.` };
if (rest.trim() !== '' && reason === undefined) {
return {
...none,
fault: `This ignore does not count: what stands behind the rules (without spaces) must be "reason=\u2026".`,
};
}
if (kind === 'ignore-file') {
const first = dockerfile.stages[0]?.from.span.start ?? Infinity;
if (span.start > first) {
return {
...ignore,
covers: null,
fault: 'This ignore does not count: "ignore-file=" stands before the first FROM.',
};
}
return { ...ignore, covers: { start: 0, end: Infinity }, fault: null };
}
const around = dockerfile.instructions.find((one) => one.span.start < span.start && span.start < one.span.end);
if (around) {
const { line } = dockerfile.source.positionAt(around.span.start);
const fault = `This ignore does not count inside an instruction: it stands directly before line ${line}, where that begins.`;
return { ...ignore, covers: null, fault };
}
const covers = instructionBelow(dockerfile, span);
const fault = covers
? null
: 'This ignore does not count: "ignore=" stands on the line directly before an instruction.';
return { ...ignore, covers, fault };
}
function instructionBelow({ source, instructions }, comment) {
let line = source.positionAt(comment.start).line + 1;
while (/^\s*#/.test(source.line(line)))
line++;
return instructions.find(({ span }) => source.positionAt(span.start).line === line)?.span ?? null;
}
}),
7615:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
c: () => ( joinReports),
s: () => ( instructionAt)
});
function instructionAt({ instructions }, offset) {
let low = 0;
let high = instructions.length;
while (low < high) {
const middle = (low + high) >> 1;
if (instructions[middle].span.start <= offset)
low = middle + 1;
else
high = middle;
}
const found = instructions[low - 1];
return found && offset <= found.span.end ? found : null;
}
function joinReports(dockerfile, reports) {
const all = [...reports];
if (all.length < 2)
return all;
const joined = new Map();
for (const report of all) {
const instruction = instructionAt(dockerfile, report.span.start);
const place = report.at ? `${report.at.path}:${report.at.line}` : (instruction?.index ?? `at ${report.span.start}`);
const key = `${place} ${report.level ?? ''} ${report.message}`;
const first = joined.get(key);
joined.set(key, first ? join(first, report) : report);
}
return [...joined.values()];
}
function join(first, other) {
const { edit, ...rest } = first;
const same = other.span.start === first.span.start;
const related = [...(first.related ?? []), ...(same ? [] : [{ span: other.span, message: 'and here' }])];
if (!edit || !other.edit)
return { ...rest, related };
const safety = edit.safety === 'safe' ? other.edit.safety : 'review';
const once = other.edit.changes.filter((change) => !edit.changes.some((one) => JSON.stringify(one) === JSON.stringify(change)));
return { ...rest, related, edit: { safety, changes: [...edit.changes, ...once] } };
}
}),
3976:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
M: () => ( complete),
x: () => ( runRules)
});
var dockerfile_facts = __webpack_require__(4132);
var errors = __webpack_require__(2515);
var draft = __webpack_require__(5927);
;
function fingerprints(places, source) {
const order = places.map((_, index) => index).sort((a, b) => places[a].span.start - places[b].span.start || a - b);
const seen = new Map();
const result = [];
for (const index of order) {
const { rule, path, target, span, text } = places[index];
const key = [rule, path, target ?? '', normalize(text ?? source.slice(span))].join('\0');
const occurrence = seen.get(key) ?? 0;
seen.set(key, occurrence + 1);
result[index] = hash(`${key}\0${occurrence}`);
}
return result;
}
function normalize(text) {
return text.replace(/\s+/g, ' ').trim();
}
function hash(text) {
return `1${cyrb53(text, 0)}${cyrb53(text, 0x9e3779b9)}`;
}
function cyrb53(text, seed) {
let high = 0xdeadbeef ^ seed;
let low = 0x41c6ce57 ^ seed;
for (let i = 0; i < text.length; i++) {
const unit = text.charCodeAt(i);
high = Math.imul(high ^ unit, 2654435761);
low = Math.imul(low ^ unit, 1597334677);
}
high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
var instructions = __webpack_require__(7615);
;
const TOGETHER = 16;
function runRules(subjects, settings) {
const runs = [];
for (let start = 0; start < subjects.length; start += TOGETHER) {
const group = subjects.slice(start, start + TOGETHER).map(askingOf);
for (const rule of settings.rules) {
const setting = settings.setting(rule.id);
for (const asking of group)
ask(asking, rule, setting, settings.today);
}
runs.push(...group.map(answerOf));
}
return runs;
}
function askingOf(subject) {
const { dockerfile, image, context } = subject;
const nothing = { subject, facts: null, python: true, ran: new Set(), found: [] };
try {
const surroundings = {
target: image.target,
context: context.files,
buildArguments: image.buildArguments ?? new Map(),
deployments: image.deployments ?? [],
...(image.builtNames && { builtNames: image.builtNames }),
};
const facts = (0,dockerfile_facts ._x)(dockerfile, surroundings);
if (!facts)
return { ...nothing, problems: [`has no stage "${image.target ?? ''}"`] };
return { ...nothing, facts: facts.python ? facts : null, python: facts.python, problems: [] };
}
catch (error) {
return { ...nothing, problems: [`could not be understood (a bug of this tool): ${place(error)}`] };
}
}
function ask({ subject, facts, found, ran, problems }, rule, setting, today) {
const { level, options } = setting;
if (!facts || level === 'off')
return;
const { dockerfile, image, context } = subject;
try {
const reports = rule.check({ facts, files: facts.surroundings.context, options, today });
for (const report of (0,instructions .c)(dockerfile, reports)) {
const whole = (0,instructions .s)(dockerfile, report.span.start)?.span ?? report.span;
found.push((0,draft .b)(rule, report, level, dockerfile.source, image, context, whole));
}
ran.add(rule.id);
}
catch (error) {
problems.push(crash(rule, error));
}
}
function answerOf({ subject, python, found, ran, problems }) {
return { python, drafts: complete(found, subject.dockerfile, subject.headPath), ran, problems };
}
function complete(found, { source }, headPath) {
const once = new Map(found.map((draft) => [
[draft.rule, draft.path, draft.line, draft.span.start, draft.span.end, draft.message].join(),
draft,
]));
const drafts = [...once.values()];
const marks = fingerprints(drafts.map(({ rule, path, target, span, message }) =>
path === source.path ? { rule, path: headPath, target, span } : { rule, path, target, span, text: message }), source);
return drafts.map((draft, index) => ({ ...draft, fingerprint: marks[index] }));
}
function crash({ id }, error) {
return `rule ${id} failed on it (a bug of this tool): ${place(error)}`;
}
function place(error) {
const frame = error instanceof Error ? /\n\s+at ([^\s(]+)/.exec(error.stack ?? '')?.[1] : undefined;
return frame === undefined || frame.includes('/') ? (0,errors .bD)(error) : `${(0,errors .bD)(error)} (in ${frame})`;
}
}),
2834:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
L: () => ( select),
a: () => ( inOrder)
});
var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3971);
const IMPLICATIONS = [
{ rule: 'bytecode-disabled', says: 'app-not-precompiled', where: 'image', shared: true },
{ rule: 'wheels-kept', says: 'late-delete', where: 'linked' },
{ rule: 'malformed-exec-form', says: 'shell-form-command', where: 'line' },
{ rule: 'entrypoint-without-exec', says: 'sigterm-ignored', where: 'image' },
];
function select(drafts, suppressed = new Set()) {
const said = new Map();
for (const draft of drafts) {
for (const implication of IMPLICATIONS) {
if (implication.says !== draft.rule)
continue;
const by = sayerOf(draft, drafts, implication);
if (by)
said.set(draft, { ...implication, by });
}
}
return drafts
.filter((draft) => !suppressed.has(draft) && !said.has(draft) && !isTwin(draft, drafts))
.map((draft) => {
const shared = [...said].filter(([other, { by, shared }]) => by === draft && shared && !suppressed.has(other));
if (shared.length === 0)
return draft;
const related = shared.map(([{ path, line, message }]) => ({ path, line, message }));
return { ...draft, related: [...draft.related, ...related] };
})
.sort(inOrder);
}
function inOrder(a, b) {
return (compare(a.path, b.path) ||
a.line - b.line ||
_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ .A_.indexOf(a.level) - _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ .A_.indexOf(b.level) ||
a.column - b.column ||
compare(a.rule, b.rule));
}
function isTwin(draft, drafts) {
return (draft.level === 'notice' &&
drafts.some(({ level, rule, focus }) => level === 'error' && rule === draft.rule && focus.line === draft.focus.line));
}
function sayerOf(draft, drafts, { rule, where }) {
const others = drafts.filter((other) => other.rule === rule);
if (where === 'image')
return others[0];
if (where === 'line')
return others.find(({ line }) => line === draft.line);
const sayers = draft.related.map(({ path, line }) => others.find((other) => path === other.path && other.line <= line && line <= other.endLine));
return sayers.every((one) => one !== undefined) ? sayers[0] : undefined;
}
function compare(a, b) {
return a < b ? -1 : a > b ? 1 : 0;
}
}),
8341:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
A: () => ( unusedIgnores),
M: () => ( suppress)
});
var _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7228);
const UNUSED = 'unused-ignore';
function suppress(drafts, ignores, policy) {
const suppressed = new Set();
const list = new Map();
for (const draft of policy.allow ? drafts : []) {
const ignore = ignores.find((candidate) => counts(candidate, policy) && matches(candidate, draft));
if (!ignore || policy.permitted?.has(draft.fingerprint) === false)
continue;
suppressed.add(draft);
const { rule, path, line } = draft;
list.set(`${rule} ${draft.span.start}`, { rule, path, line, reason: ignore.reason });
}
return { suppressed, list: [...list.values()] };
}
function unusedIgnores(drafts, ignores, policy, known, ran) {
if (!policy.allow)
return [];
return ignores.flatMap((ignore) => {
const hush = ignores.find((other) => hushes(other, ignore));
const report = (message) => ({ span: ignore.span, message, hushed: hush?.reason ?? null });
if (ignore.fault !== null)
return [report(ignore.fault)];
if (!counts(ignore, policy))
return [report('This ignore does not count: it needs a reason (require-reason is set).')];
return ignore.rules.flatMap((rule) => {
if (rule === UNUSED)
return [];
if (!known.includes(rule))
return [report(`There is no rule "${rule}"${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ .a)(rule, known) || '.'}`)];
if (!ran(rule) || drafts.some((draft) => draft.rule === rule && covers(ignore, draft.span)))
return [];
const where = ignore.covers?.end === Infinity ? 'in this file' : 'in the instruction below';
return [report(`Nothing to ignore: ${rule} finds nothing ${where}.`)];
});
});
}
function counts(ignore, policy) {
return ignore.fault === null && (!policy.requireReason || ignore.reason !== '');
}
function matches(ignore, draft) {
return ignore.rules.includes(draft.rule) && covers(ignore, draft.span);
}
function covers({ covers }, span) {
return covers !== null && covers.start <= span.start && span.start < covers.end;
}
function hushes(other, ignore) {
if (!other.rules.includes(UNUSED))
return false;
return other === ignore || (other.fault === null && other.covers?.end === Infinity);
}
}),
4787:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
explainRule: () => ( explainRule),
listRules: () => ( listRules),
reviewCommand: () => ( reviewCommand),
reviewThread: () => ( reviewThread)
});
var external_node_path_ = __webpack_require__(6760);
var adapters_package = __webpack_require__(5796);
var workspace_disk = __webpack_require__(1305);
var context_files = __webpack_require__(4811);
var analyze_settings = __webpack_require__(2755);
var inputs = __webpack_require__(1817);
var resolve = __webpack_require__(1038);
var errors = __webpack_require__(2515);
var findings_finding = __webpack_require__(3971);
;
function fails(finding, thresholds) {
return (0,findings_finding .O6)(finding.level, finding.new ? thresholds.failOn : thresholds.failOnExisting);
}
function conclusionOf(findings, problems, thresholds) {
if (findings.some((finding) => fails(finding, thresholds)))
return 'failure';
if (problems.some((problem) => problem.new))
return 'failure';
return problems.length > 0 ? 'neutral' : 'success';
}
function exitCode(conclusion) {
return conclusion === 'failure' ? 1 : 0;
}
;
function imagesOf(dockerfile, reason, builds = [{}]) {
return builds.map(({ target = null, context = folderOf(dockerfile), platform = null, ...known }) => ({
id: imageId(dockerfile, target),
dockerfile,
target,
context,
platform,
reason,
...known,
}));
}
function imageId(dockerfile, target) {
return target === null ? dockerfile : `${dockerfile}#${target}`;
}
function folderOf(path) {
const slash = path.lastIndexOf('/');
return slash < 0 ? '.' : path.slice(0, slash);
}
var glob = __webpack_require__(1963);
;
const NAME = /^(?:(?:dockerfile|containerfile)(?:(?<mark>[._-])(?<suffix>.+))?|.+\.(?:dockerfile|containerfile))$/i;
const RUN_ON_NAME = /^(?:Dockerfile|Containerfile)[0-9A-Z][\w-]*$/;
const NOT_A_DOCKERFILE = /(?:^|\.)(?:dockerignore|containerignore|md|markdown|rst|adoc|html?|pdf|png|svg|j2|jinja2?|tmpl|tpl|gotmpl|template|erb|mustache|hbs|ejs|m4|in|bak|backup|orig|rej|old|sw[a-p]|tmp|patch|diff|snap|lock|sha256|ya?ml|json)$|~$/i;
const SOURCE_CODE = /^(?:.+\.)?(?:py|pyi|ipynb|go|rs|[cm]?[jt]sx?|java|kts?|rb|php|cs|cpp|cc|c|h|swift|scala|pl|lua|vim|el|sh|ps1)$/i;
function discover(paths, { dockerfiles, ignore, images = [] }) {
const chosen = (0,glob .jN)(dockerfiles);
const byName = isByName(dockerfiles);
const ignored = ignoring(ignore);
const configured = new Set(images.map(({ dockerfile }) => dockerfile));
const isChosen = (path) => (!byName || isDockerfileName(path)) && chosen(path);
return [...paths].filter((path) => (isChosen(path) || configured.has(path)) && !ignored(path));
}
function acceptsNamed({ dockerfiles, ignore }) {
if (!isByName(dockerfiles))
return () => false;
const chosen = (0,glob .jN)(dockerfiles);
const ignored = ignoring(ignore);
return (path) => chosen(path) && !ignored(path);
}
function isByName(globs) {
return globs.every((glob) => glob.startsWith('!'));
}
function ignoring(globs) {
return isByName(globs) ? () => false : (0,glob .jN)(globs);
}
function isDockerfileName(path) {
const name = nameOf(path);
if (RUN_ON_NAME.test(name))
return true;
const match = NAME.exec(name);
if (!match || NOT_A_DOCKERFILE.test(name))
return false;
return !(name.startsWith('dockerfile') && SOURCE_CODE.test(match.groups?.suffix ?? ''));
}
function isDoubtful(path) {
const name = nameOf(path);
const { mark = '.', suffix = '' } = NAME.exec(name)?.groups ?? {};
return RUN_ON_NAME.test(name) || mark !== '.' || SOURCE_CODE.test(suffix);
}
function nameOf(path) {
return path.slice(path.lastIndexOf('/') + 1);
}
var source_groups = __webpack_require__(3313);
var source_text = __webpack_require__(4606);
var paths = __webpack_require__(3746);
;
const BATCH = 50;
function batchesOf(files) {
if (files.length <= BATCH)
return [files];
const outer = (0,paths .y7)(files.flatMap(([, images]) => images.map(({ context }) => context)));
const last = new Map();
files.forEach(([, images], index) => {
for (const { context } of images)
last.set(outer(context), index);
});
const batches = [];
let start = 0;
let until = 0;
files.forEach(([, images], index) => {
until = Math.max(until, ...images.map(({ context }) => last.get(outer(context))));
if (index < until || (index - start < BATCH - 1 && index < files.length - 1))
return;
batches.push(files.slice(start, index + 1));
start = index + 1;
});
return batches;
}
async function analyzeAll(batches, crew, analyze) {
const done = new Map();
if (crew) {
for (let index = crew.take(); index !== null; index = crew.take()) {
done.set(index, await analyze(batches[index]));
await crew.heard();
}
for (const [index, made] of await crew.others())
done.set(index, made);
}
for (const [index, batch] of batches.entries())
if (!done.has(index))
done.set(index, await analyze(batch));
return batches.map((_, index) => done.get(index));
}
var model = __webpack_require__(3883);
var dockerfile_stages = __webpack_require__(2949);
var context = __webpack_require__(6793);
var context_uses = __webpack_require__(5330);
var dockerfile_facts = __webpack_require__(4132);
;
function usedOfContext(image, dockerfile) {
const whole = ({ keyword, words }) => (keyword === 'COPY' || keyword === 'ADD') && words.slice(0, -1).some(({ text }) => /^\.?\/?$/.test(text));
if (!dockerfile.stages.some(({ instructions }) => instructions.some(whole)))
return [];
const { target, buildArguments = new Map() } = image;
const facts = (0,dockerfile_facts ._x)(dockerfile, { target, context: context .D, buildArguments });
return facts ? (0,context_uses .T)(facts).map(({ files }) => files.map(({ origin }) => origin)) : [];
}
;
function isGuessed({ dockerfile, context, deployments = [] }) {
return context !== '.' && context === folderOf(dockerfile) && deployments.every((one) => one.context === null);
}
async function betterContexts(workspace, images, dockerfiles, contextOf) {
const better = new Map();
const open = images.flatMap((image) => {
if (!isGuessed(image))
return [];
const dockerfile = dockerfiles.get(image.dockerfile);
const { files } = contextOf(image);
const used = files.list().some((path) => path.endsWith('.py')) ? [] : usedOfContext(image, dockerfile);
const needs = [...namedSources(dockerfile).map((source) => [source]), ...used];
if (needs.every((names) => holds(files, names)))
return [];
return [{ image, needs, files, higher: above(image) }];
});
if (open.length === 0)
return better;
const { contextOf: higherOf } = await (0,context_files .h)(workspace, open.flatMap(({ higher }) => higher));
for (const { image, needs, files, higher } of open) {
const found = higher.find((one) => isBetter(needs, files, higherOf(one).files));
if (found)
better.set(image, found);
}
return better;
}
function above(image) {
return [...new Set([folderOf(image.context), '.'])].map((context) => ({ ...image, context }));
}
function isBetter(needs, files, higher) {
const gains = needs.some((names) => !holds(files, names) && holds(higher, names));
return gains && needs.every((names) => !holds(files, names) || holds(higher, names));
}
function holds(files, names) {
return names.some((name) => files.has(name));
}
function namedSources({ stages }) {
const names = [];
for (const { instructions } of stages) {
for (const instruction of instructions) {
const { keyword, onbuild, heredocs, exec, words, flags } = instruction;
if (keyword === 'RUN')
for (const flag of flags)
names.push(...plainName((0,dockerfile_stages .Aq)(flag) ?? ''));
if ((keyword !== 'COPY' && keyword !== 'ADD') || onbuild || heredocs.length > 0)
continue;
if ((0,model .i)(instruction, 'from'))
continue;
for (const { text } of (exec ?? words).slice(0, -1))
names.push(...plainName(text));
}
}
return names;
}
function plainName(text) {
const name = text.replace(/^(?:\.?\/)+/, '');
return /^[^$*?[\\"'<]+$/.test(name) && name !== '.' && !/^[a-z]+:\/\/|@/.test(name) ? [name] : [];
}
var parse = __webpack_require__(9045);
;
const KNOWN = new Set([
...['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL', 'MAINTAINER'],
...['ONBUILD', 'RUN', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR'],
]);
const DOCKERS_OWN = /(?:^|\/)docker\/dockerfile(?:-upstream)?(?::|@|$)/;
const TEMPLATE_NAME = /\.(?:in|j2|jinja2?|m4|erb|template|tmpl|tpl|mustache)$|template/i;
const TEMPLATE_TEXT = /\{%|\{\{|<%|^[ \t]*[@$%][\w({]/m;
function unknownInstruction({ source, directives, instructions }) {
const syntax = directives.get('syntax')?.text ?? '';
if (syntax !== '' && !DOCKERS_OWN.test(syntax))
return null;
const first = instructions.find(({ keyword }) => !KNOWN.has(keyword));
if (!first || TEMPLATE_NAME.test(source.path) || TEMPLATE_TEXT.test(source.text))
return null;
return first;
}
var analyze_draft = __webpack_require__(5927);
var analyze_ignores = __webpack_require__(3491);
var run = __webpack_require__(3976);
var analyze_select = __webpack_require__(2834);
var suppress = __webpack_require__(8341);
;
const MOST_SHOWN = 30;
function parseFile(source) {
try {
const dockerfile = (0,parse .A)(source);
const unknown = dockerfile.stages.length > 0 ? unknownInstruction(dockerfile) : null;
if (unknown) {
const { start, end } = unknown.keywordSpan;
const keyword = source.text.slice(start, Math.min(end, start + MOST_SHOWN));
const { line } = source.positionAt(start);
return { problem: `can not be built: unknown instruction ${keyword} in line ${String(line)}` };
}
if (dockerfile.stages.length > 0)
return { dockerfile };
return { problem: dockerfile.instructions.length === 0 ? 'is empty' : 'has no FROM instruction' };
}
catch (error) {
return {
problem: `can not be parsed (a bug of this tool): ${error instanceof Error ? error.message : String(error)}`,
};
}
}
function analyzeFiles(files, contextOf, settings, options) {
const subjects = files.flatMap(({ dockerfile, images }) => {
const headPath = options.headPath(dockerfile.source.path);
return images.map((image) => ({ dockerfile, image, context: contextOf(image), headPath }));
});
const runs = (0,run .x)(subjects, settings);
let at = 0;
return files.map((file) => analyzeFile(file, runs.slice(at, (at += file.images.length)), settings, options));
}
function analyzeFile({ dockerfile, images }, runs, settings, options) {
const { source } = dockerfile;
const all = runs.flatMap(({ drafts }) => drafts);
const ignores = (0,analyze_ignores .G)(dockerfile);
const policy = { allow: settings.allowIgnores, requireReason: settings.requireReason, permitted: options.permitted };
const { suppressed, list } = (0,suppress .M)(all, ignores, policy);
const unused = reportUnused(dockerfile, images[0], runs, ignores, settings, policy, options.headPath(source.path));
return {
source,
images: images.map((image, index) => ({ ...image, python: runs[index].python })),
drafts: [...runs.flatMap(({ drafts }) => (0,analyze_select .L)(drafts, suppressed)), ...unused.drafts],
present: [...all.filter((draft) => !suppressed.has(draft)), ...unused.drafts],
suppressed: [...list, ...unused.hushed],
excused: new Set([...suppressed].map(({ fingerprint }) => fingerprint)),
ignores,
sensitive: all.flatMap(({ sensitive }) => sensitive ?? []),
problems: [...new Set(runs.flatMap(({ problems }) => problems))],
};
}
function reportUnused(dockerfile, image, runs, ignores, settings, policy, headPath) {
const rule = analyze_settings .PQ.find(({ id }) => id === 'unused-ignore');
const { level } = settings.setting(rule.id);
const ran = runs.filter(({ python }) => python);
if (level === 'off' || ran.length === 0)
return { drafts: [], hushed: [] };
const known = [...settings.rules, ...analyze_settings .PQ].map(({ id }) => id);
const drafts = ran.flatMap((run) => run.drafts);
const answered = (id) => ran.every((run) => run.ran.has(id));
const { source } = dockerfile;
const unused = (0,suppress .A)(drafts, ignores, policy, known, answered);
const reported = unused
.filter(({ hushed }) => hushed === null)
.map((report) => (0,analyze_draft .b)(rule, report, level, source, { id: image.id, target: null }, context_files .S));
return {
drafts: (0,run .M)(reported, dockerfile, headPath),
hushed: unused.flatMap(({ span, hushed }) => hushed === null
? []
: [{ rule: rule.id, path: source.path, line: source.positionAt(span.start).line, reason: hushed }]),
};
}
var python_image = __webpack_require__(6946);
;
function stageNames(source) {
const found = source.matchAll(/^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*\S+(?:[ \t]+AS[ \t]+(\S+))?/gim);
return [...found].map((match) => match[1]?.toLowerCase() ?? null);
}
const INTERMEDIATE = /(?:^|[-_.\d])(?:build|builder|deps|dependencies|cache|wheels?|compile|export)(?:[-_.\d]|$)/;
function buildsOf(deployments, stages) {
if (deployments.length === 0)
return [{}];
const groups = new Map();
const last = stages.length - 1;
const floating = [];
for (const deployment of deployments) {
const stage = stageOf(deployment.target, stages);
const { kind, target, builds } = deployment;
if (stage === null || (target !== null && stage !== last && isIntermediate(kind, target)))
continue;
if (!builds && target === null)
floating.push(deployment);
else
(0,source_groups .D)(groups, stage, deployment);
}
const production = [...groups.keys()].find((stage) => !(0,python_image .fX)('', stages[stage] ?? String(stage)));
const main = groups.has(last) ? last : (production ?? last);
(0,source_groups .D)(groups, main, ...floating);
return [...groups]
.sort(([a], [b]) => Number(b === main) - Number(a === main) || a - b)
.map(([, group]) => settingsOf(group, deployments));
}
function stageOf(target, stages) {
if (target === null)
return stages.length - 1;
const named = stages.lastIndexOf(target.toLowerCase());
if (named >= 0)
return named;
return /^\d+$/.test(target) && Number(target) < stages.length ? Number(target) : null;
}
function isIntermediate(kind, target) {
return (kind === 'workflow' || kind === 'bake') && INTERMEDIATE.test(target.toLowerCase());
}
function settingsOf(group, all) {
const builders = group.filter(({ builds }) => builds);
const own = group.find(({ kind }) => kind === 'configuration');
const context = own?.context ?? mostCommon(contextsOf(builders)) ?? mostCommon(contextsOf(all));
const [first, ...others] = builders;
const common = [...(first?.buildArguments ?? [])].filter(([name, value]) => others.every(({ buildArguments }) => buildArguments.get(name) === value));
const agreed = new Map([...common, ...(own?.buildArguments ?? [])]);
const platform = others.every((one) => one.platform === first?.platform) ? (first?.platform ?? null) : null;
return {
target: group.find(({ target }) => target !== null)?.target ?? null,
...(context !== null && { context }),
platform: own?.platform ?? platform,
...(group.length > 0 && { deployments: group }),
...(agreed.size > 0 && { buildArguments: agreed }),
};
}
function contextsOf(deployments) {
return deployments.flatMap(({ context }) => context ?? []);
}
function mostCommon(values) {
const counts = new Map();
for (const value of values)
counts.set(value, (counts.get(value) ?? 0) + 1);
const best = Math.max(0, ...counts.values());
return [...counts].find(([, count]) => count === best)?.[0] ?? null;
}
;
const DEPLOYED = /(?:^|[-_.])(?:prod|production|release|runtime|runner|final|deploy)(?:[-_.\d]|$)/;
function withLeftOver(dockerfile, images) {
const [image, ...others] = images;
const last = dockerfile.stages.at(-1)?.name ?? null;
if (!image || others.length > 0 || last === null || !isDevelopment(last))
return images;
if ((0,python_image .fX)(dockerfile.source.path, null))
return images;
if (image.target !== null && image.target.toLowerCase() !== last)
return images;
const name = leftOver((0,dockerfile_stages .as)(dockerfile, image.buildArguments ?? new Map()))?.stage.name;
if (name == null)
return images;
const reason = `${image.reason}; ${last}, the last stage, is for development`;
return [image, { ...image, id: imageId(image.dockerfile, name), target: name, deployments: [], reason }];
}
function leftOver(stages) {
const last = stages.at(-1);
const used = (0,dockerfile_facts .lp)(last);
const free = stages.filter((stage) => !used.has(stage) && isCandidate(stage));
const ends = free.filter((stage) => !free.some((other) => other !== stage && (0,dockerfile_facts .lp)(other).has(stage)));
return ends.at(-1) ?? (0,dockerfile_stages .bQ)(last).findLast((one) => isCandidate(one) && DEPLOYED.test(one.stage.name)) ?? null;
}
function isCandidate({ stage: { name } }) {
return name !== null && !isDevelopment(name) && !INTERMEDIATE.test(name);
}
function isDevelopment(name) {
return (0,python_image .fX)('', name);
}
;
async function analyzeTree(workspace, images, settings, options = {}) {
const byDockerfile = (0,source_groups .m)(images, ({ dockerfile }) => dockerfile);
const batches = batchesOf([...byDockerfile]);
const { permitted = null, named = new Set() } = options;
const crew = (await options.gather?.(batches, { permitted, named })) ?? null;
const parts = await analyzeAll(batches, crew, (batch) => analyzeBatch(workspace, batch, settings, options));
const files = new Map(parts.flatMap((part) => [...part.files]));
const texts = new Map(parts.flatMap(({ sources }) => [...sources]));
for (const [path, { source }] of files)
texts.set(path, source);
return { files, problems: unreadableFirst(parts.flatMap(({ problems }) => problems)), sources: texts };
}
async function analyzeBatch(workspace, batch, settings, options) {
const contents = await workspace.read(batch.map(([path]) => path));
const problems = [];
const parsed = [];
for (const [path, of] of batch) {
const content = contents.get(path);
if (!content)
continue;
const result = 'text' in content ? parseFile(new source_text .D(path, content.text)) : content;
if ('dockerfile' in result) {
parsed.push({ dockerfile: result.dockerfile, images: withLeftOver(result.dockerfile, of) });
}
else if (!isDoubtful(path) || options.named?.has(path)) {
problems.push({ path, message: result.problem, unreadable: true });
}
}
const located = parsed.flatMap((file) => file.images);
const dockerfiles = new Map(parsed.map(({ dockerfile }) => [dockerfile.source.path, dockerfile]));
const { placed, contextOf, sources } = options.context
? { placed: same, contextOf: () => options.context, sources: new Map() }
: await placedIn(workspace, located, dockerfiles);
const placedFiles = parsed.map(({ dockerfile, images }) => ({ dockerfile, images: images.map(placed) }));
const judged = { headPath: options.headPath ?? same, permitted: options.permitted ?? null };
const analyzed = analyzeFiles(placedFiles, contextOf, settings, judged);
const files = new Map(analyzed.map((file) => [file.source.path, file]));
for (const [path, file] of files) {
for (const message of file.problems)
problems.push({ path, message, unreadable: false });
}
return { files, problems, sources: ofFindings(sources, files) };
}
function ofFindings(sources, files) {
const drafts = [...files.values()].flatMap((file) => file.drafts);
const paths = new Set(drafts.flatMap(({ path, fix }) => [path, ...(fix?.edits ?? []).map((edit) => edit.path)]));
return new Map([...sources].filter(([path]) => paths.has(path)));
}
function same(one) {
return one;
}
async function placedIn(workspace, images, dockerfiles) {
const first = await (0,context_files .h)(workspace, images, dockerfiles);
const better = await betterContexts(workspace, images, dockerfiles, first.contextOf);
const placed = (image) => better.get(image) ?? image;
if (better.size === 0)
return { ...first, placed };
const second = await (0,context_files .h)(workspace, [...better.values()], dockerfiles);
const moved = new Set(better.values());
return {
placed,
contextOf: (image) => (moved.has(image) ? second : first).contextOf(image),
sources: new Map([...first.sources, ...second.sources]),
};
}
function unreadableFirst(problems) {
return [...problems.filter(({ unreadable }) => unreadable), ...problems.filter(({ unreadable }) => !unreadable)];
}
;
class BaseSide {
workspace;
settings;
headPaths = new Map();
basePaths = new Map();
analyzed = null;
constructor(workspace, changes, settings) {
this.workspace = workspace;
this.settings = settings;
for (const { path, previousPath } of changes) {
if (previousPath === null || previousPath === path)
continue;
this.basePaths.set(path, previousPath);
this.headPaths.set(previousPath, path);
}
}
async analyze(images) {
if (!this.workspace)
return;
const before = images.map((image) => this.imageAtBase(image));
this.analyzed = await analyzeTree(this.workspace, before, this.settings, {
headPath: (path) => this.headPaths.get(path) ?? path,
});
}
get present() {
return this.analyzed && [...this.analyzed.files.values()].flatMap(({ present }) => present);
}
get excused() {
return this.analyzed && new Set([...this.analyzed.files.values()].flatMap(({ excused }) => [...excused]));
}
fileOf(headPath) {
return this.analyzed?.files.get(this.pathOf(headPath)) ?? null;
}
isNewProblem(headPath) {
return this.analyzed?.problems.every(({ path }) => path !== this.pathOf(headPath)) ?? false;
}
imageAtBase(image) {
const dockerfile = this.pathOf(image.dockerfile);
const moved = image.context === folderOf(image.dockerfile);
return { ...image, dockerfile, context: moved ? folderOf(dockerfile) : image.context };
}
pathOf(headPath) {
return this.basePaths.get(headPath) ?? headPath;
}
}
var compare = __webpack_require__(3471);
var config_linters = __webpack_require__(1705);
var instructions = __webpack_require__(7615);
;
async function lintOthers(request) {
const { linters, images, head, base, changes, settings, pragmas } = request;
const problems = [];
const notes = [];
const there = [];
const mine = images.length > 0 ? linters.list : [];
for (const linter of mine) {
const reason = await linter.missing();
if (reason === null)
there.push(linter);
else if (linters.named)
problems.push(problem(`${linter.name} ${reason}`));
else
notes.push(`${TITLES[linter.name]} ${reason}.`);
}
const answers = new Answers();
const doubtful = new Set();
if (there.length > 0) {
const files = await pythonFiles(head, images);
await answers.add(there, files, pragmas);
const bases = new Map(changes.map(({ path, previousPath }) => [path, previousPath ?? path]));
const wanted = new Set(files.filter(({ source }) => answers.found(source.text)).map(({ source }) => source.path));
const before = images
.filter(({ dockerfile }) => wanted.has(dockerfile))
.map((image) => ({ ...image, dockerfile: bases.get(image.dockerfile) ?? image.dockerfile }));
const earlier = base && before.length > 0 ? await pythonFiles(base, before) : [];
await answers.add(there, earlier, pragmas);
for (const path of wanted) {
const text = earlier.find(({ source }) => source.path === (bases.get(path) ?? path))?.source.text;
for (const name of answers.silentAbout(text))
doubtful.add(`${name} ${path}`);
}
}
for (const { linter, message, failed } of answers.complaints()) {
if (failed && linters.named)
problems.push(problem(`${linter} ${message}`));
else
notes.push(`${TITLES[linter]} ${message}.`.replace(/\.\.$/, '.'));
}
return {
settings: { ...settings, rules: [...settings.rules, ...answers.rules()] },
problems,
notes,
isDoubtful: ({ rule, path }) => (0,config_linters .xW)(rule) && doubtful.has(`${rule.split('/')[0]} ${path}`),
};
}
const TITLES = { buildkit: 'BuildKit', shellcheck: 'ShellCheck', hadolint: 'hadolint' };
function problem(message) {
return { path: '', message, unreadable: false };
}
async function pythonFiles(workspace, images) {
const contents = await workspace.read([...new Set(images.map(({ dockerfile }) => dockerfile))]);
return [...contents].flatMap(([path, content]) => {
const parsed = 'text' in content ? parseFile(new source_text .D(path, content.text)) : content;
if (!('dockerfile' in parsed))
return [];
const { dockerfile } = parsed;
return images.some((image) => image.dockerfile === path && isPython(dockerfile, image)) ? [dockerfile] : [];
});
}
function isPython(dockerfile, { target, buildArguments = new Map() }) {
try {
return (0,dockerfile_facts ._x)(dockerfile, { target, context: context .D, buildArguments })?.python ?? false;
}
catch {
return false;
}
}
class Answers {
said = new Map();
mentioned = new Set();
faults = [];
async add(linters, files, pragmas) {
const fresh = files.filter(({ source }, index) => !this.said.has(source.text) && files.findIndex((other) => other.source.text === source.text) === index);
if (fresh.length === 0)
return;
const all = await Promise.all(linters.map((linter) => ask(linter, fresh, pragmas)));
for (const [index, dockerfile] of fresh.entries()) {
const { source } = dockerfile;
const findings = linters.flatMap(({ name }, at) => {
const answer = all[at][index];
const failed = 'failed' in answer;
const message = failed ? answer.failed : 'findings' in answer ? answer.partly : answer.declined;
if (message !== undefined)
this.faults.push({ linter: name, failed, message, source });
return 'findings' in answer ? answer.findings.map((finding) => ({ ...finding, by: name })) : [];
});
const silent = this.silentAbout(source.text);
const answered = linters.flatMap(({ name }) => (silent.includes(name) ? [] : name));
const own = findings.filter(({ rule, by }) => by !== 'hadolint' || !rule.startsWith('shellcheck/') || !answered.includes('shellcheck'));
this.said.set(source.text, withoutEchoes(own, dockerfile));
for (const id of (0,analyze_ignores .G)(dockerfile).flatMap(({ rules }) => rules)) {
if ((0,config_linters .xW)(id) && answered.some((name) => id.startsWith(`${name}/`)))
this.mentioned.add(id);
}
}
}
silentAbout(text) {
return this.faults.flatMap(({ linter, source }) => (source.text === text ? linter : []));
}
found(text) {
return (this.said.get(text)?.length ?? 0) > 0;
}
rules() {
const ids = new Set([...this.said.values()].flatMap((findings) => findings.map(({ rule }) => rule)));
for (const id of this.mentioned)
if (!this.faults.some(({ linter }) => id.startsWith(`${linter}/`)))
ids.add(id);
return [...ids].filter(config_linters .xW).map((id) => ruleOf(id, ({ source }) => {
const findings = this.said.get(source.text) ?? [];
return findings.filter(({ rule }) => rule === id);
}));
}
complaints() {
const groups = (0,source_groups .m)(this.faults, ({ linter, failed }) => `${linter} ${String(failed)}`);
return [...groups.values()].map(([first, ...others]) => {
const more = others.length > 0 ? ` (${first.source.path} and ${others.length} more)` : ` (${first.source.path})`;
return { ...first, message: `${first.message.replace(/\.$/, '')}${more}` };
});
}
}
async function ask(linter, files, pragmas) {
try {
const answers = await linter.lint(files, pragmas);
return files.map((_, index) => answers[index] ?? { failed: 'gave no answer' });
}
catch (error) {
return files.map(() => ({ failed: `failed: ${(0,errors .bD)(error)}` }));
}
}
function ruleOf(id, look) {
return {
...{ id, family: 'supply', level: 'warning', summary: id, why: '', sources: [] },
examples: { bad: {}, good: {} },
messages: {},
check: ({ facts }) => look(facts.dockerfile).map(({ span, message, level }) => ({ span, message, level })),
};
}
const THEIRS = [
['buildkit/JSONArgsRecommended', 'hadolint/DL3025'],
['buildkit/MaintainerDeprecated', 'hadolint/DL4000'],
['buildkit/DuplicateStageName', 'hadolint/DL3024'],
['buildkit/WorkdirRelativePath', 'hadolint/DL3000'],
['buildkit/FromPlatformFlagConstDisallowed', 'hadolint/DL3029'],
['buildkit/RedundantTargetPlatform', 'hadolint/DL3029'],
['buildkit/MultipleInstructionsDisallowed', 'hadolint/DL4003'],
['buildkit/MultipleInstructionsDisallowed', 'hadolint/DL4004'],
['buildkit/MultipleInstructionsDisallowed', 'hadolint/DL3012'],
];
function withoutEchoes(findings, dockerfile) {
const at = ({ span }) => (0,instructions .s)(dockerfile, span.start)?.index ?? -1;
return findings.filter((finding) => {
const kept = THEIRS.filter(([, drop]) => drop === finding.rule).map(([keep]) => keep);
return !findings.some((other) => kept.includes(other.rule) && at(other) === at(finding));
});
}
const OURS = {
'hadolint/DL3002': { rules: ['runs-as-root'], image: true },
'hadolint/DL3003': { rules: ['shell-state-lost'] },
'hadolint/DL3006': { rules: ['base-image-unpinned'] },
'hadolint/DL3007': { rules: ['base-image-unpinned'] },
'hadolint/DL3009': { rules: ['apt-lists-kept'] },
'hadolint/DL3013': { rules: ['pip-unpinned'] },
'hadolint/DL3015': { rules: ['apt-recommends'] },
'hadolint/DL3025': { rules: ['shell-form-command', 'malformed-exec-form'] },
'hadolint/DL3042': { rules: ['pip-cache-kept'] },
'buildkit/JSONArgsRecommended': { rules: ['shell-form-command', 'malformed-exec-form'] },
'buildkit/SecretsUsedInArgOrEnv': { rules: ['secret-in-image'] },
};
function oursFirst(tree) {
const files = [...tree.files].map(([path, file]) => {
const drafts = file.drafts.filter((draft) => !isSaid(draft, file) && !isUnaskedIgnore(draft));
return [path, drafts.length === file.drafts.length ? file : { ...file, drafts }];
});
return { ...tree, files: new Map(files) };
}
function isSaid(draft, { present, suppressed }) {
const ours = Object.hasOwn(OURS, draft.rule) ? OURS[draft.rule] : undefined;
if (!ours)
return false;
const meets = (rule, line) => ours.rules.includes(rule) && (ours.image === true || line === draft.line);
return (present.some(({ rule, line, image }) => image === draft.image && meets(rule, line)) ||
suppressed.some(({ rule, line }) => meets(rule, line)));
}
function isUnaskedIgnore({ rule, message }) {
return rule === 'unused-ignore' && (0,config_linters .xW)(/^There is no rule "([^"]*)"/.exec(message)?.[1] ?? '');
}
function linterHelp(rule) {
if (!(0,config_linters .xW)(rule))
return null;
const [linter, code = ''] = rule.split('/');
if (linter === 'hadolint')
return `https://github.com/hadolint/hadolint/wiki/${code}`;
if (linter === 'shellcheck')
return `https://www.shellcheck.net/wiki/${code}`;
const words = code.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase();
return `https://docs.docker.com/reference/build-checks/${words}/`;
}
;
async function policyChanges(input, files, settings) {
const rule = analyze_settings .PQ.find(({ id }) => id === 'policy-changed');
const { level } = settings.setting(rule.id);
if (level === 'off')
return [];
const when = input.fromBase
? 'The policy of the base branch counts here: this will, once it is merged.'
: 'It counts for this review already.';
const drafts = [];
for (const change of input.changes) {
const path = [change.path, change.previousPath].find((name) => name !== null && input.configuration.includes(name));
if (path === undefined)
continue;
const source = await sourceOf(input.workspace, change.path);
const line = firstChangedLine(change);
const start = source.offsetAt({ line, column: 1 });
const span = { start, end: start + source.line(line).length };
const message = `This change alters the configuration of this review. ${when}`;
const draft = (0,analyze_draft .b)(rule, { span, message }, level, source, { id: change.path, target: null }, context_files .S);
drafts.push(...(0,run .M)([draft], { source }, change.path));
}
for (const { file, before } of files) {
const added = addedIgnores(file, before);
const message = `This change adds or alters an inline ignore. ${when}`;
const image = { id: file.images[0].id, target: null };
const found = added.map((span) => (0,analyze_draft .b)(rule, { span, message }, level, file.source, image, context_files .S));
drafts.push(...(0,run .M)(found, file, file.source.path));
}
return drafts;
}
function addedIgnores(head, base) {
const there = base?.ignores.map(({ span }) => base.source.slice(span)) ?? [];
return head.ignores
.map(({ span }) => span)
.filter((span) => {
const at = there.indexOf(head.source.slice(span));
if (at >= 0)
there.splice(at, 1);
return at < 0;
});
}
function firstChangedLine({ hunks }) {
const lines = (hunks ?? []).flatMap(({ added, removedAt }) => [...added, ...removedAt]);
return Math.max(1, Math.min(...lines, Infinity) === Infinity ? 1 : Math.min(...lines));
}
async function sourceOf(workspace, path) {
const content = (await workspace.read([path])).get(path);
return new source_text .D(path, content && 'text' in content ? content.text : '');
}
;
function masked(source, sensitive) {
let { text } = source;
for (const { start, end } of sensitive) {
text = text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, '*') + text.slice(end);
}
return sensitive.length === 0 ? source : new source_text .D(source.path, text);
}
function withoutSecrets(finding, source, sensitive) {
const lines = sensitive.map(({ start, end }) => [source.positionAt(start).line, source.positionAt(end).line]);
const touches = finding.fix?.edits.some(({ path, line, endLine }) => path === source.path && lines.some(([first, last]) => line <= last && first <= endLine));
return touches ? { ...finding, fix: null } : finding;
}
;
function touchedPaths(changes) {
return new Set(changes.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath])));
}
function affectedBy(image, touched, exists) {
if (touched.has(image.dockerfile))
return 'changed';
const own = `${image.dockerfile}.dockerignore`;
if (touched.has(own))
return `affected by ${own.slice(own.lastIndexOf('/') + 1)}`;
const ofContext = image.context === '.' ? '.dockerignore' : `${image.context}/.dockerignore`;
if (touched.has(ofContext) && !exists(own))
return 'affected by .dockerignore';
const deployment = image.deployments?.find(({ path }) => touched.has(path));
return deployment ? `affected by ${deployment.path.slice(deployment.path.lastIndexOf('/') + 1)}` : null;
}
var image_reference = __webpack_require__(1967);
var expand = __webpack_require__(8572);
;
const NOTHING = {
dockerfile: null,
images: [],
service: null,
builds: false,
pushes: false,
context: null,
target: null,
buildArguments: new Map(),
platform: null,
readOnly: null,
tmpfs: [],
volumes: [],
user: null,
runAsNonRoot: null,
binds: [],
mountsSource: false,
cpus: null,
memory: null,
gpu: false,
entrypoint: null,
command: null,
workdir: null,
init: false,
stopSignal: null,
cache: null,
environment: [],
healthCheck: null,
};
function reference(place, said) {
return { ...NOTHING, ...place, ...said };
}
const LONGEST = 1000;
function withoutSlash(path) {
return path.length > LONGEST ? expand .HV : path.replace(/(?<=.)\/+$/, '');
}
function join(folder, path) {
if (path.startsWith('/') || /^[a-zA-Z]:[\\/]/.test(path) || !(0,expand .qE)(path) || path.length > LONGEST)
return null;
const parts = folder === '.' ? [] : folder.split('/');
for (const part of path.split('/')) {
if (part === '' || part === '.')
continue;
if (part !== '..')
parts.push(part);
else if (parts.pop() === undefined)
return null;
}
return parts.join('/') || '.';
}
function isRemote(context) {
return /^(?:[a-z][a-z0-9+.-]*:|git@|github\.com\/)|^-$/i.test(context);
}
function place(folder, context, dockerfile) {
if (isRemote(context))
return null;
const root = join(folder, context);
const file = root === null ? null : join(root, dockerfile);
return root === null || file === null ? null : { context: root, dockerfile: file };
}
function knownArguments(given) {
return new Map([...given].flatMap(([name, value]) => (value !== null && (0,expand .qE)(value) ? [[name, value]] : [])));
}
function onlyPlatform(platforms) {
const all = platforms.flatMap((one) => one.split(',')).map((one) => one.trim());
return all.length === 1 && (0,expand .qE)(all[0]) && all[0] !== '' ? all[0] : null;
}
function userOf(written) {
const user = written?.replace(/:.*$/, '') ?? null;
return user === null || user === '' || !(0,expand .qE)(user) ? null : user;
}
function imageName(written) {
if (written.length > LONGEST)
return expand .HV;
return written
.trim()
.replace(/@.*$/, '')
.replace(/:[^/]*$/, '');
}
function reference_holds(binds, context) {
return binds.some(({ source, target }) => {
return target !== '/' && (source === '.' || source === context || context.startsWith(`${source}/`));
});
}
function splitWords(line) {
const words = [];
if (line.length > 10 * LONGEST)
return words;
for (const [word] of line.matchAll(/(?:[^\s"'\\]|\\[^]|"(?:[^"\\]|\\[^])*"|'[^']*')+/g)) {
words.push(word.replace(/\\([^])|"((?:[^"\\]|\\[^])*)"|'([^']*)'/g, (_, escaped, double, single) => {
return escaped ?? double?.replace(/\\(["\\])/g, '$1') ?? single ?? '';
}));
}
return words;
}
;
function get(value, ...path) {
let at = value ?? null;
for (const key of path)
at = at?.kind === 'mapping' ? (at.entries.get(key) ?? null) : null;
return at;
}
function tree_text(value) {
return value?.kind === 'scalar' && value.value !== null ? String(value.value) : null;
}
function flag(value) {
const said = tree_text(value)?.toLowerCase();
return said === 'true' || said === 'yes' || said === 'on' ? true : said === undefined ? null : false;
}
function texts(value) {
const items = value?.kind === 'list' ? value.items : value ? [value] : [];
return items.flatMap((item) => tree_text(item) ?? []);
}
function items(value) {
return value?.kind === 'list' ? value.items : [];
}
function pairs(value) {
if (value?.kind !== 'mapping')
return [];
return [...value.entries].map(([key, one]) => ({ key, value: one, line: value.lines.get(key) ?? one.line }));
}
function assignments(value) {
if (value?.kind === 'mapping')
return new Map(pairs(value).map(({ key, value: one }) => [key, tree_text(one)]));
return new Map(texts(value).map(assignment));
}
function assignment(written) {
const equals = written.indexOf('=');
return equals < 0 ? [written.trim(), null] : [written.slice(0, equals).trim(), written.slice(equals + 1)];
}
function mapping(entries, line) {
const all = [...entries];
return {
kind: 'mapping',
entries: new Map(all.map(({ key, value }) => [key, value])),
lines: new Map(all.map(({ key, line: at }) => [key, at])),
line,
};
}
function lineCounter(source) {
const text = new source_text .D('', source);
return (offset) => text.positionAt(offset).line;
}
var yaml_depth = __webpack_require__(7467);
;
const DEEPEST = 60;
const MOST_ENTRIES = 100_000;
async function readYaml(text, scalar) {
const yaml = await __webpack_require__.e( 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
const tokens = [...new yaml.Parser().parse(text)];
if ((0,yaml_depth .Z)(tokens, DEEPEST) !== null)
return null;
const composer = new yaml.Composer({
prettyErrors: false,
logLevel: 'silent',
uniqueKeys: false,
strict: false,
});
const documents = [...composer.compose(tokens, true, text.length)];
if (documents.some(({ errors }) => errors.length > 0))
return null;
const lineOf = lineCounter(text);
return documents.map((document) => new Converter(yaml, lineOf, scalar ?? ((same) => same)).convert(document.contents));
}
class Converter {
yaml;
lineOf;
scalar;
anchors = new Map();
entries = 0;
constructor(yaml, lineOf, scalar) {
this.yaml = yaml;
this.lineOf = lineOf;
this.scalar = scalar;
}
convert(node) {
if (this.yaml.isAlias(node))
return this.anchors.get(node.source) ?? this.nothing(node);
const value = this.own(node);
const name = node?.anchor;
if (name !== undefined)
this.anchors.set(name, value);
return value;
}
own(node) {
const { yaml } = this;
const line = this.lineOf(node?.range?.[0] ?? 0);
const tag = node?.tag?.startsWith('!') === true ? { tag: node.tag } : {};
if (yaml.isSeq(node)) {
return { kind: 'list', items: node.items.map((item) => this.convert(item)), line, ...tag };
}
if (yaml.isMap(node))
return { ...this.mapping(node.items, line), ...tag };
const value = yaml.isScalar(node) ? node.value : null;
if (typeof value === 'string')
return { kind: 'scalar', value: this.scalar(value), line, ...tag };
const known = typeof value === 'number' || typeof value === 'boolean';
return { kind: 'scalar', value: known ? value : null, line, ...tag };
}
mapping(items, line) {
const entries = new Map();
const lines = new Map();
const merged = [];
for (const { key, value } of items) {
const name = this.yaml.isScalar(key) ? String(key.value) : null;
if (name === null)
continue;
const one = this.convert(value);
if (name === '<<')
merged.push(...(one.kind === 'list' ? one.items : [one]));
else {
entries.set(name, one);
lines.set(name, this.lineOf(key?.range?.[0] ?? 0));
}
}
for (const one of merged) {
if (one.kind !== 'mapping' || this.entries > MOST_ENTRIES)
continue;
for (const [key, value] of one.entries) {
this.entries++;
if (entries.has(key))
continue;
entries.set(key, value);
lines.set(key, one.lines.get(key) ?? line);
}
}
return { kind: 'mapping', entries, lines, line };
}
nothing(node) {
return { kind: 'scalar', value: null, line: this.lineOf(node.range?.[0] ?? 0) };
}
}
;
async function readAction(path, source) {
const file = (await readYaml(source))?.[0];
if (!file)
return null;
const runs = get(file, 'runs');
const image = tree_text(get(runs, 'image'));
if (tree_text(get(runs, 'using')) !== 'docker' || image === null || image.startsWith('docker://'))
return [];
const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
const dockerfile = join(folder, image);
if (dockerfile === null)
return [];
const entrypoint = tree_text(get(runs, 'entrypoint'));
const line = pairs(runs).find(({ key }) => key === 'image')?.line ?? runs.line;
const at = { kind: 'action', path, line, name: tree_text(get(file, 'name')) ?? 'action' };
return [
reference(at, {
builds: true,
dockerfile,
context: dockerfile.includes('/') ? dockerfile.slice(0, dockerfile.lastIndexOf('/')) : '.',
entrypoint: entrypoint === null ? null : [entrypoint],
command: get(runs, 'args') === null ? null : texts(get(runs, 'args')),
environment: pairs(get(runs, 'env')).map(({ key }) => key),
}),
];
}
;
const hcl_DEEPEST = 60;
class NotHcl extends Error {
}
function readHcl(text) {
try {
const reader = new Reader(text);
return mapping(reader.body('', 0), 1);
}
catch (error) {
if (error instanceof NotHcl)
return null;
throw error;
}
}
class Reader {
text;
at = 0;
lineOf;
constructor(text) {
this.text = text;
this.lineOf = lineCounter(text);
}
body(end, depth) {
if (depth > hcl_DEEPEST)
throw new NotHcl();
const found = new Map();
while (this.next() !== end) {
const line = this.lineOf(this.at);
const key = this.name();
if (this.next() === '=') {
this.at++;
found.set(key, { key, value: this.expression(depth), line });
}
else
this.block(key, line, found, depth);
if (this.next() === ',')
this.at++;
}
this.at++;
return [...found.values()];
}
block(type, line, found, depth) {
const labels = [];
while (this.next() !== '{')
labels.push(this.name());
this.at++;
let value = mapping(this.body('}', depth + 1), line);
for (const key of labels.reverse())
value = mapping([{ key, value, line }], line);
const before = found.get(type)?.value;
const siblings = before?.kind === 'mapping' ? hcl_join(before, value) : value;
found.set(type, { key: type, value: siblings, line });
}
next(newlines = true) {
const filler = newlines
? /(?:[\s\uFEFF]+|(?:\/\/|#)[^\n]*|\/\*[^]*?\*\/)*/y
: /(?:[^\S\n]+|(?:\/\/|#)[^\n]*|\/\*[^]*?\*\/)*/y;
filler.lastIndex = this.at;
this.at += filler.exec(this.text)?.[0].length ?? 0;
return this.text[this.at] ?? '';
}
take(pattern) {
pattern.lastIndex = this.at;
const found = pattern.exec(this.text)?.[0] ?? null;
this.at += found?.length ?? 0;
return found;
}
name() {
if (this.next() === '"')
return this.string();
const found = this.take(/[\w.-]+/y);
if (found === null)
throw new NotHcl();
return found;
}
expression(depth) {
if (depth > hcl_DEEPEST)
throw new NotHcl();
const first = this.next();
const line = this.lineOf(this.at);
const value = this.primary(first, line, depth);
if (value !== null && /^(?:[\n,\]})]|)$/.test(this.next(false)))
return value;
this.skip();
return { kind: 'scalar', value: expand .HV, line };
}
primary(first, line, depth) {
const scalar = (value) => ({ kind: 'scalar', value, line });
if (first === '"')
return scalar(this.string());
if (first === '[')
return this.list(line, depth);
if (first === '{')
return this.object(line, depth);
if (first === '<')
return this.heredoc() ? scalar(expand .HV) : null;
const word = this.take(/-?[\w.-]+/y);
if (word === null)
return null;
if (word === 'true' || word === 'false')
return scalar(word === 'true');
if (word === 'null')
return scalar(null);
return scalar(Number.isNaN(Number(word)) ? `\${${word}}` : Number(word));
}
list(line, depth) {
const start = this.at;
const found = [];
this.at++;
while (this.next() !== ']') {
found.push(this.expression(depth + 1));
if (this.next() === ',')
this.at++;
else if (this.next() !== ']') {
this.at = start;
return null;
}
}
this.at++;
return { kind: 'list', items: found, line };
}
object(line, depth) {
const start = this.at++;
if (this.next() === 'f' && this.take(/for\b(?!\s*[=:])/y) !== null) {
this.at = start;
return null;
}
return mapping(this.members(depth), line);
}
members(depth) {
const found = [];
while (this.next() !== '}') {
const line = this.lineOf(this.at);
const computed = this.next() === '(';
if (computed)
this.skipBracket();
const key = computed ? expand .HV : this.name();
if (this.next() !== '=' && this.next() !== ':')
throw new NotHcl();
this.at++;
found.push({ key, value: this.expression(depth + 1), line });
if (this.next() === ',')
this.at++;
}
this.at++;
return found;
}
string() {
const start = ++this.at;
let open = 0;
for (; this.at < this.text.length; this.at++) {
const char = this.text[this.at];
if (char === '\\')
this.at++;
else if ((char === '$' || char === '%') && this.text[this.at + 1] === '{' && this.text[this.at - 1] !== char)
open++;
else if (char === '}' && open > 0)
open--;
else if (char === '"' && open === 0) {
const written = this.text.slice(start, this.at++);
return written.replace(/\\(["\\])/g, '$1');
}
else if (char === '\n' && open === 0)
break;
}
throw new NotHcl();
}
heredoc() {
const opening = /<<-?(\w+)[^\n]*\n/y;
opening.lastIndex = this.at;
const match = opening.exec(this.text);
if (!match)
return false;
const closing = new RegExp(`^[ \\t]*${match[1]}[ \\t]*\\r?$`, 'gm');
closing.lastIndex = opening.lastIndex;
const end = closing.exec(this.text);
if (!end)
throw new NotHcl();
this.at = end.index + end[0].length;
return true;
}
skip() {
for (let next = this.next(false); next !== ''; next = this.next(false)) {
if (/[\n,\]})]/.test(next))
return;
if (next === '"')
this.string();
else if ('([{'.includes(next))
this.skipBracket();
else
this.at++;
}
}
skipBracket() {
let depth = 0;
for (let next = this.next(); next !== ''; next = this.next()) {
if (next === '"') {
this.string();
continue;
}
this.at++;
if ('([{'.includes(next))
depth++;
else if (')]}'.includes(next) && --depth <= 0)
return;
}
throw new NotHcl();
}
}
function hcl_join(before, after) {
return {
...before,
entries: new Map([...before.entries, ...after.entries]),
lines: new Map([...before.lines, ...after.lines]),
};
}
;
const jsonc_DEEPEST = 60;
class NotJson extends Error {
}
function readJson(text) {
try {
return new jsonc_Reader(text).document();
}
catch (error) {
if (error instanceof NotJson)
return null;
throw error;
}
}
class jsonc_Reader {
text;
at = 0;
lineOf;
constructor(text) {
this.text = text;
this.lineOf = lineCounter(text);
}
document() {
const value = this.value(0);
if (this.next() !== '')
throw new NotJson();
return value;
}
next() {
const filler = /(?:[\s\uFEFF]+|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
filler.lastIndex = this.at;
this.at += filler.exec(this.text)?.[0].length ?? 0;
return this.text[this.at] ?? '';
}
value(depth) {
if (depth > jsonc_DEEPEST)
throw new NotJson();
const first = this.next();
const line = this.lineOf(this.at);
if (first === '{')
return mapping(this.members(depth), line);
if (first === '[')
return { kind: 'list', items: this.elements(depth), line };
if (first === '"')
return { kind: 'scalar', value: this.string(), line };
const word = /[\w.+-]+/y;
word.lastIndex = this.at;
const written = word.exec(this.text)?.[0] ?? '';
this.at += written.length;
return { kind: 'scalar', value: literal(written), line };
}
members(depth) {
const found = [];
this.at++;
while (this.next() !== '}') {
const line = this.lineOf(this.at);
const key = this.string();
this.expect(':');
found.push({ key, value: this.value(depth + 1), line });
if (this.next() !== '}')
this.expect(',');
}
this.at++;
return found;
}
elements(depth) {
const found = [];
this.at++;
while (this.next() !== ']') {
found.push(this.value(depth + 1));
if (this.next() !== ']')
this.expect(',');
}
this.at++;
return found;
}
expect(character) {
if (this.next() !== character)
throw new NotJson();
this.at++;
}
string() {
const start = this.at;
if (this.text[start] !== '"')
throw new NotJson();
let end = start + 1;
while (end < this.text.length && this.text[end] !== '"')
end += this.text[end] === '\\' ? 2 : 1;
this.at = end + 1;
return jsonc_unescape(this.text.slice(start, this.at));
}
}
function literal(word) {
if (word === 'true' || word === 'false')
return word === 'true';
if (word === 'null')
return null;
if (word === '' || Number.isNaN(Number(word)))
throw new NotJson();
return Number(word);
}
function jsonc_unescape(written) {
try {
return JSON.parse(written);
}
catch {
throw new NotJson();
}
}
;
const MOST_COMBINATIONS = 50;
const bake_LONGEST = 10_000;
function readBake(path, source) {
const file = path.endsWith('.json') ? readJson(source) : readHcl(source);
if (!file)
return null;
const targets = new Map(pairs(get(file, 'target')).map((pair) => [pair.key, pair]));
const variables = readVariables(file);
const inherited = new Set([...targets.values()].flatMap(({ value }) => texts(get(value, 'inherits'))));
const grouped = new Set(pairs(get(file, 'group')).flatMap(({ value }) => texts(get(value, 'targets'))));
return [...targets.values()].flatMap(({ key, value, line }) => {
const chain = chainOf(value, (name) => targets.get(name)?.value ?? null);
if (inherited.has(key) && !grouped.has(key) && !names(chain, 'target', 'dockerfile'))
return [];
return combinations(get(value, 'matrix'), variables).flatMap((scope) => targetReference({ kind: 'bake', path, line, name: key }, chain, scope) ?? []);
});
}
function bakeTargets(source, path, wanted) {
const file = path.endsWith('.json') ? readJson(source) : readHcl(source);
if (!file)
return null;
const groups = get(file, 'group');
const found = new Set();
const seen = new Set();
const open = wanted.length > 0 ? [...wanted] : ['default'];
for (let name = open.pop(); name !== undefined; name = open.pop()) {
if (seen.has(name))
continue;
seen.add(name);
const group = get(groups, name);
if (group)
open.push(...texts(get(group, 'targets')));
else
found.add(name);
}
return found;
}
function names(chain, ...keys) {
return chain.some((value) => keys.some((key) => get(value, key) !== null));
}
function chainOf(target, find) {
const chain = [];
const visit = (value) => {
if (chain.includes(value) || chain.length > 50)
return;
chain.push(value);
for (const parent of texts(get(value, 'inherits')).reverse()) {
const found = find(parent);
if (found)
visit(found);
}
};
visit(target);
return chain;
}
function combinations(matrix, variables) {
let all = [variables];
for (const { key, value } of pairs(matrix)) {
const values = items(value).map((item) => tree_text(item) ?? expand .HV);
all = all.flatMap((scope) => values.map((one) => new Map([...scope, [key, one]]))).slice(0, MOST_COMBINATIONS);
}
return all;
}
function targetReference(at, chain, scope) {
const own = (key) => chain.find((value) => get(value, key) !== null) ?? null;
const one = (key) => resolved(tree_text(get(own(key), key)), scope);
const list = (key) => texts(get(own(key), key)).map((item) => resolved(item, scope));
if (own('dockerfile-inline'))
return null;
const folder = at.path.includes('/') ? at.path.slice(0, at.path.lastIndexOf('/')) : '.';
const found = place(folder, one('context') ?? '.', one('dockerfile') ?? 'Dockerfile');
const target = one('target');
if (!found || (target !== null && !(0,expand .qE)(target)))
return null;
const given = new Map();
for (const value of [...chain].reverse()) {
for (const [name, written] of assignments(get(value, 'args')))
given.set(name, resolved(written, scope));
}
return reference(at, {
...found,
builds: true,
target: target === '' ? null : target,
buildArguments: knownArguments(given),
platform: onlyPlatform(list('platforms')),
pushes: list('output').some((output) => /type=registry|push=true/.test(output)),
cache: { from: own('cache-from') !== null, to: own('cache-to') !== null },
images: list('tags').map(imageName),
});
}
function resolved(written, scope) {
const value = written === null ? null : replaced(written, scope);
return value?.includes('${') === true ? expand .HV : value;
}
function replaced(written, scope) {
if (!written.includes('${'))
return written;
if (written.length > bake_LONGEST)
return expand .HV;
const value = written.replace(/\$\{([^{}]*)\}/g, (_, inner) => scope.get(inner.trim()) ?? expand .HV);
return value.length > bake_LONGEST ? expand .HV : value;
}
function readVariables(file) {
let scope = new Map(pairs(get(file, 'variable')).map(({ key, value }) => [key, tree_text(get(value, 'default')) ?? expand .HV]));
for (let round = 0; round < 3; round++) {
const before = scope;
scope = new Map([...before].map(([key, value]) => [key, replaced(value, before)]));
}
return scope;
}
;
const interpolate_KNOWN = new Map([['PWD', '.']]);
const INNERMOST = /\$(?:\{(?<braced>[A-Za-z_]\w*)(?:(?<operator>:?[-+?])(?<operand>[^${}]*))?\}|(?<plain>[A-Za-z_]\w*))/g;
const MOST_ROUNDS = 5;
const interpolate_LONGEST = 10_000;
function interpolate_readVariables(text) {
const found = new Map();
for (const line of text.slice(0, 10 * interpolate_LONGEST).split(/\r?\n/)) {
const [, name, value = ''] = /^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*[=:][ \t]*(.*)$/.exec(line) ?? [];
if (name === undefined)
continue;
const [, single, double, plain] = /^(?:'([^']*)'|"([^"\\]*)"|((?:[^\s#'"]|(?<=\S)#)*))[ \t]*(?:#.*)?$/.exec(value) ?? [];
const given = single ?? double ?? plain;
if (given === undefined || (single === undefined && given.includes('$')))
found.delete(name);
else
found.set(name, given);
}
return found;
}
function interpolate(text, variables = new Map()) {
if (!text.includes('$'))
return text;
if (text.length > interpolate_LONGEST)
return expand .HV;
const parts = text.split('$$');
return parts.map((part) => expandVariables(part, variables)).join('$');
}
function expandVariables(text, variables) {
let out = text;
for (let round = 0; round < MOST_ROUNDS; round++) {
const before = out;
out = out.replace(INNERMOST, (...match) => {
const { braced, operator, operand, plain } = match.at(-1);
const name = braced ?? plain ?? '';
const value = interpolate_KNOWN.get(name) ?? variables.get(name);
if (operator === undefined)
return value ?? expand .HV;
return (0,expand .y4)(value, operator, () => operand ?? '');
});
if (out === before)
break;
}
return out.includes('${') ? expand .HV : out;
}
;
const BINARY = { '': 1, b: 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 };
function dockerBytes(written) {
const match = /^\s*(\d+(?:\.\d+)?)\s*(?:([bkmgt])?b?|([kmgt])i?b)\s*$/i.exec(written ?? '');
if (!match)
return null;
const bytes = Number(match[1]) * BINARY[(match[2] ?? match[3] ?? '').toLowerCase()];
return bytes > 0 ? Math.round(bytes) : null;
}
const QUANTITY = {
...{ n: 1e-9, u: 1e-6, m: 1e-3, '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15 },
...{ Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50 },
};
function quantity(written) {
const match = /^(\d+(?:\.\d*)?|\.\d+)(?:[eE](\d{1,2})|(n|u|m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?)$/.exec(written?.trim() ?? '');
if (!match)
return null;
const value = Number(match[1]) * (match[2] === undefined ? QUANTITY[match[3] ?? ''] : 10 ** Number(match[2]));
return value > 0 ? Number(value.toPrecision(12)) : null;
}
function processors(written) {
const value = Number(written ?? 'NaN');
return value > 0 && Number.isFinite(value) ? value : null;
}
;
function serviceReference(at, folder, service) {
const build = get(service, 'build');
const image = tree_text(get(service, 'image'));
const images = image === null ? [] : [imageName(image)];
const built = build === null ? null : readBuild(folder, build);
if (build !== null && built === null)
return null;
if (built === null && images.length === 0)
return null;
const { binds, tmpfs, volumes } = readMounts(folder, service);
const limits = get(service, 'deploy', 'resources', 'limits');
return reference(at, {
...(built ?? {}),
...(built && tree_text(get(service, 'platform')) !== null
? { platform: onlyPlatform([tree_text(get(service, 'platform'))]) }
: {}),
images,
service: { files: [at.path], name: at.name },
readOnly: flag(get(service, 'read_only')),
tmpfs,
volumes,
user: userOf(tree_text(get(service, 'user'))),
binds,
mountsSource: reference_holds(binds, built?.context ?? folder),
cpus: processors(tree_text(get(limits, 'cpus')) ?? tree_text(get(service, 'cpus'))),
memory: dockerBytes(tree_text(get(limits, 'memory')) ?? tree_text(get(service, 'mem_limit'))),
gpu: usesGpu(service),
entrypoint: commandLine(get(service, 'entrypoint')),
command: commandLine(get(service, 'command')),
workdir: known(tree_text(get(service, 'working_dir'))),
init: flag(get(service, 'init')) === true,
stopSignal: known(tree_text(get(service, 'stop_signal'))),
environment: [...assignments(get(service, 'environment')).keys()],
healthCheck: commandLine(get(service, 'healthcheck', 'test')),
});
}
function readBuild(folder, build) {
if (get(build, 'dockerfile_inline') !== null)
return null;
const context = tree_text(build) ?? tree_text(get(build, 'context')) ?? '.';
const found = place(folder, context, tree_text(get(build, 'dockerfile')) ?? 'Dockerfile');
const target = tree_text(get(build, 'target'));
if (!found || (target !== null && !(0,expand .qE)(target)))
return null;
return {
...found,
builds: true,
target: target === '' ? null : target,
buildArguments: knownArguments(assignments(get(build, 'args'))),
platform: onlyPlatform(texts(get(build, 'platforms'))),
cache: {
from: texts(get(build, 'cache_from')).length > 0,
to: texts(get(build, 'cache_to')).length > 0,
},
};
}
function readMounts(folder, service) {
const binds = [];
const tmpfs = texts(get(service, 'tmpfs')).map((one) => one.replace(/:.*$/, ''));
const volumes = [];
for (const volume of items(get(service, 'volumes'))) {
const mount = volume.kind === 'mapping' ? longMount(volume) : shortMount(tree_text(volume) ?? '');
if (!mount || !(0,expand .qE)(mount.target))
continue;
const target = withoutSlash(mount.target);
const source = mount.type === 'bind' && !mount.source.startsWith('~') ? join(folder, mount.source) : null;
if (source !== null)
binds.push({ source, target });
if (mount.type === 'tmpfs')
tmpfs.push(target);
else if (mount.writable)
volumes.push(target);
}
return { binds, tmpfs: tmpfs.filter(expand .qE), volumes };
}
function longMount(volume) {
const target = tree_text(get(volume, 'target'));
if (target === null)
return null;
return {
type: tree_text(get(volume, 'type')) ?? 'volume',
source: tree_text(get(volume, 'source')) ?? '',
target,
writable: flag(get(volume, 'read_only')) !== true,
};
}
function shortMount(written) {
const [first = '', second, options = ''] = written.split(':');
if (second === undefined)
return first === '' ? null : { type: 'volume', source: '', target: first, writable: true };
const type = /^[.~/]|\//.test(first) || !(0,expand .qE)(first) ? 'bind' : 'volume';
return { type, source: first, target: second, writable: !options.split(',').includes('ro') };
}
function usesGpu(service) {
if (tree_text(get(service, 'runtime')) === 'nvidia')
return true;
const gpus = get(service, 'gpus');
if (gpus !== null && (items(gpus).length > 0 || tree_text(gpus) !== null))
return true;
return items(get(service, 'deploy', 'resources', 'reservations', 'devices')).some((device) => {
return tree_text(get(device, 'driver')) === 'nvidia' || texts(get(device, 'capabilities')).includes('gpu');
});
}
function commandLine(value) {
if (value === null || (value.kind === 'scalar' && value.value === null))
return null;
return value.kind === 'list' ? texts(value) : splitWords(tree_text(value) ?? '');
}
function known(value) {
return value !== null && (0,expand .qE)(value) ? value : null;
}
;
async function readServices(source, variables = new Map()) {
const naming = new Map([...variables].filter(([name]) => namesBuild(source, name)));
const [document] = (await readYaml(source, (value) => interpolate(value, naming))) ?? [];
if (get(document, 'services')?.kind !== 'mapping')
return null;
const own = new Map();
for (const { key, value, line } of pairs(get(document, 'services'))) {
if (value.kind === 'mapping')
own.set(key, { ...value, line });
}
return own;
}
function namesBuild(source, variable) {
const key = `(?:^|[\\s{,"'])(?:dockerfile|context|build|target)["']?[ \\t]*:`;
return new RegExp(`${key}[^\\n#,]*\\$\\{?${variable}\\b`, 'm').test(source);
}
function extendedFiles(path, services) {
return [...services.values()].flatMap((service) => extendedFrom(path, service)?.path ?? []);
}
function withExtended(path, files) {
const own = files.get(path) ?? new Map();
return new Map([...own].map(([name, service]) => [name, extended({ path, name }, service, files, [])]));
}
function extendedFrom(path, service) {
const link = get(service, 'extends');
const name = tree_text(link) ?? tree_text(get(link, 'service'));
const file = tree_text(get(link, 'file'));
if (name === null)
return null;
const folder = folderOf(path);
const other = file === null ? path : join(folder, file);
return other !== null && folderOf(other) === folder ? { path: other, name } : null;
}
function composeReferences(path, services, base) {
const folder = folderOf(path);
const beneath = base && overrides(path, services) ? base : null;
return [...services].flatMap(([name, service]) => {
const under = beneath?.get(name);
const whole = under ? { ...merge(under, service), line: service.line } : service;
return serviceReference({ kind: 'compose', path, line: service.line, name }, folder, whole) ?? [];
});
}
function overrides(path, services) {
if (/\boverride\b/.test(path.slice(path.lastIndexOf('/') + 1)))
return true;
return [...services.values()].some((service) => get(service, 'build') === null && get(service, 'image') === null && get(service, 'extends') === null);
}
function extended({ path, name }, service, files, seen) {
const place = extendedFrom(path, service);
const other = place && files.get(place.path)?.get(place.name);
const key = `${path}\0${name}`;
if (!other || seen.includes(key) || seen.length > 20)
return service;
return { ...merge(extended(place, other, files, [...seen, key]), service), line: service.line };
}
const ASSIGNED = new Set(['environment', 'args', 'labels']);
const REPLACED = new Set(['command', 'entrypoint', 'test', 'extends']);
function merge(under, over) {
const entries = new Map(pairs(under).map((pair) => [pair.key, pair]));
for (const { key, value, line } of pairs(over)) {
const below = entries.get(key)?.value;
if (value.tag === '!reset')
entries.delete(key);
else
entries.set(key, { key, line, value: below && value.tag !== '!override' ? mergeValue(key, below, value) : value });
}
return mapping(entries.values(), over.line);
}
function mergeValue(key, below, value) {
if (REPLACED.has(key))
return value;
const [under, over] = [structured(key, below), structured(key, value)];
if (under.kind === 'mapping' && over.kind === 'mapping')
return merge(under, over);
if (under.kind === 'list' && over.kind === 'list')
return { ...over, items: [...under.items, ...over.items] };
return over;
}
function structured(key, value) {
const { line } = value;
if (key === 'build' && value.kind === 'scalar')
return mapping([{ key: 'context', value, line }], line);
if (!ASSIGNED.has(key) || value.kind === 'mapping')
return value;
const all = [...assignments(value)].map(([name, one]) => {
return { key: name, value: { kind: 'scalar', value: one, line }, line };
});
return mapping(all, line);
}
;
async function guarded(read) {
try {
return await read();
}
catch {
return null;
}
}
;
async function variablesBeside(workspace, there, sources) {
const folders = [
...new Set(sources.flatMap(({ kind, path, text }) => (kind === 'compose' && text.includes('$') ? folderOf(path) : []))),
];
const paths = new Map(folders.map((folder) => [folder, folder === '.' ? '.env' : `${folder}/.env`]));
const wanted = [...paths.values()].filter((path) => there.has(path));
const contents = wanted.length === 0 ? new Map() : await workspace.read(wanted);
return new Map([...paths].flatMap(([folder, path]) => {
const content = contents.get(path);
return content && 'text' in content ? [[folder, interpolate_readVariables(content.text)]] : [];
}));
}
const compose_files_MOST_ROUNDS = 3;
const MOST_COMMON = 100;
async function withCommonFiles(workspace, there, composed) {
const files = new Map(composed);
for (let round = 0; round < compose_files_MOST_ROUNDS; round++) {
const named = [...files].flatMap(([path, services]) => extendedFiles(path, services));
const missing = [...new Set(named)].filter((path) => !files.has(path) && there.has(path)).slice(0, MOST_COMMON);
if (missing.length === 0)
break;
for (const [path, content] of await workspace.read(missing)) {
const services = 'text' in content ? await guarded(() => readServices(content.text)) : null;
files.set(path, services ?? new Map());
}
}
return files;
}
;
function readDevcontainer(path, source) {
const file = readJson(source);
if (!file)
return null;
const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
const build = get(file, 'build');
const name = tree_text(get(file, 'name')) ?? 'devcontainer';
const line = (...keys) => pairs(file).find(({ key }) => keys.includes(key))?.line ?? file.line;
const options = texts(get(file, 'runArgs'));
const run = {
user: userOf(tree_text(get(file, 'containerUser'))),
init: flag(get(file, 'init')) === true || options.includes('--init'),
gpu: options.includes('--gpus') || options.some((option) => option.startsWith('--gpus=')),
environment: pairs(get(file, 'containerEnv')).map(({ key }) => key),
};
const composed = texts(get(file, 'dockerComposeFile'));
const service = tree_text(get(file, 'service'));
if (composed.length > 0 && service !== null) {
const files = composed.flatMap((one) => join(folder, one) ?? []);
const at = { kind: 'devcontainer', path, line: line('dockerComposeFile'), name };
return [reference(at, { ...run, service: { files, name: service } })];
}
const dockerfile = tree_text(get(build, 'dockerfile')) ?? tree_text(get(file, 'dockerFile'));
if (dockerfile === null)
return [];
const context = place(folder, tree_text(get(build, 'context')) ?? tree_text(get(file, 'context')) ?? '.', '.')?.context;
const found = join(folder, dockerfile);
const target = tree_text(get(build, 'target'));
if (context === undefined || found === null || (target !== null && !(0,expand .qE)(target)))
return [];
const binds = bindsOf(file, workspaceOf(path));
return [
reference({ kind: 'devcontainer', path, line: line('build', 'dockerFile'), name }, {
...run,
builds: true,
dockerfile: found,
context,
target,
buildArguments: knownArguments(assignments(get(build, 'args'))),
binds,
mountsSource: reference_holds(binds, context),
}),
];
}
function workspaceOf(path) {
const folders = path.split('/').slice(0, -1);
const own = folders.indexOf('.devcontainer');
return (own < 0 ? folders : folders.slice(0, own)).join('/') || '.';
}
const REPOSITORY = `/workspaces/${expand .HV}`;
function bindsOf(file, workspace) {
const name = workspace === '.' ? expand .HV : workspace.slice(workspace.lastIndexOf('/') + 1);
const inside = tree_text(get(file, 'workspaceFolder')) ?? (workspace === '.' ? REPOSITORY : `${REPOSITORY}/${workspace}`);
const bind = (mount) => {
const said = mountOf(mount);
const from = /^\$\{localWorkspaceFolder\}(|\/.*)$/.exec(said('source', 'src'))?.[1];
const source = from === undefined ? null : join(workspace, `.${from}`);
const target = said('target', 'destination', 'dst')
.replaceAll('${containerWorkspaceFolder}', inside)
.replaceAll('${localWorkspaceFolderBasename}', name);
if (said('type') !== 'bind' || source === null || !/^\/[^$]*$/.test(target))
return [];
return [{ source, target: withoutSlash(target) }];
};
const opened = get(file, 'workspaceMount');
const whole = opened ? bind(opened) : [{ source: '.', target: REPOSITORY }];
return [...whole, ...items(get(file, 'mounts')).flatMap(bind)];
}
function mountOf(mount) {
const said = mount.kind === 'mapping' ? assignments(mount) : new Map(tree_text(mount)?.split(',').map(assignment));
return (...keys) => keys.map((key) => said.get(key)).find((value) => value != null) ?? '';
}
;
function withConfigured(deployments, entries, dockerfiles) {
const all = new Map(deployments);
for (const entry of entries) {
if (entry.dockerfile === null || !dockerfiles.includes(entry.dockerfile))
continue;
const others = all.get(entry.dockerfile) ?? [];
all.set(entry.dockerfile, [deploymentOf(entry, entry.dockerfile, others), ...others]);
}
return all;
}
function deploymentOf(entry, dockerfile, others) {
const { context, target, buildArguments, platform, readOnly, cpus, memory, user } = entry;
const place = { kind: 'configuration', path: entry.path, line: entry.line, name: 'images' };
const [tmpfs, volumes] = [others.flatMap((one) => one.tmpfs), others.flatMap((one) => one.volumes)];
return {
...reference(place, { context, target, buildArguments, platform, readOnly, cpus, memory, tmpfs, volumes }),
user: userOf(user),
dockerfile,
};
}
;
function kindOf(path) {
if (!/\.(?:ya?ml|hcl|json)$/i.test(path))
return null;
const name = path.slice(path.lastIndexOf('/') + 1);
if (/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
return 'workflow';
if (/compose.*\.ya?ml$/i.test(name) || COMPOSE_NAME.test(name))
return 'compose';
if (/^docker-bake.*\.(?:hcl|json)$/.test(name))
return 'bake';
if (/^\.?devcontainer\.json$/.test(name))
return 'devcontainer';
if (/^action\.ya?ml$/.test(name))
return 'action';
if (!/\.ya?ml$/.test(name))
return null;
const folders = path.split('/').slice(0, -1);
return folders.some((folder) => MANIFEST_FOLDER.test(folder)) || MANIFEST_NAME.test(name) ? 'kubernetes' : null;
}
const COMPOSE_NAME = /^(?:local|production|prod|development|dev|staging|test|ci|stack)\.ya?ml$/i;
const MANIFEST_FOLDER = /^\.?(?:k8s|k8|kubernetes|kube|deploy|deployments?|manifests?|kustomize)$/i;
const MANIFEST_NAME = /^(?:.*[-_.])?(?:k8s|kubernetes|deployments?|statefulsets?|daemonsets?|(?:cron)?jobs?|pods?)\.ya?ml$/i;
const TELLS = {
compose: (source) => /^services["']?[ \t]*:/m.test(source),
bake: (source) => source.includes('target'),
devcontainer: (source) => /dockerfile|dockerComposeFile/i.test(source),
kubernetes: (source) => WORKLOAD.test(source),
workflow: (source) => /(?:build-push|bake)-action/.test(source) || source.split(/(?<!\\)\n/).some(isBuildCommand),
action: (source) => /\busing["']?[ \t]*:[ \t]*["']?docker\b/.test(source),
};
const WORKLOAD = /^[ \t-]*kind["']?[ \t]*:[ \t]*["']?(?:Deployment|StatefulSet|DaemonSet|ReplicaSet|Job|CronJob|Pod|List)\b/m;
function isBuildCommand(line) {
return /\b(?:docker|podman|buildah)\b/.test(line) && /\b(?:build|bud)\b/.test(line);
}
function tells(kind, source) {
return TELLS[kind](source);
}
const NAMES = [
...['compose', 'docker-compose'].flatMap((name) => ['', '.override', '.dev', '.local', '.prod', '.production', '.test', '.ci'].flatMap((kind) => [
`${name}${kind}.yml`,
`${name}${kind}.yaml`,
])),
...['local.yml', 'production.yml'],
...['docker-bake.hcl', 'docker-bake.json', 'docker-bake.override.hcl'],
...['.devcontainer.json', 'action.yml', 'action.yaml'],
];
const FOLDERS = ['.devcontainer', 'k8s', 'kubernetes', 'deploy', 'deployment', 'manifests'];
const WORKFLOWS = '.github/workflows';
async function candidates(workspace, listed, covered, dockerfiles) {
const found = new Set();
for (const path of listed)
if (kindOf(path) !== null)
found.add(path);
const isCovered = (folder) => covered.some((one) => one === '' || one === folder || folder.startsWith(`${one}/`));
const above = new Set(dockerfiles.flatMap((path) => ancestors(folderOf(path))));
const unknown = [...above].filter((folder) => !isCovered(folder));
if (unknown.length === 0)
return [...found];
const inside = (name) => (folder) => (folder === '.' ? name : `${folder}/${name}`);
const folders = FOLDERS.flatMap((name) => unknown.map(inside(name)));
for (const { path } of await workspace.list([WORKFLOWS, ...folders]))
if (kindOf(path) !== null)
found.add(path);
for (const name of NAMES)
for (const folder of unknown)
found.add(inside(name)(folder));
return [...found];
}
function ancestors(folder) {
const all = [folder];
for (let at = folder; at !== '.'; at = folderOf(at))
all.push(folderOf(at));
return all;
}
function inOrder(paths, touched) {
const near = new Set([...touched].flatMap((path) => ancestors(folderOf(path))));
const rank = (path) => (touched.has(path) ? 0 : near.has(folderOf(path)) ? 1 : 2);
const keyed = paths.map((path) => ({ path, rank: rank(path), depth: path.split('/').length }));
keyed.sort((a, b) => a.rank - b.rank || a.depth - b.depth || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
return keyed.map(({ path }) => path);
}
;
const POD = {
Pod: ['spec'],
Deployment: ['spec', 'template', 'spec'],
StatefulSet: ['spec', 'template', 'spec'],
DaemonSet: ['spec', 'template', 'spec'],
ReplicaSet: ['spec', 'template', 'spec'],
Job: ['spec', 'template', 'spec'],
CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};
async function readManifests(path, source) {
if (source.includes('{{'))
return [];
const documents = await readYaml(source);
return documents?.flatMap((document) => workload(path, document)) ?? null;
}
function workload(path, document) {
const kind = tree_text(get(document, 'kind')) ?? '';
if (kind === 'List')
return items(get(document, 'items')).flatMap((item) => workload(path, item));
const keys = Object.hasOwn(POD, kind) ? POD[kind] : undefined;
const pod = keys ? get(document, ...keys) : null;
const owner = `${kind}/${tree_text(get(document, 'metadata', 'name')) ?? '?'}`;
return items(get(pod, 'containers')).flatMap((container) => {
const image = tree_text(get(container, 'image'));
if (image === null)
return [];
const name = `${owner}/${tree_text(get(container, 'name')) ?? '?'}`;
return reference({ kind: 'kubernetes', path, line: container.line, name }, containerFacts(pod, container, image));
});
}
function containerFacts(pod, container, image) {
const limits = get(container, 'resources', 'limits');
const security = (key) => get(container, 'securityContext', key) ?? get(pod, 'securityContext', key);
const command = get(container, 'command');
const args = get(container, 'args');
return {
images: [imageName(image)],
readOnly: flag(get(container, 'securityContext', 'readOnlyRootFilesystem')),
user: tree_text(security('runAsUser')),
runAsNonRoot: flag(security('runAsNonRoot')),
...mounts(pod, container),
cpus: quantity(tree_text(get(limits, 'cpu'))),
memory: quantity(tree_text(get(limits, 'memory'))),
gpu: ['nvidia.com/gpu', 'amd.com/gpu'].some((name) => (quantity(tree_text(get(limits, name))) ?? 0) > 0),
entrypoint: command === null ? null : texts(command),
command: args === null ? null : texts(args),
workdir: tree_text(get(container, 'workingDir')),
environment: items(get(container, 'env')).flatMap((one) => tree_text(get(one, 'name')) ?? []),
};
}
const READ_ONLY = ['configMap', 'secret', 'downwardAPI', 'projected'];
function mounts(pod, container) {
const sources = new Map(items(get(pod, 'volumes')).map((volume) => [tree_text(get(volume, 'name')), volume]));
const tmpfs = [];
const volumes = [];
for (const mount of items(get(container, 'volumeMounts'))) {
const path = tree_text(get(mount, 'mountPath'));
const source = sources.get(tree_text(get(mount, 'name')));
if (path === null || flag(get(mount, 'readOnly')) === true)
continue;
if (get(source, 'emptyDir'))
tmpfs.push(withoutSlash(path));
else if (!READ_ONLY.some((kind) => get(source, kind)))
volumes.push(withoutSlash(path));
}
return { tmpfs, volumes };
}
;
function overridesNothing({ target, context, buildArgs, platform }) {
return [target, context, platform].every((value) => value == null) && (buildArgs?.size ?? 0) === 0;
}
function overridden(dockerfiles, known, contents, overrides) {
const { target = null } = overrides;
const all = new Map(dockerfiles.map((path) => [path, known.get(path) ?? [{}]]));
if (target === null)
return new Map([...all].map(([path, builds]) => [path, builds.map((one) => over(one, overrides))]));
const stages = new Map(dockerfiles.map((path) => {
const content = contents.get(path);
return [path, content && 'text' in content ? stageNames(content.text) : []];
}));
const having = dockerfiles.filter((path) => hasStage(stages.get(path), target));
if (having.length === 0 && dockerfiles.length > 0) {
const names = [...new Set([...stages.values()].flat())].filter((name) => name !== null);
const allowed = names.length === 0 ? 'a number, for no stage has a name' : names.join(', ');
throw new errors .yo(`option --target: no Dockerfile has a stage "${target}"; allowed: ${allowed}`);
}
return new Map(dockerfiles.map((path) => {
if (!having.includes(path))
return [path, []];
const builds = all.get(path);
const same = builds.find((one) => one.target?.toLowerCase() === target.toLowerCase());
const context = builds[0]?.context;
const settings = same ?? (context === undefined ? {} : { context });
return [path, [over({ ...settings, target }, overrides)]];
}));
}
function hasStage(stages, target) {
return stages.includes(target.toLowerCase()) || (/^\d+$/.test(target) && Number(target) < stages.length);
}
function over(settings, { context = null, buildArgs, platform = null }) {
const values = new Map([...(settings.buildArguments ?? []), ...(buildArgs ?? [])]);
return {
...settings,
...(context !== null && { context }),
...(platform !== null && { platform }),
...(values.size > 0 && { buildArguments: values }),
};
}
;
const REGISTRY = /^(?:(?:registry\.)?k8s\.gcr\.io|registry\.k8s\.io|mcr\.microsoft\.com|public\.ecr\.aws|docker\.elastic\.co|nvcr\.io|quay\.io\/(?:prometheus|jetstack|coreos|keycloak|minio|argoproj|brancz))(?:\/|$)/;
const OWNER = /^(?:docker\.io\/)?(?:library|bitnami|bitnamilegacy|grafana|prom|elastic|confluentinc|hashicorp|jaegertracing|otel|linuxserver|cloudflare|datadog|nvidia|rancher|istio|kindest|alpine|curlimages|oliver006|pgvector|postgis|redislabs|redis|timescale|apache|selenium|localstack|mailhog|axllent|qdrant|semitechnologies|milvusdb|ollama|vllm)\//;
const third_party_NAME = new Set(('adminer alpine amazonlinux arangodb busybox caddy cassandra clickhouse cockroach consul couchbase couchdb curl ' +
'debian eclipse-mosquitto elasticsearch envoy etcd fluent-bit fluentd ghost golang grafana haproxy httpd influxdb ' +
'jaeger jenkins kafka keycloak kibana kong kubectl localstack logstash loki mailhog mariadb memcached metabase ' +
'minio mongo mongo-express mosquitto mysql nats neo4j nginx node openjdk otel-collector pause percona pgadmin4 ' +
'pgbouncer php phpmyadmin postgis postgres prometheus promtail python qdrant rabbitmq redis redis-stack registry ' +
'ruby schema-registry solr sonarqube tempo tomcat traefik ubuntu vault weaviate wordpress zipkin zookeeper').split(' '));
function isThirdParty(image) {
return REGISTRY.test(image) || OWNER.test(image) || third_party_NAME.has(image.slice(image.lastIndexOf('/') + 1));
}
;
async function tie(workspace, references, around) {
const reviewed = new Set(around.dockerfiles);
const tied = new Map();
const add = (reference, build) => {
if (!reviewed.has(build.dockerfile))
return;
const deployment = { ...reference, dockerfile: build.dockerfile, target: reference.target ?? build.target };
(0,source_groups .D)(tied, build.dockerfile, deployment);
};
const open = [];
for (const reference of references) {
const { dockerfile, target } = reference;
if (dockerfile !== null)
add(reference, { dockerfile, target });
else
open.push(reference);
}
const builds = new Builds(references);
const left = [];
for (const reference of open) {
const build = builds.of(reference);
if (build)
add(reference, build);
else if (reference.kind === 'kubernetes')
left.push(reference);
}
const manifests = left.filter(({ images }) => images.every((image) => (0,expand .qE)(image) && !isThirdParty(image)));
if (manifests.length > 0) {
const all = await allDockerfiles(workspace, around);
for (const reference of manifests) {
const dockerfile = neighbourOf(reference, manifests, all);
if (dockerfile !== null)
add(reference, { dockerfile, target: null });
}
}
return tied;
}
class Builds {
references;
full = new Map();
last = new Map();
nameless = new Set();
constructor(references) {
this.references = references;
for (const { builds, pushes, dockerfile, target, images } of references) {
if (!builds || dockerfile === null || (0,python_image .fX)(dockerfile, target))
continue;
if (pushes && !images.some((image) => (0,expand .qE)(lastName(image))))
this.nameless.add(dockerfile);
for (const image of images) {
if ((0,expand .qE)(image))
(0,source_groups .D)(this.full, image, { dockerfile, target });
const name = lastName(image);
if (name !== '' && (0,expand .qE)(name))
(0,source_groups .D)(this.last, name, { dockerfile, target });
}
}
}
of(reference) {
if (reference.service && reference.kind === 'devcontainer')
return this.ofService(reference.service);
const [image] = reference.images;
if (image === undefined || !(0,expand .qE)(lastName(image)))
return null;
if (this.full.has(image))
return only(this.full.get(image));
const found = only(this.last.get(lastName(image)));
return found && [...this.nameless].every((dockerfile) => dockerfile === found.dockerfile) ? found : null;
}
ofService({ files, name }) {
const found = this.references.filter(({ kind, path, name: service, dockerfile }) => {
return kind === 'compose' && files.includes(path) && service === name && dockerfile !== null;
});
return only(found.map(({ dockerfile, target }) => ({ dockerfile: dockerfile, target })));
}
}
function only(builds) {
const [first, ...others] = builds ?? [];
if (!first || others.some(({ dockerfile }) => dockerfile !== first.dockerfile))
return null;
return others.every(({ target }) => target === first.target) ? first : { ...first, target: null };
}
function lastName(image) {
return image.slice(image.lastIndexOf('/') + 1);
}
async function allDockerfiles(workspace, { listed, covered, dockerfiles }) {
const paths = covered.includes('') ? listed : (await workspace.list([''])).map(({ path }) => path);
return [...new Set([...paths.filter(isDockerfileName), ...dockerfiles])];
}
function neighbourOf(reference, manifests, all) {
const [image = ''] = reference.images;
const below = (folder) => (path) => folder === '.' || path.startsWith(`${folder}/`);
const beside = (path) => folderOf(path) === folderOf(reference.path);
const home = homeOf(reference.path);
for (const isNear of home === '.' ? [beside, below('.')] : [beside, below(home), below('.')]) {
const near = all.filter(isNear);
const images = manifests.filter(({ path }) => isNear(path));
if (near.length === 1 && new Set(images.flatMap((one) => one.images)).size === 1)
return near[0];
}
const named = all.filter((path) => namesOf(path).includes(lastName(image).toLowerCase()));
return named.length === 1 ? named[0] : null;
}
function homeOf(path) {
const folders = path.split('/').slice(0, -1);
const manifests = folders.findIndex((folder) => MANIFEST_FOLDER.test(folder));
return (manifests < 0 ? folderOf(path) : folders.slice(0, manifests).join('/')) || '.';
}
function namesOf(path) {
const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
const added = name.replace(/^(?:dockerfile|containerfile)\.?|\.(?:dockerfile|containerfile)$/g, '');
if (added !== '')
return [added];
const folder = folderOf(path).toLowerCase();
return [folder.slice(folder.lastIndexOf('/') + 1)];
}
var evaluate = __webpack_require__(614);
var shell = __webpack_require__(1328);
;
const expressions_MOST_COMBINATIONS = 32;
const expressions_LONGEST = 20_000;
function expressions_resolve(written, names) {
if (!written.includes('${{'))
return written;
if (written.length > expressions_LONGEST)
return expand .HV;
const value = written.replace(/\$\{\{([^{}]*)\}\}/g, (_, name) => names.get(name.trim()) ?? expand .HV);
return value.length > expressions_LONGEST || value.includes('${{') ? expand .HV : value;
}
function withEnvironment(names, env) {
const own = pairs(env).map(({ key, value }) => [`env.${key}`, expressions_resolve(tree_text(value) ?? expand .HV, names)]);
return own.length === 0 ? names : new Map([...names, ...own]);
}
function environmentOf(names) {
return new Map([...names].flatMap(([name, value]) => (name.startsWith('env.') ? [[name.slice(4), value]] : [])));
}
function inputDefaults(workflow) {
const names = new Map([['github.workspace', '.']]);
for (const event of ['workflow_dispatch', 'workflow_call']) {
for (const { key, value } of pairs(get(workflow, 'on', event, 'inputs'))) {
const given = tree_text(get(value, 'default'));
if (given !== null)
names.set(`inputs.${key}`, given).set(`github.event.inputs.${key}`, given);
}
}
return names;
}
function expressions_combinations(job, names) {
const matrix = get(job, 'strategy', 'matrix');
let all = [new Map()];
for (const { key, value } of pairs(matrix)) {
if (key === 'include' || key === 'exclude' || value.kind !== 'list')
continue;
all = all
.flatMap((one) => value.items.map((item) => new Map([...one, ...named(`matrix.${key}`, item, names)])))
.slice(0, expressions_MOST_COMBINATIONS);
}
const added = items(get(matrix, 'include')).map((item) => named('matrix', item, names));
return included(all, added).map((one) => new Map([...names, ...one]));
}
function included(all, added) {
const original = all[0]?.size === 0 ? [] : all;
const out = [...original];
for (const one of added.slice(0, expressions_MOST_COMBINATIONS)) {
const fits = original.flatMap((names, index) => {
return [...one].every(([name, value]) => (names.get(name) ?? value) === value) ? [index] : [];
});
for (const index of fits)
out[index] = new Map([...out[index], ...one]);
if (fits.length === 0)
out.push(one);
}
return out.length === 0 ? all : out;
}
function named(name, value, names) {
if (value.kind === 'mapping') {
return new Map(pairs(value).flatMap(({ key, value: one }) => [...named(`${name}.${key}`, one, names)]));
}
const written = expressions_resolve(tree_text(value) ?? (value.kind === 'list' ? expand .HV : ''), names);
return new Map([[name, written]]);
}
function lines(written) {
return (written ?? '')
.split('\n')
.map((line) => line.trim())
.filter((line) => line !== '' && !line.startsWith('#'));
}
function isOn(written) {
return written !== null && (!(0,expand .qE)(written) || written.trim().toLowerCase() === 'true');
}
;
function keepsCache(job, steps, names) {
const runner = get(job, 'runs-on');
const labels = [runner, get(runner, 'labels')].flatMap((one) => [tree_text(one), ...items(one).map(tree_text)]);
return labels.some((label) => label?.includes('self-hosted')) || steps.some((step) => isKept(step, names));
}
const KEEPERS = /docker-(?:layer-)?cach|buildkit-cache|^(?:namespacelabs\/nscloud-setup-buildx|useblacksmith\/setup-docker-builder|depot\/setup)/;
const ELSEWHERE = /^(?:cloud|remote|kubernetes)$/;
function isKept(step, names) {
const uses = tree_text(get(step, 'uses')) ?? '';
if (KEEPERS.test(uses))
return true;
if (uses.startsWith('docker/setup-buildx-action@')) {
const driver = expressions_resolve(tree_text(get(step, 'with', 'driver')) ?? '', names);
const endpoint = tree_text(get(step, 'with', 'endpoint')) ?? '';
return ELSEWHERE.test(driver) || !(0,expand .qE)(driver) || endpoint !== '';
}
const script = (tree_text(get(step, 'run')) ?? '').replace(/\\\r?\n/g, ' ');
return script.split('\n').some(makesElsewhere);
}
function makesElsewhere(line) {
if (!/\bbuildx\s+create\b/.test(line))
return false;
return /\s--driver[\s=]+['"]?(?:cloud|remote|kubernetes)\b|\s['"]?(?:tcp|ssh|https?):\/\//.test(line);
}
function writtenCache(exports, given) {
if (exports.some((one) => !/(?:^|,|type=)\s*inline\b/.test(one)))
return true;
return exports.length > 0 || /^(?:1|t|true)$/i.test(given.get('BUILDKIT_INLINE_CACHE') ?? '') ? 'inline' : false;
}
;
const CHECKOUT = '/github/workspace';
const PROGRAMS = new Set(['docker', 'podman', 'buildah']);
const SWITCHES = new Set([
...['--check', '--compress', '--debug', '--disable-content-trust', '--force-rm', '--help', '--layers', '--load'],
...['--no-cache', '--pull', '--push', '--quiet', '--rm', '--squash', '--tls-verify', '-D', '-q'],
]);
function readBuilds(script, folder, names) {
const environment = environmentOf(names);
const lookup = (name) => (name === 'GITHUB_WORKSPACE' ? CHECKOUT : (environment.get(name) ?? expand .HV));
const { body } = (0,shell .a)(script, 0);
const { calls } = (0,evaluate ._)(body, { lookup, workdir: (0,paths .Fd)(folder, CHECKOUT) });
return calls.flatMap((call) => build_command_readBuild(call) ?? []);
}
function operandsBehind(call) {
const words = call.arguments.map(({ value }) => value);
const build = words.findIndex((word) => ['build', 'bud'].includes(word));
if (!PROGRAMS.has(call.program) || build < 0)
return null;
const before = words.slice(0, build).filter((word, at, all) => {
return (!word.startsWith('-') && !['--builder', '--context', '-c', '--host', '-H', '--config'].includes(all[at - 1] ?? ''));
});
const allowed = before.every((word) => ['buildx', 'image', 'builder'].includes(word)) && before.length <= 1;
return allowed ? words.slice(build + 1) : null;
}
function build_command_readBuild(call) {
const words = operandsBehind(call);
if (!words || !(0,expand .qE)(call.workdir))
return null;
const { options, operands } = split(words);
const last = (...keys) => keys.flatMap((key) => options.get(key) ?? []).at(-1) ?? null;
const all = (...keys) => keys.flatMap((key) => options.get(key) ?? []);
const [written] = operands;
if (written === undefined || isRemote(written))
return null;
const context = inside(call.workdir, written);
const file = last('--file', '-f');
const target = last('--target');
const dockerfile = context === null ? null : file === null ? join(context, 'Dockerfile') : inside(call.workdir, file);
if (context === null || dockerfile === null || file === '-' || (target !== null && !(0,expand .qE)(target)))
return null;
const fresh = options.has('--no-cache');
const given = new Map(all('--build-arg').map(assignment));
return {
builds: true,
pushes: options.has('--push') || all('--output', '-o').some((one) => /type=registry|push=true/.test(one)),
dockerfile,
context,
target,
buildArguments: knownArguments(given),
platform: onlyPlatform(all('--platform')),
cache: fresh ? null : { from: all('--cache-from').length > 0, to: writtenCache(all('--cache-to'), given) },
images: all('--tag', '-t').map(imageName),
};
}
function split(words) {
const options = new Map();
const operands = [];
const add = (name, value) => {
(0,source_groups .D)(options, name, value);
};
for (let at = 0; at < words.length; at++) {
const word = words[at];
const equals = word.indexOf('=');
if (!word.startsWith('-') || word === '-')
operands.push(word);
else if (equals > 0 && word.startsWith('--'))
add(word.slice(0, equals), word.slice(equals + 1));
else if (SWITCHES.has(word))
add(word, '');
else if (/^-[tfoc]./.test(word) && !word.startsWith('--'))
add(word.slice(0, 2), word.slice(2).replace(/^=/, ''));
else
add(word, words[++at] ?? '');
}
return { options, operands };
}
function inside(workdir, path) {
const full = (0,expand .qE)(path) ? (0,paths .Fd)(path, workdir) : expand .HV;
return (0,paths .FK)(full, CHECKOUT) ? join('.', full.slice(CHECKOUT.length + 1)) : null;
}
;
const BUILD_ACTION = /^(docker|depot|useblacksmith)\/build-push-action@/;
const BAKE_ACTION = /^(docker|depot)\/bake-action@/;
async function readWorkflow(path, source) {
const file = (await readYaml(source))?.[0];
if (!file)
return null;
const names = withEnvironment(inputDefaults(file), get(file, 'env'));
const all = [];
const bakes = [];
for (const { key, value: job } of pairs(get(file, 'jobs'))) {
const steps = items(get(job, 'steps'));
const pushes = steps.some((step) => /\b(?:docker|podman)\s+(?:image\s+)?push\b/.test(tree_text(get(step, 'run')) ?? ''));
const folder = tree_text(get(job, 'defaults', 'run', 'working-directory'));
const folders = folder ?? tree_text(get(file, 'defaults', 'run', 'working-directory')) ?? '.';
const references = [];
const baking = [];
for (const combination of expressions_combinations(job, names)) {
const around = withEnvironment(combination, get(job, 'env'));
const told = withTags(around, steps);
for (const step of steps) {
const inside = withEnvironment(told, get(step, 'env'));
const at = { path, line: step.line, name: `${key}: ${stepName(step)}`, pushes };
const uses = tree_text(get(step, 'uses')) ?? '';
if (BUILD_ACTION.test(uses))
references.push(...actionBuild(at, step, inside, !uses.startsWith('docker/')));
else if (BAKE_ACTION.test(uses))
baking.push(...bakeStep(at, step, inside));
else
references.push(...runBuilds(at, step, inside, folders));
}
}
const kept = keepsCache(job, steps, withEnvironment(names, get(job, 'env'))) && { cache: null };
all.push(...references.map((one) => ({ ...one, ...kept })));
bakes.push(...baking.map((one) => ({ ...one, ...kept })));
}
return { references: coalesce(all), bakes: bakes.filter((one, index) => isFirst(bakes, one, index)) };
}
function withTags(names, steps) {
const tags = steps.flatMap((step) => {
const id = tree_text(get(step, 'id'));
const images = tree_text(get(step, 'with', 'images'));
if (id === null || images === null || !tree_text(get(step, 'uses'))?.startsWith('docker/metadata-action@'))
return [];
const written = lines(expressions_resolve(images, names)).flatMap((line) => line.split(','));
return [[`steps.${id}.outputs.tags`, written.filter((one) => !one.includes('=')).join('\n')]];
});
return tags.length === 0 ? names : new Map([...names, ...tags]);
}
function stepName(step) {
const name = tree_text(get(step, 'name')) ?? tree_text(get(step, 'uses'))?.replace(/@.*$/, '');
return name ?? (tree_text(get(step, 'run')) ?? '').trim().split('\n')[0].slice(0, 80);
}
function actionBuild({ path, line, name }, step, names, cached) {
const input = (name) => {
const written = tree_text(get(step, 'with', name));
return written === null || written === '' ? null : expressions_resolve(written, names);
};
const context = contextOf(input('context'), tree_text(get(step, 'with', 'context')));
const file = input('file');
const target = input('target');
const dockerfile = context === null ? null : file === null ? join(context, 'Dockerfile') : join('.', file);
if (context === null || dockerfile === null || (target !== null && !(0,expand .qE)(target)))
return [];
const given = new Map(lines(input('build-args')).map(assignment));
const fresh = isOn(input('no-cache'));
const tags = lines(input('tags')).flatMap((line) => line.split(','));
return [
reference({ kind: 'workflow', path, line, name }, {
builds: true,
pushes: isOn(input('push')) || /type=registry|push=true/.test(input('outputs') ?? ''),
dockerfile,
context,
target,
buildArguments: knownArguments(given),
platform: onlyPlatform(lines(input('platforms'))),
cache: fresh
? null
: {
from: cached || lines(input('cache-from')).length > 0,
to: cached || writtenCache(lines(input('cache-to')), given),
},
images: tags.map(imageName),
}),
];
}
function contextOf(resolved, written) {
if (resolved === null || written === null)
return '.';
const inner = /^\{\{\s*defaultContext\s*\}\}(?::(.*))?$/.exec(written.trim());
if (inner)
return join('.', inner[1] ?? '.');
return isRemote(resolved) ? null : join('.', resolved);
}
function bakeStep({ path, line, name }, step, names) {
const input = (key) => expressions_resolve(tree_text(get(step, 'with', key)) ?? '', names);
const list = (key) => lines(input(key)).flatMap((one) => one.split(',').map((part) => part.trim()));
const source = input('source');
const folder = join('.', input('workdir') || (source === '' || isRemote(source) ? '.' : source));
const targets = list('targets');
if (folder === null || !targets.every(expand .qE))
return [];
const set = lines(input('set'));
const sets = (key) => set.some((one) => new RegExp(`^[^=]*\\.${key}\\+?=.`).test(one));
const files = list('files').flatMap((file) => join(folder, file.replace(/^cwd:\/\//, '')) ?? []);
return [
{
...{ path, line, name, files, folder, targets },
cache: { from: sets('cache-from'), to: sets('cache-to') },
pushes: isOn(input('push') || null) || set.some((one) => /type=registry|push=true/.test(one)),
},
];
}
function runBuilds(at, step, names, folder) {
const script = tree_text(get(step, 'run'));
if (script === null || !/\b(?:build|bud)\b/.test(script) || !/\b(?:docker|podman|buildah)\b/.test(script))
return [];
const start = join('.', expressions_resolve(tree_text(get(step, 'working-directory')) ?? folder, names));
if (start === null)
return [];
const { pushes, ...place } = at;
return readBuilds(expressions_resolve(script, names), start, names).map((build) => reference({ kind: 'workflow', ...place }, { ...build, pushes: build.pushes || pushes }));
}
function coalesce(references) {
const found = new Map();
for (const one of references) {
const key = JSON.stringify([one.line, one.dockerfile, one.context, one.target]);
const same = found.get(key);
if (!same) {
found.set(key, one);
continue;
}
const agreed = [...same.buildArguments].filter(([name, value]) => one.buildArguments.get(name) === value);
found.set(key, {
...same,
buildArguments: new Map(agreed),
platform: same.platform === one.platform ? same.platform : null,
images: [...new Set([...same.images, ...one.images])],
pushes: same.pushes || one.pushes,
});
}
return [...found.values()];
}
function isFirst(all, one, index) {
const key = JSON.stringify(one);
return all.findIndex((other) => JSON.stringify(other) === key) === index;
}
;
async function buildsOfAll(workspace, given) {
const { deployments: found, dockerfiles, builtNames, notes } = await readReferences(workspace, given);
const around = { ...given, dockerfiles };
const deployments = around.entries ? withConfigured(found, around.entries, around.dockerfiles) : found;
const overrides = around.overrides ?? {};
const named = [...deployments].filter(([, all]) => all.some(({ target }) => target !== null)).map(([path]) => path);
const targeted = overrides.target == null ? named : around.dockerfiles;
const contents = targeted.length === 0 ? new Map() : await workspace.read(targeted);
const builds = new Map([...deployments].map(([path, all]) => {
const content = contents.get(path);
return [path, buildsOf(all, content && 'text' in content ? stageNames(content.text) : [null])];
}));
if (overridesNothing(overrides))
return { builds, dockerfiles, builtNames, notes };
return { builds: overridden(dockerfiles, builds, contents, overrides), dockerfiles, builtNames, notes };
}
const MOST_READ = 2000;
const MOST_PARSED = 200;
const MOST_TEXT = 5_000_000;
async function readReferences(workspace, around) {
if (around.dockerfiles.length === 0 && !around.accepts)
return { deployments: new Map(), dockerfiles: [], builtNames: new Set(), notes: [] };
const paths = inOrder(await candidates(workspace, around.listed, around.covered, around.dockerfiles), around.touched);
const contents = await workspace.read(paths.slice(0, MOST_READ));
const notes = [];
const sources = [];
for (const path of paths.slice(0, MOST_READ)) {
const content = contents.get(path);
const kind = kindOf(path);
if (!content || kind === null)
continue;
if (!('text' in content))
notes.push(`${path} ${content.problem}`);
else if (tells(kind, content.text))
sources.push({ path, kind, text: content.text });
}
let size = 0;
const few = sources.slice(0, MOST_PARSED).filter(({ text }) => (size += text.length) <= MOST_TEXT);
const unread = new Set(paths.slice(MOST_READ));
const left = around.listed.filter((path) => unread.has(path)).length + sources.length - few.length;
if (left > 0)
notes.push(`${left} files that may say how images are built were not read`);
const found = inLowerCase(await readAll(workspace, around, few, notes), new Set(around.listed));
const dockerfiles = [...around.dockerfiles, ...builtOnly(found, around)];
const deployments = await tie(workspace, found, { ...around, dockerfiles });
return { deployments, dockerfiles, builtNames: builtHere(found), notes };
}
function builtHere(references) {
const local = references.filter(({ kind, builds }) => builds && (kind === 'compose' || kind === 'bake'));
return new Set(local.flatMap(({ images }) => images.flatMap((name) => (0,image_reference .o)(name)?.repository ?? [])));
}
function builtOnly(references, { listed, dockerfiles, accepts }) {
const named = new Set(references.flatMap(({ builds, dockerfile }) => (builds && dockerfile !== null ? dockerfile : [])));
for (const path of dockerfiles)
named.delete(path);
return accepts && named.size > 0 ? listed.filter((path) => named.has(path) && accepts(path)) : [];
}
function inLowerCase(references, listed) {
return references.map((reference) => {
const { dockerfile } = reference;
const other = dockerfile?.replace(/(?<=^|\/)Dockerfile$/, 'dockerfile');
if (dockerfile === null || other === undefined || listed.has(dockerfile) || !listed.has(other))
return reference;
return { ...reference, dockerfile: other };
});
}
async function readAll(workspace, { listed }, sources, notes) {
const there = new Set(listed);
const variables = await variablesBeside(workspace, there, sources);
const found = [];
const composed = new Map();
const bakeTexts = new Map();
const bakeSteps = [];
for (const { path, kind, text } of sources) {
const read = await guarded(async () => {
switch (kind) {
case 'compose': {
const services = await readServices(text, variables.get(folderOf(path)));
if (services)
composed.set(path, services);
return services && [];
}
case 'bake':
bakeTexts.set(path, text);
return readBake(path, text);
case 'workflow': {
const workflow = await readWorkflow(path, text);
bakeSteps.push(...(workflow?.bakes ?? []));
return workflow?.references ?? null;
}
case 'devcontainer':
return readDevcontainer(path, text);
case 'kubernetes':
return readManifests(path, text);
case 'action':
return readAction(path, text);
}
});
if (read)
found.push(...read);
else
notes.push(`${path} can not be read as a ${kind} file`);
}
const files = await withCommonFiles(workspace, there, composed);
const whole = new Map([...composed.keys()].map((path) => [path, withExtended(path, files)]));
for (const [path, services] of whole)
found.push(...composeReferences(path, services, baseOf(path, whole)));
found.push(...bakeSteps.flatMap((step) => fromBake(step, bakeTexts, found)));
return found;
}
const FIRST_NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
function baseOf(path, composed) {
const folder = folderOf(path);
const paths = FIRST_NAMES.map((name) => (folder === '.' ? name : `${folder}/${name}`));
if (paths.includes(path))
return null;
const base = paths.find((one) => composed.has(one));
return base === undefined ? null : composed.get(base);
}
function fromBake(step, bakeTexts, found) {
const usual = [...bakeTexts.keys()].filter((path) => folderOf(path) === step.folder);
const files = step.files.length > 0 ? step.files : usual;
return files.flatMap((file) => {
const text = bakeTexts.get(file);
const targets = text === undefined ? null : bakeTargets(text, file, step.targets);
if (!targets)
return [];
return found
.filter(({ kind, path, name }) => kind === 'bake' && path === file && targets.has(name))
.map((target) => ({
...target,
...{ kind: 'workflow', path: step.path, line: step.line, name: `${step.name} (${target.name})` },
pushes: step.pushes || target.pushes,
cache: step.cache && {
from: step.cache.from || target.cache?.from === true,
to: step.cache.to || target.cache?.to === true,
},
}));
});
}
var context_copies = __webpack_require__(1659);
var dockerfile_copies = __webpack_require__(5753);
;
const MANIFEST = /^(?:.*requirements.*\.(?:txt|in)|constraints.*\.txt|pyproject\.toml|(?:uv|poetry|pdm|pylock(?:\..+)?)\.(?:lock|toml)|Pipfile(?:\.lock)?|setup\.(?:py|cfg)|(?:conda[-_.])?(?:environment|lock).*\.ya?ml|\.python-version)$/i;
const START = /^(?:.*\.(?:sh|bash)|(?:docker[-_])?(?:entry[-_]?point|start|run|boot|launch|prestart|serve)(?:\.py)?|gunicorn.*\.py|uwsgi\.ini)$/i;
function manifests_nameOf(path) {
return path.slice(path.lastIndexOf('/') + 1);
}
async function affectedByCopied(workspace, images, touched) {
const relevant = [...touched].filter((path) => MANIFEST.test(manifests_nameOf(path)) || START.test(manifests_nameOf(path)));
const asked = images.flatMap((image) => {
const inside = relevant.flatMap((path) => insideOf(image.context, path) ?? []);
return inside.length === 0 ? [] : [{ image, inside }];
});
const reasons = new Map();
if (asked.length === 0)
return reasons;
const contents = await workspace.read([...new Set(asked.map(({ image }) => image.dockerfile))]);
const readers = new Map();
for (const { image, inside } of asked) {
const content = contents.get(image.dockerfile);
if (!content || !('text' in content))
continue;
const first = readers.get(image.dockerfile) ?? firstCopied(image.dockerfile, content.text);
readers.set(image.dockerfile, first);
const found = first(inside);
if (found !== null)
reasons.set(image.id, manifests_nameOf(found));
}
return reasons;
}
function insideOf(context, path) {
if (context === '.')
return path;
return path.startsWith(`${context}/`) ? path.slice(context.length + 1) : null;
}
function firstCopied(path, text) {
try {
const dockerfile = (0,parse .A)(new source_text .D(path, text));
const steps = (0,dockerfile_stages .as)(dockerfile, new Map()).flatMap((stage) => stage.steps);
const copies = steps.flatMap((step) => (0,dockerfile_copies .K)(dockerfile, step) ?? []);
const flags = steps.flatMap((step) => step.instruction.flags);
const mounted = new Set(flags.flatMap((flag) => (0,dockerfile_stages .Aq)(flag)?.replace(/^\.\//, '') ?? []));
return (paths) => {
const files = {
known: true,
has: (one) => paths.includes(one),
read: () => null,
list: () => paths,
ignoreFile: null,
};
const copied = new Set(copies.flatMap((copy) => ((0,context_copies .R8)(copy, files) ?? []).map((one) => one.path)));
return paths.find((one) => mounted.has(one) || (copied.has(one) && isMeant(one, text, copies))) ?? null;
};
}
catch {
return () => null;
}
}
const UNTOLD = /^(?:pyproject\.toml|setup\.(?:py|cfg)|Pipfile(?:\.lock)?|(?:uv|poetry|pdm)\.lock|\.python-version)$/;
const TOOLS = /\b(?:pip3?\s+install\s+(?:-\S+\s+)*["']?\.|uv\s+(?:sync|pip)|poetry\s+install|pdm\s+(?:sync|install)|pipenv\s+(?:sync|install))/;
function isMeant(path, text, copies) {
if (copies.some(({ sources }) => sources.includes(path)))
return true;
return text.includes(manifests_nameOf(path)) || (UNTOLD.test(manifests_nameOf(path)) && TOOLS.test(text));
}
;
async function locate(workspace, search, changes) {
const entries = search.folders.length === 0 ? [] : await workspace.list(search.folders);
const kinds = new Map(entries.map(({ path, kind }) => [path, kind]));
const found = discover(kinds.keys(), search.selection);
const named = new Set(search.named);
const touched = touchedPaths(changes ?? []);
const { builds, dockerfiles, builtNames, notes } = await buildsOfAll(workspace, {
listed: [...kinds.keys()],
covered: search.folders,
dockerfiles: [...named, ...found.filter((path) => !named.has(path))],
accepts: acceptsNamed(search.selection),
touched,
entries: search.selection.images ?? [],
overrides: search.selection,
});
const links = dockerfiles.filter((path) => !named.has(path) && kinds.get(path) === 'symlink');
const { targets, doubles } = await targetsOf(workspace, links, new Set(dockerfiles));
const all = dockerfiles.flatMap((dockerfile) => {
const target = targets.get(dockerfile);
const images = imagesOf(dockerfile, 'all', builds.get(dockerfile)).map((image) => ({ ...image, builtNames }));
return target === undefined ? images : images.map((image) => builtFrom(image, target));
});
const relinked = new Set([...targets].flatMap(([link, target]) => (touched.has(link) ? target : [])));
const affected = (image) => relinked.has(image.dockerfile) ? 'changed' : affectedBy(image, touched, (path) => kinds.has(path));
const direct = new Map(all.map((image) => [image, affected(image)]));
const others = all.filter((image) => direct.get(image) === null);
const copied = await affectedByCopied(workspace, others, touched);
const images = all.flatMap((image) => {
const file = copied.get(image.id);
const reason = direct.get(image) ?? (file === undefined ? null : `affected by ${file}`);
if (reason === null && changes !== null && search.scope === 'changed')
return [];
return [{ ...image, reason: reason ?? (named.has(image.dockerfile) ? 'named' : 'all') }];
});
const reviewed = new Set(images.map(({ dockerfile }) => dockerfile));
const isDouble = ({ dockerfile }) => {
const target = doubles.get(dockerfile);
return target !== undefined && reviewed.has(target);
};
return { images: images.filter((image) => !isDouble(image)), notes };
}
async function targetsOf(workspace, links, others) {
const taken = new Set(others);
const targets = new Map();
const doubles = new Map();
for (const link of links) {
const target = (await workspace.leadsTo?.(link)) ?? link;
if (target === link)
continue;
const kind = taken.has(target) ? doubles : targets;
kind.set(link, target);
taken.add(target);
}
return { targets, doubles };
}
function builtFrom(image, dockerfile) {
return { ...image, dockerfile, id: imageId(dockerfile, image.target) };
}
var context_index = __webpack_require__(4380);
var memo = __webpack_require__(6970);
;
function listedOnce(workspace) {
let whole = null;
return {
name: workspace.name,
read: (paths) => workspace.read(paths),
...(workspace.leadsTo && { leadsTo: (path) => workspace.leadsTo(path) }),
list: async (folders = ['']) => {
if (folders.includes(''))
whole ??= workspace.list(['']);
return whole === null ? workspace.list(folders) : partsOf(workspace, await whole, folders);
},
};
}
async function partsOf(workspace, whole, folders) {
const parts = folders.map((folder) => below(whole, folder));
const others = folders.filter((folder, index) => folder !== '' && parts[index].length === 0);
if (others.length > 0)
parts.push(await workspace.list(others));
const [first, ...more] = parts.filter(({ length }) => length > 0);
if (more.length === 0)
return first ?? [];
const found = new Map([first, ...more].flatMap((part) => part.map((entry) => [entry.path, entry])));
return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}
function below(entries, folder) {
if (folder === '')
return entries;
const paths = pathsOf(entries);
return entries.slice((0,context_index .yz)(paths, `${folder}/`), (0,context_index .yz)(paths, `${folder}0`));
}
const pathsOf = (0,memo .Bj)((entries) => entries.map(({ path }) => path));
;
async function review(request, ports) {
const { search, thresholds, ignoresFrom } = request;
const changes = ports.changes ?? [];
const workspace = listedOnce(ports.head);
const { images } = await locate(workspace, search, ports.changes);
const linters = ports.linters ?? { list: [], named: false };
const pragmas = request.settings.allowIgnores && ignoresFrom === 'head';
const others = await lintOthers({ ...ports, changes, linters, images, settings: request.settings, pragmas });
const { settings } = others;
const base = new BaseSide(ports.base && listedOnce(ports.base), changes, settings);
if (ignoresFrom === 'base')
await base.analyze(images);
const permitted = ignoresFrom === 'base' ? base.excused : null;
const named = new Set(search.named);
const ours = { ...(ports.context && { context: ports.context }), ...(ports.gather && { gather: ports.gather }) };
const head = oursFirst(await analyzeTree(workspace, images, settings, { permitted, named, ...ours }));
if (ignoresFrom === 'head')
await base.analyze(images.filter(({ dockerfile }) => isToCompare(head, dockerfile)));
const files = [...head.files.values()];
const fromBase = ignoresFrom === 'base' && ports.base !== null;
const policy = await policyChanges({ changes, configuration: request.configuration, fromBase, workspace: ports.head }, ports.base ? files.map((file) => ({ file, before: base.fileOf(file.source.path) })) : [], settings);
const drafts = files.flatMap((file) => file.drafts);
const findings = [
...(0,compare .U)(drafts, base.present, request.newWithoutBase, settings.pages).map((finding) => {
const file = head.files.get(finding.path);
const isKnown = request.baseline?.has(finding.fingerprint) === true;
const isNew = finding.new && !isKnown && !others.isDoubtful(finding);
const helped = { ...finding, new: isNew, help: linterHelp(finding.rule) ?? finding.help };
return file ? withoutSecrets(helped, file.source, file.sensitive) : helped;
}),
...policy.map((draft) => (0,compare .h)(draft, true, settings.pages)),
].sort(analyze_select .a);
const problems = [...head.problems, ...others.problems].map(({ path, message, unreadable }) => {
return { path, message, new: unreadable && base.isNewProblem(path) };
});
const reviewed = files.flatMap((file) => file.images);
const measured = await measuredBy(ports, {
images: reviewed.filter(({ python }) => python),
sources: new Map(files.map(({ source }) => [source.path, source])),
...{ findings, changes, base: ports.base, settings, pragmas },
});
const all = measured ? [...measured.findings].sort(analyze_select .a) : findings;
const made = pathsOfEdits(findings);
return {
review: {
conclusion: conclusionOf(all, problems, thresholds),
images: reviewed,
findings: all,
suppressed: [...files.flatMap((file) => file.suppressed), ...(measured?.suppressed ?? [])],
measurements: measured?.measurements ?? [],
problems,
},
changes,
notes: [...others.notes, ...(measured?.notes ?? [])],
sources: (path) => {
const source = head.sources.get(path) ?? (made.has(path) ? new source_text .D(path, '') : null);
return source ? masked(source, head.files.get(path)?.sensitive ?? []) : null;
},
};
}
async function measuredBy({ measuring, published }, reviewed) {
if (measuring)
return (await Promise.all( [__webpack_require__.e(339), __webpack_require__.e(94), __webpack_require__.e(301)]).then(__webpack_require__.bind(__webpack_require__, 8301))).measureReview(reviewed, measuring);
return published ? (await __webpack_require__.e( 942).then(__webpack_require__.bind(__webpack_require__, 5942))).publishedReview(reviewed, published) : null;
}
function isToCompare({ files, problems }, dockerfile) {
const file = files.get(dockerfile);
return file?.drafts.length !== 0 || file.ignores.length > 0 || problems.some(({ path }) => path === dockerfile);
}
function pathsOfEdits(findings) {
return new Set(findings.flatMap(({ fix }) => fix?.edits.map(({ path }) => path) ?? []));
}
var build_rules = __webpack_require__(6779);
var build_settings = __webpack_require__(2998);
var formats = __webpack_require__(5402);
var cli_places = __webpack_require__(1388);
;
function revived({ files, problems, sources }) {
return {
problems,
files: new Map([...files].map(([path, file]) => [path, { ...file, source: textOf(file.source) }])),
sources: new Map([...sources].map(([path, source]) => [path, textOf(source)])),
};
}
function textOf({ path, text }) {
return new source_text .D(path, text);
}
var threads_thread = __webpack_require__(2908);
;
const NEWEST = 13;
function flagsFor(version, flags) {
const major = Number.parseInt(version, 10);
return major > NEWEST ? [] : flags.filter(({ since }) => since <= major).map(({ flag }) => flag);
}
async function setFlags(flags) {
const { setFlagsFromString } = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 1258, 23));
for (const flag of flagsFor(process.versions.v8, flags))
setFlagsFromString(flag);
}
;
const WORTH = 300;
const MANY = 100;
const MOST = 4;
const HEAP = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 24 };
const LARGE = 500;
const COLLECT_SOONER = [
{ flag: '--heap-growing-percent=100', since: 11 },
{ flag: '--semi-space-growth-factor=1', since: 11 },
{ flag: '--min-semi-space-size=8', since: 11 },
];
const COMPILE_LATER = [
{ flag: '--invocation-count-for-maglev=4000', since: 12 },
{ flag: '--invocation-count-for-turbofan=40000', since: 12 },
];
function threadsOf(program, about, parallelism) {
return async (batches, options) => {
const dockerfiles = batches.reduce((sum, batch) => sum + batch.length, 0);
if (dockerfiles >= MANY)
await setFlags(dockerfiles < LARGE ? COMPILE_LATER : [...COLLECT_SOONER, ...COMPILE_LATER]);
const wanted = Math.min(MOST, batches.length, Math.floor(dockerfiles / WORTH) + 1);
if (wanted < 2)
return null;
const others = Math.min(wanted, parallelism ?? (await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 8161, 23))).availableParallelism()) - 1;
if (others < 1)
return null;
const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
const assignment = { about, batches, options, next };
return crewOf(next, batches.length, Array.from({ length: others }, () => started(program, assignment)));
};
}
function crewOf(next, count, threads) {
return {
take: () => takeFrom(next, count),
heard: () => new Promise((resolve) => setImmediate(resolve)),
others: async () => new Map((await Promise.all(threads)).flatMap((made) => [...made])),
};
}
function takeFrom(next, count) {
const index = Atomics.add(next, 0, 1);
return index < count ? index : null;
}
async function started(program, assignment) {
const { Worker } = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 5919, 23));
return new Promise((resolve) => {
const made = new Map();
const done = () => {
resolve(made);
};
try {
const thread = new Worker(program, { workerData: assignment, argv: [threads_thread .r], resourceLimits: HEAP });
thread.on('message', ([index, analysis]) => made.set(index, revived(analysis)));
thread.on('error', () => undefined);
thread.on('exit', done);
}
catch {
done();
}
});
}
;
async function work(workerFor) {
const threads = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 5919, 23));
const { about, batches, options, next } = threads.workerData;
const analyze = workerFor(about);
for (let index = takeFrom(next, batches.length); index !== null; index = takeFrom(next, batches.length)) {
threads.parentPort?.postMessage([index, await analyze(batches[index], options)]);
}
}
;
function reviewThreads(program, reviewing) {
return program === undefined ? {} : { gather: threadsOf(program, reviewing) };
}
async function reviewThread() {
await work((about) => {
const { root, settings, pages, today } = about;
const workspace = listedOnce(new workspace_disk .T(root));
const judging = { ...(0,build_settings .Q)(settings, build_rules .y, pages), today };
return (batch, options) => analyzeBatch(workspace, batch, judging, options);
});
}
var write_report = __webpack_require__(1144);
;
async function reviewCommand(values, paths, terminal, readInput) {
const text = (name) => (typeof values[name] === 'string' ? values[name] : null);
const [format, base, output] = [(0,formats .be)(text('format')), text('base'), text('output')];
const fromInput = paths.includes(formats .XO);
if (fromInput && paths.length > 1)
throw new errors .yo('- (standard input) is reviewed alone, without other PATHs');
if (fromInput && base !== null)
throw new errors .yo('--base needs files: what comes from standard input has no history');
if (text('scope') === 'changed' && base === null)
throw new errors .yo('--scope changed needs --base: changed since when?');
const fixes = fixesOf(values);
if (fixes && fromInput)
throw new errors .yo(`--${values.diff ? 'diff' : 'fix'} needs files: there is nothing to write back to`);
const places = await (0,cli_places .Ch)(fromInput ? [] : paths, terminal.folder);
const disk = new workspace_disk .T(places.root);
const { settings, configuration, baseline } = await review_settingsOf(values, places, disk, terminal.folder);
const sides = fromInput ? await inputPorts(readInput) : await diskPorts(disk, places, base);
const { history, commit } = { history: null, commit: null, ...sides };
const measuring = await measuringOf(settings, { fromInput, fixing: fixes !== null }, places.root, history, commit, terminal);
const judging = (0,build_settings .Q)(settings, build_rules .y, (0,analyze_settings .E0)((0,adapters_package .R)()));
const { pages, today } = judging;
const isPlain = !fixes && !fromInput && settings.linters.length === 0;
const ports = {
...sides,
...(await lintersOf(settings.linters)),
...(measuring && { measuring }),
...(isPlain && reviewThreads(terminal.program, { root: places.root, settings, pages, today })),
};
const request = {
search: {
...(fromInput ? { named: [formats .XO], folders: [] } : places),
selection: settings,
scope: settings.scope,
},
settings: judging,
thresholds: settings,
configuration,
ignoresFrom: 'head',
newWithoutBase: true,
baseline,
};
const reviewed = (head) => review(request, { ...ports, head });
if (fixes?.write === false) {
const { showFixes } = await __webpack_require__.e( 359).then(__webpack_require__.bind(__webpack_require__, 1359));
const display = (0,cli_places .c2)(terminal.folder, places.root);
return exitCode((await showFixes(disk, fixes.safety, reviewed, terminal, display)).review.conclusion);
}
const outcome = fixes ? await applied(disk, fixes.safety, reviewed, terminal, places) : await reviewed(ports.head);
await tell(outcome.notes, terminal);
const rendering = { places, base, folder: terminal.folder, terminal: output === null ? terminal : null };
if (output === null) {
await (0,formats .XX)(outcome, format, rendering, (part) => {
terminal.write(part);
});
}
else
await (0,write_report .u)('output', output, await (0,formats .gj)(outcome, format, rendering), terminal.folder);
const saved = text('write-baseline');
if (saved !== null) {
await (0,write_report .u)('write-baseline', saved, await (0,formats .gj)(outcome, 'json', rendering), terminal.folder);
}
return exitCode(outcome.review.conclusion);
}
function fixesOf({ fix, diff }) {
if (fix !== undefined && fix !== 'safe' && fix !== 'all') {
throw new errors .yo(`option --fix: "${String(fix)}" is not allowed; allowed: safe, all`);
}
return fix === undefined && diff === undefined ? null : { safety: fix ?? 'safe', write: diff === undefined };
}
async function applied(disk, safety, reviewed, terminal, { root }) {
const { fixAll, writeFixes } = await __webpack_require__.e( 359).then(__webpack_require__.bind(__webpack_require__, 1359));
const fixed = await fixAll(disk, safety, reviewed);
await writeFixes(fixed, root, terminal);
return fixed.outcome;
}
async function review_settingsOf(values, { root }, disk, folder) {
const rules = [...build_rules .y, ...analyze_settings .PQ];
const paths = ['config', 'baseline', 'context'].flatMap((name) => {
const value = values[name];
if (typeof value !== 'string')
return [];
const path = (0,cli_places .Gz)(root, (0,external_node_path_.resolve)(folder, value));
if (path === null)
throw new errors .yo(`option --${name}: ${value} is outside of ${root}`);
return [[name, path || '.']];
});
const given = (0,inputs .T)({ ...values, ...Object.fromEntries(paths) }, rules);
return (0,build_settings .s)(disk, given, (0,resolve .cj)(given, null), null, rules);
}
async function diskPorts(disk, { root }, revision) {
if (revision === null)
return { head: disk, base: null, changes: null, history: null, commit: null };
const [{ Git }, { GitHistory }] = await Promise.all([
__webpack_require__.e( 698).then(__webpack_require__.bind(__webpack_require__, 6698)),
__webpack_require__.e( 207).then(__webpack_require__.bind(__webpack_require__, 2207)),
]);
const git = new Git({ folder: root, advice: '--base needs a git checkout' });
const history = new GitHistory(git, { fetching: null });
const commit = await history.resolve(revision);
const base = (await history.mergeBase(commit, 'HEAD')) ?? commit;
return { head: disk, base: history.tree(base), changes: await history.changes(base, null), history, commit: base };
}
async function lintersOf(names) {
if (names.length === 0)
return {};
const { lintersOf } = await __webpack_require__.e( 877).then(__webpack_require__.bind(__webpack_require__, 8877));
return { linters: lintersOf(names) };
}
async function measuringOf(settings, { fromInput, fixing }, root, history, base, terminal) {
if (settings.measure.length === 0)
return null;
if (fromInput)
throw new errors .yo('--measure needs files: what comes from standard input has no build context');
if (fixing)
throw new errors .yo('--measure and --fix: one of them; what was measured is of the files before the fix');
const { measuringFor } = await __webpack_require__.e( 41).then(__webpack_require__.bind(__webpack_require__, 8041));
return measuringFor({ settings, root, history, base, terminal, environment: process.env });
}
async function inputPorts(readInput) {
const content = await readInput();
const head = {
name: 'standard input',
list: () => Promise.resolve([]),
read: (paths) => Promise.resolve(new Map(paths.includes(formats .XO) ? [[formats .XO, content]] : [])),
};
return { head, base: null, changes: null, context: context_files .S };
}
async function tell(notes, terminal) {
if (notes.length === 0)
return;
const [{ logLine }, { visible }] = await Promise.all([
Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 3828)),
Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 2613)),
]);
for (const note of notes)
terminal.error(`${logLine(visible(note).replace(/\s+/g, ' '))}\n`);
}
var nearest = __webpack_require__(7228);
;
const ALL = [...build_rules .y, ...analyze_settings .PQ];
function listRules(values, positionals, terminal) {
if (positionals.length > 0)
throw new errors .yo(`"rules" takes no arguments; did you mean "explain ${positionals[0]}"?`);
const format = values.format ?? 'text';
if (format === 'json') {
const pages = (0,analyze_settings .E0)((0,adapters_package .R)());
const rules = ALL.map(({ id, family, level, summary }) => ({
id,
family,
level,
summary,
help: (0,analyze_settings .xR)(pages, id),
}));
terminal.write(`${JSON.stringify(rules, null, 2)}\n`);
return 0;
}
if (format !== 'text')
throw new errors .yo(`option --format: "${String(format)}" is not allowed; allowed: text, json`);
const width = Math.max(...ALL.map(({ id }) => id.length));
const families = [...new Set(ALL.map(({ family }) => family))];
const blocks = families.map((family) => {
const rules = ALL.filter((rule) => rule.family === family);
return [
`${family}:`,
...rules.map(({ id, level, summary }) => `  ${id.padEnd(width)}  ${level.padEnd(7)}  ${summary}`),
];
});
terminal.write(`${blocks.map((block) => block.join('\n')).join('\n\n')}\n`);
return 0;
}
function explainRule(positionals, terminal) {
const [id, ...more] = positionals;
if (id === undefined || more.length > 0)
throw new errors .yo('"explain" takes one rule ("rules" lists them)');
const rule = ALL.find((candidate) => candidate.id === id);
if (!rule) {
const known = ALL.map((candidate) => candidate.id);
throw new errors .yo(`there is no rule "${id}"${(0,nearest .a)(id, known) || ' ("rules" lists them)'}`);
}
const parts = [
`${rule.id} (${rule.level}): ${rule.summary}`,
rule.why.trim(),
...('check' in rule ? details(rule) : []),
(0,analyze_settings .xR)((0,analyze_settings .E0)((0,adapters_package .R)()), rule.id),
];
terminal.write(`${parts.join('\n\n')}\n`);
return 0;
}
function details({ examples, sources }) {
const files = (title, tree) => Object.entries(tree)
.map(([path, text]) => `${title} (${path}):\n\n${text.trimEnd().replace(/^(?=.)/gm, '    ')}`)
.join('\n\n');
const list = sources.length > 0 ? [`Sources:\n${sources.map((source) => `- ${source}`).join('\n')}`] : [];
return [files('Bad', examples.bad), files('Good', examples.good), ...list];
}
;
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
}),
6793:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
D: () => ( UNKNOWN_CONTEXT)
});
const UNKNOWN_CONTEXT = {
known: false,
has: () => false,
read: () => null,
list: () => [],
};
}),
4132:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
_x: () => ( buildFacts),
FB: () => ( findTarget),
lp: () => ( usedStages)
});
var absent_files = __webpack_require__(6243);
var expand = __webpack_require__(8572);
var installers_options = __webpack_require__(1572);
var pip = __webpack_require__(8239);
var dockerfile_paths = __webpack_require__(3746);
;
const OPTIONS = (0,installers_options .ou)({
valued: ['-r', '-d', '-s', '-p', '-x', '-i', '--workers -j', '--invalidation-mode', '-o', '-e'],
flags: ['-l', '-f', '-q', '-b', '--hardlink-dupes', '--help -h'],
abbreviates: true,
});
function readCompilation(call) {
if (!(0,pip .r2)(call.program))
return null;
const module = (0,pip .cD)(call.arguments);
if (module?.name === 'compileall' || module?.name === 'py_compile')
return readModule(call, module.rest);
const at = call.arguments.findIndex(({ value }) => value === '-c');
const code = at < 0 ? undefined : call.arguments[at + 1]?.value;
if (code === undefined || !/\b(?:compileall|py_compile)\b/.test(code))
return null;
const paths = [...code.matchAll(/compile_(?:dir|file)?\(\s*['"]([^'"]+)['"]/g)].map((match) => (0,dockerfile_paths .Fd)(match[1], call.workdir));
return { call, interpreter: call.path, paths, levels: null, unsure: true };
}
function readModule(call, args) {
const { options, operands } = (0,installers_options .Ac)(args, OPTIONS);
const paths = operands.map(({ value }) => (0,dockerfile_paths .Fd)(value, call.workdir));
const unsure = options.has('-i') || !operands.every(({ value }) => (0,expand .qE)(value));
const own = interpreterLevel(call);
const levels = options.all('-o').map(({ value }) => (value === '0' ? '' : value === '-1' ? own : (value ?? '')));
return {
call,
interpreter: call.path,
paths: paths.length === 0 && !unsure ? 'sys.path' : paths,
levels: levels.length === 0 ? [own] : levels.every(expand .qE) ? levels : null,
unsure,
};
}
function interpreterLevel({ arguments: args }) {
let level = 0;
for (let at = 0; at < args.length; at++) {
const { value } = args[at];
const bundle = /^-([^-WXcm]*)([WXcm]?)(.*)$/.exec(value);
level += bundle?.[1].replace(/[^O]/g, '').length ?? 0;
if (value === '--check-hash-based-pycs' || (/^[WX]$/.test(bundle?.[2] ?? '') && bundle[3] === ''))
at++;
else if (!value.startsWith('-') || /^[cm]$/.test(bundle?.[2] ?? ''))
break;
}
return level === 0 ? '' : String(level);
}
var dockerfile_conda = __webpack_require__(4737);
var context = __webpack_require__(6793);
var context_copies = __webpack_require__(1659);
var requested = __webpack_require__(154);
var dockerfile_stages = __webpack_require__(2949);
;
const TOOLS = new Set(['uv', 'uv pip', 'poetry', 'pipenv', 'pdm']);
const CALLED = /\/\.?(?:virtual|v)env$/;
function copiedEnvironment(step, installer, copies, reach, final) {
const { call, tool, action, options } = installer;
if (step.stage.base.known || !TOOLS.has(tool) || !/^(?:sync|install)$/.test(action))
return null;
if (options.has('--system', '--python', '--target', '--prefix'))
return null;
const path = final.environment.getEnv('PATH')?.value ?? '';
const active = new Set(path.split(':').map((entry) => (0,dockerfile_paths .Fd)(entry.replace(/\/bin\/?$/, ''))));
const project = (0,requested .Kb)(installer);
const taken = copies.flatMap(({ from, sources }) => (from && (0,dockerfile_stages .bQ)(from).includes(step.stage) ? sources : []));
const beside = project === null ? [] : [(0,dockerfile_paths .Fd)('.venv', project)];
const found = [...beside, ...taken.filter((one) => CALLED.test(one))].find((one) => {
if (!(0,expand .qE)(one))
return false;
const landings = reach.packageLandings(step.stage, { kind: 'venv', path: one }, step.instruction.index, call);
return landings.some((landing) => active.has(landing.path));
});
return found === undefined ? null : { kind: 'venv', path: found };
}
var dockerfile_copies = __webpack_require__(5753);
var dockerfile_entry = __webpack_require__(9658);
var dockerfile_environments = __webpack_require__(9738);
var foreign_context = __webpack_require__(1512);
var installers = __webpack_require__(6397);
var conda = __webpack_require__(5453);
var memo = __webpack_require__(6970);
var deployment = __webpack_require__(508);
var mounts = __webpack_require__(1594);
var application = __webpack_require__(4372);
var python_modules = __webpack_require__(9598);
var python_source = __webpack_require__(7002);
var script_files = __webpack_require__(3653);
var server = __webpack_require__(9595);
;
const SERVERS = new Map([
['gunicorn', '--chdir'],
['uvicorn', '--app-dir'],
['granian', '--working-dir'],
['hypercorn', null],
['daphne', null],
]);
function programSources(facts, { call, program }) {
const folder = program && folderOf(program, call);
if (!program || folder === null || !(0,expand .qE)(folder))
return null;
const end = { stage: facts.final, step: null };
const find = (imagePath) => {
const path = (0,script_files .sS)(facts, end, imagePath);
return path === null ? null : { imagePath, path };
};
const module = moduleOf(program);
const [top = '', ...inner] = module?.split('.') ?? [];
const beside = (0,dockerfile_paths .Fd)('program', folder);
if (module !== null && inner.length > 0) {
const main = (0,dockerfile_paths .Fd)(`${module.replaceAll('.', '/')}/__main__.py`, folder);
const found = (0,python_modules .$2)(module, beside, find) ?? find(main);
return found && [(0,dockerfile_paths .Fd)(top, folder), found.imagePath];
}
if (module === null && program.by !== 'script')
return null;
const file = module === null ? find((0,dockerfile_paths .Fd)(program.name, folder)) : (0,python_modules .$2)(module, beside, find);
const text = file && facts.surroundings.context.read(file.path);
if (!file || text === null)
return null;
const own = (0,dockerfile_paths .Fd)('..', file.imagePath);
if (file.imagePath.endsWith('/__init__.py'))
return [own];
const names = new Set([...(0,python_source .y9)(text).imports].map((name) => name.split('.')[0]));
const imported = [...names].filter((name) => name !== '').map((name) => (0,dockerfile_paths .Fd)(name, own));
const elsewhere = (0,application .Dd)(facts, { text }, modulePath(facts, call));
return [file.imagePath, ...imported, ...imported.map((path) => `${path}.py`), ...elsewhere];
}
function folderOf(program, { workdir }) {
const option = SERVERS.get(program.name);
const given = option ? (0,server .XD)(program, option) : null;
return given === null ? workdir : (0,expand .qE)(given) && (0,expand .qE)(workdir) ? (0,dockerfile_paths .Fd)(given, workdir) : null;
}
function modulePath(facts, { environment, workdir }) {
const value = environment.get('PYTHONPATH') ?? facts.env('PYTHONPATH')?.value ?? '';
return value === ''
? []
: value
.split(':')
.map((folder) => (0,dockerfile_paths .Fd)(folder, workdir))
.filter(expand .qE);
}
function moduleOf({ by, name, arguments: args }) {
if (by === 'module' && !SERVERS.has(name))
return (0,expand .qE)(name) ? name : null;
if (!SERVERS.has(name))
return null;
return (args.map(({ value }) => /^([A-Za-z_][\w.]*):[\w.()]+$/.exec(value)?.[1]).find((one) => one !== undefined) ?? null);
}
var python_image = __webpack_require__(6946);
var started = __webpack_require__(9635);
var wrappers = __webpack_require__(2676);
;
const PRODUCTION = /(?:^|[^a-z])(?:prod|production|deploy|release|live|staging)(?:[^a-z]|$)/i;
const ON_TOP = /(?:^|[^a-z])(?:override|dev|development|local|test|tests|ci)(?:[^a-z]|$)/i;
const ASIDE = /(?:^|\/)(?:(?:migrations|alembic|tests?)\/.*|conftest\.py|setup\.py)$/;
const isMountedOver = (0,memo .Bj)((facts) => {
const { deployments } = facts;
const covered = new Set(deployments.filter((one) => one.binds.length > 0 && isCovered(facts, one)));
const mounting = new Set([...covered].map(({ path }) => path));
if (mounting.size === 0)
return false;
const onlyOnTop = [...covered].every(({ kind, path }) => kind === 'devcontainer' || ON_TOP.test((0,wrappers .Fl)(path)));
return !deployments.some((one) => {
const { kind, path, pushes, dockerfile } = one;
if (PRODUCTION.test((0,wrappers .Fl)(dockerfile)))
return true;
if (mounting.has(path)) {
return kind === 'compose' && !covered.has(one) && !ON_TOP.test((0,wrappers .Fl)(path)) && !(0,deployment .r)(one);
}
const asBuilt = PRODUCTION.test((0,wrappers .Fl)(path)) || (onlyOnTop && !ON_TOP.test((0,wrappers .Fl)(path)));
return kind === 'kubernetes' || pushes || (kind === 'compose' && asBuilt);
});
});
function isCovered(facts, deployment) {
const mounts = mountedBy(facts, deployment);
if (deployment.kind === 'devcontainer') {
return (waits(facts) && mounts.some(({ whole }) => whole) && (isBare(facts) || coversWhole(facts, deployment, mounts)));
}
return (coversWhole(facts, deployment, mounts) ||
coversPart(facts, deployment, mounts) ||
(isBare(facts) && bringsProgram(facts, deployment, mounts)));
}
function mountedBy({ surroundings }, { context, binds }) {
const folder = context ?? surroundings.context.root ?? '.';
return binds.flatMap(({ source, target }) => {
const over = (0,dockerfile_paths .Fd)(target);
if (over === '/')
return [];
if (source === '.' || (0,dockerfile_paths .FK)(folder, source))
return [{ over, inside: '.', whole: true }];
if (folder === '.')
return [{ over, inside: source, whole: false }];
return source.startsWith(`${folder}/`) ? [{ over, inside: source.slice(folder.length + 1), whole: false }] : [];
});
}
function workdirOf({ final }, { workdir }) {
return workdir === null ? final.end.workdir : (0,dockerfile_paths .Fd)(workdir, final.end.workdir);
}
function coversWhole(facts, deployment, mounts) {
const works = workdirOf(facts, deployment);
const targets = facts.copies.flatMap(({ step, from, image, target }) => {
return facts.inLineage(step) && !from && image === null ? [(0,dockerfile_paths .Fd)(target)] : [];
});
return mounts.some(({ over, whole }) => whole && ((0,dockerfile_paths .FK)(works, over) || targets.some((one) => (0,dockerfile_paths .FK)(one, over))));
}
function coversPart(facts, deployment, mounts) {
const parts = mounts.filter((one) => !one.whole && holdsPython(facts, one));
if (parts.length === 0)
return false;
const isOver = (path) => parts.some(({ over }) => (0,dockerfile_paths .FK)(path, over));
const runs = runningSources(facts, deployment);
return runs ? runs.some(isOver) : isOver(workdirOf(facts, deployment)) || hidesHalf(facts, parts);
}
function holdsPython({ surroundings }, { inside }) {
const isIn = (path) => inside === '.' || (0,dockerfile_paths .FK)(path, inside);
return surroundings.context.list().some((path) => path.endsWith('.py') && isIn(path));
}
function runningSources(facts, deployment) {
const { command, entrypoint, workdir } = deployment;
if (workdir !== null && command === null && entrypoint === null)
return null;
const programs = (0,started .h2)(facts, deployment);
const lasting = programs.filter(({ call }) => (0,server .xu)(call));
const sources = (lasting.length > 0 ? lasting : programs.slice(-1)).map((one) => programSources(facts, one));
const known = sources.flatMap((one) => one ?? []);
return known.length === 0 || sources.includes(null) ? null : known;
}
function hidesHalf(facts, parts) {
const end = { stage: facts.final, step: null };
const all = new Set();
const hidden = new Set();
for (const copy of facts.copies) {
const isFinal = facts.inLineage(copy.step);
for (const { path, target } of pythonOf(facts, copy)) {
all.add(path);
const isHidden = isFinal
? parts.some(({ over }) => (0,dockerfile_paths .FK)(target, over))
:
parts.some(({ over, inside }) => {
const place = `${over}${path.slice(inside.length)}`;
return (0,dockerfile_paths .FK)(path, inside) && (0,script_files .sS)(facts, end, place) === path;
});
if (isHidden)
hidden.add(path);
}
}
return hidden.size > 0 && hidden.size * 2 >= all.size;
}
function pythonOf({ surroundings }, copy) {
return ((0,context_copies .R8)(copy, surroundings.context) ?? []).filter(({ path }) => isOwnPython(path));
}
function isOwnPython(path) {
return path.endsWith('.py') && !ASIDE.test(path);
}
function isBare(facts) {
const { context } = facts.surroundings;
const isCopied = (copy) => {
if (copy.from || copy.image !== null)
return false;
if (copy.inline)
return copy.target.endsWith('.py');
return (0,context_copies .R8)(copy, context)?.some(({ path }) => isOwnPython(path) || path.endsWith('.whl')) ?? true;
};
const shown = facts.steps
.flatMap((step) => (0,mounts .cS)(facts, step))
.filter(({ type, from }) => type === 'bind' && from === null)
.map(({ source }) => (0,dockerfile_paths .Fd)(source));
const isShown = (path) => shown.some((source) => (0,dockerfile_paths .FK)(`/${path}`, source));
return (context.known && !facts.copies.some(isCopied) && !context.list().some((path) => isOwnPython(path) && isShown(path)));
}
function bringsProgram(facts, deployment, mounts) {
const works = workdirOf(facts, deployment);
if (!(0,expand .qE)(works))
return false;
const below = mounts.filter((one) => (0,dockerfile_paths .FK)(one.over, works) && holdsPython(facts, one));
if (below.length === 0)
return false;
const programs = (0,started .h2)(facts, deployment);
const named = programs.some(({ call }) => {
const words = [call.path, ...call.arguments.map(({ value }) => value)].filter(expand .qE);
const paths = words.flatMap((word) => [word, word.replace(/:.*$/, '').replaceAll('.', '/')]);
return paths.some((path) => below.some(({ over }) => (0,dockerfile_paths .FK)((0,dockerfile_paths .Fd)(path, call.workdir), over)));
});
return named || (works !== '/' && programs.every(({ program }) => program === null) && waits(facts));
}
const IDLE = new Set(['sleep', 'tail']);
function waits(facts) {
const { entry, final } = facts;
if (!entry)
return final.base.known && final.base.entrypoint?.length === 0;
const last = entry.calls.at(-1);
const isIdle = last !== undefined && ((0,python_image .t0)(last) || IDLE.has(last.program));
return isIdle && (0,started .rE)(facts).every(({ program }) => program === null);
}
var external_node_path_ = __webpack_require__(6760);
var conda_specs = __webpack_require__(2116);
;
const FILLS = /^(?:install|i|add|run)$/;
function bringsPixiPython(one, copies, files, reach) {
const { step, call } = one;
const words = call.arguments.map(({ value }) => value);
if (call.program !== 'pixi' || !FILLS.test(words.find((word) => !word.startsWith('-')) ?? ''))
return false;
const manifest = manifestOf(call, words);
if (!(0,expand .qE)(manifest))
return false;
const folder = manifest.endsWith('.toml') ? external_node_path_.posix.dirname(manifest) : manifest;
const { length } = reach.landings(step.stage, (0,dockerfile_paths .Fd)('.pixi', folder), step.instruction.index);
return length > 0 && (addsPython(words) || asks(one, copies, files, manifest, folder));
}
function manifestOf(call, words) {
const at = words.findIndex((word) => /^--manifest-path(?:=|$)/.test(word));
const written = at < 0 ? '.' : (/=(.*)$/.exec(words[at])?.[1] ?? words[at + 1] ?? '.');
return (0,dockerfile_paths .Fd)(written, call.workdir);
}
function addsPython(words) {
return words.includes('add') && (words.includes('--pypi') || words.some(conda_specs .S));
}
function asks({ step, call }, copies, files, manifest, folder) {
const read = (name) => (0,context_copies .M2)(copies, files, step, call, (0,dockerfile_paths .Fd)(name, folder));
const lock = read('pixi.lock');
if (lock !== null)
return (0,conda_specs .G)(lock);
const own = manifest.endsWith('/pyproject.toml') ? null : read('pixi.toml');
if (own !== null)
return requiresPython(own);
if (manifest.endsWith('/pyproject.toml') || read('pyproject.toml') !== null)
return true;
const lineage = (0,dockerfile_stages .bQ)(step.stage);
return copies.some(({ step: { stage, instruction }, sources, from, image }) => lineage.includes(stage) &&
instruction.index < step.instruction.index &&
from === null &&
image === null &&
sources.some((source) => external_node_path_.posix.basename(source) === 'pyproject.toml'));
}
function requiresPython(text) {
if (text.includes('pixi-build-python'))
return true;
let table = '';
return text.split('\n').some((line) => {
table = /^\s*\[+\s*([^\]]*?)\s*\]/.exec(line)?.[1] ?? table;
const key = /^\s*"?([\w.-]+)"?\s*=/.exec(line)?.[1];
if (key === undefined || !/(?:^|\.)(?:pypi-)?dependencies$/.test(table))
return false;
return table.endsWith('pypi-dependencies') || (0,conda_specs .S)(key);
});
}
var dockerfile_reach = __webpack_require__(8273);
var removed_folders = __webpack_require__(2478);
var dockerfile_places = __webpack_require__(2012);
;
const VARIABLES = {
'virtualenvs.create': 'POETRY_VIRTUALENVS_CREATE',
'virtualenvs.in-project': 'POETRY_VIRTUALENVS_IN_PROJECT',
};
function poetrySettings({ step, call }) {
const installer = (0,installers .XE)(call);
if (installer?.tool !== 'poetry' || installer.action !== 'config')
return [];
const [name, value] = installer.operands.map((operand) => operand.value);
const variable = name !== undefined && Object.hasOwn(VARIABLES, name) ? VARIABLES[name] : undefined;
if (variable === undefined)
return [];
if (installer.options.has('--unset'))
return [{ step, variable, value: '' }];
return value === undefined ? [] : [{ step, variable, value: value.toLowerCase() }];
}
function withSettings(step, installer, settings) {
if (installer.tool !== 'poetry' || settings.length === 0)
return installer;
const stages = new Set((0,dockerfile_stages .bQ)(step.stage));
const set = settings.filter((setting) => stages.has(setting.step.stage));
const environment = new Map(installer.call.environment);
for (const { variable, value } of set) {
if ((0,dockerfile_environments .FE)(step, installer.call, variable) === undefined)
environment.set(variable, value);
}
return { ...installer, call: { ...installer.call, environment } };
}
var run = __webpack_require__(3303);
var system = __webpack_require__(297);
var users = __webpack_require__(2889);
;
const SYNTAX = {
valued: [
...[
'--uid',
'--gid',
'--ingroup',
'--groups',
'--home',
'--shell',
'--comment',
'--password',
'--base-dir',
'--skel',
],
...['--expiredate', '--inactive', '--key', '--root', '--prefix', '--conf', '--firstuid', '--lastuid', '--firstgid'],
...['--lastgid', '--selinux-user', '--login', '--append-to'],
],
flags: [
...[
'--create-home',
'--no-create-home',
'--system',
'--no-log-init',
'--user-group',
'--no-user-group',
'--non-unique',
],
...[
'--disabled-password',
'--disabled-login',
'--group',
'--quiet',
'--force-badname',
'--allow-bad-names',
'--debug',
],
...[
'--allow-badname',
'--defaults',
'--append',
'--move-home',
'--lock',
'--unlock',
'--add_extra_groups',
'--verbose',
],
...['--add-extra-groups', '--allow-all-names', '--encrypt-home', '--badname', '--help', '--force'],
],
aliases: {
'-u': '--uid',
'-g': '--gid',
'-G': '--groups',
'-d': '--home',
'-h': '--home',
'--home-dir': '--home',
'-s': '--shell',
'-c': '--comment',
'--gecos': '--comment',
'-p': '--password',
'-b': '--base-dir',
'-k': '--skel',
'-e': '--expiredate',
'-f': '--inactive',
'-K': '--key',
'-m': '--create-home',
'-M': '--no-create-home',
'-H': '--no-create-home',
'-r': '--system',
'-S': '--system',
'-l': '--no-log-init',
'-U': '--user-group',
'-N': '--no-user-group',
'-o': '--non-unique',
'-D': '--defaults',
'-q': '--quiet',
},
abbreviates: true,
};
const MODIFY = {
...SYNTAX,
aliases: {
...SYNTAX.aliases,
'-m': '--move-home',
'-l': '--login',
'-a': '--append',
'-L': '--lock',
'-U': '--unlock',
},
};
function added(step, call) {
const busybox = call.program === 'adduser' && call.arguments.some(({ value }) => /^-[a-zA-Z]*[DSHhG]/.test(value));
const { options, operands } = (0,installers_options .Ac)(call.arguments, SYNTAX);
const name = operands[0]?.value;
if (name === undefined || (call.program === 'adduser' && operands.length > 1))
return [];
if (options.has('--defaults') && !busybox)
return [];
const base = options.get('--base-dir')?.value ?? '/home';
const home = options.get('--home')?.value ?? `${base}/${name}`;
return [
{
name,
id: options.get('--uid')?.value ?? null,
home: (0,expand .qE)(home) ? (0,dockerfile_paths .Fd)(home) : expand .HV,
makesHome: makesHome(call, options, busybox),
system: options.has('--system'),
step,
call,
},
];
}
function makesHome(call, options, busybox) {
const option = options.get('--create-home', '--no-create-home');
if (option)
return option.name === '--create-home';
if (call.program === 'useradd')
return false;
return busybox || !options.has('--system') || options.has('--home');
}
function removed(step, call) {
const operands = call.arguments.filter(({ value }) => !value.startsWith('-'));
return operands.length === 1 ? [{ step, call, name: operands[0].value }] : [];
}
function modified(step, call, table) {
const { options, operands } = (0,installers_options .Ac)(call.arguments, MODIFY);
const name = operands[0]?.value;
const [id, home, login] = ['--uid', '--home', '--login'].map((option) => options.get(option)?.value ?? null);
if (name === undefined || (!id && !home && !login))
return [];
const before = table.find(name, step);
return [
{
name: login ?? name,
id: id ?? table.idOf(name, step),
home: home ? ((0,expand .qE)(home) ? (0,dockerfile_paths .Fd)(home) : expand .HV) : table.homeOf(name, step),
makesHome: before?.makesHome ?? false,
system: before?.system ?? false,
step,
call,
},
];
}
function fromPasswd(text, step, call) {
return text.split('\n').flatMap((line) => {
const [name, , id, , , home] = line.trim().split(':');
if (!name || id === undefined || home === undefined)
return [];
return [
{ name, id, home: (0,expand .qE)(home) ? (0,dockerfile_paths .Fd)(home) : expand .HV, makesHome: false, system: false, step, call },
];
});
}
var written = __webpack_require__(5445);
;
class Users {
made;
deleted;
constructor(made, deleted = []) {
this.made = made;
this.deleted = deleted;
}
all() {
return this.made;
}
find(nameOrId, step) {
return this.possible(nameOrId, step).at(-1) ?? null;
}
possible(nameOrId, step) {
const named = this.made.filter(({ name, id }) => name === nameOrId || (id !== null && id === nameOrId));
if (named.length === 0)
return [];
const before = doneBefore(named, step);
const sure = before.findLastIndex(({ call }) => !call.conditional);
return sure < 0 ? before : before.slice(sure);
}
brought(id, step) {
const user = (0,users .R)(step.stage.base, id);
if (user === null || user === expand .HV)
return user;
const named = this.deleted.filter(({ name }) => name === user.name || !(0,expand .qE)(name));
const deleted = doneBefore(named, step);
if (deleted.length === 0)
return user;
const sure = step.stage.base.known && deleted.some(({ name, call }) => (0,expand .qE)(name) && !call.conditional);
return sure ? null : expand .HV;
}
idOf(name, step) {
return this.find(name, step)?.id ?? (0,users .A)(step.stage.base, name)?.id ?? null;
}
same(a, b, step) {
const [one, other] = [this.canonical(a, step), this.canonical(b, step)];
if (one === other)
return true;
if (!(0,expand .qE)(one) || !(0,expand .qE)(other))
return null;
const numbers = [one, other].filter((name) => /^\d+$/.test(name)).length;
if (numbers !== 1)
return false;
const name = /^\d+$/.test(one) ? other : one;
if (name === 'root')
return false;
const id = this.idOf(name, step);
return id !== null && (0,expand .qE)(id) && !this.find(name, step)?.call.conditional ? false : null;
}
canonical(user, step) {
if (user === '' || user === '0')
return 'root';
const made = this.find(user, step);
if (made)
return made.call.conditional ? user : made.name;
const brought = /^\d+$/.test(user) ? this.brought(user, step) : null;
return brought === null || brought === expand .HV ? user : brought.name;
}
homeOf(user, step) {
if (!(0,expand .qE)(user))
return expand .HV;
if (user === '' || user === '0' || user === 'root')
return '/root';
const number = /^\d+$/.test(user);
const made = this.possible(user, step);
const homes = new Set(made.map(({ home }) => home));
if (made.length === 0 || (number && made.every(({ call }) => call.conditional))) {
homes.add(number ? this.homeOfNumber(user, step) : (HOMES.get(user) ?? (0,run .l)(user)));
}
return homes.size === 1 ? [...homes][0] : expand .HV;
}
homeOfNumber(id, step) {
const brought = this.brought(id, step);
if (brought === expand .HV)
return expand .HV;
if (brought)
return brought.home;
if (Number(id) < 100 || Number(id) >= 1100)
return '/';
const given = this.made.filter((user) => user.id === null);
return doneBefore(given, step).length > 0 ? expand .HV : '/';
}
homeAt(step, call) {
const own = call?.environment.get('HOME');
if (own !== undefined)
return own.startsWith('/') && (0,expand .qE)(own) ? (0,dockerfile_paths .Fd)(own) : expand .HV;
const user = call?.user ?? null;
if (user !== null)
return this.homeOf(user, step);
const set = step.stage.environment.get('HOME', step.instruction.index);
if (set)
return set.value.startsWith('/') && (0,expand .qE)(set.value) ? (0,dockerfile_paths .Fd)(set.value) : expand .HV;
return this.homeOf(step.user, step);
}
pathOf(written, step, call) {
const tilde = /^~([\w.-]*)(?=\/|$)/.exec(written);
if (tilde) {
const home = tilde[1] ? this.homeOf(tilde[1], step) : this.homeAt(step, call);
return (0,dockerfile_paths .Fd)(written.slice(tilde[0].length).replace(/^\//, '') || '.', `/${home}`);
}
const path = (0,dockerfile_paths .Fd)(written, call.workdir);
const [guessed, known] = [(0,run .l)(step.user), this.homeOf(step.user, step)];
if (guessed === known || !(0,dockerfile_paths .FK)(path, guessed) || !/^\/home\/[^/]+$/.test(guessed))
return path;
return (0,expand .qE)(known) ? (0,dockerfile_paths .Fd)(path.slice(guessed.length + 1) || '.', known) : path;
}
}
function doneBefore(all, step) {
if (all.length === 0)
return all;
const stages = new Set((0,dockerfile_stages .bQ)(step.stage));
return all.filter((one) => one.step.instruction.index <= step.instruction.index && stages.has(one.step.stage));
}
const HOMES = new Map([
['www-data', '/var/www'],
['nobody', '/nonexistent'],
['daemon', '/usr/sbin'],
]);
function readUsers(calls) {
const made = [];
const deleted = [];
const table = new Users(made, deleted);
for (const { step, call } of calls) {
if (call.program === 'useradd' || call.program === 'adduser')
made.push(...added(step, call));
else if (call.program === 'usermod')
made.push(...modified(step, call, table));
else if (call.program === 'userdel' || call.program === 'deluser')
deleted.push(...removed(step, call));
for (const { path, text } of (0,written .x)(step, call)) {
if (path === '/etc/passwd')
made.push(...fromPasswd(text, step, call));
}
}
return table;
}
;
function buildFacts(dockerfile, surroundings) {
const facts = readFacts(dockerfile, surroundings);
if (!facts || !(0,foreign_context .mJ)(facts))
return facts;
return readFacts(dockerfile, { ...surroundings, context: context .D });
}
function readFacts(dockerfile, surroundings) {
const stages = (0,dockerfile_stages .as)(dockerfile, surroundings.buildArguments);
const final = findTarget(stages, surroundings.target);
if (!final)
return null;
const lineage = (0,dockerfile_stages .bQ)(final);
const used = usedStages(final);
const steps = stages
.filter((stage) => used.has(stage))
.flatMap((stage) => stage.steps.filter(({ instruction }) => !instruction.onbuild));
const copies = steps.flatMap((step) => (0,dockerfile_copies .K)(dockerfile, step) ?? []);
const commands = new Map();
const commandsOf = (step) => {
const known = commands.get(step);
if (known)
return known;
const read = (0,run .P)(dockerfile, step, null, (path, before) => absent.isAbsent(step, path, before));
commands.set(step, read);
return read;
};
const absent = new absent_files .j(dockerfile, copies, commandsOf);
const calls = steps
.filter(({ instruction }) => instruction.keyword === 'RUN')
.flatMap((step) => commandsOf(step).calls.map((call) => ({ step, call })));
const members = new Set(lineage);
const users = readUsers(calls);
const removed = new removed_folders .U(calls, users);
const reach = new dockerfile_reach .E(members, copies, removed);
const { installs, places } = readInstalls(calls, reach, members, users, (step, installer) => copiedEnvironment(step, installer, copies, reach, final));
const entry = (0,dockerfile_entry .hB)(dockerfile, final);
const own = calls.flatMap(({ step, call }) => (members.has(step.stage) ? [call] : []));
const brought = (0,python_image .SV)(final.base, own);
const installed = installs.some(({ step, installer, landings }) => {
const read = (path) => (0,context_copies .M2)(copies, surroundings.context, step, installer.call, path);
return landings.length > 0 && (0,conda .o)(installer, read);
});
const reaches = installed || calls.some((one) => bringsPixiPython(one, copies, surroundings.context, reach));
const deployments = surroundings.deployments ?? [];
const program = entry?.program ? (0,dockerfile_entry .D1)(entry.program) : null;
const isNamed = (0,python_image .fX)(dockerfile.source.path, final.stage.name) ||
(0,python_image .X3)(final.base) ||
(0,python_image .Ev)(program) ||
(0,python_image .qU)(dockerfile.source.path, entry, deployments);
const facts = (0,memo .Vk)({
dockerfile,
surroundings,
stages,
final,
lineage,
used,
steps,
python: (0,python_image .m0)(final.base, entry, reaches, brought),
get dev() {
return isNamed || isMountedOver(facts);
},
deployments,
entry,
program,
calls,
installs,
systemCalls: (0,system .JE)(calls),
users,
compilations: calls.flatMap(({ step, call }) => {
const compilation = readCompilation(call);
return compilation ? [{ step, compilation }] : [];
}),
copies,
environments: places.environments,
places,
reach,
removed,
env: (name) => final.environment.getEnv(name),
commandsOf,
inLineage: (step) => members.has(step.stage),
});
return facts;
}
function findTarget(stages, target) {
if (target === null)
return stages.at(-1) ?? null;
const named = stages.findLast(({ stage }) => stage.name === target.toLowerCase());
return named ?? (/^\d+$/.test(target) ? (stages[Number(target)] ?? null) : null);
}
function usedStages(final) {
const used = new Set();
const open = [final];
for (let stage = open.pop(); stage; stage = open.pop()) {
if (used.has(stage))
continue;
used.add(stage);
if (stage.parent)
open.push(stage.parent);
for (const step of stage.steps)
for (const source of step.sources)
if (source.stage)
open.push(source.stage);
}
return used;
}
function readInstalls(calls, reach, lineage, users, copied) {
const installs = [];
const environments = new Set();
const withoutPip = new Set();
const condas = new Set();
const places = { environments, withoutPip, condas };
const settings = [];
for (const [index, { step, call }] of calls.entries()) {
settings.push(...poetrySettings({ step, call }));
const made = (0,dockerfile_environments .vX)(call);
if (made !== null) {
environments.add(made);
if ((0,dockerfile_environments .uD)(step, call))
withoutPip.add(made);
else
withoutPip.delete(made);
}
const conda = (0,dockerfile_conda .eA)(call);
if (conda !== null)
condas.add(users.pathOf(conda, step, call));
const installer = (0,installers .XE)(call);
if (!installer || !(0,installers .ag)(installer))
continue;
const place = (one) => (0,dockerfile_places .$t)(step, withSettings(step, one, settings), places, users);
const before = calls[index - 1];
const launcher = installer.tool === 'pip' && before?.step === step ? (0,dockerfile_places .oD)(before.call, call) : null;
const location = (launcher ? (0,dockerfile_places .mA)(step, installer, place(launcher), places) : place(installer)) ?? copied(step, installer);
if (location?.kind === 'venv')
environments.add(location.path);
if (location && installer.tool === 'conda')
condas.add(location.path);
if (installer.operands.some(({ value }) => /^pip(?:$|[[=<>~!])/.test(value)))
withoutPip.delete(location?.path ?? '');
const at = step.instruction.index;
const reached = location?.kind === 'user' ? { ...location, path: (0,dockerfile_places .Mq)(step, call, users) } : location;
const landings = reached
? reach.packageLandings(step.stage, reached, at, call)
: lineage.has(step.stage)
? [{ path: null, at }]
: [];
installs.push({ step, installer, location: reached, landings });
}
return { installs, places };
}
}),
9045:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
A: () => ( parseDockerfile)
});
var dockerfile_arguments = __webpack_require__(5694);
var lines = __webpack_require__(693);
;
const DIRECTIVE = /^#\s*(syntax|escape|check)\s*=\s*(\S(?:.*\S)?)\s*$/i;
const TAKES_HEREDOCS = new Set(['RUN', 'COPY', 'ADD']);
const NO_HEREDOCS = [];
function scan(text) {
return new Scanner(text).run();
}
class Scanner {
text;
at = 0;
escape = '\\';
directives = new Map();
comments = [];
instructions = [];
constructor(text) {
this.text = text;
}
run() {
for (let top = true; top && this.at < this.text.length;) {
const from = this.at;
top = this.directive(this.line());
if (!top)
this.at = from;
}
while (this.at < this.text.length) {
const line = this.line();
if (!this.passedOver(line))
this.instruction(line);
}
const { escape, directives, comments, instructions } = this;
return { escape, directives, comments, instructions };
}
line() {
const start = this.at;
const newline = this.text.indexOf('\n', start);
let end = newline < 0 ? this.text.length : newline;
this.at = newline < 0 ? end : newline + 1;
while (end > start && this.text[end - 1] === '\r')
end--;
let first = start;
while (first < end && (0,lines .xC)(this.text.charCodeAt(first)))
first++;
let last = end;
while (last > first && (0,lines .xC)(this.text.charCodeAt(last - 1)))
last--;
return { start, end, first, last };
}
directive({ end, first, last }) {
if (this.text[first] !== '#')
return false;
const match = DIRECTIVE.exec(this.text.slice(first, last));
const name = match?.[1]?.toLowerCase();
if (name === undefined || this.directives.has(name))
return false;
const value = match[2];
if (name === 'escape' && (value === '`' || value === '\\'))
this.escape = value;
this.directives.set(name, { text: value, span: { start: first, end } });
return true;
}
passedOver({ end, first, last }) {
if (first === last)
return true;
if (this.text[first] !== '#')
return false;
this.comments.push({ text: this.text.slice(first + 1, last).trim(), span: { start: first, end } });
return true;
}
instruction(from) {
let start = -1;
let named = -1;
let naming = true;
let last = from.last;
let end = last;
for (let line = from, open = true;; line = this.line()) {
if (line === from || !this.passedOver(line)) {
open = (0,lines .zs)(this.text.slice(line.start, line.end), this.escape);
last = line.last;
const limit = open ? last - 1 : last;
const lead = start < 0 ? line.first : line.start;
let at = lead;
while (naming && at < limit && !(0,lines .xC)(this.text.charCodeAt(at)))
at++;
if (at > lead) {
if (start < 0)
start = lead;
named = at;
}
naming = naming && (at > lead ? open && at === limit : start < 0);
}
if (line.last > line.first)
end = line.last;
if (!open || this.at >= this.text.length)
break;
}
if (start < 0)
return;
const keywordSpan = { start, end: named };
const written = { start: from.start, end: last };
const keyword = this.keyword(written, keywordSpan);
const heredocs = this.readHeredocs(keyword, written);
this.instructions.push({
keyword,
keywordSpan,
span: { start, end: heredocs.length > 0 ? this.end : end },
heredocs,
});
}
keyword(written, { start, end }) {
const plain = this.text.slice(start, end);
if (!plain.includes(this.escape) && !plain.includes(lines .Fn))
return plain.toUpperCase();
const joined = (0,lines .cT)(this.text, written, this.escape);
return (0,lines .CP)(/[^\s\uFFFF]\S*/.exec(joined)?.[0] ?? '').toUpperCase();
}
end = 0;
readHeredocs(keyword, written) {
if (!TAKES_HEREDOCS.has(keyword) && keyword !== 'ONBUILD')
return NO_HEREDOCS;
if (!this.text.slice(written.start, written.end).includes('<<'))
return NO_HEREDOCS;
const joined = (0,lines .cT)(this.text, written, this.escape);
const trigger = keyword === 'ONBUILD' ? /^\s*\S+\s+(\S+)/.exec((0,lines .CP)(joined))?.[1]?.toUpperCase() : keyword;
if (!TAKES_HEREDOCS.has(trigger ?? ''))
return NO_HEREDOCS;
return openings(joined, written.start).map((opening) => ({ ...opening, body: this.heredocBody(opening) }));
}
heredocBody({ name, stripsTabs }) {
const start = this.at;
let last = start;
while (this.at < this.text.length) {
const { start: at, end } = this.line();
const content = this.text.slice(at, end);
this.end = end;
if ((stripsTabs ? content.replace(/^\t+/, '') : content) === name)
return { start, end: last };
last = end;
}
this.end = this.text.length;
return { start, end: this.text.length };
}
}
const WORD = /(?:\\[^]|'[^']*'|"(?:\\[^]|[^"\\])*"|<<[ \t\r\uFFFF]*|[^\s'"\\<]|<|\\$)+|['"]/g;
function openings(joined, offset) {
const found = [];
for (const match of joined.matchAll(WORD)) {
const word = match[0];
if (word === "'" || word === '"')
return [];
if (!word.includes('<<'))
continue;
const lead = /^\uFFFF*/.exec(word)[0].length;
const heredoc = /^(\d*)<<(-?)\s*([^<]*)$/.exec((0,lines .CP)(word));
const name = (0,dockerfile_arguments ._n)(heredoc?.[3] ?? '', '\\');
if (!heredoc || name === '')
continue;
const start = offset + match.index + lead;
const end = offset + match.index + trimmedLength(word);
found.push({ name, stripsTabs: heredoc[2] === '-', quoted: /["']/.test(heredoc[3]), opening: { start, end } });
}
return found;
}
function trimmedLength(word) {
let end = word.length;
while (end > 0 && word[end - 1] === lines .Fn)
end--;
return end;
}
;
function parseDockerfile(source) {
const text = source.text.startsWith('\uFEFF') ? ' ' + source.text.slice(1) : source.text;
const { escape, directives, comments, instructions: found } = scan(text);
const instructions = found.map((scanned, index) => readInstruction(text, escape, scanned, index));
const { globalArguments, stages } = splitStages(instructions);
return { source, escape, directives, comments, globalArguments, stages, instructions };
}
function readInstruction(text, escape, scanned, index) {
const { keyword, keywordSpan, span, heredocs } = scanned;
if (keyword === 'ONBUILD') {
const trigger = /\S+/y;
trigger.lastIndex = (0,dockerfile_arguments .xW)(text, { start: keywordSpan.end, end: span.end }, escape).start;
const match = trigger.exec(text);
if (match && trigger.lastIndex <= span.end) {
const inner = { start: match.index, end: trigger.lastIndex };
return new ReadInstruction(text, escape, match[0].toUpperCase(), inner, span, heredocs, true, index);
}
}
return new ReadInstruction(text, escape, keyword, keywordSpan, span, heredocs, false, index);
}
class ReadInstruction {
text;
escape;
keyword;
keywordSpan;
span;
heredocs;
onbuild;
index;
flags;
body;
exec;
assignments;
split = null;
constructor(text, escape, keyword, keywordSpan, span, heredocs, onbuild, index) {
this.text = text;
this.escape = escape;
this.keyword = keyword;
this.keywordSpan = keywordSpan;
this.span = span;
this.heredocs = heredocs;
this.onbuild = onbuild;
this.index = index;
const { flags, end } = (0,dockerfile_arguments .uW)(text, { start: keywordSpan.end, end: span.end }, escape);
this.flags = flags;
this.body = (0,dockerfile_arguments .xW)(text, { start: end, end: span.end }, escape);
this.exec = TAKES_EXEC.has(keyword) ? (0,dockerfile_arguments .eW)(text, this.body, escape) : null;
this.assignments = TAKES_ASSIGNMENTS.has(keyword)
? (0,dockerfile_arguments .FI)(text, this.body, escape, keyword !== 'ARG')
: NO_ASSIGNMENTS;
}
get words() {
if (this.split)
return this.split;
const { start, end } = this.body;
const [first] = this.heredocs;
this.split = (0,dockerfile_arguments .Xi)(this.text, { start, end: first ? Math.max(start, first.body.start) : end }, this.escape);
return this.split;
}
}
const NO_ASSIGNMENTS = [];
const TAKES_EXEC = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'SHELL', 'COPY', 'ADD', 'VOLUME']);
const TAKES_ASSIGNMENTS = new Set(['ENV', 'ARG', 'LABEL']);
function splitStages(instructions) {
const globalArguments = [];
const stages = [];
let current = globalArguments;
for (const instruction of instructions) {
if (instruction.keyword !== 'FROM' || instruction.onbuild) {
current.push(instruction);
continue;
}
const [image, as, name] = instruction.words;
current = [];
stages.push({
index: stages.length,
name: as?.text.toUpperCase() === 'AS' && name ? name.text.toLowerCase() : null,
from: instruction,
image: image ?? { text: '', span: { start: instruction.span.end, end: instruction.span.end } },
platform: instruction.flags.find((flag) => flag.name === 'platform')?.value ?? null,
instructions: current,
});
}
return { globalArguments: globalArguments.filter(({ keyword }) => keyword === 'ARG'), stages };
}
})
};
;
