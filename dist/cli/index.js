#!/usr/bin/env node
/******/ (function () { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 5487:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   Jk: () => (/* binding */ isErrorTerminal),
/* harmony export */   oG: () => (/* binding */ writeError),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Writes to standard output, without the stream that node makes of it where it can be: loading node's streams takes
 * about as long as reviewing a Dockerfile.
 */
function writeOutput(text) {
    let rest = Buffer.from(text);
    try {
        while (rest.length > 0)
            rest = rest.subarray((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(1, rest));
    }
    catch (error) {
        const { code, message } = error;
        // A pipe that doesn't wait is full: the stream knows how to.
        if (code === 'EAGAIN')
            process.stdout.on('error', failed).write(rest);
        else
            failed({ code, message });
    }
}
/** Whether standard output is a terminal. */
function isTerminal() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(1).isCharacterDevice() && process.stdout.isTTY;
    }
    catch {
        return false;
    }
}
/** A reader that has seen enough (`| head`) closes the pipe; that is no failure of the review. */
function failed({ code, message }) {
    if (code === 'EPIPE')
        return;
    writeError(`python-dockerfile-review: the report can not be written: ${message}\n`);
    process.exit(2);
}
/** Where even standard error can't be written to, the exit status says it. */
function writeError(text) {
    process.stderr.once('error', () => undefined).write(text);
}
function isErrorTerminal() {
    return process.stderr.isTTY;
}


/***/ }),

/***/ 9456:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
/* harmony import */ var _config_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4417);

const help = { value: null, description: 'Show this help.' };
const FORMATS = ['text', 'json', 'github'];
const COMMANDS = {
    review: {
        usage: 'review [PATH…]',
        summary: 'Review Dockerfiles: files, folders, or - for standard input. Without a PATH, the current folder.',
        options: {
            base: { value: 'REV', description: 'Compare with the merge base of this revision; without, all is new.' },
            scope: ofKey('scope'),
            config: ofKey('config'),
            format: { value: FORMATS.join('|'), description: 'How the report is written. Default: text.' },
            output: { value: 'FILE', description: 'Write the report to a file.' },
            'fail-on': ofKey('fail-on'),
            'fail-on-existing': ofKey('fail-on-existing'),
            baseline: ofKey('baseline'),
            'write-baseline': { value: 'FILE', description: 'Save the report as a baseline for later reviews.' },
            only: ofKey('only'),
            disable: ofKey('disable'),
            linters: ofKey('linters'),
            fix: {
                value: 'safe|all',
                bare: 'safe',
                description: 'Apply the fixes to the files: those that are safe, or all of them. Default with --fix alone: safe.',
            },
            diff: { value: null, description: 'Show what --fix (or --fix=all) would change, and write nothing.' },
            measure: ofKey('measure'),
            'measure-timeout': ofKey('measure-timeout'),
            secret: ofKey('secrets'),
            'build-context': ofKey('build-contexts'),
            builder: ofKey('builder'),
            'max-size-increase': ofKey('max-size-increase'),
            'max-startup-increase': ofKey('max-startup-increase'),
            help,
        },
    },
    rules: {
        usage: 'rules',
        summary: 'List the rules.',
        options: { format: { value: 'text|json', description: 'Default: text.' }, help },
    },
    explain: { usage: 'explain RULE', summary: 'Explain a rule: what happens, when to ignore it.', options: { help } },
};
/** What the configuration's table says of an option that is a key of it. */
function ofKey(name) {
    const key = _config_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk[name];
    const usual = key.defaultText ?? String(key.default({ event: null, results: '' }));
    const description = `${key.description} Default: ${usual}.`.replaceAll('`', '');
    return { value: key.placeholder ?? 'LEVEL', description, ...(key.option !== undefined && { many: true }) };
}


/***/ }),

/***/ 4417:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Rk: () => (/* binding */ KEYS),
  q7: () => (/* binding */ keysIn)
});

// UNUSED EXPORTS: COMING

// EXTERNAL MODULE: ./lib/build/config/values.js
var values = __nccwpck_require__(6386);
;// CONCATENATED MODULE: ./lib/build/config/budgets.js

/** Amounts of sizes are in decimal units, as every size that is reported. */
const UNITS = {
    size: { kB: 1e3, MB: 1e6, GB: 1e9 },
    startup: { ms: 1, s: 1000 },
};
const EXAMPLES = {
    size: 'a size like 10 MB (kB, MB, GB)',
    startup: 'a time like 200 ms or 1.5 s',
};
/** A budget as it is written: `10 MB` or `5%` of a size, `200 ms`, `1.5 s` or `10%` of a start, `none`. */
function budget(kind) {
    const units = UNITS[kind];
    const pattern = `^([0-9]{1,9}(?:[.][0-9]{1,3})?) ?(${Object.keys(units).join('|')}|%)$`;
    const allowed = `${EXAMPLES[kind]}, a share of the base like 5%, or none`;
    return {
        allowed,
        read(value) {
            if (value === 'none')
                return { value: null };
            const [, number, unit] = (typeof value === 'string' ? new RegExp(pattern).exec(value) : null) ?? [];
            if (number === undefined || unit === undefined)
                return (0,values/* notAllowed */.mj)(value, allowed, meant(value, Object.keys(units)));
            const text = unit === '%' ? `${number}%` : `${number} ${unit}`;
            return {
                value: unit === '%' ? { percent: Number(number), text } : { amount: Number(number) * units[unit], text },
            };
        },
        fromText: (text) => text,
        schema: () => ({
            anyOf: [
                { type: 'string', enum: ['none'] },
                { type: 'string', pattern },
            ],
        }),
    };
}
/** What a number with a unit in other letters, or with none, may have meant. */
function meant(value, units) {
    const [, number, letters] = /^\s*([0-9.]{1,13})\s*([a-z]*)\s*$/i.exec(String(value)) ?? [];
    if (number === undefined || letters === undefined)
        return ['none'];
    const unit = units.find((candidate) => candidate.toLowerCase() === letters.toLowerCase());
    return (unit === undefined ? units : [unit]).map((candidate) => `${number} ${candidate}`);
}

;// CONCATENATED MODULE: ./lib/build/config/durations.js

const SECONDS = { s: 1, m: 60, h: 3600 };
const DURATION = '^([0-9]{1,6})(s|m|h)$';
/** A length of time, in milliseconds; both ends are in seconds and included. */
function duration(minimum, maximum) {
    const allowed = `a whole number with s, m or h, like 90s, 15m or 1h, from ${minimum} to ${maximum} seconds`;
    return {
        allowed,
        read(value) {
            const [, count, unit] = (typeof value === 'string' && new RegExp(DURATION).exec(value)) || [];
            const seconds = Number(count) * SECONDS[unit];
            return seconds >= minimum && seconds <= maximum ? { value: seconds * 1000 } : (0,values/* notAllowed */.mj)(value, allowed);
        },
        fromText: (text) => text,
        schema: () => ({ type: 'string', pattern: DURATION }),
    };
}

;// CONCATENATED MODULE: ./lib/build/config/key.js
function key(entry) {
    return entry;
}

// EXTERNAL MODULE: ./lib/build/findings/measurement.js
var measurement = __nccwpck_require__(2566);
// EXTERNAL MODULE: ./lib/build/config/plain.js
var plain = __nccwpck_require__(7166);
;// CONCATENATED MODULE: ./lib/build/config/quantities.js



