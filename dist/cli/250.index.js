"use strict";
exports.id = 250;
exports.ids = [250];
exports.modules = {
5796:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
R: () => ( readHomepage)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
const NAME = 'python-dockerfile-review';
function readHomepage(program = process.argv[1]) {
if (program === undefined)
return '';
try {
for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program));; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
const homepage = homepageOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'));
if (homepage !== null)
return homepage;
if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
return '';
}
}
catch {
return '';
}
}
function homepageOf(path) {
try {
const { name, homepage } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
return name === NAME && typeof homepage === 'string' ? homepage : null;
}
catch {
return null;
}
}
}),
6109:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
P: () => ( REFUSES_SYMLINKS),
X: () => ( readRegularFile)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var _source_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1143);
const NO_FOLLOW = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | NO_FOLLOW;
const REFUSES_SYMLINKS = NO_FOLLOW !== 0;
function readRegularFile(path) {
const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, FLAGS);
try {
const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
if (status.isDirectory())
return { problem: 'is a folder' };
if (!status.isFile())
return { problem: 'is not a regular file' };
if (status.size > _source_decode_js__WEBPACK_IMPORTED_MODULE_1__ .aS)
return { problem: (0,_source_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(status.size) };
let buffer = Buffer.allocUnsafe(status.size + 1);
let length = 0;
for (;;) {
const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, length, buffer.length - length, null);
length += count;
if (length > _source_decode_js__WEBPACK_IMPORTED_MODULE_1__ .aS)
return { problem: (0,_source_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(length) };
if (count === 0 || length === status.size)
return buffer.subarray(0, length);
if (length === buffer.length)
buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
}
}
finally {
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
}
}
}),
1305:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
I: () => ( findCheckout),
T: () => ( DiskWorkspace)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
var _findings_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2515);
var _source_decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1143);
var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6109);
var _folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1103);
class DiskWorkspace {
name = 'the working tree';
root;
prefix;
constructor(root) {
try {
this.root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
this.prefix = this.root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? this.root : this.root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep;
if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(this.root).isDirectory())
return;
}
catch {
}
throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(`${root} is not a folder`);
}
list(folders = ['']) {
const found = [];
for (const folder of folders) {
const path = (0,_folders_js__WEBPACK_IMPORTED_MODULE_4__ .S8)(folder);
if (path !== null && this.isFolderInside(path))
this.walk(path, found);
}
found.sort(_folders_js__WEBPACK_IMPORTED_MODULE_4__ .f2);
const isFirst = ({ path }, index) => index === 0 || found[index - 1].path !== path;
return Promise.resolve(folders.length < 2 ? found : found.filter(isFirst));
}
read(paths) {
const contents = new Map();
const folders = new Map();
for (const path of paths) {
const content = this.readOne(path, folders);
if (content)
contents.set(path, content);
}
return Promise.resolve(contents);
}
leadsTo(path) {
const normal = (0,_folders_js__WEBPACK_IMPORTED_MODULE_4__ .S8)(path);
if (normal === null)
return Promise.resolve(null);
try {
const real = this.inside(this.prefix + normal);
const found = real === null || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real).isFile() ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.root, real);
return Promise.resolve(found?.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') ?? null);
}
catch {
return Promise.resolve(null);
}
}
walk(start, found) {
const pending = [start];
for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
const inside = entriesOf(this.prefix + folder);
if (folder !== start && inside.some(({ name }) => name === _folders_js__WEBPACK_IMPORTED_MODULE_4__ .q$))
continue;
for (const entry of inside) {
const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
if (entry.isDirectory()) {
if (!(0,_folders_js__WEBPACK_IMPORTED_MODULE_4__ .UK)(entry.name))
pending.push(path);
}
else if (entry.isSymbolicLink())
found.push(new DiskEntry(this.prefix, path, 'symlink'));
else if (entry.isFile() && entry.name !== '.git')
found.push(new DiskEntry(this.prefix, path, 'file'));
}
}
}
readOne(path, folders) {
const normal = (0,_folders_js__WEBPACK_IMPORTED_MODULE_4__ .S8)(path);
if (normal === null)
return { problem: 'is outside of the checkout' };
const slash = normal.lastIndexOf('/');
const name = normal.slice(slash + 1);
try {
const folder = this.realFolder(slash < 0 ? '' : normal.slice(0, slash), folders);
if (folder !== null && _bytes_js__WEBPACK_IMPORTED_MODULE_3__ .P && name !== '' && name.toLowerCase() !== '.git')
return contentOf((0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__ .X)(folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep + name));
}
catch (error) {
const { code } = error;
if (code === 'ENOENT')
return null;
if (!SYMLINK_REFUSED.has(code ?? ''))
return problemOf(error);
}
return this.readFollowing(this.prefix + normal);
}
readFollowing(full) {
try {
if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, { throwIfNoEntry: false }))
return null;
const real = this.inside(full);
return real === null ? { problem: 'is a symlink out of the checkout' } : contentOf((0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__ .X)(real));
}
catch (error) {
return problemOf(error);
}
}
realFolder(folder, known) {
const found = known.get(folder);
if (found !== undefined)
return found;
const real = this.inside(this.prefix + folder);
known.set(folder, real);
return real;
}
inside(full) {
const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(full);
if (real === this.root)
return real;
if (!real.startsWith(this.prefix))
return null;
return real.slice(this.prefix.length).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git') ? null : real;
}
isFolderInside(path) {
try {
return this.inside(this.prefix + path) !== null;
}
catch {
return false;
}
}
}
const SYMLINK_REFUSED = new Set(['ELOOP', 'EMLINK', 'EFTYPE']);
function contentOf(bytes) {
return 'problem' in bytes ? bytes : (0,_source_decode_js__WEBPACK_IMPORTED_MODULE_5__ .D4)(bytes);
}
class DiskEntry {
prefix;
path;
kind;
constructor(prefix, path, kind) {
this.prefix = prefix;
this.path = path;
this.kind = kind;
}
get size() {
return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(this.prefix + this.path, { throwIfNoEntry: false })?.size ?? 0;
}
}
function findCheckout(folder) {
for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
return at;
if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
return null;
}
}
function entriesOf(folder) {
try {
return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
}
catch {
return [];
}
}
function problemOf(error) {
switch (error.code) {
case 'ENOENT':
return { problem: 'is a symlink to a file that is not there' };
case 'ENOTDIR':
case 'ENAMETOOLONG':
return null;
case 'ELOOP':
return { problem: 'is a symlink that leads to itself' };
case 'EACCES':
case 'EPERM':
return { problem: 'may not be read' };
default:
return { problem: `can not be read (${error.code ?? 'unknown error'})` };
}
}
}),
1103:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
S8: () => ( normalize),
UK: () => ( isGenerated),
f2: () => ( byPath),
q$: () => ( VIRTUAL_ENVIRONMENT)
});
const GENERATED = new Set(['node_modules', '.git', '__pycache__', '.tox', '.nox']);
const VIRTUAL_ENVIRONMENT = 'pyvenv.cfg';
function isGenerated(folder) {
return GENERATED.has(folder);
}
function normalize(path) {
if (path.startsWith('/') || path.includes('\0'))
return null;
if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(path))
return path;
const parts = [];
for (const part of path.split('/')) {
if (part === '' || part === '.')
continue;
if (part !== '..')
parts.push(part);
else if (parts.pop() === undefined)
return null;
}
return parts.join('/');
}
function byPath(a, b) {
return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
}),
2755:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
PQ: () => ( OWN_RULES),
xR: () => ( helpUrl),
E0: () => ( pagesOf)
});
;
const MEASURED_RULES = [
{
id: 'build-failed',
family: 'review',
level: 'error',
summary: 'a measured build fails',
why: `With \`measure\`, the image is built as the base has it and as the change leaves it. The change's build failed at this
line: nobody could deploy it, and nothing could be measured. The end of the build's log is in the message, without what
looks like a credential.

A build can also fail here and work elsewhere: it may need build arguments, a target, secrets or build contexts, which the
configuration gives per image (\`images\`), or files that an earlier step of the workflow makes. A pull request from a fork
is built without secrets, on purpose.

**When to ignore it:** when the image can't be built where the review runs. Better than ignoring it is to say so: build it
in an earlier step and name the finished image in \`images\`, or leave \`measure\` off.`,
},
{
id: 'size-budget',
family: 'review',
level: 'error',
summary: 'the image grows by more than its budget',
why: `\`max-size-increase\` says how much the change may add to the image, as an amount (\`10 MB\`) or as a share of the base
(\`5%\`). What counts is the packed size, which a pull moves, unless the configuration says otherwise. Sizes are summed over
the image's layers; where a layer's packed size is estimated, the finding needs the whole interval to be beyond the budget.
The inventory in the report says which layer, distribution or kind of file grew.

A layer that two builds made differently without any change to its source (another package version, another base digest) is
drift: the report names it, and the budget counts it all the same, since it is what would be deployed.

The sizes are read from an image that the pull request's own instructions built. They can be forged, so a budget is no
security boundary.

**When to ignore it:** when the growth is wanted. An inline ignore with its reason above the FROM records that somebody
decided so; raise the budget where it is too tight for every change.`,
},
{
id: 'startup-budget',
family: 'review',
level: 'error',
summary: 'the start slows down by more than its budget',
why: `\`max-startup-increase\` says how much longer the change may make a start, as a time (\`200 ms\`) or as a share of the
base (\`10%\`). Both images are started in turns in one run, so that a slow machine slows both, and the finding appears only
where the whole 95% interval of the difference is beyond the budget and the difference can be told from noise. A budget that
is smaller than what can be measured therefore never fails; the report says how small an effect could have been seen.

Where a start can't be measured (the import needs a database or a variable), the budget isn't checked, and the report says
so with what to set.

The times are taken inside a container of the pull request's own image. They can be forged, so a budget is no security
boundary.

**When to ignore it:** when the slower start is wanted, or when the image starts once a day and nobody waits for it.`,
},
];
;
const OWN_RULES = [
...MEASURED_RULES,
{
id: 'unused-ignore',
family: 'review',
level: 'notice',
summary: 'an inline ignore matches nothing',
why: `An ignore that matches nothing is a leftover: what it excused was fixed, moved away, or is misspelt in it. It
would silently excuse the next finding of that rule at this place. Remove it, or correct the rule's id.

**When to ignore it:** when the same Dockerfile is reviewed by another version of this tool that still needs it.`,
},
{
id: 'policy-changed',
family: 'review',
level: 'notice',
summary: 'the change alters what this review reports',
why: `Configuration and inline ignores decide what is reported. A change that alters them is shown, so that somebody who
looks at the review knows that its silence was chosen, and not only earned.

**When to ignore it:** never by itself; where only the base's policy may count, set \`config-from: base\`.`,
},
];
function helpUrl(pages, rule) {
return `${pages === '' ? '' : `${pages}/`}docs/rules/${rule}.md`;
}
function pagesOf(homepage) {
return homepage === '' ? '' : `${homepage}/blob/main`;
}
}),
5402:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
XO: () => ( STANDARD_INPUT),
XX: () => ( render),
be: () => ( formatOf),
gj: () => ( rendered)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _adapters_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5796);
var _analyze_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2755);
var _config_nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7228);
var _findings_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2515);
var _report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9844);
var _rules_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6779);
var _version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5355);
var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9456);
var _places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1388);
const STANDARD_INPUT = '-';
function formatOf(given) {
const format = _options_js__WEBPACK_IMPORTED_MODULE_6__ .h.find((known) => known === (given ?? 'text'));
if (format)
return format;
throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_3__ .yo(`option --format: "${given ?? ''}" is not allowed; allowed: ${_options_js__WEBPACK_IMPORTED_MODULE_6__ .h.join(', ')}${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_8__ .a)(given ?? '', _options_js__WEBPACK_IMPORTED_MODULE_6__ .h)}`);
}
async function rendered(outcome, format, rendering) {
const parts = [];
await render(outcome, format, rendering, (part) => parts.push(part));
return parts.join('');
}
async function render(outcome, format, rendering, write) {
const { review, sources } = outcome;
switch (format) {
case 'text':
for (const part of textOf(outcome, rendering))
write(part);
return;
case 'json': {
const { writeReportJson } = await __webpack_require__.e( 221).then(__webpack_require__.bind(__webpack_require__, 2221));
writeReportJson(review, _version_js__WEBPACK_IMPORTED_MODULE_9__ .x, write);
return;
}
case 'github': {
const { github } = await __webpack_require__.e( 163).then(__webpack_require__.bind(__webpack_require__, 2163));
write(github(review));
return;
}
case 'markdown': {
const { markdown } = await __webpack_require__.e( 580).then(__webpack_require__.bind(__webpack_require__, 5580));
write(markdown(review));
return;
}
case 'sarif':
write(await sarifOf(outcome));
return;
case 'html': {
const { html } = await __webpack_require__.e( 260).then(__webpack_require__.bind(__webpack_require__, 6260));
const subject = subjectOf(rendering);
write(await html(review, { version: _version_js__WEBPACK_IMPORTED_MODULE_9__ .x, homepage: (0,_adapters_package_js__WEBPACK_IMPORTED_MODULE_1__ .R)(), subject, sources }));
}
}
}
function textOf({ review, sources }, { places, base, folder, terminal }) {
const display = (0,_places_js__WEBPACK_IMPORTED_MODULE_7__ .c2)(folder, places.root);
const said = [review.images, review.problems, review.findings, review.measurements];
if (said.every(({ length }) => length === 0)) {
const shown = [...places.named, ...places.folders].map(display);
const where = shown.map((path) => (path === '.' ? 'this folder' : path)).join(', ');
return [`No Dockerfile to review in ${where}${base === null ? '' : `, compared with ${base}`}.\n`];
}
return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__ .K)(review, {
sources,
colours: terminal?.colours ?? false,
hyperlinks: terminal?.hyperlinks ?? false,
display: (path) => (path === STANDARD_INPUT ? path : display(path)),
});
}
async function sarifOf({ review }) {
const [{ sarif }, { packedSize }] = await Promise.all([
__webpack_require__.e( 664).then(__webpack_require__.bind(__webpack_require__, 4664)),
__webpack_require__.e( 166).then(__webpack_require__.bind(__webpack_require__, 9166)),
]);
const homepage = (0,_adapters_package_js__WEBPACK_IMPORTED_MODULE_1__ .R)();
const pages = (0,_analyze_settings_js__WEBPACK_IMPORTED_MODULE_2__ .E0)(homepage);
const rules = [..._rules_index_js__WEBPACK_IMPORTED_MODULE_5__ .y, ..._analyze_settings_js__WEBPACK_IMPORTED_MODULE_2__ .PQ].map((rule) => ({ ...rule, help: (0,_analyze_settings_js__WEBPACK_IMPORTED_MODULE_2__ .xR)(pages, rule.id) }));
return sarif(review, { version: _version_js__WEBPACK_IMPORTED_MODULE_9__ .x, homepage, rules, packed: packedSize });
}
function subjectOf({ places, base }) {
const isInput = places.named.includes(STANDARD_INPUT);
return `${isInput ? 'standard input' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(places.root)}${base === null ? '' : `, compared with ${base}`}`;
}
}),
1388:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Ch: () => ( findPlaces),
Gz: () => ( below),
c2: () => ( shownFrom)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _adapters_workspace_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1305);
var _findings_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2515);
async function findPlaces(paths, folder) {
const wanted = await Promise.all((paths.length === 0 ? ['.'] : paths).map((path) => look(path, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path))));
const first = wanted[0];
const start = first.kind === 'folder' ? first.full : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(first.full);
const here = wanted.every(({ full }) => below(folder, full) !== null) ? folder : start;
const root = (0,_adapters_workspace_disk_js__WEBPACK_IMPORTED_MODULE_1__ .I)(start) ?? here;
const inside = wanted.map(({ path, full, kind }) => {
const from = below(root, full);
if (from === null)
throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(`${path} is outside of ${root}: all PATHs must be below it`);
return { path: from, kind };
});
const of = (kind) => inside.filter((place) => place.kind === kind).map(({ path }) => path);
return { root, named: of('file'), folders: of('folder') };
}
function below(folder, full) {
const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, full);
if (path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path) !== full || /^[a-z]:/i.test(path))
return null;
return path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}
function shownFrom(folder, root) {
return (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path)) || '.';
}
async function look(path, full) {
if (path === '')
throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo('an empty PATH is none: a Dockerfile or a folder is needed');
if (opens(full))
return { path, full, kind: 'folder' };
const parent = opens((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(full));
const content = (await parent?.read([(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(full)]))?.get((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(full));
if (!content)
throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(`${path} is not there: a PATH is a Dockerfile or a folder`);
return { path, full, kind: 'file' };
}
function opens(folder) {
try {
return new _adapters_workspace_disk_js__WEBPACK_IMPORTED_MODULE_1__ .T(folder);
}
catch {
return null;
}
}
}),
1144:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
u: () => ( writeReport)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _findings_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2515);
async function writeReport(option, path, report, folder) {
const { writeInside } = await __webpack_require__.e( 662).then(__webpack_require__.bind(__webpack_require__, 6662));
const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path);
try {
writeInside((0,node_path__WEBPACK_IMPORTED_MODULE_0__.parse)(full).root, full, report);
}
catch (error) {
throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(`option --${option}: ${path} can not be written: ${(0,_findings_errors_js__WEBPACK_IMPORTED_MODULE_1__ .bD)(error)}`);
}
}
}),
1817:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
T: () => ( readOptions)
});
var _findings_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2515);
var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5236);
var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7166);
function readInputs(get) {
return read('input', (name) => [get(name)].filter((text) => text.trim() !== ''), []);
}
function readOptions(values, rules) {
const get = (name) => {
const value = Object.hasOwn(values, name) ? values[name] : [];
return (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string');
};
return read('option', get, rules);
}
function read(place, get, rules) {
const given = {};
const problems = [];
for (const name of (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__ .q)(place)) {
const { type, option = name } = _keys_js__WEBPACK_IMPORTED_MODULE_1__ .R[name];
const shown = place === 'input' ? name : option;
const plains = get(shown).map((text) => type.fromText(text.trim(), place));
const plain = plains.every(_plain_js__WEBPACK_IMPORTED_MODULE_2__ .Lv) ? plains.flat() : plains.at(-1);
if (plains.length === 0 || plain === undefined || (place === 'input' && (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__ .Lv)(plain) && plain.length === 0))
continue;
const result = type.read(plain, rules);
if ('value' in result)
given[name] = result.value;
else
problems.push(...result.problems.map(({ message }) => `${label(place, shown)}: ${message}`));
}
if (problems.length > 0)
throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(problems.join('\n'));
return given;
}
function label(place, name) {
return place === 'input' ? `input ${name}` : `option --${name}`;
}
}),
1038:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
cj: () => ( configurationPlace),
hd: () => ( resolve)
});
var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5236);
function resolve({ given = {}, file = {}, event, rules }) {
const circumstances = { event, results: given.results ?? _keys_js__WEBPACK_IMPORTED_MODULE_0__ .R.results.default({ event, results: '' }) };
const together = { ...file, ...given };
const values = Object.keys(_keys_js__WEBPACK_IMPORTED_MODULE_0__ .R).map((name) => [
camelCase(name),
together[name] ?? _keys_js__WEBPACK_IMPORTED_MODULE_0__ .R[name].default(circumstances),
]);
const settings = Object.fromEntries(values);
return Object.freeze({ ...settings, rules: effectiveRules(settings, rules) });
}
function configurationPlace(given, event) {
const circumstances = { event, results: '' };
return {
path: given.config ?? _keys_js__WEBPACK_IMPORTED_MODULE_0__ .R.config.default(circumstances),
from: given['config-from'] ?? _keys_js__WEBPACK_IMPORTED_MODULE_0__ .R['config-from'].default(circumstances),
required: given.config !== undefined,
};
}
function effectiveRules(settings, rules) {
return new Map(rules.map((rule) => {
const set = settings.rules.get(rule.id);
const defaults = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]);
const chosen = settings.only.length === 0 || settings.only.includes(rule.id);
const asked = settings.only.includes(rule.id) && set?.level === 'off' ? null : (set?.level ?? null);
const level = chosen && !settings.disable.includes(rule.id) ? asked : 'off';
return [rule.id, { level, options: { ...Object.fromEntries(defaults), ...set?.options } }];
}));
}
function camelCase(name) {
return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
}),
6243:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
j: () => ( AbsentFiles),
z: () => ( pathsMadeBy)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _expand_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8572);
var _go_match_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3762);
var _installers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6397);
var _mounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1594);
var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3746);
var _stages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2949);
var _written_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5445);
const SYSTEM = /^\/(?:bin|boot|dev|etc|home|lib\w*|media|mnt|opt|proc|root|run|sbin|sys|tmp|usr|var)(?:\/|$)/;
const HARMLESS = new Set([
...['apt-get', 'apt', 'apt-cache', 'apk', 'dnf', 'microdnf', 'yum', 'dpkg', 'rpm', 'update-ca-certificates'],
...['adduser', 'addgroup', 'useradd', 'groupadd', 'usermod', 'groupmod', 'passwd', 'chpasswd', 'id', 'getent'],
...[
'chmod',
'chown',
'chgrp',
'mkdir',
'rm',
'rmdir',
'find',
'ls',
'cat',
'echo',
'printf',
'grep',
'which',
'sleep',
],
...['locale-gen', 'update-locale', 'fc-cache', 'ldconfig', 'exit', 'xargs', 'date', 'uname'],
]);
const MOST_STEPS = 300;
class AbsentFiles {
dockerfile;
copies;
commandsOf;
readings = new Map();
earlier = new Map();
constructor(dockerfile, copies, commandsOf) {
this.dockerfile = dockerfile;
this.copies = copies;
this.commandsOf = commandsOf;
}
isAbsent(step, path, before) {
if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_6__ .qE)(path) || !step.stage.base.known || SYSTEM.test(path))
return false;
const mounts = (0,_mounts_js__WEBPACK_IMPORTED_MODULE_2__ .bq)(this.dockerfile, step);
if (mounts.some(({ target }) => target !== null && (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_6__ .qE)(target) || (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .yI)(target, path))))
return false;
const stages = new Set((0,_stages_js__WEBPACK_IMPORTED_MODULE_4__ .bQ)(step.stage));
const index = step.instruction.index;
const brought = this.copies.some((one) => stages.has(one.step.stage) && one.step.instruction.index < index && mayBring(one, path));
if (brought)
return false;
const own = this.madeBy(step, before);
if (own === null || own.has(path))
return false;
const earlier = this.madeBefore(step);
return earlier !== null && !earlier.has(path);
}
madeBefore(step) {
const known = this.earlier.get(step);
if (known !== undefined)
return known;
const made = this.madeByAll((0,_stages_js__WEBPACK_IMPORTED_MODULE_4__ .bQ)(step.stage).flatMap(({ steps }) => steps.filter(({ instruction: { keyword, onbuild, index } }) => keyword === 'RUN' && !onbuild && index < step.instruction.index)));
this.earlier.set(step, made);
return made;
}
madeByAll(runs) {
if (runs.length > MOST_STEPS)
return null;
const paths = new Set();
for (const step of runs) {
const { calls, complete } = this.commandsOf(step);
const made = complete ? this.madeBy(step, calls) : null;
if (made === null)
return null;
for (const path of made)
paths.add(path);
}
return paths;
}
madeBy(step, calls) {
const reading = this.readings.get(calls) ?? { read: 0, made: new Set() };
this.readings.set(calls, reading);
while (reading.made !== null && reading.read < calls.length) {
const paths = pathsMadeBy(step, calls[reading.read++]);
if (paths === null)
reading.made = null;
else
for (const path of paths)
reading.made.add(path);
}
return reading.made;
}
}
function mayBring(copy, path) {
const target = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(copy.target);
if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_6__ .qE)(target))
return true;
if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .FK)(path, target))
return false;
const inFolder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) === target;
if (copy.inline || copy.from !== null || copy.image !== null)
return true;
return copy.sources.some((source) => {
const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(source);
if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_6__ .qE)(source) || /^[a-z]+:\/\/|^git@/i.test(source))
return true;
if (!/.\.[A-Za-z*?[][\w*?[\]]*$/.test(name))
return true;
const named = (0,_go_match_js__WEBPACK_IMPORTED_MODULE_7__ .r)(name)
? ((0,_go_match_js__WEBPACK_IMPORTED_MODULE_7__ .M)(name)?.matches(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)) ?? true)
: name === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path);
return path === target || (inFolder && named);
});
}
function pathsMadeBy(step, call) {
const writing = call.redirects.filter(({ operator, target }) => /^(?:>>?|>\||&>>?)$/.test(operator) && target);
const written = writing.length > 0 ? (0,_written_js__WEBPACK_IMPORTED_MODULE_5__ .x)(step, call) : [];
if (written.length < writing.length)
return null;
const paths = written.map(({ path }) => path);
if (HARMLESS.has(call.program))
return paths;
const installer = (0,_installers_index_js__WEBPACK_IMPORTED_MODULE_1__ .XE)(call);
if (installer?.tool !== 'pip' && installer?.tool !== 'uv pip')
return null;
return /^(?:install|uninstall|cache|config|check|list|show|freeze)$/.test(installer.action) ? paths : null;
}
}),
4372:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Dd: () => ( modulesIn),
a: () => ( IMPORTERS),
nR: () => ( importsFrom),
sY: () => ( ranBySteps),
yb: () => ( importedFolders)
});
var _flags_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9);
var _environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9738);
var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9658);
var _expand_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8572);
var _memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6970);
var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3746);
var _python_modules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9598);
var _python_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7002);
var _script_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3653);
var _scripts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9161);
var _server_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9595);
var _started_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9635);
var _supervised_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(342);
var _told_modules_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5141);
var _wrappers_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2676);
const IMPORTERS = new Set([
...[
'gunicorn',
'uvicorn',
'hypercorn',
'daphne',
'granian',
'uwsgi',
'waitress-serve',
'celery',
'rq',
'dramatiq',
'arq',
],
...['flask', 'fastapi', 'manage.py', 'django-admin', 'huey_consumer', 'huey_consumer.py', 'sanic', 'litestar'],
]);
const FOLDER_OPTIONS = {
gunicorn: '--chdir',
uvicorn: '--app-dir',
celery: '--workdir',
uwsgi: '--chdir',
flask: '--app',
};
const importedFolders = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__ .Bj)((facts) => {
const found = (0,_supervised_js__WEBPACK_IMPORTED_MODULE_10__ .n)(facts).flatMap((started) => foldersOf(facts, started));
if (found.length === 0 && isHidden(facts, (0,_started_js__WEBPACK_IMPORTED_MODULE_9__ .rE)(facts)))
found.push(...foldersByVariables(facts));
return found.length === 0 ? [] : [...new Set([...found, ...modulePath(facts)])];
});
function foldersOf(facts, started) {
const { call, program, script } = started;
const { workdir } = facts.final.end;
if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_13__ .qE)(workdir) || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_13__ .qE)(call.workdir))
return [];
const other = !program || (program.by === 'command' && !IMPORTERS.has(program.name) && program.name !== 'streamlit');
if (other)
return (0,_told_modules_js__WEBPACK_IMPORTED_MODULE_11__ .Q)(facts, started, [call.workdir, ...modulePath(facts)]);
const moment = { stage: facts.final, step: null };
if (program.by === 'script')
return importedModules(facts, (0,_scripts_js__WEBPACK_IMPORTED_MODULE_7__ .Db)(facts, moment, call)?.file ?? null);
if (program.name === 'streamlit') {
const page = program.arguments.find(({ value }) => value.endsWith('.py'))?.value;
return page === undefined ? [] : importedModules(facts, (0,_script_files_js__WEBPACK_IMPORTED_MODULE_6__ .Wd)(facts, moment, (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(page, call.workdir)));
}
if (!importsApplication(program) || (script && !isOwn(facts, program)))
return [];
const option = FOLDER_OPTIONS[program.name];
const given = option === undefined || program.name === 'flask' ? null : (0,_server_js__WEBPACK_IMPORTED_MODULE_8__ .XD)(program, option);
return [given !== null && (0,_expand_js__WEBPACK_IMPORTED_MODULE_13__ .qE)(given) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(given, workdir) : workdir, call.workdir];
}
function importedModules(facts, file) {
return file ? modulesIn(facts, file, [(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)('..', file.imagePath), ...modulePath(facts)]) : [];
}
function modulesIn(facts, { text }, folders) {
const moment = { stage: facts.final, step: null };
const isThere = (path) => ((0,_script_files_js__WEBPACK_IMPORTED_MODULE_6__ .sS)(facts, moment, path) === null ? null : path);
const { imports } = (0,_python_source_js__WEBPACK_IMPORTED_MODULE_5__ .y9)(text);
const names = new Set([...imports].map((name) => name.split('.')[0]));
names.delete('');
return [...names].flatMap((name) => {
for (const folder of folders) {
const one = (0,_python_modules_js__WEBPACK_IMPORTED_MODULE_4__ .$2)(name, (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)('__main__.py', folder), isThere);
if (one !== null)
return [one.endsWith('/__init__.py') ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)('..', one) : one];
}
const below = [...imports].filter((one) => one.startsWith(`${name}.`));
return folders.filter((folder) => isNamespace(below, folder, isThere)).map((folder) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(name, folder));
});
}
function isNamespace(names, folder, isThere) {
return names.some((name) => {
const parts = name.split('.');
const prefixes = parts.slice(1).map((_, at) => parts.slice(0, at + 2).join('.'));
return prefixes.some((prefix) => (0,_python_modules_js__WEBPACK_IMPORTED_MODULE_4__ .$2)(prefix, (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)('__main__.py', folder), isThere) !== null);
});
}
function importsFrom(facts, folders) {
const moment = { stage: facts.final, step: null };
return (0,_supervised_js__WEBPACK_IMPORTED_MODULE_10__ .n)(facts).some((started) => {
const script = started.program?.by === 'script' ? (0,_scripts_js__WEBPACK_IMPORTED_MODULE_7__ .Db)(facts, moment, started.call) : null;
return script !== null && modulesIn(facts, script.file, folders).length > 0;
});
}
function isOwn(facts, { by, name }) {
if (by !== 'module' || IMPORTERS.has(name))
return true;
const [top = ''] = name.split('.');
const { context } = facts.surroundings;
return context.list().some((path) => path.split('/').some((part) => part === top || part === `${top}.py`));
}
function isHidden(facts, programs) {
const scripts = new Set(programs.flatMap(({ script }) => script ?? []));
const endings = [...scripts].flatMap((script) => script.endings);
if (scripts.size === 0)
return true;
if (endings.some(({ call }) => call && (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__ .D1)(call)))
return false;
return endings.some(({ call, passesArguments }) => {
if (!call)
return false;
const { program } = call;
if (passesArguments && HANDING.test(program))
return facts.entry?.command === null;
return program === '' || (isScript(call) && !(0,_scripts_js__WEBPACK_IMPORTED_MODULE_7__ .JV)(facts, { stage: facts.final, step: null }, call));
});
}
const HANDING = /^(?:exec|env|gosu|su-exec|setpriv|tini|dumb-init|)$/;
function foldersByVariables(facts) {
const { workdir } = facts.final.end;
if (!facts.entry?.calls.some(isScript) || facts.program)
return [];
const framework = ['DJANGO_SETTINGS_MODULE', 'FLASK_APP'].some((name) => (facts.env(name)?.value ?? '') !== '');
return framework && (0,_expand_js__WEBPACK_IMPORTED_MODULE_13__ .qE)(workdir) ? [workdir] : [...modulePath(facts)];
}
function isScript(call) {
if (!(0,_wrappers_js__WEBPACK_IMPORTED_MODULE_12__ .H7)(call.program))
return call.path.includes('/') && SCRIPT.test(call.program);
const at = (0,_scripts_js__WEBPACK_IMPORTED_MODULE_7__ .dY)(call);
return at !== null && SCRIPT.test((0,_wrappers_js__WEBPACK_IMPORTED_MODULE_12__ .Fl)(call.arguments[at].value));
}
const SCRIPT = /\.sh$|entry|^(?:run|start|boot|init|launch|cmd|web|server|gunicorn|docker)\b/i;
function modulePath(facts) {
const value = facts.env('PYTHONPATH')?.value ?? '';
const folders = value.split(':').filter((folder) => folder.startsWith('/') && (0,_expand_js__WEBPACK_IMPORTED_MODULE_13__ .qE)(folder));
return folders.map((folder) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(folder)).filter((folder) => !/\/(?:site|dist)-packages$/.test(folder));
}
function importsApplication(program) {
if (IMPORTERS.has(program.name))
return true;
return program.by === 'module' && !NOT_THEIRS.has(program.name.split('.')[0]);
}
const NOT_THEIRS = new Set([
...[
'http',
'pip',
'pytest',
'unittest',
'venv',
'ipykernel',
'ipykernel_launcher',
'jupyter',
'notebook',
'jupyterlab',
'streamlit',
],
...[
'mkdocs',
'smtpd',
'aiosmtpd',
'asyncio',
'timeit',
'pdb',
'cProfile',
'debugpy',
'ptvsd',
'awslambdaric',
'torch',
'vllm',
'alembic',
'spacy',
'nltk',
'playwright',
'compileall',
],
]);
function ranBySteps(facts, moment) {
return facts.calls.some(({ step, call }) => {
if (!facts.inLineage(step) || step.instruction.index <= moment.instruction)
return false;
const program = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__ .D1)(call);
if (!program || (0,_flags_js__WEBPACK_IMPORTED_MODULE_14__ .M)((0,_environments_js__WEBPACK_IMPORTED_MODULE_0__ .FE)(step, call, 'PYTHONDONTWRITEBYTECODE')) !== false)
return false;
if (program.by === 'inline')
return /\bimport\b/.test(program.arguments.map(({ value }) => value).join(' '));
return program.by === 'module' && importsApplication(program) && !STANDARD.has(program.name);
});
}
const STANDARD = new Set([
'compileall',
'py_compile',
'venv',
'ensurepip',
'zipfile',
'json',
'site',
'virtualenv',
'spacy',
'nltk',
]);
}),
5694:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
FI: () => ( readAssignments),
Xi: () => ( splitBody),
_n: () => ( unquote),
eW: () => ( readExec),
uW: () => ( readFlags),
xW: () => ( trimSpan)
});
var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(693);
function trimSpan(text, span, escape) {
let { start, end } = span;
while (start < end && isBlank(text, start))
start++;
if (start >= end)
return { start: end, end };
while (isBlank(text, end - 1))
end--;
if (text[start] !== escape && text[end - 1] !== escape && !endsInComment(text, { start, end }))
return { start, end };
return trimJoined((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__ .cT)(text, span, escape), span);
}
function trimJoined(joined, span) {
let start = 0;
let end = joined.length;
while (start < end && isBlank(joined, start))
start++;
while (end > start && isBlank(joined, end - 1))
end--;
return start === end ? { start: span.end, end: span.end } : { start: span.start + start, end: span.start + end };
}
function endsInComment(text, { start, end }) {
let at = text.lastIndexOf('\n', end - 1) + 1;
if (at <= start)
return false;
while (isBlank(text, at))
at++;
return text[at] === '#';
}
const FILLER_CODE = _lines_js__WEBPACK_IMPORTED_MODULE_0__ .Fn.charCodeAt(0);
function isBlank(text, at) {
const code = text.charCodeAt(at);
return code === FILLER_CODE || (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__ .xC)(code);
}
function splitBody(text, body, escape) {
const joined = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__ .cT)(text, body, escape);
const words = [];
let start = -1;
for (let at = 0; at <= joined.length; at++) {
if (at < joined.length && !(0,_lines_js__WEBPACK_IMPORTED_MODULE_0__ .xC)(joined.charCodeAt(at))) {
if (start < 0)
start = at;
}
else if (start >= 0) {
pushPiece(words, joined.slice(start, at), body.start + start);
start = -1;
}
}
return words;
}
function pushPiece(words, raw, at) {
let start = 0;
let end = raw.length;
while (start < end && raw.charCodeAt(start) === FILLER_CODE)
start++;
while (end > start && raw.charCodeAt(end - 1) === FILLER_CODE)
end--;
if (start < end)
words.push({ text: (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__ .CP)(raw.slice(start, end)), span: { start: at + start, end: at + end } });
}
function readFlags(text, span, escape) {
const flags = [];
let end = span.start;
if (!/^[\s\\`]*(--|#)/.test(text.slice(span.start, Math.min(span.end, span.start + 200))))
return { flags, end };
for (const { text: word, span: place } of scanWords((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__ .cT)(text, span, escape), span.start, escape)) {
if (!word.startsWith('--'))
break;
end = place.end;
if (word === '--')
break;
const equals = word.indexOf('=');
flags.push({
name: equals < 0 ? word.slice(2) : word.slice(2, equals),
value: equals < 0 ? null : unquote(word.slice(equals + 1), escape),
span: place,
});
}
return { flags, end };
}
function readExec(text, body, escape) {
if (text[body.start] !== '[')
return null;
const joined = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__ .cT)(text, body, escape);
const token = /[\s\uFFFF]*(?:("(?:[^"\\]|\\.)*")|([[\],]))/y;
const elements = [];
let expected = 'open';
for (;;) {
const match = token.exec(joined);
if (!match)
return null;
const [, string, mark] = match;
if (string !== undefined) {
if (expected !== 'first' && expected !== 'string')
return null;
const value = parseJsonString((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__ .CP)(string));
if (value === null)
return null;
const end = body.start + token.lastIndex;
elements.push({ text: value, span: { start: end - string.length, end } });
expected = 'separator';
}
else if (mark === '[' && expected === 'open')
expected = 'first';
else if (mark === ',' && expected === 'separator')
expected = 'string';
else if (mark === ']' && (expected === 'separator' || expected === 'first'))
return /[^\s\uFFFF]/.test(joined.slice(token.lastIndex)) ? null : elements;
else
return null;
}
}
function parseJsonString(literal) {
try {
return JSON.parse(literal);
}
catch {
return null;
}
}
function readAssignments(text, body, escape, oldForm) {
const joined = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__ .cT)(text, body, escape);
const words = scanWords(joined, body.start, escape);
const [first, second] = words;
if (!first)
return [];
if (oldForm && !first.text.includes('=')) {
const span = { start: first.span.start, end: body.end };
if (!second)
return [{ name: first.text, value: null, span }];
const text = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__ .CP)(joined.slice(second.span.start - body.start)).trimEnd();
return [{ name: first.text, value: { text, span: { start: second.span.start, end: body.end } }, span }];
}
return words.map(({ text: word, span }) => {
const equals = word.indexOf('=');
if (equals < 0)
return { name: word, value: null, span };
const value = { text: word.slice(equals + 1), span: { start: span.start + equals + 1, end: span.end } };
return { name: word.slice(0, equals), value, span };
});
}
function scanWords(joined, offset, escape) {
const pattern = escape === '`'
? /(?:`[^]|'[^']*(?:'|$)|"(?:`[^]|[^"`])*(?:"|$)|[^\s'"`]|`$)+/g
: /(?:\\[^]|'[^']*(?:'|$)|"(?:\\[^]|[^"\\])*(?:"|$)|[^\s'"\\]|\\$)+/g;
const words = [];
for (const match of joined.matchAll(pattern))
pushPiece(words, match[0], offset + match.index);
return words;
}
function unquote(value, escape) {
let out = '';
let quote = '';
for (let i = 0; i < value.length; i++) {
const char = value[i];
if (char === quote)
quote = '';
else if (!quote && (char === '"' || char === "'"))
quote = char;
else if (char === escape && quote !== "'" && i + 1 < value.length)
out += value[++i];
else
out += char;
}
return out;
}
}),
2681:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
hu: () => ( describeImage),
J2: () => ( hasTool),
uF: () => ( isWindows)
});
var expand = __webpack_require__(8572);
var image_reference = __webpack_require__(1967);
var end_of_life = __webpack_require__(1815);
var images_traits = __webpack_require__(4136);
;
function buildImage(reference, traits) {
const { python = null, user = expand .HV, complete = false } = traits;
const minor = traits.upstream ? (python?.minor ?? null) : null;
return {
reference,
known: complete && (0,expand .qE)(user),
python,
pythonEndOfLife: minor === null ? null : (0,end_of_life .NY)((0,images_traits .ZV)(end_of_life ._N, minor)),
distribution: traits.distribution ?? null,
libc: traits.libc ?? null,
environment: { variables: new Map(Object.entries(traits.variables ?? {})), complete },
user,
owned: traits.owned ?? null,
workdir: traits.workdir ?? expand .HV,
shell: traits.shell ?? null,
entrypoint: traits.entrypoint ?? null,
command: traits.command ?? null,
init: traits.init ?? null,
slim: traits.slim ?? null,
gpu: traits.gpu ?? false,
dockerClean: traits.dockerClean ?? null,
tools: traits.tools ?? null,
pin: reference && pinOf(reference, traits),
};
}
function pinOf({ repository, tag, digest }, { floating }) {
if (repository === 'scratch')
return null;
if (digest !== null)
return 'digest';
if (floating !== undefined)
return floating === null ? null : floating ? 'floating' : 'version';
if (tag === null || tag === 'latest')
return 'floating';
return (0,expand .qE)(tag) ? 'version' : null;
}
;
const CODE_NAMES = {
lenny: ['debian', '5'],
squeeze: ['debian', '6'],
wheezy: ['debian', '7'],
jessie: ['debian', '8'],
stretch: ['debian', '9'],
buster: ['debian', '10'],
bullseye: ['debian', '11'],
bookworm: ['debian', '12'],
trixie: ['debian', '13'],
forky: ['debian', '14'],
lucid: ['ubuntu', '10.04'],
precise: ['ubuntu', '12.04'],
quantal: ['ubuntu', '12.10'],
raring: ['ubuntu', '13.04'],
saucy: ['ubuntu', '13.10'],
trusty: ['ubuntu', '14.04'],
utopic: ['ubuntu', '14.10'],
vivid: ['ubuntu', '15.04'],
wily: ['ubuntu', '15.10'],
xenial: ['ubuntu', '16.04'],
yakkety: ['ubuntu', '16.10'],
zesty: ['ubuntu', '17.04'],
artful: ['ubuntu', '17.10'],
bionic: ['ubuntu', '18.04'],
cosmic: ['ubuntu', '18.10'],
disco: ['ubuntu', '19.04'],
eoan: ['ubuntu', '19.10'],
focal: ['ubuntu', '20.04'],
groovy: ['ubuntu', '20.10'],
hirsute: ['ubuntu', '21.04'],
impish: ['ubuntu', '21.10'],
jammy: ['ubuntu', '22.04'],
kinetic: ['ubuntu', '22.10'],
lunar: ['ubuntu', '23.04'],
mantic: ['ubuntu', '23.10'],
noble: ['ubuntu', '24.04'],
oracular: ['ubuntu', '24.10'],
plucky: ['ubuntu', '25.04'],
questing: ['ubuntu', '25.10'],
resolute: ['ubuntu', '26.04'],
};
const PYTHONS = {
debian: {
'7': ['3.2'],
'8': ['3.4', '1.5.6'],
'9': ['3.5', '9.0.1'],
'10': ['3.7', '18.1'],
'11': ['3.9', '20.3.4'],
'12': ['3.11', '23.0.1'],
'13': ['3.13', '25.1.1'],
},
ubuntu: {
'12.04': ['3.2'],
'14.04': ['3.4', '1.5.4'],
'16.04': ['3.5', '8.1.1'],
'18.04': ['3.6', '9.0.1'],
'20.04': ['3.8', '20.0.2'],
'22.04': ['3.10', '22.0.2'],
'22.10': ['3.10', '22.2'],
'23.04': ['3.11', '23.0.1'],
'23.10': ['3.11', '23.2'],
'24.04': ['3.12', '24.0'],
'24.10': ['3.12', '24.2'],
'25.04': ['3.13', '25.0'],
'25.10': ['3.13', '25.1.1'],
'26.04': ['3.14'],
},
alpine: {
'3.9': ['3.6'],
'3.10': ['3.7'],
'3.11': ['3.8'],
'3.12': ['3.8'],
'3.13': ['3.8', '20.3.4'],
'3.14': ['3.9', '20.3.4'],
'3.15': ['3.9', '20.3.4'],
'3.16': ['3.10', '22.1.1'],
'3.17': ['3.10', '22.3.1'],
'3.18': ['3.11', '23.1.2'],
'3.19': ['3.11', '23.3.1'],
'3.20': ['3.12', '24.0'],
'3.21': ['3.12', '24.3.1'],
'3.22': ['3.12', '25.1.1'],
'3.23': ['3.12'],
},
rhel: { '7': ['3.6', '9.0.3'], '8': ['3.6', '9.0.3'], '9': ['3.9', '21.2.3'], '10': ['3.12', '23.3.2'] },
fedora: {
'36': ['3.10'],
'37': ['3.11'],
'38': ['3.11'],
'39': ['3.12'],
'40': ['3.12'],
'41': ['3.13'],
'42': ['3.13'],
'43': ['3.14'],
'44': ['3.14'],
},
amazonlinux: { '2': ['3.7', '20.2.2'], '2023': ['3.9', '21.3.1'] },
};
const REBUILDS = new Set(['centos', 'rockylinux', 'almalinux', 'oraclelinux']);
const UNMANAGED = new Set(['rhel', ...REBUILDS, 'fedora', 'amazonlinux']);
const MANAGED_SINCE = { debian: '12', ubuntu: '23.04', alpine: '3.19' };
const MOVING = 'moving';
function distribution(name, release, installed = null) {
const fixed = release === MOVING ? null : release;
const number = fixed?.replace(/^stream/, '') ?? '';
const [minor = null, pip = null] = (0,images_traits .ZV)((0,images_traits .ZV)(PYTHONS, REBUILDS.has(name) ? 'rhel' : name) ?? {}, number) ?? [];
const endOfLife = (0,end_of_life .NY)((0,images_traits .ZV)((0,images_traits .ZV)(end_of_life .$G, name) ?? {}, fixed ?? ''));
const externallyManaged = isManaged(name, release);
return { name, release: fixed, endOfLife, python: { minor, pip, externallyManaged, installed } };
}
function isManaged(name, release) {
const since = (0,images_traits .ZV)(MANAGED_SINCE, name);
if (since === undefined)
return UNMANAGED.has(name) ? false : null;
return release === null ? null : release === MOVING || (0,images_traits .du)(release, since);
}
function namedDistribution(tag, installed = null) {
for (const token of (0,images_traits .k8)(tag)) {
const named = (0,images_traits .ZV)(CODE_NAMES, token);
if (named)
return distribution(named[0], named[1], installed);
const match = /^(alpine|debian|ubuntu|rockylinux|ubi|centos|amzn|al)([\d.]*)$/.exec(token);
if (!match || (match[2] === '' && match[1] !== 'alpine'))
continue;
const name = SHORT_NAMES[match[1]] ?? match[1];
return distribution(name, releaseOf(name, match[2]), installed);
}
return null;
}
const SHORT_NAMES = { ubi: 'rhel', amzn: 'amazonlinux', al: 'amazonlinux' };
function releaseOf(name, text) {
if (!(0,expand .qE)(text))
return null;
if (!/^\d+(?:\.\d+)*$/.test(text))
return MOVING;
const parts = text.split('.');
if (!TWO_PARTS.has(name))
return parts[0];
return parts.length < 2 ? MOVING : `${parts[0]}.${parts[1]}`;
}
const TWO_PARTS = new Set(['ubuntu', 'alpine', 'opensuse']);
;
const CUDA_PATH = '/usr/local/nvidia/bin:/usr/local/cuda/bin';
const cuda = (tag) => {
const named = namedDistribution(tag, false);
return {
...images_traits .tZ,
distribution: named,
libc: 'glibc',
gpu: true,
...(named && { dockerClean: named.name === 'ubuntu' || named.name === 'debian' }),
slim: (0,images_traits .mt)(tag) && !/devel|runtime|base/.test(tag) ? null : !tag.includes('devel'),
variables: { PATH: `${CUDA_PATH}:${images_traits .sg}` },
entrypoint: null,
};
};
function ubuntuOf(version, patch) {
if (version === undefined)
return null;
if (version === '2.1')
return patch === '0' ? '20.04' : null;
if ((0,images_traits .du)(version, '1.6') && !(0,images_traits .du)(version, '2.0'))
return '18.04';
return (0,images_traits .du)(version, '2.2') && !(0,images_traits .du)(version, '2.10') ? '22.04' : null;
}
const pytorch = (tag) => {
const [, version, patch] = /^(\d+\.\d+)(?:\.(\d+))?(?=[-.]|$)/.exec(tag) ?? [];
const conda = version !== undefined && !(0,images_traits .du)(version, '2.10');
const system = !(0,images_traits .mt)(tag) && !conda;
return {
...images_traits .tZ,
python: conda ? (0,images_traits .el)('/opt/conda', 'conda', null) : system ? (0,images_traits .el)('/usr', 'distribution', null) : null,
distribution: distribution('ubuntu', ubuntuOf(version, patch), system ? true : null),
libc: 'glibc',
gpu: true,
slim: false,
dockerClean: true,
workdir: '/workspace',
entrypoint: null,
variables: { PATH: conda ? `${CUDA_PATH}:/opt/conda/bin:${images_traits .sg}` : `${expand .HV}:${images_traits .sg}` },
complete: conda,
};
};
const tensorflow = (tag) => ({
user: 'root',
python: (0,images_traits .el)('/usr', 'distribution', null),
distribution: distribution('ubuntu', null, true),
libc: 'glibc',
gpu: tag.includes('gpu'),
slim: false,
dockerClean: true,
floating: (0,expand .qE)(tag) ? !/^\d/.test(tag) : null,
});
const nvidiaFramework = (tag) => ({
user: 'root',
python: (0,images_traits .el)('/usr', 'distribution', null),
distribution: distribution('ubuntu', null, true),
libc: 'glibc',
gpu: true,
slim: false,
entrypoint: ['/opt/nvidia/nvidia_entrypoint.sh'],
workdir: '/workspace',
floating: (0,expand .qE)(tag) ? !/^\d/.test(tag) : null,
});
;
const STEPS = {
'2.7': [
[9, '7.0.0', '8'],
[12, '9.0.1', '8'],
[14, '10.0.1', '8'],
[15, '19.0.3', '9'],
[16, '19.3.1', '10'],
[17, '20.0.2', '10'],
],
'3.4': [
[4, '8.1.2', '8'],
[5, '9.0.1', '8'],
[8, '18.0', '9'],
[9, '19.0.3', '9'],
],
'3.5': [
[0, '7.1.2', '8'],
[2, '9.0.1', '8'],
[5, '18.0', '9'],
[6, '19.0.3', '9'],
[7, '19.3.1', '10'],
[9, '20.2.2', '10'],
],
'3.6': [
[0, '9.0.1', '8'],
[4, '9.0.3', '8'],
[5, '10.0.1', '9'],
[6, '18.1', '9'],
[8, '19.1.1', '9'],
[9, '19.3.1', '10'],
[10, '20.1.1', '10'],
[11, '20.2.2', '10'],
[12, '21.0.1', '10'],
[13, '21.1.3', '10'],
[14, '21.2.4', '11'],
],
'3.7': [
[0, '18.1', '9'],
[2, '19.0.3', '9'],
[3, '19.1.1', '9'],
[4, '19.3', '10'],
[6, '20.0.2', '10'],
[7, '20.1.1', '10'],
[8, '20.2.2', '10'],
[9, '21.0.1', '10'],
[10, '21.1.3', '10'],
[11, '21.2.4', '11'],
[13, '22.0.4', '11'],
[17, '23.0.1', '12'],
],
'3.8': [
[0, '19.3.1', '10'],
[1, '20.0.2', '10'],
[2, '20.1', '10'],
[3, '20.1.1', '10'],
[5, '20.2.3', '10'],
[6, '20.3.3', '10'],
[7, '21.0.1', '10'],
[9, '21.1.1', '10'],
[11, '21.2.4', '11'],
[13, '22.0.4', '11'],
[17, '23.0.1', '12'],
],
'3.9': [
[0, '20.3.1', '10'],
[1, '21.0.1', '10'],
[4, '21.1.1', '10'],
[6, '21.2.4', '11'],
[11, '22.0.4', '11'],
[17, '23.0.1', '12'],
[23, '23.0.1', '13'],
],
'3.10': [
[0, '21.2.4', '11'],
[3, '22.0.4', '11'],
[6, '22.2.1', '11'],
[9, '22.3.1', '11'],
[11, '23.0.1', '11'],
[12, '23.0.1', '12'],
[18, '23.0.1', '13'],
],
'3.11': [
[0, '22.3', '11'],
[4, '23.1.2', '12'],
[5, '23.2.1', '12'],
[8, '24.0', '12'],
[13, '24.0', '13'],
],
'3.12': [
[0, '23.2.1', '12'],
[2, '24.0', '12'],
[5, '24.2', '12'],
[8, '24.3.1', '12'],
[10, '25.0.1', '12'],
[11, '25.0.1', '13'],
],
'3.13': [
[0, '24.2', '12'],
[1, '24.3.1', '12'],
[3, '25.0.1', '12'],
[4, '25.1.1', '12'],
[6, '25.1.1', '13'],
],
'3.14': [[0, '25.1.1', '13']],
};
const ENDED = '3.10';
const NEWEST = '3.14';
function bundledPip(minor, tag, frozen) {
const dropped = frozen || /wheezy|jessie|stretch|buster|bullseye|alpine\d/.test(tag);
if (dropped && !/^\d\.\d+\.\d/.test(tag))
return null;
const newest = /^(?:3|latest)?-?(?:slim|alpine)?$/.test(tag);
return stepOf(minor ?? (newest ? NEWEST : ''), minor === null ? NEWEST : tag)?.[1] ?? null;
}
function defaultDebian(minor, tag) {
if (minor === null)
return /^(?:3|latest|slim|rc)?(?:-|$)/.test(tag) ? MOVING : null;
const patched = /^\d\.\d+\.\d/.test(tag);
if (!patched && !(0,images_traits .du)(ENDED, minor))
return MOVING;
return stepOf(minor, tag)?.[2] ?? null;
}
function stepOf(minor, tag) {
const steps = (0,images_traits .ZV)(STEPS, minor);
const version = /^\d\.\d+(\.|-|$)(\d+(?![\d\0]))?/.exec(tag);
if (version?.[1] !== '.')
return version || /^2(?:-|$)/.test(tag) ? steps?.at(-1) : undefined;
return version[2] === undefined ? undefined : steps?.findLast(([patch]) => patch <= Number(version[2]));
}
;
const SLIM_TOOLS = new Set(['sh', 'bash']);
const FULL_TOOLS = new Set(['sh', 'bash', 'curl', 'wget', 'git', 'gcc', 'make']);
const ALPINE_TOOLS = new Set(['sh', 'wget']);
const python = (tag, _, frozen = false) => {
if (/windowsservercore|nanoserver/.test(tag))
return windows(tag);
if (tag.includes('onbuild'))
return onbuild(tag, frozen);
return { ...linux(tag, frozen), floating: isFloating(tag) };
};
function onbuild(tag, frozen) {
const unknown = { distribution: null, slim: null, tools: null };
const python = { ...officialPython(tag, frozen), standardLibraryCompiled: null };
return { ...linux(tag, frozen), ...unknown, python, libc: 'glibc', workdir: '/usr/src/app', floating: true };
}
function linux(tag, frozen) {
const minor = officialMinor(tag);
const lang = minor === null ? expand .HV : (0,images_traits .du)(minor, '3.13') ? null : 'C.UTF-8';
return {
...images_traits .tZ,
...variantOf(tag, (tag) => (frozen ? null : defaultDebian(minor, tag))),
python: officialPython(tag, frozen),
upstream: true,
variables: {
PATH: `/usr/local/bin:${images_traits .sg}`,
...(lang !== null && { LANG: lang }),
PYTHON_VERSION: expand .HV,
},
};
}
function officialPython(tag, frozen) {
const minor = officialMinor(tag);
const pip = { version: bundledPip(minor, tag, frozen) };
return { ...(0,images_traits .el)('/usr/local', 'official', minor), pip, standardLibraryCompiled: false };
}
function officialMinor(tag) {
return /^2(?:-|$)/.test(tag) ? '2.7' : (0,images_traits .Hs)(tag);
}
function isFloating(tag) {
if (officialMinor(tag) !== null)
return false;
const [first] = tag.split('-');
return VERSIONLESS.test(first) || namedDistribution(first) ? true : null;
}
const VERSIONLESS = /^(?:3|latest|slim|rc|onbuild|alpine[\d.]*|windowsservercore|nanoserver)$/;
function variantOf(tag, byDefault) {
const slim = (0,images_traits .k8)(tag).includes('slim');
if (/(?:^|-)alpine/.test(tag)) {
const token = namedDistribution(tag);
const moves = !(0,images_traits .mt)(tag) && byDefault(tag.replace(/-?alpine$/, '')) === MOVING;
const named = token?.release ? token : distribution('alpine', moves ? MOVING : null);
return { distribution: named, libc: 'musl', slim: true, tools: ALPINE_TOOLS, dockerClean: false };
}
const named = namedDistribution(tag);
if ((0,images_traits .mt)(tag) && !slim && !named)
return {};
const known = named ?? distribution('debian', byDefault(tag));
const full = !slim && !(0,images_traits .mt)(tag);
return {
distribution: { ...known, python: { ...known.python, installed: slim ? false : full ? true : null } },
libc: 'glibc',
slim: slim ? true : full ? false : null,
tools: slim ? SLIM_TOOLS : full ? FULL_TOOLS : null,
dockerClean: true,
};
}
function windows(tag) {
const python = { ...(0,images_traits .el)('C:\\Python', 'other', (0,images_traits .Hs)(tag)), interpreters: ['C:\\Python'] };
return { python, upstream: true, floating: isFloating(tag) };
}
function movesAlone(tag) {
return tag === 'latest' ? MOVING : null;
}
const pypy = (tag) => ({
...images_traits .tZ,
...variantOf(tag, movesAlone),
python: { ...(0,images_traits .el)('/opt/pypy', 'other', (0,images_traits .Hs)(tag)), standardLibraryCompiled: false },
variables: { PATH: `/opt/pypy/bin:${images_traits .sg}`, LANG: 'C.UTF-8' },
floating: (0,expand .qE)(tag.split('-')[0]) ? (0,images_traits .Hs)(tag) === null : null,
});
const uv = (tag, _, frozen) => {
const rest = tag.replace(/^(?:\d+(?:\.\d+)*|[\d.\0]*\0)-|^\d+(?:\.\d+)*$/, '');
const named = /^python(.*)$/.exec(rest);
const variables = { UV_TOOL_BIN_DIR: '/usr/local/bin' };
if (named) {
const traits = named[1].includes('-dhi') ? {} : python(named[1], 'python', frozen === true || rest !== tag);
return { ...traits, variables: { ...traits.variables, ...variables }, floating: (0,images_traits .mt)(tag) ? null : false };
}
if ((0,images_traits .mt)(tag))
return (0,expand .qE)(rest) && rest !== '' ? onDistribution(rest, variables) : {};
if (rest === '' || /^(?:latest$|sha-)/.test(rest)) {
return { ...images_traits .tZ, workdir: '/io', entrypoint: ['/uv'], slim: true, tools: images_traits .g2, dockerClean: false };
}
return onDistribution(rest, variables);
};
function onDistribution(tag, variables) {
if (tag.includes('dhi'))
return {};
const traits = { ...images_traits .tZ, ...variantOf(tag.replace(/^debian(?=-|$)/, 'latest'), () => MOVING), floating: false };
return { ...traits, variables: { ...images_traits .tZ.variables, ...variables } };
}
;
const tiangolo = (tag, repository, frozen) => {
const name = /^python(\d.*)$/.exec(tag);
const dated = /-?\d{4}-\d\d-\d\d$/;
const traits = python(name ? name[1].replace(dated, '') : tag, 'python', frozen === true || dated.test(tag));
const nginx = repository.includes('uwsgi');
const quiet = setsFlags(tag, frozen === true);
return {
...traits,
python: traits.python
? {
...traits.python,
kind: 'other',
standardLibraryCompiled: quiet === null ? null : !quiet,
}
: null,
workdir: '/app',
entrypoint: nginx || repository.includes('meinheld') ? ['/entrypoint.sh'] : [],
variables: {
...traits.variables,
...(!nginx || repository.includes('flask') ? { PYTHONPATH: '/app' } : {}),
...(quiet === true && { PYTHONDONTWRITEBYTECODE: '1', PYTHONUNBUFFERED: '1' }),
...(quiet === null && { PYTHONDONTWRITEBYTECODE: expand .HV, PYTHONUNBUFFERED: expand .HV }),
},
floating: (0,expand .qE)(tag) ? !name || (0,images_traits .Hs)(name[1]) === null : null,
};
};
function setsFlags(tag, frozen) {
if ((0,images_traits .mt)(tag))
return null;
const date = /(\d{4}-\d\d-\d\d)$/.exec(tag)?.[1];
if (date !== undefined)
return date >= '2024-03-22' ? true : date < '2024-03-21' ? false : null;
const never = /alpine|python2|python3\.[0-6](?:-|$)/.test(tag);
return never ? false : frozen ? null : true;
}
const airflow = (tag) => {
const minor = (0,images_traits .Hs)(/python(\d\..*)$/.exec(tag)?.[1] ?? '');
const official = /^(?:slim-)?[12]\./.test(tag);
return {
python: {
...(0,images_traits .el)('/home/airflow/.local', 'other', minor),
interpreters: official ? ['/usr/local/bin'] : ['/home/airflow/.local/bin', '/usr/python/bin', '/usr/local/bin'],
},
upstream: true,
distribution: distribution('debian', null),
libc: 'glibc',
user: tag.includes('onbuild') ? expand .HV : '50000',
owned: ['/home/airflow', '/opt/airflow', '/opt/airflow/dags'],
workdir: '/opt/airflow',
shell: ['/bin/bash', '-o', 'pipefail', '-o', 'errexit', '-o', 'nounset', '-o', 'nolog', '-c'],
entrypoint: ['/usr/bin/dumb-init', '--', '/entrypoint'],
init: true,
slim: false,
dockerClean: true,
variables: {
PATH: `/root/bin:/home/airflow/.local/bin:${expand .HV}`,
GUNICORN_CMD_ARGS: '--worker-tmp-dir /dev/shm',
},
floating: (0,expand .qE)(tag) ? !/\d/.test(tag) : null,
};
};
const devcontainer = (tag) => {
const official = python(tag.replace(/^(?:dev-)?(?:\d+(?:\.\d+){0,2}-)(?=[\d\0])/, ''), 'python', true);
return {
python: official.python ? { ...official.python, kind: 'other', standardLibraryCompiled: null } : null,
upstream: true,
distribution: official.distribution ?? null,
libc: 'glibc',
user: 'root',
slim: false,
dockerClean: true,
tools: new Set(['sh', 'bash', 'curl', 'wget', 'git', 'gcc', 'make']),
floating: official.floating ?? null,
};
};
const playwright = (tag) => {
const named = namedDistribution(tag, true);
return {
user: 'root',
workdir: '/',
entrypoint: [],
init: false,
python: (0,images_traits .el)('/usr', 'distribution', named?.python.minor ?? null),
distribution: named ?? distribution('ubuntu', null, true),
libc: 'glibc',
slim: false,
dockerClean: true,
variables: { PATH: images_traits .sg, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', PLAYWRIGHT_BROWSERS_PATH: '/ms-playwright' },
complete: true,
tools: new Set(['sh', 'bash', 'curl', 'git']),
};
};
const onPython = (tag) => {
const minor = (0,images_traits .Hs)(/python(\d\..*)$/.exec(tag)?.[1] ?? '');
const traits = {
python: (0,images_traits .el)('/usr/local', 'other', minor),
upstream: true,
libc: 'glibc',
floating: (0,expand .qE)(tag) ? !/\d/.test(tag) : null,
};
return traits;
};
;
const PREFIX = '/opt/conda';
const CONDA_PATH = `${PREFIX}/bin:${images_traits .sg}`;
const TOOLS = new Set(['sh', 'bash', 'wget']);
function condaPython(minor, compiled) {
return { ...(0,images_traits .el)(PREFIX, 'conda', minor), standardLibraryCompiled: compiled };
}
const miniconda = (tag, repository) => ({
...images_traits .tZ,
...(tag.includes('alpine')
? { distribution: distribution('alpine', null), libc: 'glibc' }
: { distribution: distribution('debian', movesAlone(tag), false), libc: 'glibc' }),
python: repository.endsWith('2') ? condaPython('2.7', null) : condaPython(null, null),
dockerClean: !tag.includes('alpine'),
tools: (0,images_traits .mt)(tag) || tag.includes('alpine') ? null : TOOLS,
variables: { PATH: CONDA_PATH, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
});
const miniforge = (tag) => ({
...images_traits .tZ,
distribution: distribution('ubuntu', movesAlone(tag), false),
libc: 'glibc',
python: condaPython(null, false),
entrypoint: ['tini', '--'],
init: true,
dockerClean: true,
tools: (0,images_traits .k8)(tag).includes('alpine') ? null : TOOLS,
variables: { PATH: CONDA_PATH, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', CONDA_DIR: PREFIX },
});
const micromamba = (tag) => {
const alpine = tag.includes('alpine');
const named = namedDistribution(tag);
const image = alpine ? distribution('alpine', null) : named;
return {
...images_traits .tZ,
distribution: image ?? distribution('debian', movesAlone(tag), false),
libc: 'glibc',
user: 'mambauser',
workdir: '/tmp',
shell: ['/usr/local/bin/_dockerfile_shell.sh'],
entrypoint: ['/usr/local/bin/_entrypoint.sh'],
slim: true,
gpu: tag.includes('cuda'),
dockerClean: !alpine,
tools: new Set(['sh', 'bash']),
variables: {
PATH: images_traits .sg,
LANG: 'C.UTF-8',
LC_ALL: 'C.UTF-8',
MAMBA_ROOT_PREFIX: PREFIX,
ENV_NAME: 'base',
MAMBA_USER: 'mambauser',
},
};
};
const PLAIN_STACKS = new Set([
'docker-stacks-foundation',
'base-notebook',
'minimal-notebook',
'scipy-notebook',
'r-notebook',
'julia-notebook',
'datascience-notebook',
]);
const jupyter = (tag, repository) => {
const minor = /^python-(.*)$/.exec(tag);
const found = minor ? (0,images_traits .Hs)(minor[1]) : null;
const traits = {
distribution: distribution('ubuntu', null, false),
libc: 'glibc',
python: condaPython(found, null),
user: '1000',
owned: [PREFIX, '/home/jovyan', '/home/jovyan/work'],
workdir: '/home/jovyan',
shell: ['/bin/bash', '-o', 'pipefail', '-c'],
entrypoint: ['tini', '-g', '--', 'start.sh'],
command: repository.endsWith('docker-stacks-foundation') ? null : ['start-notebook.sh'],
init: true,
slim: false,
gpu: tag.includes('cuda'),
dockerClean: true,
variables: {
PATH: CONDA_PATH,
LANG: expand .HV,
LC_ALL: expand .HV,
CONDA_DIR: PREFIX,
HOME: '/home/jovyan',
NB_USER: 'jovyan',
NB_UID: '1000',
},
complete: PLAIN_STACKS.has(repository.split('/').at(-1)),
};
return { ...traits, ...(tag !== 'latest' && { floating: (0,expand .qE)(tag) ? false : null }) };
};
;
const distroless_PYTHONS = { '10': '3.7', '11': '3.9', '12': '3.11', '13': '3.13' };
const distroless = (tag, repository) => {
const name = repository.split('/').at(-1);
const release = /-debian(\d+)$/.exec(name)?.[1] ?? null;
const tokens = (0,images_traits .k8)(tag);
const nonroot = tokens.includes('nonroot');
const debug = tokens.includes('debug');
const python3 = /^python3(?:-|$)/.test(name);
const minor = release === null ? null : ((0,images_traits .ZV)(distroless_PYTHONS, release) ?? null);
const user = (0,images_traits .mt)(tag) ? expand .HV : nonroot ? '65532' : 'root';
return {
...images_traits .tZ,
user,
workdir: user === expand .HV ? expand .HV : nonroot ? '/home/nonroot' : '/',
entrypoint: python3 ? [`/usr/bin/python${minor ?? '3'}`] : debug ? ['/busybox/sh'] : [],
python: python3 ? withoutPip({ ...(0,images_traits .el)('/usr', 'distribution', minor), standardLibraryCompiled: false }) : null,
distribution: distribution('debian', release, python3),
libc: name.startsWith('static') ? null : 'glibc',
slim: true,
dockerClean: false,
tools: (0,images_traits .mt)(tag) ? null : debug ? new Set(['wget']) : images_traits .g2,
variables: { PATH: `${images_traits .sg}${debug ? ':/busybox' : ''}`, ...(python3 && { LANG: 'C.UTF-8' }) },
floating: release === null,
};
};
function withoutPip(python) {
return { ...python, pip: null };
}
const chainguardPython = (tag) => {
const dev = (0,images_traits .k8)(tag).includes('dev');
const python = (0,images_traits .el)('/usr', 'distribution', (0,images_traits .Hs)(tag));
return {
python: dev ? python : withoutPip(python),
distribution: distribution('wolfi', null, true),
libc: 'glibc',
user: '65532',
entrypoint: ['/usr/bin/python'],
init: false,
slim: true,
dockerClean: false,
tools: (0,images_traits .mt)(tag) || dev ? null : images_traits .g2,
floating: (0,expand .qE)(tag) ? (0,images_traits .Hs)(tag) === null : null,
};
};
const hardenedPython = (tag) => {
const named = namedDistribution(tag);
const dev = (0,images_traits .k8)(tag).includes('dev');
return {
python: { ...(0,images_traits .el)('/opt/python', 'other', (0,images_traits .Hs)(tag)), pip: dev ? { version: null } : null },
upstream: true,
distribution: named,
libc: named ? (named.name === 'alpine' ? 'musl' : 'glibc') : null,
slim: true,
floating: (0,expand .qE)(tag) ? (0,images_traits .Hs)(tag) === null : null,
};
};
const wolfi = () => ({
...images_traits .tZ,
distribution: distribution('wolfi', null, false),
libc: 'glibc',
slim: true,
dockerClean: false,
});
;
const BASIC_TOOLS = new Set(['sh', 'bash']);
const debian = (tag, repository) => {
const name = repository.split('/').at(-1);
const text = tag.split('-')[0];
const named = namedDistribution(tag, false);
const release = named?.name === name ? named.release : releaseOf(name, text);
const found = distribution(name, text === 'oldstable' || text === 'oldoldstable' ? null : release, false);
const slim = (0,images_traits .k8)(tag).includes('slim') ? true : (0,images_traits .mt)(tag) ? null : false;
return { ...images_traits .tZ, distribution: found, libc: 'glibc', slim, dockerClean: true, tools: BASIC_TOOLS };
};
const alpine = (tag) => ({
...images_traits .tZ,
distribution: distribution('alpine', releaseOf('alpine', tag.split('-')[0]), false),
libc: 'musl',
slim: true,
dockerClean: false,
tools: new Set(['sh', 'wget']),
});
const buildpackDeps = (tag) => {
const tokens = (0,images_traits .k8)(tag);
const variant = tokens.includes('curl') ? 'curl' : tokens.includes('scm') ? 'scm' : (0,images_traits .mt)(tag) ? null : 'full';
const installed = variant === null ? null : variant !== 'curl';
const tools = new Set(['sh', 'bash', 'curl', 'wget']);
if (variant !== 'curl')
tools.add('git');
if (variant === 'full')
tools.add('gcc').add('make');
return {
...images_traits .tZ,
distribution: namedDistribution(tag, installed) ??
distribution('debian', /^(?:latest|stable|curl|scm)/.test(tag) ? MOVING : null, installed),
libc: 'glibc',
slim: variant === null ? null : variant !== 'full',
dockerClean: true,
tools: variant === null ? null : tools,
};
};
const withS6 = (tag, repository) => {
const apk = repository.endsWith('alpine');
const number = (0,images_traits .k8)(tag).find((token) => /^\d+\.\d+$/.test(token)) ?? null;
const named = apk ? distribution('alpine', number, false) : namedDistribution(tag, false);
return {
...images_traits .tZ,
distribution: named ?? distribution(repository.endsWith('debian') ? 'debian' : 'ubuntu', null, false),
libc: apk ? 'musl' : 'glibc',
slim: true,
entrypoint: ['/init'],
init: true,
dockerClean: !apk,
variables: { PATH: `/lsiopy/bin:${images_traits .sg}`, VIRTUAL_ENV: expand .HV },
tools: new Set(apk ? ['sh', 'bash', 'curl', 'wget'] : ['sh', 'bash', 'curl']),
};
};
const rpm = (tag, repository) => {
const name = NAMES.find(([pattern]) => pattern.test(repository))?.[1] ?? 'rhel';
const release = rpmRelease(name, tag, repository);
const minimal = /minimal|micro|slim/.test(`${repository} ${tag}`);
return {
...images_traits .tZ,
distribution: distribution(name, release, minimal || name === 'opensuse' ? null : hasPython(name, release)),
libc: 'glibc',
slim: minimal,
dockerClean: false,
tools: repository.includes('micro') || name === 'opensuse' ? null : new Set(['sh', 'bash', 'curl']),
};
};
const NAMES = [
[/centos/, 'centos'],
[/rockylinux/, 'rockylinux'],
[/almalinux/, 'almalinux'],
[/fedora/, 'fedora'],
[/amazonlinux/, 'amazonlinux'],
[/oraclelinux/, 'oraclelinux'],
[/opensuse/, 'opensuse'],
];
function rpmRelease(name, tag, repository) {
const ofRepository = /(?:ubi|rhel|almalinux\/|rockylinux\/)(\d+)/.exec(repository)?.[1];
if (ofRepository !== undefined)
return ofRepository;
const text = tag.split('-')[0].replace(/^(?:centos|ol)(?=\d)/, '');
if (/^stream\d+$/.test(text))
return text;
if (name === 'amazonlinux' && /^(?:1|201\d)(?:\.|$)/.test(text))
return '1';
if (name === 'centos' && text === 'latest' && repository === 'centos')
return '8';
return repository === 'opensuse' ? null : releaseOf(name, text);
}
function hasPython(name, release) {
const number = release?.replace('stream', '') ?? '';
if (!/^\d+(?:\.\d+)?$/.test(number))
return null;
if (name === 'fedora')
return !(0,images_traits .du)(number, '41');
if (name === 'amazonlinux')
return number === '2023';
return number === '9' ? true : number === '10' ? null : false;
}
const runtime = (tag, repository) => {
const full = BUILD_IMAGES.has(repository);
const traits = full ? variantOf(tag, movesAlone) : (onNamed(tag) ?? {});
return {
...images_traits .tZ,
...traits,
workdir: expand .HV,
entrypoint: null,
init: null,
variables: { PATH: `${expand .HV}:${images_traits .sg}` },
};
};
const BUILD_IMAGES = new Set(['node', 'golang', 'rust', 'ruby', 'perl', 'gcc', 'openjdk']);
function onNamed(tag) {
const named = namedDistribution(tag);
if (!named)
return null;
const apk = named.name === 'alpine';
const libc = apk ? 'musl' : 'glibc';
return { distribution: named, libc, dockerClean: !apk, ...((0,expand .qE)(tag) && apk && { slim: true }) };
}
const scratch = () => ({ ...images_traits .tZ, slim: true, dockerClean: false, tools: new Set() });
;
const APP_ROOT = '/opt/app-root';
const redHatPython = (tag, repository) => {
const match = /python-([23])\.?(\d+)/.exec(repository);
const minor = match ? `${match[1]}.${match[2]}` : null;
const minimal = repository.includes('minimal');
return {
...s2iSurroundings(repository, tag),
python: {
...(0,images_traits .el)(APP_ROOT, 'distribution', minor),
venv: true,
interpreters: [`${APP_ROOT}/bin`, '/usr/bin'],
},
...(minimal && { slim: true, tools: new Set(['sh', 'bash', 'curl']), entrypoint: [] }),
user: '1001',
owned: [APP_ROOT, `${APP_ROOT}/src`, `${APP_ROOT}/bin`],
variables: {
PATH: minimal
? `${APP_ROOT}/bin:${APP_ROOT}/src/bin:${APP_ROOT}/src/.local/bin:${images_traits .sg}`
: `${APP_ROOT}/src/.local/bin/:${APP_ROOT}/src/bin:${APP_ROOT}/bin:${images_traits .sg}`,
PYTHON_VERSION: minor ?? expand .HV,
PYTHONUNBUFFERED: '1',
PYTHONIOENCODING: 'UTF-8',
LC_ALL: 'en_US.UTF-8',
LANG: 'en_US.UTF-8',
PIP_NO_CACHE_DIR: 'off',
BASH_ENV: `${APP_ROOT}/bin/activate`,
ENV: `${APP_ROOT}/bin/activate`,
APP_ROOT,
HOME: `${APP_ROOT}/src`,
},
floating: false,
};
};
const s2i = (tag, repository) => ({
...s2iSurroundings(repository, tag),
user: 'root',
variables: {
PATH: `${APP_ROOT}/src/bin:${APP_ROOT}/bin:${images_traits .sg}`,
APP_ROOT,
HOME: `${APP_ROOT}/src`,
STI_SCRIPTS_URL: 'image:///usr/libexec/s2i',
STI_SCRIPTS_PATH: '/usr/libexec/s2i',
},
});
function s2iSurroundings(repository, tag) {
const release = /(?:ubi|rhel|-c|\/c)(\d+)/.exec(repository)?.[1] ?? null;
const stream = /-c\d+s(?:-|$)|\/centos/.test(repository);
const name = repository.includes('fedora') ? 'fedora' : stream ? 'centos' : 'rhel';
const number = name === 'fedora' ? releaseOf(name, tag) : stream && release !== null ? `stream${release}` : release;
return {
distribution: distribution(name, number, null),
libc: 'glibc',
workdir: `${APP_ROOT}/src`,
entrypoint: ['container-entrypoint'],
init: false,
slim: false,
dockerClean: false,
tools: new Set(['sh', 'bash', 'curl', 'wget', 'git', 'gcc', 'make']),
complete: true,
};
}
const LAMBDA_RELEASES = {
'2.7': '1',
'3.6': '1',
'3.7': '1',
'3.8': '2',
'3.9': '2',
'3.10': '2',
'3.11': '2',
};
const lambda = (tag) => lambdaImage((0,images_traits .Hs)(tag), tag);
const samBuild = (tag, repository) => ({
...lambdaImage((0,images_traits .Hs)(/python(\d.*)$/.exec(repository)?.[1] ?? ''), tag),
entrypoint: [],
slim: false,
tools: new Set(['sh', 'bash', 'curl', 'git', 'gcc', 'make']),
floating: false,
});
function lambdaImage(minor, tag) {
const release = minor === null ? null : ((0,images_traits .ZV)(LAMBDA_RELEASES, minor) ?? '2023');
return {
...images_traits .tZ,
distribution: distribution('amazonlinux', release),
libc: 'glibc',
python: (0,images_traits .el)('/var/lang', 'distribution', minor),
workdir: '/var/task',
entrypoint: ['/lambda-entrypoint.sh'],
slim: true,
dockerClean: false,
tools: new Set(['sh', 'bash', 'curl']),
variables: {
PATH: '/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:/opt/bin',
LANG: 'en_US.UTF-8',
LAMBDA_TASK_ROOT: '/var/task',
LAMBDA_RUNTIME_DIR: '/var/runtime',
LD_LIBRARY_PATH: expand .HV,
},
...(tag !== 'latest' && minor !== null && { floating: false }),
};
}
const appEngine = () => ({
python: { ...(0,images_traits .el)('/usr', 'other', null), interpreters: [] },
distribution: distribution('ubuntu', null),
libc: 'glibc',
user: 'root',
slim: false,
dockerClean: true,
});
const cloudSdk = (tag) => {
const alpine = tag.includes('alpine');
return {
user: 'root',
distribution: alpine ? distribution('alpine', null, true) : distribution('debian', MOVING, true),
libc: alpine ? 'musl' : 'glibc',
dockerClean: !alpine,
};
};
const bitnami = (tag) => {
const debian = /debian-(\d+)/.exec(tag)?.[1];
return {
...images_traits .tZ,
python: (0,images_traits .el)('/opt/bitnami/python', 'other', (0,images_traits .Hs)(tag)),
upstream: true,
distribution: namedDistribution(tag) ?? distribution('debian', debian ?? null),
libc: 'glibc',
workdir: '/app',
shell: ['/bin/bash', '-o', 'errexit', '-o', 'nounset', '-o', 'pipefail', '-c'],
slim: false,
tools: new Set(['sh', 'bash', 'curl', 'wget', 'git', 'gcc', 'make']),
variables: { PATH: `/opt/bitnami/python/bin:${images_traits .sg}`, BITNAMI_APP_NAME: 'python' },
};
};
;
const OFFICIAL = new Map([
['python', python],
['pypy', pypy],
['debian', debian],
['ubuntu', debian],
['alpine', alpine],
['buildpack-deps', buildpackDeps],
['scratch', scratch],
...['centos', 'rockylinux', 'almalinux', 'fedora', 'amazonlinux', 'oraclelinux', 'opensuse'].map((name) => [name, rpm]),
...('node golang rust ruby perl gcc openjdk java eclipse-temurin amazoncorretto maven gradle php nginx httpd caddy haproxy ' +
'redis memcached postgres mysql mariadb mongo rabbitmq docker bash busybox elixir erlang haskell swift julia r-base')
.split(' ')
.map((name) => [name, runtime]),
]);
const OTHERS = new Map([
['astral-sh/uv', uv],
['astral/uv', uv],
['continuumio/miniconda3', miniconda],
['continuumio/anaconda3', miniconda],
['continuumio/miniconda', miniconda],
['continuumio/anaconda', miniconda],
['condaforge/miniforge3', miniforge],
['condaforge/mambaforge', miniforge],
['condaforge/miniforge-pypy3', miniforge],
['mambaorg/micromamba', micromamba],
['chainguard/python', chainguardPython],
['chainguard/wolfi-base', wolfi],
['dhi.io/python', hardenedPython],
['dhi/python', hardenedPython],
['nvidia/cuda', cuda],
['nvcr.io/nvidia/pytorch', nvidiaFramework],
['nvcr.io/nvidia/tensorflow', nvidiaFramework],
['nvcr.io/nvidia/jax', nvidiaFramework],
['pytorch/pytorch', pytorch],
['tensorflow/tensorflow', tensorflow],
['amazon/aws-lambda-python', lambda],
['public.ecr.aws/lambda/python', lambda],
['ecr-public/lambda/python', lambda],
['amazonlinux/amazonlinux', rpm],
['centos/centos', rpm],
['fedora/fedora', rpm],
['fedora/fedora-minimal', rpm],
['rockylinux/rockylinux', rpm],
['opensuse/leap', rpm],
['opensuse/tumbleweed', rpm],
['google-appengine/python', appEngine],
['google_appengine/python', appEngine],
['google/cloud-sdk', cloudSdk],
['google.com/cloudsdktool/cloud-sdk', cloudSdk],
['google.com/cloudsdktool/google-cloud-cli', cloudSdk],
['bitnami/python', bitnami],
['bitnamilegacy/python', bitnami],
['apache/airflow', airflow],
['apache/superset', onPython],
['prefecthq/prefect', onPython],
['mcr.microsoft.com/devcontainers/python', devcontainer],
['mcr.microsoft.com/vscode/devcontainers/python', devcontainer],
['mcr.microsoft.com/playwright/python', playwright],
['gliderlabs/alpine', alpine],
['ubuntu/ubuntu', debian],
['debian/debian', debian],
]);
const PATTERNS = [
[
/^tiangolo\/(?:uvicorn-gunicorn|meinheld-gunicorn|uwsgi-nginx)(?:-(?:fastapi|starlette|flask|machine-learning))?$/,
tiangolo,
],
[/^jupyter\/(?:docker-stacks-foundation|[a-z-]+-notebook)$/, jupyter],
[/^distroless\/(?:python3|static|base|base-nossl|cc)(?:-debian\d+)?$/, distroless],
[/^(?:ubi|rhel)\d+\/python-\d+(?:-minimal)?$/, redHatPython],
[/^(?:sclorg|fedora|centos)\/python-\d+(?:-minimal)?(?:-c\d+s)?$/, redHatPython],
[/^(?:(?:ubi|rhel)\d+|sclorg|fedora)\/s2i-(?:base|core)(?:-c\d+s)?$/, s2i],
[/^(?:redhat\/)?ubi\d+(?:-minimal|-micro|-init)?$/, rpm],
[/^ubi\d+\/ubi(?:-minimal|-micro|-init)?$/, rpm],
[/^(?:almalinux|rockylinux)\/\d+-(?:base|minimal|micro)$/, rpm],
[/^(?:public\.ecr\.aws\/sam\/build-|amazon\/aws-sam-cli-build-image-)python\d\.\d+$/, samBuild],
[/^cgr\.dev\/[^/]+\/python(?:-fips)?$/, chainguardPython],
[/^(?:lsiobase\/|linuxserver\/baseimage-)(?:alpine|debian|ubuntu)$/, withS6],
];
const HUB_MIRROR = /\/(?:docker[-_.]?(?:hub|io)(?:[-_](?:proxy|remote|cache|mirror|virtual))?|dependency_proxy\/containers)\//;
const ARCHITECTURE = /^(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x)\/([^/]+)$/;
function findFamily(repository) {
const mirrored = /\/library\/([^/]+)$/.exec(repository)?.[1] ?? ARCHITECTURE.exec(repository)?.[1] ?? afterMirror(repository);
if (mirrored !== null) {
const family = OFFICIAL.get(mirrored);
if (family)
return { family, repository: mirrored };
}
const direct = OFFICIAL.get(repository) ?? homeOf(repository);
if (direct)
return { family: direct, repository };
for (let at = repository.indexOf('/'); at >= 0; at = repository.indexOf('/', at + 1)) {
const rest = repository.slice(at + 1);
const family = homeOf(rest);
if (family)
return { family, repository: rest };
}
return null;
}
function afterMirror(repository) {
const match = HUB_MIRROR.exec(repository);
return match ? repository.slice(match.index + match[0].length) : null;
}
function homeOf(name) {
return OTHERS.get(name) ?? PATTERNS.find(([pattern]) => pattern.test(name))?.[1];
}
var memo = __webpack_require__(6970);
;
function isWindows({ reference }) {
return /(?:^|[/:-])(?:windowsservercore|servercore|nanoserver)(?:[:@-]|$)/.test(reference?.text ?? '');
}
function describeImage(reference) {
return reference ? describeNamed(reference.text) : buildImage(null, {});
}
const describeNamed = (0,memo .Ez)((name) => {
const reference = (0,image_reference .o)(name);
if (!reference)
return buildImage(null, {});
const { repository, tag, digest } = reference;
const found = findFamily(repository);
if (!found)
return buildImage(reference, {});
const stands = tag ?? (digest === null ? 'latest' : expand .HV);
return buildImage(reference, found.family(stands, found.repository, digest !== null));
});
function hasTool(base, program) {
if (!base.tools || !ON_RECORD.has(program))
return null;
return base.tools.has(program);
}
const ON_RECORD = new Set(['sh', 'bash', 'curl', 'wget', 'git', 'gcc', 'make']);
}),
4737:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$h: () => ( condaInstallations),
KY: () => ( condaFolder),
Ku: () => ( condaRoot),
SY: () => ( installsConda),
ZQ: () => ( condaEnvironment),
eA: () => ( condaPrefix)
});
var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8572);
var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6970);
var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
var _wrappers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2676);
const INSTALLER = /(?:^|\/)(?:miniconda|miniforge|mambaforge|anaconda)\d?(?:-[^/]*)?\.sh$/i;
const RENAMED = /(?:conda|mamba|forge)[^/]*\/?$/i;
function installsConda(call) {
const { program, path, arguments: args } = call;
if (INSTALLER.test(path) || condaPrefix(call) !== null)
return true;
const names = /^(?:wget|curl|aria2c)$/.test(program) || (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_2__ .H7)(program);
return names && args.some(({ value }) => INSTALLER.test(value));
}
function condaPrefix({ program, path, arguments: args }) {
const words = args.map(({ value }) => value);
const at = (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_2__ .H7)(program) ? words.findIndex((word) => !/^[-+]/.test(word)) : -1;
const script = (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_2__ .H7)(program) ? (words[at] ?? '') : path;
if (!script.endsWith('.sh') && (at < 0 || (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(script)))
return null;
const named = INSTALLER.test(script);
const given = prefixOption(words.slice(at + 1));
if (given !== null) {
const meant = given.includes('/') && (RENAMED.test(script) || RENAMED.test(given));
return named || meant ? given : null;
}
const kind = named ? /^[a-z]+\d?/i.exec((0,_wrappers_js__WEBPACK_IMPORTED_MODULE_2__ .Fl)(script))[0].toLowerCase() : null;
return kind === null ? null : `~/${kind}`;
}
function prefixOption(words) {
for (const [at, word] of words.entries()) {
const [, value] = /^-[a-oq-z]*p(.*)$/.exec(word) ?? [];
if (value !== undefined)
return value === '' ? (words[at + 1] ?? null) : value;
}
return null;
}
const condaInstallations = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__ .Bj)((facts) => facts.calls.flatMap(({ step, call }) => {
const written = condaPrefix(call);
if (written === null)
return [];
const path = facts.users.pathOf(written, step, call);
const location = { kind: 'prefix', path };
return [
{ step, call, path, landings: facts.reach.packageLandings(step.stage, location, step.instruction.index, call) },
];
}));
function condaRoot(step, call) {
const variable = (name) => call.environment.get(name) ?? step.stage.environment.get(name, step.instruction.index)?.value;
const named = /^(\/.*)\/(?:bin|condabin)\/[^/]+$/.exec(call.path)?.[1];
if (named !== undefined && (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(named) && !(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .FK)(named, '/usr'))
return named;
for (const name of ['MAMBA_ROOT_PREFIX', 'CONDA_DIR', 'CONDA_ROOT', 'CONDA_HOME']) {
const value = variable(name);
if (value?.startsWith('/') && (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(value))
return (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .Fd)(value);
}
const path = variable('PATH') ?? '';
const entry = path.split(':').find((one) => /(?:conda|mamba|miniforge)[^/]*\/bin\/?$/i.test(one) && (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(one));
return entry === undefined ? null : (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .Fd)(entry.replace(/\/bin\/?$/, ''));
}
function condaFolder(root, name) {
if (root === null || name.includes('/'))
return null;
return name === 'base' ? root : `${root}/envs/${name}`;
}
function condaEnvironment(step, call, name) {
if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(name))
return null;
if (name.includes('/'))
return (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(call.workdir) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .Fd)(name, call.workdir) : null;
return condaFolder(condaRoot(step, call), name);
}
}),
6578:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
J6: () => ( isQuestion),
_N: () => ( evaluateTest),
ze: () => ( negate)
});
var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8572);
const QUESTIONS = new Set([
'which',
'type',
'grep',
'egrep',
'id',
'getent',
'diff',
'cmp',
'hash',
'dpkg-query',
'pidof',
'expr',
]);
function isQuestion(program) {
return QUESTIONS.has(program);
}
const MAXIMUM_WORDS = 100;
function evaluateTest(words, isAbsent = () => false) {
const list = words.at(-1) === ']' ? words.slice(0, -1) : words;
if (list.length > MAXIMUM_WORDS)
return 'maybe';
for (const [joint, wins] of [
['-o', 'true'],
['-a', 'false'],
]) {
const at = list.indexOf(joint);
if (at > 0) {
const sides = [evaluateTest(list.slice(0, at), isAbsent), evaluateTest(list.slice(at + 1), isAbsent)];
if (sides.includes(wins))
return wins;
return sides.includes('maybe') ? 'maybe' : wins === 'true' ? 'false' : 'true';
}
}
if (list[0] === '!')
return negate(evaluateTest(list.slice(1), isAbsent));
if (!list.every(_expand_js__WEBPACK_IMPORTED_MODULE_0__ .qE))
return 'maybe';
const [first, second, third] = list;
if (list.length === 1)
return first === '' ? 'false' : 'true';
if (list.length === 2 && second !== undefined) {
if (first === '-z')
return second === '' ? 'true' : 'false';
if (first === '-n')
return second === '' ? 'false' : 'true';
if ((first === '-f' || first === '-s') && isAbsent(second))
return 'false';
}
if (list.length === 3 && first !== undefined && third !== undefined) {
if (/[*?[]/.test(third))
return 'maybe';
if (second === '=' || second === '==')
return first === third ? 'true' : 'false';
if (second === '!=')
return first === third ? 'false' : 'true';
if (second === '-eq')
return Number(first) === Number(third) ? 'true' : 'false';
if (second === '-ne')
return Number(first) === Number(third) ? 'false' : 'true';
}
return 'maybe';
}
function negate(status) {
if (status === 'true')
return 'false';
if (status === 'false')
return 'true';
return 'maybe';
}
}),
1659:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Bn: () => ( missingSources),
M2: () => ( copiedText),
R8: () => ( filesOf),
UT: () => ( totalSize),
mY: () => ( isSystemFolder),
yv: () => ( originOf)
});
var _context_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4380);
var _expand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8572);
var _go_match_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3762);
var _ignore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7903);
var _model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3883);
var _memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6970);
var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3746);
var _stages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2949);
function filesOf(copy, files) {
const known = lists.get(copy);
if (known?.files === files)
return known.copied;
const copied = listFiles(copy, files);
lists.set(copy, { files, copied });
return copied;
}
const lists = new WeakMap();
function listFiles(copy, files) {
if (!files.known || copy.from || copy.image !== null || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_5__ .qE)(copy.target))
return null;
const sources = localSources(copy);
if (!sources.every(_expand_js__WEBPACK_IMPORTED_MODULE_5__ .qE))
return null;
const sent = (0,_context_index_js__WEBPACK_IMPORTED_MODULE_0__ .MA)(files);
const exclude = exclusionOf(copy.step);
if (!exclude)
return null;
const found = new Map();
for (const source of sources) {
const copied = hasFlag(copy.step, 'parents') ? withParents(copy, source, sent) : plain(copy, source, sent);
for (const { path, from, target } of copied) {
if (from !== null && exclude(path.slice(from.length)))
continue;
found.set(path + '\0' + target, place(copy, path, target));
}
}
return [...found.values()];
}
function originOf(copy, files, target) {
if (!files.known || copy.from || copy.image !== null)
return null;
const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(copy.target);
if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .FK)(target, folder) || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_5__ .qE)(target))
return null;
if (hasFlag(copy.step, 'parents') || copy.sources.some(_go_match_js__WEBPACK_IMPORTED_MODULE_6__ .r))
return filesOf(copy, files)?.findLast((one) => !one.unpacked && one.target === target)?.path ?? null;
const exclude = exclusionOf(copy.step);
const sent = (0,_context_index_js__WEBPACK_IMPORTED_MODULE_0__ .MA)(files);
const rest = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(target.slice(folder === '/' ? 0 : folder.length)).slice(1);
for (const source of localSources(copy).filter(_expand_js__WEBPACK_IMPORTED_MODULE_5__ .qE).toReversed()) {
if (sent.hasFile(source)) {
if (plain(copy, source, sent).some((found) => found.target === target))
return source;
continue;
}
const path = source === '.' ? rest : `${source}/${rest}`;
if (sent.hasFile(path) && exclude?.(rest) === false)
return path;
}
return null;
}
function copiedText(copies, files, { stage, instruction }, { workdir }, path) {
const lineage = (0,_stages_js__WEBPACK_IMPORTED_MODULE_4__ .bQ)(stage);
for (const copy of copies.toReversed()) {
if (!lineage.includes(copy.step.stage) || copy.step.instruction.index >= instruction.index)
continue;
const origin = originOf(copy, files, (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(path, workdir));
if (origin !== null)
return files.read(origin);
}
return null;
}
function missingSources(copy, files) {
if (!files.known || copy.from || copy.image !== null || hasFlag(copy.step, 'parents'))
return [];
const sent = (0,_context_index_js__WEBPACK_IMPORTED_MODULE_0__ .MA)(files);
return localSources(copy).filter((source) => {
if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_5__ .qE)(source) || (0,_go_match_js__WEBPACK_IMPORTED_MODULE_6__ .r)(source) || source === '.')
return false;
return !sent.hasFile(source) && sent.below(source).length === 0;
});
}
function totalSize(copied, files) {
let total = 0;
for (const path of new Set(copied.map((one) => one.path))) {
const size = files.size?.(path) ?? null;
if (size === null)
return null;
total += size;
}
return total;
}
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i;
function isRemote(source) {
return REMOTE.test(source);
}
function localSources(copy) {
const { instruction } = copy.step;
if (instruction.heredocs.length > 0)
return [];
if (!hasFlag(copy.step, 'parents'))
return copy.sources.some(isRemote) ? copy.sources.filter((source) => !isRemote(source)) : copy.sources;
return (instruction.exec ?? instruction.words).slice(0, -1).map(({ text }) => value(copy.step, text));
}
function value(step, text) {
return (0,_expand_js__WEBPACK_IMPORTED_MODULE_5__ .fT)(text, (name) => step.stage.environment.value(name, step.instruction.index), '\\');
}
function hasFlag({ instruction }, name) {
const flag = (0,_model_js__WEBPACK_IMPORTED_MODULE_7__ .i)(instruction, name);
return flag !== null && flag.value?.toLowerCase() !== 'false';
}
function exclusionOf(step) {
if (!(0,_model_js__WEBPACK_IMPORTED_MODULE_7__ .i)(step.instruction, 'exclude'))
return () => false;
const flags = step.instruction.flags.filter(({ name }) => name === 'exclude');
const patterns = flags.map((flag) => value(step, flag.value ?? ''));
return patterns.every(_expand_js__WEBPACK_IMPORTED_MODULE_5__ .qE) ? (0,_ignore_js__WEBPACK_IMPORTED_MODULE_1__ .BM)(patterns) : null;
}
function plain(copy, source, sent) {
if (!(0,_go_match_js__WEBPACK_IMPORTED_MODULE_6__ .r)(source))
return whole(copy, source, sent);
const pattern = (0,_go_match_js__WEBPACK_IMPORTED_MODULE_6__ .M)(source);
if (!pattern)
return [];
const parts = source.split('/');
const plainParts = parts.slice(0, parts.findIndex(_go_match_js__WEBPACK_IMPORTED_MODULE_6__ .r));
const tried = new Map();
const deepest = source.includes('[') ? Infinity : parts.length;
const matches = (name) => {
const known = tried.get(name) ?? pattern.matches(name);
tried.set(name, known);
return known;
};
for (const path of sent.below(plainParts.join('/') || '.')) {
const names = path.split('/');
for (let depth = plainParts.length + 1; depth <= Math.min(names.length, deepest); depth++) {
if (matches(names.slice(0, depth).join('/')))
break;
}
}
return [...tried].flatMap(([name, matched]) => (matched ? whole(copy, name, sent) : []));
}
function whole(copy, source, sent) {
const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(copy.target);
if (sent.hasFile(source)) {
const name = source.slice(source.lastIndexOf('/') + 1);
const target = copy.intoFolder || isIntoFolder(copy) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(name, folder) : folder;
return [{ path: source, from: null, target }];
}
const from = source === '.' ? '' : `${source}/`;
const prefix = folder === '/' ? '/' : `${folder}/`;
return sent.below(source).map((path) => ({ path, from, target: prefix + path.slice(from.length) }));
}
function withParents(copy, source, sent) {
const pivot = source.indexOf('/./');
const folder = pivot < 0 ? '.' : (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(source.slice(0, pivot)).slice(1) || '.';
const pattern = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(pivot < 0 ? source : source.slice(pivot + 3)).slice(1);
const from = folder === '.' ? '' : `${folder}/`;
const matches = pattern === '' ? () => true : (0,_ignore_js__WEBPACK_IMPORTED_MODULE_1__ .BM)([pattern]);
return sent
.below(folder)
.filter((path) => matches(path.slice(from.length)))
.map((path) => ({ path, from, target: (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(path.slice(from.length), (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(copy.target)) }));
}
const ARCHIVE = /\.(?:tar(?:\.(?:gz|bz2|xz|zst|Z))?|tgz|tbz2?|txz|tzst)$/i;
function place(copy, path, target) {
const { instruction } = copy.step;
const unpack = (0,_model_js__WEBPACK_IMPORTED_MODULE_7__ .i)(instruction, 'unpack');
const unpacks = unpack ? hasFlag(copy.step, 'unpack') : instruction.keyword === 'ADD';
if (!unpacks || !ARCHIVE.test(path))
return { path, target, unpacked: false };
const named = copy.sources.some((source) => source === path || (0,_go_match_js__WEBPACK_IMPORTED_MODULE_6__ .M)(source)?.matches(path));
return { path, target: named ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(copy.target) : target, unpacked: named };
}
const SYSTEM = /^\/(?:(?:usr(?:\/local)?(?:\/(?:bin|sbin|lib|share|src))?|bin|etc|home|lib|media|mnt|opt|root|sbin|srv|tmp|var(?:\/(?:lib|log|tmp|www))?)(?:\/|$))?$/;
function isSystemFolder(path) {
return SYSTEM.test(path);
}
const isIntoFolder = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__ .Bj)((copy) => {
const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(copy.target);
if (SYSTEM.test(path))
return true;
const { step } = copy;
for (const stage of (0,_stages_js__WEBPACK_IMPORTED_MODULE_4__ .bQ)(step.stage)) {
for (const earlier of stage.steps) {
if (earlier.instruction.index > step.instruction.index)
break;
if ((0,_expand_js__WEBPACK_IMPORTED_MODULE_5__ .qE)(earlier.workdir) && (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .FK)(earlier.workdir, path))
return true;
if (earlier !== step && makesFolder(earlier, path))
return true;
}
}
return false;
});
function makesFolder(step, path) {
const { keyword, words, exec } = step.instruction;
if (keyword === 'COPY' || keyword === 'ADD') {
const target = value(step, (exec ?? words).at(-1)?.text ?? '');
return (0,_expand_js__WEBPACK_IMPORTED_MODULE_5__ .qE)(target) && target.endsWith('/') && (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .FK)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(target, step.workdir), path);
}
if (keyword !== 'RUN')
return false;
return words.some(({ text }, at) => {
if (text !== 'mkdir')
return false;
const rest = words.slice(at + 1);
const end = rest.findIndex((word) => /^(?:&&|\|\|?|;|&)$|;$/.test(word.text));
const operands = rest.slice(0, end < 0 ? undefined : end + 1).map((word) => word.text.replace(/;$/, ''));
return operands.some((operand) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .FK)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(value(step, operand), step.workdir), path));
});
}
}),
4380:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
LU: () => ( childrenOf),
MA: () => ( sentFiles),
Q0: () => ( ignoreOf),
kB: () => ( sortedPaths),
yz: () => ( lowerBound)
});
var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6970);
var _ignore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7903);
const sentFiles = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__ .Bj)((files) => new Index(files));
function ignoreOf(files) {
return sentFiles(files).ignore;
}
class Index {
files;
ignore;
sorted = null;
names = null;
folders = new Map();
constructor(files) {
this.files = files;
const text = files.ignoreFile === undefined ? files.read('.dockerignore') : (files.ignoreFile?.text ?? null);
this.ignore = text === null ? _ignore_js__WEBPACK_IMPORTED_MODULE_1__ .jj : (0,_ignore_js__WEBPACK_IMPORTED_MODULE_1__ .wo)(text);
}
hasFile(path) {
const paths = this.paths();
return paths[lowerBound(paths, path)] === path && !this.ignore.excludes(path);
}
hasName(name) {
this.names ??= new Set(this.files.list().map((path) => path.slice(path.lastIndexOf('/') + 1)));
return this.names.has(name);
}
below(folder) {
const known = this.folders.get(folder);
if (known)
return known;
const paths = this.paths();
const prefix = folder === '.' ? '' : `${folder}/`;
const part = prefix === '' ? paths : paths.slice(lowerBound(paths, prefix), lowerBound(paths, `${prefix}\uFFFF`));
const found = part.filter((path) => !this.ignore.excludes(path));
this.folders.set(folder, found);
return found;
}
paths() {
this.sorted ??= sortedPaths(this.files.list());
return this.sorted;
}
}
function sortedPaths(paths) {
const isSorted = paths.every((path, index) => index === 0 || paths[index - 1] <= path);
return isSorted ? paths : [...paths].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
function lowerBound(paths, path) {
let low = 0;
let high = paths.length;
while (low < high) {
const middle = (low + high) >> 1;
if (paths[middle] < path)
low = middle + 1;
else
high = middle;
}
return low;
}
function childrenOf(paths, folder) {
const prefix = folder === '' ? '' : `${folder}/`;
const files = [];
const folders = new Set();
for (let at = lowerBound(paths, prefix); at < paths.length && paths[at].startsWith(prefix);) {
const path = paths[at];
const slash = path.indexOf('/', prefix.length);
if (slash < 0) {
files.push(path);
at++;
}
else {
folders.add(path.slice(prefix.length, slash));
at = lowerBound(paths, `${path.slice(0, slash)}0`);
}
}
return { files, folders };
}
}),
637:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
D0: () => ( isSecretFile),
EW: () => ( isHarmless),
jc: () => ( holdsPrivateKey)
});
var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8332);
const SECRET = /^(?:\.env(?:\.(?:prod|production|local|live|staging|secrets?))?|\.?(?:prod|production|secrets?)\.env|\.netrc|\.pypirc|\.git-credentials|\.pgpass|\.htpasswd|id_(?:rsa|dsa|ecdsa|ed25519)|.*\.(?:p12|pfx|jks|keystore|ppk)|(?:.*[-_.])?(?:private|priv|server|client|tls|ssl|ssh|deploy)?[-_.]?key\.pem|privkey\d*\.pem|.*\.key|(?:.*[-_.])?service[-_]?account(?:[-_.].*)?\.json|client_secrets?\.json|credentials\.json|kubeconfig)$/i;
const SAMPLES = /(?:^|\/)(?:tests?|testing|testdata|test[-_]?data|fixtures?|examples?|samples?|docs?|mocks?|templates?)\//i;
const EXAMPLE = /public|example|sample|template|\bca\.key$|pub(?:lic)?[-_.]?key/i;
function isSecretFile(path) {
const name = path.slice(path.lastIndexOf('/') + 1);
return SECRET.test(name) && !SAMPLES.test(path) && !EXAMPLE.test(name);
}
const VARIABLES = /(?:^|\/)(?:\.env(?:\.\w+)?|\.?\w+\.env)$/i;
function holdsPrivateKey(path, text) {
if (text === null || !VARIABLES.test(path) || SAMPLES.test(path) || EXAMPLE.test(path))
return false;
return /-----BEGIN (?:[A-Z]+ ){0,2}PRIVATE KEY-----/.test(text);
}
const TELLING = /^(?:.*(?:PASS|PASSWD|PASSWORD|PASSPHRASE|SECRETS?|TOKENS?|CREDENTIALS?|APIKEY)|KEYS?|PWD|AUTH|PRIVATE|SALT|JWT|DSN|WEBHOOK|COOKIE|SIGNATURE|LICENSE|PIN|OTP|CERT|SAS|CONNECTION)\d*$/;
function isHarmless(path, text) {
if (text === null || text.length > 20_000 || !VARIABLES.test(path))
return false;
return text.split(/\r?\n/).every((line) => {
const comment = /^\s*#/.test(line);
const plain = line.replace(/^[\s#]+/, '').trim();
const match = /^(?:export\s+)?([A-Za-z_][\w.-]*)\s*[=:]\s*([^]*)$/.exec(plain);
if (!match)
return plain === '' || (comment && !holdsCredential(plain));
return (!isTelling(match[1]) || isLeftOpen(match[2])) && !holdsCredential(match[2]);
});
}
function isLeftOpen(written) {
const quoted = /^(["'])(.*?)\1\s*(?:#.*)?$/.exec(written);
const value = (quoted?.[2] ?? written.replace(/(?:^|\s)#.*$/, '')).trim();
return value === '' || ((0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__ .wK)(value) && !value.startsWith('/'));
}
function isTelling(name) {
const parts = name
.replace(/([a-z])([A-Z])/g, '$1_$2')
.toUpperCase()
.split(/[_.-]/);
return (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__ .hN)(name) || parts.some((part) => TELLING.test(part));
}
function holdsCredential(text) {
const words = text.split(/[\s"'`,;]+/).filter((word) => word !== '');
return words.some((word) => (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__ .At)(word) ||
(0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__ .At)(word.slice(word.indexOf('=') + 1)) ||
(0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__ .Ds)(word) !== null ||
/:\/\/[^/\s]*@|-----BEGIN|\/services\/|^(?:basic|bearer)$/i.test(word));
}
}),
5330:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
T: () => ( usesOfContext)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9658);
var _expand_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8572);
var _installers_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6397);
var _memo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6970);
var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3746);
var _requested_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(154);
var _server_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9595);
var _stages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2949);
var _wrappers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2676);
const usesOfContext = (0,_memo_js__WEBPACK_IMPORTED_MODULE_3__ .Bj)((facts) => {
const roots = rootsOf(facts);
if (roots.length === 0)
return [];
const started = (facts.entry?.calls ?? []).map((call) => ({ call, step: null }));
return [...facts.calls, ...started].flatMap(({ call, step }) => {
if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_9__ .qE)(call.workdir))
return [];
const before = step?.instruction.index ?? Infinity;
const stages = (0,_stages_js__WEBPACK_IMPORTED_MODULE_7__ .bQ)(step?.stage ?? facts.final);
const there = roots.filter(({ stage, at }) => at < before && stages.includes(stage));
return usedBy(call).flatMap((names) => {
const files = names.filter(_expand_js__WEBPACK_IMPORTED_MODULE_9__ .qE).flatMap((name) => inCopy(there, name, call.workdir) ?? []);
return files.length > 0 ? [{ call, step, files }] : [];
});
});
});
function rootsOf({ copies, reach, final }) {
return copies.flatMap(({ from, image, inline, sources, target, step }) => {
if (from || image !== null || inline || !sources.includes('.') || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_9__ .qE)(target))
return [];
const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__ .Fd)(target);
const at = step.instruction.index;
const landings = reach.landings(step.stage, path, at);
return [{ stage: step.stage, path, at }, ...landings.map((landing) => ({ ...landing, stage: final }))];
});
}
function inCopy(roots, written, workdir) {
const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__ .Fd)(written, workdir);
const root = roots.find((one) => path !== one.path && (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__ .FK)(path, one.path) && (one.path !== '/' || !written.startsWith('/')));
return root ? { path, origin: path.slice(root.path === '/' ? 1 : root.path.length + 1) } : null;
}
function usedBy(call) {
const { path, program, arguments: args } = call;
const words = args.map(({ value }) => value);
const script = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__ .D1)(call);
const installer = (0,_installers_index_js__WEBPACK_IMPORTED_MODULE_2__ .XE)(call);
if (installer && (installer.tool === 'pip' || installer.tool === 'uv pip')) {
const editable = installer.options.all('--editable').map(({ value }) => value ?? '');
const named = [...installer.operands.map(({ value }) => value), ...editable];
const folders = named
.map((name) => name.replace(/\[[^\]]*\]$/, ''))
.filter((name) => /^\.{1,2}(?:\/[^*]*)?$/.test(name));
const manifests = folders.map((one) => [`${one}/pyproject.toml`, `${one}/setup.py`]);
return [...(0,_requested_js__WEBPACK_IMPORTED_MODULE_5__ .eu)(installer).map((one) => [one]), ...manifests];
}
if (installer && PROJECT_TOOLS.has(installer.tool))
return projectManifests(installer);
if (script)
return ofPython(call, script);
if (program === 'make')
return makefiles(words);
if ((0,_wrappers_js__WEBPACK_IMPORTED_MODULE_8__ .H7)(program))
return words[0] !== undefined && !/^[-+]/.test(words[0]) ? [[words[0]]] : [];
return path.includes('/') ? [[path]] : [];
}
function ofPython({ path, arguments: args }, program) {
if (program.by === 'script')
return [[program.name]];
if (program.name === 'manage.py') {
const named = (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_8__ .Fl)(path) === 'manage.py' ? path : args.find(({ value }) => (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_8__ .Fl)(value) === 'manage.py')?.value;
return named === undefined || (named === path && !path.includes('/')) ? [] : [[named]];
}
const options = CONFIGURED.get(program.name);
const written = options ? (0,_server_js__WEBPACK_IMPORTED_MODULE_6__ .XD)(program, ...options)?.replace(/^file:/, '') : null;
return written && !/^python:|^:/.test(written) ? [[written]] : [];
}
const CONFIGURED = new Map([
['gunicorn', ['--config', '-c']],
['hypercorn', ['--config', '-c']],
['uwsgi', ['--ini']],
]);
function makefiles(words) {
const valueOf = (option) => words[words.findIndex((word) => option.test(word)) + 1 || Infinity];
const folder = valueOf(/^(?:-C|--directory)$/) ?? '.';
const file = valueOf(/^(?:-f|--file|--makefile)$/);
if (words.some((word) => /^-[Cf].|^--(?:directory|file|makefile)=|^--(?:help|version)$/.test(word)))
return [];
return [
(file === undefined ? ['GNUmakefile', 'makefile', 'Makefile'] : [file]).map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name)),
];
}
const PROJECT_TOOLS = new Map([
['uv', 'pyproject.toml'],
['poetry', 'pyproject.toml'],
['pdm', 'pyproject.toml'],
['pipenv', 'Pipfile'],
]);
function projectManifests(installer) {
const name = PROJECT_TOOLS.get(installer.tool);
const { operands, options } = installer;
const folder = (0,_requested_js__WEBPACK_IMPORTED_MODULE_5__ .Kb)(installer);
if (!(0,_installers_index_js__WEBPACK_IMPORTED_MODULE_2__ .ag)(installer) || !/^(?:sync|install)$/.test(installer.action))
return [];
if (folder === null || operands.length > 0 || options.has('--script'))
return [];
const folders = [folder];
while (folders.at(-1) !== '/')
folders.push(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folders.at(-1)));
return [folders.map((one) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(one, name))];
}
}),
5753:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
K: () => ( readCopy),
l: () => ( landingOf)
});
var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8572);
var _go_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3762);
var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3883);
var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function readCopy(dockerfile, step) {
const { instruction } = step;
if ((instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') || instruction.onbuild)
return null;
const lookup = (name) => step.stage.environment.value(name, instruction.index);
const pieces = instruction.exec ?? instruction.words;
const words = pieces.map(({ text }) => {
const word = (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__ .fT)(text, lookup, dockerfile.escape);
return word.length > _paths_js__WEBPACK_IMPORTED_MODULE_0__ .m9 ? _expand_js__WEBPACK_IMPORTED_MODULE_1__ .HV : word;
});
const target = words.at(-1);
if (target === undefined || words.length < 2)
return null;
const source = step.sources[0];
const fromRoot = source ? (path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Fd)(path) : contextPath;
const inline = instruction.heredocs.length > 0;
const sources = inline ? [] : words.slice(0, -1).map(fromRoot);
const place = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Fd)(target, step.workdir);
const asFolder = /[/]$|(^|[/])\.$/.test(target);
return {
step,
from: source?.stage ?? null,
image: source && !source.stage ? source.name : null,
sources,
target: asFolder && place !== '/' ? `${place}/` : place,
intoFolder: asFolder || sources.length > 1,
inline: inline && (0,_model_js__WEBPACK_IMPORTED_MODULE_2__ .i)(instruction, 'from') === null,
};
}
function contextPath(path) {
if (/^[a-z]+:\/\/|^git@/i.test(path))
return path;
return (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Fd)(path).slice(1) || '.';
}
function landingOf(copy, path) {
const target = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Fd)(copy.target);
for (const written of copy.sources) {
const matched = (0,_go_match_js__WEBPACK_IMPORTED_MODULE_3__ .r)(written) ? matchedBy(written, path) : null;
const source = matched ?? written;
if (path === source) {
const name = path.slice(path.lastIndexOf('/') + 1);
return (copy.intoFolder || matched !== null) && /[^.]\.[^.]/.test(name) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Fd)(name, target) : target;
}
if (source === '/' || path.startsWith(`${source}/`)) {
const rest = source === '/' ? path.slice(1) : path.slice(source.length + 1);
return (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Fd)(rest, target);
}
if (source.startsWith(`${path}/`))
return target;
}
return null;
}
function matchedBy(pattern, path) {
const whole = path.split('/').slice(0, pattern.split('/').length).join('/');
return (0,_go_match_js__WEBPACK_IMPORTED_MODULE_3__ .M)(pattern)?.matches(whole) === true ? whole : null;
}
}),
8332:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
At: () => ( looksGenerated),
Ds: () => ( urlPassword),
hN: () => ( isCredentialName),
si: () => ( namesCredential),
wK: () => ( isPlaceholder)
});
var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6970);
const CREDENTIAL = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|SECRETS|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|SECRET_?KEY|ENCRYPTION_?KEY|SIGNING_?KEY|AUTH_?KEY|CREDENTIALS?|PWD)$/;
const HARMLESS = /(?:_FILE|_PATH|_DIR|_URL|_URI|_NAME|_ID|_TYPE|_LENGTH|_EXPIRY|_EXPIRES|_TTL|_HEADER|_ENABLED|_REQUIRED)$|^(?:PWD|OLDPWD|GPG_KEY|MAX_.*|NUM_.*|ALLOW_.*|ENABLE_.*|USE_.*|TOKENIZERS?_.*)$/;
const isCredentialName = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__ .Ez)((name) => {
const upper = name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
return !HARMLESS.test(upper) && CREDENTIAL.test(upper);
});
function isPlaceholder(value) {
const text = value.trim();
if (text === '' || /^(?:true|false|yes|no|on|off|none|null|nil|undefined|\d{1,3})$/i.test(text))
return true;
if (/^(?:\/|\.\/|~\/|file:|\$|%|<.*>$|\{\{|\[)/.test(text))
return true;
if (/^([x*.\-_?#])\1*$/i.test(text))
return true;
return /dummy|change_?-?me|replace|example|placeholder|your[-_ ]|my[-_ ]?(?:secret|key|token|password)|insecure|not[-_ ]?(?:so[-_ ])?(?:a[-_ ])?(?:real|secret|used|needed|set)|fake|sample|todo|fixme|^(?:build|test|dev|development|secret|secretkey|secret[-_]key|default|foo|bar|foobar|abc|empty|ignored?|unused|unset|temp|tmp|ci|x+|a+|notset|nothing|anything|collectstatic)$|only[-_ ]?(?:for|during)|for[-_ ]?build|build[-_ ]?(?:time|only|key)|temporary|unsafe/i.test(text);
}
const SEVERAL = /(?:SECRETS|CREDENTIALS)$/;
const KEPT = /(?:^|[-_/])(?:secrets|credentials|tokens|keys|env|runtime|name)(?=$|[-_/])/;
function namesCredential(name, value) {
const upper = name.toUpperCase();
const text = value.trim();
if (SEVERAL.test(upper))
return !looksGenerated(text) && !/^[^\s:/]+:[^\s:/]+$/.test(text);
return /(?:SECRET|TOKEN|CREDENTIAL)$/.test(upper) && /^[a-z]+(?:[-_/][a-z]+)+$/.test(text) && KEPT.test(text);
}
const SHAPES = [
/^(?:AKIA|ASIA)[0-9A-Z]{16}$/,
/^gh[pousr]_[A-Za-z0-9]{36,}$/,
/^github_pat_[A-Za-z0-9_]{60,}$/,
/^glpat-[\w-]{20,}$/,
/^xox[abeoprs]-[\w-]{10,}$/,
/^sk-(?:ant-|proj-)?[\w-]{20,}$/,
/^(?:sk|rk|pk)_live_[A-Za-z0-9]{16,}$/,
/^AIza[\w-]{35}$/,
/^ya29\.[\w-]{20,}$/,
/^hf_[A-Za-z0-9]{30,}$/,
/^pypi-AgEI[\w-]{50,}$/,
/^npm_[A-Za-z0-9]{36}$/,
/^SG\.[\w-]{20,}\.[\w-]{20,}$/,
/^dop_v1_[a-f0-9]{64}$/,
/^eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}$/,
/^-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/,
/^https:\/\/hooks\.slack\.com\/services\/T\w+\/B\w+\/\w{20,}$/,
];
const SHORTEST_SHAPE = 15;
function looksGenerated(value, named = true) {
const text = value.trim();
if (text.length < SHORTEST_SHAPE || isPlaceholder(text))
return false;
if (SHAPES.some((shape) => shape.test(text)))
return true;
if (!named || text.length < 20 || /\s|^https?:|^\/|[{}<>]/.test(text))
return false;
const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length;
return kinds >= 2 && /\d/.test(text) && entropy(text) >= 3.3;
}
function entropy(text) {
const counts = new Map();
for (const char of text)
counts.set(char, (counts.get(char) ?? 0) + 1);
let bits = 0;
for (const count of counts.values())
bits -= (count / text.length) * Math.log2(count / text.length);
return bits;
}
function urlPassword(text) {
if (!text.includes('://'))
return null;
const match = /\b(?:https?|git\+https?|postgres(?:ql)?|mysql|mongodb(?:\+srv)?|rediss?|amqps?|ftp):\/\/([^\s/@:]*)(?::([^\s/@]+))?@[\w.[\0-]/.exec(text);
if (!match)
return null;
const password = match[2] ?? (SHAPES.some((shape) => shape.test(match[1])) ? match[1] : null);
if (password === null || /[\0$%<{*]/.test(password) || isPlaceholder(password))
return null;
return password;
}
}),
508:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
r: () => ( startsDevelopment)
});
function startsDevelopment({ command, entrypoint }) {
const line = [...(entrypoint ?? []), ...(command ?? [])].join(' ');
return /\b(?:runserver(?:_plus)?|flask\b.*\brun|fastapi dev|watchmedo|watchfiles|debugpy|pytest)\b|--reload\b/.test(line);
}
}),
7867:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
LY: () => ( CURL),
Re: () => ( UNZIP),
ZG: () => ( GIT_CLONE),
sF: () => ( COPY),
w1: () => ( TAR),
y1: () => ( WGET)
});
const CURL = {
valued: [
...[
'--output',
'--output-dir',
'--header',
'--user-agent',
'--request',
'--data',
'--form',
'--user',
'--retry',
'--url',
],
...[
'--retry-delay',
'--retry-max-time',
'--connect-timeout',
'--max-time',
'--proxy',
'--proto',
'--cacert',
'--cert',
],
...[
'--key',
'--write-out',
'--referer',
'--cookie',
'--cookie-jar',
'--limit-rate',
'--resolve',
'--ciphers',
'--config',
],
...[
'--data-binary',
'--data-raw',
'--continue-at',
'--range',
'--upload-file',
'--max-redirs',
'--proto-redir',
'--netrc-file',
],
...[
'--tls-max',
'--interface',
'--speed-limit',
'--speed-time',
'--noproxy',
'--capath',
'--dump-header',
'--stderr',
],
],
flags: [],
aliases: {
...{ '-o': '--output', '-O': '--remote-name', '-H': '--header', '-A': '--user-agent', '-X': '--request' },
...{ '-d': '--data', '-F': '--form', '-u': '--user', '-m': '--max-time', '-x': '--proxy', '-E': '--cert' },
...{ '-w': '--write-out', '-e': '--referer', '-b': '--cookie', '-c': '--cookie-jar', '-C': '--continue-at' },
...{ '-r': '--range', '-T': '--upload-file', '-K': '--config', '-D': '--dump-header', '-y': '--speed-time' },
'-Y': '--speed-limit',
},
abbreviates: false,
};
const WGET = {
valued: [
...[
'--output-document',
'--directory-prefix',
'--output-file',
'--append-output',
'--header',
'--user',
'--password',
],
...[
'--tries',
'--timeout',
'--wait',
'--user-agent',
'--input-file',
'--execute',
'--level',
'--accept',
'--reject',
],
...[
'--post-data',
'--ca-certificate',
'--progress',
'--waitretry',
'--limit-rate',
'--secure-protocol',
'--domains',
],
...[
'--connect-timeout',
'--dns-timeout',
'--read-timeout',
'--base',
'--quota',
'--cut-dirs',
'--referer',
'--method',
],
],
flags: [
'--quiet',
'--no-verbose',
'--verbose',
'--continue',
'--timestamping',
'--recursive',
'--no-check-certificate',
],
aliases: {
...{ '-O': '--output-document', '-P': '--directory-prefix', '-o': '--output-file', '-a': '--append-output' },
...{ '-t': '--tries', '-T': '--timeout', '-w': '--wait', '-U': '--user-agent', '-i': '--input-file' },
...{ '-e': '--execute', '-l': '--level', '-A': '--accept', '-R': '--reject', '-B': '--base', '-Q': '--quota' },
...{ '-q': '--quiet', '-c': '--continue', '-N': '--timestamping', '-r': '--recursive', '-v': '--verbose' },
},
abbreviates: true,
};
const GIT_CLONE = {
valued: [
...['--branch', '--depth', '--origin', '--upload-pack', '--reference', '--separate-git-dir', '--jobs', '--config'],
...['--template', '--shallow-since', '--shallow-exclude', '--filter', '--server-option', '--reference-if-able'],
],
flags: ['--recursive', '--recurse-submodules', '--quiet', '--single-branch', '--bare', '--mirror', '--no-checkout'],
aliases: {
'-b': '--branch',
'-o': '--origin',
'-u': '--upload-pack',
'-j': '--jobs',
'-c': '--config',
'-q': '--quiet',
},
abbreviates: true,
};
const PLAIN = {
valued: [
'--directory',
'--file',
'--strip-components',
'--exclude',
'--mode',
'--owner',
'--group',
'--target-directory',
],
flags: ['--recursive', '--extract', '--parents', '--verbose'],
aliases: {},
abbreviates: true,
};
const TAR = {
...PLAIN,
aliases: { '-C': '--directory', '-f': '--file', '-x': '--extract', '--get': '--extract' },
};
const UNZIP = { ...PLAIN, aliases: { '-d': '--directory', '-x': '--exclude' } };
const COPY = {
...PLAIN,
valued: PLAIN.valued.filter((name) => name !== '--directory'),
aliases: { '-t': '--target-directory', '-m': '--mode', '-o': '--owner', '-g': '--group' },
};
}),
2223:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
v: () => ( madeBy)
});
var _download_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7867);
var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8572);
var _installers_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1572);
var _written_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5445);
function madeBy(facts, step, call) {
const at = (written, folder = '.') => {
if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(written) || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(folder) || written === '')
return null;
const path = folder === '.' || /^[/~]/.test(written) ? written : `${folder}/${written}`;
return facts.users.pathOf(path, step, call);
};
const made = (kind, path, source = null) => path === null || /^\/dev(?:\/|$)/.test(path) ? [] : [{ kind, path, source }];
switch (call.program) {
case 'curl':
case 'wget':
return downloads(step, call).flatMap(({ file, folder, url }) => made('download', at(file, folder), url));
case 'git': {
const words = call.arguments.map(({ value }) => value);
const clone = words.indexOf('clone');
if (clone < 0)
return [];
const { operands } = (0,_installers_options_js__WEBPACK_IMPORTED_MODULE_1__ .Ac)(call.arguments.slice(clone + 1), _download_options_js__WEBPACK_IMPORTED_MODULE_0__ .ZG);
const [url, folder] = operands.map(({ value }) => value);
if (url === undefined)
return [];
const base = words[0] === '-C' ? words[1] : '.';
return made('clone', at(folder ?? nameOf(url.replace(/\/?(?:\.git)?\/?$/, '')), base), url);
}
case 'tar':
case 'bsdtar':
return tarred(call.arguments, (folder, source) => made('extracted', at(folder), source));
case 'unzip': {
const { options, operands } = (0,_installers_options_js__WEBPACK_IMPORTED_MODULE_1__ .Ac)(call.arguments, _download_options_js__WEBPACK_IMPORTED_MODULE_0__ .Re);
if (options.has('-l', '-t', '-p', '-v', '-Z') || operands.length === 0)
return [];
return made('extracted', at(options.get('--directory')?.value ?? '.'), operands[0].value);
}
case 'cp':
case 'mv':
case 'install':
case 'rsync':
return copied(call, (target, source) => made('copied', at(target), source));
case 'mkdir':
return (0,_installers_options_js__WEBPACK_IMPORTED_MODULE_1__ .Ac)(call.arguments, _download_options_js__WEBPACK_IMPORTED_MODULE_0__ .sF).operands.flatMap(({ value }) => made('folder', at(value)));
default:
return [];
}
}
function downloads(step, call) {
const curl = call.program === 'curl';
const { options, operands } = (0,_installers_options_js__WEBPACK_IMPORTED_MODULE_1__ .Ac)(call.arguments, curl ? _download_options_js__WEBPACK_IMPORTED_MODULE_0__ .LY : _download_options_js__WEBPACK_IMPORTED_MODULE_0__ .y1);
const given = options.all('--url').map(({ value }) => value ?? '');
const urls = [...operands.map(({ value }) => value), ...given];
const folder = options.get('--output-dir', '--directory-prefix')?.value ?? '.';
const named = options.all('--output', '--output-document').map(({ value }) => value ?? '');
const found = [];
for (const file of named)
if (file !== '-')
found.push({ file, folder: curl ? folder : '.', url: urls[found.length] ?? null });
if (named.length === 0 && (!curl || options.has('--remote-name', '--remote-name-all')))
for (const url of urls)
if ((0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(nameOf(url)) && nameOf(url) !== '')
found.push({ file: nameOf(url), folder, url });
for (const { path } of (0,_written_js__WEBPACK_IMPORTED_MODULE_2__ .x)(step, call))
found.push({ file: path, folder: '.', url: urls[0] ?? null });
return found;
}
function tarred(args, made) {
const [first, ...rest] = args;
if (!first)
return [];
const old = /^[a-zA-Z]*x[a-zA-Z]*$/.test(first.value);
const list = old ? [{ ...first, value: `-${first.value}` }, ...rest] : args;
const { options, operands } = (0,_installers_options_js__WEBPACK_IMPORTED_MODULE_1__ .Ac)(list, _download_options_js__WEBPACK_IMPORTED_MODULE_0__ .w1);
if (!options.has('--extract'))
return [];
const file = options.get('--file')?.value;
return made(options.get('--directory')?.value ?? '.', file === '-' || !file ? (operands[0]?.value ?? null) : file);
}
function copied(call, made) {
const { options, operands } = (0,_installers_options_js__WEBPACK_IMPORTED_MODULE_1__ .Ac)(call.arguments, _download_options_js__WEBPACK_IMPORTED_MODULE_0__ .sF);
if (call.program === 'install' && options.has('-d', '--directory'))
return operands.flatMap(({ value }) => made(value, ''));
const folder = options.get('--target-directory')?.value;
const target = folder ?? operands.at(-1)?.value;
const sources = (folder ? operands : operands.slice(0, -1)).map(({ value }) => value);
if (target === undefined || sources.length === 0)
return [];
const into = folder !== undefined || target.endsWith('/') || sources.length > 1;
return sources.flatMap((source) => {
const name = nameOf(source);
return made(into && name !== '' && !/[*?[]/.test(name) ? `${target.replace(/\/$/, '')}/${name}` : target, source);
});
}
function nameOf(path) {
const plain = path.replace(/[?#].*$/, '').replace(/\/$/, '');
return plain.slice(plain.lastIndexOf('/') + 1);
}
}),
9658:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
D1: () => ( readPythonProgram),
Sp: () => ( shellCalls),
hB: () => ( readEntry),
nN: () => ( runsPython)
});
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3303);
var _installers_pip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8239);
var _wrappers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2676);
function readEntry(dockerfile, stage) {
let entrypoint = null;
let command = null;
for (const one of lineage(stage)) {
const own = (keyword) => one.steps.findLast(({ instruction }) => instruction.keyword === keyword && !instruction.onbuild) ?? null;
const ownEntrypoint = own('ENTRYPOINT');
const ownCommand = own('CMD');
if (ownEntrypoint)
command = null;
entrypoint = ownEntrypoint ?? entrypoint;
command = ownCommand ?? command;
}
const all = joinExec(dockerfile, entrypoint, command) ??
(entrypoint && !entrypoint.instruction.exec
? shellCalls(dockerfile, entrypoint, command)
: [entrypoint, command].flatMap((step) => (step ? (0,_run_js__WEBPACK_IMPORTED_MODULE_0__ .P)(dockerfile, step).calls : [])));
const program = all.findLast(runsPython) ?? all.at(-1) ?? null;
const main = mainOf(dockerfile, entrypoint, command, program);
return main && { entrypoint, command, main, calls: all, program };
}
function shellCalls(dockerfile, entrypoint, command) {
const elements = command?.instruction.exec;
if (!command || !elements)
return (0,_run_js__WEBPACK_IMPORTED_MODULE_0__ .P)(dockerfile, entrypoint).calls;
const given = elements.map(({ text, span }) => ({ value: text, span }));
return (0,_run_js__WEBPACK_IMPORTED_MODULE_0__ .P)(dockerfile, entrypoint, given).calls.flatMap((call) => {
const handed = call.arguments.findIndex(({ span }) => elements.some((one) => one.span === span));
if (handed < 0 || isWritten(call, elements) || runsPython(call))
return [call];
const exec = call.arguments.slice(handed).map(({ value, span }) => ({ text: value, span }));
return [call, ...(0,_run_js__WEBPACK_IMPORTED_MODULE_0__ .P)(dockerfile, withExec(command, exec)).calls];
});
}
function isWritten({ span }, elements) {
return elements.some((one) => one.span.start === span.start);
}
function* lineage(stage) {
const stages = [];
for (let one = stage; one; one = one.parent)
stages.push(one);
yield* stages.reverse();
}
function joinExec(dockerfile, entrypoint, command) {
const front = entrypoint?.instruction.exec;
const back = command?.instruction.exec;
if (!entrypoint || !front || !command || !back)
return null;
const exec = [...front, ...back];
const { calls } = (0,_run_js__WEBPACK_IMPORTED_MODULE_0__ .P)(dockerfile, withExec(entrypoint, exec));
const [first] = calls;
if (first && !runsPython(first))
return [...calls, ...(0,_run_js__WEBPACK_IMPORTED_MODULE_0__ .P)(dockerfile, command).calls];
return calls;
}
function withExec(step, exec) {
const { instruction } = step;
return { ...step, instruction: { ...instruction, words: instruction.words, exec } };
}
function mainOf(dockerfile, entrypoint, command, program) {
if (!entrypoint || !command)
return entrypoint ?? command;
const { exec } = entrypoint.instruction;
const [first] = command.instruction.exec ?? [];
if (exec && command.instruction.exec && (!first || first.text.startsWith('-')))
return entrypoint;
if (!exec && program && isWritten(program, command.instruction.exec ?? []))
return command;
const own = !exec || (0,_run_js__WEBPACK_IMPORTED_MODULE_0__ .P)(dockerfile, entrypoint).calls.some(runsPython);
return own ? entrypoint : command;
}
const PYTHON_PROGRAMS = new Set([
'gunicorn',
'uvicorn',
'hypercorn',
'daphne',
'granian',
'uwsgi',
'waitress-serve',
'celery',
'flower',
'rq',
'dramatiq',
'huey_consumer',
'huey_consumer.py',
'arq',
'flask',
'fastapi',
'django-admin',
'manage.py',
'streamlit',
'gradio',
'jupyter',
'jupyter-lab',
'jupyter-notebook',
'jupyterhub',
'ipython',
'pytest',
'tox',
'nox',
'pip',
'uv',
'uvx',
'poetry',
'pipenv',
'pdm',
'hatch',
'mlflow',
'airflow',
'superset',
'prefect',
'dagster',
'scrapy',
'scrapyd',
'alembic',
'locust',
'sanic',
'litestar',
'mkdocs',
'sphinx-build',
'ansible',
'ansible-playbook',
'pelican',
'dask',
'dask-worker',
'dask-scheduler',
'ray',
]);
function isPythonProgram(name) {
return (0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_1__ .r2)(name) || PYTHON_PROGRAMS.has(name) || name.endsWith('.py');
}
function runsPython({ program }) {
return isPythonProgram(program);
}
function readPythonProgram(call) {
const { program, arguments: args } = call;
if (!(0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_1__ .r2)(program)) {
if (!isPythonProgram(program))
return null;
const isFile = call.path.includes('/') && !PYTHON_PROGRAMS.has(program);
const own = isFile ? { name: call.path, by: 'script' } : { name: program, by: 'command' };
return { ...own, arguments: args, interpreterOptions: [] };
}
const module = (0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_1__ .cD)(args);
const options = [];
let at = 0;
for (; at < args.length && /^-[^-]/.test(args[at].value) && !/^-[a-zA-Z]*[mc]/.test(args[at].value); at++) {
options.push({ text: args[at].value, span: args[at].span });
if (args[at].value === '-W' || args[at].value === '-X')
at++;
}
if (module) {
const bundled = args.find(({ value }) => /^-[a-zA-Z]+m$/.test(value));
if (bundled)
options.push({ text: bundled.value.slice(0, -1), span: bundled.span });
return { name: module.name, by: 'module', arguments: module.rest, interpreterOptions: options };
}
if (args[at]?.value === '--check-hash-based-pycs')
at += 2;
const script = args[at];
if (!script || /^-(?:-.*)?$/.test(script.value) || /^-[a-zA-Z]*c$/.test(script.value)) {
return { name: 'python', by: 'inline', arguments: args.slice(at), interpreterOptions: options };
}
const name = (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_2__ .Fl)(script.value);
const by = isPythonProgram(name) && !name.endsWith('.py') ? 'command' : name === 'manage.py' ? 'command' : 'script';
return { name: by === 'script' ? script.value : name, by, arguments: args.slice(at + 1), interpreterOptions: options };
}
}),
9738:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
FE: () => ( callVariable),
hD: () => ( locationOf),
uD: () => ( lacksPip),
vX: () => ( madeEnvironment)
});
var _conda_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4737);
var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8572);
var _installers_pip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8239);
var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3746);
function madeEnvironment(call) {
const module = (0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_1__ .r2)(call.program) ? (0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_1__ .cD)(call.arguments) : null;
const args = module && ['venv', 'virtualenv'].includes(module.name)
? module.rest
: call.program === 'virtualenv' || call.program === 'pyvenv'
? call.arguments
: call.program === 'uv' && call.arguments[0]?.value === 'venv'
? call.arguments.slice(1)
: null;
if (!args)
return null;
for (let at = 0; at < args.length; at++) {
const { value } = args[at];
if (['-p', '--python', '--prompt', '--app-data', '--seed-packages'].includes(value))
at++;
else if (!value.startsWith('-'))
return (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(value) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__ .Fd)(value, call.workdir) : null;
}
return call.program === 'uv' ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__ .Fd)('.venv', call.workdir) : null;
}
function lacksPip(step, call) {
if (call.program !== 'uv' || call.arguments.some(({ value }) => value === '--seed'))
return false;
return /^(?:|0|false|no|off|n|f)$/i.test(callVariable(step, call, 'UV_VENV_SEED') ?? '');
}
function callVariable(step, call, name) {
return call.environment.get(name) ?? step.stage.environment.value(name, step.instruction.index);
}
function locationOf(step, install, made) {
const { call, options, tool } = install;
const target = options.get('--target')?.value;
if (target !== undefined && target !== null)
return known('target', target, call);
const old = /^--prefix[= ](.+)$/.exec(options.get('--install-option')?.value ?? '')?.[1];
const prefix = options.get('--prefix')?.value ?? options.get('--root')?.value ?? old;
if (prefix !== undefined)
return known('prefix', prefix, call);
if (options.has('--user'))
return { kind: 'user', path: '~/.local' };
if (install.action === 'tool install')
return null;
if (tool === 'uv')
return projectEnvironment(step, install);
if (tool === 'poetry')
return poetryLocation(step, install, made);
const named = tool === 'uv pip' ? null : environmentOfProgram(call.path, call.workdir);
if (named !== null)
return { kind: 'venv', path: named };
if (call.condaActivated !== null)
return condaLocation(step, call, call.condaActivated);
const passed = tool === 'pip' && !(0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_1__ .r2)(call.program) ? made.withoutPip : new Set();
if (call.activated !== null && (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(call.activated) && !passed.has(call.activated))
return { kind: 'venv', path: call.activated };
const python = options.get('--python')?.value;
const ofPython = tool === 'uv pip' && python ? environmentOfProgram(python, call.workdir) : null;
if (ofPython !== null)
return { kind: 'venv', path: ofPython };
if (tool === 'uv pip')
return uvPipLocation(step, install, made);
return onPath(step, call, made, passed) ?? mambaLocation(step, call) ?? systemLocation(step);
}
function condaLocation(step, call, name) {
const path = (0,_conda_js__WEBPACK_IMPORTED_MODULE_0__ .ZQ)(step, call, name);
return path === null ? null : { kind: 'prefix', path };
}
function mambaLocation(step, call) {
const root = step.stage.base.python ? undefined : step.stage.base.environment.variables.get('MAMBA_ROOT_PREFIX');
if (root === undefined || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(root))
return null;
const folders = (callVariable(step, call, 'PATH') ?? '').split(':').map((entry) => entry.replace(/\/bin\/?$/, ''));
const named = folders.find((folder) => (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(folder) && (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__ .FK)(folder, root));
if (named !== undefined)
return { kind: 'prefix', path: named };
const name = callVariable(step, call, 'ENV_NAME') ?? 'base';
return (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(name) ? { kind: 'prefix', path: name === 'base' ? root : `${root}/envs/${name}` } : null;
}
function uvPipLocation(step, { call, options }, made) {
const system = callVariable(step, call, 'UV_SYSTEM_PYTHON');
if (options.has('--system') || system === '1' || system === 'true')
return onPath(step, call, made) ?? systemLocation(step);
const active = callVariable(step, call, 'VIRTUAL_ENV');
if (active !== undefined)
return known('venv', active, call);
for (let folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__ .Fd)(call.workdir);; folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__ .Fd)('..', folder)) {
const local = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__ .Fd)('.venv', folder);
if (made.environments.has(local))
return { kind: 'venv', path: local };
if (folder === '/')
break;
}
return venvOnPath(step, call, made, SYSTEM_FOLDERS);
}
const SYSTEM_FOLDERS = new Set(['/usr/local', '/usr']);
function projectEnvironment(step, { call, options }) {
const active = options.has('--active') ? callVariable(step, call, 'VIRTUAL_ENV') : undefined;
if (active !== undefined)
return known('venv', active, call);
const folder = options.get('--project')?.value ?? options.get('--directory')?.value ?? '.';
const environment = callVariable(step, call, 'UV_PROJECT_ENVIRONMENT') ?? '.venv';
if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(folder) || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(environment))
return null;
const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__ .Fd)(environment, (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__ .Fd)(folder, call.workdir));
return { kind: 'venv', path };
}
function poetryLocation(step, { call }, made) {
const active = call.activated ?? venvOnPath(step, call, made)?.path;
if (active !== undefined && (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(active))
return { kind: 'venv', path: active };
const inProject = callVariable(step, call, 'POETRY_VIRTUALENVS_IN_PROJECT');
if (inProject === 'true' || inProject === '1')
return { kind: 'venv', path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__ .Fd)('.venv', call.workdir) };
if (environmentOfProgram(call.path, call.workdir) !== null)
return null;
const create = callVariable(step, call, 'POETRY_VIRTUALENVS_CREATE');
return create === 'false' || create === '0' ? systemLocation(step) : null;
}
function environmentOfProgram(path, workdir) {
if (!path.includes('/') || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(path))
return null;
const match = /^(.*)\/bin\/[^/]+$/.exec((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__ .Fd)(path, workdir));
return match && !['/usr', '/usr/local', ''].includes(match[1]) ? match[1] : null;
}
function onPath(step, call, { environments, condas }, passed = new Set()) {
const active = step.stage.environment.getEnv('VIRTUAL_ENV', step.instruction.index)?.value;
for (const entry of (callVariable(step, call, 'PATH') ?? '').split(':')) {
const match = /^(\/.*)\/bin\/?$/.exec(entry);
if (!match || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(entry))
continue;
const folder = match[1];
if (passed.has(folder))
continue;
if (folder === '/usr/local' || folder === '/usr')
return null;
if (environments.has(folder) || folder === active || /\/\.?venv$|\/virtualenv$/.test(folder))
return { kind: 'venv', path: folder };
if (isConda(step, folder, condas))
return { kind: 'prefix', path: folder };
}
return null;
}
function venvOnPath(step, call, made, passed) {
return onPath(step, call, { ...made, condas: new Set() }, passed);
}
function isConda(step, folder, condas) {
if (condas.has(folder))
return true;
const { python } = step.stage.base;
const root = /^(.*)\/envs\/[^/]+$/.exec(folder)?.[1];
return root !== undefined && (condas.has(root) || (python?.kind === 'conda' && python.prefix === root));
}
function systemLocation(step) {
const { base } = step.stage;
if (base.python)
return { kind: 'prefix', path: base.python.prefix };
return base.known ? { kind: 'prefix', path: '/usr' } : null;
}
function known(kind, path, call) {
return (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(path) ? { kind, path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__ .Fd)(path, call.workdir) } : null;
}
}),
614:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
_: () => ( evaluate)
});
;
function moveTo(call, span) {
const redirects = call.redirects.map(({ operator, target, body }) => ({
operator,
target: target && { ...target, span },
body: body && { ...body, span },
}));
const moved = {
arguments: call.arguments.map((argument) => ({ ...argument, span })),
redirects,
span,
whole: span,
};
Object.assign(call, moved);
}
var conditions = __webpack_require__(6578);
var expand = __webpack_require__(8572);
var given = __webpack_require__(8127);
var identity = __webpack_require__(4890);
var launchers = __webpack_require__(2227);
var dockerfile_patterns = __webpack_require__(6531);
var shell = __webpack_require__(1328);
var conda = __webpack_require__(4737);
var paths = __webpack_require__(3746);
var dockerfile_words = __webpack_require__(3847);
var wrappers = __webpack_require__(2676);
;
const FRESH = { activated: null, condaActivated: null, user: null, subshell: false };
function launchedIn(around, folder) {
const { scope, wrappers } = around;
const workdir = folder === undefined ? scope.workdir : (0,paths .Fd)(folder, scope.workdir);
return { ...around, scope: workdir === scope.workdir ? scope : { ...scope, workdir }, wrappers: wrappers + 1 };
}
function callOf(program, rest, { command, environment, scope, conditional, user, replaces }, pipedFrom) {
const name = (0,wrappers .Fl)(program.value);
return {
program: (0,expand .qE)(name) ? name : '',
path: program.value,
arguments: rest,
environment,
workdir: scope.workdir,
user,
activated: scope.activated,
condaActivated: scope.condaActivated,
span: { start: program.span.start, end: Math.max(program.span.end, rest.at(-1)?.span.end ?? 0) },
whole: command.span,
conditional,
replaces,
redirects: command.redirects,
pipedFrom,
pipedInto: null,
};
}
function copyScope(scope) {
return { ...scope, variables: new Map(scope.variables), exported: new Map(scope.exported), subshell: true };
}
function assignVariable(scope, { name, value, append }, lookup, substitute) {
const scalar = 'parts' in value;
const text = scalar
? (0,dockerfile_words .Md)(value, lookup, substitute)
: (0,dockerfile_words .AK)(value, lookup, substitute)
.map((field) => field.value)
.join(' ');
const before = append ? (lookup(name) ?? '') : '';
const joined = scalar || before === '' ? before + text : `${before} ${text}`;
scope.variables.set(name, joined);
if (scope.exported.has(name))
scope.exported.set(name, joined);
}
function testIn(words, { isAbsent, workdir }) {
return (0,conditions ._N)(words, (path) => (0,expand .qE)(workdir) && isAbsent((0,paths .Fd)(path, workdir)));
}
function runBuiltin(name, rest, scope, outer) {
switch (name) {
case ':':
case 'true':
case 'shopt':
case 'umask':
case 'ulimit':
case 'trap':
return 'true';
case 'set':
if (rest.some(({ value }) => value === '--'))
scope.given = null;
return 'true';
case 'false':
return 'false';
case '[':
case 'test':
return testIn(rest.map(({ value }) => value), scope);
case 'cd':
case 'pushd': {
const folder = firstOperand(rest);
scope.workdir = folder === undefined ? expand .HV : (0,paths .Fd)(folder, scope.workdir);
return 'done';
}
case 'export':
case 'readonly':
case 'local':
case 'declare':
for (const { value } of rest)
exportVariable(scope, value, outer);
return 'true';
case 'unset':
for (const { value } of rest) {
scope.variables.set(value, '');
scope.exported.delete(value);
}
return 'true';
case 'read':
for (const { value } of rest)
if (/^[A-Za-z_]\w*$/.test(value))
scope.variables.set(value, expand .HV);
return 'maybe';
case '.':
case 'source':
sourceActivate(rest, scope);
return 'done';
case 'conda':
case 'mamba':
case 'micromamba':
activateConda(rest, scope);
return null;
default:
return null;
}
}
function sourceActivate(rest, scope) {
const [script = '', name] = rest.filter(({ value }) => !/^-[a-zA-Z]$/.test(value)).map(({ value }) => value);
const folder = /^(.*)\/bin\/activate$/.exec(script)?.[1];
if (folder === undefined && script !== 'activate')
return;
const root = folder === undefined ? null : (0,paths .Fd)(folder, scope.workdir);
const plain = root !== null && name === undefined;
scope.activated = plain ? root : null;
scope.condaActivated = plain ? null : ((0,conda .KY)(root, name ?? 'base') ?? name ?? 'base');
}
function activateConda([action, ...rest], scope) {
if (action?.value === 'deactivate')
scope.condaActivated = null;
if (action?.value !== 'activate')
return;
scope.activated = null;
scope.condaActivated = rest.find(({ value }) => !value.startsWith('-'))?.value ?? 'base';
}
function firstOperand(rest) {
return rest.find(({ value }) => !/^-[a-zA-Z]$/.test(value))?.value;
}
function exportVariable(scope, word, outer) {
const match = /^([A-Za-z_]\w*)(?:=([^]*))?$/.exec(word);
if (!match)
return;
const name = match[1];
const value = match[2] ?? scope.variables.get(name) ?? outer(name);
if (value === undefined)
return;
scope.variables.set(name, value);
scope.exported.set(name, value);
}
;
const MAXIMUM_WRAPPERS = 20;
const MAXIMUM_SUBJECT = 1000;
const BUDGET = 5000;
function evaluate(nodes, start) {
const evaluation = new Evaluation(start.lookup, start.identity ?? null);
const { workdir, given = null } = start;
const isAbsent = (path) => start.isAbsent?.(path, evaluation.calls) ?? false;
evaluation.sequence(nodes, { ...FRESH, variables: new Map(), exported: new Map(), workdir, given, isAbsent }, false);
return { calls: evaluation.calls, complete: evaluation.complete };
}
class Evaluation {
outer;
identity;
calls = [];
complete = true;
functions = new Map();
budget = BUDGET;
depth = 0;
constructor(outer, identity) {
this.outer = outer;
this.identity = identity;
}
sequence(nodes, scope, conditional) {
let status = 'true';
for (const node of nodes)
status = this.node(node, scope, conditional);
return status;
}
node(node, scope, conditional) {
if (--this.budget < 0) {
this.complete = false;
return 'maybe';
}
switch (node.type) {
case 'command':
return this.command(node, scope, conditional);
case 'test':
return testIn(node.words.map((word) => (0,dockerfile_words .Md)(word, this.lookup(scope))), scope);
case 'pipeline': {
const status = this.pipeline(node.commands, scope, conditional);
return node.negated ? (0,conditions .ze)(status) : status;
}
case 'and-or':
return this.andOr(node.commands, node.operators, scope, conditional);
case 'group':
return this.sequence(node.body, node.subshell ? copyScope(scope) : scope, conditional);
case 'if':
return this.branches(node.branches, node.otherwise, scope, conditional);
case 'for':
return this.loop(node.variable, node.words, node.body, scope, conditional);
case 'while':
this.sequence(node.condition, scope, conditional);
this.sequence(node.body, scope, true);
return 'done';
case 'case':
return this.choice(node, scope, conditional);
case 'function':
this.functions.set(node.name, node.body);
return 'true';
}
}
andOr(commands, operators, scope, conditional) {
let status = 'true';
let unsure = conditional;
commands.forEach((command, at) => {
const operator = at === 0 ? '&&' : operators[at - 1];
if (operator === '&&' ? status === 'false' : status === 'true')
return;
if (status === 'maybe' || (operator === '||' && status === 'done'))
unsure = true;
const next = this.node(command, scope, unsure);
status = operator === '||' && status === 'done' ? 'done' : status === 'maybe' && operator === '||' ? 'done' : next;
if (operator === '||')
unsure = conditional;
});
return status;
}
branches(branches, otherwise, scope, conditional) {
let unsure = conditional;
for (const { condition, body } of branches) {
const status = this.sequence(condition, scope, unsure);
if (status === 'false')
continue;
if (status === 'true')
return this.sequence(body, scope, unsure);
unsure = true;
this.sequence(body, scope, true);
}
this.sequence(otherwise, scope, unsure);
return 'done';
}
loop(name, words, body, scope, conditional) {
const values = (0,dockerfile_words .AK)(words, this.lookup(scope), undefined, scope.given);
const few = values.length <= 20 ? values.map(({ value }) => value) : [expand .HV];
for (const value of few) {
scope.variables.set(name, value);
this.sequence(body, scope, conditional);
}
return 'done';
}
choice(node, scope, conditional) {
const subject = (0,dockerfile_words .Md)(node.word, this.lookup(scope));
let unsure = conditional;
const readable = (0,expand .qE)(subject) && subject.length <= MAXIMUM_SUBJECT;
for (const { patterns, body } of node.items) {
const texts = patterns.map((pattern) => (0,dockerfile_words .Md)(pattern, this.lookup(scope)));
if (readable && texts.every((text) => (0,expand .qE)(text) && text.length <= MAXIMUM_SUBJECT)) {
if (texts.some((text) => (0,dockerfile_patterns .eJ)(text, subject)))
return this.sequence(body, scope, unsure);
}
else {
unsure = true;
this.sequence(body, scope, true);
}
}
return 'done';
}
pipeline(commands, scope, conditional) {
let status = 'done';
let from = null;
for (const command of commands) {
const first = this.calls.length;
this.piped = from;
status = this.node(command, commands.length > 1 ? copyScope(scope) : scope, conditional);
this.piped = null;
const made = this.calls[first];
if (made && from)
from.pipedInto = made;
from = this.calls.length > first ? this.calls[this.calls.length - 1] : from;
}
return status;
}
piped = null;
command(command, scope, conditional) {
const lookup = this.lookup(scope);
const substitute = (body) => this.substitution(body, scope, conditional);
if (command.words.length === 0) {
for (const assignment of command.assignments)
assignVariable(scope, assignment, lookup, substitute);
return 'true';
}
const environment = new Map(scope.exported);
for (const { name, value } of command.assignments) {
if ('parts' in value)
environment.set(name, (0,dockerfile_words .Md)(value, lookup, substitute));
}
const [program, ...rest] = (0,dockerfile_words .AK)(command.words, lookup, substitute, scope.given);
if (!program)
return 'maybe';
const around = { command, environment, scope, conditional, user: scope.user, replaces: false, wrappers: 0 };
return this.start(program, rest, around);
}
start(program, rest, around) {
const { scope, conditional, command } = around;
const builtin = runBuiltin(program.value, rest, scope, this.outer);
if (builtin)
return builtin;
if (program.value === 'eval')
return this.evaluateText(rest, around);
if (program.value === 'shift') {
scope.given = (0,given .wI)(scope.given, rest, conditional);
return 'true';
}
const body = this.functions.get(program.value);
if (body)
return this.call(body, rest, scope, conditional);
const unwrapped = around.wrappers < MAXIMUM_WRAPPERS ? (0,wrappers .oA)(program, rest) : null;
if (unwrapped) {
for (const { name, value } of unwrapped.assignments)
around.environment.set(name, value);
const replaces = around.replaces || (program.value === 'exec' && !scope.subshell);
const inner = { ...around, user: unwrapped.user ?? around.user, replaces, wrappers: around.wrappers + 1 };
if (unwrapped.script)
return this.script(unwrapped.script, rest, inner);
if (program.value === 'command' && /^-[vV]/.test(rest[0]?.value ?? ''))
return 'maybe';
return this.start(unwrapped.program, unwrapped.rest, inner);
}
const heredoc = command.redirects.find(({ body: text }) => text)?.body;
if ((0,wrappers .H7)((0,wrappers .Fl)(program.value)) && heredoc && rest.every(({ value }) => /^[-+]/.test(value))) {
return this.parsed(heredoc.joined, heredoc.span.start, copyScope(scope), conditional);
}
const name = (0,wrappers .Fl)(program.value);
this.calls.push(callOf(program, rest, around, this.piped));
const inner = around.wrappers < MAXIMUM_WRAPPERS ? (0,launchers .ZZ)(name, rest) : null;
if (inner)
return this.start(inner.program, inner.rest, launchedIn(around, inner.folder));
return (0,conditions .J6)(name) ? 'maybe' : 'done';
}
script(script, rest, { scope, conditional, environment, user, replaces }) {
const handed = rest.slice(rest.indexOf(script) + 1);
const given = handed.length === 0 ? null : handed.map(({ value }) => ({ value, span: null }));
const inner = { ...copyScope(scope), given, user, subshell: !replaces };
for (const [name, value] of environment) {
inner.variables.set(name, value);
inner.exported.set(name, value);
}
return (0,expand .qE)(script.value) ? this.text(script.value, script.span, inner, conditional) : 'done';
}
evaluateText(rest, { scope, conditional }) {
const [first] = rest;
if (!first || !rest.every(({ value }) => (0,expand .qE)(value)))
return 'done';
const span = { start: first.span.start, end: rest.at(-1).span.end };
return this.text(rest.map(({ value }) => value).join(' '), span, scope, conditional);
}
text(text, span, scope, conditional) {
if (this.depth >= 5)
return 'maybe';
this.depth++;
const first = this.calls.length;
const status = this.parsed(text, 0, scope, conditional);
for (const call of this.calls.slice(first))
moveTo(call, span);
this.depth--;
return status;
}
parsed(joined, offset, scope, conditional) {
const script = (0,shell .a)(joined, offset);
if (!script.complete)
this.complete = false;
return this.sequence(script.body, scope, conditional);
}
call(body, rest, scope, conditional) {
if (this.depth >= 5)
return 'maybe';
this.depth++;
const outer = scope.given;
scope.given = (0,given .To)(rest, outer);
const status = this.sequence(body, scope, conditional);
scope.given = outer;
this.depth--;
return status;
}
substitution(body, scope, conditional) {
const first = this.calls.length;
this.sequence(body, copyScope(scope), conditional);
const made = this.calls.slice(first);
const [only] = made;
if (made.length !== 1 || !only)
return expand .HV;
const answer = (0,identity .u)(only, scope.user === null ? this.identity : (0,identity .c)(scope.user));
if (answer !== null)
return answer;
if (only.program === 'echo')
return only.arguments.map(({ value }) => value).join(' ');
if (only.program === 'which' && only.arguments.length === 1)
return only.arguments[0].value;
return expand .HV;
}
lookup(scope) {
const lookup = (name) => scope.variables.get(name) ?? (name === 'PWD' ? scope.workdir : this.outer(name));
return (0,given .aP)(scope.given, lookup);
}
}
}),
8572:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
HV: () => ( UNKNOWN),
fT: () => ( expand),
qE: () => ( isKnown),
y4: () => ( applyOperation)
});
var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
const UNKNOWN = '\0';
function isKnown(value) {
return !value.includes(UNKNOWN);
}
const MAXIMUM_LENGTH = 65_536;
const MAXIMUM_STRIPPED = 256;
const MAXIMUM_DEPTH = 20;
function expand(text, lookup, escape, depth = 0) {
if (depth > MAXIMUM_DEPTH)
return UNKNOWN;
if (!/[$"'\\`]/.test(text))
return text;
const result = new Expander(text, lookup, escape, depth).run();
return result.length > MAXIMUM_LENGTH ? UNKNOWN : result;
}
class Expander {
text;
lookup;
escape;
depth;
at = 0;
constructor(text, lookup, escape, depth) {
this.text = text;
this.lookup = lookup;
this.escape = escape;
this.depth = depth;
}
run() {
let out = '';
let quoted = false;
while (this.at < this.text.length) {
const char = this.text[this.at];
if (char === this.escape) {
const next = this.text[this.at + 1] ?? '';
out += quoted && next !== '' && !['"', '$', this.escape].includes(next) ? char + next : next;
this.at += 2;
}
else if (char === '"') {
quoted = !quoted;
this.at++;
}
else if (char === "'" && !quoted) {
const end = this.text.indexOf("'", this.at + 1);
out += this.text.slice(this.at + 1, end < 0 ? undefined : end);
this.at = end < 0 ? this.text.length : end + 1;
}
else if (char === '$')
out += this.variable();
else {
out += char;
this.at++;
}
}
return out;
}
variable() {
const plain = /\$([A-Za-z_]\w*|\d+|[@*#?\-$!])/y;
plain.lastIndex = this.at;
const match = plain.exec(this.text);
if (match) {
this.at = plain.lastIndex;
return this.value(match[1]) ?? '';
}
if (this.text[this.at + 1] !== '{') {
this.at++;
return '$';
}
const end = closingBrace(this.text, this.at + 2, this.escape);
if (end < 0) {
this.at = this.text.length;
return UNKNOWN;
}
const inner = this.text.slice(this.at + 2, end);
this.at = end + 1;
const parts = /^(\w+|[@*#?\-$!])(?:(:?[-+?=]|##?|%%?|\/\/?)([^]*))?$/.exec(inner);
if (!parts)
return UNKNOWN;
const value = this.value(parts[1]);
if (parts[2] === undefined)
return value ?? '';
return applyOperation(value, parts[2], () => expand(parts[3], this.lookup, this.escape, this.depth + 1));
}
value(name) {
return /^[A-Za-z_]/.test(name) ? this.lookup(name) : undefined;
}
}
function closingBrace(text, from, escape) {
let depth = 1;
let quote = '';
for (let i = from; i < text.length; i++) {
const char = text[i];
if (quote) {
if (char === quote)
quote = '';
else if (char === escape && quote === '"')
i++;
}
else if (char === escape)
i++;
else if (char === '$' && text[i + 1] === '{') {
depth++;
i++;
}
else if (char === '"' || char === "'")
quote = char;
else if (char === '}' && --depth === 0)
return i;
}
return -1;
}
function applyOperation(value, operator, operand) {
const unset = value === undefined || value === UNKNOWN;
switch (operator) {
case ':-':
case ':=':
return unset || value === '' ? operand() : value;
case '-':
case '=':
return unset ? operand() : value;
case ':+':
return unset || value === '' ? '' : operand();
case '+':
return unset ? '' : operand();
case ':?':
case '?':
return value ?? UNKNOWN;
case '#':
case '##':
case '%':
case '%%':
return value !== undefined && isKnown(value) ? strip(value, operator, operand()) : UNKNOWN;
default:
return UNKNOWN;
}
}
function strip(value, operator, pattern) {
if (value.length > MAXIMUM_STRIPPED || pattern.length > MAXIMUM_STRIPPED || !isKnown(pattern))
return UNKNOWN;
const front = operator.startsWith('#');
const lengths = front ? (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__ .Au)(pattern, value) : (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__ .xL)(pattern, value);
const length = (operator.length === 2 ? lengths.at(-1) : lengths[0]) ?? 0;
return front ? value.slice(length) : value.slice(0, value.length - length);
}
}),
9:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
M: () => ( isOn)
});
var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8572);
function isOn(value) {
if (value === undefined || value === '')
return false;
if (value === _expand_js__WEBPACK_IMPORTED_MODULE_0__ .HV || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_0__ .qE)(value))
return null;
const number = /^\s*[+-]?\d+$/.exec(value);
return number ? Number(value) !== 0 : true;
}
}),
1512:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
W: () => ( holdsBuildFilesOnly),
TD: () => ( isContextNamed),
mJ: () => ( isForeignContext),
$S: () => ( isWithoutIgnoreFile),
wj: () => ( lacksNeeded)
});
var context_index = __webpack_require__(4380);
var context_copies = __webpack_require__(1659);
var context_secrets = __webpack_require__(637);
var context_uses = __webpack_require__(5330);
var memo = __webpack_require__(6970);
var mounts = __webpack_require__(1594);
var expand = __webpack_require__(8572);
var absent_files = __webpack_require__(6243);
var downloads = __webpack_require__(2223);
var environments = __webpack_require__(9738);
var go_match = __webpack_require__(3762);
var installers = __webpack_require__(6397);
var dockerfile_paths = __webpack_require__(3746);
var script_files = __webpack_require__(3653);
var dockerfile_stages = __webpack_require__(2949);
;
function isNowhere(facts, { call, step, files }) {
if (call.conditional || files.some(({ path }) => isInstalled(facts, path)))
return false;
if (step === null && isProgramItself(call, files))
return false;
const moment = { stage: step?.stage ?? facts.final, step };
const isThere = ({ path }) => (0,script_files .sS)(facts, moment, path) !== null || (0,script_files .Wd)(facts, moment, path) !== null;
const until = { ...moment, call };
return !files.some(isThere) && !files.some(({ path }) => mayBeBrought(facts, until, path, MOST_STAGES));
}
function isInstalled({ environments }, path) {
return /\/s?bin\/[^/.]+$/.test(path) || [...environments].some((folder) => (0,dockerfile_paths .FK)(path, folder));
}
function isProgramItself({ path, workdir }, files) {
return files.some((file) => file.path === (0,dockerfile_paths .Fd)(path, workdir) && !/\.(?:py|sh|bash)$/.test(file.path));
}
const MOST_STAGES = 5;
function mayBeBrought(facts, until, path, left) {
const { stage, step, call } = until;
const stages = (0,dockerfile_stages .bQ)(stage);
if (left === 0 || !stages[0].base.known || (step && isMounted(facts, step, path)))
return true;
const isBefore = (one) => !step || one.instruction.index < step.instruction.index;
const copies = facts.copies.filter((copy) => stages.includes(copy.step.stage) && isBefore(copy.step));
if (copies.some((copy) => mayBring(facts, copy, path, left)))
return true;
if (step && call && mayMake(facts, step, path, call))
return true;
return stages.some((one) => one.steps.some((run) => isBefore(run) && mayMake(facts, run, path)));
}
function isMounted(facts, step, path) {
return (0,mounts .cS)(facts, step).some(({ target, type, from }) => target !== null && (0,dockerfile_paths .yI)(target, path) && (type !== 'bind' || from !== null));
}
function mayBring(facts, copy, path, left) {
const target = (0,dockerfile_paths .Fd)(copy.target);
if (!(0,expand .qE)(target))
return true;
if (!(0,dockerfile_paths .FK)(path, target))
return false;
if (copy.inline || copy.image !== null || copy.sources.some((source) => !(0,expand .qE)(source)))
return true;
if (!copy.from)
return copy.sources.some((source) => /^[a-z]+:\/\/|^git@|\.(?:t?gz|tar|bz2|xz|zip)$/i.test(source));
const { from } = copy;
const rest = path.slice(target === '/' ? 0 : target.length);
return copy.sources.some((source) => (0,go_match .r)(source) ||
mayBeBrought(facts, { stage: from, step: null, call: null }, (0,dockerfile_paths .Fd)(source + rest), left - 1));
}
function mayMake(facts, step, path, before = null) {
const { keyword, onbuild } = step.instruction;
if (keyword !== 'RUN' || onbuild)
return false;
const { calls, complete } = facts.commandsOf(step);
const earlier = before ? calls.slice(0, calls.indexOf(before)) : calls;
return !complete || earlier.some((call) => makes(facts, step, call, path));
}
const TOLD = new Set(['curl', 'wget', 'tar', 'unzip', 'cp', 'mv', 'install']);
const CHANGING = new Set(['sed', 'dos2unix', 'test', '[', 'cd', 'set', 'true']);
function makes(facts, step, call, path) {
const installer = (0,installers .XE)(call);
if (call.redirects.length === 0) {
if (CHANGING.has(call.program) || (0,environments .vX)(call) !== null)
return false;
if (installer && (0,installers .ag)(installer))
return false;
}
const clones = call.program === 'git' && call.arguments.some(({ value }) => value === 'clone');
if (TOLD.has(call.program) || clones)
return (0,downloads .v)(facts, step, call).some((made) => !(0,expand .qE)(made.path) || (0,dockerfile_paths .FK)(path, made.path));
const paths = (0,absent_files .z)(step, call);
return paths === null || paths.includes(path);
}
;
const OF_BUILD = /(?:dockerfile|containerfile|dockerignore)[^/]*$/i;
function holdsBuildFilesOnly(files) {
return files.list().every((path) => OF_BUILD.test(path));
}
function isWithoutIgnoreFile(files) {
return files.ignoreFile === undefined ? files.read('.dockerignore') === null : files.ignoreFile === null;
}
function isForeignContext(facts) {
const { context } = facts.surroundings;
if (!context.known || isContextNamed(facts) || !isWithoutIgnoreFile(context))
return false;
if (holdsBuildFilesOnly(context))
return true;
return !context.list().some((path) => path.endsWith('.py')) && !hasSomeNeeded(facts) && lacksNeeded(facts);
}
const lacksNeeded = (0,memo .Bj)((facts) => {
const { context } = facts.surroundings;
if (!context.known || isContextNamed(facts))
return false;
const isTelling = (path) => !(0,context_secrets .D0)(path);
if (facts.copies.some((copy) => (0,context_copies .Bn)(copy, context).some(isTelling)))
return true;
if (!isWithoutIgnoreFile(context))
return false;
return (mountedSources(facts).some((path) => isTelling(path) && !isSent(context, path)) ||
(0,context_uses .T)(facts).some((use) => use.files.every(({ origin }) => isTelling(origin)) && isNowhere(facts, use)));
});
function isContextNamed({ deployments }) {
return deployments.some(({ builds }) => builds);
}
function hasSomeNeeded(facts) {
const { context } = facts.surroundings;
return (facts.copies.some((copy) => !copy.sources.includes('.') && ((0,context_copies .R8)(copy, context)?.length ?? 0) > 0) ||
mountedSources(facts).some((path) => isSent(context, path)) ||
(0,context_uses .T)(facts).some(({ files }) => files.some(({ origin }) => isSent(context, origin))));
}
function mountedSources(facts) {
return facts.steps.flatMap((step) => (0,mounts .cS)(facts, step).flatMap(({ type, from, source }) => type === 'bind' && from === null && source !== '/' && (0,expand .qE)(source) ? [source.slice(1)] : []));
}
function isSent(files, path) {
const sent = (0,context_index .MA)(files);
return sent.hasFile(path) || sent.below(path).length > 0;
}
}),
8127:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
To: () => ( givenTo),
VN: () => ( givenWords),
aP: () => ( withGiven),
wI: () => ( shifted)
});
var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8572);
function givenTo(args, around) {
return [around?.[0] ?? { value: _expand_js__WEBPACK_IMPORTED_MODULE_0__ .HV, span: null }, ...args.map(({ value }) => ({ value, span: null }))];
}
function shifted(given, [count], conditional) {
const by = Number(count?.value ?? 1);
if (given === null || conditional || !Number.isInteger(by))
return null;
return [given[0], ...given.slice(1 + by)];
}
function givenValue(given, name) {
if (given === null)
return undefined;
if (name === '@' || name === '*') {
return given
.slice(1)
.map(({ value }) => value)
.join(' ');
}
if (name === '#')
return String(given.length - 1);
return /^\d+$/.test(name) ? (given[Number(name)]?.value ?? '') : undefined;
}
function givenWords(parts, given, place) {
const [part] = parts;
if (given === null || parts.length !== 1 || part?.kind !== 'variable' || part.operation !== null)
return null;
const all = part.name === '@' || (part.name === '*' && !part.quoted);
if (!all && !/^\d+$/.test(part.name))
return null;
const handed = all ? given.slice(1) : [given[Number(part.name)] ?? { value: '', span: null }];
return handed.flatMap(({ value, span }) => {
const words = part.quoted ? [value] : value.split(/\s+/).filter((word) => word !== '');
return words.map((word) => ({ value: word, span: span ?? place }));
});
}
function withGiven(given, lookup) {
return given === null ? lookup : (name) => givenValue(given, name) ?? lookup(name);
}
}),
3762:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
M: () => ( compileGoPattern),
r: () => ( hasWildcard)
});
function compileGoPattern(pattern) {
const tokens = new Reader(Array.from(pattern)).tokens();
return tokens && { matches: (path) => run(tokens, path) };
}
function hasWildcard(path) {
if (!/[*?[]/.test(path))
return false;
for (let at = 0; at < path.length; at++) {
if (path[at] === '\\')
at++;
else if ('*?['.includes(path[at]))
return true;
}
return false;
}
class Reader {
chars;
at = 0;
constructor(chars) {
this.chars = chars;
}
tokens() {
const tokens = [];
while (this.at < this.chars.length) {
const char = this.chars[this.at++];
if (char === '*') {
if (tokens.at(-1) !== 'star')
tokens.push('star');
}
else if (char === '?')
tokens.push((one) => one !== '/');
else if (char === '[') {
const test = this.characterClass();
if (!test)
return null;
tokens.push(test);
}
else if (char === '\\') {
const escaped = this.chars[this.at++];
if (escaped === undefined)
return null;
tokens.push((one) => one === escaped);
}
else
tokens.push((one) => one === char);
}
return tokens;
}
characterClass() {
const negated = this.chars[this.at] === '^';
if (negated)
this.at++;
const ranges = [];
while (this.chars[this.at] !== ']' || ranges.length === 0) {
const low = this.member();
if (low === null)
return null;
let high = low;
if (this.chars[this.at] === '-') {
this.at++;
high = this.member();
}
if (high === null)
return null;
ranges.push([low, high]);
}
this.at++;
return (char) => {
const code = char.codePointAt(0);
return ranges.some(([low, high]) => low <= code && code <= high) !== negated;
};
}
member() {
let char = this.chars[this.at++];
if (char === undefined || char === '-' || char === ']')
return null;
if (char === '\\')
char = this.chars[this.at++];
return char === undefined || this.at >= this.chars.length ? null : char.codePointAt(0);
}
}
function run(tokens, text) {
let places = new Set([0]);
skipStars(tokens, places);
for (const char of text) {
const next = new Set();
for (const place of places) {
const token = tokens[place];
if (token === 'star') {
if (char !== '/')
next.add(place);
}
else if (token?.(char))
next.add(place + 1);
}
skipStars(tokens, next);
places = next;
if (places.size === 0)
return false;
}
return places.has(tokens.length);
}
function skipStars(tokens, places) {
for (const place of places)
if (tokens[place] === 'star')
places.add(place + 1);
}
}),
7950:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
V: () => ( gunicornConfigOf),
m: () => ( parseGunicornConfig)
});
var _expand_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8572);
var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _python_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7002);
var _script_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3653);
var _server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9595);
function gunicornConfigOf(facts, program, workdir) {
if (program.name !== 'gunicorn' || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_4__ .qE)(workdir))
return null;
const moment = { stage: facts.final, step: null };
const fromVariable = /(?:^|\s)(?:-c\s*|--config[=\s]\s*)(\S+)/.exec(facts.env('GUNICORN_CMD_ARGS')?.value ?? '')?.[1];
const named = (0,_server_js__WEBPACK_IMPORTED_MODULE_3__ .XD)(program, '--config', '-c') ?? fromVariable ?? 'gunicorn.conf.py';
if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_4__ .qE)(named))
return null;
const path = named.startsWith('python:') ? `${named.slice(7).replaceAll('.', '/')}.py` : named.replace(/^file:/, '');
const file = (0,_script_files_js__WEBPACK_IMPORTED_MODULE_2__ .Wd)(facts, moment, (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Fd)(path, workdir));
return file && { file, config: parseGunicornConfig(file.text) };
}
function parseGunicornConfig(text) {
const code = (0,_python_source_js__WEBPACK_IMPORTED_MODULE_1__ .rS)(text);
const settings = new Map();
for (const match of code.matchAll(/^([ \t]*)([a-z_]\w*)[ \t]*(?::[^=\n]*)?=(?!=)[ \t]*/gm)) {
const start = match.index + match[0].length;
const end = expressionEnd(code, start);
const span = { start: match.index + match[1].length, end };
const value = text.slice(start, start + code.slice(start, end).trimEnd().length);
settings.set(match[2], { value, span, conditional: match[1] !== '' });
}
return {
settings,
workers: workersOf(settings),
workerTmpDir: stringOf(settings.get('worker_tmp_dir')?.value),
preloadApp: settings.get('preload_app')?.value === 'True',
};
}
const PROCESSORS = /\b(?:cpu_count|process_cpu_count|sched_getaffinity)\b/;
const FROM_ENVIRONMENT = /\b(?:environ|getenv|env)\b/;
function workersOf(settings) {
const workers = settings.get('workers');
if (!workers)
return null;
let expression = workers.value;
const seen = new Set(['workers']);
for (const name of expression.match(/[a-z_]\w*/gi) ?? []) {
const other = settings.get(name);
if (!other || seen.has(name))
continue;
seen.add(name);
expression += `\n${other.value}`;
}
const count = /^\d+$/.test(workers.value) ? Number(workers.value) : null;
const fromProcessors = PROCESSORS.test(expression) && !FROM_ENVIRONMENT.test(expression);
return { count, fromProcessors, span: workers.span };
}
function stringOf(expression) {
const match = /^(?:"([^"\\]*)"|'([^'\\]*)')/.exec(expression ?? '');
return match ? (match[1] ?? match[2] ?? null) : null;
}
const MAXIMUM_EXPRESSION = 2000;
function expressionEnd(code, start) {
let depth = 0;
const limit = Math.min(code.length, start + MAXIMUM_EXPRESSION);
for (let at = start; at < limit; at++) {
const char = code[at];
if ('([{'.includes(char))
depth++;
else if (')]}'.includes(char))
depth--;
else if (char === '\n' && depth <= 0 && code[at - 1] !== '\\')
return at;
}
return limit;
}
}),
4890:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
c: () => ( identityOf),
u: () => ( answerOf)
});
var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8572);
const ROOT = { name: 'root', id: '0' };
function identityOf(user) {
if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_0__ .qE)(user))
return null;
if (user === '' || user === 'root')
return ROOT;
return /^\d+$/.test(user) ? identityOfId(String(Number(user))) : { name: user, id: null };
}
function identityOfId(id) {
return id === '0' ? ROOT : { name: null, id };
}
function answerOf({ program, arguments: args }, identity) {
const words = args.map(({ value }) => value).join(' ');
if (identity === null)
return null;
if (program === 'whoami')
return words === '' ? identity.name : null;
if (program !== 'id')
return null;
if (/^(?:-u|--user)$/.test(words))
return identity.id;
return /^(?:-un|-nu|-u -n|-n -u|--user --name|--name --user)$/.test(words) ? identity.name : null;
}
}),
7903:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
jj: () => ( NO_IGNORE),
BM: () => ( matchPatterns),
wo: () => ( parseIgnore)
});
var go_match = __webpack_require__(3762);
;
const POSIX = {
alnum: /[0-9A-Za-z]/,
alpha: /[A-Za-z]/,
ascii: /[\x00-\x7F]/,
blank: /[\t ]/,
cntrl: /[\x00-\x1F\x7F]/,
digit: /[0-9]/,
graph: /[!-~]/,
lower: /[a-z]/,
print: /[ -~]/,
punct: /[!-/:-@[-`{-~]/,
space: /[\t-\r ]/,
upper: /[A-Z]/,
word: /[0-9A-Za-z_]/,
xdigit: /[0-9A-Fa-f]/,
};
const PERL = { d: /[0-9]/, s: /[\t\n\f\r ]/, w: /[0-9A-Za-z_]/ };
const CONTROL = { a: '\x07', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
class BadExpression extends Error {
}
function compileGoRegExp(expression) {
try {
const parser = new Parser(Array.from(expression));
const program = parser.program();
const { tail, longest } = parser;
return { test: (text) => text.endsWith(tail) && text.includes(longest) && run(program, text) };
}
catch (error) {
if (error instanceof BadExpression)
return null;
throw error;
}
}
class Parser {
chars;
tail = '';
longest = '';
at = 0;
instructions = [];
constructor(chars) {
this.chars = chars;
}
program() {
this.sequence(false);
this.endRun(this.tail);
return this.instructions;
}
sequence(inGroup) {
while (this.at < this.chars.length) {
const char = this.chars[this.at++];
const start = this.instructions.length;
if (char === ')' && inGroup)
return;
if (char === '(') {
this.endRun();
const { longest } = this;
this.sequence(true);
this.longest = longest;
this.tail = '';
}
else if (char === '^' || char === '$')
this.assertion(char === '^' ? 'start' : 'end');
else if (char === '\\')
this.escape();
else if (char === '[')
this.add(this.characterClass());
else if (char === '.')
this.add((one) => one !== '\n');
else
this.literal(char);
this.quantifier(start);
}
if (inGroup)
throw new BadExpression();
}
assertion(type) {
this.instructions.push({ type });
}
add(test) {
this.endRun();
this.instructions.push({ type: 'char', test });
}
endRun(next = '') {
if (this.tail.length > this.longest.length)
this.longest = this.tail;
this.tail = next;
}
literal(char) {
this.tail += char;
this.instructions.push({ type: 'char', test: (one) => one === char });
}
quantifier(start) {
const sign = this.chars[this.at];
if (sign !== '*' && sign !== '?')
return;
this.at++;
this.tail = '';
const body = this.instructions.splice(start).map((one) => {
return one.type === 'split' ? { ...one, first: one.first + 1, second: one.second + 1 } : one;
});
const end = start + body.length + (sign === '*' ? 2 : 1);
this.instructions.push({ type: 'split', first: start + 1, second: end }, ...body);
if (sign === '*')
this.instructions.push({ type: 'split', first: start, second: start });
}
escape() {
const char = this.chars[this.at];
if (char === 'A' || char === 'z') {
this.at++;
this.assertion(char === 'A' ? 'start' : 'end');
return;
}
const perl = this.perlClass();
if (perl)
this.add(perl);
else
this.literal(this.escapedCharacter());
}
perlClass() {
const char = this.chars[this.at] ?? '';
const set = /^[dsw]$/i.test(char) ? PERL[char.toLowerCase()] : undefined;
if (!set)
return null;
this.at++;
const wanted = char === char.toLowerCase();
return (one) => set.test(one) === wanted;
}
escapedCharacter() {
const char = this.chars[this.at++];
if (char === undefined)
throw new BadExpression();
if (/^[!-/:-@[-`{-~ ]$/.test(char))
return char;
const control = Object.hasOwn(CONTROL, char) ? CONTROL[char] : undefined;
if (control === undefined)
throw new BadExpression();
return control;
}
characterClass() {
const negated = this.chars[this.at] === '^';
if (negated)
this.at++;
const tests = [];
for (let first = true; first || this.chars[this.at] !== ']'; first = false) {
const special = this.posixClass() ?? this.escapedClass();
if (special) {
tests.push(special);
continue;
}
const low = this.member();
let high = low;
if (this.chars[this.at] === '-' && this.chars[this.at + 1] !== ']' && this.at + 1 < this.chars.length) {
this.at++;
high = this.member();
}
if (high < low)
throw new BadExpression();
tests.push((char) => low <= char.codePointAt(0) && char.codePointAt(0) <= high);
}
this.at++;
return (char) => tests.some((test) => test(char)) !== negated;
}
escapedClass() {
if (this.chars[this.at] !== '\\')
return null;
this.at++;
const perl = this.perlClass();
if (!perl)
this.at--;
return perl;
}
posixClass() {
if (this.chars[this.at] !== '[' || this.chars[this.at + 1] !== ':')
return null;
const rest = this.chars.slice(this.at + 2).join('');
const end = rest.indexOf(':]');
if (end < 0)
return null;
const name = rest.slice(0, end);
const plain = name.replace(/^\^/, '');
const set = Object.hasOwn(POSIX, plain) ? POSIX[plain] : undefined;
if (!set)
throw new BadExpression();
this.at += end + 4;
return (char) => set.test(char) === (name === plain);
}
member() {
const char = this.chars[this.at++];
if (char === undefined)
throw new BadExpression();
return (char === '\\' ? this.escapedCharacter() : char).codePointAt(0);
}
}
function run(program, text) {
const chars = Array.from(text);
let places = new Set([0]);
for (let at = 0;; at++) {
for (const place of places) {
const instruction = program[place];
if (instruction?.type === 'split')
places.add(instruction.first).add(instruction.second);
else if (instruction?.type === 'start' && at === 0)
places.add(place + 1);
else if (instruction?.type === 'end' && at === chars.length)
places.add(place + 1);
}
if (at === chars.length)
return places.has(program.length);
const next = new Set();
for (const place of places) {
const instruction = program[place];
if (instruction?.type === 'char' && instruction.test(chars[at]))
next.add(place + 1);
}
if (next.size === 0)
return false;
places = next;
}
}
var memo = __webpack_require__(6970);
var external_node_path_ = __webpack_require__(6760);
;
function parseIgnore(text) {
const patterns = [];
const problems = [];
text
.replace(/^\uFEFF/, '')
.split('\n')
.forEach((written, index) => {
const line = index + 1;
const read = readLine(written);
if (read === null)
return;
if ('problem' in read)
problems.push({ line, message: read.problem });
else
patterns.push({ line, text: written.trim(), ...read });
});
const matcher = new PathMatcher(patterns);
for (const index of matcher.broken)
problems.push({ line: patterns[index].line, message: MALFORMED });
const decision = (path) => matcher.decision(path);
return {
patterns,
problems: problems.sort((a, b) => a.line - b.line),
excludes: (path) => isExclusion(patterns, decision(path)),
decidedBy: (path) => patterns[decision(path) ?? -1] ?? null,
};
}
function matchPatterns(written) {
const patterns = written.flatMap((text) => {
const read = readPattern(text);
return read && !('problem' in read) ? [read] : [];
});
const matcher = new PathMatcher(patterns);
return (path) => isExclusion(patterns, matcher.decision(path));
}
const MALFORMED = 'is a malformed pattern';
function isExclusion(patterns, index) {
return index !== null && !patterns[index].exception;
}
const UNCLEAN = /(?:^|\/)\.{0,2}(?:\/|$)/;
function clean(path) {
if (!UNCLEAN.test(path))
return path;
return external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, '');
}
const readLine = (0,memo .Ez)((line) => {
if (line.startsWith('#'))
return null;
let text = line.trim();
const inverted = text.startsWith('!');
if (inverted)
text = text.slice(1).trim();
if (text !== '') {
text = clean(text);
if (text.length > 1 && text.startsWith('/'))
text = text.slice(1);
}
else if (!inverted)
return null;
return readPattern(inverted ? `!${text}` : text);
});
function readPattern(written) {
const text = written.trim();
if (text === '')
return null;
const whole = clean(text);
const exception = whole.startsWith('!');
if (whole === '!')
return { problem: 'is an exception ("!") of nothing' };
const pattern = exception ? whole.slice(1) : whole;
const isFormed = !/[[\\]/.test(pattern) || (0,go_match .M)(pattern) !== null;
return isFormed ? { pattern, exception } : { problem: MALFORMED };
}
class PathMatcher {
patterns;
tests;
folders = new Map();
hasExceptions;
exceptionPrefixes;
broken;
constructor(patterns) {
this.patterns = patterns;
const compiled = patterns.map(({ pattern }) => compile(pattern));
this.tests = compiled.map((test) => test ?? (() => false));
this.broken = compiled.flatMap((test, index) => (test ? [] : [index]));
const exceptions = patterns.filter(({ exception }) => exception);
const prefixes = exceptions.map(({ pattern }) => pattern.replace(/\/\*\*$/, '').replace(/\/\*$/, ''));
this.hasExceptions = exceptions.length > 0;
this.exceptionPrefixes = prefixes.some((prefix) => /[*[\]?^\\]/.test(prefix))
? null
: prefixes.map((prefix) => `${prefix}/`);
}
decision(written) {
if (this.patterns.length === 0)
return null;
const path = clean(written).replace(/^\/(?=.)/, '');
if (path === '.')
return null;
const slash = path.lastIndexOf('/');
const parent = slash < 0 || path === '/' ? null : this.folder(path.slice(0, slash));
return parent?.closed ? parent.decision : this.decide(path, parent, null);
}
folder(path) {
let start = path.length;
while (start > 0 && !this.folders.has(path.slice(0, start)))
start = path.lastIndexOf('/', start - 1);
let state = this.folders.get(path.slice(0, Math.max(start, 0))) ?? null;
for (let end = Math.max(start, 0); end < path.length;) {
const next = path.indexOf('/', end + 1);
end = next < 0 ? path.length : next;
state = this.judge(path.slice(0, end), state);
this.folders.set(path.slice(0, end), state);
}
return state ?? this.judge(path, null);
}
judge(path, parent) {
if (parent?.closed)
return parent;
const matched = [];
const decision = this.decide(path, parent, matched);
return { matched, decision, closed: isExclusion(this.patterns, decision) && this.isClosed(path) };
}
decide(path, parent, matched) {
let decision = null;
let excluded = false;
for (let index = 0; index < this.patterns.length; index++) {
const { exception } = this.patterns[index];
const matches = parent?.matched[index] === true || (exception === excluded && this.tests[index](path));
matched?.push(matches);
if (!matches)
continue;
decision = index;
excluded = !exception;
}
return decision;
}
isClosed(folder) {
if (!this.hasExceptions)
return true;
return this.exceptionPrefixes?.every((prefix) => !prefix.startsWith(`${folder}/`)) ?? false;
}
}
const ESCAPED = new Set('.+()|{}$');
const compile = (0,memo .Ez)((pattern) => {
const chars = Array.from(pattern);
let kind = 'exact';
let expression = '^';
for (let at = 0; at < chars.length; at++) {
const char = chars[at];
if (char === '*' && chars[at + 1] === '*') {
const first = at === 0;
at += chars[at + 2] === '/' ? 2 : 1;
if (at + 1 < chars.length) {
expression += '(.*/)?';
kind = 'expression';
}
else if (kind === 'exact')
kind = 'prefix';
else {
expression += '.*';
kind = 'expression';
}
if (first)
kind = 'suffix';
}
else if (char === '*' || char === '?') {
expression += char === '*' ? '[^/]*' : '[^/]';
kind = 'expression';
}
else if (ESCAPED.has(char))
expression += `\\${char}`;
else {
expression += char;
if (char === '\\')
expression += chars[++at] ?? '\\';
if ('\\[]'.includes(char))
kind = 'expression';
}
}
switch (kind) {
case 'exact':
return (path) => path === pattern;
case 'prefix': {
const prefix = pattern.slice(0, -2);
return (path) => path.startsWith(prefix);
}
case 'suffix':
return suffixTest(pattern.slice(2));
case 'expression': {
const compiled = compileGoRegExp(`${expression}$`);
return compiled && ((path) => compiled.test(path));
}
}
});
function suffixTest(suffix) {
const alone = suffix.startsWith('/') ? suffix.slice(1) : null;
return (path) => path.endsWith(suffix) || path === alone;
}
const NO_IGNORE = parseIgnore('');
}),
1967:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
o: () => ( parseImageReference)
});
var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8572);
function parseImageReference(text) {
const match = /^((?:[^@:/]+(?::\d+(?=\/))?\/)*[^@:/]+)(?::([^@]*))?(?:@(.+))?$/.exec(text);
if (!match || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_0__ .qE)(match[1]))
return null;
const repository = match[1].replace(/^(?:(?:index\.|registry-1\.)?docker\.io\/)/, '').replace(/^library\//, '');
return { text, repository: repository.toLowerCase(), tag: match[2] ?? null, digest: match[3] ?? null };
}
}),
1815:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$G: () => ( RELEASE_END_OF_LIFE),
NY: () => ( lastDay),
_N: () => ( PYTHON_END_OF_LIFE)
});
const PYTHON_END_OF_LIFE = {
'3.15': '2031-10-31',
'3.14': '2030-10-31',
'3.13': '2029-10-31',
'3.12': '2028-10-31',
'3.11': '2027-10-31',
'3.10': '2026-10-31',
'3.9': '2025-10-31',
'3.8': '2024-10-07',
'3.7': '2023-06-27',
'3.6': '2021-12-23',
'3.5': '2020-09-30',
'3.4': '2019-03-18',
'3.3': '2017-09-29',
'3.2': '2016-02-20',
'3.1': '2012-04-09',
'3.0': '2009-06-27',
'2.7': '2020-01-01',
'2.6': '2013-10-29',
};
const RELEASE_END_OF_LIFE = {
debian: {
'13': '2030-06-30',
'12': '2028-06-30',
'11': '2026-08-31',
'10': '2024-06-30',
'9': '2022-07-01',
'8': '2020-06-30',
'7': '2018-05-31',
'6': '2016-02-29',
'5': '2012-02-06',
},
ubuntu: {
'26.04': '2031-04-30',
'25.10': '2026-07-01',
'25.04': '2026-01-17',
'24.10': '2025-07-10',
'24.04': '2029-05-31',
'23.10': '2024-07-12',
'23.04': '2024-01-20',
'22.10': '2023-07-20',
'22.04': '2027-04-01',
'21.10': '2022-07-14',
'21.04': '2022-01-20',
'20.10': '2021-07-22',
'20.04': '2025-05-31',
'19.10': '2020-07-06',
'19.04': '2020-01-23',
'18.10': '2019-07-18',
'18.04': '2023-05-31',
'17.10': '2018-07-19',
'17.04': '2018-01-13',
'16.10': '2017-07-20',
'16.04': '2021-04-02',
'15.10': '2016-07-28',
'15.04': '2016-02-04',
'14.10': '2015-07-23',
'14.04': '2019-04-02',
'13.10': '2014-07-17',
'13.04': '2014-01-27',
'12.10': '2014-05-16',
'12.04': '2017-04-28',
'11.10': '2013-05-09',
'11.04': '2012-10-28',
'10.10': '2012-04-10',
'10.04': '2013-05-09',
},
alpine: {
'3.24': '2028-06-01',
'3.23': '2027-11-01',
'3.22': '2027-05-01',
'3.21': '2026-11-01',
'3.20': '2026-04-01',
'3.19': '2025-11-01',
'3.18': '2025-05-09',
'3.17': '2024-11-22',
'3.16': '2024-05-23',
'3.15': '2023-11-01',
'3.14': '2023-05-01',
'3.13': '2022-11-01',
'3.12': '2022-05-01',
'3.11': '2021-11-01',
'3.10': '2021-05-01',
'3.9': '2020-11-01',
'3.8': '2020-05-01',
'3.7': '2019-11-01',
'3.6': '2019-05-01',
'3.5': '2018-11-01',
'3.4': '2018-05-01',
'3.3': '2017-11-01',
'3.2': '2017-05-01',
'3.1': '2016-11-01',
'3.0': '2016-05-01',
},
rhel: {
'10': '2035-05-31',
'9': '2032-05-31',
'8': '2029-05-31',
'7': '2024-06-30',
'6': '2020-11-30',
'5': '2017-03-31',
},
centos: {
'8': '2021-12-31',
'7': '2024-06-30',
'6': '2020-11-30',
'5': '2017-03-31',
stream10: '2030-05-31',
stream9: '2027-05-31',
stream8: '2024-05-31',
},
rockylinux: {
'10': '2035-05-31',
'9': '2032-05-31',
'8': '2029-05-31',
},
almalinux: {
'10': '2035-05-31',
'9': '2032-05-31',
'8': '2029-05-31',
},
fedora: {
'44': '2027-06-02',
'43': '2026-12-09',
'42': '2026-05-27',
'41': '2025-12-15',
'40': '2025-05-13',
'39': '2024-11-26',
'38': '2024-05-21',
'37': '2023-12-05',
'36': '2023-05-16',
'35': '2022-12-13',
'34': '2022-06-07',
'33': '2021-11-30',
'32': '2021-05-25',
'31': '2020-11-24',
'30': '2020-05-26',
'29': '2019-11-26',
'28': '2019-05-28',
'27': '2018-11-30',
'26': '2018-05-29',
'25': '2017-12-12',
'24': '2017-08-08',
'23': '2016-12-20',
'22': '2016-07-19',
'21': '2015-12-01',
'20': '2015-06-23',
},
amazonlinux: {
'2023': '2029-06-30',
'2': '2026-06-30',
'2018.03': '2023-12-31',
'2017.09': '2023-12-31',
'2017.03': '2023-12-31',
'2016.09': '2023-12-31',
'1': '2023-12-31',
},
oraclelinux: {
'9': '2032-06-30',
'8': '2029-07-31',
'7': '2024-12-31',
'6': '2021-03-31',
},
opensuse: {
'16.0': '2027-10-31',
'15.6': '2026-04-30',
'15.5': '2024-12-31',
'15.4': '2023-12-07',
'15.3': '2022-12-31',
'15.2': '2022-01-04',
'15.1': '2021-02-02',
'15.0': '2019-12-03',
'42.3': '2019-07-01',
'42.2': '2018-01-26',
'42.1': '2017-05-17',
'13.2': '2017-01-17',
'13.1': '2016-02-03',
},
};
function lastDay(day) {
return day === undefined ? null : new Date(`${day}T00:00:00Z`);
}
}),
4136:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Hs: () => ( minorOf),
ZV: () => ( own),
du: () => ( isAtLeast),
el: () => ( pythonAt),
g2: () => ( NO_TOOLS),
k8: () => ( tokensOf),
mt: () => ( isPartial),
sg: () => ( SYSTEM_PATH),
tZ: () => ( PLAIN)
});
var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8572);
const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const PLAIN = {
user: 'root',
workdir: '/',
entrypoint: [],
init: false,
variables: { PATH: SYSTEM_PATH },
complete: true,
};
const NO_TOOLS = new Set();
function pythonAt(prefix, kind, minor) {
return {
kind,
minor,
prefix,
venv: null,
interpreters: [`${prefix}/bin`],
pip: { version: null },
externallyManaged: false,
standardLibraryCompiled: null,
};
}
function tokensOf(tag) {
return tag.split('-').filter((token) => token !== '' && (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__ .qE)(token));
}
function minorOf(text) {
return /^([23]\.\d{1,2})(?=$|[-.]|(?:a|b|rc)\d|t(?:-|$))/.exec(text)?.[1] ?? null;
}
function isPartial(tag) {
return tag.includes(_expand_js__WEBPACK_IMPORTED_MODULE_0__ .HV);
}
function own(record, key) {
return Object.hasOwn(record, key) ? record[key] : undefined;
}
function isAtLeast(version, least) {
const left = version.split('.').map(Number);
const right = least.split('.').map(Number);
for (let at = 0; at < right.length; at++) {
const difference = (left[at] ?? 0) - right[at];
if (difference !== 0)
return difference > 0;
}
return true;
}
}),
2889:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
A: () => ( imageUserNamed),
R: () => ( imageUser)
});
var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8572);
var _traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4136);
const UBUNTU = { name: 'ubuntu', id: '1000', home: '/home/ubuntu' };
const SINCE = '23.04';
const UNCHANGED = /(?:^|\/)(?:ubuntu|buildpack-deps|nvidia\/cuda)$/;
function imageUser(base, id) {
const { distribution, reference } = base;
if (id === UBUNTU.id && distribution?.name === 'ubuntu') {
if (distribution.release === null)
return _expand_js__WEBPACK_IMPORTED_MODULE_1__ .HV;
if ((0,_traits_js__WEBPACK_IMPORTED_MODULE_0__ .du)(distribution.release, SINCE))
return UNCHANGED.test(reference?.repository ?? '') ? UBUNTU : _expand_js__WEBPACK_IMPORTED_MODULE_1__ .HV;
}
return base.known ? null : _expand_js__WEBPACK_IMPORTED_MODULE_1__ .HV;
}
function imageUserNamed(base, name) {
const user = name === UBUNTU.name ? imageUser(base, UBUNTU.id) : null;
return user === _expand_js__WEBPACK_IMPORTED_MODULE_1__ .HV ? null : user;
}
}),
2116:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
G: () => ( asksForPython),
S: () => ( needsPython)
});
const NEEDS_PYTHON = /^(?:python(?:[-_.].*)?|py[a-z0-9].*|pip(?:-tools)?|anaconda|conda|mamba|numpy|scipy|pandas|matplotlib(?:-base)?|scikit-[\w-]+|jupyter[\w-]*|notebook|ipython|ipykernel|tensorflow[\w-]*|django|flask|fastapi|uvicorn|gunicorn|requests|dask(?:-core)?|xarray|snakemake[\w-]*|setuptools|wheel|poetry)$/;
function needsPython(spec) {
const name = /^(?:[^\s:]+::)?([\w.-]+)/.exec(spec)?.[1];
return name !== undefined && NEEDS_PYTHON.test(name.toLowerCase());
}
function asksForPython(text) {
const start = /^[ \t]*(?:dependencies|package|specs):/m.exec(text)?.index ?? 0;
return text.slice(start).split('\n').some(namesPython);
}
function namesPython(line) {
const archive = /^\s*(?:-\s+(?:url:\s*|conda:\s*)?)?\w+:\/\/\S*\/([^/\s]+)-[^-/\s]+-[^-/\s]+\.(?:conda|tar\.bz2)/.exec(line);
if (archive)
return needsPython(archive[1]);
const named = /^\s*(?:-\s+)?name:\s*["']?([\w.-]+)/.exec(line) ?? /^\s*-\s+["']?([^\s"'#:]\S*)/.exec(line);
if (named)
return needsPython(named[1].replace(/["':]+$/, ''));
return /^[\w-]+(?:::|[\s=<>!~;[]|$)/.test(line) && needsPython(line);
}
}),
5453:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
I: () => ( CONDA),
o: () => ( mayBringPython)
});
var _conda_specs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2116);
var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1572);
const GLOBALS = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__ .ou)({
valued: [
'--cacert-path',
'--channel-alias',
'--console',
'--lock-timeout',
'--log-level',
'--name -n',
'--prefix -p',
'--rc-file',
'--relocate-prefix',
'--repodata-ttl',
'--root-prefix -r',
'--safety-checks',
'--ssl-verify',
],
flags: [
'--debug',
'--help -h',
'--json',
'--no-env',
'--no-plugins',
'--no-rc',
'--print-config-only',
'--print-context-only',
'--quiet -q',
'--retry-clean-cache',
'--ssl-no-revoke',
'--trace',
'--use-uv',
'--verbose -v',
'--version -V',
'--yes -y',
],
abbreviates: true,
});
const INSTALL = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__ .X$)(GLOBALS, {
valued: [
'--category',
'--channel -c',
'--channel-priority',
'--clone',
'--env-spec --environment-specifier',
'--experimental',
'--experimental-solver',
'--file -f',
'--format',
'--repodata-fn',
'--revision',
'--shortcuts-only',
'--solver',
'--subdir --platform',
'--trusted-channels',
],
flags: [
'--all --update-all',
'--allow-downgrade',
'--allow-softlinks',
'--allow-uninstall',
'--always-copy',
'--always-softlink',
'--chan-pri --channel-pri',
'--clobber',
'--copy',
'--dev',
'--download-only',
'--dry-run -d',
'--exp-repodata-parsing',
'--extra-safety-checks',
'--features',
'--force --force-remove',
'--force-pscheck',
'--force-reinstall',
'--insecure -k',
'--keep-env',
'--mkdir -m',
'--no-allow-downgrade',
'--no-allow-softlinks',
'--no-allow-uninstall',
'--no-always-copy',
'--no-always-softlink',
'--no-channel-priority --no-chan-pri --no-channel-pri',
'--no-default-packages',
'--no-deps',
'--no-exp-repodata-parsing',
'--no-extra-safety-checks',
'--no-lock',
'--no-pin',
'--no-prune',
'--no-prune-deps',
'--no-py-pin',
'--no-pyc',
'--no-repodata-use-shards',
'--no-repodata-use-zst',
'--no-shortcuts',
'--no-show-channel-urls',
'--no-update-deps --freeze-installed --no-update-dependencies',
'--offline',
'--only-deps',
'--override-channels -O',
'--override-frozen',
'--pin',
'--prune',
'--prune-deps',
'--py-pin',
'--pyc',
'--repodata-use-shards',
'--repodata-use-zst',
'--satisfied-skip-solve -S',
'--shortcuts',
'--show-channel-urls',
'--strict-channel-priority',
'--unknown',
'--update-deps --update-dependencies',
'--update-specs',
'--use-index-cache -C',
'--use-local',
'--verify-artifacts',
],
});
const CLEAN = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__ .X$)(GLOBALS, {
flags: [
'--all -a',
'--dry-run -d',
'--force-pkgs-dirs -f',
'--index-cache -i',
'--lock',
'--locks',
'--logfiles -l',
'--packages -p',
'--source-cache -s',
'--tarballs -t',
'--tempfiles -c',
'--trash',
],
});
const CONFIG = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__ .X$)(GLOBALS, {
valued: ['--file', '--remove-key'],
flags: [
'--add --prepend',
'--append',
'--describe',
'--env',
'--force -f',
'--get',
'--remove',
'--set',
'--show',
'--show-sources',
'--stdin',
'--system',
'--validate',
'--write-default',
],
});
const RUN = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__ .D1)((0,_options_js__WEBPACK_IMPORTED_MODULE_0__ .X$)(GLOBALS, {
valued: ['--attach -a', '--cwd', '--env -e', '--label'],
flags: ['--clean-env', '--debug-wrapper-scripts', '--detach -d', '--dev', '--live-stream -s --no-capture-output'],
}));
const PROGRAMS = new Set(['conda', 'mamba', 'micromamba']);
const CONDA = {
tool: 'conda',
match: ({ program, arguments: args }) => (PROGRAMS.has(program) ? args : null),
globals: GLOBALS,
actions: {
install: INSTALL,
create: INSTALL,
update: INSTALL,
upgrade: INSTALL,
remove: INSTALL,
'env create': INSTALL,
'env update': INSTALL,
'env remove': INSTALL,
clean: CLEAN,
config: CONFIG,
run: RUN,
},
actionAliases: { uninstall: 'remove' },
installs: ['install', 'create', 'update', 'upgrade', 'env create', 'env update'],
};
function mayBringPython({ tool, action, options, operands }, read = () => null) {
if (tool !== 'conda' || options.has('--clone'))
return true;
const asks = (file) => {
const text = file === null ? null : read(file);
return text === null || (0,_conda_specs_js__WEBPACK_IMPORTED_MODULE_1__ .G)(text);
};
const named = options.all('--file').map(({ value }) => value);
const files = named.length === 0 && /^env (?:create|update)$/.test(action) ? ['environment.yml'] : named;
return operands.some(({ value }) => (0,_conda_specs_js__WEBPACK_IMPORTED_MODULE_1__ .S)(value)) || files.some((file) => asks(file));
}
}),
6397:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
ag: () => ( installsPackages),
Mc: () => ( isSystemTool),
XE: () => ( readInstaller)
});
var memo = __webpack_require__(6970);
var installers_options = __webpack_require__(1572);
;
const GLOBALS = (0,installers_options .ou)({
valued: [
'--arch',
'--cache-dir',
'--cache-max-age',
'--from',
'--keys-dir',
'--preupgrade-depends',
'--progress-fd',
'--repositories-file',
'--repository -X',
'--repository-config',
'--root -p',
'--test-instdb',
'--test-repo',
'--test-world',
'--timeout',
'--uvol-manager',
'--wait',
],
flags: [
'--allow-untrusted',
'--cache',
'--cache-packages',
'--cache-predownload',
'--check-certificate',
'--clean-protected',
'--commit-hooks',
'--force -f',
'--force-binary-stdout',
'--force-broken-world',
'--force-missing-repositories',
'--force-no-chroot',
'--force-non-repository',
'--force-old-apk',
'--force-overwrite',
'--force-refresh',
'--help -h',
'--initramfs-diskless-boot',
'--interactive -i',
'--legacy-info',
'--logfile',
'--network',
'--no-cache',
'--no-cache-packages',
'--no-cache-predownload',
'--no-check-certificate',
'--no-clean-protected',
'--no-commit-hooks',
'--no-interactive',
'--no-legacy-info',
'--no-logfile',
'--no-network',
'--no-preserve-env',
'--no-pretty-print',
'--no-progress',
'--no-purge',
'--no-root-tmpfs',
'--no-scripts',
'--no-simulate',
'--no-sync',
'--overlay-from-stdin',
'--preserve-env',
'--pretty-print',
'--print-arch',
'--progress',
'--purge',
'--quiet -q',
'--root-tmpfs',
'--scripts',
'--simulate -s',
'--sync',
'--update-cache -U',
'--verbose -v',
'--version -V',
],
abbreviates: true,
});
const ADD = (0,installers_options .X$)(GLOBALS, {
valued: ['--virtual -t'],
flags: ['--initdb', '--latest -l', '--no-chown', '--upgrade -u', '--usermode'],
});
const DEL = (0,installers_options .X$)(GLOBALS, { flags: ['--rdepends -r'] });
const UPGRADE = (0,installers_options .X$)(GLOBALS, {
flags: [
'--available -a',
'--ignore',
'--latest -l',
'--no-preupgrade',
'--no-self-upgrade',
'--preupgrade',
'--preupgrade-only',
'--prune',
'--self-upgrade',
'--self-upgrade-only',
],
});
const FIX = (0,installers_options .X$)(GLOBALS, {
flags: ['--depends -d', '--directory-permissions', '--reinstall -r', '--upgrade -u', '--xattr -x'],
});
const FETCH = (0,installers_options .X$)(GLOBALS, {
valued: ['--built-after', '--output -o', '--pkgname-spec'],
flags: ['--link -l', '--recursive -R', '--stdout -s', '--url', '--world -w'],
});
const CACHE = (0,installers_options .X$)(GLOBALS, {
flags: ['--add-dependencies', '--available -a', '--ignore-conflict', '--latest -l', '--upgrade -u'],
});
const APK = {
tool: 'apk',
match: ({ program, arguments: args }) => (program === 'apk' ? args : null),
globals: GLOBALS,
actions: { update: GLOBALS, add: ADD, upgrade: UPGRADE, fix: FIX, fetch: FETCH, del: DEL, 'cache clean': CACHE },
};
;
const ALL = (0,installers_options .ou)({
valued: [
'--add-user-tag',
'--add-user-tag-to',
'--build-profiles -P',
'--cli-version',
'--comment',
'--config-file -c',
'--display-format -F',
'--error-on -e',
'--group-by',
'--host-architecture -a',
'--log-file',
'--log-level',
'--option -o',
'--planner',
'--remove-user-tag',
'--remove-user-tag-from',
'--show-package-names',
'--snapshot -S',
'--solver',
'--sort -O',
'--target-release -t --default-release',
'--width -w',
'--with-source',
],
flags: [
'--auto-remove --autoremove',
'--build -b --compile',
'--diff-only --debian-only',
'--download-only -d',
'--fix-broken -f',
'--fix-missing -m --ignore-missing',
'--help -h',
'--install-recommends -r --with-recommends',
'--no-install-recommends -R --without-recommends',
'--quiet -q --silent',
'--show-deps -D',
'--show-upgraded -u',
'--show-why -W',
'--simulate -s --dry-run --just-print --no-act --recon',
'--update -U',
'--version -v',
'--verbose-versions -V --show-versions',
'--yes -y --assume-yes',
],
});
const PROGRAMS = new Set(['apt', 'apt-get', 'aptitude']);
const APT = {
tool: 'apt',
match: ({ program, arguments: args }) => (PROGRAMS.has(program) ? args : null),
globals: ALL,
actions: {
update: ALL,
install: ALL,
reinstall: ALL,
upgrade: ALL,
'build-dep': ALL,
download: ALL,
source: ALL,
remove: ALL,
purge: ALL,
autoremove: ALL,
autopurge: ALL,
clean: ALL,
autoclean: ALL,
distclean: ALL,
},
actionAliases: {
'dist-upgrade': 'upgrade',
'full-upgrade': 'upgrade',
'safe-upgrade': 'upgrade',
'auto-remove': 'autoremove',
'auto-clean': 'autoclean',
'dist-clean': 'distclean',
},
};
var conda = __webpack_require__(5453);
;
const dnf_ALL = (0,installers_options .ou)({
valued: [
'--advisory --advisories',
'--bz --bzs',
'--color',
'--comment',
'--config -c',
'--cve --cves',
'--debuglevel -d',
'--destdir --downloaddir',
'--disableexcludes --disableexcludepkgs',
'--disableincludes',
'--disableplugin --disable-plugin',
'--disablerepo --disable-repo',
'--dump-repo-config',
'--enableplugin --enable-plugin',
'--enablerepo --enable-repo',
'--errorlevel -e',
'--exclude -x --excludepkgs',
'--forcearch',
'--from-repo',
'--from-vendor',
'--installed-from-repo',
'--installroot',
'--randomwait -R',
'--releasever',
'--releasever-major',
'--releasever-minor',
'--repo --repoid',
'--repofromdir',
'--repofrompath',
'--rpmdefine',
'--rpmverbosity',
'--secseverity --sec-severity',
'--setopt',
'--setvar',
'--store',
],
flags: [
'--alldeps',
'--allow-downgrade',
'--allow-vendor-change',
'--allowerasing',
'--assumeno',
'--assumeyes -y',
'--best -b',
'--bugfix',
'--builddeps',
'--cacheonly -C',
'--debugsolver',
'--disable',
'--downloadonly',
'--dump-main-config',
'--dump-variables',
'--enable',
'--enhancement',
'--help -h --help-cmd',
'--json',
'--newpackage',
'--no-allow-downgrade',
'--no-allow-vendor-change',
'--noautoremove --no-autoremove',
'--nobest --no-best',
'--nodeps',
'--nodocs --no-docs',
'--nogpgcheck --no-gpgchecks',
'--noplugins --no-plugins',
'--obsoletes',
'--offline',
'--quiet -q',
'--refresh',
'--security',
'--show-duplicates',
'--show-new-leaves',
'--showduplicates',
'--skip-broken',
'--skip-file-locks',
'--skip-unavailable',
'--skipconflicts',
'--skipdigest',
'--skipobsoletes',
'--skipsignature',
'--source',
'--testonly',
'--tolerant -t',
'--transient',
'--use-host-config',
'--verbose -v',
'--version',
],
abbreviates: true,
});
const REMOVE = (0,installers_options .X$)(dnf_ALL, { valued: ['--limit'], flags: ['--duplicated', '--duplicates', '--oldinstallonly'] });
const GROUP = (0,installers_options .X$)(dnf_ALL, { flags: ['--no-packages', '--with-optional'] });
const DOWNLOAD = (0,installers_options .X$)(dnf_ALL, {
valued: ['--arch --archlist', '--urlprotocol'],
flags: ['--allmirrors', '--debuginfo', '--debugsource', '--resolve', '--srpm', '--url'],
});
const BUILDDEP = (0,installers_options .X$)(dnf_ALL, { valued: ['--define -D', '--with', '--without'], flags: ['--spec', '--srpm'] });
const MAKECACHE = (0,installers_options .X$)(dnf_ALL, { flags: ['--timer'] });
const CHECK_UPDATE = (0,installers_options .X$)(dnf_ALL, { flags: ['--changelogs'] });
const dnf_UPGRADE = (0,installers_options .X$)(dnf_ALL, { flags: ['--minimal'] });
const DNF_PROGRAMS = /^(?:dnf[45]?|dnf-3|microdnf|yum|tdnf)$/;
const DNF = {
tool: 'dnf',
match: ({ program, arguments: args }) => (DNF_PROGRAMS.test(program) ? args : null),
globals: dnf_ALL,
actions: {
install: dnf_ALL,
reinstall: dnf_ALL,
'group install': GROUP,
'module install': dnf_ALL,
builddep: BUILDDEP,
upgrade: dnf_UPGRADE,
download: DOWNLOAD,
makecache: MAKECACHE,
'check-update': CHECK_UPDATE,
remove: REMOVE,
'group remove': GROUP,
autoremove: dnf_ALL,
clean: dnf_ALL,
swap: dnf_ALL,
},
actionAliases: {
in: 'install',
localinstall: 'install',
rei: 'reinstall',
groupinstall: 'group install',
'groups install': 'group install',
groupremove: 'group remove',
'groups remove': 'group remove',
'group erase': 'group remove',
up: 'upgrade',
update: 'upgrade',
'update-to': 'upgrade',
'upgrade-to': 'upgrade',
'update-minimal': 'upgrade',
'upgrade-minimal': 'upgrade',
localupdate: 'upgrade',
'distro-sync': 'upgrade',
distrosync: 'upgrade',
dsync: 'upgrade',
'distribution-synchronization': 'upgrade',
mc: 'makecache',
'check-upgrade': 'check-update',
erase: 'remove',
rm: 'remove',
autoerase: 'autoremove',
'build-dep': 'builddep',
},
};
var pip = __webpack_require__(8239);
;
const pdm_GLOBALS = (0,installers_options .ou)({
valued: ['--config -c', '--pep582', '--project -p'],
flags: [
'--global -g',
'--help -h',
'--ignore-python -I',
'--no-cache',
'--non-interactive -n',
'--quiet -q',
'--verbose -v',
'--version -V',
],
abbreviates: true,
});
const PROJECT = (0,installers_options .X$)(pdm_GLOBALS, {
valued: [
'--config-setting -C',
'--group -G --with',
'--lockfile -L',
'--override',
'--skip -k',
'--strategy -S',
'--venv',
'--without',
],
flags: [
'--clean',
'--clean-unselected --only-keep',
'--dev -d',
'--dry-run',
'--fail-fast -x',
'--frozen-lockfile --no-lock',
'--no-cross-platform',
'--no-default',
'--no-editable',
'--no-isolation',
'--no-self',
'--no-static-urls',
'--no-sync',
'--prerelease --pre',
'--production --prod',
'--save-compatible',
'--save-exact',
'--save-minimum',
'--save-safe-compatible',
'--save-wildcard',
'--stable',
'--static-urls',
'--sync',
'--unconstrained -u',
'--update-all',
'--update-eager',
'--update-reuse',
'--update-reuse-installed',
],
});
const INSTALL = (0,installers_options .X$)(PROJECT, { flags: ['--check', '--plugins'] });
const SYNC = (0,installers_options .X$)(PROJECT, { flags: ['--reinstall -r'] });
const pdm_ADD = (0,installers_options .X$)(PROJECT, { valued: ['--editable -e'] });
const UPDATE = (0,installers_options .X$)(PROJECT, { flags: ['--dry-run --outdated', '--top -t'] });
const LOCK = (0,installers_options .X$)(PROJECT, {
valued: ['--exclude-newer', '--implementation', '--platform', '--python'],
flags: ['--append', '--check', '--refresh'],
});
const EXPORT = (0,installers_options .X$)(PROJECT, {
valued: ['--format -f', '--output -o'],
flags: [
'--editable-self',
'--expandvars',
'--no-extras',
'--no-hashes --without-hashes',
'--no-markers',
'--pyproject',
'--self',
],
});
const BUILD = (0,installers_options .X$)(PROJECT, { valued: ['--dest -d'], flags: ['--no-clean', '--no-sdist', '--no-wheel'] });
const CONFIG = (0,installers_options .X$)(pdm_GLOBALS, { flags: ['--delete -d', '--edit -e', '--local -l'] });
const RUN = (0,installers_options .D1)((0,installers_options .X$)(pdm_GLOBALS, {
valued: ['--skip -k', '--venv'],
flags: ['--json -j', '--list -l', '--recreate', '--site-packages -s'],
}));
const PDM = {
tool: 'pdm',
match({ program, arguments: args }) {
if (program === 'pdm')
return args;
const module = (0,pip .r2)(program) ? (0,pip .cD)(args) : null;
return module?.name === 'pdm' ? module.rest : null;
},
globals: pdm_GLOBALS,
actions: {
install: INSTALL,
sync: SYNC,
add: pdm_ADD,
update: UPDATE,
remove: PROJECT,
lock: LOCK,
export: EXPORT,
build: BUILD,
config: CONFIG,
cache: pdm_GLOBALS,
run: RUN,
},
installs: ['install', 'sync', 'add', 'update'],
};
;
const pipenv_GLOBALS = (0,installers_options .ou)({
valued: ['--pypi-mirror', '--python'],
flags: [
'--bare',
'--clear',
'--help -h',
'--no-site-packages',
'--quiet -q',
'--site-packages',
'--three',
'--two',
'--verbose -v',
'--version',
],
abbreviates: true,
});
const pipenv_INSTALL = (0,installers_options .X$)(pipenv_GLOBALS, {
valued: [
'--categories',
'--code -c',
'--editable -e',
'--extra-index-url',
'--extra-pip-args',
'--extras',
'--index -i',
'--requirements -r',
'--resolver',
],
flags: [
'--all',
'--all-dev',
'--deploy',
'--dev -d',
'--dev-only',
'--dry-run',
'--ignore-pipfile',
'--keep-outdated',
'--lock-only',
'--outdated',
'--pre',
'--selective-upgrade',
'--sequential',
'--skip-lock',
'--system',
],
});
const pipenv_LOCK = (0,installers_options .X$)(pipenv_GLOBALS, {
valued: ['--categories', '--extra-index-url', '--extra-pip-args', '--index -i', '--resolver'],
flags: ['--dev -d', '--dev-only', '--keep-outdated', '--pre', '--requirements -r'],
});
const REQUIREMENTS = (0,installers_options .X$)(pipenv_GLOBALS, {
valued: ['--categories'],
flags: ['--dev', '--dev-only', '--exclude-index', '--exclude-markers', '--from-pipfile', '--hash'],
});
const CLEAN = (0,installers_options .X$)(pipenv_GLOBALS, { flags: ['--dry-run', '--system'] });
const pipenv_RUN = (0,installers_options .D1)((0,installers_options .X$)(pipenv_GLOBALS, { flags: ['--system'] }));
const PIPENV = {
tool: 'pipenv',
match({ program, arguments: args }) {
if (program === 'pipenv')
return args;
const module = (0,pip .r2)(program) ? (0,pip .cD)(args) : null;
return module?.name === 'pipenv' ? module.rest : null;
},
globals: pipenv_GLOBALS,
actions: {
install: pipenv_INSTALL,
sync: pipenv_INSTALL,
update: pipenv_INSTALL,
upgrade: pipenv_INSTALL,
uninstall: pipenv_INSTALL,
lock: pipenv_LOCK,
requirements: REQUIREMENTS,
clean: CLEAN,
run: pipenv_RUN,
},
installs: ['install', 'sync', 'update', 'upgrade'],
};
;
const pip_sync_SYNC = (0,installers_options .ou)({
valued: [
'--cert',
'--client-cert',
'--config',
'--extra-index-url',
'--find-links -f',
'--index-url -i',
'--pip-args',
'--python-executable',
'--trusted-host',
],
flags: ['--ask -a', '--dry-run -n', '--help -h', '--quiet -q', '--verbose -v'],
});
const PIP_SYNC = {
tool: 'pip-sync',
match({ program, arguments: args }) {
if (program === 'pip-sync')
return args;
const module = (0,pip .r2)(program) ? (0,pip .cD)(args) : null;
return module?.name === 'piptools' && module.rest[0]?.value === 'sync' ? module.rest.slice(1) : null;
},
globals: pip_sync_SYNC,
actions: { sync: pip_sync_SYNC },
implied: 'sync',
};
;
const pipx_GLOBALS = (0,installers_options .ou)({
flags: ['--global', '--help -h', '--quiet -q', '--skip-maintenance', '--verbose -v', '--version'],
abbreviates: true,
});
const VENV = (0,installers_options .X$)(pipx_GLOBALS, {
valued: ['--backend', '--cooldown', '--fetch-python', '--index-url -i', '--pip-args', '--python'],
flags: ['--editable -e', '--fetch-missing-python', '--system-site-packages'],
});
const pipx_INSTALL = (0,installers_options .X$)(VENV, {
valued: ['--app', '--include-resources-from', '--lock', '--preinstall', '--suffix', '--upgrade-strategy'],
flags: ['--force -f', '--include-deps', '--upgrade -U'],
});
const INJECT = (0,installers_options .X$)(VENV, {
valued: ['--requirement -r'],
flags: ['--force -f', '--include-apps', '--include-deps', '--with-suffix'],
});
const pipx_UPGRADE = (0,installers_options .X$)(VENV, { flags: ['--force -f', '--include-injected', '--install'] });
const pipx_RUN = (0,installers_options .D1)((0,installers_options .X$)(VENV, {
valued: ['--python-args', '--spec', '--with'],
flags: ['--no-cache', '--no-path-check', '--path', '--pypackages', '--refresh'],
}));
const PIPX = {
tool: 'pipx',
match({ program, arguments: args }) {
if (program === 'pipx')
return args;
const module = (0,pip .r2)(program) ? (0,pip .cD)(args) : null;
return module?.name === 'pipx' ? module.rest : null;
},
globals: pipx_GLOBALS,
actions: { install: pipx_INSTALL, inject: INJECT, upgrade: pipx_UPGRADE, uninstall: pipx_GLOBALS, run: pipx_RUN },
installs: ['install', 'inject'],
};
var poetry = __webpack_require__(7929);
var uv = __webpack_require__(1163);
;
const zypper_GLOBALS = (0,installers_options .ou)({
valued: [
'--cache-dir -C',
'--config -c',
'--installroot',
'--pkg-cache-dir',
'--plus-content',
'--plus-repo -p',
'--raw-cache-dir',
'--releasever',
'--reposd-dir -D',
'--root -R',
'--solv-cache-dir',
'--table-style -s',
'--userdata',
],
flags: [
'--color',
'--disable-repositories',
'--disable-system-resolvables',
'--gpg-auto-import-keys',
'--help -h',
'--ignore-unknown -i',
'--no-abbrev -A',
'--no-cd',
'--no-color',
'--no-gpg-checks',
'--no-refresh',
'--no-remote',
'--non-interactive -n',
'--non-interactive-include-reboot-patches',
'--quiet -q',
'--terse -t',
'--verbose -v',
'--version -V',
'--xmlout -x',
],
abbreviates: true,
});
const zypper_INSTALL = (0,installers_options .ou)({
valued: ['--download', '--from', '--repo -r', '--solver-focus', '--type -t'],
flags: [
'--allow-arch-change',
'--allow-downgrade',
'--allow-name-change',
'--allow-unsigned-rpm',
'--allow-vendor-change',
'--auto-agree-with-licenses -l',
'--auto-agree-with-product-licenses',
'--capability -C',
'--debug-solver',
'--details',
'--download-as-needed',
'--download-in-advance',
'--download-in-heaps',
'--download-only -d',
'--dry-run -D',
'--force -f',
'--force-resolution',
'--name -n',
'--no-allow-arch-change',
'--no-allow-downgrade',
'--no-allow-name-change',
'--no-allow-vendor-change',
'--no-confirm -y',
'--no-force-resolution -R',
'--no-recommends',
'--oldpackage',
'--recommends',
'--replacefiles',
],
abbreviates: true,
});
const zypper_UPDATE = (0,installers_options .ou)({
valued: [
'--bugzilla -b',
'--category -g',
'--cve',
'--date',
'--download',
'--from',
'--repo -r',
'--severity',
'--solver-focus',
'--type -t',
],
flags: [
'--allow-arch-change',
'--allow-downgrade',
'--allow-name-change',
'--allow-vendor-change',
'--auto-agree-with-licenses -l',
'--auto-agree-with-product-licenses',
'--best-effort',
'--debug-solver',
'--details',
'--download-as-needed',
'--download-in-advance',
'--download-in-heaps',
'--download-only -d',
'--dry-run -D',
'--force-resolution',
'--no-allow-arch-change',
'--no-allow-downgrade',
'--no-allow-name-change',
'--no-allow-vendor-change',
'--no-confirm -y',
'--no-force-resolution -R',
'--no-recommends',
'--recommends',
'--replacefiles',
'--skip-interactive',
'--updatestack-only',
'--with-interactive',
'--with-optional',
'--with-update',
'--without-optional',
],
abbreviates: true,
});
const zypper_REMOVE = (0,installers_options .ou)({
valued: ['--repo -r', '--solver-focus', '--type -t'],
flags: [
'--capability -C',
'--clean-deps -u',
'--debug-solver',
'--details',
'--dry-run -D',
'--force-resolution',
'--name -n',
'--no-clean-deps -U',
'--no-confirm -y',
'--no-force-resolution -R',
],
abbreviates: true,
});
const REFRESH = (0,installers_options .ou)({
valued: ['--repo -r'],
flags: [
'--build-only -B',
'--download-only -D',
'--force -f',
'--force-build -b',
'--force-download -d',
'--services -s',
],
abbreviates: true,
});
const zypper_CLEAN = (0,installers_options .ou)({
valued: ['--repo -r'],
flags: ['--all -a', '--metadata -m', '--raw-metadata -M'],
abbreviates: true,
});
const ZYPPER = {
tool: 'zypper',
match: ({ program, arguments: args }) => (program === 'zypper' ? args : null),
globals: zypper_GLOBALS,
actions: { install: zypper_INSTALL, update: zypper_UPDATE, refresh: REFRESH, remove: zypper_REMOVE, clean: zypper_CLEAN },
actionAliases: {
in: 'install',
up: 'update',
dup: 'update',
'dist-upgrade': 'update',
patch: 'update',
ref: 'refresh',
rm: 'remove',
cc: 'clean',
},
};
;
const PYTHON = [pip .U_, uv.UV, uv .i, poetry .M, PIPENV, PDM, PIPX, PIP_SYNC, conda .I];
const SYSTEM = [APT, APK, DNF, ZYPPER];
const INSTALLERS = [...PYTHON, ...SYSTEM];
function installsPackages({ tool, action }) {
if (tool === 'uv pip')
return action === 'install' || action === 'sync';
return PYTHON.some((installer) => installer.tool === tool && installer.installs?.includes(action));
}
function isSystemTool(tool) {
return SYSTEM.some((installer) => installer.tool === tool);
}
const readInstaller = (0,memo .Bj)((call) => {
for (const installer of INSTALLERS) {
const args = installer.match(call);
if (args)
return readBy(installer, call, args);
}
return null;
});
function readBy(installer, call, args) {
const { actions, implied } = installer;
if (implied !== undefined) {
const { options, operands } = (0,installers_options .Ac)(args, actions[implied]);
const { start } = call.span;
const actionSpan = { start, end: Math.min(start + call.path.length, call.span.end) };
return { tool: installer.tool, action: implied, call, options, operands, program: call.path, actionSpan };
}
const { before, rest } = splitAtAction(args, installer);
const [first, second] = rest;
if (!first)
return null;
const double = second ? `${first.value} ${second.value}` : '';
const aliases = installer.actionAliases ?? {};
const words = Object.hasOwn(actions, double) || Object.hasOwn(aliases, double) ? 2 : 1;
const written = words === 2 ? double : first.value;
const action = Object.hasOwn(aliases, written) ? aliases[written] : written;
const syntax = Object.hasOwn(actions, action) ? actions[action] : undefined;
if (!syntax)
return null;
const { options, operands } = (0,installers_options .Ac)(rest.slice(words), syntax);
const uvPip = installer === uv.UV && action.startsWith('pip ');
return {
tool: uvPip ? 'uv pip' : installer.tool,
action: uvPip ? action.slice(4) : action,
call,
options: before.length > 0 ? (0,installers_options .Ac)(before, installer.globals).options.and(options) : options,
operands,
program: call.path,
actionSpan: rest[words - 1].span,
};
}
function splitAtAction(args, installer) {
let at = 0;
for (; at < args.length && args[at].value.startsWith('-'); at++) {
const { value, span } = args[at];
const { operands } = (0,installers_options .Ac)([args[at], { value: '', span }], installer.globals);
if (operands.length === 0 && !value.includes('='))
at++;
}
return { before: args.slice(0, at), rest: args.slice(at) };
}
}),
1572:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Ac: () => ( parseOptions),
D1: () => ( starting),
X$: () => ( extend),
ou: () => ( syntax)
});
var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8572);
var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6970);
function syntax({ abbreviates = false, ...names }) {
return extend({ valued: [], flags: [], aliases: {}, abbreviates }, names);
}
function extend(shared, { valued = [], flags = [] }) {
const split = [...valued, ...flags].map((names) => names.split(' '));
const first = (names) => names.split(' ')[0];
const aliases = split.flatMap(([name, ...others]) => others.map((other) => [other, name]));
return {
...shared,
valued: [...shared.valued, ...valued.map(first)],
flags: [...shared.flags, ...flags.map(first)],
aliases: { ...shared.aliases, ...Object.fromEntries(aliases) },
};
}
function starting(own) {
return { ...own, stopsAtOperand: true };
}
class Options {
given;
constructor(given) {
this.given = given;
}
has(...names) {
return this.given.some(({ name }) => names.includes(name));
}
get(...names) {
return this.given.findLast(({ name }) => names.includes(name));
}
all(...names) {
return this.given.filter(({ name }) => names.includes(name));
}
and(later) {
return new Options([...this.given, ...later.given]);
}
}
function parseOptions(args, own) {
const given = [];
const operands = [];
const valued = valuedOf(own);
for (let at = 0; at < args.length; at++) {
const { value, span } = args[at];
if (value === '--') {
operands.push(...args.slice(at + 1));
break;
}
if (!/^-./.test(value) || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_1__ .qE)(nameIn(value))) {
operands.push(args[at]);
if (!own.stopsAtOperand)
continue;
operands.push(...args.slice(at + 1));
break;
}
const equals = value.startsWith('--') ? value.indexOf('=') : -1;
const written = equals < 0 ? value : value.slice(0, equals);
for (const { name, rest } of resolve(written, own, valued)) {
if (equals >= 0)
given.push({ name, value: value.slice(equals + 1), span });
else if (rest !== null)
given.push({ name, value: rest, span });
else if (valued.get(name)) {
const next = args[++at];
given.push({ name, value: next?.value ?? null, span: { start: span.start, end: next?.span.end ?? span.end } });
}
else
given.push({ name, value: null, span });
}
}
return { options: new Options(given), operands };
}
function nameIn(value) {
const equals = value.indexOf('=');
return equals < 0 ? value : value.slice(0, equals);
}
const valuedOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__ .Bj)((own) => {
const flags = own.flags.map((name) => [name, false]);
return new Map([...flags, ...own.valued.map((name) => [name, true])]);
});
function resolve(written, own, valued) {
const name = own.aliases[written] ?? written;
if (valued.has(name))
return [{ name, rest: null }];
if (written.startsWith('--'))
return [{ name: own.abbreviates ? lengthened(written, own) : name, rest: null }];
const options = [];
for (let at = 1; at < written.length; at++) {
const short = `-${written[at]}`;
const one = own.aliases[short] ?? short;
if (valued.get(one)) {
const rest = written.slice(at + 1);
options.push({ name: one, rest: rest === '' ? null : rest.replace(/^=/, '') });
break;
}
options.push({ name: one, rest: null });
}
return options;
}
function lengthened(written, own) {
const every = [...own.valued, ...own.flags, ...Object.keys(own.aliases)];
const longer = every.filter((option) => option.startsWith(written)).map((option) => own.aliases[option] ?? option);
return new Set(longer).size === 1 ? longer[0] : written;
}
}),
8239:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
U_: () => ( PIP),
cD: () => ( moduleOf),
r2: () => ( isPython)
});
var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1572);
const GLOBALS = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__ .ou)({
valued: [
'--cache-dir',
'--cert',
'--client-cert',
'--default-vcs',
'--exists-action',
'--keyring-provider',
'--log --local-log --log-file',
'--proxy',
'--python',
'--resume-retries',
'--retries',
'--skip-requirements-regex',
'--timeout --default-timeout',
'--trusted-host',
'--unstable-feature',
'--use-deprecated',
'--use-feature',
],
flags: [
'--debug',
'--disable-pip-version-check',
'--help -h',
'--isolated',
'--log-explicit-levels',
'--no-cache-dir',
'--no-color',
'--no-input',
'--no-proxy-env',
'--no-python-version-warning',
'--quiet -q',
'--require-virtualenv --require-venv',
'--verbose -v',
'--version -V',
],
abbreviates: true,
});
const PACKAGES = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__ .X$)(GLOBALS, {
valued: [
'--all-releases',
'--allow-external',
'--allow-unverified --allow-insecure',
'--build -b --build-dir --build-directory',
'--build-constraint',
'--constraint -c',
'--download-cache',
'--extra-index-url',
'--find-links -f',
'--global-option',
'--group',
'--index-url -i --pypi-url',
'--mirrors',
'--no-binary',
'--only-binary',
'--only-final',
'--progress-bar',
'--refresh-package',
'--requirement -r',
'--requirements-from-script',
'--src --source --source-dir --source-directory',
'--uploaded-prior-to',
],
flags: [
'--allow-all-external',
'--always-unzip -Z',
'--check-build-dependencies',
'--ignore-requires-python',
'--no-allow-external',
'--no-allow-insecure',
'--no-build-isolation',
'--no-clean',
'--no-deps --no-dependencies',
'--no-index',
'--no-require-hashes',
'--no-use-pep517',
'--no-use-wheel',
'--only-deps --only-dependencies',
'--pre',
'--prefer-binary',
'--process-dependency-links',
'--require-hashes',
'--use-mirrors -M',
'--use-pep517',
'--use-wheel',
],
});
const INSTALL = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__ .X$)(PACKAGES, {
valued: [
'--abi',
'--config-settings -C',
'--download -d --download-dir --download-directory',
'--editable -e',
'--implementation',
'--install-option',
'--platform',
'--prefix',
'--python-version',
'--report',
'--root',
'--root-user-action',
'--target -t',
'--upgrade-strategy',
],
flags: [
'--break-system-packages',
'--compile',
'--dry-run',
'--egg',
'--force-reinstall',
'--ignore-installed -I',
'--no-compile',
'--no-download',
'--no-install',
'--no-user',
'--no-warn-conflicts',
'--no-warn-script-location',
'--upgrade -U',
'--user',
],
});
const WHEEL = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__ .X$)(PACKAGES, {
valued: ['--build-option', '--config-settings -C', '--editable -e', '--wheel-dir -w'],
flags: ['--no-verify'],
});
const DOWNLOAD = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__ .X$)(PACKAGES, {
valued: [
'--abi',
'--dest -d --destination-dir --destination-directory',
'--implementation',
'--platform',
'--python-version',
],
});
const UNINSTALL = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__ .X$)(GLOBALS, {
valued: ['--requirement -r', '--root-user-action'],
flags: ['--break-system-packages', '--yes -y'],
});
const CACHE = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__ .X$)(GLOBALS, { valued: ['--format'] });
const CONFIG = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__ .X$)(GLOBALS, { valued: ['--editor'], flags: ['--global', '--site', '--user'] });
const PIP = {
tool: 'pip',
match: matchPip,
globals: GLOBALS,
actions: {
install: INSTALL,
wheel: WHEEL,
download: DOWNLOAD,
uninstall: UNINSTALL,
cache: CACHE,
config: CONFIG,
},
installs: ['install'],
};
const PIP_PROGRAM = /^pip(?:\d+(?:\.\d+)*)?$/;
const PYTHON_PROGRAM = /^(?:python|pypy)(?:\d+(?:\.\d+)*)?$/;
function isPython(program) {
return PYTHON_PROGRAM.test(program);
}
function matchPip({ program, arguments: args }) {
if (PIP_PROGRAM.test(program))
return args;
if (!isPython(program))
return null;
const module = moduleOf(args);
return module && PIP_PROGRAM.test(module.name) ? module.rest : null;
}
function moduleOf(args) {
for (let at = 0; at < args.length; at++) {
const { value } = args[at];
if (/^-[^-WXcm]*[WX]$/.test(value) || value === '--check-hash-based-pycs')
at++;
else if (/^-[a-zA-Z]*m$/.test(value)) {
const module = args[at + 1];
return module ? { name: module.value, span: module.span, rest: args.slice(at + 2) } : null;
}
else if (/^-m./.test(value))
return { name: value.slice(2), span: args[at].span, rest: args.slice(at + 1) };
else if (!value.startsWith('-') || value === '-' || value === '-c')
return null;
}
return null;
}
}),
7929:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
M: () => ( POETRY)
});
var _pip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8239);
var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1572);
const GLOBALS = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .ou)({
valued: ['--directory -C', '--project -P'],
flags: ['--help -h', '--no-interaction -n', '--quiet -q', '--verbose -v', '--version -V'],
});
const INSTALL = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .X$)(GLOBALS, { valued: ['--extras -E', '--only', '--with', '--without'] });
const ADD = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .X$)(GLOBALS, {
valued: ['--extras -E', '--group -G', '--markers', '--platform', '--python', '--source'],
flags: ['--dev -D', '--editable -e'],
});
const UPDATE = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .X$)(GLOBALS, { valued: ['--only', '--with', '--without'] });
const REMOVE = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .X$)(GLOBALS, { valued: ['--group -G'], flags: ['--dev -D'] });
const EXPORT = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .X$)(GLOBALS, {
valued: ['--extras -E', '--format -f', '--only', '--output -o', '--with', '--without'],
});
const BUILD = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .X$)(GLOBALS, { valued: ['--config-settings -c', '--format -f', '--local-version -l', '--output -o'] });
const POETRY = {
tool: 'poetry',
match({ program, arguments: args }) {
if (program === 'poetry')
return args;
const module = (0,_pip_js__WEBPACK_IMPORTED_MODULE_0__ .r2)(program) ? (0,_pip_js__WEBPACK_IMPORTED_MODULE_0__ .cD)(args) : null;
return module?.name === 'poetry' ? module.rest : null;
},
globals: GLOBALS,
actions: {
install: INSTALL,
sync: INSTALL,
add: ADD,
update: UPDATE,
remove: REMOVE,
config: GLOBALS,
cache: GLOBALS,
run: (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .D1)(GLOBALS),
export: EXPORT,
build: BUILD,
'self add': ADD,
'self update': GLOBALS,
lock: GLOBALS,
},
installs: ['install', 'sync', 'add', 'update'],
};
}),
1163:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
UV: () => ( UV),
i: () => ( UVX)
});
var _pip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8239);
var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1572);
const GLOBALS = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .ou)({
valued: [
'--allow-insecure-host --trusted-host',
'--cache-dir',
'--color',
'--config-file',
'--config-setting -C --config-settings',
'--config-settings-package',
'--default-index',
'--directory',
'--exclude-newer',
'--exclude-newer-package',
'--extra-index-url',
'--find-links -f',
'--fork-strategy',
'--index',
'--index-strategy',
'--index-url -i',
'--keyring-provider',
'--link-mode',
'--no-binary-package',
'--no-build-isolation-package',
'--no-build-package',
'--no-sources-package',
'--prerelease',
'--prerelease-package',
'--preview-features --preview-feature',
'--project',
'--python -p',
'--python-fetch',
'--python-preference',
'--refresh-package',
'--resolution',
'--upgrade-group',
'--upgrade-package -P',
],
flags: [
'--compile-bytecode --compile',
'--help -h',
'--no-cache -n --no-cache-dir',
'--no-compile-bytecode --no-compile',
'--quiet -q',
'--reinstall --force-reinstall',
'--upgrade -U',
'--verbose -v',
'--version -V',
],
});
const PIP_INSTALL = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .X$)(GLOBALS, {
valued: [
'--build-constraints -b --build-constraint',
'--constraints -c --constraint',
'--editable -e',
'--excludes --exclude',
'--extra',
'--group',
'--no-binary',
'--no-editable-package',
'--only-binary',
'--overrides --override',
'--prefix',
'--python-platform',
'--python-version',
'--reinstall-package',
'--requirements -r --requirement',
'--target -t',
'--torch-backend',
],
flags: ['--inexact --no-exact', '--yes -y'],
});
const PIP_SYNC = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .X$)(PIP_INSTALL, {
valued: ['--cert', '--client-cert', '--config', '--pip-args', '--python-executable'],
flags: ['--ask -a'],
});
const PIP_COMPILE = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .X$)(PIP_INSTALL, {
valued: [
'--annotation-style',
'--cert',
'--client-cert',
'--config',
'--custom-compile-command',
'--format',
'--max-rounds',
'--no-emit-package --unsafe-package',
'--output-file -o',
'--pip-args',
'--resolver',
],
});
const PROJECT = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .X$)(GLOBALS, {
valued: ['--extra', '--group', '--no-editable-package', '--package', '--reinstall-package'],
});
const SYNC = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .X$)(PROJECT, {
valued: [
'--no-extra',
'--no-group',
'--no-install-package',
'--only-group',
'--only-install-package',
'--output-format',
'--python-platform',
'--script',
],
flags: ['--inexact --no-exact'],
});
const LOCK = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .X$)(SYNC, { flags: ['--check --locked', '--frozen --check-exists'] });
const ADD = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .X$)(SYNC, {
valued: [
'--bounds',
'--branch',
'--constraints -c --constraint',
'--marker -m',
'--optional',
'--requirements -r --requirement',
'--rev',
'--tag',
],
flags: ['--raw --raw-sources'],
});
const EXPORT = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .X$)(SYNC, {
valued: [
'--format',
'--no-emit-package --no-install-package',
'--only-install-package --only-emit-package',
'--output-file -o',
'--prune',
],
flags: [
'--no-install-local --no-emit-local',
'--no-install-project --no-emit-project',
'--no-install-workspace --no-emit-workspace',
'--only-install-local --only-emit-local',
'--only-install-project --only-emit-project',
'--only-install-workspace --only-emit-workspace',
],
});
const RUN = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .D1)((0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .X$)(PROJECT, {
valued: [
'--env-file',
'--max-recursion-depth',
'--no-extra',
'--no-group',
'--only-group',
'--python-platform',
'--with -w',
'--with-editable',
'--with-requirements',
],
flags: ['--inexact --no-exact', '--module -m', '--script -s'],
}));
const BUILD = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .X$)(GLOBALS, {
valued: ['--build-constraints -b --build-constraint', '--out-dir -o', '--package'],
flags: ['--all-packages --all'],
});
const VENV = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .X$)(GLOBALS, { valued: ['--prompt'], flags: ['--clear -c', '--no-project --no-workspace'] });
const TOOL = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .X$)(GLOBALS, {
valued: [
'--build-constraints -b --build-constraint',
'--constraints -c --constraint',
'--from',
'--overrides --override',
'--python-platform',
'--reinstall-package',
'--torch-backend',
'--with -w',
'--with-editable',
'--with-requirements',
],
});
const TOOL_INSTALL = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .X$)(TOOL, {
valued: ['--excludes --exclude', '--with-executables-from'],
flags: ['--editable -e'],
});
const TOOL_RUN = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .D1)((0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .X$)(TOOL, { valued: ['--env-file', '--generate-shell-completion'] }));
const PYTHON_INSTALL = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__ .X$)(GLOBALS, {
valued: ['--install-dir -i', '--mirror', '--pypy-mirror', '--python-downloads-json-url'],
flags: ['--force -f', '--reinstall -r'],
});
function matchUv({ program, arguments: args }) {
if (program === 'uv')
return args;
const module = (0,_pip_js__WEBPACK_IMPORTED_MODULE_0__ .r2)(program) ? (0,_pip_js__WEBPACK_IMPORTED_MODULE_0__ .cD)(args) : null;
return module?.name === 'uv' ? module.rest : null;
}
const UV = {
tool: 'uv',
match: matchUv,
globals: GLOBALS,
actions: {
'pip install': PIP_INSTALL,
'pip sync': PIP_SYNC,
'pip compile': PIP_COMPILE,
'pip uninstall': PIP_INSTALL,
sync: SYNC,
add: ADD,
remove: ADD,
run: RUN,
export: EXPORT,
lock: LOCK,
build: BUILD,
venv: VENV,
'tool install': TOOL_INSTALL,
'tool run': TOOL_RUN,
'python install': PYTHON_INSTALL,
'python uninstall': PYTHON_INSTALL,
'cache clean': GLOBALS,
'cache prune': GLOBALS,
},
actionAliases: { clean: 'cache clean', 'cache clear': 'cache clean' },
installs: ['sync', 'add', 'tool install'],
};
const UVX = {
tool: 'uvx',
match: ({ program, arguments: args }) => (program === 'uvx' ? args : null),
globals: GLOBALS,
actions: { run: TOOL_RUN },
implied: 'run',
installs: [],
};
}),
2227:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Sd: () => ( awaitsProgram),
ZZ: () => ( launched),
tb: () => ( LAUNCHER_PACKAGES)
});
var _expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8572);
var _installers_poetry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7929);
var _installers_uv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1163);
const CONDA = {
subcommand: 'run',
valued: ['-n', '--name', '-p', '--prefix', '--cwd', '-r', '--root-prefix'],
folder: '--cwd',
};
const HATCH = ['-e', '--env', '-p', '--project', '--data-dir', '--cache-dir', '--config'];
const LAUNCHERS = new Map([
[
'uv',
{
subcommand: 'run',
valued: [
...(_installers_uv_js__WEBPACK_IMPORTED_MODULE_1__.UV.actions.run?.valued ?? []).filter((name) => name !== '--script'),
...['--with', '--with-editable', '--with-requirements', '--env-file', '-p', '-w', '-i', '-f', '-P', '-C'],
],
folder: '--directory',
takesScripts: true,
},
],
['poetry', { subcommand: 'run', valued: [..._installers_poetry_js__WEBPACK_IMPORTED_MODULE_0__ .M.globals.valued, '-C', '-P'] }],
['pipenv', { subcommand: 'run', valued: ['--python', '--pypi-mirror'] }],
['pdm', { subcommand: 'run', valued: ['-p', '--project', '-c', '--config', '--venv'] }],
['hatch', { subcommand: 'run', valued: HATCH, namesEnvironment: true }],
['rye', { subcommand: 'run', valued: ['--pyproject'] }],
['conda', CONDA],
['mamba', CONDA],
['micromamba', CONDA],
['pyenv', { subcommand: 'exec', valued: [] }],
[
'uvx',
{ subcommand: null, valued: ['-p', '-w', ...(_installers_uv_js__WEBPACK_IMPORTED_MODULE_1__ .i.actions.run?.valued ?? []), '--from'], folder: '--directory' },
],
['newrelic-admin', { subcommand: 'run-program', valued: [] }],
]);
const LAUNCHER_PACKAGES = new Set(['uv', 'poetry', 'pipenv', 'pdm', 'pip', 'setuptools', 'wheel']);
const WAITERS = new Set(['wait-for-it', 'wait-for-it.sh', 'wait-for', 'wait-for.sh']);
function launched(name, args) {
if (WAITERS.has(name)) {
const [program, ...rest] = args.slice(args.findIndex(({ value }) => value === '--') + 1);
return program && args.some(({ value }) => value === '--') ? { program, rest } : null;
}
if (name === 'find')
return executed(args);
const launcher = LAUNCHERS.get(name);
if (!launcher)
return null;
const subcommand = launcher.subcommand === null ? -1 : skipOptions(args, 0, launcher);
if (launcher.subcommand !== null && args[subcommand]?.value !== launcher.subcommand)
return null;
const at = skipOptions(args, subcommand + 1, launcher);
const program = args[at];
if (!program)
return null;
const folder = folderIn(args.slice(0, at), launcher);
const rest = args.slice(at + 1);
if (launcher.namesEnvironment) {
return { program: { ...program, value: program.value.replace(/^[\w.-]*:/, '') }, rest: args.slice(at + 1) };
}
const python = { value: 'python', span: program.span };
if (launcher.takesScripts && /^(?:-m|--module)$/.test(program.value)) {
return { program: python, rest: [{ value: '-m', span: program.span }, ...rest], ...folder };
}
if (name === 'uvx')
return { program: { ...program, value: program.value.replace(/@.*$/, '') }, rest, ...folder };
if (launcher.takesScripts && program.value.endsWith('.py'))
return { program: python, rest: args.slice(at), ...folder };
return { program, rest, ...folder };
}
function folderIn(options, { folder: name }) {
const at = name === undefined ? -1 : options.findLastIndex(({ value }) => value.split('=', 1)[0] === name);
if (at < 0)
return {};
const { value } = options[at];
const folder = value === name ? options[at + 1]?.value : value.slice(value.indexOf('=') + 1);
return folder === undefined ? {} : { folder };
}
function awaitsProgram(name, args) {
const launcher = LAUNCHERS.get(name);
if (typeof launcher?.subcommand !== 'string')
return false;
const subcommand = skipOptions(args, 0, launcher);
return args[subcommand]?.value === launcher.subcommand && skipOptions(args, subcommand + 1, launcher) >= args.length;
}
function executed(args) {
const at = args.findIndex(({ value }) => /^-(?:exec|execdir)$/.test(value));
const program = at < 0 ? undefined : args[at + 1];
if (!program || !/^(?:.*\/)?(?:pip[\d.]*|python[\d.]*|uv|poetry|pipenv)$/.test(program.value))
return null;
const end = args.findIndex(({ value }, index) => index > at && /^(?:\\?;|\+)$/.test(value));
const rest = args.slice(at + 2, end < 0 ? undefined : end);
return { program, rest: rest.map((one) => (one.value.includes('{}') ? { ...one, value: _expand_js__WEBPACK_IMPORTED_MODULE_2__ .HV } : one)) };
}
function skipOptions(args, from, launcher) {
const { valued, takesScripts, namesEnvironment } = launcher;
let at = from;
for (; at < args.length; at++) {
const { value } = args[at];
if (value === '--')
return at + 1;
if (namesEnvironment && value.startsWith('+'))
continue;
if (!value.startsWith('-') || (takesScripts && /^(?:-m|--module)$/.test(value)))
return at;
if (valued.includes(value))
at++;
}
return at;
}
}),
693:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
CP: () => ( dropFiller),
Fn: () => ( FILLER),
N4: () => ( Places),
cT: () => ( joinLines),
xC: () => ( isSpace),
zs: () => ( lineContinues)
});
const FILLER = '\uFFFF';
const SPACE = /\s/;
function isSpace(code) {
if (code <= 32)
return code === 32 || (code >= 9 && code <= 13);
return code >= 160 && SPACE.test(String.fromCharCode(code));
}
function continuationOf(line, escape) {
let at = line.length - 1;
if (line[at] === '\r')
at--;
while (line[at] === ' ' || line[at] === '\t')
at--;
return line[at] === escape && line[at - 1] !== escape ? at : -1;
}
function lineContinues(line, escape) {
return continuationOf(line, escape) >= 0;
}
function isDropped(line) {
let at = 0;
while (at < line.length && isSpace(line.charCodeAt(at)))
at++;
return at === line.length || line[at] === '#';
}
function joinLines(text, span, escape) {
const whole = text.slice(span.start, span.end);
if (!whole.includes('\n') && !whole.endsWith(escape))
return whole;
let out = '';
let at = span.start;
let continued = false;
while (at < span.end) {
const newline = text.indexOf('\n', at);
const end = newline < 0 || newline >= span.end ? span.end : newline;
const line = text.slice(at, end);
const ending = end < span.end ? '\n' : '';
if (continued && isDropped(line))
out += FILLER.repeat(line.length + ending.length);
else {
const kept = ending || endsLine(text, end) ? continuationOf(line, escape) : -1;
continued = kept >= 0;
if (continued)
out += line.slice(0, kept) + FILLER.repeat(line.length - kept + ending.length);
else if (ending && line.endsWith('\r'))
out += line.slice(0, -1) + FILLER + ending;
else
out += line + ending;
}
at = end + 1;
}
return out;
}
function endsLine(text, at) {
return at >= text.length || text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n');
}
function dropFiller(joined) {
return joined.includes(FILLER) ? joined.replaceAll(FILLER, '') : joined;
}
class Places {
starts = [0];
offsets;
text;
constructor(joined, offset) {
this.offsets = [offset];
this.text = dropFiller(joined);
if (this.text.length === joined.length)
return;
let dropped = 0;
for (const { 0: filler, index } of joined.matchAll(/\uFFFF+/g)) {
this.starts.push(index - dropped);
dropped += filler.length;
this.offsets.push(offset + index + filler.length);
}
}
span(start, end) {
const from = this.offsetOf(start);
return { start: from, end: end > start ? this.offsetOf(end - 1) + 1 : from };
}
offsetOf(place) {
let low = 0;
let high = this.starts.length - 1;
while (low < high) {
const middle = (low + high + 1) >> 1;
if (this.starts[middle] <= place)
low = middle;
else
high = middle - 1;
}
return this.offsets[low] + place - this.starts[low];
}
}
}),
7868:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Cv: () => ( LOCK_FILES),
_y: () => ( manifests_pyproject ._),
TJ: () => ( lockedPaths),
XX: () => ( lockedVersion),
lS: () => ( membersOf),
VQ: () => ( nestedPath),
Pc: () => ( requirement .Pc),
pP: () => ( requirement .pP),
nZ: () => ( requirement .nZ),
L9: () => ( projectIn),
Gw: () => ( requirementsAt),
Vg: () => ( requirement .Vg)
});
var external_node_path_ = __webpack_require__(6760);
var go_match = __webpack_require__(3762);
var memo = __webpack_require__(6970);
var requirement = __webpack_require__(2636);
var poetry = __webpack_require__(886);
var toml = __webpack_require__(219);
;
const LOCK_FILES = {
'uv.lock': 'uv',
'poetry.lock': 'poetry',
'Pipfile.lock': 'pipenv',
'pdm.lock': 'pdm',
'pylock.toml': 'pylock',
};
function lockedPython(kind, text) {
switch (kind) {
case 'uv':
case 'pylock':
return /^requires-python[ \t]*=[ \t]*["']([^"'\n]*)["']/m.exec(text)?.[1]?.replace(/\s+/g, '') ?? null;
case 'poetry': {
const metadata = text.lastIndexOf('[metadata]');
const line = /^python-versions[ \t]*=[ \t]*["']([^"'\n]*)["']/m.exec(metadata < 0 ? '' : text.slice(metadata));
return line ? pythonSpecifier(line[1]) : null;
}
case 'pdm':
return /^requires_python[ \t]*=[ \t]*["']([^"'\n]*)["']/m.exec(text)?.[1]?.replace(/\s+/g, '') ?? null;
case 'pipenv': {
const version = /"python_(?:full_)?version"\s*:\s*"(\d+(?:\.\d+)*)"/.exec(text)?.[1];
return version === undefined ? null : `==${version}.*`;
}
}
}
function locksPackage(text, name) {
const wanted = normalizeName(name);
for (const match of text.matchAll(/^name[ \t]*=[ \t]*"([^"\n]*)"/gm))
if (normalizeName(match[1]) === wanted)
return true;
return false;
}
function lockedVersion(kind, text, name) {
const wanted = (0,requirement .Pc)(name);
const entries = kind === 'pipenv'
? text.matchAll(/"([\w.-]+)"\s*:\s*\{[^{}]*?"version"\s*:\s*"==([^"]+)"/g)
: text.matchAll(/^name[ \t]*=[ \t]*"([^"\n]*)"\s*^version[ \t]*=[ \t]*"([^"\n]*)"/gm);
for (const [, one, version] of entries)
if ((0,requirement .Pc)(one) === wanted)
return version;
return null;
}
function lockedPaths(text) {
const members = /^members[ \t]*=[ \t]*\[([^\]]*)\]/m.exec(text)?.[1] ?? '';
const found = [];
for (const block of text.split(/^\[\[package\]\]/m).slice(1)) {
const path = /^source[ \t]*=[ \t]*\{[ \t]*(?:directory|editable|path)[ \t]*=[ \t]*"([^"\n]*)"/m.exec(block)?.[1];
const name = /^name[ \t]*=[ \t]*"([^"\n]*)"/m.exec(block)?.[1];
if (path !== undefined && path !== '.' && name !== undefined && !members.includes(`"${name}"`))
found.push(path);
}
return found;
}
const parsePipfile = (0,memo .Ez)(readPipfile);
function readPipfile(text) {
const { table, complete } = (0,toml .MT)(text);
const names = (key) => {
const packages = table.get(key);
return (0,toml .bI)(packages) ? [...packages.keys()].map(requirement .Pc) : [];
};
const python = (0,toml .EV)(table, 'requires', 'python_full_version') ?? (0,toml .EV)(table, 'requires', 'python_version');
const sources = table.get('source');
const urls = (0,toml .Lv)(sources) ? sources.map((source) => ((0,toml .bI)(source) ? source.get('url') : undefined)) : [];
return {
complete,
packages: names('packages'),
devPackages: names('dev-packages'),
python: typeof python === 'string' ? python : null,
indexes: urls.filter((url) => typeof url === 'string'),
};
}
var manifests_pyproject = __webpack_require__(7027);
var requirements = __webpack_require__(8723);
var python_source = __webpack_require__(7002);
;
const parseSetupCfg = (0,memo .Ez)(readSetupCfg);
function readSetupCfg(text) {
const sections = parseIni(text);
const options = sections.get('options');
const required = options?.get('install_requires');
const extras = sections.get('options.extras_require') ?? new Map();
const version = sections.get('metadata')?.get('version') ?? '';
const files = [version, required ?? ''].flatMap((value) => /^file:\s*(.*)$/.exec(value.trim())?.[1]?.split(',') ?? []);
return {
requiresPython: options?.get('python_requires')?.replace(/\s+/g, '') ?? null,
dependencies: required?.trim().startsWith('file:') ? null : requirementLines(required ?? ''),
extras: new Map([...extras].map(([name, value]) => [(0,requirement .Pc)(name), requirementLines(value)])),
versionFromGit: /setuptools[_-]scm/.test(options?.get('setup_requires') ?? '')
? 'setuptools-scm'
: sections.has('versioneer')
? 'versioneer'
: sections.has('pbr') || /\bpbr\b/.test(options?.get('setup_requires') ?? '')
? 'pbr'
: null,
compiles: false,
opens: files.map((file) => file.trim()),
};
}
const parseSetupPy = (0,memo .Ez)(readSetupPy);
function readSetupPy(text) {
const code = (0,python_source .rS)(text);
const dependencies = listAt(text, code, 'install_requires');
const python = /\bpython_requires\s*=\s*/.exec(code);
const specifier = python ? stringAt(text, python.index + python[0].length) : null;
const imports = (module) => new RegExp(`^[ \\t]*(?:import|from)[ \\t]+${module}\\b`, 'm').test(code);
return {
requiresPython: specifier?.replace(/\s+/g, '') ?? null,
dependencies: /\binstall_requires\s*=/.test(code)
? (dependencies?.flatMap((one) => (0,requirement .pP)(one) ?? []) ?? null)
: [],
extras: new Map(),
versionFromGit: /\buse_scm_version\s*=/.test(code)
? 'setuptools-scm'
: imports('versioneer')
? 'versioneer'
: /\bpbr\s*=\s*True\b/.test(code)
? 'pbr'
: null,
compiles: /\b(?:ext_modules|rust_extensions|cffi_modules)\s*=|\bcythonize\s*\(/.test(code),
opens: [...code.matchAll(/\b(?:open|read_text|Path)\s*\(\s*(?=["'])/g)].flatMap((match) => stringAt(text, match.index + match[0].length) ?? []),
};
}
function requirementLines(value) {
return value.split('\n').flatMap((line) => (0,requirement .pP)(line.replace(/(?:^|\s)#.*$/, '')) ?? []);
}
function listAt(text, code, name) {
const match = new RegExp(`\\b${name}\\s*=\\s*[\\[(]`).exec(code);
if (!match)
return null;
const start = match.index + match[0].length;
const end = start + code.slice(start).search(/[\])]/);
if (end < start || !/^[\s,"'rbu]*$/.test(code.slice(start, end)))
return null;
return [...text.slice(start, end).matchAll(/#.*|"([^"\n]*)"|'([^'\n]*)'/g)].flatMap(([, double, single]) => double ?? single ?? []);
}
function stringAt(text, at) {
const pattern = /(?:"([^"\n]*)"|'([^'\n]*)')/y;
pattern.lastIndex = at;
const match = pattern.exec(text);
return match ? (match[1] ?? match[2] ?? '') : null;
}
function parseIni(text) {
const sections = new Map();
let section = new Map();
let key = null;
for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
if (/^\s*[#;]/.test(line))
continue;
const header = /^\[([^\]]*)\]/.exec(line);
const entry = /^([^\s=:][^=:]*)[=:](.*)$/.exec(line);
if (header) {
section = sections.get(header[1].trim()) ?? new Map();
sections.set(header[1].trim(), section);
key = null;
}
else if (entry) {
key = entry[1].trim().toLowerCase();
section.set(key, entry[2].trim());
}
else if (key !== null && /^\s+\S/.test(line))
section.set(key, `${section.get(key) ?? ''}\n${line.trim()}`);
}
return sections;
}
;
const projectIn = (0,memo .MF)((files, folder) => {
const at = (name) => (folder === '.' ? name : external_node_path_.posix.join(folder, name));
const read = (name, parse) => {
const text = files.read(at(name));
return text === null ? null : parse(text);
};
const pyproject = read('pyproject.toml', manifests_pyproject .O);
const setupCfg = read('setup.cfg', parseSetupCfg);
const setupPy = read('setup.py', parseSetupPy);
const pipfile = read('Pipfile', parsePipfile);
const locks = Object.entries(LOCK_FILES).flatMap(([name, kind]) => (files.has(at(name)) ? [kind] : []));
const manifests = [pyproject, setupCfg, setupPy];
const first = (values) => values.find((value) => value !== null && value !== undefined) ?? null;
return {
folder,
pyproject,
setupCfg,
setupPy,
pipfile,
locks: new Set(locks),
requiresPython: first(manifests.map((one) => one?.requiresPython)) ?? (pipfile?.python ? `==${pipfile.python}.*` : null),
versionFromGit: first(manifests.map((one) => one?.versionFromGit)),
};
});
function membersOf(manifests, root, { uvMembers }) {
const folder = external_node_path_.posix.dirname(root);
const patterns = uvMembers.flatMap((member) => (0,go_match .M)(external_node_path_.posix.join(folder, member, 'pyproject.toml')) ?? []);
return manifests.filter((path) => patterns.some((pattern) => pattern.matches(path)));
}
function requirementsAt(files, path) {
const found = new Map();
const missing = [];
const open = [external_node_path_.posix.normalize(path)];
for (let next = open.shift(); next !== undefined; next = open.shift()) {
if (found.has(next) || missing.includes(next))
continue;
const text = files.read(next);
if (text === null)
missing.push(next);
else {
const file = (0,requirements .E)(text);
found.set(next, file);
for (const { path: nested } of file.nested)
open.push(nestedPath(next, nested));
}
}
if (found.size === 0)
return null;
return { files: found, missing, needsLocalFiles: [...found.values()].some(requirements ._) };
}
function nestedPath(from, path) {
return /^[a-z]+:\/\//i.test(path) ? path : external_node_path_.posix.join(external_node_path_.posix.dirname(from), path);
}
}),
886:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
H: () => ( pythonSpecifier),
U: () => ( poetryRequirements)
});
var _requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2636);
var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(219);
function poetryRequirements(table) {
if (!(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(table))
return [];
return [...table].flatMap(([name, value]) => {
const variants = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .Lv)(value) ? value : [value];
return name.toLowerCase() === 'python' ? [] : variants.flatMap((one) => requirementOf(name, one) ?? []);
});
}
function requirementOf(name, value) {
const base = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__ .pP)(name);
if (!base)
return null;
if (typeof value === 'string')
return { ...base, specifier: versionSpecifier(value) ?? '' };
if (!(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(value))
return null;
const read = (key) => {
const found = value.get(key);
return typeof found === 'string' ? found : null;
};
const version = read('version');
return {
...base,
specifier: version === null ? '' : (versionSpecifier(version) ?? ''),
extras: (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .NI)(value.get('extras')),
url: read('url') ?? read('git') ?? read('path'),
marker: read('markers'),
};
}
function pythonSpecifier(constraint) {
return versionSpecifier(constraint);
}
function versionSpecifier(constraint) {
if (constraint.includes('|'))
return null;
const clauses = constraint
.trim()
.replace(/\s+/g, ' ')
.split(/ ?, ?|(?<=[\d*]) (?=[<>=!^~\d])/);
const parts = clauses.map(clauseSpecifier);
return parts.every((part) => part !== null) ? parts.filter((part) => part !== '').join(',') : null;
}
function clauseSpecifier(written) {
const clause = written.replace(/\s+/g, '');
if (clause === '*' || clause === '')
return '';
const match = /^(\^|~=|~|===|==|!=|<=|>=|<|>|=)?v?(\d[\w.*+!-]*)$/.exec(clause);
if (!match)
return null;
const [, operator = '==', version] = match;
const release = version.split('.').map(Number);
const below = (at) => {
const upper = release.slice(0, at + 1);
return [...upper.slice(0, at), (upper[at] ?? 0) + 1].join('.');
};
switch (operator) {
case '^': {
const first = release.findIndex((part) => part > 0);
return `>=${version},<${below(first < 0 ? release.length - 1 : first)}`;
}
case '~':
return `>=${version},<${below(release.length === 1 ? 0 : 1)}`;
case '=':
return `==${version}`;
default:
return operator + version;
}
}
}),
7027:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
O: () => ( parsePyproject),
_: () => ( groupRequirements)
});
var _requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2636);
var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(219);
var _poetry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(886);
var _memo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6970);
const parsePyproject = (0,_memo_js__WEBPACK_IMPORTED_MODULE_3__ .Ez)(readPyproject);
function readPyproject(text) {
const { table, complete } = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .MT)(text);
const build = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'build-system');
const requires = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(build) ? requirementsOf(build.get('requires')) : [];
const tool = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'tool');
const tools = new Set((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(tool) ? tool.keys() : []);
const poetry = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'tool', 'poetry');
const poetryDependencies = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'tool', 'poetry', 'dependencies');
const project = requirementsOf((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'project', 'dependencies'));
const extras = extrasOf(table);
const groups = groupsOf(table);
const all = [project, ...extras.values(), ...[...groups.values()].map(({ requirements }) => requirements)].flat();
return {
complete,
name: text_((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'project', 'name')) ?? text_((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'tool', 'poetry', 'name')),
requiresPython: requiresPython(table),
dependencies: [...project, ...(0,_poetry_js__WEBPACK_IMPORTED_MODULE_2__ .U)(poetryDependencies)],
extras,
groups,
uvDefaultGroups: defaultGroups((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'tool', 'uv', 'default-groups')),
build: (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(build) ? { backend: text_(build.get('build-backend')), requires } : null,
versionFromGit: versionFromGit(table, requires),
uvPackage: flag((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'tool', 'uv', 'package')) ?? (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(build),
poetryPackage: (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(poetry) ? (flag(poetry.get('package-mode')) ?? true) : (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(build),
indexes: indexesOf(table),
localSources: [...localSources(table), ...fileUrls(all)],
uvMembers: (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .NI)((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'tool', 'uv', 'workspace', 'members')),
tools,
scripts: new Set([
...keysOf((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'project', 'scripts')),
...keysOf((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'tool', 'poetry', 'scripts')),
]),
};
}
function keysOf(value) {
return (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(value) ? [...value.keys()] : [];
}
function groupRequirements({ groups }, name) {
const found = [];
const seen = new Set();
const open = [(0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__ .Pc)(name)];
for (let next = open.pop(); next !== undefined; next = open.pop()) {
const group = groups.get(next);
if (!group || seen.has(next))
continue;
seen.add(next);
found.push(...group.requirements);
open.push(...group.includes);
}
return found;
}
function text_(value) {
return typeof value === 'string' ? value : null;
}
function flag(value) {
return typeof value === 'boolean' ? value : null;
}
function requirementsOf(value) {
return (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .NI)(value).flatMap((text) => (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__ .pP)(text) ?? []);
}
function requiresPython(table) {
const project = text_((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'project', 'requires-python'));
if (project !== null)
return project.replace(/\s+/g, '');
const poetry = text_((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'tool', 'poetry', 'dependencies', 'python'));
return poetry === null ? null : (0,_poetry_js__WEBPACK_IMPORTED_MODULE_2__ .H)(poetry);
}
function extrasOf(table) {
const extras = new Map();
const project = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'project', 'optional-dependencies');
const poetry = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'tool', 'poetry', 'extras');
for (const one of [poetry, project]) {
if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(one))
for (const [name, value] of one)
extras.set((0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__ .Pc)(name), requirementsOf(value));
}
return extras;
}
function groupsOf(table) {
const groups = new Map();
const add = (name, requirements, more = {}) => {
const before = groups.get((0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__ .Pc)(name));
groups.set((0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__ .Pc)(name), {
requirements: [...(before?.requirements ?? []), ...requirements],
includes: [...(before?.includes ?? []), ...(more.includes ?? [])],
optional: more.optional ?? before?.optional ?? false,
});
};
const standard = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'dependency-groups');
if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(standard)) {
for (const [name, value] of standard) {
const members = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .Lv)(value) ? value : [];
const includes = members.flatMap((one) => ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(one) ? (text_(one.get('include-group')) ?? []) : []));
add(name, requirementsOf(value), { includes: includes.map(_requirement_js__WEBPACK_IMPORTED_MODULE_0__ .Pc) });
}
}
const poetry = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'tool', 'poetry', 'group');
if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(poetry)) {
for (const [name, group] of poetry) {
if (!(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(group))
continue;
add(name, (0,_poetry_js__WEBPACK_IMPORTED_MODULE_2__ .U)(group.get('dependencies')), { optional: flag(group.get('optional')) ?? false });
}
}
const oldPoetry = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'tool', 'poetry', 'dev-dependencies');
if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(oldPoetry))
add('dev', (0,_poetry_js__WEBPACK_IMPORTED_MODULE_2__ .U)(oldPoetry));
const oldUv = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'tool', 'uv', 'dev-dependencies');
if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .Lv)(oldUv))
add('dev', requirementsOf(oldUv));
const pdm = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'tool', 'pdm', 'dev-dependencies');
if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(pdm))
for (const [name, value] of pdm)
add(name, requirementsOf(value));
return groups;
}
function defaultGroups(value) {
if (value === 'all')
return null;
return value === undefined ? ['dev'] : (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .NI)(value).map(_requirement_js__WEBPACK_IMPORTED_MODULE_0__ .Pc);
}
const FROM_GIT = new Set([
...['setuptools-scm', 'vcs-versioning', 'hatch-vcs', 'versioningit', 'versioneer', 'setuptools-git-versioning'],
...['poetry-dynamic-versioning', 'uv-dynamic-versioning', 'hatch-regex-commit', 'flit-scm', 'pbr', 'dunamai'],
...['setuptools-git', 'setuptools-vcs-version', 'miniver', 'setuptools-gitver'],
]);
function versionFromGit(table, requires) {
const required = requires.find(({ name }) => FROM_GIT.has(name))?.name;
if (required !== undefined)
return required;
if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'tool', 'hatch', 'version', 'source') === 'vcs')
return 'hatch-vcs';
if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'tool', 'pdm', 'version', 'source') === 'scm')
return 'pdm-backend';
for (const tool of ['setuptools_scm', 'versioningit', 'versioneer', 'poetry-dynamic-versioning']) {
const settings = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'tool', tool);
if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(settings) && settings.get('enable') !== false)
return tool.replace('_', '-');
}
return null;
}
function indexesOf(table) {
const uv = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'tool', 'uv', 'index');
const poetry = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'tool', 'poetry', 'source');
const lists = [(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .Lv)(uv) ? uv : [], (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .Lv)(poetry) ? poetry : []].flat();
return lists.flatMap((one) => {
const url = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(one) ? text_(one.get('url')) : null;
if (!(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(one) || url === null)
return [];
const explicit = one.get('explicit') === true || one.get('priority') === 'explicit';
const isDefault = one.get('default') === true || one.get('priority') === 'primary';
return [{ name: text_(one.get('name')), url, explicit, isDefault }];
});
}
function localSources(table) {
const found = [];
const uv = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'tool', 'uv', 'sources');
if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(uv)) {
for (const source of [...uv.values()].flatMap((one) => ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .Lv)(one) ? one : [one]))) {
if (!(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(source))
continue;
const path = text_(source.get('path'));
if (path !== null)
found.push(path);
else if (source.get('workspace') === true)
found.push('workspace');
}
}
const groups = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'tool', 'poetry', 'group');
const poetry = [
...['dependencies', 'dev-dependencies'].map((name) => (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .EV)(table, 'tool', 'poetry', name)),
...((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(groups) ? [...groups.values()].map((one) => ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(one) ? one.get('dependencies') : one)) : []),
];
for (const one of poetry.flatMap((list) => ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(list) ? [...list.values()] : []))) {
const path = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .bI)(one) ? text_(one.get('path')) : null;
if (path !== null)
found.push(path);
}
return found;
}
function fileUrls(requirements) {
return requirements.flatMap(({ url }) => (url?.startsWith('file:') === true ? [url] : []));
}
}),
2636:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Pc: () => ( normalizeName),
Vg: () => ( versionMeets),
nZ: () => ( pinOf),
pP: () => ( parseRequirement)
});
var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6970);
const NAME = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*([^]*)$/;
const parseRequirement = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__ .Ez)(readName);
function readName(text) {
const match = NAME.exec(text.trim());
if (!match)
return null;
const rest = match[3];
const base = {
name: normalizeName(match[1]),
writtenName: match[1],
extras: (match[2] ?? '').split(',').flatMap((extra) => normalizeName(extra.trim()) || []),
};
if (rest.startsWith('@')) {
const url = /^@\s*(\S+)\s*(?:;\s*([^]*))?$/.exec(rest);
return url && { ...base, specifier: '', url: url[1], marker: url[2]?.trim() ?? null };
}
const semicolon = rest.indexOf(';');
const written = semicolon < 0 ? rest : rest.slice(0, semicolon);
const specifier = written.replace(/\s+/g, '').replace(/^\((.*)\)$/, '$1');
if (!isSpecifier(specifier))
return null;
return { ...base, specifier, url: null, marker: semicolon < 0 ? null : rest.slice(semicolon + 1).trim() };
}
function normalizeName(name) {
return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function pinOf(specifier) {
const clauses = specifier.split(',');
if (clauses.some((clause) => /^===|^==[^=]/.test(clause) && !clause.endsWith('.*')))
return 'exact';
return clauses.some((clause) => clause.startsWith('~=') || /^==[^=].*\.\*$/.test(clause)) ? 'compatible' : 'none';
}
const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>)([A-Za-z0-9.!+*_-]+)$/;
function isSpecifier(text) {
return text === '' || text.split(',').every((clause) => clause === '' || CLAUSE.test(clause));
}
function versionMeets(version, specifier) {
const given = releaseOf(version);
if (!given)
return null;
let verdict = true;
for (const clause of specifier.replace(/\s+/g, '').split(',')) {
if (clause === '')
continue;
const met = clauseMet(given, clause);
if (met === false)
return false;
if (met === null)
verdict = null;
}
return verdict;
}
function clauseMet(given, clause) {
const match = CLAUSE.exec(clause);
const bound = match && releaseOf(match[2].replace(/\.\*$/, ''));
if (!bound)
return null;
const operator = match[1];
const order = compare(given, bound);
const open = given.length < bound.length && order === 0;
const beyond = order === 0 && given.slice(bound.length).some((part) => part > 0);
const begins = compare(given, bound, bound.length) === 0;
switch (operator) {
case '==':
case '===':
case '!=': {
const equal = match[2].endsWith('.*') ? begins : trimmed(given, bound);
const known = open ? null : equal;
return operator === '!=' ? (known === null ? null : !known) : known;
}
case '~=':
if (bound.length < 2)
return null;
if (compare(given, bound, bound.length - 1) !== 0)
return open ? null : false;
return open && bound.at(-1) !== 0 ? null : order >= 0;
case '>=':
return open && bound.slice(given.length).some((part) => part > 0) ? null : order >= 0;
case '<':
return open && bound.slice(given.length).some((part) => part > 0) ? null : order < 0;
case '>':
return order === 0 ? (beyond ? true : given.length < 3 ? null : false) : order > 0;
default:
return order === 0 ? (beyond ? false : given.length < 3 ? null : true) : order < 0;
}
}
function trimmed(given, bound) {
if (compare(given, bound, Math.max(given.length, bound.length)) !== 0)
return false;
return given.length < 3 ? null : true;
}
function compare(a, b, length = Math.min(a.length, b.length)) {
for (let at = 0; at < length; at++) {
const difference = (a[at] ?? 0) - (b[at] ?? 0);
if (difference !== 0)
return Math.sign(difference);
}
return 0;
}
function releaseOf(version) {
const match = /^v?(\d+(?:\.\d+)*)(?:[^\d.].*)?$/.exec(version);
return match?.[1]?.split('.').map(Number) ?? null;
}
}),
8723:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
E: () => ( parseRequirements),
_: () => ( needsLocalFiles)
});
var _requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2636);
var _memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6970);
const SHORT = {
'-r': '--requirement',
'-c': '--constraint',
'-e': '--editable',
'-i': '--index-url',
'-f': '--find-links',
};
const FLAGS = new Set(['--no-index', '--require-hashes', '--pre', '--prefer-binary']);
const parseRequirements = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__ .Ez)(readFile);
function readFile(text) {
const requirements = [];
const nested = [];
const options = [];
for (const { text: content, span, line } of logicalLines(text)) {
if (!content.startsWith('-')) {
requirements.push(readRequirement(content, span, line, false));
continue;
}
for (const { name, value } of readOptions(content)) {
if (name === '--editable' && value !== null)
requirements.push(readRequirement(value, span, line, true));
else if ((name === '--requirement' || name === '--constraint') && value !== null) {
nested.push({ kind: name === '--requirement' ? 'requirements' : 'constraints', path: value, span, line });
}
else
options.push({ name, value, span, line });
}
}
return { requirements, nested, options };
}
function needsLocalFiles({ requirements }) {
return requirements.some(({ localPath }) => localPath !== null);
}
function* logicalLines(text) {
let offset = text.startsWith('\uFEFF') ? 1 : 0;
let parts = [];
let start = 0;
let first = 1;
const lines = text.slice(offset).split('\n');
for (const [index, written] of lines.entries()) {
const line = written.replace(/\r$/, '');
const comment = line.trimStart().startsWith('#');
if (parts.length === 0) {
start = offset;
first = index + 1;
}
offset += written.length + 1;
if (line.endsWith('\\') && !comment && index < lines.length - 1) {
parts.push(line.slice(0, -1));
continue;
}
parts.push(comment ? ` ${line}` : line);
const content = withoutComment(parts.join(''));
parts = [];
if (content === '')
continue;
const end = offset - 1 - (written.length - line.length);
yield { text: content, span: { start, end }, line: first };
}
}
function withoutComment(line) {
const comment = /(?:^|\s)#/.exec(line);
return (comment ? line.slice(0, comment.index) : line).trim();
}
function readOptions(line) {
const words = splitWords(line);
const found = [];
for (let at = 0; at < words.length; at++) {
const word = words[at];
const equals = word.startsWith('--') ? word.indexOf('=') : -1;
const short = /^-[rceif]/.exec(word)?.[0];
const name = equals > 0 ? word.slice(0, equals) : short ? SHORT[short] : word;
if (equals > 0)
found.push({ name, value: word.slice(equals + 1) });
else if (short && word.length > 2)
found.push({ name, value: word.slice(2).replace(/^=/, '') });
else if (FLAGS.has(name) || !word.startsWith('-'))
found.push({ name, value: null });
else if (name === '--editable')
return [...found, { name, value: words.slice(at + 1).join(' ') || null }];
else
found.push({ name, value: words[++at] ?? null });
}
return found;
}
function splitWords(line) {
return [...line.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*'|["'])+/g)].map(([word]) => word.replace(/["']/g, ''));
}
function readRequirement(written, span, line, editable) {
const [text = '', ...rest] = written.split(/\s(?=--[a-z])/).map((part) => part.trim());
const hashes = rest.flatMap((option) => /^--hash[= ]\s*(\S+)/.exec(option)?.[1] ?? []);
const location = text.replace(/\s;[^]*$/, '').trim();
const requirement = /^[.~/]|^[A-Za-z]:[\\/]|^[a-z+]+:\/\/|^file:/.test(location) ? null : (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__ .pP)(text);
return {
span,
line,
text,
requirement: requirement && !isArchive(location) ? requirement : eggOf(location),
editable,
localPath: localPathOf(requirement?.url ?? location, requirement !== null && !isArchive(location)),
hashes,
};
}
const ARCHIVE = /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)(?:\[[^[\]]*\])?$/i;
function isArchive(location) {
return ARCHIVE.test(location) && !location.includes('@');
}
function eggOf(location) {
const egg = /[#&]egg=([A-Za-z0-9._-]+)/.exec(location)?.[1];
if (egg === undefined)
return null;
return { name: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__ .Pc)(egg), writtenName: egg, extras: [], specifier: '', url: location, marker: null };
}
function localPathOf(location, named) {
const path = location.replace(/\[[^[\]/]*\]$/, '');
if (path.startsWith('file:'))
return path.replace(/^file:(?:\/\/(?:localhost)?(?=\/))?/, '');
if (/^[a-z][a-z0-9+.-]*:\/\/|^git@/i.test(path) || path === '')
return null;
if (/^(?:\.{1,2}(?:\/|$)|\/|~\/)/.test(path))
return path;
return !named && (path.includes('/') || ARCHIVE.test(path)) ? path : null;
}
}),
219:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
EV: () => ( tomlAt),
Lv: () => ( isList),
MT: () => ( parseToml),
NI: () => ( tomlStrings),
bI: () => ( isTable)
});
function parseToml(text) {
const reader = new Reader(text.replace(/^\uFEFF/, ''));
const complete = reader.document();
return { table: reader.root, complete };
}
function tomlAt(table, ...keys) {
let value = table;
for (const key of keys)
value = isTable(value) ? value.get(key) : undefined;
return value;
}
function isTable(value) {
return value instanceof Map;
}
function isList(value) {
return Array.isArray(value);
}
function tomlStrings(value) {
return isList(value) ? value.filter((one) => typeof one === 'string') : [];
}
class TomlError extends Error {
}
const MAXIMUM_DEPTH = 100;
const ESCAPES = {
...{ b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\x1B' },
...{ '"': '"', '\\': '\\' },
};
class Reader {
text;
root = new Map();
at = 0;
depth = 0;
constructor(text) {
this.text = text;
}
document() {
try {
let table = this.root;
for (;;) {
this.blanks(true);
if (this.at >= this.text.length)
return true;
if (this.takes('[['))
table = this.listHeader();
else if (this.takes('['))
table = this.tableHeader();
else
this.assignment(table);
this.lineEnd();
}
}
catch (error) {
if (error instanceof TomlError)
return false;
throw error;
}
}
listHeader() {
const keys = this.keys(']]');
const holder = descend(this.root, keys.slice(0, -1));
const list = holder.get(keys.at(-1)) ?? [];
if (!isList(list))
throw new TomlError();
const table = new Map();
list.push(table);
holder.set(keys.at(-1), list);
return table;
}
tableHeader() {
return descend(this.root, this.keys(']'));
}
keys(end) {
const keys = [];
do {
this.blanks(false);
keys.push(this.key());
this.blanks(false);
} while (this.takes('.'));
if (!this.takes(end))
throw new TomlError();
return keys;
}
key() {
const quote = this.text[this.at];
if (quote === '"' || quote === "'")
return this.string();
return this.match(/[A-Za-z0-9_-]+/y);
}
assignment(table) {
const keys = this.keys('=');
this.blanks(false);
const holder = descend(table, keys.slice(0, -1));
if (holder.has(keys.at(-1)))
throw new TomlError();
holder.set(keys.at(-1), this.value());
}
value() {
const char = this.text[this.at];
if (char === '"' || char === "'")
return this.string();
if (char === '[' || char === '{') {
if (++this.depth > MAXIMUM_DEPTH)
throw new TomlError();
this.at++;
const value = char === '[' ? this.list() : this.inlineTable();
this.depth--;
return value;
}
return scalar(this.match(/\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d[\w:.+-]*|[\w:.+-]+/y));
}
list() {
const values = [];
while (!this.closes(']', values.length === 0))
values.push(this.value());
return values;
}
inlineTable() {
const table = new Map();
while (!this.closes('}', table.size === 0))
this.assignment(table);
return table;
}
closes(end, first) {
this.blanks(true);
if (this.takes(end))
return true;
if (first)
return false;
if (!this.takes(','))
throw new TomlError();
this.blanks(true);
return this.takes(end);
}
string() {
const quote = this.text[this.at];
if (this.text.startsWith(quote.repeat(3), this.at))
return this.longString(quote);
const end = quote === '"' ? /"[^"\\\n]*(?:\\.[^"\\\n]*)*"/y : /'[^'\n]*'/y;
const written = this.match(end).slice(1, -1);
return quote === '"' ? unescape(written) : written;
}
longString(quote) {
const start = this.at + 3;
let end = start;
while (end < this.text.length && !this.text.startsWith(quote.repeat(3), end)) {
end += quote === '"' && this.text[end] === '\\' ? 2 : 1;
}
if (end >= this.text.length)
throw new TomlError();
for (let more = 0; more < 2 && this.text[end + 3] === quote; more++)
end++;
this.at = end + 3;
const written = this.text.slice(start, end).replace(/^\r?\n/, '');
return quote === '"' ? unescape(written) : written;
}
blanks(lines) {
const pattern = lines ? /[ \t\r\n]+|#[^\n]*/y : /[ \t]+/y;
for (pattern.lastIndex = this.at; pattern.test(this.text);)
this.at = pattern.lastIndex;
}
lineEnd() {
this.match(/[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/y);
}
takes(text) {
if (!this.text.startsWith(text, this.at))
return false;
this.at += text.length;
return true;
}
match(pattern) {
pattern.lastIndex = this.at;
const match = pattern.exec(this.text);
if (!match)
throw new TomlError();
this.at = pattern.lastIndex;
return match[0];
}
}
function descend(from, keys) {
let table = from;
for (const key of keys) {
let next = table.get(key);
if (isList(next))
next = next.at(-1);
if (next === undefined) {
const made = new Map();
table.set(key, made);
next = made;
}
if (!isTable(next))
throw new TomlError();
table = next;
}
return table;
}
function scalar(text) {
if (text === 'true' || text === 'false')
return text === 'true';
if (/^[+-]?(?:inf|nan)$/.test(text))
return text.endsWith('nan') ? NaN : text.startsWith('-') ? -Infinity : Infinity;
const digits = text.replaceAll('_', '');
if (/^0[xob][0-9a-f]+$/i.test(digits))
return Number(digits);
if (/^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(digits))
return Number(digits);
if (/^\d{4}-\d\d-\d\d|^\d\d:\d\d/.test(text))
return text;
throw new TomlError();
}
const ESCAPE = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|[ \t]*\r?\n\s*|([^]))/g;
function unescape(text) {
return text.replace(ESCAPE, (...[, x, u, long, char]) => {
const code = x ?? u ?? long;
if (code !== undefined) {
const point = parseInt(code, 16);
if (point > 0x10ffff)
throw new TomlError();
return String.fromCodePoint(point);
}
if (char === undefined)
return '';
const escaped = Object.hasOwn(ESCAPES, char) ? ESCAPES[char] : undefined;
if (escaped === undefined)
throw new TomlError();
return escaped;
});
}
}),
6970:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Bj: () => ( memoize),
Ez: () => ( memoizeText),
MF: () => ( memoizeBoth),
Vk: () => ( answering)
});
const ANSWERS = Symbol('answers');
let questions = 0;
function answering(key) {
return Object.defineProperty(key, ANSWERS, { value: [] });
}
function memoize(compute) {
const question = questions++;
const others = new WeakMap();
let last = null;
return (key) => {
if (last?.key === key)
return last.value;
const answers = key[ANSWERS];
const known = answers ? answers[question] : others.get(key);
const answer = known ?? { key, value: compute(key) };
if (!known) {
if (answers)
answers[question] = answer;
else
others.set(key, answer);
}
last = answer;
return answer.value;
};
}
function memoizeBoth(compute) {
const tableOf = memoize(() => new Map());
return (first, second, ...more) => {
const table = tableOf(first);
const known = table.get(second);
if (known)
return known.value;
const value = compute(first, second, ...more);
table.set(second, { value });
return value;
};
}
const LONGEST = 20_000;
const MOST = 500;
function memoizeText(compute) {
const values = new Map();
return (text) => {
const known = values.get(text);
if (known)
return known.value;
const value = compute(text);
if (text.length > LONGEST)
return value;
if (values.size >= MOST)
values.clear();
values.set(text, { value });
return value;
};
}
}),
3883:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
i: () => ( flagOf)
});
function flagOf(instruction, name) {
return instruction.flags.find((flag) => flag.name === name) ?? null;
}
}),
1594:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
bq: () => ( readMounts),
cS: () => ( mountsOf),
qS: () => ( mountOver)
});
var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8572);
var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6970);
var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
var _stages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2949);
const KEEPS_OUT = new Set(['bind', 'cache', 'tmpfs']);
function mountsOf(facts, step) {
return mountTable(facts).get(step) ?? NONE;
}
const NONE = [];
const mountTable = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__ .Bj)((facts) => {
const table = new Map();
for (const step of facts.steps) {
const mounts = readMounts(facts.dockerfile, step);
if (mounts.length > 0)
table.set(step, mounts);
}
return table;
});
function readMounts(dockerfile, step) {
const { instruction } = step;
if (instruction.keyword !== 'RUN' || instruction.onbuild || instruction.flags.length === 0)
return NONE;
const lookup = (name) => step.stage.environment.value(name, instruction.index);
let taken = 0;
return instruction.flags.flatMap((flag) => {
if (flag.name !== 'mount')
return [];
const written = (0,_stages_js__WEBPACK_IMPORTED_MODULE_2__ .g5)(flag.value ?? '');
const option = (...names) => {
const value = names.map((name) => written.get(name)).find((one) => one !== undefined);
return value === undefined ? null : (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .fT)(value, lookup, dockerfile.escape);
};
const source = written.get('from') ? step.sources[taken++] : undefined;
return [readMount(flag, option, source ?? null, step)];
});
}
function readMount(flag, option, source, step) {
const type = (option('type') ?? 'bind').toLowerCase();
const written = option('target', 'dst', 'destination');
const path = option('source', 'src') ?? '/';
const variable = type === 'secret' ? option('env') : null;
const ownId = option('id');
const secret = ownId ?? written?.replace(/^.*\//, '') ?? null;
const fallback = type === 'secret' && variable === null && secret !== null ? `/run/secrets/${secret}` : null;
const target = written ?? fallback;
const sharing = option('sharing')?.toLowerCase() ?? 'shared';
return {
flag,
type,
target: target === null ? null : (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .Fd)(target, step.workdir),
written,
source: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .Fd)(path),
from: source?.name ?? null,
stage: source?.stage ?? null,
id: type === 'secret' ? secret : (ownId ?? (type === 'cache' ? written && (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .Fd)(written) : null)),
sharing: type !== 'cache' ? null : sharing === 'private' || sharing === 'locked' ? sharing : 'shared',
readOnly: isReadOnly(type, option),
uid: option('uid') ?? '0',
gid: option('gid') ?? '0',
mode: option('mode'),
variable,
required: isTrue(option('required')),
};
}
function isReadOnly(type, option) {
const readOnly = option('ro', 'readonly');
if (readOnly !== null)
return isTrue(readOnly);
const writable = option('rw', 'readwrite');
return writable !== null ? !isTrue(writable) : type === 'bind';
}
function isTrue(value) {
return value !== null && /^(?:1|t|true)$/i.test(value);
}
function mountOver(mounts, path) {
let found = null;
for (const mount of mounts) {
const { target, type } = mount;
if (target === null || !KEEPS_OUT.has(type) || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(target) || !(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .FK)(path, target))
continue;
if (found?.target === undefined || found.target === null || target.length >= found.target.length)
found = mount;
}
return found;
}
}),
4882:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Y: () => ( isBefore),
m: () => ( orderOf)
});
var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6970);
function isBefore(one, other) {
const [first, second] = [one.step.instruction.index, other.step.instruction.index];
if (first !== second)
return first < second;
return one.call !== null && other.call !== null && one.call.span.start < other.call.span.start;
}
const orderOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__ .Bj)(({ calls }) => new Map(calls.map((call, at) => [call, at])));
}),
2459:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
D: () => ( meets),
PH: () => ( expandBraces),
hU: () => ( covers),
rl: () => ( hasWildcard),
sL: () => ( fixedPart),
ww: () => ( coversContent)
});
var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8572);
var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6531);
const MAXIMUM_ALTERNATIVES = 100;
function expandBraces(path) {
if (path.length > _paths_js__WEBPACK_IMPORTED_MODULE_0__ .m9)
return [path];
let open = [path];
for (let again = true; again && open.length <= MAXIMUM_ALTERNATIVES;) {
again = false;
open = open.flatMap((one) => {
const match = /^([^]*?)\{([^{}]*,[^{}]*)\}([^]*)$/.exec(one);
if (!match)
return [one];
again = true;
return match[2].split(',').map((choice) => `${match[1]}${choice}${match[3]}`);
});
}
return open;
}
function hasWildcard(path) {
return /[*?[]/.test(path);
}
const OPEN = new RegExp(`[*?[${_expand_js__WEBPACK_IMPORTED_MODULE_1__ .HV}]`);
function fixedPart(pattern) {
const at = pattern.search(OPEN);
if (at < 0)
return pattern;
return pattern.slice(0, at).replace(/\/[^/]*$/, '') || '/';
}
function covers(pattern, path) {
if (isPlain(pattern) && isPlain(path))
return (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .FK)(path, pattern);
return matchSegments(segmentsOf(pattern), segmentsOf(path), 'prefix');
}
function coversContent(pattern, folder) {
if (covers(pattern, folder))
return true;
const segments = segmentsOf(pattern);
const last = segments.at(-1) ?? '';
if (last === '**')
return matchSegments(segments.slice(0, -1), segmentsOf(folder), 'prefix');
if (!hasWildcard(last))
return false;
const parents = segments.slice(0, -1);
return matchSegments(parents.at(-1) === '**' ? parents.slice(0, -1) : parents, segmentsOf(folder), 'whole');
}
function meets(pattern, path) {
if (isPlain(pattern) && isPlain(path))
return (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .FK)(path, pattern) || (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .FK)(pattern, path);
if (covers(pattern, path))
return true;
const fixed = fixedPart(pattern);
if (fixed === path || fixed.startsWith(path === '/' ? '/' : `${path}/`))
return true;
const folder = segmentsOf(path);
const segments = segmentsOf(pattern);
return segments.length > folder.length && matchSegments(segments.slice(0, folder.length), folder, 'whole');
}
function isPlain(path) {
const short = path.length > 1 && path.length < 2 * MAXIMUM_DEPTH;
return short && path.startsWith('/') && !path.endsWith('/') && !path.includes('//') && !OPEN.test(path);
}
function segmentsOf(path) {
return path.split('/').filter((segment) => segment !== '');
}
const MAXIMUM_DEPTH = 64;
const MAXIMUM_DOUBLE_STARS = 3;
function matchSegments(pattern, path, how) {
if (pattern.length > MAXIMUM_DEPTH || path.length > MAXIMUM_DEPTH)
return false;
if (pattern.filter((segment) => segment === '**').length > MAXIMUM_DOUBLE_STARS)
return false;
const [first, ...rest] = pattern;
if (first === undefined)
return how === 'prefix' || path.length === 0;
if (first === '**') {
for (let at = 0; at <= path.length; at++)
if (matchSegments(rest, path.slice(at), how))
return rest.length > 0;
return rest.length === 0;
}
const [name] = path;
return name !== undefined && segmentMatches(first, name) && matchSegments(rest, path.slice(1), how);
}
function segmentMatches(pattern, name) {
if (pattern === name)
return true;
if (name.includes(_expand_js__WEBPACK_IMPORTED_MODULE_1__ .HV) || pattern.includes(_expand_js__WEBPACK_IMPORTED_MODULE_1__ .HV))
return false;
if (name.startsWith('.') && !pattern.startsWith('.'))
return false;
return hasWildcard(pattern) && (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__ .eJ)(pattern, name);
}
}),
3746:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
FK: () => ( isInside),
Fd: () => ( normalizePath),
J9: () => ( outermost),
m9: () => ( MAXIMUM_LENGTH),
y7: () => ( outermostOf),
yI: () => ( touches)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8572);
const MAXIMUM_LENGTH = 1024;
const NEEDS_WORK = /\/\.{0,2}(?:\/|$)/;
function normalizePath(path, workdir = '/') {
if (path.length + workdir.length > MAXIMUM_LENGTH)
return `/${_expand_js__WEBPACK_IMPORTED_MODULE_1__ .HV}`;
const whole = path.startsWith('/') ? path : joined(workdir, path);
const short = whole.length > 1 && whole.endsWith('/') ? whole.slice(0, -1) : whole;
if (short === '/' || (short.startsWith('/') && !NEEDS_WORK.test(short)))
return short;
return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve('/', workdir, path);
}
function joined(folder, path) {
if (path === '' || path === '.')
return folder;
return folder === '/' ? `/${path}` : `${folder}/${path}`;
}
function isInside(path, folder) {
return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}
function touches(a, b) {
return isInside(a, b) || isInside(b, a);
}
function outermost(folders) {
const outer = outermostOf(folders);
return [...new Set(folders)].filter((folder) => outer(folder) === folder);
}
function outermostOf(folders) {
const all = new Set(folders);
const root = ['/', '.'].find((one) => all.has(one));
return (folder) => {
if (root !== undefined)
return root;
let outer = folder;
for (let at = folder.lastIndexOf('/'); at > 0; at = folder.lastIndexOf('/', at - 1)) {
if (all.has(folder.slice(0, at)))
outer = folder.slice(0, at);
}
return outer;
};
}
}),
6531:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Au: () => ( matchingPrefixes),
eJ: () => ( patternMatches),
xL: () => ( matchingSuffixes)
});
function matchingPrefixes(pattern, text) {
return prefixes(tokensOf(pattern), text);
}
function matchingSuffixes(pattern, text) {
const reversed = Array.from({ length: text.length }, (_, at) => text[text.length - 1 - at]).join('');
return prefixes(tokensOf(pattern).reverse(), reversed);
}
function patternMatches(pattern, text) {
return matchingPrefixes(pattern, text).at(-1) === text.length;
}
function tokensOf(pattern) {
const tokens = [];
for (const [written, escaped, set] of pattern.matchAll(/\\([^])|\[([!^]?\]?[^\]]*)\]|[^]/g)) {
if (escaped !== undefined)
tokens.push((char) => char === escaped);
else if (set !== undefined)
tokens.push(charactersOf(set));
else if (written === '?')
tokens.push(() => true);
else if (written !== '*')
tokens.push((char) => char === written);
else if (tokens.at(-1) !== 'star')
tokens.push('star');
}
return tokens;
}
function charactersOf(set) {
const negated = /^[!^]/.test(set);
const body = (negated ? set.slice(1) : set).replace(/[\\\]^[]/g, '\\$&');
try {
const expression = new RegExp(`^[${negated ? '^' : ''}${body}]$`);
return (char) => expression.test(char);
}
catch {
return () => false;
}
}
function prefixes(tokens, text) {
let places = reachable(tokens, new Set([0]));
const lengths = places.has(tokens.length) ? [0] : [];
for (let at = 0; at < text.length && places.size > 0; at++) {
const next = new Set();
for (const place of places) {
const token = tokens[place];
if (token === 'star')
next.add(place);
else if (token?.(text[at]))
next.add(place + 1);
}
places = reachable(tokens, next);
if (places.has(tokens.length))
lengths.push(at + 1);
}
return lengths;
}
function reachable(tokens, places) {
for (const place of places)
if (tokens[place] === 'star')
places.add(place + 1);
return places;
}
}),
2012:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$t: () => ( placeOf),
Mq: () => ( userBaseOf),
mA: () => ( placeInside),
oD: () => ( launcherOf)
});
var _environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9738);
var _conda_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4737);
var _expand_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8572);
var _installers_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6397);
var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3746);
const LAUNCHERS = new Set(['poetry', 'pipenv', 'pdm']);
const PLACES = ['--target', '--prefix', '--root', '--install-option', '--user'];
function launcherOf(before, call) {
const launcher = before ? (0,_installers_index_js__WEBPACK_IMPORTED_MODULE_2__ .XE)(before) : null;
if (!before || launcher?.action !== 'run' || !LAUNCHERS.has(launcher.tool))
return null;
const words = [call.path, ...call.arguments.map(({ value }) => value)];
const last = before.arguments.slice(-words.length).map(({ value }) => value);
return last.join('\0') === words.join('\0') ? launcher : null;
}
function placeInside(step, install, launcher, made) {
const { call, options } = install;
if (launcher?.kind === 'venv' && (0,_expand_js__WEBPACK_IMPORTED_MODULE_4__ .qE)(launcher.path))
return (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(step, { ...install, call: { ...call, activated: launcher.path, condaActivated: null } }, made);
return launcher || options.has(...PLACES) ? (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(step, install, made) : null;
}
function placeOf(step, install, made, users) {
const { tool, action } = install;
if (tool === 'pipenv')
return pipenvPlace(step, install, made);
if (tool === 'pdm')
return pdmPlace(step, install, made);
if (tool === 'conda')
return condaPlace(step, install);
if (tool === 'pipx')
return toolPlace(step, install, users, 'PIPX_HOME', '.local/share/pipx', 'venvs');
if (tool === 'uv' && action === 'tool install')
return toolPlace(step, install, users, 'UV_TOOL_DIR', '.local/share/uv/tools', '');
return (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(step, install, made);
}
function userBaseOf(step, call, users) {
const set = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__ .FE)(step, call, 'PYTHONUSERBASE');
return set ? users.pathOf(set, step, call) : `${users.homeAt(step, call).replace(/\/$/, '')}/.local`;
}
function pipPlace(step, install, made) {
return (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(step, { ...install, tool: 'pip' }, made);
}
function venv(path) {
return (0,_expand_js__WEBPACK_IMPORTED_MODULE_4__ .qE)(path) ? { kind: 'venv', path } : null;
}
function pipenvPlace(step, install, made) {
const { call, options } = install;
const variable = (name) => (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__ .FE)(step, call, name);
if (options.has('--system') || isOn(variable('PIPENV_SYSTEM')))
return pipPlace(step, install, made);
const active = call.activated ?? variable('VIRTUAL_ENV');
if (active && !isOn(variable('PIPENV_IGNORE_VIRTUALENVS')))
return venv(active);
const local = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)('.venv', call.workdir);
if (isOn(variable('PIPENV_VENV_IN_PROJECT')) || made.environments.has(local))
return venv(local);
return keptTogether(step, install);
}
function keptTogether(step, { call }) {
const folder = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__ .FE)(step, call, 'WORKON_HOME');
if (!folder?.startsWith('/') || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_4__ .qE)(folder))
return null;
const project = call.workdir.slice(call.workdir.lastIndexOf('/') + 1);
const name = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__ .FE)(step, call, 'PIPENV_CUSTOM_VENV_NAME') ?? `${project}-${_expand_js__WEBPACK_IMPORTED_MODULE_4__ .HV}`;
return { kind: 'venv', path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(name, folder) };
}
function pdmPlace(step, install, made) {
const { call, options } = install;
if (options.has('--global'))
return pipPlace(step, install, made);
const active = call.activated ?? (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__ .FE)(step, call, 'VIRTUAL_ENV');
if (active && !isOn((0,_environments_js__WEBPACK_IMPORTED_MODULE_0__ .FE)(step, call, 'PDM_IGNORE_ACTIVE_VENV')))
return venv(active);
const project = options.get('--project')?.value ?? (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__ .FE)(step, call, 'PDM_PROJECT') ?? '.';
if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_4__ .qE)(project))
return null;
const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(project, call.workdir);
const useVenv = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__ .FE)(step, call, 'PDM_USE_VENV') ?? 'true';
if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_4__ .qE)(useVenv))
return null;
return isOn(useVenv) ? venv((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)('.venv', folder)) : null;
}
function condaPlace(step, { call, options, action }) {
const makes = /^env |^create$/.test(action);
const name = options.get('--name')?.value ?? (makes ? null : call.condaActivated);
const prefix = options.get('--prefix')?.value ?? (name?.includes('/') ? name : null);
if (prefix)
return (0,_expand_js__WEBPACK_IMPORTED_MODULE_4__ .qE)(prefix) ? { kind: 'prefix', path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(prefix, call.workdir) } : null;
const root = options.get('--root-prefix')?.value ?? (0,_conda_js__WEBPACK_IMPORTED_MODULE_1__ .Ku)(step, call);
if (root === null || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_4__ .qE)(root) || (name && !(0,_expand_js__WEBPACK_IMPORTED_MODULE_4__ .qE)(name)) || (makes && !name))
return null;
return { kind: 'prefix', path: name ? (0,_conda_js__WEBPACK_IMPORTED_MODULE_1__ .KY)(root, name) : root };
}
function toolPlace(step, { call, operands, options }, users, variable, fallback, below) {
const [first] = operands;
const name = first ? /^[\w.-]+/.exec(first.value)?.[0] : undefined;
if (name === undefined || options.has('--global'))
return null;
const set = call.environment.get(variable) ?? step.stage.environment.get(variable, step.instruction.index)?.value;
const home = users.homeAt(step, call);
const folder = set ? users.pathOf(set, step, call) : (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(fallback, `/${home}`);
return venv((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(name.toLowerCase(), (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(below || '.', folder)));
}
function isOn(value) {
return value !== undefined && (0,_expand_js__WEBPACK_IMPORTED_MODULE_4__ .qE)(value) && /^(?:1|true|yes|on|y|t)$/i.test(value);
}
}),
6946:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Ev: () => ( runsTests),
OE: () => ( isNamedForChecks),
SV: () => ( bringsPython),
VV: () => ( installsPython),
X3: () => ( isDevBase),
fX: () => ( isDevImage),
m0: () => ( isPythonImage),
qU: () => ( isTestBed),
t0: () => ( isBareShell)
});
var _conda_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4737);
var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9658);
var _installers_pip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8239);
var _wrappers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2676);
const OTHER_RUNTIMES = new Set([
'node',
'npm',
'npx',
'yarn',
'pnpm',
'bun',
'deno',
'java',
'nginx',
'httpd',
'apache2',
'apache2-foreground',
'apachectl',
'php',
'php-fpm',
'ruby',
'bundle',
'rails',
'puma',
'dotnet',
'caddy',
'mysqld',
'postgres',
'redis-server',
'mongod',
]);
const PYTHON_REPOSITORY = /(?:^|[/_-])(?:python\d*|pypy|uv|(?:mini|micro|ana)?conda\d*|(?:mini|micro)?mamba|miniforge\d*|jupyter|[a-z]+-notebook|uvicorn|gunicorn|uwsgi|django|flask|fastapi|airflow|pytorch|tensorflow|vllm)(?:[/_-]|$)/;
const PYTHON_PACKAGE = /^python3?(?:\.\d+)?(?:-(?:pip|venv|full|minimal|dev|devel))?(?:[=~<>].*)?$|^py3-pip/;
const PACKAGE_MANAGERS = new Set(['apt-get', 'apt', 'apk', 'dnf', 'microdnf', 'yum', 'zypper', 'tdnf']);
function installsPython({ program, arguments: args }) {
if (!PACKAGE_MANAGERS.has(program))
return false;
const words = args.map(({ value }) => value);
return words.some((word) => word === 'install' || word === 'add') && words.some((word) => PYTHON_PACKAGE.test(word));
}
const INCIDENTAL = /^(?:json\.tool|http\.server|zipfile|base64|this|platform|sysconfig)$/;
function usesPython(call) {
if (call.conditional)
return false;
if (/^pip[\d.]*$/.test(call.program))
return true;
const program = (0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_2__ .r2)(call.program) || call.program === 'manage.py' ? (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__ .D1)(call) : null;
return (program !== null && (program.name === 'manage.py' || (program.by === 'module' && !INCIDENTAL.test(program.name))));
}
function comesWithConda({ python, environment }) {
return !python && environment.variables.has('MAMBA_ROOT_PREFIX');
}
function bringsPython(base, calls) {
if (base.python)
return true;
const unknown = !base.known && base.distribution === null;
const open = unknown || comesWithConda(base);
return calls.some((call) => installsPython(call) || (0,_conda_js__WEBPACK_IMPORTED_MODULE_0__ .SY)(call) || (open && usesPython(call)));
}
function isPythonImage(base, entry, installs, brought) {
if (entry?.calls.some(_entry_js__WEBPACK_IMPORTED_MODULE_1__ .nN))
return true;
if (base.python)
return true;
if (entry?.calls.some(({ program }) => OTHER_RUNTIMES.has(program)))
return false;
return installs || brought || (!comesWithConda(base) && PYTHON_REPOSITORY.test(base.reference?.repository ?? ''));
}
const TESTS = new Set(['test', 'tests']);
const DEV = new Set([...TESTS, 'dev', 'development', 'local', 'testing', 'unittest', 'unittests']);
const TOOLING = new Set(['ci', 'lint', 'debug']);
function runsTests(program) {
return program !== null && program.by !== 'script' && /^(?:pytest|py\.test|unittest|tox|nox)$/.test(program.name);
}
function isDevImage(path, target) {
const folders = path.split('/');
const file = folders.pop() ?? '';
const parts = (text) => text.toLowerCase().split(/[^a-z0-9]+/);
if (folders.includes('.devcontainer'))
return true;
if (parts(file).some((part) => DEV.has(part)))
return true;
if (folders.slice(-2).some((folder) => DEV.has(folder.toLowerCase())))
return true;
if (folders.some((folder) => TESTS.has(folder.toLowerCase())))
return true;
return target !== null && parts(target).some((part) => DEV.has(part) || TOOLING.has(part));
}
const TESTING = /(?:^|[^a-z])(?:tests?|testing)(?:[^a-z]|$)/i;
const CHECKING = /(?:^|[^a-z])(?:ci|e2e|lint|docs?|devel|debug|benchmarks?)(?:[^a-z]|$)/i;
function isNamedForChecks(path, target, ships) {
if (TESTING.test(path) || TESTING.test(target ?? '') || CHECKING.test(target ?? ''))
return true;
return !ships && CHECKING.test(path);
}
function isTestBed(path, entry, deployments) {
if (!TESTING.test(path.split('/').at(-2) ?? '') || entry?.calls.every(isBareShell) === false)
return false;
return !deployments.some(({ kind, pushes }) => pushes || kind === 'kubernetes');
}
function isDevBase({ reference }) {
return /^mcr\.microsoft\.com\/(?:vscode\/)?devcontainers\//.test(reference?.repository ?? '');
}
function isBareShell({ program, arguments: args }) {
return (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_3__ .H7)(program) && args.every(({ value }) => /^-[il]+$|^--login$/.test(value));
}
}),
9598:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$2: () => ( moduleBeside),
YL: () => ( importedFiles),
eo: () => ( filesEndingIn),
ug: () => ( moduleFiles)
});
var _source_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3313);
var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6970);
var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
function filesOfModule(path) {
return [`${path}.py`, `${path}/__init__.py`];
}
function moduleBeside(name, imagePath, find) {
const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .Fd)(name.replaceAll('.', '/'), (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .Fd)('..', imagePath));
const [file, inside] = filesOfModule(path);
return find(file) ?? find(inside);
}
const MOST_NAMESAKES = 5;
function moduleFiles(paths, name, started = false) {
const path = name.replaceAll('.', '/');
const found = suffixed(paths, started ? [`${path}/__main__.py`, `${path}.py`] : filesOfModule(path));
return found.filter((one) => {
const root = one.slice(0, Math.max(0, one.lastIndexOf(`/${path}`)));
return root === '' || !has(paths, `${root}/__init__.py`);
});
}
function filesEndingIn(paths, path) {
return suffixed(paths, [path]);
}
function importedFiles(paths, path, { imports }, started) {
const found = new Set();
const folder = parentOf(path);
const isPackage = has(paths, `${folder}/__init__.py`);
for (const name of imports) {
const [, dots, rest] = /^(\.*)(.*)$/.exec(name);
if (dots !== '') {
let from = folder;
for (let at = 1; at < dots.length; at++)
from = parentOf(from);
for (const one of exact(paths, from, rest))
found.add(one);
continue;
}
const parts = name.split('.');
for (let length = 1; length <= parts.length; length++) {
const prefix = parts.slice(0, length).join('.');
const beside = started || !isPackage ? exact(paths, folder, prefix) : [];
const all = beside.length > 0 ? beside : moduleFiles(paths, prefix);
for (const one of all.length > MOST_NAMESAKES ? [] : all)
found.add(one);
}
}
found.delete(path);
return [...found];
}
function exact(paths, folder, name) {
const base = [folder, name.replaceAll('.', '/')].filter((part) => part !== '').join('/');
return filesOfModule(base).filter((path) => has(paths, path));
}
function suffixed(paths, ends) {
const { byKey } = tableOf(paths);
return ends.flatMap((end) => (byKey.get(keyOf(end)) ?? []).filter((path) => path === end || path.endsWith(`/${end}`)));
}
const tableOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__ .Bj)((paths) => {
const python = paths.filter((path) => path.endsWith('.py'));
return { all: new Set(python), byKey: (0,_source_groups_js__WEBPACK_IMPORTED_MODULE_2__ .m)(python, keyOf) };
});
function keyOf(path) {
const name = path.slice(path.lastIndexOf('/') + 1);
if (!name.startsWith('__'))
return name;
const folder = parentOf(path);
return `${folder.slice(folder.lastIndexOf('/') + 1)}/${name}`;
}
function has(paths, path) {
return tableOf(paths).all.has(path);
}
function parentOf(path) {
return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
}),
7002:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
rB: () => ( FOREIGN_RUN),
rS: () => ( maskPython),
y9: () => ( readPythonSource)
});
var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6970);
const readPythonSource = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__ .Ez)(readSource);
function readSource(text) {
const code = maskPython(text);
const imports = importsOf(code);
const has = (...modules) => [...imports].some((name) => modules.some((module) => name === module || name.startsWith(`${module}.`)));
return {
imports,
replacesItself: REPLACES.test(code),
handlesSigterm: handlesSigterm(code),
server: SERVERS.find(({ modules, call }) => has(...modules) && call.test(code))?.name ?? null,
loop: LOOPS.find(({ modules, call }) => call.test(code) && (!modules || has(...modules)))?.name ?? null,
definesRun: /\bdef[ \t]+run(?:_server)?[ \t]*\(/.test(code),
mainGuard: /^if[ \t(]*__name__[ \t]*==/m.test(code),
python2: isPython2(code),
template: /\{\{[^{}\n]*\}\}|\{%-?\s/.test(code),
};
}
const REPLACES = /\bos\s*\.\s*exec[lv]p?e?\s*\((?!\s*sys\s*\.\s*executable\b[^)'"]*\bsys\s*\.\s*argv\b(?!\s*\[))/;
function failsToCompile({ python2, template }) {
return python2 || template;
}
const SERVERS = [
{ name: 'uvicorn', modules: ['uvicorn'], call: /\buvicorn\s*\.\s*run\s*\(|\bServer\s*\(|\brun\s*\(/ },
{ name: 'aiohttp', modules: ['aiohttp', 'aiohttp.web'], call: /\brun_app\s*\(/ },
{ name: 'gunicorn', modules: ['gunicorn'], call: /\.\s*run\s*\(/ },
{ name: 'hypercorn', modules: ['hypercorn'], call: /\brun\s*\(|\bserve\s*\(/ },
{ name: 'granian', modules: ['granian'], call: /\.\s*serve\s*\(/ },
{ name: 'sanic', modules: ['sanic'], call: /\.\s*run\s*\(|\.\s*serve\s*\(/ },
{ name: 'quart', modules: ['quart'], call: /\.\s*run\s*\(/ },
{
name: 'cherrypy',
modules: ['cherrypy'],
call: /\bquickstart\s*\(|\bsignals\s*\.\s*subscribe\s*\(|\bsignal_handler\b/,
},
{ name: 'kserve', modules: ['kserve'], call: /\bModelServer\s*\(/ },
{ name: 'celery', modules: ['celery'], call: /\.\s*(?:worker_main|start)\s*\(/ },
{ name: 'rq', modules: ['rq'], call: /\.\s*work\s*\(/ },
{ name: 'arq', modules: ['arq'], call: /\brun_worker\s*\(/ },
{ name: 'huey', modules: ['huey'], call: /\bcreate_consumer\s*\(|\bConsumer\s*\(/ },
{ name: 'faust', modules: ['faust'], call: /\.\s*main\s*\(/ },
{ name: 'prefect', modules: ['prefect'], call: /\bserve\s*\(/ },
{ name: 'kopf', modules: ['kopf'], call: /\brun\s*\(/ },
{ name: 'nicegui', modules: ['nicegui'], call: /\bui\s*\.\s*run\s*\(/ },
{ name: 'MCP', modules: ['mcp', 'fastmcp'], call: /\.\s*run\w*\s*\(/ },
{ name: 'streamlit', modules: ['streamlit'], call: /\bbootstrap\s*\.\s*run\s*\(|\bmain\s*\(/ },
{ name: 'jupyter', modules: ['jupyter_server', 'notebook', 'jupyterlab'], call: /\blaunch(?:_new)?_instance\s*\(/ },
{ name: 'aiogram', modules: ['aiogram'], call: /\b(?:start|run)_polling\s*\(/ },
{ name: 'python-telegram-bot', modules: ['telegram'], call: /\brun_(?:polling|webhook)\s*\(|\.\s*idle\s*\(/ },
{ name: 'nextcord', modules: ['nextcord', 'disnake'], call: /(?<!\basyncio\s*)\.\s*run\s*\(/ },
{
name: 'py-cord',
modules: ['discord'],
call: /^(?=[^]*\bdiscord\s*\.\s*(?:AutoSharded)?Bot\s*\()[^]*(?<!\basyncio\s*)\.\s*run\s*\(/,
},
{ name: 'pyrogram', modules: ['pyrogram'], call: /\.\s*run\s*\(|\bidle\s*\(/ },
{ name: 'livekit', modules: ['livekit'], call: /\brun_app\s*\(/ },
{ name: 'faststream', modules: ['faststream'], call: /\.\s*run\s*\(/ },
{ name: 'scrapy', modules: ['scrapy'], call: /\bCrawlerProcess\s*\(/ },
{ name: 'twisted', modules: ['twisted'], call: /\breactor\s*\.\s*run\s*\(|\breact\s*\(|\btwistd\b|\brunApp\s*\(/ },
];
const FOREIGN_RUN = 'app.run';
const LOOPS = [
{ name: 'serve_forever', call: /\.\s*serve_forever\s*\(/ },
{ name: 'run_forever', call: /\.\s*run_forever\s*\(/ },
{ name: 'start_consuming', call: /\.\s*start_consuming\s*\(/ },
{ name: 'wait_for_termination', call: /\.\s*wait_for_termination\s*\(/ },
{ name: 'BlockingScheduler', call: /\bBlockingScheduler\s*\(/ },
{ name: 'serve', call: /\b(?:waitress\s*\.\s*)?serve\s*\(/ },
{ name: FOREIGN_RUN, call: /\b(?:app|application|server|bot|client)\s*\.\s*run(?:_server)?\s*\(/ },
{
name: 'discord.py',
modules: ['discord', 'nextcord', 'disnake'],
call: /\bawait\s+\w+(?:\s*\.\s*\w+)*\s*\.\s*start\s*\(/,
},
{ name: 'telethon', modules: ['telethon'], call: /\.\s*run_until_disconnected\s*\(/ },
{
name: 'a future that nothing sets',
modules: ['asyncio'],
call: /\bawait\s+(?:asyncio\s*\.\s*)?(?:Future\s*\(\s*\)|Event\s*\(\s*\)\s*\.\s*wait\s*\()/,
},
{ name: 'infinity_polling', call: /\binfinity_polling\s*\(/ },
{ name: 'gradio', modules: ['gradio'], call: /\.\s*launch\s*\((?![^)]*\bprevent_thread_lock\s*=\s*True)/ },
{ name: 'while True', call: /\bwhile[ \t(]+(?:True|1)[ \t)]*:/ },
];
const RELOADER = /(?:\.\s*run(?:_server)?|\brun_simple)\s*\((?![^)]*\buse_reloader\s*=\s*False)[^)]*\b(?:debug|use_reloader)\s*=\s*True/;
function handlesSigterm(code) {
if (RELOADER.test(code))
return true;
const named = /\bSIGTERM\b|\bsignal\s*\.\s*signal\s*\(\s*15\b/.test(code);
return (named && /\bsignal\s*\(|\badd_signal_handler\s*\(|\bsigwait(?:info)?\s*\(|\bopen_signal_receiver\s*\(/.test(code));
}
function importsOf(code) {
const found = new Set();
for (const { 1: names } of code.matchAll(/^[ \t]*import[ \t]+([^\n;]+)/gm)) {
for (const name of names.split(',')) {
const module = /^\s*([\w.]+)/.exec(name)?.[1];
if (module !== undefined)
found.add(module);
}
}
for (const [, module, names] of code.matchAll(/^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+(\([^()]*\)|[^\n;]*)/gm)) {
found.add(module);
for (const name of names.matchAll(/(?:^|[,(])\s*(\w+)/g)) {
found.add(module.endsWith('.') ? module + name[1] : `${module}.${name[1]}`);
}
}
return found;
}
function isPython2(code) {
return (/^[ \t]*print[ \t]+(?:["'\d]|[A-Za-z_][\w.]*[ \t]*(?:$|[,%+;#(]))/m.test(code) ||
/^[ \t]*print[ \t]*>>/m.test(code) ||
/^[ \t]*except[ \t]+[\w.]+[ \t]*,[ \t]*\w+[ \t]*:/m.test(code) ||
/^[ \t]*except[ \t]*\([\w., \t]+\)[ \t]*,[ \t]*\w+[ \t]*:/m.test(code) ||
/^[ \t]*raise[ \t]+[\w.]+[ \t]*,/m.test(code) ||
/^[ \t]*exec[ \t]+["'\w]/m.test(code) ||
[...code.matchAll(/(?<![\w.]|[eE][-+])0[0-7]+(?![\w.])/g)].some(([number]) => /[1-7]/.test(number)));
}
function maskPython(text) {
const token = /#[^\n]*|("""|'''|"|')/g;
let out = '';
let at = 0;
for (let match = token.exec(text); match; match = token.exec(text)) {
out += text.slice(at, match.index);
const quote = match[1];
const start = match.index + (quote?.length ?? 0);
const end = quote === undefined ? token.lastIndex : stringEnd(text, start, quote);
out += (quote ?? '') + text.slice(start, end).replace(/[^\n\r]/g, ' ');
at = end;
if (quote !== undefined && text.startsWith(quote, end)) {
out += quote;
at += quote.length;
}
token.lastIndex = at;
}
return out + text.slice(at);
}
function stringEnd(text, start, quote) {
for (let at = start; at < text.length; at++) {
const char = text[at];
if (char === '\\')
at++;
else if (char === '\n' && quote.length === 1)
return at;
else if (text.startsWith(quote, at))
return at;
}
return text.length;
}
}),
8273:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
E: () => ( Reach)
});
var _source_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3313);
var _copies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5753);
const BUDGET = 300;
function endOf(index) {
return { index, offset: Infinity };
}
class Reach {
lineage;
removed;
copiesFrom = new Map();
children = new Map();
constructor(lineage, copies, removed) {
this.lineage = lineage;
this.removed = removed;
for (const copy of copies) {
if (!copy.from)
continue;
(0,_source_groups_js__WEBPACK_IMPORTED_MODULE_1__ .D)(this.copiesFrom, copy.from, copy);
this.addChild(copy.from);
}
}
addChild(stage) {
for (let child = stage, parent = stage.parent; parent; child = parent, parent = parent.parent) {
const children = this.children.get(parent);
if (children?.has(child))
return;
if (children)
children.add(child);
else
this.children.set(parent, new Set([child]));
}
}
landings(stage, path, at) {
if (this.lineage.has(stage))
return [{ path, at }];
return this.follow({ stage, path, since: endOf(at) }, _copies_js__WEBPACK_IMPORTED_MODULE_0__ .l, () => false);
}
packageLandings(stage, { kind, path }, at, call = null) {
const since = call ? { index: at, offset: call.span.start } : endOf(at);
if (this.lineage.has(stage) && !this.goesInLineage(path, since))
return [{ path, at }];
const landing = kind === 'target' ? _copies_js__WEBPACK_IMPORTED_MODULE_0__ .l : packageLanding;
const goes = (held) => this.removed.isRemoved(held.path, new Set([held.stage]), held.since);
return this.follow({ stage, path, since }, landing, goes).filter((landed) => !this.goesInLineage(landed.path, endOf(landed.at)));
}
goesInLineage(path, since) {
return this.removed.isRemoved(path, this.lineage, since);
}
follow(start, step, goes) {
const landings = new Map();
const open = [start];
const seen = new Map();
let budget = BUDGET;
for (let one = open.pop(); one && budget > 0; one = open.pop(), budget--) {
const { stage, path } = one;
if (goes(one))
continue;
const paths = seen.get(stage) ?? new Set();
if (paths.has(path))
continue;
seen.set(stage, paths.add(path));
for (const child of this.children.get(stage) ?? [])
open.push({ ...one, stage: child });
for (const copy of this.copiesFrom.get(stage) ?? []) {
if (--budget < 0)
break;
const landed = step(copy, path);
if (landed === null)
continue;
const index = copy.step.instruction.index;
if (this.lineage.has(copy.step.stage))
landings.set(`${index} ${landed}`, { path: landed, at: index });
else
open.push({ stage: copy.step.stage, path: landed, since: endOf(index) });
}
}
return [...landings.values()].sort((a, b) => a.at - b.at);
}
}
function packageLanding(copy, path) {
for (const source of copy.sources) {
const below = source.startsWith(`${path}/`) ? source.slice(path.length + 1) : null;
if (below === null)
continue;
const packages = /^lib(?:64)?(?:\/python[^/]*(?:\/(?:site|dist)-packages)?)?$/.exec(below);
if (!packages)
continue;
const suffix = `/${below}`;
const target = copy.target.replace(/\/$/, '');
return target.endsWith(suffix) ? target.slice(0, -suffix.length) || '/' : target || '/';
}
const whole = copy.sources.some((source) => source === path || source === '/' || path.startsWith(`${source}/`));
return whole ? (0,_copies_js__WEBPACK_IMPORTED_MODULE_0__ .l)({ ...copy, intoFolder: false }, path) : null;
}
}),
9833:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$_: () => ( clears),
MD: () => ( readRemovals),
RY: () => ( removalsOf),
Sv: () => ( ownerChangesIn),
bf: () => ( mayCover),
ny: () => ( takes),
vM: () => ( removalsIn)
});
var _source_groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3313);
var _expand_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8572);
var _installers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6397);
var _installers_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1572);
var _memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6970);
var _path_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2459);
var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3746);
var _system_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(297);
const FILES = {
valued: ['--interactive-when', '--target-directory', '--suffix', '--iterations', '--size', '--reference', '--from'],
flags: [
'--recursive',
'--force',
'--verbose',
'--interactive',
'--dir',
'--no-clobber',
'--update',
'--preserve-root',
],
aliases: { '-r': '--recursive', '-R': '--recursive', '-f': '--force', '-v': '--verbose', '-i': '--interactive' },
abbreviates: true,
};
const SYNTAX = new Map([
['rm', FILES],
['unlink', FILES],
['shred', { ...FILES, aliases: { ...FILES.aliases, '-n': '--iterations', '-s': '--size', '-u': '--remove' } }],
['truncate', { ...FILES, aliases: { '-s': '--size', '-r': '--reference' } }],
['mv', { ...FILES, aliases: { ...FILES.aliases, '-t': '--target-directory', '-S': '--suffix' } }],
]);
const REMOVERS = new Set(['find', 'git', 'dpkg', 'rpm']);
const removalsIn = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__ .Bj)((facts) => facts.calls.flatMap(({ step, call }) => readRemovals(facts, step, call)));
function removalsOf(facts, step) {
return removalTable(facts).get(step) ?? [];
}
const removalTable = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__ .Bj)((facts) => (0,_source_groups_js__WEBPACK_IMPORTED_MODULE_6__ .m)(removalsIn(facts), ({ step }) => step));
function readRemovals(facts, step, call) {
const syntax = SYNTAX.get(call.program);
if (!syntax && !REMOVERS.has(call.program) && !(0,_installers_index_js__WEBPACK_IMPORTED_MODULE_0__ .XE)(call))
return [];
const name = (args) => namedPaths(facts, step, call, args);
const removal = (given) => ({
step,
call,
paths: [],
packages: [],
recursive: true,
partial: false,
unsure: given.paths?.some(({ path }) => !(0,_expand_js__WEBPACK_IMPORTED_MODULE_7__ .qE)(path)) ?? false,
...given,
});
if (syntax) {
const { options, operands } = (0,_installers_options_js__WEBPACK_IMPORTED_MODULE_1__ .Ac)(call.arguments, syntax);
if (call.program === 'mv') {
const sources = options.has('--target-directory') ? operands : operands.slice(0, -1);
return sources.length === 0 ? [] : [removal({ kind: 'moved', paths: name(sources) })];
}
if (operands.length === 0)
return [];
const deletes = call.program === 'rm' || call.program === 'unlink' || options.has('--remove');
const recursive = options.has('--recursive');
return [removal({ kind: deletes ? 'deleted' : 'emptied', paths: name(operands), recursive })];
}
if (call.program === 'find')
return foundBy(call, /^(?:rm|unlink|shred)$/, true).map((found) => removalByFind(found, removal, name));
if (call.program === 'git')
return gitClean(call) ? [removal({ kind: 'deleted', paths: [here(call)], partial: true })] : [];
return packagesOf(call).map((packages) => removal({ kind: 'packages', packages }));
}
function removalByFind(found, removal, name) {
const roots = name(found.roots);
const paths = roots.flatMap(({ path, argument }) => found.names.length === 0
? [{ path: found.contentOnly ? `${path}/*` : path, argument }]
: found.names.map((one) => ({ path: `${path === '/' ? '' : path}/**/${one}`, argument })));
return removal({ kind: 'deleted', paths, partial: found.partial });
}
function here(call) {
return { path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__ .Fd)(call.workdir), argument: { value: '.', span: call.span } };
}
function gitClean({ arguments: args }) {
return args.some(({ value }) => value === 'clean') && args.some(({ value }) => /^-[a-z]*f|^--force$/.test(value));
}
function foundBy(call, program, deletes) {
const words = call.arguments.map(({ value }) => value);
const runs = words.some((word, at) => /^-(?:exec|execdir|ok)$/.test(word) && program.test(words[at + 1] ?? ''));
const piped = call.pipedInto !== null && program.test(call.pipedInto.program);
if (!runs && !piped && !(deletes && words.includes('-delete')))
return [];
const options = words.findIndex((word) => !/^-[HLP]$/.test(word));
const tests = words.findIndex((word, at) => at >= options && /^[-(!\\]/.test(word));
const roots = call.arguments.slice(Math.max(options, 0), tests < 0 ? undefined : tests);
const names = [];
let partial = false;
let contentOnly = false;
for (let at = Math.max(tests, 0); at < words.length; at++) {
const word = words[at];
if (word === '-name' || word === '-iname')
names.push(words[++at] ?? '*');
else if (word === '-mindepth')
contentOnly = words[++at] !== '0';
else if (/^-(?:type|maxdepth)$/.test(word))
at++;
else if (/^-(?:exec|execdir|ok)$/.test(word))
break;
else if (!/^(?:-(?:depth|delete|o|or|a|and|print|print0|xdev|mount)|\\?[()])$/.test(word))
partial = true;
}
return [{ roots: roots.length > 0 ? roots : [{ value: '.', span: call.span }], names, contentOnly, partial }];
}
function packagesOf(call) {
const { program, arguments: args } = call;
const erases = (program === 'dpkg' && args.some(({ value }) => /^(?:-r|-P|--remove|--purge)$/.test(value))) ||
(program === 'rpm' && args.some(({ value }) => /^-[a-z]*e|^--erase$/.test(value)));
if (erases)
return [args.flatMap(({ value }) => (value.startsWith('-') ? [] : value))];
const installer = (0,_installers_index_js__WEBPACK_IMPORTED_MODULE_0__ .XE)(call);
if (!installer)
return [];
const { action, operands, options } = installer;
if (action === 'autoremove' || action === 'autopurge')
return [(0,_system_js__WEBPACK_IMPORTED_MODULE_5__ .eZ)(installer)];
if (!/^(?:remove|purge|del|uninstall|group remove)$/.test(action))
return [];
return operands.length > 0 || options.has('--auto-remove') ? [(0,_system_js__WEBPACK_IMPORTED_MODULE_5__ .eZ)(installer)] : [];
}
function namedPaths({ users }, step, call, args) {
return args.flatMap((argument) => (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__ .PH)(argument.value).map((written) => ({
path: written === _expand_js__WEBPACK_IMPORTED_MODULE_7__ .HV ? _expand_js__WEBPACK_IMPORTED_MODULE_7__ .HV : users.pathOf(written, step, call),
argument,
})));
}
function clears(removal, folder) {
return answer(removal, folder, _path_patterns_js__WEBPACK_IMPORTED_MODULE_3__ .ww);
}
function takes(removal, path) {
return answer(removal, path, _path_patterns_js__WEBPACK_IMPORTED_MODULE_3__ .hU);
}
function answer({ kind, partial, paths, recursive }, folder, reaches) {
if (kind === 'packages' || partial)
return false;
const able = (path) => recursive || (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__ .rl)(path) || path === folder;
if (paths.some(({ path }) => (0,_expand_js__WEBPACK_IMPORTED_MODULE_7__ .qE)(path) && able(path) && reaches(path, folder)))
return true;
return recursive && paths.some(({ path }) => !(0,_expand_js__WEBPACK_IMPORTED_MODULE_7__ .qE)(path) && mayCover(path, folder)) ? null : false;
}
function mayCover(path, folder) {
const head = path.slice(0, path.indexOf(_expand_js__WEBPACK_IMPORTED_MODULE_7__ .HV));
const tail = path.slice(path.lastIndexOf(_expand_js__WEBPACK_IMPORTED_MODULE_7__ .HV) + 1).replace(/\/\*+$/, '');
if (!`${folder}/`.startsWith(head))
return false;
return tail === '' || (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__ .rl)(tail) || `${folder}/`.includes(`${tail}/`);
}
const ownerChangesIn = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__ .Bj)((facts) => facts.calls.flatMap(({ step, call }) => readOwnerChange(facts, step, call)));
const CHANGERS = new Set(['chown', 'chgrp', 'chmod']);
function readOwnerChange(facts, step, call) {
if (call.program === 'find')
return changedByFind(facts, step, call);
const { program } = call;
if (!isChanger(program))
return [];
const mode = program === 'chmod' ? call.arguments.find(({ value }) => /^-[rwxXst]+$/.test(value)) : undefined;
const args = call.arguments.filter((argument) => argument !== mode);
const { options, operands } = (0,_installers_options_js__WEBPACK_IMPORTED_MODULE_1__ .Ac)(args, {
valued: ['--reference', '--from'],
flags: ['--recursive', '--verbose', '--quiet', '--silent', '--changes', '--no-dereference', '--preserve-root'],
aliases: { '-R': '--recursive' },
abbreviates: true,
});
const first = mode === undefined && !options.has('--reference') ? 1 : 0;
const rest = operands.slice(first);
if (rest.length === 0)
return [];
const value = first === 1 ? operands[0].value : (mode?.value ?? null);
const paths = namedPaths(facts, step, call, call.pipedFrom && rest.every(({ value: one }) => one === _expand_js__WEBPACK_IMPORTED_MODULE_7__ .HV) ? rootsOf(call) : rest);
return [{ step, call, program, recursive: options.has('--recursive'), value, paths }];
}
function isChanger(program) {
return CHANGERS.has(program);
}
function rootsOf(call) {
const from = call.pipedFrom;
return from?.program === 'find' ? foundBy(from, /^ch(?:own|grp|mod)$/, false).flatMap(({ roots }) => roots) : [];
}
function changedByFind(facts, step, call) {
const at = call.arguments.findIndex(({ value }) => /^-(?:exec|execdir)$/.test(value));
const program = call.arguments[at + 1]?.value ?? '';
const [found] = at < 0 ? [] : foundBy(call, /^ch(?:own|grp|mod)$/, false);
if (!found || !isChanger(program))
return [];
const value = call.arguments.slice(at + 2).find(({ value: word }) => !/^-[a-zA-Z]*[Rfvc]/.test(word))?.value ?? null;
return [{ step, call, program, recursive: true, value, paths: namedPaths(facts, step, call, found.roots) }];
}
}),
2478:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
E: () => ( momentAt),
U: () => ( RemovedFolders)
});
var _source_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3313);
var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8572);
var _removals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9833);
function momentAt({ instruction }, call) {
return { index: instruction.index, offset: call?.span.start ?? Infinity };
}
function isLater(one, other) {
return one.index === other.index ? one.offset > other.offset : one.index > other.index;
}
class RemovedFolders {
table = new Map();
constructor(calls, users) {
for (const { step, call } of calls) {
if (call.program !== 'rm' || call.conditional)
continue;
for (const { paths, recursive } of (0,_removals_js__WEBPACK_IMPORTED_MODULE_0__ .MD)({ users }, step, call)) {
for (const { path } of recursive ? paths : [])
if ((0,_expand_js__WEBPACK_IMPORTED_MODULE_1__ .qE)(path))
this.add(path.replace(/(?<=.)\/+$/, ''), { stage: step.stage, moment: momentAt(step, call) });
}
}
}
add(path, removed) {
(0,_source_groups_js__WEBPACK_IMPORTED_MODULE_2__ .D)(this.table, path, removed);
}
isRemoved(path, stages, after, before = null) {
if (this.table.size === 0)
return false;
return namesFor(path).some((name) => {
const removals = this.table.get(name) ?? [];
for (let at = removals.length - 1; at >= 0; at--) {
const { stage, moment } = removals[at];
if (!isLater(moment, after))
return false;
if (stages.has(stage) && (before === null || isLater(before, moment)))
return true;
}
return false;
});
}
}
function namesFor(path) {
const names = [path, `${path}/*`];
for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
const folder = path.slice(0, at);
names.push(folder, ...(path.slice(folder.length, folder.length + 2) === '/.' ? [] : [`${folder}/*`]));
}
return names;
}
}),
154:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$R: () => ( localFolders),
Ay: () => ( namedRequirements),
HE: () => ( lockState),
JG: () => ( isSwitchedOn),
Kb: () => ( projectFolder),
VH: () => ( requirementFiles),
eu: () => ( requirementPaths),
fd: () => ( installBy),
md: () => ( localProjects),
mz: () => ( requestedPackages),
v8: () => ( projectOf)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _expand_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8572);
var _manifests_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7868);
var _memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6970);
var _mounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1594);
var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3746);
var _script_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3653);
var _stages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2949);
const namedRequirements = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__ .Bj)(({ operands }) => operands.flatMap((argument) => {
const { value } = argument;
if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_7__ .qE)(value) || /[/\\*]|^\.|\.(?:whl|zip|t?gz|bz2|txt)$/.test(value.replace(/\s*@.*$/, '')))
return [];
const requirement = (0,_manifests_index_js__WEBPACK_IMPORTED_MODULE_1__ .pP)(value);
return requirement ? [{ argument, requirement }] : [];
}));
function requestedPackages(facts, { step, installer }) {
return packagesOf(facts, installer, step);
}
const packagesOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__ .MF)((facts, installer, step) => {
const { tool, action } = installer;
if (tool.endsWith('pip')) {
const files = requirementFiles(facts, installer, step).flatMap((tree) => [...tree.files.values()]);
const lines = files.flatMap((file) => file.requirements.flatMap(({ requirement }) => requirement ?? []));
const projects = localProjects(facts, installer, step).flatMap(({ pyproject }) => pyproject?.dependencies ?? []);
return [...namedRequirements(installer).map(({ requirement }) => requirement), ...lines, ...projects];
}
const whole = ['uv', 'poetry', 'pdm', 'pipenv'].includes(tool) && /^(?:sync|install)$/.test(action);
const project = whole ? projectOf(facts, installer, step) : null;
if (tool !== 'pipenv')
return project?.pyproject?.dependencies ?? [];
return (project?.pipfile?.packages ?? []).flatMap((name) => (0,_manifests_index_js__WEBPACK_IMPORTED_MODULE_1__ .pP)(name) ?? []);
});
const requirementFiles = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__ .MF)((facts, installer, step) => requirementPaths(installer).flatMap((path) => {
const origin = (0,_script_files_js__WEBPACK_IMPORTED_MODULE_5__ .sS)(facts, { stage: step.stage, step }, (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__ .Fd)(path, installer.call.workdir));
return origin === null ? [] : ((0,_manifests_index_js__WEBPACK_IMPORTED_MODULE_1__ .Gw)(facts.surroundings.context, origin) ?? []);
}));
function installBy(facts, call) {
return installTable(facts).get(call);
}
const installTable = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__ .Bj)((facts) => new Map(facts.installs.map((one) => [one.installer.call, one])));
function requirementPaths({ options, tool, action, operands }) {
const given = options.all('--requirement', '--requirements').flatMap(({ value }) => value ?? []);
const synced = tool === 'uv pip' && action === 'sync' ? operands.map(({ value }) => value) : [];
return [...given, ...synced].filter(_expand_js__WEBPACK_IMPORTED_MODULE_7__ .qE);
}
function projectFolder({ call, options }) {
const folder = options.get('--directory')?.value ?? '.';
const project = options.get('--project')?.value ?? '.';
const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__ .Fd)(project, (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__ .Fd)(folder, call.workdir));
return (0,_expand_js__WEBPACK_IMPORTED_MODULE_7__ .qE)(path) ? path : null;
}
const projectOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__ .MF)((facts, installer, step) => {
const folder = projectFolder(installer);
if (folder === null)
return null;
const manifest = ['pyproject.toml', 'Pipfile']
.map((name) => (0,_script_files_js__WEBPACK_IMPORTED_MODULE_5__ .sS)(facts, { stage: step.stage, step }, (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__ .Fd)(name, folder)))
.find((path) => path !== null);
return manifest === undefined ? null : (0,_manifests_index_js__WEBPACK_IMPORTED_MODULE_1__ .L9)(facts.surroundings.context, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(manifest));
});
const localProjects = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__ .MF)((facts, installer, step) => localFolders(installer).flatMap((folder) => {
const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__ .Fd)('pyproject.toml', folder);
const manifest = (0,_script_files_js__WEBPACK_IMPORTED_MODULE_5__ .sS)(facts, { stage: step.stage, step }, path);
const project = manifest === null ? null : (0,_manifests_index_js__WEBPACK_IMPORTED_MODULE_1__ .L9)(facts.surroundings.context, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(manifest));
return project ? [project] : [];
}));
function localFolders({ call, operands, options }) {
const written = operands.flatMap(({ value }) => (/^\.|\//.test(value) ? value : []));
const named = [...written, ...options.all('--editable').map(({ value }) => value ?? '')];
return named.flatMap((name) => {
const folder = /^([^[\]:@]+)(?:\[[^\]]*\])?$/.exec(name)?.[1];
return folder === undefined || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_7__ .qE)(name) ? [] : (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__ .Fd)(folder, call.workdir);
});
}
function lockState(facts, step, folder, name) {
const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__ .Fd)(name, folder);
const { context } = facts.surroundings;
if ((0,_script_files_js__WEBPACK_IMPORTED_MODULE_5__ .sS)(facts, { stage: step.stage, step }, path) !== null || namesFile(facts, step, path))
return 'there';
const manifest = ['pyproject.toml', 'Pipfile']
.map((one) => (0,_script_files_js__WEBPACK_IMPORTED_MODULE_5__ .sS)(facts, { stage: step.stage, step }, (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__ .Fd)(one, folder)))
.find((one) => one !== null);
return manifest !== undefined && context.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(manifest), name)) ? 'missing' : null;
}
function namesFile(facts, step, path) {
const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path);
const stages = new Set((0,_stages_js__WEBPACK_IMPORTED_MODULE_6__ .bQ)(step.stage));
const named = (source) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(source) === name;
const mounted = (0,_mounts_js__WEBPACK_IMPORTED_MODULE_3__ .cS)(facts, step).some(({ type, source, target }) => type === 'bind' && named(source) && (target === null || target === path));
return (mounted ||
facts.copies.some(({ step: { stage, instruction }, sources, target }) => {
if (!stages.has(stage) || instruction.index >= step.instruction.index || !sources.some(named))
return false;
const place = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__ .Fd)(target);
return !(0,_expand_js__WEBPACK_IMPORTED_MODULE_7__ .qE)(place) || place === path || (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__ .Fd)(name, place) === path;
}));
}
function isSwitchedOn(step, call, ...names) {
const values = names.map((name) => call.environment.get(name) ?? step.stage.environment.get(name, step.instruction.index)?.value ?? '');
if (values.some((value) => (0,_expand_js__WEBPACK_IMPORTED_MODULE_7__ .qE)(value) && !/^(?:|0|false|no|off|n|f)$/i.test(value)))
return true;
return values.every(_expand_js__WEBPACK_IMPORTED_MODULE_7__ .qE) ? false : null;
}
}),
3303:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
l: () => ( homeOf),
P: () => ( readCommands)
});
var evaluate = __webpack_require__(614);
var expand = __webpack_require__(8572);
var dockerfile_identity = __webpack_require__(4890);
var dockerfile_lines = __webpack_require__(693);
var dockerfile_shell = __webpack_require__(1328);
var memo = __webpack_require__(6970);
;
function switchedOff(dockerfile, step, nodes) {
const { keyword, index } = step.instruction;
const switches = keyword === 'RUN' ? switchesOf(dockerfile) : NONE;
if (switches.size === 0)
return nodes;
const isOff = (name) => {
const variable = step.stage.environment.get(name, index);
return switches.has(name) && variable?.kind === 'arg' && variable.value === expand .HV;
};
return nodes.map((node) => pruned(node, isOff));
}
const NONE = new Set();
const switchesOf = (0,memo .Bj)((dockerfile) => {
const { instructions, source } = dockerfile;
const declared = instructions.flatMap(({ keyword, assignments }) => (keyword === 'ARG' ? assignments : []));
const found = new Set(declared.flatMap(({ name, value }) => (value || PREDEFINED.test(name) ? [] : [name])));
for (const { name, value } of declared)
if (value)
found.delete(name);
const tested = new Set();
for (const instruction of instructions) {
if (found.size === 0)
return NONE;
let here = null;
for (const name of namesIn(source.slice(instruction.span))) {
if (!found.has(name))
continue;
here ??= switchesIn(dockerfile, instruction);
if (here.has(name))
tested.add(name);
else
found.delete(name);
}
}
return new Set([...found].filter((name) => tested.has(name)));
});
function namesIn(text) {
const names = [];
for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
NAME.lastIndex = text[at + 1] === '{' ? at + 2 : at + 1;
const match = NAME.exec(text);
if (match)
names.push(match[0]);
}
return names;
}
const NAME = /\w+/y;
const PREDEFINED = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT|KIT_\w+)$|_PROXY$/i;
function switchesIn(dockerfile, { keyword, exec, heredocs, body }) {
if (keyword !== 'RUN' || exec || heredocs.length > 0)
return NONE;
const text = (0,dockerfile_lines .cT)(dockerfile.source.text, body, dockerfile.escape);
const tested = new Set();
const note = (name) => {
tested.add(name);
return false;
};
for (const node of (0,dockerfile_shell .a)(text, body.start).body)
pruned(node, note);
for (const [, mark, name] of text.matchAll(/(-z\s+["']?\$\{?|\$\{?|)\b([A-Za-z_]\w*)/g)) {
if (!mark || mark.startsWith('-'))
tested.delete(name);
}
for (const [, name] of text.matchAll(/\$\{(\w+):?\?/g))
tested.delete(name);
return tested;
}
function pruned(node, isOff) {
const all = (nodes) => nodes.map((one) => pruned(one, isOff));
switch (node.type) {
case 'if': {
const kept = node.branches.filter(({ condition }) => {
const name = condition.length === 1 ? testedName(condition[0]) : null;
return name === null || !isOff(name);
});
const branches = kept.map(({ condition, body }) => ({ condition: all(condition), body: all(body) }));
const otherwise = all(node.otherwise);
return branches.length > 0
? { ...node, branches, otherwise }
: { type: 'group', span: node.span, body: otherwise, subshell: false, redirects: [] };
}
case 'and-or':
case 'pipeline':
return { ...node, commands: all(node.commands) };
case 'group':
case 'for':
case 'function':
return { ...node, body: all(node.body) };
default:
return node;
}
}
function testedName(node) {
const words = node.type === 'test' ? node.words : node.type === 'command' ? insideBrackets(node.words) : [];
const [first, operator, third] = words.map(({ text }) => text);
if (words.length === 1)
return nameOf(words[0]);
if (words.length === 2)
return first === '-n' ? nameOf(words[1]) : null;
const on = ['=', '==', '-eq'].includes(operator ?? '') && /^["']?(?:1|true|yes)["']?$/i.test(third ?? '');
return words.length === 3 && on ? nameOf(words[0]) : null;
}
function insideBrackets(words) {
const program = words[0]?.text;
if (program === '[' && words.at(-1)?.text === ']')
return words.slice(1, -1);
return program === 'test' ? words.slice(1) : [];
}
function nameOf({ parts }) {
const written = parts.filter((part) => part.kind !== 'literal' || part.text !== '');
const [part] = written;
return written.length === 1 && part?.kind === 'variable' && part.operation === null ? part.name : null;
}
var wrappers = __webpack_require__(2676);
;
const NOTHING = { calls: [], nodes: [], complete: false };
function readCommands(dockerfile, step, given = null, isAbsent) {
const script = readScript(dockerfile, step);
if (!script)
return NOTHING;
const { environment } = step.stage;
const lookup = (name) => environment.value(name, step.instruction.index) ?? (name === 'HOME' ? homeOf(step.user) : undefined);
const identity = step.instruction.keyword === 'RUN' ? (0,dockerfile_identity .c)(step.user) : null;
const { calls, complete } = (0,evaluate ._)(switchedOff(dockerfile, step, script.body), {
lookup,
workdir: step.workdir,
given,
identity,
...(isAbsent && { isAbsent }),
});
return { calls, nodes: script.body, complete: complete && script.complete };
}
function homeOf(user) {
if (!(0,expand .qE)(user))
return '\0';
return user === 'root' || user === '0' || user === '' ? '/root' : `/home/${user}`;
}
function readsShell(program) {
return (0,wrappers .H7)(program) || program === '_dockerfile_shell.sh';
}
function readScript(dockerfile, { instruction, shell }) {
if (instruction.exec)
return { body: [execCommand(instruction, instruction.exec)], complete: true };
if (shell && !readsShell((0,wrappers .Fl)(shell[0] ?? '')))
return null;
const { text } = dockerfile.source;
const { body, heredocs } = instruction;
const [heredoc] = heredocs;
if (!heredoc)
return (0,dockerfile_shell .a)((0,dockerfile_lines .cT)(text, body, dockerfile.escape), body.start);
if (heredocs.length > 1 || heredoc.opening.start !== body.start || instruction.words.length > 1) {
const command = (0,dockerfile_lines .cT)(text, { start: body.start, end: heredoc.body.start }, dockerfile.escape);
return (0,dockerfile_shell .a)(command + dropReturns(text.slice(heredoc.body.start, body.end)), body.start);
}
const lines = dropReturns(text.slice(heredoc.body.start, heredoc.body.end));
const script = heredoc.stripsTabs ? lines.replace(/^\t+/gm, (tabs) => dockerfile_lines .Fn.repeat(tabs.length)) : lines;
return hasOtherInterpreter((0,dockerfile_lines .CP)(script)) ? null : (0,dockerfile_shell .a)(script, heredoc.body.start);
}
function dropReturns(text) {
return text.replace(/\r(?=\n|$)/g, dockerfile_lines .Fn);
}
function hasOtherInterpreter(script) {
const [program, ...rest] = /^#![ \t]*(.*)/.exec(script)?.[1]?.split(/\s+/) ?? [];
if (program === undefined)
return false;
const name = (0,wrappers .Fl)(program) === 'env' ? rest.find((word) => !/^-|=/.test(word)) : program;
return !(0,wrappers .H7)((0,wrappers .Fl)(name ?? ''));
}
function execCommand(instruction, words) {
return {
type: 'command',
span: instruction.body,
assignments: [],
redirects: [],
words: words.map(({ text, span }) => ({ text, span, parts: [{ kind: 'literal', text, quoted: true }] })),
};
}
}),
2513:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
WF: () => ( isStarted),
_Y: () => ( runningDeployments),
ey: () => ( isTemporary),
jV: () => ( isForDevelopment),
ml: () => ( replacementOf),
o5: () => ( isJob),
sg: () => ( readOnlyAt)
});
var _deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(508);
var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _python_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6946);
const RUNNING = new Set(['compose', 'kubernetes', 'configuration']);
function runningDeployments(facts) {
return facts.deployments.filter(({ kind }) => RUNNING.has(kind));
}
function isForDevelopment(deployment) {
const { path, mountsSource } = deployment;
return mountsSource || (0,_python_image_js__WEBPACK_IMPORTED_MODULE_1__ .fX)(path, null) || path.includes('override') || (0,_deployment_js__WEBPACK_IMPORTED_MODULE_2__ .r)(deployment);
}
function replaces(step, { entrypoint, command }) {
return entrypoint !== null || (step.instruction.keyword === 'CMD' && command !== null);
}
function replacementOf(facts, step) {
return runningDeployments(facts).find((one) => !isForDevelopment(one) && replaces(step, one)) ?? null;
}
function isStarted(facts, step) {
const deployed = runningDeployments(facts).filter(({ kind, path }) => {
return kind === 'kubernetes' || /(?:^|[^a-z])(?:prod|production|deploy|release|live)(?:[^a-z]|$)/i.test(path);
});
return deployed.length === 0 || deployed.some((one) => !replaces(step, one));
}
function isJob(facts) {
const running = runningDeployments(facts);
return running.length > 0 && running.every(({ kind, name }) => kind === 'kubernetes' && /^(?:Cron)?Job\//.test(name));
}
function readOnlyAt(facts, folder) {
return runningDeployments(facts).find((one) => one.readOnly === true && !isWritable(one, folder)) ?? null;
}
function isWritable({ tmpfs, volumes, binds }, folder) {
const mounted = [...tmpfs, ...volumes, ...binds.map(({ target }) => target)];
return mounted.some((one) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .FK)((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Fd)(folder), (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Fd)(one)));
}
function isTemporary(facts, folder) {
const running = runningDeployments(facts).filter(({ kind }) => kind !== 'configuration');
const inMemory = ({ tmpfs }) => tmpfs.some((one) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .FK)((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Fd)(folder), (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Fd)(one)));
return running.length > 0 && running.every(inMemory);
}
}),
3653:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
sS: () => ( contextPathAt),
Wd: () => ( fileAt),
ch: () => ( fileNamed),
ZU: () => ( placeInFile),
pq: () => ( programFile)
});
var source_text = __webpack_require__(4606);
var context_index = __webpack_require__(4380);
var expand = __webpack_require__(8572);
var memo = __webpack_require__(6970);
var mounts = __webpack_require__(1594);
var paths = __webpack_require__(3746);
var wrappers = __webpack_require__(2676);
var shell_process = __webpack_require__(8116);
var written = __webpack_require__(5445);
;
const writtenTexts = (0,memo .Bj)((facts) => {
const steps = new Map();
for (const stage of facts.stages)
if (facts.used.has(stage))
readStage(facts, stage, steps);
return steps;
});
function readStage(facts, stage, steps) {
const texts = new Map();
const found = [];
for (const step of stage.steps) {
if (step.instruction.keyword !== 'RUN' || step.instruction.onbuild)
continue;
const own = new Map();
found.push(own);
for (const call of facts.commandsOf(step).calls) {
if (call.redirects.length === 0 && call.program !== 'tee')
continue;
for (const { path, text, appends } of (0,written .x)(step, call)) {
const exact = exactText(facts, call, text, (0,shell_process .W1)(step.stage, step.shell?.[0]));
const before = appends ? texts.get(path)?.text : '';
texts.delete(path);
if (exact === null || before === undefined) {
for (const earlier of found)
earlier.delete(path);
continue;
}
const written = { text: before + exact, span: call.whole };
texts.set(path, written);
own.set(path, written);
}
}
if (own.size > 0)
steps.set(step, own);
}
}
function isVerbatim({ dockerfile }, { redirects, whole }, text) {
const heredoc = redirects.find(({ body }) => body)?.body;
if (!heredoc || !/[$`\\]/.test(text))
return true;
const line = dockerfile.source.slice({ start: whole.start, end: heredoc.span.start });
return /<<-?[ \t]*['"\\]/.test(line) && !/<<-?[ \t]*\w/.test(line);
}
function exactText(facts, call, text, shell) {
const { program, arguments: args, conditional } = call.program === 'tee' && call.pipedFrom ? call.pipedFrom : call;
if (conditional || call.conditional || !(0,expand .qE)(text))
return null;
if (program === 'cat' || program === 'tee')
return isVerbatim(facts, call.pipedFrom ?? call, text) ? text : null;
const words = args.map(({ value }) => value);
if (/\\[abcefrtvxu0-7\\]/.test(text))
return null;
if (program === 'printf')
return text;
if (program !== 'echo')
return null;
const options = words.filter((word) => /^-[neE]+$/.test(word)).join('');
const escaped = words.some((word) => word.includes('\\n'));
if (shell === 'dash' ? /[eE]/.test(options) : escaped && (shell === null || !options.includes('e')))
return null;
return options.includes('n') ? text : `${text}\n`;
}
;
const carriersOf = (0,memo .Bj)((facts) => {
const copies = new Map(facts.copies.toReversed().map((copy) => [copy.step, copy]));
const carriers = new Map();
for (const stage of facts.stages) {
const found = stage.steps.toReversed().flatMap((step) => {
if (step.instruction.onbuild)
return [];
const copy = copies.get(step) ?? null;
const calls = copy ? [] : copierCalls(facts, step);
const texts = writtenTexts(facts).get(step) ?? null;
if (!copy && calls.length === 0 && !texts)
return [];
return [{ index: step.instruction.index, step, copy, calls, texts }];
});
carriers.set(stage, found);
}
return carriers;
});
const COPIERS = new Set(['cp', 'mv', 'ln', 'install']);
function copierCalls(facts, step) {
if (step.instruction.keyword !== 'RUN' || !facts.used.has(step.stage))
return [];
return facts
.commandsOf(step)
.calls.filter(({ program, workdir }) => COPIERS.has(program) && (0,expand .qE)(workdir))
.toReversed();
}
function copierOperands(call) {
const words = call.arguments.map(({ value }) => value);
const valued = call.program === 'install' ? ['-m', '-o', '-g', '--mode', '--owner', '--group'] : [];
return words.filter((word, at) => !/^-./.test(word) && !valued.includes(words[at - 1] ?? ''));
}
function mayBeNamed(facts, name) {
return (0,context_index .MA)(facts.surroundings.context).hasName(name) || givenNames(facts).has(name);
}
const givenNames = (0,memo .Bj)((facts) => {
const names = new Set();
const add = (path) => names.add((0,wrappers .Fl)((0,paths .Fd)(path)));
for (const copy of facts.copies) {
add(copy.target);
for (const { name } of copy.step.instruction.heredocs)
add(name);
}
for (const carriers of carriersOf(facts).values()) {
for (const { calls, texts } of carriers) {
for (const call of calls)
for (const path of copierOperands(call))
add((0,paths .Fd)(path, call.workdir));
for (const path of texts?.keys() ?? [])
add(path);
}
}
for (const step of facts.steps)
for (const { target } of (0,mounts .cS)(facts, step))
if (target !== null)
add(target);
return names;
});
var context_copies = __webpack_require__(1659);
var model = __webpack_require__(3883);
var stages = __webpack_require__(2949);
;
function placeInFile(file, span) {
if (file.writtenBy)
return { span: file.writtenBy };
return file.path === null ? { span } : { span, path: file.path };
}
const MAXIMUM_HOPS = 20;
function fileAt(facts, moment, imagePath) {
const found = find(facts, moment, imagePath, { left: MAXIMUM_HOPS, commands: true });
if (found === null)
return null;
return typeof found === 'string' ? contextFile(facts, imagePath, found) : { ...found, imagePath };
}
function contextPathAt(facts, moment, imagePath) {
const found = find(facts, moment, imagePath, { left: MAXIMUM_HOPS, commands: false });
return typeof found === 'string' ? found : null;
}
function fileNamed(facts, moment, name, workdir) {
const path = (0,paths .Fd)(name, workdir);
if ((0,expand .qE)(path))
return fileAt(facts, moment, path);
return moment.step === null && (0,expand .qE)(name) ? onlyFileAt(facts, moment.stage, name) : null;
}
function onlyFileAt(facts, stage, name) {
const end = (0,paths .Fd)(name);
if (name.includes('..') || !mayBeNamed(facts, (0,wrappers .Fl)(end)))
return null;
const lineage = (0,stages .bQ)(stage);
const { context } = facts.surroundings;
const found = facts.copies.flatMap((copy) => {
if (!lineage.includes(copy.step.stage))
return [];
const target = copy.target.replaceAll(expand .HV, '?');
return ((0,context_copies .R8)({ ...copy, target }, context) ?? []).filter((one) => !one.unpacked && one.target.endsWith(end));
});
const [first, ...others] = found;
return first && others.every(({ path }) => path === first.path) ? contextFile(facts, first.target, first.path) : null;
}
const PROGRAM_FOLDERS = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];
function programFile(facts, moment, name, workdir) {
if (name === '' || !(0,expand .qE)(name))
return null;
if (name.includes('/'))
return fileNamed(facts, moment, name, workdir);
if (!mayBeNamed(facts, name))
return null;
const { environment } = moment.stage;
const path = moment.step
? environment.value('PATH', moment.step.instruction.index)
: environment.getEnv('PATH')?.value;
const folders = (path ?? '').split(':').filter((folder) => folder.startsWith('/') && (0,expand .qE)(folder));
for (const folder of new Set([...folders, ...PROGRAM_FOLDERS])) {
const file = fileAt(facts, moment, (0,paths .Fd)(name, folder));
if (file)
return file;
}
return null;
}
function find(facts, moment, imagePath, budget) {
if (!(0,expand .qE)(imagePath))
return null;
const path = (0,paths .Fd)(imagePath);
return mayBeNamed(facts, (0,wrappers .Fl)(path)) ? locate(facts, moment, path, budget) : null;
}
function locate(facts, { stage, step }, path, budget) {
if (--budget.left < 0)
return null;
const before = step?.instruction.index ?? Infinity;
if (step) {
const mounted = fromMount(facts, step, path);
if (mounted !== null)
return mounted;
}
const carriers = carriersOf(facts);
for (const one of (0,stages .bQ)(stage).reverse()) {
for (const carrier of carriers.get(one) ?? []) {
if (carrier.index >= before)
continue;
const { copy } = carrier;
const found = copy
? fromCopy(facts, copy, path, budget)
: ((budget.commands ? fromWriting(facts, carrier, path) : null) ?? fromCommand(facts, carrier, path, budget));
if (found !== null)
return found;
}
}
return null;
}
function fromCopy(facts, copy, path, budget) {
if (copy.inline)
return fromHeredoc(facts, copy, path);
const { context } = facts.surroundings;
if (!copy.from)
return copy.image === null ? (0,context_copies .yv)(copy, context, path) : null;
const target = (0,paths .Fd)(copy.target);
if (!(0,expand .qE)(copy.target) || !(0,paths .FK)(path, target))
return null;
const rest = path.slice(target === '/' ? 0 : target.length);
for (const source of copy.sources) {
const name = source.slice(source.lastIndexOf('/'));
const candidates = rest === name ? [source + rest, source] : [source + rest];
for (const candidate of candidates) {
const found = locate(facts, { stage: copy.from, step: null }, (0,paths .Fd)(candidate), budget);
if (found !== null)
return found;
}
}
return null;
}
function fromWriting({ dockerfile }, { texts }, path) {
const written = texts?.get(path);
if (!written)
return null;
const { text, span } = written;
const source = new source_text .D(dockerfile.source.path, text);
return { path: null, source, span: { start: 0, end: text.length }, text, writtenBy: span };
}
function fromCommand(facts, { step, calls }, path, budget) {
for (const call of calls) {
const operands = copierOperands(call);
const target = operands.at(-1);
for (const source of operands.slice(0, -1)) {
if (target === undefined || !(0,expand .qE)(target) || !(0,expand .qE)(source))
continue;
const to = (0,paths .Fd)(target, call.workdir);
const name = source.slice(source.lastIndexOf('/') + 1);
if (path !== to && path !== (0,paths .Fd)(name, to))
continue;
const found = locate(facts, { stage: step.stage, step }, (0,paths .Fd)(source, call.workdir), budget);
if (found !== null)
return found;
}
}
return null;
}
function fromMount(facts, step, path) {
const sent = (0,context_index .MA)(facts.surroundings.context);
for (const { type, from, target, source } of (0,mounts .cS)(facts, step)) {
if (type !== 'bind' || from !== null || target === null || !(0,expand .qE)(target) || !(0,paths .FK)(path, target))
continue;
const rest = path.slice(target === '/' ? 0 : target.length);
const inContext = (0,paths .Fd)(source + rest).slice(1);
if (sent.hasFile(inContext))
return inContext;
}
return null;
}
function fromHeredoc({ dockerfile }, copy, path) {
const target = (0,paths .Fd)(copy.target);
const matches = ({ name }) => path === (copy.intoFolder ? (0,paths .Fd)(name, target) : target);
const heredoc = copy.step.instruction.heredocs.find(matches);
if (!heredoc || (0,model .i)(copy.step.instruction, 'from'))
return null;
const { source } = dockerfile;
return { path: null, source, span: heredoc.body, text: source.slice(heredoc.body) };
}
function contextFile(facts, imagePath, path) {
const text = facts.surroundings.context.read(path);
if (text === null)
return null;
return { imagePath, path, source: new source_text .D(path, text), span: { start: 0, end: text.length }, text };
}
}),
9161:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
yN: () => ( callsWithScripts),
gk: () => ( interpreterIn),
Db: () => ( pythonScriptOf),
SL: () => ( readShellScript),
AK: () => ( runScripts),
dY: () => ( scriptArgument),
Vx: () => ( scriptStarted),
yf: () => ( shebangOf),
JV: () => ( shellScriptOf)
});
var entry = __webpack_require__(9658);
var evaluate = __webpack_require__(614);
var expand = __webpack_require__(8572);
var identity = __webpack_require__(4890);
var lines = __webpack_require__(693);
var memo = __webpack_require__(6970);
var paths = __webpack_require__(3746);
var python_source = __webpack_require__(7002);
var run = __webpack_require__(3303);
var running = __webpack_require__(2513);
var script_files = __webpack_require__(3653);
var shell_process = __webpack_require__(8116);
;
const MAXIMUM_DEPTH = 5;
function readEndings(body, calls, file) {
const reader = new Reader(calls, file);
reader.collect(body);
const found = new Set([...reader.execs, ...reader.tails(body, 0)]);
const endings = [...found].sort((a, b) => a.span.start - b.span.start).map((command) => reader.ending(command));
return { endings, traps: reader.traps };
}
class Reader {
calls;
file;
execs = [];
traps = false;
functions = new Map();
given = new Set(['@', '*']);
replacing;
constructor(calls, file) {
this.calls = calls;
this.file = file;
this.replacing = new Set(calls.flatMap(({ replaces, whole }) => (replaces ? whole.start : [])));
}
collect(nodes) {
for (const node of nodes) {
if (node.type === 'function')
this.functions.set(node.name, node.body);
if (node.type !== 'command') {
this.collect(childrenOf(node));
continue;
}
for (const { name, value } of node.assignments) {
const parts = 'parts' in value ? value.parts : value.flatMap((word) => word.parts);
if (node.words.length === 0 && this.isGiven(parts))
this.given.add(name);
}
const words = node.words.map(({ text }) => text);
if ((words[0] === 'exec' && words.length > 1) || this.replaces(node))
this.execs.push(node);
if (words[0] === 'trap' && words.slice(2).some((word) => /^(?:SIG)?TERM$|^15$/.test(word)))
this.traps = true;
}
}
isGiven(parts) {
return parts.length === 1 && parts[0].kind === 'variable' && this.given.has(parts[0].name);
}
replaces({ span, words }) {
return this.replacing.has(span.start) || words.some((word) => this.replacing.has(word.span.start));
}
tails(nodes, depth) {
if (depth > MAXIMUM_DEPTH * 4)
return [];
const list = nodes.filter((node) => node.type !== 'function' && !isIdle(node));
let at = list.length - 1;
while (at > 0 && list.slice(at).every((later) => this.isUnused(later) || excludes(list[at - 1], later)))
at--;
return list.slice(Math.max(at, 0)).flatMap((last) => this.tailsOf(last, depth));
}
tailsOf(last, depth) {
switch (last.type) {
case 'command': {
const body = this.functions.get(last.words[0]?.text ?? '');
return body ? this.tails(body, depth + 4) : [last];
}
case 'and-or':
return this.tails(last.commands.slice(-1), depth);
case 'group':
return this.tails(last.body, depth);
case 'if':
case 'case':
return bodiesOf(last).flatMap((body) => this.tails(body, depth));
case 'pipeline':
return last.commands.length === 1 ? this.tails(last.commands, depth) : [last];
default:
return [last];
}
}
isUnused(node) {
if (node.type !== 'if' && node.type !== 'case')
return false;
const bodies = bodiesOf(node);
return (bodies.some((body) => body.some((one) => this.namesProgram(one))) &&
!bodies.some((body) => this.calls.some(({ span }) => body.some((one) => isWithin(span, one.span)))));
}
namesProgram(node) {
if (node.type !== 'command')
return node.type !== 'function' && childrenOf(node).some((one) => this.namesProgram(one));
const plain = node.words[0]?.parts.every(({ kind }) => kind === 'literal') === true;
return plain && !(0,shell_process .iK)(node) && !this.functions.has(node.words[0].text);
}
ending(node) {
const { span } = node;
const command = node.type === 'command' ? node : null;
const words = command?.words ?? [];
const variables = words.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'variable' ? part.name : [])));
const { source } = this.file;
const inside = this.calls.filter((call) => isWithin(call.span, span));
const behind = source.text.slice(span.end, span.end + 80);
return {
span,
exec: words[0]?.text === 'exec' || (command !== null && this.replaces(command)),
command,
passesArguments: variables.some((name) => this.given.has(name)),
handsOver: words[0] !== undefined && this.isGiven(words[0].parts),
call: inside.find(({ whole }) => whole.start === span.start) ?? inside[0] ?? null,
background: words[0]?.text === 'wait' || /^[ \t]*&(?!&)/.test(behind),
};
}
}
function isWithin(inner, outer) {
return outer.start <= inner.start && inner.end <= outer.end;
}
function bodiesOf(node) {
return node.type === 'case'
? node.items.map(({ body }) => body)
: [...node.branches.map(({ body }) => body), node.otherwise];
}
function excludes(one, other) {
const [first, second] = [askedOf(one), askedOf(other)];
return first !== null && second?.name === first.name && !second.values.some((value) => first.values.includes(value));
}
function askedOf(node) {
if (node.type !== 'if' || node.otherwise.length > 0)
return null;
const asked = node.branches.map(({ condition }) => (condition.length === 1 ? comparedIn(condition[0]) : null));
const [first] = asked;
if (!first || !asked.every((one) => one?.name === first.name))
return null;
return { name: first.name, values: asked.map((one) => one.value) };
}
function comparedIn(node) {
if (node.type !== 'command' && node.type !== 'test')
return null;
const words = node.words.filter(({ text }) => !/^(?:\[|\]|test)$/.test(text));
const [left, operator, right] = words;
if (words.length !== 3 || !/^==?$/.test(operator.text))
return null;
const [variable, ...more] = left.parts;
const literal = right.parts.every(({ kind }) => kind === 'literal');
if (variable?.kind !== 'variable' || more.length > 0 || !literal || /[*?[]/.test(right.text))
return null;
return { name: variable.name, value: right.parts.map((part) => (part.kind === 'literal' ? part.text : '')).join('') };
}
function isIdle(node) {
if (node.type === 'test')
return true;
return node.type === 'command' && /^(?:exit|return|:|true|set|echo|)$/.test(node.words[0]?.text ?? '');
}
function childrenOf(node) {
switch (node.type) {
case 'pipeline':
case 'and-or':
return node.commands;
case 'group':
case 'function':
case 'for':
return node.body;
case 'while':
return [...node.condition, ...node.body];
case 'if':
return [...node.branches.flatMap(({ condition, body }) => [...condition, ...body]), ...node.otherwise];
case 'case':
return node.items.flatMap(({ body }) => body);
case 'test':
return [];
}
}
var dockerfile_shell = __webpack_require__(1328);
var wrappers = __webpack_require__(2676);
;
function kept(answerTo) {
const ofStarted = (0,memo .MF)((facts, call, moment) => answerTo(facts, moment, call));
return (facts, moment, call) => {
const isStart = moment.step === null && moment.stage === facts.final;
return isStart ? ofStarted(facts, call, moment) : answerTo(facts, moment, call);
};
}
const shellScriptOf = kept((facts, moment, call) => {
const named = (0,wrappers .H7)(call.program) ? scriptArgument(call) : null;
if ((0,wrappers .H7)(call.program) && named === null)
return null;
const file = named === null
? (0,script_files .pq)(facts, moment, call.path, call.workdir)
: (0,script_files .ch)(facts, moment, call.arguments[named].value, call.workdir);
if (!file)
return null;
const shell = named === null ? shebangOf(file.text) : call.program;
if (shell === null || !(0,wrappers .H7)(shell))
return null;
const rest = call.arguments.slice(named === null ? 0 : named + 1).map(({ value }) => value);
const identity = identityAt(facts, moment, call);
return readShellScript(file, shell, { lookup: lookupIn(moment, rest), workdir: call.workdir, identity });
});
const pythonScriptOf = kept((facts, moment, call) => {
const program = (0,entry .D1)(call);
if (!(0,expand .qE)(call.workdir))
return null;
const candidates = [];
if (program?.by === 'module') {
const path = program.name.replaceAll('.', '/');
candidates.push(`${path}/__main__.py`, `${path}.py`);
}
else if (program?.by === 'script')
candidates.push(program.name);
else if (program?.by === 'command' && program.name.endsWith('.py')) {
const argument = call.arguments.find(({ value }) => (0,wrappers .Fl)(value) === program.name);
candidates.push(argument?.value ?? call.path);
}
for (const path of candidates) {
const file = (0,script_files .Wd)(facts, moment, (0,paths .Fd)(path, call.workdir));
if (file)
return { file, python: (0,python_source .y9)(file.text) };
}
const isNamed = program === null || (program.by === 'command' && call.program.endsWith('.py'));
const own = isNamed ? (0,script_files .pq)(facts, moment, call.path, call.workdir) : null;
if (own && shebangOf(own.text)?.startsWith('python'))
return { file: own, python: (0,python_source .y9)(own.text) };
return null;
});
const entryScript = (0,memo .Bj)((facts) => {
const moment = { stage: facts.final, step: null };
for (const call of facts.entry?.calls ?? []) {
const script = shellScriptOf(facts, moment, call);
if (script)
return script;
}
return null;
});
const entryPython = (0,memo .Bj)((facts) => {
const call = facts.entry?.program;
return call ? pythonScriptOf(facts, { stage: facts.final, step: null }, call) : null;
});
const runScripts = (0,memo .Bj)((facts) => facts.calls.flatMap(({ step, call }) => {
const script = shellScriptOf(facts, { stage: step.stage, step }, call);
return script ? [{ step, call, script }] : [];
}));
const scriptTable = (0,memo .Bj)((facts) => new Map(runScripts(facts).map(({ call, script }) => [call, script])));
function scriptStarted(facts, call) {
return scriptTable(facts).get(call);
}
function callsWithScripts(facts, step) {
const { calls } = facts.commandsOf(step);
return calls.flatMap((call) => scriptStarted(facts, call)?.calls ?? call);
}
const parseScript = (0,memo .Ez)((text) => (0,dockerfile_shell .a)(text, 0));
function readShellScript(file, shell, start) {
const text = file.text.replace(/\r(?=\n|$)/g, lines .Fn).replace(/^\uFEFF/, lines .Fn);
const script = file.span.start === 0 ? parseScript(text) : (0,dockerfile_shell .a)(text, file.span.start);
const id = start.identity?.id ?? undefined;
const lookup = (name) => (/^E?UID$/.test(name) ? id : start.lookup(name));
const { calls, complete } = (0,evaluate ._)(script.body, shell === 'bash' && id !== undefined ? { ...start, lookup } : start);
const { endings, traps } = readEndings(script.body, calls, file);
const dropping = calls.find(({ user }) => user !== null && user !== 'root' && user !== '0');
const helper = calls.find(({ program }) => DROPPERS.has(program));
const user = dropping?.user ?? helper?.arguments.find(({ value }) => !value.startsWith('-'))?.value;
const span = (dropping ?? helper)?.whole;
return {
file,
shell,
calls,
complete: complete && script.complete,
endings,
traps,
drops: user !== undefined && span ? { user, span } : null,
};
}
const DROPPERS = new Set(['s6-setuidgid', 'setuidgid', 's6-applyuidgid', 'chpst', 'gosu', 'su-exec', 'setpriv']);
function shebangOf(text) {
const program = interpreterIn(text);
return program === null ? null : (0,wrappers .Fl)(program);
}
function interpreterIn(text) {
const words = /^\uFEFF?#![ \t]*(.*)/.exec(text)?.[1]?.trim().split(/\s+/) ?? [];
const [program, ...rest] = words;
if (program === undefined || program === '')
return null;
return (0,wrappers .Fl)(program) === 'env' ? (rest.find((word) => !/^-|=/.test(word)) ?? '') : program;
}
function scriptArgument({ arguments: args }) {
for (let at = 0; at < args.length; at++) {
const { value } = args[at];
if (value === '-o' || value === '+o' || value === '-O')
at++;
else if (/^-[a-zA-Z]*[cs]/.test(value))
return null;
else if (!/^[-+]/.test(value))
return at;
}
return null;
}
function identityAt(facts, { stage, step }, call) {
const set = step === null && (0,running ._Y)(facts).some(({ user, runAsNonRoot }) => user !== null || runAsNonRoot);
const last = step ?? stage.steps.at(-1);
if (set || !last)
return null;
const user = call.user ?? step?.user ?? stage.end.user;
return (0,identity .c)(facts.users.idOf(user, last) ?? user);
}
function lookupIn({ stage, step }, rest) {
return (name) => {
if (/^\d+$/.test(name))
return name === '0' ? expand .HV : (rest[Number(name) - 1] ?? '');
if (name === '#')
return String(rest.length);
if (name === '@' || name === '*')
return rest.length === 0 ? '' : expand .HV;
if (step) {
return stage.environment.value(name, step.instruction.index) ?? (name === 'HOME' ? (0,run .l)(step.user) : undefined);
}
return stage.environment.getEnv(name)?.value ?? expand .HV;
};
}
}),
9595:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Lt: () => ( hasFlag),
N: () => ( workersOf),
XD: () => ( optionOf),
d: () => ( flushingServerOf),
xu: () => ( serves)
});
var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9658);
var _expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8572);
var _scripts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9161);
function optionOf(program, long, short) {
const words = program.arguments.map(({ value }) => value);
for (let at = 0; at < words.length; at++) {
const word = words[at];
if (word === long || word === short)
return words[at + 1] ?? null;
if (word.startsWith(`${long}=`))
return word.slice(long.length + 1);
if (short !== undefined && word.startsWith(short) && !word.startsWith('--'))
return word.slice(short.length).trim();
}
return null;
}
function hasFlag(program, ...flags) {
return program.arguments.some(({ value }) => flags.includes(value));
}
function workersOf(facts) {
const { program } = facts;
if (!program)
return null;
const preload = program.name === 'gunicorn' && hasFlag(program, '--preload');
if (preload)
return null;
const written = program.name === 'gunicorn'
? (optionOf(program, '--workers', '-w') ?? facts.env('WEB_CONCURRENCY')?.value)
: program.name === 'uwsgi'
? (optionOf(program, '--processes', '-p') ?? optionOf(program, '--workers'))
: ['uvicorn', 'hypercorn', 'granian'].includes(program.name)
? optionOf(program, '--workers')
: null;
const count = written !== null && written !== undefined && (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__ .qE)(written) ? Number(written) : NaN;
return Number.isInteger(count) && count > 1 ? count : null;
}
const FLUSHES = new Set(['gunicorn', 'uvicorn', 'hypercorn', 'granian', 'daphne', 'uwsgi']);
function flushesOwnLogs(program) {
return program !== null && flushingServer(program) !== null;
}
function flushingServer({ name, arguments: args }) {
if (name === 'fastapi')
return args.some(({ value }) => /^(?:run|dev)$/.test(value)) ? 'uvicorn' : null;
return FLUSHES.has(name) ? name : null;
}
function flushingServerOf(facts, program, call) {
if (program.by === 'command' || program.by === 'inline')
return flushingServer(program);
const started = (0,_scripts_js__WEBPACK_IMPORTED_MODULE_1__ .Db)(facts, { stage: facts.final, step: null }, call)?.python.server ?? null;
return flushingServer(program) ?? (started !== null && FLUSHES.has(started) ? started : null);
}
const LASTING = {
...Object.fromEntries('gunicorn uvicorn hypercorn daphne granian uwsgi waitress-serve flower huey_consumer huey_consumer.py arq dramatiq'
.split(' ')
.map((name) => [name, null])),
celery: /^(?:worker|beat|flower|multi)$/,
rq: /^(?:worker|worker-pool)$/,
flask: /^run$/,
quart: /^run$/,
litestar: /^run$/,
fastapi: /^(?:run|dev)$/,
'manage.py': /^(?:runserver(?:_plus)?|rqworker|qcluster|rundramatiq|run_huey|celery|process_tasks|runworker|db_worker)$/,
'django-admin': /^runserver$/,
streamlit: /^run$/,
jupyter: /^(?:lab|notebook|server)$/,
mlflow: /^(?:server|ui)$/,
airflow: /^(?:webserver|scheduler|api-server|standalone|triggerer|dag-processor)$/,
locust: null,
};
const ENDING = {
locust: /^(?:-t|--run-time|--list|-l|--show-task-ratio(?:-json)?|--config-users|--version|-V|--help|-h)(?:=|$)|^-t\d/,
};
const TASKS = /^(?:pip|compileall|venv|pytest|unittest|tox|nox|build|alembic|flake8|mypy|ruff|black|json\.tool|coverage|ensurepip|django|nltk|spacy|playwright)(?:\.|$)/;
function serves(call) {
const program = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__ .D1)(call);
if (!program || program.by === 'inline')
return false;
if (Object.hasOwn(LASTING, program.name)) {
const subcommand = LASTING[program.name];
const ending = ENDING[program.name];
if (ending && program.arguments.some(({ value }) => ending.test(value)))
return false;
return !subcommand || program.arguments.some(({ value }) => subcommand.test(value));
}
if (program.by === 'module' && TASKS.test(program.name))
return false;
return program.by !== 'command' && (SERVES.test(program.name) || !PREPARES.test(program.name));
}
const SERVES = /serve|app|main|worker|bot|api|daemon|listen/i;
const PREPARES = /migrat|init|setup|wait|check|seed|create|load|test|prepare|bootstrap|plot|bench|train|export|import|convert|report|generat|build|sync|clean|eval|manage/i;
}),
8116:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Fl: () => ( scriptOf),
W1: () => ( shellNamed),
bg: () => ( startsStayingShell),
iK: () => ( isBuiltin),
of: () => ( shellOf),
rj: () => ( staysInFront)
});
var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1328);
var _wrappers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2676);
function shellOf({ final }, { instruction, shell }) {
const { exec } = instruction;
if (exec && (exec.length !== 3 || !/^-[elux]*c$/.test(exec[1].text)))
return null;
return shellNamed(final, exec ? exec[0]?.text : shell?.[0]);
}
function shellNamed({ base }, path = '/bin/sh') {
const named = (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_1__ .Fl)(path);
if (['bash', 'zsh', 'ksh'].includes(named))
return 'bash';
if (named !== 'sh' && named !== 'dash' && named !== 'ash')
return null;
const distribution = base.distribution?.name ?? 'debian';
if (named !== 'sh' || distribution === 'debian' || distribution === 'ubuntu')
return named === 'ash' ? 'ash' : 'dash';
return distribution === 'alpine' ? 'ash' : 'bash';
}
function scriptOf(facts, step) {
const text = step.instruction.exec?.[2]?.text;
if (text === undefined)
return facts.commandsOf(step);
const { body, complete } = (0,_shell_js__WEBPACK_IMPORTED_MODULE_0__ .a)(text, 0);
return { nodes: body, complete };
}
function endsWithExec(node) {
if (node.type === 'command')
return node.words[0]?.text === 'exec';
if (node.type === 'and-or')
return endsWithExec(node.commands.at(-1));
if (node.type === 'group')
return node.body.length > 0 && endsWithExec(node.body.at(-1));
if (node.type === 'if') {
const bodies = [...node.branches.map(({ body }) => body), node.otherwise];
return bodies.every((body) => body.length > 0 && endsWithExec(body.at(-1)));
}
return false;
}
const SHELL_ITSELF = /^(?:[.:[!{}]|\[\[|alias|bg|builtin|caller|cd|command|coproc|declare|disown|dirs|echo|enable|eval|exec|exit|export|false|fg|getopts|hash|history|jobs|kill|let|local|mapfile|popd|printf|pushd|pwd|read|readarray|readonly|return|set|shift|shopt|source|suspend|test|time|times|trap|true|type|typeset|ulimit|umask|unalias|unset|wait)$/;
function isBuiltin({ words }) {
const name = words[0]?.text.replace(/["'\\]/g, '');
return name === undefined || SHELL_ITSELF.test(name);
}
function replacesItself(shell, node) {
if (shell === 'dash')
return false;
if (node.type === 'command')
return shell === 'ash' || node.redirects.length === 0;
if (node.type === 'and-or')
return node.operators.at(-1) === '&&' && replacesItself(shell, node.commands.at(-1));
return shell === 'ash' && node.type === 'if';
}
function staysInFront(facts, step) {
const shell = shellOf(facts, step);
const last = scriptOf(facts, step).nodes.at(-1);
return shell === null || !last ? null : !endsWithExec(last) && !replacesItself(shell, last);
}
const MAXIMUM_WRAPPERS = 5;
function startsStayingShell({ final }, { words }) {
const valueOf = ({ parts }) => parts.map((part) => (part.kind === 'literal' ? part.text : 'x')).join('');
let [program, ...rest] = words.map((word) => ({ value: valueOf(word), span: word.span }));
for (let depth = 0; program && depth < MAXIMUM_WRAPPERS; depth++) {
const inner = (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_1__ .oA)(program, rest);
if (!inner)
return false;
if (inner.script) {
const shell = (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_1__ .H7)((0,_wrappers_js__WEBPACK_IMPORTED_MODULE_1__ .Fl)(program.value)) ? shellNamed(final, program.value) : null;
const last = (0,_shell_js__WEBPACK_IMPORTED_MODULE_0__ .a)(inner.script.value, 0).body.at(-1);
return shell !== null && last !== undefined && !endsWithExec(last) && !replacesItself(shell, last);
}
program = inner.program;
rest = [...inner.rest];
}
return false;
}
}),
1328:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
a: () => ( parseShell)
});
var unbash__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8919);
var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(693);
const MAXIMUM_DEPTH = 50;
const MAXIMUM_HEREDOCS = 1000;
function parseShell(joined, offset) {
const places = new _lines_js__WEBPACK_IMPORTED_MODULE_1__ .N4(joined, offset);
if (nesting(places.text) > MAXIMUM_DEPTH || heredocs(places.text) > MAXIMUM_HEREDOCS)
return { body: [], complete: false };
try {
const script = (0,unbash__WEBPACK_IMPORTED_MODULE_0__ .qg)(places.text);
return { body: new Reader(places, joined, offset).statements(script.commands, 0), complete: !script.errors?.length };
}
catch {
return { body: [], complete: false };
}
}
function nesting(text) {
let depth = 0;
let deepest = 0;
for (let i = 0; i < text.length; i++) {
const char = text.charCodeAt(i);
if (char === 40 || char === 123)
deepest = Math.max(deepest, ++depth);
else if ((char === 41 || char === 125) && depth > 0)
depth--;
}
return deepest;
}
function heredocs(text) {
let count = 0;
for (let at = text.indexOf('<<'); at >= 0; at = text.indexOf('<<', at + 2))
count++;
return count;
}
class Reader {
places;
joined;
offset;
constructor(places, joined, offset) {
this.places = places;
this.joined = joined;
this.offset = offset;
}
statements(statements, depth) {
if (depth > MAXIMUM_DEPTH)
return [];
return statements.map(({ command }) => this.node(command, depth + 1));
}
span({ pos, end }) {
return this.places.span(pos, end);
}
node(node, depth) {
const span = this.span(node);
const body = (list) => list ? this.statements(list.commands, depth) : [];
switch (node.type) {
case 'AndOr':
return {
type: 'and-or',
span,
commands: node.commands.map((one) => this.node(one, depth)),
operators: node.operators,
};
case 'Pipeline': {
const negated = node.prefixes.some(({ type }) => type === 'Negation');
return { type: 'pipeline', span, negated, commands: node.commands.map((one) => this.node(one, depth)) };
}
case 'Command':
return this.command(node, span, depth);
case 'Redirected': {
const inner = this.node(node.command, depth);
const redirects = node.redirects.map((one) => this.redirect(one, depth));
if (inner.type === 'group')
return { ...inner, span, redirects };
return { type: 'group', span, subshell: false, body: [inner], redirects };
}
case 'Subshell':
case 'BraceGroup':
return { type: 'group', span, subshell: node.type === 'Subshell', body: body(node.body), redirects: [] };
case 'If': {
const branches = [{ clause: node.clause, then: node.then }, ...node.elif].map(({ clause, then }) => ({
condition: body(clause),
body: body(then),
}));
return { type: 'if', span, branches, otherwise: body(node.else) };
}
case 'For':
case 'Select': {
const words = (node.wordlist ?? []).map((word) => this.word(word, depth));
return { type: 'for', span, variable: node.name.value, words, body: body(node.body) };
}
case 'While':
return { type: 'while', span, condition: body(node.clause), body: body(node.body) };
case 'ArithmeticFor':
return { type: 'while', span, condition: [], body: body(node.body) };
case 'Case': {
const items = node.items.map((item) => ({
patterns: item.pattern.map((word) => this.word(word, depth)),
body: body(item.body),
}));
return { type: 'case', span, word: this.word(node.word, depth), items };
}
case 'Function': {
const inner = node.body;
const nodes = inner.type === 'CompoundList' ? body(inner) : [this.node(inner, depth)];
return { type: 'function', span, name: node.name.value, body: nodes };
}
case 'Coproc':
return {
type: 'group',
span,
subshell: true,
body: node.body.type === 'CompoundList' ? body(node.body) : [this.node(node.body, depth)],
redirects: [],
};
case 'TestCommand':
return { type: 'test', span, words: this.testWords(node.expression, depth) };
case 'ArithmeticCommand':
return { type: 'test', span, words: [] };
}
}
command(node, span, depth) {
const assignments = [];
const redirects = [];
const words = node.name ? [this.word(node.name, depth)] : [];
for (const prefix of node.prefix) {
if (prefix.type === 'Assignment')
assignments.push(this.assignment(prefix, depth));
else
redirects.push(this.redirect(prefix, depth));
}
for (const item of node.suffix) {
if (item.type === 'Word')
words.push(this.word(item, depth));
else if (item.type === 'Assignment')
words.push(this.assignmentWord(item, depth));
else
redirects.push(this.redirect(item, depth));
}
return { type: 'command', span, assignments, words, redirects };
}
assignment(node, depth) {
const value = isArray(node.value)
? node.value.elements.map((word) => this.word(word, depth))
: this.word(node.value, depth);
return { name: node.name, value, append: node.append === true, span: this.span(node) };
}
assignmentWord(node, depth) {
const head = { kind: 'literal', text: `${node.name}=`, quoted: true };
const value = isArray(node.value)
? [{ kind: 'unknown', text: node.text, quoted: true }]
: this.word(node.value, depth).parts.map((part) => ({ ...part, quoted: true }));
return { text: node.text, span: this.span(node), parts: [head, ...value] };
}
redirect(node, depth) {
if (node.type === 'HereDoc') {
const span = this.span(node.body);
const written = this.joined.slice(span.start - this.offset, span.end - this.offset);
const stripped = written.replace(/^[\t\uFFFF]+/gm, (lead) => _lines_js__WEBPACK_IMPORTED_MODULE_1__ .Fn.repeat(lead.length));
const joined = node.operator === '<<-' ? stripped : written;
return { operator: node.operator, target: null, body: { text: (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__ .CP)(joined), span, joined } };
}
return { operator: node.operator, target: node.target ? this.word(node.target, depth) : null, body: null };
}
word(word, depth) {
const span = this.span(word);
if (!word.parts || depth > MAXIMUM_DEPTH) {
return { text: word.text, span, parts: [{ kind: 'literal', text: word.value, quoted: /['"\\]/.test(word.text) }] };
}
return { text: word.text, span, parts: word.parts.flatMap((part) => this.part(part, false, depth + 1)) };
}
part(part, quoted, depth) {
switch (part.type) {
case 'Literal':
return [{ kind: 'literal', text: part.value, quoted }];
case 'SingleQuoted':
case 'AnsiCQuoted':
return [{ kind: 'literal', text: part.value, quoted: true }];
case 'DoubleQuoted':
case 'LocaleString':
if (part.parts.length === 0)
return [{ kind: 'literal', text: '', quoted: true }];
return part.parts.flatMap((child) => this.part(child, true, depth));
case 'Glob':
return [{ kind: 'literal', text: part.text.replace(/\\([^])|["']/g, '$1'), quoted }];
case 'BraceExpansion':
return [{ kind: 'literal', text: part.text, quoted }];
case 'SimpleExpansion':
return [{ kind: 'variable', name: part.text.replace(/^\$\{?|\}$/g, ''), operation: null, quoted }];
case 'ParameterExpansion': {
const { operation, prefix, index, parameter } = part;
if (prefix !== undefined || (index && !['@', '*'].includes(index.value)))
return [{ kind: 'unknown', text: part.text, quoted }];
if (!operation)
return [{ kind: 'variable', name: parameter, operation: null, quoted: quoted && !index }];
if (!('operand' in operation))
return [{ kind: 'unknown', text: part.text, quoted }];
const operand = operation.operand ? this.word(operation.operand, depth) : null;
return [{ kind: 'variable', name: parameter, operation: { operator: operation.operator, operand }, quoted }];
}
case 'CommandExpansion': {
const script = part.script;
const body = script && script.source === undefined ? this.statements(script.commands, depth) : [];
return [{ kind: 'substitution', body, quoted }];
}
case 'ArithmeticExpansion':
case 'ProcessSubstitution':
case 'ExtendedGlob':
return [{ kind: 'unknown', text: part.text, quoted }];
}
}
testWords(expression, depth) {
const operator = (text, at) => ({
text,
span: this.span(at),
parts: [{ kind: 'literal', text, quoted: false }],
});
if (expression.type === 'TestUnary')
return [operator(expression.operator, expression), this.word(expression.operand, depth)];
if (expression.type === 'TestBinary') {
const { left, right } = expression;
return [this.word(left, depth), operator(expression.operator, expression), this.word(right, depth)];
}
if (expression.type === 'TestGroup')
return this.testWords(expression.expression, depth);
return [];
}
}
function isArray(value) {
return value.type === 'ArrayValue';
}
}),
2949:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Aq: () => ( boundSource),
as: () => ( buildStages),
bQ: () => ( lineageOf),
g5: () => ( mountOptions)
});
var base_image = __webpack_require__(2681);
var expand = __webpack_require__(8572);
;
function tableBelow(parent) {
return { own: new Map(), inherited: new Map(), names: parent ? parent.names : new Set() };
}
class StageEnvironment {
parent;
env;
arg;
base;
complete;
constructor(parent) {
this.parent = parent;
const child = parent instanceof StageEnvironment;
this.base = child ? parent.base : parent;
this.env = tableBelow(child ? parent.env : null);
this.arg = tableBelow(child ? parent.arg : null);
this.complete = parent.complete;
}
set(variable, at) {
const { name, kind } = variable;
const { own, names } = this[kind];
names.add(name);
const entries = own.get(name);
if (entries)
entries.push({ at, variable });
else
own.set(name, [{ at, variable }]);
}
get(name, at = Infinity) {
return this.env_(name, at) ?? this.arg_(name, at);
}
getEnv(name, at = Infinity) {
return this.env_(name, at);
}
value(name, at = Infinity) {
return this.get(name, at)?.value ?? (this.complete ? undefined : expand .HV);
}
env_(name, at) {
return latest(this.env.own.get(name), at) ?? this.fromParent(name, 'env');
}
arg_(name, at) {
return latest(this.arg.own.get(name), at) ?? this.fromParent(name, 'arg');
}
fromParent(name, kind) {
const { inherited, names } = this[kind];
if (inherited.has(name))
return inherited.get(name);
let found;
let scope = names.has(name) ? this.parent : this.base;
while (scope instanceof StageEnvironment && !found) {
const table = scope[kind];
const remembered = table.inherited.has(name);
found = latest(table.own.get(name), Infinity) ?? table.inherited.get(name);
if (remembered && !found)
break;
scope = scope.parent;
}
if (!found && kind === 'env') {
const value = this.base.variables.get(name);
if (value !== undefined)
found = { name, value, kind, origin: null, span: null };
}
inherited.set(name, found);
return found;
}
}
function latest(entries, at) {
if (!entries)
return undefined;
let low = 0;
let high = entries.length;
while (low < high) {
const middle = (low + high) >> 1;
if (entries[middle].at < at)
low = middle + 1;
else
high = middle;
}
return entries[low - 1]?.variable;
}
var image_reference = __webpack_require__(1967);
var lines = __webpack_require__(693);
var model = __webpack_require__(3883);
var paths = __webpack_require__(3746);
;
const PLATFORM = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/;
const USUAL = new Map([
['PLATFORM', 'linux/amd64'],
['OS', 'linux'],
['ARCH', 'amd64'],
['VARIANT', ''],
]);
function stageNamed({ named }, written, name, lookup, escape) {
const found = named.get(name.toLowerCase());
if (found || (0,expand .qE)(name))
return found ?? null;
const usual = (variable) => {
const value = lookup(variable);
return value === expand .HV && PLATFORM.test(variable) ? USUAL.get(variable.replace(/^(?:TARGET|BUILD)/, '')) : value;
};
return named.get((0,expand .fT)(written, usual, escape).toLowerCase()) ?? null;
}
function buildStages(dockerfile, values) {
const globals = new Map();
const globalLookup = (name) => globals.get(name) ?? (PLATFORM.test(name) ? expand .HV : undefined);
for (const instruction of dockerfile.globalArguments) {
for (const { name, value } of instruction.assignments) {
const fallback = value ? (0,expand .fT)(value.text, globalLookup, dockerfile.escape) : (globals.get(name) ?? expand .HV);
globals.set(name, values.get(name) ?? fallback);
}
}
const stages = { all: [], named: new Map() };
for (const stage of dockerfile.stages) {
const image = (0,expand .fT)(stage.image.text, globalLookup, dockerfile.escape);
const built = buildStage(dockerfile, stage, image, stages, globalLookup, values);
stages.all.push(built);
if (stage.name !== null)
stages.named.set(stage.name, built);
}
return stages.all;
}
function buildStage(dockerfile, stage, image, stages, globals, values) {
const parent = stageNamed(stages, stage.image.text, image, globals, dockerfile.escape);
const base = parent?.base ?? (0,base_image .hu)((0,image_reference .o)(image));
const environment = new StageEnvironment(parent?.environment ?? base.environment);
const steps = [];
let user = parent?.end.user ?? base.user;
let workdir = parent?.end.workdir ?? base.workdir;
let shell = parent?.end.shell ?? base.shell;
const built = { stage, parent, base, environment, steps, end: { user, workdir, shell } };
let at = 0;
const lookup = (name) => environment.value(name, at);
const text = (piece) => (0,expand .fT)(piece, lookup, dockerfile.escape);
const source = (written) => {
const name = text(written);
const byNumber = /^\d+$/.test(name) ? stages.all[Number(name)] : undefined;
return { name, stage: stageNamed(stages, written, name, lookup, dockerfile.escape) ?? byNumber ?? null };
};
for (const instruction of stage.instructions) {
at = instruction.index;
steps.push({ instruction, stage: built, user, workdir, shell, sources: sourcesOf(instruction, source) });
if (instruction.onbuild)
continue;
if (instruction.keyword === 'USER')
user = text(instruction.words[0]?.text ?? '').replace(/:.*$/, '');
else if (instruction.keyword === 'WORKDIR') {
workdir = (0,paths .Fd)(text((0,lines .CP)((0,lines .cT)(dockerfile.source.text, instruction.body, dockerfile.escape))), workdir);
}
else if (instruction.keyword === 'SHELL')
shell = instruction.exec?.map((piece) => piece.text) ?? shell;
else if (instruction.keyword === 'ENV' || instruction.keyword === 'ARG') {
stages_assign(instruction, environment, text, globals, values);
}
}
built.end = { user, workdir, shell };
return built;
}
function stages_assign(instruction, environment, text, globals, values) {
const kind = instruction.keyword === 'ENV' ? 'env' : 'arg';
const read = instruction.assignments.map(({ name, value, span }) => {
const own = value ? text(value.text) : kind === 'env' ? '' : (globals(name) ?? expand .HV);
return { name, value: kind === 'arg' ? (values.get(name) ?? own) : own, kind, origin: instruction, span };
});
for (const variable of read)
environment.set(variable, instruction.index);
}
function lineageOf(stage) {
const lineage = [];
for (let one = stage; one; one = one.parent)
lineage.push(one);
return lineage.reverse();
}
const NO_SOURCES = [];
function sourcesOf(instruction, source) {
if (instruction.onbuild || instruction.flags.length === 0)
return NO_SOURCES;
const names = [];
if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
const from = (0,model .i)(instruction, 'from')?.value;
if (from)
names.push(from);
}
else if (instruction.keyword === 'RUN') {
for (const flag of instruction.flags) {
const from = flag.name === 'mount' ? mountOptions(flag.value ?? '').get('from') : undefined;
if (from)
names.push(from);
}
}
return names.map(source);
}
function mountOptions(value) {
return new Map(value.split(',').map((option) => {
const equals = option.indexOf('=');
const name = equals < 0 ? option : option.slice(0, equals);
return [name.trim().toLowerCase(), equals < 0 ? 'true' : option.slice(equals + 1).replace(/^"|"$/g, '')];
}));
}
function boundSource({ name, value }) {
if (name !== 'mount')
return null;
const options = mountOptions(value ?? '');
const binds = (options.get('type') ?? 'bind') === 'bind' && !options.has('from');
return binds ? (options.get('source') ?? options.get('src') ?? null) : null;
}
}),
9635:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
IB: () => ( lastingInScripts),
Ox: () => ( deployedPrograms),
VV: () => ( placeIn),
h2: () => ( programsOf),
rE: () => ( startedPrograms)
});
var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9658);
var _expand_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8572);
var _installers_pip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8239);
var _memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6970);
var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3746);
var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3303);
var _script_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3653);
var _running_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2513);
var _server_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9595);
var _scripts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9161);
var _wrappers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2676);
const MAXIMUM_DEPTH = 3;
const startedPrograms = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__ .Bj)((facts) => {
const seen = new Set();
return facts.entry?.calls.flatMap((call) => follow(facts, seen, call, stepOf(facts, call))) ?? [];
});
const deployedPrograms = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__ .Bj)((facts) => {
const replacing = (0,_running_js__WEBPACK_IMPORTED_MODULE_6__ ._Y)(facts).filter((one) => replacesProgram(one) && !(0,_running_js__WEBPACK_IMPORTED_MODULE_6__ .jV)(one));
return replacing.flatMap((deployment) => programsOf(facts, deployment));
});
function replacesProgram({ command, entrypoint }) {
return command !== null || entrypoint !== null;
}
function programsOf(facts, deployment) {
if (!replacesProgram(deployment))
return startedPrograms(facts);
const seen = new Set();
const { entrypoint, command } = lineOf(facts, deployment);
const own = facts.entry?.entrypoint ?? null;
if (deployment.entrypoint === null && own && !own.instruction.exec) {
const step = stepFor(facts, deployment, command);
const given = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__ .Sp)(facts.dockerfile, own, step).filter(({ span }) => span.start === step.instruction.span.start);
return given.flatMap((call) => follow(facts, seen, call, step));
}
const started = (words) => {
const step = stepFor(facts, deployment, words);
return (0,_run_js__WEBPACK_IMPORTED_MODULE_4__ .P)(facts.dockerfile, step).calls.flatMap((call) => follow(facts, seen, call, step));
};
const whole = started([...entrypoint, ...command]);
return whole[0]?.program || entrypoint.length === 0 ? whole : [...whole, ...started(command)];
}
function lineOf({ entry }, { entrypoint, command }) {
const own = (step) => step?.instruction.exec?.map(({ text }) => text) ?? [];
if (entrypoint !== null)
return { entrypoint, command: command ?? [] };
return { entrypoint: own(entry?.entrypoint), command: command ?? [] };
}
function stepFor({ final }, { workdir }, words) {
const { from } = final.stage;
const exec = words.map((text) => ({ text, span: from.span }));
return {
...{ ...final.end, stage: final, sources: [] },
instruction: { ...from, keyword: 'CMD', exec, heredocs: [], index: Infinity },
workdir: workdir === null ? final.end.workdir : (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(workdir, final.end.workdir),
};
}
function follow(facts, seen, call, step, script = null, depth = 0) {
const own = { call, program: programOf(facts, call), step, script };
const inner = depth < MAXIMUM_DEPTH ? (0,_scripts_js__WEBPACK_IMPORTED_MODULE_8__ .JV)(facts, { stage: facts.final, step: null }, call) : null;
if (!inner || seen.has(inner.file.imagePath))
return [own];
seen.add(inner.file.imagePath);
return [own, ...inner.calls.flatMap((next) => follow(facts, seen, next, step, inner, depth + 1))];
}
function programOf(facts, call) {
const program = startedByPath(facts, call, (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__ .D1)(call));
if (program?.by !== 'script' || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_10__ .qE)(program.name) || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_10__ .qE)(call.workdir))
return program;
const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(program.name, call.workdir);
const [, prefix, name] = ((0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_1__ .r2)(call.program) ? PLACED : PLACED_FILE).exec(path) ?? [];
if (prefix === undefined || !isPrefix(facts, prefix))
return program;
const own = (0,_script_files_js__WEBPACK_IMPORTED_MODULE_5__ .sS)(facts, { stage: facts.final, step: null }, path) !== null || isCopiedTo(facts, path);
return own ? program : { ...program, name: name, by: 'command' };
}
const PLACED = /^(.*)\/bin\/([^/.]+)$/;
const PLACED_FILE = /^(.*)\/bin\/([^/]+)$/;
function startedByPath(facts, call, program) {
if ((0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_1__ .r2)(call.program) || (program && program.by !== 'script' && !isUnknownFile(call)))
return program;
const script = (0,_scripts_js__WEBPACK_IMPORTED_MODULE_8__ .Db)(facts, { stage: facts.final, step: null }, call);
if (!script)
return program;
const { text, imagePath } = script.file;
if (/^(?:python|pypy)/.test((0,_scripts_js__WEBPACK_IMPORTED_MODULE_8__ .yf)(text) ?? '')) {
const name = call.path.includes('/') ? call.path : imagePath;
return { name, by: 'script', arguments: call.arguments, interpreterOptions: [] };
}
return program && { ...program, name: call.program, by: 'command' };
}
function isUnknownFile({ program }) {
return program.endsWith('.py') && program !== 'manage.py';
}
function isCopiedTo(facts, path) {
return facts.copies.some(({ step, image, from, sources, target, intoFolder }) => {
if (image !== null || from !== null || !facts.inLineage(step) || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_10__ .qE)(target))
return false;
const to = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)(target);
return to === path || (intoFolder && sources.some((source) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .Fd)((0,_wrappers_js__WEBPACK_IMPORTED_MODULE_9__ .Fl)(source), to) === path));
});
}
function isPrefix({ environments, final }, folder) {
return environments.has(folder) || final.base.python?.prefix === folder || /^\/usr(?:\/local)?$/.test(folder);
}
function lastingInScripts(facts) {
return startedPrograms(facts).filter((started) => started.script && isLasting(started) && !isHelper(started));
}
function isLasting({ call, program }) {
return call.program === '' || (program !== null && (0,_server_js__WEBPACK_IMPORTED_MODULE_7__ .xu)(call));
}
function isHelper({ call, script }) {
if (!script?.complete)
return false;
const { endings, file } = script;
const isEnding = endings.some(({ span }) => span.start <= call.span.start && call.span.end <= span.end);
const behind = file.source.text.slice(call.span.end, call.span.end + 200).replace(/[<>]&\S*|&>/g, '');
const background = /^[^\n;|&]*&(?!&)/.test(behind);
const ends = endings.some(({ call: last }) => last && isLasting({ call: last, program: (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__ .D1)(last) }));
return !isEnding && !background && ends;
}
function placeIn({ file }, span) {
return (0,_script_files_js__WEBPACK_IMPORTED_MODULE_5__ .ZU)(file, span);
}
function stepOf({ entry }, { span }) {
const { entrypoint, command, main } = entry;
const holds = (step) => step !== null && step.instruction.span.start <= span.start && span.start < step.instruction.span.end;
return holds(entrypoint) ? entrypoint : holds(command) ? command : main;
}
}),
342:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
n: () => ( allPrograms)
});
var _context_copies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1659);
var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9658);
var _evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(614);
var _expand_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8572);
var _memo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6970);
var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3746);
var _script_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3653);
var _scripts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9161);
var _shell_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1328);
var _started_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9635);
const USUAL = ['/etc/supervisord.conf', '/etc/supervisor/supervisord.conf'];
const INCLUDED = /^\/etc\/supervisor(?:d\.d|\/conf\.d|d\/conf\.d)\/[^/]+\.(?:conf|ini)$/;
const MOST_PROGRAMS = 50;
const supervisedPrograms = (0,_memo_js__WEBPACK_IMPORTED_MODULE_3__ .Bj)((facts) => {
const moment = { stage: facts.final, step: null };
const found = [...(0,_started_js__WEBPACK_IMPORTED_MODULE_8__ .rE)(facts), ...(0,_started_js__WEBPACK_IMPORTED_MODULE_8__ .Ox)(facts)].flatMap((started) => {
const { program, workdir } = started.call;
if (program !== 'supervisord' || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_9__ .qE)(workdir))
return [];
const texts = configurationsOf(facts, started).flatMap((path) => (0,_script_files_js__WEBPACK_IMPORTED_MODULE_5__ .Wd)(facts, moment, path)?.text ?? []);
return texts.flatMap(programsIn).map((one) => ({ ...one, started }));
});
return found.slice(0, MOST_PROGRAMS).flatMap(({ command, directory, started }) => {
const { call, step } = started;
const workdir = directory === null ? call.workdir : (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__ .Fd)(directory, call.workdir);
const lookup = (name) => facts.env(name)?.value ?? _expand_js__WEBPACK_IMPORTED_MODULE_9__ .HV;
const { calls } = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ ._)((0,_shell_js__WEBPACK_IMPORTED_MODULE_7__ .a)(command, 0).body, { lookup, workdir });
return calls.flatMap((one) => {
const script = (0,_scripts_js__WEBPACK_IMPORTED_MODULE_6__ .JV)(facts, moment, one);
return [one, ...(script?.calls ?? [])].map((inner) => ({
call: inner,
program: (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__ .D1)(inner),
step,
script: null,
}));
});
});
});
const allPrograms = (0,_memo_js__WEBPACK_IMPORTED_MODULE_3__ .Bj)((facts) => [
...(0,_started_js__WEBPACK_IMPORTED_MODULE_8__ .rE)(facts),
...(0,_started_js__WEBPACK_IMPORTED_MODULE_8__ .Ox)(facts),
...supervisedPrograms(facts),
]);
function configurationsOf(facts, { call }) {
const words = call.arguments.map(({ value }) => value);
const at = words.findIndex((word) => word === '-c' || word === '--configuration');
const joined = words.map((word) => /^(?:-c|--configuration=)(.+)$/.exec(word)?.[1]).find(Boolean);
const named = at >= 0 ? words[at + 1] : joined;
if (named !== undefined && !(0,_expand_js__WEBPACK_IMPORTED_MODULE_9__ .qE)(named))
return [];
const own = named === undefined ? null : (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__ .Fd)(named, call.workdir);
if (own !== null && !own.startsWith('/etc/'))
return [own];
const usual = own === null ? [(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__ .Fd)('supervisord.conf', call.workdir), ...USUAL] : [own];
const copied = facts.copies
.filter(({ step }) => facts.inLineage(step))
.flatMap((copy) => (0,_context_copies_js__WEBPACK_IMPORTED_MODULE_0__ .R8)(copy, facts.surroundings.context) ?? []);
return [...usual, ...copied.map(({ target }) => target).filter((target) => INCLUDED.test(target))];
}
function programsIn(text) {
const sections = text.split(/^(?=\[)/m).filter((section) => /^\[(?:program|fcgi-program):/.test(section));
return sections.flatMap((section) => {
const settings = new Map();
let last = '';
for (const line of section.split(/\r?\n/).slice(1)) {
const [, name, value] = /^([A-Za-z_]\w*)\s*[=:]\s*(.*)$/.exec(line) ?? [];
if (name !== undefined)
settings.set((last = name), withVariables(value));
else if (/^[ \t]+[^\s;#]/.test(line))
settings.set(last, `${settings.get(last) ?? ''} ${withVariables(line.trim())}`);
}
const command = settings.get('command');
if (!command || settings.get('autostart')?.toLowerCase() === 'false')
return [];
return [{ command, directory: settings.get('directory') ?? null }];
});
}
function withVariables(value) {
return value
.replace(/\s;.*$/, '')
.replace(/%\(ENV_(\w+)\)s/g, '$${$1}')
.trim();
}
}),
297:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
JE: () => ( readSystemCalls),
TQ: () => ( bringsRecommends),
eZ: () => ( namesOf)
});
var _expand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8572);
var _installers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6397);
var _memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6970);
var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4882);
var _stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2949);
var _written_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5445);
const ACTIONS = {
update: 'update',
makecache: 'update',
'check-update': 'update',
refresh: 'update',
install: 'install',
add: 'install',
reinstall: 'install',
'build-dep': 'install',
builddep: 'install',
'group install': 'install',
'module install': 'install',
swap: 'install',
upgrade: 'upgrade',
fix: 'upgrade',
remove: 'remove',
purge: 'remove',
del: 'remove',
'group remove': 'remove',
autoremove: 'autoremove',
autopurge: 'autoremove',
clean: 'clean',
distclean: 'distclean',
};
function readSystemCalls(calls) {
return calls.flatMap(({ step, call }) => {
const installer = (0,_installers_index_js__WEBPACK_IMPORTED_MODULE_0__ .XE)(call);
if (!installer || !(0,_installers_index_js__WEBPACK_IMPORTED_MODULE_0__ .Mc)(installer.tool))
return [];
const zypperUpdate = installer.tool === 'zypper' && installer.action === 'update';
const action = zypperUpdate ? 'upgrade' : (ACTIONS[installer.action] ?? 'other');
const virtual = installer.options.get('--virtual')?.value ?? null;
return [{ step, installer, tool: installer.tool, action, packages: packagesOf(installer), virtual }];
});
}
function namesOf(installer) {
return packagesOf(installer).map(({ name }) => name);
}
const packagesOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__ .Bj)((installer) => {
const group = installer.action.startsWith('group ');
return installer.operands.map(({ value, span }) => {
const local = /^(?:\.{0,2}\/|[a-z]+:\/\/)|\.(?:deb|rpm|apk)$/.test(value);
if (local)
return { name: value, version: '', local, span };
const match = PATTERNS[installer.tool === 'apt' ? 'apt' : installer.tool === 'apk' ? 'apk' : 'other'].exec(value);
const name = match?.[1] ?? value;
return { name: group && !name.startsWith('@') ? `@${name}` : name, version: match?.[2] ?? '', local, span };
});
});
const PATTERNS = {
apt: /^([^:=/]+)(?::[a-z0-9-]+)?([=/].*)?$/,
apk: /^(!?[^=<>~@]+)([=<>~@].*)?$/,
other: /^(@?[^=<>~![\s]+)(?:\[[^\]]*\])?\s*([=<>~!].*)?$/,
};
function bringsRecommends(facts, system) {
const { tool, installer } = system;
const { options } = installer;
if (tool === 'apk')
return false;
if (tool === 'zypper')
return !options.has('--no-recommends');
if (tool === 'dnf') {
const set = options.all('--setopt').findLast(({ value }) => (value ?? '').startsWith('install_weak_deps='));
if (set)
return !isOff(set.value.split('=')[1]);
return configured(facts, system, /^\/etc\/(?:dnf|yum)(?:\.conf|\/)/, /install_weak_deps\s*=\s*([^\s#]+)/) ?? true;
}
const named = options.get('--no-install-recommends', '--install-recommends');
if (named)
return named.name === '--install-recommends';
const set = options
.all('--option')
.map(({ value }) => /^APT::Install-Recommends=(.*)$/i.exec(value ?? '')?.[1])
.findLast((value) => value !== undefined);
if (set !== undefined)
return (0,_expand_js__WEBPACK_IMPORTED_MODULE_5__ .qE)(set) ? !isOff(set) : null;
return orTrue(configured(facts, system, /^\/etc\/apt\/apt\.conf/, APT_SETTING));
}
const APT_SETTING = /APT::Install-Recommends\s*(?:=\s*)?"?([^"\s;]+)|Install-Recommends\s+"?([^"\s;]+)/i;
function isOff(value) {
return /^["']?(?:0|no|false|off|without|disable)["']?$/i.test(value);
}
function orTrue(setting) {
return setting === undefined ? true : setting;
}
function configured(facts, { step, installer }, file, setting) {
let found;
for (const { step: other, call, path, text } of (0,_written_js__WEBPACK_IMPORTED_MODULE_4__ .p)(facts)) {
if (!file.test(path) ||
!(0,_stages_js__WEBPACK_IMPORTED_MODULE_3__ .bQ)(step.stage).includes(other.stage) ||
!(0,_order_js__WEBPACK_IMPORTED_MODULE_2__ .Y)({ step: other, call }, { step, call: installer.call }))
continue;
const match = setting.exec(text);
const value = match?.[1] ?? match?.[2];
if (value !== undefined)
found = !isOff(value);
else if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_5__ .qE)(text))
found ??= null;
}
return found;
}
}),
7492:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
U5: () => ( runsOnlyChecks),
VJ: () => ( startsTestsByName),
ne: () => ( isCheck)
});
var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9658);
var _expand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8572);
var _memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6970);
var _scripts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9161);
var _started_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9635);
var _wrappers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2676);
const CHECKERS = new Set(('pytest py.test unittest tox nox behave trial stestr zope-testrunner flake8 pylint pycodestyle pydocstyle mypy ' +
'pyright basedpyright ruff black isort bandit pre-commit codespell yamllint djlint vulture').split(' '));
const HELPERS = new Set(('cd pushd popd echo printf export set shopt unset local readonly declare trap exit return true false test [ : . ' +
'source read sleep wait kill date env id pwd ls cat grep sed awk head tail tee find xargs which command hash type ' +
'mkdir rm cp mv ln touch chmod chown basename dirname git pip pip3 until nc pg_isready psql mysqladmin redis-cli ' +
'curl wget wait-for-it wait-for-it.sh wait-for wait-for.sh dockerize uv poetry pipenv pdm').split(' '));
const runsOnlyChecks = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__ .Bj)((facts) => {
const moment = { stage: facts.final, step: null };
const calls = [...(0,_started_js__WEBPACK_IMPORTED_MODULE_3__ .rE)(facts), ...(0,_started_js__WEBPACK_IMPORTED_MODULE_3__ .Ox)(facts)].map(({ call }) => call);
return (calls.some(isCheck) &&
calls.every((call) => isCheck(call) || HELPERS.has(call.program) || (0,_scripts_js__WEBPACK_IMPORTED_MODULE_2__ .JV)(facts, moment, call) !== null));
});
function isCheck(call) {
const program = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__ .D1)(call);
const name = program?.by === 'inline' || program?.by === 'script' ? '' : (program?.name ?? call.program);
const words = (program?.arguments ?? call.arguments).map(({ value }) => value);
if (isManagement(name))
return words[0] === 'test';
if (name === 'coverage')
return (words[0] !== 'run' ||
words.some((word, at) => CHECKERS.has(word) || (word === 'test' && isManagement(words[at - 1]))));
return CHECKERS.has(name);
}
function isManagement(name = '') {
return (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_4__ .Fl)(name) === 'manage.py' || name === 'django-admin';
}
const startsTestsByName = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__ .Bj)((facts) => {
const moment = { stage: facts.final, step: null };
return (0,_started_js__WEBPACK_IMPORTED_MODULE_3__ .rE)(facts).some(({ call }) => {
if ((0,_scripts_js__WEBPACK_IMPORTED_MODULE_2__ .JV)(facts, moment, call) || (0,_scripts_js__WEBPACK_IMPORTED_MODULE_2__ .Db)(facts, moment, call))
return false;
const program = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__ .D1)(call);
const script = (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_4__ .H7)(call.program) ? call.arguments.find(({ value }) => !/^[-+]/.test(value))?.value : call.path;
const path = program?.by === 'script' ? program.name : program ? '' : (script ?? '');
const named = /\.(?:sh|bash|py)$/.test(path) || path.includes('/');
return (0,_expand_js__WEBPACK_IMPORTED_MODULE_5__ .qE)(path) && named && /(?:^|[^a-z])(?:run)?tests?(?:[^a-z]|$)/i.test((0,_wrappers_js__WEBPACK_IMPORTED_MODULE_4__ .Fl)(path));
});
});
}),
5141:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Q: () => ( foldersOfTold)
});
var _expand_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8572);
var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _python_modules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9598);
var _script_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3653);
var _test_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7492);
const OPTION = /^(?:-m|-A|--module|--module-name|--app)(?:=|$)/;
const TOOLS = /^(?:pip[\d.]*|python[\d.]*|uv|uvx|poetry|pipenv|pdm|conda|mamba|micromamba|mkdocs|jupyter|streamlit|awslambdaric|playwright|compileall)$/;
function foldersOfTold(facts, started, folders) {
const { call, program } = started;
if (program && program.by !== 'command')
return [];
if (TOOLS.test(program?.name ?? call.program) || (0,_test_image_js__WEBPACK_IMPORTED_MODULE_3__ .ne)(call))
return [];
const names = namesTold(started);
if (names.length === 0)
return [];
const moment = { stage: facts.final, step: null };
const find = (path) => (0,_script_files_js__WEBPACK_IMPORTED_MODULE_2__ .sS)(facts, moment, path);
return folders.filter((folder) => {
const beside = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Fd)('__main__.py', folder);
return (0,_expand_js__WEBPACK_IMPORTED_MODULE_4__ .qE)(folder) && names.some((name) => (0,_python_modules_js__WEBPACK_IMPORTED_MODULE_1__ .$2)(name, beside, find) !== null);
});
}
function namesTold({ call, program, script }) {
const words = (program?.arguments ?? call.arguments).map(({ value }) => value);
return words.flatMap((word, at) => {
const given = OPTION.test(word) ? (/=(.*)/.exec(word)?.[1] ?? words[at + 1] ?? '') : null;
const [, name, attribute] = /^([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)(:[A-Za-z_]\w*)?$/.exec(given ?? word) ?? [];
if (name === undefined)
return [];
const dotted = name.includes('.') && (program !== null || script === null);
return given !== null || attribute !== undefined || dotted ? name : [];
});
}
}),
3847:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
AK: () => ( expandWords),
Md: () => ( expandWhole)
});
var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8572);
var _given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8127);
var _path_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2459);
const MAXIMUM_LENGTH = 65_536;
function expandWords(words, lookup, substitute, given = null) {
const fields = [];
for (const word of words) {
if (isPlain(word))
fields.push({ value: word.parts[0].text, span: word.span });
else
fields.push(...expandFields(word, lookup, substitute, given));
}
return fields;
}
function isPlain(word) {
const { parts } = word;
const part = parts[0];
if (parts.length !== 1 || part?.kind !== 'literal' || part.text.length > MAXIMUM_LENGTH)
return false;
return part.quoted || (part.text !== '' && !part.text.includes('{'));
}
function expandFields(word, lookup, substitute = () => _expand_js__WEBPACK_IMPORTED_MODULE_1__ .HV, given = null) {
const handed = (0,_given_js__WEBPACK_IMPORTED_MODULE_2__ .VN)(word.parts, given, word.span);
if (handed)
return handed;
const fields = [];
let current = '';
let written = false;
for (const part of word.parts) {
const whole = partValue(part, lookup, substitute);
const value = whole.length > MAXIMUM_LENGTH ? _expand_js__WEBPACK_IMPORTED_MODULE_1__ .HV : whole;
if (value !== '' || part.quoted)
written = true;
const pieces = part.kind === 'literal' || part.quoted ? [value] : value.split(/\s+/);
current = current.length > MAXIMUM_LENGTH ? _expand_js__WEBPACK_IMPORTED_MODULE_1__ .HV : current + pieces[0];
for (const piece of pieces.slice(1)) {
fields.push(current);
current = piece;
}
}
fields.push(current);
const split = fields.length > 1 ? fields.filter((field) => field !== '') : fields;
const kept = word.parts.some(isBraceList) ? split.flatMap(_path_patterns_js__WEBPACK_IMPORTED_MODULE_0__ .PH) : split;
return written ? kept.map((value) => ({ value, span: word.span })) : [];
}
function isBraceList(part, _at, parts) {
const plain = part.kind === 'literal' && !part.quoted && /\{[^{}]*,[^{}]*\}/.test(part.text);
return plain && !parts.some((other) => other.kind === 'literal' && other.quoted && other.text.includes('{'));
}
function expandWhole(word, lookup, substitute = () => _expand_js__WEBPACK_IMPORTED_MODULE_1__ .HV) {
let out = '';
for (const part of word.parts) {
out += partValue(part, lookup, substitute);
if (out.length > MAXIMUM_LENGTH)
return _expand_js__WEBPACK_IMPORTED_MODULE_1__ .HV;
}
return out;
}
function partValue(part, lookup, substitute) {
switch (part.kind) {
case 'literal':
return part.text;
case 'unknown':
return _expand_js__WEBPACK_IMPORTED_MODULE_1__ .HV;
case 'substitution':
return substitute(part.body);
case 'variable': {
const value = lookup(part.name);
if (!part.operation)
return value ?? (/^\w+$/.test(part.name) ? '' : _expand_js__WEBPACK_IMPORTED_MODULE_1__ .HV);
const { operator, operand } = part.operation;
return (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__ .y4)(value, operator, () => (operand ? expandWhole(operand, lookup, substitute) : ''));
}
}
}
}),
2676:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Fl: () => ( baseName),
H7: () => ( isShell),
oA: () => ( unwrap)
});
var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8572);
const WRAPPERS = {
sudo: {
valued: ['-u', '--user', '-g', '--group', '-h', '-p', '-C', '-r', '-t', '-D'],
userOption: ['-u', '--user'],
asRoot: true,
assignments: true,
},
doas: { valued: ['-u', '-C'], userOption: ['-u'], asRoot: true },
env: { valued: ['-u', '--unset', '-C', '--chdir'], assignments: true },
exec: { valued: ['-a'] },
command: {},
builtin: {},
time: { valued: ['-f', '-o'] },
nice: { valued: ['-n', '--adjustment'] },
ionice: { valued: ['-c', '-n', '-p'] },
nohup: {},
stdbuf: { valued: ['-i', '-o', '-e'] },
timeout: { valued: ['-s', '--signal', '-k', '--kill-after'], operands: 1 },
eatmydata: {},
fakeroot: {},
unbuffer: {},
chronic: {},
setsid: {},
gosu: { operands: 1, userOperand: true },
'su-exec': { operands: 1, userOperand: true },
's6-setuidgid': { operands: 1, userOperand: true },
runuser: { valued: ['-u', '-g', '-G'], userOption: ['-u'] },
setpriv: { valued: ['--reuid', '--regid', '--groups', '--bounding-set', '--inh-caps'], userOption: ['--reuid'] },
tini: { valued: ['-p', '-e'] },
'dumb-init': { valued: ['-r', '--rewrite'] },
xargs: {
valued: ['-n', '-P', '-I', '-L', '-d', '-a', '-s', '-E', '--max-args', '--max-procs', '--delimiter', '--arg-file'],
appends: true,
},
busybox: {},
catatonit: {},
'docker-init': {},
flock: { valued: ['-w', '--wait', '-E'], operands: 1 },
'xvfb-run': { valued: ['-n', '--server-num', '-s', '--server-args', '-e', '-f', '-p', '-w'] },
'ddtrace-run': {},
'opentelemetry-instrument': {
valued: [
'--traces_exporter',
'--metrics_exporter',
'--logs_exporter',
'--service_name',
'--exporter_otlp_endpoint',
],
},
};
const SHELLS = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh']);
function isShell(program) {
return SHELLS.has(program);
}
function baseName(path) {
return path.slice(path.lastIndexOf('/') + 1);
}
function unwrap(program, rest) {
const name = baseName(program.value);
if (isShell(name) || name === 'su' || name === 'runuser') {
const script = scriptOption(rest, isShell(name));
if (script)
return { program, rest, assignments: [], user: isShell(name) ? null : suUser(rest, script), script };
}
const wrapper = WRAPPERS[name];
if (!wrapper || !Object.hasOwn(WRAPPERS, name))
return null;
let user = wrapper.asRoot ? 'root' : null;
let at = 0;
for (; at < rest.length; at++) {
const value = rest[at].value;
if (value === '--') {
at++;
break;
}
if (!value.startsWith('-') || value === '-')
break;
if (wrapper.userOption?.some((option) => value.startsWith(`${option}=`)))
user = value.slice(value.indexOf('=') + 1);
if (!wrapper.valued?.includes(value))
continue;
at++;
if (wrapper.userOption?.includes(value))
user = rest[at]?.value ?? null;
}
const operands = wrapper.operands ?? 0;
if (wrapper.userOperand)
user = rest[at]?.value.split(':')[0] ?? null;
at += operands;
const assignments = [];
while (wrapper.assignments && at < rest.length) {
const match = /^([A-Za-z_]\w*)=([^]*)$/.exec(rest[at].value);
if (!match)
break;
assignments.push({ name: match[1], value: match[2] });
at++;
}
const next = rest[at];
if (!next)
return null;
const more = rest.slice(at + 1);
const appended = wrapper.appends ? [{ value: _expand_js__WEBPACK_IMPORTED_MODULE_0__ .HV, span: (more.at(-1) ?? next).span }] : [];
return { program: next, rest: [...more, ...appended], assignments, user, script: null };
}
function scriptOption(rest, shell) {
for (let at = 0; at < rest.length; at++) {
const value = rest[at].value;
if (value === '--' || (shell && !/^[-+]./.test(value)))
return null;
if (value === '-O' || value === '+o' || value === '-s' || /^-[abd-z]*o$/i.test(value))
at++;
else if (value === '--command' || /^-[a-zA-Z]*c$/.test(value))
return rest[at + 1] ?? null;
else if (/^-[a-zA-Z]*c[a-zA-Z]*o?$/.test(value) && !value.startsWith('--'))
return rest[at + (value.endsWith('o') ? 2 : 1)] ?? null;
}
return null;
}
function suUser(rest, script) {
const operand = rest.find((argument, at) => {
const before = rest[at - 1]?.value ?? '';
return argument !== script && !argument.value.startsWith('-') && !/^(?:-[sgGw]|--(?:shell|s?group))$/.test(before);
});
return operand?.value ?? 'root';
}
}),
5445:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
p: () => ( filesWritten),
x: () => ( writtenBy)
});
var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8572);
var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6970);
var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3847);
function writtenBy(step, call) {
const written = call.redirects.flatMap(({ operator, target }) => {
if (!target || !/^(?:>>?|>\||&>>?)$/.test(operator))
return [];
const path = pathOf(target, step, call);
return path === null ? [] : [{ path, text: outputOf(call), appends: operator.includes('>>') }];
});
if (call.program !== 'tee')
return written;
const appends = call.arguments.some(({ value }) => value === '-a' || value === '--append');
const text = call.pipedFrom ? outputOf(call.pipedFrom) : heredocOf(call);
for (const { value } of call.arguments) {
if (!value.startsWith('-') && (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(value))
written.push({ path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .Fd)(value, call.workdir), text, appends });
}
return written;
}
const filesWritten = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__ .Bj)((facts) => {
const files = [];
for (const { step, call } of facts.calls) {
if (call.redirects.length === 0 && call.program !== 'tee')
continue;
for (const { path, text, appends } of writtenBy(step, call))
files.push({ path, text, appends, step, call });
}
for (const copy of facts.copies)
files.push(...copiedFiles(facts, copy));
return files.sort((a, b) => a.step.instruction.index - b.step.instruction.index);
});
function copiedFiles({ dockerfile, surroundings }, copy) {
const { step, target, sources, from, image } = copy;
const file = (path, text) => ({ path, text, appends: false, step, call: null });
if (copy.inline) {
const [heredoc] = step.instruction.heredocs;
return heredoc && !target.endsWith('/') ? [file(target, dockerfile.source.slice(heredoc.body))] : [];
}
const folder = target.replace(/\/$/, '');
return sources.map((source) => {
const path = copy.intoFolder ? `${folder}/${source.slice(source.lastIndexOf('/') + 1)}` : folder;
const text = from === null && image === null ? surroundings.context.read(source) : null;
return file(path, text ?? _expand_js__WEBPACK_IMPORTED_MODULE_3__ .HV);
});
}
function pathOf(target, step, call) {
const lookup = (name) => call.environment.get(name) ?? step.stage.environment.value(name, step.instruction.index) ?? _expand_js__WEBPACK_IMPORTED_MODULE_3__ .HV;
const path = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__ .Md)(target, lookup);
return (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__ .qE)(path) && path !== '' ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .Fd)(path, call.workdir) : null;
}
function outputOf(call) {
const words = call.arguments.map(({ value }) => value);
if (call.program === 'cat' && words.length === 0)
return heredocOf(call);
if (call.program === 'echo') {
const text = words.filter((word) => !/^-[neE]+$/.test(word)).join(' ');
return text.replaceAll('\\n', '\n');
}
if (call.program !== 'printf')
return _expand_js__WEBPACK_IMPORTED_MODULE_3__ .HV;
const [format, ...values] = words.filter((word) => word !== '--');
const text = (format ?? '').replaceAll('\\n', '\n').replaceAll('\\t', '\t');
if (!text.includes('%'))
return text;
return /^%s\n?$/.test(text)
? values.map((value) => text.replace('%s', () => value)).join('')
: text.replace(/%[sd]/g, () => values.shift() ?? '');
}
function heredocOf({ redirects }) {
return redirects.find(({ body }) => body)?.body?.text ?? _expand_js__WEBPACK_IMPORTED_MODULE_3__ .HV;
}
}),
304:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
a7: () => ( PURPOSES),
eK: () => ( purposeOf),
kl: () => ( measuresWorse),
uB: () => ( changesStop)
});
const PURPOSES = ['startup', 'size', 'stop', 'rebuild'];
const RULES = [
[/^(?:bytecode-|pip-no-compile|app-not|stdlib-not|uv-not|poetry-not|compileall-)/, 'startup'],
[/(?:-kept|late-delete|chown-duplicates-layer|apt-recommends|context-not-ignored)$/, 'size'],
[/^(?:shell-form-command|sigterm-ignored|entrypoint-without-exec|launcher-at-start)$/, 'stop'],
[/^(?:copy-before-install|cache-mount-defeated)$/, 'rebuild'],
];
function purposeOf(rule) {
return RULES.find(([pattern]) => pattern.test(rule))?.[1] ?? null;
}
function changesStop(rule) {
return purposeOf(rule) === 'stop' || rule === 'exec-argument-spaces';
}
const NOTICED = { bytes: 500_000, ms: 20 };
function measuresWorse(rule, evidence) {
const quantity = purposeOf(rule);
const own = quantity && evidence[quantity];
if (!own || own.verdict === 'not measurable' || own.verdict === 'better')
return false;
if (quantity === 'startup' && evidence.modulesCompiled) {
if (evidence.modulesCompiled.after < evidence.modulesCompiled.before && own.verdict !== 'worse')
return false;
}
const deltas = [evidence.size, evidence.startup, evidence.stop, evidence.rebuild];
return own.verdict === 'worse'
? isNoticed(own)
: deltas.some((delta) => delta?.verdict === 'worse' && isNoticed(delta));
}
function isNoticed({ delta, unit }) {
return Math.abs(delta) >= NOTICED[unit];
}
}),
3828:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
BATCH: () => ( BATCH),
PER_LEVEL: () => ( PER_LEVEL),
annotations: () => ( annotations),
batches: () => ( batches),
commandOf: () => ( commandOf),
escapeProperty: () => ( escapeProperty),
escapeWorkflowCommand: () => ( escapeWorkflowCommand),
logLine: () => ( logLine),
workflowCommand: () => ( workflowCommand),
workflowCommands: () => ( workflowCommands)
});
var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3971);
var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2053);
var _fix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9957);
var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1747);
var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2613);
const BATCH = 50;
const PER_LEVEL = 10;
const MAXIMUM_MESSAGE = 4_000;
const MAXIMUM_DETAILS = 16_000;
function annotations(findings, shown, sources) {
return (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__ .s6)(findings.filter((finding) => !shown.has(finding.fingerprint)).map(_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ ["in"])).map((finding) => {
const columns = columnsOf(finding);
return {
path: finding.path,
start_line: finding.line,
end_line: finding.endLine,
...(columns && { start_column: columns.first, end_column: columns.last }),
annotation_level: finding.level === 'error' ? 'failure' : finding.level,
title: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.clip)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.visible)(finding.rule), 255),
message: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.clip)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.visible)(finding.message), MAXIMUM_MESSAGE),
raw_details: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.clip)(details(finding, sources), MAXIMUM_DETAILS),
};
});
}
function columnsOf({ line, endLine, column, endColumn }) {
return line === endLine ? { first: column, last: Math.max(column, endColumn - 1) } : null;
}
function batches(items, size = BATCH) {
return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
function details(finding, sources) {
const fix = (0,_fix_js__WEBPACK_IMPORTED_MODULE_2__ .P_)(finding);
const blocks = fix ? (0,_fix_js__WEBPACK_IMPORTED_MODULE_2__ .SH)(fix.edits, sources) : null;
const caution = fix?.safety === 'review' ? ' (look before you apply)' : '';
return [
finding.evidence
? `Measured on this image, with the fix: ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__ .G)({ rule: finding.rule, evidence: finding.evidence }).join('; ')}.`
: '',
finding.related.map((place) => `${place.path}:${place.line}: ${place.message}`).join('\n'),
blocks ? [`Fix${caution}:`, ...(0,_fix_js__WEBPACK_IMPORTED_MODULE_2__ .Pp)(blocks, sources, (path) => path)].join('\n') : '',
finding.help,
]
.filter((part) => part !== '')
.map(_markdown_js__WEBPACK_IMPORTED_MODULE_4__.visible)
.join('\n\n');
}
function commandOf(finding) {
const place = (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ ["in"])(finding);
const { level, path, line, endLine, rule, message, help } = place;
const columns = columnsOf(place);
return {
level,
...{ file: path, line, endLine, ...(columns && { col: columns.first, endColumn: columns.last }) },
...{ title: rule, message: `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.clip)(message, MAXIMUM_MESSAGE)} ${help}` },
};
}
function workflowCommands(commands, perLevel = PER_LEVEL) {
const seen = new Map();
const kept = (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__ .s6)(commands).filter(({ level }) => {
seen.set(level, (seen.get(level) ?? 0) + 1);
return seen.get(level) <= perLevel;
});
const leftOut = commands.length - kept.length;
const said = `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__ .LS)(leftOut, 'more is', 'more are')} not annotated: GitHub shows ${perLevel} of a level a step`;
return { lines: [...kept.map(workflowCommand), ...(leftOut > 0 ? [said] : [])], leftOut };
}
function workflowCommand({ level, message, ...properties }) {
const { file, line, endLine, col, endColumn, title } = properties;
const listed = Object.entries({ file, line, endLine, col, endColumn, title })
.filter(([, value]) => value !== undefined)
.map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
return `::${level}${listed.length > 0 ? ` ${listed.join(',')}` : ''}::${escapeWorkflowCommand((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.visible)(message))}`;
}
function escapeWorkflowCommand(value) {
return value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(value) {
return escapeWorkflowCommand(value).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
function logLine(value) {
const first = value.includes('::') ? value.replace(/^(\s*):(?=:)/, '$1\u27e8U+003A\u27e9') : value;
return first.includes('##[') ? first.replace(/##\[/g, '##\u27e8U+005B\u27e9') : first;
}
}),
2053:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
G: () => ( evidencePhrases)
});
var _findings_purpose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(304);
var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3445);
function evidencePhrases({ rule, evidence }) {
const { startup, size, stop, rebuild, modulesCompiled, stopStatus, verified } = evidence;
if (!verified.builds)
return [verifiedPhrase(evidence)];
const deltas = { start: startup, size, stop, rebuild };
const untold = Object.entries(deltas).flatMap(([name, delta]) => (delta?.verdict === UNTOLD ? [name] : []));
const said = (name) => {
const delta = deltas[name];
return delta && !(untold.length > 1 && delta.verdict === UNTOLD) ? [deltaPhrase(name, delta)] : [];
};
const changed = modulesCompiled !== null && modulesCompiled.before !== modulesCompiled.after;
return [
...said('start'),
...(changed ? [`modules compiled at each start ${modulesCompiled.before} \u2192 ${modulesCompiled.after}`] : []),
...said('size'),
...said('stop'),
...(stopStatus ? [`exit status of a stop ${stopStatus.before} \u2192 ${stopStatus.after}`] : []),
...said('rebuild'),
...(untold.length > 1 ? [`${untold.join(', ').replace(/, ([^,]*)$/, ' and $1')}: ${UNTOLD}`] : []),
verifiedPhrase(evidence),
...((0,_findings_purpose_js__WEBPACK_IMPORTED_MODULE_0__ .kl)(rule, evidence) ? ['so the fix is not offered here'] : []),
];
}
const UNTOLD = 'no difference that can be told';
function deltaPhrase(name, delta) {
if (delta.verdict === 'not measurable')
return `${name} ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__ .iv)(delta)}`;
if (delta.verdict === UNTOLD)
return `${name}: ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__ .iv)(delta)}`;
const { before, after, unit } = delta;
return `${name} ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__ .vj)(before, unit)} \u2192 ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__ .vj)(after, unit)}: ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__ .iv)(delta)}`;
}
function verifiedPhrase({ verified, size, startup }) {
const { builds, samePackages, sameImports } = verified;
if (!builds)
return 'the fix does not build';
if (samePackages && sameImports)
return 'verified: it builds, with the same packages and imports';
const said = (same, compared, what) => same ? '' : compared ? `but with other ${what}` : `${what} not compared`;
const faults = [said(samePackages, size !== null, 'packages'), said(sameImports, startup !== null, 'imports')];
return ['builds', ...faults.filter((fault) => fault !== '')].join(', ');
}
}),
9957:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
P_: () => ( offeredFix),
Pp: () => ( diffLines),
SH: () => ( blocksOf)
});
var _findings_purpose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(304);
var _source_edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(752);
const MAXIMUM_REPEATED = 10;
function offeredFix({ rule, fix, evidence }) {
if (!fix || !evidence)
return fix;
const { builds, samePackages, sameImports } = evidence.verified;
if (!builds || (0,_findings_purpose_js__WEBPACK_IMPORTED_MODULE_0__ .kl)(rule, evidence))
return null;
return samePackages && sameImports ? { ...fix, safety: 'safe' } : { ...fix, safety: 'review' };
}
function blocksOf(edits, sources) {
const blocks = [];
for (const path of new Set(edits.map((edit) => edit.path))) {
const source = sources(path);
if (!source)
return null;
const own = edits.filter((edit) => edit.path === path);
for (const group of grouped(own)) {
const inOrder = own.filter((edit) => group.edits.has(edit));
const block = blockOf(group, inOrder, source);
if (!block)
return null;
if (block.before.join('\n') !== block.after.join('\n') || block.before.length !== block.after.length)
blocks.push(block);
}
}
return blocks;
}
function blockOf(group, edits, source) {
const start = source.offsetAt({ line: group.first, column: 1 });
const end = Math.max(start, source.offsetAt({ line: group.last + 1, column: 1 }));
const slice = source.text.slice(start, end);
const changes = edits.map((edit) => {
const span = source.spanOf(edit);
return { span: { start: span.start - start, end: span.end - start }, text: edit.text };
});
try {
const replacement = (0,_source_edits_js__WEBPACK_IMPORTED_MODULE_1__ .Y)(slice, changes);
if (replacement !== '' && !replacement.endsWith('\n') && end < source.text.length)
return null;
return { path: source.path, line: group.first, before: linesOf(slice), after: linesOf(replacement) };
}
catch (error) {
if (error instanceof _source_edits_js__WEBPACK_IMPORTED_MODULE_1__ ._)
return null;
throw error;
}
}
function suggestionOf(blocks, source, hunks, near) {
if (blocks.length === 0 || blocks.some((block) => block.path !== source.path))
return null;
const start = Math.min(...blocks.map((block) => block.line));
const end = Math.max(...blocks.map((block) => block.line + block.before.length - 1));
const touched = blocks.reduce((sum, block) => sum + block.before.length, 0);
if (end - start + 1 - touched > MAXIMUM_REPEATED)
return null;
const [from, to] = end >= start ? [start, end] : anchorOf(start, source, hunks, near);
if (!hunkOf(hunks, from, to))
return null;
const lines = replaced(blocks, source, from, to);
if (lines.some((line) => !looksAsIs(line) || /^[/@]/.test(line)))
return null;
return { startLine: from, line: to, lines };
}
function diffLines(blocks, sources, place) {
const lines = [];
for (const { path, line, before, after } of blocks) {
const shared = Math.min(before.length, after.length);
let head = 0;
while (head < shared && before[head] === after[head])
head++;
let tail = 0;
while (tail < shared - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
tail++;
const first = line + head;
lines.push(`@@ ${place(path)}:${first} @@`);
if (before.length === head + tail && first > 1)
lines.push(` ${sources(path)?.line(first - 1) ?? ''}`);
for (let at = head; at < before.length - tail; at++)
lines.push(`-${before[at]}`);
for (let at = head; at < after.length - tail; at++)
lines.push(`+${after[at]}`);
}
return lines;
}
function grouped(edits) {
const groups = [];
const ranges = edits
.map((edit) => ({ edit, first: edit.line, last: lastLineOf(edit) }))
.sort((a, b) => a.first - b.first || a.last - b.last);
for (const { edit, first, last } of ranges) {
const group = groups.at(-1);
if (group && first <= group.last + 1) {
group.last = Math.max(group.last, last);
group.edits.add(edit);
}
else
groups.push({ first, last, edits: new Set([edit]) });
}
return groups;
}
function lastLineOf(edit) {
const wholeLines = edit.endColumn === 1 && (edit.text === '' ? edit.column === 1 : edit.text.endsWith('\n'));
return wholeLines ? edit.endLine - 1 : edit.endLine;
}
function anchorOf(line, source, hunks, near) {
const last = source.line(source.lineCount) === '' ? source.lineCount - 1 : source.lineCount;
const usable = [line, line - 1].filter((at) => at >= 1 && at <= last && hunkOf(hunks, at, at));
const at = usable.find((candidate) => near.line <= candidate && candidate <= near.endLine) ?? usable[0] ?? line;
return [at, at];
}
function replaced(blocks, source, from, to) {
const lines = [];
let line = from;
for (const block of [...blocks].sort((a, b) => a.line - b.line)) {
while (line < block.line)
lines.push(source.line(line++));
lines.push(...block.after);
line += block.before.length;
}
while (line <= to)
lines.push(source.line(line++));
return lines;
}
function linesOf(slice) {
return slice === '' ? [] : slice.replace(/\r?\n$/, '').split(/\r?\n/);
}
}),
1747:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
C1: () => ( levelName),
LS: () => ( plural),
Pl: () => ( headline),
s6: () => ( byLevel),
tQ: () => ( counts)
});
var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3971);
function plural(count, noun, many = `${noun}s`) {
return `${count} ${count === 1 ? noun : many}`;
}
function counts(findings) {
return _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ .A_.map((level) => ({ level, count: findings.filter((finding) => finding.level === level).length }))
.filter(({ count }) => count > 0)
.map(({ level, count }) => plural(count, level))
.join(', ');
}
function levelName(level) {
return level.charAt(0).toUpperCase() + level.slice(1);
}
function byLevel(items) {
return [...items].sort((a, b) => _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ .A_.indexOf(a.level) - _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ .A_.indexOf(b.level));
}
function headline(review) {
const fresh = review.findings.filter((finding) => finding.new);
const existing = review.findings.filter((finding) => !finding.new);
const problems = review.problems.length > 0 ? plural(review.problems.length, 'problem') : '';
const images = review.images.filter((image) => image.python).length;
if (review.findings.length === 0 && problems === '')
return images === 0 ? 'No Python Dockerfile to review' : `Nothing found in ${plural(images, 'image')}`;
const found = [
fresh.length > 0 ? `${counts(fresh)} new` : existing.length > 0 ? 'Nothing new' : '',
existing.length > 0
? fresh.length > 0
? `${existing.length} already there`
: `${counts(existing)} already there`
: '',
problems,
];
return found.filter((part) => part !== '').join('; ');
}
}),
2613:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
clip: () => ( clip),
code: () => ( code),
codePoint: () => ( codePoint),
fence: () => ( fence),
link: () => ( link),
looksAsIs: () => ( looksAsIs),
prose: () => ( prose),
text: () => ( text),
visible: () => ( visible)
});
const BREAK = '\u200B';
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const PLAIN = /^[\n\t -~]*$/;
function visible(value) {
if (PLAIN.test(value))
return value;
return value
.replace(/\r\n/g, '\n')
.replace(INVISIBLE, (char) => (char === '\n' || char === '\t' ? char : codePoint(char)));
}
function looksAsIs(value) {
return visible(value) === value;
}
function codePoint(char) {
return `\u27e8U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}\u27e9`;
}
function clip(value, maximum) {
if (value.length <= maximum)
return value;
return `${value.slice(0, Math.max(0, maximum - 1)).replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
}
function text(value) {
return atStart(escape(visible(value).trim()));
}
function prose(value, inTable = false) {
const pieces = visible(value).trim().split('`');
const unclosed = pieces.length % 2 === 0;
const parts = pieces.map((piece, index) => {
if (index % 2 === 0)
return escape(piece);
return unclosed && index === pieces.length - 1 ? '\\`' + escape(piece) : code(piece, inTable);
});
return atStart(parts.join('').trim());
}
function code(value, inTable = false) {
const inside = visible(value).replace(/\s/gu, ' ');
if (inside === '')
return '';
if (inTable && inside.includes('|'))
return `<code>${escape(inside)}</code>`;
const fence = '`'.repeat(longestRun(inside) + 1);
const pad = /^`|`$|^ .* $/u.test(inside) && inside.trim() !== '' ? ' ' : '';
return fence + pad + inside + pad + fence;
}
function fence(value, language = '') {
const lines = value === '' ? [] : visible(value).replace(/\n$/, '').split('\n');
const marks = '`'.repeat(Math.max(3, longestRun(value) + 1));
return [marks + language.replace(/[^\w-]/g, ''), ...lines, marks].join('\n');
}
function link(label, url) {
if (url === null || !/^https?:\/\/[^\s]+$/u.test(url) || !looksAsIs(url))
return label;
return `[${label}](${url.replace(/[()<>[\]\\|`"'*_~@]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}
function escape(value) {
return value
.replace(/\s+/gu, ' ')
.replace(/@|#(?=\d)|gh-(?=\d)|:(?=\/\/)|:(?=[\w+-]+:)|www(?=\.)/gi, `$&${BREAK}`)
.replace(/[0-9a-f]{7,}/gi, (sha) => sha.replace(/.{6}(?=.)/g, `$&${BREAK}`))
.replace(/&/g, '&amp;')
.replace(/</g, '&lt;')
.replace(/>/g, '&gt;')
.replace(/[\\`*_[\]~$]/g, '\\$&')
.replace(/\|/g, '&#124;');
}
function atStart(markdown) {
return markdown.replace(/^[-+=#/:]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
function longestRun(value) {
return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
}),
7508:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
JZ: () => ( median),
M0: () => ( bar),
Mm: () => ( sidesOf),
g: () => ( sideTable),
tC: () => ( shareOf)
});
var _findings_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2566);
var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3445);
const COLUMNS = [
{
title: 'Size, packed',
barred: true,
cell: ({ size }) => cellOf(size, ({ packed }) => packed.bytes, bytes),
},
{
title: 'Above the base',
barred: false,
cell: ({ size }) => ((0,_findings_measurement_js__WEBPACK_IMPORTED_MODULE_0__ .V)(size) && size.aboveBase ? cell(size.aboveBase.packed.bytes, bytes) : null),
},
{
title: 'Start',
barred: true,
cell: ({ startup }) => (0,_findings_measurement_js__WEBPACK_IMPORTED_MODULE_0__ .V)(startup)
? { value: startup.wall.median, text: estimate(startup.wall) }
: cellOf(startup, () => 0, milliseconds),
},
{
title: 'Modules compiled',
barred: false,
cell: ({ startup }) => {
if (!(0,_findings_measurement_js__WEBPACK_IMPORTED_MODULE_0__ .V)(startup) || startup.modulesCompiled === null)
return null;
const { modulesCompiled: compiled, modulesImported: imported } = startup;
return { value: compiled, text: imported === null ? `${compiled}` : `${compiled} of ${imported}` };
},
},
{
title: 'Stop',
barred: true,
cell: ({ stop }) => (0,_findings_measurement_js__WEBPACK_IMPORTED_MODULE_0__ .V)(stop)
? { value: stop.milliseconds, text: `${milliseconds(stop.milliseconds)}, status ${stop.status}` }
: cellOf(stop, () => 0, milliseconds),
},
{
title: 'Rebuild',
barred: true,
cell: ({ rebuild }) => cellOf(rebuild, (value) => value.milliseconds, milliseconds),
},
{
title: 'Interpreter',
barred: true,
cell: ({ interpreter }) => cellOf(interpreter, geometricMean, milliseconds),
},
];
function sideTable(measurement) {
const sides = sidesOf(measurement);
const columns = COLUMNS.filter((column) => sides.some((side) => column.cell(side) !== null));
return {
columns,
rows: sides.map((side) => ({ name: side.name, cells: columns.map((column) => column.cell(side)) })),
};
}
function sidesOf({ base, head, variants }) {
return [...(base ? [base] : []), head, ...variants.map(({ side, name }) => ({ ...side, name }))];
}
function shareOf(table, column, value) {
const values = table.rows.flatMap(({ cells }) => {
const entry = cells[column];
return entry && 'value' in entry ? [entry.value] : [];
});
const largest = Math.max(...values);
return table.columns[column]?.barred && values.length > 1 && largest > 0 ? value / largest : null;
}
function geometricMean(workloads) {
const logarithms = workloads.map(({ samples }) => Math.log(median(samples)));
return Math.exp(logarithms.reduce((sum, value) => sum + value, 0) / Math.max(1, logarithms.length));
}
function median(samples) {
const sorted = [...samples].sort((a, b) => a - b);
const middle = (sorted.length - 1) / 2;
return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
const BAR = 10;
const WIDE = 0.2;
function bar(share) {
const full = Math.min(BAR, Math.max(share > 0 ? 1 : 0, Math.round(share * BAR)));
return '\u2588'.repeat(full) + '\u2591'.repeat(BAR - full);
}
function cellOf(quantity, value, text) {
if (quantity === null)
return null;
return (0,_findings_measurement_js__WEBPACK_IMPORTED_MODULE_0__ .V)(quantity) ? cell(value(quantity), text) : { missing: 'not measurable' };
}
function cell(value, text) {
return { value, text: text(value) };
}
function estimate({ median: value, interval: [low, high] }) {
const isWide = high - low > value * WIDE;
return isWide ? `${milliseconds(value)} (${milliseconds(low)} \u2026 ${milliseconds(high)})` : milliseconds(value);
}
function bytes(value) {
return (0,_units_js__WEBPACK_IMPORTED_MODULE_1__ .vj)(value, 'bytes');
}
function milliseconds(value) {
return (0,_units_js__WEBPACK_IMPORTED_MODULE_1__ .vj)(value, 'ms');
}
}),
7141:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
b: () => ( rebuilds),
u: () => ( waste)
});
var _findings_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2566);
var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3445);
const LEAST_WASTE = 1_000_000;
const MOST_INSTRUCTIONS = 5;
function waste({ head }) {
return (0,_findings_measurement_js__WEBPACK_IMPORTED_MODULE_0__ .V)(head.size) ? wasteOf(head.size) : [];
}
function rebuilds({ base, head }) {
return [base, head].flatMap((side) => (side && (0,_findings_measurement_js__WEBPACK_IMPORTED_MODULE_0__ .V)(side.rebuild) ? [rebuildOf(side, side.rebuild)] : []));
}
function wasteOf({ wasted: { files, largest }, layers }) {
const own = largest.filter(({ removedBy }) => layers[removedBy]?.fromBase !== true);
const bytes = own.reduce((sum, file) => sum + file.bytes, 0);
const [first] = own;
if (!first || bytes < LEAST_WASTE)
return [];
const instruction = (index) => code(layers[index]?.instruction ?? `layer ${index + 1}`);
const atLeast = files > largest.length ? 'At least ' : '';
return [
`${atLeast}${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__ .vj)(bytes, 'bytes')} still travel with the image though a later layer removes or replaces them, above all ${code(first.path)} (${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__ .vj)(first.bytes, 'bytes')}) of ${instruction(first.addedBy)}, by ${instruction(first.removedBy)}.`,
];
}
function rebuildOf({ name }, { touched, ranAgain }) {
const shown = ranAgain.slice(0, MOST_INSTRUCTIONS).map(code);
const more = ranAgain.length - shown.length;
const what = more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
return `${name}: a change of ${code(touched)} runs ${what === '' ? 'nothing' : what} again.`;
}
function code(value) {
return `\`${value.replace(/`/g, "'")}\``;
}
}),
640:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
A: () => ( growth),
z: () => ( growthPhrase)
});
var _findings_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2566);
var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3445);
const LEAST = 10_000;
const MOST = 8;
function growth({ base, head }) {
if (!base || !(0,_findings_measurement_js__WEBPACK_IMPORTED_MODULE_0__ .V)(base.size) || !(0,_findings_measurement_js__WEBPACK_IMPORTED_MODULE_0__ .V)(head.size))
return [];
return [
...changed('category', categories(base.size), categories(head.size)),
...changed('distribution', distributions(base.size), distributions(head.size)),
];
}
function growthPhrase({ name, before, after }) {
return `${name}: ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__ .x8)(after - before, 'bytes')}${before === 0 ? ' (new)' : after === 0 ? ' (gone)' : ''}`;
}
function changed(kind, before, after) {
return [...new Set([...before.keys(), ...after.keys()])]
.map((name) => ({ kind, name, before: before.get(name) ?? 0, after: after.get(name) ?? 0 }))
.filter((change) => Math.abs(change.after - change.before) >= LEAST)
.sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
.slice(0, MOST);
}
function categories({ categories: list }) {
return new Map(list.map(({ name, bytes }) => [name, bytes]));
}
function distributions({ distributions: list }) {
const sizes = new Map();
for (const { name, bytes } of list)
sizes.set(name, (sizes.get(name) ?? 0) + bytes);
return sizes;
}
}),
6497:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$B: () => ( DRIFT_TITLE),
Im: () => ( driftPhrases),
Ot: () => ( reasons),
jA: () => ( conditions),
lU: () => ( comparisons)
});
var _findings_measurement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2566);
var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1747);
var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3445);
var _source_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3313);
var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7508);
function comparisons(measurement) {
const { base, head, deltas, variants } = measurement;
const first = base && deltas ? [comparison(`${head.name} against ${base.name}`, deltas, base, head, [])] : [];
const others = variants.map((variant) => {
const { name, side, deltas: against } = variant;
return comparison(`${name} against ${head.name}`, against, head, side, variantNotes(variant));
});
return [...first, ...others];
}
const NAMES = [
['size', 'size'],
['startup', 'start'],
['stop', 'stop'],
['rebuild', 'rebuild'],
['interpreter', 'interpreter'],
];
function comparison(title, deltas, before, after, notes) {
const changes = NAMES.flatMap(([key, quantity]) => {
const delta = deltas[key];
if (!delta)
return [];
const told = delta.verdict === 'better' || delta.verdict === 'worse';
const share = told ? (0,_units_js__WEBPACK_IMPORTED_MODULE_2__ .X1)(delta) : '';
return [{ quantity, text: `${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__ .iv)(delta)}${share === '' ? '' : `, ${share}`}`, verdict: delta.verdict }];
});
const compiled = compiledChange(before, after);
return { title, changes: compiled ? [...changes, compiled] : changes, notes };
}
function compiledChange({ startup: before }, { startup: after }) {
if (!(0,_findings_measurement_js__WEBPACK_IMPORTED_MODULE_3__ .V)(before) || !(0,_findings_measurement_js__WEBPACK_IMPORTED_MODULE_3__ .V)(after))
return null;
const [from, to] = [before.modulesCompiled, after.modulesCompiled];
if (from === null || to === null || from === to)
return null;
return {
quantity: 'modules compiled at each start',
text: `${from} \u2192 ${to}`,
verdict: to < from ? 'better' : 'worse',
};
}
function variantNotes({ verified, notes, side }) {
const { builds, samePackages, sameImports } = verified;
const faults = [
builds || side.digest !== null ? '' : 'It does not build.',
builds && !samePackages && side.size
? 'It holds other packages or files than the head, beyond what the fix means to change, so it is no proof of the fix.'
: '',
builds && !sameImports && side.startup
? 'It imports other modules than the head, so it is no proof of the fix.'
: '',
];
return [...faults.filter((fault) => fault !== ''), ...notes];
}
function reasons(measurement) {
const said = new Map();
for (const side of (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__ .Mm)(measurement)) {
for (const [key, quantity] of NAMES) {
const value = side[key];
if (value === null || !isMissing(value))
continue;
const advice = value.advice === undefined ? '' : `; ${value.advice}`;
const reason = `${quantity} is not measurable: ${value.notMeasurable}${advice}`;
(0,_source_groups_js__WEBPACK_IMPORTED_MODULE_4__ .D)(said, reason, side.name);
}
}
return [...said].map(([reason, names]) => `${names.join(', ')}: ${reason}.`);
}
function isMissing(value) {
return 'notMeasurable' in value;
}
const UNTIL = {
import: 'until imported',
ready: 'until ready',
command: 'until the command has ended',
};
function conditions({ head, base, conditions: { cpus, memory, readOnly, ...rest }, }) {
const started = [head.startup, base?.startup ?? null].find((value) => (0,_findings_measurement_js__WEBPACK_IMPORTED_MODULE_3__ .V)(value));
const what = (0,_findings_measurement_js__WEBPACK_IMPORTED_MODULE_3__ .V)(started ?? null) ? started : null;
const limits = [
`${cpus} CPU${cpus === 1 ? '' : 's'}`,
memory === null ? 'no memory limit' : `${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__ .vj)(memory, 'bytes')} of memory`,
readOnly ? 'read-only root' : 'writable root',
];
return [
...(what && (0,_findings_measurement_js__WEBPACK_IMPORTED_MODULE_3__ .V)(what)
? [
`Start: ${UNTIL[what.quantity]}, \`${what.what}\`; fresh interpreters, files warm in the page cache, ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_0__ .LS)(what.samples.length, 'sample')} a side.`,
]
: []),
`At ${limits.join(', ')} (${rest.from}); ${rest.machine}.`,
...(rest.standIns
? ['Base images are stand-ins that only resemble the official ones: take the differences, not the totals.']
: []),
...rest.disturbances,
];
}
const MOST_DRIFT = 20;
function driftPhrases(drift) {
const foreign = drift.filter(({ byChange }) => !byChange);
const said = foreign.slice(0, MOST_DRIFT).map(({ kind, name, before, after }) => {
return `${kind} \`${name}\`: ${before ?? 'absent'} \u2192 ${after ?? 'absent'}`;
});
const more = foreign.length - said.length;
return more > 0 ? [...said, `and ${more} more`] : said;
}
const DRIFT_TITLE = 'Different on the two sides, though the change did not ask for it';
}),
9844:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
measurementText: () => ( measurementText),
K: () => ( textParts)
});
var findings_finding = __webpack_require__(3971);
var annotations = __webpack_require__(3828);
var evidence = __webpack_require__(2053);
var report_fix = __webpack_require__(9957);
var labels = __webpack_require__(1747);
var hyperlinks = __webpack_require__(6075);
var markdown = __webpack_require__(2613);
var units = __webpack_require__(3445);
var columns = __webpack_require__(7508);
var details = __webpack_require__(7141);
var growth = __webpack_require__(640);
var sentences = __webpack_require__(6497);
;
function measuredText(measurement, plain, paint) {
const drift = (0,sentences .Im)(measurement.drift);
const bytes = [...(0,growth .A)(measurement).map(growth .z), ...(0,details .u)(measurement)];
const { bytecode } = measurement;
return [
paint('bold', `measured: ${plain(measurement.image)}`),
...table(measurement, plain, paint),
...(0,sentences .lU)(measurement).flatMap(({ title, changes, notes }) => [
`  ${plain(title)}:`,
...changes.map((change) => `    ${change.quantity} ${painted(change, plain, paint)}`),
...notes.map((note) => `    ${plain(note)}`),
]),
...[...(0,sentences .Ot)(measurement), ...(0,details .b)(measurement)].map((said) => `  ${plain(said)}`),
...(bytes.length > 0 ? ['  where the bytes went:', ...bytes.map((said) => `    ${plain(said)}`)] : []),
...(drift.length > 0 ? [`  ${sentences .$B.toLowerCase()}:`, ...drift.map((phrase) => `    ${plain(phrase)}`)] : []),
...(bytecode
? ['  bytecode:', ...bytecodeRows(bytecode), `    ${plain(bytecode.choice)}`, `    ${plain(bytecode.breakEven)}`]
: []),
...[...(0,sentences .jA)(measurement), ...measurement.notes].map((line) => paint('dim', `  ${plain(line)}`)),
];
}
function table(measurement, plain, paint) {
const sides = (0,columns .g)(measurement);
if (sides.columns.length === 0)
return [];
const widths = sides.columns.map((_, column) => Math.max(8, ...sides.rows.map(({ cells }) => lengthOf(cells[column] ?? null))));
const rows = sides.rows.map(({ name, cells }) => [
plain(name),
...cells.map((cell, column) => {
if (cell === null)
return '';
if (!('value' in cell))
return cell.missing;
const share = (0,columns .tC)(sides, column, cell.value);
return share === null ? cell.text : `${cell.text.padStart(widths[column])} ${(0,columns .M0)(share)}`;
}),
]);
return grid([['', ...sides.columns.map(({ title }) => title.toLowerCase())], ...rows]).map((line, index) => index === 0 ? paint('dim', `  ${line}`) : `  ${line}`);
}
function lengthOf(cell) {
return cell && 'value' in cell ? cell.text.length : 0;
}
function bytecodeRows({ rows }) {
const cells = rows.map(({ name, packed, unpacked, startup, modulesCompiled }) => [
name,
packed === null ? '' : (0,units .vj)(packed, 'bytes'),
unpacked === null ? '' : (0,units .vj)(unpacked, 'bytes'),
startup === null ? '' : (0,units .vj)(startup.median, 'ms'),
modulesCompiled === null ? '' : `${modulesCompiled}`,
]);
return grid([['', 'packed', 'unpacked', 'start', 'modules compiled'], ...cells]).map((line) => `    ${line}`);
}
function grid(rows) {
const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => Array.from(row[column] ?? '').length)));
return rows.map((row) => row
.map((cell, column) => cell + ' '.repeat(Math.max(0, widths[column] - Array.from(cell).length)))
.join('  ')
.trimEnd());
}
function painted({ text, verdict }, plain, paint) {
const colour = verdict === 'better' ? 'green' : verdict === 'worse' ? 'red' : 'dim';
return paint(colour, plain(text));
}
;
const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };
const OF_LEVEL = { error: 'red', warning: 'yellow', notice: 'blue' };
const WIDTH = 160;
const MAXIMUM_DIFF = 30;
const PART = 1000;
function toText(review, options) {
return [...textParts(review, options)].join('');
}
function* textParts(review, options) {
let lines = [];
let isFirst = true;
for (const block of blocksOfText(review, new Printer(options))) {
let isEmpty = true;
for (const line of block) {
if (isEmpty && !isFirst)
lines.push('');
isEmpty = false;
isFirst = false;
lines.push((0,annotations.logLine)(line));
if (lines.length < PART)
continue;
yield `${lines.join('\n')}\n`;
lines = [];
}
}
if (lines.length > 0)
yield `${lines.join('\n')}\n`;
}
function* blocksOfText(review, printer) {
const findings = review.findings.toSorted(byFocus);
for (const finding of findings)
if (finding.new)
yield printer.finding((0,findings_finding ["in"])(finding));
for (const measurement of review.measurements)
yield measuredText(measurement, oneLine, (colour, value) => printer.paint(colour, value));
yield alreadyThere(findings, printer);
yield review.problems.map(({ path, message }) => printer.problem(path, message));
if (review.suppressed.length > 0)
yield [`${(0,labels .LS)(review.suppressed.length, 'finding')} ignored by comments in the files`];
yield [printer.paint('bold', `${(0,labels .Pl)(review)}.`)];
}
function* alreadyThere(findings, printer) {
let isFirst = true;
for (const finding of findings) {
if (finding.new)
continue;
if (isFirst)
yield 'Already there:';
isFirst = false;
yield `  ${printer.oneLine((0,findings_finding ["in"])(finding))}`;
}
}
function byFocus(a, b) {
const [one, other] = [a.focus ?? a, b.focus ?? b];
return (compare(a.path, b.path) ||
one.line - other.line ||
one.column - other.column ||
findings_finding .A_.indexOf(a.level) - findings_finding .A_.indexOf(b.level));
}
function measurementText(measurement, colours) {
const printer = new Printer({ sources: () => null, colours });
const lines = measuredText(measurement, oneLine, (colour, value) => printer.paint(colour, value));
return `${lines.map(annotations.logLine).join('\n')}\n`;
}
class Printer {
options;
last = null;
constructor(options) {
this.options = options;
}
paint(colour, value) {
return this.options.colours && value !== '' ? `\u001b[${CODES[colour]}m${value}\u001b[0m` : value;
}
path(path) {
if (this.last?.path !== path)
this.last = { path, shown: oneLine(this.options.display?.(path) ?? path) };
return this.last.shown;
}
problem(path, message) {
return `${path === '' ? '' : `${this.path(path)}: `}${this.paint('red', 'not reviewed')}: ${oneLine(message)}`;
}
oneLine(finding) {
const place = this.paint('bold', `${this.path(finding.path)}:${finding.line}:${finding.column}:`);
const level = this.paint(OF_LEVEL[finding.level], finding.level);
return `${place} ${level} ${this.rule(finding)}: ${oneLine(finding.message)}`;
}
finding(finding) {
const others = finding.images.length > 0 ? [`  also in ${finding.images.map(oneLine).join(', ')}`] : [];
return [
this.oneLine(finding),
...this.source(finding),
...finding.related.map(({ path, line, message }) => `  ${this.path(path)}:${line}: ${oneLine(message)}`),
...others,
...(finding.evidence
? [
`  measured, with the fix: ${(0,evidence .G)({ rule: finding.rule, evidence: finding.evidence }).map(oneLine).join('; ')}`,
]
: []),
...this.fix(finding),
...(this.isLinked(finding) ? [] : [`  ${this.paint('dim', oneLine(finding.help))}`]),
];
}
isLinked({ help }) {
return this.options.hyperlinks === true && (0,hyperlinks .J)('x', help) !== 'x';
}
rule({ rule, help }) {
const name = oneLine(rule);
return this.options.hyperlinks === true ? (0,hyperlinks .J)(name, help) : name;
}
source(finding) {
const line = this.options.sources(finding.path)?.line(finding.line);
if (line === undefined || line.trim() === '')
return [];
const whole = finding.endLine > finding.line;
const from = Math.min(finding.column - 1, line.length);
const to = Math.max(from, whole ? line.length : Math.min(finding.endColumn - 1, line.length));
const start = Math.max(0, from - WIDTH / 2);
const before = (start > 0 ? '\u2026' : '') + plain(line.slice(start, from));
const marked = plain(line.slice(from, Math.min(to, start + WIDTH)));
const after = plain(line.slice(Math.max(to, from), Math.max(to, start + WIDTH)));
const gutter = `${finding.line}`.padStart(5);
const carets = '^'.repeat(Math.max(1, characters(marked)));
const last = whole ? ` to line ${finding.endLine}` : '';
return [
`${this.paint('dim', `${gutter} |`)} ${before}${marked}${after}`,
`${this.paint('dim', `${' '.repeat(gutter.length)} |`)} ${' '.repeat(characters(before))}${this.paint(OF_LEVEL[finding.level], carets + last)}`,
];
}
fix(finding) {
const fix = (0,report_fix .P_)(finding);
const blocks = fix ? (0,report_fix .SH)(fix.edits, this.options.sources) : null;
if (!fix || !blocks)
return [];
const diff = (0,report_fix .Pp)(blocks, this.options.sources, (path) => this.path(path));
const rows = diff.slice(0, MAXIMUM_DIFF).map((line) => {
const row = plain(line);
const colour = row.startsWith('+') ? 'green' : row.startsWith('-') ? 'red' : 'dim';
return `    ${this.paint(colour, (0,markdown.clip)(row, WIDTH))}`;
});
const more = diff.length > rows.length ? [`    and ${diff.length - rows.length} more lines`] : [];
return [fix.safety === 'review' ? '  fix (look before you apply it):' : '  fix:', ...rows, ...more];
}
}
function compare(a, b) {
return a < b ? -1 : a > b ? 1 : 0;
}
function plain(value) {
const shown = (0,markdown.visible)(value);
return /[\t\n]/.test(shown) ? shown.replace(/\t/g, '    ').replace(/\n/g, ' ') : shown;
}
function oneLine(value) {
const shown = (0,markdown.visible)(value);
return (/[^\S ]|\s\s/.test(shown) ? shown.replace(/\s+/g, ' ') : shown).trim();
}
function characters(value) {
return /[\uD800-\uDBFF]/.test(value) ? Array.from(value).length : value.length;
}
}),
3445:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
X1: () => ( percentage),
iv: () => ( difference),
vj: () => ( amount),
x8: () => ( signed)
});
function scaleOf(largest, unit) {
const size = Math.abs(largest);
if (unit === 'ms') {
return size < 1000 ? { name: 'ms', factor: 1, digits: 0 } : { name: 's', factor: 1e3, digits: 2 };
}
if (size < 1000)
return { name: 'bytes', factor: 1, digits: 0 };
if (size < 1e6)
return { name: 'kB', factor: 1e3, digits: 0 };
if (size < 1e9)
return { name: 'MB', factor: 1e6, digits: size < 1e8 ? 1 : 0 };
return { name: 'GB', factor: 1e9, digits: 2 };
}
function number(value, { factor, digits }) {
return (value / factor).toFixed(digits).replace(/^-(?=0(\.0*)?$)/, '');
}
function signedNumber(value, scale) {
const size = number(Math.abs(value), scale);
if (Number(size) === 0)
return size;
return value < 0 ? `\u2212${size}` : `+${size}`;
}
function amount(value, unit) {
const scale = scaleOf(value, unit);
return `${number(value, scale)} ${scale.name}`;
}
function signed(value, unit) {
const scale = scaleOf(value, unit);
return `${signedNumber(value, scale)} ${scale.name}`;
}
function signedBetween(value, interval, unit) {
if (!interval)
return signed(value, unit);
const scale = scaleOf(Math.max(...[value, ...interval].map(Math.abs)), unit);
const [low, high] = interval.map((end) => signedNumber(end, scale));
return `${signedNumber(value, scale)} ${scale.name} (95%: ${low} \u2026 ${high})`;
}
function difference(delta) {
switch (delta.verdict) {
case 'not measurable':
return `not measurable: ${delta.why}`;
case 'no difference that can be told': {
const least = delta.interval ? ` (\u00b1${amount((delta.interval[1] - delta.interval[0]) / 2, delta.unit)})` : '';
return `no difference that can be told${least}`;
}
default:
return signedBetween(delta.delta, delta.interval, delta.unit);
}
}
function percentage({ before, delta }) {
if (before <= 0)
return '';
const share = (Math.abs(delta) / before) * 100;
const text = share.toFixed(share < 10 ? 1 : 0);
return Number(text) === 0 ? '0%' : `${delta < 0 ? '\u2212' : '+'}${text}%`;
}
}),
6779:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
y: () => ( RULES)
});
var dockerfile_stages = __webpack_require__(2949);
;
function isOnAlpine(facts, stage) {
const { base } = stage;
if (base.libc === 'musl' && base.distribution?.name === 'alpine')
return true;
if (!isCalledAlpine(base))
return false;
const lineage = (0,dockerfile_stages .bQ)(stage);
return facts.systemCalls.some(({ step, tool, action }) => tool === 'apk' && action === 'install' && lineage.includes(step.stage));
}
function isCalledAlpine({ reference, libc, distribution, known }) {
if (!reference || libc !== null || distribution !== null || known)
return false;
const text = `${reference.repository}:${reference.tag ?? ''}`;
return /(?:^|[/:_-])alpine[\d.]*(?:$|[/:_-])/.test(text) && !/glibc|conda|mamba|wolfi/i.test(text);
}
var installers = __webpack_require__(6397);
;
const FAMILIES = ( null && (['bytecode', 'output', 'base', 'layers', 'environments', 'runtime', 'supply']));
function defineRule(rule) {
return { ...rule, check: (context) => rule.check(context, rule.messages) };
}
;
const alpine_base = (defineRule({
id: 'alpine-base',
family: 'base',
level: 'notice',
summary: 'packages from PyPI are installed on Alpine',
why: `Alpine's C library is musl, and wheels for glibc (\`manylinux\`) can't be used on it. Since PEP 656 (2021) there are
\`musllinux\` wheels, and many projects publish them; where one doesn't, pip compiles the package, which takes minutes, needs a
compiler and headers in the image or in a builder stage, and happens again whenever the layer is built anew. The official
Alpine image's own Python is built without profile-guided optimization, which Debian's has, and musl's allocator is slower
under threads: measure it where that counts.

What Alpine gives in return is about 70 MB less than \`-slim\` before any package is installed, and fewer packages for a
scanner to list.

**Ignore it** where all that is installed has \`musllinux\` wheels or is pure Python, and its speed is good enough.`,
sources: [
'https://peps.python.org/pep-0656/',
'https://github.com/docker-library/python/blob/master/Dockerfile-linux.template',
'https://hub.docker.com/_/python',
'https://wiki.musl-libc.org/functional-differences-from-glibc.html',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-alpine
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
except: { edit: 'the packages of the distribution have other names there' },
},
messages: {
wheels: () => "Alpine's musl needs musllinux wheels (there since PEP 656; many projects have them, not all): what lacks one is compiled here, and the official image's Python is built without PGO on Alpine.",
compiles: (compilers) => `Packages are compiled here, with ${compilers}: Alpine's musl can't use the wheels for glibc that most of them have, and some lack a musllinux one. On a -slim base the compilers and the minutes that they take are mostly not needed.`,
},
*check({ facts }, messages) {
const installs = facts.installs.filter((install) => isOnAlpine(facts, install.step.stage) && bringsPackages(install));
const first = installs.find(({ step }) => facts.inLineage(step)) ?? installs[0];
if (!first || facts.final.base.libc === 'glibc')
return;
const { from } = (0,dockerfile_stages .bQ)(first.step.stage)[0].stage;
const compilers = compilersOf(facts);
if (compilers.length === 0)
yield { span: from.span, message: messages.wheels() };
else {
const names = [...new Set(compilers.map(({ name }) => name))].join(', ');
const related = [{ span: compilers[0].span, message: 'Compilers are installed here.' }];
yield { span: from.span, level: 'warning', message: messages.compiles(names), related };
}
},
}));
const TOOLING = /^(?:pip|setuptools|wheel|uv|poetry|pipenv|pdm|pip-tools|virtualenv|build|hatch)(?:$|[[=<>~!])/i;
function bringsPackages({ installer, landings }) {
if (landings.length === 0 || installer.tool === 'conda')
return false;
const lists = installer.options.has('--requirement', '--editable', '--group');
return lists || installer.operands.length === 0 || !installer.operands.every(({ value }) => TOOLING.test(value));
}
const COMPILERS = /^(?:build-base|alpine-sdk|gcc|g\+\+|clang\d*|musl-dev|libc-dev|python3?-dev|cargo|rust|rustup|gfortran|cython|go)$/;
function compilersOf(facts) {
const building = new Set(facts.calls.flatMap(({ step, call }) => {
const tool = (0,installers .XE)(call)?.tool;
return tool && tool !== 'apk' && isOnAlpine(facts, step.stage) ? (0,dockerfile_stages .bQ)(step.stage) : [];
}));
return facts.systemCalls.flatMap(({ step, action, tool, packages, installer }) => {
const here = tool === 'apk' && action === 'install' && building.has(step.stage);
return here && !installer.call.conditional ? packages.filter(({ name }) => COMPILERS.test(name)) : [];
});
}
var end_of_life = __webpack_require__(1815);
var conda = __webpack_require__(4737);
var memo = __webpack_require__(6970);
var dockerfile_system = __webpack_require__(297);
;
function rootStages(facts) {
const named = new Set();
return facts.stages.filter((built) => {
const { text } = built.stage.image;
if (built.parent !== null || !facts.used.has(built) || named.has(text))
return false;
if (text.includes('$'))
named.add(text);
return true;
});
}
const stagePythons = (0,memo .Bj)((facts) => new Map(facts.stages.map((built) => [built, stagePython(facts, built)])));
function stagePython(facts, built) {
const { python, distribution } = built.base;
if (python?.kind === 'conda')
return null;
const brought = broughtPythons(facts, built);
if (brought.includes('other'))
return null;
if (python && python.kind !== 'distribution') {
return python.minor === null ? null : { minor: python.minor, interpreters: python.interpreters };
}
const minor = python ? python.minor : (distribution?.python.minor ?? null);
if (minor === null || brought.some((one) => one !== minor && one !== 'default'))
return null;
const there = python !== null || distribution?.python.installed === true || brought.length > 0;
return there ? { minor, interpreters: python?.interpreters ?? ['/usr/bin'] } : null;
}
function broughtPythons(facts, built) {
const lineage = new Set((0,dockerfile_stages .bQ)(built));
const brought = [];
for (const { step, call } of facts.calls)
if (lineage.has(step.stage))
brought.push(...pythonsOf(call));
const alone = built.base.python === null;
const copied = facts.copies.some((copy) => lineage.has(copy.step.stage) && bringsInterpreter(copy, alone));
return copied ? [...brought, 'other'] : brought;
}
const MANAGERS = new Set(['conda', 'mamba', 'micromamba', 'pixi', 'pyenv', 'asdf', 'mise', 'rye']);
function managesPythons(call) {
return MANAGERS.has(call.program) || (0,conda .eA)(call) !== null;
}
function pythonsOf(call) {
const { program, arguments: args, workdir } = call;
if (managesPythons(call))
return ['other'];
const [first, second] = [args[0]?.value, args[1]?.value];
if (program === 'uv' && first === 'python' && second === 'install')
return ['other'];
if (program === 'make' && (first === 'altinstall' || (first === 'install' && /python/i.test(workdir))))
return ['other'];
const installer = (0,installers .XE)(call);
if (!installer || !(0,installers .Mc)(installer.tool) || !['install', 'add'].includes(installer.action))
return [];
return (0,dockerfile_system .eZ)(installer).flatMap((name) => {
const match = PACKAGE.exec(name);
if (!match)
return [];
const [, major, minor] = match;
if (major === '3' || name === 'python-is-python3')
return minor ? [`3.${minor}`] : ['default'];
return ['2.7'];
});
}
const PACKAGE = /^(?:rh-)?python(?:([23])(?:\.?(\d+))?)?(?:-(?:pip|venv|full|minimal|dev|devel|libs|distutils|setuptools|is-python3))?$/;
function bringsInterpreter({ from, image, sources }, alone) {
if (from === null && image === null)
return false;
return sources.some((source) => /^\/(?:usr(?:\/local)?)?$/.test(source) ||
(alone && /^\/usr\/(?:local\/)?bin$/.test(source)) ||
/\/bin\/python[^/]*$|python$|\/(?:uv\/)?python\/|pyenv/.test(source));
}
;
const DAY = 24 * 60 * 60 * 1000;
const base_image_eol = (defineRule({
id: 'base-image-eol',
family: 'base',
level: 'warning',
summary: 'the base has a Python or a distribution past its end of life',
why: `After its end of life, a Python or a distribution gets no more security fixes: what is found in its TLS, XML or
archive code from then on stays open in the image. The official image of that version isn't built any more either, so its
other packages age too; new releases of libraries leave it out, and \`apt-get update\` fails once the release is archived.

Moving on costs a test run and, now and then, a newer library. A Python that a distribution keeps alive (Ubuntu's, Red
Hat's) counts by that distribution's date, Debian by the end of its long-term support.

**Ignore it** where you pay for fixes beyond that date (Ubuntu Pro, Freexian, ActiveState), or the image is an archive of
what once was.`,
sources: [
'https://devguide.python.org/versions/',
'https://endoflife.date/python',
'https://wiki.debian.org/LTS',
'https://ubuntu.com/about/release-cycle',
],
examples: {
bad: {
Dockerfile: `FROM python:3.9-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
except: {
edit: 'which version the application is ready for is for a person to say',
onbuild: 'it is about the FROM',
},
},
messages: {
python: (name, since, oldest) => `${name} has had no security fixes since its end of life on ${since}. The oldest Python that still gets them is ${oldest}.`,
distribution: (name, since) => `${name} has had no security fixes since its end of life on ${since}: its libraries stay as they are.`,
both: (python, since, distribution, too, oldest) => `${python} (since ${since}) and ${distribution} (since ${too}) get no security fixes any more. The oldest Python that still gets them is ${oldest}.`,
},
*check({ facts, today }, messages) {
const isOver = (day) => day !== null && today.getTime() >= day.getTime() + DAY;
for (const { base, stage } of rootStages(facts)) {
const { pythonEndOfLife, distribution } = base;
const python = isOver(pythonEndOfLife) ? `Python ${base.python?.minor ?? ''}` : null;
const release = isOver(distribution?.endOfLife ?? null) ? nameOf(distribution) : null;
const days = [pythonEndOfLife, distribution?.endOfLife ?? null].map((day) => day?.toISOString().slice(0, 10) ?? '');
const [since, too] = days;
const { span } = stage.from;
if (python && release)
yield { span, message: messages.both(python, since, release, too, oldest(today)) };
else if (python)
yield { span, message: messages.python(python, since, oldest(today)) };
else if (release)
yield { span, message: messages.distribution(release, too) };
}
},
}));
function oldest(today) {
const maintained = Object.entries(end_of_life ._N).filter(([, day]) => new Date(day).getTime() + DAY > today.getTime());
return maintained.at(-1)?.[0] ?? 'the newest';
}
const NAMES = {
debian: 'Debian',
ubuntu: 'Ubuntu',
alpine: 'Alpine',
rhel: 'Red Hat Enterprise Linux',
centos: 'CentOS',
rockylinux: 'Rocky Linux',
almalinux: 'AlmaLinux',
fedora: 'Fedora',
amazonlinux: 'Amazon Linux',
oraclelinux: 'Oracle Linux',
opensuse: 'openSUSE',
};
function nameOf({ name, release }) {
return `${NAMES[name] ?? name} ${(release ?? '').replace('stream', 'Stream ')}`;
}
var dockerfile_arguments = __webpack_require__(5694);
;
function lastInstruction({ lineage }, keyword) {
for (const { steps } of lineage.toReversed()) {
const last = steps.findLast(({ instruction }) => instruction.keyword === keyword && !instruction.onbuild);
if (last)
return last;
}
return null;
}
const variableSteps = (0,memo .Bj)((facts) => facts.steps.filter(({ instruction: { keyword } }) => keyword === 'ENV' || keyword === 'ARG'));
var run = __webpack_require__(3303);
;
const healthCheckOf = (0,memo .Bj)((facts) => {
const step = lastInstruction(facts, 'HEALTHCHECK');
const [first, second] = step?.instruction.words ?? [];
if (!step || !second || first?.text.toUpperCase() !== 'CMD')
return null;
const { source, escape } = facts.dockerfile;
const body = { start: second.span.start, end: step.instruction.body.end };
const words = (0,dockerfile_arguments .Xi)(source.text, body, escape);
const exec = (0,dockerfile_arguments .eW)(source.text, body, escape);
const command = { ...step, instruction: { ...step.instruction, body, words, exec, heredocs: [] } };
return { step, command, commands: (0,run .P)(facts.dockerfile, command) };
});
var dockerfile_requested = __webpack_require__(154);
var external_node_path_ = __webpack_require__(6760);
var dockerfile_manifests = __webpack_require__(7868);
var dockerfile_paths = __webpack_require__(3746);
var script_files = __webpack_require__(3653);
;
function setupRequests(facts, { step, installer }) {
if (!installer.tool.endsWith('pip'))
return { requirements: [], hidden: false };
const read = (0,dockerfile_requested .$R)(installer).map((folder) => requestsOf(facts, step, folder));
return {
requirements: read.flatMap(({ requirements }) => requirements),
hidden: read.some(({ hidden }) => hidden),
};
}
function requestsOf(facts, step, folder) {
const { context } = facts.surroundings;
const found = ['setup.py', 'setup.cfg']
.map((name) => (0,script_files .sS)(facts, { stage: step.stage, step }, (0,dockerfile_paths .Fd)(name, folder)))
.find((path) => path !== null);
if (found === undefined)
return { requirements: [], hidden: false };
if (context.read(found) === null)
return { requirements: [], hidden: true };
const { setupPy, setupCfg } = (0,dockerfile_manifests .L9)(context, external_node_path_.posix.dirname(found));
const lists = [setupPy, setupCfg].flatMap((script) => (script ? [script.dependencies] : []));
const known = lists.flatMap((list) => list ?? []);
if (!lists.includes(null))
return { requirements: known, hidden: false };
const tree = (0,dockerfile_manifests .Gw)(context, external_node_path_.posix.join(external_node_path_.posix.dirname(found), 'requirements.txt'));
const beside = [...(tree?.files.values() ?? [])].flatMap(({ requirements }) => requirements.flatMap(({ requirement }) => requirement ?? []));
return { requirements: [...known, ...beside], hidden: tree === null };
}
var dockerfile_started = __webpack_require__(9635);
;
const FIRST = new Map([['psutil', '5.8.0']]);
function isOlderThanWheels({ name, specifier }) {
const first = FIRST.get(name);
if (first === undefined || (0,dockerfile_manifests .nZ)(specifier) !== 'exact')
return false;
const version = /(?:^|,)={2,3}([^,]+)/.exec(specifier)?.[1] ?? '';
return (0,dockerfile_manifests .Vg)(version, `<${first}`) === true;
}
;
const PROGRAMS = new Set('git hg svn curl wget gcc g++ cc c++ make autoconf automake patch convert mysql_config pg_config file'.split(' '));
const BUILT = new Map([
['psycopg2', 'libpq-dev'],
['mysqlclient', 'default-libmysqlclient-dev'],
...[
'annoy',
'dlib',
'fasttext',
'gdal',
'insightface',
'mod-wsgi',
'pyaudio',
'pycrypto',
'pygobject',
'pygraphviz',
'pyicu',
].map((name) => [name, null]),
...['python-ldap', 'python-prctl', 'uwsgi', 'webrtcvad'].map((name) => [name, null]),
]);
const LOADED = new Map([
['psycopg2', 'libpq5'],
['psycopg', 'libpq5'],
['mysqlclient', 'libmariadb3'],
['lightgbm', 'libgomp1'],
['python-magic', 'libmagic1'],
]);
function usesOfFullImage(facts) {
const installed = new Set(facts.systemCalls.flatMap(({ packages }) => packages.map(({ name }) => name)));
const landing = facts.installs.filter(({ landings }) => landings.length > 0);
return [
...[...programsOf(facts)].filter((program) => !installed.has(program)).sort(),
...new Set(landing.flatMap((install) => packagesOf(facts, install, installed))),
];
}
function hidesUses(facts) {
return facts.installs.some((install) => install.landings.length > 0 && setupRequests(facts, install).hidden);
}
function programsOf(facts) {
const built = facts.calls.flatMap(({ step, call }) => (facts.inLineage(step) ? [call] : []));
const fetched = built.some((call) => call.arguments.some(({ value }) => /(?:^|@ ?)git\+/.test(value)));
const calls = [
...built,
...(healthCheckOf(facts)?.commands.calls ?? []),
...(0,dockerfile_started .rE)(facts).map(({ call }) => call),
];
const asked = facts.deployments.flatMap(({ healthCheck }) => (healthCheck ?? []).flatMap((word) => word.split(/[\s;&|()]+/)));
const names = [...calls.map(({ program }) => program), ...asked, ...(fetched ? ['git'] : [])];
return new Set(names.filter((name) => PROGRAMS.has(name)));
}
const full_image_COMPILERS = ['gcc', 'g++', 'build-essential', 'clang'];
function packagesOf(facts, install, installed) {
const here = facts.inLineage(install.step);
const compiles = full_image_COMPILERS.some((name) => installed.has(name));
const requested = [...(0,dockerfile_requested .mz)(facts, install), ...setupRequests(facts, install).requirements];
return requested.flatMap((requirement) => {
const { name, url } = requirement;
if (url !== null)
return url.startsWith('git+') && here && !installed.has('git') ? ['git'] : [];
const headers = isOlderThanWheels(requirement) ? null : BUILT.get(name);
if (here && headers !== undefined) {
const missing = headers !== null && !installed.has(headers) ? ` and ${headers}` : '';
if (!compiles)
return [`a compiler${missing} for ${name}`];
if (missing !== '')
return [`${headers} for ${name}`];
}
const library = libraryOf(requirement);
return library === null || hasLibrary(installed, library) ? [] : [`${library} for ${name}`];
});
}
function libraryOf({ name, extras }) {
return name === 'psycopg' && extras.includes('binary') ? null : (LOADED.get(name) ?? null);
}
function hasLibrary(installed, library) {
const plain = library.replace(/\d+$/, '');
return [...installed].some((name) => name.startsWith(plain) || (/mysqlclient|mariadb/.test(name) && plain === 'libmariadb'));
}
;
const base_image_not_slim = (defineRule({
id: 'base-image-not-slim',
family: 'base',
level: 'notice',
summary: 'the final stage stands on the full Python image',
why: `The full \`python\` image stands on buildpack-deps: compilers, headers of dozens of libraries, git, Mercurial and
Subversion, ImageMagick. Most wheels need none of it at run time. It weighs about a gigabyte where \`-slim\` weighs 130 MB, each
node pulls it, and scanners list the vulnerabilities of all those packages as yours.

The other side: a package without a wheel needs a compiler, and a requirement from git needs git. Both belong in a builder
stage, which may well be the full image.

**Ignore it** where the application runs those tools, for images that are only used on one machine, and where all your images
share the full one's layers anyway.`,
sources: [
'https://hub.docker.com/_/python',
'https://github.com/docker-library/python/blob/master/Dockerfile-linux.template',
'https://github.com/docker-library/buildpack-deps/blob/master/debian/bookworm/Dockerfile',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
except: { onbuild: 'it is about the FROM' },
},
messages: {
full: (image) => `The full image ${image} brings compilers, headers and version control into every container, about 900 MB more than its -slim variant.`,
needed: (image, tools) => `The full image ${image} brings compilers, headers and version control, about 900 MB more than its -slim variant. Here ${tools} would have to be installed there, or stay in a builder stage where only the build needs it.`,
},
*check({ facts }, messages) {
const { base } = facts.final;
const root = facts.lineage[0];
if (facts.dev || !root || base.python?.kind !== 'official' || base.slim !== false || !base.reference)
return;
const needed = usesOfFullImage(facts);
const message = needed.length > 0 ? messages.needed(base.reference.text, needed.join(', ')) : messages.full(base.reference.text);
const open = base.reference.digest === null && base.pin !== 'floating';
const edit = needed.length === 0 && open && !hidesUses(facts) ? slimmed(root.stage.image) : null;
yield { span: root.stage.from.span, message, ...(edit && { edit }) };
},
}));
function slimmed({ text, span }) {
const match = /^(.*\/)?([^:/]+)(?::([^:@/]*))?$/.exec(text);
if (!match || /\$(?!\{?\w+\}?(?:$|-))|["']/.test(text) || match[2].includes('$'))
return null;
const [, folder = '', name = '', tag] = match;
if (tag === undefined)
return null;
const slim = /^(?:.*-)?python\d/.test(tag)
? `${tag}-slim`
: tag.replace(/(?:-([a-z]+))?$/, (release) => `-slim${release}`);
return { safety: 'review', changes: [{ span, text: `${folder}${name}:${slim}` }] };
}
var base_image = __webpack_require__(2681);
var expand = __webpack_require__(8572);
var image_reference = __webpack_require__(1967);
var model = __webpack_require__(3883);
var dockerfile_mounts = __webpack_require__(1594);
;
const base_image_unpinned = (defineRule({
id: 'base-image-unpinned',
family: 'base',
level: 'warning',
summary: 'the base image has no version that holds still',
why: `\`latest\`, no tag at all and, for Python, a tag without a minor version (\`python:3\`, \`python:slim\`) stand for another
Python each autumn. On the day that it moves, the same commit builds with a Python that some dependency has no wheel for, and
nobody changed anything; an old commit can't be built again as it was.

A minor version (\`python:3.13-slim\`) still gets each patch release when it is rebuilt. A digest
(\`python:3.13-slim@sha256:\u2026\`) pins all of it: builds repeat to the byte of the base, and fixes come only when somebody, or
Renovate or Dependabot, moves it.

**Ignore it** for images that are meant to try the newest of everything, and for one that your own pipeline builds right before.`,
sources: [
'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
'https://hub.docker.com/_/python',
'https://peps.python.org/pep-0602/',
],
examples: {
bad: {
Dockerfile: `FROM python:slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
except: {
edit: 'which version the application is ready for is for a person to say',
onbuild: 'it is about the FROM',
},
},
messages: {
python: (image, tag) => `${tag === null ? `${image} without a tag` : `The tag of ${image}`} moves on to each next minor version of Python: one day the same commit builds with another one. Name a minor version, as in python:3.13-slim.`,
latest: (image, tag) => `${tag === null ? `The base ${image} has no tag, so it` : `The tag ${tag} of ${image}`} stands for whatever was pushed last: the same commit builds on another base from one day to the next. Name a version.`,
copied: (image, tag) => `${tag === null ? `The image ${image} has no tag` : `The tag ${tag} of ${image} moves`}, so what is taken from it changes without a change here. Name a version.`,
},
*check({ facts }, messages) {
for (const { base, stage } of rootStages(facts)) {
if (base.pin !== 'floating' || base.reference === null || isLocal(facts, base))
continue;
const { text, tag } = base.reference;
const { span } = stage.from;
if (base.python && isVersionless(base))
yield { span, message: messages.python(text, tag) };
else
yield { span, message: messages.latest(text, tag) };
}
for (const step of facts.steps) {
for (const { name, span } of imagesOf(facts.dockerfile, step)) {
const image = (0,base_image .hu)((0,image_reference .o)(name));
if (image.pin !== 'floating' || isLocal(facts, image))
continue;
yield { span, level: 'notice', message: messages.copied(name, image.reference?.tag ?? null) };
}
}
},
}));
function isVersionless({ python, reference }) {
const tag = reference?.tag ?? 'latest';
return python?.kind === 'official' || tag !== 'latest';
}
function isLocal({ surroundings }, { reference, libc, python }) {
if (reference === null || libc !== null || python !== null)
return false;
return !/[/:]/.test(reference.text) || (surroundings.builtNames?.has(reference.repository) ?? false);
}
function imagesOf(dockerfile, step) {
const { instruction, sources } = step;
if (instruction.keyword === 'RUN') {
return (0,dockerfile_mounts .bq)(dockerfile, step).flatMap(({ from, stage, flag }) => from !== null && stage === null && (0,expand .qE)(from) ? [{ name: from, span: flag.span }] : []);
}
const span = (0,model .i)(instruction, 'from')?.span;
return sources.flatMap(({ name, stage }) => {
return stage === null && span && (0,expand .qE)(name) && !/^\d+$/.test(name) ? [{ name, span }] : [];
});
}
var environments = __webpack_require__(9738);
var pip = __webpack_require__(8239);
var wrappers = __webpack_require__(2676);
;
const managedPythons = (0,memo .Bj)((facts) => facts.calls.flatMap(({ step, call }) => {
if (!call.arguments.some(({ value }) => value === 'python'))
return [];
const installer = (0,installers .XE)(call);
if (installer?.tool !== 'uv' || installer.action !== 'python install')
return [];
const given = installer.options.get('--install-dir')?.value;
const folder = given ? facts.users.pathOf(given, step, call) : managedFolder(facts, step, call);
const landings = folder === null ? [] : facts.reach.landings(step.stage, folder, step.instruction.index);
return facts.inLineage(step) || landings.length > 0 ? [{ step, installer, folder }] : [];
}));
function managedFolder(facts, step, call) {
const folder = (0,environments .FE)(step, call, 'UV_PYTHON_INSTALL_DIR') ?? '~/.local/share/uv/python';
return (0,expand .qE)(folder) ? facts.users.pathOf(folder, step, call) : null;
}
;
const copiedPackages = (0,memo .Bj)((facts) => {
const placesOf = new Map();
return facts.copies.flatMap((copy) => {
const { from } = copy;
if (!from || !facts.used.has(copy.step.stage))
return [];
const places = placesOf.get(from) ?? placesIn(facts, from);
placesOf.set(from, places);
const found = places.flatMap((place) => {
if (!copied_packages_bringsPackages(copy, place.path))
return [];
return [{ ...place, copy, from, minor: comesAlong(facts, copy, place.path) ? null : place.minor }];
});
if (found.length > 0)
return found;
return copy.sources.flatMap((path) => {
const named = /^(.*)\/lib(?:64)?\/python(\d\.\d+)(?:\/(?:site|dist)-packages)?$/.exec(path);
if (!named)
return [];
const minor = comesAlong(facts, copy, named[1]) ? null : named[2];
return [{ copy, from, kind: 'packages', path, minor, interpreter: null }];
});
});
});
function placesIn(facts, from) {
const lineage = new Set((0,dockerfile_stages .bQ)(from));
const places = new Map();
for (const { step, installer, location } of facts.installs) {
if (!lineage.has(step.stage) || !location || location.kind === 'target')
continue;
const { path } = location;
const kind = location.kind === 'venv' ? 'venv' : 'packages';
const makes = kind === 'packages' || MAKERS.has(installer.tool);
const known = places.get(path) ?? UNKNOWN_PYTHON;
places.set(path, { kind, path, ...(makes ? pythonOf(facts, from, step, installer.call) : known) });
}
for (const { step, call } of facts.calls) {
const path = lineage.has(step.stage) ? (0,environments .vX)(call) : null;
if (path !== null)
places.set(path, { kind: 'venv', path, ...pythonOf(facts, from, step, call) });
}
return [...places.values()];
}
const MAKERS = new Set(['uv', 'poetry', 'pipenv', 'pdm']);
const UNKNOWN_PYTHON = { minor: null, interpreter: null };
function pythonOf(facts, from, step, call) {
const python = stagePythons(facts).get(from);
if (python && takesStagePython(facts, step, call))
return { minor: python.minor, interpreter: python.interpreters[0] ?? null };
if (call.program !== 'uv' || !takesManaged(facts, from, step, call))
return UNKNOWN_PYTHON;
return { minor: null, interpreter: managedFolder(facts, step, call) };
}
function takesManaged(facts, from, step, call) {
const variable = (name) => (0,environments .FE)(step, call, name) ?? '';
const given = call.arguments.map(({ value }, at) => at > 0 && /^(?:-p|--python)$/.test(call.arguments[at - 1].value) ? value : '');
const named = [variable('UV_PYTHON'), ...given, ...call.arguments.map(({ value }) => value.replace(/^--python=/, ''))];
if (named.some((one) => !(0,expand .qE)(one) || /\/bin\/|^(?:system|python)/.test(one)))
return false;
const preference = preferenceOf(step, call);
if (preference === 'only-managed')
return true;
if (preference?.includes('system') || variable('UV_SYSTEM_PYTHON') !== '')
return false;
const { python, distribution } = from.base;
const bare = python === null && distribution?.python.installed === false;
return hasManaged(facts, from) || (bare && broughtPythons(facts, from).length === 0);
}
function preferenceOf(step, call) {
const words = call.arguments.map(({ value }) => value);
const at = words.findLastIndex((word) => /^--python-preference(?:=|$)/.test(word));
if (at >= 0)
return /=(.*)$/.exec(words[at])?.[1] ?? words[at + 1] ?? expand .HV;
if (words.includes('--managed-python'))
return 'only-managed';
if (words.includes('--no-managed-python'))
return 'only-system';
const [managed, not] = ['UV_MANAGED_PYTHON', 'UV_NO_MANAGED_PYTHON'].map((name) => (0,dockerfile_requested .JG)(step, call, name));
if (managed === null || not === null)
return expand .HV;
return managed ? 'only-managed' : not ? 'only-system' : ((0,environments .FE)(step, call, 'UV_PYTHON_PREFERENCE') ?? null);
}
function hasManaged({ calls }, stage) {
const lineage = new Set((0,dockerfile_stages .bQ)(stage));
return calls.some(({ step, call: { program, arguments: args } }) => {
return lineage.has(step.stage) && program === 'uv' && args[0]?.value === 'python' && args[1]?.value === 'install';
});
}
function takesStagePython(facts, step, call) {
const { program, path, arguments: args } = call;
if (args.some(({ value }) => /^(?:-p|--python(?:=.*)?)$/.test(value)))
return false;
if (program === 'uv') {
const base = step.stage.base.python;
if (base?.kind !== 'official' || (0,environments .FE)(step, call, 'UV_PYTHON') !== undefined)
return false;
const preference = preferenceOf(step, call);
const chosen = preference === 'only-system' || (preference === null && !hasManaged(facts, step.stage));
return chosen && meetsProject(facts.surroundings.context, base.minor);
}
if ((0,pip .r2)(program) && path.includes('/')) {
const folders = stagePythons(facts).get(step.stage)?.interpreters ?? [];
return folders.some((folder) => path === `${folder}/${program}`);
}
const named = /^(?:python|pip)(\d\.\d+)$/.exec((0,wrappers .Fl)(path));
return named === null || named[1] === stagePythons(facts).get(step.stage)?.minor;
}
function meetsProject(files, minor) {
const pinned = files.read('.python-version')?.trim();
if (minor === null || (pinned && !pinned.startsWith(minor)))
return false;
const { requiresPython } = (0,dockerfile_manifests .L9)(files, '.');
return requiresPython === null || (0,dockerfile_manifests .Vg)(minor, requiresPython) !== false;
}
function copied_packages_bringsPackages(copy, path) {
return copy.sources.some((source) => {
if (source === path || source === '/' || path.startsWith(`${source}/`))
return true;
const below = source.startsWith(`${path}/`) ? source.slice(path.length + 1) : '';
return (0,expand .qE)(below) && /^lib(?:64)?(?:\/python[^/]*(?:\/(?:site|dist)-packages)?)?$/.test(below);
});
}
function comesAlong(facts, { from, step }, prefix) {
const sources = facts.copies.flatMap((copy) => {
return copy.from === from && copy.step.stage === step.stage ? copy.sources : [];
});
const covers = (pattern) => sources.some((source) => {
if (source === prefix || source === '/' || prefix.startsWith(`${source}/`))
return true;
return source.startsWith(`${prefix}/`) && pattern.test(source.slice(prefix.length + 1));
});
const system = ['/usr', '/usr/local'].includes(prefix);
return system && covers(/^bin(?:\/python[^/]*)?$/) && covers(/^lib(?:64)?(?:\/python[^/]*)?$/);
}
;
const stage_python_mismatch = (defineRule({
id: 'stage-python-mismatch',
family: 'base',
level: 'error',
summary: 'packages are copied to a stage with another Python or C library',
why: `Packages are installed for one minor version: they lie in \`lib/python3.12/site-packages\`, where Python 3.13 never
looks, and their compiled modules are named after it (\`.cpython-312-x86_64-linux-gnu.so\`). A virtual environment's \`python\` is
only a link to \`/usr/local/bin/python\`, so in the other stage it is suddenly the other version. And what was compiled or
downloaded for glibc (Debian, Ubuntu) doesn't load under musl (Alpine), nor the other way round. The build succeeds all the
same; the container fails at its first import.

It happens when one of two FROMs is updated. One ARG for both keeps them together; distroless images have their Debian's
Python (\`python3-debian12\`: 3.11), which the builder has to match.

**Ignore it** where what is copied is known to be pure Python and is put on the path by hand.`,
sources: [
'https://docs.python.org/3/library/venv.html',
'https://peps.python.org/pep-3149/',
'https://peps.python.org/pep-0656/',
'https://github.com/GoogleContainerTools/distroless/blob/main/python3/README.md',
],
examples: {
bad: {
Dockerfile: `FROM python:3.12-slim AS build
RUN python -m venv /opt/venv && /opt/venv/bin/pip install --no-cache-dir shop==2.4.1
FROM python:3.13-slim
RUN python -m compileall -q /usr/local/lib/python3.13
ENV PYTHONUNBUFFERED=1
COPY --from=build /opt/venv /opt/venv
USER 1000
CMD ["/opt/venv/bin/celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim AS build
RUN python -m venv /opt/venv && /opt/venv/bin/pip install --no-cache-dir shop==2.4.1
FROM python:3.13-slim
RUN python -m compileall -q /usr/local/lib/python3.13
ENV PYTHONUNBUFFERED=1
COPY --from=build /opt/venv /opt/venv
USER 1000
CMD ["/opt/venv/bin/celery", "--app", "shop", "worker"]
`,
},
except: { edit: 'which of the two versions is meant is for a person to say' },
},
messages: {
minor: (path, source, target) => `The packages of ${path} are for Python ${source}, and this stage runs Python ${target}: none of them can be imported.`,
libc: (path, source, target) => `The packages of ${path} are for ${source}, and this stage is on ${target}: their compiled modules can't be loaded.`,
},
*check({ facts }, messages) {
const reported = new Set();
for (const { copy, from, path, minor } of copiedPackages(facts)) {
const { stage, instruction } = copy.step;
const pair = `${from.stage.index} ${stage.stage.index}`;
if (reported.has(pair))
continue;
const python = stagePythons(facts).get(stage)?.minor ?? null;
const [libc, other] = [from.base.libc, stage.base.libc];
if (minor !== null && python !== null && minor !== python) {
yield { span: instruction.span, message: messages.minor(path, minor, python) };
}
else if (libc && other && libc !== other) {
yield { span: instruction.span, message: messages.libc(path, systemOf(from), systemOf(stage)) };
}
else
continue;
reported.add(pair);
}
},
}));
function systemOf({ base }) {
return base.libc === 'musl' ? 'musl (Alpine)' : 'glibc';
}
var application = __webpack_require__(4372);
var flags = __webpack_require__(9);
;
function isAfter(a, b) {
return a.instruction !== b.instruction ? a.instruction > b.instruction : (a.offset ?? 0) > (b.offset ?? 0);
}
function momentOf(step, call) {
return call
? { instruction: step.instruction.index, offset: call.span.start }
: { instruction: step.instruction.index };
}
function isCompiledLater(facts, install, moment = momentOfInstall(install)) {
const { step, location } = install;
if (!location)
return facts.compilations.some((compile) => isAfter(at(compile), moment));
const there = (compile, place) => coversPackages(compile, place);
const from = (stage, index) => facts.reach.packageLandings(stage, location, index);
return compiles(facts, { stage: step.stage, landings: install.landings, from }, moment, (compile, path) => there(compile, path === null ? location : { ...location, path }));
}
function isPathCompiledLater(facts, stage, path, moment) {
if (facts.compilations.length === 0)
return false;
const from = (one, index) => facts.reach.landings(one, path, index);
const made = { stage, landings: from(stage, moment.instruction), from };
return compiles(facts, made, moment, (compile, place) => covers(compile, place ?? path));
}
function compiles(facts, { stage, landings, from }, moment, covered) {
return facts.compilations.some((compile) => {
if (!isAfter(at(compile), moment))
return false;
const { step } = compile;
const own = facts.inLineage(step);
if ((0,dockerfile_stages .bQ)(step.stage).includes(stage) && covered(compile, null)) {
if (own)
return true;
const taken = from(step.stage, step.instruction.index);
if (landings.every((one) => taken.some((other) => other.path === one.path && other.at === one.at)))
return true;
}
return own && landings.some((landing) => step.instruction.index > landing.at && covered(compile, landing.path));
});
}
function momentOfInstall({ step, installer }) {
return momentOf(step, installer.call);
}
function at({ step, compilation }) {
return momentOf(step, compilation.call);
}
function covers({ compilation }, path) {
if (compilation.unsure)
return true;
if (compilation.paths === 'sys.path')
return false;
return compilation.paths.some((compiled) => !(0,expand .qE)(compiled) || (0,dockerfile_paths .yI)(compiled, path));
}
function coversPackages(compile, { kind, path }) {
if (kind === 'target')
return covers(compile, path);
if (compile.compilation.unsure)
return true;
if (compile.compilation.paths === 'sys.path')
return false;
return compile.compilation.paths.some((compiled) => !(0,expand .qE)(compiled) || (0,dockerfile_paths .FK)(path, compiled) || (0,dockerfile_paths .FK)(compiled, `${path}/lib`));
}
function writesBytecode(step, call, anyway = false) {
if (call.arguments.some(({ value }, index) => index < 3 && /^-[a-zA-Z]*B[a-zA-Z]*$/.test(value)))
return false;
if (anyway)
return true;
const disabled = (0,flags .M)((0,environments .FE)(step, call, 'PYTHONDONTWRITEBYTECODE'));
return disabled === null ? null : !disabled;
}
;
const BYTECODE = /__pycache__|\.py\[?[co]/;
const SOURCES = /\*\.py$/;
const DELETERS = new Set(['rm', 'find', 'py3clean', 'pyclean']);
const bytecodeRemovals = (0,memo .Bj)((facts) => facts.calls.flatMap(({ step, call }) => {
const folders = deletesBelow(call, BYTECODE);
return folders ? [{ step, call, folders }] : [];
}));
function sourcesDeletedBelow(call) {
return deletesBelow(call, SOURCES);
}
function deletesBelow(call, kind) {
if (!DELETERS.has(call.program))
return null;
const words = call.arguments.map(({ value }) => value);
if (call.program === 'py3clean' || call.program === 'pyclean')
return kind === BYTECODE ? foldersOf(call, words) : null;
const named = words.filter((word) => kind.test(word));
if (named.length === 0)
return null;
if (call.program === 'rm')
return named.map((word) => (0,dockerfile_paths .Fd)(staticFolder(word), call.workdir));
const deletes = words.includes('-delete') || words.includes('rm') || call.pipedInto?.program === 'rm';
return call.program === 'find' && deletes ? foldersOf(call, words) : null;
}
function foldersOf(call, given) {
const words = given.slice(given.findIndex((word) => !/^-[HLP]+$/.test(word)));
const end = words.findIndex((word) => /^[-(!\\]/.test(word));
const roots = words.slice(0, end < 0 ? undefined : end).filter(expand .qE);
return (roots.length > 0 ? roots : ['.']).map((root) => (0,dockerfile_paths .Fd)(staticFolder(root), call.workdir));
}
function staticFolder(path) {
const wildcard = path.search(/[*?[]/);
return wildcard < 0
? path.replace(/\/?__pycache__.*$/, '') || '/'
: path.slice(0, wildcard).replace(/[^/]*$/, '') || '.';
}
var copies = __webpack_require__(5753);
;
function isOfOtherPython(facts, { copy, from, minor }) {
const { stage } = copy.step;
const python = stagePythons(facts).get(stage)?.minor ?? null;
return (minor !== null && python !== null && minor !== python) || from.base.libc !== stage.base.libc;
}
function hasInterpreter(facts, { copy, from, path }, folder) {
const { stage } = copy.step;
const { python, distribution, known } = stage.base;
const brought = broughtPythons(facts, stage);
if ((!known && !python) || brought.includes('other') || python?.interpreters.includes(folder))
return true;
if (folder === '/usr/bin' && (distribution?.python.installed !== false || brought.length > 0))
return true;
if (facts.reach.landings(from, folder, 0).some(({ path }) => path === folder))
return true;
const lineage = new Set((0,dockerfile_stages .bQ)(stage));
const copied = facts.copies.some((other) => {
if (other === copy || !lineage.has(other.step.stage) || (!other.from && other.image === null))
return false;
return (0,dockerfile_paths .FK)(folder, other.target) || (0,dockerfile_paths .FK)(other.target, folder);
});
return (copied ||
facts.steps.some((step) => {
return (lineage.has(step.stage) && facts.dockerfile.source.slice(step.instruction.span).includes(`${folder}/python`));
}) ||
facts.calls.some(({ call }) => {
const target = call.arguments.at(-1)?.value ?? '';
return call.program === 'ln' && (0,dockerfile_paths .FK)((0,dockerfile_paths .Fd)(target, call.workdir), `${path}/bin`);
}));
}
;
const made_environments_MAKERS = new Set(['uv', 'poetry', 'pipenv', 'pdm']);
const environmentsOf = (0,memo .Bj)((facts) => {
const found = [];
const add = (path, step, call, explicit) => {
if (!(0,expand .qE)(path) || /^\/(?:usr(?:\/local)?)?$/.test(path))
return;
if (found.some((one) => one.path === path && (0,dockerfile_stages .bQ)(step.stage).includes(one.step.stage)))
return;
const option = call.arguments.some(({ value }) => value === '--relocatable');
const relocatable = option || (0,dockerfile_requested .JG)(step, call, 'UV_VENV_RELOCATABLE') !== false;
found.push({ path, step, call, explicit, relocatable });
};
for (const { step, call } of facts.calls) {
const made = (0,environments .vX)(call);
if (made !== null)
add(made, step, call, true);
const install = (0,dockerfile_requested .fd)(facts, call);
if (install?.location?.kind === 'venv' && made_environments_MAKERS.has(install.installer.tool)) {
add(install.location.path, step, call, false);
}
}
return found;
});
function movesOf(facts, environment) {
const moved = [];
const seen = new Set();
const open = [environment.step.stage];
for (let stage = open.pop(); stage; stage = open.pop()) {
if (seen.has(stage))
continue;
seen.add(stage);
const holder = stage;
for (const child of facts.used)
if ((0,dockerfile_stages .bQ)(child).includes(holder))
open.push(child);
for (const copy of facts.copies) {
if (copy.from !== holder || !bringsWhole(copy, environment.path))
continue;
const path = (0,copies .l)({ ...copy, intoFolder: false }, environment.path);
if (path === null || !(0,expand .qE)(path))
continue;
if (path === environment.path)
open.push(copy.step.stage);
else
moved.push({ environment, copy, path });
}
}
return moved;
}
function bringsWhole({ sources }, path) {
return sources.some((source) => source === '/' || path === source || path.startsWith(`${source}/`));
}
var python_image = __webpack_require__(6946);
;
function compilingStepOf(facts, copied, paths) {
const own = ownEnvironments(facts, copied);
if (own.length > 1)
return null;
const [environment] = own;
if (environment && isBroken(facts, environment))
return null;
const python = environment ? [environment.step] : pythonSteps(facts, copied.stage);
if (python === null)
return null;
const removals = bytecodeRemovals(facts).flatMap(({ step, folders }) => {
const takes = folders.some((folder) => paths.some((path) => (0,dockerfile_paths .yI)(folder, path)));
return takes && (0,dockerfile_stages .bQ)(step.stage).includes(copied.stage) ? [step] : [];
});
const earlier = [copied, ...removals, ...python];
const behind = earlier.reduce((last, step) => (step.instruction.index > last.instruction.index ? step : last));
const plain = copied.stage.base.python ? 'python' : 'python3';
return { interpreter: environment ? `${environment.path}/bin/python` : plain, behind };
}
function pythonSteps(facts, stage) {
const { python, distribution, known } = stage.base;
if (python || distribution?.python.installed === true)
return [];
const isOn = (step) => (0,dockerfile_stages .bQ)(stage).includes(step.stage) || (facts.inLineage(step) && (0,dockerfile_stages .bQ)(step.stage).includes(stage));
const installing = facts.calls.filter(({ step, call }) => (pythonsOf(call).length > 0 || (0,python_image .VV)(call)) && isOn(step));
const copying = facts.copies.filter((copy) => bringsInterpreter(copy, true) && isOn(copy.step));
const steps = [...installing, ...copying].map(({ step }) => step);
return steps.length > 0 || !known ? steps : null;
}
function isBroken(facts, { path, step }) {
return copiedPackages(facts).some((packages) => {
const { copy, interpreter } = packages;
if (copy.step !== step || (0,copies .l)({ ...copy, intoFolder: false }, packages.path) !== path)
return false;
const missing = interpreter !== null && !hasInterpreter(facts, packages, interpreter);
return missing || isOfOtherPython(facts, packages);
});
}
function ownEnvironments(facts, { stage }) {
const lineage = (0,dockerfile_stages .bQ)(stage);
const places = environmentsOf(facts).flatMap(({ path, step, call }) => {
if (call.program !== 'uv' || takesStagePython(facts, step, call))
return [];
if (lineage.includes(step.stage))
return [{ path, step }];
if (!facts.lineage.includes(stage))
return [];
return facts.reach.landings(step.stage, path, step.instruction.index).flatMap((landing) => {
const bringing = facts.steps.find(({ instruction }) => instruction.index === landing.at);
return bringing && lineage.includes(bringing.stage) ? [{ path: landing.path, step: bringing }] : [];
});
});
const paths = new Set(places.map(({ path }) => path));
return [...paths].flatMap((path) => isRunFrom(facts, path) ? places.filter((one) => one.path === path).slice(0, 1) : []);
}
function isRunFrom(facts, environment) {
const folder = `${environment}/bin`;
if ((facts.env('PATH')?.value ?? '').split(':').includes(folder))
return true;
if ((0,dockerfile_started .rE)(facts).some(({ call }) => call.path.startsWith(`${folder}/`)))
return true;
const landed = facts.installs.filter(({ landings }) => landings.length > 0);
return (landed.length > 0 &&
landed.every(({ location, landings }) => location?.kind === 'venv' && landings.some(({ path }) => path === environment)));
}
var context_copies = __webpack_require__(1659);
var supervised = __webpack_require__(342);
;
function comeFirst(facts, files, folders) {
const names = importedNames(facts);
return folders.some((folder) => {
const prefix = folder === '/' ? '/' : `${(0,dockerfile_paths .Fd)(folder)}/`;
return files.some(({ target }) => {
if (!target.startsWith(prefix))
return false;
const [top = '', ...below] = target.slice(prefix.length).split('/');
const name = below.length > 0 ? top : top.replace(/\.py$/, '');
return names.has(name) || (names.has('manage') && below[0] === '__init__.py');
});
});
}
function isImportedFromRoot(facts, path) {
const [, top = '', ...below] = path.split('/');
return importedNames(facts).has(below.length > 0 ? top : top.replace(/\.py$/, ''));
}
const importedNames = (0,memo .Bj)((facts) => {
return new Set((0,supervised .n)(facts).flatMap(({ program }) => (program ? namesIn(program) : [])));
});
function namesIn({ name, by, arguments: args }) {
const own = name === 'manage.py' ? ['manage'] : by === 'module' ? [name.split('.')[0]] : [];
const told = args.flatMap(({ value }, at) => {
const option = /^(?:-A|--app)$/.test(args[at - 1]?.value ?? '') || /^(?:-A|--app=)\w/.test(value);
const module = /^(?:-A|--app=)?([A-Za-z_]\w*)(?=[.:]|$)/.exec(value);
return module && (option || /[.:]/.test(value)) ? module[1] : [];
});
return [...own, ...told];
}
const namedModules = (0,memo .Bj)((facts) => {
const names = new Set();
for (const { program } of (0,supervised .n)(facts)) {
if (!program)
continue;
const module = program.by === 'module' && !application .a.has(program.name) && program.name !== 'streamlit';
const told = TOLD.has(program.name) ? operandsOf(program) : module ? [program.name] : [];
if (told.length === 0)
return null;
for (const name of told)
names.add(name.split('.')[0]);
}
return names.size > 0 ? names : null;
});
const TOLD = new Set(['gunicorn', 'uvicorn', 'hypercorn', 'daphne', 'granian', 'waitress-serve']);
function operandsOf({ arguments: args }) {
return args.flatMap(({ value }) => /^([A-Za-z_][\w.]*):[A-Za-z_]/.exec(value)?.[1] ?? []);
}
function holdsModule(files, names) {
return files.some(({ target }) => target.split('/').some((part) => names.has(part.replace(/\.py$/, ''))));
}
function mayBringNamed(facts, path, modules, folder) {
const names = [...importedNames(facts), ...NAMING.map((name) => topOf(facts.env(name)?.value ?? ''))];
const places = names.filter((name) => name !== '' && name !== 'manage').map((name) => (0,dockerfile_paths .Fd)(name, folder));
return places.some((place) => modules
? modules.some(({ target }) => target === `${place}.py` || (0,dockerfile_paths .FK)(target, place))
: path === `${place}.py` || (0,dockerfile_paths .yI)(path, place));
}
const NAMING = ['DJANGO_SETTINGS_MODULE', 'FLASK_APP'];
function topOf(module) {
return /^[A-Za-z_]\w*/.exec(module)?.[0] ?? '';
}
function isDistributed(facts, module) {
const name = (0,dockerfile_manifests .Pc)(module);
return facts.installs.some((install) => (0,dockerfile_requested .mz)(facts, install).some((one) => one.name === name || one.name.startsWith(`${name}-`)));
}
function isInstalledModule(facts, module) {
const name = (0,dockerfile_manifests .Pc)(module.split('.')[0]);
return facts.installs.some((install) => install.landings.length > 0 && (0,dockerfile_requested .mz)(facts, install).some((one) => one.name === name));
}
var python_source = __webpack_require__(7002);
;
function uwsgiFiles(facts, { arguments: args, workdir }) {
const words = args.map(({ value }) => value);
return words.flatMap((word, at) => {
const option = CONFIGURATION.test(words[at - 1] ?? '');
const path = word.replace(/^--(?:ini|ya?ml|xml|json)=/, '');
if (!option && path === word && (word.startsWith('-') || !/\.(?:ini|ya?ml|xml|json)$/.test(word)))
return [];
if (!(0,expand .qE)(path) || !(0,expand .qE)(workdir))
return [null];
return [(0,script_files .Wd)(facts, { stage: facts.final, step: null }, (0,dockerfile_paths .Fd)(path, workdir))];
});
}
const CONFIGURATION = /^--(?:ini|ya?ml|xml|json)$/;
function uwsgiFlag(facts, call, name) {
if (call.arguments.some(({ value }) => value === `--${name}`))
return true;
const variable = `UWSGI_${name.replaceAll('-', '_').toUpperCase()}`;
const given = call.environment.get(variable) ?? facts.env(variable)?.value;
if (given !== undefined)
return isOn(given);
const files = uwsgiFiles(facts, call);
for (const file of files) {
const value = new RegExp(`^[ \\t]*["'<]?${name}["']?[ \\t]*[=:>][ \\t]*["']?(\\w+)`, 'm').exec(file?.text ?? '')?.[1];
if (value !== undefined)
return isOn(value);
}
const others = files.some((file) => file === null || /^[ \t]*(?:ini|include|inherit|yaml|xml|json)[ \t]*=/m.test(file.text));
return others || facts.env('UWSGI_INI') ? null : false;
}
function uwsgiValues(facts, call, name) {
const pattern = new RegExp(`^([ \\t]*["'<]?${name}["']?[ \\t]*[=:>][ \\t]*["']?)([^\\r\\n"'<]+)`, 'gm');
const configured = uwsgiFiles(facts, call).flatMap((file) => [...(file?.text ?? '').matchAll(pattern)].map((match) => {
const value = match[2].replace(/[ \t,]+$/, '');
const start = match.index + match[1].length;
return { value, span: { start, end: start + value.length }, file };
}));
const given = call.arguments.flatMap(({ value, span }, at) => {
const before = call.arguments[at - 1]?.value;
if (before === `--${name}`)
return [{ value, span, file: null }];
return value.startsWith(`--${name}=`) ? [{ value: value.slice(name.length + 3), span, file: null }] : [];
});
return [...configured, ...given];
}
function isOn(value) {
return !/^(?:false|0|no|off)$/i.test(value);
}
;
function isExecutedOnly(facts, { path, target }) {
return isManagement(facts, path) || uwsgiScripts(facts).has(target);
}
function isManagement({ surroundings: { context } }, path) {
if (path !== 'manage.py' && !path.endsWith('/manage.py'))
return false;
const text = context.read(path);
return text !== null && (0,python_source .y9)(text).imports.has('django.core.management');
}
const uwsgiScripts = (0,memo .Bj)((facts) => {
const programs = (0,supervised .n)(facts);
if (!programs.some(({ program }) => program?.name === 'uwsgi'))
return new Set();
const others = programs.flatMap(({ program }) => (program && program.name !== 'uwsgi' ? namesIn(program) : []));
const imported = new Set(others);
const paths = programs.flatMap(({ call, program }) => {
if (program?.name !== 'uwsgi')
return [];
const folder = (0,dockerfile_paths .Fd)(uwsgiValues(facts, call, 'chdir').at(-1)?.value ?? '.', call.workdir);
const named = ['wsgi-file', 'file'].flatMap((option) => uwsgiValues(facts, call, option));
return named.map(({ value }) => (0,dockerfile_paths .Fd)(value, folder)).filter(expand .qE);
});
const isImported = (path) => path.split('/').some((part) => imported.has(part.replace(/\.py$/, '')));
return new Set(paths.filter((path) => !isImported(path)));
});
var foreign_context = __webpack_require__(1512);
var go_match = __webpack_require__(3762);
;
const modulesOf = (0,memo .MF)((facts, copy) => {
const { context } = facts.surroundings;
const files = (0,context_copies .R8)(copy, context) ?? [];
if (files.length === 0 || (0,foreign_context .W)(context))
return null;
return files.filter((file) => file.path.endsWith('.py') && !isExecutedOnly(facts, file));
});
const shippedModules = (0,memo .MF)((facts, copy) => {
const modules = modulesOf(facts, copy);
const taking = facts.copies.filter(({ from }) => from && (0,dockerfile_stages .bQ)(from).includes(copy.step.stage));
const plain = taking.every(({ step, sources, target }) => facts.inLineage(step) && (0,expand .qE)(target) && sources.every((source) => (0,expand .qE)(source) && !(0,go_match .r)(source)));
if (modules === null || facts.inLineage(copy.step) || !plain)
return modules;
return modules.flatMap((file) => taking.flatMap(({ sources, target, intoFolder }) => sources.flatMap((source) => {
const folder = (0,dockerfile_paths .Fd)(source);
if (!(0,dockerfile_paths .FK)(file.target, folder))
return [];
const rest = file.target.slice(folder === '/' ? 1 : folder.length + 1);
const name = rest === '' && intoFolder ? (0,wrappers .Fl)(folder) : rest;
return [{ ...file, target: (0,dockerfile_paths .Fd)(name || '.', (0,dockerfile_paths .Fd)(target)) }];
})));
});
var told_modules = __webpack_require__(5141);
;
function editableInstalls(facts) {
return facts.installs.flatMap((install) => {
const { installer, landings } = install;
if (landings.length === 0)
return [];
const byTool = installer.tool === 'uv' ? byUv : installer.tool === 'poetry' ? byPoetry : null;
const pip = installer.tool === 'pip' || installer.tool === 'uv pip';
const found = pip ? byOption(install) : (byTool?.(facts, install) ?? []);
return found.length === 0 || isReplaced(facts, install) ? [] : found;
});
}
function byOption(install) {
const { options, call } = install.installer;
return options.all('--editable').flatMap(({ value, span }) => {
if (value === null || !(0,expand .qE)(value) || /^[a-z+]+:|@/i.test(value))
return [];
return [{ install, folder: (0,dockerfile_paths .Fd)(value.replace(/\[[^\]]*\]$/, '') || '.', call.workdir), option: span }];
});
}
function byUv(facts, install) {
const { installer, step } = install;
const { options, call, action } = installer;
const folder = (0,dockerfile_requested .Kb)(installer);
if (action !== 'sync' || folder === null || !call.arguments.every(({ value }) => (0,expand .qE)(value)))
return [];
if (options.has('--no-editable', '--no-install-project', '--no-install-workspace', '--no-install-local'))
return [];
if (options.has('--only-group', '--only-dev', '--script') || (0,dockerfile_requested .JG)(step, call, 'UV_NO_EDITABLE') !== false)
return [];
const pyproject = (0,dockerfile_requested .v8)(facts, installer, step)?.pyproject;
const leftOut = facts.installs.some((other) => other.location?.path === install.location?.path && other.installer.options.has('--no-install-project'));
const isPackage = pyproject ? pyproject.uvPackage : leftOut && sourceCopies(facts, install).length === 0;
return isPackage ? [{ install, folder, option: null }] : [];
}
function byPoetry(facts, install) {
const { options, action, call } = install.installer;
const folder = (0,dockerfile_requested .Kb)(install.installer);
if (!/^(?:install|sync)$/.test(action) || folder === null || !call.arguments.every(({ value }) => (0,expand .qE)(value)))
return [];
if (options.has('--no-root'))
return [];
const isPackage = (0,dockerfile_requested .v8)(facts, install.installer, install.step)?.pyproject?.poetryPackage ?? false;
return isPackage ? [{ install, folder, option: null }] : [];
}
const sourcesOf = (0,memo .Bj)(({ operands, options }) => [...operands, ...options.all('--editable')].map(({ value }) => value).join(' '));
function isReplaced(facts, install) {
const { step, installer, location } = install;
return facts.installs.some((later) => {
if (later.step.instruction.index < step.instruction.index)
return false;
if (later.installer.tool !== installer.tool || later.location?.path !== location?.path)
return false;
if (!(0,dockerfile_stages .bQ)(later.step.stage).includes(step.stage) || !['sync', 'install'].includes(later.installer.action))
return false;
if (!arrivesWith(facts, install, later))
return false;
if (installer.tool !== 'uv' && (installer.tool !== 'poetry' || later.installer.options.has('--no-root'))) {
const sources = sourcesOf(later.installer);
if (sources === '' || sources !== sourcesOf(installer))
return false;
}
const order = step.instruction.index - later.step.instruction.index;
return order < 0 || (order === 0 && installer.call.span.start < later.installer.call.span.start);
});
}
function arrivesWith(facts, { landings }, later) {
if (facts.inLineage(later.step))
return true;
return landings.every(({ path, at }) => later.landings.some((other) => other.path === path && other.at === at));
}
function startedFolders(facts) {
const imports = (0,application .yb)(facts).length > 0;
const names = new Set((0,dockerfile_started .rE)(facts).map(({ call }) => call.path.replace(/^.*\//, '')));
return editableInstalls(facts).flatMap(({ install, folder }) => {
const places = [folder, (0,dockerfile_paths .Fd)('src', folder)];
if (imports || (0,application .nR)(facts, places))
return [folder];
if ((0,dockerfile_started .rE)(facts).some((started) => (0,told_modules .Q)(facts, started, places).length > 0))
return [folder];
const { step } = install;
const path = (0,dockerfile_paths .Fd)('pyproject.toml', folder);
const manifest = (0,script_files .sS)(facts, { stage: step.stage, step }, path) ??
(0,script_files .sS)(facts, { stage: step.stage, step: null }, path);
const project = manifest === null ? null : (0,dockerfile_manifests .L9)(facts.surroundings.context, external_node_path_.posix.dirname(manifest)).pyproject;
return [...(project?.scripts ?? [])].some((name) => names.has(name)) ? [folder] : [];
});
}
const OTHER = /\.(?:sh|toml|ini|cfg|conf|txt|ya?ml|json|lock|env|md|sql|pem|crt|service|html|whl)$/i;
function sourceCopies(facts, { location }) {
return facts.copies.filter((copy) => {
const own = copy.from !== null && copy.sources.every((source) => (0,dockerfile_paths .FK)(source, location?.path ?? ''));
return facts.inLineage(copy.step) && !own && mayBringSources(facts, copy);
});
}
function findsSources(facts, { install: { installer, step }, folder }) {
if (installer.tool !== 'poetry')
return true;
const stages = (0,dockerfile_stages .bQ)(step.stage);
const copied = facts.copies.some((copy) => {
const { stage, instruction } = copy.step;
const before = stages.includes(stage) && instruction.index < step.instruction.index;
return (before && (!(0,expand .qE)(copy.target) || (0,dockerfile_paths .yI)((0,dockerfile_paths .Fd)(copy.target), folder)) && mayBringSources(facts, copy));
});
return copied || (0,dockerfile_mounts .cS)(facts, step).some(({ type }) => type === 'bind');
}
function mayBringSources(facts, copy) {
if (copy.image !== null || copy.inline)
return false;
const files = (0,context_copies .R8)(copy, facts.surroundings.context);
return files ? files.some(({ path }) => path.endsWith('.py')) : copy.sources.some((source) => !OTHER.test(source));
}
function isSourceThere(facts, { folder, install }) {
const environment = install.location?.path ?? folder;
const bringing = sourceCopies(facts, install);
if (bringing.some(({ target }) => !(0,expand .qE)(target) || (0,dockerfile_paths .yI)((0,dockerfile_paths .Fd)(target), folder)))
return true;
const named = facts.calls.some(({ step, call }) => {
const words = [call.workdir, ...call.arguments.map(({ value }) => value)];
return (facts.inLineage(step) &&
/^(?:git|cp|mv|ln|tar|unzip|curl|wget)$/.test(call.program) &&
words.some((word) => word.startsWith(folder)));
});
if (named)
return true;
const folders = searchedFolders(facts, environment);
return folders === null
? bringing.length > 0
: bringing.some(({ target }) => folders.some((one) => (0,dockerfile_paths .yI)((0,dockerfile_paths .Fd)(target), one)));
}
function searchedFolders(facts, environment) {
const { entry, program } = facts;
const call = entry?.program;
const path = (facts.env('PYTHONPATH')?.value ?? '').split(':').filter((folder) => folder.startsWith('/'));
if (!call || path.some((folder) => !(0,expand .qE)(folder)))
return null;
if (program?.by === 'script')
return [(0,dockerfile_paths .Fd)('..', (0,dockerfile_paths .Fd)(program.name, call.workdir)), ...path];
if (program?.by === 'module' || (0,pip .cD)(call.arguments))
return [facts.final.end.workdir, ...path];
if (program)
return [...(0,application .yb)(facts), ...path];
const console = (0,dockerfile_paths .FK)(call.path, `${environment}/bin`) || /^[\w-]+$/.test(call.path);
return console && !SHELLS.test(call.program) ? path : null;
}
const SHELLS = /^(?:ba|da|a|z)?sh$|^(?:make|supervisord|s6-svscan|init|exec|env|docker-entrypoint|entrypoint|start|run)$/;
;
function levelOf(value) {
if (value === '' || !(0,expand .qE)(value))
return '';
const number = /^\d+$/.test(value) ? Number(value) : 1;
return number === 0 ? '' : number === 1 ? '1' : '2';
}
const runningLevel = (0,memo .Bj)((facts) => {
const option = facts.program?.interpreterOptions.find(({ text }) => /^-[a-zA-Z]*O/.test(text));
if (option) {
const level = option.text.includes('OO') ? '2' : '1';
return { level, what: `\`python ${option.text}\``, span: option.span, by: 'option' };
}
const variable = facts.env('PYTHONOPTIMIZE');
const level = levelOf(variable?.value ?? '');
return variable?.span && level !== '' ? { level, what: 'PYTHONOPTIMIZE', span: variable.span, by: 'variable' } : null;
});
function compilingOption(facts, stage, index) {
const level = runningLevel(facts)?.level ?? '';
if (level === '' || levelOf(stage.environment.value('PYTHONOPTIMIZE', index + 1) ?? '') === level)
return '';
return level === '1' ? '-O ' : '-OO ';
}
;
function givesTo(call) {
if (!['chown', 'chmod', 'setfacl', 'chgrp'].includes(call.program))
return null;
const words = call.arguments.map(({ value }) => value);
const operands = words.filter((word) => !/^-[a-zA-Z-]/.test(word) || /^-[rwxXst]+$/.test(word));
const by = words.some((word) => word.startsWith('--reference')) ? null : (operands.shift() ?? null);
if (by !== null && (0,expand .qE)(by)) {
if (call.program === 'chown' && /^(?:root|0)?(?::(?:root|0)?)?$/.test(by))
return null;
if (call.program === 'chmod' && !letsWrite(by))
return null;
}
return operands;
}
function letsWrite(mode) {
if (/^[0-7]+$/.test(mode))
return /[2367].?$/.test(mode.padStart(3, '0').slice(-2));
return mode.split(',').some((part) => /^(?:[ugoa]*[goa][ugoa]*|)[+=][rwxXst]*[wu]/.test(part));
}
function isDeep({ arguments: args }) {
return args.some(({ value }) => /^-[a-zA-Z]*R|^--recursive$/.test(value));
}
;
function ownsFolder(facts, user, folder, before) {
const isUser = (name, step) => (0,expand .qE)(name) && facts.users.same(name, user, step) !== false;
const made = facts.users.find(user, before);
if (made?.makesHome && (0,dockerfile_paths .Fd)(made.home) === folder)
return true;
const lineage = new Set((0,dockerfile_stages .bQ)(before.stage));
const steps = facts.steps.filter(({ stage, instruction }) => lineage.has(stage) && instruction.index < before.instruction.index);
const { base } = before.stage;
const theirs = base.owned?.includes(folder) && isUser(base.user, before);
const there = (0,context_copies .mY)(folder) || ((0,expand .qE)(base.workdir) && (0,dockerfile_paths .FK)(base.workdir, folder));
let owner = theirs ? 'user' : there ? 'other' : 'absent';
for (const step of steps) {
const makes = owner === 'absent' ? makerIn(facts, step, folder, user) : null;
if (makes !== null)
owner = isUser(makes, step) ? 'user' : 'other';
if (isGiven(facts, step, folder, owner !== 'absent'))
owner = 'user';
}
return owner === 'user';
}
function makerIn(facts, step, folder, user) {
const { keyword } = step.instruction;
if (keyword === 'WORKDIR')
return (0,dockerfile_paths .FK)(workdirAfter(step), folder) ? step.user : null;
if (keyword === 'COPY' || keyword === 'ADD')
return copierOf(facts, step, folder, user);
const makes = keyword === 'RUN' && facts.commandsOf(step).calls.find((call) => makesFolder(facts, { step, call }, folder));
return makes ? (makes.user ?? step.user) : null;
}
function workdirAfter(step) {
const { steps, end } = step.stage;
return (steps[steps.indexOf(step) + 1] ?? end).workdir;
}
function copierOf(facts, step, folder, user) {
const copy = facts.copies.find((one) => one.step === step);
if (!copy)
return null;
const target = (0,dockerfile_paths .Fd)(copy.target);
const brings = (0,dockerfile_paths .FK)(target, folder) ||
((0,dockerfile_paths .FK)(folder, target) && (0,context_copies .R8)(copy, facts.surroundings.context)?.some((one) => (0,dockerfile_paths .FK)(one.target, folder)));
if (!brings)
return null;
const flag = (0,model .i)(step.instruction, 'chown')?.value;
const lookup = (name) => step.stage.environment.value(name, step.instruction.index);
const owner = flag ? (0,expand .fT)(flag, lookup, facts.dockerfile.escape).split(':')[0] : 'root';
return (0,expand .qE)(owner) ? owner : user;
}
function makesFolder({ users }, { step, call }, folder) {
if (call.program !== 'mkdir')
return false;
return call.arguments.some(({ value }) => {
return !value.startsWith('-') && (0,expand .qE)(value) && (0,dockerfile_paths .FK)(users.pathOf(value, step, call), folder);
});
}
function isGiven(facts, step, folder, exists) {
if (step.instruction.keyword !== 'RUN')
return false;
return facts.commandsOf(step).calls.some((call) => {
const given = givesTo(call)?.filter(expand .qE) ?? [];
const operands = given.map((word) => facts.users.pathOf(word, step, call));
return operands.some((path) => path === folder || (exists && isDeep(call) && (0,dockerfile_paths .FK)(folder, path)));
});
}
;
function isRoot(user) {
return user === 'root' || user === '0' || user === '';
}
function canWrite(facts, copy, surely = false) {
const user = facts.final.end.user;
if (isRoot(user) || !(0,expand .qE)(user))
return true;
if (givesAway(facts, copy) || intoOwnFolders(facts, copy, user, surely))
return true;
const landings = facts.reach.landings(copy.step.stage, (0,dockerfile_paths .Fd)(copy.target), copy.step.instruction.index);
const brought = facts.copies.some((other) => other.from !== null &&
facts.inLineage(other.step) &&
landings.some((landing) => (0,dockerfile_paths .yI)(landing.path, (0,dockerfile_paths .Fd)(other.target))) &&
givesAway(facts, other));
if (brought)
return true;
const path = (0,dockerfile_paths .Fd)(copy.target);
return facts.calls.some(({ step, call }) => step.instruction.index > copy.step.instruction.index && hands(call, path));
}
function intoOwnFolders(facts, copy, user, surely) {
if (!facts.inLineage(copy.step))
return false;
const folders = foldersOfModules(facts, copy);
if (folders === null && surely)
return false;
return [...(folders ?? [folderOf(copy)])].every((folder) => ownsFolder(facts, user, folder, copy.step));
}
function foldersOfModules(facts, copy) {
const modules = ((0,context_copies .R8)(copy, facts.surroundings.context) ?? []).filter(({ path }) => path.endsWith('.py'));
return modules.length === 0 ? null : new Set(modules.map(({ target }) => (0,dockerfile_paths .Fd)('..', target)));
}
function folderOf({ target, intoFolder }) {
const path = (0,dockerfile_paths .Fd)(target);
return !intoFolder && path.endsWith('.py') ? (0,dockerfile_paths .Fd)('..', path) : path;
}
function hands(call, folder) {
const operands = givesTo(call);
if (!operands)
return false;
const deep = isDeep(call);
return operands.some((word) => {
if (!(0,expand .qE)(word))
return true;
const path = (0,dockerfile_paths .Fd)(word.replace(/\/?\*.*$/, ''), call.workdir);
return deep || word.includes('*') ? (0,dockerfile_paths .yI)(path, folder) : path === folder;
});
}
function givesAway(facts, { step }) {
const lookup = (name) => step.stage.environment.value(name, step.instruction.index);
const flag = (0,model .i)(step.instruction, 'chown')?.value;
const owner = flag ? (0,expand .fT)(flag, lookup, facts.dockerfile.escape).split(':')[0] : 'root';
if (!isRoot(owner))
return true;
const mode = (0,model .i)(step.instruction, 'chmod')?.value ?? '';
return /[2367]$|[oa]\+[rwx]*w|(?:^|,)\+[rwx]*w/.test(mode);
}
var dockerfile_entry = __webpack_require__(9658);
;
const startedNames = (0,memo .Bj)((facts) => new Set((0,dockerfile_started .rE)(facts).map(({ call }) => call.program)));
const ownScripts = (0,memo .Bj)((facts) => {
const projects = facts.installs.flatMap(({ step, installer, landings }) => {
if (landings.length === 0)
return [];
return [(0,dockerfile_requested .v8)(facts, installer, step) ?? [], ...(0,dockerfile_requested .md)(facts, installer, step)].flat();
});
return new Set(projects.flatMap(({ pyproject }) => [...(pyproject?.scripts ?? [])]));
});
function laterRun(facts, moment) {
const started = startedNames(facts);
const found = facts.calls.find(({ step, call }) => {
if (!started.has(call.program) || call.conditional || !facts.inLineage(step))
return false;
if (!isAfter(momentOf(step, call), moment) || !ownScripts(facts).has(call.program))
return false;
return isRoot(call.user ?? step.user) && writesBytecode(step, call) === true;
});
return found?.call ?? null;
}
const MANAGEMENT = new Set(['manage.py', 'django-admin', 'flask']);
const WITHOUT = new Set(['help', 'version', 'startproject', 'startapp']);
const VALUED = new Set(['--app', '-A', '--env-file', '-e', '--settings', '--pythonpath']);
function laterManagement(facts, copied, writable) {
const { user } = facts.final.end;
for (const { step, call } of facts.calls) {
if (step.instruction.index <= copied.instruction.index || call.conditional)
continue;
const program = step.stage === copied.stage || facts.inLineage(step) ? (0,dockerfile_entry .D1)(call) : null;
if (program?.by !== 'command' || !MANAGEMENT.has(program.name))
continue;
if (program.name === 'django-admin' && !(0,environments .FE)(step, call, 'DJANGO_SETTINGS_MODULE'))
continue;
const words = program.arguments.map(({ value }) => value);
const command = words.find((word, at) => /^[a-z]/.test(word) && !VALUED.has(words[at - 1] ?? ''));
if (command === undefined || WITHOUT.has(command) || writesBytecode(step, call) !== true)
continue;
const by = call.user ?? step.user;
if (isRoot(by) || (writable && facts.users.same(by, user, step) === true))
return `${program.name} ${command}`;
}
return null;
}
var dockerfile_running = __webpack_require__(2513);
;
function lacksShell(facts, { stage, shell, instruction }) {
const lineage = (0,dockerfile_stages .bQ)(stage);
const root = lineage[0];
if (!root || (0,base_image .J2)(root.base, 'sh') !== false || shell !== null)
return false;
const before = (step) => lineage.includes(step.stage) && step.instruction.index <= instruction.index;
const runs = facts.steps.some((step) => step.instruction.keyword === 'RUN' && step.instruction.exec === null && before(step));
return !runs && !facts.copies.some((copy) => before(copy.step) && mayBringShell(copy));
}
function mayBringShell({ from, image, step, target }) {
const own = from === null && image === null && step.instruction.keyword === 'COPY';
return !own && mayHoldPrograms((0,dockerfile_paths .Fd)(target));
}
function mayHoldPrograms(path) {
return ['/bin', '/usr/bin', '/busybox'].some((folder) => (0,dockerfile_paths .FK)(path, folder) || (0,dockerfile_paths .FK)(folder, path));
}
function startedInterpreter({ entrypoint, python }) {
const path = entrypoint?.[0];
return python && path !== undefined && /^\/.*\/python[\d.]*$/.test(path) ? path : null;
}
;
const installedProjects = (0,memo .Bj)((facts) => facts.installs.flatMap((install) => {
if (install.landings.length === 0)
return [];
const { tool } = install.installer;
const folders = tool === 'pip' || tool === 'uv pip' ? byOperands(install) : byProject(facts, install);
return folders.map((folder) => ({ folder, instruction: install.step.instruction.index }));
}));
function byOperands({ installer: { call, operands } }) {
return operands.flatMap(({ value }) => {
const path = value.replace(/\[[^\]]*\]$/, '');
if (!(0,expand .qE)(path) || !/^\.{0,2}(?:\/|$)/.test(path) || /\.(?:whl|zip|t?gz|txt)$|\*/.test(path))
return [];
return [(0,dockerfile_paths .Fd)(path, call.workdir)];
});
}
const OTHERS = [
...['--no-install-project', '--no-install-workspace', '--no-install-local', '--only-group', '--only-dev', '--script'],
...['--no-self'],
];
function byProject(facts, { installer, step }) {
const { tool, action, options, call } = installer;
const folder = (0,dockerfile_requested .Kb)(installer);
if ((tool !== 'uv' && tool !== 'pdm') || !/^(?:sync|install)$/.test(action) || folder === null)
return [];
if (!call.arguments.every(({ value }) => (0,expand .qE)(value)) || options.has(...OTHERS))
return [];
const variable = tool === 'uv' ? 'UV_NO_EDITABLE' : 'PDM_NO_EDITABLE';
if (!options.has('--no-editable') && (0,dockerfile_requested .JG)(step, call, variable) !== true)
return [];
const project = (0,dockerfile_requested .v8)(facts, installer, step);
const names = options.all('--package').map(({ value }) => (0,dockerfile_manifests .Pc)(value ?? ''));
const all = options.has('--all-packages');
const isPackage = tool === 'uv' ? project?.pyproject?.uvPackage : project?.pyproject && project.pyproject.build !== null;
const own = names.length === 0 && isPackage !== false ? [folder] : [];
if (!project?.pyproject || (names.length === 0 && !all))
return own;
const { context } = facts.surroundings;
const manifests = context.list().filter((path) => external_node_path_.posix.basename(path) === 'pyproject.toml');
const members = (0,dockerfile_manifests .lS)(manifests, external_node_path_.posix.join(project.folder, 'pyproject.toml'), project.pyproject).flatMap((path) => {
const { pyproject } = (0,dockerfile_manifests .L9)(context, external_node_path_.posix.dirname(path));
const asked = all || names.includes((0,dockerfile_manifests .Pc)(pyproject?.name ?? ''));
return asked && pyproject?.uvPackage
? [(0,dockerfile_paths .Fd)(external_node_path_.posix.relative(project.folder, external_node_path_.posix.dirname(path)), folder)]
: [];
});
return [...own, ...members];
}
;
const MOST_FILES = 1000;
const copiedModules = (0,memo .Bj)((facts) => facts.copies.flatMap((copy) => ((0,context_copies .R8)(copy, facts.surroundings.context) ?? []).filter(({ path }) => path.endsWith('.py'))));
const isApplicationInstalled = (0,memo .Bj)((facts) => {
const names = [...importedNames(facts)];
const folders = installedProjects(facts).map(({ folder }) => (folder === '/' ? '' : folder));
if (names.length === 0 || folders.length === 0)
return false;
const files = copiedModules(facts);
return names.every((name) => folders.some((folder) => {
const places = [`${folder}/${name}`, `${folder}/src/${name}`];
return files.some(({ target }) => places.some((place) => target === `${place}.py` || (0,dockerfile_paths .FK)(target, place)));
}));
});
function areImported(facts, modules, folders) {
const all = copiedModules(facts);
if (all.length > MOST_FILES)
return true;
const names = new Set(modules.flatMap(({ target }) => dottedNames(target, folders)));
const { context } = facts.surroundings;
const own = new Set(modules.map(({ path }) => path));
return all.some(({ path }) => {
if (own.has(path))
return false;
const text = context.read(path) ?? (context.size?.(path) === 0 ? '' : null);
if (text === null || /\bautodiscover_tasks\b/.test(text))
return true;
const { imports } = (0,python_source .y9)(text);
return [...names].some((name) => imports.has(name) || text.includes(`'${name}`) || text.includes(`"${name}`));
});
}
function dottedNames(target, folders) {
const beside = target.slice(target.lastIndexOf('/') + 1);
const paths = folders.flatMap((folder) => {
const prefix = folder === '/' ? '/' : `${(0,dockerfile_paths .Fd)(folder)}/`;
return target.startsWith(prefix) ? [target.slice(prefix.length)] : [];
});
const names = paths.map((path) => path.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.'));
return beside === '__init__.py' ? names : [...names, `.${beside.slice(0, -3)}`];
}
var source_text = __webpack_require__(4606);
;
function wholeLines(dockerfile, span) {
const { text } = dockerfile.source;
const start = text.lastIndexOf('\n', span.start - 1) + 1;
const newline = text.indexOf('\n', span.end);
return { start, end: newline < 0 ? text.length : newline + 1 };
}
function removeInstruction(dockerfile, instruction, subject) {
let { start, end } = wholeLines(dockerfile, instruction.span);
for (const comment of dockerfile.comments.toReversed()) {
const lines = wholeLines(dockerfile, comment.span);
if (lines.end === start && isOwnLine(dockerfile, comment) && subject.test(comment.text))
start = lines.start;
}
end = Math.max(end, start);
return { span: { start, end }, text: '' };
}
function isOwnLine(dockerfile, { span }) {
return dockerfile.source.text.slice(wholeLines(dockerfile, span).start, span.start).trim() === '';
}
function removeAssignment(dockerfile, instruction, span, subject) {
const all = instruction.assignments;
const index = all.findIndex((assignment) => assignment.span.start === span.start);
if (all.length <= 1 || index < 0)
return removeInstruction(dockerfile, instruction, subject);
const next = all[index + 1];
const previous = all[index - 1];
if (!next)
return { span: { start: previous.span.end, end: span.end }, text: '' };
const { text } = dockerfile.source;
const commented = /^[ \t]*#/m.test(text.slice(span.end, next.span.start));
if (!commented && !isCommentAbove(text, span))
return { span: { start: span.start, end: next.span.start }, text: '' };
return { span: withCommentAbove(text, span, subject), text: '' };
}
function isCommentAbove(text, { start }) {
return /(?:^|\n)[ \t]*#[^\n]*\n[ \t]*$/.test(text.slice(0, start));
}
function withCommentAbove(text, { start, end }, subject) {
const behind = /^[ \t]*[\\`]?[ \t]*\r?\n/.exec(text.slice(end))?.[0];
let from = text.lastIndexOf('\n', start - 1) + 1;
if (behind === undefined || text.slice(from, start).trim() !== '') {
return { start, end: end + /^[ \t]*/.exec(text.slice(end))[0].length };
}
for (let above = lineAbove(text, from); /^[ \t]*#/.test(above) && subject.test(above); above = lineAbove(text, from)) {
from -= above.length;
}
return { start: from, end: end + behind.length };
}
function lineAbove(text, start) {
return text.slice(text.lastIndexOf('\n', start - 2) + 1, start);
}
function insertAfter(dockerfile, instruction, lines) {
const { text } = dockerfile.source;
const ending = (0,source_text .RE)(text);
const { end } = wholeLines(dockerfile, instruction.span);
const needsBreak = end > 0 && text[end - 1] !== '\n';
const block = lines.map((line) => line + ending).join('');
return { span: { start: end, end }, text: needsBreak ? ending + block.slice(0, -ending.length) : block };
}
function insertBefore(dockerfile, instruction, lines) {
const { start } = wholeLines(dockerfile, instruction.span);
const ending = (0,source_text .RE)(dockerfile.source.text);
return { span: { start, end: start }, text: lines.map((line) => line + ending).join('') };
}
function removeWord(dockerfile, span) {
const { text } = dockerfile.source;
const before = /[ \t]*$/.exec(text.slice(0, span.start))[0].length;
const start = span.start - before;
const alone = start === 0 || text[start - 1] === '\n';
if (!alone)
return { span: { start, end: span.end }, text: '' };
const escape = dockerfile.escape === '`' ? '`' : '\\\\';
const continued = new RegExp(`[ \\t]*${escape}[ \\t]*\\r?\\n`, 'y');
continued.lastIndex = span.end;
if (continued.test(text))
return { span: { start, end: continued.lastIndex }, text: '' };
const back = new RegExp(`[ \\t]*${escape}[ \\t]*\\r?\\n$`).exec(text.slice(0, start));
return { span: { start: back ? back.index : start, end: span.end }, text: '' };
}
function addOptions(dockerfile, { action, actionSpan, tool }, options) {
const written = dockerfile.source.slice(actionSpan);
const { end } = actionSpan;
const plain = tool !== 'uvx' && written === action.replace(/^.* /, '');
return plain ? { span: { start: end, end }, text: ` ${options}` } : null;
}
;
const app_not_precompiled = (defineRule({
id: 'app-not-precompiled',
family: 'bytecode',
level: 'notice',
summary: 'the application is copied in and never compiled',
why: `Python compiles a module when it is first imported and stores the result beside it. What COPY brings has no
bytecode yet, so a fresh container compiles the application at its first start, each worker for itself. Where the user
can't write into the folder (root owns it, or the root file system is read-only), nothing can be stored, and *every* process
compiles all of it again. One \`compileall\` at build time settles that.

**Ignore it** for a few small modules, for development images, and where size counts above all. The other side of the
trade: the layer grows by about the size of the sources, and a file that doesn't compile (a template, Python 2) fails the
build unless \`-x\` leaves it out.`,
sources: [
'https://docs.python.org/3/library/compileall.html',
'https://docs.python.org/3/tutorial/modules.html#compiled-python-files',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir gunicorn==23.0.0 flask==3.1.2
WORKDIR /app
COPY shop shop
USER 1000
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "shop:app"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir gunicorn==23.0.0 flask==3.1.2
WORKDIR /app
COPY shop shop
RUN python -m compileall -q /app
USER 1000
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "shop:app"]
`,
},
},
messages: {
firstStart: (managed) => `${compiledBy(managed)}: each fresh container compiles ${restOf(managed)} when it starts.`,
everyStart: (managed, user) => `${compiledBy(managed)}, and user ${user} can't write bytecode there: every process compiles ${restOf(managed)} again at each start.`,
partly: (command) => `${compiledBy(command)}: what else a start imports is compiled again each time.`,
readOnly: (managed, file) => `${compiledBy(managed)}, and ${file} makes the root file system read-only: every process compiles ${restOf(managed)} again at each start.`,
},
*check({ facts }, messages) {
if (facts.dev)
return;
const folders = [...(0,application .yb)(facts), ...startedFolders(facts)];
const brought = folders.length === 0 ? [] : facts.copies.filter((copy) => bringsSources(facts, copy, folders));
const copies = brought.filter((copy) => !isCompiled(facts, copy, folders));
const last = copies.at(-1);
if (!last || bringsNoneNamed(facts, brought) || (0,application .sY)(facts, momentOf(last.step)))
return;
const path = compiledFolder(last, folders);
const paths = (0,dockerfile_paths .J9)(copies
.filter(({ step }) => step.stage === last.step.stage)
.flatMap((copy) => shippedFolders(facts, last.step.stage, compiledFolder(copy, folders))));
const main = mainOf(facts, copies, folders);
const writable = canWrite(facts, main);
const readOnly = (0,dockerfile_running .sg)(facts, path);
const ran = laterRun(facts, momentOf(last.step));
const managed = laterManagement(facts, last.step, writable);
const user = facts.final.end.user;
const compiling = compilingStepOf(facts, last.step, paths);
const by = (compiling?.behind ?? last.step).user;
const builds = isRoot(by) || (by === user && canWrite(facts, main, true));
const edit = builds && compiling && !paths.includes('/') ? editOf(facts, compiling, paths) : null;
yield {
span: main.step.instruction.span,
level: (writable && !readOnly) || ran ? 'notice' : 'warning',
message: ran
? messages.partly(ran.program)
: !writable
? messages.everyStart(managed, user)
: readOnly
? messages.readOnly(managed, readOnly.path)
: messages.firstStart(managed),
...(edit && { edit }),
};
},
}));
function compiledBy(command) {
if (command === null)
return 'Nothing compiles the application that this copies';
return `Of the application that this copies, no more is compiled than what \`${command}\` imports when a step here runs it`;
}
function restOf(command) {
return command === null ? 'it' : 'the rest';
}
function editOf(facts, compiling, paths) {
const { behind } = compiling;
const level = compilingOption(facts, behind.stage, behind.instruction.index).trim();
const excluded = exclusionOf(facts, paths);
const words = [...(level === '' ? [] : [level]), '-m', 'compileall', '-q'];
const shell = [...words, ...(excluded === null ? [] : [`-x '${excluded}'`]), ...paths].join(' ');
const exec = [...words, ...(excluded === null ? [] : ['-x', excluded]), ...paths];
const line = lacksShell(facts, behind) ? execLine(compiling, exec) : `RUN ${compiling.interpreter} ${shell}`;
return line === null
? null
: { safety: 'review', changes: [insertAfter(facts.dockerfile, behind.instruction, [line])] };
}
function execLine({ interpreter, behind }, options) {
const python = interpreter.startsWith('/') ? interpreter : startedInterpreter(behind.stage.base);
return python && `RUN [${[python, ...options].map((word) => JSON.stringify(word)).join(', ')}]`;
}
function mainOf(facts, copies, folders) {
const whole = copies.find((copy) => copy.sources.includes('.'));
const first = (0,application .yb)(facts);
const own = copies.filter(({ target }) => first.some((folder) => (0,dockerfile_paths .yI)((0,dockerfile_paths .Fd)(target), folder)));
const modules = (copy) => modulesOf(facts, copy)?.length ?? (copy.sources.every((source) => source.endsWith('.py')) ? 1 : 1000);
if (whole)
return whole;
const all = own.length > 0 ? own : copies;
const isNamed = (copy, folder) => mayBringNamed(facts, (0,dockerfile_paths .Fd)(copy.target), shippedModules(facts, copy), folder);
const folder = folders.find((one) => all.some((copy) => isNamed(copy, one)));
return (folder === undefined ? all : all.filter((copy) => isNamed(copy, folder))).reduce((best, copy) => modules(copy) > modules(best) ? copy : best);
}
function bringsNoneNamed(facts, copies) {
const named = namedModules(facts);
if (named === null)
return false;
const brought = copies.map((copy) => modulesOf(facts, copy));
if (brought.some((modules) => modules !== null && holdsModule(modules, named)))
return false;
return !brought.includes(null) || [...named].every((name) => isDistributed(facts, name));
}
function bringsSources(facts, copy, folders) {
if (copy.inline || copy.from !== null || copy.image !== null || modulesOf(facts, copy)?.length === 0)
return false;
if (isLeftAlone(facts, copy, folders))
return false;
const { stage, instruction } = copy.step;
return copy.sources.some((source) => {
if (!mayHoldPython(source) && !holdsPackage(facts, copy, source))
return false;
const name = source.slice(source.lastIndexOf('/') + 1);
const target = (0,dockerfile_paths .Fd)(copy.target);
const path = copy.intoFolder && name.endsWith('.py') && !/[*?[]/.test(name) ? (0,dockerfile_paths .Fd)(name, target) : target;
const landings = facts.reach.landings(stage, path, instruction.index);
return ((!isInstalled(facts, path, instruction.index) || comeFirst(facts, shippedModules(facts, copy) ?? [], folders)) &&
landings.some((landing) => !facts.environments.has(landing.path) &&
isSearched(facts, landing.path, folders) &&
(landing.path !== '/' || folders.includes('/') || bringsInto(facts, copy, folders)) &&
copiesSources(facts, landing, instruction.index)));
});
}
function isLeftAlone(facts, copy, folders) {
const modules = isApplicationInstalled(facts) ? shippedModules(facts, copy) : null;
return modules !== null && !comeFirst(facts, modules, folders) && !areImported(facts, modules, folders);
}
function holdsPackage(facts, copy, folder) {
return (modulesOf(facts, copy) ?? []).some(({ path }) => (0,dockerfile_paths .FK)(path, folder) && path.endsWith('/__init__.py'));
}
function copiesSources(facts, { at }, made) {
const copy = facts.copies.find(({ step }) => step.instruction.index === at);
return at === made || !copy || copy.sources.some(mayHoldPython);
}
function bringsInto(facts, copy, folders) {
return (modulesOf(facts, copy) ?? []).some(({ target }) => folders.some((folder) => (0,dockerfile_paths .FK)(target, folder)));
}
function compiledFolder({ target }, folders) {
const path = (0,dockerfile_paths .Fd)(target);
const folder = path.endsWith('.py') ? (0,dockerfile_paths .Fd)('..', path) : path;
return folder === '/' ? (folders.find((one) => one !== '/') ?? folder) : folder;
}
function shippedFolders(facts, stage, folder) {
if (facts.lineage.includes(stage))
return [folder];
const sources = facts.copies.filter(({ from }) => from === stage).flatMap((copy) => copy.sources);
if (sources.some((source) => (0,dockerfile_paths .FK)(folder, source)))
return [folder];
const parts = sources.filter((source) => (0,dockerfile_paths .FK)(source, folder) && mayHoldPython(source) && !facts.environments.has(source));
return parts.length > 0 && parts.every((part) => (0,expand .qE)(part) && !(0,go_match .r)(part)) ? parts : [folder];
}
function exclusionOf({ environments }, paths) {
const inside = [...environments].filter((one) => paths.some((path) => one !== path && (0,dockerfile_paths .FK)(one, path)));
const patterns = inside.map((one) => `${one.replace(/[.+]/g, '\\$&')}/`);
return patterns.length > 0 && patterns.every((one) => /^[\w./+\\-]+$/.test(one)) ? patterns.join('|') : null;
}
function isCompiled(facts, copy, folders) {
const path = (0,dockerfile_paths .Fd)(copy.target) === '/' ? compiledFolder(copy, folders) : (0,dockerfile_paths .Fd)(copy.target);
return isPathCompiledLater(facts, copy.step.stage, path, momentOf(copy.step));
}
function isSearched(facts, path, folders) {
return folders.some((folder) => folder === '/' ? path === '/' || isImportedFromRoot(facts, path) : (0,dockerfile_paths .yI)(path, folder));
}
function isInstalled(facts, path, at) {
const installed = installedProjects(facts).some(({ folder, instruction }) => instruction > at && (0,dockerfile_paths .FK)(path, folder));
return installed && !(0,application .nR)(facts, [path]);
}
function mayHoldPython(source) {
if (/^[a-z]+:\/\//.test(source))
return false;
const name = source.slice(source.lastIndexOf('/') + 1);
if (/^gunicorn[\w.-]*\.py$/.test(name))
return false;
if (name.endsWith('.py') || name === '.')
return true;
if (/^(?:static|templates|assets|public|docs?|config|conf|data|certs?|locale|media|node_modules|frontend|migrations)$/.test(name))
return false;
if (/^(?:Pipfile|Makefile|LICENSE|README|Procfile|setup\.cfg|entrypoint)/i.test(name))
return false;
return !/\.[a-zA-Z0-9]{1,8}\*?$/.test(name) && !/^\.[a-z]/.test(name);
}
;
const DOWNLOAD = /:\/\/(?:astral\.sh\/uv\/|github\.com\/astral-sh\/uv\/releases\/)/;
const PROGRAM = '/uv';
function bringsUvBefore(facts, step, call) {
if ((0,dockerfile_mounts .cS)(facts, step).some(({ from, source }) => from !== null && source.endsWith(PROGRAM)))
return true;
const brought = bringings(facts);
if (brought.length === 0)
return false;
const stages = (0,dockerfile_stages .bQ)(step.stage);
return brought.some((one) => stages.includes(one.step.stage) && isAfter(momentOf(step, call), momentOf(one.step, one.call)));
}
const bringings = (0,memo .Bj)((facts) => [
...facts.copies.filter(({ from, image, sources }) => {
const elsewhere = from !== null || image !== null;
return sources.some((source) => (elsewhere ? source.endsWith(PROGRAM) : DOWNLOAD.test(source)));
}),
...facts.installs
.filter(({ installer }) => (0,dockerfile_requested .Ay)(installer).some(({ requirement }) => requirement.name === 'uv'))
.map(({ step, installer: { call } }) => ({ step, call })),
...facts.systemCalls
.filter(({ action, packages }) => action === 'install' && packages.some(({ name }) => name === 'uv'))
.map(({ step, installer: { call } }) => ({ step, call })),
...facts.calls.filter(({ call }) => call.arguments.some(({ value }) => DOWNLOAD.test(value))),
]);
;
const poetryVersion = (0,memo .Bj)((facts) => {
for (const { step, call } of facts.calls) {
for (const { value } of call.arguments) {
const pinned = /^poetry(?:\[[^\]]*\])?\s*(?=[=~@<>])(.*)/.exec(value);
const version = pinned ? newestOf(pinned[1]) : null;
if (version)
return version;
}
const variable = call.environment.get('POETRY_VERSION') ?? step.stage.environment.value('POETRY_VERSION', step.instruction.index);
if (variable !== undefined && /^\d+(?:\.\d+)+/.test(variable))
return parts(variable);
}
return null;
});
function newestOf(specifiers) {
const upper = specifiers.split(/[,;]/).flatMap((one) => {
const [, operator = '', written, star] = /^\s*(===?|~=|@|<=?)\s*=*(\d+(?:\.\d+)*)(\.\*)?/.exec(one) ?? [];
if (written === undefined)
return [];
const version = parts(written);
if (star !== undefined)
return [[...version, Infinity]];
if (operator === '~=')
return [[...version.slice(0, -1), Infinity]];
return operator === '<' ? [below(version)] : [version];
});
return upper.reduce((least, one) => (least && !isLess(one, least) ? least : one), null);
}
function below(version) {
const last = version.findLastIndex((part) => part > 0);
return [...version.slice(0, last), (version[last] ?? 0) - 1, Infinity];
}
function isLess(one, other) {
for (let at = 0; at < Math.max(one.length, other.length); at++) {
const [a, b] = [one[at] ?? 0, other[at] ?? 0];
if (a !== b)
return a < b;
}
return false;
}
function isPoetryOlder(facts, major, minor) {
const version = poetryVersion(facts);
return version !== null && isLess(version, [major, minor]);
}
function parts(version) {
return version.split('.').map((part) => parseInt(part, 10));
}
;
const COMPILE = 'UV_COMPILE_BYTECODE';
const NO = /^(?:0|false|no|off|n|f)$/i;
function leavesBytecode(facts, install) {
const { tool, options } = install.installer;
if (tool === 'uv' || tool === 'uv pip' || tool === 'uvx')
return uvCompiles(facts, install) === 'yes';
if (tool === 'poetry')
return options.has('--compile') || isPoetryOlder(facts, 1, 4);
if (tool !== 'pip')
return true;
const option = options.get('--compile', '--no-compile');
return option ? option.name === '--compile' : pipOffVariable(install) === null;
}
function uvCompiles(facts, { step, installer }) {
const option = installer.options.get('--compile-bytecode', '--no-compile-bytecode');
if (option)
return option.name === '--compile-bytecode' ? 'yes' : 'no';
const value = (0,environments .FE)(step, installer.call, COMPILE);
if (value === undefined || value === '' || NO.test(value))
return 'no';
if ((0,expand .qE)(value))
return 'yes';
const set = installer.call.environment.has(COMPILE) || step.stage.environment.get(COMPILE, step.instruction.index);
return !set && bringsUvBefore(facts, step, installer.call) ? 'no' : 'unknown';
}
function pipOffVariable({ step, installer }) {
const off = (name) => NO.test((0,environments .FE)(step, installer.call, name) ?? '');
return ['PIP_NO_COMPILE', 'PIP_COMPILE'].find(off) ?? null;
}
;
const bytecode_deleted = (defineRule({
id: 'bytecode-deleted',
family: 'bytecode',
level: 'warning',
summary: 'bytecode of installed packages is deleted, so every start compiles them',
why: `A RUN that removes \`*.pyc\` or \`__pycache__\` after packages were installed takes away what pip compiled. The image
gets smaller by it, and every fresh container compiles all it imports, in memory, at each start.

**Ignore it** where size counts above all. Removing it in a later layer than the one that installed doesn't even make the
image smaller.`,
sources: ['https://docs.python.org/3/library/compileall.html', 'https://peps.python.org/pep-3147/'],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1 \\
    && find /usr/local -name __pycache__ -exec rm -rf {} +
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
except: { edit: 'what else the command removes, and how it is joined to the rest, is for a person to see' },
},
messages: {
deleted: (what) => `This deletes the bytecode of ${what}: every start of a container compiles again what it imports.`,
},
*check({ facts }, messages) {
if (facts.dev)
return;
for (const { step, call, folders } of bytecodeRemovals(facts)) {
const deletion = { step, call };
const packages = facts.installs.some((install) => isHit(facts, { ...install, call: install.installer.call }, deletion, folders) &&
(leavesBytecode(facts, install) || isCompiledLater(facts, install)) &&
!isCompiledLater(facts, install, momentOf(step, call)));
const hit = packages || (0,conda .$h)(facts).some((conda) => isCondaHit(facts, conda, deletion, folders));
if (hit)
yield { span: call.span, message: messages.deleted('the packages installed before') };
}
},
}));
function isHit(facts, put, deletion, folders) {
return (isAfter(momentOf(deletion.step, deletion.call), momentOf(put.step, put.call)) &&
(put.step.stage === deletion.step.stage || facts.inLineage(deletion.step)) &&
put.landings.length > 0 &&
isBelow(put, folders) &&
!isSourceless(facts, put, deletion));
}
function isCondaHit(facts, conda, deletion, folders) {
const { path, step } = conda;
if (!(0,expand .qE)(path) || !isHit(facts, { ...conda, location: { path } }, deletion, folders))
return false;
return !isPathCompiledLater(facts, step.stage, path, momentOf(deletion.step, deletion.call));
}
function isBelow({ location, landings }, folders) {
const places = [location?.path, ...landings.map(({ path }) => path)].filter((path) => path !== null && path !== undefined);
if (places.length === 0)
return folders.includes('/');
return folders.some((folder) => places.some((place) => (0,dockerfile_paths .yI)(place, folder)));
}
function isSourceless(facts, put, deletion) {
const around = (step) => step.stage === deletion.step.stage || facts.inLineage(step);
const [index, start] = [deletion.step.instruction.index, deletion.call.span.start];
return facts.calls.some(({ step, call }) => {
if (!around(step))
return false;
const folders = step.instruction.index >= index ? sourcesDeletedBelow(call) : null;
if (folders && isBelow(put, folders))
return true;
return call.span.start < start && copiesBytecode(facts, { step, call });
});
}
const COPIES = /^(?:cp|mv|install|rsync)$/;
function copiesBytecode(facts, { step, call }) {
const words = call.arguments.map(({ value }) => value);
if (!words.some((word) => /\.pyc\b/.test(word)))
return false;
if (COPIES.test(call.program))
return true;
if (call.program !== 'find')
return false;
if (words.some((word) => COPIES.test(word.replace(/^.*\//, ''))))
return true;
return call.pipedInto !== null && facts.commandsOf(step).calls.some(({ program }) => COPIES.test(program));
}
var downloads = __webpack_require__(2223);
;
const native_programs_COMPILERS = /^(?:cargo|rustc|go|gcc|g\+\+|clang|clang\+\+|make|cmake|ninja|zig|stack|cabal|ghc|swift|dotnet|nim|crystal|bazel)$/;
const STARTERS = /^(?:supercronic|overmind|hivemind|goreman|forego|process-compose|dockerize|envconsul|chamber|runsvdir)$/;
function isBuiltElsewhere(facts, call) {
const paths = STARTERS.test(call.program) ? [] : pathsOf(facts, call);
if (paths.some((path) => (0,script_files .Wd)(facts, { stage: facts.final, step: null }, path) !== null))
return false;
return facts.copies.some(({ from, step, sources, target, intoFolder }) => {
if (!from || !facts.inLineage(step) || !(0,expand .qE)(target))
return false;
const whole = (0,dockerfile_paths .Fd)(target);
const landings = sources.map((source) => (0,dockerfile_paths .Fd)((0,wrappers .Fl)(source), whole));
const brings = paths.some((path) => landings.includes(path) || (path === whole && !intoFolder));
return brings && compilesOther(facts, from);
});
}
function compilesOther(facts, stage) {
const lineage = new Set((0,dockerfile_stages .bQ)(stage));
const calls = facts.calls.flatMap(({ step, call }) => (lineage.has(step.stage) ? call : []));
const known = stage.base.known || stage.base.distribution !== null;
return known && calls.some(({ program }) => native_programs_COMPILERS.test(program)) && !(0,python_image .SV)(stage.base, calls);
}
function isFetched(facts, call) {
return pathsOf(facts, call).some((path) => {
if ((0,script_files .sS)(facts, { stage: facts.final, step: null }, path) !== null)
return false;
return fetched(facts).some((one) => (0,dockerfile_paths .FK)(path, one));
});
}
const PLATFORM = /linux|amd64|x86[_-]?64|arm64|aarch64/i;
const fetched = (0,memo .Bj)((facts) => {
const found = new Set();
const isNative = (step, call, { source }) => {
if (source === null)
return call.pipedFrom?.arguments.some(({ value }) => PLATFORM.test(value)) === true;
return PLATFORM.test(source) || ((0,expand .qE)(source) && found.has(facts.users.pathOf(source, step, call)));
};
for (const { step, call } of facts.calls) {
if (!facts.inLineage(step) || call.conditional)
continue;
for (const made of (0,downloads .v)(facts, step, call)) {
if (made.kind !== 'folder' && made.kind !== 'clone' && isNative(step, call, made))
found.add(made.path);
}
}
found.delete('/');
return [...found];
});
function pathsOf(facts, { path, workdir }) {
if (path === '' || !(0,expand .qE)(path) || !(0,expand .qE)(workdir))
return [];
if (path.includes('/'))
return [(0,dockerfile_paths .Fd)(path, workdir)];
const folders = (facts.env('PATH')?.value ?? '').split(':').filter((one) => one.startsWith('/') && (0,expand .qE)(one));
return folders.map((folder) => (0,dockerfile_paths .Fd)(path, folder));
}
var scripts = __webpack_require__(9161);
;
function needsPythonOnlyToBuild(facts) {
const { installs, surroundings } = facts;
if (!surroundings.context.known || installs.some(({ landings }) => landings.length > 0))
return false;
const started = (0,dockerfile_started .rE)(facts);
if (started.length === 0 || !started.every((one) => isOther(facts, one)))
return false;
if ((0,dockerfile_started .Ox)(facts).some(({ program, call }) => program !== null || call.program === ''))
return false;
const run = new Set(facts.calls.map(({ step, call }) => (0,scripts .Db)(facts, { stage: step.stage, step }, call)?.file.path));
return facts.copies.every((copy) => {
if (!facts.inLineage(copy.step) || copy.inline)
return true;
const files = copy.from === null && copy.image === null ? (0,context_copies .R8)(copy, surroundings.context) : null;
return files?.every(({ path }) => !path.endsWith('.py') || run.has(path)) === true;
});
}
function startsOther(facts) {
const started = (0,dockerfile_started .rE)(facts);
if (!started.some(({ call }) => isBuiltElsewhere(facts, call)))
return false;
if ((0,dockerfile_started .Ox)(facts).some(({ program, call }) => program !== null || call.program === ''))
return false;
return started.every((one) => isOther(facts, one) || isBuiltElsewhere(facts, one.call));
}
function isOther(facts, { call, program }) {
const moment = { stage: facts.final, step: null };
if (program || call.program === '' || (0,scripts .Db)(facts, moment, call))
return false;
const script = (0,scripts .JV)(facts, moment, call);
if (script)
return script.complete;
if ((0,wrappers .H7)(call.program) || /^(?:sleep|tail|cat)$/.test(call.program))
return false;
return !call.path.includes('/') || /^\/(?:usr\/)?s?bin\//.test(call.path) || isFetched(facts, call);
}
var dockerfile_server = __webpack_require__(9595);
;
const bytecode_disabled = (defineRule({
id: 'bytecode-disabled',
family: 'bytecode',
level: 'warning',
summary: 'Python may not write bytecode, so every start compiles again',
why: `With PYTHONDONTWRITEBYTECODE (or \`python -B\`), Python keeps no bytecode of what it had to compile: the standard
library (the official images ship none of its \`.pyc\`) and your own code. Every fresh process compiles them again: each
start, each worker of gunicorn or uWSGI that doesn't preload, each restart by \`max-requests\`.

It doesn't make the image smaller where people expect it: pip ignores the variable and compiles what it installs. Set
*before* a \`pip install\`, it also keeps that step from leaving bytecode of the standard library behind.

**Ignore it** where a process starts rarely and size counts above all, or for short-lived jobs that import next to nothing.`,
sources: [
'https://docs.python.org/3/using/cmdline.html#envvar-PYTHONDONTWRITEBYTECODE',
'https://github.com/docker-library/python/issues/615',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir gunicorn==23.0.0 shop==2.4.1
ENV PYTHONDONTWRITEBYTECODE=1
USER 1000
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "--workers", "4", "shop.wsgi"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir gunicorn==23.0.0 shop==2.4.1
USER 1000
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "--workers", "4", "shop.wsgi"]
`,
},
},
messages: {
variable: (workers) => `PYTHONDONTWRITEBYTECODE keeps Python from storing bytecode, so what no build step compiled is compiled again at every start${workers}. pip ignores it, so it doesn't make the image smaller.`,
also: () => 'on here too',
option: (workers) => `\`python -B\` keeps Python from storing bytecode, so what no build step compiled is compiled again at every start${workers}.`,
},
*check({ facts }, messages) {
if (facts.dev || needsPythonOnlyToBuild(facts))
return;
const workers = (0,dockerfile_server .N)(facts);
const times = workers === null ? '' : ` and in each of its ${workers} workers`;
const variable = facts.env(NAME);
if (variable?.origin && variable.span && (0,flags .M)(variable.value) === true) {
const others = assignmentsOf(facts).filter(({ span }) => span.start !== variable.span.start);
const all = [...others, { instruction: variable.origin, span: variable.span }];
const changes = all.map(({ instruction, span }) => removeAssignment(facts.dockerfile, instruction, span, SUBJECT));
const related = others.map(({ span }) => ({ span, message: messages.also() }));
yield { span: variable.span, message: messages.variable(times), related, edit: { safety: 'safe', changes } };
return;
}
const option = facts.program?.interpreterOptions.find(({ text }) => /^-[a-zA-Z]*B/.test(text));
if (!option || !facts.entry)
return;
const plain = option.text === '-B' && !facts.entry.main.instruction.exec;
const edit = plain ? { safety: 'safe', changes: [removeWord(facts.dockerfile, option.span)] } : undefined;
yield { span: option.span, message: messages.option(times), ...(edit && { edit }) };
},
}));
const NAME = 'PYTHONDONTWRITEBYTECODE';
const SUBJECT = /pyc|byte-?code|\bPYTHONDONT/i;
function assignmentsOf({ lineage }) {
return lineage
.flatMap(({ stage }) => stage.instructions)
.flatMap((instruction) => {
if (instruction.keyword !== 'ENV' || instruction.onbuild)
return [];
const found = instruction.assignments.find(({ name, value }) => name === NAME && (0,flags .M)(value?.text) === true);
return found ? [{ instruction, span: found.span }] : [];
});
}
;
const bytecode_level_mismatch = (defineRule({
id: 'bytecode-level-mismatch',
family: 'bytecode',
level: 'warning',
summary: 'the bytecode that was built is for another level or place and never used',
why: `With PYTHONOPTIMIZE or \`python -O\`, Python looks for \`.opt-1.pyc\` files and passes the ordinary \`.pyc\` by. With
PYTHONPYCACHEPREFIX it looks below that folder and passes every \`__pycache__\` by. Set only for the running container, after
packages were installed without it, it makes every start compile everything: in one application of 627 modules none was
cached, and the start took 1.84 s in place of 0.80 s.

Set the same for the steps that install and compile, or not at all. **Ignore it** where bytecode for that level is made in
a way that can't be read from the Dockerfile.`,
sources: [
'https://peps.python.org/pep-0488/',
'https://docs.python.org/3/using/cmdline.html#envvar-PYTHONPYCACHEPREFIX',
'https://docs.python.org/3/using/cmdline.html#envvar-PYTHONOPTIMIZE',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
ENV PYTHONOPTIMIZE=1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
},
messages: {
level: (what, suffix) => `${what} makes Python look for ${suffix} files, and the installed packages have none: every start compiles all that it imports.`,
place: (folder) => `PYTHONPYCACHEPREFIX makes Python look for bytecode below ${folder} only, and the installed packages have theirs beside them: every start compiles all that it imports.`,
},
*check({ facts }, messages) {
if (facts.dev)
return;
const compiled = facts.installs.filter(({ installer, landings }) => landings.length > 0 && installer.tool === 'pip');
if (compiled.length === 0)
return;
const prefix = facts.env('PYTHONPYCACHEPREFIX');
if (prefix?.origin && prefix.span && prefix.value !== '' && (0,expand .qE)(prefix.value)) {
const same = compiled.some((install) => bytecode_level_mismatch_at(install, 'PYTHONPYCACHEPREFIX') !== '');
const compiles = facts.compilations.some(({ step, compilation }) => ((0,environments .FE)(step, compilation.call, 'PYTHONPYCACHEPREFIX') ?? '') !== '');
if (!same && !compiles)
yield { span: prefix.span, message: messages.place(prefix.value), edit: removal(facts, 'PYTHONPYCACHEPREFIX') };
}
const running = runningLevel(facts);
if (!running || compiled.some((install) => levelOf(bytecode_level_mismatch_at(install, 'PYTHONOPTIMIZE')) === running.level))
return;
const compilations = facts.compilations.filter(({ step, compilation }) => {
const own = levelOf((0,environments .FE)(step, compilation.call, 'PYTHONOPTIMIZE') ?? '');
return compilation.levels === null || compilation.levels.includes(running.level) || own === running.level;
});
if (compiled.some((install) => isCompiledLater({ ...facts, compilations }, install)))
return;
const edit = running.by === 'variable' ? { edit: removal(facts, 'PYTHONOPTIMIZE') } : {};
yield { span: running.span, message: messages.level(running.what, `.opt-${running.level}.pyc`), ...edit };
},
}));
function bytecode_level_mismatch_at({ step, installer }, name) {
return (0,environments .FE)(step, installer.call, name) ?? '';
}
function removal(facts, name) {
const variable = facts.env(name);
return {
safety: 'review',
changes: [removeAssignment(facts.dockerfile, variable.origin, variable.span, new RegExp(name))],
};
}
;
const compileall_ineffective = (defineRule({
id: 'compileall-ineffective',
family: 'bytecode',
level: 'warning',
summary: "compileall here compiles nothing that the final image's Python uses",
why: `\`compileall\` compiles the files that are there when it runs, for the Python that runs it, into the stage it runs in.
Before the COPY that brings the sources it finds none, in a stage whose folder isn't copied it compiles for nobody, and
bytecode of another minor version of Python is never looked at. The build succeeds all the same, and every start compiles.

**Ignore it** where another build step fills that folder in a way that the Dockerfile doesn't show.`,
sources: ['https://docs.python.org/3/library/compileall.html', 'https://peps.python.org/pep-3147/'],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir flask==3.1.2
WORKDIR /app
RUN python -m compileall -q /app
COPY main.py ./
USER 1000
STOPSIGNAL SIGINT
CMD ["python", "main.py"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir flask==3.1.2
WORKDIR /app
COPY main.py ./
RUN python -m compileall -q /app
USER 1000
STOPSIGNAL SIGINT
CMD ["python", "main.py"]
`,
},
except: { edit: 'where the command belongs is for a person to say' },
},
messages: {
before: (path) => `Nothing is in ${path} yet: what is copied there comes after this, uncompiled.`,
left: (path) => `What this compiles in ${path} stays in a stage that the final image doesn't take it from.`,
minor: (compiled, runs) => `This compiles for Python ${compiled}, but the final image runs Python ${runs}, which doesn't look at its bytecode.`,
},
*check({ facts }, messages) {
if (facts.dev)
return;
for (const compile of facts.compilations) {
const { paths, unsure, call } = compile.compilation;
if (unsure || paths === 'sys.path' || paths.length === 0 || !paths.every(expand .qE))
continue;
const [path] = paths;
const later = paths.every((one) => isEmptyUntilLater(facts, compile, one));
if (later)
yield { span: call.span, message: messages.before(path) };
else if (paths.every((one) => isLeftBehind(facts, compile, one)))
yield { span: call.span, message: messages.left(path) };
else {
const compiled = compile.step.stage.base.python?.minor;
const runs = facts.final.base.python?.minor;
if (compiled && runs && compiled !== runs && isPlainPython(call.path)) {
yield { span: call.span, message: messages.minor(compiled, runs) };
}
}
}
},
}));
function isPlainPython(path) {
return path === 'python' || path === 'python3';
}
function isEmptyUntilLater(facts, { step, compilation }, path) {
const stages = new Set((0,dockerfile_stages .bQ)(step.stage));
const base = step.stage.base;
if ((0,dockerfile_paths .FK)(path, '/usr') || (0,dockerfile_paths .FK)('/usr', path) || !base.known)
return false;
const index = step.instruction.index;
const brings = facts.copies.filter((copy) => stages.has(copy.step.stage) && (0,dockerfile_paths .FK)((0,dockerfile_paths .Fd)(copy.target), path));
const into = facts.copies.filter((copy) => stages.has(copy.step.stage) && (0,dockerfile_paths .FK)(path, (0,dockerfile_paths .Fd)(copy.target)));
const earlier = [...brings, ...into].some((copy) => copy.step.instruction.index < index && compileall_ineffective_mayBringSources(copy));
const installed = facts.installs.some(({ location }) => location !== null && ((0,dockerfile_paths .FK)(location.path, path) || (0,dockerfile_paths .FK)(path, location.path)));
const mentioned = facts.calls.some(({ step: other, call }) => stages.has(other.stage) &&
other.instruction.index <= index &&
call !== compilation.call &&
(((0,dockerfile_paths .FK)(call.workdir, path) && !isInstaller(call)) ||
call.arguments.some(({ value }) => value.includes(path) || !(0,expand .qE)(value))));
const next = brings.find((copy) => copy.step.instruction.index > index);
if (earlier || installed || mentioned || !next)
return false;
return !isPathCompiledLater(facts, next.step.stage, path, momentOf(next.step));
}
function isInstaller(call) {
const installer = (0,installers .XE)(call);
return installer !== null && (installer.tool === 'pip' || installer.tool === 'uv pip');
}
function compileall_ineffective_mayBringSources({ sources, inline }) {
return inline || sources.some((source) => source.endsWith('.py') || !/[^./]\.[A-Za-z]{2,4}$/.test(source));
}
function isLeftBehind(facts, { step }, path) {
return !facts.inLineage(step) && facts.reach.landings(step.stage, path, step.instruction.index).length === 0;
}
;
const pip_no_compile = (defineRule({
id: 'pip-no-compile',
family: 'bytecode',
level: 'warning',
summary: 'pip installs without bytecode, so every start compiles the packages',
why: `pip compiles what it installs. \`--no-compile\` turns that off, and so do PIP_NO_COMPILE=0 and PIP_COMPILE=0 (pip
reads the first one inverted). The packages then come without \`.pyc\`, and each fresh container compiles all that it imports
before it serves anything: in a Django application, seconds.

**Ignore it** where size counts above all and start time doesn't matter, or where bytecode is compiled in a way that
can't be read from the Dockerfile.`,
sources: ['https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-no-compile', 'https://peps.python.org/pep-3147/'],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir --no-compile shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
},
messages: {
option: () => 'With --no-compile, pip leaves no bytecode: every start of a container compiles the packages it imports.',
variable: (name) => `${name} keeps pip from compiling here: every start of a container compiles the packages it imports.`,
},
*check({ facts }, messages) {
if (facts.dev)
return;
for (const install of facts.installs) {
const { installer, landings, step } = install;
if (installer.tool !== 'pip' || landings.length === 0 || isCompiledLater(facts, install))
continue;
if (hasOtherBranch(facts, install))
continue;
const option = installer.options.get('--compile', '--no-compile');
if (option?.name === '--no-compile') {
const changes = [removeWord(facts.dockerfile, option.span)];
const exact = facts.dockerfile.source.slice(option.span).startsWith('--no-comp');
yield {
span: exact ? option.span : installer.call.span,
message: messages.option(),
...(exact && !step.instruction.exec && { edit: { safety: 'safe', changes } }),
};
continue;
}
const name = option ? null : pipOffVariable(install);
const origin = name === null ? undefined : step.stage.environment.get(name, step.instruction.index);
if (name !== null)
yield { span: origin?.span ?? installer.call.span, message: messages.variable(name) };
}
},
}));
function hasOtherBranch(facts, { step, installer }) {
if (!installer.call.conditional)
return false;
return facts.installs.some((other) => other.step === step &&
other.installer.tool === 'pip' &&
other.installer.call.conditional &&
leavesBytecode(facts, other));
}
var dockerfile_order = __webpack_require__(4882);
var reach = __webpack_require__(8273);
;
const CHOOSING = [
...['--with', '--without', '--only', '--extras', '--all-extras', '--all-groups', '--no-dev', '--only-root'],
...['--directory', '--project'],
];
function addsProjectAlone(facts, call) {
const install = facts.installs.find(({ installer }) => installer.call === call);
if (install?.installer.tool !== 'poetry' || !isWhole(install))
return false;
return facts.installs.some((earlier) => isSame(facts, earlier, install) && isInPlace(facts, earlier, install));
}
function isWhole({ installer: { action, options } }) {
return /^(?:install|sync)$/.test(action) && !options.has('--dry-run');
}
function isSame(facts, earlier, { installer }) {
const one = earlier.installer;
if (one.tool !== installer.tool || !isWhole(earlier) || one.call.conditional)
return false;
if ((0,dockerfile_requested .Kb)(one) !== (0,dockerfile_requested .Kb)(installer))
return false;
if (openWords(facts, one.call).join() !== openWords(facts, installer.call).join())
return false;
return CHOOSING.every((name) => valuesOf(earlier, name) === valuesOf({ installer }, name));
}
function openWords({ dockerfile }, { arguments: args }) {
return args.flatMap(({ value, span }) => ((0,expand .qE)(value) ? [] : dockerfile.source.slice(span).trim()));
}
function valuesOf({ installer: { options } }, name) {
return options
.all(name)
.map(({ value }) => `=${value ?? ''}`)
.join();
}
function isInPlace(facts, earlier, later) {
const places = [earlier, later].map(({ step, installer }) => ({ step, call: installer.call }));
if (!(0,dockerfile_order .Y)(...places))
return false;
if ((0,dockerfile_stages .bQ)(later.step.stage).includes(earlier.step.stage))
return earlier.location?.path === later.location?.path;
return isHandedOver(facts, earlier, later);
}
function isHandedOver(facts, { step, installer, location }, later) {
const [place, end] = [later.location?.path, later.step.instruction.index];
if (!location || place === undefined || location.kind === 'user' || step.instruction.index >= end)
return false;
if ((0,dockerfile_stages .bQ)(later.step.stage).includes(step.stage))
return false;
const landings = reachInto(facts, later.step.stage).packageLandings(step.stage, location, step.instruction.index, installer.call);
return landings.some(({ path, at }) => path === place && at < end);
}
const reachInto = (0,memo .MF)((facts, stage) => {
return new reach .E(new Set((0,dockerfile_stages .bQ)(stage)), facts.copies, facts.removed);
});
;
const poetry_not_precompiled = (defineRule({
id: 'poetry-not-precompiled',
family: 'bytecode',
level: 'warning',
summary: 'Poetry installs without bytecode, so every start compiles the packages',
why: `Since 1.4, Poetry installs wheels by itself and doesn't compile them unless \`--compile\` is given; older ones
handed that to pip, which compiles. In an image, each fresh container then compiles all that it imports before it works.

**Ignore it** where size counts above all, or for images that run a short job now and then. The other side of the trade:
the image grows by the \`.pyc\` files.`,
sources: ['https://python-poetry.org/docs/cli/#install', 'https://python-poetry.org/history/'],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1 POETRY_VIRTUALENVS_CREATE=false
RUN pip install --no-cache-dir poetry==2.1.3
WORKDIR /app
COPY pyproject.toml poetry.lock ./
RUN --mount=type=cache,target=/root/.cache poetry install --only main --no-root
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1 POETRY_VIRTUALENVS_CREATE=false
RUN pip install --no-cache-dir poetry==2.1.3
WORKDIR /app
COPY pyproject.toml poetry.lock ./
RUN --mount=type=cache,target=/root/.cache poetry install --compile --only main --no-root
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
},
messages: {
partly: (command) => `Poetry leaves no bytecode without --compile, and no more of the packages is compiled than what \`${command}\` imports when a step here runs it.`,
missing: () => 'Poetry leaves no bytecode without --compile: every start of a container compiles the packages it imports.',
},
*check({ facts }, messages) {
if (facts.dev)
return;
for (const install of facts.installs) {
const { installer, landings } = install;
if (installer.tool !== 'poetry' || landings.length === 0)
continue;
if (isPoetryOlder(facts, 1, 4))
return;
if (addsProjectAlone(facts, installer.call))
continue;
if (installer.options.has('--compile', '--dry-run', '--only-root') || isCompiledLater(facts, install))
continue;
const ran = laterRun(facts, momentOf(install.step, installer.call));
const end = installer.actionSpan.end;
const takes = installer.action === 'install' && !isPoetryOlder(facts, 1, 5);
const written = facts.dockerfile.source.slice(installer.actionSpan) === 'install';
const changes = [{ span: { start: end, end }, text: ' --compile' }];
yield {
span: installer.call.span,
message: ran ? messages.partly(ran.program) : messages.missing(),
...(ran && { level: 'notice' }),
...(takes && written && { edit: { safety: 'safe', changes } }),
};
}
},
}));
;
const globalInstalls = (0,memo .Bj)((facts) => facts.calls.flatMap(({ step, call }) => {
const names = namesOf(call);
return names.length > 0 ? [{ step, call, names }] : [];
}));
function namesOf({ program, arguments: args }) {
const yarn = program === 'yarn';
if (!yarn && program !== 'npm' && program !== 'pnpm')
return [];
const words = args.map(({ value }) => value);
const [action, ...rest] = words.filter((word) => !word.startsWith('-'));
const packages = yarn
? action === 'global' && rest[0] === 'add'
? rest.slice(1)
: []
: /^(?:i|install|add)$/.test(action ?? '') && words.some(isGlobal)
? rest
: [];
return packages.flatMap((name) => /^(?:@[\w.-]+\/)?([\w.-]+)(?:@.*)?$/.exec(name)?.[1] ?? []);
}
function isGlobal(word) {
return word === '-g' || word === '--global' || word === '--location=global';
}
function isNodeCommand(facts, { step, call }) {
const { program, path } = call;
if (path !== program || !/^[\w.-]{2,}$/.test(program))
return false;
if (globalInstalls(facts).length === 0)
return false;
const stages = (0,dockerfile_stages .bQ)(step.stage);
const installed = globalInstalls(facts).some((one) => stages.includes(one.step.stage) &&
(0,dockerfile_order .Y)(one, { step, call }) &&
one.names.some((name) => name === program || name.startsWith(`${program}-`)));
return installed && !facts.installs.some((one) => (0,dockerfile_requested .mz)(facts, one).some(({ name }) => name === program));
}
var groups = __webpack_require__(3313);
var requirement = __webpack_require__(2636);
;
const TOKEN = /\s*([()]|'[^']*'|"[^"]*"|[<>=!~]+|[\w.]+)/y;
const VERSIONS = new Set(['python_version', 'python_full_version']);
const LONGEST = 2000;
function markerHolds(marker, environment) {
const tokens = marker.length > LONGEST ? null : tokensOf(marker);
if (!tokens)
return null;
let at = 0;
const isNext = (word) => tokens[at] === word && at++ >= 0;
const alternatives = () => {
let verdict = conjunction();
while (isNext('or'))
verdict = either(verdict, conjunction());
return verdict;
};
const conjunction = () => {
let verdict = term();
while (isNext('and'))
verdict = both(verdict, term());
return verdict;
};
const term = () => {
if (!isNext('('))
return comparison(tokens[at++], tokens[at++], tokens[at++], environment);
const inner = alternatives();
return isNext(')') ? inner : null;
};
const verdict = alternatives();
return at === tokens.length ? verdict : null;
}
function tokensOf(marker) {
const tokens = [];
const text = marker.trim();
TOKEN.lastIndex = 0;
while (TOKEN.lastIndex < text.length) {
const match = TOKEN.exec(text);
if (!match)
return null;
tokens.push(match[1]);
}
return tokens;
}
function either(a, b) {
return a === true || b === true ? true : a === null || b === null ? null : false;
}
function both(a, b) {
return a === false || b === false ? false : a === null || b === null ? null : true;
}
function comparison(name = '', operator = '', value = '', environment) {
const known = environment[name];
const text = /^(['"])(.*)\1$/.exec(value)?.[2];
if (known === undefined || text === undefined)
return null;
if (VERSIONS.has(name))
return (0,requirement .Vg)(known, operator + text);
return operator === '==' ? known === text : operator === '!=' ? known !== text : null;
}
;
function lockedPackages(text) {
return text
.split(/^\[\[package\]\]/m)
.slice(1)
.map(readPackage);
}
function readPackage(block) {
return {
block,
name: /^name[ \t]*=[ \t]*"([^"\n]*)"/m.exec(block)?.[1] ?? '',
version: /^version[ \t]*=[ \t]*"([^"\n]*)"/m.exec(block)?.[1] ?? null,
source: /^source[ \t]*=[ \t]*\{[ \t]*(\w+)/m.exec(block)?.[1] ?? null,
};
}
function reachedPackages(text, selection) {
const packages = lockedPackages(text);
const named = (0,groups .m)(packages, ({ name }) => name);
const front = readEdges(text.slice(0, Math.max(0, text.search(/^\[\[package\]\]/m))), true);
const lists = packages.map(({ block }) => readEdges(block));
const required = new Set([front, ...lists].flatMap((list) => list.map(({ name }) => name)));
const edges = new Map(packages.map((one, at) => [one, (0,groups .m)(lists[at], ({ part }) => part)]));
const reached = new Map();
const open = [];
const reach = (one, part) => {
const parts = reached.get(one) ?? new Set();
if (parts.has(part))
return;
reached.set(one, parts.add(part));
open.push({ one, part });
};
const follow = ({ name, version, extras, marker }) => {
if (marker !== null && markerHolds(marker, selection.environment) === false)
return;
for (const one of named.get(name) ?? []) {
if (version !== null && one.version !== null && version !== one.version)
continue;
for (const part of ['', ...extras.map((extra) => `extra ${extra}`)])
reach(one, part);
}
};
front.forEach(follow);
for (const one of packages) {
const fetched = one.source === 'registry' || one.source === 'url';
if (!fetched || !required.has(one.name))
reach(one, '');
if (fetched)
continue;
for (const part of edges.get(one).keys()) {
const [, kind, name] = /^(extra|group) (.*)$/.exec(part) ?? [];
if (kind !== undefined && selection.asked(kind, name))
reach(one, part);
}
}
for (let next = open.pop(); next; next = open.pop()) {
const { one, part } = next;
edges.get(one).get(part)?.forEach(follow);
}
return new Set(reached.keys());
}
const TABLES = new Map([
['optional-dependencies', 'extra'],
['dev-dependencies', 'group'],
]);
function readEdges(block, all = false) {
const edges = [];
let table = '';
let part = null;
for (const line of block.split('\n')) {
const head = /^\[package\.([\w.-]+)\]/.exec(line);
if (head)
[table, part] = [head[1], null];
const key = /^"?([\w.-]+)"?[ \t]*=/.exec(line)?.[1];
if (key !== undefined)
part = partOf(table, key);
if (part === null && !all)
continue;
for (const piece of line.split(/\{[ \t]*name[ \t]*=/).slice(1)) {
edges.push({
part: part ?? '',
name: /^[ \t]*"([^"]*)"/.exec(piece)?.[1] ?? '',
version: /[ ,]version[ \t]*=[ \t]*"([^"]*)"/.exec(piece)?.[1] ?? null,
extras: [...(/[ ,]extra[ \t]*=[ \t]*\[([^\]]*)\]/.exec(piece)?.[1] ?? '').matchAll(/"([^"]*)"/g)].map(([, extra]) => extra),
marker: /[ ,]marker[ \t]*=[ \t]*"([^"]*)"/.exec(piece)?.[1] ?? null,
});
}
}
return edges;
}
function partOf(table, key) {
if (table === '')
return key === 'dependencies' ? '' : null;
const kind = TABLES.get(table);
return kind === undefined ? null : `${kind} ${key}`;
}
;
function buildsNothing(facts, step, installer) {
const folder = (0,dockerfile_requested .Kb)(installer);
const path = folder === null ? null : (0,script_files .sS)(facts, { stage: step.stage, step }, (0,dockerfile_paths .Fd)('uv.lock', folder));
const lock = path === null ? null : facts.surroundings.context.read(path);
if (lock === null)
return false;
const packages = lockedPackages(lock);
const open = packages.filter((one) => mayBeBuilt(one, step));
if (packages.length === 0 || open.length === 0)
return packages.length > 0;
if (open.some(({ source }) => source !== 'registry' && source !== 'url'))
return false;
const asked = askedParts(facts, step, installer);
const reached = [...reachedPackages(lock, { environment: environmentOf(step), asked })];
return !reached.some((one) => mayBeBuilt(one, step));
}
function environmentOf({ stage: { base } }) {
if ((0,base_image .uF)(base))
return {};
const minor = base.python?.minor ?? undefined;
const python = minor === undefined ? {} : { python_version: minor, python_full_version: minor };
return { sys_platform: 'linux', platform_system: 'Linux', os_name: 'posix', ...python };
}
function askedParts(facts, step, installer) {
const { options, call } = installer;
const member = options.has('--package', '--all-packages');
if (member || !call.arguments.every(({ value }) => (0,expand .qE)(value)))
return () => true;
const named = (...names) => new Set(options.all(...names).map(({ value }) => (0,dockerfile_manifests .Pc)(value ?? '')));
const [extras, groups] = [named('--extra'), named('--group', '--only-group')];
const without = options.has('--no-dev') || (0,dockerfile_requested .JG)(step, call, 'UV_NO_DEV') === true;
if (options.has('--dev', '--only-dev'))
groups.add('dev');
const pyproject = (0,dockerfile_requested .v8)(facts, installer, step)?.pyproject;
const defaults = pyproject?.complete ? pyproject.uvDefaultGroups : null;
return (kind, name) => {
if (kind === 'extra')
return extras.has(name) || options.has('--all-extras');
if (groups.has(name) || options.has('--all-groups'))
return true;
return !(name === 'dev' && without) && (defaults === null || defaults.includes(name));
};
}
function mayBeBuilt({ block, source }, step) {
if (source === 'virtual')
return false;
if (source !== 'registry' && source !== 'url')
return true;
if (source === 'registry' && !/^sdist[ \t]*=/m.test(block))
return false;
return ![...block.matchAll(/([^/"\s]+)\.whl\b/g)].some(([, name]) => fits(name, step));
}
function fits(wheel, { stage: { base } }) {
const [platform = '', abi = '', python = ''] = wheel.split('-').reverse();
const libc = base.libc === 'musl' ? /musllinux_\w*x86_64/ : /linux(?:\d|_)\w*x86_64/;
if (platform !== 'any' && (!libc.test(platform) || (base.libc === 'glibc' && platform.startsWith('musllinux'))))
return false;
const minor = base.python?.minor?.split('.')[1];
if (minor === undefined)
return false;
const tags = python.split('.');
if (tags.some((tag) => tag === 'py3' || tag === `py3${minor}` || tag === `cp3${minor}`))
return true;
return abi === 'abi3' && tags.some((tag) => /^cp3\d+$/.test(tag) && Number(tag.slice(3)) <= Number(minor));
}
const SLIGHT = new Set(['sys', 'os', 'site', 'io', 'time', 'stat', 'posixpath', 'codecs', 'builtins', 'sysconfig']);
function onlyAsks(call) {
const program = (0,dockerfile_entry .D1)(call);
if (program?.by !== 'inline')
return false;
const code = program.arguments.map(({ value }) => value);
if (code[0] !== '-c' || code[1] === undefined || !(0,expand .qE)(code[1]) || code[1].includes('__import__'))
return false;
const statements = [...code[1].matchAll(/\b(?:from\s+([\w.]+)\s+import\b|import\s+([\w., \t]+))/g)];
const names = statements.flatMap(([, from, list]) => from ?? list.split(','));
return names.every((name) => SLIGHT.has(name.trim().split(/\s+/)[0]));
}
const SCRIPTS = /^https:\/\/(?:astral\.sh\/uv\/|deno\.land\/|sh\.rustup\.rs|deb\.nodesource\.com\/|bun\.sh\/)/;
function runsKnownScript({ program, pipedFrom }) {
if (!(0,wrappers .H7)(program) || !pipedFrom || !/^(?:curl|wget)$/.test(pipedFrom.program))
return false;
const addresses = pipedFrom.arguments.filter(({ value }) => /^[a-z]+:\/\//.test(value));
return addresses.length > 0 && addresses.every(({ value }) => SCRIPTS.test(value));
}
;
const NO_PYTHON = new Set([
...[
'apt-get',
'apt',
'apt-cache',
'apt-key',
'aptitude',
'apk',
'dpkg',
'dpkg-reconfigure',
'debconf-set-selections',
],
...[
'adduser',
'addgroup',
'useradd',
'groupadd',
'usermod',
'groupmod',
'deluser',
'passwd',
'chpasswd',
'id',
'getent',
],
...[
'awk',
'base64',
'cat',
'chgrp',
'chmod',
'chown',
'cp',
'curl',
'cut',
'date',
'dirname',
'basename',
'du',
'echo',
'expr',
'file',
],
...[
'find',
'fc-cache',
'gpg',
'grep',
'gunzip',
'gzip',
'head',
'hostname',
'install',
'ldconfig',
'ln',
'locale-gen',
'ls',
'mkdir',
],
...[
'mktemp',
'mv',
'printf',
'pwd',
'readlink',
'realpath',
'rm',
'rmdir',
'sed',
'sha256sum',
'sha512sum',
'sleep',
'sort',
'strip',
],
...['tail', 'tar', 'tee', 'touch', 'tr', 'uname', 'unlink', 'unzip', 'update-alternatives', 'update-ca-certificates'],
...['update-locale', 'wc', 'wget', 'which', 'xargs', 'xz', 'exit', 'git', 'openssl', 'ssh-keyscan', 'dos2unix'],
...[
'node',
'npm',
'npx',
'yarn',
'pnpm',
'corepack',
'gcc',
'g++',
'cargo',
'rustup',
'go',
'setcap',
'stat',
'sync',
],
]);
function standardLibraryCompiled(facts, anyway = false) {
return isCompiledIn(facts, facts.final, MAXIMUM_HOPS, anyway);
}
const MAXIMUM_HOPS = 10;
function isCompiledIn(facts, stage, hops, anyway) {
const lineage = new Set((0,dockerfile_stages .bQ)(stage));
const library = `${stage.base.python?.prefix ?? '/usr/local'}/lib`;
for (const { step, compilation } of facts.compilations) {
if (!lineage.has(step.stage))
continue;
const { paths, unsure } = compilation;
if (unsure || paths === 'sys.path')
return true;
if (paths.some((path) => !(0,expand .qE)(path) || (0,dockerfile_paths .FK)(library, path) || (0,dockerfile_paths .FK)(path, library)))
return true;
}
const copied = facts.copies.some(({ step, from, image, sources }) => {
if (!lineage.has(step.stage) || (from === null && image === null))
return false;
const whole = sources.some((one) => (0,dockerfile_paths .FK)(`${library}/python`, one) || /\/lib\/python[\d.]+$/.test(one));
return whole && (from === null || hops === 0 || isCompiledIn(facts, from, hops - 1, anyway));
});
if (copied)
return true;
return facts.steps.some((step) => {
if (step.instruction.keyword !== 'RUN' || !lineage.has(step.stage))
return false;
const root = step.user === 'root' || step.user === '0' || step.user === '';
if (!root && (0,expand .qE)(step.user))
return false;
const { calls, complete } = facts.commandsOf(step);
const leaves = (call) => !NO_PYTHON.has(call.program) && writesBytecode(step, call, anyway) !== false && runsPython(step, call);
return (!complete ||
calls.some((call) => {
if (!leaves(call))
return false;
const script = (0,scripts .Vx)(facts, call);
return !script?.complete || script.calls.some(leaves);
}));
});
function runsPython(step, call) {
if (onlyAsks(call) || runsKnownScript(call) || isNodeCommand(facts, { step, call }))
return false;
const installer = (0,installers .XE)(call);
if (installer?.tool !== 'uv' && installer?.tool !== 'uv pip')
return call.program !== 'uv' || installer !== null;
if (installer.tool === 'uv pip') {
return (installer.options.has('--editable') ||
installer.operands.some(({ value }) => /^\.|^\/|^git\+|\.tar\.gz$/.test(value)));
}
if (installer.action === 'sync') {
const without = installer.options.has('--no-install-project', '--no-install-workspace', '--no-install-local');
return !without && !buildsNothing(facts, step, installer);
}
return installer.action === 'run' || installer.action === 'add';
}
}
;
const stdlib_not_precompiled = (defineRule({
id: 'stdlib-not-precompiled',
family: 'bytecode',
level: 'notice',
summary: 'nothing compiles the standard library of the official image',
why: `The official \`python\` images delete all bytecode of the standard library, on purpose. A build step that runs
Python as root, such as \`pip install\`, leaves the modules that it imports compiled. Where no such step stands in the final
image's own layers (a stage that only copies a virtual environment, uv alone, or PYTHONDONTWRITEBYTECODE set before), every
start compiles the whole part of the standard library that it uses: in one application of 627 modules, 175 of them.

**Ignore it** where 12 MB more count and a third of a second at each start doesn't.`,
sources: [
'https://github.com/docker-library/python/blob/master/Dockerfile-linux.template',
'https://github.com/docker-library/python/issues/615',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim AS build
RUN python -m venv /opt/venv && /opt/venv/bin/pip install --no-cache-dir shop==2.4.1
FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
COPY --from=build /opt/venv /opt/venv
USER 1000
CMD ["/opt/venv/bin/celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim AS build
RUN python -m venv /opt/venv && /opt/venv/bin/pip install --no-cache-dir shop==2.4.1
FROM python:3.13-slim
RUN python -m compileall -q /usr/local/lib/python3.13
ENV PYTHONUNBUFFERED=1
COPY --from=build /opt/venv /opt/venv
USER 1000
CMD ["/opt/venv/bin/celery", "--app", "shop", "worker"]
`,
},
except: { onbuild: 'it is about something absent' },
},
messages: {
missing: () => 'The official image ships no bytecode of the standard library and no step here leaves any, so every start compiles each of its modules that the application imports.',
disabled: () => 'PYTHONDONTWRITEBYTECODE keeps the steps here from leaving bytecode of the standard library, of which the official image ships none: every start compiles each of its modules that the application imports.',
managed: () => 'uv python install leaves the standard library uncompiled: every start compiles each of its modules that the application imports. Add --compile-bytecode.',
},
*check({ facts }, messages) {
if (facts.dev)
return;
const managed = managedPythons(facts);
const bare = managed.find((one) => uvCompiles(facts, one) === 'no' && !isManagedCompiledLater(facts, one));
if (bare) {
const { call, options } = bare.installer;
const refused = options.has('--no-compile-bytecode');
const change = refused ? null : addOptions(facts.dockerfile, bare.installer, '--compile-bytecode');
yield {
span: call.span,
message: messages.managed(),
...(change && { edit: { safety: 'safe', changes: [change] } }),
};
}
if (managed.length > 0)
return;
const python = facts.final.base.python;
const root = facts.lineage[0];
if (python?.kind !== 'official' || python.standardLibraryCompiled !== false)
return;
if (!root || standardLibraryCompiled(facts) || needsPythonOnlyToBuild(facts))
return;
const folder = isMinorWritten(root.stage.image.text, python.minor)
? python.minor && `${python.prefix}/lib/python${python.minor}`
: ASKED;
const deletion = lastDeletion(facts, `${python.prefix}/lib`);
const [stage, place] = deletion ? [deletion.stage, deletion.instruction] : [root, root.stage.from];
const able = stdlib_not_precompiled_isRoot(deletion ? deletion.user : facts.final.base.user);
const option = compilingOption(facts, stage, place.index);
const changes = [insertAfter(facts.dockerfile, place, [`RUN python ${option}-m compileall -q ${folder}`])];
yield {
span: root.stage.from.span,
message: standardLibraryCompiled(facts, true) ? messages.disabled() : messages.missing(),
...(folder && able && { edit: { safety: 'review', changes } }),
};
},
}));
function isManagedCompiledLater(facts, { step, installer, folder }) {
return folder !== null && isPathCompiledLater(facts, step.stage, folder, momentOf(step, installer.call));
}
function lastDeletion(facts, library) {
const deletes = ({ step, folders }) => facts.inLineage(step) &&
folders.some((folder) => (0,dockerfile_paths .yI)(folder, library) && !/\/(?:site|dist)-packages(?:\/|$)/.test(folder));
return bytecodeRemovals(facts).findLast(deletes)?.step ?? null;
}
function stdlib_not_precompiled_isRoot(user) {
return user === 'root' || user === '0';
}
const ASKED = `"$(python -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')"`;
function isMinorWritten(image, minor) {
if (!image.includes('$'))
return true;
const literal = image.replace(/\$\{[^}]*\}|\$\w+/g, '$');
return (minor !== null &&
[':', 'python'].some((before) => {
const at = literal.lastIndexOf(before + minor);
return at >= 0 && /^(?:[-.@]|$)/.test(literal.slice(at + before.length + minor.length));
}));
}
;
const uv_not_precompiled = (defineRule({
id: 'uv-not-precompiled',
family: 'bytecode',
level: 'warning',
summary: 'uv installs without bytecode, so every start compiles the packages',
why: `Unlike pip, uv doesn't compile what it installs: it leaves that to the first import. In an image that first
import happens in every fresh container, again and again, and where the user can't write there, in every process.
\`UV_COMPILE_BYTECODE=1\` (or \`--compile-bytecode\`) compiles at build time.

**Ignore it** where size counts above all, or for images that run a short job now and then. The other side of the trade:
the image grows by the \`.pyc\` files, about a tenth to a third of the packages' size.`,
sources: [
'https://docs.astral.sh/uv/guides/integration/docker/#compiling-bytecode',
'https://docs.astral.sh/uv/reference/environment/#uv_compile_bytecode',
],
examples: {
bad: {
Dockerfile: `FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim
ENV PYTHONUNBUFFERED=1
RUN python -m compileall -q /usr/local/lib/python3.13
RUN uv venv /opt/venv && uv pip install --no-cache --python /opt/venv shop==2.4.1
USER 1000
CMD ["/opt/venv/bin/celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim
ENV PYTHONUNBUFFERED=1 UV_COMPILE_BYTECODE=1
RUN python -m compileall -q /usr/local/lib/python3.13
RUN uv venv /opt/venv && uv pip install --no-cache --python /opt/venv shop==2.4.1
USER 1000
CMD ["/opt/venv/bin/celery", "--app", "shop", "worker"]
`,
},
},
messages: {
missing: () => 'uv leaves no bytecode unless it is asked to: every start of a container compiles the packages it imports. Set UV_COMPILE_BYTECODE=1 before this.',
refused: () => 'Bytecode is turned off for uv here: every start of a container compiles the packages it imports.',
},
*check({ facts }, messages) {
if (facts.dev)
return;
const all = facts.installs.filter(isUv);
const compiling = new Set(all.filter((install) => uvCompiles(facts, install) !== 'no'));
const bare = all.filter((install) => install.landings.length > 0 && !compiling.has(install) && !isCovered(install, compiling));
const open = bare.filter((install) => !isCompiledLater(facts, install));
for (const install of open) {
const { installer, step } = install;
if (isRefused(install))
yield { span: installer.call.span, message: messages.refused() };
if (isRefused(install) || leaderOf(install, open) !== install)
continue;
const cured = open.filter((one) => one !== install && !isRefused(one) && leaderOf(one, open) === install);
const related = cured.map((one) => ({ span: one.installer.call.span, message: 'the same helps here' }));
const { instruction } = managedBefore(facts, install)?.step ?? step;
const changes = [insertBefore(facts.dockerfile, instruction, ['ENV UV_COMPILE_BYTECODE=1'])];
yield { span: installer.call.span, message: messages.missing(), related, edit: { safety: 'safe', changes } };
}
},
}));
function isRefused({ installer }) {
return installer.options.has('--no-compile-bytecode');
}
function managedBefore(facts, install) {
const stages = (0,dockerfile_stages .bQ)(install.step.stage);
return managedPythons(facts).find((one) => stages.includes(one.step.stage) &&
one.step.instruction.index < install.step.instruction.index &&
switchOf(one) === switchOf(install) &&
uvCompiles(facts, one) === 'no');
}
function switchOf({ step, installer }) {
const own = installer.call.environment.has('UV_COMPILE_BYTECODE') ? installer.call : undefined;
return own ?? step.stage.environment.get('UV_COMPILE_BYTECODE', step.instruction.index)?.origin;
}
function leaderOf(install, all) {
const stages = (0,dockerfile_stages .bQ)(install.step.stage);
const able = all.filter((one) => !isRefused(one) && switchOf(one) === switchOf(install));
const outermost = stages.find((stage) => able.some((one) => one.step.stage === stage));
return able.find((one) => one.step.stage === outermost);
}
function isUv({ installer }) {
return installer.tool === 'uv' || installer.tool === 'uv pip';
}
function isCovered(install, compiling) {
const at = momentOf(install.step, install.installer.call);
return [...compiling].some((later) => {
const moment = momentOf(later.step, later.installer.call);
const after = moment.instruction > at.instruction || (moment.instruction === at.instruction && moment.offset > at.offset);
return after && later.location?.path === install.location?.path;
});
}
var conditions = __webpack_require__(6578);
;
function runsAnyway(nodes, calls) {
return nodes.some((node) => holdsAnyway(node, calls));
}
function holdsAnyway(node, calls) {
switch (node.type) {
case 'command':
return calls.some(({ span }) => node.span.start <= span.start && span.start < node.span.end);
case 'if':
return [...node.branches.map(({ body }) => body), node.otherwise].every((body) => runsAnyway(body, calls));
case 'case': {
const whole = node.items.some(({ patterns }) => patterns.some(({ text }) => text === '*'));
return whole && node.items.every(({ body }) => runsAnyway(body, calls));
}
case 'and-or': {
const or = node.operators.indexOf('||');
const asks = node.commands.findIndex(isTest);
const sure = node.commands.slice(0, or >= 0 ? 1 : asks >= 0 ? asks + 1 : undefined);
return runsAnyway(sure, calls);
}
case 'group':
return runsAnyway(node.body, calls);
case 'pipeline':
return runsAnyway(node.commands, calls);
case 'for':
case 'while':
case 'function':
case 'test':
return false;
}
}
function isTest(node) {
if (node.type === 'command')
return /^(?:\[|test)$/.test(node.words[0]?.text ?? '') || (0,conditions .J6)(node.words[0]?.text ?? '');
if (node.type === 'pipeline')
return node.negated || node.commands.some(isTest);
return node.type === 'test';
}
;
const TOOLS = new Set(('pytest tox nox coverage behave hypothesis faker factory-boy freezegun time-machine testcontainers vcrpy mutmut ' +
'mypy pyright basedpyright ty pyre-check ruff black yapf autopep8 isort flake8 pylint pycodestyle pydocstyle pyflakes ' +
'autoflake docformatter bandit vulture codespell pre-commit djlint pyupgrade interrogate safety pip-audit deptry ' +
'sphinx sphinx-rtd-theme furo mkdocs mkdocstrings mike pdoc pdoc3 towncrier commitizen bumpversion bump2version ' +
'bump-my-version python-semantic-release twine poethepoet taskipy mypy-protobuf monkeytype').split(' '));
const development_packages_FAMILIES = /^(?:pytest|types|flake8|pylint|sphinx|sphinxcontrib|mkdocs|mkdocstrings|hypothesis|tox|nox|pep8)-|-stubs$/;
function isDevelopmentTool(name) {
return TOOLS.has(name) || development_packages_FAMILIES.test(name);
}
function areDevelopmentTools(packages) {
return packages.length > 0 && packages.every(isDevelopmentTool);
}
;
const PACKAGES = new Map([
['poe', 'poethepoet'],
['task', 'taskipy'],
['inv', 'invoke'],
['watchmedo', 'watchdog'],
['dotenv', 'python-dotenv'],
['django-admin', 'django'],
['manage.py', 'django'],
['py.test', 'pytest'],
['just', 'rust-just'],
['yoyo', 'yoyo-migrations'],
['circusd', 'circus'],
['supervisord', 'supervisor'],
['jupyter', 'jupyter-core'],
['jupyter-lab', 'jupyterlab'],
['jupyter-notebook', 'notebook'],
['ptw', 'pytest-watch'],
['sphinx-build', 'sphinx'],
]);
const startedPackages = (0,memo .Bj)((facts) => {
return new Set((0,supervised .n)(facts).flatMap(({ call, program }) => started_packages_packagesOf(call, program)));
});
function started_packages_packagesOf(call, program) {
const own = program ? [program.by === 'module' ? program.name.split('.')[0] : program.name] : [];
return [call.program, ...own].map((name) => PACKAGES.get(name) ?? (0,dockerfile_manifests .Pc)(name));
}
function runLater(facts, { step, landings }, packages) {
const names = new Set(packages.map(dockerfile_manifests .Pc));
const arrived = Math.min(...landings.map(({ at }) => at));
const found = facts.stages
.flatMap(({ steps }) => steps)
.filter((later) => {
const { keyword, onbuild, index } = later.instruction;
if (keyword !== 'RUN' || onbuild || index <= step.instruction.index)
return false;
return (0,dockerfile_stages .bQ)(later.stage).includes(step.stage) || (facts.inLineage(later) && index > arrived);
})
.flatMap((later) => facts.commandsOf(later).calls)
.find((call) => started_packages_packagesOf(call, (0,dockerfile_entry .D1)(call)).some((name) => names.has(name)));
return found?.program ?? null;
}
;
const CORE = ['dev', 'devel', 'develop', 'development', 'test', 'tests', 'testing', 'lint', 'linting'];
const NAMED = new Set(CORE);
const GROUPS = new Set([
...CORE,
...['doc', 'docs', 'documentation', 'typing', 'types', 'mypy', 'style', 'format', 'formatting', 'qa', 'quality'],
...['debug', 'precommit', 'coverage', 'benchmark', 'ci', 'linter', 'linters', 'e2e'],
]);
function says(name, words) {
return (0,dockerfile_manifests .Pc)(name)
.split(/[-/]/)
.some((word) => words.has(word));
}
function developmentParts(facts, install) {
const { call, tool, action } = install.installer;
if (!call.arguments.every(({ value }) => (0,expand .qE)(value)))
return null;
if (tool === 'pip' || tool === 'uv pip')
return ofPip(facts, install);
const whole = tool === 'uv' ? action === 'sync' : ['poetry', 'pdm', 'pipenv'].includes(tool) && /^(?:install|sync)$/.test(action);
if (!whole || install.installer.options.has('--script'))
return null;
const project = (0,dockerfile_requested .v8)(facts, install.installer, install.step);
if (tool === 'pipenv')
return ofPipenv(facts, install, project);
const pyproject = project?.pyproject ?? null;
const needed = (name) => pyproject !== null && isStarted(facts, development_groups_packagesOf(pyproject, name));
return namedParts(install, pyproject, needed) ?? ofDefaults(install, pyproject, needed);
}
function isStarted(facts, packages) {
const started = startedPackages(facts);
return packages.some((name) => started.has((0,dockerfile_manifests .Pc)(name)));
}
function ofPip(facts, { step, installer }) {
const files = (0,dockerfile_requested .eu)(installer).filter((path) => !path.startsWith('/dev/') &&
says(path
.split('/')
.slice(-2)
.join('/')
.replace(/\.\w+$/, ''), NAMED));
const extras = [...installer.operands, ...installer.options.all('--editable')].flatMap(({ value }) => {
const written = /\[([^\]]*)\]/.exec(value ?? '')?.[1];
return (written
?.split(',')
.map(dockerfile_manifests .Pc)
.filter((extra) => says(extra, NAMED)) ?? []);
});
const groups = installer.options
.all('--group')
.map((one) => ({ ...one, value: one.value?.replace(/^.*:/, '') ?? null }));
const options = values([...groups, ...installer.options.all('--extra')]).filter((name) => says(name, NAMED));
const names = [...new Set([...files, ...extras, ...options])];
if (names.length === 0)
return null;
const trees = (0,dockerfile_requested .VH)(facts, { ...installer, options: installer.options }, step);
const read = trees.flatMap((tree) => [...tree.files].filter(([path]) => files.some((file) => file.endsWith(path.split('/').at(-1)))));
const own = read.flatMap(([, file]) => packagesIn(file));
const packages = own.length > 0 ? own : [...new Set(trees.flatMap((tree) => nestedTools(tree, read)))];
if (isStarted(facts, packages))
return null;
return read.length > 0 && packages.length === 0 && extras.length + options.length === 0
? null
: { names, packages, by: 'named' };
}
function packagesIn({ requirements }) {
return requirements.flatMap(({ requirement }) => requirement?.name ?? []);
}
function nestedTools({ files }, asked) {
const seen = new Set();
const open = asked.filter(([path]) => files.has(path));
const found = [];
for (let next = open.shift(); next; next = open.shift()) {
const [from, { nested }] = next;
for (const { kind, path: written } of nested) {
const path = (0,dockerfile_manifests .VQ)(from, written);
const file = files.get(path);
if (kind === 'constraints' || !file || seen.has(path))
continue;
seen.add(path);
const brought = packagesIn(file);
const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
if (says(name.replaceAll('_', '-'), GROUPS) || areDevelopmentTools(brought))
found.push(...brought);
open.push([path, file]);
}
}
return found;
}
function ofPipenv(facts, { step, installer }, project) {
const { options, operands, call } = installer;
const asked = options.has('--dev') || (0,dockerfile_requested .JG)(step, call, 'PIPENV_DEV') === true;
const packages = project?.pipfile?.devPackages ?? [];
if (!asked || operands.length > 0 || (project?.pipfile?.complete && packages.length === 0))
return null;
if (isStarted(facts, packages))
return null;
return { names: ['dev-packages'], packages, by: 'named' };
}
function namedParts({ installer }, pyproject, needed) {
const { options } = installer;
const out = new Set(values(options.all('--without', '--no-group')).map(dockerfile_manifests .Pc));
if (options.has('--no-dev') && installer.tool === 'uv')
out.add('dev');
const groups = values(options.all('--group', '--with', '--only', '--only-group')).map(dockerfile_manifests .Pc);
if (options.has('--only-dev') || (options.has('--dev') && installer.tool !== 'pdm'))
groups.push('dev');
if (options.has('--all-groups'))
groups.push(...(pyproject?.groups.keys() ?? []));
const extras = values(options.all('--extra', '--extras')).map(dockerfile_manifests .Pc);
if (options.has('--all-extras'))
extras.push(...(pyproject?.extras.keys() ?? []));
const asked = new Set([...groups.filter((name) => !out.has(name)), ...extras]);
const names = [...asked].filter((name) => says(name, NAMED) && !needed(name));
const packages = pyproject ? names.flatMap((name) => development_groups_packagesOf(pyproject, name)) : [];
return names.length === 0 ? null : { names, packages, by: 'named' };
}
function ofDefaults({ step, installer }, pyproject, needed) {
const { options, tool, call } = installer;
const uv = tool === 'uv';
if (options.has('--only', '--only-group', '--only-root', '--only-dev', '--no-default-groups', '--production'))
return null;
const off = uv ? (0,dockerfile_requested .JG)(step, call, 'UV_NO_DEV', 'UV_NO_DEFAULT_GROUPS') : false;
if (off === null || (uv && (call.environment.has('UV_NO_GROUP') || step.stage.environment.get('UV_NO_GROUP'))))
return null;
const out = new Set(values(options.all('--without', '--no-group')).map(dockerfile_manifests .Pc));
if (off || options.has('--no-dev'))
out.add('dev');
if (!pyproject)
return out.size > 0 ? null : { names: [], packages: [], by: 'unsaid' };
const defaults = uv ? (pyproject.uvDefaultGroups ?? [...pyproject.groups.keys()]) : [...pyproject.groups.keys()];
const names = defaults.filter((name) => {
if (out.has(name) || pyproject.groups.get(name)?.optional !== false)
return false;
const brought = development_groups_packagesOf(pyproject, name);
return brought.length > 0 && (says(name, GROUPS) || areDevelopmentTools(brought)) && !needed(name);
});
const packages = names.flatMap((name) => development_groups_packagesOf(pyproject, name));
return names.length === 0 ? null : { names, packages, by: 'default' };
}
function development_groups_packagesOf(pyproject, name) {
const all = [...(0,dockerfile_manifests ._y)(pyproject, name), ...(pyproject.extras.get(name) ?? [])];
return [...new Set(all.map((requirement) => requirement.name))];
}
function values(options) {
return options.flatMap(({ value }) => value?.split(/[\s,]+/).filter((name) => (0,dockerfile_manifests .pP)(name)) ?? []);
}
var python_modules = __webpack_require__(9598);
;
const MODULES = new Map([
['attrs', 'attr'],
['beautifulsoup4', 'bs4'],
['django-cors-headers', 'corsheaders'],
['django-debug-toolbar', 'debug_toolbar'],
['django-environ', 'environ'],
['django-filter', 'django_filters'],
['djangorestframework', 'rest_framework'],
['gitpython', 'git'],
['mysqlclient', 'MySQLdb'],
['opencv-python', 'cv2'],
['opencv-python-headless', 'cv2'],
['pillow', 'PIL'],
['psycopg2-binary', 'psycopg2'],
['psycopg-binary', 'psycopg'],
['pycryptodome', 'Crypto'],
['pyjwt', 'jwt'],
['pyserial', 'serial'],
['python-dateutil', 'dateutil'],
['python-decouple', 'decouple'],
['python-dotenv', 'dotenv'],
['python-jose', 'jose'],
['python-json-logger', 'pythonjsonlogger'],
['python-multipart', 'multipart'],
['pyyaml', 'yaml'],
['pyzmq', 'zmq'],
['scikit-image', 'skimage'],
['scikit-learn', 'sklearn'],
['sentry-sdk', 'sentry_sdk'],
]);
const ASIDE = /(?:^|\/)(?:tests?|testing|docs?|examples?|benchmarks?)\/|(?:^|\/)(?:tests?|test_[^/]*|[^/]*_tests?|conftest|noxfile|setup|fabfile|locustfile)\.py$/;
const imported_packages_MOST_FILES = 1000;
const importedModules = (0,memo .Bj)((facts) => {
const { context } = facts.surroundings;
const files = facts.copies.flatMap((copy) => (0,context_copies .R8)(copy, context) ?? []);
const paths = new Set(files.map(({ path }) => path).filter((path) => path.endsWith('.py') && !ASIDE.test(path)));
const found = new Set();
for (const path of [...paths].slice(0, imported_packages_MOST_FILES)) {
const text = context.read(path);
if (text === null)
continue;
const lines = [...text.matchAll(/^(?:import|from)[ \t]+([\w., \t]+)/gm)].map(([, names]) => names);
const atOnce = new Set(lines.flatMap((line) => line.split(/[\s,]+/)).map(imported_packages_topOf));
for (const name of (0,python_source .y9)(text).imports)
if (atOnce.has(imported_packages_topOf(name)))
found.add(imported_packages_topOf(name));
}
return found;
});
function imported_packages_topOf(module) {
return module.split('.')[0];
}
function importedPackages(facts, packages) {
const imported = packages.length === 0 ? new Set() : importedModules(facts);
return packages.filter((name) => {
const normalized = (0,dockerfile_manifests .Pc)(name);
const module = MODULES.get(normalized) ?? normalized.replaceAll('-', '_');
return imported.has(module) && (0,python_modules .ug)(facts.surroundings.context.list(), module).length === 0;
});
}
var test_image = __webpack_require__(7492);
;
function addOption({ dockerfile }, { action, actionSpan, program }, option) {
const written = dockerfile.source.slice(actionSpan);
const word = action.split(' ').at(-1);
const span = { start: actionSpan.end, end: actionSpan.end };
if (written === word || written === program)
return { span, text: ` ${option}` };
return written === JSON.stringify(word) ? { span, text: `, ${JSON.stringify(option)}` } : null;
}
function appendCommand(facts, step, command) {
const { instruction } = step;
const { nodes, complete } = facts.commandsOf(step);
const chain = nodes.at(-1);
if (!complete || !chain || instruction.exec || instruction.heredocs.length > 0)
return null;
if (!nodes.every(isPlainChain) || chain.span.end !== instruction.body.end)
return null;
const { text } = facts.dockerfile.source;
const { end } = instruction.body;
const lines = text.slice(instruction.span.start, end).split(/(\r?\n)/);
const ending = lines.at(-2);
if (ending === undefined)
return { span: { start: end, end }, text: ` && ${command}` };
const indent = lines.findLast((line, at) => at > 0 && /^\s*&&/.test(line)) ?? lines.at(-1);
const [, space, leads] = /^([ \t]*)(&&[ \t]*)?/.exec(indent);
const { escape } = facts.dockerfile;
const next = leads ? ` ${escape}${ending}${space}${leads}${command}` : ` && ${escape}${ending}${space}${command}`;
return { span: { start: end, end }, text: next };
}
function isPlainChain(node) {
if (node.type === 'command')
return true;
return (node.type === 'and-or' &&
node.operators.every((operator) => operator === '&&') &&
node.commands.every(({ type }) => type === 'command' || type === 'pipeline' || type === 'group'));
}
;
function listOf(names, most) {
if (names.length === 1 || names.length > most)
return shortened(names, most);
return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
function shortened(names, most) {
if (names.length <= most)
return names.join(', ');
return `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`;
}
;
const MANIFEST = `[project]
name = "shop-worker"
version = "1"
requires-python = ">=3.13"
dependencies = ["shop==2.4.1"]

[dependency-groups]
dev = ["pytest==8.4.2", "ruff==0.14.5"]
`;
const dev_dependencies_kept = (defineRule({
id: 'dev-dependencies-kept',
family: 'environments',
level: 'warning',
summary: 'what only development needs is installed into the image that ships',
why: `\`uv sync\` installs the group \`dev\`, and \`poetry install\` every group that isn't optional, unless they are told not to.
Test runners, linters and type checkers then ship with the service: tens of megabytes to pull, and more packages that a
scanner reports and an attacker can use. \`uv sync --no-dev\`, \`poetry install --only main\` and \`pipenv install\` without
\`--dev\` leave them out. The other side of the trade: tests need a stage, or an environment, of their own.

**Ignore it** where the image is meant to run tests or for development.`,
sources: [
'https://docs.astral.sh/uv/concepts/projects/sync/#syncing-development-dependencies',
'https://python-poetry.org/docs/managing-dependencies/#installing-group-dependencies',
'https://pipenv.pypa.io/en/latest/cli.html#install',
],
examples: {
bad: {
Dockerfile: `FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim
ENV PYTHONUNBUFFERED=1 UV_COMPILE_BYTECODE=1 UV_NO_CACHE=1
RUN python -m compileall -q /usr/local/lib/python3.13
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --locked --no-editable
USER 1000
CMD ["/app/.venv/bin/celery", "--app", "shop", "worker"]
`,
'pyproject.toml': MANIFEST,
'uv.lock': 'version = 1\nrequires-python = ">=3.13"\n',
},
good: {
Dockerfile: `FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim
ENV PYTHONUNBUFFERED=1 UV_COMPILE_BYTECODE=1 UV_NO_CACHE=1
RUN python -m compileall -q /usr/local/lib/python3.13
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --locked --no-editable --no-dev
USER 1000
CMD ["/app/.venv/bin/celery", "--app", "shop", "worker"]
`,
'pyproject.toml': MANIFEST,
'uv.lock': 'version = 1\nrequires-python = ">=3.13"\n',
},
},
messages: {
defaults: (tool, groups, packages, option) => `\`${tool}\` also installs the group ${groups} (${packages}), which nothing needs at run time: it makes the image larger and gives scanners more to report. Add ${option}.`,
unsaid: (tool, option) => `\`${tool}\` also installs the development group, where the project has one: packages that nothing needs at run time. Add ${option}.`,
named: (names, packages) => `This installs ${names}${packages && ` (${packages})`} into the image that ships: what only development needs makes it larger and gives scanners more to report.`,
run: (message, program) => `${message} A later step here runs \`${program}\`: that needs a stage of its own, which has them.`,
imported: (message, packages) => `${message} The sources import ${packages}: first make that a dependency of the project itself.`,
},
*check({ facts }, messages) {
if (facts.dev)
return;
const kept = facts.installs.flatMap((install) => {
const { tool, call } = install.installer;
if (install.landings.length === 0 || dev_dependencies_kept_isReplaced(facts, install))
return [];
if (call.conditional && !isInAllBranches(facts, install))
return [];
if (tool.endsWith('pip') && !facts.program && !facts.final.base.python)
return [];
const parts = developmentParts(facts, install);
if (!parts || (mayRunTests(parts) && testsLieThere(facts)))
return [];
const imported = importedPackages(facts, parts.packages);
const unneeded = parts.packages.filter((name) => !imported.includes(name));
return imported.length > 0 && unneeded.length === 0 ? [] : [{ install, parts, imported, unneeded }];
});
if (kept.length === 0 || isForTests(facts))
return;
for (const { install, parts, imported, unneeded } of kept) {
if (kept.some((other) => other.install !== install && dev_dependencies_kept_isAfter(install, other.install)))
continue;
const { tool, action, call } = install.installer;
const option = OPTIONS[tool]?.(parts, facts) ?? 'an option that leaves it out';
const packages = listed(unneeded);
const plain = parts.by === 'unsaid'
? messages.unsaid(`${tool} ${action}`, option)
: parts.by === 'named'
? messages.named(listed(parts.names), packages)
: messages.defaults(`${tool} ${action}`, listed(parts.names), packages, option);
const run = runLater(facts, install, parts.packages);
const missed = onlyThere(facts, install, imported);
const changes = run === null && missed.length === 0 ? editsOf(facts, install) : [];
const message = missed.length === 0 ? plain : messages.imported(plain, listed(missed));
const edit = changes.length > 0 && { edit: { safety: 'review', changes } };
yield {
span: call.span,
message: run === null ? message : messages.run(message, run),
...(parts.by === 'unsaid' && { level: 'notice' }),
...edit,
};
}
},
}));
function onlyThere(facts, install, imported) {
if (imported.length === 0)
return [];
const pip = install.installer.tool.endsWith('pip');
const others = facts.installs.filter((other) => (pip ? developmentParts(facts, other) === null : other === install));
const own = new Set(others.flatMap((other) => (0,dockerfile_requested .mz)(facts, other)).map(({ name }) => (0,dockerfile_manifests .Pc)(name)));
return imported.filter((name) => !own.has((0,dockerfile_manifests .Pc)(name)));
}
const OPTIONS = {
uv: ({ names }) => (names.every((name) => name === 'dev') ? '--no-dev' : '--no-default-groups'),
poetry: ({ names }, facts) => {
if (isPoetryOlder(facts, 1, 2))
return '--no-dev';
return names.length === 0 ? '--only main' : `--without ${names.join(',')}`;
},
pdm: () => '--prod',
};
function isForTests(facts) {
const { program, dockerfile, final, deployments } = facts;
const ships = deployments.some(({ pushes }) => pushes) || (0,dockerfile_started .rE)(facts).some(({ call }) => (0,dockerfile_server .xu)(call));
if ((0,python_image .OE)(dockerfile.source.path, final.stage.name, ships))
return true;
const told = deployments.flatMap(({ entrypoint, command }) => [...(entrypoint ?? []), ...(command ?? [])]);
const words = told.flatMap((word) => word.split(/[\s;&|]+/)).map((word) => word.slice(word.lastIndexOf('/') + 1));
if ([program?.name ?? '', ...words].some((name) => dev_dependencies_kept_TOOLS.test(name)))
return true;
return (0,test_image .U5)(facts) || (0,test_image .VJ)(facts);
}
const dev_dependencies_kept_TOOLS = /^(?:pytest|py\.test|tox|nox|unittest|coverage|mypy|ruff|flake8|pylint|black|pre-commit|behave|mkdocs|sphinx-build)$/;
function testsLieThere(facts) {
return facts.copies.some(({ from, image, sources, step }) => {
return from === null && image === null && facts.inLineage(step) && sources.some((source) => TESTS.test(source));
});
}
const TESTS = /(?:^|\/)(?:tests?|conftest\.py|pytest\.ini|tox\.ini|noxfile\.py)$/;
function mayRunTests({ packages }) {
return packages.length === 0 || packages.some((name) => /^(?:pytest|tox|nox|coverage|behave|hypothesis)/.test(name));
}
function isInAllBranches(facts, { step, installer: { tool } }) {
const known = branchTable(facts);
const answers = known.get(step) ?? new Map();
known.set(step, answers);
const answer = answers.get(tool) ?? runsInAllBranches(facts, step, tool);
answers.set(tool, answer);
return answer;
}
const branchTable = (0,memo .Bj)(() => new Map());
function runsInAllBranches(facts, step, tool) {
const all = facts.installs.filter((one) => one.step === step && one.installer.tool === tool);
const path = all[0]?.location?.path;
if (!all.every((one) => one.location?.path === path && developmentParts(facts, one)))
return false;
return runsAnyway(facts.commandsOf(step).nodes, all.map(({ installer }) => installer.call));
}
function dev_dependencies_kept_isAfter({ installer, location, step }, later) {
if (later.installer.tool !== installer.tool || later.location?.path !== location?.path)
return false;
if (!(0,dockerfile_stages .bQ)(later.step.stage).includes(step.stage))
return false;
const before = step.instruction.index - later.step.instruction.index;
return before < 0 || (before === 0 && installer.call.span.start < later.installer.call.span.start);
}
function dev_dependencies_kept_isReplaced(facts, install) {
return exactInstalls(facts).some((later) => dev_dependencies_kept_isAfter(install, later));
}
const exactInstalls = (0,memo .Bj)(({ installs }) => installs.filter(({ installer: { tool, action, options, call } }) => {
const exact = tool === 'uv' ? action === 'sync' && !options.has('--inexact') : action === 'sync' && tool === 'poetry';
return (exact || options.has('--sync')) && !call.conditional;
}));
function editsOf(facts, install) {
const all = facts.installs.filter((one) => one === install || dev_dependencies_kept_isAfter(one, install));
const changes = all.flatMap((one) => {
const parts = developmentParts(facts, one);
const { installer } = one;
if (!parts)
return [];
if (parts.by !== 'named')
return addOption(facts, installer, OPTIONS[installer.tool]?.(parts, facts) ?? '') ?? [];
const dev = installer.tool === 'pipenv' ? installer.options.get('--dev') : undefined;
const written = dev && /^(?:--dev|-d)$/.test(facts.dockerfile.source.slice(dev.span));
return written ? [removeWord(facts.dockerfile, dev.span)] : [];
});
return changes.filter(({ span }, at) => changes.findIndex((one) => one.span.start === span.start) === at);
}
function listed(names) {
return shortened([...new Set(names)], 3);
}
;
const editable_install_left_behind_MANIFEST = `[project]
name = "shop"
version = "1"
requires-python = ">=3.13"
dependencies = ["celery==5.5.3"]

[project.scripts]
shop = "shop.main:start"

[build-system]
requires = ["uv_build>=0.9,<0.10"]
build-backend = "uv_build"
`;
const dockerfile = (options) => `FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim AS builder
ENV UV_COMPILE_BYTECODE=1 UV_NO_CACHE=1
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --locked --no-dev --no-install-project
COPY . .
RUN uv sync ${options}
FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN python -m compileall -q /usr/local/lib/python3.13
COPY --from=builder /app/.venv /app/.venv
USER 1000
CMD ["/app/.venv/bin/shop"]
`;
const files = {
'pyproject.toml': editable_install_left_behind_MANIFEST,
'uv.lock': 'version = 1\nrequires-python = ">=3.13"\n',
'.dockerignore': '**\n!pyproject.toml\n!uv.lock\n!src\n',
'src/shop/main.py': 'def start():\n    pass\n',
};
const editable_install_left_behind = (defineRule({
id: 'editable-install-left-behind',
family: 'environments',
level: 'error',
summary: 'an environment is copied without the sources that an editable install needs',
why: `An editable install puts no module into the environment, only the path of the project's sources. \`pip install -e\` does
so, and \`uv sync\` and \`poetry install\` do for the project itself unless they are told otherwise. Copied into another stage
without these sources at the same path, the environment is complete but for the application: the import fails when the
container starts. \`uv sync --no-editable\` and \`pip install .\` install it as any other package.

**Ignore it** where the sources are mounted at that path when the container runs.`,
sources: [
'https://docs.astral.sh/uv/guides/integration/docker/#non-editable-installs',
'https://setuptools.pypa.io/en/latest/userguide/development_mode.html',
],
examples: {
bad: { Dockerfile: dockerfile('--locked --no-dev'), ...files },
good: { Dockerfile: dockerfile('--locked --no-dev --no-editable'), ...files },
},
messages: {
left: (folder, tool) => `The project is installed editable by \`${tool}\`: the environment only holds a reference to ${folder}, whose sources aren't in this image, so importing it fails. Install it with ${tool === 'uv sync' ? '--no-editable' : tool === 'poetry install' ? 'a wheel of it (poetry build)' : 'its path alone, without -e'}.`,
here: () => 'installed editable here',
},
*check({ facts }, messages) {
const reported = new Set();
for (const editable of editableInstalls(facts)) {
const { install, folder } = editable;
const { call, tool, action } = install.installer;
if (facts.inLineage(install.step) || facts.dev || isSourceThere(facts, editable))
continue;
if (!findsSources(facts, editable))
continue;
for (const { at } of install.landings) {
const copy = facts.copies.find(({ step }) => step.instruction.index === at);
if (!copy || reported.has(at))
continue;
reported.add(at);
const change = editable_install_left_behind_editOf(facts, editable);
yield {
span: copy.step.instruction.span,
message: messages.left(folder, `${tool} ${action}${editable.option ? ' -e' : ''}`),
related: [{ span: call.span, message: messages.here() }],
...(change && { edit: { safety: 'review', changes: [change] } }),
};
}
}
},
}));
function editable_install_left_behind_editOf(facts, { install, option }) {
const { tool } = install.installer;
if (tool === 'uv')
return addOption(facts, install.installer, '--no-editable');
const written = option && /^(?:-e|--editable)[ =]+/.exec(facts.dockerfile.source.slice(option))?.[0];
return option && written ? { span: { start: option.start, end: option.start + written.length }, text: '' } : null;
}
;
const SYSTEM = /^(?:\/usr(?:\/local)?)?\/s?bin\/?$|^(?:\/root|~|\$HOME)\/\.local\/bin\/?$|^\/usr\/(?:games|lib\/.*)$|^\/usr\/local\/(?:nvidia|cuda)[^/]*\/.*$/;
const system_path_TOOLS = /\/(?:\.local|\.cargo|\.?poetry|pipx|go|nodejs|\.bun|\.deno)\/bin\/?$|\/node_modules\/\.bin\/?$/;
function isSystemFolder(folder) {
return folder === '' || SYSTEM.test(folder);
}
function findsOwnPython(step, call) {
const path = (0,environments .FE)(step, call, 'PATH') ?? '';
const own = new Set(step.stage.base.python?.interpreters ?? ['/usr/local/bin', '/usr/bin']);
for (const entry of path.split(':')) {
if (own.has(entry.replace(/\/$/, '')))
return true;
if (!(0,expand .qE)(entry) || !(isSystemFolder(entry) || system_path_TOOLS.test(entry)))
return false;
}
return true;
}
;
const externally_managed_pip = (defineRule({
id: 'externally-managed-pip',
family: 'environments',
level: 'error',
summary: "pip refuses to install into the distribution's Python",
why: `Debian since 12, Ubuntu since 23.04 and Alpine since 3.19 mark their Python as externally managed (PEP 668): pip ends
with \`error: externally-managed-environment\`, and the build with it, as soon as the base moves on to such a release. The reason
is that pip and the distribution's package manager would overwrite each other's files.

A virtual environment is the way meant: \`python3 -m venv /opt/venv\` (on Debian it needs \`python3-venv\`) and
\`ENV PATH=/opt/venv/bin:$PATH\`. In a container whose Python serves nothing else, \`--break-system-packages\` does too.

**Ignore it** where the marker is removed by something that this file doesn't show.`,
sources: [
'https://peps.python.org/pep-0668/',
'https://packaging.python.org/en/latest/specifications/externally-managed-environments/',
'https://www.debian.org/releases/bookworm/amd64/release-notes/ch-information.en.html#python3-pep-668',
'https://alpinelinux.org/posts/Alpine-3.19.0-released.html',
],
examples: {
bad: {
Dockerfile: `FROM debian:12-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get update \\
 && apt-get install --yes --no-install-recommends python3-pip \\
 && rm -rf /var/lib/apt/lists/*
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM debian:12-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get update \\
 && apt-get install --yes --no-install-recommends python3-venv \\
 && rm -rf /var/lib/apt/lists/*
ENV PATH=/opt/venv/bin:$PATH
RUN python3 -m venv /opt/venv \\
 && pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
except: { edit: 'where the virtual environment goes, and what brings venv, is for a person to say' },
},
messages: {
refused: (tool, system) => `This ends with an error: ${system} marks its Python as externally managed (PEP 668), and ${tool} installs nothing into it. Make a virtual environment, or give --break-system-packages.`,
},
*check({ facts }, messages) {
const reported = new Set();
for (const install of facts.installs) {
const { step, installer } = install;
const root = (0,dockerfile_stages .bQ)(step.stage)[0];
if (reported.has(root) || !isManaged(facts, step.stage) || !intoSystem(install) || isAllowed(facts, install))
continue;
reported.add(root);
const { name, release } = step.stage.base.distribution;
const system = `${name[0].toUpperCase()}${name.slice(1)}${release === null ? '' : ` ${release}`}`;
yield { span: installer.call.span, message: messages.refused(installer.tool.split(' ')[0], system) };
}
},
}));
function isManaged(facts, stage) {
const { python, distribution, reference } = stage.base;
const told = distribution?.release !== null || /^(?:debian|ubuntu|alpine)$/.test(reference?.repository ?? '');
if (!distribution || !told || (python !== null && python.kind !== 'distribution'))
return false;
const marked = python ? python.externallyManaged : distribution.python.externallyManaged === true;
return marked && broughtPythons(facts, stage).every((one) => one === 'default' || one === distribution.python.minor);
}
function intoSystem({ step, installer, location }) {
const { tool, options, call } = installer;
if (tool !== 'pip' && !(tool === 'uv pip' && options.has('--system')))
return false;
if (options.has('--target', '--prefix', '--root', '--python', '--dry-run'))
return false;
if (call.conditional || call.activated !== null || (0,environments .FE)(step, call, 'VIRTUAL_ENV') !== undefined)
return false;
const path = (0,environments .FE)(step, call, 'PATH') ?? '';
if (!path.split(':').every(isSystemFolder))
return false;
return location?.kind === 'user' || (location?.kind === 'prefix' && location.path === '/usr');
}
function isAllowed(facts, { step }) {
const lineage = new Set((0,dockerfile_stages .bQ)(step.stage));
const spoken = facts.steps.some(({ stage, instruction }) => {
return lineage.has(stage) && SPOKEN.test(facts.dockerfile.source.slice(instruction.span));
});
const configured = facts.copies.some(({ step: { stage }, target, sources }) => {
return lineage.has(stage) && [target, ...sources].some((path) => /pip\.conf|\/pip\/?$|^\/etc\/?$|^\/$/.test(path));
});
return spoken || configured;
}
const SPOKEN = /EXTERNALLY-MANAGED|break[-_]system[-_]packages|pip\.conf/i;
;
function lacksMembers(facts, step, installer) {
const folder = (0,dockerfile_requested .Kb)(installer);
const project = (0,dockerfile_requested .v8)(facts, installer, step);
if (folder === null || !project?.pyproject || project.pyproject.uvMembers.length === 0)
return false;
const manifests = facts.surroundings.context.list().filter((path) => external_node_path_.posix.basename(path) === 'pyproject.toml');
const members = (0,dockerfile_manifests .lS)(manifests, external_node_path_.posix.join(project.folder, 'pyproject.toml'), project.pyproject);
const moment = { stage: step.stage, step };
return members.some((path) => {
const place = (0,dockerfile_paths .Fd)(external_node_path_.posix.relative(project.folder, path), folder);
return (0,script_files .sS)(facts, moment, place) === null;
});
}
;
const lock_not_enforced = (defineRule({
id: 'lock-not-enforced',
family: 'environments',
level: 'notice',
summary: 'a lock file is there, and the install may resolve anew',
why: `\`uv sync\` and \`pipenv install\` take the lock file for a hint: where it doesn't fit the manifest any more, because
somebody forgot to commit it, they resolve anew, in the image and nowhere else. What runs is then not what was tested. \`uv sync
--locked\` and \`pipenv install --deploy\` end the build instead; \`uv sync --frozen\` takes the lock as it is, without a look at
the manifest. The other side of the trade: a stale lock file breaks the build, which is the point.

With members of a workspace that aren't copied yet, \`--locked\` can't work; \`--frozen\` can.

**Ignore it** where images are meant to take the newest versions.`,
sources: [
'https://docs.astral.sh/uv/concepts/projects/sync/#automatic-lock-and-sync',
'https://docs.astral.sh/uv/guides/integration/docker/#installing-a-project',
'https://pipenv.pypa.io/en/latest/advanced.html#using-pipenv-for-deployments',
],
examples: {
bad: {
Dockerfile: `FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim
ENV PYTHONUNBUFFERED=1 UV_COMPILE_BYTECODE=1 UV_NO_CACHE=1
RUN python -m compileall -q /usr/local/lib/python3.13
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --no-dev --no-editable
USER 1000
CMD ["/app/.venv/bin/celery", "--app", "shop", "worker"]
`,
'pyproject.toml': `[project]
name = "shop-worker"
version = "1"
requires-python = ">=3.13"
dependencies = ["shop==2.4.1"]
`,
'uv.lock': 'version = 1\nrequires-python = ">=3.13"\n',
},
good: {
Dockerfile: `FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim
ENV PYTHONUNBUFFERED=1 UV_COMPILE_BYTECODE=1 UV_NO_CACHE=1
RUN python -m compileall -q /usr/local/lib/python3.13
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --locked --no-dev --no-editable
USER 1000
CMD ["/app/.venv/bin/celery", "--app", "shop", "worker"]
`,
'pyproject.toml': `[project]
name = "shop-worker"
version = "1"
requires-python = ">=3.13"
dependencies = ["shop==2.4.1"]
`,
'uv.lock': 'version = 1\nrequires-python = ">=3.13"\n',
},
},
messages: {
uv: () => '`uv sync` resolves anew where uv.lock no longer fits pyproject.toml: the image then holds versions that nobody tested. With --locked such a build fails.',
workspace: () => '`uv sync` resolves anew here, where not all members of the workspace that uv.lock is of have been copied: the image then holds versions that nobody tested. With --frozen it installs what uv.lock says.',
pipenv: () => '`pipenv install` locks anew where Pipfile.lock no longer fits the Pipfile: the image then holds versions that nobody tested. With --deploy such a build fails.',
skipped: () => '`--skip-lock` passes Pipfile.lock over: the image holds whatever is newest on the day of the build, not what was tested.',
missing: (tool, lock) => `${lock} isn't copied before this, so \`${tool}\` resolves anew: the image holds whatever is newest on the day of the build, not what was tested.`,
},
*check({ facts }, messages) {
const projects = new Map();
for (const one of facts.calls) {
const found = unlocked(facts, one);
if (!found)
continue;
const { installer, lock, state, folder } = found;
const uv = installer.tool === 'uv';
const message = state === 'missing'
? messages.missing(uv ? 'uv sync' : 'pipenv install', lock)
: installer.options.has('--skip-lock')
? messages.skipped()
: !uv
? messages.pipenv()
: found.partial
? messages.workspace()
: messages.uv();
const change = state === 'missing' ? null : lock_not_enforced_editOf(facts, found);
const key = `${folder} ${found.partial ? messages.uv() : message}`;
(0,groups .D)(projects, key, { ...one, message, change });
}
for (const [first, ...others] of projects.values()) {
const changes = [first, ...others].flatMap(({ change }) => change ?? []);
const related = others.map(({ call: { span } }) => ({ span, message: 'and here' }));
const edit = changes.length > 0 ? { edit: { safety: 'review', changes } } : {};
yield { span: first.call.span, message: first.message, related, ...edit };
}
},
}));
function unlocked(facts, one) {
const installer = (0,installers .XE)(one.call);
const lock = installer && lockOf(installer);
const folder = installer && (0,dockerfile_requested .Kb)(installer);
if (!installer || lock === null || folder === null || enforces(one, installer) !== false)
return null;
const branches = one.call.conditional ? facts.commandsOf(one.step).calls : [];
if (branches.some((call) => isEnforced({ ...one, call })))
return null;
const state = (0,dockerfile_requested .HE)(facts, one.step, folder, lock);
if (!state)
return null;
const partial = installer.tool === 'uv' && state === 'there' && lacksMembers(facts, one.step, installer);
return { installer, lock, folder, state, partial };
}
function lock_not_enforced_editOf(facts, { installer, partial }) {
if (installer.options.has('--skip-lock', '--upgrade', '--upgrade-package'))
return null;
return addOption(facts, installer, installer.tool !== 'uv' ? '--deploy' : partial ? '--frozen' : '--locked');
}
function lockOf({ tool, action, operands, options }) {
if (tool === 'uv')
return action === 'sync' && !options.has('--script') ? 'uv.lock' : null;
return tool === 'pipenv' && action === 'install' && operands.length === 0 ? 'Pipfile.lock' : null;
}
function enforces({ step, call }, { tool, options }) {
if (options.has('--locked', '--frozen', '--deploy', '--ignore-pipfile', '--check', '--lock-only', '--requirements'))
return true;
if (!call.arguments.every(({ value }) => (0,expand .qE)(value)))
return null;
return tool === 'uv' ? (0,dockerfile_requested .JG)(step, call, 'UV_LOCKED', 'UV_FROZEN') : false;
}
function isEnforced(one) {
const installer = (0,installers .XE)(one.call);
return (installer !== null &&
(lockOf(installer) !== null || installer.action === 'sync') &&
enforces(one, installer) === true);
}
;
function wheelFolder({ tool, action, options, call }) {
if (tool !== 'pip' || !['wheel', 'download'].includes(action))
return null;
const folder = (0,dockerfile_paths .Fd)(options.get('--wheel-dir', '--dest')?.value ?? '.', call.workdir);
return (0,expand .qE)(folder) ? folder : null;
}
function localPaths({ installer: { operands, options, call } }) {
const given = [...operands, ...options.all('--find-links')].map(({ value }) => value ?? '');
const links = (call.environment.get('PIP_FIND_LINKS') ?? '').split(' ');
return [...given, ...links].flatMap((value) => {
const path = value.replace(/^file:\/\//, '');
if (!(0,expand .qE)(path) || !/[/\\]|^\.|\.whl$/.test(path) || /^[a-z+]+:\/\//i.test(path))
return [];
const fixed = path.replace(/\/?[^/]*\*.*$/, '');
return [(0,dockerfile_paths .Fd)(fixed || (path.startsWith('/') ? '/' : '.'), call.workdir)];
});
}
function isInstalledLater(facts, { step }, folder) {
return facts.installs.some((install) => {
if (install.landings.length === 0 || install.step.instruction.index < step.instruction.index)
return false;
return placesOf(facts, install, step, folder).some((place) => localPaths(install).some((path) => (0,dockerfile_paths .yI)(path, place)));
});
}
function placesOf(facts, install, step, folder) {
const stages = (0,dockerfile_stages .bQ)(install.step.stage);
if (stages.includes(step.stage))
return [folder];
const copied = facts.copies.flatMap(({ from, step: { stage }, sources, target }) => {
if (!from || !stages.includes(stage) || !(0,dockerfile_stages .bQ)(from).includes(step.stage))
return [];
return sources.some((source) => (0,dockerfile_paths .yI)(source.replace(/\/?[^/]*\*.*$/, '') || '/', folder))
? [(0,dockerfile_paths .Fd)(target)]
: [];
});
const mounted = (0,dockerfile_mounts .cS)(facts, install.step).flatMap(({ stage, source, target }) => {
if (!stage || target === null || !(0,dockerfile_stages .bQ)(stage).includes(step.stage) || !(0,dockerfile_paths .yI)(source, folder))
return [];
return [(0,dockerfile_paths .Fd)(folder.slice(source.length).replace(/^\//, '') || '.', target)];
});
return [...copied, ...mounted];
}
function wheelCalls(facts) {
return facts.calls.flatMap((one) => {
const installer = (0,installers .XE)(one.call);
const folder = installer && wheelFolder(installer);
return installer && folder !== null && isInstalledLater(facts, one, folder) ? [{ one, installer }] : [];
});
}
;
const MOST_NAMES = 6;
const pip_unpinned = (defineRule({
id: 'pip-unpinned',
family: 'environments',
level: 'notice',
summary: 'a package is installed in whatever version is the newest that day',
why: `\`pip install flask\` takes what is the newest on the day that the layer is built. The same commit then gives another image
next month, or on a machine whose cache is cold, and what breaks has no diff to look at. A version (\`flask==3.1.2\`), a
constraints file (\`-c\`, PIP_CONSTRAINT), or a date (UV_EXCLUDE_NEWER) makes the build say the same each time. The other side of
the trade: somebody, or a bot, has to move the versions on.

A range such as \`flask<4\` counts as a decision and isn't reported; pip, setuptools and wheel aren't either.

**Ignore it** for throw-away images, and for tools whose newest version is wanted.`,
sources: [
'https://pip.pypa.io/en/stable/topics/repeatable-installs/',
'https://pip.pypa.io/en/stable/user_guide/#constraints-files',
'https://docs.astral.sh/uv/reference/settings/#exclude-newer',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
except: { edit: 'which version was tested is for a person to say' },
},
messages: {
one: (name) => `\`${name}\` comes in whatever version is the newest on the day of the build, so the same commit gives different images. Name a version, or a constraints file.`,
several: (names) => `These come in whatever version is the newest on the day of the build, so the same commit gives different images: ${names}. Name versions, or a constraints file.`,
redirected: (names, written) => `The shell takes \`${written}\` for a redirection into a file, so pip never sees the version: ${names}. Quote the requirement.`,
source: (names) => `This installs whatever the repository's default branch holds on the day of the build, so the same commit gives different images: ${names}. Name a tag or a commit behind @.`,
},
*check({ facts }, messages) {
const found = new Map();
const add = (step, installer, names, repositories) => {
if (names.length + repositories.length === 0)
return;
const known = found.get(step) ?? { call: installer.call, names: [], repositories: [] };
known.names.push(...names);
known.repositories.push(...repositories);
found.set(step, known);
};
for (const { one, installer } of wheelCalls(facts))
add(one.step, installer, openNames(facts, one.step, installer), []);
for (const install of facts.installs) {
const { installer, landings, step } = install;
if (landings.length === 0)
continue;
add(step, installer, hasLocalLinks(install) ? [] : openNames(facts, step, installer), openRepositories(installer));
}
for (const { call, names, repositories } of found.values()) {
const { span } = call;
const unique = [...new Set(names)];
const redirect = call.redirects.find(({ operator, target }) => operator === '>' && /^=?\d/.test(target?.text ?? ''));
if (redirect && unique.length > 0)
yield { span, message: messages.redirected(shortened(unique, MOST_NAMES), `>${redirect.target.text}`) };
else if (unique.length === 0)
yield { span, message: messages.source(shortened(repositories, MOST_NAMES)) };
else if (unique.length === 1)
yield { span, message: messages.one(unique[0]) };
else
yield { span, message: messages.several(shortened(unique, MOST_NAMES)) };
}
},
}));
const EXEMPT = new Set(['pip', 'setuptools', 'wheel', 'distribute']);
const CONSTRAINTS = [
'PIP_CONSTRAINT',
'PIP_NO_INDEX',
'PIP_UPLOADED_PRIOR_TO',
'UV_CONSTRAINT',
'UV_EXCLUDE_NEWER',
'UV_NO_INDEX',
'UV_OFFLINE',
];
function openNames(facts, step, installer) {
const { tool, options, call, action } = installer;
if (!['pip', 'uv pip', 'pipx'].includes(tool) && action !== 'tool install')
return [];
if (options.has('--constraint', '--constraints', '--no-index', '--exclude-newer', '--uploaded-prior-to', '--offline'))
return [];
if (options.has('--overrides', '--require-hashes') || /--constraint|-c /.test(options.get('--pip-args')?.value ?? ''))
return [];
const open = (0,dockerfile_requested .Ay)(installer).filter(({ requirement: { specifier, url, name } }, at) => specifier === '' && url === null && !EXEMPT.has(name) && (at > 0 || action !== 'inject'));
if (open.length === 0)
return [];
const own = (name) => call.environment.get(name) ?? step.stage.environment.get(name, step.instruction.index)?.value ?? '';
if (CONSTRAINTS.some((name) => own(name) !== ''))
return [];
return open
.filter(({ requirement: { name } }) => !isSettled(facts, step, installer, name))
.map(({ argument }) => argument.value);
}
function openRepositories({ operands, options, tool }) {
if (tool !== 'pip' && tool !== 'uv pip')
return [];
return [...operands, ...options.all('--editable')].flatMap(({ value }) => {
const url = /^(?:[\w.[\],-]+\s*@\s*)?git\+((?:https?|ssh):\/\/(?:[^/@]*@)?([^#?\s]+))/.exec(value ?? '');
return url && (0,expand .qE)(value) && !url[2].includes('@') ? [url[2].replace(/\.git$/, '')] : [];
});
}
function isSettled(facts, step, installer, name) {
const upgrades = installer.options.has('--upgrade', '--force-reinstall', '--reinstall');
return (settlers(facts).get(name) ?? []).some((one) => one.installer === installer || (!upgrades && isThere(facts, one, step, installer)));
}
function isThere(facts, { step: { stage, instruction }, location }, step, installer) {
const { index } = step.instruction;
if (instruction.index > index)
return false;
const stages = (0,dockerfile_stages .bQ)(step.stage);
if (stages.includes(stage)) {
const place = (0,dockerfile_requested .fd)(facts, installer.call)?.location ?? null;
const own = [location, place].some((one) => one?.kind === 'user') && place?.kind !== 'venv';
return location === null || place === null || own || location.path === place.path;
}
return facts.copies.some(({ from, step: { stage: target, instruction: at } }) => from !== null && (0,dockerfile_stages .bQ)(from).includes(stage) && stages.includes(target) && at.index < index);
}
const settlers = (0,memo .Bj)((facts) => {
const found = new Map();
for (const install of facts.installs) {
const named = (0,dockerfile_requested .Ay)(install.installer).filter(({ requirement }) => requirement.specifier !== '');
const files = (0,dockerfile_requested .VH)(facts, install.installer, install.step).flatMap((tree) => [...tree.files.values()]);
const lines = files.flatMap((file) => file.requirements.flatMap(({ requirement }) => requirement?.name ?? []));
for (const name of new Set([...named.map(({ requirement }) => requirement.name), ...lines])) {
(0,groups .D)(found, name, install);
}
}
return found;
});
function hasLocalLinks(install) {
const { installer, step } = install;
const links = installer.options.get('--find-links')?.value ?? (0,environments .FE)(step, installer.call, 'PIP_FIND_LINKS');
return links !== undefined && !/^https?:/.test(links) && localPaths(install).length > 0;
}
var traits = __webpack_require__(4136);
;
const LAST = {
'2.7': '20.3.4',
'3.4': '19.1.1',
'3.5': '20.3.4',
'3.6': '21.3.1',
'3.7': '24.0',
'3.8': '25.0.1',
};
const NEWEST = '25.3';
function pipVersionAt(facts, { step, installer, location }) {
const { call } = installer;
const lineage = new Set((0,dockerfile_stages .bQ)(step.stage));
const python = stagePythons(facts).get(step.stage) ?? null;
const newest = python && (LAST[python.minor] ?? NEWEST);
let version = location === null || location.kind === 'venv' ? null : bundled(facts, step.stage);
for (const other of facts.calls) {
if (!lineage.has(other.step.stage) || !(0,dockerfile_order .Y)(other, { step, call }))
continue;
const words = other.call.arguments.map(({ value }) => value);
if (!words.some((word) => word.endsWith('get-pip.py')))
continue;
version = other.call.conditional || words.some((word) => /^pip[=<>~]/.test(word)) ? null : newest;
}
for (const earlier of facts.installs) {
const { installer: other, location: place } = earlier;
if (other.tool !== 'pip' || !lineage.has(earlier.step.stage))
continue;
if (!(0,dockerfile_order .Y)({ step: earlier.step, call: other.call }, { step, call }))
continue;
if (place?.path !== location?.path || place?.kind === 'target')
continue;
version = afterUpgrade(earlier, version, newest);
}
return version;
}
function bundled(facts, stage) {
const { python, distribution } = stage.base;
const brought = broughtPythons(facts, stage);
if (brought.includes('other'))
return null;
if (python)
return python.pip?.version ?? null;
return brought.every((one) => one === 'default') ? (distribution?.python.pip ?? null) : null;
}
function afterUpgrade({ installer }, version, newest) {
const { operands, options, call } = installer;
for (const { value } of operands) {
const requirement = (0,expand .qE)(value) ? (0,dockerfile_manifests .pP)(value) : null;
if (requirement?.name !== 'pip')
continue;
if (call.conditional)
return null;
const specifier = requirement.specifier.replace(/\s/g, '');
const exact = /^={2,3}(\d+(?:\.\d+)*)$/.exec(specifier)?.[1];
if (exact !== undefined)
return exact;
const least = /^>=?(\d+(?:\.\d+)*)$/.exec(specifier)?.[1];
if (specifier !== '' && least === undefined)
return null;
if (options.has('--upgrade', '--force-reinstall'))
return newest;
if (least !== undefined)
return version !== null && (0,traits .du)(version, least) ? version : least;
}
return version;
}
var places = __webpack_require__(2012);
;
const removed_pip_option = (defineRule({
id: 'removed-pip-option',
family: 'environments',
level: 'error',
summary: 'an option that this pip no longer has',
why: `pip ends with \`no such option\` for what it has removed, and the build with it: \`--install-option\` since 23.1,
\`--global-option\` and \`--build-option\` since 25.3, \`--build-dir\` since 21.3. Which pip it is comes from the base image and
from upgrades before: \`pip install --upgrade pip\` in front of such a call works until the day of the release that drops it.

What build backends understand goes through \`--config-settings\`; pinning pip below that version keeps the option for a while,
without the fixes that come after it.

**Ignore it** where another pip than the image's stands first on PATH.`,
sources: [
'https://pip.pypa.io/en/stable/news/',
'https://github.com/pypa/pip/issues/11358',
'https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-config-settings',
],
examples: {
bad: {
Dockerfile: `FROM python:3.12-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir --install-option=--without-speedups shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.12-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir --config-settings=speedups=no shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
except: { edit: 'what its build backend understands instead is for the package to say' },
},
messages: {
removed: (option, since, version) => `This ends with an error: pip ${since} removed ${option}, and the pip here is ${version} or newer.`,
},
*check({ facts }, messages) {
for (const call of pipCalls(facts)) {
for (const { name, written = /^-/, value = null, since } of REMOVED) {
const given = call.installer.options.all(name).find((option) => {
const text = facts.dockerfile.source.slice(option.span);
return written.test(text) && (value === null || option.value === value);
});
const version = given ? pipVersionAt(facts, call) : null;
if (!given || version === null || !(0,traits .du)(version, since))
continue;
const option = value === null ? facts.dockerfile.source.slice(given.span).split(/[=\s]/)[0] : `${name}=${value}`;
yield { span: given.span, message: messages.removed(option, since, version) };
}
}
},
}));
const REMOVED = [
{ name: '--global-option', since: '25.3' },
{ name: '--build-option', since: '25.3' },
{ name: '--no-use-pep517', since: '25.3' },
{ name: '--install-option', since: '23.1' },
{ name: '--use-feature', value: '2020-resolver', since: '22.3' },
{ name: '--use-deprecated', value: 'html5lib', since: '22.2' },
{ name: '--use-deprecated', value: 'backtrack-on-build-failures', since: '22.2' },
{ name: '--use-deprecated', value: 'out-of-tree-build', since: '22.1' },
{ name: '--build', written: /^(?:-b|--build-d)/, since: '21.3' },
{ name: '--unstable-feature', since: '20.3' },
{ name: '--always-unzip', since: '20.2' },
{ name: '--skip-requirements-regex', since: '20.1' },
{ name: '--process-dependency-links', since: '19.0' },
...['--egg', '--download', '--use-wheel', '--no-use-wheel', '--default-vcs'].map((name) => ({ name, since: '10.0' })),
...['--allow-external', '--allow-all-external', '--allow-unverified'].map((name) => ({ name, since: '10.0' })),
{ name: '--download-cache', since: '8.0' },
...['--mirrors', '--use-mirrors'].map((name) => ({ name, since: '7.0' })),
];
const removed_pip_option_NAMES = REMOVED.map(({ name }) => name);
function pipCalls(facts) {
return facts.calls.flatMap(({ step, call }) => {
const installer = (0,installers .XE)(call);
if (installer?.tool !== 'pip' || !['install', 'wheel', 'download'].includes(installer.action))
return [];
if (!installer.options.has(...removed_pip_option_NAMES) || installer.options.has('--python'))
return [];
return [{ step, installer, location: (0,places .$t)(step, installer, facts.places, facts.users), landings: [] }];
});
}
var patterns = __webpack_require__(6531);
;
const usesSystemPython = (0,memo .Bj)((facts) => {
const minor = facts.final.base.python?.minor ?? null;
const calls = callsOf(facts);
const words = calls.flatMap(({ path, arguments: args }) => [path, ...args.map(({ value }) => value)]);
if (words.some((word) => /^(?:--python=)?\/usr\/bin\/(?:python|pip)[\d.]*$/.test(word)))
return true;
if (calls.some(({ path }) => isAnother(path, minor)))
return true;
const installed = facts.systemCalls.some(({ packages }) => packages.some(({ name }) => /^py(?:thon|3-)/.test(name)));
return installed && scriptsFor(facts, calls, minor);
});
function callsOf(facts) {
return [
...facts.calls.flatMap(({ step, call }) => (facts.inLineage(step) ? [call] : [])),
...(0,dockerfile_started .rE)(facts).map(({ call }) => call),
...(0,scripts .AK)(facts).flatMap(({ script }) => script.calls),
...(healthCheckOf(facts)?.commands.calls ?? []),
];
}
function isAnother(program, minor) {
const version = /^(?:python|pip)(\d(?:\.\d+)?)$/.exec(program)?.[1];
if (version === undefined || version === '3')
return false;
return version !== (version.includes('.') ? minor : minor?.split('.')[0]);
}
function scriptsFor(facts, calls, minor) {
const { context } = facts.surroundings;
const handed = new Set(calls.flatMap((call) => {
if (!(0,wrappers .Fl)(call.path).startsWith('python'))
return [];
return (0,scripts .Db)(facts, { stage: facts.final, step: null }, call)?.file.path ?? [];
}));
return facts.copies.some((copy) => ((0,context_copies .R8)(copy, context) ?? []).some(({ path }) => {
const text = handed.has(path) ? null : context.read(path);
const interpreter = text?.startsWith('#!') ? (0,scripts .gk)(text) : null;
return interpreter !== null && (/^\/usr\/bin\/python[\d.]*$/.test(interpreter) || isAnother(interpreter, minor));
}));
}
const DEPENDING = new Map([['gdal-bin', ['python3', 'python3-minimal', 'python3-gdal', 'python3-numpy']]]);
function systemPythonNeeded(facts) {
const installed = facts.systemCalls.filter(({ action, step }) => action === 'install' && facts.inLineage(step));
return new Set(installed.flatMap(({ packages }) => packages.flatMap(({ name }) => DEPENDING.get(name) ?? [])));
}
;
function basePython({ final }) {
const { python } = final.base;
return python && ['official', 'other'].includes(python.kind) && python.prefix !== '/usr' ? python : null;
}
const secondPythons = (0,memo .Bj)((facts) => {
const found = new Map();
if (!basePython(facts))
return found;
const { distribution } = facts.final.base;
const needed = systemPythonNeeded(facts);
for (const system of facts.systemCalls) {
if (system.action !== 'install' || !facts.inLineage(system.step))
continue;
const packages = left(facts, system).filter(({ name }) => {
return (PYTHON.test(name) &&
!needed.has(name) &&
!(distribution?.python.installed && /^python3(?:-minimal)?$/.test(name)));
});
if (packages.length > 0)
found.set(system, packages);
}
return found.size > 0 && usesSystemPython(facts) ? new Map() : found;
});
const PYTHON = /^(?:python3?|python[23]\.\d+|python2)(?:-[a-z0-9][a-z0-9.+-]*)?$|^py3-/;
function left(facts, { step, packages, virtual, installer, tool }) {
const later = facts.systemCalls.filter((other) => other.step === step && other.installer.call.span.start > installer.call.span.start);
const tidied = later.findLastIndex(({ action, installer: { options, call } }) => {
return action === 'autoremove' || options.has('--auto-remove') || call.program === 'aptitude';
});
const removed = later.flatMap((other, at) => {
if (other.action !== 'remove')
return [];
const names = other.packages.map(({ name }) => name);
return tool === 'apt' && at > tidied ? names.filter((name) => name.includes('*')) : names;
});
if (virtual !== null && removed.includes(virtual))
return [];
return packages.filter(({ name }) => !removed.some((pattern) => (0,patterns .eJ)(pattern, name)));
}
;
const second_python_installed = (defineRule({
id: 'second-python-installed',
family: 'environments',
level: 'warning',
summary: 'a second Python is installed beside the one of the base image',
why: `The official image's Python lies below /usr/local. \`apt-get install python3-dev\` (or \`-pip\`, \`-venv\`, \`python3-numpy\`;
on Alpine \`py3-\u2026\`) brings the distribution's own Python below /usr, of another version, with 30 to 150 MB of its packages.
Nothing of it is of use to the first: \`python\` and \`pip\` stay those of /usr/local, which has its own headers and pip, and
never looks into /usr/lib/python3. Tools that find the other one first install for it, and the import fails later.

uv does the same when the project's \`requires-python\` leaves out the image's Python: it downloads another one, and the base's
is dead weight.

**Ignore it** where a system tool needs the distribution's bindings (\`python3-gi\`, \`python3-apt\`) and is run by /usr/bin/python3.`,
sources: [
'https://hub.docker.com/_/python',
'https://github.com/docker-library/python/blob/master/Dockerfile-linux.template',
'https://docs.astral.sh/uv/concepts/python-versions/#requesting-a-version',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get update \\
 && apt-get install --yes --no-install-recommends libpq5 python3-pip \\
 && rm -rf /var/lib/apt/lists/*
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get update \\
 && apt-get install --yes --no-install-recommends libpq5 \\
 && rm -rf /var/lib/apt/lists/*
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
},
messages: {
packages: (names, own, prefix) => `Installing ${names} brings the distribution's own Python, which the image's ${own} in ${prefix} makes no use of: it has its own pip and headers.`,
downloaded: (required, minor) => `The project requires Python ${required}, which the image's ${minor} doesn't meet: uv downloads another one beside it. Take an image of that version.`,
},
*check({ facts }, messages) {
const python = basePython(facts);
if (!python)
return;
const own = python.minor === null ? 'Python' : `Python ${python.minor}`;
for (const [system, packages] of secondPythons(facts)) {
const names = [...new Set(packages.map(({ name }) => name))].join(', ');
const edit = isNamed(facts) ? withoutPackages(facts, system, packages) : null;
yield {
span: system.installer.call.span,
message: messages.packages(names, own, python.prefix),
...(edit && { edit }),
};
}
for (const { step, installer } of facts.installs) {
if (installer.tool !== 'uv' || installer.action !== 'sync' || !facts.inLineage(step))
continue;
const { call, options } = installer;
const chosen = ['UV_PYTHON', 'UV_PYTHON_DOWNLOADS', 'UV_PYTHON_PREFERENCE', 'UV_NO_MANAGED_PYTHON'];
if (options.has('--python', '--no-managed-python', '--no-python-downloads'))
continue;
if (python.minor === null || chosen.some((name) => (0,environments .FE)(step, call, name) !== undefined))
continue;
const required = (0,dockerfile_requested .v8)(facts, installer, step)?.requiresPython ?? null;
if (required === null || (0,dockerfile_manifests .Vg)(python.minor, required) !== false)
continue;
if (usesSystemPython(facts))
return;
yield { span: call.span, message: messages.downloaded(required, python.minor) };
return;
}
},
}));
function isNamed({ lineage }) {
const written = lineage[0].stage.image.text;
const repository = written.replace(/@.*$/, '').replace(/:[^/}]*$/, '');
const name = repository.replace(/\$\{[^}]*\}|\$\w+/g, '');
return !written.includes('$') || /(?:^|\/)[^/]*(?:python|pypy)[^/]*$/.test(name);
}
function withoutPackages({ dockerfile }, system, packages) {
const literal = packages.every(({ name, span }) => dockerfile.source.slice(span).startsWith(name));
if (!literal || packages.length === system.packages.length)
return null;
return { safety: 'review', changes: packages.map(({ span }) => removeWord(dockerfile, span)) };
}
;
const GPU_PACKAGE = /(?:^|-)(?:cuda|cu1[0-9]|cupy|nvidia|tensorrt|rocm)|-gpu$|^(?:vllm|sglang|flash-attn|xformers|bitsandbytes|deepspeed|auto-gptq|pynvml|apex|lightllm)$/;
function needsGpu(name) {
return GPU_PACKAGE.test(name);
}
const asksForGpu = (0,memo .Bj)((facts) => {
const { dockerfile, deployments, lineage } = facts;
if (deployments.some(({ gpu }) => gpu))
return true;
if (lineage.some(({ base }) => base.gpu || (!base.known && base.python === null)))
return true;
const { source, instructions } = dockerfile;
if (GPU_WORD.test(source.path))
return true;
return GPU_WORD.test(source.text) && instructions.some(({ span }) => GPU_WORD.test(source.slice(span)));
});
const GPU_WORD = /nvidia|cuda|cudnn|rocm|(?:^|[^a-z])gpus?(?:[^a-z]|$)/im;
;
const ALWAYS = new Set([
...['accelerate', 'bert-score', 'bertopic', 'demucs', 'easyocr', 'facenet-pytorch', 'flair', 'keybert', 'lightning'],
...['open-clip-torch', 'openai-whisper', 'peft', 'pyannote-audio', 'pytorch-lightning', 'sentence-transformers'],
...['setfit', 'spacy-transformers', 'speechbrain', 'stable-baselines3', 'stanza', 'timm', 'torchmetrics', 'trl'],
...['ultralytics', 'whisperx'],
]);
const BY_EXTRA = new Map([
['transformers', ['torch', 'accelerate', 'deepspeed', 'timm']],
['spacy', ['transformers']],
]);
function needsTorch({ name, extras }) {
return ALWAYS.has(name) || extras.some((extra) => BY_EXTRA.get(name)?.includes(extra) === true);
}
;
const torch_cuda_unasked = (defineRule({
id: 'torch-cuda-unasked',
family: 'environments',
level: 'notice',
summary: 'torch comes with CUDA, and nothing here asks for a GPU',
why: `PyPI holds one torch for Linux on x86-64, and it is the one for NVIDIA's GPUs: with CUDA's libraries it brings several
gigabytes, which a service on CPUs pulls, scans and never loads. The index https://download.pytorch.org/whl/cpu has the same
versions for CPUs, at about a tenth of the size. So it is for packages that need torch, such as sentence-transformers or
ultralytics: they take the one that is there before them. With uv, an index named in pyproject.toml and a source for
torch do it.

**Ignore it** where the container runs on a GPU after all.`,
sources: [
'https://pytorch.org/get-started/locally/',
'https://docs.astral.sh/uv/guides/integration/pytorch/',
'https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-i',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir torch==2.9.1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir --index-url https://download.pytorch.org/whl/cpu torch==2.9.1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
},
messages: {
unasked: (name) => `\`${name}\` from PyPI brings CUDA's libraries on x86-64, several gigabytes, and nothing here asks for a GPU. The index https://download.pytorch.org/whl/cpu has it for CPUs.`,
required: (name) => `\`${name}\` needs torch, which from PyPI brings CUDA's libraries on x86-64, several gigabytes, and nothing here asks for a GPU. Install torch from https://download.pytorch.org/whl/cpu before it.`,
},
*check({ facts }, messages) {
const torches = facts.installs.flatMap((install) => {
const found = install.landings.length > 0 ? torchOf(facts, install) : null;
return found ? [{ install, ...found }] : [];
});
if (torches.length === 0 || asksForGpu(facts) || isOtherPlatform(facts))
return;
if (facts.installs.some((install) => (0,dockerfile_requested .mz)(facts, install).some(({ name }) => needsGpu(name))))
return;
const reported = new Set();
for (const { install, name, isDefault, alone, direct } of torches) {
const place = install.location?.path ?? '';
if (reported.has(place))
continue;
reported.add(place);
if (!isDefault)
continue;
const { installer } = install;
const change = alone ? addOption(facts, installer, '--index-url https://download.pytorch.org/whl/cpu') : null;
const message = direct ? messages.unasked(name) : messages.required(name);
yield { span: installer.call.span, message, ...(change && { edit: { safety: 'review', changes: [change] } }) };
}
},
}));
const TORCH = new Set(['torch', 'torchvision', 'torchaudio']);
function torchOf(facts, install) {
const { installer } = install;
const requirements = (0,dockerfile_requested .mz)(facts, install);
if (installer.operands.some(({ value }) => /(?:^|\/)torch-[^/]*\.whl/.test(value)))
return { name: 'torch', isDefault: false, alone: false, direct: true };
const found = requirements.find(({ name }) => name === 'torch') ?? requirements.find(({ name }) => TORCH.has(name));
if (!found)
return requiredBy(facts, install, requirements);
const local = found.url !== null || found.specifier.includes('+') || !canHaveCuda(found);
const alone = requirements.every(({ name }) => TORCH.has(name)) &&
installer.tool.endsWith('pip') &&
!installer.options.has('--requirement', '--requirements');
return { name: found.name, isDefault: !local && !hasOtherIndex(facts, install), alone, direct: true };
}
function requiredBy(facts, install, requirements) {
const found = requirements.find((one) => needsTorch(one) && canHaveCuda(one));
if (!found || install.installer.options.has('--no-deps'))
return null;
const earlier = facts.installs.slice(0, facts.installs.indexOf(install));
const isDefault = !hasOtherIndex(facts, install) && !earlier.some((one) => mayBringTorch(facts, one));
const { name, extras } = found;
const shown = needsTorch({ name, extras: [] }) ? name : `${name}[${extras.join(',')}]`;
return { name: shown, isDefault, alone: false, direct: false };
}
function mayBringTorch(facts, { step, installer }) {
const { tool, operands, options } = installer;
if (/conda|mamba/.test(tool))
return true;
if (operands.some(({ value }) => /torch/i.test(value) || !(0,expand .qE)(value)))
return true;
if (!tool.endsWith('pip'))
return (0,dockerfile_requested .v8)(facts, installer, step) === null;
const trees = (0,dockerfile_requested .VH)(facts, installer, step);
const named = options.all('--requirement', '--requirements').length;
return trees.length < named || trees.some(({ missing }) => missing.length > 0);
}
function canHaveCuda({ marker }) {
return (!/darwin|win32|Windows|aarch64|arm64|!=\s*['"](?:linux|x86_64)/.test(marker ?? '') ||
/!=\s*['"](?:darwin|win32|aarch64|arm64)/.test(marker ?? ''));
}
function hasOtherIndex(facts, { step, installer }) {
const { options, call } = installer;
const given = [
'--index-url',
'--extra-index-url',
'--default-index',
'--index',
'--find-links',
'--no-index',
'--torch-backend',
];
if (options.has(...given))
return true;
const variables = [
'INDEX_URL',
'EXTRA_INDEX_URL',
'FIND_LINKS',
'INDEX',
'DEFAULT_INDEX',
'TORCH_BACKEND',
'CONFIG_FILE',
'NO_INDEX',
];
if (variables.some((name) => ['PIP_', 'UV_'].some((tool) => (0,environments .FE)(step, call, tool + name))))
return true;
const files = (0,dockerfile_requested .VH)(facts, installer, step).flatMap((tree) => [...tree.files.values()]);
if (files.some((file) => file.options.some(({ name }) => given.includes(name))))
return true;
const pyproject = installer.tool.endsWith('pip') ? null : (0,dockerfile_requested .v8)(facts, installer, step)?.pyproject;
const others = (pyproject?.indexes ?? []).some(({ url }) => !/pypi\.org|pythonhosted/.test(url));
return others || pyproject?.complete === false || configured(facts);
}
function configured({ calls, copies }) {
const names = (word) => /pip\.conf|\.pip(?:\/|$)|uv\.toml|pip\/config/.test(word);
const asked = calls.some(({ call }) => call.program.startsWith('pip') && call.arguments[0]?.value === 'config');
return asked || copies.some(({ sources, target }) => [...sources, target].some(names));
}
function isOtherPlatform({ deployments, lineage }) {
const platforms = [
...lineage.map(({ stage }) => stage.platform),
...deployments.map(({ platform }) => platform),
].filter((platform) => platform !== null);
return platforms.length > 0 && platforms.every((platform) => !/amd64|x86|\$/.test(platform));
}
;
const user_site_not_on_path_dockerfile = (path) => `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN python -m compileall -q /usr/local/lib/python3.13
RUN useradd --create-home app
USER app
${path}RUN pip install --no-cache-dir --user shop==2.4.1
CMD ["celery", "--app", "shop", "worker"]
`;
const user_site_not_on_path = (defineRule({
id: 'user-site-not-on-path',
family: 'environments',
level: 'warning',
summary: "packages in a user's own folder that the running user doesn't find",
why: `\`pip install --user\` puts modules and commands below \`~/.local\` of whoever runs it, and pip does the same unasked where
it may not write to the system's folder, that is behind a \`USER\`. Two things go wrong. \`~/.local/bin\` is on no image's PATH,
so gunicorn, celery and the other commands aren't found. And what root installed so lies in \`/root/.local\`, which nobody else
can read, and where Python doesn't look for another user.

A virtual environment at a path of its own has neither trouble, and is as easily copied between stages.

**Ignore it** where only modules are used, by \`python\` itself, as the user that installed them.`,
sources: [
'https://pip.pypa.io/en/stable/user_guide/#user-installs',
'https://docs.python.org/3/library/site.html#site.USER_BASE',
],
examples: {
bad: { Dockerfile: user_site_not_on_path_dockerfile('') },
good: { Dockerfile: user_site_not_on_path_dockerfile('ENV PATH=/home/app/.local/bin:$PATH\n') },
},
messages: {
missing: (folder) => `pip puts the commands of these packages into ${folder}, which isn't on PATH when the container runs: they aren't found by their names.`,
home: (folder) => `pip puts the commands of these packages into ${folder}, and PATH says /.local/bin: HOME isn't set where a Dockerfile's ENV is read. Write the folder out.`,
unreadable: (folder, user) => `${folder} belongs to root, and the container runs as ${user}, who can't read it: neither the packages nor their commands are found. A virtual environment outside of /root can be shared.`,
},
*check({ facts }, messages) {
const { user } = facts.final.end;
const path = facts.env('PATH')?.value ?? '\0';
const reported = new Set();
for (const install of facts.installs) {
const base = userBase(facts, install);
if (base === null || !(0,expand .qE)(user))
continue;
const { step, installer } = install;
const location = { kind: 'user', path: base };
for (const { path: folder, at } of facts.reach.packageLandings(step.stage, location, step.instruction.index)) {
const copy = facts.copies.find((one) => one.step.instruction.index === at);
const span = copy ? copy.step.instruction.span : installer.call.span;
if (reported.has(folder))
continue;
reported.add(folder);
if ((0,dockerfile_paths .FK)(folder, '/root') && !isRoot(user)) {
if (!isOpened(facts))
yield { span, message: messages.unreadable(folder, user) };
}
else if ((0,expand .qE)(path) && !isFound(facts, path, folder) && !isLinked(facts, path, folder, at)) {
const hint = path.split(':').includes('/.local/bin');
const message = hint ? messages.home(`${folder}/bin`) : messages.missing(`${folder}/bin`);
const changes = [addToPath(facts, copy?.step.instruction.index ?? step.instruction.index, `${folder}/bin`)];
yield { span: installer.call.span, message, ...(!hint && { edit: { safety: 'safe', changes } }) };
}
}
}
},
}));
const OWN = new Set(['pip', 'setuptools', 'wheel']);
function userBase(facts, { installer, location, step }) {
const { tool, call, options } = installer;
if (tool !== 'pip' || options.has('--target', '--prefix', '--root'))
return null;
const named = (0,dockerfile_requested .Ay)(installer);
const only = named.length === installer.operands.length && named.every(({ requirement }) => OWN.has(requirement.name));
if (only && !options.has('--requirement', '--editable', '--group'))
return null;
if (['PIP_TARGET', 'PIP_PREFIX'].some((name) => (0,environments .FE)(step, call, name)))
return null;
const asked = location?.kind === 'user' || (location?.kind === 'prefix' && (0,dockerfile_requested .JG)(step, call, 'PIP_USER') === true);
if (!asked && !isImplied(facts, { installer, location, step }))
return null;
const base = (0,places .Mq)(step, call, facts.users);
return (0,expand .qE)(base) ? base : null;
}
function isImplied(facts, { installer: { call }, location, step }) {
const user = call.user ?? step.user;
const { python } = step.stage.base;
if (location?.kind !== 'prefix' || !(0,expand .qE)(user) || isRoot(user))
return false;
if (python
? !['official', 'distribution'].includes(python.kind) || python.prefix !== location.path
: !step.stage.base.known || location.path !== '/usr')
return false;
if (python?.venv || !findsOwnPython(step, call) || user_site_not_on_path_isManaged(facts, step))
return false;
return !facts.calls.some((other) => {
const words = other.call.arguments.map(({ value }) => value);
const gives = /^(?:chown|chmod|chgrp|setfacl|find|useradd|usermod|adduser)$/.test(other.call.program);
return (gives &&
words.some((word) => !(0,expand .qE)(word) || (word.startsWith('/') && (0,dockerfile_paths .yI)(word, location.path) && word !== '/')));
});
}
function user_site_not_on_path_isManaged(facts, { stage, instruction }) {
const lineage = new Set((0,dockerfile_stages .bQ)(stage));
return facts.calls.some(({ step, call }) => step.instruction.index <= instruction.index && lineage.has(step.stage) && managesPythons(call));
}
function isOpened(facts) {
return facts.calls.some(({ call }) => {
const works = /^(?:chmod|chown|setfacl|ln|cp|mv)$/.test(call.program);
return works && call.arguments.some(({ value }) => value.startsWith('/root'));
});
}
function isFound(facts, path, folder) {
const entries = path.split(':').map((entry) => entry.replace(/\/$/, ''));
const named = facts.entry?.calls.some((call) => (0,dockerfile_paths .FK)(call.path, `${folder}/bin`)) ?? false;
return named || entries.some((entry) => entry === `${folder}/bin` || /^~.*\.local\/bin$/.test(entry));
}
function isLinked(facts, path, folder, at) {
const entries = path.split(':').map((entry) => entry.replace(/\/$/, ''));
return facts.calls.some(({ step, call }) => {
if (!/^(?:ln|cp|mv|install|rsync)$/.test(call.program) || !facts.inLineage(step))
return false;
if (step.instruction.index < at)
return false;
const places = call.arguments
.filter(({ value }) => !value.startsWith('-'))
.map(({ value }) => facts.users.pathOf(value, step, call));
const taken = places.some((place) => (0,dockerfile_paths .FK)(place, `${folder}/bin`));
return taken && places.some((place) => entries.some((entry) => place === entry || external_node_path_.posix.dirname(place) === entry));
});
}
function addToPath(facts, index, folder) {
const origin = facts.env('PATH')?.origin;
const last = origin && origin.index > index ? origin : facts.dockerfile.instructions[index];
return insertAfter(facts.dockerfile, last, [`ENV PATH=${folder}:$PATH`]);
}
;
const venv_interpreter_missing = (defineRule({
id: 'venv-interpreter-missing',
family: 'environments',
level: 'error',
summary: "a copied virtual environment's interpreter isn't in the final image",
why: `A virtual environment holds no Python: its \`bin/python\` is a link to the one that made it, and \`pyvenv.cfg\` says where
its standard library is. Copied to a stage that has no Python at that path, it doesn't start: \`exec: no such file or directory\`.

Distroless images have Python at /usr/bin/python3, the official image at /usr/local/bin/python3. Pythons that uv downloads lie
below ~/.local/share/uv/python (or UV_PYTHON_INSTALL_DIR) and have to be copied to the same path too.

**Ignore it** where the environment's packages are only put on PYTHONPATH, and another Python runs them.`,
sources: [
'https://docs.python.org/3/library/venv.html#how-venvs-work',
'https://docs.astral.sh/uv/guides/integration/docker/#using-uv-in-docker',
'https://github.com/GoogleContainerTools/distroless/tree/main/examples/python3-requirements',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim AS build
RUN python -m venv /opt/venv && /opt/venv/bin/pip install --no-cache-dir shop==2.4.1
FROM gcr.io/distroless/python3-debian13:nonroot
ENV PYTHONUNBUFFERED=1
COPY --from=build /opt/venv /opt/venv
ENTRYPOINT ["/opt/venv/bin/celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM debian:13-slim AS build
RUN apt-get update && apt-get install --yes --no-install-recommends python3-venv
RUN python3 -m venv /opt/venv && /opt/venv/bin/pip install --no-cache-dir shop==2.4.1
FROM gcr.io/distroless/python3-debian13:nonroot
ENV PYTHONUNBUFFERED=1
COPY --from=build /opt/venv /opt/venv
ENTRYPOINT ["/opt/venv/bin/celery", "--app", "shop", "worker"]
`,
},
except: { edit: 'which stage has to change is for a person to say' },
},
messages: {
missing: (path, folder) => `The virtual environment ${path} was made with the Python in ${folder}, which isn't there in this stage: nothing in it starts.`,
managed: (path, folder) => `The virtual environment ${path} was made with a Python that uv keeps in ${folder}, which isn't copied along: nothing in it starts.`,
},
*check({ facts }, messages) {
const reported = new Set();
for (const packages of copiedPackages(facts)) {
const { copy, path, interpreter, kind } = packages;
if (kind !== 'venv' || interpreter === null || reported.has(path) || !facts.inLineage(copy.step))
continue;
if (isOfOtherPython(facts, packages) || hasInterpreter(facts, packages, interpreter) || !isRun(facts, packages))
continue;
reported.add(path);
const message = interpreter.endsWith('/bin') ? messages.missing : messages.managed;
yield { span: copy.step.instruction.span, message: message(path, interpreter) };
}
},
}));
function isRun(facts, { copy, path }) {
const landed = (0,copies .l)({ ...copy, intoFolder: false }, path) ?? path;
if (facts.env('PYTHONPATH')?.value.includes(landed))
return false;
const onPath = facts
.env('PATH')
?.value.split(':')
.some((folder) => folder.replace(/\/$/, '') === `${landed}/bin`);
return (onPath ?? false) || (facts.entry?.calls ?? []).some((call) => call.path.startsWith(`${landed}/bin/`));
}
;
const venv_moved = (defineRule({
id: 'venv-moved',
family: 'environments',
level: 'error',
summary: 'a virtual environment is copied to another path than it was made for',
why: `A virtual environment knows where it is: each script in its \`bin\` starts with the absolute path of its Python
(\`#!/opt/venv/bin/python\`), and so do \`activate\` and \`pip\`. Copied to another path, gunicorn, celery and all other console
scripts end with "no such file or directory", though the file is there. Make the environment at the path where it will be
used, or copy it to the same one; \`uv venv --relocatable\` makes one that can be moved.

**Ignore it** where nothing but \`python\` itself is started out of it.`,
sources: [
'https://docs.python.org/3/library/venv.html#how-venvs-work',
'https://docs.astral.sh/uv/reference/cli/#uv-venv--relocatable',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim AS builder
RUN python -m venv /build/venv
RUN /build/venv/bin/pip install --no-cache-dir shop==2.4.1
FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN python -m compileall -q /usr/local/lib/python3.13
COPY --from=builder /build/venv /opt/venv
USER 1000
CMD ["/opt/venv/bin/celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim AS builder
RUN python -m venv /opt/venv
RUN /opt/venv/bin/pip install --no-cache-dir shop==2.4.1
FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN python -m compileall -q /usr/local/lib/python3.13
COPY --from=builder /opt/venv /opt/venv
USER 1000
CMD ["/opt/venv/bin/celery", "--app", "shop", "worker"]
`,
},
except: { edit: 'which of the two paths is the right one is for a person to say' },
},
messages: {
moved: (from, to) => `The virtual environment made at ${from} arrives at ${to}, but its scripts start with #!${from}/bin/python: they end with "no such file or directory". Make it at ${to}, or copy it to ${from}.`,
made: (path) => `made at ${path} here`,
},
*check({ facts }, messages) {
const reported = new Set();
for (const environment of environmentsOf(facts)) {
if (environment.relocatable)
continue;
for (const moved of movesOf(facts, environment)) {
const { instruction } = moved.copy.step;
if (reported.has(instruction.index) || isRepaired(facts, moved))
continue;
reported.add(instruction.index);
const made = { span: environment.call.span, message: messages.made(environment.path) };
const message = messages.moved(environment.path, moved.path);
const harmless = startsOnlyPython(facts, moved);
yield { span: instruction.span, message, ...(harmless && { level: 'warning' }), related: [made] };
}
}
},
}));
function startsOnlyPython(facts, { copy, path }) {
const { final, calls } = facts;
const later = calls.filter(({ step: { stage, instruction } }) => (0,dockerfile_stages .bQ)(stage).includes(copy.step.stage) && instruction.index > copy.step.instruction.index);
const started = [...(0,dockerfile_started .rE)(facts), ...(0,dockerfile_started .Ox)(facts)];
const programs = [...later, ...started].flatMap(({ call }) => call.path.includes('/') && (0,expand .qE)(call.workdir) ? (0,dockerfile_paths .Fd)(call.path, call.workdir) : []);
const own = programs.filter((program) => (0,dockerfile_paths .FK)(program, `${path}/bin`));
const folders = (final.environment.getEnv('PATH')?.value ?? '').split(':');
return own.length > 0 && own.every((program) => (0,pip .r2)((0,wrappers .Fl)(program))) && !folders.includes(`${path}/bin`);
}
function isRepaired(facts, { copy, path, environment }) {
const value = facts.env('PYTHONPATH')?.value ?? '';
if (value.split(':').some((folder) => (0,dockerfile_paths .FK)(folder, `${path}/lib`)))
return true;
return facts.calls.some(({ step, call }) => {
const words = call.arguments.map(({ value: word }) => word);
const { index } = copy.step.instruction;
const last = words.at(-1) ?? '';
const linked = call.program === 'ln' && (0,dockerfile_paths .Fd)(last, call.workdir) === environment.path;
if (linked && (0,dockerfile_stages .bQ)(copy.step.stage).includes(step.stage))
return true;
if (!(0,dockerfile_stages .bQ)(step.stage).includes(copy.step.stage) || step.instruction.index < index)
return false;
const works = /^(?:sed|find|perl|xargs|virtualenv-clone|uv|mv|virtualenv|python[\d.]*)$/.test(call.program);
return ((works && words.some((word) => word === path || word.startsWith(`${path}/bin`))) ||
(/^(?:ln|cp|mv)$/.test(call.program) && words.some((word) => (0,dockerfile_paths .FK)(environment.path, word))));
});
}
;
const stray_calls_TOOLS = new Set([
...[
'pip',
'setuptools',
'wheel',
'virtualenv',
'uv',
'poetry',
'pipenv',
'pdm',
'hatch',
'pip-tools',
'build',
'tox',
],
...[
'nox',
'pipx',
'twine',
'poetry-plugin-export',
'supervisor',
'awscli',
'conan',
'meson',
'ninja',
'cmake',
'cython',
],
]);
function strayInstall(facts, environment) {
const later = facts.installs.filter((one) => stray_calls_isAfter(environment, { step: one.step, call: one.installer.call }));
const first = later.find((one) => one.installer.tool.endsWith('pip') &&
!one.installer.call.conditional &&
!one.installer.call.path.includes('/') &&
one.installer.call.activated === null &&
(one.location?.kind === 'prefix' || one.location?.kind === 'user') &&
!isForTools(one));
if (!first)
return null;
const meant = later.some(({ step, installer }) => {
if (installer.call.activated === null)
return false;
return step.instruction.index > first.step.instruction.index || stray_calls_isSame(installer, first.installer);
});
if (meant || facts.calls.some((one) => stray_calls_isAfter(environment, one) && uses(facts, environment, one)))
return null;
return first;
}
function stray_calls_isSame(a, b) {
const files = (0,dockerfile_requested .eu)(b);
return (0,dockerfile_requested .eu)(a).some((path) => files.includes(path));
}
function isForTools({ installer }) {
const named = (0,dockerfile_requested .Ay)(installer);
if (named.length === 0 || named.length < installer.operands.length)
return false;
const more = installer.options.has('--requirement', '--requirements', '--editable', '--group');
return !more && named.every(({ requirement }) => stray_calls_TOOLS.has(requirement.name));
}
function stray_calls_isAfter({ step, call }, one) {
const order = one.step.instruction.index - step.instruction.index;
if (order < 0 || (order === 0 && one.call.span.start <= call.span.start))
return false;
return one.step.stage === step.stage || (0,dockerfile_stages .bQ)(one.step.stage).includes(step.stage);
}
function uses(facts, { path }, { step, call }) {
if (/^(?:chown|chmod|chgrp|rm|ls|du|find|mkdir)$/.test(call.program))
return false;
const install = (0,dockerfile_requested .fd)(facts, call);
if (install && isForTools(install))
return false;
if (call.activated !== null)
return false;
const words = [call.path, ...call.arguments.map(({ value }) => value.replace(/^--?[\w-]+=/, ''))];
if (words.some((word) => word.includes('/') && (0,dockerfile_paths .FK)((0,dockerfile_paths .Fd)(word, call.workdir), path)))
return true;
if (words.some((word) => word.includes('activate') || (0,dockerfile_paths .Fd)(word, call.workdir) === path))
return true;
const value = (0,environments .FE)(step, call, 'PATH') ?? '';
return !(0,expand .qE)(value) || value.split(':').includes(`${path}/bin`) || (0,environments .FE)(step, call, 'VIRTUAL_ENV') === path;
}
function strayProgram(facts, { path, step: { stage } }) {
const own = facts.env('PATH')?.value ?? '\0';
if (!(0,expand .qE)(own) || own.split(':').some((entry) => entry.replace(/\/$/, '') === `${path}/bin`))
return null;
const inside = facts.installs.filter(({ location }) => location?.path === path);
const lands = inside.find((one) => !isForTools(one) && one.landings.some((landing) => landing.path === path));
const outside = facts.installs.some((one) => one.landings.length > 0 && one.location?.path !== path && !isForTools(one));
if (!lands || outside || isTold(facts, path))
return null;
const landed = facts.inLineage(lands.step) ? lands.step.instruction.index : (lands.landings[0]?.at ?? Infinity);
const command = facts.calls.find(({ step, call }) => {
if (!facts.inLineage(step) || step.instruction.index <= landed || call.conditional || call.activated !== null)
return false;
const program = isPlain(facts, call) ? (0,dockerfile_entry .D1)(call) : null;
return program?.by === 'command' && /^(?:manage\.py|flask|django-admin|alembic)$/.test(program.name);
});
if (command)
return ((0,environments .FE)(command.step, command.call, 'PATH') ?? '').includes(path) ? null : command;
const { entry, program } = facts;
if (!entry?.program || !program || program.by === 'inline' || stray_calls_TOOLS.has(program.name) || stage.base.python === null)
return null;
const known = entry.calls.every((call) => (0,dockerfile_entry .nN)(call) || /^(?:echo|sleep|mkdir|cp|chown|cat|printf)$/.test(call.program));
const plain = entry.calls.every((call) => call.activated === null && isPlain(facts, call) && !call.environment.has('PATH'));
return known && plain ? { step: entry.main, call: entry.program } : null;
}
function isPlain({ dockerfile }, call) {
const whole = dockerfile.source.slice({ start: call.whole.start, end: call.span.end });
return !call.path.includes('/') && !/\b(?:uv|poetry|pipenv|pdm|rye|hatch|conda|mamba)\b.*\brun\b/s.test(whole);
}
function isTold(facts, path) {
const set = facts.lineage
.flatMap(({ steps }) => steps)
.some(({ instruction }) => {
const text = facts.dockerfile.source.slice(instruction.span);
if (instruction.keyword === 'SHELL' || instruction.keyword === 'ENV')
return text.includes(`${path}/`) || text.includes('activate');
const starts = instruction.keyword === 'CMD' || instruction.keyword === 'ENTRYPOINT';
return starts && /\b(?:uv|poetry|pipenv|pdm|rye|hatch)\b|activate/.test(text);
});
return (set ||
facts.calls.some(({ call }) => {
const words = call.arguments.map(({ value }) => value);
return (/^(?:ln|echo|printf|tee|cp|mv|sed|update-alternatives)$/.test(call.program) &&
words.some((word) => word.includes(path) || word.includes('activate')));
}));
}
;
const MOST = 20;
const venv_not_activated = (defineRule({
id: 'venv-not-activated',
family: 'environments',
level: 'warning',
summary: 'a virtual environment is made, and what follows uses the system',
why: `A virtual environment is in use where its \`bin\` comes first on PATH, or where its programs are called by their paths.
\`source \u2026/activate\` does the first for the shell that runs it: it is over at the end of its RUN, so the next RUN and the CMD are
the system's Python again. Packages then land beside the environment, or the program starts without them.

\`ENV PATH=/opt/venv/bin:$PATH\` lasts, for builds and containers alike.

**Ignore it** where the system's Python is meant, and the environment is for something else.`,
sources: [
'https://docs.python.org/3/library/venv.html#how-venvs-work',
'https://docs.docker.com/reference/dockerfile/#run',
'https://docs.astral.sh/uv/guides/integration/docker/#using-the-environment',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN python -m venv /opt/venv
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1 PATH=/opt/venv/bin:$PATH
RUN python -m venv /opt/venv
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
},
messages: {
install: (path) => `This installs into the system's Python: the virtual environment of ${path} isn't on PATH here, and activating one lasts no longer than its RUN. Set ENV PATH=${path}/bin:$PATH.`,
program: (name, path) => `\`${name}\` is looked for in the system here, and the packages are in ${path}, whose bin isn't on PATH: they aren't found. Set ENV PATH=${path}/bin:$PATH.`,
made: () => 'made here',
},
*check({ facts }, messages) {
for (const environment of environmentsOf(facts).slice(0, MOST)) {
const { path, call } = environment;
const related = [{ span: call.span, message: messages.made() }];
const install = environment.explicit ? strayInstall(facts, environment) : null;
if (install) {
const { span } = install.installer.call;
yield { span, message: messages.install(path), related, ...fixOf(facts, install.step, path) };
continue;
}
const stray = strayProgram(facts, environment);
if (!stray)
continue;
const { span, program } = stray.call;
yield { span, message: messages.program(program, path), related, ...fixOf(facts, stray.step, path) };
}
},
}));
function fixOf(facts, before, path) {
const later = facts.steps.filter(({ instruction }) => instruction.index >= before.instruction.index);
if (later.some((step) => replacesPath(step, before) || namesSystemPackages(facts, step, path)))
return {};
const changes = [insertBefore(facts.dockerfile, before.instruction, [`ENV PATH=${path}/bin:$PATH`])];
return { edit: { safety: 'review', changes } };
}
function replacesPath({ stage, instruction }, before) {
if (instruction.keyword !== 'ENV' || !(0,dockerfile_stages .bQ)(stage).includes(before.stage))
return false;
return instruction.assignments.some(({ name, value }) => name === 'PATH' && !/\$(?:PATH\b|\{PATH\b)/.test(value?.text ?? ''));
}
function namesSystemPackages({ dockerfile }, { instruction }, path) {
const folders = dockerfile.source.slice(instruction.span).match(/[\w./-]*\/(?:site|dist)-packages\b/g) ?? [];
return folders.some((folder) => folder.startsWith('/') && !(0,dockerfile_paths .FK)(folder, path));
}
var path_patterns = __webpack_require__(2459);
var dockerfile_removals = __webpack_require__(9833);
;
function finish(facts, cache, alsoCleared = (call) => clearsByTool(cache.kind, call), folders = [cache.folder]) {
const mounts = (0,dockerfile_mounts .cS)(facts, cache.step);
let mount = null;
for (const folder of folders)
mount ??= mountOverFolder(mounts, folder);
const { calls, complete } = facts.commandsOf(cache.step);
const weighing = cache.kind === 'poetry' ? [...folders, `${cache.folder}/artifacts`] : folders;
let clearedBy = null;
let unsure = cache.unsure === true || !complete || (!(0,expand .qE)(cache.folder) && cache.placedBy !== null);
if (mount === null && mounts.some((one) => folders.some((folder) => mayHold(one, folder))))
unsure = true;
for (let at = calls.indexOf(cache.call) + 1; at < calls.length; at++) {
const later = calls[at];
const byTool = alsoCleared(later);
const byRemoval = removedBy(facts, later, weighing);
if (byTool === true || byRemoval === true)
clearedBy ??= later;
else if (byTool === null || byRemoval === null)
unsure = true;
}
const stays = cache.disabledBy === null && mount === null && clearedBy === null && !cache.offline;
return { ...cache, mount, clearedBy, unsure, stays };
}
function removedBy(facts, call, folders) {
const removals = removalsOf(facts).get(call);
if (!removals)
return false;
const answers = removals.flatMap((one) => folders.map((folder) => clearsFolder(one, folder)));
return answers.includes(true) ? true : answers.includes(null) ? null : false;
}
const removalsOf = (0,memo .Bj)((facts) => (0,groups .m)((0,dockerfile_removals .vM)(facts), ({ call }) => call));
function belowHome(folder) {
return folder.startsWith(`/${expand .HV}/`) ? folder.slice(2) : null;
}
function homeIn(path) {
return /^(\/root|\/home\/[^/]+)(?:\/|$)/.exec(path)?.[1] ?? /^(.*)\/\.cache(?:\/|$)/.exec(path)?.[1] ?? null;
}
function mountOverFolder(mounts, folder) {
const below = belowHome(folder);
if (below === null)
return (0,dockerfile_mounts .qS)(mounts, folder);
for (const { target } of mounts) {
const home = homeIn(target ?? '');
const found = home === null ? null : (0,dockerfile_mounts .qS)(mounts, home + below);
if (found)
return found;
}
return null;
}
function mayHold({ type, target, written }, folder) {
if (type !== 'cache' || target === null || (0,expand .qE)(target))
return false;
return (0,dockerfile_removals .bf)(written?.startsWith(expand .HV) ? written : target, folder);
}
function clearsFolder(removal, folder) {
const below = belowHome(folder);
if (below === null)
return (0,dockerfile_removals .$_)(removal, folder);
const homes = removal.paths.flatMap(({ path }) => homeIn(path) ?? []);
if (removal.paths.some(({ path }) => path.startsWith(`/${expand .HV}/`) && (0,path_patterns .ww)(path.slice(2), below)))
return true;
return (homes.some((home) => (0,dockerfile_removals .$_)(removal, home + below) === true) || ((0,dockerfile_removals .$_)(removal, folder) === null ? null : false));
}
function clearsByTool(kind, call) {
if (kind === 'pipenv' && call.program === 'pipenv')
return call.arguments.some(({ value }) => value === '--clear');
const installer = (0,installers .XE)(call);
if (!installer)
return false;
const { tool, action, operands, options } = installer;
const words = operands.map(({ value }) => value);
if (kind === 'pip')
return tool === 'pip' && action === 'cache' && (words[0] === 'purge' || (words[0] === 'remove' && words[1] === '*'));
if (kind === 'poetry')
return tool === 'poetry' && action === 'cache' && words[0] === 'clear';
if (kind === 'pdm')
return tool === 'pdm' && action === 'cache' && words[0] === 'clear';
if (kind === 'uv' && tool === 'uv') {
if (action === 'cache clean')
return words.length === 0;
return action === 'cache prune' && (options.has('--ci') || null);
}
return kind === 'conda' && tool === 'conda' && action === 'clean' && options.has('--all', '--tarballs', '--packages');
}
var dockerfile_written = __webpack_require__(5445);
;
const LISTS = '/var/lib/apt/lists';
const ARCHIVES = '/var/cache/apt/archives';
const DNF_FOLDERS = ['/var/cache/dnf', '/var/cache/yum', '/var/cache/libdnf5'];
const APK_FOLDERS = ['/var/cache/apk', '/etc/apk/cache'];
const systemCaches = (0,memo .Bj)((facts) => facts.steps.flatMap((step) => {
if (step.instruction.keyword !== 'RUN')
return [];
const { calls } = facts.commandsOf(step);
const last = new Map();
for (const call of calls) {
const filled = (0,scripts .Vx)(facts, call) ? filledByScript(facts, step, call) : filledBy(facts, step, call);
for (const cache of filled)
last.set(cache.kind, cache);
}
return [...last.values()];
}));
function filledByScript(facts, step, call) {
const installs = (0,scripts .Vx)(facts, call)?.calls.flatMap((inner) => (0,installers .XE)(inner) ?? []) ?? [];
const last = installs.findLast(({ tool, action }) => tool === 'apt' && action === 'install');
return last ? [archivesOf(facts, step, last, call)] : [];
}
function filledBy(facts, step, call) {
const installer = (0,installers .XE)(call);
if (!installer)
return updatesLists(call) ? [listsOf(facts, step, call, null)] : [];
const { tool, action, options } = installer;
const base = { step, call, installer, placedBy: null, disabledBy: null, offline: false };
if (options.has('--simulate', '--print-uris'))
return [];
if (tool === 'apt') {
const lists = action === 'update' || options.has('--update') ? [listsOf(facts, step, call, installer)] : [];
return ['install', 'reinstall', 'upgrade', 'build-dep'].includes(action)
? [...lists, archivesOf(facts, step, installer)]
: lists;
}
if (tool === 'apk' && ['add', 'update', 'upgrade', 'fix'].includes(action)) {
const option = options.get('--no-cache');
if (option || options.has('--no-network'))
return [];
const folder = options.get('--cache-dir')?.value ?? APK_FOLDERS[0];
const cleared = (later) => (0,installers .XE)(later)?.action === 'cache clean' ? null : false;
return [finish(facts, { ...base, kind: 'apk', folder }, cleared, [folder, APK_FOLDERS[1]])];
}
if (tool === 'dnf' && !/^(?:remove|autoremove|clean|group remove)$/.test(action)) {
return [
finish(facts, { ...base, kind: 'dnf', folder: DNF_FOLDERS[0] }, (later) => cleans(later, 'dnf'), DNF_FOLDERS),
];
}
if (tool === 'zypper' && !/^(?:remove|clean)$/.test(action)) {
return [finish(facts, { ...base, kind: 'zypper', folder: '/var/cache/zypp' }, (later) => cleans(later, 'zypper'))];
}
return [];
}
function cleans(call, tool) {
const installer = (0,installers .XE)(call);
if (installer?.tool !== tool || installer.action !== 'clean')
return false;
if (tool === 'zypper')
return installer.options.has('--all') || null;
return installer.operands.some(({ value }) => value === 'all') || installer.operands.length === 0 || null;
}
function listsOf(facts, step, call, installer) {
const moved = installer?.options.all('--option').findLast(({ value }) => /^Dir::State::lists=./i.test(value ?? ''));
const placedBy = moved ? { by: 'option', name: 'Dir::State::lists', span: moved.span } : null;
const folder = moved ? facts.users.pathOf(moved.value.replace(/^[^=]*=/, ''), step, call) : LISTS;
const cache = {
kind: 'apt-lists',
step,
call,
installer,
folder,
placedBy,
disabledBy: null,
offline: false,
};
return finish(facts, cache, (later) => aptAction(later) === 'distclean');
}
function archivesOf(facts, step, installer, call = installer.call) {
const clean = dockerClean(facts, { step, call });
const disabledBy = clean === true ? { by: 'configuration', name: 'docker-clean', span: null } : null;
const base = {
kind: 'apt-archives',
step,
call,
installer,
folder: ARCHIVES,
placedBy: null,
offline: false,
};
const cleared = (later) => /^(?:clean|distclean)$/.test(aptAction(later) ?? '');
return finish(facts, { ...base, disabledBy, unsure: clean === null }, cleared);
}
function aptAction(call) {
const installer = (0,installers .XE)(call);
return installer?.tool === 'apt' ? installer.action : null;
}
const DOCKER_CLEAN = '/etc/apt/apt.conf.d/docker-clean';
const cleanRemovals = (0,memo .Bj)((facts) => (0,dockerfile_removals .vM)(facts).filter((removal) => (0,dockerfile_removals .ny)(removal, DOCKER_CLEAN) === true));
const aptFiles = (0,memo .Bj)((facts) => (0,dockerfile_written .p)(facts).filter(({ path }) => path.startsWith('/etc/apt/apt.conf')));
const configuringScripts = (0,memo .Bj)((facts) => (0,scripts .AK)(facts).filter(({ script }) => /docker-clean|Keep-Downloaded-Packages|apt\.conf/i.test(script.file.text)));
function dockerClean(facts, place) {
const { base } = place.step.stage;
if (base.known && base.libc !== 'glibc')
return false;
const before = (other) => (0,dockerfile_order .Y)(other, place) && (0,dockerfile_stages .bQ)(place.step.stage).includes(other.step.stage);
if (cleanRemovals(facts).some(before))
return false;
const written = aptFiles(facts).filter(before);
if (written.some(({ text }) => /Keep-Downloaded-Packages\s*"?(?:true|1|yes)/i.test(text)))
return false;
if (written.some(({ path }) => path === DOCKER_CLEAN))
return false;
const lineage = (0,dockerfile_stages .bQ)(place.step.stage);
if (configuringScripts(facts).some((one) => lineage.includes(one.step.stage) && !(0,dockerfile_order .Y)(place, one)))
return null;
return base.known ? true : null;
}
const REPOSITORY_SCRIPT = /nodesource\.com\/|packagecloud\.io\/|cloudsmith\.io\/|get\.docker\.com|script\.deb\.sh|setup\.deb\.sh|apt\.llvm\.org\/llvm\.sh|mariadb_repo_setup|nodesource_setup|apt\.postgresql\.org\.sh/;
function updatesLists(call) {
const { program, arguments: args } = call;
if (program === 'add-apt-repository' || program === 'apt-add-repository')
return !args.some(({ value }) => value === '-n' || value === '--no-update' || value === '--help');
if (program === 'extrepo')
return args.some(({ value }) => value === 'enable' || value === 'update');
if (isPlaywright(call))
return args.some(({ value }) => value === 'install-deps' || value === '--with-deps');
if (REPOSITORY_SCRIPT.test(call.path))
return call.pipedInto === null && !args.some(({ value }) => value.includes('://'));
if (!(0,wrappers .H7)(program))
return false;
return [...(call.pipedFrom?.arguments ?? []), ...args.slice(0, 2)].some(({ value }) => REPOSITORY_SCRIPT.test(value));
}
function isPlaywright({ program, arguments: args }) {
if (program === 'playwright')
return true;
if (program === 'npx')
return args.some(({ value }) => value === 'playwright');
return (0,pip .r2)(program) && (0,pip .cD)(args)?.name === 'playwright';
}
;
const listsUses = (0,memo .Bj)((facts) => {
const uses = [];
for (const stage of facts.stages) {
if (!facts.used.has(stage))
continue;
for (const step of stage.steps) {
const use = useOf(facts, step);
if (use)
uses.push(use);
}
}
return uses;
});
function useOf(facts, step) {
if (step.instruction.keyword !== 'RUN')
return null;
if (step.instruction.onbuild)
return { ...NOTHING, step, relies: null };
const { calls, complete } = facts.commandsOf(step);
if (!complete)
return { ...NOTHING, step, relies: null };
let update = null;
let leaves = false;
let updated = false;
let relies = false;
let used = false;
const installsWithout = [];
for (const call of calls) {
const installer = (0,installers .XE)(call);
const updates = isUpdate(installer);
const byOthers = updatesLists(call);
const uses = mayUse(call, installer, byOthers);
if (updates)
update ??= call;
if (uses)
used = true;
if ((updates || byOthers) && !call.conditional)
leaves = true;
if (updated)
continue;
const unreadable = isUnreadable(call);
updated = updates || byOthers || unreadable;
if (relies !== true && (unreadable || (uses && !updated)))
relies = (!unreadable && installer?.tool === 'apt') || null;
if (!updated && !call.conditional && isNamedInstall(installer))
installsWithout.push(call);
}
if (!update && !leaves && relies === false)
return null;
const mount = listsMount(facts, step);
if (mount) {
const fresh = installsWithout.length > 0 && !updated && !mayBeFilled(facts, step, mount);
return fresh ? { ...NOTHING, step, installsWithout, relies: false, freshMount: mount } : null;
}
return {
...{ step, updates: update !== null, unusedUpdate: used ? null : update },
...{ installsWithout, relies, leaves, freshMount: null },
};
}
const NOTHING = { updates: false, unusedUpdate: null, installsWithout: [], leaves: false, freshMount: null };
function listsMount(facts, step) {
return (0,dockerfile_mounts .qS)((0,dockerfile_mounts .cS)(facts, step), '/var/lib/apt/lists');
}
function mayBeFilled(facts, step, { type, from, id }) {
if (type !== 'cache' || from !== null || id === null || !(0,expand .qE)(id))
return true;
return facts.steps.some((earlier) => {
if (earlier.instruction.index >= step.instruction.index)
return false;
const same = (0,dockerfile_mounts .cS)(facts, earlier).some((one) => {
return one.type === 'cache' && one.id !== null && (one.id === id || !(0,expand .qE)(one.id));
});
return same && mayUpdate(facts, earlier);
});
}
function mayUpdate(facts, step) {
const { calls, complete } = facts.commandsOf(step);
return !complete || calls.some((call) => isUpdate((0,installers .XE)(call)) || updatesLists(call) || isUnreadable(call));
}
function listsNeededAfter(facts, step) {
const needed = neededLists(facts).get(step);
return needed === undefined ? false : needed;
}
const neededLists = (0,memo .Bj)((facts) => {
const needed = new Map();
const last = new Map();
const uses = new Map(listsUses(facts).map((use) => [use.step, use]));
for (const stage of facts.stages) {
let updated = (stage.parent && last.get(stage.parent)) ?? null;
const own = facts.used.has(stage);
if (!own && !updated)
continue;
for (const step of stage.steps) {
const use = own ? uses.get(step) : useOf(facts, step);
if (!use)
continue;
if (updated && use.relies !== false && needed.get(updated) !== true)
needed.set(updated, use.relies);
if (use.leaves)
updated = step;
}
last.set(stage, updated);
}
return needed;
});
function isUpdate(installer) {
return installer?.tool === 'apt' && (installer.action === 'update' || installer.options.has('--update'));
}
function isNamedInstall(installer) {
if (installer?.tool !== 'apt' || installer.action !== 'install')
return false;
if (installer.options.has('--simulate', '--print-uris', '--update'))
return false;
return installer.operands.some(({ value }) => !/\.deb$|\//.test(value));
}
const READERS = /^(?:apt|apt-(?:get|cache|file|show-versions|rdepends|fast|install)|aptitude|nala|gdebi|mk-build-deps|install_packages|playwright|rosdep|tasksel|debconf-.*|unattended-upgrades?)$/;
const apt_lists_OTHERS = /^(?:npm|yarn|pnpm|bun|pyenv|nvm|gem|bundle|cargo|rustup|go|luarocks|helm|git|code|opam|cabal|stack|composer|dpkg)$/;
const apt_lists_STARTERS = /^(?:|make|npx|ansible.*|Rscript|perl|ruby|parallel|expect|chroot|docker.*)$/;
function mayUse(call, installer, updatesByItself) {
if (installer?.tool === 'apt')
return !/^(?:update|(?:auto|dist)?clean|autoremove|autopurge|remove|purge)$/.test(installer.action);
if (updatesByItself && call.program !== 'add-apt-repository' && call.program !== 'apt-add-repository')
return true;
if (installer)
return false;
return READERS.test(call.program) || isUnreadable(call) || isUnknownInstall(call);
}
function isUnknownInstall({ program, arguments: args }) {
return !apt_lists_OTHERS.test(program) && args.some(({ value }) => value === 'install');
}
function isUnreadable(call) {
const { program, path, arguments: args, pipedFrom } = call;
if (apt_lists_STARTERS.test(program))
return true;
if ((0,wrappers .H7)(program) || program === '.' || program === 'source')
return args.length > 0 || pipedFrom !== null;
if ((0,pip .r2)(program))
return args.some(({ value }) => value.endsWith('.py') && !/^(?:.*\/)?(?:setup|manage)\.py$/.test(value));
return path.includes('/') && (path.endsWith('.sh') || !/\/s?bin\/[^/]+$/.test(path)) && !(0,installers .XE)(call);
}
;
function comesWithUnknownBase(facts, { stage }, tool) {
return !stage.base.known && !installedTools(facts, stage).has(tool);
}
const brought_tools_TOOLS = new Map(['poetry', 'pipenv', 'pdm'].map((name) => [name, new RegExp(`(?:^|[^a-z])${name}(?![a-z]|\\.(?:lock|toml))`, 'i')]));
const installedTools = (0,memo .MF)((facts, last) => {
const stages = new Set((0,dockerfile_stages .bQ)(last));
const words = [];
for (const { step, call } of facts.calls) {
if (!stages.has(step.stage) || !brings(call.program, (0,installers .XE)(call)))
continue;
words.push(...call.arguments.map(({ value }) => value));
}
for (const { step, image, sources } of facts.copies) {
if (!stages.has(step.stage))
continue;
if (image !== null)
words.push(image);
words.push(...sources.map((source) => (source.includes('://') ? source : source.replace(/^.*\//, ''))));
}
const found = [...brought_tools_TOOLS].filter(([, pattern]) => words.some((word) => pattern.test(word)));
return new Set(found.map(([name]) => name));
});
function brings(program, installer) {
if (!installer)
return program === 'curl' || program === 'wget';
return /(?:^|\s)(?:install|add|create|update)$/.test(installer.action);
}
;
const PIP_FILE = /^\/etc\/pip\.conf$|\/\.(?:config\/)?pip\/pip\.conf$|\/pip\.conf$/;
const UV_FILE = /^\/etc\/uv\/uv\.toml$|\/\.config\/uv\/uv\.toml$/;
const BOOLEAN = /^(?:y|yes|t|true|on|1|n|no|f|false|off|0)$/i;
const cacheSettings = (0,memo .Bj)((facts) => [...byCommands(facts), ...byFiles(facts)].sort((a, b) => a.step.instruction.index - b.step.instruction.index));
function byCommands(facts) {
return facts.calls.flatMap(({ step, call }) => {
const installer = (0,installers .XE)(call);
if (installer?.action !== 'config')
return [];
const words = installer.operands.map(({ value }) => value);
const setting = (cache, what, name, value) => [
{ cache, what, name, value, step, call, span: call.span },
];
if (installer.tool === 'pip' && words[0] === 'set') {
const [, name = '', value = ''] = words;
return pipSetting(name, value) ? setting('pip', pipSetting(name, value), name, value) : [];
}
const [name = '', value = ''] = words;
if (installer.tool === 'poetry' && name === 'cache-dir' && value !== '')
return setting('poetry', 'folder', name, value);
if (installer.tool === 'pdm' && name === 'cache_dir' && value !== '')
return setting('pdm', 'folder', name, value);
return [];
});
}
function pipSetting(name, value) {
const key = /^(?:global|install)\.(?:--)?(.*)$/.exec(name)?.[1]?.replaceAll('_', '-');
if (key === 'no-cache-dir')
return BOOLEAN.test(value) ? 'off' : null;
return key === 'cache-dir' && value !== '' ? 'folder' : null;
}
function byFiles(facts) {
return (0,dockerfile_written .p)(facts).flatMap(({ path, text, step, call }) => {
const span = call?.span ?? step.instruction.span;
const base = { step, call, span };
if (UV_FILE.test(path)) {
const off = /^\s*no-cache\s*=\s*true/m.test(text);
const folder = /^\s*cache-dir\s*=\s*["']([^"']+)/m.exec(text)?.[1];
return [
...(off ? [{ ...base, cache: 'uv', what: 'off', name: 'no-cache', value: 'true' }] : []),
...(folder
? [{ ...base, cache: 'uv', what: 'folder', name: 'cache-dir', value: folder }]
: []),
];
}
if (!PIP_FILE.test(path))
return [];
const settings = [];
let section = 'global';
for (const line of text.split('\n')) {
section = /^\s*\[([^\]]+)\]/.exec(line)?.[1] ?? section;
const [, key, value] = /^\s*([\w-]+)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
if (key === undefined || value === undefined || !(0,expand .qE)(value))
continue;
const name = `${section}.${key}`;
const what = pipSetting(name, value);
if (what)
settings.push({ ...base, cache: 'pip', what, name, value });
}
return settings;
});
}
;
function projectsPacked(facts) {
const { context } = facts.surroundings;
const manifests = context.list().filter((path) => path === 'pyproject.toml' || path.endsWith('/pyproject.toml'));
const installed = facts.calls.flatMap(({ step, call }) => {
const installer = (0,installers .XE)(call);
if (!installer)
return [];
const whole = ['uv', 'poetry', 'pdm'].includes(installer.tool) ? (0,dockerfile_requested .v8)(facts, installer, step) : null;
return [...(0,dockerfile_requested .md)(facts, installer, step), ...(whole ? [whole] : [])].map(({ folder }) => folder);
});
const packed = facts.calls.flatMap(({ step, call }) => {
const path = packedFolder({ step, call }) === null ? null : (0,dockerfile_paths .Fd)('pyproject.toml', call.workdir);
const manifest = path === null ? null : (0,script_files .sS)(facts, { stage: step.stage, step }, path);
return manifest === null ? [] : [external_node_path_.posix.dirname(manifest)];
});
const folders = new Set(['.', ...installed, ...packed]);
for (const folder of [...folders]) {
const { pyproject } = (0,dockerfile_manifests .L9)(context, folder);
if (!pyproject)
continue;
for (const path of (0,dockerfile_manifests .lS)(manifests, external_node_path_.posix.join(folder, 'pyproject.toml'), pyproject))
folders.add(external_node_path_.posix.dirname(path));
}
return [...folders];
}
function lacksDependencies(facts, install) {
const paths = localPaths(install);
const { step, installer } = install;
const found = filled(facts).filter((one) => {
if (!(0,dockerfile_order .Y)(one, { step, call: installer.call }))
return false;
return placesOf(facts, install, one.step, one.folder).some((place) => paths.some((path) => (0,dockerfile_paths .yI)(path, place)));
});
return found.length > 0 && found.every(({ whole }) => !whole);
}
const filled = (0,memo .Bj)((facts) => facts.calls.flatMap((one) => {
const installer = (0,installers .XE)(one.call);
const wheels = installer && wheelFolder(installer);
if (installer && wheels)
return [{ ...one, folder: wheels, whole: !installer.options.has('--no-deps') }];
const packed = packedFolder(one);
return packed === null ? [] : [{ ...one, folder: packed, whole: false }];
}));
const BUILDERS = /^(?:uv|poetry|hatch|flit|pdm|maturin)$/;
const OUTPUT = /^(?:-[od]|--out|--out-?dir|--output|--dist-dir|--dest)$/;
function packedFolder({ call: { program, arguments: args, workdir } }) {
const module = (0,pip .r2)(program) ? (0,pip .cD)(args) : null;
const name = module?.name ?? program;
if (!(0,pip .r2)(program) && name !== 'pyproject-build' && !BUILDERS.test(name))
return null;
const words = (module?.rest ?? args).map(({ value }) => value);
const frontend = name === 'build' ? module !== null : name === 'pyproject-build';
const builder = BUILDERS.test(name) && words[0] === 'build';
const script = (0,pip .r2)(program) && /(?:^|\/)setup\.py$/.test(words[0] ?? '') && /\b(?:bdist_wheel|sdist)\b/.test(words.join(' '));
if (!frontend && !builder && !script)
return null;
const rest = frontend ? words : words.slice(1);
const at = rest.findIndex((word) => OUTPUT.test(word.replace(/=.*$/, '')));
const given = rest[at]?.includes('=') === true ? rest[at].replace(/^[^=]*=/, '') : rest[at + 1];
const folder = at < 0 ? 'dist' : (given ?? '');
const source = script ? undefined : rest.find((word) => !word.startsWith('-'));
const path = at < 0 && source !== undefined ? `${source}/${folder}` : folder;
return (0,expand .qE)(path) ? (0,dockerfile_paths .Fd)(path, workdir) : null;
}
;
const PIP = {
cache: 'pip',
folder: 'pip',
folderVariable: 'PIP_CACHE_DIR',
offOption: '--no-cache-dir',
offVariable: 'PIP_NO_CACHE_DIR',
};
const UV = {
cache: 'uv',
folder: 'uv',
folderVariable: 'UV_CACHE_DIR',
offOption: '--no-cache',
offVariable: 'UV_NO_CACHE',
};
const python_caches_TOOLS = {
pip: { ...PIP, fills: new Set(['install', 'wheel', 'download']) },
pipx: { ...PIP, fills: new Set(['install', 'inject', 'upgrade', 'run']) },
'pip-sync': { ...PIP, fills: new Set(['sync']) },
'uv pip': { ...UV, fills: new Set(['install', 'sync', 'compile']) },
uv: { ...UV, fills: new Set(['sync', 'add', 'lock', 'run', 'build', 'tool install', 'tool run']) },
uvx: { ...UV, fills: new Set(['run']) },
poetry: {
...{ cache: 'poetry', folder: 'pypoetry', folderVariable: 'POETRY_CACHE_DIR', offOption: '--no-cache' },
...{ offVariable: null, fills: new Set(['install', 'sync', 'add', 'update', 'lock', 'self add', 'self update']) },
},
pipenv: {
...{ cache: 'pipenv', folder: 'pipenv', folderVariable: 'PIPENV_CACHE_DIR', offOption: '--no-cache-dir' },
...{ offVariable: 'PIP_NO_CACHE_DIR', fills: new Set(['install', 'sync', 'update', 'upgrade', 'lock']) },
},
pdm: {
...{ cache: 'pdm', folder: 'pdm', folderVariable: 'PDM_CACHE_DIR', offOption: '--no-cache' },
...{ offVariable: 'PDM_NO_CACHE', fills: new Set(['install', 'sync', 'add', 'update', 'lock']) },
},
};
const CONDA_FILLS = new Set(['install', 'create', 'update', 'upgrade', 'env create', 'env update']);
const pythonCaches = (0,memo .Bj)((facts) => facts.calls.flatMap(({ step, call }) => {
const installer = (0,installers .XE)(call);
const cache = installer && readCache(facts, step, installer);
return cache ? [cache] : [];
}));
function readCache(facts, step, installer) {
const { tool, action, options, call } = installer;
if (options.has('--dry-run'))
return null;
if (tool === 'conda')
return CONDA_FILLS.has(action) ? condaCache(facts, step, installer) : null;
if (!Object.hasOwn(python_caches_TOOLS, tool))
return null;
const known = python_caches_TOOLS[tool];
if (!known.fills.has(action) || options.has('--no-sync'))
return null;
const place = placeOf(facts, step, installer, known);
const disabledBy = disabled(facts, step, installer, known);
const offline = isOffline(facts, step, installer);
const cache = { kind: known.cache, step, call, installer, ...place, disabledBy, offline };
const set = place.placedBy === null && SET_UP.has(known.cache) && comesWithUnknownBase(facts, step, known.cache);
return finish(facts, { ...cache, unsure: set });
}
const SET_UP = new Set(['poetry', 'pipenv', 'pdm']);
function variable(step, call, name) {
const own = call.environment.get(name);
if (own !== undefined)
return { value: own, span: call.whole };
const set = step.stage.environment.get(name, step.instruction.index);
return set ? { value: set.value, span: set.span } : null;
}
function placeOf(facts, step, installer, tool) {
const { call, options } = installer;
const absolute = (path) => ((0,expand .qE)(path) ? facts.users.pathOf(path, step, call) : `/${expand .HV}`);
const given = options.get('--cache-dir');
if (given?.value)
return { folder: absolute(given.value), placedBy: { by: 'option', name: '--cache-dir', span: given.span } };
const own = options.has('--isolated') && tool.cache === 'pip' ? null : variable(step, call, tool.folderVariable);
if (own && own.value !== '')
return { folder: absolute(own.value), placedBy: { by: 'variable', name: tool.folderVariable, span: own.span } };
const setting = settingBefore(facts, step, call, tool.cache, 'folder');
if (setting)
return { folder: absolute(setting.value), placedBy: decision(setting) };
const shared = variable(step, call, 'XDG_CACHE_HOME');
if (shared && shared.value !== '') {
return {
folder: (0,dockerfile_paths .Fd)(tool.folder, absolute(shared.value)),
placedBy: { by: 'variable', name: 'XDG_CACHE_HOME', span: shared.span },
};
}
return { folder: (0,dockerfile_paths .Fd)(`.cache/${tool.folder}`, `/${facts.users.homeAt(step, call)}`), placedBy: null };
}
function disabled(facts, step, { call, options, tool }, known) {
const option = options.get(known.offOption, '--cache-dir');
if (option)
return option.name === known.offOption ? { by: 'option', name: option.name, span: option.span } : null;
const handed = options.get('--pip-args', '--extra-pip-args');
if (handed && (handed.value ?? '').includes('--no-cache'))
return { by: 'option', name: handed.name, span: handed.span };
const name = known.offVariable;
if (name !== null && !(tool === 'pip' && options.has('--isolated'))) {
const set = variable(step, call, name);
const means = set && (name === 'PIP_NO_CACHE_DIR' ? isBoolean(set.value) : isTrue(set.value));
if (means)
return { by: 'variable', name, span: set.span };
}
const cache = tool === 'pipenv' ? 'pip' : known.cache;
const setting = settingBefore(facts, step, call, cache, 'off');
return setting ? decision(setting) : null;
}
function isBoolean(value) {
return /^(?:y|yes|t|true|on|1|n|no|f|false|off|0)$/i.test(value);
}
function isTrue(value) {
return /^(?:y|yes|t|true|on|1)$/i.test(value);
}
function settingBefore(facts, step, call, cache, what) {
const found = cacheSettings(facts).findLast((setting) => setting.cache === cache &&
setting.what === what &&
(0,dockerfile_stages .bQ)(step.stage).includes(setting.step.stage) &&
(0,dockerfile_order .Y)(setting, { step, call }));
return found ?? null;
}
function decision({ name, span }) {
return { by: 'configuration', name, span };
}
function isOffline(facts, step, installer) {
const { tool, call, options, operands } = installer;
if (options.has('--no-index', '--offline'))
return true;
if (tool === 'poetry')
return options.has('--only-root');
if (tool !== 'pip' && tool !== 'uv pip')
return false;
if (tool === 'pip' && isTrue(variable(step, call, 'PIP_NO_INDEX')?.value ?? ''))
return true;
if (options.has('--requirement', '--requirements', '--editable', '--group'))
return false;
if (operands.length === 0)
return false;
if (operands.every(({ value }) => /^[^:]*(?:\.whl|\/\*)$/.test(value))) {
const [one, ...more] = operands;
if (!options.has('--no-deps') && lacksDependencies(facts, { step, installer }))
return false;
return more.length > 0 || (/\/\*(?:\.whl)?$/.test(one.value) && !/(?:^|\/)dist\/[^/]*$/.test(one.value));
}
return options.has('--no-deps') && operands.every(({ value }) => /^\.{0,2}\//.test(value));
}
function condaCache(facts, step, installer) {
const { call } = installer;
const own = variable(step, call, 'CONDA_PKGS_DIRS');
const first = own?.value.split(/[:,]/)[0];
const root = (0,conda .Ku)(step, call);
const folder = first
? (0,expand .qE)(first)
? facts.users.pathOf(first, step, call)
: `/${expand .HV}`
: `${root ?? `/${expand .HV}`}/pkgs`;
const placedBy = own && first ? { by: 'variable', name: 'CONDA_PKGS_DIRS', span: own.span } : null;
return finish(facts, {
kind: 'conda',
step,
call,
installer,
folder,
placedBy,
disabledBy: null,
offline: installer.options.has('--offline'),
});
}
;
const cachesOf = (0,memo .Bj)((facts) => [...pythonCaches(facts), ...systemCaches(facts)]
.filter(({ step }) => !(0,base_image .uF)(step.stage.base))
.sort((a, b) => a.step.instruction.index - b.step.instruction.index || a.call.span.start - b.call.span.start));
;
const CLEANER = /clean|purge|shrink|slim|prune|strip-/i;
const lastCleaner = (0,memo .Bj)(({ calls }) => calls.findLastIndex(({ program, path, arguments: args }) => {
const script = (0,wrappers .H7)(program) ? args.find(({ value }) => !value.startsWith('-'))?.value : path;
return script !== undefined && CLEANER.test((0,wrappers .Fl)(script)) && !/^py3?clean$/.test(program);
}));
function mayCleanUp(facts, step, call) {
const commands = facts.commandsOf(step);
const last = lastCleaner(commands);
return last > 0 && last > ((0,dockerfile_order .m)(commands).get(call) ?? 0);
}
;
const apt_lists_kept = (defineRule({
id: 'apt-lists-kept',
family: 'layers',
level: 'warning',
summary: "apt's package lists stay in a layer of the image",
why: `\`apt-get update\` puts the lists of all packages into /var/lib/apt/lists: some 20 MB on Debian, more on Ubuntu.
Once the packages are there nobody reads them again, and they are out of date within days. Only a removal in the *same* RUN,
after the last update, keeps them out: a later layer hides them and leaves the size as it is. Scripts that add a repository
update the lists too. \`apt-get clean\` doesn't remove them.

The other side: a later RUN that installs something has to update again, which it should do anyway. With
\`--mount=type=cache,target=/var/lib/apt,sharing=locked\` the lists never get into the layer.

**Ignore it** in an image that others build on and that is meant to bring the lists along.`,
sources: [
'https://docs.docker.com/build/building/best-practices/#apt-get',
'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get update && apt-get install -y --no-install-recommends libpq5
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get update && apt-get install -y --no-install-recommends libpq5 && rm -rf /var/lib/apt/lists/*
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
},
messages: {
kept: () => 'The package lists of apt stay in this layer: tens of megabytes that nothing reads again. Remove /var/lib/apt/lists/* at the end of this RUN.',
byScript: (program) => `What \`${program}\` runs updates apt's package lists too, and they stay in this layer. Remove /var/lib/apt/lists/* after it.`,
},
*check({ facts }, messages) {
for (const { kind, step, call, installer, stays, unsure, placedBy } of cachesOf(facts)) {
if (kind !== 'apt-lists' || !stays || unsure || placedBy !== null || !facts.inLineage(step))
continue;
if (mayCleanUp(facts, step, call))
continue;
const needed = listsNeededAfter(facts, step);
const sudo = /^\s*sudo\b/.test(facts.dockerfile.source.slice(call.whole)) ? 'sudo ' : '';
const alone = listsUses(facts).some((use) => use.step === step && use.unusedUpdate !== null);
const change = needed === true || alone ? null : appendCommand(facts, step, `${sudo}rm -rf /var/lib/apt/lists/*`);
yield {
span: call.span,
message: installer ? messages.kept() : messages.byScript(call.program),
...(change && { edit: { safety: needed === null ? 'review' : 'safe', changes: [change] } }),
};
}
},
}));
;
const buildsAtStart = (0,memo .Bj)((facts) => {
const calls = startedCalls(facts);
if (!facts.installs.some(({ landings }) => landings.length > 0)) {
const builds = facts.calls.some(({ step, call }) => facts.inLineage(step) && mayBuild(call));
return calls.some(mayCompile) || (!builds && calls.some((call) => isUnreadScript(facts, call)));
}
return calls.some((call) => !call.conditional && (0,installers .XE)(call)?.action !== 'run' && mayCompile(call));
});
const MAXIMUM_SCRIPTS = 50;
function startedCalls(facts) {
const started = (0,dockerfile_started .rE)(facts);
const calls = started.map(({ call }) => call);
const scripts = [...new Set(started.flatMap(({ script }) => script ?? []))];
const seen = new Set(scripts.map(({ file }) => file.imagePath));
const add = (script) => {
if (!script || seen.has(script.file.imagePath) || seen.size >= MAXIMUM_SCRIPTS)
return;
seen.add(script.file.imagePath);
scripts.push(script);
calls.push(...script.calls);
for (const call of script.calls)
add(scriptOf(facts, call));
};
for (const { file, calls: own } of scripts) {
const [any] = [...own, ...calls];
for (const [, path] of file.text.matchAll(SOURCING)) {
if (!any || path === undefined)
continue;
add(scriptOf(facts, { ...any, program: 'sh', path: 'sh', arguments: [{ value: path, span: any.span }] }));
}
}
return calls;
}
const SOURCING = /^[ \t]*(?:\.|source)[ \t]+["']?([\w./-]+)/gm;
function scriptOf(facts, call) {
return (0,scripts .JV)(facts, { stage: facts.final, step: null }, call);
}
const builds_at_start_COMPILERS = /^(?:gcc|g\+\+|cc|c\+\+|clang(?:\+\+)?|gfortran|rustc|cargo|nvcc)(?:-\d[\d.]*)?$/;
const builds_at_start_BUILDERS = /^(?:make|gmake|cmake|ninja|meson|scons|go|configure|npm|yarn|pnpm|gem|bundle|R|Rscript)$/;
function mayCompile(call) {
const installer = (0,installers .XE)(call);
return builds_at_start_COMPILERS.test(call.program) || (installer !== null && (0,installers .ag)(installer));
}
function mayBuild(call) {
if (mayCompile(call) || builds_at_start_BUILDERS.test(call.program))
return true;
const program = (0,dockerfile_entry .D1)(call);
if (program)
return /^(?:build|pip|uv|poetry|pdm|hatch)$|(?:^|\/)setup\.py$/.test(program.name);
return isScript(call);
}
function isScript({ program, path, arguments: args }) {
if ((0,wrappers .H7)(program))
return args.length > 0 && !args.some(({ value }) => /^-[a-z]*c$/.test(value));
return path.endsWith('.sh') || (path.includes('/') && !/\/s?bin\/[^/]+$/.test(path));
}
function isUnreadScript(facts, call) {
if ((0,dockerfile_entry .D1)(call) || !isScript(call))
return false;
return scriptOf(facts, call) === null;
}
;
const COMPILER = /^(?:gcc|g\+\+|gfortran|clang|cpp|gcc-c\+\+|gcc-gfortran|gcc-toolset|devtoolset|golang|rustc|cargo)(?:-\d[\w.]*)?(?:-(?:toolchain|gcc(?:-c\+\+)?|go|all|multilib|x86[-_]64-linux-gnu|aarch64-linux-gnu))?$/;
const BUNDLES = /^(?:build-essential|build-base|alpine-sdk|rust|rustup|go|gcc_linux-64|gxx_linux-64|devel_basis|devel_C_C\+\+|@(?:development|c-development|development[- ]tools|development[- ]libraries|c-development-tools-and-libraries|"?C Development Tools and Libraries"?|Development [Tt]ools))$/i;
const HEADERS = /-dev(?:el)?(?:-(?:all|bin|\d[\w.]*|i386|amd64))?$|^(?:linux|kernel|glibc)-headers(?:-[\w.-]+)?$/;
const build_tools_OTHERS = /^(?:dpkg|git|apt|autotools)-dev$|^java-.*-devel$/;
const isBuildPackage = (0,memo .Ez)((name) => {
if (!(0,expand .qE)(name) || build_tools_OTHERS.test(name))
return false;
return COMPILER.test(name) || BUNDLES.test(name) || HEADERS.test(name);
});
const WITH_COMPILER = /^(?:gcc|g\+\+|cpp|build-essential|libc6-dev|linux-libc-dev|libstdc\+\+-\d+-dev)$/;
const BUILDPACK = new Set(('default-libmysqlclient-dev libbz2-dev libcurl4-openssl-dev libdb-dev libevent-dev libffi-dev libgdbm-dev ' +
'libglib2.0-dev libgmp-dev libjpeg-dev libkrb5-dev liblzma-dev libmagickcore-dev libmagickwand-dev ' +
'libmaxminddb-dev libncurses5-dev libncursesw5-dev libncurses-dev libpng-dev libpq-dev libreadline-dev ' +
'libsqlite3-dev libssl-dev libwebp-dev libxml2-dev libxslt-dev libxslt1-dev libyaml-dev zlib1g-dev ' +
'libbluetooth-dev tk-dev uuid-dev libmariadb-dev libjpeg62-turbo-dev libcurl4-dev').split(' '));
function isInBase(base, name) {
const compilers = (0,base_image .J2)(base, 'gcc') === true || (base.gpu && base.slim === false && base.python === null);
if (!compilers)
return false;
return WITH_COMPILER.test(name) || (!base.gpu && base.slim === false && BUILDPACK.has(name));
}
function buildPackagesKept(facts, system) {
if (system.action !== 'install')
return [];
if (/^build-?dep$/.test(system.installer.action)) {
const kept = system.packages.filter(({ name }) => (0,expand .qE)(name) && !isRemoved(facts, system, name));
return kept.map((one) => ({ ...one, name: `build-dep ${one.name}` }));
}
return system.packages.filter(({ name, local }) => !local &&
isBuildPackage(name) &&
!isInBase(system.step.stage.base, name) &&
!isRemoved(facts, system, name) &&
!secondPythons(facts)
.get(system)
?.some((second) => second.name === name));
}
const STANDS_FOR = /^(?:build-essential|gcc|g\+\+|gfortran|cpp|clang|golang|golang-go|python3-dev)$/;
const VERSIONED = /^(?:gcc|g\+\+|gfortran|cpp|clang|golang|(?:lib)?python3\.)-?\d/;
function isRemoved(facts, { step, installer, virtual, tool }, name) {
const commands = facts.commandsOf(step);
const order = (0,dockerfile_order .m)(commands);
const at = order.get(installer.call) ?? 0;
const { autoremoves, marks, undoes } = tidying(commands);
for (const { call, kind, packages } of (0,dockerfile_removals .RY)(facts, step)) {
const place = order.get(call) ?? 0;
const words = kind === 'packages' && place > at ? packages.filter((one) => names(one, virtual ?? name)) : [];
if (words.length === 0)
continue;
const whole = place <= autoremoves || words.some(isPattern) || packages.some((one) => VERSIONED.test(one));
if (tool !== 'apt' || !STANDS_FOR.test(name) || call.program === 'aptitude' || whole)
return true;
}
const mark = marks.find((one) => one > at && isMarked(commands.calls[one], name));
return (mark !== undefined && autoremoves > mark) || undoes > at;
}
const tidying = (0,memo .Bj)(({ calls }) => ({
marks: calls.flatMap(({ program }, at) => (program === 'apt-mark' ? [at] : [])),
autoremoves: calls.findLastIndex(autoremoves),
undoes: calls.findLastIndex(undoes),
}));
function isPattern(word) {
return !(0,expand .qE)(word) || /[*?^$|[]/.test(word);
}
function names(word, name) {
if (!(0,expand .qE)(word))
return true;
const plain = word.replace(/(?::[a-z0-9]+|[-+])$/, '');
if (word === name || plain === name || word.replace(/[=:].*$/, '') === name)
return true;
if (!isPattern(word) || word.length > 100)
return false;
const fixed = word.replace(/^\^|\$$/g, '').replace(/\.?\*.*$/, '');
return word.startsWith('*') || word.startsWith('.*')
? name.endsWith(word.replace(/^\.?\*/, ''))
: name.startsWith(fixed);
}
function isMarked({ arguments: args }, name) {
const [first, ...rest] = args.map(({ value }) => value);
if (first !== 'auto' && first !== 'minimize-manual')
return false;
return first === 'minimize-manual' || rest.some((word) => !(0,expand .qE)(word) || word === '.*' || names(word, name));
}
function autoremoves(call) {
const installer = (0,installers .XE)(call);
if (installer?.tool !== 'apt')
return false;
return /^auto(?:remove|purge)$/.test(installer.action) || installer.options.has('--auto-remove');
}
const buildToolsKept = (0,memo .Bj)((facts) => {
const found = new Map();
if (facts.dev)
return found;
for (const step of facts.steps) {
if (step.instruction.keyword !== 'RUN' || !facts.inLineage(step))
continue;
const kept = toolsIn(facts, step).filter(({ call }) => !mayNotRun(facts, step, call));
if (kept.length > 0)
found.set(step, kept);
}
const needed = found.size === 0 || isForBuilding(facts) || namesCompiler(facts) || buildsAtStart(facts);
return needed ? new Map() : found;
});
function namesCompiler(facts) {
const named = ['CC', 'CXX', 'FC'].some((name) => (facts.env(name)?.value ?? '') !== '');
return named && !facts.installs.some(({ step }) => facts.inLineage(step));
}
function isForBuilding({ lineage, final }) {
const told = lineage.some(({ stage: { instructions } }) => instructions.some(({ onbuild, keyword, assignments }) => (onbuild && keyword === 'RUN') || assignments.some(({ name }) => /(?:^|\.)s2i(?:\.|$)/.test(name))));
if (told)
return true;
return /(?:^|\/)(?:jupyter\/|s2i-)|-notebook$/.test(final.base.reference?.repository ?? '');
}
function mayNotRun(facts, step, call) {
if (mayCleanUp(facts, step, call))
return true;
if (!call.conditional)
return false;
const before = facts.dockerfile.source.slice({ start: step.instruction.body.start, end: call.span.start });
return /(?:^|[\s;&|(])(?:\[\[?|test|if|case|which|command)\s/.test(before);
}
function toolsIn(facts, step) {
const tools = [];
for (const system of installs(facts).get(step) ?? []) {
for (const { name } of buildPackagesKept(facts, system))
tools.push({ name: name.replace(/^@/, ''), call: system.installer.call });
}
const rust = rustKept(facts, step);
if (rust)
tools.push({ name: 'rustup', call: rust });
return tools;
}
const installs = (0,memo .Bj)((facts) => (0,groups .m)(facts.systemCalls, ({ step }) => step));
function rustKept(facts, step) {
const { calls } = facts.commandsOf(step);
const at = calls.findIndex(installsRust);
const call = calls[at];
if (!call)
return null;
const set = call.environment.get('RUSTUP_HOME') ?? step.stage.environment.get('RUSTUP_HOME', step.instruction.index)?.value;
const folder = (0,dockerfile_paths .Fd)(set ?? `${facts.users.homeAt(step, call)}/.rustup`);
if (!(0,expand .qE)(folder) || (0,dockerfile_mounts .qS)((0,dockerfile_mounts .cS)(facts, step), folder))
return null;
const later = new Set(calls.slice(at + 1));
const gone = (0,dockerfile_removals .RY)(facts, step).some((removal) => later.has(removal.call) && (0,dockerfile_removals .ny)(removal, folder) !== false);
const uninstalled = [...later].some(({ program, arguments: args }) => program === 'rustup' && args[0]?.value === 'self');
return gone || uninstalled ? null : call;
}
function installsRust({ program, pipedFrom }) {
if (program === 'rustup-init')
return true;
if (!pipedFrom || !(0,wrappers .H7)(program))
return false;
return pipedFrom.arguments.some(({ value }) => /^(?:https:\/\/)?(?:sh|static)\.rust(?:up|-lang)\./.test(value));
}
function undoes({ program, arguments: args }) {
return /^(?:yum|dnf|microdnf)$/.test(program) && args.some(({ value }) => value === 'history');
}
;
const RECOMMENDING = new Set(['curl', 'git', 'wget']);
const certificates_DEPENDING = new Set([
...['ca-certificates', 'ca-certificates-java', 'python3-pip', 'software-properties-common'],
]);
function bringsCertificates(facts, system) {
const { step, installer, packages } = system;
if (!BARE.test(step.stage.base.reference?.repository ?? ''))
return null;
const found = packages.find(isRecommending) ?? null;
const stages = new Set((0,dockerfile_stages .bQ)(step.stage));
const there = facts.systemCalls.some((other) => {
if (other !== system && !(0,dockerfile_order .Y)({ step: other.step, call: other.installer.call }, { step, call: installer.call }))
return false;
if (other.action !== 'install' || !stages.has(other.step.stage))
return false;
if (other.packages.some(({ name }) => certificates_DEPENDING.has(name)))
return true;
return other !== system && (0,dockerfile_system .TQ)(facts, other) !== false && other.packages.some(isRecommending);
});
return there ? null : found;
}
function isRecommending({ name }) {
return RECOMMENDING.has(name);
}
const BARE = /(?:^|\/)(?:debian|ubuntu)$/;
;
function mayHoldOptions({ dockerfile }, { operands }) {
return operands.some(({ value, span }) => {
return !(0,expand .qE)(value) && /\$.*(?:opt|flag|arg|param|cache)/i.test(dockerfile.source.slice(span));
});
}
;
const apt_recommends = (defineRule({
id: 'apt-recommends',
family: 'layers',
level: 'notice',
summary: 'apt-get installs packages that are only recommended',
why: `Besides what a package depends on, apt installs what it only recommends: documentation, fonts, whole compilers behind
\`python3-pip\`. In a container that is mostly weight, and more to patch. \`--no-install-recommends\` leaves it out.

The other side of the trade: now and then something recommended is needed (\`ca-certificates\` behind curl, \`xauth\` behind xvfb,
\`less\` and \`openssh-client\` behind git). Name that then: it belongs into the Dockerfile.

**Ignore it** in images to work in by hand.`,
sources: [
'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
'https://docs.docker.com/build/building/best-practices/#apt-get',
'https://ubuntu.com/blog/we-reduced-our-docker-images-by-60-with-no-install-recommends',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get update && apt-get install -y libpq5 && rm -rf /var/lib/apt/lists/*
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get update && apt-get install -y --no-install-recommends libpq5 && rm -rf /var/lib/apt/lists/*
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
},
messages: {
recommends: (program) => `Without --no-install-recommends, ${program} also installs what these packages only recommend, which makes the image larger. Name what is needed of that.`,
certificates: (program, name) => `Without --no-install-recommends, ${program} also installs what these packages only recommend, which makes the image larger. Name what is needed of that: ca-certificates, without which ${name} trusts no https address.`,
},
*check({ facts }, messages) {
for (const system of facts.systemCalls) {
const { step, installer, tool } = system;
if (tool !== 'apt' || installer.action !== 'install' || !facts.inLineage(step))
continue;
if ((0,dockerfile_system .TQ)(facts, system) !== true || leavesNothing(facts, system))
continue;
const { span, program } = installer.call;
const trusting = bringsCertificates(facts, system);
const changes = apt_recommends_editOf(facts, system, trusting);
yield {
span,
message: trusting ? messages.certificates(program, trusting.name) : messages.recommends(program),
...(changes && { edit: { safety: 'review', changes } }),
};
}
},
}));
function apt_recommends_editOf(facts, { installer }, trusting) {
const option = addOption(facts, installer, '--no-install-recommends');
if (!option || !trusting)
return option && [option];
const { span, name } = trusting;
if (!facts.dockerfile.source.slice(span).startsWith(name))
return null;
return [option, { span: { start: span.end, end: span.end }, text: ' ca-certificates' }];
}
function leavesNothing(facts, system) {
const { installer, packages } = system;
if (packages.length === 0 || installer.options.has('--simulate', '--download-only', '--print-uris'))
return true;
if (mayHoldOptions(facts, installer))
return true;
return packages.every(({ name }) => isRemoved(facts, system, name));
}
;
const apt_update_alone = (defineRule({
id: 'apt-update-alone',
family: 'layers',
level: 'warning',
summary: 'apt-get update and install stand in different RUN instructions',
why: `Each RUN is cached by its text. Where \`apt-get update\` stands alone, or an install relies on the lists of an earlier
layer, a change of the install line runs it again with the lists of the day when the update was last built: apt then asks for
versions that the mirrors have dropped, and the build fails with 404, or it installs old versions without security fixes. It
never happens on a fresh machine, which is what makes it hard to see. \`apt-get update && apt-get install \u2026\` in one RUN renews
both together, and its lists can be removed there too.

**Ignore it** where the build never uses a cache, or installs from a snapshot that keeps all versions.`,
sources: [
'https://docs.docker.com/build/building/best-practices/#apt-get',
'https://docs.docker.com/build/cache/invalidation/',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get install -y --no-install-recommends libpq5
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get update && apt-get install -y --no-install-recommends libpq5 && rm -rf /var/lib/apt/lists/*
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
except: { edit: 'which RUN takes the other in, and what stands between them, is for a person to see' },
},
messages: {
update: (program) => `\`${program} update\` has a layer of its own: it is cached, so a later change installs from lists as old as that. Put it into the RUN that installs.`,
install: (program) => `Nothing in this RUN updates apt's lists before ${program} installs: it relies on those of an earlier layer, which may be old or gone. Put \`${program} update &&\` before it.`,
mount: (program) => `Nothing in this RUN updates apt's lists before ${program} installs, and no RUN of this file before it fills the cache that is mounted over them: on a fresh builder it is empty, and the build fails. Put \`${program} update &&\` before it.`,
relies: () => 'this installs from those lists',
},
*check({ facts }, messages) {
let alone = null;
let stage = null;
const found = [];
for (const { step, updates, unusedUpdate, installsWithout, freshMount } of listsUses(facts)) {
if (!facts.used.has(step.stage))
continue;
if (freshMount) {
const [{ span, program }] = installsWithout;
found.push({ span, message: messages.mount(program) });
continue;
}
if (step.stage !== stage)
alone = null;
stage = step.stage;
for (const { span, program } of installsWithout.slice(0, alone ? undefined : 1)) {
if (alone)
alone.related.push({ span, message: messages.relies() });
else
found.push({ span, message: messages.install(program) });
}
if (updates)
alone = null;
if (!unusedUpdate)
continue;
alone = { span: unusedUpdate.span, program: unusedUpdate.program, related: [] };
found.push({ span: alone.span, message: messages.update(alone.program), related: alone.related });
}
yield* found;
},
}));
;
const build_tools_kept = (defineRule({
id: 'build-tools-kept',
family: 'layers',
level: 'warning',
summary: 'compilers or headers stay in the image',
why: `A compiler and headers are needed while packages are built and never again: they add a hundred megabytes and more, and
whoever breaks in finds them ready. Build in a stage of its own and copy what came of it:

\`\`\`dockerfile
FROM python:3.13-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends gcc libpq-dev
RUN python -m venv /opt/venv && /opt/venv/bin/pip install --no-cache-dir psycopg2==2.9.10

FROM python:3.13-slim
RUN apt-get update && apt-get install -y --no-install-recommends libpq5 && rm -rf /var/lib/apt/lists/*
COPY --from=build /opt/venv /opt/venv
\`\`\`

In the final stage stays what runs: libpq5 for libpq-dev. Or install, build and purge in one RUN; \`apt-get autoremove\` without
a name takes only what was installed automatically, \`apt-get remove build-essential\` without \`--auto-remove\` leaves the
compilers that it stands for, and a purge in a later RUN leaves the size as it is. Often a wheel (\`psycopg2-binary\`) spares
all of it.

Where containers install packages when they start, the compilers are for that, and nothing is said of them.

**Ignore it** where something compiles at run time: Triton and \`torch.compile\`, PyTensor, CmdStanPy.`,
sources: [
'https://docs.docker.com/build/building/multi-stage/',
'https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages',
'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get update && apt-get install -y --no-install-recommends gcc libpq-dev \\
    && pip install --no-cache-dir shop==2.4.1 \\
    && rm -rf /var/lib/apt/lists/*
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get update && apt-get install -y --no-install-recommends gcc libpq-dev libpq5 \\
    && pip install --no-cache-dir shop==2.4.1 \\
    && apt-get purge -y --auto-remove gcc libpq-dev \\
    && rm -rf /var/lib/apt/lists/*
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
except: { edit: 'what else the stage of its own needs is for a person to say' },
},
messages: {
kept: (packages) => `${packages}: needed to build, not to run, and kept in this layer. Build in a stage of its own, or purge what built in the same RUN.`,
left: (packages) => `${packages}: removed again in this RUN, but apt leaves what came with it, the compiler or the headers themselves. Remove it with \`--auto-remove\`, or build in a stage of its own.`,
headers: (packages, example) => `${packages}: headers to compile with, and this layer keeps them. What runs needs only the library itself, as ${example}: install that here, and the headers where packages are built.`,
},
*check({ facts }, messages) {
for (const [step, kept] of buildToolsKept(facts)) {
const names = [...new Set(kept.map(({ name }) => name))];
const removed = new Set((0,dockerfile_removals .RY)(facts, step).flatMap(({ packages }) => packages));
const message = names.every((name) => removed.has(name))
? messages.left(build_tools_kept_listOf(names))
: isRunOnly(facts, names)
? messages.headers(build_tools_kept_listOf(names), exampleOf(names, step))
: messages.kept(build_tools_kept_listOf(names));
const late = (0,dockerfile_removals .vM)(facts).filter(({ kind, packages, step: { instruction }, call }) => {
const later = kind === 'packages' && instruction.index > step.instruction.index && !call.conditional;
return later && packages.some((name) => names.includes(name));
});
const related = late.map(({ call: { span } }) => ({ span, message: 'removed here, too late to make it smaller' }));
yield { span: kept[0].call.span, message, related };
}
},
}));
function isRunOnly({ used, lineage }, names) {
return used.size > lineage.length && names.every((name) => /-dev(?:el)?$/.test(name));
}
function exampleOf(names, { stage: { base } }) {
if (names.some((name) => name.endsWith('-devel')))
return 'libpq for libpq-devel';
return base.distribution?.name === 'alpine' ? 'libpq for libpq-dev' : 'libpq5 for libpq-dev';
}
function build_tools_kept_listOf(names) {
const shown = names.slice(0, 3);
const more = names.length - shown.length;
const quoted = shown.map((name) => `\`${name}\``);
return more > 0 ? `${quoted.join(', ')} and ${more} more` : quoted.join(shown.length > 2 ? ', ' : ' and ');
}
;
const idleMounts = (0,memo .Bj)((facts) => {
const byStep = (0,groups .m)(cachesOf(facts), ({ step }) => step);
return [...byStep].flatMap(([step, caches]) => (0,dockerfile_mounts .cS)(facts, step).flatMap((mount) => {
const judged = mount.type === 'cache' && mount.from === null ? judge(facts, step, mount, caches) : null;
return judged ? [{ step, mount, ...judged }] : [];
}));
});
function meansToMount(facts, cache) {
const partly = (0,dockerfile_mounts .cS)(facts, cache.step).some(({ type, target }) => type === 'cache' && target !== null && (0,dockerfile_paths .FK)(target, cache.folder));
return partly || missed(facts).has(cache);
}
const missed = (0,memo .Bj)((facts) => {
const idle = idleMounts(facts).filter(({ because }) => because === 'elsewhere');
return new Set(idle.flatMap(({ caches }) => caches));
});
function judge(facts, step, mount, all) {
if (!facts.commandsOf(step).complete || othersMayUse(facts, step, mount, all))
return null;
const [first, ...more] = all.filter((cache) => cache.mount === mount);
if (!first)
return elsewhere(facts, step, mount, all);
const caches = [first, ...more];
const fates = caches.map((cache) => fateOn(facts, mount, cache));
const [because] = fates;
return because && fates.every((fate) => fate !== null) ? { caches, because } : null;
}
function fateOn(facts, mount, cache) {
if (cache.disabledBy)
return 'off';
const pruned = cache.clearedBy?.arguments.some(({ value }) => value === 'prune') ?? false;
if (cache.clearedBy && !cache.clearedBy.conditional && !pruned)
return 'emptied';
if (cache.unsure || cache.kind !== 'pip')
return null;
const { step, call } = cache;
const user = call.user ?? step.user;
const asRoot = !(0,expand .qE)(user) || isRoot(user) || /\bsudo\b/.test(facts.dockerfile.source.slice(call.whole));
return !asRoot && mount.uid === '0' && mount.gid === '0' && mount.mode === null ? 'unwritable' : null;
}
const cache_mounts_NAMES = new Map([
['pip', /(?:^|[/._-])pip(?:[._-]?cache)?$/i],
['uv', /(?:^|[/._-])uv(?:[._-]?cache)?$/i],
['poetry', /(?:^|[/._-])(?:py)?poetry(?:[._-]?cache)?$/i],
['pipenv', /(?:^|[/._-])pipenv(?:[._-]?cache)?$/i],
['pdm', /(?:^|[/._-])pdm(?:[._-]?cache)?$/i],
]);
function elsewhere(facts, step, mount, all) {
const target = mount.target ?? expand .HV;
const meant = [...cache_mounts_NAMES].find(([, name]) => name.test(target))?.[0];
if ((meant === undefined && !target.endsWith('/.cache')) || !(0,expand .qE)(target) || cache_mounts_isNamed(facts, step, target))
return null;
const python = all.filter(({ kind }) => cache_mounts_NAMES.has(kind));
const own = python.filter(({ kind }) => kind === meant);
const asked = own.length > 0 ? own : all.some(({ kind }) => kind === 'conda') ? [] : python;
const sure = asked.every(({ folder, mount: other, unsure, offline }) => (0,expand .qE)(folder) && other === null && !unsure && !offline && !(0,dockerfile_paths .FK)(target, folder));
const filled = asked.filter(({ disabledBy }) => disabledBy === null);
const [first, ...more] = filled.length > 0 ? filled : asked;
if (!first || !sure)
return null;
return { caches: [first, ...more], because: filled.length > 0 ? 'elsewhere' : 'off' };
}
function cache_mounts_isNamed(facts, step, folder) {
const { calls } = facts.commandsOf(step);
const values = calls.flatMap((call) => [...call.arguments.map(({ value }) => value), ...call.environment.values()]);
if (values.some((value) => value.includes(folder)))
return true;
return facts.steps.some(({ instruction }) => instruction.assignments.some(({ value }) => value?.text.includes(folder)));
}
const HARMLESS = /^(?:echo|printf|cd|mkdir|rm|rmdir|cp|mv|ln|ls|cat|touch|chown|chmod|find|sed|grep|tar|true|export|source|apt-mark|id|pwd|tee|test)$/;
function othersMayUse(facts, step, mount, caches) {
if (!/^\/$|^\/root$|^\/home(?:\/[^/]+)?$|\/\.cache$|^\/(?:var|tmp|var\/cache|cache)$/.test(mount.target ?? ''))
return false;
const installers = new Set(caches.map(({ call }) => call));
return facts.commandsOf(step).calls.some((call) => !installers.has(call) && !HARMLESS.test(call.program));
}
;
const cache_mount_defeated = (defineRule({
id: 'cache-mount-defeated',
family: 'layers',
level: 'warning',
summary: 'a cache mount that the tool does not use, or empties again',
why: `A cache mount keeps a folder from build to build without a trace in the image, so that the next build downloads only
what is new. It does so only where the tool really uses that folder: \`--no-cache-dir\` or PIP_NO_CACHE_DIR turn it off, another
user's cache lies elsewhere, and a mount without \`uid=\` belongs to root, so that pip as another user switches its cache off.
Debian's and Ubuntu's images tell apt to delete what it downloads (\`/etc/apt/apt.conf.d/docker-clean\`): a mount on
/var/cache/apt stays empty until that file goes. And what a RUN removes inside a mount is gone for the next build too.

**Ignore it** where the mount is there to keep files out of the layer, and not to have them again.`,
sources: [
'https://docs.docker.com/reference/dockerfile/#run---mounttypecache',
'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
'https://pip.pypa.io/en/stable/topics/caching/',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN --mount=type=cache,target=/root/.cache/pip pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN --mount=type=cache,target=/root/.cache/pip pip install shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
},
messages: {
off: (tool, target, name) => `The cache mount on ${target} stays empty: \`${name}\` turns ${tool}'s cache off, so every build downloads all of it again.`,
dockerClean: (target) => `The cache mount on ${target} stays empty: the base image tells apt to delete what it downloads. Remove /etc/apt/apt.conf.d/docker-clean before.`,
elsewhere: (tool, target, folder) => `The cache mount on ${target} stays empty: ${tool}'s cache is ${folder} here. Mount that, so that the next build finds it.`,
emptied: (target) => `This RUN empties the cache mount on ${target} again, so the next build finds nothing there. Nothing of it would get into the layer anyway.`,
unwritable: (target, user) => `The cache mount on ${target} belongs to root, so pip as ${user} can't write there and turns its cache off. Give the mount that user's uid=.`,
},
*check({ facts }, messages) {
for (const idle of idleMounts(facts)) {
const { mount, because, caches, step } = idle;
const [{ kind, folder, disabledBy, call }] = caches;
const target = mount.target ?? '';
const tool = kind.startsWith('apt') ? 'apt' : kind;
const span = mount.flag.span;
const edit = cache_mount_defeated_editOf(facts, idle);
const withEdit = edit ? { edit } : {};
if (because === 'emptied')
yield { span, message: messages.emptied(target) };
else if (because === 'elsewhere')
yield { span, message: messages.elsewhere(tool, target, folder), ...withEdit };
else if (because === 'unwritable')
yield { span, message: messages.unwritable(target, `user ${call.user ?? step.user}`) };
else if (disabledBy?.name === 'docker-clean')
yield { span, message: messages.dockerClean(target) };
else if (disabledBy)
yield { span, message: messages.off(tool, target, disabledBy.name), ...withEdit };
}
},
}));
function cache_mount_defeated_editOf(facts, { mount, because, caches, step }) {
const { dockerfile } = facts;
if (because === 'elsewhere') {
const { start } = mount.flag.span;
const at = mount.written === null ? -1 : dockerfile.source.slice(mount.flag.span).indexOf(`=${mount.written}`);
const folders = new Set(caches.map(({ folder }) => folder));
if (at < 0 || folders.size !== 1 || !(0,expand .qE)(step.user) || !isRoot(step.user))
return null;
const span = { start: start + at + 1, end: start + at + 1 + mount.written.length };
return { safety: 'review', changes: [{ span, text: [...folders][0] }] };
}
if (caches.some((cache) => cache.mount !== mount))
return null;
const options = caches.map(({ disabledBy }) => (disabledBy?.by === 'option' ? disabledBy.span : null));
const written = options.flatMap((span) => {
return span && /^(?:--no-cache(?:-dir)?|-n)$/.test(dockerfile.source.slice(span)) ? [span] : [];
});
if (written.length !== options.length || step.instruction.exec)
return null;
return { safety: 'safe', changes: written.map((span) => removeWord(dockerfile, span)) };
}
;
function ownerForCopy({ program }, value, copy) {
if (value === null)
return null;
const group = program === 'chgrp' ? value : /^[:.](.+)$/.exec(value)?.[1];
if (group === undefined)
return value.replace(/:$/, '');
const before = (0,model .i)(copy.instruction, 'chown')?.value?.split(':')[0] ?? '';
return `${before === '' ? 'root' : before}:${group}`;
}
function ownerMadeAfter(facts, owner, copies, step) {
const [user = '', group = ''] = owner?.split(':') ?? [];
const isUser = (name, at) => facts.users.find(name, at) !== null;
const isGroup = (name, at) => isUser(name, at) || makesGroup(facts, name, at);
const isMissing = (name, is) => !/^\d*$/.test(name) && is(name, step) && [...copies].some((copy) => !is(name, copy));
return isMissing(user, isUser) ? 'user' : isMissing(group, isGroup) ? 'group' : null;
}
function makesGroup(facts, name, at) {
const stages = new Set((0,dockerfile_stages .bQ)(at.stage));
return groupCalls(facts).some(({ step, call }) => step.instruction.index <= at.instruction.index &&
stages.has(step.stage) &&
call.arguments.some(({ value }) => value === name));
}
const groupCalls = (0,memo .Bj)((facts) => facts.calls.filter(({ call }) => /^(?:groupadd|addgroup)$/.test(call.program)));
;
const WORKDIR = '/<workdir>';
function placeIn({ stage, workdir }, path) {
if ((0,expand .qE)(path) || path === expand .HV)
return path === expand .HV ? path : (0,dockerfile_paths .Fd)(path);
const plain = (0,dockerfile_paths .Fd)(path);
const [, rest] = /^\/\0((?:\/[^\0]+)?)$/.exec(plain) ?? [];
if (rest === undefined || (0,expand .qE)(workdir) || !/^\/?\0$/.test(workdir))
return plain;
const changes = (0,dockerfile_stages .bQ)(stage).some(({ steps }) => steps.some(({ instruction }) => instruction.keyword === 'WORKDIR'));
return changes ? plain : `${WORKDIR}${rest}`;
}
function relativeName(place) {
return place === WORKDIR ? '.' : place.startsWith(`${WORKDIR}/`) ? place.slice(WORKDIR.length + 1) : place;
}
;
const addedTable = (0,memo .Bj)((facts) => {
const table = new Map();
const add = (added) => {
const { step, path } = added;
if (path !== null && (0,dockerfile_mounts .qS)((0,dockerfile_mounts .cS)(facts, step), path))
return;
(0,groups .D)(table, step, added);
};
for (const copy of facts.copies)
for (const added of copiedBy(facts, copy))
add(added);
for (const { step, call } of facts.calls)
for (const made of (0,downloads .v)(facts, step, call))
add(byCall(step, call, made));
for (const install of facts.installs) {
const { call } = install.installer;
const path = install.location && (0,expand .qE)(install.location.path) ? install.location.path : null;
add({ ...layers_NOTHING, step: install.step, kind: 'python', path, call, conditional: call.conditional, install });
}
for (const system of facts.systemCalls) {
const { call } = system.installer;
if (system.action !== 'install')
continue;
add({ ...layers_NOTHING, step: system.step, kind: 'system', path: null, call, conditional: call.conditional, system });
}
for (const [step, list] of table)
table.set(step, list.filter((added) => !goesAgain(facts, added)));
return table;
});
const layers_NOTHING = { source: null, exact: false, conditional: false, call: null, copy: null, install: null, system: null };
function byCall(step, call, { kind, path, source }) {
const exact = kind !== 'extracted';
return { ...layers_NOTHING, step, kind, path, source, exact, call, conditional: call.conditional };
}
function copiedBy(facts, copy) {
const target = placeIn(copy.step, copy.target);
const base = { ...layers_NOTHING, step: copy.step, kind: 'copy', copy };
if (!(0,expand .qE)(target))
return [];
if (copy.inline)
return [{ ...base, path: target, exact: !copy.target.endsWith('/') }];
return copy.sources.map((source) => {
const name = source
.replace(/\/$/, '')
.replace(/[?#].*$/, '')
.replace(/^.*\//, '');
const file = isFile(facts, copy, source, name);
if (!copy.intoFolder)
return { ...base, path: target, source, exact: file && !(0,path_patterns .rl)(source) };
const named = file && (0,expand .qE)(name) && !(0,path_patterns .rl)(name);
return { ...base, path: named ? (0,dockerfile_paths .Fd)(name, target) : target, source, exact: named };
});
}
function isFile({ surroundings: { context } }, copy, source, name) {
if (/^[a-z]+:\/\//.test(source))
return !source.endsWith('.git');
if (context.known && copy.from === null && copy.image === null) {
if (context.list().includes(source))
return true;
if (context.has(source))
return false;
}
return /[^.]\.[^.]/.test(name);
}
function goesAgain(facts, { step, call, path, system, kind }) {
const removals = call ? (0,dockerfile_removals .RY)(facts, step) : [];
if (!call || removals.length === 0)
return false;
const order = (0,dockerfile_order .m)(facts.commandsOf(step));
const at = order.get(call) ?? 0;
return removals.some((removal) => {
if ((order.get(removal.call) ?? 0) <= at)
return false;
if (system) {
const names = [...system.packages.map(({ name }) => name), ...(system.virtual === null ? [] : [system.virtual])];
return removal.kind === 'packages' && system.packages.length > 0 && removal.packages.length > 0
? system.virtual !== null
? removal.packages.includes(system.virtual)
: names.every((name) => removal.packages.includes(name))
: false;
}
return kind !== 'python' && path !== null && (0,dockerfile_removals .ny)(removal, path) === true;
});
}
function addedBy(facts, step) {
return addedTable(facts).get(step) ?? [];
}
const byFolder = (0,memo .Bj)((facts) => {
const table = new Map();
for (const [step, list] of addedTable(facts)) {
const folders = table.get(step.stage) ?? new Map();
table.set(step.stage, folders);
for (const added of list)
(0,groups .D)(folders, added.path?.split('/')[1] ?? '', added);
}
return table;
});
function addedEarlier(facts, step, folder) {
const at = step.instruction.index;
const found = (0,dockerfile_stages .bQ)(step.stage).flatMap((stage) => {
const folders = byFolder(facts).get(stage);
if (!folders)
return [];
if (folder === null)
return [...folders.values()].flat();
return [...(folders.get('') ?? []), ...(folders.get(folder) ?? [])];
});
return found
.filter((added) => added.step.instruction.index < at)
.sort((a, b) => a.step.instruction.index - b.step.instruction.index);
}
function addedBefore(facts, step, path) {
if (!(0,expand .qE)(path))
return [];
const folder = path.split('/')[1] ?? '';
return addedEarlier(facts, step, folder === '' || (0,path_patterns .rl)(folder) ? null : folder).flatMap((added) => {
const sure = holds(facts, added, path);
return sure === false ? [] : [{ ...added, sure: sure ?? false }];
});
}
function layers_mayHold(facts, added, path) {
return holds(facts, added, path) !== false;
}
function holds(facts, added, path) {
if (added.path === null || added.kind === 'folder')
return false;
if (added.kind === 'clone' && (0,path_patterns .hU)(path, `${added.path}/.git`))
return true;
if (!(0,path_patterns .D)(path, added.path))
return false;
const content = /\/\*+$/.test(path) && !added.exact && (0,path_patterns .ww)(path, added.path);
if (content || (0,path_patterns .hU)(path, added.path))
return true;
const below = (0,path_patterns .sL)(path);
switch (added.kind) {
case 'python':
return /\/(?:lib(?:64)?|bin|share|include)(?:\/|$)/.test(below.slice(added.path.length)) ? null : false;
case 'extracted':
return sharesName(added.source ?? '', below) ? null : false;
case 'copy':
if (added.exact)
return false;
return inContext(facts, added, path);
default:
return /\.[A-Za-z0-9]+$/.test(added.path) ? false : null;
}
}
function inContext({ surroundings: { context } }, { copy, source, path }, asked) {
if (copy?.from !== null || copy.image !== null || source === null || !context.known)
return null;
if ((0,path_patterns .rl)(asked) || (0,path_patterns .rl)(source) || !(0,expand .qE)(source))
return null;
const rest = asked.slice(path === '/' ? 1 : path.length + 1);
if (rest === '.git' && !context.has(rest))
return null;
return context.has(source === '.' ? rest : `${source}/${rest}`);
}
function sharesName(archive, path) {
const name = archive.replace(/^.*\//, '').replace(/\.(?:tar(?:\.\w+)?|tgz|tbz2?|txz|zip)$/, '');
return name.length > 2 && path.split('/').some((segment) => segment === name || segment === name.split('-')[0]);
}
function packagesBefore(facts, step, name) {
return addedEarlier(facts, step, null).filter((added) => {
const { system } = added;
if (system === null || goesByName(facts, added, name))
return false;
return system.virtual === name || system.packages.some((one) => one.name === name);
});
}
function goesByName(facts, { step, call }, name) {
const order = (0,dockerfile_order .m)(facts.commandsOf(step));
const at = (call && order.get(call)) ?? 0;
return (0,dockerfile_removals .RY)(facts, step).some((removal) => removal.kind === 'packages' && removal.packages.includes(name) && (order.get(removal.call) ?? 0) > at);
}
function requirementsBefore(facts, step, name) {
const plain = (text) => (/^[\w.-]+/.exec(text)?.[0] ?? '').toLowerCase().replace(/[-_.]+/g, '-');
return addedEarlier(facts, step, null).filter(({ install }) => install?.installer.operands.some(({ value }) => plain(value) === plain(name)));
}
;
const NOTABLE = 100_000;
const HEAVY = 1_000_000;
const BIG = /\.(?:tar|tgz|tbz2?|txz|t?gz|bz2|xz|zst|zip|7z|rar|whl|egg|jar|war|deb|rpm|apk|run|bin|iso|img|exe|msi|so(?:\.\d+)*|a|pt|pth|h5|hdf5|onnx|pkl|pickle|safetensors|gguf|parquet|npy|npz|sqlite3?|db|sql|csv|dump|mp4|pdf|wav)$/i;
const INSTALLER = /(?:conda|mamba|miniforge|mambaforge|cuda|oneapi|cmake|bazel)[\w.-]*\.sh$/i;
const TEXT = /\.(?:txt|in|md|rst|conf|cnf|cfg|ini|toml|ya?ml|json|lock|env|list|sources|repo|key|asc|gpg|sig|pem|crt|pub|sha\d*|md5|service|sh|bash|py|pl|rb|js|patch|diff|sed|html?|xml|properties|template|j2|tmpl)$|^\.[\w-]+$|rc$/i;
const weight_LISTS = /^(?:requirements?|reqs?|constraints)(?:[._-]?(?:txt|files|dir|d))?$/i;
function filesAt({ surroundings: { context } }, { copy }, path) {
const files = copy ? (0,context_copies .R8)(copy, context) : null;
return files?.filter(({ target }) => (0,path_patterns .hU)(path, target) || (0,path_patterns .ww)(path, target)) ?? null;
}
function bytesAt(facts, added, path) {
const files = filesAt(facts, added, path);
return files === null ? null : (0,context_copies .UT)(files, facts.surroundings.context);
}
const weight_SLIGHT = 10_000;
function isSlight(facts, places) {
const seen = new Set();
const found = new Map();
for (const { added, path } of places) {
const key = `${added.step.instruction.index} ${path}`;
if (added.copy && seen.has(key))
continue;
seen.add(key);
const files = filesAt(facts, added, path);
if (!files || files.length === 0)
return false;
for (const file of files)
found.set(file.path, file);
}
const bytes = (0,context_copies .UT)([...found.values()], facts.surroundings.context);
return bytes !== null && bytes < weight_SLIGHT;
}
function isWeighty(added, bytes) {
if (bytes !== null && bytes > 0)
return bytes >= HEAVY;
const { path, exact, source, kind } = added;
const name = (source !== null && (0,expand .qE)(source) && kind === 'copy' ? source : (path ?? '')).replace(/\/$/, '');
if (kind === 'copy' && weight_LISTS.test(name.slice(name.lastIndexOf('/') + 1)))
return false;
if (!exact || path === null || kind === 'clone')
return true;
if (BIG.test(name) || INSTALLER.test(name))
return true;
return (kind === 'download' || kind === 'copied') && !TEXT.test(name.slice(name.lastIndexOf('/') + 1));
}
function sizeText(bytes) {
if (bytes === null || bytes < NOTABLE)
return null;
return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
;
const chown_duplicates_layer = (defineRule({
id: 'chown-duplicates-layer',
family: 'layers',
level: 'warning',
summary: 'a recursive chown or chmod stores the copied files a second time',
why: `A layer holds whole files. \`chown -R\` or \`chmod -R\` over what an earlier layer brought stores each file once more, with
its new owner or mode: the image carries the copy twice, and every build that copies a changed file writes, pushes and pulls
both. \`COPY --chown\` and \`COPY --chmod\` give them right away and cost nothing.

The other side of the trade: \`--chown\` doesn't touch a folder that is there already, such as the WORKDIR itself; where the
program makes files right in it, a \`chown\` without \`-R\` of that one folder is needed, which is a few bytes.

A few named files that weigh less than 10 kB together aren't worth it, and nothing is said of them, nor where only a part of
what a COPY brings is changed: its options hold for all of it.

**Ignore it** where the files are few and small.`,
sources: [
'https://docs.docker.com/reference/dockerfile/#copy---chown---chmod',
'https://docs.docker.com/engine/storage/drivers/#copying-makes-containers-efficient',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
COPY catalogue /srv/catalogue
RUN chown -R 1000:1000 /srv/catalogue
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
COPY --chown=1000:1000 catalogue /srv/catalogue
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
except: { edit: 'which of the folders need the owner at run time is for a person to say' },
},
messages: {
owner: (program, path, owner) => `This ${program} stores all files of ${path} a second time, in a layer of its own: \`COPY --chown=${owner ?? 'user:group'}\` gives them their owner at no cost.`,
later: (program, path, owner, made) => `This ${program} stores all files of ${path} a second time, in a layer of its own: \`COPY --chown=${owner}\` gives them their owner at no cost. Make the ${made} before it, or use a number.`,
both: (program, path, owner, mode, made) => `This ${program} and the chmod beside it store all files of ${path} a second time, in a layer of its own: \`COPY --chown=${owner ?? 'user:group'} --chmod=${mode}\` gives them both at no cost.${made === null ? '' : ` Make the ${made} before it, or use a number.`}`,
mode: (path, mode) => `This chmod stores the files of ${path} whose mode it changes a second time, in a layer of its own: \`COPY --chmod=${mode ?? 'mode'}\` gives them their mode at no cost.`,
},
*check({ facts }, messages) {
const doubled = (0,dockerfile_removals .Sv)(facts).flatMap((change) => doubledBy(facts, change) ?? []);
for (const one of doubled) {
const same = doubled.filter(({ change, names }) => change.step === one.change.step && names === one.names);
if (same[0] !== one)
continue;
const { change, names, steps, given } = same.find(({ change: { program } }) => program !== 'chmod') ?? one;
const { program, step } = change;
const mode = same.find((other) => other.change.program === 'chmod');
const owner = ownerForCopy(change, given, [...steps][0]);
const later = ownerMadeAfter(facts, owner, steps, step);
const gives = program !== 'chmod' && mode ? mode.given : null;
const message = program === 'chmod'
? messages.mode(names, given)
: gives !== null
? messages.both(program, names, owner, gives, later)
: owner !== null && later !== null
? messages.later(program, names, owner, later)
: messages.owner(program, names, owner);
yield {
span: one.change.call.span,
message,
related: [...steps].map(({ instruction }) => ({ span: instruction.span, message: 'copied here' })),
};
}
},
}));
function doubledBy(facts, change) {
const { step, value } = change;
if (!change.recursive || !facts.inLineage(step) || isPart(change) || !altersCopies(change))
return null;
const places = change.paths.map(({ path }) => placeIn(step, path));
const there = places.flatMap((path) => addedBefore(facts, step, path).map((added) => ({ path, added })));
const changed = there.filter(({ added }) => isChanged(facts, change, added));
const copies = new Set([...new Set(changed.map(({ added }) => added.step))].filter((copy) => chown_duplicates_layer_isWhole(facts, places, copy)));
const hits = changed.filter(({ added }) => copies.has(added.step));
const paths = new Set(hits.flatMap(({ path, added }) => (isMore(added) ? [path] : [])));
const copied = hits.filter(({ path }) => paths.has(path));
const whole = copied.some(({ added }) => added.copy?.sources.includes('.') === true);
if (copied.length === 0 || (!whole && isSlight(facts, there)))
return null;
return {
change,
names: [...new Set(copied.map(({ path }) => relativeName(path.replace(/(?<=.)\/[/*]*$/, ''))))].join(' and '),
steps: new Set(copied.map(({ added }) => added.step)),
given: value !== null && (0,expand .qE)(value) ? value : null,
};
}
function isMore({ exact, path }) {
return (!exact || !/\.(?:txt|in|conf|cnf|cfg|ini|sh|toml|ya?ml|lock|json|md|env|crt|pem)$|\/\.?[\w-]+$/i.test(path ?? ''));
}
function chown_duplicates_layer_isWhole(facts, places, copy) {
return addedBy(facts, copy).every(({ path, exact }) => places.some((one) => path !== null && ((0,path_patterns .hU)(one, path) || (!exact && (0,path_patterns .ww)(one, path)))));
}
function isPart({ call, value }) {
const finds = [call, call.pipedFrom].filter((one) => one?.program === 'find');
const words = finds.flatMap((one) => one?.arguments.map((argument) => argument.value) ?? []);
return (value === '' ||
words.some((word) => /^-(?:i?name|i?path|type|user|group|perm|maxdepth|newer|size|regex)$/.test(word)));
}
function altersCopies({ program, value }) {
if (program !== 'chmod' || value === null)
return true;
return !value.split(',').every((part) => /^[ugoa]*\+[rX]+$|^u\+[rwX]+$|^[go]+-w+$/.test(part));
}
function isChanged(facts, { program, value, step }, { sure, kind, copy }) {
if (!sure || kind !== 'copy' || !copy)
return false;
const flag = (0,model .i)(copy.step.instruction, program === 'chmod' ? 'chmod' : 'chown')?.value ?? null;
if (program === 'chmod')
return flag === null || flag !== value;
const [owner = '', group] = (value ?? '').split(/[:.]/);
const [before = 'root', groupBefore] = (flag ?? 'root:root').split(':');
if (program === 'chgrp')
return !sameGroup(groupBefore ?? before, owner);
const same = facts.users.same(before, owner === '' ? before : owner, step);
return (same === false ||
(same === true &&
group !== undefined &&
group !== '' &&
groupBefore !== undefined &&
!sameGroup(group, groupBefore)));
}
function sameGroup(one, other) {
const plain = (name) => (name === 'root' ? '0' : name);
return plain(one) === plain(other) || /^\d+$/.test(one) !== /^\d+$/.test(other);
}
;
const ci_cache_missing = (defineRule({
id: 'ci-cache-missing',
family: 'layers',
level: 'notice',
summary: 'a workflow builds the image without a cache that outlives its machine',
why: `Each job of GitHub Actions starts on a fresh machine, whose builder knows no layer. Without \`cache-from\` and \`cache-to\`,
every run downloads and installs all packages again, however well the Dockerfile is ordered.

\`type=gha\` keeps layers in GitHub's cache (10 GB a repository, evicted by age), \`type=registry\` beside the image;
\`mode=max\` keeps those of builder stages too. Both need a builder of the docker-container driver, which
\`docker/setup-buildx-action\` makes. The other side of the trade: reading and writing the cache takes time, which a small image
doesn't win back. Cache mounts aren't a part of it.

**Ignore it** where the image is built rarely or from scratch on purpose, and where the builder itself is kept.`,
sources: ['https://docs.docker.com/build/ci/github-actions/cache/', 'https://docs.docker.com/build/cache/backends/'],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
'.github/workflows/image.yml': `on: push
jobs:
  image:
    runs-on: ubuntu-24.04
    steps:
      - uses: docker/setup-buildx-action@v3
      - uses: docker/build-push-action@v6
        with:
          tags: ghcr.io/example/shop
          push: true
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
'.github/workflows/image.yml': `on: push
jobs:
  image:
    runs-on: ubuntu-24.04
    steps:
      - uses: docker/setup-buildx-action@v3
      - uses: docker/build-push-action@v6
        with:
          tags: ghcr.io/example/shop
          push: true
          cache-from: type=gha
          cache-to: type=gha,mode=max
`,
},
except: {
edit: 'where the cache is kept is for a person to say',
onbuild: 'it is about the workflow',
},
},
messages: {
missing: (step) => `Step \`${step}\` builds the image on a fresh machine without a cache: each run installs everything again. Give it a cache-from and a cache-to, such as type=gha.`,
unread: (step) => `Step \`${step}\` writes a cache into the image, and no build reads it: each run installs everything again. Give it a cache-from with the image's name.`,
},
*check({ facts }, messages) {
const reported = new Set();
const read = facts.deployments.some(({ cache }) => cache?.from === true);
for (const { kind, builds, cache, path, line, name } of facts.deployments) {
if (kind !== 'workflow' || !builds || !cache || cache.from || cache.to === true)
continue;
if (cache.to === 'inline' && read)
continue;
if (reported.has(path))
continue;
reported.add(path);
const message = messages[cache.to === 'inline' ? 'unread' : 'missing'](name.replace(/^[^:]*: /, ''));
yield { span: facts.final.stage.from.span, at: { path, line }, message };
}
},
}));
var context_index = __webpack_require__(4380);
var context_secrets = __webpack_require__(637);
;
const project_copies_MANIFEST = /^(?:pyproject\.toml|setup\.(?:py|cfg)|Pipfile|.*\.lock|pylock\.toml|\.python-version|uv\.toml|poetry\.toml|pip\.conf|environment[\w.-]*\.ya?ml|(?:.*[-_.])?(?:requirements?|reqs?|constraints?|deps|dev|prod|base|test)\d*[\w-]*\.(?:txt|in))$/i;
function takesContext({ from, image, sources }) {
return from === null && image === null && sources.some((source) => source === '.' || source === '*');
}
const project_copies_OTHERS = /^(?:requirements?|reqs?|deps|constraints|scripts?|bin|docker|config|conf|etc|tools|certs?|wheels?|wheelhouse|dist|vendor|third_party|patches|data|models?|static|templates|assets|public|docs?|tests?|locale|frontend|client|ui|node_modules|\..*)$/i;
const project_copies_SOURCES = /^(?:src|app|apps|application|project|code|source|sources|backend|server|service|services|web|api|lib)$/i;
function copiesApplication(facts, copy) {
if (copy.inline || copy.from !== null || copy.image !== null || onlyManifests(facts, copy))
return false;
return (takesContext(copy) ||
copy.sources.some((source) => holdsApplication(facts, source) || matchesScript(facts, copy, source)));
}
function matchesScript(facts, copy, source) {
if (!(0,expand .qE)(source) || !(0,go_match .r)(source))
return false;
const files = (0,context_copies .R8)({ ...copy, sources: [source] }, facts.surroundings.context) ?? [];
return files.some(({ path }) => path.endsWith('.py') && startedScripts(facts).has(path.slice(path.lastIndexOf('/') + 1)));
}
function onlyManifests(facts, copy) {
const files = (0,context_copies .R8)(copy, facts.surroundings.context) ?? [];
return files.length > 0 && files.every(({ path }) => project_copies_MANIFEST.test(path.slice(path.lastIndexOf('/') + 1)));
}
function holdsApplication(facts, source) {
if (!(0,expand .qE)(source) || /^[a-z]+:\/\/|[*?[]/i.test(source))
return false;
const name = source.slice(source.lastIndexOf('/') + 1);
const { context } = facts.surroundings;
const below = context.known ? (0,context_index .MA)(context).below(source) : [];
if (name.endsWith('.py'))
return startedScripts(facts).has(name) || project_copies_isWhole(facts, source);
if (project_copies_OTHERS.test(name) || /[^.]\.[^.]/.test(name))
return false;
if (below.some((path) => path.endsWith('.py')))
return true;
return project_copies_SOURCES.test(name) || modulesStarted(facts).has(name);
}
function project_copies_isWhole(facts, source) {
const { context } = facts.surroundings;
const name = source.slice(source.lastIndexOf('/') + 1);
if (facts.calls.some(({ call }) => call.arguments.some(({ value }) => value.endsWith(name))))
return false;
if (facts.entry)
return modulesStarted(facts).has(name.slice(0, -'.py'.length));
return (context.known &&
(0,context_index .MA)(context)
.below('.')
.filter((path) => path.endsWith('.py'))
.join() === source);
}
const modulesStarted = (0,memo .Bj)((facts) => {
const found = new Set();
for (const call of facts.entry?.calls ?? []) {
const program = (0,dockerfile_entry .D1)(call);
if (!program)
continue;
if (program.by === 'module')
found.add(program.name.split('.')[0]);
for (const { value } of program.arguments) {
const module = /^([A-Za-z_]\w*)(?:\.\w+)*:\w+/.exec(value)?.[1];
if (module !== undefined)
found.add(module);
}
}
return found;
});
const startedScripts = (0,memo .Bj)((facts) => {
const words = facts.entry?.calls.flatMap(({ path, arguments: args }) => [path, ...args.map(({ value }) => value)]);
return new Set((words ?? []).map((word) => word.slice(word.lastIndexOf('/') + 1)).filter((name) => name !== ''));
});
;
const context_not_ignored_MOST_NAMES = 6;
const context_not_ignored = (defineRule({
id: 'context-not-ignored',
family: 'layers',
level: 'warning',
summary: 'the whole build context is copied, and nothing keeps .git and caches out of it',
why: `\`COPY . .\` takes all that the ignore file lets through: the repository's history, virtual environments, caches, and what
lies there besides, such as \`.env\`. The image grows by it, each commit changes .git and so breaks the build's cache even where
no source changed, and what is secret in it can be read by everybody who can pull the image. A checkout in CI may keep its
token in .git/config.

A \`.dockerignore\` beside the sources (or \`<name>.dockerignore\` beside the Dockerfile) names what stays out. Its patterns are
anchored at the context's root: \`__pycache__\` alone covers the top folder only, \`**/__pycache__\` all.

Where nothing names the context and the folder evidently isn't it (a Dockerfile alone, a file missing that the build needs)
nothing is said.

**Ignore it** where builds run on fresh clones that hold nothing else, without .git, or where the build itself asks git.`,
sources: [
'https://docs.docker.com/build/concepts/context/#dockerignore-files',
'https://github.com/actions/checkout#usage',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
COPY . /srv/catalogue
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
'tours/lofoten.json': '{}\n',
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
COPY . /srv/catalogue
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
'tours/lofoten.json': '{}\n',
'.dockerignore': '.git\n.venv\n**/__pycache__\n',
},
},
messages: {
none: (what, size) => `There is no .dockerignore, so this copies all of the build context${size === null ? '' : ` (${size})`}: ${what}, as far as they are there.`,
open: (file, what) => `${file} lets ${what} through, and this copies them: they bloat the image and break the build's cache without need.`,
secret: (names) => `This copies ${names} from the build context into the image, where everybody who can pull it can read it. Keep it out with the ignore file.`,
},
*check({ facts, files }, messages) {
if (!files.known)
return;
let done = false;
for (const copy of facts.copies) {
const secrets = secretsIn(facts, copy, files);
const { span } = copy.step.instruction;
if (secrets.length > 0) {
if (!isItsContext(facts, files))
return;
const lines = done ? [] : missing(facts, files);
const own = secrets.filter((path) => !/(?:^|\/)\.env$/.test(path) || !lines.includes('**/.env'));
const edit = ignore(facts, files, [...own, ...lines]);
yield { span, level: 'error', message: messages.secret(listOf(secrets, context_not_ignored_MOST_NAMES)), ...(edit && { edit }) };
done ||= takesContext(copy);
}
else if (takesContext(copy) && !done && !(0,model .i)(copy.step.instruction, 'exclude')) {
const lines = missing(facts, files);
const none = (0,foreign_context .$S)(files);
if (none && isSmallFolder(files))
continue;
const git = isSent(files, '.git/config') && hasGit(files);
if (!none && (!git || lines.length < 2))
continue;
if (asksGit(facts, files))
continue;
if (!isItsContext(facts, files))
return;
done = true;
const edit = ignore(facts, files, lines);
const copied = (0,context_copies .R8)(copy, files);
const size = copied && sizeText((0,context_copies .UT)(copied, files));
const what = listOf(lines.map((line) => line.replace(/^\*\*\//, '')), context_not_ignored_MOST_NAMES);
const message = none
? messages.none(what, size)
: messages.open(files.ignoreFile?.path ?? '.dockerignore', what);
yield { span, message, ...(edit && { edit }) };
}
}
},
}));
function isItsContext(facts, files) {
if ((0,foreign_context .TD)(facts))
return true;
if ((0,foreign_context .wj)(facts))
return false;
const root = (files.root ?? '.') === '.';
return root || files.list().some((path) => /(?:\.py|requirements[\w.-]*\.txt|pyproject\.toml|Pipfile)$/.test(path));
}
const SMALL = { files: 8, bytes: 65536 };
function isSmallFolder(files) {
const paths = files.list();
if (hasGit(files) || paths.length > SMALL.files)
return false;
if (paths.some((path) => path.includes('/') || context_not_ignored_MANIFEST.test(path)))
return false;
const sizes = paths.map((path) => files.size?.(path) ?? Infinity);
return sizes.reduce((sum, size) => sum + size, 0) <= SMALL.bytes;
}
const context_not_ignored_MANIFEST = /(?:^requirements[\w.-]*\.(?:txt|in)|^pyproject\.toml|^Pipfile(?:\.lock)?|^setup\.(?:py|cfg)|^\.env.*)$/;
function hasGit({ root = '.' }) {
return root === '.';
}
function isSent(files, path) {
return !(0,context_index .Q0)(files).excludes(path);
}
function missing(facts, files) {
const folder = files.list().find((path) => path.includes('/') && path.endsWith('.py')) ?? 'app/main.py';
const inside = `${folder.slice(0, folder.lastIndexOf('/'))}/__pycache__/main.cpython-313.pyc`;
const caches = isSent(files, '__pycache__/main.cpython-313.pyc') || isSent(files, inside);
const venvs = isSent(files, '.venv/bin/python') && isSent(files, 'venv/bin/python');
return [
...(hasGit(files) && isSent(files, '.git/config') ? ['.git'] : []),
...(venvs ? ['.venv', 'venv'] : []),
...(caches ? ['**/__pycache__'] : []),
...((0,foreign_context .$S)(files) && ![...namedSources(facts)].some((path) => /(?:^|\/)\.env\*?$/.test(path))
? ['**/.env']
: []),
];
}
function asksGit(facts, files) {
const asks = facts.calls.some(({ call }) => {
const { program, arguments: args } = call;
return (program === 'git' &&
args.some(({ value }) => /^(?:describe|rev-parse|rev-list|log|show|submodule|status)$/.test(value)));
});
return asks || projectsPacked(facts).some((folder) => (0,dockerfile_manifests .L9)(files, folder).versionFromGit !== null);
}
const namedSources = (0,memo .Bj)(({ copies }) => {
const local = copies.filter(({ from, image, sources }) => from === null && image === null && !sources.includes('.'));
return new Set(local.flatMap(({ sources }) => sources));
});
function secretsIn(facts, copy, files) {
const at = copy.step.instruction.index;
if (facts.reach.landings(copy.step.stage, (0,dockerfile_paths .Fd)(copy.target), at).length === 0)
return [];
const named = namedSources(facts);
return ((0,context_copies .R8)(copy, files) ?? []).flatMap(({ path, target }) => {
if (named.has(path) || !isSecret(facts, path, files))
return [];
return facts.reach.landings(copy.step.stage, target, at).length > 0 ? [path] : [];
});
}
function isSecret(facts, path, files) {
if ((0,context_secrets .D0)(path))
return !(0,context_secrets .EW)(path, files.read(path));
if (!/\.env/i.test(path))
return false;
return (0,context_secrets .jc)(path, files.read(path)) && !environmentsNamed(facts).has(path.replace(/^.*\.env\./, ''));
}
const environmentsNamed = (0,memo .Bj)(({ entry, deployments, lineage }) => {
const own = entry?.calls.flatMap(({ arguments: args }) => args.map(({ value }) => value)) ?? [];
const told = deployments.flatMap(({ entrypoint, command }) => [...(entrypoint ?? []), ...(command ?? [])]);
const steps = lineage.flatMap((stage) => stage.steps.filter(({ instruction }) => instruction.keyword === 'ENV'));
const variables = steps.flatMap(({ instruction }) => instruction.words.map(({ text }) => text));
return new Set([...own, ...told, ...variables].map((word) => word.slice(word.indexOf('=') + 1)));
});
function ignore(facts, files, lines) {
const path = files.ignoreFile?.path ?? null;
const root = files.root ?? '.';
const inside = path === null ? '.dockerignore' : root === '.' ? path : path.slice(root.length + 1);
if (path !== null && root !== '.' && !path.startsWith(`${root}/`))
return null;
const text = files.ignoreFile === undefined ? (files.read('.dockerignore') ?? '') : (files.ignoreFile?.text ?? '');
const ending = (0,source_text .RE)(text === '' ? facts.dockerfile.source.text : text);
const start = text === '' || text.endsWith('\n') ? '' : ending;
const change = {
path: inside,
span: { start: text.length, end: text.length },
text: start + lines.map((line) => line + ending).join(''),
};
return { safety: 'review', changes: [change] };
}
var requirements = __webpack_require__(8723);
;
const dependencyInstalls = (0,memo .Bj)((facts) => {
const found = [];
for (const { step, call } of facts.calls) {
const installer = (0,installers .XE)(call);
const need = installer && isInstall(installer) ? needOf(facts, step, installer) : 'tools';
if (installer && typeof need !== 'string')
found.push({ step, call, installer, ...need });
}
return found;
});
function needsProject(facts, { step, installer }) {
return needOf(facts, step, installer) === 'project';
}
function isInstall(installer) {
return (0,installers .ag)(installer) || (installer.tool === 'pip' && /^(?:wheel|download)$/.test(installer.action));
}
function needOf(facts, step, installer) {
switch (installer.tool) {
case 'pip':
case 'uv pip':
return pipNeed(facts, step, installer);
case 'uv':
return installer.action === 'tool install' ? 'tools' : projectNeed(facts, step, installer);
case 'poetry':
case 'pdm':
case 'pipenv':
return projectNeed(facts, step, installer);
case 'conda':
return condaNeed(facts, step, installer);
default:
return 'tools';
}
}
const dependency_installs_TOOLS = new Set([
...['pip', 'setuptools', 'wheel', 'uv', 'poetry', 'pipenv', 'pdm', 'pip-tools', 'virtualenv', 'build', 'hatch'],
...[
'conda',
'mamba',
'tox',
'nox',
'twine',
'cython',
'poetry-core',
'hatchling',
'flit',
'flit-core',
'pipx',
'distribute',
],
]);
function pipNeed(facts, step, installer) {
const { options, call } = installer;
const synced = installer.action === 'sync' ? installer.operands.map(({ value }) => value) : [];
const operands = installer.action === 'sync' ? [] : installer.operands;
if (options.all('--editable').some(({ value }) => value === null || dependency_installs_isLocal(value)))
return 'project';
if (options.all('--find-links').some(({ value }) => value === null || dependency_installs_isLocal(value)))
return 'project';
if (operands.some(({ value }) => dependency_installs_isLocal(value)))
return 'project';
const given = options.all('--requirement', '--requirements');
const exported = given.flatMap((option) => exportedFrom(facts, call, option));
const files = [...synced, ...given.map(({ value }) => value ?? '')];
const named = operands.filter(({ value }) => !dependency_installs_TOOLS.has(dependency_installs_nameOf(value)));
if (options.has('--group'))
return 'project';
if (files.length === 0 && named.length === 0)
return 'tools';
if (exported.length > 0)
return { manifests: exported, without: null, alone: true };
const manifests = files.map((name) => manifestAt(name, call.workdir));
if (manifests.some(({ path }) => namesLocalFiles(facts, step, path)))
return 'project';
return { manifests, without: null, alone: true };
}
function exportedFrom({ dockerfile }, call, { value, span }) {
const inside = /<\(([^()]*)\)/.exec(dockerfile.source.slice(span))?.[1]?.trim().split(/\s+/);
const piped = value === '-' || value === '/dev/stdin' ? call.pipedFrom : null;
const [tool = '', action] = inside ?? [piped?.program, piped?.arguments[0]?.value];
const project = action === 'export' || action === 'requirements' ? PROJECT.get(tool) : undefined;
return project?.manifests.map((name) => manifestAt(name, call.workdir)) ?? [];
}
function manifestAt(name, folder) {
return { name, path: (0,expand .qE)(name) ? (0,dockerfile_paths .Fd)(name, folder) : name };
}
function dependency_installs_nameOf(requirement) {
return (/^[\w.-]+/.exec(requirement)?.[0] ?? '').toLowerCase().replace(/[-_.]+/g, '-');
}
const NO_PATH = /^(?:(?:[a-z]+\+)?(?!file:)[a-z][a-z0-9]*:\/\/|(?:git|hg|svn|bzr)\+(?!file:)|[\w.-]+(?:\[[\w\s,.-]*\])?\s*(?:[=<>~!]|@(?!\s*file:)))/i;
function dependency_installs_isLocal(value) {
if (!(0,expand .qE)(value))
return !NO_PATH.test(value);
return (0,requirements .E)(value).requirements.some(({ localPath }) => localPath !== null) || /^[\w.-]+\/$/.test(value);
}
function namesLocalFiles(facts, step, path) {
const origin = contextFile(facts, step, path);
if (origin === null || origin.endsWith('.toml'))
return false;
return (0,dockerfile_manifests .Gw)(facts.surroundings.context, origin)?.needsLocalFiles ?? false;
}
function contextFile(facts, step, path) {
const stages = (0,dockerfile_stages .bQ)(step.stage);
for (let at = facts.copies.length - 1; at >= 0; at--) {
const copy = facts.copies[at];
if (!stages.includes(copy.step.stage) || copy.step.instruction.index >= step.instruction.index)
continue;
const origin = (0,context_copies .yv)(copy, facts.surroundings.context, path);
if (origin !== null)
return origin;
}
return null;
}
const PROJECT = new Map([
[
'uv',
{
without: ['--no-install-project', '--no-install-workspace', '--no-install-local'],
only: ['--only-install-project', '--only-install-workspace', '--only-install-local', '--script'],
manifests: ['pyproject.toml', 'uv.lock'],
},
],
['poetry', { without: ['--no-root'], only: ['--only-root'], manifests: ['pyproject.toml', 'poetry.lock'] }],
['pdm', { without: ['--no-self'], only: [], manifests: ['pyproject.toml', 'pdm.lock'] }],
['pipenv', { without: [], only: [], manifests: ['Pipfile', 'Pipfile.lock'] }],
]);
function projectNeed(facts, step, { tool, options, operands, call }) {
const { without, only, manifests } = PROJECT.get(tool);
if (options.has(...only))
return 'project';
const folder = options.get('--directory', '--project')?.value ?? '.';
if (!(0,expand .qE)(folder) || operands.some(({ value }) => dependency_installs_isLocal(value)))
return 'project';
const found = manifests.map((name) => manifestAt(name, (0,dockerfile_paths .Fd)(folder, call.workdir)));
const origin = contextFile(facts, step, found[0].path);
const { context } = facts.surroundings;
if (origin !== null && isTied(context, origin, tool))
return 'project';
const included = without.length > 0 && !options.has(...without);
const onMembers = origin !== null && dependency_installs_sourcesOf(context, origin).includes('workspace');
if (onMembers && options.has('--no-install-project') && !options.has('--no-install-workspace', '--no-install-local'))
return 'project';
const members = options.has('--all-packages', '--package');
const packaged = included && mayBePackage(context, origin, tool);
const whole = packaged && origin !== null && isWorkspace(context, origin);
const unread = without.length > 0 ? null : false;
const read = origin !== null && context.read(origin) !== null;
const alone = members || whole || onMembers ? false : read || unread;
const leaving = onMembers ? `${options.has('--frozen') ? '' : '--frozen '}--no-install-workspace` : without[0];
return { manifests: found, without: packaged || (onMembers && included) ? leaving : null, alone };
}
function isWorkspace(context, manifest) {
return ((0,dockerfile_manifests .L9)(context, dependency_installs_folderOf(manifest)).pyproject?.uvMembers.length ?? 0) > 0;
}
function dependency_installs_sourcesOf(context, manifest) {
return (0,dockerfile_manifests .L9)(context, dependency_installs_folderOf(manifest)).pyproject?.localSources ?? [];
}
function isTied(context, manifest, tool) {
if (tool === 'pipenv')
return /^\s*[\w."'-]+\s*=\s*\{[^}\n]*\b(?:path|file)\s*=\s*["'](?!https?:)/m.test(context.read(manifest) ?? '');
if (dependency_installs_sourcesOf(context, manifest).some((source) => source !== 'workspace'))
return true;
const lock = tool === 'uv' ? context.read(external_node_path_.posix.join(dependency_installs_folderOf(manifest), 'uv.lock')) : null;
return lock !== null && (0,dockerfile_manifests .TJ)(lock).length > 0;
}
function mayBePackage(context, manifest, tool) {
const pyproject = manifest === null ? null : (0,dockerfile_manifests .L9)(context, dependency_installs_folderOf(manifest)).pyproject;
if (!pyproject)
return true;
if (tool === 'uv')
return pyproject.uvPackage;
return tool === 'poetry' ? pyproject.poetryPackage : pyproject.build !== null;
}
function dependency_installs_folderOf(path) {
return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}
function condaNeed(facts, step, { options, operands, call }) {
const files = options.all('--file').flatMap(({ value }) => value ?? []);
if (operands.some(({ value }) => dependency_installs_isLocal(value)))
return 'project';
if (files.length === 0 && operands.every(({ value }) => dependency_installs_TOOLS.has(dependency_installs_nameOf(value))))
return 'tools';
const manifests = files.map((name) => manifestAt(name, call.workdir));
const local = manifests.some(({ path }) => {
const origin = contextFile(facts, step, path);
const text = origin === null ? null : facts.surroundings.context.read(origin);
return text !== null && /^\s*-\s*["']?(?:-e[\s=]|--editable|\.{1,2}(?:\/|\[|\s*$)|file:|-r\s)/m.test(text);
});
return local ? 'project' : { manifests, without: null, alone: true };
}
var removed_folders = __webpack_require__(2478);
;
const copy_before_install = (defineRule({
id: 'copy-before-install',
family: 'layers',
level: 'warning',
summary: 'the sources are copied before the dependencies are installed',
why: `A build takes a layer from the cache as long as nothing before it changed. With the sources copied first, any change
of any file of them installs every dependency again: minutes in CI, and a layer of all packages that every node pulls anew.
Copied alone before, the manifest (requirements.txt; pyproject.toml and the lock file) lets the install wait for a change of
the dependencies themselves.

The other side of the trade: one more COPY, and with Poetry, uv and PDM a second, short install of the project itself behind
its sources.

**Ignore it** where the dependencies are few and small, or where builds never have a cache.`,
sources: [
'https://docs.docker.com/build/cache/optimize/#order-your-layers',
'https://docs.astral.sh/uv/guides/integration/docker/#intermediate-layers',
'https://python-poetry.org/docs/cli/#install',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
WORKDIR /app
COPY . .
RUN pip install --no-cache-dir -r requirements.txt
USER 1000
CMD ["python", "-u", "shop.py", "--serve"]
`,
'.dockerignore': '.git\n.venv\n**/__pycache__\n.env\n',
'requirements.txt': 'flask==3.1.2\n',
'shop.py': 'import signal\nsignal.signal(signal.SIGTERM, signal.getsignal(signal.SIGINT))\n',
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
USER 1000
CMD ["python", "-u", "shop.py", "--serve"]
`,
'.dockerignore': '.git\n.venv\n**/__pycache__\n.env\n',
'requirements.txt': 'flask==3.1.2\n',
'shop.py': 'import signal\nsignal.signal(signal.SIGTERM, signal.getsignal(signal.SIGINT))\n',
},
except: { edit: 'what else the commands in between need of the sources is for a person to see' },
},
messages: {
manifest: (what, manifest) => `Any change of what this copies runs \`${what}\` again, which needs ${manifest} only: copy that first, install, and copy the rest behind it.`,
project: (what, manifest, option) => `Any change of what this copies runs \`${what}\` again: copy ${manifest} first, install the dependencies with ${option}, and copy the rest behind it.`,
packages: (what) => `Any change of what this copies runs \`${what}\` again, which needs nothing of it: put the install before the copy.`,
},
*check({ facts }, messages) {
const reported = new Set();
for (const install of dependencyInstalls(facts)) {
const copies = facts.copies.filter((copy) => isBefore(copy, install) && copy_before_install_brings(facts, copy, install));
const copy = copies.find(takesContext) ?? copies[0];
if (!copy || reported.has(copy) || isSecond(facts, copy, install))
continue;
const { manifests, without, call } = install;
const apart = manifests.length === 0 || areBroughtElsewise(facts, install);
if (manifests.length === 0 && needingSteps(facts).has(install.step))
continue;
if (apart && facts.installs.some((other) => isBetween(facts, other, copy, install)))
continue;
reported.add(copy);
const what = commandOf(install);
const names = manifestNames(facts, install);
yield {
span: copy.step.instruction.span,
message: manifests.length === 0
? messages.packages(what)
: without === null
? messages.manifest(what, names.join(' and ') || 'its requirements files')
: messages.project(what, names.join(' and '), without),
related: [{ span: call.span, message: 'installed again after each change' }],
};
}
},
}));
function isBefore(copy, install) {
const { stage, instruction } = copy.step;
if (instruction.index > install.step.instruction.index)
return false;
return stage === install.step.stage || (takesContext(copy) && (0,dockerfile_stages .bQ)(install.step.stage).includes(stage));
}
function manifestNames(facts, { manifests, step }) {
const moment = { stage: step.stage, step };
const there = manifests.filter(({ path }) => (0,script_files .sS)(facts, moment, path) !== null);
return (there.length > 0 ? there : manifests).map(({ name }) => name).filter(expand .qE);
}
function areBroughtElsewise(facts, { manifests, step }) {
const moment = { stage: step.stage, step };
return facts.surroundings.context.known && manifests.every(({ path }) => (0,script_files .sS)(facts, moment, path) === null);
}
function isBetween(facts, other, copy, install) {
const [at, end] = [other.installer.call.span.start, install.call.span.start];
const there = isBefore(copy, other) && (0,dockerfile_stages .bQ)(install.step.stage).includes(other.step.stage) && at < end;
return there && (needsProject(facts, other) || ['uv', 'poetry', 'pdm', 'pipenv'].includes(other.installer.tool));
}
const needingSteps = (0,memo .Bj)((facts) => {
const projects = facts.installs.filter((install) => needsProject(facts, install));
const manifests = dependencyInstalls(facts).filter((install) => install.manifests.length > 0);
return new Set([...projects, ...manifests].map(({ step }) => step));
});
function commandOf({ installer: { tool, action } }) {
return `${tool} ${action}`;
}
function copy_before_install_brings(facts, copy, { manifests, installer, alone }) {
if (onlyManifests(facts, copy))
return false;
if (copiesManifest(facts, copy, manifests))
return true;
const several = ['uv', 'poetry', 'pdm', 'pipenv'].includes(installer.tool) && !takesContext(copy);
const needed = several && !(alone ?? copy.sources.some((source) => copy_before_install_OWN.test(source)));
return !needed && copiesApplication(facts, copy);
}
const copy_before_install_OWN = /^(?:src|app|application)$/;
function copiesManifest({ surroundings: { context } }, copy, manifests) {
const [source = ''] = copy.sources;
const name = source.slice(source.lastIndexOf('/') + 1);
if (copy.inline || copy.from !== null || copy.image !== null || copy.sources.length !== 1)
return false;
if (!(0,expand .qE)(source) || copy_before_install_OTHER.test(name) || PLAIN_FILE.test(name))
return false;
if (context.known && (0,context_index .MA)(context).hasFile(source))
return false;
const holds = context.known && (0,context_index .MA)(context).below(source).length > 0;
return manifests.some(({ path }) => {
if (!path.startsWith('/') || !(0,expand .qE)(path) || !(0,dockerfile_paths .FK)(path, (0,dockerfile_paths .Fd)(copy.target)))
return false;
return !holds || (0,context_copies .yv)(copy, context, path) !== null;
});
}
const PLAIN_FILE = /^(?:[A-Z_]+|[A-Z][a-z]*file)$/;
const copy_before_install_OTHER = /[^.]\.[^.]|^\.[\w-]|[*?[]|req|depend|constraint|docker|script|conf|deps|install|build|setup/i;
function isSecond(facts, copy, install) {
const { tool } = install.installer;
const pip = tool === 'pip' || tool === 'uv pip';
const names = ({ manifests }, plain) => manifests.map(({ path }) => (plain ? path.slice(path.lastIndexOf('/') + 1) : path)).join();
return dependencyInstalls(facts).some((other) => {
if (other.installer.tool !== tool || other.step.instruction.index > copy.step.instruction.index)
return false;
const handed = !(0,dockerfile_stages .bQ)(install.step.stage).includes(other.step.stage);
const plain = pip || handed;
if (install.manifests.length === 0 || names(other, plain) !== names(install, plain))
return false;
return handed ? isCopied(facts, other, install) : !isUndone(facts, other, install);
});
}
function isCopied(facts, install, later) {
const [one, other] = [installOf(facts, install), installOf(facts, later)];
return one !== null && other !== null && isHandedOver(facts, one, other);
}
function installOf(facts, { call }) {
return facts.installs.find(({ installer }) => installer.call === call) ?? null;
}
function isUndone(facts, install, later) {
const location = installOf(facts, install)?.location ?? null;
if (location === null || location.kind === 'user')
return false;
const stages = new Set((0,dockerfile_stages .bQ)(later.step.stage));
const [after, before] = [(0,removed_folders .E)(install.step, install.call), (0,removed_folders .E)(later.step, later.call)];
return facts.removed.isRemoved(location.path, stages, after, before);
}
var download_options = __webpack_require__(7867);
var options = __webpack_require__(1572);
;
const MAXIMUM_ARCHIVES = 50;
function unpackedBefore(facts, { step, call, kind }, path) {
if (kind !== 'moved' || !(0,expand .qE)(path) || (0,dockerfile_mounts .qS)((0,dockerfile_mounts .cS)(facts, step), path))
return null;
const earlier = addedEarlier(facts, step, path.split('/')[1] ?? '');
const extracted = earlier.filter((added) => added.kind === 'extracted');
if (extracted.length > MAXIMUM_ARCHIVES)
return null;
const archives = new Set(extracted.filter((added) => isUnpackedTo(added, path)));
const found = [...archives].find((archive) => bringsName(archive, path)) ?? [...archives][0];
if (!found || isOfSystem(unpacked_topOf(found, path)))
return null;
const named = bringsName(found, path);
const top = unpacked_topOf(found, path);
if (earlier.some((other) => !archives.has(other) && mayMake(facts, other, top, path, named)))
return null;
if (madeInStep(facts, { step, call }).some((other) => (0,path_patterns .D)(top, other.path)))
return null;
const sure = named || (step.stage.base.known && isQuietIn(facts, { step, call }, found.path));
return sure ? { ...found, kind: 'copied', path, exact: true, sure } : null;
}
function isUnpackedTo({ path: folder, conditional, call }, path) {
if (conditional || folder === null || !call)
return false;
if (!(0,dockerfile_paths .FK)(path, folder) || path === folder || /^[*?[]/.test(topName(folder, path)))
return false;
const members = membersOf(call);
return members.length === 0 || members.some((member) => (0,path_patterns .hU)((0,dockerfile_paths .Fd)(member, folder), path));
}
const membersOf = (0,memo .Bj)(({ program, arguments: args }) => {
if (program === 'unzip')
return wordsOf((0,options .Ac)(args, download_options .Re).operands).slice(1);
const [first, ...rest] = args;
const old = first && /^[a-zA-Z]*x[a-zA-Z]*$/.test(first.value);
return wordsOf((0,options .Ac)(old ? [{ ...first, value: `-${first.value}` }, ...rest] : args, download_options .w1).operands);
});
function wordsOf(operands) {
return operands.map(({ value }) => value);
}
function topName(folder, path) {
return path.slice(folder === '/' ? 1 : folder.length + 1).split('/')[0];
}
function unpacked_topOf({ path: folder }, path) {
return (0,dockerfile_paths .Fd)(topName(folder, path), folder);
}
function bringsName({ source, path: folder }, path) {
const archive = (source ?? '').replace(/[?#].*$/, '').replace(/^.*\//, '');
const name = topName(folder, path).replace(/[*?[].*$/, '');
if (name.length < 2 || !archive.startsWith(name))
return false;
return !/^[A-Za-z]/.test(archive.slice(name.length)) || /\W$/.test(name);
}
const unpacked_SYSTEM = /^\/(?:(?:bin|boot|dev|etc|home|lib\w*|media|mnt|opt|proc|root|run|s?bin|srv|sys|tmp|usr|var)$|(?:bin|dev|etc|lib\w*|proc|run|sbin|sys)\/|usr\/(?!(?:local\/)?src\/)|var\/(?!tmp\/))/;
function isOfSystem(path) {
return unpacked_SYSTEM.test(path);
}
function mayMake(facts, other, top, path, named) {
if (other.path === null)
return false;
if (other.kind === 'extracted' && (0,dockerfile_paths .FK)(path, other.path))
return true;
if (other.kind === 'folder')
return (0,dockerfile_paths .FK)(other.path, top);
const folder = other.kind === 'copy' && !other.exact && (0,dockerfile_paths .FK)(path, other.path);
return layers_mayHold(facts, other, path) || (folder && !named);
}
function madeInStep(facts, { step, call }) {
const all = madeTable(facts).get(step) ?? [];
return all.flatMap((one) => ((0,dockerfile_order .Y)({ step, call: one.call }, { step, call }) ? [one.made] : []));
}
const madeTable = (0,memo .Bj)((facts) => {
const table = new Map();
for (const { step, call } of facts.calls) {
(0,groups .D)(table, step, ...(0,downloads .v)(facts, step, call).map((made) => ({ call, made })));
}
return table;
});
const QUIET = new Set(('wget curl tar bsdtar unzip rm mv cp mkdir ls ln cd echo printf cat chmod chown chgrp set export true test [ ' +
'sha1sum sha256sum sha512sum md5sum gpg useradd groupadd adduser addgroup usermod apt-key add-apt-repository ' +
'apt-mark dpkg rpm update-ca-certificates update-alternatives ldconfig locale-gen uname which grep sed awk sleep').split(' '));
function isQuietIn(facts, place, folder) {
const lineage = new Set((0,dockerfile_stages .bQ)(place.step.stage));
return loudCalls(facts).every(({ step, call, workdir }) => {
if (!lineage.has(step.stage) || !(0,dockerfile_order .Y)({ step, call }, place))
return true;
return workdir !== null && !(0,dockerfile_paths .FK)(workdir, folder);
});
}
const loudCalls = (0,memo .Bj)((facts) => facts.calls.flatMap(({ step, call }) => {
if (QUIET.has(call.program) || (0,installers .XE)(call) !== null)
return [];
return [{ step, call, workdir: (0,expand .qE)(call.workdir) ? (0,dockerfile_paths .Fd)(call.workdir) : null }];
}));
;
const late_delete = (defineRule({
id: 'late-delete',
family: 'layers',
level: 'warning',
summary: 'what an earlier layer added is removed in a later one, and stays in the image',
why: `A layer only adds to those below it. What an earlier instruction brought stays in its layer, and is stored, pushed and
pulled with it, when a later RUN removes it; moved, it is there twice.

Remove it in the RUN that made it, don't bring it at all (an ignore file, a mount: \`RUN --mount=type=bind,source=\u2026\`), or
build in a stage of its own and copy what is needed. The price of joining two RUNs is a layer that is made again as a whole.

**Ignore it** where all layers are squashed into one, and for a stage that only others copy from.`,
sources: [
'https://docs.docker.com/build/building/best-practices/#run',
'https://docs.docker.com/reference/dockerfile/#run---mounttypebind',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
COPY model.tar.gz /tmp/
RUN tar -xzf /tmp/model.tar.gz -C /opt && rm /tmp/model.tar.gz
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
'model.tar.gz': '',
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
RUN --mount=type=bind,source=model.tar.gz,target=/tmp/model.tar.gz tar -xzf /tmp/model.tar.gz -C /opt
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
'model.tar.gz': '',
},
except: { edit: 'how it is brought instead is for a person to say' },
},
messages: {
deleted: (what, it, size) => `An earlier layer added ${what}${size === null ? '' : ` (${size})`}, and keeps ${it}: removing ${it} here makes no image smaller. Remove ${it} in the RUN that adds ${it}, or don't add ${it}.`,
copied: (what, it, size, mount) => `An earlier COPY added ${what}${size === null ? '' : ` (${size})`}, and its layer keeps ${it}: removing ${it} here makes no image smaller. Mount ${it} for the command that needs ${it} (\`RUN --mount=${mount}\`), or don't send ${it}.`,
moved: (what, it, size) => `An earlier layer added ${what}${size === null ? '' : ` (${size})`}, and keeps ${it}: after this move the image holds ${it} twice. Bring ${it} to ${it === 'it' ? 'its' : 'their'} place right away.`,
packages: (names, it) => `An earlier layer installed ${names}, and keeps ${it}: removing ${it} here makes no image smaller. Install and remove ${it} in one RUN, or build in a stage of its own.`,
},
*check({ facts }, messages) {
const gone = new Set();
for (const removal of (0,dockerfile_removals .vM)(facts)) {
const { step, call, kind } = removal;
if (!facts.inLineage(step) || call.conditional || removal.partial)
continue;
const hits = kind === 'packages' ? late_delete_packagesOf(facts, removal) : late_delete_pathsOf(facts, removal);
const fresh = hits.filter(({ name, added }) => !gone.has(`${added.step.instruction.index} ${name}`));
for (const { name, added } of fresh)
gone.add(`${added.step.instruction.index} ${name}`);
if (fresh.length === 0)
continue;
const different = [...new Set(fresh.map(({ name }) => name))];
const names = listOf(different, 4);
const it = different.length === 1 ? 'it' : 'them';
const sizes = fresh.map(({ bytes }) => bytes ?? 0);
const size = sizeText(sizes.reduce((sum, bytes) => sum + bytes, 0));
const steps = new Set(fresh.map(({ added }) => added.step));
yield {
span: call.span,
message: kind === 'packages'
? messages.packages(names, it)
: kind === 'moved'
? messages.moved(names, it, size)
: isMountable(fresh)
? messages.copied(names, it, size, mountFor(fresh))
: messages.deleted(names, it, size),
related: [...steps].map(({ instruction }) => ({ span: instruction.span, message: 'added here' })),
};
}
},
}));
function isMountable(hits) {
return hits.every(({ added: { copy, source } }) => copy && !copy.inline && !/^[a-z]+:\/\/|^git@/i.test(source ?? ''));
}
function mountFor(hits) {
const other = hits.every(({ added: { copy } }) => (copy?.from ?? copy?.image ?? null) !== null);
return other ? 'type=bind,from=\u2026,source=\u2026' : 'type=bind,source=\u2026';
}
function late_delete_pathsOf(facts, removal) {
return removal.paths.flatMap(({ path }) => {
if (!(0,expand .qE)(path) || isSetting(path))
return [];
const unpacked = unpackedBefore(facts, removal, path);
const before = addedBefore(facts, removal.step, path);
const hits = (unpacked ? [...before, unpacked] : before).flatMap((added) => {
const bytes = takesRepository(facts, added, path) ? null : bytesAt(facts, added, path);
if (!late_delete_isThere(facts, added, path) || !isWeighty(whatGoes(added, path), bytes))
return [];
return [{ name: late_delete_nameOf(added, path).replace(/(?<=.)\/+$/, ''), added, bytes }];
});
const cloned = path.endsWith('/.git') ? hits.filter(({ added }) => added.kind === 'clone') : [];
return cloned.length > 0 ? cloned : hits;
});
}
function late_delete_nameOf({ path: folder, exact, kind }, path) {
if (path.endsWith('/.git') && (exact ? kind === 'clone' : (0,path_patterns .rl)(path)))
return `${folder === '/' ? '' : folder}/.git`;
if (exact)
return folder;
if (!(0,path_patterns .rl)(path))
return path;
if ((0,path_patterns .ww)(path, folder))
return folder;
const found = path.indexOf('/**/');
return found >= 0 && (0,dockerfile_paths .FK)(folder, path.slice(0, found) || '/') ? folder + path.slice(found) : path;
}
function isSetting(path) {
return /^\/etc\/|\/\.config\/|^\/(?:run|var\/run|var\/log|proc|dev)\//.test(path);
}
function late_delete_isThere(facts, added, path) {
if (added.exact || added.copy?.from !== null)
return added.sure;
if (isRepository(facts, added, path))
return true;
const brought = (0,context_copies .R8)(added.copy, facts.surroundings.context) ?? [];
return brought.length > 0 ? filesAt(facts, added, path).length > 0 : added.sure;
}
function takesRepository(facts, added, path) {
const git = `${added.path === '/' ? '' : added.path}/.git`;
return (0,path_patterns .hU)(path, git) && isRepository(facts, added, git);
}
function isRepository({ surroundings: { context } }, { copy }, path) {
if (!path.endsWith('/.git') || !copy || !takesContext(copy) || !context.known)
return false;
return (context.root ?? '.') === '.' && !(0,context_index .Q0)(context).excludes('.git/config');
}
function whatGoes(added, path) {
const inside = !added.exact && added.kind === 'copy' && /\/[^/*?[]*[^/.*?[]\.\w+$/.test(path);
return inside ? { ...added, path, source: null, exact: true } : added;
}
function late_delete_packagesOf(facts, { step, call, packages }) {
const installer = (0,installers .XE)(call);
const python = installer !== null && /^(?:pip|uv pip|conda|poetry|pipenv|pdm|uv)$/.test(installer.tool);
return packages.flatMap((name) => (python ? requirementsBefore(facts, step, name) : packagesBefore(facts, step, name)).map((added) => {
return { name, added, bytes: null };
}));
}
var users = __webpack_require__(2889);
;
function isForeign(facts, { step, call }, folder) {
if (!isRoot(call.user ?? step.user) || !(0,expand .qE)(folder))
return false;
const stages = new Set((0,dockerfile_stages .bQ)(step.stage));
const before = (one) => stages.has(one.step.stage) && (0,dockerfile_order .Y)(one, { step, call });
return isOfBase(step, folder) || givenAway(facts).some((one) => (0,dockerfile_paths .FK)(folder, one.path) && before(one));
}
function isOfBase(step, folder) {
const { base } = step.stage;
const home = base.environment.variables.get('HOME') ?? (0,users .A)(base, base.user)?.home;
return home !== undefined && isOthers(home) && (0,dockerfile_paths .FK)(folder, (0,dockerfile_paths .Fd)(home));
}
function isOthers(home) {
return (0,expand .qE)(home) && !/^\/(?:root)?$/.test(home);
}
const givenAway = (0,memo .Bj)((facts) => {
const homes = facts.users.all().flatMap((user) => {
const { name, id, home, step, call } = user;
if (isRoot(name) || id === '0' || !isOthers(home))
return [];
const system = step.stage.base.distribution?.name;
const makes = user.makesHome || (call.program === 'useradd' && system !== 'debian' && system !== 'ubuntu');
return makes && !cache_owner_isThere(step, home) ? [{ step, call, path: home }] : [];
});
return [...homes, ...facts.calls.flatMap((one) => chowned(facts, one))];
});
function cache_owner_isThere(step, folder) {
return (0,dockerfile_stages .bQ)(step.stage).some(({ steps }) => steps.some(({ instruction, workdir, user }) => instruction.index < step.instruction.index && isRoot(user) && (0,expand .qE)(workdir) && (0,dockerfile_paths .FK)(workdir, folder)));
}
function chowned(facts, one) {
const { step, call } = one;
if (call.program !== 'chown')
return [];
const [owner, ...paths] = call.arguments.map(({ value }) => value).filter((word) => !word.startsWith('-'));
if (owner === undefined || isRoot(owner.replace(/[:.].*$/, '')))
return [];
return paths.flatMap((word) => ((0,expand .qE)(word) ? [{ ...one, path: facts.users.pathOf(word, step, call) }] : []));
}
;
const pip_cache_kept = (defineRule({
id: 'pip-cache-kept',
family: 'layers',
level: 'warning',
summary: 'the cache of pip, uv or Poetry stays in a layer of the image',
why: `pip, uv and Poetry keep what they download, and wheels that they build, in a cache below the home folder. In an image
nobody reads it again. pip's weighs what was downloaded; uv's holds the packages unpacked, which count once more wherever uv
has to copy instead of link. The official Python images don't turn pip's cache off.

\`--no-cache-dir\` (uv: \`--no-cache\`), or PIP_NO_CACHE_DIR=1 and UV_NO_CACHE=1, keep it out. A cache mount does too, and
saves the download in the next build: \`RUN --mount=type=cache,target=/root/.cache/pip pip install \u2026\`. It helps only where the
builder keeps its mounts from build to build, which fresh CI runners don't. Removing the folder in a later RUN doesn't help.

**Ignore it** where containers install packages again when they run, and are meant to find the cache.`,
sources: [
'https://pip.pypa.io/en/stable/topics/caching/',
'https://docs.astral.sh/uv/guides/integration/docker/#caching',
'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
},
messages: {
kept: (tool, folder, fix) => `${tool} keeps what it downloads in ${folder}, which stays in this layer: the image is larger and nothing reads it again. ${fix}`,
},
*check({ facts }, messages) {
for (const cache of cachesOf(facts)) {
const { kind, step, call, folder } = cache;
const name = pip_cache_kept_NAMES[kind];
if (name === undefined || !cache.stays || cache.unsure || !facts.inLineage(step))
continue;
if (meansToMount(facts, cache) || mayCleanUp(facts, step, call) || addsNothing(facts, cache))
continue;
const option = handsToPip(cache) ? '--pip-args=--no-cache-dir' : pip_cache_kept_OPTIONS[kind];
const fix = option ? `Add ${option}.` : holdsEnvironment(facts, cache) ? BESIDE : WHOLE;
const change = pip_cache_kept_editOf(facts, cache);
yield {
span: call.span,
...(isSmall(facts, cache) && { level: 'notice' }),
message: messages.kept(name, (0,expand .qE)(folder) ? folder : folder.replace(/^\/\0/, '~'), fix),
...(change && { edit: { safety: 'safe', changes: [change] } }),
};
}
},
}));
const pip_cache_kept_NAMES = {
pip: 'pip',
uv: 'uv',
poetry: 'Poetry',
pipenv: 'Pipenv',
pdm: 'PDM',
};
const pip_cache_kept_OPTIONS = { pip: '--no-cache-dir', uv: '--no-cache' };
const WHOLE = 'Mount a cache over it, or remove it in the same RUN.';
const BESIDE = 'Mount caches over its folders `cache` and `artifacts`, or remove these two in the same RUN: not all of it, for Poetry makes its virtual environments in it unless it is told otherwise.';
function holdsEnvironment({ installs }, { kind, call, folder }) {
const install = installs.find(({ installer }) => installer.call === call);
if (kind !== 'poetry' || !install)
return false;
return install.location === null || (0,dockerfile_paths .FK)(install.location.path, folder);
}
function handsToPip({ installer }) {
return installer?.tool === 'pipx' || installer?.tool === 'pip-sync';
}
function pip_cache_kept_editOf(facts, cache) {
const { installer, placedBy, kind } = cache;
const option = pip_cache_kept_OPTIONS[kind];
if (!installer || option === undefined || handsToPip(cache) || placedBy?.by === 'option')
return null;
return addOption(facts, installer, option);
}
const TOOL = /^(?:pip|setuptools|wheel|uv|poetry|pipenv|pdm|build)(?:[[=<>~!].*)?$/i;
function isSmall(facts, { step, kind }) {
const same = cachesOf(facts).filter((one) => one.step === step && one.kind === kind && one.stays);
return same.every(bringsToolsOnly);
}
function bringsToolsOnly({ installer }) {
if (installer?.tool !== 'pip' || installer.options.has('--requirement', '--editable', '--group'))
return false;
return installer.operands.length > 0 && installer.operands.every(({ value }) => TOOL.test(value));
}
function addsNothing(facts, { installer, step, call, folder, kind }) {
if (!installer)
return false;
if (/^\/(?:nonexistent\/)?\.cache\//.test(folder) && !isRoot(call.user ?? step.user))
return true;
if (kind === 'pip' && isForeign(facts, { step, call }, folder))
return true;
if (addsProjectAlone(facts, call))
return true;
const { tool, action, options } = installer;
if (mayHoldOptions(facts, installer))
return true;
if (tool === 'pip')
return options.has('--no-deps') && options.has('--no-build-isolation');
if (tool !== 'uv' || action !== 'run')
return false;
if (options.has('--with', '--with-requirements', '--script'))
return false;
return facts.installs.some((install) => install.installer.tool === 'uv' &&
(install.step.instruction.index < step.instruction.index || install.installer.call.span.start < call.span.start));
}
;
const wheels_kept = (defineRule({
id: 'wheels-kept',
family: 'layers',
level: 'notice',
summary: 'wheels are copied in only to be installed, and stay in a layer',
why: `What COPY brings stays in its layer. Wheels and source archives that a later RUN installs are then in the image twice,
packed and installed; removing them in that RUN doesn't make the image smaller. A bind mount shows them to the one RUN that
needs them and leaves nothing: \`RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels pip install /wheels/*\`.
So does a copied virtual environment.

The other side of the trade: mounts need BuildKit, which is the default builder since Docker 23.

**Ignore it** where the wheels are handed on at run time, to workers for example.`,
sources: [
'https://docs.docker.com/reference/dockerfile/#run---mounttypebind',
'https://pythonspeed.com/articles/multi-stage-docker-python/',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim AS builder
RUN pip wheel --no-cache-dir --wheel-dir /wheels shop==2.4.1

FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
COPY --from=builder /wheels /wheels
RUN pip install --no-cache-dir --no-index /wheels/*.whl
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim AS builder
RUN pip wheel --no-cache-dir --wheel-dir /wheels shop==2.4.1

FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels pip install --no-cache-dir --no-index /wheels/*.whl
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
},
messages: {
kept: (path, size) => `This copies ${path}${size === null ? '' : ` (${size})`} only for it to be installed: packed and installed, it is in the image twice. Mount it into the RUN instead, with \`--mount=type=bind\`.`,
},
*check({ facts }, messages) {
for (const copy of facts.copies) {
const target = placeIn(copy.step, copy.target);
if (!facts.inLineage(copy.step) || copy.inline || !(0,expand .qE)(target) || wheels_kept_isStarted(facts, copy))
continue;
const installs = facts.installs.filter((install) => installsFrom(facts, copy, install));
if (installs.length === 0)
continue;
const removal = (0,dockerfile_removals .vM)(facts).find((one) => {
return (one.step.instruction.index > copy.step.instruction.index &&
touchesWheels(one.paths.map(({ path }) => placeIn(one.step, path)), target));
});
const files = (0,context_copies .R8)(copy, facts.surroundings.context);
const size = files && sizeText((0,context_copies .UT)(files, facts.surroundings.context));
const edit = removal ? null : mountInstead(facts, copy, installs);
yield {
span: copy.step.instruction.span,
message: messages.kept(wheels_kept_nameOf(copy), size),
related: [
{ span: installs[0].installer.call.span, message: 'installed here' },
...(removal ? [{ span: removal.call.span, message: 'removed here, which makes the image no smaller' }] : []),
],
...(edit && { edit }),
};
}
},
}));
function wheels_kept_nameOf({ sources, target }) {
const names = sources.map((source) => source.slice(source.lastIndexOf('/') + 1));
return names.every((name) => WHEEL.test(name)) ? names.join(', ') : (0,dockerfile_paths .Fd)(target).replace(/^\/\0\//, '');
}
const WHEEL = /\.(?:whl|egg|tar\.gz|tgz|tar\.bz2|zip)$/i;
const FOLDER = /(?:^|\/)(?:\.?wheels?|wheelhouse|dist|sdist|pip-?packages|python-?packages)\/?(?:\*(?:\.whl)?)?$/i;
function installsFrom(facts, copy, { step, installer }) {
if (installer.tool !== 'pip' && installer.tool !== 'uv pip')
return false;
if (step.instruction.index <= copy.step.instruction.index || !(0,dockerfile_stages .bQ)(step.stage).includes(copy.step.stage))
return false;
const places = wheels_kept_placesOf(facts, installer);
const [found, named] = [places.found, places.named].map((all) => all.map((path) => placeIn(step, path)));
if (!found || !named || found.length + named.length === 0)
return false;
const target = placeIn(copy.step, copy.target);
const archives = copy.sources.filter((source) => WHEEL.test(source));
if (archives.length > 0 && archives.length === copy.sources.length) {
return [...named, ...found].some((path) => (0,dockerfile_paths .FK)((0,path_patterns .sL)(path), target) || (0,dockerfile_paths .FK)(target, (0,path_patterns .sL)(path)));
}
if (copy.sources.length !== 1 || takesContext(copy))
return false;
const [source] = copy.sources;
const packages = FOLDER.test(source) || FOLDER.test(target);
const whole = named.some((path) => (0,path_patterns .rl)(path) && (0,path_patterns .sL)(path) === target) || found.includes(target);
return whole && (packages || named.some((path) => path === `${target}/*.whl`));
}
const wheels_kept_placesOf = (0,memo .MF)(({ dockerfile }, { operands, options, call }) => {
const at = (value) => (0,dockerfile_paths .Fd)(value.replace(/^file:(?:\/\/)?/, '').replace(/\[[^[\]/]*\]$/, ''), call.workdir);
return {
found: options.all('--find-links').flatMap(({ value }) => (value !== null && (0,expand .qE)(value) ? at(value) : [])),
named: operands.flatMap(({ value, span }) => {
const name = (0,expand .qE)(value) ? value : listedIn(dockerfile.source.slice(span));
return name !== null && (WHEEL.test(name) || (0,path_patterns .rl)(name)) ? at(name) : [];
}),
};
});
function listedIn(text) {
const command = /^"?(?:\$\(|`)([^()$`]*)[)`](?:\[[\w,-]*\])?"?$/.exec(text)?.[1] ?? '';
const [program, ...words] = command.trim().replace(/["']/g, '').split(/\s+/);
const name = words.find((word) => word.endsWith('.whl'));
if (name === undefined)
return null;
if (program === 'ls')
return name;
const [folder = ''] = words;
return program === 'find' && /^[\w./]/.test(folder) && folder !== name ? `${folder.replace(/\/$/, '')}/${name}` : null;
}
function touchesWheels(paths, target) {
return paths.some((path) => (0,expand .qE)(path) && path !== '/' && ((0,path_patterns .hU)(path, target) || (0,dockerfile_paths .FK)((0,path_patterns .sL)(path), target)));
}
function wheels_kept_isStarted(facts, copy) {
const target = (0,dockerfile_paths .Fd)(copy.target);
return facts.entry?.calls.some(({ arguments: args }) => args.some(({ value }) => value.startsWith(target))) ?? false;
}
function mountInstead(facts, copy, installs) {
const steps = new Set(installs.map(({ step }) => step));
const [run] = steps;
const [source] = copy.sources;
const from = copy.from?.stage.name ?? copy.image;
const target = (0,dockerfile_paths .Fd)(copy.target);
if (steps.size !== 1 || copy.sources.length !== 1 || !run || !from || (0,path_patterns .rl)(source))
return null;
if (target === '/' || !(0,expand .qE)(target))
return null;
if (FILE.test(source) || /[\s,"]/.test(source + target) || isUsedElsewhere(facts, copy, run.instruction.index))
return null;
const { keywordSpan } = run.instruction;
const at = { start: keywordSpan.end, end: keywordSpan.end };
const mount = ` --mount=type=bind,from=${from},source=${source},target=${target}`;
const changes = [removeInstruction(facts.dockerfile, copy.step.instruction, /wheel/i), { span: at, text: mount }];
return { safety: 'review', changes };
}
const FILE = /[^.]\.[^./]+$/;
function isUsedElsewhere(facts, copy, run) {
const target = (0,dockerfile_paths .Fd)(copy.target);
const later = facts.copies.some((other) => other !== copy && (0,dockerfile_paths .FK)((0,dockerfile_paths .Fd)(other.target), target));
return (later ||
facts.calls.some(({ step, call }) => {
const { index } = step.instruction;
const other = index > copy.step.instruction.index && index !== run && (0,dockerfile_stages .bQ)(step.stage).includes(copy.step.stage);
return other && ((0,dockerfile_paths .FK)(call.workdir, target) || call.arguments.some(({ value }) => value.includes(target)));
}));
}
;
const OFF = /^(?:false|no|off|n|f|disabled?)$/i;
const ON = /^(?:1|true|yes|on|y|t)$/i;
const env_flag_ineffective = (defineRule({
id: 'env-flag-ineffective',
family: 'output',
level: 'warning',
summary: 'a variable does the opposite of, or nothing like, what it says',
why: `CPython reads PYTHONUNBUFFERED and PYTHONDONTWRITEBYTECODE as numbers: \`0\` and the empty string are off, any other
text is **on**, \`false\`, \`no\` and \`off\` included. pip reads the variables of its \`--no-\u2026\` options in ways of its own:
PIP_NO_COMPILE=1 is inverted and still compiles, while PIP_NO_CACHE_DIR disables the cache for every value, 0 included.

**Ignore it** where the value is read by your own code in another way.`,
sources: [
'https://docs.python.org/3/c-api/init_config.html#c.PyConfig.buffered_stdio',
'https://github.com/python/cpython/blob/main/Python/initconfig.c',
'https://pip.pypa.io/en/stable/topics/configuration/#boolean-options',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=false
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
except: { edit: 'which of the two was meant decides whether other advice holds then' },
},
messages: {
turnsOn: (name, value, effect) => `${name}=${value} turns it on, not off: CPython takes any text but 0 and the empty string for on, so ${effect}.`,
stillCompiles: (value) => `PIP_NO_COMPILE=${value} doesn't keep pip from compiling: pip reads this variable inverted.`,
stillDisables: (value) => `PIP_NO_CACHE_DIR=${value} disables pip's cache all the same: any value does. Write 1 for that, or leave it out.`,
},
*check({ facts }, messages) {
for (const step of variableSteps(facts)) {
const { instruction } = step;
for (const assignment of instruction.assignments) {
if (!READ.has(assignment.name))
continue;
const value = env_flag_ineffective_valueOf(step, assignment, facts.dockerfile.escape);
const { name, span } = assignment;
if (name in CPYTHON && OFF.test(value) && (instruction.keyword === 'ENV' || facts.installs.length > 0)) {
const message = messages.turnsOn(name, value, CPYTHON[name]);
yield { span, message, edit: replace(assignment, '0', 'review') };
}
else if (name === 'PIP_NO_COMPILE' && ON.test(value)) {
const change = removeAssignment(facts.dockerfile, instruction, span, /compil/i);
yield { span, message: messages.stillCompiles(value), edit: { safety: 'safe', changes: [change] } };
}
else if (name === 'PIP_NO_CACHE_DIR' && (OFF.test(value) || value === '0')) {
yield { span, message: messages.stillDisables(value), edit: replace(assignment, '1', 'safe') };
}
}
}
for (const { step, call } of facts.calls) {
if (call.environment.size === 0 || !/^pip|^python/.test(call.program))
continue;
for (const [name, value] of call.environment) {
if (setByInstruction(step.instruction, name))
continue;
if (name === 'PIP_NO_COMPILE' && ON.test(value))
yield { span: call.whole, message: messages.stillCompiles(value) };
if (name === 'PIP_NO_CACHE_DIR' && (OFF.test(value) || value === '0')) {
yield { span: call.whole, message: messages.stillDisables(value) };
}
}
}
},
}));
const CPYTHON = {
PYTHONUNBUFFERED: 'output is unbuffered',
PYTHONDONTWRITEBYTECODE: 'no bytecode is written',
};
const READ = new Set([...Object.keys(CPYTHON), 'PIP_NO_COMPILE', 'PIP_NO_CACHE_DIR']);
function env_flag_ineffective_valueOf(step, { value }, escape) {
const lookup = (name) => step.stage.environment.value(name, step.instruction.index);
return value ? (0,expand .fT)(value.text, lookup, escape).trim() : '';
}
function replace({ value }, text, safety) {
return { safety, changes: [{ span: value.span, text }] };
}
function setByInstruction(instruction, name) {
return instruction.assignments.some((assignment) => assignment.name === name);
}
var launchers = __webpack_require__(2227);
;
function firstProgram(facts) {
const { base } = facts.final;
const written = facts.entry?.entrypoint ?? null;
const own = written?.instruction.exec?.length === 0 ? null : written;
if (!written && (base.init === true || (base.entrypoint === null && !base.known)))
return null;
let handed = false;
for (const started of (0,dockerfile_started .rE)(facts)) {
const { call, program, script, step } = started;
if (script) {
const ending = script.endings.find(({ exec, call: one }) => exec && one?.span.start === call.span.start);
if (!ending || call.program === '')
continue;
const [word, ...words] = ending.command?.words ?? [];
if (word?.text === 'exec' && !arePut(words, call))
continue;
}
else if (!isFirst(started) || (own !== null && step !== own && !handed))
return null;
if ((0,pip .r2)(call.program) || program?.by === 'script') {
return program && (program.by === 'script' || program.by === 'module') ? { ...started, program } : null;
}
if (REPLACED.has(call.program))
continue;
if (!handsOver(facts, call))
return null;
handed = true;
}
return null;
}
function isFirst({ call, step }) {
const { exec, words } = step.instruction;
if (exec)
return exec[0]?.text === call.path || arePut(exec, call);
return words[0]?.text === 'exec' && (words[1]?.text === call.path || arePut(words.slice(1), call));
}
const REPLACED = new Set(['opentelemetry-instrument', 'newrelic-admin', 'env', 'gosu', 'su-exec', 'setpriv']);
function arePut(words, call) {
let [program, ...rest] = words.map(({ text, span }) => ({ value: text, span }));
while (program && program.span.start !== call.span.start) {
const name = (0,wrappers .Fl)(program.value);
const inner = REPLACED.has(name) ? ((0,wrappers .oA)(program, rest) ?? (0,launchers .ZZ)(name, rest)) : null;
if (!inner)
return false;
program = inner.program;
rest = [...inner.rest];
}
return program !== undefined;
}
function handsOver(facts, call) {
const script = (0,scripts .JV)(facts, { stage: facts.final, step: null }, call);
return script !== null && script.endings.length > 0 && script.endings.every(({ exec }) => exec);
}
function hasStopSignal(facts) {
const last = lastInstruction(facts, 'STOPSIGNAL');
return last !== null && !/TERM|^15$/.test(last.instruction.words[0]?.text ?? 'TERM');
}
function startsInitSystem(facts) {
if (!facts.entry && facts.final.base.entrypoint?.[0] === '/init')
return true;
return (0,dockerfile_started .rE)(facts).some(({ call }) => call.program === 'systemd' || /^\/(?:usr\/)?sbin\/init$/.test(call.path));
}
function livesWithoutPython(facts) {
const last = facts.entry?.calls.at(-1);
if (!last || facts.program || (0,dockerfile_started .IB)(facts).length > 0)
return false;
if (startsOther(facts))
return true;
if (facts.final.base.python)
return needsPythonOnlyToBuild(facts);
if ((0,wrappers .H7)(last.program))
return (0,python_image .t0)(last);
return (last.program === 'sleep' || (last.program === 'tail' && last.arguments.some(({ value }) => /^-[fF]$/.test(value))));
}
;
const NOTEBOOKS = /^(?:jupyter-?(?:lab|notebook|server|hub|hub-singleuser)|notebook|jupyter_server|start-(?:notebook|singleuser)(?:\.(?:sh|py))?)$/;
const livesWithNotebooks = (0,memo .Bj)((facts) => {
const { entry, final } = facts;
if (startsPythonElsewhere(facts))
return false;
if (!entry)
return NOTEBOOKS.test((0,wrappers .Fl)(final.base.command?.[0] ?? ''));
const lasting = (0,dockerfile_started .rE)(facts).filter(({ call }) => isNotebook(call) || call.program === '' || (0,dockerfile_server .xu)(call));
return lasting.length > 0 && lasting.every(({ call }) => isNotebook(call));
});
function isNotebook(call) {
const program = (0,dockerfile_entry .D1)(call);
if (program?.by === 'script' || program?.by === 'inline')
return false;
const name = program?.name ?? call.program;
const words = program?.arguments ?? call.arguments;
return name === 'jupyter' ? words.some(({ value }) => /^(?:lab|notebook|server)$/.test(value)) : NOTEBOOKS.test(name);
}
const IDLE = new Set(['tail', 'sleep', 'wait']);
function tells({ program, arguments: args }) {
if (program === 'env' || program === 'printenv')
return true;
return /^(?:declare|export|typeset)$/.test(program) && args.some(({ value }) => /^-[a-z]*p/.test(value));
}
const livesWithCron = (0,memo .Bj)((facts) => {
if (facts.final.base.distribution?.name === 'alpine' || startsPythonElsewhere(facts))
return false;
const calls = (0,dockerfile_started .rE)(facts).map(({ call }) => call);
const last = calls.findLast(({ program }) => !IDLE.has(program));
const cron = last?.program === 'cron' || last?.program === 'crond';
return cron && !calls.some((call) => call.program === '' || tells(call) || (0,dockerfile_server .xu)(call));
});
function startsPythonElsewhere(facts) {
return (0,dockerfile_started .Ox)(facts).some(({ call, program }) => program !== null && !isNotebook(call));
}
;
const output_buffered = (defineRule({
id: 'output-buffered',
family: 'output',
level: 'warning',
summary: 'standard output is buffered, so logs come late or get lost',
why: `Where standard output is no terminal, as in a container, Python collects what is printed in blocks of 8 KB. Lines
show up late, and what is in the buffer when the process is killed never does. PYTHONUNBUFFERED=1 (or \`python -u\`) writes
them at once. Servers such as gunicorn and uvicorn flush their own logs; what the application prints is still held back.
uWSGI gives the application a standard output without a buffer, but not the management commands beside it. Nothing is said
of Jupyter, whose kernels send on what is printed, nor of cron, whose jobs get none of the image's variables: there the
crontab sets PYTHONUNBUFFERED, or calls \`python -u\`.

**Ignore it** where a process writes so much to standard output that the buffer matters, as in pipelines of data.`,
sources: [
'https://docs.python.org/3/using/cmdline.html#envvar-PYTHONUNBUFFERED',
'https://docs.python.org/3/library/sys.html#sys.stdout',
'https://github.com/unbit/uwsgi/blob/master/plugins/python/python_plugin.c',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
except: { onbuild: 'it is about something absent' },
},
messages: {
missing: () => 'Python holds standard output back in blocks here: lines come late, and the last ones get lost when the process is killed. Set PYTHONUNBUFFERED=1.',
uwsgi: (other) => `uWSGI writes through what the application prints; ${other}, which this image has too, holds it back in blocks. Set PYTHONUNBUFFERED=1.`,
alone: () => 'uWSGI writes through what the application prints; Python that is started beside it, by docker exec or as a job, holds it back in blocks. Set PYTHONUNBUFFERED=1.',
server: (name) => `${name} flushes its own logs, but what the application prints is held back in blocks. Set PYTHONUNBUFFERED=1.`,
},
*check({ facts }, messages) {
const { final, entry, dockerfile } = facts;
if (!final.base.known || isLambda(facts) || startsInitSystem(facts) || livesWithoutPython(facts))
return;
const variable = facts.env('PYTHONUNBUFFERED');
const on = (0,flags .M)(variable?.value);
if (on !== false)
return;
if (entry?.calls.some((call) => (0,flags .M)(call.environment.get('PYTHONUNBUFFERED')) === true))
return;
const programs = heldBack(facts);
if (!programs || (0,python_image .Ev)(facts.program) || (0,test_image .U5)(facts))
return;
if (livesWithNotebooks(facts) || livesWithCron(facts))
return;
const servers = programs.map(({ program, call }) => (0,dockerfile_server .d)(facts, program, call));
const server = servers.includes(null) ? null : (servers[0] ?? null);
const changes = variable?.origin && variable.span
? [{ span: variable.span, text: 'PYTHONUNBUFFERED=1' }]
: [insertAfter(dockerfile, final.stage.from, ['ENV PYTHONUNBUFFERED=1'])];
const other = server === 'uwsgi' ? besideServer(facts, server) : null;
yield {
span: (entry?.main.instruction ?? final.stage.from).span,
level: server === null ? 'warning' : 'notice',
message: server === null
? messages.missing()
: server !== 'uwsgi'
? messages.server(server)
: other === null
? messages.alone()
: messages.uwsgi(`\`${other}\``),
edit: { safety: 'safe', changes },
};
},
}));
function heldBack(facts) {
const behind = (0,dockerfile_started .IB)(facts);
const buffered = behind.filter(({ call, program }) => !isUnbuffered(program) && (0,flags .M)(call.environment.get('PYTHONUNBUFFERED')) !== true);
if (isUnbuffered(facts.program) || (behind.length > 0 && buffered.length === 0))
return null;
const main = facts.entry?.program;
if (facts.program && main)
return [{ program: facts.program, call: main }];
const programs = buffered.flatMap(({ program, call }) => (program ? { program, call } : []));
return programs.length === 0 && behind.some(({ program }) => program) ? null : programs;
}
function besideServer(facts, server) {
const started = [...(0,dockerfile_started .rE)(facts), ...(0,dockerfile_started .Ox)(facts)].flatMap(({ program }) => program ?? []);
const other = started.find(({ name, by }) => name !== server && by !== 'inline');
if (other)
return (0,wrappers .Fl)(other.name);
return facts.surroundings.context.list().some((path) => /(?:^|\/)manage\.py$/.test(path)) ? 'manage.py' : null;
}
function isUnbuffered(program) {
return program?.interpreterOptions.some(({ text }) => /^-[a-zA-Z]*u/.test(text)) === true;
}
function isLambda(facts) {
const { final } = facts;
const started = (0,dockerfile_started .rE)(facts).some(({ call }) => call.arguments.some(({ value }) => value === 'awslambdaric'));
return started || (final.base.reference?.repository ?? '').includes('lambda');
}
var shell = __webpack_require__(1328);
;
const shell_state_lost = (defineRule({
id: 'shell-state-lost',
family: 'output',
level: 'warning',
summary: 'a RUN only sets shell state, which ends with it',
why: `Each RUN starts a shell of its own. What it exports, the folder it changes to, an alias, an activated virtual
environment: all of it ends with that RUN, and the next instruction knows nothing of it. ENV, WORKDIR and a virtual
environment's \`bin\` on PATH do last.

**Ignore it** never: such a RUN has no effect at all, apart from an empty layer.`,
sources: [
'https://docs.docker.com/reference/dockerfile/#run',
'https://docs.docker.com/build/building/best-practices/#workdir',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
RUN cd /srv/shop
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
WORKDIR /srv/shop
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
},
messages: {
lost: (what, instead) => `${what} ends with this RUN: the next instruction starts a new shell. Use ${instead}.`,
},
*check({ facts }, messages) {
for (const step of facts.steps) {
const { instruction } = step;
if (instruction.keyword !== 'RUN' || instruction.flags.length > 0)
continue;
const { nodes, complete } = facts.commandsOf(step);
const commands = complete ? flatten(nodes) : null;
if (!commands || commands.length === 0)
continue;
const first = stateOf(commands[0], facts, step);
if (!first || !commands.every((command, at) => at === 0 || stateOf(command, facts, step)))
continue;
const edit = commands.length === 1 ? replacement(facts, step, commands[0]) : null;
yield { span: instruction.span, message: messages.lost(first.what, first.instead), ...(edit && { edit }) };
}
},
}));
function flatten(nodes) {
const commands = [];
for (const node of nodes) {
if (node.type === 'command')
commands.push(node);
else if (node.type === 'and-or') {
const inner = flatten(node.commands);
if (!inner)
return null;
commands.push(...inner);
}
else
return null;
}
return commands;
}
function stateOf(command, facts, step) {
if (command.redirects.length > 0)
return null;
const change = changeOf(command, facts, step);
return change && !command.words.some(({ text }) => /`|\$\(/.test(text)) ? change : null;
}
function changeOf(command, facts, step) {
const name = command.words[0]?.text;
const argument = command.words[1]?.text;
switch (name) {
case undefined:
return command.assignments.length > 0 ? { what: 'This variable', instead: 'ENV' } : null;
case 'export':
return { what: 'What this exports', instead: 'ENV' };
case 'cd':
return { what: 'The change of folder', instead: 'WORKDIR' };
case 'alias':
return { what: 'The alias', instead: 'a link or a script in a folder of PATH' };
case 'unset':
return { what: 'What this unsets', instead: 'ENV' };
case '.':
case 'source':
if (/(?:^|\/)activate$/.test(argument ?? ''))
return { what: "The environment's activation", instead: 'ENV PATH="\u2026/bin:$PATH"' };
return SETS_VARIABLES.test(argument ?? '') || readsInState(facts, step, argument)
? { what: 'What this reads in', instead: 'ENV' }
: null;
case 'conda':
case 'mamba':
return argument === 'activate'
? { what: "The environment's activation", instead: 'ENV PATH="\u2026/bin:$PATH"' }
: null;
case 'set':
case 'umask':
case 'ulimit':
return { what: 'The setting', instead: 'it in the RUN that needs it' };
default:
return null;
}
}
const SETS_VARIABLES = new RegExp([
'(?:^|/)(?:\\.?(?:bash|zsh)rc|\\.?profile|\\.?bash_profile|env)$',
'/Ascend/(?:[\\w.-]+/)*set_env\\.sh$',
'^/opt/intel/(?:[\\w.-]+/)*(?:set)?vars\\.sh$',
'^/opt/ros/[^/]+/(?:local_)?setup\\.(?:sh|bash|zsh)$',
].join('|'));
function readsInState(facts, step, argument) {
if (argument === undefined || !(0,expand .qE)(step.workdir) || /[$~`]/.test(argument))
return false;
const file = (0,script_files .Wd)(facts, { stage: step.stage, step }, (0,dockerfile_paths .Fd)(argument, step.workdir));
const read = file && (0,shell .a)(file.text, 0);
const commands = read?.complete === true ? flatten(read.body) : null;
if (!commands || commands.length === 0)
return false;
return commands.every((one) => !/^(?:\.|source)$/.test(one.words[0]?.text ?? '') && stateOf(one, facts, step));
}
function replacement(facts, step, { words }) {
const { instruction, shell } = step;
const [name, argument, more] = words.map(({ text }) => text);
if (argument === undefined || more !== undefined || shell || !isOneLine(facts.dockerfile, words))
return null;
const text = name === 'cd' ? `WORKDIR ${argument}` : name === 'export' && argument.includes('=') ? `ENV ${argument}` : null;
if (text === null || !isReadAlike(step, argument))
return null;
return { safety: 'review', changes: [{ span: instruction.span, text }] };
}
function isReadAlike({ instruction, stage }, text) {
if (/(?:^|[=:"])~/.test(text))
return false;
return [...text.matchAll(/\$(?:\{?(\w+))?/g)].every(([, name]) => {
return name === 'PATH' || (name !== undefined && stage.environment.get(name, instruction.index) !== undefined);
});
}
function isOneLine(dockerfile, words) {
return words.every(({ span }) => !dockerfile.source.slice(span).includes('\n'));
}
;
const development_run_LONGEST = 2000;
const development_run_MOST = 10;
const development_run_OTHERS = new Set(['asyncio', 'anyio', 'trio', 'curio', 'subprocess', 'hypercorn', 'uvloop', 'self', 'cls']);
function developmentRun(text, debugs) {
const code = (0,python_source .rS)(text);
let looked = 0;
for (const match of code.matchAll(/(?<![\w.])([A-Za-z_]\w*)[ \t]*\.[ \t]*(run|run_server)[ \t]*\(/g)) {
const [written, object, method] = match;
const start = match.index + written.length;
const end = closing(code, start);
const option = object === 'uvicorn' ? 'reload' : debugs && !development_run_OTHERS.has(object) ? 'debug' : null;
if (option === null || !saysTrue(code.slice(start, end), option))
continue;
if (++looked > development_run_MOST)
return null;
if (!isReached(code, match.index))
continue;
return {
option,
callee: `${object}.${method}`,
span: { start: match.index, end: Math.min(end + 1, text.length) },
};
}
return null;
}
function closing(code, start) {
const limit = Math.min(code.length, start + development_run_LONGEST);
for (let at = start, depth = 0; at < limit; at++) {
if ('([{'.includes(code[at]))
depth++;
else if (')]}'.includes(code[at]) && depth-- === 0)
return at;
}
return limit;
}
function saysTrue(written, option) {
return new RegExp(`(?:^|[\\s,])${option}[ \\t]*=[ \\t]*True[ \\t]*(?:[,\\r\\n]|$)`).test(written);
}
function isReached(code, at) {
const lines = code.slice(0, at).split('\n');
let indent = widthOf(lines.pop());
for (const line of lines.reverse()) {
if (indent === 0)
break;
const width = widthOf(line);
if (width >= indent || line.trim() === '')
continue;
indent = width;
const header = line.trim();
const name = /^(?:async[ \t]+)?def[ \t]+(\w+)/.exec(header)?.[1];
if (name !== undefined) {
if (!new RegExp(`(?<!def[ \\t]+)\\b${name}[ \\t]*\\(`).test(code))
return false;
}
else if (!/^(?:try|with|while|for)\b|^if[ \t(]*__name__[ \t]*==/.test(header))
return false;
}
return true;
}
function widthOf(line) {
return /^[ \t]*/.exec(line)[0].replaceAll('\t', '        ').length;
}
;
const development_server = (defineRule({
id: 'development-server',
family: 'runtime',
level: 'warning',
summary: "the container runs a framework's development server",
why: `\`flask run\`, \`manage.py runserver\`, \`fastapi dev\` and \`uvicorn --reload\` are made for a developer's machine: they watch the
sources, serve one request at a time or start everything twice, and show tracebacks or a debugger to whoever asks. So do a
script's own \`uvicorn.run(\u2026, reload=True)\` and Flask's \`app.run(debug=True)\`. Their own documentation says not to use them in
production. gunicorn, uvicorn without \`--reload\`, or \`fastapi run\` take their place.

**Ignore it** for images that only developers run; those that are named so (Dockerfile.dev, a stage \`dev\`), and those
that a compose file or a manifest starts with another command, aren't reported.`,
sources: [
'https://flask.palletsprojects.com/en/stable/deploying/',
'https://docs.djangoproject.com/en/stable/ref/django-admin/#runserver',
'https://www.uvicorn.org/settings/#development',
'https://fastapi.tiangolo.com/fastapi-cli/',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["flask", "--app", "shop", "run", "--host", "0.0.0.0"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "shop:app"]
`,
},
except: { edit: 'the server that takes its place is for a person to choose' },
},
messages: {
server: (name) => `\`${name}\` is a server for development: it isn't made to be reached by others. Use a production server.`,
reload: (name) => `With --reload, ${name} watches the sources and restarts itself: that is for development.`,
restarts: (file, callee) => `${file} calls \`${callee}(reload=True)\`, which watches the sources and restarts itself: that is for development.`,
debugs: (file, callee) => `${file} calls \`${callee}(debug=True)\`: a server for development, with a debugger that runs code for others. Use a production server.`,
here: () => 'started here',
},
*check({ facts }, messages) {
if (facts.dev)
return;
const last = (0,dockerfile_started .rE)(facts).findLast(({ call, program }) => program !== null || development_server_isManagement(call));
if (!last || (0,dockerfile_running .ml)(facts, last.step))
return;
const { script, step } = last;
const program = last.program ?? development_server_commandOf(last.call);
if (last.call.conditional)
return;
const name = developmentServer(program);
const own = name === null ? ownRun(facts, last.call) : null;
if (own) {
const { file, run } = own;
const span = { start: file.span.start + run.span.start, end: file.span.start + run.span.end };
yield {
span: step.instruction.span,
message: messages[run.option === 'reload' ? 'restarts' : 'debugs'](`\`${(0,wrappers .Fl)(file.imagePath)}\``, run.callee),
related: [{ ...(0,script_files .ZU)(file, span), message: messages.here() }],
};
return;
}
if (name === null && !(RELOADERS.has(program.name) && (0,dockerfile_server .Lt)(program, '--reload')))
return;
yield {
span: step.instruction.span,
message: name === null ? messages.reload(program.name) : messages.server(name),
...(script && { related: [{ ...(0,dockerfile_started .VV)(script, last.call.whole), message: messages.here() }] }),
};
},
}));
function ownRun(facts, call) {
const source = (0,scripts .Db)(facts, { stage: facts.final, step: null }, call);
if (!source?.file.text.includes('True'))
return null;
const run = developmentRun(source.file.text, usesDebugger(facts, source.file));
return run && { file: source.file, run };
}
function usesDebugger(facts, file) {
const moment = { stage: facts.final, step: null };
const own = [...(0,python_source .y9)(file.text).imports];
const beside = own.flatMap((name) => {
const other = (0,python_modules .$2)(name.replace(/^\.+/, ''), file.imagePath, (path) => (0,script_files .Wd)(facts, moment, path));
return other ? [...(0,python_source .y9)(other.text).imports] : [];
});
return [...own, ...beside].some((name) => /^(?:flask|dash|quart)(?:\.|$)/.test(name));
}
function development_server_isManagement(call) {
return developmentServer(development_server_commandOf(call)) !== null;
}
function development_server_commandOf({ program, arguments: args }) {
return { name: program, by: 'command', arguments: args, interpreterOptions: [] };
}
const RELOADERS = new Set(['uvicorn', 'gunicorn', 'hypercorn', 'granian', 'daphne', 'litestar']);
const development_server_VALUED = new Set(['--app', '-A', '--env-file', '-e', '--settings', '--pythonpath']);
function developmentServer(program) {
const words = program.arguments.map(({ value }) => value);
const first = words.find((word, at) => !word.startsWith('-') && !development_server_VALUED.has(words[at - 1] ?? '')) ?? '';
if ((program.name === 'flask' || program.name === 'quart') && first === 'run')
return `${program.name} run`;
if (program.name === 'fastapi' && first === 'dev')
return 'fastapi dev';
if (!/^runserver(?:_plus)?$/.test(first))
return null;
if (['manage.py', 'django-admin', 'django'].includes(program.name))
return `manage.py ${first}`;
return /manage[^/]*$/.test(program.name) ? `${program.name} ${first}` : null;
}
var shell_process = __webpack_require__(8116);
;
function scriptBehindShell(facts, step) {
const { nodes, complete } = (0,shell_process .Fl)(facts, step);
const node = nodes.at(-1);
const last = node?.type === 'and-or' ? node.commands.at(-1) : node;
const other = facts.entry?.entrypoint && facts.entry.entrypoint !== step;
if (!complete || other || last?.type !== 'command')
return null;
const started = (0,dockerfile_started .rE)(facts).findLast((one) => one.script === null && one.step === step);
return started ? (0,scripts .JV)(facts, { stage: facts.final, step: null }, started.call) : null;
}
function lost_endings_handsOver({ endings, complete, traps }) {
return complete && (traps || (endings.length > 0 && endings.every(({ exec }) => exec)));
}
function lostEndings(facts, { endings, calls, complete, file, traps }) {
if (!complete || traps || /^[ \t]*trap[ \t]/m.test(file.text))
return [];
const found = [];
const sources = READS_IN.test(file.text);
const always = endings.find(({ exec, call }) => exec && call?.conditional === false);
const others = endings.some(({ exec }) => exec);
for (const { span, exec, background, passesArguments, handsOver, command: written } of endings) {
const inside = calls.filter((one) => span.start <= one.span.start && one.span.end <= span.end);
const call = inside.at(-1);
if (exec || background || !(call ?? handsOver) || (always && always.span.start < span.start))
continue;
if (/^(?:while|until|for|\()/.test(file.source.slice(span)))
continue;
const anything = handsOver || (call?.program === '' && passesArguments);
const named = passesArguments && (!sources || call?.path.includes('/') === true);
const lasting = anything || (call && ((0,dockerfile_server .xu)(call) || isMain(facts, call, named)));
if (!lasting || (others && (call && (0,dockerfile_server .xu)(call) ? isDevelopment(call) : call?.conditional !== false)))
continue;
const again = inside.slice(0, -1).some((one) => one.span.start === call?.span.start);
const last = !again && !SPEAKS_BEHIND.test(file.source.text.slice(span.end, span.end + 200));
found.push({ span, command: anything || !call ? '"$@"' : call.program, written: last ? written : null });
}
return found;
}
const SPEAKS_BEHIND = /^(?:[\s;]|fi\b|esac\b|#[^\n]*\n)*echo\b/;
const READS_IN = /(?:^|[;&|({]|\bthen|\bdo|\belse)[ \t]*(?:\.|source)[ \t]+(?![ \t]|\S*(?:\/activate|\.env)(?![^\s;&|)"']))/m;
function isMain(facts, call, passesArguments) {
if ((0,dockerfile_entry .D1)(call) || (0,wrappers .H7)(call.program))
return false;
const script = (0,scripts .JV)(facts, { stage: facts.final, step: null }, call);
if (script)
return script.endings.some((ending) => ending.call && (ending.exec || (0,dockerfile_server .xu)(ending.call)));
return (passesArguments &&
/^[\w.-]+$/.test(call.program) &&
!/^(?:echo|printf|set|test|mkdir|chown|rm|cp)$/.test(call.program));
}
function isDevelopment(call) {
return call.arguments.some(({ value }) => /^(?:runserver(?:_plus)?|--reload|dev)$/.test(value));
}
;
const entrypoint_without_exec = (defineRule({
id: 'entrypoint-without-exec',
family: 'runtime',
level: 'warning',
summary: 'an entrypoint script starts the program without exec',
why: `A script that runs its last command without \`exec\` stays in front of it as PID 1. \`docker stop\` and Kubernetes send SIGTERM
to PID 1; the shell neither ends nor hands it on, so the program is killed after the grace period (10 or 30 s) with what it was
doing, and the container ends with 137. \`exec "$@"\` puts the program in the script's place: it costs nothing, but what stands
behind it in the script, and a trap on EXIT, no longer run.

Under an init such as tini the container does stop at once, but the signal ends the script and the program is killed without
hearing of it. **Ignore it** for scripts whose program ends by itself.`,
sources: [
'https://docs.docker.com/reference/dockerfile/#entrypoint',
'https://docs.docker.com/build/building/best-practices/#entrypoint',
'https://github.com/krallin/tini#process-group-killing',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
COPY entrypoint.sh /
USER 1000
ENTRYPOINT ["/entrypoint.sh"]
CMD ["celery", "--app", "shop", "worker"]
`,
'entrypoint.sh': `#!/bin/sh
set -e
shop-admin migrate
"$@"
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
COPY entrypoint.sh /
USER 1000
ENTRYPOINT ["/entrypoint.sh"]
CMD ["celery", "--app", "shop", "worker"]
`,
'entrypoint.sh': `#!/bin/sh
set -e
shop-admin migrate
exec "$@"
`,
},
except: { onbuild: 'the script is started all the same' },
},
messages: {
stays: (script, command) => `${script} runs ${command} without exec and stays in front of it as PID 1: SIGTERM never gets there, and stopping takes the whole grace period.`,
init: (script, command) => `${script} runs ${command} without exec, so the init's SIGTERM ends the script alone: the program is killed without hearing of it.`,
behind: (script, command) => `${script} runs ${command} without exec: even where the shell in front of it is gone, it stays as PID 1, SIGTERM never gets to the program, and stopping takes the whole grace period.`,
here: () => 'without exec',
},
*check({ facts }, messages) {
const found = scriptInFront(facts);
if (!found || !(0,dockerfile_running .WF)(facts, found.step) || (0,dockerfile_running .o5)(facts))
return;
const { script, step, by } = found;
const endings = lostEndings(facts, script);
const [ending] = endings;
if (!ending)
return;
const { file } = script;
const name = `\`${(0,wrappers .Fl)(file.imagePath)}\``;
const changes = endings.flatMap((one) => entrypoint_without_exec_fixOf(script, one));
const message = messages[by](name, `\`${ending.command}\``);
yield {
span: step.instruction.span,
message,
related: endings.map(({ span }) => ({ ...(0,dockerfile_started .VV)(script, span), message: messages.here() })),
...(changes.length > 0 && { edit: { safety: 'review', changes } }),
};
},
}));
function scriptInFront(facts) {
const [first] = (0,dockerfile_started .rE)(facts);
if (!first)
return null;
const { base: image } = facts.final;
if (!facts.entry?.entrypoint && image.reference === null)
return null;
const base = facts.entry?.entrypoint ? [] : (image.entrypoint ?? []);
const { instruction } = first.step;
if ((0,shell_process .of)(facts, first.step) !== null) {
const script = base.length === 0 ? scriptBehindShell(facts, first.step) : null;
return script && { script, step: first.step, by: (0,shell_process .rj)(facts, first.step) ? 'behind' : 'stays' };
}
const own = instruction.exec?.map(({ text }) => text);
if (!own)
return null;
const elements = [...base, ...own];
const start = elements.indexOf(first.call.path);
const front = elements.slice(0, Math.max(start, 0)).map(wrappers .Fl);
const known = front.every((word) => /^(?:tini(?:-static)?|catatonit|docker-init|env|exec|--|-[sv]+)$/.test(word));
const script = known && start >= 0 ? (0,scripts .JV)(facts, { stage: facts.final, step: null }, first.call) : null;
const init = front.some((word) => /init|tini|catatonit/.test(word));
return script && { script, step: first.step, by: init ? 'init' : 'stays' };
}
function entrypoint_without_exec_fixOf(script, { span, written }) {
if (!written || (0,shell_process .iK)(written) || script.file.writtenBy)
return [];
if (/(?:^|[\s;&|({])time[ \t]+(?:-p[ \t]+)?$/.test(script.file.source.text.slice(0, span.start).slice(-40)))
return [];
const assigns = written.assignments.length > 0;
const place = (0,dockerfile_started .VV)(script, { start: span.start, end: span.start });
return [{ ...place, text: assigns ? 'exec env ' : 'exec ' }];
}
;
const exec_argument_spaces = (defineRule({
id: 'exec-argument-spaces',
family: 'runtime',
level: 'notice',
summary: 'an element of the exec form holds several words',
why: `In the exec form no shell splits words: each element reaches the program as one argument, spaces included. \`"-w 4"\` is the
option \`-w\` with the value \` 4\` at best; \`"--bind 0.0.0.0:8000"\` is one option of that whole name, which no program knows. What
works does so because a parser is lenient. A first element with spaces, as in \`["celery worker"]\`, is the name of a program that
isn't there: the container doesn't start.

**Ignore it** where the program really takes such an argument.`,
sources: ['https://docs.docker.com/reference/dockerfile/#exec-form'],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "-w 4", "shop:app"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "-w", "4", "shop:app"]
`,
},
},
messages: {
joined: (option) => `No shell splits this: the program gets ${option} and its value as one argument, with the space in it.`,
program: (name) => `No shell splits this: a program of that whole name is looked for, not ${name} with arguments, and the container doesn't start.`,
},
*check({ facts }, messages) {
for (const step of [facts.entry?.entrypoint, facts.entry?.command, healthCheckOf(facts)?.command]) {
const elements = step?.instruction.exec;
if (!step || !elements)
continue;
const [first] = elements;
if (first && isWholeCommand(first) && isProgram(facts, step)) {
const words = first.text.trim().split(/\s+/);
const clear = words.every((word) => /^[\w./:=@%+,-]+$/.test(word));
const text = words.map((word) => JSON.stringify(word)).join(', ');
yield {
span: first.span,
message: messages.program(`\`${words[0]}\``),
...(clear && { edit: { safety: 'safe', changes: [{ span: first.span, text }] } }),
};
}
const joined = elements.filter((element, at) => isJoined(element, elements[at - 1], elements) && arrivesWhole(facts, step, element));
for (const { text, span } of joined) {
const [option, ...rest] = text.trim().split(/\s+/);
const clear = !/["'\\$]/.test(text) && (rest.length === 1 || rest.some((word) => word.startsWith('-')));
const pieces = [option, ...rest].map((piece) => JSON.stringify(piece)).join(', ');
yield {
span,
message: messages.joined(`\`${option}\``),
...(clear && { edit: { safety: 'safe', changes: [{ span, text: pieces }] } }),
};
}
}
},
}));
function arrivesWhole(facts, step, { text }) {
const { entry } = facts;
const entrypoint = entry?.command === step ? entry.entrypoint : null;
if (!entrypoint || (entrypoint.instruction.exec && (0,shell_process .of)(facts, entrypoint) === null))
return true;
return entry.calls.some(({ path, arguments: args }) => path === text || args.some(({ value }) => value === text));
}
function isProgram({ entry, final }, step) {
if (step !== entry?.command)
return true;
return entry.entrypoint ? entry.entrypoint.instruction.exec?.length === 0 : final.base.entrypoint?.length === 0;
}
function isWholeCommand({ text }) {
const [program, ...rest] = text.trim().split(/\s+/);
if (rest.length === 0 || !/^[\w./+-]+$/.test(program))
return false;
return !program.includes('/') || /\.(?:sh|py)$/.test(program) || rest.some((word) => word.startsWith('-'));
}
function isJoined({ text }, previous, all) {
if (!/^-{1,2}[A-Za-z][\w-]*\s+\S/.test(text))
return false;
const shell = all.some((element) => (0,wrappers .H7)((0,wrappers .Fl)(element.text)));
return !shell && !/^-[a-z]*[ce]$/.test(previous?.text ?? '');
}
var gunicorn_config = __webpack_require__(7950);
;
const gunicorn_heartbeat_on_disk = (defineRule({
id: 'gunicorn-heartbeat-on-disk',
family: 'runtime',
level: 'notice',
summary: "gunicorn's heartbeat files lie on the container's disk",
why: `Each gunicorn worker shows that it lives by touching a file, by default in /tmp. In a container that is the overlay file
system on a real disk: where the disk stalls, the master may take a worker for dead and kill it. gunicorn's documentation
names \`--worker-tmp-dir /dev/shm\`, which is memory. Since version 22 a heartbeat only changes a file's time, so a stall is rarer.
With a read-only root file system and no tmpfs on /tmp, gunicorn doesn't start at all.

A configuration file sets the same as \`worker_tmp_dir\`. **Ignore it** where /tmp is a tmpfs.`,
sources: [
'https://docs.gunicorn.org/en/stable/faq.html#how-do-i-avoid-gunicorn-excessively-blocking-in-os-fchmod',
'https://docs.gunicorn.org/en/stable/settings.html#worker-tmp-dir',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "shop:app"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "--bind", "0.0.0.0:8000", "shop:app"]
`,
},
},
messages: {
disk: () => "gunicorn's workers touch their heartbeat files on the container's disk, and a stall of it can cost a worker its life. Put them into memory: --worker-tmp-dir /dev/shm.",
newer: () => "gunicorn's workers keep their heartbeat files on the container's disk. Since version 22 a stall of it rarely costs a worker its life; --worker-tmp-dir /dev/shm puts them into memory.",
readOnly: (file) => `gunicorn needs a folder for its heartbeat files and doesn't start: ${file} makes the root file system read-only, with no tmpfs on /tmp. Set --worker-tmp-dir /dev/shm.`,
here: () => 'started here',
},
*check({ facts }, messages) {
for (const started of (0,dockerfile_started .rE)(facts)) {
const { program, step, script } = started;
if (program?.name !== 'gunicorn' || !(0,dockerfile_running .WF)(facts, step))
continue;
const folder = temporaryFolder(facts, started, program);
if (folder === 'unknown' || (folder !== null && IN_MEMORY.test(folder)))
return;
const readOnly = gunicorn_heartbeat_on_disk_isTold(facts) ? null : withoutTemporary(facts, folder);
if (!readOnly && (gunicorn_heartbeat_on_disk_isTold(facts) || (0,dockerfile_running .ey)(facts, folder ?? '/tmp')))
return;
const edit = folder === null ? gunicorn_heartbeat_on_disk_fixOf(started) : null;
const span = step.instruction.span;
const related = script ? [{ ...(0,dockerfile_started .VV)(script, started.call.whole), message: messages.here() }] : [];
const level = readOnly ? 'error' : 'notice';
const message = readOnly ? messages.readOnly(readOnly.path) : isNewer(facts) ? messages.newer() : messages.disk();
yield { span, level, message, related, ...(edit && { edit }) };
return;
}
},
}));
const IN_MEMORY = /^\/(?:dev|run)\/shm(?:\/|$)/;
function temporaryFolder(facts, { call }, program) {
const written = (0,dockerfile_server .XD)(program, '--worker-tmp-dir');
if (written !== null)
return (0,expand .qE)(written) ? written : 'unknown';
const more = call.environment.get('GUNICORN_CMD_ARGS') ?? facts.env('GUNICORN_CMD_ARGS')?.value ?? '';
const given = /--worker-tmp-dir[= ]+(\S+)/.exec(more)?.[1];
if (given !== undefined)
return given;
const words = program.arguments.map(({ value }) => value);
const hides = words.some((word, at) => !(0,expand .qE)(word) && !/^[-\w]/.test(word) && !takesValue(words[at - 1]));
if (!(0,expand .qE)(more) || hides)
return 'unknown';
const configured = (0,gunicorn_config .V)(facts, program, call.workdir);
const setting = configured?.config.settings.get('worker_tmp_dir');
if (setting)
return configured.config.workerTmpDir ?? 'unknown';
if (configured)
return null;
if ((0,dockerfile_server .XD)(program, '--config', '-c') !== null || /(?:^|\s)(?:-c|--config)[ =]/.test(more))
return 'unknown';
return facts.surroundings.context.has('gunicorn.conf.py') ? 'unknown' : null;
}
const FLAGS = /^-(?:D|R|-(?:check-config|print-config|preload|reload|spew|daemon|initgroups|reuse-port|no-sendfile|capture-output|enable-stdio-inheritance|disable-redirect-access-to-syslog|log-syslog|proxy-protocol|strip-header-spaces|no-control-socket|permit-[\w-]+|casefold-http-method))$/;
function takesValue(word) {
return word !== undefined && (0,expand .qE)(word) && /^-(?:[a-zA-Z]|-[\w-]+)$/.test(word) && !FLAGS.test(word);
}
function gunicorn_heartbeat_on_disk_isTold(facts) {
return (0,dockerfile_running ._Y)(facts).some(({ environment }) => environment.includes('GUNICORN_CMD_ARGS'));
}
function withoutTemporary(facts, folder) {
if (folder !== null)
return (0,dockerfile_running .sg)(facts, folder);
const variable = ['TMPDIR', 'TEMP', 'TMP'].find((name) => facts.env(name));
const folders = ['/tmp', '/var/tmp', '/usr/tmp', facts.final.end.workdir];
if (variable !== undefined)
folders.push(facts.env(variable).value);
const found = (0,dockerfile_running .sg)(facts, '/tmp');
const elsewhere = found?.environment.some((name) => /^(?:TMPDIR|TEMP|TMP)$/.test(name)) === true;
if (!found || elsewhere || !folders.every((one) => (0,dockerfile_running .sg)(facts, one) === found))
return null;
return found.command === null && found.entrypoint === null ? found : null;
}
function isNewer(facts) {
const pinned = facts.installs
.flatMap(({ installer }) => installer.operands)
.map(({ value }) => /^gunicorn(?:\[[^\]]*\])?[=~]=\s*(\d+)/.exec(value)?.[1])
.find((version) => version !== undefined);
return pinned !== undefined && Number(pinned) >= 22;
}
function gunicorn_heartbeat_on_disk_fixOf({ step, script, call }) {
if (script) {
const at = call.span.start + call.path.length;
const named = script.file.source.slice({ start: call.span.start, end: at }) === call.path;
const place = (0,dockerfile_started .VV)(script, { start: at, end: at });
return named ? { safety: 'safe', changes: [{ ...place, text: ' --worker-tmp-dir /dev/shm' }] } : null;
}
const { exec, words } = step.instruction;
const word = (exec ?? words).find(({ text }) => /(?:^|\/)gunicorn$/.test(text));
if (!word)
return null;
const span = { start: word.span.end, end: word.span.end };
const text = exec ? ', "--worker-tmp-dir", "/dev/shm"' : ' --worker-tmp-dir /dev/shm';
return { safety: 'safe', changes: [{ span, text }] };
}
;
function presenceOf(facts, tool) {
const base = (0,base_image .J2)(facts.final.base, tool);
let presence = base === null ? 'unknown' : base ? 'there' : 'missing';
const virtual = new Set();
for (const step of facts.lineage.flatMap(({ steps }) => steps)) {
if (step.instruction.onbuild)
continue;
const copy = facts.copies.find((one) => one.step === step);
if (copy)
presence = broughtBy(copy, tool, facts.surroundings.context) ?? presence;
if (step.instruction.keyword !== 'RUN')
continue;
for (const call of (0,scripts .yN)(facts, step))
presence = changedBy(step, call, tool, virtual, presence);
if (!facts.commandsOf(step).complete && presence !== 'there')
presence = 'unknown';
}
return presence;
}
function changedBy(step, call, tool, virtual, before) {
const [system] = (0,dockerfile_system .JE)([{ step, call }]);
if (system) {
const names = (0,dockerfile_system .eZ)(system.installer);
const named = names.includes(tool);
if (system.action === 'remove') {
return named || names.some((name) => virtual.has(name)) ? (before === 'there' ? 'removed' : before) : before;
}
if (system.action !== 'install' && system.action !== 'upgrade')
return before;
if (named && system.virtual !== null)
virtual.add(system.virtual);
const open = system.packages.some(({ name, local }) => local || !(0,expand .qE)(name) || BRINGS_OTHERS.test(name));
return named ? 'there' : open && before !== 'there' ? 'unknown' : before;
}
const named = call.program === tool || call.arguments.some(({ value }) => (0,wrappers .Fl)(value) === tool);
if (named && call.program !== 'rm')
return 'there';
return before !== 'there' && isOpaque(call) ? 'unknown' : before;
}
const BRINGS_OTHERS = /chrome|edge|texlive|[*?^]|^@/;
function isOpaque(call) {
const { program, path } = call;
if (program === '' || (0,wrappers .H7)(program) || /\.(?:sh|bash)$/.test(program))
return true;
if (['make', 'ansible-playbook', 'nix', 'nix-env', 'busybox', 'mise', 'brew', 'guix'].includes(program))
return true;
const installer = (0,installers .XE)(call);
if (installer && ((0,installers .ag)(installer) || (0,installers .Mc)(installer.tool)))
return false;
return /^\.{0,2}\//.test(path) && !/\/(?:s?bin|Scripts)\//.test(path);
}
const programs_PROGRAMS = new Set(['/', '/bin', '/usr', '/usr/bin', '/usr/local', '/usr/local/bin']);
function broughtBy(copy, tool, context) {
const { sources, target, from, image } = copy;
if ([...sources, target].some((path) => (0,wrappers .Fl)(path.replace(/\/$/, '')) === tool))
return 'there';
const folder = (0,dockerfile_paths .Fd)(target);
if (!programs_PROGRAMS.has(folder))
return null;
if (from !== null || image !== null) {
const holds = (path) => !/\/usr\/local|\.[a-z]{1,5}$/.test(path);
return !folder.startsWith('/usr/local') && sources.some(holds) ? 'unknown' : null;
}
const files = (0,context_copies .R8)(copy, context) ?? [];
if (files.some((file) => (0,wrappers .Fl)(file.target) === tool))
return 'there';
const missing = new Set((0,context_copies .Bn)(copy, context));
const open = sources.filter((source) => files.length === 0 || missing.has(source) || source.includes('://'));
const single = folder.endsWith('/bin') ? /\.[a-z]{1,5}$|^[\w-]+$/ : /\.[a-z]{1,5}$/;
return files.some(({ unpacked }) => unpacked) || open.some((path) => !single.test(path)) ? 'unknown' : null;
}
;
const healthcheck_tool_missing = (defineRule({
id: 'healthcheck-tool-missing',
family: 'runtime',
level: 'warning',
summary: "the HEALTHCHECK calls a program that isn't in the image",
why: `The slim and distroless images have no curl and no wget, Alpine has wget alone. A HEALTHCHECK that calls what isn't there
fails each time: the container counts as unhealthy, whatever it does, and Swarm, ECS or compose's \`depends_on\` wait for it,
restart it or give up. Python is there and can ask as well: \`python -c "import urllib.request; \u2026"\`. That costs an interpreter's
start at each check, some 50 ms; curl costs a few MB and its own security updates.

**Ignore it** where the program comes in a way that can't be seen here. Kubernetes doesn't look at HEALTHCHECK at all.`,
sources: [
'https://docs.docker.com/reference/dockerfile/#healthcheck',
'https://github.com/docker-library/python/blob/master/Dockerfile-linux.template',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir gunicorn==23.0.0 shop==2.4.1
USER 1000
HEALTHCHECK CMD curl --fail http://localhost:8000/health || exit 1
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "shop:app"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir gunicorn==23.0.0 shop==2.4.1
USER 1000
HEALTHCHECK CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://localhost:8000/health')"]
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "shop:app"]
`,
},
},
messages: {
missing: (tool, image) => `${image} has no ${tool} and nothing installs it, so every health check fails. Python can ask in its place.`,
removed: (tool) => `${tool} is removed again before the image is done, so every health check fails.`,
},
*check({ facts }, messages) {
const check = healthCheckOf(facts);
const asked = check?.commands.calls.filter(({ program, pipedFrom }) => !pipedFrom && !AFTERWARDS.has(program)) ?? [];
const [first] = asked;
if (!check?.commands.complete || !first || asked.some(({ program }) => program !== 'curl' && program !== 'wget'))
return;
const tools = [...new Set(asked.map(({ program }) => program))];
const presences = tools.map((tool) => presenceOf(facts, tool));
if (presences.some((presence) => presence === 'there' || presence === 'unknown'))
return;
const { repository, tag } = facts.final.base.reference;
const image = `\`${repository}${tag === null ? '' : `:${tag}`}\``;
const removed = presences[0] === 'removed';
const edit = healthcheck_tool_missing_fixOf(facts, check, asked);
yield {
span: check.command.instruction.body,
message: removed ? messages.removed(first.program) : messages.missing(tools.join(' and '), image),
...(edit && { edit }),
};
},
}));
const AFTERWARDS = new Set(['exit', 'echo', 'kill']);
function healthcheck_tool_missing_fixOf(facts, { command }, [call, ...more]) {
const { body, exec } = command.instruction;
const words = call.arguments.map(({ value }) => value);
const address = words.find((word) => ADDRESS.test(word));
const rest = exec ? '' : facts.dockerfile.source.slice({ start: call.span.end, end: body.end });
const wrapped = exec !== null && exec[0]?.text !== call.path;
const plain = words.every((word) => word === address || PLAIN.test(word)) && /^[\s>&\d/a-z]*(?:\|\|\s*exit\s+1)?$/.test(rest);
if (address === undefined || !plain || wrapped || more.length > 0 || call.pipedInto)
return null;
const url = address.startsWith('http') ? address : `http://${address}`;
const python = facts.final.base.python ? 'python' : 'python3';
const code = `import urllib.request; urllib.request.urlopen('${url}')`;
return { safety: 'review', changes: [{ span: body, text: `["${python}", "-c", ${JSON.stringify(code)}]` }] };
}
const ADDRESS = /^(?:https?:\/\/[\w.-]+|[a-z][\w.-]*(?=[:/]))(?::\d+)?(?:\/[\w./?&=%-]*)?$/;
const PLAIN = /^(?:-[fsSLIkqo]+|--(?:fail|silent|show-error|quiet|spider|location|head|no-verbose|tries=1)|-nv|-O-?|-|\/dev\/null)$/;
;
function isUnsynced(facts, call, words) {
const variable = call.environment.get('UV_NO_SYNC') ?? facts.env('UV_NO_SYNC')?.value;
return words.includes('--no-sync') || (0,flags .M)(variable) !== false;
}
function isMadeAtStart(facts, call) {
const folder = folderAtStart(call);
const project = folder === null ? null : manifestAtStart(facts, folder);
if (project === null || facts.environments.size > 0 || call.arguments.some(({ value }) => value === '--no-project'))
return false;
const made = facts.calls.some(({ call: one }) => startsProject(one));
const elsewhere = facts.copies.some(({ image, sources }) => image !== null && !sources.every((one) => UVS.test(one)));
return isReadWhole(facts) && !made && !elsewhere && facts.installs.every(isOwn);
}
function unsyncedProject(facts, call) {
const folder = folderAtStart(call);
const path = folder === null ? null : manifestAtStart(facts, folder);
if (folder === null || path === null || !isReadWhole(facts))
return null;
const other = ['--no-project', '--isolated', '--active', '--script'];
if (call.arguments.some(({ value }) => other.includes(value)))
return null;
if (call.environment.has('UV_PROJECT_ENVIRONMENT') || facts.env('UV_PROJECT_ENVIRONMENT'))
return null;
const pyproject = (0,dockerfile_manifests .L9)(facts.surroundings.context, external_node_path_.posix.dirname(path)).pyproject;
if (!pyproject?.complete || pyproject.name === null || pyproject.tools.has('poetry'))
return null;
const environment = (0,dockerfile_paths .Fd)('.venv', folder);
const brought = facts.copies.some(({ from, image, target, sources }) => (from !== null || image !== null) &&
(0,dockerfile_paths .yI)((0,dockerfile_paths .Fd)(target), environment) &&
!sources.every((one) => UVS.test(one)));
const synced = facts.calls.some((one) => uv_at_start_mayMake(one.call, folder));
const known = facts.environments.size > 0 && !facts.environments.has(environment);
return known && !brought && !synced && !mayBeMember(facts, folder) ? folder : null;
}
function uv_at_start_mayMake(call, project) {
const installer = (0,installers .XE)(call);
if (installer?.tool !== 'uv' || !/^(?:sync|run|venv|add)$/.test(installer.action))
return false;
const folder = (0,dockerfile_requested .Kb)(installer);
return folder === null || (0,dockerfile_paths .FK)(folder, project) || installer.options.has('--all-packages');
}
function mayBeMember(facts, project) {
const manifest = (0,dockerfile_paths .Fd)('pyproject.toml', project);
for (let folder = project; folder !== '/';) {
folder = external_node_path_.posix.dirname(folder);
const path = manifestAtStart(facts, folder);
if (path === null)
continue;
const { pyproject } = (0,dockerfile_manifests .L9)(facts.surroundings.context, external_node_path_.posix.dirname(path));
const root = (0,dockerfile_paths .Fd)('pyproject.toml', folder);
if (!pyproject?.complete || (0,dockerfile_manifests .lS)([manifest], root, pyproject).length > 0)
return true;
}
return false;
}
function folderAtStart(call) {
const installer = (0,installers .XE)(call);
return installer && (0,dockerfile_requested .Kb)(installer);
}
function manifestAtStart(facts, folder) {
return (0,script_files .sS)(facts, { stage: facts.final, step: null }, (0,dockerfile_paths .Fd)('pyproject.toml', folder));
}
function isReadWhole(facts) {
const hidden = facts.steps.some((step) => step.instruction.keyword === 'RUN' && !facts.commandsOf(step).complete);
return (facts.final.base.known &&
!hidden &&
!facts.calls.some(({ call }) => uv_at_start_MAKERS.test(call.program)) &&
(0,scripts .AK)(facts).length === 0);
}
const uv_at_start_MAKERS = /^(?:make|just|task|invoke|nox|tox|hatch|)$/;
const UVS = /^\/uvx?$/;
function startsProject({ program, arguments: args }) {
return program === 'uv' && args.some(({ value }) => value === 'run' || value === 'venv');
}
function isOwn({ installer }) {
const named = (0,dockerfile_requested .Ay)(installer);
return (named.length > 0 &&
named.length === installer.operands.length &&
named.every(({ requirement }) => launchers .tb.has(requirement.name)));
}
function groupsAtStart(facts, call, words) {
const out = ['--no-dev', '--no-default-groups', '--only-group', '--no-project', '--isolated'];
if (words.some((word) => out.includes(word)))
return [];
const told = ['UV_NO_DEV', 'UV_NO_DEFAULT_GROUPS', 'UV_NO_PROJECT'].some((name) => (0,flags .M)(call.environment.get(name) ?? facts.env(name)?.value) !== false);
const folder = folderAtStart(call);
if (told || folder === null || manifestAtStart(facts, folder) === null)
return [];
const groups = facts.installs.flatMap(({ step, installer, landings }) => {
const synced = installer.tool === 'uv' && installer.action === 'sync' && landings.length > 0;
const left = installer.options.has('--no-dev', '--no-default-groups') || leavesOut(step, installer);
const pyproject = synced && left ? ((0,dockerfile_requested .v8)(facts, installer, step)?.pyproject ?? null) : null;
const defaults = pyproject && (pyproject.uvDefaultGroups ?? [...pyproject.groups.keys()]);
return defaults?.filter((name) => (0,dockerfile_manifests ._y)(pyproject, name).length > 0) ?? [];
});
return [...new Set(groups)];
}
function leavesOut(step, { call }) {
return (0,dockerfile_requested .JG)(step, call, 'UV_NO_DEV', 'UV_NO_DEFAULT_GROUPS') === true;
}
;
const launcher_at_start = (defineRule({
id: 'launcher-at-start',
family: 'runtime',
level: 'notice',
summary: 'a package manager starts the program each time',
why: `\`uv run\`, \`poetry run\` and \`pipenv run\` first look at the project, its lock file and the environment, in every start of
the container: that takes time and memory, needs the tool in the image, and \`uv run\` may even install what it misses, from
the network. \`conda run\` activates the environment through processes of its own. Some stay in front of the program as PID 1.
With the environment's \`bin\` on PATH the program starts by itself.

**Ignore it** where the tool sets variables that the program needs.`,
sources: [
'https://docs.astral.sh/uv/guides/integration/docker/#using-the-environment',
'https://python-poetry.org/docs/cli/#run',
'https://docs.conda.io/projects/conda/en/stable/commands/run.html',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir pipenv==2025.0.4 shop==2.4.1
USER 1000
CMD ["pipenv", "run", "celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir pipenv==2025.0.4 shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
},
messages: {
launcher: (tool) => `\`${tool} run\` checks the project and its environment at each start. Put the environment's bin on PATH and start the program itself.`,
absent: () => "No step of the build makes an environment: `uv run` makes it at each start, and installs all packages from the network. Run `uv sync` in the build, put the environment's bin on PATH, and start the program itself.",
unsynced: (folder) => `\`uv run\` works on the project in ${folder}, which no step of the build syncs: each start makes ${folder}/.venv and installs all packages from the network, and what the build installed isn't used. Sync that project in the build, put the bin of its environment on PATH, and start the program itself.`,
conda: (tool) => `\`${tool} run\` activates the environment through processes of its own at each start, and stays in front of the program. Put the environment's bin on PATH and start the program itself.`,
groups: (groups) => `\`uv run\` syncs the environment at each start, and installs from the network what the build left out: the group ${groups}. Put the environment's bin on PATH and start the program itself, or say --no-sync.`,
system: (tool) => `\`${tool} run\` looks for a project and its environment at each start, and the packages are in the image's own Python. Start the program itself, without \`${tool} run\`.`,
tool: () => '`uvx` looks the package up at each start, and downloads it where its cache is gone. Install it in the build, with its version, and start the program itself.',
here: () => 'started here',
},
*check({ facts }, messages) {
const seen = new Set();
for (const { call, step, script } of (0,dockerfile_started .rE)(facts)) {
if (!LAUNCHERS.has(call.program) || seen.has(step) || !(0,dockerfile_running .WF)(facts, step))
continue;
const words = call.arguments.map(({ value }) => value);
if (!startsProgram(call, step) || (call.program !== 'uvx' && !words.includes('run')))
continue;
if (script && !isLast(script, call))
continue;
if (call.program === 'uv' && isUnsynced(facts, call, words))
continue;
if (call.program === 'uvx' && words.includes('--offline'))
continue;
seen.add(step);
const related = script ? [{ ...(0,dockerfile_started .VV)(script, call.whole), message: messages.here() }] : [];
const unsynced = call.program === 'uv' ? unsyncedProject(facts, call) : null;
const edit = script || unsynced !== null ? null : launcher_at_start_fixOf(facts, call, step);
const groups = call.program === 'uv' ? groupsAtStart(facts, call, words) : [];
const message = call.program === 'uvx'
? messages.tool()
: /conda|mamba/.test(call.program)
? messages.conda(call.program)
: call.program === 'uv' && isMadeAtStart(facts, call)
? messages.absent()
: unsynced !== null
? messages.unsynced(unsynced)
: groups.length > 0
? messages.groups(groups.join(', '))
: isInSystem(facts)
? messages.system(call.program)
: messages.launcher(call.program);
yield {
span: step.instruction.span,
message,
related,
...(edit && { edit }),
};
}
},
}));
const LAUNCHERS = new Set(['uv', 'uvx', 'poetry', 'pipenv', 'pdm', 'conda', 'mamba', 'micromamba']);
function startsProgram({ program, arguments: args }, { instruction }) {
if ((0,launchers .ZZ)(program, args))
return true;
return instruction.keyword === 'ENTRYPOINT' && instruction.exec !== null && (0,launchers .Sd)(program, args);
}
function isLast({ endings }, { span }) {
return endings.some((ending) => ending.span.start <= span.start && span.end <= ending.span.end);
}
function isInSystem(facts) {
const installs = facts.installs.filter(({ landings }) => landings.length > 0);
const prefix = facts.final.base.python?.prefix;
if (facts.environments.size > 0 || prefix === undefined)
return false;
const inside = installs.every(({ location }) => location?.kind === 'prefix' && location.path === prefix);
return (inside &&
installs.some((install) => (0,dockerfile_requested .mz)(facts, install).some(({ name }) => !launchers .tb.has(name))));
}
function launcher_at_start_fixOf(facts, call, { instruction }) {
const folders = (facts.env('PATH')?.value ?? '').split(':');
const { program, folder } = (0,launchers .ZZ)(call.program, call.arguments) ?? {};
const onPath = folders.some((folder) => facts.environments.has(folder.replace(/\/bin$/, '')));
if (!program || folder !== undefined || (!onPath && !isInSystem(facts)))
return null;
const written = facts.dockerfile.source.slice(program.span);
const own = instruction.exec?.some(({ text, span }) => text === program.value && span.start === program.span.start);
if (written !== program.value && !own)
return null;
const launcher = instruction.exec?.find(({ text }) => text === call.path)?.span.start ?? call.span.start;
if (call.span.start !== launcher)
return null;
return { safety: 'review', changes: [{ span: { start: launcher, end: program.span.start }, text: '' }] };
}
;
const malformed_exec_form = (defineRule({
id: 'malformed-exec-form',
family: 'runtime',
level: 'error',
summary: 'looks like the exec form but is no JSON, so a shell gets it',
why: `The exec form is a JSON array of strings in double quotes. What isn't one (single quotes, a missing comma or bracket, a
number) is taken for the shell form without a word: Docker hands the whole text, brackets and all, to \`/bin/sh -c\`, which
finds no command of that name, or runs something else.

\`RUN [ -z "$X" ]\` is a test of the shell and isn't meant. **Ignore it** never.`,
sources: [
'https://docs.docker.com/reference/dockerfile/#exec-form',
'https://docs.docker.com/reference/build-checks/json-args-recommended/',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ['celery', '--app', 'shop', 'worker']
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
},
messages: {
malformed: (keyword) => `This isn't a JSON array of strings in double quotes, so ${keyword} hands it to a shell as it stands, brackets and all.`,
},
*check({ facts }, messages) {
const { source, escape } = facts.dockerfile;
for (const step of facts.steps) {
const { instruction } = step;
const { keyword, body, exec } = instruction;
const counts = keyword === 'RUN' || step === facts.entry?.command || step === facts.entry?.entrypoint;
if (exec || !counts)
continue;
const text = source.slice(body);
if (!(keyword === 'RUN' ? /^\[(?:"|\s+"[^"]*"\s*,)/ : /^\[/).test(text))
continue;
const mended = text.replace(/[\u2018\u2019\u201c\u201d]/g, '"').replace(/'/g, '"');
const reads = !text.includes('\n') && (0,dockerfile_arguments .eW)(mended, { start: 0, end: mended.length }, escape) !== null;
yield {
span: instruction.span,
message: messages.malformed(keyword),
...(reads && { edit: { safety: 'review', changes: [{ span: body, text: mended }] } }),
};
}
},
}));
;
function privilegeDrop(facts) {
const started = (0,dockerfile_started .rE)(facts);
const dropping = started.find(({ call, program }) => {
if (call.user !== null)
return !isRoot(call.user);
if (program?.name === 'uwsgi' && dropsByFile(facts, call))
return true;
return program !== null && DROPS[program.name]?.some((option) => hasOption(program, option)) === true;
});
if (dropping)
return dropping;
const script = started.find((one) => one.script?.drops && !isRoot(one.script.drops.user));
if (script)
return script;
const entrypoint = facts.entry?.entrypoint ?? null;
const readable = started.some((one) => one.script !== null);
const tool = facts.systemCalls.some(({ step, packages }) => {
return facts.inLineage(step) && packages.some(({ name }) => name === 'gosu' || name === 'su-exec');
});
const copied = facts.copies.some(({ step, sources }) => {
return facts.inLineage(step) && sources.some((source) => /(?:^|\/)(?:gosu|su-exec)[\w-]*$/.test(source));
});
return !readable && entrypoint !== null && (tool || copied) ? { script: null } : null;
}
const DROPS = {
gunicorn: ['--user', '-u'],
uwsgi: ['--uid'],
celery: ['--uid'],
};
function dropsByFile(facts, call) {
return uwsgiFiles(facts, call).some((file) => {
const user = /^[ \t]*uid[ \t]*=[ \t]*(\S+)/m.exec(file?.text ?? '')?.[1];
return user !== undefined && !isRoot(user);
});
}
function hasOption(program, option) {
const value = (0,dockerfile_server .XD)(program, option);
return value !== null && !isRoot(value);
}
;
const runs_as_root = (defineRule({
id: 'runs-as-root',
family: 'runtime',
level: 'warning',
summary: 'the container runs as root',
why: `A process that runs as root in a container is root on every file that is mounted into it, and one flaw of the kernel
or of the runtime away from being root outside. Kubernetes' restricted policy refuses such images. A USER with a numeric id at
the end costs a line; what the process writes needs a folder that belongs to it.

A compose file's \`user\` or Kubernetes' \`runAsUser\` in the repository counts as well. **Ignore it** where a platform outside of it
sets the user, for build tools, and where the entrypoint
gives its privileges up, which is reported as a notice.`,
sources: [
'https://docs.docker.com/build/building/best-practices/#user',
'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
except: {
edit: 'which user, and what it may write, is for a person to say',
onbuild: 'it is about something absent',
},
},
messages: {
root: () => 'Nothing sets another user, so the container runs as root. Add a USER at the end, with a numeric id.',
explicit: (user) => `This makes the container run as ${user}. Switch to another user before it starts.`,
refused: (file) => `The container runs as root, and runAsNonRoot in ${file} refuses to start such an image. Add a USER at the end, with a numeric id.`,
drops: () => 'The container starts as root and gives its privileges up when it starts the program: a USER would keep the start from it too.',
here: () => 'gives its privileges up here',
},
*check({ facts }, messages) {
const { user } = facts.final.end;
const lambda = (facts.final.base.reference?.repository ?? '').includes('lambda');
if (facts.dev || lambda || !(0,expand .qE)(user) || !isRootHere(facts, user) || isSetOutside(facts))
return;
if (startsInitSystem(facts))
return;
const explicit = lastInstruction(facts, 'USER');
const span = (explicit ?? facts.entry?.main)?.instruction.span ?? facts.final.stage.from.span;
const drop = privilegeDrop(facts);
const refusing = (0,dockerfile_running ._Y)(facts).find(({ runAsNonRoot }) => runAsNonRoot === true);
if (drop) {
const { script } = drop;
const related = script?.drops ? [{ ...(0,dockerfile_started .VV)(script, script.drops.span), message: messages.here() }] : [];
yield { span, level: 'notice', message: messages.drops(), related };
}
else if (refusing)
yield { span, message: messages.refused(refusing.path) };
else
yield { span, message: explicit ? messages.explicit(user === '' ? 'root' : user) : messages.root() };
},
}));
function isRootHere(facts, user) {
const last = facts.final.steps.at(-1);
return isRoot(user) || (last !== undefined && facts.users.find(user, last)?.id === '0');
}
function isSetOutside(facts) {
const sets = (0,dockerfile_running ._Y)(facts).some(({ user }) => user !== null && (0,expand .qE)(user) && !isRoot(user));
return sets || facts.deployments.some(({ kind }) => kind === 'action');
}
;
function pinnedVersion(facts, name) {
const wanted = (0,dockerfile_manifests .Pc)(name);
for (const install of facts.installs) {
const found = (0,dockerfile_requested .mz)(facts, install).find((one) => one.name === wanted);
const version = /^==(\d[\w.]*)$/.exec(found?.specifier ?? '')?.[1];
if (version !== undefined)
return version;
}
const { context } = facts.surroundings;
for (const path of context.list()) {
const kind = dockerfile_manifests .Cv[external_node_path_.posix.basename(path)];
const text = kind ? context.read(path) : null;
const version = kind && text !== null ? (0,dockerfile_manifests .XX)(kind, text, name) : null;
if (version !== null)
return version;
}
return null;
}
;
const signal_handling_MOST_FILES = 60;
function handlingOf(facts, program, call) {
const script = (0,scripts .Db)(facts, { stage: facts.final, step: null }, call);
if (script)
return handlingOfFile(facts, script.file.path ?? '', script.python);
const paths = facts.surroundings.context.list();
const { name, by } = program;
if (!(0,expand .qE)(name))
return 'unread';
if (!(0,pip .r2)(call.program) && /entry|init|launch|wrap/i.test(call.program))
return 'handles';
const files = by === 'module' ? (0,python_modules .ug)(paths, name, true) : (0,python_modules .eo)(paths, name.replace(/^(?:\.*\/)+/, ''));
if (by === 'module' && files.length === 0 && isInstalledModule(facts, name))
return 'handles';
const handlings = files.map((path) => {
const text = facts.surroundings.context.read(path);
return text === null ? 'handles' : handlingOfFile(facts, path, (0,python_source .y9)(text));
});
return handlings.length === 0 || handlings.every((one) => one === 'ignores') ? 'unread' : 'handles';
}
function handlingOfFile(facts, path, python) {
const { context } = facts.surroundings;
const paths = context.list();
const seen = new Set([path]);
const sources = [python];
let missing = false;
if (answers(python))
return 'handles';
let level = (0,python_modules .YL)(paths, path, python, true);
for (let depth = 1; level.length > 0; depth++) {
const next = [];
for (const one of level) {
if (seen.has(one))
continue;
if (seen.size > signal_handling_MOST_FILES)
return 'handles';
seen.add(one);
const text = context.read(one);
if (text === null) {
missing ||= depth === 1 || python.loop === null;
continue;
}
const source = (0,python_source .y9)(text);
if (answers(source))
return 'handles';
sources.push(source);
next.push(...(0,python_modules .YL)(paths, one, source, false));
}
level = next;
}
const loops = sources.some(({ loop }) => loop !== null);
return missing || !loops || runsForeign(facts, sources) ? 'handles' : 'ignores';
}
function runsForeign(facts, sources) {
if (!sources.some(({ loop }) => loop === python_source .rB) || sources.some(({ definesRun }) => definesRun))
return false;
const packages = new Set(sources.flatMap(({ imports }) => [...imports].map((name) => name.split('.')[0])));
if ([...packages].some((name) => DEAF.test(name)))
return false;
if (!packages.has('discord'))
return true;
return /^[01]\./.test(pinnedVersion(facts, 'discord.py') ?? pinnedVersion(facts, 'discord') ?? '');
}
const DEAF = /^(?:flask(?:_\w+)?|dash(?:_\w+)?|werkzeug|eve|apiflask|bottle|twitchio|web)$/;
function answers({ handlesSigterm, server, replacesItself }) {
return handlesSigterm || server !== null || replacesItself;
}
const KNOWN = /^(?:gunicorn|uvicorn|hypercorn|daphne|granian|uwsgi|waitress|celery|flower|rq|dramatiq|arq|huey|flask|fastapi|django|manage|streamlit|jupyter\w*|notebook|ipykernel\w*|awslambdaric|aiohttp\.web|sanic|litestar|locust|mlflow|airflow|prefect|dagster|ray|vllm\.entrypoints.*|sglang.*|torch.*|pytest|unittest|tox|pip|build|mkdocs)(?:\.|$)/;
function isKnownToEnd({ name, by, arguments: args }) {
const [first] = args;
if (first && args.length === 1 && /^(?:-h|--help|--version)$/.test(first.value))
return true;
return (by === 'module' && KNOWN.test(name)) || args.some(({ value }) => value === 'runserver');
}
function startedAs({ by, name }, call) {
if (!(0,pip .r2)(call.program))
return name;
return by === 'module' ? `python -m ${name}` : `python ${name}`;
}
function mayIgnoreSigterm(facts, program, call) {
if (program.by !== 'script' && program.by !== 'module')
return false;
return !isKnownToEnd(program) && handlingOf(facts, program, call) !== 'handles';
}
;
const shell_form_command = (defineRule({
id: 'shell-form-command',
family: 'runtime',
level: 'warning',
summary: 'a shell is PID 1 and keeps signals from the program',
why: `In the shell form, \`/bin/sh -c\` starts the program and stays in front of it as PID 1. \`docker stop\` and Kubernetes send
SIGTERM to PID 1; dash doesn't hand it on, so the program never hears of it, is killed after the grace period (10 or 30 s), and
the container ends with 137: requests are cut off, tasks are lost. The exec form, or \`exec\` before the last command, leaves the
program as PID 1. bash (Red Hat's and Amazon's /bin/sh) and Alpine's BusyBox put the last command in their own place, so there
nothing is lost, and nothing is reported. uWSGI 2.0 takes SIGTERM for a reload unless \`die-on-term\` is set.

**Ignore it** for containers that run one short command.`,
sources: [
'https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-example',
'https://docs.docker.com/reference/build-checks/json-args-recommended/',
'https://uwsgi-docs.readthedocs.io/en/latest/ThingsToKnow.html',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD celery --app shop worker
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
},
messages: {
shell: () => 'A shell stays as PID 1 here and keeps SIGTERM from the program: stopping takes the whole grace period and ends in a kill.',
script: (name) => `A shell stays as PID 1 here and keeps SIGTERM from the program, and ${name} behind it does the same: stopping takes the whole grace period and ends in a kill.`,
deaf: (name) => `A shell stays as PID 1 here and keeps SIGTERM from ${name}, which hears it as PID 1 only if it handles it: stopping takes the whole grace period and ends in a kill. Besides, STOPSIGNAL SIGINT, an init or a handler helps.`,
uwsgi: () => 'A shell stays as PID 1 here and keeps SIGTERM from uWSGI, which would take it for a reload: stopping ends in a kill. Besides, set `die-on-term = true`, or STOPSIGNAL SIGQUIT.',
},
*check({ facts }, messages) {
const { entry } = facts;
const step = [entry?.entrypoint, entry?.command].find((one) => one && (0,shell_process .of)(facts, one) !== null);
if (!step ||
facts.dockerfile.source.slice(step.instruction.body).startsWith('[') !== (step.instruction.exec !== null))
return;
const { nodes, complete } = (0,shell_process .Fl)(facts, step);
const last = nodes.at(-1);
if (!complete || !last || !(0,dockerfile_running .WF)(facts, step))
return;
if (!(0,shell_process .rj)(facts, step) || isIdle(last) || evaluatesExec(last))
return;
const changes = step.instruction.exec ? null : shell_form_command_fixOf(facts, step, nodes);
const script = scriptBehindShell(facts, step);
const lost = script && lostEndings(facts, script)[0];
const reloads = takesForReload(facts, step);
const deaf = script || hasStopSignal(facts) ? null : deafProgram(facts, step);
const message = lost
? messages.script(`\`${(0,wrappers .Fl)(script.file.imagePath)}\``)
: reloads
? messages.uwsgi()
: deaf !== null
? messages.deaf(`\`${deaf}\``)
: messages.shell();
const cures = (script === null || lost_endings_handsOver(script)) && reloads === false;
const edit = changes && { safety: cures ? 'safe' : 'review', changes };
yield { span: step.instruction.span, message, ...(edit && { edit }) };
},
}));
function isIdle(node) {
if (node.type === 'and-or')
return isIdle(node.commands.at(-1));
if (node.type === 'while' || node.type === 'for')
return true;
if (node.type !== 'command')
return false;
const [program = '', ...rest] = node.words.map(({ text }) => text.replace(/["']/g, ''));
const name = (0,wrappers .Fl)(program);
if (/^(?:tail|sleep|echo|ls|cat|true|env|pytest|py\.test|tox|nox|make)$/.test(name))
return true;
if (/^python3?$/.test(name) && rest[0] === '-m' && /^(?:pytest|unittest|tox)$/.test(rest[1] ?? ''))
return true;
return rest.length === 0 && /^(?:(?:ba|z)?sh|i?python3?)$/.test(name);
}
function takesForReload(facts, step) {
const last = (0,dockerfile_started .rE)(facts).findLast((one) => one.script === null && one.step === step);
if (last?.program?.name !== 'uwsgi' || hasStopSignal(facts))
return false;
const said = ['die-on-term', 'exit-on-reload'].map((name) => uwsgiFlag(facts, last.call, name));
if (said.includes(true))
return false;
return said.includes(null) ? null : true;
}
function deafProgram(facts, step) {
const last = (0,dockerfile_started .rE)(facts).findLast((one) => one.script === null && one.step === step);
const program = last?.program;
if (!program || !mayIgnoreSigterm(facts, program, last.call))
return null;
return startedAs(program, last.call);
}
function evaluatesExec(node) {
if (node.type === 'and-or')
return evaluatesExec(node.commands.at(-1));
if (node.type !== 'command' || node.words[0]?.text !== 'eval')
return false;
return /^["']?exec(?:\s|$)/.test(node.words[1]?.text ?? '');
}
function shell_form_command_fixOf(facts, { instruction }, nodes) {
const last = nodes.at(-1);
const command = last.type === 'and-or' && last.operators.at(-1) === '&&' ? last.commands.at(-1) : last;
if (command.type !== 'command' || (0,shell_process .iK)(command) || instruction.heredocs.length > 0)
return null;
if ((0,shell_process .bg)(facts, command))
return null;
const plain = nodes.length === 1 &&
command === last &&
command.assignments.length === 0 &&
command.redirects.length === 0 &&
command.words.every(({ parts }) => parts.every((part) => part.kind === 'literal' && (part.quoted || !/[*?~{[]/.test(part.text))));
if (!plain) {
const { start } = command.span;
const text = command.assignments.length > 0 ? 'exec env ' : 'exec ';
return [{ span: { start, end: start }, text }];
}
if (facts.dockerfile.source.slice(instruction.body).includes('\n'))
return null;
const words = command.words.map(({ parts }) => parts.map((part) => (part.kind === 'literal' ? part.text : '')).join(''));
const text = `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
return [{ span: instruction.body, text }];
}
;
const sigterm_ignored = (defineRule({
id: 'sigterm-ignored',
family: 'runtime',
level: 'notice',
summary: 'PID 1 ignores SIGTERM, so every stop takes the whole grace period',
why: `The kernel delivers to PID 1 only signals that it handles. A Python program that sets no handler for SIGTERM therefore
ignores \`docker stop\` and Kubernetes: it is killed after the grace period (10 or 30 s), with what it was doing, and the
container ends with 137. \`STOPSIGNAL SIGINT\` makes it end by KeyboardInterrupt at once; so does an init as PID 1 (\`docker run
--init\`, compose's \`init: true\`, tini) by SIGTERM's default; a handler of one's own can finish its work.

**Ignore it** where the program handles the signal in a way that can't be read here, and for jobs that end by themselves.`,
sources: [
'https://docs.docker.com/reference/dockerfile/#stopsignal',
'https://man7.org/linux/man-pages/man7/pid_namespaces.7.html',
'https://docs.python.org/3/library/signal.html',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
COPY worker.py /srv/
USER 1000
CMD ["python", "/srv/worker.py"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
COPY worker.py /srv/
USER 1000
STOPSIGNAL SIGINT
CMD ["python", "/srv/worker.py"]
`,
},
},
messages: {
ignored: (name) => `As PID 1, ${name} hears SIGTERM only if it handles it: else every stop takes the whole grace period and ends in a kill. STOPSIGNAL SIGINT, an init or a handler helps.`,
read: (name) => `${name} sets no handler for SIGTERM, so as PID 1 it ignores it: every stop takes the whole grace period and ends in a kill. STOPSIGNAL SIGINT, an init or a handler helps.`,
},
*check({ facts }, messages) {
const started = firstProgram(facts);
if (!started || hasStopSignal(facts) || isStoppedOutside(facts, started))
return;
const { program, step, call } = started;
if (isKnownToEnd(program))
return;
const handling = handlingOf(facts, program, call);
if (handling === 'handles')
return;
const name = `\`${startedAs(program, call)}\``;
yield {
span: step.instruction.span,
message: handling === 'ignores' ? messages.read(name) : messages.ignored(name),
edit: { safety: 'review', changes: [insertBefore(facts.dockerfile, step.instruction, ['STOPSIGNAL SIGINT'])] },
};
},
}));
function isStoppedOutside(facts, { step }) {
const running = (0,dockerfile_running ._Y)(facts);
const cared = running.every(({ init, stopSignal, name }) => {
return init || (stopSignal !== null && !/TERM|^15$/.test(stopSignal)) || /^(?:Cron)?Job\//.test(name);
});
const action = facts.deployments.some(({ kind }) => kind === 'action');
return action || (running.length > 0 && cared) || !(0,dockerfile_running .WF)(facts, step);
}
;
const worker_count_OPTIONS = {
gunicorn: /^(?:-w|--workers)(?==|$|[^-])/,
uvicorn: /^--workers/,
hypercorn: /^(?:-w|--workers)/,
granian: /^--workers/,
uwsgi: /^(?:-p|--processes|--workers)/,
celery: /^(?:-c|--concurrency)/,
dramatiq: /^(?:-p|--processes)/,
};
const PROCESSORS = /\bnproc\b|\b(?:process_)?cpu_count\b|\bsched_getaffinity\b|_NPROCESSORS_ONLN|\/proc\/cpuinfo|\blscpu\b/;
function countedIn(facts, started) {
const { program, call, script } = started;
const option = program && Object.hasOwn(worker_count_OPTIONS, program.name) ? worker_count_OPTIONS[program.name] : null;
if (!program)
return null;
if (program.by === 'script')
return countedInSource(facts, started);
if (!option)
return null;
const source = script?.file.source ?? facts.dockerfile.source;
const text = script ? script.file.text : source.slice(started.step.instruction.span);
const at = program.arguments.findIndex(({ value }) => option.test(value));
if (at >= 0) {
const argument = program.arguments[at];
const joined = /^(?:--[a-z]+=|-[a-z].)/.test(argument.value);
const value = joined ? argument : program.arguments[at + 1];
return value && isCounted(source.slice(value.span), text) ? { span: value.span, path: null } : null;
}
if (program.name === 'uwsgi')
return countedByUwsgi(facts, started);
if (program.name !== 'gunicorn')
return null;
const exported = /^[ \t]*(?:export[ \t]+)?WEB_CONCURRENCY=("?\$[^\n]*)/m.exec(script ? text : '');
if (exported && isCounted(exported[1], text))
return { span: call.span, path: null };
const configured = (0,gunicorn_config .V)(facts, program, call.workdir);
const workers = configured?.config.workers;
if (!configured || configured.file.writtenBy || workers?.fromProcessors !== true || facts.env('WEB_CONCURRENCY'))
return null;
return { span: workers.span, path: configured.file.path };
}
function countedByUwsgi(facts, { call }) {
if (['UWSGI_PROCESSES', 'UWSGI_WORKERS'].some((name) => facts.env(name)))
return null;
const values = ['processes', 'workers'].flatMap((name) => uwsgiValues(facts, call, name));
const counted = values.filter(({ value, file }) => file?.path != null && /(?<!%)%k/.test(value));
const [last] = counted.slice(-1);
return last?.file && counted.length === values.length ? { span: last.span, path: last.file.path } : null;
}
function isCounted(word, text) {
if (PROCESSORS.test(word))
return !/\$\{\w+:?[-=]/.test(word);
for (const [, name] of word.matchAll(/\$\{?(\w+)/g)) {
const assignments = [...text.matchAll(new RegExp(`(?:^|[\\s;])${name}=([^\\n]*)`, 'g'))].map(([, value]) => value);
const asked = new RegExp(`(?:-[zn]\\s+"?\\$\\{?${name}|\\$\\{${name}[:+-])`).test(text);
if (assignments.some((value) => PROCESSORS.test(value) && !/\$\{\w+:?[-=]/.test(value)) && !asked)
return true;
}
return false;
}
function countedInSource(facts, { call }) {
const script = (0,scripts .Db)(facts, { stage: facts.final, step: null }, call);
if (script?.file.path == null)
return null;
const match = /\bworkers\s*=\s*[^,)\n]*\bcpu_count\b[^\n]*/.exec((0,python_source .rS)(script.file.text));
if (!match || /environ|getenv/.test(match[0]))
return null;
return { span: { start: match.index, end: match.index + match[0].length }, path: script.file.path };
}
;
const workers_from_host_cpus = (defineRule({
id: 'workers-from-host-cpus',
family: 'runtime',
level: 'notice',
summary: 'workers are counted by the processors of the host, not of the container',
why: `A container sees all processors of its host, whatever \`--cpus\` or Kubernetes' limits allow it: \`nproc\` and
\`multiprocessing.cpu_count()\` say 64 in a container that may use half a one. Each worker is a process with the whole
application in its memory, so the same image starts 129 of them on a large node, is killed for its memory, or spends its share
of time in switching between them.

Give a number, or read it from a variable that the deployment sets: gunicorn and uvicorn take \`WEB_CONCURRENCY\` by themselves.
The other side: a fixed number doesn't grow with the machine. **Ignore it** where the container has a machine to itself.`,
sources: [
'https://docs.python.org/3/library/os.html#os.cpu_count',
'https://docs.gunicorn.org/en/stable/settings.html#workers',
'https://docs.docker.com/engine/containers/resource_constraints/#cpu',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir gunicorn==23.0.0 shop==2.4.1
COPY gunicorn.conf.py /srv/
WORKDIR /srv
USER 1000
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "shop:app"]
`,
'gunicorn.conf.py': `import multiprocessing

workers = multiprocessing.cpu_count() * 2 + 1
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir gunicorn==23.0.0 shop==2.4.1
COPY gunicorn.conf.py /srv/
WORKDIR /srv
USER 1000
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "shop:app"]
`,
'gunicorn.conf.py': `import os

workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
`,
},
except: {
edit: 'how many workers the container has room for is for a person to say',
onbuild: 'the configuration file counts all the same',
},
},
messages: {
counted: (program, variable) => `${program} starts workers by the number of processors, and a container sees those of its host, whatever it may use of them. Give a number, or let ${variable} say it.`,
here: () => 'counted here',
},
*check({ facts }, messages) {
for (const started of (0,dockerfile_started .rE)(facts)) {
const { program, step, script } = started;
if (!program || !(0,dockerfile_running .WF)(facts, step))
continue;
const found = countedIn(facts, started);
if (!found)
continue;
const here = found.path === null && script === null;
const place = found.path !== null ? { span: found.span, path: found.path } : script ? (0,dockerfile_started .VV)(script, found.span) : null;
const related = place ? [{ ...place, message: messages.here() }] : [];
const inside = here && found.span.start >= step.instruction.span.start && found.span.end <= step.instruction.span.end;
yield {
span: inside ? found.span : step.instruction.span,
message: messages.counted(`\`${program.name}\``, /^(?:gunicorn|uvicorn)$/.test(program.name) ? 'WEB_CONCURRENCY' : 'a variable'),
related,
};
return;
}
},
}));
;
const pip_config_FILE = /^\/etc\/(?:xdg\/)?(?:pip\/)?pip\.conf$|\/\.(?:config\/)?pip\/pip\.conf$/;
const pipSettings = (0,memo .Bj)((facts) => {
const set = facts.calls.flatMap(({ step, call }) => ofCommand(step, call) ?? []);
const written = (0,dockerfile_written .p)(facts).flatMap(({ path, text, step, call }) => pip_config_FILE.test(path)
? linesOf(text).map((line) => ({ ...line, step, call, span: call?.span ?? step.instruction.span }))
: []);
return [...set, ...written].sort((a, b) => a.step.instruction.index - b.step.instruction.index);
});
function pipSettingFor(facts, one, key) {
const settings = pipSettings(facts);
if (settings.length === 0)
return null;
const stages = new Set((0,dockerfile_stages .bQ)(one.step.stage));
const found = settings.findLast((setting) => setting.key === key && stages.has(setting.step.stage) && (0,dockerfile_order .Y)(setting, one));
return found ?? null;
}
function ofCommand(step, call) {
const installer = (0,installers .XE)(call);
if (installer?.tool !== 'pip' || installer.action !== 'config')
return null;
const [verb, name = '', value = ''] = installer.operands.map((word) => word.value);
const key = /^(?:global|install)\.(?:--)?([\w-]+)$/.exec(name)?.[1];
return verb === 'set' && key !== undefined && (0,expand .qE)(value)
? { key: normalized(key), value, step, call, span: call.span }
: null;
}
function linesOf(text) {
const found = [];
let section = '';
for (const line of text.split('\n')) {
section = /^\s*\[([^\]]+)\]/.exec(line)?.[1] ?? section;
const [, key, value] = /^\s*([\w-]+)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
if (key !== undefined && value !== undefined && /^(?:global|install)$/.test(section) && (0,expand .qE)(value))
found.push({ key: normalized(key), value });
}
return found;
}
function normalized(key) {
return key.replaceAll('_', '-').toLowerCase();
}
;
const DEFAULT = 'https://pypi.org/simple';
function mainIndex(facts, step, { call, options, tool }) {
const option = options.get(...(tool === 'pip' ? ['--index-url'] : ['--default-index', '--index-url']));
if (option?.value)
return option.value;
for (const name of tool === 'pip' ? ['PIP_INDEX_URL'] : ['UV_DEFAULT_INDEX', 'UV_INDEX_URL']) {
const variable = step.stage.environment.get(name, step.instruction.index);
const value = call.environment.get(name) ?? (variable?.span ? variable.value : '');
if (value !== '')
return value;
}
const reads = tool === 'pip' && !options.has('--isolated');
const setting = reads ? (pipSettingFor(facts, { step, call }, 'index-url')?.value ?? '') : '';
return setting === '' ? DEFAULT : setting;
}
function package_indexes_addsNothing(indexes, main) {
return (0,expand .qE)(main) && indexes.split(/\s+/).every((one) => one === '' || bare(one) === bare(main));
}
function bare(url) {
return url.trim().replace(/\/+$/, '');
}
;
const platform_branches_PLATFORM = /\$\{?(?:TARGET|BUILD|HOST)?(?:ARCH|PLATFORM|MACHINE)\b|\$\{?(?:TARGET|BUILD)(?:OS|VARIANT)\b|\$\{?\w+_(?:ARCH|PLATFORM)\b|\buname\b|\bdpkg\s+--print-architecture|\bapk\s+--print-arch|[`(]\s*arch\s*[`)]/i;
function platformBranches(facts, step) {
const asks = (span) => platform_branches_PLATFORM.test(facts.dockerfile.source.slice(span));
return facts.commandsOf(step).nodes.flatMap((node) => branchesOf(node, asks));
}
function branchesOf(node, asks) {
const inside = (nodes) => nodes.flatMap((one) => [...branchesOf(one, asks)]);
switch (node.type) {
case 'if': {
const first = node.branches.findIndex(({ condition }) => condition.some(({ span }) => asks(span)));
if (first < 0)
return inside([...node.branches.flatMap(({ body }) => body), ...node.otherwise]);
const start = node.branches[first].condition.at(-1).span.end;
return [...inside(node.branches.slice(0, first).flatMap(({ body }) => body)), { start, end: node.span.end }];
}
case 'case':
return asks(node.word.span) ? [node.span] : inside(node.items.flatMap(({ body }) => body));
case 'and-or': {
const first = node.commands.findIndex((one) => platform_branches_isTest(one) && asks(one.span));
if (first < 0)
return inside(node.commands);
return [...inside(node.commands.slice(0, first)), { start: node.commands[first].span.end, end: node.span.end }];
}
case 'pipeline':
return inside(node.commands);
case 'group':
case 'for':
case 'while':
case 'function':
return inside(node.body);
case 'command':
case 'test':
return [];
}
}
function platform_branches_isTest(node) {
if (node.type === 'test')
return true;
if (node.type === 'command')
return /^(?:\[|test|e?grep)$/.test(node.words[0]?.text ?? '');
if (node.type === 'pipeline')
return node.commands.length > 0 && platform_branches_isTest(node.commands.at(-1));
return node.type === 'group' && node.body.length > 0 && platform_branches_isTest(node.body.at(-1));
}
;
const extra_index_url = (defineRule({
id: 'extra-index-url',
family: 'supply',
level: 'warning',
summary: 'a second index lets anybody take over a private package by its name',
why: `With \`--extra-index-url\`, pip asks both indexes for every package and takes the highest version, wherever it is from. A
name that only your private index has can be registered by anybody on PyPI with a higher version: dependency confusion.

Use one index that forwards to the other (\`--index-url\`), or tie packages to an index: uv's \`[[tool.uv.index]]\` with
\`explicit = true\`; uv looks a package up in the first index that has it, unless told \`unsafe-best-match\`. For PyTorch,
\`--index-url https://download.pytorch.org/whl/cpu\` in a pip call of its own does it.

**Ignore it** where every requirement is pinned with a hash.`,
sources: [
'https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url',
'https://docs.astral.sh/uv/concepts/indexes/#searching-across-multiple-indexes',
'https://peps.python.org/pep-0708/',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir --extra-index-url https://pypi.example.com/simple shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir --index-url https://pypi.example.com/simple shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
except: { edit: 'whether one index forwards to the other is for a person to know' },
},
messages: {
open: () => 'pip takes the highest version of any index: whoever registers a private name on the public one is installed. Use one --index-url that forwards to the other.',
known: (host) => `pip takes the highest version of either index. For ${host}, a pip call of its own with --index-url takes just its packages from there.`,
best: () => 'unsafe-best-match makes uv take the highest version of any index: whoever registers a private name on the public one is installed.',
},
*check({ facts }, messages) {
const reported = new Set();
for (const { step, call } of facts.calls) {
const installer = (0,installers .XE)(call);
if (!installer || !['pip', 'uv pip', 'uv'].includes(installer.tool) || installer.options.has('--require-hashes'))
continue;
const extra = extraIndex(facts, step, installer);
if (!extra || reported.has(extra.span.start) || isForOnePlatform(facts, step, call, extra))
continue;
reported.add(extra.span.start);
if (installer.tool !== 'pip') {
const strategy = installer.options.get('--index-strategy')?.value ?? (0,environments .FE)(step, call, 'UV_INDEX_STRATEGY');
if (strategy !== 'unsafe-best-match')
continue;
const level = publicHost(extra.url) === null ? 'warning' : 'notice';
yield { span: extra.span, level, message: messages.best() };
continue;
}
const host = publicHost(extra.url);
if (host === null)
yield { span: extra.span, message: messages.open() };
else
yield { span: extra.span, level: 'notice', message: messages.known(host) };
}
},
}));
function extraIndex(facts, step, installer) {
const { call, options, tool, action } = installer;
const adds = (url) => !package_indexes_addsNothing(url, mainIndex(facts, step, installer));
const given = [...(tool === 'pip' ? [] : options.all('--index')), ...options.all('--extra-index-url')];
const option = given.findLast(({ value }) => value && adds(value)) ?? given.at(-1);
if (option?.value)
return adds(option.value) ? { url: option.value, span: option.span, name: null } : null;
for (const name of tool === 'pip' ? ['PIP_EXTRA_INDEX_URL'] : ['UV_EXTRA_INDEX_URL', 'UV_INDEX']) {
const own = call.environment.get(name);
if (own)
return adds(own) ? { url: own, span: call.whole, name } : null;
const variable = step.stage.environment.get(name, step.instruction.index);
if (variable?.span && variable.value !== '' && variable.value !== '\0')
return adds(variable.value) ? { url: variable.value, span: variable.span, name: null } : null;
}
if (tool !== 'pip' || !/^(?:install|download|wheel)$/.test(action) || options.has('--isolated'))
return null;
const setting = pipSettingFor(facts, { step, call }, 'extra-index-url');
return setting && adds(setting.value) ? { url: setting.value, span: setting.span, name: null } : null;
}
function isForOnePlatform(facts, step, { whole }, { url, name, span }) {
const { body } = step.instruction;
if (span.start < body.start || span.start >= body.end)
return false;
const branches = platformBranches(facts, step);
const isInside = (at) => branches.some(({ start, end }) => start <= at && at < end);
if (branches.length === 0 || isInside(whole.start))
return branches.length > 0;
const text = facts.dockerfile.source.slice({ start: body.start, end: whole.end });
const places = extra_index_url_placesOf(text, name === null ? url : `${name}=`).map((at) => body.start + at);
return places.length > 0 && places.every(isInside);
}
function extra_index_url_placesOf(text, part) {
const places = [];
for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
places.push(at);
return places;
}
const PUBLIC = /^https?:\/\/(?:[^/@]*@)?((?:download\.pytorch\.org|pypi\.ngc\.nvidia\.com|pypi\.nvidia\.com|pypi\.python\.org|pypi\.org|test\.pypi\.org|www\.piwheels\.org|wheels\.vllm\.ai|flashinfer\.ai|pypi\.anaconda\.org|data\.pyg\.org|google-coral\.github\.io|pip\.repos\.neuron\.amazonaws\.com|us-python\.pkg\.dev(?=\/ml-oss)|storage\.googleapis\.com(?=\/(?:jax|libtpu))|abetlen\.github\.io|dl\.fbaipublicfiles\.com|alpine-wheels\.github\.io|musllinux\.github\.io|wheels\.home-assistant\.io))(?:[:/]|$)/;
function publicHost(url) {
const first = url
.trim()
.split(/\s+/)
.every((one) => PUBLIC.test(one));
return first && (0,expand .qE)(url.slice(0, 12)) ? (PUBLIC.exec(url.trim())?.[1] ?? null) : null;
}
;
const remote_script_piped = (defineRule({
id: 'remote-script-piped',
family: 'supply',
level: 'warning',
summary: 'a download is run without a look at what it is',
why: `A script that is piped from the network into a shell or into Python runs as root with whatever the server sends that
day: nothing pins its version, nothing checks it, and the build can't be repeated. Where the download breaks off, the half
that arrived has run, and without \`pipefail\` the RUN even succeeds.

Copy the tool from its own image (\`COPY --from=ghcr.io/astral-sh/uv:0.9.8 /uv /bin/\`), install it with pip at a version, or
download to a file and compare its checksum. **Ignore it** for a server of your own that pins what it hands out.`,
sources: [
'https://docs.docker.com/build/building/best-practices/#using-pipes',
'https://docs.astral.sh/uv/guides/integration/docker/#installing-uv',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN curl -sSL https://install.example.com/shop.py | python -
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
except: { edit: 'what to install in its place is for a person to say' },
},
messages: {
piped: (into) => `What this downloads runs in ${into} unseen: nothing pins it and nothing checks it.`,
},
*check({ facts }, messages) {
for (const { call } of facts.calls) {
const before = facts.dockerfile.source.text.slice(Math.max(0, call.span.start - 40), call.span.start);
const into = DOWNLOADS.has(call.program)
? (interpreterOf(call) ?? SUBSTITUTED.exec(before)?.[1] ?? null)
: substituted(call, facts.dockerfile.source.slice(call.span));
if (into !== null)
yield { span: call.whole, message: messages.piped(into) };
}
},
}));
const DOWNLOADS = new Set(['curl', 'wget', 'http', 'aria2c', 'fetch']);
const SUBSTITUTED = /(?:^|[\s;&|(])((?:ba|da|z)?sh(?=\s+-[a-z]*c)|python3?(?=\s+-c)|eval)\s+(?:-[a-z]*c\s+)?"?(?:\$\(|`)\s*$/;
function substituted({ program }, text) {
return /^\S+\s+<\(\s*(?:curl|wget)\b/.test(text) && ((0,wrappers .H7)(program) || (0,pip .r2)(program)) ? program : null;
}
function interpreterOf(call) {
if (!DOWNLOADS.has(call.program))
return null;
for (let next = call.pipedInto, hops = 0; next && hops < 5; next = next.pipedInto, hops++) {
if (/^(?:sha\d+sum|gpg|md5sum|minisign|cosign)$/.test(next.program))
return null;
const words = next.arguments.map(({ value }) => value);
if ((0,wrappers .H7)(next.program) && !words.some((word) => /^-[a-z]*c$/.test(word)))
return next.program;
if ((0,pip .r2)(next.program) &&
words.every((word) => word === '-' || !/^-[a-z]*[cm]$/.test(word)) &&
(words.length === 0 || words[0] === '-')) {
return next.program;
}
}
return null;
}
var credentials = __webpack_require__(8332);
;
const secret_in_image = (defineRule({
id: 'secret-in-image',
family: 'supply',
level: 'warning',
summary: 'a credential is written into the image or its history',
why: `Whatever stands in ENV, in the default of an ARG, in a URL of a RUN or in a copied file is a part of the image or of its
history: everybody who can pull it can read it, and removing it in a later layer changes nothing. A credential that was
pushed once counts as lost.

Hand it to the build as a secret (\`RUN --mount=type=secret,id=pip,target=/root/.netrc pip install \u2026\`, or
\`--mount=type=secret,id=token,env=TOKEN\`) and to the container when it starts. **Ignore it** for a value that protects
nothing; a placeholder such as \`dummy\` or \`changeme\` isn't reported.`,
sources: [
'https://docs.docker.com/build/building/secrets/',
'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
ENV DATABASE_PASSWORD=Tr0ub4dor
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
except: { edit: 'where the credential comes from instead is for a person to say' },
},
messages: {
variable: (name, keyword) => `${name} has a credential as its value, and ${keyword === 'ARG' ? 'the default of an ARG stays in the history of the image' : 'ENV is a part of the image'}. Hand it over when the container starts, or to the build as a secret.`,
url: () => 'This URL has a password in it, which stays in the history of the image. Use a secret mount with a .netrc.',
file: (name) => `${name} holds credentials as a rule, and this copies it into the image. Use a secret mount.`,
},
*check({ facts }, messages) {
for (const step of variableSteps(facts)) {
const { instruction } = step;
const lookup = (variable) => step.stage.environment.value(variable, instruction.index);
for (const { name, value, span } of instruction.assignments) {
if (!value)
continue;
const text = (0,expand .fT)(value.text, lookup, facts.dockerfile.escape);
const password = (0,credentials .Ds)(text);
if (!(0,expand .qE)(text) || text === '' || (password === null && value.text.includes('$')))
continue;
const sensitive = value.span;
if (password !== null) {
yield { span, sensitive, level: secret_in_image_levelOf(password), message: messages.url() };
continue;
}
const named = (0,credentials .hN)(name);
if (!(0,credentials .At)(text, named) && (!named || (0,credentials .wK)(text) || (0,credentials .si)(name, text)))
continue;
yield { span, sensitive, level: secret_in_image_levelOf(text, named), message: messages.variable(name, instruction.keyword) };
}
}
for (const copy of facts.copies) {
const name = facts.inLineage(copy.step) ? fileOf(copy, facts.surroundings.context) : null;
if (name !== null)
yield { span: copy.step.instruction.span, message: messages.file(name) };
}
for (const { call } of facts.calls) {
const hit = call.arguments.find(({ value }) => (0,credentials .Ds)(value) !== null);
if (!hit)
continue;
const { span, value } = hit;
yield { span, sensitive: span, level: secret_in_image_levelOf((0,credentials .Ds)(value)), message: messages.url() };
}
},
}));
function fileOf({ from, image, sources }, context) {
if (from !== null || image !== null)
return null;
const file = sources.find((source) => FILES.test(secret_in_image_nameOf(source)) && !(0,context_secrets .EW)(source, context.read(source)));
return file === undefined ? null : secret_in_image_nameOf(file);
}
function secret_in_image_nameOf(path) {
return path.slice(path.lastIndexOf('/') + 1);
}
function secret_in_image_levelOf(credential, named = true) {
return (0,credentials .At)(credential, named) ? 'error' : 'warning';
}
const FILES = /^(?:\.env(?:\.(?:prod|production|local|live))?|\.netrc|\.pypirc|id_(?:rsa|dsa|ecdsa|ed25519)|\.git-credentials|\.pgpass)$/;
;
const trusted_host = (defineRule({
id: 'trusted-host',
family: 'supply',
level: 'warning',
summary: 'pip takes packages of a host without checking its certificate',
why: `\`--trusted-host\` (or PIP_TRUSTED_HOST) turns the check of TLS certificates off for a host, and allows plain HTTP: whoever
stands between can hand out any package. Mostly it is a leftover of a proxy that breaks TLS. Hand pip the proxy's
certificate authority instead: \`PIP_CERT\`, or install it in the image (\`update-ca-certificates\`).

**Ignore it** for an index on localhost or inside the build's own network, and where every requirement has a hash.`,
sources: [
'https://pip.pypa.io/en/stable/cli/pip/#cmdoption-trusted-host',
'https://pip.pypa.io/en/stable/topics/https-certificates/',
],
examples: {
bad: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir --trusted-host pypi.example.com shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
good: {
Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
},
except: { edit: 'the certificate that takes its place is for a person to bring' },
},
messages: {
option: (host) => `pip doesn't check the certificate of ${host} here: whoever stands between can hand out any package.`,
variable: () => `PIP_TRUSTED_HOST turns the check of certificates off: whoever stands between can hand out any package.`,
},
*check({ facts }, messages) {
for (const { instruction } of variableSteps(facts)) {
for (const { name, value, span } of instruction.assignments) {
if (name === 'PIP_TRUSTED_HOST' && value && value.text.replace(/["']/g, '') !== '') {
yield { span, message: messages.variable() };
}
}
}
for (const { call } of facts.calls) {
if (call.environment.has('PIP_TRUSTED_HOST')) {
yield { span: call.whole, message: messages.variable() };
continue;
}
if (!/^(?:pip|python|uv)/.test(call.program))
continue;
if (!call.arguments.some(({ value }) => value.includes('-host')))
continue;
const words = call.arguments.map(({ value }) => value);
const set = words.indexOf('global.trusted-host');
const at = words.findIndex((word) => /^--(?:trusted-host|allow-insecure-host)(?:=|$)/.test(word));
const host = at >= 0 ? (words[at].split('=')[1] ?? words[at + 1]) : set >= 0 ? words[set + 1] : undefined;
if (host === undefined || !(0,expand .qE)(host) || /^(?:localhost|127\.)/.test(host))
continue;
yield { span: at >= 0 ? call.arguments[at].span : call.span, message: messages.option(host) };
}
},
}));
;
const RULES = [
alpine_base,
base_image_eol,
base_image_not_slim,
base_image_unpinned,
stage_python_mismatch,
app_not_precompiled,
bytecode_deleted,
bytecode_disabled,
bytecode_level_mismatch,
compileall_ineffective,
pip_no_compile,
poetry_not_precompiled,
stdlib_not_precompiled,
uv_not_precompiled,
dev_dependencies_kept,
editable_install_left_behind,
externally_managed_pip,
lock_not_enforced,
pip_unpinned,
removed_pip_option,
second_python_installed,
torch_cuda_unasked,
user_site_not_on_path,
venv_interpreter_missing,
venv_moved,
venv_not_activated,
apt_lists_kept,
apt_recommends,
apt_update_alone,
build_tools_kept,
cache_mount_defeated,
chown_duplicates_layer,
ci_cache_missing,
context_not_ignored,
copy_before_install,
late_delete,
pip_cache_kept,
wheels_kept,
env_flag_ineffective,
output_buffered,
shell_state_lost,
development_server,
entrypoint_without_exec,
exec_argument_spaces,
gunicorn_heartbeat_on_disk,
healthcheck_tool_missing,
launcher_at_start,
malformed_exec_form,
runs_as_root,
shell_form_command,
sigterm_ignored,
workers_from_host_cpus,
extra_index_url,
remote_script_piped,
secret_in_image,
trusted_host,
];
}),
2998:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Q: () => ( analyzeSettings),
s: () => ( readSettings)
});
var _config_linters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1705);
var _config_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1038);
var _findings_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2515);
var _source_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4606);
async function readSettings(workspace, given, place, event, rules) {
const file = await readFile(workspace, place, rules);
const settings = settingsFrom(given, file.given, event, rules);
checkBudgets(given, settings, event);
if (settings.baseline === null)
return { settings, configuration: file.paths, baseline: new Set() };
const named = given.baseline === undefined ? 'baseline' : 'option --baseline';
const { readBaseline } = await __webpack_require__.e( 811).then(__webpack_require__.bind(__webpack_require__, 811));
const text = await textOf(workspace, settings.baseline, named);
const baseline = readBaseline(text, settings.baseline, named);
return { settings, configuration: [...file.paths, settings.baseline], baseline };
}
function checkBudgets(given, { measure, mode }, event) {
if (mode === 'plan' || mode === 'publish')
return;
for (const quantity of ['size', 'startup']) {
const name = `max-${quantity}-increase`;
const budget = given[name] ?? 'none';
if (budget === 'none' || measure.includes(quantity))
continue;
const [place, other] = event === null ? ['option --', 'option --measure'] : ['input ', 'input measure'];
throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(`${place}${name}: ${budget.text} can't be checked; allowed: with ${quantity} in ${other}`);
}
}
async function readFile(workspace, { path, required }, rules) {
const read = async (one) => (await workspace.read([one])).get(one);
const content = await read(path);
if (content === undefined) {
if (required)
throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(`config: there is no ${path} in ${workspace.name}`);
return { given: {}, paths: [path] };
}
if ('problem' in content)
throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(`${path} ${content.problem}`);
const { loadConfiguration } = await __webpack_require__.e( 866).then(__webpack_require__.bind(__webpack_require__, 866));
return loadConfiguration(new _source_text_js__WEBPACK_IMPORTED_MODULE_3__ .D(path, content.text), { name: workspace.name, read }, rules);
}
async function textOf(workspace, path, named) {
const content = (await workspace.read([path])).get(path);
if (content === undefined)
throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(`${named}: there is no ${path} in ${workspace.name}`);
if ('problem' in content)
throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(`${named}: ${path} ${content.problem}`);
return content.text;
}
function settingsFrom(given, file, event, rules) {
const named = [...(file.rules?.keys() ?? []), ...(given.only ?? []), ...(given.disable ?? [])];
const known = [...rules, ...(0,_config_linters_js__WEBPACK_IMPORTED_MODULE_0__ .ck)([...new Set(named)])];
return (0,_config_resolve_js__WEBPACK_IMPORTED_MODULE_1__ .hd)({ given, file, event, rules: known });
}
function analyzeSettings(settings, rules, pages) {
return {
rules,
setting: (rule) => settings.rules.get(rule) ?? { level: settings.only.length > 0 ? 'off' : null, options: {} },
allowIgnores: settings.allowIgnores,
requireReason: settings.requireReason,
pages,
today: new Date(),
};
}
}),
752:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Y: () => ( applyChanges),
_: () => ( ConflictingChanges)
});
class ConflictingChanges extends Error {
first;
second;
constructor(first, second) {
super(`changes at ${first.span.start} and ${second.span.start} overlap`);
this.first = first;
this.second = second;
this.name = 'ConflictingChanges';
}
}
function applyChanges(text, changes) {
const sorted = changes
.map((change, order) => ({ change, order }))
.sort((a, b) => a.change.span.start - b.change.span.start || a.order - b.order)
.map(({ change }) => change);
let out = '';
let at = 0;
let previous = null;
for (const change of sorted) {
if (previous && same(previous, change))
continue;
if (previous && change.span.start < previous.span.end)
throw new ConflictingChanges(previous, change);
out += text.slice(at, change.span.start) + change.text;
at = change.span.end;
previous = change;
}
return out + text.slice(at);
}
function same(a, b) {
return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}
}),
4606:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
D: () => ( SourceText),
RE: () => ( lineEndingOf)
});
class SourceText {
path;
text;
starts = null;
constructor(
path, text) {
this.path = path;
this.text = text;
}
slice(span) {
return this.text.slice(span.start, span.end);
}
get lineCount() {
return this.lineStarts().length;
}
line(number) {
const starts = this.lineStarts();
const start = starts[number - 1];
if (start === undefined)
return '';
return this.text.slice(start, starts[number] ?? this.text.length).replace(/\r?\n$/, '');
}
positionAt(offset) {
const starts = this.lineStarts();
let low = 0;
let high = starts.length - 1;
while (low < high) {
const middle = (low + high + 1) >> 1;
if (starts[middle] <= offset)
low = middle;
else
high = middle - 1;
}
return { line: low + 1, column: offset - starts[low] + 1 };
}
offsetAt({ line, column }) {
const start = this.lineStarts()[line - 1];
return start === undefined ? this.text.length : Math.min(start + column - 1, this.text.length);
}
spanOf(region) {
return {
start: this.offsetAt(region),
end: this.offsetAt({ line: region.endLine, column: region.endColumn }),
};
}
regionOf({ start, end }) {
let last = end;
while (last > start && (this.text[last - 1] === '\n' || this.text[last - 1] === '\r'))
last--;
const from = this.positionAt(start);
const to = this.positionAt(last);
return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
exactRegionOf({ start, end }) {
const from = this.positionAt(start);
const to = this.positionAt(end);
return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
lineStarts() {
if (this.starts)
return this.starts;
const starts = [0];
for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1))
starts.push(at + 1);
this.starts = starts;
return starts;
}
}
function lineEndingOf(text) {
const at = text.indexOf('\n');
return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}
function overlap(a, b) {
return a.start < b.end && b.start < a.end;
}
})
};
;
