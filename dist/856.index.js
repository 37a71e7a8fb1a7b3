export const id = 856;
export const ids = [856];
export const modules = {

/***/ 80680:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ AbsentFiles),
/* harmony export */   z: () => (/* binding */ pathsMadeBy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60395);
/* harmony import */ var _go_match_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91097);
/* harmony import */ var _installers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25195);
/* harmony import */ var _mounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4209);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54119);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56598);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8592);








/** Folders in which any image has files that no instruction brought. */
const SYSTEM = /^\/(?:bin|boot|dev|etc|home|lib\w*|media|mnt|opt|proc|root|run|sbin|sys|tmp|usr|var)(?:\/|$)/;
/** Programs that make no file that anybody would ask for: what they write is their own, or named by a redirection. */
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
/** Longer files are seldom written by people, and each question goes through all of it. */
const MOST_STEPS = 300;
/**
 * Says of files that they are not there, as far as that shows in a Dockerfile: scripts ask for one after the other, so
 * what the commands may make is read once.
 */
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
    /**
     * Whether no file can be at a path of the image by the time of a command: the base has none there, no COPY and no
     * mount may bring it, and no command before does more than install packages and the like.
     * @param before the commands of the same RUN that come first
     */
    isAbsent(step, path, before) {
        if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_6__/* .isKnown */ .qE)(path) || !step.stage.base.known || SYSTEM.test(path))
            return false;
        const mounts = (0,_mounts_js__WEBPACK_IMPORTED_MODULE_2__/* .readMounts */ .bq)(this.dockerfile, step);
        if (mounts.some(({ target }) => target !== null && (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_6__/* .isKnown */ .qE)(target) || (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .touches */ .yI)(target, path))))
            return false;
        const stages = new Set((0,_stages_js__WEBPACK_IMPORTED_MODULE_4__/* .lineageOf */ .bQ)(step.stage));
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
    /** What the RUNs before a step may make. */
    madeBefore(step) {
        const known = this.earlier.get(step);
        if (known !== undefined)
            return known;
        const made = this.madeByAll((0,_stages_js__WEBPACK_IMPORTED_MODULE_4__/* .lineageOf */ .bQ)(step.stage).flatMap(({ steps }) => steps.filter(({ instruction: { keyword, onbuild, index } }) => keyword === 'RUN' && !onbuild && index < step.instruction.index)));
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
/** Whether a copy may bring a file to a path; a folder may hold anything, whatever the checkout has of it. */
function mayBring(copy, path) {
    const target = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(copy.target);
    if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_6__/* .isKnown */ .qE)(target))
        return true;
    if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, target))
        return false;
    const inFolder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) === target;
    if (copy.inline || copy.from !== null || copy.image !== null)
        return true;
    return copy.sources.some((source) => {
        const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(source);
        if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_6__/* .isKnown */ .qE)(source) || /^[a-z]+:\/\/|^git@/i.test(source))
            return true;
        // By its ending a file, which comes under its own name.
        if (!/.\.[A-Za-z*?[][\w*?[\]]*$/.test(name))
            return true;
        const named = (0,_go_match_js__WEBPACK_IMPORTED_MODULE_7__/* .hasWildcard */ .r)(name)
            ? ((0,_go_match_js__WEBPACK_IMPORTED_MODULE_7__/* .compileGoPattern */ .M)(name)?.matches(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)) ?? true)
            : name === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path);
        return path === target || (inFolder && named);
    });
}
/** Where a command may make files; null: anywhere. */
function pathsMadeBy(step, call) {
    const writing = call.redirects.filter(({ operator, target }) => /^(?:>>?|>\||&>>?)$/.test(operator) && target);
    const written = writing.length > 0 ? (0,_written_js__WEBPACK_IMPORTED_MODULE_5__/* .writtenBy */ .x)(step, call) : [];
    if (written.length < writing.length)
        return null;
    const paths = written.map(({ path }) => path);
    if (HARMLESS.has(call.program))
        return paths;
    const installer = (0,_installers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readInstaller */ .XE)(call);
    if (installer?.tool !== 'pip' && installer?.tool !== 'uv pip')
        return null;
    return /^(?:install|uninstall|cache|config|check|list|show|freeze)$/.test(installer.action) ? paths : null;
}


/***/ }),

/***/ 27581:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ modulesIn),
/* harmony export */   a: () => (/* binding */ IMPORTERS),
/* harmony export */   nR: () => (/* binding */ importsFrom),
/* harmony export */   sY: () => (/* binding */ ranBySteps),
/* harmony export */   yb: () => (/* binding */ importedFolders)
/* harmony export */ });
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(21228);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31445);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36847);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(60395);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21121);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54119);
/* harmony import */ var _python_modules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78529);
/* harmony import */ var _python_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35403);
/* harmony import */ var _script_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95810);
/* harmony import */ var _scripts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84778);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65028);
/* harmony import */ var _started_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19010);
/* harmony import */ var _supervised_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60417);
/* harmony import */ var _told_modules_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(19122);
/* harmony import */ var _wrappers_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(395);















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
 * The folders of the final image that what a container starts imports its own modules from; empty where nothing shows
 * that it imports any: a single script is `__main__`, whose bytecode is never used. The programs of entrypoint scripts
 * that can be read count as well, and what compose files and manifests start in their place; behind those that don't
 * tell, what variables say.
 */
const importedFolders = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoize */ .Bj)((facts) => {
    const found = (0,_supervised_js__WEBPACK_IMPORTED_MODULE_10__/* .allPrograms */ .n)(facts).flatMap((started) => foldersOf(facts, started));
    if (found.length === 0 && isHidden(facts, (0,_started_js__WEBPACK_IMPORTED_MODULE_9__/* .startedPrograms */ .rE)(facts)))
        found.push(...foldersByVariables(facts));
    return found.length === 0 ? [] : [...new Set([...found, ...modulePath(facts)])];
});
function foldersOf(facts, started) {
    const { call, program, script } = started;
    const { workdir } = facts.final.end;
    if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_13__/* .isKnown */ .qE)(workdir) || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_13__/* .isKnown */ .qE)(call.workdir))
        return [];
    const other = !program || (program.by === 'command' && !IMPORTERS.has(program.name) && program.name !== 'streamlit');
    if (other)
        return (0,_told_modules_js__WEBPACK_IMPORTED_MODULE_11__/* .foldersOfTold */ .Q)(facts, started, [call.workdir, ...modulePath(facts)]);
    const moment = { stage: facts.final, step: null };
    if (program.by === 'script')
        return importedModules(facts, (0,_scripts_js__WEBPACK_IMPORTED_MODULE_7__/* .pythonScriptOf */ .Db)(facts, moment, call)?.file ?? null);
    // What streamlit runs is executed anew for each visitor, and what that imports is imported as usual.
    if (program.name === 'streamlit') {
        const page = program.arguments.find(({ value }) => value.endsWith('.py'))?.value;
        return page === undefined ? [] : importedModules(facts, (0,_script_files_js__WEBPACK_IMPORTED_MODULE_6__/* .fileAt */ .Wd)(facts, moment, (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(page, call.workdir)));
    }
    if (!importsApplication(program) || (script && !isOwn(facts, program)))
        return [];
    const option = FOLDER_OPTIONS[program.name];
    const given = option === undefined || program.name === 'flask' ? null : (0,_server_js__WEBPACK_IMPORTED_MODULE_8__/* .optionOf */ .XD)(program, option);
    return [given !== null && (0,_expand_js__WEBPACK_IMPORTED_MODULE_13__/* .isKnown */ .qE)(given) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(given, workdir) : workdir, call.workdir];
}
/** The modules of the context that a Python script imports, as far as its text is at hand: where Python looks first. */
function importedModules(facts, file) {
    return file ? modulesIn(facts, file, [(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)('..', file.imagePath), ...modulePath(facts)]) : [];
}
/** The modules and packages of the context that a Python file imports from some folders of the final image. */
function modulesIn(facts, { text }, folders) {
    const moment = { stage: facts.final, step: null };
    const isThere = (path) => ((0,_script_files_js__WEBPACK_IMPORTED_MODULE_6__/* .contextPathAt */ .sS)(facts, moment, path) === null ? null : path);
    const { imports } = (0,_python_source_js__WEBPACK_IMPORTED_MODULE_5__/* .readPythonSource */ .y9)(text);
    const names = new Set([...imports].map((name) => name.split('.')[0]));
    names.delete('');
    return [...names].flatMap((name) => {
        for (const folder of folders) {
            const one = (0,_python_modules_js__WEBPACK_IMPORTED_MODULE_4__/* .moduleBeside */ .$2)(name, (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)('__main__.py', folder), isThere);
            if (one !== null)
                return [one.endsWith('/__init__.py') ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)('..', one) : one];
        }
        const below = [...imports].filter((one) => one.startsWith(`${name}.`));
        return folders.filter((folder) => isNamespace(below, folder, isThere)).map((folder) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(name, folder));
    });
}
/**
 * Whether one of some modules, `a.b.c`, lies below a folder: then `a` is a package there though it has no `__init__.py`,
 * and a regular one on the path comes first. Source: https://peps.python.org/pep-0420/#specification
 */
function isNamespace(names, folder, isThere) {
    return names.some((name) => {
        const parts = name.split('.');
        const prefixes = parts.slice(1).map((_, at) => parts.slice(0, at + 2).join('.'));
        return prefixes.some((prefix) => (0,_python_modules_js__WEBPACK_IMPORTED_MODULE_4__/* .moduleBeside */ .$2)(prefix, (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)('__main__.py', folder), isThere) !== null);
    });
}
/** Whether a script that a container starts imports a module of the context from one of some folders. */
function importsFrom(facts, folders) {
    const moment = { stage: facts.final, step: null };
    return (0,_supervised_js__WEBPACK_IMPORTED_MODULE_10__/* .allPrograms */ .n)(facts).some((started) => {
        const script = started.program?.by === 'script' ? (0,_scripts_js__WEBPACK_IMPORTED_MODULE_7__/* .pythonScriptOf */ .Db)(facts, moment, started.call) : null;
        return script !== null && modulesIn(facts, script.file, folders).length > 0;
    });
}
/** Whether a module that a script starts is one of the context's: scripts start tools as well. */
function isOwn(facts, { by, name }) {
    if (by !== 'module' || IMPORTERS.has(name))
        return true;
    const [top = ''] = name.split('.');
    const { context } = facts.surroundings;
    return context.list().some((path) => path.split('/').some((part) => part === top || part === `${top}.py`));
}
/** Whether what runs in the end is named nowhere: by no script that can be read, or in none of its branches. */
function isHidden(facts, programs) {
    const scripts = new Set(programs.flatMap(({ script }) => script ?? []));
    const endings = [...scripts].flatMap((script) => script.endings);
    if (scripts.size === 0)
        return true;
    if (endings.some(({ call }) => call && (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .readPythonProgram */ .D1)(call)))
        return false;
    return endings.some(({ call, passesArguments }) => {
        if (!call)
            return false;
        const { program } = call;
        // What CMD names is started as well, and was looked at.
        if (passesArguments && HANDING.test(program))
            return facts.entry?.command === null;
        return program === '' || (isScript(call) && !(0,_scripts_js__WEBPACK_IMPORTED_MODULE_7__/* .shellScriptOf */ .JV)(facts, { stage: facts.final, step: null }, call));
    });
}
/** What starts its arguments, and was given none. */
const HANDING = /^(?:exec|env|gosu|su-exec|setpriv|tini|dumb-init|)$/;
/** Behind a script that can't be read: what is set for Django, Flask or the module path is there to be imported. */
function foldersByVariables(facts) {
    const { workdir } = facts.final.end;
    if (!facts.entry?.calls.some(isScript) || facts.program)
        return [];
    const framework = ['DJANGO_SETTINGS_MODULE', 'FLASK_APP'].some((name) => (facts.env(name)?.value ?? '') !== '');
    return framework && (0,_expand_js__WEBPACK_IMPORTED_MODULE_13__/* .isKnown */ .qE)(workdir) ? [workdir] : [...modulePath(facts)];
}
/** Whether a call starts a script that may be the context's: by its path, or as what a shell is to read. */
function isScript(call) {
    if (!(0,_wrappers_js__WEBPACK_IMPORTED_MODULE_12__/* .isShell */ .H7)(call.program))
        return call.path.includes('/') && SCRIPT.test(call.program);
    const at = (0,_scripts_js__WEBPACK_IMPORTED_MODULE_7__/* .scriptArgument */ .dY)(call);
    return at !== null && SCRIPT.test((0,_wrappers_js__WEBPACK_IMPORTED_MODULE_12__/* .baseName */ .Fl)(call.arguments[at].value));
}
/** Names that scripts have which start a container's program. */
const SCRIPT = /\.sh$|entry|^(?:run|start|boot|init|launch|cmd|web|server|gunicorn|docker)\b/i;
function modulePath(facts) {
    const value = facts.env('PYTHONPATH')?.value ?? '';
    const folders = value.split(':').filter((folder) => folder.startsWith('/') && (0,_expand_js__WEBPACK_IMPORTED_MODULE_13__/* .isKnown */ .qE)(folder));
    return folders.map((folder) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(folder)).filter((folder) => !/\/(?:site|dist)-packages$/.test(folder));
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
        'alembic',
        'spacy',
        'nltk',
        'playwright',
        'compileall',
    ],
]);
/**
 * Whether a later step of the lineage imports the application with writing on: a module, or code given by `-c`. Commands
 * of manage.py don't count: measured, collectstatic leaves bytecode of the settings and models, and none of views, urls
 * and the server's module.
 */
function ranBySteps(facts, moment) {
    return facts.calls.some(({ step, call }) => {
        if (!facts.inLineage(step) || step.instruction.index <= moment.instruction)
            return false;
        const program = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .readPythonProgram */ .D1)(call);
        if (!program || (0,_flags_js__WEBPACK_IMPORTED_MODULE_14__/* .isOn */ .M)((0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .callVariable */ .FE)(step, call, 'PYTHONDONTWRITEBYTECODE')) !== false)
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


/***/ }),

/***/ 52188:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ condaInstallations),
/* harmony export */   KY: () => (/* binding */ condaFolder),
/* harmony export */   Ku: () => (/* binding */ condaRoot),
/* harmony export */   SY: () => (/* binding */ installsConda),
/* harmony export */   ZQ: () => (/* binding */ condaEnvironment),
/* harmony export */   eA: () => (/* binding */ condaPrefix)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60395);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21121);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54119);
/* harmony import */ var _wrappers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(395);




/*
 * conda as a build puts it somewhere: by its installer, which is a shell script. Where it puts environments then.
 */
/** The installers of conda, which bring a Python, as they are downloaded and run. */
const INSTALLER = /(?:^|\/)(?:miniconda|miniforge|mambaforge|anaconda)\d?(?:-[^/]*)?\.sh$/i;
/** The same under a name that a build gives it. */
const RENAMED = /(?:conda|mamba|forge)[^/]*\/?$/i;
/** Whether a call downloads or runs an installer of conda. */
function installsConda(call) {
    const { program, path, arguments: args } = call;
    if (INSTALLER.test(path) || condaPrefix(call) !== null)
        return true;
    const names = /^(?:wget|curl|aria2c)$/.test(program) || (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_2__/* .isShell */ .H7)(program);
    return names && args.some(({ value }) => INSTALLER.test(value));
}
/**
 * The folder that a call fills with conda, by running its installer: as the call names it, unknown pieces marked; null
 * where it runs none. Source: conda/constructor, header.sh: getopts "bifhkp:sumtvc".
 */
function condaPrefix({ program, path, arguments: args }) {
    const words = args.map(({ value }) => value);
    const at = (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_2__/* .isShell */ .H7)(program) ? words.findIndex((word) => !/^[-+]/.test(word)) : -1;
    const script = (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_2__/* .isShell */ .H7)(program) ? (words[at] ?? '') : path;
    if (!script.endsWith('.sh') && (at < 0 || (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(script)))
        return null;
    const named = INSTALLER.test(script);
    const given = prefixOption(words.slice(at + 1));
    if (given !== null) {
        const meant = given.includes('/') && (RENAMED.test(script) || RENAMED.test(given));
        return named || meant ? given : null;
    }
    const kind = named ? /^[a-z]+\d?/i.exec((0,_wrappers_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(script))[0].toLowerCase() : null;
    return kind === null ? null : `~/${kind}`;
}
/** What `-p` names; it may stand behind other letters, and its value right behind it. */
function prefixOption(words) {
    for (const [at, word] of words.entries()) {
        const [, value] = /^-[a-oq-z]*p(.*)$/.exec(word) ?? [];
        if (value !== undefined)
            return value === '' ? (words[at + 1] ?? null) : value;
    }
    return null;
}
/** The condas that installers put into used stages, in order. They come with their bytecode. */
const condaInstallations = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoize */ .Bj)((facts) => facts.calls.flatMap(({ step, call }) => {
    const written = condaPrefix(call);
    if (written === null)
        return [];
    const path = facts.users.pathOf(written, step, call);
    const location = { kind: 'prefix', path };
    return [
        { step, call, path, landings: facts.reach.packageLandings(step.stage, location, step.instruction.index, call) },
    ];
}));
/** The folder of a conda installation: of the program as called, a variable's, or the one on PATH. */
function condaRoot(step, call) {
    const variable = (name) => call.environment.get(name) ?? step.stage.environment.get(name, step.instruction.index)?.value;
    const named = /^(\/.*)\/(?:bin|condabin)\/[^/]+$/.exec(call.path)?.[1];
    if (named !== undefined && (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(named) && !(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(named, '/usr'))
        return named;
    for (const name of ['MAMBA_ROOT_PREFIX', 'CONDA_DIR', 'CONDA_ROOT', 'CONDA_HOME']) {
        const value = variable(name);
        if (value?.startsWith('/') && (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(value))
            return (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(value);
    }
    const path = variable('PATH') ?? '';
    const entry = path.split(':').find((one) => /(?:conda|mamba|miniforge)[^/]*\/bin\/?$/i.test(one) && (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(one));
    return entry === undefined ? null : (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(entry.replace(/\/bin\/?$/, ''));
}
/** The folder of an environment below the folder of its conda; null where that isn't known, or a path names it. */
function condaFolder(root, name) {
    if (root === null || name.includes('/'))
        return null;
    return name === 'base' ? root : `${root}/envs/${name}`;
}
/** The folder of an environment of conda by its name or path; null where it can't be known. */
function condaEnvironment(step, call, name) {
    if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(name))
        return null;
    if (name.includes('/'))
        return (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(call.workdir) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(name, call.workdir) : null;
    return condaFolder(condaRoot(step, call), name);
}


/***/ }),

/***/ 4121:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ isQuestion),
/* harmony export */   _N: () => (/* binding */ evaluateTest),
/* harmony export */   ze: () => (/* binding */ negate)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60395);

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
/**
 * Evaluates `[ … ]` or `[[ … ]]` as far as its words are known; of files no more than that one is missing.
 * @param isAbsent whether no file can be at a path
 */
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
    if (!list.every(_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE))
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


/***/ }),

/***/ 31168:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ missingSources),
/* harmony export */   M2: () => (/* binding */ copiedText),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   UT: () => (/* binding */ totalSize),
/* harmony export */   mY: () => (/* binding */ isSystemFolder),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _context_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60395);
/* harmony import */ var _go_match_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91097);
/* harmony import */ var _ignore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80357);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33778);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21121);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54119);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56598);








/** The files that a copy brings; null where that can't be known: another stage or image, variables, no context. */
function filesOf(copy, files) {
    const known = lists.get(copy);
    if (known?.files === files)
        return known.copied;
    const copied = listFiles(copy, files);
    lists.set(copy, { files, copied });
    return copied;
}
/** What was answered of a copy: many rules ask of the same ones, and each in one context. */
const lists = new WeakMap();
function listFiles(copy, files) {
    if (!files.known || copy.from || copy.image !== null || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE)(copy.target))
        return null;
    const sources = localSources(copy);
    if (!sources.every(_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE))
        return null;
    const sent = (0,_context_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sentFiles */ .MA)(files);
    const exclude = exclusionOf(copy.step);
    if (!exclude)
        return null;
    const found = new Map();
    for (const source of sources) {
        const copied = hasFlag(copy.step, 'parents') ? withParents(copy, source, sent) : plain(copy, source, sent);
        // Exclusions count from the source's folder; a file that is itself the source isn't asked.
        for (const { path, from, target } of copied) {
            if (from !== null && exclude(path.slice(from.length)))
                continue;
            found.set(path + '\0' + target, place(copy, path, target));
        }
    }
    return [...found.values()];
}
/** The file of the context that a copy brings to a path of the image; null where it brings none, or can't be known. */
function originOf(copy, files, target) {
    if (!files.known || copy.from || copy.image !== null)
        return null;
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(copy.target);
    if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(target, folder) || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE)(target))
        return null;
    if (hasFlag(copy.step, 'parents') || copy.sources.some(_go_match_js__WEBPACK_IMPORTED_MODULE_6__/* .hasWildcard */ .r))
        return filesOf(copy, files)?.findLast((one) => !one.unpacked && one.target === target)?.path ?? null;
    const exclude = exclusionOf(copy.step);
    const sent = (0,_context_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sentFiles */ .MA)(files);
    // One look at each source instead of a list of all that they hold: `COPY . .` may bring thousands of files.
    const rest = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(target.slice(folder === '/' ? 0 : folder.length)).slice(1);
    for (const source of localSources(copy).filter(_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE).toReversed()) {
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
/** The text of a file that a command names, where an earlier COPY of its lineage brought it from the context. */
function copiedText(copies, files, { stage, instruction }, { workdir }, path) {
    const lineage = (0,_stages_js__WEBPACK_IMPORTED_MODULE_4__/* .lineageOf */ .bQ)(stage);
    for (const copy of copies.toReversed()) {
        if (!lineage.includes(copy.step.stage) || copy.step.instruction.index >= instruction.index)
            continue;
        const origin = originOf(copy, files, (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(path, workdir));
        if (origin !== null)
            return files.read(origin);
    }
    return null;
}
/** The sources, as written and expanded, that name nothing of the context or only what its ignore file keeps out. */
function missingSources(copy, files) {
    if (!files.known || copy.from || copy.image !== null || hasFlag(copy.step, 'parents'))
        return [];
    const sent = (0,_context_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sentFiles */ .MA)(files);
    return localSources(copy).filter((source) => {
        if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE)(source) || (0,_go_match_js__WEBPACK_IMPORTED_MODULE_6__/* .hasWildcard */ .r)(source) || source === '.')
            return false;
        return !sent.hasFile(source) && sent.below(source).length === 0;
    });
}
/** The bytes of files together; null where sizes aren't known. */
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
/** The sources that are files of the context, as paths from its root. */
function localSources(copy) {
    const { instruction } = copy.step;
    if (instruction.heredocs.length > 0)
        return [];
    if (!hasFlag(copy.step, 'parents'))
        return copy.sources.some(isRemote) ? copy.sources.filter((source) => !isRemote(source)) : copy.sources;
    // `--parents` gives `/./` a meaning, so these are read as they are written.
    return (instruction.exec ?? instruction.words).slice(0, -1).map(({ text }) => value(copy.step, text));
}
function value(step, text) {
    return (0,_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .expand */ .fT)(text, (name) => step.stage.environment.value(name, step.instruction.index), '\\');
}
function hasFlag({ instruction }, name) {
    const flag = (0,_model_js__WEBPACK_IMPORTED_MODULE_7__/* .flagOf */ .i)(instruction, name);
    return flag !== null && flag.value?.toLowerCase() !== 'false';
}
/** Whether `--exclude` takes a path away; null where a pattern can't be known. */
function exclusionOf(step) {
    if (!(0,_model_js__WEBPACK_IMPORTED_MODULE_7__/* .flagOf */ .i)(step.instruction, 'exclude'))
        return () => false;
    const flags = step.instruction.flags.filter(({ name }) => name === 'exclude');
    const patterns = flags.map((flag) => value(step, flag.value ?? ''));
    return patterns.every(_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE) ? (0,_ignore_js__WEBPACK_IMPORTED_MODULE_1__/* .matchPatterns */ .BM)(patterns) : null;
}
function plain(copy, source, sent) {
    if (!(0,_go_match_js__WEBPACK_IMPORTED_MODULE_6__/* .hasWildcard */ .r)(source))
        return whole(copy, source, sent);
    const pattern = (0,_go_match_js__WEBPACK_IMPORTED_MODULE_6__/* .compileGoPattern */ .M)(source);
    if (!pattern)
        return [];
    // The names up to the first wildcard lead to the only folder that needs a look.
    const parts = source.split('/');
    const plainParts = parts.slice(0, parts.findIndex(_go_match_js__WEBPACK_IMPORTED_MODULE_6__/* .hasWildcard */ .r));
    const tried = new Map();
    // A wildcard stays in its folder's or file's name; only `[^a]` takes a slash, so then all depths are tried.
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
/** A file, or the content of a folder. */
function whole(copy, source, sent) {
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(copy.target);
    if (sent.hasFile(source)) {
        const name = source.slice(source.lastIndexOf('/') + 1);
        const target = copy.intoFolder || isIntoFolder(copy) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(name, folder) : folder;
        return [{ path: source, from: null, target }];
    }
    const from = source === '.' ? '' : `${source}/`;
    const prefix = folder === '/' ? '/' : `${folder}/`;
    return sent.below(source).map((path) => ({ path, from, target: prefix + path.slice(from.length) }));
}
function withParents(copy, source, sent) {
    const pivot = source.indexOf('/./');
    const folder = pivot < 0 ? '.' : (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(source.slice(0, pivot)).slice(1) || '.';
    const pattern = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(pivot < 0 ? source : source.slice(pivot + 3)).slice(1);
    const from = folder === '.' ? '' : `${folder}/`;
    const matches = pattern === '' ? () => true : (0,_ignore_js__WEBPACK_IMPORTED_MODULE_1__/* .matchPatterns */ .BM)([pattern]);
    return sent
        .below(folder)
        .filter((path) => matches(path.slice(from.length)))
        .map((path) => ({ path, from, target: (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(path.slice(from.length), (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(copy.target)) }));
}
const ARCHIVE = /\.(?:tar(?:\.(?:gz|bz2|xz|zst|Z))?|tgz|tbz2?|txz|tzst)$/i;
function place(copy, path, target) {
    const { instruction } = copy.step;
    const unpack = (0,_model_js__WEBPACK_IMPORTED_MODULE_7__/* .flagOf */ .i)(instruction, 'unpack');
    const unpacks = unpack ? hasFlag(copy.step, 'unpack') : instruction.keyword === 'ADD';
    if (!unpacks || !ARCHIVE.test(path))
        return { path, target, unpacked: false };
    // Only a source that is the archive itself is unpacked, not one that lies in a copied folder.
    const named = copy.sources.some((source) => source === path || (0,_go_match_js__WEBPACK_IMPORTED_MODULE_6__/* .compileGoPattern */ .M)(source)?.matches(path));
    return { path, target: named ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(copy.target) : target, unpacked: named };
}
/** Folders that any image has. */
const SYSTEM = /^\/(?:(?:usr(?:\/local)?(?:\/(?:bin|sbin|lib|share|src))?|bin|etc|home|lib|media|mnt|opt|root|sbin|srv|tmp|var(?:\/(?:lib|log|tmp|www))?)(?:\/|$))?$/;
/** Whether a folder is one that any image has. */
function isSystemFolder(path) {
    return SYSTEM.test(path);
}
/** Whether a copy's target is a folder by then: then a file goes into it even where no slash says so. */
const isIntoFolder = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoize */ .Bj)((copy) => {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(copy.target);
    if (SYSTEM.test(path))
        return true;
    const { step } = copy;
    for (const stage of (0,_stages_js__WEBPACK_IMPORTED_MODULE_4__/* .lineageOf */ .bQ)(step.stage)) {
        for (const earlier of stage.steps) {
            if (earlier.instruction.index > step.instruction.index)
                break;
            if ((0,_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE)(earlier.workdir) && (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(earlier.workdir, path))
                return true;
            if (earlier !== step && makesFolder(earlier, path))
                return true;
        }
    }
    return false;
});
/** As far as the words tell: the target of a copy that ends with a slash, or an operand of mkdir. */
function makesFolder(step, path) {
    const { keyword, words, exec } = step.instruction;
    if (keyword === 'COPY' || keyword === 'ADD') {
        const target = value(step, (exec ?? words).at(-1)?.text ?? '');
        return (0,_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE)(target) && target.endsWith('/') && (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(target, step.workdir), path);
    }
    if (keyword !== 'RUN')
        return false;
    return words.some(({ text }, at) => {
        if (text !== 'mkdir')
            return false;
        const rest = words.slice(at + 1);
        const end = rest.findIndex((word) => /^(?:&&|\|\|?|;|&)$|;$/.test(word.text));
        const operands = rest.slice(0, end < 0 ? undefined : end + 1).map((word) => word.text.replace(/;$/, ''));
        return operands.some((operand) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(value(step, operand), step.workdir), path));
    });
}


/***/ }),

/***/ 2308:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ isSecretFile),
/* harmony export */   EW: () => (/* binding */ isHarmless),
/* harmony export */   jc: () => (/* binding */ holdsPrivateKey)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76309);

/** What holds credentials by its name, whatever it says. */
const SECRET = /^(?:\.env(?:\.(?:prod|production|local|live|staging|secrets?))?|\.?(?:prod|production|secrets?)\.env|\.netrc|\.pypirc|\.git-credentials|\.pgpass|\.htpasswd|id_(?:rsa|dsa|ecdsa|ed25519)|.*\.(?:p12|pfx|jks|keystore|ppk)|(?:.*[-_.])?(?:private|priv|server|client|tls|ssl|ssh|deploy)?[-_.]?key\.pem|privkey\d*\.pem|.*\.key|(?:.*[-_.])?service[-_]?account(?:[-_.].*)?\.json|client_secrets?\.json|credentials\.json|kubeconfig)$/i;
/** Folders whose keys open nothing. */
const SAMPLES = /(?:^|\/)(?:tests?|testing|testdata|test[-_]?data|fixtures?|examples?|samples?|docs?|mocks?|templates?)\//i;
const EXAMPLE = /public|example|sample|template|\bca\.key$|pub(?:lic)?[-_.]?key/i;
/** A file of this path is a secret as a rule; examples, public keys and what lies among tests aren't. */
function isSecretFile(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return SECRET.test(name) && !SAMPLES.test(path) && !EXAMPLE.test(name);
}
/** Names of files that hold variables, a line each. */
const VARIABLES = /(?:^|\/)(?:\.env(?:\.\w+)?|\.?\w+\.env)$/i;
/**
 * Whether a file of variables holds a private key, whatever it is called: `.env.dev` beside `.env.prod`.
 * @param text null: not at hand
 */
