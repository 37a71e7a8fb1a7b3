#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 5410:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(578);

// The process ends by itself: process.exit would cut off what a pipe has not taken yet.
process.exitCode = await (0,_cli_command_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/build/config/nearest.js
var nearest = __nccwpck_require__(5765);
// EXTERNAL MODULE: ./lib/build/findings/errors.js
var errors = __nccwpck_require__(4452);
// EXTERNAL MODULE: ./lib/build/version.js
var version = __nccwpck_require__(460);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
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
            values[token.name] = token.value;
        }
    }
    return { values, positionals };
}
function hint(known) {
    return `; allowed: ${known.join(', ')}`;
}

// EXTERNAL MODULE: ./lib/build/cli/options.js
var options = __nccwpck_require__(9371);
// EXTERNAL MODULE: ./lib/build/source/decode.js
var decode = __nccwpck_require__(876);
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

;// CONCATENATED MODULE: ./lib/build/cli/terminal.js

/** @throws UserError where there is no folder that one stands in. */
function processTerminal() {
    // A reader that has seen enough (`| head`) closes the pipe; that is no failure of the review.
    process.stdout.on('error', ({ code, message }) => {
        if (code === 'EPIPE')
            return;
        process.stderr.write(`python-dockerfile-review: the report can not be written: ${message}\n`);
        process.exit(2);
    });
    // Where even this can't be said, the exit status says it.
    process.stderr.on('error', () => undefined);
    return {
        folder: currentFolder(),
        colours: wantsColours(process.env, process.stdout.isTTY),
        write: (text) => void process.stdout.write(text),
        error: (text) => void process.stderr.write(text),
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
    return isTerminal === true && (no === undefined || no === '') && term !== 'dumb';
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
        const { helpOf } = await __nccwpck_require__.e(/* import() */ 502).then(__nccwpck_require__.bind(__nccwpck_require__, 2502));
        terminal.write(helpOf(first));
        return 0;
    }
    switch (first) {
        case 'review': {
            const { reviewCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(919), __nccwpck_require__.e(839), __nccwpck_require__.e(623), __nccwpck_require__.e(736)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4736));
            return reviewCommand(values, positionals, terminal, readStandardInput);
        }
        case 'rules': {
            const { listRules } = await Promise.all(/* import() */[__nccwpck_require__.e(919), __nccwpck_require__.e(623), __nccwpck_require__.e(550)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2550));
            return listRules(values, positionals, terminal);
        }
        case 'explain': {
            const { explainRule } = await Promise.all(/* import() */[__nccwpck_require__.e(919), __nccwpck_require__.e(623), __nccwpck_require__.e(550)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2550));
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
        const { overview } = await __nccwpck_require__.e(/* import() */ 502).then(__nccwpck_require__.bind(__nccwpck_require__, 2502));
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


/***/ }),

/***/ 9371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
/* harmony import */ var _config_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6091);

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
            only: ofKey('only'),
            disable: ofKey('disable'),
            linters: ofKey('linters'),
            fix: {
                value: 'safe|all',
                bare: 'safe',
                description: 'Apply the fixes to the files: those that are safe, or all of them. Default with --fix alone: safe.',
            },
            diff: { value: null, description: 'Show what --fix (or --fix=all) would change, and write nothing.' },
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
    return { value: key.placeholder ?? 'LEVEL', description };
}


/***/ }),

/***/ 6091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ KEYS),
/* harmony export */   ck: () => (/* binding */ linterRules),
/* harmony export */   eI: () => (/* binding */ LINTERS),
/* harmony export */   q7: () => (/* binding */ keysIn),
/* harmony export */   xW: () => (/* binding */ isLinterRule)
/* harmony export */ });
/* unused harmony exports DEFAULT_CONFIGURATION, DEFAULT_RESULTS */
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5062);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1403);
/* harmony import */ var _rule_values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9388);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(633);




