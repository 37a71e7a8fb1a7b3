export const id = 782;
export const ids = [782];
export const modules = {

/***/ 8313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readHomepage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const NAME = 'python-dockerfile-review';
/**
 * The homepage that package.json names: the one place that knows where the project lives. It is looked for above the
 * program that was started, which is the bundle, wherever it was installed. Empty where there is none.
 */
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
/** Null where the file isn't there, or is another package's. */
function homepageOf(path) {
    try {
        const { name, homepage } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return name === NAME && typeof homepage === 'string' ? homepage : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 1418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ pagesOf),
/* harmony export */   PQ: () => (/* binding */ OWN_RULES),
/* harmony export */   xR: () => (/* binding */ helpUrl)
/* harmony export */ });
const OWN_RULES = [
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
/** The URL of a rule's page; its path alone where it isn't known where the project lives. */
function helpUrl(pages, rule) {
    return `${pages === '' ? '' : `${pages}/`}docs/rules/${rule}.md`;
}
/** Where the rules' pages are on the project's homepage. */
function pagesOf(homepage) {
    return homepage === '' ? '' : `${homepage}/blob/main`;
}


/***/ }),

/***/ 783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ readAssignments),
/* harmony export */   Xi: () => (/* binding */ splitBody),
/* harmony export */   _n: () => (/* binding */ unquote),
/* harmony export */   eW: () => (/* binding */ readExec),
/* harmony export */   uW: () => (/* binding */ readFlags),
/* harmony export */   xW: () => (/* binding */ trimSpan)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9172);

/** The span without white space, continuations and dropped lines at its ends. */
function trimSpan(text, span, escape) {
    const joined = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .joinLines */ .cT)(text, span, escape);
    const lead = /^[\s\uFFFF]*/.exec(joined)[0].length;
    let end = joined.length;
    while (end > lead && /[\s\uFFFF]/.test(joined[end - 1]))
        end--;
    return lead === joined.length
        ? { start: span.end, end: span.end }
        : { start: span.start + lead, end: span.start + end };
}
/** Splits at white space, quotes notwithstanding, as Docker does for FROM, COPY, USER, WORKDIR … */
function splitBody(text, body, escape) {
    const joined = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .joinLines */ .cT)(text, body, escape);
    const words = [];
    for (const match of joined.matchAll(/\S+/g))
        pushPiece(words, match[0], body.start + match.index);
    return words;
}
/** Filler at a word's ends is none of it; filler inside is where its two halves meet. */
function pushPiece(words, raw, at) {
    let start = 0;
    let end = raw.length;
    while (start < end && raw[start] === _lines_js__WEBPACK_IMPORTED_MODULE_0__/* .FILLER */ .Fn)
        start++;
    while (end > start && raw[end - 1] === _lines_js__WEBPACK_IMPORTED_MODULE_0__/* .FILLER */ .Fn)
        end--;
    if (start < end)
        words.push({ text: (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .dropFiller */ .CP)(raw.slice(start, end)), span: { start: at + start, end: at + end } });
}
/** Reads the leading `--name=value` flags; answers with where they end. */
function readFlags(text, span, escape) {
    const flags = [];
    let end = span.start;
    // Most instructions have none: joining is left out where the first word can't be one.
    if (!/^[\s\\`]*(--|#)/.test(text.slice(span.start, Math.min(span.end, span.start + 200))))
        return { flags, end };
    for (const { text: word, span: place } of scanWords((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .joinLines */ .cT)(text, span, escape), span.start, escape)) {
        if (!word.startsWith('--'))
            break;
        end = place.end;
        // A bare `--` ends them and is dropped.
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
/**
 * Reads a JSON array of strings; null where it is none, text behind it included, and the shell form holds.
 * Source: moby/buildkit, frontend/dockerfile/parser/line_parsers.go, parseJSON (before dockerfile/1.10 text behind the
 * array was passed over).
 */
function readExec(text, body, escape) {
    if (text[body.start] !== '[')
        return null;
    const joined = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .joinLines */ .cT)(text, body, escape);
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
            const value = parseJsonString((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .dropFiller */ .CP)(string));
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
/** Reads ENV, ARG and LABEL; `ENV name value` (one variable, old form) where the first word has no `=`. */
function readAssignments(text, body, escape, oldForm) {
    const joined = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .joinLines */ .cT)(text, body, escape);
    const words = scanWords(joined, body.start, escape);
    const [first, second] = words;
    if (!first)
        return [];
    if (oldForm && !first.text.includes('=')) {
        const span = { start: first.span.start, end: body.end };
        if (!second)
            return [{ name: first.text, value: null, span }];
        const text = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .dropFiller */ .CP)(joined.slice(second.span.start - body.start)).trimEnd();
        return [{ name: first.text, value: { text, span: { start: second.span.start, end: body.end } }, span }];
    }
    return words.map(({ text: word, span }) => {
        const equals = word.indexOf('=');
        if (equals < 0)
            return { name: word, value: null, span };
        // Names hold no filler in practice, so the value starts as far behind the word's start as in the joined word.
        const value = { text: word.slice(equals + 1), span: { start: span.start + equals + 1, end: span.end } };
        return { name: word.slice(0, equals), value, span };
    });
}
/** Splits at white space outside quotes, as Docker does for ENV, ARG, LABEL and flags. */
function scanWords(joined, offset, escape) {
    const pattern = escape === '`'
        ? /(?:`[^]|'[^']*(?:'|$)|"(?:`[^]|[^"`])*(?:"|$)|[^\s'"`]|`$)+/g
        : /(?:\\[^]|'[^']*(?:'|$)|"(?:\\[^]|[^"\\])*(?:"|$)|[^\s'"\\]|\\$)+/g;
    const words = [];
    for (const match of joined.matchAll(pattern))
        pushPiece(words, match[0], offset + match.index);
    return words;
}
/** Takes quotes and escapes away without expanding anything. */
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


/***/ }),

/***/ 1374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readCopy),
/* harmony export */   l: () => (/* binding */ landingOf)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(395);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3778);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4119);



/** Reads a COPY or ADD; null for other instructions, and where it holds no target. */
function readCopy(dockerfile, step) {
    const { instruction } = step;
    if ((instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') || instruction.onbuild)
        return null;
    const lookup = (name) => step.stage.environment.value(name, instruction.index);
    const pieces = instruction.exec ?? instruction.words;
    const words = pieces.map(({ text }) => {
        const word = (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .fT)(text, lookup, dockerfile.escape);
        return word.length > _paths_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_LENGTH */ .m9 ? _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV : word;
    });
    const target = words.at(-1);
    if (target === undefined || words.length < 2)
        return null;
    const source = step.sources[0];
    const fromRoot = source ? (path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(path) : contextPath;
    const inline = instruction.heredocs.length > 0;
    const sources = inline ? [] : words.slice(0, -1).map(fromRoot);
    return {
        step,
        from: source?.stage ?? null,
        image: source && !source.stage ? source.name : null,
        sources,
        target: (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(target, step.workdir) + (/[/]$|(^|[/])\.$/.test(target) ? '/' : ''),
        intoFolder: /[/]$|(^|[/])\.$/.test(target) || sources.length > 1,
        inline: inline && (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .i)(instruction, 'from') === null,
    };
}
/** A path of the build context: relative to its root, `.` for the root itself; URLs as they are. */
function contextPath(path) {
    if (/^[a-z]+:\/\/|^git@/i.test(path))
        return path;
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(path).slice(1) || '.';
}
/**
 * Where a path of the copied stage ends up, or null where this copy doesn't bring it. A folder's content is copied,
 * not the folder itself; a file keeps its name in a target that is a folder.
 */
function landingOf(copy, path) {
    const target = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(copy.target);
    for (const source of copy.sources) {
        if (path === source) {
            const name = path.slice(path.lastIndexOf('/') + 1);
            // A name with a dot inside is taken for a file: only then is its own name kept below the target.
            return copy.intoFolder && /[^.]\.[^.]/.test(name) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(name, target) : target;
        }
        if (source === '/' || path.startsWith(`${source}/`)) {
            const rest = source === '/' ? path.slice(1) : path.slice(source.length + 1);
            return (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(rest, target);
        }
        // What is copied stands inside the path: a part of it arrives.
        if (source.startsWith(`${path}/`))
            return target;
    }
    return null;
}


/***/ }),

/***/ 6847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ readPythonProgram),
/* harmony export */   hB: () => (/* binding */ readEntry),
/* harmony export */   nN: () => (/* binding */ runsPython)
/* harmony export */ });
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8986);
/* harmony import */ var _installers_pip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2520);
/* harmony import */ var _wrappers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2776);



/** ENTRYPOINT and CMD in effect at the end of a stage; null where this file sets none. */
function readEntry(dockerfile, stage) {
    let entrypoint = null;
    let command = null;
    for (const one of lineage(stage)) {
        const own = (keyword) => one.steps.findLast(({ instruction }) => instruction.keyword === keyword && !instruction.onbuild) ?? null;
        const ownEntrypoint = own('ENTRYPOINT');
        const ownCommand = own('CMD');
        // ENTRYPOINT takes the CMD of the image below away, unless the stage gives its own.
        if (ownEntrypoint)
            command = null;
        entrypoint = ownEntrypoint ?? entrypoint;
        command = ownCommand ?? command;
    }
    const main = mainOf(dockerfile, entrypoint, command);
    if (!main)
        return null;
    // An ENTRYPOINT in shell form passes CMD over.
    const started = entrypoint && !entrypoint.instruction.exec ? [entrypoint] : [entrypoint, command];
    const calls = started.flatMap((step) => (step ? (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommands */ .P)(dockerfile, step).calls : []));
    const joined = joinExec(dockerfile, entrypoint, command);
    const all = joined ?? calls;
    return { entrypoint, command, main, calls: all, program: all.findLast(runsPython) ?? all.at(-1) ?? null };
}
function* lineage(stage) {
    const stages = [];
    for (let one = stage; one; one = one.parent)
        stages.push(one);
    yield* stages.reverse();
}
/** An exec-form ENTRYPOINT takes an exec-form CMD as its arguments: one command. */
function joinExec(dockerfile, entrypoint, command) {
    const front = entrypoint?.instruction.exec;
    const back = command?.instruction.exec;
    if (!entrypoint || !front || !command || !back)
        return null;
    const exec = [...front, ...back];
    const step = { ...entrypoint, instruction: { ...entrypoint.instruction, exec } };
    const calls = (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommands */ .P)(dockerfile, step).calls;
    // An entrypoint script hands its arguments on: what CMD names runs as well.
    const [first] = calls;
    if (first && !runsPython(first))
        return [...calls, ...(0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommands */ .P)(dockerfile, command).calls];
    return calls;
}
function mainOf(dockerfile, entrypoint, command) {
    if (!entrypoint || !command)
        return entrypoint ?? command;
    // With an entrypoint that is itself the program, CMD holds only its arguments.
    const own = !entrypoint.instruction.exec || (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommands */ .P)(dockerfile, entrypoint).calls.some(runsPython);
    return own ? entrypoint : command;
}
/** Programs that are Python, or run it. */
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
    return (0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_1__/* .isPython */ .r2)(name) || PYTHON_PROGRAMS.has(name) || name.endsWith('.py');
}
function runsPython({ program }) {
    return isPythonProgram(program);
}
/** Reads a Python program's call; null where the call is no Python. */
function readPythonProgram(call) {
    const { program, arguments: args } = call;
    if (!(0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_1__/* .isPython */ .r2)(program)) {
        return isPythonProgram(program) ? { name: program, by: 'command', arguments: args, interpreterOptions: [] } : null;
    }
    const module = (0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleOf */ .cD)(args);
    const options = [];
    let at = 0;
    for (; at < args.length && /^-[^-]/.test(args[at].value) && !/^-[a-zA-Z]*[mc]/.test(args[at].value); at++) {
        options.push({ text: args[at].value, span: args[at].span });
        if (args[at].value === '-W' || args[at].value === '-X')
            at++;
    }
    if (module) {
        // `-um` bundles options with -m.
        const bundled = args.find(({ value }) => /^-[a-zA-Z]+m$/.test(value));
        if (bundled)
            options.push({ text: bundled.value.slice(0, -1), span: bundled.span });
        return { name: module.name, by: 'module', arguments: module.rest, interpreterOptions: options };
    }
    const script = args[at];
    if (!script || script.value === '-' || /^-[a-zA-Z]*c$/.test(script.value)) {
        return { name: 'python', by: 'inline', arguments: args.slice(at), interpreterOptions: options };
    }
    const name = (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(script.value);
    // `python /venv/bin/gunicorn` is gunicorn; `python manage.py` is Django's command.
    const by = isPythonProgram(name) && !name.endsWith('.py') ? 'command' : name === 'manage.py' ? 'command' : 'script';
    return { name: by === 'script' ? script.value : name, by, arguments: args.slice(at + 1), interpreterOptions: options };
}


/***/ }),

/***/ 1445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ callVariable),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   vX: () => (/* binding */ madeEnvironment)
/* harmony export */ });
/* unused harmony export onPath */
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(395);
/* harmony import */ var _installers_pip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2520);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4119);



/** The folder of a virtual environment that a call makes; null where it makes none. */
function madeEnvironment(call) {
    const module = (0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_0__/* .isPython */ .r2)(call.program) ? (0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(call.arguments) : null;
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
            return (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnown */ .qE)(value) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(value, call.workdir) : null;
    }
    return call.program === 'uv' ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)('.venv', call.workdir) : null;
}
/** The value that a variable has for a call: its own, else the one of ENV and ARG. */
function callVariable(step, call, name) {
    return call.environment.get(name) ?? step.stage.environment.value(name, step.instruction.index);
}
/**
 * Where an installer puts packages; null where it can't be known.
 * @param environments virtual environments that exist by then
 */
function locationOf(step, install, environments) {
    const { call, options, tool } = install;
    const target = options.get('--target')?.value;
    if (target !== undefined && target !== null)
        return known('target', target, call);
    const prefix = options.get('--prefix')?.value ?? options.get('--root')?.value;
    if (prefix !== undefined && prefix !== null)
        return known('prefix', prefix, call);
    if (options.has('--user'))
        return { kind: 'user', path: '~/.local' };
    // Each tool has an environment of its own, below the home folder.
    if (install.action === 'tool install')
        return null;
    if (tool === 'uv')
        return projectEnvironment(step, install);
    if (tool === 'poetry')
        return poetryLocation(step, install, environments);
    // Where uv itself stands says nothing: it isn't a part of the environment.
    const named = tool === 'uv pip' ? null : environmentOfProgram(call.path, call.workdir);
    if (named !== null)
        return { kind: 'venv', path: named };
    if (call.activated !== null && (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnown */ .qE)(call.activated))
        return { kind: 'venv', path: call.activated };
    const python = options.get('--python')?.value;
    const ofPython = tool === 'uv pip' && python ? environmentOfProgram(python, call.workdir) : null;
    if (ofPython !== null)
        return { kind: 'venv', path: ofPython };
    if (tool === 'uv pip')
        return uvPipLocation(step, install, environments);
    return onPath(step, call, environments) ?? systemLocation(step);
}
function uvPipLocation(step, { call, options }, environments) {
    const system = callVariable(step, call, 'UV_SYSTEM_PYTHON');
    if (options.has('--system') || system === '1' || system === 'true')
        return onPath(step, call, environments) ?? systemLocation(step);
    const active = callVariable(step, call, 'VIRTUAL_ENV');
    if (active !== undefined)
        return known('venv', active, call);
    const local = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)('.venv', call.workdir);
    return environments.has(local) ? { kind: 'venv', path: local } : null;
}
/** uv sync and add: UV_PROJECT_ENVIRONMENT, else .venv beside the project. */
function projectEnvironment(step, { call, options }) {
    const folder = options.get('--project')?.value ?? options.get('--directory')?.value ?? '.';
    const environment = callVariable(step, call, 'UV_PROJECT_ENVIRONMENT') ?? '.venv';
    if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnown */ .qE)(folder) || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnown */ .qE)(environment))
        return null;
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(environment, (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(folder, call.workdir));
    return { kind: 'venv', path };
}
/** Poetry's own environment isn't the project's: .venv, the active one, the system's, or one in its cache. */
function poetryLocation(step, { call }, environments) {
    const active = call.activated ?? onPath(step, call, environments)?.path;
    if (active !== undefined && (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnown */ .qE)(active))
        return { kind: 'venv', path: active };
    const inProject = callVariable(step, call, 'POETRY_VIRTUALENVS_IN_PROJECT');
    if (inProject === 'true' || inProject === '1')
        return { kind: 'venv', path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)('.venv', call.workdir) };
    const create = callVariable(step, call, 'POETRY_VIRTUALENVS_CREATE');
    return create === 'false' || create === '0' ? systemLocation(step) : null;
}
/** `/opt/venv/bin/pip` → `/opt/venv`; null for plain names and the system's own folders. */
function environmentOfProgram(path, workdir) {
    if (!path.includes('/') || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnown */ .qE)(path))
        return null;
    const match = /^(.*)\/bin\/[^/]+$/.exec((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(path, workdir));
    return match && !['/usr', '/usr/local', ''].includes(match[1]) ? match[1] : null;
}
/** The first folder of PATH that belongs to a virtual environment, unless the system's own comes before. */
function onPath(step, call, environments) {
    const { environment } = step.stage;
    const at = step.instruction.index;
    const path = call?.environment.get('PATH') ?? environment.value('PATH', at) ?? '';
    const active = environment.getEnv('VIRTUAL_ENV', at)?.value;
    for (const entry of path.split(':')) {
        const match = /^(\/.*)\/bin\/?$/.exec(entry);
        if (!match || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnown */ .qE)(entry))
            continue;
        const folder = match[1];
        if (folder === '/usr/local' || folder === '/usr')
            return null;
        if (environments.has(folder) || folder === active || /\/\.?venv$|\/virtualenv$/.test(folder))
            return { kind: 'venv', path: folder };
    }
    return null;
}
/** The packages of the image's own Python. */
function systemLocation(step) {
    const { base } = step.stage;
    if (base.python)
        return { kind: 'prefix', path: base.python.prefix };
    // Debian's, Ubuntu's and Alpine's pip installs below /usr/local or /usr: /usr holds both.
    return base.known ? { kind: 'prefix', path: '/usr' } : null;
}
function known(kind, path, call) {
    return (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnown */ .qE)(path) ? { kind, path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(path, call.workdir) } : null;
}


/***/ }),

/***/ 2931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

;// CONCATENATED MODULE: ./lib/build/dockerfile/commands.js
/** Gives a call, in place, another place: that of the text which it was found in. */
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

// EXTERNAL MODULE: ./lib/build/dockerfile/expand.js
var expand = __webpack_require__(395);
;// CONCATENATED MODULE: ./lib/build/dockerfile/conditions.js

/** Commands whose failing is an answer rather than an error. */
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
/** Longer tests aren't read: their parts are told apart by recursion. */
const MAXIMUM_WORDS = 100;
/** Evaluates `[ … ]` or `[[ … ]]` as far as its words are known; files and numbers aren't. */
function evaluateTest(words) {
    const list = words.at(-1) === ']' ? words.slice(0, -1) : words;
    if (list.length > MAXIMUM_WORDS)
        return 'maybe';
    for (const [joint, wins] of [
        ['-o', 'true'],
        ['-a', 'false'],
    ]) {
        const at = list.indexOf(joint);
        if (at > 0) {
            const sides = [evaluateTest(list.slice(0, at)), evaluateTest(list.slice(at + 1))];
            if (sides.includes(wins))
                return wins;
            return sides.includes('maybe') ? 'maybe' : wins === 'true' ? 'false' : 'true';
        }
    }
    if (list[0] === '!')
        return negate(evaluateTest(list.slice(1)));
    if (!list.every(expand/* isKnown */.qE))
        return 'maybe';
    const [first, second, third] = list;
    if (list.length === 1)
        return first === '' ? 'false' : 'true';
    if (list.length === 2 && second !== undefined) {
        if (first === '-z')
            return second === '' ? 'true' : 'false';
        if (first === '-n')
            return second === '' ? 'false' : 'true';
    }
    if (list.length === 3 && first !== undefined && third !== undefined) {
        // A pattern on the right of [[ == ]] is more than its text.
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

// EXTERNAL MODULE: ./lib/build/dockerfile/installers/poetry.js
var poetry = __webpack_require__(6156);
// EXTERNAL MODULE: ./lib/build/dockerfile/installers/uv.js
var uv = __webpack_require__(5366);
;// CONCATENATED MODULE: ./lib/build/dockerfile/launchers.js


const CONDA = {
    subcommand: 'run',
    valued: ['-n', '--name', '-p', '--prefix', '--cwd', '-r', '--root-prefix'],
};
/** Sources: the tools' own command line references. */
const LAUNCHERS = new Map([
    [
        'uv',
        {
            subcommand: 'run',
            valued: [
                ...(uv.UV.actions.run?.valued ?? []).filter((name) => name !== '--script'),
                ...['--with', '--with-editable', '--with-requirements', '--env-file', '-p', '-w', '-i', '-f', '-P', '-C'],
            ],
            takesScripts: true,
        },
    ],
    ['poetry', { subcommand: 'run', valued: [...poetry/* POETRY */.M.globals.valued, '-C', '-P'] }],
    ['pipenv', { subcommand: 'run', valued: ['--python', '--pypi-mirror'] }],
    ['pdm', { subcommand: 'run', valued: ['-p', '--project', '-c', '--config', '--venv'] }],
    ['rye', { subcommand: 'run', valued: ['--pyproject'] }],
    ['conda', CONDA],
    ['mamba', CONDA],
    ['micromamba', CONDA],
    ['newrelic-admin', { subcommand: 'run-program', valued: [] }],
]);
/** Scripts that wait for a service and then start what stands behind `--`. */
const WAITERS = new Set(['wait-for-it', 'wait-for-it.sh', 'wait-for', 'wait-for.sh']);
/** The program that `uv run`, `poetry run` and the like start; null where the call is none of them. */
function launched(name, args) {
    if (WAITERS.has(name)) {
        const [program, ...rest] = args.slice(args.findIndex(({ value }) => value === '--') + 1);
        return program && args.some(({ value }) => value === '--') ? { program, rest } : null;
    }
    const launcher = LAUNCHERS.get(name);
    if (!launcher)
        return null;
    const subcommand = skipOptions(args, 0, launcher);
    if (args[subcommand]?.value !== launcher.subcommand)
        return null;
    const at = skipOptions(args, subcommand + 1, launcher);
    const program = args[at];
    if (!program)
        return null;
    const python = { value: 'python', span: program.span };
    if (launcher.takesScripts && /^(?:-m|--module)$/.test(program.value)) {
        return { program: python, rest: [{ value: '-m', span: program.span }, ...args.slice(at + 1)] };
    }
    if (launcher.takesScripts && program.value.endsWith('.py'))
        return { program: python, rest: args.slice(at) };
    return { program, rest: args.slice(at + 1) };
}
function skipOptions(args, from, { valued, takesScripts }) {
    let at = from;
    for (; at < args.length; at++) {
        const { value } = args[at];
        if (value === '--')
            return at + 1;
        if (!value.startsWith('-') || (takesScripts && /^(?:-m|--module)$/.test(value)))
            return at;
        if (valued.includes(value))
            at++;
    }
    return at;
}

// EXTERNAL MODULE: ./lib/build/dockerfile/patterns.js
var dockerfile_patterns = __webpack_require__(1876);
// EXTERNAL MODULE: ./lib/build/dockerfile/shell.js
var shell = __webpack_require__(649);
// EXTERNAL MODULE: ./lib/build/dockerfile/paths.js
var paths = __webpack_require__(4119);
// EXTERNAL MODULE: ./lib/build/dockerfile/words.js
var dockerfile_words = __webpack_require__(9830);
;// CONCATENATED MODULE: ./lib/build/dockerfile/scope.js




/** What a subshell starts with: what it changes stays inside. */
function copyScope(scope) {
    return { ...scope, variables: new Map(scope.variables), exported: new Map(scope.exported) };
}
function assignVariable(scope, { name, value, append }, lookup, substitute) {
    const scalar = 'parts' in value;
    const text = scalar
        ? (0,dockerfile_words/* expandWhole */.M)(value, lookup, substitute)
        : value.flatMap((word) => (0,dockerfile_words/* expandFields */.E)(word, lookup, substitute).map((field) => field.value)).join(' ');
    const before = append ? (lookup(name) ?? '') : '';
    const joined = scalar || before === '' ? before + text : `${before} ${text}`;
    scope.variables.set(name, joined);
    if (scope.exported.has(name))
        scope.exported.set(name, joined);
}
/** Runs what a shell does by itself: builtins that change what follows, or only ask. Null where it is none. */
function runBuiltin(name, rest, scope, outer) {
    const first = rest.find(({ value }) => !/^-[a-zA-Z]$/.test(value))?.value;
    switch (name) {
        case ':':
        case 'true':
        case 'set':
        case 'shopt':
        case 'umask':
        case 'ulimit':
        case 'trap':
            return 'true';
        case 'false':
            return 'false';
        case '[':
        case 'test':
            return evaluateTest(rest.map(({ value }) => value));
        case 'cd':
        case 'pushd':
            scope.workdir = first === undefined ? expand/* UNKNOWN */.HV : (0,paths/* normalizePath */.Fd)(first, scope.workdir);
            return 'done';
        case 'export':
        case 'readonly':
        case 'local':
        case 'declare':
            for (const { value } of rest)
                exportVariable(scope, value, outer);
            return 'true';
        case 'unset':
            for (const { value } of rest) {
                // An empty value hides the one of ENV, which a look-up would find else.
                scope.variables.set(value, '');
                scope.exported.delete(value);
            }
            return 'true';
        case 'read':
            for (const { value } of rest)
                if (/^[A-Za-z_]\w*$/.test(value))
                    scope.variables.set(value, expand/* UNKNOWN */.HV);
            return 'maybe';
        case '.':
        case 'source': {
            const environment = /^(.*)\/bin\/activate$/.exec(first ?? '')?.[1];
            if (environment !== undefined)
                scope.activated = (0,paths/* normalizePath */.Fd)(environment, scope.workdir);
            return 'done';
        }
        default:
            return null;
    }
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

// EXTERNAL MODULE: ./lib/build/dockerfile/wrappers.js
var wrappers = __webpack_require__(2776);
;// CONCATENATED MODULE: ./lib/build/dockerfile/evaluate.js









/** `sudo sudo sudo …`: nobody writes more, and each costs a copy of the arguments. */
const MAXIMUM_WRAPPERS = 20;
/** Longer subjects of `case` are as good as unknown. */
const MAXIMUM_SUBJECT = 1000;
/** A script may start this many programs before the rest is left unread: loops over loops must end. */
const BUDGET = 5000;
/**
 * Walks a script as a shell would, following variables, cd, functions and loops, and collects the programs that it
 * starts. A branch whose condition is known to fail is left out; one that can't be known is marked conditional.
 */
function evaluate(nodes, start) {
    const evaluation = new Evaluation(start.lookup);
    evaluation.sequence(nodes, { variables: new Map(), exported: new Map(), workdir: start.workdir, activated: null, user: null }, false);
    return { calls: evaluation.calls, complete: evaluation.complete };
}
class Evaluation {
    outer;
    calls = [];
    complete = true;
    functions = new Map();
    budget = BUDGET;
    depth = 0;
    constructor(outer) {
        this.outer = outer;
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
                return evaluateTest(node.words.map((word) => (0,dockerfile_words/* expandWhole */.M)(word, this.lookup(scope)))); // [[ ]] splits no fields
            case 'pipeline': {
                const status = this.pipeline(node.commands, scope, conditional);
                return node.negated ? negate(status) : status;
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
            // Behind `||` a command runs only where the one before failed; behind `&&` only a question leaves that open.
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
        const values = words.flatMap((word) => (0,dockerfile_words/* expandFields */.E)(word, this.lookup(scope))).map(({ value }) => value);
        const few = values.length <= 20 ? values : [expand/* UNKNOWN */.HV];
        for (const value of few) {
            scope.variables.set(name, value);
            this.sequence(body, scope, conditional);
        }
        return 'done';
    }
    choice(node, scope, conditional) {
        const subject = (0,dockerfile_words/* expandWhole */.M)(node.word, this.lookup(scope));
        let unsure = conditional;
        const readable = (0,expand/* isKnown */.qE)(subject) && subject.length <= MAXIMUM_SUBJECT;
        for (const { patterns, body } of node.items) {
            const texts = patterns.map((pattern) => (0,dockerfile_words/* expandWhole */.M)(pattern, this.lookup(scope)));
            if (readable && texts.every((text) => (0,expand/* isKnown */.qE)(text) && text.length <= MAXIMUM_SUBJECT)) {
                if (texts.some((text) => (0,dockerfile_patterns/* patternMatches */.eJ)(text, subject)))
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
                environment.set(name, (0,dockerfile_words/* expandWhole */.M)(value, lookup, substitute));
        }
        const [program, ...rest] = command.words.flatMap((word) => (0,dockerfile_words/* expandFields */.E)(word, lookup, substitute));
        if (!program)
            return 'maybe';
        return this.start(program, rest, { command, environment, scope, conditional, user: scope.user, wrappers: 0 });
    }
    start(program, rest, around) {
        const { scope, conditional, command } = around;
        const builtin = runBuiltin(program.value, rest, scope, this.outer);
        if (builtin)
            return builtin;
        if (program.value === 'eval')
            return this.evaluateText(rest, around);
        const body = this.functions.get(program.value);
        if (body)
            return this.call(body, rest, scope, conditional);
        const unwrapped = around.wrappers < MAXIMUM_WRAPPERS ? (0,wrappers/* unwrap */.oA)(program, rest) : null;
        if (unwrapped) {
            for (const { name, value } of unwrapped.assignments)
                around.environment.set(name, value);
            const inner = { ...around, user: unwrapped.user ?? around.user, wrappers: around.wrappers + 1 };
            if (unwrapped.script)
                return this.script(unwrapped.script, inner);
            // `command -v x` asks; the others start what follows.
            if (program.value === 'command' && /^-[vV]/.test(rest[0]?.value ?? ''))
                return 'maybe';
            return this.start(unwrapped.program, unwrapped.rest, inner);
        }
        const heredoc = command.redirects.find(({ body: text }) => text)?.body;
        if ((0,wrappers/* isShell */.H7)((0,wrappers/* baseName */.Fl)(program.value)) && heredoc && rest.every(({ value }) => /^[-+]/.test(value))) {
            return this.parsed(heredoc.joined, heredoc.span.start, copyScope(scope), conditional);
        }
        const name = (0,wrappers/* baseName */.Fl)(program.value);
        this.calls.push({
            program: (0,expand/* isKnown */.qE)(name) ? name : '',
            path: program.value,
            arguments: rest,
            environment: around.environment,
            workdir: scope.workdir,
            user: around.user,
            activated: scope.activated,
            span: { start: program.span.start, end: Math.max(program.span.end, rest.at(-1)?.span.end ?? 0) },
            whole: command.span,
            conditional,
            redirects: command.redirects,
            pipedFrom: this.piped,
            pipedInto: null,
        });
        // `uv run x`: the launcher is a call of its own, and so is what it starts.
        const inner = around.wrappers < MAXIMUM_WRAPPERS ? launched(name, rest) : null;
        if (inner)
            return this.start(inner.program, inner.rest, { ...around, wrappers: around.wrappers + 1 });
        return isQuestion(name) ? 'maybe' : 'done';
    }
    /** `sh -c '…'`: the script inside one argument. */
    script(script, { scope, conditional, environment, user }) {
        const inner = { ...copyScope(scope), user };
        for (const [name, value] of environment) {
            inner.variables.set(name, value);
            inner.exported.set(name, value);
        }
        return (0,expand/* isKnown */.qE)(script.value) ? this.text(script.value, script.span, inner, conditional) : 'done';
    }
    evaluateText(rest, { scope, conditional }) {
        const [first] = rest;
        if (!first || !rest.every(({ value }) => (0,expand/* isKnown */.qE)(value)))
            return 'done';
        const span = { start: first.span.start, end: rest.at(-1).span.end };
        return this.text(rest.map(({ value }) => value).join(' '), span, scope, conditional);
    }
    /** A script that isn't written as such: its commands all stand where the text stands. */
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
        const script = (0,shell/* parseShell */.a)(joined, offset);
        if (!script.complete)
            this.complete = false;
        return this.sequence(script.body, scope, conditional);
    }
    call(body, rest, scope, conditional) {
        if (this.depth >= 5)
            return 'maybe';
        this.depth++;
        rest.forEach(({ value }, at) => scope.variables.set(String(at + 1), value));
        for (const name of ['@', '*'])
            scope.variables.set(name, rest.map(({ value }) => value).join(' '));
        const status = this.sequence(body, scope, conditional);
        this.depth--;
        return status;
    }
    /** `$(…)`: its commands run too; what it prints is known for a plain echo only. */
    substitution(body, scope, conditional) {
        const first = this.calls.length;
        this.sequence(body, copyScope(scope), conditional);
        const made = this.calls.slice(first);
        const [only] = made;
        if (made.length !== 1 || !only)
            return expand/* UNKNOWN */.HV;
        if (only.program === 'echo')
            return only.arguments.map(({ value }) => value).join(' ');
        // `$(which pip)` is pip.
        if (only.program === 'which' && only.arguments.length === 1)
            return only.arguments[0].value;
        return expand/* UNKNOWN */.HV;
    }
    lookup(scope) {
        return (name) => scope.variables.get(name) ?? (name === 'PWD' ? scope.workdir : this.outer(name));
    }
}


/***/ }),

/***/ 395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   y4: () => (/* binding */ applyOperation)
/* harmony export */ });
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1876);

