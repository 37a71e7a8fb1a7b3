export const id = 551;
export const ids = [551];
export const modules = {

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

/***/ 57551:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   knownMeasurements: () => (/* binding */ knownMeasurements),
/* harmony export */   publishedReview: () => (/* binding */ publishedReview)
/* harmony export */ });
/* harmony import */ var _findings_measurement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92859);
/* harmony import */ var _measure_unreached_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9888);
/* harmony import */ var _image_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73760);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28706);




/** What other jobs measured means for a review: of images and findings that it knows by itself, and of no others. */
function publishedReview(reviewed, published) {
    const { findings } = reviewed;
    const images = [...reviewed.images, ...(0,_image_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .finishedOf */ .QK)(published.entries).map(({ image }) => ({ id: image }))];
    const measurements = knownMeasurements(published.measurements, { images, findings });
    const failures = measurements.flatMap(({ image, head }) => {
        const dockerfile = reviewed.images.find(({ id }) => id === image)?.dockerfile;
        if (head.digest !== null || dockerfile === undefined || isUnreached(head))
            return [];
        const failed = 'the log of the job that measured says why';
        return [{ image, dockerfile, failure: { failed, line: null, log: [], timedOut: false } }];
    });
    const measured = new Set(measurements.map(({ image }) => image));
    const missing = images.flatMap(({ id }) => (measured.has(id) ? [] : [id]));
    const isAbsent = published.isAsked && missing.length > 0;
    const absent = isAbsent ? [`Not measured, or the job that measures it failed: ${missing.join(', ')}.`] : [];
    return (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)(reviewed, published, { measurements, failures, notes: [...published.notes, ...absent] });
}
/** Whether the job that measures could not have the base image; of a stranger's job only that nothing was built is known. */
function isUnreached({ size, startup, stop, rebuild, interpreter }) {
    return [size, startup, stop, rebuild, interpreter].some((value) => {
        return value !== null && !(0,_findings_measurement_js__WEBPACK_IMPORTED_MODULE_2__/* .isMeasured */ .V)(value) && value.notMeasurable.startsWith(_measure_unreached_js__WEBPACK_IMPORTED_MODULE_3__/* .UNREACHED */ .U);
    });
}
/** Those of images and findings that are known, in the order of the images. */
function knownMeasurements(measurements, { images, findings }) {
    const byImage = new Map(measurements.map((one) => [one.image, one]));
    const fingerprints = new Set(findings.map(({ fingerprint }) => fingerprint));
    return images.flatMap(({ id }) => {
        const found = byImage.get(id);
        if (!found)
            return [];
        const variants = found.variants.map((variant) => ({
            ...variant,
            findings: variant.findings.filter((fingerprint) => fingerprints.has(fingerprint)),
        }));
        // A fix of findings that nobody knows here would be shown for nothing.
        const shown = variants.filter((variant, at) => {
            return variant.findings.length > 0 || found.variants[at].findings.length === 0;
        });
        return [{ ...found, variants: shown }];
    });
}


/***/ })

};