const DEFAULT_CONFIGURATION = '.github/python-dockerfile-review.yml';
const DEFAULT_RESULTS = '.python-dockerfile-review';
const LINTERS = ['buildkit', 'shellcheck', 'hadolint'];
const LINTER_WORDS = [...LINTERS, 'auto', 'none'];
const LINTER_RULE = '(?:buildkit/[A-Z][A-Za-z0-9]*|shellcheck/SC[0-9]{4,5}|hadolint/DL[0-9]{4})';
/** Whether an id is that of another linter's rule; nobody lists all of those. */
function isLinterRule(id) {
    return new RegExp(`^${LINTER_RULE}$`).test(id);
}
/** The one table of keys, in the order in which they are shown. */
const KEYS = {
    token: key({
        type: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(1000),
        places: ['input'],
        default: () => '',
        defaultText: '`${{ github.token }}`',
        declaredDefault: '${{ github.token }}',
        description: 'Token with contents: read, pull-requests: write and checks: write.',
    }),
    config: key({
        type: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInside */ ._l)(),
        places: ['input', 'option'],
        default: () => DEFAULT_CONFIGURATION,
        placeholder: 'FILE',
        description: 'Path of the configuration file.',
    }),
    'config-from': key({
        type: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['head', 'base']),
        places: ['input'],
        default: ({ event }) => (event === 'pull_request_target' ? 'base' : 'head'),
        defaultText: '`head`; `base` under pull_request_target',
        description: 'Whose configuration and ignores count: those of the pull request’s head, or of its base.',
    }),
    dockerfiles: key({
        type: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV)(),
        places: ['input', 'file'],
        default: () => [],
        defaultText: 'found by name',
        description: 'Globs that replace the names by which Dockerfiles are found; `!` alone excludes from what is found.',
    }),
    ignore: key({
        type: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV)({ mustChoose: true }),
        places: ['file'],
        default: () => [],
        defaultText: 'none',
        description: 'Globs of files that are not reviewed.',
    }),
    scope: key({
        type: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['changed', 'all']),
        places: ['input', 'option'],
        default: ({ event }) => (event === 'pull_request' || event === 'pull_request_target' ? 'changed' : 'all'),
        defaultText: '`changed` on pull requests, else `all`',
        placeholder: 'SCOPE',
        description: 'Whether the Dockerfiles that the change affects are reviewed, or all of them.',
    }),
    rules: key({
        type: withLinterRules((0,_rule_values_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleSettings */ .I8)()),
        places: ['file'],
        default: () => new Map(),
        defaultText: 'each rule’s own level',
        description: 'The level of single rules, by id, or `{level, options}`.',
    }),
    only: key({
        type: withLinterRules((0,_rule_values_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleIds */ .Zl)()),
        places: ['option'],
        default: () => [],
        defaultText: 'all rules',
        placeholder: 'RULE,…',
        description: 'The only rules to run.',
    }),
    disable: key({
        type: withLinterRules((0,_rule_values_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleIds */ .Zl)()),
        places: ['option'],
        default: () => [],
        defaultText: 'none',
        placeholder: 'RULE,…',
        description: 'Rules not to run.',
    }),
    'fail-on': key({
        type: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .THRESHOLDS */ .Rm),
        places: ['input', 'option', 'file'],
        default: () => 'error',
        placeholder: 'LEVEL',
        description: 'The lowest level of a new finding that fails the review.',
    }),
    'fail-on-existing': key({
        type: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .THRESHOLDS */ .Rm),
        places: ['input', 'option', 'file'],
        default: () => 'never',
        placeholder: 'LEVEL',
        description: 'The same for findings that the base has too.',
    }),
    'allow-ignores': key({
        type: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(),
        places: ['input', 'file'],
        default: () => true,
        description: 'Whether ignores in Dockerfiles count.',
    }),
    'require-reason': key({
        type: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(),
        places: ['file'],
        default: () => false,
        description: 'Whether an ignore in a Dockerfile counts only with a reason.',
    }),
    comments: key({
        type: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['inline', 'summary', 'both', 'off']),
        places: ['input', 'file'],
        default: () => 'inline',
        description: 'Review comments on lines (`inline`), one conversation comment (`summary`), `both`, or `off`.',
    }),
    'max-comments': key({
        type: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(0, 1000),
        places: ['input'],
        default: () => 20,
        declaredDefault: '20',
        description: 'The most review comments on lines in one review; the rest go to the summary.',
    }),
    suggestions: key({
        type: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(),
        places: ['input'],
        default: () => true,
        declaredDefault: 'true',
        description: 'Whether comments offer one-click fixes where the lines are in the diff.',
    }),
    check: key({
        type: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['auto', 'off']),
        places: ['input'],
        default: () => 'auto',
        declaredDefault: 'auto',
        description: 'Whether a check run is written where the token allows it.',
    }),
    'check-name': key({
        type: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(100),
        places: ['input'],
        default: () => 'Python Dockerfile review',
        declaredDefault: 'Python Dockerfile review',
        description: 'The name of the check run.',
    }),
    linters: key({
        type: linterNames(),
        places: ['input', 'option', 'file'],
        default: () => [],
        defaultText: '`none`',
        placeholder: 'LIST',
        description: 'Other linters whose findings join: those named, `auto` for all that are installed, or `none`.',
    }),
    results: key({
        type: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(1000),
        places: ['input'],
        default: () => DEFAULT_RESULTS,
        declaredDefault: DEFAULT_RESULTS,
        description: 'Folder for reports.',
    }),
    'json-file': key({
        type: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(1000),
        places: ['input'],
        default: ({ results }) => `${results}/report.json`,
        defaultText: '`report.json` in `results`',
        description: 'Path of the report as JSON.',
    }),
};
/** The names of the keys that can be set in a place. */
function keysIn(place) {
    return Object.keys(KEYS).filter((name) => KEYS[name].places.includes(place));
}
function key(entry) {
    return entry;
}
/** `auto` and `none` stand alone, in the file without a list too. */
function linterNames() {
    const allowed = `${LINTERS.join(', ')}, or one of auto, none alone`;
    return {
        allowed,
        words: LINTER_WORDS,
        read(value) {
            const items = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value) ? value : [value];
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
    if ((0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(value))
        return [...value.keys()];
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value) ? value.filter((item) => typeof item === 'string') : [];
}


/***/ }),

