"use strict";
exports.id = 877;
exports.ids = [877];
exports.modules = {
8877:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
lintersOf: () => ( lintersOf)
});
var linters = __webpack_require__(1705);
var external_node_fs_ = __webpack_require__(3024);
var external_node_os_ = __webpack_require__(8161);
var external_node_path_ = __webpack_require__(6760);
var trusted_syntax = __webpack_require__(5893);
var errors = __webpack_require__(2515);
var promises_ = __webpack_require__(1455);
var adapters_process = __webpack_require__(1777);
;
const LIMITS = { milliseconds: 60_000, bytes: 10_000_000 };
class LinterFailed extends Error {
name = 'LinterFailed';
}
async function runProcess(program, args, options) {
const { folder, input = '', limits = LIMITS } = options;
const environment = { ...strippedEnvironment(folder), ...options.environment };
try {
return await (0,adapters_process .cd)(program, args, { folder, environment, limits, input });
}
catch (error) {
throw error instanceof adapters_process .dD ? new LinterFailed(error.message) : error;
}
}
async function inEmptyFolder(work) {
const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'python-dockerfile-review-'));
try {
return await work(folder);
}
finally {
await (0,promises_.rm)(folder, { recursive: true, force: true });
}
}
async function reasonMissing(program, args) {
try {
const { status } = await inEmptyFolder((folder) => runProcess(program, args, { folder }));
return status === 0 ? null : 'does not work here';
}
catch (error) {
if (error instanceof LinterFailed)
return error.message;
throw error;
}
}
function strippedEnvironment(folder) {
const { PATH, SystemRoot, PATHEXT } = process.env;
const windows = { ...(SystemRoot !== undefined && { SystemRoot }), ...(PATHEXT !== undefined && { PATHEXT }) };
return { ...windows, PATH: PATH ?? '', HOME: folder, TMPDIR: folder, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
}
;
const LONGEST_MESSAGE = 500;
function levelOf(said) {
if (said === 'error' || said === 'warning')
return said;
return said === 'info' || said === 'style' ? 'notice' : null;
}
function messageText(said) {
const text = said.replace(/\s+/g, ' ').trim();
const short = text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE - 1)}\u2026` : text;
return /[.!?\u2026]$/.test(short) ? short : `${short}.`;
}
function parseJson(text) {
try {
return JSON.parse(text);
}
catch {
throw new LinterFailed('gave an answer that is no JSON');
}
}
function isRecord(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function records(value) {
if (Array.isArray(value) && value.every(isRecord))
return value;
throw new LinterFailed('gave an answer of an unknown shape');
}
async function answered(work) {
try {
return await work();
}
catch (error) {
return { failed: error instanceof LinterFailed ? error.message : `failed: ${(0,errors .bD)(error)}` };
}
}
async function inPairs(items, work) {
const results = [];
let next = 0;
const worker = async () => {
while (next < items.length) {
const index = next++;
results[index] = await work(items[index]);
}
};
await Promise.all([worker(), worker()]);
return results;
}
;
function linesSpan(source, first, last = first) {
if (typeof first !== 'number' || !Number.isInteger(first) || first < 1 || first > source.lineCount)
return null;
const end = typeof last === 'number' && last > first ? Math.min(Math.floor(last), source.lineCount) : first;
const start = source.offsetAt({ line: first, column: 1 });
const text = source.text.slice(start, source.offsetAt({ line: end, column: 1 }) + source.line(end).length);
const lead = text.length - text.trimStart().length;
const length = text.trim().length;
return length === 0 ? null : { start: start + lead, end: start + lead + length };
}
function withoutPragmas(text) {
return text.replace(/^([ \t]*#[ \t]*)(?:hadolint|shellcheck)(?=[ \t])/gim, (whole, lead) => lead.padEnd(whole.length, '-'));
}
;
const PLUGIN = 'docker-buildx';
class BuildKit {
limits;
name = 'buildkit';
constructor(limits = LIMITS) {
this.limits = limits;
}
async missing() {
try {
return await inEmptyFolder(async (folder) => {
const options = { folder, environment: dockerEnvironment(folder) };
const engine = await runProcess('docker', ['version', '--format', '{{.Server.Version}}'], options);
if (engine.status !== 0)
return `can not be asked (${(0,adapters_process .OI)(engine)})`;
const help = await runProcess('docker', ['buildx', 'build', '--help'], options);
return help.status === 0 && help.stdout.includes('--call') ? null : 'needs docker buildx 0.15 or later';
});
}
catch (error) {
if (error instanceof LinterFailed)
return error.message;
throw error;
}
}
lint(dockerfiles, pragmas) {
return inPairs(dockerfiles, (dockerfile) => answered(() => this.one(dockerfile, pragmas)));
}
async one(dockerfile, pragmas) {
const input = (0,trusted_syntax .f)(dockerfile.source.text, pragmas);
if (input === null)
return { declined: 'is not asked: the file may name another program to read it' };
return inEmptyFolder(async (folder) => {
const context = (0,external_node_path_.join)(folder, 'context');
(0,external_node_fs_.mkdirSync)(context);
const ran = await runProcess('docker', ['buildx', 'build', '--call=lint,format=json', '--network=none', '-f', '-', context], { folder, input, environment: dockerEnvironment(folder), limits: this.limits });
if (ran.stdout.trim() === '')
throw new LinterFailed(`failed: ${(0,adapters_process .OI)(ran)}`);
const answer = parseJson(ran.stdout);
if (!isRecord(answer))
throw new LinterFailed('gave an answer of an unknown shape');
const fault = isRecord(answer.buildError) ? answer.buildError.message : null;
const isWhole = fault === null && (Array.isArray(answer.warnings) || ran.status === 0);
const findings = records(answer.warnings ?? []).flatMap((warning) => findingOf(dockerfile, warning) ?? []);
if (isWhole)
return { findings };
const cause = messageText(typeof fault === 'string' ? fault : (0,adapters_process .OI)(ran));
return { findings, partly: `could not check all of it: ${cause}` };
});
}
}
function findingOf({ source, stages }, warning) {
const { ruleName, description, detail, location } = warning;
if (typeof ruleName !== 'string' || !/^[A-Z][A-Za-z0-9]*$/.test(ruleName))
return null;
const ranges = isRecord(location) && Array.isArray(location.ranges) ? records(location.ranges) : [];
const [start, end] = [ranges[0]?.start, ranges.at(-1)?.end];
const lines = isRecord(start) ? linesSpan(source, start.line, isRecord(end) ? end.line : undefined) : null;
const said = [detail, description, ruleName].find((text) => typeof text === 'string' && text !== '');
const span = lines ?? stages[0]?.from.span;
if (!span)
return null;
return { rule: `buildkit/${ruleName}`, level: 'warning', message: messageText(said), span };
}
function dockerEnvironment(folder) {
const configuration = (0,external_node_path_.join)(folder, 'configuration');
const plugin = (0,external_node_path_.join)(process.env.DOCKER_CONFIG ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker'), 'cli-plugins', PLUGIN);
(0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(configuration, 'cli-plugins'), { recursive: true });
try {
(0,external_node_fs_.accessSync)(plugin);
(0,external_node_fs_.symlinkSync)(plugin, (0,external_node_path_.join)(configuration, 'cli-plugins', PLUGIN));
}
catch {
}
const { DOCKER_HOST } = process.env;
return { DOCKER_CONFIG: configuration, ...(DOCKER_HOST !== undefined && { DOCKER_HOST }) };
}
;
class Hadolint {
limits;
name = 'hadolint';
constructor(limits = LIMITS) {
this.limits = limits;
}
missing() {
return reasonMissing('hadolint', ['--version']);
}
lint(dockerfiles, pragmas) {
return inPairs(dockerfiles, (dockerfile) => answered(() => this.one(dockerfile, pragmas)));
}
one(dockerfile, pragmas) {
const { text } = dockerfile.source;
const input = pragmas ? text : withoutPragmas(text);
return inEmptyFolder(async (folder) => {
const { limits } = this;
const ran = await runProcess('hadolint', ['-f', 'json', '--no-color', '-'], { folder, input, limits });
if (ran.stdout.trim() === '')
throw new LinterFailed(`failed: ${(0,adapters_process .OI)(ran)}`);
return { findings: records(parseJson(ran.stdout)).flatMap((said) => hadolint_findingOf(dockerfile, said) ?? []) };
});
}
}
function hadolint_findingOf({ source }, said) {
const { code, message, line } = said;
const level = levelOf(said.level);
const span = linesSpan(source, line);
if (level === null || span === null || typeof code !== 'string' || typeof message !== 'string')
return null;
const rule = /^SC\d{4,5}$/.test(code) ? `shellcheck/${code}` : /^DL\d{4}$/.test(code) ? `hadolint/${code}` : null;
return rule === null ? null : { rule, level, message: messageText(message), span };
}
var parse = __webpack_require__(9045);
var source_text = __webpack_require__(4606);
var stages = __webpack_require__(2949);
var dockerfile_lines = __webpack_require__(693);
;
const DIALECTS = { sh: 'dash', dash: 'dash', ash: 'dash', bash: 'bash', ksh: 'ksh' };
const SH_IS_BASH = new Set(['rhel', 'fedora', 'centos', 'rockylinux', 'almalinux', 'oraclelinux', 'amazonlinux']);
function runScripts(dockerfile) {
return (0,stages .as)(dockerfile, new Map())
.flatMap(({ steps }) => steps)
.filter(({ instruction }) => instruction.keyword === 'RUN' && !instruction.onbuild && !instruction.exec)
.flatMap((step) => scriptOf(dockerfile, step) ?? []);
}
function scriptOf(dockerfile, step) {
const places = bodyOf(dockerfile, step);
if (places.text.trim() === '')
return null;
if (places.text.startsWith('#!'))
return /^#!.*\b(?:sh|bash|dash|ash|ksh)\b/.test(places.text) ? fileOf(places) : null;
const { distribution } = step.stage.base;
const [program, ...flags] = step.shell ?? ['/bin/sh'];
const name = program?.split('/').at(-1) ?? '';
const isBash = name === 'sh' && SH_IS_BASH.has(distribution?.name ?? '');
const dialect = isBash ? 'bash' : Object.hasOwn(DIALECTS, name) ? DIALECTS[name] : undefined;
if (dialect === undefined)
return null;
const options = flags.filter((flag) => flag !== '-c' && /^[-\w]+$/.test(flag)).map((flag) => ` ${flag}`);
return fileOf(places, `#!/bin/${dialect}${options.join('')}\n`, name === 'sh' && !distribution);
}
function bodyOf({ source: { text }, escape }, { instruction }) {
const { body, heredocs, words } = instruction;
const [heredoc] = heredocs;
if (!heredoc)
return new dockerfile_lines .N4((0,dockerfile_lines .cT)(text, body, escape), body.start);
if (heredocs.length > 1 || heredoc.opening.start !== body.start || words.length > 1) {
const command = (0,dockerfile_lines .cT)(text, { start: body.start, end: heredoc.body.start }, escape);
return new dockerfile_lines .N4(command + dropReturns(text.slice(heredoc.body.start, body.end)), body.start);
}
const lines = dropReturns(text.slice(heredoc.body.start, heredoc.body.end));
const script = heredoc.stripsTabs ? lines.replace(/^\t+/gm, (tabs) => dockerfile_lines .Fn.repeat(tabs.length)) : lines;
return new dockerfile_lines .N4(script, heredoc.body.start);
}
function dropReturns(text) {
return text.replace(/\r(?=\n|$)/g, dockerfile_lines .Fn);
}
function fileOf(places, header = '', guessed = false) {
const lines = places.text.split('\n');
const starts = [0];
for (const line of lines)
starts.push(starts.at(-1) + line.length + 1);
const offsetOf = ({ line, column }) => {
const index = line - (header === '' ? 1 : 2);
const text = lines[index];
if (text === undefined)
return index === lines.length ? places.text.length : null;
return (starts[index] +
Array.from(text)
.slice(0, column - 1)
.join('').length);
};
return {
text: `${header}${places.text}\n`,
guessed,
span(from, to) {
const [start, end] = [offsetOf(from), offsetOf(to)];
if (start === null || end === null)
return null;
const first = Math.min(start, places.text.trimEnd().length - 1);
return places.span(first, Math.max(end, first + 1));
},
};
}
;
const MOST_SCRIPTS = 100;
const EXCLUDED = 'SC1090,SC1091,SC2096';
const PREDEFINED = ['http_proxy', 'https_proxy', 'ftp_proxy', 'no_proxy', 'all_proxy'];
class ShellCheck {
limits;
name = 'shellcheck';
constructor(limits = LIMITS) {
this.limits = limits;
}
missing() {
return reasonMissing('shellcheck', ['--version']);
}
async lint(dockerfiles, pragmas) {
const jobs = dockerfiles.map((dockerfile) => {
const read = pragmas ? dockerfile : unpragmatic(dockerfile);
return { dockerfile: read, scripts: runScripts(read) };
});
const answers = [];
for (const batch of batches(jobs)) {
const findings = new Map(batch.map((job) => [job, []]));
const answer = await answered(async () => {
await this.run(batch, findings);
return { findings: [] };
});
answers.push(...batch.map((job) => ('findings' in answer ? { findings: findings.get(job) } : answer)));
}
return answers;
}
async run(batch, findings) {
const all = batch.flatMap((job) => job.scripts.map((script) => ({ job, script })));
if (all.length === 0)
return;
const ran = await inEmptyFolder(async (folder) => {
await Promise.all(all.map(({ script }, index) => (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${index}`), script.text)));
const names = all.map((_, index) => `${index}`);
const args = ['--norc', '--format=json1', `--exclude=${EXCLUDED}`, '--', ...names];
return runProcess('shellcheck', args, { folder, limits: this.limits });
});
if (ran.status !== 0 && ran.status !== 1)
throw new LinterFailed(`failed: ${(0,adapters_process .OI)(ran)}`);
const answer = parseJson(ran.stdout);
const comments = records(isRecord(answer) ? answer.comments : null);
for (const comment of withoutChorus(comments)) {
const place = all[Number(comment.file)];
const finding = place && shellcheck_findingOf(place.job.dockerfile, place.script, comment);
if (finding)
findings.get(place.job).push(finding);
}
}
}
function withoutChorus(comments) {
const isAbout = ({ code }) => typeof code === 'number' && code < 1100;
const kept = new Map();
for (const { file } of comments.filter(({ code }) => code === 1072)) {
const about = comments.filter((comment) => comment.file === file && isAbout(comment) && comment.level === 'error');
const cause = about.find(({ code }) => code !== 1072 && code !== 1073);
kept.set(file, cause ?? about.find(({ code }) => code === 1072) ?? about[0]);
}
return comments.filter((comment) => {
const one = kept.get(comment.file);
return !one || one === comment || !isAbout(comment);
});
}
function shellcheck_findingOf(dockerfile, script, comment) {
const { line, column, endLine, endColumn, code, message } = comment;
const level = levelOf(comment.level);
const numbers = [line, column, endLine, endColumn, code];
if (level === null || typeof message !== 'string' || !numbers.every(Number.isInteger))
return null;
if (script.guessed && Math.floor(Number(code) / 1000) === 3)
return null;
if ((code === 2154 || code === 2034) && isDeclared(dockerfile, /^\w+/.exec(message)?.[0] ?? ''))
return null;
const span = script.span({ line: Number(line), column: Number(column) }, { line: Number(endLine), column: Number(endColumn) });
return span && { rule: `shellcheck/SC${String(code)}`, level, message: messageText(message), span };
}
function isDeclared({ instructions }, name) {
if (PREDEFINED.includes(name))
return true;
return instructions.some(({ keyword, assignments }) => (keyword === 'ARG' || keyword === 'ENV') && assignments.some((assignment) => assignment.name === name));
}
function unpragmatic({ source }) {
return (0,parse .A)(new source_text .D(source.path, withoutPragmas(source.text)));
}
function batches(jobs) {
const result = [];
let count = Infinity;
for (const job of jobs) {
if (count + job.scripts.length > MOST_SCRIPTS) {
result.push([]);
count = 0;
}
result.at(-1).push(job);
count += job.scripts.length;
}
return result;
}
;
const MADE = {
buildkit: () => new BuildKit(),
shellcheck: () => new ShellCheck(),
hadolint: () => new Hadolint(),
};
function lintersOf(names) {
const named = !names.includes('auto');
return { list: linters .eI.filter((name) => !named || names.includes(name)).map((name) => MADE[name]()), named };
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