const WORDS = [...measurement/* QUANTITIES */.c, 'all', 'off'];
/** What is measured, in the order in which it is; `all` and `off` stand alone, in the file without a list too. */
function quantities() {
    const allowed = `${measurement/* QUANTITIES */.c.join(', ')}, or one of all, off alone`;
    return {
        allowed,
        words: WORDS,
        read(value) {
            const items = (0,plain/* isList */.Lv)(value) ? value : [value];
            const wrong = items.find((item) => !WORDS.some((word) => word === item));
            if (wrong !== undefined)
                return (0,values/* notAllowed */.mj)(wrong, allowed, WORDS);
            const named = new Set(items);
            if (named.size > 1 && (named.has('all') || named.has('off')))
                return (0,values/* notAllowed */.mj)(value, allowed);
            return { value: measurement/* QUANTITIES */.c.filter((quantity) => named.has('all') || named.has(quantity)) };
        },
        fromText: values/* listFromText */._F,
        schema: () => ({
            anyOf: [
                { type: 'string', enum: WORDS },
                { type: 'array', items: { type: 'string', enum: measurement/* QUANTITIES */.c } },
            ],
        }),
    };
}

;// CONCATENATED MODULE: ./lib/build/config/shard.js

/** A matrix has no more jobs. */
const MOST_SHARDS = 256;
const SHARD = '^[1-9][0-9]{0,2}/[1-9][0-9]{0,2}$';
function shard() {
    const allowed = `part/parts, like 2/5, of at most ${MOST_SHARDS} parts`;
    return {
        allowed,
        read(value) {
            if (typeof value !== 'string' || !new RegExp(SHARD).test(value))
                return (0,values/* notAllowed */.mj)(value, allowed);
            const [part = 0, of = 0] = value.split('/').map(Number);
            return part <= of && of <= MOST_SHARDS ? { value: { part, of } } : (0,values/* notAllowed */.mj)(value, allowed);
        },
        fromText: (text) => text,
        schema: () => ({ type: 'string', pattern: SHARD }),
    };
}
/** The items of a part, taken in turns, so that neighbours, which are often alike, are spread. */
function ofShard(items, { part, of }) {
    return items.filter((_, index) => index % of === part - 1);
}

;// CONCATENATED MODULE: ./lib/build/config/texts.js


/** Text of a form. `numbers`: a number counts as it is written, for an id is one in YAML. */
function texts_form(pattern, allowed, { numbers = false } = {}) {
    return {
        allowed,
        read(value) {
            const text = numbers && typeof value === 'number' ? String(value) : value;
            return typeof text === 'string' && new RegExp(pattern, 'u').test(text)
                ? { value: text }
                : (0,values/* notAllowed */.mj)(value, allowed);
        },
        fromText: (text) => text,
        schema: () => numbers
            ? {
                anyOf: [
                    { type: 'string', pattern },
                    { type: 'integer', minimum: 0 },
                ],
            }
            : { type: 'string', pattern },
    };
}
/** The name of one of buildx's builders. */
const builderName = () => texts_form('^[A-Za-z][A-Za-z0-9._-]{0,99}$', 'a builder’s name: a letter, then letters, digits, dots, _ and -');
/** A stage's name or number. */
const stage = () => texts_form('^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$', 'the name or the number of a stage', { numbers: true });
const platform = () => texts_form('^[a-z0-9]+/[a-z0-9_]+(?:/[a-z0-9.]+)?$', 'one platform, like linux/arm64');
/** A user's name or id, perhaps with a group, as `docker run --user` takes it. */
const user = () => texts_form('^[A-Za-z0-9_][A-Za-z0-9_.-]*(?::[A-Za-z0-9_][A-Za-z0-9_.-]*)?$', 'a name or an id, perhaps with :group', {
    numbers: true,
});
/** An image as `docker run` takes it: not an option, and no spaces. */
const texts_image = () => texts_form('^[A-Za-z0-9][A-Za-z0-9._/:@-]{0,499}$', 'an image’s reference');
/** Texts, each of which means something to buildx: in an input one a line, an option each. */
function texts(pattern, item) {
    const allowed = `a list of ${item}`;
    const fits = (value) => typeof value === 'string' && new RegExp(pattern, 'u').test(value);
    return {
        allowed,
        read(value) {
            if (!(0,plain/* isList */.Lv)(value))
                return (0,values/* notAllowed */.mj)(value, allowed);
            const problems = value.flatMap((one, index) => 
            // What doesn't fit may be a secret that was pasted here: it isn't shown.
            fits(one)
                ? []
                : [{ path: [index], onKey: false, message: `item ${index + 1} is not allowed; allowed: ${item}` }]);
            return problems.length > 0 ? { problems } : { value: value.filter(fits) };
        },
        // A comma is a part of the text.
        fromText: (text, place) => (place === 'option' ? [text] : (0,values/* listFromText */._F)(text, place)),
        schema: () => ({ type: 'array', items: { type: 'string', pattern } }),
    };
}
/** What `docker build --secret` takes. */
const secrets = () => texts('^(?=(?:.*,)?id=[^,=]+(?:,|$))(?:(?:id|src|source|env)=[^,\\p{Cc}]+|type=(?:file|env))(?:,(?:(?:id|src|source|env)=[^,\\p{Cc}]+|type=(?:file|env)))*$', 'secrets as buildx takes them: id=NAME,src=FILE or id=NAME,env=VARIABLE');
/** What `docker build --build-context` takes. */
const buildContexts = () => texts('^[A-Za-z0-9][^=,\\s\\p{Cc}]*=[^\\p{Cc}]+$', 'contexts as buildx takes them: NAME=PATH, NAME=docker-image://…');
const NAME = '[A-Za-z_][A-Za-z0-9_]*';
/** Values by the names of variables: a mapping in the file, `NAME=value` elsewhere. */
function variables(what) {
    const allowed = `${what}: a mapping of names to texts, or a list of NAME=value`;
    return {
        allowed,
        read(value) {
            const entries = (0,plain/* isMap */.jh)(value) ? [...value] : (0,plain/* isList */.Lv)(value) ? value.map(split) : null;
            if (entries === null)
                return (0,values/* notAllowed */.mj)(value, allowed);
            const problems = [];
            const found = new Map();
            for (const [index, [name, given]] of entries.entries()) {
                const path = (0,plain/* isMap */.jh)(value) ? [name] : [index];
                const fits = new RegExp(`^${NAME}$`).test(name);
                if (!fits)
                    problems.push({ path, onKey: (0,plain/* isMap */.jh)(value), message: `${(0,plain/* show */.WU)(name)} is no name; allowed: ${allowed}` });
                else if (given === null || typeof given === 'object')
                    problems.push({ path, onKey: false, message: `${(0,plain/* show */.WU)(given)} is not allowed; allowed: text` });
                else
                    found.set(name, String(given));
            }
            return problems.length > 0 ? { problems } : { value: found };
        },
        fromText: (text, place) => (place === 'option' ? [text] : (0,values/* listFromText */._F)(text, place)),
        schema: () => ({
            anyOf: [
                {
                    type: 'object',
                    patternProperties: { [`^${NAME}$`]: { type: ['string', 'number', 'boolean'] } },
                    additionalProperties: false,
                },
                { type: 'array', items: { type: 'string', pattern: `^${NAME}=` } },
            ],
        }),
    };
}
function split(item) {
    const text = typeof item === 'string' ? item : '';
    const equals = text.indexOf('=');
    return equals < 0 ? [text, null] : [text.slice(0, equals), text.slice(equals + 1)];
}

;// CONCATENATED MODULE: ./lib/build/config/keys/measuring.js







