export const id = 273;
export const ids = [273];
export const modules = {

/***/ 18273:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintersOf: () => (/* binding */ lintersOf)
});

// EXTERNAL MODULE: ./lib/build/config/linters.js
var linters = __webpack_require__(4932);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/build/dockerfile/trusted-syntax.js
var trusted_syntax = __webpack_require__(76114);
// EXTERNAL MODULE: ./lib/build/findings/errors.js
var errors = __webpack_require__(24452);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/build/adapters/process.js
var adapters_process = __webpack_require__(14456);
;// CONCATENATED MODULE: ./lib/build/adapters/linters/process.js





const LIMITS = { milliseconds: 60_000, bytes: 10_000_000 };
/** Why a linter gave no answer, as a sentence's end. */
class LinterFailed extends Error {
    name = 'LinterFailed';
}
/**
 * Runs a linter: of the environment it gets only what finds programs, so that no token gets there.
 * @throws LinterFailed where it can't be started, takes too long or writes too much.
 */
async function runProcess(program, args, options) {
    const { folder, input = '', limits = LIMITS } = options;
    const environment = { ...strippedEnvironment(folder), ...options.environment };
    try {
        return await (0,adapters_process/* runToEnd */.cd)(program, args, { folder, environment, limits, input });
    }
    catch (error) {
        throw error instanceof adapters_process/* ProcessFailed */.dD ? new LinterFailed(error.message) : error;
    }
}
/** Runs work in a new empty folder that is gone afterwards. */
async function inEmptyFolder(work) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'python-dockerfile-review-'));
    try {
        return await work(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Whether a program answers; otherwise why not. */
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

;// CONCATENATED MODULE: ./lib/build/adapters/linters/answers.js


const LONGEST_MESSAGE = 500;
/** What a linter calls a level, in this tool's words; null for none. */
function levelOf(said) {
    if (said === 'error' || said === 'warning')
        return said;
    return said === 'info' || said === 'style' ? 'notice' : null;
}
/** A linter's text on one line, of a length that a comment can show. */
function messageText(said) {
    const text = said.replace(/\s+/g, ' ').trim();
    const short = text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE - 1)}…` : text;
    return /[.!?…]$/.test(short) ? short : `${short}.`;
}
/** @throws LinterFailed where it is none. */
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
/** A list of objects. @throws LinterFailed where it is none. */
function records(value) {
    if (Array.isArray(value) && value.every(isRecord))
        return value;
    throw new LinterFailed('gave an answer of an unknown shape');
}
/** Turns a linter's failure into its answer. */
async function answered(work) {
    try {
        return await work();
    }
    catch (error) {
        return { failed: error instanceof LinterFailed ? error.message : `failed: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}
/** Works on items two at a time, in order. */
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

