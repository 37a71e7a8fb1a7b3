export const id = 660;
export const ids = [660];
export const modules = {

/***/ 65339:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ gunicornConfigOf),
/* harmony export */   m: () => (/* binding */ parseGunicornConfig)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60395);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54119);
/* harmony import */ var _python_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35403);
/* harmony import */ var _script_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95810);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65028);





/** gunicorn's configuration file: named by `-c`, in GUNICORN_CMD_ARGS, or the one in the folder that it starts in. */
function gunicornConfigOf(facts, program, workdir) {
    if (program.name !== 'gunicorn' || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(workdir))
        return null;
    const moment = { stage: facts.final, step: null };
    const fromVariable = /(?:^|\s)(?:-c\s*|--config[=\s]\s*)(\S+)/.exec(facts.env('GUNICORN_CMD_ARGS')?.value ?? '')?.[1];
    const named = (0,_server_js__WEBPACK_IMPORTED_MODULE_3__/* .optionOf */ .XD)(program, '--config', '-c') ?? fromVariable ?? 'gunicorn.conf.py';
    if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(named))
        return null;
    const path = named.startsWith('python:') ? `${named.slice(7).replaceAll('.', '/')}.py` : named.replace(/^file:/, '');
    const file = (0,_script_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileAt */ .Wd)(facts, moment, (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(path, workdir));
    return file && { file, config: parseGunicornConfig(file.text) };
}
function parseGunicornConfig(text) {
    const code = (0,_python_source_js__WEBPACK_IMPORTED_MODULE_1__/* .maskPython */ .rS)(text);
    const settings = new Map();
    // An expression goes on while brackets are open.
    for (const match of code.matchAll(/^([ \t]*)([a-z_]\w*)[ \t]*(?::[^=\n]*)?=(?!=)[ \t]*/gm)) {
        const start = match.index + match[0].length;
        const end = expressionEnd(code, start);
        const span = { start: match.index + match[1].length, end };
        // A comment behind it is none of it: there, the code is blank.
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
    // `cores = multiprocessing.cpu_count()` above is a part of it: names are followed, each once.
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
/** Longer expressions are cut: an open bracket must not make every line read the whole rest. */
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


/***/ }),

/***/ 26660:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./lib/build/dockerfile/stages.js + 1 modules
var dockerfile_stages = __webpack_require__(56598);
;// CONCATENATED MODULE: ./lib/build/dockerfile/alpine.js

/** Whether a stage stands on Alpine: its base is known to, or its name says so and its package manager is there. */
function isOnAlpine(facts, stage) {
    const { base } = stage;
    if (base.libc === 'musl' && base.distribution?.name === 'alpine')
        return true;
    if (!isCalledAlpine(base))
        return false;
    const lineage = (0,dockerfile_stages/* lineageOf */.bQ)(stage);
    return facts.systemCalls.some(({ step, tool, action }) => tool === 'apk' && action === 'install' && lineage.includes(step.stage));
}
/** `ghcr.io/linuxserver/baseimage-alpine:3.23`, `example/app:2-alpine3.22`: of images that nothing is known of. */
function isCalledAlpine({ reference, libc, distribution, known }) {
    if (!reference || libc !== null || distribution !== null || known)
        return false;
    // Some bring glibc with them, for conda above all.
    const text = `${reference.repository}:${reference.tag ?? ''}`;
    return /(?:^|[/:_-])alpine[\d.]*(?:$|[/:_-])/.test(text) && !/glibc|conda|mamba|wolfi/i.test(text);
}

// EXTERNAL MODULE: ./lib/build/dockerfile/installers/index.js + 8 modules
var installers = __webpack_require__(25195);
;// CONCATENATED MODULE: ./lib/build/rules/rule.js
/** The families of the catalogue: a folder each. */
const FAMILIES = (/* unused pure expression or super */ null && (['bytecode', 'output', 'base', 'layers', 'environments', 'runtime', 'supply']));
/** Gives a rule its types; the messages' parameters are those that the check hands over. */
function defineRule(rule) {
    return { ...rule, check: (context) => rule.check(context, rule.messages) };
}

;// CONCATENATED MODULE: ./lib/build/rules/base/alpine-base.js




/* harmony default export */ const alpine_base = (defineRule({
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
        const { from } = (0,dockerfile_stages/* lineageOf */.bQ)(first.step.stage)[0].stage;
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
/** What installers need for themselves is pure Python. */
const TOOLING = /^(?:pip|setuptools|wheel|uv|poetry|pipenv|pdm|pip-tools|virtualenv|build|hatch)(?:$|[[=<>~!])/i;
function bringsPackages({ installer, landings }) {
    if (landings.length === 0 || installer.tool === 'conda')
        return false;
    const lists = installer.options.has('--requirement', '--editable', '--group');
    return lists || installer.operands.length === 0 || !installer.operands.every(({ value }) => TOOLING.test(value));
}
const COMPILERS = /^(?:build-base|alpine-sdk|gcc|g\+\+|clang\d*|musl-dev|libc-dev|python3?-dev|cargo|rust|rustup|gfortran|cython|go)$/;
/** The compilers that are there in each build, of the stages in which pip installs or builds something. */
function compilersOf(facts) {
    const building = new Set(facts.calls.flatMap(({ step, call }) => {
        const tool = (0,installers/* readInstaller */.XE)(call)?.tool;
        return tool && tool !== 'apk' && isOnAlpine(facts, step.stage) ? (0,dockerfile_stages/* lineageOf */.bQ)(step.stage) : [];
    }));
    return facts.systemCalls.flatMap(({ step, action, tool, packages, installer }) => {
        const here = tool === 'apk' && action === 'install' && building.has(step.stage);
        return here && !installer.call.conditional ? packages.filter(({ name }) => COMPILERS.test(name)) : [];
    });
}

// EXTERNAL MODULE: ./lib/build/dockerfile/images/end-of-life.js
var end_of_life = __webpack_require__(29836);
// EXTERNAL MODULE: ./lib/build/dockerfile/conda.js
var conda = __webpack_require__(52188);
// EXTERNAL MODULE: ./lib/build/dockerfile/memo.js
var memo = __webpack_require__(21121);
// EXTERNAL MODULE: ./lib/build/dockerfile/system.js
var dockerfile_system = __webpack_require__(36958);
;// CONCATENATED MODULE: ./lib/build/dockerfile/stage-python.js





/** The used stages whose FROM names an image; one image that a variable names for several counts once, at the first. */
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
/**
 * The one Python of each stage: the base's, else the distribution's where its packages bring it. Null where another one
 * may be in force: conda's, pyenv's, uv's own, a second package, one built from source, or one copied in.
 */
const stagePythons = (0,memo/* memoize */.Bj)((facts) => new Map(facts.stages.map((built) => [built, stagePython(facts, built)])));
function stagePython(facts, built) {
    const { python, distribution } = built.base;
    if (python?.kind === 'conda')
        return null;
    const brought = broughtPythons(facts, built);
    if (brought.includes('other'))
        return null;
    if (python && python.kind !== 'distribution') {
        // The distribution's beside it comes later on PATH.
        return python.minor === null ? null : { minor: python.minor, interpreters: python.interpreters };
    }
    const minor = python ? python.minor : (distribution?.python.minor ?? null);
    if (minor === null || brought.some((one) => one !== minor && one !== 'default'))
        return null;
    const there = python !== null || distribution?.python.installed === true || brought.length > 0;
    return there ? { minor, interpreters: python?.interpreters ?? ['/usr/bin'] } : null;
}
/**
 * The Pythons that a stage and its lineage bring beside the base's: `default` for the distribution's, minor versions of
 * its packages, `other` for what comes in another way.
 */
function broughtPythons(facts, built) {
    const lineage = new Set((0,dockerfile_stages/* lineageOf */.bQ)(built));
    const brought = [];
    for (const { step, call } of facts.calls)
        if (lineage.has(step.stage))
            brought.push(...pythonsOf(call));
    const alone = built.base.python === null;
    const copied = facts.copies.some((copy) => lineage.has(copy.step.stage) && bringsInterpreter(copy, alone));
    return copied ? [...brought, 'other'] : brought;
}
/** Tools that bring Pythons of their own. */
const MANAGERS = new Set(['conda', 'mamba', 'micromamba', 'pixi', 'pyenv', 'asdf', 'mise', 'rye']);
/** Whether a call runs or installs one of them. */
function managesPythons(call) {
    return MANAGERS.has(call.program) || (0,conda/* condaPrefix */.eA)(call) !== null;
}
/** The Pythons that a call installs, as `broughtPythons` names them. */
function pythonsOf(call) {
    const { program, arguments: args, workdir } = call;
    if (managesPythons(call))
        return ['other'];
    const [first, second] = [args[0]?.value, args[1]?.value];
    if (program === 'uv' && first === 'python' && second === 'install')
        return ['other'];
    if (program === 'make' && (first === 'altinstall' || (first === 'install' && /python/i.test(workdir))))
        return ['other'];
    const installer = (0,installers/* readInstaller */.XE)(call);
    if (!installer || !(0,installers/* isSystemTool */.Mc)(installer.tool) || !['install', 'add'].includes(installer.action))
        return [];
    return (0,dockerfile_system/* namesOf */.eZ)(installer).flatMap((name) => {
        const match = PACKAGE.exec(name);
        if (!match)
            return [];
        const [, major, minor] = match;
        if (major === '3' || name === 'python-is-python3')
            return minor ? [`3.${minor}`] : ['default'];
        return ['2.7'];
    });
}
/** python3, python3.11-venv, python311-devel, python39; the old python and python-pip are 2.7. */
const PACKAGE = /^(?:rh-)?python(?:([23])(?:\.?(\d+))?)?(?:-(?:pip|venv|full|minimal|dev|devel|libs|distutils|setuptools|is-python3))?$/;
/** Whether a copy brings a whole Python: its interpreter, and for an official image its libraries with it. */
function bringsInterpreter({ from, image, sources }, alone) {
    if (from === null && image === null)
        return false;
    return sources.some((source) => /^\/(?:usr(?:\/local)?)?$/.test(source) ||
        (alone && /^\/usr\/(?:local\/)?bin$/.test(source)) ||
        /\/bin\/python[^/]*$|python$|\/(?:uv\/)?python\/|pyenv/.test(source));
}

;// CONCATENATED MODULE: ./lib/build/rules/base/base-image-eol.js



const DAY = 24 * 60 * 60 * 1000;
/* harmony default export */ const base_image_eol = (defineRule({
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
/** The oldest Python that python.org maintains on a day. */
function oldest(today) {
    const maintained = Object.entries(end_of_life/* PYTHON_END_OF_LIFE */._N).filter(([, day]) => new Date(day).getTime() + DAY > today.getTime());
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

// EXTERNAL MODULE: ./lib/build/dockerfile/arguments.js
var dockerfile_arguments = __webpack_require__(783);
;// CONCATENATED MODULE: ./lib/build/dockerfile/instructions.js

/** The last instruction of a kind in the final stage's lineage, which is in force then; null where there is none. */
function lastInstruction({ lineage }, keyword) {
    for (const { steps } of lineage.toReversed()) {
        const last = steps.findLast(({ instruction }) => instruction.keyword === keyword && !instruction.onbuild);
        if (last)
            return last;
    }
    return null;
}
/** The ENV and ARG of stages that are used, in the file's order: several rules read their assignments. */
const variableSteps = (0,memo/* memoize */.Bj)((facts) => facts.steps.filter(({ instruction: { keyword } }) => keyword === 'ENV' || keyword === 'ARG'));

// EXTERNAL MODULE: ./lib/build/dockerfile/run.js + 1 modules
var run = __webpack_require__(72342);
;// CONCATENATED MODULE: ./lib/build/dockerfile/health.js




/** The HEALTHCHECK in force in the final image; null where this file sets none, or turns it off. */
const healthCheckOf = (0,memo/* memoize */.Bj)((facts) => {
    const step = lastInstruction(facts, 'HEALTHCHECK');
    const [first, second] = step?.instruction.words ?? [];
    if (!step || !second || first?.text.toUpperCase() !== 'CMD')
        return null;
    const { source, escape } = facts.dockerfile;
    const body = { start: second.span.start, end: step.instruction.body.end };
    const words = (0,dockerfile_arguments/* splitBody */.Xi)(source.text, body, escape);
    const exec = (0,dockerfile_arguments/* readExec */.eW)(source.text, body, escape);
    const command = { ...step, instruction: { ...step.instruction, body, words, exec, heredocs: [] } };
    return { step, command, commands: (0,run/* readCommands */.P)(facts.dockerfile, command) };
});

// EXTERNAL MODULE: ./lib/build/dockerfile/requested.js
var dockerfile_requested = __webpack_require__(40507);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/build/dockerfile/manifests/index.js + 2 modules
var dockerfile_manifests = __webpack_require__(14809);
// EXTERNAL MODULE: ./lib/build/dockerfile/paths.js
var dockerfile_paths = __webpack_require__(54119);
// EXTERNAL MODULE: ./lib/build/dockerfile/script-files.js + 2 modules
var script_files = __webpack_require__(95810);
;// CONCATENATED MODULE: ./lib/build/dockerfile/setup-requests.js





/**
 * What an install's local projects need by their setup.py and setup.cfg: the list that is written out there, else the
 * requirements.txt beside it, which scripts that compute theirs read as a rule.
 */
function setupRequests(facts, { step, installer }) {
    if (!installer.tool.endsWith('pip'))
        return { requirements: [], hidden: false };
    const read = (0,dockerfile_requested/* localFolders */.$R)(installer).map((folder) => requestsOf(facts, step, folder));
    return {
        requirements: read.flatMap(({ requirements }) => requirements),
        hidden: read.some(({ hidden }) => hidden),
    };
}
function requestsOf(facts, step, folder) {
    const { context } = facts.surroundings;
    const found = ['setup.py', 'setup.cfg']
        .map((name) => (0,script_files/* contextPathAt */.sS)(facts, { stage: step.stage, step }, (0,dockerfile_paths/* normalizePath */.Fd)(name, folder)))
        .find((path) => path !== null);
    if (found === undefined)
        return { requirements: [], hidden: false };
    if (context.read(found) === null)
        return { requirements: [], hidden: true };
    const { setupPy, setupCfg } = (0,dockerfile_manifests/* projectIn */.L9)(context, external_node_path_.posix.dirname(found));
    const lists = [setupPy, setupCfg].flatMap((script) => (script ? [script.dependencies] : []));
    const known = lists.flatMap((list) => list ?? []);
    if (!lists.includes(null))
        return { requirements: known, hidden: false };
    const tree = (0,dockerfile_manifests/* requirementsAt */.Gw)(context, external_node_path_.posix.join(external_node_path_.posix.dirname(found), 'requirements.txt'));
    const beside = [...(tree?.files.values() ?? [])].flatMap(({ requirements }) => requirements.flatMap(({ requirement }) => requirement ?? []));
    return { requirements: [...known, ...beside], hidden: tree === null };
}

// EXTERNAL MODULE: ./lib/build/dockerfile/started.js
var dockerfile_started = __webpack_require__(19010);
;// CONCATENATED MODULE: ./lib/build/dockerfile/wheels.js

/*
 * Pins that are older than a package's wheels for Linux: pip builds those from source.
 */
/** The first version with wheels. Source: github.com/giampaolo/psutil/issues/1550, and the files of 5.8.0 on pypi.org. */
const FIRST = new Map([['psutil', '5.8.0']]);
/** Whether a requirement is pinned to a version without a wheel for Linux, whatever the Python. */
function isOlderThanWheels({ name, specifier }) {
    const first = FIRST.get(name);
    if (first === undefined || (0,dockerfile_manifests/* pinOf */.nZ)(specifier) !== 'exact')
        return false;
    const version = /(?:^|,)={2,3}([^,]+)/.exec(specifier)?.[1] ?? '';
    return (0,dockerfile_manifests/* versionMeets */.Vg)(version, `<${first}`) === true;
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/full-image.js





/*
 * What a stage uses of the full Python image that the slim one lacks. Sources: docker-library's buildpack-deps; the files
 * of the named distributions on pypi.org.
 */
/** Its programs. */
const PROGRAMS = new Set('git hg svn curl wget gcc g++ cc c++ make autoconf automake patch convert mysql_config pg_config file'.split(' '));
/** Distributions without a wheel for Linux, with the headers of the full image that building them takes. */
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
/** Distributions that load a library of the full image when they run. */
const LOADED = new Map([
    ['psycopg2', 'libpq5'],
    ['psycopg', 'libpq5'],
    ['mysqlclient', 'libmariadb3'],
    ['lightgbm', 'libgomp1'],
    ['python-magic', 'libmagic1'],
]);
/** What the final stages use of it, in words, unless a package manager brings it there too. */
function usesOfFullImage(facts) {
    const installed = new Set(facts.systemCalls.flatMap(({ packages }) => packages.map(({ name }) => name)));
    const landing = facts.installs.filter(({ landings }) => landings.length > 0);
    return [
        ...[...programsOf(facts)].filter((program) => !installed.has(program)).sort(),
        ...new Set(landing.flatMap((install) => packagesOf(facts, install, installed))),
    ];
}
/** Whether what is installed needs packages that nobody can read: a setup.py computes them. */
function hidesUses(facts) {
    return facts.installs.some((install) => install.landings.length > 0 && setupRequests(facts, install).hidden);
}
/** The programs that builds, health checks and what the container starts call. */
function programsOf(facts) {
    const built = facts.calls.flatMap(({ step, call }) => (facts.inLineage(step) ? [call] : []));
    const fetched = built.some((call) => call.arguments.some(({ value }) => /(?:^|@ ?)git\+/.test(value)));
    const calls = [
        ...built,
        ...(healthCheckOf(facts)?.commands.calls ?? []),
        ...(0,dockerfile_started/* startedPrograms */.rE)(facts).map(({ call }) => call),
    ];
    const asked = facts.deployments.flatMap(({ healthCheck }) => (healthCheck ?? []).flatMap((word) => word.split(/[\s;&|()]+/)));
    const names = [...calls.map(({ program }) => program), ...asked, ...(fetched ? ['git'] : [])];
    return new Set(names.filter((name) => PROGRAMS.has(name)));
}
const full_image_COMPILERS = ['gcc', 'g++', 'build-essential', 'clang'];
function packagesOf(facts, install, installed) {
    const here = facts.inLineage(install.step);
    const compiles = full_image_COMPILERS.some((name) => installed.has(name));
    const requested = [...(0,dockerfile_requested/* requestedPackages */.mz)(facts, install), ...setupRequests(facts, install).requirements];
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
/** By itself, or with its headers. */
function hasLibrary(installed, library) {
    const plain = library.replace(/\d+$/, '');
    return [...installed].some((name) => name.startsWith(plain) || (/mysqlclient|mariadb/.test(name) && plain === 'libmariadb'));
}

;// CONCATENATED MODULE: ./lib/build/rules/base/base-image-not-slim.js


/* harmony default export */ const base_image_not_slim = (defineRule({
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
        // Without a version the slim tag moves just as much: which one it should be is for a person to say.
        const open = base.reference.digest === null && base.pin !== 'floating';
        const edit = needed.length === 0 && open && !hidesUses(facts) ? slimmed(root.stage.image) : null;
        yield { span: root.stage.from.span, message, ...(edit && { edit }) };
    },
}));
/** `3.13` → `3.13-slim`, `3.13-bookworm` → `3.13-slim-bookworm`, uv's `python3.13-bookworm` → `python3.13-bookworm-slim`. */
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

// EXTERNAL MODULE: ./lib/build/dockerfile/base-image.js + 11 modules
var base_image = __webpack_require__(70467);
// EXTERNAL MODULE: ./lib/build/dockerfile/expand.js
var expand = __webpack_require__(60395);
// EXTERNAL MODULE: ./lib/build/dockerfile/image-reference.js
var image_reference = __webpack_require__(49698);
// EXTERNAL MODULE: ./lib/build/dockerfile/model.js
var model = __webpack_require__(33778);
// EXTERNAL MODULE: ./lib/build/dockerfile/mounts.js
var dockerfile_mounts = __webpack_require__(4209);
;// CONCATENATED MODULE: ./lib/build/rules/base/base-image-unpinned.js







/* harmony default export */ const base_image_unpinned = (defineRule({
    id: 'base-image-unpinned',
    family: 'base',
    level: 'warning',
    summary: 'the base image has no version that holds still',
    why: `\`latest\`, no tag at all and, for Python, a tag without a minor version (\`python:3\`, \`python:slim\`) stand for another
Python each autumn. On the day that it moves, the same commit builds with a Python that some dependency has no wheel for, and
nobody changed anything; an old commit can't be built again as it was.

A minor version (\`python:3.13-slim\`) still gets each patch release when it is rebuilt. A digest
(\`python:3.13-slim@sha256:…\`) pins all of it: builds repeat to the byte of the base, and fixes come only when somebody, or
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
                const image = (0,base_image/* describeImage */.hu)((0,image_reference/* parseImageReference */.o)(name));
                if (image.pin !== 'floating' || isLocal(facts, image))
                    continue;
                yield { span, level: 'notice', message: messages.copied(name, image.reference?.tag ?? null) };
            }
        }
    },
}));
/** Whether a tag is there that says less than a minor version, or Python's own image stands without one. */
function isVersionless({ python, reference }) {
    const tag = reference?.tag ?? 'latest';
    return python?.kind === 'official' || tag !== 'latest';
}
/**
 * Whether no registry gives it: a single word that is no known image is one built nearby, or a build context
 * (--build-context, additional_contexts), and a name that a compose or bake file builds here is that image.
 */
function isLocal({ surroundings }, { reference, libc, python }) {
    if (reference === null || libc !== null || python !== null)
        return false;
    return !/[/:]/.test(reference.text) || (surroundings.builtNames?.has(reference.repository) ?? false);
}
/** The images that an instruction takes files from, with the flag that names them. */
function imagesOf(dockerfile, step) {
    const { instruction, sources } = step;
    if (instruction.keyword === 'RUN') {
        return (0,dockerfile_mounts/* readMounts */.bq)(dockerfile, step).flatMap(({ from, stage, flag }) => from !== null && stage === null && (0,expand/* isKnown */.qE)(from) ? [{ name: from, span: flag.span }] : []);
    }
    const span = (0,model/* flagOf */.i)(instruction, 'from')?.span;
    return sources.flatMap(({ name, stage }) => {
        return stage === null && span && (0,expand/* isKnown */.qE)(name) && !/^\d+$/.test(name) ? [{ name, span }] : [];
    });
}

// EXTERNAL MODULE: ./lib/build/dockerfile/environments.js
var environments = __webpack_require__(31445);
// EXTERNAL MODULE: ./lib/build/dockerfile/installers/pip.js
var pip = __webpack_require__(22520);
// EXTERNAL MODULE: ./lib/build/dockerfile/wrappers.js
var wrappers = __webpack_require__(395);
;// CONCATENATED MODULE: ./lib/build/dockerfile/uv-python.js




/** The Pythons that uv installs and that the final image holds, in order: of its own layers, or copied into it. */
const managedPythons = (0,memo/* memoize */.Bj)((facts) => facts.calls.flatMap(({ step, call }) => {
    if (!call.arguments.some(({ value }) => value === 'python'))
        return [];
    const installer = (0,installers/* readInstaller */.XE)(call);
    if (installer?.tool !== 'uv' || installer.action !== 'python install')
        return [];
    const given = installer.options.get('--install-dir')?.value;
    const folder = given ? facts.users.pathOf(given, step, call) : managedFolder(facts, step, call);
    const landings = folder === null ? [] : facts.reach.landings(step.stage, folder, step.instruction.index);
    return facts.inLineage(step) || landings.length > 0 ? [{ step, installer, folder }] : [];
}));
/** The folder of uv's own Pythons, as a call has it; null where it can't be known. */
function managedFolder(facts, step, call) {
    const folder = (0,environments/* callVariable */.FE)(step, call, 'UV_PYTHON_INSTALL_DIR') ?? '~/.local/share/uv/python';
    return (0,expand/* isKnown */.qE)(folder) ? facts.users.pathOf(folder, step, call) : null;
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/copied-packages.js










/** All packages that used stages copy from other stages of the file. */
const copiedPackages = (0,memo/* memoize */.Bj)((facts) => {
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
/** Where a stage has packages, and for which Python. */
function placesIn(facts, from) {
    const lineage = new Set((0,dockerfile_stages/* lineageOf */.bQ)(from));
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
    // Who made an environment says whose it is.
    for (const { step, call } of facts.calls) {
        const path = lineage.has(step.stage) ? (0,environments/* madeEnvironment */.vX)(call) : null;
        if (path !== null)
            places.set(path, { kind: 'venv', path, ...pythonOf(facts, from, step, call) });
    }
    return [...places.values()];
}
/** Tools that make the environment which they install into. */
const MAKERS = new Set(['uv', 'poetry', 'pipenv', 'pdm']);
const UNKNOWN_PYTHON = { minor: null, interpreter: null };
/** The Python that a call makes an environment of, or installs for. */
function pythonOf(facts, from, step, call) {
    const python = stagePythons(facts).get(from);
    if (python && takesStagePython(facts, step, call))
        return { minor: python.minor, interpreter: python.interpreters[0] ?? null };
    if (call.program !== 'uv' || !takesManaged(facts, from, step, call))
        return UNKNOWN_PYTHON;
    return { minor: null, interpreter: managedFolder(facts, step, call) };
}
/** Whether uv takes a Python of its own: it is told to, has installed one, or finds no other. */
function takesManaged(facts, from, step, call) {
    const variable = (name) => (0,environments/* callVariable */.FE)(step, call, name) ?? '';
    const given = call.arguments.map(({ value }, at) => at > 0 && /^(?:-p|--python)$/.test(call.arguments[at - 1].value) ? value : '');
    const named = [variable('UV_PYTHON'), ...given, ...call.arguments.map(({ value }) => value.replace(/^--python=/, ''))];
    if (named.some((one) => !(0,expand/* isKnown */.qE)(one) || /\/bin\/|^(?:system|python)/.test(one)))
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
/** What a call of uv is told of its own Pythons; null: nothing. Source: uv's crates/uv/src/settings.rs. */
function preferenceOf(step, call) {
    const words = call.arguments.map(({ value }) => value);
    const at = words.findLastIndex((word) => /^--python-preference(?:=|$)/.test(word));
    if (at >= 0)
        return /=(.*)$/.exec(words[at])?.[1] ?? words[at + 1] ?? expand/* UNKNOWN */.HV;
    if (words.includes('--managed-python'))
        return 'only-managed';
    if (words.includes('--no-managed-python'))
        return 'only-system';
    const [managed, not] = ['UV_MANAGED_PYTHON', 'UV_NO_MANAGED_PYTHON'].map((name) => (0,dockerfile_requested/* isSwitchedOn */.JG)(step, call, name));
    if (managed === null || not === null)
        return expand/* UNKNOWN */.HV;
    return managed ? 'only-managed' : not ? 'only-system' : ((0,environments/* callVariable */.FE)(step, call, 'UV_PYTHON_PREFERENCE') ?? null);
}
/** Whether uv has installed a Python of its own in a stage: it prefers that to the system's. */
function hasManaged({ calls }, stage) {
    const lineage = new Set((0,dockerfile_stages/* lineageOf */.bQ)(stage));
    return calls.some(({ step, call: { program, arguments: args } }) => {
        return lineage.has(step.stage) && program === 'uv' && args[0]?.value === 'python' && args[1]?.value === 'install';
    });
}
/** Whether a call takes the stage's own `python`. */
function takesStagePython(facts, step, call) {
    const { program, path, arguments: args } = call;
    if (args.some(({ value }) => /^(?:-p|--python(?:=.*)?)$/.test(value)))
        return false;
    if (program === 'uv') {
        const base = step.stage.base.python;
        if (base?.kind !== 'official' || (0,environments/* callVariable */.FE)(step, call, 'UV_PYTHON') !== undefined)
            return false;
        const preference = preferenceOf(step, call);
        // The system's alone, or nothing said and no other there.
        const chosen = preference === 'only-system' || (preference === null && !hasManaged(facts, step.stage));
        return chosen && meetsProject(facts.surroundings.context, base.minor);
    }
    if ((0,pip/* isPython */.r2)(program) && path.includes('/')) {
        const folders = stagePythons(facts).get(step.stage)?.interpreters ?? [];
        return folders.some((folder) => path === `${folder}/${program}`);
    }
    const named = /^(?:python|pip)(\d\.\d+)$/.exec((0,wrappers/* baseName */.Fl)(path));
    return named === null || named[1] === stagePythons(facts).get(step.stage)?.minor;
}
/** Whether uv would take a Python of this minor version for the project. */
function meetsProject(files, minor) {
    const pinned = files.read('.python-version')?.trim();
    if (minor === null || (pinned && !pinned.startsWith(minor)))
        return false;
    const { requiresPython } = (0,dockerfile_manifests/* projectIn */.L9)(files, '.');
    return requiresPython === null || (0,dockerfile_manifests/* versionMeets */.Vg)(minor, requiresPython) !== false;
}
/** Whether a copy brings the packages of an environment: the folder whole, its lib, or site-packages. */
function copied_packages_bringsPackages(copy, path) {
    return copy.sources.some((source) => {
        if (source === path || source === '/' || path.startsWith(`${source}/`))
            return true;
        const below = source.startsWith(`${path}/`) ? source.slice(path.length + 1) : '';
        return (0,expand/* isKnown */.qE)(below) && /^lib(?:64)?(?:\/python[^/]*(?:\/(?:site|dist)-packages)?)?$/.test(below);
    });
}
/** Whether the copies between two stages bring the interpreter and the standard library below a prefix too. */
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

;// CONCATENATED MODULE: ./lib/build/rules/base/stage-python-mismatch.js



/* harmony default export */ const stage_python_mismatch = (defineRule({
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

// EXTERNAL MODULE: ./lib/build/dockerfile/application.js
var application = __webpack_require__(27581);
// EXTERNAL MODULE: ./lib/build/dockerfile/flags.js
var flags = __webpack_require__(21228);
;// CONCATENATED MODULE: ./lib/build/dockerfile/bytecode.js





/** Whether one comes behind the other in the order of the file. */
function isAfter(a, b) {
    return a.instruction !== b.instruction ? a.instruction > b.instruction : (a.offset ?? 0) > (b.offset ?? 0);
}
function momentOf(step, call) {
    return call
        ? { instruction: step.instruction.index, offset: call.span.start }
        : { instruction: step.instruction.index };
}
/**
 * Whether the packages of an install are compiled by something else than the installer, later.
 * @param moment later than this; else than the install
 */
function isCompiledLater(facts, install, moment = momentOfInstall(install)) {
    const { step, location } = install;
    if (!location)
        return facts.compilations.some((compile) => isAfter(at(compile), moment));
    const there = (compile, place) => coversPackages(compile, place);
    const from = (stage, index) => facts.reach.packageLandings(stage, location, index);
    return compiles(facts, { stage: step.stage, landings: install.landings, from }, moment, (compile, path) => there(compile, path === null ? location : { ...location, path }));
}
/** Whether sources at a path of a stage are compiled after a moment, in their stage or where they arrive. */
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
        if ((0,dockerfile_stages/* lineageOf */.bQ)(step.stage).includes(stage) && covered(compile, null)) {
            if (own)
                return true;
            // What a stage beside the way compiles arrives only by the copies that take it from there.
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
/**
 * Whether Python writes .pyc when a command of a RUN starts it: true, false, or null where that can't be known.
 * @param anyway as if PYTHONDONTWRITEBYTECODE weren't set
 */
function writesBytecode(step, call, anyway = false) {
    if (call.arguments.some(({ value }, index) => index < 3 && /^-[a-zA-Z]*B[a-zA-Z]*$/.test(value)))
        return false;
    if (anyway)
        return true;
    const disabled = (0,flags/* isOn */.M)((0,environments/* callVariable */.FE)(step, call, 'PYTHONDONTWRITEBYTECODE'));
    return disabled === null ? null : !disabled;
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/bytecode-removals.js



/*
 * Commands that delete compiled files, or the sources beside them.
 */
const BYTECODE = /__pycache__|\.py\[?[co]/;
const SOURCES = /\*\.py$/;
const DELETERS = new Set(['rm', 'find', 'py3clean', 'pyclean']);
/** All commands that delete bytecode, in order. */
const bytecodeRemovals = (0,memo/* memoize */.Bj)((facts) => facts.calls.flatMap(({ step, call }) => {
    const folders = deletesBelow(call, BYTECODE);
    return folders ? [{ step, call, folders }] : [];
}));
/** The folders below which a command deletes Python sources; null where it deletes none. */
function sourcesDeletedBelow(call) {
    return deletesBelow(call, SOURCES);
}
/** The folders below which a command deletes files of a kind; null where it deletes none. */
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
        return named.map((word) => (0,dockerfile_paths/* normalizePath */.Fd)(staticFolder(word), call.workdir));
    const deletes = words.includes('-delete') || words.includes('rm') || call.pipedInto?.program === 'rm';
    return call.program === 'find' && deletes ? foldersOf(call, words) : null;
}
/** The starting points of find: what stands before its first test, behind what says how links are followed. */
function foldersOf(call, given) {
    const words = given.slice(given.findIndex((word) => !/^-[HLP]+$/.test(word)));
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

// EXTERNAL MODULE: ./lib/build/dockerfile/copies.js
var copies = __webpack_require__(11374);
;// CONCATENATED MODULE: ./lib/build/dockerfile/interpreters.js



/*
 * Whether copied environments find a Python where they get to.
 */
/** Whether the target's Python or libc doesn't fit anyway: the copied packages are the wrong ones then. */
function isOfOtherPython(facts, { copy, from, minor }) {
    const { stage } = copy.step;
    const python = stagePythons(facts).get(stage)?.minor ?? null;
    return (minor !== null && python !== null && minor !== python) || from.base.libc !== stage.base.libc;
}
/** Whether the interpreter's folder is, or may be, in the target. */
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
    const lineage = new Set((0,dockerfile_stages/* lineageOf */.bQ)(stage));
    const copied = facts.copies.some((other) => {
        if (other === copy || !lineage.has(other.step.stage) || (!other.from && other.image === null))
            return false;
        return (0,dockerfile_paths/* isInside */.FK)(folder, other.target) || (0,dockerfile_paths/* isInside */.FK)(other.target, folder);
    });
    // A link that somebody sets: here, or in the environment itself before it is copied.
    return (copied ||
        facts.steps.some((step) => {
            return (lineage.has(step.stage) && facts.dockerfile.source.slice(step.instruction.span).includes(`${folder}/python`));
        }) ||
        facts.calls.some(({ call }) => {
            const target = call.arguments.at(-1)?.value ?? '';
            return call.program === 'ln' && (0,dockerfile_paths/* isInside */.FK)((0,dockerfile_paths/* normalizePath */.Fd)(target, call.workdir), `${path}/bin`);
        }));
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/made-environments.js






/** Tools that make the environment of a project where there is none. */
const made_environments_MAKERS = new Set(['uv', 'poetry', 'pipenv', 'pdm']);
/** The virtual environments that used stages make, each once for a stage, in order. */
const environmentsOf = (0,memo/* memoize */.Bj)((facts) => {
    const found = [];
    const add = (path, step, call, explicit) => {
        if (!(0,expand/* isKnown */.qE)(path) || /^\/(?:usr(?:\/local)?)?$/.test(path))
            return;
        if (found.some((one) => one.path === path && (0,dockerfile_stages/* lineageOf */.bQ)(step.stage).includes(one.step.stage)))
            return;
        const option = call.arguments.some(({ value }) => value === '--relocatable');
        const relocatable = option || (0,dockerfile_requested/* isSwitchedOn */.JG)(step, call, 'UV_VENV_RELOCATABLE') !== false;
        found.push({ path, step, call, explicit, relocatable });
    };
    for (const { step, call } of facts.calls) {
        const made = (0,environments/* madeEnvironment */.vX)(call);
        if (made !== null)
            add(made, step, call, true);
        const install = (0,dockerfile_requested/* installBy */.fd)(facts, call);
        if (install?.location?.kind === 'venv' && made_environments_MAKERS.has(install.installer.tool)) {
            add(install.location.path, step, call, false);
        }
    }
    return found;
});
/** The copies that bring an environment whole to a path other than its own, by however many stages. */
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
            if ((0,dockerfile_stages/* lineageOf */.bQ)(child).includes(holder))
                open.push(child);
        for (const copy of facts.copies) {
            if (copy.from !== holder || !bringsWhole(copy, environment.path))
                continue;
            const path = (0,copies/* landingOf */.l)({ ...copy, intoFolder: false }, environment.path);
            if (path === null || !(0,expand/* isKnown */.qE)(path))
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

// EXTERNAL MODULE: ./lib/build/dockerfile/python-image.js
var python_image = __webpack_require__(18209);
;// CONCATENATED MODULE: ./lib/build/dockerfile/compiling-step.js










/** Where and by what sources of a step's stage are to be compiled; null where nobody can say which Python runs them. */
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
        const takes = folders.some((folder) => paths.some((path) => (0,dockerfile_paths/* touches */.yI)(folder, path)));
        return takes && (0,dockerfile_stages/* lineageOf */.bQ)(step.stage).includes(copied.stage) ? [step] : [];
    });
    const earlier = [copied, ...removals, ...python];
    const behind = earlier.reduce((last, step) => (step.instruction.index > last.instruction.index ? step : last));
    const plain = copied.stage.base.python ? 'python' : 'python3';
    return { interpreter: environment ? `${environment.path}/bin/python` : plain, behind };
}
/**
 * The steps that bring a Python to a stage whose base has none, in stages that are FROM it as well; null where none is
 * known to, and the base is known not to have one.
 */
function pythonSteps(facts, stage) {
    const { python, distribution, known } = stage.base;
    if (python || distribution?.python.installed === true)
        return [];
    const isOn = (step) => (0,dockerfile_stages/* lineageOf */.bQ)(stage).includes(step.stage) || (facts.inLineage(step) && (0,dockerfile_stages/* lineageOf */.bQ)(step.stage).includes(stage));
    const installing = facts.calls.filter(({ step, call }) => (pythonsOf(call).length > 0 || (0,python_image/* installsPython */.VV)(call)) && isOn(step));
    const copying = facts.copies.filter((copy) => bringsInterpreter(copy, true) && isOn(copy.step));
    const steps = [...installing, ...copying].map(({ step }) => step);
    return steps.length > 0 || !known ? steps : null;
}
/** Whether an environment was copied to where its interpreter isn't, or another Python is. */
function isBroken(facts, { path, step }) {
    return copiedPackages(facts).some((packages) => {
        const { copy, interpreter } = packages;
        if (copy.step !== step || (0,copies/* landingOf */.l)({ ...copy, intoFolder: false }, packages.path) !== path)
            return false;
        const missing = interpreter !== null && !hasInterpreter(facts, packages, interpreter);
        return missing || isOfOtherPython(facts, packages);
    });
}
/**
 * The environments that the image runs from and that have, or may have, another Python than the stage: uv downloads one
 * where none suits the project. Source: https://docs.astral.sh/uv/concepts/python-versions/
 */
function ownEnvironments(facts, { stage }) {
    const lineage = (0,dockerfile_stages/* lineageOf */.bQ)(stage);
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
/** Whether programs of the image run from an environment: by path or PATH, or because it holds all that was installed. */
function isRunFrom(facts, environment) {
    const folder = `${environment}/bin`;
    if ((facts.env('PATH')?.value ?? '').split(':').includes(folder))
        return true;
    if ((0,dockerfile_started/* startedPrograms */.rE)(facts).some(({ call }) => call.path.startsWith(`${folder}/`)))
        return true;
    const landed = facts.installs.filter(({ landings }) => landings.length > 0);
    return (landed.length > 0 &&
        landed.every(({ location, landings }) => location?.kind === 'venv' && landings.some(({ path }) => path === environment)));
}

// EXTERNAL MODULE: ./lib/build/dockerfile/context-copies.js
var context_copies = __webpack_require__(31168);
// EXTERNAL MODULE: ./lib/build/dockerfile/supervised.js
var supervised = __webpack_require__(60417);
;// CONCATENATED MODULE: ./lib/build/dockerfile/import-order.js






/**
 * Whether copied files are what is imported though the same modules were installed as well: Python looks in the
 * script's folder, the one that a server starts in and PYTHONPATH before it looks in site-packages.
 * @param folders where the programs of the image look for modules
 */
function comeFirst(facts, files, folders) {
    const names = importedNames(facts);
    return folders.some((folder) => {
        const prefix = folder === '/' ? '/' : `${(0,dockerfile_paths/* normalizePath */.Fd)(folder)}/`;
        return files.some(({ target }) => {
            if (!target.startsWith(prefix))
                return false;
            const [top = '', ...below] = target.slice(prefix.length).split('/');
            const name = below.length > 0 ? top : top.replace(/\.py$/, '');
            return names.has(name) || (names.has('manage') && below[0] === '__init__.py');
        });
    });
}
/** Whether what stands right in the root is a module that programs are told to import: `/shop`, `/main.py`. */
function isImportedFromRoot(facts, path) {
    const [, top = '', ...below] = path.split('/');
    return importedNames(facts).has(below.length > 0 ? top : top.replace(/\.py$/, ''));
}
/** The topmost names of the modules that programs are told to import; `manage` stands for what Django's settings name. */
const importedNames = (0,memo/* memoize */.Bj)((facts) => {
    return new Set((0,supervised/* allPrograms */.n)(facts).flatMap(({ program }) => (program ? namesIn(program) : [])));
});
/** The topmost names of the modules that a program is told to import. */
function namesIn({ name, by, arguments: args }) {
    const own = name === 'manage.py' ? ['manage'] : by === 'module' ? [name.split('.')[0]] : [];
    const told = args.flatMap(({ value }, at) => {
        const option = /^(?:-A|--app)$/.test(args[at - 1]?.value ?? '') || /^(?:-A|--app=)\w/.test(value);
        const module = /^(?:-A|--app=)?([A-Za-z_]\w*)(?=[.:]|$)/.exec(value);
        return module && (option || /[.:]/.test(value)) ? module[1] : [];
    });
    return [...own, ...told];
}
/**
 * The topmost names of the modules that the programs import, where each is told one by its command line alone; null
 * where a script, a variable or a file of configuration may name more.
 */
const namedModules = (0,memo/* memoize */.Bj)((facts) => {
    const names = new Set();
    for (const { program } of (0,supervised/* allPrograms */.n)(facts)) {
        if (!program)
            continue;
        // What Celery imports may stand in its configuration, and streamlit runs a page, which imports its neighbours.
        const module = program.by === 'module' && !application/* IMPORTERS */.a.has(program.name) && program.name !== 'streamlit';
        const told = TOLD.has(program.name) ? operandsOf(program) : module ? [program.name] : [];
        if (told.length === 0)
            return null;
        for (const name of told)
            names.add(name.split('.')[0]);
    }
    return names.size > 0 ? names : null;
});
/** Servers whose operand names the application. */
const TOLD = new Set(['gunicorn', 'uvicorn', 'hypercorn', 'daphne', 'granian', 'waitress-serve']);
/** `shop.wsgi:app`; a module alone may be the value of an option as well. */
function operandsOf({ arguments: args }) {
    return args.flatMap(({ value }) => /^([A-Za-z_][\w.]*):[A-Za-z_]/.exec(value)?.[1] ?? []);
}
/** Whether one of the modules may be among files: a package's folder, or a file of that name. */
function holdsModule(files, names) {
    return files.some(({ target }) => target.split('/').some((part) => names.has(part.replace(/\.py$/, ''))));
}
/**
 * Whether what a copy brings to a path is, or may be, one of the modules that programs or frameworks' variables name.
 * @param modules null where nobody knows them
 * @param folder where the programs of the image look for modules
 */
function mayBringNamed(facts, path, modules, folder) {
    const names = [...importedNames(facts), ...NAMING.map((name) => topOf(facts.env(name)?.value ?? ''))];
    const places = names.filter((name) => name !== '' && name !== 'manage').map((name) => (0,dockerfile_paths/* normalizePath */.Fd)(name, folder));
    return places.some((place) => modules
        ? modules.some(({ target }) => target === `${place}.py` || (0,dockerfile_paths/* isInside */.FK)(target, place))
        : path === `${place}.py` || (0,dockerfile_paths/* touches */.yI)(path, place));
}
/** Variables that name modules. */
const NAMING = ['DJANGO_SETTINGS_MODULE', 'FLASK_APP'];
function topOf(module) {
    return /^[A-Za-z_]\w*/.exec(module)?.[0] ?? '';
}
/** Whether an install names a distribution that a module may be of: `llama_cpp` is llama-cpp-python's. */
function isDistributed(facts, module) {
    const name = (0,dockerfile_manifests/* normalizeName */.Pc)(module);
    return facts.installs.some((install) => (0,dockerfile_requested/* requestedPackages */.mz)(facts, install).some((one) => one.name === name || one.name.startsWith(`${name}-`)));
}
/** Whether the image gets a distribution by a module's own name: then the module is a package's, not the application's. */
function isInstalledModule(facts, module) {
    const name = (0,dockerfile_manifests/* normalizeName */.Pc)(module.split('.')[0]);
    return facts.installs.some((install) => install.landings.length > 0 && (0,dockerfile_requested/* requestedPackages */.mz)(facts, install).some((one) => one.name === name));
}

// EXTERNAL MODULE: ./lib/build/dockerfile/python-source.js
var python_source = __webpack_require__(35403);
;// CONCATENATED MODULE: ./lib/build/dockerfile/uwsgi-config.js



/** The texts of the configuration files that uWSGI's line names; null for one that can't be read. */
function uwsgiFiles(facts, { arguments: args, workdir }) {
    const words = args.map(({ value }) => value);
    return words.flatMap((word, at) => {
        const option = CONFIGURATION.test(words[at - 1] ?? '');
        const path = word.replace(/^--(?:ini|ya?ml|xml|json)=/, '');
        if (!option && path === word && (word.startsWith('-') || !/\.(?:ini|ya?ml|xml|json)$/.test(word)))
            return [];
        if (!(0,expand/* isKnown */.qE)(path) || !(0,expand/* isKnown */.qE)(workdir))
            return [null];
        return [(0,script_files/* fileAt */.Wd)(facts, { stage: facts.final, step: null }, (0,dockerfile_paths/* normalizePath */.Fd)(path, workdir))];
    });
}
const CONFIGURATION = /^--(?:ini|ya?ml|xml|json)$/;
/** Whether a flag of uWSGI is on: on its line, in its variable, in a file; null where a part of that can't be read. */
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
    // A file may read others in, and a variable name one.
    const others = files.some((file) => file === null || /^[ \t]*(?:ini|include|inherit|yaml|xml|json)[ \t]*=/m.test(file.text));
    return others || facts.env('UWSGI_INI') ? null : false;
}
/** What an option of uWSGI is set to in the files that are at hand, and behind them on its line. */
function uwsgiValues(facts, call, name) {
    // INI, YAML, JSON and XML; a comment starts its line.
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/executed-files.js







/*
 * Python files that programs execute from their text: no bytecode of theirs is ever looked for.
 */
/** Whether a file of the context is executed as a whole wherever it is used, never imported. */
function isExecutedOnly(facts, { path, target }) {
    return isManagement(facts, path) || uwsgiScripts(facts).has(target);
}
/** Django's manage.py: it is `__main__`, and holds nothing that anybody would import. */
function isManagement({ surroundings: { context } }, path) {
    if (path !== 'manage.py' && !path.endsWith('/manage.py'))
        return false;
    const text = context.read(path);
    return text !== null && (0,python_source/* readPythonSource */.y9)(text).imports.has('django.core.management');
}
/**
 * What uWSGI is told to load as a file rather than as a module: it reads the text and compiles it anew at each start.
 * Source: unbit/uwsgi, plugins/python/python_plugin.c, uwsgi_pyimport_by_filename.
 */
const uwsgiScripts = (0,memo/* memoize */.Bj)((facts) => {
    const programs = (0,supervised/* allPrograms */.n)(facts);
    if (!programs.some(({ program }) => program?.name === 'uwsgi'))
        return new Set();
    const others = programs.flatMap(({ program }) => (program && program.name !== 'uwsgi' ? namesIn(program) : []));
    const imported = new Set(others);
    const paths = programs.flatMap(({ call, program }) => {
        if (program?.name !== 'uwsgi')
            return [];
        const folder = (0,dockerfile_paths/* normalizePath */.Fd)(uwsgiValues(facts, call, 'chdir').at(-1)?.value ?? '.', call.workdir);
        const named = ['wsgi-file', 'file'].flatMap((option) => uwsgiValues(facts, call, option));
        return named.map(({ value }) => (0,dockerfile_paths/* normalizePath */.Fd)(value, folder)).filter(expand/* isKnown */.qE);
    });
    // Another program may import the same file, from whichever folder.
    const isImported = (path) => path.split('/').some((part) => imported.has(part.replace(/\.py$/, '')));
    return new Set(paths.filter((path) => !isImported(path)));
});

// EXTERNAL MODULE: ./lib/build/dockerfile/foreign-context.js + 1 modules
var foreign_context = __webpack_require__(16884);
// EXTERNAL MODULE: ./lib/build/dockerfile/go-match.js
var go_match = __webpack_require__(91097);
;// CONCATENATED MODULE: ./lib/build/dockerfile/copied-modules.js









/**
 * The Python files that a copy brings and that may be imported; null where that can't be known. Each copy is asked for them
 * several times, and `COPY . .` may bring thousands of files.
 */
const modulesOf = (0,memo/* memoizeBoth */.MF)((facts, copy) => {
    const { context } = facts.surroundings;
    const files = (0,context_copies/* filesOf */.R8)(copy, context) ?? [];
    // A context that holds nothing else isn't the one that the image is built from.
    if (files.length === 0 || (0,foreign_context/* holdsBuildFilesOnly */.W)(context))
        return null;
    return files.filter((file) => file.path.endsWith('.py') && !isExecutedOnly(facts, file));
});
/** The same as the final image gets them: of what a builder copies often a part is taken, and to another place. */
const shippedModules = (0,memo/* memoizeBoth */.MF)((facts, copy) => {
    const modules = modulesOf(facts, copy);
    const taking = facts.copies.filter(({ from }) => from && (0,dockerfile_stages/* lineageOf */.bQ)(from).includes(copy.step.stage));
    const plain = taking.every(({ step, sources, target }) => facts.inLineage(step) && (0,expand/* isKnown */.qE)(target) && sources.every((source) => (0,expand/* isKnown */.qE)(source) && !(0,go_match/* hasWildcard */.r)(source)));
    if (modules === null || facts.inLineage(copy.step) || !plain)
        return modules;
    return modules.flatMap((file) => taking.flatMap(({ sources, target, intoFolder }) => sources.flatMap((source) => {
        const folder = (0,dockerfile_paths/* normalizePath */.Fd)(source);
        if (!(0,dockerfile_paths/* isInside */.FK)(file.target, folder))
            return [];
        const rest = file.target.slice(folder === '/' ? 1 : folder.length + 1);
        const name = rest === '' && intoFolder ? (0,wrappers/* baseName */.Fl)(folder) : rest;
        return [{ ...file, target: (0,dockerfile_paths/* normalizePath */.Fd)(name || '.', (0,dockerfile_paths/* normalizePath */.Fd)(target)) }];
    })));
});

// EXTERNAL MODULE: ./lib/build/dockerfile/told-modules.js
var told_modules = __webpack_require__(19122);
;// CONCATENATED MODULE: ./lib/build/dockerfile/editable-installs.js














/** The editable installs of projects whose packages reach the final image. */
function editableInstalls(facts) {
    return facts.installs.flatMap((install) => {
        const { installer, landings } = install;
        // Poetry's own environments lie in its cache, wherever that is: the sources don't.
        if (landings.length === 0)
            return [];
        const byTool = installer.tool === 'uv' ? byUv : installer.tool === 'poetry' ? byPoetry : null;
        const pip = installer.tool === 'pip' || installer.tool === 'uv pip';
        const found = pip ? byOption(install) : (byTool?.(facts, install) ?? []);
        return found.length === 0 || isReplaced(facts, install) ? [] : found;
    });
}
/** `pip install -e /src[web]`; repositories are cloned into the environment itself. */
function byOption(install) {
    const { options, call } = install.installer;
    return options.all('--editable').flatMap(({ value, span }) => {
        if (value === null || !(0,expand/* isKnown */.qE)(value) || /^[a-z+]+:|@/i.test(value))
            return [];
        return [{ install, folder: (0,dockerfile_paths/* normalizePath */.Fd)(value.replace(/\[[^\]]*\]$/, '') || '.', call.workdir), option: span }];
    });
}
function byUv(facts, install) {
    const { installer, step } = install;
    const { options, call, action } = installer;
    const folder = (0,dockerfile_requested/* projectFolder */.Kb)(installer);
    if (action !== 'sync' || folder === null || !call.arguments.every(({ value }) => (0,expand/* isKnown */.qE)(value)))
        return [];
    if (options.has('--no-editable', '--no-install-project', '--no-install-workspace', '--no-install-local'))
        return [];
    if (options.has('--only-group', '--only-dev', '--script') || (0,dockerfile_requested/* isSwitchedOn */.JG)(step, call, 'UV_NO_EDITABLE') !== false)
        return [];
    const pyproject = (0,dockerfile_requested/* projectOf */.v8)(facts, installer, step)?.pyproject;
    // Without the manifest two things together show a package: it was left out of an earlier sync, and nothing else brings sources.
    const leftOut = facts.installs.some((other) => other.location?.path === install.location?.path && other.installer.options.has('--no-install-project'));
    const isPackage = pyproject ? pyproject.uvPackage : leftOut && sourceCopies(facts, install).length === 0;
    return isPackage ? [{ install, folder, option: null }] : [];
}
/**
 * Whatever groups it is told, it installs the project itself (`--no-directory` is about others that this needs). Source:
 * https://github.com/python-poetry/poetry/pull/6263
 */
function byPoetry(facts, install) {
    const { options, action, call } = install.installer;
    const folder = (0,dockerfile_requested/* projectFolder */.Kb)(install.installer);
    if (!/^(?:install|sync)$/.test(action) || folder === null || !call.arguments.every(({ value }) => (0,expand/* isKnown */.qE)(value)))
        return [];
    if (options.has('--no-root'))
        return [];
    const isPackage = (0,dockerfile_requested/* projectOf */.v8)(facts, install.installer, install.step)?.pyproject?.poetryPackage ?? false;
    return isPackage ? [{ install, folder, option: null }] : [];
}
const sourcesOf = (0,memo/* memoize */.Bj)(({ operands, options }) => [...operands, ...options.all('--editable')].map(({ value }) => value).join(' '));
/** Whether a later call of the same tool decides for that environment. */
function isReplaced(facts, install) {
    const { step, installer, location } = install;
    return facts.installs.some((later) => {
        if (later.step.instruction.index < step.instruction.index)
            return false;
        if (later.installer.tool !== installer.tool || later.location?.path !== location?.path)
            return false;
        if (!(0,dockerfile_stages/* lineageOf */.bQ)(later.step.stage).includes(step.stage) || !['sync', 'install'].includes(later.installer.action))
            return false;
        if (!arrivesWith(facts, install, later))
            return false;
        if (installer.tool !== 'uv' && (installer.tool !== 'poetry' || later.installer.options.has('--no-root'))) {
            // `pip install .` behind `pip install -e .`
            const sources = sourcesOf(later.installer);
            if (sources === '' || sources !== sourcesOf(installer))
                return false;
        }
        const order = step.instruction.index - later.step.instruction.index;
        return order < 0 || (order === 0 && installer.call.span.start < later.installer.call.span.start);
    });
}
/** Whether all that brings the packages of an install brings those of a later one: it isn't in a stage beside the way. */
function arrivesWith(facts, { landings }, later) {
    if (facts.inLineage(later.step))
        return true;
    return landings.every(({ path, at }) => later.landings.some((other) => other.path === path && other.at === at));
}
/**
 * The folders of projects that are installed editable and whose sources are imported from there: what a container starts
 * is their own command, or imports an application, which finds them (or their `src`) on the module path.
 */
function startedFolders(facts) {
    const imports = (0,application/* importedFolders */.yb)(facts).length > 0;
    const names = new Set((0,dockerfile_started/* startedPrograms */.rE)(facts).map(({ call }) => call.path.replace(/^.*\//, '')));
    return editableInstalls(facts).flatMap(({ install, folder }) => {
        const places = [folder, (0,dockerfile_paths/* normalizePath */.Fd)('src', folder)];
        if (imports || (0,application/* importsFrom */.nR)(facts, places))
            return [folder];
        if ((0,dockerfile_started/* startedPrograms */.rE)(facts).some((started) => (0,told_modules/* foldersOfTold */.Q)(facts, started, places).length > 0))
            return [folder];
        const { step } = install;
        const path = (0,dockerfile_paths/* normalizePath */.Fd)('pyproject.toml', folder);
        // The manifest may be there by a mount of the install alone, or be copied after it.
        const manifest = (0,script_files/* contextPathAt */.sS)(facts, { stage: step.stage, step }, path) ??
            (0,script_files/* contextPathAt */.sS)(facts, { stage: step.stage, step: null }, path);
        const project = manifest === null ? null : (0,dockerfile_manifests/* projectIn */.L9)(facts.surroundings.context, external_node_path_.posix.dirname(manifest)).pyproject;
        return [...(project?.scripts ?? [])].some((name) => names.has(name)) ? [folder] : [];
    });
}
/** Files that are no modules, by their names. */
const OTHER = /\.(?:sh|toml|ini|cfg|conf|txt|ya?ml|json|lock|env|md|sql|pem|crt|service|html|whl)$/i;
/** The copies into the final image that may bring modules, the environment's own left out: it lies in the project often enough. */
function sourceCopies(facts, { location }) {
    return facts.copies.filter((copy) => {
        const own = copy.from !== null && copy.sources.every((source) => (0,dockerfile_paths/* isInside */.FK)(source, location?.path ?? ''));
        return facts.inLineage(copy.step) && !own && mayBringSources(facts, copy);
    });
}
/**
 * Whether the sources of a project may be there when it is installed. Poetry goes on without the project where it finds
 * none of its packages: there is no reference then. Source: python-poetry/poetry, console/commands/install.py.
 */
function findsSources(facts, { install: { installer, step }, folder }) {
    if (installer.tool !== 'poetry')
        return true;
    const stages = (0,dockerfile_stages/* lineageOf */.bQ)(step.stage);
    const copied = facts.copies.some((copy) => {
        const { stage, instruction } = copy.step;
        const before = stages.includes(stage) && instruction.index < step.instruction.index;
        return (before && (!(0,expand/* isKnown */.qE)(copy.target) || (0,dockerfile_paths/* touches */.yI)((0,dockerfile_paths/* normalizePath */.Fd)(copy.target), folder)) && mayBringSources(facts, copy));
    });
    return copied || (0,dockerfile_mounts/* mountsOf */.cS)(facts, step).some(({ type }) => type === 'bind');
}
function mayBringSources(facts, copy) {
    if (copy.image !== null || copy.inline)
        return false;
    const files = (0,context_copies/* filesOf */.R8)(copy, facts.surroundings.context);
    return files ? files.some(({ path }) => path.endsWith('.py')) : copy.sources.some((source) => !OTHER.test(source));
}
/**
 * Whether the final image holds sources of the project where the reference leads, or where the program finds them all
 * the same: in the folder that it starts in. True too where that can't be known.
 */
function isSourceThere(facts, { folder, install }) {
    const environment = install.location?.path ?? folder;
    const bringing = sourceCopies(facts, install);
    if (bringing.some(({ target }) => !(0,expand/* isKnown */.qE)(target) || (0,dockerfile_paths/* touches */.yI)((0,dockerfile_paths/* normalizePath */.Fd)(target), folder)))
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
        : bringing.some(({ target }) => folders.some((one) => (0,dockerfile_paths/* touches */.yI)((0,dockerfile_paths/* normalizePath */.Fd)(target), one)));
}
/** The folders that the program imports from besides its environment; null where that can't be known. */
function searchedFolders(facts, environment) {
    const { entry, program } = facts;
    const call = entry?.program;
    const path = (facts.env('PYTHONPATH')?.value ?? '').split(':').filter((folder) => folder.startsWith('/'));
    if (!call || path.some((folder) => !(0,expand/* isKnown */.qE)(folder)))
        return null;
    if (program?.by === 'script')
        return [(0,dockerfile_paths/* normalizePath */.Fd)('..', (0,dockerfile_paths/* normalizePath */.Fd)(program.name, call.workdir)), ...path];
    if (program?.by === 'module' || (0,pip/* moduleOf */.cD)(call.arguments))
        return [facts.final.end.workdir, ...path];
    if (program)
        return [...(0,application/* importedFolders */.yb)(facts), ...path];
    // A console script of the project looks nowhere else; what else a path or a script may be, nobody knows.
    const console = (0,dockerfile_paths/* isInside */.FK)(call.path, `${environment}/bin`) || /^[\w-]+$/.test(call.path);
    return console && !SHELLS.test(call.program) ? path : null;
}
const SHELLS = /^(?:ba|da|a|z)?sh$|^(?:make|supervisord|s6-svscan|init|exec|env|docker-entrypoint|entrypoint|start|run)$/;

;// CONCATENATED MODULE: ./lib/build/dockerfile/optimisation.js


/** CPython's reading of PYTHONOPTIMIZE: empty and 0 are none, any other text that is no number is 1, above 2 counts as 2. */
function levelOf(value) {
    if (value === '' || !(0,expand/* isKnown */.qE)(value))
        return '';
    const number = /^\d+$/.test(value) ? Number(value) : 1;
    return number === 0 ? '' : number === 1 ? '1' : '2';
}
/** The level that the container's program runs at; null for none. */
const runningLevel = (0,memo/* memoize */.Bj)((facts) => {
    const option = facts.program?.interpreterOptions.find(({ text }) => /^-[a-zA-Z]*O/.test(text));
    if (option) {
        const level = option.text.includes('OO') ? '2' : '1';
        return { level, what: `\`python ${option.text}\``, span: option.span, by: 'option' };
    }
    const variable = facts.env('PYTHONOPTIMIZE');
    const level = levelOf(variable?.value ?? '');
    return variable?.span && level !== '' ? { level, what: 'PYTHONOPTIMIZE', span: variable.span, by: 'variable' } : null;
});
/**
 * The option by which a step compiles at the level that containers run at: empty where it does so anyway.
 * @param index of the instruction that the step stands behind
 */
function compilingOption(facts, stage, index) {
    const level = runningLevel(facts)?.level ?? '';
    if (level === '' || levelOf(stage.environment.value('PYTHONOPTIMIZE', index + 1) ?? '') === level)
        return '';
    return level === '1' ? '-O ' : '-OO ';
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/giving.js

/*
 * Commands that let others than root write somewhere.
 */
/** What a call may give to others than root; null where it doesn't. */
function givesTo(call) {
    if (!['chown', 'chmod', 'setfacl', 'chgrp'].includes(call.program))
        return null;
    const words = call.arguments.map(({ value }) => value);
    const operands = words.filter((word) => !/^-[a-zA-Z-]/.test(word) || /^-[rwxXst]+$/.test(word));
    const by = words.some((word) => word.startsWith('--reference')) ? null : (operands.shift() ?? null);
    if (by !== null && (0,expand/* isKnown */.qE)(by)) {
        if (call.program === 'chown' && /^(?:root|0)?(?::(?:root|0)?)?$/.test(by))
            return null;
        if (call.program === 'chmod' && !letsWrite(by))
            return null;
    }
    return operands;
}
/** Whether a mode lets a group or all others write; in many images the user is in root's group. */
function letsWrite(mode) {
    if (/^[0-7]+$/.test(mode))
        return /[2367].?$/.test(mode.padStart(3, '0').slice(-2));
    return mode.split(',').some((part) => /^(?:[ugoa]*[goa][ugoa]*|)[+=][rwxXst]*[wu]/.test(part));
}
/** Whether such a command takes all below its operands. */
function isDeep({ arguments: args }) {
    return args.some(({ value }) => /^-[a-zA-Z]*R|^--recursive$/.test(value));
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/folder-owners.js






/** Whether a user other than root can write in a folder when a step comes: as its owner, or because it was given away. */
function ownsFolder(facts, user, folder, before) {
    // Whether a name and a number stand for one user isn't always known; that an unknown base sets none is likely.
    const isUser = (name, step) => (0,expand/* isKnown */.qE)(name) && facts.users.same(name, user, step) !== false;
    const made = facts.users.find(user, before);
    if (made?.makesHome && (0,dockerfile_paths/* normalizePath */.Fd)(made.home) === folder)
        return true;
    const lineage = new Set((0,dockerfile_stages/* lineageOf */.bQ)(before.stage));
    const steps = facts.steps.filter(({ stage, instruction }) => lineage.has(stage) && instruction.index < before.instruction.index);
    const { base } = before.stage;
    const theirs = base.owned?.includes(folder) && isUser(base.user, before);
    const there = (0,context_copies/* isSystemFolder */.mY)(folder) || ((0,expand/* isKnown */.qE)(base.workdir) && (0,dockerfile_paths/* isInside */.FK)(base.workdir, folder));
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
/** Who makes a folder, if an instruction does where it isn't there yet; an unknown owner is taken for a user. */
function makerIn(facts, step, folder, user) {
    const { keyword } = step.instruction;
    if (keyword === 'WORKDIR')
        return (0,dockerfile_paths/* isInside */.FK)(workdirAfter(step), folder) ? step.user : null;
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
    const target = (0,dockerfile_paths/* normalizePath */.Fd)(copy.target);
    const brings = (0,dockerfile_paths/* isInside */.FK)(target, folder) ||
        ((0,dockerfile_paths/* isInside */.FK)(folder, target) && (0,context_copies/* filesOf */.R8)(copy, facts.surroundings.context)?.some((one) => (0,dockerfile_paths/* isInside */.FK)(one.target, folder)));
    if (!brings)
        return null;
    const flag = (0,model/* flagOf */.i)(step.instruction, 'chown')?.value;
    const lookup = (name) => step.stage.environment.value(name, step.instruction.index);
    const owner = flag ? (0,expand/* expand */.fT)(flag, lookup, facts.dockerfile.escape).split(':')[0] : 'root';
    return (0,expand/* isKnown */.qE)(owner) ? owner : user;
}
function makesFolder({ users }, { step, call }, folder) {
    if (call.program !== 'mkdir')
        return false;
    return call.arguments.some(({ value }) => {
        return !value.startsWith('-') && (0,expand/* isKnown */.qE)(value) && (0,dockerfile_paths/* isInside */.FK)(users.pathOf(value, step, call), folder);
    });
}
/** Whether a RUN gives a folder away: it, or all below one that it lies in. */
function isGiven(facts, step, folder, exists) {
    if (step.instruction.keyword !== 'RUN')
        return false;
    return facts.commandsOf(step).calls.some((call) => {
        const given = givesTo(call)?.filter(expand/* isKnown */.qE) ?? [];
        const operands = given.map((word) => facts.users.pathOf(word, step, call));
        return operands.some((path) => path === folder || (exists && isDeep(call) && (0,dockerfile_paths/* isInside */.FK)(folder, path)));
    });
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/ownership.js






function isRoot(user) {
    return user === 'root' || user === '0' || user === '';
}
/**
 * Whether the user that containers run as can write where a COPY puts its files: as root, as their owner, or because a
 * later command gives them away. True too where it can't be known.
 * @param surely into all folders that it makes as well, which aren't known where the context isn't at hand
 */
function canWrite(facts, copy, surely = false) {
    const user = facts.final.end.user;
    if (isRoot(user) || !(0,expand/* isKnown */.qE)(user))
        return true;
    if (givesAway(facts, copy) || intoOwnFolders(facts, copy, user, surely))
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
    return facts.calls.some(({ step, call }) => step.instruction.index > copy.step.instruction.index && hands(call, path));
}
/**
 * Whether all modules that a COPY brings lie right in folders that were there before and are the user's: it leaves the
 * owner of a folder as it is, and bytecode needs no more than the folder. Where they can't be known, the folder that it
 * copies into stands for all.
 */
function intoOwnFolders(facts, copy, user, surely) {
    if (!facts.inLineage(copy.step))
        return false;
    const folders = foldersOfModules(facts, copy);
    if (folders === null && surely)
        return false;
    return [...(folders ?? [folderOf(copy)])].every((folder) => ownsFolder(facts, user, folder, copy.step));
}
/** The folders that a copy brings modules into; null where that isn't known. */
function foldersOfModules(facts, copy) {
    const modules = ((0,context_copies/* filesOf */.R8)(copy, facts.surroundings.context) ?? []).filter(({ path }) => path.endsWith('.py'));
    return modules.length === 0 ? null : new Set(modules.map(({ target }) => (0,dockerfile_paths/* normalizePath */.Fd)('..', target)));
}
function folderOf({ target, intoFolder }) {
    const path = (0,dockerfile_paths/* normalizePath */.Fd)(target);
    return !intoFolder && path.endsWith('.py') ? (0,dockerfile_paths/* normalizePath */.Fd)('..', path) : path;
}
/** Whether a call lets others than root write in a folder, as far as can be told. */
function hands(call, folder) {
    const operands = givesTo(call);
    if (!operands)
        return false;
    const deep = isDeep(call);
    return operands.some((word) => {
        if (!(0,expand/* isKnown */.qE)(word))
            return true;
        const path = (0,dockerfile_paths/* normalizePath */.Fd)(word.replace(/\/?\*.*$/, ''), call.workdir);
        // A single file in it, such as a script that is made executable, is not the folder.
        return deep || word.includes('*') ? (0,dockerfile_paths/* touches */.yI)(path, folder) : path === folder;
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

// EXTERNAL MODULE: ./lib/build/dockerfile/entry.js
var dockerfile_entry = __webpack_require__(36847);
;// CONCATENATED MODULE: ./lib/build/dockerfile/own-scripts.js







/** What a container of the image starts, by its programs' names. */
const startedNames = (0,memo/* memoize */.Bj)((facts) => new Set((0,dockerfile_started/* startedPrograms */.rE)(facts).map(({ call }) => call.program)));
/** The console scripts of the projects that are installed here. */
const ownScripts = (0,memo/* memoize */.Bj)((facts) => {
    const projects = facts.installs.flatMap(({ step, installer, landings }) => {
        if (landings.length === 0)
            return [];
        return [(0,dockerfile_requested/* projectOf */.v8)(facts, installer, step) ?? [], ...(0,dockerfile_requested/* localProjects */.md)(facts, installer, step)].flat();
    });
    return new Set(projects.flatMap(({ pyproject }) => [...(pyproject?.scripts ?? [])]));
});
/**
 * The command of a later step of the lineage that runs, as root and with writing on, what the container starts: a console
 * script of the project. What it imports, of the application and of its packages, is compiled in that layer; what another
 * subcommand imports isn't. Null where there is none.
 */
function laterRun(facts, moment) {
    const started = startedNames(facts);
    const found = facts.calls.find(({ step, call }) => {
        // Few builds run what the container starts: only those need a look at the projects.
        if (!started.has(call.program) || call.conditional || !facts.inLineage(step))
            return false;
        if (!isAfter(momentOf(step, call), moment) || !ownScripts(facts).has(call.program))
            return false;
        return isRoot(call.user ?? step.user) && writesBytecode(step, call) === true;
    });
    return found?.call ?? null;
}
/** Commands of frameworks that import the application's settings and models before they do anything. */
const MANAGEMENT = new Set(['manage.py', 'django-admin', 'flask']);
/** What of them needs no application. */
const WITHOUT = new Set(['help', 'version', 'startproject', 'startapp']);
/** Options that take their value from the next word, before a command. */
const VALUED = new Set(['--app', '-A', '--env-file', '-e', '--settings', '--pythonpath']);
/**
 * The command of a framework, such as `manage.py collectstatic`, that a later step runs over copied sources with writing
 * on, as somebody who can write there. It leaves bytecode of the settings and models, and none of what the server alone
 * imports. Null where there is none.
 * @param copied what brings the sources
 * @param writable whether the user that containers run as can write there
 */
function laterManagement(facts, copied, writable) {
    const { user } = facts.final.end;
    for (const { step, call } of facts.calls) {
        if (step.instruction.index <= copied.instruction.index || call.conditional)
            continue;
        const program = step.stage === copied.stage || facts.inLineage(step) ? (0,dockerfile_entry/* readPythonProgram */.D1)(call) : null;
        if (program?.by !== 'command' || !MANAGEMENT.has(program.name))
            continue;
        if (program.name === 'django-admin' && !(0,environments/* callVariable */.FE)(step, call, 'DJANGO_SETTINGS_MODULE'))
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

// EXTERNAL MODULE: ./lib/build/dockerfile/running.js
var dockerfile_running = __webpack_require__(90096);
;// CONCATENATED MODULE: ./lib/build/dockerfile/shell-less.js



/*
 * Stages without a shell: there a RUN works in its exec form alone. Source:
 * https://docs.docker.com/reference/dockerfile/#shell-and-exec-form
 */
/** Whether a RUN in shell form right behind a step would find no shell. */
function lacksShell(facts, { stage, shell, instruction }) {
    const lineage = (0,dockerfile_stages/* lineageOf */.bQ)(stage);
    const root = lineage[0];
    // Whoever names a shell by SHELL, or calls one in a RUN, has it.
    if (!root || (0,base_image/* hasTool */.J2)(root.base, 'sh') !== false || shell !== null)
        return false;
    const before = (step) => lineage.includes(step.stage) && step.instruction.index <= instruction.index;
    const runs = facts.steps.some((step) => step.instruction.keyword === 'RUN' && step.instruction.exec === null && before(step));
    return !runs && !facts.copies.some((copy) => before(copy.step) && mayBringShell(copy));
}
/** A context holds an application; what other images and archives hold may be a system's. */
function mayBringShell({ from, image, step, target }) {
    const own = from === null && image === null && step.instruction.keyword === 'COPY';
    return !own && mayHoldPrograms((0,dockerfile_paths/* normalizePath */.Fd)(target));
}
/** Whether programs of the system are kept at or below a folder. */
function mayHoldPrograms(path) {
    return ['/bin', '/usr/bin', '/busybox'].some((folder) => (0,dockerfile_paths/* isInside */.FK)(path, folder) || (0,dockerfile_paths/* isInside */.FK)(folder, path));
}
/** The Python that an image starts, by its path; null where it starts none. */
function startedInterpreter({ entrypoint, python }) {
    const path = entrypoint?.[0];
    return python && path !== undefined && /^\/.*\/python[\d.]*$/.test(path) ? path : null;
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/installed-projects.js






/**
 * The projects that are installed from their sources: what is imported may be the installed copy rather than the
 * sources that were there by then.
 */
const installedProjects = (0,memo/* memoize */.Bj)((facts) => facts.installs.flatMap((install) => {
    if (install.landings.length === 0)
        return [];
    const { tool } = install.installer;
    const folders = tool === 'pip' || tool === 'uv pip' ? byOperands(install) : byProject(facts, install);
    return folders.map((folder) => ({ folder, instruction: install.step.instruction.index }));
}));
/** `pip install .`, `pip install ./web[async]` */
function byOperands({ installer: { call, operands } }) {
    return operands.flatMap(({ value }) => {
        const path = value.replace(/\[[^\]]*\]$/, '');
        if (!(0,expand/* isKnown */.qE)(path) || !/^\.{0,2}(?:\/|$)/.test(path) || /\.(?:whl|zip|t?gz|txt)$|\*/.test(path))
            return [];
        return [(0,dockerfile_paths/* normalizePath */.Fd)(path, call.workdir)];
    });
}
/** What leaves the project itself out. */
const OTHERS = [
    ...['--no-install-project', '--no-install-workspace', '--no-install-local', '--only-group', '--only-dev', '--script'],
    ...['--no-self'],
];
/**
 * uv and PDM install the project as a package where they are told not to do so by a reference. Sources:
 * https://docs.astral.sh/uv/concepts/projects/sync/#editable-installation, https://pdm-project.org/en/latest/reference/cli/
 */
function byProject(facts, { installer, step }) {
    const { tool, action, options, call } = installer;
    const folder = (0,dockerfile_requested/* projectFolder */.Kb)(installer);
    if ((tool !== 'uv' && tool !== 'pdm') || !/^(?:sync|install)$/.test(action) || folder === null)
        return [];
    if (!call.arguments.every(({ value }) => (0,expand/* isKnown */.qE)(value)) || options.has(...OTHERS))
        return [];
    const variable = tool === 'uv' ? 'UV_NO_EDITABLE' : 'PDM_NO_EDITABLE';
    if (!options.has('--no-editable') && (0,dockerfile_requested/* isSwitchedOn */.JG)(step, call, variable) !== true)
        return [];
    const project = (0,dockerfile_requested/* projectOf */.v8)(facts, installer, step);
    const names = options.all('--package').map(({ value }) => (0,dockerfile_manifests/* normalizeName */.Pc)(value ?? ''));
    const all = options.has('--all-packages');
    const isPackage = tool === 'uv' ? project?.pyproject?.uvPackage : project?.pyproject && project.pyproject.build !== null;
    const own = names.length === 0 && isPackage !== false ? [folder] : [];
    if (!project?.pyproject || (names.length === 0 && !all))
        return own;
    const { context } = facts.surroundings;
    const manifests = context.list().filter((path) => external_node_path_.posix.basename(path) === 'pyproject.toml');
    const members = (0,dockerfile_manifests/* membersOf */.lS)(manifests, external_node_path_.posix.join(project.folder, 'pyproject.toml'), project.pyproject).flatMap((path) => {
        const { pyproject } = (0,dockerfile_manifests/* projectIn */.L9)(context, external_node_path_.posix.dirname(path));
        const asked = all || names.includes((0,dockerfile_manifests/* normalizeName */.Pc)(pyproject?.name ?? ''));
        return asked && pyproject?.uvPackage
            ? [(0,dockerfile_paths/* normalizePath */.Fd)(external_node_path_.posix.relative(project.folder, external_node_path_.posix.dirname(path)), folder)]
            : [];
    });
    return [...own, ...members];
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/installed-application.js






/*
 * Where the module that a program is told was installed, from a project of the context, what else is copied beside it is
 * the application's only if something imports it: it may be a script that another program runs, or a filter of one.
 */
/** More files aren't looked through. */
const MOST_FILES = 1000;
/** The Python files of the context that copies bring, by their paths in the image. */
const copiedModules = (0,memo/* memoize */.Bj)((facts) => facts.copies.flatMap((copy) => ((0,context_copies/* filesOf */.R8)(copy, facts.surroundings.context) ?? []).filter(({ path }) => path.endsWith('.py'))));
/** Whether all modules that programs are told to import were installed, each from a project whose folder holds it. */
const isApplicationInstalled = (0,memo/* memoize */.Bj)((facts) => {
    const names = [...importedNames(facts)];
    const folders = installedProjects(facts).map(({ folder }) => (folder === '/' ? '' : folder));
    if (names.length === 0 || folders.length === 0)
        return false;
    const files = copiedModules(facts);
    return names.every((name) => folders.some((folder) => {
        const places = [`${folder}/${name}`, `${folder}/src/${name}`];
        return files.some(({ target }) => places.some((place) => target === `${place}.py` || (0,dockerfile_paths/* isInside */.FK)(target, place)));
    }));
});
/** Whether another Python file of the image names one of some modules, by an import or in a text (Celery's `include`). */
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
        const { imports } = (0,python_source/* readPythonSource */.y9)(text);
        return [...names].some((name) => imports.has(name) || text.includes(`'${name}`) || text.includes(`"${name}`));
    });
}
/** What a file is called by who imports it: from the folders that are searched, and from its own. */
function dottedNames(target, folders) {
    const beside = target.slice(target.lastIndexOf('/') + 1);
    const paths = folders.flatMap((folder) => {
        const prefix = folder === '/' ? '/' : `${(0,dockerfile_paths/* normalizePath */.Fd)(folder)}/`;
        return target.startsWith(prefix) ? [target.slice(prefix.length)] : [];
    });
    const names = paths.map((path) => path.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.'));
    return beside === '__init__.py' ? names : [...names, `.${beside.slice(0, -3)}`];
}

// EXTERNAL MODULE: ./lib/build/source/text.js
var source_text = __webpack_require__(42697);
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
    // The last one goes with what stands before it, up to the one before.
    if (!next)
        return { span: { start: previous.span.end, end: span.end }, text: '' };
    const { text } = dockerfile.source;
    const commented = /^[ \t]*#/m.test(text.slice(span.end, next.span.start));
    // Up to where the next one starts, so that line breaks and indents stay as they were.
    if (!commented && !isCommentAbove(text, span))
        return { span: { start: span.start, end: next.span.start }, text: '' };
    return { span: withCommentAbove(text, span, subject), text: '' };
}
/** Whether a line of comment stands right above. */
function isCommentAbove(text, { start }) {
    return /(?:^|\n)[ \t]*#[^\n]*\n[ \t]*$/.test(text.slice(0, start));
}
/**
 * A value in a continued instruction with comments between its lines: its own line and what is said above it go, and what
 * is said of the next one stays.
 */
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
/** The line that ends where another one starts, with its ending. */
function lineAbove(text, start) {
    return text.slice(text.lastIndexOf('\n', start - 2) + 1, start);
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
/** Adds options behind an installer's subcommand; null where it isn't written in this place as such (`sh -c "…"`, a variable). */
function addOptions(dockerfile, { action, actionSpan, tool }, options) {
    const written = dockerfile.source.slice(actionSpan);
    const { end } = actionSpan;
    const plain = tool !== 'uvx' && written === action.replace(/^.* /, '');
    return plain ? { span: { start: end, end }, text: ` ${options}` } : null;
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
        firstStart: (managed) => `${compiledBy(managed)}: each fresh container compiles ${restOf(managed)} when it starts.`,
        everyStart: (managed, user) => `${compiledBy(managed)}, and user ${user} can't write bytecode there: every process compiles ${restOf(managed)} again at each start.`,
        partly: (command) => `${compiledBy(command)}: what else a start imports is compiled again each time.`,
        readOnly: (managed, file) => `${compiledBy(managed)}, and ${file} makes the root file system read-only: every process compiles ${restOf(managed)} again at each start.`,
    },
    *check({ facts }, messages) {
        if (facts.dev)
            return;
        const folders = [...(0,application/* importedFolders */.yb)(facts), ...startedFolders(facts)];
        const brought = folders.length === 0 ? [] : facts.copies.filter((copy) => bringsSources(facts, copy, folders));
        const copies = brought.filter((copy) => !isCompiled(facts, copy, folders));
        const last = copies.at(-1);
        if (!last || bringsNoneNamed(facts, brought) || (0,application/* ranBySteps */.sY)(facts, momentOf(last.step)))
            return;
        const path = compiledFolder(last, folders);
        const paths = (0,dockerfile_paths/* outermost */.J9)(copies
            .filter(({ step }) => step.stage === last.step.stage)
            .flatMap((copy) => shippedFolders(facts, last.step.stage, compiledFolder(copy, folders))));
        const main = mainOf(facts, copies, folders);
        const writable = canWrite(facts, main);
        const readOnly = (0,dockerfile_running/* readOnlyAt */.sg)(facts, path);
        const ran = laterRun(facts, momentOf(last.step));
        const managed = laterManagement(facts, last.step, writable);
        const user = facts.final.end.user;
        const compiling = compilingStepOf(facts, last.step, paths);
        // Who can't write there can't compile there either: the build would fail.
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
/** How a message begins: what is compiled, given the command of a step that imports a part. */
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
/** The line where no shell reads it, nor looks for a program that nobody is known to have put on PATH. */
function execLine({ interpreter, behind }, options) {
    const python = interpreter.startsWith('/') ? interpreter : startedInterpreter(behind.stage.base);
    return python && `RUN [${[python, ...options].map((word) => JSON.stringify(word)).join(', ')}]`;
}
/**
 * The one to speak of: a COPY of the whole folder, else of what programs are told to import, else the first of those that
 * bring the most modules; single files come with it.
 */
function mainOf(facts, copies, folders) {
    const whole = copies.find((copy) => copy.sources.includes('.'));
    // What a program imports from its own folder is found before all else that an installed project refers to.
    const first = (0,application/* importedFolders */.yb)(facts);
    const own = copies.filter(({ target }) => first.some((folder) => (0,dockerfile_paths/* touches */.yI)((0,dockerfile_paths/* normalizePath */.Fd)(target), folder)));
    // Of what isn't at hand a folder is taken for more than single files.
    const modules = (copy) => modulesOf(facts, copy)?.length ?? (copy.sources.every((source) => source.endsWith('.py')) ? 1 : 1000);
    if (whole)
        return whole;
    const all = own.length > 0 ? own : copies;
    const isNamed = (copy, folder) => mayBringNamed(facts, (0,dockerfile_paths/* normalizePath */.Fd)(copy.target), shippedModules(facts, copy), folder);
    // Modules are looked for in one folder after the other.
    const folder = folders.find((one) => all.some((copy) => isNamed(copy, one)));
    return (folder === undefined ? all : all.filter((copy) => isNamed(copy, folder))).reduce((best, copy) => modules(copy) > modules(best) ? copy : best);
}
/** Whether what programs are told to import is, by all that is known, none of what the copies bring. */
function bringsNoneNamed(facts, copies) {
    const named = namedModules(facts);
    if (named === null)
        return false;
    const brought = copies.map((copy) => modulesOf(facts, copy));
    if (brought.some((modules) => modules !== null && holdsModule(modules, named)))
        return false;
    return !brought.includes(null) || [...named].every((name) => isDistributed(facts, name));
}
/** Sources from the build context that stand where the program's modules are looked for. */
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
        const target = (0,dockerfile_paths/* normalizePath */.Fd)(copy.target);
        const path = copy.intoFolder && name.endsWith('.py') && !/[*?[]/.test(name) ? (0,dockerfile_paths/* normalizePath */.Fd)(name, target) : target;
        const landings = facts.reach.landings(stage, path, instruction.index);
        // Of a folder whose environment alone is copied on, nothing of the sources arrives.
        return ((!isInstalled(facts, path, instruction.index) || comeFirst(facts, shippedModules(facts, copy) ?? [], folders)) &&
            landings.some((landing) => !facts.environments.has(landing.path) &&
                isSearched(facts, landing.path, folders) &&
                (landing.path !== '/' || folders.includes('/') || bringsInto(facts, copy, folders)) &&
                copiesSources(facts, landing, instruction.index)));
    });
}
/** Whether what is started was installed, and nothing imports what a copy puts beside it. */
function isLeftAlone(facts, copy, folders) {
    const modules = isApplicationInstalled(facts) ? shippedModules(facts, copy) : null;
    return modules !== null && !comeFirst(facts, modules, folders) && !areImported(facts, modules, folders);
}
/** Whether a folder is known to hold a package, whatever its name says. */
function holdsPackage(facts, copy, folder) {
    return (modulesOf(facts, copy) ?? []).some(({ path }) => (0,dockerfile_paths/* isInside */.FK)(path, folder) && path.endsWith('/__init__.py'));
}
/** Whether what brings it to the final image may bring modules: of a builder's folder often one other file is taken. */
function copiesSources(facts, { at }, made) {
    const copy = facts.copies.find(({ step }) => step.instruction.index === at);
    return at === made || !copy || copy.sources.some(mayHoldPython);
}
/** Whether a copy to the root is known to bring modules to where they are looked for. */
function bringsInto(facts, copy, folders) {
    return (modulesOf(facts, copy) ?? []).some(({ target }) => folders.some((folder) => (0,dockerfile_paths/* isInside */.FK)(target, folder)));
}
/** The folder that is to be compiled: never the root where it can be helped, which holds what the kernel shows of itself. */
function compiledFolder({ target }, folders) {
    const path = (0,dockerfile_paths/* normalizePath */.Fd)(target);
    const folder = path.endsWith('.py') ? (0,dockerfile_paths/* normalizePath */.Fd)('..', path) : path;
    return folder === '/' ? (folders.find((one) => one !== '/') ?? folder) : folder;
}
/** What of a builder's folder the final image gets: more than that need not compile, and may not. */
function shippedFolders(facts, stage, folder) {
    if (facts.lineage.includes(stage))
        return [folder];
    const sources = facts.copies.filter(({ from }) => from === stage).flatMap((copy) => copy.sources);
    if (sources.some((source) => (0,dockerfile_paths/* isInside */.FK)(folder, source)))
        return [folder];
    const parts = sources.filter((source) => (0,dockerfile_paths/* isInside */.FK)(source, folder) && mayHoldPython(source) && !facts.environments.has(source));
    return parts.length > 0 && parts.every((part) => (0,expand/* isKnown */.qE)(part) && !(0,go_match/* hasWildcard */.r)(part)) ? parts : [folder];
}
/** What was installed in an environment there isn't the application's, and one file of it that doesn't compile is enough. */
function exclusionOf({ environments }, paths) {
    const inside = [...environments].filter((one) => paths.some((path) => one !== path && (0,dockerfile_paths/* isInside */.FK)(one, path)));
    const patterns = inside.map((one) => `${one.replace(/[.+]/g, '\\$&')}/`);
    return patterns.length > 0 && patterns.every((one) => /^[\w./+\\-]+$/.test(one)) ? patterns.join('|') : null;
}
function isCompiled(facts, copy, folders) {
    const path = (0,dockerfile_paths/* normalizePath */.Fd)(copy.target) === '/' ? compiledFolder(copy, folders) : (0,dockerfile_paths/* normalizePath */.Fd)(copy.target);
    return isPathCompiledLater(facts, copy.step.stage, path, momentOf(copy.step));
}
/** What lies in the root itself is one thing of many there: only what is copied right into it counts, and what is named. */
function isSearched(facts, path, folders) {
    return folders.some((folder) => folder === '/' ? path === '/' || isImportedFromRoot(facts, path) : (0,dockerfile_paths/* touches */.yI)(path, folder));
}
/**
 * Whether a later step installs the project that the sources are of: the installed copy may be what is imported, unless a
 * script finds the sources first, in its own folder.
 */
function isInstalled(facts, path, at) {
    const installed = installedProjects(facts).some(({ folder, instruction }) => instruction > at && (0,dockerfile_paths/* isInside */.FK)(path, folder));
    return installed && !(0,application/* importsFrom */.nR)(facts, [path]);
}
/** By its name alone: a folder, or a Python file; what names another kind of file holds none. */
function mayHoldPython(source) {
    if (/^[a-z]+:\/\//.test(source))
        return false;
    const name = source.slice(source.lastIndexOf('/') + 1);
    // What gunicorn executes as its configuration never has a .pyc.
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/own-uv.js





/*
 * Whether a Dockerfile brings uv itself: its base image has none then, and sets no variable for it.
 */
/** uv's install script and its archives. */
const DOWNLOAD = /:\/\/(?:astral\.sh\/uv\/|github\.com\/astral-sh\/uv\/releases\/)/;
const PROGRAM = '/uv';
/** Whether a step of the stage, or of those that it is FROM, has brought uv before a call. */
function bringsUvBefore(facts, step, call) {
    // One that is mounted is there for this RUN alone.
    if ((0,dockerfile_mounts/* mountsOf */.cS)(facts, step).some(({ from, source }) => from !== null && source.endsWith(PROGRAM)))
        return true;
    const brought = bringings(facts);
    if (brought.length === 0)
        return false;
    const stages = (0,dockerfile_stages/* lineageOf */.bQ)(step.stage);
    return brought.some((one) => stages.includes(one.step.stage) && isAfter(momentOf(step, call), momentOf(one.step, one.call)));
}
const bringings = (0,memo/* memoize */.Bj)((facts) => [
    ...facts.copies.filter(({ from, image, sources }) => {
        const elsewhere = from !== null || image !== null;
        return sources.some((source) => (elsewhere ? source.endsWith(PROGRAM) : DOWNLOAD.test(source)));
    }),
    ...facts.installs
        .filter(({ installer }) => (0,dockerfile_requested/* namedRequirements */.Ay)(installer).some(({ requirement }) => requirement.name === 'uv'))
        .map(({ step, installer: { call } }) => ({ step, call })),
    ...facts.systemCalls
        .filter(({ action, packages }) => action === 'install' && packages.some(({ name }) => name === 'uv'))
        .map(({ step, installer: { call } }) => ({ step, call })),
    ...facts.calls.filter(({ call }) => call.arguments.some(({ value }) => DOWNLOAD.test(value))),
]);

;// CONCATENATED MODULE: ./lib/build/dockerfile/poetry-version.js

/** Poetry's version by its pin (`poetry==1.8.3`, `poetry~=1.8`) or POETRY_VERSION; null where nothing says. */
const poetryVersion = (0,memo/* memoize */.Bj)((facts) => {
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
/**
 * The newest version that specifiers allow, which is the one that pip takes; Infinity stands for a part that they leave
 * open. `~=1.2` means `>=1.2, ==1.*`. Source: https://packaging.python.org/en/latest/specifications/version-specifiers/
 */
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
/** What comes before a version: `1.8` before `1.9`, `1.…` before `2`. */
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
/** Whether Poetry is known to be older than a version; where nothing says, it is taken for a current one. */
function isPoetryOlder(facts, major, minor) {
    const version = poetryVersion(facts);
    return version !== null && isLess(version, [major, minor]);
}
function parts(version) {
    return version.split('.').map((part) => parseInt(part, 10));
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/install-bytecode.js




/*
 * Whether an installer compiles what it brings. Sources: https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-compile,
 * https://docs.astral.sh/uv/reference/environment/#uv_compile_bytecode, https://python-poetry.org/docs/cli/#install
 */
const COMPILE = 'UV_COMPILE_BYTECODE';
const NO = /^(?:0|false|no|off|n|f)$/i;
/** Whether an installer leaves bytecode of the packages that it brings; false where that can't be known. */
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
/**
 * Whether a call of uv compiles: an option wins over the variable, and the last option over the others. A base that
 * nobody knows may set the variable, but not for a uv that it doesn't have.
 */
function uvCompiles(facts, { step, installer }) {
    const option = installer.options.get('--compile-bytecode', '--no-compile-bytecode');
    if (option)
        return option.name === '--compile-bytecode' ? 'yes' : 'no';
    const value = (0,environments/* callVariable */.FE)(step, installer.call, COMPILE);
    if (value === undefined || value === '' || NO.test(value))
        return 'no';
    if ((0,expand/* isKnown */.qE)(value))
        return 'yes';
    const set = installer.call.environment.has(COMPILE) || step.stage.environment.get(COMPILE, step.instruction.index);
    return !set && bringsUvBefore(facts, step, installer.call) ? 'no' : 'unknown';
}
/** The variable that keeps pip from compiling: for its `--no-…` options 0 is what disables (checked by running pip). */
function pipOffVariable({ step, installer }) {
    const off = (name) => NO.test((0,environments/* callVariable */.FE)(step, installer.call, name) ?? '');
    return ['PIP_NO_COMPILE', 'PIP_COMPILE'].find(off) ?? null;
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
        for (const { step, call, folders } of bytecodeRemovals(facts)) {
            const deletion = { step, call };
            const packages = facts.installs.some((install) => isHit(facts, { ...install, call: install.installer.call }, deletion, folders) &&
                (leavesBytecode(facts, install) || isCompiledLater(facts, install)) &&
                !isCompiledLater(facts, install, momentOf(step, call)));
            const hit = packages || (0,conda/* condaInstallations */.$h)(facts).some((conda) => isCondaHit(facts, conda, deletion, folders));
            if (hit)
                yield { span: call.span, message: messages.deleted('the packages installed before') };
        }
    },
}));
/** Whether a deletion comes behind what an install put where it deletes, and that reaches the final image. */
function isHit(facts, put, deletion, folders) {
    return (isAfter(momentOf(deletion.step, deletion.call), momentOf(put.step, put.call)) &&
        (put.step.stage === deletion.step.stage || facts.inLineage(deletion.step)) &&
        put.landings.length > 0 &&
        isBelow(put, folders) &&
        !isSourceless(facts, put, deletion));
}
/** The same of what conda's installer put there: the packages of its Python come compiled. */
function isCondaHit(facts, conda, deletion, folders) {
    const { path, step } = conda;
    if (!(0,expand/* isKnown */.qE)(path) || !isHit(facts, { ...conda, location: { path } }, deletion, folders))
        return false;
    return !isPathCompiledLater(facts, step.stage, path, momentOf(deletion.step, deletion.call));
}
function isBelow({ location, landings }, folders) {
    const places = [location?.path, ...landings.map(({ path }) => path)].filter((path) => path !== null && path !== undefined);
    if (places.length === 0)
        return folders.includes('/');
    return folders.some((folder) => places.some((place) => (0,dockerfile_paths/* touches */.yI)(place, folder)));
}
/**
 * Whether the packages are left without sources: their bytecode was put where the sources were, and is what runs; the
 * folders that are deleted then hold nothing that is used.
 */
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
/** Whether a command copies .pyc files, or finds them for one that does. */
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
    // What a loop reads from it can't be known.
    return call.pipedInto !== null && facts.commandsOf(step).calls.some(({ program }) => COPIES.test(program));
}

// EXTERNAL MODULE: ./lib/build/dockerfile/downloads.js
var downloads = __webpack_require__(26726);
;// CONCATENATED MODULE: ./lib/build/dockerfile/native-programs.js








/*
 * Programs that a container starts and that are machine code: compiled by a stage in another language, or fetched for one
 * platform.
 */
/** What builds programs of other languages; `make` and the like may do anything, but in a stage without Python not that. */
const native_programs_COMPILERS = /^(?:cargo|rustc|go|gcc|g\+\+|clang|clang\+\+|make|cmake|ninja|zig|stack|cabal|ghc|swift|dotnet|nim|crystal|bazel)$/;
/** Programs that are there to start others. */
const STARTERS = /^(?:supercronic|overmind|hivemind|goreman|forego|process-compose|dockerize|envconsul|chamber|runsvdir)$/;
/** Whether a program is copied by its name from a stage that compiles another language and has no Python. */
function isBuiltElsewhere(facts, call) {
    const paths = STARTERS.test(call.program) ? [] : pathsOf(facts, call);
    if (paths.some((path) => (0,script_files/* fileAt */.Wd)(facts, { stage: facts.final, step: null }, path) !== null))
        return false;
    return facts.copies.some(({ from, step, sources, target, intoFolder }) => {
        if (!from || !facts.inLineage(step) || !(0,expand/* isKnown */.qE)(target))
            return false;
        const whole = (0,dockerfile_paths/* normalizePath */.Fd)(target);
        const landings = sources.map((source) => (0,dockerfile_paths/* normalizePath */.Fd)((0,wrappers/* baseName */.Fl)(source), whole));
        const brings = paths.some((path) => landings.includes(path) || (path === whole && !intoFolder));
        return brings && compilesOther(facts, from);
    });
}
function compilesOther(facts, stage) {
    const lineage = new Set((0,dockerfile_stages/* lineageOf */.bQ)(stage));
    const calls = facts.calls.flatMap(({ step, call }) => (lineage.has(step.stage) ? call : []));
    const known = stage.base.known || stage.base.distribution !== null;
    return known && calls.some(({ program }) => native_programs_COMPILERS.test(program)) && !(0,python_image/* bringsPython */.SV)(stage.base, calls);
}
/** Whether the lineage downloads or unpacks a program of a name that says for which platform it is, and nothing else brings it. */
function isFetched(facts, call) {
    return pathsOf(facts, call).some((path) => {
        if ((0,script_files/* contextPathAt */.sS)(facts, { stage: facts.final, step: null }, path) !== null)
            return false;
        return fetched(facts).some((one) => (0,dockerfile_paths/* isInside */.FK)(path, one));
    });
}
const PLATFORM = /linux|amd64|x86[_-]?64|arm64|aarch64/i;
/** What is made of archives and downloads with a platform in their name: files, or folders that hold them. */
const fetched = (0,memo/* memoize */.Bj)((facts) => {
    const found = new Set();
    const isNative = (step, call, { source }) => {
        if (source === null)
            return call.pipedFrom?.arguments.some(({ value }) => PLATFORM.test(value)) === true;
        return PLATFORM.test(source) || ((0,expand/* isKnown */.qE)(source) && found.has(facts.users.pathOf(source, step, call)));
    };
    for (const { step, call } of facts.calls) {
        if (!facts.inLineage(step) || call.conditional)
            continue;
        for (const made of (0,downloads/* madeBy */.v)(facts, step, call)) {
            if (made.kind !== 'folder' && made.kind !== 'clone' && isNative(step, call, made))
                found.add(made.path);
        }
    }
    // What is unpacked at the root may be anywhere.
    found.delete('/');
    return [...found];
});
/** Where a program may stand, as a command names it. */
function pathsOf(facts, { path, workdir }) {
    if (path === '' || !(0,expand/* isKnown */.qE)(path) || !(0,expand/* isKnown */.qE)(workdir))
        return [];
    if (path.includes('/'))
        return [(0,dockerfile_paths/* normalizePath */.Fd)(path, workdir)];
    const folders = (facts.env('PATH')?.value ?? '').split(':').filter((one) => one.startsWith('/') && (0,expand/* isKnown */.qE)(one));
    return folders.map((folder) => (0,dockerfile_paths/* normalizePath */.Fd)(path, folder));
}

// EXTERNAL MODULE: ./lib/build/dockerfile/scripts.js + 1 modules
var scripts = __webpack_require__(84778);
;// CONCATENATED MODULE: ./lib/build/dockerfile/build-only.js





/**
 * Whether Python is in an image for its build alone: nothing is installed for it, all sources of the context are run
 * there, and what a container starts is known whole and is something else. False where any of it can't be seen.
 */
function needsPythonOnlyToBuild(facts) {
    const { installs, surroundings } = facts;
    if (!surroundings.context.known || installs.some(({ landings }) => landings.length > 0))
        return false;
    const started = (0,dockerfile_started/* startedPrograms */.rE)(facts);
    if (started.length === 0 || !started.every((one) => isOther(facts, one)))
        return false;
    if ((0,dockerfile_started/* deployedPrograms */.Ox)(facts).some(({ program, call }) => program !== null || call.program === ''))
        return false;
    const run = new Set(facts.calls.map(({ step, call }) => (0,scripts/* pythonScriptOf */.Db)(facts, { stage: step.stage, step }, call)?.file.path));
    return facts.copies.every((copy) => {
        if (!facts.inLineage(copy.step) || copy.inline)
            return true;
        const files = copy.from === null && copy.image === null ? (0,context_copies/* filesOf */.R8)(copy, surroundings.context) : null;
        return files?.every(({ path }) => !path.endsWith('.py') || run.has(path)) === true;
    });
}
/** Whether what a container starts is known whole, and is a program of another language that a stage without Python builds. */
function startsOther(facts) {
    const started = (0,dockerfile_started/* startedPrograms */.rE)(facts);
    if (!started.some(({ call }) => isBuiltElsewhere(facts, call)))
        return false;
    if ((0,dockerfile_started/* deployedPrograms */.Ox)(facts).some(({ program, call }) => program !== null || call.program === ''))
        return false;
    return started.every((one) => isOther(facts, one) || isBuiltElsewhere(facts, one.call));
}
/**
 * Whether a program is known to be none of Python's: a script whose every command was read, one of the system's, or one
 * that was fetched.
 */
function isOther(facts, { call, program }) {
    const moment = { stage: facts.final, step: null };
    if (program || call.program === '' || (0,scripts/* pythonScriptOf */.Db)(facts, moment, call))
        return false;
    const script = (0,scripts/* shellScriptOf */.JV)(facts, moment, call);
    if (script)
        return script.complete;
    // What only keeps a container alive is there for programs that somebody starts by hand.
    if ((0,wrappers/* isShell */.H7)(call.program) || /^(?:sleep|tail|cat)$/.test(call.program))
        return false;
    return !call.path.includes('/') || /^\/(?:usr\/)?s?bin\//.test(call.path) || isFetched(facts, call);
}

// EXTERNAL MODULE: ./lib/build/dockerfile/server.js
var dockerfile_server = __webpack_require__(65028);
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
        also: () => 'on here too',
        option: (workers) => `\`python -B\` keeps Python from storing bytecode, so what no build step compiled is compiled again at every start${workers}.`,
    },
    *check({ facts }, messages) {
        if (facts.dev || needsPythonOnlyToBuild(facts))
            return;
        const workers = (0,dockerfile_server/* workersOf */.N)(facts);
        const times = workers === null ? '' : ` and in each of its ${workers} workers`;
        const variable = facts.env(NAME);
        if (variable?.origin && variable.span && (0,flags/* isOn */.M)(variable.value) === true) {
            // Each one that is on would do it alone.
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
/** What comments above it speak of. */
const SUBJECT = /pyc|byte-?code|\bPYTHONDONT/i;
/** Where the lineage sets it by an ENV of its own, one an instruction: two in one would be two edits of one place. */
function assignmentsOf({ lineage }) {
    return lineage
        .flatMap(({ stage }) => stage.instructions)
        .flatMap((instruction) => {
        if (instruction.keyword !== 'ENV' || instruction.onbuild)
            return [];
        const found = instruction.assignments.find(({ name, value }) => name === NAME && (0,flags/* isOn */.M)(value?.text) === true);
        return found ? [{ instruction, span: found.span }] : [];
    });
}

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
        const compilations = facts.compilations.filter(({ step, compilation }) => {
            const own = levelOf((0,environments/* callVariable */.FE)(step, compilation.call, 'PYTHONOPTIMIZE') ?? '');
            return compilation.levels === null || compilation.levels.includes(running.level) || own === running.level;
        });
        if (compiled.some((install) => isCompiledLater({ ...facts, compilations }, install)))
            return;
        const edit = running.by === 'variable' ? { edit: removal(facts, 'PYTHONOPTIMIZE') } : {};
        yield { span: running.span, message: messages.level(running.what, `.opt-${running.level}.pyc`), ...edit };
    },
}));
function bytecode_level_mismatch_at({ step, installer }, name) {
    return (0,environments/* callVariable */.FE)(step, installer.call, name) ?? '';
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
    const earlier = [...brings, ...into].some((copy) => copy.step.instruction.index < index && compileall_ineffective_mayBringSources(copy));
    const installed = facts.installs.some(({ location }) => location !== null && ((0,dockerfile_paths/* isInside */.FK)(location.path, path) || (0,dockerfile_paths/* isInside */.FK)(path, location.path)));
    const mentioned = facts.calls.some(({ step: other, call }) => stages.has(other.stage) &&
        other.instruction.index <= index &&
        call !== compilation.call &&
        // An installer works where it stands, and puts nothing there.
        (((0,dockerfile_paths/* isInside */.FK)(call.workdir, path) && !isInstaller(call)) ||
            call.arguments.some(({ value }) => value.includes(path) || !(0,expand/* isKnown */.qE)(value))));
    const next = brings.find((copy) => copy.step.instruction.index > index);
    if (earlier || installed || mentioned || !next)
        return false;
    return !isPathCompiledLater(facts, next.step.stage, path, momentOf(next.step));
}
function isInstaller(call) {
    const installer = (0,installers/* readInstaller */.XE)(call);
    return installer !== null && (installer.tool === 'pip' || installer.tool === 'uv pip');
}
/** What isn't files of other kinds, by their names: manifests are copied before the sources. */
function compileall_ineffective_mayBringSources({ sources, inline }) {
    return inline || sources.some((source) => source.endsWith('.py') || !/[^./]\.[A-Za-z]{2,4}$/.test(source));
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
/** Whether its RUN holds another branch that installs with bytecode: which of them runs can't be known. */
function hasOtherBranch(facts, { step, installer }) {
    if (!installer.call.conditional)
        return false;
    return facts.installs.some((other) => other.step === step &&
        other.installer.tool === 'pip' &&
        other.installer.call.conditional &&
        leavesBytecode(facts, other));
}

// EXTERNAL MODULE: ./lib/build/dockerfile/order.js
var dockerfile_order = __webpack_require__(33195);
// EXTERNAL MODULE: ./lib/build/dockerfile/reach.js
var reach = __webpack_require__(55044);
;// CONCATENATED MODULE: ./lib/build/dockerfile/project-installs.js






/** The options that say which of a project's dependencies Poetry installs. Source: https://python-poetry.org/docs/cli/#install */
const CHOOSING = [
    ...['--with', '--without', '--only', '--extras', '--all-extras', '--all-groups', '--no-dev', '--only-root'],
    ...['--directory', '--project'],
];
/**
 * Whether a `poetry install` finds all dependencies in place, as one before put the same groups of the same project into
 * the same environment: it adds the project itself, by a reference to its sources, and loads and compiles nothing.
 */
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
    if ((0,dockerfile_requested/* projectFolder */.Kb)(one) !== (0,dockerfile_requested/* projectFolder */.Kb)(installer))
        return false;
    if (openWords(facts, one.call).join() !== openWords(facts, installer.call).join())
        return false;
    return CHOOSING.every((name) => valuesOf(earlier, name) === valuesOf({ installer }, name));
}
/** The words that can't be known, as they are written: what stands behind `${GROUPS}` is the same in each stage of a build. */
function openWords({ dockerfile }, { arguments: args }) {
    return args.flatMap(({ value, span }) => ((0,expand/* isKnown */.qE)(value) ? [] : dockerfile.source.slice(span).trim()));
}
function valuesOf({ installer: { options } }, name) {
    return options
        .all(name)
        .map(({ value }) => `=${value ?? ''}`)
        .join();
}
/**
 * Whether an install finds what another one put into the same environment: in its stage or one that it is FROM, or in
 * another one, from which the environment's folder was copied before it.
 */
function isInPlace(facts, earlier, later) {
    const places = [earlier, later].map(({ step, installer }) => ({ step, call: installer.call }));
    if (!(0,dockerfile_order/* isBefore */.Y)(...places))
        return false;
    if ((0,dockerfile_stages/* lineageOf */.bQ)(later.step.stage).includes(earlier.step.stage))
        return earlier.location?.path === later.location?.path;
    return isHandedOver(facts, earlier, later);
}
/** Whether the environment that an install of another stage filled was copied to where a later one installs. */
function isHandedOver(facts, { step, installer, location }, later) {
    const [place, end] = [later.location?.path, later.step.instruction.index];
    if (!location || place === undefined || location.kind === 'user' || step.instruction.index >= end)
        return false;
    if ((0,dockerfile_stages/* lineageOf */.bQ)(later.step.stage).includes(step.stage))
        return false;
    const landings = reachInto(facts, later.step.stage).packageLandings(step.stage, location, step.instruction.index, installer.call);
    return landings.some(({ path, at }) => path === place && at < end);
}
/** What of other stages gets into one. */
const reachInto = (0,memo/* memoizeBoth */.MF)((facts, stage) => {
    return new reach/* Reach */.E(new Set((0,dockerfile_stages/* lineageOf */.bQ)(stage)), facts.copies, facts.removed);
});

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
            // `install --compile` came with 1.5; where the version isn't known, it is taken for a current one.
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/npm-commands.js




const globalInstalls = (0,memo/* memoize */.Bj)((facts) => facts.calls.flatMap(({ step, call }) => {
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
/**
 * Whether a command, called by its name alone, is by that name one of a JavaScript package that was installed before:
 * `qwen` of `@qwen-code/qwen-code`. It runs Node.js, not Python.
 */
function isNodeCommand(facts, { step, call }) {
    const { program, path } = call;
    if (path !== program || !/^[\w.-]{2,}$/.test(program))
        return false;
    if (globalInstalls(facts).length === 0)
        return false;
    const stages = (0,dockerfile_stages/* lineageOf */.bQ)(step.stage);
    const installed = globalInstalls(facts).some((one) => stages.includes(one.step.stage) &&
        (0,dockerfile_order/* isBefore */.Y)(one, { step, call }) &&
        one.names.some((name) => name === program || name.startsWith(`${program}-`)));
    return installed && !facts.installs.some((one) => (0,dockerfile_requested/* requestedPackages */.mz)(facts, one).some(({ name }) => name === program));
}

// EXTERNAL MODULE: ./lib/build/source/groups.js
var groups = __webpack_require__(25534);
// EXTERNAL MODULE: ./lib/build/dockerfile/manifests/requirement.js
var requirement = __webpack_require__(77177);
;// CONCATENATED MODULE: ./lib/build/dockerfile/manifests/marker.js

const TOKEN = /\s*([()]|'[^']*'|"[^"]*"|[<>=!~]+|[\w.]+)/y;
const VERSIONS = new Set(['python_version', 'python_full_version']);
/** Nobody writes longer ones, and each bracket is a call. */
const LONGEST = 2000;
/** Whether a marker holds; null where that depends on what isn't known, or it can't be read. */
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
/** `python_full_version >= '3.13'`, `sys_platform == 'win32'`: the variable first, as lock files have it. */
function comparison(name = '', operator = '', value = '', environment) {
    const known = environment[name];
    const text = /^(['"])(.*)\1$/.exec(value)?.[2];
    if (known === undefined || text === undefined)
        return null;
    if (VERSIONS.has(name))
        return (0,requirement/* versionMeets */.Vg)(known, operator + text);
    return operator === '==' ? known === text : operator === '!=' ? known !== text : null;
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/manifests/uv-lock.js


/** All packages of a lock file. */
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
/** The packages that an install may bring: those that no marker, group or extra keeps out on every way to them. */
function reachedPackages(text, selection) {
    const packages = lockedPackages(text);
    const named = (0,groups/* groupedBy */.m)(packages, ({ name }) => name);
    // A workspace without a project of its own has its groups in front of all packages.
    const front = readEdges(text.slice(0, Math.max(0, text.search(/^\[\[package\]\]/m))), true);
    const lists = packages.map(({ block }) => readEdges(block));
    const required = new Set([front, ...lists].flatMap((list) => list.map(({ name }) => name)));
    const edges = new Map(packages.map((one, at) => [one, (0,groups/* groupedBy */.m)(lists[at], ({ part }) => part)]));
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
        // Why one is there that nothing requires can't be told.
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
/** @param all whatever the list is called that a dependency stands in */
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/uv-builds.js









/*
 * Whether uv runs Python at all: it does to build, a local project or a package that has no wheel for the image.
 * Sources: https://docs.astral.sh/uv/concepts/projects/config/#build-systems; wheels' names: PEP 427, PEP 600, PEP 656.
 */
/**
 * Whether `uv sync` builds nothing, by its lock file: the project is no package, and all others that it may bring have a
 * wheel that fits.
 */
function buildsNothing(facts, step, installer) {
    const folder = (0,dockerfile_requested/* projectFolder */.Kb)(installer);
    const path = folder === null ? null : (0,script_files/* contextPathAt */.sS)(facts, { stage: step.stage, step }, (0,dockerfile_paths/* normalizePath */.Fd)('uv.lock', folder));
    const lock = path === null ? null : facts.surroundings.context.read(path);
    if (lock === null)
        return false;
    const packages = lockedPackages(lock);
    const open = packages.filter((one) => mayBeBuilt(one, step));
    if (packages.length === 0 || open.length === 0)
        return packages.length > 0;
    // What no index has is a root of the rest.
    if (open.some(({ source }) => source !== 'registry' && source !== 'url'))
        return false;
    const asked = askedParts(facts, step, installer);
    const reached = [...reachedPackages(lock, { environment: environmentOf(step), asked })];
    return !reached.some((one) => mayBeBuilt(one, step));
}
/** What markers may ask of the image, as far as it is known. */
function environmentOf({ stage: { base } }) {
    if ((0,base_image/* isWindows */.uF)(base))
        return {};
    const minor = base.python?.minor ?? undefined;
    const python = minor === undefined ? {} : { python_version: minor, python_full_version: minor };
    return { sys_platform: 'linux', platform_system: 'Linux', os_name: 'posix', ...python };
}
/** Which extras and groups of the project a call may install; all of those that can't be told. */
function askedParts(facts, step, installer) {
    const { options, call } = installer;
    // What a member of a workspace brings is for its own manifest to say.
    const member = options.has('--package', '--all-packages');
    if (member || !call.arguments.every(({ value }) => (0,expand/* isKnown */.qE)(value)))
        return () => true;
    const named = (...names) => new Set(options.all(...names).map(({ value }) => (0,dockerfile_manifests/* normalizeName */.Pc)(value ?? '')));
    const [extras, groups] = [named('--extra'), named('--group', '--only-group')];
    const without = options.has('--no-dev') || (0,dockerfile_requested/* isSwitchedOn */.JG)(step, call, 'UV_NO_DEV') === true;
    if (options.has('--dev', '--only-dev'))
        groups.add('dev');
    const pyproject = (0,dockerfile_requested/* projectOf */.v8)(facts, installer, step)?.pyproject;
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
    // What has no source to build from comes as a wheel, or for another system.
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
/** Modules that are a part of the interpreter (frozen since 3.11, or built in) or import next to nothing. */
const SLIGHT = new Set(['sys', 'os', 'site', 'io', 'time', 'stat', 'posixpath', 'codecs', 'builtins', 'sysconfig']);
/** Whether a command is a line of Python that only asks the interpreter something: it leaves no bytecode to speak of. */
function onlyAsks(call) {
    const program = (0,dockerfile_entry/* readPythonProgram */.D1)(call);
    if (program?.by !== 'inline')
        return false;
    const code = program.arguments.map(({ value }) => value);
    if (code[0] !== '-c' || code[1] === undefined || !(0,expand/* isKnown */.qE)(code[1]) || code[1].includes('__import__'))
        return false;
    const statements = [...code[1].matchAll(/\b(?:from\s+([\w.]+)\s+import\b|import\s+([\w., \t]+))/g)];
    const names = statements.flatMap(([, from, list]) => from ?? list.split(','));
    return names.every((name) => SLIGHT.has(name.trim().split(/\s+/)[0]));
}
/** Scripts from the web that are known to run no Python: they unpack a program, or set up a repository of packages. */
const SCRIPTS = /^https:\/\/(?:astral\.sh\/uv\/|deno\.land\/|sh\.rustup\.rs|deb\.nodesource\.com\/|bun\.sh\/)/;
/** Whether a shell runs such a script: `curl https://astral.sh/uv/install.sh | sh`. */
function runsKnownScript({ program, pipedFrom }) {
    if (!(0,wrappers/* isShell */.H7)(program) || !pipedFrom || !/^(?:curl|wget)$/.test(pipedFrom.program))
        return false;
    const addresses = pipedFrom.arguments.filter(({ value }) => /^[a-z]+:\/\//.test(value));
    return addresses.length > 0 && addresses.every(({ value }) => SCRIPTS.test(value));
}

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
/**
 * Whether some step of the lineage leaves bytecode of the standard library: by compiling it, by running Python as root
 * with writing on, or by copying it over from a stage that does. Whatever can't be read counts as such a step.
 * @param anyway as if PYTHONDONTWRITEBYTECODE weren't set
 */
function standardLibraryCompiled(facts, anyway = false) {
    return isCompiledIn(facts, facts.final, MAXIMUM_HOPS, anyway);
}
/** A chain of stages that copy the library from each other is no longer than this. */
const MAXIMUM_HOPS = 10;
function isCompiledIn(facts, stage, hops, anyway) {
    const lineage = new Set((0,dockerfile_stages/* lineageOf */.bQ)(stage));
    const library = `${stage.base.python?.prefix ?? '/usr/local'}/lib`;
    for (const { step, compilation } of facts.compilations) {
        if (!lineage.has(step.stage))
            continue;
        const { paths, unsure } = compilation;
        // Without folders compileall takes the top level of sys.path: a part of the standard library, and said so here.
        if (unsure || paths === 'sys.path')
            return true;
        if (paths.some((path) => !(0,expand/* isKnown */.qE)(path) || (0,dockerfile_paths/* isInside */.FK)(library, path) || (0,dockerfile_paths/* isInside */.FK)(path, library)))
            return true;
    }
    // The standard library of another stage may be copied over whole.
    const copied = facts.copies.some(({ step, from, image, sources }) => {
        if (!lineage.has(step.stage) || (from === null && image === null))
            return false;
        const whole = sources.some((one) => (0,dockerfile_paths/* isInside */.FK)(`${library}/python`, one) || /\/lib\/python[\d.]+$/.test(one));
        return whole && (from === null || hops === 0 || isCompiledIn(facts, from, hops - 1, anyway));
    });
    if (copied)
        return true;
    return facts.steps.some((step) => {
        if (step.instruction.keyword !== 'RUN' || !lineage.has(step.stage))
            return false;
        const root = step.user === 'root' || step.user === '0' || step.user === '';
        if (!root && (0,expand/* isKnown */.qE)(step.user))
            return false;
        const { calls, complete } = facts.commandsOf(step);
        const leaves = (call) => !NO_PYTHON.has(call.program) && writesBytecode(step, call, anyway) !== false && runsPython(step, call);
        return (!complete ||
            calls.some((call) => {
                if (!leaves(call))
                    return false;
                const script = (0,scripts/* scriptStarted */.Vx)(facts, call);
                return !script?.complete || script.calls.some(leaves);
            }));
    });
    function runsPython(step, call) {
        if (onlyAsks(call) || runsKnownScript(call) || isNodeCommand(facts, { step, call }))
            return false;
        const installer = (0,installers/* readInstaller */.XE)(call);
        if (installer?.tool !== 'uv' && installer?.tool !== 'uv pip')
            return call.program !== 'uv' || installer !== null;
        // uv runs Python only to build: a local project, or an sdist, which a lock file doesn't show here.
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
        // What deletes bytecode there would take it away again.
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
/** The last step of the final image's own that deletes bytecode of the standard library. */
function lastDeletion(facts, library) {
    const deletes = ({ step, folders }) => facts.inLineage(step) &&
        folders.some((folder) => (0,dockerfile_paths/* touches */.yI)(folder, library) && !/\/(?:site|dist)-packages(?:\/|$)/.test(folder));
    return bytecodeRemovals(facts).findLast(deletes)?.step ?? null;
}
function stdlib_not_precompiled_isRoot(user) {
    return user === 'root' || user === '0';
}
/** The folder as Python itself says it. */
const ASKED = `"$(python -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')"`;
/** Whether FROM says the minor version itself: what a variable holds is another one in the next build. */
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
    },
    *check({ facts }, messages) {
        if (facts.dev)
            return;
        // The last call that compiles covers the whole environment: uv compiles all of site-packages, not only what is new.
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
            // One variable before the first of them helps all in its stage, and in those that are FROM it.
            const cured = open.filter((one) => one !== install && !isRefused(one) && leaderOf(one, open) === install);
            const related = cured.map((one) => ({ span: one.installer.call.span, message: 'the same helps here' }));
            const { instruction } = managedBefore(facts, install)?.step ?? step;
            const changes = [insertBefore(facts.dockerfile, instruction, ['ENV UV_COMPILE_BYTECODE=1'])];
            yield { span: installer.call.span, message: messages.missing(), related, edit: { safety: 'safe', changes } };
        }
    },
}));
/** Whether an option says so: no variable helps. */
function isRefused({ installer }) {
    return installer.options.has('--no-compile-bytecode');
}
/** The first Python of uv's own that it installs before: the variable has its standard library compiled as well. */
function managedBefore(facts, install) {
    const stages = (0,dockerfile_stages/* lineageOf */.bQ)(install.step.stage);
    return managedPythons(facts).find((one) => stages.includes(one.step.stage) &&
        one.step.instruction.index < install.step.instruction.index &&
        switchOf(one) === switchOf(install) &&
        uvCompiles(facts, one) === 'no');
}
/** What switches it off, other than nothing at all. */
function switchOf({ step, installer }) {
    const own = installer.call.environment.has('UV_COMPILE_BYTECODE') ? installer.call : undefined;
    return own ?? step.stage.environment.get('UV_COMPILE_BYTECODE', step.instruction.index)?.origin;
}
/** The first of several installs in the outermost stage that they share: what is set before it is in force for all. */
function leaderOf(install, all) {
    const stages = (0,dockerfile_stages/* lineageOf */.bQ)(install.step.stage);
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

// EXTERNAL MODULE: ./lib/build/dockerfile/conditions.js
var conditions = __webpack_require__(4121);
;// CONCATENATED MODULE: ./lib/build/dockerfile/alternatives.js

/**
 * Whether a script runs at least one of some calls, whichever branches it takes: each of an `if` with `else`, or of a
 * `case` with `*`, has one.
 */
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
            // Where one of them fails the build does, unless it is a question or something else is run then.
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
        return /^(?:\[|test)$/.test(node.words[0]?.text ?? '') || (0,conditions/* isQuestion */.J6)(node.words[0]?.text ?? '');
    if (node.type === 'pipeline')
        return node.negated || node.commands.some(isTest);
    return node.type === 'test';
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/development-packages.js
/*
 * Packages that check, test, document or release a project and that nothing imports which serves. What is used both
 * ways (invoke, watchdog, responses of a mocked service, jinja2) isn't among them.
 */
const TOOLS = new Set(('pytest tox nox coverage behave hypothesis faker factory-boy freezegun time-machine testcontainers vcrpy mutmut ' +
    'mypy pyright basedpyright ty pyre-check ruff black yapf autopep8 isort flake8 pylint pycodestyle pydocstyle pyflakes ' +
    'autoflake docformatter bandit vulture codespell pre-commit djlint pyupgrade interrogate safety pip-audit deptry ' +
    'sphinx sphinx-rtd-theme furo mkdocs mkdocstrings mike pdoc pdoc3 towncrier commitizen bumpversion bump2version ' +
    'bump-my-version python-semantic-release twine poethepoet taskipy mypy-protobuf monkeytype').split(' '));
/** Plugins and stubs, named after what they belong to. */
const development_packages_FAMILIES = /^(?:pytest|types|flake8|pylint|sphinx|sphinxcontrib|mkdocs|mkdocstrings|hypothesis|tox|nox|pep8)-|-stubs$/;
/** Whether a package, by its normalized name, is a tool of development. */
function isDevelopmentTool(name) {
    return TOOLS.has(name) || development_packages_FAMILIES.test(name);
}
/** Whether some packages are tools of development, all of them: a group's name may say anything. */
function areDevelopmentTools(packages) {
    return packages.length > 0 && packages.every(isDevelopmentTool);
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/started-packages.js





/** The packages whose command has another name. */
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
/** The packages, by their normalized names, whose commands or modules a container starts: a start without them fails. */
const startedPackages = (0,memo/* memoize */.Bj)((facts) => {
    return new Set((0,supervised/* allPrograms */.n)(facts).flatMap(({ call, program }) => started_packages_packagesOf(call, program)));
});
/** The packages that a program may be of, by their normalized names. */
function started_packages_packagesOf(call, program) {
    const own = program ? [program.by === 'module' ? program.name.split('.')[0] : program.name] : [];
    return [call.program, ...own].map((name) => PACKAGES.get(name) ?? (0,dockerfile_manifests/* normalizeName */.Pc)(name));
}
/**
 * The program that a later step, of a stage beside the way too, runs of one of some packages: where an install put them, or
 * where they were copied to.
 */
function runLater(facts, { step, landings }, packages) {
    const names = new Set(packages.map(dockerfile_manifests/* normalizeName */.Pc));
    const arrived = Math.min(...landings.map(({ at }) => at));
    const found = facts.stages
        .flatMap(({ steps }) => steps)
        .filter((later) => {
        const { keyword, onbuild, index } = later.instruction;
        if (keyword !== 'RUN' || onbuild || index <= step.instruction.index)
            return false;
        return (0,dockerfile_stages/* lineageOf */.bQ)(later.stage).includes(step.stage) || (facts.inLineage(later) && index > arrived);
    })
        .flatMap((later) => facts.commandsOf(later).calls)
        .find((call) => started_packages_packagesOf(call, (0,dockerfile_entry/* readPythonProgram */.D1)(call)).some((name) => names.has(name)));
    return found?.program ?? null;
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/development-groups.js





const CORE = ['dev', 'devel', 'develop', 'development', 'test', 'tests', 'testing', 'lint', 'linting'];
const NAMED = new Set(CORE);
/** Names of groups that a tool installs unasked and that say the same. */
const GROUPS = new Set([
    ...CORE,
    ...['doc', 'docs', 'documentation', 'typing', 'types', 'mypy', 'style', 'format', 'formatting', 'qa', 'quality'],
    ...['debug', 'precommit', 'coverage', 'benchmark', 'ci', 'linter', 'linters', 'e2e'],
]);
function says(name, words) {
    return (0,dockerfile_manifests/* normalizeName */.Pc)(name)
        .split(/[-/]/)
        .some((word) => words.has(word));
}
/** What of an install only development needs; null where nothing is, or where it can't be known. */
function developmentParts(facts, install) {
    const { call, tool, action } = install.installer;
    if (!call.arguments.every(({ value }) => (0,expand/* isKnown */.qE)(value)))
        return null;
    if (tool === 'pip' || tool === 'uv pip')
        return ofPip(facts, install);
    const whole = tool === 'uv' ? action === 'sync' : ['poetry', 'pdm', 'pipenv'].includes(tool) && /^(?:install|sync)$/.test(action);
    if (!whole || install.installer.options.has('--script'))
        return null;
    const project = (0,dockerfile_requested/* projectOf */.v8)(facts, install.installer, install.step);
    if (tool === 'pipenv')
        return ofPipenv(facts, install, project);
    const pyproject = project?.pyproject ?? null;
    const needed = (name) => pyproject !== null && isStarted(facts, development_groups_packagesOf(pyproject, name));
    return namedParts(install, pyproject, needed) ?? ofDefaults(install, pyproject, needed);
}
/** Whether a container starts one of the packages by its command: then the group that brings it is needed. */
function isStarted(facts, packages) {
    const started = startedPackages(facts);
    return packages.some((name) => started.has((0,dockerfile_manifests/* normalizeName */.Pc)(name)));
}
/** Files of requirements, extras and groups that a call of pip names. */
function ofPip(facts, { step, installer }) {
    const files = (0,dockerfile_requested/* requirementPaths */.eu)(installer).filter((path) => !path.startsWith('/dev/') &&
        says(path
            .split('/')
            .slice(-2)
            .join('/')
            .replace(/\.\w+$/, ''), NAMED));
    const extras = [...installer.operands, ...installer.options.all('--editable')].flatMap(({ value }) => {
        const written = /\[([^\]]*)\]/.exec(value ?? '')?.[1];
        return (written
            ?.split(',')
            .map(dockerfile_manifests/* normalizeName */.Pc)
            .filter((extra) => says(extra, NAMED)) ?? []);
    });
    // `--group requirements/pyproject.toml:dev`
    const groups = installer.options
        .all('--group')
        .map((one) => ({ ...one, value: one.value?.replace(/^.*:/, '') ?? null }));
    const options = values([...groups, ...installer.options.all('--extra')]).filter((name) => says(name, NAMED));
    const names = [...new Set([...files, ...extras, ...options])];
    if (names.length === 0)
        return null;
    const trees = (0,dockerfile_requested/* requirementFiles */.VH)(facts, { ...installer, options: installer.options }, step);
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
/** A file for development that only names others (`-r base.txt`, `-r lint.txt`): what those bring that serve nothing else. */
function nestedTools({ files }, asked) {
    const seen = new Set();
    const open = asked.filter(([path]) => files.has(path));
    const found = [];
    for (let next = open.shift(); next; next = open.shift()) {
        const [from, { nested }] = next;
        for (const { kind, path: written } of nested) {
            const path = (0,dockerfile_manifests/* nestedPath */.VQ)(from, written);
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
    const asked = options.has('--dev') || (0,dockerfile_requested/* isSwitchedOn */.JG)(step, call, 'PIPENV_DEV') === true;
    const packages = project?.pipfile?.devPackages ?? [];
    if (!asked || operands.length > 0 || (project?.pipfile?.complete && packages.length === 0))
        return null;
    if (isStarted(facts, packages))
        return null;
    return { names: ['dev-packages'], packages, by: 'named' };
}
/** Groups and extras that a call of uv, Poetry or PDM names. */
function namedParts({ installer }, pyproject, needed) {
    const { options } = installer;
    const out = new Set(values(options.all('--without', '--no-group')).map(dockerfile_manifests/* normalizeName */.Pc));
    if (options.has('--no-dev') && installer.tool === 'uv')
        out.add('dev');
    const groups = values(options.all('--group', '--with', '--only', '--only-group')).map(dockerfile_manifests/* normalizeName */.Pc);
    if (options.has('--only-dev') || (options.has('--dev') && installer.tool !== 'pdm'))
        groups.push('dev');
    if (options.has('--all-groups'))
        groups.push(...(pyproject?.groups.keys() ?? []));
    const extras = values(options.all('--extra', '--extras')).map(dockerfile_manifests/* normalizeName */.Pc);
    if (options.has('--all-extras'))
        extras.push(...(pyproject?.extras.keys() ?? []));
    const asked = new Set([...groups.filter((name) => !out.has(name)), ...extras]);
    const names = [...asked].filter((name) => says(name, NAMED) && !needed(name));
    const packages = pyproject ? names.flatMap((name) => development_groups_packagesOf(pyproject, name)) : [];
    return names.length === 0 ? null : { names, packages, by: 'named' };
}
/** The groups that come unasked. */
function ofDefaults({ step, installer }, pyproject, needed) {
    const { options, tool, call } = installer;
    const uv = tool === 'uv';
    if (options.has('--only', '--only-group', '--only-root', '--only-dev', '--no-default-groups', '--production'))
        return null;
    const off = uv ? (0,dockerfile_requested/* isSwitchedOn */.JG)(step, call, 'UV_NO_DEV', 'UV_NO_DEFAULT_GROUPS') : false;
    if (off === null || (uv && (call.environment.has('UV_NO_GROUP') || step.stage.environment.get('UV_NO_GROUP'))))
        return null;
    const out = new Set(values(options.all('--without', '--no-group')).map(dockerfile_manifests/* normalizeName */.Pc));
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
    const all = [...(0,dockerfile_manifests/* groupRequirements */._y)(pyproject, name), ...(pyproject.extras.get(name) ?? [])];
    return [...new Set(all.map((requirement) => requirement.name))];
}
/** `--with a,b --with c` */
function values(options) {
    return options.flatMap(({ value }) => value?.split(/[\s,]+/).filter((name) => (0,dockerfile_manifests/* parseRequirement */.pP)(name)) ?? []);
}

// EXTERNAL MODULE: ./lib/build/dockerfile/python-modules.js
var python_modules = __webpack_require__(78529);
;// CONCATENATED MODULE: ./lib/build/dockerfile/imported-packages.js





/*
 * Which packages the sources of an image import, as far as their texts are at hand.
 */
/** Packages whose module has another name. */
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
/** Files that no service imports. */
const ASIDE = /(?:^|\/)(?:tests?|testing|docs?|examples?|benchmarks?)\/|(?:^|\/)(?:tests?|test_[^/]*|[^/]*_tests?|conftest|noxfile|setup|fabfile|locustfile)\.py$/;
/** More files aren't looked through. */
const imported_packages_MOST_FILES = 1000;
/**
 * The modules, by their topmost names, that copied sources import when they are imported themselves: what stands in a
 * function or a branch may never run.
 */
const importedModules = (0,memo/* memoize */.Bj)((facts) => {
    const { context } = facts.surroundings;
    const files = facts.copies.flatMap((copy) => (0,context_copies/* filesOf */.R8)(copy, context) ?? []);
    const paths = new Set(files.map(({ path }) => path).filter((path) => path.endsWith('.py') && !ASIDE.test(path)));
    const found = new Set();
    for (const path of [...paths].slice(0, imported_packages_MOST_FILES)) {
        const text = context.read(path);
        if (text === null)
            continue;
        const lines = [...text.matchAll(/^(?:import|from)[ \t]+([\w., \t]+)/gm)].map(([, names]) => names);
        const atOnce = new Set(lines.flatMap((line) => line.split(/[\s,]+/)).map(imported_packages_topOf));
        for (const name of (0,python_source/* readPythonSource */.y9)(text).imports)
            if (atOnce.has(imported_packages_topOf(name)))
                found.add(imported_packages_topOf(name));
    }
    return found;
});
function imported_packages_topOf(module) {
    return module.split('.')[0];
}
/**
 * The packages among some that the copied sources import, tests left out: by a module of the same name, or by the one
 * that a package is known for. A module of the context's own is none of theirs.
 */
function importedPackages(facts, packages) {
    const imported = packages.length === 0 ? new Set() : importedModules(facts);
    return packages.filter((name) => {
        const normalized = (0,dockerfile_manifests/* normalizeName */.Pc)(name);
        const module = MODULES.get(normalized) ?? normalized.replaceAll('-', '_');
        return imported.has(module) && (0,python_modules/* moduleFiles */.ug)(facts.surroundings.context.list(), module).length === 0;
    });
}

// EXTERNAL MODULE: ./lib/build/dockerfile/test-image.js
var test_image = __webpack_require__(11667);
;// CONCATENATED MODULE: ./lib/build/rules/command-edits.js
/** Adds an option behind a subcommand; null where that doesn't stand in the file as such. */
function addOption({ dockerfile }, { action, actionSpan, program }, option) {
    const written = dockerfile.source.slice(actionSpan);
    const word = action.split(' ').at(-1);
    const span = { start: actionSpan.end, end: actionSpan.end };
    if (written === word || written === program)
        return { span, text: ` ${option}` };
    return written === JSON.stringify(word) ? { span, text: `, ${JSON.stringify(option)}` } : null;
}
/** Adds a command to the end of a RUN of plain chains of `&&`; null where it is anything else. */
function appendCommand(facts, step, command) {
    const { instruction } = step;
    const { nodes, complete } = facts.commandsOf(step);
    const chain = nodes.at(-1);
    if (!complete || !chain || instruction.exec || instruction.heredocs.length > 0)
        return null;
    // What stands behind the last command, a comment or a semicolon, would swallow it.
    if (!nodes.every(isPlainChain) || chain.span.end !== instruction.body.end)
        return null;
    const { text } = facts.dockerfile.source;
    const { end } = instruction.body;
    const lines = text.slice(instruction.span.start, end).split(/(\r?\n)/);
    const ending = lines.at(-2);
    if (ending === undefined)
        return { span: { start: end, end }, text: ` && ${command}` };
    // As the lines before it: `&&` at their beginning, or at their end.
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

;// CONCATENATED MODULE: ./lib/build/rules/lists.js
/** Names as a sentence lists them: `a, b and c`; see `shortened` for more than `most`. */
function listOf(names, most) {
    if (names.length === 1 || names.length > most)
        return shortened(names, most);
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
/** Names one after the other: `a, b, c`; of more than `most`, the last place says how many: `a, b and 7 more`. */
function shortened(names, most) {
    if (names.length <= most)
        return names.join(', ');
    return `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`;
}

;// CONCATENATED MODULE: ./lib/build/rules/environments/dev-dependencies-kept.js

















const MANIFEST = `[project]
name = "shop-worker"
version = "1"
requires-python = ">=3.13"
dependencies = ["shop==2.4.1"]

[dependency-groups]
dev = ["pytest==8.4.2", "ruff==0.14.5"]
`;
/* harmony default export */ const dev_dependencies_kept = (defineRule({
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
            // pip serves images too that aren't a Python program's: build environments, which have tests to run.
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
            // The last one that leaves them in an environment stands for all.
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
/** Of the packages that sources import those that nothing else brings. */
function onlyThere(facts, install, imported) {
    if (imported.length === 0)
        return [];
    // What a call of pip names is all for development, and that of a project beside its groups is what it needs.
    const pip = install.installer.tool.endsWith('pip');
    const others = facts.installs.filter((other) => (pip ? developmentParts(facts, other) === null : other === install));
    const own = new Set(others.flatMap((other) => (0,dockerfile_requested/* requestedPackages */.mz)(facts, other)).map(({ name }) => (0,dockerfile_manifests/* normalizeName */.Pc)(name)));
    return imported.filter((name) => !own.has((0,dockerfile_manifests/* normalizeName */.Pc)(name)));
}
/** What leaves the groups out. */
const OPTIONS = {
    uv: ({ names }) => (names.every((name) => name === 'dev') ? '--no-dev' : '--no-default-groups'),
    poetry: ({ names }, facts) => {
        // Groups, with the options that name them, came with 1.2; before, there were development dependencies and this.
        // Source: https://python-poetry.org/blog/announcing-poetry-1.2.0/
        if (isPoetryOlder(facts, 1, 2))
            return '--no-dev';
        return names.length === 0 ? '--only main' : `--without ${names.join(',')}`;
    },
    pdm: () => '--prod',
};
/** An image that somewhere runs a test runner or a linter, or that a name says is for such things. */
function isForTests(facts) {
    const { program, dockerfile, final, deployments } = facts;
    const ships = deployments.some(({ pushes }) => pushes) || (0,dockerfile_started/* startedPrograms */.rE)(facts).some(({ call }) => (0,dockerfile_server/* serves */.xu)(call));
    if ((0,python_image/* isNamedForChecks */.OE)(dockerfile.source.path, final.stage.name, ships))
        return true;
    const told = deployments.flatMap(({ entrypoint, command }) => [...(entrypoint ?? []), ...(command ?? [])]);
    const words = told.flatMap((word) => word.split(/[\s;&|]+/)).map((word) => word.slice(word.lastIndexOf('/') + 1));
    if ([program?.name ?? '', ...words].some((name) => dev_dependencies_kept_TOOLS.test(name)))
        return true;
    return (0,test_image/* runsOnlyChecks */.U5)(facts) || (0,test_image/* startsTestsByName */.VJ)(facts);
}
const dev_dependencies_kept_TOOLS = /^(?:pytest|py\.test|tox|nox|unittest|coverage|mypy|ruff|flake8|pylint|black|pre-commit|behave|mkdocs|sphinx-build)$/;
/** Whether a copy names the tests one by one: they are to run there. */
function testsLieThere(facts) {
    return facts.copies.some(({ from, image, sources, step }) => {
        return from === null && image === null && facts.inLineage(step) && sources.some((source) => TESTS.test(source));
    });
}
const TESTS = /(?:^|\/)(?:tests?|conftest\.py|pytest\.ini|tox\.ini|noxfile\.py)$/;
/** Whether a test runner is, or may be, among what an install brings. */
function mayRunTests({ packages }) {
    return packages.length === 0 || packages.some((name) => /^(?:pytest|tox|nox|coverage|behave|hypothesis)/.test(name));
}
/** Whether its RUN installs what only development needs whichever branches it takes. */
function isInAllBranches(facts, { step, installer: { tool } }) {
    const known = branchTable(facts);
    const answers = known.get(step) ?? new Map();
    known.set(step, answers);
    const answer = answers.get(tool) ?? runsInAllBranches(facts, step, tool);
    answers.set(tool, answer);
    return answer;
}
const branchTable = (0,memo/* memoize */.Bj)(() => new Map());
function runsInAllBranches(facts, step, tool) {
    const all = facts.installs.filter((one) => one.step === step && one.installer.tool === tool);
    const path = all[0]?.location?.path;
    // One that leaves it out may stand behind, or in place of, one that doesn't.
    if (!all.every((one) => one.location?.path === path && developmentParts(facts, one)))
        return false;
    return runsAnyway(facts.commandsOf(step).nodes, all.map(({ installer }) => installer.call));
}
/** Whether a later call of the same tool works on the same environment. */
function dev_dependencies_kept_isAfter({ installer, location, step }, later) {
    if (later.installer.tool !== installer.tool || later.location?.path !== location?.path)
        return false;
    if (!(0,dockerfile_stages/* lineageOf */.bQ)(later.step.stage).includes(step.stage))
        return false;
    const before = step.instruction.index - later.step.instruction.index;
    return before < 0 || (before === 0 && installer.call.span.start < later.installer.call.span.start);
}
/** Whether a later sync takes away what this one brings: then that one decides. */
function dev_dependencies_kept_isReplaced(facts, install) {
    return exactInstalls(facts).some((later) => dev_dependencies_kept_isAfter(install, later));
}
/** The calls that leave nothing in an environment but what they ask for. */
const exactInstalls = (0,memo/* memoize */.Bj)(({ installs }) => installs.filter(({ installer: { tool, action, options, call } }) => {
    const exact = tool === 'uv' ? action === 'sync' && !options.has('--inexact') : action === 'sync' && tool === 'poetry';
    return (exact || options.has('--sync')) && !call.conditional;
}));
/** The option for each of the calls on that environment which lacks it. */
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

;// CONCATENATED MODULE: ./lib/build/rules/environments/editable-install-left-behind.js



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
/* harmony default export */ const editable_install_left_behind = (defineRule({
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/system-path.js


/*
 * Whether PATH leads to the Python and pip that the image came with.
 */
const SYSTEM = /^(?:\/usr(?:\/local)?)?\/s?bin\/?$|^(?:\/root|~|\$HOME)\/\.local\/bin\/?$|^\/usr\/(?:games|lib\/.*)$|^\/usr\/local\/(?:nvidia|cuda)[^/]*\/.*$/;
/** Folders that tools make for themselves, or for what a Python that is found behind them installs. */
const system_path_TOOLS = /\/(?:\.local|\.cargo|\.?poetry|pipx|go|nodejs|\.bun|\.deno)\/bin\/?$|\/node_modules\/\.bin\/?$/;
/** Whether a folder of PATH holds the distribution's programs, or root's own. */
function isSystemFolder(folder) {
    return folder === '' || SYSTEM.test(folder);
}
/** Whether a plain `pip` or `python` is surely the image's own: no folder that may hold another one comes before it. */
function findsOwnPython(step, call) {
    const path = (0,environments/* callVariable */.FE)(step, call, 'PATH') ?? '';
    const own = new Set(step.stage.base.python?.interpreters ?? ['/usr/local/bin', '/usr/bin']);
    for (const entry of path.split(':')) {
        if (own.has(entry.replace(/\/$/, '')))
            return true;
        if (!(0,expand/* isKnown */.qE)(entry) || !(isSystemFolder(entry) || system_path_TOOLS.test(entry)))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/build/rules/environments/externally-managed-pip.js





/* harmony default export */ const externally_managed_pip = (defineRule({
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
            const root = (0,dockerfile_stages/* lineageOf */.bQ)(step.stage)[0];
            if (reported.has(root) || !isManaged(facts, step.stage) || !intoSystem(install) || isAllowed(facts, install))
                continue;
            reported.add(root);
            const { name, release } = step.stage.base.distribution;
            const system = `${name[0].toUpperCase()}${name.slice(1)}${release === null ? '' : ` ${release}`}`;
            yield { span: installer.call.span, message: messages.refused(installer.tool.split(' ')[0], system) };
        }
    },
}));
/** Whether the only Python of a stage is a distribution's that carries the marker. */
function isManaged(facts, stage) {
    const { python, distribution, reference } = stage.base;
    // Which release another image stands on without saying so depends on its age.
    const told = distribution?.release !== null || /^(?:debian|ubuntu|alpine)$/.test(reference?.repository ?? '');
    if (!distribution || !told || (python !== null && python.kind !== 'distribution'))
        return false;
    const marked = python ? python.externallyManaged : distribution.python.externallyManaged === true;
    return marked && broughtPythons(facts, stage).every((one) => one === 'default' || one === distribution.python.minor);
}
/** Whether an install goes into that Python, and not into an environment that something else may have made. */
function intoSystem({ step, installer, location }) {
    const { tool, options, call } = installer;
    if (tool !== 'pip' && !(tool === 'uv pip' && options.has('--system')))
        return false;
    if (options.has('--target', '--prefix', '--root', '--python', '--dry-run'))
        return false;
    if (call.conditional || call.activated !== null || (0,environments/* callVariable */.FE)(step, call, 'VIRTUAL_ENV') !== undefined)
        return false;
    const path = (0,environments/* callVariable */.FE)(step, call, 'PATH') ?? '';
    if (!path.split(':').every(isSystemFolder))
        return false;
    return location?.kind === 'user' || (location?.kind === 'prefix' && location.path === '/usr');
}
/** Whether it is told to go on, or the marker is gone: a configuration file, a removal, a second try speak of it. */
function isAllowed(facts, { step }) {
    const lineage = new Set((0,dockerfile_stages/* lineageOf */.bQ)(step.stage));
    const spoken = facts.steps.some(({ stage, instruction }) => {
        return lineage.has(stage) && SPOKEN.test(facts.dockerfile.source.slice(instruction.span));
    });
    const configured = facts.copies.some(({ step: { stage }, target, sources }) => {
        return lineage.has(stage) && [target, ...sources].some((path) => /pip\.conf|\/pip\/?$|^\/etc\/?$|^\/$/.test(path));
    });
    return spoken || configured;
}
const SPOKEN = /EXTERNALLY-MANAGED|break[-_]system[-_]packages|pip\.conf/i;

;// CONCATENATED MODULE: ./lib/build/dockerfile/workspaces.js





/**
 * Whether members of a uv workspace, which are in the context, aren't in the image by the time of a step. uv can't tell
 * then whether the lock file is up to date: `--locked` fails. Sources: github.com/astral-sh/uv, issues 15842 and 16200.
 */
function lacksMembers(facts, step, installer) {
    const folder = (0,dockerfile_requested/* projectFolder */.Kb)(installer);
    const project = (0,dockerfile_requested/* projectOf */.v8)(facts, installer, step);
    if (folder === null || !project?.pyproject || project.pyproject.uvMembers.length === 0)
        return false;
    const manifests = facts.surroundings.context.list().filter((path) => external_node_path_.posix.basename(path) === 'pyproject.toml');
    const members = (0,dockerfile_manifests/* membersOf */.lS)(manifests, external_node_path_.posix.join(project.folder, 'pyproject.toml'), project.pyproject);
    const moment = { stage: step.stage, step };
    return members.some((path) => {
        const place = (0,dockerfile_paths/* normalizePath */.Fd)(external_node_path_.posix.relative(project.folder, path), folder);
        return (0,script_files/* contextPathAt */.sS)(facts, moment, place) === null;
    });
}

;// CONCATENATED MODULE: ./lib/build/rules/environments/lock-not-enforced.js







/* harmony default export */ const lock_not_enforced = (defineRule({
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
            (0,groups/* addTo */.D)(projects, key, { ...one, message, change });
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
    const installer = (0,installers/* readInstaller */.XE)(one.call);
    const lock = installer && lockOf(installer);
    const folder = installer && (0,dockerfile_requested/* projectFolder */.Kb)(installer);
    if (!installer || lock === null || folder === null || enforces(one, installer) !== false)
        return null;
    // `if [ -f uv.lock ]; then uv sync --frozen; else uv sync; fi`
    const branches = one.call.conditional ? facts.commandsOf(one.step).calls : [];
    if (branches.some((call) => isEnforced({ ...one, call })))
        return null;
    const state = (0,dockerfile_requested/* lockState */.HE)(facts, one.step, folder, lock);
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
/** The lock file that an install of the whole project goes by; null for other calls. */
function lockOf({ tool, action, operands, options }) {
    if (tool === 'uv')
        return action === 'sync' && !options.has('--script') ? 'uv.lock' : null;
    return tool === 'pipenv' && action === 'install' && operands.length === 0 ? 'Pipfile.lock' : null;
}
/** Null where it can't be known: what an unknown argument stands for may be the option. */
function enforces({ step, call }, { tool, options }) {
    if (options.has('--locked', '--frozen', '--deploy', '--ignore-pipfile', '--check', '--lock-only', '--requirements'))
        return true;
    if (!call.arguments.every(({ value }) => (0,expand/* isKnown */.qE)(value)))
        return null;
    return tool === 'uv' ? (0,dockerfile_requested/* isSwitchedOn */.JG)(step, call, 'UV_LOCKED', 'UV_FROZEN') : false;
}
function isEnforced(one) {
    const installer = (0,installers/* readInstaller */.XE)(one.call);
    return (installer !== null &&
        (lockOf(installer) !== null || installer.action === 'sync') &&
        enforces(one, installer) === true);
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/wheel-folders.js





/** The folder that `pip wheel` and `pip download` fill; null for other calls, and where it can't be known. */
function wheelFolder({ tool, action, options, call }) {
    if (tool !== 'pip' || !['wheel', 'download'].includes(action))
        return null;
    const folder = (0,dockerfile_paths/* normalizePath */.Fd)(options.get('--wheel-dir', '--dest')?.value ?? '.', call.workdir);
    return (0,expand/* isKnown */.qE)(folder) ? folder : null;
}
/** A folder of wheels or an archive that an install names: operands and `--find-links`, absolute. */
function localPaths({ installer: { operands, options, call } }) {
    const given = [...operands, ...options.all('--find-links')].map(({ value }) => value ?? '');
    const links = (call.environment.get('PIP_FIND_LINKS') ?? '').split(' ');
    return [...given, ...links].flatMap((value) => {
        const path = value.replace(/^file:\/\//, '');
        if (!(0,expand/* isKnown */.qE)(path) || !/[/\\]|^\.|\.whl$/.test(path) || /^[a-z+]+:\/\//i.test(path))
            return [];
        const fixed = path.replace(/\/?[^/]*\*.*$/, '');
        return [(0,dockerfile_paths/* normalizePath */.Fd)(fixed || (path.startsWith('/') ? '/' : '.'), call.workdir)];
    });
}
/** Whether what `pip wheel` or `pip download` puts into a folder is installed into the final image later. */
function isInstalledLater(facts, { step }, folder) {
    return facts.installs.some((install) => {
        if (install.landings.length === 0 || install.step.instruction.index < step.instruction.index)
            return false;
        return placesOf(facts, install, step, folder).some((place) => localPaths(install).some((path) => (0,dockerfile_paths/* touches */.yI)(path, place)));
    });
}
/** Where an install sees a folder of an earlier step: in the same stage, copied, or mounted. */
function placesOf(facts, install, step, folder) {
    const stages = (0,dockerfile_stages/* lineageOf */.bQ)(install.step.stage);
    if (stages.includes(step.stage))
        return [folder];
    const copied = facts.copies.flatMap(({ from, step: { stage }, sources, target }) => {
        if (!from || !stages.includes(stage) || !(0,dockerfile_stages/* lineageOf */.bQ)(from).includes(step.stage))
            return [];
        return sources.some((source) => (0,dockerfile_paths/* touches */.yI)(source.replace(/\/?[^/]*\*.*$/, '') || '/', folder))
            ? [(0,dockerfile_paths/* normalizePath */.Fd)(target)]
            : [];
    });
    const mounted = (0,dockerfile_mounts/* mountsOf */.cS)(facts, install.step).flatMap(({ stage, source, target }) => {
        if (!stage || target === null || !(0,dockerfile_stages/* lineageOf */.bQ)(stage).includes(step.stage) || !(0,dockerfile_paths/* touches */.yI)(source, folder))
            return [];
        // Where the source lies inside the folder there is no rest.
        return [(0,dockerfile_paths/* normalizePath */.Fd)(folder.slice(source.length).replace(/^\//, '') || '.', target)];
    });
    return [...copied, ...mounted];
}
/** The calls of `pip wheel` and `pip download` whose result reaches the final image. */
function wheelCalls(facts) {
    return facts.calls.flatMap((one) => {
        const installer = (0,installers/* readInstaller */.XE)(one.call);
        const folder = installer && wheelFolder(installer);
        return installer && folder !== null && isInstalledLater(facts, one, folder) ? [{ one, installer }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/build/rules/environments/pip-unpinned.js









/** Names in one sentence. */
const MOST_NAMES = 6;
/* harmony default export */ const pip_unpinned = (defineRule({
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
/** What pip itself comes with, and what only it needs. */
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
/** The packages that a call names without saying which version. */
function openNames(facts, step, installer) {
    const { tool, options, call, action } = installer;
    if (!['pip', 'uv pip', 'pipx'].includes(tool) && action !== 'tool install')
        return [];
    if (options.has('--constraint', '--constraints', '--no-index', '--exclude-newer', '--uploaded-prior-to', '--offline'))
        return [];
    if (options.has('--overrides', '--require-hashes') || /--constraint|-c /.test(options.get('--pip-args')?.value ?? ''))
        return [];
    const open = (0,dockerfile_requested/* namedRequirements */.Ay)(installer).filter(({ requirement: { specifier, url, name } }, at) => specifier === '' && url === null && !EXEMPT.has(name) && (at > 0 || action !== 'inject'));
    if (open.length === 0)
        return [];
    const own = (name) => call.environment.get(name) ?? step.stage.environment.get(name, step.instruction.index)?.value ?? '';
    if (CONSTRAINTS.some((name) => own(name) !== ''))
        return [];
    return open
        .filter(({ requirement: { name } }) => !isSettled(facts, step, installer, name))
        .map(({ argument }) => argument.value);
}
/** Repositories without a tag or commit: `git+https://host/project.git`. */
function openRepositories({ operands, options, tool }) {
    if (tool !== 'pip' && tool !== 'uv pip')
        return [];
    return [...operands, ...options.all('--editable')].flatMap(({ value }) => {
        const url = /^(?:[\w.[\],-]+\s*@\s*)?git\+((?:https?|ssh):\/\/(?:[^/@]*@)?([^#?\s]+))/.exec(value ?? '');
        return url && (0,expand/* isKnown */.qE)(value) && !url[2].includes('@') ? [url[2].replace(/\.git$/, '')] : [];
    });
}
/** Whether the same call, or an earlier one into the same environment, has a version for a name. */
function isSettled(facts, step, installer, name) {
    const upgrades = installer.options.has('--upgrade', '--force-reinstall', '--reinstall');
    return (settlers(facts).get(name) ?? []).some((one) => one.installer === installer || (!upgrades && isThere(facts, one, step, installer)));
}
/** Whether what an install brought is there at a call: in the same environment, or copied before. */
function isThere(facts, { step: { stage, instruction }, location }, step, installer) {
    const { index } = step.instruction;
    if (instruction.index > index)
        return false;
    const stages = (0,dockerfile_stages/* lineageOf */.bQ)(step.stage);
    if (stages.includes(stage)) {
        const place = (0,dockerfile_requested/* installBy */.fd)(facts, installer.call)?.location ?? null;
        // The user's own packages and the system's are one environment.
        const own = [location, place].some((one) => one?.kind === 'user') && place?.kind !== 'venv';
        return location === null || place === null || own || location.path === place.path;
    }
    return facts.copies.some(({ from, step: { stage: target, instruction: at } }) => from !== null && (0,dockerfile_stages/* lineageOf */.bQ)(from).includes(stage) && stages.includes(target) && at.index < index);
}
/** The installs that have a version for a name, in order. */
const settlers = (0,memo/* memoize */.Bj)((facts) => {
    const found = new Map();
    for (const install of facts.installs) {
        const named = (0,dockerfile_requested/* namedRequirements */.Ay)(install.installer).filter(({ requirement }) => requirement.specifier !== '');
        const files = (0,dockerfile_requested/* requirementFiles */.VH)(facts, install.installer, install.step).flatMap((tree) => [...tree.files.values()]);
        const lines = files.flatMap((file) => file.requirements.flatMap(({ requirement }) => requirement?.name ?? []));
        for (const name of new Set([...named.map(({ requirement }) => requirement.name), ...lines])) {
            (0,groups/* addTo */.D)(found, name, install);
        }
    }
    return found;
});
/** Whether wheels that were made before are what is meant. */
function hasLocalLinks(install) {
    const { installer, step } = install;
    const links = installer.options.get('--find-links')?.value ?? (0,environments/* callVariable */.FE)(step, installer.call, 'PIP_FIND_LINKS');
    return links !== undefined && !/^https?:/.test(links) && localPaths(install).length > 0;
}

// EXTERNAL MODULE: ./lib/build/dockerfile/images/traits.js
var traits = __webpack_require__(73209);
;// CONCATENATED MODULE: ./lib/build/dockerfile/pip-version.js






/*
 * Source: pip's NEWS.rst (https://pip.pypa.io/en/stable/news/) for the last version of each old Python.
 */
/** The last pip for a Python that newer ones have left. */
const LAST = {
    '2.7': '20.3.4',
    '3.4': '19.1.1',
    '3.5': '20.3.4',
    '3.6': '21.3.1',
    '3.7': '24.0',
    '3.8': '25.0.1',
};
/** For the others an upgrade brings this one or a newer one. */
const NEWEST = '25.3';
/**
 * The pip that a call starts, or a version that it is no older than: the base image's, or what an upgrade in the same
 * environment brought before. Null where it can't be known.
 */
function pipVersionAt(facts, { step, installer, location }) {
    const { call } = installer;
    const lineage = new Set((0,dockerfile_stages/* lineageOf */.bQ)(step.stage));
    const python = stagePythons(facts).get(step.stage) ?? null;
    const newest = python && (LAST[python.minor] ?? NEWEST);
    let version = location === null || location.kind === 'venv' ? null : bundled(facts, step.stage);
    for (const other of facts.calls) {
        if (!lineage.has(other.step.stage) || !(0,dockerfile_order/* isBefore */.Y)(other, { step, call }))
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
        if (!(0,dockerfile_order/* isBefore */.Y)({ step: earlier.step, call: other.call }, { step, call }))
            continue;
        if (place?.path !== location?.path || place?.kind === 'target')
            continue;
        version = afterUpgrade(earlier, version, newest);
    }
    return version;
}
/** The pip of the image's own Python, or of its distribution's. */
function bundled(facts, stage) {
    const { python, distribution } = stage.base;
    const brought = broughtPythons(facts, stage);
    if (brought.includes('other'))
        return null;
    if (python)
        return python.pip?.version ?? null;
    return brought.every((one) => one === 'default') ? (distribution?.python.pip ?? null) : null;
}
/** The version after an install that may name pip. */
function afterUpgrade({ installer }, version, newest) {
    const { operands, options, call } = installer;
    for (const { value } of operands) {
        const requirement = (0,expand/* isKnown */.qE)(value) ? (0,dockerfile_manifests/* parseRequirement */.pP)(value) : null;
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
            return version !== null && (0,traits/* isAtLeast */.du)(version, least) ? version : least;
    }
    return version;
}

// EXTERNAL MODULE: ./lib/build/dockerfile/places.js
var places = __webpack_require__(6307);
;// CONCATENATED MODULE: ./lib/build/rules/environments/removed-pip-option.js





/* harmony default export */ const removed_pip_option = (defineRule({
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
                if (!given || version === null || !(0,traits/* isAtLeast */.du)(version, since))
                    continue;
                const option = value === null ? facts.dockerfile.source.slice(given.span).split(/[=\s]/)[0] : `${name}=${value}`;
                yield { span: given.span, message: messages.removed(option, since, version) };
            }
        }
    },
}));
/** Source: the removals in pip's news, by the release that made them last. */
const REMOVED = [
    { name: '--global-option', since: '25.3' },
    { name: '--build-option', since: '25.3' },
    { name: '--no-use-pep517', since: '25.3' },
    { name: '--install-option', since: '23.1' },
    { name: '--use-feature', value: '2020-resolver', since: '22.3' },
    { name: '--use-deprecated', value: 'html5lib', since: '22.2' },
    { name: '--use-deprecated', value: 'backtrack-on-build-failures', since: '22.2' },
    { name: '--use-deprecated', value: 'out-of-tree-build', since: '22.1' },
    // `--build` alone is short for others.
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
/** What pip is called for, where it takes these options. */
function pipCalls(facts) {
    return facts.calls.flatMap(({ step, call }) => {
        const installer = (0,installers/* readInstaller */.XE)(call);
        if (installer?.tool !== 'pip' || !['install', 'wheel', 'download'].includes(installer.action))
            return [];
        // Few calls have one of them: only of those it matters which pip it is.
        if (!installer.options.has(...removed_pip_option_NAMES) || installer.options.has('--python'))
            return [];
        return [{ step, installer, location: (0,places/* placeOf */.$t)(step, installer, facts.places, facts.users), landings: [] }];
    });
}

// EXTERNAL MODULE: ./lib/build/dockerfile/patterns.js
var patterns = __webpack_require__(1876);
;// CONCATENATED MODULE: ./lib/build/dockerfile/system-python.js






/*
 * The distribution's Python beside another one of the image: who runs it, and what brings it anyway.
 */
/** Whether something here runs a Python that isn't the image's own: by its path, by another version, or by a script's first line. */
const usesSystemPython = (0,memo/* memoize */.Bj)((facts) => {
    const minor = facts.final.base.python?.minor ?? null;
    const calls = callsOf(facts);
    const words = calls.flatMap(({ path, arguments: args }) => [path, ...args.map(({ value }) => value)]);
    if (words.some((word) => /^(?:--python=)?\/usr\/bin\/(?:python|pip)[\d.]*$/.test(word)))
        return true;
    if (calls.some(({ path }) => isAnother(path, minor)))
        return true;
    // Looking through all copied files takes time, and few images install a second Python.
    const installed = facts.systemCalls.some(({ packages }) => packages.some(({ name }) => /^py(?:thon|3-)/.test(name)));
    return installed && scriptsFor(facts, calls, minor);
});
function callsOf(facts) {
    return [
        ...facts.calls.flatMap(({ step, call }) => (facts.inLineage(step) ? [call] : [])),
        ...(0,dockerfile_started/* startedPrograms */.rE)(facts).map(({ call }) => call),
        ...(0,scripts/* runScripts */.AK)(facts).flatMap(({ script }) => script.calls),
        ...(healthCheckOf(facts)?.commands.calls ?? []),
    ];
}
/** `python3.7` where the image has 3.9, `python2`; `python3` is the image's, which comes first on PATH. */
function isAnother(program, minor) {
    const version = /^(?:python|pip)(\d(?:\.\d+)?)$/.exec(program)?.[1];
    if (version === undefined || version === '3')
        return false;
    return version !== (version.includes('.') ? minor : minor?.split('.')[0]);
}
/** Whether a copied file names such a Python in its first line, unless it is only ever handed to another one. */
function scriptsFor(facts, calls, minor) {
    const { context } = facts.surroundings;
    const handed = new Set(calls.flatMap((call) => {
        if (!(0,wrappers/* baseName */.Fl)(call.path).startsWith('python'))
            return [];
        return (0,scripts/* pythonScriptOf */.Db)(facts, { stage: facts.final, step: null }, call)?.file.path ?? [];
    }));
    return facts.copies.some((copy) => ((0,context_copies/* filesOf */.R8)(copy, context) ?? []).some(({ path }) => {
        const text = handed.has(path) ? null : context.read(path);
        const interpreter = text?.startsWith('#!') ? (0,scripts/* interpreterIn */.gk)(text) : null;
        return interpreter !== null && (/^\/usr\/bin\/python[\d.]*$/.test(interpreter) || isAnother(interpreter, minor));
    }));
}
/** Packages that depend on Python's, with those: naming them adds nothing. Source: Debian's control file of gdal, 3.6. */
const DEPENDING = new Map([['gdal-bin', ['python3', 'python3-minimal', 'python3-gdal', 'python3-numpy']]]);
/** The packages of the distribution's Python that come in any case, for others that the image installs. */
function systemPythonNeeded(facts) {
    const installed = facts.systemCalls.filter(({ action, step }) => action === 'install' && facts.inLineage(step));
    return new Set(installed.flatMap(({ packages }) => packages.flatMap(({ name }) => DEPENDING.get(name) ?? [])));
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/second-python.js



/*
 * The distribution's Python beside the one of the base image.
 */
/** The base's own Python, where that isn't the distribution's. */
function basePython({ final }) {
    const { python } = final.base;
    return python && ['official', 'other'].includes(python.kind) && python.prefix !== '/usr' ? python : null;
}
/** The installs that bring another Python into the image, which nothing here runs, with the packages that do; none is empty. */
const secondPythons = (0,memo/* memoize */.Bj)((facts) => {
    const found = new Map();
    if (!basePython(facts))
        return found;
    const { distribution } = facts.final.base;
    const needed = systemPythonNeeded(facts);
    for (const system of facts.systemCalls) {
        if (system.action !== 'install' || !facts.inLineage(system.step))
            continue;
        const packages = left(facts, system).filter(({ name }) => {
            // The full image has the distribution's interpreter already.
            return (PYTHON.test(name) &&
                !needed.has(name) &&
                !(distribution?.python.installed && /^python3(?:-minimal)?$/.test(name)));
        });
        if (packages.length > 0)
            found.set(system, packages);
    }
    // Who runs which Python is asked last: it takes a look into all scripts, and few images install a second one.
    return found.size > 0 && usesSystemPython(facts) ? new Map() : found;
});
/** Packages that are the distribution's Python, or bring it for a library of it. */
const PYTHON = /^(?:python3?|python[23]\.\d+|python2)(?:-[a-z0-9][a-z0-9.+-]*)?$|^py3-/;
/**
 * The packages of an install that nothing in its RUN removes. Each of them weighs by the interpreter that it brings, which
 * apt leaves unless it is told to remove what came automatically.
 */
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
    return packages.filter(({ name }) => !removed.some((pattern) => (0,patterns/* patternMatches */.eJ)(pattern, name)));
}

;// CONCATENATED MODULE: ./lib/build/rules/environments/second-python-installed.js







/* harmony default export */ const second_python_installed = (defineRule({
    id: 'second-python-installed',
    family: 'environments',
    level: 'warning',
    summary: 'a second Python is installed beside the one of the base image',
    why: `The official image's Python lies below /usr/local. \`apt-get install python3-dev\` (or \`-pip\`, \`-venv\`, \`python3-numpy\`;
on Alpine \`py3-…\`) brings the distribution's own Python below /usr, of another version, with 30 to 150 MB of its packages.
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
            // Another image, without a Python of its own, may be given in its place: taking the package off would break that.
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
            if (python.minor === null || chosen.some((name) => (0,environments/* callVariable */.FE)(step, call, name) !== undefined))
                continue;
            const required = (0,dockerfile_requested/* projectOf */.v8)(facts, installer, step)?.requiresPython ?? null;
            if (required === null || (0,dockerfile_manifests/* versionMeets */.Vg)(python.minor, required) !== false)
                continue;
            if (usesSystemPython(facts))
                return;
            yield { span: call.span, message: messages.downloaded(required, python.minor) };
            return;
        }
    },
}));
/** Whether the Dockerfile itself says that its base is a Python image, whatever build arguments hold. */
function isNamed({ lineage }) {
    const written = lineage[0].stage.image.text;
    const repository = written.replace(/@.*$/, '').replace(/:[^/}]*$/, '');
    const name = repository.replace(/\$\{[^}]*\}|\$\w+/g, '');
    return !written.includes('$') || /(?:^|\/)[^/]*(?:python|pypy)[^/]*$/.test(name);
}
/** Takes the packages off the command, where they stand there by name and are not all of it. */
function withoutPackages({ dockerfile }, system, packages) {
    const literal = packages.every(({ name, span }) => dockerfile.source.slice(span).startsWith(name));
    if (!literal || packages.length === system.packages.length)
        return null;
    return { safety: 'review', changes: packages.map(({ span }) => removeWord(dockerfile, span)) };
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/gpu.js

/** Packages that are of use with a GPU only. */
const GPU_PACKAGE = /(?:^|-)(?:cuda|cu1[0-9]|cupy|nvidia|tensorrt|rocm)|-gpu$|^(?:vllm|sglang|flash-attn|xformers|bitsandbytes|deepspeed|auto-gptq|pynvml|apex|lightllm)$/;
/** Whether a package is of use with a GPU only, by its normalized name. */
function needsGpu(name) {
    return GPU_PACKAGE.test(name);
}
/**
 * Whether something asks for a GPU: the deployment, a base with CUDA's libraries, or a word in the Dockerfile. A base that
 * isn't known may hold them.
 */
const asksForGpu = (0,memo/* memoize */.Bj)((facts) => {
    const { dockerfile, deployments, lineage } = facts;
    if (deployments.some(({ gpu }) => gpu))
        return true;
    if (lineage.some(({ base }) => base.gpu || (!base.known && base.python === null)))
        return true;
    const { source, instructions } = dockerfile;
    if (GPU_WORD.test(source.path))
        return true;
    // Few have such a word at all; where one has, it may stand in a comment.
    return GPU_WORD.test(source.text) && instructions.some(({ span }) => GPU_WORD.test(source.slice(span)));
});
const GPU_WORD = /nvidia|cuda|cudnn|rocm|(?:^|[^a-z])gpus?(?:[^a-z]|$)/im;

;// CONCATENATED MODULE: ./lib/build/dockerfile/torch-packages.js
/*
 * Distributions that need torch, by themselves or by one that they need, and extras that do, as of November 2026. Source:
 * Requires-Dist of their metadata on pypi.org. One that needs it no more costs a wrong notice: leave out what is in doubt.
 */
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
/** Whether a requirement brings torch without naming it. */
function needsTorch({ name, extras }) {
    return ALWAYS.has(name) || extras.some((extra) => BY_EXTRA.get(name)?.includes(extra) === true);
}

;// CONCATENATED MODULE: ./lib/build/rules/environments/torch-cuda-unasked.js







/* harmony default export */ const torch_cuda_unasked = (defineRule({
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
        if (facts.installs.some((install) => (0,dockerfile_requested/* requestedPackages */.mz)(facts, install).some(({ name }) => needsGpu(name))))
            return;
        const reported = new Set();
        for (const { install, name, isDefault, alone, direct } of torches) {
            // The first one decides: what is there already isn't fetched again.
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
/** The torch that an install brings; null where it is not known to bring one. */
function torchOf(facts, install) {
    const { installer } = install;
    const requirements = (0,dockerfile_requested/* requestedPackages */.mz)(facts, install);
    // A wheel of its own, from wherever: that torch is there then.
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
/** The torch that a package brings with it, unless it may be there already. */
function requiredBy(facts, install, requirements) {
    const found = requirements.find((one) => needsTorch(one) && canHaveCuda(one));
    if (!found || install.installer.options.has('--no-deps'))
        return null;
    const earlier = facts.installs.slice(0, facts.installs.indexOf(install));
    const isDefault = !hasOtherIndex(facts, install) && !earlier.some((one) => mayBringTorch(facts, one));
    const { name, extras } = found;
    // An extra is named where it is what brings torch.
    const shown = needsTorch({ name, extras: [] }) ? name : `${name}[${extras.join(',')}]`;
    return { name: shown, isDefault, alone: false, direct: false };
}
/** Whether what an install brings isn't read whole, and torch may be among it: conda's packages, a file that isn't at hand. */
function mayBringTorch(facts, { step, installer }) {
    const { tool, operands, options } = installer;
    if (/conda|mamba/.test(tool))
        return true;
    if (operands.some(({ value }) => /torch/i.test(value) || !(0,expand/* isKnown */.qE)(value)))
        return true;
    if (!tool.endsWith('pip'))
        return (0,dockerfile_requested/* projectOf */.v8)(facts, installer, step) === null;
    const trees = (0,dockerfile_requested/* requirementFiles */.VH)(facts, installer, step);
    const named = options.all('--requirement', '--requirements').length;
    return trees.length < named || trees.some(({ missing }) => missing.length > 0);
}
/** Only for other systems or processors, as its marker says. */
function canHaveCuda({ marker }) {
    return (!/darwin|win32|Windows|aarch64|arm64|!=\s*['"](?:linux|x86_64)/.test(marker ?? '') ||
        /!=\s*['"](?:darwin|win32|aarch64|arm64)/.test(marker ?? ''));
}
/** Whether packages come, or may come, from elsewhere than PyPI. */
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
    if (variables.some((name) => ['PIP_', 'UV_'].some((tool) => (0,environments/* callVariable */.FE)(step, call, tool + name))))
        return true;
    const files = (0,dockerfile_requested/* requirementFiles */.VH)(facts, installer, step).flatMap((tree) => [...tree.files.values()]);
    if (files.some((file) => file.options.some(({ name }) => given.includes(name))))
        return true;
    const pyproject = installer.tool.endsWith('pip') ? null : (0,dockerfile_requested/* projectOf */.v8)(facts, installer, step)?.pyproject;
    const others = (pyproject?.indexes ?? []).some(({ url }) => !/pypi\.org|pythonhosted/.test(url));
    return others || pyproject?.complete === false || configured(facts);
}
/** Whether the Dockerfile writes or copies pip's configuration. */
function configured({ calls, copies }) {
    const names = (word) => /pip\.conf|\.pip(?:\/|$)|uv\.toml|pip\/config/.test(word);
    const asked = calls.some(({ call }) => call.program.startsWith('pip') && call.arguments[0]?.value === 'config');
    return asked || copies.some(({ sources, target }) => [...sources, target].some(names));
}
/** Only on x86-64 PyPI's torch has CUDA by default. */
function isOtherPlatform({ deployments, lineage }) {
    const platforms = [
        ...lineage.map(({ stage }) => stage.platform),
        ...deployments.map(({ platform }) => platform),
    ].filter((platform) => platform !== null);
    return platforms.length > 0 && platforms.every((platform) => !/amd64|x86|\$/.test(platform));
}

;// CONCATENATED MODULE: ./lib/build/rules/environments/user-site-not-on-path.js












const user_site_not_on_path_dockerfile = (path) => `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN python -m compileall -q /usr/local/lib/python3.13
RUN useradd --create-home app
USER app
${path}RUN pip install --no-cache-dir --user shop==2.4.1
CMD ["celery", "--app", "shop", "worker"]
`;
/* harmony default export */ const user_site_not_on_path = (defineRule({
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
            if (base === null || !(0,expand/* isKnown */.qE)(user))
                continue;
            const { step, installer } = install;
            const location = { kind: 'user', path: base };
            for (const { path: folder, at } of facts.reach.packageLandings(step.stage, location, step.instruction.index)) {
                const copy = facts.copies.find((one) => one.step.instruction.index === at);
                const span = copy ? copy.step.instruction.span : installer.call.span;
                if (reported.has(folder))
                    continue;
                reported.add(folder);
                if ((0,dockerfile_paths/* isInside */.FK)(folder, '/root') && !isRoot(user)) {
                    if (!isOpened(facts))
                        yield { span, message: messages.unreadable(folder, user) };
                }
                else if ((0,expand/* isKnown */.qE)(path) && !isFound(facts, path, folder) && !isLinked(facts, path, folder, at)) {
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
/** The folder that pip takes for the user's own; null where it installs elsewhere, or only itself. */
function userBase(facts, { installer, location, step }) {
    const { tool, call, options } = installer;
    if (tool !== 'pip' || options.has('--target', '--prefix', '--root'))
        return null;
    const named = (0,dockerfile_requested/* namedRequirements */.Ay)(installer);
    const only = named.length === installer.operands.length && named.every(({ requirement }) => OWN.has(requirement.name));
    if (only && !options.has('--requirement', '--editable', '--group'))
        return null;
    if (['PIP_TARGET', 'PIP_PREFIX'].some((name) => (0,environments/* callVariable */.FE)(step, call, name)))
        return null;
    const asked = location?.kind === 'user' || (location?.kind === 'prefix' && (0,dockerfile_requested/* isSwitchedOn */.JG)(step, call, 'PIP_USER') === true);
    if (!asked && !isImplied(facts, { installer, location, step }))
        return null;
    const base = (0,places/* userBaseOf */.Mq)(step, call, facts.users);
    return (0,expand/* isKnown */.qE)(base) ? base : null;
}
/** Whether pip is surely the system's, may not write to its folder, and so takes the user's. */
function isImplied(facts, { installer: { call }, location, step }) {
    const user = call.user ?? step.user;
    const { python } = step.stage.base;
    if (location?.kind !== 'prefix' || !(0,expand/* isKnown */.qE)(user) || isRoot(user))
        return false;
    if (python
        ? !['official', 'distribution'].includes(python.kind) || python.prefix !== location.path
        : !step.stage.base.known || location.path !== '/usr')
        return false;
    // In a virtual environment pip never does.
    if (python?.venv || !findsOwnPython(step, call) || user_site_not_on_path_isManaged(facts, step))
        return false;
    return !facts.calls.some((other) => {
        const words = other.call.arguments.map(({ value }) => value);
        const gives = /^(?:chown|chmod|chgrp|setfacl|find|useradd|usermod|adduser)$/.test(other.call.program);
        return (gives &&
            words.some((word) => !(0,expand/* isKnown */.qE)(word) || (word.startsWith('/') && (0,dockerfile_paths/* touches */.yI)(word, location.path) && word !== '/')));
    });
}
/** Whether something that brings Pythons of its own is there: a shell that it set up finds their pip. */
function user_site_not_on_path_isManaged(facts, { stage, instruction }) {
    const lineage = new Set((0,dockerfile_stages/* lineageOf */.bQ)(stage));
    return facts.calls.some(({ step, call }) => step.instruction.index <= instruction.index && lineage.has(step.stage) && managesPythons(call));
}
/** Whether root's folder, which has mode 700, is made readable: to tell Python of what is in it helps nobody. */
function isOpened(facts) {
    return facts.calls.some(({ call }) => {
        const works = /^(?:chmod|chown|setfacl|ln|cp|mv)$/.test(call.program);
        return works && call.arguments.some(({ value }) => value.startsWith('/root'));
    });
}
function isFound(facts, path, folder) {
    const entries = path.split(':').map((entry) => entry.replace(/\/$/, ''));
    const named = facts.entry?.calls.some((call) => (0,dockerfile_paths/* isInside */.FK)(call.path, `${folder}/bin`)) ?? false;
    // A tilde is resolved by some shells and by nothing else: what was meant is plain, whether it works isn't.
    return named || entries.some((entry) => entry === `${folder}/bin` || /^~.*\.local\/bin$/.test(entry));
}
/** Whether commands of the folder are linked or copied into one that PATH names, once they are there. */
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
        const taken = places.some((place) => (0,dockerfile_paths/* isInside */.FK)(place, `${folder}/bin`));
        return taken && places.some((place) => entries.some((entry) => place === entry || external_node_path_.posix.dirname(place) === entry));
    });
}
/** PATH with a folder in front, behind the step that fills it and what sets PATH last. */
function addToPath(facts, index, folder) {
    const origin = facts.env('PATH')?.origin;
    const last = origin && origin.index > index ? origin : facts.dockerfile.instructions[index];
    return insertAfter(facts.dockerfile, last, [`ENV PATH=${folder}:$PATH`]);
}

;// CONCATENATED MODULE: ./lib/build/rules/environments/venv-interpreter-missing.js




/* harmony default export */ const venv_interpreter_missing = (defineRule({
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
/** Whether containers start what is in the environment, and not another Python with its packages. */
function isRun(facts, { copy, path }) {
    const landed = (0,copies/* landingOf */.l)({ ...copy, intoFolder: false }, path) ?? path;
    if (facts.env('PYTHONPATH')?.value.includes(landed))
        return false;
    const onPath = facts
        .env('PATH')
        ?.value.split(':')
        .some((folder) => folder.replace(/\/$/, '') === `${landed}/bin`);
    return (onPath ?? false) || (facts.entry?.calls ?? []).some((call) => call.path.startsWith(`${landed}/bin/`));
}

;// CONCATENATED MODULE: ./lib/build/rules/environments/venv-moved.js








/* harmony default export */ const venv_moved = (defineRule({
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
/** Whether all that is seen to be started out of it is its Python by the path, which has no first line to break. */
function startsOnlyPython(facts, { copy, path }) {
    const { final, calls } = facts;
    const later = calls.filter(({ step: { stage, instruction } }) => (0,dockerfile_stages/* lineageOf */.bQ)(stage).includes(copy.step.stage) && instruction.index > copy.step.instruction.index);
    const started = [...(0,dockerfile_started/* startedPrograms */.rE)(facts), ...(0,dockerfile_started/* deployedPrograms */.Ox)(facts)];
    const programs = [...later, ...started].flatMap(({ call }) => call.path.includes('/') && (0,expand/* isKnown */.qE)(call.workdir) ? (0,dockerfile_paths/* normalizePath */.Fd)(call.path, call.workdir) : []);
    const own = programs.filter((program) => (0,dockerfile_paths/* isInside */.FK)(program, `${path}/bin`));
    const folders = (final.environment.getEnv('PATH')?.value ?? '').split(':');
    return own.length > 0 && own.every((program) => (0,pip/* isPython */.r2)((0,wrappers/* baseName */.Fl)(program))) && !folders.includes(`${path}/bin`);
}
/** Whether a later command works on its scripts or makes it anew, a link leads there, or only its modules are used. */
function isRepaired(facts, { copy, path, environment }) {
    const value = facts.env('PYTHONPATH')?.value ?? '';
    if (value.split(':').some((folder) => (0,dockerfile_paths/* isInside */.FK)(folder, `${path}/lib`)))
        return true;
    return facts.calls.some(({ step, call }) => {
        const words = call.arguments.map(({ value: word }) => word);
        const { index } = copy.step.instruction;
        // A link may be made before what it leads to.
        const last = words.at(-1) ?? '';
        const linked = call.program === 'ln' && (0,dockerfile_paths/* normalizePath */.Fd)(last, call.workdir) === environment.path;
        if (linked && (0,dockerfile_stages/* lineageOf */.bQ)(copy.step.stage).includes(step.stage))
            return true;
        if (!(0,dockerfile_stages/* lineageOf */.bQ)(step.stage).includes(copy.step.stage) || step.instruction.index < index)
            return false;
        const works = /^(?:sed|find|perl|xargs|virtualenv-clone|uv|mv|virtualenv|python[\d.]*)$/.test(call.program);
        return ((works && words.some((word) => word === path || word.startsWith(`${path}/bin`))) ||
            (/^(?:ln|cp|mv)$/.test(call.program) && words.some((word) => (0,dockerfile_paths/* isInside */.FK)(environment.path, word))));
    });
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/stray-calls.js






/*
 * What runs beside a virtual environment that was made for it.
 */
/** Tools that have their place outside of the environment that they make. */
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
/** The first install that leaves an environment out which nothing else uses either. */
function strayInstall(facts, environment) {
    const later = facts.installs.filter((one) => stray_calls_isAfter(environment, { step: one.step, call: one.installer.call }));
    const first = later.find((one) => one.installer.tool.endsWith('pip') &&
        !one.installer.call.conditional &&
        !one.installer.call.path.includes('/') &&
        one.installer.call.activated === null &&
        (one.location?.kind === 'prefix' || one.location?.kind === 'user') &&
        !isForTools(one));
    // Few builds have one; the commands are many.
    if (!first)
        return null;
    // One that is activated again later, or holds the same, was left out with intent.
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
    const files = (0,dockerfile_requested/* requirementPaths */.eu)(b);
    return (0,dockerfile_requested/* requirementPaths */.eu)(a).some((path) => files.includes(path));
}
function isForTools({ installer }) {
    const named = (0,dockerfile_requested/* namedRequirements */.Ay)(installer);
    if (named.length === 0 || named.length < installer.operands.length)
        return false;
    const more = installer.options.has('--requirement', '--requirements', '--editable', '--group');
    return !more && named.every(({ requirement }) => stray_calls_TOOLS.has(requirement.name));
}
/** Whether a call runs in the environment's stage, or one that is FROM it, behind what makes it. */
function stray_calls_isAfter({ step, call }, one) {
    const order = one.step.instruction.index - step.instruction.index;
    if (order < 0 || (order === 0 && one.call.span.start <= call.span.start))
        return false;
    return one.step.stage === step.stage || (0,dockerfile_stages/* lineageOf */.bQ)(one.step.stage).includes(step.stage);
}
/** By its path, PATH or a variable of uv's; activating it alone lasts for one RUN, and so says nothing. */
function uses(facts, { path }, { step, call }) {
    if (/^(?:chown|chmod|chgrp|rm|ls|du|find|mkdir)$/.test(call.program))
        return false;
    const install = (0,dockerfile_requested/* installBy */.fd)(facts, call);
    if (install && isForTools(install))
        return false;
    if (call.activated !== null)
        return false;
    const words = [call.path, ...call.arguments.map(({ value }) => value.replace(/^--?[\w-]+=/, ''))];
    if (words.some((word) => word.includes('/') && (0,dockerfile_paths/* isInside */.FK)((0,dockerfile_paths/* normalizePath */.Fd)(word, call.workdir), path)))
        return true;
    if (words.some((word) => word.includes('activate') || (0,dockerfile_paths/* normalizePath */.Fd)(word, call.workdir) === path))
        return true;
    const value = (0,environments/* callVariable */.FE)(step, call, 'PATH') ?? '';
    return !(0,expand/* isKnown */.qE)(value) || value.split(':').includes(`${path}/bin`) || (0,environments/* callVariable */.FE)(step, call, 'VIRTUAL_ENV') === path;
}
/** A command of the build, or the program of the container, that needs what the environment holds and runs without it. */
function strayProgram(facts, { path, step: { stage } }) {
    const own = facts.env('PATH')?.value ?? '\0';
    if (!(0,expand/* isKnown */.qE)(own) || own.split(':').some((entry) => entry.replace(/\/$/, '') === `${path}/bin`))
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
        const program = isPlain(facts, call) ? (0,dockerfile_entry/* readPythonProgram */.D1)(call) : null;
        return program?.by === 'command' && /^(?:manage\.py|flask|django-admin|alembic)$/.test(program.name);
    });
    if (command)
        return ((0,environments/* callVariable */.FE)(command.step, command.call, 'PATH') ?? '').includes(path) ? null : command;
    const { entry, program } = facts;
    if (!entry?.program || !program || program.by === 'inline' || stray_calls_TOOLS.has(program.name) || stage.base.python === null)
        return null;
    const known = entry.calls.every((call) => (0,dockerfile_entry/* runsPython */.nN)(call) || /^(?:echo|sleep|mkdir|cp|chown|cat|printf)$/.test(call.program));
    const plain = entry.calls.every((call) => call.activated === null && isPlain(facts, call) && !call.environment.has('PATH'));
    return known && plain ? { step: entry.main, call: entry.program } : null;
}
/** Whether a program is named alone and by no tool that knows the environment. */
function isPlain({ dockerfile }, call) {
    const whole = dockerfile.source.slice({ start: call.whole.start, end: call.span.end });
    return !call.path.includes('/') && !/\b(?:uv|poetry|pipenv|pdm|rye|hatch|conda|mamba)\b.*\brun\b/s.test(whole);
}
/** Whether something else leads into the environment: a link, a profile, PYTHONPATH. */
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

;// CONCATENATED MODULE: ./lib/build/rules/environments/venv-not-activated.js






/** Nobody makes more, and each costs a look at all commands. */
const MOST = 20;
/* harmony default export */ const venv_not_activated = (defineRule({
    id: 'venv-not-activated',
    family: 'environments',
    level: 'warning',
    summary: 'a virtual environment is made, and what follows uses the system',
    why: `A virtual environment is in use where its \`bin\` comes first on PATH, or where its programs are called by their paths.
\`source …/activate\` does the first for the shell that runs it: it is over at the end of its RUN, so the next RUN and the CMD are
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
/** Puts the environment on PATH before a step, where that lasts and nothing behind it means the system's packages. */
function fixOf(facts, before, path) {
    const later = facts.steps.filter(({ instruction }) => instruction.index >= before.instruction.index);
    if (later.some((step) => replacesPath(step, before) || namesSystemPackages(facts, step, path)))
        return {};
    const changes = [insertBefore(facts.dockerfile, before.instruction, [`ENV PATH=${path}/bin:$PATH`])];
    return { edit: { safety: 'review', changes } };
}
/** Whether an ENV of the same stage, or of one that is FROM it, leaves out what PATH was. */
function replacesPath({ stage, instruction }, before) {
    if (instruction.keyword !== 'ENV' || !(0,dockerfile_stages/* lineageOf */.bQ)(stage).includes(before.stage))
        return false;
    return instruction.assignments.some(({ name, value }) => name === 'PATH' && !/\$(?:PATH\b|\{PATH\b)/.test(value?.text ?? ''));
}
/** Whether a step names a folder of packages that isn't the environment's. */
function namesSystemPackages({ dockerfile }, { instruction }, path) {
    const folders = dockerfile.source.slice(instruction.span).match(/[\w./-]*\/(?:site|dist)-packages\b/g) ?? [];
    return folders.some((folder) => folder.startsWith('/') && !(0,dockerfile_paths/* isInside */.FK)(folder, path));
}

// EXTERNAL MODULE: ./lib/build/dockerfile/path-patterns.js
var path_patterns = __webpack_require__(77554);
// EXTERNAL MODULE: ./lib/build/dockerfile/removals.js
var dockerfile_removals = __webpack_require__(89230);
;// CONCATENATED MODULE: ./lib/build/dockerfile/cache-fate.js







/** Adds what the step does about a cache: mounts and removals. */
function finish(facts, cache, alsoCleared = (call) => clearsByTool(cache.kind, call), folders = [cache.folder]) {
    const mounts = (0,dockerfile_mounts/* mountsOf */.cS)(facts, cache.step);
    let mount = null;
    for (const folder of folders)
        mount ??= mountOverFolder(mounts, folder);
    const { calls, complete } = facts.commandsOf(cache.step);
    // What Poetry downloads lies in one folder of its cache; its environments may lie in another.
    const weighing = cache.kind === 'poetry' ? [...folders, `${cache.folder}/artifacts`] : folders;
    let clearedBy = null;
    let unsure = cache.unsure === true || !complete || (!(0,expand/* isKnown */.qE)(cache.folder) && cache.placedBy !== null);
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
/** Whether a command takes what one of some folders holds; null where it may. */
function removedBy(facts, call, folders) {
    const removals = removalsOf(facts).get(call);
    if (!removals)
        return false;
    const answers = removals.flatMap((one) => folders.map((folder) => clearsFolder(one, folder)));
    return answers.includes(true) ? true : answers.includes(null) ? null : false;
}
const removalsOf = (0,memo/* memoize */.Bj)((facts) => (0,groups/* groupedBy */.m)((0,dockerfile_removals/* removalsIn */.vM)(facts), ({ call }) => call));
/** What stands below a home folder that can't be known; null where the folder is known. */
function belowHome(folder) {
    return folder.startsWith(`/${expand/* UNKNOWN */.HV}/`) ? folder.slice(2) : null;
}
/** The home folder that a path is in, by its looks. */
function homeIn(path) {
    return /^(\/root|\/home\/[^/]+)(?:\/|$)/.exec(path)?.[1] ?? /^(.*)\/\.cache(?:\/|$)/.exec(path)?.[1] ?? null;
}
/** Where the home folder can't be known, a mount on anybody's counts. */
function mountOverFolder(mounts, folder) {
    const below = belowHome(folder);
    if (below === null)
        return (0,dockerfile_mounts/* mountOver */.qS)(mounts, folder);
    for (const { target } of mounts) {
        const home = homeIn(target ?? '');
        const found = home === null ? null : (0,dockerfile_mounts/* mountOver */.qS)(mounts, home + below);
        if (found)
            return found;
    }
    return null;
}
/** Whether a cache mount may lie on a folder, for all that is known of where it lies: `target=${PIP_CACHE_DIR}`. */
function mayHold({ type, target, written }, folder) {
    if (type !== 'cache' || target === null || (0,expand/* isKnown */.qE)(target))
        return false;
    // A variable at its head may hold an absolute path.
    return (0,dockerfile_removals/* mayCover */.bf)(written?.startsWith(expand/* UNKNOWN */.HV) ? written : target, folder);
}
function clearsFolder(removal, folder) {
    const below = belowHome(folder);
    if (below === null)
        return (0,dockerfile_removals/* clears */.$_)(removal, folder);
    const homes = removal.paths.flatMap(({ path }) => homeIn(path) ?? []);
    // `~/.cache` of the same user has the same unknown piece.
    if (removal.paths.some(({ path }) => path.startsWith(`/${expand/* UNKNOWN */.HV}/`) && (0,path_patterns/* coversContent */.ww)(path.slice(2), below)))
        return true;
    return (homes.some((home) => (0,dockerfile_removals/* clears */.$_)(removal, home + below) === true) || ((0,dockerfile_removals/* clears */.$_)(removal, folder) === null ? null : false));
}
/** Whether a tool's own command empties its cache; null where only a part goes. */
function clearsByTool(kind, call) {
    if (kind === 'pipenv' && call.program === 'pipenv')
        return call.arguments.some(({ value }) => value === '--clear');
    const installer = (0,installers/* readInstaller */.XE)(call);
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
        // Pruning leaves what is in use, unless it is told that this is CI.
        return action === 'cache prune' && (options.has('--ci') || null);
    }
    return kind === 'conda' && tool === 'conda' && action === 'clean' && options.has('--all', '--tarballs', '--packages');
}

// EXTERNAL MODULE: ./lib/build/dockerfile/written.js
var dockerfile_written = __webpack_require__(8592);
;// CONCATENATED MODULE: ./lib/build/dockerfile/system-caches.js










const LISTS = '/var/lib/apt/lists';
const ARCHIVES = '/var/cache/apt/archives';
const DNF_FOLDERS = ['/var/cache/dnf', '/var/cache/yum', '/var/cache/libdnf5'];
const APK_FOLDERS = ['/var/cache/apk', '/etc/apk/cache'];
/** What package managers leave: for each RUN and kind the last call that fills it. */
const systemCaches = (0,memo/* memoize */.Bj)((facts) => facts.steps.flatMap((step) => {
    if (step.instruction.keyword !== 'RUN')
        return [];
    const { calls } = facts.commandsOf(step);
    const last = new Map();
    for (const call of calls) {
        const filled = (0,scripts/* scriptStarted */.Vx)(facts, call) ? filledByScript(facts, step, call) : filledBy(facts, step, call);
        for (const cache of filled)
            last.set(cache.kind, cache);
    }
    return [...last.values()];
}));
/**
 * What a script of the context leaves: the archives of apt alone, which an image's configuration decides about and not
 * what the script does besides. They count as what the command that starts it leaves.
 */
function filledByScript(facts, step, call) {
    const installs = (0,scripts/* scriptStarted */.Vx)(facts, call)?.calls.flatMap((inner) => (0,installers/* readInstaller */.XE)(inner) ?? []) ?? [];
    const last = installs.findLast(({ tool, action }) => tool === 'apt' && action === 'install');
    return last ? [archivesOf(facts, step, last, call)] : [];
}
function filledBy(facts, step, call) {
    const installer = (0,installers/* readInstaller */.XE)(call);
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
        // What a call without a cache leaves behind isn't its own: earlier ones count.
        if (option || options.has('--no-network'))
            return [];
        const folder = options.get('--cache-dir')?.value ?? APK_FOLDERS[0];
        // `apk cache clean` takes packages only, not the index.
        const cleared = (later) => (0,installers/* readInstaller */.XE)(later)?.action === 'cache clean' ? null : false;
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
    const installer = (0,installers/* readInstaller */.XE)(call);
    if (installer?.tool !== tool || installer.action !== 'clean')
        return false;
    // `yum clean packages` leaves the lists of packages, which weigh most.
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
    const installer = (0,installers/* readInstaller */.XE)(call);
    return installer?.tool === 'apt' ? installer.action : null;
}
const DOCKER_CLEAN = '/etc/apt/apt.conf.d/docker-clean';
const cleanRemovals = (0,memo/* memoize */.Bj)((facts) => (0,dockerfile_removals/* removalsIn */.vM)(facts).filter((removal) => (0,dockerfile_removals/* takes */.ny)(removal, DOCKER_CLEAN) === true));
const aptFiles = (0,memo/* memoize */.Bj)((facts) => (0,dockerfile_written/* filesWritten */.p)(facts).filter(({ path }) => path.startsWith('/etc/apt/apt.conf')));
/** Scripts that say something of apt's configuration. */
const configuringScripts = (0,memo/* memoize */.Bj)((facts) => (0,scripts/* runScripts */.AK)(facts).filter(({ script }) => /docker-clean|Keep-Downloaded-Packages|apt\.conf/i.test(script.file.text)));
/**
 * Whether the configuration that Debian's and Ubuntu's images bring empties apt's archives after each install, cache
 * mounts included; null on bases that aren't known. Source: debuerreotype, scripts/debuerreotype-minimizing-config.
 */
function dockerClean(facts, place) {
    const { base } = place.step.stage;
    if (base.known && base.libc !== 'glibc')
        return false;
    const before = (other) => (0,dockerfile_order/* isBefore */.Y)(other, place) && (0,dockerfile_stages/* lineageOf */.bQ)(place.step.stage).includes(other.step.stage);
    if (cleanRemovals(facts).some(before))
        return false;
    const written = aptFiles(facts).filter(before);
    if (written.some(({ text }) => /Keep-Downloaded-Packages\s*"?(?:true|1|yes)/i.test(text)))
        return false;
    if (written.some(({ path }) => path === DOCKER_CLEAN))
        return false;
    const lineage = (0,dockerfile_stages/* lineageOf */.bQ)(place.step.stage);
    if (configuringScripts(facts).some((one) => lineage.includes(one.step.stage) && !(0,dockerfile_order/* isBefore */.Y)(place, one)))
        return null;
    return base.known ? true : null;
}
/** Addresses of scripts that add a repository and update apt's lists. */
const REPOSITORY_SCRIPT = /nodesource\.com\/|packagecloud\.io\/|cloudsmith\.io\/|get\.docker\.com|script\.deb\.sh|setup\.deb\.sh|apt\.llvm\.org\/llvm\.sh|mariadb_repo_setup|nodesource_setup|apt\.postgresql\.org\.sh/;
/** Whether something else than apt updates its lists: a command or a script that adds a repository, Playwright. */
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
    if (!(0,wrappers/* isShell */.H7)(program))
        return false;
    // A file of the same name as the address: `bash nodesource_setup.sh`.
    return [...(call.pipedFrom?.arguments ?? []), ...args.slice(0, 2)].some(({ value }) => REPOSITORY_SCRIPT.test(value));
}
function isPlaywright({ program, arguments: args }) {
    if (program === 'playwright')
        return true;
    if (program === 'npx')
        return args.some(({ value }) => value === 'playwright');
    return (0,pip/* isPython */.r2)(program) && (0,pip/* moduleOf */.cD)(args)?.name === 'playwright';
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/apt-lists.js







/** The RUNs of used stages that update lists, or may use those of another layer, in order. */
const listsUses = (0,memo/* memoize */.Bj)((facts) => {
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
/** What a step does with the lists; null for nothing. */
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
    /** Whether it has come to a command that updates them, or may do so. */
    let updated = false;
    let relies = false;
    let used = false;
    const installsWithout = [];
    for (const call of calls) {
        const installer = (0,installers/* readInstaller */.XE)(call);
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
        // Lists on a mount are there in every RUN that has it, once one has put them there.
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
    return (0,dockerfile_mounts/* mountOver */.qS)((0,dockerfile_mounts/* mountsOf */.cS)(facts, step), '/var/lib/apt/lists');
}
/** Whether something puts lists on a mount before a step: a stage or an image that it is of, or an earlier RUN with the same cache. */
function mayBeFilled(facts, step, { type, from, id }) {
    if (type !== 'cache' || from !== null || id === null || !(0,expand/* isKnown */.qE)(id))
        return true;
    return facts.steps.some((earlier) => {
        if (earlier.instruction.index >= step.instruction.index)
            return false;
        const same = (0,dockerfile_mounts/* mountsOf */.cS)(facts, earlier).some((one) => {
            return one.type === 'cache' && one.id !== null && (one.id === id || !(0,expand/* isKnown */.qE)(one.id));
        });
        return same && mayUpdate(facts, earlier);
    });
}
/** Whether a RUN updates the lists, or may do so. */
function mayUpdate(facts, step) {
    const { calls, complete } = facts.commandsOf(step);
    return !complete || calls.some((call) => isUpdate((0,installers/* readInstaller */.XE)(call)) || updatesLists(call) || isUnreadable(call));
}
/** Whether later layers on top of a RUN of a used stage need the lists that it leaves; null where a script may. */
function listsNeededAfter(facts, step) {
    const needed = neededLists(facts).get(step);
    return needed === undefined ? false : needed;
}
/** The RUNs whose lists later ones need. */
const neededLists = (0,memo/* memoize */.Bj)((facts) => {
    const needed = new Map();
    const last = new Map();
    const uses = new Map(listsUses(facts).map((use) => [use.step, use]));
    for (const stage of facts.stages) {
        let updated = (stage.parent && last.get(stage.parent)) ?? null;
        const own = facts.used.has(stage);
        // What this build leaves out is read only where it stands on lists of what it doesn't.
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
/** Whether apt has to look into its lists: files by path need none, and fixing what is broken names nothing. */
function isNamedInstall(installer) {
    if (installer?.tool !== 'apt' || installer.action !== 'install')
        return false;
    if (installer.options.has('--simulate', '--print-uris', '--update'))
        return false;
    return installer.operands.some(({ value }) => !/\.deb$|\//.test(value));
}
/** What reads apt's lists besides apt itself. */
const READERS = /^(?:apt|apt-(?:get|cache|file|show-versions|rdepends|fast|install)|aptitude|nala|gdebi|mk-build-deps|install_packages|playwright|rosdep|tasksel|debconf-.*|unattended-upgrades?)$/;
/** Installers of other things. */
const apt_lists_OTHERS = /^(?:npm|yarn|pnpm|bun|pyenv|nvm|gem|bundle|cargo|rustup|go|luarocks|helm|git|code|opam|cabal|stack|composer|dpkg)$/;
/** What starts commands that aren't seen here. */
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
/** A script, or a program that runs one. */
function isUnreadable(call) {
    const { program, path, arguments: args, pipedFrom } = call;
    if (apt_lists_STARTERS.test(program))
        return true;
    if ((0,wrappers/* isShell */.H7)(program) || program === '.' || program === 'source')
        return args.length > 0 || pipedFrom !== null;
    if ((0,pip/* isPython */.r2)(program))
        return args.some(({ value }) => value.endsWith('.py') && !/^(?:.*\/)?(?:setup|manage)\.py$/.test(value));
    return path.includes('/') && (path.endsWith('.sh') || !/\/s?bin\/[^/]+$/.test(path)) && !(0,installers/* readInstaller */.XE)(call);
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/brought-tools.js



/*
 * Who brought an installer: a base image of which nothing is known sets up what it brings.
 */
/**
 * Whether a tool comes with a base image of which nothing is known, as no step here installs it: how it is set up, by
 * variables above all, is then unknown too.
 */
function comesWithUnknownBase(facts, { stage }, tool) {
    return !stage.base.known && !installedTools(facts, stage).has(tool);
}
/** The tools with caches of their own, by the names that they have in commands, paths and addresses. */
const brought_tools_TOOLS = new Map(['poetry', 'pipenv', 'pdm'].map((name) => [name, new RegExp(`(?:^|[^a-z])${name}(?![a-z]|\\.(?:lock|toml))`, 'i')]));
/** Those that the steps of a stage and of what it is FROM get from somewhere. */
const installedTools = (0,memo/* memoizeBoth */.MF)((facts, last) => {
    const stages = new Set((0,dockerfile_stages/* lineageOf */.bQ)(last));
    const words = [];
    for (const { step, call } of facts.calls) {
        if (!stages.has(step.stage) || !brings(call.program, (0,installers/* readInstaller */.XE)(call)))
            continue;
        words.push(...call.arguments.map(({ value }) => value));
    }
    for (const { step, image, sources } of facts.copies) {
        if (!stages.has(step.stage))
            continue;
        if (image !== null)
            words.push(image);
        // A folder below the tool's own is not the tool: `/opt/poetry/cache`.
        words.push(...sources.map((source) => (source.includes('://') ? source : source.replace(/^.*\//, ''))));
    }
    const found = [...brought_tools_TOOLS].filter(([, pattern]) => words.some((word) => pattern.test(word)));
    return new Set(found.map(([name]) => name));
});
/** Whether a command may bring a tool: an installer of packages, or a download. */
function brings(program, installer) {
    if (!installer)
        return program === 'curl' || program === 'wget';
    return /(?:^|\s)(?:install|add|create|update)$/.test(installer.action);
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/cache-settings.js




const PIP_FILE = /^\/etc\/pip\.conf$|\/\.(?:config\/)?pip\/pip\.conf$|\/pip\.conf$/;
const UV_FILE = /^\/etc\/uv\/uv\.toml$|\/\.config\/uv\/uv\.toml$/;
const BOOLEAN = /^(?:y|yes|t|true|on|1|n|no|f|false|off|0)$/i;
/** The settings of all tools' caches, made by their own commands or by files that are written, in order. */
const cacheSettings = (0,memo/* memoize */.Bj)((facts) => [...byCommands(facts), ...byFiles(facts)].sort((a, b) => a.step.instruction.index - b.step.instruction.index));
function byCommands(facts) {
    return facts.calls.flatMap(({ step, call }) => {
        const installer = (0,installers/* readInstaller */.XE)(call);
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
/** `global.no-cache-dir`, `install.no-cache-dir`, `global.cache-dir`; pip takes any boolean for a yes. */
function pipSetting(name, value) {
    const key = /^(?:global|install)\.(?:--)?(.*)$/.exec(name)?.[1]?.replaceAll('_', '-');
    if (key === 'no-cache-dir')
        return BOOLEAN.test(value) ? 'off' : null;
    return key === 'cache-dir' && value !== '' ? 'folder' : null;
}
function byFiles(facts) {
    return (0,dockerfile_written/* filesWritten */.p)(facts).flatMap(({ path, text, step, call }) => {
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
            if (key === undefined || value === undefined || !(0,expand/* isKnown */.qE)(value))
                continue;
            const name = `${section}.${key}`;
            const what = pipSetting(name, value);
            if (what)
                settings.push({ ...base, cache: 'pip', what, name, value });
        }
        return settings;
    });
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/packed-projects.js











/** The folders of the context whose projects the build packs or installs, members of a uv workspace among them. */
function projectsPacked(facts) {
    const { context } = facts.surroundings;
    const manifests = context.list().filter((path) => path === 'pyproject.toml' || path.endsWith('/pyproject.toml'));
    const installed = facts.calls.flatMap(({ step, call }) => {
        const installer = (0,installers/* readInstaller */.XE)(call);
        if (!installer)
            return [];
        const whole = ['uv', 'poetry', 'pdm'].includes(installer.tool) ? (0,dockerfile_requested/* projectOf */.v8)(facts, installer, step) : null;
        return [...(0,dockerfile_requested/* localProjects */.md)(facts, installer, step), ...(whole ? [whole] : [])].map(({ folder }) => folder);
    });
    const packed = facts.calls.flatMap(({ step, call }) => {
        const path = packedFolder({ step, call }) === null ? null : (0,dockerfile_paths/* normalizePath */.Fd)('pyproject.toml', call.workdir);
        const manifest = path === null ? null : (0,script_files/* contextPathAt */.sS)(facts, { stage: step.stage, step }, path);
        return manifest === null ? [] : [external_node_path_.posix.dirname(manifest)];
    });
    const folders = new Set(['.', ...installed, ...packed]);
    for (const folder of [...folders]) {
        const { pyproject } = (0,dockerfile_manifests/* projectIn */.L9)(context, folder);
        if (!pyproject)
            continue;
        for (const path of (0,dockerfile_manifests/* membersOf */.lS)(manifests, external_node_path_.posix.join(folder, 'pyproject.toml'), pyproject))
            folders.add(external_node_path_.posix.dirname(path));
    }
    return [...folders];
}
/** Whether the folders that an install names hold packed projects, and nothing is known to put there what they need. */
function lacksDependencies(facts, install) {
    const paths = localPaths(install);
    const { step, installer } = install;
    const found = filled(facts).filter((one) => {
        if (!(0,dockerfile_order/* isBefore */.Y)(one, { step, call: installer.call }))
            return false;
        return placesOf(facts, install, one.step, one.folder).some((place) => paths.some((path) => (0,dockerfile_paths/* touches */.yI)(path, place)));
    });
    return found.length > 0 && found.every(({ whole }) => !whole);
}
const filled = (0,memo/* memoize */.Bj)((facts) => facts.calls.flatMap((one) => {
    const installer = (0,installers/* readInstaller */.XE)(one.call);
    const wheels = installer && wheelFolder(installer);
    if (installer && wheels)
        return [{ ...one, folder: wheels, whole: !installer.options.has('--no-deps') }];
    const packed = packedFolder(one);
    return packed === null ? [] : [{ ...one, folder: packed, whole: false }];
}));
const BUILDERS = /^(?:uv|poetry|hatch|flit|pdm|maturin)$/;
const OUTPUT = /^(?:-[od]|--out|--out-?dir|--output|--dist-dir|--dest)$/;
/** Where `python -m build`, `uv build`, … and `setup.py bdist_wheel` put what they pack; null for other calls. */
function packedFolder({ call: { program, arguments: args, workdir } }) {
    const module = (0,pip/* isPython */.r2)(program) ? (0,pip/* moduleOf */.cD)(args) : null;
    const name = module?.name ?? program;
    if (!(0,pip/* isPython */.r2)(program) && name !== 'pyproject-build' && !BUILDERS.test(name))
        return null;
    const words = (module?.rest ?? args).map(({ value }) => value);
    const frontend = name === 'build' ? module !== null : name === 'pyproject-build';
    const builder = BUILDERS.test(name) && words[0] === 'build';
    const script = (0,pip/* isPython */.r2)(program) && /(?:^|\/)setup\.py$/.test(words[0] ?? '') && /\b(?:bdist_wheel|sdist)\b/.test(words.join(' '));
    if (!frontend && !builder && !script)
        return null;
    const rest = frontend ? words : words.slice(1);
    const at = rest.findIndex((word) => OUTPUT.test(word.replace(/=.*$/, '')));
    const given = rest[at]?.includes('=') === true ? rest[at].replace(/^[^=]*=/, '') : rest[at + 1];
    const folder = at < 0 ? 'dist' : (given ?? '');
    const source = script ? undefined : rest.find((word) => !word.startsWith('-'));
    // Without an option it is beside the sources that are named.
    const path = at < 0 && source !== undefined ? `${source}/${folder}` : folder;
    return (0,expand/* isKnown */.qE)(path) ? (0,dockerfile_paths/* normalizePath */.Fd)(path, workdir) : null;
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/python-caches.js











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
/** Sources: each tool's documentation of its configuration. pipx and pip-sync install by pip; pipenv hands pip its own folder. */
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
/** The caches that the calls of Python's installers fill, in order; system-caches.ts has the others. */
const pythonCaches = (0,memo/* memoize */.Bj)((facts) => facts.calls.flatMap(({ step, call }) => {
    const installer = (0,installers/* readInstaller */.XE)(call);
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
    // An unknown base that brings one of these was made for it and may have set it up; pip and uv come along as they are.
    const set = place.placedBy === null && SET_UP.has(known.cache) && comesWithUnknownBase(facts, step, known.cache);
    return finish(facts, { ...cache, unsure: set });
}
const SET_UP = new Set(['poetry', 'pipenv', 'pdm']);
/** A variable for a call: set for it, or by ENV and ARG; what an unknown base may set counts as unset. */
function variable(step, call, name) {
    const own = call.environment.get(name);
    if (own !== undefined)
        return { value: own, span: call.whole };
    const set = step.stage.environment.get(name, step.instruction.index);
    return set ? { value: set.value, span: set.span } : null;
}
function placeOf(facts, step, installer, tool) {
    const { call, options } = installer;
    const absolute = (path) => ((0,expand/* isKnown */.qE)(path) ? facts.users.pathOf(path, step, call) : `/${expand/* UNKNOWN */.HV}`);
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
            folder: (0,dockerfile_paths/* normalizePath */.Fd)(tool.folder, absolute(shared.value)),
            placedBy: { by: 'variable', name: 'XDG_CACHE_HOME', span: shared.span },
        };
    }
    return { folder: (0,dockerfile_paths/* normalizePath */.Fd)(`.cache/${tool.folder}`, `/${facts.users.homeAt(step, call)}`), placedBy: null };
}
function disabled(facts, step, { call, options, tool }, known) {
    const option = options.get(known.offOption, '--cache-dir');
    // Of these two the last one wins.
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
/** pip takes any boolean for a yes here (facts: run); other text makes it fail. */
function isBoolean(value) {
    return /^(?:y|yes|t|true|on|1|n|no|f|false|off|0)$/i.test(value);
}
function isTrue(value) {
    return /^(?:y|yes|t|true|on|1)$/i.test(value);
}
function settingBefore(facts, step, call, cache, what) {
    const found = cacheSettings(facts).findLast((setting) => setting.cache === cache &&
        setting.what === what &&
        (0,dockerfile_stages/* lineageOf */.bQ)(step.stage).includes(setting.step.stage) &&
        (0,dockerfile_order/* isBefore */.Y)(setting, { step, call }));
    return found ?? null;
}
function decision({ name, span }) {
    return { by: 'configuration', name, span };
}
/** Whether all comes from local files: no index, or all wheels of a folder. */
function isOffline(facts, step, installer) {
    const { tool, call, options, operands } = installer;
    if (options.has('--no-index', '--offline'))
        return true;
    // The project alone: what it needs isn't even looked at.
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
        // Several wheels, or a folder of them, hold what they need; `dist` is where a project's own one is built.
        const [one, ...more] = operands;
        if (!options.has('--no-deps') && lacksDependencies(facts, { step, installer }))
            return false;
        return more.length > 0 || (/\/\*(?:\.whl)?$/.test(one.value) && !/(?:^|\/)dist\/[^/]*$/.test(one.value));
    }
    return options.has('--no-deps') && operands.every(({ value }) => /^\.{0,2}\//.test(value));
}
/** conda keeps packages beside its environments. Source: docs.conda.io, `pkgs_dirs`. */
function condaCache(facts, step, installer) {
    const { call } = installer;
    const own = variable(step, call, 'CONDA_PKGS_DIRS');
    const first = own?.value.split(/[:,]/)[0];
    const root = (0,conda/* condaRoot */.Ku)(step, call);
    const folder = first
        ? (0,expand/* isKnown */.qE)(first)
            ? facts.users.pathOf(first, step, call)
            : `/${expand/* UNKNOWN */.HV}`
        : `${root ?? `/${expand/* UNKNOWN */.HV}`}/pkgs`;
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/caches.js





/** What the calls of all used stages leave in caches, in the file's order: Python's installers' and package managers'. */
const cachesOf = (0,memo/* memoize */.Bj)((facts) => [...pythonCaches(facts), ...systemCaches(facts)]
    // Where they lie there, and what removes them, isn't known.
    .filter(({ step }) => !(0,base_image/* isWindows */.uF)(step.stage.base))
    .sort((a, b) => a.step.instruction.index - b.step.instruction.index || a.call.span.start - b.call.span.start));

;// CONCATENATED MODULE: ./lib/build/dockerfile/cleanups.js



/** Names of scripts that people clean their layers with. */
const CLEANER = /clean|purge|shrink|slim|prune|strip-/i;
const lastCleaner = (0,memo/* memoize */.Bj)(({ calls }) => calls.findLastIndex(({ program, path, arguments: args }) => {
    const script = (0,wrappers/* isShell */.H7)(program) ? args.find(({ value }) => !value.startsWith('-'))?.value : path;
    return script !== undefined && CLEANER.test((0,wrappers/* baseName */.Fl)(script)) && !/^py3?clean$/.test(program);
}));
/** Whether a later command of the RUN is a script that can't be read and, by its name, cleans up. */
function mayCleanUp(facts, step, call) {
    const commands = facts.commandsOf(step);
    const last = lastCleaner(commands);
    return last > 0 && last > ((0,dockerfile_order/* orderOf */.m)(commands).get(call) ?? 0);
}

;// CONCATENATED MODULE: ./lib/build/rules/layers/apt-lists-kept.js





/* harmony default export */ const apt_lists_kept = (defineRule({
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
            // Where a later RUN installs from these lists, it has to update first.
            const needed = listsNeededAfter(facts, step);
            const sudo = /^\s*sudo\b/.test(facts.dockerfile.source.slice(call.whole)) ? 'sudo ' : '';
            // An update alone goes into the RUN that installs: to remove what it brought would leave it without a purpose.
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/builds-at-start.js






/**
 * Whether compilers are for what containers do when they start: one of the scripts that they run installs Python packages
 * or compiles. Where the build does neither, a script that can't be read is taken for one that does.
 */
const buildsAtStart = (0,memo/* memoize */.Bj)((facts) => {
    const calls = startedCalls(facts);
    if (!facts.installs.some(({ landings }) => landings.length > 0)) {
        const builds = facts.calls.some(({ step, call }) => facts.inLineage(step) && mayBuild(call));
        return calls.some(mayCompile) || (!builds && calls.some((call) => isUnreadScript(facts, call)));
    }
    // Such a launcher finds all in place.
    return calls.some((call) => !call.conditional && (0,installers/* readInstaller */.XE)(call)?.action !== 'run' && mayCompile(call));
});
/** More scripts of a container than this aren't followed. */
const MAXIMUM_SCRIPTS = 50;
/** What a container starts, what the scripts that its own ones take in (`. ./setup.sh`) start among it. */
function startedCalls(facts) {
    const started = (0,dockerfile_started/* startedPrograms */.rE)(facts);
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
    // Those that are found on the way are looked through as well.
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
    return (0,scripts/* shellScriptOf */.JV)(facts, { stage: facts.final, step: null }, call);
}
const builds_at_start_COMPILERS = /^(?:gcc|g\+\+|cc|c\+\+|clang(?:\+\+)?|gfortran|rustc|cargo|nvcc)(?:-\d[\d.]*)?$/;
const builds_at_start_BUILDERS = /^(?:make|gmake|cmake|ninja|meson|scons|go|configure|npm|yarn|pnpm|gem|bundle|R|Rscript)$/;
/** Whether a call installs Python packages, some of which may have to be built, or compiles. */
function mayCompile(call) {
    const installer = (0,installers/* readInstaller */.XE)(call);
    return builds_at_start_COMPILERS.test(call.program) || (installer !== null && (0,installers/* installsPackages */.ag)(installer));
}
/** Whether a call of a build may need a compiler. */
function mayBuild(call) {
    if (mayCompile(call) || builds_at_start_BUILDERS.test(call.program))
        return true;
    const program = (0,dockerfile_entry/* readPythonProgram */.D1)(call);
    if (program)
        return /^(?:build|pip|uv|poetry|pdm|hatch)$|(?:^|\/)setup\.py$/.test(program.name);
    return isScript(call);
}
/** A shell script, by the looks of the command. */
function isScript({ program, path, arguments: args }) {
    if ((0,wrappers/* isShell */.H7)(program))
        return args.length > 0 && !args.some(({ value }) => /^-[a-z]*c$/.test(value));
    return path.endsWith('.sh') || (path.includes('/') && !/\/s?bin\/[^/]+$/.test(path));
}
function isUnreadScript(facts, call) {
    if ((0,dockerfile_entry/* readPythonProgram */.D1)(call) || !isScript(call))
        return false;
    return scriptOf(facts, call) === null;
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/build-tools.js













/** Compilers by their packages' names; make, cmake and the like weigh little and compile nothing by themselves. */
const COMPILER = /^(?:gcc|g\+\+|gfortran|clang|cpp|gcc-c\+\+|gcc-gfortran|gcc-toolset|devtoolset|golang|rustc|cargo)(?:-\d[\w.]*)?(?:-(?:toolchain|gcc(?:-c\+\+)?|go|all|multilib|x86[-_]64-linux-gnu|aarch64-linux-gnu))?$/;
const BUNDLES = /^(?:build-essential|build-base|alpine-sdk|rust|rustup|go|gcc_linux-64|gxx_linux-64|devel_basis|devel_C_C\+\+|@(?:development|c-development|development[- ]tools|development[- ]libraries|c-development-tools-and-libraries|"?C Development Tools and Libraries"?|Development [Tt]ools))$/i;
/** Headers by their packages' names: `libpq-dev`, `libstdc++-12-dev`, `postgresql-server-dev-all`, `openssl-devel`, `linux-headers`. */
const HEADERS = /-dev(?:el)?(?:-(?:all|bin|\d[\w.]*|i386|amd64))?$|^(?:linux|kernel|glibc)-headers(?:-[\w.-]+)?$/;
/** Tools and languages of their own, in spite of their names: a JDK is what Java programs run on, too. */
const build_tools_OTHERS = /^(?:dpkg|git|apt|autotools)-dev$|^java-.*-devel$/;
/** Whether a distribution's package is for compiling: a compiler, a bundle with one, or headers. */
const isBuildPackage = (0,memo/* memoizeText */.Ez)((name) => {
    if (!(0,expand/* isKnown */.qE)(name) || build_tools_OTHERS.test(name))
        return false;
    return COMPILER.test(name) || BUNDLES.test(name) || HEADERS.test(name);
});
/** What every base with a compiler has, near enough. */
const WITH_COMPILER = /^(?:gcc|g\+\+|cpp|build-essential|libc6-dev|linux-libc-dev|libstdc\+\+-\d+-dev)$/;
/** The -dev packages of the full images. Source: github.com/docker-library/buildpack-deps and python, at 8330ca1 and 4f07059. */
const BUILDPACK = new Set(('default-libmysqlclient-dev libbz2-dev libcurl4-openssl-dev libdb-dev libevent-dev libffi-dev libgdbm-dev ' +
    'libglib2.0-dev libgmp-dev libjpeg-dev libkrb5-dev liblzma-dev libmagickcore-dev libmagickwand-dev ' +
    'libmaxminddb-dev libncurses5-dev libncursesw5-dev libncurses-dev libpng-dev libpq-dev libreadline-dev ' +
    'libsqlite3-dev libssl-dev libwebp-dev libxml2-dev libxslt-dev libxslt1-dev libyaml-dev zlib1g-dev ' +
    'libbluetooth-dev tk-dev uuid-dev libmariadb-dev libjpeg62-turbo-dev libcurl4-dev').split(' '));
/** Whether a base image brings a package already, so that installing it adds next to nothing. */
function isInBase(base, name) {
    const compilers = (0,base_image/* hasTool */.J2)(base, 'gcc') === true || (base.gpu && base.slim === false && base.python === null);
    if (!compilers)
        return false;
    return WITH_COMPILER.test(name) || (!base.gpu && base.slim === false && BUILDPACK.has(name));
}
/** The packages for compiling that a call adds to its layer: what the base has, or the same RUN takes away, is left out. */
function buildPackagesKept(facts, system) {
    if (system.action !== 'install')
        return [];
    // All that a source package is built with comes with it.
    if (/^build-?dep$/.test(system.installer.action)) {
        const kept = system.packages.filter(({ name }) => (0,expand/* isKnown */.qE)(name) && !isRemoved(facts, system, name));
        return kept.map((one) => ({ ...one, name: `build-dep ${one.name}` }));
    }
    return system.packages.filter(({ name, local }) => !local &&
        isBuildPackage(name) &&
        !isInBase(system.step.stage.base, name) &&
        !isRemoved(facts, system, name) &&
        // Headers of a Python that is itself too much are told of as that.
        !secondPythons(facts)
            .get(system)
            ?.some((second) => second.name === name));
}
/**
 * Packages of Debian's that are next to nothing themselves and bring others, `gcc-14` and `libc6-dev` for `build-essential`.
 * apt leaves these where it isn't told to remove what came automatically. Sources: gcc-defaults, build-essential,
 * python3-defaults and llvm-defaults at https://sources.debian.org; apt-get(8), `--auto-remove`.
 */
const STANDS_FOR = /^(?:build-essential|gcc|g\+\+|gfortran|cpp|clang|golang|golang-go|python3-dev)$/;
/** What they bring, by name. */
const VERSIONED = /^(?:gcc|g\+\+|gfortran|cpp|clang|golang|(?:lib)?python3\.)-?\d/;
/** Whether a later command of the same RUN takes a package and what it weighs by away, or may do so. */
function isRemoved(facts, { step, installer, virtual, tool }, name) {
    const commands = facts.commandsOf(step);
    const order = (0,dockerfile_order/* orderOf */.m)(commands);
    const at = order.get(installer.call) ?? 0;
    const { autoremoves, marks, undoes } = tidying(commands);
    for (const { call, kind, packages } of (0,dockerfile_removals/* removalsOf */.RY)(facts, step)) {
        const place = order.get(call) ?? 0;
        const words = kind === 'packages' && place > at ? packages.filter((one) => names(one, virtual ?? name)) : [];
        if (words.length === 0)
            continue;
        const whole = place <= autoremoves || words.some(isPattern) || packages.some((one) => VERSIONED.test(one));
        if (tool !== 'apt' || !STANDS_FOR.test(name) || call.program === 'aptitude' || whole)
            return true;
    }
    // What was marked as automatic goes with any autoremove behind.
    const mark = marks.find((one) => one > at && isMarked(commands.calls[one], name));
    return (mark !== undefined && autoremoves > mark) || undoes > at;
}
/** Where a RUN marks packages as automatic, and where it last removes those, or takes an installation back. */
const tidying = (0,memo/* memoize */.Bj)(({ calls }) => ({
    marks: calls.flatMap(({ program }, at) => (program === 'apt-mark' ? [at] : [])),
    autoremoves: calls.findLastIndex(autoremoves),
    undoes: calls.findLastIndex(undoes),
}));
/** Whether a removal's word may mean more than one package. */
function isPattern(word) {
    return !(0,expand/* isKnown */.qE)(word) || /[*?^$|[]/.test(word);
}
/** Whether a removal's word means a package: its name, with a version or an architecture, or a pattern; or may do so. */
function names(word, name) {
    if (!(0,expand/* isKnown */.qE)(word))
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
    return first === 'minimize-manual' || rest.some((word) => !(0,expand/* isKnown */.qE)(word) || word === '.*' || names(word, name));
}
function autoremoves(call) {
    const installer = (0,installers/* readInstaller */.XE)(call);
    if (installer?.tool !== 'apt')
        return false;
    return /^auto(?:remove|purge)$/.test(installer.action) || installer.options.has('--auto-remove');
}
/** The RUNs that leave compilers or headers in an image that is to run, with what they leave; none is empty. */
const buildToolsKept = (0,memo/* memoize */.Bj)((facts) => {
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
    // What containers start is asked last: it takes a look into their scripts.
    const needed = found.size === 0 || isForBuilding(facts) || namesCompiler(facts) || buildsAtStart(facts);
    return needed ? new Map() : found;
});
/** Whether containers, in whose image nothing is installed with it, are told which compiler to take: what runs compiles. */
function namesCompiler(facts) {
    const named = ['CC', 'CXX', 'FC'].some((name) => (facts.env(name)?.value ?? '') !== '');
    return named && !facts.installs.some(({ step }) => facts.inLineage(step));
}
/** Images that others build on or compile in: with ONBUILD triggers, of source-to-image, Jupyter's stacks. */
function isForBuilding({ lineage, final }) {
    const told = lineage.some(({ stage: { instructions } }) => instructions.some(({ onbuild, keyword, assignments }) => (onbuild && keyword === 'RUN') || assignments.some(({ name }) => /(?:^|\.)s2i(?:\.|$)/.test(name))));
    if (told)
        return true;
    return /(?:^|\/)(?:jupyter\/|s2i-)|-notebook$/.test(final.base.reference?.repository ?? '');
}
/** Whether it depends on a test that can't be decided, or a script behind it may take the packages away. */
function mayNotRun(facts, step, call) {
    if (mayCleanUp(facts, step, call))
        return true;
    if (!call.conditional)
        return false;
    const before = facts.dockerfile.source.slice({ start: step.instruction.body.start, end: call.span.start });
    return /(?:^|[\s;&|(])(?:\[\[?|test|if|case|which|command)\s/.test(before);
}
/** What a RUN adds to its layer for compiling. */
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
const installs = (0,memo/* memoize */.Bj)((facts) => (0,groups/* groupedBy */.m)(facts.systemCalls, ({ step }) => step));
/** The call that installs Rust by its own script, where the same RUN doesn't take the toolchain away; null without one. */
function rustKept(facts, step) {
    const { calls } = facts.commandsOf(step);
    const at = calls.findIndex(installsRust);
    const call = calls[at];
    if (!call)
        return null;
    const set = call.environment.get('RUSTUP_HOME') ?? step.stage.environment.get('RUSTUP_HOME', step.instruction.index)?.value;
    const folder = (0,dockerfile_paths/* normalizePath */.Fd)(set ?? `${facts.users.homeAt(step, call)}/.rustup`);
    if (!(0,expand/* isKnown */.qE)(folder) || (0,dockerfile_mounts/* mountOver */.qS)((0,dockerfile_mounts/* mountsOf */.cS)(facts, step), folder))
        return null;
    const later = new Set(calls.slice(at + 1));
    const gone = (0,dockerfile_removals/* removalsOf */.RY)(facts, step).some((removal) => later.has(removal.call) && (0,dockerfile_removals/* takes */.ny)(removal, folder) !== false);
    const uninstalled = [...later].some(({ program, arguments: args }) => program === 'rustup' && args[0]?.value === 'self');
    return gone || uninstalled ? null : call;
}
/** `curl https://sh.rustup.rs | sh`, or what that starts. */
function installsRust({ program, pipedFrom }) {
    if (program === 'rustup-init')
        return true;
    if (!pipedFrom || !(0,wrappers/* isShell */.H7)(program))
        return false;
    return pipedFrom.arguments.some(({ value }) => /^(?:https:\/\/)?(?:sh|static)\.rust(?:up|-lang)\./.test(value));
}
/** `dnf history undo last`. */
function undoes({ program, arguments: args }) {
    return /^(?:yum|dnf|microdnf)$/.test(program) && args.some(({ value }) => value === 'history');
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/certificates.js



/*
 * Debian's and Ubuntu's own images hold no certificates of authorities. What loads over https there works because apt
 * installs `ca-certificates` as a recommended package. Sources: the packages of their minbase variants; Debian's control
 * files of wget and git (Recommends: ca-certificates) and of libcurl4, which curl depends on (the same).
 */
const RECOMMENDING = new Set(['curl', 'git', 'wget']);
/** Depend on them, which no option changes. */
const certificates_DEPENDING = new Set([
    ...['ca-certificates', 'ca-certificates-java', 'python3-pip', 'software-properties-common'],
]);
/** The package of an install that alone brings the certificates, as a recommended one; null where it is none. */
function bringsCertificates(facts, system) {
    const { step, installer, packages } = system;
    if (!BARE.test(step.stage.base.reference?.repository ?? ''))
        return null;
    const found = packages.find(isRecommending) ?? null;
    const stages = new Set((0,dockerfile_stages/* lineageOf */.bQ)(step.stage));
    const there = facts.systemCalls.some((other) => {
        if (other !== system && !(0,dockerfile_order/* isBefore */.Y)({ step: other.step, call: other.installer.call }, { step, call: installer.call }))
            return false;
        if (other.action !== 'install' || !stages.has(other.step.stage))
            return false;
        if (other.packages.some(({ name }) => certificates_DEPENDING.has(name)))
            return true;
        return other !== system && (0,dockerfile_system/* bringsRecommends */.TQ)(facts, other) !== false && other.packages.some(isRecommending);
    });
    return there ? null : found;
}
function isRecommending({ name }) {
    return RECOMMENDING.has(name);
}
/** By whatever mirror. */
const BARE = /(?:^|\/)(?:debian|ubuntu)$/;

;// CONCATENATED MODULE: ./lib/build/dockerfile/unknown-options.js

/** Whether a word that can't be known may hold options, by its variable's name: `pip install $PIP_FLAGS x`. */
function mayHoldOptions({ dockerfile }, { operands }) {
    return operands.some(({ value, span }) => {
        return !(0,expand/* isKnown */.qE)(value) && /\$.*(?:opt|flag|arg|param|cache)/i.test(dockerfile.source.slice(span));
    });
}

;// CONCATENATED MODULE: ./lib/build/rules/layers/apt-recommends.js






/* harmony default export */ const apt_recommends = (defineRule({
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
            if ((0,dockerfile_system/* bringsRecommends */.TQ)(facts, system) !== true || leavesNothing(facts, system))
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
/** The option, and the certificates that it would take away from a package; null where they can't be written there. */
function apt_recommends_editOf(facts, { installer }, trusting) {
    const option = addOption(facts, installer, '--no-install-recommends');
    if (!option || !trusting)
        return option && [option];
    const { span, name } = trusting;
    if (!facts.dockerfile.source.slice(span).startsWith(name))
        return null;
    return [option, { span: { start: span.end, end: span.end }, text: ' ca-certificates' }];
}
/** Nothing is named, an unknown word may be the option, or all goes again in the same RUN. */
function leavesNothing(facts, system) {
    const { installer, packages } = system;
    if (packages.length === 0 || installer.options.has('--simulate', '--download-only', '--print-uris'))
        return true;
    if (mayHoldOptions(facts, installer))
        return true;
    return packages.every(({ name }) => isRemoved(facts, system, name));
}

;// CONCATENATED MODULE: ./lib/build/rules/layers/apt-update-alone.js


/* harmony default export */ const apt_update_alone = (defineRule({
    id: 'apt-update-alone',
    family: 'layers',
    level: 'warning',
    summary: 'apt-get update and install stand in different RUN instructions',
    why: `Each RUN is cached by its text. Where \`apt-get update\` stands alone, or an install relies on the lists of an earlier
layer, a change of the install line runs it again with the lists of the day when the update was last built: apt then asks for
versions that the mirrors have dropped, and the build fails with 404, or it installs old versions without security fixes. It
never happens on a fresh machine, which is what makes it hard to see. \`apt-get update && apt-get install …\` in one RUN renews
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
            // Another stage has lists of its own.
            if (step.stage !== stage)
                alone = null;
            stage = step.stage;
            // One cause: an update alone and the installs that come of it.
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

;// CONCATENATED MODULE: ./lib/build/rules/layers/build-tools-kept.js



/* harmony default export */ const build_tools_kept = (defineRule({
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
            const removed = new Set((0,dockerfile_removals/* removalsOf */.RY)(facts, step).flatMap(({ packages }) => packages));
            const message = names.every((name) => removed.has(name))
                ? messages.left(build_tools_kept_listOf(names))
                : isRunOnly(facts, names)
                    ? messages.headers(build_tools_kept_listOf(names), exampleOf(names, step))
                    : messages.kept(build_tools_kept_listOf(names));
            const late = (0,dockerfile_removals/* removalsIn */.vM)(facts).filter(({ kind, packages, step: { instruction }, call }) => {
                const later = kind === 'packages' && instruction.index > step.instruction.index && !call.conditional;
                return later && packages.some((name) => names.includes(name));
            });
            const related = late.map(({ call: { span } }) => ({ span, message: 'removed here, too late to make it smaller' }));
            yield { span: kept[0].call.span, message, related };
        }
    },
}));
/** Whether other stages build already: then headers here stand for the library that they belong to. */
function isRunOnly({ used, lineage }, names) {
    return used.size > lineage.length && names.every((name) => /-dev(?:el)?$/.test(name));
}
/** A library and its headers by the names of the distribution. */
function exampleOf(names, { stage: { base } }) {
    if (names.some((name) => name.endsWith('-devel')))
        return 'libpq for libpq-devel';
    return base.distribution?.name === 'alpine' ? 'libpq for libpq-dev' : 'libpq5 for libpq-dev';
}
/** Three names, and how many more. */
function build_tools_kept_listOf(names) {
    const shown = names.slice(0, 3);
    const more = names.length - shown.length;
    const quoted = shown.map((name) => `\`${name}\``);
    return more > 0 ? `${quoted.join(', ')} and ${more} more` : quoted.join(shown.length > 2 ? ', ' : ' and ');
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/cache-mounts.js







/** The idle cache mounts of all used stages, in order. */
const idleMounts = (0,memo/* memoize */.Bj)((facts) => {
    const byStep = (0,groups/* groupedBy */.m)(cachesOf(facts), ({ step }) => step);
    return [...byStep].flatMap(([step, caches]) => (0,dockerfile_mounts/* mountsOf */.cS)(facts, step).flatMap((mount) => {
        const judged = mount.type === 'cache' && mount.from === null ? judge(facts, step, mount, caches) : null;
        return judged ? [{ step, mount, ...judged }] : [];
    }));
});
/** Whether a mount of the RUN was meant for a cache, though it lies elsewhere or on a part of it. */
function meansToMount(facts, cache) {
    const partly = (0,dockerfile_mounts/* mountsOf */.cS)(facts, cache.step).some(({ type, target }) => type === 'cache' && target !== null && (0,dockerfile_paths/* isInside */.FK)(target, cache.folder));
    return partly || missed(facts).has(cache);
}
/** The caches that a mount was meant for which lies elsewhere. */
const missed = (0,memo/* memoize */.Bj)((facts) => {
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
    // What pruning leaves is what the next build needs.
    const pruned = cache.clearedBy?.arguments.some(({ value }) => value === 'prune') ?? false;
    if (cache.clearedBy && !cache.clearedBy.conditional && !pruned)
        return 'emptied';
    if (cache.unsure || cache.kind !== 'pip')
        return null;
    const { step, call } = cache;
    const user = call.user ?? step.user;
    const asRoot = !(0,expand/* isKnown */.qE)(user) || isRoot(user) || /\bsudo\b/.test(facts.dockerfile.source.slice(call.whole));
    return !asRoot && mount.uid === '0' && mount.gid === '0' && mount.mode === null ? 'unwritable' : null;
}
/** The folders by whose name a mount is meant for a tool. */
const cache_mounts_NAMES = new Map([
    ['pip', /(?:^|[/._-])pip(?:[._-]?cache)?$/i],
    ['uv', /(?:^|[/._-])uv(?:[._-]?cache)?$/i],
    ['poetry', /(?:^|[/._-])(?:py)?poetry(?:[._-]?cache)?$/i],
    ['pipenv', /(?:^|[/._-])pipenv(?:[._-]?cache)?$/i],
    ['pdm', /(?:^|[/._-])pdm(?:[._-]?cache)?$/i],
]);
function elsewhere(facts, step, mount, all) {
    const target = mount.target ?? expand/* UNKNOWN */.HV;
    const meant = [...cache_mounts_NAMES].find(([, name]) => name.test(target))?.[0];
    if ((meant === undefined && !target.endsWith('/.cache')) || !(0,expand/* isKnown */.qE)(target) || cache_mounts_isNamed(facts, step, target))
        return null;
    const python = all.filter(({ kind }) => cache_mounts_NAMES.has(kind));
    // A mount for pip does nothing for uv, either; conda may start pip.
    const own = python.filter(({ kind }) => kind === meant);
    const asked = own.length > 0 ? own : all.some(({ kind }) => kind === 'conda') ? [] : python;
    const sure = asked.every(({ folder, mount: other, unsure, offline }) => (0,expand/* isKnown */.qE)(folder) && other === null && !unsure && !offline && !(0,dockerfile_paths/* isInside */.FK)(target, folder));
    const filled = asked.filter(({ disabledBy }) => disabledBy === null);
    const [first, ...more] = filled.length > 0 ? filled : asked;
    if (!first || !sure)
        return null;
    return { caches: [first, ...more], because: filled.length > 0 ? 'elsewhere' : 'off' };
}
/** Whether a command or a variable names the folder: then it is for that. */
function cache_mounts_isNamed(facts, step, folder) {
    const { calls } = facts.commandsOf(step);
    const values = calls.flatMap((call) => [...call.arguments.map(({ value }) => value), ...call.environment.values()]);
    if (values.some((value) => value.includes(folder)))
        return true;
    return facts.steps.some(({ instruction }) => instruction.assignments.some(({ value }) => value?.text.includes(folder)));
}
/** What doesn't download anything to a cache of its own. */
const HARMLESS = /^(?:echo|printf|cd|mkdir|rm|rmdir|cp|mv|ln|ls|cat|touch|chown|chmod|find|sed|grep|tar|true|export|source|apt-mark|id|pwd|tee|test)$/;
/** Whether a mount on all of a home's cache may be for another program of the RUN. */
function othersMayUse(facts, step, mount, caches) {
    if (!/^\/$|^\/root$|^\/home(?:\/[^/]+)?$|\/\.cache$|^\/(?:var|tmp|var\/cache|cache)$/.test(mount.target ?? ''))
        return false;
    const installers = new Set(caches.map(({ call }) => call));
    return facts.commandsOf(step).calls.some((call) => !installers.has(call) && !HARMLESS.test(call.program));
}

;// CONCATENATED MODULE: ./lib/build/rules/layers/cache-mount-defeated.js





/* harmony default export */ const cache_mount_defeated = (defineRule({
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
        // Another user than root needs an owner too.
        if (at < 0 || folders.size !== 1 || !(0,expand/* isKnown */.qE)(step.user) || !isRoot(step.user))
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/copy-owner.js



/** The owner as `--chown` takes it: a user is needed there, where chgrp leaves the one that the copy gave. */
function ownerForCopy({ program }, value, copy) {
    if (value === null)
        return null;
    const group = program === 'chgrp' ? value : /^[:.](.+)$/.exec(value)?.[1];
    if (group === undefined)
        return value.replace(/:$/, '');
    const before = (0,model/* flagOf */.i)(copy.instruction, 'chown')?.value?.split(':')[0] ?? '';
    return `${before === '' ? 'root' : before}:${group}`;
}
/**
 * Which of an owner's names exists by a step, but not yet by some of the copies before it, where `--chown` with that name
 * would stop the build; null: none is known to.
 */
function ownerMadeAfter(facts, owner, copies, step) {
    const [user = '', group = ''] = owner?.split(':') ?? [];
    const isUser = (name, at) => facts.users.find(name, at) !== null;
    const isGroup = (name, at) => isUser(name, at) || makesGroup(facts, name, at);
    const isMissing = (name, is) => !/^\d*$/.test(name) && is(name, step) && [...copies].some((copy) => !is(name, copy));
    return isMissing(user, isUser) ? 'user' : isMissing(group, isGroup) ? 'group' : null;
}
function makesGroup(facts, name, at) {
    const stages = new Set((0,dockerfile_stages/* lineageOf */.bQ)(at.stage));
    return groupCalls(facts).some(({ step, call }) => step.instruction.index <= at.instruction.index &&
        stages.has(step.stage) &&
        call.arguments.some(({ value }) => value === name));
}
const groupCalls = (0,memo/* memoize */.Bj)((facts) => facts.calls.filter(({ call }) => /^(?:groupadd|addgroup)$/.test(call.program)));

;// CONCATENATED MODULE: ./lib/build/dockerfile/relative-places.js



/** What stands for a folder that nobody knows, in paths below it. */
const WORKDIR = '/<workdir>';
/**
 * A path as others of the stage can be compared with it: below a WORKDIR that nobody knows, and that no instruction
 * changes, one relative path is the same place each time.
 */
function placeIn({ stage, workdir }, path) {
    if ((0,expand/* isKnown */.qE)(path) || path === expand/* UNKNOWN */.HV)
        return path === expand/* UNKNOWN */.HV ? path : (0,dockerfile_paths/* normalizePath */.Fd)(path);
    const plain = (0,dockerfile_paths/* normalizePath */.Fd)(path);
    const [, rest] = /^\/\0((?:\/[^\0]+)?)$/.exec(plain) ?? [];
    if (rest === undefined || (0,expand/* isKnown */.qE)(workdir) || !/^\/?\0$/.test(workdir))
        return plain;
    const changes = (0,dockerfile_stages/* lineageOf */.bQ)(stage).some(({ steps }) => steps.some(({ instruction }) => instruction.keyword === 'WORKDIR'));
    return changes ? plain : `${WORKDIR}${rest}`;
}
/** Such a place as it is written. */
function relativeName(place) {
    return place === WORKDIR ? '.' : place.startsWith(`${WORKDIR}/`) ? place.slice(WORKDIR.length + 1) : place;
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/layers.js











/** What the instructions of used stages add to their layers: what goes again in the same RUN, or lies on a mount, is left out. */
const addedTable = (0,memo/* memoize */.Bj)((facts) => {
    const table = new Map();
    const add = (added) => {
        const { step, path } = added;
        if (path !== null && (0,dockerfile_mounts/* mountOver */.qS)((0,dockerfile_mounts/* mountsOf */.cS)(facts, step), path))
            return;
        (0,groups/* addTo */.D)(table, step, added);
    };
    for (const copy of facts.copies)
        for (const added of copiedBy(facts, copy))
            add(added);
    for (const { step, call } of facts.calls)
        for (const made of (0,downloads/* madeBy */.v)(facts, step, call))
            add(byCall(step, call, made));
    for (const install of facts.installs) {
        const { call } = install.installer;
        const path = install.location && (0,expand/* isKnown */.qE)(install.location.path) ? install.location.path : null;
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
/** The paths that a COPY or ADD puts its sources at; relative-places.ts says what those below an unknown WORKDIR are. */
function copiedBy(facts, copy) {
    const target = placeIn(copy.step, copy.target);
    const base = { ...layers_NOTHING, step: copy.step, kind: 'copy', copy };
    if (!(0,expand/* isKnown */.qE)(target))
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
            return { ...base, path: target, source, exact: file && !(0,path_patterns/* hasWildcard */.rl)(source) };
        const named = file && (0,expand/* isKnown */.qE)(name) && !(0,path_patterns/* hasWildcard */.rl)(name);
        return { ...base, path: named ? (0,dockerfile_paths/* normalizePath */.Fd)(name, target) : target, source, exact: named };
    });
}
/** Whether a source is a file: by the context where it is at hand, else by a dot in its name. */
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
/** Whether a later command of the same RUN takes it away, so that no layer holds it. */
function goesAgain(facts, { step, call, path, system, kind }) {
    const removals = call ? (0,dockerfile_removals/* removalsOf */.RY)(facts, step) : [];
    if (!call || removals.length === 0)
        return false;
    const order = (0,dockerfile_order/* orderOf */.m)(facts.commandsOf(step));
    const at = order.get(call) ?? 0;
    return removals.some((removal) => {
        if ((order.get(removal.call) ?? 0) <= at)
            return false;
        if (system) {
            const names = [...system.packages.map(({ name }) => name), ...(system.virtual === null ? [] : [system.virtual])];
            // All of them must go; a virtual name takes all.
            return removal.kind === 'packages' && system.packages.length > 0 && removal.packages.length > 0
                ? system.virtual !== null
                    ? removal.packages.includes(system.virtual)
                    : names.every((name) => removal.packages.includes(name))
                : false;
        }
        return kind !== 'python' && path !== null && (0,dockerfile_removals/* takes */.ny)(removal, path) === true;
    });
}
/** What an instruction adds to its layer. */
function addedBy(facts, step) {
    return addedTable(facts).get(step) ?? [];
}
/** What each stage adds, by the first folder of its path: most questions are about one. */
const byFolder = (0,memo/* memoize */.Bj)((facts) => {
    const table = new Map();
    for (const [step, list] of addedTable(facts)) {
        const folders = table.get(step.stage) ?? new Map();
        table.set(step.stage, folders);
        for (const added of list)
            (0,groups/* addTo */.D)(folders, added.path?.split('/')[1] ?? '', added);
    }
    return table;
});
/** What earlier steps of the lineage added, in order; below one folder of the root, or in the root itself, where one is given. */
function addedEarlier(facts, step, folder) {
    const at = step.instruction.index;
    const found = (0,dockerfile_stages/* lineageOf */.bQ)(step.stage).flatMap((stage) => {
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
/**
 * What earlier layers of the lineage added at or below a path, and folders above it that were filled: `/app` for `/app/.git`,
 * where the context says whether it is there. The path may hold wildcards, as a command names it (path-patterns.ts). Made
 * folders, empty by themselves, are left out.
 */
function addedBefore(facts, step, path) {
    if (!(0,expand/* isKnown */.qE)(path))
        return [];
    const folder = path.split('/')[1] ?? '';
    return addedEarlier(facts, step, folder === '' || (0,path_patterns/* hasWildcard */.rl)(folder) ? null : folder).flatMap((added) => {
        const sure = holds(facts, added, path);
        return sure === false ? [] : [{ ...added, sure: sure ?? false }];
    });
}
/** Whether what was added holds, or may hold, something at a path. */
function layers_mayHold(facts, added, path) {
    return holds(facts, added, path) !== false;
}
/** Whether what was added holds something at a path; null where that can't be known. */
function holds(facts, added, path) {
    if (added.path === null || added.kind === 'folder')
        return false;
    // `find -name .git` gets there through any folders.
    if (added.kind === 'clone' && (0,path_patterns/* covers */.hU)(path, `${added.path}/.git`))
        return true;
    if (!(0,path_patterns/* meets */.D)(path, added.path))
        return false;
    // It goes whole, or one of the things that the pattern names is it.
    const content = /\/\*+$/.test(path) && !added.exact && (0,path_patterns/* coversContent */.ww)(path, added.path);
    if (content || (0,path_patterns/* covers */.hU)(path, added.path))
        return true;
    const below = (0,path_patterns/* fixedPart */.sL)(path);
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
            // A clone or a copied folder; a file holds nothing.
            return /\.[A-Za-z0-9]+$/.test(added.path) ? false : null;
    }
}
/** Whether the context has what a copied folder would bring to a path. */
function inContext({ surroundings: { context } }, { copy, source, path }, asked) {
    if (copy?.from !== null || copy.image !== null || source === null || !context.known)
        return null;
    if ((0,path_patterns/* hasWildcard */.rl)(asked) || (0,path_patterns/* hasWildcard */.rl)(source) || !(0,expand/* isKnown */.qE)(source))
        return null;
    const rest = asked.slice(path === '/' ? 1 : path.length + 1);
    // No list of files names it, and every checkout has one.
    if (rest === '.git' && !context.has(rest))
        return null;
    return context.has(source === '.' ? rest : `${source}/${rest}`);
}
/** `hadoop-2.7.1.tar.gz` and `/opt/hadoop-2.7.1`: archives hold a folder of their name. */
function sharesName(archive, path) {
    const name = archive.replace(/^.*\//, '').replace(/\.(?:tar(?:\.\w+)?|tgz|tbz2?|txz|zip)$/, '');
    return name.length > 2 && path.split('/').some((segment) => segment === name || segment === name.split('-')[0]);
}
/** The installs of earlier layers that brought a distribution's package, by its name or its virtual one. */
function packagesBefore(facts, step, name) {
    return addedEarlier(facts, step, null).filter((added) => {
        const { system } = added;
        if (system === null || goesByName(facts, added, name))
            return false;
        return system.virtual === name || system.packages.some((one) => one.name === name);
    });
}
/** Whether a later command of the same RUN takes that one of several packages away again. */
function goesByName(facts, { step, call }, name) {
    const order = (0,dockerfile_order/* orderOf */.m)(facts.commandsOf(step));
    const at = (call && order.get(call)) ?? 0;
    return (0,dockerfile_removals/* removalsOf */.RY)(facts, step).some((removal) => removal.kind === 'packages' && removal.packages.includes(name) && (order.get(removal.call) ?? 0) > at);
}
/** The installs of Python packages in earlier layers that named a distribution: for `pip uninstall`. */
function requirementsBefore(facts, step, name) {
    const plain = (text) => (/^[\w.-]+/.exec(text)?.[0] ?? '').toLowerCase().replace(/[-_.]+/g, '-');
    return addedEarlier(facts, step, null).filter(({ install }) => install?.installer.operands.some(({ value }) => plain(value) === plain(name)));
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/weight.js



/** Less than this isn't worth a word. */
const NOTABLE = 100_000;
/** Less than this isn't worth another instruction, where an image has hundreds of it. */
const HEAVY = 1_000_000;
/** Files that are big as a rule, whatever is in them. */
const BIG = /\.(?:tar|tgz|tbz2?|txz|t?gz|bz2|xz|zst|zip|7z|rar|whl|egg|jar|war|deb|rpm|apk|run|bin|iso|img|exe|msi|so(?:\.\d+)*|a|pt|pth|h5|hdf5|onnx|pkl|pickle|safetensors|gguf|parquet|npy|npz|sqlite3?|db|sql|csv|dump|mp4|pdf|wav)$/i;
/** Scripts that hold a whole distribution. */
const INSTALLER = /(?:conda|mamba|miniforge|mambaforge|cuda|oneapi|cmake|bazel)[\w.-]*\.sh$/i;
/** Texts: keys, lists, settings, scripts. */
const TEXT = /\.(?:txt|in|md|rst|conf|cnf|cfg|ini|toml|ya?ml|json|lock|env|list|sources|repo|key|asc|gpg|sig|pem|crt|pub|sha\d*|md5|service|sh|bash|py|pl|rb|js|patch|diff|sed|html?|xml|properties|template|j2|tmpl)$|^\.[\w-]+$|rc$/i;
/** Folders that hold lists of requirements, and nothing but text. */
const weight_LISTS = /^(?:requirements?|reqs?|constraints)(?:[._-]?(?:txt|files|dir|d))?$/i;
/** The files of the context that an added copy has at a path, as commands name it; null where that can't be known. */
function filesAt({ surroundings: { context } }, { copy }, path) {
    const files = copy ? (0,context_copies/* filesOf */.R8)(copy, context) : null;
    return files?.filter(({ target }) => (0,path_patterns/* covers */.hU)(path, target) || (0,path_patterns/* coversContent */.ww)(path, target)) ?? null;
}
/** Bytes of an added copy at a path; null where they aren't known. */
function bytesAt(facts, added, path) {
    const files = filesAt(facts, added, path);
    return files === null ? null : (0,context_copies/* totalSize */.UT)(files, facts.surroundings.context);
}
/** Less than this is nothing at all, also where it is stored twice. */
const weight_SLIGHT = 10_000;
/** Whether what was added at some paths is known to be so little that it isn't worth a word, all together. */
function isSlight(facts, places) {
    const seen = new Set();
    const found = new Map();
    for (const { added, path } of places) {
        // Each source of a copy was added by itself, and all its files are looked through.
        const key = `${added.step.instruction.index} ${path}`;
        if (added.copy && seen.has(key))
            continue;
        seen.add(key);
        const files = filesAt(facts, added, path);
        // What the context doesn't have may be made before the build.
        if (!files || files.length === 0)
            return false;
        for (const file of files)
            found.set(file.path, file);
    }
    const bytes = (0,context_copies/* totalSize */.UT)([...found.values()], facts.surroundings.context);
    return bytes !== null && bytes < weight_SLIGHT;
}
/** Whether what was added weighs something: by its size where that is known, else more than a text file by its name. */
function isWeighty(added, bytes) {
    // Nothing is known of what isn't committed: it may be made before the build.
    if (bytes !== null && bytes > 0)
        return bytes >= HEAVY;
    const { path, exact, source, kind } = added;
    const name = (source !== null && (0,expand/* isKnown */.qE)(source) && kind === 'copy' ? source : (path ?? '')).replace(/\/$/, '');
    if (kind === 'copy' && weight_LISTS.test(name.slice(name.lastIndexOf('/') + 1)))
        return false;
    if (!exact || path === null || kind === 'clone')
        return true;
    if (BIG.test(name) || INSTALLER.test(name))
        return true;
    // What is downloaded is rarely small, what is copied file by file rarely big.
    return (kind === 'download' || kind === 'copied') && !TEXT.test(name.slice(name.lastIndexOf('/') + 1));
}
/** A size for people: `12.3 MB`; null where it isn't worth a word. */
function sizeText(bytes) {
    if (bytes === null || bytes < NOTABLE)
        return null;
    return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

;// CONCATENATED MODULE: ./lib/build/rules/layers/chown-duplicates-layer.js









/* harmony default export */ const chown_duplicates_layer = (defineRule({
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
        const doubled = (0,dockerfile_removals/* ownerChangesIn */.Sv)(facts).flatMap((change) => doubledBy(facts, change) ?? []);
        for (const one of doubled) {
            // The chown and the chmod of a RUN store each file once.
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
    // A whole context grows; a few files of configuration stay as they are.
    const whole = copied.some(({ added }) => added.copy?.sources.includes('.') === true);
    if (copied.length === 0 || (!whole && isSlight(facts, there)))
        return null;
    return {
        change,
        names: [...new Set(copied.map(({ path }) => relativeName(path.replace(/(?<=.)\/[/*]*$/, ''))))].join(' and '),
        steps: new Set(copied.map(({ added }) => added.step)),
        given: value !== null && (0,expand/* isKnown */.qE)(value) ? value : null,
    };
}
/** More than a list of requirements, a setting or an entrypoint. */
function isMore({ exact, path }) {
    return (!exact || !/\.(?:txt|in|conf|cnf|cfg|ini|sh|toml|ya?ml|lock|json|md|env|crt|pem)$|\/\.?[\w-]+$/i.test(path ?? ''));
}
/** Whether all that a copy brings is changed: else its `--chown` would hit the rest too. */
function chown_duplicates_layer_isWhole(facts, places, copy) {
    return addedBy(facts, copy).every(({ path, exact }) => places.some((one) => path !== null && ((0,path_patterns/* covers */.hU)(one, path) || (!exact && (0,path_patterns/* coversContent */.ww)(one, path)))));
}
/** `find` with a test changes folders, or files of a name. */
function isPart({ call, value }) {
    const finds = [call, call.pipedFrom].filter((one) => one?.program === 'find');
    const words = finds.flatMap((one) => one?.arguments.map((argument) => argument.value) ?? []);
    return (value === '' ||
        words.some((word) => /^-(?:i?name|i?path|type|user|group|perm|maxdepth|newer|size|regex)$/.test(word)));
}
/** Files come from a checkout with 644 or 755: letting all read them, or the owner write, changes none. */
function altersCopies({ program, value }) {
    if (program !== 'chmod' || value === null)
        return true;
    return !value.split(',').every((part) => /^[ugoa]*\+[rX]+$|^u\+[rwX]+$|^[go]+-w+$/.test(part));
}
/** Whether a COPY surely put files there that have another owner or mode by then. */
function isChanged(facts, { program, value, step }, { sure, kind, copy }) {
    if (!sure || kind !== 'copy' || !copy)
        return false;
    const flag = (0,model/* flagOf */.i)(copy.step.instruction, program === 'chmod' ? 'chmod' : 'chown')?.value ?? null;
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
    // A number and a name may be the same group.
    return plain(one) === plain(other) || /^\d+$/.test(one) !== /^\d+$/.test(other);
}

;// CONCATENATED MODULE: ./lib/build/rules/layers/ci-cache-missing.js

/* harmony default export */ const ci_cache_missing = (defineRule({
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
            // What lies in the image itself helps no build that doesn't read it from there.
            if (cache.to === 'inline' && read)
                continue;
            // One step tells it of the others.
            if (reported.has(path))
                continue;
            reported.add(path);
            const message = messages[cache.to === 'inline' ? 'unread' : 'missing'](name.replace(/^[^:]*: /, ''));
            yield { span: facts.final.stage.from.span, at: { path, line }, message };
        }
    },
}));

// EXTERNAL MODULE: ./lib/build/dockerfile/context-index.js
var context_index = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/build/dockerfile/context-secrets.js
var context_secrets = __webpack_require__(2308);
;// CONCATENATED MODULE: ./lib/build/dockerfile/project-copies.js






/** Files by whose change alone dependencies have to be installed again. */
const project_copies_MANIFEST = /^(?:pyproject\.toml|setup\.(?:py|cfg)|Pipfile|.*\.lock|pylock\.toml|\.python-version|uv\.toml|poetry\.toml|pip\.conf|environment[\w.-]*\.ya?ml|(?:.*[-_.])?(?:requirements?|reqs?|constraints?|deps|dev|prod|base|test)\d*[\w-]*\.(?:txt|in))$/i;
/** Whether a copy takes the context as a whole. */
function takesContext({ from, image, sources }) {
    return from === null && image === null && sources.some((source) => source === '.' || source === '*');
}
/** Folders that hold other things than the application, whatever language these are written in. */
const project_copies_OTHERS = /^(?:requirements?|reqs?|deps|constraints|scripts?|bin|docker|config|conf|etc|tools|certs?|wheels?|wheelhouse|dist|vendor|third_party|patches|data|models?|static|templates|assets|public|docs?|tests?|locale|frontend|client|ui|node_modules|\..*)$/i;
/** Names that folders of sources have. */
const project_copies_SOURCES = /^(?:src|app|apps|application|project|code|source|sources|backend|server|service|services|web|api|lib)$/i;
/** Whether a copy brings the application: the whole context, or a folder of its sources. */
function copiesApplication(facts, copy) {
    if (copy.inline || copy.from !== null || copy.image !== null || onlyManifests(facts, copy))
        return false;
    return (takesContext(copy) ||
        copy.sources.some((source) => holdsApplication(facts, source) || matchesScript(facts, copy, source)));
}
/** Whether a pattern brings a script that runs as it is: `COPY *.py /srv`. */
function matchesScript(facts, copy, source) {
    if (!(0,expand/* isKnown */.qE)(source) || !(0,go_match/* hasWildcard */.r)(source))
        return false;
    const files = (0,context_copies/* filesOf */.R8)({ ...copy, sources: [source] }, facts.surroundings.context) ?? [];
    return files.some(({ path }) => path.endsWith('.py') && startedScripts(facts).has(path.slice(path.lastIndexOf('/') + 1)));
}
/** What an ignore file lets through may be manifests only. */
function onlyManifests(facts, copy) {
    const files = (0,context_copies/* filesOf */.R8)(copy, facts.surroundings.context) ?? [];
    return files.length > 0 && files.every(({ path }) => project_copies_MANIFEST.test(path.slice(path.lastIndexOf('/') + 1)));
}
function holdsApplication(facts, source) {
    if (!(0,expand/* isKnown */.qE)(source) || /^[a-z]+:\/\/|[*?[]/i.test(source))
        return false;
    const name = source.slice(source.lastIndexOf('/') + 1);
    const { context } = facts.surroundings;
    const below = context.known ? (0,context_index/* sentFiles */.MA)(context).below(source) : [];
    // A script that runs as it is: the file that the container starts.
    if (name.endsWith('.py'))
        return startedScripts(facts).has(name) || project_copies_isWhole(facts, source);
    if (project_copies_OTHERS.test(name) || /[^.]\.[^.]/.test(name))
        return false;
    if (below.some((path) => path.endsWith('.py')))
        return true;
    return project_copies_SOURCES.test(name) || modulesStarted(facts).has(name);
}
/** Whether a file is all of an application: the module that a server is told, or the only source where nothing is. */
function project_copies_isWhole(facts, source) {
    const { context } = facts.surroundings;
    const name = source.slice(source.lastIndexOf('/') + 1);
    // What the build itself runs or reads may have to be there before it.
    if (facts.calls.some(({ call }) => call.arguments.some(({ value }) => value.endsWith(name))))
        return false;
    if (facts.entry)
        return modulesStarted(facts).has(name.slice(0, -'.py'.length));
    return (context.known &&
        (0,context_index/* sentFiles */.MA)(context)
            .below('.')
            .filter((path) => path.endsWith('.py'))
            .join() === source);
}
/** The outermost packages that the container's program is told: `shop` of `gunicorn shop.wsgi:app`. */
const modulesStarted = (0,memo/* memoize */.Bj)((facts) => {
    const found = new Set();
    for (const call of facts.entry?.calls ?? []) {
        const program = (0,dockerfile_entry/* readPythonProgram */.D1)(call);
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
/** The names of the files that the container starts. */
const startedScripts = (0,memo/* memoize */.Bj)((facts) => {
    const words = facts.entry?.calls.flatMap(({ path, arguments: args }) => [path, ...args.map(({ value }) => value)]);
    return new Set((words ?? []).map((word) => word.slice(word.lastIndexOf('/') + 1)).filter((name) => name !== ''));
});

;// CONCATENATED MODULE: ./lib/build/rules/layers/context-not-ignored.js














/** Names in one sentence. */
const context_not_ignored_MOST_NAMES = 6;
/* harmony default export */ const context_not_ignored = (defineRule({
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
            else if (takesContext(copy) && !done && !(0,model/* flagOf */.i)(copy.step.instruction, 'exclude')) {
                const lines = missing(facts, files);
                const none = (0,foreign_context/* isWithoutIgnoreFile */.$S)(files);
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
                const copied = (0,context_copies/* filesOf */.R8)(copy, files);
                const size = copied && sizeText((0,context_copies/* totalSize */.UT)(copied, files));
                const what = listOf(lines.map((line) => line.replace(/^\*\*\//, '')), context_not_ignored_MOST_NAMES);
                const message = none
                    ? messages.none(what, size)
                    : messages.open(files.ignoreFile?.path ?? '.dockerignore', what);
                yield { span, message, ...(edit && { edit }) };
            }
        }
    },
}));
/** A context that was only guessed, from where the Dockerfile lies, must hold what the Dockerfile wants of it. */
function isItsContext(facts, files) {
    if ((0,foreign_context/* isContextNamed */.TD)(facts))
        return true;
    if ((0,foreign_context/* lacksNeeded */.wj)(facts))
        return false;
    const root = (files.root ?? '.') === '.';
    return root || files.list().some((path) => /(?:\.py|requirements[\w.-]*\.txt|pyproject\.toml|Pipfile)$/.test(path));
}
/** So much a folder of scripts and configuration may hold for an image alone. */
const SMALL = { files: 8, bytes: 65536 };
/**
 * Whether a context is a folder of a few small files below the root: it has no .git, and nothing in it has anybody make an
 * environment or import a module there.
 */
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
/** Only the repository's root has its .git. */
function hasGit({ root = '.' }) {
    return root === '.';
}
function isSent(files, path) {
    return !(0,context_index/* ignoreOf */.Q0)(files).excludes(path);
}
/** What an ignore file for Python should name and this one doesn't: .git first, then environments and caches. */
function missing(facts, files) {
    const folder = files.list().find((path) => path.includes('/') && path.endsWith('.py')) ?? 'app/main.py';
    const inside = `${folder.slice(0, folder.lastIndexOf('/'))}/__pycache__/main.cpython-313.pyc`;
    const caches = isSent(files, '__pycache__/main.cpython-313.pyc') || isSent(files, inside);
    const venvs = isSent(files, '.venv/bin/python') && isSent(files, 'venv/bin/python');
    return [
        ...(hasGit(files) && isSent(files, '.git/config') ? ['.git'] : []),
        ...(venvs ? ['.venv', 'venv'] : []),
        ...(caches ? ['**/__pycache__'] : []),
        // What an instruction names has to be sent.
        ...((0,foreign_context/* isWithoutIgnoreFile */.$S)(files) && ![...namedSources(facts)].some((path) => /(?:^|\/)\.env\*?$/.test(path))
            ? ['**/.env']
            : []),
    ];
}
/** Whether the build takes a version from git. */
function asksGit(facts, files) {
    const asks = facts.calls.some(({ call }) => {
        const { program, arguments: args } = call;
        return (program === 'git' &&
            args.some(({ value }) => /^(?:describe|rev-parse|rev-list|log|show|submodule|status)$/.test(value)));
    });
    return asks || projectsPacked(facts).some((folder) => (0,dockerfile_manifests/* projectIn */.L9)(files, folder).versionFromGit !== null);
}
/** What the instructions take of the context by its name: it was meant, and secret-in-image says what there is to say. */
const namedSources = (0,memo/* memoize */.Bj)(({ copies }) => {
    const local = copies.filter(({ from, image, sources }) => from === null && image === null && !sources.includes('.'));
    return new Set(local.flatMap(({ sources }) => sources));
});
/** The secrets that a copy brings into the image. */
function secretsIn(facts, copy, files) {
    const at = copy.step.instruction.index;
    if (facts.reach.landings(copy.step.stage, (0,dockerfile_paths/* normalizePath */.Fd)(copy.target), at).length === 0)
        return [];
    const named = namedSources(facts);
    return ((0,context_copies/* filesOf */.R8)(copy, files) ?? []).flatMap(({ path, target }) => {
        if (named.has(path) || !isSecret(facts, path, files))
            return [];
        // What another stage takes of the folder may be something else.
        return facts.reach.landings(copy.step.stage, target, at).length > 0 ? [path] : [];
    });
}
/** By its name or by what is in it; of files for several environments the image's own is what it is started with. */
function isSecret(facts, path, files) {
    if ((0,context_secrets/* isSecretFile */.D0)(path))
        return !(0,context_secrets/* isHarmless */.EW)(path, files.read(path));
    if (!/\.env/i.test(path))
        return false;
    return (0,context_secrets/* holdsPrivateKey */.jc)(path, files.read(path)) && !environmentsNamed(facts).has(path.replace(/^.*\.env\./, ''));
}
/** The words by which an image may be told its environment: `--env=staging`, `ENV APP_ENV=staging`. */
const environmentsNamed = (0,memo/* memoize */.Bj)(({ entry, deployments, lineage }) => {
    const own = entry?.calls.flatMap(({ arguments: args }) => args.map(({ value }) => value)) ?? [];
    const told = deployments.flatMap(({ entrypoint, command }) => [...(entrypoint ?? []), ...(command ?? [])]);
    const steps = lineage.flatMap((stage) => stage.steps.filter(({ instruction }) => instruction.keyword === 'ENV'));
    const variables = steps.flatMap(({ instruction }) => instruction.words.map(({ text }) => text));
    return new Set([...own, ...told, ...variables].map((word) => word.slice(word.indexOf('=') + 1)));
});
/** Adds lines to the ignore file, or makes one. */
function ignore(facts, files, lines) {
    const path = files.ignoreFile?.path ?? null;
    const root = files.root ?? '.';
    const inside = path === null ? '.dockerignore' : root === '.' ? path : path.slice(root.length + 1);
    // A Dockerfile's own ignore file may lie outside of the context.
    if (path !== null && root !== '.' && !path.startsWith(`${root}/`))
        return null;
    const text = files.ignoreFile === undefined ? (files.read('.dockerignore') ?? '') : (files.ignoreFile?.text ?? '');
    const ending = (0,source_text/* lineEndingOf */.RE)(text === '' ? facts.dockerfile.source.text : text);
    const start = text === '' || text.endsWith('\n') ? '' : ending;
    const change = {
        path: inside,
        span: { start: text.length, end: text.length },
        text: start + lines.map((line) => line + ending).join(''),
    };
    return { safety: 'review', changes: [change] };
}

// EXTERNAL MODULE: ./lib/build/dockerfile/manifests/requirements.js
var requirements = __webpack_require__(8604);
;// CONCATENATED MODULE: ./lib/build/dockerfile/dependency-installs.js









/** All of them in used stages, in order. */
const dependencyInstalls = (0,memo/* memoize */.Bj)((facts) => {
    const found = [];
    for (const { step, call } of facts.calls) {
        const installer = (0,installers/* readInstaller */.XE)(call);
        const need = installer && isInstall(installer) ? needOf(facts, step, installer) : 'tools';
        if (installer && typeof need !== 'string')
            found.push({ step, call, installer, ...need });
    }
    return found;
});
/** Whether an install needs files of the project that are no manifests. */
function needsProject(facts, { step, installer }) {
    return needOf(facts, step, installer) === 'project';
}
/** `pip wheel` and `pip download` get the same packages, for another stage to install. */
function isInstall(installer) {
    return (0,installers/* installsPackages */.ag)(installer) || (installer.tool === 'pip' && /^(?:wheel|download)$/.test(installer.action));
}
/** What a call needs of the project. */
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
/** Tools that a build starts with: these installs are small, and not the project's. */
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
    // What `uv pip sync` takes are files.
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
    // A group is the project's own, and most often what it is built or tested with.
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
/** The manifests behind `-r <(uv export)` and `uv export | pip install -r -`. */
function exportedFrom({ dockerfile }, call, { value, span }) {
    const inside = /<\(([^()]*)\)/.exec(dockerfile.source.slice(span))?.[1]?.trim().split(/\s+/);
    const piped = value === '-' || value === '/dev/stdin' ? call.pipedFrom : null;
    const [tool = '', action] = inside ?? [piped?.program, piped?.arguments[0]?.value];
    const project = action === 'export' || action === 'requirements' ? PROJECT.get(tool) : undefined;
    return project?.manifests.map((name) => manifestAt(name, call.workdir)) ?? [];
}
function manifestAt(name, folder) {
    return { name, path: (0,expand/* isKnown */.qE)(name) ? (0,dockerfile_paths/* normalizePath */.Fd)(name, folder) : name };
}
function dependency_installs_nameOf(requirement) {
    return (/^[\w.-]+/.exec(requirement)?.[0] ?? '').toLowerCase().replace(/[-_.]+/g, '-');
}
/** What begins like this is an address or a name with its version, whatever an unknown piece behind it stands for. */
const NO_PATH = /^(?:(?:[a-z]+\+)?(?!file:)[a-z][a-z0-9]*:\/\/|(?:git|hg|svn|bzr)\+(?!file:)|[\w.-]+(?:\[[\w\s,.-]*\])?\s*(?:[=<>~!]|@(?!\s*file:)))/i;
/** A path of the image, or what may be one, rather than a name or an address. */
function dependency_installs_isLocal(value) {
    if (!(0,expand/* isKnown */.qE)(value))
        return !NO_PATH.test(value);
    return (0,requirements/* parseRequirements */.E)(value).requirements.some(({ localPath }) => localPath !== null) || /^[\w.-]+\/$/.test(value);
}
/** Whether a requirements file that a COPY brought says so, itself or in one that it names. */
function namesLocalFiles(facts, step, path) {
    const origin = contextFile(facts, step, path);
    if (origin === null || origin.endsWith('.toml'))
        return false;
    return (0,dockerfile_manifests/* requirementsAt */.Gw)(facts.surroundings.context, origin)?.needsLocalFiles ?? false;
}
/** The file of the context that is at a path of the image by a step. */
function contextFile(facts, step, path) {
    const stages = (0,dockerfile_stages/* lineageOf */.bQ)(step.stage);
    for (let at = facts.copies.length - 1; at >= 0; at--) {
        const copy = facts.copies[at];
        if (!stages.includes(copy.step.stage) || copy.step.instruction.index >= step.instruction.index)
            continue;
        const origin = (0,context_copies/* originOf */.yv)(copy, facts.surroundings.context, path);
        if (origin !== null)
            return origin;
    }
    return null;
}
/** The options by which a tool leaves the project out, the ones by which it installs nothing else, and its manifests. */
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
    if (!(0,expand/* isKnown */.qE)(folder) || operands.some(({ value }) => dependency_installs_isLocal(value)))
        return 'project';
    const found = manifests.map((name) => manifestAt(name, (0,dockerfile_paths/* normalizePath */.Fd)(folder, call.workdir)));
    const origin = contextFile(facts, step, found[0].path);
    const { context } = facts.surroundings;
    if (origin !== null && isTied(context, origin, tool))
        return 'project';
    const included = without.length > 0 && !options.has(...without);
    // Members that the project depends on are installed from their folders, unless the whole workspace is left out.
    const onMembers = origin !== null && dependency_installs_sourcesOf(context, origin).includes('workspace');
    if (onMembers && options.has('--no-install-project') && !options.has('--no-install-workspace', '--no-install-local'))
        return 'project';
    // Members of a workspace that are asked for by name come from their folders.
    const members = options.has('--all-packages', '--package');
    const packaged = included && mayBePackage(context, origin, tool);
    const whole = packaged && origin !== null && isWorkspace(context, origin);
    // A Pipfile that nobody can look into may name any folder.
    const unread = without.length > 0 ? null : false;
    const read = origin !== null && context.read(origin) !== null;
    const alone = members || whole || onMembers ? false : read || unread;
    // Without --frozen uv wants the members' manifests too. Source: docs.astral.sh/uv/guides/integration/docker
    const leaving = onMembers ? `${options.has('--frozen') ? '' : '--frozen '}--no-install-workspace` : without[0];
    return { manifests: found, without: packaged || (onMembers && included) ? leaving : null, alone };
}
/** Whether a project has others below it, without whose manifests its lock file doesn't fit. */
function isWorkspace(context, manifest) {
    return ((0,dockerfile_manifests/* projectIn */.L9)(context, dependency_installs_folderOf(manifest)).pyproject?.uvMembers.length ?? 0) > 0;
}
function dependency_installs_sourcesOf(context, manifest) {
    return (0,dockerfile_manifests/* projectIn */.L9)(context, dependency_installs_folderOf(manifest)).pyproject?.localSources ?? [];
}
/** Whether the dependencies come from folders of the context that no option leaves out. */
function isTied(context, manifest, tool) {
    if (tool === 'pipenv')
        return /^\s*[\w."'-]+\s*=\s*\{[^}\n]*\b(?:path|file)\s*=\s*["'](?!https?:)/m.test(context.read(manifest) ?? '');
    if (dependency_installs_sourcesOf(context, manifest).some((source) => source !== 'workspace'))
        return true;
    const lock = tool === 'uv' ? context.read(external_node_path_.posix.join(dependency_installs_folderOf(manifest), 'uv.lock')) : null;
    return lock !== null && (0,dockerfile_manifests/* lockedPaths */.TJ)(lock).length > 0;
}
/**
 * Whether a sync or install installs the project too, as a package, or may do so. These tools can leave it out, for a
 * second call behind the sources.
 */
function mayBePackage(context, manifest, tool) {
    const pyproject = manifest === null ? null : (0,dockerfile_manifests/* projectIn */.L9)(context, dependency_installs_folderOf(manifest)).pyproject;
    if (!pyproject)
        return true;
    if (tool === 'uv')
        return pyproject.uvPackage;
    // Poetry makes a package of any project, unless told not to; many are none and have no folder of their name.
    return tool === 'poetry' ? pyproject.poetryPackage : pyproject.build !== null;
}
function dependency_installs_folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}
/** `conda env create -f environment.yml`, or packages by name. */
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

// EXTERNAL MODULE: ./lib/build/dockerfile/removed-folders.js
var removed_folders = __webpack_require__(2719);
;// CONCATENATED MODULE: ./lib/build/rules/layers/copy-before-install.js












/* harmony default export */ const copy_before_install = (defineRule({
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
            // Named packages behind an install that needs the sources are an afterthought of it, and in its RUN a part of it.
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
/** In the same stage; of one that it is FROM only a copy of all: what else that has may be an image of its own. */
function isBefore(copy, install) {
    const { stage, instruction } = copy.step;
    if (instruction.index > install.step.instruction.index)
        return false;
    return stage === install.step.stage || (takesContext(copy) && (0,dockerfile_stages/* lineageOf */.bQ)(install.step.stage).includes(stage));
}
/** The manifests that there are to copy: a project may have no lock file. */
function manifestNames(facts, { manifests, step }) {
    const moment = { stage: step.stage, step };
    const there = manifests.filter(({ path }) => (0,script_files/* contextPathAt */.sS)(facts, moment, path) !== null);
    return (there.length > 0 ? there : manifests).map(({ name }) => name).filter(expand/* isKnown */.qE);
}
/** Whether the manifests are none of the context's: a clone or a download brings them. */
function areBroughtElsewise(facts, { manifests, step }) {
    const moment = { stage: step.stage, step };
    return facts.surroundings.context.known && manifests.every(({ path }) => (0,script_files/* contextPathAt */.sS)(facts, moment, path) === null);
}
/** Whether what needs the sources is installed between them and another install. */
function isBetween(facts, other, copy, install) {
    const [at, end] = [other.installer.call.span.start, install.call.span.start];
    const there = isBefore(copy, other) && (0,dockerfile_stages/* lineageOf */.bQ)(install.step.stage).includes(other.step.stage) && at < end;
    return there && (needsProject(facts, other) || ['uv', 'poetry', 'pdm', 'pipenv'].includes(other.installer.tool));
}
/** The RUNs with an install that needs what was copied: those can't stand before the copy. */
const needingSteps = (0,memo/* memoize */.Bj)((facts) => {
    const projects = facts.installs.filter((install) => needsProject(facts, install));
    const manifests = dependencyInstalls(facts).filter((install) => install.manifests.length > 0);
    return new Set([...projects, ...manifests].map(({ step }) => step));
});
function commandOf({ installer: { tool, action } }) {
    return `${tool} ${action}`;
}
/** The application, or another folder that brings the manifest among other things. */
function copy_before_install_brings(facts, copy, { manifests, installer, alone }) {
    if (onlyManifests(facts, copy))
        return false;
    if (copiesManifest(facts, copy, manifests))
        return true;
    // Another folder may be what a project of several depends on.
    const several = ['uv', 'poetry', 'pdm', 'pipenv'].includes(installer.tool) && !takesContext(copy);
    const needed = several && !(alone ?? copy.sources.some((source) => copy_before_install_OWN.test(source)));
    return !needed && copiesApplication(facts, copy);
}
/** Folders that a workspace's other projects aren't in. */
const copy_before_install_OWN = /^(?:src|app|application)$/;
/** `COPY backend /srv` and `pip install -r /srv/requirements.txt`. */
function copiesManifest({ surroundings: { context } }, copy, manifests) {
    const [source = ''] = copy.sources;
    const name = source.slice(source.lastIndexOf('/') + 1);
    if (copy.inline || copy.from !== null || copy.image !== null || copy.sources.length !== 1)
        return false;
    if (!(0,expand/* isKnown */.qE)(source) || copy_before_install_OTHER.test(name) || PLAIN_FILE.test(name))
        return false;
    if (context.known && (0,context_index/* sentFiles */.MA)(context).hasFile(source))
        return false;
    const holds = context.known && (0,context_index/* sentFiles */.MA)(context).below(source).length > 0;
    return manifests.some(({ path }) => {
        if (!path.startsWith('/') || !(0,expand/* isKnown */.qE)(path) || !(0,dockerfile_paths/* isInside */.FK)(path, (0,dockerfile_paths/* normalizePath */.Fd)(copy.target)))
            return false;
        return !holds || (0,context_copies/* originOf */.yv)(copy, context, path) !== null;
    });
}
/** Names of files without an ending: VERSION, Makefile. */
const PLAIN_FILE = /^(?:[A-Z_]+|[A-Z][a-z]*file)$/;
/** Names of files, and of folders that hold what builds need. */
const copy_before_install_OTHER = /[^.]\.[^.]|^\.[\w-]|[*?[]|req|depend|constraint|docker|script|conf|deps|install|build|setup/i;
/** Whether the same was installed before the copy already: then this one adds the project, or what is left. */
function isSecond(facts, copy, install) {
    const { tool } = install.installer;
    const pip = tool === 'pip' || tool === 'uv pip';
    const names = ({ manifests }, plain) => manifests.map(({ path }) => (plain ? path.slice(path.lastIndexOf('/') + 1) : path)).join();
    return dependencyInstalls(facts).some((other) => {
        if (other.installer.tool !== tool || other.step.instruction.index > copy.step.instruction.index)
            return false;
        const handed = !(0,dockerfile_stages/* lineageOf */.bQ)(install.step.stage).includes(other.step.stage);
        const plain = pip || handed;
        if (install.manifests.length === 0 || names(other, plain) !== names(install, plain))
            return false;
        // Another stage may have installed it, whose environment is copied.
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
/** Whether the environment that an install filled is thrown away before a later one. */
function isUndone(facts, install, later) {
    const location = installOf(facts, install)?.location ?? null;
    if (location === null || location.kind === 'user')
        return false;
    const stages = new Set((0,dockerfile_stages/* lineageOf */.bQ)(later.step.stage));
    const [after, before] = [(0,removed_folders/* momentAt */.E)(install.step, install.call), (0,removed_folders/* momentAt */.E)(later.step, later.call)];
    return facts.removed.isRemoved(location.path, stages, after, before);
}

// EXTERNAL MODULE: ./lib/build/dockerfile/download-options.js
var download_options = __webpack_require__(49788);
// EXTERNAL MODULE: ./lib/build/dockerfile/installers/options.js
var options = __webpack_require__(32631);
;// CONCATENATED MODULE: ./lib/build/dockerfile/unpacked.js













/*
 * What an archive holds is nowhere in a Dockerfile. What a later RUN moves out of the folder that one was unpacked into
 * is there, for `mv` fails otherwise; and where nothing else can have made it, the archive did.
 */
/** Of more archives it isn't told which one held what. */
const MAXIMUM_ARCHIVES = 50;
/** What a move takes of an archive that an earlier layer unpacked, at the path that it is moved from; null: nothing that is sure. */
function unpackedBefore(facts, { step, call, kind }, path) {
    if (kind !== 'moved' || !(0,expand/* isKnown */.qE)(path) || (0,dockerfile_mounts/* mountOver */.qS)((0,dockerfile_mounts/* mountsOf */.cS)(facts, step), path))
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
    if (madeInStep(facts, { step, call }).some((other) => (0,path_patterns/* meets */.D)(top, other.path)))
        return null;
    const sure = named || (step.stage.base.known && isQuietIn(facts, { step, call }, found.path));
    // The thing that is moved stands for itself, not for the folder that it lies in.
    return sure ? { ...found, kind: 'copied', path, exact: true, sure } : null;
}
function isUnpackedTo({ path: folder, conditional, call }, path) {
    if (conditional || folder === null || !call)
        return false;
    if (!(0,dockerfile_paths/* isInside */.FK)(path, folder) || path === folder || /^[*?[]/.test(topName(folder, path)))
        return false;
    const members = membersOf(call);
    return members.length === 0 || members.some((member) => (0,path_patterns/* covers */.hU)((0,dockerfile_paths/* normalizePath */.Fd)(member, folder), path));
}
/** The members that a call unpacks; empty: all. */
const membersOf = (0,memo/* memoize */.Bj)(({ program, arguments: args }) => {
    if (program === 'unzip')
        return wordsOf((0,options/* parseOptions */.Ac)(args, download_options/* UNZIP */.Re).operands).slice(1);
    const [first, ...rest] = args;
    const old = first && /^[a-zA-Z]*x[a-zA-Z]*$/.test(first.value);
    return wordsOf((0,options/* parseOptions */.Ac)(old ? [{ ...first, value: `-${first.value}` }, ...rest] : args, download_options/* TAR */.w1).operands);
});
function wordsOf(operands) {
    return operands.map(({ value }) => value);
}
function topName(folder, path) {
    return path.slice(folder === '/' ? 1 : folder.length + 1).split('/')[0];
}
/** What of a path lies directly in the folder that an archive was unpacked into. */
function unpacked_topOf({ path: folder }, path) {
    return (0,dockerfile_paths/* normalizePath */.Fd)(topName(folder, path), folder);
}
/** Whether an archive's name begins as what it holds is called: `go1.21.4.linux-amd64.tar.gz` and `go`. */
function bringsName({ source, path: folder }, path) {
    const archive = (source ?? '').replace(/[?#].*$/, '').replace(/^.*\//, '');
    const name = topName(folder, path).replace(/[*?[].*$/, '');
    if (name.length < 2 || !archive.startsWith(name))
        return false;
    return !/^[A-Za-z]/.test(archive.slice(name.length)) || /\W$/.test(name);
}
/** Folders whose content images bring. */
const unpacked_SYSTEM = /^\/(?:(?:bin|boot|dev|etc|home|lib\w*|media|mnt|opt|proc|root|run|s?bin|srv|sys|tmp|usr|var)$|(?:bin|dev|etc|lib\w*|proc|run|sbin|sys)\/|usr\/(?!(?:local\/)?src\/)|var\/(?!tmp\/))/;
function isOfSystem(path) {
    return unpacked_SYSTEM.test(path);
}
/** Whether something else may have brought what is moved. */
function mayMake(facts, other, top, path, named) {
    if (other.path === null)
        return false;
    if (other.kind === 'extracted' && (0,dockerfile_paths/* isInside */.FK)(path, other.path))
        return true;
    if (other.kind === 'folder')
        return (0,dockerfile_paths/* isInside */.FK)(other.path, top);
    // What isn't committed may be made before the build.
    const folder = other.kind === 'copy' && !other.exact && (0,dockerfile_paths/* isInside */.FK)(path, other.path);
    return layers_mayHold(facts, other, path) || (folder && !named);
}
/** What the commands before one make in its RUN, what they take away again included. */
function madeInStep(facts, { step, call }) {
    const all = madeTable(facts).get(step) ?? [];
    return all.flatMap((one) => ((0,dockerfile_order/* isBefore */.Y)({ step, call: one.call }, { step, call }) ? [one.made] : []));
}
const madeTable = (0,memo/* memoize */.Bj)((facts) => {
    const table = new Map();
    for (const { step, call } of facts.calls) {
        (0,groups/* addTo */.D)(table, step, ...(0,downloads/* madeBy */.v)(facts, step, call).map((made) => ({ call, made })));
    }
    return table;
});
/** Programs that leave nothing in the folder that they run in but what they are told to. */
const QUIET = new Set(('wget curl tar bsdtar unzip rm mv cp mkdir ls ln cd echo printf cat chmod chown chgrp set export true test [ ' +
    'sha1sum sha256sum sha512sum md5sum gpg useradd groupadd adduser addgroup usermod apt-key add-apt-repository ' +
    'apt-mark dpkg rpm update-ca-certificates update-alternatives ldconfig locale-gen uname which grep sed awk sleep').split(' '));
/** Whether nothing that ran in a folder by then may have left files in it. */
function isQuietIn(facts, place, folder) {
    const lineage = new Set((0,dockerfile_stages/* lineageOf */.bQ)(place.step.stage));
    return loudCalls(facts).every(({ step, call, workdir }) => {
        if (!lineage.has(step.stage) || !(0,dockerfile_order/* isBefore */.Y)({ step, call }, place))
            return true;
        return workdir !== null && !(0,dockerfile_paths/* isInside */.FK)(workdir, folder);
    });
}
/** The calls that may leave files in the folder that they run in, which is null where it isn't known. */
const loudCalls = (0,memo/* memoize */.Bj)((facts) => facts.calls.flatMap(({ step, call }) => {
    if (QUIET.has(call.program) || (0,installers/* readInstaller */.XE)(call) !== null)
        return [];
    return [{ step, call, workdir: (0,expand/* isKnown */.qE)(call.workdir) ? (0,dockerfile_paths/* normalizePath */.Fd)(call.workdir) : null }];
}));

;// CONCATENATED MODULE: ./lib/build/rules/layers/late-delete.js













/* harmony default export */ const late_delete = (defineRule({
    id: 'late-delete',
    family: 'layers',
    level: 'warning',
    summary: 'what an earlier layer added is removed in a later one, and stays in the image',
    why: `A layer only adds to those below it. What an earlier instruction brought stays in its layer, and is stored, pushed and
pulled with it, when a later RUN removes it; moved, it is there twice.

Remove it in the RUN that made it, don't bring it at all (an ignore file, a mount: \`RUN --mount=type=bind,source=…\`), or
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
        for (const removal of (0,dockerfile_removals/* removalsIn */.vM)(facts)) {
            const { step, call, kind } = removal;
            if (!facts.inLineage(step) || call.conditional || removal.partial)
                continue;
            const hits = kind === 'packages' ? late_delete_packagesOf(facts, removal) : late_delete_pathsOf(facts, removal);
            // What went once doesn't go again.
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
/** Whether all of it came by COPY: no RUN adds it, in which it could go again. */
function isMountable(hits) {
    return hits.every(({ added: { copy, source } }) => copy && !copy.inline && !/^[a-z]+:\/\/|^git@/i.test(source ?? ''));
}
function mountFor(hits) {
    const other = hits.every(({ added: { copy } }) => (copy?.from ?? copy?.image ?? null) !== null);
    return other ? 'type=bind,from=…,source=…' : 'type=bind,source=…';
}
function late_delete_pathsOf(facts, removal) {
    return removal.paths.flatMap(({ path }) => {
        if (!(0,expand/* isKnown */.qE)(path) || isSetting(path))
            return [];
        const unpacked = unpackedBefore(facts, removal, path);
        const before = addedBefore(facts, removal.step, path);
        const hits = (unpacked ? [...before, unpacked] : before).flatMap((added) => {
            const bytes = takesRepository(facts, added, path) ? null : bytesAt(facts, added, path);
            if (!late_delete_isThere(facts, added, path) || !isWeighty(whatGoes(added, path), bytes))
                return [];
            return [{ name: late_delete_nameOf(added, path).replace(/(?<=.)\/+$/, ''), added, bytes }];
        });
        // Where clones explain what is searched for, a copy isn't known to have brought any.
        const cloned = path.endsWith('/.git') ? hits.filter(({ added }) => added.kind === 'clone') : [];
        return cloned.length > 0 ? cloned : hits;
    });
}
/** What goes, as people name it: the thing itself, or the pattern for a part of it. */
function late_delete_nameOf({ path: folder, exact, kind }, path) {
    if (path.endsWith('/.git') && (exact ? kind === 'clone' : (0,path_patterns/* hasWildcard */.rl)(path)))
        return `${folder === '/' ? '' : folder}/.git`;
    if (exact)
        return folder;
    if (!(0,path_patterns/* hasWildcard */.rl)(path))
        return path;
    if ((0,path_patterns/* coversContent */.ww)(path, folder))
        return folder;
    const found = path.indexOf('/**/');
    return found >= 0 && (0,dockerfile_paths/* isInside */.FK)(folder, path.slice(0, found) || '/') ? folder + path.slice(found) : path;
}
/** Configuration that is replaced: small, and often a guard. */
function isSetting(path) {
    return /^\/etc\/|\/\.config\/|^\/(?:run|var\/run|var\/log|proc|dev)\//.test(path);
}
/** Whether it surely is there: as the context says where that is known. */
function late_delete_isThere(facts, added, path) {
    if (added.exact || added.copy?.from !== null)
        return added.sure;
    if (isRepository(facts, added, path))
        return true;
    // What isn't committed may be made before the build: only of a folder that is there it is known what it holds.
    const brought = (0,context_copies/* filesOf */.R8)(added.copy, facts.surroundings.context) ?? [];
    return brought.length > 0 ? filesAt(facts, added, path).length > 0 : added.sure;
}
/** Whether the history of a checkout, whose size nobody knows, goes with the rest. */
function takesRepository(facts, added, path) {
    const git = `${added.path === '/' ? '' : added.path}/.git`;
    return (0,path_patterns/* covers */.hU)(path, git) && isRepository(facts, added, git);
}
/** The .git of a checkout, sent with a context that is the repository's root. */
function isRepository({ surroundings: { context } }, { copy }, path) {
    if (!path.endsWith('/.git') || !copy || !takesContext(copy) || !context.known)
        return false;
    return (context.root ?? '.') === '.' && !(0,context_index/* ignoreOf */.Q0)(context).excludes('.git/config');
}
/** One file of a copied folder is judged by its own name. */
function whatGoes(added, path) {
    const inside = !added.exact && added.kind === 'copy' && /\/[^/*?[]*[^/.*?[]\.\w+$/.test(path);
    return inside ? { ...added, path, source: null, exact: true } : added;
}
function late_delete_packagesOf(facts, { step, call, packages }) {
    const installer = (0,installers/* readInstaller */.XE)(call);
    const python = installer !== null && /^(?:pip|uv pip|conda|poetry|pipenv|pdm|uv)$/.test(installer.tool);
    return packages.flatMap((name) => (python ? requirementsBefore(facts, step, name) : packagesBefore(facts, step, name)).map((added) => {
        return { name, added, bytes: null };
    }));
}

// EXTERNAL MODULE: ./lib/build/dockerfile/images/users.js
var users = __webpack_require__(3394);
;// CONCATENATED MODULE: ./lib/build/dockerfile/cache-owner.js







/** Whether a folder for root's cache lies, or would be made, in one that belongs to somebody else; true where that may be. */
function isForeign(facts, { step, call }, folder) {
    if (!isRoot(call.user ?? step.user) || !(0,expand/* isKnown */.qE)(folder))
        return false;
    const stages = new Set((0,dockerfile_stages/* lineageOf */.bQ)(step.stage));
    const before = (one) => stages.has(one.step.stage) && (0,dockerfile_order/* isBefore */.Y)(one, { step, call });
    return isOfBase(step, folder) || givenAway(facts).some((one) => (0,dockerfile_paths/* isInside */.FK)(folder, one.path) && before(one));
}
/** Whether a folder lies in a home that the base image has for a user of its own. */
function isOfBase(step, folder) {
    const { base } = step.stage;
    const home = base.environment.variables.get('HOME') ?? (0,users/* imageUserNamed */.A)(base, base.user)?.home;
    return home !== undefined && isOthers(home) && (0,dockerfile_paths/* isInside */.FK)(folder, (0,dockerfile_paths/* normalizePath */.Fd)(home));
}
/** Whether a home is known, and neither root's nor the root of the file system, which users without one have. */
function isOthers(home) {
    return (0,expand/* isKnown */.qE)(home) && !/^\/(?:root)?$/.test(home);
}
/** The homes that users are made with, and the folders that chown gives them. */
const givenAway = (0,memo/* memoize */.Bj)((facts) => {
    const homes = facts.users.all().flatMap((user) => {
        const { name, id, home, step, call } = user;
        if (isRoot(name) || id === '0' || !isOthers(home))
            return [];
        // Elsewhere than on Debian, useradd makes the folder unasked.
        const system = step.stage.base.distribution?.name;
        const makes = user.makesHome || (call.program === 'useradd' && system !== 'debian' && system !== 'ubuntu');
        return makes && !cache_owner_isThere(step, home) ? [{ step, call, path: home }] : [];
    });
    return [...homes, ...facts.calls.flatMap((one) => chowned(facts, one))];
});
/** Whether an earlier WORKDIR made a folder: useradd leaves such a one to its owner. */
function cache_owner_isThere(step, folder) {
    return (0,dockerfile_stages/* lineageOf */.bQ)(step.stage).some(({ steps }) => steps.some(({ instruction, workdir, user }) => instruction.index < step.instruction.index && isRoot(user) && (0,expand/* isKnown */.qE)(workdir) && (0,dockerfile_paths/* isInside */.FK)(workdir, folder)));
}
function chowned(facts, one) {
    const { step, call } = one;
    if (call.program !== 'chown')
        return [];
    const [owner, ...paths] = call.arguments.map(({ value }) => value).filter((word) => !word.startsWith('-'));
    if (owner === undefined || isRoot(owner.replace(/[:.].*$/, '')))
        return [];
    return paths.flatMap((word) => ((0,expand/* isKnown */.qE)(word) ? [{ ...one, path: facts.users.pathOf(word, step, call) }] : []));
}

;// CONCATENATED MODULE: ./lib/build/rules/layers/pip-cache-kept.js











/* harmony default export */ const pip_cache_kept = (defineRule({
    id: 'pip-cache-kept',
    family: 'layers',
    level: 'warning',
    summary: 'the cache of pip, uv or Poetry stays in a layer of the image',
    why: `pip, uv and Poetry keep what they download, and wheels that they build, in a cache below the home folder. In an image
nobody reads it again. pip's weighs what was downloaded; uv's holds the packages unpacked, which count once more wherever uv
has to copy instead of link. The official Python images don't turn pip's cache off.

\`--no-cache-dir\` (uv: \`--no-cache\`), or PIP_NO_CACHE_DIR=1 and UV_NO_CACHE=1, keep it out. A cache mount does too, and
saves the download in the next build: \`RUN --mount=type=cache,target=/root/.cache/pip pip install …\`. It helps only where the
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
                message: messages.kept(name, (0,expand/* isKnown */.qE)(folder) ? folder : folder.replace(/^\/\0/, '~'), fix),
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
/** Whether Poetry makes its environments in its cache's folder, as it does where nothing says otherwise. */
function holdsEnvironment({ installs }, { kind, call, folder }) {
    const install = installs.find(({ installer }) => installer.call === call);
    if (kind !== 'poetry' || !install)
        return false;
    return install.location === null || (0,dockerfile_paths/* isInside */.FK)(install.location.path, folder);
}
/** Tools that run pip, and hand it options. */
function handsToPip({ installer }) {
    return installer?.tool === 'pipx' || installer?.tool === 'pip-sync';
}
/** An option before another one that names the folder would lose. */
function pip_cache_kept_editOf(facts, cache) {
    const { installer, placedBy, kind } = cache;
    const option = pip_cache_kept_OPTIONS[kind];
    if (!installer || option === undefined || handsToPip(cache) || placedBy?.by === 'option')
        return null;
    return addOption(facts, installer, option);
}
/** Installers are small. */
const TOOL = /^(?:pip|setuptools|wheel|uv|poetry|pipenv|pdm|build)(?:[[=<>~!].*)?$/i;
/** Whether a RUN fills a cache with nothing but installers: what it says of several calls has one level. */
function isSmall(facts, { step, kind }) {
    const same = cachesOf(facts).filter((one) => one.step === step && one.kind === kind && one.stays);
    return same.every(bringsToolsOnly);
}
/** Whether a call only brings what installs. */
function bringsToolsOnly({ installer }) {
    if (installer?.tool !== 'pip' || installer.options.has('--requirement', '--editable', '--group'))
        return false;
    return installer.operands.length > 0 && installer.operands.every(({ value }) => TOOL.test(value));
}
/**
 * Nobody but root can write to a home that is `/` or missing, and as root pip leaves another's alone; `uv run` finds all
 * in place where an install came before; a pip without dependencies and isolation loads nothing; an option may hide in a
 * variable.
 */
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

;// CONCATENATED MODULE: ./lib/build/rules/layers/wheels-kept.js












/* harmony default export */ const wheels_kept = (defineRule({
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
            if (!facts.inLineage(copy.step) || copy.inline || !(0,expand/* isKnown */.qE)(target) || wheels_kept_isStarted(facts, copy))
                continue;
            const installs = facts.installs.filter((install) => installsFrom(facts, copy, install));
            if (installs.length === 0)
                continue;
            const removal = (0,dockerfile_removals/* removalsIn */.vM)(facts).find((one) => {
                return (one.step.instruction.index > copy.step.instruction.index &&
                    touchesWheels(one.paths.map(({ path }) => placeIn(one.step, path)), target));
            });
            const files = (0,context_copies/* filesOf */.R8)(copy, facts.surroundings.context);
            const size = files && sizeText((0,context_copies/* totalSize */.UT)(files, facts.surroundings.context));
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
/** The folder, or the archives that go into one with other things. */
function wheels_kept_nameOf({ sources, target }) {
    const names = sources.map((source) => source.slice(source.lastIndexOf('/') + 1));
    return names.every((name) => WHEEL.test(name)) ? names.join(', ') : (0,dockerfile_paths/* normalizePath */.Fd)(target).replace(/^\/\0\//, '');
}
const WHEEL = /\.(?:whl|egg|tar\.gz|tgz|tar\.bz2|zip)$/i;
const FOLDER = /(?:^|\/)(?:\.?wheels?|wheelhouse|dist|sdist|pip-?packages|python-?packages)\/?(?:\*(?:\.whl)?)?$/i;
/** Whether an install takes what a copy brought, and that is packages to install: archives, or a folder of them. */
function installsFrom(facts, copy, { step, installer }) {
    if (installer.tool !== 'pip' && installer.tool !== 'uv pip')
        return false;
    if (step.instruction.index <= copy.step.instruction.index || !(0,dockerfile_stages/* lineageOf */.bQ)(step.stage).includes(copy.step.stage))
        return false;
    const places = wheels_kept_placesOf(facts, installer);
    const [found, named] = [places.found, places.named].map((all) => all.map((path) => placeIn(step, path)));
    if (!found || !named || found.length + named.length === 0)
        return false;
    const target = placeIn(copy.step, copy.target);
    const archives = copy.sources.filter((source) => WHEEL.test(source));
    if (archives.length > 0 && archives.length === copy.sources.length) {
        return [...named, ...found].some((path) => (0,dockerfile_paths/* isInside */.FK)((0,path_patterns/* fixedPart */.sL)(path), target) || (0,dockerfile_paths/* isInside */.FK)(target, (0,path_patterns/* fixedPart */.sL)(path)));
    }
    if (copy.sources.length !== 1 || takesContext(copy))
        return false;
    // A folder that is called so, or that nothing but wheels are looked for in.
    const [source] = copy.sources;
    const packages = FOLDER.test(source) || FOLDER.test(target);
    const whole = named.some((path) => (0,path_patterns/* hasWildcard */.rl)(path) && (0,path_patterns/* fixedPart */.sL)(path) === target) || found.includes(target);
    return whole && (packages || named.some((path) => path === `${target}/*.whl`));
}
/** Where an install looks for archives, and those that it names: asked for each copy before it. */
const wheels_kept_placesOf = (0,memo/* memoizeBoth */.MF)(({ dockerfile }, { operands, options, call }) => {
    const at = (value) => (0,dockerfile_paths/* normalizePath */.Fd)(value.replace(/^file:(?:\/\/)?/, '').replace(/\[[^[\]/]*\]$/, ''), call.workdir);
    return {
        found: options.all('--find-links').flatMap(({ value }) => (value !== null && (0,expand/* isKnown */.qE)(value) ? at(value) : [])),
        named: operands.flatMap(({ value, span }) => {
            const name = (0,expand/* isKnown */.qE)(value) ? value : listedIn(dockerfile.source.slice(span));
            return name !== null && (WHEEL.test(name) || (0,path_patterns/* hasWildcard */.rl)(name)) ? at(name) : [];
        }),
    };
});
/** The wheels that `$(find FOLDER -name '*.whl')` or `$(ls FOLDER/*.whl)` names; null for other texts. */
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
    return paths.some((path) => (0,expand/* isKnown */.qE)(path) && path !== '/' && ((0,path_patterns/* covers */.hU)(path, target) || (0,dockerfile_paths/* isInside */.FK)((0,path_patterns/* fixedPart */.sL)(path), target)));
}
/** The program may be handed them: workers of a cluster install them too. */
function wheels_kept_isStarted(facts, copy) {
    const target = (0,dockerfile_paths/* normalizePath */.Fd)(copy.target);
    return facts.entry?.calls.some(({ arguments: args }) => args.some(({ value }) => value.startsWith(target))) ?? false;
}
/** One folder of another stage for one RUN: the copy becomes a mount of that RUN. */
function mountInstead(facts, copy, installs) {
    const steps = new Set(installs.map(({ step }) => step));
    const [run] = steps;
    const [source] = copy.sources;
    const from = copy.from?.stage.name ?? copy.image;
    const target = (0,dockerfile_paths/* normalizePath */.Fd)(copy.target);
    if (steps.size !== 1 || copy.sources.length !== 1 || !run || !from || (0,path_patterns/* hasWildcard */.rl)(source))
        return null;
    if (target === '/' || !(0,expand/* isKnown */.qE)(target))
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
/** Whether another command than that RUN's names the folder. */
function isUsedElsewhere(facts, copy, run) {
    const target = (0,dockerfile_paths/* normalizePath */.Fd)(copy.target);
    const later = facts.copies.some((other) => other !== copy && (0,dockerfile_paths/* isInside */.FK)((0,dockerfile_paths/* normalizePath */.Fd)(other.target), target));
    return (later ||
        facts.calls.some(({ step, call }) => {
            const { index } = step.instruction;
            const other = index > copy.step.instruction.index && index !== run && (0,dockerfile_stages/* lineageOf */.bQ)(step.stage).includes(copy.step.stage);
            return other && ((0,dockerfile_paths/* isInside */.FK)(call.workdir, target) || call.arguments.some(({ value }) => value.includes(target)));
        }));
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
/** What CPython does when they are on. */
const CPYTHON = {
    PYTHONUNBUFFERED: 'output is unbuffered',
    PYTHONDONTWRITEBYTECODE: 'no bytecode is written',
};
/** The variables that this is about. */
const READ = new Set([...Object.keys(CPYTHON), 'PIP_NO_COMPILE', 'PIP_NO_CACHE_DIR']);
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

// EXTERNAL MODULE: ./lib/build/dockerfile/launchers.js
var launchers = __webpack_require__(47126);
;// CONCATENATED MODULE: ./lib/build/dockerfile/first-process.js








/** What PID 1 is, where that is Python with a script or a module: named in exec form, or by `exec` of a script. */
function firstProgram(facts) {
    const { base } = facts.final;
    const written = facts.entry?.entrypoint ?? null;
    // `ENTRYPOINT []` takes the base's away and names nothing.
    const own = written?.instruction.exec?.length === 0 ? null : written;
    // An unknown image may start anything in front of CMD; what is known to is an init, or hands over by exec.
    if (!written && (base.init === true || (base.entrypoint === null && !base.known)))
        return null;
    let handed = false;
    for (const started of (0,dockerfile_started/* startedPrograms */.rE)(facts)) {
        const { call, program, script, step } = started;
        if (script) {
            const ending = script.endings.find(({ exec, call: one }) => exec && one?.span.start === call.span.start);
            if (!ending || call.program === '')
                continue;
            const [word, ...words] = ending.command?.words ?? [];
            // Of what `eval` is given the words aren't known one by one.
            if (word?.text === 'exec' && !arePut(words, call))
                continue;
        }
        else if (!isFirst(started) || (own !== null && step !== own && !handed))
            return null;
        if ((0,pip/* isPython */.r2)(call.program) || program?.by === 'script') {
            return program && (program.by === 'script' || program.by === 'module') ? { ...started, program } : null;
        }
        // What a launcher starts is a call of its own.
        if (REPLACED.has(call.program))
            continue;
        // A script that hands over to what CMD names goes on.
        if (!handsOver(facts, call))
            return null;
        handed = true;
    }
    return null;
}
/** Whether an instruction starts a call as its own process: in exec form, or `exec` in the shell form. */
function isFirst({ call, step }) {
    const { exec, words } = step.instruction;
    if (exec)
        return exec[0]?.text === call.path || arePut(exec, call);
    return words[0]?.text === 'exec' && (words[1]?.text === call.path || arePut(words.slice(1), call));
}
/**
 * Programs that let what they start take their own place (execve). Not ddtrace-run, which does too: the tracer that it
 * loads handles SIGTERM. Sources: opentelemetry-instrumentation, auto_instrumentation/__init__.py at 0047a96; newrelic,
 * admin/run_program.py at 042a706; ddtrace, internal/atexit.py; the manuals of the others.
 */
const REPLACED = new Set(['opentelemetry-instrument', 'newrelic-admin', 'env', 'gosu', 'su-exec', 'setpriv']);
/** Whether words start a call in their own place: at once, or by programs that it replaces. */
function arePut(words, call) {
    let [program, ...rest] = words.map(({ text, span }) => ({ value: text, span }));
    while (program && program.span.start !== call.span.start) {
        const name = (0,wrappers/* baseName */.Fl)(program.value);
        const inner = REPLACED.has(name) ? ((0,wrappers/* unwrap */.oA)(program, rest) ?? (0,launchers/* launched */.ZZ)(name, rest)) : null;
        if (!inner)
            return false;
        program = inner.program;
        rest = [...inner.rest];
    }
    return program !== undefined;
}
/** Whether a script of the context ends with `exec "$@"`, and in nothing else. */
function handsOver(facts, call) {
    const script = (0,scripts/* shellScriptOf */.JV)(facts, { stage: facts.final, step: null }, call);
    return script !== null && script.endings.length > 0 && script.endings.every(({ exec }) => exec);
}
/** Whether another signal than SIGTERM stops the container. */
function hasStopSignal(facts) {
    const last = lastInstruction(facts, 'STOPSIGNAL');
    return last !== null && !/TERM|^15$/.test(last.instruction.words[0]?.text ?? 'TERM');
}
/**
 * Whether what a container starts is an init system (systemd, SysV's, the s6-overlay of a base): that runs as root, and
 * its services get an environment and an output of their own, whatever the image sets.
 */
function startsInitSystem(facts) {
    if (!facts.entry && facts.final.base.entrypoint?.[0] === '/init')
        return true;
    return (0,dockerfile_started/* startedPrograms */.rE)(facts).some(({ call }) => call.program === 'systemd' || /^\/(?:usr\/)?sbin\/init$/.test(call.path));
}
/**
 * Whether what a container lives with is known to be no Python: a program of another language, a shell that waits for
 * somebody at a terminal, or a command that only keeps it alive. Of Python's own images the last two say little: they are
 * given a program by hand.
 */
function livesWithoutPython(facts) {
    const last = facts.entry?.calls.at(-1);
    if (!last || facts.program || (0,dockerfile_started/* lastingInScripts */.IB)(facts).length > 0)
        return false;
    if (startsOther(facts))
        return true;
    if (facts.final.base.python)
        return needsPythonOnlyToBuild(facts);
    if ((0,wrappers/* isShell */.H7)(last.program))
        return (0,python_image/* isBareShell */.t0)(last);
    return (last.program === 'sleep' || (last.program === 'tail' && last.arguments.some(({ value }) => /^-[fF]$/.test(value))));
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/output-elsewhere.js





/*
 * Containers in which what Python prints goes another way than to their standard output, or with other variables than
 * the image's.
 */
/** Starts of Jupyter's server under names of their own; those that end in .sh and .py are its stacks'. */
const NOTEBOOKS = /^(?:jupyter-?(?:lab|notebook|server|hub|hub-singleuser)|notebook|jupyter_server|start-(?:notebook|singleuser)(?:\.(?:sh|py))?)$/;
/**
 * Whether a container lives with Jupyter's server: that logs to standard error, and its kernels send what is printed to
 * the browser. Without a command of its own an image has its base's.
 * Source: https://github.com/ipython/ipykernel/blob/main/ipykernel/iostream.py
 */
const livesWithNotebooks = (0,memo/* memoize */.Bj)((facts) => {
    const { entry, final } = facts;
    if (startsPythonElsewhere(facts))
        return false;
    if (!entry)
        return NOTEBOOKS.test((0,wrappers/* baseName */.Fl)(final.base.command?.[0] ?? ''));
    const lasting = (0,dockerfile_started/* startedPrograms */.rE)(facts).filter(({ call }) => isNotebook(call) || call.program === '' || (0,dockerfile_server/* serves */.xu)(call));
    return lasting.length > 0 && lasting.every(({ call }) => isNotebook(call));
});
function isNotebook(call) {
    const program = (0,dockerfile_entry/* readPythonProgram */.D1)(call);
    if (program?.by === 'script' || program?.by === 'inline')
        return false;
    const name = program?.name ?? call.program;
    const words = program?.arguments ?? call.arguments;
    return name === 'jupyter' ? words.some(({ value }) => /^(?:lab|notebook|server)$/.test(value)) : NOTEBOOKS.test(name);
}
/** Programs that only keep a container alive. */
const IDLE = new Set(['tail', 'sleep', 'wait']);
/** Whether it writes out a container's variables: to a file, which cron's jobs may read. */
function tells({ program, arguments: args }) {
    if (program === 'env' || program === 'printenv')
        return true;
    return /^(?:declare|export|typeset)$/.test(program) && args.some(({ value }) => /^-[a-z]*p/.test(value));
}
/**
 * Whether a container only runs cron: its jobs get none of the image's variables, and their output goes where their
 * lines send it. BusyBox's, Alpine's one, hands all on.
 * Source: https://manpages.debian.org/bookworm/cron/crontab.5.en.html
 */
const livesWithCron = (0,memo/* memoize */.Bj)((facts) => {
    if (facts.final.base.distribution?.name === 'alpine' || startsPythonElsewhere(facts))
        return false;
    const calls = (0,dockerfile_started/* startedPrograms */.rE)(facts).map(({ call }) => call);
    const last = calls.findLast(({ program }) => !IDLE.has(program));
    const cron = last?.program === 'cron' || last?.program === 'crond';
    return cron && !calls.some((call) => call.program === '' || tells(call) || (0,dockerfile_server/* serves */.xu)(call));
});
/** Whether a compose file or manifest starts another Python program from the image. */
function startsPythonElsewhere(facts) {
    return (0,dockerfile_started/* deployedPrograms */.Ox)(facts).some(({ call, program }) => program !== null && !isNotebook(call));
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
        const on = (0,flags/* isOn */.M)(variable?.value);
        if (on !== false)
            return;
        // Set for one command alone: `CMD PYTHONUNBUFFERED=1 python app.py`.
        if (entry?.calls.some((call) => (0,flags/* isOn */.M)(call.environment.get('PYTHONUNBUFFERED')) === true))
            return;
        const programs = heldBack(facts);
        // A test run flushes what it reports, and ends by itself.
        if (!programs || (0,python_image/* runsTests */.Ev)(facts.program) || (0,test_image/* runsOnlyChecks */.U5)(facts))
            return;
        if (livesWithNotebooks(facts) || livesWithCron(facts))
            return;
        // Beside a worker in another branch a server is no excuse.
        const servers = programs.map(({ program, call }) => (0,dockerfile_server/* flushingServerOf */.d)(facts, program, call));
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
/** The lasting Python programs whose output is held back, as far as they can be read; null where it is known of none. */
function heldBack(facts) {
    const behind = (0,dockerfile_started/* lastingInScripts */.IB)(facts);
    const buffered = behind.filter(({ call, program }) => !isUnbuffered(program) && (0,flags/* isOn */.M)(call.environment.get('PYTHONUNBUFFERED')) !== true);
    if (isUnbuffered(facts.program) || (behind.length > 0 && buffered.length === 0))
        return null;
    const main = facts.entry?.program;
    if (facts.program && main)
        return [{ program: facts.program, call: main }];
    const programs = buffered.flatMap(({ program, call }) => (program ? { program, call } : []));
    // What is only given by hand beside an unbuffered program isn't known to be Python.
    return programs.length === 0 && behind.some(({ program }) => program) ? null : programs;
}
/** Another Python program of the image, as far as one is known: what else is started, or Django's commands. */
function besideServer(facts, server) {
    const started = [...(0,dockerfile_started/* startedPrograms */.rE)(facts), ...(0,dockerfile_started/* deployedPrograms */.Ox)(facts)].flatMap(({ program }) => program ?? []);
    const other = started.find(({ name, by }) => name !== server && by !== 'inline');
    if (other)
        return (0,wrappers/* baseName */.Fl)(other.name);
    return facts.surroundings.context.list().some((path) => /(?:^|\/)manage\.py$/.test(path)) ? 'manage.py' : null;
}
/** `python -u` */
function isUnbuffered(program) {
    return program?.interpreterOptions.some(({ text }) => /^-[a-zA-Z]*u/.test(text)) === true;
}
/** Lambda's runtime interface client writes all output through by itself. */
function isLambda(facts) {
    const { final } = facts;
    const started = (0,dockerfile_started/* startedPrograms */.rE)(facts).some(({ call }) => call.arguments.some(({ value }) => value === 'awslambdaric'));
    return started || (final.base.reference?.repository ?? '').includes('lambda');
}

// EXTERNAL MODULE: ./lib/build/dockerfile/shell.js
var shell = __webpack_require__(30649);
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
            const first = stateOf(commands[0], facts, step);
            if (!first || !commands.every((command, at) => at === 0 || stateOf(command, facts, step)))
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
function stateOf(command, facts, step) {
    if (command.redirects.length > 0)
        return null;
    const change = changeOf(command, facts, step);
    return change && !command.words.some(({ text }) => /`|\$\(/.test(text)) ? change : null;
}
/** The change of state that a command's name stands for; null where it is another command. */
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
                return { what: "The environment's activation", instead: 'ENV PATH="…/bin:$PATH"' };
            return SETS_VARIABLES.test(argument ?? '') || readsInState(facts, step, argument)
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
/** Files that set variables and do nothing else: of shells, and of toolkits that are installed with one to be read in. */
const SETS_VARIABLES = new RegExp([
    '(?:^|/)(?:\\.?(?:bash|zsh)rc|\\.?profile|\\.?bash_profile|env)$',
    // Huawei's CANN: /usr/local/Ascend/ascend-toolkit/set_env.sh
    '/Ascend/(?:[\\w.-]+/)*set_env\\.sh$',
    // https://www.intel.com/content/www/us/en/docs/oneapi/programming-guide/current/use-the-setvars-script-with-linux-or-macos.html
    '^/opt/intel/(?:[\\w.-]+/)*(?:set)?vars\\.sh$',
    // https://docs.ros.org/en/rolling/Tutorials/Beginner-CLI-Tools/Configuring-ROS2-Environment.html
    '^/opt/ros/[^/]+/(?:local_)?setup\\.(?:sh|bash|zsh)$',
].join('|'));
/** Whether a file of the context that is read in does nothing but set state either. */
function readsInState(facts, step, argument) {
    if (argument === undefined || !(0,expand/* isKnown */.qE)(step.workdir) || /[$~`]/.test(argument))
        return false;
    const file = (0,script_files/* fileAt */.Wd)(facts, { stage: step.stage, step }, (0,dockerfile_paths/* normalizePath */.Fd)(argument, step.workdir));
    const read = file && (0,shell/* parseShell */.a)(file.text, 0);
    const commands = read?.complete === true ? flatten(read.body) : null;
    if (!commands || commands.length === 0)
        return false;
    // What it reads in itself isn't followed.
    return commands.every((one) => !/^(?:\.|source)$/.test(one.words[0]?.text ?? '') && stateOf(one, facts, step));
}
/** `RUN cd /x` means WORKDIR, `RUN export A=b` means ENV: both change what follows, so somebody should look. */
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
/** Whether an instruction reads a text as the shell does: variables of the shell alone (HOME) and `~` mean nothing there. */
function isReadAlike({ instruction, stage }, text) {
    if (/(?:^|[=:"])~/.test(text))
        return false;
    return [...text.matchAll(/\$(?:\{?(\w+))?/g)].every(([, name]) => {
        // Without one in the image's own configuration BuildKit sets PATH itself.
        return name === 'PATH' || (name !== undefined && stage.environment.get(name, instruction.index) !== undefined);
    });
}
function isOneLine(dockerfile, words) {
    return words.every(({ span }) => !dockerfile.source.slice(span).includes('\n'));
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/development-run.js

/** Longer argument lists are cut. */
const development_run_LONGEST = 2000;
/** No honest file has more of these calls, and for each all lines above it are read. */
const development_run_MOST = 10;
/** What has a `run` of its own and is no application. */
const development_run_OTHERS = new Set(['asyncio', 'anyio', 'trio', 'curio', 'subprocess', 'hypercorn', 'uvloop', 'self', 'cls']);
/**
 * The call by which a file that is started does so with `reload=True` or `debug=True`, said by these words alone; null
 * where none is seen, or it stands in a branch or in a function that nothing calls.
 * @param debugs whether its applications have a `run(debug=True)`: Flask's, Dash's and Quart's do
 */
function developmentRun(text, debugs) {
    const code = (0,python_source/* maskPython */.rS)(text);
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
/** Where a call's parenthesis closes. */
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
/** Whether what stands at a place is run with the file: at its top, under `__main__`, or in a function that is called. */
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

;// CONCATENATED MODULE: ./lib/build/rules/runtime/development-server.js










/* harmony default export */ const development_server = (defineRule({
    id: 'development-server',
    family: 'runtime',
    level: 'warning',
    summary: "the container runs a framework's development server",
    why: `\`flask run\`, \`manage.py runserver\`, \`fastapi dev\` and \`uvicorn --reload\` are made for a developer's machine: they watch the
sources, serve one request at a time or start everything twice, and show tracebacks or a debugger to whoever asks. So do a
script's own \`uvicorn.run(…, reload=True)\` and Flask's \`app.run(debug=True)\`. Their own documentation says not to use them in
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
        // The last one is what stays; those before it prepare something.
        const last = (0,dockerfile_started/* startedPrograms */.rE)(facts).findLast(({ call, program }) => program !== null || development_server_isManagement(call));
        if (!last || (0,dockerfile_running/* replacementOf */.ml)(facts, last.step))
            return;
        const { script, step } = last;
        const program = last.program ?? development_server_commandOf(last.call);
        // In a branch of a script it may be what developers ask for.
        if (last.call.conditional)
            return;
        const name = developmentServer(program);
        const own = name === null ? ownRun(facts, last.call) : null;
        if (own) {
            const { file, run } = own;
            const span = { start: file.span.start + run.span.start, end: file.span.start + run.span.end };
            yield {
                span: step.instruction.span,
                message: messages[run.option === 'reload' ? 'restarts' : 'debugs'](`\`${(0,wrappers/* baseName */.Fl)(file.imagePath)}\``, run.callee),
                related: [{ ...(0,script_files/* placeInFile */.ZU)(file, span), message: messages.here() }],
            };
            return;
        }
        if (name === null && !(RELOADERS.has(program.name) && (0,dockerfile_server/* hasFlag */.Lt)(program, '--reload')))
            return;
        yield {
            span: step.instruction.span,
            message: name === null ? messages.reload(program.name) : messages.server(name),
            ...(script && { related: [{ ...(0,dockerfile_started/* placeIn */.VV)(script, last.call.whole), message: messages.here() }] }),
        };
    },
}));
/** The server for development that a Python file of the context starts itself. */
function ownRun(facts, call) {
    const source = (0,scripts/* pythonScriptOf */.Db)(facts, { stage: facts.final, step: null }, call);
    // Without this word no option is on: its imports needn't be read.
    if (!source?.file.text.includes('True'))
        return null;
    const run = developmentRun(source.file.text, usesDebugger(facts, source.file));
    return run && { file: source.file, run };
}
/** Whether a file, or one beside it that it imports, has applications that bring werkzeug's or Quart's debugger. */
function usesDebugger(facts, file) {
    const moment = { stage: facts.final, step: null };
    const own = [...(0,python_source/* readPythonSource */.y9)(file.text).imports];
    const beside = own.flatMap((name) => {
        const other = (0,python_modules/* moduleBeside */.$2)(name.replace(/^\.+/, ''), file.imagePath, (path) => (0,script_files/* fileAt */.Wd)(facts, moment, path));
        return other ? [...(0,python_source/* readPythonSource */.y9)(other.text).imports] : [];
    });
    return [...own, ...beside].some((name) => /^(?:flask|dash|quart)(?:\.|$)/.test(name));
}
/** A project's own name for Django's manage.py, which packages install as a command: `shop-manage runserver`. */
function development_server_isManagement(call) {
    return developmentServer(development_server_commandOf(call)) !== null;
}
function development_server_commandOf({ program, arguments: args }) {
    return { name: program, by: 'command', arguments: args, interpreterOptions: [] };
}
const RELOADERS = new Set(['uvicorn', 'gunicorn', 'hypercorn', 'granian', 'daphne', 'litestar']);
/** Options that stand before the subcommand and take the next argument. */
const development_server_VALUED = new Set(['--app', '-A', '--env-file', '-e', '--settings', '--pythonpath']);
/** The development server that a program is; null where it is none. */
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

// EXTERNAL MODULE: ./lib/build/dockerfile/shell-process.js
var shell_process = __webpack_require__(2377);
;// CONCATENATED MODULE: ./lib/build/dockerfile/lost-endings.js






/*
 * Scripts that stay in front of what they start, and so keep signals from it.
 */
/** The script of the context that the shell of a command (the shell form, `sh -c`) ends with; null where it is none. */
function scriptBehindShell(facts, step) {
    const { nodes, complete } = (0,shell_process/* scriptOf */.Fl)(facts, step);
    const node = nodes.at(-1);
    const last = node?.type === 'and-or' ? node.commands.at(-1) : node;
    // Another ENTRYPOINT in front of it has its own way with signals.
    const other = facts.entry?.entrypoint && facts.entry.entrypoint !== step;
    if (!complete || other || last?.type !== 'command')
        return null;
    const started = (0,dockerfile_started/* startedPrograms */.rE)(facts).findLast((one) => one.script === null && one.step === step);
    return started ? (0,scripts/* shellScriptOf */.JV)(facts, { stage: facts.final, step: null }, started.call) : null;
}
/** Whether all ways to a script's end put another program in its place, or it has its own way with signals. */
function lost_endings_handsOver({ endings, complete, traps }) {
    return complete && (traps || (endings.length > 0 && endings.every(({ exec }) => exec)));
}
/** The commands that a script ends with, on its several ways, and that should take its place; none where it sees to it. */
function lostEndings(facts, { endings, calls, complete, file, traps }) {
    // What a trap does, on a signal or at the end, is the script's own affair.
    if (!complete || traps || /^[ \t]*trap[ \t]/m.test(file.text))
        return [];
    const found = [];
    // A name may be that of a function of a file that it reads in.
    const sources = READS_IN.test(file.text);
    const always = endings.find(({ exec, call }) => exec && call?.conditional === false);
    const others = endings.some(({ exec }) => exec);
    for (const { span, exec, background, passesArguments, handsOver, command: written } of endings) {
        const inside = calls.filter((one) => span.start <= one.span.start && one.span.end <= span.end);
        const call = inside.at(-1);
        // An unquoted `$@` is no command where the image gives it nothing; whoever starts it will.
        if (exec || background || !(call ?? handsOver) || (always && always.span.start < span.start))
            continue;
        // A loop that starts its program again and again is meant to stay.
        if (/^(?:while|until|for|\()/.test(file.source.slice(span)))
            continue;
        const anything = handsOver || (call?.program === '' && passesArguments);
        const named = passesArguments && (!sources || call?.path.includes('/') === true);
        const lasting = anything || (call && ((0,dockerfile_server/* serves */.xu)(call) || isMain(facts, call, named)));
        // Beside an exec, `"$@"` or a server for development may be a help for developers.
        if (!lasting || (others && (call && (0,dockerfile_server/* serves */.xu)(call) ? isDevelopment(call) : call?.conditional !== false)))
            continue;
        const again = inside.slice(0, -1).some((one) => one.span.start === call?.span.start);
        const last = !again && !SPEAKS_BEHIND.test(file.source.text.slice(span.end, span.end + 200));
        found.push({ span, command: anything || !call ? '"$@"' : call.program, written: last ? written : null });
    }
    return found;
}
/** An `echo` that would no longer be reached. */
const SPEAKS_BEHIND = /^(?:[\s;]|fi\b|esac\b|#[^\n]*\n)*echo\b/;
/** `. lib.sh`, `source lib.sh`; what activates an environment or sets variables brings no functions to start programs by. */
const READS_IN = /(?:^|[;&|({]|\bthen|\bdo|\belse)[ \t]*(?:\.|source)[ \t]+(?![ \t]|\S*(?:\/activate|\.env)(?![^\s;&|)"']))/m;
/** A program that isn't Python and gets the script's arguments, or another script that ends with what stays. */
function isMain(facts, call, passesArguments) {
    if ((0,dockerfile_entry/* readPythonProgram */.D1)(call) || (0,wrappers/* isShell */.H7)(call.program))
        return false;
    const script = (0,scripts/* shellScriptOf */.JV)(facts, { stage: facts.final, step: null }, call);
    if (script)
        return script.endings.some((ending) => ending.call && (ending.exec || (0,dockerfile_server/* serves */.xu)(ending.call)));
    return (passesArguments &&
        /^[\w.-]+$/.test(call.program) &&
        !/^(?:echo|printf|set|test|mkdir|chown|rm|cp)$/.test(call.program));
}
function isDevelopment(call) {
    return call.arguments.some(({ value }) => /^(?:runserver(?:_plus)?|--reload|dev)$/.test(value));
}

;// CONCATENATED MODULE: ./lib/build/rules/runtime/entrypoint-without-exec.js







/* harmony default export */ const entrypoint_without_exec = (defineRule({
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
        if (!found || !(0,dockerfile_running/* isStarted */.WF)(facts, found.step) || (0,dockerfile_running/* isJob */.o5)(facts))
            return;
        const { script, step, by } = found;
        const endings = lostEndings(facts, script);
        const [ending] = endings;
        if (!ending)
            return;
        const { file } = script;
        const name = `\`${(0,wrappers/* baseName */.Fl)(file.imagePath)}\``;
        const changes = endings.flatMap((one) => entrypoint_without_exec_fixOf(script, one));
        const message = messages[by](name, `\`${ending.command}\``);
        yield {
            span: step.instruction.span,
            message,
            related: endings.map(({ span }) => ({ ...(0,dockerfile_started/* placeIn */.VV)(script, span), message: messages.here() })),
            ...(changes.length > 0 && { edit: { safety: 'review', changes } }),
        };
    },
}));
function scriptInFront(facts) {
    const [first] = (0,dockerfile_started/* startedPrograms */.rE)(facts);
    if (!first)
        return null;
    const { base: image } = facts.final;
    // What only the build names, as Home Assistant does, may have an init in front of CMD that signals the whole group.
    if (!facts.entry?.entrypoint && image.reference === null)
        return null;
    const base = facts.entry?.entrypoint ? [] : (image.entrypoint ?? []);
    const { instruction } = first.step;
    if ((0,shell_process/* shellOf */.of)(facts, first.step) !== null) {
        const script = base.length === 0 ? scriptBehindShell(facts, first.step) : null;
        return script && { script, step: first.step, by: (0,shell_process/* staysInFront */.rj)(facts, first.step) ? 'behind' : 'stays' };
    }
    const own = instruction.exec?.map(({ text }) => text);
    if (!own)
        return null;
    const elements = [...base, ...own];
    const start = elements.indexOf(first.call.path);
    const front = elements.slice(0, Math.max(start, 0)).map(wrappers/* baseName */.Fl);
    // dumb-init and `tini -g` signal the whole group; what else may stand in front isn't known.
    const known = front.every((word) => /^(?:tini(?:-static)?|catatonit|docker-init|env|exec|--|-[sv]+)$/.test(word));
    const script = known && start >= 0 ? (0,scripts/* shellScriptOf */.JV)(facts, { stage: facts.final, step: null }, first.call) : null;
    const init = front.some((word) => /init|tini|catatonit/.test(word));
    return script && { script, step: first.step, by: init ? 'init' : 'stays' };
}
/** `exec` in front of it; none where that would start something else, or nothing. */
function entrypoint_without_exec_fixOf(script, { span, written }) {
    if (!written || (0,shell_process/* isBuiltin */.iK)(written) || script.file.writtenBy)
        return [];
    // For bash a word of the grammar, for dash a program.
    if (/(?:^|[\s;&|({])time[ \t]+(?:-p[ \t]+)?$/.test(script.file.source.text.slice(0, span.start).slice(-40)))
        return [];
    const assigns = written.assignments.length > 0;
    const place = (0,dockerfile_started/* placeIn */.VV)(script, { start: span.start, end: span.start });
    return [{ ...place, text: assigns ? 'exec env ' : 'exec ' }];
}

;// CONCATENATED MODULE: ./lib/build/rules/runtime/exec-argument-spaces.js




/* harmony default export */ const exec_argument_spaces = (defineRule({
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
                // `-w 4 -b x` is four words; a value with quotes or spaces is for a person to split.
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
/** Whether no shell of the ENTRYPOINT, which is given what CMD names, splits an element or passes it over. */
function arrivesWhole(facts, step, { text }) {
    const { entry } = facts;
    const entrypoint = entry?.command === step ? entry.entrypoint : null;
    if (!entrypoint || (entrypoint.instruction.exec && (0,shell_process/* shellOf */.of)(facts, entrypoint) === null))
        return true;
    return entry.calls.some(({ path, arguments: args }) => path === text || args.some(({ value }) => value === text));
}
/** Whether what a command names first is what is started: nothing stands in front of it. */
function isProgram({ entry, final }, step) {
    if (step !== entry?.command)
        return true;
    return entry.entrypoint ? entry.entrypoint.instruction.exec?.length === 0 : final.base.entrypoint?.length === 0;
}
/** A program's name or script, and words that it is to be given: a path of several words may be one. */
function isWholeCommand({ text }) {
    const [program, ...rest] = text.trim().split(/\s+/);
    if (rest.length === 0 || !/^[\w./+-]+$/.test(program))
        return false;
    return !program.includes('/') || /\.(?:sh|py)$/.test(program) || rest.some((word) => word.startsWith('-'));
}
/** `-w 4` or `--bind x`; not what a shell or Python is given as code, and not `--format=%(h)s %(l)s`. */
function isJoined({ text }, previous, all) {
    if (!/^-{1,2}[A-Za-z][\w-]*\s+\S/.test(text))
        return false;
    const shell = all.some((element) => (0,wrappers/* isShell */.H7)((0,wrappers/* baseName */.Fl)(element.text)));
    return !shell && !/^-[a-z]*[ce]$/.test(previous?.text ?? '');
}

// EXTERNAL MODULE: ./lib/build/dockerfile/gunicorn-config.js
var gunicorn_config = __webpack_require__(65339);
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
        for (const started of (0,dockerfile_started/* startedPrograms */.rE)(facts)) {
            const { program, step, script } = started;
            if (program?.name !== 'gunicorn' || !(0,dockerfile_running/* isStarted */.WF)(facts, step))
                continue;
            const folder = temporaryFolder(facts, started, program);
            if (folder === 'unknown' || (folder !== null && IN_MEMORY.test(folder)))
                return;
            const readOnly = gunicorn_heartbeat_on_disk_isTold(facts) ? null : withoutTemporary(facts, folder);
            if (!readOnly && (gunicorn_heartbeat_on_disk_isTold(facts) || (0,dockerfile_running/* isTemporary */.ey)(facts, folder ?? '/tmp')))
                return;
            const edit = folder === null ? gunicorn_heartbeat_on_disk_fixOf(started) : null;
            const span = step.instruction.span;
            const related = script ? [{ ...(0,dockerfile_started/* placeIn */.VV)(script, started.call.whole), message: messages.here() }] : [];
            const level = readOnly ? 'error' : 'notice';
            const message = readOnly ? messages.readOnly(readOnly.path) : isNewer(facts) ? messages.newer() : messages.disk();
            yield { span, level, message, related, ...(edit && { edit }) };
            return;
        }
    },
}));
const IN_MEMORY = /^\/(?:dev|run)\/shm(?:\/|$)/;
/** The folder that is set by the line, GUNICORN_CMD_ARGS or a configuration file; `unknown` where that can't be read. */
function temporaryFolder(facts, { call }, program) {
    const written = (0,dockerfile_server/* optionOf */.XD)(program, '--worker-tmp-dir');
    if (written !== null)
        return (0,expand/* isKnown */.qE)(written) ? written : 'unknown';
    const more = call.environment.get('GUNICORN_CMD_ARGS') ?? facts.env('GUNICORN_CMD_ARGS')?.value ?? '';
    const given = /--worker-tmp-dir[= ]+(\S+)/.exec(more)?.[1];
    if (given !== undefined)
        return given;
    const words = program.arguments.map(({ value }) => value);
    // Of an unknown word that is an option's value no more than that is hidden.
    const hides = words.some((word, at) => !(0,expand/* isKnown */.qE)(word) && !/^[-\w]/.test(word) && !takesValue(words[at - 1]));
    if (!(0,expand/* isKnown */.qE)(more) || hides)
        return 'unknown';
    const configured = (0,gunicorn_config/* gunicornConfigOf */.V)(facts, program, call.workdir);
    const setting = configured?.config.settings.get('worker_tmp_dir');
    if (setting)
        return configured.config.workerTmpDir ?? 'unknown';
    if (configured)
        return null;
    if ((0,dockerfile_server/* optionOf */.XD)(program, '--config', '-c') !== null || /(?:^|\s)(?:-c|--config)[ =]/.test(more))
        return 'unknown';
    return facts.surroundings.context.has('gunicorn.conf.py') ? 'unknown' : null;
}
/** gunicorn's options without a value. Source: its gunicorn/config.py. */
const FLAGS = /^-(?:D|R|-(?:check-config|print-config|preload|reload|spew|daemon|initgroups|reuse-port|no-sendfile|capture-output|enable-stdio-inheritance|disable-redirect-access-to-syslog|log-syslog|proxy-protocol|strip-header-spaces|no-control-socket|permit-[\w-]+|casefold-http-method))$/;
/** Whether the next word is a value of an option: `-w`, `--workers`. */
function takesValue(word) {
    return word !== undefined && (0,expand/* isKnown */.qE)(word) && /^-(?:[a-zA-Z]|-[\w-]+)$/.test(word) && !FLAGS.test(word);
}
/** Whether a deployment sets the variable that may hold anything. */
function gunicorn_heartbeat_on_disk_isTold(facts) {
    return (0,dockerfile_running/* runningDeployments */._Y)(facts).some(({ environment }) => environment.includes('GUNICORN_CMD_ARGS'));
}
/** What runs it on a read-only root, with no folder for temporary files of those that Python tries. */
function withoutTemporary(facts, folder) {
    if (folder !== null)
        return (0,dockerfile_running/* readOnlyAt */.sg)(facts, folder);
    const variable = ['TMPDIR', 'TEMP', 'TMP'].find((name) => facts.env(name));
    const folders = ['/tmp', '/var/tmp', '/usr/tmp', facts.final.end.workdir];
    if (variable !== undefined)
        folders.push(facts.env(variable).value);
    const found = (0,dockerfile_running/* readOnlyAt */.sg)(facts, '/tmp');
    const elsewhere = found?.environment.some((name) => /^(?:TMPDIR|TEMP|TMP)$/.test(name)) === true;
    if (!found || elsewhere || !folders.every((one) => (0,dockerfile_running/* readOnlyAt */.sg)(facts, one) === found))
        return null;
    // It starts another command there, which isn't read here.
    return found.command === null && found.entrypoint === null ? found : null;
}
/** Whether the installed version is known to be 22 or later. */
function isNewer(facts) {
    const pinned = facts.installs
        .flatMap(({ installer }) => installer.operands)
        .map(({ value }) => /^gunicorn(?:\[[^\]]*\])?[=~]=\s*(\d+)/.exec(value)?.[1])
        .find((version) => version !== undefined);
    return pinned !== undefined && Number(pinned) >= 22;
}
/** The option behind the program's name, in either form, or in the script. */
function gunicorn_heartbeat_on_disk_fixOf({ step, script, call }) {
    if (script) {
        const at = call.span.start + call.path.length;
        const named = script.file.source.slice({ start: call.span.start, end: at }) === call.path;
        const place = (0,dockerfile_started/* placeIn */.VV)(script, { start: at, end: at });
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/programs.js








/** Follows a program through the lineage: what brings it, what takes it away, what may do either unseen. */
function presenceOf(facts, tool) {
    const base = (0,base_image/* hasTool */.J2)(facts.final.base, tool);
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
        for (const call of (0,scripts/* callsWithScripts */.yN)(facts, step))
            presence = changedBy(step, call, tool, virtual, presence);
        if (!facts.commandsOf(step).complete && presence !== 'there')
            presence = 'unknown';
    }
    return presence;
}
function changedBy(step, call, tool, virtual, before) {
    const [system] = (0,dockerfile_system/* readSystemCalls */.JE)([{ step, call }]);
    if (system) {
        const names = (0,dockerfile_system/* namesOf */.eZ)(system.installer);
        const named = names.includes(tool);
        if (system.action === 'remove') {
            return named || names.some((name) => virtual.has(name)) ? (before === 'there' ? 'removed' : before) : before;
        }
        if (system.action !== 'install' && system.action !== 'upgrade')
            return before;
        if (named && system.virtual !== null)
            virtual.add(system.virtual);
        // A package that is a file, or can't be known, may need anything.
        const open = system.packages.some(({ name, local }) => local || !(0,expand/* isKnown */.qE)(name) || BRINGS_OTHERS.test(name));
        return named ? 'there' : open && before !== 'there' ? 'unknown' : before;
    }
    // Whoever calls it in a build has it; other installers, links and copies name it.
    const named = call.program === tool || call.arguments.some(({ value }) => (0,wrappers/* baseName */.Fl)(value) === tool);
    if (named && call.program !== 'rm')
        return 'there';
    return before !== 'there' && isOpaque(call) ? 'unknown' : before;
}
/** Packages that depend on wget or curl, or stand for many others. */
const BRINGS_OTHERS = /chrome|edge|texlive|[*?^]|^@/;
/** What may install anything: a script that can't be read, or a tool that manages machines. */
function isOpaque(call) {
    const { program, path } = call;
    if (program === '' || (0,wrappers/* isShell */.H7)(program) || /\.(?:sh|bash)$/.test(program))
        return true;
    if (['make', 'ansible-playbook', 'nix', 'nix-env', 'busybox', 'mise', 'brew', 'guix'].includes(program))
        return true;
    const installer = (0,installers/* readInstaller */.XE)(call);
    if (installer && ((0,installers/* installsPackages */.ag)(installer) || (0,installers/* isSystemTool */.Mc)(installer.tool)))
        return false;
    // A program of the project's own, by its path.
    return /^\.{0,2}\//.test(path) && !/\/(?:s?bin|Scripts)\//.test(path);
}
/** Folders that hold programs, or folders that do. */
const programs_PROGRAMS = new Set(['/', '/bin', '/usr', '/usr/bin', '/usr/local', '/usr/local/bin']);
/** What a COPY says of a program; null: nothing. */
function broughtBy(copy, tool, context) {
    const { sources, target, from, image } = copy;
    if ([...sources, target].some((path) => (0,wrappers/* baseName */.Fl)(path.replace(/\/$/, '')) === tool))
        return 'there';
    const folder = (0,dockerfile_paths/* normalizePath */.Fd)(target);
    if (!programs_PROGRAMS.has(folder))
        return null;
    if (from !== null || image !== null) {
        // The official images' own programs are in /usr/local: a builder's curl isn't among them.
        const holds = (path) => !/\/usr\/local|\.[a-z]{1,5}$/.test(path);
        return !folder.startsWith('/usr/local') && sources.some(holds) ? 'unknown' : null;
    }
    const files = (0,context_copies/* filesOf */.R8)(copy, context) ?? [];
    if (files.some((file) => (0,wrappers/* baseName */.Fl)(file.target) === tool))
        return 'there';
    const missing = new Set((0,context_copies/* missingSources */.Bn)(copy, context));
    const open = sources.filter((source) => files.length === 0 || missing.has(source) || source.includes('://'));
    // What is copied into a folder of programs by a single name is one, most often; into `/` it is a folder.
    const single = folder.endsWith('/bin') ? /\.[a-z]{1,5}$|^[\w-]+$/ : /\.[a-z]{1,5}$/;
    return files.some(({ unpacked }) => unpacked) || open.some((path) => !single.test(path)) ? 'unknown' : null;
}

;// CONCATENATED MODULE: ./lib/build/rules/runtime/healthcheck-tool-missing.js



/* harmony default export */ const healthcheck_tool_missing = (defineRule({
    id: 'healthcheck-tool-missing',
    family: 'runtime',
    level: 'warning',
    summary: "the HEALTHCHECK calls a program that isn't in the image",
    why: `The slim and distroless images have no curl and no wget, Alpine has wget alone. A HEALTHCHECK that calls what isn't there
fails each time: the container counts as unhealthy, whatever it does, and Swarm, ECS or compose's \`depends_on\` wait for it,
restart it or give up. Python is there and can ask as well: \`python -c "import urllib.request; …"\`. That costs an interpreter's
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
        // What reads a download's output fails with it; any other program may be the one that answers.
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
/** What comes behind the answer. */
const AFTERWARDS = new Set(['exit', 'echo', 'kill']);
/** The same question, asked by Python: where there is one plain download. */
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
/** Options that change nothing in what is asked. */
const PLAIN = /^(?:-[fsSLIkqo]+|--(?:fail|silent|show-error|quiet|spider|location|head|no-verbose|tries=1)|-nv|-O-?|-|\/dev\/null)$/;

;// CONCATENATED MODULE: ./lib/build/dockerfile/uv-at-start.js









/*
 * What `uv run` does to the project's environment when it starts a program: it makes the one that isn't there, and
 * installs what is missing.
 */
/** Whether uv is told to leave the environment as it is. */
function isUnsynced(facts, call, words) {
    const variable = call.environment.get('UV_NO_SYNC') ?? facts.env('UV_NO_SYNC')?.value;
    return words.includes('--no-sync') || (0,flags/* isOn */.M)(variable) !== false;
}
/** Whether `uv run` finds a project at start, and no environment: no step of the build makes one or installs anything. */
function isMadeAtStart(facts, call) {
    const folder = folderAtStart(call);
    const project = folder === null ? null : manifestAtStart(facts, folder);
    if (project === null || facts.environments.size > 0 || call.arguments.some(({ value }) => value === '--no-project'))
        return false;
    const made = facts.calls.some(({ call: one }) => startsProject(one));
    const elsewhere = facts.copies.some(({ image, sources }) => image !== null && !sources.every((one) => UVS.test(one)));
    return isReadWhole(facts) && !made && !elsewhere && facts.installs.every(isOwn);
}
/**
 * The folder of the project that `uv run` works on at start, where that is one of its own beside those that the build
 * syncs: uv makes its environment then. Null where it is one of them, a member of their workspace, or can't be known.
 */
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
    const pyproject = (0,dockerfile_manifests/* projectIn */.L9)(facts.surroundings.context, external_node_path_.posix.dirname(path)).pyproject;
    // Poetry's own manifest is no project to uv.
    if (!pyproject?.complete || pyproject.name === null || pyproject.tools.has('poetry'))
        return null;
    const environment = (0,dockerfile_paths/* normalizePath */.Fd)('.venv', folder);
    const brought = facts.copies.some(({ from, image, target, sources }) => (from !== null || image !== null) &&
        (0,dockerfile_paths/* touches */.yI)((0,dockerfile_paths/* normalizePath */.Fd)(target), environment) &&
        !sources.every((one) => UVS.test(one)));
    const synced = facts.calls.some((one) => uv_at_start_mayMake(one.call, folder));
    const known = facts.environments.size > 0 && !facts.environments.has(environment);
    return known && !brought && !synced && !mayBeMember(facts, folder) ? folder : null;
}
/** Whether a call of uv makes the environment of a project, or may: its folder isn't known, or lies below. */
function uv_at_start_mayMake(call, project) {
    const installer = (0,installers/* readInstaller */.XE)(call);
    if (installer?.tool !== 'uv' || !/^(?:sync|run|venv|add)$/.test(installer.action))
        return false;
    const folder = (0,dockerfile_requested/* projectFolder */.Kb)(installer);
    return folder === null || (0,dockerfile_paths/* isInside */.FK)(folder, project) || installer.options.has('--all-packages');
}
/** Whether a project belongs to the workspace of one above it, as the image has them. */
function mayBeMember(facts, project) {
    const manifest = (0,dockerfile_paths/* normalizePath */.Fd)('pyproject.toml', project);
    for (let folder = project; folder !== '/';) {
        folder = external_node_path_.posix.dirname(folder);
        const path = manifestAtStart(facts, folder);
        if (path === null)
            continue;
        const { pyproject } = (0,dockerfile_manifests/* projectIn */.L9)(facts.surroundings.context, external_node_path_.posix.dirname(path));
        const root = (0,dockerfile_paths/* normalizePath */.Fd)('pyproject.toml', folder);
        if (!pyproject?.complete || (0,dockerfile_manifests/* membersOf */.lS)([manifest], root, pyproject).length > 0)
            return true;
    }
    return false;
}
/** The folder that `uv run` looks for a project in. */
function folderAtStart(call) {
    const installer = (0,installers/* readInstaller */.XE)(call);
    return installer && (0,dockerfile_requested/* projectFolder */.Kb)(installer);
}
function manifestAtStart(facts, folder) {
    return (0,script_files/* contextPathAt */.sS)(facts, { stage: facts.final, step: null }, (0,dockerfile_paths/* normalizePath */.Fd)('pyproject.toml', folder));
}
/** Whether all is known that the build does and the base sets. */
function isReadWhole(facts) {
    const hidden = facts.steps.some((step) => step.instruction.keyword === 'RUN' && !facts.commandsOf(step).complete);
    return (facts.final.base.known &&
        !hidden &&
        !facts.calls.some(({ call }) => uv_at_start_MAKERS.test(call.program)) &&
        (0,scripts/* runScripts */.AK)(facts).length === 0);
}
/** Programs that may do anything by a file of their own. */
const uv_at_start_MAKERS = /^(?:make|just|task|invoke|nox|tox|hatch|)$/;
/** uv's programs, as its image holds them. */
const UVS = /^\/uvx?$/;
function startsProject({ program, arguments: args }) {
    return program === 'uv' && args.some(({ value }) => value === 'run' || value === 'venv');
}
/** Whether an install is of nothing but tools as uv. */
function isOwn({ installer }) {
    const named = (0,dockerfile_requested/* namedRequirements */.Ay)(installer);
    return (named.length > 0 &&
        named.length === installer.operands.length &&
        named.every(({ requirement }) => launchers/* LAUNCHER_PACKAGES */.tb.has(requirement.name)));
}
/** The groups that the build left out and the start brings: uv knows at start only what it is told there. */
function groupsAtStart(facts, call, words) {
    const out = ['--no-dev', '--no-default-groups', '--only-group', '--no-project', '--isolated'];
    if (words.some((word) => out.includes(word)))
        return [];
    const told = ['UV_NO_DEV', 'UV_NO_DEFAULT_GROUPS', 'UV_NO_PROJECT'].some((name) => (0,flags/* isOn */.M)(call.environment.get(name) ?? facts.env(name)?.value) !== false);
    // Without the manifest there is nothing that it would sync.
    const folder = folderAtStart(call);
    if (told || folder === null || manifestAtStart(facts, folder) === null)
        return [];
    const groups = facts.installs.flatMap(({ step, installer, landings }) => {
        const synced = installer.tool === 'uv' && installer.action === 'sync' && landings.length > 0;
        const left = installer.options.has('--no-dev', '--no-default-groups') || leavesOut(step, installer);
        const pyproject = synced && left ? ((0,dockerfile_requested/* projectOf */.v8)(facts, installer, step)?.pyproject ?? null) : null;
        const defaults = pyproject && (pyproject.uvDefaultGroups ?? [...pyproject.groups.keys()]);
        return defaults?.filter((name) => (0,dockerfile_manifests/* groupRequirements */._y)(pyproject, name).length > 0) ?? [];
    });
    return [...new Set(groups)];
}
function leavesOut(step, { call }) {
    return (0,dockerfile_requested/* isSwitchedOn */.JG)(step, call, 'UV_NO_DEV', 'UV_NO_DEFAULT_GROUPS') === true;
}

;// CONCATENATED MODULE: ./lib/build/rules/runtime/launcher-at-start.js






/* harmony default export */ const launcher_at_start = (defineRule({
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
        for (const { call, step, script } of (0,dockerfile_started/* startedPrograms */.rE)(facts)) {
            if (!LAUNCHERS.has(call.program) || seen.has(step) || !(0,dockerfile_running/* isStarted */.WF)(facts, step))
                continue;
            const words = call.arguments.map(({ value }) => value);
            if (!startsProgram(call, step) || (call.program !== 'uvx' && !words.includes('run')))
                continue;
            // In a script what stays is what counts, not each step that prepares it.
            if (script && !isLast(script, call))
                continue;
            if (call.program === 'uv' && isUnsynced(facts, call, words))
                continue;
            if (call.program === 'uvx' && words.includes('--offline'))
                continue;
            seen.add(step);
            const related = script ? [{ ...(0,dockerfile_started/* placeIn */.VV)(script, call.whole), message: messages.here() }] : [];
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
/** Whether a launcher starts a program: one that it is told, or, as ENTRYPOINT, whatever follows. */
function startsProgram({ program, arguments: args }, { instruction }) {
    if ((0,launchers/* launched */.ZZ)(program, args))
        return true;
    return instruction.keyword === 'ENTRYPOINT' && instruction.exec !== null && (0,launchers/* awaitsProgram */.Sd)(program, args);
}
/** Whether a script ends with a call, on one of its ways. */
function isLast({ endings }, { span }) {
    return endings.some((ending) => ending.span.start <= span.start && span.end <= ending.span.end);
}
/** Whether all packages of the image are known to be its own Python's, and in no environment. */
function isInSystem(facts) {
    const installs = facts.installs.filter(({ landings }) => landings.length > 0);
    const prefix = facts.final.base.python?.prefix;
    if (facts.environments.size > 0 || prefix === undefined)
        return false;
    const inside = installs.every(({ location }) => location?.kind === 'prefix' && location.path === prefix);
    return (inside &&
        installs.some((install) => (0,dockerfile_requested/* requestedPackages */.mz)(facts, install).some(({ name }) => !launchers/* LAUNCHER_PACKAGES */.tb.has(name))));
}
/** Starts the program itself, where the bin of an environment that the image holds is on PATH already, or there is none. */
function launcher_at_start_fixOf(facts, call, { instruction }) {
    const folders = (facts.env('PATH')?.value ?? '').split(':');
    const { program, folder } = (0,launchers/* launched */.ZZ)(call.program, call.arguments) ?? {};
    const onPath = folders.some((folder) => facts.environments.has(folder.replace(/\/bin$/, '')));
    // A folder that the launcher changes to, nothing else would.
    if (!program || folder !== undefined || (!onPath && !isInSystem(facts)))
        return null;
    // What it makes of a script or a module isn't what stands there.
    const written = facts.dockerfile.source.slice(program.span);
    const own = instruction.exec?.some(({ text, span }) => text === program.value && span.start === program.span.start);
    if (written !== program.value && !own)
        return null;
    const launcher = instruction.exec?.find(({ text }) => text === call.path)?.span.start ?? call.span.start;
    if (call.span.start !== launcher)
        return null;
    return { safety: 'review', changes: [{ span: { start: launcher, end: program.span.start }, text: '' }] };
}

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
        for (const step of facts.steps) {
            const { instruction } = step;
            const { keyword, body, exec } = instruction;
            // Only the last CMD and ENTRYPOINT count.
            const counts = keyword === 'RUN' || step === facts.entry?.command || step === facts.entry?.entrypoint;
            if (exec || !counts)
                continue;
            const text = source.slice(body);
            // `[ "$X" = y ] && …` is a shell's own test: no comma behind its first string.
            if (!(keyword === 'RUN' ? /^\[(?:"|\s+"[^"]*"\s*,)/ : /^\[/).test(text))
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/privileges.js




/** Who gives the privileges up, and in which script; null where nobody is seen to. */
function privilegeDrop(facts) {
    const started = (0,dockerfile_started/* startedPrograms */.rE)(facts);
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
    // Behind a script that can't be read the tool that is installed for it tells.
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
/** Servers that start as root and change to another user, by the option that says so. */
const DROPS = {
    gunicorn: ['--user', '-u'],
    uwsgi: ['--uid'],
    celery: ['--uid'],
};
/** uWSGI's configuration file may name the user as well: `uid = www-data`. */
function dropsByFile(facts, call) {
    return uwsgiFiles(facts, call).some((file) => {
        const user = /^[ \t]*uid[ \t]*=[ \t]*(\S+)/m.exec(file?.text ?? '')?.[1];
        return user !== undefined && !isRoot(user);
    });
}
function hasOption(program, option) {
    const value = (0,dockerfile_server/* optionOf */.XD)(program, option);
    return value !== null && !isRoot(value);
}

;// CONCATENATED MODULE: ./lib/build/rules/runtime/runs-as-root.js








/* harmony default export */ const runs_as_root = (defineRule({
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
        // Lambda runs what it is given as a user of its own.
        const lambda = (facts.final.base.reference?.repository ?? '').includes('lambda');
        if (facts.dev || lambda || !(0,expand/* isKnown */.qE)(user) || !isRootHere(facts, user) || isSetOutside(facts))
            return;
        if (startsInitSystem(facts))
            return;
        const explicit = lastInstruction(facts, 'USER');
        const span = (explicit ?? facts.entry?.main)?.instruction.span ?? facts.final.stage.from.span;
        const drop = privilegeDrop(facts);
        const refusing = (0,dockerfile_running/* runningDeployments */._Y)(facts).find(({ runAsNonRoot }) => runAsNonRoot === true);
        if (drop) {
            const { script } = drop;
            const related = script?.drops ? [{ ...(0,dockerfile_started/* placeIn */.VV)(script, script.drops.span), message: messages.here() }] : [];
            yield { span, level: 'notice', message: messages.drops(), related };
        }
        else if (refusing)
            yield { span, message: messages.refused(refusing.path) };
        else
            yield { span, message: explicit ? messages.explicit(user === '' ? 'root' : user) : messages.root() };
    },
}));
/** Whether it is root by name, number or because the Dockerfile makes a user with that number. */
function isRootHere(facts, user) {
    const last = facts.final.steps.at(-1);
    return isRoot(user) || (last !== undefined && facts.users.find(user, last)?.id === '0');
}
/** Whether what runs the image sets another user, or needs root: the runner of GitHub's does, in images of actions. */
function isSetOutside(facts) {
    const sets = (0,dockerfile_running/* runningDeployments */._Y)(facts).some(({ user }) => user !== null && (0,expand/* isKnown */.qE)(user) && !isRoot(user));
    return sets || facts.deployments.some(({ kind }) => kind === 'action');
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/pinned-versions.js



/** The version of a package that the image gets, by a requirement that names just one or by a lock file; null: not known. */
function pinnedVersion(facts, name) {
    const wanted = (0,dockerfile_manifests/* normalizeName */.Pc)(name);
    for (const install of facts.installs) {
        const found = (0,dockerfile_requested/* requestedPackages */.mz)(facts, install).find((one) => one.name === wanted);
        const version = /^==(\d[\w.]*)$/.exec(found?.specifier ?? '')?.[1];
        if (version !== undefined)
            return version;
    }
    const { context } = facts.surroundings;
    for (const path of context.list()) {
        const kind = dockerfile_manifests/* LOCK_FILES */.Cv[external_node_path_.posix.basename(path)];
        const text = kind ? context.read(path) : null;
        const version = kind && text !== null ? (0,dockerfile_manifests/* lockedVersion */.XX)(kind, text, name) : null;
        if (version !== null)
            return version;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/signal-handling.js







/** More files of one program aren't followed. */
const signal_handling_MOST_FILES = 60;
function handlingOf(facts, program, call) {
    const script = (0,scripts/* pythonScriptOf */.Db)(facts, { stage: facts.final, step: null }, call);
    if (script)
        return handlingOfFile(facts, script.file.path ?? '', script.python);
    // Where it was installed from, or copied from a folder of another name: by its own name.
    const paths = facts.surroundings.context.list();
    const { name, by } = program;
    if (!(0,expand/* isKnown */.qE)(name))
        return 'unread';
    // What is called so most often hands over to what it is given.
    if (!(0,pip/* isPython */.r2)(call.program) && /entry|init|launch|wrap/i.test(call.program))
        return 'handles';
    const files = by === 'module' ? (0,python_modules/* moduleFiles */.ug)(paths, name, true) : (0,python_modules/* filesEndingIn */.eo)(paths, name.replace(/^(?:\.*\/)+/, ''));
    if (by === 'module' && files.length === 0 && isInstalledModule(facts, name))
        return 'handles';
    const handlings = files.map((path) => {
        const text = facts.surroundings.context.read(path);
        return text === null ? 'handles' : handlingOfFile(facts, path, (0,python_source/* readPythonSource */.y9)(text));
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
    let level = (0,python_modules/* importedFiles */.YL)(paths, path, python, true);
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
                // What runs on in sight leaves a module's modules little to do with signals.
                missing ||= depth === 1 || python.loop === null;
                continue;
            }
            const source = (0,python_source/* readPythonSource */.y9)(text);
            if (answers(source))
                return 'handles';
            sources.push(source);
            next.push(...(0,python_modules/* importedFiles */.YL)(paths, one, source, false));
        }
        level = next;
    }
    const loops = sources.some(({ loop }) => loop !== null);
    return missing || !loops || runsForeign(facts, sources) ? 'handles' : 'ignores';
}
/** Whether a program hands over to the `run` of something of which it isn't known what that does about signals. */
function runsForeign(facts, sources) {
    if (!sources.some(({ loop }) => loop === python_source/* FOREIGN_RUN */.rB) || sources.some(({ definesRun }) => definesRun))
        return false;
    const packages = new Set(sources.flatMap(({ imports }) => [...imports].map((name) => name.split('.')[0])));
    if ([...packages].some((name) => DEAF.test(name)))
        return false;
    if (!packages.has('discord'))
        return true;
    // Its run handled SIGTERM until 2.0. Source: Rapptz/discord.py, client.py at v1.7.3, and issue 8998.
    return /^[01]\./.test(pinnedVersion(facts, 'discord.py') ?? pinnedVersion(facts, 'discord') ?? '');
}
/** Packages whose `run` leaves SIGTERM alone. Sources: werkzeug, serving.py; bottle.py; twitchio, client.py; web.py, httpserver.py. */
const DEAF = /^(?:flask(?:_\w+)?|dash(?:_\w+)?|werkzeug|eve|apiflask|bottle|twitchio|web)$/;
/** Whether it handles SIGTERM, starts a server that does, or lets another program take its place. */
function answers({ handlesSigterm, server, replacesItself }) {
    return handlesSigterm || server !== null || replacesItself;
}
/** Servers and tools that handle SIGTERM by themselves. */
const KNOWN = /^(?:gunicorn|uvicorn|hypercorn|daphne|granian|uwsgi|waitress|celery|flower|rq|dramatiq|arq|huey|flask|fastapi|django|manage|streamlit|jupyter\w*|notebook|ipykernel\w*|awslambdaric|aiohttp\.web|sanic|litestar|locust|mlflow|airflow|prefect|dagster|ray|vllm\.entrypoints.*|sglang.*|torch.*|pytest|unittest|tox|pip|build|mkdocs)(?:\.|$)/;
/** Whether a script or module is known to end on SIGTERM, by its name or by what it is told to do. */
function isKnownToEnd({ name, by, arguments: args }) {
    const [first] = args;
    if (first && args.length === 1 && /^(?:-h|--help|--version)$/.test(first.value))
        return true;
    // `python shop.py runserver` is Django's or Flask's command under another name.
    return (by === 'module' && KNOWN.test(name)) || args.some(({ value }) => value === 'runserver');
}
/** A script or module as it is started: `python -m shop`, `python shop.py`, `./shop.py`. */
function startedAs({ by, name }, call) {
    if (!(0,pip/* isPython */.r2)(call.program))
        return name;
    return by === 'module' ? `python -m ${name}` : `python ${name}`;
}
/** Whether a program that is PID 1 is Python's plain interpreter, with nothing that is seen to handle SIGTERM. */
function mayIgnoreSigterm(facts, program, call) {
    if (program.by !== 'script' && program.by !== 'module')
        return false;
    return !isKnownToEnd(program) && handlingOf(facts, program, call) !== 'handles';
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
        const step = [entry?.entrypoint, entry?.command].find((one) => one && (0,shell_process/* shellOf */.of)(facts, one) !== null);
        // What looks like the exec form and is none is another finding.
        if (!step ||
            facts.dockerfile.source.slice(step.instruction.body).startsWith('[') !== (step.instruction.exec !== null))
            return;
        const { nodes, complete } = (0,shell_process/* scriptOf */.Fl)(facts, step);
        const last = nodes.at(-1);
        if (!complete || !last || !(0,dockerfile_running/* isStarted */.WF)(facts, step))
            return;
        if (!(0,shell_process/* staysInFront */.rj)(facts, step) || isIdle(last) || evaluatesExec(last))
            return;
        const changes = step.instruction.exec ? null : shell_form_command_fixOf(facts, step, nodes);
        const script = scriptBehindShell(facts, step);
        const lost = script && lostEndings(facts, script)[0];
        const reloads = takesForReload(facts, step);
        const deaf = script || hasStopSignal(facts) ? null : deafProgram(facts, step);
        const message = lost
            ? messages.script(`\`${(0,wrappers/* baseName */.Fl)(script.file.imagePath)}\``)
            : reloads
                ? messages.uwsgi()
                : deaf !== null
                    ? messages.deaf(`\`${deaf}\``)
                    : messages.shell();
        // Without this shell the next one may do the same, and uWSGI takes the signal for another; a program that is deaf to
        // it is no worse off than before.
        const cures = (script === null || lost_endings_handsOver(script)) && reloads === false;
        const edit = changes && { safety: cures ? 'safe' : 'review', changes };
        yield { span: step.instruction.span, message, ...(edit && { edit }) };
    },
}));
/** What waits for a person or for nothing, and what ends by itself: there is nobody to hear a signal. */
function isIdle(node) {
    if (node.type === 'and-or')
        return isIdle(node.commands.at(-1));
    // A loop starts its program again: the shell is meant to stay.
    if (node.type === 'while' || node.type === 'for')
        return true;
    if (node.type !== 'command')
        return false;
    const [program = '', ...rest] = node.words.map(({ text }) => text.replace(/["']/g, ''));
    const name = (0,wrappers/* baseName */.Fl)(program);
    if (/^(?:tail|sleep|echo|ls|cat|true|env|pytest|py\.test|tox|nox|make)$/.test(name))
        return true;
    if (/^python3?$/.test(name) && rest[0] === '-m' && /^(?:pytest|unittest|tox)$/.test(rest[1] ?? ''))
        return true;
    return rest.length === 0 && /^(?:(?:ba|z)?sh|i?python3?)$/.test(name);
}
/**
 * Whether what the shell ends with is a uWSGI that reloads on SIGTERM; null where its settings can't be read. Source:
 * its documentation, Things to know (until 2.1, which was never released).
 */
function takesForReload(facts, step) {
    const last = (0,dockerfile_started/* startedPrograms */.rE)(facts).findLast((one) => one.script === null && one.step === step);
    if (last?.program?.name !== 'uwsgi' || hasStopSignal(facts))
        return false;
    const said = ['die-on-term', 'exit-on-reload'].map((name) => uwsgiFlag(facts, last.call, name));
    if (said.includes(true))
        return false;
    return said.includes(null) ? null : true;
}
/** The script or module that the shell ends with, where it would ignore SIGTERM as PID 1 just the same. */
function deafProgram(facts, step) {
    const last = (0,dockerfile_started/* startedPrograms */.rE)(facts).findLast((one) => one.script === null && one.step === step);
    const program = last?.program;
    if (!program || !mayIgnoreSigterm(facts, program, last.call))
        return null;
    return startedAs(program, last.call);
}
/** `eval "exec …"`. */
function evaluatesExec(node) {
    if (node.type === 'and-or')
        return evaluatesExec(node.commands.at(-1));
    if (node.type !== 'command' || node.words[0]?.text !== 'eval')
        return false;
    return /^["']?exec(?:\s|$)/.test(node.words[1]?.text ?? '');
}
/** The exec form where nothing needs a shell; else `exec` before the last command. */
function shell_form_command_fixOf(facts, { instruction }, nodes) {
    const last = nodes.at(-1);
    const command = last.type === 'and-or' && last.operators.at(-1) === '&&' ? last.commands.at(-1) : last;
    // There is no program of a builtin's name: `exec eval` fails.
    if (command.type !== 'command' || (0,shell_process/* isBuiltin */.iK)(command) || instruction.heredocs.length > 0)
        return null;
    if ((0,shell_process/* startsStayingShell */.bg)(facts, command))
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
/** Whether all that runs the image brings an init or another signal; a job ends by itself, and so does an action. */
function isStoppedOutside(facts, { step }) {
    const running = (0,dockerfile_running/* runningDeployments */._Y)(facts);
    const cared = running.every(({ init, stopSignal, name }) => {
        return init || (stopSignal !== null && !/TERM|^15$/.test(stopSignal)) || /^(?:Cron)?Job\//.test(name);
    });
    const action = facts.deployments.some(({ kind }) => kind === 'action');
    return action || (running.length > 0 && cared) || !(0,dockerfile_running/* isStarted */.WF)(facts, step);
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/worker-count.js




/** What tells how many workers there are, by program. */
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
/** Where the number of workers is counted; null where it isn't, or a variable may say it. */
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
    const configured = (0,gunicorn_config/* gunicornConfigOf */.V)(facts, program, call.workdir);
    const workers = configured?.config.workers;
    if (!configured || configured.file.writtenBy || workers?.fromProcessors !== true || facts.env('WEB_CONCURRENCY'))
        return null;
    return { span: workers.span, path: configured.file.path };
}
/**
 * `%k` in one of uWSGI's files is the number of processors that are online, whatever the container may use of them; on its
 * line it means nothing. Source: https://uwsgi-docs.readthedocs.io/en/latest/Configuration.html#magic-variables
 */
function countedByUwsgi(facts, { call }) {
    if (['UWSGI_PROCESSES', 'UWSGI_WORKERS'].some((name) => facts.env(name)))
        return null;
    const values = ['processes', 'workers'].flatMap((name) => uwsgiValues(facts, call, name));
    // Of several nobody need know which one holds, where not all say the same.
    const counted = values.filter(({ value, file }) => file?.path != null && /(?<!%)%k/.test(value));
    const [last] = counted.slice(-1);
    return last?.file && counted.length === values.length ? { span: last.span, path: last.file.path } : null;
}
/** Whether a word, or the variable that it is, comes of the number of processors alone. */
function isCounted(word, text) {
    if (PROCESSORS.test(word))
        return !/\$\{\w+:?[-=]/.test(word);
    for (const [, name] of word.matchAll(/\$\{?(\w+)/g)) {
        const assignments = [...text.matchAll(new RegExp(`(?:^|[\\s;])${name}=([^\\n]*)`, 'g'))].map(([, value]) => value);
        // `WORKERS=${WORKERS:-$(nproc)}`, and `[ -z "$WORKERS" ] && WORKERS=$(nproc)`, leave it to the deployment.
        const asked = new RegExp(`(?:-[zn]\\s+"?\\$\\{?${name}|\\$\\{${name}[:+-])`).test(text);
        if (assignments.some((value) => PROCESSORS.test(value) && !/\$\{\w+:?[-=]/.test(value)) && !asked)
            return true;
    }
    return false;
}
/** `uvicorn.run(app, workers=multiprocessing.cpu_count())` in the script that is started. */
function countedInSource(facts, { call }) {
    const script = (0,scripts/* pythonScriptOf */.Db)(facts, { stage: facts.final, step: null }, call);
    if (script?.file.path == null)
        return null;
    const match = /\bworkers\s*=\s*[^,)\n]*\bcpu_count\b[^\n]*/.exec((0,python_source/* maskPython */.rS)(script.file.text));
    if (!match || /environ|getenv/.test(match[0]))
        return null;
    return { span: { start: match.index, end: match.index + match[0].length }, path: script.file.path };
}

;// CONCATENATED MODULE: ./lib/build/rules/runtime/workers-from-host-cpus.js




/* harmony default export */ const workers_from_host_cpus = (defineRule({
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
        for (const started of (0,dockerfile_started/* startedPrograms */.rE)(facts)) {
            const { program, step, script } = started;
            if (!program || !(0,dockerfile_running/* isStarted */.WF)(facts, step))
                continue;
            const found = countedIn(facts, started);
            if (!found)
                continue;
            const here = found.path === null && script === null;
            const place = found.path !== null ? { span: found.span, path: found.path } : script ? (0,dockerfile_started/* placeIn */.VV)(script, found.span) : null;
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/pip-config.js






const pip_config_FILE = /^\/etc\/(?:xdg\/)?(?:pip\/)?pip\.conf$|\/\.(?:config\/)?pip\/pip\.conf$/;
/** The settings that every pip of an image follows, in order. */
const pipSettings = (0,memo/* memoize */.Bj)((facts) => {
    const set = facts.calls.flatMap(({ step, call }) => ofCommand(step, call) ?? []);
    const written = (0,dockerfile_written/* filesWritten */.p)(facts).flatMap(({ path, text, step, call }) => pip_config_FILE.test(path)
        ? linesOf(text).map((line) => ({ ...line, step, call, span: call?.span ?? step.instruction.span }))
        : []);
    return [...set, ...written].sort((a, b) => a.step.instruction.index - b.step.instruction.index);
});
/** The last setting of a key that a call of pip finds. */
function pipSettingFor(facts, one, key) {
    const settings = pipSettings(facts);
    if (settings.length === 0)
        return null;
    const stages = new Set((0,dockerfile_stages/* lineageOf */.bQ)(one.step.stage));
    const found = settings.findLast((setting) => setting.key === key && stages.has(setting.step.stage) && (0,dockerfile_order/* isBefore */.Y)(setting, one));
    return found ?? null;
}
/** `pip config set global.extra-index-url https://…` */
function ofCommand(step, call) {
    const installer = (0,installers/* readInstaller */.XE)(call);
    if (installer?.tool !== 'pip' || installer.action !== 'config')
        return null;
    const [verb, name = '', value = ''] = installer.operands.map((word) => word.value);
    const key = /^(?:global|install)\.(?:--)?([\w-]+)$/.exec(name)?.[1];
    return verb === 'set' && key !== undefined && (0,expand/* isKnown */.qE)(value)
        ? { key: normalized(key), value, step, call, span: call.span }
        : null;
}
function linesOf(text) {
    const found = [];
    let section = '';
    for (const line of text.split('\n')) {
        section = /^\s*\[([^\]]+)\]/.exec(line)?.[1] ?? section;
        const [, key, value] = /^\s*([\w-]+)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
        if (key !== undefined && value !== undefined && /^(?:global|install)$/.test(section) && (0,expand/* isKnown */.qE)(value))
            found.push({ key: normalized(key), value });
    }
    return found;
}
function normalized(key) {
    return key.replaceAll('_', '-').toLowerCase();
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/package-indexes.js


/*
 * Which index an installer takes packages from. Sources:
 * https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-i
 * https://docs.astral.sh/uv/concepts/indexes/#defining-an-index
 */
const DEFAULT = 'https://pypi.org/simple';
/** The index that a call of pip or uv takes before all others; it may hold unknown pieces. */
function mainIndex(facts, step, { call, options, tool }) {
    const option = options.get(...(tool === 'pip' ? ['--index-url'] : ['--default-index', '--index-url']));
    if (option?.value)
        return option.value;
    for (const name of tool === 'pip' ? ['PIP_INDEX_URL'] : ['UV_DEFAULT_INDEX', 'UV_INDEX_URL']) {
        const variable = step.stage.environment.get(name, step.instruction.index);
        // What an unknown base may set isn't judged.
        const value = call.environment.get(name) ?? (variable?.span ? variable.value : '');
        if (value !== '')
            return value;
    }
    const reads = tool === 'pip' && !options.has('--isolated');
    const setting = reads ? (pipSettingFor(facts, { step, call }, 'index-url')?.value ?? '') : '';
    return setting === '' ? DEFAULT : setting;
}
/** Whether some indexes, separated by blanks, are none but this one: nothing else is asked then. */
function package_indexes_addsNothing(indexes, main) {
    return (0,expand/* isKnown */.qE)(main) && indexes.split(/\s+/).every((one) => one === '' || bare(one) === bare(main));
}
function bare(url) {
    return url.trim().replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/platform-branches.js
/** What tells platforms apart: BuildKit's arguments and variables named like them, or programs that are asked. */
const platform_branches_PLATFORM = /\$\{?(?:TARGET|BUILD|HOST)?(?:ARCH|PLATFORM|MACHINE)\b|\$\{?(?:TARGET|BUILD)(?:OS|VARIANT)\b|\$\{?\w+_(?:ARCH|PLATFORM)\b|\buname\b|\bdpkg\s+--print-architecture|\bapk\s+--print-arch|[`(]\s*arch\s*[`)]/i;
/** The parts of a RUN that depend on a test of the platform that is built for: a build for another one passes them by. */
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
            // All branches from there on depend on it.
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
/** `[ … ]`, `[[ … ]]`, `test …`, or a pipe into grep. */
function platform_branches_isTest(node) {
    if (node.type === 'test')
        return true;
    if (node.type === 'command')
        return /^(?:\[|test|e?grep)$/.test(node.words[0]?.text ?? '');
    if (node.type === 'pipeline')
        return node.commands.length > 0 && platform_branches_isTest(node.commands.at(-1));
    return node.type === 'group' && node.body.length > 0 && platform_branches_isTest(node.body.at(-1));
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
            const installer = (0,installers/* readInstaller */.XE)(call);
            if (!installer || !['pip', 'uv pip', 'uv'].includes(installer.tool) || installer.options.has('--require-hashes'))
                continue;
            const extra = extraIndex(facts, step, installer);
            if (!extra || reported.has(extra.span.start) || isForOnePlatform(facts, step, call, extra))
                continue;
            reported.add(extra.span.start);
            if (installer.tool !== 'pip') {
                const strategy = installer.options.get('--index-strategy')?.value ?? (0,environments/* callVariable */.FE)(step, call, 'UV_INDEX_STRATEGY');
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
/** The second index of a call and where it is written; null where none adds a source. */
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
/** Whether the call, or all in its RUN that names the index before it, stands behind a test of the platform. */
function isForOnePlatform(facts, step, { whole }, { url, name, span }) {
    const { body } = step.instruction;
    // ENV and ARG hold for every platform.
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
/** Hosts whose names belong to their owners on PyPI too, by and large. */
const PUBLIC = /^https?:\/\/(?:[^/@]*@)?((?:download\.pytorch\.org|pypi\.ngc\.nvidia\.com|pypi\.nvidia\.com|pypi\.python\.org|pypi\.org|test\.pypi\.org|www\.piwheels\.org|wheels\.vllm\.ai|flashinfer\.ai|pypi\.anaconda\.org|data\.pyg\.org|google-coral\.github\.io|pip\.repos\.neuron\.amazonaws\.com|us-python\.pkg\.dev(?=\/ml-oss)|storage\.googleapis\.com(?=\/(?:jax|libtpu))|abetlen\.github\.io|dl\.fbaipublicfiles\.com|alpine-wheels\.github\.io|musllinux\.github\.io|wheels\.home-assistant\.io))(?:[:/]|$)/;
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
/** What stands before a download whose output is run: `sh -c "$(`, `eval "$(`. */
const SUBSTITUTED = /(?:^|[\s;&|(])((?:ba|da|z)?sh(?=\s+-[a-z]*c)|python3?(?=\s+-c)|eval)\s+(?:-[a-z]*c\s+)?"?(?:\$\(|`)\s*$/;
/** `bash <(curl …)`. */
function substituted({ program }, text) {
    return /^\S+\s+<\(\s*(?:curl|wget)\b/.test(text) && ((0,wrappers/* isShell */.H7)(program) || (0,pip/* isPython */.r2)(program)) ? program : null;
}
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

// EXTERNAL MODULE: ./lib/build/dockerfile/credentials.js
var credentials = __webpack_require__(76309);
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
        for (const step of variableSteps(facts)) {
            const { instruction } = step;
            const lookup = (variable) => step.stage.environment.value(variable, instruction.index);
            for (const { name, value, span } of instruction.assignments) {
                if (!value)
                    continue;
                const text = (0,expand/* expand */.fT)(value.text, lookup, facts.dockerfile.escape);
                const password = (0,credentials/* urlPassword */.Ds)(text);
                // What comes of another variable is reported there.
                if (!(0,expand/* isKnown */.qE)(text) || text === '' || (password === null && value.text.includes('$')))
                    continue;
                const sensitive = value.span;
                if (password !== null) {
                    yield { span, sensitive, level: secret_in_image_levelOf(password), message: messages.url() };
                    continue;
                }
                const named = (0,credentials/* isCredentialName */.hN)(name);
                if (!(0,credentials/* looksGenerated */.At)(text, named) && (!named || (0,credentials/* isPlaceholder */.wK)(text) || (0,credentials/* namesCredential */.si)(name, text)))
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
            const hit = call.arguments.find(({ value }) => (0,credentials/* urlPassword */.Ds)(value) !== null);
            if (!hit)
                continue;
            const { span, value } = hit;
            yield { span, sensitive: span, level: secret_in_image_levelOf((0,credentials/* urlPassword */.Ds)(value)), message: messages.url() };
        }
    },
}));
/** The name of a file that holds credentials as a rule and that a COPY brings from the context; null: there is none. */
function fileOf({ from, image, sources }, context) {
    if (from !== null || image !== null)
        return null;
    // A template, whose credentials are left open, is none.
    const file = sources.find((source) => FILES.test(secret_in_image_nameOf(source)) && !(0,context_secrets/* isHarmless */.EW)(source, context.read(source)));
    return file === undefined ? null : secret_in_image_nameOf(file);
}
function secret_in_image_nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function secret_in_image_levelOf(credential, named = true) {
    return (0,credentials/* looksGenerated */.At)(credential, named) ? 'error' : 'warning';
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
            if (host === undefined || !(0,expand/* isKnown */.qE)(host) || /^(?:localhost|127\.)/.test(host))
                continue;
            yield { span: at >= 0 ? call.arguments[at].span : call.span, message: messages.option(host) };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/build/rules/index.js
// Generated by `npm run generate` from the files of this folder.
























































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


/***/ })

};