const MINUTES = 60_000;
/** What is built and measured, and how. */
const MEASURING = {
    measure: key({
        type: quantities(),
        places: ['input', 'option', 'file'],
        default: () => [],
        defaultText: '`off`',
        placeholder: 'LIST',
        description: 'What is measured by building the images of base and head.',
    }),
    'measure-timeout': key({
        type: duration(10, 21_600),
        places: ['input', 'option'],
        default: () => 15 * MINUTES,
        defaultText: '`15m`',
        placeholder: 'T',
        description: 'How long all builds and runs may take together.',
    }),
    builder: key({
        type: builderName(),
        places: ['input', 'option'],
        default: () => null,
        defaultText: 'the default one',
        placeholder: 'NAME',
        description: 'The buildx builder that builds (docker-container, kubernetes, remote).',
    }),
    target: key({
        type: stage(),
        places: ['option'],
        default: () => null,
        defaultText: 'as the files around say',
        placeholder: 'STAGE',
        description: 'The stage that is built.',
    }),
    context: key({
        type: (0,values/* folderInside */.he)(),
        places: ['option'],
        default: () => null,
        defaultText: 'as the files around say',
        placeholder: 'DIR',
        description: 'The build context.',
    }),
    'build-args': key({
        type: variables('build arguments'),
        places: ['option'],
        default: () => new Map(),
        defaultText: 'as the files around say',
        option: 'build-arg',
        placeholder: 'K=V',
        description: 'A build argument; may be given several times.',
    }),
    platform: key({
        type: platform(),
        places: ['option'],
        default: () => null,
        defaultText: 'as the files around say',
        placeholder: 'P',
        description: 'The platform that is built for.',
    }),
    secrets: key({
        type: secrets(),
        places: ['input', 'option'],
        default: () => [],
        defaultText: 'none',
        option: 'secret',
        placeholder: 'S',
        description: 'Secrets for the builds, as buildx takes them; never handed to a fork’s code.',
    }),
    'build-contexts': key({
        type: buildContexts(),
        places: ['input', 'option'],
        default: () => [],
        defaultText: 'none',
        option: 'build-context',
        placeholder: 'C',
        description: 'Further contexts for the builds, as buildx takes them; never handed to a fork’s code.',
    }),
    shard: key({
        type: shard(),
        places: ['input'],
        default: () => ({ part: 1, of: 1 }),
        defaultText: '`1/1`',
        description: 'This job’s part of the images, with `mode: measure`.',
    }),
    'max-size-increase': key({
        type: budget('size'),
        places: ['input', 'option', 'file'],
        default: () => null,
        defaultText: 'none',
        placeholder: 'X',
        description: 'How much the change may add to an image’s packed size, like `10 MB` or `5%`. More is an error.',
    }),
    'max-startup-increase': key({
        type: budget('startup'),
        places: ['input', 'option', 'file'],
        default: () => null,
        defaultText: 'none',
        placeholder: 'X',
        description: 'How much the change may add to an image’s start, like `200 ms` or `10%`. More is an error.',
    }),
};

// EXTERNAL MODULE: ./lib/build/findings/finding.js
var finding = __nccwpck_require__(3971);
// EXTERNAL MODULE: ./lib/build/config/linters.js
var linters = __nccwpck_require__(1705);
// EXTERNAL MODULE: ./lib/build/config/nearest.js
var nearest = __nccwpck_require__(7228);
;// CONCATENATED MODULE: ./lib/build/config/rule-values.js




const RULE_LEVELS = ['off', ...[...finding/* LEVELS */.A_].reverse()];
const LEVEL_LIST = RULE_LEVELS.join(', ');
const SETTING = `${LEVEL_LIST}, or a mapping with level and options`;
/** What is set of single rules, by id. */
function ruleSettings() {
    const allowed = `a mapping from rule ids to ${SETTING}`;
    return {
        allowed,
        read(value, rules) {
            if (!(0,plain/* isMap */.jh)(value))
                return (0,values/* notAllowed */.mj)(value, allowed);
            const problems = [];
            const settings = new Map();
            for (const [id, given] of value) {
                const rule = rules.find((candidate) => candidate.id === id);
                const result = rule ? readSetting(rule, given) : (0,plain/* wrong */.Qm)(unknownRule(id, rules), [], true);
                if ('value' in result)
                    settings.set(id, result.value);
                else
                    problems.push(...(0,plain/* below */.Gz)([id], result.problems));
            }
            return problems.length > 0 ? { problems } : { value: settings };
        },
        fromText: (text) => text,
        schema: (rules) => ({
            type: 'object',
            properties: Object.fromEntries(rules.map((rule) => [rule.id, settingSchema(rule)])),
            additionalProperties: false,
        }),
    };
}
/** Ids of rules. */
function ruleIds() {
    const allowed = 'rule ids';
    return {
        allowed,
        read(value, rules) {
            if (!(0,plain/* isList */.Lv)(value))
                return (0,values/* notAllowed */.mj)(value, allowed);
            const unknown = value.flatMap((id, index) => rules.some((rule) => rule.id === id)
                ? []
                : [{ path: [index], onKey: false, message: typeof id === 'string' ? unknownRule(id, rules) : (0,plain/* show */.WU)(id) }]);
            return unknown.length > 0 ? { problems: unknown } : { value: value };
        },
        fromText: values/* listFromText */._F,
        schema: (rules) => ({ type: 'array', items: { type: 'string', enum: rules.map((rule) => rule.id) } }),
    };
}
function unknownRule(id, rules) {
    const ids = rules.map((rule) => rule.id);
    return `unknown rule ${(0,plain/* show */.WU)(id)}; allowed: the ids that the command's rules lists${(0,nearest/* didYouMean */.a)(id, ids)}`;
}
function readSetting(rule, given) {
    if (!(0,plain/* isMap */.jh)(given)) {
        const level = RULE_LEVELS.find((candidate) => candidate === given);
        return level === undefined ? (0,values/* notAllowed */.mj)(given, SETTING, RULE_LEVELS) : { value: { level, options: {} } };
    }
    const problems = [];
    let level = null;
    let options = {};
    for (const [key, value] of given) {
        if (key === 'level') {
            level = RULE_LEVELS.find((candidate) => candidate === value) ?? null;
            if (level === null)
                problems.push(...(0,plain/* below */.Gz)([key], notAllowedLevel(value)));
        }
        else if (key === 'options') {
            const result = readOptions(rule, value);
            if ('value' in result)
                options = result.value;
            else
                problems.push(...(0,plain/* below */.Gz)([key], result.problems));
        }
        else
            problems.push(...(0,plain/* wrong */.Qm)((0,plain/* unknownKey */.a)(key, ['level', 'options']), [key], true).problems);
    }
    return problems.length > 0 ? { problems } : { value: { level, options } };
}
function notAllowedLevel(value) {
    const result = (0,values/* notAllowed */.mj)(value, LEVEL_LIST, RULE_LEVELS);
    return 'problems' in result ? result.problems : [];
}
function readOptions(rule, given) {
    const known = Object.keys(rule.options ?? {});
    const allowed = known.length > 0 ? `a mapping with ${known.join(', ')}` : `nothing, for ${rule.id} has no options`;
    if (!(0,plain/* isMap */.jh)(given))
        return (0,values/* notAllowed */.mj)(given, allowed);
    const problems = [];
    const entries = [];
    for (const [key, value] of given) {
        const option = known.includes(key) ? rule.options?.[key] : undefined;
        const result = option ? option.type.read(value, []) : (0,plain/* wrong */.Qm)((0,plain/* unknownKey */.a)(key, known), [], true);
        if ('value' in result)
            entries.push([key, result.value]);
        else
            problems.push(...(0,plain/* below */.Gz)([key], result.problems));
    }
    return problems.length > 0 ? { problems } : { value: Object.fromEntries(entries) };
}
function settingSchema(rule) {
    const level = { type: 'string', enum: RULE_LEVELS };
    const options = Object.entries(rule.options ?? {}).map(([name, option]) => [
        name,
        { ...option.type.schema([]), description: option.description, default: option.default },
    ]);
    return {
        description: `${rule.summary ?? rule.id} (${rule.level})`,
        anyOf: [
            level,
            {
                type: 'object',
                properties: {
                    level,
                    options: {
                        type: 'object',
                        properties: Object.fromEntries(options),
                        additionalProperties: false,
                    },
                },
                additionalProperties: false,
            },
        ],
    };
}

;// CONCATENATED MODULE: ./lib/build/config/keys/policy.js