function holdsPrivateKey(path, text) {
    if (text === null || !VARIABLES.test(path) || SAMPLES.test(path) || EXAMPLE.test(path))
        return false;
    return /-----BEGIN (?:[A-Z]+ ){0,2}PRIVATE KEY-----/.test(text);
}
/** Parts of a variable's name that may say credential: wider than what accuses, as this one clears. */
const TELLING = /^(?:.*(?:PASS|PASSWD|PASSWORD|PASSPHRASE|SECRETS?|TOKENS?|CREDENTIALS?|APIKEY)|KEYS?|PWD|AUTH|PRIVATE|SALT|JWT|DSN|WEBHOOK|COOKIE|SIGNATURE|LICENSE|PIN|OTP|CERT|SAS|CONNECTION)\d*$/;
/**
 * Whether a file that is a secret by its name is none by its text: variables of which neither a name nor a value looks
 * like a credential, those in comments too; a template's credentials are left empty or stand for others. Nothing of the
 * text may get any further than this.
 * @param text null: not at hand
 */
function isHarmless(path, text) {
    if (text === null || text.length > 20_000 || !VARIABLES.test(path))
        return false;
    return text.split(/\r?\n/).every((line) => {
        const comment = /^\s*#/.test(line);
        const plain = line.replace(/^[\s#]+/, '').trim();
        const match = /^(?:export\s+)?([A-Za-z_][\w.-]*)\s*[=:]\s*([^]*)$/.exec(plain);
        // A line that is no variable may be anything: a part of a key.
        if (!match)
            return plain === '' || (comment && !holdsCredential(plain));
        return (!isTelling(match[1]) || isLeftOpen(match[2])) && !holdsCredential(match[2]);
    });
}
/** Whether a credential's value is empty, or none: `""`, `# to be filled in`, `changeme`, `${SECRET}`. */
function isLeftOpen(written) {
    const quoted = /^(["'])(.*?)\1\s*(?:#.*)?$/.exec(written);
    const value = (quoted?.[2] ?? written.replace(/(?:^|\s)#.*$/, '')).trim();
    // Base64 may start with a slash as well as a path.
    return value === '' || ((0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(value) && !value.startsWith('/'));
}
function isTelling(name) {
    const parts = name
        .replace(/([a-z])([A-Z])/g, '$1_$2')
        .toUpperCase()
        .split(/[_.-]/);
    return (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .isCredentialName */ .hN)(name) || parts.some((part) => TELLING.test(part));
}
/** Whether one of a text's words is a key, a random string, or an address with a user in it. */
function holdsCredential(text) {
    const words = text.split(/[\s"'`,;]+/).filter((word) => word !== '');
    return words.some((word) => (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .looksGenerated */ .At)(word) ||
        (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .looksGenerated */ .At)(word.slice(word.indexOf('=') + 1)) ||
        (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPassword */ .Ds)(word) !== null ||
        /:\/\/[^/\s]*@|-----BEGIN|\/services\/|^(?:basic|bearer)$/i.test(word));
}


/***/ }),

/***/ 80977:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ usesOfContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36847);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60395);
/* harmony import */ var _installers_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25195);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21121);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54119);
/* harmony import */ var _requested_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40507);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65028);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56598);
/* harmony import */ var _wrappers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(395);










/** All of them, of RUNs and of what a container starts. Some may be made by other steps. */
const usesOfContext = (0,_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memoize */ .Bj)((facts) => {
    const roots = rootsOf(facts);
    if (roots.length === 0)
        return [];
    const started = (facts.entry?.calls ?? []).map((call) => ({ call, step: null }));
    return [...facts.calls, ...started].flatMap(({ call, step }) => {
        if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_9__/* .isKnown */ .qE)(call.workdir))
            return [];
        const before = step?.instruction.index ?? Infinity;
        const stages = (0,_stages_js__WEBPACK_IMPORTED_MODULE_7__/* .lineageOf */ .bQ)(step?.stage ?? facts.final);
        const there = roots.filter(({ stage, at }) => at < before && stages.includes(stage));
        return usedBy(call).flatMap((names) => {
            const files = names.filter(_expand_js__WEBPACK_IMPORTED_MODULE_9__/* .isKnown */ .qE).flatMap((name) => inCopy(there, name, call.workdir) ?? []);
            return files.length > 0 ? [{ call, step, files }] : [];
        });
    });
});
/** Where such copies are, in their stages and in the final image. */
function rootsOf({ copies, reach, final }) {
    return copies.flatMap(({ from, image, inline, sources, target, step }) => {
        if (from || image !== null || inline || !sources.includes('.') || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_9__/* .isKnown */ .qE)(target))
            return [];
        const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(target);
        const at = step.instruction.index;
        const landings = reach.landings(step.stage, path, at);
        return [{ stage: step.stage, path, at }, ...landings.map((landing) => ({ ...landing, stage: final }))];
    });
}
function inCopy(roots, written, workdir) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(written, workdir);
    // What holds the system as well says nothing of a path that is named from there.
    const root = roots.find((one) => path !== one.path && (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(path, one.path) && (one.path !== '/' || !written.startsWith('/')));
    return root ? { path, origin: path.slice(root.path === '/' ? 1 : root.path.length + 1) } : null;
}
/** The files that have to be there for a call to work, as it writes them: of each list one. */
function usedBy(call) {
    const { path, program, arguments: args } = call;
    const words = args.map(({ value }) => value);
    const script = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .readPythonProgram */ .D1)(call);
    const installer = (0,_installers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstaller */ .XE)(call);
    if (installer && (installer.tool === 'pip' || installer.tool === 'uv pip')) {
        const editable = installer.options.all('--editable').map(({ value }) => value ?? '');
        const named = [...installer.operands.map(({ value }) => value), ...editable];
        const folders = named
            .map((name) => name.replace(/\[[^\]]*\]$/, ''))
            .filter((name) => /^\.{1,2}(?:\/[^*]*)?$/.test(name));
        const manifests = folders.map((one) => [`${one}/pyproject.toml`, `${one}/setup.py`]);
        return [...(0,_requested_js__WEBPACK_IMPORTED_MODULE_5__/* .requirementPaths */ .eu)(installer).map((one) => [one]), ...manifests];
    }
    if (installer && PROJECT_TOOLS.has(installer.tool))
        return projectManifests(installer);
    if (script)
        return ofPython(call, script);
    if (program === 'make')
        return makefiles(words);
    if ((0,_wrappers_js__WEBPACK_IMPORTED_MODULE_8__/* .isShell */ .H7)(program))
        return words[0] !== undefined && !/^[-+]/.test(words[0]) ? [[words[0]]] : [];
    return path.includes('/') ? [[path]] : [];
}
/** The file that a Python program is, or the configuration that a server is started with. */
function ofPython({ path, arguments: args }, program) {
    if (program.by === 'script')
        return [[program.name]];
    if (program.name === 'manage.py') {
        const named = (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_8__/* .baseName */ .Fl)(path) === 'manage.py' ? path : args.find(({ value }) => (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_8__/* .baseName */ .Fl)(value) === 'manage.py')?.value;
        return named === undefined || (named === path && !path.includes('/')) ? [] : [[named]];
    }
    const options = CONFIGURED.get(program.name);
    const written = options ? (0,_server_js__WEBPACK_IMPORTED_MODULE_6__/* .optionOf */ .XD)(program, ...options)?.replace(/^file:/, '') : null;
    return written && !/^python:|^:/.test(written) ? [[written]] : [];
}
/** The options by which servers are told their configuration. */
const CONFIGURED = new Map([
    ['gunicorn', ['--config', '-c']],
    ['hypercorn', ['--config', '-c']],
    ['uwsgi', ['--ini']],
]);
/** What make reads, by the names that it looks for itself or by the one that it is told. */
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
/** Tools that install what a project's manifest says, with its name. */
const PROJECT_TOOLS = new Map([
    ['uv', 'pyproject.toml'],
    ['poetry', 'pyproject.toml'],
    ['pdm', 'pyproject.toml'],
    ['pipenv', 'Pipfile'],
]);
/** The manifest of the project that a sync or install is of: in its folder or, for they look there too, above it. */
function projectManifests(installer) {
    const name = PROJECT_TOOLS.get(installer.tool);
    const { operands, options } = installer;
    const folder = (0,_requested_js__WEBPACK_IMPORTED_MODULE_5__/* .projectFolder */ .Kb)(installer);
    if (!(0,_installers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .installsPackages */ .ag)(installer) || !/^(?:sync|install)$/.test(installer.action))
        return [];
    if (folder === null || operands.length > 0 || options.has('--script'))
        return [];
    const folders = [folder];
    while (folders.at(-1) !== '/')
        folders.push(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folders.at(-1)));
    return [folders.map((one) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(one, name))];
}


/***/ }),

/***/ 11374:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readCopy),
/* harmony export */   l: () => (/* binding */ landingOf)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60395);
/* harmony import */ var _go_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91097);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33778);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54119);




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
    const place = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(target, step.workdir);
    const asFolder = /[/]$|(^|[/])\.$/.test(target);
    return {
        step,
        from: source?.stage ?? null,
        image: source && !source.stage ? source.name : null,
        sources,
        target: asFolder && place !== '/' ? `${place}/` : place,
        intoFolder: asFolder || sources.length > 1,
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
    for (const written of copy.sources) {
        const matched = (0,_go_match_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .r)(written) ? matchedBy(written, path) : null;
        const source = matched ?? written;
        if (path === source) {
            const name = path.slice(path.lastIndexOf('/') + 1);
            // A name with a dot inside is taken for a file: only then is its own name kept below the target.
            return (copy.intoFolder || matched !== null) && /[^.]\.[^.]/.test(name) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(name, target) : target;
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
/** The file or folder that a pattern takes: a path, or what it lies in; null where it takes neither. */
function matchedBy(pattern, path) {
    const whole = path.split('/').slice(0, pattern.split('/').length).join('/');
    return (0,_go_match_js__WEBPACK_IMPORTED_MODULE_3__/* .compileGoPattern */ .M)(pattern)?.matches(whole) === true ? whole : null;
}


/***/ }),

/***/ 76309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ looksGenerated),
/* harmony export */   Ds: () => (/* binding */ urlPassword),
/* harmony export */   hN: () => (/* binding */ isCredentialName),
/* harmony export */   si: () => (/* binding */ namesCredential),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21121);

/** Names that say what their value is. */
const CREDENTIAL = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|SECRETS|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|SECRET_?KEY|ENCRYPTION_?KEY|SIGNING_?KEY|AUTH_?KEY|CREDENTIALS?|PWD)$/;
/** Names around a credential that hold none. */
const HARMLESS = /(?:_FILE|_PATH|_DIR|_URL|_URI|_NAME|_ID|_TYPE|_LENGTH|_EXPIRY|_EXPIRES|_TTL|_HEADER|_ENABLED|_REQUIRED)$|^(?:PWD|OLDPWD|GPG_KEY|MAX_.*|NUM_.*|ALLOW_.*|ENABLE_.*|USE_.*|TOKENIZERS?_.*)$/;
/** Whether a variable's name says that its value is a credential. */
const isCredentialName = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoizeText */ .Ez)((name) => {
    const upper = name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
    return !HARMLESS.test(upper) && CREDENTIAL.test(upper);
});
/** Values that stand for a credential and are none. */
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
/** Names of several credentials: no variable has one value for them all, but where they are is said so. */
const SEVERAL = /(?:SECRETS|CREDENTIALS)$/;
/** Words that say where credentials are kept, not what they are. */
const KEPT = /(?:^|[-_/])(?:secrets|credentials|tokens|keys|env|runtime|name)(?=$|[-_/])/;
/**
 * Whether a value is what the credential is called or where it lies, and not the credential: `DEPLOY_SECRET=shop-secrets`,
 * and of names for several all but what is random or a pair. Passwords and keys are often words themselves.
 */
function namesCredential(name, value) {
    const upper = name.toUpperCase();
    const text = value.trim();
    if (SEVERAL.test(upper))
        return !looksGenerated(text) && !/^[^\s:/]+:[^\s:/]+$/.test(text);
    return /(?:SECRET|TOKEN|CREDENTIAL)$/.test(upper) && /^[a-z]+(?:[-_/][a-z]+)+$/.test(text) && KEPT.test(text);
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
/** No key of these shapes has fewer characters: Slack's, `xoxb-` and ten more. */
const SHORTEST_SHAPE = 15;
/** Whether a value has a known key's shape or, where its name says credential, a random string's entropy. */
function looksGenerated(value, named = true) {
    const text = value.trim();
    // Most values by far: what is random is longer still.
    if (text.length < SHORTEST_SHAPE || isPlaceholder(text))
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


/***/ }),

/***/ 6712:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ startsDevelopment)
/* harmony export */ });
/** Whether a deployment starts what developers start: it restarts on changes, waits for a debugger, or runs the tests. */
function startsDevelopment({ command, entrypoint }) {
    const line = [...(entrypoint ?? []), ...(command ?? [])].join(' ');
    return /\b(?:runserver(?:_plus)?|flask\b.*\brun|fastapi dev|watchmedo|watchfiles|debugpy|pytest)\b|--reload\b/.test(line);
}


/***/ }),

/***/ 49788:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ CURL),
/* harmony export */   Re: () => (/* binding */ UNZIP),
/* harmony export */   ZG: () => (/* binding */ GIT_CLONE),
/* harmony export */   sF: () => (/* binding */ COPY),
/* harmony export */   w1: () => (/* binding */ TAR),
/* harmony export */   y1: () => (/* binding */ WGET)
/* harmony export */ });
/*
 * The options of programs that fetch, unpack and copy, as far as they matter for telling operands apart.
 */
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
    // Without beginnings of names no flag needs to be known.
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
    // To install it is a flag.
    valued: PLAIN.valued.filter((name) => name !== '--directory'),
    aliases: { '-t': '--target-directory', '-m': '--mode', '-o': '--owner', '-g': '--group' },
};


/***/ }),

/***/ 26726:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ madeBy)
/* harmony export */ });
/* harmony import */ var _download_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49788);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60395);
/* harmony import */ var _installers_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32631);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8592);




/** What one command makes, besides the packages that installers bring. */
function madeBy(facts, step, call) {
    const at = (written, folder = '.') => {
        if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(written) || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(folder) || written === '')
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
            const { operands } = (0,_installers_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOptions */ .Ac)(call.arguments.slice(clone + 1), _download_options_js__WEBPACK_IMPORTED_MODULE_0__/* .GIT_CLONE */ .ZG);
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
            const { options, operands } = (0,_installers_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOptions */ .Ac)(call.arguments, _download_options_js__WEBPACK_IMPORTED_MODULE_0__/* .UNZIP */ .Re);
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
            return (0,_installers_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOptions */ .Ac)(call.arguments, _download_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COPY */ .sF).operands.flatMap(({ value }) => made('folder', at(value)));
        default:
            return [];
    }
}
function downloads(step, call) {
    const curl = call.program === 'curl';
    const { options, operands } = (0,_installers_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOptions */ .Ac)(call.arguments, curl ? _download_options_js__WEBPACK_IMPORTED_MODULE_0__/* .CURL */ .LY : _download_options_js__WEBPACK_IMPORTED_MODULE_0__/* .WGET */ .y1);
    const given = options.all('--url').map(({ value }) => value ?? '');
    const urls = [...operands.map(({ value }) => value), ...given];
    const folder = options.get('--output-dir', '--directory-prefix')?.value ?? '.';
    const named = options.all('--output', '--output-document').map(({ value }) => value ?? '');
    const found = [];
    for (const file of named)
        if (file !== '-')
            found.push({ file, folder: curl ? folder : '.', url: urls[found.length] ?? null });
    // wget names its files by the address; curl prints unless it is told to.
    if (named.length === 0 && (!curl || options.has('--remote-name', '--remote-name-all')))
        for (const url of urls)
            if ((0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(nameOf(url)) && nameOf(url) !== '')
                found.push({ file: nameOf(url), folder, url });
    for (const { path } of (0,_written_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenBy */ .x)(step, call))
        found.push({ file: path, folder: '.', url: urls[0] ?? null });
    return found;
}
function tarred(args, made) {
    const [first, ...rest] = args;
    if (!first)
        return [];
    // `tar xzf file`: the old form has no dash.
    const old = /^[a-zA-Z]*x[a-zA-Z]*$/.test(first.value);
    const list = old ? [{ ...first, value: `-${first.value}` }, ...rest] : args;
    const { options, operands } = (0,_installers_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOptions */ .Ac)(list, _download_options_js__WEBPACK_IMPORTED_MODULE_0__/* .TAR */ .w1);
    if (!options.has('--extract'))
        return [];
    const file = options.get('--file')?.value;
    return made(options.get('--directory')?.value ?? '.', file === '-' || !file ? (operands[0]?.value ?? null) : file);
}
function copied(call, made) {
    const { options, operands } = (0,_installers_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOptions */ .Ac)(call.arguments, _download_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COPY */ .sF);
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
/** The last piece of an address or a path, without a query. */
function nameOf(path) {
    const plain = path.replace(/[?#].*$/, '').replace(/\/$/, '');
    return plain.slice(plain.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 36847:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ readPythonProgram),
/* harmony export */   Sp: () => (/* binding */ shellCalls),
/* harmony export */   hB: () => (/* binding */ readEntry),
/* harmony export */   nN: () => (/* binding */ runsPython)
/* harmony export */ });
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72342);
/* harmony import */ var _installers_pip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22520);
/* harmony import */ var _wrappers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(395);



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
    const all = joinExec(dockerfile, entrypoint, command) ??
        (entrypoint && !entrypoint.instruction.exec
            ? shellCalls(dockerfile, entrypoint, command)
            : [entrypoint, command].flatMap((step) => (step ? (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommands */ .P)(dockerfile, step).calls : [])));
    const program = all.findLast(runsPython) ?? all.at(-1) ?? null;
    const main = mainOf(dockerfile, entrypoint, command, program);
    return main && { entrypoint, command, main, calls: all, program };
}
/**
 * What an ENTRYPOINT in shell form starts: it is `sh -c`, and CMD's elements are what that shell is given as $0, $1, …
 * It passes them over, starts them itself, or hands them to a program that does.
 */
function shellCalls(dockerfile, entrypoint, command) {
    const elements = command?.instruction.exec;
    if (!command || !elements)
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommands */ .P)(dockerfile, entrypoint).calls;
    const given = elements.map(({ text, span }) => ({ value: text, span }));
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommands */ .P)(dockerfile, entrypoint, given).calls.flatMap((call) => {
        const handed = call.arguments.findIndex(({ span }) => elements.some((one) => one.span === span));
        if (handed < 0 || isWritten(call, elements) || runsPython(call))
            return [call];
        // As they arrive: split where they stand unquoted.
        const exec = call.arguments.slice(handed).map(({ value, span }) => ({ text: value, span }));
        return [call, ...(0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommands */ .P)(dockerfile, withExec(command, exec)).calls];
    });
}
/** Whether a call's program is one of some elements. */
function isWritten({ span }, elements) {
    return elements.some((one) => one.span.start === span.start);
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
    const { calls } = (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommands */ .P)(dockerfile, withExec(entrypoint, exec));
    // An entrypoint script hands its arguments on: what CMD names runs as well.
    const [first] = calls;
    if (first && !runsPython(first))
        return [...calls, ...(0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommands */ .P)(dockerfile, command).calls];
    return calls;
}
/** A step with another exec form. */
function withExec(step, exec) {
    const { instruction } = step;
    return { ...step, instruction: { ...instruction, words: instruction.words, exec } };
}
function mainOf(dockerfile, entrypoint, command, program) {
    if (!entrypoint || !command)
        return entrypoint ?? command;
    const { exec } = entrypoint.instruction;
    // `CMD []`, `CMD ["--port", "80"]`: what starts them is the program.
    const [first] = command.instruction.exec ?? [];
    if (exec && command.instruction.exec && (!first || first.text.startsWith('-')))
        return entrypoint;
    if (!exec && program && isWritten(program, command.instruction.exec ?? []))
        return command;
    // With an entrypoint that is itself the program, CMD holds only its arguments.
    const own = !exec || (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommands */ .P)(dockerfile, entrypoint).calls.some(runsPython);
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
    return (0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_1__/* .isPython */ .r2)(name) || PYTHON_PROGRAMS.has(name) || name.endsWith('.py');
}
function runsPython({ program }) {
    return isPythonProgram(program);
}
/** Reads a Python program's call; null where the call is no Python. */
function readPythonProgram(call) {
    const { program, arguments: args } = call;
    if (!(0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_1__/* .isPython */ .r2)(program)) {
        if (!isPythonProgram(program))
            return null;
        // `./app.py`: a file that its own path starts is as good as `python app.py`.
        const isFile = call.path.includes('/') && !PYTHON_PROGRAMS.has(program);
        const own = isFile ? { name: call.path, by: 'script' } : { name: program, by: 'command' };
        return { ...own, arguments: args, interpreterOptions: [] };
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
    // The one long option that a program may stand behind.
    if (args[at]?.value === '--check-hash-based-pycs')
        at += 2;
    const script = args[at];
    // `--version`, `--help`: no script follows.
    if (!script || /^-(?:-.*)?$/.test(script.value) || /^-[a-zA-Z]*c$/.test(script.value)) {
        return { name: 'python', by: 'inline', arguments: args.slice(at), interpreterOptions: options };
    }
    const name = (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(script.value);
    // `python /venv/bin/gunicorn` is gunicorn; `python manage.py` is Django's command.
    const by = isPythonProgram(name) && !name.endsWith('.py') ? 'command' : name === 'manage.py' ? 'command' : 'script';
    return { name: by === 'script' ? script.value : name, by, arguments: args.slice(at + 1), interpreterOptions: options };
}


/***/ }),

/***/ 31445:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ callVariable),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   uD: () => (/* binding */ lacksPip),
/* harmony export */   vX: () => (/* binding */ madeEnvironment)
/* harmony export */ });
/* harmony import */ var _conda_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52188);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60395);
/* harmony import */ var _installers_pip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22520);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54119);




/** The folder of a virtual environment that a call makes; null where it makes none. */
function madeEnvironment(call) {
    const module = (0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_1__/* .isPython */ .r2)(call.program) ? (0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleOf */ .cD)(call.arguments) : null;
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
            return (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(value) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)(value, call.workdir) : null;
    }
    return call.program === 'uv' ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)('.venv', call.workdir) : null;
}
/** Whether an environment that a call makes has no pip: uv puts none into it unasked. */
function lacksPip(step, call) {
    if (call.program !== 'uv' || call.arguments.some(({ value }) => value === '--seed'))
        return false;
    return /^(?:|0|false|no|off|n|f)$/i.test(callVariable(step, call, 'UV_VENV_SEED') ?? '');
}
/** The value that a variable has for a call: its own, else the one of ENV and ARG. */
function callVariable(step, call, name) {
    return call.environment.get(name) ?? step.stage.environment.value(name, step.instruction.index);
}
/**
 * Where an installer puts packages; null where it can't be known.
 * @param made what exists by then
 */
function locationOf(step, install, made) {
    const { call, options, tool } = install;
    const target = options.get('--target')?.value;
    if (target !== undefined && target !== null)
        return known('target', target, call);
    // pip before 23.1 handed --install-option=--prefix=… to setup.py.
    const old = /^--prefix[= ](.+)$/.exec(options.get('--install-option')?.value ?? '')?.[1];
    const prefix = options.get('--prefix')?.value ?? options.get('--root')?.value ?? old;
    if (prefix !== undefined)
        return known('prefix', prefix, call);
    if (options.has('--user'))
        return { kind: 'user', path: '~/.local' };
    // Each tool has an environment of its own, below the home folder.
    if (install.action === 'tool install')
        return null;
    if (tool === 'uv')
        return projectEnvironment(step, install);
    if (tool === 'poetry')
        return poetryLocation(step, install, made);
    // Where uv itself stands says nothing: it isn't a part of the environment.
    const named = tool === 'uv pip' ? null : environmentOfProgram(call.path, call.workdir);
    if (named !== null)
        return { kind: 'venv', path: named };
    if (call.condaActivated !== null)
        return condaLocation(step, call, call.condaActivated);
    const passed = tool === 'pip' && !(0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_1__/* .isPython */ .r2)(call.program) ? made.withoutPip : new Set();
    if (call.activated !== null && (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(call.activated) && !passed.has(call.activated))
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
    const path = (0,_conda_js__WEBPACK_IMPORTED_MODULE_0__/* .condaEnvironment */ .ZQ)(step, call, name);
    return path === null ? null : { kind: 'prefix', path };
}
/** On micromamba's images, which bring no other Python: the environment on PATH, else the one that their shell activates. */
function mambaLocation(step, call) {
    const root = step.stage.base.python ? undefined : step.stage.base.environment.variables.get('MAMBA_ROOT_PREFIX');
    if (root === undefined || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(root))
        return null;
    const folders = (callVariable(step, call, 'PATH') ?? '').split(':').map((entry) => entry.replace(/\/bin\/?$/, ''));
    const named = folders.find((folder) => (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(folder) && (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(folder, root));
    if (named !== undefined)
        return { kind: 'prefix', path: named };
    const name = callVariable(step, call, 'ENV_NAME') ?? 'base';
    return (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(name) ? { kind: 'prefix', path: name === 'base' ? root : `${root}/envs/${name}` } : null;
}
function uvPipLocation(step, { call, options }, made) {
    const system = callVariable(step, call, 'UV_SYSTEM_PYTHON');
    if (options.has('--system') || system === '1' || system === 'true')
        return onPath(step, call, made) ?? systemLocation(step);
    const active = callVariable(step, call, 'VIRTUAL_ENV');
    if (active !== undefined)
        return known('venv', active, call);
    for (let folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)(call.workdir);; folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)('..', folder)) {
        const local = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)('.venv', folder);
        if (made.environments.has(local))
            return { kind: 'venv', path: local };
        if (folder === '/')
            break;
    }
    return venvOnPath(step, call, made, SYSTEM_FOLDERS);
}
/** What uv passes over on PATH where nothing asks for a system's Python. Source: uv, crates/uv-python/src/discovery.rs. */
const SYSTEM_FOLDERS = new Set(['/usr/local', '/usr']);
/** uv sync and add: with `--active` that one, UV_PROJECT_ENVIRONMENT, else .venv beside the project. */
function projectEnvironment(step, { call, options }) {
    const active = options.has('--active') ? callVariable(step, call, 'VIRTUAL_ENV') : undefined;
    if (active !== undefined)
        return known('venv', active, call);
    const folder = options.get('--project')?.value ?? options.get('--directory')?.value ?? '.';
    const environment = callVariable(step, call, 'UV_PROJECT_ENVIRONMENT') ?? '.venv';
    if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(folder) || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(environment))
        return null;
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)(environment, (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)(folder, call.workdir));
    return { kind: 'venv', path };
}
/** Poetry's own environment isn't the project's: .venv, the active one, the system's, or one in its cache. */
function poetryLocation(step, { call }, made) {
    const active = call.activated ?? venvOnPath(step, call, made)?.path;
    if (active !== undefined && (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(active))
        return { kind: 'venv', path: active };
    const inProject = callVariable(step, call, 'POETRY_VIRTUALENVS_IN_PROJECT');
    if (inProject === 'true' || inProject === '1')
        return { kind: 'venv', path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)('.venv', call.workdir) };
    // One that stands in an environment takes that for the system's where it makes none, depending on its version.
    if (environmentOfProgram(call.path, call.workdir) !== null)
        return null;
    const create = callVariable(step, call, 'POETRY_VIRTUALENVS_CREATE');
    return create === 'false' || create === '0' ? systemLocation(step) : null;
}
/** `/opt/venv/bin/pip` → `/opt/venv`; null for plain names and the system's own folders. */
function environmentOfProgram(path, workdir) {
    if (!path.includes('/') || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(path))
        return null;
    const match = /^(.*)\/bin\/[^/]+$/.exec((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)(path, workdir));
    return match && !['/usr', '/usr/local', ''].includes(match[1]) ? match[1] : null;
}
/** The first folder of PATH that belongs to an environment, unless the system's own comes before. */
function onPath(step, call, { environments, condas }, passed = new Set()) {
    const active = step.stage.environment.getEnv('VIRTUAL_ENV', step.instruction.index)?.value;
    for (const entry of (callVariable(step, call, 'PATH') ?? '').split(':')) {
        const match = /^(\/.*)\/bin\/?$/.exec(entry);
        if (!match || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(entry))
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
/** The same of virtual environments alone. */
function venvOnPath(step, call, made, passed) {
    return onPath(step, call, { ...made, condas: new Set() }, passed);
}
/** Whether a folder is conda's, or one of its environments: the file of one may have named it. */
function isConda(step, folder, condas) {
    if (condas.has(folder))
        return true;
    const { python } = step.stage.base;
    const root = /^(.*)\/envs\/[^/]+$/.exec(folder)?.[1];
    return root !== undefined && (condas.has(root) || (python?.kind === 'conda' && python.prefix === root));
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
    return (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(path) ? { kind, path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)(path, call.workdir) } : null;
}


/***/ }),

/***/ 80712:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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

// EXTERNAL MODULE: ./lib/build/dockerfile/conditions.js
var conditions = __webpack_require__(4121);
// EXTERNAL MODULE: ./lib/build/dockerfile/expand.js
var expand = __webpack_require__(60395);
// EXTERNAL MODULE: ./lib/build/dockerfile/given.js
var given = __webpack_require__(17818);
// EXTERNAL MODULE: ./lib/build/dockerfile/identity.js
var identity = __webpack_require__(11145);
// EXTERNAL MODULE: ./lib/build/dockerfile/launchers.js
var launchers = __webpack_require__(47126);
// EXTERNAL MODULE: ./lib/build/dockerfile/patterns.js
var dockerfile_patterns = __webpack_require__(1876);
// EXTERNAL MODULE: ./lib/build/dockerfile/shell.js
var shell = __webpack_require__(30649);
// EXTERNAL MODULE: ./lib/build/dockerfile/conda.js
var conda = __webpack_require__(52188);
// EXTERNAL MODULE: ./lib/build/dockerfile/paths.js
var paths = __webpack_require__(54119);
// EXTERNAL MODULE: ./lib/build/dockerfile/words.js
var dockerfile_words = __webpack_require__(19830);
// EXTERNAL MODULE: ./lib/build/dockerfile/wrappers.js
var wrappers = __webpack_require__(395);
;// CONCATENATED MODULE: ./lib/build/dockerfile/scope.js