/*
 * Values that may hold unknown pieces: a NUL stands for each. So `ENV PATH=/opt/venv/bin:$PATH` on an unknown base is
 * `/opt/venv/bin:␀`, and a rule can still see what it starts with.
 */
/** Stands for a piece of a value that can't be known. */
const UNKNOWN = '\0';
function isKnown(value) {
    return !value.includes(UNKNOWN);
}
/** Longer values are cut to unknown: `ENV A=$A$A` a few dozen times would otherwise fill the memory. */
const MAXIMUM_LENGTH = 65_536;
/** Patterns are taken off versions, platforms and paths, not off texts. */
const MAXIMUM_STRIPPED = 256;
/** Defaults inside defaults beyond this are unknown. */
const MAXIMUM_DEPTH = 20;
/**
 * Expands variables and takes quotes and escapes away, as BuildKit does for instruction arguments.
 * Source: moby/buildkit, frontend/dockerfile/shell/lex.go.
 */
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
                // At the very end it escapes nothing and is dropped.
                const next = this.text[this.at + 1] ?? '';
                // Inside double quotes a backslash only escapes what is special there.
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
        // Positional and special parameters are never set here, and so are empty.
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
/** The closing brace of `${`, nested ones, quotes and escapes passed over; -1 where there is none. */
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
/**
 * `${NAME<operator>operand}`. An unknown value counts as unset where a default is given: it is an ARG that nobody
 * must set, and the default is what the file says.
 */
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
/** Takes a shell pattern off a value's start (`#`) or end (`%`); doubled, the longest match. */
function strip(value, operator, pattern) {
    if (value.length > MAXIMUM_STRIPPED || pattern.length > MAXIMUM_STRIPPED || !isKnown(pattern))
        return UNKNOWN;
    const front = operator.startsWith('#');
    const lengths = front ? (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .matchingPrefixes */ .Au)(pattern, value) : (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .matchingSuffixes */ .xL)(pattern, value);
    const length = (operator.length === 2 ? lengths.at(-1) : lengths[0]) ?? 0;
    return front ? value.slice(length) : value.slice(0, value.length - length);
}


/***/ }),

/***/ 7186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ CONDA),
/* harmony export */   o: () => (/* binding */ mayBringPython)
/* harmony export */ });
/* harmony import */ var _installer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1073);

/** Source: conda/conda, conda/cli; mamba-org/mamba, micromamba. */
const GLOBALS = {
    valued: ['--name', '--prefix', '--root-prefix', '--rc-file', '--log-level'],
    flags: [
        '--help',
        '--version',
        '--verbose',
        '--quiet',
        '--yes',
        '--json',
        '--debug',
        '--no-plugins',
        '--no-rc',
        '--no-env',
    ],
    aliases: {
        '-h': '--help',
        '-V': '--version',
        '-v': '--verbose',
        '-q': '--quiet',
        '-y': '--yes',
        '-n': '--name',
        '-p': '--prefix',
        '-r': '--root-prefix',
    },
    abbreviates: true,
};
const INSTALL = (0,_installer_js__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)(GLOBALS, {
    valued: [
        '--channel',
        '--file',
        '--solver',
        '--experimental-solver',
        '--clone',
        '--repodata-fn',
        '--platform',
        '--subdir',
    ],
    flags: [
        ...['--override-channels', '--no-deps', '--only-deps', '--no-pin', '--copy', '--offline', '--download-only'],
        ...['--force-reinstall', '--freeze-installed', '--update-deps', '--update-all', '--all', '--dev', '--no-py-pin'],
        ...['--no-update-deps', '--strict-channel-priority', '--no-channel-priority', '--dry-run', '--insecure', '--force'],
        ...['--use-local', '--use-index-cache', '--prune', '--no-default-packages', '--mkdir', '--satisfied-skip-solve'],
    ],
    aliases: { '-c': '--channel', '-f': '--file', '-d': '--dry-run', '-k': '--insecure', '-C': '--use-index-cache' },
    abbreviates: true,
});
const CLEAN = (0,_installer_js__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)(GLOBALS, {
    valued: [],
    flags: [
        ...['--all', '--index-cache', '--packages', '--tarballs', '--force-pkgs-dirs', '--tempfiles', '--logfiles'],
        ...['--source-cache', '--lock', '--trash', '--force', '--dry-run'],
    ],
    aliases: {
        '-a': '--all',
        '-i': '--index-cache',
        '-p': '--packages',
        '-t': '--tarballs',
        '-f': '--force-pkgs-dirs',
        '-c': '--tempfiles',
        '-l': '--logfiles',
        '-s': '--source-cache',
        '-d': '--dry-run',
    },
    abbreviates: true,
});
const CONFIG = (0,_installer_js__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)(GLOBALS, {
    valued: ['--file', '--get', '--describe'],
    flags: ['--system', '--env', '--set', '--add', '--append', '--prepend', '--remove', '--show'],
    aliases: {},
    abbreviates: true,
});
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
        run: (0,_installer_js__WEBPACK_IMPORTED_MODULE_0__/* .starting */ .D1)((0,_installer_js__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)(GLOBALS, {
            valued: ['--cwd'],
            flags: ['--no-capture-output', '--live-stream'],
            aliases: { '-s': '--live-stream' },
            abbreviates: true,
        })),
    },
    actionAliases: { uninstall: 'remove' },
    installs: ['install', 'create', 'update', 'upgrade', 'env create', 'env update'],
};
/** Whether a conda call may bring a Python: conda installs anything, and micromamba comes without one. */
function mayBringPython({ tool, options, operands }) {
    if (tool !== 'conda' || options.has('--file', '--clone'))
        return true;
    return operands.some(({ value }) => /^(?:[\w-]+::)?(?:python|anaconda|pip)(?:$|[^\w-])/.test(value));
}


/***/ }),

/***/ 1130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ag: () => (/* binding */ installsPackages),
  Mc: () => (/* binding */ isSystemTool),
  XE: () => (/* binding */ readInstaller)
});

// EXTERNAL MODULE: ./lib/build/dockerfile/memo.js
var memo = __webpack_require__(1121);
;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/apk.js
/** Source: apk-tools, doc/apk.8.scd and apk-add.8.scd. */
const ALL = {
    valued: [
        ...['--virtual', '--repository', '--root', '--arch', '--cache-dir', '--cache-max-age', '--keys-dir'],
        ...['--repositories-file', '--wait', '--progress-fd', '--timeout', '--output'],
    ],
    flags: [
        ...[
            '--no-cache',
            '--update-cache',
            '--quiet',
            '--verbose',
            '--force',
            '--allow-untrusted',
            '--no-network',
            '--purge',
        ],
        ...[
            '--upgrade',
            '--latest',
            '--available',
            '--initdb',
            '--no-progress',
            '--progress',
            '--interactive',
            '--simulate',
        ],
        ...['--no-scripts', '--no-chown', '--no-commit-hooks', '--clean-protected', '--overlay-from-stdin', '--rdepends'],
        ...[
            '--force-overwrite',
            '--force-broken-world',
            '--force-refresh',
            '--force-old-apk',
            '--force-missing-repositories',
        ],
    ],
    aliases: {
        '-t': '--virtual',
        '-X': '--repository',
        '-p': '--root',
        '-U': '--update-cache',
        '--update': '--update-cache',
        '-q': '--quiet',
        '-v': '--verbose',
        '-f': '--force',
        '-i': '--interactive',
        '-s': '--simulate',
        '-u': '--upgrade',
        '-l': '--latest',
        '-a': '--available',
        '-r': '--rdepends',
    },
    abbreviates: true,
};
const APK = {
    tool: 'apk',
    match: ({ program, arguments: args }) => (program === 'apk' ? args : null),
    globals: ALL,
    actions: { update: ALL, add: ALL, upgrade: ALL, fix: ALL, fetch: ALL, del: ALL, 'cache clean': ALL },
    installs: ['add', 'upgrade'],
};

;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/apt.js
/** Source: apt-get(8), apt(8), aptitude(8). Options may stand anywhere. */
const apt_ALL = {
    valued: ['--option', '--config-file', '--target-release', '--host-architecture', '--build-profiles', '--solver'],
    flags: [
        ...['--yes', '--quiet', '--download-only', '--fix-broken', '--fix-missing', '--simulate', '--verbose-versions'],
        ...['--install-recommends', '--no-install-recommends', '--install-suggests', '--no-install-suggests'],
        ...['--no-upgrade', '--only-upgrade', '--reinstall', '--purge', '--auto-remove', '--no-auto-remove', '--force-yes'],
        ...['--allow-unauthenticated', '--allow-downgrades', '--allow-change-held-packages', '--allow-remove-essential'],
        ...[
            '--allow-releaseinfo-change',
            '--allow-insecure-repositories',
            '--show-progress',
            '--show-upgraded',
            '--no-remove',
        ],
        ...[
            '--ignore-hold',
            '--only-source',
            '--print-uris',
            '--no-list-cleanup',
            '--trivial-only',
            '--update',
            '--error-on=any',
        ],
    ],
    aliases: {
        '-y': '--yes',
        '--assume-yes': '--yes',
        '-q': '--quiet',
        '-o': '--option',
        '-c': '--config-file',
        '-t': '--target-release',
        '--default-release': '--target-release',
        '-a': '--host-architecture',
        '-P': '--build-profiles',
        '-d': '--download-only',
        '-f': '--fix-broken',
        '-m': '--fix-missing',
        '--ignore-missing': '--fix-missing',
        '-s': '--simulate',
        '--dry-run': '--simulate',
        '-V': '--verbose-versions',
        '-u': '--show-upgraded',
        '-U': '--update',
        '--autoremove': '--auto-remove',
        '--no-autoremove': '--no-auto-remove',
        '--no-recommends': '--no-install-recommends',
        // aptitude's
        '--without-recommends': '--no-install-recommends',
        '-R': '--no-install-recommends',
        '--with-recommends': '--install-recommends',
        '-r': '--install-recommends',
    },
    abbreviates: false,
};
const PROGRAMS = new Set(['apt', 'apt-get', 'aptitude']);
const APT = {
    tool: 'apt',
    match: ({ program, arguments: args }) => (PROGRAMS.has(program) ? args : null),
    globals: apt_ALL,
    actions: {
        update: apt_ALL,
        install: apt_ALL,
        reinstall: apt_ALL,
        upgrade: apt_ALL,
        'build-dep': apt_ALL,
        download: apt_ALL,
        source: apt_ALL,
        remove: apt_ALL,
        purge: apt_ALL,
        autoremove: apt_ALL,
        autopurge: apt_ALL,
        clean: apt_ALL,
        autoclean: apt_ALL,
        distclean: apt_ALL,
    },
    actionAliases: {
        'dist-upgrade': 'upgrade',
        'full-upgrade': 'upgrade',
        'safe-upgrade': 'upgrade',
        'auto-remove': 'autoremove',
        'auto-clean': 'autoclean',
        'dist-clean': 'distclean',
    },
    installs: ['install', 'reinstall', 'upgrade', 'build-dep'],
};

// EXTERNAL MODULE: ./lib/build/dockerfile/installers/conda.js
var conda = __webpack_require__(7186);
// EXTERNAL MODULE: ./lib/build/dockerfile/installers/options.js
var installers_options = __webpack_require__(2631);
// EXTERNAL MODULE: ./lib/build/dockerfile/installers/installer.js
var installer = __webpack_require__(1073);
// EXTERNAL MODULE: ./lib/build/dockerfile/installers/pip.js
var pip = __webpack_require__(2520);
;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/pdm.js


/** Source: pdm-project/pdm, src/pdm/cli/options.py and commands/. */
const GLOBALS = {
    valued: ['--config', '--project', '--venv', '--lockfile', '--skip', '--python'],
    flags: [
        '--help',
        '--version',
        '--verbose',
        '--quiet',
        '--no-cache',
        '--non-interactive',
        '--global',
        '--ignore-python',
    ],
    aliases: {
        '-h': '--help',
        '-V': '--version',
        '-v': '--verbose',
        '-q': '--quiet',
        '-c': '--config',
        '-p': '--project',
        '-L': '--lockfile',
        '-k': '--skip',
        '-n': '--non-interactive',
        '-g': '--global',
        '-I': '--ignore-python',
    },
    abbreviates: true,
};
const INSTALL = (0,installer/* merge */.h1)(GLOBALS, {
    valued: ['--group', '--without', '--config-setting', '--override'],
    flags: [
        ...[
            '--dev',
            '--production',
            '--no-default',
            '--no-editable',
            '--no-self',
            '--no-isolation',
            '--check',
            '--plugins',
        ],
        ...['--frozen-lockfile', '--dry-run', '--fail-fast', '--clean', '--clean-unselected', '--reinstall', '--no-sync'],
        ...['--unconstrained', '--update-all', '--update-reuse', '--update-eager', '--prerelease', '--editable'],
    ],
    aliases: {
        '-G': '--group',
        '--with': '--group',
        '-d': '--dev',
        '-C': '--config-setting',
        '-x': '--fail-fast',
        '-e': '--editable',
        '--prod': '--production',
        '--no-dev': '--production',
        '--no-lock': '--frozen-lockfile',
        '--only-keep': '--clean-unselected',
    },
    abbreviates: true,
});
const PDM = {
    tool: 'pdm',
    match({ program, arguments: args }) {
        if (program === 'pdm')
            return args;
        const module = (0,pip/* isPython */.r2)(program) ? (0,pip/* moduleOf */.cD)(args) : null;
        return module?.name === 'pdm' ? module.rest : null;
    },
    globals: GLOBALS,
    actions: {
        install: INSTALL,
        sync: INSTALL,
        // `-e` takes what it installs.
        add: {
            ...INSTALL,
            valued: [...INSTALL.valued, '--editable'],
            flags: INSTALL.flags.filter((n) => n !== '--editable'),
        },
        update: INSTALL,
        remove: INSTALL,
        lock: INSTALL,
        export: INSTALL,
        build: INSTALL,
        config: (0,installer/* merge */.h1)(GLOBALS, {
            valued: [],
            flags: ['--local', '--delete'],
            aliases: { '-l': '--local' },
            abbreviates: true,
        }),
        cache: GLOBALS,
        run: (0,installer/* starting */.D1)(GLOBALS),
    },
    installs: ['install', 'sync', 'add', 'update'],
};

;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/pipenv.js


/** Source: pypa/pipenv, pipenv/cli/options.py. */
const pipenv_GLOBALS = {
    valued: ['--python', '--pypi-mirror'],
    flags: ['--help', '--version', '--verbose', '--quiet', '--clear', '--site-packages', '--no-site-packages', '--bare'],
    aliases: { '-h': '--help', '-v': '--verbose', '-q': '--quiet', '--two': '--python2', '--three': '--python3' },
    abbreviates: false,
};
const pipenv_INSTALL = (0,installer/* merge */.h1)(pipenv_GLOBALS, {
    valued: ['--requirements', '--editable', '--index', '--categories', '--extra-pip-args', '--code'],
    flags: [
        ...['--dev', '--deploy', '--system', '--ignore-pipfile', '--skip-lock', '--keep-outdated', '--selective-upgrade'],
        ...['--pre', '--sequential', '--user', '--lock-only', '--all', '--python2', '--python3'],
    ],
    aliases: { '-r': '--requirements', '-e': '--editable', '-i': '--index', '-d': '--dev', '-c': '--code' },
    abbreviates: false,
});
const PIPENV = {
    tool: 'pipenv',
    match({ program, arguments: args }) {
        if (program === 'pipenv')
            return args;
        const module = (0,pip/* isPython */.r2)(program) ? (0,pip/* moduleOf */.cD)(args) : null;
        return module?.name === 'pipenv' ? module.rest : null;
    },
    globals: pipenv_GLOBALS,
    actions: {
        install: pipenv_INSTALL,
        sync: pipenv_INSTALL,
        update: pipenv_INSTALL,
        upgrade: pipenv_INSTALL,
        uninstall: pipenv_INSTALL,
        // `-r` is a flag here: it prints requirements.
        lock: { ...pipenv_INSTALL, aliases: { ...pipenv_INSTALL.aliases, '-r': '--print' } },
        requirements: pipenv_INSTALL,
        clean: pipenv_GLOBALS,
        run: (0,installer/* starting */.D1)(pipenv_GLOBALS),
    },
    installs: ['install', 'sync', 'update', 'upgrade'],
};

;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/pipx.js


/** Source: pypa/pipx, src/pipx/main.py. */
const pipx_GLOBALS = {
    valued: ['--python', '--index-url', '--pip-args', '--suffix', '--preinstall', '--spec', '--backend'],
    flags: [
        ...['--help', '--quiet', '--verbose', '--global', '--force', '--include-deps', '--system-site-packages'],
        ...['--editable', '--fetch-missing-python', '--no-cache', '--pypackages'],
    ],
    aliases: {
        '-h': '--help',
        '-q': '--quiet',
        '-v': '--verbose',
        '-f': '--force',
        '-i': '--index-url',
        '-e': '--editable',
    },
    abbreviates: true,
};
const PIPX = {
    tool: 'pipx',
    match({ program, arguments: args }) {
        if (program === 'pipx')
            return args;
        const module = (0,pip/* isPython */.r2)(program) ? (0,pip/* moduleOf */.cD)(args) : null;
        return module?.name === 'pipx' ? module.rest : null;
    },
    globals: pipx_GLOBALS,
    actions: {
        install: pipx_GLOBALS,
        inject: (0,installer/* merge */.h1)(pipx_GLOBALS, {
            valued: ['--requirement'],
            flags: ['--include-apps', '--with-suffix'],
            aliases: { '-r': '--requirement' },
            abbreviates: true,
        }),
        upgrade: pipx_GLOBALS,
        uninstall: pipx_GLOBALS,
        run: (0,installer/* starting */.D1)(pipx_GLOBALS),
    },
    installs: ['install', 'inject'],
};

// EXTERNAL MODULE: ./lib/build/dockerfile/installers/poetry.js
var poetry = __webpack_require__(6156);
;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/rpm.js
/** Source: dnf(8), yum(8), microdnf(8), tdnf(8). */
const DNF_OPTIONS = {
    valued: [
        ...[
            '--setopt',
            '--enablerepo',
            '--disablerepo',
            '--repo',
            '--releasever',
            '--installroot',
            '--exclude',
            '--config',
        ],
        ...[
            '--repofrompath',
            '--disableplugin',
            '--enableplugin',
            '--forcearch',
            '--rpmverbosity',
            '--comment',
            '--destdir',
        ],
        ...['--advisory', '--debuglevel', '--errorlevel', '--randomwait'],
    ],
    flags: [
        ...['--assumeyes', '--assumeno', '--quiet', '--verbose', '--nodocs', '--nogpgcheck', '--nobest', '--best'],
        ...['--allowerasing', '--skip-broken', '--cacheonly', '--refresh', '--noplugins', '--downloadonly', '--security'],
        ...['--no-allow-downgrade', '--noautoremove', '--setopt-none', '--refreshmetadata', '--disableexcludes'],
    ],
    aliases: {
        '-y': '--assumeyes',
        '-q': '--quiet',
        '-v': '--verbose',
        '-x': '--exclude',
        '-c': '--config',
        '-C': '--cacheonly',
        '-b': '--best',
        '-d': '--debuglevel',
        '-e': '--errorlevel',
        '-R': '--randomwait',
        '--repoid': '--repo',
        '--enable-repo': '--enablerepo',
        '--disable-repo': '--disablerepo',
        '--no-gpgchecks': '--nogpgcheck',
        '--no-docs': '--nodocs',
        '--excludepkgs': '--exclude',
    },
    abbreviates: true,
};
const DNF_PROGRAMS = /^(?:dnf[45]?|dnf-3|microdnf|yum|tdnf)$/;
const DNF = {
    tool: 'dnf',
    match: ({ program, arguments: args }) => (DNF_PROGRAMS.test(program) ? args : null),
    globals: DNF_OPTIONS,
    actions: {
        install: DNF_OPTIONS,
        reinstall: DNF_OPTIONS,
        'group install': DNF_OPTIONS,
        'module install': DNF_OPTIONS,
        builddep: DNF_OPTIONS,
        upgrade: DNF_OPTIONS,
        download: DNF_OPTIONS,
        makecache: DNF_OPTIONS,
        'check-update': DNF_OPTIONS,
        remove: DNF_OPTIONS,
        'group remove': DNF_OPTIONS,
        autoremove: DNF_OPTIONS,
        clean: DNF_OPTIONS,
        swap: DNF_OPTIONS,
    },
    actionAliases: {
        in: 'install',
        localinstall: 'install',
        groupinstall: 'group install',
        groupremove: 'group remove',
        update: 'upgrade',
        'distro-sync': 'upgrade',
        erase: 'remove',
        rm: 'remove',
        'build-dep': 'builddep',
    },
    installs: ['install', 'reinstall', 'group install', 'module install', 'builddep', 'upgrade', 'swap'],
};
/** Source: zypper(8). */
const ZYPPER_OPTIONS = {
    valued: [
        '--repo',
        '--root',
        '--type',
        '--from',
        '--capability',
        '--plus-repo',
        '--config',
        '--reposd-dir',
        '--cache-dir',
    ],
    flags: [
        ...['--non-interactive', '--no-confirm', '--quiet', '--verbose', '--no-recommends', '--recommends', '--all'],
        ...['--gpg-auto-import-keys', '--no-gpg-checks', '--no-refresh', '--auto-agree-with-licenses', '--clean-deps'],
        ...['--force', '--force-resolution', '--no-allow-vendor-change', '--oldpackage', '--download-only', '--dry-run'],
        ...['--metadata', '--raw-metadata'],
    ],
    aliases: {
        '-n': '--non-interactive',
        '-y': '--no-confirm',
        '-q': '--quiet',
        '-v': '--verbose',
        '-r': '--repo',
        '-R': '--root',
        '-t': '--type',
        '-f': '--force',
        '-a': '--all',
        '-m': '--metadata',
        '-M': '--raw-metadata',
        '-l': '--auto-agree-with-licenses',
        '-u': '--clean-deps',
        '-C': '--capability',
        '-d': '--download-only',
        '-D': '--dry-run',
        '-p': '--plus-repo',
        '-c': '--config',
    },
    abbreviates: true,
};
const ZYPPER = {
    tool: 'zypper',
    match: ({ program, arguments: args }) => (program === 'zypper' ? args : null),
    globals: ZYPPER_OPTIONS,
    actions: {
        install: ZYPPER_OPTIONS,
        update: ZYPPER_OPTIONS,
        refresh: ZYPPER_OPTIONS,
        remove: ZYPPER_OPTIONS,
        clean: ZYPPER_OPTIONS,
    },
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
    installs: ['install', 'update'],
};