/** What counts, and how much. */
const POLICY = {
    rules: key({
        type: (0,linters/* withLinterRules */._b)(ruleSettings()),
        places: ['file'],
        default: () => new Map(),
        defaultText: 'each rule’s own level',
        description: 'The level of single rules, by id, or `{level, options}`.',
    }),
    only: key({
        type: (0,linters/* withLinterRules */._b)(ruleIds()),
        places: ['option'],
        default: () => [],
        defaultText: 'all rules',
        placeholder: 'RULE,…',
        description: 'The only rules to run.',
    }),
    disable: key({
        type: (0,linters/* withLinterRules */._b)(ruleIds()),
        places: ['option'],
        default: () => [],
        defaultText: 'none',
        placeholder: 'RULE,…',
        description: 'Rules not to run.',
    }),
    'fail-on': key({
        type: (0,values/* choice */.Yq)(finding/* THRESHOLDS */.Rm),
        places: ['input', 'option', 'file'],
        default: () => 'error',
        placeholder: 'LEVEL',
        description: 'The lowest level of a new finding that fails the review.',
    }),
    'fail-on-existing': key({
        type: (0,values/* choice */.Yq)(finding/* THRESHOLDS */.Rm),
        places: ['input', 'option', 'file'],
        default: () => 'never',
        placeholder: 'LEVEL',
        description: 'The same for findings that the base has too.',
    }),
    baseline: key({
        type: (0,values/* pathInside */._l)(),
        places: ['option', 'file'],
        default: () => null,
        defaultText: 'none',
        placeholder: 'FILE',
        description: 'Path of a saved `report.json`: findings that it lists are not new.',
    }),
    'allow-ignores': key({
        type: (0,values/* flag */.Jt)(),
        places: ['input', 'file'],
        default: () => true,
        description: 'Whether ignores in Dockerfiles count.',
    }),
    'require-reason': key({
        type: (0,values/* flag */.Jt)(),
        places: ['file'],
        default: () => false,
        description: 'Whether an ignore in a Dockerfile counts only with a reason.',
    }),
    linters: key({
        type: (0,linters/* linterNames */.dy)(),
        places: ['input', 'option', 'file'],
        default: () => [],
        defaultText: '`none`',
        placeholder: 'LIST',
        description: 'Other linters whose findings join: those named, `auto` for all that are installed, or `none`.',
    }),
};

;// CONCATENATED MODULE: ./lib/build/config/amounts.js

const amounts_UNITS = { kB: 1e3, MB: 1e6, GB: 1e9, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 };
const BYTES = '^([0-9]{1,9}(?:[.][0-9]{1,3})?) ?(kB|MB|GB|KiB|MiB|GiB)$';
/** An amount of memory in bytes. The units are those that mean one thing only: Docker's `m` is Kubernetes' `Mi`. */
function memory() {
    const allowed = 'an amount like 512 MB or 1 GiB (kB, MB, GB, KiB, MiB, GiB), at least 16 MB';
    return {
        allowed,
        read(value) {
            const [, count, unit] = (typeof value === 'string' && new RegExp(BYTES).exec(value)) || [];
            const bytes = Math.round(Number(count) * amounts_UNITS[unit]);
            return bytes >= 16e6 ? { value: bytes } : (0,values/* notAllowed */.mj)(value, allowed);
        },
        fromText: (text) => text,
        schema: () => ({ type: 'string', pattern: BYTES }),
    };
}
/** Processors, in parts of one too. */
function processors() {
    const [minimum, maximum] = [0.01, 1024];
    const allowed = `a number from ${minimum} to ${maximum}`;
    return {
        allowed,
        read: (value) => typeof value === 'number' && value >= minimum && value <= maximum ? { value } : (0,values/* notAllowed */.mj)(value, allowed),
        fromText: (text) => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : text),
        schema: () => ({ type: 'number', minimum, maximum }),
    };
}

;// CONCATENATED MODULE: ./lib/build/config/mappings.js


/** A mapping whose keys are known, each with its type; what is wrong is found in all of them. */
function mapping(fields, demands = {}) {
    const known = Object.keys(fields);
    const allowed = `a mapping with ${known.join(', ')}`;
    return {
        allowed,
        read(value, rules) {
            if (!(0,plain/* isMap */.jh)(value))
                return (0,values/* notAllowed */.mj)(value, allowed);
            const problems = [];
            const found = {};
            for (const [name, given] of value) {
                const type = known.includes(name) ? fields[name] : undefined;
                const result = type ? type.read(given, rules) : (0,plain/* wrong */.Qm)((0,plain/* unknownKey */.a)(name, known), [], true);
                if ('value' in result)
                    found[name] = result.value;
                else
                    problems.push(...(0,plain/* below */.Gz)([name], result.problems));
            }
            problems.push(...unmet(value, demands));
            return problems.length > 0 ? { problems } : { value: found };
        },
        fromText: (text) => text,
        schema: (rules) => ({
            type: 'object',
            properties: Object.fromEntries(known.map((name) => [name, fields[name].schema(rules)])),
            additionalProperties: false,
            ...demanded(demands),
        }),
    };
}
/** A list of which every item is of one type. */
function listOf(item, allowed) {
    return {
        allowed,
        read(value, rules) {
            if (!(0,plain/* isList */.Lv)(value))
                return (0,values/* notAllowed */.mj)(value, allowed);
            const problems = [];
            const items = [];
            for (const [index, one] of value.entries()) {
                const result = item.read(one, rules);
                if ('value' in result)
                    items.push(result.value);
                else
                    problems.push(...(0,plain/* below */.Gz)([index], result.problems));
            }
            return problems.length > 0 ? { problems } : { value: items };
        },
        fromText: (text) => text,
        schema: (rules) => ({ type: 'array', items: item.schema(rules) }),
    };
}
/** One item needs no list. */
function orOne(type) {
    const list = (value) => ((0,plain/* isList */.Lv)(value) ? value : [value]);
    return {
        ...type,
        read: (value, rules) => type.read(list(value), rules),
        schema: (rules) => ({ anyOf: [type.schema(rules), type.schema(rules).items] }),
    };
}
/** A type whose value is another one's, seen differently. */
function mapped(type, change) {
    return {
        ...type,
        read(value, rules) {
            const result = type.read(value, rules);
            return 'value' in result ? { value: change(result.value) } : result;
        },
    };
}
function unmet(value, { oneOf = [], atMostOneOf = [], needs = [] }) {
    const problems = [];
    if (oneOf.length > 0 && !oneOf.some((name) => value.has(name)))
        problems.push(...(0,plain/* wrong */.Qm)(`none of ${oneOf.join(', ')} is given; allowed: one of them at least`).problems);
    for (const names of atMostOneOf) {
        const given = names.filter((name) => value.has(name));
        if (given.length > 1)
            problems.push(...(0,plain/* wrong */.Qm)(`${given.join(' and ')} are given; allowed: one of them`, [given[1]], true).problems);
    }
    for (const [needed, name] of needs) {
        if (value.has(name) && !value.has(needed))
            problems.push(...(0,plain/* wrong */.Qm)(`${name} needs ${needed} beside it`, [name], true).problems);
    }
    return problems;
}
function demanded({ oneOf, atMostOneOf = [], needs = [] }) {
    const pairs = atMostOneOf.flatMap((names) => names.flatMap((name, index) => names.slice(index + 1).map((other) => [name, other])));
    return {
        ...(oneOf && { anyOf: oneOf.map((name) => ({ required: [name] })) }),
        ...(pairs.length > 0 && { not: { anyOf: pairs.map((required) => ({ required })) } }),
        ...(needs.length > 0 && { dependencies: Object.fromEntries(needs.map(([needed, name]) => [name, [needed]])) }),
    };
}

;// CONCATENATED MODULE: ./lib/build/config/startup.js