/** What a script starts with whatever runs it. */
const FRESH = { activated: null, condaActivated: null, user: null, subshell: false };
/** What stands around the program that a launcher starts, in a folder that it may be told. */
function launchedIn(around, folder) {
    const { scope, wrappers } = around;
    const workdir = folder === undefined ? scope.workdir : (0,paths/* normalizePath */.Fd)(folder, scope.workdir);
    return { ...around, scope: workdir === scope.workdir ? scope : { ...scope, workdir }, wrappers: wrappers + 1 };
}
/** The record of a program that is started. */
function callOf(program, rest, { command, environment, scope, conditional, user, replaces }, pipedFrom) {
    const name = (0,wrappers/* baseName */.Fl)(program.value);
    return {
        program: (0,expand/* isKnown */.qE)(name) ? name : '',
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
/** What a subshell starts with: what it changes stays inside. */
function copyScope(scope) {
    return { ...scope, variables: new Map(scope.variables), exported: new Map(scope.exported), subshell: true };
}
function assignVariable(scope, { name, value, append }, lookup, substitute) {
    const scalar = 'parts' in value;
    const text = scalar
        ? (0,dockerfile_words/* expandWhole */.Md)(value, lookup, substitute)
        : (0,dockerfile_words/* expandWords */.AK)(value, lookup, substitute)
            .map((field) => field.value)
            .join(' ');
    const before = append ? (lookup(name) ?? '') : '';
    const joined = scalar || before === '' ? before + text : `${before} ${text}`;
    scope.variables.set(name, joined);
    if (scope.exported.has(name))
        scope.exported.set(name, joined);
}
/** Evaluates a test where a script stands. */
function testIn(words, { isAbsent, workdir }) {
    return (0,conditions/* evaluateTest */._N)(words, (path) => (0,expand/* isKnown */.qE)(workdir) && isAbsent((0,paths/* normalizePath */.Fd)(path, workdir)));
}
/** Runs what a shell does by itself: builtins that change what follows, or only ask. Null where it is none. */
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
            scope.workdir = folder === undefined ? expand/* UNKNOWN */.HV : (0,paths/* normalizePath */.Fd)(folder, scope.workdir);
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
/** `. /venv/bin/activate`; conda's script of that name is told which environment. */
function sourceActivate(rest, scope) {
    const [script = '', name] = rest.filter(({ value }) => !/^-[a-zA-Z]$/.test(value)).map(({ value }) => value);
    const folder = /^(.*)\/bin\/activate$/.exec(script)?.[1];
    if (folder === undefined && script !== 'activate')
        return;
    const root = folder === undefined ? null : (0,paths/* normalizePath */.Fd)(folder, scope.workdir);
    const plain = root !== null && name === undefined;
    scope.activated = plain ? root : null;
    scope.condaActivated = plain ? null : ((0,conda/* condaFolder */.KY)(root, name ?? 'base') ?? name ?? 'base');
}
/** `conda activate name`, which its shell function does; without a name the installation's own environment. */
function activateConda([action, ...rest], scope) {
    if (action?.value === 'deactivate')
        scope.condaActivated = null;
    if (action?.value !== 'activate')
        return;
    scope.activated = null;
    scope.condaActivated = rest.find(({ value }) => !value.startsWith('-'))?.value ?? 'base';
}
/** The first argument that is no single letter option. */
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
                return testIn(node.words.map((word) => (0,dockerfile_words/* expandWhole */.Md)(word, this.lookup(scope))), scope); // [[ ]] splits no fields
            case 'pipeline': {
                const status = this.pipeline(node.commands, scope, conditional);
                return node.negated ? (0,conditions/* negate */.ze)(status) : status;
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
        const values = (0,dockerfile_words/* expandWords */.AK)(words, this.lookup(scope), undefined, scope.given);
        const few = values.length <= 20 ? values.map(({ value }) => value) : [expand/* UNKNOWN */.HV];
        for (const value of few) {
            scope.variables.set(name, value);
            this.sequence(body, scope, conditional);
        }
        return 'done';
    }
    choice(node, scope, conditional) {
        const subject = (0,dockerfile_words/* expandWhole */.Md)(node.word, this.lookup(scope));
        let unsure = conditional;
        const readable = (0,expand/* isKnown */.qE)(subject) && subject.length <= MAXIMUM_SUBJECT;
        for (const { patterns, body } of node.items) {
            const texts = patterns.map((pattern) => (0,dockerfile_words/* expandWhole */.Md)(pattern, this.lookup(scope)));
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
                environment.set(name, (0,dockerfile_words/* expandWhole */.Md)(value, lookup, substitute));
        }
        const [program, ...rest] = (0,dockerfile_words/* expandWords */.AK)(command.words, lookup, substitute, scope.given);
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
            scope.given = (0,given/* shifted */.wI)(scope.given, rest, conditional);
            return 'true';
        }
        const body = this.functions.get(program.value);
        if (body)
            return this.call(body, rest, scope, conditional);
        const unwrapped = around.wrappers < MAXIMUM_WRAPPERS ? (0,wrappers/* unwrap */.oA)(program, rest) : null;
        if (unwrapped) {
            for (const { name, value } of unwrapped.assignments)
                around.environment.set(name, value);
            const replaces = around.replaces || (program.value === 'exec' && !scope.subshell);
            const inner = { ...around, user: unwrapped.user ?? around.user, replaces, wrappers: around.wrappers + 1 };
            if (unwrapped.script)
                return this.script(unwrapped.script, rest, inner);
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
        this.calls.push(callOf(program, rest, around, this.piped));
        // `uv run x`: the launcher is a call of its own, and so is what it starts.
        const inner = around.wrappers < MAXIMUM_WRAPPERS ? (0,launchers/* launched */.ZZ)(name, rest) : null;
        if (inner)
            return this.start(inner.program, inner.rest, launchedIn(around, inner.folder));
        return (0,conditions/* isQuestion */.J6)(name) ? 'maybe' : 'done';
    }
    /** `sh -c '…' name argument …`: the script inside one argument. */
    script(script, rest, { scope, conditional, environment, user, replaces }) {
        const handed = rest.slice(rest.indexOf(script) + 1);
        const given = handed.length === 0 ? null : handed.map(({ value }) => ({ value, span: null }));
        const inner = { ...copyScope(scope), given, user, subshell: !replaces };
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
        const outer = scope.given;
        scope.given = (0,given/* givenTo */.To)(rest, outer);
        const status = this.sequence(body, scope, conditional);
        scope.given = outer;
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
        const answer = (0,identity/* answerOf */.u)(only, scope.user === null ? this.identity : (0,identity/* identityOf */.c)(scope.user));
        if (answer !== null)
            return answer;
        if (only.program === 'echo')
            return only.arguments.map(({ value }) => value).join(' ');
        // `$(which pip)` is pip.
        if (only.program === 'which' && only.arguments.length === 1)
            return only.arguments[0].value;
        return expand/* UNKNOWN */.HV;
    }
    lookup(scope) {
        const lookup = (name) => scope.variables.get(name) ?? (name === 'PWD' ? scope.workdir : this.outer(name));
        return (0,given/* withGiven */.aP)(scope.given, lookup);
    }
}


/***/ }),

/***/ 21228:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isOn)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60395);

/**
 * Whether CPython takes the value of an on/off variable (PYTHONUNBUFFERED, PYTHONDONTWRITEBYTECODE …) for on: empty and
 * `0` are off, any other text is on, `false` included. Null where it can't be known.
 * Source: CPython's Python/initconfig.c, _Py_get_env_flag; checked by running 3.11.
 */
function isOn(value) {
    if (value === undefined || value === '')
        return false;
    if (value === _expand_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE)(value))
        return null;
    const number = /^\s*[+-]?\d+$/.exec(value);
    // Text that is no number counts as 1; a negative number too.
    return number ? Number(value) !== 0 : true;
}


/***/ }),

/***/ 16884:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ holdsBuildFilesOnly),
  TD: () => (/* binding */ isContextNamed),
  mJ: () => (/* binding */ isForeignContext),
  $S: () => (/* binding */ isWithoutIgnoreFile),
  wj: () => (/* binding */ lacksNeeded)
});

// EXTERNAL MODULE: ./lib/build/dockerfile/context-index.js
var context_index = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/build/dockerfile/context-copies.js
var context_copies = __webpack_require__(31168);
// EXTERNAL MODULE: ./lib/build/dockerfile/context-secrets.js
var context_secrets = __webpack_require__(2308);
// EXTERNAL MODULE: ./lib/build/dockerfile/context-uses.js
var context_uses = __webpack_require__(80977);
// EXTERNAL MODULE: ./lib/build/dockerfile/memo.js
var memo = __webpack_require__(21121);
// EXTERNAL MODULE: ./lib/build/dockerfile/mounts.js
var mounts = __webpack_require__(4209);
// EXTERNAL MODULE: ./lib/build/dockerfile/expand.js
var expand = __webpack_require__(60395);
// EXTERNAL MODULE: ./lib/build/dockerfile/absent-files.js
var absent_files = __webpack_require__(80680);
// EXTERNAL MODULE: ./lib/build/dockerfile/downloads.js
var downloads = __webpack_require__(26726);
// EXTERNAL MODULE: ./lib/build/dockerfile/environments.js
var environments = __webpack_require__(31445);
// EXTERNAL MODULE: ./lib/build/dockerfile/go-match.js
var go_match = __webpack_require__(91097);
// EXTERNAL MODULE: ./lib/build/dockerfile/installers/index.js + 8 modules
var installers = __webpack_require__(25195);
// EXTERNAL MODULE: ./lib/build/dockerfile/paths.js
var dockerfile_paths = __webpack_require__(54119);
// EXTERNAL MODULE: ./lib/build/dockerfile/script-files.js + 2 modules
var script_files = __webpack_require__(95810);
// EXTERNAL MODULE: ./lib/build/dockerfile/stages.js + 1 modules
var dockerfile_stages = __webpack_require__(56598);
;// CONCATENATED MODULE: ./lib/build/dockerfile/nowhere.js










/**
 * Whether a build can't work by what is known, for nothing brings what a command uses: it isn't in the context, and no
 * other COPY and no command may have made it.
 */
function isNowhere(facts, { call, step, files }) {
    if (call.conditional || files.some(({ path }) => isInstalled(facts, path)))
        return false;
    if (step === null && isProgramItself(call, files))
        return false;
    const moment = { stage: step?.stage ?? facts.final, step };
    const isThere = ({ path }) => (0,script_files/* contextPathAt */.sS)(facts, moment, path) !== null || (0,script_files/* fileAt */.Wd)(facts, moment, path) !== null;
    const until = { ...moment, call };
    return !files.some(isThere) && !files.some(({ path }) => mayBeBrought(facts, until, path, MOST_STAGES));
}
/** Console scripts, which installers make. */
function isInstalled({ environments }, path) {
    return /\/s?bin\/[^/.]+$/.test(path) || [...environments].some((folder) => (0,dockerfile_paths/* isInside */.FK)(path, folder));
}
/** What is started by its own path may be a program that was built, unless it is a script by its name. */
function isProgramItself({ path, workdir }, files) {
    return files.some((file) => file.path === (0,dockerfile_paths/* normalizePath */.Fd)(path, workdir) && !/\.(?:py|sh|bash)$/.test(file.path));
}
/** So many stages a file is followed through. */
const MOST_STAGES = 5;
/** Whether something else than the context's own files may be at a path of an image by then. */
function mayBeBrought(facts, until, path, left) {
    const { stage, step, call } = until;
    const stages = (0,dockerfile_stages/* lineageOf */.bQ)(stage);
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
    return (0,mounts/* mountsOf */.cS)(facts, step).some(({ target, type, from }) => target !== null && (0,dockerfile_paths/* touches */.yI)(target, path) && (type !== 'bind' || from !== null));
}
/** Whether a COPY may bring a file to a path; the context's own files were looked for. */
function mayBring(facts, copy, path, left) {
    const target = (0,dockerfile_paths/* normalizePath */.Fd)(copy.target);
    if (!(0,expand/* isKnown */.qE)(target))
        return true;
    if (!(0,dockerfile_paths/* isInside */.FK)(path, target))
        return false;
    if (copy.inline || copy.image !== null || copy.sources.some((source) => !(0,expand/* isKnown */.qE)(source)))
        return true;
    if (!copy.from)
        return copy.sources.some((source) => /^[a-z]+:\/\/|^git@|\.(?:t?gz|tar|bz2|xz|zip)$/i.test(source));
    const { from } = copy;
    const rest = path.slice(target === '/' ? 0 : target.length);
    return copy.sources.some((source) => (0,go_match/* hasWildcard */.r)(source) ||
        mayBeBrought(facts, { stage: from, step: null, call: null }, (0,dockerfile_paths/* normalizePath */.Fd)(source + rest), left - 1));
}
/** Whether a RUN may make a file at a path, before one of its commands: by one that isn't known to leave it alone. */
function mayMake(facts, step, path, before = null) {
    const { keyword, onbuild } = step.instruction;
    if (keyword !== 'RUN' || onbuild)
        return false;
    const { calls, complete } = facts.commandsOf(step);
    const earlier = before ? calls.slice(0, calls.indexOf(before)) : calls;
    return !complete || earlier.some((call) => makes(facts, step, call, path));
}
/** Programs whose files the facts tell. */
const TOLD = new Set(['curl', 'wget', 'tar', 'unzip', 'cp', 'mv', 'install']);
/** Programs that change what is there. */
const CHANGING = new Set(['sed', 'dos2unix', 'test', '[', 'cd', 'set', 'true']);
function makes(facts, step, call, path) {
    const installer = (0,installers/* readInstaller */.XE)(call);
    if (call.redirects.length === 0) {
        if (CHANGING.has(call.program) || (0,environments/* madeEnvironment */.vX)(call) !== null)
            return false;
        if (installer && (0,installers/* installsPackages */.ag)(installer))
            return false;
    }
    const clones = call.program === 'git' && call.arguments.some(({ value }) => value === 'clone');
    if (TOLD.has(call.program) || clones)
        return (0,downloads/* madeBy */.v)(facts, step, call).some((made) => !(0,expand/* isKnown */.qE)(made.path) || (0,dockerfile_paths/* isInside */.FK)(path, made.path));
    const paths = (0,absent_files/* pathsMadeBy */.z)(step, call);
    return paths === null || paths.includes(path);
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/foreign-context.js








/*
 * Where nothing names an image's build context, it is taken to be a folder: the Dockerfile's own, as a rule. What the
 * Dockerfile wants of it tells whether that can be so.
 */
/** What says nothing of the folder that it lies in: it may be handed to a build of any other one. */
const OF_BUILD = /(?:dockerfile|containerfile|dockerignore)[^/]*$/i;
/** Whether a context holds nothing that an image is made of: somebody reviews a Dockerfile alone. */
function holdsBuildFilesOnly(files) {
    return files.list().every((path) => OF_BUILD.test(path));
}
/** Whether a context has no ignore file. */
function isWithoutIgnoreFile(files) {
    return files.ignoreFile === undefined ? files.read('.dockerignore') === null : files.ignoreFile === null;
}
/**
 * Whether a guessed context evidently isn't the one that the image is built from: it holds nothing but build files, or
 * no modules and none of what the Dockerfile wants. Nothing of it counts then, nor what it doesn't hold.
 */
function isForeignContext(facts) {
    const { context } = facts.surroundings;
    if (!context.known || isContextNamed(facts) || !isWithoutIgnoreFile(context))
        return false;
    if (holdsBuildFilesOnly(context))
        return true;
    // A folder with modules is a project's own, whatever is missing.
    return !context.list().some((path) => path.endsWith('.py')) && !hasSomeNeeded(facts) && lacksNeeded(facts);
}
/**
 * Whether a guessed context lacks something that the Dockerfile wants of it: then nobody can tell what else the real one
 * has, or keeps out.
 */
const lacksNeeded = (0,memo/* memoize */.Bj)((facts) => {
    const { context } = facts.surroundings;
    if (!context.known || isContextNamed(facts))
        return false;
    // What is secret isn't committed: that it is missing says nothing.
    const isTelling = (path) => !(0,context_secrets/* isSecretFile */.D0)(path);
    if (facts.copies.some((copy) => (0,context_copies/* missingSources */.Bn)(copy, context).some(isTelling)))
        return true;
    // Who keeps an ignore file in a folder builds from it; a step of the workflow may make the rest.
    if (!isWithoutIgnoreFile(context))
        return false;
    return (mountedSources(facts).some((path) => isTelling(path) && !isSent(context, path)) ||
        (0,context_uses/* usesOfContext */.T)(facts).some((use) => use.files.every(({ origin }) => isTelling(origin)) && isNowhere(facts, use)));
});
/** Whether a compose file, a workflow or the like names the context. */
function isContextNamed({ deployments }) {
    return deployments.some(({ builds }) => builds);
}
function hasSomeNeeded(facts) {
    const { context } = facts.surroundings;
    return (facts.copies.some((copy) => !copy.sources.includes('.') && ((0,context_copies/* filesOf */.R8)(copy, context)?.length ?? 0) > 0) ||
        mountedSources(facts).some((path) => isSent(context, path)) ||
        (0,context_uses/* usesOfContext */.T)(facts).some(({ files }) => files.some(({ origin }) => isSent(context, origin))));
}
/** What `RUN --mount=type=bind` takes of the context by name. */
function mountedSources(facts) {
    return facts.steps.flatMap((step) => (0,mounts/* mountsOf */.cS)(facts, step).flatMap(({ type, from, source }) => type === 'bind' && from === null && source !== '/' && (0,expand/* isKnown */.qE)(source) ? [source.slice(1)] : []));
}
/** Whether a file, or a folder that holds some, is sent. */
function isSent(files, path) {
    const sent = (0,context_index/* sentFiles */.MA)(files);
    return sent.hasFile(path) || sent.below(path).length > 0;
}


/***/ }),

/***/ 17818:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ givenTo),
/* harmony export */   VN: () => (/* binding */ givenWords),
/* harmony export */   aP: () => (/* binding */ withGiven),
/* harmony export */   wI: () => (/* binding */ shifted)
/* harmony export */ });
/* unused harmony export givenValue */
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60395);

/** A function's arguments; `$0` stays what it is. */
function givenTo(args, around) {
    return [around?.[0] ?? { value: _expand_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV, span: null }, ...args.map(({ value }) => ({ value, span: null }))];
}
/** What `shift` leaves; in a branch that may not run nobody knows. */
function shifted(given, [count], conditional) {
    const by = Number(count?.value ?? 1);
    if (given === null || conditional || !Number.isInteger(by))
        return null;
    return [given[0], ...given.slice(1 + by)];
}
/** The value of a positional or special parameter; undefined where it is none of these, or what was given isn't known. */
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
/**
 * The words that `$@`, `$*` or a single parameter stands for, alone in its word: quoted as they were given, `"$*"` all in
 * one; unquoted each split at white space. Null where it is none of these.
 */
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
/** A look-up that knows what was given. */
function withGiven(given, lookup) {
    return given === null ? lookup : (name) => givenValue(given, name) ?? lookup(name);
}


/***/ }),

/***/ 11145:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60395);

const ROOT = { name: 'root', id: '0' };
/**
 * The identity that a user has by its name or number alone: another name may be root's too.
 * @param user as USER names it, without a group; empty is root
 */
function identityOf(user) {
    if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE)(user))
        return null;
    if (user === '' || user === 'root')
        return ROOT;
    return /^\d+$/.test(user) ? identityOfId(String(Number(user))) : { name: user, id: null };
}
function identityOfId(id) {
    return id === '0' ? ROOT : { name: null, id };
}
/** What `id -u`, `id -un` and `whoami` print; null for other programs, and where it isn't known. */
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


/***/ }),

/***/ 3394:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ imageUserNamed),
/* harmony export */   R: () => (/* binding */ imageUser)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60395);
/* harmony import */ var _traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73209);


/** Source: Ubuntu's release notes for 23.04 and Launchpad's bug 2005129; the images from there on have it. */
const UBUNTU = { name: 'ubuntu', id: '1000', home: '/home/ubuntu' };
const SINCE = '23.04';
/** Images that leave Ubuntu's users as they are; what others built on it do about them isn't known. */
const UNCHANGED = /(?:^|\/)(?:ubuntu|buildpack-deps|nvidia\/cuda)$/;
/** The user that an image has by a number; null: none, UNKNOWN of expand.ts: that isn't known. */
function imageUser(base, id) {
    const { distribution, reference } = base;
    if (id === UBUNTU.id && distribution?.name === 'ubuntu') {
        if (distribution.release === null)
            return _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV;
        if ((0,_traits_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .du)(distribution.release, SINCE))
            return UNCHANGED.test(reference?.repository ?? '') ? UBUNTU : _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV;
    }
    return base.known ? null : _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV;
}
/** The user that an image is known to have by a name; null: none is known. */
function imageUserNamed(base, name) {
    const user = name === UBUNTU.name ? imageUser(base, UBUNTU.id) : null;
    return user === _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV ? null : user;
}


/***/ }),

/***/ 66939:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ asksForPython),
/* harmony export */   S: () => (/* binding */ needsPython)
/* harmony export */ });
/*
 * What conda's files of specs ask for: environment.yml, plain lists, explicit lists of addresses, conda-lock. Source:
 * https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html
 */
/** Packages that need a Python, by their names: it comes with them. conda has many that don't (curl, samtools, r-base). */
const NEEDS_PYTHON = /^(?:python(?:[-_.].*)?|py[a-z0-9].*|pip(?:-tools)?|anaconda|conda|mamba|numpy|scipy|pandas|matplotlib(?:-base)?|scikit-[\w-]+|jupyter[\w-]*|notebook|ipython|ipykernel|tensorflow[\w-]*|django|flask|fastapi|uvicorn|gunicorn|requests|dask(?:-core)?|xarray|snakemake[\w-]*|setuptools|wheel|poetry)$/;
/** Whether a spec (`conda-forge::python=3.12`, `numpy >=2`) names Python or a package that needs it. */
function needsPython(spec) {
    const name = /^(?:[^\s:]+::)?([\w.-]+)/.exec(spec)?.[1];
    return name !== undefined && NEEDS_PYTHON.test(name.toLowerCase());
}
/** Whether a file that conda installs from asks for Python, or for a package that needs it. */
function asksForPython(text) {
    // Channels may be called like packages: what stands above the dependencies names those.
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


/***/ }),

/***/ 87186:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ CONDA),
/* harmony export */   o: () => (/* binding */ mayBringPython)
/* harmony export */ });
/* harmony import */ var _conda_specs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66939);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32631);


