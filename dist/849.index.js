export const id = 849;
export const ids = [849];
export const modules = {

/***/ 30264:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare),
/* harmony export */   h: () => (/* binding */ findingOf)
/* harmony export */ });
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58435);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64918);


/**
 * The findings of the head, each once: one that several images share names the others. New is what the base has not,
 * as often as it has not; without a base, what `otherwise` says.
 */
function compare(head, base, otherwise, pages = '') {
    const left = new Map();
    for (const { fingerprint } of base ?? [])
        left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1);
    const merged = new Map();
    for (const draft of head) {
        const there = left.get(draft.fingerprint) ?? 0;
        if (there > 0)
            left.set(draft.fingerprint, there - 1);
        const isNew = base === null ? otherwise : there === 0;
        const { line, column, endLine, endColumn } = draft.focus;
        const key = `${draft.path}\0${draft.rule}\0${line}:${column}-${endLine}:${endColumn}\0${draft.message}`;
        const same = merged.get(key);
        if (!same)
            merged.set(key, { draft, isNew, images: new Set([draft.image]) });
        else {
            same.images.add(draft.image);
            // An image that is new brings nothing new where another one had the same finding before.
            same.isNew &&= isNew;
        }
    }
    return [...merged.values()]
        .map(({ draft, isNew, images }) => findingOf(draft, isNew, pages, [...images].slice(1)))
        .sort(_select_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .a);
}
function findingOf(draft, isNew, pages, images = []) {
    return {
        rule: draft.rule,
        level: draft.level,
        image: draft.image,
        path: draft.path,
        line: draft.line,
        column: draft.column,
        endLine: draft.endLine,
        endColumn: draft.endColumn,
        message: draft.message,
        help: (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .helpUrl */ .xR)(pages, draft.rule),
        fingerprint: draft.fingerprint,
        new: isNew,
        images,
        related: draft.related,
        evidence: null,
        fix: draft.fix,
        focus: draft.focus,
    };
}


/***/ }),

/***/ 43794:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ NO_CONTEXT),
  h: () => (/* binding */ loadContexts)
});

// EXTERNAL MODULE: ./lib/build/dockerfile/context.js
var context = __webpack_require__(11180);
// EXTERNAL MODULE: ./lib/build/dockerfile/context-index.js
var context_index = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/build/dockerfile/memo.js
var memo = __webpack_require__(21121);
// EXTERNAL MODULE: ./lib/build/dockerfile/paths.js
var paths = __webpack_require__(54119);
// EXTERNAL MODULE: ./lib/build/source/groups.js
var groups = __webpack_require__(25534);
// EXTERNAL MODULE: ./lib/build/source/text.js
var source_text = __webpack_require__(42697);
// EXTERNAL MODULE: ./lib/build/dockerfile/python-modules.js
var python_modules = __webpack_require__(78529);
// EXTERNAL MODULE: ./lib/build/dockerfile/python-source.js
var python_source = __webpack_require__(35403);
// EXTERNAL MODULE: ./lib/build/dockerfile/scripts.js + 1 modules
var scripts = __webpack_require__(84778);
// EXTERNAL MODULE: ./lib/build/dockerfile/manifests/index.js + 2 modules
var manifests = __webpack_require__(14809);
// EXTERNAL MODULE: ./lib/build/dockerfile/manifests/pyproject.js
var pyproject = __webpack_require__(32086);
// EXTERNAL MODULE: ./lib/build/dockerfile/manifests/requirements.js
var requirements = __webpack_require__(8604);
;// CONCATENATED MODULE: ./lib/build/analyze/wanted-files.js







/*
 * Which files of a build context are read before the rules run: manifests, and what a Dockerfile's words may name. Too
 * many cost a little time, too few make rules silent; the facts decide later what a name really means.
 */
/** Manifests by name: in the context's root and in the folders that a Dockerfile names. */
const MANIFEST = /^(?:pyproject\.toml|setup\.(?:py|cfg)|Pipfile(?:\.lock)?|(?:uv|poetry|pdm)\.lock|pylock\.toml|pixi\.(?:toml|lock)|\.python-version|gunicorn[\w.-]*\.py|(?:[\w.-]*requirements?|constraints?)[\w.-]*\.(?:txt|in))$/;
/** Never read, whatever names them: what is in them is nobody's business, that they are there is enough. */
const SECRET = /^\.env|^\.netrc$|^\.pypirc$|^pip\.conf$|^id_[a-z0-9]+$|\.(?:pem|key|p12|pfx|crt|jks)$|secret|credential/i;
/** But these, which are often committed and harmless: whether they are is all that is ever told of them. */
const VARIABLES = ['.env', '.env.local', '.env.prod', '.env.production', '.env.staging', 'prod.env', 'production.env'];
const OF_ENVIRONMENT = /^\.env\.\w+$/;
const MOST_VARIABLES = 20_000;
/** Words may name these even without a dot or a slash: cookiecutter's `/start`, `entrypoint`. */
const NAME = /^[\w][\w.+-]*$/;
/** What is read of one context at most; a name that many files have says nothing. */
const MAXIMUM_FILES = 200;
const MAXIMUM_NAMESAKES = 10;
const MAXIMUM_SIZE = 512_000;
/** By their names; a file there without an extension is a program. */
const OF_PROGRAMS = /(?:^|\/)s?bin(?:\/\*)?$/;
const MAXIMUM_PROGRAMS = 20;
const TELLING = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'COPY', 'ADD', 'ENV', 'HEALTHCHECK']);
/** @param deployments what else says what containers start: scripts of compose files and manifests are read too */
function mentionsOf(dockerfile, deployments = []) {
    const texts = [];
    for (const { keyword, onbuild, span } of dockerfile.instructions) {
        if (TELLING.has(keyword) && !onbuild)
            texts.push(dockerfile.source.slice(span));
    }
    for (const { entrypoint, command } of deployments)
        texts.push(...(entrypoint ?? []), ...(command ?? []));
    return mentionsIn(texts);
}
const WORDS = /[^\s"'`()[\]{},;|&<>=$]+/g;
/** `app.main:app` and `python -m app.worker` name modules. */
const MODULE = /^[A-Za-z_]\w*(?:\.\w+)*(?::\w+)?$/;
function mentionsIn(texts) {
    const paths = new Set();
    const modules = new Set();
    for (const text of texts) {
        for (const word of text.match(WORDS) ?? []) {
            const path = word.includes('/') ? word.replace(/^(?:\.?\/)+|\/+$/g, '') : word;
            if (path === '' || path.startsWith('-') || path.length > 300 || paths.has(path))
                continue;
            paths.add(path);
            if (MODULE.test(path))
                modules.add(path.includes(':') ? path.slice(0, path.indexOf(':')) : path);
        }
    }
    return { paths, modules };
}
/** The files of a context that are worth reading for what is mentioned. */
function wantedFiles(listing, mentions) {
    const { paths, top } = listing;
    const wanted = new Wanted(listing);
    for (const path of top.files)
        if (isManifest(path))
            wanted.add(path);
    // Of all the words few name a folder of the context: those alone are looked for in its list.
    const folders = [...mentions.paths].filter((path) => top.folders.has(firstOf(path)));
    for (const folder of folders)
        for (const path of (0,context_index/* childrenOf */.LU)(paths, folder).files)
            if (isManifest(path))
                wanted.add(path);
    // What is copied of a folder of programs is run by its first line.
    for (const folder of folders) {
        if (!OF_PROGRAMS.test(folder))
            continue;
        const programs = (0,context_index/* childrenOf */.LU)(paths, folder.replace(/\/\*$/, '')).files.filter((path) => !/\.[^/]*$/.test(path));
        for (const path of programs.slice(0, MAXIMUM_PROGRAMS))
            wanted.add(path);
    }
    for (const path of listing.named(MAIN))
        if (isMentionedMain(path, mentions))
            wanted.add(path);
    for (const name of VARIABLES)
        wanted.addVariables(listing.named(name));
    wanted.addVariables(top.files.filter((path) => OF_ENVIRONMENT.test(path)));
    addNamesakes(wanted, listing, mentions, (path) => isMentioned(path, mentions));
    return [...wanted.paths];
}
/** Files that are to be read, as far as there aren't too many, and none of them is too large. */
class Wanted {
    listing;
    paths = new Set();
    constructor(listing) {
        this.listing = listing;
    }
    add(path) {
        if (this.paths.has(path) || SECRET.test(nameOf(path)) || this.paths.size >= MAXIMUM_FILES)
            return;
        if ((this.listing.size(path) ?? 0) <= MAXIMUM_SIZE)
            this.paths.add(path);
    }
    addVariables(paths) {
        for (const path of paths.slice(0, MAXIMUM_NAMESAKES))
            if ((this.listing.size(path) ?? 0) <= MOST_VARIABLES)
                this.paths.add(path);
    }
}
/** Adds the files of the names that are mentioned, in whatever folder they are. */
function addNamesakes(wanted, listing, { paths, modules }, isMeant) {
    // Of many namesakes those that are mentioned with their folder, or lie nearest to the root.
    const rank = (path) => (isMeant(path) ? 0 : path.split('/').length);
    const add = (same) => {
        const nearest = same.length < 2 ? same : same.toSorted((a, b) => rank(a) - rank(b)).slice(0, MAXIMUM_NAMESAKES);
        for (const path of nearest)
            wanted.add(path);
    };
    for (const path of paths) {
        const name = nameOf(path);
        const same = listing.named(name);
        if (same.length > 0 && NAME.test(name))
            add(same);
    }
    for (const module of modules)
        add(listing.modules(module.slice(module.lastIndexOf('.') + 1)));
}
/** What runs where a package is started. */
const MAIN = '__main__.py';
/** Whether a `__main__.py` is mentioned, or its package, from whatever folder. */
function isMentionedMain(path, mentions) {
    for (let at = 0; path.includes('/', at); at = path.indexOf('/', at) + 1) {
        if (isMentioned(path.slice(at), mentions))
            return true;
    }
    return false;
}
/** Whether a path is mentioned as it is, or is where a package starts that is. */
function isMentioned(path, { paths, modules }) {
    if (paths.has(path))
        return true;
    if (!path.endsWith(`/${MAIN}`))
        return false;
    const folder = path.slice(0, -MAIN.length - 1);
    return !folder.includes('.') && modules.has(folder.replaceAll('/', '.'));
}
function isManifest(path) {
    return MANIFEST.test(nameOf(path));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function firstOf(path) {
    const slash = path.indexOf('/');
    return slash < 0 ? path : path.slice(0, slash);
}
/** Whether a file may name others that are wanted too. */
function namesOthers(path, text) {
    return isList(path) || isWorkspace(path, text) || path.endsWith('.py') || text.startsWith('#!');
}
function isList(path) {
    return /\.(?:txt|in)$/.test(path);
}
/** Whether a project is the root of a uv workspace. */
function isWorkspace(path, text) {
    return /(?:^|\/)pyproject\.toml$/.test(path) && /^[ \t]*\[tool\.uv\.workspace\]/m.test(text);
}
/** What files that were read name themselves: nested requirements, members of a workspace, what scripts start. */
function furtherFiles(listing, texts) {
    const wanted = new Set();
    for (const [path, text] of texts) {
        if (isList(path)) {
            for (const { path: nested } of (0,requirements/* parseRequirements */.E)(text).nested)
                wanted.add((0,manifests/* nestedPath */.VQ)(path, nested));
        }
        else if (isWorkspace(path, text)) {
            const members = (0,manifests/* membersOf */.lS)(listing.named('pyproject.toml'), path, (0,pyproject/* parsePyproject */.O)(text));
            for (const found of members.slice(0, MAXIMUM_MEMBERS))
                wanted.add(found);
        }
        else if (path.endsWith('.py')) {
            for (const found of wanted.size < MAXIMUM_FILES ? importsOf(listing, path, text) : [])
                wanted.add(found);
        }
        else if ((0,scripts/* shebangOf */.yf)(text) !== null) {
            for (const found of namesakesIn(listing, text))
                wanted.add(found);
        }
    }
    return [...wanted].filter((path) => !texts.has(path) && listing.paths[(0,context_index/* lowerBound */.yz)(listing.paths, path)] === path);
}
const MAXIMUM_MEMBERS = 50;
/** A script that imports more of its neighbours is seldom what a container starts. */
const MAXIMUM_IMPORTS = 30;
/** The modules of the context that a Python file imports: what they do with signals counts for it. */
function importsOf(listing, path, text) {
    const found = (0,python_modules/* importedFiles */.YL)(listing.paths, path, (0,python_source/* readPythonSource */.y9)(text), true);
    return found.filter((file) => (listing.size(file) ?? 0) <= MAXIMUM_SIZE).slice(0, MAXIMUM_IMPORTS);
}
/** The files of the context that a script may start, by their names alone. */
function namesakesIn(listing, script) {
    const wanted = new Wanted(listing);
    addNamesakes(wanted, listing, mentionsIn([script]), () => false);
    return wanted.paths;
}

;// CONCATENATED MODULE: ./lib/build/analyze/context-files.js







/**
 * Loads the contexts of images: their lists of files, each folder listed once, and all wanted texts in few goes.
 * Folders that are no context are not looked at.
 * @param dockerfiles by path; without them only ignore files are read
 */
async function loadContexts(workspace, images, dockerfiles = new Map()) {
    const folders = [...new Set(images.map(({ context }) => context))];
    // Nothing is listed twice.
    const starts = (0,paths/* outermost */.J9)(folders).map((folder) => (folder === '.' ? '' : folder));
    const tree = folders.length === 0 ? NOTHING : treeOf(await workspace.list(starts));
    const listings = new Map(folders.map((folder) => [folder, tree.below(folder)]));
    const sources = new Map();
    const wanted = new Set();
    for (const image of images) {
        const { dockerfile: path, context, deployments } = image;
        const dockerfile = dockerfiles.get(path);
        const listing = listings.get(context);
        for (const one of ignoreFiles(image))
            if (listing.mayHold(one))
                wanted.add(one);
        if (!dockerfile)
            continue;
        for (const one of wantedFiles(listing, mentionsOf(dockerfile, deployments)))
            wanted.add(join(context, one));
    }
    await read(workspace, wanted, sources);
    if (dockerfiles.size > 0)
        await readFurther(workspace, listings, sources);
    const contexts = new Map();
    const contextOf = (image) => {
        const ignore = ignoreFiles(image).find((path) => sources.has(path)) ?? null;
        // Images that share folder and ignore file share what is worked out of them.
        const key = `${image.context}\0${ignore ?? ''}`;
        const known = contexts.get(key) ?? new Context(image.context, listings.get(image.context), sources, ignore);
        contexts.set(key, known);
        return known;
    };
    return { contextOf, sources };
}
/** The ignore files of an image, the one that takes precedence first. */
function ignoreFiles(image) {
    return [`${image.dockerfile}.dockerignore`, join(image.context, '.dockerignore')];
}
async function read(workspace, paths, sources) {
    for (const [path, content] of await workspace.read([...paths])) {
        if ('text' in content)
            sources.set(path, new source_text/* SourceText */.D(path, content.text));
    }
}
/** Files that name others: requirements that hold `-r`, scripts that start scripts. */
const ROUNDS = 3;
async function readFurther(workspace, listings, sources) {
    const seen = new Set();
    for (let round = 0; round < ROUNDS; round++) {
        const fresh = new Map();
        for (const [path, { text }] of sources) {
            if (seen.has(path) || !namesOthers(path, text))
                continue;
            seen.add(path);
            // Of each file only the contexts that it lies in are asked: all contexts times all files would be too many.
            for (const folder of foldersAbove(path)) {
                if (!listings.has(folder))
                    continue;
                const texts = fresh.get(folder) ?? new Map();
                fresh.set(folder, texts.set(folder === '.' ? path : path.slice(folder.length + 1), text));
            }
        }
        const wanted = new Set();
        for (const [folder, texts] of fresh) {
            for (const path of furtherFiles(listings.get(folder), texts))
                if (!sources.has(join(folder, path)))
                    wanted.add(join(folder, path));
        }
        if (wanted.size === 0)
            return;
        await read(workspace, wanted, sources);
    }
}
function* foldersAbove(path) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
        yield path.slice(0, at);
    yield '.';
}
/** Where nothing is known of the context: a Dockerfile from standard input. */
const NO_CONTEXT = {
    files: context/* UNKNOWN_CONTEXT */.D,
    source: () => null,
    missing: (path) => new source_text/* SourceText */.D(path, ''),
};
/** All that was listed, in order, so that a folder's files are one stretch of it. */
class Tree {
    entries;
    paths;
    sizes = null;
    whole = null;
    constructor(entries) {
        this.entries = entries;
        this.paths = (0,context_index/* sortedPaths */.kB)(entries.map(({ path }) => path));
    }
    below(folder) {
        const size = (path) => this.size(path);
        if (folder === '.') {
            // What is worked out of the whole tree is worked out once, for all batches of images.
            this.whole ??= new Subtree('', this.paths, 0, this.paths.length, size);
            return this.whole;
        }
        const start = (0,context_index/* lowerBound */.yz)(this.paths, `${folder}/`);
        return new Subtree(`${folder}/`, this.paths, start, (0,context_index/* lowerBound */.yz)(this.paths, `${folder}0`), size);
    }
    size(path) {
        this.sizes ??= new Map(this.entries.map((entry) => [entry.path, entry]));
        return this.sizes.get(path)?.size ?? null;
    }
}
/** A workspace that is asked for its whole tree again gives the same list: it is gone through once. */
const treeOf = (0,memo/* memoize */.Bj)((entries) => new Tree(entries));
const NOTHING = new Tree([]);
/** The files of one folder; its list is made when somebody wants it. */
class Subtree {
    prefix;
    all;
    start;
    end;
    sizeOf;
    own = null;
    children = null;
    byName = null;
    byModule = null;
    constructor(prefix, all, start, end, sizeOf) {
        this.prefix = prefix;
        this.all = all;
        this.start = start;
        this.end = end;
        this.sizeOf = sizeOf;
    }
    get paths() {
        const { prefix, all, start, end } = this;
        this.own ??= prefix === '' ? all : all.slice(start, end).map((path) => path.slice(prefix.length));
        return this.own;
    }
    get top() {
        this.children ??= (0,context_index/* childrenOf */.LU)(this.paths, '');
        return this.children;
    }
    size(path) {
        return this.sizeOf(this.prefix + path);
    }
    named(name) {
        return this.names().get(name) ?? NONE;
    }
    modules(name) {
        this.byModule ??= new Map([...this.names()].flatMap(([file, paths]) => (file.endsWith('.py') ? [[file.slice(0, -3), paths]] : [])));
        return this.byModule.get(name) ?? NONE;
    }
    names() {
        this.byName ??= groupByName(this.paths);
        return this.byName;
    }
    /** Whether a file, by its path from the workspace's root, has to be asked for: it is listed, or its folder isn't. */
    mayHold(path) {
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        if (!folder.startsWith(this.prefix))
            return true;
        const isListed = this.all[(0,context_index/* lowerBound */.yz)(this.all, folder)]?.startsWith(folder) ?? false;
        return !isListed || this.all[(0,context_index/* lowerBound */.yz)(this.all, path)] === path;
    }
    /** Whether a file, or a folder with files, is there. */
    has(path) {
        if (path === '')
            return this.end > this.start;
        const full = this.prefix + path;
        const next = this.all[(0,context_index/* lowerBound */.yz)(this.all, full)];
        if (next === full)
            return true;
        // What a folder holds comes somewhere behind its own name, and all until then begins with that.
        if (!next?.startsWith(full))
            return false;
        return this.all[(0,context_index/* lowerBound */.yz)(this.all, `${full}/`)]?.startsWith(`${full}/`) ?? false;
    }
}
const NONE = [];
function groupByName(paths) {
    return (0,groups/* groupedBy */.m)(paths, (path) => path.slice(path.lastIndexOf('/') + 1));
}
class Context {
    root;
    sources;
    files;
    constructor(root, listing, sources, ignore) {
        this.root = root;
        this.sources = sources;
        this.files = {
            known: true,
            has: (path) => listing.has(clean(path)),
            read: (path) => this.source(path)?.text ?? null,
            list: () => listing.paths,
            size: (path) => listing.size(clean(path)),
            root,
            ignoreFile: ignore === null ? null : { path: ignore, text: sources.get(ignore).text },
        };
    }
    source(path) {
        return this.sources.get(join(this.root, clean(path))) ?? null;
    }
    missing(path) {
        return new source_text/* SourceText */.D(join(this.root, path), '');
    }
}
function clean(path) {
    if (path === '.')
        return '';
    // Nearly all are so already.
    if (!path.startsWith('./') && !path.endsWith('/'))
        return path;
    return path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
}
function join(folder, path) {
    return folder === '.' ? path : `${folder}/${path}`;
}


/***/ }),

/***/ 12836:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ draftOf)
/* harmony export */ });
/** Turns what a rule's check yields, in offsets, into what a report shows, in lines. */
function draftOf(rule, report, level, source, image, context, whole = report.span) {
    return {
        rule: rule.id,
        level: level ?? report.level ?? rule.level,
        image: image.id,
        target: image.target,
        path: report.at?.path ?? source.path,
        message: report.message,
        ...(report.at ? lineOf(report.at) : source.regionOf(whole)),
        focus: report.at ? lineOf(report.at) : source.regionOf(report.span),
        related: (report.related ?? []).flatMap(({ span, message, path }) => {
            const file = path === undefined ? source : context.source(path);
            return file ? [{ path: file.path, line: file.positionAt(span.start).line, message }] : [];
        }),
        fix: fixOf(report, source, context),
        span: report.span,
        sensitive: report.sensitive ?? null,
    };
}
/** A line as a region: its first column, for its text isn't at hand. */
function lineOf({ line }) {
    return { line, column: 1, endLine: line, endColumn: 1 };
}
function fixOf({ edit }, source, context) {
    if (!edit || edit.changes.length === 0)
        return null;
    const edits = edit.changes.map(({ span, text, path }) => {
        // A file that isn't there yet is made: an insertion at its very beginning.
        const file = path === undefined ? source : (context.source(path) ?? context.missing(path));
        return { path: file.path, ...file.exactRegionOf(span), text };
    });
    return { safety: edit.safety, edits };
}


/***/ }),

/***/ 63988:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readIgnores)
/* harmony export */ });
const NAME = 'python-dockerfile-review';
const DIRECTIVE = /^python-dockerfile-review\s+(?<kind>ignore|ignore-file)=(?<rules>\S*)(?:\s+(?<rest>.*))?$/s;
/** Text that means to be one and isn't: a note that only mentions the tool's name is left alone. */
const ATTEMPT = /^python-dockerfile-review\b[\s:,]*ignore\b/i;
/** Reads the inline ignores of a Dockerfile, those with faults included. */
function readIgnores(dockerfile) {
    if (!dockerfile.source.text.includes(NAME))
        return [];
    return dockerfile.comments
        .filter(({ text }) => text.trim().startsWith(NAME))
        .flatMap(({ text, span }) => readIgnore(dockerfile, text.trim(), span) ?? []);
}
function readIgnore(dockerfile, text, span) {
    const { kind, rules = '', rest = '' } = DIRECTIVE.exec(text)?.groups ?? {};
    const none = { span, rules: [], reason: '', covers: null };
    if (kind === undefined) {
        if (!ATTEMPT.test(text))
            return null;
        return { ...none, fault: 'This is not read as an ignore: it is written "ignore=rule-id[,rule-id] reason=…".' };
    }
    const ids = rules.split(',').filter((id) => id !== '');
    const reason = /^reason=(.*)$/s.exec(rest.trim())?.[1]?.trim();
    const ignore = { span, rules: ids, reason: reason ?? '' };
    if (ids.length === 0)
        return { ...none, fault: `"${kind}=" names no rule.` };
    if (rest.trim() !== '' && reason === undefined) {
        return {
            ...none,
            fault: `This ignore does not count: what stands behind the rules (without spaces) must be "reason=…".`,
        };
    }
    if (kind === 'ignore-file') {
        const first = dockerfile.stages[0]?.from.span.start ?? Infinity;
        if (span.start > first) {
            return {
                ...ignore,
                covers: null,
                fault: 'This ignore does not count: "ignore-file=" stands before the first FROM.',
            };
        }
        return { ...ignore, covers: { start: 0, end: Infinity }, fault: null };
    }
    const around = dockerfile.instructions.find((one) => one.span.start < span.start && span.start < one.span.end);
    if (around) {
        const { line } = dockerfile.source.positionAt(around.span.start);
        const fault = `This ignore does not count inside an instruction: it stands directly before line ${line}, where that begins.`;
        return { ...ignore, covers: null, fault };
    }
    const covers = instructionBelow(dockerfile, span);
    const fault = covers
        ? null
        : 'This ignore does not count: "ignore=" stands on the line directly before an instruction.';
    return { ...ignore, covers, fault };
}
/** The instruction that a comment stands directly before; other comment lines may come between, blank ones may not. */
function instructionBelow({ source, instructions }, comment) {
    let line = source.positionAt(comment.start).line + 1;
    while (/^\s*#/.test(source.line(line)))
        line++;
    return instructions.find(({ span }) => source.positionAt(span.start).line === line)?.span ?? null;
}


/***/ }),

/***/ 31374:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ joinReports),
/* harmony export */   s: () => (/* binding */ instructionAt)
/* harmony export */ });
/** The instruction that an offset lies in; null between instructions. */
function instructionAt({ instructions }, offset) {
    let low = 0;
    let high = instructions.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (instructions[middle].span.start <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    const found = instructions[low - 1];
    return found && offset <= found.span.end ? found : null;
}
/**
 * One report for one cause: what a rule says of several commands of one instruction in the same words becomes one, with
 * the other places as related ones and all edits together.
 */
function joinReports(dockerfile, reports) {
    const all = [...reports];
    // Most rules find nothing, or one thing.
    if (all.length < 2)
        return all;
    const joined = new Map();
    for (const report of all) {
        const instruction = instructionAt(dockerfile, report.span.start);
        const place = report.at ? `${report.at.path}:${report.at.line}` : (instruction?.index ?? `at ${report.span.start}`);
        const key = `${place} ${report.level ?? ''} ${report.message}`;
        const first = joined.get(key);
        joined.set(key, first ? join(first, report) : report);
    }
    return [...joined.values()];
}
function join(first, other) {
    const { edit, ...rest } = first;
    const same = other.span.start === first.span.start;
    const related = [...(first.related ?? []), ...(same ? [] : [{ span: other.span, message: 'and here' }])];
    if (!edit || !other.edit)
        return { ...rest, related };
    const safety = edit.safety === 'safe' ? other.edit.safety : 'review';
    const once = other.edit.changes.filter((change) => !edit.changes.some((one) => JSON.stringify(one) === JSON.stringify(change)));
    return { ...rest, related, edit: { safety, changes: [...edit.changes, ...once] } };
}


/***/ }),

/***/ 306:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ complete),
  x: () => (/* binding */ runRules)
});

// EXTERNAL MODULE: ./lib/build/dockerfile/facts.js + 8 modules
var dockerfile_facts = __webpack_require__(31347);
// EXTERNAL MODULE: ./lib/build/findings/errors.js
var errors = __webpack_require__(24452);
// EXTERNAL MODULE: ./lib/build/analyze/draft.js
var draft = __webpack_require__(12836);
;// CONCATENATED MODULE: ./lib/build/analyze/fingerprint.js
/**
 * Gives each finding of one file a fingerprint that stays when lines move: what it is about and the text that it
 * stands on, not where. Equal ones are told apart by their order in the file.
 */
function fingerprints(places, source) {
    const order = places.map((_, index) => index).sort((a, b) => places[a].span.start - places[b].span.start || a - b);
    const seen = new Map();
    const result = [];
    for (const index of order) {
        const { rule, path, target, span, text } = places[index];
        const key = [rule, path, target ?? '', normalize(text ?? source.slice(span))].join('\0');
        const occurrence = seen.get(key) ?? 0;
        seen.set(key, occurrence + 1);
        result[index] = hash(`${key}\0${occurrence}`);
    }
    return result;
}
/** Line endings and the indentation of continued lines say nothing about what a text means. */
function normalize(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/**
 * 106 bits of two cyrb53 hashes, in hexadecimal after the scheme's version. No secret hangs on it, and loading
 * node:crypto would be a good part of the command's start.
 */
function hash(text) {
    return `1${cyrb53(text, 0)}${cyrb53(text, 0x9e3779b9)}`;
}
function cyrb53(text, seed) {
    let high = 0xdeadbeef ^ seed;
    let low = 0x41c6ce57 ^ seed;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        high = Math.imul(high ^ unit, 2654435761);
        low = Math.imul(low ^ unit, 1597334677);
    }
    high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
    return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}

// EXTERNAL MODULE: ./lib/build/analyze/instructions.js
var instructions = __webpack_require__(31374);
;// CONCATENATED MODULE: ./lib/build/analyze/run.js