;// CONCATENATED MODULE: ./lib/build/adapters/linters/places.js
/** Whole lines of a Dockerfile without the white space around them; null where there are no such lines. */
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
/** The text without comments by which it turns a linter's checks off; all offsets stay. */
function withoutPragmas(text) {
    return text.replace(/^([ \t]*#[ \t]*)(?:hadolint|shellcheck)(?=[ \t])/gim, (whole, lead) => lead.padEnd(whole.length, '-'));
}

;// CONCATENATED MODULE: ./lib/build/adapters/linters/buildkit.js







const PLUGIN = 'docker-buildx';
/** BuildKit's build checks: nothing is built, but the images that the file names are looked up. */
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
                    return `can not be asked (${(0,adapters_process/* saidLast */.OI)(engine)})`;
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
        const input = (0,trusted_syntax/* withTrustedSyntax */.f)(dockerfile.source.text, pragmas);
        if (input === null)
            return { declined: 'is not asked: the file may name another program to read it' };
        return inEmptyFolder(async (folder) => {
            const context = (0,external_node_path_.join)(folder, 'context');
            (0,external_node_fs_.mkdirSync)(context);
            const ran = await runProcess('docker', ['buildx', 'build', '--call=lint,format=json', '--network=none', '-f', '-', context], { folder, input, environment: dockerEnvironment(folder), limits: this.limits });
            // Its status is 1 where it warns, too.
            if (ran.stdout.trim() === '')
                throw new LinterFailed(`failed: ${(0,adapters_process/* saidLast */.OI)(ran)}`);
            const answer = parseJson(ran.stdout);
            if (!isRecord(answer))
                throw new LinterFailed('gave an answer of an unknown shape');
            const fault = isRecord(answer.buildError) ? answer.buildError.message : null;
            const isWhole = fault === null && (Array.isArray(answer.warnings) || ran.status === 0);
            // What it knew before an image couldn't be looked up still holds.
            const findings = records(answer.warnings ?? []).flatMap((warning) => findingOf(dockerfile, warning) ?? []);
            if (isWhole)
                return { findings };
            const cause = messageText(typeof fault === 'string' ? fault : (0,adapters_process/* saidLast */.OI)(ran));
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
/** An empty configuration: no credentials, contexts or builders; the plugin that a user installed is still found. */
function dockerEnvironment(folder) {
    const configuration = (0,external_node_path_.join)(folder, 'configuration');
    const plugin = (0,external_node_path_.join)(process.env.DOCKER_CONFIG ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker'), 'cli-plugins', PLUGIN);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(configuration, 'cli-plugins'), { recursive: true });
    try {
        (0,external_node_fs_.accessSync)(plugin);
        (0,external_node_fs_.symlinkSync)(plugin, (0,external_node_path_.join)(configuration, 'cli-plugins', PLUGIN));
    }
    catch {
        // Docker looks for it in the system's folders.
    }
    const { DOCKER_HOST } = process.env;
    return { DOCKER_CONFIG: configuration, ...(DOCKER_HOST !== undefined && { DOCKER_HOST }) };
}

;// CONCATENATED MODULE: ./lib/build/adapters/linters/hadolint.js



/** hadolint: the Dockerfile on stdin, in an empty folder, where it finds no configuration. */
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
            // Its status says only whether something was found.
            if (ran.stdout.trim() === '')
                throw new LinterFailed(`failed: ${(0,adapters_process/* saidLast */.OI)(ran)}`);
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
    // It runs ShellCheck inside: that code is one, whoever says it.
    const rule = /^SC\d{4,5}$/.test(code) ? `shellcheck/${code}` : /^DL\d{4}$/.test(code) ? `hadolint/${code}` : null;
    return rule === null ? null : { rule, level, message: messageText(message), span };
}

// EXTERNAL MODULE: ./lib/build/dockerfile/parse.js + 1 modules
var parse = __webpack_require__(94208);
// EXTERNAL MODULE: ./lib/build/source/text.js
var source_text = __webpack_require__(42697);
// EXTERNAL MODULE: ./lib/build/dockerfile/stages.js + 1 modules
var stages = __webpack_require__(56598);
// EXTERNAL MODULE: ./lib/build/dockerfile/lines.js
var dockerfile_lines = __webpack_require__(79172);
;// CONCATENATED MODULE: ./lib/build/adapters/linters/run-scripts.js


/** What ShellCheck checks a shell as. */
const DIALECTS = { sh: 'dash', dash: 'dash', ash: 'dash', bash: 'bash', ksh: 'ksh' };
/** Distributions whose /bin/sh is bash. */
const SH_IS_BASH = new Set(['rhel', 'fedora', 'centos', 'rockylinux', 'almalinux', 'oraclelinux', 'amazonlinux']);
/** The scripts that the shells of a Dockerfile's RUN instructions get; not those in exec form or of other shells. */
function runScripts(dockerfile) {
    return (0,stages/* buildStages */.as)(dockerfile, new Map())
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
    // `-e` and `pipefail` change what is worth a warning.
    const options = flags.filter((flag) => flag !== '-c' && /^[-\w]+$/.test(flag)).map((flag) => ` ${flag}`);
    return fileOf(places, `#!/bin/${dialect}${options.join('')}\n`, name === 'sh' && !distribution);
}
/** The body as the shell gets it; the builder itself takes the one here-document that a RUN consists of. */
function bodyOf({ source: { text }, escape }, { instruction }) {
    const { body, heredocs, words } = instruction;
    const [heredoc] = heredocs;
    if (!heredoc)
        return new dockerfile_lines/* Places */.N4((0,dockerfile_lines/* joinLines */.cT)(text, body, escape), body.start);
    if (heredocs.length > 1 || heredoc.opening.start !== body.start || words.length > 1) {
        const command = (0,dockerfile_lines/* joinLines */.cT)(text, { start: body.start, end: heredoc.body.start }, escape);
        return new dockerfile_lines/* Places */.N4(command + dropReturns(text.slice(heredoc.body.start, body.end)), body.start);
    }
    const lines = dropReturns(text.slice(heredoc.body.start, heredoc.body.end));
    const script = heredoc.stripsTabs ? lines.replace(/^\t+/gm, (tabs) => dockerfile_lines/* FILLER */.Fn.repeat(tabs.length)) : lines;
    return new dockerfile_lines/* Places */.N4(script, heredoc.body.start);
}
function dropReturns(text) {
    return text.replace(/\r(?=\n|$)/g, dockerfile_lines/* FILLER */.Fn);
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
            // What points behind the end (something is missing there) points to the last character.
            const first = Math.min(start, places.text.trimEnd().length - 1);
            return places.span(first, Math.max(end, first + 1));
        },
    };
}

;// CONCATENATED MODULE: ./lib/build/adapters/linters/shellcheck.js








/** Scripts in one process. */
const MOST_SCRIPTS = 100;
/** Files that it would have to read aren't there (1090, 1091); a shebang of ours has as many options as SHELL (2096). */
const EXCLUDED = 'SC1090,SC1091,SC2096';
/** Variables that a RUN gets without any ARG. Source: docs.docker.com, "Predefined ARGs". */
const PREDEFINED = ['http_proxy', 'https_proxy', 'ftp_proxy', 'no_proxy', 'all_proxy'];
/** ShellCheck over the bodies of RUN, many in one process. */
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
            throw new LinterFailed(`failed: ${(0,adapters_process/* saidLast */.OI)(ran)}`);
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
/** Of all the sentences about one syntax error, one: that of what is wrong, else that of what is expected. */
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
    // What POSIX leaves out matters only where it is known which shell it is.
    if (script.guessed && Math.floor(Number(code) / 1000) === 3)
        return null;
    if ((code === 2154 || code === 2034) && isDeclared(dockerfile, /^\w+/.exec(message)?.[0] ?? ''))
        return null;
    const span = script.span({ line: Number(line), column: Number(column) }, { line: Number(endLine), column: Number(endColumn) });
    return span && { rule: `shellcheck/SC${String(code)}`, level, message: messageText(message), span };
}
/** Whether the builder hands a variable to the shell: it is assigned outside, and used there. */
function isDeclared({ instructions }, name) {
    if (PREDEFINED.includes(name))
        return true;
    return instructions.some(({ keyword, assignments }) => (keyword === 'ARG' || keyword === 'ENV') && assignments.some((assignment) => assignment.name === name));
}
function unpragmatic({ source }) {
    return (0,parse/* parseDockerfile */.A)(new source_text/* SourceText */.D(source.path, withoutPragmas(source.text)));
}
/** Files together as long as their scripts are not too many for one process. */
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

;// CONCATENATED MODULE: ./lib/build/adapters/linters/index.js




const MADE = {
    buildkit: () => new BuildKit(),
    shellcheck: () => new ShellCheck(),
    hadolint: () => new Hadolint(),
};
/** The linters that were asked for. */
function lintersOf(names) {
    const named = !names.includes('auto');
    return { list: linters/* LINTERS */.eI.filter((name) => !named || names.includes(name)).map((name) => MADE[name]()), named };
}


/***/ }),