const WORD = '[\\p{L}_][\\p{L}\\p{N}_]*';
const MODULE = texts_form(`^${WORD}(?:[.]${WORD})*$`, 'a module, like shop.wsgi');
const fields = {
    import: orOne(listOf(MODULE, 'a list of modules, like shop.wsgi')),
    command: listOf((0,values/* line */.n8)(1000), 'a list of texts: the command and its arguments'),
    ready: readiness(),
    env: variables('the environment'),
    runs: (0,values/* count */.U9)(3, 1000),
};
/** `import` and `ready` are different quantities, so that one of them is measured. */
function startup() {
    const demands = {
        atMostOneOf: [
            ['import', 'command'],
            ['import', 'ready'],
        ],
    };
    return mapped(mapping(fields, demands), (given) => ({
        import: given.import ?? null,
        command: given.command ?? null,
        ready: given.ready ?? null,
        env: given.env ?? new Map(),
        runs: given.runs ?? null,
    }));
}
/** `healthcheck`, or a mapping: `{log: text}`, `{port: 8000}`, `{port: 8000, path: /health}`. */
function readiness() {
    const word = (0,values/* choice */.Yq)(['healthcheck']);
    const other = mapped(mapping({ log: (0,values/* line */.n8)(200), port: (0,values/* count */.U9)(1, 65_535), path: texts_form('^/[!-~]*$', 'a path, like /health') }, { oneOf: ['log', 'port'], atMostOneOf: [['log', 'port']], needs: [['port', 'path']] }), ({ log, port = 0, path }) => {
        if (log !== undefined)
            return { kind: 'log', pattern: log };
        return path === undefined ? { kind: 'port', port } : { kind: 'http', port, path };
    });
    const allowed = 'healthcheck, or a mapping with log, or with port and perhaps path';
    return {
        ...other,
        allowed,
        read(value, rules) {
            if ((0,plain/* isMap */.jh)(value))
                return other.read(value, rules);
            return value === 'healthcheck' ? { value: { kind: value } } : (0,values/* notAllowed */.mj)(value, allowed, word.words);
        },
        schema: (rules) => ({ anyOf: [word.schema(rules), other.schema(rules)] }),
    };
}

;// CONCATENATED MODULE: ./lib/build/config/images.js






const images_fields = {
    dockerfile: (0,values/* pathInside */._l)(),
    context: (0,values/* folderInside */.he)(),
    target: stage(),
    'build-args': variables('build arguments'),
    platform: platform(),
    'read-only': (0,values/* flag */.Jt)(),
    cpus: processors(),
    memory: memory(),
    user: user(),
    startup: startup(),
    image: texts_image(),
    'base-image': texts_image(),
};
/** What is said of single images, each once. */
function imageEntries() {
    const entry = mapping(images_fields, { oneOf: ['dockerfile', 'image'], needs: [['image', 'base-image']] });
    const list = listOf(mapped(entry, (given) => ({
        // Known to whoever reads the file.
        path: '',
        line: 1,
        dockerfile: given.dockerfile ?? null,
        context: given.context ?? null,
        target: given.target ?? null,
        buildArguments: given['build-args'] ?? new Map(),
        platform: given.platform ?? null,
        readOnly: given['read-only'] ?? null,
        cpus: given.cpus ?? null,
        memory: given.memory ?? null,
        user: given.user ?? null,
        startup: given.startup ?? null,
        image: given.image ?? null,
        baseImage: given['base-image'] ?? null,
    })), `a list of mappings, each with ${Object.keys(images_fields).join(', ')}`);
    return {
        ...list,
        read(value, rules) {
            const result = list.read(value, rules);
            const problems = 'value' in result ? repeated(result.value) : [];
            return problems.length > 0 ? { problems } : result;
        },
    };
}
function repeated(entries) {
    const seen = new Set();
    return entries.flatMap(({ dockerfile, target, image }, index) => {
        const name = dockerfile === null ? (image ?? '') : target === null ? dockerfile : `${dockerfile}#${target}`;
        if (seen.has(name))
            return [{ path: [index], onKey: false, message: `${(0,plain/* show */.WU)(name)} is there already; allowed: each image once` }];
        seen.add(name);
        return [];
    });
}

;// CONCATENATED MODULE: ./lib/build/config/keys/selection.js




const DEFAULT_CONFIGURATION = '.github/python-dockerfile-review.yml';
/** Who asks, by which configuration, and for which Dockerfiles. */
const SELECTION = {
    token: key({
        type: (0,values/* line */.n8)(1000),
        places: ['input'],
        default: () => '',
        defaultText: '`${{ github.token }}`',
        declaredDefault: '${{ github.token }}',
        description: 'Token with contents: read, pull-requests: write and checks: write (and actions: read for `publish`).',
    }),
    mode: key({
        type: (0,values/* choice */.Yq)(['review', 'plan', 'measure', 'publish']),
        places: ['input'],
        default: () => 'review',
        declaredDefault: 'review',
        description: '`review` does everything in one job; `plan`, `measure` and `publish` split it over jobs.',
    }),
    config: key({
        type: (0,values/* pathInside */._l)(),
        places: ['input', 'option'],
        default: () => DEFAULT_CONFIGURATION,
        placeholder: 'FILE',
        description: 'Path of the configuration file.',
    }),
    extends: key({
        type: orOne(listOf((0,values/* pathInside */._l)(), 'a list of paths of configuration files in the repository')),
        places: ['file'],
        default: () => [],
        defaultText: 'none',
        description: 'Configuration files of the same repository, by their paths from its root. What stands here wins over them, a later one over an earlier one; `rules` are put together.',
    }),
    'config-from': key({
        type: (0,values/* choice */.Yq)(['head', 'base']),
        places: ['input'],
        default: ({ event }) => (event === 'pull_request_target' ? 'base' : 'head'),
        defaultText: '`head`; `base` under pull_request_target',
        description: 'Whose configuration and ignores count: those of the pull request’s head, or of its base.',
    }),
    dockerfiles: key({
        type: (0,values/* globs */.gV)(),
        places: ['input', 'file'],
        default: () => [],
        defaultText: 'found by name',
        description: 'Globs that replace the names by which Dockerfiles are found; `!` alone excludes from what is found.',
    }),
    ignore: key({
        type: (0,values/* globs */.gV)({ mustChoose: true }),
        places: ['file'],
        default: () => [],
        defaultText: 'none',
        description: 'Globs of files that are not reviewed.',
    }),
    images: key({
        type: imageEntries(),
        places: ['file'],
        default: () => [],
        defaultText: 'as the files around say',
        description: 'How single images are built and run, where the files around them don’t tell.',
    }),
    scope: key({
        type: (0,values/* choice */.Yq)(['changed', 'all']),
        places: ['input', 'option'],
        default: ({ event }) => (event === 'pull_request' || event === 'pull_request_target' ? 'changed' : 'all'),
        defaultText: '`changed` on pull requests, else `all`',
        placeholder: 'SCOPE',
        description: 'Whether the Dockerfiles that the change affects are reviewed, or all of them.',
    }),
};

;// CONCATENATED MODULE: ./lib/build/config/keys/surfaces.js


const DEFAULT_RESULTS = '.python-dockerfile-review';
/** Where a review is shown on GitHub. */
const SURFACES = {
    comments: key({
        type: (0,values/* choice */.Yq)(['inline', 'summary', 'both', 'off']),
        places: ['input', 'file'],
        default: () => 'inline',
        description: 'Review comments on lines (`inline`), one conversation comment (`summary`), `both`, or `off`.',
    }),
    'max-comments': key({
        type: (0,values/* count */.U9)(0, 1000),
        places: ['input'],
        default: () => 20,
        declaredDefault: '20',
        description: 'The most review comments on lines in one review; the rest go to the summary.',
    }),
    suggestions: key({
        type: (0,values/* flag */.Jt)(),
        places: ['input'],
        default: () => true,
        declaredDefault: 'true',
        description: 'Whether comments offer one-click fixes where the lines are in the diff.',
    }),
    check: key({
        type: (0,values/* choice */.Yq)(['auto', 'off']),
        places: ['input'],
        default: () => 'auto',
        declaredDefault: 'auto',
        description: 'Whether a check run is written where the token allows it.',
    }),
    'check-name': key({
        type: (0,values/* line */.n8)(100),
        places: ['input'],
        default: () => 'Python Dockerfile review',
        declaredDefault: 'Python Dockerfile review',
        description: 'The name of the check run.',
    }),
};
/** What is left in the workspace. */
const RESULTS = {
    results: key({
        type: (0,values/* line */.n8)(1000),
        places: ['input'],
        default: () => DEFAULT_RESULTS,
        declaredDefault: DEFAULT_RESULTS,
        description: 'Folder for plan, measurements and reports.',
    }),
    'sarif-file': report('report.sarif', 'SARIF'),
    'json-file': report('report.json', 'JSON'),
    'html-file': report('report.html', 'HTML'),
};
function report(name, format) {
    return key({
        type: (0,values/* line */.n8)(1000),
        places: ['input'],
        default: ({ results }) => `${results}/${name}`,
        defaultText: `\`${name}\` in \`results\``,
        description: `Path of the report as ${format}.`,
    });
}