// EXTERNAL MODULE: ./lib/build/dockerfile/installers/uv.js
var uv = __webpack_require__(5366);
;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/index.js












const PYTHON = [pip/* PIP */.U_, uv.UV, uv/* UVX */.i, poetry/* POETRY */.M, PIPENV, PDM, PIPX, conda/* CONDA */.I];
const SYSTEM = [APT, APK, DNF, ZYPPER];
const INSTALLERS = [...PYTHON, ...SYSTEM];
/** Whether a call puts Python packages somewhere to stay. */
function installsPackages({ tool, action }) {
    if (tool === 'uv pip')
        return action === 'install' || action === 'sync';
    return PYTHON.some((installer) => installer.tool === tool && installer.installs.includes(action));
}
function isSystemTool(tool) {
    return SYSTEM.some((installer) => installer.tool === tool);
}
/** Reads a call as an installer's; null where it is none, or a subcommand of no interest. */
const readInstaller = (0,memo/* memoize */.B)((call) => {
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
        const { options, operands } = (0,installers_options/* parseOptions */.A)(args, actions[implied]);
        const { start } = call.span;
        const actionSpan = { start, end: Math.min(start + call.path.length, call.span.end) };
        return { tool: installer.tool, action: implied, call, options, operands, program: call.path, actionSpan };
    }
    const { before, rest } = splitAtAction(args, installer);
    const [first, second] = rest;
    if (!first)
        return null;
    const double = second ? `${first.value} ${second.value}` : '';
    const words = Object.hasOwn(actions, double) ? 2 : 1;
    const written = words === 2 ? double : first.value;
    const aliases = installer.actionAliases ?? {};
    const action = Object.hasOwn(aliases, written) ? aliases[written] : written;
    const syntax = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (!syntax)
        return null;
    const { options, operands } = (0,installers_options/* parseOptions */.A)([...before, ...rest.slice(words)], syntax);
    const uvPip = installer === uv.UV && action.startsWith('pip ');
    return {
        tool: uvPip ? 'uv pip' : installer.tool,
        action: uvPip ? action.slice(4) : action,
        call,
        options,
        operands,
        program: call.path,
        actionSpan: rest[words - 1].span,
    };
}
/** The options before the subcommand, and the rest from it on. */
function splitAtAction(args, installer) {
    let at = 0;
    for (; at < args.length && args[at].value.startsWith('-'); at++) {
        const { options } = (0,installers_options/* parseOptions */.A)([args[at], { value: '', span: args[at].span }], installer.globals);
        // An option that swallowed the empty argument takes its value from the next one.
        if (installer.globals.valued.some((name) => options.get(name)?.value === '' && !args[at].value.includes('=')))
            at++;
    }
    return { before: args.slice(0, at), rest: args.slice(at) };
}


/***/ }),

/***/ 1073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ starting),
/* harmony export */   h1: () => (/* binding */ merge)
/* harmony export */ });
/* unused harmony export NO_OPTIONS */
const NO_OPTIONS = { valued: [], flags: [], aliases: {}, abbreviates: false };
/** A subcommand that starts another program: what stands behind the first operand is that one's. */
function starting(syntax) {
    return { ...syntax, stopsAtOperand: true };
}
/** Both, the second's aliases first. */
function merge(a, b) {
    return {
        valued: [...a.valued, ...b.valued],
        flags: [...a.flags, ...b.flags],
        aliases: { ...a.aliases, ...b.aliases },
        abbreviates: a.abbreviates || b.abbreviates,
    };
}


/***/ }),

/***/ 2631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions)
/* harmony export */ });
/* unused harmony export Options */
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(395);

/** The options of one call. */
class Options {
    given;
    constructor(given) {
        this.given = given;
    }
    has(...names) {
        return this.given.some(({ name }) => names.includes(name));
    }
    /** The last one given, which wins. */
    get(...names) {
        return this.given.findLast(({ name }) => names.includes(name));
    }
    all(...names) {
        return this.given.filter(({ name }) => names.includes(name));
    }
}
/** Splits arguments into options and operands; options may stand behind operands, and nothing is one behind `--`. */
function parseOptions(args, syntax) {
    const given = [];
    const operands = [];
    for (let at = 0; at < args.length; at++) {
        const { value, span } = args[at];
        if (value === '--') {
            operands.push(...args.slice(at + 1));
            break;
        }
        if (!/^-./.test(value) || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE)(value.split('=')[0])) {
            operands.push(args[at]);
            if (!syntax.stopsAtOperand)
                continue;
            operands.push(...args.slice(at + 1));
            break;
        }
        const equals = value.startsWith('--') ? value.indexOf('=') : -1;
        const written = equals < 0 ? value : value.slice(0, equals);
        for (const { name, rest } of resolve(written, syntax)) {
            if (equals >= 0)
                given.push({ name, value: value.slice(equals + 1), span });
            else if (rest !== null)
                given.push({ name, value: rest, span });
            else if (syntax.valued.includes(name)) {
                const next = args[++at];
                given.push({ name, value: next?.value ?? null, span: { start: span.start, end: next?.span.end ?? span.end } });
            }
            else
                given.push({ name, value: null, span });
        }
    }
    return { options: new Options(given), operands };
}
/** Full names of what was written: an alias, a beginning, a bundle of short options with a value at its end. */
function resolve(written, syntax) {
    const full = (name) => syntax.aliases[name] ?? name;
    const known = (name) => syntax.valued.includes(name) || syntax.flags.includes(name);
    if (written.startsWith('--') || known(full(written))) {
        const name = full(written);
        if (known(name) || !syntax.abbreviates)
            return [{ name, rest: null }];
        const longer = [...syntax.valued, ...syntax.flags].filter((option) => option.startsWith(written));
        return [{ name: longer.length === 1 ? longer[0] : written, rest: null }];
    }
    const options = [];
    for (let at = 1; at < written.length; at++) {
        const name = full(`-${written[at]}`);
        const rest = written.slice(at + 1);
        if (syntax.valued.includes(name))
            return [...options, { name, rest: rest === '' ? null : rest.replace(/^=/, '') }];
        options.push({ name, rest: null });
    }
    return options;
}


/***/ }),

/***/ 2520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ PIP),
/* harmony export */   cD: () => (/* binding */ moduleOf),
/* harmony export */   r2: () => (/* binding */ isPython)
/* harmony export */ });
/* harmony import */ var _installer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1073);

/** Source: pip's cli/cmdoptions.py. */
const GLOBALS = {
    valued: [
        '--python',
        '--log',
        '--proxy',
        '--retries',
        '--timeout',
        '--exists-action',
        '--trusted-host',
        '--cert',
        '--client-cert',
        '--cache-dir',
        '--use-feature',
        '--use-deprecated',
        '--keyring-provider',
        '--resume-retries',
    ],
    flags: [
        '--help',
        '--debug',
        '--isolated',
        '--require-virtualenv',
        '--verbose',
        '--version',
        '--quiet',
        '--no-input',
        '--no-cache-dir',
        '--disable-pip-version-check',
        '--no-color',
        '--no-python-version-warning',
    ],
    aliases: {
        '-h': '--help',
        '-v': '--verbose',
        '-V': '--version',
        '-q': '--quiet',
        '--no-cache': '--no-cache-dir',
        '--default-timeout': '--timeout',
    },
    abbreviates: true,
};
const INSTALL = {
    valued: [
        '--requirement',
        '--constraint',
        '--build-constraint',
        '--editable',
        '--target',
        '--platform',
        '--python-version',
        '--implementation',
        '--abi',
        '--root',
        '--prefix',
        '--src',
        '--upgrade-strategy',
        '--config-settings',
        '--global-option',
        '--install-option',
        '--build-option',
        '--no-binary',
        '--only-binary',
        '--progress-bar',
        '--root-user-action',
        '--report',
        '--group',
        '--index-url',
        '--extra-index-url',
        '--find-links',
        '--wheel-dir',
        '--dest',
        '--build',
        '--requirements-from-script',
        '--uploaded-prior-to',
        '--all-releases',
        '--only-final',
        // Older ones, gone by now.
        '--download',
        '--download-cache',
        '--allow-external',
        '--allow-unverified',
        '--mirrors',
    ],
    flags: [
        '--no-deps',
        '--pre',
        '--dry-run',
        '--user',
        '--upgrade',
        '--force-reinstall',
        '--ignore-installed',
        '--ignore-requires-python',
        '--no-build-isolation',
        '--use-pep517',
        '--no-use-pep517',
        '--check-build-dependencies',
        '--break-system-packages',
        '--compile',
        '--no-compile',
        '--no-warn-script-location',
        '--no-warn-conflicts',
        '--prefer-binary',
        '--require-hashes',
        '--no-clean',
        '--no-index',
        '--no-verify',
        '--yes',
        '--egg',
        '--process-dependency-links',
        '--allow-all-external',
        '--use-wheel',
        '--no-use-wheel',
        '--use-mirrors',
    ],
    aliases: {
        '-r': '--requirement',
        '-c': '--constraint',
        '-e': '--editable',
        '-t': '--target',
        '-U': '--upgrade',
        '-I': '--ignore-installed',
        '-i': '--index-url',
        '-f': '--find-links',
        '-C': '--config-settings',
        '-w': '--wheel-dir',
        '-d': '--dest',
        '-b': '--build',
        '-y': '--yes',
        '--build-dir': '--build',
        '--build-directory': '--build',
        '--config-setting': '--config-settings',
        '--requirements': '--requirement',
        '--constraints': '--constraint',
        '--pypi-url': '--index-url',
        '--no-dependencies': '--no-deps',
    },
    abbreviates: true,
};
const ALL = (0,_installer_js__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)(GLOBALS, INSTALL);
const PIP = {
    tool: 'pip',
    match: matchPip,
    globals: GLOBALS,
    actions: {
        install: ALL,
        wheel: ALL,
        download: ALL,
        uninstall: ALL,
        cache: (0,_installer_js__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)(GLOBALS, { valued: ['--format'], flags: [], aliases: {}, abbreviates: true }),
        config: (0,_installer_js__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)(GLOBALS, {
            valued: ['--editor'],
            flags: ['--global', '--user', '--site'],
            aliases: {},
            abbreviates: true,
        }),
    },
    installs: ['install'],
};
const PIP_PROGRAM = /^pip(?:\d+(?:\.\d+)*)?$/;
const PYTHON_PROGRAM = /^(?:python|pypy)(?:\d+(?:\.\d+)*)?$/;
/** Whether a program is a Python interpreter by its name. */
function isPython(program) {
    return PYTHON_PROGRAM.test(program);
}
/** `pip …`, `pip3.12 …`, `python -m pip …` with options of Python before `-m`. */
function matchPip({ program, arguments: args }) {
    if (PIP_PROGRAM.test(program))
        return args;
    if (!isPython(program))
        return null;
    const module = moduleOf(args);
    return module && PIP_PROGRAM.test(module.name) ? module.rest : null;
}
/** What `python … -m name rest` runs; null where it runs a script, a command or nothing. */
function moduleOf(args) {
    for (let at = 0; at < args.length; at++) {
        const { value } = args[at];
        if (value === '-W' || value === '-X' || value === '--check-hash-based-pycs')
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


/***/ }),

/***/ 6156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ POETRY)
/* harmony export */ });
/* harmony import */ var _pip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2520);
/* harmony import */ var _installer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1073);


/** Source: python-poetry.org/docs/cli. */
const GLOBALS = {
    valued: ['--directory', '--project'],
    flags: [
        '--help',
        '--quiet',
        '--version',
        '--ansi',
        '--no-ansi',
        '--no-interaction',
        '--no-plugins',
        '--no-cache',
        '--verbose',
    ],
    aliases: {
        '-h': '--help',
        '-q': '--quiet',
        '-V': '--version',
        '-n': '--no-interaction',
        '-v': '--verbose',
        '-C': '--directory',
        '-P': '--project',
    },
    abbreviates: true,
};
const INSTALL = (0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)(GLOBALS, {
    valued: ['--without', '--with', '--only', '--extras'],
    flags: [
        '--only-root',
        '--sync',
        '--no-root',
        '--no-directory',
        '--dry-run',
        '--all-extras',
        '--all-groups',
        '--compile',
        '--no-dev',
        '--dev',
        '--dev-only',
        '--remove-untracked',
    ],
    aliases: { '-E': '--extras' },
    abbreviates: true,
});
const ADD = (0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)(INSTALL, {
    valued: ['--group', '--python', '--platform', '--source', '--markers'],
    flags: ['--editable', '--optional', '--allow-prereleases', '--lock'],
    aliases: { '-G': '--group', '-D': '--dev', '-e': '--editable' },
    abbreviates: true,
});
const EXPORT = (0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)(INSTALL, {
    valued: ['--format', '--output'],
    flags: ['--without-hashes', '--without-urls', '--with-credentials', '--clean', '--local-version'],
    aliases: { '-f': '--format', '-o': '--output' },
    abbreviates: true,
});
const POETRY = {
    tool: 'poetry',
    match({ program, arguments: args }) {
        if (program === 'poetry')
            return args;
        const module = (0,_pip_js__WEBPACK_IMPORTED_MODULE_0__/* .isPython */ .r2)(program) ? (0,_pip_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(args) : null;
        return module?.name === 'poetry' ? module.rest : null;
    },
    globals: GLOBALS,
    actions: {
        install: INSTALL,
        sync: INSTALL,
        add: ADD,
        update: (0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)(INSTALL, { valued: [], flags: ['--lock'], aliases: {}, abbreviates: true }),
        remove: ADD,
        config: (0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)(GLOBALS, {
            valued: [],
            flags: ['--list', '--unset', '--local', '--migrate'],
            aliases: {},
            abbreviates: true,
        }),
        cache: (0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)(GLOBALS, { valued: [], flags: ['--all'], aliases: {}, abbreviates: true }),
        run: (0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .starting */ .D1)(GLOBALS),
        export: EXPORT,
        build: EXPORT,
        'self add': ADD,
        'self update': GLOBALS,
        lock: (0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)(GLOBALS, {
            valued: [],
            flags: ['--no-update', '--regenerate', '--check'],
            aliases: {},
            abbreviates: true,
        }),
    },
    installs: ['install', 'sync', 'add', 'update'],
};


/***/ }),

/***/ 5366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UV: () => (/* binding */ UV),
/* harmony export */   i: () => (/* binding */ UVX)
/* harmony export */ });
/* harmony import */ var _pip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2520);
/* harmony import */ var _installer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1073);


/** Source: docs.astral.sh/uv/reference/cli. */
const GLOBALS = {
    valued: [
        '--cache-dir',
        '--color',
        '--directory',
        '--project',
        '--config-file',
        '--allow-insecure-host',
        '--python-preference',
        '--python-fetch',
        '--config-setting',
        '--link-mode',
        '--index-url',
        '--extra-index-url',
        '--find-links',
        '--index',
        '--default-index',
        '--index-strategy',
        '--keyring-provider',
        '--upgrade-package',
        '--reinstall-package',
        '--resolution',
        '--prerelease',
        '--fork-strategy',
        '--exclude-newer',
        '--exclude-newer-package',
        '--no-binary-package',
        '--no-build-package',
        '--no-build-isolation-package',
        '--python',
        '--refresh-package',
        '--config-settings-package',
        '--no-sources-package',
        '--preview-features',
        '--env-file',
    ],
    flags: [
        '--help',
        '--quiet',
        '--verbose',
        '--version',
        '--offline',
        '--no-cache',
        '--no-config',
        '--no-progress',
        '--native-tls',
        '--system-certs',
        '--managed-python',
        '--no-managed-python',
        '--no-python-downloads',
        '--no-index',
        '--upgrade',
        '--reinstall',
        '--no-build',
        '--no-binary',
        '--no-build-isolation',
        '--compile-bytecode',
        '--no-compile-bytecode',
        '--no-sources',
        '--refresh',
        '--allow-python-downloads',
        '--preview',
        '--no-preview',
        '--no-color',
        '--isolated',
        '--pre',
        '--no-env-file',
        '--no-refresh',
        '--no-upgrade',
        '--no-reinstall',
        '--no-installer-metadata',
    ],
    aliases: {
        '--trusted-host': '--allow-insecure-host',
        '--no-python-download': '--no-python-downloads',
        '-h': '--help',
        '-q': '--quiet',
        '-v': '--verbose',
        '-n': '--no-cache',
        '--no-cache-dir': '--no-cache',
        '-i': '--index-url',
        '-f': '--find-links',
        '-U': '--upgrade',
        '-P': '--upgrade-package',
        '-C': '--config-setting',
        '-p': '--python',
        '--compile': '--compile-bytecode',
        '--no-compile': '--no-compile-bytecode',
        '--force-reinstall': '--reinstall',
        '--config-settings': '--config-setting',
    },
    abbreviates: false,
};
const PIP_INSTALL = (0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)(GLOBALS, {
    valued: [
        '--requirements',
        '--constraints',
        '--overrides',
        '--build-constraints',
        '--excludes',
        '--editable',
        '--extra',
        '--group',
        '--target',
        '--prefix',
        '--python-version',
        '--python-platform',
        '--no-binary',
        '--only-binary',
        '--torch-backend',
    ],
    flags: [
        ...['--system', '--break-system-packages', '--no-deps', '--all-extras', '--require-hashes'],
        ...['--no-verify-hashes', '--dry-run', '--user', '--strict', '--exact', '--inexact'],
        ...['--no-system', '--no-editable', '--verify-hashes', '--no-require-hashes'],
        ...['--allow-empty-requirements', '--check', '--no-break-system-packages'],
    ],
    aliases: {
        '-r': '--requirements',
        '--requirement': '--requirements',
        '--constraint': '--constraints',
        '--override': '--overrides',
        '--build-constraint': '--build-constraints',
        '--no-dependencies': '--no-deps',
        '-c': '--constraints',
        '-e': '--editable',
        '-t': '--target',
    },
    abbreviates: false,
});
const SYNC = (0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)(GLOBALS, {
    valued: [
        '--extra',
        '--no-extra',
        '--group',
        '--no-group',
        '--only-group',
        '--package',
        '--no-install-package',
        '--only-install-package',
        '--no-editable-package',
        '--output-format',
        '--python-platform',
        '--script',
    ],
    flags: [
        ...['--all-extras', '--dev', '--no-dev', '--only-dev', '--no-default-groups', '--all-groups'],
        ...['--no-editable', '--inexact', '--exact', '--active', '--no-install-project'],
        ...['--no-install-workspace', '--no-install-local', '--only-install-project'],
        ...['--only-install-workspace', '--only-install-local', '--editable', '--no-active'],
        ...['--locked', '--frozen', '--dry-run', '--all-packages', '--check', '--no-sync'],
    ],
    aliases: {},
    abbreviates: false,
});
const ADD = (0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)(SYNC, {
    valued: ['--requirements', '--constraints', '--marker', '--optional', '--bounds', '--rev', '--tag', '--branch'],
    flags: ['--raw', '--raw-sources', '--workspace', '--no-workspace', '--lfs'],
    aliases: { '-r': '--requirements', '--requirement': '--requirements', '-c': '--constraints', '-m': '--marker' },
    abbreviates: false,
});
const WITH = {
    valued: [
        '--with',
        '--with-requirements',
        '--with-editable',
        '--with-executables-from',
        '--from',
        '--constraints',
        '--overrides',
    ],
    flags: [],
    aliases: { '-w': '--with', '-c': '--constraints' },
    abbreviates: false,
};
const RUN = (0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .starting */ .D1)((0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)({ ...(0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)(SYNC, WITH), valued: [...SYNC.valued.filter((name) => name !== '--script'), ...WITH.valued] }, {
    valued: ['--module'],
    flags: ['--script', '--gui-script', '--no-project'],
    aliases: { '-m': '--module', '-s': '--script' },
    abbreviates: false,
}));
const EXPORT = (0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)(SYNC, {
    valued: ['--format', '--output-file', '--no-emit-package', '--prune'],
    flags: [
        ...['--no-emit-project', '--no-emit-workspace', '--no-emit-local', '--no-hashes', '--hashes', '--no-header'],
        ...['--no-annotate', '--no-emit-index-url', '--emit-index-url'],
    ],
    aliases: { '-o': '--output-file' },
    abbreviates: false,
});
/** `uvx …` and `uv tool run …`. */
const TOOL_RUN = (0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .starting */ .D1)((0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)(GLOBALS, WITH));
const PYTHON_INSTALL = (0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)(GLOBALS, {
    valued: ['--install-dir', '--mirror', '--pypy-mirror'],
    flags: ['--default', '--reinstall', '--force', '--no-bin', '--no-registry'],
    aliases: { '-i': '--install-dir', '-f': '--force', '-r': '--reinstall' },
    abbreviates: false,
});
function matchUv({ program, arguments: args }) {
    if (program === 'uv')
        return args;
    const module = (0,_pip_js__WEBPACK_IMPORTED_MODULE_0__/* .isPython */ .r2)(program) ? (0,_pip_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(args) : null;
    return module?.name === 'uv' ? module.rest : null;
}
/** `uv sync`, `uv add`, `uv tool install`, `uv python install` …: two words are one action. */
const UV = {
    tool: 'uv',
    match: matchUv,
    globals: GLOBALS,
    actions: {
        'pip install': PIP_INSTALL,
        'pip sync': PIP_INSTALL,
        'pip compile': (0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)(PIP_INSTALL, EXPORT),
        'pip uninstall': PIP_INSTALL,
        sync: SYNC,
        add: ADD,
        remove: ADD,
        run: RUN,
        export: EXPORT,
        lock: SYNC,
        build: (0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)(GLOBALS, {
            valued: ['--out-dir', '--package', '--build-constraints'],
            flags: ['--sdist', '--wheel', '--all-packages', '--require-hashes'],
            aliases: { '-o': '--out-dir', '-b': '--build-constraints' },
            abbreviates: false,
        }),
        venv: (0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)(GLOBALS, {
            valued: ['--prompt'],
            flags: ['--seed', '--system-site-packages', '--clear', '--allow-existing', '--relocatable', '--no-project'],
            aliases: {},
            abbreviates: false,
        }),
        'tool install': (0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)((0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)(GLOBALS, WITH), {
            valued: [],
            flags: ['--editable', '--force'],
            aliases: { '-e': '--editable' },
            abbreviates: false,
        }),
        'tool run': TOOL_RUN,
        'python install': PYTHON_INSTALL,
        'python uninstall': PYTHON_INSTALL,
        'cache clean': GLOBALS,
        'cache prune': (0,_installer_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)(GLOBALS, { valued: [], flags: ['--ci', '--force'], aliases: {}, abbreviates: false }),
    },
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


/***/ }),

/***/ 9172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ dropFiller),
/* harmony export */   Fn: () => (/* binding */ FILLER),
/* harmony export */   N4: () => (/* binding */ Places),
/* harmony export */   cT: () => (/* binding */ joinLines),
/* harmony export */   zs: () => (/* binding */ lineContinues)
/* harmony export */ });
/*
 * Docker joins an instruction's lines before it splits them: a line that ends with the escape character (white space
 * behind it allowed) goes on in the next one, and comment and blank lines in between are dropped. Everything here
 * keeps offsets: what Docker drops becomes filler of the same length.
 */
/** Stands for a character that Docker drops; a Unicode noncharacter, which no text should hold. */
const FILLER = '\uFFFF';
/** The escape character at a line's end; doubled, it is none. Source: moby/buildkit, parser.go, lineContinuationRegex. */
function continuationOf(escape) {
    return escape === '`' ? /(?<!`)`[ \t]*\r?$/ : /(?<!\\)\\[ \t]*\r?$/;
}
/** Whether a line, without its ending, goes on in the next one. */
function lineContinues(line, escape) {
    return continuationOf(escape).test(line);
}
/** The text of a span as Docker joins it, of the same length; carriage returns before line feeds are dropped too. */
function joinLines(text, span, escape) {
    const continuation = continuationOf(escape);
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
        if (continued && /^\s*(#|$)/.test(line))
            out += FILLER.repeat(line.length + ending.length);
        else {
            // A span that ends inside a line says nothing about how that line ends.
            const match = ending || endsLine(text, end) ? continuation.exec(line) : null;
            continued = match !== null;
            if (match)
                out += line.slice(0, match.index) + FILLER.repeat(match[0].length + ending.length);
            else
                out += ending ? line.replace(/\r$/, FILLER) + ending : line;
        }
        at = end + 1;
    }
    return out;
}
function endsLine(text, at) {
    return at >= text.length || text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n');
}
/** Joined text with the filler taken out: no longer of the same length. */
function dropFiller(joined) {
    return joined.includes(FILLER) ? joined.replaceAll(FILLER, '') : joined;
}
/** Where a place of a text without its filler is in the Dockerfile. */
class Places {
    /** Where each run of text starts: in the text without filler, and in the Dockerfile. */
    starts = [0];
    offsets;
    text;
    /** @param offset where the joined text starts in the Dockerfile */
    constructor(joined, offset) {
        this.offsets = [offset];
        this.text = dropFiller(joined);
        let dropped = 0;
        for (const { 0: filler, index } of joined.matchAll(/\uFFFF+/g)) {
            this.starts.push(index - dropped);
            dropped += filler.length;
            this.offsets.push(offset + index + filler.length);
        }
    }
    /** A range of the text as one of the Dockerfile: filler at its ends is none of it. */
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


/***/ }),

/***/ 1121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ memoize)
/* harmony export */ });
/** Computes a value for an object once; it goes when the object goes. */
function memoize(compute) {
    const values = new WeakMap();
    return (key) => {
        const known = values.get(key);
        if (known)
            return known.value;
        const value = compute(key);
        values.set(key, { value });
        return value;
    };
}


