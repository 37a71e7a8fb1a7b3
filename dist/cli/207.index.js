"use strict";
exports.id = 207;
exports.ids = [207,698];
exports.modules = {
6698:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
Git: () => ( Git),
GitFailed: () => ( GitFailed),
withConfiguration: () => ( withConfiguration)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
var _findings_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2515);
class GitFailed extends Error {
subcommand;
status;
stderr;
constructor(subcommand, status, stderr) {
super(`git ${subcommand} failed: ${lastLines(stderr) || `exit status ${status ?? 'none'}`}`);
this.subcommand = subcommand;
this.status = status;
this.stderr = stderr;
this.name = 'GitFailed';
}
}
const CONFIGURATION = [
'core.quotepath=off',
'core.fsmonitor=false',
'core.hooksPath=/dev/null',
'core.untrackedCache=false',
'core.pager=cat',
'diff.external=',
'diff.suppressBlankEmpty=false',
'protocol.ext.allow=never',
'log.showSignature=false',
'gc.auto=0',
'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);
class Git {
options;
constructor(options) {
this.options = options;
}
with(environment) {
return new Git({ ...this.options, environment: { ...this.options.environment, ...environment } });
}
at(folder) {
return new Git({ ...this.options, folder });
}
async run(args, options = {}) {
const { status, stdout, stderr } = await this.spawn(args, options);
if (status === 0)
return stdout;
if (stderr.includes('not a git repository')) {
throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(`${this.options.folder} is not a git checkout: ${this.options.advice}`);
}
if (stderr.includes('dubious ownership')) {
throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(`git refuses ${this.options.folder}, which belongs to another user: git config --global --add safe.directory ${this.options.folder}`);
}
const subcommand = args.find((arg, index) => !arg.startsWith('-') && args[index - 1] !== '-c');
throw new GitFailed(subcommand ?? '', status, stderr);
}
async ask(args) {
try {
return (await this.run(args)).toString('utf8').trim();
}
catch (error) {
if (error instanceof GitFailed)
return null;
throw error;
}
}
spawn(args, { input = '', timeout }) {
return new Promise((resolve, reject) => {
const { folder } = this.options;
const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['--no-pager', '--no-optional-locks', ...CONFIGURATION, ...args], {
cwd: folder,
env: this.environment(),
timeout,
windowsHide: true,
});
const stdout = [];
const stderr = [];
child.stdout.on('data', (chunk) => stdout.push(chunk));
child.stderr.on('data', (chunk) => stderr.push(chunk));
child.stdin.on('error', () => undefined);
child.stdin.end(input);
child.on('error', (error) => {
if (error.code !== 'ENOENT')
reject(error);
else
reject(new _findings_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(`git can not be started: is it installed and ${folder} a folder?`));
});
child.on('close', (status) => {
resolve({ status, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') });
});
});
}
environment() {
const environment = {
...process.env,
LC_ALL: 'C',
LANGUAGE: '',
GIT_TERMINAL_PROMPT: '0',
GIT_OPTIONAL_LOCKS: '0',
GIT_PAGER: 'cat',
GIT_NO_REPLACE_OBJECTS: '1',
GCM_INTERACTIVE: 'never',
...this.options.environment,
};
delete environment.GIT_EXTERNAL_DIFF;
delete environment.GIT_DIFF_OPTS;
if (!this.options.trustOwner)
return environment;
return withConfiguration(environment, [['safe.directory', this.options.folder]]);
}
}
function withConfiguration(environment, settings) {
const first = Number(environment.GIT_CONFIG_COUNT ?? 0) || 0;
const added = settings.flatMap(([key, value], index) => [
[`GIT_CONFIG_KEY_${first + index}`, key],
[`GIT_CONFIG_VALUE_${first + index}`, value],
]);
const kept = Object.entries(environment).filter((entry) => entry[1] !== undefined);
return Object.fromEntries([...kept, ...added, ['GIT_CONFIG_COUNT', String(first + settings.length)]]);
}
function lastLines(stderr) {
return stderr.trim().split('\n').slice(-3).join('; ');
}
}),
2207:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
GitHistory: () => ( GitHistory)
});
var errors = __webpack_require__(2515);
;
function parseHunks(patch) {
const hunks = [];
let added = new Set();
let removedAt = new Set();
let line = 0;
let left = 0;
for (const row of patch.split('\n')) {
const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(row);
if (header) {
line = Number(header[1]);
left = header[2] === undefined ? 1 : Number(header[2]);
added = new Set();
removedAt = new Set();
hunks.push({ start: line, end: line + left - 1, added, removedAt });
}
else if (row.startsWith('+') && left > 0) {
added.add(line++);
left--;
}
else if (row.startsWith('-'))
removedAt.add(line);
else if (row.startsWith(' ') && left > 0) {
line++;
left--;
}
}
return hunks;
}
function hunkOf(hunks, start, end) {
return hunks?.find((hunk) => hunk.start <= start && end <= hunk.end) ?? null;
}
var workspace_bytes = __webpack_require__(6109);
var workspace_folders = __webpack_require__(1103);
;
const DIFF = [
'diff',
'--find-renames',
'--unified=3',
'--inter-hunk-context=0',
'--no-ext-diff',
'--no-textconv',
'--no-color',
'--no-relative',
'--submodule=short',
'--ignore-submodules=dirty',
'--src-prefix=a/',
'--dst-prefix=b/',
'-O/dev/null',
];
async function changesBetween(git, base, head) {
const settings = head === null ? await withoutFilters(git) : [];
const range = ['--end-of-options', ...(head === null ? [base] : [base, head]), '--'];
const [raw, patch, untracked] = await Promise.all([
git.run([...settings, ...DIFF, '--raw', '-z', ...range]),
git.run([...settings, ...DIFF, '--patch', ...range]),
head === null ? untrackedFiles(git) : [],
]);
return [...combine(parseRaw(raw.toString('utf8')), sectionsOf(patch.toString('utf8'))), ...untracked].sort(workspace_folders .f2);
}
function parseRaw(output) {
const fields = output.split('\0');
const changes = [];
for (let at = 0; fields[at]?.startsWith(':');) {
const [before, after, , , status] = fields[at++].split(' ');
const letter = status[0];
const previousPath = letter === 'R' || letter === 'C' ? fields[at++] : null;
changes.push({ letter, previousPath, path: fields[at++], submodule: `${before} ${after}`.includes('160000') });
}
return changes;
}
function sectionsOf(patch) {
return `\n${patch}`.split(/\n(?=diff --)/).filter((section) => section.startsWith('diff --'));
}
function combine(changes, sections) {
const counts = changes.map(({ letter }) => (letter === 'T' ? 2 : letter === 'U' ? 0 : 1));
const known = counts.reduce((sum, count) => sum + count, 0) === sections.length;
let at = 0;
return changes.map((change, index) => {
at += counts[index];
const section = known && counts[index] > 0 ? sections[at - 1] : null;
const { letter, path, previousPath, submodule } = change;
return { path, previousPath, status: statusOf(letter), hunks: submodule ? null : hunksOf(section) };
});
}
function statusOf(letter) {
if (letter === 'A' || letter === 'C')
return 'added';
if (letter === 'D')
return 'removed';
return letter === 'R' ? 'renamed' : 'modified';
}
function hunksOf(section) {
return section === null || section.includes('\nBinary files ') ? null : parseHunks(section);
}
async function untrackedFiles(git) {
const output = await git.run(['ls-files', '--others', '--exclude-standard', '-z']);
const paths = output.toString('utf8').split('\0');
return paths
.filter((path) => path !== '' && !path.endsWith('/'))
.map((path) => new UntrackedFile(git.options.folder, path));
}
class UntrackedFile {
root;
path;
previousPath = null;
status = 'added';
constructor(root, path) {
this.root = root;
this.path = path;
}
get hunks() {
try {
const bytes = (0,workspace_bytes .X)(`${this.root}/${this.path}`);
if ('problem' in bytes)
return null;
let count = bytes.length > 0 && bytes.at(-1) !== 10 ? 1 : 0;
for (const byte of bytes)
if (byte === 10)
count++;
const added = new Set(Array.from({ length: count }, (_, index) => index + 1));
return count === 0 ? [] : [{ start: 1, end: count, added, removedAt: new Set() }];
}
catch {
return null;
}
}
}
async function withoutFilters(git) {
const keys = await git.ask([
'config',
'--name-only',
'-z',
'--get-regexp',
'^filter\\..*\\.(clean|smudge|process|required)$',
]);
const names = new Set((keys ?? '')
.split('\0')
.filter(Boolean)
.map((key) => key.slice(0, key.lastIndexOf('.'))));
return [...names].flatMap((name) => [
'-c',
`${name}.clean=`,
'-c',
`${name}.process=`,
'-c',
`${name}.required=false`,
]);
}
var command = __webpack_require__(6698);
var context_index = __webpack_require__(4380);
var decode = __webpack_require__(1143);
;
const MOST_LINKS = 40;
function follow(path, links) {
let current = path;
for (let followed = 0; followed <= MOST_LINKS; followed++) {
const link = firstLink(current, links);
if (link === null)
return { path: current };
const folder = link.slice(0, link.lastIndexOf('/') + 1);
const target = links.get(link);
const next = target.startsWith('/') ? null : (0,workspace_folders .S8)(`${folder}${target}${current.slice(link.length)}`);
if (next === null)
return { problem: 'is a symlink out of the checkout' };
current = next;
}
return { problem: 'is a symlink that leads to itself' };
}
function firstLink(path, links) {
for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
const prefix = path.slice(0, end);
if (links.has(prefix))
return prefix;
}
return links.has(path) ? path : null;
}
;
async function readBlobs(git, ids) {
const wanted = [...new Set(ids)];
const blobs = new Map();
if (wanted.length === 0)
return blobs;
const output = await git.run(['cat-file', '--batch'], { input: wanted.map((id) => `${id}\n`).join('') });
let at = 0;
for (const id of wanted) {
const end = output.indexOf('\n', at);
const [, type, size] = output.toString('latin1', at, end).split(' ');
at = end + 1;
if (type === 'missing')
continue;
const length = Number(size);
if (type === 'blob')
blobs.set(id, output.subarray(at, at + length));
at += length + 1;
}
return blobs;
}
async function readTree(git, commit) {
const output = await git.run(['ls-tree', '-r', '-z', '-l', '--full-tree', '--end-of-options', commit]);
const entries = [];
for (const row of output.toString('utf8').split('\0')) {
const tab = row.indexOf('\t');
const [mode, type, id, size] = row.slice(0, tab).split(/ +/);
if (type !== 'blob' || id === undefined)
continue;
const bytes = Number(size) || 0;
entries.push({ path: row.slice(tab + 1), kind: mode === '120000' ? 'symlink' : 'file', size: bytes, id });
}
return entries;
}
;
class CommitTree {
git;
commit;
fetch;
name;
tree = null;
constructor(git, commit,
fetch = () => Promise.resolve()) {
this.git = git;
this.commit = commit;
this.fetch = fetch;
this.name = `commit ${commit.slice(0, 7)}`;
}
async list(folders = ['']) {
const { entries, environments } = await this.load();
const starts = folders.map(workspace_folders .S8).filter((folder) => folder !== null);
return [...entries.values()].filter(({ path }) => {
const start = starts.find((folder) => folder === '' || path.startsWith(`${folder}/`));
if (start === undefined)
return false;
if (path.slice(start.length).split('/').slice(0, -1).some(workspace_folders .UK))
return false;
return !environments.some((folder) => folder.length > start.length + 1 && path.startsWith(folder));
});
}
async read(paths) {
const tree = await this.load();
const contents = new Map();
const ids = new Map();
for (const path of paths) {
const found = locate(tree, path);
if (found === null)
continue;
if ('problem' in found)
contents.set(path, found);
else
ids.set(path, found.id);
}
const blobs = await readBlobs(this.git, ids.values());
for (const [path, id] of ids) {
const blob = blobs.get(id);
contents.set(path, blob ? (0,decode .D4)(blob) : { problem: 'is missing from this clone' });
}
return contents;
}
async leadsTo(path) {
const { links, entries } = await this.load();
const normal = (0,workspace_folders .S8)(path);
const followed = normal === null ? null : follow(normal, links);
return followed && 'path' in followed && entries.has(followed.path) ? followed.path : null;
}
load() {
this.tree ??= this.loadOnce();
return this.tree;
}
async loadOnce() {
await this.fetch();
const entries = [...(await readTree(this.git, this.commit))].sort(workspace_folders .f2);
const symlinks = entries.filter(({ kind, size }) => kind === 'symlink' && size <= decode .aS);
const blobs = await readBlobs(this.git, symlinks.map(({ id }) => id));
return {
paths: entries.map(({ path }) => path),
entries: new Map(entries.map((entry) => [entry.path, entry])),
links: new Map(symlinks.map(({ path, id }) => [path, blobs.get(id)?.toString('utf8') ?? ''])),
environments: entries
.filter(({ path }) => path.endsWith(`/${workspace_folders .q$}`))
.map(({ path }) => path.slice(0, -workspace_folders .q$.length)),
};
}
}
function locate({ paths, entries, links }, path) {
const normal = (0,workspace_folders .S8)(path);
if (normal === null)
return { problem: 'is outside of the checkout' };
const followed = follow(normal, links);
if ('problem' in followed)
return followed;
const entry = entries.get(followed.path);
if (entry)
return entry.size > decode .aS ? { problem: (0,decode .g$)(entry.size) } : entry;
if (isFolder(paths, followed.path))
return { problem: 'is a folder' };
return links.has(normal) ? { problem: 'is a symlink to a file that is not there' } : null;
}
function isFolder(paths, folder) {
const prefix = folder === '' ? '' : `${folder}/`;
return paths[(0,context_index .yz)(paths, prefix)]?.startsWith(prefix) ?? false;
}
;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const FETCH_TIMEOUT = 5 * 60_000;
class GitHistory {
git;
options;
present = new Map();
constructor(git, options) {
this.git = git;
this.options = options;
}
async resolve(revision) {
if (revision === '' || revision.startsWith('-') || revision.includes('\0'))
throw unknown(revision);
if (COMMIT.test(revision)) {
await this.ensure(revision);
return revision;
}
const found = (await this.commitOf(revision)) ?? (await this.commitOf(`refs/remotes/origin/${revision}`));
if (found === null)
throw unknown(revision);
return found;
}
async mergeBase(base, head) {
const known = await this.options.knownMergeBase?.(base, head);
if (known !== undefined) {
if (known !== null)
await this.ensure(known);
return known;
}
const [from, to] = [await this.resolve(base), await this.resolve(head)];
const found = await this.git.ask(['merge-base', '--end-of-options', from, to]);
if (found !== null && found !== '')
return found;
if (await this.isShallow()) {
throw new errors .yo(`the merge base of ${base} and ${head} is not in this shallow clone: git fetch --unshallow (actions/checkout: fetch-depth: 0)`);
}
return null;
}
async changes(base, head) {
const from = await this.resolve(base);
return changesBetween(this.git, from, head === null ? null : await this.resolve(head));
}
tree(commit) {
return new CommitTree(this.git, commit, () => this.ensure(commit));
}
commitOf(revision) {
return this.git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
}
ensure(commit) {
const known = this.present.get(commit) ?? this.fetchWhenMissing(commit);
this.present.set(commit, known);
return known;
}
async fetchWhenMissing(commit) {
if ((await this.commitOf(commit)) !== null)
return;
const { fetching } = this.options;
if (fetching === null)
throw unknown(commit);
const depth = (await this.isShallow()) ? ['--depth=1'] : [];
const quiet = [
'--quiet',
'--upload-pack=git-upload-pack',
'--no-tags',
'--no-recurse-submodules',
'--no-write-fetch-head',
];
try {
await fetching.run(['fetch', ...quiet, ...depth, '--end-of-options', 'origin', commit], {
timeout: FETCH_TIMEOUT,
});
}
catch (error) {
if (!(error instanceof command.GitFailed))
throw error;
throw new errors .yo(`commit ${commit} is not in this clone and can not be fetched: ${error.message}`);
}
}
async isShallow() {
return (await this.git.ask(['rev-parse', '--is-shallow-repository'])) === 'true';
}
}
function unknown(revision) {
return new errors .yo(`${JSON.stringify(revision)} is no commit of this checkout: a branch, a tag or a commit is needed`);
}
})
};
;
