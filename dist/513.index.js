export const id = 513;
export const ids = [513];
export const modules = {

/***/ 26513:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadConfiguration: () => (/* binding */ loadConfiguration)
});

// EXTERNAL MODULE: ./lib/build/findings/errors.js
var errors = __webpack_require__(24452);
// EXTERNAL MODULE: ./lib/build/source/text.js
var source_text = __webpack_require__(42697);
// EXTERNAL MODULE: ./lib/build/config/keys.js + 12 modules
var keys = __webpack_require__(8454);
// EXTERNAL MODULE: ./lib/build/config/plain.js
var plain = __webpack_require__(81403);
// EXTERNAL MODULE: ./lib/build/config/yaml-depth.js
var yaml_depth = __webpack_require__(66308);
;// CONCATENATED MODULE: ./lib/build/config/yaml.js

/** The parser recurses: what is nested by the thousand would end the process, not throw. */
const DEEPEST = 20;
/** Aliases can blow a page of text up to billions of values. */
const MOST_VALUES = 10_000;
const QUOTE = 'values that begin with * & ! @ or % must be quoted';
/** Reads one YAML 1.2 document; loads the parser only now, for most runs have no configuration file. */
async function readYaml(text) {
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const tokens = [...new yaml.Parser().parse(text)];
    const tooDeep = (0,yaml_depth/* deeperThan */.Z)(tokens, DEEPEST);
    if (tooDeep)
        return [{ offset: tooDeep.offset, message: `is nested deeper than ${DEEPEST} levels` }];
    const composer = new yaml.Composer({ prettyErrors: false, logLevel: 'silent' });
    const [document, second] = [...composer.compose(tokens, true, text.length)];
    if (document === undefined)
        return [];
    if (second)
        return [{ offset: second.range[0], message: 'a second document; allowed: one' }];
    const complaints = [...document.errors, ...document.warnings];
    if (complaints.length > 0) {
        return complaints.map(({ code, message, pos }) => ({ offset: pos[0], message: explain(code, message) }));
    }
    return convert(yaml, document);
}
/** What the parser says, in this tool's words where its own don't help. */
function explain(code, message) {
    if (code === 'DUPLICATE_KEY')
        return 'a key that is there already; allowed: each key once';
    if (code === 'TAG_RESOLVE_FAILED')
        return `${message.replace('Unresolved tag', 'unknown tag')}; ${QUOTE}`;
    if (code === 'BAD_SCALAR_START')
        return `is not YAML: ${message}; ${QUOTE}`;
    return `is not YAML: ${message}`;
}
/** Turns nodes into plain values, following aliases as long as they stay within reason. */
function convert(yaml, document) {
    const places = new Map();
    const problems = [];
    // An alias means the last anchor of its name before it; looking each one up in the document would take quadratic time.
    const anchors = new Map();
    const remember = (node) => {
        const name = yaml.isAlias(node) ? undefined : node?.anchor;
        if (node && name !== undefined)
            anchors.set(name, node);
    };
    let values = 0;
    const visit = (node, path, key, from) => {
        const offset = from ?? node?.range?.[0] ?? key;
        const stop = (message) => {
            problems.push({ offset, message });
            return null;
        };
        places.set(placeKey(path), { key, value: offset });
        if (++values === MOST_VALUES)
            return stop(`holds more than ${MOST_VALUES} values`);
        if (values > MOST_VALUES)
            return null;
        if (path.length > DEEPEST)
            return stop(`is nested deeper than ${DEEPEST} levels`);
        if (yaml.isAlias(node)) {
            const target = anchors.get(node.source);
            // What an alias brings is placed where the alias stands: the anchor may be right elsewhere.
            return target ? visit(target, path, key, offset) : stop(`unknown alias *${node.source}; ${QUOTE}`);
        }
        if (from === null)
            remember(node);
        if (yaml.isSeq(node))
            return node.items.map((item, index) => visit(item, [...path, index], offset, from));
        if (yaml.isMap(node)) {
            const entries = node.items.map((pair) => {
                const keyNode = pair.key;
                if (from === null)
                    remember(keyNode);
                const keyOffset = from ?? keyNode?.range?.[0] ?? offset;
                const name = yaml.isScalar(keyNode) ? String(scalar(keyNode.value) ?? '') : null;
                if (name === null)
                    problems.push({ offset: keyOffset, message: 'a key that is not text' });
                return [name ?? '', visit(pair.value, [...path, name ?? ''], keyOffset, from)];
            });
            return new Map(entries);
        }
        return yaml.isScalar(node) ? scalar(node.value) : null;
    };
    const value = visit(document.contents, [], 0, null);
    if (problems.length > 0)
        return problems;
    return {
        value,
        offsetOf(path, onKey) {
            // One that stands without a list has the place of the whole.
            const place = places.get(placeKey(path)) ?? places.get(placeKey(path.slice(0, -1)));
            return place ? (onKey ? place.key : place.value) : 0;
        },
    };
}
function scalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
function placeKey(path) {
    return JSON.stringify(path);
}

;// CONCATENATED MODULE: ./lib/build/config/load.js




/** Larger files are refused before they are parsed: no configuration is, and the parser is slow with nonsense. */
const LARGEST = 100_000;
/**
 * Reads one configuration file, without those that it extends.
 * @throws UserError with one line for every problem: `path:line:column: what is wrong; allowed: what is`.
 */
