"use strict";
exports.id = 94;
exports.ids = [94];
exports.modules = {
6540:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
b: () => ( deltasOf)
});
var measurement = __webpack_require__(2566);
var compare = __webpack_require__(1665);
;
function compareWorkloads(before, after) {
const shared = before.flatMap((workload) => {
const other = after.find(({ name }) => name === workload.name);
return other ? [[workload.samples, other.samples]] : [];
});
const rounds = Math.min(...shared.flat().map(({ length }) => length));
const side = (which) => shared.length === 0
? []
: Array.from({ length: rounds }, (_, round) => geometricMean(shared.map((pair) => pair[which][round])));
const delta = (0,compare .r)(side(0), side(1));
if (shared.length > 0)
return delta;
return { ...delta, why: 'the two sides have no workload in common' };
}
function geometricMean(values) {
return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
;
function deltasOf(before, after) {
return {
size: pair(before.size, after.size, 'bytes', sizeDelta),
startup: pair(before.startup, after.startup, 'ms', (one, other) => {
if (one.quantity !== other.quantity) {
return unmeasured('ms', `one side is measured until ${one.quantity}, the other until ${other.quantity}`);
}
return (0,compare .r)(one.samples, other.samples);
}),
stop: pair(before.stop, after.stop, 'ms', stopDelta),
rebuild: pair(before.rebuild, after.rebuild, 'ms', (one, other) => exact('ms', one.milliseconds, other.milliseconds, REBUILD_TOLD)),
interpreter: pair(before.interpreter, after.interpreter, 'ms', compareWorkloads),
};
}
const REBUILD_TOLD = 0.3;
const STOP_TOLD = 500;
function pair(before, after, unit, compare) {
if (before === null || after === null)
return null;
if (!(0,measurement .V)(before))
return unmeasured(unit, before.notMeasurable);
return (0,measurement .V)(after) ? compare(before, after) : unmeasured(unit, after.notMeasurable);
}
function unmeasured(unit, why) {
return { unit, before: 0, after: 0, delta: 0, interval: null, samples: 0, verdict: 'not measurable', why };
}
function exact(unit, before, after, share) {
const delta = after - before;
const told = Math.abs(delta) > share * Math.max(before, after);
const verdict = told ? (delta < 0 ? 'better' : 'worse') : 'no difference that can be told';
return { unit, before, after, delta, interval: null, samples: 1, verdict, why: 'measured once' };
}
function stopDelta(before, after) {
const delta = after.milliseconds - before.milliseconds;
const told = Math.abs(delta) > STOP_TOLD || before.status !== after.status;
return {
...{ unit: 'ms', before: before.milliseconds, after: after.milliseconds, delta, interval: null, samples: 1 },
verdict: told ? (delta < 0 ? 'better' : 'worse') : 'no difference that can be told',
why: `ends with status ${before.status} \u2192 ${after.status}`,
};
}
function sizeDelta(before, after) {
const shared = new Set(before.layers.map(({ digest }) => digest));
const common = new Set(after.layers.flatMap(({ digest }) => (shared.has(digest) ? [digest] : [])));
const own = ({ layers }) => layers.filter(({ digest }) => !common.has(digest)).map(({ packed }) => packed);
const [removed, added] = [own(before), own(after)];
const delta = after.packed.bytes - before.packed.bytes;
const error = Math.sqrt([...removed, ...added].reduce((sum, { interval: [low, high] }) => sum + ((high - low) / 2) ** 2, 0));
const interval = error === 0 ? null : [delta - error, delta + error];
const told = delta !== 0 && (interval === null || interval[0] > 0 || interval[1] < 0);
return {
...{ unit: 'bytes', before: before.packed.bytes, after: after.packed.bytes, delta, interval, samples: 1 },
verdict: told ? (delta < 0 ? 'better' : 'worse') : 'no difference that can be told',
why: error === 0 ? 'what a pull moves, to the byte' : 'what a pull moves, its packing estimated by samples',
};
}
}),
3480:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
BL: () => ( FINISHED),
bV: () => ( measureFinished),
xl: () => ( finished)
});
var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8176);
const STARTS = 60_000;
const ALONE = 15_000;
async function measureFinished({ base, head, quantities, timeout, image }, { engine, builder, clock, log }) {
const missing = await engine.missing();
if (missing !== null)
return { declined: missing };
const started = clock.now().getTime();
const candidates = [];
for (const reference of base === null ? [head] : [base, head])
candidates.push(await finished(reference, engine));
for (const candidate of candidates)
if ('notMeasurable' in candidate)
return { declined: candidate.notMeasurable };
const run = {
ports: { engine, builder, clock, log },
quantities,
layers: new Map(),
sizes: new Map(),
left: () => Math.max(1000, timeout - (clock.now().getTime() - started)),
starts: base === null ? ALONE : STARTS,
machine: await engine.describe(),
};
const before = base === null ? null : candidates[0];
const measured = await (0,_image_js__WEBPACK_IMPORTED_MODULE_0__ .qJ)({ id: head, ...image }, before, candidates.at(-1), run, FINISHED);
return measured.measurement;
}
const FINISHED = {
files: null,
rebuild: () => Promise.resolve({ notMeasurable: 'a finished image is not built again' }),
};
async function finished(reference, engine) {
const configuration = await engine.inspect(reference);
if (configuration === null) {
return { name: reference, notMeasurable: `the engine has no image ${reference}; docker pull ${reference} gets one` };
}
return { name: reference, image: configuration.id, configuration, built: null, baseLayers: null };
}
}),
8176:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
qJ: () => ( compareImages),
Bk: () => ( emptySide),
hr: () => ( isSubject),
$d: () => ( image_sizeOf)
});
var measurement = __webpack_require__(2566);
var line_diff = __webpack_require__(4559);
;
function changedLines(files) {
return files.flatMap(({ before, after }) => (0,line_diff .g)(before ?? '', after ?? '').flatMap((row) => (/^[-+]/.test(row) ? [row.slice(1)] : [])));
}
function naming(lines) {
const words = new Set();
for (const line of lines) {
for (const word of line.match(/[A-Za-z0-9][\w.+-]*/g) ?? []) {
words.add(normalized(word));
for (const part of beginnings(word))
words.add(part);
}
}
return (name) => words.has(normalized(name));
}
function beginnings(word) {
const parts = normalized(word.replace(/\.(?:whl|tar\.gz|zip|deb)$/, '')).split('-');
const version = parts.findIndex((part, index) => index > 0 && /^\d/.test(part));
return version > 0 ? [parts.slice(0, version).join('-')] : [];
}
function normalized(name) {
return name.toLowerCase().replace(/[-_.]+/g, '-');
}
;
function driftBetween(before, after, files) {
const lines = changedLines(files);
const named = naming(lines);
const known = naming(files.flatMap(({ before: from, after: to }) => `${from ?? ''}\n${to ?? ''}`.split('\n')));
const bases = baseImages(before.materials, after.materials);
const newBase = lines.some((line) => /^\s*FROM\s/i.test(line)) || bases.some(({ byChange }) => byChange);
const installsChanged = newBase || lines.some(isRequirement);
const systemChanged = newBase || lines.some((line) => SYSTEM_INSTALL.test(line));
return [
...bases,
...differences('distribution', versions(before.distributions, true), versions(after.distributions, true)).map(
(one) => ({ ...one, byChange: newBase || named(one.name) || (installsChanged && !known(one.name)) })),
...differences('system package', versions(before.systemPackages), versions(after.systemPackages)).map((one) => {
const cameOrWent = one.before === null || one.after === null;
return { ...one, byChange: newBase || named(one.name) || (cameOrWent && systemChanged) };
}),
];
}
const SYSTEM_INSTALL = /\b(?:apt-get|apt|aptitude|apk|dnf|microdnf|yum|zypper)\b/;
const INSTALL = /\b(?:pip3?|uv|poetry|pipenv|pdm|conda|mamba|micromamba)\b/;
function isRequirement(line) {
if (/^\s*(?:#|$)/.test(line))
return false;
return INSTALL.test(line) || !/^\s*(?:[A-Z]+\s|\\|&&)/.test(line);
}
function baseImages(before, after) {
return differences('base image', before, after).map((one) => ({
...one,
byChange: one.before === null || one.after === null,
}));
}
function differences(kind, before, after) {
const names = [...new Set([...before.keys(), ...after.keys()])].sort();
return names.flatMap((name) => {
const [from, to] = [before.get(name) ?? null, after.get(name) ?? null];
return from === to ? [] : [{ kind, name, before: from, after: to }];
});
}
function versions(packages, python = false) {
const found = new Map();
for (const { name, version } of packages) {
const key = python ? name.toLowerCase().replace(/[-_.]+/g, '-') : name;
const known = found.get(key) ?? new Set();
found.set(key, known.add(version));
}
return new Map([...found].map(([name, all]) => [name, [...all].sort().join(', ')]));
}
var deltas = __webpack_require__(6540);
;
class ArchiveFault extends Error {
constructor(message) {
super(message);
this.name = 'ArchiveFault';
}
}
class Gate {
#pending = new Set();
#failed = false;
#fault = null;
add(work) {
const watched = work
.catch((error) => {
this.#fault ??= error;
this.#failed = true;
})
.finally(() => this.#pending.delete(watched));
this.#pending.add(watched);
}
get busy() {
return this.#failed || this.#pending.size > 0;
}
async settle() {
while (this.#pending.size > 0)
await Promise.all(this.#pending);
if (this.#failed)
throw this.#fault;
}
}
class Keep {
limit;
done;
#chunks = [];
#length = 0;
constructor(limit, done) {
this.limit = limit;
this.done = done;
}
write(bytes) {
if (this.#length >= this.limit)
return;
const kept = Buffer.from(bytes.subarray(0, this.limit - this.#length));
this.#length += kept.length;
this.#chunks.push(kept);
}
end() {
this.done(this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks));
}
}
;
const MOST = {
members: 1_000_000,
nameCharacters: 256_000_000,
layers: 500,
bytes: 200_000_000_000,
contentBytes: 64_000_000,
};
class Budget {
#left = { ...MOST };
member(path, size) {
this.#spend('members', 1, 'files and folders');
this.#spend('nameCharacters', path.length, 'characters of paths');
this.#spend('bytes', size, 'bytes of files');
}
layers(count) {
this.#spend('layers', count, 'layers');
}
keeps(bytes) {
if (bytes > this.#left.contentBytes)
return false;
this.#left.contentBytes -= bytes;
return true;
}
#spend(what, amount, name) {
this.#left[what] -= amount;
if (this.#left[what] < 0)
throw new ArchiveFault(`it holds more than ${MOST[what].toLocaleString('en')} ${name}`);
}
}
;
const MAGIC = {
'3.7': 3394,
'3.8': 3413,
'3.9': 3425,
'3.10': 3439,
'3.11': 3495,
'3.12': 3531,
'3.13': 3571,
'3.14': 3627,
};
const UNREADABLE = { kind: 'bytecode', magic: -1, flags: 0, mtime: 0, size: 0 };
function bytecodeHead(content) {
if (content.length < 16 || content.readUInt16LE(2) !== 0x0a0d)
return UNREADABLE;
return {
kind: 'bytecode',
magic: content.readUInt16LE(0),
flags: content.readUInt32LE(4),
mtime: content.readUInt32LE(8),
size: content.readUInt32LE(12),
};
}
function magicOf(python) {
return MAGIC[python] ?? null;
}
function fits(head, source) {
if (head.flags !== 0)
return head.flags === 1 || head.flags === 3;
return head.mtime === source.mtime >>> 0 && head.size === source.size >>> 0;
}
;
function dpkgPackages(status) {
return paragraphs(status).flatMap((fields) => {
const state = fields.get('Status');
if (state !== undefined && !state.endsWith(' installed'))
return [];
return packageOf(fields.get('Package'), fields.get('Version'));
});
}
function apkPackages(installed) {
return paragraphs(installed).flatMap((fields) => packageOf(fields.get('P'), fields.get('V')));
}
function packageOf(name, version) {
return name === undefined || version === undefined ? [] : [{ name, version }];
}
function paragraphs(content) {
return content.split(/\n\s*\n/).map((paragraph) => {
const fields = new Map();
for (const line of paragraph.split('\n')) {
const colon = line.indexOf(':');
if (colon > 0 && !/^\s/.test(line))
fields.set(line.slice(0, colon), line.slice(colon + 1).trim());
}
return fields;
});
}
;
const LARGEST = 16_000_000;
const LONGEST = 200;
const kept_text = (content) => content.toString('utf8', 0, content.length);
const whole = (read) => ({
bytes: LARGEST,
most: LARGEST,
read: (content) => read(kept_text(content)),
});
const BYTECODE = { bytes: 16, most: Infinity, read: bytecodeHead };
const METADATA = { bytes: 16_384, most: Infinity, read: (content) => metadata(kept_text(content)) };
const RECORD = whole((content) => ({ kind: 'lines', text: recordPaths(content) }));
const LINES = whole((content) => ({ kind: 'lines', text: content }));
const DPKG = whole((content) => ({ kind: 'packages', packages: dpkgPackages(content) }));
const APK = whole((content) => ({ kind: 'packages', packages: apkPackages(content) }));
const ENVIRONMENT = { bytes: 4096, most: Infinity, read: (content) => environment(kept_text(content)) };
function keeperFor(path) {
if (path.endsWith('.pyc'))
return BYTECODE;
if (path.endsWith('.dist-info/METADATA') || /\.egg-info(?:\/PKG-INFO)?$/.test(path))
return METADATA;
if (path.endsWith('.dist-info/RECORD'))
return RECORD;
if (/\.(?:dist|egg)-info\/top_level\.txt$/.test(path) || path.endsWith('.egg-info/installed-files.txt'))
return LINES;
if (path === 'var/lib/dpkg/status' || /^var\/lib\/dpkg\/status\.d\/[^/]+$/.test(path))
return DPKG;
if (/^(?:usr\/)?lib\/apk\/db\/installed$/.test(path))
return APK;
return path.endsWith('pyvenv.cfg') ? ENVIRONMENT : null;
}
function metadata(content) {
const field = (name) => new RegExp(`^${name}:[ \\t]*(\\S.*?)\\s*$`, 'm').exec(content.split(/\r?\n\r?\n/, 1)[0])?.[1];
const name = field('Name');
return name === undefined
? null
: { kind: 'metadata', name: name.slice(0, LONGEST), version: (field('Version') ?? '').slice(0, LONGEST) };
}
function recordPaths(content) {
return content
.split('\n')
.map((line) => line.startsWith('"')
? line
.slice(1)
.split(/"(?!")/, 1)[0]
.replaceAll('""', '"')
: line.split(',', 1)[0])
.join('\n');
}
function environment(content) {
return { kind: 'environment', version: /^version(?:_info)?\s*=\s*(\d+\.\d+)/m.exec(content)?.[1] ?? null };
}
;
const SPECIAL = { kind: 'special' };
const WHITEOUT = { kind: 'whiteout' };
function newFolder() {
return { kind: 'folder', children: new Map(), opaque: false };
}
function nodeAt(root, path) {
let node = root;
for (const name of path === '' ? [] : path.split('/')) {
const child = node.kind === 'folder' ? node.children.get(name) : undefined;
if (!child)
return null;
node = child;
}
return node;
}
function forEachFile(folder, visit, path = '') {
for (const [name, child] of folder.children) {
const below = path === '' ? name : `${path}/${name}`;
if (child.kind === 'file')
visit(below, child);
else if (child.kind === 'folder')
forEachFile(child, visit, below);
}
}
const MOST_LINKS = 40;
function resolvePath(root, path) {
let left = path.split('/');
let done = [];
for (let links = 0; left.length > 0;) {
const name = left.shift();
if (name === '' || name === '.')
continue;
if (name === '..') {
done.pop();
continue;
}
const node = nodeAt(root, [...done, name].join('/'));
if (node === null)
return null;
if (node.kind === 'symlink') {
if (++links > MOST_LINKS)
return null;
if (node.target.startsWith('/'))
done = [];
left = [...node.target.split('/'), ...left];
}
else
done.push(name);
}
return done.join('/');
}
;
const WHITEOUT_PREFIX = '.wh.';
const LONGEST_PATH = 4096;
class LayerTree {
layer;
budget;
root = newFolder();
#last = { path: '', folder: this.root };
constructor(layer, budget) {
this.layer = layer;
this.budget = budget;
}
add = (entry) => {
const path = cleanPath(entry.path);
const size = entry.realSize ?? entry.size;
this.budget.member(path, size);
if (path.length > LONGEST_PATH)
throw new ArchiveFault(`a path of a layer has ${path.length} characters`);
if (path === '')
return null;
const slash = path.lastIndexOf('/');
const folder = this.#folder(slash < 0 ? '' : path.slice(0, slash));
const name = path.slice(slash + 1);
if (name.startsWith(WHITEOUT_PREFIX))
this.#hide(folder, name.slice(WHITEOUT_PREFIX.length));
else if (entry.type === '5')
this.#addFolder(folder, name);
else {
const node = this.#nodeOf(entry, size);
if (node === null || (node.kind === 'hardlink' && node.target === path))
return null;
this.#put(folder, name, node);
if (node.kind === 'file' && entry.realSize === null)
return this.#keep(path, node);
}
return null;
};
#nodeOf(entry, size) {
switch (entry.type) {
case '0':
case 'S':
return { kind: 'file', size, mtime: entry.mtime, layer: this.layer, kept: null, linked: false };
case '1': {
const target = cleanPath(entry.link);
const found = nodeAt(this.root, target);
if (found?.kind === 'file')
found.linked = true;
return found?.kind === 'file' || found?.kind === 'symlink' ? found : { kind: 'hardlink', target };
}
case '2':
return { kind: 'symlink', target: entry.link };
case '3':
case '4':
case '6':
return SPECIAL;
default:
return null;
}
}
#keep(path, file) {
const keeper = keeperFor(path);
if (keeper === null || file.size > keeper.most || !this.budget.keeps(Math.min(file.size, keeper.bytes)))
return null;
return new Keep(keeper.bytes, (content) => (file.kept = keeper.read(content)));
}
#hide(folder, name) {
if (name === '.wh..opq')
folder.opaque = true;
if (name.startsWith(WHITEOUT_PREFIX) || name === '' || name === '.' || name === '..')
return;
const own = folder.children.get(name);
if (own?.kind === 'folder')
own.opaque = true;
else if (own === undefined)
folder.children.set(name, WHITEOUT);
}
#addFolder(parent, name) {
const there = parent.children.get(name);
if (there?.kind === 'folder')
return there;
const folder = newFolder();
folder.opaque = there !== undefined;
this.#put(parent, name, folder);
return folder;
}
#put(parent, name, node) {
if (parent.children.get(name)?.kind === 'folder')
this.#last = { path: '', folder: this.root };
parent.children.set(name, node);
}
#folder(path) {
if (path === this.#last.path)
return this.#last.folder;
let folder = this.root;
for (const name of path === '' ? [] : path.split('/'))
folder = this.#addFolder(folder, name);
this.#last = { path, folder };
return folder;
}
}
function cleanPath(path) {
if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(path))
return path;
const names = [];
for (const name of path.split('/')) {
if (name === '..')
names.pop();
else if (name !== '' && name !== '.')
names.push(name);
}
return names.join('/');
}
var external_node_zlib_ = __webpack_require__(8522);
var external_node_zlib_default = __webpack_require__.n(external_node_zlib_);
var esm = __webpack_require__(8339);
var errors = __webpack_require__(2515);
;
function inflater(packing, name, gate, target) {
const broken = (error) => error instanceof ArchiveFault ? error : new ArchiveFault(`${name} is broken ${packing} data: ${(0,errors .bD)(error)}`);
if (packing === 'gzip')
return throughStream(external_node_zlib_default().createGunzip(), broken, gate, target);
const native = (external_node_zlib_default()).createZstdDecompress;
return native ? throughStream(native(), broken, gate, target) : throughFzstd(broken, target);
}
function throughStream(stream, broken, gate, target) {
let failed = false;
const done = new Promise((resolve, reject) => {
const fail = (error) => {
failed = true;
stream.destroy();
reject(broken(error));
};
const guarded = (act) => {
try {
if (!failed)
act();
}
catch (error) {
fail(error);
}
};
stream.on('data', (bytes) => {
guarded(() => {
target.write(bytes);
});
});
stream.on('end', () => {
guarded(() => {
target.end();
resolve();
});
});
stream.on('error', fail);
});
done.catch(() => { });
return {
write(bytes) {
if (failed)
gate.add(done);
else if (!stream.write(bytes)) {
gate.add(Promise.race([done, new Promise((resolve) => stream.once('drain', resolve))]));
}
},
end() {
stream.end();
gate.add(done);
},
};
}
function throughFzstd(broken, target) {
const stream = new esm .YM((bytes) => {
target.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
});
const push = (bytes, last) => {
try {
stream.push(bytes, last);
}
catch (error) {
throw broken(error);
}
};
return {
write: (bytes) => {
push(bytes, false);
},
end() {
push(new Uint8Array(0), true);
target.end();
},
};
}
;
function totalOf(root) {
const seen = new Set();
let files = 0;
let bytes = 0;
forEachFile(root, (_, file) => {
if (file.linked) {
if (seen.has(file))
return;
seen.add(file);
}
files++;
bytes += file.size;
});
return { files, bytes };
}
;
const QUANTILE = 2;
function exactly(bytes) {
return { bytes, variance: 0, bias: 0 };
}
function sumOf(sizes) {
const sum = { bytes: 0, variance: 0, bias: 0 };
for (const { bytes, variance, bias } of sizes) {
sum.bytes += bytes;
sum.variance += variance;
sum.bias += bias;
}
return sum;
}
function asBytes({ bytes, variance, bias }) {
const half = QUANTILE * Math.sqrt(variance) + bias;
const rounded = Math.round(bytes);
return { bytes: rounded, interval: [Math.max(0, Math.floor(rounded - half)), Math.ceil(rounded + half)] };
}
;
const SAMPLE = 8192;
const WINDOW = 32_768;
const STRIDE = 256 * 1024;
const FEWEST = 400;
const WHOLE = 6_000_000;
const WAITING = 16;
const LEVEL = 6;
const GO = 1.004;
const GO_BIAS = 0.005;
const SAMPLED = 1;
const SAMPLED_BIAS = 0.01;
const FRAME = 18;
const SPREAD = 0.6180339887498949;
function packedSize(size, gate, done) {
return size <= WHOLE ? new Whole(gate, done) : new Sampler(size, gate, done);
}
class Whole {
gate;
#gzip = external_node_zlib_default().createGzip({ level: LEVEL });
#bytes = 0;
#ended;
constructor(gate, done) {
this.gate = gate;
this.#ended = new Promise((resolve, reject) => {
this.#gzip.on('data', (bytes) => (this.#bytes += bytes.length));
this.#gzip.on('error', reject);
this.#gzip.on('end', () => {
const bytes = this.#bytes * GO;
done({ bytes, variance: 0, bias: GO_BIAS * bytes + FRAME });
resolve();
});
});
}
write(bytes) {
if (this.#gzip.write(bytes))
return;
this.gate.add(Promise.race([new Promise((resolve) => this.#gzip.once('drain', resolve)), this.#ended]));
}
end() {
this.#gzip.end();
this.gate.add(this.#ended);
}
}
class Sampler {
size;
gate;
done;
#count;
#stride;
#sizes = [];
#waiting = new Set();
#position = 0;
#next = 0;
#open = [];
constructor(size, gate, done) {
this.size = size;
this.gate = gate;
this.done = done;
this.#count = Math.max(FEWEST, Math.floor(size / STRIDE));
this.#stride = size / this.#count;
}
write(bytes) {
const end = this.#position + bytes.length;
while (this.#next < this.#count && Math.max(0, this.#placeOf(this.#next) - WINDOW) < end)
this.#begin(this.#next++);
for (const { from, buffer } of this.#open) {
bytes.copy(buffer, Math.max(0, this.#position - from), Math.max(0, from - this.#position));
}
while (this.#open.length > 0 && this.#open[0].from + this.#open[0].buffer.length <= end) {
this.#compress(this.#open.shift());
}
this.#position = end;
}
end() {
this.gate.add(Promise.all(this.#waiting).then(() => {
this.done(this.#estimate());
}));
}
#placeOf(index) {
return Math.floor(index * this.#stride + ((index * SPREAD) % 1) * (this.#stride - SAMPLE));
}
#begin(index) {
const at = this.#placeOf(index);
const from = Math.max(0, at - WINDOW);
this.#open.push({ index, from, buffer: Buffer.allocUnsafe(at + SAMPLE - from) });
}
#compress({ index, buffer }) {
const split = buffer.length - SAMPLE;
const options = { level: LEVEL, ...(split > 0 && { dictionary: buffer.subarray(0, split) }) };
const work = new Promise((resolve, reject) => {
external_node_zlib_default().deflateRaw(buffer.subarray(split), options, (error, packed) => {
this.#sizes[index] = error ? 0 : packed.length;
this.#waiting.delete(work);
if (error)
reject(error);
else
resolve();
});
});
this.#waiting.add(work);
if (this.#waiting.size >= WAITING)
this.gate.add(Promise.race(this.#waiting));
}
#estimate() {
const ratios = this.#sizes.map((bytes) => bytes / SAMPLE);
const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
let squares = 0;
for (let index = 1; index < ratios.length; index++)
squares += (ratios[index] - ratios[index - 1]) ** 2;
const unseen = 1 - SAMPLE / this.#stride;
const variance = (unseen * squares) / (2 * (ratios.length - 1) * ratios.length);
const bytes = mean * SAMPLED * this.size;
return { bytes, variance: variance * this.size ** 2, bias: SAMPLED_BIAS * bytes + FRAME };
}
}
;
const BLOCK = 512;
const SUM = { from: 148, to: 156 };
const MOST_BYTES = 2 ** 50;
function parseHeader(block, at, position) {
if (block[at] === 0 && isZero(block, at))
return null;
verifySum(block, at, position);
const flag = block[at + 156];
const type = flag === 0 || flag === 0x37 ? '0' : String.fromCharCode(flag);
const posix = block.toString('latin1', at + 257, at + 263) === 'ustar\0';
const prefix = posix ? tar_header_text(block, at + 345, at + 500) : '';
const name = tar_header_text(block, at, at + 100);
const sparse = type === 'S';
return {
path: prefix === '' ? name : `${prefix}/${name}`,
type,
size: /[1-6]/.test(type) ? 0 : sizeAt(block, at + 124, position),
mtime: numberAt(block, at + 136, 12, position),
link: tar_header_text(block, at + 157, at + 257),
realSize: sparse ? sizeAt(block, at + 483, position) : null,
sparseMap: sparse && block[at + 482] !== 0,
};
}
function decodeName(bytes) {
const decoded = bytes.toString('utf8', 0, bytes.length);
return decoded.includes('\uFFFD') ? bytes.toString('latin1', 0, bytes.length) : decoded;
}
function checkedSize(size, position) {
if (!(size >= 0 && size <= MOST_BYTES)) {
throw new ArchiveFault(`the tar header at byte ${position} claims a size of ${size} bytes`);
}
return size;
}
function isZero(block, at) {
for (let index = at; index < at + BLOCK; index++)
if (block[index] !== 0)
return false;
return true;
}
function verifySum(block, at, position) {
let unsigned = 0;
for (let index = at; index < at + BLOCK; index++)
unsigned += block[index];
let signed = 0;
for (let index = at + SUM.from; index < at + SUM.to; index++)
unsigned -= block[index];
unsigned += 8 * 0x20;
const written = numberAt(block, at + SUM.from, 8, position);
if (written === unsigned)
return;
for (let index = at; index < at + BLOCK; index++)
signed += block.readInt8(index);
for (let index = at + SUM.from; index < at + SUM.to; index++)
signed -= block.readInt8(index);
if (written !== signed + 8 * 0x20)
throw new ArchiveFault(`byte ${position} is no tar header: its checksum is wrong`);
}
function tar_header_text(block, from, to) {
let end = from;
let plain = true;
for (; end < to && block[end] !== 0; end++)
if (block[end] >= 0x80)
plain = false;
if (end === from)
return '';
return plain ? block.toString('latin1', from, end) : decodeName(block.subarray(from, end));
}
function sizeAt(block, at, position) {
return checkedSize(numberAt(block, at, 12, position), position);
}
function numberAt(block, at, length, position) {
const first = block[at];
if (first >= 0x80) {
let value = first === 0xff ? -1 : first & 0x7f;
for (let index = at + 1; index < at + length; index++)
value = value * 256 + block[index];
return value;
}
let value = 0;
let index = at;
const end = at + length;
while (index < end && (block[index] === 0x20 || block[index] === 0))
index++;
for (; index < end; index++) {
const digit = block[index];
if (digit === 0 || digit === 0x20)
break;
if (digit < 0x30 || digit > 0x37)
throw new ArchiveFault(`byte ${position} is no tar header: a number is not octal`);
value = value * 8 + digit - 0x30;
}
return value;
}
;
const EXTENSIONS = 'xLK';
const LONGEST_EXTENSION = 1_000_000;
class Extensions {
#said = new Map();
add(type, content, position) {
if (type === 'x')
this.#addRecords(content, position);
else
this.#said.set(type === 'L' ? 'path' : 'linkpath', untilZero(content));
}
apply(entry, position) {
if (this.#said.size > 0)
this.#override(entry, position);
if (entry.type === '0' && entry.path.endsWith('/'))
entry.type = '5';
}
#override(entry, position) {
const said = this.#said;
entry.path = said.get('GNU.sparse.name') ?? said.get('path') ?? entry.path;
entry.link = said.get('linkpath') ?? entry.link;
const number = (key) => (said.has(key) ? Number(said.get(key)) : null);
const [size, mtime] = [number('size'), number('mtime')];
if (size !== null && !/[1-6]/.test(entry.type))
entry.size = checkedSize(size, position);
if (mtime !== null && Number.isFinite(mtime))
entry.mtime = Math.floor(mtime);
const real = number('GNU.sparse.realsize') ?? number('GNU.sparse.size');
if (real !== null)
entry.realSize = checkedSize(real, position);
said.clear();
}
#addRecords(content, position) {
for (let at = 0; at < content.length;) {
const space = content.indexOf(0x20, at);
const length = space < 0 ? NaN : Number(content.toString('latin1', at, space));
const end = at + length;
if (!Number.isInteger(length) || end > content.length || end <= space + 1) {
throw new ArchiveFault(`the pax records at byte ${position} are malformed`);
}
const equals = content.indexOf(0x3d, space);
if (equals < 0 || equals >= end)
throw new ArchiveFault(`a pax record at byte ${position} has no value`);
const key = content.toString('latin1', space + 1, equals);
if (/^(?:path|linkpath|size|mtime|GNU\.sparse\..*)$/.test(key)) {
this.#said.set(key, decodeName(content.subarray(equals + 1, end - 1)));
}
at = end;
}
}
}
function untilZero(content) {
const zero = content.indexOf(0);
return decodeName(zero < 0 ? content : content.subarray(0, zero));
}
;
class TarReader {
open;
#header = Buffer.alloc(BLOCK);
#filled = 0;
#content = 0;
#padding = 0;
#sink = null;
#extensions = new Extensions();
#sparse = null;
#position = 0;
#zeros = 0;
constructor(open) {
this.open = open;
}
write(bytes) {
let at = 0;
while (at < bytes.length && this.#zeros < 2) {
if (this.#content > 0)
at = this.#pass(bytes, at);
else if (this.#padding > 0) {
const step = Math.min(this.#padding, bytes.length - at);
this.#padding -= step;
this.#position += step;
at += step;
}
else if (this.#filled === 0 && bytes.length - at >= BLOCK) {
this.#block(bytes, at);
at += BLOCK;
}
else {
const step = Math.min(BLOCK - this.#filled, bytes.length - at);
bytes.copy(this.#header, this.#filled, at, at + step);
this.#filled += step;
at += step;
if (this.#filled === BLOCK) {
this.#filled = 0;
this.#block(this.#header, 0);
}
}
}
}
end() {
if (this.#content > 0 || this.#filled > 0 || this.#sparse !== null) {
throw new ArchiveFault(`the archive breaks off after ${this.#position + this.#filled} bytes`);
}
}
#pass(bytes, at) {
const step = Math.min(this.#content, bytes.length - at);
this.#sink?.write(step === bytes.length ? bytes : bytes.subarray(at, at + step));
this.#content -= step;
this.#position += step;
if (this.#content === 0)
this.#close();
return at + step;
}
#close() {
const sink = this.#sink;
this.#sink = null;
sink?.end();
}
#block(block, at) {
const position = this.#position;
this.#position += BLOCK;
if (this.#sparse !== null) {
if (block[at + 504] === 0)
this.#start(this.#sparse);
return;
}
const entry = parseHeader(block, at, position);
if (entry === null) {
this.#zeros++;
return;
}
this.#zeros = 0;
if (EXTENSIONS.includes(entry.type)) {
if (entry.size > LONGEST_EXTENSION) {
throw new ArchiveFault(`the names at byte ${position} take ${entry.size} bytes; at most ${LONGEST_EXTENSION} are read`);
}
const { type } = entry;
this.#take(entry.size, new Keep(entry.size, (content) => {
this.#extensions.add(type, content, position);
}));
return;
}
this.#extensions.apply(entry, position);
if (entry.sparseMap)
this.#sparse = entry;
else
this.#start(entry);
}
#start(entry) {
this.#sparse = null;
this.#take(entry.size, entry.type === 'g' ? null : this.open(entry));
}
#take(size, sink) {
this.#content = size;
this.#padding = (BLOCK - (size % BLOCK)) % BLOCK;
this.#sink = sink;
if (size === 0)
this.#close();
}
}
;
const SNIFFED = 512;
function packingOf(head) {
if (head.length >= 2 && head.readUInt16BE(0) === 0x1f8b)
return 'gzip';
if (head.length >= 4 && head.readUInt32LE(0) === 0xfd2fb528)
return 'zstd';
if (head.length < SNIFFED)
return null;
const named = head.toString('latin1', 257, 262) === 'ustar';
return named || head[0] === 0 || /^[ 0-7]{6}[ \0]{2}$/.test(head.toString('latin1', 148, 156)) ? 'tar' : null;
}
function layerReader(head, { name, size }, { budget, gate }, done) {
const packing = packingOf(head);
if (packing === null)
return null;
const contents = { root: newFolder(), files: 0, unpacked: 0, packed: exactly(size) };
const tree = new LayerTree(contents, budget);
contents.root = tree.root;
const reader = new TarReader(tree.add);
const finish = () => {
reader.end();
const { files, bytes } = totalOf(contents.root);
Object.assign(contents, { files, unpacked: bytes });
done(contents);
};
const tar = named(name, {
write: (bytes) => {
reader.write(bytes);
},
end: finish,
});
if (packing !== 'tar')
return inflater(packing, name, gate, tar);
const sampler = packedSize(size, gate, (packed) => (contents.packed = packed));
return {
write: (bytes) => {
sampler.write(bytes);
tar.write(bytes);
},
end: () => {
sampler.end();
tar.end();
},
};
}
class Sniffer {
choose;
#held = [];
#length = 0;
#target = null;
constructor(choose) {
this.choose = choose;
}
write(bytes) {
if (this.#length >= SNIFFED) {
this.#target?.write(bytes);
return;
}
this.#held.push(bytes);
this.#length += bytes.length;
if (this.#length >= SNIFFED)
this.#release();
}
end() {
if (this.#length < SNIFFED)
this.#release();
this.#target?.end();
}
#release() {
const head = this.#held.length === 1 ? this.#held[0] : Buffer.concat(this.#held);
this.#held = [];
this.#target = this.choose(head);
this.#target?.write(head);
}
}
function named(name, sink) {
const said = (act) => {
try {
act();
}
catch (error) {
throw error instanceof ArchiveFault ? new ArchiveFault(`in ${name}, ${error.message}`) : error;
}
};
return {
write: (bytes) => {
said(() => {
sink.write(bytes);
});
},
end: () => {
said(() => {
sink.end();
});
},
};
}
;
const LARGEST_JSON = 8_000_000;
const MOST_JSON = 64_000_000;
async function readBlobs(archive, known, budget) {
const gate = new Gate();
const blobs = {
json: new Map(),
layers: new Map(),
links: new Map(),
};
let keeps = MOST_JSON;
const open = (entry) => {
const name = cleanPath(entry.path);
budget.member(name, 0);
if (entry.type === '1' || entry.type === '2')
blobs.links.set(name, linkTarget(name, entry));
if (entry.type !== '0')
return null;
const { size } = entry;
const shared = isContentName(name) ? known.get(name) : undefined;
if (shared !== undefined) {
blobs.layers.set(name, shared);
return null;
}
return new Sniffer((head) => {
if (!/^\s*[[{]/.test(head.toString('latin1', 0, 64))) {
return layerReader(head, { name, size }, { budget, gate }, (layer) => blobs.layers.set(name, layer));
}
if (size > LARGEST_JSON || size > keeps)
return null;
keeps -= size;
return new Keep(size, (content) => blobs.json.set(name, content.toString('utf8', 0, content.length)));
});
};
const reader = new TarReader(open);
let read = 0;
for await (const chunk of archive) {
reader.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
read += chunk.length;
if (gate.busy)
await gate.settle();
}
reader.end();
await gate.settle();
if (read === 0)
throw new ArchiveFault('it is empty');
return blobs;
}
function isContentName(name) {
return /^blobs\/sha256\/[0-9a-f]{64}$|^[0-9a-f]{64}\/layer\.tar$/.test(name);
}
function linkTarget(name, { type, link }) {
return type === '1' || link.startsWith('/') ? cleanPath(link) : cleanPath(`${name}/../${link}`);
}
;
const PARTS = ['standard library', 'site-packages', 'application'];
function bytecodeOf(root, interpreter, placeOf) {
return new Judge(root, interpreter, placeOf).judge();
}
class Judge {
root;
interpreter;
placeOf;
#sums = new Map(PARTS.map((part) => [part, { part, sources: 0, present: 0, missing: 0, stale: 0, unreachable: 0, bytes: 0 }]));
#magic;
constructor(root, interpreter, placeOf) {
this.root = root;
this.interpreter = interpreter;
this.placeOf = placeOf;
this.#magic = interpreter.magic ?? commonMagic(root, interpreter.suffix);
}
judge() {
this.#folder(this.root, '', null);
return [...this.#sums.values()];
}
#folder(folder, path, parent) {
const compiled = path.endsWith('__pycache__') ? parent : null;
for (const [name, child] of folder.children) {
const below = path === '' ? name : `${path}/${name}`;
if (child.kind === 'folder')
this.#folder(child, below, folder);
else if (child.kind !== 'file')
continue;
else if (name.endsWith('.py'))
this.#source(child, below, folder);
else if (name.endsWith('.pyc'))
this.#bytecode(child, below, { folder, compiled });
}
}
#source(source, path, folder) {
const { category, foreign } = this.placeOf(path, source);
const sums = this.#sums.get(category);
if (!sums || foreign)
return;
sums.sources++;
const slash = path.lastIndexOf('/');
const stem = path.slice(slash + 1, -'.py'.length);
const head = headOf(this.#cacheOf(folder, path.slice(0, Math.max(0, slash)))?.children.get(stem + this.interpreter.suffix));
if (head === null)
sums.missing++;
else if (head.magic === this.#magic && fits(head, source))
sums.present++;
else
sums.stale++;
}
#cacheOf(folder, path) {
const { cacheFolder } = this.interpreter;
const cache = cacheFolder === null ? folder.children.get('__pycache__') : nodeAt(this.root, `${cacheFolder}/${path}`);
return cache?.kind === 'folder' ? cache : null;
}
#bytecode(file, path, around) {
const { cacheFolder } = this.interpreter;
const mirrored = cacheFolder !== null && path.startsWith(`${cacheFolder}/`) ? path.slice(cacheFolder.length + 1) : null;
const { category, foreign } = this.placeOf(mirrored ?? path, file);
const sums = this.#sums.get(category);
if (!sums)
return;
sums.bytes += file.size;
const reached = mirrored === null ? this.#isReached(file, path, around) : this.#isMirror(mirrored);
if (foreign || !reached)
sums.unreachable++;
}
#isReached(file, path, { folder, compiled }) {
const name = path.slice(path.lastIndexOf('/') + 1);
if (compiled === null)
return !isSource(folder.children.get(name.slice(0, -1))) && headOf(file)?.magic === this.#magic;
if (this.interpreter.cacheFolder !== null || !name.endsWith(this.interpreter.suffix))
return false;
return isSource(compiled.children.get(`${name.slice(0, -this.interpreter.suffix.length)}.py`));
}
#isMirror(path) {
const { suffix } = this.interpreter;
return path.endsWith(suffix) && isSource(nodeAt(this.root, `${path.slice(0, -suffix.length)}.py`) ?? undefined);
}
}
function isSource(node) {
return node?.kind === 'file' || node?.kind === 'symlink';
}
function headOf(node) {
if (node?.kind !== 'file')
return null;
return node.kept?.kind === 'bytecode' ? node.kept : { kind: 'bytecode', magic: -1, flags: 0, mtime: 0, size: 0 };
}
function commonMagic(root, suffix) {
const counts = new Map();
forEachFile(root, (path, file) => {
const magic = path.endsWith(suffix) ? headOf(file).magic : -1;
if (magic >= 0)
counts.set(magic, (counts.get(magic) ?? 0) + 1);
});
return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
}
;
const CATEGORIES = ['standard library', 'site-packages', 'application', 'caches', 'apt lists', 'other'];
;
function placing(places, { owners }, fromBase) {
return (path, file) => {
const place = places.of(path, fromBase(file));
const installed = place.category === 'application' || place.category === 'other';
return installed && owners.has(file) ? { category: 'site-packages', foreign: false } : place;
};
}
function categoriesOf(root, placeOf) {
const sums = new Map(CATEGORIES.map((name) => [name, { name, files: 0, bytes: 0 }]));
const linked = new Map();
const count = (file, category) => {
const sum = sums.get(category);
sum.files++;
sum.bytes += file.size;
};
forEachFile(root, (path, file) => {
const { category } = placeOf(path, file);
if (!file.linked)
count(file, category);
else if ((linked.get(file) ?? 'caches') === 'caches')
linked.set(file, category);
});
for (const [file, category] of linked)
count(file, category);
return [...sums.values()];
}
;
function parsed(text) {
try {
return text === undefined ? null : JSON.parse(text);
}
catch {
return null;
}
}
function object(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function objects(value) {
return Array.isArray(value) ? value.map(object) : [];
}
function strings(value) {
return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function string(value) {
return typeof value === 'string' ? value : '';
}
;
const instruction_LONGEST = 500;
function instructionOf(createdBy, comment) {
const said = (createdBy === '' ? comment : createdBy).slice(0, 4 * instruction_LONGEST);
const plain = said.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
const cleaned = clean(plain.replace(/ # buildkit$/, ''))
.replace(/\s+/g, ' ')
.trim();
return cleaned.length > instruction_LONGEST ? `${cleaned.slice(0, instruction_LONGEST - 1)}\u2026` : cleaned;
}
const SHELL = /^(?:\/\S*\/)?(?:ba|da|a|z|k)?sh(?: -[a-zA-Z]+| pipefail)* -\w*c /;
function clean(text) {
const nop = /^\S+ -c #\(nop\)\s+/.exec(text);
if (nop)
return text.slice(nop[0].length);
const run = text.startsWith('RUN ');
const command = withoutArguments(run ? text.slice('RUN '.length) : text);
const body = command.replace(SHELL, '');
return run || body !== text ? `RUN ${body}` : text;
}
function withoutArguments(command) {
if (!/^\|\d+ /.test(command))
return command;
const shell = / (?=\/\S*sh (?:-\S+ |pipefail )*-\w*c )/.exec(command);
return shell ? command.slice(shell.index + 1) : '\u2026';
}
;
function configurationOf(text, layers) {
const content = object(parsed(text));
const digests = strings(object(content.rootfs).diff_ids);
if (digests.length !== layers) {
throw new ArchiveFault(`its configuration names ${digests.length} layers and its manifest ${layers}`);
}
const odd = digests.find((digest) => !/^sha256:[0-9a-f]{64}$/.test(digest));
if (odd !== undefined)
throw new ArchiveFault(`"${odd.slice(0, 80)}" is no layer's digest; sha256:\u2026 is`);
const config = object(content.config);
const made = objects(content.history).filter((step) => step.empty_layer !== true);
return {
environment: new Map(strings(config.Env).map((entry) => splitAt(entry, entry.indexOf('=')))),
workdir: string(config.WorkingDir).replace(/^\/+|\/+$/g, ''),
command: [...strings(config.Entrypoint), ...strings(config.Cmd)],
digests,
instructions: digests.map((_, index) => made.length === layers ? instructionOf(string(made[index].created_by), string(made[index].comment)) : ''),
};
}
function splitAt(entry, at) {
return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)];
}
;
function distributionsOf(root, places) {
const owners = new Map();
const found = [...installedIn(root, '', places)].sort((a, b) => order(a.name, b.name) || order(a.folder, b.folder));
for (const installed of found) {
claim(root, installed, (node) => {
const own = (file) => {
if (!owners.has(file))
owners.set(file, installed);
};
if (node?.kind === 'file')
own(node);
else if (node?.kind === 'folder')
forEachFile(node, (_, file) => {
own(file);
});
});
}
claimBytecode(root, owners);
const sums = new Map(found.map((installed) => [installed, { files: 0, bytes: 0, bytecode: 0 }]));
const bytecode = bytecodeFiles(root);
for (const [file, installed] of owners) {
const sum = sums.get(installed);
sum.files++;
sum.bytes += file.size;
if (bytecode.has(file))
sum.bytecode += file.size;
}
const list = found.map((installed) => {
const { name, version, folder } = installed;
return { name, version, folder: `/${folder}`, ...sums.get(installed) };
});
return { list, owners };
}
function order(a, b) {
return a < b ? -1 : a > b ? 1 : 0;
}
function bytecodeFiles(root) {
const files = new Set();
forEachFile(root, (path, file) => {
if (path.endsWith('.pyc'))
files.add(file);
});
return files;
}
function* installedIn(folder, path, places) {
const packages = /(?:^|\/)(?:site|dist)-packages$/.test(path);
const here = [...folder.children].flatMap(([name, node]) => {
if (!name.endsWith('.dist-info') && !(packages && name.endsWith('.egg-info')))
return [];
const metadata = metadataOf(node);
return metadata === null ? [] : [{ ...metadata, folder: path, information: name }];
});
if (here.length > 0 && places.of(`${path}/`, false).category !== 'caches')
yield* here;
if (packages || here.length > 0)
return;
for (const [name, child] of folder.children) {
if (child.kind === 'folder')
yield* installedIn(child, path === '' ? name : `${path}/${name}`, places);
}
}
function metadataOf(node) {
const file = node.kind === 'folder' ? (node.children.get('METADATA') ?? node.children.get('PKG-INFO')) : node;
const kept = file?.kind === 'file' ? file.kept : null;
return kept?.kind === 'metadata' ? { name: kept.name, version: kept.version } : null;
}
function claim(root, { name, folder, information }, own) {
const place = folder === '' ? information : `${folder}/${information}`;
own(nodeAt(root, place));
const record = linesOf(root, `${place}/RECORD`);
const named = record ?? linesOf(root, `${place}/installed-files.txt`);
if (named !== null) {
const from = record ? folder : place;
for (const path of named) {
const node = nodeAt(root, cleanPath(path.startsWith('/') ? path : `${from}/${path}`));
if (node?.kind === 'file')
own(node);
}
return;
}
const packages = nodeAt(root, folder);
if (packages?.kind !== 'folder')
return;
const modules = linesOf(root, `${place}/top_level.txt`) ?? [name.toLowerCase().replaceAll(/[-.]+/g, '_'), name];
for (const [child, node] of packages.children)
if (modules.includes(child.split('.', 1)[0]))
own(node);
}
function linesOf(root, path) {
const node = nodeAt(root, path);
const kept = node?.kind === 'file' ? node.kept : null;
return kept?.kind === 'lines' ? kept.text.split(/\r?\n/).filter((line) => line !== '') : null;
}
function claimBytecode(folder, owners) {
for (const [name, child] of folder.children) {
if (child.kind !== 'folder')
continue;
claimBytecode(child, owners);
if (name !== '__pycache__')
continue;
for (const [compiled, file] of child.children) {
const source = folder.children.get(`${compiled.split('.', 1)[0]}.py`);
const owner = source?.kind === 'file' ? owners.get(source) : undefined;
if (owner && file.kind === 'file' && !owners.has(file))
owners.set(file, owner);
}
}
}
;
const LARGEST_SHOWN = 20;
function mergeLayers(layers) {
const indexes = new Map(layers.map((layer, index) => [layer, index]));
const waste = new Waste(indexes);
let root = newFolder();
layers.forEach((layer, index) => (root = new Merge(root, index, waste).folder(root, layer.root, '')));
return { root, wasted: waste.total(root) };
}
class Merge {
image;
index;
waste;
constructor(image, index, waste) {
this.image = image;
this.index = index;
this.waste = waste;
}
folder(lower, upper, path) {
const merged = newFolder();
if (lower && upper.opaque)
this.#remove(lower, path);
else
lower?.children.forEach((node, name) => merged.children.set(name, node));
for (const [name, node] of upper.children) {
const below = path === '' ? name : `${path}/${name}`;
const there = merged.children.get(name) ?? null;
if (node.kind === 'folder') {
if (there && there.kind !== 'folder')
this.#remove(there, below);
merged.children.set(name, this.folder(there?.kind === 'folder' ? there : null, node, below));
continue;
}
const now = this.#resolved(node);
if (there && there !== now)
this.#remove(there, below);
if (now === null)
merged.children.delete(name);
else
merged.children.set(name, now);
}
return merged;
}
#resolved(node) {
if (node.kind === 'whiteout')
return null;
if (node.kind !== 'hardlink')
return node;
const target = nodeAt(this.image, node.target);
if (target?.kind !== 'file')
return null;
target.linked = true;
return target;
}
#remove(node, path) {
if (node.kind === 'file')
this.waste.add(node, { path, removedBy: this.index });
else if (node.kind === 'folder') {
forEachFile(node, (below, file) => {
this.waste.add(file, { path: below, removedBy: this.index });
}, path);
}
}
}
class Waste {
indexes;
#bytes = 0;
#files = 0;
#largest = [];
#linked = new Map();
constructor(indexes) {
this.indexes = indexes;
}
add(file, removed) {
if (file.linked)
this.#linked.set(file, removed);
else
this.#count(file, removed);
}
total(root) {
if (this.#linked.size > 0)
forEachFile(root, (_, file) => this.#linked.delete(file));
for (const [file, removed] of this.#linked)
this.#count(file, removed);
this.#linked.clear();
this.#trim();
return { bytes: this.#bytes, files: this.#files, largest: this.#largest };
}
#count(file, { path, removedBy }) {
this.#bytes += file.size;
this.#files++;
if (file.size === 0)
return;
this.#largest.push({ path: `/${path}`, bytes: file.size, addedBy: this.indexes.get(file.layer), removedBy });
if (this.#largest.length >= 50 * LARGEST_SHOWN)
this.#trim();
}
#trim() {
this.#largest.sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
this.#largest.length = Math.min(this.#largest.length, LARGEST_SHOWN);
}
}
function copyLayer(layer) {
const copy = { ...layer, root: newFolder() };
const files = new Map();
const copyNode = (node) => {
if (node.kind === 'file') {
const made = files.get(node) ?? { ...node, layer: copy };
files.set(node, made);
return made;
}
if (node.kind !== 'folder')
return node;
const children = new Map([...node.children].map(([name, child]) => [name, copyNode(child)]));
return { ...node, children };
};
copy.root = copyNode(layer.root);
return copy;
}
;
const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const PROGRAM = /(?:^|\/)python(\d\.\d+t?)$/;
const LIBRARY = /^python(\d\.\d+t?)$/;
function findInterpreter(root, configuration) {
const found = onPath(root, configuration) ?? anyLibrary(root);
if (found === null)
return null;
const { environment } = configuration;
const level = optimization(configuration);
const tag = `.cpython-${found.version.replace('.', '')}`;
return {
...found,
suffix: level === 0 ? `${tag}.pyc` : `${tag}.opt-${level}.pyc`,
magic: magicOf(found.version.replace('t', '')),
cacheFolder: environment.get('PYTHONPYCACHEPREFIX') ? cleanPath(environment.get('PYTHONPYCACHEPREFIX')) : null,
};
}
function onPath(root, { environment, command }) {
const started = command[0] ?? '';
const folders = (environment.get('PATH') ?? DEFAULT_PATH).split(':').filter((folder) => folder.startsWith('/'));
if (started.startsWith('/'))
folders.unshift(started.slice(0, started.lastIndexOf('/')));
const names = /^(?:\/.*\/)?(python\d[\d.]*)$/.exec(started)?.slice(1) ?? [];
for (const folder of folders) {
const place = resolvePath(root, folder);
const node = place === null ? null : nodeAt(root, place);
if (node?.kind !== 'folder')
continue;
const versioned = [...node.children.keys()].filter((name) => PROGRAM.test(name)).sort();
for (const name of [...names, 'python3', 'python', ...versioned]) {
const target = node.children.has(name) ? resolvePath(root, `${place}/${name}`) : null;
const found = target === null ? null : programAt(root, target);
if (found !== null)
return found;
}
}
return null;
}
function programAt(root, path) {
if (nodeAt(root, path)?.kind !== 'file')
return null;
const prefix = path.split('/').slice(0, -2).join('/');
const version = PROGRAM.exec(path)?.[1] ?? environmentVersion(root, prefix) ?? libraries(root, prefix).at(0);
return version === undefined ? null : { version, prefix };
}
function environmentVersion(root, prefix) {
const node = nodeAt(root, cleanPath(`${prefix}/pyvenv.cfg`));
const kept = node?.kind === 'file' ? node.kept : null;
return kept?.kind === 'environment' ? (kept.version ?? undefined) : undefined;
}
function libraries(root, prefix) {
const folder = nodeAt(root, cleanPath(`${prefix}/lib`));
if (folder?.kind !== 'folder')
return [];
return [...folder.children].flatMap(([name, node]) => {
const version = LIBRARY.exec(name)?.[1];
return version !== undefined && node.kind === 'folder' && node.children.has('os.py') ? [version] : [];
});
}
function anyLibrary(root, prefix = '') {
const version = libraries(root, prefix).at(0);
if (version !== undefined)
return { version, prefix };
const folder = nodeAt(root, prefix);
for (const [name, child] of folder?.kind === 'folder' ? folder.children : []) {
const found = child.kind === 'folder' ? anyLibrary(root, prefix === '' ? name : `${prefix}/${name}`) : null;
if (found !== null)
return found;
}
return null;
}
function optimization({ environment, command }) {
const said = environment.get('PYTHONOPTIMIZE') ?? '';
const number = /^[+-]?\d+$/.test(said) ? Number(said) : 1;
const fromEnvironment = said === '' ? 0 : number < 0 ? 1 : number;
let options = 0;
if (/(?:^|\/)python[\d.]*$/.test(command[0] ?? '')) {
for (const option of command.slice(1)) {
if (!/^-[a-zA-Z]/.test(option) || /^-[cm]/.test(option))
break;
if (/^-[bBdEiIOPqsSuvx]+$/.test(option))
options += option.split('O').length - 1;
}
}
return Math.max(fromEnvironment, options);
}
;
const DEEPEST = 4;
const MOST_MANIFESTS = 200;
function manifestOf(blobs, platform) {
const candidates = [
...dockerManifests(blobs),
...ociManifests(blobs, object(parsed(blobs.json.get('index.json'))), 0),
];
if (candidates.length === 0)
throw new ArchiveFault('it has no manifest.json and no index.json that names an image');
const complete = candidates.filter(({ layers }) => layers.every((name) => blobs.layers.has(name)));
const wanted = complete.find(({ config }) => platform !== null && platformOf(blobs, config) === platform);
const chosen = wanted ?? complete[0];
if (chosen)
return chosen;
const missing = candidates[0].layers.find((name) => !blobs.layers.has(name));
throw new ArchiveFault(`its layer ${missing} is not in it, or no layer`);
}
function dockerManifests(blobs) {
return objects(parsed(blobs.json.get('manifest.json')))
.slice(0, MOST_MANIFESTS)
.map((manifest) => ({
config: follow(blobs, cleanPath(string(manifest.Config))),
layers: strings(manifest.Layers).map((name) => follow(blobs, cleanPath(name))),
}));
}
function ociManifests(blobs, index, depth) {
if (depth > DEEPEST)
return [];
return objects(index.manifests)
.slice(0, MOST_MANIFESTS)
.filter(({ annotations }) => object(annotations)['vnd.docker.reference.type'] !== 'attestation-manifest')
.flatMap((descriptor) => {
const content = object(parsed(blobs.json.get(blobName(descriptor.digest))));
if (Array.isArray(content.manifests))
return ociManifests(blobs, content, depth + 1);
if (!Array.isArray(content.layers))
return [];
const config = blobName(object(content.config).digest);
return [{ config, layers: objects(content.layers).map(({ digest }) => blobName(digest)) }];
})
.slice(0, MOST_MANIFESTS);
}
function blobName(digest) {
return `blobs/${string(digest).replace(':', '/')}`;
}
function follow(blobs, name) {
const target = blobs.links.get(name);
return target !== undefined && !blobs.layers.has(name) ? target : name;
}
function platformOf(blobs, config) {
const { os, architecture, variant } = object(parsed(blobs.json.get(config)));
return [os, architecture, variant].filter((part) => typeof part === 'string' && part !== '').join('/');
}
;
function packagesOf(root) {
const folder = nodeAt(root, 'var/lib/dpkg/status.d');
const places = ['var/lib/dpkg/status', 'lib/apk/db/installed', 'usr/lib/apk/db/installed'].map((path) => nodeAt(root, path));
if (folder?.kind === 'folder')
places.push(...folder.children.values());
const found = new Map();
for (const node of places) {
const kept = node?.kind === 'file' ? node.kept : null;
if (kept?.kind === 'packages')
for (const item of kept.packages)
found.set(item.name, item);
}
return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
;
const SYSTEM = new Set('bin boot dev etc lib lib32 lib64 libx32 media mnt proc root run sbin sys tmp usr var home opt srv'.split(' '));
const CUSTOM = /^(?:opt|srv|usr\/src|usr\/app|var\/task|var\/www|home\/[^/]+|root)\/(.+)/;
const UNSPECIFIC = /^(?:(?:usr|var|usr\/local)(?:\/[^/]+)?|[^/]+)$/;
const PYTHON = /^(?:(.*?)\/)?lib(?:32|64)?\/python(\d(?:\.\d+t?)?)\/(?:(site|dist)-packages\/)?/;
const PACKAGES = /(?:^|\/)(?:site|dist)-packages\//;
const DOWNLOADS = /(?:^|\/)\.cache\/(?:pip|uv)\/|(?:^|\/)(?:opt\/\w*|mini|ana|micro|mamba)?(?:conda|forge|mamba)\d?\/pkgs\//;
const CACHES = /(?:^|\/)\.cache\/|^var\/cache\/|(?:^|\/)\.npm\/|(?:^|\/)\.cargo\/registry\/|(?:^|\/)\.conda\/pkgs\//;
const OF_PREFIX = /^(?:bin|sbin|lib(?:32|64|exec)?|include|share|etc|ssl|man|conda-meta|condabin|pyvenv\.cfg)(?:\/|$)/;
class Places {
interpreter;
#prefixes;
#applications;
constructor(root, interpreter, { workdir, environment }) {
this.interpreter = interpreter;
this.#prefixes = [...prefixesOf(root, '')].filter((prefix) => !/^(?:usr(?:\/local)?)?$/.test(prefix));
this.#applications = [workdir, ...(environment.get('PYTHONPATH') ?? '').split(':')]
.map(cleanPath)
.filter((folder) => folder !== '' && (!UNSPECIFIC.test(folder) || !SYSTEM.has(folder.split('/')[0])));
}
of(path, fromBase) {
if (path.startsWith('var/lib/apt/lists/'))
return own('apt lists');
if (DOWNLOADS.test(path))
return own('caches');
const python = PYTHON.exec(path);
if (python)
return this.#python(python[1] ?? '', python[2], python[3]);
if (PACKAGES.test(path))
return own('site-packages');
if (CACHES.test(path))
return own('caches');
return own(!fromBase && this.#isApplication(path) ? 'application' : 'other');
}
#python(prefix, version, packages) {
const of = this.interpreter;
const shared = packages !== undefined && (version.includes('.') ? packages === 'site' || prefix === of?.prefix : false);
const same = of !== null && (shared ? version === of.version : prefix === of.prefix && fitsVersion(version, of.version));
return { category: packages === undefined ? 'standard library' : 'site-packages', foreign: !same };
}
#isApplication(path) {
return this.#isCustom(path) && !this.#prefixes.some((prefix) => isOfPrefix(path, prefix));
}
#isCustom(path) {
if (this.#applications.some((folder) => path.startsWith(folder) && path[folder.length] === '/'))
return true;
if (!SYSTEM.has(path.slice(0, Math.max(0, path.indexOf('/'))) || path))
return path !== '.dockerenv';
const custom = CUSTOM.exec(path);
return custom !== null && !(/^(?:root|home)\//.test(path) && custom[1].startsWith('.'));
}
}
function isOfPrefix(path, prefix) {
return path.startsWith(`${prefix}/`) && OF_PREFIX.test(path.slice(prefix.length + 1));
}
function own(category) {
return { category, foreign: false };
}
function fitsVersion(written, version) {
return written === version || written === version.split('.')[0];
}
function* prefixesOf(folder, path) {
const below = folder.children.get('lib');
if (below?.kind === 'folder' && [...below.children.keys()].some((name) => /^python\d\.\d+t?$/.test(name)))
yield path;
for (const [name, child] of folder.children) {
if (child.kind === 'folder')
yield* prefixesOf(child, path === '' ? name : `${path}/${name}`);
}
}
;
const MOST_NODES = 400;
const FIRST_SHARE = 1 / 1000;
const JOINED = '\u2026';
function treemapOf(root, layerOf) {
const outline = new Outline(layerOf);
const total = outline.weigh(root);
for (let least = total.bytes * FIRST_SHARE;; least *= 1.4) {
const tree = { name: '/', ...outline.of(root, total, least) };
if (count(tree) <= MOST_NODES)
return tree;
}
}
class Outline {
layerOf;
#folders = new Map();
#homes = new Map();
constructor(layerOf) {
this.layerOf = layerOf;
}
weigh(folder) {
const sums = none();
for (const [name, child] of folder.children) {
if (child.kind === 'file') {
if (child.linked && this.#homes.has(child))
continue;
if (child.linked)
this.#homes.set(child, folder);
addTo(sums, this.#ofFile(name, child));
}
else if (child.kind === 'folder')
addTo(sums, this.weigh(child));
}
this.#folders.set(folder, sums);
return sums;
}
of(folder, sums, least) {
const children = [];
const joined = none();
const counted = new Set();
for (const [name, child] of folder.children) {
if (child.kind === 'folder') {
const below = this.#folders.get(child);
if (below.bytes >= least && below.bytes > 0)
children.push({ name, ...this.of(child, below, least) });
else
addTo(joined, below);
}
else if (child.kind === 'file' &&
!(child.linked && (counted.has(child) || this.#homes.get(child) !== folder))) {
if (child.linked)
counted.add(child);
const own = this.#ofFile(name, child);
if (own.bytes >= least && own.bytes > 0)
children.push({ name, ...shown(own), children: [] });
else
addTo(joined, own);
}
}
if (children.length > 0 && joined.bytes > 0)
children.push({ name: JOINED, ...shown(joined), children: [] });
children.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
return { ...shown(sums), children };
}
#ofFile(name, file) {
const bytecode = name.endsWith('.pyc') ? file.size : 0;
return { bytes: file.size, bytecode, layers: new Map([[this.layerOf(file), file.size]]) };
}
}
function none() {
return { bytes: 0, bytecode: 0, layers: new Map() };
}
function addTo(sums, more) {
sums.bytes += more.bytes;
sums.bytecode += more.bytecode;
for (const [layer, bytes] of more.layers)
sums.layers.set(layer, (sums.layers.get(layer) ?? 0) + bytes);
}
function shown({ bytes, bytecode, layers }) {
const most = [...layers].reduce((best, next) => (next[1] > best[1] ? next : best), [0, -1]);
return { bytes, bytecode, layer: most[0] };
}
function count(tree) {
return tree.children.reduce((sum, child) => sum + count(child), 1);
}
;
async function readInventory(archive, { base, known, platform = null }) {
const budget = new Budget();
try {
const blobs = await readBlobs(archive, known, budget);
const manifest = manifestOf(blobs, platform);
budget.layers(manifest.layers.length);
const configuration = configurationOf(blobs.json.get(manifest.config), manifest.layers.length);
const inventory = inventoryOf(distinct(manifest.layers.map((name) => blobs.layers.get(name))), configuration, base);
for (const [name, layer] of blobs.layers)
if (isContentName(name))
known.set(name, layer);
return inventory;
}
catch (error) {
if (error instanceof ArchiveFault)
return { notMeasurable: `the image's archive can't be read: ${error.message}` };
throw error;
}
}
function inventoryOf(contents, configuration, base) {
const { root, wasted } = mergeLayers(contents);
const above = baseLayers(base, configuration.digests);
const indexes = new Map(contents.map((layer, index) => [layer, index]));
const interpreter = findInterpreter(root, configuration);
const places = new Places(root, interpreter, configuration);
const distributions = distributionsOf(root, places);
const placeOf = placing(places, distributions, (file) => indexes.get(file.layer) < (above ?? 0));
const layers = contents.map(({ files, unpacked, packed }, index) => ({
digest: configuration.digests[index],
instruction: configuration.instructions[index],
files,
unpacked,
packed: asBytes(packed),
fromBase: above === null ? null : index < above,
}));
return {
...sizeOf(contents),
aboveBase: above === null ? null : sizeOf(contents.slice(above)),
layers,
categories: categoriesOf(root, placeOf),
python: interpreter?.version.replace('t', '') ?? null,
distributions: distributions.list,
systemPackages: packagesOf(root),
bytecode: interpreter === null ? [] : bytecodeOf(root, interpreter, placeOf),
wasted,
tree: treemapOf(root, (file) => indexes.get(file.layer)),
};
}
function sizeOf(layers) {
const unpacked = layers.reduce((sum, layer) => sum + layer.unpacked, 0);
return { packed: asBytes(sumOf(layers.map(({ packed }) => packed))), unpacked };
}
function baseLayers(base, digests) {
if (base === null)
return null;
if (typeof base === 'number')
return base <= digests.length ? base : null;
return base.every((digest, index) => digest === digests[index]) ? base.length : null;
}
function distinct(layers) {
return layers.map((layer, index) => (layers.indexOf(layer) < index ? copyLayer(layer) : layer));
}
var measure_starts = __webpack_require__(8267);
var center = __webpack_require__(7453);
var judge = __webpack_require__(6712);
var words = __webpack_require__(1095);
;
const NOTEWORTHY = 0.1;
const NOISY = 0.1;
const SPIKE = 2;
const MANY = 0.05;
const FEWEST_FOR_A_TREND = 12;
const TREND_LEVEL = 0.001;
function disturbancesOf(before, after) {
const rounds = Math.min(before.length, after.length);
if (rounds < 2)
return [];
const [first, second] = [before.slice(0, rounds), after.slice(0, rounds)];
return [trend(first, second), scatter(first, second), spikes([first, second])].filter((said) => said !== null);
}
function trend(before, after) {
const levels = before.map((value, round) => Math.sqrt(value * after[round]));
if (levels.length < FEWEST_FOR_A_TREND)
return null;
const { place, chance } = changePoint(levels);
const third = Math.floor(levels.length / 3);
const [start, end] = [(0,center .JZ)(before.slice(0, third)), (0,center .JZ)(before.slice(-third))];
const [early, late] = [(0,center .JZ)(levels.slice(0, place)), (0,center .JZ)(levels.slice(place))];
const jump = late / early - 1;
if (chance > TREND_LEVEL || Math.abs(jump) < NOTEWORTHY)
return null;
const word = jump > 0 ? 'slower' : 'faster';
const interleaved = 'the sides were interleaved, so that both had the same of it';
if (isStep(levels, place))
return `The machine became ${(0,words .KN)(jump)} ${word} from round ${place + 1} of ${levels.length} on; ${interleaved}.`;
return `The machine drifted while measuring: the same start took ${(0,words .Rz)(start)} at first and ${(0,words .Rz)(end)} in the end; ${interleaved}.`;
}
function changePoint(levels) {
const n = levels.length;
let best = { place: 1, size: 0 };
let sum = 0;
for (let place = 0; place < n - 1; place++) {
for (const other of levels)
sum += Math.sign(levels[place] - other);
if (Math.abs(sum) > best.size)
best = { place: place + 1, size: Math.abs(sum) };
}
return { place: best.place, chance: Math.min(1, 2 * Math.exp((-6 * best.size ** 2) / (n ** 3 + n ** 2))) };
}
function isStep(levels, place) {
const stepped = [...deviations(levels.slice(0, place)), ...deviations(levels.slice(place))];
const slopes = levels.flatMap((level, i) => levels.slice(i + 1).map((other, more) => (other - level) / (more + 1)));
const slope = (0,center .JZ)(slopes);
const sloped = deviations(levels.map((level, i) => level - slope * i));
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
return mean(stepped) < 0.8 * mean(sloped);
}
function deviations(values) {
const middle = (0,center .JZ)(values);
return values.map((value) => Math.abs(value - middle));
}
function scatter(before, after) {
const share = (0,center .il)((0,judge .g7)(before, after)) / Math.SQRT2;
if (!(share > NOISY))
return null;
return `The machine is noisy: starts of the same image right after each other differ by ${(0,words .KN)(share)} (one standard deviation).`;
}
function spikes(sides) {
const all = sides.flat();
const high = sides.flatMap((side) => {
const usual = (0,center .JZ)(side);
return side.filter((value) => value > SPIKE * usual);
});
if (high.length < 2 || high.length < MANY * all.length)
return null;
return `${high.length} of ${all.length} starts took more than twice the median.`;
}
var runs = __webpack_require__(217);
;
const STAND_IN = 'python-dockerfile-review.stand-in';
function isStandIn({ configuration }) {
return configuration.labels.get(STAND_IN) === 'true';
}
;
const WORKLOADS = 10_000;
function isSubject(candidate) {
return 'configuration' in candidate;
}
async function compareImages(image, base, head, run, { files, rebuild }) {
const subjects = [base, head].filter((one) => one !== null && isSubject(one));
const { quantities, ports } = run;
const group = (what, work) => ports.log.group(`${what} ${subjects.map(({ name }) => name).join(' and ')}`, work);
const asks = (quantity) => quantities.has(quantity) && subjects.length > 0;
const sizes = new Map();
if (asks('size'))
for (const one of subjects)
sizes.set(one, await image_sizeOf(one, run));
const starts = asks('startup')
? await group('Start', () => (0,measure_starts .S)(subjects, image, ports, Math.min(run.starts, run.left())))
: [];
const stops = asks('stop') ? await group('Stop', () => (0,runs .u)(subjects, image, ports)) : [];
const workloads = asks('interpreter')
? await group('Run workloads in', () => (0,runs .p)(subjects, image, ports, Math.min(WORKLOADS, run.left())))
: [];
const sides = new Map();
for (const [at, one] of subjects.entries()) {
const startup = starts[at]?.startup ?? null;
const rebuilt = quantities.has('rebuild') ? await rebuild(one, startup) : null;
const measured = { size: sizes.get(one) ?? null, startup, stop: stops[at] ?? null, rebuild: rebuilt };
sides.set(one, { ...emptySide(one), ...measured, interpreter: workloads[at] ?? null });
}
const sideOf = (one) => (isSubject(one) ? sides.get(one) : unbuilt(one, quantities));
const [before, after] = [base && sideOf(base), sideOf(head)];
const drift = base && isSubject(base) && isSubject(head) ? driftOf(base, head, before, after, files) : [];
return {
started: isSubject(head) ? (starts[subjects.indexOf(head)] ?? null) : null,
measurement: {
image: image.id,
base: before,
head: after,
deltas: before && (0,deltas .b)(before, after),
variants: [],
bytecode: null,
conditions: {
...{ cpus: image.limits.cpus, memory: image.limits.memory, readOnly: image.limits.readOnly },
...{ from: image.limits.from, machine: run.machine },
standIns: subjects.some(isStandIn),
disturbances: before && (0,measurement .V)(before.startup) && (0,measurement .V)(after.startup)
? disturbancesOf(before.startup.samples, after.startup.samples)
: [],
},
drift,
notes: [...subjects.flatMap((one, at) => (starts[at]?.notes ?? []).map((note) => `${one.name}: ${note}.`))],
},
};
}
async function image_sizeOf(subject, { ports, layers, sizes }) {
const { id } = subject.configuration;
const known = sizes.get(id);
if (known)
return known;
const size = await ports.log.group(`Read ${subject.name}`, () => readInventory(ports.engine.save(subject.image), { base: subject.baseLayers, known: layers }));
sizes.set(id, size);
return size;
}
function emptySide({ name, configuration, built }) {
return {
name,
digest: configuration.id,
buildMilliseconds: built?.milliseconds ?? null,
...{ size: null, startup: null, stop: null, rebuild: null, interpreter: null },
};
}
function unbuilt(one, asked) {
const why = 'failed' in one ? `it does not build: ${one.failed}` : one.notMeasurable;
const value = (quantity) => (asked.has(quantity) ? { notMeasurable: why } : null);
return {
...{ name: one.name, digest: null, buildMilliseconds: null },
...{ size: value('size'), startup: value('startup'), stop: value('stop') },
...{ rebuild: value('rebuild'), interpreter: value('interpreter') },
};
}
function driftOf(base, head, before, after, files) {
const contents = ({ built }, { size }) => {
const inventory = size && !('notMeasurable' in size) ? size : { distributions: [], systemPackages: [] };
return { ...inventory, materials: built?.materials ?? new Map() };
};
const drift = driftBetween(contents(base, before), contents(head, after), files ?? []);
return files === null ? drift.map((one) => ({ ...one, byChange: true })) : drift;
}
}),
217:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
p: () => ( interpretAll),
u: () => ( stopAll)
});
var measurement = __webpack_require__(2566);
var statistics_random = __webpack_require__(8951);
var answers = __webpack_require__(473);
var startup_probe = __webpack_require__(2264);
var workloads = __webpack_require__(4205);
var side = __webpack_require__(765);
var sampling = __webpack_require__(3775);
;
const TIMEOUT = 60_000;
async function openInterpreter(engine, request) {
const { name, image, configuration, limits = side .dR } = request;
const { cpus, memory, readOnly, tmpfs, user } = limits;
const start = { image, environment: new Map(), user, cpus, memory, readOnly, tmpfs };
const probe = await startup_probe .VM.open(engine, start, (0,side .FJ)(configuration));
if (probe === null)
return { notMeasurable: 'no Python 3.6 or later is in the image' };
if ((0,startup_probe .VV)(probe))
return probe;
const plan = await (0,side .bJ)(probe, request);
const interpreter = 'kind' in plan && plan.kind === 'import' ? plan.interpreter : 'python3';
return {
name,
run: async () => (0,answers .fh)(await probe.ask('workloads', { interpreter, timeout: TIMEOUT }, TIMEOUT), TIMEOUT),
close: async () => {
await probe.close();
},
};
}
const MOST_ROUNDS = 40;
async function runWorkloads(sides, { budget, seed, now, progress }) {
const random = (0,statistics_random .c)(seed);
const samples = sides.map(() => new Map(workloads .x.map((name) => [name, []])));
const failed = sides.map(() => null);
for (const [at, side] of sides.entries()) {
const times = await side.run();
if ((0,startup_probe .VV)(times))
failed[at] = times;
}
const start = now();
for (let round = 1; round <= MOST_ROUNDS && failed.some((one) => one === null); round++) {
const first = Math.floor(random() * sides.length);
for (let turn = 0; turn < sides.length; turn++) {
const at = (first + turn) % sides.length;
if (failed[at] !== null)
continue;
const times = await sides[at].run();
if ((0,startup_probe .VV)(times))
failed[at] = times;
else
for (const [name, list] of samples[at])
list.push(times.get(name) ?? NaN);
}
const spent = now() - start;
progress?.(round, spent);
if ((0,sampling .b)(round, spent, budget))
break;
}
return samples.map((lists, at) => failed[at] ?? workloadsOf(lists));
}
function workloadsOf(lists) {
const workloads = [...lists].map(([name, samples]) => ({ name, samples }));
const whole = workloads.every(({ samples }) => samples.every((sample) => sample > 0));
return whole ? workloads : { notMeasurable: 'the workloads were not all run' };
}
var deadline = __webpack_require__(4424);
var failure = __webpack_require__(7756);
;
const SETTLE = 2_000;
const stop_TIMEOUT = 60_000;
const STOPPING = 60_000;
async function measureStop(engine, request) {
const { configuration, limits = side .dR, timeout = stop_TIMEOUT } = request;
const { cpus, memory, readOnly, tmpfs, user } = limits;
if (configuration.entrypoint.length + configuration.command.length === 0) {
return { notMeasurable: 'the image names nothing to start: it has neither ENTRYPOINT nor CMD' };
}
const container = await engine.run({
...{ image: request.image, command: null, environment: request.environment ?? new Map(), user },
...{ cpus, memory, readOnly, tmpfs, timeout: timeout + STOPPING },
});
try {
const watch = new Watch(container, request.up ?? null);
const state = await watch.until(request.settle ?? SETTLE, timeout);
if (state !== 'up') {
const end = state === 'ended' ? await container.end() : null;
const message = end?.outOfMemory === true ? 'it ran out of memory' : `it ended with status ${end?.status ?? 0}`;
const { notMeasurable } = (0,failure .W)({ kind: end ? 'end' : 'time-out', message, place: '', tail: watch.tail }, timeout);
return {
notMeasurable: end ? `${notMeasurable}, before it was stopped` : notMeasurable,
advice: 'set what it needs in `startup.env`, so that it runs until it is stopped',
};
}
const { milliseconds, end } = await container.stop();
return { milliseconds, status: end.status };
}
finally {
await container.end();
}
}
class Watch {
up;
tail = [];
last = performance.now();
state = 'starting';
over;
constructor(container, up) {
this.up = up;
this.over = this.follow(container);
}
async until(settle, timeout) {
const start = performance.now();
while (performance.now() - start < timeout) {
const ended = (await (0,deadline .n)(this.over, 50)) !== deadline .V;
if (this.state === 'up')
return 'up';
if (ended)
return 'ended';
if (performance.now() - Math.max(this.last, start) >= settle)
return 'up';
}
return 'late';
}
async follow(container) {
for await (const { text } of container.lines()) {
this.last = performance.now();
if (this.up?.test(text.slice(0, 1000)) === true)
this.state = 'up';
this.tail.push((0,failure .p)(text.slice(0, 1000)));
if (this.tail.length > 20)
this.tail.shift();
}
}
}
;
const SEED = 20;
const SERVING = /Listening at|Booting worker|Uvicorn running on|Application startup complete|Running on http|Quit the server with|celery@\S+ ready|Serving (?:HTTP )?on|spawned uWSGI/i;
const SILENT = 8_000;
async function stopAll(subjects, { limits, start }, { engine }) {
const up = (start.ready?.by === 'log' ? regularExpression(start.ready.pattern) : null) ?? SERVING;
const stops = [];
for (const { image, configuration } of subjects) {
stops.push(await measureStop(engine, { image, configuration, environment: start.environment, limits, up, settle: SILENT }));
}
return stops;
}
function regularExpression(pattern) {
try {
return new RegExp(pattern);
}
catch {
return null;
}
}
async function interpretAll(subjects, { limits, start }, { engine, clock }, budget) {
const opened = [];
try {
for (const { name, image, configuration } of subjects) {
opened.push(await openInterpreter(engine, { name, image, configuration, setting: start, limits }));
}
const sides = opened.filter((one) => (0,measurement .V)(one));
const ran = await runWorkloads(sides, { budget, seed: SEED, now: () => clock.now().getTime() });
return opened.map((one) => ((0,measurement .V)(one) ? ran[sides.indexOf(one)] : one));
}
finally {
for (const one of opened)
if ((0,measurement .V)(one))
await one.close();
}
}
}),
8267:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
S: () => ( startAll)
});
var _findings_measurement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2566);
var _startup_side_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(765);
var _startup_sampling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3775);
const SEED = 20;
async function startAll(subjects, image, { engine, clock, log }, budget, goal) {
const { limits, start: setting } = image;
const opened = [];
try {
for (const { name, image: of, configuration } of subjects) {
opened.push(await (0,_startup_side_js__WEBPACK_IMPORTED_MODULE_0__ .Ov)(engine, { name, image: of, configuration, setting, limits }));
}
const sides = opened.filter(isSide);
const measured = await (0,_startup_sampling_js__WEBPACK_IMPORTED_MODULE_1__ .W)(sides, {
budget,
seed: SEED,
now: () => clock.now().getTime(),
cpus: limits.cpus,
rounds: image.rounds,
...(goal && { goal }),
progress: (round, spent) => {
log.debug(`Start ${round} of ${subjects.map(({ name }) => name).join(', ')}: ${Math.round(spent / 1000)} s`);
},
});
return opened.map((side) => {
if (!isSide(side))
return { startup: side, python: null, notes: [] };
const one = measured[sides.indexOf(side)];
if ('notMeasurable' in one)
return { startup: one, python: side.python, notes: [] };
return { startup: one.startup, python: side.python, notes: one.notes };
});
}
finally {
await Promise.all(opened.filter(isSide).map((side) => side.close()));
}
}
function isSide(value) {
return (0,_findings_measurement_js__WEBPACK_IMPORTED_MODULE_2__ .V)(value);
}
}),
473:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
dl: () => ( readSample),
fh: () => ( readTimes),
vx: () => ( readImports),
zX: () => ( readCounted)
});
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7756);
const BROKEN = { notMeasurable: 'the container answered what makes no sense' };
function readSample(answer, timeout) {
if (isRefusal(answer))
return answer;
const failure = failureOf(answer);
if (failure)
return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__ .W)(failure, timeout);
const wall = numberOf(answer.wall);
if (wall === null || wall <= 0)
return BROKEN;
return {
wall,
cpu: numberOf(answer.cpu),
peak: numberOf(answer.peak),
throttled: numberOf(answer.throttled),
written: numberOf(answer.written) ?? 0,
others: textsOf(answer.others),
lost: textsOf(answer.lost),
};
}
function readCounted(answer, timeout) {
if (isRefusal(answer))
return answer;
const failure = failureOf(answer);
if (failure)
return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__ .W)(failure, timeout);
if (!Array.isArray(answer.compiled) || !Array.isArray(answer.names))
return BROKEN;
const compiled = answer.compiled.map((one) => (Array.isArray(one) ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__ .p)(String(one[0] ?? one[1])) : ''));
return {
imported: answer.names.map((one) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__ .p)(String(one))),
compiled,
guarded: typeof answer.whole === 'boolean' ? answer.whole : null,
restorable: answer.kept !== false,
};
}
function readImports(answer, compiled) {
if (isRefusal(answer) || !Array.isArray(answer.modules))
return [];
return answer.modules.flatMap((one) => {
if (!Array.isArray(one))
return [];
const [name, depth, self, cumulative] = one;
const numbers = [numberOf(depth), numberOf(self), numberOf(cumulative)];
if (typeof name !== 'string' || numbers.includes(null))
return [];
const shown = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__ .p)(name);
return [
{ name: shown, depth: numbers[0], self: numbers[1], cumulative: numbers[2], compiled: compiled.has(shown) },
];
});
}
function readTimes(answer, timeout) {
if (isRefusal(answer))
return answer;
const failure = failureOf(answer);
if (failure)
return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__ .W)(failure, timeout);
if (!Array.isArray(answer.times))
return BROKEN;
const times = new Map();
for (const one of answer.times) {
if (!Array.isArray(one))
return BROKEN;
const [name, time] = one;
const value = numberOf(time);
if (typeof name !== 'string' || value === null || value <= 0)
return BROKEN;
times.set(name, value);
}
return times;
}
function isRefusal(answer) {
return typeof answer.notMeasurable === 'string';
}
function failureOf({ failed }) {
if (typeof failed !== 'object' || failed === null)
return null;
const { kind, message, place, tail } = failed;
const text = (value) => (typeof value === 'string' ? value : '');
return { kind: text(kind) || 'end', message: text(message), place: text(place), tail: textsOf(tail) };
}
function numberOf(value) {
return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}
function textsOf(value) {
return Array.isArray(value)
? value
.filter((one) => typeof one === 'string')
.slice(0, 20)
.map(_failure_js__WEBPACK_IMPORTED_MODULE_0__ .p)
: [];
}
}),
4424:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
V: () => ( TIMED_OUT),
n: () => ( deadline)
});
const TIMED_OUT = Symbol('timed out');
async function deadline(promise, milliseconds) {
let timer;
const late = new Promise((resolve) => {
timer = setTimeout(() => {
resolve(TIMED_OUT);
}, milliseconds);
});
try {
return await Promise.race([promise, late]);
}
finally {
clearTimeout(timer);
}
}
}),
7756:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
W: () => ( explain),
p: () => ( plain)
});
var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3015);
const MOST_CHARACTERS = 300;
function plain(text) {
const line = text.replace(COLOURS, '').replace(INVISIBLE, ' ').trim();
return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS - 1)}\u2026` : line;
}
const COLOURS = /\p{Cc}\[[\d;?]*[ -/]*[@-~]/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
function explain({ kind, message, place, tail }, timeout) {
const last = plain(tail.at(-1) ?? '');
if (kind === 'time-out') {
const said = last === '' ? '' : `; it last printed: ${last}`;
const advice = `what it waits for isn't there (containers get no network), or it serves as soon as it is imported: ${_plan_js__WEBPACK_IMPORTED_MODULE_0__ .XE}`;
return { notMeasurable: `not done after ${timeout / 1000} s${said}`, advice };
}
if (kind === 'end') {
const reason = plain(message);
const text = last === '' || reason.includes('memory') ? reason : `${reason}: ${last}`;
if (reason.includes('memory'))
return { notMeasurable: text, advice: 'give the image more `memory` in the configuration' };
return { notMeasurable: text, advice: _plan_js__WEBPACK_IMPORTED_MODULE_0__ .XE };
}
const summary = plain(message);
const where = plain(place);
const text = `${plain(kind)}${summary === '' ? '' : `: ${summary}`}${where === '' ? '' : ` (${where})`}`;
return { notMeasurable: text, advice: adviceFor(kind, message) };
}
const NEEDS_SERVICE = /Connection|OperationalError|InterfaceError|gaierror|TimeoutError|NoBrokers|ServerSelection|EndpointConnection|MaxRetry/;
function adviceFor(kind, message) {
if (kind === 'SystemExit')
return `it ends itself while it is imported: ${_plan_js__WEBPACK_IMPORTED_MODULE_0__ .XE}`;
if (kind === 'ModuleNotFoundError') {
return 'the module is not in the image, or not on its path: set PYTHONPATH in `startup.env`, or name what to import with `startup.import`';
}
if (NEEDS_SERVICE.test(kind)) {
return 'it wants a service while it is imported, and containers get no network: name what to import with `startup.import`';
}
const names = variablesIn(kind, message);
if (names.length > 0)
return `set ${names.join(', ')} in \`startup.env\``;
return `set what it needs in \`startup.env\`, or ${_plan_js__WEBPACK_IMPORTED_MODULE_0__ .XE}`;
}
function variablesIn(kind, message) {
const text = message.slice(0, 2000);
const names = [...text.matchAll(/(?<![\w.])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?!\w)/g)].map(([name]) => name);
const quoted = kind === 'KeyError' ? [...text.matchAll(/^'([A-Z][A-Z0-9_]*)'$/g)].map(([, name]) => name) : [];
const fields = [...text.matchAll(/^(\w+)\n\s+Field required/gim)].map(([, name]) => name.toUpperCase());
return [...new Set([...fields, ...quoted, ...(fields.length > 0 ? [] : names)])]
.filter((name) => !KNOWN.has(name))
.slice(0, 5);
}
const KNOWN = new Set(['DJANGO_SETTINGS', 'INSTALLED_APPS', 'UTF_8', 'SIGN_IN']);
}),
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
2264:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
VM: () => ( Probe),
VV: () => ( isNotMeasurable)
});
var external_node_crypto_ = __webpack_require__(7598);
var deadline = __webpack_require__(4424);
var failure = __webpack_require__(7756);
;
const CHILD = String.raw `
import sys
def _start(steps, fd, first, argv, file, count):
    import posix
    timed = 'time' in sys.modules
    from time import monotonic
    if not timed:
        del sys.modules['time']
    pid, write, leave, getpid = posix.getpid(), posix.write, posix._exit, posix.getpid
    compiled, decided = [], []
    external = sys.modules['_frozen_importlib_external']
    def say(text):
        data = text.encode('utf-8', 'backslashreplace')
        # A copy of this process that the application forked off has nothing to say.
        while data and getpid() == pid:
            data = data[write(fd, data):]
        leave(0)
    def status():
        try:
            with open('/proc/self/status') as lines:
                return [line.split()[1] for line in lines if line.startswith('VmHWM')][0]
        except Exception:
            return '-'
    def watch():
        original = external.SourceLoader.source_to_code
        def source_to_code(self, data, path, *args, **options):
            name = getattr(self, 'name', None)
            text = path if isinstance(path, str) else ''
            if (name, text) not in compiled:
                compiled.append((name, text))
            return original(self, data, path, *args, **options)
        external.SourceLoader.source_to_code = source_to_code
        # What was imported before this program began, read once more: nothing was written in between.
        for module in list(sys.modules.values()):
            spec = getattr(module, '__spec__', None)
            loader = getattr(spec, 'loader', None)
            if type(loader) is external.SourceFileLoader:
                loader.get_code(spec.name)
    def load(names, optional):
        for at, name in enumerate(names):
            try:
                return __import__(name)
            except ImportError as error:
                missing = getattr(error, 'name', None) or ''
                absent = type(error) is ModuleNotFoundError and (name + '.').startswith(missing + '.') and missing
                if not absent or (at == len(names) - 1 and not optional):
                    raise
    def insert(path):
        if path not in sys.path:
            sys.path.insert(0, path)
    def guards(node):
        names = [node.test] + list(getattr(node.test, 'values', []))
        sides = [side for one in names for side in [getattr(one, 'left', None)] + getattr(one, 'comparators', [])]
        return any(getattr(side, 'id', None) == '__name__' for side in sides)
    def is_import(node):
        kind = type(node).__name__
        return kind in ('Import', 'ImportFrom') or (kind == 'Try' and all(is_import(one) for one in node.body))
    def main(kind, target, whole):
        module = type(sys)('__not_main__')
        if kind == 'module':
            import runpy
            name, spec, code = runpy._get_module_details(target)
            module.__package__, module.__spec__, module.__file__ = spec.parent, spec, spec.origin
            # As bytes: decoding them would import what the application doesn't.
            source = spec.loader.get_data(spec.origin) if whole is not True else None
        elif kind == 'inline':
            source, code, whole = target, None, False
        else:
            with open(target, 'rb') as stream:
                source = stream.read()
            code = compile(source, target, 'exec', 0, True)
            module.__file__ = target
        sys.modules['__not_main__'] = module
        if whole is None:
            tree = compile(source, 'main', 'exec', 1024, True)
            whole = any(type(node).__name__ == 'If' and guards(node) for node in tree.body)
        decided.append(whole)
        if not whole:
            # Running it would start the application: its imports alone.
            name = '<string>' if kind == 'inline' else module.__file__
            tree = compile(source, name, 'exec', 1024, True)
            tree.body = [node for node in tree.body if is_import(node)]
            code = compile(tree, name, 'exec', 0, True)
        exec(code, module.__dict__)
    def gunicorn(config, worker, threads, app, chdir, paths):
        import importlib.util, importlib.machinery
        settings = None
        if config is not None and config.startswith('python:'):
            load([config[7:]], False)
            settings = sys.modules[config[7:]]
        elif config is not None:
            loader = importlib.machinery.SourceFileLoader('__config__', config)
            spec = importlib.util.spec_from_file_location('__config__', config, loader=loader)
            settings = sys.modules['__config__'] = importlib.util.module_from_spec(spec)
            loader.exec_module(settings)
        chdir = chdir or getattr(settings, 'chdir', None)
        if chdir:
            posix.chdir(chdir)
        insert(posix.getcwd())
        for path in (paths or getattr(settings, 'pythonpath', None) or '').split(','):
            if path:
                insert(path)
        load(['gunicorn.glogging'], True)
        worker = worker or getattr(settings, 'worker_class', None) or 'sync'
        threads = threads or getattr(settings, 'threads', None) or 1
        if isinstance(worker, str):
            if worker == 'sync' and isinstance(threads, int) and threads > 1:
                worker = 'gthread'
            known = {'gevent': 'ggevent', 'gevent_wsgi': 'ggevent', 'gevent_pywsgi': 'ggevent', 'eventlet': 'geventlet',
                     'tornado': 'gtornado', 'gthread': 'gthread', 'sync': 'sync', 'asgi': 'gasgi'}
            worker = worker[4:].split('#')[-1] if worker.startswith('egg:') else worker
            load(['gunicorn.workers.' + known[worker] if worker in known else worker.rpartition('.')[0]], False)
        app = app or getattr(settings, 'wsgi_app', None)
        if not app:
            raise RuntimeError('gunicorn is given no application')
        load([app.partition(':')[0]], False)
    def django(settings, server):
        import os
        if settings:
            os.environ['DJANGO_SETTINGS_MODULE'] = settings
        name = os.environ.get('DJANGO_SETTINGS_MODULE')
        if name:
            __import__(name)
        import django as framework
        framework.setup()
        application = getattr(sys.modules.get(name), 'WSGI_APPLICATION', None)
        if server and application:
            load([application.rpartition('.')[0]], False)
    steps_of = {'import': load, 'path': insert, 'main': main, 'gunicorn': gunicorn, 'django': django}
    if sys.path and sys.path[0] == '':
        sys.path[0] = first
    sys.argv[:] = argv
    if file:
        globals()['__file__'] = file
    try:
        if count:
            watch()
        for step in steps:
            steps_of[step[0]](*step[1:])
        end = monotonic()
    except BaseException as error:
        trace, place = error.__traceback__, ''
        while trace is not None:
            # The innermost line of the application's own.
            name = trace.tb_frame.f_code.co_filename
            if name[:1] != '<' and '/lib/python' not in name and '-packages/' not in name:
                place = '%s:%s' % (name, trace.tb_lineno)
            trace = trace.tb_next
        try:
            message = str(error)
        except BaseException:
            message = ''
        say('no ' + repr((type(error).__name__, message[:2000], place[:1000])) + '\n')
    names = sorted(name for name in sys.modules if name not in ('__main__', '__not_main__')) if count else []
    answer = 'ok %r %s ' % (end, status())
    if count:
        cached = []
        for name, path in compiled:
            try:
                cached.append(external.cache_from_source(path))
            except Exception:
                cached.append('')
        answer += repr((names, compiled, cached, decided))
    say(answer + '\n')
`;
;
const FILES = String.raw `
class Files:
    MOST_FOLDERS, MOST_BACKUP = 200000, 256 * 1024 * 1024
    def __init__(self, roots):
        self.folders, self.backups, self.device, self.unread = {}, {}, None, 0
        for root in roots:
            try:
                self.walk(root, os.stat(root).st_dev)
            except OSError:
                pass
    def walk(self, root, device):
        waiting = [root]
        while waiting and len(self.folders) < self.MOST_FOLDERS:
            folder = waiting.pop()
            try:
                # The time before the names: what comes in between is found, not missed.
                before, names = os.stat(folder), []
                if before.st_dev != device:
                    continue
                with os.scandir(folder) as entries:
                    for entry in entries:
                        names.append(entry.name)
                        if entry.is_dir(follow_symlinks=False):
                            waiting.append(os.path.join(folder, entry.name))
                if os.access(folder, os.W_OK):
                    self.folders[folder] = (before.st_mtime_ns, frozenset(names))
            except OSError:
                self.unread += 1
    def keep(self, paths):
        """Remembers files that a start replaces: stale bytecode."""
        size = 0
        for path in paths:
            try:
                state = os.stat(path)
                size += state.st_size
                if size > self.MOST_BACKUP:
                    return False
                with open(path, 'rb') as stream:
                    self.backups[path] = [self.identity(state), stream.read(), state]
            except OSError:
                pass
        return True
    @staticmethod
    def identity(state):
        return (state.st_ino, state.st_mtime_ns, state.st_size)
    def restore(self):
        """Takes away what was written since: bytes of bytecode, other new files, and what can't be put back."""
        written, others, lost = 0, [], []
        for path, backup in self.backups.items():
            try:
                state = os.stat(path)
                if self.identity(state) == backup[0]:
                    continue
                written += state.st_size
                with open(path + '.restored', 'wb') as stream:
                    stream.write(backup[1])
                os.chmod(path + '.restored', backup[2].st_mode & 0o7777)
                os.utime(path + '.restored', ns=(backup[2].st_atime_ns, backup[2].st_mtime_ns))
                os.rename(path + '.restored', path)
                backup[0] = self.identity(os.stat(path))
            except OSError:
                lost.append(path)
        for folder, (time_before, names) in list(self.folders.items()):
            try:
                if os.stat(folder).st_mtime_ns == time_before:
                    continue
                now = frozenset(os.listdir(folder))
                for name in now - names:
                    written += self.remove(os.path.join(folder, name), others, lost)
                lost += [os.path.join(folder, name) for name in names - now]
                self.folders[folder] = (os.stat(folder).st_mtime_ns, names)
            except OSError:
                if folder in self.folders and not os.path.isdir(folder):
                    lost.append(folder)
                    del self.folders[folder]
        return written, others[:20], lost[:20]
    def remove(self, path, others, lost):
        written = 0
        try:
            if os.path.isdir(path) and not os.path.islink(path):
                for name in os.listdir(path):
                    written += self.remove(os.path.join(path, name), others, lost)
                os.rmdir(path)
                return written
            size = os.lstat(path).st_size
            os.unlink(path)
            if path.endswith('.pyc'):
                return size
            others.append(path)
        except OSError:
            lost.append(path)
        return written
`;
;
const PROCESS = String.raw `
KIND_OF_SIGNAL = {getattr(signal, name): name for name in dir(signal) if name.startswith('SIG') and '_' not in name}
TAIL = 16384
class Trouble(Exception):
    pass
class Pipe:
    """Reads what comes, keeps the first or the last of it, and never more."""
    def __init__(self, most, tail):
        self.reader, self.writer = os.pipe()
        self.data, self.most, self.tail, self.open = bytearray(), most, tail, True
    def read(self):
        try:
            piece = os.read(self.reader, 65536)
        except OSError:
            piece = b''
        self.open = bool(piece)
        if self.tail:
            self.data += piece
            del self.data[:-self.most]
        else:
            self.data += piece[:max(0, self.most - len(self.data))]
        return piece
    def shut(self):
        """Closes this side's end for writing: its owner has one of its own."""
        if self.writer is not None:
            os.close(self.writer)
            self.writer = None
    def close(self):
        self.shut()
        os.close(self.reader)
def counter(names):
    """A counter of the kernel's control groups, of either version; None where it doesn't say."""
    for path, name, unit in names:
        try:
            with open('/sys/fs/cgroup/' + path) as lines:
                return sum(int(line.split()[1]) for line in lines if line.startswith(name + ' ')) * unit
        except (OSError, ValueError, IndexError):
            pass
    return None
def kills():
    """How often the kernel killed here for want of memory."""
    return counter((('memory.events', 'oom_kill', 1), ('memory/memory.oom_control', 'oom_kill', 1)))
def throttled():
    """Milliseconds that the limit on processor time has held processes back so far."""
    return counter((('cpu.stat', 'throttled_usec', 1e-3), ('cpu/cpu.stat', 'throttled_time', 1e-6)))
def sweep(group):
    """Ends all that a start has left behind."""
    try:
        # Only the first process of a container is alone with what it started.
        if os.getpid() == 1:
            os.kill(-1, signal.SIGKILL)
        else:
            os.killpg(group, signal.SIGKILL)
    except OSError:
        pass
    end = time.monotonic() + 2
    while time.monotonic() < end:
        try:
            if os.waitpid(-1, os.WNOHANG)[0] == 0:
                time.sleep(0.001)
        except OSError:
            return
class Process:
    """A process in a session of its own, its end bounded."""
    def __init__(self, words, environment, folder, out, error, pipes=()):
        self.before = kills()
        self.throttled = throttled()
        self.start = time.monotonic()
        try:
            self.popen = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=out, stderr=error, env=environment,
                                          cwd=folder, pass_fds=[pipe.writer for pipe in pipes], start_new_session=True)
        except (OSError, ValueError) as error:
            raise Trouble('%s can\'t be started: %s' % (words[0], getattr(error, 'strerror', None) or error))
        self.pid, self.status, self.usage = self.popen.pid, None, None
    def poll(self, block=False):
        if self.status is None:
            pid, status, usage = os.wait4(self.pid, 0 if block else os.WNOHANG)
            if pid:
                self.usage = usage
                self.status = -(status & 127) if status & 127 else status >> 8
                self.popen.returncode = self.status
        return self.status
    def finish(self, patience):
        end = time.monotonic() + patience
        while self.poll() is None and time.monotonic() < end:
            time.sleep(0.0005)
        if self.status is None:
            try:
                os.kill(self.pid, signal.SIGKILL)
            except OSError:
                pass
            self.poll(True)
        sweep(self.pid)
    def ended(self):
        """How it ended, as a sentence's end."""
        after = kills()
        if self.before is not None and after is not None and after > self.before:
            return 'it ran out of memory'
        if self.status is not None and self.status < 0:
            return 'it was ended by %s' % KIND_OF_SIGNAL.get(-self.status, 'signal %d' % -self.status)
        return 'it ended with status %s' % self.status
    def cost(self):
        wait = throttled()
        return {'cpu': (self.usage.ru_utime + self.usage.ru_stime) * 1000,
                'throttled': wait - self.throttled if wait is not None and self.throttled is not None else None}
def tail_of(pipe):
    lines = [line.strip() for line in bytes(pipe.data).decode('utf-8', 'replace').splitlines()]
    return [line[:500] for line in lines if line][-20:]
`;
;
const READY = String.raw `
class Reach:
    def reach(self, request):
        """Milliseconds until a command serves, by the sign that was asked for, or until it ends."""
        until, out = request['until'], Pipe(TAIL, True)
        environment = dict(os.environ, **request['environment'])
        if request.get('pause'):
            time.sleep(request['pause'] / 1000.0)
        try:
            process = Process(request['words'], environment, request['folder'], out.writer, out.writer)
            out.shut()
            limit = process.start + request['timeout'] / 1000.0
            end, timed_out = self.wait(process, until, out, limit, environment)
            if until.get('end') and process.status == 0:
                answer = {'wall': (end - process.start) * 1000}
            elif not until.get('end') and end is not None:
                answer = {'wall': (end - process.start) * 1000}
            else:
                answer = None
            process.finish(0)
            if answer is not None:
                cost = process.cost()
                answer.update(cpu=cost['cpu'] if until.get('end') else None, throttled=cost['throttled'], peak=None)
            else:
                kind, message = ('time-out', '') if timed_out else ('end', process.ended())
                answer = {'failed': {'kind': kind, 'message': message, 'place': '', 'tail': tail_of(out)}}
        finally:
            out.close()
        return dict(answer, **self.clean())
    def wait(self, process, until, out, limit, environment):
        import re
        log = re.compile(until['log']) if until.get('log') else None
        rest = b''
        while True:
            if out.open and select.select([out.reader], [], [], 0.005)[0]:
                piece = out.read()
                if log:
                    lines = (rest + piece).split(b'\n')
                    rest = lines.pop()[-65536:]
                    if any(log.search(line[:2000].decode('utf-8', 'replace')) for line in lines):
                        return time.monotonic(), False
            elif not out.open:
                time.sleep(0.002)
            if process.poll() is not None:
                return time.monotonic() if until.get('end') else None, False
            if not log and not until.get('end') and self.serves(until, environment):
                return time.monotonic(), False
            if time.monotonic() > limit:
                return None, True
    def serves(self, until, environment):
        import http.client, socket
        if until.get('health'):
            try:
                return subprocess.call(until['health'], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL, env=environment, timeout=5) == 0
            except (OSError, subprocess.SubprocessError):
                return False
        for host in ('127.0.0.1', '::1'):
            try:
                if until.get('path') is None:
                    socket.create_connection((host, until['port']), 1).close()
                    return True
                connection = http.client.HTTPConnection(host, until['port'], timeout=5)
                try:
                    connection.request('GET', until['path'], headers={'Host': 'localhost'})
                    return 200 <= connection.getresponse().status < 400
                finally:
                    connection.close()
            except (OSError, http.client.HTTPException):
                pass
        return False
`;
var workloads = __webpack_require__(4205);
;
const HEAD = `import json, os, select, signal, subprocess, sys, time`;
const AGENT = String.raw `
class Agent(Reach):
    def __init__(self):
        self.files, self.plan = None, None
    def find(self, request):
        """Programs as PATH has them and files, with their texts."""
        return {'found': [self.look(one) for one in request['wanted']], 'folder': os.getcwd()}
    def look(self, wanted):
        name, folder = wanted['name'], wanted.get('folder') or os.getcwd()
        if wanted['kind'] == 'program' and '/' not in name:
            places = [os.path.join(one or '.', name) for one in os.environ.get('PATH', os.defpath).split(':')]
        else:
            places = [name]
        for place in places:
            path = os.path.join(folder, place)
            if os.path.isfile(path) and (wanted['kind'] == 'file' or os.access(path, os.X_OK)):
                try:
                    with open(path, 'rb') as stream:
                        data = stream.read(262144)
                    return {'path': path, 'text': None if b'\0' in data[:1024] else data.decode('utf-8', 'replace')}
                except OSError:
                    return {'path': path, 'text': None}
        return None
    def open(self, request):
        """Looks at the image as it is before anything ran."""
        # What is new below these folders is removed again: never where somebody else may have made it.
        if os.getpid() != 1 and any(os.path.dirname(root) == root for root in request['roots']):
            raise Trouble('this is not a container of its own')
        self.files = Files(request['roots'])
        return {'folders': len(self.files.folders), 'unread': self.files.unread}
    def steps(self, plan):
        """The plan's steps with their files' whole paths, and the first entry of sys.path."""
        here, steps = plan['folder'] or os.getcwd(), []
        first = here if plan['first'] is None else plan['first']
        for step in plan['steps']:
            if step[0] == 'file':
                paths = [os.path.join(here, path) for path in step[1]]
                steps += self.as_module(next((path for path in paths if os.path.exists(path)), paths[0]))
            elif step[0] == 'main' and step[1] == 'script':
                target = os.path.join(here, step[2])
                first = os.path.dirname(os.path.realpath(target))
                steps.append(['main', 'script', target, plan.get('whole')])
            elif step[0] == 'main':
                steps.append(step + [plan.get('whole')])
            else:
                steps.append(step)
        return steps, first
    def as_module(self, path):
        """A file is imported by its name, out of the folder above the packages that it lies in."""
        path = os.path.realpath(path)
        folder, name = os.path.split(os.path.splitext(path)[0] if path.endswith('.py') else path)
        names = [] if name == '__init__' else [name]
        while os.path.isfile(os.path.join(folder, '__init__.py')) and os.path.dirname(folder) != folder:
            folder, name = os.path.split(folder)
            names.insert(0, name)
        return [['path', folder], ['import', ['.'.join(names)], False]]
    def start(self, plan, request, options=(), count=False, out=None):
        """One fresh interpreter; what it answers, or how it failed."""
        steps, first = self.steps(plan)
        pipe = Pipe(8 * 1024 * 1024, False)
        call = '_start(%r, %d, %r, %r, %r, %r)' % (steps, pipe.writer, first, plan['argv'], plan['file'], count)
        words = [plan['interpreter']] + plan['options'] + list(options) + ['-c', CHILD + call]
        environment = dict(os.environ, **plan['environment'])
        if request.get('pause'):
            time.sleep(request['pause'] / 1000.0)
        try:
            error = out.writer if out else subprocess.DEVNULL
            process = Process(words, environment, plan['folder'], error if count else subprocess.DEVNULL, error, [pipe])
            pipe.shut()
            if out:
                out.shut()
            end, timed_out = process.start + request['timeout'] / 1000.0, False
            readers = {pipe.reader: pipe}
            if out:
                readers[out.reader] = out
            while not pipe.data.endswith(b'\n') and pipe.open and not timed_out:
                ready = select.select(list(readers), [], [], 0.05)[0]
                for reader in ready:
                    readers[reader].read()
                    if not readers[reader].open:
                        del readers[reader]
                if process.poll() is not None:
                    # What it said before its end is still to be read.
                    while pipe.open and select.select([pipe.reader], [], [], 0)[0]:
                        pipe.read()
                    break
                timed_out = time.monotonic() > end
            process.finish(0 if timed_out else 5)
            # A second line is somebody else's.
            while pipe.open and select.select([pipe.reader], [], [], 0)[0]:
                pipe.read()
            while out and out.open and select.select([out.reader], [], [], 0)[0]:
                out.read()
            return self.answer(process, pipe, out, timed_out)
        finally:
            pipe.close()
            if out:
                out.close()
    def answer(self, process, pipe, out, timed_out):
        tail = tail_of(out) if out else []
        if timed_out:
            return {'failed': {'kind': 'time-out', 'message': '', 'place': '', 'tail': tail}}
        lines = bytes(pipe.data).decode('utf-8', 'replace').split('\n')
        words = lines[0].split(' ', 3) if len(lines) == 2 else ['']
        try:
            if words[0] == 'no':
                kind, message, place = literal(' '.join(words[1:]))
                return {'failed': {'kind': kind, 'message': message, 'place': place, 'tail': tail}}
            if words[0] == 'ok':
                answer = dict(process.cost(), wall=(float(words[1]) - process.start) * 1000,
                              peak=int(words[2]) * 1024 if words[2].isdigit() else None)
                if len(words) > 3 and words[3]:
                    answer['counted'] = literal(words[3])
                return answer
        except (ValueError, SyntaxError, IndexError, TypeError, MemoryError, RecursionError):
            pass
        return {'failed': {'kind': 'end', 'message': process.ended(), 'place': '', 'tail': tail}}
    def count(self, request):
        """Counts exactly, in a run of its own that writes no bytecode."""
        plan = request['plan']
        answer = self.start(plan, request, ['-B'], True, Pipe(TAIL, True))
        if 'failed' in answer:
            return dict(answer, **self.clean())
        names, compiled, cached, decided = answer.pop('counted', None) or [[], [], [], []]
        if decided:
            plan['whole'] = bool(decided[0])
        self.plan = plan
        kept = self.files.keep([path for path in cached if path]) if not self.files.backups else True
        return dict(answer, names=names, compiled=[[name, path] for name, path in compiled], whole=plan.get('whole'),
                    kept=kept, **self.clean())
    def clean(self):
        written, others, lost = self.files.restore()
        return {'written': written, 'others': others, 'lost': lost}
    def sample(self, request):
        answer = self.start(self.plan, request)
        return dict(answer, **self.clean())
    def imports(self, request):
        """Times of imports, one after the other, as python itself tells them."""
        out, found = Pipe(8 * 1024 * 1024, False), []
        answer = self.start(self.plan, request, ['-X', 'importtime'], False, out)
        for line in bytes(out.data).decode('utf-8', 'replace').splitlines():
            parts = line[12:].split('|', 2) if line.startswith('import time:') else []
            if len(parts) == 3 and parts[0].strip().isdigit() and parts[1].strip().isdigit():
                name = parts[2][1:].rstrip()
                depth = (len(name) - len(name.lstrip())) // 2
                found.append([name.strip(), depth, int(parts[0]), int(parts[1])])
        return dict(answer, modules=found, **self.clean())
    def workloads(self, request):
        """Milliseconds of each workload in one fresh interpreter."""
        out = Pipe(TAIL, False)
        try:
            process = Process([request['interpreter'], '-I', '-S', '-B', '-c', WORKLOADS], None, None, out.writer, out.writer)
            out.shut()
            end = process.start + request['timeout'] / 1000.0
            while out.open and time.monotonic() < end:
                if select.select([out.reader], [], [], 0.05)[0]:
                    out.read()
            process.finish(0 if out.open else 5)
            pairs = [line.split() for line in tail_of(out)]
            if process.status != 0:
                kind = 'time-out' if out.open else 'end'
                return {'failed': {'kind': kind, 'message': process.ended(), 'place': '', 'tail': tail_of(out)}}
            return {'times': [[pair[0], float(pair[1])] for pair in pairs if len(pair) == 2]}
        finally:
            out.close()
def literal(text):
    import ast
    if len(text) > 8 * 1024 * 1024:
        raise ValueError('too long')
    return ast.literal_eval(text)
OPERATIONS = ('find', 'open', 'count', 'sample', 'imports', 'reach', 'workloads')
def serve(commands):
    word = json.loads(commands.readline().decode('utf-8'))['word']
    answers = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_RDWR), 1)
    agent = Agent()
    for line in iter(commands.readline, b''):
        request = json.loads(line.decode('utf-8'))
        try:
            if request['operation'] not in OPERATIONS:
                raise Trouble('no such operation')
            answer = getattr(agent, request['operation'])(request)
        except Trouble as trouble:
            answer = {'trouble': str(trouble)}
        except Exception as error:
            answer = {'trouble': '%s: %s' % (type(error).__name__, error)}
        data = ('\n%s %s\n' % (word, json.dumps(dict(answer, id=request['id'])))).encode('utf-8')
        while data:
            data = data[os.write(answers, data):]
# What an application sends to the first process must not end it.
signal.signal(signal.SIGINT, signal.SIG_DFL)
serve(sys.stdin.buffer)
`;
const PROGRAM = [`CHILD = ${JSON.stringify(CHILD)}`, workloads .v, HEAD, PROCESS, FILES, READY, AGENT].join('\n');
function loaderOf(program) {
const size = Buffer.byteLength(program);
return `exec(compile(__import__('sys').stdin.buffer.read(${size}), 'probe', 'exec'))`;
}
;
const PATIENCE = 15_000;
const PATIENCE_AT_FIRST = 30_000;
const LIFETIME = 30 * 60_000;
const ISOLATED = ['-I', '-S', '-B'];
const PROBE_MEMORY = 64 * 2 ** 20;
class Probe {
container;
word;
waiting = new Map();
ended = false;
last = 0;
said = [];
pump;
constructor(container, word) {
this.container = container;
this.word = word;
this.pump = this.read();
}
static async open(engine, request, interpreters) {
const memory = request.memory === null ? null : request.memory + PROBE_MEMORY;
for (const interpreter of interpreters) {
const command = [interpreter, ...ISOLATED, '-c', loaderOf(PROGRAM)];
const word = (0,external_node_crypto_.randomBytes)(16).toString('hex');
let container;
try {
container = await engine.run({ ...request, memory, command, timeout: LIFETIME });
}
catch (error) {
if (isNoProgram(error))
continue;
throw error;
}
const probe = new Probe(container, word);
const hello = await probe.begin();
if (hello)
return probe;
await probe.close();
const said = probe.said.find((line) => NO_CONTAINER.test(line));
if (said !== undefined)
return { notMeasurable: (0,failure .p)(said) };
}
return null;
}
async begin() {
try {
await this.container.write(`${PROGRAM}${JSON.stringify({ word: this.word })}\n`);
}
catch {
return false;
}
return !isNotMeasurable(await this.ask('find', { wanted: [] }, PATIENCE_AT_FIRST));
}
async ask(operation, details, patience = 0) {
if (this.ended)
return await this.gone();
const id = ++this.last;
const answered = new Promise((resolve) => this.waiting.set(id, resolve));
try {
await this.container.write(`${JSON.stringify({ ...details, operation, id })}\n`);
}
catch {
this.waiting.delete(id);
return await this.gone();
}
const answer = await (0,deadline .n)(answered, patience + PATIENCE);
this.waiting.delete(id);
if (answer === deadline .V) {
await this.close();
return { notMeasurable: 'the container stopped answering' };
}
if (answer === null)
return await this.gone();
return typeof answer.trouble === 'string' ? { notMeasurable: answer.trouble } : answer;
}
async close() {
this.ended = true;
const end = await this.container.end();
await (0,deadline .n)(this.pump, PATIENCE);
return end;
}
async gone() {
const { outOfMemory, timedOut, status } = await this.close();
if (outOfMemory)
return { notMeasurable: 'the container ran out of memory' };
return { notMeasurable: timedOut ? 'the container ran out of time' : `the container ended with status ${status}` };
}
async read() {
try {
for await (const { stream, text } of this.container.lines()) {
if (stream === 'stderr' && this.said.length < 20)
this.said.push(text.slice(0, 1000));
if (stream === 'stdout' && text.startsWith(`${this.word} `))
this.take(text.slice(this.word.length + 1));
}
}
catch {
}
this.ended = true;
for (const resolve of this.waiting.values())
resolve(null);
}
take(text) {
let answer;
try {
answer = JSON.parse(text);
}
catch {
return;
}
if (typeof answer !== 'object' || answer === null || !('id' in answer) || typeof answer.id !== 'number')
return;
this.waiting.get(answer.id)?.({ ...answer });
}
}
const NO_CONTAINER = /unable to find (?:user|group)|no matching entries in (?:passwd|group)/;
function isNoProgram(error) {
return error instanceof Error && /not found|no such file|permission denied|exec format/i.test(error.message);
}
function isNotMeasurable(value) {
return 'notMeasurable' in value;
}
}),
4205:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
v: () => ( WORKLOADS),
x: () => ( WORKLOAD_NAMES)
});
const SOURCE = String.raw `
import json, re, sys
from time import perf_counter
def floats():
    bodies = [[x * 1.3, x * 0.7, x * 0.1, 0.01 * x, 0.02, 0.005 * x, 1.0 + x] for x in range(5)]
    pairs = [(a, b) for i, a in enumerate(bodies) for b in bodies[i + 1:]]
    for _ in range(3000):
        for a, b in pairs:
            x, y, z = a[0] - b[0], a[1] - b[1], a[2] - b[2]
            pull = 0.001 / ((x * x + y * y + z * z + 0.01) ** 1.5)
            a[3] -= x * b[6] * pull; a[4] -= y * b[6] * pull; a[5] -= z * b[6] * pull
            b[3] += x * a[6] * pull; b[4] += y * a[6] * pull; b[5] += z * a[6] * pull
        for body in bodies:
            body[0] += 0.001 * body[3]; body[1] += 0.001 * body[4]; body[2] += 0.001 * body[5]
    return bodies
def words():
    text, counts = 'the quick brown fox jumps over the lazy dog and runs away from it', {}
    for turn in range(4000):
        for word in text.split():
            key = word.upper() + str(turn % 7)
            counts[key] = counts.get(key, 0) + len(word)
    return ','.join('%s=%d' % pair for pair in sorted(counts.items()))
def documents():
    one = {'id': 7, 'name': 'a "quoted" name', 'tags': ['a', 'b', None, True], 'sizes': [1.5, 2.25, 3e10], 'in': {'x': 1}}
    for _ in range(250):
        text = json.dumps([one] * 10)
        back = json.loads(text)
    return back
def patterns():
    line = '2026-11-20T10:11:12 INFO  shop.views: GET /orders/%d?user=a%%40b.org 200 %d bytes'
    pattern = re.compile(r'^(\d{4})-(\d\d)-(\d\d)T(\S+) +(\w+) +([\w.]+): (GET|POST) (/\S*?)(?:\?(\S*))? (\d{3}) (\d+)')
    return sum(len(re.sub(r'%(..)', '.', pattern.match(line % (at, at * 3)).group(9))) for at in range(9000))
class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right
    def insert(self, value):
        side = 'left' if value < self.value else 'right'
        below = getattr(self, side)
        if below is None:
            setattr(self, side, Node(value))
        else:
            below.insert(value)
    def __iter__(self):
        if self.left is not None:
            for value in self.left:
                yield value
        yield self.value
        if self.right is not None:
            for value in self.right:
                yield value
def objects():
    root, value = Node(500), 1
    for _ in range(1500):
        value = value * 16807 % 2147483647
        root.insert(value % 1000)
    return sum(sum(1 for _ in root) for _ in range(10))
def calls():
    def count(n):
        return 1 if n < 2 else count(n - 1) + count(n - 2)
    total, squares = count(21), [x * x for x in range(60000) if x % 3]
    try:
        for at in range(20000):
            try:
                squares[at] if at % 50 else squares['x']
            except TypeError:
                total += 1
    finally:
        return total + sum(squares)
for work in (floats, words, documents, patterns, objects, calls):
    start = perf_counter()
    work()
    sys.stdout.write('%s %r\n' % (work.__name__, (perf_counter() - start) * 1000))
`;
const WORKLOAD_NAMES = ['floats', 'words', 'documents', 'patterns', 'objects', 'calls'];
const WORKLOADS = `WORKLOADS = ${JSON.stringify(SOURCE)}`;
}),
3775:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
b: () => ( isOutOfTime),
W: () => ( sampleStarts)
});
var estimate = __webpack_require__(7910);
var judge = __webpack_require__(6712);
var statistics_random = __webpack_require__(8951);
var statistics_center = __webpack_require__(7453);
;
const DEFAULT_GOAL = { share: 0.02, milliseconds: 2 };
const RESAMPLES_AT_A_LOOK = 300;
const OBVIOUS_CHANCE = 1e-4;
const OBVIOUS_SHARE = 0.15;
function nextLook(rounds) {
let look = 10;
for (let step = 1; look <= rounds; step++)
look = Math.round((10 * Math.SQRT2 ** step) / 2) * 2;
return look;
}
function isNarrowEnough(before, after, goal = DEFAULT_GOAL) {
const rounds = Math.min(before.length, after.length);
if (rounds < judge .Dd)
return false;
const { center, interval, chance } = (0,judge .S4)((0,judge .g7)(before, after), RESAMPLES_AT_A_LOOK);
const half = (interval[1] - interval[0]) / 2;
if (half <= Math.max(goal.milliseconds / (0,statistics_center .JZ)(before), goal.share))
return true;
return chance <= OBVIOUS_CHANCE && half <= OBVIOUS_SHARE * Math.abs(center);
}
function orderOf(rounds, seed) {
const random = randomFrom(seed);
return Array.from({ length: rounds }, () => random() < 0.5);
}
var probe = __webpack_require__(2264);
;
const FEWEST = judge .Tz;
const PATIENCE = 6;
const LEAST_PATIENCE = 5_000;
const SLICE = 100;
async function sampleStarts(sides, sampling) {
const { budget, seed, now, cpus = 1, rounds = null, progress } = sampling;
const random = (0,statistics_random .c)(seed);
const taken = sides.map(() => []);
const failed = sides.map(() => null);
const start = now();
let look = nextLook(0);
for (let round = 1;; round++) {
for (const at of shuffled(sides.length, random)) {
if (failed[at] !== null)
continue;
const sample = await sides[at].sample(cpus < 1 ? random() * SLICE : 0);
if ((0,probe .VV)(sample))
failed[at] = sample;
else
taken[at].push(sample);
}
const spent = now() - start;
progress?.(round, spent);
if (failed.every((one) => one !== null))
break;
if (rounds !== null && round >= rounds)
break;
if (isOutOfTime(round, spent + toFinish(sides, failed, taken), budget))
break;
if (round < look)
continue;
if (isEnough(taken, failed, sampling))
break;
look = nextLook(round);
}
const measured = [];
for (const [at, side] of sides.entries())
measured.push(failed[at] ?? (await side.finish(taken[at])));
return measured;
}
function isOutOfTime(rounds, spent, budget) {
return spent >= (rounds >= FEWEST ? budget : PATIENCE * Math.max(budget, LEAST_PATIENCE));
}
function toFinish(sides, failed, taken) {
const each = sides.map(({ startsToFinish }, at) => (failed[at] ? 0 : startsToFinish * (taken[at]?.at(-1)?.wall ?? 0)));
return each.reduce((sum, one) => sum + one, 0);
}
function isEnough(taken, failed, { pairs, goal = DEFAULT_GOAL }) {
const walls = taken.map((samples) => samples.map(({ wall }) => wall));
const compared = (pairs ?? taken.slice(1).map((_, at) => [0, at + 1])).filter((pair) => pair.every((at) => failed[at] === null));
if (compared.length > 0)
return compared.every(([before, after]) => isNarrowEnough(walls[before], walls[after], goal));
return walls.every((samples, at) => {
if (failed[at] !== null)
return true;
const { median, interval } = (0,estimate .j)(samples);
return (interval[1] - interval[0]) / 2 <= Math.max(goal.milliseconds, goal.share * median);
});
}
function shuffled(count, random) {
const order = Array.from({ length: count }, (_, at) => at);
for (let at = count - 1; at > 0; at--) {
const other = Math.floor(random() * (at + 1));
[order[at], order[other]] = [order[other], order[at]];
}
return order;
}
}),
765:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
dR: () => ( DEFAULT_LIMITS),
FJ: () => ( interpretersOf),
Ov: () => ( openSide),
bJ: () => ( planFor)
});
var wrappers = __webpack_require__(2676);
var pip = __webpack_require__(8239);
var answers = __webpack_require__(473);
var center = __webpack_require__(7453);
var estimate = __webpack_require__(7910);
var startup_probe = __webpack_require__(2264);
;
const IMPORT_RUNS = 2;
class ImportSide {
name;
probe;
plan;
timeout;
counted;
quantity = 'import';
what;
startsToFinish = IMPORT_RUNS + 1;
constructor(name, probe, plan, timeout, counted) {
this.name = name;
this.probe = probe;
this.plan = plan;
this.timeout = timeout;
this.counted = counted;
this.what = plan.what;
}
static async open(name, probe, plan, timeout) {
const counted = await count(probe, plan, timeout);
if ((0,startup_probe .VV)(counted))
return counted;
if (!counted.restorable)
return { notMeasurable: 'too much stale bytecode to put it back after each start' };
const side = new ImportSide(name, probe, plan, timeout, counted);
const first = await side.sample(0);
return (0,startup_probe .VV)(first) ? first : side;
}
get python() {
const { interpreter, options } = this.plan;
return { interpreter, options };
}
async sample(pause) {
const { timeout } = this;
return (0,answers .dl)(await this.probe.ask('sample', { timeout, pause }, timeout + pause), timeout);
}
async finish(samples) {
const { imported, compiled } = this.counted;
const modules = await this.imports(new Set(compiled));
const again = await count(this.probe, this.plan, this.timeout);
if ((0,startup_probe .VV)(again))
return again;
return {
startup: {
quantity: 'import',
what: this.what,
...summaryOf(samples),
modulesImported: imported.length,
modulesCompiled: compiled.length,
modules,
},
imported,
notes: [...this.plan.notes, ...this.notes(again), ...notesOf(samples)],
};
}
async close() {
await this.probe.close();
}
async imports(compiled) {
const runs = [];
for (let run = 0; run < IMPORT_RUNS; run++) {
const answer = await this.probe.ask('imports', { timeout: this.timeout }, this.timeout);
runs.push((0,answers .vx)(answer, compiled));
}
const total = (run) => run.reduce((sum, { self }) => sum + self, 0);
return runs.sort((a, b) => total(a) - total(b))[0];
}
*notes(again) {
if (this.counted.guarded === false) {
yield 'nothing guards the program\u2019s main (`if __name__ == "__main__"`), so its imports alone are measured';
}
const [first, last] = [this.counted, again].map(({ imported, compiled }) => [imported.length, compiled.length]);
if (first[0] !== last[0] || first[1] !== last[1]) {
yield `starts are not all alike: ${first.join(' modules imported, ')} compiled at first, ${last.join(' and ')} in the end`;
}
}
}
async function count(probe, plan, timeout) {
const { interpreter, options, argv, file, first, folder, steps } = plan;
const environment = Object.fromEntries(plan.environment);
const details = { interpreter, options, argv, file, first, folder, environment, steps };
return (0,answers .zX)(await probe.ask('count', { plan: details, timeout }, timeout), timeout);
}
function summaryOf(samples) {
const cpu = samples.flatMap((sample) => sample.cpu ?? []);
const peaks = samples.flatMap((sample) => sample.peak ?? []);
return {
samples: samples.map(({ wall }) => wall),
wall: (0,estimate .j)(samples.map(({ wall }) => wall)),
cpu: cpu.length === samples.length ? (0,estimate .j)(cpu) : null,
peakMemory: peaks.length === 0 ? null : Math.max(...peaks),
bytecodeWritten: (0,center .JZ)(samples.map(({ written }) => written)),
};
}
const WORTH_SAYING = 0.02;
function* notesOf(samples) {
const others = samples.flatMap((sample) => sample.others);
if (others.length > 0)
yield `a start writes files, which were removed after it: ${others[0]}`;
const lost = samples.flatMap((sample) => sample.lost);
if (lost.length > 0)
yield `a start changes what couldn\u2019t be put back after it: ${lost[0]}`;
const throttled = samples.flatMap((sample) => sample.throttled ?? []);
if (throttled.length === 0)
return;
const middle = (0,center .JZ)(throttled);
if (middle > WORTH_SAYING * (0,center .JZ)(samples.map(({ wall }) => wall))) {
yield `the limit on processors held a start back for ${Math.round(middle)} ms`;
}
}
;
class CommandSide {
name;
probe;
plan;
until;
timeout;
python = null;
quantity;
what;
startsToFinish = 0;
constructor(name, probe, plan, until, timeout) {
this.name = name;
this.probe = probe;
this.plan = plan;
this.until = until;
this.timeout = timeout;
this.quantity = plan.kind;
this.what = plan.what;
}
static async open(name, probe, plan, configuration, timeout) {
const side = new CommandSide(name, probe, plan, untilOf(plan, configuration), timeout);
const first = await side.sample(0);
return (0,startup_probe .VV)(first) ? first : side;
}
async sample(pause) {
const { plan, until, timeout } = this;
const request = { words: plan.words, environment: {}, folder: null, until, timeout, pause };
return (0,answers .dl)(await this.probe.ask('reach', request, timeout + pause), timeout);
}
finish(samples) {
const counts = { modulesImported: null, modulesCompiled: null, modules: [] };
const startup = { quantity: this.quantity, what: this.what, ...summaryOf(samples), ...counts };
return Promise.resolve({ startup, imported: [], notes: [...this.plan.notes, ...notesOf(samples)] });
}
async close() {
await this.probe.close();
}
}
function untilOf({ sign }, { healthCheck }) {
if (sign === null)
return { end: true };
if (sign.by === 'log')
return { log: sign.pattern };
if (sign.by === 'port')
return { port: sign.port, path: sign.path };
const [kind, ...words] = healthCheck ?? [];
return { health: kind === 'CMD-SHELL' ? ['/bin/sh', '-c', ...words] : words };
}
var deadline = __webpack_require__(4424);
var failure = __webpack_require__(7756);
var entry = __webpack_require__(9658);
var source_text = __webpack_require__(4606);
var evaluate = __webpack_require__(614);
var expand = __webpack_require__(8572);
var paths = __webpack_require__(3746);
var scripts = __webpack_require__(9161);
var shell = __webpack_require__(1328);
var startup_plan = __webpack_require__(3015);
var dockerfile_server = __webpack_require__(9595);
var python_source = __webpack_require__(7002);
var gunicorn_config = __webpack_require__(7950);
;
function operandsOf(args, flags) {
const operands = [];
for (let at = 0; at < args.length; at++) {
const word = args[at];
if (word === '--')
return [...operands, ...args.slice(at + 1)];
if (!word.startsWith('-') || word === '-')
operands.push(word);
else if (!word.includes('=') && !flags.has(word) && !word.startsWith('--no-') && !isBundled(word))
at++;
}
return operands;
}
function isBundled(word) {
return !word.startsWith('--') && word.length > 2;
}
function moduleOfApplication(application) {
return application.replace(/[:(][^]*$/, '');
}
;
const GUNICORN_FLAGS = new Set('--reload --spew --check-config --print-config --preload -D --daemon --initgroups -R --enable-stdio-inheritance --capture-output --log-syslog --disable-redirect-access-to-syslog --proxy-protocol --do-handshake-on-connect --suppress-ragged-eofs --permit-obsolete-folding --strip-header-spaces'.split(' '));
function gunicorn({ program, variable, folder, known }) {
const added = (variable('GUNICORN_CMD_ARGS') ?? '').split(/\s+/).filter((word) => word !== '');
const span = { start: 0, end: 0 };
const whole = { ...program, arguments: [...program.arguments, ...added.map((value) => ({ value, span }))] };
const named = (0,dockerfile_server .XD)(whole, '--config', '-c');
const plain = named?.replace(/^file:/, '') ?? 'gunicorn.conf.py';
const file = plain.startsWith('python:') ? null : (0,startup_plan .Op)(known, { kind: 'file', name: plain, folder });
const config = file ? (0,paths .Fd)(plain, folder) : named === null ? null : plain;
const settings = file?.text == null ? null : (0,gunicorn_config .m)(file.text).settings;
const [operand] = operandsOf(program.arguments.map(({ value }) => value), GUNICORN_FLAGS);
const written = operand ?? /^["']([^"']+)["']/.exec(settings?.get('wsgi_app')?.value ?? '')?.[1] ?? null;
if (written === null && !settings?.has('wsgi_app') && !plain.startsWith('python:')) {
throw (0,startup_plan .Oz)('the command gives gunicorn no application', startup_plan .XE);
}
const worker = (0,dockerfile_server .XD)(whole, '--worker-class', '-k');
const threads = Number((0,dockerfile_server .XD)(whole, '--threads') ?? NaN);
const chdir = (0,dockerfile_server .XD)(whole, '--chdir');
const step = [
'gunicorn',
config,
worker,
Number.isInteger(threads) ? threads : null,
operand ?? null,
chdir === null ? null : (0,paths .Fd)(chdir, folder),
(0,dockerfile_server .XD)(whole, '--pythonpath'),
];
const names = worker?.includes('.') === true ? [worker.slice(0, worker.lastIndexOf('.'))] : [];
const application = written === null ? [] : [moduleOfApplication(written)];
return {
what: ['gunicorn.app.wsgiapp', ...names, ...application],
steps: [['import', ['gunicorn.app.wsgiapp'], false], step],
};
}
const UVICORN_FLAGS = new Set('--reload --factory --access-log --proxy-headers --server-header --date-header --use-colors --version'.split(' '));
function uvicorn({ program, variable, folder }) {
const [operand] = operandsOf(program.arguments.map(({ value }) => value), UVICORN_FLAGS);
const application = operand ?? variable('UVICORN_APP');
if (application === undefined)
throw (0,startup_plan .Oz)('the command gives uvicorn no application', startup_plan .XE);
const choice = (option, kind) => {
const value = (0,dockerfile_server .XD)(program, option) ?? 'auto';
if (value === 'none')
return [];
const name = value === 'auto' || kind === 'loops' ? value : `${value.replaceAll('-', '_')}_impl`;
return [['import', [value.includes(':') ? moduleOfApplication(value) : `uvicorn.${kind}.${name}`], true]];
};
const module = moduleOfApplication(application);
return {
what: ['uvicorn.main', module],
steps: [
['import', ['uvicorn.main'], false],
['path', (0,paths .Fd)((0,dockerfile_server .XD)(program, '--app-dir') ?? '.', folder)],
...choice('--loop', 'loops'),
...choice('--http', 'protocols.http'),
...choice('--ws', 'protocols.websockets'),
...((0,dockerfile_server .XD)(program, '--lifespan') === 'off' ? [] : [['import', ['uvicorn.lifespan.on'], true]]),
['import', [module], false],
],
};
}
const HYPERCORN_FLAGS = new Set(['--debug', '--reload', '-D', '--daemon']);
function hypercorn({ program, folder }) {
const [operand] = operandsOf(program.arguments.map(({ value }) => value), HYPERCORN_FLAGS);
if (operand === undefined)
throw (0,startup_plan .Oz)('the command gives hypercorn no application', startup_plan .XE);
const module = moduleOfApplication(operand.replace(/^(?:asgi|wsgi):/, ''));
const worker = (0,dockerfile_server .XD)(program, '--worker-class', '-k') === 'trio' ? 'trio' : 'asyncio';
return {
what: ['hypercorn.__main__', module],
steps: [
['import', ['hypercorn.__main__'], false],
['import', [`hypercorn.${worker}`], true],
['path', folder],
['import', [module], false],
],
};
}
function simple(modules, flags, option) {
return ({ program, folder, name }) => {
const operands = operandsOf(program.arguments.map(({ value }) => value), new Set(flags));
const application = (option === null ? null : (0,dockerfile_server .XD)(program, option)) ?? operands[0];
if (application === undefined)
throw (0,startup_plan .Oz)(`the command gives ${name} no application`, startup_plan .XE);
const module = moduleOfApplication(application);
return {
what: [...modules, module],
steps: [...modules.map((one) => ['import', [one], false]), ['path', folder], ['import', [module], false]],
};
};
}
const daphne = simple(['daphne.cli'], ['--proxy-headers', '--no-server-name'], null);
const waitress = simple(['waitress.runner'], ['--call', '--expose-tracebacks', '--log-untrusted-proxy-headers', '--asyncore-use-poll', '--ipv4', '--ipv6'], '--app');
const granian = simple(['granian.cli'], ['--reload', '--factory', '--access-log', '--process-name', '--respawn-failed-workers', '--websockets', '--ws'], null);
function celery({ program, folder, variable }) {
const words = program.arguments.map(({ value }) => value);
const application = (0,dockerfile_server .XD)(program, '--app', '-A') ?? variable('CELERY_APP') ?? null;
const workdir = (0,paths .Fd)((0,dockerfile_server .XD)(program, '--workdir') ?? '.', folder);
const role = words.includes('beat') ? 'beat' : words.includes('worker') ? 'worker' : null;
const steps = [
['import', ['celery.bin.celery'], true],
['path', workdir],
];
if (application === null)
throw (0,startup_plan .Oz)('the command gives celery no application (`-A`)', startup_plan .XE);
const module = moduleOfApplication(application);
steps.push(['import', [module], false]);
if (!application.includes(':'))
steps.push(['import', [`${module}.celery`], true]);
if (role !== null)
steps.push(['import', [`celery.apps.${role}`], true]);
if (role === 'worker')
steps.push(['import', [`celery.concurrency.${(0,dockerfile_server .XD)(program, '--pool', '-P') ?? 'prefork'}`], true]);
return { what: ['celery.bin.celery', module], steps };
}
function dramatiq({ program, folder }) {
const modules = operandsOf(program.arguments.map(({ value }) => value), new Set(['--use-gevent', '-v', '--verbose']));
if (modules.length === 0)
throw (0,startup_plan .Oz)('the command gives dramatiq no module', startup_plan .XE);
return {
what: ['dramatiq.cli', ...modules.map(moduleOfApplication)],
steps: [
['import', ['dramatiq.cli'], false],
['path', (0,paths .Fd)((0,dockerfile_server .XD)(program, '--path', '-P') ?? '.', folder)],
...modules.map((one) => ['import', [moduleOfApplication(one)], false]),
],
};
}
function flask({ program, variable, name }) {
const application = (0,dockerfile_server .XD)(program, '--app', '-A') ?? variable(`${name.toUpperCase()}_APP`);
const module = application === undefined ? null : moduleOfApplication(application);
return {
what: [`${name}.cli`, module ?? 'wsgi or app'],
steps: [
['import', [`${name}.cli`], false],
['file', module === null ? ['wsgi.py', 'app.py'] : [module, `${module}.py`]],
['import', [name === 'flask' ? 'werkzeug.serving' : 'hypercorn.asyncio'], true],
],
};
}
function fastapi({ program, folder }) {
const operands = operandsOf(program.arguments.map(({ value }) => value), new Set(['--reload', '--proxy-headers']));
const written = operands[1];
const entry = (0,dockerfile_server .XD)(program, '--entrypoint', '-e');
const defaults = ['main.py', 'app.py', 'api.py', 'app/main.py', 'app/app.py', 'app/api.py'];
const last = entry === null
? ['file', written === undefined ? defaults : [written]]
: ['import', [moduleOfApplication(entry)], false];
return {
what: ['fastapi_cli.cli', written ?? entry ?? 'the application'],
steps: [
['import', ['fastapi_cli.cli', 'fastapi.cli'], false],
['path', folder],
['import', ['uvicorn.main'], true],
last,
],
};
}
;
const PROGRAMS = {
gunicorn: gunicorn,
uvicorn: uvicorn,
hypercorn: hypercorn,
daphne: daphne,
granian: granian,
'waitress-serve': waitress,
waitress: waitress,
celery: celery,
dramatiq: dramatiq,
flask: flask,
quart: flask,
fastapi: fastapi,
'manage.py': django,
'django-admin': django,
django,
streamlit: () => ({
what: ['streamlit.web.bootstrap'],
steps: [['import', ['streamlit.web.bootstrap'], true]],
notes: ['streamlit runs its script for each session, not at the start: that part is not measured'],
}),
};
const UNSUITABLE = {
supervisord: 'starts several programs',
circusd: 'starts several programs',
honcho: 'starts several programs',
foreman: 'starts several programs',
's6-svscan': 'starts several programs',
runsvdir: 'starts several programs',
'pm2-runtime': 'starts several programs',
uwsgi: 'runs Python inside itself, not by an interpreter of its own',
unitd: 'runs Python inside itself, not by an interpreter of its own',
apache2: 'runs Python inside itself, not by an interpreter of its own',
httpd: 'runs Python inside itself, not by an interpreter of its own',
nginx: 'is no Python program',
cron: 'starts programs at their times',
crond: 'starts programs at their times',
};
function refuseUnsuitable(name) {
const reason = Object.hasOwn(UNSUITABLE, name) ? UNSUITABLE[name] : undefined;
if (reason !== undefined)
throw (0,startup_plan .Oz)(`${name} ${reason}`, startup_plan .XE);
}
function loadingOf(context) {
return Object.hasOwn(PROGRAMS, context.name) ? PROGRAMS[context.name](context) : null;
}
function django({ program, name, path, folder, variable, known }) {
const words = program.arguments.map(({ value }) => value);
const command = words.find((word) => !word.startsWith('-')) ?? 'help';
const server = command.startsWith('runserver');
const script = name === 'manage.py' ? (0,startup_plan .Op)(known, { kind: 'file', name: path, folder }) : null;
const written = /["']DJANGO_SETTINGS_MODULE["']\s*(?:,|\]\s*=)\s*["']([\w.]+)["']/.exec(script?.text ?? '')?.[1];
const settings = (0,dockerfile_server .XD)(program, '--settings') ?? variable('DJANGO_SETTINGS_MODULE') ?? written ?? null;
if (settings === null) {
throw (0,startup_plan .Oz)('it can\u2019t be told which settings Django gets', 'set DJANGO_SETTINGS_MODULE in `startup.env`');
}
return {
what: ['django.core.management', settings, 'django.setup()'],
steps: [
['path', (0,dockerfile_server .XD)(program, '--pythonpath') ?? folder],
['import', ['django.core.management'], false],
...(server ? [['import', [`django.core.management.commands.runserver`], true]] : []),
['django', settings, server],
],
};
}
function importsOf(text) {
return text === null ? [] : [...(0,python_source .y9)(text).imports].slice(0, 3);
}
;
const MAXIMUM_DEPTH = 6;
function startedProgram(words, place) {
const notes = [];
const environment = new Map();
let folder = place.folder;
let user = null;
let rest = words;
for (let depth = 0; depth < MAXIMUM_DEPTH; depth++) {
const calls = callsOf(rest, { ...place, folder });
const call = calls.findLast(entry .nN) ?? calls.at(-1);
if (!call || call.program === '')
throw (0,startup_plan .Oz)(`it can\u2019t be read what \`${shown(rest)}\` starts`, startup_plan .XE);
noteOthers(calls, call, notes);
folder = (0,expand .qE)(call.workdir) ? call.workdir : folder;
user = call.user ?? user;
for (const [name, value] of call.environment)
if ((0,expand .qE)(value))
environment.set(name, value);
refuseUnsuitable(call.program);
const file = fileOf(call, rest, folder, place.known);
const shell = file.text === null ? null : (0,scripts .yf)(file.text);
const script = (0,wrappers .H7)(call.program) ? scriptOf(call, folder, place.known) : file;
const isPythonScript = !(0,pip .r2)(call.program) && /^(?:python|pypy)/.test(interpreterOf(file.text) ?? '');
if ((0,pip .r2)(call.program) || isPythonScript)
return { call, file, folder, user, environment, notes };
if (!(0,wrappers .H7)(call.program) && (shell === null || !(0,wrappers .H7)(shell))) {
throw (0,startup_plan .Oz)(`${call.path} is no Python program`, startup_plan .XE);
}
const next = handedOn(script, shell ?? call.program, call, { ...place, folder });
folder = next.folder;
user = next.user ?? user;
for (const [name, value] of next.environment)
if ((0,expand .qE)(value))
environment.set(name, value);
notes.push(`what ${script.path} does before it starts the program is not measured`);
rest = next.words;
}
throw (0,startup_plan .Oz)(`\`${shown(words)}\` starts scripts that start scripts without end`, startup_plan .XE);
}
function callsOf(words, { folder, variable }) {
const quoted = words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
const { calls } = (0,evaluate ._)((0,shell .a)(quoted, 0).body, { lookup: variable, workdir: folder });
return calls;
}
function noteOthers(calls, main, notes) {
const others = calls.filter((call) => call !== main && call.program !== '' && !QUICK.has(call.program));
if (others.length > 0)
notes.push(`without \`${shown([others[0].program, ...argumentsOf(others[0])])}\`, which runs before it`);
}
const QUICK = new Set(['cd', 'export', 'set', 'echo', 'true', 'test', '[', 'exit', 'ulimit', 'umask', 'source', '.']);
function argumentsOf(call) {
return call.arguments.map(({ value }) => value);
}
function fileOf(call, words, folder, known) {
if (!(0,expand .qE)(call.path))
throw (0,startup_plan .Oz)(`it can\u2019t be read what \`${shown(words)}\` starts`, startup_plan .XE);
const managed = words.some((word) => /(?:^|[\s;&])(?:uv|poetry|pdm|rye|pipenv)(?:$|\s)/.test(word));
const own = (0,paths .Fd)(`.venv/bin/${call.program}`, folder);
const inProject = managed ? (0,startup_plan .Op)(known, { kind: 'program', name: own, folder }) : null;
const found = inProject ?? (0,startup_plan .Op)(known, { kind: 'program', name: call.path, folder });
if (found)
return found;
const plain = call.program.endsWith('.py') ? (0,startup_plan .Op)(known, { kind: 'file', name: call.path, folder }) : null;
throw plain
? (0,startup_plan .Oz)(`${call.path} is not executable`)
: (0,startup_plan .Oz)(`${call.path} is not in the image`, managed ? startup_plan .XE : undefined);
}
function scriptOf(call, folder, known) {
const name = call.arguments.find(({ value }) => !/^[-+]/.test(value))?.value;
const found = name === undefined || !(0,expand .qE)(name) ? null : (0,startup_plan .Op)(known, { kind: 'file', name, folder });
if (!found)
throw (0,startup_plan .Oz)(`\`${shown([call.program, ...argumentsOf(call)])}\` starts no program that can be read`, startup_plan .XE);
return found;
}
function handedOn(script, shell, call, { folder, variable }) {
if (script.text === null)
throw (0,startup_plan .Oz)(`${script.path} can\u2019t be read`, startup_plan .XE);
const given = argumentsOf(call);
const rest = (0,wrappers .H7)(call.program) ? given.slice(given.findIndex((word) => !/^[-+]/.test(word)) + 1) : given;
const lookup = (name) => {
if (name === '@' || name === '*')
return rest.length === 0 ? '' : expand .HV;
if (name === '#')
return String(rest.length);
return /^\d+$/.test(name) ? (name === '0' ? script.path : (rest[Number(name) - 1] ?? '')) : variable(name);
};
const source = new source_text .D(script.path, script.text);
const span = { start: 0, end: script.text.length };
const file = { imagePath: script.path, path: null, source, span, text: script.text };
const read = (0,scripts .SL)(file, shell, { lookup, workdir: folder });
const endings = read.endings.filter((one) => one.call !== null && !one.background);
const ending = endings.find((one) => one.exec && one.call?.conditional === false) ?? endings.at(-1);
const last = ending?.call;
if (!ending || !last)
throw (0,startup_plan .Oz)(`what ${script.path} starts can\u2019t be read from it`, startup_plan .XE);
const words = last.program === '' ? rest : [last.path, ...argumentsOf(last).flatMap((word) => (word === expand .HV ? rest : word))];
if (words.length === 0 || words.some((word) => !(0,expand .qE)(word)) || (last.program === '' && !ending.passesArguments)) {
throw (0,startup_plan .Oz)(`what ${script.path} starts depends on what isn\u2019t known`, startup_plan .XE);
}
const user = last.user ?? read.drops?.user ?? null;
const known = user !== null && (0,expand .qE)(user) ? user : null;
return { words, folder: (0,expand .qE)(last.workdir) ? last.workdir : folder, user: known, environment: last.environment };
}
function interpreterPathOf(text) {
const [first = '', second = ''] = (text ?? '').split('\n', 2);
const long = /^'''exec'\s+(?:"([^"]+)"|(\S+))/.exec(second);
if (long)
return { path: (long[1] ?? long[2]), options: [] };
const words = /^\uFEFF?#![ \t]*(.*)/.exec(first)?.[1]?.trim().split(/\s+/) ?? [];
const [path, ...options] = (0,wrappers .Fl)(words[0] ?? '') === 'env' ? words.slice(1).filter((word) => !/^-S?$/.test(word)) : words;
return path === undefined || path === '' ? null : { path, options };
}
function interpreterOf(text) {
const interpreter = interpreterPathOf(text);
return interpreter && (0,wrappers .Fl)(interpreter.path);
}
function shown(words) {
const text = words.join(' ').replaceAll(expand .HV, '\u2026').replaceAll('`', '');
return text.length > 80 ? `${text.slice(0, 79)}\u2026` : text;
}
;
function planOf(configuration, setting = startup_plan .Pb, known = new Map()) {
try {
return plan(configuration, setting, known);
}
catch (error) {
if (error instanceof startup_plan .eu)
return error.answer;
throw error;
}
}
function plan(configuration, setting, known) {
const words = [...configuration.entrypoint, ...configuration.command];
const { command, ready } = setting;
if (ready)
return readyPlan(configuration, command ?? words, ready);
if (command)
return { kind: 'command', what: `run ${command.join(' ')}`, words: command, sign: null, notes: [] };
if (setting.import.length === 0 && words.length === 0) {
throw (0,startup_plan .Oz)('the image names nothing to start: it has neither ENTRYPOINT nor CMD', startup_plan .XE);
}
const environment = new Map(configuration.environment.map((one) => splitVariable(one)));
for (const [name, value] of setting.environment)
environment.set(name, value);
const folder = configuration.workdir === '' ? '/' : configuration.workdir;
const place = { folder, known, variable: (name) => environment.get(name) };
if (setting.import.length === 0)
return importPlan(startedProgram(words, place), environment, known);
return configuredImports(setting.import, () => importPlan(startedProgram(words, place), environment, known));
}
function readyPlan({ healthCheck }, words, sign) {
if (words.length === 0)
throw (0,startup_plan .Oz)('the image names nothing to start: it has neither ENTRYPOINT nor CMD');
if (sign.by === 'health' && (healthCheck === null || healthCheck[0] === 'NONE' || healthCheck.length < 2)) {
throw (0,startup_plan .Oz)('the image has no HEALTHCHECK', 'give `startup.ready` a log line, a port or a path');
}
const until = {
log: () => `a log line matches ${sign.by === 'log' ? sign.pattern : ''}`,
port: () => sign.by !== 'port'
? ''
: sign.path === null
? `port ${sign.port} is open`
: `port ${sign.port} answers at ${sign.path}`,
health: () => 'its HEALTHCHECK succeeds',
}[sign.by]();
return { kind: 'ready', what: `${words.join(' ')}, until ${until}`, words, sign, notes: [] };
}
function configuredImports(modules, byCommand) {
const steps = modules.map((one) => ['import', [one], false]);
const what = `import ${modules.join(', ')}`;
try {
const own = byCommand();
return { ...own, what, steps, first: null, file: null };
}
catch (error) {
if (!(error instanceof startup_plan .eu) || 'wanted' in error.answer)
throw error;
const common = {
options: [],
argv: ['-c'],
file: null,
first: null,
folder: null,
user: null,
environment: new Map(),
};
return { kind: 'import', what, interpreter: 'python3', steps, notes: [], ...common };
}
}
const NOTHING = 'the interpreter alone';
function importPlan(started, image, known) {
const { call, file, folder, user, environment, notes } = started;
const words = argumentsOf(call);
const direct = (0,pip .r2)(call.program);
const shebang = direct ? null : interpreterPathOf(file.text);
if (!direct && !shebang)
throw (0,startup_plan .Oz)(`${file.path} names no interpreter`, startup_plan .XE);
const program = (0,entry .D1)(call) ?? unknownProgram(call.program, call.arguments);
const named = direct ? planning_scriptOf(program, words) : null;
const name = nameOf(program);
const variable = (one) => environment.get(one) ?? image.get(one);
const loading = loadingOf({ program, name, path: named ?? file.path, folder, variable, known });
const main = !direct
? ['main', 'script', file.path]
: program.by === 'module'
? ['main', 'module', program.name]
: program.by === 'inline'
? inlineStep(words)
: ['main', 'script', named ?? program.name];
const own = direct ? (main === null ? NOTHING : program.by === 'inline' ? '-c' : (named ?? program.name)) : file.path;
const what = loading ? `import ${loading.what.join(', ')}` : (modulesOf(program, file, direct) ?? own);
return {
kind: 'import',
what,
interpreter: shebang?.path ?? file.path,
options: shebang?.options ?? program.interpreterOptions.flatMap(({ text }) => splitOption(text, words)),
argv: [named ?? (direct ? '-c' : file.path), ...program.arguments.map(({ value }) => value)],
file: main === null ? null : planning_fileOf(main),
first: null,
folder,
user,
environment,
steps: [...(main ? [main] : []), ...(loading?.steps ?? [])],
notes: [...notes, ...(loading?.notes ?? [])],
};
}
function planning_fileOf(step) {
return step[0] === 'main' && step[1] === 'script' ? step[2] : null;
}
function unknownProgram(name, args) {
return { name, by: 'command', arguments: args, interpreterOptions: [] };
}
function nameOf({ name, by }) {
return by === 'module' ? name.replace(/\.(?:__main__|main|cli|bin\.celery|app\.wsgiapp)$/, '') : (0,wrappers .Fl)(name);
}
function planning_scriptOf(program, words) {
if (program.by === 'module' || program.by === 'inline')
return null;
return words.find((word) => word === program.name || (0,wrappers .Fl)(word) === program.name) ?? program.name;
}
function inlineStep(words) {
const at = words.findIndex((word) => /^-[a-zA-Z]*c$/.test(word));
const code = at < 0 ? undefined : words[at + 1];
return code === undefined ? null : ['main', 'inline', code];
}
function modulesOf(program, file, direct) {
if (direct)
return program.by === 'module' ? `import ${program.name}` : null;
const imports = importsOf(file.text).filter((one) => one !== 're' && one !== 'sys');
return imports.length === 0 ? null : `import ${imports[0]}`;
}
function splitOption(text, words) {
const kept = text.replace(/^-([a-zA-Z]+)$/, (_, letters) => `-${letters.replace(/[vi]/g, '')}`);
if (kept === '-')
return [];
const value = words[words.indexOf(text) + 1];
return (kept === '-X' || kept === '-W') && value !== undefined ? [kept, value] : [kept];
}
function splitVariable(text) {
const at = text.indexOf('=');
return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
;
class OutsideSide {
engine;
name;
plan;
request;
pattern;
python = null;
quantity;
what;
startsToFinish = 0;
constructor(engine, name, plan, request, pattern) {
this.engine = engine;
this.name = name;
this.plan = plan;
this.request = request;
this.pattern = pattern;
this.quantity = plan.kind;
this.what = plan.what;
}
static async open(engine, name, configuration, setting, request) {
const advice = 'give `startup.ready` a log line, or `startup.command` a command that ends';
if (setting.command === null && setting.ready === null) {
return { notMeasurable: 'no Python 3.6 or later is in the image', advice };
}
const plan = planOf(configuration, setting);
if (!('kind' in plan) || plan.kind === 'import')
return 'notMeasurable' in plan ? plan : { notMeasurable: advice };
const { sign } = plan;
if (sign !== null && sign.by !== 'log') {
return { notMeasurable: 'without Python in the image a port can\u2019t be watched from inside it', advice };
}
const pattern = sign === null ? null : patternOf(sign.pattern);
if (pattern !== null && 'notMeasurable' in pattern)
return pattern;
const whole = { ...request, command: setting.command === null ? null : plan.words };
const side = new OutsideSide(engine, name, plan, whole, pattern);
const first = await side.sample(0);
return (0,startup_probe .VV)(first) ? first : side;
}
async sample(pause) {
await new Promise((resolve) => setTimeout(resolve, pause));
const start = performance.now();
const container = await this.engine.run(this.request);
const tail = [];
const wall = await (0,deadline .n)(this.watch(container, start, tail), this.request.timeout);
const end = await container.end();
if (wall === deadline .V || end.timedOut) {
return (0,failure .W)({ kind: 'time-out', message: '', place: '', tail }, this.request.timeout);
}
if (wall === null || (this.pattern === null && end.status !== 0)) {
const message = end.outOfMemory ? 'it ran out of memory' : `it ended with status ${end.status}`;
return (0,failure .W)({ kind: 'end', message, place: '', tail }, this.request.timeout);
}
return { wall, cpu: null, peak: null, throttled: null, written: 0, others: [], lost: [] };
}
finish(samples) {
const counts = { modulesImported: null, modulesCompiled: null, modules: [] };
const startup = { quantity: this.quantity, what: this.what, ...summaryOf(samples), ...counts };
const note = 'timed from outside: what the engine takes to start a container is a part of the number';
return Promise.resolve({ startup, imported: [], notes: [note, ...this.plan.notes, ...notesOf(samples)] });
}
close() {
return Promise.resolve();
}
async watch(container, start, tail) {
for await (const { text } of container.lines()) {
if (this.pattern?.test(text.slice(0, 1000)) === true)
return performance.now() - start;
tail.push((0,failure .p)(text.slice(0, 1000)));
if (tail.length > 20)
tail.shift();
}
return this.pattern === null ? performance.now() - start : null;
}
}
function patternOf(pattern) {
const advice = 'use a pattern without repeated groups';
if (/\)[*+{]/.test(pattern))
return { notMeasurable: `the pattern ${(0,failure .p)(pattern)} repeats a group`, advice };
try {
return new RegExp(pattern);
}
catch {
return {
notMeasurable: `${(0,failure .p)(pattern)} is no regular expression`,
advice: 'give `startup.ready` another pattern',
};
}
}
;
const DEFAULT_LIMITS = { cpus: 1, memory: null, readOnly: false, tmpfs: [], user: null };
const TIMEOUT = 60_000;
const MOST_LOOKS = 30;
async function openSide(engine, request) {
const { name, image, configuration, setting = startup_plan .Pb, limits = DEFAULT_LIMITS, timeout = TIMEOUT } = request;
const { cpus, memory, readOnly, tmpfs } = limits;
const { roots = ['/', '/dev/shm', ...tmpfs] } = request;
const start = (user) => {
return { image, environment: setting.environment, user, cpus, memory, readOnly, tmpfs };
};
let probe = await startup_probe .VM.open(engine, start(limits.user), interpretersOf(configuration));
if (probe && (0,startup_probe .VV)(probe))
return probe;
if (!probe)
return OutsideSide.open(engine, name, configuration, setting, { ...start(limits.user), timeout });
try {
const plan = await planFor(probe, request);
if ((0,startup_probe .VV)(plan)) {
await probe.close();
return plan;
}
if (plan.kind === 'import' && plan.user !== null && limits.user === null && plan.user !== configuration.user) {
await probe.close();
const other = await startup_probe .VM.open(engine, start(plan.user), interpretersOf(configuration));
if (!other)
return { notMeasurable: `the image doesn't start as ${plan.user}, which its command becomes` };
if ((0,startup_probe .VV)(other))
return other;
probe = other;
}
const opened = await probe.ask('open', { roots }, TIMEOUT);
const side = (0,startup_probe .VV)(opened)
? opened
: plan.kind === 'import'
? await ImportSide.open(name, probe, plan, timeout)
: await CommandSide.open(name, probe, plan, configuration, timeout);
if ((0,startup_probe .VV)(side))
await probe.close();
return side;
}
catch (error) {
await probe.close();
throw error;
}
}
async function planFor(probe, { configuration, setting = startup_plan .Pb }) {
const known = new Map();
for (let looks = 0; looks < MOST_LOOKS; looks++) {
const plan = planOf(configuration, setting, known);
if (!('wanted' in plan))
return plan;
const answer = await probe.ask('find', { wanted: plan.wanted });
if ((0,startup_probe .VV)(answer))
return answer;
const found = Array.isArray(answer.found) ? answer.found : [];
plan.wanted.forEach((one, at) => known.set((0,startup_plan .TN)(one), side_fileOf(found[at])));
}
return { notMeasurable: 'what the image starts can\u2019t be followed to its end' };
}
function side_fileOf(value) {
if (typeof value !== 'object' || value === null || !('path' in value) || typeof value.path !== 'string')
return null;
return { path: value.path, text: 'text' in value && typeof value.text === 'string' ? value.text : null };
}
const PLACES = [
'/usr/local/bin/python3',
'/usr/bin/python3',
'/opt/conda/bin/python',
'/opt/venv/bin/python',
'/venv/bin/python',
];
function interpretersOf({ entrypoint, command, workdir }) {
const words = [...entrypoint, ...command];
const named = words.filter((word) => (0,pip .r2)((0,wrappers .Fl)(word)) && !word.includes(' '));
const beside = words
.filter((word) => /^\/\S*\/bin\/[\w.-]+$/.test(word))
.map((word) => word.replace(/[^/]+$/, 'python'));
const own = `${workdir.replace(/\/$/, '')}/.venv/bin/python`;
return [...new Set([...named.slice(0, 2), 'python3', 'python', ...beside.slice(0, 2), ...PLACES, own])];
}
}),
5704:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
s: () => ( bootstrapCenter),
x: () => ( bootstrapMedian)
});
var _center_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7453);
var _distributions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4249);
var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8951);
const { floor } = Math;
const RESAMPLES = 1000;
const SEED = 20_261_120;
function bootstrapCenter(differences, resamples = RESAMPLES) {
const n = differences.length;
const sorted = (0,_center_js__WEBPACK_IMPORTED_MODULE_0__ .V_)(differences);
const random = (0,_random_js__WEBPACK_IMPORTED_MODULE_1__ .c)(SEED);
const counts = new Uint16Array(n);
const centers = new Float64Array(resamples);
for (let resample = 0; resample < resamples; resample++) {
counts.fill(0);
for (let draw = 0; draw < n; draw++)
counts[floor(random() * n)]++;
centers[resample] = (0,_center_js__WEBPACK_IMPORTED_MODULE_0__ .rv)(sorted, counts);
}
return resampled(centers.sort(), n);
}
function bootstrapMedian(samples, resamples = RESAMPLES) {
const n = samples.length;
const random = (0,_random_js__WEBPACK_IMPORTED_MODULE_1__ .c)(SEED);
const block = Math.max(1, Math.round(1.5 * Math.cbrt(n)));
const drawn = new Array(n);
const medians = new Float64Array(resamples);
for (let resample = 0; resample < resamples; resample++) {
for (let place = 0, from = 0; place < n; place++) {
if (place % block === 0)
from = floor(random() * n);
drawn[place] = samples[(from + (place % block)) % n];
}
medians[resample] = (0,_center_js__WEBPACK_IMPORTED_MODULE_0__ .JZ)(drawn);
}
return resampled(medians.sort(), n);
}
function resampled(sorted, n) {
const tail = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_2__ .T1)(-Math.sqrt(n / (n - 1)) * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_2__ .FI)(0.98, n - 1));
const [low, high] = [(0,_distributions_js__WEBPACK_IMPORTED_MODULE_2__ .T1)(-1), (0,_distributions_js__WEBPACK_IMPORTED_MODULE_2__ .T1)(1)];
return {
interval: [(0,_center_js__WEBPACK_IMPORTED_MODULE_0__ .Xf)(sorted, tail), (0,_center_js__WEBPACK_IMPORTED_MODULE_0__ .Xf)(sorted, 1 - tail)],
error: (((0,_center_js__WEBPACK_IMPORTED_MODULE_0__ .Xf)(sorted, high) - (0,_center_js__WEBPACK_IMPORTED_MODULE_0__ .Xf)(sorted, low)) / 2) * Math.sqrt(n / (n - 1)),
};
}
}),
7453:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
JZ: () => ( median),
V_: () => ( ascending),
Xf: () => ( quantileOf),
Zs: () => ( centerOf),
il: () => ( spread),
rv: () => ( centerOfCounts)
});
function median(values) {
return quantileOf(ascending(values), 0.5);
}
function quantileOf(sorted, share) {
const place = (sorted.length - 1) * Math.min(1, Math.max(0, share));
const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
return low === high ? low : low * (1 - (place % 1)) + high * (place % 1);
}
function ascending(values) {
return Float64Array.from(values).sort();
}
function spread(values) {
const middle = median(values);
return 1.4826 * median(values.map((value) => Math.abs(value - middle)));
}
function centerOf(differences) {
const means = [];
for (let i = 0; i < differences.length; i++)
for (let j = i; j < differences.length; j++)
means.push((differences[i] + differences[j]) / 2);
return median(means);
}
function centerOfCounts(sorted, counts) {
let first = 0;
let last = sorted.length - 1;
while (counts[first] === 0)
first++;
while (counts[last] === 0)
last--;
let drawn = 0;
for (let place = first; place <= last; place++)
drawn += counts[place];
const half = (drawn * drawn) / 2;
let low = sorted[first];
let high = sorted[last];
const fine = (quantileOf(sorted, 0.75) - quantileOf(sorted, 0.25)) / (100 * Math.sqrt(sorted.length));
for (let step = 0; step < 20 && high - low > fine; step++) {
const middle = (low + high) / 2;
let below = 0;
let upper = last;
let left = drawn;
for (let place = first; place <= last && upper >= first; place++) {
while (upper >= first && sorted[place] + sorted[upper] > 2 * middle)
left -= counts[upper--];
below += counts[place] * left;
}
if (below < half)
low = middle;
else
high = middle;
}
return (low + high) / 2;
}
}),
1665:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
r: () => ( compareSamples)
});
var _center_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7453);
var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6712);
var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1095);
function compareSamples(before, after) {
const rounds = Math.min(before.length, after.length);
const [first, second] = [before.slice(0, rounds), after.slice(0, rounds)];
if (![...first, ...second].every((value) => Number.isFinite(value) && value > 0))
return notMeasurable(0, 0, rounds, 'a start took no time at all, or none that is a number');
if (rounds < _judge_js__WEBPACK_IMPORTED_MODULE_0__ .Dd) {
const why = `${rounds} ${rounds === 1 ? 'round is' : 'rounds are'} too few to tell anything (${_judge_js__WEBPACK_IMPORTED_MODULE_0__ .Dd} are needed)`;
return notMeasurable(rounds === 0 ? 0 : (0,_center_js__WEBPACK_IMPORTED_MODULE_1__ .JZ)(first), rounds === 0 ? 0 : (0,_center_js__WEBPACK_IMPORTED_MODULE_1__ .JZ)(second), rounds, why);
}
return deltaOf((0,_judge_js__WEBPACK_IMPORTED_MODULE_0__ .S4)((0,_judge_js__WEBPACK_IMPORTED_MODULE_0__ .g7)(first, second)), Math.sqrt((0,_center_js__WEBPACK_IMPORTED_MODULE_1__ .JZ)(first) * (0,_center_js__WEBPACK_IMPORTED_MODULE_1__ .JZ)(second)), rounds);
}
function deltaOf(judgement, level, rounds) {
const { center, interval, least } = judgement;
const before = level * Math.exp(-center / 2);
const cost = (ratio) => before * Math.expm1(ratio);
const [low, high] = [cost(interval[0]), cost(interval[1])];
const known = {
unit: 'ms',
before,
after: before + cost(center),
delta: cost(center),
interval: [low, high],
samples: rounds,
};
if (rounds < _judge_js__WEBPACK_IMPORTED_MODULE_0__ .Tz) {
const why = `${rounds} rounds are too few to call anything a difference (${_judge_js__WEBPACK_IMPORTED_MODULE_0__ .Tz} are needed)`;
return { ...known, verdict: 'not measurable', why };
}
const precision = `\u00b1${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__ .Rz)((high - low) / 2)} over ${rounds} rounds`;
const reach = `an effect of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__ .Rz)(cost(least))} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__ .KN)(Math.expm1(least))}) would be seen 9 times in 10`;
if ((0,_judge_js__WEBPACK_IMPORTED_MODULE_0__ .Wc)(judgement))
return { ...known, verdict: center > 0 ? 'worse' : 'better', why: `${precision}; ${reach}` };
const why = `${precision}: ${bound(judgement, cost, [low, high])}; ${reach}`;
return { ...known, verdict: 'no difference that can be told', why };
}
function notMeasurable(before, after, samples, why) {
return { unit: 'ms', before, after, delta: after - before, interval: null, samples, verdict: 'not measurable', why };
}
function bound(judgement, cost, [low, high]) {
const { center, interval } = judgement;
if ((0,_judge_js__WEBPACK_IMPORTED_MODULE_0__ .Wc)(judgement, 0))
return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__ .Rz)(cost(center))} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__ .KN)(Math.expm1(center))}) is no more than two containers of one image can differ by`;
const share = Math.max(Math.abs(Math.expm1(interval[0])), Math.abs(Math.expm1(interval[1])));
return `if there is one, it is below ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__ .Rz)(Math.max(-low, high))} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__ .KN)(share)})`;
}
}),
4249:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
FI: () => ( studentQuantile),
T1: () => ( normalShare)
});
function normalShare(z) {
const t = 1 / (1 + 0.2316419 * Math.abs(z));
const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
t *
(0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
return z > 0 ? 1 - tail : tail;
}
function normalQuantile(share) {
let low = -9;
let high = 9;
for (let step = 0; step < 60; step++) {
const middle = (low + high) / 2;
if (normalShare(middle) < share)
low = middle;
else
high = middle;
}
return (low + high) / 2;
}
function studentQuantile(share, freedom) {
const z = normalQuantile(share);
const [z3, z5, z7, z9] = [z ** 3, z ** 5, z ** 7, z ** 9];
return (z +
(z3 + z) / (4 * freedom) +
(5 * z5 + 16 * z3 + 3 * z) / (96 * freedom ** 2) +
(3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * freedom ** 3) +
(79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / (92160 * freedom ** 4));
}
}),
7910:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
j: () => ( estimate)
});
var _bootstrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5704);
var _center_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7453);
function estimate(samples) {
const middle = (0,_center_js__WEBPACK_IMPORTED_MODULE_0__ .JZ)(samples);
if (samples.length < 2)
return { median: middle, interval: [middle, middle] };
const { interval } = (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_1__ .x)(samples);
return { median: middle, interval: [Math.min(middle, interval[0]), Math.max(middle, interval[1])] };
}
}),
6712:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Tz: () => ( FEWEST_FOR_A_VERDICT),
Dd: () => ( FEWEST_ROUNDS),
Wc: () => ( isTold),
S4: () => ( judge),
g7: () => ( ratiosOf)
});
var bootstrap = __webpack_require__(5704);
var center = __webpack_require__(7453);
var distributions = __webpack_require__(4249);
;
const COUNTED = 120;
function signedRank(differences) {
const sizes = differences.filter((difference) => difference !== 0);
const n = sizes.length;
if (n === 0)
return 1;
const order = sizes.map((_, index) => index).sort((a, b) => Math.abs(sizes[a]) - Math.abs(sizes[b]));
const ranks = [];
for (let from = 0; from < n;) {
let to = from;
while (to + 1 < n && Math.abs(sizes[order[to + 1]]) === Math.abs(sizes[order[from]]))
to++;
for (let place = from; place <= to; place++)
ranks[order[place]] = from + to + 2;
from = to + 1;
}
const total = n * (n + 1);
const positive = ranks.reduce((sum, rank, index) => (sizes[index] > 0 ? sum + rank : sum), 0);
const smaller = Math.min(positive, total - positive);
if (n > COUNTED) {
const variance = ranks.reduce((sum, rank) => sum + rank * rank, 0) / 4;
return Math.min(1, 2 * (0,distributions .T1)((smaller - total / 2 + 1) / Math.sqrt(variance)));
}
return Math.min(1, 2 * shareAtOrBelow(smaller, ranks));
}
function shareAtOrBelow(most, ranks) {
const ways = new Float64Array(most + 1);
ways[0] = 1;
for (const rank of ranks) {
for (let sum = most; sum >= 0; sum--)
ways[sum] = (ways[sum] + (sum >= rank ? ways[sum - rank] : 0)) / 2;
}
return ways.reduce((sum, share) => sum + share, 0);
}
;
const VERDICT_LEVEL = 0.005;
const NEGLIGIBLE = 0.005;
const FEWEST_ROUNDS = 6;
const FEWEST_FOR_A_VERDICT = Math.ceil(1 - Math.log2(VERDICT_LEVEL));
function judge(ratios, resamples) {
const { interval, error } = (0,bootstrap .s)(ratios, resamples);
return {
center: (0,center .Zs)(ratios),
interval,
chance: signedRank(ratios),
least: reachOf(ratios.length) * error,
};
}
function reachOf(rounds) {
if (rounds < FEWEST_FOR_A_VERDICT)
return Infinity;
const quantiles = (0,distributions .FI)(1 - VERDICT_LEVEL / 2, rounds - 1) + (0,distributions .FI)(0.9, rounds - 1);
return quantiles * (1.05 + 4 / rounds);
}
function ratiosOf(before, after) {
return before.slice(0, after.length).map((value, round) => Math.log(after[round] / value));
}
function isTold({ center, interval, chance }, negligible = NEGLIGIBLE) {
const [low, high] = interval;
return chance <= VERDICT_LEVEL && Math.abs(center) > negligible && (low > 0 || high < 0);
}
}),
8951:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
c: () => ( randomFrom)
});
const { imul } = Math;
function randomFrom(seed) {
let state = seed >>> 0;
return () => {
state = (state + 0x6d2b79f5) >>> 0;
let mixed = imul(state ^ (state >>> 15), state | 1);
mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};
}
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
4559:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
g: () => ( lineDiff)
});
const MAXIMUM_CELLS = 4_000_000;
function lineDiff(before, after) {
if (before === after)
return [];
const rows = compareLines(linesOf(before), linesOf(after));
const lines = [];
for (let at = rows.findIndex(isChange); at >= 0;) {
const start = Math.max(0, at - CONTEXT);
let end = at;
for (let next = at; next >= 0 && next - end <= 2 * CONTEXT; next = nextChange(rows, end + 1))
end = next;
const last = Math.min(rows.length, end + CONTEXT + 1);
lines.push(header(rows, start, last), ...rows.slice(start, last).flatMap(shown));
at = nextChange(rows, last);
}
return lines;
}
const CONTEXT = 3;
function linesOf(text) {
return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function shown({ sign, text }) {
return text.endsWith('\n') ? [sign + text.slice(0, -1)] : [sign + text, '\\ No newline at end of file'];
}
function isChange({ sign }) {
return sign !== ' ';
}
function nextChange(rows, from) {
for (let at = from; at < rows.length; at++)
if (isChange(rows[at]))
return at;
return -1;
}
function header(rows, start, end) {
const side = (sign) => {
const before = rows.slice(0, start).filter((row) => row.sign === ' ' || row.sign === sign).length;
const count = rows.slice(start, end).filter((row) => row.sign === ' ' || row.sign === sign).length;
return `${count === 0 ? before : before + 1},${count}`;
};
return `@@ -${side('-')} +${side('+')} @@`;
}
function compareLines(a, b) {
let head = 0;
while (head < a.length && head < b.length && a[head] === b[head])
head++;
let tail = 0;
while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
tail++;
const same = (lines) => lines.map((text) => ({ sign: ' ', text }));
const middle = between(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
return [...same(a.slice(0, head)), ...middle, ...same(a.slice(a.length - tail))];
}
function between(a, b) {
const removed = (lines) => lines.map((text) => ({ sign: '-', text }));
const added = (lines) => lines.map((text) => ({ sign: '+', text }));
if (a.length * b.length > MAXIMUM_CELLS)
return [...removed(a), ...added(b)];
const width = b.length + 1;
const lengths = new Uint32Array((a.length + 1) * width);
for (let i = a.length - 1; i >= 0; i--) {
for (let j = b.length - 1; j >= 0; j--) {
const down = lengths[(i + 1) * width + j];
const right = lengths[i * width + j + 1];
lengths[i * width + j] = a[i] === b[j] ? lengths[(i + 1) * width + j + 1] + 1 : Math.max(down, right);
}
}
const rows = [];
let i = 0;
let j = 0;
while (i < a.length && j < b.length) {
if (a[i] === b[j]) {
rows.push({ sign: ' ', text: a[i] });
i++;
j++;
}
else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])
rows.push({ sign: '-', text: a[i++] });
else
rows.push({ sign: '+', text: b[j++] });
}
return [...rows, ...removed(a.slice(i)), ...added(b.slice(j))];
}
})
};
;