/***/ }),

/***/ 3778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ flagOf)
/* harmony export */ });
function flagOf(instruction, name) {
    return instruction.flags.find((flag) => flag.name === name) ?? null;
}


/***/ }),

/***/ 4119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Fd: () => (/* binding */ normalizePath),
/* harmony export */   m9: () => (/* binding */ MAXIMUM_LENGTH),
/* harmony export */   yI: () => (/* binding */ touches)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(395);


/** Longer ones count as unknown: folders that grow by each WORKDIR would cost their square. */
const MAXIMUM_LENGTH = 1024;
/** An absolute path without `.`, `..`, doubled and trailing slashes. */
function normalizePath(path, workdir = '/') {
    if (path.length + workdir.length > MAXIMUM_LENGTH)
        return `/${_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV}`;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve('/', workdir, path);
}
/** Whether `path` is `folder` or below it; both absolute and normalized. */
function isInside(path, folder) {
    return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}
/** Whether one holds the other, or they are the same. */
function touches(a, b) {
    return isInside(a, b) || isInside(b, a);
}


/***/ }),

/***/ 1876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ matchingPrefixes),
/* harmony export */   eJ: () => (/* binding */ patternMatches),
/* harmony export */   xL: () => (/* binding */ matchingSuffixes)
/* harmony export */ });
/*
 * Shell patterns (`*`, `?`, `[…]`) without regular expressions for the stars: backtracking over several of them would
 * take for ever.
 */
/** The lengths of the beginnings of `text` that a pattern matches, in ascending order. */
function matchingPrefixes(pattern, text) {
    return prefixes(tokensOf(pattern), text);
}
/** The same for its ends. */
function matchingSuffixes(pattern, text) {
    const reversed = Array.from({ length: text.length }, (_, at) => text[text.length - 1 - at]).join('');
    return prefixes(tokensOf(pattern).reverse(), reversed);
}
/** Whether a pattern of `case` matches a text. */
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
/** Follows all places of the pattern at once: linear in the text for a given pattern. */
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
/** A star also matches nothing: what stands behind it can be reached at once. */
function reachable(tokens, places) {
    for (const place of places)
        if (tokens[place] === 'star')
            places.add(place + 1);
    return places;
}


/***/ }),

/***/ 8986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readCommands),
/* harmony export */   l: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2931);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(395);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9172);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(649);
/* harmony import */ var _wrappers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2776);





const NOTHING = { calls: [], nodes: [], complete: false };
/** Reads what an instruction's command does, in either form. */
function readCommands(dockerfile, step) {
    const script = readScript(dockerfile, step);
    if (!script)
        return NOTHING;
    const { environment } = step.stage;
    const lookup = (name) => environment.value(name, step.instruction.index) ?? (name === 'HOME' ? homeOf(step.user) : undefined);
    const { calls, complete } = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(script.body, { lookup, workdir: step.workdir });
    return { calls, nodes: script.body, complete: complete && script.complete };
}
/** The home folder of a user by name: root's is known, others' by convention. */
function homeOf(user) {
    if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(user))
        return '\0';
    return user === 'root' || user === '0' || user === '' ? '/root' : `/home/${user}`;
}
function readScript(dockerfile, { instruction, shell }) {
    if (instruction.exec)
        return { body: [execCommand(instruction, instruction.exec)], complete: true };
    if (shell && !(0,_wrappers_js__WEBPACK_IMPORTED_MODULE_2__/* .isShell */ .H7)((0,_wrappers_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(shell[0] ?? '')))
        return null;
    const { text } = dockerfile.source;
    const { body, heredocs } = instruction;
    const [heredoc] = heredocs;
    if (!heredoc)
        return (0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShell */ .a)((0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .joinLines */ .cT)(text, body, dockerfile.escape), body.start);
    if (heredocs.length > 1 || heredoc.opening.start !== body.start || instruction.words.length > 1) {
        // The shell reads the here-documents itself, so their text stays behind the command's lines.
        const command = (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .joinLines */ .cT)(text, { start: body.start, end: heredoc.body.start }, dockerfile.escape);
        return (0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShell */ .a)(command + dropReturns(text.slice(heredoc.body.start, body.end)), body.start);
    }
    const lines = dropReturns(text.slice(heredoc.body.start, heredoc.body.end));
    const script = heredoc.stripsTabs ? lines.replace(/^\t+/gm, (tabs) => _lines_js__WEBPACK_IMPORTED_MODULE_4__/* .FILLER */ .Fn.repeat(tabs.length)) : lines;
    return hasOtherInterpreter((0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .dropFiller */ .CP)(script)) ? null : (0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShell */ .a)(script, heredoc.body.start);
}
/** A here-document's lines without the carriage returns that end them. */
function dropReturns(text) {
    return text.replace(/\r(?=\n|$)/g, _lines_js__WEBPACK_IMPORTED_MODULE_4__/* .FILLER */ .Fn);
}
/** Whether a script's first line names an interpreter that is no shell. */
function hasOtherInterpreter(script) {
    const [program, ...rest] = /^#![ \t]*(.*)/.exec(script)?.[1]?.split(/\s+/) ?? [];
    if (program === undefined)
        return false;
    const name = (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(program) === 'env' ? rest.find((word) => !/^-|=/.test(word)) : program;
    return !(0,_wrappers_js__WEBPACK_IMPORTED_MODULE_2__/* .isShell */ .H7)((0,_wrappers_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(name ?? ''));
}
/** An exec form as the one command that it is; its words aren't expanded by anybody. */
function execCommand(instruction, words) {
    return {
        type: 'command',
        span: instruction.body,
        assignments: [],
        redirects: [],
        words: words.map(({ text, span }) => ({ text, span, parts: [{ kind: 'literal', text, quoted: true }] })),
    };
}


/***/ }),

/***/ 649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseShell)
/* harmony export */ });
/* harmony import */ var unbash__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8919);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9172);


/*
 * The only importer of the shell parser. Its tree is turned into our own, smaller one, with places in the Dockerfile.
 */
/** Nesting beyond this is read as unknown: nobody writes it, and recursion must end. */
const MAXIMUM_DEPTH = 50;
/** A script with more here-documents isn't read. */
const MAXIMUM_HEREDOCS = 1000;
/**
 * Parses a script.
 * @param joined the script, with filler for what isn't a part of it
 * @param offset where the text starts in the Dockerfile
 */