/** Source: conda/conda, conda/cli; mamba-org/mamba, micromamba. */
const GLOBALS = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .syntax */ .ou)({
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
const INSTALL = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$)(GLOBALS, {
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
const CLEAN = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$)(GLOBALS, {
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
/** `--set key value` and the like leave what follows among the operands. */
const CONFIG = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$)(GLOBALS, {
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
const RUN = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .starting */ .D1)((0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$)(GLOBALS, {
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
/**
 * Whether a conda call may bring a Python: conda installs anything, and micromamba comes without one.
 * @param read the text of a file that the call names; null where it isn't at hand, and then may ask for anything
 */
function mayBringPython({ tool, action, options, operands }, read = () => null) {
    if (tool !== 'conda' || options.has('--clone'))
        return true;
    const asks = (file) => {
        const text = file === null ? null : read(file);
        return text === null || (0,_conda_specs_js__WEBPACK_IMPORTED_MODULE_1__/* .asksForPython */ .G)(text);
    };
    const named = options.all('--file').map(({ value }) => value);
    const files = named.length === 0 && /^env (?:create|update)$/.test(action) ? ['environment.yml'] : named;
    return operands.some(({ value }) => (0,_conda_specs_js__WEBPACK_IMPORTED_MODULE_1__/* .needsPython */ .S)(value)) || files.some((file) => asks(file));
}


/***/ }),

/***/ 25195:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ag: () => (/* binding */ installsPackages),
  Mc: () => (/* binding */ isSystemTool),
  XE: () => (/* binding */ readInstaller)
});

// EXTERNAL MODULE: ./lib/build/dockerfile/memo.js
var memo = __webpack_require__(21121);
// EXTERNAL MODULE: ./lib/build/dockerfile/installers/options.js
var installers_options = __webpack_require__(32631);
;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/apk.js

/** Source: apk-tools, src/apk.c and app_*.c of 2.x and 3.x. */
const GLOBALS = (0,installers_options/* syntax */.ou)({
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
const ADD = (0,installers_options/* extend */.X$)(GLOBALS, {
    valued: ['--virtual -t'],
    flags: ['--initdb', '--latest -l', '--no-chown', '--upgrade -u', '--usermode'],
});
const DEL = (0,installers_options/* extend */.X$)(GLOBALS, { flags: ['--rdepends -r'] });
const UPGRADE = (0,installers_options/* extend */.X$)(GLOBALS, {
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
const FIX = (0,installers_options/* extend */.X$)(GLOBALS, {
    flags: ['--depends -d', '--directory-permissions', '--reinstall -r', '--upgrade -u', '--xattr -x'],
});
const FETCH = (0,installers_options/* extend */.X$)(GLOBALS, {
    valued: ['--built-after', '--output -o', '--pkgname-spec'],
    flags: ['--link -l', '--recursive -R', '--stdout -s', '--url', '--world -w'],
});
const CACHE = (0,installers_options/* extend */.X$)(GLOBALS, {
    flags: ['--add-dependencies', '--available -a', '--ignore-conflict', '--latest -l', '--upgrade -u'],
});
const APK = {
    tool: 'apk',
    match: ({ program, arguments: args }) => (program === 'apk' ? args : null),
    globals: GLOBALS,
    actions: { update: GLOBALS, add: ADD, upgrade: UPGRADE, fix: FIX, fetch: FETCH, del: DEL, 'cache clean': CACHE },
};

;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/apt.js

/** Source: apt-private/private-cmndline.cc; aptitude(8), whose names for what apt-get has too stand last. Options may stand anywhere. */
const ALL = (0,installers_options/* syntax */.ou)({
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

// EXTERNAL MODULE: ./lib/build/dockerfile/installers/conda.js
var conda = __webpack_require__(87186);
;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/dnf.js

/** Source: dnf/cli/option_parser.py, dnf5/main.cpp, microdnf, yum’s cli.py, tdnf’s parseargs.c. */
const dnf_ALL = (0,installers_options/* syntax */.ou)({
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
const REMOVE = (0,installers_options/* extend */.X$)(dnf_ALL, { valued: ['--limit'], flags: ['--duplicated', '--duplicates', '--oldinstallonly'] });
const GROUP = (0,installers_options/* extend */.X$)(dnf_ALL, { flags: ['--no-packages', '--with-optional'] });
const DOWNLOAD = (0,installers_options/* extend */.X$)(dnf_ALL, {
    valued: ['--arch --archlist', '--urlprotocol'],
    flags: ['--allmirrors', '--debuginfo', '--debugsource', '--resolve', '--srpm', '--url'],
});
const BUILDDEP = (0,installers_options/* extend */.X$)(dnf_ALL, { valued: ['--define -D', '--with', '--without'], flags: ['--spec', '--srpm'] });
const MAKECACHE = (0,installers_options/* extend */.X$)(dnf_ALL, { flags: ['--timer'] });
const CHECK_UPDATE = (0,installers_options/* extend */.X$)(dnf_ALL, { flags: ['--changelogs'] });
const dnf_UPGRADE = (0,installers_options/* extend */.X$)(dnf_ALL, { flags: ['--minimal'] });
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

// EXTERNAL MODULE: ./lib/build/dockerfile/installers/pip.js
var pip = __webpack_require__(22520);
;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/pdm.js


/** Source: pdm-project/pdm, src/pdm/cli/options.py and commands/. */
const pdm_GLOBALS = (0,installers_options/* syntax */.ou)({
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
/** What the commands of a project have in common. */
const PROJECT = (0,installers_options/* extend */.X$)(pdm_GLOBALS, {
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
const INSTALL = (0,installers_options/* extend */.X$)(PROJECT, { flags: ['--check', '--plugins'] });
const SYNC = (0,installers_options/* extend */.X$)(PROJECT, { flags: ['--reinstall -r'] });
/** `-e` takes what it installs. */
const pdm_ADD = (0,installers_options/* extend */.X$)(PROJECT, { valued: ['--editable -e'] });
const UPDATE = (0,installers_options/* extend */.X$)(PROJECT, { flags: ['--dry-run --outdated', '--top -t'] });
const LOCK = (0,installers_options/* extend */.X$)(PROJECT, {
    valued: ['--exclude-newer', '--implementation', '--platform', '--python'],
    flags: ['--append', '--check', '--refresh'],
});
const EXPORT = (0,installers_options/* extend */.X$)(PROJECT, {
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
const BUILD = (0,installers_options/* extend */.X$)(PROJECT, { valued: ['--dest -d'], flags: ['--no-clean', '--no-sdist', '--no-wheel'] });
const CONFIG = (0,installers_options/* extend */.X$)(pdm_GLOBALS, { flags: ['--delete -d', '--edit -e', '--local -l'] });
const RUN = (0,installers_options/* starting */.D1)((0,installers_options/* extend */.X$)(pdm_GLOBALS, {
    valued: ['--skip -k', '--venv'],
    flags: ['--json -j', '--list -l', '--recreate', '--site-packages -s'],
}));
const PDM = {
    tool: 'pdm',
    match({ program, arguments: args }) {
        if (program === 'pdm')
            return args;
        const module = (0,pip/* isPython */.r2)(program) ? (0,pip/* moduleOf */.cD)(args) : null;
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/pipenv.js


/** Source: pypa/pipenv, pipenv/cli/options.py. Beginnings count since it left click for argparse. */
const pipenv_GLOBALS = (0,installers_options/* syntax */.ou)({
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
const pipenv_INSTALL = (0,installers_options/* extend */.X$)(pipenv_GLOBALS, {
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
/** `-r` is a flag here: it prints requirements. */
const pipenv_LOCK = (0,installers_options/* extend */.X$)(pipenv_GLOBALS, {
    valued: ['--categories', '--extra-index-url', '--extra-pip-args', '--index -i', '--resolver'],
    flags: ['--dev -d', '--dev-only', '--keep-outdated', '--pre', '--requirements -r'],
});
const REQUIREMENTS = (0,installers_options/* extend */.X$)(pipenv_GLOBALS, {
    valued: ['--categories'],
    flags: ['--dev', '--dev-only', '--exclude-index', '--exclude-markers', '--from-pipfile', '--hash'],
});
const CLEAN = (0,installers_options/* extend */.X$)(pipenv_GLOBALS, { flags: ['--dry-run', '--system'] });
const pipenv_RUN = (0,installers_options/* starting */.D1)((0,installers_options/* extend */.X$)(pipenv_GLOBALS, { flags: ['--system'] }));
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
        lock: pipenv_LOCK,
        requirements: REQUIREMENTS,
        clean: CLEAN,
        run: pipenv_RUN,
    },
    installs: ['install', 'sync', 'update', 'upgrade'],
};

;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/pip-sync.js


/** Source: jazzband/pip-tools, piptools/scripts/sync.py; Click takes no beginnings of options. */
const pip_sync_SYNC = (0,installers_options/* syntax */.ou)({
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
/** pip-tools' other half: it hands what is missing to `pip install` in the environment that it stands in. */
const PIP_SYNC = {
    tool: 'pip-sync',
    match({ program, arguments: args }) {
        if (program === 'pip-sync')
            return args;
        const module = (0,pip/* isPython */.r2)(program) ? (0,pip/* moduleOf */.cD)(args) : null;
        return module?.name === 'piptools' && module.rest[0]?.value === 'sync' ? module.rest.slice(1) : null;
    },
    globals: pip_sync_SYNC,
    actions: { sync: pip_sync_SYNC },
    implied: 'sync',
};

;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/pipx.js


/** Source: pypa/pipx, src/pipx/main.py. */
const pipx_GLOBALS = (0,installers_options/* syntax */.ou)({
    flags: ['--global', '--help -h', '--quiet -q', '--skip-maintenance', '--verbose -v', '--version'],
    abbreviates: true,
});
const VENV = (0,installers_options/* extend */.X$)(pipx_GLOBALS, {
    valued: ['--backend', '--cooldown', '--fetch-python', '--index-url -i', '--pip-args', '--python'],
    flags: ['--editable -e', '--fetch-missing-python', '--system-site-packages'],
});
const pipx_INSTALL = (0,installers_options/* extend */.X$)(VENV, {
    valued: ['--app', '--include-resources-from', '--lock', '--preinstall', '--suffix', '--upgrade-strategy'],
    flags: ['--force -f', '--include-deps', '--upgrade -U'],
});
const INJECT = (0,installers_options/* extend */.X$)(VENV, {
    valued: ['--requirement -r'],
    flags: ['--force -f', '--include-apps', '--include-deps', '--with-suffix'],
});
const pipx_UPGRADE = (0,installers_options/* extend */.X$)(VENV, { flags: ['--force -f', '--include-injected', '--install'] });
const pipx_RUN = (0,installers_options/* starting */.D1)((0,installers_options/* extend */.X$)(VENV, {
    valued: ['--python-args', '--spec', '--with'],
    flags: ['--no-cache', '--no-path-check', '--path', '--pypackages', '--refresh'],
}));
const PIPX = {
    tool: 'pipx',
    match({ program, arguments: args }) {
        if (program === 'pipx')
            return args;
        const module = (0,pip/* isPython */.r2)(program) ? (0,pip/* moduleOf */.cD)(args) : null;
        return module?.name === 'pipx' ? module.rest : null;
    },
    globals: pipx_GLOBALS,
    actions: { install: pipx_INSTALL, inject: INJECT, upgrade: pipx_UPGRADE, uninstall: pipx_GLOBALS, run: pipx_RUN },
    installs: ['install', 'inject'],
};

// EXTERNAL MODULE: ./lib/build/dockerfile/installers/poetry.js
var poetry = __webpack_require__(26156);
// EXTERNAL MODULE: ./lib/build/dockerfile/installers/uv.js
var uv = __webpack_require__(55366);
;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/zypper.js

/** Source: zypper(8). These stand before the subcommand, whose short options may mean something else. */
const zypper_GLOBALS = (0,installers_options/* syntax */.ou)({
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
const zypper_INSTALL = (0,installers_options/* syntax */.ou)({
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
/** With what `dist-upgrade` and `patch` take as well. */
const zypper_UPDATE = (0,installers_options/* syntax */.ou)({
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
const zypper_REMOVE = (0,installers_options/* syntax */.ou)({
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
const REFRESH = (0,installers_options/* syntax */.ou)({
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
const zypper_CLEAN = (0,installers_options/* syntax */.ou)({
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/index.js














const PYTHON = [pip/* PIP */.U_, uv.UV, uv/* UVX */.i, poetry/* POETRY */.M, PIPENV, PDM, PIPX, PIP_SYNC, conda/* CONDA */.I];
const SYSTEM = [APT, APK, DNF, ZYPPER];
const INSTALLERS = [...PYTHON, ...SYSTEM];
/** Whether a call puts Python packages somewhere to stay. */
function installsPackages({ tool, action }) {
    if (tool === 'uv pip')
        return action === 'install' || action === 'sync';
    return PYTHON.some((installer) => installer.tool === tool && installer.installs?.includes(action));
}
function isSystemTool(tool) {
    return SYSTEM.some((installer) => installer.tool === tool);
}
/** Reads a call as an installer's; null where it is none, or a subcommand of no interest. */
const readInstaller = (0,memo/* memoize */.Bj)((call) => {
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
        const { options, operands } = (0,installers_options/* parseOptions */.Ac)(args, actions[implied]);
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
    const { options, operands } = (0,installers_options/* parseOptions */.Ac)(rest.slice(words), syntax);
    const uvPip = installer === uv.UV && action.startsWith('pip ');
    return {
        tool: uvPip ? 'uv pip' : installer.tool,
        action: uvPip ? action.slice(4) : action,
        call,
        options: before.length > 0 ? (0,installers_options/* parseOptions */.Ac)(before, installer.globals).options.and(options) : options,
        operands,
        program: call.path,
        actionSpan: rest[words - 1].span,
    };
}
/** The options before the subcommand, and the rest from it on. */
function splitAtAction(args, installer) {
    let at = 0;
    for (; at < args.length && args[at].value.startsWith('-'); at++) {
        const { value, span } = args[at];
        const { operands } = (0,installers_options/* parseOptions */.Ac)([args[at], { value: '', span }], installer.globals);
        // An option that swallowed the empty argument takes its value from the next one.
        if (operands.length === 0 && !value.includes('='))
            at++;
    }
    return { before: args.slice(0, at), rest: args.slice(at) };
}


/***/ }),

/***/ 32631:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   D1: () => (/* binding */ starting),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   ou: () => (/* binding */ syntax)
/* harmony export */ });
/* unused harmony export Options */
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60395);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21121);


/** A tool's options; its flags with a single name may be left out where beginnings don't count. */
function syntax({ abbreviates = false, ...names }) {
    return extend({ valued: [], flags: [], aliases: {}, abbreviates }, names);
}
/** The options of a subcommand, with those that it shares; a short name may stand for another one here. */
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
/** A subcommand that starts another program: what stands behind the first operand is that one's. */
function starting(own) {
    return { ...own, stopsAtOperand: true };
}
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
    /** With those that follow. */
    and(later) {
        return new Options([...this.given, ...later.given]);
    }
}
/** Splits arguments into options and operands; options may stand behind operands, and nothing is one behind `--`. */
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
        if (!/^-./.test(value) || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnown */ .qE)(nameIn(value))) {
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
/** What stands before the first `=`. */
function nameIn(value) {
    const equals = value.indexOf('=');
    return equals < 0 ? value : value.slice(0, equals);
}
/** Whether each option that a tool knows takes a value, by its name. */
const valuedOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoize */ .Bj)((own) => {
    const flags = own.flags.map((name) => [name, false]);
    return new Map([...flags, ...own.valued.map((name) => [name, true])]);
});
/** Full names of what was written: an alias, a beginning, a bundle of short options with a value at its end. */
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
/** The one option that begins so; what was written where there are none or several. */
function lengthened(written, own) {
    const every = [...own.valued, ...own.flags, ...Object.keys(own.aliases)];
    const longer = every.filter((option) => option.startsWith(written)).map((option) => own.aliases[option] ?? option);
    return new Set(longer).size === 1 ? longer[0] : written;
}


/***/ }),

/***/ 22520:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ PIP),
/* harmony export */   cD: () => (/* binding */ moduleOf),
/* harmony export */   r2: () => (/* binding */ isPython)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32631);

/** Source: pip's cli/cmdoptions.py and commands/, with what is gone by now. */
const GLOBALS = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .syntax */ .ou)({
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
/** What `install`, `wheel` and `download` have in common. */
const PACKAGES = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$)(GLOBALS, {
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
const INSTALL = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$)(PACKAGES, {
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
const WHEEL = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$)(PACKAGES, {
    valued: ['--build-option', '--config-settings -C', '--editable -e', '--wheel-dir -w'],
    flags: ['--no-verify'],
});
const DOWNLOAD = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$)(PACKAGES, {
    valued: [
        '--abi',
        '--dest -d --destination-dir --destination-directory',
        '--implementation',
        '--platform',
        '--python-version',
    ],
});
const UNINSTALL = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$)(GLOBALS, {
    valued: ['--requirement -r', '--root-user-action'],
    flags: ['--break-system-packages', '--yes -y'],
});
const CACHE = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$)(GLOBALS, { valued: ['--format'] });
const CONFIG = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$)(GLOBALS, { valued: ['--editor'], flags: ['--global', '--site', '--user'] });
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


/***/ }),

/***/ 26156:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ POETRY)
/* harmony export */ });
/* harmony import */ var _pip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22520);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32631);


/** Source: python-poetry/poetry, src/poetry/console/commands; poetry-plugin-export. */
const GLOBALS = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .syntax */ .ou)({
    valued: ['--directory -C', '--project -P'],
    flags: ['--help -h', '--no-interaction -n', '--quiet -q', '--verbose -v', '--version -V'],
});
const INSTALL = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, { valued: ['--extras -E', '--only', '--with', '--without'] });
const ADD = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, {
    valued: ['--extras -E', '--group -G', '--markers', '--platform', '--python', '--source'],
    flags: ['--dev -D', '--editable -e'],
});
const UPDATE = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, { valued: ['--only', '--with', '--without'] });
const REMOVE = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, { valued: ['--group -G'], flags: ['--dev -D'] });
const EXPORT = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, {
    valued: ['--extras -E', '--format -f', '--only', '--output -o', '--with', '--without'],
});
const BUILD = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, { valued: ['--config-settings -c', '--format -f', '--local-version -l', '--output -o'] });
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
        update: UPDATE,
        remove: REMOVE,
        config: GLOBALS,
        cache: GLOBALS,
        run: (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .starting */ .D1)(GLOBALS),
        export: EXPORT,
        build: BUILD,
        'self add': ADD,
        'self update': GLOBALS,
        lock: GLOBALS,
    },
    installs: ['install', 'sync', 'add', 'update'],
};


/***/ }),

/***/ 55366:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UV: () => (/* binding */ UV),
/* harmony export */   i: () => (/* binding */ UVX)
/* harmony export */ });
/* harmony import */ var _pip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22520);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32631);


/** Source: crates/uv-cli, which the command line reference is made from. Most subcommands take the index and resolver options. */
const GLOBALS = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .syntax */ .ou)({
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
const PIP_INSTALL = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, {
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
const PIP_SYNC = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(PIP_INSTALL, {
    valued: ['--cert', '--client-cert', '--config', '--pip-args', '--python-executable'],
    flags: ['--ask -a'],
});
const PIP_COMPILE = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(PIP_INSTALL, {
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
/** What the commands of a project have in common. */
const PROJECT = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, {
    valued: ['--extra', '--group', '--no-editable-package', '--package', '--reinstall-package'],
});
const SYNC = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(PROJECT, {
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
const LOCK = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(SYNC, { flags: ['--check --locked', '--frozen --check-exists'] });
const ADD = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(SYNC, {
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
const EXPORT = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(SYNC, {
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
const RUN = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .starting */ .D1)((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(PROJECT, {
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
const BUILD = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, {
    valued: ['--build-constraints -b --build-constraint', '--out-dir -o', '--package'],
    flags: ['--all-packages --all'],
});
const VENV = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, { valued: ['--prompt'], flags: ['--clear -c', '--no-project --no-workspace'] });
const TOOL = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, {
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
const TOOL_INSTALL = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(TOOL, {
    valued: ['--excludes --exclude', '--with-executables-from'],
    flags: ['--editable -e'],
});
/** `uvx …` and `uv tool run …`. */
const TOOL_RUN = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .starting */ .D1)((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(TOOL, { valued: ['--env-file', '--generate-shell-completion'] }));
const PYTHON_INSTALL = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, {
    valued: ['--install-dir -i', '--mirror', '--pypy-mirror', '--python-downloads-json-url'],
    flags: ['--force -f', '--reinstall -r'],
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
    // A hidden `uv clean` has stayed since before there was `uv cache`.
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


/***/ }),

/***/ 47126:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ awaitsProgram),
/* harmony export */   ZZ: () => (/* binding */ launched),
/* harmony export */   tb: () => (/* binding */ LAUNCHER_PACKAGES)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60395);
/* harmony import */ var _installers_poetry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26156);
/* harmony import */ var _installers_uv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55366);



const CONDA = {
    subcommand: 'run',
    valued: ['-n', '--name', '-p', '--prefix', '--cwd', '-r', '--root-prefix'],
    folder: '--cwd',
};
const HATCH = ['-e', '--env', '-p', '--project', '--data-dir', '--cache-dir', '--config'];
/** Sources: the tools' own command line references. */
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
    ['poetry', { subcommand: 'run', valued: [..._installers_poetry_js__WEBPACK_IMPORTED_MODULE_0__/* .POETRY */ .M.globals.valued, '-C', '-P'] }],
    ['pipenv', { subcommand: 'run', valued: ['--python', '--pypi-mirror'] }],
    ['pdm', { subcommand: 'run', valued: ['-p', '--project', '-c', '--config', '--venv'] }],
    // `hatch run test:pytest` names the environment in front.
    ['hatch', { subcommand: 'run', valued: HATCH, namesEnvironment: true }],
    ['rye', { subcommand: 'run', valued: ['--pyproject'] }],
    ['conda', CONDA],
    ['mamba', CONDA],
    ['micromamba', CONDA],
    ['pyenv', { subcommand: 'exec', valued: [] }],
    // `uvx poetry@1.8 export` starts a package of its own; its command is named like it, or behind --from.
    [
        'uvx',
        { subcommand: null, valued: ['-p', '-w', ...(_installers_uv_js__WEBPACK_IMPORTED_MODULE_1__/* .UVX */ .i.actions.run?.valued ?? []), '--from'], folder: '--directory' },
    ],
    ['newrelic-admin', { subcommand: 'run-program', valued: [] }],
]);
/** Launchers that are Python packages, and what those are installed with. */
const LAUNCHER_PACKAGES = new Set(['uv', 'poetry', 'pipenv', 'pdm', 'pip', 'setuptools', 'wheel']);
/** Scripts that wait for a service and then start what stands behind `--`. */
const WAITERS = new Set(['wait-for-it', 'wait-for-it.sh', 'wait-for', 'wait-for.sh']);
/** The program that `uv run`, `poetry run` and the like start; null where the call is none of them. */
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
/** The folder that a launcher's options name: `--directory web`, `--directory=web`. */
function folderIn(options, { folder: name }) {
    const at = name === undefined ? -1 : options.findLastIndex(({ value }) => value.split('=', 1)[0] === name);
    if (at < 0)
        return {};
    const { value } = options[at];
    const folder = value === name ? options[at + 1]?.value : value.slice(value.indexOf('=') + 1);
    return folder === undefined ? {} : { folder };
}
/** Whether a call of a launcher ends before the program that it is to start: `poetry run`. */
function awaitsProgram(name, args) {
    const launcher = LAUNCHERS.get(name);
    if (typeof launcher?.subcommand !== 'string')
        return false;
    const subcommand = skipOptions(args, 0, launcher);
    return args[subcommand]?.value === launcher.subcommand && skipOptions(args, subcommand + 1, launcher) >= args.length;
}
/** `find … -exec pip install {} \\;`: an installer that runs for what is found. */
function executed(args) {
    const at = args.findIndex(({ value }) => /^-(?:exec|execdir)$/.test(value));
    const program = at < 0 ? undefined : args[at + 1];
    if (!program || !/^(?:.*\/)?(?:pip[\d.]*|python[\d.]*|uv|poetry|pipenv)$/.test(program.value))
        return null;
    const end = args.findIndex(({ value }, index) => index > at && /^(?:\\?;|\+)$/.test(value));
    const rest = args.slice(at + 2, end < 0 ? undefined : end);
    return { program, rest: rest.map((one) => (one.value.includes('{}') ? { ...one, value: _expand_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV } : one)) };
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


/***/ }),

/***/ 14809:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cv: () => (/* reexport */ LOCK_FILES),
  _y: () => (/* reexport */ manifests_pyproject/* groupRequirements */._),
  TJ: () => (/* reexport */ lockedPaths),
  XX: () => (/* reexport */ lockedVersion),
  lS: () => (/* binding */ membersOf),
  VQ: () => (/* binding */ nestedPath),
  Pc: () => (/* reexport */ requirement/* normalizeName */.Pc),
  pP: () => (/* reexport */ requirement/* parseRequirement */.pP),
  nZ: () => (/* reexport */ requirement/* pinOf */.nZ),
  L9: () => (/* binding */ projectIn),
  Gw: () => (/* binding */ requirementsAt),
  Vg: () => (/* reexport */ requirement/* versionMeets */.Vg)
});

// UNUSED EXPORTS: lockedPython, locksPackage

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/build/dockerfile/go-match.js
var go_match = __webpack_require__(91097);
// EXTERNAL MODULE: ./lib/build/dockerfile/memo.js
var memo = __webpack_require__(21121);
// EXTERNAL MODULE: ./lib/build/dockerfile/manifests/requirement.js
var requirement = __webpack_require__(77177);
// EXTERNAL MODULE: ./lib/build/dockerfile/manifests/poetry.js
var poetry = __webpack_require__(89793);
// EXTERNAL MODULE: ./lib/build/dockerfile/manifests/toml.js
var toml = __webpack_require__(73068);
;// CONCATENATED MODULE: ./lib/build/dockerfile/manifests/locks.js




/** Lock files by name. */
const LOCK_FILES = {
    'uv.lock': 'uv',
    'poetry.lock': 'poetry',
    'Pipfile.lock': 'pipenv',
    'pdm.lock': 'pdm',
    'pylock.toml': 'pylock',
};
/**
 * The Pythons that a lock file is for, as a PEP 440 specifier; null where it doesn't say. Lock files are long and what
 * is wanted stands at a line's start, so they aren't parsed.
 */
function lockedPython(kind, text) {
    switch (kind) {
        case 'uv':
        case 'pylock':
            return /^requires-python[ \t]*=[ \t]*["']([^"'\n]*)["']/m.exec(text)?.[1]?.replace(/\s+/g, '') ?? null;
        case 'poetry': {
            // Packages say the same of themselves; the project's stands in the last table.
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
/** Whether a lock file of uv or Poetry locks a package. */
function locksPackage(text, name) {
    const wanted = normalizeName(name);
    for (const match of text.matchAll(/^name[ \t]*=[ \t]*"([^"\n]*)"/gm))
        if (normalizeName(match[1]) === wanted)
            return true;
    return false;
}
/** The version at which a lock file holds a package; null where it doesn't name one. */
function lockedVersion(kind, text, name) {
    const wanted = (0,requirement/* normalizeName */.Pc)(name);
    const entries = kind === 'pipenv'
        ? text.matchAll(/"([\w.-]+)"\s*:\s*\{[^{}]*?"version"\s*:\s*"==([^"]+)"/g)
        : text.matchAll(/^name[ \t]*=[ \t]*"([^"\n]*)"\s*^version[ \t]*=[ \t]*"([^"\n]*)"/gm);
    for (const [, one, version] of entries)
        if ((0,requirement/* normalizeName */.Pc)(one) === wanted)
            return version;
    return null;
}
/** The folders and files that a lock file of uv takes packages from, beside the project itself and its workspace's. */
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
const parsePipfile = (0,memo/* memoizeText */.Ez)(readPipfile);
function readPipfile(text) {
    const { table, complete } = (0,toml/* parseToml */.MT)(text);
    const names = (key) => {
        const packages = table.get(key);
        return (0,toml/* isTable */.bI)(packages) ? [...packages.keys()].map(requirement/* normalizeName */.Pc) : [];
    };
    const python = (0,toml/* tomlAt */.EV)(table, 'requires', 'python_full_version') ?? (0,toml/* tomlAt */.EV)(table, 'requires', 'python_version');
    const sources = table.get('source');
    const urls = (0,toml/* isList */.Lv)(sources) ? sources.map((source) => ((0,toml/* isTable */.bI)(source) ? source.get('url') : undefined)) : [];
    return {
        complete,
        packages: names('packages'),
        devPackages: names('dev-packages'),
        python: typeof python === 'string' ? python : null,
        indexes: urls.filter((url) => typeof url === 'string'),
    };
}

// EXTERNAL MODULE: ./lib/build/dockerfile/manifests/pyproject.js
var manifests_pyproject = __webpack_require__(32086);
// EXTERNAL MODULE: ./lib/build/dockerfile/manifests/requirements.js
var requirements = __webpack_require__(8604);
// EXTERNAL MODULE: ./lib/build/dockerfile/python-source.js
var python_source = __webpack_require__(35403);
;// CONCATENATED MODULE: ./lib/build/dockerfile/manifests/setuptools.js



const parseSetupCfg = (0,memo/* memoizeText */.Ez)(readSetupCfg);
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
        extras: new Map([...extras].map(([name, value]) => [(0,requirement/* normalizeName */.Pc)(name), requirementLines(value)])),
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
const parseSetupPy = (0,memo/* memoizeText */.Ez)(readSetupPy);
function readSetupPy(text) {
    // Strings are blanked out there, so that a keyword in a text or comment is none.
    const code = (0,python_source/* maskPython */.rS)(text);
    const dependencies = listAt(text, code, 'install_requires');
    const python = /\bpython_requires\s*=\s*/.exec(code);
    const specifier = python ? stringAt(text, python.index + python[0].length) : null;
    const imports = (module) => new RegExp(`^[ \\t]*(?:import|from)[ \\t]+${module}\\b`, 'm').test(code);
    return {
        requiresPython: specifier?.replace(/\s+/g, '') ?? null,
        dependencies: /\binstall_requires\s*=/.test(code)
            ? (dependencies?.flatMap((one) => (0,requirement/* parseRequirement */.pP)(one) ?? []) ?? null)
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
    return value.split('\n').flatMap((line) => (0,requirement/* parseRequirement */.pP)(line.replace(/(?:^|\s)#.*$/, '')) ?? []);
}
/** The strings of a list that is written out; null where anything else is in it. */
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
/** Sections with their keys, lower case; values keep their lines. */
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/manifests/index.js












/** The manifests of a folder of the context; `.` is its root. */
const projectIn = (0,memo/* memoizeBoth */.MF)((files, folder) => {
    const at = (name) => (folder === '.' ? name : external_node_path_.posix.join(folder, name));
    const read = (name, parse) => {
        const text = files.read(at(name));
        return text === null ? null : parse(text);
    };
    const pyproject = read('pyproject.toml', manifests_pyproject/* parsePyproject */.O);
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
/** Of the manifests in a context those of the projects that make a uv workspace with one. */
function membersOf(manifests, root, { uvMembers }) {
    const folder = external_node_path_.posix.dirname(root);
    const patterns = uvMembers.flatMap((member) => (0,go_match/* compileGoPattern */.M)(external_node_path_.posix.join(folder, member, 'pyproject.toml')) ?? []);
    return manifests.filter((path) => patterns.some((pattern) => pattern.matches(path)));
}
/** Reads a requirements file and the nested ones; null where it isn't at hand itself. */
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
            const file = (0,requirements/* parseRequirements */.E)(text);
            found.set(next, file);
            for (const { path: nested } of file.nested)
                open.push(nestedPath(next, nested));
        }
    }
    if (found.size === 0)
        return null;
    return { files: found, missing, needsLocalFiles: [...found.values()].some(requirements/* needsLocalFiles */._) };
}
/** The path of a file that another one names: from that one's folder. A URL stays. */
function nestedPath(from, path) {
    return /^[a-z]+:\/\//i.test(path) ? path : external_node_path_.posix.join(external_node_path_.posix.dirname(from), path);
}


/***/ }),

/***/ 89793:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ pythonSpecifier),
/* harmony export */   U: () => (/* binding */ poetryRequirements)
/* harmony export */ });
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77177);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73068);


/*
 * Poetry's own way to write dependencies. Source: https://python-poetry.org/docs/dependency-specification/
 */
/** The dependencies of one of Poetry's tables; `python` is none. */
function poetryRequirements(table) {
    if (!(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(table))
        return [];
    return [...table].flatMap(([name, value]) => {
        // Several versions under one name differ by their markers.
        const variants = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) ? value : [value];
        return name.toLowerCase() === 'python' ? [] : variants.flatMap((one) => requirementOf(name, one) ?? []);
    });
}
function requirementOf(name, value) {
    const base = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .pP)(name);
    if (!base)
        return null;
    if (typeof value === 'string')
        return { ...base, specifier: versionSpecifier(value) ?? '' };
    if (!(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(value))
        return null;
    const read = (key) => {
        const found = value.get(key);
        return typeof found === 'string' ? found : null;
    };
    const version = read('version');
    return {
        ...base,
        specifier: version === null ? '' : (versionSpecifier(version) ?? ''),
        extras: (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlStrings */ .NI)(value.get('extras')),
        url: read('url') ?? read('git') ?? read('path'),
        marker: read('markers'),
    };
}
/** `^3.11` as `>=3.11,<4`; null where it can't be said in one specifier (`||`). */
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
            // The leftmost part that isn't zero may not change.
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


/***/ }),

/***/ 32086:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parsePyproject),
/* harmony export */   _: () => (/* binding */ groupRequirements)
/* harmony export */ });
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77177);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73068);
/* harmony import */ var _poetry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89793);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21121);




const parsePyproject = (0,_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memoizeText */ .Ez)(readPyproject);
function readPyproject(text) {
    const { table, complete } = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToml */ .MT)(text);
    const build = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'build-system');
    const requires = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(build) ? requirementsOf(build.get('requires')) : [];
    const tool = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool');
    const tools = new Set((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(tool) ? tool.keys() : []);
    const poetry = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'poetry');
    const poetryDependencies = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'poetry', 'dependencies');
    const project = requirementsOf((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'project', 'dependencies'));
    const extras = extrasOf(table);
    const groups = groupsOf(table);
    const all = [project, ...extras.values(), ...[...groups.values()].map(({ requirements }) => requirements)].flat();
    return {
        complete,
        name: text_((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'project', 'name')) ?? text_((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'poetry', 'name')),
        requiresPython: requiresPython(table),
        dependencies: [...project, ...(0,_poetry_js__WEBPACK_IMPORTED_MODULE_2__/* .poetryRequirements */ .U)(poetryDependencies)],
        extras,
        groups,
        uvDefaultGroups: defaultGroups((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'uv', 'default-groups')),
        build: (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(build) ? { backend: text_(build.get('build-backend')), requires } : null,
        versionFromGit: versionFromGit(table, requires),
        uvPackage: flag((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'uv', 'package')) ?? (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(build),
        poetryPackage: (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(poetry) ? (flag(poetry.get('package-mode')) ?? true) : (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(build),
        indexes: indexesOf(table),
        localSources: [...localSources(table), ...fileUrls(all)],
        uvMembers: (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlStrings */ .NI)((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'uv', 'workspace', 'members')),
        tools,
        scripts: new Set([
            ...keysOf((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'project', 'scripts')),
            ...keysOf((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'poetry', 'scripts')),
        ]),
    };
}
function keysOf(value) {
    return (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(value) ? [...value.keys()] : [];
}
/** A group with all that it includes. */
function groupRequirements({ groups }, name) {
    const found = [];
    const seen = new Set();
    const open = [(0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name)];
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
    return (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlStrings */ .NI)(value).flatMap((text) => (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .pP)(text) ?? []);
}
function requiresPython(table) {
    const project = text_((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'project', 'requires-python'));
    if (project !== null)
        return project.replace(/\s+/g, '');
    const poetry = text_((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'poetry', 'dependencies', 'python'));
    return poetry === null ? null : (0,_poetry_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonSpecifier */ .H)(poetry);
}
function extrasOf(table) {
    const extras = new Map();
    const project = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'project', 'optional-dependencies');
    const poetry = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'poetry', 'extras');
    for (const one of [poetry, project]) {
        if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(one))
            for (const [name, value] of one)
                extras.set((0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name), requirementsOf(value));
    }
    return extras;
}
function groupsOf(table) {
    const groups = new Map();
    const add = (name, requirements, more = {}) => {
        const before = groups.get((0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name));
        groups.set((0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name), {
            requirements: [...(before?.requirements ?? []), ...requirements],
            includes: [...(before?.includes ?? []), ...(more.includes ?? [])],
            optional: more.optional ?? before?.optional ?? false,
        });
    };
    const standard = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'dependency-groups');
    if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(standard)) {
        for (const [name, value] of standard) {
            const members = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) ? value : [];
            const includes = members.flatMap((one) => ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(one) ? (text_(one.get('include-group')) ?? []) : []));
            add(name, requirementsOf(value), { includes: includes.map(_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc) });
        }
    }
    const poetry = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'poetry', 'group');
    if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(poetry)) {
        for (const [name, group] of poetry) {
            if (!(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(group))
                continue;
            add(name, (0,_poetry_js__WEBPACK_IMPORTED_MODULE_2__/* .poetryRequirements */ .U)(group.get('dependencies')), { optional: flag(group.get('optional')) ?? false });
        }
    }
    const oldPoetry = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'poetry', 'dev-dependencies');
    if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(oldPoetry))
        add('dev', (0,_poetry_js__WEBPACK_IMPORTED_MODULE_2__/* .poetryRequirements */ .U)(oldPoetry));
    const oldUv = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'uv', 'dev-dependencies');
    if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(oldUv))
        add('dev', requirementsOf(oldUv));
    const pdm = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'pdm', 'dev-dependencies');
    if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(pdm))
        for (const [name, value] of pdm)
            add(name, requirementsOf(value));
    return groups;
}
function defaultGroups(value) {
    if (value === 'all')
        return null;
    return value === undefined ? ['dev'] : (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlStrings */ .NI)(value).map(_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc);
}
/** Packages that, as a part of a build, ask git for the version. */
const FROM_GIT = new Set([
    ...['setuptools-scm', 'vcs-versioning', 'hatch-vcs', 'versioningit', 'versioneer', 'setuptools-git-versioning'],
    ...['poetry-dynamic-versioning', 'uv-dynamic-versioning', 'hatch-regex-commit', 'flit-scm', 'pbr', 'dunamai'],
    ...['setuptools-git', 'setuptools-vcs-version', 'miniver', 'setuptools-gitver'],
]);
function versionFromGit(table, requires) {
    const required = requires.find(({ name }) => FROM_GIT.has(name))?.name;
    if (required !== undefined)
        return required;
    if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'hatch', 'version', 'source') === 'vcs')
        return 'hatch-vcs';
    if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'pdm', 'version', 'source') === 'scm')
        return 'pdm-backend';
    for (const tool of ['setuptools_scm', 'versioningit', 'versioneer', 'poetry-dynamic-versioning']) {
        const settings = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', tool);
        if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(settings) && settings.get('enable') !== false)
            return tool.replace('_', '-');
    }
    return null;
}
function indexesOf(table) {
    const uv = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'uv', 'index');
    const poetry = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'poetry', 'source');
    const lists = [(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(uv) ? uv : [], (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(poetry) ? poetry : []].flat();
    return lists.flatMap((one) => {
        const url = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(one) ? text_(one.get('url')) : null;
        if (!(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(one) || url === null)
            return [];
        const explicit = one.get('explicit') === true || one.get('priority') === 'explicit';
        const isDefault = one.get('default') === true || one.get('priority') === 'primary';
        return [{ name: text_(one.get('name')), url, explicit, isDefault }];
    });
}
function localSources(table) {
    const found = [];
    const uv = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'uv', 'sources');
    if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(uv)) {
        for (const source of [...uv.values()].flatMap((one) => ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(one) ? one : [one]))) {
            if (!(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(source))
                continue;
            const path = text_(source.get('path'));
            if (path !== null)
                found.push(path);
            else if (source.get('workspace') === true)
                found.push('workspace');
        }
    }
    const groups = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'poetry', 'group');
    const poetry = [
        ...['dependencies', 'dev-dependencies'].map((name) => (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'poetry', name)),
        ...((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(groups) ? [...groups.values()].map((one) => ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(one) ? one.get('dependencies') : one)) : []),
    ];
    for (const one of poetry.flatMap((list) => ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(list) ? [...list.values()] : []))) {
        const path = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(one) ? text_(one.get('path')) : null;
        if (path !== null)
            found.push(path);
    }
    return found;
}
/** `lib @ file:///${PROJECT_ROOT}/../lib`: uv and PDM put the project's folder in. */
function fileUrls(requirements) {
    return requirements.flatMap(({ url }) => (url?.startsWith('file:') === true ? [url] : []));
}