/** Images that are asked about together: few enough that what is worked out of them stays in the processor's cache. */
const TOGETHER = 16;
/** Asks every rule that is on about images; the answers come in their order. */
function runRules(subjects, settings) {
    const runs = [];
    for (let start = 0; start < subjects.length; start += TOGETHER) {
        const group = subjects.slice(start, start + TOGETHER).map(askingOf);
        // Rule by rule, not image by image: a rule's code is in the cache then. All rules together are too large for it.
        for (const rule of settings.rules) {
            const setting = settings.setting(rule.id);
            for (const asking of group)
                ask(asking, rule, setting, settings.today);
        }
        runs.push(...group.map(answerOf));
    }
    return runs;
}
function askingOf(subject) {
    const { dockerfile, image, context } = subject;
    const nothing = { subject, facts: null, python: true, ran: new Set(), found: [] };
    try {
        const surroundings = {
            target: image.target,
            context: context.files,
            buildArguments: image.buildArguments ?? new Map(),
            deployments: image.deployments ?? [],
            ...(image.builtNames && { builtNames: image.builtNames }),
        };
        const facts = (0,dockerfile_facts/* buildFacts */._x)(dockerfile, surroundings);
        if (!facts)
            return { ...nothing, problems: [`has no stage "${image.target ?? ''}"`] };
        return { ...nothing, facts: facts.python ? facts : null, python: facts.python, problems: [] };
    }
    catch (error) {
        return { ...nothing, problems: [`could not be understood (a bug of this tool): ${place(error)}`] };
    }
}
function ask({ subject, facts, found, ran, problems }, rule, setting, today) {
    const { level, options } = setting;
    if (!facts || level === 'off')
        return;
    const { dockerfile, image, context } = subject;
    try {
        const reports = rule.check({ facts, files: facts.surroundings.context, options, today });
        for (const report of (0,instructions/* joinReports */.c)(dockerfile, reports)) {
            const whole = (0,instructions/* instructionAt */.s)(dockerfile, report.span.start)?.span ?? report.span;
            found.push((0,draft/* draftOf */.b)(rule, report, level, dockerfile.source, image, context, whole));
        }
        ran.add(rule.id);
    }
    catch (error) {
        // A bug in one rule costs what that rule would have found, never the review.
        problems.push(crash(rule, error));
    }
}
function answerOf({ subject, python, found, ran, problems }) {
    return { python, drafts: complete(found, subject.dockerfile, subject.headPath), ran, problems };
}
/** Adds the fingerprints; what a rule says twice of one place counts once. */
function complete(found, { source }, headPath) {
    const once = new Map(found.map((draft) => [
        [draft.rule, draft.path, draft.line, draft.span.start, draft.span.end, draft.message].join(),
        draft,
    ]));
    const drafts = [...once.values()];
    const marks = fingerprints(drafts.map(({ rule, path, target, span, message }) => 
    // What lies in another file is the same as long as the same is said of it.
    path === source.path ? { rule, path: headPath, target, span } : { rule, path, target, span, text: message }), source);
    return drafts.map((draft, index) => ({ ...draft, fingerprint: marks[index] }));
}
function crash({ id }, error) {
    return `rule ${id} failed on it (a bug of this tool): ${place(error)}`;
}
/** The message and where in this tool's code it was thrown: what a bug report needs. */
function place(error) {
    const frame = error instanceof Error ? /\n\s+at ([^\s(]+)/.exec(error.stack ?? '')?.[1] : undefined;
    return frame === undefined || frame.includes('/') ? (0,errors/* messageOf */.bD)(error) : `${(0,errors/* messageOf */.bD)(error)} (in ${frame})`;
}


/***/ }),

/***/ 58435:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select),
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15062);

/** Where rules meet: one cause, one finding (docs: the catalogue's last paragraph). */
const IMPLICATIONS = [
    { rule: 'bytecode-disabled', says: 'app-not-precompiled', where: 'image', shared: true },
    { rule: 'wheels-kept', says: 'late-delete', where: 'linked' },
    { rule: 'malformed-exec-form', says: 'shell-form-command', where: 'line' },
    { rule: 'entrypoint-without-exec', says: 'sigterm-ignored', where: 'image' },
];
/**
 * One image's findings without those that are suppressed and those that another one says already, in the order of the
 * report. A suppressed one still speaks for those that it implies: who excused the cause excused its effects.
 */
function select(drafts, suppressed = new Set()) {
    const said = new Map();
    for (const draft of drafts) {
        for (const implication of IMPLICATIONS) {
            if (implication.says !== draft.rule)
                continue;
            const by = sayerOf(draft, drafts, implication);
            if (by)
                said.set(draft, { ...implication, by });
        }
    }
    return drafts
        .filter((draft) => !suppressed.has(draft) && !said.has(draft) && !isTwin(draft, drafts))
        .map((draft) => {
        const shared = [...said].filter(([other, { by, shared }]) => by === draft && shared && !suppressed.has(other));
        if (shared.length === 0)
            return draft;
        const related = shared.map(([{ path, line, message }]) => ({ path, line, message }));
        return { ...draft, related: [...draft.related, ...related] };
    })
        .sort(inOrder);
}
/** By path, line, level, then column and rule, so that equal input gives equal output. */
function inOrder(a, b) {
    return (compare(a.path, b.path) ||
        a.line - b.line ||
        _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.indexOf(a.level) - _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.indexOf(b.level) ||
        a.column - b.column ||
        compare(a.rule, b.rule));
}
/** A line with an error doesn't also get its notice twin. */
function isTwin(draft, drafts) {
    return (draft.level === 'notice' &&
        drafts.some(({ level, rule, focus }) => level === 'error' && rule === draft.rule && focus.line === draft.focus.line));
}
/** The finding that says another one already. */
function sayerOf(draft, drafts, { rule, where }) {
    const others = drafts.filter((other) => other.rule === rule);
    if (where === 'image')
        return others[0];
    if (where === 'line')
        return others.find(({ line }) => line === draft.line);
    const sayers = draft.related.map(({ path, line }) => others.find((other) => path === other.path && other.line <= line && line <= other.endLine));
    return sayers.every((one) => one !== undefined) ? sayers[0] : undefined;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 16116:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ unusedIgnores),
/* harmony export */   M: () => (/* binding */ suppress)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35765);

const UNUSED = 'unused-ignore';
/** Applies the ignores of a file to the findings of all its images. */
function suppress(drafts, ignores, policy) {
    const suppressed = new Set();
    const list = new Map();
    for (const draft of policy.allow ? drafts : []) {
        const ignore = ignores.find((candidate) => counts(candidate, policy) && matches(candidate, draft));
        if (!ignore || policy.permitted?.has(draft.fingerprint) === false)
            continue;
        suppressed.add(draft);
        // Two images that share a finding share its ignore too.
        const { rule, path, line } = draft;
        list.set(`${rule} ${draft.span.start}`, { rule, path, line, reason: ignore.reason });
    }
    return { suppressed, list: [...list.values()] };
}
/**
 * The ignores that match nothing.
 * @param known ids of all rules
 * @param ran whether a rule was asked: one that is off can't match, which is no fault of the ignore
 */
function unusedIgnores(drafts, ignores, policy, known, ran) {
    if (!policy.allow)
        return [];
    return ignores.flatMap((ignore) => {
        const hush = ignores.find((other) => hushes(other, ignore));
        const report = (message) => ({ span: ignore.span, message, hushed: hush?.reason ?? null });
        if (ignore.fault !== null)
            return [report(ignore.fault)];
        if (!counts(ignore, policy))
            return [report('This ignore does not count: it needs a reason (require-reason is set).')];
        return ignore.rules.flatMap((rule) => {
            if (rule === UNUSED)
                return [];
            if (!known.includes(rule))
                return [report(`There is no rule "${rule}"${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(rule, known) || '.'}`)];
            if (!ran(rule) || drafts.some((draft) => draft.rule === rule && covers(ignore, draft.span)))
                return [];
            const where = ignore.covers?.end === Infinity ? 'in this file' : 'in the instruction below';
            return [report(`Nothing to ignore: ${rule} finds nothing ${where}.`)];
        });
    });
}
function counts(ignore, policy) {
    return ignore.fault === null && (!policy.requireReason || ignore.reason !== '');
}
function matches(ignore, draft) {
    return ignore.rules.includes(draft.rule) && covers(ignore, draft.span);
}
function covers({ covers }, span) {
    return covers !== null && covers.start <= span.start && span.start < covers.end;
}
/** An ignore of `unused-ignore` holds for its own comment, and for the whole file where it is one of the file. */
function hushes(other, ignore) {
    if (!other.rules.includes(UNUSED))
        return false;
    return other === ignore || (other.fault === null && other.covers?.end === Infinity);
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


/***/ }),

/***/ 11180:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ UNKNOWN_CONTEXT)
/* harmony export */ });
/** A build context that nothing is known of. */
const UNKNOWN_CONTEXT = {
    known: false,
    has: () => false,
    read: () => null,
    list: () => [],
};


/***/ }),

/***/ 31347:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _x: () => (/* binding */ buildFacts),
  FB: () => (/* binding */ findTarget),
  lp: () => (/* binding */ usedStages)
});

// EXTERNAL MODULE: ./lib/build/dockerfile/absent-files.js
var absent_files = __webpack_require__(80680);
// EXTERNAL MODULE: ./lib/build/dockerfile/expand.js
var expand = __webpack_require__(60395);
// EXTERNAL MODULE: ./lib/build/dockerfile/installers/options.js
var installers_options = __webpack_require__(32631);
// EXTERNAL MODULE: ./lib/build/dockerfile/installers/pip.js
var pip = __webpack_require__(22520);
// EXTERNAL MODULE: ./lib/build/dockerfile/paths.js
var dockerfile_paths = __webpack_require__(54119);
;// CONCATENATED MODULE: ./lib/build/dockerfile/compilation.js