/***/ 14456:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ endProcess),
/* harmony export */   OI: () => (/* binding */ saidLast),
/* harmony export */   cd: () => (/* binding */ runToEnd),
/* harmony export */   dD: () => (/* binding */ ProcessFailed),
/* harmony export */   hb: () => (/* binding */ whyNotStarted),
/* harmony export */   kp: () => (/* binding */ startProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Why a process gave no answer, as a sentence's end. */
class ProcessFailed extends Error {
    name = 'ProcessFailed';
}
/** Starts a program: an argument array, no shell, nothing inherited, in a process group of its own. */
function startProcess(program, args, { folder, environment }) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        cwd: folder,
        env: { ...environment },
        // A group of its own, for some start others that do the work.
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
}
/** Ends a process with all that it started; one that has ended already is left alone. */
function endProcess({ pid }, signal = 'SIGKILL') {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, signal);
    }
    catch {
        // It has ended by itself.
    }
}
/** Why a program could not be started, as a sentence's end. */
function whyNotStarted(error) {
    return error.code === 'ENOENT' ? "isn't installed" : `can not be started (${error.code ?? error.message})`;
}
/**
 * Runs a program to its end. What it started ends with it.
 * @throws ProcessFailed where it can't be started, takes too long or writes too much.
 */
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
        // One that ended early closes the pipe; its status says why.
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
/** The last line of what a failing process wrote, short. */
function saidLast({ status, stderr }) {
    const last = stderr.trim().split('\n').at(-1)?.trim() ?? '';
    const cause = last === '' ? `exit status ${status ?? 'none'}` : last;
    return cause.length > 200 ? `${cause.slice(0, 199)}…` : cause;
}