async function parseConfiguration(source, rules) {
    if (source.text.length > LARGEST) {
        throw new errors/* UserError */.yo(`${source.path}: has ${source.text.length} characters; allowed: at most ${LARGEST}`);
    }
    const yaml = await readYaml(source.text);
    if ('length' in yaml) {
        // No document and no problem: a file that is empty, or nothing but comments.
        if (yaml.length === 0)
            return { given: {}, placeOf: () => placeAt(source, 0) };
        throw failure(source, yaml);
    }
    const { given, problems } = readRoot(yaml.value, rules);
    if (problems.length === 0)
        return { given, placeOf: (path) => placeAt(source, yaml.offsetOf(path, false)) };
    throw failure(source, problems.map(({ path, onKey, message }) => ({
        offset: yaml.offsetOf(path, onKey),
        message: onKey || path.length === 0 ? message : `${label(path)}: ${message}`,
    })));
}
function readRoot(root, rules) {
    const known = (0,keys/* keysIn */.q)('file');
    if (root === null)
        return { given: {}, problems: [] };
    if (!(0,plain/* isMap */.jh)(root)) {
        const message = `${(0,plain/* show */.WU)(root)} is not a configuration; allowed: a mapping with ${known.join(', ')}`;
        return { given: {}, problems: [{ path: [], onKey: false, message }] };
    }
    const given = {};
    const problems = [];
    for (const [name, value] of root) {
        if (!isFileKey(name)) {
            problems.push({ path: [name], onKey: true, message: (0,plain/* unknownKey */.a)(name, known) });
            continue;
        }
        const result = keys/* KEYS */.R[name].type.read(value, rules);
        if ('value' in result)
            given[name] = result.value;
        else
            problems.push(...result.problems.map((problem) => ({ ...problem, path: [name, ...problem.path] })));
    }
    return { given, problems };
}
function isFileKey(name) {
    return (0,keys/* keysIn */.q)('file').includes(name);
}
/** `rules.alpine-base.level`; items of a list go by the place alone. */
function label(path) {
    return path.filter((step) => typeof step === 'string').join('.');
}
function failure(source, problems) {
    const sorted = [...problems].sort((a, b) => a.offset - b.offset);
    return new errors/* UserError */.yo(sorted.map(({ offset, message }) => `${shown(placeAt(source, offset))}: ${message}`).join('\n'));
}
function placeAt(source, offset) {
    return { path: source.path, ...source.positionAt(offset) };
}
/** A place as messages begin with it. */
function shown({ path, line, column }) {
    return `${path}:${line}:${column}`;
}

;// CONCATENATED MODULE: ./lib/build/config/extends.js



const extends_DEEPEST = 5;
const MOST_FILES = 20;
/**
 * Reads a configuration file and those that it extends: what a file says wins over what it extends.
 * @throws UserError with the place of what is wrong: in a file, or an `extends` that leads nowhere or back.
 */
async function loadConfiguration(source, files, rules) {
    const paths = new Set();
    const load = async (one, above) => {
        paths.add(one.path);
        const { given: read, placeOf } = await parseConfiguration(one, rules);
        const images = read.images?.map((entry, index) => ({ ...entry, ...lineOf(placeOf(['images', index])) }));
        const given = images ? { ...read, images } : read;
        let together = {};
        for (const [index, path] of (given.extends ?? []).entries()) {
            const chain = [...above, one.path];
            const fail = (message) => new errors/* UserError */.yo(`${shown(placeOf(['extends', index]))}: extends: ${message}`);
            if (chain.includes(path))
                throw fail(`${[...chain, path].join(' extends ')}; allowed: no circle`);
            if (chain.length > extends_DEEPEST)
                throw fail(`files extend each other more than ${extends_DEEPEST} times; allowed: fewer`);
            if (paths.size >= MOST_FILES && !paths.has(path))
                throw fail(`more than ${MOST_FILES} files; allowed: fewer`);
            const content = await files.read(path);
            if (content === undefined)
                throw fail(`there is no ${path} in ${files.name}; allowed: paths of files, from the repository’s root`);
            if ('problem' in content)
                throw fail(`${path} ${content.problem}`);
            together = over(await load(new source_text/* SourceText */.D(path, content.text), chain), together);
        }
        return over(given, together);
    };
    return { given: await load(source, []), paths: [...paths] };
}
function lineOf({ path, line }) {
    return { path, line };
}
/** Rules are many things in one key: each counts by itself. */
function over(upper, lower) {
    const rules = upper.rules && lower.rules ? { rules: new Map([...lower.rules, ...upper.rules]) } : {};
    return { ...lower, ...upper, ...rules };
}


/***/ }),

/***/ 66308:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ deeperThan)
/* harmony export */ });
/** The first token that is nested too deeply; walks with a list of its own, for the tokens may be thousands deep. */
function deeperThan(tokens, limit) {
    const open = tokens.map((token) => ({ token, depth: 0 }));
    for (let next = open.pop(); next; next = open.pop()) {
        const { token, depth } = next;
        if (depth > limit)
            return token;
        const inner = token.type === 'document'
            ? [token.value]
            : 'items' in token
                ? token.items.flatMap((item) => [item.key, item.value])
                : [];
        for (const child of inner)
            if (child)
                open.push({ token: child, depth: depth + 1 });
    }
    return null;
}


/***/ })

};