/***/ }),

/***/ 77177:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ normalizeName),
/* harmony export */   Vg: () => (/* binding */ versionMeets),
/* harmony export */   nZ: () => (/* binding */ pinOf),
/* harmony export */   pP: () => (/* binding */ parseRequirement)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21121);

const NAME = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*([^]*)$/;
/** Reads a requirement; null where the text is none. */
const parseRequirement = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoizeText */ .Ez)(readName);
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
        // A URL may hold a semicolon: only one with a space before it starts the marker.
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
/** PEP 503: the name that indexes know a package by. */
function normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** How far a specifier pins a version: `==1.2`, `===x` exactly, `~=1.2` and `==1.*` within a range. */
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
/**
 * Whether a version, as far as it is given, meets a specifier: `3.11` stands for any 3.11.x. Null where it depends on
 * what isn't given, or the specifier can't be read.
 */
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
    // The bound is longer and begins with what is given: the missing part decides.
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
        // `3.11` is any 3.11.x: above and at most are open at the bound itself.
        case '>':
            return order === 0 ? (beyond ? true : given.length < 3 ? null : false) : order > 0;
        default:
            return order === 0 ? (beyond ? false : given.length < 3 ? null : true) : order < 0;
    }
}
/** Equality; a given `3.11` may be 3.11.2, which isn't `==3.11`. */
function trimmed(given, bound) {
    if (compare(given, bound, Math.max(given.length, bound.length)) !== 0)
        return false;
    return given.length < 3 ? null : true;
}
/** Compares the parts that both have, or as many as asked for, missing ones as zero. */
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


/***/ }),

/***/ 8604:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseRequirements),
/* harmony export */   _: () => (/* binding */ needsLocalFiles)
/* harmony export */ });
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77177);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21121);


const SHORT = {
    '-r': '--requirement',
    '-c': '--constraint',
    '-e': '--editable',
    '-i': '--index-url',
    '-f': '--find-links',
};
/** Options of the whole file that take no value. */
const FLAGS = new Set(['--no-index', '--require-hashes', '--pre', '--prefer-binary']);
const parseRequirements = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memoizeText */ .Ez)(readFile);
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
/** Whether a file installs the project itself or other local paths: then it needs more than itself. */
function needsLocalFiles({ requirements }) {
    return requirements.some(({ localPath }) => localPath !== null);
}
/** Joins continued lines and takes comments off; blank ones are left out. */
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
        // A comment line ends a continuation; pip joins it and then cuts it off.
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
        // What `-e` installs may hold spaces around its marker.
        else if (name === '--editable')
            return [...found, { name, value: words.slice(at + 1).join(' ') || null }];
        else
            found.push({ name, value: words[++at] ?? null });
    }
    return found;
}
/** As a shell would: quotes hold a word together. */
function splitWords(line) {
    return [...line.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*'|["'])+/g)].map(([word]) => word.replace(/["']/g, ''));
}
function readRequirement(written, span, line, editable) {
    // Options of one requirement stand behind it.
    const [text = '', ...rest] = written.split(/\s(?=--[a-z])/).map((part) => part.trim());
    const hashes = rest.flatMap((option) => /^--hash[= ]\s*(\S+)/.exec(option)?.[1] ?? []);
    const location = text.replace(/\s;[^]*$/, '').trim();
    const requirement = /^[.~/]|^[A-Za-z]:[\\/]|^[a-z+]+:\/\/|^file:/.test(location) ? null : (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .pP)(text);
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
// Extras hold no bracket: where each could begin them, reading to the end from each would take time by the square.
const ARCHIVE = /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)(?:\[[^[\]]*\])?$/i;
function isArchive(location) {
    return ARCHIVE.test(location) && !location.includes('@');
}
/** `git+https://…#egg=name` has a name after all. */
function eggOf(location) {
    const egg = /[#&]egg=([A-Za-z0-9._-]+)/.exec(location)?.[1];
    if (egg === undefined)
        return null;
    return { name: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(egg), writtenName: egg, extras: [], specifier: '', url: location, marker: null };
}
function localPathOf(location, named) {
    const path = location.replace(/\[[^[\]/]*\]$/, '');
    if (path.startsWith('file:'))
        return path.replace(/^file:(?:\/\/(?:localhost)?(?=\/))?/, '');
    if (/^[a-z][a-z0-9+.-]*:\/\/|^git@/i.test(path) || path === '')
        return null;
    if (/^(?:\.{1,2}(?:\/|$)|\/|~\/)/.test(path))
        return path;
    // A name alone is one of the index; with a slash, or as an archive, it is a path.
    return !named && (path.includes('/') || ARCHIVE.test(path)) ? path : null;
}


/***/ }),

/***/ 73068:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ tomlAt),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   MT: () => (/* binding */ parseToml),
/* harmony export */   NI: () => (/* binding */ tomlStrings),
/* harmony export */   bI: () => (/* binding */ isTable)
/* harmony export */ });
/*
 * A reader of TOML 1.0, as far as manifests need it: all of its syntax, dates as text, numbers as JavaScript's.
 * Source: https://toml.io/en/v1.0.0
 */
function parseToml(text) {
    const reader = new Reader(text.replace(/^\uFEFF/, ''));
    const complete = reader.document();
    return { table: reader.root, complete };
}
/** What stands at a path of keys; undefined where nothing does. */
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
/** The strings of a list; empty for anything else. */
function tomlStrings(value) {
    return isList(value) ? value.filter((one) => typeof one === 'string') : [];
}
class TomlError extends Error {
}
/** Arrays and inline tables within each other beyond this are no manifest. */
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
        // A date may hold one space before its time.
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
    /** Whether a list or table ends here; if not, a comma (before all but the first) has led to the next element. */
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
        // Up to two quotes may stand right before the closing three.
        for (let more = 0; more < 2 && this.text[end + 3] === quote; more++)
            end++;
        this.at = end + 3;
        const written = this.text.slice(start, end).replace(/^\r?\n/, '');
        return quote === '"' ? unescape(written) : written;
    }
    /** Skips white space and, where lines don't matter, line endings and comments. */
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
/** The table at a path, made where it isn't there; of a list of tables its last one. */
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
        // A backslash at a line's end takes the white space behind it away.
        if (char === undefined)
            return '';
        const escaped = Object.hasOwn(ESCAPES, char) ? ESCAPES[char] : undefined;
        if (escaped === undefined)
            throw new TomlError();
        return escaped;
    });
}


/***/ }),

/***/ 4209:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bq: () => (/* binding */ readMounts),
/* harmony export */   cS: () => (/* binding */ mountsOf),
/* harmony export */   qS: () => (/* binding */ mountOver)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60395);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21121);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54119);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56598);




/** Mounts whose content is no part of the layer. */
const KEEPS_OUT = new Set(['bind', 'cache', 'tmpfs']);
/** The mounts of a RUN, in order. */
function mountsOf(facts, step) {
    return mountTable(facts).get(step) ?? NONE;
}
const NONE = [];
/** The steps that have mounts, with them. */
const mountTable = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoize */ .Bj)((facts) => {
    const table = new Map();
    for (const step of facts.steps) {
        const mounts = readMounts(facts.dockerfile, step);
        if (mounts.length > 0)
            table.set(step, mounts);
    }
    return table;
});
/** Reads the mounts of a RUN. Source: moby/buildkit, frontend/dockerfile/instructions/commands_runmount.go. */
function readMounts(dockerfile, step) {
    const { instruction } = step;
    if (instruction.keyword !== 'RUN' || instruction.onbuild || instruction.flags.length === 0)
        return NONE;
    const lookup = (name) => step.stage.environment.value(name, instruction.index);
    let taken = 0;
    return instruction.flags.flatMap((flag) => {
        if (flag.name !== 'mount')
            return [];
        const written = (0,_stages_js__WEBPACK_IMPORTED_MODULE_2__/* .mountOptions */ .g5)(flag.value ?? '');
        const option = (...names) => {
            const value = names.map((name) => written.get(name)).find((one) => one !== undefined);
            return value === undefined ? null : (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expand */ .fT)(value, lookup, dockerfile.escape);
        };
        // The sources of a step stand in the order of its mounts that have a `from`.
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
        target: target === null ? null : (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(target, step.workdir),
        written,
        source: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(path),
        from: source?.name ?? null,
        stage: source?.stage ?? null,
        id: type === 'secret' ? secret : (ownId ?? (type === 'cache' ? written && (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(written) : null)),
        sharing: type !== 'cache' ? null : sharing === 'private' || sharing === 'locked' ? sharing : 'shared',
        readOnly: isReadOnly(type, option),
        uid: option('uid') ?? '0',
        gid: option('gid') ?? '0',
        mode: option('mode'),
        variable,
        required: isTrue(option('required')),
    };
}
/** Binds are read-only unless `rw`, the others writable unless `ro`; both take a value. */
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
/** The mount that a path lies on: on the folder or a parent, the deepest one first. What is written there stays out of the layer. */
function mountOver(mounts, path) {
    let found = null;
    for (const mount of mounts) {
        const { target, type } = mount;
        if (target === null || !KEEPS_OUT.has(type) || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(target) || !(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, target))
            continue;
        if (found?.target === undefined || found.target === null || target.length >= found.target.length)
            found = mount;
    }
    return found;
}


/***/ }),

/***/ 33195:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBefore),
/* harmony export */   m: () => (/* binding */ orderOf)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21121);

/** Whether one happens before the other in the order of the file; of one instruction only commands have an order. */
function isBefore(one, other) {
    const [first, second] = [one.step.instruction.index, other.step.instruction.index];
    if (first !== second)
        return first < second;
    return one.call !== null && other.call !== null && one.call.span.start < other.call.span.start;
}
/** The place of each command among those of its RUN. */
const orderOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoize */ .Bj)(({ calls }) => new Map(calls.map((call, at) => [call, at])));


/***/ }),

/***/ 77554:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   PH: () => (/* binding */ expandBraces),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   sL: () => (/* binding */ fixedPart),
/* harmony export */   ww: () => (/* binding */ coversContent)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60395);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54119);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1876);



/*
 * Paths as commands name them: with wildcards and brace lists. A double star stands for any folders, as `find -name`
 * goes through them.
 */
/** More alternatives than this aren't followed: `{a,b}{a,b}…` doubles with each. */
const MAXIMUM_ALTERNATIVES = 100;
/** Expands brace lists: `/var/{cache,log}/*` is two paths. Braces without a comma stay, as in shells. */
function expandBraces(path) {
    if (path.length > _paths_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_LENGTH */ .m9)
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
const OPEN = new RegExp(`[*?[${_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV}]`);
/** The folder that a pattern's matches lie in or below: what stands before its first wildcard or unknown piece. */
function fixedPart(pattern) {
    const at = pattern.search(OPEN);
    if (at < 0)
        return pattern;
    return pattern.slice(0, at).replace(/\/[^/]*$/, '') || '/';
}
/**
 * Whether all that a pattern names, taken with what is below, holds `path`: the folder itself, a parent, or a wildcard that
 * matches one of them. Names with a leading dot are matched by patterns that have one.
 */
function covers(pattern, path) {
    if (isPlain(pattern) && isPlain(path))
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, pattern);
    return matchSegments(segmentsOf(pattern), segmentsOf(path), 'prefix');
}
/** Whether a pattern names what a folder holds: `lists/*`, `lists/*_*`, or what covers the folder anyway. */
function coversContent(pattern, folder) {
    if (covers(pattern, folder))
        return true;
    const segments = segmentsOf(pattern);
    const last = segments.at(-1) ?? '';
    if (last === '**')
        return matchSegments(segments.slice(0, -1), segmentsOf(folder), 'prefix');
    // `lists/*`, `lists/**/*`, `lists/*_*`, `http*`.
    if (!hasWildcard(last))
        return false;
    const parents = segments.slice(0, -1);
    return matchSegments(parents.at(-1) === '**' ? parents.slice(0, -1) : parents, segmentsOf(folder), 'whole');
}
/** Whether a pattern names `path` itself, something below it, or a folder that holds it. */
function meets(pattern, path) {
    if (isPlain(pattern) && isPlain(path))
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, pattern) || (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(pattern, path);
    if (covers(pattern, path))
        return true;
    const fixed = fixedPart(pattern);
    if (fixed === path || fixed.startsWith(path === '/' ? '/' : `${path}/`))
        return true;
    const folder = segmentsOf(path);
    const segments = segmentsOf(pattern);
    return segments.length > folder.length && matchSegments(segments.slice(0, folder.length), folder, 'whole');
}
/** Whether a path is compared as it stands, which nearly all are: absolute, normal, without anything open, not too deep. */
function isPlain(path) {
    const short = path.length > 1 && path.length < 2 * MAXIMUM_DEPTH;
    return short && path.startsWith('/') && !path.endsWith('/') && !path.includes('//') && !OPEN.test(path);
}
function segmentsOf(path) {
    return path.split('/').filter((segment) => segment !== '');
}
/** Deeper patterns aren't compared: stars over folders are followed by recursion. */
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
    // An unknown piece of the path may be anything, one of the pattern too little to go by.
    if (name.includes(_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV) || pattern.includes(_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV))
        return false;
    if (name.startsWith('.') && !pattern.startsWith('.'))
        return false;
    return hasWildcard(pattern) && (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .patternMatches */ .eJ)(pattern, name);
}


/***/ }),

/***/ 6307:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Mq: () => (/* binding */ userBaseOf),
/* harmony export */   mA: () => (/* binding */ placeInside),
/* harmony export */   oD: () => (/* binding */ launcherOf)
/* harmony export */ });
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31445);
/* harmony import */ var _conda_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52188);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60395);
/* harmony import */ var _installers_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25195);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54119);





/*
 * Where the installers put packages that keep environments of their own; environments.ts has the others.
 */
/** Tools whose `run` starts a program inside the environment of a project. */
const LAUNCHERS = new Set(['poetry', 'pipenv', 'pdm']);
/** What names the place itself, wherever pip runs. */
const PLACES = ['--target', '--prefix', '--root', '--install-option', '--user'];
/**
 * The `poetry run` and the like that starts a call.
 * @param before the call right before it in the same RUN: a launcher is one of its own
 */
function launcherOf(before, call) {
    const launcher = before ? (0,_installers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstaller */ .XE)(before) : null;
    if (!before || launcher?.action !== 'run' || !LAUNCHERS.has(launcher.tool))
        return null;
    const words = [call.path, ...call.arguments.map(({ value }) => value)];
    const last = before.arguments.slice(-words.length).map(({ value }) => value);
    return last.join('\0') === words.join('\0') ? launcher : null;
}
/** Where pip puts packages that a launcher starts: in the environment of its project, whatever its name. */
function placeInside(step, install, launcher, made) {
    const { call, options } = install;
    if (launcher?.kind === 'venv' && (0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(launcher.path))
        return (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(step, { ...install, call: { ...call, activated: launcher.path, condaActivated: null } }, made);
    return launcher || options.has(...PLACES) ? (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(step, install, made) : null;
}
/** Where an installer puts packages; null where it can't be known. */
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
    return (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(step, install, made);
}
/**
 * The folder below which pip puts what it installs for the user alone; unknown pieces marked.
 * Source: https://docs.python.org/3/using/cmdline.html#envvar-PYTHONUSERBASE
 */
function userBaseOf(step, call, users) {
    const set = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .callVariable */ .FE)(step, call, 'PYTHONUSERBASE');
    return set ? users.pathOf(set, step, call) : `${users.homeAt(step, call).replace(/\/$/, '')}/.local`;
}
/** The Python that a plain pip at this place would install into. */
function pipPlace(step, install, made) {
    return (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(step, { ...install, tool: 'pip' }, made);
}
function venv(path) {
    return (0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(path) ? { kind: 'venv', path } : null;
}
/** `--system`, the active environment, .venv beside the Pipfile; else one with a name of its own. */
function pipenvPlace(step, install, made) {
    const { call, options } = install;
    const variable = (name) => (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .callVariable */ .FE)(step, call, name);
    if (options.has('--system') || isOn(variable('PIPENV_SYSTEM')))
        return pipPlace(step, install, made);
    const active = call.activated ?? variable('VIRTUAL_ENV');
    if (active && !isOn(variable('PIPENV_IGNORE_VIRTUALENVS')))
        return venv(active);
    const local = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)('.venv', call.workdir);
    if (isOn(variable('PIPENV_VENV_IN_PROJECT')) || made.environments.has(local))
        return venv(local);
    return keptTogether(step, install);
}
/** One of those in WORKON_HOME: named by PIPENV_CUSTOM_VENV_NAME, else after the project and a hash. */
function keptTogether(step, { call }) {
    const folder = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .callVariable */ .FE)(step, call, 'WORKON_HOME');
    if (!folder?.startsWith('/') || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(folder))
        return null;
    const project = call.workdir.slice(call.workdir.lastIndexOf('/') + 1);
    const name = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .callVariable */ .FE)(step, call, 'PIPENV_CUSTOM_VENV_NAME') ?? `${project}-${_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV}`;
    return { kind: 'venv', path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(name, folder) };
}
/** The active environment, else .venv of the project. */
function pdmPlace(step, install, made) {
    const { call, options } = install;
    if (options.has('--global'))
        return pipPlace(step, install, made);
    const active = call.activated ?? (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .callVariable */ .FE)(step, call, 'VIRTUAL_ENV');
    if (active && !isOn((0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .callVariable */ .FE)(step, call, 'PDM_IGNORE_ACTIVE_VENV')))
        return venv(active);
    const project = options.get('--project')?.value ?? (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .callVariable */ .FE)(step, call, 'PDM_PROJECT') ?? '.';
    if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(project))
        return null;
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(project, call.workdir);
    const useVenv = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .callVariable */ .FE)(step, call, 'PDM_USE_VENV') ?? 'true';
    if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(useVenv))
        return null;
    return isOn(useVenv) ? venv((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)('.venv', folder)) : null;
}
/** `--prefix`, or an environment below the installation's root: a named one, or the one that is activated. */
function condaPlace(step, { call, options, action }) {
    const makes = /^env |^create$/.test(action);
    const name = options.get('--name')?.value ?? (makes ? null : call.condaActivated);
    const prefix = options.get('--prefix')?.value ?? (name?.includes('/') ? name : null);
    if (prefix)
        return (0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(prefix) ? { kind: 'prefix', path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(prefix, call.workdir) } : null;
    const root = options.get('--root-prefix')?.value ?? (0,_conda_js__WEBPACK_IMPORTED_MODULE_1__/* .condaRoot */ .Ku)(step, call);
    // The file of the environment names it.
    if (root === null || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(root) || (name && !(0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(name)) || (makes && !name))
        return null;
    return { kind: 'prefix', path: name ? (0,_conda_js__WEBPACK_IMPORTED_MODULE_1__/* .condaFolder */ .KY)(root, name) : root };
}
/** pipx and uv tool: each package has its own environment below one folder. */
function toolPlace(step, { call, operands, options }, users, variable, fallback, below) {
    const [first] = operands;
    const name = first ? /^[\w.-]+/.exec(first.value)?.[0] : undefined;
    if (name === undefined || options.has('--global'))
        return null;
    const set = call.environment.get(variable) ?? step.stage.environment.get(variable, step.instruction.index)?.value;
    const home = users.homeAt(step, call);
    const folder = set ? users.pathOf(set, step, call) : (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(fallback, `/${home}`);
    return venv((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(name.toLowerCase(), (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(below || '.', folder)));
}
function isOn(value) {
    return value !== undefined && (0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(value) && /^(?:1|true|yes|on|y|t)$/i.test(value);
}


/***/ }),

/***/ 18209:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ runsTests),
/* harmony export */   OE: () => (/* binding */ isNamedForChecks),
/* harmony export */   SV: () => (/* binding */ bringsPython),
/* harmony export */   VV: () => (/* binding */ installsPython),
/* harmony export */   X3: () => (/* binding */ isDevBase),
/* harmony export */   fX: () => (/* binding */ isDevImage),
/* harmony export */   m0: () => (/* binding */ isPythonImage),
/* harmony export */   qU: () => (/* binding */ isTestBed),
/* harmony export */   t0: () => (/* binding */ isBareShell)
/* harmony export */ });
/* harmony import */ var _conda_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52188);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36847);
/* harmony import */ var _installers_pip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22520);
/* harmony import */ var _wrappers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(395);




/** Programs that serve without Python: an image that starts one isn't a Python image, whatever it was built with. */
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
/** Repositories that hold a Python although nothing else is known of them. */
const PYTHON_REPOSITORY = /(?:^|[/_-])(?:python\d*|pypy|uv|(?:mini|micro|ana)?conda\d*|(?:mini|micro)?mamba|miniforge\d*|jupyter|[a-z]+-notebook|uvicorn|gunicorn|uwsgi|django|flask|fastapi|airflow|pytorch|tensorflow|vllm)(?:[/_-]|$)/;
/** Package names by which a distribution's Python comes. */
const PYTHON_PACKAGE = /^python3?(?:\.\d+)?(?:-(?:pip|venv|full|minimal|dev|devel))?(?:[=~<>].*)?$|^py3-pip/;
const PACKAGE_MANAGERS = new Set(['apt-get', 'apt', 'apk', 'dnf', 'microdnf', 'yum', 'zypper', 'tdnf']);
/** Whether a call installs a Python through a distribution's package manager. */
function installsPython({ program, arguments: args }) {
    if (!PACKAGE_MANAGERS.has(program))
        return false;
    const words = args.map(({ value }) => value);
    return words.some((word) => word === 'install' || word === 'add') && words.some((word) => PYTHON_PACKAGE.test(word));
}
/** Modules that a build uses whatever its image is for. */
const INCIDENTAL = /^(?:json\.tool|http\.server|zipfile|base64|this|platform|sysconfig)$/;
/** Whether a call needs a Python that is there for a program: pip, a module, Django's manage.py. */
function usesPython(call) {
    if (call.conditional)
        return false;
    if (/^pip[\d.]*$/.test(call.program))
        return true;
    const program = (0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_2__/* .isPython */ .r2)(call.program) || call.program === 'manage.py' ? (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .readPythonProgram */ .D1)(call) : null;
    return (program !== null && (program.name === 'manage.py' || (program.by === 'module' && !INCIDENTAL.test(program.name))));
}
/** Whether it is micromamba's: a conda without a Python, into which all kinds of packages are installed. */
function comesWithConda({ python, environment }) {
    return !python && environment.variables.has('MAMBA_ROOT_PREFIX');
}
/**
 * Whether a base has a Python, the commands of the lineage bring one, or they show that one of which nothing is known
 * has it.
 * @param calls those of the final stage and the stages that it is FROM
 */
function bringsPython(base, calls) {
    if (base.python)
        return true;
    const unknown = !base.known && base.distribution === null;
    const open = unknown || comesWithConda(base);
    return calls.some((call) => installsPython(call) || (0,_conda_js__WEBPACK_IMPORTED_MODULE_0__/* .installsConda */ .SY)(call) || (open && usesPython(call)));
}
/**
 * Whether the final stage runs Python: by what it starts, by its base, or by a Python that its lineage installs or uses.
 * @param installs whether an installer's packages reach the final image
 * @param brought whether its lineage installs a Python, or shows that there is one
 */
function isPythonImage(base, entry, installs, brought) {
    if (entry?.calls.some(_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .runsPython */ .nN))
        return true;
    if (base.python)
        return true;
    if (entry?.calls.some(({ program }) => OTHER_RUNTIMES.has(program)))
        return false;
    return installs || brought || (!comesWithConda(base) && PYTHON_REPOSITORY.test(base.reference?.repository ?? ''));
}
/** Folders of tests, however deep below them an image is defined. */
const TESTS = new Set(['test', 'tests']);
const DEV = new Set([...TESTS, 'dev', 'development', 'local', 'testing', 'unittest', 'unittests']);
/** What stages are called that check the code and that nobody deploys. */
const TOOLING = new Set(['ci', 'lint', 'debug']);
/** Whether a program runs tests and ends. */
function runsTests(program) {
    return program !== null && program.by !== 'script' && /^(?:pytest|py\.test|unittest|tox|nox)$/.test(program.name);
}
/**
 * Whether an image is a development one: .devcontainer; dev, development, local or test as a part of the file's name,
 * as the name of its folder or that folder's parent, test of any folder above it; those, ci, lint or debug as a part of
 * the built stage's name.
 */
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
/** Words by which names speak of tests. */
const TESTING = /(?:^|[^a-z])(?:tests?|testing)(?:[^a-z]|$)/i;
/** Those of what else is done to code that nobody deploys; folders of such names hold what is deployed, too. */
const CHECKING = /(?:^|[^a-z])(?:ci|e2e|lint|docs?|devel|debug|benchmarks?)(?:[^a-z]|$)/i;
/**
 * Whether the file's path or the built stage's name says that an image is to check the code, or to work on it.
 * @param ships whether the image is known to go somewhere: then folders say that it is built by CI, or where it lies
 */
function isNamedForChecks(path, target, ships) {
    if (TESTING.test(path) || TESTING.test(target ?? '') || CHECKING.test(target ?? ''))
        return true;
    return !ships && CHECKING.test(path);
}
/** Whether the folder is named after tests, and an image starts a shell or nothing and is deployed nowhere. */
function isTestBed(path, entry, deployments) {
    if (!TESTING.test(path.split('/').at(-2) ?? '') || entry?.calls.every(isBareShell) === false)
        return false;
    return !deployments.some(({ kind, pushes }) => pushes || kind === 'kubernetes');
}
/** Whether a base is one of those in which editors work: everything in it is for somebody at a terminal. */
function isDevBase({ reference }) {
    return /^mcr\.microsoft\.com\/(?:vscode\/)?devcontainers\//.test(reference?.repository ?? '');
}
/** Whether a call is a shell that waits for somebody at a terminal. */
function isBareShell({ program, arguments: args }) {
    return (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_3__/* .isShell */ .H7)(program) && args.every(({ value }) => /^-[il]+$|^--login$/.test(value));
}


/***/ }),

/***/ 78529:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ moduleBeside),
/* harmony export */   YL: () => (/* binding */ importedFiles),
/* harmony export */   eo: () => (/* binding */ filesEndingIn),
/* harmony export */   ug: () => (/* binding */ moduleFiles)
/* harmony export */ });
/* harmony import */ var _source_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25534);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21121);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54119);



/*
 * Which files of an image or of a build context a Python module's name may mean. Of a context whose packages are
 * installed, or copied to other folders, only names tell: several files may be meant.
 */
/** The files that a module may be, by its path without an ending. */
function filesOfModule(path) {
    return [`${path}.py`, `${path}/__init__.py`];
}
/**
 * What is found first of the files that a module may be which lies beside a Python file.
 * @param name from the file's folder: `a.b`
 * @param imagePath of the file
 */
function moduleBeside(name, imagePath, find) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(name.replaceAll('.', '/'), (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)('..', imagePath));
    const [file, inside] = filesOfModule(path);
    return find(file) ?? find(inside);
}
/** Of more files under one name none is what an import means. */
const MOST_NAMESAKES = 5;
/**
 * The files that a module may be, from the context's root: `a.b` is `a/b.py`, `a/b/__init__.py`, or where it is started
 * `a/b/__main__.py`, below any folder that is itself no package.
 * @param paths all files of the context
 */
function moduleFiles(paths, name, started = false) {
    const path = name.replaceAll('.', '/');
    const found = suffixed(paths, started ? [`${path}/__main__.py`, `${path}.py`] : filesOfModule(path));
    return found.filter((one) => {
        const root = one.slice(0, Math.max(0, one.lastIndexOf(`/${path}`)));
        return root === '' || !has(paths, `${root}/__init__.py`);
    });
}
/** The files of a context whose paths end in another one. */
function filesEndingIn(paths, path) {
    return suffixed(paths, [path]);
}
/**
 * The files that a Python file's imports may mean; names of the standard library and of foreign packages mean none.
 * @param path of the file, from the context's root
 * @param started it is the program, so that its own folder comes first among those where modules are looked for
 */
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
        // `import a.b` runs a/__init__.py as well.
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
/** The Python files of a context; made for the list that all who read of it share. */
const tableOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoize */ .Bj)((paths) => {
    const python = paths.filter((path) => path.endsWith('.py'));
    return { all: new Set(python), byKey: (0,_source_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedBy */ .m)(python, keyOf) };
});
/** A file's name; of those that every package has, with the package's. */
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


/***/ }),

/***/ 35403:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rB: () => (/* binding */ FOREIGN_RUN),
/* harmony export */   rS: () => (/* binding */ maskPython),
/* harmony export */   y9: () => (/* binding */ readPythonSource)
/* harmony export */ });
/* unused harmony export failsToCompile */
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21121);