function parseShell(joined, offset) {
    const places = new _lines_js__WEBPACK_IMPORTED_MODULE_1__/* .Places */ .N4(joined, offset);
    if (nesting(places.text) > MAXIMUM_DEPTH || heredocs(places.text) > MAXIMUM_HEREDOCS)
        return { body: [], complete: false };
    try {
        const script = (0,unbash__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(places.text);
        return { body: new Reader(places, joined, offset).statements(script.commands, 0), complete: !script.errors?.length };
    }
    catch {
        // A parser that gives up on strange text must not take the review with it.
        return { body: [], complete: false };
    }
}
/** The deepest nesting of opening brackets, roughly: a guard, not a grammar. */
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
/** How often `<<` stands in a text: the parser's time grows by the square of them. */
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
    /** `export A=b`: the parser gives an assignment; a command's words hold it as a word `A=b`. */
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
            const stripped = written.replace(/^[\t\uFFFF]+/gm, (lead) => _lines_js__WEBPACK_IMPORTED_MODULE_1__/* .FILLER */ .Fn.repeat(lead.length));
            const joined = node.operator === '<<-' ? stripped : written;
            return { operator: node.operator, target: null, body: { text: (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .dropFiller */ .CP)(joined), span, joined } };
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
                // `["a"]` is one too: quotes inside are none of what it matches.
                return [{ kind: 'literal', text: part.text.replace(/\\([^])|["']/g, '$1'), quoted }];
            case 'BraceExpansion':
                return [{ kind: 'literal', text: part.text, quoted }];
            case 'SimpleExpansion':
                return [{ kind: 'variable', name: part.text.replace(/^\$\{?|\}$/g, ''), operation: null, quoted }];
            case 'ParameterExpansion': {
                const { operation, prefix, index, parameter } = part;
                // `${#x}`, `${!x}` and single elements of arrays: values that aren't followed; all elements are the array.
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
                // Scripts in escaped backticks have positions of their own: their places would be wrong.
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
    /** The words of `[[ … ]]` as `[` would have them; what has no such form is left empty, which tells nothing. */
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


/***/ }),

/***/ 4175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  as: () => (/* binding */ buildStages),
  bQ: () => (/* binding */ lineageOf),
  g5: () => (/* binding */ mountOptions)
});

// EXTERNAL MODULE: ./lib/build/dockerfile/expand.js
var expand = __webpack_require__(395);
;// CONCATENATED MODULE: ./lib/build/dockerfile/images/end-of-life.js
/*
 * The last day of support of Python's minor versions and of the distributions' releases.
 *
 * Source: https://endoflife.date (github.com/endoflife-date/endoflife.date, snapshot of 2026-08-22, read 2026-11-20), which
 * cites https://devguide.python.org/versions/, https://wiki.debian.org/LTS, https://ubuntu.com/about/release-cycle,
 * https://alpinelinux.org/releases/ and the vendors' own pages. Python 3.15: PEP 790.
 * Debian: the end of its long-term support, for until then security updates come. Ubuntu: standard support, without the
 * paid extension; interim releases have nine months. Red Hat: maintenance support.
 */
/** The last day by Python's minor version, for Pythons as python.org releases them. */
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
/** The last day by distribution and release. */
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
/** Midnight (UTC) of a last day; null where none is known. */
function lastDay(day) {
    return day === undefined ? null : new Date(`${day}T00:00:00Z`);
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/images/traits.js

const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** What the images of the distributions have in common, and those built on them that say nothing else. */
const PLAIN = {
    user: 'root',
    workdir: '/',
    entrypoint: [],
    init: false,
    variables: { PATH: SYSTEM_PATH },
    complete: true,
};
/** Nothing but files: distroless, scratch. */
const NO_TOOLS = new Set();
/** A Python with pip below a prefix. */
function pythonAt(prefix, kind, minor) {
    return {
        kind,
        minor,
        prefix,
        interpreters: [`${prefix}/bin`],
        pip: { version: null },
        externallyManaged: false,
        standardLibraryCompiled: null,
    };
}
/** The parts between hyphens; one that holds something unknown is left out. */
function tokensOf(tag) {
    return tag.split('-').filter((token) => token !== '' && (0,expand/* isKnown */.qE)(token));
}
/** A Python's minor version at the start of a text: `3.12`, `3.12.4`, `3.15.0a7`, not `3.1` of `3.1␀`. */
function minorOf(text) {
    return /^([23]\.\d{1,2})(?=$|[-.]|(?:a|b|rc)\d|t(?:-|$))/.exec(text)?.[1] ?? null;
}
/** Whether a tag holds a piece that can't be known, so that what it doesn't say may be said there. */
function isPartial(tag) {
    return tag.includes(expand/* UNKNOWN */.HV);
}
/** Looks a key up among a record's own, for keys come from tags: `constructor` isn't a release. */
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
/** Compares dotted versions by their numbers. */
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/images/build.js



/** Makes a description whole: what a family doesn't say isn't known. */
function buildImage(reference, traits) {
    const { python = null, user = expand/* UNKNOWN */.HV, complete = false } = traits;
    const minor = traits.upstream ? (python?.minor ?? null) : null;
    return {
        reference,
        known: complete && (0,expand/* isKnown */.qE)(user),
        python,
        pythonEndOfLife: minor === null ? null : lastDay(own(PYTHON_END_OF_LIFE, minor)),
        distribution: traits.distribution ?? null,
        libc: traits.libc ?? null,
        environment: { variables: new Map(Object.entries(traits.variables ?? {})), complete },
        user,
        workdir: traits.workdir ?? expand/* UNKNOWN */.HV,
        shell: traits.shell ?? null,
        entrypoint: traits.entrypoint ?? null,
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
    return (0,expand/* isKnown */.qE)(tag) ? 'version' : null;
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/images/distributions.js



/*
 * Releases of distributions and the Python that their packages bring.
 *
 * Sources, read 2026-11-20: https://packages.debian.org/python3 and python3-pip, https://packages.ubuntu.com, Alpine's
 * https://pkgs.alpinelinux.org, the release notes of RHEL, Fedora and Amazon Linux; which pips are externally managed
 * (PEP 668): https://www.debian.org/releases/bookworm/release-notes, Ubuntu 23.04's and Alpine 3.19's release notes.
 */
/** Releases by their code name, which tags use too. */
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
/** Python's minor and, where it is known, pip's version (RHEL: the oldest of its minor releases) by release. */
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
/** Red Hat's rebuilds, whose packages have its versions. */
const REBUILDS = new Set(['centos', 'rockylinux', 'almalinux', 'oraclelinux']);
/** Distributions whose pip never refuses. */
const UNMANAGED = new Set(['rhel', ...REBUILDS, 'fedora', 'amazonlinux']);
/** The first releases whose pip refuses to install into the system's Python. */
const MANAGED_SINCE = { debian: '12', ubuntu: '23.04', alpine: '3.19' };
/** Given as a release where the tag moves on to each next one. */
const MOVING = 'moving';
/** Describes a release; null: the tag doesn't let it be known. */
function distribution(name, release, installed = null) {
    const fixed = release === MOVING ? null : release;
    const number = fixed?.replace(/^stream/, '') ?? '';
    const [minor = null, pip = null] = own(own(PYTHONS, REBUILDS.has(name) ? 'rhel' : name) ?? {}, number) ?? [];
    const endOfLife = lastDay(own(own(RELEASE_END_OF_LIFE, name) ?? {}, fixed ?? ''));
    const externallyManaged = isManaged(name, release);
    return { name, release: fixed, endOfLife, python: { minor, pip, externallyManaged, installed } };
}
function isManaged(name, release) {
    const since = own(MANAGED_SINCE, name);
    if (since === undefined)
        return UNMANAGED.has(name) ? false : null;
    return release === null ? null : release === MOVING || isAtLeast(release, since);
}
/** The distribution that a tag names by code name, or as `ubuntu22.04`, `alpine3.20`, `debian12`, `ubi9`; null for none. */
function namedDistribution(tag, installed = null) {
    for (const token of tokensOf(tag)) {
        const named = own(CODE_NAMES, token);
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
/**
 * A release as its vendor counts them: `12` of `12.6`, `3.20` of `3.20.1`; null where it can't be known; moving for
 * `latest` and for less than a release (`alpine:3`).
 */
function releaseOf(name, text) {
    if (!(0,expand/* isKnown */.qE)(text))
        return null;
    if (!/^\d+(?:\.\d+)*$/.test(text))
        return MOVING;
    const parts = text.split('.');
    if (!TWO_PARTS.has(name))
        return parts[0];
    return parts.length < 2 ? MOVING : `${parts[0]}.${parts[1]}`;
}
const TWO_PARTS = new Set(['ubuntu', 'alpine', 'opensuse']);

;// CONCATENATED MODULE: ./lib/build/dockerfile/images/accelerated.js



/*
 * Images for GPUs and the frameworks that use them.
 *
 * Sources, read 2026-11-20: https://gitlab.com/nvidia/container-images/cuda; github.com/pytorch/pytorch, Dockerfile (its
 * pull requests 169873 and 170338 of 2025-12 put Ubuntu's Python in conda's place, from 2.10 on);
 * github.com/tensorflow/tensorflow, tensorflow/tools/tf_sig_build_dockerfiles;
 * https://docs.nvidia.com/deeplearning/frameworks/pytorch-release-notes/
 */
const CUDA_PATH = '/usr/local/nvidia/bin:/usr/local/cuda/bin';
/** nvidia/cuda: `12.8.0-cudnn-runtime-ubuntu24.04`, `13.0.1-devel-rockylinux9`. Without Python. */
const cuda = (tag) => {
    const named = namedDistribution(tag, false);
    return {
        ...PLAIN,
        distribution: named,
        libc: 'glibc',
        gpu: true,
        ...(named && { dockerClean: named.name === 'ubuntu' || named.name === 'debian' }),
        // devel has compilers; what else depends on the distribution.
        slim: isPartial(tag) && !/devel|runtime|base/.test(tag) ? null : !tag.includes('devel'),
        variables: { PATH: `${CUDA_PATH}:${SYSTEM_PATH}` },
        // NVIDIA has always its own entrypoint in some variants.
        entrypoint: null,
    };
};
/** pytorch/pytorch: conda's Python up to 2.9, Ubuntu's since, with its marker of PEP 668 removed. */
const pytorch = (tag) => {
    const version = /^(\d+\.\d+)\./.exec(tag)?.[1];
    const conda = version !== undefined && !isAtLeast(version, '2.10');
    const system = !isPartial(tag) && !conda;
    return {
        ...PLAIN,
        python: conda ? pythonAt('/opt/conda', 'conda', null) : system ? pythonAt('/usr', 'distribution', null) : null,
        distribution: distribution('ubuntu', null, system ? true : null),
        libc: 'glibc',
        gpu: true,
        slim: false,
        dockerClean: true,
        workdir: '/workspace',
        entrypoint: null,
        variables: { PATH: conda ? `${CUDA_PATH}:/opt/conda/bin:${SYSTEM_PATH}` : `${expand/* UNKNOWN */.HV}:${SYSTEM_PATH}` },
        complete: conda,
    };
};
/** tensorflow/tensorflow: `2.16.1`, `2.15.0-gpu-jupyter`, `1.11.0-py3`: Ubuntu's Python. */
const tensorflow = (tag) => ({
    user: 'root',
    python: pythonAt('/usr', 'distribution', null),
    distribution: distribution('ubuntu', null, true),
    libc: 'glibc',
    gpu: tag.includes('gpu'),
    slim: false,
    dockerClean: true,
    floating: (0,expand/* isKnown */.qE)(tag) ? !/^\d/.test(tag) : null,
});
/** nvcr.io/nvidia/pytorch, tensorflow, jax: `24.06-py3`: Ubuntu's Python and many variables. */
const nvidiaFramework = (tag) => ({
    user: 'root',
    python: pythonAt('/usr', 'distribution', null),
    distribution: distribution('ubuntu', null, true),
    libc: 'glibc',
    gpu: true,
    slim: false,
    entrypoint: ['/opt/nvidia/nvidia_entrypoint.sh'],
    workdir: '/workspace',
    floating: (0,expand/* isKnown */.qE)(tag) ? !/^\d/.test(tag) : null,
});

;// CONCATENATED MODULE: ./lib/build/dockerfile/images/official-versions.js


const STEPS = {
    '2.7': [
        [9, '7.0.0', '7'],
        [12, '9.0.1', '8'],
        [14, '10.0.1', '9'],
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
        [4, '9.0.3', '9'],
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
/** Minor versions that are built no more: their tags stay at the last step. */
const ENDED = '3.10';
const NEWEST = '3.14';
/**
 * The pip in an image of the full or minor version at the start of a tag, or one that it is no older than.
 * @param frozen whether the build may be older than the tag's last one
 */
function bundledPip(minor, tag, frozen) {
    // A variant on an old release was dropped some time; a patch release has its pip all the same.
    const dropped = frozen || /wheezy|jessie|stretch|buster|bullseye|alpine\d/.test(tag);
    if (dropped && !/^\d\.\d+\.\d/.test(tag))
        return null;
    const newest = /^(?:3|latest)?-?(?:slim|alpine)?$/.test(tag);
    return stepOf(minor ?? (newest ? NEWEST : ''), minor === null ? NEWEST : tag)?.[1] ?? null;
}
/** The Debian release of a tag that names none; moving where it is rebuilt on the next one; null where none is known. */
function defaultDebian(minor, tag) {
    if (minor === null)
        return /^(?:3|latest|slim|rc)?(?:-|$)/.test(tag) ? MOVING : null;
    const patched = /^\d\.\d+\.\d/.test(tag);
    if (!patched && !isAtLeast(ENDED, minor))
        return MOVING;
    return stepOf(minor, tag)?.[2] ?? null;
}
function stepOf(minor, tag) {
    const steps = own(STEPS, minor);
    const version = /^\d\.\d+(\.|-|$)(\d+(?![\d\0]))?/.exec(tag);
    // A tag without a patch is the newest one; one that can't be known is none.
    if (version?.[1] !== '.')
        return version || /^2(?:-|$)/.test(tag) ? steps?.at(-1) : undefined;
    return version[2] === undefined ? undefined : steps?.findLast(([patch]) => patch <= Number(version[2]));
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/images/official.js




/*
 * The official Python images and those that put one file on them.
 *
 * Sources, read 2026-11-20: github.com/docker-library/python, Dockerfile-linux.template at 4f07059 (2026-06-23);
 * github.com/docker-library/pypy at 84c50d1 (2026-04-28); github.com/docker-library/buildpack-deps at 8330ca1;
 * github.com/astral-sh/uv, .github/workflows/build-docker.yml at 26a9dd4 (2026-08-21).
 */
const SLIM_TOOLS = new Set(['sh', 'bash']);
const FULL_TOOLS = new Set(['sh', 'bash', 'curl', 'wget', 'git', 'gcc', 'make']);
/** BusyBox brings wget. */
const ALPINE_TOOLS = new Set(['sh', 'wget']);
/** python: `3.12`, `3.12.4-slim-bookworm`, `3-alpine3.20`, `slim`, `3.14-rc`, `3.13-windowsservercore`. */
const python = (tag, _, frozen = false) => {
    if (/windowsservercore|nanoserver/.test(tag))
        return windows(tag);
    // The old onbuild variants carry triggers that no Dockerfile shows.
    if (tag.includes('onbuild'))
        return { python: officialPython(tag, frozen), libc: 'glibc', upstream: true, floating: true };
    return { ...linux(tag, frozen), floating: isFloating(tag) };
};
function linux(tag, frozen) {
    const minor = officialMinor(tag);
    // The image sets it for the versions before 3.13.
    const lang = minor === null ? expand/* UNKNOWN */.HV : isAtLeast(minor, '3.13') ? null : 'C.UTF-8';
    return {
        ...PLAIN,
        ...variantOf(tag, (tag) => (frozen ? null : defaultDebian(minor, tag))),
        python: officialPython(tag, frozen),
        upstream: true,
        variables: {
            PATH: `/usr/local/bin:${SYSTEM_PATH}`,
            ...(lang !== null && { LANG: lang }),
            PYTHON_VERSION: expand/* UNKNOWN */.HV,
        },
    };
}
function officialPython(tag, frozen) {
    const minor = officialMinor(tag);
    const pip = { version: bundledPip(minor, tag, frozen) };
    return { ...pythonAt('/usr/local', 'official', minor), pip, standardLibraryCompiled: false };
}
/** python:2 has been 2.7 ever since; python:3 moves. */
function officialMinor(tag) {
    return /^2(?:-|$)/.test(tag) ? '2.7' : minorOf(tag);
}
/** A tag without a minor version moves from one to the next. */
function isFloating(tag) {
    if (officialMinor(tag) !== null)
        return false;
    return (0,expand/* isKnown */.qE)(tag.split('-')[0]) ? true : null;
}
/** What -slim, -alpine, a code name or none of them says; `byDefault` tells the Debian release of a tag without one. */
function variantOf(tag, byDefault) {
    const slim = tokensOf(tag).includes('slim');
    if (/(?:^|-)alpine/.test(tag)) {
        const token = namedDistribution(tag);
        const moves = !isPartial(tag) && byDefault(tag.replace(/-?alpine$/, '')) === MOVING;
        const named = token?.release ? token : distribution('alpine', moves ? MOVING : null);
        return { distribution: named, libc: 'musl', slim: true, tools: ALPINE_TOOLS, dockerClean: false };
    }
    const named = namedDistribution(tag);
    // What is unknown may be -alpine, unless a Debian shows.
    if (isPartial(tag) && !slim && !named)
        return {};
    const known = named ?? distribution('debian', byDefault(tag));
    // A -slim may hide in an unknown piece.
    const full = !slim && !isPartial(tag);
    return {
        distribution: { ...known, python: { ...known.python, installed: slim ? false : full ? true : null } },
        libc: 'glibc',
        slim: slim ? true : full ? false : null,
        tools: slim ? SLIM_TOOLS : full ? FULL_TOOLS : null,
        dockerClean: true,
    };
}
function windows(tag) {
    const python = { ...pythonAt('C:\\Python', 'other', minorOf(tag)), interpreters: ['C:\\Python'] };
    return { python, upstream: true, floating: isFloating(tag) };
}
/** An image's default release moves on under `latest` alone: under a version it stays where that was built. */
function movesAlone(tag) {
    return tag === 'latest' ? MOVING : null;
}
/** PyPy below /opt/pypy; its versions aren't python.org's. */
const pypy = (tag) => ({
    ...PLAIN,
    ...variantOf(tag, movesAlone),
    python: { ...pythonAt('/opt/pypy', 'other', minorOf(tag)), standardLibraryCompiled: false },
    variables: { PATH: `/opt/pypy/bin:${SYSTEM_PATH}`, LANG: 'C.UTF-8' },
    floating: (0,expand/* isKnown */.qE)(tag.split('-')[0]) ? minorOf(tag) === null : null,
});
/** uv: alone on scratch (`latest`, `0.5.1`), on a distribution (`debian`, `alpine`), on a Python (`python3.12-alpine`). */
const uv = (tag, _, frozen) => {
    const rest = tag.replace(/^(?:\d+(?:\.\d+)*|[\d.\0]*\0)-|^\d+(?:\.\d+)*$/, '');
    const named = /^python(.*)$/.exec(rest);
    const variables = { UV_TOOL_BIN_DIR: '/usr/local/bin' };
    if (named) {
        // Its tags say bookworm-slim where docker-library's say slim-bookworm.
        const traits = named[1].includes('-dhi') ? {} : python(named[1], 'python', frozen === true || rest !== tag);
        return { ...traits, variables: { ...traits.variables, ...variables }, floating: isPartial(tag) ? null : false };
    }
    if (isPartial(tag))
        return (0,expand/* isKnown */.qE)(rest) && rest !== '' ? onDistribution(rest, variables) : {};
    if (rest === '' || /^(?:latest$|sha-)/.test(rest)) {
        return { ...PLAIN, workdir: '/io', entrypoint: ['/uv'], slim: true, tools: NO_TOOLS, dockerClean: false };
    }
    return onDistribution(rest, variables);
};
function onDistribution(tag, variables) {
    if (tag.includes('dhi'))
        return {};
    const traits = { ...PLAIN, ...variantOf(tag.replace(/^debian(?=-|$)/, 'latest'), () => MOVING), floating: false };
    return { ...traits, variables: { ...PLAIN.variables, ...variables } };
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/images/applications.js




/*
 * Images with an application or a framework in them.
 *
 * Sources, read 2026-11-20: github.com/tiangolo/uvicorn-gunicorn-docker at cb5abd5, uwsgi-nginx-docker at afe929a and
 * meinheld-gunicorn-docker at 70cb797, and their histories; github.com/apache/airflow, Dockerfile at 0060b1a;
 * github.com/devcontainers/images at bed3eb2 (2026-07-01); github.com/microsoft/playwright-python, utils/docker at
 * 154f67c (2026-08-06).
 */
/** tiangolo/uvicorn-gunicorn, -fastapi, -starlette, uwsgi-nginx, -flask, meinheld-gunicorn: `python3.11-slim-2024-11-02`. */
const tiangolo = (tag, repository, frozen) => {
    const name = /^python(\d.*)$/.exec(tag);
    const dated = /-?\d{4}-\d\d-\d\d$/;
    const traits = python(name ? name[1].replace(dated, '') : tag, 'python', frozen === true || dated.test(tag));
    const nginx = repository.includes('uwsgi');
    const quiet = setsFlags(tag, frozen === true);
    return {
        ...traits,
        // All of its Pythons are installed into; with PYTHONDONTWRITEBYTECODE set, that leaves nothing of the library.
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
            ...(quiet === null && { PYTHONDONTWRITEBYTECODE: expand/* UNKNOWN */.HV, PYTHONUNBUFFERED: expand/* UNKNOWN */.HV }),
        },
        floating: (0,expand/* isKnown */.qE)(tag) ? !name || minorOf(name[1]) === null : null,
    };
};
/** Whether a build has the two flags: those since 2024-03-21, after Alpine, 2.7 and 3.6 were dropped. */
function setsFlags(tag, frozen) {
    if (isPartial(tag))
        return null;
    const date = /(\d{4}-\d\d-\d\d)$/.exec(tag)?.[1];
    if (date !== undefined)
        return date >= '2024-03-22' ? true : date < '2024-03-21' ? false : null;
    const never = /alpine|python2|python3\.[0-6](?:-|$)/.test(tag);
    return never ? false : frozen ? null : true;
}
/** apache/airflow: its own Python below /usr/python (since 3.0; before that the official one), packages in ~/.local. */
const airflow = (tag) => {
    const minor = minorOf(/python(\d\..*)$/.exec(tag)?.[1] ?? '');
    const official = /^(?:slim-)?[12]\./.test(tag);
    return {
        python: {
            ...pythonAt('/home/airflow/.local', 'other', minor),
            interpreters: official ? ['/usr/local/bin'] : ['/home/airflow/.local/bin', '/usr/python/bin', '/usr/local/bin'],
        },
        upstream: true,
        distribution: distribution('debian', null),
        libc: 'glibc',
        user: tag.includes('onbuild') ? expand/* UNKNOWN */.HV : '50000',
        workdir: '/opt/airflow',
        shell: ['/bin/bash', '-o', 'pipefail', '-o', 'errexit', '-o', 'nounset', '-o', 'nolog', '-c'],
        entrypoint: ['/usr/bin/dumb-init', '--', '/entrypoint'],
        init: true,
        slim: false,
        dockerClean: true,
        variables: {
            PATH: `/root/bin:/home/airflow/.local/bin:${expand/* UNKNOWN */.HV}`,
            GUNICORN_CMD_ARGS: '--worker-tmp-dir /dev/shm',
        },
        floating: (0,expand/* isKnown */.qE)(tag) ? !/\d/.test(tag) : null,
    };
};
/** mcr.microsoft.com/devcontainers/python: `3.12`, `1-3.12-bookworm`: the official full image with much on it. */
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
/** mcr.microsoft.com/playwright/python: `v1.48.0-noble`: Ubuntu's Python, its marker of PEP 668 removed. */
const playwright = (tag) => {
    const named = namedDistribution(tag, true);
    return {
        user: 'root',
        workdir: '/',
        entrypoint: [],
        init: false,
        python: pythonAt('/usr', 'distribution', named?.python.minor ?? null),
        distribution: named ?? distribution('ubuntu', null, true),
        libc: 'glibc',
        slim: false,
        dockerClean: true,
        variables: { PATH: SYSTEM_PATH, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', PLAYWRIGHT_BROWSERS_PATH: '/ms-playwright' },
        complete: true,
        tools: new Set(['sh', 'bash', 'curl', 'git']),
    };
};
/** Images on an official Python of which only that is known. */
const onPython = (tag) => {
    const minor = minorOf(/python(\d\..*)$/.exec(tag)?.[1] ?? '');
    const traits = {
        python: pythonAt('/usr/local', 'other', minor),
        upstream: true,
        libc: 'glibc',
        floating: (0,expand/* isKnown */.qE)(tag) ? !/\d/.test(tag) : null,
    };
    return traits;
};

;// CONCATENATED MODULE: ./lib/build/dockerfile/images/conda.js




/*
 * Images that bring conda.
 *
 * Sources, read 2026-11-20: github.com/ContinuumIO/docker-images at dc64b23 (2024-07-02);
 * github.com/conda-forge/miniforge-images at 841e405 (2026-07-01); github.com/mamba-org/micromamba-docker at a815800
 * (2026-05-13); github.com/jupyter/docker-stacks at 8209386 (2026-08-08).
 */
const PREFIX = '/opt/conda';
const CONDA_PATH = `${PREFIX}/bin:${SYSTEM_PATH}`;
const TOOLS = new Set(['sh', 'bash', 'wget']);
/** Which Python an installer brings is nowhere in the tag: it is the installer's version. */
function condaPython(minor, compiled) {
    return { ...pythonAt(PREFIX, 'conda', minor), standardLibraryCompiled: compiled };
}
/** continuumio/miniconda3 and anaconda3, on Debian slim; some old tags on Alpine. */
const miniconda = (tag, repository) => ({
    ...PLAIN,
    ...(tag.includes('alpine')
        ? { distribution: distribution('alpine', null), libc: 'glibc' }
        : { distribution: distribution('debian', movesAlone(tag), false), libc: 'glibc' }),
    python: repository.endsWith('2') ? condaPython('2.7', null) : condaPython(null, null),
    dockerClean: !tag.includes('alpine'),
    tools: isPartial(tag) || tag.includes('alpine') ? null : TOOLS,
    variables: { PATH: CONDA_PATH, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
});
/** condaforge/miniforge3 and mambaforge, on Ubuntu; all bytecode is deleted there. */
const miniforge = (tag) => ({
    ...PLAIN,
    distribution: distribution('ubuntu', movesAlone(tag), false),
    libc: 'glibc',
    python: condaPython(null, false),
    entrypoint: ['tini', '--'],
    init: true,
    dockerClean: true,
    tools: tokensOf(tag).includes('alpine') ? null : TOOLS,
    variables: { PATH: CONDA_PATH, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', CONDA_DIR: PREFIX },
});
/** mambaorg/micromamba: no Python before the first install; its own shell activates the environment in each RUN. */
const micromamba = (tag) => {
    const alpine = tag.includes('alpine');
    const named = namedDistribution(tag);
    const image = alpine ? distribution('alpine', null) : named;
    return {
        ...PLAIN,
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
            PATH: SYSTEM_PATH,
            LANG: 'C.UTF-8',
            LC_ALL: 'C.UTF-8',
            MAMBA_ROOT_PREFIX: PREFIX,
            MAMBA_USER: 'mambauser',
        },
    };
};
/** Stacks that set no variable of Python's; the Spark and GPU ones do. */
const PLAIN_STACKS = new Set([
    'docker-stacks-foundation',
    'base-notebook',
    'minimal-notebook',
    'scipy-notebook',
    'r-notebook',
    'julia-notebook',
    'datascience-notebook',
]);
/** jupyter/… and quay.io/jupyter/…: on Ubuntu, as jovyan, behind tini. */
const jupyter = (tag, repository) => {
    const minor = /^python-(.*)$/.exec(tag);
    const found = minor ? minorOf(minor[1]) : null;
    const traits = {
        distribution: distribution('ubuntu', null, false),
        libc: 'glibc',
        python: condaPython(found, null),
        user: '1000',
        workdir: '/home/jovyan',
        shell: ['/bin/bash', '-o', 'pipefail', '-c'],
        entrypoint: ['tini', '-g', '--', 'start.sh'],
        init: true,
        slim: false,
        gpu: tag.includes('cuda'),
        dockerClean: true,
        variables: {
            PATH: CONDA_PATH,
            // en_US.UTF-8 in the older ones.
            LANG: expand/* UNKNOWN */.HV,
            LC_ALL: expand/* UNKNOWN */.HV,
            CONDA_DIR: PREFIX,
            HOME: '/home/jovyan',
            NB_USER: 'jovyan',
            NB_UID: '1000',
        },
        complete: PLAIN_STACKS.has(repository.split('/').at(-1)),
    };
    return { ...traits, ...(tag !== 'latest' && { floating: (0,expand/* isKnown */.qE)(tag) ? false : null }) };
};

;// CONCATENATED MODULE: ./lib/build/dockerfile/images/distroless.js



/*
 * Images without a package manager: Google's distroless and Chainguard's.
 *
 * Sources, read 2026-11-20: github.com/GoogleContainerTools/distroless at cd08076 (2026-08-21): static/static.bzl,
 * python3/python.bzl, README.md; packages are unpacked there, so no script of theirs compiles anything. Chainguard:
 * https://edu.chainguard.dev/chainguard/chainguard-images/getting-started/python/. Docker: https://docs.docker.com/dhi/
 */
/** Python by Debian release; images without one in their name moved from release to release. */
const distroless_PYTHONS = { '10': '3.7', '11': '3.9', '12': '3.11', '13': '3.13' };
/** gcr.io/distroless: python3-debian12, base-nossl-debian13, cc, static; `nonroot`, `debug` and `debug-nonroot`. */
const distroless = (tag, repository) => {
    const name = repository.split('/').at(-1);
    const release = /-debian(\d+)$/.exec(name)?.[1] ?? null;
    const tokens = tokensOf(tag);
    const nonroot = tokens.includes('nonroot');
    const debug = tokens.includes('debug');
    const python3 = /^python3(?:-|$)/.test(name);
    const minor = release === null ? null : (own(distroless_PYTHONS, release) ?? null);
    const user = isPartial(tag) ? expand/* UNKNOWN */.HV : nonroot ? '65532' : 'root';
    return {
        ...PLAIN,
        user,
        workdir: user === expand/* UNKNOWN */.HV ? expand/* UNKNOWN */.HV : nonroot ? '/home/nonroot' : '/',
        // Python's own name has the minor version in it.
        entrypoint: python3 ? [`/usr/bin/python${minor ?? '3'}`] : debug ? ['/busybox/sh'] : [],
        python: python3 ? withoutPip({ ...pythonAt('/usr', 'distribution', minor), standardLibraryCompiled: false }) : null,
        distribution: distribution('debian', release, python3),
        libc: name.startsWith('static') ? null : 'glibc',
        slim: true,
        dockerClean: false,
        tools: isPartial(tag) ? null : debug ? new Set(['wget']) : NO_TOOLS,
        variables: { PATH: `${SYSTEM_PATH}${debug ? ':/busybox' : ''}`, ...(python3 && { LANG: 'C.UTF-8' }) },
        // Every tag there moves with its release; the release is in the name.
        floating: release === null,
    };
};
function withoutPip(python) {
    return { ...python, pip: null };
}
/** cgr.dev/chainguard/python: without shell and pip but in its -dev variants. */
const chainguardPython = (tag) => {
    const dev = tokensOf(tag).includes('dev');
    const python = pythonAt('/usr', 'distribution', minorOf(tag));
    return {
        python: dev ? python : withoutPip(python),
        distribution: distribution('wolfi', null, true),
        libc: 'glibc',
        user: '65532',
        entrypoint: ['/usr/bin/python'],
        init: false,
        slim: true,
        dockerClean: false,
        tools: isPartial(tag) || dev ? null : NO_TOOLS,
        floating: (0,expand/* isKnown */.qE)(tag) ? minorOf(tag) === null : null,
    };
};
/** dhi.io/python, Docker's hardened images: `3.13-debian13`, `3.13-alpine3.22-dev`. */
const hardenedPython = (tag) => {
    const named = namedDistribution(tag);
    const dev = tokensOf(tag).includes('dev');
    return {
        python: { ...pythonAt('/opt/python', 'other', minorOf(tag)), pip: dev ? { version: null } : null },
        upstream: true,
        distribution: named,
        libc: named ? (named.name === 'alpine' ? 'musl' : 'glibc') : null,
        slim: true,
        floating: (0,expand/* isKnown */.qE)(tag) ? minorOf(tag) === null : null,
    };
};
/** cgr.dev/chainguard/wolfi-base: a shell and apk. */
const wolfi = () => ({
    ...PLAIN,
    distribution: distribution('wolfi', null, false),
    libc: 'glibc',
    slim: true,
    dockerClean: false,
});

;// CONCATENATED MODULE: ./lib/build/dockerfile/images/plain.js




/*
 * Distributions alone, and images for other languages.
 *
 * Sources, read 2026-11-20: the images' Dockerfiles as github.com/docker-library/official-images lists them; the
 * packages of minbase Debian and Ubuntu, github.com/alpinelinux/docker-alpine; github.com/docker-library/buildpack-deps
 * at 8330ca1 (mercurial, in all but the curl variants, brings the distribution's Python).
 */
const BASIC_TOOLS = new Set(['sh', 'bash']);
/** debian and ubuntu: by number or code name, -slim, dated; `stable`, `sid` and `rolling` move. */
const debian = (tag, repository) => {
    const name = repository.split('/').at(-1);
    const text = tag.split('-')[0];
    const named = namedDistribution(tag, false);
    const release = named?.name === name ? named.release : releaseOf(name, text);
    // `oldstable` is out of date by design; which one it is depends on the day.
    const found = distribution(name, text === 'oldstable' || text === 'oldoldstable' ? null : release, false);
    const slim = tokensOf(tag).includes('slim') ? true : isPartial(tag) ? null : false;
    return { ...PLAIN, distribution: found, libc: 'glibc', slim, dockerClean: true, tools: BASIC_TOOLS };
};
const alpine = (tag) => ({
    ...PLAIN,
    distribution: distribution('alpine', releaseOf('alpine', tag.split('-')[0]), false),
    libc: 'musl',
    slim: true,
    dockerClean: false,
    tools: new Set(['sh', 'wget']),
});
/** buildpack-deps: `bookworm`, `jammy-scm`, `curl`. */
const buildpackDeps = (tag) => {
    const tokens = tokensOf(tag);
    const variant = tokens.includes('curl') ? 'curl' : tokens.includes('scm') ? 'scm' : isPartial(tag) ? null : 'full';
    const installed = variant === null ? null : variant !== 'curl';
    const tools = new Set(['sh', 'bash', 'curl', 'wget']);
    if (variant !== 'curl')
        tools.add('git');
    if (variant === 'full')
        tools.add('gcc').add('make');
    return {
        ...PLAIN,
        distribution: namedDistribution(tag, installed) ??
            distribution('debian', /^(?:latest|stable|curl|scm)/.test(tag) ? MOVING : null, installed),
        libc: 'glibc',
        slim: variant === null ? null : variant !== 'full',
        dockerClean: true,
        tools: variant === null ? null : tools,
    };
};
/** Red Hat's, its rebuilds', Fedora's, Amazon's, SUSE's: `9`, `9.4-minimal`, `stream9`, `centos7`, `2023`, `leap:15.6`. */
const rpm = (tag, repository) => {
    const name = NAMES.find(([pattern]) => pattern.test(repository))?.[1] ?? 'rhel';
    const release = rpmRelease(name, tag, repository);
    const minimal = /minimal|micro|slim/.test(`${repository} ${tag}`);
    return {
        ...PLAIN,
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
    // centos:latest has been 8 since its end; opensuse's own latest is older still.
    if (name === 'centos' && text === 'latest' && repository === 'centos')
        return '8';
    return repository === 'opensuse' ? null : releaseOf(name, text);
}
/** Whether `python3` is there, as a part of dnf. */
function hasPython(name, release) {
    const number = release?.replace('stream', '') ?? '';
    if (!/^\d+(?:\.\d+)?$/.test(number))
        return null;
    if (name === 'fedora')
        return !isAtLeast(number, '41');
    if (name === 'amazonlinux')
        return number === '2023';
    return number === '9' ? true : number === '10' ? null : false;
}
/** Images of other languages and servers, on Debian unless the tag says Alpine; root starts them all. */
const runtime = (tag, repository) => {
    const full = BUILD_IMAGES.has(repository);
    const traits = full ? variantOf(tag, movesAlone) : (onNamed(tag) ?? {});
    return {
        ...PLAIN,
        ...traits,
        workdir: expand/* UNKNOWN */.HV,
        entrypoint: null,
        init: null,
        variables: { PATH: `${expand/* UNKNOWN */.HV}:${SYSTEM_PATH}` },
    };
};
/** Those whose variants without -slim stand on buildpack-deps. */
const BUILD_IMAGES = new Set(['node', 'golang', 'rust', 'ruby', 'perl', 'gcc', 'openjdk']);
function onNamed(tag) {
    const named = namedDistribution(tag);
    if (!named)
        return null;
    const apk = named.name === 'alpine';
    const libc = apk ? 'musl' : 'glibc';
    return { distribution: named, libc, dockerClean: !apk, ...((0,expand/* isKnown */.qE)(tag) && apk && { slim: true }) };
}
/** Nothing at all. */
const scratch = () => ({ ...PLAIN, slim: true, dockerClean: false, tools: new Set() });

;// CONCATENATED MODULE: ./lib/build/dockerfile/images/vendors.js



/*
 * Python images of vendors: Red Hat's, AWS Lambda's, Google App Engine's, Bitnami's.
 *
 * Sources, read 2026-11-20: github.com/sclorg/s2i-python-container at e007f85 (2026-06-17) and s2i-base-container at
 * cada84e; github.com/aws/aws-lambda-base-images, branches python3.8 to python3.12 (2024-10-14);
 * github.com/aws/aws-sam-build-images at acb4422; https://docs.aws.amazon.com/lambda/latest/dg/python-image.html;
 * github.com/GoogleCloudPlatform/python-runtime; github.com/bitnami/containers, bitnami/python/3.12 at 03cf04f.
 */
/** Red Hat's environment for applications; the interpreter itself is the distribution's. */
const APP_ROOT = '/opt/app-root';
/** ubi9/python-312, ubi8/python-39, ubi9/python-312-minimal, sclorg's and Fedora's python-3.. */
const redHatPython = (tag, repository) => {
    const match = /python-([23])\.?(\d+)/.exec(repository);
    const minor = match ? `${match[1]}.${match[2]}` : null;
    const minimal = repository.includes('minimal');
    return {
        ...s2iSurroundings(repository, tag),
        python: {
            ...pythonAt(APP_ROOT, 'distribution', minor),
            interpreters: [`${APP_ROOT}/bin`, '/usr/bin'],
        },
        ...(minimal && { slim: true, tools: new Set(['sh', 'bash', 'curl']), entrypoint: [] }),
        user: '1001',
        variables: {
            PATH: minimal
                ? `${APP_ROOT}/bin:${APP_ROOT}/src/bin:${APP_ROOT}/src/.local/bin:${SYSTEM_PATH}`
                : `${APP_ROOT}/src/.local/bin/:${APP_ROOT}/src/bin:${APP_ROOT}/bin:${SYSTEM_PATH}`,
            PYTHON_VERSION: minor ?? expand/* UNKNOWN */.HV,
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
/** s2i-base and s2i-core: what Red Hat's language images stand on. */
const s2i = (tag, repository) => ({
    ...s2iSurroundings(repository, tag),
    user: 'root',
    variables: {
        PATH: `${APP_ROOT}/src/bin:${APP_ROOT}/bin:${SYSTEM_PATH}`,
        APP_ROOT,
        HOME: `${APP_ROOT}/src`,
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
        // s2i-base has compilers, wget and git.
        tools: new Set(['sh', 'bash', 'curl', 'wget', 'git', 'gcc', 'make']),
        complete: true,
    };
}
/** The Amazon Linux below Lambda's Python; the later ones stand on 2023. */
const LAMBDA_RELEASES = {
    '2.7': '1',
    '3.6': '1',
    '3.7': '1',
    '3.8': '2',
    '3.9': '2',
    '3.10': '2',
    '3.11': '2',
};
/** public.ecr.aws/lambda/python, amazon/aws-lambda-python: `3.12`, `3.12-arm64`, `3.12.2024.11.22.14`. */
const lambda = (tag) => lambdaImage(minorOf(tag), tag);
/** public.ecr.aws/sam/build-python3.12: Lambda's image with compilers. */
const samBuild = (tag, repository) => ({
    ...lambdaImage(minorOf(/python(\d.*)$/.exec(repository)?.[1] ?? ''), tag),
    entrypoint: [],
    slim: false,
    tools: new Set(['sh', 'bash', 'curl', 'git', 'gcc', 'make']),
    floating: false,
});
function lambdaImage(minor, tag) {
    const release = minor === null ? null : (own(LAMBDA_RELEASES, minor) ?? '2023');
    return {
        ...PLAIN,
        distribution: distribution('amazonlinux', release),
        libc: 'glibc',
        python: pythonAt('/var/lang', 'distribution', minor),
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
            LD_LIBRARY_PATH: expand/* UNKNOWN */.HV,
        },
        ...(tag !== 'latest' && minor !== null && { floating: false }),
    };
}
/** gcr.io/google-appengine/python: several Pythons below /opt, none of them in an environment yet. */
const appEngine = () => ({
    python: { ...pythonAt('/usr', 'other', null), interpreters: [] },
    distribution: distribution('ubuntu', null),
    libc: 'glibc',
    user: 'root',
    slim: false,
    dockerClean: true,
});
/** google/cloud-sdk: Debian's Python for gcloud; `slim`, `alpine`, `debian_component_based`. */
const cloudSdk = (tag) => {
    const alpine = tag.includes('alpine');
    return {
        user: 'root',
        distribution: alpine ? distribution('alpine', null, true) : distribution('debian', MOVING, true),
        libc: alpine ? 'musl' : 'glibc',
        dockerClean: !alpine,
    };
};
/** bitnami/python, bitnamilegacy/python: `3.12`, `3.12.3-debian-12-r12`. */
const bitnami = (tag) => {
    const debian = /debian-(\d+)/.exec(tag)?.[1];
    return {
        ...PLAIN,
        python: pythonAt('/opt/bitnami/python', 'other', minorOf(tag)),
        upstream: true,
        distribution: namedDistribution(tag) ?? distribution('debian', debian ?? null),
        libc: 'glibc',
        workdir: '/app',
        shell: ['/bin/bash', '-o', 'errexit', '-o', 'nounset', '-o', 'pipefail', '-c'],
        slim: false,
        tools: new Set(['sh', 'bash', 'curl', 'wget', 'git', 'gcc', 'make']),
        variables: { PATH: `/opt/bitnami/python/bin:${SYSTEM_PATH}`, BITNAMI_APP_NAME: 'python' },
    };
};

;// CONCATENATED MODULE: ./lib/build/dockerfile/images/registry.js







/** Docker Hub's official images, which mirrors repeat below `library/`. */
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
/** Other images, each with the name it has where it is at home. */
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
/** Families whose names follow a rule. */
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
];
/** Where mirrors keep Docker Hub's images without saying `library/`. */
const HUB_MIRROR = /\/(?:docker[-_.]?(?:hub|io)(?:[-_](?:proxy|remote|cache|mirror|virtual))?|dependency_proxy\/containers)\//;
/** Finds what describes a repository, wherever it is mirrored; null for images that nothing is known of. */
function findFamily(repository) {
    // Mirrors keep the official ones' folder: public.ecr.aws/docker/library/python, harbor.x/hub/library/python.
    const mirrored = /\/library\/([^/]+)$/.exec(repository)?.[1] ?? afterMirror(repository);
    if (mirrored !== null) {
        const family = OFFICIAL.get(mirrored);
        if (family)
            return { family, repository: mirrored };
    }
    const direct = OFFICIAL.get(repository) ?? homeOf(repository);
    if (direct)
        return { family: direct, repository };
    // A host and the folders of a proxy may stand before the name.
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/base-image.js



/** Looks an image up. Sources: the files of images/ name theirs. */
function describeImage(reference) {
    if (!reference)
        return buildImage(null, {});
    const { repository, tag, digest } = reference;
    const found = findFamily(repository);
    if (!found)
        return buildImage(reference, {});
    const stands = tag ?? (digest === null ? 'latest' : expand/* UNKNOWN */.HV);
    return buildImage(reference, found.family(stands, found.repository, digest !== null));
}
/** Whether a program is in an image; null where that isn't known, and for programs that aren't on record. */
function hasTool(base, program) {
    if (!base.tools || !ON_RECORD.has(program))
        return null;
    return base.tools.has(program);
}
const ON_RECORD = new Set(['sh', 'bash', 'curl', 'wget', 'git', 'gcc', 'make']);

;// CONCATENATED MODULE: ./lib/build/dockerfile/environment.js

/**
 * The variables of one stage over all its instructions: a look-up names the instruction before which it asks. Nothing
 * is copied from instruction to instruction, so 100,000 ENV cost what they are.
 */
class StageEnvironment {
    parent;
    env = new Map();
    arg = new Map();
    inherited = new Map();
    /** What the image sets that the lineage starts from. */
    base;
    /** All that any stage of this base sets, by kind and name: what isn't here needs no walk. */
    names;
    /** Whether the base image's variables are all known. */
    complete;
    /** @param parent the stage that this one is FROM, or what its base image sets */
    constructor(parent) {
        this.parent = parent;
        const child = parent instanceof StageEnvironment;
        this.base = child ? parent.base : parent;
        this.names = child ? parent.names : new Set();
        this.complete = parent.complete;
    }
    set(variable, at) {
        this.names.add(`${variable.kind} ${variable.name}`);
        const table = variable.kind === 'env' ? this.env : this.arg;
        const entries = table.get(variable.name);
        if (entries)
            entries.push({ at, variable });
        else
            table.set(variable.name, [{ at, variable }]);
    }
    /** The variable in effect before the instruction with index `at`: ENV wins over ARG, whatever their order. */
    get(name, at = Infinity) {
        return this.env_(name, at) ?? this.arg_(name, at);
    }
    /** ENV only: what reaches the containers. */
    getEnv(name, at = Infinity) {
        return this.env_(name, at);
    }
    /** The value before an instruction; unknown where the base may set it, undefined where nothing does. */
    value(name, at = Infinity) {
        return this.get(name, at)?.value ?? (this.complete ? undefined : expand/* UNKNOWN */.HV);
    }
    env_(name, at) {
        return latest(this.env.get(name), at) ?? this.fromParent(name, 'env');
    }
    arg_(name, at) {
        return latest(this.arg.get(name), at) ?? this.fromParent(name, 'arg');
    }
    /** Walks up the stages in a loop (10,000 of them would overflow a recursion) and remembers the answer here. */
    fromParent(name, kind) {
        const key = `${kind} ${name}`;
        if (this.inherited.has(key))
            return this.inherited.get(key);
        let found;
        let scope = this.names.has(key) ? this.parent : this.base;
        while (scope instanceof StageEnvironment && !found) {
            const remembered = scope.inherited.has(key);
            found = latest((kind === 'env' ? scope.env : scope.arg).get(name), Infinity) ?? scope.inherited.get(key);
            if (remembered && !found)
                break;
            scope = scope.parent;
        }
        if (!found && kind === 'env') {
            const value = this.base.variables.get(name);
            if (value !== undefined)
                found = { name, value, kind, origin: null, span: null };
        }
        this.inherited.set(key, found);
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/image-reference.js

/** Null where the name can't be known. */
function parseImageReference(text) {
    const match = /^((?:[^@:/]+(?::\d+(?=\/))?\/)*[^@:/]+)(?::([^@]*))?(?:@(.+))?$/.exec(text);
    if (!match || !(0,expand/* isKnown */.qE)(match[1]))
        return null;
    const repository = match[1].replace(/^(?:(?:index\.|registry-1\.)?docker\.io\/)/, '').replace(/^library\//, '');
    return { text, repository: repository.toLowerCase(), tag: match[2] ?? null, digest: match[3] ?? null };
}

// EXTERNAL MODULE: ./lib/build/dockerfile/lines.js
var lines = __webpack_require__(9172);
// EXTERNAL MODULE: ./lib/build/dockerfile/model.js
var model = __webpack_require__(3778);
// EXTERNAL MODULE: ./lib/build/dockerfile/paths.js
var paths = __webpack_require__(4119);
;// CONCATENATED MODULE: ./lib/build/dockerfile/stages.js







/** Variables that BuildKit sets before the first FROM: their values depend on the machine. */
const PLATFORM = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/;
/** Resolves all stages; `values` are what the build hands to ARG. */
function buildStages(dockerfile, values) {
    const globals = new Map();
    const globalLookup = (name) => globals.get(name) ?? (PLATFORM.test(name) ? expand/* UNKNOWN */.HV : undefined);
    for (const instruction of dockerfile.globalArguments) {
        for (const { name, value } of instruction.assignments) {
            const fallback = value ? (0,expand/* expand */.fT)(value.text, globalLookup, dockerfile.escape) : (globals.get(name) ?? expand/* UNKNOWN */.HV);
            globals.set(name, values.get(name) ?? fallback);
        }
    }
    const stages = { all: [], named: new Map() };
    for (const stage of dockerfile.stages) {
        const image = (0,expand/* expand */.fT)(stage.image.text, globalLookup, dockerfile.escape);
        const built = buildStage(dockerfile, stage, image, stages, globalLookup, values);
        stages.all.push(built);
        if (stage.name !== null)
            stages.named.set(stage.name, built);
    }
    return stages.all;
}
function buildStage(dockerfile, stage, image, stages, globals, values) {
    const parent = stages.named.get(image.toLowerCase()) ?? null;
    const base = parent?.base ?? describeImage(parseImageReference(image));
    const environment = new StageEnvironment(parent?.environment ?? base.environment);
    const steps = [];
    let user = parent?.end.user ?? base.user;
    let workdir = parent?.end.workdir ?? base.workdir;
    let shell = parent?.end.shell ?? base.shell;
    const built = { stage, parent, base, environment, steps, end: { user, workdir, shell } };
    for (const instruction of stage.instructions) {
        const at = instruction.index;
        const text = (piece) => (0,expand/* expand */.fT)(piece, (name) => environment.value(name, at), dockerfile.escape);
        steps.push({ instruction, stage: built, user, workdir, shell, sources: sourcesOf(instruction, text, stages) });
        if (instruction.onbuild)
            continue;
        const first = instruction.words[0]?.text ?? '';
        if (instruction.keyword === 'USER')
            user = text(first).replace(/:.*$/, '');
        else if (instruction.keyword === 'WORKDIR') {
            workdir = (0,paths/* normalizePath */.Fd)(text((0,lines/* dropFiller */.CP)((0,lines/* joinLines */.cT)(dockerfile.source.text, instruction.body, dockerfile.escape))), workdir);
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
    // All assignments of one ENV see the environment before it.
    const read = instruction.assignments.map(({ name, value, span }) => {
        const own = value ? text(value.text) : kind === 'env' ? '' : (globals(name) ?? expand/* UNKNOWN */.HV);
        return { name, value: kind === 'arg' ? (values.get(name) ?? own) : own, kind, origin: instruction, span };
    });
    for (const variable of read)
        environment.set(variable, instruction.index);
}
/** The stage itself and those that it is FROM, the first one first. */
function lineageOf(stage) {
    const lineage = [];
    for (let one = stage; one; one = one.parent)
        lineage.push(one);
    return lineage.reverse();
}
/** The sources of an instruction that aren't the build context. */
function sourcesOf(instruction, text, stages) {
    if (instruction.onbuild || instruction.flags.length === 0)
        return [];
    const names = [];
    if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
        const from = (0,model/* flagOf */.i)(instruction, 'from')?.value;
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
    return names.map((written) => {
        const name = text(written);
        const byNumber = /^\d+$/.test(name) ? stages.all[Number(name)] : undefined;
        return { name, stage: stages.named.get(name.toLowerCase()) ?? byNumber ?? null };
    });
}
/** `type=cache,target=/x,ro` as a map; options without a value are `true`. */
function mountOptions(value) {
    return new Map(value.split(',').map((option) => {
        const equals = option.indexOf('=');
        const name = equals < 0 ? option : option.slice(0, equals);
        return [name.trim().toLowerCase(), equals < 0 ? 'true' : option.slice(equals + 1).replace(/^"|"$/g, '')];
    }));
}


/***/ }),

/***/ 9830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ expandFields),
/* harmony export */   M: () => (/* binding */ expandWhole)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(395);

/** Longer values are unknown: `A=$A$A` a few dozen times would otherwise fill the memory. */
const MAXIMUM_LENGTH = 65_536;
/** Expands a word to its fields: unquoted variables are split at white space, and vanish where they are empty. */
function expandFields(word, lookup, substitute = () => _expand_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV) {
    const fields = [];
    let current = '';
    let written = false;
    for (const part of word.parts) {
        const whole = partValue(part, lookup, substitute);
        const value = whole.length > MAXIMUM_LENGTH ? _expand_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : whole;
        if (value !== '' || part.quoted)
            written = true;
        const pieces = part.kind === 'literal' || part.quoted ? [value] : value.split(/\s+/);
        current = current.length > MAXIMUM_LENGTH ? _expand_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : current + pieces[0];
        for (const piece of pieces.slice(1)) {
            fields.push(current);
            current = piece;
        }
    }
    fields.push(current);
    const kept = fields.length > 1 ? fields.filter((field) => field !== '') : fields;
    return written ? kept.map((value) => ({ value, span: word.span })) : [];
}
/** Expands a word to one value, as in an assignment. */
function expandWhole(word, lookup, substitute = () => _expand_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV) {
    let out = '';
    for (const part of word.parts) {
        out += partValue(part, lookup, substitute);
        if (out.length > MAXIMUM_LENGTH)
            return _expand_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
    }
    return out;
}
function partValue(part, lookup, substitute) {
    switch (part.kind) {
        case 'literal':
            return part.text;
        case 'unknown':
            return _expand_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
        case 'substitution':
            return substitute(part.body);
        case 'variable': {
            const value = lookup(part.name);
            if (!part.operation)
                return value ?? (/^\w+$/.test(part.name) ? '' : _expand_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV);
            const { operator, operand } = part.operation;
            return (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .applyOperation */ .y4)(value, operator, () => (operand ? expandWhole(operand, lookup, substitute) : ''));
        }
    }
}


/***/ }),

/***/ 2776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   H7: () => (/* binding */ isShell),
/* harmony export */   oA: () => (/* binding */ unwrap)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(395);

const WRAPPERS = {
    sudo: {
        valued: ['-u', '--user', '-g', '--group', '-h', '-p', '-C', '-r', '-t', '-D'],
        userOption: ['-u', '--user'],
        assignments: true,
    },
    doas: { valued: ['-u', '-C'], userOption: ['-u'] },
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
/** Takes one wrapper off; null where the program is none. */
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
    let user = null;
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
    // What comes from standard input stands nowhere: behind the last argument.
    const appended = wrapper.appends ? [{ value: _expand_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV, span: (more.at(-1) ?? next).span }] : [];
    return { program: next, rest: [...more, ...appended], assignments, user, script: null };
}
/** The argument of `-c`, also where it is bundled (`-lc`, `-exc`); a shell's options end at the first operand. */
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


/***/ }),

/***/ 7689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./lib/build/dockerfile/expand.js
var expand = __webpack_require__(395);
;// CONCATENATED MODULE: ./lib/build/dockerfile/flags.js

/**
 * Whether CPython takes the value of an on/off variable (PYTHONUNBUFFERED, PYTHONDONTWRITEBYTECODE …) for on: empty and
 * `0` are off, any other text is on, `false` included. Null where it can't be known.
 * Source: CPython's Python/initconfig.c, _Py_get_env_flag; checked by running 3.11.
 */
function isOn(value) {
    if (value === undefined || value === '')
        return false;
    if (value === expand/* UNKNOWN */.HV || !(0,expand/* isKnown */.qE)(value))
        return null;
    const number = /^\s*[+-]?\d+$/.exec(value);
    // Text that is no number counts as 1; a negative number too.
    return number ? Number(value) !== 0 : true;
}

// EXTERNAL MODULE: ./lib/build/dockerfile/environments.js
var environments = __webpack_require__(1445);
// EXTERNAL MODULE: ./lib/build/dockerfile/entry.js
var entry = __webpack_require__(6847);
// EXTERNAL MODULE: ./lib/build/dockerfile/paths.js
var dockerfile_paths = __webpack_require__(4119);
;// CONCATENATED MODULE: ./lib/build/dockerfile/server.js

/** The value of an option of a program: `-w 4`, `-w4`, `--workers 4`, `--workers=4`; null where it isn't given. */
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
/** Whether a flag is given. */
function hasFlag(program, ...flags) {
    return program.arguments.some(({ value }) => flags.includes(value));
}
/** How many workers each compile for themselves: more than one without preload; null where it can't be said. */
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
    const count = written !== null && written !== undefined && (0,expand/* isKnown */.qE)(written) ? Number(written) : NaN;
    return Number.isInteger(count) && count > 1 ? count : null;
}
/** Servers that flush their own logs, whatever Python's buffering. */
const FLUSHES = new Set(['gunicorn', 'uvicorn', 'hypercorn', 'granian', 'daphne']);
function flushesOwnLogs(program) {
    return program !== null && FLUSHES.has(program.name);
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/application.js






/** Servers and workers that are told the application's module. */
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
/** Servers that put the folder they start in on the module path by an option. */
const FOLDER_OPTIONS = {
    gunicorn: '--chdir',
    uvicorn: '--app-dir',
    celery: '--workdir',
    uwsgi: '--chdir',
    flask: '--app',
};
/**
 * The folders of the final image that the program imports its own modules from; empty where nothing shows that it
 * imports any: a single script is `__main__`, whose bytecode is never used.
 */
function importedFolders(facts) {
    const { program } = facts;
    const workdir = facts.final.end.workdir;
    const path = (facts.env('PYTHONPATH')?.value ?? '')
        .split(':')
        .filter((folder) => folder.startsWith('/') && (0,expand/* isKnown */.qE)(folder));
    if (!program || !(0,expand/* isKnown */.qE)(workdir) || isInstalled(facts))
        return [];
    if (!importsApplication(program))
        return [];
    const option = FOLDER_OPTIONS[program.name];
    const given = option === undefined || program.name === 'flask' ? null : optionOf(program, option);
    const own = given !== null && (0,expand/* isKnown */.qE)(given) ? (0,dockerfile_paths/* normalizePath */.Fd)(given, workdir) : workdir;
    const started = facts.entry?.program?.workdir;
    const start = started !== undefined && (0,expand/* isKnown */.qE)(started) ? [started] : [];
    return [...new Set([own, ...start, ...path])].filter((folder) => folder !== '/');
}
function importsApplication(program) {
    if (IMPORTERS.has(program.name))
        return true;
    // `python -m package` imports package/__main__'s siblings; a module of the standard library or a tool isn't theirs.
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
    ],
]);
/**
 * Whether the project itself was installed as a package: then what is imported may be the installed copy, which pip
 * compiled, rather than the copied sources.
 */
function isInstalled(facts) {
    return facts.installs.some(({ installer, landings }) => {
        if (landings.length === 0 || (installer.tool !== 'pip' && installer.tool !== 'uv pip'))
            return false;
        return installer.operands.some(({ value }) => /^(?:\.|\.\/.*|\/[^.]*|\.\[.*\])$/.test(value));
    });
}
/**
 * Whether a later step of the lineage imports the application with writing on: a module, or code given by `-c`. Commands
 * of manage.py don't count: measured, collectstatic leaves bytecode of the settings and models, and none of views, urls
 * and the server's module.
 */
function ranBySteps(facts, moment) {
    return facts.calls.some(({ step, call }) => {
        if (!facts.inLineage(step) || step.instruction.index <= moment.instruction)
            return false;
        const program = (0,entry/* readPythonProgram */.D1)(call);
        if (!program || isOn((0,environments/* callVariable */.FE)(step, call, 'PYTHONDONTWRITEBYTECODE')) !== false)
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

// EXTERNAL MODULE: ./lib/build/dockerfile/stages.js + 16 modules
var dockerfile_stages = __webpack_require__(4175);
;// CONCATENATED MODULE: ./lib/build/dockerfile/bytecode.js





function isAfter(a, b) {
    return a.instruction !== b.instruction ? a.instruction > b.instruction : (a.offset ?? 0) > (b.offset ?? 0);
}
function momentOf(step, call) {
    return call
        ? { instruction: step.instruction.index, offset: call.span.start }
        : { instruction: step.instruction.index };
}
/** Whether the packages of an install are compiled by something else than the installer, later. */
function isCompiledLater(facts, install) {
    const { step, location, installer } = install;
    if (!location)
        return facts.compilations.some((compile) => isAfter(at(compile), momentOf(step, installer.call)));
    const there = (compile, place) => coversPackages(compile, place);
    return compiles(facts, step.stage, momentOf(step, installer.call), install.landings, (compile, path) => there(compile, path === null ? location : { ...location, path }));
}
/** Whether sources at a path of a stage are compiled after a moment, in their stage or where they arrive. */
function isPathCompiledLater(facts, stage, path, moment) {
    const landings = facts.reach.landings(stage, path, moment.instruction);
    return compiles(facts, stage, moment, landings, (compile, place) => covers(compile, place ?? path));
}
function compiles(facts, stage, moment, landings, covered) {
    return facts.compilations.some((compile) => {
        const inherits = (0,dockerfile_stages/* lineageOf */.bQ)(compile.step.stage).includes(stage);
        if (inherits && isAfter(at(compile), moment) && covered(compile, null))
            return true;
        if (!facts.inLineage(compile.step))
            return false;
        return landings.some((landing) => compile.step.instruction.index > landing.at && covered(compile, landing.path));
    });
}
function at({ step, compilation }) {
    return momentOf(step, compilation.call);
}
/** What can't be read of a compilation counts as covering: a rule stays silent there. */
function covers({ compilation }, path) {
    if (compilation.unsure)
        return true;
    if (compilation.paths === 'sys.path')
        return false;
    return compilation.paths.some((compiled) => !(0,expand/* isKnown */.qE)(compiled) || (0,dockerfile_paths/* touches */.yI)(compiled, path));
}
function coversPackages(compile, { kind, path }) {
    if (kind === 'target')
        return covers(compile, path);
    if (compile.compilation.unsure)
        return true;
    if (compile.compilation.paths === 'sys.path')
        return false;
    return compile.compilation.paths.some((compiled) => !(0,expand/* isKnown */.qE)(compiled) || (0,dockerfile_paths/* isInside */.FK)(path, compiled) || (0,dockerfile_paths/* isInside */.FK)(compiled, `${path}/lib`));
}
/** Whether Python writes .pyc when a command of a RUN starts it: true, false, or null where that can't be known. */
function writesBytecode(step, call) {
    if (call.arguments.some(({ value }, index) => index < 3 && /^-[a-zA-Z]*B[a-zA-Z]*$/.test(value)))
        return false;
    const disabled = isOn((0,environments/* callVariable */.FE)(step, call, 'PYTHONDONTWRITEBYTECODE'));
    return disabled === null ? null : !disabled;
}

// EXTERNAL MODULE: ./lib/build/dockerfile/model.js
var model = __webpack_require__(3778);
;// CONCATENATED MODULE: ./lib/build/dockerfile/ownership.js



function isRoot(user) {
    return user === 'root' || user === '0' || user === '';
}
/**
 * Whether the user that containers run as can write where a COPY puts its files: as root, as their owner, or because a
 * later command gives them away. True too where it can't be known.
 */
function canWrite(facts, copy) {
    const user = facts.final.end.user;
    if (isRoot(user) || !(0,expand/* isKnown */.qE)(user))
        return true;
    if (givesAway(facts, copy))
        return true;
    const landings = facts.reach.landings(copy.step.stage, (0,dockerfile_paths/* normalizePath */.Fd)(copy.target), copy.step.instruction.index);
    // What arrives from another stage belongs to whom the copying instruction says.
    const brought = facts.copies.some((other) => other.from !== null &&
        facts.inLineage(other.step) &&
        landings.some((landing) => (0,dockerfile_paths/* touches */.yI)(landing.path, (0,dockerfile_paths/* normalizePath */.Fd)(other.target))) &&
        givesAway(facts, other));
    if (brought)
        return true;
    const path = (0,dockerfile_paths/* normalizePath */.Fd)(copy.target);
    return facts.calls.some(({ step, call }) => {
        if (step.instruction.index < copy.step.instruction.index ||
            !['chown', 'chmod', 'setfacl', 'chgrp'].includes(call.program))
            return false;
        const words = call.arguments.map(({ value }) => value);
        return words.some((word) => !(0,expand/* isKnown */.qE)(word) ||
            (!word.startsWith('-') && (0,dockerfile_paths/* touches */.yI)((0,dockerfile_paths/* normalizePath */.Fd)(word.replace(/\/?\*.*$/, ''), call.workdir), path)));
    });
}
/** Whether a COPY's own flags let others than root write. */
function givesAway(facts, { step }) {
    const lookup = (name) => step.stage.environment.value(name, step.instruction.index);
    const flag = (0,model/* flagOf */.i)(step.instruction, 'chown')?.value;
    const owner = flag ? (0,expand/* expand */.fT)(flag, lookup, facts.dockerfile.escape).split(':')[0] : 'root';
    // Names and numbers of one user can't be matched here: two unlike ones other than root may be the same.
    if (!isRoot(owner))
        return true;
    const mode = (0,model/* flagOf */.i)(step.instruction, 'chmod')?.value ?? '';
    return /[2367]$|[oa]\+[rwx]*w|(?:^|,)\+[rwx]*w/.test(mode);
}

// EXTERNAL MODULE: ./lib/build/source/text.js
var source_text = __webpack_require__(2697);
;// CONCATENATED MODULE: ./lib/build/rules/edits.js

/** The lines of an instruction, from its first column to the start of the line behind it. */
function wholeLines(dockerfile, span) {
    const { text } = dockerfile.source;
    const start = text.lastIndexOf('\n', span.start - 1) + 1;
    const newline = text.indexOf('\n', span.end);
    return { start, end: newline < 0 ? text.length : newline + 1 };
}
/** Removes an instruction with its lines, and the comments right above it that speak of what goes. */
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
/** Removes one assignment of ENV or ARG; the whole instruction where it is the only one. */
function removeAssignment(dockerfile, instruction, span, subject) {
    const all = instruction.assignments;
    const index = all.findIndex((assignment) => assignment.span.start === span.start);
    if (all.length <= 1 || index < 0)
        return removeInstruction(dockerfile, instruction, subject);
    const next = all[index + 1];
    const previous = all[index - 1];
    // Up to where the next one starts, so that line breaks and indents stay as they were; the last one goes with what stands before it.
    if (next)
        return { span: { start: span.start, end: next.span.start }, text: '' };
    return { span: { start: previous.span.end, end: span.end }, text: '' };
}
/** Adds lines behind an instruction. */
function insertAfter(dockerfile, instruction, lines) {
    const { text } = dockerfile.source;
    const ending = (0,source_text/* lineEndingOf */.RE)(text);
    const { end } = wholeLines(dockerfile, instruction.span);
    const needsBreak = end > 0 && text[end - 1] !== '\n';
    const block = lines.map((line) => line + ending).join('');
    return { span: { start: end, end }, text: needsBreak ? ending + block.slice(0, -ending.length) : block };
}
/** Adds lines before an instruction. */
function insertBefore(dockerfile, instruction, lines) {
    const { start } = wholeLines(dockerfile, instruction.span);
    const ending = (0,source_text/* lineEndingOf */.RE)(dockerfile.source.text);
    return { span: { start, end: start }, text: lines.map((line) => line + ending).join('') };
}
/** Removes a word of a command with the white space before it; a line of its own goes whole. */
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
    // The last line of the command: the continuation before it goes too.
    const back = new RegExp(`[ \\t]*${escape}[ \\t]*\\r?\\n$`).exec(text.slice(0, start));
    return { span: { start: back ? back.index : start, end: span.end }, text: '' };
}

;// CONCATENATED MODULE: ./lib/build/rules/rule.js
/** The families of the catalogue: a folder each. */
const FAMILIES = (/* unused pure expression or super */ null && (['bytecode', 'output', 'base', 'layers', 'environments', 'runtime', 'supply']));
/** Gives a rule its types; the messages' parameters are those that the check hands over. */
function defineRule(rule) {
    return { ...rule, check: (context) => rule.check(context, rule.messages) };
}

;// CONCATENATED MODULE: ./lib/build/rules/bytecode/app-not-precompiled.js






/* harmony default export */ const app_not_precompiled = (defineRule({
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
        firstStart: () => 'Nothing compiles the application that this copies: each fresh container compiles it when it starts.',
        everyStart: (user) => `Nothing compiles the application that this copies, and user ${user} can't write bytecode there: every process compiles it again at each start.`,
    },
    *check({ facts }, messages) {
        if (facts.dev)
            return;
        const folders = importedFolders(facts);
        const copies = folders.length === 0 ? [] : facts.copies.filter((copy) => bringsSources(facts, copy, folders));
        const last = copies.at(-1);
        if (!last)
            return;
        const moment = momentOf(last.step);
        const path = (0,dockerfile_paths/* normalizePath */.Fd)(last.target);
        if (isPathCompiledLater(facts, last.step.stage, path, moment) || ranBySteps(facts, moment))
            return;
        // A COPY of the whole folder is the one to speak of; single files before it come with it.
        const main = copies.find((copy) => copy.sources.includes('.')) ?? last;
        const writable = canWrite(facts, main);
        const user = facts.final.end.user;
        const change = insertAfter(facts.dockerfile, last.step.instruction, [
            `RUN ${interpreter(facts)} -m compileall -q ${path}`,
        ]);
        const builds = isRoot(last.step.user) || last.step.user === user;
        yield {
            span: main.step.instruction.span,
            level: writable ? 'notice' : 'warning',
            message: writable ? messages.firstStart() : messages.everyStart(user),
            ...(builds && { edit: { safety: 'review', changes: [change] } }),
        };
    },
}));
/** Sources from the build context that stand where the program's modules are looked for. */
function bringsSources(facts, copy, folders) {
    if (copy.inline || copy.from !== null || copy.image !== null)
        return false;
    if (!copy.sources.some((source) => mayHoldPython(source)))
        return false;
    const landings = facts.reach.landings(copy.step.stage, (0,dockerfile_paths/* normalizePath */.Fd)(copy.target), copy.step.instruction.index);
    // Of a folder whose environment alone is copied on, nothing of the sources arrives.
    return landings.some(({ path }) => !facts.environments.has(path) && folders.some((folder) => (0,dockerfile_paths/* touches */.yI)(path, folder)));
}
/** By its name alone: a folder, or a Python file; what names another kind of file holds none. */
function mayHoldPython(source) {
    if (/^[a-z]+:\/\//.test(source))
        return false;
    const name = source.slice(source.lastIndexOf('/') + 1);
    if (name.endsWith('.py') || name === '.')
        return true;
    if (/^(?:static|templates|assets|public|docs?|config|conf|data|certs?|locale|media|node_modules|frontend|migrations)$/.test(name))
        return false;
    if (/^(?:Pipfile|Makefile|LICENSE|README|Procfile|setup\.cfg|entrypoint)/i.test(name))
        return false;
    return !/\.[a-zA-Z0-9]{1,8}\*?$/.test(name) && !/^\.[a-z]/.test(name);
}
function interpreter(facts) {
    return facts.final.base.python ? 'python' : 'python3';
}

;// CONCATENATED MODULE: ./lib/build/rules/bytecode/bytecode-deleted.js




/* harmony default export */ const bytecode_deleted = (defineRule({
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
        for (const { step, call } of facts.calls) {
            const folders = deletesBytecodeBelow(call);
            if (!folders)
                continue;
            const moment = momentOf(step, call);
            const hit = facts.installs.find((install) => {
                const before = momentOf(install.step, install.installer.call);
                const earlier = before.instruction < moment.instruction ||
                    (before.instruction === moment.instruction && (before.offset ?? 0) < (moment.offset ?? 0));
                const same = install.step.stage === step.stage || facts.inLineage(step);
                return (earlier &&
                    same &&
                    install.landings.length > 0 &&
                    isBelow(install, folders) &&
                    !isCompiledLater(facts, install));
            });
            if (hit)
                yield { span: call.span, message: messages.deleted('the packages installed before') };
        }
    },
}));
function isBelow({ location, landings }, folders) {
    const places = [location?.path, ...landings.map(({ path }) => path)].filter((path) => path !== null && path !== undefined);
    if (places.length === 0)
        return folders.includes('/');
    return folders.some((folder) => places.some((place) => (0,dockerfile_paths/* touches */.yI)(place, folder)));
}
const BYTECODE = /__pycache__|\.py\[?[co]/;
/** The folders below which a command deletes bytecode; null where it deletes none. */
function deletesBytecodeBelow(call) {
    const words = call.arguments.map(({ value }) => value);
    if (call.program === 'py3clean' || call.program === 'pyclean')
        return foldersOf(call, words);
    const named = words.filter((word) => BYTECODE.test(word));
    if (named.length === 0)
        return null;
    if (call.program === 'rm')
        return named.map((word) => (0,dockerfile_paths/* normalizePath */.Fd)(staticFolder(word), call.workdir));
    const deletes = words.includes('-delete') || words.includes('rm') || call.pipedInto?.program === 'rm';
    return call.program === 'find' && deletes ? foldersOf(call, words) : null;
}
/** The starting points of find: what stands before its first test. */
function foldersOf(call, words) {
    const end = words.findIndex((word) => /^[-(!\\]/.test(word));
    const roots = words.slice(0, end < 0 ? undefined : end).filter(expand/* isKnown */.qE);
    return (roots.length > 0 ? roots : ['.']).map((root) => (0,dockerfile_paths/* normalizePath */.Fd)(staticFolder(root), call.workdir));
}
/** The part of a path before its first wildcard. */
function staticFolder(path) {
    const wildcard = path.search(/[*?[]/);
    return wildcard < 0
        ? path.replace(/\/?__pycache__.*$/, '') || '/'
        : path.slice(0, wildcard).replace(/[^/]*$/, '') || '.';
}

;// CONCATENATED MODULE: ./lib/build/rules/bytecode/bytecode-disabled.js




/* harmony default export */ const bytecode_disabled = (defineRule({
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
        option: (workers) => `\`python -B\` keeps Python from storing bytecode, so what no build step compiled is compiled again at every start${workers}.`,
    },
    *check({ facts }, messages) {
        if (facts.dev)
            return;
        const workers = workersOf(facts);
        const times = workers === null ? '' : ` and in each of its ${workers} workers`;
        const variable = facts.env('PYTHONDONTWRITEBYTECODE');
        if (variable?.origin && variable.span && isOn(variable.value) === true) {
            const change = removeAssignment(facts.dockerfile, variable.origin, variable.span, /pyc|byte-?code|\bPYTHONDONT/i);
            yield { span: variable.span, message: messages.variable(times), edit: { safety: 'safe', changes: [change] } };
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

;// CONCATENATED MODULE: ./lib/build/rules/bytecode/bytecode-level-mismatch.js




/* harmony default export */ const bytecode_level_mismatch = (defineRule({
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
        if (prefix?.origin && prefix.span && prefix.value !== '' && (0,expand/* isKnown */.qE)(prefix.value)) {
            const same = compiled.some((install) => bytecode_level_mismatch_at(install, 'PYTHONPYCACHEPREFIX') !== '');
            const compiles = facts.compilations.some(({ step, compilation }) => ((0,environments/* callVariable */.FE)(step, compilation.call, 'PYTHONPYCACHEPREFIX') ?? '') !== '');
            if (!same && !compiles)
                yield { span: prefix.span, message: messages.place(prefix.value), edit: removal(facts, 'PYTHONPYCACHEPREFIX') };
        }
        const running = runningLevel(facts);
        if (!running || compiled.some((install) => levelOf(bytecode_level_mismatch_at(install, 'PYTHONOPTIMIZE')) === running.level))
            return;
        const made = facts.compilations.some(({ step, compilation }) => {
            const own = levelOf((0,environments/* callVariable */.FE)(step, compilation.call, 'PYTHONOPTIMIZE') ?? '');
            return compilation.levels === null || compilation.levels.includes(running.level) || own === running.level;
        });
        if (made)
            return;
        const edit = running.variable ? { edit: removal(facts, 'PYTHONOPTIMIZE') } : {};
        yield { span: running.span, message: messages.level(running.what, `.opt-${running.level}.pyc`), ...edit };
    },
}));
function bytecode_level_mismatch_at({ step, installer }, name) {
    return (0,environments/* callVariable */.FE)(step, installer.call, name) ?? '';
}
/** CPython's levels: empty and 0 are none, any other text that is no number is 1, above 2 counts as 2. */
function levelOf(value) {
    if (value === '' || !(0,expand/* isKnown */.qE)(value))
        return '';
    const number = /^\d+$/.test(value) ? Number(value) : 1;
    return number === 0 ? '' : String(Math.min(number, 2));
}
function runningLevel(facts) {
    const option = facts.program?.interpreterOptions.find(({ text }) => /^-[a-zA-Z]*O/.test(text));
    if (option)
        return {
            level: option.text.includes('OO') ? '2' : '1',
            what: `\`python ${option.text}\``,
            span: option.span,
            variable: false,
        };
    const variable = facts.env('PYTHONOPTIMIZE');
    const level = levelOf(variable?.value ?? '');
    return variable?.span && level !== '' ? { level, what: 'PYTHONOPTIMIZE', span: variable.span, variable: true } : null;
}
function removal(facts, name) {
    const variable = facts.env(name);
    // Assertions come back, and what -OO strips of docstrings: somebody should look.
    return {
        safety: 'review',
        changes: [removeAssignment(facts.dockerfile, variable.origin, variable.span, new RegExp(name))],
    };
}

;// CONCATENATED MODULE: ./lib/build/rules/bytecode/compileall-ineffective.js





/* harmony default export */ const compileall_ineffective = (defineRule({
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
            if (unsure || paths === 'sys.path' || paths.length === 0 || !paths.every(expand/* isKnown */.qE))
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
/** `python`, `python3`: the image's own, whatever its version. */
function isPlainPython(path) {
    return path === 'python' || path === 'python3';
}
/** Whether nothing put files into a folder before, and a COPY does later, which nothing compiles. */
function isEmptyUntilLater(facts, { step, compilation }, path) {
    const stages = new Set((0,dockerfile_stages/* lineageOf */.bQ)(step.stage));
    const base = step.stage.base;
    if ((0,dockerfile_paths/* isInside */.FK)(path, '/usr') || (0,dockerfile_paths/* isInside */.FK)('/usr', path) || !base.known)
        return false;
    const index = step.instruction.index;
    const brings = facts.copies.filter((copy) => stages.has(copy.step.stage) && (0,dockerfile_paths/* isInside */.FK)((0,dockerfile_paths/* normalizePath */.Fd)(copy.target), path));
    const into = facts.copies.filter((copy) => stages.has(copy.step.stage) && (0,dockerfile_paths/* isInside */.FK)(path, (0,dockerfile_paths/* normalizePath */.Fd)(copy.target)));
    const earlier = [...brings, ...into].some((copy) => copy.step.instruction.index < index);
    const installed = facts.installs.some(({ location }) => location !== null && ((0,dockerfile_paths/* isInside */.FK)(location.path, path) || (0,dockerfile_paths/* isInside */.FK)(path, location.path)));
    const mentioned = facts.calls.some(({ step: other, call }) => stages.has(other.stage) &&
        other.instruction.index <= index &&
        call !== compilation.call &&
        ((0,dockerfile_paths/* isInside */.FK)(call.workdir, path) || call.arguments.some(({ value }) => value.includes(path) || !(0,expand/* isKnown */.qE)(value))));
    const next = brings.find((copy) => copy.step.instruction.index > index);
    if (earlier || installed || mentioned || !next)
        return false;
    return !isPathCompiledLater(facts, next.step.stage, path, momentOf(next.step));
}
/** Whether a folder of a stage that isn't in the lineage never gets to the final image. */
function isLeftBehind(facts, { step }, path) {
    return !facts.inLineage(step) && facts.reach.landings(step.stage, path, step.instruction.index).length === 0;
}

;// CONCATENATED MODULE: ./lib/build/rules/bytecode/pip-no-compile.js




/* harmony default export */ const pip_no_compile = (defineRule({
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
            const name = option ? null : disablingVariable(install);
            const origin = name === null ? undefined : step.stage.environment.get(name, step.instruction.index);
            if (name !== null)
                yield { span: origin?.span ?? installer.call.span, message: messages.variable(name) };
        }
    },
}));
/** pip's variables of on/off options are inverted for `--no-…`: 0 is what disables (checked by running pip). */
function disablingVariable({ step, installer }) {
    const off = (name) => /^(?:0|false|no|off|n|f)$/i.test((0,environments/* callVariable */.FE)(step, installer.call, name) ?? '');
    return ['PIP_NO_COMPILE', 'PIP_COMPILE'].find(off) ?? null;
}

;// CONCATENATED MODULE: ./lib/build/rules/bytecode/poetry-not-precompiled.js


/* harmony default export */ const poetry_not_precompiled = (defineRule({
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
        missing: () => 'Poetry leaves no bytecode without --compile: every start of a container compiles the packages it imports.',
    },
    *check({ facts }, messages) {
        if (facts.dev)
            return;
        const version = poetryVersion(facts);
        if (version !== null && compare(version, [1, 4]) < 0)
            return;
        for (const install of facts.installs) {
            const { installer, landings } = install;
            if (installer.tool !== 'poetry' || landings.length === 0)
                continue;
            if (installer.options.has('--compile', '--dry-run', '--only-root') || isCompiledLater(facts, install))
                continue;
            const end = installer.actionSpan.end;
            // `install --compile` came with 1.5; where the version isn't known, it is taken for a current one.
            const takes = installer.action === 'install' && (version === null || compare(version, [1, 5]) >= 0);
            const written = facts.dockerfile.source.slice(installer.actionSpan) === 'install';
            const changes = [{ span: { start: end, end }, text: ' --compile' }];
            yield {
                span: installer.call.span,
                message: messages.missing(),
                ...(takes && written && { edit: { safety: 'safe', changes } }),
            };
        }
    },
}));
/** Poetry's version by its pin (`poetry==1.8.3`, `poetry~=1.8`) or POETRY_VERSION; null where nothing says. */
function poetryVersion(facts) {
    for (const { step, call } of facts.calls) {
        for (const { value } of call.arguments) {
            const pin = /^poetry(?:-core)?(?:\[[^\]]*\])?\s*(?:==|~=|@|<)\s*=?\s*(\d+(?:\.\d+)*)/.exec(value);
            if (pin && !value.startsWith('poetry-core'))
                return parts(pin[1]);
        }
        const variable = call.environment.get('POETRY_VERSION') ?? step.stage.environment.value('POETRY_VERSION', step.instruction.index);
        if (variable !== undefined && /^\d+(?:\.\d+)+/.test(variable))
            return parts(variable);
    }
    return null;
}
function parts(version) {
    return version.split('.').map((part) => parseInt(part, 10));
}
function compare(a, b) {
    for (let at = 0; at < b.length; at++) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}

// EXTERNAL MODULE: ./lib/build/dockerfile/installers/index.js + 6 modules
var installers = __webpack_require__(1130);
;// CONCATENATED MODULE: ./lib/build/dockerfile/standard-library.js




/** System programs that run no Python: after a build of only these the standard library is as the base left it. */
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
        'read',
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
    ...[
        'tail',
        'tar',
        'tee',
        'test',
        'touch',
        'tr',
        'true',
        'uname',
        'unlink',
        'unzip',
        'update-alternatives',
        'update-ca-certificates',
    ],
    ...[
        'update-locale',
        'wc',
        'wget',
        'which',
        'xargs',
        'xz',
        'exit',
        'export',
        'command',
        'git',
        'openssl',
        'ssh-keyscan',
        'dos2unix',
    ],
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
/**
 * Whether something leaves bytecode of the standard library in the final image's own layers: a step of the lineage
 * that runs Python as root with writing on, or that compiles it. What can't be read counts as doing so.
 */
function standardLibraryCompiled(facts) {
    const library = `${facts.final.base.python?.prefix ?? '/usr/local'}/lib`;
    for (const { step, compilation } of facts.compilations) {
        if (!facts.inLineage(step))
            continue;
        const { paths, unsure } = compilation;
        // Without folders compileall takes the top level of sys.path: a part of the standard library, and said so here.
        if (unsure || paths === 'sys.path')
            return true;
        if (paths.some((path) => !(0,expand/* isKnown */.qE)(path) || (0,dockerfile_paths/* isInside */.FK)(library, path) || (0,dockerfile_paths/* isInside */.FK)(path, library)))
            return true;
    }
    // The standard library of another stage may be copied over whole.
    const copied = facts.copies.some((copy) => facts.inLineage(copy.step) &&
        (copy.from !== null || copy.image !== null) &&
        copy.sources.some((source) => (0,dockerfile_paths/* isInside */.FK)(`${library}/python`, source) || /\/lib\/python[\d.]+$/.test(source)));
    if (copied)
        return true;
    return facts.steps.some((step) => {
        if (step.instruction.keyword !== 'RUN' || !facts.inLineage(step))
            return false;
        const root = step.user === 'root' || step.user === '0' || step.user === '';
        if (!root && (0,expand/* isKnown */.qE)(step.user))
            return false;
        const { calls, complete } = facts.commandsOf(step);
        if (!complete)
            return true;
        return calls.some((call) => !NO_PYTHON.has(call.program) && runsPython(call) && writesBytecode(step, call) !== false);
    });
    function runsPython(call) {
        const installer = (0,installers/* readInstaller */.XE)(call);
        if (installer?.tool !== 'uv' && installer?.tool !== 'uv pip')
            return call.program !== 'uv' || installer !== null;
        // uv runs Python only to build: a local project, or an sdist, which a lock file doesn't show here.
        if (installer.tool === 'uv pip') {
            return (installer.options.has('--editable') ||
                installer.operands.some(({ value }) => /^\.|^\/|^git\+|\.tar\.gz$/.test(value)));
        }
        if (installer.action === 'sync')
            return !installer.options.has('--no-install-project', '--no-install-workspace', '--no-install-local');
        return installer.action === 'run' || installer.action === 'add';
    }
}

;// CONCATENATED MODULE: ./lib/build/rules/bytecode/stdlib-not-precompiled.js



/* harmony default export */ const stdlib_not_precompiled = (defineRule({
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
        managed: () => 'uv python install leaves the standard library uncompiled: every start compiles each of its modules that the application imports. Add --compile-bytecode.',
    },
    *check({ facts }, messages) {
        if (facts.dev)
            return;
        for (const { step, call } of facts.calls) {
            const words = call.arguments.map(({ value }) => value);
            if (call.program !== 'uv' || words[0] !== 'python' || words[1] !== 'install' || !facts.inLineage(step))
                continue;
            const variable = step.stage.environment.value('UV_COMPILE_BYTECODE', step.instruction.index);
            if (words.includes('--compile-bytecode') || (variable !== undefined && !/^(?:0|false|)$/i.test(variable)))
                return;
            const end = call.arguments[1].span.end;
            const changes = [{ span: { start: end, end }, text: ' --compile-bytecode' }];
            yield { span: call.span, message: messages.managed(), edit: { safety: 'safe', changes } };
            return;
        }
        const python = facts.final.base.python;
        const root = facts.lineage[0];
        if (python?.kind !== 'official' || !root || standardLibraryCompiled(facts))
            return;
        const folder = python.minor === null ? null : `${python.prefix}/lib/python${python.minor}`;
        const changes = folder
            ? [insertAfter(facts.dockerfile, root.stage.from, [`RUN python -m compileall -q ${folder}`])]
            : [];
        yield {
            span: root.stage.from.span,
            message: messages.missing(),
            ...(folder && facts.final.base.user === 'root' && { edit: { safety: 'review', changes } }),
        };
    },
}));

;// CONCATENATED MODULE: ./lib/build/rules/bytecode/uv-not-precompiled.js




/* harmony default export */ const uv_not_precompiled = (defineRule({
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
        again: () => 'and here',
    },
    *check({ facts }, messages) {
        if (facts.dev)
            return;
        // The last call that compiles covers the whole environment: uv compiles all of site-packages, not only what is new.
        const bare = facts.installs.filter((install) => isUv(install) &&
            install.landings.length > 0 &&
            uv_not_precompiled_compiles(install) === 'no' &&
            !isCovered(install, facts.installs));
        const open = bare.filter((install) => !isCompiledLater(facts, install));
        const [first, ...others] = open;
        if (!first)
            return;
        const { call, options } = first.installer;
        const refused = options.has('--no-compile-bytecode');
        const related = others
            .filter(({ step }) => step !== first.step)
            .map(({ installer }) => ({ span: installer.call.span, message: messages.again() }));
        const changes = [insertBefore(facts.dockerfile, first.step.instruction, ['ENV UV_COMPILE_BYTECODE=1'])];
        yield {
            span: call.span,
            message: refused ? messages.refused() : messages.missing(),
            related,
            ...(!refused && isOneStage(open) && { edit: { safety: 'safe', changes } }),
        };
    },
}));
function isUv({ installer }) {
    return installer.tool === 'uv' || installer.tool === 'uv pip';
}
/** Whether a call compiles: an option wins over the variable, and the last option over the others. */
function uv_not_precompiled_compiles({ step, installer }) {
    const option = installer.options.get('--compile-bytecode', '--no-compile-bytecode');
    if (option)
        return option.name === '--compile-bytecode' ? 'yes' : 'no';
    const value = (0,environments/* callVariable */.FE)(step, installer.call, 'UV_COMPILE_BYTECODE');
    if (value === undefined || /^(?:|0|false|no|off|n|f)$/i.test(value))
        return 'no';
    return value.includes('\0') ? 'unknown' : 'yes';
}
function isCovered(install, all) {
    const at = momentOf(install.step, install.installer.call);
    return all.some((later) => {
        const moment = momentOf(later.step, later.installer.call);
        const after = moment.instruction > at.instruction || (moment.instruction === at.instruction && moment.offset > at.offset);
        return after && isUv(later) && uv_not_precompiled_compiles(later) !== 'no' && later.location?.path === install.location?.path;
    });
}
/** One ENV helps all of them only where they stand in one stage. */
function isOneStage(installs) {
    return new Set(installs.map(({ step }) => step.stage)).size === 1;
}

;// CONCATENATED MODULE: ./lib/build/rules/output/env-flag-ineffective.js



const OFF = /^(?:false|no|off|n|f|disabled?)$/i;
const ON = /^(?:1|true|yes|on|y|t)$/i;
/* harmony default export */ const env_flag_ineffective = (defineRule({
    id: 'env-flag-ineffective',
    family: 'output',
    level: 'warning',
    summary: 'a variable does the opposite of, or nothing like, what it says',
    why: `CPython reads PYTHONUNBUFFERED and PYTHONDONTWRITEBYTECODE as numbers: \`0\` and the empty string are off, any other
text is **on**, \`false\`, \`no\` and \`off\` included. pip reads the variables of its \`--no-…\` options in ways of its own:
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
        for (const step of facts.steps) {
            const { instruction } = step;
            if (instruction.keyword !== 'ENV' && instruction.keyword !== 'ARG')
                continue;
            for (const assignment of instruction.assignments) {
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
            for (const [name, value] of call.environment) {
                if (!/^pip|^python/.test(call.program) || setByInstruction(step.instruction, name))
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
/** What CPython does when they are on. */
const CPYTHON = {
    PYTHONUNBUFFERED: 'output is unbuffered',
    PYTHONDONTWRITEBYTECODE: 'no bytecode is written',
};
function env_flag_ineffective_valueOf(step, { value }, escape) {
    const lookup = (name) => step.stage.environment.value(name, step.instruction.index);
    return value ? (0,expand/* expand */.fT)(value.text, lookup, escape).trim() : '';
}
/** A new value in place of the old one, where it stands as such. */
function replace({ value }, text, safety) {
    return { safety, changes: [{ span: value.span, text }] };
}
function setByInstruction(instruction, name) {
    return instruction.assignments.some((assignment) => assignment.name === name);
}

;// CONCATENATED MODULE: ./lib/build/rules/output/output-buffered.js




/* harmony default export */ const output_buffered = (defineRule({
    id: 'output-buffered',
    family: 'output',
    level: 'warning',
    summary: 'standard output is buffered, so logs come late or get lost',
    why: `Where standard output is no terminal, as in a container, Python collects what is printed in blocks of 8 KB. Lines
show up late, and what is in the buffer when the process is killed never does. PYTHONUNBUFFERED=1 (or \`python -u\`) writes
them at once. Servers such as gunicorn and uvicorn flush their own logs; what the application prints is still held back.

**Ignore it** where a process writes so much to standard output that the buffer matters, as in pipelines of data.`,
    sources: [
        'https://docs.python.org/3/using/cmdline.html#envvar-PYTHONUNBUFFERED',
        'https://docs.python.org/3/library/sys.html#sys.stdout',
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
        server: (name) => `${name} flushes its own logs, but what the application prints is held back in blocks. Set PYTHONUNBUFFERED=1.`,
    },
    *check({ facts }, messages) {
        const { final, entry, program, dockerfile } = facts;
        if (!final.base.known)
            return;
        const variable = facts.env('PYTHONUNBUFFERED');
        const on = isOn(variable?.value);
        if (on !== false || program?.interpreterOptions.some(({ text }) => /^-[a-zA-Z]*u/.test(text)))
            return;
        // Set for one command alone: `CMD PYTHONUNBUFFERED=1 python app.py`.
        if (entry?.calls.some((call) => isOn(call.environment.get('PYTHONUNBUFFERED')) === true))
            return;
        const server = flushesOwnLogs(program);
        const changes = variable?.origin && variable.span
            ? [{ span: variable.span, text: 'PYTHONUNBUFFERED=1' }]
            : [insertAfter(dockerfile, final.stage.from, ['ENV PYTHONUNBUFFERED=1'])];
        yield {
            span: (entry?.main.instruction ?? final.stage.from).span,
            level: server ? 'notice' : 'warning',
            message: server ? messages.server(program.name) : messages.missing(),
            edit: { safety: 'safe', changes },
        };
    },
}));

;// CONCATENATED MODULE: ./lib/build/rules/output/shell-state-lost.js

/* harmony default export */ const shell_state_lost = (defineRule({
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
            const states = commands.map(stateOf);
            const [first] = states;
            if (!first || states.includes(null))
                continue;
            const edit = commands.length === 1 ? replacement(facts, step, commands[0]) : null;
            yield { span: instruction.span, message: messages.lost(first.what, first.instead), ...(edit && { edit }) };
        }
    },
}));
/** The commands of a plain list (`;`, `&&`, `||`); null where anything else stands in it. */
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
/** What a command does to its shell and nothing else; null where it does more, or may. */
function stateOf(command) {
    if (command.redirects.length > 0 || /[`]|\$\(/.test(command.words.map(({ text }) => text).join(' ')))
        return null;
    const [name, argument] = command.words.map(({ text }) => text);
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
                return { what: "The environment's activation", instead: 'ENV PATH="…/bin:$PATH"' };
            return /(?:^|\/)(?:\.?(?:bash|zsh)rc|\.?profile|\.?bash_profile|env)$/.test(argument ?? '')
                ? { what: 'What this reads in', instead: 'ENV' }
                : null;
        case 'conda':
        case 'mamba':
            return argument === 'activate'
                ? { what: "The environment's activation", instead: 'ENV PATH="…/bin:$PATH"' }
                : null;
        case 'set':
        case 'umask':
        case 'ulimit':
            return { what: 'The setting', instead: 'it in the RUN that needs it' };
        default:
            return null;
    }
}
/** `RUN cd /x` means WORKDIR, `RUN export A=b` means ENV: both change what follows, so somebody should look. */
function replacement(facts, { instruction, shell }, { words }) {
    const [name, argument, more] = words.map(({ text }) => text);
    if (argument === undefined || more !== undefined || shell || !isOneLine(facts.dockerfile, words))
        return null;
    const text = name === 'cd' ? `WORKDIR ${argument}` : name === 'export' && argument.includes('=') ? `ENV ${argument}` : null;
    return text === null ? null : { safety: 'review', changes: [{ span: instruction.span, text }] };
}
function isOneLine(dockerfile, words) {
    return words.every(({ span }) => !dockerfile.source.slice(span).includes('\n'));
}

;// CONCATENATED MODULE: ./lib/build/rules/runtime/development-server.js


/* harmony default export */ const development_server = (defineRule({
    id: 'development-server',
    family: 'runtime',
    level: 'warning',
    summary: "the container runs a framework's development server",
    why: `\`flask run\`, \`manage.py runserver\`, \`fastapi dev\` and \`uvicorn --reload\` are made for a developer's machine: they watch the
sources, serve one request at a time or start everything twice, and show tracebacks or a debugger to whoever asks. Their own
documentation says not to use them in production. gunicorn, uvicorn without \`--reload\`, or \`fastapi run\` take their place.

**Ignore it** for images that only developers run; those that are named so (Dockerfile.dev, a stage \`dev\`) aren't reported.`,
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
    },
    *check({ facts }, messages) {
        if (facts.dev || !facts.entry || !facts.program)
            return;
        const { span } = facts.entry.main.instruction;
        const name = developmentServer(facts.program);
        if (name !== null)
            yield { span, message: messages.server(name) };
        else if (['uvicorn', 'gunicorn', 'hypercorn', 'granian', 'daphne'].includes(facts.program.name) &&
            hasFlag(facts.program, '--reload')) {
            yield { span, message: messages.reload(facts.program.name) };
        }
    },
}));
/** The development server that a program is; null where it is none. */
function developmentServer(program) {
    const words = program.arguments.map(({ value }) => value);
    const first = words.find((word, at) => !word.startsWith('-') && !['--app', '-A', '--env-file', '-e', '--settings'].includes(words[at - 1] ?? ''));
    if (program.name === 'flask' && first === 'run')
        return 'flask run';
    if (program.name === 'fastapi' && first === 'dev')
        return 'fastapi dev';
    const django = program.name === 'manage.py' || program.name === 'django-admin' || program.name === 'django';
    return django && /^runserver(?:_plus)?$/.test(first ?? '') ? `manage.py ${first}` : null;
}

// EXTERNAL MODULE: ./lib/build/dockerfile/wrappers.js
var wrappers = __webpack_require__(2776);
;// CONCATENATED MODULE: ./lib/build/rules/runtime/exec-argument-spaces.js


/* harmony default export */ const exec_argument_spaces = (defineRule({
    id: 'exec-argument-spaces',
    family: 'runtime',
    level: 'notice',
    summary: 'an element of the exec form holds an option and its value',
    why: `In the exec form no shell splits words: each element reaches the program as one argument, spaces included. \`"-w 4"\` is the
option \`-w\` with the value \` 4\` at best; \`"--bind 0.0.0.0:8000"\` is one option of that whole name, which no program knows. What
works does so because a parser is lenient.

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
    },
    *check({ facts }, messages) {
        for (const step of [facts.entry?.entrypoint, facts.entry?.command]) {
            const elements = step?.instruction.exec;
            if (!elements)
                continue;
            const joined = elements.filter((element, at) => isJoined(element, elements[at - 1], elements));
            for (const { text, span } of joined) {
                const [option, ...rest] = text.trim().split(/\s+/);
                const pieces = [option, rest.join(' ')].map((piece) => JSON.stringify(piece)).join(', ');
                yield {
                    span,
                    message: messages.joined(`\`${option}\``),
                    edit: { safety: 'safe', changes: [{ span, text: pieces }] },
                };
            }
        }
    },
}));
/** `-w 4` or `--bind x`; not what a shell or Python is given as code, and not `--format=%(h)s %(l)s`. */
function isJoined({ text }, previous, all) {
    if (!/^-{1,2}[A-Za-z][\w-]*\s+\S/.test(text))
        return false;
    const shell = all.some((element) => (0,wrappers/* isShell */.H7)((0,wrappers/* baseName */.Fl)(element.text)));
    return !shell && !/^-[a-z]*c$/.test(previous?.text ?? '');
}

;// CONCATENATED MODULE: ./lib/build/rules/runtime/gunicorn-heartbeat-on-disk.js



/* harmony default export */ const gunicorn_heartbeat_on_disk = (defineRule({
    id: 'gunicorn-heartbeat-on-disk',
    family: 'runtime',
    level: 'notice',
    summary: "gunicorn's heartbeat files lie on the container's disk",
    why: `Each gunicorn worker shows that it lives by touching a file, by default in /tmp. In a container that is the overlay file
system on a real disk: where the disk stalls, the master may take a worker for dead and kill it. gunicorn's documentation
names \`--worker-tmp-dir /dev/shm\`, which is memory. Since version 22 a heartbeat only changes a file's time, so a stall is rarer.
With a read-only root file system and no tmpfs on /tmp, gunicorn doesn't start at all.

**Ignore it** where /tmp is a tmpfs.`,
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
    },
    *check({ facts }, messages) {
        const { entry, program } = facts;
        if (!entry || program?.name !== 'gunicorn')
            return;
        const folder = temporaryFolder(facts, program);
        if (folder === 'unknown' || (folder !== null && IN_MEMORY.test(folder)))
            return;
        const edit = folder === null ? fixOf(entry.main) : null;
        yield { span: entry.main.instruction.span, message: messages.disk(), ...(edit && { edit }) };
    },
}));
const IN_MEMORY = /^\/(?:dev|run)\/shm(?:\/|$)/;
/** The folder that is set by the line or GUNICORN_CMD_ARGS; `unknown` where a configuration file may set it. */
function temporaryFolder(facts, program) {
    const written = optionOf(program, '--worker-tmp-dir');
    if (written !== null)
        return (0,expand/* isKnown */.qE)(written) ? written : 'unknown';
    const more = facts.env('GUNICORN_CMD_ARGS')?.value ?? '';
    const given = /--worker-tmp-dir[= ]+(\S+)/.exec(more)?.[1];
    if (given !== undefined)
        return given;
    if (!(0,expand/* isKnown */.qE)(more) || optionOf(program, '--config', '-c') !== null || / ?(?:-c|--config)[ =]/.test(more))
        return 'unknown';
    return facts.surroundings.context.has('gunicorn.conf.py') ? 'unknown' : null;
}
/** The option behind the program's name, in either form. */
function fixOf({ instruction }) {
    const element = instruction.exec?.find(({ text }) => /(?:^|\/)gunicorn$/.test(text));
    if (element) {
        return {
            safety: 'safe',
            changes: [{ span: { start: element.span.end, end: element.span.end }, text: ', "--worker-tmp-dir", "/dev/shm"' }],
        };
    }
    const word = instruction.exec ? undefined : instruction.words.find(({ text }) => /(?:^|\/)gunicorn$/.test(text));
    return word
        ? {
            safety: 'safe',
            changes: [{ span: { start: word.span.end, end: word.span.end }, text: ' --worker-tmp-dir /dev/shm' }],
        }
        : null;
}

;// CONCATENATED MODULE: ./lib/build/rules/runtime/launcher-at-start.js



/* harmony default export */ const launcher_at_start = (defineRule({
    id: 'launcher-at-start',
    family: 'runtime',
    level: 'notice',
    summary: 'a package manager starts the program each time',
    why: `\`uv run\`, \`poetry run\`, \`pipenv run\` and \`conda run\` first look at the project, its lock file and the environment, in every
start of the container: that takes time and memory, needs the tool in the image, and \`uv run\` may even install what it
misses, from the network. Some stay in front of the program as PID 1. With the environment's \`bin\` on PATH the program starts
by itself.

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
        except: { edit: 'where the environment is, and what puts it on PATH, is for a person to say' },
    },
    messages: {
        launcher: (tool) => `\`${tool} run\` checks the project and its environment at each start. Put the environment's bin on PATH and start the program itself.`,
    },
    *check({ facts }, messages) {
        for (const step of [facts.entry?.entrypoint, facts.entry?.command]) {
            const hit = step ? launcherOf(facts, step) : null;
            if (hit)
                yield { span: hit.span, message: messages.launcher(hit.tool) };
        }
    },
}));
const LAUNCHERS = new Set(['uv', 'poetry', 'pipenv', 'pdm', 'conda', 'mamba', 'micromamba']);
/** The launcher that an instruction names, in either form; null where it names none. */
function launcherOf(facts, { instruction }) {
    const words = instruction.exec ?? instruction.words;
    const at = words.findIndex(({ text }, index) => LAUNCHERS.has((0,wrappers/* baseName */.Fl)(text)) && isFirst(words, index));
    if (at < 0)
        return null;
    const tool = (0,wrappers/* baseName */.Fl)(words[at].text);
    const rest = words.slice(at + 1).map(({ text }) => text);
    const run = rest.findIndex((word) => word === 'run');
    if (run < 0 || rest.slice(0, run).some((word) => !word.startsWith('-') && !/[/.]/.test(word)))
        return null;
    if (tool === 'uv' && (rest.includes('--no-sync') || isOn(facts.env('UV_NO_SYNC')?.value) !== false))
        return null;
    return { tool, span: instruction.span };
}
/** Whether a word can be a program: the first one, or one behind what only starts others. */
function isFirst(words, at) {
    const before = words[at - 1]?.text;
    return before === undefined || /^(?:exec|--|&&|;|-c|tini|dumb-init|.*\/tini|.*\/dumb-init|.*\.sh)$/.test(before);
}

// EXTERNAL MODULE: ./lib/build/dockerfile/arguments.js
var dockerfile_arguments = __webpack_require__(783);
;// CONCATENATED MODULE: ./lib/build/rules/runtime/malformed-exec-form.js


/* harmony default export */ const malformed_exec_form = (defineRule({
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
        for (const { instruction } of facts.steps) {
            const { keyword, body, exec } = instruction;
            if (exec || !['CMD', 'ENTRYPOINT', 'RUN'].includes(keyword))
                continue;
            const text = source.slice(body);
            if (!(keyword === 'RUN' ? /^\[\s*"/ : /^\[/).test(text))
                continue;
            // A shell's own test: `[ "$X" = y ] && …`.
            if (keyword === 'RUN' && /^\[\s+"[^"]*"\s+(?:=|!=|==|-[a-z]{2})\s/.test(text))
                continue;
            const mended = text.replace(/[‘’“”]/g, '"').replace(/'/g, '"');
            const reads = !text.includes('\n') && (0,dockerfile_arguments/* readExec */.eW)(mended, { start: 0, end: mended.length }, escape) !== null;
            yield {
                span: instruction.span,
                message: messages.malformed(keyword),
                ...(reads && { edit: { safety: 'review', changes: [{ span: body, text: mended }] } }),
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/build/rules/runtime/runs-as-root.js



/* harmony default export */ const runs_as_root = (defineRule({
    id: 'runs-as-root',
    family: 'runtime',
    level: 'warning',
    summary: 'the container runs as root',
    why: `A process that runs as root in a container is root on every file that is mounted into it, and one flaw of the kernel
or of the runtime away from being root outside. Kubernetes' restricted policy refuses such images. A USER with a numeric id at
the end costs a line; what the process writes needs a folder that belongs to it.

**Ignore it** where the platform sets the user (\`runAsUser\`, \`docker run --user\`), for build tools, and where the entrypoint
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
        drops: () => 'The container starts as root and gives its privileges up when it starts the program: a USER would keep the start from it too.',
    },
    *check({ facts }, messages) {
        const { user } = facts.final.end;
        // Lambda runs what it is given as a user of its own.
        const lambda = (facts.final.base.reference?.repository ?? '').includes('lambda');
        if (facts.dev || lambda || !(0,expand/* isKnown */.qE)(user) || !isRoot(user))
            return;
        const dropped = facts.entry?.calls.find((call) => call.user !== null && !isRoot(call.user))?.user ?? null;
        const explicit = lastUser(facts);
        const span = (explicit ?? facts.entry?.main)?.instruction.span ?? facts.final.stage.from.span;
        if (dropped !== null)
            yield { span, level: 'notice', message: messages.drops() };
        else
            yield { span, message: explicit ? messages.explicit(user === '' ? 'root' : user) : messages.root() };
    },
}));
/** The USER in force at the end; null where this file has none. */
function lastUser(facts) {
    return (facts.lineage
        .flatMap(({ steps }) => steps)
        .findLast(({ instruction }) => instruction.keyword === 'USER' && !instruction.onbuild) ?? null);
}

;// CONCATENATED MODULE: ./lib/build/rules/runtime/shell-form-command.js


/* harmony default export */ const shell_form_command = (defineRule({
    id: 'shell-form-command',
    family: 'runtime',
    level: 'warning',
    summary: 'a shell is PID 1 and keeps signals from the program',
    why: `In the shell form, \`/bin/sh -c\` starts the program and stays in front of it as PID 1. \`docker stop\` and Kubernetes send
SIGTERM to PID 1; dash doesn't hand it on, so the program never hears of it, is killed after the grace period (10 or 30 s), and
the container ends with 137: requests are cut off, tasks are lost. The exec form, or \`exec\` before the last command, leaves the
program as PID 1. bash replaces itself with a single command, so there nothing is lost.

**Ignore it** for containers that run one short command.`,
    sources: [
        'https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-example',
        'https://docs.docker.com/reference/build-checks/json-args-recommended/',
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
    },
    *check({ facts }, messages) {
        const { entry } = facts;
        const step = [entry?.entrypoint, entry?.command].find((one) => one && !one.instruction.exec);
        // An ENTRYPOINT in exec form with an init of its own doesn't help: the shell still stands in between.
        if (!step || facts.dockerfile.source.slice(step.instruction.body).startsWith('['))
            return;
        const { nodes, complete } = facts.commandsOf(step);
        const last = nodes.at(-1);
        if (!complete || !last || endsWithExec(last))
            return;
        const single = nodes.length === 1 && last.type === 'command';
        if (single && replacesItself(facts, step))
            return;
        if (single && isInteractive(last))
            return;
        const edit = single ? shell_form_command_fixOf(facts, step, last) : null;
        yield { span: step.instruction.span, message: messages.shell(), ...(edit && { edit }) };
    },
}));
/** Whether the last command of a script replaces the shell. */
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
/** bash, which is /bin/sh too on Red Hat's and Amazon's distributions, replaces itself with a single command. */
function replacesItself({ final }, { shell }) {
    if (shell)
        return ['bash', 'zsh', 'ksh'].includes((0,wrappers/* baseName */.Fl)(shell[0] ?? ''));
    return [
        'rhel',
        'centos',
        'fedora',
        'rocky',
        'rockylinux',
        'almalinux',
        'amazonlinux',
        'oraclelinux',
        'oracle',
    ].includes(final.base.distribution?.name ?? '');
}
/** A shell or an interpreter that waits for a person. */
function isInteractive(command) {
    return (command.type === 'command' &&
        command.words.length === 1 &&
        /^(?:\/bin\/)?(?:ba|z)?sh$|^i?python3?$/.test(command.words[0].text));
}
/** The exec form where nothing needs a shell; else `exec` before the command. */
function shell_form_command_fixOf(facts, { instruction }, command) {
    const text = facts.dockerfile.source.slice(instruction.body);
    if (text.includes('\n') || command.assignments.length > 0)
        return null;
    const plain = command.redirects.length === 0 &&
        command.words.every(({ parts }) => parts.every((part) => part.kind === 'literal' && (part.quoted || !/[*?~{[]/.test(part.text))));
    const words = command.words.map(({ parts }) => parts.map((part) => (part.kind === 'literal' ? part.text : '')).join(''));
    const replacement = plain ? `[${words.map((word) => JSON.stringify(word)).join(', ')}]` : `exec ${text}`;
    return { safety: 'safe', changes: [{ span: instruction.body, text: replacement }] };
}

// EXTERNAL MODULE: ./lib/build/dockerfile/installers/pip.js
var pip = __webpack_require__(2520);
;// CONCATENATED MODULE: ./lib/build/rules/runtime/sigterm-ignored.js



/* harmony default export */ const sigterm_ignored = (defineRule({
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
    },
    *check({ facts }, messages) {
        const { entry } = facts;
        if (!entry || stopSignal(facts) || facts.final.base.init === true)
            return;
        const first = firstProgram(facts);
        if (!first || knowsSignals(first))
            return;
        const span = entry.main.instruction.span;
        const text = facts.dockerfile.source.text;
        const { start } = entry.main.instruction.span;
        const ending = text.includes('\r\n') ? '\r\n' : '\n';
        const changes = [{ span: { start, end: start }, text: `STOPSIGNAL SIGINT${ending}` }];
        yield {
            span,
            message: messages.ignored(`\`${first.by === 'module' ? `python -m ${first.name}` : `python ${first.name}`}\``),
            edit: { safety: 'review', changes },
        };
    },
}));
/** Whether another signal than SIGTERM stops the container. */
function stopSignal(facts) {
    return facts.lineage.some(({ steps }) => steps.some(({ instruction }) => instruction.keyword === 'STOPSIGNAL' && !/TERM|^15$/.test(instruction.words[0]?.text ?? 'TERM')));
}
/** What PID 1 is, where that is Python itself in exec form: a script or a module. */
function firstProgram(facts) {
    const elements = (facts.entry?.entrypoint ?? facts.entry?.command)?.instruction.exec;
    const [call] = facts.entry?.calls ?? [];
    if (!elements || !call || !(0,pip/* isPython */.r2)(call.program) || !elements[0]?.text.endsWith(call.path))
        return null;
    const program = (0,entry/* readPythonProgram */.D1)(call);
    return program && (program.by === 'script' || program.by === 'module') ? program : null;
}
/** Servers and tools that handle SIGTERM by themselves. */
const KNOWN = /^(?:gunicorn|uvicorn|hypercorn|daphne|granian|uwsgi|waitress|celery|flower|rq|dramatiq|arq|huey|flask|fastapi|django|manage|streamlit|jupyter\w*|notebook|ipykernel\w*|awslambdaric|aiohttp\.web|sanic|litestar|locust|mlflow|airflow|prefect|dagster|ray|vllm\.entrypoints.*|sglang.*|torch.*|pytest|unittest|tox|pip|build|mkdocs)(?:\.|$)/;
function knowsSignals({ name, by }) {
    return by === 'module' && KNOWN.test(name);
}

;// CONCATENATED MODULE: ./lib/build/rules/supply/extra-index-url.js




/* harmony default export */ const extra_index_url = (defineRule({
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
        'https://packaging.python.org/en/latest/guides/supporting-multiple-python-versions/',
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
            const installer = (0,installers/* readInstaller */.XE)(call);
            if (!installer || !['pip', 'uv pip', 'uv'].includes(installer.tool) || installer.options.has('--require-hashes'))
                continue;
            const extra = extraIndex(step, installer);
            if (!extra || reported.has(extra.span.start))
                continue;
            reported.add(extra.span.start);
            if (installer.tool !== 'pip') {
                const strategy = installer.options.get('--index-strategy')?.value ?? (0,environments/* callVariable */.FE)(step, call, 'UV_INDEX_STRATEGY');
                if (strategy === 'unsafe-best-match')
                    yield { span: extra.span, message: messages.best() };
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
/** The second index of a call and where it is written; null without one. */
function extraIndex(step, { call, options, tool }) {
    const option = options.get('--extra-index-url') ?? (tool === 'pip' ? undefined : options.get('--index'));
    if (option?.value)
        return { url: option.value, span: option.span };
    for (const name of tool === 'pip' ? ['PIP_EXTRA_INDEX_URL'] : ['UV_EXTRA_INDEX_URL', 'UV_INDEX']) {
        const own = call.environment.get(name);
        if (own)
            return { url: own, span: call.whole };
        const variable = step.stage.environment.get(name, step.instruction.index);
        if (variable?.span && variable.value !== '' && variable.value !== '\0')
            return { url: variable.value, span: variable.span };
    }
    return null;
}
/** Hosts whose names belong to their owners on PyPI too, by and large. */
const PUBLIC = /^https?:\/\/(?:[^/@]*@)?((?:download\.pytorch\.org|pypi\.ngc\.nvidia\.com|pypi\.nvidia\.com|pypi\.python\.org|pypi\.org|test\.pypi\.org|www\.piwheels\.org|wheels\.vllm\.ai|flashinfer\.ai|pypi\.anaconda\.org|data\.pyg\.org|google-coral\.github\.io|us-python\.pkg\.dev|storage\.googleapis\.com|abetlen\.github\.io|dl\.fbaipublicfiles\.com|alpine-wheels\.github\.io|musllinux\.github\.io|wheels\.home-assistant\.io))(?:[:/]|$)/;
function publicHost(url) {
    const first = url
        .trim()
        .split(/\s+/)
        .every((one) => PUBLIC.test(one));
    return first && (0,expand/* isKnown */.qE)(url.slice(0, 12)) ? (PUBLIC.exec(url.trim())?.[1] ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/build/rules/supply/remote-script-piped.js



/* harmony default export */ const remote_script_piped = (defineRule({
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
            const into = interpreterOf(call);
            if (into !== null)
                yield { span: call.whole, message: messages.piped(into) };
        }
    },
}));
const DOWNLOADS = new Set(['curl', 'wget', 'http', 'aria2c', 'fetch']);
/** The interpreter that runs what a download prints; null where it is read by something else, or checked before. */
function interpreterOf(call) {
    if (!DOWNLOADS.has(call.program))
        return null;
    for (let next = call.pipedInto, hops = 0; next && hops < 5; next = next.pipedInto, hops++) {
        if (/^(?:sha\d+sum|gpg|md5sum|minisign|cosign)$/.test(next.program))
            return null;
        const words = next.arguments.map(({ value }) => value);
        // `python -c`, `python -m json.tool` and `sh -c` read it as data.
        if ((0,wrappers/* isShell */.H7)(next.program) && !words.some((word) => /^-[a-z]*c$/.test(word)))
            return next.program;
        if ((0,pip/* isPython */.r2)(next.program) &&
            words.every((word) => word === '-' || !/^-[a-z]*[cm]$/.test(word)) &&
            (words.length === 0 || words[0] === '-')) {
            return next.program;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/credentials.js
/** Names that say what their value is. */
const CREDENTIAL = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|SECRETS|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|SECRET_?KEY|ENCRYPTION_?KEY|SIGNING_?KEY|AUTH_?KEY|CREDENTIALS?|PWD)$/;
/** Names around a credential that hold none. */
const HARMLESS = /(?:_FILE|_PATH|_DIR|_URL|_URI|_NAME|_ID|_TYPE|_LENGTH|_EXPIRY|_EXPIRES|_TTL|_HEADER|_ENABLED|_REQUIRED)$|^(?:PWD|OLDPWD|GPG_KEY|MAX_.*|NUM_.*|ALLOW_.*|ENABLE_.*|USE_.*|TOKENIZERS?_.*)$/;
/** Whether a variable's name says that its value is a credential. */
function isCredentialName(name) {
    const upper = name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
    return !HARMLESS.test(upper) && CREDENTIAL.test(upper);
}
/** Values that stand for a credential and are none. */
function isPlaceholder(value) {
    const text = value.trim();
    if (text === '' || /^(?:true|false|yes|no|on|off|none|null|nil|undefined|\d{1,3})$/i.test(text))
        return true;
    if (/^(?:\/|\.\/|~\/|file:|\$|%|<.*>$|\{\{|\[)/.test(text))
        return true;
    if (/^([x*.\-_?#])\1*$/i.test(text))
        return true;
    return /dummy|change_?-?me|replace|example|placeholder|your[-_ ]|my[-_ ]?(?:secret|key|token|password)|insecure|not[-_ ]?(?:so[-_ ])?(?:a[-_ ])?(?:real|secret|used|needed|set)|fake|sample|todo|fixme|^(?:build|test|dev|development|secret|secretkey|secret[-_]key|default|foo|bar|foobar|abc|empty|unused|unset|temp|tmp|ci|x+|a+|notset|nothing|anything|collectstatic)$|only[-_ ]?(?:for|during)|for[-_ ]?build|build[-_ ]?(?:time|only|key)|temporary|unsafe/i.test(text);
}
/** Shapes of keys that services hand out. Sources: the services' own documentation of their key formats. */
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
/** Whether a value has a known key's shape or, where its name says credential, a random string's entropy. */
function looksGenerated(value, named = true) {
    const text = value.trim();
    if (isPlaceholder(text))
        return false;
    if (SHAPES.some((shape) => shape.test(text)))
        return true;
    if (!named || text.length < 20 || /\s|^https?:|^\/|[{}<>]/.test(text))
        return false;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length;
    return kinds >= 2 && /\d/.test(text) && entropy(text) >= 3.3;
}
/** Shannon's, in bits a character. */
function entropy(text) {
    const counts = new Map();
    for (const char of text)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}
/** The password of a URL with `user:password@` or a token in its place; null where there is none to be read. */
function urlPassword(text) {
    const match = /\b(?:https?|git\+https?|postgres(?:ql)?|mysql|mongodb(?:\+srv)?|rediss?|amqps?|ftp):\/\/([^\s/@:]*)(?::([^\s/@]+))?@[\w.[\0-]/.exec(text);
    if (!match)
        return null;
    const password = match[2] ?? (SHAPES.some((shape) => shape.test(match[1])) ? match[1] : null);
    if (password === null || /[\0$%<{*]/.test(password) || isPlaceholder(password))
        return null;
    return password;
}

// EXTERNAL MODULE: ./lib/build/dockerfile/copies.js
var copies = __webpack_require__(1374);
;// CONCATENATED MODULE: ./lib/build/rules/supply/secret-in-image.js




/* harmony default export */ const secret_in_image = (defineRule({
    id: 'secret-in-image',
    family: 'supply',
    level: 'warning',
    summary: 'a credential is written into the image or its history',
    why: `Whatever stands in ENV, in the default of an ARG, in a URL of a RUN or in a copied file is a part of the image or of its
history: everybody who can pull it can read it, and removing it in a later layer changes nothing. A credential that was
pushed once counts as lost.

Hand it to the build as a secret (\`RUN --mount=type=secret,id=pip,target=/root/.netrc pip install …\`, or
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
        for (const step of facts.steps) {
            yield* fromVariables(step);
            yield* fromFiles(facts, step);
        }
        for (const { call } of facts.calls) {
            const hit = call.arguments.find(({ value }) => urlPassword(value) !== null);
            const password = hit ? urlPassword(hit.value) : null;
            if (hit && password !== null)
                yield { span: hit.span, sensitive: hit.span, level: secret_in_image_levelOf(password), message: messages.url() };
        }
        function* fromVariables(step) {
            const { instruction } = step;
            if (instruction.keyword !== 'ENV' && instruction.keyword !== 'ARG')
                return;
            for (const { name, value, span } of instruction.assignments) {
                const lookup = (variable) => step.stage.environment.value(variable, instruction.index);
                const text = value ? (0,expand/* expand */.fT)(value.text, lookup, facts.dockerfile.escape) : '';
                const password = urlPassword(text);
                // What comes of another variable is reported there.
                if (!(0,expand/* isKnown */.qE)(text) || text === '' || (password === null && value?.text.includes('$') === true))
                    continue;
                const sensitive = value.span;
                if (password !== null)
                    yield { span, sensitive, level: secret_in_image_levelOf(password), message: messages.url() };
                else if (looksGenerated(text, isCredentialName(name)) || (isCredentialName(name) && !isPlaceholder(text))) {
                    const level = secret_in_image_levelOf(text, isCredentialName(name));
                    yield { span, sensitive, level, message: messages.variable(name, instruction.keyword) };
                }
            }
        }
        function* fromFiles(all, step) {
            if (!all.inLineage(step))
                return;
            const copy = (0,copies/* readCopy */.K)(all.dockerfile, step);
            const ofContext = copy?.from === null && copy.image === null ? copy.sources : [];
            const file = ofContext.map((source) => source.slice(source.lastIndexOf('/') + 1)).find((name) => FILES.test(name));
            if (file !== undefined)
                yield { span: step.instruction.span, message: messages.file(file) };
        }
    },
}));
function secret_in_image_levelOf(credential, named = true) {
    return looksGenerated(credential, named) ? 'error' : 'warning';
}
const FILES = /^(?:\.env(?:\.(?:prod|production|local|live))?|\.netrc|\.pypirc|id_(?:rsa|dsa|ecdsa|ed25519)|\.git-credentials|\.pgpass)$/;

;// CONCATENATED MODULE: ./lib/build/rules/supply/trusted-host.js


/* harmony default export */ const trusted_host = (defineRule({
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
        for (const step of facts.steps) {
            const { instruction } = step;
            if (instruction.keyword !== 'ENV' && instruction.keyword !== 'ARG')
                continue;
            for (const { name, value, span } of instruction.assignments) {
                if (name === 'PIP_TRUSTED_HOST' && value && value.text.replace(/["']/g, '') !== '') {
                    yield { span, message: messages.variable() };
                }
            }
        }
        for (const { call } of facts.calls) {
            const words = call.arguments.map(({ value }) => value);
            if (call.environment.has('PIP_TRUSTED_HOST')) {
                yield { span: call.whole, message: messages.variable() };
                continue;
            }
            if (!/^(?:pip|python|uv)/.test(call.program))
                continue;
            const set = words.indexOf('global.trusted-host');
            const at = words.findIndex((word) => /^--(?:trusted-host|allow-insecure-host)(?:=|$)/.test(word));
            const host = at >= 0 ? (words[at].split('=')[1] ?? words[at + 1]) : set >= 0 ? words[set + 1] : undefined;
            if (host === undefined || !(0,expand/* isKnown */.qE)(host) || /^(?:localhost|127\.)/.test(host))
                continue;
            yield { span: at >= 0 ? call.arguments[at].span : call.span, message: messages.option(host) };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/build/rules/index.js
// Generated by `npm run generate` from the files of this folder.
























const RULES = [
    app_not_precompiled,
    bytecode_deleted,
    bytecode_disabled,
    bytecode_level_mismatch,
    compileall_ineffective,
    pip_no_compile,
    poetry_not_precompiled,
    stdlib_not_precompiled,
    uv_not_precompiled,
    env_flag_ineffective,
    output_buffered,
    shell_state_lost,
    development_server,
    exec_argument_spaces,
    gunicorn_heartbeat_on_disk,
    launcher_at_start,
    malformed_exec_form,
    runs_as_root,
    shell_form_command,
    sigterm_ignored,
    extra_index_url,
    remote_script_piped,
    secret_in_image,
    trusted_host,
];


/***/ }),

/***/ 2697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText),
/* harmony export */   RE: () => (/* binding */ lineEndingOf)
/* harmony export */ });
/* unused harmony export overlap */
/** A file's text with its line starts, so that offsets and lines convert in O(log n). */
class SourceText {
    path;
    text;
    starts = null;
    constructor(
    /** Path from the root of the workspace, with forward slashes. */
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
    /** The text of a 1-based line, without its line ending; empty beyond the end. */
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
    /** The offset of a position; beyond the text's end it is the text's length. */
    offsetAt({ line, column }) {
        const start = this.lineStarts()[line - 1];
        return start === undefined ? this.text.length : Math.min(start + column - 1, this.text.length);
    }
    /** The span of a region. */
    spanOf(region) {
        return {
            start: this.offsetAt(region),
            end: this.offsetAt({ line: region.endLine, column: region.endColumn }),
        };
    }
    /** The region of a span; trailing line breaks are left out, so that a region never ends before a line's first column. */
    regionOf({ start, end }) {
        let last = end;
        while (last > start && (this.text[last - 1] === '\n' || this.text[last - 1] === '\r'))
            last--;
        const from = this.positionAt(start);
        const to = this.positionAt(last);
        return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    }
    /** The exact region of a span, line breaks included: what an edit needs. */
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
/** The ending that a new line in this text should have: its own first one. */
function lineEndingOf(text) {
    const at = text.indexOf('\n');
    return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}
/** Whether two spans share at least one character, or touch at an insertion point. */
function overlap(a, b) {
    return a.start < b.end && b.start < a.end;
}


/***/ })

};
