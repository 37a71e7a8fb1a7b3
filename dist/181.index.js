export const id = 181;
export const ids = [181];
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

/***/ 56614:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   ee: () => (/* binding */ bytes)
/* harmony export */ });
/*
 * Numbers as people read them, for sentences. Reports show a delta's own numbers in their own way.
 */
/** `12 ms`, `1.16 s`, `0.4 ms`. @param value milliseconds, of either sign: shown without it */
function milliseconds(value) {
    const size = Math.abs(value);
    if (size >= 1000)
        return `${trim(size / 1000, size < 10_000 ? 2 : 1)} s`;
    return `${trim(size, size < 10 ? 1 : 0)} ms`;
}
/** `61 kB`, `12.7 MB`: a megabyte is 10^6 bytes. @param value of either sign: shown without it */
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
/** `4%`, `0.4%`. @param share of either sign: shown without it */
function percent(share) {
    const size = Math.abs(share) * 100;
    return `${trim(size, size < 9.95 ? 1 : 0)}%`;
}
/** Rounded, without zeros that say nothing. */
function trim(value, digits) {
    const text = value.toFixed(digits);
    return digits === 0 ? text : text.replace(/\.?0+$/, '');
}


/***/ }),

/***/ 9888:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ UNREACHED),
/* harmony export */   m: () => (/* binding */ isUnreached)
/* harmony export */ });
/** How the reason begins where nothing is wrong with a Dockerfile. */
const UNREACHED = 'its base image could not be had';
/** What BuildKit says of a registry that it can't reach, or that wants to be asked less often. */
const ASKED = /failed to (?:resolve source metadata|do request|fetch|authorize|copy)|unexpected status/i;
const NO_ANSWER = /no such host|i\/o timeout|TLS handshake timeout|connection (?:refused|reset)|network is unreachable|context deadline exceeded|toomanyrequests|\b429\b|\b50[0234]\b|temporary failure in name resolution/i;
/** Whether a build failed before it began, for a registry didn't answer: nothing that a change could mend. */
function isUnreached({ failed, timedOut }) {
    return !timedOut && ASKED.test(failed) && NO_ANSWER.test(failed);
}


/***/ }),

/***/ 28706:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/build/analyze/compare.js
var compare = __webpack_require__(30264);
// EXTERNAL MODULE: ./lib/build/analyze/ignores.js
var ignores = __webpack_require__(63988);
// EXTERNAL MODULE: ./lib/build/dockerfile/facts.js + 8 modules
var facts = __webpack_require__(31347);
// EXTERNAL MODULE: ./lib/build/dockerfile/stages.js + 1 modules
var dockerfile_stages = __webpack_require__(56598);
// EXTERNAL MODULE: ./lib/build/source/text.js
var source_text = __webpack_require__(42697);
// EXTERNAL MODULE: ./lib/build/analyze/context-files.js + 1 modules
var context_files = __webpack_require__(43794);
// EXTERNAL MODULE: ./lib/build/analyze/draft.js
var draft = __webpack_require__(12836);
// EXTERNAL MODULE: ./lib/build/analyze/run.js + 1 modules
var run = __webpack_require__(306);
// EXTERNAL MODULE: ./lib/build/analyze/settings.js + 1 modules
var analyze_settings = __webpack_require__(64918);
// EXTERNAL MODULE: ./lib/build/analyze/suppress.js
var suppress = __webpack_require__(16116);
;// CONCATENATED MODULE: ./lib/build/analyze/measured.js








/**
 * The findings of what was measured, at their instruction; levels and inline ignores count as everywhere.
 * @param file the Dockerfile's analysis, for its ignores
 * @param headPath the Dockerfile's path at the head
 */
function measuredDrafts(dockerfile, file, image, faults, settings, headPath) {
    const found = faults.flatMap((fault) => {
        const instruction = instructionOf(dockerfile, image.target, fault.line);
        return instruction ? draftsAt({ span: instruction.span }, dockerfile.source, image, fault, settings) : [];
    });
    const drafts = (0,run/* complete */.M)(found, dockerfile, headPath);
    const { allowIgnores, requireReason } = settings;
    const policy = { allow: allowIgnores, requireReason, permitted: null };
    const { suppressed, list } = (0,suppress/* suppress */.M)(drafts, file.ignores, policy);
    return { drafts: drafts.filter((draft) => !suppressed.has(draft)), suppressed: list };
}
/**
 * The findings of a finished image, which has no Dockerfile: where the configuration names it.
 * @param image its name, which keeps its fingerprints where the place moves
 */
function finishedDrafts(image, place, fault, settings) {
    const source = new source_text/* SourceText */.D(place.path, image);
    const at = { span: { start: 0, end: image.length }, at: place };
    return (0,run/* complete */.M)(draftsAt(at, source, { id: image, target: null }, fault, settings), { source }, place.path);
}
/** What a fault reports at a place: nothing where its rule is off. */
function draftsAt(place, source, image, { rule: id, message }, settings) {
    const rule = analyze_settings/* OWN_RULES */.PQ.find((candidate) => candidate.id === id);
    const { level } = settings.setting(id);
    return level === 'off' ? [] : [(0,draft/* draftOf */.b)(rule, { ...place, message }, level, source, image, context_files/* NO_CONTEXT */.S)];
}
/** The instruction that a line belongs to; the FROM of the stage that is built where there is no line, or nothing on it. */
function instructionOf(dockerfile, target, line) {
    const { source, stages } = dockerfile;
    const instructions = stages.flatMap(({ from, instructions: others }) => [from, ...others]);
    const named = line === null ? null : source.offsetAt({ line, column: 1 });
    const on = named === null ? undefined : instructions.findLast(({ span }) => span.start <= named);
    return on ?? ((0,facts/* findTarget */.FB)((0,dockerfile_stages/* buildStages */.as)(dockerfile, new Map()), target)?.stage ?? stages.at(-1))?.from;
}

// EXTERNAL MODULE: ./lib/build/config/budgets.js
var budgets = __webpack_require__(30281);
// EXTERNAL MODULE: ./lib/build/dockerfile/parse.js + 1 modules
var parse = __webpack_require__(94208);
// EXTERNAL MODULE: ./lib/build/measure/statistics/words.js
var words = __webpack_require__(56614);
;// CONCATENATED MODULE: ./lib/build/measure/budgets/check.js

/**
 * Checks one budget.
 *
 * It fails only where the whole interval is beyond it and the difference is one at all: noise must not fail anybody's
 * pull request. A share is one of the base's value as it was measured.
 * @param delta head against base; null: there is no base to compare with
 */
function checkBudget(budgeted, budget, delta) {
    const rule = budgeted === 'start' ? 'startup-budget' : 'size-budget';
    if (delta === null) {
        const message = `There is no base to compare the ${budgeted} with, so the budget of ${budget.text} was not checked.`;
        return { rule, state: 'not measurable', message };
    }
    if (delta.verdict === 'not measurable') {
        const message = `The budget of ${budget.text} was not checked: the ${budgeted} is not measurable (${delta.why}).`;
        return { rule, state: 'not measurable', message };
    }
    const limit = 'amount' in budget ? budget.amount : (budget.percent / 100) * delta.before;
    const lowest = delta.interval?.[0] ?? delta.delta;
    const said = growth(budgeted, delta);
    const allowed = 'amount' in budget ? budget.text : `${budget.text}, which is ${amount(limit, delta.unit)}`;
    if (delta.delta <= limit)
        return { rule, state: 'kept', message: `${said}; the budget is ${allowed}.` };
    if (lowest > limit && delta.verdict === 'worse')
        return { rule, state: 'exceeded', message: `${said}; the budget is ${allowed}.` };
    const doubt = 'the interval reaches below that, so nothing is failed';
    return { rule, state: 'undecided', message: `${said}; the budget is ${allowed}, and ${doubt}.` };
}
function growth(budgeted, { before, after, delta, interval, unit }) {
    const from = `from ${amount(before, unit)} to ${amount(after, unit)}`;
    const size = delta === 0 ? '' : ` by ${amount(delta, unit)}${before > 0 ? ` (${(0,words/* percent */.KN)(delta / before)})` : ''}`;
    const between = interval ? `, 95% between ${signed(interval[0], unit)} and ${signed(interval[1], unit)}` : '';
    if (delta === 0)
        return `The ${budgeted} stays at ${amount(before, unit)}`;
    const verb = budgeted === 'start' ? (delta > 0 ? 'slows down' : 'speeds up') : delta > 0 ? 'grows' : 'shrinks';
    return `The ${budgeted} ${verb}${size}, ${from}${between}`;
}
function amount(value, unit) {
    return unit === 'ms' ? (0,words/* milliseconds */.Rz)(value) : (0,words/* bytes */.ee)(value);
}
function signed(value, unit) {
    const size = amount(value, unit);
    return value < 0 ? `−${size}` : `+${size}`;
}

// EXTERNAL MODULE: ./lib/build/findings/measurement.js
var measurement = __webpack_require__(92859);
;// CONCATENATED MODULE: ./lib/build/measure/evidence.js

/** What was measured about the fixes that were tried alone, by the fingerprints of their findings. */
function evidenceOf(measurements) {
    const found = new Map();
    for (const { head, variants } of measurements) {
        for (const variant of variants) {
            const [fingerprint, ...others] = variant.findings;
            if (fingerprint === undefined || others.length > 0)
                continue;
            found.set(fingerprint, evidenceFrom(head, variant));
        }
    }
    return found;
}
function evidenceFrom(head, { side, deltas, verified }) {
    const compiled = (one) => ((0,measurement/* isMeasured */.V)(one.startup) ? one.startup.modulesCompiled : null);
    const status = (one) => ((0,measurement/* isMeasured */.V)(one.stop) ? one.stop.status : null);
    const both = (before, after) => before === null || after === null ? null : { before, after };
    return {
        ...{ size: deltas.size, startup: deltas.startup, stop: deltas.stop, rebuild: deltas.rebuild },
        modulesCompiled: both(compiled(head), compiled(side)),
        stopStatus: both(status(head), status(side)),
        verified,
    };
}

;// CONCATENATED MODULE: ./lib/build/review/budgeted.js

/** How messages call what is budgeted. */
const BUDGETED_AS = {
    size: 'packed size',
    'unpacked-size': 'unpacked size',
    'size-above-base': 'size above its base',
    startup: 'start',
};
/** The difference that a budget is about; null: there is no base. */
function deltaFor(name, { base, head, deltas }) {
    if (name === 'startup')
        return head.startup === null ? 'not asked' : (deltas?.startup ?? null);
    if (head.size === null)
        return 'not asked';
    if (name === 'size' || base === null)
        return deltas?.size ?? null;
    return name === 'unpacked-size' ? between(base, head, unpacked) : between(base, head, aboveBase);
}
const unpacked = ({ unpacked: bytes }) => ({ bytes, error: 0 });
const aboveBase = ({ aboveBase: above }) => {
    if (above === null)
        return 'the base image’s layers are not known';
    const [low, high] = above.packed.interval;
    return { bytes: above.packed.bytes, error: (high - low) / 2 };
};
function between(base, head, read) {
    const [before, after] = [budgeted_valueOf(base, read), budgeted_valueOf(head, read)];
    const why = [before, after].find((value) => typeof value === 'string');
    const none = { before: 0, after: 0, delta: 0, interval: null, samples: 0 };
    if (typeof before === 'string' || typeof after === 'string')
        return { unit: 'bytes', ...none, verdict: 'not measurable', why: String(why) };
    const delta = after.bytes - before.bytes;
    const error = Math.hypot(before.error, after.error);
    const interval = error === 0 ? null : [delta - error, delta + error];
    const told = Math.abs(delta) > error;
    return {
        ...{ unit: 'bytes', before: before.bytes, after: after.bytes, delta, interval, samples: 1 },
        verdict: told ? (delta < 0 ? 'better' : 'worse') : 'no difference that can be told',
        why: error === 0 ? 'to the byte' : 'packing estimated by samples',
    };
}
function budgeted_valueOf({ size }, read) {
    if ((0,measurement/* isMeasured */.V)(size))
        return read(size);
    return size === null ? 'its size was not asked for' : size.notMeasurable;
}

// EXTERNAL MODULE: ./lib/build/review/image-settings.js
var image_settings = __webpack_require__(73760);
;// CONCATENATED MODULE: ./lib/build/review/judge.js









/** What was measured means for a review: evidence for its findings, builds that fail, budgets that are exceeded. */
function judge(reviewed, policy, measured) {
    const evidence = evidenceOf(measured.measurements);
    const notes = [...measured.notes];
    const reports = [];
    for (const { image, failure } of measured.failures) {
        const measurement = measured.measurements.find((one) => one.image === image);
        const end = failure.log.slice(-5).join('\n');
        const said = end === '' || failure.failed.includes(end) ? failure.failed : `${failure.failed}\n${end}`;
        // What the base can't build either is nothing that the change brought.
        const isNew = measurement?.base?.digest !== null;
        reports.push({
            image,
            rule: 'build-failed',
            message: `The build fails: ${said}`,
            line: failure.line,
            isNew,
            finished: null,
        });
    }
    for (const measurement of measured.measurements) {
        const image = reviewed.images.find(({ id }) => id === measurement.image);
        const finished = (0,image_settings/* finishedOf */.QK)(policy.entries).find((entry) => entry.image === measurement.image) ?? null;
        const own = (image ? (0,image_settings/* entryOf */.Ms)(policy.entries, image) : finished)?.budgets;
        for (const [name, budget] of (0,budgets/* budgetsOf */.k7)(policy.budgets, own ?? new Map())) {
            const delta = deltaFor(name, measurement);
            // What wasn't asked for is no failure of anything.
            if (delta === 'not asked')
                continue;
            const { rule, state, message } = checkBudget(BUDGETED_AS[name], budget, delta);
            if (state === 'exceeded') {
                reports.push({ image: measurement.image, rule, message, line: null, isNew: true, finished });
            }
            else if (state !== 'kept')
                notes.push(`${measurement.image}: ${message}`);
        }
    }
    const added = reports.map((report) => found(reviewed, report));
    return {
        measurements: measured.measurements,
        findings: [
            ...reviewed.findings.map((one) => ({ ...one, evidence: evidence.get(one.fingerprint) ?? null })),
            ...added.flatMap(({ findings }) => findings),
        ],
        suppressed: added.flatMap(({ suppressed }) => suppressed),
        notes,
    };
}
const NOTHING = { findings: [], suppressed: [] };
/** The finding at its place, unless a comment there excuses it. */
function found({ images, sources, settings, pragmas }, report) {
    const image = images.find(({ id }) => id === report.image);
    if (!image && report.finished) {
        const { path, line } = report.finished;
        const drafts = finishedDrafts(report.image, { path, line }, report, settings);
        return { findings: drafts.map((one) => (0,compare/* findingOf */.h)(one, report.isNew, settings.pages)), suppressed: [] };
    }
    const source = image && sources.get(image.dockerfile);
    if (!image || !source)
        return NOTHING;
    const dockerfile = (0,parse/* parseDockerfile */.A)(source);
    const file = { ignores: (0,ignores/* readIgnores */.G)(dockerfile) };
    const policy = { ...settings, allowIgnores: pragmas };
    const { drafts, suppressed } = measuredDrafts(dockerfile, file, image, [report], policy, image.dockerfile);
    return { findings: drafts.map((one) => (0,compare/* findingOf */.h)(one, report.isNew, settings.pages)), suppressed };
}


/***/ }),

/***/ 55181:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureReview: () => (/* binding */ measureReview)
});

// EXTERNAL MODULE: ./lib/build/config/shard.js
var shard = __webpack_require__(82735);
// EXTERNAL MODULE: ./lib/build/findings/measurement.js
var findings_measurement = __webpack_require__(92859);
// EXTERNAL MODULE: ./lib/build/dockerfile/parse.js + 1 modules
var parse = __webpack_require__(94208);
// EXTERNAL MODULE: ./lib/build/dockerfile/facts.js + 8 modules
var facts = __webpack_require__(31347);
// EXTERNAL MODULE: ./lib/build/dockerfile/stages.js + 1 modules
var dockerfile_stages = __webpack_require__(56598);
// EXTERNAL MODULE: ./lib/build/dockerfile/expand.js
var expand = __webpack_require__(60395);
// EXTERNAL MODULE: ./lib/build/source/text.js
var source_text = __webpack_require__(42697);
;// CONCATENATED MODULE: ./lib/build/measure/references.js





/** Reads a Dockerfile's images: FROM, COPY --from and RUN --mount=from= of the stages that the target needs. */
function referencesOf(dockerfile, text, target, buildArguments) {
    const stages = (0,dockerfile_stages/* buildStages */.as)((0,parse/* parseDockerfile */.A)(new source_text/* SourceText */.D(dockerfile, text)), buildArguments);
    const final = (0,facts/* findTarget */.FB)(stages, target);
    if (!final)
        return { base: null, all: [] };
    const used = [...(0,facts/* usedStages */.lp)(final)];
    const named = used.flatMap(({ base, steps }) => [
        base.reference?.text ?? '',
        ...steps.flatMap(({ sources }) => sources.flatMap(({ stage, name }) => (stage ? [] : [name]))),
    ]);
    const known = new Set(named.filter((name) => name !== '' && name !== 'scratch' && (0,expand/* isKnown */.qE)(name)));
    const base = final.base.reference?.text ?? '';
    return { base: known.has(base) ? base : null, all: [...known].sort() };
}

;// CONCATENATED MODULE: ./lib/build/measure/build.js

function isFailure(value) {
    return 'failed' in value;
}
/** Builds the images of one review, with what all its builds share. */
class Builds {
    request;
    ports;
    pinned;
    left;
    baseLayers = new Map();
    constructor(request, ports, 
    /** Digests that images are held at. */
    pinned, 
    /** Milliseconds that are left. */
    left) {
        this.request = request;
        this.ports = ports;
        this.pinned = pinned;
        this.left = left;
    }
    /** Builds a side of an image. @throws what the engine throws where it breaks down */
    async build(image, source) {
        const built = await this.run(image, source);
        if (isFailure(built))
            return built;
        const configuration = await this.configurationOf(built.image);
        const base = referencesOf(source.dockerfile, source.text, image.target, image.buildArguments).base;
        return {
            name: source.name,
            image: built.image,
            configuration,
            built,
            baseLayers: await this.layersOf(base, image, source),
        };
    }
    /** Builds what was built before, for how long that takes now. */
    again(image, source) {
        return this.run(image, source);
    }
    run(image, source) {
        const { name, tree, dockerfile, text, ignore } = source;
        return this.ports.builder.build({
            name,
            tree,
            dockerfile,
            text,
            ignore,
            context: image.context,
            target: image.target,
            buildArguments: image.buildArguments,
            platform: image.platform,
            secrets: this.request.fork ? [] : this.request.secrets,
            buildContexts: this.request.fork ? [] : this.request.buildContexts,
            pinned: this.pinned,
            fork: this.request.fork,
            timeout: this.left(),
        });
    }
    async configurationOf(image) {
        const configuration = await this.ports.engine.inspect(image);
        if (configuration === null)
            throw new Error(`the engine does not know ${image}, which was just built`);
        return configuration;
    }
    /** The base's own layers, known by building nothing on top of it: an engine needn't keep what a build starts from. */
    layersOf(base, image, source) {
        if (base === null)
            return Promise.resolve(null);
        const key = `${base} ${image.platform ?? ''}`;
        const known = this.baseLayers.get(key) ?? this.readLayers(base, image, source);
        this.baseLayers.set(key, known);
        return known;
    }
    async readLayers(base, image, source) {
        const alone = { ...image, target: null, buildArguments: new Map() };
        const built = await this.run(alone, { ...source, name: base, text: `FROM ${base}\n`, ignore: '*\n' });
        return isFailure(built) ? null : (await this.configurationOf(built.image)).layers;
    }
}

;// CONCATENATED MODULE: ./lib/build/source/line-diff.js
/** Above this many lines in the middle of both, the change is shown as one block: comparing them line by line costs their product. */
const MAXIMUM_CELLS = 4_000_000;
/**
 * A unified diff of two texts with three lines of context, without the file headers. Empty where they are equal.
 * Line endings are shown as they are, so that a change of them is one.
 */
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
/** Lines with their endings, so that a missing last one is a difference. */
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
/** `@@ -start,count +start,count @@`, 1-based; a side without lines names the line before. */
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
/** The longest common subsequence of two lists of lines, as rows. */
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

;// CONCATENATED MODULE: ./lib/build/measure/builds/changed-lines.js

/** The lines that a change removed or added, of all files together. */
function changedLines(files) {
    return files.flatMap(({ before, after }) => lineDiff(before ?? '', after ?? '').flatMap((row) => (/^[-+]/.test(row) ? [row.slice(1)] : [])));
}
/** A test whether any of the lines names a package; names are compared as indexes do (PEP 503: `-`, `_` and `.` alike). */
function naming(lines) {
    const words = new Set();
    for (const line of lines) {
        for (const word of line.match(/[A-Za-z0-9][\w.+-]*/g) ?? []) {
            words.add(normalized(word));
            // `django-4.2-py3-none-any.whl`, `python3-dev=3.11`, `redis.asyncio`: also by their beginnings.
            for (const part of beginnings(word))
                words.add(part);
        }
    }
    return (name) => words.has(normalized(name));
}
function beginnings(word) {
    const parts = normalized(word.replace(/\.(?:whl|tar\.gz|zip|deb)$/, '')).split('-');
    // Up to what looks like a version: a name that only begins like this word is another package.
    const version = parts.findIndex((part, index) => index > 0 && /^\d/.test(part));
    return version > 0 ? [parts.slice(0, version).join('-')] : [];
}
function normalized(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}

;// CONCATENATED MODULE: ./lib/build/measure/builds/drift.js