/** Reads a Python file's text. */
const readPythonSource = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoizeText */ .Ez)(readSource);
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
/** `os.execvp(…)`; `os.execl(sys.executable, sys.executable, *sys.argv)` starts the program itself again. */
const REPLACES = /\bos\s*\.\s*exec[lv]p?e?\s*\((?!\s*sys\s*\.\s*executable\b[^)'"]*\bsys\s*\.\s*argv\b(?!\s*\[))/;
/** Whether `python -m compileall` would fail on it, as far as can be seen. */
function failsToCompile({ python2, template }) {
    return python2 || template;
}
/**
 * What starts a server or worker that ends on SIGTERM. Not among them, for they leave it alone: werkzeug's (flask's
 * app.run), waitress, cheroot, http.server, grpc, socketserver.
 */
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
    // discord.py itself sets no handler since 2.0; its forks do as it did before. Source: Rapptz/discord.py, issue 8998.
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
/** The loop of what has a `run`: what that does about signals is its framework's affair. */
const FOREIGN_RUN = 'app.run';
const LOOPS = [
    { name: 'serve_forever', call: /\.\s*serve_forever\s*\(/ },
    { name: 'run_forever', call: /\.\s*run_forever\s*\(/ },
    { name: 'start_consuming', call: /\.\s*start_consuming\s*\(/ },
    { name: 'wait_for_termination', call: /\.\s*wait_for_termination\s*\(/ },
    { name: 'BlockingScheduler', call: /\bBlockingScheduler\s*\(/ },
    { name: 'serve', call: /\b(?:waitress\s*\.\s*)?serve\s*\(/ },
    { name: FOREIGN_RUN, call: /\b(?:app|application|server|bot|client)\s*\.\s*run(?:_server)?\s*\(/ },
    // asyncio.run handles SIGINT only, and what goes on below it has no handler either. Sources: cpython, asyncio/runners.py;
    // Rapptz/discord.py, client.py; LonamiWebs/Telethon, client/updates.py.
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
    // Its uvicorn runs in a thread, where no handler is set, and the main thread sleeps. Source: gradio, blocks.py.
    { name: 'gradio', modules: ['gradio'], call: /\.\s*launch\s*\((?![^)]*\bprevent_thread_lock\s*=\s*True)/ },
    { name: 'while True', call: /\bwhile[ \t(]+(?:True|1)[ \t)]*:/ },
];
/** Werkzeug's reloader, which debug mode brings, handles SIGTERM before anything else. Source: pallets/werkzeug, _reloader.py. */
const RELOADER = /(?:\.\s*run(?:_server)?|\brun_simple)\s*\((?![^)]*\buse_reloader\s*=\s*False)[^)]*\b(?:debug|use_reloader)\s*=\s*True/;
function handlesSigterm(code) {
    if (RELOADER.test(code))
        return true;
    // Handlers are often set in a loop over signals, so the name and the call need not stand together.
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
        // `from . import worker` and `from aiohttp import web` may both name modules.
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
/** A Python text with its comments and the contents of its strings turned to spaces, of the same length. */
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
/** Where a string's content ends; a plain one that isn't closed ends with its line. */
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


/***/ }),

/***/ 55044:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Reach)
/* harmony export */ });
/* harmony import */ var _source_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25534);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11374);


/** So many copies are followed for one path: a chain of copies that doubles at each hop must end. */
const BUDGET = 300;
function endOf(index) {
    return { index, offset: Infinity };
}
/** Follows files from the stage they are made in to the final image. */
class Reach {
    lineage;
    removed;
    copiesFrom = new Map();
    /** The stages that are FROM another one and are copied from, or lead to one that is. */
    children = new Map();
    constructor(lineage, copies, removed) {
        this.lineage = lineage;
        this.removed = removed;
        for (const copy of copies) {
            if (!copy.from)
                continue;
            (0,_source_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .D)(this.copiesFrom, copy.from, copy);
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
    /** Where a path of a stage, made by the instruction `at`, is in the final image. Empty: it doesn't get there. */
    landings(stage, path, at) {
        if (this.lineage.has(stage))
            return [{ path, at }];
        return this.follow({ stage, path, since: endOf(at) }, _copies_js__WEBPACK_IMPORTED_MODULE_0__/* .landingOf */ .l, () => false);
    }
    /**
     * The same for the packages of a Python: only what brings its libraries counts, not its scripts alone, and what a later
     * command removes whole doesn't get there. Layers may still hold it.
     * @param call what installs them; null: any command of the instruction
     */
    packageLandings(stage, { kind, path }, at, call = null) {
        const since = call ? { index: at, offset: call.span.start } : endOf(at);
        if (this.lineage.has(stage) && !this.goesInLineage(path, since))
            return [{ path, at }];
        const landing = kind === 'target' ? _copies_js__WEBPACK_IMPORTED_MODULE_0__/* .landingOf */ .l : packageLanding;
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
            // What a stage holds, those that are FROM it hold too, and what comes later in it arrives as well.
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
/** Where a Python's folder arrives by a copy that brings its packages: whole, its lib, or a site-packages folder. */
function packageLanding(copy, path) {
    for (const source of copy.sources) {
        const below = source.startsWith(`${path}/`) ? source.slice(path.length + 1) : null;
        if (below === null)
            continue;
        const packages = /^lib(?:64)?(?:\/python[^/]*(?:\/(?:site|dist)-packages)?)?$/.exec(below);
        if (!packages)
            continue;
        // The same folder below the target: /usr/local/lib/python3.12/site-packages gives /usr/local.
        const suffix = `/${below}`;
        const target = copy.target.replace(/\/$/, '');
        return target.endsWith(suffix) ? target.slice(0, -suffix.length) || '/' : target || '/';
    }
    const whole = copy.sources.some((source) => source === path || source === '/' || path.startsWith(`${source}/`));
    return whole ? (0,_copies_js__WEBPACK_IMPORTED_MODULE_0__/* .landingOf */ .l)({ ...copy, intoFolder: false }, path) : null;
}


/***/ }),

/***/ 89230:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ clears),
/* harmony export */   MD: () => (/* binding */ readRemovals),
/* harmony export */   RY: () => (/* binding */ removalsOf),
/* harmony export */   Sv: () => (/* binding */ ownerChangesIn),
/* harmony export */   bf: () => (/* binding */ mayCover),
/* harmony export */   ny: () => (/* binding */ takes),
/* harmony export */   vM: () => (/* binding */ removalsIn)
/* harmony export */ });
/* unused harmony export readOwnerChange */
/* harmony import */ var _source_groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25534);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60395);
/* harmony import */ var _installers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25195);
/* harmony import */ var _installers_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32631);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21121);
/* harmony import */ var _path_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77554);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54119);
/* harmony import */ var _system_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36958);








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
/** What else takes something away, besides installers. */
const REMOVERS = new Set(['find', 'git', 'dpkg', 'rpm']);
/** What all commands of a RUN take away, in order. */
const removalsIn = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoize */ .Bj)((facts) => facts.calls.flatMap(({ step, call }) => readRemovals(facts, step, call)));
/** What the commands of one RUN take away, in order. */
function removalsOf(facts, step) {
    return removalTable(facts).get(step) ?? [];
}
const removalTable = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoize */ .Bj)((facts) => (0,_source_groups_js__WEBPACK_IMPORTED_MODULE_6__/* .groupedBy */ .m)(removalsIn(facts), ({ step }) => step));
/** What one command takes away. */
function readRemovals(facts, step, call) {
    const syntax = SYNTAX.get(call.program);
    // Most commands take nothing away.
    if (!syntax && !REMOVERS.has(call.program) && !(0,_installers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstaller */ .XE)(call))
        return [];
    const name = (args) => namedPaths(facts, step, call, args);
    const removal = (given) => ({
        step,
        call,
        paths: [],
        packages: [],
        recursive: true,
        partial: false,
        unsure: given.paths?.some(({ path }) => !(0,_expand_js__WEBPACK_IMPORTED_MODULE_7__/* .isKnown */ .qE)(path)) ?? false,
        ...given,
    });
    if (syntax) {
        const { options, operands } = (0,_installers_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOptions */ .Ac)(call.arguments, syntax);
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
    return { path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(call.workdir), argument: { value: '.', span: call.span } };
}
function gitClean({ arguments: args }) {
    return args.some(({ value }) => value === 'clean') && args.some(({ value }) => /^-[a-z]*f|^--force$/.test(value));
}
/** Reads a `find` that deletes or hands what it finds to a program. */
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
/** The packages that a package manager removes; one list per call, empty for a plain autoremove. */
function packagesOf(call) {
    const { program, arguments: args } = call;
    const erases = (program === 'dpkg' && args.some(({ value }) => /^(?:-r|-P|--remove|--purge)$/.test(value))) ||
        (program === 'rpm' && args.some(({ value }) => /^-[a-z]*e|^--erase$/.test(value)));
    if (erases)
        return [args.flatMap(({ value }) => (value.startsWith('-') ? [] : value))];
    const installer = (0,_installers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstaller */ .XE)(call);
    if (!installer)
        return [];
    const { action, operands, options } = installer;
    if (action === 'autoremove' || action === 'autopurge')
        return [(0,_system_js__WEBPACK_IMPORTED_MODULE_5__/* .namesOf */ .eZ)(installer)];
    // `apt-get purge --auto-remove` alone is an autoremove.
    if (!/^(?:remove|purge|del|uninstall|group remove)$/.test(action))
        return [];
    return operands.length > 0 || options.has('--auto-remove') ? [(0,_system_js__WEBPACK_IMPORTED_MODULE_5__/* .namesOf */ .eZ)(installer)] : [];
}
/** Paths of arguments: brace lists expanded, `~` resolved. */
function namedPaths({ users }, step, call, args) {
    return args.flatMap((argument) => (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .expandBraces */ .PH)(argument.value).map((written) => ({
        path: written === _expand_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV ? _expand_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV : users.pathOf(written, step, call),
        argument,
    })));
}
/** Whether a removal takes what a folder holds: the folder, a parent, or its content. Null where it might. */
function clears(removal, folder) {
    return answer(removal, folder, _path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .coversContent */ .ww);
}
/** Whether a removal takes a path with all below it. Null where it might. */
function takes(removal, path) {
    return answer(removal, path, _path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .covers */ .hU);
}
function answer({ kind, partial, paths, recursive }, folder, reaches) {
    if (kind === 'packages' || partial)
        return false;
    // Without -r a folder stays: files go by their own name or a wildcard.
    const able = (path) => recursive || (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(path) || path === folder;
    if (paths.some(({ path }) => (0,_expand_js__WEBPACK_IMPORTED_MODULE_7__/* .isKnown */ .qE)(path) && able(path) && reaches(path, folder)))
        return true;
    return recursive && paths.some(({ path }) => !(0,_expand_js__WEBPACK_IMPORTED_MODULE_7__/* .isKnown */ .qE)(path) && mayCover(path, folder)) ? null : false;
}
/** Whether a path with unknown pieces could be a folder or a parent of it: what stands around them says. */
function mayCover(path, folder) {
    const head = path.slice(0, path.indexOf(_expand_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV));
    const tail = path.slice(path.lastIndexOf(_expand_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV) + 1).replace(/\/\*+$/, '');
    if (!`${folder}/`.startsWith(head))
        return false;
    return tail === '' || (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(tail) || `${folder}/`.includes(`${tail}/`);
}
/** Ownership and mode changes of all commands, in order; those that `find` and `xargs` start among them. */
const ownerChangesIn = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoize */ .Bj)((facts) => facts.calls.flatMap(({ step, call }) => readOwnerChange(facts, step, call)));
const CHANGERS = new Set(['chown', 'chgrp', 'chmod']);
function readOwnerChange(facts, step, call) {
    if (call.program === 'find')
        return changedByFind(facts, step, call);
    const { program } = call;
    if (!isChanger(program))
        return [];
    // A mode may look like an option: `chmod -x file`, `chmod -R -w folder`.
    const mode = program === 'chmod' ? call.arguments.find(({ value }) => /^-[rwxXst]+$/.test(value)) : undefined;
    const args = call.arguments.filter((argument) => argument !== mode);
    const { options, operands } = (0,_installers_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOptions */ .Ac)(args, {
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
    const paths = namedPaths(facts, step, call, call.pipedFrom && rest.every(({ value: one }) => one === _expand_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV) ? rootsOf(call) : rest);
    return [{ step, call, program, recursive: options.has('--recursive'), value, paths }];
}
function isChanger(program) {
    return CHANGERS.has(program);
}
/** `find /app | xargs chown x`: what find starts from. */
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


/***/ }),

/***/ 2719:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ momentAt),
/* harmony export */   U: () => (/* binding */ RemovedFolders)
/* harmony export */ });
/* harmony import */ var _source_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25534);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60395);
/* harmony import */ var _removals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89230);



function momentAt({ instruction }, call) {
    return { index: instruction.index, offset: call?.span.start ?? Infinity };
}
function isLater(one, other) {
    return one.index === other.index ? one.offset > other.offset : one.index > other.index;
}
/**
 * The folders that `rm -r` surely takes away whole, in stages that are used: what was in them is gone, whatever is put
 * there afterwards.
 */
class RemovedFolders {
    /** By the path, in the order of the file. */
    table = new Map();
    constructor(calls, users) {
        for (const { step, call } of calls) {
            if (call.program !== 'rm' || call.conditional)
                continue;
            for (const { paths, recursive } of (0,_removals_js__WEBPACK_IMPORTED_MODULE_0__/* .readRemovals */ .MD)({ users }, step, call)) {
                for (const { path } of recursive ? paths : [])
                    if ((0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnown */ .qE)(path))
                        this.add(path.replace(/(?<=.)\/+$/, ''), { stage: step.stage, moment: momentAt(step, call) });
            }
        }
    }
    add(path, removed) {
        (0,_source_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .addTo */ .D)(this.table, path, removed);
    }
    /** Whether a command of some stages takes a folder away, or one that it is in, after a moment and before another one. */
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
/** The ways to name what takes a folder's content away: the folder, its content, the same of all above it. */
function namesFor(path) {
    const names = [path, `${path}/*`];
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
        const folder = path.slice(0, at);
        // A star leaves names with a leading dot.
        names.push(folder, ...(path.slice(folder.length, folder.length + 2) === '/.' ? [] : [`${folder}/*`]));
    }
    return names;
}


/***/ }),

/***/ 40507:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ localFolders),
/* harmony export */   Ay: () => (/* binding */ namedRequirements),
/* harmony export */   HE: () => (/* binding */ lockState),
/* harmony export */   JG: () => (/* binding */ isSwitchedOn),
/* harmony export */   Kb: () => (/* binding */ projectFolder),
/* harmony export */   VH: () => (/* binding */ requirementFiles),
/* harmony export */   eu: () => (/* binding */ requirementPaths),
/* harmony export */   fd: () => (/* binding */ installBy),
/* harmony export */   md: () => (/* binding */ localProjects),
/* harmony export */   mz: () => (/* binding */ requestedPackages),
/* harmony export */   v8: () => (/* binding */ projectOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60395);
/* harmony import */ var _manifests_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14809);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21121);
/* harmony import */ var _mounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4209);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54119);
/* harmony import */ var _script_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95810);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56598);








/** The packages that a call names; paths, archives, URLs and what can't be known are left out. */
const namedRequirements = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoize */ .Bj)(({ operands }) => operands.flatMap((argument) => {
    const { value } = argument;
    if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_7__/* .isKnown */ .qE)(value) || /[/\\*]|^\.|\.(?:whl|zip|t?gz|bz2|txt)$/.test(value.replace(/\s*@.*$/, '')))
        return [];
    const requirement = (0,_manifests_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .pP)(value);
    return requirement ? [{ argument, requirement }] : [];
}));
/** All that an install is asked for, as far as it can be read: by name, in requirements files, in a project's manifest. */
function requestedPackages(facts, { step, installer }) {
    return packagesOf(facts, installer, step);
}
// Many rules ask the same of each install, and each answer takes a look at every COPY before it.
const packagesOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoizeBoth */ .MF)((facts, installer, step) => {
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
    return (project?.pipfile?.packages ?? []).flatMap((name) => (0,_manifests_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .pP)(name) ?? []);
});
/** The requirements files (`-r`) of a call that are at hand, each with those that it names. */
const requirementFiles = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoizeBoth */ .MF)((facts, installer, step) => requirementPaths(installer).flatMap((path) => {
    const origin = (0,_script_files_js__WEBPACK_IMPORTED_MODULE_5__/* .contextPathAt */ .sS)(facts, { stage: step.stage, step }, (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(path, installer.call.workdir));
    return origin === null ? [] : ((0,_manifests_index_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementsAt */ .Gw)(facts.surroundings.context, origin) ?? []);
}));
/** The install that a call is; undefined for other calls. */
function installBy(facts, call) {
    return installTable(facts).get(call);
}
const installTable = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoize */ .Bj)((facts) => new Map(facts.installs.map((one) => [one.installer.call, one])));
/** What follows `-r`, as written. */
function requirementPaths({ options, tool, action, operands }) {
    const given = options.all('--requirement', '--requirements').flatMap(({ value }) => value ?? []);
    const synced = tool === 'uv pip' && action === 'sync' ? operands.map(({ value }) => value) : [];
    return [...given, ...synced].filter(_expand_js__WEBPACK_IMPORTED_MODULE_7__/* .isKnown */ .qE);
}
/** The folder in the image whose project uv, Poetry, Pipenv or PDM works on; null where it can't be known. */
function projectFolder({ call, options }) {
    const folder = options.get('--directory')?.value ?? '.';
    const project = options.get('--project')?.value ?? '.';
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(project, (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(folder, call.workdir));
    return (0,_expand_js__WEBPACK_IMPORTED_MODULE_7__/* .isKnown */ .qE)(path) ? path : null;
}
/** The manifests of that project, as the context has them by then; null where they aren't at hand. */
const projectOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoizeBoth */ .MF)((facts, installer, step) => {
    const folder = projectFolder(installer);
    if (folder === null)
        return null;
    const manifest = ['pyproject.toml', 'Pipfile']
        .map((name) => (0,_script_files_js__WEBPACK_IMPORTED_MODULE_5__/* .contextPathAt */ .sS)(facts, { stage: step.stage, step }, (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(name, folder)))
        .find((path) => path !== null);
    return manifest === undefined ? null : (0,_manifests_index_js__WEBPACK_IMPORTED_MODULE_1__/* .projectIn */ .L9)(facts.surroundings.context, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(manifest));
});
/** The projects that pip is to install from folders, as the context has them by then: `.`, `web/`, `-e lib[test]`. */
const localProjects = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoizeBoth */ .MF)((facts, installer, step) => localFolders(installer).flatMap((folder) => {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)('pyproject.toml', folder);
    const manifest = (0,_script_files_js__WEBPACK_IMPORTED_MODULE_5__/* .contextPathAt */ .sS)(facts, { stage: step.stage, step }, path);
    const project = manifest === null ? null : (0,_manifests_index_js__WEBPACK_IMPORTED_MODULE_1__/* .projectIn */ .L9)(facts.surroundings.context, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(manifest));
    return project ? [project] : [];
}));
/** The folders of the image that pip is to install projects from. */
function localFolders({ call, operands, options }) {
    // A bare name is a package's, but a folder's behind `-e`. Source: pip's req/constructors.py.
    const written = operands.flatMap(({ value }) => (/^\.|\//.test(value) ? value : []));
    const named = [...written, ...options.all('--editable').map(({ value }) => value ?? '')];
    return named.flatMap((name) => {
        const folder = /^([^[\]:@]+)(?:\[[^\]]*\])?$/.exec(name)?.[1];
        return folder === undefined || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_7__/* .isKnown */ .qE)(name) ? [] : (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(folder, call.workdir);
    });
}
/**
 * Whether a file lies in a folder of the image by the time of a step: brought there, `missing` although it stands beside
 * the project's manifest in the context, or null where nothing says that there is one.
 */
function lockState(facts, step, folder, name) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(name, folder);
    const { context } = facts.surroundings;
    if ((0,_script_files_js__WEBPACK_IMPORTED_MODULE_5__/* .contextPathAt */ .sS)(facts, { stage: step.stage, step }, path) !== null || namesFile(facts, step, path))
        return 'there';
    const manifest = ['pyproject.toml', 'Pipfile']
        .map((one) => (0,_script_files_js__WEBPACK_IMPORTED_MODULE_5__/* .contextPathAt */ .sS)(facts, { stage: step.stage, step }, (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(one, folder)))
        .find((one) => one !== null);
    return manifest !== undefined && context.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(manifest), name)) ? 'missing' : null;
}
/** Whether a COPY before a step, or one of its mounts, names a file for a path: the build fails where it isn't there. */
function namesFile(facts, step, path) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path);
    const stages = new Set((0,_stages_js__WEBPACK_IMPORTED_MODULE_6__/* .lineageOf */ .bQ)(step.stage));
    const named = (source) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(source) === name;
    const mounted = (0,_mounts_js__WEBPACK_IMPORTED_MODULE_3__/* .mountsOf */ .cS)(facts, step).some(({ type, source, target }) => type === 'bind' && named(source) && (target === null || target === path));
    return (mounted ||
        facts.copies.some(({ step: { stage, instruction }, sources, target }) => {
            if (!stages.has(stage) || instruction.index >= step.instruction.index || !sources.some(named))
                return false;
            const place = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(target);
            return !(0,_expand_js__WEBPACK_IMPORTED_MODULE_7__/* .isKnown */ .qE)(place) || place === path || (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(name, place) === path;
        }));
}
/** Whether one of a tool's on/off variables is on for a call; null where that can't be known. */
function isSwitchedOn(step, call, ...names) {
    const values = names.map((name) => call.environment.get(name) ?? step.stage.environment.get(name, step.instruction.index)?.value ?? '');
    if (values.some((value) => (0,_expand_js__WEBPACK_IMPORTED_MODULE_7__/* .isKnown */ .qE)(value) && !/^(?:|0|false|no|off|n|f)$/i.test(value)))
        return true;
    return values.every(_expand_js__WEBPACK_IMPORTED_MODULE_7__/* .isKnown */ .qE) ? false : null;
}


/***/ }),

/***/ 72342:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ homeOf),
  P: () => (/* binding */ readCommands)
});

// EXTERNAL MODULE: ./lib/build/dockerfile/evaluate.js + 2 modules
var evaluate = __webpack_require__(80712);
// EXTERNAL MODULE: ./lib/build/dockerfile/expand.js
var expand = __webpack_require__(60395);
// EXTERNAL MODULE: ./lib/build/dockerfile/identity.js
var dockerfile_identity = __webpack_require__(11145);
// EXTERNAL MODULE: ./lib/build/dockerfile/lines.js
var dockerfile_lines = __webpack_require__(79172);
// EXTERNAL MODULE: ./lib/build/dockerfile/shell.js
var dockerfile_shell = __webpack_require__(30649);
// EXTERNAL MODULE: ./lib/build/dockerfile/memo.js
var memo = __webpack_require__(21121);
;// CONCATENATED MODULE: ./lib/build/dockerfile/switches.js




/*
 * ARGs without a default that do nothing but switch parts of a RUN on: `if [ "$DEBUG" ]; then …; fi`. A build that says
 * nothing of one leaves it unset, and a shell takes that for empty. One that is used elsewhere, or asked for by `-z`, may
 * be needed in every build: nothing is known of it. Source: https://docs.docker.com/reference/dockerfile/#arg
 */
/** What a RUN does in a build that sets no switch: the branches that one switches on are left out. */
function switchedOff(dockerfile, step, nodes) {
    const { keyword, index } = step.instruction;
    const switches = keyword === 'RUN' ? switchesOf(dockerfile) : NONE;
    if (switches.size === 0)
        return nodes;
    const isOff = (name) => {
        const variable = step.stage.environment.get(name, index);
        return switches.has(name) && variable?.kind === 'arg' && variable.value === expand/* UNKNOWN */.HV;
    };
    return nodes.map((node) => pruned(node, isOff));
}
const NONE = new Set();
/** The names of a Dockerfile's switches: nothing but RUNs that test them as such uses them. */
const switchesOf = (0,memo/* memoize */.Bj)((dockerfile) => {
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
/** The variables that a text names: `$NAME`, `${NAME…`. */
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
/** What BuildKit sets unasked, and proxies, whose values come from the machine. */
const PREDEFINED = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT|KIT_\w+)$|_PROXY$/i;
/** The variables that tests of a RUN switch on; not those that it sets itself, or asks for as missing. */
function switchesIn(dockerfile, { keyword, exec, heredocs, body }) {
    if (keyword !== 'RUN' || exec || heredocs.length > 0)
        return NONE;
    const text = (0,dockerfile_lines/* joinLines */.cT)(dockerfile.source.text, body, dockerfile.escape);
    const tested = new Set();
    const note = (name) => {
        tested.add(name);
        return false;
    };
    for (const node of (0,dockerfile_shell/* parseShell */.a)(text, body.start).body)
        pruned(node, note);
    for (const [, mark, name] of text.matchAll(/(-z\s+["']?\$\{?|\$\{?|)\b([A-Za-z_]\w*)/g)) {
        if (!mark || mark.startsWith('-'))
            tested.delete(name);
    }
    for (const [, name] of text.matchAll(/\$\{(\w+):?\?/g))
        tested.delete(name);
    return tested;
}
/** A statement without the branches of `if` that a switch is off for. */
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
/** The variable that a test needs to be set: `[ "$X" ]`, `[ -n "$X" ]`, `[ "$X" = true ]`; null for all else. */
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
/** The variable that a word is, plain: what gives a default of its own is evaluated as such. */
function nameOf({ parts }) {
    const written = parts.filter((part) => part.kind !== 'literal' || part.text !== '');
    const [part] = written;
    return written.length === 1 && part?.kind === 'variable' && part.operation === null ? part.name : null;
}

// EXTERNAL MODULE: ./lib/build/dockerfile/wrappers.js
var wrappers = __webpack_require__(395);
;// CONCATENATED MODULE: ./lib/build/dockerfile/run.js







const NOTHING = { calls: [], nodes: [], complete: false };
/**
 * Reads what an instruction's command does, in either form.
 * @param given what its shell is given, where that is known
 * @param isAbsent whether no file can be at a path behind commands of it
 */
function readCommands(dockerfile, step, given = null, isAbsent) {
    const script = readScript(dockerfile, step);
    if (!script)
        return NOTHING;
    const { environment } = step.stage;
    const lookup = (name) => environment.value(name, step.instruction.index) ?? (name === 'HOME' ? homeOf(step.user) : undefined);
    // Who starts a container may say who runs it.
    const identity = step.instruction.keyword === 'RUN' ? (0,dockerfile_identity/* identityOf */.c)(step.user) : null;
    const { calls, complete } = (0,evaluate/* evaluate */._)(switchedOff(dockerfile, step, script.body), {
        lookup,
        workdir: step.workdir,
        given,
        identity,
        ...(isAbsent && { isAbsent }),
    });
    return { calls, nodes: script.body, complete: complete && script.complete };
}
/** The home folder of a user by name: root's is known, others' by convention. */
function homeOf(user) {
    if (!(0,expand/* isKnown */.qE)(user))
        return '\0';
    return user === 'root' || user === '0' || user === '' ? '/root' : `/home/${user}`;
}
/** micromamba's own activates an environment and hands over to bash. Source: mamba-org/micromamba-docker. */
function readsShell(program) {
    return (0,wrappers/* isShell */.H7)(program) || program === '_dockerfile_shell.sh';
}
function readScript(dockerfile, { instruction, shell }) {
    if (instruction.exec)
        return { body: [execCommand(instruction, instruction.exec)], complete: true };
    if (shell && !readsShell((0,wrappers/* baseName */.Fl)(shell[0] ?? '')))
        return null;
    const { text } = dockerfile.source;
    const { body, heredocs } = instruction;
    const [heredoc] = heredocs;
    if (!heredoc)
        return (0,dockerfile_shell/* parseShell */.a)((0,dockerfile_lines/* joinLines */.cT)(text, body, dockerfile.escape), body.start);
    if (heredocs.length > 1 || heredoc.opening.start !== body.start || instruction.words.length > 1) {
        // The shell reads the here-documents itself, so their text stays behind the command's lines.
        const command = (0,dockerfile_lines/* joinLines */.cT)(text, { start: body.start, end: heredoc.body.start }, dockerfile.escape);
        return (0,dockerfile_shell/* parseShell */.a)(command + dropReturns(text.slice(heredoc.body.start, body.end)), body.start);
    }
    const lines = dropReturns(text.slice(heredoc.body.start, heredoc.body.end));
    const script = heredoc.stripsTabs ? lines.replace(/^\t+/gm, (tabs) => dockerfile_lines/* FILLER */.Fn.repeat(tabs.length)) : lines;
    return hasOtherInterpreter((0,dockerfile_lines/* dropFiller */.CP)(script)) ? null : (0,dockerfile_shell/* parseShell */.a)(script, heredoc.body.start);
}
/** A here-document's lines without the carriage returns that end them. */
function dropReturns(text) {
    return text.replace(/\r(?=\n|$)/g, dockerfile_lines/* FILLER */.Fn);
}
/** Whether a script's first line names an interpreter that is no shell. */
function hasOtherInterpreter(script) {
    const [program, ...rest] = /^#![ \t]*(.*)/.exec(script)?.[1]?.split(/\s+/) ?? [];
    if (program === undefined)
        return false;
    const name = (0,wrappers/* baseName */.Fl)(program) === 'env' ? rest.find((word) => !/^-|=/.test(word)) : program;
    return !(0,wrappers/* isShell */.H7)((0,wrappers/* baseName */.Fl)(name ?? ''));
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

/***/ 90096:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WF: () => (/* binding */ isStarted),
/* harmony export */   _Y: () => (/* binding */ runningDeployments),
/* harmony export */   ey: () => (/* binding */ isTemporary),
/* harmony export */   jV: () => (/* binding */ isForDevelopment),
/* harmony export */   ml: () => (/* binding */ replacementOf),
/* harmony export */   o5: () => (/* binding */ isJob),
/* harmony export */   sg: () => (/* binding */ readOnlyAt)
/* harmony export */ });
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6712);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54119);
/* harmony import */ var _python_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18209);



/*
 * What compose files and manifests say of how containers of the image run.
 */
const RUNNING = new Set(['compose', 'kubernetes', 'configuration']);
/** What runs containers of the image: not what only builds it, nor what develops in it. */
function runningDeployments(facts) {
    return facts.deployments.filter(({ kind }) => RUNNING.has(kind));
}
/** Whether a deployment is one to develop in: the sources are mounted, its file's name says so, or it restarts on changes. */
function isForDevelopment(deployment) {
    const { path, mountsSource } = deployment;
    return mountsSource || (0,_python_image_js__WEBPACK_IMPORTED_MODULE_1__/* .isDevImage */ .fX)(path, null) || path.includes('override') || (0,_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .startsDevelopment */ .r)(deployment);
}
/** Whether a deployment puts something else in the place of the image's ENTRYPOINT or CMD. */
function replaces(step, { entrypoint, command }) {
    return entrypoint !== null || (step.instruction.keyword === 'CMD' && command !== null);
}
/** What else than the ENTRYPOINT or CMD of the image is started outside of development; null: nothing that is known. */
function replacementOf(facts, step) {
    return runningDeployments(facts).find((one) => !isForDevelopment(one) && replaces(step, one)) ?? null;
}
/**
 * Whether an ENTRYPOINT or CMD of the image is what containers start: false where all manifests, and all compose files
 * for production, put another one in its place. Other compose files say nothing of where the image goes.
 */
function isStarted(facts, step) {
    const deployed = runningDeployments(facts).filter(({ kind, path }) => {
        return kind === 'kubernetes' || /(?:^|[^a-z])(?:prod|production|deploy|release|live)(?:[^a-z]|$)/i.test(path);
    });
    return deployed.length === 0 || deployed.some((one) => !replaces(step, one));
}
/** Whether all that is known to run the image are jobs: they end by themselves, and nobody waits for them to stop. */
function isJob(facts) {
    const running = runningDeployments(facts);
    return running.length > 0 && running.every(({ kind, name }) => kind === 'kubernetes' && /^(?:Cron)?Job\//.test(name));
}
/** The deployment that is known to run the image with a root file system on which a folder can't be written. */
function readOnlyAt(facts, folder) {
    return runningDeployments(facts).find((one) => one.readOnly === true && !isWritable(one, folder)) ?? null;
}
/** Whether a folder of a container lies on a volume of its own. */
function isWritable({ tmpfs, volumes, binds }, folder) {
    const mounted = [...tmpfs, ...volumes, ...binds.map(({ target }) => target)];
    return mounted.some((one) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(folder), (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(one)));
}
/** Whether a folder is in memory, or fresh, in all containers that are known of. */
function isTemporary(facts, folder) {
    // The configuration has no words for what is in memory.
    const running = runningDeployments(facts).filter(({ kind }) => kind !== 'configuration');
    const inMemory = ({ tmpfs }) => tmpfs.some((one) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(folder), (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(one)));
    return running.length > 0 && running.every(inMemory);
}


/***/ }),

