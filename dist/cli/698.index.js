"use strict";
exports.id = 698;
exports.ids = [698];
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
})
};
;