/***/ }),

/***/ 94208:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseDockerfile)
});

// EXTERNAL MODULE: ./lib/build/dockerfile/arguments.js
var dockerfile_arguments = __webpack_require__(783);
// EXTERNAL MODULE: ./lib/build/dockerfile/lines.js
var lines = __webpack_require__(79172);
;// CONCATENATED MODULE: ./lib/build/dockerfile/scan.js


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
        // Directives stand at the very top: the first line that is none ends them.
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
    /** The line that starts at the current place, without its ending; goes on to the next one. */
    line() {
        const start = this.at;
        const newline = this.text.indexOf('\n', start);
        let end = newline < 0 ? this.text.length : newline;
        this.at = newline < 0 ? end : newline + 1;
        while (end > start && this.text[end - 1] === '\r')
            end--;
        let first = start;
        while (first < end && (0,lines/* isSpace */.xC)(this.text.charCodeAt(first)))
            first++;
        let last = end;
        while (last > first && (0,lines/* isSpace */.xC)(this.text.charCodeAt(last - 1)))
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
        // Another escape character than these two fails the build.
        if (name === 'escape' && (value === '`' || value === '\\'))
            this.escape = value;
        this.directives.set(name, { text: value, span: { start: first, end } });
        return true;
    }
    /** Whether a line is a comment or blank: also inside an instruction, which it doesn't end. */
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
        // Until white space ends it, the keyword may go on behind a continuation.
        let naming = true;
        let last = from.last;
        let end = last;
        for (let line = from, open = true;; line = this.line()) {
            if (line === from || !this.passedOver(line)) {
                open = (0,lines/* lineContinues */.zs)(this.text.slice(line.start, line.end), this.escape);
                last = line.last;
                // The continuation itself is none of the keyword.
                const limit = open ? last - 1 : last;
                const lead = start < 0 ? line.first : line.start;
                let at = lead;
                while (naming && at < limit && !(0,lines/* isSpace */.xC)(this.text.charCodeAt(at)))
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
        if (!plain.includes(this.escape) && !plain.includes(lines/* FILLER */.Fn))
            return plain.toUpperCase();
        const joined = (0,lines/* joinLines */.cT)(this.text, written, this.escape);
        return (0,lines/* dropFiller */.CP)(/[^\s\uFFFF]\S*/.exec(joined)?.[0] ?? '').toUpperCase();
    }
    /** The end of the last here-document that was read. */
    end = 0;
    readHeredocs(keyword, written) {
        if (!TAKES_HEREDOCS.has(keyword) && keyword !== 'ONBUILD')
            return NO_HEREDOCS;
        if (!this.text.slice(written.start, written.end).includes('<<'))
            return NO_HEREDOCS;
        const joined = (0,lines/* joinLines */.cT)(this.text, written, this.escape);
        const trigger = keyword === 'ONBUILD' ? /^\s*\S+\s+(\S+)/.exec((0,lines/* dropFiller */.CP)(joined))?.[1]?.toUpperCase() : keyword;
        if (!TAKES_HEREDOCS.has(trigger ?? ''))
            return NO_HEREDOCS;
        return openings(joined, written.start).map((opening) => ({ ...opening, body: this.heredocBody(opening) }));
    }
    /** Reads the lines up to the one that is the name; all that are left where there is none. */
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
/** A word: quotes kept, white space behind `<<` swallowed; a quote that isn't closed is a match of its own. */
const WORD = /(?:\\[^]|'[^']*'|"(?:\\[^]|[^"\\])*"|<<[ \t\r\uFFFF]*|[^\s'"\\<]|<|\\$)+|['"]/g;
/** The `<<NAME` of an instruction. Source: heredocsFromLine in parser.go; an open quote makes it find none. */
function openings(joined, offset) {
    const found = [];
    for (const match of joined.matchAll(WORD)) {
        const word = match[0];
        if (word === "'" || word === '"')
            return [];
        if (!word.includes('<<'))
            continue;
        const lead = /^\uFFFF*/.exec(word)[0].length;
        const heredoc = /^(\d*)<<(-?)\s*([^<]*)$/.exec((0,lines/* dropFiller */.CP)(word));
        const name = (0,dockerfile_arguments/* unquote */._n)(heredoc?.[3] ?? '', '\\');
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
    while (end > 0 && word[end - 1] === lines/* FILLER */.Fn)
        end--;
    return end;
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/parse.js


/** Parses any text; a text without FROM gives a Dockerfile without stages. */
function parseDockerfile(source) {
    // A byte order mark would become a part of the first keyword; a space of the same length keeps offsets.
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
        trigger.lastIndex = (0,dockerfile_arguments/* trimSpan */.xW)(text, { start: keywordSpan.end, end: span.end }, escape).start;
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
        const { flags, end } = (0,dockerfile_arguments/* readFlags */.uW)(text, { start: keywordSpan.end, end: span.end }, escape);
        this.flags = flags;
        this.body = (0,dockerfile_arguments/* trimSpan */.xW)(text, { start: end, end: span.end }, escape);
        this.exec = TAKES_EXEC.has(keyword) ? (0,dockerfile_arguments/* readExec */.eW)(text, this.body, escape) : null;
        this.assignments = TAKES_ASSIGNMENTS.has(keyword)
            ? (0,dockerfile_arguments/* readAssignments */.FI)(text, this.body, escape, keyword !== 'ARG')
            : NO_ASSIGNMENTS;
    }
    /** Split when they are asked for: nobody asks for the hundred words of a usual RUN. */
    get words() {
        if (this.split)
            return this.split;
        const { start, end } = this.body;
        const [first] = this.heredocs;
        this.split = (0,dockerfile_arguments/* splitBody */.Xi)(this.text, { start, end: first ? Math.max(start, first.body.start) : end }, this.escape);
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


/***/ }),

/***/ 76114:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withTrustedSyntax)
/* harmony export */ });
/*
 * `# syntax=` names an image that the builder runs to read the file. Only Docker's own may be: of any other the line is
 * taken out. BuildKit also reads `// syntax=` and a JSON object: what begins like that is no Dockerfile for us.
 * Source: moby/buildkit, frontend/dockerfile/parser/directives.go (DetectSyntax).
 */
const SYNTAX = /^#[\s\u0085]*syntax\s*=\s*(.*)$/is;
const CHECK = /^#[\s\u0085]*check\s*=/i;
const DOCKERS_OWN = /^(?:docker\.io\/)?docker\/dockerfile(?::\w[\w.-]*)?(?:@sha256:[0-9a-f]{64})?$/;
/**
 * The text that may be handed to BuildKit, with as many lines; null where none may.
 * @param checks whether `# check=`, which turns checks off, stays
 */
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
    // The lines that are gone come back as comments behind the other directives, so that line numbers stay.
    const filling = Array.from({ length: length - head.length }, () => '#');
    return [...head, ...filling, ...lines.slice(length)].join('\n');
}


/***/ })

};