/***/ 5765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

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

/***/ 1403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   jh: () => (/* binding */ isMap)
/* harmony export */ });
/** A result with one problem, of the value itself unless a path says otherwise. */
function wrong(message, path = [], onKey = false) {
    return { problems: [{ path, onKey, message }] };
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

/***/ 9388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ ruleSettings),
/* harmony export */   Zl: () => (/* binding */ ruleIds),
/* harmony export */   a: () => (/* binding */ unknownKey)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5062);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5765);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1403);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(633);




const RULE_LEVELS = ['off', ...[..._findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_].reverse()];
const LEVEL_LIST = RULE_LEVELS.join(', ');
const SETTING = `${LEVEL_LIST}, or a mapping with level and options`;
/** What is set of single rules, by id. */
function ruleSettings() {
    const allowed = `a mapping from rule ids to ${SETTING}`;
    return {
        allowed,
        read(value, rules) {
            if (!(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value))
                return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .notAllowed */ .mj)(value, allowed);
            const problems = [];
            const settings = new Map();
            for (const [id, given] of value) {
                const rule = rules.find((candidate) => candidate.id === id);
                const result = rule ? readSetting(rule, given) : (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(unknownRule(id, rules), [], true);
                if ('value' in result)
                    settings.set(id, result.value);
                else
                    problems.push(...below([id], result.problems));
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
            if (!(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value))
                return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .notAllowed */ .mj)(value, allowed);
            const unknown = value.flatMap((id, index) => rules.some((rule) => rule.id === id)
                ? []
                : [{ path: [index], onKey: false, message: typeof id === 'string' ? unknownRule(id, rules) : (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(id) }]);
            return unknown.length > 0 ? { problems: unknown } : { value: value };
        },
        fromText: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .listFromText */ ._F,
        schema: (rules) => ({ type: 'array', items: { type: 'string', enum: rules.map((rule) => rule.id) } }),
    };
}
function unknownRule(id, rules) {
    const ids = rules.map((rule) => rule.id);
    return `unknown rule ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(id)}; allowed: the ids that the command's rules lists${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(id, ids)}`;
}
function readSetting(rule, given) {
    if (!(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(given)) {
        const level = RULE_LEVELS.find((candidate) => candidate === given);
        return level === undefined ? (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .notAllowed */ .mj)(given, SETTING, RULE_LEVELS) : { value: { level, options: {} } };
    }
    const problems = [];
    let level = null;
    let options = {};
    for (const [key, value] of given) {
        if (key === 'level') {
            level = RULE_LEVELS.find((candidate) => candidate === value) ?? null;
            if (level === null)
                problems.push(...below([key], notAllowedLevel(value)));
        }
        else if (key === 'options') {
            const result = readOptions(rule, value);
            if ('value' in result)
                options = result.value;
            else
                problems.push(...below([key], result.problems));
        }
        else
            problems.push(...(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(unknownKey(key, ['level', 'options']), [key], true).problems);
    }
    return problems.length > 0 ? { problems } : { value: { level, options } };
}
function notAllowedLevel(value) {
    const result = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .notAllowed */ .mj)(value, LEVEL_LIST, RULE_LEVELS);
    return 'problems' in result ? result.problems : [];
}
function readOptions(rule, given) {
    const known = Object.keys(rule.options ?? {});
    const allowed = known.length > 0 ? `a mapping with ${known.join(', ')}` : `nothing, for ${rule.id} has no options`;
    if (!(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(given))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .notAllowed */ .mj)(given, allowed);
    const problems = [];
    const entries = [];
    for (const [key, value] of given) {
        const option = known.includes(key) ? rule.options?.[key] : undefined;
        const result = option ? option.type.read(value, []) : (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(unknownKey(key, known), [], true);
        if ('value' in result)
            entries.push([key, result.value]);
        else
            problems.push(...below([key], result.problems));
    }
    return problems.length > 0 ? { problems } : { value: Object.fromEntries(entries) };
}
/** The message of a key that isn't one. */
function unknownKey(key, known) {
    return `unknown key ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(key)}; allowed: ${known.length > 0 ? known.join(', ') : 'none'}${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(key, known)}`;
}
function below(path, problems) {
    return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
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


/***/ }),

/***/ 633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   _F: () => (/* binding */ listFromText),
/* harmony export */   _l: () => (/* binding */ pathInside),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   mj: () => (/* binding */ notAllowed),
/* harmony export */   n8: () => (/* binding */ line)
/* harmony export */ });
/* harmony import */ var _source_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6904);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5765);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1403);



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
    const allowed = 'a path relative to the repository and inside it';
    return {
        allowed,
        read(value) {
            if (typeof value !== 'string' || /\p{Cc}/u.test(value))
                return notAllowed(value, allowed);
            // Windows takes both slashes and a drive; what is a name with a backslash elsewhere isn't worth the doubt.
            const segments = value.split(/[/\\]/);
            if (/^[/\\]|^[A-Za-z]:/.test(value) || segments.includes('..'))
                return notAllowed(value, allowed);
            const clean = segments.filter((segment) => segment !== '' && segment !== '.').join('/');
            return clean === '' ? notAllowed(value, allowed) : { value: clean };
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

/***/ 4452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

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

/***/ 5062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

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

/***/ 876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

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
    try {
        return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        return { problem: 'is not UTF-8 text' };
    }
}
function tooLarge(size) {
    return `has ${size} bytes; at most ${MAXIMUM_FILE_SIZE} are reviewed`;
}


/***/ }),

/***/ 6904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

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

/***/ 460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of package.json, which the bundles don't hold; a test compares them. */
const VERSION = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5410);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
