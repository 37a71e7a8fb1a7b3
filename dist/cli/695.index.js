"use strict";
exports.id = 695;
exports.ids = [695];
exports.modules = {
3695:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createDocker: () => ( createDocker),
discardOnSignals: () => ( discardOnSignals)
});
var external_node_crypto_ = __webpack_require__(7598);
var external_node_fs_ = __webpack_require__(3024);
var external_node_os_ = __webpack_require__(8161);
var external_node_path_ = __webpack_require__(6760);
var promises_ = __webpack_require__(1455);
var credentials = __webpack_require__(8332);
;
const LONGEST_LINE = 300;
const MOST_LINES = 30;
const LONGEST_END = 100_000;
const SHORTEST_SECRET = 6;
const MOST_READ = 4_000;
const ESCAPES = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[ -/]*[0-~])/g;
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;
function plainLine(line) {
const whole = line.replace(/\r+$/, '');
return whole
.slice(whole.lastIndexOf('\r') + 1)
.slice(0, MOST_READ)
.replace(ESCAPES, '')
.replace(/\t/g, ' ')
.replace(CONTROLS, '')
.trimEnd();
}
function withoutSecrets(line, secrets) {
let text = line;
for (const secret of secrets)
if (secret.length >= SHORTEST_SECRET)
text = text.replaceAll(secret, '***');
text = text.replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, '$1***@');
return text.replace(/[^\s"'=:,;]{16,}/g, (word) => ((0,credentials .At)(word, false) ? '***' : word));
}
function endOfLog(text, secrets) {
const end = text.length > LONGEST_END ? text.slice(-LONGEST_END).replace(/^[^\n]*/, '') : text;
const lines = end.split('\n').map(plainLine);
const said = lines.filter((line) => line !== '').slice(-MOST_LINES);
return said.map((line) => cut(withoutSecrets(line, secrets)));
}
function oneLine(text, secrets = []) {
return cut(withoutSecrets(plainLine(text.trim().replace(/\s*\n\s*/g, ' ')), secrets));
}
function cut(line) {
return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}\u2026` : line;
}
;
function failingLine(plain) {
const lines = plain.split('\n');
for (const [index, line] of lines.entries()) {
const place = /^\S.*:(\d{1,6})\s*$/.exec(line);
if (place && /^-{10,}\s*$/.test(lines[index + 1] ?? ''))
return Number(place[1]) || null;
}
const said = /dockerfile parse error (?:on )?line (\d{1,6})/i.exec(plain);
return said ? Number(said[1]) : null;
}
const NEEDS_GIT = /unable to detect version|not a git repository/i;
function buildFailure(progress, secrets) {
const { failure, plain } = progress;
const error = /^ERROR: (.+)$/m.exec(plain)?.[1] ?? '';
const said = failure?.log.trim() ? failure.log : [failure?.error, error].filter(Boolean).join('\n') || plain;
const failed = (failure?.error ?? '') || error || 'the build failed';
const hint = NEEDS_GIT.test(said) ? '; builds for measuring have no .git' : '';
return {
failed: `${oneLine(shorter(failed), secrets)}${hint}`,
line: failingLine(plain),
log: endOfLog(said, secrets),
timedOut: false,
};
}
function shorter(error) {
const cause = error.replace(/^(?:failed to build: |failed to solve: |rpc error: code = \w+ desc = )+/, '');
const status = /^process "[^]*" did not complete successfully: exit code: (\d+)/.exec(cause)?.[1];
return status === undefined ? cause : `a command ended with status ${status}`;
}
;
function isRecord(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function readMaterials(metadata) {
const found = new Map();
const provenance = valueAt(parse(metadata), 'buildx.build.provenance');
const definition = valueAt(valueAt(provenance, 'buildDefinition'), 'resolvedDependencies');
const materials = valueAt(provenance, 'materials') ?? definition;
for (const material of Array.isArray(materials) ? materials : []) {
const [uri, digest] = [valueAt(material, 'uri'), valueAt(valueAt(material, 'digest'), 'sha256')];
if (typeof uri !== 'string' || typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest))
continue;
const reference = referenceOf(uri);
if (reference !== null)
found.set(reference, `sha256:${digest}`);
}
return found;
}
function referenceOf(uri) {
const match = /^pkg:docker\/([^?#@]+)(?:@([^?#]*))?(?:[?#].*)?$/.exec(uri);
if (!match)
return null;
try {
const [name, version] = [decodeURIComponent(match[1]), decodeURIComponent(match[2] ?? '')];
if (/^(?:docker\/dockerfile)$/.test(name))
return null;
return version === '' ? name : version.startsWith('sha256:') ? `${name}@${version}` : `${name}:${version}`;
}
catch {
return null;
}
}
function valueAt(value, key) {
return isRecord(value) ? value[key] : undefined;
}
function parse(text) {
try {
return JSON.parse(text);
}
catch {
return null;
}
}
var trusted_syntax = __webpack_require__(5893);
;
function buildText(text) {
const trusted = (0,trusted_syntax .f)(text, true);
if (trusted === null)
return { refused: 'it begins with something that may name another program to read it' };
const before = text.replace(/^\uFEFF/, '').split('\n');
const after = trusted.split('\n');
if (before.join('\n') === trusted)
return { text, note: null };
const dropped = before.filter((line) => /^#\s*syntax\s*=/i.test(line) && !after.includes(line));
const named = dropped.map((line) => line.replace(/^[^=]*=\s*/, '').trim()).filter((name) => name !== '');
const note = named.length === 0
? null
: `Built without its \`# syntax=\` line: only Docker's own docker/dockerfile reads files here, not ${named.join(', ')}.`;
return { text: trusted, note };
}
const REFUSED_ARGUMENTS = ['BUILDKIT_SYNTAX'];
function refusedArgument(names) {
return [...names].find((name) => REFUSED_ARGUMENTS.includes(name.trim().toUpperCase())) ?? null;
}
var image_reference = __webpack_require__(1967);
;
function json_isRecord(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function readJson(text) {
try {
const value = JSON.parse(text);
return json_isRecord(value) ? value : {};
}
catch {
return {};
}
}
function recordAt(value, key) {
const found = value[key];
return json_isRecord(found) ? found : {};
}
function textAt(value, key) {
const found = value[key];
return typeof found === 'string' ? found : '';
}
function textsAt(value, key) {
const found = value[key];
if (typeof found === 'string')
return [found];
return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : [];
}
;
const LOOKUP = { limits: { milliseconds: 30_000 } };
const DIGEST = /^sha256:[0-9a-f]{64}$/;
class BaseImages {
docker;
builder;
local = new Map();
driverName = null;
constructor(docker, builder) {
this.docker = docker;
this.builder = builder;
}
async resolve(reference, platform) {
const written = (0,image_reference .o)(reference);
if (written === null)
return null;
if (written.digest !== null)
return DIGEST.test(written.digest) ? written.digest : null;
const local = (await this.driver()) === 'docker' ? await this.resolveHere(reference, platform) : null;
return local ?? this.resolveThere(reference);
}
registryDigests(pinned) {
return new Map([...pinned].filter(([reference, digest]) => this.local.get(reference) !== digest));
}
async moved(pinned) {
const moved = [];
for (const [reference, digest] of pinned) {
if (this.local.get(reference) !== digest)
continue;
if (textAt(await this.inspect(reference), 'Id') !== digest)
moved.push(reference);
}
return moved;
}
async resolveHere(reference, platform) {
const image = await this.inspect(reference);
const id = textAt(image, 'Id');
if (id === '')
return null;
const own = `${textAt(image, 'Os')}/${textAt(image, 'Architecture')}`;
if (platform !== null && platform !== own && !platform.startsWith(`${own}/`))
return null;
const repository = (0,image_reference .o)(reference)?.repository;
for (const known of textsAt(image, 'RepoDigests')) {
const parsed = (0,image_reference .o)(known);
if (parsed?.repository === repository && parsed?.digest && DIGEST.test(parsed.digest))
return parsed.digest;
}
this.local.set(reference, id);
return id;
}
async resolveThere(reference) {
const builder = this.builder === null ? [] : ['--builder', this.builder];
const format = ['--format', '{{json .Manifest}}'];
const args = ['buildx', ...builder, 'imagetools', 'inspect', ...format, '--', reference];
const digest = textAt(readJson(await this.docker.ask(args, LOOKUP).catch(() => '')), 'digest');
return DIGEST.test(digest) ? digest : null;
}
async inspect(reference) {
const ran = await this.docker.run(['image', 'inspect', '--format', '{{json .}}', '--', reference]);
return readJson(ran.status === 0 ? ran.stdout : '');
}
driver() {
const name = this.builder === null ? [] : ['--', this.builder];
this.driverName ??= this.docker
.ask(['buildx', 'inspect', ...name])
.then((text) => /^Driver:\s+(\S+)/m.exec(text)?.[1] ?? '')
.catch(() => '');
return this.driverName;
}
}
;
function buildArguments(request, text, places) {
const { target, platform, fork } = request;
const secrets = fork ? [] : request.secrets;
const contexts = fork ? [] : request.buildContexts;
return [
'buildx',
...(places.builder === null ? [] : ['--builder', places.builder]),
'build',
...['--progress', 'rawjson'],
'--load',
...['--provenance=false', '--sbom=false'],
...['--metadata-file', places.metadata],
...['--file', places.dockerfile],
...['--tag', places.tag],
...(target === null ? [] : ['--target', target]),
...(platform === null ? [] : ['--platform', platform]),
...[...request.buildArguments].flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
...secrets.flatMap((secret) => ['--secret', secret]),
...contexts.flatMap((context) => ['--build-context', context]),
...pins(text, contexts, places.pinned).flatMap((pin) => ['--build-context', pin]),
'--',
places.context,
];
}
function pins(text, contexts, pinned) {
const taken = new Set([
...contexts.map((context) => context.slice(0, context.indexOf('=')).toLowerCase()),
...[...text.matchAll(/^[ \t]*FROM[ \t].*[ \t]AS[ \t]+(\S+)/gim)].map((match) => match[1].toLowerCase()),
]);
return [...pinned].flatMap(([reference, digest]) => reference.includes('@') || taken.has(reference.toLowerCase())
? []
: [`${reference}=docker-image://${reference}@${digest}`]);
}
var folders = __webpack_require__(1103);
;
async function readTexts(request) {
const { tree, dockerfile, context } = request;
const [own, shared] = [`${dockerfile}.dockerignore`, external_node_path_.posix.join(context, '.dockerignore')];
const contents = await tree.workspace.read([dockerfile, own, shared]);
const written = contents.get(dockerfile);
const text = request.text ?? textOf(written);
if (text === null) {
return { unbuildable: `${dockerfile} ${written && 'problem' in written ? written.problem : 'is not there'}` };
}
return { text, ignore: request.ignore ?? textOf(contents.get(own)) ?? textOf(contents.get(shared)) };
}
async function contextFolder({ tree, context }) {
const path = (0,folders .S8)(context);
const unbuildable = { unbuildable: `the build context ${JSON.stringify(context)} is no folder of the checkout` };
if (path === null)
return unbuildable;
try {
const [root, real] = [await (0,promises_.realpath)(tree.folder), await (0,promises_.realpath)((0,external_node_path_.join)(tree.folder, path))];
const isInside = real === root || real.startsWith(root + external_node_path_.sep);
const isGit = real.slice(root.length).split(external_node_path_.sep).includes('.git');
return isInside && !isGit && (await (0,promises_.stat)(real)).isDirectory() ? real : unbuildable;
}
catch {
return unbuildable;
}
}
async function writeTexts(folder, dockerfile, text, ignore, excluded) {
await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(dockerfile));
await (0,promises_.writeFile)(path, text);
await (0,promises_.writeFile)(`${path}.dockerignore`, `${ignore ?? ''}\n${excluded.join('\n')}\n`);
return path;
}
function textOf(content) {
return content && 'text' in content ? content.text : null;
}
;
const KEPT = new Set([
'PATH',
'HOME',
'DOCKER_HOST',
'DOCKER_CONTEXT',
'DOCKER_CONFIG',
'DOCKER_CERT_PATH',
'DOCKER_TLS',
'DOCKER_TLS_VERIFY',
'DOCKER_API_VERSION',
'XDG_RUNTIME_DIR',
'HTTP_PROXY',
'HTTPS_PROXY',
'NO_PROXY',
'ALL_PROXY',
'http_proxy',
'https_proxy',
'no_proxy',
'all_proxy',
'SSL_CERT_FILE',
'SSL_CERT_DIR',
'SystemRoot',
'PATHEXT',
'USERPROFILE',
]);
function dockerEnvironment(environment) {
const kept = Object.entries(environment).filter((entry) => entry[1] !== undefined && (KEPT.has(entry[0]) || entry[0].startsWith('BUILDX_')));
return {
...Object.fromEntries(kept),
LANG: 'C.UTF-8',
LC_ALL: 'C.UTF-8',
BUILDX_GIT_INFO: 'false',
BUILDX_GIT_LABELS: '',
DOCKER_CLI_HINTS: 'false',
};
}
function configurationFolder(environment) {
return environment.DOCKER_CONFIG ?? (0,external_node_path_.join)(environment.HOME ?? (0,external_node_os_.homedir)(), '.docker');
}
function forkEnvironment(environment, folder) {
const known = configurationFolder(environment);
(0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
for (const name of ['cli-plugins', 'contexts']) {
if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(known, name)))
environment_link((0,external_node_path_.join)(known, name), (0,external_node_path_.join)(folder, name));
}
const { currentContext, cliPluginsExtraDirs } = readConfiguration((0,external_node_path_.join)(known, 'config.json'));
const configuration = {
...(typeof currentContext === 'string' && { currentContext }),
...(Array.isArray(cliPluginsExtraDirs) && { cliPluginsExtraDirs }),
};
(0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'config.json'), JSON.stringify(configuration), { mode: 0o600 });
const builders = environment.BUILDX_CONFIG ?? (0,external_node_path_.join)(known, 'buildx');
return { ...dockerEnvironment(environment), DOCKER_CONFIG: folder, BUILDX_CONFIG: builders };
}
function environment_link(target, path) {
if (!(0,external_node_fs_.existsSync)(path))
(0,external_node_fs_.symlinkSync)(target, path);
}
function readConfiguration(path) {
try {
const value = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
return typeof value === 'object' && value !== null ? value : {};
}
catch {
return {};
}
}
function secretVariables(secrets, environment) {
const found = {};
for (const secret of secrets) {
const options = new Map(secret.split(',').map((option) => {
const at = option.indexOf('=');
return at < 0 ? [option.trim(), ''] : [option.slice(0, at).trim().toLowerCase(), option.slice(at + 1)];
}));
const isFile = options.has('src') || options.has('source');
const name = options.get('env') ?? (isFile ? undefined : options.get('id'));
const value = name === undefined ? undefined : environment[name];
if (name !== undefined && value !== undefined && !KEPT.has(name))
found[name] = value;
}
return found;
}
var adapters_process = __webpack_require__(1777);
;
const LIMITS = { milliseconds: 60_000, bytes: 10_000_000 };
const GRACE = 5_000;
const ENDED = 'the run was ended';
class DockerFailed extends Error {
name = 'DockerFailed';
}
class Docker {
environment;
folder;
running = new Map();
closed = false;
constructor(environment,
folder) {
this.environment = environment;
this.folder = folder;
}
async run(args, { limits, environment, folder } = {}) {
this.refuseWhenClosed();
try {
return await (0,adapters_process .cd)('docker', args, {
folder: folder ?? this.folder,
environment: environment ?? this.environment,
limits: { ...LIMITS, ...limits },
started: (child) => {
this.keep(child, true);
},
});
}
catch (error) {
throw error instanceof adapters_process .dD ? new DockerFailed(`docker ${error.message}`) : error;
}
}
async ask(args, options = {}) {
const ran = await this.run(args, options);
if (ran.status === 0)
return ran.stdout.trim();
throw new DockerFailed(this.closed ? ENDED : (0,adapters_process .OI)(ran));
}
start(args, { environment, folder, patient = false } = {}) {
this.refuseWhenClosed();
const child = (0,adapters_process .kp)('docker', args, {
folder: folder ?? this.folder,
environment: environment ?? this.environment,
});
this.keep(child, patient);
return child;
}
async close() {
this.closed = true;
const ended = [...this.running.keys()].map((child) => new Promise((resolve) => child.once('close', resolve)));
for (const [child, patient] of this.running)
(0,adapters_process .JZ)(child, patient ? 'SIGTERM' : 'SIGKILL');
const timer = setTimeout(() => {
for (const child of this.running.keys())
(0,adapters_process .JZ)(child);
}, GRACE);
await Promise.all(ended);
clearTimeout(timer);
return new Docker(this.environment, this.folder);
}
keep(child, patient) {
this.running.set(child, patient);
child.once('close', () => this.running.delete(child));
child.once('error', () => this.running.delete(child));
}
refuseWhenClosed() {
if (this.closed)
throw new DockerFailed(ENDED);
}
}
;
const OLDEST_BUILDX = [0, 13];
async function missingEngine(docker) {
const ran = await attempt(docker, ['version', '--format', '{{.Server.Version}} {{.Server.Os}}']);
if (typeof ran === 'string')
return ran;
if (ran.status !== 0 || ran.stdout.trim() === '')
return refusal(ran);
return ran.stdout.trim().endsWith('windows') ? 'the Docker engine here runs Windows containers only' : null;
}
async function missingBuildx(docker, builder) {
const ran = await attempt(docker, ['buildx', 'version']);
if (typeof ran === 'string')
return ran;
if (ran.status !== 0)
return `docker buildx ${needed()} is needed and not installed`;
const version = /\bv?(\d+)\.(\d+)\.\d+/.exec(ran.stdout);
if (version && isOlder([Number(version[1]), Number(version[2])])) {
return `docker buildx ${needed()} is needed, ${version[0]} is installed`;
}
if (builder === null)
return null;
const inspected = await attempt(docker, ['buildx', 'inspect', '--', builder]);
if (typeof inspected === 'string')
return inspected;
if (inspected.status === 0)
return null;
const list = await attempt(docker, ['buildx', 'ls', '--format', '{{.Builder.Name}}']);
const names = typeof list === 'string' || list.status !== 0 ? [] : [...new Set(list.stdout.trim().split(/\s+/))];
const known = names.length > 0 ? `; there is ${names.join(', ')}` : '';
return `buildx has no builder ${JSON.stringify(builder)}${known}`;
}
function refusal(ran) {
if (/permission denied/i.test(ran.stderr)) {
return "this user may not talk to the Docker engine (permission denied at its socket): it has to be in the engine's group";
}
const place = /Cannot connect to the Docker daemon at ([^\s]+?)\.?(?:\s|$)/i.exec(ran.stderr)?.[1];
if (place)
return `no Docker engine answers at ${place}`;
return `the Docker engine can not be asked (${(0,adapters_process .OI)(ran)})`;
}
function isOlder([major, minor]) {
return major < OLDEST_BUILDX[0] || (major === OLDEST_BUILDX[0] && minor < OLDEST_BUILDX[1]);
}
function needed() {
return `${OLDEST_BUILDX.join('.')} or later`;
}
async function attempt(docker, args) {
try {
return await docker.run(args);
}
catch (error) {
if (error instanceof DockerFailed)
return error.message;
throw error;
}
}
;
const MOST_LOG = 100_000;
const MOST_VERTICES = 10_000;
const INSTRUCTION = /^\[(?:[^\]]+ )?\d+\/\d+\] /;
class BuildProgress {
vertices = new Map();
ended = [];
other = [];
failedVertex = null;
read(line) {
const status = parsed(line);
if (status === null) {
if (this.other.length < MOST_VERTICES)
this.other.push(line);
return [];
}
for (const log of recordsOf(status.logs))
this.keepLog(log);
return recordsOf(status.vertexes).flatMap((vertex) => this.keepVertex(vertex) ?? []);
}
get steps() {
return this.ended;
}
get plain() {
return this.other.join('\n');
}
get failure() {
return this.failedVertex;
}
keepVertex(record) {
const { digest, name, started, completed, cached, error } = record;
if (typeof digest !== 'string')
return null;
const vertex = this.vertexOf(digest);
if (typeof name === 'string' && name !== '')
vertex.name = name;
if (cached === true)
vertex.cached = true;
if (typeof error === 'string' && error !== '') {
vertex.error = error;
if (!/context canceled/i.test(error))
this.failedVertex ??= vertex;
}
if (typeof completed !== 'string' || typeof started !== 'string')
return null;
const milliseconds = Math.max(0, Date.parse(completed) - Date.parse(started)) || 0;
const known = this.ended.findIndex((step) => step.name === vertex.name);
vertex.milliseconds += milliseconds;
if (!INSTRUCTION.test(vertex.name) || vertex.error !== '')
return null;
const step = { name: vertex.name, cached: vertex.cached, milliseconds: vertex.milliseconds };
if (known >= 0) {
this.ended[known] = step;
return null;
}
this.ended.push(step);
return step;
}
keepLog({ vertex, data }) {
if (typeof vertex !== 'string' || typeof data !== 'string')
return;
const kept = this.vertexOf(vertex);
kept.log = (kept.log + decodeBase64(data)).slice(-MOST_LOG);
}
vertexOf(digest) {
const known = this.vertices.get(digest);
if (known)
return known;
const vertex = { name: '', cached: false, milliseconds: 0, error: '', log: '' };
if (this.vertices.size < MOST_VERTICES)
this.vertices.set(digest, vertex);
return vertex;
}
}
function progress_isRecord(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function recordsOf(value) {
return Array.isArray(value) ? value.filter(progress_isRecord) : [];
}
function parsed(line) {
if (!line.startsWith('{'))
return null;
try {
const value = JSON.parse(line);
return progress_isRecord(value) ? value : null;
}
catch {
return null;
}
}
function decodeBase64(data) {
return Buffer.from(data, 'base64').toString('utf8');
}
;
const lines_LONGEST_LINE = 1_000_000;
const MOST_WAITING = 1_000_000;
class Lines {
streams;
waiting = [];
bytes = 0;
open = 0;
taken = false;
reading = false;
wake = null;
constructor(streams) {
this.streams = streams;
for (const [name, stream] of streams)
this.follow(name, stream);
}
async *read() {
if (this.taken)
throw new Error('the lines were read already');
this.taken = this.reading = true;
try {
for (;;) {
const line = this.waiting.shift();
if (line) {
this.bytes -= line.text.length;
if (this.bytes < MOST_WAITING)
for (const [, stream] of this.streams)
stream.resume();
yield line;
}
else if (this.open === 0)
return;
else
await new Promise((resolve) => (this.wake = resolve));
}
}
finally {
this.drain();
}
}
drain() {
this.reading = false;
this.bytes = MOST_WAITING;
for (const [, stream] of this.streams)
stream.resume();
}
follow(name, stream) {
this.open++;
let rest = [];
let length = 0;
const keep = (piece) => {
if (length < lines_LONGEST_LINE)
rest.push(piece.subarray(0, lines_LONGEST_LINE - length));
length += piece.length;
};
const end = () => {
this.push({ stream: name, text: Buffer.concat(rest).toString('utf8').replace(/\r$/, '') });
rest = [];
length = 0;
};
stream.on('data', (chunk) => {
let at = 0;
for (let next = chunk.indexOf(10); next >= 0; next = chunk.indexOf(10, at)) {
keep(chunk.subarray(at, next));
end();
at = next + 1;
}
if (at < chunk.length)
keep(chunk.subarray(at));
});
let isClosed = false;
const close = () => {
if (isClosed)
return;
isClosed = true;
if (length > 0)
end();
this.open--;
this.wake?.();
};
stream.once('end', close);
stream.once('close', close);
stream.once('error', close);
}
push(line) {
if (!this.reading && this.bytes >= MOST_WAITING)
return;
this.waiting.push(line);
this.bytes += line.text.length;
if (this.reading && this.bytes >= MOST_WAITING)
for (const [, stream] of this.streams)
stream.pause();
this.wake?.();
}
}
;
const run_build_GRACE = 5_000;
async function runBuild(docker, args, options) {
const start = performance.now();
const child = docker.start(args, { ...options, patient: true });
child.stdin.on('error', () => undefined);
child.stdin.end();
child.stdout.resume();
const ended = new Promise((resolve, reject) => {
child.once('error', (error) => {
reject(new DockerFailed(`docker ${(0,adapters_process .hb)(error)}`));
});
child.once('close', resolve);
});
ended.catch(() => undefined);
let timedOut = false;
let grace;
const timer = setTimeout(() => {
timedOut = true;
(0,adapters_process .JZ)(child, 'SIGTERM');
grace = setTimeout(() => {
(0,adapters_process .JZ)(child);
}, run_build_GRACE);
}, options.timeout);
const progress = new BuildProgress();
try {
for await (const { text } of new Lines([['stderr', child.stderr]]).read()) {
for (const step of progress.read(text))
options.onStep(step);
}
const status = await ended;
return { status, timedOut, milliseconds: performance.now() - start, progress };
}
finally {
clearTimeout(timer);
clearTimeout(grace);
}
}
;
const MOST_BYTES = 65_536;
async function secretTexts({ fork, secrets, buildArguments }, environment, checkout) {
const named = [...buildArguments].flatMap(([name, value]) => (0,credentials .hN)(name) && !(0,credentials .wK)(value) ? [value] : []);
if (fork)
return named;
const files = secrets.flatMap((secret) => /(?:^|,)(?:src|source)=([^,]+)/i.exec(secret)?.[1] ?? []);
const read = await Promise.all(files.map((file) => readStart((0,external_node_path_.resolve)(checkout, file))));
const texts = [...Object.values(secretVariables(secrets, environment)), ...read];
const lines = texts.flatMap((text) => text.split(/\r?\n/)).map((line) => line.trim());
const values = lines.flatMap((line) => /[=:\s]\s*(\S+)$/.exec(line)?.[1] ?? []);
return [...new Set([...named, ...lines, ...values])].sort((a, b) => b.length - a.length);
}
async function readStart(path) {
try {
const file = await (0,promises_.open)(path);
try {
const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0);
return buffer.toString('utf8', 0, bytesRead);
}
finally {
await file.close();
}
}
catch {
return '';
}
}
;
class DockerBuilder {
options;
bases;
builds = 0;
constructor(options) {
this.options = options;
this.bases = new BaseImages(options.docker, options.builder);
}
async missing() {
const { docker, builder } = this.options;
return (await missingEngine(docker)) ?? (await missingBuildx(docker, builder));
}
async resolve(references, platform) {
const found = await Promise.all(references.map(async (reference) => [reference, await this.bases.resolve(reference, platform)]));
return new Map(found.filter((entry) => entry[1] !== null));
}
tree(commit) {
return this.options.trees.tree(commit);
}
touched(tree, path) {
return this.options.trees.touched(tree, path);
}
build(request) {
return this.options.log.group(`Build ${oneLine(`${request.dockerfile}, ${request.name}`)}`, () => this.attempt(request));
}
discard() {
return this.options.discard();
}
async attempt(request) {
const refused = refusedArgument(request.buildArguments.keys());
if (refused !== null)
return failed(`the build argument ${refused} chooses the program that builds: it is not passed`);
const [texts, context] = [await readTexts(request), await contextFolder(request)];
if (typeof context !== 'string')
return failed(context.unbuildable);
if ('unbuildable' in texts)
return failed(texts.unbuildable);
const trusted = buildText(texts.text);
if ('refused' in trusted)
return failed(`${request.dockerfile} is not built: ${trusted.refused}`);
const brought = await this.options.trees.complete(request, trusted.text, texts.ignore);
const number = ++this.builds;
const folder = (0,external_node_path_.join)(this.options.folder, `build-${number}`);
const path = await writeTexts(folder, request.dockerfile, trusted.text, texts.ignore, brought.excluded);
const notes = [...(trusted.note === null ? [] : [trusted.note]), ...brought.notes, ...(await this.moved(request))];
for (const note of notes)
this.options.log.info(note);
return this.run(request, trusted.text, { number, folder, path, context, notes });
}
async run(request, text, { number, folder, path, context, notes }) {
const { docker, log, builder, environment, given, checkout, repository } = this.options;
const [metadata, tag] = [(0,external_node_path_.join)(folder, 'metadata.json'), `${repository}:${number}`];
const pinned = this.bases.registryDigests(request.pinned);
const secrets = await secretTexts(request, environment, checkout);
const args = buildArguments(request, text, { builder, dockerfile: path, context, metadata, tag, pinned });
const ran = await runBuild(docker, args, {
timeout: request.timeout,
environment: request.fork
? forkEnvironment(environment, (0,external_node_path_.join)(this.options.folder, 'configuration'))
: { ...given, ...secretVariables(request.secrets, environment) },
folder: request.fork ? folder : checkout,
onStep: ({ name, cached, milliseconds }) => {
log.info(`${oneLine(name, secrets)} (${cached ? 'cached' : `${(milliseconds / 1000).toFixed(1)} s`})`);
},
});
if (ran.timedOut || ran.status !== 0) {
const failure = buildFailure(ran.progress, secrets);
if (!ran.timedOut)
return failure;
return { ...failure, timedOut: true, failed: `took longer than ${Math.round(request.timeout / 1000)} s` };
}
return {
image: tag,
digest: await docker.ask(['image', 'inspect', '--format', '{{.Id}}', '--', tag]),
milliseconds: ran.milliseconds,
steps: ran.progress.steps.map((step) => ({ ...step, name: oneLine(step.name, secrets) })),
materials: readMaterials(await (0,promises_.readFile)(metadata, 'utf8').catch(() => '')),
notes,
};
}
async moved({ pinned }) {
const moved = await this.bases.moved(pinned);
return moved.map((reference) => `${reference} is on this machine only, and was replaced between two builds.`);
}
}
function failed(reason) {
return { failed: oneLine(reason), line: null, log: [], timedOut: false };
}
var errors = __webpack_require__(2515);
;
const LABEL = 'python-dockerfile-review';
const MOST_PROCESSES = 1024;
function createArguments(request, run, environmentFile) {
const { command, cpus, memory, readOnly, tmpfs, user } = request;
const [program, ...rest] = command ?? [];
return [
'create',
'--interactive',
...['--label', `${LABEL}=${run}`],
...['--pull', 'never'],
...['--network', 'none'],
...['--security-opt', 'no-new-privileges'],
...['--pids-limit', String(MOST_PROCESSES)],
'--no-healthcheck',
'--init=false',
...['--log-driver', 'none'],
...['--restart', 'no'],
...(cpus === null ? [] : ['--cpus', String(cpus)]),
...(memory === null ? [] : ['--memory', String(memory), '--memory-swap', String(memory)]),
...(readOnly ? ['--read-only'] : []),
...tmpfs.flatMap((path) => ['--tmpfs', path]),
...(user === null ? [] : ['--user', user]),
...(environmentFile === null ? [] : ['--env-file', environmentFile]),
...inArguments(request.environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
...(command === null ? [] : ['--entrypoint', program ?? '']),
'--',
request.image,
...rest,
];
}
function environmentFile(environment) {
const lines = [...environment].filter(([, value]) => fitsInFile(value)).map(([name, value]) => `${name}=${value}\n`);
return lines.length === 0 ? null : lines.join('');
}
function inArguments(environment) {
return [...environment].filter(([, value]) => !fitsInFile(value));
}
function fitsInFile(value) {
return !/[\r\n]/.test(value);
}
;
const container_GRACE = 10;
const LATEST = 5_000;
class DockerContainer {
docker;
id;
attached;
output;
ended;
timer;
timedOut = false;
removal = null;
constructor(docker, id,
attached, timeout) {
this.docker = docker;
this.id = id;
this.attached = attached;
this.output = new Lines([
['stdout', attached.stdout],
['stderr', attached.stderr],
]);
attached.stdin.on('error', () => undefined);
this.ended = new Promise((resolve, reject) => {
attached.once('error', (error) => {
reject(new DockerFailed(`docker ${(0,adapters_process .hb)(error)}`));
});
attached.once('close', () => {
resolve();
});
});
this.ended.catch(() => undefined);
this.timer = setTimeout(() => {
this.timedOut = true;
void this.kill();
}, timeout);
void this.ended
.finally(() => {
clearTimeout(this.timer);
})
.catch(() => undefined);
}
write(text) {
return new Promise((resolve) => {
if (!this.attached.stdin.writable)
resolve();
else
this.attached.stdin.write(text, () => {
resolve();
});
});
}
lines() {
return this.output.read();
}
async stop() {
const start = performance.now();
await this.docker.ask(['container', 'stop', '-t', String(container_GRACE), '--', this.id]);
const milliseconds = performance.now() - start;
return { milliseconds, end: await this.end() };
}
end() {
this.removal ??= this.remove();
return this.removal;
}
async remove() {
try {
if ((await this.state()).running)
await this.kill();
await this.attachedEnd();
const { status, outOfMemory } = await this.state();
return { status, timedOut: this.timedOut, outOfMemory };
}
finally {
clearTimeout(this.timer);
(0,adapters_process .JZ)(this.attached);
await this.docker.run(['container', 'rm', '--force', '--volumes', '--', this.id]);
}
}
async attachedEnd() {
this.output.drain();
let timer;
const late = new Promise((resolve) => (timer = setTimeout(resolve, LATEST)));
await Promise.race([this.ended, late]).catch(() => undefined);
clearTimeout(timer);
}
async kill() {
await this.docker.run(['container', 'kill', '--', this.id]).catch(() => undefined);
}
async state() {
const format = '{{json .State}}';
const state = readJson(await this.docker.ask(['container', 'inspect', '--format', format, '--', this.id]));
return {
running: state.Running === true,
status: typeof state.ExitCode === 'number' ? state.ExitCode : -1,
outOfMemory: state.OOMKilled === true,
error: textAt(state, 'Error'),
};
}
}
;
function readImage(text) {
const image = readJson(text);
const id = textAt(image, 'Id');
if (id === '')
return null;
const configuration = recordAt(image, 'Config');
const variant = textAt(image, 'Variant');
const health = textsAt(recordAt(configuration, 'Healthcheck'), 'Test');
const labels = Object.entries(recordAt(configuration, 'Labels')).filter((label) => typeof label[1] === 'string');
return {
id,
platform: `${textAt(image, 'Os')}/${textAt(image, 'Architecture')}${variant === '' ? '' : `/${variant}`}`,
environment: textsAt(configuration, 'Env'),
entrypoint: textsAt(configuration, 'Entrypoint'),
command: textsAt(configuration, 'Cmd'),
workdir: textAt(configuration, 'WorkingDir') || '/',
user: textAt(configuration, 'User'),
stopSignal: textAt(configuration, 'StopSignal') || null,
healthCheck: health.length === 0 || health[0] === 'NONE' ? null : health,
exposedPorts: json_isRecord(configuration.ExposedPorts) ? Object.keys(configuration.ExposedPorts) : [],
labels: new Map(labels),
layers: textsAt(recordAt(image, 'RootFS'), 'Layers'),
};
}
;
const MOST_STDERR = 10_000;
async function* saveImage(docker, image) {
const child = docker.start(['image', 'save', '--', image]);
let stderr = '';
child.stderr.on('data', (chunk) => {
if (stderr.length < MOST_STDERR)
stderr += chunk.toString('utf8');
});
child.stdin.on('error', () => undefined);
child.stdin.end();
const ended = new Promise((resolve, reject) => {
child.once('error', (error) => {
reject(new DockerFailed(`docker ${(0,adapters_process .hb)(error)}`));
});
child.once('close', resolve);
});
ended.catch(() => undefined);
let isWhole = false;
try {
for await (const chunk of child.stdout)
yield chunk;
const status = await ended;
isWhole = true;
if (status !== 0)
throw new DockerFailed(`${image} could not be read: ${(0,adapters_process .OI)({ status, stderr })}`);
}
finally {
if (!isWhole) {
(0,adapters_process .JZ)(child);
child.stdout.destroy();
}
}
}
;
class DockerEngine {
docker;
runId;
folder;
constructor(docker,
runId,
folder) {
this.docker = docker;
this.runId = runId;
this.folder = folder;
}
missing() {
return missingEngine(this.docker);
}
async describe() {
const info = readJson(await this.docker.ask(['info', '--format', '{{json .}}']));
const [processors, memory] = [Number(info.NCPU), Number(info.MemTotal)];
const amounts = [
Number.isFinite(processors) ? `${processors} ${processors === 1 ? 'processor' : 'processors'}` : '',
Number.isFinite(memory) ? `${(memory / 1e9).toFixed(1)} GB of memory` : '',
];
const platform = `${textAt(info, 'OSType')}/${textAt(info, 'Architecture')}`;
const parts = [`Docker ${textAt(info, 'ServerVersion')}`, ...amounts, platform, textAt(info, 'Driver')];
return parts.filter((part) => part !== '').join(', ');
}
async inspect(image) {
const ran = await this.docker.run(['image', 'inspect', '--format', '{{json .}}', '--', image]);
if (ran.status === 0)
return readImage(ran.stdout);
if (/no such image|not found/i.test(ran.stderr))
return null;
if (/invalid reference format/i.test(ran.stderr)) {
throw new errors .yo(`${JSON.stringify(image)} is not the name of an image: NAME[:TAG] or an id is needed`);
}
throw new DockerFailed(`${image} can not be inspected: ${(0,adapters_process .OI)(ran)}`);
}
save(image) {
return saveImage(this.docker, image);
}
async run(request) {
const id = await this.create(request);
const attached = this.docker.start(['container', 'start', '--attach', '--interactive', '--', id]);
return new DockerContainer(this.docker, id, attached, request.timeout);
}
async create(request) {
const variables = environmentFile(request.environment);
const file = variables === null ? null : (0,external_node_path_.join)(this.folder, `environment-${(0,external_node_crypto_.randomUUID)()}`);
try {
if (file !== null)
await (0,promises_.writeFile)(file, variables, { mode: 0o600, flag: 'wx' });
const id = await this.docker.ask(createArguments(request, this.runId, file));
return id.split('\n').at(-1).trim();
}
catch (error) {
throw error instanceof DockerFailed
? new DockerFailed(`no container of ${request.image} can be made: ${error.message}`)
: error;
}
finally {
if (file !== null)
await (0,promises_.rm)(file, { force: true });
}
}
}
;
async function removeLeftovers({ docker, run, repository, folder }) {
const clearing = await docker.close();
await removeListed(clearing, ['container', 'ls', '--all', '--quiet', '--no-trunc', '--filter', `label=${LABEL}=${run}`], ['container', 'rm', '--force', '--volumes']);
await removeListed(clearing, ['image', 'ls', '--format', '{{.Repository}}:{{.Tag}}', '--filter', `reference=${repository}`],
['image', 'rm', '--force']);
await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
}
async function removeListed(docker, list, remove) {
try {
const found = await docker.ask(list);
if (found !== '')
await docker.run([...remove, '--', ...found.split('\n')]);
}
catch {
}
}
var ignore = __webpack_require__(7903);
var command = __webpack_require__(6698);
var git_history = __webpack_require__(2207);
var disk = __webpack_require__(1305);
;
async function placeBelow(root, path) {
const parts = path.split('/');
if (parts.some((part) => part === '' || part === '.' || part === '..' || part === '.git'))
return null;
let at = root;
for (const part of parts.slice(0, -1)) {
at = (0,external_node_path_.join)(at, part);
await (0,promises_.mkdir)(at).catch((error) => {
if (error.code !== 'EEXIST')
throw error;
});
if (!(await (0,promises_.lstat)(at)).isDirectory())
return null;
}
return (0,external_node_path_.join)(root, path);
}
;
const POINTER = 'version https://git-lfs.github.com/spec/v1';
async function bringLargeFiles(own, folder) {
const attributes = ['grep', '--cached', '-q', '-e', 'filter=lfs', '--', '.gitattributes', '**/.gitattributes'];
if ((await own.ask(attributes)) === null)
return [];
const found = (await own.ask(['grep', '--cached', '-l', '-z', '-F', '-e', POINTER])) ?? '';
const common = (await own.ask(['rev-parse', '--git-common-dir'])) ?? '.git';
const storage = (0,external_node_path_.resolve)(own.options.folder, common, 'lfs', 'objects');
let missing = 0;
for (const path of found.split('\0').filter((name) => name !== '')) {
const place = await placeBelow(folder, path);
if (place === null || !(await (0,promises_.lstat)(place)).isFile())
continue;
const pointer = await (0,promises_.readFile)(place, 'utf8');
const id = pointer.startsWith(POINTER) ? /^oid sha256:([0-9a-f]{64})$/m.exec(pointer)?.[1] : undefined;
if (id === undefined)
continue;
const object = (0,external_node_path_.join)(storage, id.slice(0, 2), id.slice(2, 4), id);
try {
await (0,promises_.copyFile)(object, place);
}
catch {
missing++;
}
}
if (missing === 0)
return [];
return missing === 1
? ['1 file of Git LFS is not in this clone: the build gets its pointer.']
: [`${missing} files of Git LFS are not in this clone: the build gets the pointers.`];
}
;
const TIME = new Date('2020-01-01T00:00:00Z');
async function checkOut(git, commit, folder, index) {
const notes = await writeTree(git, commit, folder, index);
await setTimes(folder);
return notes;
}
async function writeTree(git, commit, folder, index) {
await (0,promises_.mkdir)(folder, { recursive: true });
const own = git.with({ GIT_INDEX_FILE: index });
const settings = ['-c', 'core.sparseCheckout=false', ...(await withoutFilters(git))];
await own.run([...settings, 'read-tree', '--no-recurse-submodules', commit]);
await own.run([...settings, 'checkout-index', '--all', '--quiet', '--force', `--prefix=${folder}/`]);
const notes = [...(await bringLargeFiles(own, folder))];
for (const [number, { path, commit: pinned }] of (await submodules(own)).entries()) {
const checkout = await submoduleFolder(git.options.folder, path);
const nested = checkout === null ? null : git.at(checkout);
const known = nested === null ? null : await nested.ask(['cat-file', '-t', pinned]);
if (nested === null || known !== 'commit')
notes.push(`The submodule ${path} is not in this clone: it is left empty.`);
else
notes.push(...(await writeTree(nested, pinned, (0,external_node_path_.join)(folder, path), `${index}-${number}`)));
}
return notes;
}
async function withoutFilters(git) {
const names = await git.ask(['config', '--name-only', '-z', '--get-regexp', '^filter\\.']);
const filters = new Set((names ?? '').split('\0').flatMap((name) => /^(filter\..+)\.[^.]+$/.exec(name)?.[1] ?? []));
return [...filters].flatMap((filter) => ['smudge=', 'clean=', 'process=', 'required=false'].flatMap((setting) => ['-c', `${filter}.${setting}`]));
}
async function submodules(own) {
const rows = (await own.run(['ls-files', '--stage', '-z'])).toString('utf8').split('\0');
return rows.flatMap((row) => {
const match = /^160000 ([0-9a-f]+) 0\t([^]+)$/.exec(row);
return match ? [{ commit: match[1], path: match[2] }] : [];
});
}
async function submoduleFolder(root, path) {
try {
const [real, top] = [await (0,promises_.realpath)((0,external_node_path_.join)(root, path)), await (0,promises_.realpath)(root)];
if (!real.startsWith(top + external_node_path_.sep))
return null;
return (await (0,promises_.readdir)(real)).includes('.git') ? real : null;
}
catch {
return null;
}
}
async function setTimes(folder) {
const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
await Promise.all(entries.filter((entry) => !entry.isDirectory()).map(({ name }) => touch((0,external_node_path_.join)(folder, name))));
for (const entry of entries)
if (entry.isDirectory())
await setTimes((0,external_node_path_.join)(folder, entry.name));
await touch(folder);
}
function touch(path) {
return (0,promises_.lutimes)(path, TIME, TIME);
}
;
const MOST_FILES = 100_000;
const touched_MOST_BYTES = 4e9;
const LEFT_OUT = new Set(['.git']);
async function touchedTree(tree, path, folder) {
const left = { files: MOST_FILES, bytes: touched_MOST_BYTES };
if (!(await copyFolder(tree.folder, folder, left))) {
return {
declined: `the checkout has more than ${MOST_FILES} files or ${touched_MOST_BYTES / 1e9} GB: no file of it is touched`,
};
}
const [original, changed] = [(0,external_node_path_.join)(tree.folder, path), (0,external_node_path_.join)(folder, path)];
if (!(await (0,promises_.lstat)(original)).isFile())
return { declined: `${path} is no ordinary file` };
await (0,promises_.rm)(changed, { force: true });
await (0,promises_.mkdir)((0,external_node_path_.dirname)(changed), { recursive: true });
await (0,promises_.copyFile)(original, changed);
await (0,promises_.appendFile)(changed, `\n# ${(0,external_node_crypto_.randomUUID)()}\n`);
return { name: `${tree.name}, ${path} touched`, workspace: new disk .T(folder), folder };
}
async function copyFolder(from, to, left) {
await (0,promises_.mkdir)(to, { recursive: true });
await (0,promises_.chmod)(to, (await (0,promises_.lstat)(from)).mode & 0o7777);
for (const entry of await (0,promises_.readdir)(from, { withFileTypes: true })) {
const [source, target] = [(0,external_node_path_.join)(from, entry.name), (0,external_node_path_.join)(to, entry.name)];
if (LEFT_OUT.has(entry.name))
continue;
if (entry.isDirectory()) {
if (!(await copyFolder(source, target, left)))
return false;
}
else if (entry.isSymbolicLink())
await (0,promises_.symlink)(await (0,promises_.readlink)(source), target);
else if (entry.isFile()) {
left.files--;
left.bytes -= (await (0,promises_.lstat)(source)).size;
if (left.files < 0 || left.bytes < 0)
return false;
await (0,promises_.link)(source, target).catch(() => (0,promises_.copyFile)(source, target));
}
}
return true;
}
var context_secrets = __webpack_require__(637);
;
const untracked_MOST_FILES = 20_000;
const untracked_MOST_BYTES = 1_000_000_000;
async function untrackedInputs(git, options) {
const { context, ignore, text, onlyIgnored, fork } = options;
const which = onlyIgnored ? ['--ignored', '--exclude-standard'] : [];
const place = context === '' ? [] : ['--', `:(literal)${context}`];
const listed = (await git.run(['ls-files', '--others', '-z', ...which, ...place])).toString('utf8').split('\0');
const environments = listed.flatMap((path) => path.endsWith(`/${folders .q$}`) ? [path.slice(0, -folders .q$.length)] : []);
const leftOut = new Set();
const files = listed.filter((path) => {
if (path === '' || path.endsWith('/'))
return false;
const inContext = context === '' ? path : path.slice(context.length + 1);
if (ignore.excludes(inContext))
return false;
if (fork && ((0,context_secrets .D0)(path) || /(?:^|\/)gha-creds-[^/]*\.json$/.test(path)))
return false;
const folder = madeBy(path, environments);
if (folder === null || isNamed(text, folder))
return true;
leftOut.add(folder);
return false;
});
return { files, leftOut: [...leftOut] };
}
function madeBy(path, environments) {
const parts = path.split('/').slice(0, -1);
const at = parts.findIndex(folders .UK);
if (at >= 0)
return parts.slice(0, at + 1).join('/');
return environments.find((folder) => path.startsWith(folder))?.replace(/\/$/, '') ?? null;
}
function isNamed(text, folder) {
return text.includes(folder.slice(folder.lastIndexOf('/') + 1));
}
async function bringFiles(root, tree, paths) {
let [count, bytes] = [0, 0];
for (const path of paths) {
const from = (0,external_node_path_.join)(root, path);
const status = await (0,promises_.lstat)(from).catch(() => null);
if (!status || !(status.isFile() || status.isSymbolicLink()))
continue;
if (count >= untracked_MOST_FILES || bytes + status.size > untracked_MOST_BYTES)
return { count, whole: false };
const to = await placeBelow(tree, path);
if (to === null || (await (0,promises_.lstat)(to).catch(() => null)))
continue;
if (status.isSymbolicLink())
await (0,promises_.symlink)(await (0,promises_.readlink)(from), to);
else {
await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
await (0,promises_.utimes)(to, status.atime, status.mtime);
}
count++;
bytes += status.size;
}
return { count, whole: true };
}
;
const GIT = ['.git', '**/.git'];
class Trees {
options;
git;
known = new Map();
notes = new Map();
copies = new Map();
constructor(options) {
this.options = options;
this.git = new command.Git({ folder: options.checkout, advice: 'images are built from a checkout', trustOwner: true });
}
tree(commit) {
if (commit === null)
return Promise.resolve(this.checkoutTree());
const known = this.known.get(commit) ?? this.make(commit);
this.known.set(commit, known);
return known;
}
async touched(tree, path) {
const folder = (0,external_node_path_.join)(this.options.folder, `touched-${this.copies.size}`);
await (0,promises_.mkdir)(this.options.folder, { recursive: true, mode: 0o700 });
this.copies.set(folder, tree.folder);
return touchedTree(tree, path, folder);
}
async complete({ tree, context, fork }, text, ignoreText) {
const { checkout, untrackedIsChange } = this.options;
const place = (0,folders .S8)(context) ?? '';
const isCheckout = (this.copies.get(tree.folder) ?? tree.folder) === checkout;
if (isCheckout && (0,disk .I)(checkout) === null)
return { notes: [], excluded: GIT };
const untracked = await untrackedInputs(this.git, {
context: place,
ignore: ignoreText === null ? ignore .jj : (0,ignore .wo)(ignoreText),
text,
onlyIgnored: untrackedIsChange,
fork,
});
const notes = [...(this.notes.get(tree.folder) ?? [])];
if (isCheckout) {
const inContext = untracked.leftOut.map((path) => (place === '' ? path : path.slice(place.length + 1)));
return { notes, excluded: [...GIT, ...inContext.map(asPattern)] };
}
const { count, whole } = await bringFiles(checkout, tree.folder, untracked.files);
if (count > 0)
notes.push(`Built with ${files(count)} of the checkout that git does not track: ${named(untracked.files)}.`);
if (!whole)
notes.push('Not all untracked files were given to the build: there are too many of them.');
return { notes, excluded: GIT };
}
checkoutTree() {
const { checkout } = this.options;
return { name: 'the working tree', workspace: new disk .T(checkout), folder: checkout };
}
async make(revision) {
const history = this.options.history ?? new git_history.GitHistory(this.git, { fetching: null });
const commit = await history.resolve(revision);
const folder = (0,external_node_path_.join)(this.options.folder, `tree-${this.known.size}-${commit.slice(0, 12)}`);
await (0,promises_.mkdir)(this.options.folder, { recursive: true, mode: 0o700 });
this.notes.set(folder, await checkOut(this.git, commit, folder, `${folder}.index`));
return { name: `commit ${commit.slice(0, 7)}`, workspace: history.tree(commit), folder };
}
}
function asPattern(path) {
return `/${path.replace(/[\\*?[\]]/g, '\\$&')}`;
}
function files(count) {
return count === 1 ? '1 file' : `${count} files`;
}
function named(paths) {
const shown = paths.slice(0, 3).map((path) => JSON.stringify(path));
return `${shown.join(', ')}${paths.length > shown.length ? ', \u2026' : ''}`;
}
;
const STATUS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
function discardOnSignals(discard, self = process) {
let isEnding = false;
const listeners = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
const end = () => {
self.exit(STATUS[signal]);
};
const listener = () => {
if (isEnding) {
end();
return;
}
isEnding = true;
void discard()
.catch(() => undefined)
.finally(end);
};
self.on(signal, listener);
return [signal, listener];
});
return () => {
for (const [signal, listener] of listeners)
self.off(signal, listener);
};
}
;
function createDocker(options) {
const { environment, log, builder = null, history = null, head = null, fork = false } = options;
const run = (0,external_node_crypto_.randomBytes)(6).toString('hex');
const repository = `python-dockerfile-review/${run}`;
const temporary = environment.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)();
const folder = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'python-dockerfile-review-')));
const given = fork ? forkEnvironment(environment, (0,external_node_path_.join)(folder, 'configuration')) : dockerEnvironment(environment);
const docker = new Docker(given, folder);
let discarded = null;
const discard = () => (discarded ??= removeLeftovers({ docker, run, repository, folder }));
const checkout = (0,external_node_fs_.realpathSync)(options.folder);
const trees = new Trees({ checkout, folder: (0,external_node_path_.join)(folder, 'trees'), history, untrackedIsChange: head === null });
return {
engine: new DockerEngine(docker, run, folder),
builder: new DockerBuilder({
...{ docker, trees, log, environment, given, folder, checkout, builder, repository, discard },
}),
};
}
}),
1777:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
JZ: () => ( endProcess),
OI: () => ( saidLast),
cd: () => ( runToEnd),
dD: () => ( ProcessFailed),
hb: () => ( whyNotStarted),
kp: () => ( startProcess)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
class ProcessFailed extends Error {
name = 'ProcessFailed';
}
function startProcess(program, args, { folder, environment }) {
return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
cwd: folder,
env: { ...environment },
detached: process.platform !== 'win32',
windowsHide: true,
});
}
function endProcess({ pid }, signal = 'SIGKILL') {
if (pid === undefined)
return;
try {
process.kill(process.platform === 'win32' ? pid : -pid, signal);
}
catch {
}
}
function whyNotStarted(error) {
return error.code === 'ENOENT' ? "isn't installed" : `can not be started (${error.code ?? error.message})`;
}
function runToEnd(program, args, options) {
const { input = '', limits } = options;
return new Promise((resolve, reject) => {
const child = startProcess(program, args, options);
options.started?.(child);
let left = limits.bytes;
const stop = (reason) => {
clearTimeout(timer);
reject(new ProcessFailed(reason));
endProcess(child);
};
const timer = setTimeout(() => {
stop(`took longer than ${limits.milliseconds / 1000} s`);
}, limits.milliseconds);
const collect = (chunks) => (chunk) => {
left -= chunk.length;
if (left < 0)
stop(`wrote more than ${limits.bytes / 1e6} MB`);
else
chunks.push(chunk);
};
const [stdout, stderr] = [[], []];
child.stdout.on('data', collect(stdout));
child.stderr.on('data', collect(stderr));
child.stdin.on('error', () => undefined);
child.stdin.end(input);
child.on('error', (error) => {
stop(whyNotStarted(error));
});
child.on('close', (status) => {
clearTimeout(timer);
const text = (chunks) => Buffer.concat(chunks).toString('utf8');
resolve({ status, stdout: text(stdout), stderr: text(stderr) });
});
});
}
function saidLast({ status, stderr }) {
const last = stderr.trim().split('\n').at(-1)?.trim() ?? '';
const cause = last === '' ? `exit status ${status ?? 'none'}` : last;
return cause.length > 200 ? `${cause.slice(0, 199)}\u2026` : cause;
}
}),
5893:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
f: () => ( withTrustedSyntax)
});
const SYNTAX = /^#[\s\u0085]*syntax\s*=\s*(.*)$/is;
const CHECK = /^#[\s\u0085]*check\s*=/i;
const DOCKERS_OWN = /^(?:docker\.io\/)?docker\/dockerfile(?::\w[\w.-]*)?(?:@sha256:[0-9a-f]{64})?$/;
function withTrustedSyntax(text, checks) {
const lines = text.replace(/^\uFEFF/, '').split('\n');
const found = lines.findIndex((line) => !line.startsWith('#'));
const length = found < 0 ? lines.length : found;
if (/^(?:\/\/|\s*\{)/.test(lines
.slice(length)
.join('\n')
.replace(/^\uFEFF+/, '')))
return null;
const head = lines.slice(0, length).filter((line) => {
const syntax = SYNTAX.exec(line);
if (syntax)
return DOCKERS_OWN.test(syntax[1].trimEnd().split(' ', 1)[0]);
return checks || !CHECK.test(line);
});
const filling = Array.from({ length: length - head.length }, () => '#');
return [...head, ...filling, ...lines.slice(length)].join('\n');
}
})
};
;