/***/ 95810:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sS: () => (/* binding */ contextPathAt),
  Wd: () => (/* binding */ fileAt),
  ch: () => (/* binding */ fileNamed),
  ZU: () => (/* binding */ placeInFile),
  pq: () => (/* binding */ programFile)
});

// EXTERNAL MODULE: ./lib/build/source/text.js
var source_text = __webpack_require__(42697);
// EXTERNAL MODULE: ./lib/build/dockerfile/context-index.js
var context_index = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/build/dockerfile/expand.js
var expand = __webpack_require__(60395);
// EXTERNAL MODULE: ./lib/build/dockerfile/memo.js
var memo = __webpack_require__(21121);
// EXTERNAL MODULE: ./lib/build/dockerfile/mounts.js
var mounts = __webpack_require__(4209);
// EXTERNAL MODULE: ./lib/build/dockerfile/paths.js
var paths = __webpack_require__(54119);
// EXTERNAL MODULE: ./lib/build/dockerfile/wrappers.js
var wrappers = __webpack_require__(395);
// EXTERNAL MODULE: ./lib/build/dockerfile/shell-process.js
var shell_process = __webpack_require__(2377);
// EXTERNAL MODULE: ./lib/build/dockerfile/written.js
var written = __webpack_require__(8592);
;// CONCATENATED MODULE: ./lib/build/dockerfile/written-texts.js




/**
 * What the commands of each stage write into files by `echo`, `printf` and here-documents: after each RUN the texts of
 * those that it wrote, by their paths. A text that nobody can know for sure is left out.
 */