;// CONCATENATED MODULE: ./lib/build/config/keys.js




/** The one table of keys, in the order in which they are shown. */
const KEYS = { ...SELECTION, ...POLICY, ...SURFACES, ...MEASURING, ...RESULTS };
/** Keys that are read nowhere yet, for what they ask for isn't done: an input appears when it works. */
const COMING = new Set([
    ...['shard', 'target', 'context', 'build-args', 'platform'],
]);
/** The names of the keys that can be set in a place. */
function keysIn(place) {
    return Object.keys(KEYS).filter((name) => KEYS[name].places.includes(place) && !COMING.has(name));
}


/***/ }),

/***/ 1705:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _b: () => (/* binding */ withLinterRules),
/* harmony export */   ck: () => (/* binding */ linterRules),
/* harmony export */   dy: () => (/* binding */ linterNames),
/* harmony export */   eI: () => (/* binding */ LINTERS),
/* harmony export */   xW: () => (/* binding */ isLinterRule)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3971);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7166);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6386);



const LINTERS = ['buildkit', 'shellcheck', 'hadolint'];
const LINTER_WORDS = [...LINTERS, 'auto', 'none'];
const LINTER_RULE = '(?:buildkit/[A-Z][A-Za-z0-9]*|shellcheck/SC[0-9]{4,5}|hadolint/DL[0-9]{4})';
/** Whether an id is that of another linter's rule; nobody lists all of those. */
function isLinterRule(id) {
    return new RegExp(`^${LINTER_RULE}$`).test(id);
}
/** `auto` and `none` stand alone, in the file without a list too. */
function linterNames() {
    const allowed = `${LINTERS.join(', ')}, or one of auto, none alone`;
    return {
        allowed,
        words: LINTER_WORDS,
        read(value) {
            const items = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) ? value : [value];
            const wrong = items.find((item) => !LINTER_WORDS.some((word) => word === item));
            if (wrong !== undefined)
                return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .notAllowed */ .mj)(wrong, allowed, LINTER_WORDS);
            const names = new Set(items);
            if (names.size > 1 && (names.has('auto') || names.has('none')))
                return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .notAllowed */ .mj)(value, allowed);
            return { value: [...names].filter((name) => name !== 'none') };
        },
        fromText: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .listFromText */ ._F,
        schema: () => ({
            anyOf: [
                { type: 'string', enum: LINTER_WORDS },
                { type: 'array', items: { type: 'string', enum: LINTERS } },
            ],
        }),
    };
}
/** Takes the ids of other linters' rules besides those that are known. */
function withLinterRules(type) {
    return {
        ...type,
        read: (value, rules) => type.read(value, [...rules, ...linterRules(idsIn(value))]),
        schema(rules) {
            const schema = type.schema(rules);
            const pattern = `^${LINTER_RULE}$`;
            if (!('items' in schema)) {
                const level = { type: 'string', enum: ['off', ..._findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_] };
                const setting = { anyOf: [level, { type: 'object', properties: { level }, additionalProperties: false }] };
                return { ...schema, patternProperties: { [pattern]: setting } };
            }
            return { ...schema, items: { anyOf: [schema.items, { type: 'string', pattern }] } };
        },
    };
}
/** Other linters' rules among ids, as far as the configuration has to know them. */
function linterRules(ids) {
    return ids.filter(isLinterRule).map((id) => ({ id, family: id.split('/')[0], level: 'warning' }));
}
function idsIn(value) {
    if ((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value))
        return [...value.keys()];
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) ? value.filter((item) => typeof item === 'string') : [];
}


/***/ }),

/***/ 7228:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
/** The known name that was probably meant; null where none is near. */
function nearest(name, known) {
    const wanted = normal(name);
    let best = null;
    // A third of the letters may be wrong, and at least one: otherwise the guess says more about us than about the user.
    let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(wanted, normal(candidate), least);
        if (distance < least) {
            best = candidate;
            least = distance;
        }
    }
    return best;
}
/** `; did you mean "x"?`, or nothing. */
function didYouMean(name, known) {
    const guess = nearest(name, known);
    return guess === null ? '' : `; did you mean "${guess}"?`;
}
/** Case, underscores and camel humps aren't mistakes of spelling: `failOn` and `FAIL_ON` are `fail-on`. */
function normal(name) {
    return name
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replace(/[_\s.]/g, '-')
        .toLowerCase();
}
/** Levenshtein's distance, given up at `limit`. */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
        }
        if (Math.min(...next) >= limit)
            return limit;
        row = next;
    }
    return row[b.length];
}


/***/ }),

/***/ 7166:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   a: () => (/* binding */ unknownKey),
/* harmony export */   jh: () => (/* binding */ isMap)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7228);

/** A result with one problem, of the value itself unless a path says otherwise. */
function wrong(message, path = [], onKey = false) {
    return { problems: [{ path, onKey, message }] };
}
/** Problems of a value as those of the one that it stands in. */
function below(path, problems) {
    return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}