/** Source: Lib/compileall.py of CPython, main(); argparse takes beginnings of long names. */
const OPTIONS = (0,installers_options/* syntax */.ou)({
    valued: ['-r', '-d', '-s', '-p', '-x', '-i', '--workers -j', '--invalidation-mode', '-o', '-e'],
    flags: ['-l', '-f', '-q', '-b', '--hardlink-dupes', '--help -h'],
    abbreviates: true,
});
/** Reads `python -m compileall …`, `python -m py_compile …` and `python -c "import compileall; …"`. */
function readCompilation(call) {
    if (!(0,pip/* isPython */.r2)(call.program))
        return null;
    const module = (0,pip/* moduleOf */.cD)(call.arguments);
    if (module?.name === 'compileall' || module?.name === 'py_compile')
        return readModule(call, module.rest);
    const at = call.arguments.findIndex(({ value }) => value === '-c');
    const code = at < 0 ? undefined : call.arguments[at + 1]?.value;
    if (code === undefined || !/\b(?:compileall|py_compile)\b/.test(code))
        return null;
    const paths = [...code.matchAll(/compile_(?:dir|file)?\(\s*['"]([^'"]+)['"]/g)].map((match) => (0,dockerfile_paths/* normalizePath */.Fd)(match[1], call.workdir));
    return { call, interpreter: call.path, paths, levels: null, unsure: true };
}
function readModule(call, args) {
    const { options, operands } = (0,installers_options/* parseOptions */.Ac)(args, OPTIONS);
    const paths = operands.map(({ value }) => (0,dockerfile_paths/* normalizePath */.Fd)(value, call.workdir));
    // A list of files given by option is as good as unknown.
    const unsure = options.has('-i') || !operands.every(({ value }) => (0,expand/* isKnown */.qE)(value));
    const own = interpreterLevel(call);
    const levels = options.all('-o').map(({ value }) => (value === '0' ? '' : value === '-1' ? own : (value ?? '')));
    return {
        call,
        interpreter: call.path,
        paths: paths.length === 0 && !unsure ? 'sys.path' : paths,
        levels: levels.length === 0 ? [own] : levels.every(expand/* isKnown */.qE) ? levels : null,
        unsure,
    };
}
/** The level that `python -O` or `-OO` writes: '' without. Each `O` counts, in one word or several. */
function interpreterLevel({ arguments: args }) {
    let level = 0;
    for (let at = 0; at < args.length; at++) {
        const { value } = args[at];
        const bundle = /^-([^-WXcm]*)([WXcm]?)(.*)$/.exec(value);
        level += bundle?.[1].replace(/[^O]/g, '').length ?? 0;
        if (value === '--check-hash-based-pycs' || (/^[WX]$/.test(bundle?.[2] ?? '') && bundle[3] === ''))
            at++;
        else if (!value.startsWith('-') || /^[cm]$/.test(bundle?.[2] ?? ''))
            break;
    }
    return level === 0 ? '' : String(level);
}

// EXTERNAL MODULE: ./lib/build/dockerfile/conda.js
var dockerfile_conda = __webpack_require__(52188);
// EXTERNAL MODULE: ./lib/build/dockerfile/context.js
var context = __webpack_require__(11180);
// EXTERNAL MODULE: ./lib/build/dockerfile/context-copies.js
var context_copies = __webpack_require__(31168);
// EXTERNAL MODULE: ./lib/build/dockerfile/requested.js
var requested = __webpack_require__(40507);
// EXTERNAL MODULE: ./lib/build/dockerfile/stages.js + 1 modules
var dockerfile_stages = __webpack_require__(56598);
;// CONCATENATED MODULE: ./lib/build/dockerfile/copied-environments.js




/*
 * On bases that aren't known a variable may say where a tool has its environment. What is copied from there tells.
 */
/** Tools that work on the environment of a project unless they are told otherwise. */
const TOOLS = new Set(['uv', 'uv pip', 'poetry', 'pipenv', 'pdm']);
/** What environments are called, by convention. */
const CALLED = /\/\.?(?:virtual|v)env$/;
/**
 * The environment of a project's tool on a base that isn't known: the folder beside the project, or one that is called so,
 * that is copied on and whose programs are on the final image's PATH. Null where there is none.
 */
function copiedEnvironment(step, installer, copies, reach, final) {
    const { call, tool, action, options } = installer;
    if (step.stage.base.known || !TOOLS.has(tool) || !/^(?:sync|install)$/.test(action))
        return null;
    if (options.has('--system', '--python', '--target', '--prefix'))
        return null;
    const path = final.environment.getEnv('PATH')?.value ?? '';
    const active = new Set(path.split(':').map((entry) => (0,dockerfile_paths/* normalizePath */.Fd)(entry.replace(/\/bin\/?$/, ''))));
    const project = (0,requested/* projectFolder */.Kb)(installer);
    const taken = copies.flatMap(({ from, sources }) => (from && (0,dockerfile_stages/* lineageOf */.bQ)(from).includes(step.stage) ? sources : []));
    const beside = project === null ? [] : [(0,dockerfile_paths/* normalizePath */.Fd)('.venv', project)];
    const found = [...beside, ...taken.filter((one) => CALLED.test(one))].find((one) => {
        if (!(0,expand/* isKnown */.qE)(one))
            return false;
        const landings = reach.packageLandings(step.stage, { kind: 'venv', path: one }, step.instruction.index, call);
        return landings.some((landing) => active.has(landing.path));
    });
    return found === undefined ? null : { kind: 'venv', path: found };
}

// EXTERNAL MODULE: ./lib/build/dockerfile/copies.js
var dockerfile_copies = __webpack_require__(11374);
// EXTERNAL MODULE: ./lib/build/dockerfile/entry.js
var dockerfile_entry = __webpack_require__(36847);
// EXTERNAL MODULE: ./lib/build/dockerfile/environments.js
var dockerfile_environments = __webpack_require__(31445);
// EXTERNAL MODULE: ./lib/build/dockerfile/foreign-context.js + 1 modules
var foreign_context = __webpack_require__(16884);
// EXTERNAL MODULE: ./lib/build/dockerfile/installers/index.js + 8 modules
var installers = __webpack_require__(25195);
// EXTERNAL MODULE: ./lib/build/dockerfile/installers/conda.js
var conda = __webpack_require__(87186);
// EXTERNAL MODULE: ./lib/build/dockerfile/memo.js
var memo = __webpack_require__(21121);
// EXTERNAL MODULE: ./lib/build/dockerfile/deployment.js
var deployment = __webpack_require__(6712);
// EXTERNAL MODULE: ./lib/build/dockerfile/mounts.js
var mounts = __webpack_require__(4209);
// EXTERNAL MODULE: ./lib/build/dockerfile/application.js
var application = __webpack_require__(27581);
// EXTERNAL MODULE: ./lib/build/dockerfile/python-modules.js
var python_modules = __webpack_require__(78529);
// EXTERNAL MODULE: ./lib/build/dockerfile/python-source.js
var python_source = __webpack_require__(35403);
// EXTERNAL MODULE: ./lib/build/dockerfile/script-files.js + 2 modules
var script_files = __webpack_require__(95810);
// EXTERNAL MODULE: ./lib/build/dockerfile/server.js
var server = __webpack_require__(65028);
;// CONCATENATED MODULE: ./lib/build/dockerfile/program-sources.js







/** Servers that are told the application's module as `package.module:name`, with the option for where it is. */
const SERVERS = new Map([
    ['gunicorn', '--chdir'],
    ['uvicorn', '--app-dir'],
    ['granian', '--working-dir'],
    ['hypercorn', null],
    ['daphne', null],
]);
/**
 * Where the application that a call starts stands in the final image, by what comes from the context: the package of its
 * module and the module itself; of a single file, that and what it imports. Null where that can't be told.
 */
function programSources(facts, { call, program }) {
    const folder = program && folderOf(program, call);
    if (!program || folder === null || !(0,expand/* isKnown */.qE)(folder))
        return null;
    const end = { stage: facts.final, step: null };
    const find = (imagePath) => {
        const path = (0,script_files/* contextPathAt */.sS)(facts, end, imagePath);
        return path === null ? null : { imagePath, path };
    };
    const module = moduleOf(program);
    const [top = '', ...inner] = module?.split('.') ?? [];
    const beside = (0,dockerfile_paths/* normalizePath */.Fd)('program', folder);
    if (module !== null && inner.length > 0) {
        const main = (0,dockerfile_paths/* normalizePath */.Fd)(`${module.replaceAll('.', '/')}/__main__.py`, folder);
        const found = (0,python_modules/* moduleBeside */.$2)(module, beside, find) ?? find(main);
        return found && [(0,dockerfile_paths/* normalizePath */.Fd)(top, folder), found.imagePath];
    }
    if (module === null && program.by !== 'script')
        return null;
    const file = module === null ? find((0,dockerfile_paths/* normalizePath */.Fd)(program.name, folder)) : (0,python_modules/* moduleBeside */.$2)(module, beside, find);
    const text = file && facts.surroundings.context.read(file.path);
    if (!file || text === null)
        return null;
    const own = (0,dockerfile_paths/* normalizePath */.Fd)('..', file.imagePath);
    if (file.imagePath.endsWith('/__init__.py'))
        return [own];
    const names = new Set([...(0,python_source/* readPythonSource */.y9)(text).imports].map((name) => name.split('.')[0]));
    const imported = [...names].filter((name) => name !== '').map((name) => (0,dockerfile_paths/* normalizePath */.Fd)(name, own));
    const elsewhere = (0,application/* modulesIn */.Dd)(facts, { text }, modulePath(facts, call));
    return [file.imagePath, ...imported, ...imported.map((path) => `${path}.py`), ...elsewhere];
}
/** The folder that a program looks for its module in first. */
function folderOf(program, { workdir }) {
    const option = SERVERS.get(program.name);
    const given = option ? (0,server/* optionOf */.XD)(program, option) : null;
    return given === null ? workdir : (0,expand/* isKnown */.qE)(given) && (0,expand/* isKnown */.qE)(workdir) ? (0,dockerfile_paths/* normalizePath */.Fd)(given, workdir) : null;
}
/** The folders that PYTHONPATH names for a call. */
function modulePath(facts, { environment, workdir }) {
    const value = environment.get('PYTHONPATH') ?? facts.env('PYTHONPATH')?.value ?? '';
    return value === ''
        ? []
        : value
            .split(':')
            .map((folder) => (0,dockerfile_paths/* normalizePath */.Fd)(folder, workdir))
            .filter(expand/* isKnown */.qE);
}
/** The module that a program runs; null where it is told none by that name. */
function moduleOf({ by, name, arguments: args }) {
    if (by === 'module' && !SERVERS.has(name))
        return (0,expand/* isKnown */.qE)(name) ? name : null;
    if (!SERVERS.has(name))
        return null;
    return (args.map(({ value }) => /^([A-Za-z_][\w.]*):[\w.()]+$/.exec(value)?.[1]).find((one) => one !== undefined) ?? null);
}

// EXTERNAL MODULE: ./lib/build/dockerfile/python-image.js
var python_image = __webpack_require__(18209);
// EXTERNAL MODULE: ./lib/build/dockerfile/started.js
var started = __webpack_require__(19010);
// EXTERNAL MODULE: ./lib/build/dockerfile/wrappers.js
var wrappers = __webpack_require__(395);
;// CONCATENATED MODULE: ./lib/build/dockerfile/mounted-over.js












/*
 * Whether containers run the working tree, mounted over what an image was built with: then it is one to develop in.
 */
/** Parts of a file's name that say that it is for production. */
const PRODUCTION = /(?:^|[^a-z])(?:prod|production|deploy|release|live|staging)(?:[^a-z]|$)/i;
/** Parts of a compose file's name that say that it is laid over another one to develop. */
const ON_TOP = /(?:^|[^a-z])(?:override|dev|development|local|test|tests|ci)(?:[^a-z]|$)/i;
/** Python files that are no part of the program: they change the database, check the program, or build it. */
const ASIDE = /(?:^|\/)(?:(?:migrations|alembic|tests?)\/.*|conftest\.py|setup\.py)$/;
/**
 * Whether what runs is mounted over what was built: a compose file or a devcontainer does so, and nothing else says that
 * the image is also run as it was built, another service of that file included.
 */
const isMountedOver = (0,memo/* memoize */.Bj)((facts) => {
    const { deployments } = facts;
    const covered = new Set(deployments.filter((one) => one.binds.length > 0 && isCovered(facts, one)));
    const mounting = new Set([...covered].map(({ path }) => path));
    if (mounting.size === 0)
        return false;
    // An override that mounts leaves the file below it to run what was built; so does who develops in a container.
    const onlyOnTop = [...covered].every(({ kind, path }) => kind === 'devcontainer' || ON_TOP.test((0,wrappers/* baseName */.Fl)(path)));
    return !deployments.some((one) => {
        const { kind, path, pushes, dockerfile } = one;
        if (PRODUCTION.test((0,wrappers/* baseName */.Fl)(dockerfile)))
            return true;
        // Beside a service with the sources over it, a worker may run the image as it is.
        if (mounting.has(path)) {
            return kind === 'compose' && !covered.has(one) && !ON_TOP.test((0,wrappers/* baseName */.Fl)(path)) && !(0,deployment/* startsDevelopment */.r)(one);
        }
        const asBuilt = PRODUCTION.test((0,wrappers/* baseName */.Fl)(path)) || (onlyOnTop && !ON_TOP.test((0,wrappers/* baseName */.Fl)(path)));
        return kind === 'kubernetes' || pushes || (kind === 'compose' && asBuilt);
    });
});
function isCovered(facts, deployment) {
    const mounts = mountedBy(facts, deployment);
    if (deployment.kind === 'devcontainer') {
        // An image with a program of its own is there to run it, whoever works in it as well.
        return (waits(facts) && mounts.some(({ whole }) => whole) && (isBare(facts) || coversWhole(facts, deployment, mounts)));
    }
    return (coversWhole(facts, deployment, mounts) ||
        coversPart(facts, deployment, mounts) ||
        (isBare(facts) && bringsProgram(facts, deployment, mounts)));
}
function mountedBy({ surroundings }, { context, binds }) {
    const folder = context ?? surroundings.context.root ?? '.';
    return binds.flatMap(({ source, target }) => {
        const over = (0,dockerfile_paths/* normalizePath */.Fd)(target);
        if (over === '/')
            return [];
        if (source === '.' || (0,dockerfile_paths/* isInside */.FK)(folder, source))
            return [{ over, inside: '.', whole: true }];
        if (folder === '.')
            return [{ over, inside: source, whole: false }];
        return source.startsWith(`${folder}/`) ? [{ over, inside: source.slice(folder.length + 1), whole: false }] : [];
    });
}
/** Where a deployment's containers start. */
function workdirOf({ final }, { workdir }) {
    return workdir === null ? final.end.workdir : (0,dockerfile_paths/* normalizePath */.Fd)(workdir, final.end.workdir);
}
/** Whether the whole context lies over where the container starts, or over what copies brought. */
function coversWhole(facts, deployment, mounts) {
    const works = workdirOf(facts, deployment);
    const targets = facts.copies.flatMap(({ step, from, image, target }) => {
        return facts.inLineage(step) && !from && image === null ? [(0,dockerfile_paths/* normalizePath */.Fd)(target)] : [];
    });
    return mounts.some(({ over, whole }) => whole && ((0,dockerfile_paths/* isInside */.FK)(works, over) || targets.some((one) => (0,dockerfile_paths/* isInside */.FK)(one, over))));
}
/**
 * Whether parts of the context lie over what runs; where that isn't known, over where the container starts, or over half
 * of what it may be. Data and configuration are mounted just so, and sources of another program.
 */
function coversPart(facts, deployment, mounts) {
    const parts = mounts.filter((one) => !one.whole && holdsPython(facts, one));
    if (parts.length === 0)
        return false;
    const isOver = (path) => parts.some(({ over }) => (0,dockerfile_paths/* isInside */.FK)(path, over));
    const runs = runningSources(facts, deployment);
    return runs ? runs.some(isOver) : isOver(workdirOf(facts, deployment)) || hidesHalf(facts, parts);
}
function holdsPython({ surroundings }, { inside }) {
    const isIn = (path) => inside === '.' || (0,dockerfile_paths/* isInside */.FK)(path, inside);
    return surroundings.context.list().some((path) => path.endsWith('.py') && isIn(path));
}
/** Where what a deployment's containers run in the end stands in the image; null where that isn't known. */
function runningSources(facts, deployment) {
    const { command, entrypoint, workdir } = deployment;
    if (workdir !== null && command === null && entrypoint === null)
        return null;
    const programs = (0,started/* programsOf */.h2)(facts, deployment);
    const lasting = programs.filter(({ call }) => (0,server/* serves */.xu)(call));
    // What ends by itself is what the container is there for where nothing comes behind it.
    const sources = (lasting.length > 0 ? lasting : programs.slice(-1)).map((one) => programSources(facts, one));
    const known = sources.flatMap((one) => one ?? []);
    return known.length === 0 || sources.includes(null) ? null : known;
}
/** Whether mounts hide half of the Python files that the image was built with, or more. */
function hidesHalf(facts, parts) {
    const end = { stage: facts.final, step: null };
    const all = new Set();
    const hidden = new Set();
    for (const copy of facts.copies) {
        const isFinal = facts.inLineage(copy.step);
        for (const { path, target } of pythonOf(facts, copy)) {
            all.add(path);
            const isHidden = isFinal
                ? parts.some(({ over }) => (0,dockerfile_paths/* isInside */.FK)(target, over))
                : // What comes by other stages is where the mount puts it, or elsewhere.
                    parts.some(({ over, inside }) => {
                        const place = `${over}${path.slice(inside.length)}`;
                        return (0,dockerfile_paths/* isInside */.FK)(path, inside) && (0,script_files/* contextPathAt */.sS)(facts, end, place) === path;
                    });
            if (isHidden)
                hidden.add(path);
        }
    }
    return hidden.size > 0 && hidden.size * 2 >= all.size;
}
function pythonOf({ surroundings }, copy) {
    return ((0,context_copies/* filesOf */.R8)(copy, surroundings.context) ?? []).filter(({ path }) => isOwnPython(path));
}
function isOwnPython(path) {
    return path.endsWith('.py') && !ASIDE.test(path);
}
/** Whether nothing of an application comes from the context: no Python is copied, or shown to a step that installs it. */
function isBare(facts) {
    const { context } = facts.surroundings;
    const isCopied = (copy) => {
        if (copy.from || copy.image !== null)
            return false;
        if (copy.inline)
            return copy.target.endsWith('.py');
        return (0,context_copies/* filesOf */.R8)(copy, context)?.some(({ path }) => isOwnPython(path) || path.endsWith('.whl')) ?? true;
    };
    const shown = facts.steps
        .flatMap((step) => (0,mounts/* mountsOf */.cS)(facts, step))
        .filter(({ type, from }) => type === 'bind' && from === null)
        .map(({ source }) => (0,dockerfile_paths/* normalizePath */.Fd)(source));
    const isShown = (path) => shown.some((source) => (0,dockerfile_paths/* isInside */.FK)(`/${path}`, source));
    return (context.known && !facts.copies.some(isCopied) && !context.list().some((path) => isOwnPython(path) && isShown(path)));
}
/**
 * Whether mounts bring Python to where the container starts, or below it, and what it runs: by its words that is among
 * it, or the image runs nothing.
 */
function bringsProgram(facts, deployment, mounts) {
    const works = workdirOf(facts, deployment);
    if (!(0,expand/* isKnown */.qE)(works))
        return false;
    const below = mounts.filter((one) => (0,dockerfile_paths/* isInside */.FK)(one.over, works) && holdsPython(facts, one));
    if (below.length === 0)
        return false;
    const programs = (0,started/* programsOf */.h2)(facts, deployment);
    const named = programs.some(({ call }) => {
        const words = [call.path, ...call.arguments.map(({ value }) => value)].filter(expand/* isKnown */.qE);
        const paths = words.flatMap((word) => [word, word.replace(/:.*$/, '').replaceAll('.', '/')]);
        return paths.some((path) => below.some(({ over }) => (0,dockerfile_paths/* isInside */.FK)((0,dockerfile_paths/* normalizePath */.Fd)(path, call.workdir), over)));
    });
    return named || (works !== '/' && programs.every(({ program }) => program === null) && waits(facts));
}
/** What keeps a container up and does nothing. */
const IDLE = new Set(['sleep', 'tail']);
/** Whether the image starts nothing by itself but a shell, for whoever comes to work in it. */
function waits(facts) {
    const { entry, final } = facts;
    if (!entry)
        return final.base.known && final.base.entrypoint?.length === 0;
    const last = entry.calls.at(-1);
    const isIdle = last !== undefined && ((0,python_image/* isBareShell */.t0)(last) || IDLE.has(last.program));
    return isIdle && (0,started/* startedPrograms */.rE)(facts).every(({ program }) => program === null);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/build/dockerfile/installers/conda-specs.js
var conda_specs = __webpack_require__(66939);
;// CONCATENATED MODULE: ./lib/build/dockerfile/pixi.js






/*
 * pixi fills environments below its project's folder, as conda does: with a Python where the project asks for one.
 * Source: https://pixi.sh/latest/reference/pixi_manifest/
 */
/** Commands that fill an environment before they do anything else. */
const FILLS = /^(?:install|i|add|run)$/;
/** Whether a call of pixi brings a Python that gets into the final image. */
function bringsPixiPython(one, copies, files, reach) {
    const { step, call } = one;
    const words = call.arguments.map(({ value }) => value);
    if (call.program !== 'pixi' || !FILLS.test(words.find((word) => !word.startsWith('-')) ?? ''))
        return false;
    const manifest = manifestOf(call, words);
    if (!(0,expand/* isKnown */.qE)(manifest))
        return false;
    const folder = manifest.endsWith('.toml') ? external_node_path_.posix.dirname(manifest) : manifest;
    const { length } = reach.landings(step.stage, (0,dockerfile_paths/* normalizePath */.Fd)('.pixi', folder), step.instruction.index);
    return length > 0 && (addsPython(words) || asks(one, copies, files, manifest, folder));
}
/** The manifest or its folder, as a call has it. */
function manifestOf(call, words) {
    const at = words.findIndex((word) => /^--manifest-path(?:=|$)/.test(word));
    const written = at < 0 ? '.' : (/=(.*)$/.exec(words[at])?.[1] ?? words[at + 1] ?? '.');
    return (0,dockerfile_paths/* normalizePath */.Fd)(written, call.workdir);
}
function addsPython(words) {
    return words.includes('add') && (words.includes('--pypi') || words.some(conda_specs/* needsPython */.S));
}
/** Whether what the project locks or requires asks for Python; a pyproject.toml does by itself. */
function asks({ step, call }, copies, files, manifest, folder) {
    const read = (name) => (0,context_copies/* copiedText */.M2)(copies, files, step, call, (0,dockerfile_paths/* normalizePath */.Fd)(name, folder));
    const lock = read('pixi.lock');
    if (lock !== null)
        return (0,conda_specs/* asksForPython */.G)(lock);
    const own = manifest.endsWith('/pyproject.toml') ? null : read('pixi.toml');
    if (own !== null)
        return requiresPython(own);
    if (manifest.endsWith('/pyproject.toml') || read('pyproject.toml') !== null)
        return true;
    const lineage = (0,dockerfile_stages/* lineageOf */.bQ)(step.stage);
    return copies.some(({ step: { stage, instruction }, sources, from, image }) => lineage.includes(stage) &&
        instruction.index < step.instruction.index &&
        from === null &&
        image === null &&
        sources.some((source) => external_node_path_.posix.basename(source) === 'pyproject.toml'));
}
/** Whether a pixi.toml names Python, a package that needs it, or one of PyPI, or is a package of Python itself. */
function requiresPython(text) {
    if (text.includes('pixi-build-python'))
        return true;
    let table = '';
    return text.split('\n').some((line) => {
        table = /^\s*\[+\s*([^\]]*?)\s*\]/.exec(line)?.[1] ?? table;
        const key = /^\s*"?([\w.-]+)"?\s*=/.exec(line)?.[1];
        if (key === undefined || !/(?:^|\.)(?:pypi-)?dependencies$/.test(table))
            return false;
        return table.endsWith('pypi-dependencies') || (0,conda_specs/* needsPython */.S)(key);
    });
}

// EXTERNAL MODULE: ./lib/build/dockerfile/reach.js
var dockerfile_reach = __webpack_require__(55044);
// EXTERNAL MODULE: ./lib/build/dockerfile/removed-folders.js
var removed_folders = __webpack_require__(2719);
// EXTERNAL MODULE: ./lib/build/dockerfile/places.js
var dockerfile_places = __webpack_require__(6307);
;// CONCATENATED MODULE: ./lib/build/dockerfile/poetry-config.js



/** The variables that stand for the settings of `poetry config`; set, they win over it. */
const VARIABLES = {
    'virtualenvs.create': 'POETRY_VIRTUALENVS_CREATE',
    'virtualenvs.in-project': 'POETRY_VIRTUALENVS_IN_PROJECT',
};
/** What a call sets for all that come behind it in its stage, and in those that are FROM it. */
function poetrySettings({ step, call }) {
    const installer = (0,installers/* readInstaller */.XE)(call);
    if (installer?.tool !== 'poetry' || installer.action !== 'config')
        return [];
    const [name, value] = installer.operands.map((operand) => operand.value);
    const variable = name !== undefined && Object.hasOwn(VARIABLES, name) ? VARIABLES[name] : undefined;
    if (variable === undefined)
        return [];
    if (installer.options.has('--unset'))
        return [{ step, variable, value: '' }];
    return value === undefined ? [] : [{ step, variable, value: value.toLowerCase() }];
}
/** A call of Poetry with the settings in force as variables of its own. */
function withSettings(step, installer, settings) {
    if (installer.tool !== 'poetry' || settings.length === 0)
        return installer;
    const stages = new Set((0,dockerfile_stages/* lineageOf */.bQ)(step.stage));
    const set = settings.filter((setting) => stages.has(setting.step.stage));
    const environment = new Map(installer.call.environment);
    for (const { variable, value } of set) {
        if ((0,dockerfile_environments/* callVariable */.FE)(step, installer.call, variable) === undefined)
            environment.set(variable, value);
    }
    return { ...installer, call: { ...installer.call, environment } };
}

// EXTERNAL MODULE: ./lib/build/dockerfile/run.js + 1 modules
var run = __webpack_require__(72342);
// EXTERNAL MODULE: ./lib/build/dockerfile/system.js
var system = __webpack_require__(36958);
// EXTERNAL MODULE: ./lib/build/dockerfile/images/users.js
var users = __webpack_require__(3394);
;// CONCATENATED MODULE: ./lib/build/dockerfile/user-commands.js



/** useradd, adduser of Debian and adduser of BusyBox in one: where they contradict, the option's look tells them apart. */
const SYNTAX = {
    valued: [
        ...[
            '--uid',
            '--gid',
            '--ingroup',
            '--groups',
            '--home',
            '--shell',
            '--comment',
            '--password',
            '--base-dir',
            '--skel',
        ],
        ...['--expiredate', '--inactive', '--key', '--root', '--prefix', '--conf', '--firstuid', '--lastuid', '--firstgid'],
        ...['--lastgid', '--selinux-user', '--login', '--append-to'],
    ],
    flags: [
        ...[
            '--create-home',
            '--no-create-home',
            '--system',
            '--no-log-init',
            '--user-group',
            '--no-user-group',
            '--non-unique',
        ],
        ...[
            '--disabled-password',
            '--disabled-login',
            '--group',
            '--quiet',
            '--force-badname',
            '--allow-bad-names',
            '--debug',
        ],
        ...[
            '--allow-badname',
            '--defaults',
            '--append',
            '--move-home',
            '--lock',
            '--unlock',
            '--add_extra_groups',
            '--verbose',
        ],
        ...['--add-extra-groups', '--allow-all-names', '--encrypt-home', '--badname', '--help', '--force'],
    ],
    aliases: {
        '-u': '--uid',
        '-g': '--gid',
        '-G': '--groups',
        '-d': '--home',
        '-h': '--home',
        '--home-dir': '--home',
        '-s': '--shell',
        '-c': '--comment',
        '--gecos': '--comment',
        '-p': '--password',
        '-b': '--base-dir',
        '-k': '--skel',
        '-e': '--expiredate',
        '-f': '--inactive',
        '-K': '--key',
        '-m': '--create-home',
        '-M': '--no-create-home',
        '-H': '--no-create-home',
        '-r': '--system',
        '-S': '--system',
        '-l': '--no-log-init',
        '-U': '--user-group',
        '-N': '--no-user-group',
        '-o': '--non-unique',
        '-D': '--defaults',
        '-q': '--quiet',
    },
    abbreviates: true,
};
/** usermod's short options differ: `-m` moves, `-l` renames. */
const MODIFY = {
    ...SYNTAX,
    aliases: {
        ...SYNTAX.aliases,
        '-m': '--move-home',
        '-l': '--login',
        '-a': '--append',
        '-L': '--lock',
        '-U': '--unlock',
    },
};
/** Reads useradd and adduser. */
function added(step, call) {
    const busybox = call.program === 'adduser' && call.arguments.some(({ value }) => /^-[a-zA-Z]*[DSHhG]/.test(value));
    const { options, operands } = (0,installers_options/* parseOptions */.Ac)(call.arguments, SYNTAX);
    const name = operands[0]?.value;
    // `adduser name group` adds a user to a group.
    if (name === undefined || (call.program === 'adduser' && operands.length > 1))
        return [];
    if (options.has('--defaults') && !busybox)
        return [];
    const base = options.get('--base-dir')?.value ?? '/home';
    const home = options.get('--home')?.value ?? `${base}/${name}`;
    return [
        {
            name,
            id: options.get('--uid')?.value ?? null,
            home: (0,expand/* isKnown */.qE)(home) ? (0,dockerfile_paths/* normalizePath */.Fd)(home) : expand/* UNKNOWN */.HV,
            makesHome: makesHome(call, options, busybox),
            system: options.has('--system'),
            step,
            call,
        },
    ];
}
/** adduser makes the home folder, useradd only with -m (Debian's default). Debian's system users have none since 12. */
function makesHome(call, options, busybox) {
    const option = options.get('--create-home', '--no-create-home');
    if (option)
        return option.name === '--create-home';
    if (call.program === 'useradd')
        return false;
    return busybox || !options.has('--system') || options.has('--home');
}
/** Reads userdel and deluser; `deluser name group` only takes a user out of a group. */
function removed(step, call) {
    const operands = call.arguments.filter(({ value }) => !value.startsWith('-'));
    return operands.length === 1 ? [{ step, call, name: operands[0].value }] : [];
}
/** Reads usermod. */
function modified(step, call, table) {
    const { options, operands } = (0,installers_options/* parseOptions */.Ac)(call.arguments, MODIFY);
    const name = operands[0]?.value;
    const [id, home, login] = ['--uid', '--home', '--login'].map((option) => options.get(option)?.value ?? null);
    if (name === undefined || (!id && !home && !login))
        return [];
    const before = table.find(name, step);
    return [
        {
            name: login ?? name,
            id: id ?? table.idOf(name, step),
            home: home ? ((0,expand/* isKnown */.qE)(home) ? (0,dockerfile_paths/* normalizePath */.Fd)(home) : expand/* UNKNOWN */.HV) : table.homeOf(name, step),
            makesHome: before?.makesHome ?? false,
            system: before?.system ?? false,
            step,
            call,
        },
    ];
}
/** Reads lines that are written to /etc/passwd. */
function fromPasswd(text, step, call) {
    return text.split('\n').flatMap((line) => {
        const [name, , id, , , home] = line.trim().split(':');
        if (!name || id === undefined || home === undefined)
            return [];
        return [
            { name, id, home: (0,expand/* isKnown */.qE)(home) ? (0,dockerfile_paths/* normalizePath */.Fd)(home) : expand/* UNKNOWN */.HV, makesHome: false, system: false, step, call },
        ];
    });
}

// EXTERNAL MODULE: ./lib/build/dockerfile/written.js
var written = __webpack_require__(8592);
;// CONCATENATED MODULE: ./lib/build/dockerfile/users.js







/** The users of an image that a Dockerfile builds. */
class Users {
    made;
    deleted;
    /** @param deleted what userdel takes away again; the operand as text, unknown pieces marked */
    constructor(made, deleted = []) {
        this.made = made;
        this.deleted = deleted;
    }
    /** All that the Dockerfile makes, in order; a changed one is there again. */
    all() {
        return this.made;
    }
    /** The user by name or id as a step finds it, made before it in the stage's lineage. */
    find(nameOrId, step) {
        return this.possible(nameOrId, step).at(-1) ?? null;
    }
    /** All that a name or number may be at a step: the last one that is surely made, and what branches make behind it. */
    possible(nameOrId, step) {
        const named = this.made.filter(({ name, id }) => name === nameOrId || (id !== null && id === nameOrId));
        if (named.length === 0)
            return [];
        const before = doneBefore(named, step);
        const sure = before.findLastIndex(({ call }) => !call.conditional);
        return sure < 0 ? before : before.slice(sure);
    }
    /** The user that the base image has by a number, as a step finds it; UNKNOWN where that can't be known. */
    brought(id, step) {
        const user = (0,users/* imageUser */.R)(step.stage.base, id);
        if (user === null || user === expand/* UNKNOWN */.HV)
            return user;
        const named = this.deleted.filter(({ name }) => name === user.name || !(0,expand/* isKnown */.qE)(name));
        const deleted = doneBefore(named, step);
        if (deleted.length === 0)
            return user;
        const sure = step.stage.base.known && deleted.some(({ name, call }) => (0,expand/* isKnown */.qE)(name) && !call.conditional);
        return sure ? null : expand/* UNKNOWN */.HV;
    }
    /** The number of a user by name; null where the system chooses it, or nobody has that name. */
    idOf(name, step) {
        return this.find(name, step)?.id ?? (0,users/* imageUserNamed */.A)(step.stage.base, name)?.id ?? null;
    }
    /** Whether two of USER, `--chown`, sudo -u … name the same user; null where that can't be known. */
    same(a, b, step) {
        const [one, other] = [this.canonical(a, step), this.canonical(b, step)];
        if (one === other)
            return true;
        if (!(0,expand/* isKnown */.qE)(one) || !(0,expand/* isKnown */.qE)(other))
            return null;
        const numbers = [one, other].filter((name) => /^\d+$/.test(name)).length;
        if (numbers !== 1)
            return false;
        // A number and a name: the same only if that name's number is one that isn't known here.
        const name = /^\d+$/.test(one) ? other : one;
        if (name === 'root')
            return false;
        const id = this.idOf(name, step);
        return id !== null && (0,expand/* isKnown */.qE)(id) && !this.find(name, step)?.call.conditional ? false : null;
    }
    canonical(user, step) {
        if (user === '' || user === '0')
            return 'root';
        const made = this.find(user, step);
        // Where a branch makes it, the number may be somebody else's.
        if (made)
            return made.call.conditional ? user : made.name;
        const brought = /^\d+$/.test(user) ? this.brought(user, step) : null;
        return brought === null || brought === expand/* UNKNOWN */.HV ? user : brought.name;
    }
    /**
     * The home folder of a user by name or id, as HOME and `~` have it; unknown pieces marked. A number that nobody has is at
     * home in `/`. Source: opencontainers/runc, libcontainer/init_linux.go, setupUser.
     */
    homeOf(user, step) {
        if (!(0,expand/* isKnown */.qE)(user))
            return expand/* UNKNOWN */.HV;
        if (user === '' || user === '0' || user === 'root')
            return '/root';
        const number = /^\d+$/.test(user);
        const made = this.possible(user, step);
        const homes = new Set(made.map(({ home }) => home));
        // A name that is used is made in some branch; a number may be the base's, or nobody's.
        if (made.length === 0 || (number && made.every(({ call }) => call.conditional))) {
            homes.add(number ? this.homeOfNumber(user, step) : (HOMES.get(user) ?? (0,run/* homeOf */.l)(user)));
        }
        return homes.size === 1 ? [...homes][0] : expand/* UNKNOWN */.HV;
    }
    homeOfNumber(id, step) {
        const brought = this.brought(id, step);
        if (brought === expand/* UNKNOWN */.HV)
            return expand/* UNKNOWN */.HV;
        if (brought)
            return brought.home;
        // The system gives the lowest number that is free, and the highest one to the system's own users.
        if (Number(id) < 100 || Number(id) >= 1100)
            return '/';
        const given = this.made.filter((user) => user.id === null);
        return doneBefore(given, step).length > 0 ? expand/* UNKNOWN */.HV : '/';
    }
    /** The home folder of whoever runs a command: HOME where it is set, else the user's. */
    homeAt(step, call) {
        const own = call?.environment.get('HOME');
        if (own !== undefined)
            return own.startsWith('/') && (0,expand/* isKnown */.qE)(own) ? (0,dockerfile_paths/* normalizePath */.Fd)(own) : expand/* UNKNOWN */.HV;
        const user = call?.user ?? null;
        if (user !== null)
            return this.homeOf(user, step);
        const set = step.stage.environment.get('HOME', step.instruction.index);
        if (set)
            return set.value.startsWith('/') && (0,expand/* isKnown */.qE)(set.value) ? (0,dockerfile_paths/* normalizePath */.Fd)(set.value) : expand/* UNKNOWN */.HV;
        return this.homeOf(step.user, step);
    }
    /** A path as a command names it: absolute, `~` and `~name` resolved. */
    pathOf(written, step, call) {
        const tilde = /^~([\w.-]*)(?=\/|$)/.exec(written);
        if (tilde) {
            const home = tilde[1] ? this.homeOf(tilde[1], step) : this.homeAt(step, call);
            return (0,dockerfile_paths/* normalizePath */.Fd)(written.slice(tilde[0].length).replace(/^\//, '') || '.', `/${home}`);
        }
        const path = (0,dockerfile_paths/* normalizePath */.Fd)(written, call.workdir);
        // $HOME was expanded by convention, before users were known.
        const [guessed, known] = [(0,run/* homeOf */.l)(step.user), this.homeOf(step.user, step)];
        if (guessed === known || !(0,dockerfile_paths/* isInside */.FK)(path, guessed) || !/^\/home\/[^/]+$/.test(guessed))
            return path;
        return (0,expand/* isKnown */.qE)(known) ? (0,dockerfile_paths/* normalizePath */.Fd)(path.slice(guessed.length + 1) || '.', known) : path;
    }
}
/** What is done in the lineage of a step, in it or before. */
function doneBefore(all, step) {
    if (all.length === 0)
        return all;
    const stages = new Set((0,dockerfile_stages/* lineageOf */.bQ)(step.stage));
    return all.filter((one) => one.step.instruction.index <= step.instruction.index && stages.has(one.step.stage));
}
/** Users that distributions bring. Source: Debian's base-passwd, Alpine's alpine-baselayout. */
const HOMES = new Map([
    ['www-data', '/var/www'],
    ['nobody', '/nonexistent'],
    ['daemon', '/usr/sbin'],
]);
/** Reads the users that commands make. Those of a copied /etc/passwd can't be known. */
function readUsers(calls) {
    const made = [];
    const deleted = [];
    const table = new Users(made, deleted);
    for (const { step, call } of calls) {
        if (call.program === 'useradd' || call.program === 'adduser')
            made.push(...added(step, call));
        else if (call.program === 'usermod')
            made.push(...modified(step, call, table));
        else if (call.program === 'userdel' || call.program === 'deluser')
            deleted.push(...removed(step, call));
        for (const { path, text } of (0,written/* writtenBy */.x)(step, call)) {
            if (path === '/etc/passwd')
                made.push(...fromPasswd(text, step, call));
        }
    }
    return table;
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/facts.js
























/** Reads all facts; null where the Dockerfile has no stage, or not the one that is asked for. */
function buildFacts(dockerfile, surroundings) {
    const facts = readFacts(dockerfile, surroundings);
    if (!facts || !(0,foreign_context/* isForeignContext */.mJ)(facts))
        return facts;
    // Of a context that can't be the image's own nothing is known.
    return readFacts(dockerfile, { ...surroundings, context: context/* UNKNOWN_CONTEXT */.D });
}
function readFacts(dockerfile, surroundings) {
    const stages = (0,dockerfile_stages/* buildStages */.as)(dockerfile, surroundings.buildArguments);
    const final = findTarget(stages, surroundings.target);
    if (!final)
        return null;
    const lineage = (0,dockerfile_stages/* lineageOf */.bQ)(final);
    const used = usedStages(final);
    const steps = stages
        .filter((stage) => used.has(stage))
        .flatMap((stage) => stage.steps.filter(({ instruction }) => !instruction.onbuild));
    const copies = steps.flatMap((step) => (0,dockerfile_copies/* readCopy */.K)(dockerfile, step) ?? []);
    const commands = new Map();
    const commandsOf = (step) => {
        const known = commands.get(step);
        if (known)
            return known;
        const read = (0,run/* readCommands */.P)(dockerfile, step, null, (path, before) => absent.isAbsent(step, path, before));
        commands.set(step, read);
        return read;
    };
    const absent = new absent_files/* AbsentFiles */.j(dockerfile, copies, commandsOf);
    const calls = steps
        .filter(({ instruction }) => instruction.keyword === 'RUN')
        .flatMap((step) => commandsOf(step).calls.map((call) => ({ step, call })));
    const members = new Set(lineage);
    const users = readUsers(calls);
    const removed = new removed_folders/* RemovedFolders */.U(calls, users);
    const reach = new dockerfile_reach/* Reach */.E(members, copies, removed);
    const { installs, places } = readInstalls(calls, reach, members, users, (step, installer) => copiedEnvironment(step, installer, copies, reach, final));
    const entry = (0,dockerfile_entry/* readEntry */.hB)(dockerfile, final);
    const own = calls.flatMap(({ step, call }) => (members.has(step.stage) ? [call] : []));
    const brought = (0,python_image/* bringsPython */.SV)(final.base, own);
    const installed = installs.some(({ step, installer, landings }) => {
        const read = (path) => (0,context_copies/* copiedText */.M2)(copies, surroundings.context, step, installer.call, path);
        return landings.length > 0 && (0,conda/* mayBringPython */.o)(installer, read);
    });
    const reaches = installed || calls.some((one) => bringsPixiPython(one, copies, surroundings.context, reach));
    const deployments = surroundings.deployments ?? [];
    const program = entry?.program ? (0,dockerfile_entry/* readPythonProgram */.D1)(entry.program) : null;
    const isNamed = (0,python_image/* isDevImage */.fX)(dockerfile.source.path, final.stage.name) ||
        (0,python_image/* isDevBase */.X3)(final.base) ||
        (0,python_image/* runsTests */.Ev)(program) ||
        (0,python_image/* isTestBed */.qU)(dockerfile.source.path, entry, deployments);
    const facts = (0,memo/* answering */.Vk)({
        dockerfile,
        surroundings,
        stages,
        final,
        lineage,
        used,
        steps,
        python: (0,python_image/* isPythonImage */.m0)(final.base, entry, reaches, brought),
        // What is mounted over an image is asked of all other facts.
        get dev() {
            return isNamed || isMountedOver(facts);
        },
        deployments,
        entry,
        program,
        calls,
        installs,
        systemCalls: (0,system/* readSystemCalls */.JE)(calls),
        users,
        compilations: calls.flatMap(({ step, call }) => {
            const compilation = readCompilation(call);
            return compilation ? [{ step, compilation }] : [];
        }),
        copies,
        environments: places.environments,
        places,
        reach,
        removed,
        env: (name) => final.environment.getEnv(name),
        commandsOf,
        inLineage: (step) => members.has(step.stage),
    });
    return facts;
}
/** A stage by name or number; the last one without a target. */
function findTarget(stages, target) {
    if (target === null)
        return stages.at(-1) ?? null;
    const named = stages.findLast(({ stage }) => stage.name === target.toLowerCase());
    return named ?? (/^\d+$/.test(target) ? (stages[Number(target)] ?? null) : null);
}
/** All stages that a build of the final one runs. */
function usedStages(final) {
    const used = new Set();
    const open = [final];
    for (let stage = open.pop(); stage; stage = open.pop()) {
        if (used.has(stage))
            continue;
        used.add(stage);
        if (stage.parent)
            open.push(stage.parent);
        for (const step of stage.steps)
            for (const source of step.sources)
                if (source.stage)
                    open.push(source.stage);
    }
    return used;
}
function readInstalls(calls, reach, lineage, users, copied) {
    const installs = [];
    const environments = new Set();
    const withoutPip = new Set();
    const condas = new Set();
    const places = { environments, withoutPip, condas };
    const settings = [];
    for (const [index, { step, call }] of calls.entries()) {
        settings.push(...poetrySettings({ step, call }));
        const made = (0,dockerfile_environments/* madeEnvironment */.vX)(call);
        if (made !== null) {
            environments.add(made);
            if ((0,dockerfile_environments/* lacksPip */.uD)(step, call))
                withoutPip.add(made);
            else
                withoutPip.delete(made);
        }
        const conda = (0,dockerfile_conda/* condaPrefix */.eA)(call);
        if (conda !== null)
            condas.add(users.pathOf(conda, step, call));
        const installer = (0,installers/* readInstaller */.XE)(call);
        if (!installer || !(0,installers/* installsPackages */.ag)(installer))
            continue;
        const place = (one) => (0,dockerfile_places/* placeOf */.$t)(step, withSettings(step, one, settings), places, users);
        const before = calls[index - 1];
        const launcher = installer.tool === 'pip' && before?.step === step ? (0,dockerfile_places/* launcherOf */.oD)(before.call, call) : null;
        const location = (launcher ? (0,dockerfile_places/* placeInside */.mA)(step, installer, place(launcher), places) : place(installer)) ?? copied(step, installer);
        if (location?.kind === 'venv')
            environments.add(location.path);
        if (location && installer.tool === 'conda')
            condas.add(location.path);
        if (installer.operands.some(({ value }) => /^pip(?:$|[[=<>~!])/.test(value)))
            withoutPip.delete(location?.path ?? '');
        const at = step.instruction.index;
        const reached = location?.kind === 'user' ? { ...location, path: (0,dockerfile_places/* userBaseOf */.Mq)(step, call, users) } : location;
        const landings = reached
            ? reach.packageLandings(step.stage, reached, at, call)
            : lineage.has(step.stage)
                ? [{ path: null, at }]
                : [];
        installs.push({ step, installer, location: reached, landings });
    }
    return { installs, places };
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

/***/ 30849:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  review: () => (/* binding */ review)
});

;// CONCATENATED MODULE: ./lib/build/locate/images.js
/** The images that a Dockerfile is built as: one for each way it is built, one where nothing is known of that. */
function imagesOf(dockerfile, reason, builds = [{}]) {
    return builds.map(({ target = null, context = folderOf(dockerfile), platform = null, ...known }) => ({
        id: imageId(dockerfile, target),
        dockerfile,
        target,
        context,
        platform,
        reason,
        ...known,
    }));
}
function imageId(dockerfile, target) {
    return target === null ? dockerfile : `${dockerfile}#${target}`;
}
/** The folder of a path; `.` is the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
}

// EXTERNAL MODULE: ./lib/build/source/glob.js
var glob = __webpack_require__(66904);
;// CONCATENATED MODULE: ./lib/build/locate/discover.js

/** `Dockerfile`, `Dockerfile.web`, `Dockerfile-web`, `web.Dockerfile` and the same as `Containerfile`, in any case. */
const NAME = /^(?:(?:dockerfile|containerfile)(?:(?<mark>[._-])(?<suffix>.+))?|.+\.(?:dockerfile|containerfile))$/i;
/** `Dockerfile0`, `DockerfileForCompose`: the text says whether it is one. */
const RUN_ON_NAME = /^(?:Dockerfile|Containerfile)[0-9A-Z][\w-]*$/;
/** Ends of names that begin like a Dockerfile's and are something else: notes, templates, what editors leave behind. */
const NOT_A_DOCKERFILE = /(?:^|\.)(?:dockerignore|containerignore|md|markdown|rst|adoc|html?|pdf|png|svg|j2|jinja2?|tmpl|tpl|gotmpl|template|erb|mustache|hbs|ejs|m4|in|bak|backup|orig|rej|old|sw[a-p]|tmp|patch|diff|snap|lock|sha256|ya?ml|json)$|~$/i;
/** Ends that are rather source code, though some name an image's language so (`Dockerfile.py`). */
const SOURCE_CODE = /^(?:.+\.)?(?:py|pyi|ipynb|go|rs|[cm]?[jt]sx?|java|kts?|rb|php|cs|cpp|cc|c|h|swift|scala|pl|lua|vim|el|sh|ps1)$/i;
/** The Dockerfiles among paths, in their order. */
function discover(paths, { dockerfiles, ignore, images = [] }) {
    const chosen = (0,glob/* matcher */.jN)(dockerfiles);
    const byName = isByName(dockerfiles);
    const ignored = ignoring(ignore);
    const configured = new Set(images.map(({ dockerfile }) => dockerfile));
    const isChosen = (path) => (!byName || isDockerfileName(path)) && chosen(path);
    return [...paths].filter((path) => (isChosen(path) || configured.has(path)) && !ignored(path));
}
/** Whether a file is to be reviewed that a build names as its Dockerfile: the user's globs alone decide where there are some. */
function acceptsNamed({ dockerfiles, ignore }) {
    if (!isByName(dockerfiles))
        return () => false;
    const chosen = (0,glob/* matcher */.jN)(dockerfiles);
    const ignored = ignoring(ignore);
    return (path) => chosen(path) && !ignored(path);
}
function isByName(globs) {
    return globs.every((glob) => glob.startsWith('!'));
}
function ignoring(globs) {
    // Without a positive glob the matcher takes everything, which is not what an empty list of globs to ignore means.
    return isByName(globs) ? () => false : (0,glob/* matcher */.jN)(globs);
}
function isDockerfileName(path) {
    const name = nameOf(path);
    if (RUN_ON_NAME.test(name))
        return true;
    const match = NAME.exec(name);
    if (!match || NOT_A_DOCKERFILE.test(name))
        return false;
    // dockerfile.go is a program's file; Dockerfile.go may be one too, or how the Go image is built: its text decides.
    return !(name.startsWith('dockerfile') && SOURCE_CODE.test(match.groups?.suffix ?? ''));
}
/** Whether a name alone can't tell: without a FROM in it, such a file is something else and no broken Dockerfile. */
function isDoubtful(path) {
    const name = nameOf(path);
    const { mark = '.', suffix = '' } = NAME.exec(name)?.groups ?? {};
    return RUN_ON_NAME.test(name) || mark !== '.' || SOURCE_CODE.test(suffix);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./lib/build/source/groups.js
var source_groups = __webpack_require__(25534);
// EXTERNAL MODULE: ./lib/build/source/text.js
var source_text = __webpack_require__(42697);
// EXTERNAL MODULE: ./lib/build/dockerfile/paths.js
var paths = __webpack_require__(54119);
;// CONCATENATED MODULE: ./lib/build/analyze/batches.js

/** How many Dockerfiles are held at once with all that is worked out of them, where their contexts allow it. */
const BATCH = 50;
/** Cuts the Dockerfiles where none behind the cut shares a file of its context with one before it. */
function batchesOf(files) {
    if (files.length <= BATCH)
        return [files];
    const outer = (0,paths/* outermostOf */.y7)(files.flatMap(([, images]) => images.map(({ context }) => context)));
    const last = new Map();
    files.forEach(([, images], index) => {
        for (const { context } of images)
            last.set(outer(context), index);
    });
    const batches = [];
    let start = 0;
    let until = 0;
    files.forEach(([, images], index) => {
        until = Math.max(until, ...images.map(({ context }) => last.get(outer(context))));
        if (index < until || (index - start < BATCH - 1 && index < files.length - 1))
            return;
        batches.push(files.slice(start, index + 1));
        start = index + 1;
    });
    return batches;
}
/** Analyzes all batches, with others where they help; the answers come in the batches' order. */
async function analyzeAll(batches, crew, analyze) {
    const done = new Map();
    if (crew) {
        for (let index = crew.take(); index !== null; index = crew.take()) {
            done.set(index, await analyze(batches[index]));
            await crew.heard();
        }
        for (const [index, made] of await crew.others())
            done.set(index, made);
    }
    // A thread that failed, for want of memory perhaps, costs time and no finding.
    for (const [index, batch] of batches.entries())
        if (!done.has(index))
            done.set(index, await analyze(batch));
    return batches.map((_, index) => done.get(index));
}

// EXTERNAL MODULE: ./lib/build/analyze/context-files.js + 1 modules
var context_files = __webpack_require__(43794);
// EXTERNAL MODULE: ./lib/build/dockerfile/model.js
var model = __webpack_require__(33778);
// EXTERNAL MODULE: ./lib/build/dockerfile/stages.js + 1 modules
var dockerfile_stages = __webpack_require__(56598);
// EXTERNAL MODULE: ./lib/build/dockerfile/context.js
var context = __webpack_require__(11180);
// EXTERNAL MODULE: ./lib/build/dockerfile/context-uses.js
var context_uses = __webpack_require__(80977);
// EXTERNAL MODULE: ./lib/build/dockerfile/facts.js + 8 modules
var dockerfile_facts = __webpack_require__(31347);
;// CONCATENATED MODULE: ./lib/build/analyze/used-paths.js



/**
 * What the commands of an image use of a copy of the whole context, as paths from the context's root: scripts that they
 * start, projects and requirements that they install, of each list one. Some of it may be made by other steps.
 */
function usedOfContext(image, dockerfile) {
    const whole = ({ keyword, words }) => (keyword === 'COPY' || keyword === 'ADD') && words.slice(0, -1).some(({ text }) => /^\.?\/?$/.test(text));
    if (!dockerfile.stages.some(({ instructions }) => instructions.some(whole)))
        return [];
    const { target, buildArguments = new Map() } = image;
    const facts = (0,dockerfile_facts/* buildFacts */._x)(dockerfile, { target, context: context/* UNKNOWN_CONTEXT */.D, buildArguments });
    return facts ? (0,context_uses/* usesOfContext */.T)(facts).map(({ files }) => files.map(({ origin }) => origin)) : [];
}

;// CONCATENATED MODULE: ./lib/build/analyze/guessed-context.js





/** Whether the build context is only taken to be the Dockerfile's folder, for nothing says what it is. */
function isGuessed({ dockerfile, context, deployments = [] }) {
    return context !== '.' && context === folderOf(dockerfile) && deployments.every((one) => one.context === null);
}
/**
 * Images whose context nothing names, with a better guess: where what they copy, or use of a copy of all, isn't in the
 * Dockerfile's folder and all of it is in a folder above, that is built from there, as with
 * `docker build -f docker/Dockerfile .`.
 * @returns the images that are to be replaced, with what replaces them
 */
async function betterContexts(workspace, images, dockerfiles, contextOf) {
    const better = new Map();
    const open = images.flatMap((image) => {
        if (!isGuessed(image))
            return [];
        const dockerfile = dockerfiles.get(image.dockerfile);
        const { files } = contextOf(image);
        // A folder with modules is a project's own, and what is used of it costs as much to find out as all facts.
        const used = files.list().some((path) => path.endsWith('.py')) ? [] : usedOfContext(image, dockerfile);
        const needs = [...namedSources(dockerfile).map((source) => [source]), ...used];
        if (needs.every((names) => holds(files, names)))
            return [];
        return [{ image, needs, files, higher: above(image) }];
    });
    if (open.length === 0)
        return better;
    // Only what is there is asked for, and no text is read for it but ignore files.
    const { contextOf: higherOf } = await (0,context_files/* loadContexts */.h)(workspace, open.flatMap(({ higher }) => higher));
    for (const { image, needs, files, higher } of open) {
        const found = higher.find((one) => isBetter(needs, files, higherOf(one).files));
        if (found)
            better.set(image, found);
    }
    return better;
}
/** The image in the folder above the Dockerfile's own, and in the root. */
function above(image) {
    return [...new Set([folderOf(image.context), '.'])].map((context) => ({ ...image, context }));
}
/** What is nowhere, for a step of the workflow makes it, says nothing. */
function isBetter(needs, files, higher) {
    const gains = needs.some((names) => !holds(files, names) && holds(higher, names));
    return gains && needs.every((names) => !holds(files, names) || holds(higher, names));
}
/** Whether one of some names is there. */
function holds(files, names) {
    return names.some((name) => files.has(name));
}
/** What COPY, ADD and the mounts of RUN take of the context by a plain name. */
function namedSources({ stages }) {
    const names = [];
    for (const { instructions } of stages) {
        for (const instruction of instructions) {
            const { keyword, onbuild, heredocs, exec, words, flags } = instruction;
            if (keyword === 'RUN')
                for (const flag of flags)
                    names.push(...plainName((0,dockerfile_stages/* boundSource */.Aq)(flag) ?? ''));
            if ((keyword !== 'COPY' && keyword !== 'ADD') || onbuild || heredocs.length > 0)
                continue;
            if ((0,model/* flagOf */.i)(instruction, 'from'))
                continue;
            for (const { text } of (exec ?? words).slice(0, -1))
                names.push(...plainName(text));
        }
    }
    return names;
}
/** A path without variables and wildcards; none for the whole context and for what lies elsewhere. */
function plainName(text) {
    const name = text.replace(/^(?:\.?\/)+/, '');
    return /^[^$*?[\\"'<]+$/.test(name) && name !== '.' && !/^[a-z]+:\/\/|@/.test(name) ? [name] : [];
}

// EXTERNAL MODULE: ./lib/build/dockerfile/parse.js + 1 modules
var parse = __webpack_require__(94208);
;// CONCATENATED MODULE: ./lib/build/dockerfile/unknown-instruction.js
/** Source: moby/buildkit, frontend/dockerfile/command/command.go. */
const KNOWN = new Set([
    ...['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL', 'MAINTAINER'],
    ...['ONBUILD', 'RUN', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR'],
]);
/** Docker's own reading of the file, where `# syntax=` names one. */
const DOCKERS_OWN = /(?:^|\/)docker\/dockerfile(?:-upstream)?(?::|@|$)/;
/** What another program fills in before Docker sees it: by the file's name, and by its text. */
const TEMPLATE_NAME = /\.(?:in|j2|jinja2?|m4|erb|template|tmpl|tpl|mustache)$|template/i;
const TEMPLATE_TEXT = /\{%|\{\{|<%|^[ \t]*[@$%][\w({]/m;
/** The first line that is no instruction at all, for which a build ends before it starts; null where it can't be known. */
function unknownInstruction({ source, directives, instructions }) {
    const syntax = directives.get('syntax')?.text ?? '';
    if (syntax !== '' && !DOCKERS_OWN.test(syntax))
        return null;
    const first = instructions.find(({ keyword }) => !KNOWN.has(keyword));
    if (!first || TEMPLATE_NAME.test(source.path) || TEMPLATE_TEXT.test(source.text))
        return null;
    return first;
}

// EXTERNAL MODULE: ./lib/build/analyze/draft.js
var analyze_draft = __webpack_require__(12836);
// EXTERNAL MODULE: ./lib/build/analyze/ignores.js
var analyze_ignores = __webpack_require__(63988);
// EXTERNAL MODULE: ./lib/build/analyze/run.js + 1 modules
var run = __webpack_require__(306);
// EXTERNAL MODULE: ./lib/build/analyze/select.js
var analyze_select = __webpack_require__(58435);
// EXTERNAL MODULE: ./lib/build/analyze/settings.js + 1 modules
var analyze_settings = __webpack_require__(64918);
// EXTERNAL MODULE: ./lib/build/analyze/suppress.js
var suppress = __webpack_require__(16116);
;// CONCATENATED MODULE: ./lib/build/analyze/file.js









/** Characters of what stands in an instruction's place. */
const MOST_SHOWN = 30;
/** Parses a Dockerfile's text, or says why there is nothing to review in it. */
function parseFile(source) {
    try {
        const dockerfile = (0,parse/* parseDockerfile */.A)(source);
        const unknown = dockerfile.stages.length > 0 ? unknownInstruction(dockerfile) : null;
        if (unknown) {
            const { start, end } = unknown.keywordSpan;
            const keyword = source.text.slice(start, Math.min(end, start + MOST_SHOWN));
            const { line } = source.positionAt(start);
            return { problem: `can not be built: unknown instruction ${keyword} in line ${String(line)}` };
        }
        if (dockerfile.stages.length > 0)
            return { dockerfile };
        return { problem: dockerfile.instructions.length === 0 ? 'is empty' : 'has no FROM instruction' };
    }
    catch (error) {
        return {
            problem: `can not be parsed (a bug of this tool): ${error instanceof Error ? error.message : String(error)}`,
        };
    }
}
/** Analyzes Dockerfiles, each as each of its images; the answers come in their order. */
function analyzeFiles(files, contextOf, settings, options) {
    const subjects = files.flatMap(({ dockerfile, images }) => {
        const headPath = options.headPath(dockerfile.source.path);
        return images.map((image) => ({ dockerfile, image, context: contextOf(image), headPath }));
    });
    const runs = (0,run/* runRules */.x)(subjects, settings);
    let at = 0;
    return files.map((file) => analyzeFile(file, runs.slice(at, (at += file.images.length)), settings, options));
}
function analyzeFile({ dockerfile, images }, runs, settings, options) {
    const { source } = dockerfile;
    const all = runs.flatMap(({ drafts }) => drafts);
    const ignores = (0,analyze_ignores/* readIgnores */.G)(dockerfile);
    const policy = { allow: settings.allowIgnores, requireReason: settings.requireReason, permitted: options.permitted };
    const { suppressed, list } = (0,suppress/* suppress */.M)(all, ignores, policy);
    const unused = reportUnused(dockerfile, images[0], runs, ignores, settings, policy, options.headPath(source.path));
    return {
        source,
        images: images.map((image, index) => ({ ...image, python: runs[index].python })),
        drafts: [...runs.flatMap(({ drafts }) => (0,analyze_select/* select */.L)(drafts, suppressed)), ...unused.drafts],
        present: [...all.filter((draft) => !suppressed.has(draft)), ...unused.drafts],
        suppressed: [...list, ...unused.hushed],
        excused: new Set([...suppressed].map(({ fingerprint }) => fingerprint)),
        ignores,
        sensitive: all.flatMap(({ sensitive }) => sensitive ?? []),
        problems: [...new Set(runs.flatMap(({ problems }) => problems))],
    };
}
function reportUnused(dockerfile, image, runs, ignores, settings, policy, headPath) {
    const rule = analyze_settings/* OWN_RULES */.PQ.find(({ id }) => id === 'unused-ignore');
    const { level } = settings.setting(rule.id);
    const ran = runs.filter(({ python }) => python);
    // Where no image runs Python no rule was asked, and where it is said already that one failed, silence proves nothing.
    if (level === 'off' || ran.length === 0)
        return { drafts: [], hushed: [] };
    const known = [...settings.rules, ...analyze_settings/* OWN_RULES */.PQ].map(({ id }) => id);
    const drafts = ran.flatMap((run) => run.drafts);
    const answered = (id) => ran.every((run) => run.ran.has(id));
    const { source } = dockerfile;
    const unused = (0,suppress/* unusedIgnores */.A)(drafts, ignores, policy, known, answered);
    const reported = unused
        .filter(({ hushed }) => hushed === null)
        .map((report) => (0,analyze_draft/* draftOf */.b)(rule, report, level, source, { id: image.id, target: null }, context_files/* NO_CONTEXT */.S));
    return {
        drafts: (0,run/* complete */.M)(reported, dockerfile, headPath),
        hushed: unused.flatMap(({ span, hushed }) => hushed === null
            ? []
            : [{ rule: rule.id, path: source.path, line: source.positionAt(span.start).line, reason: hushed }]),
    };
}

// EXTERNAL MODULE: ./lib/build/dockerfile/python-image.js
var python_image = __webpack_require__(18209);
;// CONCATENATED MODULE: ./lib/build/locate/references/builds.js


/** The stage names of a Dockerfile; a look at its FROM lines is enough to tell which targets there are. */
function stageNames(source) {
    const found = source.matchAll(/^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*\S+(?:[ \t]+AS[ \t]+(\S+))?/gim);
    return [...found].map((match) => match[1]?.toLowerCase() ?? null);
}
/** Stages that workflows build for their cache or their files, and that nobody runs. */
const INTERMEDIATE = /(?:^|[-_.\d])(?:build|builder|deps|dependencies|cache|wheels?|compile|export)(?:[-_.\d]|$)/;
/**
 * The ways that a Dockerfile is built. A target that somebody names is one; the last stage is another, unless all that
 * is known of is built from others.
 */
function buildsOf(deployments, stages) {
    if (deployments.length === 0)
        return [{}];
    const groups = new Map();
    const last = stages.length - 1;
    const floating = [];
    for (const deployment of deployments) {
        const stage = stageOf(deployment.target, stages);
        const { kind, target, builds } = deployment;
        if (stage === null || (target !== null && stage !== last && isIntermediate(kind, target)))
            continue;
        if (!builds && target === null)
            floating.push(deployment);
        else
            (0,source_groups/* addTo */.D)(groups, stage, deployment);
    }
    const production = [...groups.keys()].find((stage) => !(0,python_image/* isDevImage */.fX)('', stages[stage] ?? String(stage)));
    const main = groups.has(last) ? last : (production ?? last);
    (0,source_groups/* addTo */.D)(groups, main, ...floating);
    return [...groups]
        .sort(([a], [b]) => Number(b === main) - Number(a === main) || a - b)
        .map(([, group]) => settingsOf(group, deployments));
}
/** A stage's number; the last one without a target, null where the target isn't there. */
function stageOf(target, stages) {
    if (target === null)
        return stages.length - 1;
    const named = stages.lastIndexOf(target.toLowerCase());
    if (named >= 0)
        return named;
    return /^\d+$/.test(target) && Number(target) < stages.length ? Number(target) : null;
}
function isIntermediate(kind, target) {
    // What compose or Kubernetes builds, they run.
    return (kind === 'workflow' || kind === 'bake') && INTERMEDIATE.test(target.toLowerCase());
}
function settingsOf(group, all) {
    const builders = group.filter(({ builds }) => builds);
    // What the configuration says of an image is meant for just it.
    const own = group.find(({ kind }) => kind === 'configuration');
    const context = own?.context ?? mostCommon(contextsOf(builders)) ?? mostCommon(contextsOf(all));
    const [first, ...others] = builders;
    const common = [...(first?.buildArguments ?? [])].filter(([name, value]) => others.every(({ buildArguments }) => buildArguments.get(name) === value));
    const agreed = new Map([...common, ...(own?.buildArguments ?? [])]);
    const platform = others.every((one) => one.platform === first?.platform) ? (first?.platform ?? null) : null;
    return {
        target: group.find(({ target }) => target !== null)?.target ?? null,
        ...(context !== null && { context }),
        platform: own?.platform ?? platform,
        ...(group.length > 0 && { deployments: group }),
        ...(agreed.size > 0 && { buildArguments: agreed }),
    };
}
function contextsOf(deployments) {
    return deployments.flatMap(({ context }) => context ?? []);
}
/** The one that most agree on; of several, the first. */
function mostCommon(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const best = Math.max(0, ...counts.values());
    return [...counts].find(([, count]) => count === best)?.[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/build/analyze/left-over.js





/** Stages that development ones are often made from, and that are deployed themselves. */
const DEPLOYED = /(?:^|[-_.])(?:prod|production|release|runtime|runner|final|deploy)(?:[-_.\d]|$)/;
/**
 * The images of a Dockerfile, and one more where all that is known to be built of it is a development stage at its end
 * and another stage is left over that is surely deployed: that one is what its maintainers care for.
 */
function withLeftOver(dockerfile, images) {
    const [image, ...others] = images;
    const last = dockerfile.stages.at(-1)?.name ?? null;
    if (!image || others.length > 0 || last === null || !isDevelopment(last))
        return images;
    if ((0,python_image/* isDevImage */.fX)(dockerfile.source.path, null))
        return images;
    if (image.target !== null && image.target.toLowerCase() !== last)
        return images;
    const name = leftOver((0,dockerfile_stages/* buildStages */.as)(dockerfile, image.buildArguments ?? new Map()))?.stage.name;
    if (name == null)
        return images;
    const reason = `${image.reason}; ${last}, the last stage, is for development`;
    // What says how the development image is run says nothing of this one.
    return [image, { ...image, id: imageId(image.dockerfile, name), target: name, deployments: [], reason }];
}
/** Of the stages that the last one doesn't use the last that no other of them uses; else the deployed one that it is FROM. */
function leftOver(stages) {
    const last = stages.at(-1);
    const used = (0,dockerfile_facts/* usedStages */.lp)(last);
    const free = stages.filter((stage) => !used.has(stage) && isCandidate(stage));
    const ends = free.filter((stage) => !free.some((other) => other !== stage && (0,dockerfile_facts/* usedStages */.lp)(other).has(stage)));
    return ends.at(-1) ?? (0,dockerfile_stages/* lineageOf */.bQ)(last).findLast((one) => isCandidate(one) && DEPLOYED.test(one.stage.name)) ?? null;
}
function isCandidate({ stage: { name } }) {
    return name !== null && !isDevelopment(name) && !INTERMEDIATE.test(name);
}
function isDevelopment(name) {
    return (0,python_image/* isDevImage */.fX)('', name);
}

;// CONCATENATED MODULE: ./lib/build/analyze/tree.js








/** Reads and analyzes the images of one tree. A Dockerfile that isn't there has no part in the answer. */
async function analyzeTree(workspace, images, settings, options = {}) {
    const byDockerfile = (0,source_groups/* groupedBy */.m)(images, ({ dockerfile }) => dockerfile);
    const batches = batchesOf([...byDockerfile]);
    const { permitted = null, named = new Set() } = options;
    const crew = (await options.gather?.(batches, { permitted, named })) ?? null;
    const parts = await analyzeAll(batches, crew, (batch) => analyzeBatch(workspace, batch, settings, options));
    const files = new Map(parts.flatMap((part) => [...part.files]));
    const texts = new Map(parts.flatMap(({ sources }) => [...sources]));
    for (const [path, { source }] of files)
        texts.set(path, source);
    return { files, problems: unreadableFirst(parts.flatMap(({ problems }) => problems)), sources: texts };
}
/** Analyzes a batch: its files are read, parsed, placed in their contexts and judged. */
async function analyzeBatch(workspace, batch, settings, options) {
    const contents = await workspace.read(batch.map(([path]) => path));
    const problems = [];
    const parsed = [];
    for (const [path, of] of batch) {
        const content = contents.get(path);
        if (!content)
            continue;
        const result = 'text' in content ? parseFile(new source_text/* SourceText */.D(path, content.text)) : content;
        if ('dockerfile' in result) {
            parsed.push({ dockerfile: result.dockerfile, images: withLeftOver(result.dockerfile, of) });
        }
        else if (!isDoubtful(path) || options.named?.has(path)) {
            problems.push({ path, message: result.problem, unreadable: true });
        }
    }
    const located = parsed.flatMap((file) => file.images);
    const dockerfiles = new Map(parsed.map(({ dockerfile }) => [dockerfile.source.path, dockerfile]));
    const { placed, contextOf, sources } = options.context
        ? { placed: same, contextOf: () => options.context, sources: new Map() }
        : await placedIn(workspace, located, dockerfiles);
    const placedFiles = parsed.map(({ dockerfile, images }) => ({ dockerfile, images: images.map(placed) }));
    const judged = { headPath: options.headPath ?? same, permitted: options.permitted ?? null };
    const analyzed = analyzeFiles(placedFiles, contextOf, settings, judged);
    const files = new Map(analyzed.map((file) => [file.source.path, file]));
    for (const [path, file] of files) {
        for (const message of file.problems)
            problems.push({ path, message, unreadable: false });
    }
    return { files, problems, sources: ofFindings(sources, files) };
}
/** What is found in other files than Dockerfiles, or edits them, is shown with their text; the others aren't kept. */
function ofFindings(sources, files) {
    const drafts = [...files.values()].flatMap((file) => file.drafts);
    const paths = new Set(drafts.flatMap(({ path, fix }) => [path, ...(fix?.edits ?? []).map((edit) => edit.path)]));
    return new Map([...sources].filter(([path]) => paths.has(path)));
}
function same(one) {
    return one;
}
/** Images in their build contexts, as far as those can be told, with what lies there. */
async function placedIn(workspace, images, dockerfiles) {
    const first = await (0,context_files/* loadContexts */.h)(workspace, images, dockerfiles);
    const better = await betterContexts(workspace, images, dockerfiles, first.contextOf);
    const placed = (image) => better.get(image) ?? image;
    if (better.size === 0)
        return { ...first, placed };
    const second = await (0,context_files/* loadContexts */.h)(workspace, [...better.values()], dockerfiles);
    const moved = new Set(better.values());
    return {
        placed,
        contextOf: (image) => (moved.has(image) ? second : first).contextOf(image),
        sources: new Map([...first.sources, ...second.sources]),
    };
}
/** What can't be read comes before what a rule failed on. */
function unreadableFirst(problems) {
    return [...problems.filter(({ unreadable }) => unreadable), ...problems.filter(({ unreadable }) => !unreadable)];
}

;// CONCATENATED MODULE: ./lib/build/analyze/base.js


/** The base, analyzed in the same way as the head; all answers are those of nothing where there is no base. */
class BaseSide {
    workspace;
    settings;
    headPaths = new Map();
    basePaths = new Map();
    analyzed = null;
    constructor(workspace, changes, settings) {
        this.workspace = workspace;
        this.settings = settings;
        for (const { path, previousPath } of changes) {
            if (previousPath === null || previousPath === path)
                continue;
            this.basePaths.set(path, previousPath);
            this.headPaths.set(previousPath, path);
        }
    }
    /** Analyzes what the images of the head were at the base. */
    async analyze(images) {
        if (!this.workspace)
            return;
        const before = images.map((image) => this.imageAtBase(image));
        this.analyzed = await analyzeTree(this.workspace, before, this.settings, {
            headPath: (path) => this.headPaths.get(path) ?? path,
        });
    }
    /** What the base has, of what was analyzed; null where there is no base. */
    get present() {
        return this.analyzed && [...this.analyzed.files.values()].flatMap(({ present }) => present);
    }
    /** The fingerprints that the base's own ignores suppress; null where there is no base. */
    get excused() {
        return this.analyzed && new Set([...this.analyzed.files.values()].flatMap(({ excused }) => [...excused]));
    }
    /** The analysis of what a file of the head was at the base. */
    fileOf(headPath) {
        return this.analyzed?.files.get(this.pathOf(headPath)) ?? null;
    }
    /** Whether what keeps a file of the head from being reviewed came with the change. */
    isNewProblem(headPath) {
        return this.analyzed?.problems.every(({ path }) => path !== this.pathOf(headPath)) ?? false;
    }
    imageAtBase(image) {
        const dockerfile = this.pathOf(image.dockerfile);
        // A context that is where the Dockerfile is moved with it.
        const moved = image.context === folderOf(image.dockerfile);
        return { ...image, dockerfile, context: moved ? folderOf(dockerfile) : image.context };
    }
    pathOf(headPath) {
        return this.basePaths.get(headPath) ?? headPath;
    }
}

// EXTERNAL MODULE: ./lib/build/analyze/compare.js
var compare = __webpack_require__(30264);
// EXTERNAL MODULE: ./lib/build/config/linters.js
var config_linters = __webpack_require__(4932);
// EXTERNAL MODULE: ./lib/build/findings/errors.js
var errors = __webpack_require__(24452);
// EXTERNAL MODULE: ./lib/build/analyze/instructions.js
var instructions = __webpack_require__(31374);
;// CONCATENATED MODULE: ./lib/build/analyze/linters.js









/** Asks the linters about the Python Dockerfiles of the head, and about what those with findings were at the base. */
async function lintOthers(request) {
    const { linters, images, head, base, changes, settings, pragmas } = request;
    const problems = [];
    const notes = [];
    const there = [];
    const mine = images.length > 0 ? linters.list : [];
    for (const linter of mine) {
        const reason = await linter.missing();
        if (reason === null)
            there.push(linter);
        else if (linters.named)
            problems.push(problem(`${linter.name} ${reason}`));
        else
            notes.push(`${TITLES[linter.name]} ${reason}.`);
    }
    const answers = new Answers();
    const doubtful = new Set();
    if (there.length > 0) {
        const files = await pythonFiles(head, images);
        await answers.add(there, files, pragmas);
        const bases = new Map(changes.map(({ path, previousPath }) => [path, previousPath ?? path]));
        const wanted = new Set(files.filter(({ source }) => answers.found(source.text)).map(({ source }) => source.path));
        const before = images
            .filter(({ dockerfile }) => wanted.has(dockerfile))
            .map((image) => ({ ...image, dockerfile: bases.get(image.dockerfile) ?? image.dockerfile }));
        const earlier = base && before.length > 0 ? await pythonFiles(base, before) : [];
        await answers.add(there, earlier, pragmas);
        for (const path of wanted) {
            const text = earlier.find(({ source }) => source.path === (bases.get(path) ?? path))?.source.text;
            for (const name of answers.silentAbout(text))
                doubtful.add(`${name} ${path}`);
        }
    }
    for (const { linter, message, failed } of answers.complaints()) {
        if (failed && linters.named)
            problems.push(problem(`${linter} ${message}`));
        else
            notes.push(`${TITLES[linter]} ${message}.`.replace(/\.\.$/, '.'));
    }
    return {
        settings: { ...settings, rules: [...settings.rules, ...answers.rules()] },
        problems,
        notes,
        isDoubtful: ({ rule, path }) => (0,config_linters/* isLinterRule */.xW)(rule) && doubtful.has(`${rule.split('/')[0]} ${path}`),
    };
}
const TITLES = { buildkit: 'BuildKit', shellcheck: 'ShellCheck', hadolint: 'hadolint' };
function problem(message) {
    return { path: '', message, unreadable: false };
}
/** The Dockerfiles that any image builds a Python image from. */
async function pythonFiles(workspace, images) {
    const contents = await workspace.read([...new Set(images.map(({ dockerfile }) => dockerfile))]);
    return [...contents].flatMap(([path, content]) => {
        const parsed = 'text' in content ? parseFile(new source_text/* SourceText */.D(path, content.text)) : content;
        if (!('dockerfile' in parsed))
            return [];
        const { dockerfile } = parsed;
        return images.some((image) => image.dockerfile === path && isPython(dockerfile, image)) ? [dockerfile] : [];
    });
}
function isPython(dockerfile, { target, buildArguments = new Map() }) {
    try {
        return (0,dockerfile_facts/* buildFacts */._x)(dockerfile, { target, context: context/* UNKNOWN_CONTEXT */.D, buildArguments })?.python ?? false;
    }
    catch {
        // The analysis meets it again and says so.
        return false;
    }
}
/** What the linters said, by the text that they said it of. */
class Answers {
    said = new Map();
    mentioned = new Set();
    faults = [];
    /** Asks about those files whose text is new. */
    async add(linters, files, pragmas) {
        const fresh = files.filter(({ source }, index) => !this.said.has(source.text) && files.findIndex((other) => other.source.text === source.text) === index);
        if (fresh.length === 0)
            return;
        const all = await Promise.all(linters.map((linter) => ask(linter, fresh, pragmas)));
        for (const [index, dockerfile] of fresh.entries()) {
            const { source } = dockerfile;
            const findings = linters.flatMap(({ name }, at) => {
                const answer = all[at][index];
                const failed = 'failed' in answer;
                const message = failed ? answer.failed : 'findings' in answer ? answer.partly : answer.declined;
                if (message !== undefined)
                    this.faults.push({ linter: name, failed, message, source });
                return 'findings' in answer ? answer.findings.map((finding) => ({ ...finding, by: name })) : [];
            });
            const silent = this.silentAbout(source.text);
            const answered = linters.flatMap(({ name }) => (silent.includes(name) ? [] : name));
            // hadolint's ShellCheck knows lines only.
            const own = findings.filter(({ rule, by }) => by !== 'hadolint' || !rule.startsWith('shellcheck/') || !answered.includes('shellcheck'));
            this.said.set(source.text, withoutEchoes(own, dockerfile));
            for (const id of (0,analyze_ignores/* readIgnores */.G)(dockerfile).flatMap(({ rules }) => rules)) {
                if ((0,config_linters/* isLinterRule */.xW)(id) && answered.some((name) => id.startsWith(`${name}/`)))
                    this.mentioned.add(id);
            }
        }
    }
    /** The linters that didn't say all of a text. */
    silentAbout(text) {
        return this.faults.flatMap(({ linter, source }) => (source.text === text ? linter : []));
    }
    found(text) {
        return (this.said.get(text)?.length ?? 0) > 0;
    }
    /** One for each of their rules that found something, or that an ignore names. */
    rules() {
        const ids = new Set([...this.said.values()].flatMap((findings) => findings.map(({ rule }) => rule)));
        for (const id of this.mentioned)
            if (!this.faults.some(({ linter }) => id.startsWith(`${linter}/`)))
                ids.add(id);
        return [...ids].filter(config_linters/* isLinterRule */.xW).map((id) => ruleOf(id, ({ source }) => {
            const findings = this.said.get(source.text) ?? [];
            return findings.filter(({ rule }) => rule === id);
        }));
    }
    /** What went wrong, once for each linter and reason. */
    complaints() {
        const groups = (0,source_groups/* groupedBy */.m)(this.faults, ({ linter, failed }) => `${linter} ${String(failed)}`);
        return [...groups.values()].map(([first, ...others]) => {
            const more = others.length > 0 ? ` (${first.source.path} and ${others.length} more)` : ` (${first.source.path})`;
            return { ...first, message: `${first.message.replace(/\.$/, '')}${more}` };
        });
    }
}
/** A linter that breaks costs its own answers only. */
async function ask(linter, files, pragmas) {
    try {
        const answers = await linter.lint(files, pragmas);
        return files.map((_, index) => answers[index] ?? { failed: 'gave no answer' });
    }
    catch (error) {
        return files.map(() => ({ failed: `failed: ${(0,errors/* messageOf */.bD)(error)}` }));
    }
}
function ruleOf(id, look) {
    return {
        ...{ id, family: 'supply', level: 'warning', summary: id, why: '', sources: [] },
        examples: { bad: {}, good: {} },
        messages: {},
        check: ({ facts }) => look(facts.dockerfile).map(({ span, message, level }) => ({ span, message, level })),
    };
}
/** Two linters that say the same of one instruction: the first is kept, the second isn't. */
const THEIRS = [
    ['buildkit/JSONArgsRecommended', 'hadolint/DL3025'],
    ['buildkit/MaintainerDeprecated', 'hadolint/DL4000'],
    ['buildkit/DuplicateStageName', 'hadolint/DL3024'],
    ['buildkit/WorkdirRelativePath', 'hadolint/DL3000'],
    ['buildkit/FromPlatformFlagConstDisallowed', 'hadolint/DL3029'],
    ['buildkit/RedundantTargetPlatform', 'hadolint/DL3029'],
    ['buildkit/MultipleInstructionsDisallowed', 'hadolint/DL4003'],
    ['buildkit/MultipleInstructionsDisallowed', 'hadolint/DL4004'],
    ['buildkit/MultipleInstructionsDisallowed', 'hadolint/DL3012'],
];
function withoutEchoes(findings, dockerfile) {
    const at = ({ span }) => (0,instructions/* instructionAt */.s)(dockerfile, span.start)?.index ?? -1;
    return findings.filter((finding) => {
        const kept = THEIRS.filter(([, drop]) => drop === finding.rule).map(([keep]) => keep);
        return !findings.some((other) => kept.includes(other.rule) && at(other) === at(finding));
    });
}
/** Theirs that ours say better: of the same instruction, or `image`: anywhere in the same image. */
const OURS = {
    'hadolint/DL3002': { rules: ['runs-as-root'], image: true },
    'hadolint/DL3003': { rules: ['shell-state-lost'] },
    'hadolint/DL3006': { rules: ['base-image-unpinned'] },
    'hadolint/DL3007': { rules: ['base-image-unpinned'] },
    'hadolint/DL3009': { rules: ['apt-lists-kept'] },
    'hadolint/DL3013': { rules: ['pip-unpinned'] },
    'hadolint/DL3015': { rules: ['apt-recommends'] },
    'hadolint/DL3025': { rules: ['shell-form-command', 'malformed-exec-form'] },
    'hadolint/DL3042': { rules: ['pip-cache-kept'] },
    'buildkit/JSONArgsRecommended': { rules: ['shell-form-command', 'malformed-exec-form'] },
    'buildkit/SecretsUsedInArgOrEnv': { rules: ['secret-in-image'] },
};
/** A tree's findings without those of other linters that ours say already, suppressed or not. */
function oursFirst(tree) {
    const files = [...tree.files].map(([path, file]) => {
        const drafts = file.drafts.filter((draft) => !isSaid(draft, file) && !isUnaskedIgnore(draft));
        return [path, drafts.length === file.drafts.length ? file : { ...file, drafts }];
    });
    return { ...tree, files: new Map(files) };
}
function isSaid(draft, { present, suppressed }) {
    const ours = Object.hasOwn(OURS, draft.rule) ? OURS[draft.rule] : undefined;
    if (!ours)
        return false;
    const meets = (rule, line) => ours.rules.includes(rule) && (ours.image === true || line === draft.line);
    return (present.some(({ rule, line, image }) => image === draft.image && meets(rule, line)) ||
        suppressed.some(({ rule, line }) => meets(rule, line)));
}
/** An ignore of another linter's rule is no mistake where that linter wasn't asked. */
function isUnaskedIgnore({ rule, message }) {
    return rule === 'unused-ignore' && (0,config_linters/* isLinterRule */.xW)(/^There is no rule "([^"]*)"/.exec(message)?.[1] ?? '');
}
/** The page of another linter's rule; null for ours. */
function linterHelp(rule) {
    if (!(0,config_linters/* isLinterRule */.xW)(rule))
        return null;
    const [linter, code = ''] = rule.split('/');
    if (linter === 'hadolint')
        return `https://github.com/hadolint/hadolint/wiki/${code}`;
    if (linter === 'shellcheck')
        return `https://www.shellcheck.net/wiki/${code}`;
    const words = code.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase();
    return `https://docs.docker.com/reference/build-checks/${words}/`;
}

;// CONCATENATED MODULE: ./lib/build/analyze/policy.js





/** What of the change alters the policy: the configuration, and ignores that the base doesn't have. */
async function policyChanges(input, files, settings) {
    const rule = analyze_settings/* OWN_RULES */.PQ.find(({ id }) => id === 'policy-changed');
    const { level } = settings.setting(rule.id);
    if (level === 'off')
        return [];
    const when = input.fromBase
        ? 'The policy of the base branch counts here: this will, once it is merged.'
        : 'It counts for this review already.';
    const drafts = [];
    for (const change of input.changes) {
        const path = [change.path, change.previousPath].find((name) => name !== null && input.configuration.includes(name));
        if (path === undefined)
            continue;
        const source = await sourceOf(input.workspace, change.path);
        const line = firstChangedLine(change);
        const start = source.offsetAt({ line, column: 1 });
        const span = { start, end: start + source.line(line).length };
        const message = `This change alters the configuration of this review. ${when}`;
        const draft = (0,analyze_draft/* draftOf */.b)(rule, { span, message }, level, source, { id: change.path, target: null }, context_files/* NO_CONTEXT */.S);
        drafts.push(...(0,run/* complete */.M)([draft], { source }, change.path));
    }
    for (const { file, before } of files) {
        const added = addedIgnores(file, before);
        const message = `This change adds or alters an inline ignore. ${when}`;
        const image = { id: file.images[0].id, target: null };
        const found = added.map((span) => (0,analyze_draft/* draftOf */.b)(rule, { span, message }, level, file.source, image, context_files/* NO_CONTEXT */.S));
        drafts.push(...(0,run/* complete */.M)(found, file, file.source.path));
    }
    return drafts;
}
/** Ignores by their words, so that a moved line is no change. */
function addedIgnores(head, base) {
    const there = base?.ignores.map(({ span }) => base.source.slice(span)) ?? [];
    return head.ignores
        .map(({ span }) => span)
        .filter((span) => {
        const at = there.indexOf(head.source.slice(span));
        if (at >= 0)
            there.splice(at, 1);
        return at < 0;
    });
}
function firstChangedLine({ hunks }) {
    const lines = (hunks ?? []).flatMap(({ added, removedAt }) => [...added, ...removedAt]);
    return Math.max(1, Math.min(...lines, Infinity) === Infinity ? 1 : Math.min(...lines));
}
async function sourceOf(workspace, path) {
    const content = (await workspace.read([path])).get(path);
    return new source_text/* SourceText */.D(path, content && 'text' in content ? content.text : '');
}

;// CONCATENATED MODULE: ./lib/build/analyze/secrets.js

/** The text as reports may show it: of the same length, with asterisks for what must not show up. */
function masked(source, sensitive) {
    let { text } = source;
    for (const { start, end } of sensitive) {
        text = text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, '*') + text.slice(end);
    }
    return sensitive.length === 0 ? source : new source_text/* SourceText */.D(source.path, text);
}
/**
 * A finding without its fix where that touches a line with something sensitive: a suggestion repeats whole lines, and
 * one with asterisks in it must not be applied.
 */
function withoutSecrets(finding, source, sensitive) {
    const lines = sensitive.map(({ start, end }) => [source.positionAt(start).line, source.positionAt(end).line]);
    const touches = finding.fix?.edits.some(({ path, line, endLine }) => path === source.path && lines.some(([first, last]) => line <= last && first <= endLine));
    return touches ? { ...finding, fix: null } : finding;
}

;// CONCATENATED MODULE: ./lib/build/locate/affected.js
/** What was changed: every path that a change touches, those that it moved or removed files from included. */
function touchedPaths(changes) {
    return new Set(changes.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath])));
}
/**
 * Why a change affects an image, in the report's words; null where it doesn't. The files that count beside the
 * Dockerfile are the ignore files, the Dockerfile's own or else the context's, and what says how it is built and run.
 */
function affectedBy(image, touched, exists) {
    if (touched.has(image.dockerfile))
        return 'changed';
    const own = `${image.dockerfile}.dockerignore`;
    if (touched.has(own))
        return `affected by ${own.slice(own.lastIndexOf('/') + 1)}`;
    const ofContext = image.context === '.' ? '.dockerignore' : `${image.context}/.dockerignore`;
    if (touched.has(ofContext) && !exists(own))
        return 'affected by .dockerignore';
    const deployment = image.deployments?.find(({ path }) => touched.has(path));
    return deployment ? `affected by ${deployment.path.slice(deployment.path.lastIndexOf('/') + 1)}` : null;
}

// EXTERNAL MODULE: ./lib/build/dockerfile/image-reference.js
var image_reference = __webpack_require__(49698);
// EXTERNAL MODULE: ./lib/build/dockerfile/expand.js
var expand = __webpack_require__(60395);
;// CONCATENATED MODULE: ./lib/build/locate/references/reference.js

const NOTHING = {
    dockerfile: null,
    images: [],
    service: null,
    builds: false,
    pushes: false,
    context: null,
    target: null,
    buildArguments: new Map(),
    platform: null,
    readOnly: null,
    tmpfs: [],
    volumes: [],
    user: null,
    runAsNonRoot: null,
    binds: [],
    mountsSource: false,
    cpus: null,
    memory: null,
    gpu: false,
    entrypoint: null,
    command: null,
    workdir: null,
    init: false,
    stopSignal: null,
    cache: null,
    environment: [],
    healthCheck: null,
};
/** A reference that says only what is given. */
function reference(place, said) {
    return { ...NOTHING, ...place, ...said };
}
/** Longer ones are no paths or names. */
const LONGEST = 1000;
/** A folder in a container without the slashes at its end. */
function withoutSlash(path) {
    return path.length > LONGEST ? expand/* UNKNOWN */.HV : path.replace(/(?<=.)\/+$/, '');
}
/** A path below a folder of the workspace (`.` is the root); null where it leads out, or isn't known. */
function join(folder, path) {
    if (path.startsWith('/') || /^[a-zA-Z]:[\\/]/.test(path) || !(0,expand/* isKnown */.qE)(path) || path.length > LONGEST)
        return null;
    const parts = folder === '.' ? [] : folder.split('/');
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/') || '.';
}
/** A build context that is no folder: a repository, an archive, another target, what is piped in. */
function isRemote(context) {
    return /^(?:[a-z][a-z0-9+.-]*:|git@|github\.com\/)|^-$/i.test(context);
}
/** The context and Dockerfile that a build names, from the workspace's root; null where they aren't known. */
function place(folder, context, dockerfile) {
    if (isRemote(context))
        return null;
    const root = join(folder, context);
    const file = root === null ? null : join(root, dockerfile);
    return root === null || file === null ? null : { context: root, dockerfile: file };
}
/** The arguments whose values are known. */
function knownArguments(given) {
    return new Map([...given].flatMap(([name, value]) => (value !== null && (0,expand/* isKnown */.qE)(value) ? [[name, value]] : [])));
}
/** The only one of several platforms; several mean that none is the one. */
function onlyPlatform(platforms) {
    const all = platforms.flatMap((one) => one.split(',')).map((one) => one.trim());
    return all.length === 1 && (0,expand/* isKnown */.qE)(all[0]) && all[0] !== '' ? all[0] : null;
}
/** `user:group` without the group. */
function userOf(written) {
    const user = written?.replace(/:.*$/, '') ?? null;
    return user === null || user === '' || !(0,expand/* isKnown */.qE)(user) ? null : user;
}
/** `registry/name:tag@digest` without tag and digest. */
function imageName(written) {
    if (written.length > LONGEST)
        return expand/* UNKNOWN */.HV;
    return written
        .trim()
        .replace(/@.*$/, '')
        .replace(/:[^/]*$/, '');
}
/** Whether the whole context is among what is mounted. */
function reference_holds(binds, context) {
    return binds.some(({ source, target }) => {
        return target !== '/' && (source === '.' || source === context || context.startsWith(`${source}/`));
    });
}
/** Words of a command line as compose splits it: quotes and backslashes, no variables. */
function splitWords(line) {
    const words = [];
    if (line.length > 10 * LONGEST)
        return words;
    for (const [word] of line.matchAll(/(?:[^\s"'\\]|\\[^]|"(?:[^"\\]|\\[^])*"|'[^']*')+/g)) {
        words.push(word.replace(/\\([^])|"((?:[^"\\]|\\[^])*)"|'([^']*)'/g, (_, escaped, double, single) => {
            return escaped ?? double?.replace(/\\(["\\])/g, '$1') ?? single ?? '';
        }));
    }
    return words;
}

;// CONCATENATED MODULE: ./lib/build/locate/references/tree.js

/** What stands behind a path of keys; null where nothing does. */
function get(value, ...path) {
    let at = value ?? null;
    for (const key of path)
        at = at?.kind === 'mapping' ? (at.entries.get(key) ?? null) : null;
    return at;
}
/** A scalar as text; null where there is none. */
function tree_text(value) {
    return value?.kind === 'scalar' && value.value !== null ? String(value.value) : null;
}
function flag(value) {
    const said = tree_text(value)?.toLowerCase();
    return said === 'true' || said === 'yes' || said === 'on' ? true : said === undefined ? null : false;
}
/** Scalars of a list, or the only one. */
function texts(value) {
    const items = value?.kind === 'list' ? value.items : value ? [value] : [];
    return items.flatMap((item) => tree_text(item) ?? []);
}
function items(value) {
    return value?.kind === 'list' ? value.items : [];
}
function pairs(value) {
    if (value?.kind !== 'mapping')
        return [];
    return [...value.entries].map(([key, one]) => ({ key, value: one, line: value.lines.get(key) ?? one.line }));
}
/** `{A: b}`, or a list of `A=b`; names without a value have null. */
function assignments(value) {
    if (value?.kind === 'mapping')
        return new Map(pairs(value).map(({ key, value: one }) => [key, tree_text(one)]));
    return new Map(texts(value).map(assignment));
}
function assignment(written) {
    const equals = written.indexOf('=');
    return equals < 0 ? [written.trim(), null] : [written.slice(0, equals).trim(), written.slice(equals + 1)];
}
function mapping(entries, line) {
    const all = [...entries];
    return {
        kind: 'mapping',
        entries: new Map(all.map(({ key, value }) => [key, value])),
        lines: new Map(all.map(({ key, line: at }) => [key, at])),
        line,
    };
}
/** The lines that a text's offsets are on, from 1. */
function lineCounter(source) {
    const text = new source_text/* SourceText */.D('', source);
    return (offset) => text.positionAt(offset).line;
}

// EXTERNAL MODULE: ./lib/build/config/yaml-depth.js
var yaml_depth = __webpack_require__(66308);
;// CONCATENATED MODULE: ./lib/build/locate/references/yaml.js


/** The parser recurses: what is nested by the thousand would end the process, not throw. */
const DEEPEST = 60;
/** Merge keys copy: a page of them could make millions of entries. */
const MOST_ENTRIES = 100_000;
/**
 * Reads all documents of a YAML text; null where it isn't YAML. Loads the parser only now: most reviews need none.
 * @param scalar what becomes of each text that is a value
 */
async function readYaml(text, scalar) {
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const tokens = [...new yaml.Parser().parse(text)];
    if ((0,yaml_depth/* deeperThan */.Z)(tokens, DEEPEST) !== null)
        return null;
    const composer = new yaml.Composer({
        prettyErrors: false,
        logLevel: 'silent',
        // GitHub and compose are lenient where it costs them nothing; so is this.
        uniqueKeys: false,
        strict: false,
    });
    const documents = [...composer.compose(tokens, true, text.length)];
    if (documents.some(({ errors }) => errors.length > 0))
        return null;
    const lineOf = lineCounter(text);
    return documents.map((document) => new Converter(yaml, lineOf, scalar ?? ((same) => same)).convert(document.contents));
}
class Converter {
    yaml;
    lineOf;
    scalar;
    /** What an anchor stands for. An alias shares it, so that aliases of aliases cost nothing. */
    anchors = new Map();
    entries = 0;
    constructor(yaml, lineOf, scalar) {
        this.yaml = yaml;
        this.lineOf = lineOf;
        this.scalar = scalar;
    }
    convert(node) {
        if (this.yaml.isAlias(node))
            return this.anchors.get(node.source) ?? this.nothing(node);
        const value = this.own(node);
        const name = node?.anchor;
        if (name !== undefined)
            this.anchors.set(name, value);
        return value;
    }
    own(node) {
        const { yaml } = this;
        const line = this.lineOf(node?.range?.[0] ?? 0);
        const tag = node?.tag?.startsWith('!') === true ? { tag: node.tag } : {};
        if (yaml.isSeq(node)) {
            return { kind: 'list', items: node.items.map((item) => this.convert(item)), line, ...tag };
        }
        if (yaml.isMap(node))
            return { ...this.mapping(node.items, line), ...tag };
        const value = yaml.isScalar(node) ? node.value : null;
        if (typeof value === 'string')
            return { kind: 'scalar', value: this.scalar(value), line, ...tag };
        const known = typeof value === 'number' || typeof value === 'boolean';
        return { kind: 'scalar', value: known ? value : null, line, ...tag };
    }
    mapping(items, line) {
        const entries = new Map();
        const lines = new Map();
        const merged = [];
        for (const { key, value } of items) {
            const name = this.yaml.isScalar(key) ? String(key.value) : null;
            if (name === null)
                continue;
            const one = this.convert(value);
            if (name === '<<')
                merged.push(...(one.kind === 'list' ? one.items : [one]));
            else {
                entries.set(name, one);
                lines.set(name, this.lineOf(key?.range?.[0] ?? 0));
            }
        }
        // What is written itself goes before what is merged in, and the first of those before the next.
        for (const one of merged) {
            if (one.kind !== 'mapping' || this.entries > MOST_ENTRIES)
                continue;
            for (const [key, value] of one.entries) {
                this.entries++;
                if (entries.has(key))
                    continue;
                entries.set(key, value);
                lines.set(key, one.lines.get(key) ?? line);
            }
        }
        return { kind: 'mapping', entries, lines, line };
    }
    nothing(node) {
        return { kind: 'scalar', value: null, line: this.lineOf(node.range?.[0] ?? 0) };
    }
}

;// CONCATENATED MODULE: ./lib/build/locate/references/action.js



/** The reference of an action.yml that runs in a container; null where it can't be read. */
async function readAction(path, source) {
    const file = (await readYaml(source))?.[0];
    if (!file)
        return null;
    const runs = get(file, 'runs');
    const image = tree_text(get(runs, 'image'));
    if (tree_text(get(runs, 'using')) !== 'docker' || image === null || image.startsWith('docker://'))
        return [];
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
    const dockerfile = join(folder, image);
    if (dockerfile === null)
        return [];
    const entrypoint = tree_text(get(runs, 'entrypoint'));
    const line = pairs(runs).find(({ key }) => key === 'image')?.line ?? runs.line;
    const at = { kind: 'action', path, line, name: tree_text(get(file, 'name')) ?? 'action' };
    return [
        reference(at, {
            builds: true,
            dockerfile,
            // The runner builds in the Dockerfile's own folder.
            context: dockerfile.includes('/') ? dockerfile.slice(0, dockerfile.lastIndexOf('/')) : '.',
            entrypoint: entrypoint === null ? null : [entrypoint],
            command: get(runs, 'args') === null ? null : texts(get(runs, 'args')),
            environment: pairs(get(runs, 'env')).map(({ key }) => key),
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/build/locate/references/hcl.js


const hcl_DEEPEST = 60;
class NotHcl extends Error {
}
/**
 * Reads HCL into the tree that its JSON form has: `target "x" {…}` is `{target: {x: {…}}}`. Strings keep their
 * templates, `name` is read as `"${name}"`, and what needs computing is unknown. Null where it isn't HCL.
 */
function readHcl(text) {
    try {
        const reader = new Reader(text);
        return mapping(reader.body('', 0), 1);
    }
    catch (error) {
        if (error instanceof NotHcl)
            return null;
        throw error;
    }
}
class Reader {
    text;
    at = 0;
    lineOf;
    constructor(text) {
        this.text = text;
        this.lineOf = lineCounter(text);
    }
    /** Attributes and blocks up to a closing brace, or the text's end. */
    body(end, depth) {
        if (depth > hcl_DEEPEST)
            throw new NotHcl();
        const found = new Map();
        while (this.next() !== end) {
            const line = this.lineOf(this.at);
            const key = this.name();
            if (this.next() === '=') {
                this.at++;
                found.set(key, { key, value: this.expression(depth), line });
            }
            else
                this.block(key, line, found, depth);
            // Inside `{ a = 1, b = 2 }` on one line.
            if (this.next() === ',')
                this.at++;
        }
        this.at++;
        return [...found.values()];
    }
    /** `type "label" {…}`; blocks of one type stand side by side under it. */
    block(type, line, found, depth) {
        const labels = [];
        while (this.next() !== '{')
            labels.push(this.name());
        this.at++;
        let value = mapping(this.body('}', depth + 1), line);
        for (const key of labels.reverse())
            value = mapping([{ key, value, line }], line);
        const before = found.get(type)?.value;
        const siblings = before?.kind === 'mapping' ? hcl_join(before, value) : value;
        found.set(type, { key: type, value: siblings, line });
    }
    /** The next character that is neither space nor comment; it is not consumed. */
    next(newlines = true) {
        const filler = newlines
            ? /(?:[\s\uFEFF]+|(?:\/\/|#)[^\n]*|\/\*[^]*?\*\/)*/y
            : /(?:[^\S\n]+|(?:\/\/|#)[^\n]*|\/\*[^]*?\*\/)*/y;
        filler.lastIndex = this.at;
        this.at += filler.exec(this.text)?.[0].length ?? 0;
        return this.text[this.at] ?? '';
    }
    take(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0] ?? null;
        this.at += found?.length ?? 0;
        return found;
    }
    name() {
        if (this.next() === '"')
            return this.string();
        const found = this.take(/[\w.-]+/y);
        if (found === null)
            throw new NotHcl();
        return found;
    }
    /** A value; one that goes on behind what can be read (operators, calls) is unknown as a whole. */
    expression(depth) {
        if (depth > hcl_DEEPEST)
            throw new NotHcl();
        const first = this.next();
        const line = this.lineOf(this.at);
        const value = this.primary(first, line, depth);
        if (value !== null && /^(?:[\n,\]})]|)$/.test(this.next(false)))
            return value;
        this.skip();
        return { kind: 'scalar', value: expand/* UNKNOWN */.HV, line };
    }
    primary(first, line, depth) {
        const scalar = (value) => ({ kind: 'scalar', value, line });
        if (first === '"')
            return scalar(this.string());
        if (first === '[')
            return this.list(line, depth);
        if (first === '{')
            return this.object(line, depth);
        if (first === '<')
            return this.heredoc() ? scalar(expand/* UNKNOWN */.HV) : null;
        const word = this.take(/-?[\w.-]+/y);
        if (word === null)
            return null;
        if (word === 'true' || word === 'false')
            return scalar(word === 'true');
        if (word === 'null')
            return scalar(null);
        return scalar(Number.isNaN(Number(word)) ? `\${${word}}` : Number(word));
    }
    list(line, depth) {
        const start = this.at;
        const found = [];
        this.at++;
        while (this.next() !== ']') {
            found.push(this.expression(depth + 1));
            if (this.next() === ',')
                this.at++;
            else if (this.next() !== ']') {
                // `[for x in y : z]` and the like.
                this.at = start;
                return null;
            }
        }
        this.at++;
        return { kind: 'list', items: found, line };
    }
    object(line, depth) {
        const start = this.at++;
        // `{for k, v in x : k => v}`
        if (this.next() === 'f' && this.take(/for\b(?!\s*[=:])/y) !== null) {
            this.at = start;
            return null;
        }
        return mapping(this.members(depth), line);
    }
    members(depth) {
        const found = [];
        while (this.next() !== '}') {
            const line = this.lineOf(this.at);
            const computed = this.next() === '(';
            if (computed)
                this.skipBracket();
            const key = computed ? expand/* UNKNOWN */.HV : this.name();
            if (this.next() !== '=' && this.next() !== ':')
                throw new NotHcl();
            this.at++;
            found.push({ key, value: this.expression(depth + 1), line });
            if (this.next() === ',')
                this.at++;
        }
        this.at++;
        return found;
    }
    /** A quoted string; templates inside may hold quotes of their own. */
    string() {
        const start = ++this.at;
        let open = 0;
        for (; this.at < this.text.length; this.at++) {
            const char = this.text[this.at];
            if (char === '\\')
                this.at++;
            else if ((char === '$' || char === '%') && this.text[this.at + 1] === '{' && this.text[this.at - 1] !== char)
                open++;
            else if (char === '}' && open > 0)
                open--;
            else if (char === '"' && open === 0) {
                const written = this.text.slice(start, this.at++);
                return written.replace(/\\(["\\])/g, '$1');
            }
            else if (char === '\n' && open === 0)
                break;
        }
        throw new NotHcl();
    }
    heredoc() {
        const opening = /<<-?(\w+)[^\n]*\n/y;
        opening.lastIndex = this.at;
        const match = opening.exec(this.text);
        if (!match)
            return false;
        const closing = new RegExp(`^[ \\t]*${match[1]}[ \\t]*\\r?$`, 'gm');
        closing.lastIndex = opening.lastIndex;
        const end = closing.exec(this.text);
        if (!end)
            throw new NotHcl();
        this.at = end.index + end[0].length;
        return true;
    }
    /** Passes over the rest of an expression. */
    skip() {
        for (let next = this.next(false); next !== ''; next = this.next(false)) {
            if (/[\n,\]})]/.test(next))
                return;
            if (next === '"')
                this.string();
            else if ('([{'.includes(next))
                this.skipBracket();
            else
                this.at++;
        }
    }
    skipBracket() {
        let depth = 0;
        for (let next = this.next(); next !== ''; next = this.next()) {
            if (next === '"') {
                this.string();
                continue;
            }
            this.at++;
            if ('([{'.includes(next))
                depth++;
            else if (')]}'.includes(next) && --depth <= 0)
                return;
        }
        throw new NotHcl();
    }
}
function hcl_join(before, after) {
    return {
        ...before,
        entries: new Map([...before.entries, ...after.entries]),
        lines: new Map([...before.lines, ...after.lines]),
    };
}

;// CONCATENATED MODULE: ./lib/build/locate/references/jsonc.js

const jsonc_DEEPEST = 60;
class NotJson extends Error {
}
/** Reads JSON as tools' configurations have it: comments and trailing commas are allowed. Null where it isn't that. */
function readJson(text) {
    try {
        return new jsonc_Reader(text).document();
    }
    catch (error) {
        if (error instanceof NotJson)
            return null;
        throw error;
    }
}
class jsonc_Reader {
    text;
    at = 0;
    lineOf;
    constructor(text) {
        this.text = text;
        this.lineOf = lineCounter(text);
    }
    document() {
        const value = this.value(0);
        if (this.next() !== '')
            throw new NotJson();
        return value;
    }
    /** The next character that is neither space nor comment; it is not consumed. */
    next() {
        const filler = /(?:[\s\uFEFF]+|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
        filler.lastIndex = this.at;
        this.at += filler.exec(this.text)?.[0].length ?? 0;
        return this.text[this.at] ?? '';
    }
    value(depth) {
        if (depth > jsonc_DEEPEST)
            throw new NotJson();
        const first = this.next();
        const line = this.lineOf(this.at);
        if (first === '{')
            return mapping(this.members(depth), line);
        if (first === '[')
            return { kind: 'list', items: this.elements(depth), line };
        if (first === '"')
            return { kind: 'scalar', value: this.string(), line };
        const word = /[\w.+-]+/y;
        word.lastIndex = this.at;
        const written = word.exec(this.text)?.[0] ?? '';
        this.at += written.length;
        return { kind: 'scalar', value: literal(written), line };
    }
    members(depth) {
        const found = [];
        this.at++;
        while (this.next() !== '}') {
            const line = this.lineOf(this.at);
            const key = this.string();
            this.expect(':');
            found.push({ key, value: this.value(depth + 1), line });
            if (this.next() !== '}')
                this.expect(',');
        }
        this.at++;
        return found;
    }
    elements(depth) {
        const found = [];
        this.at++;
        while (this.next() !== ']') {
            found.push(this.value(depth + 1));
            if (this.next() !== ']')
                this.expect(',');
        }
        this.at++;
        return found;
    }
    expect(character) {
        if (this.next() !== character)
            throw new NotJson();
        this.at++;
    }
    string() {
        const start = this.at;
        if (this.text[start] !== '"')
            throw new NotJson();
        let end = start + 1;
        while (end < this.text.length && this.text[end] !== '"')
            end += this.text[end] === '\\' ? 2 : 1;
        this.at = end + 1;
        return jsonc_unescape(this.text.slice(start, this.at));
    }
}
function literal(word) {
    if (word === 'true' || word === 'false')
        return word === 'true';
    if (word === 'null')
        return null;
    if (word === '' || Number.isNaN(Number(word)))
        throw new NotJson();
    return Number(word);
}
function jsonc_unescape(written) {
    try {
        return JSON.parse(written);
    }
    catch {
        throw new NotJson();
    }
}

;// CONCATENATED MODULE: ./lib/build/locate/references/bake.js





/** More combinations than anybody writes. */
const MOST_COMBINATIONS = 50;
/** Longer values are no names, paths or lists of platforms. */
const bake_LONGEST = 10_000;
/** The references of a bake file; null where it can't be read. */
function readBake(path, source) {
    const file = path.endsWith('.json') ? readJson(source) : readHcl(source);
    if (!file)
        return null;
    const targets = new Map(pairs(get(file, 'target')).map((pair) => [pair.key, pair]));
    const variables = readVariables(file);
    const inherited = new Set([...targets.values()].flatMap(({ value }) => texts(get(value, 'inherits'))));
    const grouped = new Set(pairs(get(file, 'group')).flatMap(({ value }) => texts(get(value, 'targets'))));
    return [...targets.values()].flatMap(({ key, value, line }) => {
        const chain = chainOf(value, (name) => targets.get(name)?.value ?? null);
        // What only hands its attributes on is built by nobody.
        if (inherited.has(key) && !grouped.has(key) && !names(chain, 'target', 'dockerfile'))
            return [];
        return combinations(get(value, 'matrix'), variables).flatMap((scope) => targetReference({ kind: 'bake', path, line, name: key }, chain, scope) ?? []);
    });
}
/** The targets that a name means: groups are opened. */
function bakeTargets(source, path, wanted) {
    const file = path.endsWith('.json') ? readJson(source) : readHcl(source);
    if (!file)
        return null;
    const groups = get(file, 'group');
    const found = new Set();
    const seen = new Set();
    const open = wanted.length > 0 ? [...wanted] : ['default'];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (seen.has(name))
            continue;
        seen.add(name);
        const group = get(groups, name);
        if (group)
            open.push(...texts(get(group, 'targets')));
        else
            found.add(name);
    }
    return found;
}
function names(chain, ...keys) {
    return chain.some((value) => keys.some((key) => get(value, key) !== null));
}
function chainOf(target, find) {
    const chain = [];
    const visit = (value) => {
        if (chain.includes(value) || chain.length > 50)
            return;
        chain.push(value);
        // The last parent goes before the first.
        for (const parent of texts(get(value, 'inherits')).reverse()) {
            const found = find(parent);
            if (found)
                visit(found);
        }
    };
    visit(target);
    return chain;
}
function combinations(matrix, variables) {
    let all = [variables];
    for (const { key, value } of pairs(matrix)) {
        const values = items(value).map((item) => tree_text(item) ?? expand/* UNKNOWN */.HV);
        all = all.flatMap((scope) => values.map((one) => new Map([...scope, [key, one]]))).slice(0, MOST_COMBINATIONS);
    }
    return all;
}
function targetReference(at, chain, scope) {
    const own = (key) => chain.find((value) => get(value, key) !== null) ?? null;
    const one = (key) => resolved(tree_text(get(own(key), key)), scope);
    const list = (key) => texts(get(own(key), key)).map((item) => resolved(item, scope));
    if (own('dockerfile-inline'))
        return null;
    const folder = at.path.includes('/') ? at.path.slice(0, at.path.lastIndexOf('/')) : '.';
    const found = place(folder, one('context') ?? '.', one('dockerfile') ?? 'Dockerfile');
    const target = one('target');
    if (!found || (target !== null && !(0,expand/* isKnown */.qE)(target)))
        return null;
    const given = new Map();
    // The nearest last, for it decides.
    for (const value of [...chain].reverse()) {
        for (const [name, written] of assignments(get(value, 'args')))
            given.set(name, resolved(written, scope));
    }
    return reference(at, {
        ...found,
        builds: true,
        target: target === '' ? null : target,
        buildArguments: knownArguments(given),
        platform: onlyPlatform(list('platforms')),
        pushes: list('output').some((output) => /type=registry|push=true/.test(output)),
        cache: { from: own('cache-from') !== null, to: own('cache-to') !== null },
        images: list('tags').map(imageName),
    });
}
/** Templates replaced: variables by their values, all else is unknown. */
function resolved(written, scope) {
    const value = written === null ? null : replaced(written, scope);
    return value?.includes('${') === true ? expand/* UNKNOWN */.HV : value;
}
function replaced(written, scope) {
    if (!written.includes('${'))
        return written;
    if (written.length > bake_LONGEST)
        return expand/* UNKNOWN */.HV;
    const value = written.replace(/\$\{([^{}]*)\}/g, (_, inner) => scope.get(inner.trim()) ?? expand/* UNKNOWN */.HV);
    return value.length > bake_LONGEST ? expand/* UNKNOWN */.HV : value;
}
/** The variables with their defaults, which may name other variables. */
function readVariables(file) {
    let scope = new Map(pairs(get(file, 'variable')).map(({ key, value }) => [key, tree_text(get(value, 'default')) ?? expand/* UNKNOWN */.HV]));
    for (let round = 0; round < 3; round++) {
        const before = scope;
        scope = new Map([...before].map(([key, value]) => [key, replaced(value, before)]));
    }
    return scope;
}

;// CONCATENATED MODULE: ./lib/build/locate/references/interpolate.js

/** What compose expands itself. */
const interpolate_KNOWN = new Map([['PWD', '.']]);
const INNERMOST = /\$(?:\{(?<braced>[A-Za-z_]\w*)(?:(?<operator>:?[-+?])(?<operand>[^${}]*))?\}|(?<plain>[A-Za-z_]\w*))/g;
/** Defaults inside defaults. */
const MOST_ROUNDS = 5;
/** Longer values are no names, paths or amounts. */
const interpolate_LONGEST = 10_000;
/**
 * The values that a `.env` file gives, each as far as it is plain text. Source:
 * https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file
 */
function interpolate_readVariables(text) {
    const found = new Map();
    for (const line of text.slice(0, 10 * interpolate_LONGEST).split(/\r?\n/)) {
        const [, name, value = ''] = /^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*[=:][ \t]*(.*)$/.exec(line) ?? [];
        if (name === undefined)
            continue;
        const [, single, double, plain] = /^(?:'([^']*)'|"([^"\\]*)"|((?:[^\s#'"]|(?<=\S)#)*))[ \t]*(?:#.*)?$/.exec(value) ?? [];
        const given = single ?? double ?? plain;
        if (given === undefined || (single === undefined && given.includes('$')))
            found.delete(name);
        else
            found.set(name, given);
    }
    return found;
}
/**
 * Expands `${NAME:-default}` as compose does; what only the environment can tell is marked as unknown.
 * @param variables what is known of the environment
 */
function interpolate(text, variables = new Map()) {
    if (!text.includes('$'))
        return text;
    if (text.length > interpolate_LONGEST)
        return expand/* UNKNOWN */.HV;
    // `$$` is a dollar sign for the container's shell, and must not begin a variable.
    const parts = text.split('$$');
    return parts.map((part) => expandVariables(part, variables)).join('$');
}
function expandVariables(text, variables) {
    let out = text;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const before = out;
        out = out.replace(INNERMOST, (...match) => {
            const { braced, operator, operand, plain } = match.at(-1);
            const name = braced ?? plain ?? '';
            const value = interpolate_KNOWN.get(name) ?? variables.get(name);
            if (operator === undefined)
                return value ?? expand/* UNKNOWN */.HV;
            return (0,expand/* applyOperation */.y4)(value, operator, () => operand ?? '');
        });
        if (out === before)
            break;
    }
    return out.includes('${') ? expand/* UNKNOWN */.HV : out;
}

;// CONCATENATED MODULE: ./lib/build/locate/references/amounts.js
const BINARY = { '': 1, b: 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 };
/** Bytes as Docker writes them (`512m`, `1gb`, `2GiB`): its units are all binary. */
function dockerBytes(written) {
    const match = /^\s*(\d+(?:\.\d+)?)\s*(?:([bkmgt])?b?|([kmgt])i?b)\s*$/i.exec(written ?? '');
    if (!match)
        return null;
    const bytes = Number(match[1]) * BINARY[(match[2] ?? match[3] ?? '').toLowerCase()];
    return bytes > 0 ? Math.round(bytes) : null;
}
const QUANTITY = {
    ...{ n: 1e-9, u: 1e-6, m: 1e-3, '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15 },
    ...{ Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50 },
};
/** A Kubernetes quantity: `250m`, `0.5`, `256Mi`, `1e9`. */
function quantity(written) {
    const match = /^(\d+(?:\.\d*)?|\.\d+)(?:[eE](\d{1,2})|(n|u|m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?)$/.exec(written?.trim() ?? '');
    if (!match)
        return null;
    const value = Number(match[1]) * (match[2] === undefined ? QUANTITY[match[3] ?? ''] : 10 ** Number(match[2]));
    // Thousandths of fractions leave crumbs.
    return value > 0 ? Number(value.toPrecision(12)) : null;
}
function processors(written) {
    const value = Number(written ?? 'NaN');
    return value > 0 && Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./lib/build/locate/references/compose-service.js




/** What a service of a compose file says; null where it is of no Dockerfile, and of none that can be known. */
function serviceReference(at, folder, service) {
    const build = get(service, 'build');
    const image = tree_text(get(service, 'image'));
    const images = image === null ? [] : [imageName(image)];
    const built = build === null ? null : readBuild(folder, build);
    if (build !== null && built === null)
        return null;
    if (built === null && images.length === 0)
        return null;
    const { binds, tmpfs, volumes } = readMounts(folder, service);
    const limits = get(service, 'deploy', 'resources', 'limits');
    return reference(at, {
        ...(built ?? {}),
        ...(built && tree_text(get(service, 'platform')) !== null
            ? { platform: onlyPlatform([tree_text(get(service, 'platform'))]) }
            : {}),
        images,
        service: { files: [at.path], name: at.name },
        readOnly: flag(get(service, 'read_only')),
        tmpfs,
        volumes,
        user: userOf(tree_text(get(service, 'user'))),
        binds,
        mountsSource: reference_holds(binds, built?.context ?? folder),
        cpus: processors(tree_text(get(limits, 'cpus')) ?? tree_text(get(service, 'cpus'))),
        memory: dockerBytes(tree_text(get(limits, 'memory')) ?? tree_text(get(service, 'mem_limit'))),
        gpu: usesGpu(service),
        entrypoint: commandLine(get(service, 'entrypoint')),
        command: commandLine(get(service, 'command')),
        workdir: known(tree_text(get(service, 'working_dir'))),
        init: flag(get(service, 'init')) === true,
        stopSignal: known(tree_text(get(service, 'stop_signal'))),
        environment: [...assignments(get(service, 'environment')).keys()],
        healthCheck: commandLine(get(service, 'healthcheck', 'test')),
    });
}
/** Null for what is no Dockerfile of this repository, or can't be known. */
function readBuild(folder, build) {
    if (get(build, 'dockerfile_inline') !== null)
        return null;
    const context = tree_text(build) ?? tree_text(get(build, 'context')) ?? '.';
    const found = place(folder, context, tree_text(get(build, 'dockerfile')) ?? 'Dockerfile');
    const target = tree_text(get(build, 'target'));
    if (!found || (target !== null && !(0,expand/* isKnown */.qE)(target)))
        return null;
    return {
        ...found,
        builds: true,
        target: target === '' ? null : target,
        buildArguments: knownArguments(assignments(get(build, 'args'))),
        platform: onlyPlatform(texts(get(build, 'platforms'))),
        cache: {
            from: texts(get(build, 'cache_from')).length > 0,
            to: texts(get(build, 'cache_to')).length > 0,
        },
    };
}
function readMounts(folder, service) {
    const binds = [];
    const tmpfs = texts(get(service, 'tmpfs')).map((one) => one.replace(/:.*$/, ''));
    const volumes = [];
    for (const volume of items(get(service, 'volumes'))) {
        const mount = volume.kind === 'mapping' ? longMount(volume) : shortMount(tree_text(volume) ?? '');
        if (!mount || !(0,expand/* isKnown */.qE)(mount.target))
            continue;
        const target = withoutSlash(mount.target);
        const source = mount.type === 'bind' && !mount.source.startsWith('~') ? join(folder, mount.source) : null;
        if (source !== null)
            binds.push({ source, target });
        if (mount.type === 'tmpfs')
            tmpfs.push(target);
        else if (mount.writable)
            volumes.push(target);
    }
    return { binds, tmpfs: tmpfs.filter(expand/* isKnown */.qE), volumes };
}
function longMount(volume) {
    const target = tree_text(get(volume, 'target'));
    if (target === null)
        return null;
    return {
        type: tree_text(get(volume, 'type')) ?? 'volume',
        source: tree_text(get(volume, 'source')) ?? '',
        target,
        writable: flag(get(volume, 'read_only')) !== true,
    };
}
/** `source:target:options`, or the target alone. */
function shortMount(written) {
    const [first = '', second, options = ''] = written.split(':');
    if (second === undefined)
        return first === '' ? null : { type: 'volume', source: '', target: first, writable: true };
    // A name stands for a volume; only what looks like a path is one.
    const type = /^[.~/]|\//.test(first) || !(0,expand/* isKnown */.qE)(first) ? 'bind' : 'volume';
    return { type, source: first, target: second, writable: !options.split(',').includes('ro') };
}
function usesGpu(service) {
    if (tree_text(get(service, 'runtime')) === 'nvidia')
        return true;
    const gpus = get(service, 'gpus');
    if (gpus !== null && (items(gpus).length > 0 || tree_text(gpus) !== null))
        return true;
    return items(get(service, 'deploy', 'resources', 'reservations', 'devices')).some((device) => {
        return tree_text(get(device, 'driver')) === 'nvidia' || texts(get(device, 'capabilities')).includes('gpu');
    });
}
/** A command as words; null where there is none. */
function commandLine(value) {
    if (value === null || (value.kind === 'scalar' && value.value === null))
        return null;
    return value.kind === 'list' ? texts(value) : splitWords(tree_text(value) ?? '');
}
function known(value) {
    return value !== null && (0,expand/* isKnown */.qE)(value) ? value : null;
}

;// CONCATENATED MODULE: ./lib/build/locate/references/compose.js






/**
 * Reads a compose file's services, without what they extend; null where it isn't one.
 * @param variables what the `.env` file beside it says; those alone count that name what is built: others may be secrets
 */
async function readServices(source, variables = new Map()) {
    const naming = new Map([...variables].filter(([name]) => namesBuild(source, name)));
    const [document] = (await readYaml(source, (value) => interpolate(value, naming))) ?? [];
    if (get(document, 'services')?.kind !== 'mapping')
        return null;
    const own = new Map();
    for (const { key, value, line } of pairs(get(document, 'services'))) {
        if (value.kind === 'mapping')
            own.set(key, { ...value, line });
    }
    return own;
}
/** Whether a variable is a part of a path or a stage's name that a build is told. */
function namesBuild(source, variable) {
    const key = `(?:^|[\\s{,"'])(?:dockerfile|context|build|target)["']?[ \\t]*:`;
    return new RegExp(`${key}[^\\n#,]*\\$\\{?${variable}\\b`, 'm').test(source);
}
/** The compose files of the same folder that services extend others of. What stands in another folder means other paths. */
function extendedFiles(path, services) {
    return [...services.values()].flatMap((service) => extendedFrom(path, service)?.path ?? []);
}
/** The services of a file with what they extend: services of it, or of other files of its folder. */
function withExtended(path, files) {
    const own = files.get(path) ?? new Map();
    return new Map([...own].map(([name, service]) => [name, extended({ path, name }, service, files, [])]));
}
/** The service that another one extends. */
function extendedFrom(path, service) {
    const link = get(service, 'extends');
    const name = tree_text(link) ?? tree_text(get(link, 'service'));
    const file = tree_text(get(link, 'file'));
    if (name === null)
        return null;
    const folder = folderOf(path);
    const other = file === null ? path : join(folder, file);
    return other !== null && folderOf(other) === folder ? { path: other, name } : null;
}
/**
 * The references of a compose file.
 * @param base the services that it overrides where it isn't a file of its own: the folder's first compose file
 */
function composeReferences(path, services, base) {
    const folder = folderOf(path);
    const beneath = base && overrides(path, services) ? base : null;
    return [...services].flatMap(([name, service]) => {
        const under = beneath?.get(name);
        const whole = under ? { ...merge(under, service), line: service.line } : service;
        return serviceReference({ kind: 'compose', path, line: service.line, name }, folder, whole) ?? [];
    });
}
/** Whether a file only makes sense on top of another one: by its name, or by a service that says of no image. */
function overrides(path, services) {
    if (/\boverride\b/.test(path.slice(path.lastIndexOf('/') + 1)))
        return true;
    return [...services.values()].some((service) => get(service, 'build') === null && get(service, 'image') === null && get(service, 'extends') === null);
}
function extended({ path, name }, service, files, seen) {
    const place = extendedFrom(path, service);
    const other = place && files.get(place.path)?.get(place.name);
    const key = `${path}\0${name}`;
    if (!other || seen.includes(key) || seen.length > 20)
        return service;
    return { ...merge(extended(place, other, files, [...seen, key]), service), line: service.line };
}
/** Written as maps or as lists of `A=b`. */
const ASSIGNED = new Set(['environment', 'args', 'labels']);
/** Lists that say one thing as a whole. */
const REPLACED = new Set(['command', 'entrypoint', 'test', 'extends']);
/** One mapping over another, as compose merges files. */
function merge(under, over) {
    const entries = new Map(pairs(under).map((pair) => [pair.key, pair]));
    for (const { key, value, line } of pairs(over)) {
        const below = entries.get(key)?.value;
        if (value.tag === '!reset')
            entries.delete(key);
        else
            entries.set(key, { key, line, value: below && value.tag !== '!override' ? mergeValue(key, below, value) : value });
    }
    return mapping(entries.values(), over.line);
}
function mergeValue(key, below, value) {
    if (REPLACED.has(key))
        return value;
    const [under, over] = [structured(key, below), structured(key, value)];
    if (under.kind === 'mapping' && over.kind === 'mapping')
        return merge(under, over);
    if (under.kind === 'list' && over.kind === 'list')
        return { ...over, items: [...under.items, ...over.items] };
    return over;
}
/** The long form of what has a short one. */
function structured(key, value) {
    const { line } = value;
    if (key === 'build' && value.kind === 'scalar')
        return mapping([{ key: 'context', value, line }], line);
    if (!ASSIGNED.has(key) || value.kind === 'mapping')
        return value;
    const all = [...assignments(value)].map(([name, one]) => {
        return { key: name, value: { kind: 'scalar', value: one, line }, line };
    });
    return mapping(all, line);
}

;// CONCATENATED MODULE: ./lib/build/locate/references/guarded.js
/** A reader that fails has a bug; what it would have said is then unknown, and the review goes on. */
async function guarded(read) {
    try {
        return await read();
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/build/locate/references/compose-files.js




/*
 * The files that compose files lead to: the `.env` beside them, and what their services extend.
 */
/** What the `.env` files beside compose files say, by their folders. */
async function variablesBeside(workspace, there, sources) {
    const folders = [
        ...new Set(sources.flatMap(({ kind, path, text }) => (kind === 'compose' && text.includes('$') ? folderOf(path) : []))),
    ];
    const paths = new Map(folders.map((folder) => [folder, folder === '.' ? '.env' : `${folder}/.env`]));
    const wanted = [...paths.values()].filter((path) => there.has(path));
    const contents = wanted.length === 0 ? new Map() : await workspace.read(wanted);
    return new Map([...paths].flatMap(([folder, path]) => {
        const content = contents.get(path);
        return content && 'text' in content ? [[folder, interpolate_readVariables(content.text)]] : [];
    }));
}
/** Files that extend files that extend … */
const compose_files_MOST_ROUNDS = 3;
/** More of them aren't read in one round. */
const MOST_COMMON = 100;
/** The compose files with those that their services extend and that nothing but this says are compose files. */
async function withCommonFiles(workspace, there, composed) {
    const files = new Map(composed);
    for (let round = 0; round < compose_files_MOST_ROUNDS; round++) {
        const named = [...files].flatMap(([path, services]) => extendedFiles(path, services));
        const missing = [...new Set(named)].filter((path) => !files.has(path) && there.has(path)).slice(0, MOST_COMMON);
        if (missing.length === 0)
            break;
        for (const [path, content] of await workspace.read(missing)) {
            const services = 'text' in content ? await guarded(() => readServices(content.text)) : null;
            files.set(path, services ?? new Map());
        }
    }
    return files;
}

;// CONCATENATED MODULE: ./lib/build/locate/references/devcontainer.js




/** The reference of a devcontainer.json; null where it can't be read. */
function readDevcontainer(path, source) {
    const file = readJson(source);
    if (!file)
        return null;
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
    const build = get(file, 'build');
    const name = tree_text(get(file, 'name')) ?? 'devcontainer';
    const line = (...keys) => pairs(file).find(({ key }) => keys.includes(key))?.line ?? file.line;
    const options = texts(get(file, 'runArgs'));
    const run = {
        user: userOf(tree_text(get(file, 'containerUser'))),
        init: flag(get(file, 'init')) === true || options.includes('--init'),
        gpu: options.includes('--gpus') || options.some((option) => option.startsWith('--gpus=')),
        environment: pairs(get(file, 'containerEnv')).map(({ key }) => key),
    };
    const composed = texts(get(file, 'dockerComposeFile'));
    const service = tree_text(get(file, 'service'));
    if (composed.length > 0 && service !== null) {
        const files = composed.flatMap((one) => join(folder, one) ?? []);
        const at = { kind: 'devcontainer', path, line: line('dockerComposeFile'), name };
        return [reference(at, { ...run, service: { files, name: service } })];
    }
    const dockerfile = tree_text(get(build, 'dockerfile')) ?? tree_text(get(file, 'dockerFile'));
    if (dockerfile === null)
        return [];
    // Both are named from this file's folder, the Dockerfile not from the context.
    const context = place(folder, tree_text(get(build, 'context')) ?? tree_text(get(file, 'context')) ?? '.', '.')?.context;
    const found = join(folder, dockerfile);
    const target = tree_text(get(build, 'target'));
    if (context === undefined || found === null || (target !== null && !(0,expand/* isKnown */.qE)(target)))
        return [];
    const binds = bindsOf(file, workspaceOf(path));
    return [
        reference({ kind: 'devcontainer', path, line: line('build', 'dockerFile'), name }, {
            ...run,
            builds: true,
            dockerfile: found,
            context,
            target,
            buildArguments: knownArguments(assignments(get(build, 'args'))),
            binds,
            mountsSource: reference_holds(binds, context),
        }),
    ];
}
/** The folder that is opened, from the repository's root: the one that holds the file, or its `.devcontainer`. */
function workspaceOf(path) {
    const folders = path.split('/').slice(0, -1);
    const own = folders.indexOf('.devcontainer');
    return (own < 0 ? folders : folders.slice(0, own)).join('/') || '.';
}
/** Where a repository is shown whose folder has a name that only the machine knows. */
const REPOSITORY = `/workspaces/${expand/* UNKNOWN */.HV}`;
/**
 * What a container that is built for it shows of the repository: without a `workspaceMount` all of it. Sources:
 * containers.dev/implementors/json_reference; devcontainers/cli, spec-node/utils.ts, getWorkspaceConfiguration.
 */
function bindsOf(file, workspace) {
    const name = workspace === '.' ? expand/* UNKNOWN */.HV : workspace.slice(workspace.lastIndexOf('/') + 1);
    const inside = tree_text(get(file, 'workspaceFolder')) ?? (workspace === '.' ? REPOSITORY : `${REPOSITORY}/${workspace}`);
    const bind = (mount) => {
        const said = mountOf(mount);
        const from = /^\$\{localWorkspaceFolder\}(|\/.*)$/.exec(said('source', 'src'))?.[1];
        const source = from === undefined ? null : join(workspace, `.${from}`);
        const target = said('target', 'destination', 'dst')
            .replaceAll('${containerWorkspaceFolder}', inside)
            .replaceAll('${localWorkspaceFolderBasename}', name);
        if (said('type') !== 'bind' || source === null || !/^\/[^$]*$/.test(target))
            return [];
        return [{ source, target: withoutSlash(target) }];
    };
    const opened = get(file, 'workspaceMount');
    const whole = opened ? bind(opened) : [{ source: '.', target: REPOSITORY }];
    return [...whole, ...items(get(file, 'mounts')).flatMap(bind)];
}
/** What a mount says of one of some keys, written as for `docker run --mount` or as a mapping; empty where it doesn't. */
function mountOf(mount) {
    const said = mount.kind === 'mapping' ? assignments(mount) : new Map(tree_text(mount)?.split(',').map(assignment));
    return (...keys) => keys.map((key) => said.get(key)).find((value) => value != null) ?? '';
}

;// CONCATENATED MODULE: ./lib/build/locate/references/configured.js

/**
 * Adds what the configuration says of images to what the files around say of them. An entry without a target means the
 * image that is built anyway, not another one.
 */
function withConfigured(deployments, entries, dockerfiles) {
    const all = new Map(deployments);
    for (const entry of entries) {
        if (entry.dockerfile === null || !dockerfiles.includes(entry.dockerfile))
            continue;
        const others = all.get(entry.dockerfile) ?? [];
        all.set(entry.dockerfile, [deploymentOf(entry, entry.dockerfile, others), ...others]);
    }
    return all;
}
function deploymentOf(entry, dockerfile, others) {
    const { context, target, buildArguments, platform, readOnly, cpus, memory, user } = entry;
    const place = { kind: 'configuration', path: entry.path, line: entry.line, name: 'images' };
    // The entry has no words for what can be written all the same: that is as the others have it.
    const [tmpfs, volumes] = [others.flatMap((one) => one.tmpfs), others.flatMap((one) => one.volumes)];
    return {
        ...reference(place, { context, target, buildArguments, platform, readOnly, cpus, memory, tmpfs, volumes }),
        user: userOf(user),
        dockerfile,
    };
}

;// CONCATENATED MODULE: ./lib/build/locate/references/files.js

/** What kind of reference a file may hold, by its path; null for all others. */
function kindOf(path) {
    // Of most paths the end says enough.
    if (!/\.(?:ya?ml|hcl|json)$/i.test(path))
        return null;
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
        return 'workflow';
    if (/compose.*\.ya?ml$/i.test(name) || COMPOSE_NAME.test(name))
        return 'compose';
    if (/^docker-bake.*\.(?:hcl|json)$/.test(name))
        return 'bake';
    if (/^\.?devcontainer\.json$/.test(name))
        return 'devcontainer';
    if (/^action\.ya?ml$/.test(name))
        return 'action';
    if (!/\.ya?ml$/.test(name))
        return null;
    const folders = path.split('/').slice(0, -1);
    return folders.some((folder) => MANIFEST_FOLDER.test(folder)) || MANIFEST_NAME.test(name) ? 'kubernetes' : null;
}
/** What cookiecutter-django and its like call their compose files. */
const COMPOSE_NAME = /^(?:local|production|prod|development|dev|staging|test|ci|stack)\.ya?ml$/i;
const MANIFEST_FOLDER = /^\.?(?:k8s|k8|kubernetes|kube|deploy|deployments?|manifests?|kustomize)$/i;
const MANIFEST_NAME = /^(?:.*[-_.])?(?:k8s|kubernetes|deployments?|statefulsets?|daemonsets?|(?:cron)?jobs?|pods?)\.ya?ml$/i;
/** What a text must hold to be worth a parser. */
const TELLS = {
    compose: (source) => /^services["']?[ \t]*:/m.test(source),
    bake: (source) => source.includes('target'),
    devcontainer: (source) => /dockerfile|dockerComposeFile/i.test(source),
    kubernetes: (source) => WORKLOAD.test(source),
    workflow: (source) => /(?:build-push|bake)-action/.test(source) || source.split(/(?<!\\)\n/).some(isBuildCommand),
    action: (source) => /\busing["']?[ \t]*:[ \t]*["']?docker\b/.test(source),
};
const WORKLOAD = /^[ \t-]*kind["']?[ \t]*:[ \t]*["']?(?:Deployment|StatefulSet|DaemonSet|ReplicaSet|Job|CronJob|Pod|List)\b/m;
function isBuildCommand(line) {
    return /\b(?:docker|podman|buildah)\b/.test(line) && /\b(?:build|bud)\b/.test(line);
}
function tells(kind, source) {
    return TELLS[kind](source);
}
/** Names that are looked for where nothing lists a folder's files. */
const NAMES = [
    ...['compose', 'docker-compose'].flatMap((name) => ['', '.override', '.dev', '.local', '.prod', '.production', '.test', '.ci'].flatMap((kind) => [
        `${name}${kind}.yml`,
        `${name}${kind}.yaml`,
    ])),
    ...['local.yml', 'production.yml'],
    ...['docker-bake.hcl', 'docker-bake.json', 'docker-bake.override.hcl'],
    ...['.devcontainer.json', 'action.yml', 'action.yaml'],
];
const FOLDERS = ['.devcontainer', 'k8s', 'kubernetes', 'deploy', 'deployment', 'manifests'];
const WORKFLOWS = '.github/workflows';
/** The files that may refer to Dockerfiles: of those that are listed, and of the folders above that are not. */
async function candidates(workspace, listed, covered, dockerfiles) {
    const found = new Set();
    for (const path of listed)
        if (kindOf(path) !== null)
            found.add(path);
    const isCovered = (folder) => covered.some((one) => one === '' || one === folder || folder.startsWith(`${one}/`));
    const above = new Set(dockerfiles.flatMap((path) => ancestors(folderOf(path)))); // the folder itself among them
    const unknown = [...above].filter((folder) => !isCovered(folder));
    if (unknown.length === 0)
        return [...found];
    const inside = (name) => (folder) => (folder === '.' ? name : `${folder}/${name}`);
    const folders = FOLDERS.flatMap((name) => unknown.map(inside(name)));
    for (const { path } of await workspace.list([WORKFLOWS, ...folders]))
        if (kindOf(path) !== null)
            found.add(path);
    for (const name of NAMES)
        for (const folder of unknown)
            found.add(inside(name)(folder));
    return [...found];
}
/** A folder and all above it; `.` is the root. */
function ancestors(folder) {
    const all = [folder];
    for (let at = folder; at !== '.'; at = folderOf(at))
        all.push(folderOf(at));
    return all;
}
/**
 * The order in which files are read, for there may be more than can be: those that the change touches, those above
 * what it touches, those near the root.
 */
function inOrder(paths, touched) {
    const near = new Set([...touched].flatMap((path) => ancestors(folderOf(path))));
    const rank = (path) => (touched.has(path) ? 0 : near.has(folderOf(path)) ? 1 : 2);
    const keyed = paths.map((path) => ({ path, rank: rank(path), depth: path.split('/').length }));
    keyed.sort((a, b) => a.rank - b.rank || a.depth - b.depth || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return keyed.map(({ path }) => path);
}

;// CONCATENATED MODULE: ./lib/build/locate/references/kubernetes.js




/** Where each kind keeps its pod. */
const POD = {
    Pod: ['spec'],
    Deployment: ['spec', 'template', 'spec'],
    StatefulSet: ['spec', 'template', 'spec'],
    DaemonSet: ['spec', 'template', 'spec'],
    ReplicaSet: ['spec', 'template', 'spec'],
    Job: ['spec', 'template', 'spec'],
    CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};
/** The containers of manifests; which Dockerfile they are of isn't known yet. Null where it can't be read. */
async function readManifests(path, source) {
    // A template of Helm's is no YAML, or means something else than it says.
    if (source.includes('{{'))
        return [];
    const documents = await readYaml(source);
    return documents?.flatMap((document) => workload(path, document)) ?? null;
}
function workload(path, document) {
    const kind = tree_text(get(document, 'kind')) ?? '';
    if (kind === 'List')
        return items(get(document, 'items')).flatMap((item) => workload(path, item));
    const keys = Object.hasOwn(POD, kind) ? POD[kind] : undefined;
    const pod = keys ? get(document, ...keys) : null;
    const owner = `${kind}/${tree_text(get(document, 'metadata', 'name')) ?? '?'}`;
    return items(get(pod, 'containers')).flatMap((container) => {
        const image = tree_text(get(container, 'image'));
        if (image === null)
            return [];
        const name = `${owner}/${tree_text(get(container, 'name')) ?? '?'}`;
        return reference({ kind: 'kubernetes', path, line: container.line, name }, containerFacts(pod, container, image));
    });
}
function containerFacts(pod, container, image) {
    const limits = get(container, 'resources', 'limits');
    // The container's own security context goes before the pod's.
    const security = (key) => get(container, 'securityContext', key) ?? get(pod, 'securityContext', key);
    const command = get(container, 'command');
    const args = get(container, 'args');
    return {
        images: [imageName(image)],
        readOnly: flag(get(container, 'securityContext', 'readOnlyRootFilesystem')),
        user: tree_text(security('runAsUser')),
        runAsNonRoot: flag(security('runAsNonRoot')),
        ...mounts(pod, container),
        cpus: quantity(tree_text(get(limits, 'cpu'))),
        memory: quantity(tree_text(get(limits, 'memory'))),
        gpu: ['nvidia.com/gpu', 'amd.com/gpu'].some((name) => (quantity(tree_text(get(limits, name))) ?? 0) > 0),
        entrypoint: command === null ? null : texts(command),
        command: args === null ? null : texts(args),
        workdir: tree_text(get(container, 'workingDir')),
        environment: items(get(container, 'env')).flatMap((one) => tree_text(get(one, 'name')) ?? []),
    };
}
/** Volumes whose files nobody writes to. */
const READ_ONLY = ['configMap', 'secret', 'downwardAPI', 'projected'];
function mounts(pod, container) {
    const sources = new Map(items(get(pod, 'volumes')).map((volume) => [tree_text(get(volume, 'name')), volume]));
    const tmpfs = [];
    const volumes = [];
    for (const mount of items(get(container, 'volumeMounts'))) {
        const path = tree_text(get(mount, 'mountPath'));
        const source = sources.get(tree_text(get(mount, 'name')));
        if (path === null || flag(get(mount, 'readOnly')) === true)
            continue;
        if (get(source, 'emptyDir'))
            tmpfs.push(withoutSlash(path));
        else if (!READ_ONLY.some((kind) => get(source, kind)))
            volumes.push(withoutSlash(path));
    }
    return { tmpfs, volumes };
}

;// CONCATENATED MODULE: ./lib/build/locate/references/overrides.js


function overridesNothing({ target, context, buildArgs, platform }) {
    return [target, context, platform].every((value) => value == null) && (buildArgs?.size ?? 0) === 0;
}
/**
 * Puts the overrides over what is known of each Dockerfile. Those without the stage that is asked for aren't built so,
 * and are left out.
 * @throws UserError where none has it
 */
function overridden(dockerfiles, known, contents, overrides) {
    const { target = null } = overrides;
    const all = new Map(dockerfiles.map((path) => [path, known.get(path) ?? [{}]]));
    if (target === null)
        return new Map([...all].map(([path, builds]) => [path, builds.map((one) => over(one, overrides))]));
    const stages = new Map(dockerfiles.map((path) => {
        const content = contents.get(path);
        return [path, content && 'text' in content ? stageNames(content.text) : []];
    }));
    const having = dockerfiles.filter((path) => hasStage(stages.get(path), target));
    if (having.length === 0 && dockerfiles.length > 0) {
        const names = [...new Set([...stages.values()].flat())].filter((name) => name !== null);
        const allowed = names.length === 0 ? 'a number, for no stage has a name' : names.join(', ');
        throw new errors/* UserError */.yo(`option --target: no Dockerfile has a stage "${target}"; allowed: ${allowed}`);
    }
    return new Map(dockerfiles.map((path) => {
        if (!having.includes(path))
            return [path, []];
        const builds = all.get(path);
        // What is said of another target holds for none but that one; the context is mostly the same.
        const same = builds.find((one) => one.target?.toLowerCase() === target.toLowerCase());
        const context = builds[0]?.context;
        const settings = same ?? (context === undefined ? {} : { context });
        return [path, [over({ ...settings, target }, overrides)]];
    }));
}
function hasStage(stages, target) {
    return stages.includes(target.toLowerCase()) || (/^\d+$/.test(target) && Number(target) < stages.length);
}
function over(settings, { context = null, buildArgs, platform = null }) {
    const values = new Map([...(settings.buildArguments ?? []), ...(buildArgs ?? [])]);
    return {
        ...settings,
        ...(context !== null && { context }),
        ...(platform !== null && { platform }),
        ...(values.size > 0 && { buildArguments: values }),
    };
}

;// CONCATENATED MODULE: ./lib/build/locate/references/third-party.js
/** Registries that hold what others make. */
const REGISTRY = /^(?:(?:registry\.)?k8s\.gcr\.io|registry\.k8s\.io|mcr\.microsoft\.com|public\.ecr\.aws|docker\.elastic\.co|nvcr\.io|quay\.io\/(?:prometheus|jetstack|coreos|keycloak|minio|argoproj|brancz))(?:\/|$)/;
const OWNER = /^(?:docker\.io\/)?(?:library|bitnami|bitnamilegacy|grafana|prom|elastic|confluentinc|hashicorp|jaegertracing|otel|linuxserver|cloudflare|datadog|nvidia|rancher|istio|kindest|alpine|curlimages|oliver006|pgvector|postgis|redislabs|redis|timescale|apache|selenium|localstack|mailhog|axllent|qdrant|semitechnologies|milvusdb|ollama|vllm)\//;
const third_party_NAME = new Set(('adminer alpine amazonlinux arangodb busybox caddy cassandra clickhouse cockroach consul couchbase couchdb curl ' +
    'debian eclipse-mosquitto elasticsearch envoy etcd fluent-bit fluentd ghost golang grafana haproxy httpd influxdb ' +
    'jaeger jenkins kafka keycloak kibana kong kubectl localstack logstash loki mailhog mariadb memcached metabase ' +
    'minio mongo mongo-express mosquitto mysql nats neo4j nginx node openjdk otel-collector pause percona pgadmin4 ' +
    'pgbouncer php phpmyadmin postgis postgres prometheus promtail python qdrant rabbitmq redis redis-stack registry ' +
    'ruby schema-registry solr sonarqube tempo tomcat traefik ubuntu vault weaviate wordpress zipkin zookeeper').split(' '));
/** Whether an image is a well-known one of somebody else, and so not built from a Dockerfile here. */
function isThirdParty(image) {
    return REGISTRY.test(image) || OWNER.test(image) || third_party_NAME.has(image.slice(image.lastIndexOf('/') + 1));
}

;// CONCATENATED MODULE: ./lib/build/locate/references/tie.js







/**
 * Ties references to the Dockerfiles that are reviewed. What runs an image belongs to the Dockerfile that is built
 * under its name; a manifest whose images nobody builds belongs to the only Dockerfile there is. Where more than one
 * may be meant, none is.
 */
async function tie(workspace, references, around) {
    const reviewed = new Set(around.dockerfiles);
    const tied = new Map();
    const add = (reference, build) => {
        if (!reviewed.has(build.dockerfile))
            return;
        const deployment = { ...reference, dockerfile: build.dockerfile, target: reference.target ?? build.target };
        (0,source_groups/* addTo */.D)(tied, build.dockerfile, deployment);
    };
    const open = [];
    for (const reference of references) {
        const { dockerfile, target } = reference;
        if (dockerfile !== null)
            add(reference, { dockerfile, target });
        else
            open.push(reference);
    }
    const builds = new Builds(references);
    const left = [];
    for (const reference of open) {
        const build = builds.of(reference);
        if (build)
            add(reference, build);
        else if (reference.kind === 'kubernetes')
            left.push(reference);
    }
    const manifests = left.filter(({ images }) => images.every((image) => (0,expand/* isKnown */.qE)(image) && !isThirdParty(image)));
    if (manifests.length > 0) {
        const all = await allDockerfiles(workspace, around);
        for (const reference of manifests) {
            const dockerfile = neighbourOf(reference, manifests, all);
            if (dockerfile !== null)
                add(reference, { dockerfile, target: null });
        }
    }
    return tied;
}
/** Who builds an image. */
class Builds {
    references;
    full = new Map();
    last = new Map();
    /** Dockerfiles that are published under names which only the run knows. */
    nameless = new Set();
    constructor(references) {
        this.references = references;
        for (const { builds, pushes, dockerfile, target, images } of references) {
            // What runs as a finished image isn't one to develop in, though that may have the same name.
            if (!builds || dockerfile === null || (0,python_image/* isDevImage */.fX)(dockerfile, target))
                continue;
            if (pushes && !images.some((image) => (0,expand/* isKnown */.qE)(lastName(image))))
                this.nameless.add(dockerfile);
            for (const image of images) {
                if ((0,expand/* isKnown */.qE)(image))
                    (0,source_groups/* addTo */.D)(this.full, image, { dockerfile, target });
                const name = lastName(image);
                if (name !== '' && (0,expand/* isKnown */.qE)(name))
                    (0,source_groups/* addTo */.D)(this.last, name, { dockerfile, target });
            }
        }
    }
    of(reference) {
        if (reference.service && reference.kind === 'devcontainer')
            return this.ofService(reference.service);
        const [image] = reference.images;
        if (image === undefined || !(0,expand/* isKnown */.qE)(lastName(image)))
            return null;
        if (this.full.has(image))
            return only(this.full.get(image));
        const found = only(this.last.get(lastName(image)));
        return found && [...this.nameless].every((dockerfile) => dockerfile === found.dockerfile) ? found : null;
    }
    ofService({ files, name }) {
        const found = this.references.filter(({ kind, path, name: service, dockerfile }) => {
            return kind === 'compose' && files.includes(path) && service === name && dockerfile !== null;
        });
        return only(found.map(({ dockerfile, target }) => ({ dockerfile: dockerfile, target })));
    }
}
/** The one Dockerfile among builds, with its target where all name the same one. */
function only(builds) {
    const [first, ...others] = builds ?? [];
    if (!first || others.some(({ dockerfile }) => dockerfile !== first.dockerfile))
        return null;
    return others.every(({ target }) => target === first.target) ? first : { ...first, target: null };
}
function lastName(image) {
    return image.slice(image.lastIndexOf('/') + 1);
}
/** All Dockerfiles of the tree. Only manifests make it worth a look where the review is of a part of it. */
async function allDockerfiles(workspace, { listed, covered, dockerfiles }) {
    const paths = covered.includes('') ? listed : (await workspace.list([''])).map(({ path }) => path);
    return [...new Set([...paths.filter(isDockerfileName), ...dockerfiles])];
}
/** The Dockerfile that a manifest's image must be of, by where it stands or by its name. */
function neighbourOf(reference, manifests, all) {
    const [image = ''] = reference.images;
    const below = (folder) => (path) => folder === '.' || path.startsWith(`${folder}/`);
    const beside = (path) => folderOf(path) === folderOf(reference.path);
    const home = homeOf(reference.path);
    // A folder of manifests may have an image of its own, whatever the folder above builds.
    for (const isNear of home === '.' ? [beside, below('.')] : [beside, below(home), below('.')]) {
        const near = all.filter(isNear);
        const images = manifests.filter(({ path }) => isNear(path));
        if (near.length === 1 && new Set(images.flatMap((one) => one.images)).size === 1)
            return near[0];
    }
    const named = all.filter((path) => namesOf(path).includes(lastName(image).toLowerCase()));
    return named.length === 1 ? named[0] : null;
}
/** The folder that a manifest is of: the one above `k8s` and the like. */
function homeOf(path) {
    const folders = path.split('/').slice(0, -1);
    const manifests = folders.findIndex((folder) => MANIFEST_FOLDER.test(folder));
    return (manifests < 0 ? folderOf(path) : folders.slice(0, manifests).join('/')) || '.';
}
/** What an image of a Dockerfile may be called: its folder's name, or what its own name adds. */
function namesOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const added = name.replace(/^(?:dockerfile|containerfile)\.?|\.(?:dockerfile|containerfile)$/g, '');
    if (added !== '')
        return [added];
    const folder = folderOf(path).toLowerCase();
    return [folder.slice(folder.lastIndexOf('/') + 1)];
}

// EXTERNAL MODULE: ./lib/build/dockerfile/evaluate.js + 2 modules
var evaluate = __webpack_require__(80712);
// EXTERNAL MODULE: ./lib/build/dockerfile/shell.js
var shell = __webpack_require__(30649);
;// CONCATENATED MODULE: ./lib/build/locate/references/expressions.js


const expressions_MOST_COMBINATIONS = 32;
const expressions_LONGEST = 20_000;
/** Replaces `${{ … }}`: names that are known by their values, all else is marked as unknown. */
function resolve(written, names) {
    if (!written.includes('${{'))
        return written;
    if (written.length > expressions_LONGEST)
        return expand/* UNKNOWN */.HV;
    const value = written.replace(/\$\{\{([^{}]*)\}\}/g, (_, name) => names.get(name.trim()) ?? expand/* UNKNOWN */.HV);
    return value.length > expressions_LONGEST || value.includes('${{') ? expand/* UNKNOWN */.HV : value;
}
/** The names with those of an `env` added, which may use the ones before. */
function withEnvironment(names, env) {
    const own = pairs(env).map(({ key, value }) => [`env.${key}`, resolve(tree_text(value) ?? expand/* UNKNOWN */.HV, names)]);
    return own.length === 0 ? names : new Map([...names, ...own]);
}
/** The variables of a step as its shell has them. */
function environmentOf(names) {
    return new Map([...names].flatMap(([name, value]) => (name.startsWith('env.') ? [[name.slice(4), value]] : [])));
}
/** The defaults of what a workflow is started with. */
function inputDefaults(workflow) {
    const names = new Map([['github.workspace', '.']]);
    for (const event of ['workflow_dispatch', 'workflow_call']) {
        for (const { key, value } of pairs(get(workflow, 'on', event, 'inputs'))) {
            const given = tree_text(get(value, 'default'));
            if (given !== null)
                names.set(`inputs.${key}`, given).set(`github.event.inputs.${key}`, given);
        }
    }
    return names;
}
/** A job's combinations of its matrix, each as names; one without a matrix. */
function expressions_combinations(job, names) {
    const matrix = get(job, 'strategy', 'matrix');
    let all = [new Map()];
    for (const { key, value } of pairs(matrix)) {
        if (key === 'include' || key === 'exclude' || value.kind !== 'list')
            continue;
        all = all
            .flatMap((one) => value.items.map((item) => new Map([...one, ...named(`matrix.${key}`, item, names)])))
            .slice(0, expressions_MOST_COMBINATIONS);
    }
    const added = items(get(matrix, 'include')).map((item) => named('matrix', item, names));
    return included(all, added).map((one) => new Map([...names, ...one]));
}
/** What `include` adds to the combinations that it fits, or else as combinations of its own. */
function included(all, added) {
    const original = all[0]?.size === 0 ? [] : all;
    const out = [...original];
    for (const one of added.slice(0, expressions_MOST_COMBINATIONS)) {
        const fits = original.flatMap((names, index) => {
            return [...one].every(([name, value]) => (names.get(name) ?? value) === value) ? [index] : [];
        });
        for (const index of fits)
            out[index] = new Map([...out[index], ...one]);
        if (fits.length === 0)
            out.push(one);
    }
    return out.length === 0 ? all : out;
}
/** A value of a matrix: `matrix.os`, or `matrix.image.name` where it is a mapping. */
function named(name, value, names) {
    if (value.kind === 'mapping') {
        return new Map(pairs(value).flatMap(({ key, value: one }) => [...named(`${name}.${key}`, one, names)]));
    }
    const written = resolve(tree_text(value) ?? (value.kind === 'list' ? expand/* UNKNOWN */.HV : ''), names);
    return new Map([[name, written]]);
}
/** The lines of a list in an input, empty ones and comments left out. */
function lines(written) {
    return (written ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
/** Whether an input says yes, or may. */
function isOn(written) {
    return written !== null && (!(0,expand/* isKnown */.qE)(written) || written.trim().toLowerCase() === 'true');
}

;// CONCATENATED MODULE: ./lib/build/locate/references/kept-caches.js



/**
 * Whether the machine, the builder, or a step that saves its layers keeps a cache whatever a job's builds say. Sources:
 * https://docs.docker.com/build/builders/drivers/, https://github.com/docker/setup-buildx-action#inputs
 */
function keepsCache(job, steps, names) {
    const runner = get(job, 'runs-on');
    const labels = [runner, get(runner, 'labels')].flatMap((one) => [tree_text(one), ...items(one).map(tree_text)]);
    return labels.some((label) => label?.includes('self-hosted')) || steps.some((step) => isKept(step, names));
}
/** Actions that save layers, or make a builder that stays. */
const KEEPERS = /docker-(?:layer-)?cach|buildkit-cache|^(?:namespacelabs\/nscloud-setup-buildx|useblacksmith\/setup-docker-builder|depot\/setup)/;
/** Drivers whose builder is somewhere else, and there longer than the job. */
const ELSEWHERE = /^(?:cloud|remote|kubernetes)$/;
function isKept(step, names) {
    const uses = tree_text(get(step, 'uses')) ?? '';
    if (KEEPERS.test(uses))
        return true;
    if (uses.startsWith('docker/setup-buildx-action@')) {
        const driver = resolve(tree_text(get(step, 'with', 'driver')) ?? '', names);
        const endpoint = tree_text(get(step, 'with', 'endpoint')) ?? '';
        return ELSEWHERE.test(driver) || !(0,expand/* isKnown */.qE)(driver) || endpoint !== '';
    }
    const script = (tree_text(get(step, 'run')) ?? '').replace(/\\\r?\n/g, ' ');
    return script.split('\n').some(makesElsewhere);
}
/** `docker buildx create --driver cloud org/builder`, or one at the address of another machine. */
function makesElsewhere(line) {
    if (!/\bbuildx\s+create\b/.test(line))
        return false;
    return /\s--driver[\s=]+['"]?(?:cloud|remote|kubernetes)\b|\s['"]?(?:tcp|ssh|https?):\/\//.test(line);
}
/** Where a build writes its cache to, by what --cache-to says and by the argument that was there before that option. */
function writtenCache(exports, given) {
    if (exports.some((one) => !/(?:^|,|type=)\s*inline\b/.test(one)))
        return true;
    return exports.length > 0 || /^(?:1|t|true)$/i.test(given.get('BUILDKIT_INLINE_CACHE') ?? '') ? 'inline' : false;
}

;// CONCATENATED MODULE: ./lib/build/locate/references/build-command.js









/** Where the checkout is taken to lie: a folder that no script names. */
const CHECKOUT = '/github/workspace';
const PROGRAMS = new Set(['docker', 'podman', 'buildah']);
/** Options without a value; all others take one. */
const SWITCHES = new Set([
    ...['--check', '--compress', '--debug', '--disable-content-trust', '--force-rm', '--help', '--layers', '--load'],
    ...['--no-cache', '--pull', '--push', '--quiet', '--rm', '--squash', '--tls-verify', '-D', '-q'],
]);
/** The `docker build` calls of a script; `folder` is where it starts, from the workspace's root. */
function readBuilds(script, folder, names) {
    const environment = environmentOf(names);
    const lookup = (name) => (name === 'GITHUB_WORKSPACE' ? CHECKOUT : (environment.get(name) ?? expand/* UNKNOWN */.HV));
    const { body } = (0,shell/* parseShell */.a)(script, 0);
    const { calls } = (0,evaluate/* evaluate */._)(body, { lookup, workdir: (0,paths/* normalizePath */.Fd)(folder, CHECKOUT) });
    return calls.flatMap((call) => build_command_readBuild(call) ?? []);
}
/** Options before the subcommand: `docker --debug buildx --builder x build`. */
function operandsBehind(call) {
    const words = call.arguments.map(({ value }) => value);
    const build = words.findIndex((word) => ['build', 'bud'].includes(word));
    if (!PROGRAMS.has(call.program) || build < 0)
        return null;
    const before = words.slice(0, build).filter((word, at, all) => {
        return (!word.startsWith('-') && !['--builder', '--context', '-c', '--host', '-H', '--config'].includes(all[at - 1] ?? ''));
    });
    const allowed = before.every((word) => ['buildx', 'image', 'builder'].includes(word)) && before.length <= 1;
    return allowed ? words.slice(build + 1) : null;
}
function build_command_readBuild(call) {
    const words = operandsBehind(call);
    if (!words || !(0,expand/* isKnown */.qE)(call.workdir))
        return null;
    const { options, operands } = split(words);
    const last = (...keys) => keys.flatMap((key) => options.get(key) ?? []).at(-1) ?? null;
    const all = (...keys) => keys.flatMap((key) => options.get(key) ?? []);
    const [written] = operands;
    if (written === undefined || isRemote(written))
        return null;
    const context = inside(call.workdir, written);
    const file = last('--file', '-f');
    const target = last('--target');
    const dockerfile = context === null ? null : file === null ? join(context, 'Dockerfile') : inside(call.workdir, file);
    if (context === null || dockerfile === null || file === '-' || (target !== null && !(0,expand/* isKnown */.qE)(target)))
        return null;
    const fresh = options.has('--no-cache');
    const given = new Map(all('--build-arg').map(assignment));
    return {
        builds: true,
        pushes: options.has('--push') || all('--output', '-o').some((one) => /type=registry|push=true/.test(one)),
        dockerfile,
        context,
        target,
        buildArguments: knownArguments(given),
        platform: onlyPlatform(all('--platform')),
        cache: fresh ? null : { from: all('--cache-from').length > 0, to: writtenCache(all('--cache-to'), given) },
        images: all('--tag', '-t').map(imageName),
    };
}
function split(words) {
    const options = new Map();
    const operands = [];
    const add = (name, value) => {
        (0,source_groups/* addTo */.D)(options, name, value);
    };
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        const equals = word.indexOf('=');
        if (!word.startsWith('-') || word === '-')
            operands.push(word);
        else if (equals > 0 && word.startsWith('--'))
            add(word.slice(0, equals), word.slice(equals + 1));
        else if (SWITCHES.has(word))
            add(word, '');
        else if (/^-[tfoc]./.test(word) && !word.startsWith('--'))
            add(word.slice(0, 2), word.slice(2).replace(/^=/, ''));
        else
            add(word, words[++at] ?? '');
    }
    return { options, operands };
}
/** A path of the script's folder, from the workspace's root; null where it is another place of the machine. */
function inside(workdir, path) {
    const full = (0,expand/* isKnown */.qE)(path) ? (0,paths/* normalizePath */.Fd)(path, workdir) : expand/* UNKNOWN */.HV;
    return (0,paths/* isInside */.FK)(full, CHECKOUT) ? join('.', full.slice(CHECKOUT.length + 1)) : null;
}

;// CONCATENATED MODULE: ./lib/build/locate/references/workflow.js







/** `docker/build-push-action` and those that take its place; the others keep a cache of their own. */
const BUILD_ACTION = /^(docker|depot|useblacksmith)\/build-push-action@/;
const BAKE_ACTION = /^(docker|depot)\/bake-action@/;
/** The images that a workflow builds; null where it can't be read. */
async function readWorkflow(path, source) {
    const file = (await readYaml(source))?.[0];
    if (!file)
        return null;
    const names = withEnvironment(inputDefaults(file), get(file, 'env'));
    const all = [];
    const bakes = [];
    for (const { key, value: job } of pairs(get(file, 'jobs'))) {
        const steps = items(get(job, 'steps'));
        // A push of its own means what was built before.
        const pushes = steps.some((step) => /\b(?:docker|podman)\s+(?:image\s+)?push\b/.test(tree_text(get(step, 'run')) ?? ''));
        const folder = tree_text(get(job, 'defaults', 'run', 'working-directory'));
        const folders = folder ?? tree_text(get(file, 'defaults', 'run', 'working-directory')) ?? '.';
        const references = [];
        const baking = [];
        for (const combination of expressions_combinations(job, names)) {
            const around = withEnvironment(combination, get(job, 'env'));
            const told = withTags(around, steps);
            for (const step of steps) {
                const inside = withEnvironment(told, get(step, 'env'));
                const at = { path, line: step.line, name: `${key}: ${stepName(step)}`, pushes };
                const uses = tree_text(get(step, 'uses')) ?? '';
                if (BUILD_ACTION.test(uses))
                    references.push(...actionBuild(at, step, inside, !uses.startsWith('docker/')));
                else if (BAKE_ACTION.test(uses))
                    baking.push(...bakeStep(at, step, inside));
                else
                    references.push(...runBuilds(at, step, inside, folders));
            }
        }
        const kept = keepsCache(job, steps, withEnvironment(names, get(job, 'env'))) && { cache: null };
        all.push(...references.map((one) => ({ ...one, ...kept })));
        bakes.push(...baking.map((one) => ({ ...one, ...kept })));
    }
    return { references: coalesce(all), bakes: bakes.filter((one, index) => isFirst(bakes, one, index)) };
}
/** The names with the image names that docker/metadata-action makes tags of. */
function withTags(names, steps) {
    const tags = steps.flatMap((step) => {
        const id = tree_text(get(step, 'id'));
        const images = tree_text(get(step, 'with', 'images'));
        if (id === null || images === null || !tree_text(get(step, 'uses'))?.startsWith('docker/metadata-action@'))
            return [];
        const written = lines(resolve(images, names)).flatMap((line) => line.split(','));
        return [[`steps.${id}.outputs.tags`, written.filter((one) => !one.includes('=')).join('\n')]];
    });
    return tags.length === 0 ? names : new Map([...names, ...tags]);
}
function stepName(step) {
    const name = tree_text(get(step, 'name')) ?? tree_text(get(step, 'uses'))?.replace(/@.*$/, '');
    return name ?? (tree_text(get(step, 'run')) ?? '').trim().split('\n')[0].slice(0, 80);
}
function actionBuild({ path, line, name }, step, names, cached) {
    const input = (name) => {
        const written = tree_text(get(step, 'with', name));
        return written === null || written === '' ? null : resolve(written, names);
    };
    const context = contextOf(input('context'), tree_text(get(step, 'with', 'context')));
    const file = input('file');
    const target = input('target');
    const dockerfile = context === null ? null : file === null ? join(context, 'Dockerfile') : join('.', file);
    if (context === null || dockerfile === null || (target !== null && !(0,expand/* isKnown */.qE)(target)))
        return [];
    const given = new Map(lines(input('build-args')).map(assignment));
    const fresh = isOn(input('no-cache'));
    const tags = lines(input('tags')).flatMap((line) => line.split(','));
    return [
        reference({ kind: 'workflow', path, line, name }, {
            builds: true,
            pushes: isOn(input('push')) || /type=registry|push=true/.test(input('outputs') ?? ''),
            dockerfile,
            context,
            target,
            buildArguments: knownArguments(given),
            platform: onlyPlatform(lines(input('platforms'))),
            cache: fresh
                ? null
                : {
                    from: cached || lines(input('cache-from')).length > 0,
                    to: cached || writtenCache(lines(input('cache-to')), given),
                },
            images: tags.map(imageName),
        }),
    ];
}
/** The context from the root; the action's own default is the repository itself. */
function contextOf(resolved, written) {
    if (resolved === null || written === null)
        return '.';
    // `{{defaultContext}}:folder` is the repository as git has it.
    const inner = /^\{\{\s*defaultContext\s*\}\}(?::(.*))?$/.exec(written.trim());
    if (inner)
        return join('.', inner[1] ?? '.');
    return isRemote(resolved) ? null : join('.', resolved);
}
function bakeStep({ path, line, name }, step, names) {
    const input = (key) => resolve(tree_text(get(step, 'with', key)) ?? '', names);
    const list = (key) => lines(input(key)).flatMap((one) => one.split(',').map((part) => part.trim()));
    const source = input('source');
    const folder = join('.', input('workdir') || (source === '' || isRemote(source) ? '.' : source));
    const targets = list('targets');
    if (folder === null || !targets.every(expand/* isKnown */.qE))
        return [];
    const set = lines(input('set'));
    const sets = (key) => set.some((one) => new RegExp(`^[^=]*\\.${key}\\+?=.`).test(one));
    const files = list('files').flatMap((file) => join(folder, file.replace(/^cwd:\/\//, '')) ?? []);
    return [
        {
            ...{ path, line, name, files, folder, targets },
            cache: { from: sets('cache-from'), to: sets('cache-to') },
            pushes: isOn(input('push') || null) || set.some((one) => /type=registry|push=true/.test(one)),
        },
    ];
}
function runBuilds(at, step, names, folder) {
    const script = tree_text(get(step, 'run'));
    if (script === null || !/\b(?:build|bud)\b/.test(script) || !/\b(?:docker|podman|buildah)\b/.test(script))
        return [];
    const start = join('.', resolve(tree_text(get(step, 'working-directory')) ?? folder, names));
    if (start === null)
        return [];
    const { pushes, ...place } = at;
    return readBuilds(resolve(script, names), start, names).map((build) => reference({ kind: 'workflow', ...place }, { ...build, pushes: build.pushes || pushes }));
}
/** A step that a matrix builds several times: what differs is known of none. */
function coalesce(references) {
    const found = new Map();
    for (const one of references) {
        const key = JSON.stringify([one.line, one.dockerfile, one.context, one.target]);
        const same = found.get(key);
        if (!same) {
            found.set(key, one);
            continue;
        }
        const agreed = [...same.buildArguments].filter(([name, value]) => one.buildArguments.get(name) === value);
        found.set(key, {
            ...same,
            buildArguments: new Map(agreed),
            platform: same.platform === one.platform ? same.platform : null,
            images: [...new Set([...same.images, ...one.images])],
            pushes: same.pushes || one.pushes,
        });
    }
    return [...found.values()];
}
function isFirst(all, one, index) {
    const key = JSON.stringify(one);
    return all.findIndex((other) => JSON.stringify(other) === key) === index;
}

;// CONCATENATED MODULE: ./lib/build/locate/references/index.js















/** The ways that Dockerfiles are built, as the files around them say. */
async function buildsOfAll(workspace, given) {
    const { deployments: found, dockerfiles, builtNames, notes } = await readReferences(workspace, given);
    const around = { ...given, dockerfiles };
    const deployments = around.entries ? withConfigured(found, around.entries, around.dockerfiles) : found;
    const overrides = around.overrides ?? {};
    // Which stages there are matters only where one is named.
    const named = [...deployments].filter(([, all]) => all.some(({ target }) => target !== null)).map(([path]) => path);
    const targeted = overrides.target == null ? named : around.dockerfiles;
    const contents = targeted.length === 0 ? new Map() : await workspace.read(targeted);
    const builds = new Map([...deployments].map(([path, all]) => {
        const content = contents.get(path);
        return [path, buildsOf(all, content && 'text' in content ? stageNames(content.text) : [null])];
    }));
    if (overridesNothing(overrides))
        return { builds, dockerfiles, builtNames, notes };
    return { builds: overridden(dockerfiles, builds, contents, overrides), dockerfiles, builtNames, notes };
}
/** More are not read, and not parsed. */
const MOST_READ = 2000;
const MOST_PARSED = 200;
/** Characters of all that is parsed. */
const MOST_TEXT = 5_000_000;
/** Reads what refers to Dockerfiles. Nothing that stands in those files stops a review: what can't be read is noted. */
async function readReferences(workspace, around) {
    if (around.dockerfiles.length === 0 && !around.accepts)
        return { deployments: new Map(), dockerfiles: [], builtNames: new Set(), notes: [] };
    const paths = inOrder(await candidates(workspace, around.listed, around.covered, around.dockerfiles), around.touched);
    const contents = await workspace.read(paths.slice(0, MOST_READ));
    const notes = [];
    const sources = [];
    for (const path of paths.slice(0, MOST_READ)) {
        const content = contents.get(path);
        const kind = kindOf(path);
        if (!content || kind === null)
            continue;
        if (!('text' in content))
            notes.push(`${path} ${content.problem}`);
        else if (tells(kind, content.text))
            sources.push({ path, kind, text: content.text });
    }
    let size = 0;
    const few = sources.slice(0, MOST_PARSED).filter(({ text }) => (size += text.length) <= MOST_TEXT);
    const unread = new Set(paths.slice(MOST_READ));
    const left = around.listed.filter((path) => unread.has(path)).length + sources.length - few.length;
    if (left > 0)
        notes.push(`${left} files that may say how images are built were not read`);
    const found = inLowerCase(await readAll(workspace, around, few, notes), new Set(around.listed));
    const dockerfiles = [...around.dockerfiles, ...builtOnly(found, around)];
    const deployments = await tie(workspace, found, { ...around, dockerfiles });
    return { deployments, dockerfiles, builtNames: builtHere(found), notes };
}
/** The names of images that developers build beside those that are FROM them; what a workflow pushes is fetched again. */
function builtHere(references) {
    const local = references.filter(({ kind, builds }) => builds && (kind === 'compose' || kind === 'bake'));
    return new Set(local.flatMap(({ images }) => images.flatMap((name) => (0,image_reference/* parseImageReference */.o)(name)?.repository ?? [])));
}
/** Files that a build names as its Dockerfile, whatever they are called; in the order of the list. */
function builtOnly(references, { listed, dockerfiles, accepts }) {
    const named = new Set(references.flatMap(({ builds, dockerfile }) => (builds && dockerfile !== null ? dockerfile : [])));
    for (const path of dockerfiles)
        named.delete(path);
    return accepts && named.size > 0 ? listed.filter((path) => named.has(path) && accepts(path)) : [];
}
/**
 * Builders take `dockerfile` where a folder has no `Dockerfile`. Source: docker/buildx, build/opt.go,
 * handleLowercaseDockerfile.
 */
function inLowerCase(references, listed) {
    return references.map((reference) => {
        const { dockerfile } = reference;
        const other = dockerfile?.replace(/(?<=^|\/)Dockerfile$/, 'dockerfile');
        if (dockerfile === null || other === undefined || listed.has(dockerfile) || !listed.has(other))
            return reference;
        return { ...reference, dockerfile: other };
    });
}
async function readAll(workspace, { listed }, sources, notes) {
    const there = new Set(listed);
    const variables = await variablesBeside(workspace, there, sources);
    const found = [];
    const composed = new Map();
    const bakeTexts = new Map();
    const bakeSteps = [];
    for (const { path, kind, text } of sources) {
        const read = await guarded(async () => {
            switch (kind) {
                case 'compose': {
                    const services = await readServices(text, variables.get(folderOf(path)));
                    if (services)
                        composed.set(path, services);
                    return services && [];
                }
                case 'bake':
                    bakeTexts.set(path, text);
                    return readBake(path, text);
                case 'workflow': {
                    const workflow = await readWorkflow(path, text);
                    bakeSteps.push(...(workflow?.bakes ?? []));
                    return workflow?.references ?? null;
                }
                case 'devcontainer':
                    return readDevcontainer(path, text);
                case 'kubernetes':
                    return readManifests(path, text);
                case 'action':
                    return readAction(path, text);
            }
        });
        if (read)
            found.push(...read);
        else
            notes.push(`${path} can not be read as a ${kind} file`);
    }
    const files = await withCommonFiles(workspace, there, composed);
    const whole = new Map([...composed.keys()].map((path) => [path, withExtended(path, files)]));
    for (const [path, services] of whole)
        found.push(...composeReferences(path, services, baseOf(path, whole)));
    found.push(...bakeSteps.flatMap((step) => fromBake(step, bakeTexts, found)));
    return found;
}
const FIRST_NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
/** The services that a compose file of the same folder is laid over; null for the first one itself. */
function baseOf(path, composed) {
    const folder = folderOf(path);
    const paths = FIRST_NAMES.map((name) => (folder === '.' ? name : `${folder}/${name}`));
    if (paths.includes(path))
        return null;
    const base = paths.find((one) => composed.has(one));
    return base === undefined ? null : composed.get(base);
}
/** What a workflow builds by a bake file: its targets, with the step's cache. */
function fromBake(step, bakeTexts, found) {
    const usual = [...bakeTexts.keys()].filter((path) => folderOf(path) === step.folder);
    const files = step.files.length > 0 ? step.files : usual;
    return files.flatMap((file) => {
        const text = bakeTexts.get(file);
        const targets = text === undefined ? null : bakeTargets(text, file, step.targets);
        if (!targets)
            return [];
        return found
            .filter(({ kind, path, name }) => kind === 'bake' && path === file && targets.has(name))
            .map((target) => ({
            ...target,
            ...{ kind: 'workflow', path: step.path, line: step.line, name: `${step.name} (${target.name})` },
            pushes: step.pushes || target.pushes,
            cache: step.cache && {
                from: step.cache.from || target.cache?.from === true,
                to: step.cache.to || target.cache?.to === true,
            },
        }));
    });
}

// EXTERNAL MODULE: ./lib/build/dockerfile/context-copies.js
var context_copies = __webpack_require__(31168);
// EXTERNAL MODULE: ./lib/build/dockerfile/copies.js
var dockerfile_copies = __webpack_require__(11374);
;// CONCATENATED MODULE: ./lib/build/locate/references/manifests.js





/** Files that decide what an image installs. */
const MANIFEST = /^(?:.*requirements.*\.(?:txt|in)|constraints.*\.txt|pyproject\.toml|(?:uv|poetry|pdm|pylock(?:\..+)?)\.(?:lock|toml)|Pipfile(?:\.lock)?|setup\.(?:py|cfg)|(?:conda[-_.])?(?:environment|lock).*\.ya?ml|\.python-version)$/i;
/** Files that decide how it starts. */
const START = /^(?:.*\.(?:sh|bash)|(?:docker[-_])?(?:entry[-_]?point|start|run|boot|launch|prestart|serve)(?:\.py)?|gunicorn.*\.py|uwsgi\.ini)$/i;
function manifests_nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/**
 * Which of the images copy a changed file that decides what they install or how they start: the file's name by the
 * image's id.
 */
async function affectedByCopied(workspace, images, touched) {
    const relevant = [...touched].filter((path) => MANIFEST.test(manifests_nameOf(path)) || START.test(manifests_nameOf(path)));
    const asked = images.flatMap((image) => {
        const inside = relevant.flatMap((path) => insideOf(image.context, path) ?? []);
        return inside.length === 0 ? [] : [{ image, inside }];
    });
    const reasons = new Map();
    if (asked.length === 0)
        return reasons;
    const contents = await workspace.read([...new Set(asked.map(({ image }) => image.dockerfile))]);
    const readers = new Map();
    for (const { image, inside } of asked) {
        const content = contents.get(image.dockerfile);
        if (!content || !('text' in content))
            continue;
        const first = readers.get(image.dockerfile) ?? firstCopied(image.dockerfile, content.text);
        readers.set(image.dockerfile, first);
        const found = first(inside);
        if (found !== null)
            reasons.set(image.id, manifests_nameOf(found));
    }
    return reasons;
}
function insideOf(context, path) {
    if (context === '.')
        return path;
    return path.startsWith(`${context}/`) ? path.slice(context.length + 1) : null;
}
/** Finds the first of paths (from the context's root) that a Dockerfile copies or mounts. */
function firstCopied(path, text) {
    try {
        const dockerfile = (0,parse/* parseDockerfile */.A)(new source_text/* SourceText */.D(path, text));
        const steps = (0,dockerfile_stages/* buildStages */.as)(dockerfile, new Map()).flatMap((stage) => stage.steps);
        const copies = steps.flatMap((step) => (0,dockerfile_copies/* readCopy */.K)(dockerfile, step) ?? []);
        const flags = steps.flatMap((step) => step.instruction.flags);
        const mounted = new Set(flags.flatMap((flag) => (0,dockerfile_stages/* boundSource */.Aq)(flag)?.replace(/^\.\//, '') ?? []));
        return (paths) => {
            const files = {
                known: true,
                has: (one) => paths.includes(one),
                read: () => null,
                list: () => paths,
                ignoreFile: null,
            };
            const copied = new Set(copies.flatMap((copy) => ((0,context_copies/* filesOf */.R8)(copy, files) ?? []).map((one) => one.path)));
            return paths.find((one) => mounted.has(one) || (copied.has(one) && isMeant(one, text, copies))) ?? null;
        };
    }
    catch {
        // What can't be parsed is said when it is reviewed.
        return () => null;
    }
}
/** What a project's tools read without being told its name. */
const UNTOLD = /^(?:pyproject\.toml|setup\.(?:py|cfg)|Pipfile(?:\.lock)?|(?:uv|poetry|pdm)\.lock|\.python-version)$/;
const TOOLS = /\b(?:pip3?\s+install\s+(?:-\S+\s+)*["']?\.|uv\s+(?:sync|pip)|poetry\s+install|pdm\s+(?:sync|install)|pipenv\s+(?:sync|install))/;
/** Whether the file counts: it is named, or a tool that the Dockerfile calls reads it; `COPY . .` alone says nothing. */
function isMeant(path, text, copies) {
    if (copies.some(({ sources }) => sources.includes(path)))
        return true;
    return text.includes(manifests_nameOf(path)) || (UNTOLD.test(manifests_nameOf(path)) && TOOLS.test(text));
}

;// CONCATENATED MODULE: ./lib/build/locate/locate.js





/** The images to review; `changes` of null are those that nobody knows: then everything is in scope. */
async function locate(workspace, search, changes) {
    const entries = search.folders.length === 0 ? [] : await workspace.list(search.folders);
    const kinds = new Map(entries.map(({ path, kind }) => [path, kind]));
    const found = discover(kinds.keys(), search.selection);
    const named = new Set(search.named);
    const touched = touchedPaths(changes ?? []);
    const { builds, dockerfiles, builtNames, notes } = await buildsOfAll(workspace, {
        listed: [...kinds.keys()],
        covered: search.folders,
        dockerfiles: [...named, ...found.filter((path) => !named.has(path))],
        accepts: acceptsNamed(search.selection),
        touched,
        entries: search.selection.images ?? [],
        overrides: search.selection,
    });
    const links = dockerfiles.filter((path) => !named.has(path) && kinds.get(path) === 'symlink');
    const { targets, doubles } = await targetsOf(workspace, links, new Set(dockerfiles));
    const all = dockerfiles.flatMap((dockerfile) => {
        const target = targets.get(dockerfile);
        const images = imagesOf(dockerfile, 'all', builds.get(dockerfile)).map((image) => ({ ...image, builtNames }));
        return target === undefined ? images : images.map((image) => builtFrom(image, target));
    });
    // A symlink that leads elsewhere now is another Dockerfile.
    const relinked = new Set([...targets].flatMap(([link, target]) => (touched.has(link) ? target : [])));
    const affected = (image) => relinked.has(image.dockerfile) ? 'changed' : affectedBy(image, touched, (path) => kinds.has(path));
    const direct = new Map(all.map((image) => [image, affected(image)]));
    const others = all.filter((image) => direct.get(image) === null);
    const copied = await affectedByCopied(workspace, others, touched);
    const images = all.flatMap((image) => {
        const file = copied.get(image.id);
        const reason = direct.get(image) ?? (file === undefined ? null : `affected by ${file}`);
        if (reason === null && changes !== null && search.scope === 'changed')
            return [];
        return [{ ...image, reason: reason ?? (named.has(image.dockerfile) ? 'named' : 'all') }];
    });
    const reviewed = new Set(images.map(({ dockerfile }) => dockerfile));
    const isDouble = ({ dockerfile }) => {
        const target = doubles.get(dockerfile);
        return target !== undefined && reviewed.has(target);
    };
    return { images: images.filter((image) => !isDouble(image)), notes };
}
async function targetsOf(workspace, links, others) {
    const taken = new Set(others);
    const targets = new Map();
    const doubles = new Map();
    for (const link of links) {
        const target = (await workspace.leadsTo?.(link)) ?? link;
        if (target === link)
            continue;
        const kind = taken.has(target) ? doubles : targets;
        kind.set(link, target);
        taken.add(target);
    }
    return { targets, doubles };
}
/** An image as a symlink's place says it is built, with the file that it is built from. */
function builtFrom(image, dockerfile) {
    return { ...image, dockerfile, id: imageId(dockerfile, image.target) };
}

// EXTERNAL MODULE: ./lib/build/dockerfile/context-index.js
var context_index = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/build/dockerfile/memo.js
var memo = __webpack_require__(21121);
;// CONCATENATED MODULE: ./lib/build/review/listed-once.js


/**
 * The same workspace, which lists its whole tree at most once: what is listed of its folders after that comes from there.
 * A folder of which nothing is in it, as one behind a symlink or one that tools made, is listed by itself.
 */
function listedOnce(workspace) {
    let whole = null;
    return {
        name: workspace.name,
        read: (paths) => workspace.read(paths),
        ...(workspace.leadsTo && { leadsTo: (path) => workspace.leadsTo(path) }),
        list: async (folders = ['']) => {
            if (folders.includes(''))
                whole ??= workspace.list(['']);
            return whole === null ? workspace.list(folders) : partsOf(workspace, await whole, folders);
        },
    };
}
async function partsOf(workspace, whole, folders) {
    const parts = folders.map((folder) => below(whole, folder));
    const others = folders.filter((folder, index) => folder !== '' && parts[index].length === 0);
    if (others.length > 0)
        parts.push(await workspace.list(others));
    const [first, ...more] = parts.filter(({ length }) => length > 0);
    if (more.length === 0)
        return first ?? [];
    const found = new Map([first, ...more].flatMap((part) => part.map((entry) => [entry.path, entry])));
    return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}
/** A folder's part of what is listed, which is in the order of its paths. */
function below(entries, folder) {
    if (folder === '')
        return entries;
    const paths = pathsOf(entries);
    // In that order a zero comes right behind a slash.
    return entries.slice((0,context_index/* lowerBound */.yz)(paths, `${folder}/`), (0,context_index/* lowerBound */.yz)(paths, `${folder}0`));
}
const pathsOf = (0,memo/* memoize */.Bj)((entries) => entries.map(({ path }) => path));

// EXTERNAL MODULE: ./lib/build/report/gate.js
var gate = __webpack_require__(67152);
;// CONCATENATED MODULE: ./lib/build/review.js











/** The use case: locate the Dockerfiles, analyze them at head and base, and say what is new. */
async function review(request, ports) {
    const { search, thresholds, ignoresFrom } = request;
    const changes = ports.changes ?? [];
    const workspace = listedOnce(ports.head);
    const { images } = await locate(workspace, search, ports.changes);
    const linters = ports.linters ?? { list: [], named: false };
    const pragmas = request.settings.allowIgnores && ignoresFrom === 'head';
    const others = await lintOthers({ ...ports, changes, linters, images, settings: request.settings, pragmas });
    const { settings } = others;
    const base = new BaseSide(ports.base && listedOnce(ports.base), changes, settings);
    // Where only the base's ignores count, it has to be known what they suppress before the head is judged.
    if (ignoresFrom === 'base')
        await base.analyze(images);
    const permitted = ignoresFrom === 'base' ? base.excused : null;
    const named = new Set(search.named);
    const ours = { ...(ports.context && { context: ports.context }), ...(ports.gather && { gather: ports.gather }) };
    const head = oursFirst(await analyzeTree(workspace, images, settings, { permitted, named, ...ours }));
    // What has nothing to compare needs no base.
    if (ignoresFrom === 'head')
        await base.analyze(images.filter(({ dockerfile }) => isToCompare(head, dockerfile)));
    const files = [...head.files.values()];
    const fromBase = ignoresFrom === 'base' && ports.base !== null;
    const policy = await policyChanges({ changes, configuration: request.configuration, fromBase, workspace: ports.head }, ports.base ? files.map((file) => ({ file, before: base.fileOf(file.source.path) })) : [], settings);
    const drafts = files.flatMap((file) => file.drafts);
    const findings = [
        ...(0,compare/* compare */.U)(drafts, base.present, request.newWithoutBase, settings.pages).map((finding) => {
            const file = head.files.get(finding.path);
            const isKnown = request.baseline?.has(finding.fingerprint) === true;
            const isNew = finding.new && !isKnown && !others.isDoubtful(finding);
            const helped = { ...finding, new: isNew, help: linterHelp(finding.rule) ?? finding.help };
            return file ? withoutSecrets(helped, file.source, file.sensitive) : helped;
        }),
        ...policy.map((draft) => (0,compare/* findingOf */.h)(draft, true, settings.pages)),
    ].sort(analyze_select/* inOrder */.a);
    const problems = [...head.problems, ...others.problems].map(({ path, message, unreadable }) => {
        return { path, message, new: unreadable && base.isNewProblem(path) };
    });
    const reviewed = files.flatMap((file) => file.images);
    const measured = await measuredBy(ports, {
        images: reviewed.filter(({ python }) => python),
        sources: new Map(files.map(({ source }) => [source.path, source])),
        ...{ findings, changes, base: ports.base, settings, pragmas },
    });
    const all = measured ? [...measured.findings].sort(analyze_select/* inOrder */.a) : findings;
    const made = pathsOfEdits(findings);
    return {
        review: {
            conclusion: (0,gate/* conclusionOf */.vu)(all, problems, thresholds),
            images: reviewed,
            findings: all,
            suppressed: [...files.flatMap((file) => file.suppressed), ...(measured?.suppressed ?? [])],
            measurements: measured?.measurements ?? [],
            problems,
        },
        changes,
        notes: [...others.notes, ...(measured?.notes ?? [])],
        sources: (path) => {
            const source = head.sources.get(path) ?? (made.has(path) ? new source_text/* SourceText */.D(path, '') : null);
            return source ? masked(source, head.files.get(path)?.sensitive ?? []) : null;
        },
    };
}
/** Most reviews measure nothing, and load nothing of it. */
async function measuredBy({ measuring, published }, reviewed) {
    if (measuring)
        return (await Promise.all(/* import() */[__webpack_require__.e(339), __webpack_require__.e(181)]).then(__webpack_require__.bind(__webpack_require__, 55181))).measureReview(reviewed, measuring);
    return published ? (await __webpack_require__.e(/* import() */ 551).then(__webpack_require__.bind(__webpack_require__, 57551))).publishedReview(reviewed, published) : null;
}
function isToCompare({ files, problems }, dockerfile) {
    const file = files.get(dockerfile);
    return file?.drafts.length !== 0 || file.ignores.length > 0 || problems.some(({ path }) => path === dockerfile);
}
/** Where fixes go: into what was read, and into files that aren't there yet, like an ignore file. */
function pathsOfEdits(findings) {
    return new Set(findings.flatMap(({ fix }) => fix?.edits.map(({ path }) => path) ?? []));
}


/***/ })

};