const writtenTexts = (0,memo/* memoize */.Bj)((facts) => {
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
            for (const { path, text, appends } of (0,written/* writtenBy */.x)(step, call)) {
                const exact = exactText(facts, call, text, (0,shell_process/* shellNamed */.W1)(step.stage, step.shell?.[0]));
                const before = appends ? texts.get(path)?.text : '';
                texts.delete(path);
                if (exact === null || before === undefined) {
                    // What was known of it is so no longer.
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
/** Whether the shell leaves the text of a here-document alone: its end is quoted, or nothing is to be expanded. */
function isVerbatim({ dockerfile }, { redirects, whole }, text) {
    const heredoc = redirects.find(({ body }) => body)?.body;
    if (!heredoc || !/[$`\\]/.test(text))
        return true;
    const line = dockerfile.source.slice({ start: whole.start, end: heredoc.span.start });
    return /<<-?[ \t]*['"\\]/.test(line) && !/<<-?[ \t]*\w/.test(line);
}
/** The text that arrives in the file; null where it may be another one. */
function exactText(facts, call, text, shell) {
    const { program, arguments: args, conditional } = call.program === 'tee' && call.pipedFrom ? call.pipedFrom : call;
    if (conditional || call.conditional || !(0,expand/* isKnown */.qE)(text))
        return null;
    if (program === 'cat' || program === 'tee')
        return isVerbatim(facts, call.pipedFrom ?? call, text) ? text : null;
    const words = args.map(({ value }) => value);
    // What else has a meaning after a backslash isn't read.
    if (/\\[abcefrtvxu0-7\\]/.test(text))
        return null;
    if (program === 'printf')
        return text;
    if (program !== 'echo')
        return null;
    const options = words.filter((word) => /^-[neE]+$/.test(word)).join('');
    // Dash's echo takes \n for a new line and knows no -e, that of bash and BusyBox leaves it as it is without one.
    const escaped = words.some((word) => word.includes('\\n'));
    if (shell === 'dash' ? /[eE]/.test(options) : escaped && (shell === null || !options.includes('e')))
        return null;
    return options.includes('n') ? text : `${text}\n`;
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/carriers.js







/** Of each stage, the last first. Most instructions are none, and each file that is looked for goes through all. */
const carriersOf = (0,memo/* memoize */.Bj)((facts) => {
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
        .calls.filter(({ program, workdir }) => COPIERS.has(program) && (0,expand/* isKnown */.qE)(workdir))
        .toReversed();
}
/** What such a command takes and, last, where to. */
function copierOperands(call) {
    const words = call.arguments.map(({ value }) => value);
    const valued = call.program === 'install' ? ['-m', '-o', '-g', '--mode', '--owner', '--group'] : [];
    return words.filter((word, at) => !/^-./.test(word) && !valued.includes(words[at - 1] ?? ''));
}
/**
 * Whether a file at hand (of the context, a here-document, a written text) can have a name, without folders, in any
 * stage: its own one, or one that an instruction gives it.
 */
function mayBeNamed(facts, name) {
    return (0,context_index/* sentFiles */.MA)(facts.surroundings.context).hasName(name) || givenNames(facts).has(name);
}
/** The names that instructions give to files. */
const givenNames = (0,memo/* memoize */.Bj)((facts) => {
    const names = new Set();
    const add = (path) => names.add((0,wrappers/* baseName */.Fl)((0,paths/* normalizePath */.Fd)(path)));
    for (const copy of facts.copies) {
        add(copy.target);
        for (const { name } of copy.step.instruction.heredocs)
            add(name);
    }
    for (const carriers of carriersOf(facts).values()) {
        for (const { calls, texts } of carriers) {
            for (const call of calls)
                for (const path of copierOperands(call))
                    add((0,paths/* normalizePath */.Fd)(path, call.workdir));
            for (const path of texts?.keys() ?? [])
                add(path);
        }
    }
    for (const step of facts.steps)
        for (const { target } of (0,mounts/* mountsOf */.cS)(facts, step))
            if (target !== null)
                add(target);
    return names;
});

// EXTERNAL MODULE: ./lib/build/dockerfile/context-copies.js
var context_copies = __webpack_require__(31168);
// EXTERNAL MODULE: ./lib/build/dockerfile/model.js
var model = __webpack_require__(33778);
// EXTERNAL MODULE: ./lib/build/dockerfile/stages.js + 1 modules
var stages = __webpack_require__(56598);
;// CONCATENATED MODULE: ./lib/build/dockerfile/script-files.js










/** A place of a file as reports name it: of the Dockerfile where its text stands there. */
function placeInFile(file, span) {
    if (file.writtenBy)
        return { span: file.writtenBy };
    return file.path === null ? { span } : { span, path: file.path };
}
/** More hops over stages, copies and links than this aren't followed. */
const MAXIMUM_HOPS = 20;
/** The file at a path of the image, where a COPY brought it from the context and its text was read. */
function fileAt(facts, moment, imagePath) {
    const found = find(facts, moment, imagePath, { left: MAXIMUM_HOPS, commands: true });
    if (found === null)
        return null;
    return typeof found === 'string' ? contextFile(facts, imagePath, found) : { ...found, imagePath };
}
/** The path in the context of a file at a path of the image; null where it isn't from there. Its text may not be at hand. */
function contextPathAt(facts, moment, imagePath) {
    const found = find(facts, moment, imagePath, { left: MAXIMUM_HOPS, commands: false });
    return typeof found === 'string' ? found : null;
}
/** The file that a command names by a path. */
function fileNamed(facts, moment, name, workdir) {
    const path = (0,paths/* normalizePath */.Fd)(name, workdir);
    if ((0,expand/* isKnown */.qE)(path))
        return fileAt(facts, moment, path);
    // Scripts of a build may come and go.
    return moment.step === null && (0,expand/* isKnown */.qE)(name) ? onlyFileAt(facts, moment.stage, name) : null;
}
/**
 * The file that a path is, relative to a folder that nobody knows: what a COPY brings to a path that ends so, where there
 * is only one.
 */
function onlyFileAt(facts, stage, name) {
    const end = (0,paths/* normalizePath */.Fd)(name);
    if (name.includes('..') || !mayBeNamed(facts, (0,wrappers/* baseName */.Fl)(end)))
        return null;
    const lineage = (0,stages/* lineageOf */.bQ)(stage);
    const { context } = facts.surroundings;
    const found = facts.copies.flatMap((copy) => {
        if (!lineage.includes(copy.step.stage))
            return [];
        // Of a relative target, too, only the end counts.
        const target = copy.target.replaceAll(expand/* UNKNOWN */.HV, '?');
        return ((0,context_copies/* filesOf */.R8)({ ...copy, target }, context) ?? []).filter((one) => !one.unpacked && one.target.endsWith(end));
    });
    const [first, ...others] = found;
    return first && others.every(({ path }) => path === first.path) ? contextFile(facts, first.target, first.path) : null;
}
/** Where a shell looks for programs that are named alone, before what PATH says. */
const PROGRAM_FOLDERS = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];
/** The file of the context that a program is, as a command names it. */
function programFile(facts, moment, name, workdir) {
    if (name === '' || !(0,expand/* isKnown */.qE)(name))
        return null;
    if (name.includes('/'))
        return fileNamed(facts, moment, name, workdir);
    if (!mayBeNamed(facts, name))
        return null;
    const { environment } = moment.stage;
    const path = moment.step
        ? environment.value('PATH', moment.step.instruction.index)
        : environment.getEnv('PATH')?.value;
    const folders = (path ?? '').split(':').filter((folder) => folder.startsWith('/') && (0,expand/* isKnown */.qE)(folder));
    for (const folder of new Set([...folders, ...PROGRAM_FOLDERS])) {
        const file = fileAt(facts, moment, (0,paths/* normalizePath */.Fd)(name, folder));
        if (file)
            return file;
    }
    return null;
}
function find(facts, moment, imagePath, budget) {
    if (!(0,expand/* isKnown */.qE)(imagePath))
        return null;
    const path = (0,paths/* normalizePath */.Fd)(imagePath);
    // Nearly all that is looked for, each program of each command, is nowhere to be found.
    return mayBeNamed(facts, (0,wrappers/* baseName */.Fl)(path)) ? locate(facts, moment, path, budget) : null;
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
    for (const one of (0,stages/* lineageOf */.bQ)(stage).reverse()) {
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
        return copy.image === null ? (0,context_copies/* originOf */.yv)(copy, context, path) : null;
    const target = (0,paths/* normalizePath */.Fd)(copy.target);
    if (!(0,expand/* isKnown */.qE)(copy.target) || !(0,paths/* isInside */.FK)(path, target))
        return null;
    const rest = path.slice(target === '/' ? 0 : target.length);
    for (const source of copy.sources) {
        const name = source.slice(source.lastIndexOf('/'));
        // A folder's content, a file under a new name, a file with its own name in a folder.
        const candidates = rest === name ? [source + rest, source] : [source + rest];
        for (const candidate of candidates) {
            const found = locate(facts, { stage: copy.from, step: null }, (0,paths/* normalizePath */.Fd)(candidate), budget);
            if (found !== null)
                return found;
        }
    }
    return null;
}
/** `RUN echo '#!/bin/sh' > /start.sh`: a file whose text a command writes. */
function fromWriting({ dockerfile }, { texts }, path) {
    const written = texts?.get(path);
    if (!written)
        return null;
    const { text, span } = written;
    const source = new source_text/* SourceText */.D(dockerfile.source.path, text);
    return { path: null, source, span: { start: 0, end: text.length }, text, writtenBy: span };
}
/** `RUN mv start.sh /start.sh`, `RUN ln -s /app/run.sh /usr/local/bin/run`: another name for a file. */
function fromCommand(facts, { step, calls }, path, budget) {
    for (const call of calls) {
        const operands = copierOperands(call);
        const target = operands.at(-1);
        for (const source of operands.slice(0, -1)) {
            if (target === undefined || !(0,expand/* isKnown */.qE)(target) || !(0,expand/* isKnown */.qE)(source))
                continue;
            const to = (0,paths/* normalizePath */.Fd)(target, call.workdir);
            const name = source.slice(source.lastIndexOf('/') + 1);
            if (path !== to && path !== (0,paths/* normalizePath */.Fd)(name, to))
                continue;
            const found = locate(facts, { stage: step.stage, step }, (0,paths/* normalizePath */.Fd)(source, call.workdir), budget);
            if (found !== null)
                return found;
        }
    }
    return null;
}
/** A file of the context that `RUN --mount=type=bind` shows. */
function fromMount(facts, step, path) {
    const sent = (0,context_index/* sentFiles */.MA)(facts.surroundings.context);
    for (const { type, from, target, source } of (0,mounts/* mountsOf */.cS)(facts, step)) {
        if (type !== 'bind' || from !== null || target === null || !(0,expand/* isKnown */.qE)(target) || !(0,paths/* isInside */.FK)(path, target))
            continue;
        const rest = path.slice(target === '/' ? 0 : target.length);
        const inContext = (0,paths/* normalizePath */.Fd)(source + rest).slice(1);
        if (sent.hasFile(inContext))
            return inContext;
    }
    return null;
}
function fromHeredoc({ dockerfile }, copy, path) {
    const target = (0,paths/* normalizePath */.Fd)(copy.target);
    const matches = ({ name }) => path === (copy.intoFolder ? (0,paths/* normalizePath */.Fd)(name, target) : target);
    const heredoc = copy.step.instruction.heredocs.find(matches);
    if (!heredoc || (0,model/* flagOf */.i)(copy.step.instruction, 'from'))
        return null;
    const { source } = dockerfile;
    return { path: null, source, span: heredoc.body, text: source.slice(heredoc.body) };
}
function contextFile(facts, imagePath, path) {
    const text = facts.surroundings.context.read(path);
    if (text === null)
        return null;
    return { imagePath, path, source: new source_text/* SourceText */.D(path, text), span: { start: 0, end: text.length }, text };
}


/***/ }),

/***/ 84778:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yN: () => (/* binding */ callsWithScripts),
  gk: () => (/* binding */ interpreterIn),
  Db: () => (/* binding */ pythonScriptOf),
  SL: () => (/* binding */ readShellScript),
  AK: () => (/* binding */ runScripts),
  dY: () => (/* binding */ scriptArgument),
  Vx: () => (/* binding */ scriptStarted),
  yf: () => (/* binding */ shebangOf),
  JV: () => (/* binding */ shellScriptOf)
});

// UNUSED EXPORTS: entryPython, entryScript

// EXTERNAL MODULE: ./lib/build/dockerfile/entry.js
var entry = __webpack_require__(36847);
// EXTERNAL MODULE: ./lib/build/dockerfile/evaluate.js + 2 modules
var evaluate = __webpack_require__(80712);
// EXTERNAL MODULE: ./lib/build/dockerfile/expand.js
var expand = __webpack_require__(60395);
// EXTERNAL MODULE: ./lib/build/dockerfile/identity.js
var identity = __webpack_require__(11145);
// EXTERNAL MODULE: ./lib/build/dockerfile/lines.js
var lines = __webpack_require__(79172);
// EXTERNAL MODULE: ./lib/build/dockerfile/memo.js
var memo = __webpack_require__(21121);
// EXTERNAL MODULE: ./lib/build/dockerfile/paths.js
var paths = __webpack_require__(54119);
// EXTERNAL MODULE: ./lib/build/dockerfile/python-source.js
var python_source = __webpack_require__(35403);
// EXTERNAL MODULE: ./lib/build/dockerfile/run.js + 1 modules
var run = __webpack_require__(72342);
// EXTERNAL MODULE: ./lib/build/dockerfile/running.js
var running = __webpack_require__(90096);
// EXTERNAL MODULE: ./lib/build/dockerfile/script-files.js + 2 modules
var script_files = __webpack_require__(95810);
// EXTERNAL MODULE: ./lib/build/dockerfile/shell-process.js
var shell_process = __webpack_require__(2377);
;// CONCATENATED MODULE: ./lib/build/dockerfile/script-endings.js

/** Functions that call each other aren't followed for ever. */
const MAXIMUM_DEPTH = 5;
/** Reads how a script ends, on each of its ways. */
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
    /** `"$@"`, and the variables that hold it. */
    given = new Set(['@', '*']);
    /** Where what takes the script's place stands: a command, or the text that `eval` is given. */
    replacing;
    constructor(calls, file) {
        this.calls = calls;
        this.file = file;
        this.replacing = new Set(calls.flatMap(({ replaces, whole }) => (replaces ? whole.start : [])));
    }
    /** Looks at all commands: those that replace the script, traps and functions. */
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
            // `exec > log` replaces nothing.
            if ((words[0] === 'exec' && words.length > 1) || this.replaces(node))
                this.execs.push(node);
            if (words[0] === 'trap' && words.slice(2).some((word) => /^(?:SIG)?TERM$|^15$/.test(word)))
                this.traps = true;
        }
    }
    isGiven(parts) {
        return parts.length === 1 && parts[0].kind === 'variable' && this.given.has(parts[0].name);
    }
    /** Whether a command becomes an `exec` where its variables are put in: `$command`, `eval "$command"`. */
    replaces({ span, words }) {
        return this.replacing.has(span.start) || words.some((word) => this.replacing.has(word.span.start));
    }
    /** The last commands of a list, one for each branch. */
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
    /** Whether no branch is ever taken: programs stand there, and none of them is among those that are started. */
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
        return plain && !(0,shell_process/* isBuiltin */.iK)(node) && !this.functions.has(node.words[0].text);
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
            // What `$(…)` runs for an argument comes first.
            call: inside.find(({ whole }) => whole.start === span.start) ?? inside[0] ?? null,
            background: words[0]?.text === 'wait' || /^[ \t]*&(?!&)/.test(behind),
        };
    }
}
function isWithin(inner, outer) {
    return outer.start <= inner.start && inner.end <= outer.end;
}
/** The ways that an `if` or a `case` may take. */
function bodiesOf(node) {
    return node.type === 'case'
        ? node.items.map(({ body }) => body)
        : [...node.branches.map(({ body }) => body), node.otherwise];
}
/** Whether of two conditions only one can hold: both ask whether one variable has a value, each for others. */
function excludes(one, other) {
    const [first, second] = [askedOf(one), askedOf(other)];
    return first !== null && second?.name === first.name && !second.values.some((value) => first.values.includes(value));
}
/** The variable and the values that an `if` without `else` compares: `[ "$ROLE" = web ]`. */
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
/** What starts nothing that would stay: assignments, `exit`. */
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

// EXTERNAL MODULE: ./lib/build/dockerfile/shell.js
var dockerfile_shell = __webpack_require__(30649);
// EXTERNAL MODULE: ./lib/build/dockerfile/wrappers.js
var wrappers = __webpack_require__(395);
;// CONCATENATED MODULE: ./lib/build/dockerfile/scripts.js














/**
 * Answers a question about a call, and keeps the answers about what a container starts: many rules and facts ask the
 * same of the same few calls.
 */
function kept(answerTo) {
    const ofStarted = (0,memo/* memoizeBoth */.MF)((facts, call, moment) => answerTo(facts, moment, call));
    return (facts, moment, call) => {
        const isStart = moment.step === null && moment.stage === facts.final;
        return isStart ? ofStarted(facts, call, moment) : answerTo(facts, moment, call);
    };
}
/** The shell script that a call starts, by itself or as `sh script`; null where it isn't one of the context's. */
const shellScriptOf = kept((facts, moment, call) => {
    const named = (0,wrappers/* isShell */.H7)(call.program) ? scriptArgument(call) : null;
    if ((0,wrappers/* isShell */.H7)(call.program) && named === null)
        return null;
    const file = named === null
        ? (0,script_files/* programFile */.pq)(facts, moment, call.path, call.workdir)
        : (0,script_files/* fileNamed */.ch)(facts, moment, call.arguments[named].value, call.workdir);
    if (!file)
        return null;
    const shell = named === null ? shebangOf(file.text) : call.program;
    if (shell === null || !(0,wrappers/* isShell */.H7)(shell))
        return null;
    const rest = call.arguments.slice(named === null ? 0 : named + 1).map(({ value }) => value);
    const identity = identityAt(facts, moment, call);
    return readShellScript(file, shell, { lookup: lookupIn(moment, rest), workdir: call.workdir, identity });
});
/** The Python file that a call starts: `python app.py`, `./app.py`, `python -m app`, `python manage.py`. */
const pythonScriptOf = kept((facts, moment, call) => {
    const program = (0,entry/* readPythonProgram */.D1)(call);
    if (!(0,expand/* isKnown */.qE)(call.workdir))
        return null;
    const candidates = [];
    if (program?.by === 'module') {
        const path = program.name.replaceAll('.', '/');
        candidates.push(`${path}/__main__.py`, `${path}.py`);
    }
    else if (program?.by === 'script')
        candidates.push(program.name);
    else if (program?.by === 'command' && program.name.endsWith('.py')) {
        const argument = call.arguments.find(({ value }) => (0,wrappers/* baseName */.Fl)(value) === program.name);
        candidates.push(argument?.value ?? call.path);
    }
    for (const path of candidates) {
        const file = (0,script_files/* fileAt */.Wd)(facts, moment, (0,paths/* normalizePath */.Fd)(path, call.workdir));
        if (file)
            return { file, python: (0,python_source/* readPythonSource */.y9)(file.text) };
    }
    const isNamed = program === null || (program.by === 'command' && call.program.endsWith('.py'));
    const own = isNamed ? (0,script_files/* programFile */.pq)(facts, moment, call.path, call.workdir) : null;
    if (own && shebangOf(own.text)?.startsWith('python'))
        return { file: own, python: (0,python_source/* readPythonSource */.y9)(own.text) };
    return null;
});
/** The script that a container of the final stage starts; null where it starts none of the context. */
const entryScript = (0,memo/* memoize */.Bj)((facts) => {
    const moment = { stage: facts.final, step: null };
    for (const call of facts.entry?.calls ?? []) {
        const script = shellScriptOf(facts, moment, call);
        if (script)
            return script;
    }
    return null;
});
/** The Python file that the container's program is. */
const entryPython = (0,memo/* memoize */.Bj)((facts) => {
    const call = facts.entry?.program;
    return call ? pythonScriptOf(facts, { stage: facts.final, step: null }, call) : null;
});
const runScripts = (0,memo/* memoize */.Bj)((facts) => facts.calls.flatMap(({ step, call }) => {
    const script = shellScriptOf(facts, { stage: step.stage, step }, call);
    return script ? [{ step, call, script }] : [];
}));
const scriptTable = (0,memo/* memoize */.Bj)((facts) => new Map(runScripts(facts).map(({ call, script }) => [call, script])));
/** The script that a command of a RUN starts; undefined where it is none that can be read. */
function scriptStarted(facts, call) {
    return scriptTable(facts).get(call);
}
/** The commands of a RUN, those of the scripts that it starts in the scripts' places. Theirs stand in another file. */
function callsWithScripts(facts, step) {
    const { calls } = facts.commandsOf(step);
    return calls.flatMap((call) => scriptStarted(facts, call)?.calls ?? call);
}
/** Files are read from their beginning, here-documents from where they stand. */
const parseScript = (0,memo/* memoizeText */.Ez)((text) => (0,dockerfile_shell/* parseShell */.a)(text, 0));
/** Reads a script's text. */
function readShellScript(file, shell, start) {
    // As long as it was: places stay those of the file.
    const text = file.text.replace(/\r(?=\n|$)/g, lines/* FILLER */.Fn).replace(/^\uFEFF/, lines/* FILLER */.Fn);
    const script = file.span.start === 0 ? parseScript(text) : (0,dockerfile_shell/* parseShell */.a)(text, file.span.start);
    const id = start.identity?.id ?? undefined;
    // Variables of bash alone.
    const lookup = (name) => (/^E?UID$/.test(name) ? id : start.lookup(name));
    const { calls, complete } = (0,evaluate/* evaluate */._)(script.body, shell === 'bash' && id !== undefined ? { ...start, lookup } : start);
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
/** Programs that start another one as somebody else and that the reading of commands doesn't look through. */
const DROPPERS = new Set(['s6-setuidgid', 'setuidgid', 's6-applyuidgid', 'chpst', 'gosu', 'su-exec', 'setpriv']);
/** The shell or other interpreter that a file's first line names. */
function shebangOf(text) {
    const program = interpreterIn(text);
    return program === null ? null : (0,wrappers/* baseName */.Fl)(program);
}
/** The same as it is written: a path, or behind `env` a name. */
function interpreterIn(text) {
    const words = /^\uFEFF?#![ \t]*(.*)/.exec(text)?.[1]?.trim().split(/\s+/) ?? [];
    const [program, ...rest] = words;
    if (program === undefined || program === '')
        return null;
    return (0,wrappers/* baseName */.Fl)(program) === 'env' ? (rest.find((word) => !/^-|=/.test(word)) ?? '') : program;
}
/** The index of the script among a shell's arguments; null for `-c` and for none. */
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
/** Who runs a script; null where that isn't known. */
function identityAt(facts, { stage, step }, call) {
    // What starts the container may say another one.
    const set = step === null && (0,running/* runningDeployments */._Y)(facts).some(({ user, runAsNonRoot }) => user !== null || runAsNonRoot);
    const last = step ?? stage.steps.at(-1);
    if (set || !last)
        return null;
    const user = call.user ?? step?.user ?? stage.end.user;
    return (0,identity/* identityOf */.c)(facts.users.idOf(user, last) ?? user);
}
/**
 * What a script's variables hold before it sets them. At run time anything may be set from outside, so what ENV
 * doesn't name isn't known; in a build it is empty.
 */
function lookupIn({ stage, step }, rest) {
    return (name) => {
        if (/^\d+$/.test(name))
            return name === '0' ? expand/* UNKNOWN */.HV : (rest[Number(name) - 1] ?? '');
        if (name === '#')
            return String(rest.length);
        if (name === '@' || name === '*')
            return rest.length === 0 ? '' : expand/* UNKNOWN */.HV;
        if (step) {
            return stage.environment.value(name, step.instruction.index) ?? (name === 'HOME' ? (0,run/* homeOf */.l)(step.user) : undefined);
        }
        return stage.environment.getEnv(name)?.value ?? expand/* UNKNOWN */.HV;
    };
}


/***/ }),

/***/ 65028:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ hasFlag),
/* harmony export */   N: () => (/* binding */ workersOf),
/* harmony export */   XD: () => (/* binding */ optionOf),
/* harmony export */   d: () => (/* binding */ flushingServerOf),
/* harmony export */   xu: () => (/* binding */ serves)
/* harmony export */ });
/* unused harmony export flushesOwnLogs */
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36847);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60395);
/* harmony import */ var _scripts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84778);



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
    const count = written !== null && written !== undefined && (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnown */ .qE)(written) ? Number(written) : NaN;
    return Number.isInteger(count) && count > 1 ? count : null;
}
/** Servers that flush their own logs, whatever Python's buffering. */
const FLUSHES = new Set(['gunicorn', 'uvicorn', 'hypercorn', 'granian', 'daphne', 'uwsgi']);
function flushesOwnLogs(program) {
    return program !== null && flushingServer(program) !== null;
}
/**
 * The server that a program is and that flushes its own logs; null for all others. `fastapi run` and `fastapi dev` start
 * uvicorn. Source: https://fastapi.tiangolo.com/fastapi-cli/
 */
function flushingServer({ name, arguments: args }) {
    if (name === 'fastapi')
        return args.some(({ value }) => /^(?:run|dev)$/.test(value)) ? 'uvicorn' : null;
    return FLUSHES.has(name) ? name : null;
}
/** The same, where a script or module of the context may be what starts the server: `uvicorn.run(app)`. */
function flushingServerOf(facts, program, call) {
    if (program.by === 'command' || program.by === 'inline')
        return flushingServer(program);
    const started = (0,_scripts_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonScriptOf */ .Db)(facts, { stage: facts.final, step: null }, call)?.python.server ?? null;
    return flushingServer(program) ?? (started !== null && FLUSHES.has(started) ? started : null);
}
/** Python programs that run until they are stopped, by the subcommands that do so; null: whatever they are told. */
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
/** Options with which such a program ends by itself. Source: https://docs.locust.io/en/stable/configuration.html */
const ENDING = {
    locust: /^(?:-t|--run-time|--list|-l|--show-task-ratio(?:-json)?|--config-users|--version|-V|--help|-h)(?:=|$)|^-t\d/,
};
/** Modules that do something and end. */
const TASKS = /^(?:pip|compileall|venv|pytest|unittest|tox|nox|build|alembic|flake8|mypy|ruff|black|json\.tool|coverage|ensurepip|django|nltk|spacy|playwright)(?:\.|$)/;
/** Whether a command starts a Python program that runs until it is stopped, as far as its name and arguments say. */
function serves(call) {
    const program = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .readPythonProgram */ .D1)(call);
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
/** What a file's or module's name says that it is; without either it is taken for what the container is there for. */
const SERVES = /serve|app|main|worker|bot|api|daemon|listen/i;
const PREPARES = /migrat|init|setup|wait|check|seed|create|load|test|prepare|bootstrap|plot|bench|train|export|import|convert|report|generat|build|sync|clean|eval|manage/i;


/***/ }),

/***/ 2377:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   W1: () => (/* binding */ shellNamed),
/* harmony export */   bg: () => (/* binding */ startsStayingShell),
/* harmony export */   iK: () => (/* binding */ isBuiltin),
/* harmony export */   of: () => (/* binding */ shellOf),
/* harmony export */   rj: () => (/* binding */ staysInFront)
/* harmony export */ });
/* unused harmony exports endsWithExec, replacesItself */
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30649);
/* harmony import */ var _wrappers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(395);


/** The shell that PID 1 is: of the shell form, or of `["sh", "-c", "…"]`, `-lc` too; null where it is none of these. */
function shellOf({ final }, { instruction, shell }) {
    const { exec } = instruction;
    if (exec && (exec.length !== 3 || !/^-[elux]*c$/.test(exec[1].text)))
        return null;
    return shellNamed(final, exec ? exec[0]?.text : shell?.[0]);
}
/** The shell that a name stands for in a stage; /bin/sh where none is given, null for what is no such shell. */
function shellNamed({ base }, path = '/bin/sh') {
    const named = (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(path);
    if (['bash', 'zsh', 'ksh'].includes(named))
        return 'bash';
    if (named !== 'sh' && named !== 'dash' && named !== 'ash')
        return null;
    // /bin/sh is another one on each distribution.
    const distribution = base.distribution?.name ?? 'debian';
    if (named !== 'sh' || distribution === 'debian' || distribution === 'ubuntu')
        return named === 'ash' ? 'ash' : 'dash';
    return distribution === 'alpine' ? 'ash' : 'bash';
}
/** The script's commands, those of `sh -c` included. */
function scriptOf(facts, step) {
    const text = step.instruction.exec?.[2]?.text;
    if (text === undefined)
        return facts.commandsOf(step);
    const { body, complete } = (0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShell */ .a)(text, 0);
    return { nodes: body, complete };
}
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
/**
 * What the shell does by itself: `exec` looks for a program of that name and fails with 127. Source: POSIX.1-2017, Shell
 * Command Language, 2.14; tried with dash 0.5.12 and bash 5.2.
 */
const SHELL_ITSELF = /^(?:[.:[!{}]|\[\[|alias|bg|builtin|caller|cd|command|coproc|declare|disown|dirs|echo|enable|eval|exec|exit|export|false|fg|getopts|hash|history|jobs|kill|let|local|mapfile|popd|printf|pushd|pwd|read|readarray|readonly|return|set|shift|shopt|source|suspend|test|time|times|trap|true|type|typeset|ulimit|umask|unalias|unset|wait)$/;
/** Whether a command is one of the shell's own, which `exec` can't start; true too where it names none. */
function isBuiltin({ words }) {
    const name = words[0]?.text.replace(/["'\\]/g, '');
    return name === undefined || SHELL_ITSELF.test(name);
}
/**
 * Whether a shell makes the last command take its place by itself. Tried with dash 0.5.12 (never), bash 5.2 (a command
 * without redirections, also behind `;` and `&&`) and BusyBox 1.35 (redirections too, and in branches).
 */
function replacesItself(shell, node) {
    if (shell === 'dash')
        return false;
    if (node.type === 'command')
        return shell === 'ash' || node.redirects.length === 0;
    if (node.type === 'and-or')
        return node.operators.at(-1) === '&&' && replacesItself(shell, node.commands.at(-1));
    return shell === 'ash' && node.type === 'if';
}
/** Whether the shell that PID 1 is stays in front of its last command; null where it is no shell that is known. */
function staysInFront(facts, step) {
    const shell = shellOf(facts, step);
    const last = scriptOf(facts, step).nodes.at(-1);
    return shell === null || !last ? null : !endsWithExec(last) && !replacesItself(shell, last);
}
/** More programs that start another one aren't looked through. */
const MAXIMUM_WRAPPERS = 5;
/**
 * Whether a command starts a shell of its own that stays in front of what it is given: `bash -c "shop | tee log"`. By exec
 * it would only take the place of the one that reads the command.
 */
function startsStayingShell({ final }, { words }) {
    // What a variable holds is some word: the commands around it are the same.
    const valueOf = ({ parts }) => parts.map((part) => (part.kind === 'literal' ? part.text : 'x')).join('');
    let [program, ...rest] = words.map((word) => ({ value: valueOf(word), span: word.span }));
    for (let depth = 0; program && depth < MAXIMUM_WRAPPERS; depth++) {
        const inner = (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_1__/* .unwrap */ .oA)(program, rest);
        if (!inner)
            return false;
        if (inner.script) {
            const shell = (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_1__/* .isShell */ .H7)((0,_wrappers_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(program.value)) ? shellNamed(final, program.value) : null;
            const last = (0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShell */ .a)(inner.script.value, 0).body.at(-1);
            return shell !== null && last !== undefined && !endsWithExec(last) && !replacesItself(shell, last);
        }
        program = inner.program;
        rest = [...inner.rest];
    }
    return false;
}


/***/ }),

/***/ 30649:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseShell)
/* harmony export */ });
/* harmony import */ var unbash__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28919);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79172);


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

/***/ 19010:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ lastingInScripts),
/* harmony export */   Ox: () => (/* binding */ deployedPrograms),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   h2: () => (/* binding */ programsOf),
/* harmony export */   rE: () => (/* binding */ startedPrograms)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36847);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60395);
/* harmony import */ var _installers_pip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22520);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21121);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54119);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72342);
/* harmony import */ var _script_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95810);
/* harmony import */ var _running_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90096);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65028);
/* harmony import */ var _scripts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84778);
/* harmony import */ var _wrappers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(395);











/** Scripts that start scripts that start … */
const MAXIMUM_DEPTH = 3;
/** All programs that a container of the final stage starts, as far as they can be read. */
const startedPrograms = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoize */ .Bj)((facts) => {
    const seen = new Set();
    return facts.entry?.calls.flatMap((call) => follow(facts, seen, call, stepOf(facts, call))) ?? [];
});
/**
 * All programs that compose files and manifests start in the place of the image's own, as far as they can be read, in
 * production: what developers start says nothing of the image. Their places are none of the Dockerfile.
 */
const deployedPrograms = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoize */ .Bj)((facts) => {
    const replacing = (0,_running_js__WEBPACK_IMPORTED_MODULE_6__/* .runningDeployments */ ._Y)(facts).filter((one) => replacesProgram(one) && !(0,_running_js__WEBPACK_IMPORTED_MODULE_6__/* .isForDevelopment */ .jV)(one));
    return replacing.flatMap((deployment) => programsOf(facts, deployment));
});
function replacesProgram({ command, entrypoint }) {
    return command !== null || entrypoint !== null;
}
/** All programs that a container of a deployment starts, the image's own where it names none. */
function programsOf(facts, deployment) {
    if (!replacesProgram(deployment))
        return startedPrograms(facts);
    const seen = new Set();
    const { entrypoint, command } = lineOf(facts, deployment);
    const own = facts.entry?.entrypoint ?? null;
    if (deployment.entrypoint === null && own && !own.instruction.exec) {
        const step = stepFor(facts, deployment, command);
        const given = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCalls */ .Sp)(facts.dockerfile, own, step).filter(({ span }) => span.start === step.instruction.span.start);
        return given.flatMap((call) => follow(facts, seen, call, step));
    }
    const started = (words) => {
        const step = stepFor(facts, deployment, words);
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .readCommands */ .P)(facts.dockerfile, step).calls.flatMap((call) => follow(facts, seen, call, step));
    };
    const whole = started([...entrypoint, ...command]);
    // An entrypoint script hands its arguments on: what the command names runs as well.
    return whole[0]?.program || entrypoint.length === 0 ? whole : [...whole, ...started(command)];
}
/** What a deployment starts: what it doesn't say is the image's own. */
function lineOf({ entry }, { entrypoint, command }) {
    const own = (step) => step?.instruction.exec?.map(({ text }) => text) ?? [];
    // Another entrypoint takes the image's CMD away, as it does in a Dockerfile.
    if (entrypoint !== null)
        return { entrypoint, command: command ?? [] };
    return { entrypoint: own(entry?.entrypoint), command: command ?? [] };
}
/** Words that a container starts with, as the instruction that they stand for. */
function stepFor({ final }, { workdir }, words) {
    const { from } = final.stage;
    const exec = words.map((text) => ({ text, span: from.span }));
    return {
        ...{ ...final.end, stage: final, sources: [] },
        instruction: { ...from, keyword: 'CMD', exec, heredocs: [], index: Infinity },
        workdir: workdir === null ? final.end.workdir : (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(workdir, final.end.workdir),
    };
}
function follow(facts, seen, call, step, script = null, depth = 0) {
    const own = { call, program: programOf(facts, call), step, script };
    const inner = depth < MAXIMUM_DEPTH ? (0,_scripts_js__WEBPACK_IMPORTED_MODULE_8__/* .shellScriptOf */ .JV)(facts, { stage: facts.final, step: null }, call) : null;
    if (!inner || seen.has(inner.file.imagePath))
        return [own];
    seen.add(inner.file.imagePath);
    return [own, ...inner.calls.flatMap((next) => follow(facts, seen, next, step, inner, depth + 1))];
}
/**
 * The program of a call. `python /opt/venv/bin/twistd` runs a package's console script just as `/opt/venv/bin/twistd`
 * does: what an installer puts beside the interpreter is nobody's own script, unless the context brought it.
 */
function programOf(facts, call) {
    const program = startedByPath(facts, call, (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .readPythonProgram */ .D1)(call));
    if (program?.by !== 'script' || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_10__/* .isKnown */ .qE)(program.name) || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_10__/* .isKnown */ .qE)(call.workdir))
        return program;
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(program.name, call.workdir);
    const [, prefix, name] = ((0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_1__/* .isPython */ .r2)(call.program) ? PLACED : PLACED_FILE).exec(path) ?? [];
    if (prefix === undefined || !isPrefix(facts, prefix))
        return program;
    const own = (0,_script_files_js__WEBPACK_IMPORTED_MODULE_5__/* .contextPathAt */ .sS)(facts, { stage: facts.final, step: null }, path) !== null || isCopiedTo(facts, path);
    return own ? program : { ...program, name: name, by: 'command' };
}
/** What installers put into a folder of programs; packages may have scripts with an ending, too. */
const PLACED = /^(.*)\/bin\/([^/.]+)$/;
const PLACED_FILE = /^(.*)\/bin\/([^/]+)$/;
/**
 * A file of the context that its own path, or its name alone, starts: what its first line names runs it. Where its text
 * isn't at hand, its ending says it.
 */
function startedByPath(facts, call, program) {
    if ((0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_1__/* .isPython */ .r2)(call.program) || (program && program.by !== 'script' && !isUnknownFile(call)))
        return program;
    const script = (0,_scripts_js__WEBPACK_IMPORTED_MODULE_8__/* .pythonScriptOf */ .Db)(facts, { stage: facts.final, step: null }, call);
    if (!script)
        return program;
    const { text, imagePath } = script.file;
    if (/^(?:python|pypy)/.test((0,_scripts_js__WEBPACK_IMPORTED_MODULE_8__/* .shebangOf */ .yf)(text) ?? '')) {
        const name = call.path.includes('/') ? call.path : imagePath;
        return { name, by: 'script', arguments: call.arguments, interpreterOptions: [] };
    }
    return program && { ...program, name: call.program, by: 'command' };
}
/** A Python file that is started by its name, and that is no framework's. */
function isUnknownFile({ program }) {
    return program.endsWith('.py') && program !== 'manage.py';
}
/** Whether a COPY names a file as its target, or puts one of that name into a folder; its text needn't be at hand. */
function isCopiedTo(facts, path) {
    return facts.copies.some(({ step, image, from, sources, target, intoFolder }) => {
        if (image !== null || from !== null || !facts.inLineage(step) || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_10__/* .isKnown */ .qE)(target))
            return false;
        const to = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(target);
        return to === path || (intoFolder && sources.some((source) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)((0,_wrappers_js__WEBPACK_IMPORTED_MODULE_9__/* .baseName */ .Fl)(source), to) === path));
    });
}
/** Whether installers put console scripts into a folder's bin. */
function isPrefix({ environments, final }, folder) {
    return environments.has(folder) || final.base.python?.prefix === folder || /^\/usr(?:\/local)?$/.test(folder);
}
/**
 * The Python programs that scripts start and that run until they are stopped, and what they hand over to without naming
 * it (`exec "$@"`).
 */
function lastingInScripts(facts) {
    return startedPrograms(facts).filter((started) => started.script && isLasting(started) && !isHelper(started));
}
function isLasting({ call, program }) {
    return call.program === '' || (program !== null && (0,_server_js__WEBPACK_IMPORTED_MODULE_7__/* .serves */ .xu)(call));
}
/** Whether a script waits for a program's end before it goes on to the one that it ends with. */
function isHelper({ call, script }) {
    if (!script?.complete)
        return false;
    const { endings, file } = script;
    const isEnding = endings.some(({ span }) => span.start <= call.span.start && call.span.end <= span.end);
    const behind = file.source.text.slice(call.span.end, call.span.end + 200).replace(/[<>]&\S*|&>/g, '');
    const background = /^[^\n;|&]*&(?!&)/.test(behind);
    const ends = endings.some(({ call: last }) => last && isLasting({ call: last, program: (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .readPythonProgram */ .D1)(last) }));
    return !isEnding && !background && ends;
}
/** A place in a script as reports name it: of the Dockerfile where the script stands there. */
function placeIn({ file }, span) {
    return (0,_script_files_js__WEBPACK_IMPORTED_MODULE_5__/* .placeInFile */ .ZU)(file, span);
}
/** The instruction that a call of the entry stands in. */
function stepOf({ entry }, { span }) {
    const { entrypoint, command, main } = entry;
    const holds = (step) => step !== null && step.instruction.span.start <= span.start && span.start < step.instruction.span.end;
    return holds(entrypoint) ? entrypoint : holds(command) ? command : main;
}


/***/ }),

/***/ 60417:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ allPrograms)
/* harmony export */ });
/* unused harmony export supervisedPrograms */
/* harmony import */ var _context_copies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31168);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36847);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80712);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60395);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21121);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54119);
/* harmony import */ var _script_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95810);
/* harmony import */ var _scripts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84778);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30649);
/* harmony import */ var _started_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19010);










/*
 * What supervisord starts, by its configuration. Source: supervisord.org/configuration.html.
 */
/** Where supervisord looks by itself, and what Debian's own configuration includes. */
const USUAL = ['/etc/supervisord.conf', '/etc/supervisor/supervisord.conf'];
const INCLUDED = /^\/etc\/supervisor(?:d\.d|\/conf\.d|d\/conf\.d)\/[^/]+\.(?:conf|ini)$/;
/** Longer configurations, or more programs, aren't followed. */
const MOST_PROGRAMS = 50;
/** All programs that a supervisord which a container starts is told to start; their places are none of the Dockerfile. */
const supervisedPrograms = (0,_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memoize */ .Bj)((facts) => {
    const moment = { stage: facts.final, step: null };
    const found = [...(0,_started_js__WEBPACK_IMPORTED_MODULE_8__/* .startedPrograms */ .rE)(facts), ...(0,_started_js__WEBPACK_IMPORTED_MODULE_8__/* .deployedPrograms */ .Ox)(facts)].flatMap((started) => {
        const { program, workdir } = started.call;
        if (program !== 'supervisord' || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_9__/* .isKnown */ .qE)(workdir))
            return [];
        const texts = configurationsOf(facts, started).flatMap((path) => (0,_script_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fileAt */ .Wd)(facts, moment, path)?.text ?? []);
        return texts.flatMap(programsIn).map((one) => ({ ...one, started }));
    });
    return found.slice(0, MOST_PROGRAMS).flatMap(({ command, directory, started }) => {
        const { call, step } = started;
        const workdir = directory === null ? call.workdir : (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(directory, call.workdir);
        const lookup = (name) => facts.env(name)?.value ?? _expand_js__WEBPACK_IMPORTED_MODULE_9__/* .UNKNOWN */ .HV;
        const { calls } = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluate */ ._)((0,_shell_js__WEBPACK_IMPORTED_MODULE_7__/* .parseShell */ .a)(command, 0).body, { lookup, workdir });
        return calls.flatMap((one) => {
            const script = (0,_scripts_js__WEBPACK_IMPORTED_MODULE_6__/* .shellScriptOf */ .JV)(facts, moment, one);
            return [one, ...(script?.calls ?? [])].map((inner) => ({
                call: inner,
                program: (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .readPythonProgram */ .D1)(inner),
                step,
                script: null,
            }));
        });
    });
});
/** All programs that containers of the image start: its own, those of deployments, and what supervisord starts of them. */
const allPrograms = (0,_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memoize */ .Bj)((facts) => [
    ...(0,_started_js__WEBPACK_IMPORTED_MODULE_8__/* .startedPrograms */ .rE)(facts),
    ...(0,_started_js__WEBPACK_IMPORTED_MODULE_8__/* .deployedPrograms */ .Ox)(facts),
    ...supervisedPrograms(facts),
]);
function configurationsOf(facts, { call }) {
    const words = call.arguments.map(({ value }) => value);
    const at = words.findIndex((word) => word === '-c' || word === '--configuration');
    const joined = words.map((word) => /^(?:-c|--configuration=)(.+)$/.exec(word)?.[1]).find(Boolean);
    const named = at >= 0 ? words[at + 1] : joined;
    if (named !== undefined && !(0,_expand_js__WEBPACK_IMPORTED_MODULE_9__/* .isKnown */ .qE)(named))
        return [];
    const own = named === undefined ? null : (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(named, call.workdir);
    if (own !== null && !own.startsWith('/etc/'))
        return [own];
    const usual = own === null ? [(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)('supervisord.conf', call.workdir), ...USUAL] : [own];
    const copied = facts.copies
        .filter(({ step }) => facts.inLineage(step))
        .flatMap((copy) => (0,_context_copies_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOf */ .R8)(copy, facts.surroundings.context) ?? []);
    return [...usual, ...copied.map(({ target }) => target).filter((target) => INCLUDED.test(target))];
}
/** The programs that a configuration starts by itself. */
function programsIn(text) {
    const sections = text.split(/^(?=\[)/m).filter((section) => /^\[(?:program|fcgi-program):/.test(section));
    return sections.flatMap((section) => {
        const settings = new Map();
        let last = '';
        for (const line of section.split(/\r?\n/).slice(1)) {
            const [, name, value] = /^([A-Za-z_]\w*)\s*[=:]\s*(.*)$/.exec(line) ?? [];
            if (name !== undefined)
                settings.set((last = name), withVariables(value));
            // A value goes on in lines that are set in.
            else if (/^[ \t]+[^\s;#]/.test(line))
                settings.set(last, `${settings.get(last) ?? ''} ${withVariables(line.trim())}`);
        }
        const command = settings.get('command');
        if (!command || settings.get('autostart')?.toLowerCase() === 'false')
            return [];
        return [{ command, directory: settings.get('directory') ?? null }];
    });
}
/** `%(ENV_X)s` is the variable X; comments stand behind white space and a semicolon. */
function withVariables(value) {
    return value
        .replace(/\s;.*$/, '')
        .replace(/%\(ENV_(\w+)\)s/g, '$${$1}')
        .trim();
}


/***/ }),

/***/ 36958:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ readSystemCalls),
/* harmony export */   TQ: () => (/* binding */ bringsRecommends),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60395);
/* harmony import */ var _installers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25195);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21121);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33195);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56598);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8592);






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
/** Reads all calls of package managers, in order. */
function readSystemCalls(calls) {
    return calls.flatMap(({ step, call }) => {
        const installer = (0,_installers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstaller */ .XE)(call);
        if (!installer || !(0,_installers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isSystemTool */ .Mc)(installer.tool))
            return [];
        const zypperUpdate = installer.tool === 'zypper' && installer.action === 'update';
        const action = zypperUpdate ? 'upgrade' : (ACTIONS[installer.action] ?? 'other');
        const virtual = installer.options.get('--virtual')?.value ?? null;
        return [{ step, installer, tool: installer.tool, action, packages: packagesOf(installer), virtual }];
    });
}
/** The names of the packages that a call names. */
function namesOf(installer) {
    return packagesOf(installer).map(({ name }) => name);
}
const packagesOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memoize */ .Bj)((installer) => {
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
/** A name and what follows it. RPM's `name-version` can't be told from a name; requirements of pip end at an operator. */
const PATTERNS = {
    apt: /^([^:=/]+)(?::[a-z0-9-]+)?([=/].*)?$/,
    apk: /^(!?[^=<>~@]+)([=<>~@].*)?$/,
    other: /^(@?[^=<>~![\s]+)(?:\[[^\]]*\])?\s*([=<>~!].*)?$/,
};
/** Whether an install brings recommended packages too; null where it can't be known. */
function bringsRecommends(facts, system) {
    const { tool, installer } = system;
    const { options } = installer;
    if (tool === 'apk')
        return false;
    if (tool === 'zypper')
        return !options.has('--no-recommends');
    if (tool === 'dnf') {
        // microdnf and tdnf take weak dependencies by the same setting; yum before dnf knows none.
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
        return (0,_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE)(set) ? !isOff(set) : null;
    return orTrue(configured(facts, system, /^\/etc\/apt\/apt\.conf/, APT_SETTING));
}
const APT_SETTING = /APT::Install-Recommends\s*(?:=\s*)?"?([^"\s;]+)|Install-Recommends\s+"?([^"\s;]+)/i;
function isOff(value) {
    return /^["']?(?:0|no|false|off|without|disable)["']?$/i.test(value);
}
/** Package managers bring them unless they are told not to. */
function orTrue(setting) {
    return setting === undefined ? true : setting;
}
/** A setting that was written into a configuration file before; undefined where none was, null where one can't be read. */
function configured(facts, { step, installer }, file, setting) {
    let found;
    for (const { step: other, call, path, text } of (0,_written_js__WEBPACK_IMPORTED_MODULE_4__/* .filesWritten */ .p)(facts)) {
        if (!file.test(path) ||
            !(0,_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .lineageOf */ .bQ)(step.stage).includes(other.stage) ||
            !(0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isBefore */ .Y)({ step: other, call }, { step, call: installer.call }))
            continue;
        const match = setting.exec(text);
        const value = match?.[1] ?? match?.[2];
        if (value !== undefined)
            found = !isOff(value);
        else if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE)(text))
            found ??= null;
    }
    return found;
}


/***/ }),

/***/ 11667:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U5: () => (/* binding */ runsOnlyChecks),
/* harmony export */   VJ: () => (/* binding */ startsTestsByName),
/* harmony export */   ne: () => (/* binding */ isCheck)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36847);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60395);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21121);
/* harmony import */ var _scripts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84778);
/* harmony import */ var _started_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19010);
/* harmony import */ var _wrappers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(395);






/*
 * Images that exist to check a project: what their containers start runs its tests or linters, and ends.
 */
/** Test runners, linters and type checkers, by their commands and modules. */
const CHECKERS = new Set(('pytest py.test unittest tox nox behave trial stestr zope-testrunner flake8 pylint pycodestyle pydocstyle mypy ' +
    'pyright basedpyright ruff black isort bandit pre-commit codespell yamllint djlint vulture').split(' '));
/** What scripts start beside what they are there for: it sets something up, waits, looks or tells. */
const HELPERS = new Set(('cd pushd popd echo printf export set shopt unset local readonly declare trap exit return true false test [ : . ' +
    'source read sleep wait kill date env id pwd ls cat grep sed awk head tail tee find xargs which command hash type ' +
    'mkdir rm cp mv ln touch chmod chown basename dirname git pip pip3 until nc pg_isready psql mysqladmin redis-cli ' +
    'curl wget wait-for-it wait-for-it.sh wait-for wait-for.sh dockerize uv poetry pipenv pdm').split(' '));
/**
 * Whether all that containers are seen to start are test runners and linters, in a command or in scripts that can be
 * read: something else, or what a script is only handed (`"$@"`), may be what it is there for.
 */
const runsOnlyChecks = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memoize */ .Bj)((facts) => {
    const moment = { stage: facts.final, step: null };
    const calls = [...(0,_started_js__WEBPACK_IMPORTED_MODULE_3__/* .startedPrograms */ .rE)(facts), ...(0,_started_js__WEBPACK_IMPORTED_MODULE_3__/* .deployedPrograms */ .Ox)(facts)].map(({ call }) => call);
    return (calls.some(isCheck) &&
        calls.every((call) => isCheck(call) || HELPERS.has(call.program) || (0,_scripts_js__WEBPACK_IMPORTED_MODULE_2__/* .shellScriptOf */ .JV)(facts, moment, call) !== null));
});
/** Whether a call runs tests or looks through the code, and ends. */
function isCheck(call) {
    const program = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .readPythonProgram */ .D1)(call);
    const name = program?.by === 'inline' || program?.by === 'script' ? '' : (program?.name ?? call.program);
    const words = (program?.arguments ?? call.arguments).map(({ value }) => value);
    if (isManagement(name))
        return words[0] === 'test';
    // Anything may be run for its coverage.
    if (name === 'coverage')
        return (words[0] !== 'run' ||
            words.some((word, at) => CHECKERS.has(word) || (word === 'test' && isManagement(words[at - 1]))));
    return CHECKERS.has(name);
}
/** Django's commands. */
function isManagement(name = '') {
    return (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_4__/* .baseName */ .Fl)(name) === 'manage.py' || name === 'django-admin';
}
/** Whether a container starts a script that can't be followed and whose name says that it runs tests. */
const startsTestsByName = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memoize */ .Bj)((facts) => {
    const moment = { stage: facts.final, step: null };
    return (0,_started_js__WEBPACK_IMPORTED_MODULE_3__/* .startedPrograms */ .rE)(facts).some(({ call }) => {
        if ((0,_scripts_js__WEBPACK_IMPORTED_MODULE_2__/* .shellScriptOf */ .JV)(facts, moment, call) || (0,_scripts_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonScriptOf */ .Db)(facts, moment, call))
            return false;
        const program = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .readPythonProgram */ .D1)(call);
        const script = (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_4__/* .isShell */ .H7)(call.program) ? call.arguments.find(({ value }) => !/^[-+]/.test(value))?.value : call.path;
        const path = program?.by === 'script' ? program.name : program ? '' : (script ?? '');
        const named = /\.(?:sh|bash|py)$/.test(path) || path.includes('/');
        return (0,_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE)(path) && named && /(?:^|[^a-z])(?:run)?tests?(?:[^a-z]|$)/i.test((0,_wrappers_js__WEBPACK_IMPORTED_MODULE_4__/* .baseName */ .Fl)(path));
    });
});


/***/ }),

/***/ 19122:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ foldersOfTold)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60395);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54119);
/* harmony import */ var _python_modules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78529);
/* harmony import */ var _script_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95810);
/* harmony import */ var _test_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11667);





/*
 * Modules that programs are told on their command line, whatever the programs are: that a module of the context is what
 * is meant shows by its file alone, so each has to be found.
 */
/** Options that name a module. */
const OPTION = /^(?:-m|-A|--module|--module-name|--app)(?:=|$)/;
/** Tools that are told modules, and import none of an application's. */
const TOOLS = /^(?:pip[\d.]*|python[\d.]*|uv|uvx|poetry|pipenv|pdm|conda|mamba|micromamba|mkdocs|jupyter|streamlit|awslambdaric|playwright|compileall)$/;
/** The folders, of some, in which a module of the context lies that a console program is told. */
function foldersOfTold(facts, started, folders) {
    const { call, program } = started;
    if (program && program.by !== 'command')
        return [];
    if (TOOLS.test(program?.name ?? call.program) || (0,_test_image_js__WEBPACK_IMPORTED_MODULE_3__/* .isCheck */ .ne)(call))
        return [];
    const names = namesTold(started);
    if (names.length === 0)
        return [];
    const moment = { stage: facts.final, step: null };
    const find = (path) => (0,_script_files_js__WEBPACK_IMPORTED_MODULE_2__/* .contextPathAt */ .sS)(facts, moment, path);
    return folders.filter((folder) => {
        const beside = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)('__main__.py', folder);
        return (0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(folder) && names.some((name) => (0,_python_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleBeside */ .$2)(name, beside, find) !== null);
    });
}
/** `-m shop`, `shop.web:app`, `shop.web`; a word alone may be a subcommand, and one with a dot the file of a tool. */
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


/***/ }),

/***/ 19830:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ expandWords),
/* harmony export */   Md: () => (/* binding */ expandWhole)
/* harmony export */ });
/* unused harmony export expandFields */
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60395);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17818);
/* harmony import */ var _path_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77554);



/** Longer values are unknown: `A=$A$A` a few dozen times would otherwise fill the memory. */
const MAXIMUM_LENGTH = 65_536;
/** Expands words to their fields, in order. */
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
/** Whether a word, as most, is its one field as it stands. */
function isPlain(word) {
    const { parts } = word;
    const part = parts[0];
    if (parts.length !== 1 || part?.kind !== 'literal' || part.text.length > MAXIMUM_LENGTH)
        return false;
    return part.quoted || (part.text !== '' && !part.text.includes('{'));
}
/** Expands a word to its fields: unquoted variables are split at white space, and vanish where they are empty. */
function expandFields(word, lookup, substitute = () => _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV, given = null) {
    const handed = (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .givenWords */ .VN)(word.parts, given, word.span);
    if (handed)
        return handed;
    const fields = [];
    let current = '';
    let written = false;
    for (const part of word.parts) {
        const whole = partValue(part, lookup, substitute);
        const value = whole.length > MAXIMUM_LENGTH ? _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV : whole;
        if (value !== '' || part.quoted)
            written = true;
        const pieces = part.kind === 'literal' || part.quoted ? [value] : value.split(/\s+/);
        current = current.length > MAXIMUM_LENGTH ? _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV : current + pieces[0];
        for (const piece of pieces.slice(1)) {
            fields.push(current);
            current = piece;
        }
    }
    fields.push(current);
    const split = fields.length > 1 ? fields.filter((field) => field !== '') : fields;
    // Bash alone does it; a build by another shell would look for what is called so, and fail.
    const kept = word.parts.some(isBraceList) ? split.flatMap(_path_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .expandBraces */ .PH) : split;
    return written ? kept.map((value) => ({ value, span: word.span })) : [];
}
/** `lib{pq,xml2}-dev`; quoted, and in what a variable holds, braces stay. */
function isBraceList(part, _at, parts) {
    const plain = part.kind === 'literal' && !part.quoted && /\{[^{}]*,[^{}]*\}/.test(part.text);
    return plain && !parts.some((other) => other.kind === 'literal' && other.quoted && other.text.includes('{'));
}
/** Expands a word to one value, as in an assignment. */
function expandWhole(word, lookup, substitute = () => _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV) {
    let out = '';
    for (const part of word.parts) {
        out += partValue(part, lookup, substitute);
        if (out.length > MAXIMUM_LENGTH)
            return _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV;
    }
    return out;
}
function partValue(part, lookup, substitute) {
    switch (part.kind) {
        case 'literal':
            return part.text;
        case 'unknown':
            return _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV;
        case 'substitution':
            return substitute(part.body);
        case 'variable': {
            const value = lookup(part.name);
            if (!part.operation)
                return value ?? (/^\w+$/.test(part.name) ? '' : _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV);
            const { operator, operand } = part.operation;
            return (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .applyOperation */ .y4)(value, operator, () => (operand ? expandWhole(operand, lookup, substitute) : ''));
        }
    }
}


/***/ }),

/***/ 395:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   H7: () => (/* binding */ isShell),
/* harmony export */   oA: () => (/* binding */ unwrap)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60395);

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

/***/ 8592:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ filesWritten),
/* harmony export */   x: () => (/* binding */ writtenBy)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60395);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21121);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54119);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19830);




/** What `echo`, `printf`, `cat <<EOF` and `tee` write into files. */
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
        if (!value.startsWith('-') && (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(value))
            written.push({ path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(value, call.workdir), text, appends });
    }
    return written;
}
/** The files that the Dockerfile writes by commands and here-documents, or copies one by one, in order. */
const filesWritten = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoize */ .Bj)((facts) => {
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
        return file(path, text ?? _expand_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV);
    });
}
function pathOf(target, step, call) {
    const lookup = (name) => call.environment.get(name) ?? step.stage.environment.value(name, step.instruction.index) ?? _expand_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
    const path = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWhole */ .Md)(target, lookup);
    return (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(path) && path !== '' ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(path, call.workdir) : null;
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
        return _expand_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
    const [format, ...values] = words.filter((word) => word !== '--');
    const text = (format ?? '').replaceAll('\\n', '\n').replaceAll('\\t', '\t');
    if (!text.includes('%'))
        return text;
    // A format is used again for as long as there are values.
    return /^%s\n?$/.test(text)
        ? values.map((value) => text.replace('%s', () => value)).join('')
        : text.replace(/%[sd]/g, () => values.shift() ?? '');
}
function heredocOf({ redirects }) {
    return redirects.find(({ body }) => body)?.body?.text ?? _expand_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
}


/***/ })

};