/** The message of a key that isn't one. */
function unknownKey(key, known) {
    return `unknown key ${show(key)}; allowed: ${known.length > 0 ? known.join(', ') : 'none'}${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(key, known)}`;
}
const LONGEST_SHOWN = 60;
/** A value as messages show it: short, on one line, whatever a user wrote. */
function show(value) {
    if (value === null)
        return 'an empty value';
    if (isMap(value))
        return 'a mapping';
    if (typeof value === 'object')
        return 'a list';
    const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
    return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN - 1)}…`;
}
function isMap(value) {
    return value instanceof Map;
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 6386:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   _F: () => (/* binding */ listFromText),
/* harmony export */   _l: () => (/* binding */ pathInside),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   he: () => (/* binding */ folderInside),
/* harmony export */   mj: () => (/* binding */ notAllowed),
/* harmony export */   n8: () => (/* binding */ line)
/* harmony export */ });
/* harmony import */ var _source_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1963);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7228);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7166);



/** One of a few words. */
function choice(words) {
    const allowed = words.join(', ');
    return {
        allowed,
        words,
        read(value) {
            const word = words.find((candidate) => candidate === value);
            return word === undefined ? notAllowed(value, allowed, words) : { value: word };
        },
        fromText: (text) => text,
        schema: () => ({ type: 'string', enum: words }),
    };
}
/** On or off, written as in YAML 1.2. */
function flag() {
    const words = ['true', 'false'];
    const allowed = words.join(', ');
    return {
        allowed,
        words,
        read: (value) => (typeof value === 'boolean' ? { value } : notAllowed(value, allowed, words)),
        fromText: (text) => /^(?:true|True|TRUE)$/.test(text) ? true : /^(?:false|False|FALSE)$/.test(text) ? false : text,
        schema: () => ({ type: 'boolean' }),
    };
}
/** A whole number in a range. */
function count(minimum, maximum) {
    const allowed = `a whole number from ${minimum} to ${maximum}`;
    return {
        allowed,
        read: (value) => typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum
            ? { value }
            : notAllowed(value, allowed),
        fromText: (text) => (/^\d{1,15}$/.test(text) ? Number(text) : text),
        schema: () => ({ type: 'integer', minimum, maximum }),
    };
}
/** Text on one line. */
function line(maximum) {
    const allowed = `text on one line, at most ${maximum} characters`;
    return {
        allowed,
        read: (value) => typeof value === 'string' && /^\P{Cc}+$/u.test(value) && value.length <= maximum
            ? { value }
            : notAllowed(value, allowed),
        fromText: (text) => text,
        schema: () => ({ type: 'string', minLength: 1, maxLength: maximum, pattern: '^\\P{Cc}+$' }),
    };
}
/** The path of a file in the repository; `./` and doubled slashes are taken out. */
function pathInside() {
    return insidePath('a path relative to the repository and inside it', null);
}
/** The path of a folder in the repository; `.` is its root. */
function folderInside() {
    return insidePath('the path of a folder, relative to the repository and inside it', '.');
}
function insidePath(allowed, root) {
    return {
        allowed,
        read(value) {
            if (typeof value !== 'string' || value === '' || /\p{Cc}/u.test(value))
                return notAllowed(value, allowed);
            // Windows takes both slashes and a drive; what is a name with a backslash elsewhere isn't worth the doubt.
            const segments = value.split(/[/\\]/);
            if (/^[/\\]|^[A-Za-z]:/.test(value) || segments.includes('..'))
                return notAllowed(value, allowed);
            const clean = segments.filter((segment) => segment !== '' && segment !== '.').join('/') || root;
            return clean === null ? notAllowed(value, allowed) : { value: clean };
        },
        fromText: (text) => text,
        schema: () => ({ type: 'string', minLength: 1 }),
    };
}
/** Globs over the repository's paths. `mustChoose`: those behind `!` alone would choose everything else. */
function globs({ mustChoose = false } = {}) {
    const allowed = `a list of globs relative to the repository${mustChoose ? ', not all behind !' : ''}`;
    return {
        allowed,
        read(value) {
            if (!(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
                return notAllowed(value, allowed);
            const problems = [];
            const chosen = [];
            for (const [index, item] of value.entries()) {
                const glob = typeof item === 'string' && !/\p{Cc}/u.test(item);
                const problem = glob ? (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globProblem */ .AI)(item) : 'is not a glob';
                if (problem === null)
                    chosen.push(item);
                else
                    problems.push({ path: [index], onKey: false, message: `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(item)} ${problem}; allowed: ${allowed}` });
            }
            if (problems.length > 0)
                return { problems };
            if (mustChoose && chosen.length > 0 && chosen.every((glob) => glob.startsWith('!')))
                return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(`nothing but globs behind ! would choose everything else; allowed: ${allowed}`);
            return { value: chosen };
        },
        fromText: listFromText,
        schema: () => ({
            type: 'array',
            items: { type: 'string', pattern: '^\\P{Cc}+$' },
            ...(mustChoose && { anyOf: [{ maxItems: 0 }, { contains: { pattern: '^[^!]' } }] }),
        }),
    };
}
/** A list in an input has one item a line, with comments; in an option it stands between commas. */
function listFromText(text, place) {
    const items = text.split(place === 'input' ? /\r\n|\r|\n/ : ',').map((item) => item.trim());
    return items.filter((item) => item !== '' && !(place === 'input' && item.startsWith('#')));
}
function notAllowed(value, allowed, words = []) {
    const guess = typeof value === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(value, words) : '';
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(`${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value)} is not allowed; allowed: ${allowed}${guess}`);
}


/***/ }),

/***/ 2515:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   yG: () => (/* binding */ bugOf),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** Wrong input of a user: says what, where, and what is allowed; shown without a stack, exit status 2. */
class UserError extends Error {
    constructor(message) {
        super(message);
        this.name = 'UserError';
    }
}
/** What to say of anything thrown that nobody foresaw; a report of it needs the stack. */
function bugOf(error) {
    return `this should not happen, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
/** The message of anything thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 3971:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Rm: () => (/* binding */ THRESHOLDS),
/* harmony export */   "in": () => (/* binding */ focused)
/* harmony export */ });
/** From the highest to the lowest. */
const LEVELS = ['error', 'warning', 'notice'];
/** A level, or `never`: what `fail-on` takes. */
const THRESHOLDS = [...LEVELS, 'never'];
function reaches(level, threshold) {
    return threshold !== 'never' && LEVELS.indexOf(level) <= LEVELS.indexOf(threshold);
}
/** The finding at the place to look at: where comments, annotations and carets go. */
function focused(finding) {
    return finding.focus ? { ...finding, ...finding.focus } : finding;
}


/***/ }),

/***/ 2566:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isMeasured),
/* harmony export */   c: () => (/* binding */ QUANTITIES)
/* harmony export */ });
/** What can be measured, in the order in which it is. */
const QUANTITIES = ['size', 'startup', 'stop', 'rebuild', 'interpreter'];
function isMeasured(value) {
    return value !== null && !('notMeasurable' in value);
}


/***/ }),

/***/ 1143:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   aS: () => (/* binding */ MAXIMUM_FILE_SIZE),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/** Files above this are not reviewed: no Dockerfile is, and a parser should not have to prove it. */
const MAXIMUM_FILE_SIZE = 1_000_000;
/** Decodes a file's bytes as UTF-8, strictly; a byte order mark stays, for offsets are those of the file. */
function decode(bytes) {
    if (bytes.length > MAXIMUM_FILE_SIZE)
        return { problem: tooLarge(bytes.length) };
    // Not by TextDecoder: making one takes longer than decoding a Dockerfile.
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const text = buffer.toString('utf8');
    // What is not UTF-8 becomes this character, which a file may also hold itself.
    const valid = !text.includes('\uFFFD') || Buffer.from(text).equals(buffer);
    return valid ? { text } : { problem: 'is not UTF-8 text' };
}
function tooLarge(size) {
    return `has ${size} bytes; at most ${MAXIMUM_FILE_SIZE} are reviewed`;
}


/***/ }),

/***/ 1963:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ globProblem),
/* harmony export */   jN: () => (/* binding */ matcher)
/* harmony export */ });
/* unused harmony export globToRegExp */
/** Whether a glob can be compiled; otherwise why not, as a sentence's end. */
function globProblem(glob) {
    const body = glob.startsWith('!') ? glob.slice(1) : glob;
    if (body === '')
        return 'is empty';
    if (body.startsWith('/') || body.split('/').includes('..'))
        return 'must be relative to the repository and inside it';
    try {
        globToRegExp(body);
        return null;
    }
    catch (error) {
        return error.message;
    }
}
/**
 * Compiles a glob over paths with forward slashes: `*` and `?` stay in a folder, `**` crosses folders, `[a-z]`,
 * `[!a]` and `{a,b}` as in git and GitHub's path filters; a trailing `/` means all below it.
 * @throws Error that says what is wrong.
 */
function globToRegExp(glob) {
    const text = glob.replace(/^\.\//, '').replace(/\/$/, '/**');
    let out = '';
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        if (char === '*' && text[i + 1] === '*') {
            const whole = (i === 0 || text[i - 1] === '/') && (text[i + 2] === '/' || i + 2 === text.length);
            out += whole && text[i + 2] === '/' ? '(?:[^/]+/)*' : '.*';
            i += whole && text[i + 2] === '/' ? 2 : 1;
        }
        else if (char === '*')
            out += '[^/]*';
        else if (char === '?')
            out += '[^/]';
        else if (char === '[') {
            const end = text.indexOf(']', i + 2);
            if (end < 0)
                throw new Error('has a [ without its ]');
            const set = text
                .slice(i + 1, end)
                .replace(/\\/g, '\\\\')
                .replace(/^[!^]/, '^');
            out += `(?!/)[${set}]`;
            i = end;
        }
        else if (char === '{') {
            depth++;
            out += '(?:';
        }
        else if (char === '}' && depth > 0) {
            depth--;
            out += ')';
        }
        else if (char === ',' && depth > 0)
            out += '|';
        else if (char === '\\' && i + 1 < text.length)
            out += escape(text[++i]);
        else
            out += escape(char);
    }
    if (depth > 0)
        throw new Error('has a { without its }');
    return new RegExp(`^${out}$`);
}
/** A predicate over paths: positive globs choose (none: all), those behind `!` take away; the last that matches decides. */
function matcher(globs) {
    const compiled = globs.map((glob) => ({
        takesAway: glob.startsWith('!'),
        pattern: globToRegExp(glob.startsWith('!') ? glob.slice(1) : glob),
    }));
    const all = compiled.every(({ takesAway }) => takesAway);
    return (path) => {
        let chosen = all;
        for (const { takesAway, pattern } of compiled)
            if (pattern.test(path))
                chosen = !takesAway;
        return chosen;
    };
}
function escape(char) {
    return char.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}