/**
 * What differs between two images, and whether the change accounts for it: a line that it touched names the package, or
 * may have brought it. Told from texts, so in doubt it is the change's: what is left over is drift for certain.
 * @param files Dockerfile, manifests and locks of both sides, changed or not
 */
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
        // What no file names came with something else: with what changed, where something did.
        (one) => ({ ...one, byChange: newBase || named(one.name) || (installsChanged && !known(one.name)) })),
        ...differences('system package', versions(before.systemPackages), versions(after.systemPackages)).map((one) => {
            const cameOrWent = one.before === null || one.after === null;
            return { ...one, byChange: newBase || named(one.name) || (cameOrWent && systemChanged) };
        }),
    ];
}
const SYSTEM_INSTALL = /\b(?:apt-get|apt|aptitude|apk|dnf|microdnf|yum|zypper)\b/;
const INSTALL = /\b(?:pip3?|uv|poetry|pipenv|pdm|conda|mamba|micromamba)\b/;
/** Whether a changed line may say what is installed: an installer's call, or a line of a manifest. */
function isRequirement(line) {
    if (/^\s*(?:#|$)/.test(line))
        return false;
    return INSTALL.test(line) || !/^\s*(?:[A-Z]+\s|\\|&&)/.test(line);
}
/** A reference that both sides name with another digest moved by itself; one that only one side names is the change. */
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
/** Versions by name; several in one image (a vendored copy, two environments) are one value. */
function versions(packages, python = false) {
    const found = new Map();
    for (const { name, version } of packages) {
        const key = python ? name.toLowerCase().replace(/[-_.]+/g, '-') : name;
        const known = found.get(key) ?? new Set();
        found.set(key, known.add(version));
    }
    return new Map([...found].map(([name, all]) => [name, [...all].sort().join(', ')]));
}

;// CONCATENATED MODULE: ./lib/build/measure/statistics/center.js
/** The median; of an even number of values, the mean of the middle two. @param values at least one, in any order */
function median(values) {
    return quantileOf(ascending(values), 0.5);
}
/** A quantile of ascending values, between two of them by interpolation. @param share in [0, 1] */
function quantileOf(sorted, share) {
    const place = (sorted.length - 1) * Math.min(1, Math.max(0, share));
    const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    // Halves are exact in both directions, so that swapped sides give the same number with the other sign.
    return low === high ? low : low * (1 - (place % 1)) + high * (place % 1);
}
function ascending(values) {
    return Float64Array.from(values).sort();
}
/** The median absolute deviation, scaled so that it is the standard deviation where the noise is normal. */
function spread(values) {
    const middle = median(values);
    return 1.4826 * median(values.map((value) => Math.abs(value - middle)));
}
/**
 * The centre of differences: the median of the means of all pairs of them (Hodges and Lehmann's pseudomedian). It is the
 * median difference where differences are symmetric, as those of two sides with the same noise are; it shrugs at spikes
 * as a median does, and needs a third fewer samples for the same interval.
 */
function centerOf(differences) {
    const means = [];
    for (let i = 0; i < differences.length; i++)
        for (let j = i; j < differences.length; j++)
            means.push((differences[i] + differences[j]) / 2);
    return median(means);
}
/**
 * The centre of a resample, given as how often it holds each value: without writing the means down, by halving the range
 * and counting how many lie below. Bootstraps ask thousands of times.
 * @param sorted ascending
 * @param counts how often the value at the same place was drawn
 */
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
    // Finer than a hundredth of what one resample differs from the next by, nothing is gained.
    const fine = (quantileOf(sorted, 0.75) - quantileOf(sorted, 0.25)) / (100 * Math.sqrt(sorted.length));
    for (let step = 0; step < 20 && high - low > fine; step++) {
        const middle = (low + high) / 2;
        // Ordered pairs whose mean is at or below the middle; `upper` walks down while `place` walks up.
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

;// CONCATENATED MODULE: ./lib/build/measure/statistics/distributions.js
/*
 * The two distributions that intervals need. Approximations that are good to more digits than any sample has.
 */
/** Share of a standard normal distribution at or below `z`; to 1e-7 (Abramowitz and Stegun, 7.1.26 twice refined: 26.2.17). */
function normalShare(z) {
    const t = 1 / (1 + 0.2316419 * Math.abs(z));
    const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
        t *
        (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return z > 0 ? 1 - tail : tail;
}
/** The `z` at or below which a share of a standard normal distribution lies. @param share in (0, 1) */
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
/**
 * The quantile of Student's t distribution (Abramowitz and Stegun, 26.7.5, four terms): to 0.5% from 5 degrees of
 * freedom on, to 0.01% from 10 on.
 */
function studentQuantile(share, freedom) {
    const z = normalQuantile(share);
    const [z3, z5, z7, z9] = [z ** 3, z ** 5, z ** 7, z ** 9];
    return (z +
        (z3 + z) / (4 * freedom) +
        (5 * z5 + 16 * z3 + 3 * z) / (96 * freedom ** 2) +
        (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * freedom ** 3) +
        (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / (92160 * freedom ** 4));
}

;// CONCATENATED MODULE: ./lib/build/measure/statistics/random.js
// Asked millions of times: a look at the global object each time would take longer than the rest.
const { imul } = Math;
/**
 * A seeded generator (mulberry32): the same samples give the same interval to the last digit, on every machine. Good for
 * resampling, for no secret.
 */
function random_randomFrom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}

;// CONCATENATED MODULE: ./lib/build/measure/statistics/bootstrap.js



const { floor } = Math;
/** Resamples: enough that another seed moves the ends of an interval by a few percent of its width. */
const RESAMPLES = 1000;
const SEED = 20_261_120;
/**
 * Where the centre of differences could as well have been, by resampling whole rounds.
 *
 * A round's two starts stand close together, so drift and steps of the machine are in both and cancel. The differences (or
 * ratios' logarithms) that are left are uncorrelated where chance decides which side goes first, so rounds can be drawn one by one; blocks of
 * rounds would only lose width at the numbers of rounds that there are.
 * @param differences after − before, by round
 */
function bootstrapCenter(differences, resamples = RESAMPLES) {
    const n = differences.length;
    const sorted = ascending(differences);
    const random = random_randomFrom(SEED);
    const counts = new Uint16Array(n);
    const centers = new Float64Array(resamples);
    for (let resample = 0; resample < resamples; resample++) {
        counts.fill(0);
        for (let draw = 0; draw < n; draw++)
            counts[floor(random() * n)]++;
        centers[resample] = centerOfCounts(sorted, counts);
    }
    return resampled(centers.sort(), n);
}
/**
 * The same for the median of one side's samples. They are correlated, for the machine's slow and fast spells last for
 * several starts: blocks of neighbours are drawn, so that the interval is honest about it.
 * @param samples in the order in which they were taken
 */
function bootstrapMedian(samples, resamples = RESAMPLES) {
    const n = samples.length;
    const random = random_randomFrom(SEED);
    const block = Math.max(1, Math.round(1.5 * Math.cbrt(n)));
    const drawn = new Array(n);
    const medians = new Float64Array(resamples);
    for (let resample = 0; resample < resamples; resample++) {
        for (let place = 0, from = 0; place < n; place++) {
            if (place % block === 0)
                from = floor(random() * n);
            drawn[place] = samples[(from + (place % block)) % n];
        }
        medians[resample] = median(drawn);
    }
    return resampled(medians.sort(), n);
}
/**
 * The percentile interval, widened as Student's t is wider than the normal distribution: plain percentiles are too narrow
 * by that with few rounds (Hesterberg 2015, "expanded percentile"). Simulations still found a percent too little under
 * heavy tails, so it is taken at 96% and called 95%.
 */
function resampled(sorted, n) {
    const tail = normalShare(-Math.sqrt(n / (n - 1)) * studentQuantile(0.98, n - 1));
    const [low, high] = [normalShare(-1), normalShare(1)];
    return {
        interval: [quantileOf(sorted, tail), quantileOf(sorted, 1 - tail)],
        error: ((quantileOf(sorted, high) - quantileOf(sorted, low)) / 2) * Math.sqrt(n / (n - 1)),
    };
}

;// CONCATENATED MODULE: ./lib/build/measure/statistics/signed-rank.js

/** Up to here the distribution is counted out; above, the normal approximation is exact to three digits. */
const COUNTED = 120;
/**
 * How often differences as lopsided as these turn up, in either direction, where the sides are the same: the two-sided
 * p-value of Wilcoxon's signed-rank test.
 *
 * It takes for granted only that a difference and its opposite are as likely. Where chance decides which side of a round
 * is started first, that is true of the same image whatever the noise is like: drift, steps, spikes and autocorrelation
 * change how large differences are, not which sign they have.
 */
function signedRank(differences) {
    const sizes = differences.filter((difference) => difference !== 0);
    const n = sizes.length;
    if (n === 0)
        return 1;
    const order = sizes.map((_, index) => index).sort((a, b) => Math.abs(sizes[a]) - Math.abs(sizes[b]));
    /** Twice the rank, so that the mean rank of equal sizes is a whole number. */
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
        return Math.min(1, 2 * normalShare((smaller - total / 2 + 1) / Math.sqrt(variance)));
    }
    return Math.min(1, 2 * shareAtOrBelow(smaller, ranks));
}
/** The share of all 2^n ways of giving signs whose positive ranks add up to at most `most`. */
function shareAtOrBelow(most, ranks) {
    const ways = new Float64Array(most + 1);
    ways[0] = 1;
    for (const rank of ranks) {
        // Halved at every rank: shares in place of counts, which would outgrow a number.
        for (let sum = most; sum >= 0; sum--)
            ways[sum] = (ways[sum] + (sum >= rank ? ways[sum - rank] : 0)) / 2;
    }
    return ways.reduce((sum, share) => sum + share, 0);
}

;// CONCATENATED MODULE: ./lib/build/measure/statistics/judge.js




/**
 * The level at which a difference is called one. Stricter than the interval's 5%: of a hundred pull requests that change
 * nothing, five would be told that they slowed their image down. Half a percent leaves room for early looks (stopping.ts)
 * below one percent in all.
 */
const VERDICT_LEVEL = 0.005;
/** Below this share of the value no difference is called one: two containers of the same image can differ by as much. */
const NEGLIGIBLE = 0.005;
/** With fewer rounds there is no interval worth its name. */
const FEWEST_ROUNDS = 6;
/** With fewer rounds no difference can be called one, even if all of them agree. */
const FEWEST_FOR_A_VERDICT = Math.ceil(1 - Math.log2(VERDICT_LEVEL));
/**
 * Judges two sides round by round. In ratios, since what slows a machine down stretches starts and adds nothing to them:
 * a round in a slow spell then counts no more than one in a fast one.
 * @param ratios logarithms of after ÷ before, at least FEWEST_ROUNDS of them
 * @param resamples fewer than usual where the interval is only glanced at
 */
function judge(ratios, resamples) {
    const { interval, error } = bootstrapCenter(ratios, resamples);
    return {
        center: centerOf(ratios),
        interval,
        chance: signedRank(ratios),
        least: reachOf(ratios.length) * error,
    };
}
/**
 * How many standard errors an effect has to have to be seen 9 times in 10. The error is known from the same few rounds,
 * hence Student's quantiles; that the next rounds are as noisy is not certain either, and the test's steps are coarse
 * where rounds are few. What that takes was found on recorded starts (the tests repeat it): with the normal
 * distribution's quantiles alone, 63 of 100 were seen with 12 rounds and 83 with 60.
 */
function reachOf(rounds) {
    if (rounds < FEWEST_FOR_A_VERDICT)
        return Infinity;
    const quantiles = studentQuantile(1 - VERDICT_LEVEL / 2, rounds - 1) + studentQuantile(0.9, rounds - 1);
    return quantiles * (1.05 + 4 / rounds);
}
/** Logarithms of the ratios of the samples that belong to the same round. */
function ratiosOf(before, after) {
    return before.slice(0, after.length).map((value, round) => Math.log(after[round] / value));
}
/** Whether it is called a difference. */
function isTold({ center, interval, chance }, negligible = NEGLIGIBLE) {
    const [low, high] = interval;
    // The test decides; the interval shown beside it must not contradict it.
    return chance <= VERDICT_LEVEL && Math.abs(center) > negligible && (low > 0 || high < 0);
}

// EXTERNAL MODULE: ./lib/build/measure/statistics/words.js
var words = __webpack_require__(56614);
;// CONCATENATED MODULE: ./lib/build/measure/statistics/compare.js



/**
 * What one side costs or saves against the other, from interleaved samples.
 *
 * The samples at the same place belong to the same round: taken right after each other, in an order that chance decided
 * (`orderOf`). Their ratio is free of what the machine does over minutes; over all rounds it gives the median difference
 * with its 95% interval. *Better* and *worse* are said at a stricter level than the interval's, so that at most
 * one in a hundred comparisons of an image with itself claims a difference.
 * @param before milliseconds, in the order of the rounds; what is longer than the other side is left out
 * @param after the same of the other side
 */
function compareSamples(before, after) {
    const rounds = Math.min(before.length, after.length);
    const [first, second] = [before.slice(0, rounds), after.slice(0, rounds)];
    if (![...first, ...second].every((value) => Number.isFinite(value) && value > 0))
        return notMeasurable(0, 0, rounds, 'a start took no time at all, or none that is a number');
    if (rounds < FEWEST_ROUNDS) {
        const why = `${rounds} ${rounds === 1 ? 'round is' : 'rounds are'} too few to tell anything (${FEWEST_ROUNDS} are needed)`;
        return notMeasurable(rounds === 0 ? 0 : median(first), rounds === 0 ? 0 : median(second), rounds, why);
    }
    return deltaOf(judge(ratiosOf(first, second)), Math.sqrt(median(first) * median(second)), rounds);
}
/**
 * A judgement in milliseconds, around a level. The centre of the ratios isn't quite the ratio of the medians: both sides
 * yield half of what is between them, so that after − before is the delta and neither is far from what was measured.
 * @param level milliseconds, the geometric mean of the two sides
 */
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
    if (rounds < FEWEST_FOR_A_VERDICT) {
        // That nothing could have been told isn't the same as that there is nothing.
        const why = `${rounds} rounds are too few to call anything a difference (${FEWEST_FOR_A_VERDICT} are needed)`;
        return { ...known, verdict: 'not measurable', why };
    }
    const precision = `±${(0,words/* milliseconds */.Rz)((high - low) / 2)} over ${rounds} rounds`;
    const reach = `an effect of ${(0,words/* milliseconds */.Rz)(cost(least))} (${(0,words/* percent */.KN)(Math.expm1(least))}) would be seen 9 times in 10`;
    if (isTold(judgement))
        return { ...known, verdict: center > 0 ? 'worse' : 'better', why: `${precision}; ${reach}` };
    const why = `${precision}: ${bound(judgement, cost, [low, high])}; ${reach}`;
    return { ...known, verdict: 'no difference that can be told', why };
}
function notMeasurable(before, after, samples, why) {
    return { unit: 'ms', before, after, delta: after - before, interval: null, samples, verdict: 'not measurable', why };
}
function bound(judgement, cost, [low, high]) {
    const { center, interval } = judgement;
    if (isTold(judgement, 0))
        return `${(0,words/* milliseconds */.Rz)(cost(center))} (${(0,words/* percent */.KN)(Math.expm1(center))}) is no more than two containers of one image can differ by`;
    const share = Math.max(Math.abs(Math.expm1(interval[0])), Math.abs(Math.expm1(interval[1])));
    return `if there is one, it is below ${(0,words/* milliseconds */.Rz)(Math.max(-low, high))} (${(0,words/* percent */.KN)(share)})`;
}

;// CONCATENATED MODULE: ./lib/build/measure/statistics/workloads.js

/**
 * Two interpreters by several workloads: the geometric mean of their ratios, with its interval. Workloads that only one
 * side has are left out; each counts the same, however long it takes.
 * @param before samples in milliseconds; the samples at the same place, of all workloads, belong to the same round
 * @returns `before` and `after` are geometric means over the workloads; not measurable where the sides share none
 */
function compareWorkloads(before, after) {
    const shared = before.flatMap((workload) => {
        const other = after.find(({ name }) => name === workload.name);
        return other ? [[workload.samples, other.samples]] : [];
    });
    const rounds = Math.min(...shared.flat().map(({ length }) => length));
    // A round's geometric mean over the workloads is a sample like any other: what disturbs a round is in both sides.
    const side = (which) => shared.length === 0
        ? []
        : Array.from({ length: rounds }, (_, round) => geometricMean(shared.map((pair) => pair[which][round])));
    const delta = compareSamples(side(0), side(1));
    if (shared.length > 0)
        return delta;
    return { ...delta, why: 'the two sides have no workload in common' };
}
/** @param values above 0; one that isn't makes it NaN or 0 */
function geometricMean(values) {
    return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

;// CONCATENATED MODULE: ./lib/build/measure/deltas.js



/** What one side costs or saves against the other, of what was asked for. */
function deltasOf(before, after) {
    return {
        size: pair(before.size, after.size, 'bytes', sizeDelta),
        startup: pair(before.startup, after.startup, 'ms', (one, other) => {
            if (one.quantity !== other.quantity) {
                return unmeasured('ms', `one side is measured until ${one.quantity}, the other until ${other.quantity}`);
            }
            return compareSamples(one.samples, other.samples);
        }),
        stop: pair(before.stop, after.stop, 'ms', stopDelta),
        rebuild: pair(before.rebuild, after.rebuild, 'ms', (one, other) => exact('ms', one.milliseconds, other.milliseconds, REBUILD_TOLD)),
        interpreter: pair(before.interpreter, after.interpreter, 'ms', compareWorkloads),
    };
}
/** One run each: only what no machine's mood explains counts. */
const REBUILD_TOLD = 0.3;
const STOP_TOLD = 500;
function pair(before, after, unit, compare) {
    if (before === null || after === null)
        return null;
    if (!(0,findings_measurement/* isMeasured */.V)(before))
        return unmeasured(unit, before.notMeasurable);
    return (0,findings_measurement/* isMeasured */.V)(after) ? compare(before, after) : unmeasured(unit, after.notMeasurable);
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
        why: `ends with status ${before.status} → ${after.status}`,
    };
}
/** Packed bytes. Layers that both sides have are the same to the byte: only the others' estimates count. */
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

;// CONCATENATED MODULE: ./lib/build/measure/inventory/sink.js
/** An archive that can't be read as an image; the message is a sentence's end that names the place. */
class ArchiveFault extends Error {
    constructor(message) {
        super(message);
        this.name = 'ArchiveFault';
    }
}
/**
 * Holds the reading of the archive back while work of other threads (inflating, sample compression) is behind: what
 * makes memory flat. Parsing itself is synchronous, so nobody waits but the loop that reads the archive.
 */
class Gate {
    #pending = new Set();
    #failed = false;
    #fault = null;
    /** Adds work that has to be done before more is read. */
    add(work) {
        const watched = work
            .catch((error) => {
            this.#fault ??= error;
            this.#failed = true;
        })
            .finally(() => this.#pending.delete(watched));
        this.#pending.add(watched);
    }
    /** Whether there is anything to wait for; a loop that asks first saves a turn of the event loop per chunk. */
    get busy() {
        return this.#failed || this.#pending.size > 0;
    }
    /** Waits until all work is done. @throws the first fault of any. */
    async settle() {
        while (this.#pending.size > 0)
            await Promise.all(this.#pending);
        if (this.#failed)
            throw this.#fault;
    }
}
/** Keeps what comes, up to a number of bytes, and hands it over at the end. */
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
        // A copy: a view of 16 bytes would hold the whole chunk in memory.
        const kept = Buffer.from(bytes.subarray(0, this.limit - this.#length));
        this.#length += kept.length;
        this.#chunks.push(kept);
    }
    end() {
        this.done(this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks));
    }
}

;// CONCATENATED MODULE: ./lib/build/measure/inventory/budget.js

/** What one archive may hold. Far above any image that is deployed; below what would fill a runner's memory. */
const MOST = {
    members: 1_000_000,
    nameCharacters: 256_000_000,
    layers: 500,
    // Uncompressed, so that a small archive can't keep a runner busy for hours.
    bytes: 200_000_000_000,
    contentBytes: 64_000_000,
};
/** Counts what reading one archive takes, and refuses what no real image needs. */
class Budget {
    #left = { ...MOST };
    /** @throws ArchiveFault where the archive holds more than a budget allows. */
    member(path, size) {
        this.#spend('members', 1, 'files and folders');
        this.#spend('nameCharacters', path.length, 'characters of paths');
        this.#spend('bytes', size, 'bytes of files');
    }
    layers(count) {
        this.#spend('layers', count, 'layers');
    }
    /** Whether so many bytes of a file's content may be kept; where not, the inventory is less precise and no more. */
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

;// CONCATENATED MODULE: ./lib/build/measure/inventory/bytecode-head.js
/**
 * Magic numbers of CPython's releases; betas of the same version have lower ones.
 * Source: CPython, Lib/importlib/_bootstrap_external.py (to 3.13), Include/internal/pycore_magic_number.h (since).
 */
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
    // The magic is two bytes and "\r\n", which a transfer in text mode would break.
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
/** The magic number of an interpreter, `3.11`; null for one that came after this was written. */
function magicOf(python) {
    return MAGIC[python] ?? null;
}
/** Whether CPython takes the bytecode for a source with this time and size, once its magic fits. */
function fits(head, source) {
    // A hash can't be checked without the source's content; what writes it also wrote the source beside it.
    if (head.flags !== 0)
        return head.flags === 1 || head.flags === 3;
    return head.mtime === source.mtime >>> 0 && head.size === source.size >>> 0;
}

;// CONCATENATED MODULE: ./lib/build/measure/inventory/system-packages.js
/** Installed packages of dpkg's status file; paragraphs without a Status (distroless images have such) count. */
function dpkgPackages(status) {
    return paragraphs(status).flatMap((fields) => {
        const state = fields.get('Status');
        if (state !== undefined && !state.endsWith(' installed'))
            return [];
        return packageOf(fields.get('Package'), fields.get('Version'));
    });
}
/** Installed packages of apk's database. */
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
            // Continuation lines begin with a space.
            if (colon > 0 && !/^\s/.test(line))
                fields.set(line.slice(0, colon), line.slice(colon + 1).trim());
        }
        return fields;
    });
}

;// CONCATENATED MODULE: ./lib/build/measure/inventory/kept.js


const LARGEST = 16_000_000;
/** Characters of a name or version. */
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
/** How to keep a file's content; null: not at all. */
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
/** The paths of a RECORD, a CSV file of path, hash and size: two thirds of its bytes aren't needed. */
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

;// CONCATENATED MODULE: ./lib/build/measure/inventory/node.js
const SPECIAL = { kind: 'special' };
const WHITEOUT = { kind: 'whiteout' };
function newFolder() {
    return { kind: 'folder', children: new Map(), opaque: false };
}
/** What stands at a path, from a root and without following symbolic links; the empty path is the root. */
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
/**
 * Visits every file, with its path from the root and without a leading slash; one with several names comes as often.
 * No generator: nested ones pass every file through every folder above it.
 */
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
/** The path that a path stands for, symbolic links followed inside of the root; null where there is nothing. */
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

;// CONCATENATED MODULE: ./lib/build/measure/inventory/layer-tree.js




const WHITEOUT_PREFIX = '.wh.';
/** Linux's limit; above, no image can be unpacked. It also bounds how deep folders nest. */
const LONGEST_PATH = 4096;
/** Makes the tree of one layer from the members of its tar, in their order. */
class LayerTree {
    layer;
    budget;
    root = newFolder();
    /** The folder of the member before, for tars go folder by folder. */
    #last = { path: '', folder: this.root };
    /** @param layer what the files belong to; it may still lack its sums. */
    constructor(layer, budget) {
        this.layer = layer;
        this.budget = budget;
    }
    /** Adds a member, and says where its content goes. */
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
    /** What a whiteout hides is what lower layers have; what its own layer has there stays, by the OCI's words. */
    #hide(folder, name) {
        if (name === '.wh..opq')
            folder.opaque = true;
        // Others that begin so are an old driver's bookkeeping.
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
/** A member's path from the root: no slash at either end, nothing above the root. */
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/fzstd/esm/index.mjs
var esm = __webpack_require__(68339);
// EXTERNAL MODULE: ./lib/build/findings/errors.js
var errors = __webpack_require__(24452);
;// CONCATENATED MODULE: ./lib/build/measure/inventory/inflate.js




/**
 * Inflates what it is given, off this thread where Node.js can (zstd: since 22.15).
 * @param name of what is inflated, for faults.
 */
function inflater(packing, name, gate, target) {
    const broken = (error) => error instanceof ArchiveFault ? error : new ArchiveFault(`${name} is broken ${packing} data: ${(0,errors/* messageOf */.bD)(error)}`);
    if (packing === 'gzip')
        return throughStream(external_node_zlib_.createGunzip(), broken, gate, target);
    const native = external_node_zlib_.createZstdDecompress;
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
    // Whoever waits is told by the gate; until then a fault is nobody's.
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
    const stream = new esm/* Decompress */.YM((bytes) => {
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

;// CONCATENATED MODULE: ./lib/build/measure/inventory/layer.js

/** Files and bytes below a folder, each file once however many names it has. */
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

;// CONCATENATED MODULE: ./lib/build/measure/inventory/packed.js
/** 97.5% quantile of the normal distribution, a little widened for the fewest samples that are taken. */
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
/** Bytes with the 95% interval. */
function asBytes({ bytes, variance, bias }) {
    const half = QUANTILE * Math.sqrt(variance) + bias;
    const rounded = Math.round(bytes);
    return { bytes: rounded, interval: [Math.max(0, Math.floor(rounded - half)), Math.ceil(rounded + half)] };
}

;// CONCATENATED MODULE: ./lib/build/measure/inventory/sampler.js

/**
 * Bytes of one sample, and of what precedes it, which gzip may refer back to: its whole window. Many small samples tell
 * twice as much as few large ones of the same processor time.
 */
const SAMPLE = 8192;
const WINDOW = 32_768;
/** Bytes of the layer for which one sample stands, at most. */
const STRIDE = 256 * 1024;
/** Samples of a layer, at least: what changes from one image to the next are mostly its smaller layers. */
const FEWEST = 400;
/** Bytes of layers that are compressed whole. */
const WHOLE = 6_000_000;
/** Samples that wait for other threads; more would be memory without speed. */
const WAITING = 16;
/** zlib's and Go's default, at which engines push. */
const LEVEL = 6;
/**
 * Go's gzip, which engines push with, packs a little less than zlib at the same level: by 0.1 to 0.7% on eight layers
 * of 2 to 900 MB (programs, standard library, packages, documentation, databases).
 */
const GO = 1.004;
const GO_BIAS = 0.005;
/** The same for samples, which also lack what a longer stretch would teach: the two errors are of one size. */
const SAMPLED = 1;
const SAMPLED_BIAS = 0.01;
/** Bytes of gzip's frame, by which the two differ as well. */
const FRAME = 18;
/** The golden ratio's fraction: its multiples spread evenly, so places are the same each time and follow no pattern. */
const SPREAD = 0.6180339887498949;
/**
 * What a push would compress a layer's tar of `size` bytes to. Small layers are compressed whole, of others a sample
 * out of every stretch: reading an image would otherwise take several times as long.
 */
function packedSize(size, gate, done) {
    return size <= WHOLE ? new Whole(gate, done) : new Sampler(size, gate, done);
}
class Whole {
    gate;
    #gzip = external_node_zlib_.createGzip({ level: LEVEL });
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
        // A stream that is ended meanwhile drains without saying so.
        this.gate.add(Promise.race([new Promise((resolve) => this.#gzip.once('drain', resolve)), this.#ended]));
    }
    end() {
        this.#gzip.end();
        this.gate.add(this.#ended);
    }
}
/** The same layer gives the same number each time: nothing here is random. */
class Sampler {
    size;
    gate;
    done;
    #count;
    #stride;
    /** Compressed bytes, by sample. */
    #sizes = [];
    #waiting = new Set();
    #position = 0;
    /** Index of the next sample to begin with. */
    #next = 0;
    /** Samples that are being filled, by their places: windows overlap in layers of less than 16 MB. */
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
    /** One in each stretch: those of neighbouring stretches don't overlap. */
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
            external_node_zlib_.deflateRaw(buffer.subarray(split), options, (error, packed) => {
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
    /**
     * One sample a stretch: the variance is judged by neighbours' differences, which is cautious where the layer's
     * content changes along its way (Wolter, Introduction to Variance Estimation, 8.2).
     */
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

;// CONCATENATED MODULE: ./lib/build/measure/inventory/tar-header.js

/** The size of a tar's blocks; members are padded to it. */
const BLOCK = 512;
const SUM = { from: 148, to: 156 };
/** What a header may claim: above, numbers aren't exact any more. */
const MOST_BYTES = 2 ** 50;
/** Reads a header of 512 bytes at `at`. @throws ArchiveFault where it is none; null: a block of zeros. */
function parseHeader(block, at, position) {
    if (block[at] === 0 && isZero(block, at))
        return null;
    verifySum(block, at, position);
    const flag = block[at + 156];
    const type = flag === 0 || flag === 0x37 ? '0' : String.fromCharCode(flag);
    // `ustar\0` has a prefix; GNU's `ustar  ` keeps other things in its place.
    const posix = block.toString('latin1', at + 257, at + 263) === 'ustar\0';
    const prefix = posix ? tar_header_text(block, at + 345, at + 500) : '';
    const name = tar_header_text(block, at, at + 100);
    const sparse = type === 'S';
    return {
        path: prefix === '' ? name : `${prefix}/${name}`,
        type,
        // Go's reader, which is Docker's, gives links, folders and devices no content whatever they claim.
        size: /[1-6]/.test(type) ? 0 : sizeAt(block, at + 124, position),
        mtime: numberAt(block, at + 136, 12, position),
        link: tar_header_text(block, at + 157, at + 257),
        realSize: sparse ? sizeAt(block, at + 483, position) : null,
        sparseMap: sparse && block[at + 482] !== 0,
    };
}
/** A name: UTF-8 where it is, or else byte by byte, so that different names stay different. */
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
    // Old writers summed signed characters.
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
/** Octal digits among spaces and zeros, or GNU's base-256 where the first bit is set. */
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

;// CONCATENATED MODULE: ./lib/build/measure/inventory/tar-extensions.js


/** The type flags of members that describe the next one: pax, GNU's long names. */
const EXTENSIONS = 'xLK';
/** Bytes of an extension; the longest path and all usual attributes fit in it many times. */
const LONGEST_EXTENSION = 1_000_000;
/** What extensions say of the member that follows them. */
class Extensions {
    #said = new Map();
    /** @param position of the header, for faults. */
    add(type, content, position) {
        if (type === 'x')
            this.#addRecords(content, position);
        else
            this.#said.set(type === 'L' ? 'path' : 'linkpath', untilZero(content));
    }
    /** Overrides what the header says, and forgets it. */
    apply(entry, position) {
        if (this.#said.size > 0)
            this.#override(entry, position);
        // Of old writers' folders. Not before: what is left in a header of a name that isn't ASCII may end so as well.
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
    /** Records are `length key=value\n`, the length in decimal and that of the whole record. */
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
            // The only others are attributes and owners: not kept.
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

;// CONCATENATED MODULE: ./lib/build/measure/inventory/tar.js



/**
 * Reads a tar pushed into it in chunks of any size, and asks for each member where its content shall go; null skips
 * it, which costs nothing. Written for this because most of an image's bytes only have to be stepped over: a reader
 * that hands every member out as a stream takes several times as long on an image's many small files.
 */
class TarReader {
    open;
    #header = Buffer.alloc(BLOCK);
    #filled = 0;
    /** Bytes of content, and then of padding, that are still to come. */
    #content = 0;
    #padding = 0;
    #sink = null;
    #extensions = new Extensions();
    /** Whether the next blocks go on with an old GNU sparse map, and the member that they belong to. */
    #sparse = null;
    #position = 0;
    #zeros = 0;
    /** @param open is given each member, its extensions applied, in the order of the archive. */
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
    /** @throws ArchiveFault where the archive ends within a member; the closing zeros themselves may be missing. */
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
        // Global records describe no member, and Docker doesn't apply them either.
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

;// CONCATENATED MODULE: ./lib/build/measure/inventory/layer-reader.js








/** Bytes by which a tar is known: its first header. */
const SNIFFED = 512;
/** How a file of the archive is packed, by its first bytes; null: it is no layer. */
function packingOf(head) {
    if (head.length >= 2 && head.readUInt16BE(0) === 0x1f8b)
        return 'gzip';
    if (head.length >= 4 && head.readUInt32LE(0) === 0xfd2fb528)
        return 'zstd';
    if (head.length < SNIFFED)
        return null;
    // An empty layer is a tar of zeros only; before POSIX, tars had no name to be known by.
    const named = head.toString('latin1', 257, 262) === 'ustar';
    return named || head[0] === 0 || /^[ 0-7]{6}[ \0]{2}$/.test(head.toString('latin1', 148, 156)) ? 'tar' : null;
}
/** Takes the bytes of one layer as the archive has them, in a file of this name and size, and hands over what it holds. */
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
/** Holds bytes back until there are enough to tell what they are. */
class Sniffer {
    choose;
    #held = [];
    #length = 0;
    #target = null;
    /** @param choose is given the first bytes, 512 unless there are fewer in all; null: the rest is of no interest. */
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
/** Says in faults which layer they are of. */
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

;// CONCATENATED MODULE: ./lib/build/measure/inventory/blobs.js





/** Bytes of JSON that are kept: manifests and configurations take some thousands; attestations may take millions. */
const LARGEST_JSON = 8_000_000;
const MOST_JSON = 64_000_000;
/**
 * Reads an archive once, whatever the order of its files: which of them are layers is told by their first bytes,
 * because manifests may come last.
 * @throws ArchiveFault where it is no archive, breaks off, or holds more than any image.
 */
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
/** Whether equal names mean equal contents: those of engines do, others (`layer.tar`) may mean anything. */
function isContentName(name) {
    return /^blobs\/sha256\/[0-9a-f]{64}$|^[0-9a-f]{64}\/layer\.tar$/.test(name);
}
/** Hard links name their target from the archive's root, symbolic ones from their own folder. */
function linkTarget(name, { type, link }) {
    return type === '1' || link.startsWith('/') ? cleanPath(link) : cleanPath(`${name}/../${link}`);
}

;// CONCATENATED MODULE: ./lib/build/measure/inventory/bytecode.js


const PARTS = ['standard library', 'site-packages', 'application'];
/** Judges every .py and .pyc of an image as its interpreter would when it imports. */
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
    /** The folder in which a folder's bytecode is looked for. */
    #cacheOf(folder, path) {
        const { cacheFolder } = this.interpreter;
        const cache = cacheFolder === null ? folder.children.get('__pycache__') : nodeAt(this.root, `${cacheFolder}/${path}`);
        return cache?.kind === 'folder' ? cache : null;
    }
    /** @param around its folder, and the folder of its sources where that is a `__pycache__`. */
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
        // Beside its source the source wins; without one it is imported as it is.
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
/** null: there is no file; what could not be read has a head that fits nothing. */
function headOf(node) {
    if (node?.kind !== 'file')
        return null;
    return node.kept?.kind === 'bytecode' ? node.kept : { kind: 'bytecode', magic: -1, flags: 0, mtime: 0, size: 0 };
}
/** Of a version that came later than this: what most of its bytecode begins with. */
function commonMagic(root, suffix) {
    const counts = new Map();
    forEachFile(root, (path, file) => {
        const magic = path.endsWith(suffix) ? headOf(file).magic : -1;
        if (magic >= 0)
            counts.set(magic, (counts.get(magic) ?? 0) + 1);
    });
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
}

// EXTERNAL MODULE: ./lib/build/findings/inventory.js
var inventory = __webpack_require__(15451);
;// CONCATENATED MODULE: ./lib/build/measure/inventory/categories.js


function placing(places, { owners }, fromBase) {
    return (path, file) => {
        const place = places.of(path, fromBase(file));
        const installed = place.category === 'application' || place.category === 'other';
        return installed && owners.has(file) ? { category: 'site-packages', foreign: false } : place;
    };
}
/** Adds up the files of an image by category, each once: one with a name in a cache and another elsewhere isn't cached. */
function categoriesOf(root, placeOf) {
    const sums = new Map(inventory/* CATEGORIES */.R.map((name) => [name, { name, files: 0, bytes: 0 }]));
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

;// CONCATENATED MODULE: ./lib/build/measure/inventory/json.js
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

;// CONCATENATED MODULE: ./lib/build/measure/inventory/instruction.js
const instruction_LONGEST = 500;
/** A step of an image's history as its Dockerfile has it: without what the builders of all ages put around it. */
function instructionOf(createdBy, comment) {
    const said = (createdBy === '' ? comment : createdBy).slice(0, 4 * instruction_LONGEST);
    // eslint-disable-next-line no-control-regex -- a stranger's text, of which only words are shown
    const plain = said.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
    const cleaned = clean(plain.replace(/ # buildkit$/, ''))
        .replace(/\s+/g, ' ')
        .trim();
    return cleaned.length > instruction_LONGEST ? `${cleaned.slice(0, instruction_LONGEST - 1)}…` : cleaned;
}
/** A shell with its options, as `SHELL` and its default put it before a command. */
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
/** `|2 A=x B=y /bin/sh -c …` → `/bin/sh -c …`: the values of build arguments, which may be secrets, stay out. */
function withoutArguments(command) {
    if (!/^\|\d+ /.test(command))
        return command;
    const shell = / (?=\/\S*sh (?:-\S+ |pipefail )*-\w*c )/.exec(command);
    return shell ? command.slice(shell.index + 1) : '…';
}

;// CONCATENATED MODULE: ./lib/build/measure/inventory/configuration.js



/** @throws ArchiveFault where the configuration doesn't go with the layers. */
function configurationOf(text, layers) {
    const content = object(parsed(text));
    const digests = strings(object(content.rootfs).diff_ids);
    if (digests.length !== layers) {
        throw new ArchiveFault(`its configuration names ${digests.length} layers and its manifest ${layers}`);
    }
    const odd = digests.find((digest) => !/^sha256:[0-9a-f]{64}$/.test(digest));
    if (odd !== undefined)
        throw new ArchiveFault(`"${odd.slice(0, 80)}" is no layer's digest; sha256:… is`);
    const config = object(content.config);
    const made = objects(content.history).filter((step) => step.empty_layer !== true);
    return {
        environment: new Map(strings(config.Env).map((entry) => splitAt(entry, entry.indexOf('=')))),
        workdir: string(config.WorkingDir).replace(/^\/+|\/+$/g, ''),
        command: [...strings(config.Entrypoint), ...strings(config.Cmd)],
        digests,
        // Without a step for each layer there is no telling which made which.
        instructions: digests.map((_, index) => made.length === layers ? instructionOf(string(made[index].created_by), string(made[index].comment)) : ''),
    };
}
function splitAt(entry, at) {
    return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)];
}

;// CONCATENATED MODULE: ./lib/build/measure/inventory/distributions.js


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
/** Folders with distributions; ones that packages carry inside of themselves (setuptools does) are no installation. */
function* installedIn(folder, path, places) {
    const packages = /(?:^|\/)(?:site|dist)-packages$/.test(path);
    const here = [...folder.children].flatMap(([name, node]) => {
        // An .egg-info elsewhere is what a build left in a project's sources.
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
/** Hands over the files and folders that a distribution names as its own; where it names none, its modules. */
function claim(root, { name, folder, information }, own) {
    const place = folder === '' ? information : `${folder}/${information}`;
    own(nodeAt(root, place));
    const record = distributions_linesOf(root, `${place}/RECORD`);
    const named = record ?? distributions_linesOf(root, `${place}/installed-files.txt`);
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
    const modules = distributions_linesOf(root, `${place}/top_level.txt`) ?? [name.toLowerCase().replaceAll(/[-.]+/g, '_'), name];
    for (const [child, node] of packages.children)
        if (modules.includes(child.split('.', 1)[0]))
            own(node);
}
function distributions_linesOf(root, path) {
    const node = nodeAt(root, path);
    const kept = node?.kind === 'file' ? node.kept : null;
    return kept?.kind === 'lines' ? kept.text.split(/\r?\n/).filter((line) => line !== '') : null;
}
/** Bytecode that was written after the installation belongs to whom its source belongs to. */
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

;// CONCATENATED MODULE: ./lib/build/measure/inventory/image-tree.js

const LARGEST_SHOWN = 20;
/** Merges layers, lowest first, as overlays do; each layer object stands in the list once. */
function mergeLayers(layers) {
    const indexes = new Map(layers.map((layer, index) => [layer, index]));
    const waste = new Waste(indexes);
    let root = newFolder();
    layers.forEach((layer, index) => (root = new Merge(root, index, waste).folder(root, layer.root, '')));
    return { root, wasted: waste.total(root) };
}
/** Puts one layer over what is below it; folders that the layer doesn't touch are shared, not copied. */
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
    /** What a layer's node is in an image; null: nothing. */
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
/** Adds up files that later layers remove; one with several names is gone when its last name is. */
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
/** A layer once more, for an image that has the same one twice: what is removed must be told apart. */
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

;// CONCATENATED MODULE: ./lib/build/measure/inventory/interpreter.js



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
/** The interpreter that the command runs, or else the first that PATH leads to. */
function onPath(root, { environment, command }) {
    const started = command[0] ?? '';
    const folders = (environment.get('PATH') ?? DEFAULT_PATH).split(':').filter((folder) => folder.startsWith('/'));
    // A server in a virtual environment runs under the interpreter beside it.
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
/** What a program is by its name, or else by the library beside it; what links to it leads here. */
function programAt(root, path) {
    if (nodeAt(root, path)?.kind !== 'file')
        return null;
    const prefix = path.split('/').slice(0, -2).join('/');
    const version = PROGRAM.exec(path)?.[1] ?? environmentVersion(root, prefix) ?? libraries(root, prefix).at(0);
    return version === undefined ? null : { version, prefix };
}
/** Where a virtual environment holds a copy of its interpreter instead of a link. */
function environmentVersion(root, prefix) {
    const node = nodeAt(root, cleanPath(`${prefix}/pyvenv.cfg`));
    const kept = node?.kind === 'file' ? node.kept : null;
    return kept?.kind === 'environment' ? (kept.version ?? undefined) : undefined;
}
/** Versions of the standard libraries below a prefix. */
function libraries(root, prefix) {
    const folder = nodeAt(root, cleanPath(`${prefix}/lib`));
    if (folder?.kind !== 'folder')
        return [];
    return [...folder.children].flatMap(([name, node]) => {
        const version = LIBRARY.exec(name)?.[1];
        return version !== undefined && node.kind === 'folder' && node.children.has('os.py') ? [version] : [];
    });
}
/** The first standard library of the image, for what starts Python from elsewhere. */
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
/** The level of `-O` or PYTHONOPTIMIZE, which CPython reads as a number, or as 1 where it is none. */
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

;// CONCATENATED MODULE: ./lib/build/measure/inventory/manifest.js



/** Indexes within indexes: one for platforms, one for attestations; more is nobody's image. */
const DEEPEST = 4;
const MOST_MANIFESTS = 200;
/**
 * The image that an archive holds: by Docker's manifest.json, which engines of all ages write, or else by the OCI
 * layout's index.json. Of several platforms, the wanted one, or else the first whose layers are all there.
 * @throws ArchiveFault where there is none.
 */
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
/** `sha256:…` → `blobs/sha256/…`. */
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

;// CONCATENATED MODULE: ./lib/build/measure/inventory/installed-packages.js

/** Installed system packages of dpkg (distroless images' too) and apk, by name. */
function packagesOf(root) {
    const folder = nodeAt(root, 'var/lib/dpkg/status.d');
    const places = ['var/lib/dpkg/status', 'lib/apk/db/installed', 'usr/lib/apk/db/installed'].map((path) => nodeAt(root, path));
    if (folder?.kind === 'folder')
        places.push(...folder.children.values());
    const found = new Map();
    for (const node of places) {
        const kept = node?.kind === 'file' ? node.kept : null;
        // One package may be installed for several architectures, in one version.
        if (kept?.kind === 'packages')
            for (const item of kept.packages)
                found.set(item.name, item);
    }
    return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./lib/build/measure/inventory/places.js

/** Folders that belong to the system; anything else at the root was put there for the application. */
const SYSTEM = new Set('bin boot dev etc lib lib32 lib64 libx32 media mnt proc root run sbin sys tmp usr var home opt srv'.split(' '));
/** Below the system's, where applications are put by custom. */
const CUSTOM = /^(?:opt|srv|usr\/src|usr\/app|var\/task|var\/www|home\/[^/]+|root)\/(.+)/;
/** Working folders that say nothing about what lies in them. */
const UNSPECIFIC = /^(?:(?:usr|var|usr\/local)(?:\/[^/]+)?|[^/]+)$/;
const PYTHON = /^(?:(.*?)\/)?lib(?:32|64)?\/python(\d(?:\.\d+t?)?)\/(?:(site|dist)-packages\/)?/;
const PACKAGES = /(?:^|\/)(?:site|dist)-packages\//;
const DOWNLOADS = /(?:^|\/)\.cache\/(?:pip|uv)\/|(?:^|\/)(?:opt\/\w*|mini|ana|micro|mamba)?(?:conda|forge|mamba)\d?\/pkgs\//;
const CACHES = /(?:^|\/)\.cache\/|^var\/cache\/|(?:^|\/)\.npm\/|(?:^|\/)\.cargo\/registry\/|(?:^|\/)\.conda\/pkgs\//;
/** What an environment or an installation of Python holds beside its libraries. */
const OF_PREFIX = /^(?:bin|sbin|lib(?:32|64|exec)?|include|share|etc|ssl|man|conda-meta|condabin|pyvenv\.cfg)(?:\/|$)/;
/** Tells files' places apart in one image. */
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
    /** @param fromBase whether the file is known to be of the base image, which holds no application. */
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
        // Debian's dist-packages are its own interpreter's, of any version; environments share the interpreter's version.
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
        // Files like .profile and .bashrc come with the home.
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
/** Folders in which a Python is installed, or a virtual environment. */
function* prefixesOf(folder, path) {
    const below = folder.children.get('lib');
    if (below?.kind === 'folder' && [...below.children.keys()].some((name) => /^python\d\.\d+t?$/.test(name)))
        yield path;
    for (const [name, child] of folder.children) {
        if (child.kind === 'folder')
            yield* prefixesOf(child, path === '' ? name : `${path}/${name}`);
    }
}

;// CONCATENATED MODULE: ./lib/build/measure/inventory/treemap.js
const MOST_NODES = 400;
/** A node is shown from this part of the image on; from a larger one, where that gives too many. */
const FIRST_SHARE = 1 / 1000;
const JOINED = '…';
/** The image's files for a treemap: what is small in a folder is joined, until there are few enough nodes. */
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
    /** Where files with several names have their bytes: at the first. */
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
                    children.push({ name, ...treemap_shown(own), children: [] });
                else
                    addTo(joined, own);
            }
        }
        if (children.length > 0 && joined.bytes > 0)
            children.push({ name: JOINED, ...treemap_shown(joined), children: [] });
        children.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
        return { ...treemap_shown(sums), children };
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
function treemap_shown({ bytes, bytecode, layers }) {
    const most = [...layers].reduce((best, next) => (next[1] > best[1] ? next : best), [0, -1]);
    return { bytes, bytecode, layer: most[0] };
}
function count(tree) {
    return tree.children.reduce((sum, child) => sum + count(child), 1);
}

;// CONCATENATED MODULE: ./lib/build/measure/inventory/read.js














/**
 * Reads an image's archive, as `docker save` or an OCI layout's tar has it, in one pass and without keeping its files.
 * Compressed layers have their exact packed size; of others it is estimated.
 * @throws what the archive's stream throws.
 */
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
/** How many of the layers are the base's; null where that isn't known, or the image isn't made from it. */
function baseLayers(base, digests) {
    if (base === null)
        return null;
    if (typeof base === 'number')
        return base <= digests.length ? base : null;
    return base.every((digest, index) => digest === digests[index]) ? base.length : null;
}
/** An image may have one layer twice: the second time it is a copy, so that each file is in one layer. */
function distinct(layers) {
    return layers.map((layer, index) => (layers.indexOf(layer) < index ? copyLayer(layer) : layer));
}

// EXTERNAL MODULE: ./lib/build/dockerfile/wrappers.js
var wrappers = __webpack_require__(395);
// EXTERNAL MODULE: ./lib/build/dockerfile/installers/pip.js
var pip = __webpack_require__(22520);
// EXTERNAL MODULE: ./lib/build/measure/startup/plan.js
var startup_plan = __webpack_require__(6978);
;// CONCATENATED MODULE: ./lib/build/measure/startup/failure.js

const MOST_CHARACTERS = 300;
/** A stranger's text as one line without control characters. */
function plain(text) {
    const line = text.replace(COLOURS, '').replace(INVISIBLE, ' ').trim();
    return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS - 1)}…` : line;
}
/** Escape sequences of terminals. */
const COLOURS = /\p{Cc}\[[\d;?]*[ -/]*[@-~]/gu;
/** Control characters, and those that turn the direction of writing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
/**
 * Why a start can't be measured, and what would help.
 * @param timeout milliseconds that it was given
 */
function explain({ kind, message, place, tail }, timeout) {
    const last = plain(tail.at(-1) ?? '');
    if (kind === 'time-out') {
        const said = last === '' ? '' : `; it last printed: ${last}`;
        const advice = `what it waits for isn't there (containers get no network), or it serves as soon as it is imported: ${startup_plan/* ADVICE_IMPORT */.XE}`;
        return { notMeasurable: `not done after ${timeout / 1000} s${said}`, advice };
    }
    if (kind === 'end') {
        const reason = plain(message);
        const text = last === '' || reason.includes('memory') ? reason : `${reason}: ${last}`;
        if (reason.includes('memory'))
            return { notMeasurable: text, advice: 'give the image more `memory` in the configuration' };
        return { notMeasurable: text, advice: startup_plan/* ADVICE_IMPORT */.XE };
    }
    const summary = plain(message);
    const where = plain(place);
    const text = `${plain(kind)}${summary === '' ? '' : `: ${summary}`}${where === '' ? '' : ` (${where})`}`;
    return { notMeasurable: text, advice: adviceFor(kind, message) };
}
/** Exceptions of what isn't there in a container of its own. */
const NEEDS_SERVICE = /Connection|OperationalError|InterfaceError|gaierror|TimeoutError|NoBrokers|ServerSelection|EndpointConnection|MaxRetry/;
function adviceFor(kind, message) {
    if (kind === 'SystemExit')
        return `it ends itself while it is imported: ${startup_plan/* ADVICE_IMPORT */.XE}`;
    if (kind === 'ModuleNotFoundError') {
        return 'the module is not in the image, or not on its path: set PYTHONPATH in `startup.env`, or name what to import with `startup.import`';
    }
    if (NEEDS_SERVICE.test(kind)) {
        return 'it wants a service while it is imported, and containers get no network: name what to import with `startup.import`';
    }
    const names = variablesIn(kind, message);
    if (names.length > 0)
        return `set ${names.join(', ')} in \`startup.env\``;
    return `set what it needs in \`startup.env\`, or ${startup_plan/* ADVICE_IMPORT */.XE}`;
}
/** Names of environment variables that an exception speaks of. */
function variablesIn(kind, message) {
    const text = message.slice(0, 2000);
    const names = [...text.matchAll(/(?<![\w.])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?!\w)/g)].map(([name]) => name);
    const quoted = kind === 'KeyError' ? [...text.matchAll(/^'([A-Z][A-Z0-9_]*)'$/g)].map(([, name]) => name) : [];
    // pydantic names its fields, which are read from variables of the same name.
    const fields = [...text.matchAll(/^(\w+)\n\s+Field required/gim)].map(([, name]) => name.toUpperCase());
    return [...new Set([...fields, ...quoted, ...(fields.length > 0 ? [] : names)])]
        .filter((name) => !KNOWN.has(name))
        .slice(0, 5);
}
/** Words in capitals that are no variables of the application. */
const KNOWN = new Set(['DJANGO_SETTINGS', 'INSTALLED_APPS', 'UTF_8', 'SIGN_IN']);

;// CONCATENATED MODULE: ./lib/build/measure/startup/answers.js

const BROKEN = { notMeasurable: 'the container answered what makes no sense' };
function readSample(answer, timeout) {
    if (isRefusal(answer))
        return answer;
    const failure = failureOf(answer);
    if (failure)
        return explain(failure, timeout);
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
        return explain(failure, timeout);
    if (!Array.isArray(answer.compiled) || !Array.isArray(answer.names))
        return BROKEN;
    const compiled = answer.compiled.map((one) => (Array.isArray(one) ? plain(String(one[0] ?? one[1])) : ''));
    return {
        imported: answer.names.map((one) => plain(String(one))),
        compiled,
        guarded: typeof answer.whole === 'boolean' ? answer.whole : null,
        restorable: answer.kept !== false,
    };
}
/** Imports with their times; empty where the interpreter can't tell them (before 3.7). */
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
        const shown = plain(name);
        return [
            { name: shown, depth: numbers[0], self: numbers[1], cumulative: numbers[2], compiled: compiled.has(shown) },
        ];
    });
}
/** Workloads' times in milliseconds, by name. */
function readTimes(answer, timeout) {
    if (isRefusal(answer))
        return answer;
    const failure = failureOf(answer);
    if (failure)
        return explain(failure, timeout);
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
            .map(plain)
        : [];
}

;// CONCATENATED MODULE: ./lib/build/measure/statistics/estimate.js


/**
 * The median of one side's samples with the 95% interval of its own uncertainty. It says how fast this image starts on
 * this machine at this time, drift included: two such intervals must never be compared in place of `compareSamples`.
 * @param samples at least one, in the order in which they were taken, in any unit
 */
function estimate(samples) {
    const middle = median(samples);
    if (samples.length < 2)
        return { median: middle, interval: [middle, middle] };
    const { interval } = bootstrapMedian(samples);
    return { median: middle, interval: [Math.min(middle, interval[0]), Math.max(middle, interval[1])] };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/build/measure/startup/deadline.js
const TIMED_OUT = Symbol('timed out');
/** What a promise gives, or TIMED_OUT after so many milliseconds. */
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

;// CONCATENATED MODULE: ./lib/build/measure/startup/probe/child.js
/*
 * What runs in each fresh interpreter. It is a part of what is timed, so it imports nothing that an interpreter hasn't
 * imported by itself, takes what it needs before the application can replace it, and ends without cleaning up.
 */
/**
 * Python 3.6 to 3.14. `_start` runs the steps and writes one answer to a pipe: `ok <monotonic seconds>` with the peak of
 * its resident set, or `no` with the exception. With `count` it also notes what is imported and compiled.
 */
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

;// CONCATENATED MODULE: ./lib/build/measure/startup/probe/files.js
/*
 * Each start has to meet the image as it was built: what one wrote is found and taken away before the next.
 */
/**
 * Python 3.6 to 3.14. A folder's modification time tells that something was made, replaced or removed in it, so a look
 * after a start costs one stat for each folder that can be written, and for the files that hold stale bytecode.
 */
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

;// CONCATENATED MODULE: ./lib/build/measure/startup/probe/process.js
/**
 * Processes that are started in the container, and their ends: all is bounded, in time and in what is kept.
 * Python 3.6 to 3.14.
 */
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

;// CONCATENATED MODULE: ./lib/build/measure/startup/probe/ready.js
/**
 * Starts a command as the container would and waits until it serves, or ends. What looks at it (a connection, a health
 * check) takes turns with it on the same processors, so looks are short and 5 ms apart. Python 3.6 to 3.14.
 */
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

;// CONCATENATED MODULE: ./lib/build/measure/startup/probe/workloads.js
/*
 * Small programs in pure Python that compare interpreters: what services do most, in what differs between builds and
 * versions. They are our own and short: each takes some 40 to 80 ms on a machine of 2024.
 */
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
/** Names of the workloads, in the order in which they run. */
const WORKLOAD_NAMES = ['floats', 'words', 'documents', 'patterns', 'objects', 'calls'];
/** Python: the source as a text, for the agent to start a fresh interpreter with. */
const WORKLOADS = `WORKLOADS = ${JSON.stringify(SOURCE)}`;

;// CONCATENATED MODULE: ./lib/build/measure/startup/probe/agent.js





/*
 * The program that stays in the container and starts fresh interpreters there. It is given on standard input, takes
 * commands from there, one line of JSON each, and answers on standard output with a word in front that only it was
 * told: what the application prints is thrown away.
 */
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
/** The whole program. */
const agent_PROGRAM = [`CHILD = ${JSON.stringify(CHILD)}`, WORKLOADS, HEAD, PROCESS, FILES, READY, AGENT].join('\n');
/** Reads a program of so many bytes from standard input, where its commands follow. */
function loaderOf(program) {
    const size = Buffer.byteLength(program);
    return `exec(compile(__import__('sys').stdin.buffer.read(${size}), 'probe', 'exec'))`;
}

;// CONCATENATED MODULE: ./lib/build/measure/startup/probe.js




/** Over its own time-out for a start, the probe may take this long to answer. Milliseconds. */
const PATIENCE = 15_000;
/** Opening a container, and an interpreter in it, takes at most this long. Milliseconds. */
const PATIENCE_AT_FIRST = 30_000;
/** What holds a container up after the last sample of a comparison, at most. Milliseconds. */
const LIFETIME = 30 * 60_000;
/** The interpreter's own options: nothing of the image's settings reaches the probe, and it writes no bytecode. */
const ISOLATED = ['-I', '-S', '-B'];
/** What a sample's time must not depend on: memory for the probe itself comes on top of a limit. Bytes. */
const PROBE_MEMORY = 64 * 2 ** 20;
/** A Python program in a container that starts fresh interpreters there and tells how they fared. */
class Probe {
    container;
    word;
    waiting = new Map();
    ended = false;
    last = 0;
    /** What came on its standard error first. */
    said = [];
    pump;
    constructor(container, word) {
        this.container = container;
        this.word = word;
        this.pump = this.read();
    }
    /**
     * Opens a container with the probe in it.
     * @param interpreters programs to try, the likeliest first
     * @returns null where none of them is a Python that can run it; why where no container starts at all
     */
    static async open(engine, request, interpreters) {
        const memory = request.memory === null ? null : request.memory + PROBE_MEMORY;
        for (const interpreter of interpreters) {
            const command = [interpreter, ...ISOLATED, '-c', loaderOf(agent_PROGRAM)];
            // The word is drawn anew for each container, and goes to the probe alone.
            const word = (0,external_node_crypto_.randomBytes)(16).toString('hex');
            let container;
            try {
                container = await engine.run({ ...request, memory, command, timeout: LIFETIME });
            }
            catch (error) {
                // An engine says so at once where there is no such program.
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
                return { notMeasurable: plain(said) };
        }
        return null;
    }
    async begin() {
        try {
            await this.container.write(`${agent_PROGRAM}${JSON.stringify({ word: this.word })}\n`);
        }
        catch {
            return false;
        }
        return !isNotMeasurable(await this.ask('find', { wanted: [] }, PATIENCE_AT_FIRST));
    }
    /**
     * Asks for one operation.
     * @param patience milliseconds that the operation itself may take
     */
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
        const answer = await deadline(answered, patience + PATIENCE);
        this.waiting.delete(id);
        if (answer === TIMED_OUT) {
            await this.close();
            return { notMeasurable: 'the container stopped answering' };
        }
        if (answer === null)
            return await this.gone();
        return typeof answer.trouble === 'string' ? { notMeasurable: answer.trouble } : answer;
    }
    /** Ends the container. */
    async close() {
        this.ended = true;
        const end = await this.container.end();
        await deadline(this.pump, PATIENCE);
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
            // A stream that breaks off is a container that is gone.
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
/** What an engine says where the trouble isn't the program. */
const NO_CONTAINER = /unable to find (?:user|group)|no matching entries in (?:passwd|group)/;
function isNoProgram(error) {
    return error instanceof Error && /not found|no such file|permission denied|exec format/i.test(error.message);
}
function isNotMeasurable(value) {
    return 'notMeasurable' in value;
}

;// CONCATENATED MODULE: ./lib/build/measure/startup/import-side.js




/** Runs with import times; the one that was disturbed least is shown. */
const IMPORT_RUNS = 2;
/** Fresh interpreters that import, in one container. */
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
        const counted = await import_side_count(probe, plan, timeout);
        if (isNotMeasurable(counted))
            return counted;
        if (!counted.restorable)
            return { notMeasurable: 'too much stale bytecode to put it back after each start' };
        const side = new ImportSide(name, probe, plan, timeout, counted);
        // Files come into the page cache, and folders into the container's own layer.
        const first = await side.sample(0);
        return isNotMeasurable(first) ? first : side;
    }
    get python() {
        const { interpreter, options } = this.plan;
        return { interpreter, options };
    }
    async sample(pause) {
        const { timeout } = this;
        return readSample(await this.probe.ask('sample', { timeout, pause }, timeout + pause), timeout);
    }
    async finish(samples) {
        const { imported, compiled } = this.counted;
        const modules = await this.imports(new Set(compiled));
        const again = await import_side_count(this.probe, this.plan, this.timeout);
        if (isNotMeasurable(again))
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
    /** Import times are of runs of their own: writing them down takes time. */
    async imports(compiled) {
        const runs = [];
        for (let run = 0; run < IMPORT_RUNS; run++) {
            const answer = await this.probe.ask('imports', { timeout: this.timeout }, this.timeout);
            runs.push(readImports(answer, compiled));
        }
        const total = (run) => run.reduce((sum, { self }) => sum + self, 0);
        return runs.sort((a, b) => total(a) - total(b))[0];
    }
    *notes(again) {
        if (this.counted.guarded === false) {
            yield 'nothing guards the program’s main (`if __name__ == "__main__"`), so its imports alone are measured';
        }
        const [first, last] = [this.counted, again].map(({ imported, compiled }) => [imported.length, compiled.length]);
        if (first[0] !== last[0] || first[1] !== last[1]) {
            yield `starts are not all alike: ${first.join(' modules imported, ')} compiled at first, ${last.join(' and ')} in the end`;
        }
    }
}
async function import_side_count(probe, plan, timeout) {
    const { interpreter, options, argv, file, first, folder, steps } = plan;
    const environment = Object.fromEntries(plan.environment);
    const details = { interpreter, options, argv, file, first, folder, environment, steps };
    return readCounted(await probe.ask('count', { plan: details, timeout }, timeout), timeout);
}
/** What samples of any kind say together. */
function summaryOf(samples) {
    const cpu = samples.flatMap((sample) => sample.cpu ?? []);
    const peaks = samples.flatMap((sample) => sample.peak ?? []);
    return {
        samples: samples.map(({ wall }) => wall),
        wall: estimate(samples.map(({ wall }) => wall)),
        cpu: cpu.length === samples.length ? estimate(cpu) : null,
        peakMemory: peaks.length === 0 ? null : Math.max(...peaks),
        bytecodeWritten: median(samples.map(({ written }) => written)),
    };
}
/** A limit that held starts back for less than this share of their time isn't worth a word. */
const WORTH_SAYING = 0.02;
function* notesOf(samples) {
    const others = samples.flatMap((sample) => sample.others);
    if (others.length > 0)
        yield `a start writes files, which were removed after it: ${others[0]}`;
    const lost = samples.flatMap((sample) => sample.lost);
    if (lost.length > 0)
        yield `a start changes what couldn’t be put back after it: ${lost[0]}`;
    const throttled = samples.flatMap((sample) => sample.throttled ?? []);
    if (throttled.length === 0)
        return;
    const middle = median(throttled);
    if (middle > WORTH_SAYING * median(samples.map(({ wall }) => wall))) {
        yield `the limit on processors held a start back for ${Math.round(middle)} ms`;
    }
}

;// CONCATENATED MODULE: ./lib/build/measure/startup/command-side.js



/** A command, timed inside its container until it ends or serves. */
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
        return isNotMeasurable(first) ? first : side;
    }
    async sample(pause) {
        const { plan, until, timeout } = this;
        const request = { words: plan.words, environment: {}, folder: null, until, timeout, pause };
        return readSample(await this.probe.ask('reach', request, timeout + pause), timeout);
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
/** The sign as the probe takes it. */
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

// EXTERNAL MODULE: ./lib/build/dockerfile/entry.js
var entry = __webpack_require__(36847);
// EXTERNAL MODULE: ./lib/build/dockerfile/evaluate.js + 2 modules
var evaluate = __webpack_require__(80712);
// EXTERNAL MODULE: ./lib/build/dockerfile/paths.js
var paths = __webpack_require__(54119);
// EXTERNAL MODULE: ./lib/build/dockerfile/scripts.js + 1 modules
var scripts = __webpack_require__(84778);
// EXTERNAL MODULE: ./lib/build/dockerfile/shell.js
var shell = __webpack_require__(30649);
// EXTERNAL MODULE: ./lib/build/dockerfile/server.js
var dockerfile_server = __webpack_require__(65028);
// EXTERNAL MODULE: ./lib/build/dockerfile/python-source.js
var python_source = __webpack_require__(35403);
// EXTERNAL MODULE: ./lib/build/dockerfile/gunicorn-config.js
var gunicorn_config = __webpack_require__(65339);
;// CONCATENATED MODULE: ./lib/build/measure/startup/operands.js
/**
 * The arguments that are neither options nor options' values.
 * @param flags options that take no value; `--no-…` never does
 */
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
/** `-w4`: an option with its value. */
function isBundled(word) {
    return !word.startsWith('--') && word.length > 2;
}
/** The module of `shop.wsgi:application`, `shop:create_app()`, `shop.wsgi`. */
function moduleOfApplication(application) {
    return application.replace(/[:(][^]*$/, '');
}

;// CONCATENATED MODULE: ./lib/build/measure/startup/servers.js





/*
 * What servers import before they serve, in their order. Factories (`module:create_app()`, --factory) are imported and
 * not called. Sources: the servers' own code, read in the versions named.
 */
const GUNICORN_FLAGS = new Set('--reload --spew --check-config --print-config --preload -D --daemon --initgroups -R --enable-stdio-inheritance --capture-output --log-syslog --disable-redirect-access-to-syslog --proxy-protocol --do-handshake-on-connect --suppress-ragged-eofs --permit-obsolete-folding --strip-header-spaces'.split(' '));
/** gunicorn 23, app/base.py and app/wsgiapp.py: arguments go before GUNICORN_CMD_ARGS, and both before the file. */
function gunicorn({ program, variable, folder, known }) {
    const added = (variable('GUNICORN_CMD_ARGS') ?? '').split(/\s+/).filter((word) => word !== '');
    const span = { start: 0, end: 0 };
    const whole = { ...program, arguments: [...program.arguments, ...added.map((value) => ({ value, span }))] };
    const named = (0,dockerfile_server/* optionOf */.XD)(whole, '--config', '-c');
    const plain = named?.replace(/^file:/, '') ?? 'gunicorn.conf.py';
    const file = plain.startsWith('python:') ? null : (0,startup_plan/* look */.Op)(known, { kind: 'file', name: plain, folder });
    const config = file ? (0,paths/* normalizePath */.Fd)(plain, folder) : named === null ? null : plain;
    const settings = file?.text == null ? null : (0,gunicorn_config/* parseGunicornConfig */.m)(file.text).settings;
    const [operand] = operandsOf(program.arguments.map(({ value }) => value), GUNICORN_FLAGS);
    const written = operand ?? /^["']([^"']+)["']/.exec(settings?.get('wsgi_app')?.value ?? '')?.[1] ?? null;
    if (written === null && !settings?.has('wsgi_app') && !plain.startsWith('python:')) {
        throw (0,startup_plan/* cannot */.Oz)('the command gives gunicorn no application', startup_plan/* ADVICE_IMPORT */.XE);
    }
    const worker = (0,dockerfile_server/* optionOf */.XD)(whole, '--worker-class', '-k');
    const threads = Number((0,dockerfile_server/* optionOf */.XD)(whole, '--threads') ?? NaN);
    const chdir = (0,dockerfile_server/* optionOf */.XD)(whole, '--chdir');
    const step = [
        'gunicorn',
        config,
        worker,
        Number.isInteger(threads) ? threads : null,
        operand ?? null,
        chdir === null ? null : (0,paths/* normalizePath */.Fd)(chdir, folder),
        (0,dockerfile_server/* optionOf */.XD)(whole, '--pythonpath'),
    ];
    const names = worker?.includes('.') === true ? [worker.slice(0, worker.lastIndexOf('.'))] : [];
    const application = written === null ? [] : [moduleOfApplication(written)];
    return {
        what: ['gunicorn.app.wsgiapp', ...names, ...application],
        steps: [['import', ['gunicorn.app.wsgiapp'], false], step],
    };
}
const UVICORN_FLAGS = new Set('--reload --factory --access-log --proxy-headers --server-header --date-header --use-colors --version'.split(' '));
/** uvicorn 0.30 to 0.38, main.py and config.py: loop, protocols and lifespan are imported before the application. */
function uvicorn({ program, variable, folder }) {
    const [operand] = operandsOf(program.arguments.map(({ value }) => value), UVICORN_FLAGS);
    const application = operand ?? variable('UVICORN_APP');
    if (application === undefined)
        throw (0,startup_plan/* cannot */.Oz)('the command gives uvicorn no application', startup_plan/* ADVICE_IMPORT */.XE);
    const choice = (option, kind) => {
        const value = (0,dockerfile_server/* optionOf */.XD)(program, option) ?? 'auto';
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
            ['path', (0,paths/* normalizePath */.Fd)((0,dockerfile_server/* optionOf */.XD)(program, '--app-dir') ?? '.', folder)],
            ...choice('--loop', 'loops'),
            ...choice('--http', 'protocols.http'),
            ...choice('--ws', 'protocols.websockets'),
            ...((0,dockerfile_server/* optionOf */.XD)(program, '--lifespan') === 'off' ? [] : [['import', ['uvicorn.lifespan.on'], true]]),
            ['import', [module], false],
        ],
    };
}
const HYPERCORN_FLAGS = new Set(['--debug', '--reload', '-D', '--daemon']);
/** hypercorn 0.17, __main__.py, run.py, utils.py. */
function hypercorn({ program, folder }) {
    const [operand] = operandsOf(program.arguments.map(({ value }) => value), HYPERCORN_FLAGS);
    if (operand === undefined)
        throw (0,startup_plan/* cannot */.Oz)('the command gives hypercorn no application', startup_plan/* ADVICE_IMPORT */.XE);
    const module = moduleOfApplication(operand.replace(/^(?:asgi|wsgi):/, ''));
    const worker = (0,dockerfile_server/* optionOf */.XD)(program, '--worker-class', '-k') === 'trio' ? 'trio' : 'asyncio';
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
/** A server that puts its folder in front and imports its first operand. */
function simple(modules, flags, option) {
    return ({ program, folder, name }) => {
        const operands = operandsOf(program.arguments.map(({ value }) => value), new Set(flags));
        const application = (option === null ? null : (0,dockerfile_server/* optionOf */.XD)(program, option)) ?? operands[0];
        if (application === undefined)
            throw (0,startup_plan/* cannot */.Oz)(`the command gives ${name} no application`, startup_plan/* ADVICE_IMPORT */.XE);
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
/** celery 5, bin/celery.py, app/utils.py find_app: `-A proj` may mean the module proj.celery. */
function celery({ program, folder, variable }) {
    const words = program.arguments.map(({ value }) => value);
    const application = (0,dockerfile_server/* optionOf */.XD)(program, '--app', '-A') ?? variable('CELERY_APP') ?? null;
    const workdir = (0,paths/* normalizePath */.Fd)((0,dockerfile_server/* optionOf */.XD)(program, '--workdir') ?? '.', folder);
    const role = words.includes('beat') ? 'beat' : words.includes('worker') ? 'worker' : null;
    const steps = [
        ['import', ['celery.bin.celery'], true],
        ['path', workdir],
    ];
    if (application === null)
        throw (0,startup_plan/* cannot */.Oz)('the command gives celery no application (`-A`)', startup_plan/* ADVICE_IMPORT */.XE);
    const module = moduleOfApplication(application);
    steps.push(['import', [module], false]);
    if (!application.includes(':'))
        steps.push(['import', [`${module}.celery`], true]);
    if (role !== null)
        steps.push(['import', [`celery.apps.${role}`], true]);
    if (role === 'worker')
        steps.push(['import', [`celery.concurrency.${(0,dockerfile_server/* optionOf */.XD)(program, '--pool', '-P') ?? 'prefork'}`], true]);
    return { what: ['celery.bin.celery', module], steps };
}
/** dramatiq 1, cli.py: every operand names a module, perhaps with its broker. */
function dramatiq({ program, folder }) {
    const modules = operandsOf(program.arguments.map(({ value }) => value), new Set(['--use-gevent', '-v', '--verbose']));
    if (modules.length === 0)
        throw (0,startup_plan/* cannot */.Oz)('the command gives dramatiq no module', startup_plan/* ADVICE_IMPORT */.XE);
    return {
        what: ['dramatiq.cli', ...modules.map(moduleOfApplication)],
        steps: [
            ['import', ['dramatiq.cli'], false],
            ['path', (0,paths/* normalizePath */.Fd)((0,dockerfile_server/* optionOf */.XD)(program, '--path', '-P') ?? '.', folder)],
            ...modules.map((one) => ['import', [moduleOfApplication(one)], false]),
        ],
    };
}
/** flask 2 and 3, cli.py: FLASK_APP is a path without its ending or a dotted name; without it wsgi.py or app.py. */
function flask({ program, variable, name }) {
    const application = (0,dockerfile_server/* optionOf */.XD)(program, '--app', '-A') ?? variable(`${name.toUpperCase()}_APP`);
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
/** fastapi-cli 0.0.x, discover.py. */
function fastapi({ program, folder }) {
    const operands = operandsOf(program.arguments.map(({ value }) => value), new Set(['--reload', '--proxy-headers']));
    const written = operands[1];
    const entry = (0,dockerfile_server/* optionOf */.XD)(program, '--entrypoint', '-e');
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

;// CONCATENATED MODULE: ./lib/build/measure/startup/programs.js




/** Programs whose way to load an application is known, by name. */
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
/** Programs that start several others, or run Python inside themselves: there is no one import that is their start. */
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
/** @throws Unplanned for what can't be measured by importing. */
function refuseUnsuitable(name) {
    const reason = Object.hasOwn(UNSUITABLE, name) ? UNSUITABLE[name] : undefined;
    if (reason !== undefined)
        throw (0,startup_plan/* cannot */.Oz)(`${name} ${reason}`, startup_plan/* ADVICE_IMPORT */.XE);
}
/** What a program loads besides its own main; null: nothing is known of it, so its main is all. */
function loadingOf(context) {
    return Object.hasOwn(PROGRAMS, context.name) ? PROGRAMS[context.name](context) : null;
}
/**
 * Django: the settings, `django.setup()`, which every command of it calls and which imports the installed applications,
 * and for a server the WSGI application that the settings name. Nothing of the command itself is run.
 */
function django({ program, name, path, folder, variable, known }) {
    const words = program.arguments.map(({ value }) => value);
    const command = words.find((word) => !word.startsWith('-')) ?? 'help';
    const server = command.startsWith('runserver');
    const script = name === 'manage.py' ? (0,startup_plan/* look */.Op)(known, { kind: 'file', name: path, folder }) : null;
    const written = /["']DJANGO_SETTINGS_MODULE["']\s*(?:,|\]\s*=)\s*["']([\w.]+)["']/.exec(script?.text ?? '')?.[1];
    const settings = (0,dockerfile_server/* optionOf */.XD)(program, '--settings') ?? variable('DJANGO_SETTINGS_MODULE') ?? written ?? null;
    if (settings === null) {
        throw (0,startup_plan/* cannot */.Oz)('it can’t be told which settings Django gets', 'set DJANGO_SETTINGS_MODULE in `startup.env`');
    }
    return {
        what: ['django.core.management', settings, 'django.setup()'],
        steps: [
            ['path', (0,dockerfile_server/* optionOf */.XD)(program, '--pythonpath') ?? folder],
            ['import', ['django.core.management'], false],
            ...(server ? [['import', [`django.core.management.commands.runserver`], true]] : []),
            ['django', settings, server],
        ],
    };
}
/** What a script of unknown purpose imports, for people: its own file, and the first modules of its own that it names. */
function importsOf(text) {
    return text === null ? [] : [...(0,python_source/* readPythonSource */.y9)(text).imports].slice(0, 3);
}

;// CONCATENATED MODULE: ./lib/build/measure/startup/command.js











/*
 * From the words that a container starts to the Python program behind them: through inits, `sh -c`, `exec`, gosu and
 * the image's own entrypoint scripts.
 */
/** Scripts that start scripts that start … */
const MAXIMUM_DEPTH = 6;
/**
 * Finds the program.
 * @param words ENTRYPOINT and CMD
 * @throws Unplanned where there is none, where it is no Python, or where a file has to be looked at first
 */
function startedProgram(words, place) {
    const notes = [];
    const environment = new Map();
    let folder = place.folder;
    let user = null;
    let rest = words;
    for (let depth = 0; depth < MAXIMUM_DEPTH; depth++) {
        const calls = callsOf(rest, { ...place, folder });
        const call = calls.findLast(entry/* runsPython */.nN) ?? calls.at(-1);
        if (!call || call.program === '')
            throw (0,startup_plan/* cannot */.Oz)(`it can’t be read what \`${command_shown(rest)}\` starts`, startup_plan/* ADVICE_IMPORT */.XE);
        noteOthers(calls, call, notes);
        folder = (0,expand/* isKnown */.qE)(call.workdir) ? call.workdir : folder;
        user = call.user ?? user;
        for (const [name, value] of call.environment)
            if ((0,expand/* isKnown */.qE)(value))
                environment.set(name, value);
        refuseUnsuitable(call.program);
        const file = fileOf(call, rest, folder, place.known);
        const shell = file.text === null ? null : (0,scripts/* shebangOf */.yf)(file.text);
        const script = (0,wrappers/* isShell */.H7)(call.program) ? scriptOf(call, folder, place.known) : file;
        const isPythonScript = !(0,pip/* isPython */.r2)(call.program) && /^(?:python|pypy)/.test(interpreterOf(file.text) ?? '');
        if ((0,pip/* isPython */.r2)(call.program) || isPythonScript)
            return { call, file, folder, user, environment, notes };
        if (!(0,wrappers/* isShell */.H7)(call.program) && (shell === null || !(0,wrappers/* isShell */.H7)(shell))) {
            throw (0,startup_plan/* cannot */.Oz)(`${call.path} is no Python program`, startup_plan/* ADVICE_IMPORT */.XE);
        }
        const next = handedOn(script, shell ?? call.program, call, { ...place, folder });
        folder = next.folder;
        user = next.user ?? user;
        for (const [name, value] of next.environment)
            if ((0,expand/* isKnown */.qE)(value))
                environment.set(name, value);
        notes.push(`what ${script.path} does before it starts the program is not measured`);
        rest = next.words;
    }
    throw (0,startup_plan/* cannot */.Oz)(`\`${command_shown(words)}\` starts scripts that start scripts without end`, startup_plan/* ADVICE_IMPORT */.XE);
}
/** The programs that words start, found behind wrappers and in `sh -c`. */
function callsOf(words, { folder, variable }) {
    const quoted = words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
    const { calls } = (0,evaluate/* evaluate */._)((0,shell/* parseShell */.a)(quoted, 0).body, { lookup: variable, workdir: folder });
    return calls;
}
function noteOthers(calls, main, notes) {
    const others = calls.filter((call) => call !== main && call.program !== '' && !QUICK.has(call.program));
    if (others.length > 0)
        notes.push(`without \`${command_shown([others[0].program, ...argumentsOf(others[0])])}\`, which runs before it`);
}
/** Commands of a shell that are no program's start. */
const QUICK = new Set(['cd', 'export', 'set', 'echo', 'true', 'test', '[', 'exit', 'ulimit', 'umask', 'source', '.']);
function argumentsOf(call) {
    return call.arguments.map(({ value }) => value);
}
/** The file of a program: on PATH, or in the project's environment where a tool such as uv starts it there. */
function fileOf(call, words, folder, known) {
    if (!(0,expand/* isKnown */.qE)(call.path))
        throw (0,startup_plan/* cannot */.Oz)(`it can’t be read what \`${command_shown(words)}\` starts`, startup_plan/* ADVICE_IMPORT */.XE);
    const managed = words.some((word) => /(?:^|[\s;&])(?:uv|poetry|pdm|rye|pipenv)(?:$|\s)/.test(word));
    const own = (0,paths/* normalizePath */.Fd)(`.venv/bin/${call.program}`, folder);
    const inProject = managed ? (0,startup_plan/* look */.Op)(known, { kind: 'program', name: own, folder }) : null;
    const found = inProject ?? (0,startup_plan/* look */.Op)(known, { kind: 'program', name: call.path, folder });
    if (found)
        return found;
    const plain = call.program.endsWith('.py') ? (0,startup_plan/* look */.Op)(known, { kind: 'file', name: call.path, folder }) : null;
    throw plain
        ? (0,startup_plan/* cannot */.Oz)(`${call.path} is not executable`)
        : (0,startup_plan/* cannot */.Oz)(`${call.path} is not in the image`, managed ? startup_plan/* ADVICE_IMPORT */.XE : undefined);
}
/** The script that a shell is given. */
function scriptOf(call, folder, known) {
    const name = call.arguments.find(({ value }) => !/^[-+]/.test(value))?.value;
    const found = name === undefined || !(0,expand/* isKnown */.qE)(name) ? null : (0,startup_plan/* look */.Op)(known, { kind: 'file', name, folder });
    if (!found)
        throw (0,startup_plan/* cannot */.Oz)(`\`${command_shown([call.program, ...argumentsOf(call)])}\` starts no program that can be read`, startup_plan/* ADVICE_IMPORT */.XE);
    return found;
}
/** What an entrypoint script ends with, its own arguments put in. */
function handedOn(script, shell, call, { folder, variable }) {
    if (script.text === null)
        throw (0,startup_plan/* cannot */.Oz)(`${script.path} can’t be read`, startup_plan/* ADVICE_IMPORT */.XE);
    const given = argumentsOf(call);
    // `sh script a b` and `./script a b` hand the same on.
    const rest = (0,wrappers/* isShell */.H7)(call.program) ? given.slice(given.findIndex((word) => !/^[-+]/.test(word)) + 1) : given;
    const lookup = (name) => {
        if (name === '@' || name === '*')
            return rest.length === 0 ? '' : expand/* UNKNOWN */.HV;
        if (name === '#')
            return String(rest.length);
        return /^\d+$/.test(name) ? (name === '0' ? script.path : (rest[Number(name) - 1] ?? '')) : variable(name);
    };
    const source = new source_text/* SourceText */.D(script.path, script.text);
    const span = { start: 0, end: script.text.length };
    const file = { imagePath: script.path, path: null, source, span, text: script.text };
    const read = (0,scripts/* readShellScript */.SL)(file, shell, { lookup, workdir: folder });
    const endings = read.endings.filter((one) => one.call !== null && !one.background);
    const ending = endings.find((one) => one.exec && one.call?.conditional === false) ?? endings.at(-1);
    const last = ending?.call;
    if (!ending || !last)
        throw (0,startup_plan/* cannot */.Oz)(`what ${script.path} starts can’t be read from it`, startup_plan/* ADVICE_IMPORT */.XE);
    const words = last.program === '' ? rest : [last.path, ...argumentsOf(last).flatMap((word) => (word === expand/* UNKNOWN */.HV ? rest : word))];
    if (words.length === 0 || words.some((word) => !(0,expand/* isKnown */.qE)(word)) || (last.program === '' && !ending.passesArguments)) {
        throw (0,startup_plan/* cannot */.Oz)(`what ${script.path} starts depends on what isn’t known`, startup_plan/* ADVICE_IMPORT */.XE);
    }
    const user = last.user ?? read.drops?.user ?? null;
    const known = user !== null && (0,expand/* isKnown */.qE)(user) ? user : null;
    return { words, folder: (0,expand/* isKnown */.qE)(last.workdir) ? last.workdir : folder, user: known, environment: last.environment };
}
/**
 * The interpreter that a script's first line names, by its path; long paths stand in a second line (`'''exec' /path "$0"`).
 * @returns null where it is no text, or a shell's own script
 */
function interpreterPathOf(text) {
    const [first = '', second = ''] = (text ?? '').split('\n', 2);
    const long = /^'''exec'\s+(?:"([^"]+)"|(\S+))/.exec(second);
    if (long)
        return { path: (long[1] ?? long[2]), options: [] };
    const words = /^\uFEFF?#![ \t]*(.*)/.exec(first)?.[1]?.trim().split(/\s+/) ?? [];
    const [path, ...options] = (0,wrappers/* baseName */.Fl)(words[0] ?? '') === 'env' ? words.slice(1).filter((word) => !/^-S?$/.test(word)) : words;
    return path === undefined || path === '' ? null : { path, options };
}
function interpreterOf(text) {
    const interpreter = interpreterPathOf(text);
    return interpreter && (0,wrappers/* baseName */.Fl)(interpreter.path);
}
function command_shown(words) {
    const text = words.join(' ').replaceAll(expand/* UNKNOWN */.HV, '…').replaceAll('`', '');
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

;// CONCATENATED MODULE: ./lib/build/measure/startup/planning.js






/**
 * What starts, and how that is measured: by the setting where there is one, else the modules that the image's command
 * imports before it serves.
 *
 * Pure: files of the image that it depends on are asked for (`wanted`) and handed in with the next call.
 */
function planOf(configuration, setting = startup_plan/* NO_SETTING */.Pb, known = new Map()) {
    try {
        return plan(configuration, setting, known);
    }
    catch (error) {
        if (error instanceof startup_plan/* Unplanned */.eu)
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
        throw (0,startup_plan/* cannot */.Oz)('the image names nothing to start: it has neither ENTRYPOINT nor CMD', startup_plan/* ADVICE_IMPORT */.XE);
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
        throw (0,startup_plan/* cannot */.Oz)('the image names nothing to start: it has neither ENTRYPOINT nor CMD');
    if (sign.by === 'health' && (healthCheck === null || healthCheck[0] === 'NONE' || healthCheck.length < 2)) {
        throw (0,startup_plan/* cannot */.Oz)('the image has no HEALTHCHECK', 'give `startup.ready` a log line, a port or a path');
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
/** The modules that the configuration names, by the interpreter that the image's command would have. */
function configuredImports(modules, byCommand) {
    const steps = modules.map((one) => ['import', [one], false]);
    const what = `import ${modules.join(', ')}`;
    try {
        const own = byCommand();
        return { ...own, what, steps, first: null, file: null };
    }
    catch (error) {
        if (!(error instanceof startup_plan/* Unplanned */.eu) || 'wanted' in error.answer)
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
/** Modules of the interpreter's own start, where that is all there is. */
const NOTHING = 'the interpreter alone';
function importPlan(started, image, known) {
    const { call, file, folder, user, environment, notes } = started;
    const words = argumentsOf(call);
    const direct = (0,pip/* isPython */.r2)(call.program);
    const shebang = direct ? null : interpreterPathOf(file.text);
    if (!direct && !shebang)
        throw (0,startup_plan/* cannot */.Oz)(`${file.path} names no interpreter`, startup_plan/* ADVICE_IMPORT */.XE);
    const program = (0,entry/* readPythonProgram */.D1)(call) ?? unknownProgram(call.program, call.arguments);
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
/** A module started by -m goes by its package's name: `python -m celery.__main__` is celery. */
function nameOf({ name, by }) {
    return by === 'module' ? name.replace(/\.(?:__main__|main|cli|bin\.celery|app\.wsgiapp)$/, '') : (0,wrappers/* baseName */.Fl)(name);
}
/** The script that the interpreter is given, as written. */
function planning_scriptOf(program, words) {
    if (program.by === 'module' || program.by === 'inline')
        return null;
    return words.find((word) => word === program.name || (0,wrappers/* baseName */.Fl)(word) === program.name) ?? program.name;
}
/** `python -c code`: what the code imports. Without code an interpreter that does nothing else. */
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
/** `-X` and `-W` have their value in the next word; what only shows something (-v, -i) would disturb. */
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

;// CONCATENATED MODULE: ./lib/build/measure/startup/outside-side.js





/** Where no Python is inside: containers timed from outside, what the engine takes to start one included. */
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
            return { notMeasurable: 'without Python in the image a port can’t be watched from inside it', advice };
        }
        const pattern = sign === null ? null : patternOf(sign.pattern);
        if (pattern !== null && 'notMeasurable' in pattern)
            return pattern;
        const whole = { ...request, command: setting.command === null ? null : plan.words };
        const side = new OutsideSide(engine, name, plan, whole, pattern);
        const first = await side.sample(0);
        return isNotMeasurable(first) ? first : side;
    }
    async sample(pause) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        const start = performance.now();
        const container = await this.engine.run(this.request);
        const tail = [];
        const wall = await deadline(this.watch(container, start, tail), this.request.timeout);
        const end = await container.end();
        if (wall === TIMED_OUT || end.timedOut) {
            return explain({ kind: 'time-out', message: '', place: '', tail }, this.request.timeout);
        }
        if (wall === null || (this.pattern === null && end.status !== 0)) {
            const message = end.outOfMemory ? 'it ran out of memory' : `it ended with status ${end.status}`;
            return explain({ kind: 'end', message, place: '', tail }, this.request.timeout);
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
    /** Milliseconds until the line, or the end; null where it ends without the line. */
    async watch(container, start, tail) {
        for await (const { text } of container.lines()) {
            if (this.pattern?.test(text.slice(0, 1000)) === true)
                return performance.now() - start;
            tail.push(plain(text.slice(0, 1000)));
            if (tail.length > 20)
                tail.shift();
        }
        return this.pattern === null ? performance.now() - start : null;
    }
}
/** A pattern that is matched in this process can't be one that takes for ever: groups are not repeated in it. */
function patternOf(pattern) {
    const advice = 'use a pattern without repeated groups';
    if (/\)[*+{]/.test(pattern))
        return { notMeasurable: `the pattern ${plain(pattern)} repeats a group`, advice };
    try {
        return new RegExp(pattern);
    }
    catch {
        return {
            notMeasurable: `${plain(pattern)} is no regular expression`,
            advice: 'give `startup.ready` another pattern',
        };
    }
}

;// CONCATENATED MODULE: ./lib/build/measure/startup/side.js








const DEFAULT_LIMITS = { cpus: 1, memory: null, readOnly: false, tmpfs: [], user: null };
/** A start that takes longer is given up. Milliseconds. */
const TIMEOUT = 60_000;
/** Files that may be asked for, one after the other, before the plan stands. */
const MOST_LOOKS = 30;
/** Opens a container of an image and finds out what to start in it: one look, one count and one start to warm up. */
async function openSide(engine, request) {
    const { name, image, configuration, setting = startup_plan/* NO_SETTING */.Pb, limits = DEFAULT_LIMITS, timeout = TIMEOUT } = request;
    const { cpus, memory, readOnly, tmpfs } = limits;
    const { roots = ['/', '/dev/shm', ...tmpfs] } = request;
    const start = (user) => {
        return { image, environment: setting.environment, user, cpus, memory, readOnly, tmpfs };
    };
    let probe = await Probe.open(engine, start(limits.user), interpretersOf(configuration));
    if (probe && isNotMeasurable(probe))
        return probe;
    if (!probe)
        return OutsideSide.open(engine, name, configuration, setting, { ...start(limits.user), timeout });
    try {
        const plan = await planFor(probe, request);
        if (isNotMeasurable(plan)) {
            await probe.close();
            return plan;
        }
        if (plan.kind === 'import' && plan.user !== null && limits.user === null && plan.user !== configuration.user) {
            // gosu and its like: what is measured is started by whom the program runs as.
            await probe.close();
            const other = await Probe.open(engine, start(plan.user), interpretersOf(configuration));
            if (!other)
                return { notMeasurable: `the image doesn't start as ${plan.user}, which its command becomes` };
            if (isNotMeasurable(other))
                return other;
            probe = other;
        }
        const opened = await probe.ask('open', { roots }, TIMEOUT);
        const side = isNotMeasurable(opened)
            ? opened
            : plan.kind === 'import'
                ? await ImportSide.open(name, probe, plan, timeout)
                : await CommandSide.open(name, probe, plan, configuration, timeout);
        if (isNotMeasurable(side))
            await probe.close();
        return side;
    }
    catch (error) {
        await probe.close();
        throw error;
    }
}
/** Plans, with the files of the image that it asks for. */
async function planFor(probe, { configuration, setting = startup_plan/* NO_SETTING */.Pb }) {
    const known = new Map();
    for (let looks = 0; looks < MOST_LOOKS; looks++) {
        const plan = planOf(configuration, setting, known);
        if (!('wanted' in plan))
            return plan;
        const answer = await probe.ask('find', { wanted: plan.wanted });
        if (isNotMeasurable(answer))
            return answer;
        const found = Array.isArray(answer.found) ? answer.found : [];
        plan.wanted.forEach((one, at) => known.set((0,startup_plan/* keyOf */.TN)(one), side_fileOf(found[at])));
    }
    return { notMeasurable: 'what the image starts can’t be followed to its end' };
}
function side_fileOf(value) {
    if (typeof value !== 'object' || value === null || !('path' in value) || typeof value.path !== 'string')
        return null;
    return { path: value.path, text: 'text' in value && typeof value.text === 'string' ? value.text : null };
}
/** Where interpreters lie that PATH may not name. */
const PLACES = [
    '/usr/local/bin/python3',
    '/usr/bin/python3',
    '/opt/conda/bin/python',
    '/opt/venv/bin/python',
    '/venv/bin/python',
];
/** Interpreters that may run the probe, the likeliest first: what runs the application may be another one. */
function interpretersOf({ entrypoint, command, workdir }) {
    const words = [...entrypoint, ...command];
    const named = words.filter((word) => (0,pip/* isPython */.r2)((0,wrappers/* baseName */.Fl)(word)) && !word.includes(' '));
    const beside = words
        .filter((word) => /^\/\S*\/bin\/[\w.-]+$/.test(word))
        .map((word) => word.replace(/[^/]+$/, 'python'));
    const own = `${workdir.replace(/\/$/, '')}/.venv/bin/python`;
    return [...new Set([...named.slice(0, 2), 'python3', 'python', ...beside.slice(0, 2), ...PLACES, own])];
}

;// CONCATENATED MODULE: ./lib/build/measure/statistics/stopping.js



/** A difference of 5% is told from nothing at this width, and nobody cares about two milliseconds of a start. */
const DEFAULT_GOAL = { share: 0.02, milliseconds: 2 };
/** The width is all that a look needs. */
const RESAMPLES_AT_A_LOOK = 300;
/** At an early look only what chance alone does once in ten thousand comparisons counts. */
const OBVIOUS_CHANCE = 1e-4;
/** Then half the interval's width may be this share of the difference itself. */
const OBVIOUS_SHARE = 0.15;
/**
 * The number of rounds at which to look next: 10, 14, 20, 28, 40, 56, 80, … Every look is a chance to be fooled, so they
 * are few and grow by √2.
 * @param rounds taken so far
 */
function nextLook(rounds) {
    let look = 10;
    for (let step = 1; look <= rounds; step++)
        look = Math.round((10 * Math.SQRT2 ** step) / 2) * 2;
    return look;
}
/**
 * Whether to stop at this look (`nextLook`); if not, sampling goes on to the next one or until the time is spent.
 *
 * Two reasons to stop: the interval is narrow enough, which looks only at its width and so favours no verdict; or the
 * difference is obvious, at a level so strict that all the looks together add less than 0.1% of false alarms. The verdict
 * itself is given once, by `compareSamples` over all that was taken.
 * @param before milliseconds, in the order of the rounds
 * @param after the same of the other side
 */
function isNarrowEnough(before, after, goal = DEFAULT_GOAL) {
    const rounds = Math.min(before.length, after.length);
    if (rounds < FEWEST_ROUNDS)
        return false;
    const { center, interval, chance } = judge(ratiosOf(before, after), RESAMPLES_AT_A_LOOK);
    const half = (interval[1] - interval[0]) / 2;
    if (half <= Math.max(goal.milliseconds / median(before), goal.share))
        return true;
    return chance <= OBVIOUS_CHANCE && half <= OBVIOUS_SHARE * Math.abs(center);
}
/**
 * Which side each round starts first, decided by chance: the second start of a round may find the machine warmer or
 * busier, and a fixed order would show that as a difference. A coin for each round, and no scheme: that is what makes the
 * verdict's test exact under every kind of noise.
 * @returns for each round, whether `after` goes first
 */
function orderOf(rounds, seed) {
    const random = randomFrom(seed);
    return Array.from({ length: rounds }, () => random() < 0.5);
}

;// CONCATENATED MODULE: ./lib/build/measure/startup/sampling.js





/** Rounds that are taken even where they outlast the budget: with fewer nothing can be told. */
const sampling_FEWEST = FEWEST_FOR_A_VERDICT;
/** On a machine that is this many times slower than a budget allows for, nothing is. */
const sampling_PATIENCE = 6;
/** Milliseconds. */
const LEAST_PATIENCE = 5_000;
/** A slice of the kernel's limit on processor time. Milliseconds. */
const SLICE = 100;
/**
 * Starts the sides again and again, once each a round and in an order that chance decides, until the differences are
 * known well enough or the time is spent. A side that fails is out, and the others go on.
 * @returns one for each side, in their order; sides are left open
 */
async function sampleStarts(sides, sampling) {
    const { budget, seed, now, cpus = 1, rounds = null, progress } = sampling;
    const random = random_randomFrom(seed);
    const taken = sides.map(() => []);
    const failed = sides.map(() => null);
    const start = now();
    let look = nextLook(0);
    for (let round = 1;; round++) {
        for (const at of shuffled(sides.length, random)) {
            if (failed[at] !== null)
                continue;
            const sample = await sides[at].sample(cpus < 1 ? random() * SLICE : 0);
            if (isNotMeasurable(sample))
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
/** Whether no further round is begun. */
function isOutOfTime(rounds, spent, budget) {
    return spent >= (rounds >= sampling_FEWEST ? budget : sampling_PATIENCE * Math.max(budget, LEAST_PATIENCE));
}
/** Milliseconds that the last runs of all sides will take, as far as can be told. */
function toFinish(sides, failed, taken) {
    const each = sides.map(({ startsToFinish }, at) => (failed[at] ? 0 : startsToFinish * (taken[at]?.at(-1)?.wall ?? 0)));
    return each.reduce((sum, one) => sum + one, 0);
}
function isEnough(taken, failed, { pairs, goal = DEFAULT_GOAL }) {
    const walls = taken.map((samples) => samples.map(({ wall }) => wall));
    const compared = (pairs ?? taken.slice(1).map((_, at) => [0, at + 1])).filter((pair) => pair.every((at) => failed[at] === null));
    if (compared.length > 0)
        return compared.every(([before, after]) => isNarrowEnough(walls[before], walls[after], goal));
    // Nothing is left to compare: each side for itself.
    return walls.every((samples, at) => {
        if (failed[at] !== null)
            return true;
        const { median, interval } = estimate(samples);
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

;// CONCATENATED MODULE: ./lib/build/measure/starts.js



/** Any number: the order within rounds is to be the same in every run of the same. */
const starts_SEED = 20;
/**
 * Starts images side by side, the first being what the others are compared with.
 * @param budget milliseconds for all samples together
 */
async function startAll(subjects, image, { engine, clock, log }, budget, goal) {
    const { limits, start: setting } = image;
    const opened = [];
    try {
        for (const { name, image: of, configuration } of subjects) {
            opened.push(await openSide(engine, { name, image: of, configuration, setting, limits }));
        }
        const sides = opened.filter(isSide);
        const measured = await sampleStarts(sides, {
            budget,
            seed: starts_SEED,
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
    return (0,findings_measurement/* isMeasured */.V)(value);
}

;// CONCATENATED MODULE: ./lib/build/measure/statistics/disturbances.js



/** Below this much faster or slower nobody needs to hear of it. */
const NOTEWORTHY = 0.1;
/** Scatter of single starts in the same round above which a machine is called noisy. */
const NOISY = 0.1;
/** A start that takes this many times the median. */
const SPIKE = 2;
/** Share of all starts from which on spikes are worth a sentence. */
const MANY = 0.05;
/** Fewer rounds show no trend. */
const FEWEST_FOR_A_TREND = 12;
/** How often chance alone may look like a trend. */
const TREND_LEVEL = 0.001;
/**
 * What disturbed a comparison, as sentences; none where nothing did. The verdict has taken it into account: these say why
 * an interval is as wide as it is, and why numbers of different times must not be compared.
 * @param before milliseconds, in the order of the rounds
 * @param after the same of the other side
 */
function disturbancesOf(before, after) {
    const rounds = Math.min(before.length, after.length);
    if (rounds < 2)
        return [];
    const [first, second] = [before.slice(0, rounds), after.slice(0, rounds)];
    return [trend(first, second), scatter(first, second), spikes([first, second])].filter((said) => said !== null);
}
/** Slower or faster as it went on: at once, or slowly. */
function trend(before, after) {
    // What both sides of a round share: the machine's speed, and no difference between the images.
    const levels = before.map((value, round) => Math.sqrt(value * after[round]));
    if (levels.length < FEWEST_FOR_A_TREND)
        return null;
    const { place, chance } = changePoint(levels);
    const third = Math.floor(levels.length / 3);
    const [start, end] = [median(before.slice(0, third)), median(before.slice(-third))];
    const [early, late] = [median(levels.slice(0, place)), median(levels.slice(place))];
    const jump = late / early - 1;
    if (chance > TREND_LEVEL || Math.abs(jump) < NOTEWORTHY)
        return null;
    const word = jump > 0 ? 'slower' : 'faster';
    const interleaved = 'the sides were interleaved, so that both had the same of it';
    if (isStep(levels, place))
        return `The machine became ${(0,words/* percent */.KN)(jump)} ${word} from round ${place + 1} of ${levels.length} on; ${interleaved}.`;
    return `The machine drifted while measuring: the same start took ${(0,words/* milliseconds */.Rz)(start)} at first and ${(0,words/* milliseconds */.Rz)(end)} in the end; ${interleaved}.`;
}
/** Where the ranks before and after differ the most, and how often chance alone does as much (Pettitt 1979). */
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
/** Whether two levels describe it better than a slope does. */
function isStep(levels, place) {
    const stepped = [...deviations(levels.slice(0, place)), ...deviations(levels.slice(place))];
    const slopes = levels.flatMap((level, i) => levels.slice(i + 1).map((other, more) => (other - level) / (more + 1)));
    const slope = median(slopes);
    const sloped = deviations(levels.map((level, i) => level - slope * i));
    const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return mean(stepped) < 0.8 * mean(sloped);
}
function deviations(values) {
    const middle = median(values);
    return values.map((value) => Math.abs(value - middle));
}
function scatter(before, after) {
    // Of two starts that stand next to each other: what is left when drift is out of it.
    const share = spread(ratiosOf(before, after)) / Math.SQRT2;
    if (!(share > NOISY))
        return null;
    return `The machine is noisy: starts of the same image right after each other differ by ${(0,words/* percent */.KN)(share)} (one standard deviation).`;
}
function spikes(sides) {
    const all = sides.flat();
    const high = sides.flatMap((side) => {
        const usual = median(side);
        return side.filter((value) => value > SPIKE * usual);
    });
    if (high.length < 2 || high.length < MANY * all.length)
        return null;
    return `${high.length} of ${all.length} starts took more than twice the median.`;
}

;// CONCATENATED MODULE: ./lib/build/measure/startup/interpreter.js






/** All workloads together take well below a second; at a tenth of a processor, ten times that. Milliseconds. */
const interpreter_TIMEOUT = 60_000;
/** Opens a container whose interpreter is the one that the image's command would run. */
async function openInterpreter(engine, request) {
    const { name, image, configuration, limits = DEFAULT_LIMITS } = request;
    const { cpus, memory, readOnly, tmpfs, user } = limits;
    const start = { image, environment: new Map(), user, cpus, memory, readOnly, tmpfs };
    const probe = await Probe.open(engine, start, interpretersOf(configuration));
    if (probe === null)
        return { notMeasurable: 'no Python 3.6 or later is in the image' };
    if (isNotMeasurable(probe))
        return probe;
    // Where the command can't be followed, the first interpreter on PATH is the one that it would find.
    const plan = await planFor(probe, request);
    const interpreter = 'kind' in plan && plan.kind === 'import' ? plan.interpreter : 'python3';
    return {
        name,
        run: async () => readTimes(await probe.ask('workloads', { interpreter, timeout: interpreter_TIMEOUT }, interpreter_TIMEOUT), interpreter_TIMEOUT),
        close: async () => {
            await probe.close();
        },
    };
}
/** Rounds after which more would tell nothing that matters. */
const MOST_ROUNDS = 40;
/**
 * Runs the workloads in all images by turns, in an order that chance decides, until the time is spent.
 * @returns one list of workloads for each side, in their order; sides are left open
 */
async function runWorkloads(sides, { budget, seed, now, progress }) {
    const random = random_randomFrom(seed);
    const samples = sides.map(() => new Map(WORKLOAD_NAMES.map((name) => [name, []])));
    const failed = sides.map(() => null);
    // The first round warms up, and isn't kept.
    for (const [at, side] of sides.entries()) {
        const times = await side.run();
        if (isNotMeasurable(times))
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
            if (isNotMeasurable(times))
                failed[at] = times;
            else
                for (const [name, list] of samples[at])
                    list.push(times.get(name) ?? NaN);
        }
        const spent = now() - start;
        progress?.(round, spent);
        if (isOutOfTime(round, spent, budget))
            break;
    }
    return samples.map((lists, at) => failed[at] ?? workloadsOf(lists));
}
function workloadsOf(lists) {
    const workloads = [...lists].map(([name, samples]) => ({ name, samples }));
    const whole = workloads.every(({ samples }) => samples.every((sample) => sample > 0));
    return whole ? workloads : { notMeasurable: 'the workloads were not all run' };
}

;// CONCATENATED MODULE: ./lib/build/measure/startup/stop.js



const SETTLE = 2_000;
const stop_TIMEOUT = 60_000;
/** `docker stop` grants 10 s, and what stops the container needs a moment itself. Milliseconds. */
const STOPPING = 60_000;
/**
 * Starts the image by itself, without a probe in front, waits until it serves and stops it as `docker stop` does. What
 * ends before it is stopped can't tell how it stops.
 */
async function measureStop(engine, request) {
    const { configuration, limits = DEFAULT_LIMITS, timeout = stop_TIMEOUT } = request;
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
            const { notMeasurable } = explain({ kind: end ? 'end' : 'time-out', message, place: '', tail: watch.tail }, timeout);
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
/** Follows a container's output. */
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
    /** Waits until it is up by its log, or silent long enough, or at its end. */
    async until(settle, timeout) {
        const start = performance.now();
        while (performance.now() - start < timeout) {
            // What ended is seen at once, what is silent after a while.
            const ended = (await deadline(this.over, 50)) !== TIMED_OUT;
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
            this.tail.push(plain(text.slice(0, 1000)));
            if (this.tail.length > 20)
                this.tail.shift();
        }
    }
}

;// CONCATENATED MODULE: ./lib/build/measure/runs.js



/** Any number: the order within rounds is to be the same in every run of the same. */
const runs_SEED = 20;
/** What servers and workers say once they listen to signals. */
const SERVING = /Listening at|Booting worker|Uvicorn running on|Application startup complete|Running on http|Quit the server with|celery@\S+ ready|Serving (?:HTTP )?on|spawned uWSGI/i;
/** Who says nothing of the kind may be importing still, when no signal is heard. Milliseconds. */
const SILENT = 8_000;
/** Stops each image once, after it has come up: ten seconds against none need no statistics. */
async function stopAll(subjects, { limits, start }, { engine }) {
    const up = (start.ready?.by === 'log' ? regularExpression(start.ready.pattern) : null) ?? SERVING;
    const stops = [];
    for (const { image, configuration } of subjects) {
        stops.push(await measureStop(engine, { image, configuration, environment: start.environment, limits, up, settle: SILENT }));
    }
    return stops;
}
/** The pattern is Python's, whose ready sign it is; what it has beyond JavaScript's leaves silence to tell. */
function regularExpression(pattern) {
    try {
        return new RegExp(pattern);
    }
    catch {
        return null;
    }
}
/**
 * Runs the workloads in the interpreters of all images by turns.
 * @param budget milliseconds for all of it
 */
async function interpretAll(subjects, { limits, start }, { engine, clock }, budget) {
    const opened = [];
    try {
        for (const { name, image, configuration } of subjects) {
            opened.push(await openInterpreter(engine, { name, image, configuration, setting: start, limits }));
        }
        const sides = opened.filter((one) => (0,findings_measurement/* isMeasured */.V)(one));
        const ran = await runWorkloads(sides, { budget, seed: runs_SEED, now: () => clock.now().getTime() });
        return opened.map((one) => ((0,findings_measurement/* isMeasured */.V)(one) ? ran[sides.indexOf(one)] : one));
    }
    finally {
        for (const one of opened)
            if ((0,findings_measurement/* isMeasured */.V)(one))
                await one.close();
    }
}

;// CONCATENATED MODULE: ./lib/build/measure/subject.js
/** The label that a stand-in for an official image carries. */
const STAND_IN = 'python-dockerfile-review.stand-in';
function isStandIn({ configuration }) {
    return configuration.labels.get(STAND_IN) === 'true';
}

;// CONCATENATED MODULE: ./lib/build/measure/image.js








/** Milliseconds for the interpreters' workloads. */
const image_WORKLOADS = 10_000;
function isSubject(candidate) {
    return 'configuration' in candidate;
}
/** Measures one or two finished images, side by side. */
async function image_compareImages(image, base, head, run, { files, rebuild }) {
    const subjects = [base, head].filter((one) => one !== null && isSubject(one));
    const { quantities, ports } = run;
    const group = (what, work) => ports.log.group(`${what} ${subjects.map(({ name }) => name).join(' and ')}`, work);
    const asks = (quantity) => quantities.has(quantity) && subjects.length > 0;
    const sizes = new Map();
    if (asks('size'))
        for (const one of subjects)
            sizes.set(one, await image_sizeOf(one, run));
    const starts = asks('startup')
        ? await group('Start', () => startAll(subjects, image, ports, Math.min(run.starts, run.left())))
        : [];
    const stops = asks('stop') ? await group('Stop', () => stopAll(subjects, image, ports)) : [];
    const workloads = asks('interpreter')
        ? await group('Run workloads in', () => interpretAll(subjects, image, ports, Math.min(image_WORKLOADS, run.left())))
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
            deltas: before && deltasOf(before, after),
            variants: [],
            bytecode: null,
            conditions: {
                ...{ cpus: image.limits.cpus, memory: image.limits.memory, readOnly: image.limits.readOnly },
                ...{ from: image.limits.from, machine: run.machine },
                standIns: subjects.some(isStandIn),
                disturbances: before && (0,findings_measurement/* isMeasured */.V)(before.startup) && (0,findings_measurement/* isMeasured */.V)(after.startup)
                    ? disturbancesOf(before.startup.samples, after.startup.samples)
                    : [],
            },
            drift,
            notes: [...subjects.flatMap((one, at) => (starts[at]?.notes ?? []).map((note) => `${one.name}: ${note}.`))],
        },
    };
}
/** Reads what an image holds; images and layers that were read before aren't read again. */
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
/** An image that isn't there has no numbers, and says why. */
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

;// CONCATENATED MODULE: ./lib/build/measure/finished.js

/** Two images may take their time, for their difference is asked for; one has none. Milliseconds. */
const STARTS = 60_000;
const ALONE = 15_000;
/** @returns why nothing can be measured, where there is no engine or no such image */
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
    const measured = await compareImages({ id: head, ...image }, before, candidates.at(-1), run, FINISHED);
    return measured.measurement;
}
/** Finished images differ as they are meant to, and nothing builds them again. */
const FINISHED = {
    files: null,
    rebuild: () => Promise.resolve({ notMeasurable: 'a finished image is not built again' }),
};
/** An image that the engine has; what it hasn't is never pulled. */
async function finished(reference, engine) {
    const configuration = await engine.inspect(reference);
    if (configuration === null) {
        return { name: reference, notMeasurable: `the engine has no image ${reference}; docker pull ${reference} gets one` };
    }
    return { name: reference, image: configuration.id, configuration, built: null, baseLayers: null };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/build/measure/rebuild.js



/**
 * Changes one source file of a tree, in a copy of it: the checkout stays as it is.
 * @param startup names the modules of the application, where it was measured
 */
async function touch(image, tree, startup, builder) {
    const modules = (0,findings_measurement/* isMeasured */.V)(startup) ? startup.modules.map(({ name }) => name) : [];
    const files = (await tree.workspace.list()).filter(({ kind }) => kind === 'file');
    const path = sourceFile(files.map((file) => file.path), image.context, modules);
    if (path === null)
        return { notMeasurable: `no Python source is in the build context ${image.context}` };
    const changed = await builder.touched(tree, path);
    return 'declined' in changed ? { notMeasurable: changed.declined } : { path, tree: changed };
}
/** What a build of the changed tree costs, everything else being built already. */
async function measureRebuild(image, source, { path, tree }, builds) {
    const built = await builds.again(image, { ...source, tree, name: `${source.name} with ${path} touched` });
    if (isFailure(built))
        return { notMeasurable: `it does not build any more: ${built.failed}` };
    // The base is looked up each time, which is no work of the build.
    const steps = built.steps.filter(({ cached, name }) => !cached && !/^\[[^\]]*\] FROM /.test(name));
    const ranAgain = steps.map(({ name }) => name);
    return { touched: path, milliseconds: built.milliseconds, ranAgain };
}
/** What isn't the application's own code, or hardly ever changes. */
const ASIDE = /(?:^|\/)(?:tests?|testing|docs?|examples?|migrations|scripts|node_modules|\.[^/]+)\/|(?:^|\/)(?:setup|conftest|noxfile|test_[^/]*|[^/]*_test)\.py$/;
/**
 * The source file whose change stands for an ordinary one: the application's module that is imported last, else the
 * first file that is no test, no script and no setup.
 * @param modules names in the order in which their imports ended
 */
function sourceFile(paths, context, modules) {
    const root = context === '.' ? '' : `${context}/`;
    const sources = paths.filter((path) => path.startsWith(root) && path.endsWith('.py'));
    const byModule = new Map();
    for (const path of sources) {
        const parts = path.slice(root.length, -'.py'.length).split('/');
        if (parts.at(-1) === '__init__')
            parts.pop();
        // A folder such as src/ or app/ may be what the search path begins at.
        for (let from = 0; from < parts.length; from++) {
            const name = parts.slice(from).join('.');
            if (!byModule.has(name))
                byModule.set(name, path);
        }
    }
    const imported = modules.findLast((name) => byModule.has(name));
    if (imported !== undefined)
        return byModule.get(imported);
    const own = sources.filter((path) => !ASIDE.test(path.slice(root.length)));
    return ([...(own.length > 0 ? own : sources)].sort((one, other) => depth(one) - depth(other) || (one < other ? -1 : 1))[0] ?? null);
}
function depth(path) {
    return external_node_path_.posix.normalize(path).split('/').length;
}

// EXTERNAL MODULE: ./lib/build/measure/unreached.js
var unreached = __webpack_require__(9888);
;// CONCATENATED MODULE: ./lib/build/measure/variants/appended.js




/** A user as an image's configuration may have it, and as nothing else of a Dockerfile could be read. */
const USER = /^[\w.-]+(?::[\w.-]+)?$/;
/** The stage that is built: its FROM, and all of it up to its last instruction; null where it isn't there. */
function builtStage({ dockerfile, text, target }) {
    const parsed = (0,parse/* parseDockerfile */.A)(new source_text/* SourceText */.D(dockerfile, text));
    const stage = (0,facts/* findTarget */.FB)((0,dockerfile_stages/* buildStages */.as)(parsed, new Map()), target)?.stage;
    if (!stage)
        return null;
    const end = Math.max(stage.from.span.end, ...stage.instructions.map(({ span }) => span.end));
    return { from: stage.from.span, all: { start: stage.from.span.start, end } };
}
/**
 * A Dockerfile with instructions run as root at the end of the stage that is built, and the image's user after them: all
 * that stands before comes from the build cache.
 * @param user the image's own, from its configuration
 * @returns null where the stage isn't there or the user can't be written down
 */
function withSteps(place, user, steps) {
    const stage = builtStage(place);
    if (!stage)
        return null;
    const isRoot = user === '' || /^(?:root|0)(?::(?:root|0))?$/.test(user);
    if (!isRoot && !USER.test(user))
        return null;
    const { text } = place;
    const lines = isRoot ? steps : ['USER root', ...steps, `USER ${user}`];
    const { end } = stage.all;
    const tail = text.slice(end);
    return `${text.slice(0, end)}\n${lines.join('\n')}${tail === '' ? '\n' : tail}`;
}
/** A RUN in exec form: no shell reads it, and an image needs none. */
function run(words, mounts = []) {
    return ['RUN', ...mounts.map((mount) => `--mount=${mount}`), JSON.stringify(words)].join(' ');
}

;// CONCATENATED MODULE: ./lib/build/measure/variants/bytecode-steps.js

/** Where files are moved out of every import's way. */
const bytecode_steps_ASIDE = '/.python-dockerfile-review';
/** Where the image that the stage starts from is seen. */
const BASE = `${bytecode_steps_ASIDE}-base`;
/** compileall on all processors; its own `workers` are for one folder at a time. */
const COMPILED = `
import compileall, functools, os, sys
def compiled(roots, wanted=lambda path: True):
    files = [os.path.join(folder, name) for root in roots for folder, _, names in os.walk(root)
             for name in names if name.endswith(".py") and wanted(os.path.join(folder, name))]
    one = functools.partial(compileall.compile_file, quiet=2)
    try:
        from concurrent.futures import ProcessPoolExecutor
        with ProcessPoolExecutor() as pool: return all(list(pool.map(one, files, chunksize=16)))
    except (ImportError, NotImplementedError, OSError):
        return all([one(file) for file in files])
`;
/** Compiles all that the interpreter could import: sys.path, which has the folder that it starts in first. */
const COMPILE = `${COMPILED}
roots = dict.fromkeys(os.path.abspath(one or os.getcwd()) for one in sys.path)
compiled([root for root in roots if root != "/"])
`;
/** Compiles what the base image has of a folder, and nothing of what came to it since. */
const COMPILE_BASE = `${COMPILED}
base, folder = sys.argv[1:3]
sys.exit(not compiled([folder], lambda path: os.path.lexists(base + path)))
`;
/**
 * Moves bytecode aside rather than deleting it: the layer then holds just what is missing from the image, so its packed
 * size is what an image without it would save. What the base image brought stays: no Dockerfile could leave it out. What
 * pip compiled of packages stays for a row that keeps what is installed; what runs of it left of the base's own goes.
 */
const MOVE = `
import os, shutil, sys
aside, base, keep = sys.argv[1:4]
for folder, folders, files in os.walk("/"):
    if folder == "/":
        folders[:] = [one for one in folders if one not in ("proc", "sys", "dev", "run") and not one.startswith(aside[1:])]
    for name in files:
        path = os.path.join(folder, name)
        source = os.path.join(os.path.dirname(folder), name.split(".")[0] + ".py")
        installed = ("/site-packages/" in path or "/dist-packages/" in path) and not os.path.lexists(base + source)
        if not name.endswith(".pyc") or os.path.lexists(base + path) or (keep == "installed" and installed):
            continue
        os.makedirs(aside + folder, exist_ok=True)
        shutil.move(path, aside + path)
`;
/** What makes a row of the bytecode table out of the image as written; null: nothing. */
function bytecodeSteps(row, interpreter, options, base) {
    const python = [interpreter, ...options];
    const moved = (keep) => run([interpreter, '-B', '-S', '-c', MOVE.trim(), bytecode_steps_ASIDE, BASE, keep], base === null ? [] : [mountOf(base)]);
    switch (row) {
        case 'as written':
            return null;
        case 'all precompiled':
            return [run([...python, '-c', COMPILE.trim()])];
        case 'nothing written':
            return ['ENV PYTHONDONTWRITEBYTECODE=1', moved('installed')];
        case 'nothing compiled':
            return [moved('nothing')];
    }
}
/**
 * The step that leaves, wherever it stands, what `python -m compileall FOLDER` leaves as the first one of an image.
 * @param base the image that the stage starts from
 * @param level `-O` or `-OO`, where it says so
 */
function compilesBase(interpreter, folder, base, level) {
    // Isolated: what the image sets behind its first step says nothing to that step.
    return run([interpreter, '-I', ...(level ? [level] : []), '-c', COMPILE_BASE.trim(), BASE, folder], [mountOf(base)]);
}
function mountOf(base) {
    return `type=bind,from=${base},target=${BASE}`;
}
/** Whether a row's appended layer holds what the image would not: its size is to be taken off. */
function takesAway(row) {
    return row === 'nothing written' || row === 'nothing compiled';
}

;// CONCATENATED MODULE: ./lib/build/measure/variants/late.js



/** A step that only adds bytecode of what its stage holds. */
const COMPILING = /^RUN \S*python[\d.]* (?:-\S+ )*-m compileall [^|;&$`]*$/;
/** One that compiles a whole folder. */
const OF_FOLDER = /^RUN (\S*python[\d.]*) (?:(-OO?) )?-m compileall -q (\/[\w./-]+)$/;
/**
 * The Dockerfile with a fix that only adds compiling steps to the stage that is built, with these at its end: all that
 * stands before comes from the cache, and what the step leaves is the same. Null for any other fix.
 * @param user the image's own
 * @param base the image that the built stage starts from; null: not known
 */
function appendedFix(finding, image, user, base) {
    const steps = lateSteps(finding, image, base);
    if (steps === null)
        return null;
    const texts = steps.map(({ text }) => text);
    return withSteps(image, user, texts);
}
/** The steps with which findings' fixes compile what the base image brings: what else compiles it needn't do it again. */
function stepsOfBase(findings, image, base) {
    const steps = findings.flatMap((finding) => lateSteps(finding, image, base) ?? []);
    return [...new Set(steps.filter(({ ofBase }) => ofBase).map(({ text }) => text))];
}
function lateSteps({ fix }, image, base) {
    const source = new source_text/* SourceText */.D(image.dockerfile, image.text);
    const stage = builtStage(image);
    if (!stage || !fix)
        return null;
    const steps = fix.edits.flatMap((edit) => {
        const { start, end } = source.spanOf(edit);
        // Behind the stage's last instruction it stands at its end anyway; in another stage it is another matter.
        const isInside = edit.path === image.dockerfile && start > stage.all.start && start <= stage.all.end + 1;
        if (!isInside || start !== end)
            return [null];
        const lines = edit.text.split(/\r?\n/).filter((line) => line.trim() !== '');
        return lines.length === 0 ? [null] : lines.map((line) => lateStep(line, start <= stage.from.end + 1, base));
    });
    return steps.length > 0 && steps.every((step) => step !== null) ? steps : null;
}
/** Right behind FROM, where nothing is installed yet, a step compiles less of its folder than it would at the end. */
function lateStep(line, isFirst, base) {
    if (!isFirst)
        return COMPILING.test(line) ? { text: line, ofBase: false } : null;
    const [, interpreter, level, folder] = OF_FOLDER.exec(line) ?? [];
    if (!interpreter || !folder || base === null)
        return null;
    return { text: compilesBase(interpreter, folder, base, level), ofBase: true };
}

;// CONCATENATED MODULE: ./lib/build/measure/variants/pinned.js


const CONSTRAINTS = '/.python-dockerfile-review-constraints.txt';
/** A name and a version as package indexes have them: nothing else gets into a Dockerfile. */
const PINNABLE = /^[A-Za-z0-9][\w.-]*==[\w.!+-]+$/;
/**
 * A Dockerfile whose every stage installs the versions that an image has: for a fix that makes pip run again, where the
 * index has moved on since. Null where nothing can be pinned.
 */
function withPins(dockerfile, text, { distributions }) {
    const pins = [...new Set(distributions.map(({ name, version }) => `${name}==${version}`))].filter((pin) => PINNABLE.test(pin));
    const { stages } = (0,parse/* parseDockerfile */.A)(new source_text/* SourceText */.D(dockerfile, text));
    if (pins.length === 0 || stages.length === 0)
        return null;
    const steps = [
        `COPY <<"PINS" ${CONSTRAINTS}`,
        ...pins.sort(),
        'PINS',
        `ENV PIP_CONSTRAINT=${CONSTRAINTS} UV_CONSTRAINT=${CONSTRAINTS}`,
    ].join('\n');
    let pinned = text;
    for (const { from } of [...stages].reverse())
        pinned = `${pinned.slice(0, from.span.end)}\n${steps}${pinned.slice(from.span.end)}`;
    return pinned;
}

// EXTERNAL MODULE: ./lib/build/source/edits.js
var edits = __webpack_require__(13913);
;// CONCATENATED MODULE: ./lib/build/findings/apply.js


/**
 * Applies the fixes of findings, in their order; one whose edits overlap those before it is left out whole.
 * @param text a file's text; null where it isn't there, and a fix makes it
 */
function applyFixes(findings, text, safety) {
    const changes = new Map();
    const fixed = [];
    const conflicting = [];
    for (const finding of findings) {
        if (!finding.fix || (safety === 'safe' && finding.fix.safety !== 'safe'))
            continue;
        const wanted = new Map([...changes].map(([path, list]) => [path, [...list]]));
        for (const edit of finding.fix.edits) {
            const source = new source_text/* SourceText */.D(edit.path, text(edit.path) ?? '');
            const list = wanted.get(edit.path) ?? [];
            wanted.set(edit.path, [...list, { span: source.spanOf(edit), text: edit.text }]);
        }
        if (!apply_fits(wanted, text)) {
            conflicting.push(finding);
            continue;
        }
        for (const [path, list] of wanted)
            changes.set(path, list);
        fixed.push(finding);
    }
    const files = [...changes].map(([path, list]) => {
        const before = text(path) ?? '';
        return { path, before, after: (0,edits/* applyChanges */.Y)(before, list) };
    });
    return { files: files.filter(({ before, after }) => before !== after), fixed, conflicting };
}
function apply_fits(changes, text) {
    try {
        for (const [path, list] of changes)
            (0,edits/* applyChanges */.Y)(text(path) ?? '', list);
        return true;
    }
    catch (error) {
        if (error instanceof edits/* ConflictingChanges */._)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/build/findings/purpose.js
var findings_purpose = __webpack_require__(73577);
;// CONCATENATED MODULE: ./lib/build/measure/variants/plan.js


/** What promises most is tried first. */
function promise({ rule }) {
    const purpose = (0,findings_purpose/* changesStop */.uB)(rule) ? 'stop' : (0,findings_purpose/* purposeOf */.eK)(rule);
    return purpose === null ? findings_purpose/* PURPOSES */.a7.length : findings_purpose/* PURPOSES */.a7.indexOf(purpose);
}
/**
 * Which fixes to build: all together first, for that is what people want to know; then each alone.
 * @param fileText a file's text at the head; null where it isn't there
 */
function planVariants(image, fileText) {
    const notes = [];
    const offered = image.findings.filter(({ fix }) => fix !== null);
    const tried = offered.filter(({ fix }) => fix.edits.every(({ path }) => isBuildFile(path, image)));
    const elsewhere = offered.filter((finding) => !tried.includes(finding));
    if (elsewhere.length > 0) {
        const rules = [...new Set(elsewhere.map(({ rule }) => rule))].sort().join(', ');
        notes.push(`Not tried, because the fix changes files other than the Dockerfile and its ignore file: ${rules}.`);
    }
    const sorted = [...tried].sort((one, other) => promise(one) - promise(other));
    const text = (path) => (path === image.dockerfile ? image.text : fileText(path));
    const variantOf = (name, findings) => {
        const { files, fixed, conflicting } = applyFixes(findings, text, 'all');
        if (conflicting.length > 0) {
            const rules = conflicting.map(({ rule, line }) => `${rule} (line ${line})`).join(', ');
            notes.push(`Left out of the fixes together, for they overlap others: ${rules}.`);
        }
        if (files.length === 0)
            return [];
        const after = new Map(files.map((file) => [file.path, file.after]));
        const ignore = files.find(({ path }) => path !== image.dockerfile)?.after ?? null;
        return [{ name, findings: fixed, text: after.get(image.dockerfile) ?? image.text, ignore }];
    };
    const alone = sorted.flatMap((finding) => variantOf(`${finding.rule}, line ${finding.line}`, [finding]));
    const together = sorted.length > 1 ? variantOf('every fix', sorted) : [];
    return { variants: [...together, ...alone], notes };
}
function isBuildFile(path, { dockerfile, context }) {
    const root = context === '.' ? '' : `${context}/`;
    return path === dockerfile || path === `${dockerfile}.dockerignore` || path === `${root}.dockerignore`;
}

;// CONCATENATED MODULE: ./lib/build/measure/bytecode-table.js

/**
 * 100 Mbit/s: what a build agent or an office gets from a registry far away. Nodes beside their registry have ten times as
 * much, which makes bytes cheaper still, so a choice for bytecode at this rate holds there too.
 */
const DEFAULT_RATE = 100;
/** Which bytecode the image should hold: the rows, the choice that fits, and after how many starts its bytes pay. */
function bytecodeTable(rows, options) {
    const known = rows.flatMap((row) => knownOf(row) ?? []);
    const smallest = least(known, ({ packed }) => packed);
    const fastest = known.reduce((best, one) => (best === null || isBetter(one, best) ? one : best), null);
    const plain = rows.map(({ name, packed, unpacked, startup, modulesCompiled }) => {
        return { name, packed, unpacked, startup, modulesCompiled };
    });
    if (known.length < 2 || smallest === null || fastest === null) {
        const reason = 'Size and start are not known of two rows';
        return { rows: plain, choice: `${reason}, so no choice can be recommended.`, breakEven: `${reason}.` };
    }
    return {
        rows: plain,
        choice: choiceOf(smallest, fastest, options.readOnly),
        breakEven: breakEvenOf(smallest, fastest, options.megabitsPerSecond),
    };
}
function knownOf(row) {
    if (row.packed === null || row.startup === null)
        return null;
    if (row.name === 'as written')
        return { row, packed: row.packed, start: 0, interval: [0, 0] };
    const { startupDelta } = row;
    // Too few rounds for a verdict still have an interval, and that is what rows are compared by.
    if (!startupDelta?.interval)
        return null;
    return { row, packed: row.packed, start: startupDelta.delta, interval: startupDelta.interval };
}
/** Of rows whose starts can't be told apart, the one that compiles less at a start, then the smaller one. */
function isBetter(one, best) {
    const { low, high } = savedBy(one, best);
    if (low > 0)
        return true;
    if (high < 0)
        return false;
    const [compiled, atBest] = [one.row.modulesCompiled, best.row.modulesCompiled];
    if (compiled !== null && atBest !== null && compiled !== atBest)
        return compiled < atBest;
    return one.packed < best.packed;
}
/** Milliseconds that a start of one row takes less than one of another; both were measured against the same image. */
function savedBy(one, other) {
    const saved = other.start - one.start;
    return {
        saved,
        low: saved - Math.hypot(one.interval[1] - one.start, other.start - other.interval[0]),
        high: saved + Math.hypot(one.start - one.interval[0], other.interval[1] - other.start),
    };
}
function choiceOf(smallest, fastest, readOnly) {
    const size = `${smallest.row.name} (${(0,words/* bytes */.ee)(smallest.packed)} packed)`;
    const start = `${fastest.row.name} (${startOf(fastest)})`;
    const same = smallest === fastest;
    if (readOnly) {
        const why = 'the root is read-only, so that whatever is missing is compiled again at every start';
        return `${capital(fastest.row.name)} fits: ${why}; it starts in ${startOf(fastest)} with ${(0,words/* bytes */.ee)(fastest.packed)} packed.`;
    }
    if (same)
        return `${capital(size)} fits both ways: nothing is smaller, and nothing starts faster that can be told.`;
    return `Size first: ${size}; start first: ${start}; with a read-only root: ${fastest.row.name}.`;
}
function startOf({ row }) {
    const compiled = row.modulesCompiled === null ? '' : `, ${row.modulesCompiled} modules compiled`;
    return `${(0,words/* milliseconds */.Rz)(row.startup?.median ?? 0)}${compiled}`;
}
/** What the bytes between the smallest and the fastest row cost a pull, what they save a start, when that pays. */
function breakEvenOf(smallest, fastest, rate) {
    const more = fastest.packed - smallest.packed;
    const pair = `${capital(fastest.row.name)} against ${smallest.row.name}`;
    if (smallest === fastest)
        return `${capital(fastest.row.name)} is the smallest and the fastest: there is nothing to pay.`;
    const { saved, low, high } = savedBy(fastest, smallest);
    const pull = (more * 8) / (rate * 1000);
    const cost = `${pair}: ${(0,words/* bytes */.ee)(more)} more to pull (${(0,words/* milliseconds */.Rz)(pull)} at ${rate} Mbit/s, unpacking not counted)`;
    if (low <= 0)
        return `${cost}, and no start that is faster as far as can be told (±${(0,words/* milliseconds */.Rz)((high - low) / 2)}): they don't pay.`;
    const gain = `${(0,words/* milliseconds */.Rz)(saved)} less at each start`;
    const starts = Math.ceil(pull / saved);
    const [fewest, most] = [Math.max(1, Math.ceil(pull / high)), Math.ceil(pull / low)];
    const range = fewest === most ? '' : `, between ${fewest} and ${most} with the interval`;
    const arithmetic = `${(0,words/* milliseconds */.Rz)(pull)} ÷ ${(0,words/* milliseconds */.Rz)(saved)}`;
    const when = starts <= 1 ? 'from the first start after a pull on' : `after ${starts} starts a pull`;
    return `${cost}, ${gain}: they pay ${when} (${arithmetic}${range}).`;
}
function least(rows, by) {
    return rows.reduce((best, one) => (best === null || by(one) < by(best) ? one : best), null);
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/build/measure/variants/rows.js






/** The rows that differ from what is written, where the image's start shows which interpreter runs it. */
function rowsOf({ image, source, subject, started }, base) {
    const python = started?.python;
    if (!python || !(0,findings_measurement/* isMeasured */.V)(started.startup))
        return [];
    const names = ['nothing written', 'all precompiled', 'nothing compiled'];
    const stage = { dockerfile: source.dockerfile, text: source.text, target: image.target };
    // As a fix alone compiles it: both are built from the same step.
    const ofBase = stepsOfBase(image.findings, stage, base);
    return names.flatMap((name) => {
        const steps = bytecodeSteps(name, python.interpreter, python.options, base);
        const all = steps && name === 'all precompiled' ? [...ofBase, ...steps] : steps;
        const text = all && withSteps(stage, subject.configuration.user, all);
        return text === null ? [] : [{ name, text }];
    });
}
/** The bytecode table of what was measured; null where none of its rows was built. */
function tableOf({ image, side }, measured) {
    const rows = measured.flatMap((one) => (one.trial.row ? [rowOf(one.trial.row, one.head, one.side)] : []));
    if (rows.length === 0)
        return null;
    // As it fared beside the rows, where it was started again.
    const startup = measured[0]?.head.startup ?? side.startup;
    const asWritten = { ...numbersOf('as written', side.size, startup, rows_NOTHING), startupDelta: null };
    return bytecodeTable([asWritten, ...rows], { readOnly: image.limits.readOnly, megabitsPerSecond: DEFAULT_RATE });
}
const rows_NOTHING = { packed: 0, unpacked: 0 };
/** A layer that only takes away is not a part of what the row stands for: an image built so would never have had it. */
function rowOf(name, head, { size, startup }) {
    const startupDelta = (0,findings_measurement/* isMeasured */.V)(head.startup) && (0,findings_measurement/* isMeasured */.V)(startup) ? compareSamples(head.startup.samples, startup.samples) : null;
    const known = takesAway(name) && (0,findings_measurement/* isMeasured */.V)(size) && (0,findings_measurement/* isMeasured */.V)(head.size);
    const moved = known ? size.layers.slice(head.size.layers.length) : [];
    const sum = (of) => moved.reduce((total, layer) => total + of(layer), 0);
    // Twice: what was moved aside is in the layer once more.
    const off = { packed: 2 * sum(({ packed }) => packed.bytes), unpacked: 2 * sum(({ unpacked }) => unpacked) };
    return { ...numbersOf(name, size, startup, off), startupDelta };
}
function numbersOf(name, size, startup, off) {
    return {
        name,
        packed: (0,findings_measurement/* isMeasured */.V)(size) ? size.packed.bytes - off.packed : null,
        unpacked: (0,findings_measurement/* isMeasured */.V)(size) ? size.unpacked - off.unpacked : null,
        startup: (0,findings_measurement/* isMeasured */.V)(startup) ? startup.wall : null,
        modulesCompiled: (0,findings_measurement/* isMeasured */.V)(startup) ? startup.modulesCompiled : null,
    };
}

;// CONCATENATED MODULE: ./lib/build/measure/variants/trials.js





/** Milliseconds of samples for each image. */
const STARTS_EACH = 6_000;
/** Whether a fix is worth it is seen at this width; each further sample is taken of every variant. */
const GOAL = { share: 0.05, milliseconds: 5 };
async function measureTrials(written, trials, run) {
    if (trials.length === 0)
        return [];
    const { image, subject, side, started } = written;
    const { ports, quantities } = run;
    const sizes = [];
    if (quantities.has('size'))
        for (const trial of trials)
            sizes.push(await image_sizeOf(trial.subject, run));
    const subjects = [subject, ...trials.map((trial) => trial.subject)];
    const budget = Math.min(run.left() * 0.9, STARTS_EACH * subjects.length);
    const canStart = started !== null && (0,findings_measurement/* isMeasured */.V)(started.startup);
    const starts = canStart
        ? await ports.log.group(`Start ${subjects.length} variants`, () => startAll(subjects, image, ports, budget, GOAL))
        : [];
    const stopping = quantities.has('stop')
        ? trials.filter(({ variant }) => variant?.findings.some(({ rule }) => (0,findings_purpose/* changesStop */.uB)(rule)))
        : [];
    const stopped = stopping.map((trial) => trial.subject);
    const stops = stopped.length > 0
        ? await ports.log.group(`Stop ${stopped.length} variants`, () => stopAll(stopped, image, ports))
        : [];
    // Interleaved with its variants, the head's own numbers are those to compare them with.
    const head = { ...side, startup: starts[0]?.startup ?? side.startup };
    return trials.map((trial, at) => ({
        trial,
        head,
        side: {
            ...emptySide(trial.subject),
            size: sizes[at] ?? null,
            startup: starts[at + 1]?.startup ?? null,
            stop: stops[stopping.indexOf(trial)] ?? null,
        },
    }));
}

;// CONCATENATED MODULE: ./lib/build/measure/variants/verify.js


const CLEANING = /(?:-kept|late-delete|apt-recommends|cache-mount-defeated|apt-update-alone)$/;
const verify_PACKAGES = /^(?:dev-dependencies-kept|build-tools-kept|apt-recommends|torch-cuda-unasked|second-python-installed)$/;
const verify_CONTEXT = /^(?:context-not-ignored|copy-before-install|wheels-kept)$/;
function meantBy(rules) {
    const some = (pattern) => rules.some((rule) => pattern.test(rule));
    return { caches: some(CLEANING), packages: some(verify_PACKAGES), application: some(verify_CONTEXT) || some(verify_PACKAGES) };
}
/** Bytes that logs, caches of the linker and time stamps in /var and /etc come to from build to build. */
const NOISE = 300_000;
/** Compares an image with a fix against the one as written; sentences say why it isn't proven. */
function verify(head, variant, meant) {
    const notes = [];
    const [before, after] = [head.size, variant.size];
    let samePackages = false;
    if (!(0,findings_measurement/* isMeasured */.V)(before) || !(0,findings_measurement/* isMeasured */.V)(after))
        notes.push('Not read, so its packages are not compared.');
    if ((0,findings_measurement/* isMeasured */.V)(before) && (0,findings_measurement/* isMeasured */.V)(after)) {
        const names = differing(before, after);
        if (names.length > 0 && !meant.packages)
            notes.push(`Other packages than as written: ${some(names)}.`);
        const places = meant.packages ? [] : elsewhere(before, after, meant);
        if (places.length > 0)
            notes.push(`It changes more than it means to: ${places.join(', ')}.`);
        samePackages = (names.length === 0 || meant.packages) && places.length === 0;
    }
    return { verified: { builds: true, samePackages, sameImports: sameImports(head, variant, notes) }, notes };
}
/** A fix that can't be started can't be told to import the same. */
function sameImports(head, variant, notes) {
    if (!(0,findings_measurement/* isMeasured */.V)(head.startup)) {
        notes.push('Not started, so what it imports is not compared.');
        return false;
    }
    if (!(0,findings_measurement/* isMeasured */.V)(variant.startup)) {
        notes.push(`It doesn't start as the image as written does: ${variant.startup?.notMeasurable ?? 'not measured'}.`);
        return false;
    }
    const [before, after] = [head.startup, variant.startup].map(({ modules }) => new Set(modules.map(({ name }) => name)));
    const other = [...before]
        .filter((name) => !after.has(name))
        .concat([...after].filter((name) => !before.has(name)));
    if (other.length > 0)
        notes.push(`Other modules are imported: ${some(other)}.`);
    return other.length === 0;
}
/** Python packages of an image that are others than those of the inventory. */
async function otherPackages(subject, before, run) {
    const size = await image_sizeOf(subject, run);
    if (!(0,findings_measurement/* isMeasured */.V)(size))
        return [];
    const systemPackages = [];
    return differing({ ...before, systemPackages }, { ...size, systemPackages });
}
function differing(before, after) {
    const listed = ({ distributions, systemPackages }) => new Set([...distributions, ...systemPackages].map(({ name, version }) => `${name} ${version}`));
    const [one, other] = [listed(before), listed(after)];
    return [...one].filter((name) => !other.has(name)).concat([...other].filter((name) => !one.has(name)));
}
/** Categories whose files other than bytecode changed without being meant to. */
function elsewhere(before, after, meant) {
    return before.categories.flatMap(({ name }) => {
        if ((name === 'caches' || name === 'apt lists') && meant.caches)
            return [];
        if (name === 'application' && meant.application)
            return [];
        const change = withoutBytecode(after, name) - withoutBytecode(before, name);
        const allowed = name === 'standard library' ? 0 : name === 'site-packages' ? listing(before, after) : NOISE;
        if (meant.caches && name === 'other' && change < 0)
            return [];
        return Math.abs(change) <= allowed ? [] : [`${name} (${change > 0 ? '+' : '−'}${Math.abs(change)} bytes)`];
    });
}
/** Bytes of a line in a RECORD at most: a path in site-packages. */
const LINE = 256;
/** What pip's lists of installed files may differ by, for they name each .pyc that it wrote. Source: PEP 376, RECORD. */
function listing(before, after) {
    const compiled = ({ bytecode }) => {
        const part = bytecode.find((one) => one.part === 'site-packages');
        return part ? part.present + part.stale + part.unreachable : 0;
    };
    return LINE * Math.abs(compiled(after) - compiled(before));
}
function withoutBytecode({ categories, bytecode }, name) {
    const all = categories.find((category) => category.name === name)?.bytes ?? 0;
    return all - (bytecode.find(({ part }) => part === name)?.bytes ?? 0);
}
function some(names) {
    return names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
}

;// CONCATENATED MODULE: ./lib/build/measure/variants/prove.js










/** A build is begun only while this share of the time is left: what is built wants to be started too. */
const KEPT_FOR_STARTS = 0.35;
/** Builds the head with its findings' fixes and the rows of the bytecode table, and measures them against it. */
async function prove(written, builds, run, fileText) {
    const { image, source } = written;
    const plan = planVariants(image, fileText);
    const { base } = referencesOf(source.dockerfile, source.text, image.target, image.buildArguments);
    const notes = [...plan.notes];
    const trials = [];
    const failed = [];
    const whole = run.left();
    const hasTime = () => run.left() > KEPT_FOR_STARTS * whole;
    for (const row of rowsOf(written, base)) {
        if (!hasTime())
            break;
        const built = await builds.build(image, { ...source, name: row.name, text: row.text });
        if (isFailure(built))
            notes.push(`The bytecode table lacks "${row.name}": ${built.failed}.`);
        else
            trials.push({ subject: built, row: row.name, variant: null, notes: [] });
    }
    for (const [index, variant] of plan.variants.entries()) {
        if (!hasTime()) {
            const rest = plan.variants.slice(index).map(({ name }) => name);
            notes.push(`Not tried, for the time ran out: ${rest.join('; ')}.`);
            break;
        }
        const built = await buildVariant(written, variant, base, builds);
        if ('failed' in built)
            failed.push(prove_unbuilt(variant, built.failed, written.side));
        else
            trials.push(built);
    }
    const measured = await measureTrials(written, await pinned(written, trials, builds, run), run);
    return {
        variants: [...measured.flatMap((one) => variantOf(one)), ...failed],
        bytecode: tableOf(written, measured),
        beside: measured[0]?.head.startup ?? null,
        notes,
    };
}
/** Builds a variant: at the end of what is built already, where that comes to the same. */
async function buildVariant({ image, source, subject }, variant, base, builds) {
    const [only, ...others] = variant.findings;
    const appended = only !== undefined && others.length === 0
        ? appendedFix(only, { ...image, text: source.text }, subject.configuration.user, base)
        : null;
    const { name, ignore } = variant;
    const built = await builds.build(image, { ...source, name: `with ${name}`, text: appended ?? variant.text, ignore });
    if (isFailure(built))
        return built;
    const notes = appended === null ? [] : ['Its step was built at the end of the stage, where it leaves the same.'];
    return { subject: built, row: null, variant, notes };
}
/**
 * A fix that makes pip run again may get other versions than the head got, which would be compared instead of the fix:
 * such a one is built once more with the versions held.
 */
async function pinned(written, trials, builds, run) {
    const { image, source, side } = written;
    const held = [];
    for (const trial of trials) {
        const { variant } = trial;
        const before = side.size;
        const other = variant && (0,findings_measurement/* isMeasured */.V)(before) && !meantBy(rulesOf(variant)).packages
            ? await otherPackages(trial.subject, before, run)
            : [];
        const text = variant && (0,findings_measurement/* isMeasured */.V)(before) && other.length > 0 ? withPins(image.dockerfile, variant.text, before) : null;
        const built = variant && text !== null
            ? await builds.build(image, { ...source, name: `with ${variant.name}`, text, ignore: variant.ignore })
            : null;
        if (built === null || isFailure(built))
            held.push(trial);
        else {
            const said = `pip ran again and got other versions (${other.slice(0, 3).join(', ')}), so it was built with those of the head.`;
            held.push({ ...trial, subject: built, notes: [...trial.notes, said] });
        }
    }
    return held;
}
function rulesOf({ findings }) {
    return findings.map(({ rule }) => rule);
}
function variantOf({ trial: { variant, notes: told }, side, head }) {
    if (!variant)
        return [];
    const { verified, notes } = verify(head, side, meantBy(rulesOf(variant)));
    const all = [...told, ...notes];
    return [
        { name: variant.name, findings: idsOf(variant.findings), side, deltas: deltasOf(head, side), verified, notes: all },
    ];
}
function idsOf(findings) {
    return findings.map(({ fingerprint }) => fingerprint);
}
function prove_unbuilt({ name, findings }, failed, head) {
    const missing = { notMeasurable: `it does not build: ${failed}` };
    const side = {
        ...{ name, digest: null, buildMilliseconds: null, size: head.size && missing, startup: head.startup && missing },
        ...{ stop: null, rebuild: null, interpreter: null },
    };
    const verified = { builds: false, samePackages: false, sameImports: false };
    const notes = [`It does not build: ${failed}.`];
    return { name, findings: idsOf(findings), side, deltas: deltasOf(head, side), verified, notes };
}

;// CONCATENATED MODULE: ./lib/build/measure/measure.js








/** A review is waited for. Milliseconds of samples for base and head of one image. */
const measure_STARTS = 18_000;
/** Builds and measures the images of a review, or says why nothing can be. */
async function measure(request, ports) {
    const { images } = request;
    // What is finished needs nobody to build it.
    const missing = await (images.length > 0 ? ports.builder : ports.engine).missing();
    if (missing !== null)
        return { declined: missing };
    const started = ports.clock.now().getTime();
    const left = () => Math.max(1000, request.timeout - (ports.clock.now().getTime() - started));
    const run = {
        ports,
        quantities: request.quantities,
        layers: new Map(),
        sizes: new Map(),
        left,
        starts: measure_STARTS,
        machine: await ports.engine.describe(),
    };
    const measurements = [];
    const failures = [];
    const notes = [];
    const works = [
        ...(images.length > 0 ? await builtWorks(request, ports, left) : []),
        ...request.finished.map((one) => ({ id: one.id, measured: (own) => measureFinishedImages(one, own) })),
    ];
    for (const [index, { measured }] of works.entries()) {
        if (left() <= 1000) {
            const names = works.slice(index).map(({ id }) => id);
            notes.push(`Not measured, for the time ran out: ${names.join(', ')}.`);
            break;
        }
        // Each image may take its part of what is left.
        const part = left() / (works.length - index);
        const end = ports.clock.now().getTime() + part;
        const one = await measured({ ...run, left: () => Math.max(1000, end - ports.clock.now().getTime()) });
        measurements.push(one.measurement);
        if (one.failure)
            failures.push(one.failure);
    }
    return { measurements, failures, notes };
}
/** Images that are built, all from the same trees and the same bases. */
async function builtWorks(request, ports, left) {
    const { images, head, base } = request;
    const trees = {
        head: await ports.builder.tree(head),
        base: base === null ? null : await ports.builder.tree(base),
    };
    const pinned = await ports.builder.resolve(references(images), null);
    const builds = new Builds(request, ports, pinned, left);
    return images.map((image) => ({
        id: image.id,
        measured: (run) => measureImage(image, request, trees, builds, run),
    }));
}
function references(images) {
    const named = images.flatMap(({ dockerfile, text, before, target, buildArguments }) => [
        ...referencesOf(dockerfile, text, target, buildArguments).all,
        ...(before ? referencesOf(before.dockerfile, before.text, target, buildArguments).all : []),
    ]);
    return [...new Set(named)].sort();
}
async function measureImage(image, request, trees, builds, run) {
    const source = {
        ...{ name: trees.head.name, tree: trees.head, dockerfile: image.dockerfile, text: image.text, ignore: null },
    };
    const before = image.before && trees.base ? { ...source, ...image.before, name: trees.base.name, tree: trees.base } : null;
    const base = before && (await candidateOf(image, before, builds));
    const head = await candidateOf(image, source, builds);
    const { measurement, started } = await image_compareImages(image, base, head, run, {
        files: await installFiles(image, request, trees),
        rebuild: rebuilding(image, { before, source }, builds, run),
    });
    if (!isSubject(head)) {
        const { id, dockerfile } = image;
        return { measurement, failure: 'failed' in head ? { image: id, dockerfile, failure: head } : null };
    }
    const written = { image, source, subject: head, side: measurement.head, started };
    const texts = await readTexts(trees.head, ignoreFiles(image));
    const { beside, ...proof } = await prove(written, builds, run, (path) => texts.get(path) ?? null);
    const notes = [...measurement.notes, ...proof.notes, ...(head.built?.notes ?? [])];
    const whole = { ...measurement, ...proof, notes: [...new Set(notes)] };
    return { failure: null, measurement: withBeside(whole, beside) };
}
/** From one time to the next, medians that differ by more show that the machine changed. */
const SAME_MACHINE = 0.15;
/**
 * Numbers that stand side by side should be of one time: without a base the head's are those that were taken beside its
 * variants. With one they are those taken beside the base, and where the machine has changed since, that is said.
 */
function withBeside(measurement, beside) {
    const { head, base, conditions } = measurement;
    if (!(0,findings_measurement/* isMeasured */.V)(head.startup) || !(0,findings_measurement/* isMeasured */.V)(beside))
        return measurement;
    if (base === null)
        return { ...measurement, head: { ...head, startup: beside } };
    if (Math.abs(beside.wall.median / head.startup.wall.median - 1) <= SAME_MACHINE)
        return measurement;
    const said = 'The machine changed between the starts beside the base and those of the fixes: compare fixes by their differences.';
    return { ...measurement, conditions: { ...conditions, disturbances: [...conditions.disturbances, said] } };
}
/** Images that earlier steps built: measured as they are, and nothing is tried on them. */
async function measureFinishedImages(images, run) {
    const { engine } = run.ports;
    const base = images.baseImage === null ? null : await finished(images.baseImage, engine);
    const { measurement } = await image_compareImages(images, base, await finished(images.image, engine), run, FINISHED);
    return { measurement, failure: null };
}
async function candidateOf(image, source, builds) {
    const built = await builds.build(image, source);
    if (!isFailure(built))
        return built;
    const { name } = source;
    return (0,unreached/* isUnreached */.m)(built) ? { name, notMeasurable: `${unreached/* UNREACHED */.U}: ${built.failed}` } : { name, ...built };
}
/** Changes the same file on both sides, as the head's start names it. */
function rebuilding(image, { before, source }, builds, { ports }) {
    return async ({ name }, startup) => {
        const own = before?.name === name ? before : source;
        const touched = await touch(image, own.tree, startup, ports.builder);
        return (0,findings_measurement/* isMeasured */.V)(touched) ? measureRebuild(image, own, touched, builds) : touched;
    };
}
function ignoreFiles({ dockerfile, context }) {
    return [`${dockerfile}.dockerignore`, context === '.' ? '.dockerignore' : `${context}/.dockerignore`];
}
const MANIFEST = /(?:^|\/)(?:[\w.-]*requirements[\w.-]*\.(?:txt|in)|pyproject\.toml|[\w.-]+\.lock|setup\.(?:py|cfg)|Pipfile|environment\.ya?ml|constraints[\w.-]*\.txt)$/i;
/** Changed files that say what is installed, of both sides: what they account for didn't drift. */
async function installFiles(image, { changed }, trees) {
    const manifests = changed.filter((path) => MANIFEST.test(path));
    const [after, before] = [
        await readTexts(trees.head, manifests),
        trees.base ? await readTexts(trees.base, manifests) : new Map(),
    ];
    return [
        { path: image.dockerfile, before: image.before?.text ?? null, after: image.text },
        ...manifests.map((path) => ({ path, before: before.get(path) ?? null, after: after.get(path) ?? null })),
    ];
}
async function readTexts({ workspace }, paths) {
    const contents = await workspace.read(paths);
    return new Map([...contents].flatMap(([path, content]) => ('text' in content ? [[path, content.text]] : [])));
}

// EXTERNAL MODULE: ./lib/build/review/image-settings.js
var image_settings = __webpack_require__(73760);
// EXTERNAL MODULE: ./lib/build/review/judge.js + 4 modules
var review_judge = __webpack_require__(28706);
;// CONCATENATED MODULE: ./lib/build/review/measuring.js




/** Measures the images of a review, and says what that means for its findings. */
async function measureReview(reviewed, measuring) {
    const { findings, changes } = reviewed;
    const { ports, timeout, secrets, buildContexts, fork, commits } = measuring;
    const { images, finished } = await requests(reviewed, measuring);
    if (images.length + finished.length === 0)
        return { measurements: [], findings, suppressed: [], notes: [] };
    const quantities = new Set(measuring.quantities);
    const changed = changes.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath]));
    let measured;
    try {
        const answer = await measure({ quantities, timeout, secrets, buildContexts, fork, ...commits, changed, images, finished }, ports);
        if ('declined' in answer)
            return { measurements: [], findings, suppressed: [], notes: [`Nothing was measured: ${answer.declined}.`] };
        measured = answer;
    }
    finally {
        await ports.builder.discard();
    }
    return (0,review_judge/* judge */.S)(reviewed, measuring, measured);
}
/** What is to be measured: images that are built, and those that earlier steps built. */
async function requests(reviewed, { entries, part }) {
    const { images, sources, findings, changes, base } = reviewed;
    const readable = images.filter(({ dockerfile }) => sources.has(dockerfile));
    const known = (0,image_settings/* inSharedOrder */.z5)([
        ...readable.map((image) => ({ id: image.id, image, entry: (0,image_settings/* entryOf */.Ms)(entries, image) })),
        ...(0,image_settings/* finishedOf */.QK)(entries).map((entry) => ({ id: entry.image, image: null, entry })),
    ]);
    const mine = part ? (0,shard/* ofShard */.GO)(known, part) : known;
    const built = mine.flatMap(({ image, entry }) => (image && entry?.image == null ? [{ image, entry }] : []));
    const renamed = new Map(changes.flatMap(({ path, previousPath }) => (previousPath ? [[path, previousPath]] : [])));
    const paths = built.map(({ image: { dockerfile } }) => renamed.get(dockerfile) ?? dockerfile);
    const before = base ? await base.read([...new Set(paths)]) : new Map();
    return {
        images: built.map(({ image, entry }, index) => {
            const there = before.get(paths[index]);
            return {
                ...measuredAs(image.id, image.deployments ?? [], entry),
                ...{ dockerfile: image.dockerfile, context: image.context, target: image.target, platform: image.platform },
                text: sources.get(image.dockerfile).text,
                before: there && 'text' in there ? { dockerfile: paths[index], text: there.text } : null,
                buildArguments: image.buildArguments ?? new Map(),
                deployments: image.deployments ?? [],
                findings: findings.filter((finding) => finding.image === image.id && finding.path === image.dockerfile),
            };
        }),
        finished: mine.flatMap(({ id, image, entry }) => {
            if (entry?.image == null)
                return [];
            const as = measuredAs(id, image?.deployments ?? [], entry);
            return [{ ...as, image: entry.image, baseImage: entry.baseImage }];
        }),
    };
}
function measuredAs(id, deployments, entry) {
    return {
        id,
        limits: (0,image_settings/* limitsOf */.Af)(deployments, entry),
        start: (0,image_settings/* startOf */.GH)(entry?.startup ?? null),
        rounds: entry?.startup?.runs ?? null,
    };
}


/***/ })

};