/***/ }),

/***/ 5355:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of package.json, which the bundles don't hold; a test compares them. */
const VERSION = '0.1.0';


/***/ }),

/***/ 181:
/***/ (function (module) {

module.exports = require("buffer");

/***/ }),

/***/ 1421:
/***/ (function (module) {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ (function (module) {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ (function (module) {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = require("node:path");

/***/ }),

/***/ 8522:
/***/ (function (module) {

module.exports = require("node:zlib");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = require("process");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./lib/build/config/nearest.js
var nearest = __nccwpck_require__(7228);
// EXTERNAL MODULE: ./lib/build/findings/errors.js
var errors = __nccwpck_require__(2515);
// EXTERNAL MODULE: ./lib/build/version.js
var version = __nccwpck_require__(5355);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
;// CONCATENATED MODULE: ./lib/build/cli/arguments.js



const SHORT = { h: 'help' };
/**
 * Reads a command's arguments.
 * @throws UserError that names the option, and the nearest known one.
 */
function readArguments(args, options) {
    const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...args],
        options: Object.fromEntries(Object.entries(options).map(([name, { value, bare }]) => {
            const short = Object.keys(SHORT).find((letter) => SHORT[letter] === name);
            const type = value === null || bare !== undefined ? 'boolean' : 'string';
            return [name, { type, ...(short && { short }) }];
        })),
        // What is wrong is said below, in this tool's words.
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const values = {};
    const many = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
        if (!option) {
            const known = Object.keys(options).map((name) => `--${name}`);
            throw new errors/* UserError */.yo(`unknown option ${token.rawName}${(0,nearest/* didYouMean */.a)(token.rawName, known) || hint(known)}`);
        }
        if (option.value === null) {
            if (token.value !== undefined)
                throw new errors/* UserError */.yo(`option --${token.name} takes no value`);
            values[token.name] = true;
        }
        else if (option.bare !== undefined)
            values[token.name] = token.value ?? option.bare;
        else {
            // A value that looks like an option is one that was forgotten; behind = it is meant.
            const forgotten = token.value === undefined || (!token.inlineValue && /^-./.test(token.value));
            if (forgotten)
                throw new errors/* UserError */.yo(`option --${token.name} needs a value: ${option.value}`);
            const value = token.value;
            if (option.many)
                many.set(token.name, [...(many.get(token.name) ?? []), value]);
            values[token.name] = many.get(token.name) ?? value;
        }
    }
    return { values, positionals };
}
function hint(known) {
    return `; allowed: ${known.join(', ')}`;
}

// EXTERNAL MODULE: ./lib/build/cli/options.js
var options = __nccwpck_require__(9456);
// EXTERNAL MODULE: ./lib/build/source/decode.js
var decode = __nccwpck_require__(1143);
;// CONCATENATED MODULE: ./lib/build/cli/input.js

/** Reads a Dockerfile from standard input, no more of it than is reviewed. */
async function readStandardInput() {
    const chunks = [];
    let size = 0;
    for await (const chunk of process.stdin) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > decode/* MAXIMUM_FILE_SIZE */.aS)
            break;
    }
    return (0,decode/* decode */.D4)(Buffer.concat(chunks));
}

// EXTERNAL MODULE: ./lib/build/adapters/standard-streams.js
var standard_streams = __nccwpck_require__(5487);
;// CONCATENATED MODULE: ./lib/build/cli/terminal.js


/** @throws UserError where there is no folder that one stands in. */
function processTerminal() {
    return {
        folder: currentFolder(),
        colours: wantsColours(process.env, standard_streams/* isTerminal */.Hd),
        write: standard_streams/* writeOutput */.zh,
        error: standard_streams/* writeError */.oG,
    };
}
function currentFolder() {
    try {
        return process.cwd();
    }
    catch {
        throw new errors/* UserError */.yo('the current folder is not there any more');
    }
}
/** NO_COLOR and FORCE_COLOR as elsewhere: the second wins, `0` and `false` turn it off. */
function wantsColours(environment, isTerminal) {
    const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = environment;
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    return (no === undefined || no === '') && term !== 'dumb' && isTerminal();
}

;// CONCATENATED MODULE: ./lib/build/cli/command.js







/** Runs the command; answers with the exit status. */
async function run(args, given) {
    try {
        return await dispatch(args, given ?? processTerminal());
    }
    catch (error) {
        // A bug is not to be taken for findings, whose status is 1. Its stack is what a report of it needs.
        const said = error instanceof errors/* UserError */.yo ? error.message.replace(/\s*\n\s*/g, '; ') : (0,errors/* bugOf */.yG)(error);
        const line = `python-dockerfile-review: ${said}\n`;
        if (given)
            given.error(line);
        else
            process.stderr.write(line);
        return 2;
    }
}
async function dispatch(args, terminal) {
    const [first, ...rest] = args;
    if (first === undefined)
        throw new errors/* UserError */.yo(`a command is needed: ${names()} (--help explains them)`);
    if (!Object.hasOwn(options/* COMMANDS */.L, first))
        return general(args, terminal);
    const command = options/* COMMANDS */.L[first];
    const { values, positionals } = readArguments(rest, command.options);
    if (values.help) {
        const { helpOf } = await __nccwpck_require__.e(/* import() */ 267).then(__nccwpck_require__.bind(__nccwpck_require__, 2267));
        terminal.write(helpOf(first));
        return 0;
    }
    switch (first) {
        case 'review': {
            const { reviewCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(161), __nccwpck_require__.e(269)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6269));
            return reviewCommand(values, positionals, terminal, readStandardInput);
        }
        case 'rules': {
            const { listRules } = await Promise.all(/* import() */[__nccwpck_require__.e(161), __nccwpck_require__.e(269)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6269));
            return listRules(values, positionals, terminal);
        }
        case 'explain': {
            const { explainRule } = await Promise.all(/* import() */[__nccwpck_require__.e(161), __nccwpck_require__.e(269)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6269));
            return explainRule(positionals, terminal);
        }
    }
}
/** What stands before any command: `--version`, `--help`, or a mistake. */
async function general(args, terminal) {
    const [first = ''] = args;
    if (!first.startsWith('-')) {
        throw new errors/* UserError */.yo(`"${first}" is no command${(0,nearest/* didYouMean */.a)(first, Object.keys(options/* COMMANDS */.L)) || `; allowed: ${names()} (--help explains them)`}`);
    }
    const { values, positionals } = readArguments(args, GENERAL);
    if (positionals[0] !== undefined && !values.help) {
        throw new errors/* UserError */.yo(`the command comes first: python-dockerfile-review ${positionals[0]} …`);
    }
    if (values.version && !values.help)
        terminal.write(`${version.VERSION}\n`);
    else {
        const { overview } = await __nccwpck_require__.e(/* import() */ 267).then(__nccwpck_require__.bind(__nccwpck_require__, 2267));
        terminal.write(overview());
    }
    return 0;
}
const GENERAL = {
    help: { value: null, description: '' },
    version: { value: null, description: '' },
};
function names() {
    return Object.keys(options/* COMMANDS */.L).join(', ');
}

;// CONCATENATED MODULE: ./lib/build/cli.js

// The process ends by itself: process.exit would cut off what a pipe has not taken yet.
void run(process.argv.slice(2)).then((status) => {
    process.exitCode = status;
});

module.exports = __webpack_exports__;
/******/ })()
;