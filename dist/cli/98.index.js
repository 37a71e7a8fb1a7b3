export const id = 98;
export const ids = [98];
export const modules = {

/***/ 48:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _source_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(876);


// Opening a pipe waits for its other end unless asked not to. Neither flag exists on Windows.
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY |
    (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) |
    (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
/** Reads a file by its real path, at most as much as is reviewed; what is not a regular file is not waited for. */
function readRegularFile(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, FLAGS);
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (status.isDirectory())
            return { problem: 'is a folder' };
        if (!status.isFile())
            return { problem: 'is not a regular file' };
        if (status.size > _source_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_FILE_SIZE */ .aS)
            return { problem: (0,_source_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g$)(status.size) };
        // One byte more than the size says, so that the end is seen, and a file that grows is read to the limit only.
        let buffer = Buffer.allocUnsafe(status.size + 1);
        let length = 0;
        for (;;) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, length, buffer.length - length, null);
            if (count === 0)
                return buffer.subarray(0, length);
            length += count;
            if (length > _source_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_FILE_SIZE */ .aS)
                return { problem: (0,_source_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g$)(length) };
            if (length === buffer.length)
                buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 1326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S8: () => (/* binding */ normalize),
/* harmony export */   UK: () => (/* binding */ isGenerated),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   q$: () => (/* binding */ VIRTUAL_ENVIRONMENT)
/* harmony export */ });
/** Folders that hold what tools made: nobody reviews what is in them. */
const GENERATED = new Set(['node_modules', '.git', '__pycache__', '.tox', '.nox']);
/** What marks a folder as a virtual environment, whatever its name. */
const VIRTUAL_ENVIRONMENT = 'pyvenv.cfg';
function isGenerated(folder) {
    return GENERATED.has(folder);
}
/**
 * A path in the form that a tree knows it by: `./a//b/` is `a/b`, `.` is the empty path, the root.
 * Null where it leads out of the tree, absolute paths included.
 */
function normalize(path) {
    if (path.startsWith('/') || path.includes('\0'))
        return null;
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
/** The order of every listing, the same for a folder and for a commit: by UTF-16 code units, as `<` compares. */
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}


/***/ }),

/***/ 98:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewCommand: () => (/* binding */ reviewCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/build/adapters/package.js
var adapters_package = __webpack_require__(8313);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/build/findings/errors.js
var errors = __webpack_require__(4452);
// EXTERNAL MODULE: ./lib/build/source/decode.js
var decode = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/build/adapters/workspace/bytes.js
var workspace_bytes = __webpack_require__(48);
// EXTERNAL MODULE: ./lib/build/adapters/workspace/folders.js
var workspace_folders = __webpack_require__(1326);
;// CONCATENATED MODULE: ./lib/build/adapters/workspace/disk.js






/**
 * The working tree. The calls below the promises are synchronous: a review reads few files, and a thread pool's round
 * trips would cost more than they bring at the start of the command.
 */
class DiskWorkspace {
    name = 'the working tree';
    root;
    /** @throws UserError where the root is not a folder. */
    constructor(root) {
        try {
            this.root = external_node_fs_.realpathSync.native(root);
            if ((0,external_node_fs_.lstatSync)(this.root).isDirectory())
                return;
        }
        catch {
            // Said below, in the same words.
        }
        throw new errors/* UserError */.y(`${root} is not a folder`);
    }
    list(folders = ['']) {
        const found = new Map();
        for (const folder of folders) {
            const path = (0,workspace_folders/* normalize */.S8)(folder);
            // A folder that is named may be a symlink, as long as it stays inside; those met on the way are not followed.
            if (path !== null && this.isFolderInside(path))
                this.walk(path, found);
        }
        return Promise.resolve([...found.values()].sort(workspace_folders/* byPath */.f2));
    }
    read(paths) {
        const contents = new Map();
        for (const path of paths) {
            const content = this.readOne(path);
            if (content)
                contents.set(path, content);
        }
        return Promise.resolve(contents);
    }
    walk(start, found) {
        const pending = [start];
        for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
            const inside = entriesOf((0,external_node_path_.join)(this.root, folder));
            if (folder !== start && inside.some(({ name }) => name === workspace_folders/* VIRTUAL_ENVIRONMENT */.q$))
                continue;
            for (const entry of inside) {
                const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
                if (entry.isDirectory()) {
                    if (!(0,workspace_folders/* isGenerated */.UK)(entry.name))
                        pending.push(path);
                }
                else if (entry.isSymbolicLink())
                    found.set(path, new DiskEntry(this.root, path, 'symlink'));
                // In a linked worktree and in a submodule, .git is a file.
                else if (entry.isFile() && entry.name !== '.git')
                    found.set(path, new DiskEntry(this.root, path, 'file'));
            }
        }
    }
    readOne(path) {
        const normal = (0,workspace_folders/* normalize */.S8)(path);
        if (normal === null)
            return { problem: 'is outside of the checkout' };
        const full = (0,external_node_path_.join)(this.root, normal);
        try {
            if (!(0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false }))
                return null;
            const real = this.inside(full);
            if (real === null)
                return { problem: 'is a symlink out of the checkout' };
            const bytes = (0,workspace_bytes/* readRegularFile */.X)(real);
            return 'problem' in bytes ? bytes : (0,decode/* decode */.D4)(bytes);
        }
        catch (error) {
            return problemOf(error);
        }
    }
    /** The real path of one below the root; null where it isn't, or lies in .git, where tokens may be kept. */
    inside(full) {
        const real = external_node_fs_.realpathSync.native(full);
        if (real === this.root)
            return real;
        const prefix = this.root.endsWith(external_node_path_.sep) ? this.root : this.root + external_node_path_.sep;
        if (!real.startsWith(prefix))
            return null;
        return real.slice(prefix.length).split(external_node_path_.sep).includes('.git') ? null : real;
    }
    isFolderInside(path) {
        try {
            return this.inside((0,external_node_path_.join)(this.root, path)) !== null;
        }
        catch {
            return false;
        }
    }
}
/** An entry that asks for its size only when somebody wants it: most reviews never do, and it costs a call a file. */
class DiskEntry {
    root;
    path;
    kind;
    constructor(root, path, kind) {
        this.root = root;
        this.path = path;
        this.kind = kind;
    }
    get size() {
        return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(this.root, this.path), { throwIfNoEntry: false })?.size ?? 0;
    }
}
/** The folder of the checkout that a folder belongs to: the nearest one upwards with a .git; null where there is none. */
function findCheckout(folder) {
    for (let at = (0,external_node_path_.resolve)(folder);; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return null;
    }
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        // Unreadable, gone meanwhile, or not a folder: what can't be seen can't be reviewed.
        return [];
    }
}
function problemOf(error) {
    switch (error.code) {
        case 'ENOENT':
            return { problem: 'is a symlink to a file that is not there' };
        case 'ENOTDIR':
        case 'ENAMETOOLONG':
            return null;
        case 'ELOOP':
            return { problem: 'is a symlink that leads to itself' };
        case 'EACCES':
        case 'EPERM':
            return { problem: 'may not be read' };
        default:
            return { problem: `can not be read (${error.code ?? 'unknown error'})` };
    }
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/context.js
/** A build context that nothing is known of. */
const UNKNOWN_CONTEXT = {
    known: false,
    has: () => false,
    read: () => null,
    list: () => [],
};

;// CONCATENATED MODULE: ./lib/build/dockerfile/go-match.js
/*
 * Go's filepath.Match, which COPY's sources and ignore files go by. Own implementation after the documentation and
 * https://github.com/golang/go/blob/master/src/internal/filepathlite; all places of the pattern are followed at once,
 * so that no pattern takes more than pattern × text.
 */
/** Compiles a pattern; null where it is malformed. */
function compileGoPattern(pattern) {
    const tokens = new Reader(Array.from(pattern)).tokens();
    return tokens && { matches: (path) => run(tokens, path) };
}
/** Whether a path of a COPY source holds a pattern. */
function go_match_hasWildcard(path) {
    for (let at = 0; at < path.length; at++) {
        if (path[at] === '\\')
            at++;
        else if ('*?['.includes(path[at]))
            return true;
    }
    return false;
}
class Reader {
    chars;
    at = 0;
    constructor(chars) {
        this.chars = chars;
    }
    tokens() {
        const tokens = [];
        while (this.at < this.chars.length) {
            const char = this.chars[this.at++];
            if (char === '*') {
                if (tokens.at(-1) !== 'star')
                    tokens.push('star');
            }
            else if (char === '?')
                tokens.push((one) => one !== '/');
            else if (char === '[') {
                const test = this.characterClass();
                if (!test)
                    return null;
                tokens.push(test);
            }
            else if (char === '\\') {
                const escaped = this.chars[this.at++];
                if (escaped === undefined)
                    return null;
                tokens.push((one) => one === escaped);
            }
            else
                tokens.push((one) => one === char);
        }
        return tokens;
    }
    characterClass() {
        const negated = this.chars[this.at] === '^';
        if (negated)
            this.at++;
        const ranges = [];
        while (this.chars[this.at] !== ']' || ranges.length === 0) {
            const low = this.member();
            if (low === null)
                return null;
            let high = low;
            if (this.chars[this.at] === '-') {
                this.at++;
                high = this.member();
            }
            if (high === null)
                return null;
            ranges.push([low, high]);
        }
        this.at++;
        return (char) => {
            const code = char.codePointAt(0);
            return ranges.some(([low, high]) => low <= code && code <= high) !== negated;
        };
    }
    /** One character of a class, escaped or not; null where there is none, or the class isn't closed behind it. */
    member() {
        let char = this.chars[this.at++];
        if (char === undefined || char === '-' || char === ']')
            return null;
        if (char === '\\')
            char = this.chars[this.at++];
        return char === undefined || this.at >= this.chars.length ? null : char.codePointAt(0);
    }
}
function run(tokens, text) {
    let places = new Set([0]);
    skipStars(tokens, places);
    for (const char of text) {
        const next = new Set();
        for (const place of places) {
            const token = tokens[place];
            if (token === 'star') {
                if (char !== '/')
                    next.add(place);
            }
            else if (token?.(char))
                next.add(place + 1);
        }
        skipStars(tokens, next);
        places = next;
        if (places.size === 0)
            return false;
    }
    return places.has(tokens.length);
}
/** A star also takes nothing: what stands behind it can be reached at once. */
function skipStars(tokens, places) {
    for (const place of places)
        if (tokens[place] === 'star')
            places.add(place + 1);
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/go-regexp.js
/*
 * The part of Go's regular expressions that ignore patterns are turned into: characters, classes, `(…)?`, `*`, `.`,
 * `^` and `$`. Like Go's it never backtracks, so that no pattern takes more than pattern × text. What a class or an
 * escape means is Go's to say, not JavaScript's: `[[:alpha:]]`, `\d`, no `\1`.
 * Source: https://github.com/golang/go/blob/master/src/regexp/syntax/parse.go
 */
const POSIX = {
    alnum: /[0-9A-Za-z]/,
    alpha: /[A-Za-z]/,
    // eslint-disable-next-line no-control-regex
    ascii: /[\x00-\x7F]/,
    blank: /[\t ]/,
    // eslint-disable-next-line no-control-regex
    cntrl: /[\x00-\x1F\x7F]/,
    digit: /[0-9]/,
    graph: /[!-~]/,
    lower: /[a-z]/,
    print: /[ -~]/,
    punct: /[!-/:-@[-`{-~]/,
    space: /[\t-\r ]/,
    upper: /[A-Z]/,
    word: /[0-9A-Za-z_]/,
    xdigit: /[0-9A-Fa-f]/,
};
/** `\s` of Go is without the vertical tab. */
const PERL = { d: /[0-9]/, s: /[\t\n\f\r ]/, w: /[0-9A-Za-z_]/ };
const CONTROL = { a: '\x07', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
class BadExpression extends Error {
}
/** Compiles an expression; null where Go would refuse it (or where it escapes what no file name needs: `\x`, `\p`, `\b`). */
function compileGoRegExp(expression) {
    try {
        const parser = new Parser(Array.from(expression));
        const program = parser.program();
        const { tail, longest } = parser;
        return { test: (text) => text.endsWith(tail) && text.includes(longest) && go_regexp_run(program, text) };
    }
    catch (error) {
        if (error instanceof BadExpression)
            return null;
        throw error;
    }
}
class Parser {
    chars;
    /** Characters that every match ends with, and that it holds: most texts are told apart by them alone. */
    tail = '';
    longest = '';
    at = 0;
    instructions = [];
    constructor(chars) {
        this.chars = chars;
    }
    program() {
        this.sequence(false);
        this.endRun(this.tail);
        return this.instructions;
    }
    sequence(inGroup) {
        while (this.at < this.chars.length) {
            const char = this.chars[this.at++];
            const start = this.instructions.length;
            if (char === ')' && inGroup)
                return;
            if (char === '(') {
                // What a group holds may be left out: it is in no run.
                this.endRun();
                const { longest } = this;
                this.sequence(true);
                this.longest = longest;
                this.tail = '';
            }
            else if (char === '^' || char === '$')
                this.assertion(char === '^' ? 'start' : 'end');
            else if (char === '\\')
                this.escape();
            else if (char === '[')
                this.add(this.characterClass());
            else if (char === '.')
                this.add((one) => one !== '\n');
            else
                this.literal(char);
            this.quantifier(start);
        }
        if (inGroup)
            throw new BadExpression();
    }
    assertion(type) {
        if (type === 'start')
            this.endRun();
        this.instructions.push({ type });
    }
    add(test) {
        this.endRun();
        this.instructions.push({ type: 'char', test });
    }
    endRun(next = '') {
        if (this.tail.length > this.longest.length)
            this.longest = this.tail;
        this.tail = next;
    }
    literal(char) {
        this.tail += char;
        this.instructions.push({ type: 'char', test: (one) => one === char });
    }
    /** `*` and `?` behind what starts at an instruction. */
    quantifier(start) {
        const sign = this.chars[this.at];
        if (sign !== '*' && sign !== '?')
            return;
        this.at++;
        // Behind a literal it would belong to that alone; patterns put it behind classes and groups only.
        this.tail = '';
        // The split goes in front, what it repeats moves by one.
        const body = this.instructions.splice(start).map((one) => {
            return one.type === 'split' ? { ...one, first: one.first + 1, second: one.second + 1 } : one;
        });
        const end = start + body.length + (sign === '*' ? 2 : 1);
        this.instructions.push({ type: 'split', first: start + 1, second: end }, ...body);
        if (sign === '*')
            this.instructions.push({ type: 'split', first: start, second: start });
    }
    escape() {
        const char = this.chars[this.at];
        if (char === 'A' || char === 'z') {
            this.at++;
            this.assertion(char === 'A' ? 'start' : 'end');
            return;
        }
        const perl = this.perlClass();
        if (perl)
            this.add(perl);
        else
            this.literal(this.escapedCharacter());
    }
    perlClass() {
        const char = this.chars[this.at] ?? '';
        const set = /^[dsw]$/i.test(char) ? PERL[char.toLowerCase()] : undefined;
        if (!set)
            return null;
        this.at++;
        const wanted = char === char.toLowerCase();
        return (one) => set.test(one) === wanted;
    }
    escapedCharacter() {
        const char = this.chars[this.at++];
        if (char === undefined)
            throw new BadExpression();
        // Go takes the escape off ASCII that is neither letter nor digit.
        if (/^[!-/:-@[-`{-~ ]$/.test(char))
            return char;
        const control = Object.hasOwn(CONTROL, char) ? CONTROL[char] : undefined;
        if (control === undefined)
            throw new BadExpression();
        return control;
    }
    characterClass() {
        const negated = this.chars[this.at] === '^';
        if (negated)
            this.at++;
        const tests = [];
        for (let first = true; first || this.chars[this.at] !== ']'; first = false) {
            const special = this.posixClass() ?? this.escapedClass();
            if (special) {
                tests.push(special);
                continue;
            }
            const low = this.member();
            let high = low;
            if (this.chars[this.at] === '-' && this.chars[this.at + 1] !== ']' && this.at + 1 < this.chars.length) {
                this.at++;
                high = this.member();
            }
            if (high < low)
                throw new BadExpression();
            tests.push((char) => low <= char.codePointAt(0) && char.codePointAt(0) <= high);
        }
        this.at++;
        return (char) => tests.some((test) => test(char)) !== negated;
    }
    escapedClass() {
        if (this.chars[this.at] !== '\\')
            return null;
        this.at++;
        const perl = this.perlClass();
        if (!perl)
            this.at--;
        return perl;
    }
    posixClass() {
        if (this.chars[this.at] !== '[' || this.chars[this.at + 1] !== ':')
            return null;
        const rest = this.chars.slice(this.at + 2).join('');
        const end = rest.indexOf(':]');
        if (end < 0)
            return null;
        const name = rest.slice(0, end);
        const plain = name.replace(/^\^/, '');
        const set = Object.hasOwn(POSIX, plain) ? POSIX[plain] : undefined;
        if (!set)
            throw new BadExpression();
        this.at += end + 4;
        return (char) => set.test(char) === (name === plain);
    }
    member() {
        const char = this.chars[this.at++];
        if (char === undefined)
            throw new BadExpression();
        return (char === '\\' ? this.escapedCharacter() : char).codePointAt(0);
    }
}
/** Follows all places of the program at once. */
function go_regexp_run(program, text) {
    const chars = Array.from(text);
    let places = new Set([0]);
    for (let at = 0;; at++) {
        for (const place of places) {
            const instruction = program[place];
            if (instruction?.type === 'split')
                places.add(instruction.first).add(instruction.second);
            else if (instruction?.type === 'start' && at === 0)
                places.add(place + 1);
            else if (instruction?.type === 'end' && at === chars.length)
                places.add(place + 1);
        }
        if (at === chars.length)
            return places.has(program.length);
        const next = new Set();
        for (const place of places) {
            const instruction = program[place];
            if (instruction?.type === 'char' && instruction.test(chars[at]))
                next.add(place + 1);
        }
        if (next.size === 0)
            return false;
        places = next;
    }
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/ignore.js



/** Reads an ignore file's text. A pattern that the builder refuses is a problem, and matches nothing. */
function parseIgnore(text) {
    const patterns = [];
    const problems = [];
    text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .forEach((written, index) => {
        const line = index + 1;
        const read = readLine(written);
        if (read === null)
            return;
        if ('problem' in read)
            problems.push({ line, message: read.problem });
        else
            patterns.push({ line, text: written.trim(), ...read });
    });
    const matcher = new PathMatcher(patterns);
    for (const index of matcher.broken)
        problems.push({ line: patterns[index].line, message: MALFORMED });
    const decision = (path) => matcher.decision(path);
    return {
        patterns,
        problems: problems.sort((a, b) => a.line - b.line),
        excludes: (path) => isExclusion(patterns, decision(path)),
        decidedBy: (path) => patterns[decision(path) ?? -1] ?? null,
    };
}
/** Compiles the patterns of `COPY --exclude` and `--parents`; a malformed one matches nothing. */
function matchPatterns(written) {
    const patterns = written.flatMap((text) => {
        const read = readPattern(text);
        return read && !('problem' in read) ? [read] : [];
    });
    const matcher = new PathMatcher(patterns);
    return (path) => isExclusion(patterns, matcher.decision(path));
}
const MALFORMED = 'is a malformed pattern';
function isExclusion(patterns, index) {
    return index !== null && !patterns[index].exception;
}
function clean(path) {
    // Unlike Go's, this one keeps a trailing slash.
    return external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, '');
}
/** One line of an ignore file. Comments start at the very first column. */
function readLine(line) {
    if (line.startsWith('#'))
        return null;
    let text = line.trim();
    const inverted = text.startsWith('!');
    if (inverted)
        text = text.slice(1).trim();
    if (text !== '') {
        text = clean(text);
        if (text.length > 1 && text.startsWith('/'))
            text = text.slice(1);
    }
    else if (!inverted)
        return null;
    return readPattern(inverted ? `!${text}` : text);
}
function readPattern(written) {
    const text = written.trim();
    if (text === '')
        return null;
    const whole = clean(text);
    const exception = whole.startsWith('!');
    if (whole === '!')
        return { problem: 'is an exception ("!") of nothing' };
    const pattern = exception ? whole.slice(1) : whole;
    return compileGoPattern(pattern) ? { pattern, exception } : { problem: MALFORMED };
}
/**
 * Matches paths as the builder does while it walks a context: what matched a folder matches all below it, except that
 * a pattern is only asked where its answer could change the verdict so far.
 */
class PathMatcher {
    patterns;
    tests;
    folders = new Map();
    hasExceptions;
    /** The exceptions' plain beginnings, each with a slash; null where one holds a wildcard further ahead. */
    exceptionPrefixes;
    /** Indices of patterns that no path can be matched against. */
    broken;
    constructor(patterns) {
        this.patterns = patterns;
        const compiled = patterns.map(({ pattern }) => compile(pattern));
        this.tests = compiled.map((test) => test ?? (() => false));
        this.broken = compiled.flatMap((test, index) => (test ? [] : [index]));
        const exceptions = patterns.filter(({ exception }) => exception);
        const prefixes = exceptions.map(({ pattern }) => pattern.replace(/\/\*\*$/, '').replace(/\/\*$/, ''));
        this.hasExceptions = exceptions.length > 0;
        this.exceptionPrefixes = prefixes.some((prefix) => /[*[\]?^\\]/.test(prefix))
            ? null
            : prefixes.map((prefix) => `${prefix}/`);
    }
    /** The index of the pattern that decides over a path; null where none does. */
    decision(written) {
        const path = clean(written).replace(/^\/(?=.)/, '');
        // Nothing excludes the context's root.
        if (path === '.' || this.patterns.length === 0)
            return null;
        const slash = path.lastIndexOf('/');
        return this.judge(path, slash < 0 || path === '/' ? null : this.folder(path.slice(0, slash))).decision;
    }
    folder(path) {
        // Without recursion: a path may have thousands of parents.
        let start = path.length;
        while (start > 0 && !this.folders.has(path.slice(0, start)))
            start = path.lastIndexOf('/', start - 1);
        let state = this.folders.get(path.slice(0, Math.max(start, 0))) ?? null;
        for (let end = Math.max(start, 0); end < path.length;) {
            const next = path.indexOf('/', end + 1);
            end = next < 0 ? path.length : next;
            state = this.judge(path.slice(0, end), state);
            this.folders.set(path.slice(0, end), state);
        }
        return state ?? this.judge(path, null);
    }
    judge(path, parent) {
        if (parent?.closed)
            return parent;
        const matched = [];
        let decision = null;
        let excluded = false;
        for (const [index, { exception }] of this.patterns.entries()) {
            const matches = parent?.matched[index] === true || (exception === excluded && this.tests[index](path));
            matched.push(matches);
            if (!matches)
                continue;
            decision = index;
            excluded = !exception;
        }
        return { matched, decision, closed: excluded && this.isClosed(path) };
    }
    isClosed(folder) {
        if (!this.hasExceptions)
            return true;
        return this.exceptionPrefixes?.every((prefix) => !prefix.startsWith(`${folder}/`)) ?? false;
    }
}
/** The characters that mean something in Go's expressions and nothing in its file patterns. */
const ESCAPED = new Set('.+()|{}$');
/** Compiles one cleaned pattern; null where it passes the check of its form and fails as an expression, `[z-a]`. */
function compile(pattern) {
    const chars = Array.from(pattern);
    let kind = 'exact';
    let expression = '^';
    for (let at = 0; at < chars.length; at++) {
        const char = chars[at];
        if (char === '*' && chars[at + 1] === '*') {
            const first = at === 0;
            at += chars[at + 2] === '/' ? 2 : 1;
            if (at + 1 < chars.length) {
                expression += '(.*/)?';
                kind = 'expression';
            }
            else if (kind === 'exact')
                kind = 'prefix';
            else {
                expression += '.*';
                kind = 'expression';
            }
            if (first)
                kind = 'suffix';
        }
        else if (char === '*' || char === '?') {
            expression += char === '*' ? '[^/]*' : '[^/]';
            kind = 'expression';
        }
        else if (ESCAPED.has(char))
            expression += `\\${char}`;
        else {
            expression += char;
            if (char === '\\')
                expression += chars[++at] ?? '\\';
            if ('\\[]'.includes(char))
                kind = 'expression';
        }
    }
    switch (kind) {
        case 'exact':
            return (path) => path === pattern;
        case 'prefix':
            return (path) => path.startsWith(pattern.slice(0, -2));
        case 'suffix':
            return suffixTest(pattern.slice(2));
        case 'expression': {
            const compiled = compileGoRegExp(`${expression}$`);
            return compiled && ((path) => compiled.test(path));
        }
    }
}
/** Two stars and a plain rest; where that starts with a slash, it is also the rest alone. */
function suffixTest(suffix) {
    return (path) => path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1));
}
/** An ignore file that isn't there. */
const NO_IGNORE = parseIgnore('');

;// CONCATENATED MODULE: ./lib/build/dockerfile/context-index.js

const made = new WeakMap();
/** The files of a context that its ignore file lets through. */
function context_index_sentFiles(files) {
    const known = made.get(files) ?? new Index(files);
    made.set(files, known);
    return known;
}
/** The ignore file in force in a context; one that excludes nothing where there is none. */
function ignoreOf(files) {
    return context_index_sentFiles(files).ignore;
}
class Index {
    files;
    ignore;
    sorted = null;
    folders = new Map();
    constructor(files) {
        this.files = files;
        const text = files.ignoreFile === undefined ? files.read('.dockerignore') : (files.ignoreFile?.text ?? null);
        this.ignore = text === null ? NO_IGNORE : parseIgnore(text);
    }
    hasFile(path) {
        const paths = this.paths();
        return paths[lowerBound(paths, path)] === path && !this.ignore.excludes(path);
    }
    below(folder) {
        const known = this.folders.get(folder);
        if (known)
            return known;
        const paths = this.paths();
        const prefix = folder === '.' ? '' : `${folder}/`;
        // U+FFFF is no character of a path: all that starts with the prefix comes before it.
        const part = prefix === '' ? paths : paths.slice(lowerBound(paths, prefix), lowerBound(paths, `${prefix}\uFFFF`));
        const found = part.filter((path) => !this.ignore.excludes(path));
        this.folders.set(folder, found);
        return found;
    }
    paths() {
        this.sorted ??= sortedPaths(this.files.list());
        return this.sorted;
    }
}
/** In the order of `<`; a list that is so already, as all workspaces give it, is not copied. */
function sortedPaths(paths) {
    const isSorted = paths.every((path, index) => index === 0 || paths[index - 1] <= path);
    return isSorted ? paths : [...paths].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
/** The index of the first path that is not before the given one. */
function lowerBound(paths, path) {
    let low = 0;
    let high = paths.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (paths[middle] < path)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./lib/build/source/text.js
var source_text = __webpack_require__(2697);
// EXTERNAL MODULE: ./lib/build/dockerfile/entry.js
var dockerfile_entry = __webpack_require__(6847);
// EXTERNAL MODULE: ./lib/build/dockerfile/evaluate.js + 4 modules
var evaluate = __webpack_require__(2931);
// EXTERNAL MODULE: ./lib/build/dockerfile/expand.js
var expand = __webpack_require__(395);
// EXTERNAL MODULE: ./lib/build/dockerfile/lines.js
var lines = __webpack_require__(9172);
// EXTERNAL MODULE: ./lib/build/dockerfile/memo.js
var memo = __webpack_require__(1121);
// EXTERNAL MODULE: ./lib/build/dockerfile/paths.js
var dockerfile_paths = __webpack_require__(4119);
;// CONCATENATED MODULE: ./lib/build/dockerfile/python-source.js
/*
 * A cheap reading of Python files: what they import, whether they stop on SIGTERM, whether they compile. Regular
 * expressions over the text without its strings and comments; nothing here is a parser.
 */
/** Reads a Python file's text. */
function readPythonSource(text) {
    const code = python_source_maskPython(text);
    const imports = importsOf(code);
    const has = (...modules) => [...imports].some((name) => modules.some((module) => name === module || name.startsWith(`${module}.`)));
    return {
        imports,
        handlesSigterm: handlesSigterm(code),
        server: SERVERS.find(({ modules, call }) => has(...modules) && call.test(code))?.name ?? null,
        loop: LOOPS.find(({ call }) => call.test(code))?.name ?? null,
        mainGuard: /^if[ \t(]*__name__[ \t]*==/m.test(code),
        python2: isPython2(code),
        template: /\{\{[^{}\n]*\}\}|\{%-?\s/.test(code),
    };
}
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
    { name: 'hypercorn', modules: ['hypercorn'], call: /\brun\s*\(/ },
    { name: 'granian', modules: ['granian'], call: /\.\s*serve\s*\(/ },
    { name: 'sanic', modules: ['sanic'], call: /\.\s*run\s*\(|\.\s*serve\s*\(/ },
    { name: 'quart', modules: ['quart'], call: /\.\s*run\s*\(/ },
    { name: 'celery', modules: ['celery'], call: /\.\s*(?:worker_main|start)\s*\(/ },
    { name: 'rq', modules: ['rq'], call: /\.\s*work\s*\(/ },
    { name: 'arq', modules: ['arq'], call: /\brun_worker\s*\(/ },
    { name: 'nicegui', modules: ['nicegui'], call: /\bui\s*\.\s*run\s*\(/ },
    { name: 'aiogram', modules: ['aiogram'], call: /\b(?:start|run)_polling\s*\(/ },
    { name: 'python-telegram-bot', modules: ['telegram'], call: /\brun_(?:polling|webhook)\s*\(|\.\s*idle\s*\(/ },
    { name: 'faststream', modules: ['faststream'], call: /\.\s*run\s*\(/ },
    { name: 'scrapy', modules: ['scrapy'], call: /\bCrawlerProcess\s*\(/ },
    { name: 'twisted', modules: ['twisted'], call: /\breactor\s*\.\s*run\s*\(|\breact\s*\(/ },
];
const LOOPS = [
    { name: 'serve_forever', call: /\.\s*serve_forever\s*\(/ },
    { name: 'run_forever', call: /\.\s*run_forever\s*\(/ },
    { name: 'start_consuming', call: /\.\s*start_consuming\s*\(/ },
    { name: 'wait_for_termination', call: /\.\s*wait_for_termination\s*\(/ },
    { name: 'BlockingScheduler', call: /\bBlockingScheduler\s*\(/ },
    { name: 'serve', call: /\b(?:waitress\s*\.\s*)?serve\s*\(/ },
    { name: 'app.run', call: /\b(?:app|application|server|bot|client)\s*\.\s*run(?:_server)?\s*\(/ },
    { name: 'while True', call: /\bwhile[ \t(]+(?:True|1)[ \t)]*:/ },
];
function handlesSigterm(code) {
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
    for (const [, module, names] of code.matchAll(/^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+([^\n;]*)/gm)) {
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
        [...code.matchAll(/(?<![\w.])0[0-7]+(?![\w.])/g)].some(([number]) => /[1-7]/.test(number)));
}
/** A Python text with its comments and the contents of its strings turned to spaces, of the same length. */
function python_source_maskPython(text) {
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

// EXTERNAL MODULE: ./lib/build/dockerfile/run.js
var dockerfile_run = __webpack_require__(8986);
// EXTERNAL MODULE: ./lib/build/dockerfile/model.js
var model = __webpack_require__(3778);
// EXTERNAL MODULE: ./lib/build/dockerfile/stages.js + 16 modules
var dockerfile_stages = __webpack_require__(4175);
;// CONCATENATED MODULE: ./lib/build/dockerfile/context-copies.js







/** The files that a copy brings; null where that can't be known: another stage or image, variables, no context. */
function filesOf(copy, files) {
    if (!files.known || copy.from || copy.image !== null || !(0,expand/* isKnown */.qE)(copy.target))
        return null;
    const sources = localSources(copy);
    if (!sources.every(expand/* isKnown */.qE))
        return null;
    const sent = context_index_sentFiles(files);
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
    const listed = hasFlag(copy.step, 'parents') || copy.sources.some(go_match_hasWildcard);
    if (listed)
        return filesOf(copy, files)?.findLast((one) => !one.unpacked && one.target === target)?.path ?? null;
    const folder = (0,dockerfile_paths/* normalizePath */.Fd)(copy.target);
    if (!files.known || copy.from || copy.image !== null || !(0,expand/* isKnown */.qE)(target) || !(0,dockerfile_paths/* isInside */.FK)(target, folder))
        return null;
    const exclude = exclusionOf(copy.step);
    const sent = context_index_sentFiles(files);
    // One look at each source instead of a list of all that they hold: `COPY . .` may bring thousands of files.
    const rest = (0,dockerfile_paths/* normalizePath */.Fd)(target.slice(folder === '/' ? 0 : folder.length)).slice(1);
    for (const source of localSources(copy).filter(expand/* isKnown */.qE).toReversed()) {
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
/** The sources, as written and expanded, that name nothing of the context or only what its ignore file keeps out. */
function missingSources(copy, files) {
    if (!files.known || copy.from || copy.image !== null || hasFlag(copy.step, 'parents'))
        return [];
    const sent = sentFiles(files);
    return localSources(copy).filter((source) => {
        if (!isKnown(source) || hasWildcard(source) || source === '.')
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
/** The sources that are files of the context, as paths from its root. */
function localSources(copy) {
    const { instruction } = copy.step;
    if (instruction.heredocs.length > 0)
        return [];
    if (!hasFlag(copy.step, 'parents'))
        return copy.sources.filter((source) => !REMOTE.test(source));
    // `--parents` gives `/./` a meaning, so these are read as they are written.
    return (instruction.exec ?? instruction.words).slice(0, -1).map(({ text }) => value(copy.step, text));
}
function value(step, text) {
    return (0,expand/* expand */.fT)(text, (name) => step.stage.environment.value(name, step.instruction.index), '\\');
}
function hasFlag({ instruction }, name) {
    const flag = (0,model/* flagOf */.i)(instruction, name);
    return flag !== null && flag.value?.toLowerCase() !== 'false';
}
/** Whether `--exclude` takes a path away; null where a pattern can't be known. */
function exclusionOf(step) {
    const flags = step.instruction.flags.filter(({ name }) => name === 'exclude');
    const patterns = flags.map((flag) => value(step, flag.value ?? ''));
    if (!patterns.every(expand/* isKnown */.qE))
        return null;
    return patterns.length === 0 ? () => false : matchPatterns(patterns);
}
function plain(copy, source, sent) {
    if (!go_match_hasWildcard(source))
        return whole(copy, source, sent);
    const pattern = compileGoPattern(source);
    if (!pattern)
        return [];
    // The names up to the first wildcard lead to the only folder that needs a look.
    const parts = source.split('/');
    const plainParts = parts.slice(0, parts.findIndex(go_match_hasWildcard));
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
    const folder = (0,dockerfile_paths/* normalizePath */.Fd)(copy.target);
    if (sent.hasFile(source)) {
        const name = source.slice(source.lastIndexOf('/') + 1);
        const target = copy.intoFolder || isFolder(copy, folder) ? (0,dockerfile_paths/* normalizePath */.Fd)(name, folder) : folder;
        return [{ path: source, from: null, target }];
    }
    const from = source === '.' ? '' : `${source}/`;
    const prefix = folder === '/' ? '/' : `${folder}/`;
    return sent.below(source).map((path) => ({ path, from, target: prefix + path.slice(from.length) }));
}
function withParents(copy, source, sent) {
    const pivot = source.indexOf('/./');
    const folder = pivot < 0 ? '.' : (0,dockerfile_paths/* normalizePath */.Fd)(source.slice(0, pivot)).slice(1) || '.';
    const pattern = (0,dockerfile_paths/* normalizePath */.Fd)(pivot < 0 ? source : source.slice(pivot + 3)).slice(1);
    const from = folder === '.' ? '' : `${folder}/`;
    const matches = pattern === '' ? () => true : matchPatterns([pattern]);
    return sent
        .below(folder)
        .filter((path) => matches(path.slice(from.length)))
        .map((path) => ({ path, from, target: (0,dockerfile_paths/* normalizePath */.Fd)(path.slice(from.length), (0,dockerfile_paths/* normalizePath */.Fd)(copy.target)) }));
}
const ARCHIVE = /\.(?:tar(?:\.(?:gz|bz2|xz|zst|Z))?|tgz|tbz2?|txz|tzst)$/i;
function place(copy, path, target) {
    const { instruction } = copy.step;
    const unpack = (0,model/* flagOf */.i)(instruction, 'unpack');
    const unpacks = unpack ? hasFlag(copy.step, 'unpack') : instruction.keyword === 'ADD';
    if (!unpacks || !ARCHIVE.test(path))
        return { path, target, unpacked: false };
    // Only a source that is the archive itself is unpacked, not one that lies in a copied folder.
    const named = copy.sources.some((source) => source === path || compileGoPattern(source)?.matches(path));
    return { path, target: named ? (0,dockerfile_paths/* normalizePath */.Fd)(copy.target) : target, unpacked: named };
}
/** Folders that any image has. */
const SYSTEM = /^\/(?:(?:usr(?:\/local)?(?:\/(?:bin|sbin|lib|share|src))?|bin|etc|home|lib|media|mnt|opt|root|sbin|srv|tmp|var(?:\/(?:lib|log|tmp|www))?)(?:\/|$))?$/;
/** Whether a folder is there by the time of a copy: then a file goes into it even where no slash says so. */
function isFolder(copy, path) {
    if (SYSTEM.test(path))
        return true;
    const { step } = copy;
    for (const stage of (0,dockerfile_stages/* lineageOf */.bQ)(step.stage)) {
        for (const earlier of stage.steps) {
            if (earlier.instruction.index > step.instruction.index)
                break;
            if ((0,expand/* isKnown */.qE)(earlier.workdir) && (0,dockerfile_paths/* isInside */.FK)(earlier.workdir, path))
                return true;
            if (earlier !== step && makesFolder(earlier, path))
                return true;
        }
    }
    return false;
}
/** As far as the words tell: the target of a copy that ends with a slash, or an operand of mkdir. */
function makesFolder(step, path) {
    const { keyword, words, exec } = step.instruction;
    if (keyword === 'COPY' || keyword === 'ADD') {
        const target = value(step, (exec ?? words).at(-1)?.text ?? '');
        return (0,expand/* isKnown */.qE)(target) && target.endsWith('/') && (0,dockerfile_paths/* isInside */.FK)((0,dockerfile_paths/* normalizePath */.Fd)(target, step.workdir), path);
    }
    if (keyword !== 'RUN')
        return false;
    return words.some(({ text }, at) => {
        if (text !== 'mkdir')
            return false;
        const rest = words.slice(at + 1);
        const end = rest.findIndex((word) => /^(?:&&|\|\|?|;|&)$|;$/.test(word.text));
        const operands = rest.slice(0, end < 0 ? undefined : end + 1).map((word) => word.text.replace(/;$/, ''));
        return operands.some((operand) => (0,dockerfile_paths/* isInside */.FK)((0,dockerfile_paths/* normalizePath */.Fd)(value(step, operand), step.workdir), path));
    });
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/mounts.js




/** Mounts whose content is no part of the layer. */
const KEEPS_OUT = new Set(['bind', 'cache', 'tmpfs']);
/** The mounts of a RUN, in order. */
function mountsOf(facts, step) {
    return mountTable(facts).get(step) ?? [];
}
const mountTable = (0,memo/* memoize */.B)((facts) => new Map(facts.steps.map((step) => [step, readMounts(facts.dockerfile, step)])));
/** Reads the mounts of a RUN. Source: moby/buildkit, frontend/dockerfile/instructions/commands_runmount.go. */
function readMounts(dockerfile, step) {
    const { instruction } = step;
    if (instruction.keyword !== 'RUN' || instruction.onbuild)
        return [];
    const lookup = (name) => step.stage.environment.value(name, instruction.index);
    let taken = 0;
    return instruction.flags.flatMap((flag) => {
        if (flag.name !== 'mount')
            return [];
        const written = (0,dockerfile_stages/* mountOptions */.g5)(flag.value ?? '');
        const option = (...names) => {
            const value = names.map((name) => written.get(name)).find((one) => one !== undefined);
            return value === undefined ? null : (0,expand/* expand */.fT)(value, lookup, dockerfile.escape);
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
        target: target === null ? null : (0,dockerfile_paths/* normalizePath */.Fd)(target, step.workdir),
        written,
        source: (0,dockerfile_paths/* normalizePath */.Fd)(path),
        from: source?.name ?? null,
        stage: source?.stage ?? null,
        id: type === 'secret' ? secret : (ownId ?? (type === 'cache' ? written && (0,dockerfile_paths/* normalizePath */.Fd)(written) : null)),
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
        if (target === null || !KEEPS_OUT.has(type) || !(0,expand/* isKnown */.qE)(target) || !(0,dockerfile_paths/* isInside */.FK)(path, target))
            continue;
        if (found?.target === undefined || found.target === null || target.length >= found.target.length)
            found = mount;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/script-files.js








/** More hops over stages, copies and links than this aren't followed. */
const MAXIMUM_HOPS = 20;
/** The file at a path of the image, where a COPY brought it from the context and its text was read. */
function fileAt(facts, moment, imagePath) {
    if (!(0,expand/* isKnown */.qE)(imagePath))
        return null;
    const found = locate(facts, moment, (0,dockerfile_paths/* normalizePath */.Fd)(imagePath), { left: MAXIMUM_HOPS });
    if (found === null)
        return null;
    return typeof found === 'string' ? contextFile(facts, imagePath, found) : { ...found, imagePath };
}
/** The path in the context of a file at a path of the image; null where it isn't from there. Its text may not be at hand. */
function contextPathAt(facts, moment, imagePath) {
    const found = isKnown(imagePath) ? locate(facts, moment, normalizePath(imagePath), { left: MAXIMUM_HOPS }) : null;
    return typeof found === 'string' ? found : null;
}
/** Where a shell looks for programs that are named alone, before what PATH says. */
const PROGRAM_FOLDERS = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];
/** The file of the context that a program is, as a command names it. */
function programFile(facts, moment, name, workdir) {
    if (name === '' || !(0,expand/* isKnown */.qE)(name))
        return null;
    if (name.includes('/'))
        return (0,expand/* isKnown */.qE)(workdir) ? fileAt(facts, moment, (0,dockerfile_paths/* normalizePath */.Fd)(name, workdir)) : null;
    const { environment } = moment.stage;
    const path = moment.step
        ? environment.value('PATH', moment.step.instruction.index)
        : environment.getEnv('PATH')?.value;
    const folders = (path ?? '').split(':').filter((folder) => folder.startsWith('/') && (0,expand/* isKnown */.qE)(folder));
    for (const folder of new Set([...folders, ...PROGRAM_FOLDERS])) {
        const file = fileAt(facts, moment, (0,dockerfile_paths/* normalizePath */.Fd)(name, folder));
        if (file)
            return file;
    }
    return null;
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
    for (const one of (0,dockerfile_stages/* lineageOf */.bQ)(stage).reverse()) {
        for (const earlier of one.steps.toReversed()) {
            if (earlier.instruction.index >= before || earlier.instruction.onbuild)
                continue;
            const copy = facts.copies.find((candidate) => candidate.step === earlier);
            const found = copy ? fromCopy(facts, copy, path, budget) : fromCommand(facts, earlier, path, budget);
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
        return copy.image === null ? originOf(copy, context, path) : null;
    const target = (0,dockerfile_paths/* normalizePath */.Fd)(copy.target);
    if (!(0,expand/* isKnown */.qE)(copy.target) || !(0,dockerfile_paths/* isInside */.FK)(path, target))
        return null;
    const rest = path.slice(target === '/' ? 0 : target.length);
    for (const source of copy.sources) {
        const name = source.slice(source.lastIndexOf('/'));
        // A folder's content, a file under a new name, a file with its own name in a folder.
        const candidates = rest === name ? [source + rest, source] : [source + rest];
        for (const candidate of candidates) {
            const found = locate(facts, { stage: copy.from, step: null }, (0,dockerfile_paths/* normalizePath */.Fd)(candidate), budget);
            if (found !== null)
                return found;
        }
    }
    return null;
}
const COPIERS = new Set(['cp', 'mv', 'ln', 'install']);
/** `RUN mv start.sh /start.sh`, `RUN ln -s /app/run.sh /usr/local/bin/run`: another name for a file. */
function fromCommand(facts, step, path, budget) {
    if (step.instruction.keyword !== 'RUN' || !facts.used.has(step.stage))
        return null;
    for (const call of facts.commandsOf(step).calls.toReversed()) {
        if (!COPIERS.has(call.program) || !(0,expand/* isKnown */.qE)(call.workdir))
            continue;
        const operands = operandsOf(call);
        const target = operands.at(-1);
        for (const source of operands.slice(0, -1)) {
            if (target === undefined || !(0,expand/* isKnown */.qE)(target) || !(0,expand/* isKnown */.qE)(source))
                continue;
            const to = (0,dockerfile_paths/* normalizePath */.Fd)(target, call.workdir);
            const name = source.slice(source.lastIndexOf('/') + 1);
            if (path !== to && path !== (0,dockerfile_paths/* normalizePath */.Fd)(name, to))
                continue;
            const found = locate(facts, { stage: step.stage, step }, (0,dockerfile_paths/* normalizePath */.Fd)(source, call.workdir), budget);
            if (found !== null)
                return found;
        }
    }
    return null;
}
function operandsOf(call) {
    const words = call.arguments.map(({ value }) => value);
    const valued = call.program === 'install' ? ['-m', '-o', '-g', '--mode', '--owner', '--group'] : [];
    return words.filter((word, at) => !/^-./.test(word) && !valued.includes(words[at - 1] ?? ''));
}
/** A file of the context that `RUN --mount=type=bind` shows. */
function fromMount(facts, step, path) {
    const sent = context_index_sentFiles(facts.surroundings.context);
    for (const { type, from, target, source } of mountsOf(facts, step)) {
        if (type !== 'bind' || from !== null || target === null || !(0,expand/* isKnown */.qE)(target) || !(0,dockerfile_paths/* isInside */.FK)(path, target))
            continue;
        const rest = path.slice(target === '/' ? 0 : target.length);
        const inContext = (0,dockerfile_paths/* normalizePath */.Fd)(source + rest).slice(1);
        if (sent.hasFile(inContext))
            return inContext;
    }
    return null;
}
function fromHeredoc({ dockerfile }, copy, path) {
    const target = (0,dockerfile_paths/* normalizePath */.Fd)(copy.target);
    const matches = ({ name }) => path === (copy.intoFolder ? (0,dockerfile_paths/* normalizePath */.Fd)(name, target) : target);
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/script-endings.js
/** Functions that call each other aren't followed for ever. */
const MAXIMUM_DEPTH = 5;
/** Reads how a script ends, on each of its ways. */
function readEndings(body, calls, file) {
    const reader = new script_endings_Reader(calls, file);
    reader.collect(body);
    const found = new Set([...reader.execs, ...reader.tails(body, 0)]);
    const endings = [...found].sort((a, b) => a.span.start - b.span.start).map((command) => reader.ending(command));
    return { endings, traps: reader.traps };
}
class script_endings_Reader {
    calls;
    file;
    execs = [];
    traps = false;
    functions = new Map();
    constructor(calls, file) {
        this.calls = calls;
        this.file = file;
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
            const words = node.words.map(({ text }) => text);
            // `exec > log` replaces nothing.
            if (words[0] === 'exec' && words.length > 1)
                this.execs.push(node);
            if (words[0] === 'trap' && words.slice(2).some((word) => /^(?:SIG)?TERM$|^15$/.test(word)))
                this.traps = true;
        }
    }
    /** The last commands of a list, one for each branch. */
    tails(nodes, depth) {
        const last = nodes.findLast((node) => node.type !== 'function' && !isIdle(node));
        if (!last || last.type === 'function' || depth > MAXIMUM_DEPTH * 4)
            return [];
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
                return [...last.branches.map(({ body }) => body), last.otherwise].flatMap((body) => this.tails(body, depth));
            case 'case':
                return last.items.flatMap(({ body }) => this.tails(body, depth));
            case 'pipeline':
                return last.commands.length === 1 ? this.tails(last.commands, depth) : [last];
            default:
                return [last];
        }
    }
    ending(node) {
        const { span } = node;
        const words = node.type === 'command' ? node.words : [];
        const variables = words.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'variable' ? part.name : [])));
        const { source } = this.file;
        const behind = source.text.slice(span.end, span.end + 80);
        return {
            span,
            exec: words[0]?.text === 'exec',
            passesArguments: variables.some((name) => name === '@' || name === '*'),
            call: this.calls.find((call) => span.start <= call.span.start && call.span.end <= span.end) ?? null,
            background: words[0]?.text === 'wait' || /^[ \t]*&(?!&)/.test(behind),
        };
    }
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
var dockerfile_shell = __webpack_require__(649);
// EXTERNAL MODULE: ./lib/build/dockerfile/wrappers.js
var wrappers = __webpack_require__(2776);
;// CONCATENATED MODULE: ./lib/build/dockerfile/scripts.js












/** The shell script that a call starts, by itself or as `sh script`; null where it isn't one of the context's. */
function shellScriptOf(facts, moment, call) {
    const named = (0,wrappers/* isShell */.H7)(call.program) ? scriptArgument(call) : null;
    if ((0,wrappers/* isShell */.H7)(call.program) && named === null)
        return null;
    const file = named === null
        ? programFile(facts, moment, call.path, call.workdir)
        : (0,expand/* isKnown */.qE)(call.workdir)
            ? fileAt(facts, moment, (0,dockerfile_paths/* normalizePath */.Fd)(call.arguments[named].value, call.workdir))
            : null;
    if (!file)
        return null;
    const shell = named === null ? shebangOf(file.text) : call.program;
    if (shell === null || !(0,wrappers/* isShell */.H7)(shell))
        return null;
    const rest = call.arguments.slice(named === null ? 0 : named + 1).map(({ value }) => value);
    return readShellScript(file, shell, { lookup: lookupIn(moment, rest), workdir: call.workdir });
}
/** The Python file that a call starts: `python app.py`, `./app.py`, `python -m app`, `python manage.py`. */
function pythonScriptOf(facts, moment, call) {
    const program = (0,dockerfile_entry/* readPythonProgram */.D1)(call);
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
        const file = fileAt(facts, moment, (0,dockerfile_paths/* normalizePath */.Fd)(path, call.workdir));
        if (file)
            return { file, python: readPythonSource(file.text) };
    }
    const own = program === null ? programFile(facts, moment, call.path, call.workdir) : null;
    if (own && shebangOf(own.text)?.startsWith('python'))
        return { file: own, python: readPythonSource(own.text) };
    return null;
}
/** The script that a container of the final stage starts; null where it starts none of the context. */
const entryScript = (0,memo/* memoize */.B)((facts) => {
    const moment = { stage: facts.final, step: null };
    for (const call of facts.entry?.calls ?? []) {
        const script = shellScriptOf(facts, moment, call);
        if (script)
            return script;
    }
    return null;
});
/** The Python file that the container's program is. */
const entryPython = (0,memo/* memoize */.B)((facts) => {
    const call = facts.entry?.program;
    return call ? pythonScriptOf(facts, { stage: facts.final, step: null }, call) : null;
});
const runScripts = (0,memo/* memoize */.B)((facts) => facts.calls.flatMap(({ step, call }) => {
    const script = shellScriptOf(facts, { stage: step.stage, step }, call);
    return script ? [{ step, call, script }] : [];
}));
/** Reads a script's text. */
function readShellScript(file, shell, start) {
    // As long as it was: places stay those of the file.
    const text = file.text.replace(/\r(?=\n|$)/g, lines/* FILLER */.Fn).replace(/^\uFEFF/, lines/* FILLER */.Fn);
    const script = (0,dockerfile_shell/* parseShell */.a)(text, file.span.start);
    const { calls, complete } = (0,evaluate/* evaluate */._)(script.body, start);
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
    const words = /^\uFEFF?#![ \t]*(.*)/.exec(text)?.[1]?.trim().split(/\s+/) ?? [];
    const [program, ...rest] = words;
    if (program === undefined || program === '')
        return null;
    const name = (0,wrappers/* baseName */.Fl)(program) === 'env' ? rest.find((word) => !/^-|=/.test(word)) : program;
    return (0,wrappers/* baseName */.Fl)(name ?? '');
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
            return stage.environment.value(name, step.instruction.index) ?? (name === 'HOME' ? (0,dockerfile_run/* homeOf */.l)(step.user) : undefined);
        }
        return stage.environment.getEnv(name)?.value ?? expand/* UNKNOWN */.HV;
    };
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/manifests/toml.js
/*
 * A reader of TOML 1.0, as far as manifests need it: all of its syntax, dates as text, numbers as JavaScript's.
 * Source: https://toml.io/en/v1.0.0
 */
function toml_parseToml(text) {
    const reader = new toml_Reader(text.replace(/^\uFEFF/, ''));
    const complete = reader.document();
    return { table: reader.root, complete };
}
/** What stands at a path of keys; undefined where nothing does. */
function toml_tomlAt(table, ...keys) {
    let value = table;
    for (const key of keys)
        value = toml_isTable(value) ? value.get(key) : undefined;
    return value;
}
function toml_isTable(value) {
    return value instanceof Map;
}
function toml_isList(value) {
    return Array.isArray(value);
}
/** The strings of a list; empty for anything else. */
function toml_tomlStrings(value) {
    return toml_isList(value) ? value.filter((one) => typeof one === 'string') : [];
}
class TomlError extends (/* unused pure expression or super */ null && (Error)) {
}
/** Arrays and inline tables within each other beyond this are no manifest. */
const toml_MAXIMUM_DEPTH = 100;
const ESCAPES = {
    ...{ b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\x1B' },
    ...{ '"': '"', '\\': '\\' },
};
class toml_Reader {
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
        if (!toml_isList(list))
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
            if (++this.depth > toml_MAXIMUM_DEPTH)
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
        return quote === '"' ? toml_unescape(written) : written;
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
        return quote === '"' ? toml_unescape(written) : written;
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
        if (toml_isList(next))
            next = next.at(-1);
        if (next === undefined) {
            const made = new Map();
            table.set(key, made);
            next = made;
        }
        if (!toml_isTable(next))
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
function toml_unescape(text) {
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/manifests/poetry.js


/*
 * Poetry's own way to write dependencies. Source: https://python-poetry.org/docs/dependency-specification/
 */
/** The dependencies of one of Poetry's tables; `python` is none. */
function poetry_poetryRequirements(table) {
    if (!isTable(table))
        return [];
    return [...table].flatMap(([name, value]) => {
        // Several versions under one name differ by their markers.
        const variants = isList(value) ? value : [value];
        return name.toLowerCase() === 'python' ? [] : variants.flatMap((one) => requirementOf(name, one) ?? []);
    });
}
function requirementOf(name, value) {
    const base = parseRequirement(name);
    if (!base)
        return null;
    if (typeof value === 'string')
        return { ...base, specifier: versionSpecifier(value) ?? '' };
    if (!isTable(value))
        return null;
    const read = (key) => {
        const found = value.get(key);
        return typeof found === 'string' ? found : null;
    };
    const version = read('version');
    return {
        ...base,
        specifier: version === null ? '' : (versionSpecifier(version) ?? ''),
        extras: tomlStrings(value.get('extras')),
        url: read('url') ?? read('git') ?? read('path'),
        marker: read('markers'),
    };
}
/** `^3.11` as `>=3.11,<4`; null where it can't be said in one specifier (`||`). */
function poetry_pythonSpecifier(constraint) {
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/manifests/locks.js



/** Lock files by name. */
const locks_LOCK_FILES = {
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
function locks_parsePipfile(text) {
    const { table, complete } = parseToml(text);
    const names = (key) => {
        const packages = table.get(key);
        return isTable(packages) ? [...packages.keys()].map(normalizeName) : [];
    };
    const python = tomlAt(table, 'requires', 'python_full_version') ?? tomlAt(table, 'requires', 'python_version');
    const sources = table.get('source');
    const urls = isList(sources) ? sources.map((source) => (isTable(source) ? source.get('url') : undefined)) : [];
    return {
        complete,
        packages: names('packages'),
        devPackages: names('dev-packages'),
        python: typeof python === 'string' ? python : null,
        indexes: urls.filter((url) => typeof url === 'string'),
    };
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/manifests/pyproject.js



function pyproject_parsePyproject(text) {
    const { table, complete } = parseToml(text);
    const build = tomlAt(table, 'build-system');
    const requires = isTable(build) ? requirementsOf(build.get('requires')) : [];
    const tool = tomlAt(table, 'tool');
    const tools = new Set(isTable(tool) ? tool.keys() : []);
    const poetry = tomlAt(table, 'tool', 'poetry');
    const poetryDependencies = tomlAt(table, 'tool', 'poetry', 'dependencies');
    const project = requirementsOf(tomlAt(table, 'project', 'dependencies'));
    return {
        complete,
        name: text_(tomlAt(table, 'project', 'name')) ?? text_(tomlAt(table, 'tool', 'poetry', 'name')),
        requiresPython: requiresPython(table),
        dependencies: [...project, ...poetryRequirements(poetryDependencies)],
        extras: extrasOf(table),
        groups: groupsOf(table),
        uvDefaultGroups: defaultGroups(tomlAt(table, 'tool', 'uv', 'default-groups')),
        build: isTable(build) ? { backend: text_(build.get('build-backend')), requires } : null,
        versionFromGit: versionFromGit(table, requires),
        uvPackage: flag(tomlAt(table, 'tool', 'uv', 'package')) ?? isTable(build),
        poetryPackage: isTable(poetry) ? (flag(poetry.get('package-mode')) ?? true) : isTable(build),
        indexes: indexesOf(table),
        localSources: pyproject_localSources(table),
        tools,
    };
}
/** A group with all that it includes. */
function groupRequirements({ groups }, name) {
    const found = [];
    const seen = new Set();
    const open = [normalizeName(name)];
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
    return tomlStrings(value).flatMap((text) => parseRequirement(text) ?? []);
}
function requiresPython(table) {
    const project = text_(tomlAt(table, 'project', 'requires-python'));
    if (project !== null)
        return project.replace(/\s+/g, '');
    const poetry = text_(tomlAt(table, 'tool', 'poetry', 'dependencies', 'python'));
    return poetry === null ? null : pythonSpecifier(poetry);
}
function extrasOf(table) {
    const extras = new Map();
    const project = tomlAt(table, 'project', 'optional-dependencies');
    const poetry = tomlAt(table, 'tool', 'poetry', 'extras');
    for (const one of [poetry, project]) {
        if (isTable(one))
            for (const [name, value] of one)
                extras.set(normalizeName(name), requirementsOf(value));
    }
    return extras;
}
function groupsOf(table) {
    const groups = new Map();
    const add = (name, requirements, more = {}) => {
        const before = groups.get(normalizeName(name));
        groups.set(normalizeName(name), {
            requirements: [...(before?.requirements ?? []), ...requirements],
            includes: [...(before?.includes ?? []), ...(more.includes ?? [])],
            optional: more.optional ?? before?.optional ?? false,
        });
    };
    const standard = tomlAt(table, 'dependency-groups');
    if (isTable(standard)) {
        for (const [name, value] of standard) {
            const members = isList(value) ? value : [];
            const includes = members.flatMap((one) => (isTable(one) ? (text_(one.get('include-group')) ?? []) : []));
            add(name, requirementsOf(value), { includes: includes.map(normalizeName) });
        }
    }
    const poetry = tomlAt(table, 'tool', 'poetry', 'group');
    if (isTable(poetry)) {
        for (const [name, group] of poetry) {
            if (!isTable(group))
                continue;
            add(name, poetryRequirements(group.get('dependencies')), { optional: flag(group.get('optional')) ?? false });
        }
    }
    const oldPoetry = tomlAt(table, 'tool', 'poetry', 'dev-dependencies');
    if (isTable(oldPoetry))
        add('dev', poetryRequirements(oldPoetry));
    const oldUv = tomlAt(table, 'tool', 'uv', 'dev-dependencies');
    if (isList(oldUv))
        add('dev', requirementsOf(oldUv));
    const pdm = tomlAt(table, 'tool', 'pdm', 'dev-dependencies');
    if (isTable(pdm))
        for (const [name, value] of pdm)
            add(name, requirementsOf(value));
    return groups;
}
function defaultGroups(value) {
    if (value === 'all')
        return null;
    return value === undefined ? ['dev'] : tomlStrings(value).map(normalizeName);
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
    if (tomlAt(table, 'tool', 'hatch', 'version', 'source') === 'vcs')
        return 'hatch-vcs';
    if (tomlAt(table, 'tool', 'pdm', 'version', 'source') === 'scm')
        return 'pdm-backend';
    for (const tool of ['setuptools_scm', 'versioningit', 'versioneer', 'poetry-dynamic-versioning']) {
        const settings = tomlAt(table, 'tool', tool);
        if (isTable(settings) && settings.get('enable') !== false)
            return tool.replace('_', '-');
    }
    return null;
}
function indexesOf(table) {
    const uv = tomlAt(table, 'tool', 'uv', 'index');
    const poetry = tomlAt(table, 'tool', 'poetry', 'source');
    const lists = [isList(uv) ? uv : [], isList(poetry) ? poetry : []].flat();
    return lists.flatMap((one) => {
        const url = isTable(one) ? text_(one.get('url')) : null;
        if (!isTable(one) || url === null)
            return [];
        const explicit = one.get('explicit') === true || one.get('priority') === 'explicit';
        const isDefault = one.get('default') === true || one.get('priority') === 'primary';
        return [{ name: text_(one.get('name')), url, explicit, isDefault }];
    });
}
function pyproject_localSources(table) {
    const found = [];
    const uv = tomlAt(table, 'tool', 'uv', 'sources');
    if (isTable(uv)) {
        for (const source of [...uv.values()].flatMap((one) => (isList(one) ? one : [one]))) {
            if (!isTable(source))
                continue;
            const path = text_(source.get('path'));
            if (path !== null)
                found.push(path);
            else if (source.get('workspace') === true)
                found.push('workspace');
        }
    }
    const poetry = tomlAt(table, 'tool', 'poetry', 'dependencies');
    if (isTable(poetry)) {
        for (const one of poetry.values())
            found.push(...(isTable(one) ? [text_(one.get('path')) ?? []].flat() : []));
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/manifests/requirement.js
/*
 * One requirement, as PEP 508 and pip write it, and versions as PEP 440 compares them.
 * Sources: https://packaging.python.org/en/latest/specifications/dependency-specifiers/ and …/version-specifiers/
 */
const NAME = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*([^]*)$/;
/** Reads a requirement; null where the text is none. */
function requirement_parseRequirement(text) {
    const match = NAME.exec(text.trim());
    if (!match)
        return null;
    const rest = match[3];
    const base = {
        name: requirement_normalizeName(match[1]),
        writtenName: match[1],
        extras: (match[2] ?? '').split(',').flatMap((extra) => requirement_normalizeName(extra.trim()) || []),
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
function requirement_normalizeName(name) {
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
            return order === 0 ? (given.length < 3 ? null : false) : order > 0;
        default:
            return order === 0 ? (given.length < 3 && given.length <= bound.length ? null : true) : order < 0;
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/manifests/requirements.js

const SHORT = {
    '-r': '--requirement',
    '-c': '--constraint',
    '-e': '--editable',
    '-i': '--index-url',
    '-f': '--find-links',
};
/** Options of the whole file that take no value. */
const FLAGS = new Set(['--no-index', '--require-hashes', '--pre', '--prefer-binary']);
function requirements_parseRequirements(text) {
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
function requirements_needsLocalFiles({ requirements }) {
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
    const [text = '', ...rest] = written
        .split(/\s(?=--(?:hash|config-settings?|global-option)\b)/)
        .map((part) => part.trim());
    const hashes = rest.flatMap((option) => /^--hash[= ]\s*(\S+)/.exec(option)?.[1] ?? []);
    const location = text.replace(/\s;.*$/, '').trim();
    const requirement = /^[.~/]|^[A-Za-z]:[\\/]|^[a-z+]+:\/\/|^file:/.test(location) ? null : requirement_parseRequirement(text);
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
const requirements_ARCHIVE = /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)(?:\[[^\]]*\])?$/i;
function isArchive(location) {
    return requirements_ARCHIVE.test(location) && !location.includes('@');
}
/** `git+https://…#egg=name` has a name after all. */
function eggOf(location) {
    const egg = /[#&]egg=([A-Za-z0-9._-]+)/.exec(location)?.[1];
    if (egg === undefined)
        return null;
    return { name: requirement_normalizeName(egg), writtenName: egg, extras: [], specifier: '', url: location, marker: null };
}
function localPathOf(location, named) {
    const path = location.replace(/\[[^\]/]*\]$/, '');
    if (path.startsWith('file:'))
        return path.replace(/^file:(?:\/\/(?:localhost)?(?=\/))?/, '');
    if (/^[a-z][a-z0-9+.-]*:\/\/|^git@/i.test(path) || path === '')
        return null;
    if (/^(?:\.{1,2}(?:\/|$)|\/|~\/)/.test(path))
        return path;
    // A name alone is one of the index; with a slash, or as an archive, it is a path.
    return !named && (path.includes('/') || requirements_ARCHIVE.test(path)) ? path : null;
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/manifests/setuptools.js


function setuptools_parseSetupCfg(text) {
    const sections = parseIni(text);
    const options = sections.get('options');
    const required = options?.get('install_requires');
    const extras = sections.get('options.extras_require') ?? new Map();
    const version = sections.get('metadata')?.get('version') ?? '';
    const files = [version, required ?? ''].flatMap((value) => /^file:\s*(.*)$/.exec(value.trim())?.[1]?.split(',') ?? []);
    return {
        requiresPython: options?.get('python_requires')?.replace(/\s+/g, '') ?? null,
        dependencies: required?.trim().startsWith('file:') ? null : requirementLines(required ?? ''),
        extras: new Map([...extras].map(([name, value]) => [normalizeName(name), requirementLines(value)])),
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
function setuptools_parseSetupPy(text) {
    // Strings are blanked out there, so that a keyword in a text or comment is none.
    const code = maskPython(text);
    const dependencies = listAt(text, code, 'install_requires');
    const python = /\bpython_requires\s*=\s*/.exec(code);
    const specifier = python ? stringAt(text, python.index + python[0].length) : null;
    const imports = (module) => new RegExp(`^[ \\t]*(?:import|from)[ \\t]+${module}\\b`, 'm').test(code);
    return {
        requiresPython: specifier?.replace(/\s+/g, '') ?? null,
        dependencies: /\binstall_requires\s*=/.test(code)
            ? (dependencies?.flatMap((one) => parseRequirement(one) ?? []) ?? null)
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
    return value.split('\n').flatMap((line) => parseRequirement(line.replace(/(?:^|\s)#.*$/, '')) ?? []);
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










/** The manifests of a folder of the context. */
function projectIn(files, folder = '.') {
    const at = (name) => posix.join(folder, name);
    const read = (name, parse) => {
        const text = files.read(at(name));
        return text === null ? null : parse(text);
    };
    const pyproject = read('pyproject.toml', parsePyproject);
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
}
/** Reads a requirements file and the nested ones; null where it isn't at hand itself. */
function requirementsAt(files, path) {
    const found = new Map();
    const missing = [];
    const open = [posix.normalize(path)];
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
        if (found.has(next) || missing.includes(next))
            continue;
        const text = files.read(next);
        if (text === null)
            missing.push(next);
        else {
            const file = parseRequirements(text);
            found.set(next, file);
            for (const { path: nested } of file.nested)
                open.push(nestedPath(next, nested));
        }
    }
    if (found.size === 0)
        return null;
    return { files: found, missing, needsLocalFiles: [...found.values()].some(needsLocalFiles) };
}
/** The path of a file that another one names: from that one's folder. A URL stays. */
function nestedPath(from, path) {
    return /^[a-z]+:\/\//i.test(path) ? path : external_node_path_.posix.join(external_node_path_.posix.dirname(from), path);
}

;// CONCATENATED MODULE: ./lib/build/analyze/wanted-files.js




/*
 * Which files of a build context are read before the rules run: manifests, and what a Dockerfile's words may name. Too
 * many cost a little time, too few make rules silent; the facts decide later what a name really means.
 */
/** Manifests by name: in the context's root and in the folders that a Dockerfile names. */
const MANIFEST = /^(?:pyproject\.toml|setup\.(?:py|cfg)|Pipfile|(?:uv|poetry|pdm)\.lock|pylock\.toml|\.python-version|gunicorn[\w.-]*\.py|(?:[\w.-]*requirements?|constraints?)[\w.-]*\.(?:txt|in))$/;
/** Never read, whatever names them: what is in them is nobody's business, that they are there is enough. */
const SECRET = /^\.env|^\.netrc$|^\.pypirc$|^pip\.conf$|^id_[a-z0-9]+$|\.(?:pem|key|p12|pfx|crt|jks)$|secret|credential/i;
/** Words may name these even without a dot or a slash: cookiecutter's `/start`, `entrypoint`. */
const wanted_files_NAME = /^[\w][\w.+-]*$/;
/** What is read of one context at most; a name that many files have says nothing. */
const MAXIMUM_FILES = 200;
const MAXIMUM_NAMESAKES = 10;
const MAXIMUM_SIZE = 512_000;
const TELLING = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'COPY', 'ADD', 'ENV', 'HEALTHCHECK']);
function mentionsOf(dockerfile) {
    const texts = dockerfile.instructions
        .filter(({ keyword, onbuild }) => TELLING.has(keyword) && !onbuild)
        .map(({ span }) => dockerfile.source.slice(span));
    return mentionsIn(texts.join('\n'));
}
function mentionsIn(text) {
    const names = new Set();
    const paths = new Set();
    for (const [word] of text.matchAll(/[^\s"'`()[\]{},;|&<>=$]+/g)) {
        const path = word.replace(/^(?:\.?\/)+|\/+$/g, '');
        if (path === '' || path.startsWith('-') || path.length > 300)
            continue;
        paths.add(path);
        names.add(path.slice(path.lastIndexOf('/') + 1));
        // `app.main:app` and `python -m app.worker` name modules.
        const module = /^([A-Za-z_]\w*(?:\.\w+)*)(?::\w+)?$/.exec(path)?.[1];
        if (module === undefined)
            continue;
        names.add(`${module.slice(module.lastIndexOf('.') + 1)}.py`);
        paths.add(`${module.replaceAll('.', '/')}/__main__.py`);
    }
    return { names, paths };
}
/** The files of a context that are worth reading for what is mentioned. */
function wantedFiles(listing, mentions) {
    const { paths } = listing;
    const wanted = new Set();
    const add = (path) => {
        if (SECRET.test(path.slice(path.lastIndexOf('/') + 1)) || wanted.size >= MAXIMUM_FILES)
            return;
        if ((listing.size(path) ?? 0) <= MAXIMUM_SIZE)
            wanted.add(path);
    };
    for (const folder of ['', ...mentions.paths]) {
        for (const path of wanted_files_childrenOf(paths, folder)) {
            if (MANIFEST.test(path.slice(path.lastIndexOf('/') + 1)))
                add(path);
        }
    }
    for (const path of mentions.paths) {
        if (!path.endsWith('/__main__.py'))
            continue;
        for (const main of listing.named('__main__.py'))
            if (main === path || main.endsWith(`/${path}`))
                add(main);
    }
    // Of many namesakes those that are mentioned with their folder, or lie nearest to the root.
    const rank = (path) => (mentions.paths.has(path) ? 0 : path.split('/').length);
    for (const name of mentions.names) {
        const same = wanted_files_NAME.test(name) ? listing.named(name) : [];
        for (const path of same.toSorted((a, b) => rank(a) - rank(b)).slice(0, MAXIMUM_NAMESAKES))
            add(path);
    }
    return [...wanted];
}
/** Whether a file may name others that are wanted too. */
function namesOthers(path, text) {
    return wanted_files_isList(path) || text.startsWith('#!');
}
function wanted_files_isList(path) {
    return /\.(?:txt|in)$/.test(path);
}
/** What files that were read name themselves: nested requirements, what scripts start. */
function furtherFiles(listing, texts) {
    const wanted = new Set();
    for (const [path, text] of texts) {
        if (wanted_files_isList(path)) {
            for (const { path: nested } of requirements_parseRequirements(text).nested)
                wanted.add(nestedPath(path, nested));
        }
        else if (shebangOf(text) !== null && !path.endsWith('.py')) {
            for (const found of wantedFiles(listing, { names: mentionsIn(text).names, paths: new Set() }))
                wanted.add(found);
        }
    }
    return [...wanted].filter((path) => !texts.has(path) && listing.paths[lowerBound(listing.paths, path)] === path);
}
/** The files right in a folder. */
function wanted_files_childrenOf(paths, folder) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const found = [];
    for (let at = lowerBound(paths, prefix); at < paths.length && paths[at].startsWith(prefix);) {
        const path = paths[at];
        const slash = path.indexOf('/', prefix.length);
        if (slash < 0) {
            found.push(path);
            at++;
        }
        // What lies deeper is passed over in one step: "0" comes right behind "/".
        else
            at = lowerBound(paths, `${path.slice(0, slash)}0`);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/build/analyze/context-files.js




/**
 * Loads the contexts of images: their lists of files, each folder listed once, and all wanted texts in few goes.
 * Folders that are no context are not looked at.
 * @param dockerfiles by path; without them only ignore files are read
 */
async function loadContexts(workspace, images, dockerfiles = new Map()) {
    const folders = [...new Set(images.map(({ context }) => context))];
    const starts = outermost(folders).map((folder) => (folder === '.' ? '' : folder));
    const tree = new Tree(folders.length === 0 ? [] : await workspace.list(starts));
    const listings = new Map(folders.map((folder) => [folder, tree.below(folder)]));
    const sources = new Map();
    const wanted = new Set(images.flatMap(ignoreFiles));
    for (const { dockerfile: path, context } of images) {
        const dockerfile = dockerfiles.get(path);
        const listing = listings.get(context);
        if (dockerfile)
            for (const one of wantedFiles(listing, mentionsOf(dockerfile)))
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
const ROUNDS = 2;
async function readFurther(workspace, listings, sources) {
    const seen = new Set();
    for (let round = 0; round < ROUNDS; round++) {
        const fresh = [...sources].flatMap(([path, { text }]) => (!seen.has(path) && namesOthers(path, text) ? path : []));
        for (const path of fresh)
            seen.add(path);
        const wanted = new Set();
        for (const [folder, listing] of listings) {
            const texts = new Map(fresh.flatMap((path) => textBelow(folder, path, sources)));
            for (const path of furtherFiles(listing, texts))
                if (!sources.has(join(folder, path)))
                    wanted.add(join(folder, path));
        }
        if (wanted.size === 0)
            return;
        await read(workspace, wanted, sources);
    }
}
function textBelow(folder, path, sources) {
    if (folder !== '.' && !path.startsWith(`${folder}/`))
        return [];
    return [[folder === '.' ? path : path.slice(folder.length + 1), sources.get(path).text]];
}
/** Where nothing is known of the context: a Dockerfile from standard input. */
const NO_CONTEXT = {
    files: UNKNOWN_CONTEXT,
    source: () => null,
    missing: (path) => new source_text/* SourceText */.D(path, ''),
};
/** All that was listed, in order, so that a folder's files are one stretch of it. */
class Tree {
    entries;
    paths;
    sizes = null;
    constructor(entries) {
        this.entries = entries;
        this.paths = sortedPaths(entries.map(({ path }) => path));
    }
    below(folder) {
        const size = (path) => this.size(path);
        if (folder === '.')
            return new Subtree('', this.paths, 0, this.paths.length, size);
        const start = lowerBound(this.paths, `${folder}/`);
        return new Subtree(`${folder}/`, this.paths, start, lowerBound(this.paths, `${folder}0`), size);
    }
    size(path) {
        this.sizes ??= new Map(this.entries.map((entry) => [entry.path, entry]));
        return this.sizes.get(path)?.size ?? null;
    }
}
/** The files of one folder; its list is made when somebody wants it. */
class Subtree {
    prefix;
    all;
    start;
    end;
    sizeOf;
    own = null;
    byName = null;
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
    size(path) {
        return this.sizeOf(this.prefix + path);
    }
    named(name) {
        this.byName ??= groupByName(this.paths);
        return this.byName.get(name) ?? [];
    }
    /** Whether a file, or a folder with files, is there. */
    has(path) {
        if (path === '')
            return this.end > this.start;
        const full = this.prefix + path;
        if (this.all[lowerBound(this.all, full)] === full)
            return true;
        return this.all[lowerBound(this.all, `${full}/`)]?.startsWith(`${full}/`) ?? false;
    }
}
function groupByName(paths) {
    const groups = new Map();
    for (const path of paths) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const group = groups.get(name);
        if (group)
            group.push(path);
        else
            groups.set(name, [path]);
    }
    return groups;
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
            has: (path) => listing.has(context_files_clean(path)),
            read: (path) => this.source(path)?.text ?? null,
            list: () => listing.paths,
            size: (path) => listing.size(context_files_clean(path)),
            root,
            ignoreFile: ignore === null ? null : { path: ignore, text: sources.get(ignore).text },
        };
    }
    source(path) {
        return this.sources.get(join(this.root, context_files_clean(path))) ?? null;
    }
    missing(path) {
        return new source_text/* SourceText */.D(join(this.root, path), '');
    }
}
function context_files_clean(path) {
    return path === '.' ? '' : path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
}
/** Folders without those that lie in another of them: nothing is listed twice. */
function outermost(folders) {
    if (folders.includes('.'))
        return ['.'];
    const all = new Set(folders);
    return folders.filter((folder) => {
        for (let at = folder.lastIndexOf('/'); at > 0; at = folder.lastIndexOf('/', at - 1)) {
            if (all.has(folder.slice(0, at)))
                return false;
        }
        return true;
    });
}
function join(folder, path) {
    return folder === '.' ? path : `${folder}/${path}`;
}

// EXTERNAL MODULE: ./lib/build/analyze/settings.js
var analyze_settings = __webpack_require__(1418);
// EXTERNAL MODULE: ./lib/build/config/keys.js
var keys = __webpack_require__(6091);
// EXTERNAL MODULE: ./lib/build/config/plain.js
var config_plain = __webpack_require__(1403);
;// CONCATENATED MODULE: ./lib/build/config/inputs.js



/**
 * Reads the action's inputs; `get` answers with '' for one that wasn't given.
 * @throws UserError that names every input with a wrong value.
 */
function readInputs(get) {
    return inputs_read('input', (name) => [get(name)].filter((text) => text.trim() !== ''), []);
}
/**
 * Reads those options of the command that are keys of the table; others are passed over.
 * @throws UserError that names every option with a wrong value.
 */
function inputs_readOptions(values, rules) {
    const get = (name) => {
        const value = Object.hasOwn(values, name) ? values[name] : [];
        return (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string');
    };
    return inputs_read('option', get, rules);
}
function inputs_read(place, get, rules) {
    const given = {};
    const problems = [];
    for (const name of (0,keys/* keysIn */.q7)(place)) {
        const { type } = keys/* KEYS */.Rk[name];
        const plains = get(name).map((text) => type.fromText(text.trim(), place));
        // An option may come several times: lists add up, of other values the last counts.
        const plain = plains.every(config_plain/* isList */.Lv) ? plains.flat() : plains.at(-1);
        // An input that is a list of nothing but comments was not given.
        if (plains.length === 0 || plain === undefined || (place === 'input' && (0,config_plain/* isList */.Lv)(plain) && plain.length === 0))
            continue;
        const result = type.read(plain, rules);
        if ('value' in result)
            given[name] = result.value;
        else
            problems.push(...result.problems.map(({ message }) => `${label(place, name)}: ${message}`));
    }
    if (problems.length > 0)
        throw new errors/* UserError */.y(problems.join('\n'));
    return given;
}
function label(place, name) {
    return place === 'input' ? `input ${name}` : `option --${name}`;
}

;// CONCATENATED MODULE: ./lib/build/config/resolve.js

/** Puts the layers together: inputs and options over the file, the file over the defaults. */
function resolve({ given = {}, file = {}, event, rules }) {
    const circumstances = { event, results: given.results ?? keys/* KEYS */.Rk.results.default({ event, results: '' }) };
    const together = { ...file, ...given };
    const values = Object.keys(keys/* KEYS */.Rk).map((name) => [
        camelCase(name),
        together[name] ?? keys/* KEYS */.Rk[name].default(circumstances),
    ]);
    const settings = Object.fromEntries(values);
    return Object.freeze({ ...settings, rules: effectiveRules(settings, rules) });
}
function configurationPlace(given, event) {
    const circumstances = { event, results: '' };
    return {
        path: given.config ?? keys/* KEYS */.Rk.config.default(circumstances),
        from: given['config-from'] ?? keys/* KEYS */.Rk['config-from'].default(circumstances),
        required: given.config !== undefined,
    };
}
/** One entry for each rule, so that nobody downstream asks what an absent one means. */
function effectiveRules(settings, rules) {
    return new Map(rules.map((rule) => {
        const set = settings.rules.get(rule.id);
        const defaults = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]);
        const chosen = settings.only.length === 0 || settings.only.includes(rule.id);
        // Naming a rule on the command line is a stronger wish than an `off` in the file.
        const asked = settings.only.includes(rule.id) && set?.level === 'off' ? null : (set?.level ?? null);
        const level = chosen && !settings.disable.includes(rule.id) ? asked : 'off';
        return [rule.id, { level, options: { ...Object.fromEntries(defaults), ...set?.options } }];
    }));
}
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

// EXTERNAL MODULE: ./lib/build/config/nearest.js
var nearest = __webpack_require__(5765);
// EXTERNAL MODULE: ./lib/build/findings/finding.js
var findings_finding = __webpack_require__(5062);
;// CONCATENATED MODULE: ./lib/build/report/gate.js

/** Whether one finding fails the review. */
function fails(finding, thresholds) {
    return (0,findings_finding/* reaches */.O6)(finding.level, finding.new ? thresholds.failOn : thresholds.failOnExisting);
}
/** The one conclusion that every surface shows. */
function conclusionOf(findings, problems, thresholds) {
    if (findings.some((finding) => fails(finding, thresholds)))
        return 'failure';
    // A file that the change itself made unreadable is the change's fault; any other problem is nobody's.
    if (problems.some((problem) => problem.new))
        return 'failure';
    return problems.length > 0 ? 'neutral' : 'success';
}
/** The exit status of a review that ran; wrong input (2) never gets here. */
function exitCode(conclusion) {
    return conclusion === 'failure' ? 1 : 0;
}

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
var glob = __webpack_require__(6904);
;// CONCATENATED MODULE: ./lib/build/locate/discover.js

/** `Dockerfile`, `Dockerfile.web`, `web.Dockerfile` and the same as `Containerfile`, in any case. */
const discover_NAME = /^(?:(?:dockerfile|containerfile)(?:\.(?<suffix>.+))?|.+\.(?:dockerfile|containerfile))$/i;
/** Ends of names that begin like a Dockerfile's and are something else: notes, templates, what editors leave behind. */
const NOT_A_DOCKERFILE = /(?:^|\.)(?:dockerignore|containerignore|md|markdown|rst|adoc|html?|pdf|png|svg|j2|jinja2?|tmpl|tpl|gotmpl|template|erb|mustache|hbs|ejs|m4|in|bak|backup|orig|rej|old|sw[a-p]|tmp|patch|diff|snap|lock|sha256|ya?ml|json)$|~$/i;
/** Ends that are rather source code, though some name an image's language so (`Dockerfile.py`). */
const SOURCE_CODE = /^(?:.+\.)?(?:py|pyi|ipynb|go|rs|[cm]?[jt]sx?|java|kts?|rb|php|cs|cpp|cc|c|h|swift|scala|pl|lua|vim|el|sh|ps1)$/i;
/** The Dockerfiles among paths, in their order. */
function discover(paths, { dockerfiles, ignore }) {
    const chosen = (0,glob/* matcher */.jN)(dockerfiles);
    const byName = dockerfiles.every((glob) => glob.startsWith('!'));
    // Without a positive glob the matcher takes everything, which is not what an empty list of globs to ignore means.
    const ignored = ignore.some((glob) => !glob.startsWith('!')) ? (0,glob/* matcher */.jN)(ignore) : () => false;
    return [...paths].filter((path) => (!byName || isDockerfileName(path)) && chosen(path) && !ignored(path));
}
function isDockerfileName(path) {
    const name = nameOf(path);
    const match = discover_NAME.exec(name);
    if (!match || NOT_A_DOCKERFILE.test(name))
        return false;
    // dockerfile.go is a program's file; Dockerfile.go may be one too, or how the Go image is built: its text decides.
    return !(name.startsWith('dockerfile') && SOURCE_CODE.test(match.groups?.suffix ?? ''));
}
/** Whether a name alone can't tell: without a FROM in it, such a file is something else and no broken Dockerfile. */
function isDoubtful(path) {
    return SOURCE_CODE.test(discover_NAME.exec(nameOf(path))?.groups?.suffix ?? '');
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(8390);
// EXTERNAL MODULE: ./lib/build/dockerfile/arguments.js
var dockerfile_arguments = __webpack_require__(783);
;// CONCATENATED MODULE: ./lib/build/dockerfile/scan.js


const DIRECTIVE = /^#\s*(syntax|escape|check)\s*=\s*(\S(?:.*\S)?)\s*$/i;
const TAKES_HEREDOCS = new Set(['RUN', 'COPY', 'ADD']);
function skeletonOf(text) {
    return new Scanner(text).run();
}
class Scanner {
    text;
    at = 0;
    escape = '\\';
    seen = new Set();
    out = [];
    heredocs = new Map();
    constructor(text) {
        this.text = text;
    }
    run() {
        // Directives stand at the very top: the first line that is none ends them.
        while (this.at < this.text.length && this.directive(this.line()))
            this.keep();
        while (this.at < this.text.length) {
            const content = this.content(this.line());
            // A comment that looks like a directive would be one for the parser.
            if (isComment(content))
                this.write(content.replace(/=/g, '-').replace(/[^\S ]/g, ' '));
            else if (content.trim() === '')
                this.write(' '.repeat(content.length));
            else
                this.instruction();
        }
        return { text: this.out.join(''), heredocs: this.heredocs };
    }
    /** The line that starts at the current place, without its ending. */
    line() {
        const newline = this.text.indexOf('\n', this.at);
        let end = newline < 0 ? this.text.length : newline;
        while (end > this.at && this.text[end - 1] === '\r')
            end--;
        return { start: this.at, end };
    }
    content({ start, end }) {
        return this.text.slice(start, end);
    }
    /** Goes on to the next line, with this one written as `content` (of the same length). */
    write(content) {
        const newline = this.text.indexOf('\n', this.at);
        const next = newline < 0 ? this.text.length : newline + 1;
        this.out.push(content, this.text.slice(this.at + content.length, next));
        this.at = next;
    }
    keep() {
        this.write(this.content(this.line()));
    }
    directive(line) {
        const match = DIRECTIVE.exec(this.content(line).trimStart());
        const name = match?.[1]?.toLowerCase();
        if (name === undefined || this.seen.has(name))
            return false;
        // Another escape character than these two fails the build.
        if (name === 'escape' && (match[2] === '`' || match[2] === '\\'))
            this.escape = match[2];
        this.seen.add(name);
        return true;
    }
    instruction() {
        const from = this.at;
        let end = from;
        let start = -1;
        // Until white space ends it, the keyword may go on behind a continuation.
        let naming = true;
        for (let open = true, first = true; open && this.at < this.text.length; first = false) {
            const line = this.line();
            const content = this.content(line);
            // Comments and blank lines inside a continuation are passed over, and don't end it.
            if (!first && (isComment(content) || content.trim() === '')) {
                this.write(content.replace(/[^\S ]/g, ' '));
                continue;
            }
            open = (0,lines/* lineContinues */.zs)(content, this.escape);
            end = line.start + content.trimEnd().length;
            const lead = start < 0 ? content.length - content.trimStart().length : 0;
            const named = naming ? nameAt(content, lead, open) : 0;
            if (start < 0 && named > 0)
                start = line.start + lead;
            naming = naming && (named === 0 ? start < 0 : open && lead + named === content.trimEnd().length - 1);
            const rest = content
                .slice(lead + named)
                .replace(/\S/g, 'x')
                .replace(/\s/g, ' ');
            const written = ' '.repeat(lead) + content.slice(lead, lead + named) + rest;
            this.write(start < 0 ? ' '.repeat(content.length) : open ? reopened(written, this.escape) : written);
        }
        const joined = (0,lines/* joinLines */.cT)(this.text, { start: from, end }, this.escape);
        const keyword = /[^\s\uFFFF]\S*/.exec(joined)?.[0] ?? '';
        const list = this.readHeredocs((0,lines/* dropFiller */.CP)(keyword).toUpperCase(), joined, from);
        if (list.length > 0)
            this.heredocs.set(start, { list, end: this.end });
    }
    /** The end of the last here-document that was read. */
    end = 0;
    readHeredocs(keyword, joined, offset) {
        if (!joined.includes('<<'))
            return [];
        const trigger = keyword === 'ONBUILD' ? /^\s*\S+\s+(\S+)/.exec((0,lines/* dropFiller */.CP)(joined))?.[1]?.toUpperCase() : keyword;
        if (!TAKES_HEREDOCS.has(trigger ?? ''))
            return [];
        return openings(joined, offset).map((opening) => ({ ...opening, body: this.heredocBody(opening) }));
    }
    /** Reads the lines up to the one that is the name; all that are left where there is none. */
    heredocBody({ name, stripsTabs }) {
        const start = Math.min(this.at, this.text.length);
        let last = start;
        while (this.at < this.text.length) {
            const { start: at, end } = this.line();
            const content = this.text.slice(at, end);
            this.write(' '.repeat(content.length));
            this.end = end;
            if ((stripsTabs ? content.replace(/^\t+/, '') : content) === name)
                return { start, end: last };
            last = end;
        }
        this.end = this.text.length;
        return { start, end: this.text.length };
    }
}
/** How many characters of a keyword stand at a place of a line. */
function nameAt(content, from, open) {
    const word = /\S*/y;
    word.lastIndex = from;
    const length = word.exec(content)[0].length;
    // The continuation itself is none of it.
    return open && from + length === content.trimEnd().length ? length - 1 : length;
}
function isComment(line) {
    return line.trimStart().startsWith('#');
}
/** A masked line that goes on: its last character is the escape character again. */
function reopened(masked, escape) {
    const end = masked.trimEnd().length;
    return end === 0 ? masked : masked.slice(0, end - 1) + escape + masked.slice(end);
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




/*
 * The only importer of dockerfile-ast. It says where instructions, comments and directives are, from the skeleton that
 * scan.ts makes; what stands inside an instruction is read by arguments.ts after BuildKit's own grammar.
 */
/** Parses any text; a text without FROM gives a Dockerfile without stages. */
function parseDockerfile(source) {
    // A byte order mark would become a part of the first keyword; a space of the same length keeps offsets.
    const text = source.text.startsWith('\uFEFF') ? ' ' + source.text.slice(1) : source.text;
    const skeleton = skeletonOf(text);
    const parsed = main.DockerfileParser.parse(skeleton.text);
    const spans = new Spans(new source_text/* SourceText */.D(source.path, skeleton.text));
    const escape = parsed.getEscapeCharacter();
    const instructions = parsed
        .getInstructions()
        .map((instruction, index) => readInstruction(text, escape, instruction, index, spans, skeleton));
    const directives = new Map();
    for (const directive of parsed.getDirectives()) {
        directives.set(directive.getName().toLowerCase(), {
            text: directive.getValue(),
            span: spans.of(directive.getRange()),
        });
    }
    const comments = parsed.getComments().map((comment) => {
        const span = spans.of(comment.getRange());
        return { text: text.slice(span.start + 1, span.end).trim(), span };
    });
    const { globalArguments, stages } = splitStages(instructions);
    return { source, escape, directives, comments, globalArguments, stages, instructions };
}
class Spans {
    source;
    constructor(source) {
        this.source = source;
    }
    of({ start, end }) {
        return { start: this.at(start), end: this.at(end) };
    }
    at({ line, character }) {
        return this.source.offsetAt({ line: line + 1, column: character + 1 });
    }
}
function readInstruction(text, escape, parsed, index, spans, skeleton) {
    const keywordSpan = spans.of(parsed.getInstructionRange());
    const documents = skeleton.heredocs.get(keywordSpan.start);
    const { start, end } = spans.of(parsed.getRange());
    const heredocs = documents?.list ?? [];
    const span = { start, end: documents?.end ?? trimEnd(text, start, end) };
    const keyword = parsed.getKeyword();
    if (keyword === 'ONBUILD') {
        const trigger = /\S+/y;
        trigger.lastIndex = (0,dockerfile_arguments/* trimSpan */.xW)(text, { start: keywordSpan.end, end: span.end }, escape).start;
        const match = trigger.exec(text);
        if (match && trigger.lastIndex <= span.end) {
            const inner = { start: match.index, end: trigger.lastIndex };
            return build(text, escape, match[0].toUpperCase(), inner, span, heredocs, true, index);
        }
    }
    return build(text, escape, keyword, keywordSpan, span, heredocs, false, index);
}
function trimEnd(text, start, end) {
    let last = end;
    while (last > start && /\s/.test(text[last - 1]))
        last--;
    return last;
}
function build(text, escape, keyword, keywordSpan, span, heredocs, onbuild, index) {
    const { flags, end } = (0,dockerfile_arguments/* readFlags */.uW)(text, { start: keywordSpan.end, end: span.end }, escape);
    const body = (0,dockerfile_arguments/* trimSpan */.xW)(text, { start: end, end: span.end }, escape);
    const firstLine = heredocs[0] ? { start: body.start, end: Math.max(body.start, heredocs[0].body.start) } : body;
    const words = (0,dockerfile_arguments/* splitBody */.Xi)(text, firstLine, escape);
    const exec = TAKES_EXEC.has(keyword) ? (0,dockerfile_arguments/* readExec */.eW)(text, body, escape) : null;
    const assignments = TAKES_ASSIGNMENTS.has(keyword) ? (0,dockerfile_arguments/* readAssignments */.FI)(text, body, escape, keyword !== 'ARG') : [];
    return { keyword, keywordSpan, span, flags, body, words, exec, heredocs, assignments, onbuild, index };
}
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

;// CONCATENATED MODULE: ./lib/build/analyze/draft.js
/** Turns what a rule's check yields, in offsets, into what a report shows, in lines. */
function draftOf(rule, report, level, source, image, context, whole = report.span) {
    return {
        rule: rule.id,
        level: level ?? report.level ?? rule.level,
        image: image.id,
        target: image.target,
        path: source.path,
        message: report.message,
        ...source.regionOf(whole),
        focus: source.regionOf(report.span),
        related: (report.related ?? []).map(({ span, message }) => ({
            path: source.path,
            line: source.positionAt(span.start).line,
            message,
        })),
        fix: fixOf(report, source, context),
        span: report.span,
        sensitive: report.sensitive ?? null,
    };
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

;// CONCATENATED MODULE: ./lib/build/analyze/ignores.js
const ignores_NAME = 'python-dockerfile-review';
const ignores_DIRECTIVE = /^python-dockerfile-review\s+(?<kind>ignore|ignore-file)=(?<rules>\S*)(?:\s+(?<rest>.*))?$/s;
/** Text that means to be one and isn't: a note that only mentions the tool's name is left alone. */
const ATTEMPT = /^python-dockerfile-review\b[\s:,]*ignore\b/i;
/** Reads the inline ignores of a Dockerfile, those with faults included. */
function readIgnores(dockerfile) {
    if (!dockerfile.source.text.includes(ignores_NAME))
        return [];
    return dockerfile.comments
        .filter(({ text }) => text.trim().startsWith(ignores_NAME))
        .flatMap(({ text, span }) => readIgnore(dockerfile, text.trim(), span) ?? []);
}
function readIgnore(dockerfile, text, span) {
    const { kind, rules = '', rest = '' } = ignores_DIRECTIVE.exec(text)?.groups ?? {};
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
    const covers = instructionBelow(dockerfile, span);
    const fault = covers
        ? null
        : 'This ignore does not count: "ignore=" stands on the line directly before an instruction.';
    return { ...ignore, covers, fault };
}
/** The instruction that a comment stands directly before; other comment lines may come between, blank ones may not. */
function instructionBelow({ source, instructions }, comment) {
    const inside = instructions.some(({ span }) => span.start < comment.start && comment.start < span.end);
    if (inside)
        return null;
    let line = source.positionAt(comment.start).line + 1;
    while (/^\s*#/.test(source.line(line)))
        line++;
    return instructions.find(({ span }) => source.positionAt(span.start).line === line)?.span ?? null;
}

// EXTERNAL MODULE: ./lib/build/dockerfile/installers/pip.js
var pip = __webpack_require__(2520);
;// CONCATENATED MODULE: ./lib/build/dockerfile/compilation.js



/** Options of compileall that take a value. Source: Lib/compileall.py. */
const VALUED = new Set([
    '-r',
    '-d',
    '-s',
    '-p',
    '-x',
    '-i',
    '-j',
    '-o',
    '-e',
    '--workers',
    '--invalidation-mode',
    '--hardlink-dupes',
    '--limit-sl-dest',
]);
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
    const paths = [];
    const levels = [];
    let unsure = false;
    for (let at = 0; at < args.length; at++) {
        const { value } = args[at];
        if (value === '-o')
            levels.push(args[at + 1]?.value ?? '');
        // A list of files given by option is as good as unknown.
        if (value === '-i')
            unsure = true;
        if (VALUED.has(value))
            at++;
        else if (!value.startsWith('-')) {
            paths.push((0,dockerfile_paths/* normalizePath */.Fd)(value, call.workdir));
            if (!(0,expand/* isKnown */.qE)(value))
                unsure = true;
        }
    }
    const own = interpreterLevel(call);
    return {
        call,
        interpreter: call.path,
        paths: paths.length === 0 && !unsure ? 'sys.path' : paths,
        levels: levels.length > 0 ? levels.map((level) => (level === '0' ? '' : level)) : [own],
        unsure,
    };
}
/** The level that `python -O` or `-OO` writes: '' without. */
function interpreterLevel({ arguments: args }) {
    for (const { value } of args) {
        const match = /^-[a-zA-Z]*?(O{1,2})[a-zA-Z]*$/.exec(value);
        if (match)
            return String(match[1].length);
        if (!value.startsWith('-') || value.includes('m'))
            break;
    }
    return '';
}

// EXTERNAL MODULE: ./lib/build/dockerfile/copies.js
var dockerfile_copies = __webpack_require__(1374);
// EXTERNAL MODULE: ./lib/build/dockerfile/environments.js
var dockerfile_environments = __webpack_require__(1445);
// EXTERNAL MODULE: ./lib/build/dockerfile/installers/index.js + 6 modules
var installers = __webpack_require__(1130);
// EXTERNAL MODULE: ./lib/build/dockerfile/installers/conda.js
var conda = __webpack_require__(7186);
;// CONCATENATED MODULE: ./lib/build/dockerfile/deployment.js

/** Parts of a file's name that say that it is for production. */
const PRODUCTION = /(?:^|[^a-z])(?:prod|production|deploy|release|live|staging)(?:[^a-z]|$)/i;
/**
 * Whether what runs is mounted over what was built: a compose file does so, and nothing else says that the image is
 * also run as it was built.
 */
function isMountedOver(deployments, built) {
    const mounting = new Set(deployments.flatMap((one) => (one.binds.some((bind) => liesOver(bind, one, built)) ? [one.path] : [])));
    if (mounting.size === 0)
        return false;
    return !deployments.some(({ kind, path, pushes }) => {
        if (mounting.has(path))
            return false;
        return kind === 'kubernetes' || pushes || (kind === 'compose' && PRODUCTION.test(path));
    });
}
function liesOver({ source, target }, { context, workdir }, built) {
    const over = (0,dockerfile_paths/* normalizePath */.Fd)(target);
    if (over === '/')
        return false;
    const folder = context ?? '.';
    const works = workdir === null ? built.workdir : (0,dockerfile_paths/* normalizePath */.Fd)(workdir, built.workdir);
    const covers = (0,dockerfile_paths/* isInside */.FK)(works, over) || built.targets.some((one) => (0,dockerfile_paths/* isInside */.FK)((0,dockerfile_paths/* normalizePath */.Fd)(one), over));
    if (source === '.' || (0,dockerfile_paths/* isInside */.FK)(folder, source))
        return covers;
    // A part of the context: it has to hold sources, for data and configuration are mounted just so.
    const inside = folder === '.' ? source : source.startsWith(`${folder}/`) ? source.slice(folder.length + 1) : null;
    const lies = covers || built.targets.some((one) => (0,dockerfile_paths/* isInside */.FK)(over, (0,dockerfile_paths/* normalizePath */.Fd)(one)));
    return lies && inside !== null && built.files.list().some((path) => (0,dockerfile_paths/* isInside */.FK)(path, inside) && path.endsWith('.py'));
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/python-image.js

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
/**
 * Whether the final stage runs Python: by what it starts, by its base, or by a Python that its lineage installs.
 * @param installs whether an installer's packages reach the final image
 * @param brought whether its lineage installs a Python
 */
function isPythonImage(base, entry, installs, brought) {
    if (entry?.calls.some(dockerfile_entry/* runsPython */.nN))
        return true;
    if (base.python)
        return true;
    if (entry?.calls.some(({ program }) => OTHER_RUNTIMES.has(program)))
        return false;
    return installs || brought || PYTHON_REPOSITORY.test(base.reference?.repository ?? '');
}
const DEV = new Set(['dev', 'development', 'local', 'test']);
/**
 * Whether an image is a development one: .devcontainer; dev, development, local or test as a part of the file's name,
 * as the name of its folder or that folder's parent; those or ci as a part of the built stage's name.
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
    return target !== null && parts(target).some((part) => DEV.has(part) || part === 'ci');
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/reach.js

/** So many copies are followed for one path: a chain of copies that doubles at each hop must end. */
const BUDGET = 300;
/** Follows files from the stage they are made in to the final image. */
class Reach {
    lineage;
    copiesFrom = new Map();
    /** The stages that are FROM another one and are copied from, or lead to one that is. */
    children = new Map();
    constructor(lineage, copies) {
        this.lineage = lineage;
        for (const copy of copies) {
            if (!copy.from)
                continue;
            const known = this.copiesFrom.get(copy.from);
            if (known)
                known.push(copy);
            else
                this.copiesFrom.set(copy.from, [copy]);
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
        return this.follow(stage, path, at, (copy, place) => (0,dockerfile_copies/* landingOf */.l)(copy, place));
    }
    /** The same for the packages of a Python: only what brings its libraries counts, not its scripts alone. */
    packageLandings(stage, location, at) {
        if (location.kind === 'target')
            return this.landings(stage, location.path, at);
        return this.follow(stage, location.path, at, packageLanding);
    }
    follow(start, made, at, step) {
        if (this.lineage.has(start))
            return [{ path: made, at }];
        const landings = new Map();
        const open = [{ stage: start, path: made }];
        const seen = new Map();
        let budget = BUDGET;
        for (let one = open.pop(); one && budget > 0; one = open.pop(), budget--) {
            const { stage, path } = one;
            const paths = seen.get(stage) ?? new Set();
            if (paths.has(path))
                continue;
            seen.set(stage, paths.add(path));
            // What a stage holds, those that are FROM it hold too, and what comes later in it arrives as well.
            for (const child of this.children.get(stage) ?? [])
                open.push({ stage: child, path });
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
                    open.push({ stage: copy.step.stage, path: landed });
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
    return whole ? (0,dockerfile_copies/* landingOf */.l)({ ...copy, intoFolder: false }, path) : null;
}

// EXTERNAL MODULE: ./lib/build/dockerfile/patterns.js
var patterns = __webpack_require__(1876);
;// CONCATENATED MODULE: ./lib/build/dockerfile/path-patterns.js



/*
 * Paths as commands name them: with wildcards and brace lists. A double star stands for any folders, as `find -name`
 * goes through them.
 */
/** More alternatives than this aren't followed: `{a,b}{a,b}…` doubles with each. */
const MAXIMUM_ALTERNATIVES = 100;
/** Expands brace lists: `/var/{cache,log}/*` is two paths. Braces without a comma stay, as in shells. */
function expandBraces(path) {
    if (path.length > dockerfile_paths/* MAXIMUM_LENGTH */.m9)
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
function path_patterns_hasWildcard(path) {
    return /[*?[]/.test(path);
}
/** The folder that a pattern's matches lie in or below: what stands before its first wildcard or unknown piece. */
function fixedPart(pattern) {
    const at = pattern.search(new RegExp(`[*?[${UNKNOWN}]`));
    if (at < 0)
        return pattern;
    return pattern.slice(0, at).replace(/\/[^/]*$/, '') || '/';
}
/**
 * Whether all that a pattern names, taken with what is below, holds `path`: the folder itself, a parent, or a wildcard that
 * matches one of them. Names with a leading dot are matched by patterns that have one.
 */
function path_patterns_covers(pattern, path) {
    return matchSegments(segmentsOf(pattern), segmentsOf(path), 'prefix');
}
/** Whether a pattern names what a folder holds: `lists/*`, `lists/*_*`, or what covers the folder anyway. */
function coversContent(pattern, folder) {
    if (path_patterns_covers(pattern, folder))
        return true;
    const segments = segmentsOf(pattern);
    const last = segments.at(-1) ?? '';
    if (last === '**')
        return matchSegments(segments.slice(0, -1), segmentsOf(folder), 'prefix');
    // `lists/*`, `lists/**/*`, `lists/*_*`, `http*`.
    if (!path_patterns_hasWildcard(last))
        return false;
    const parents = segments.slice(0, -1);
    return matchSegments(parents.at(-1) === '**' ? parents.slice(0, -1) : parents, segmentsOf(folder), 'whole');
}
/** Whether a pattern names `path` itself, something below it, or a folder that holds it. */
function meets(pattern, path) {
    if (path_patterns_covers(pattern, path))
        return true;
    const fixed = fixedPart(pattern);
    if (fixed === path || fixed.startsWith(path === '/' ? '/' : `${path}/`))
        return true;
    const folder = segmentsOf(path);
    const segments = segmentsOf(pattern);
    return segments.length > folder.length && matchSegments(segments.slice(0, folder.length), folder, 'whole');
}
function segmentsOf(path) {
    return path.split('/').filter((segment) => segment !== '');
}
/** Deeper patterns aren't compared: stars over folders are followed by recursion. */
const path_patterns_MAXIMUM_DEPTH = 64;
const MAXIMUM_DOUBLE_STARS = 3;
function matchSegments(pattern, path, how) {
    if (pattern.length > path_patterns_MAXIMUM_DEPTH || path.length > path_patterns_MAXIMUM_DEPTH)
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
    if (name.includes(expand/* UNKNOWN */.HV) || pattern.includes(expand/* UNKNOWN */.HV))
        return false;
    if (name.startsWith('.') && !pattern.startsWith('.'))
        return false;
    return path_patterns_hasWildcard(pattern) && (0,patterns/* patternMatches */.eJ)(pattern, name);
}

// EXTERNAL MODULE: ./lib/build/dockerfile/installers/options.js
var installers_options = __webpack_require__(2631);
// EXTERNAL MODULE: ./lib/build/dockerfile/words.js
var words = __webpack_require__(9830);
;// CONCATENATED MODULE: ./lib/build/dockerfile/written.js




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
        if (!value.startsWith('-') && (0,expand/* isKnown */.qE)(value))
            written.push({ path: (0,dockerfile_paths/* normalizePath */.Fd)(value, call.workdir), text, appends });
    }
    return written;
}
/** The files that the Dockerfile writes by commands and here-documents, or copies one by one, in order. */
const written_filesWritten = (0,memo/* memoize */.B)((facts) => {
    const files = facts.calls.flatMap(({ step, call }) => writtenBy(step, call).map((written) => ({ ...written, step, call })));
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
        return file(path, text ?? expand/* UNKNOWN */.HV);
    });
}
function pathOf(target, step, call) {
    const lookup = (name) => call.environment.get(name) ?? step.stage.environment.value(name, step.instruction.index) ?? expand/* UNKNOWN */.HV;
    const path = (0,words/* expandWhole */.M)(target, lookup);
    return (0,expand/* isKnown */.qE)(path) && path !== '' ? (0,dockerfile_paths/* normalizePath */.Fd)(path, call.workdir) : null;
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
        return expand/* UNKNOWN */.HV;
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
    return redirects.find(({ body }) => body)?.body?.text ?? expand/* UNKNOWN */.HV;
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/system.js





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
        const installer = (0,installers/* readInstaller */.XE)(call);
        if (!installer || !(0,installers/* isSystemTool */.Mc)(installer.tool))
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
function packagesOf(installer) {
    const group = installer.action.startsWith('group ');
    return installer.operands.map(({ value, span }) => {
        const local = /^(?:\.{0,2}\/|[a-z]+:\/\/)|\.(?:deb|rpm|apk)$/.test(value);
        if (local)
            return { name: value, version: '', local, span };
        const match = PATTERNS[installer.tool === 'apt' ? 'apt' : installer.tool === 'apk' ? 'apk' : 'other'].exec(value);
        const name = match?.[1] ?? value;
        return { name: group && !name.startsWith('@') ? `@${name}` : name, version: match?.[2] ?? '', local, span };
    });
}
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
        return isKnown(set) ? !isOff(set) : null;
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
    const stages = new Set(lineageOf(step.stage));
    let found;
    for (const { step: other, call, path, text } of filesWritten(facts)) {
        if (!file.test(path) ||
            !stages.has(other.stage) ||
            !isBefore({ step: other, call }, { step, call: installer.call }))
            continue;
        const match = setting.exec(text);
        const value = match?.[1] ?? match?.[2];
        if (value !== undefined)
            found = !isOff(value);
        else if (!isKnown(text))
            found ??= null;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/removals.js







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
const SYNTAX = {
    rm: FILES,
    unlink: FILES,
    shred: { ...FILES, aliases: { ...FILES.aliases, '-n': '--iterations', '-s': '--size', '-u': '--remove' } },
    truncate: { ...FILES, aliases: { '-s': '--size', '-r': '--reference' } },
    mv: { ...FILES, aliases: { ...FILES.aliases, '-t': '--target-directory', '-S': '--suffix' } },
};
/** What all commands of a RUN take away, in order. */
const removalsIn = (0,memo/* memoize */.B)((facts) => facts.calls.flatMap(({ step, call }) => readRemovals(facts, step, call)));
/** What one command takes away. */
function readRemovals(facts, step, call) {
    const name = (args) => namedPaths(facts, step, call, args);
    const removal = (given) => ({
        step,
        call,
        paths: [],
        packages: [],
        recursive: true,
        partial: false,
        unsure: given.paths?.some(({ path }) => !(0,expand/* isKnown */.qE)(path)) ?? false,
        ...given,
    });
    const syntax = Object.hasOwn(SYNTAX, call.program) ? SYNTAX[call.program] : undefined;
    if (syntax) {
        const { options, operands } = (0,installers_options/* parseOptions */.A)(call.arguments, syntax);
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
    return removals_packagesOf(call).map((packages) => removal({ kind: 'packages', packages }));
}
function removalByFind(found, removal, name) {
    const roots = name(found.roots);
    const paths = roots.flatMap(({ path, argument }) => found.names.length === 0
        ? [{ path: found.contentOnly ? `${path}/*` : path, argument }]
        : found.names.map((one) => ({ path: `${path === '/' ? '' : path}/**/${one}`, argument })));
    return removal({ kind: 'deleted', paths, partial: found.partial });
}
function here(call) {
    return { path: (0,dockerfile_paths/* normalizePath */.Fd)(call.workdir), argument: { value: '.', span: call.span } };
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
function removals_packagesOf(call) {
    const words = call.arguments.map(({ value }) => value);
    if (call.program === 'dpkg' && words.some((word) => /^(?:-r|-P|--remove|--purge)$/.test(word)))
        return [words.filter((word) => !word.startsWith('-'))];
    if (call.program === 'rpm' && words.some((word) => /^-[a-z]*e|^--erase$/.test(word)))
        return [words.filter((word) => !word.startsWith('-'))];
    const installer = (0,installers/* readInstaller */.XE)(call);
    if (!installer)
        return [];
    const { action, operands, options } = installer;
    if (action === 'autoremove' || action === 'autopurge')
        return [namesOf(installer)];
    // `apt-get purge --auto-remove` alone is an autoremove.
    if (!/^(?:remove|purge|del|uninstall|group remove)$/.test(action))
        return [];
    return operands.length > 0 || options.has('--auto-remove') ? [namesOf(installer)] : [];
}
/** Paths of arguments: brace lists expanded, `~` resolved. */
function namedPaths(facts, step, call, args) {
    return args.flatMap((argument) => expandBraces(argument.value).map((written) => ({
        path: written === expand/* UNKNOWN */.HV ? expand/* UNKNOWN */.HV : facts.users.pathOf(written, step, call),
        argument,
    })));
}
/** Whether a removal takes what a folder holds: the folder, a parent, or its content. Null where it might. */
function clears(removal, folder) {
    return answer(removal, folder, coversContent);
}
/** Whether a removal takes a path with all below it. Null where it might. */
function takes(removal, path) {
    return answer(removal, path, covers);
}
function answer({ kind, partial, paths, recursive }, folder, reaches) {
    if (kind === 'packages' || partial)
        return false;
    // Without -r a folder stays: files go by their own name or a wildcard.
    const able = paths.filter(({ path }) => recursive || path_patterns_hasWildcard(path) || path === folder || !(0,expand/* isKnown */.qE)(path));
    if (able.some(({ path }) => (0,expand/* isKnown */.qE)(path) && reaches(path, folder)))
        return true;
    return recursive && able.some(({ path }) => !(0,expand/* isKnown */.qE)(path) && mayCover(path, folder)) ? null : false;
}
/** Whether a path with unknown pieces could be a folder or a parent of it: what stands around them says. */
function mayCover(path, folder) {
    const head = path.slice(0, path.indexOf(expand/* UNKNOWN */.HV));
    const tail = path.slice(path.lastIndexOf(expand/* UNKNOWN */.HV) + 1).replace(/\/\*+$/, '');
    if (!`${folder}/`.startsWith(head))
        return false;
    return tail === '' || path_patterns_hasWildcard(tail) || `${folder}/`.includes(`${tail}/`);
}
/** Ownership and mode changes of all commands, in order; those that `find` and `xargs` start among them. */
const ownerChangesIn = (0,memo/* memoize */.B)((facts) => facts.calls.flatMap(({ step, call }) => readOwnerChange(facts, step, call)));
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
    const { options, operands } = (0,installers_options/* parseOptions */.A)(args, {
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
    const paths = namedPaths(facts, step, call, call.pipedFrom && rest.every(({ value: one }) => one === expand/* UNKNOWN */.HV) ? rootsOf(call) : rest);
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/cache-fate.js






/** Adds what the step does about a cache: mounts and removals. */
function finish(facts, cache, alsoCleared = (call) => clearsByTool(cache.kind, call), folders = [cache.folder]) {
    const mounts = mountsOf(facts, cache.step);
    const mount = folders.map((folder) => mountOverFolder(mounts, folder)).find((one) => one !== null) ?? null;
    const { calls, complete } = facts.commandsOf(cache.step);
    let clearedBy = null;
    let unsure = cache.unsure === true || !complete || (!(0,expand/* isKnown */.qE)(cache.folder) && cache.placedBy !== null);
    for (const later of calls.slice(calls.indexOf(cache.call) + 1)) {
        const removals = removalsOf(facts).get(later) ?? [];
        const answers = [
            alsoCleared(later),
            ...removals.flatMap((one) => folders.map((folder) => clearsFolder(one, folder))),
        ];
        if (answers.includes(true))
            clearedBy ??= later;
        else if (answers.includes(null))
            unsure = true;
    }
    const stays = cache.disabledBy === null && mount === null && clearedBy === null && !cache.offline;
    return { ...cache, mount, clearedBy, unsure, stays };
}
const removalsOf = (0,memo/* memoize */.B)((facts) => {
    const table = new Map();
    for (const removal of removalsIn(facts))
        table.set(removal.call, [...(table.get(removal.call) ?? []), removal]);
    return table;
});
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
        return mountOver(mounts, folder);
    for (const { target } of mounts) {
        const home = homeIn(target ?? '');
        const found = home === null ? null : mountOver(mounts, home + below);
        if (found)
            return found;
    }
    return null;
}
function clearsFolder(removal, folder) {
    const below = belowHome(folder);
    if (below === null)
        return clears(removal, folder);
    const homes = removal.paths.flatMap(({ path }) => homeIn(path) ?? []);
    // `~/.cache` of the same user has the same unknown piece.
    if (removal.paths.some(({ path }) => path.startsWith(`/${expand/* UNKNOWN */.HV}/`) && coversContent(path.slice(2), below)))
        return true;
    return (homes.some((home) => clears(removal, home + below) === true) || (clears(removal, folder) === null ? null : false));
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/cache-settings.js




const PIP_FILE = /^\/etc\/pip\.conf$|\/\.(?:config\/)?pip\/pip\.conf$|\/pip\.conf$/;
const UV_FILE = /^\/etc\/uv\/uv\.toml$|\/\.config\/uv\/uv\.toml$/;
const BOOLEAN = /^(?:y|yes|t|true|on|1|n|no|f|false|off|0)$/i;
/** The settings of all tools' caches, made by their own commands or by files that are written, in order. */
const cacheSettings = (0,memo/* memoize */.B)((facts) => [...byCommands(facts), ...byFiles(facts)].sort((a, b) => a.step.instruction.index - b.step.instruction.index));
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
    return written_filesWritten(facts).flatMap(({ path, text, step, call }) => {
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/order.js
/** Whether one happens before the other in the order of the file; of one instruction only commands have an order. */
function order_isBefore(one, other) {
    const [first, second] = [one.step.instruction.index, other.step.instruction.index];
    if (first !== second)
        return first < second;
    return one.call !== null && other.call !== null && one.call.span.start < other.call.span.start;
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
/** Sources: each tool's documentation of its configuration. pipx installs by pip; pipenv hands pip its own folder. */
const TOOLS = {
    pip: { ...PIP, fills: new Set(['install', 'wheel', 'download']) },
    pipx: { ...PIP, fills: new Set(['install', 'inject', 'upgrade', 'run']) },
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
const pythonCaches = (0,memo/* memoize */.B)((facts) => facts.calls.flatMap(({ step, call }) => {
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
    if (!Object.hasOwn(TOOLS, tool))
        return null;
    const known = TOOLS[tool];
    if (!known.fills.has(action) || options.has('--no-sync'))
        return null;
    const place = placeOf(facts, step, installer, known);
    const disabledBy = disabled(facts, step, installer, known);
    const offline = isOffline(step, installer);
    return finish(facts, { kind: known.cache, step, call, installer, ...place, disabledBy, offline });
}
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
        const means = set && (name === 'PIP_NO_CACHE_DIR' ? isBoolean(set.value) : python_caches_isTrue(set.value));
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
function python_caches_isTrue(value) {
    return /^(?:y|yes|t|true|on|1)$/i.test(value);
}
function settingBefore(facts, step, call, cache, what) {
    const stages = new Set((0,dockerfile_stages/* lineageOf */.bQ)(step.stage));
    const before = cacheSettings(facts).filter((setting) => setting.cache === cache &&
        setting.what === what &&
        stages.has(setting.step.stage) &&
        order_isBefore(setting, { step, call }));
    return before.at(-1) ?? null;
}
function decision({ name, span }) {
    return { by: 'configuration', name, span };
}
/** Whether all comes from local files: no index, or only wheels by path. */
function isOffline(step, { tool, call, options, operands }) {
    if (options.has('--no-index', '--offline'))
        return true;
    if (tool !== 'pip' && tool !== 'uv pip')
        return false;
    if (tool === 'pip' && python_caches_isTrue(variable(step, call, 'PIP_NO_INDEX')?.value ?? ''))
        return true;
    if (options.has('--requirement', '--requirements', '--editable', '--group'))
        return false;
    if (operands.length === 0)
        return false;
    if (operands.every(({ value }) => /^[^:]*(?:\.whl|\/\*)$/.test(value)))
        return true;
    return options.has('--no-deps') && operands.every(({ value }) => /^\.{0,2}\//.test(value));
}
/** conda keeps packages beside its environments. Source: docs.conda.io, `pkgs_dirs`. */
function condaCache(facts, step, installer) {
    const { call } = installer;
    const own = variable(step, call, 'CONDA_PKGS_DIRS');
    const first = own?.value.split(/[:,]/)[0];
    const root = condaRoot(step, call);
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
/** The folder of a conda installation: of the program as called, a variable's, or the one on PATH. */
function condaRoot(step, call) {
    const named = /^(\/.*)\/(?:bin|condabin)\/[^/]+$/.exec(call.path)?.[1];
    if (named !== undefined && (0,expand/* isKnown */.qE)(named) && !(0,dockerfile_paths/* isInside */.FK)(named, '/usr'))
        return named;
    for (const name of ['MAMBA_ROOT_PREFIX', 'CONDA_DIR', 'CONDA_ROOT', 'CONDA_HOME']) {
        const value = variable(step, call, name)?.value;
        if (value?.startsWith('/') && (0,expand/* isKnown */.qE)(value))
            return (0,dockerfile_paths/* normalizePath */.Fd)(value);
    }
    const path = variable(step, call, 'PATH')?.value ?? '';
    const entry = path.split(':').find((one) => /(?:conda|mamba|miniforge)[^/]*\/bin\/?$/i.test(one) && (0,expand/* isKnown */.qE)(one));
    return entry === undefined ? null : (0,dockerfile_paths/* normalizePath */.Fd)(entry.replace(/\/bin\/?$/, ''));
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/places.js




/*
 * Where the installers put packages that keep environments of their own; environments.ts has the others.
 */
/** Where an installer puts packages; null where it can't be known. */
function places_placeOf(step, install, environments, users) {
    const { tool, action } = install;
    if (tool === 'pipenv')
        return pipenvPlace(step, install, environments);
    if (tool === 'pdm')
        return pdmPlace(step, install, environments);
    if (tool === 'conda')
        return condaPlace(step, install);
    if (tool === 'pipx')
        return toolPlace(step, install, users, 'PIPX_HOME', '.local/share/pipx', 'venvs');
    if (tool === 'uv' && action === 'tool install')
        return toolPlace(step, install, users, 'UV_TOOL_DIR', '.local/share/uv/tools', '');
    return (0,dockerfile_environments/* locationOf */.hD)(step, install, environments);
}
/** The Python that a plain pip at this place would install into. */
function pipPlace(step, install, environments) {
    return (0,dockerfile_environments/* locationOf */.hD)(step, { ...install, tool: 'pip' }, environments);
}
function venv(path) {
    return (0,expand/* isKnown */.qE)(path) ? { kind: 'venv', path } : null;
}
/** `--system`, the active environment, .venv beside the Pipfile; else one with a name of its own. */
function pipenvPlace(step, install, environments) {
    const { call, options } = install;
    const variable = (name) => (0,dockerfile_environments/* callVariable */.FE)(step, call, name);
    if (options.has('--system') || isOn(variable('PIPENV_SYSTEM')))
        return pipPlace(step, install, environments);
    const active = call.activated ?? variable('VIRTUAL_ENV');
    if (active && !isOn(variable('PIPENV_IGNORE_VIRTUALENVS')))
        return venv(active);
    const local = (0,dockerfile_paths/* normalizePath */.Fd)('.venv', call.workdir);
    return isOn(variable('PIPENV_VENV_IN_PROJECT')) || environments.has(local) ? venv(local) : null;
}
/** The active environment, else .venv of the project. */
function pdmPlace(step, install, environments) {
    const { call, options } = install;
    if (options.has('--global'))
        return pipPlace(step, install, environments);
    const active = call.activated ?? (0,dockerfile_environments/* callVariable */.FE)(step, call, 'VIRTUAL_ENV');
    if (active && !isOn((0,dockerfile_environments/* callVariable */.FE)(step, call, 'PDM_IGNORE_ACTIVE_VENV')))
        return venv(active);
    const project = options.get('--project')?.value ?? (0,dockerfile_environments/* callVariable */.FE)(step, call, 'PDM_PROJECT') ?? '.';
    if (!(0,expand/* isKnown */.qE)(project))
        return null;
    const folder = (0,dockerfile_paths/* normalizePath */.Fd)(project, call.workdir);
    const useVenv = (0,dockerfile_environments/* callVariable */.FE)(step, call, 'PDM_USE_VENV') ?? 'true';
    if (!(0,expand/* isKnown */.qE)(useVenv))
        return null;
    return isOn(useVenv) ? venv((0,dockerfile_paths/* normalizePath */.Fd)('.venv', folder)) : null;
}
/** `--prefix`, or a named environment below the installation's root. */
function condaPlace(step, { call, options, action }) {
    const prefix = options.get('--prefix')?.value;
    if (prefix)
        return (0,expand/* isKnown */.qE)(prefix) ? { kind: 'prefix', path: (0,dockerfile_paths/* normalizePath */.Fd)(prefix, call.workdir) } : null;
    const root = options.get('--root-prefix')?.value ?? condaRoot(step, call);
    const name = options.get('--name')?.value;
    if (root === null || !(0,expand/* isKnown */.qE)(root) || (name && !(0,expand/* isKnown */.qE)(name)))
        return null;
    if (name && name !== 'base')
        return { kind: 'prefix', path: `${root}/envs/${name}` };
    // The file of the environment names it.
    return name === undefined && /^env |^create$/.test(action) ? null : { kind: 'prefix', path: root };
}
/** pipx and uv tool: each package has its own environment below one folder. */
function toolPlace(step, { call, operands, options }, users, variable, fallback, below) {
    const [first] = operands;
    const name = first ? /^[\w.-]+/.exec(first.value)?.[0] : undefined;
    if (name === undefined || options.has('--global'))
        return null;
    const set = call.environment.get(variable) ?? step.stage.environment.get(variable, step.instruction.index)?.value;
    const home = users.homeAt(step, call);
    const folder = set ? users.pathOf(set, step, call) : (0,dockerfile_paths/* normalizePath */.Fd)(fallback, `/${home}`);
    return venv((0,dockerfile_paths/* normalizePath */.Fd)(name.toLowerCase(), (0,dockerfile_paths/* normalizePath */.Fd)(below || '.', folder)));
}
function isOn(value) {
    return value !== undefined && (0,expand/* isKnown */.qE)(value) && /^(?:1|true|yes|on|y|t)$/i.test(value);
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/users.js






/** useradd, adduser of Debian and adduser of BusyBox in one: where they contradict, the option's look tells them apart. */
const users_SYNTAX = {
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
    ...users_SYNTAX,
    aliases: {
        ...users_SYNTAX.aliases,
        '-m': '--move-home',
        '-l': '--login',
        '-a': '--append',
        '-L': '--lock',
        '-U': '--unlock',
    },
};
/** The users of an image that a Dockerfile builds. */
class Users {
    made;
    constructor(made) {
        this.made = made;
    }
    /** All that the Dockerfile makes, in order; a changed one is there again. */
    all() {
        return this.made;
    }
    /** The user by name or id as a step finds it, made before it in the stage's lineage. */
    find(nameOrId, step) {
        const named = this.made.filter(({ name, id }) => name === nameOrId || (id !== null && id === nameOrId));
        if (named.length === 0)
            return null;
        const stages = new Set((0,dockerfile_stages/* lineageOf */.bQ)(step.stage));
        const before = (user) => user.step.instruction.index <= step.instruction.index;
        return named.findLast((user) => stages.has(user.step.stage) && before(user)) ?? null;
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
        const user = this.find(name, step);
        const id = user?.id ?? null;
        return id !== null && (0,expand/* isKnown */.qE)(id) ? false : null;
    }
    canonical(user, step) {
        if (user === '' || user === '0')
            return 'root';
        return this.find(user, step)?.name ?? user;
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
        const made = this.find(user, step);
        if (made)
            return made.home;
        if (/^\d+$/.test(user))
            return step.stage.base.known ? '/' : expand/* UNKNOWN */.HV;
        return HOMES.get(user) ?? (0,dockerfile_run/* homeOf */.l)(user);
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
        const [guessed, known] = [(0,dockerfile_run/* homeOf */.l)(step.user), this.homeOf(step.user, step)];
        if (guessed === known || !(0,dockerfile_paths/* isInside */.FK)(path, guessed) || !/^\/home\/[^/]+$/.test(guessed))
            return path;
        return (0,expand/* isKnown */.qE)(known) ? (0,dockerfile_paths/* normalizePath */.Fd)(path.slice(guessed.length + 1) || '.', known) : path;
    }
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
    for (const { step, call } of calls) {
        const table = new Users(made);
        if (call.program === 'useradd' || call.program === 'adduser')
            made.push(...added(step, call));
        else if (call.program === 'usermod')
            made.push(...modified(step, call, table));
        for (const { path, text } of writtenBy(step, call)) {
            if (path === '/etc/passwd')
                made.push(...fromPasswd(text, step, call));
        }
    }
    return new Users(made);
}
function added(step, call) {
    const busybox = call.program === 'adduser' && call.arguments.some(({ value }) => /^-[a-zA-Z]*[DSHhG]/.test(value));
    const { options, operands } = (0,installers_options/* parseOptions */.A)(call.arguments, users_SYNTAX);
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
function modified(step, call, table) {
    const { options, operands } = (0,installers_options/* parseOptions */.A)(call.arguments, MODIFY);
    const name = operands[0]?.value;
    const [id, home, login] = ['--uid', '--home', '--login'].map((option) => options.get(option)?.value ?? null);
    if (name === undefined || (!id && !home && !login))
        return [];
    const before = table.find(name, step);
    return [
        {
            name: login ?? name,
            id: id ?? before?.id ?? null,
            home: home ? ((0,expand/* isKnown */.qE)(home) ? (0,dockerfile_paths/* normalizePath */.Fd)(home) : expand/* UNKNOWN */.HV) : table.homeOf(name, step),
            makesHome: before?.makesHome ?? false,
            system: before?.system ?? false,
            step,
            call,
        },
    ];
}
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

;// CONCATENATED MODULE: ./lib/build/dockerfile/facts.js














/** Reads all facts; null where the Dockerfile has no stage, or not the one that is asked for. */
function buildFacts(dockerfile, surroundings) {
    const stages = (0,dockerfile_stages/* buildStages */.as)(dockerfile, surroundings.buildArguments);
    const final = findTarget(stages, surroundings.target);
    if (!final)
        return null;
    const lineage = (0,dockerfile_stages/* lineageOf */.bQ)(final);
    const used = usedStages(final);
    const steps = stages
        .filter((stage) => used.has(stage))
        .flatMap((stage) => stage.steps.filter(({ instruction }) => !instruction.onbuild));
    const commands = new Map();
    const commandsOf = (step) => {
        const read = commands.get(step) ?? (0,dockerfile_run/* readCommands */.P)(dockerfile, step);
        commands.set(step, read);
        return read;
    };
    const calls = steps
        .filter(({ instruction }) => instruction.keyword === 'RUN')
        .flatMap((step) => commandsOf(step).calls.map((call) => ({ step, call })));
    const copies = steps.flatMap((step) => (0,dockerfile_copies/* readCopy */.K)(dockerfile, step) ?? []);
    const members = new Set(lineage);
    const reach = new Reach(members, copies);
    const users = readUsers(calls);
    const { installs, environments } = readInstalls(calls, reach, members, users);
    const entry = (0,dockerfile_entry/* readEntry */.hB)(dockerfile, final);
    const brought = calls.some(({ step, call }) => members.has(step.stage) && installsPython(call));
    const reaches = installs.some(({ installer, landings }) => landings.length > 0 && (0,conda/* mayBringPython */.o)(installer));
    const deployments = surroundings.deployments ?? [];
    const targets = copies.flatMap(({ step, from, image, target }) => {
        return members.has(step.stage) && !from && image === null ? [target] : [];
    });
    const built = { workdir: final.end.workdir, targets, files: surroundings.context };
    return {
        dockerfile,
        surroundings,
        stages,
        final,
        lineage,
        used,
        steps,
        python: isPythonImage(final.base, entry, reaches, brought),
        dev: isDevImage(dockerfile.source.path, final.stage.name) || isMountedOver(deployments, built),
        deployments,
        entry,
        program: entry?.program ? (0,dockerfile_entry/* readPythonProgram */.D1)(entry.program) : null,
        calls,
        installs,
        systemCalls: readSystemCalls(calls),
        users,
        compilations: calls.flatMap(({ step, call }) => {
            const compilation = readCompilation(call);
            return compilation ? [{ step, compilation }] : [];
        }),
        copies,
        environments,
        reach,
        env: (name) => final.environment.getEnv(name),
        commandsOf,
        inLineage: (step) => members.has(step.stage),
    };
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
function readInstalls(calls, reach, lineage, users) {
    const installs = [];
    const environments = new Set();
    for (const { step, call } of calls) {
        const made = (0,dockerfile_environments/* madeEnvironment */.vX)(call);
        if (made !== null)
            environments.add(made);
        const installer = (0,installers/* readInstaller */.XE)(call);
        if (!installer || !(0,installers/* installsPackages */.ag)(installer))
            continue;
        const location = places_placeOf(step, installer, environments, users);
        if (location?.kind === 'venv')
            environments.add(location.path);
        const at = step.instruction.index;
        const place = location?.kind === 'user' ? { ...location, path: `${users.homeAt(step, call)}/.local` } : location;
        const landings = place
            ? reach.packageLandings(step.stage, place, at)
            : lineage.has(step.stage)
                ? [{ path: null, at }]
                : [];
        installs.push({ step, installer, location: place, landings });
    }
    return { installs, environments };
}

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
        const { rule, path, target, span } = places[index];
        const key = [rule, path, target ?? '', normalize(source.slice(span))].join('\0');
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

;// CONCATENATED MODULE: ./lib/build/analyze/instructions.js
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
    const joined = new Map();
    for (const report of reports) {
        const instruction = instructionAt(dockerfile, report.span.start);
        const key = `${instruction?.index ?? `at ${report.span.start}`} ${report.level ?? ''} ${report.message}`;
        const first = joined.get(key);
        joined.set(key, first ? instructions_join(first, report) : report);
    }
    return [...joined.values()];
}
function instructions_join(first, other) {
    const { edit, ...rest } = first;
    const same = other.span.start === first.span.start;
    const related = [...(first.related ?? []), ...(same ? [] : [{ span: other.span, message: 'and here' }])];
    if (!edit || !other.edit)
        return { ...rest, related };
    const safety = edit.safety === 'safe' ? other.edit.safety : 'review';
    const once = other.edit.changes.filter((change) => !edit.changes.some((one) => JSON.stringify(one) === JSON.stringify(change)));
    return { ...rest, related, edit: { safety, changes: [...edit.changes, ...once] } };
}

;// CONCATENATED MODULE: ./lib/build/analyze/run.js





/** Asks every rule that is on about one image. `headPath` is the Dockerfile's path at the head. */
function runRules(dockerfile, image, context, settings, headPath) {
    const problems = [];
    const ran = new Set();
    const found = [];
    try {
        const surroundings = { target: image.target, context: context.files, buildArguments: new Map() };
        const facts = buildFacts(dockerfile, surroundings);
        if (!facts)
            return { python: true, drafts: [], ran, problems: [`has no stage "${image.target ?? ''}"`] };
        if (!facts.python)
            return { python: false, drafts: [], ran, problems };
        for (const rule of settings.rules) {
            const { level, options } = settings.setting(rule.id);
            if (level === 'off')
                continue;
            try {
                const reports = rule.check({ facts, files: context.files, options, today: settings.today });
                for (const report of joinReports(dockerfile, reports)) {
                    const whole = instructionAt(dockerfile, report.span.start)?.span ?? report.span;
                    found.push(draftOf(rule, report, level, dockerfile.source, image, context, whole));
                }
                ran.add(rule.id);
            }
            catch (error) {
                // A bug in one rule costs what that rule would have found, never the review.
                problems.push(crash(rule, error));
            }
        }
    }
    catch (error) {
        return {
            python: true,
            drafts: [],
            ran,
            problems: [`could not be understood (a bug of this tool): ${run_place(error)}`],
        };
    }
    return { python: true, drafts: complete(found, dockerfile, headPath), ran, problems };
}
/** Adds the fingerprints; what a rule says twice of one place counts once. */
function complete(found, { source }, headPath) {
    const once = new Map(found.map((draft) => [[draft.rule, draft.span.start, draft.span.end, draft.message].join(), draft]));
    const drafts = [...once.values()];
    const marks = fingerprints(drafts.map(({ rule, target, span }) => ({ rule, path: headPath, target, span })), source);
    return drafts.map((draft, index) => ({ ...draft, fingerprint: marks[index] }));
}
function crash({ id }, error) {
    return `rule ${id} failed on it (a bug of this tool): ${run_place(error)}`;
}
/** The message and where in this tool's code it was thrown: what a bug report needs. */
function run_place(error) {
    const frame = error instanceof Error ? /\n\s+at ([^\s(]+)/.exec(error.stack ?? '')?.[1] : undefined;
    return frame === undefined || frame.includes('/') ? (0,errors/* messageOf */.b)(error) : `${(0,errors/* messageOf */.b)(error)} (in ${frame})`;
}

;// CONCATENATED MODULE: ./lib/build/analyze/select.js

/** Where rules meet: one cause, one finding (docs: the catalogue's last paragraph). */
const IMPLICATIONS = [
    { rule: 'bytecode-disabled', says: 'app-not-precompiled', where: 'image', shared: true },
    { rule: 'wheels-kept', says: 'late-delete', where: 'linked' },
    { rule: 'apt-lists-kept', says: 'late-delete', where: 'linked' },
    { rule: 'malformed-exec-form', says: 'shell-form-command', where: 'line' },
    { rule: 'entrypoint-without-exec', says: 'sigterm-ignored', where: 'image' },
];
/**
 * One image's findings without those that are suppressed and those that another one says already, in the order of the
 * report. A suppressed one still speaks for those that it implies: who excused the cause excused its effects.
 */
function select_select(drafts, suppressed = new Set()) {
    const said = new Map();
    for (const draft of drafts) {
        for (const implication of IMPLICATIONS) {
            if (implication.says !== draft.rule)
                continue;
            const by = drafts.find((other) => other.rule === implication.rule && meet(other, draft, implication.where));
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
    return (select_compare(a.path, b.path) ||
        a.line - b.line ||
        findings_finding/* LEVELS */.A_.indexOf(a.level) - findings_finding/* LEVELS */.A_.indexOf(b.level) ||
        a.column - b.column ||
        select_compare(a.rule, b.rule));
}
/** A line with an error doesn't also get its notice twin. */
function isTwin(draft, drafts) {
    return (draft.level === 'notice' &&
        drafts.some((other) => other.level === 'error' && other.rule === draft.rule && other.line === draft.line));
}
function meet(a, b, where) {
    if (where === 'image')
        return true;
    if (where === 'line')
        return a.line === b.line;
    return pointsTo(a, b) || pointsTo(b, a);
}
function pointsTo(from, to) {
    return from.related.some(({ path, line }) => path === to.path && to.line <= line && line <= to.endLine);
}
function select_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/build/analyze/suppress.js

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
                return [report(`There is no rule "${rule}"${(0,nearest/* didYouMean */.a)(rule, known) || '.'}`)];
            if (!ran(rule) || drafts.some((draft) => draft.rule === rule && suppress_covers(ignore, draft.span)))
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
    return ignore.rules.includes(draft.rule) && suppress_covers(ignore, draft.span);
}
function suppress_covers({ covers }, span) {
    return covers !== null && covers.start <= span.start && span.start < covers.end;
}
/** An ignore of `unused-ignore` holds for its own comment, and for the whole file where it is one of the file. */
function hushes(other, ignore) {
    if (!other.rules.includes(UNUSED))
        return false;
    return other === ignore || (other.fault === null && other.covers?.end === Infinity);
}

;// CONCATENATED MODULE: ./lib/build/analyze/file.js








/** Parses a Dockerfile's text, or says why there is nothing to review in it. */
function parseFile(source) {
    try {
        const dockerfile = parseDockerfile(source);
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
/** Analyzes one Dockerfile as each of its images. */
function analyzeFile(dockerfile, images, contextOf, settings, options) {
    const { source } = dockerfile;
    const runs = images.map((image) => runRules(dockerfile, image, contextOf(image), settings, options.headPath));
    const all = runs.flatMap(({ drafts }) => drafts);
    const ignores = readIgnores(dockerfile);
    const policy = { allow: settings.allowIgnores, requireReason: settings.requireReason, permitted: options.permitted };
    const { suppressed, list } = suppress(all, ignores, policy);
    const unused = reportUnused(dockerfile, images[0], runs, ignores, settings, policy, options.headPath);
    return {
        source,
        images: images.map((image, index) => ({ ...image, python: runs[index].python })),
        drafts: [...runs.flatMap(({ drafts }) => select_select(drafts, suppressed)), ...unused.drafts],
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
    const unused = unusedIgnores(drafts, ignores, policy, known, answered);
    const reported = unused
        .filter(({ hushed }) => hushed === null)
        .map((report) => draftOf(rule, report, level, source, { id: image.id, target: null }, NO_CONTEXT));
    return {
        drafts: complete(reported, dockerfile, headPath),
        hushed: unused.flatMap(({ span, hushed }) => hushed === null
            ? []
            : [{ rule: rule.id, path: source.path, line: source.positionAt(span.start).line, reason: hushed }]),
    };
}

;// CONCATENATED MODULE: ./lib/build/analyze/tree.js




/** Reads and analyzes the images of one tree. A Dockerfile that isn't there has no part in the answer. */
async function analyzeTree(workspace, images, settings, options = {}) {
    const byDockerfile = new Map();
    for (const image of images) {
        byDockerfile.set(image.dockerfile, [...(byDockerfile.get(image.dockerfile) ?? []), image]);
    }
    const contents = await workspace.read([...byDockerfile.keys()]);
    const symlinks = options.symlinks ?? new Set();
    const regular = new Set([...contents].flatMap(([path, content]) => (symlinks.has(path) ? [] : [textOf(content)])));
    const problems = [];
    const parsed = [];
    for (const [path, of] of byDockerfile) {
        const content = contents.get(path);
        if (!content || (symlinks.has(path) && 'text' in content && regular.has(content.text)))
            continue;
        const result = 'text' in content ? parseFile(new source_text/* SourceText */.D(path, content.text)) : content;
        if ('dockerfile' in result)
            parsed.push({ dockerfile: result.dockerfile, images: of });
        else if (!isDoubtful(path) || options.named?.has(path)) {
            problems.push({ path, message: result.problem, unreadable: true });
        }
    }
    const located = parsed.flatMap((file) => file.images);
    const { contextOf, sources } = options.context
        ? { contextOf: () => options.context, sources: new Map() }
        : await loadContexts(workspace, located, new Map(parsed.map(({ dockerfile }) => [dockerfile.source.path, dockerfile])));
    const files = new Map();
    for (const { dockerfile, images: of } of parsed) {
        const { path } = dockerfile.source;
        const headPath = options.headPath?.(path) ?? path;
        const file = analyzeFile(dockerfile, of, contextOf, settings, { headPath, permitted: options.permitted ?? null });
        files.set(path, file);
        for (const message of file.problems)
            problems.push({ path, message, unreadable: false });
    }
    const texts = new Map([
        ...sources,
        ...parsed.map(({ dockerfile }) => [dockerfile.source.path, dockerfile.source]),
    ]);
    return { files, problems, sources: texts };
}
function textOf(content) {
    return 'text' in content ? content.text : null;
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

;// CONCATENATED MODULE: ./lib/build/analyze/compare.js


/**
 * The findings of the head, each once: one that several images share names the others. New is what the base has not,
 * as often as it has not; without a base, what `otherwise` says.
 */
function compare_compare(head, base, otherwise, pages = '') {
    const left = new Map();
    for (const { fingerprint } of base ?? [])
        left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1);
    const merged = new Map();
    for (const draft of head) {
        const there = left.get(draft.fingerprint) ?? 0;
        if (there > 0)
            left.set(draft.fingerprint, there - 1);
        const isNew = base === null ? otherwise : there === 0;
        const key = JSON.stringify([draft.path, draft.rule, draft.span.start, draft.span.end, draft.message]);
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
        .sort(inOrder);
}
function findingOf(draft, isNew, pages, images = []) {
    const { rule, level, image, path, line, column, endLine, endColumn, message, fingerprint, related, fix, focus } = draft;
    return {
        ...{ rule, level, image, path, line, column, endLine, endColumn, message },
        help: (0,analyze_settings/* helpUrl */.xR)(pages, rule),
        fingerprint,
        new: isNew,
        images,
        related,
        evidence: null,
        fix,
        focus,
    };
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
        const draft = draftOf(rule, { span, message }, level, source, { id: change.path, target: null }, NO_CONTEXT);
        drafts.push(...complete([draft], { source }, change.path));
    }
    for (const { file, before } of files) {
        const added = addedIgnores(file, before);
        const message = `This change adds or alters an inline ignore. ${when}`;
        const image = { id: file.images[0].id, target: null };
        const found = added.map((span) => draftOf(rule, { span, message }, level, file.source, image, NO_CONTEXT));
        drafts.push(...complete(found, file, file.source.path));
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
function reference_join(folder, path) {
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
function reference_place(folder, context, dockerfile) {
    if (isRemote(context))
        return null;
    const root = reference_join(folder, context);
    const file = root === null ? null : reference_join(root, dockerfile);
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
function holds(binds, context) {
    return binds.some(({ source, target }) => {
        return target !== '/' && (source === '.' || source === context || context.startsWith(`${source}/`));
    });
}
/** Words of a command line as compose splits it: quotes and backslashes, no variables. */
function reference_splitWords(line) {
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
/*
 * What YAML, JSON with comments and HCL have in common: values with the lines that they stand on.
 */
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
function tree_flag(value) {
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
/** Lines of offsets that only grow, or begin again. */
function lineCounter(source) {
    const starts = [0];
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    };
}

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
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const tokens = [...new yaml.Parser().parse(text)];
    if (isDeeperThan(tokens, DEEPEST))
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
/** Whether a token is nested too deeply; walks with a list of its own, for the tokens may be thousands deep. */
function isDeeperThan(tokens, limit) {
    const open = tokens.map((token) => ({ token, depth: 0 }));
    for (let next = open.pop(); next; next = open.pop()) {
        const { token, depth } = next;
        if (depth > limit)
            return true;
        const inner = token.type === 'document'
            ? [token.value]
            : 'items' in token
                ? token.items.flatMap((item) => [item.key, item.value])
                : [];
        for (const child of inner)
            if (child)
                open.push({ token: child, depth: depth + 1 });
    }
    return false;
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
    const dockerfile = reference_join(folder, image);
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
        const reader = new hcl_Reader(text);
        return mapping(reader.body('', 0), 1);
    }
    catch (error) {
        if (error instanceof NotHcl)
            return null;
        throw error;
    }
}
class hcl_Reader {
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
    const found = reference_place(folder, one('context') ?? '.', one('dockerfile') ?? 'Dockerfile');
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
const KNOWN = new Map([['PWD', '.']]);
const INNERMOST = /\$(?:\{(?<braced>[A-Za-z_]\w*)(?:(?<operator>:?[-+?])(?<operand>[^${}]*))?\}|(?<plain>[A-Za-z_]\w*))/g;
/** Defaults inside defaults. */
const MOST_ROUNDS = 5;
/** Longer values are no names, paths or amounts. */
const interpolate_LONGEST = 10_000;
/** Expands `${NAME:-default}` as compose does; what only the environment can tell is marked as unknown. */
function interpolate(text) {
    if (!text.includes('$'))
        return text;
    if (text.length > interpolate_LONGEST)
        return expand/* UNKNOWN */.HV;
    // `$$` is a dollar sign for the container's shell, and must not begin a variable.
    const parts = text.split('$$');
    return parts.map(expandVariables).join('$');
}
function expandVariables(text) {
    let out = text;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const before = out;
        out = out.replace(INNERMOST, (...match) => {
            const { braced, operator, operand, plain } = match.at(-1);
            const value = KNOWN.get(braced ?? plain ?? '');
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
    const { binds, tmpfs, volumes } = compose_service_readMounts(folder, service);
    const limits = get(service, 'deploy', 'resources', 'limits');
    return reference(at, {
        ...(built ?? {}),
        ...(built && tree_text(get(service, 'platform')) !== null
            ? { platform: onlyPlatform([tree_text(get(service, 'platform'))]) }
            : {}),
        images,
        service: { files: [at.path], name: at.name },
        readOnly: tree_flag(get(service, 'read_only')),
        tmpfs,
        volumes,
        user: userOf(tree_text(get(service, 'user'))),
        binds,
        mountsSource: holds(binds, built?.context ?? folder),
        cpus: processors(tree_text(get(limits, 'cpus')) ?? tree_text(get(service, 'cpus'))),
        memory: dockerBytes(tree_text(get(limits, 'memory')) ?? tree_text(get(service, 'mem_limit'))),
        gpu: usesGpu(service),
        entrypoint: commandLine(get(service, 'entrypoint')),
        command: commandLine(get(service, 'command')),
        workdir: known(tree_text(get(service, 'working_dir'))),
        init: tree_flag(get(service, 'init')) === true,
        stopSignal: known(tree_text(get(service, 'stop_signal'))),
        environment: [...assignments(get(service, 'environment')).keys()],
    });
}
/** Null for what is no Dockerfile of this repository, or can't be known. */
function readBuild(folder, build) {
    if (get(build, 'dockerfile_inline') !== null)
        return null;
    const context = tree_text(build) ?? tree_text(get(build, 'context')) ?? '.';
    const found = reference_place(folder, context, tree_text(get(build, 'dockerfile')) ?? 'Dockerfile');
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
function compose_service_readMounts(folder, service) {
    const binds = [];
    const tmpfs = texts(get(service, 'tmpfs')).map((one) => one.replace(/:.*$/, ''));
    const volumes = [];
    for (const volume of items(get(service, 'volumes'))) {
        const mount = volume.kind === 'mapping' ? longMount(volume) : shortMount(tree_text(volume) ?? '');
        if (!mount || !(0,expand/* isKnown */.qE)(mount.target))
            continue;
        const target = withoutSlash(mount.target);
        const source = mount.type === 'bind' && !mount.source.startsWith('~') ? reference_join(folder, mount.source) : null;
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
        writable: tree_flag(get(volume, 'read_only')) !== true,
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
    return value.kind === 'list' ? texts(value) : reference_splitWords(tree_text(value) ?? '');
}
function known(value) {
    return value !== null && (0,expand/* isKnown */.qE)(value) ? value : null;
}

;// CONCATENATED MODULE: ./lib/build/locate/references/compose.js




/** Reads a compose file's services; null where it isn't one. */
async function readServices(source) {
    const [document] = (await readYaml(source, interpolate)) ?? [];
    if (get(document, 'services')?.kind !== 'mapping')
        return null;
    const own = new Map();
    for (const { key, value, line } of pairs(get(document, 'services'))) {
        if (value.kind === 'mapping')
            own.set(key, { ...value, line });
    }
    return new Map([...own].map(([name, service]) => [name, extended(service, own, [name])]));
}
/**
 * The references of a compose file.
 * @param base the services that it overrides where it isn't a file of its own: the folder's first compose file
 */
function composeReferences(path, services, base) {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
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
function extended(service, all, seen) {
    const link = get(service, 'extends');
    const name = tree_text(link) ?? tree_text(get(link, 'service'));
    const other = name === null || get(link, 'file') !== null ? undefined : all.get(name);
    if (name === null || !other || seen.includes(name) || seen.length > 20)
        return service;
    return { ...merge(extended(other, all, [...seen, name]), service), line: service.line };
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
        init: tree_flag(get(file, 'init')) === true || options.includes('--init'),
        gpu: options.includes('--gpus') || options.some((option) => option.startsWith('--gpus=')),
        environment: pairs(get(file, 'containerEnv')).map(({ key }) => key),
    };
    const composed = texts(get(file, 'dockerComposeFile'));
    const service = tree_text(get(file, 'service'));
    if (composed.length > 0 && service !== null) {
        const files = composed.flatMap((one) => reference_join(folder, one) ?? []);
        const at = { kind: 'devcontainer', path, line: line('dockerComposeFile'), name };
        return [reference(at, { ...run, service: { files, name: service } })];
    }
    const dockerfile = tree_text(get(build, 'dockerfile')) ?? tree_text(get(file, 'dockerFile'));
    if (dockerfile === null)
        return [];
    // Both are named from this file's folder, the Dockerfile not from the context.
    const context = reference_place(folder, tree_text(get(build, 'context')) ?? tree_text(get(file, 'context')) ?? '.', '.')?.context;
    const found = reference_join(folder, dockerfile);
    const target = tree_text(get(build, 'target'));
    if (context === undefined || found === null || (target !== null && !(0,expand/* isKnown */.qE)(target)))
        return [];
    return [
        reference({ kind: 'devcontainer', path, line: line('build', 'dockerFile'), name }, {
            ...run,
            builds: true,
            dockerfile: found,
            context,
            target,
            buildArguments: knownArguments(assignments(get(build, 'args'))),
        }),
    ];
}

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
            groups.set(stage, [...(groups.get(stage) ?? []), deployment]);
    }
    const production = [...groups.keys()].find((stage) => !isDevImage('', stages[stage] ?? String(stage)));
    const main = groups.has(last) ? last : (production ?? last);
    groups.set(main, [...(groups.get(main) ?? []), ...floating]);
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
    const context = mostCommon(contextsOf(builders)) ?? mostCommon(contextsOf(all));
    const [first, ...others] = builders;
    const agreed = [...(first?.buildArguments ?? [])].filter(([name, value]) => others.every(({ buildArguments }) => buildArguments.get(name) === value));
    return {
        target: group.find(({ target }) => target !== null)?.target ?? null,
        ...(context !== null && { context }),
        platform: others.every(({ platform }) => platform === first?.platform) ? (first?.platform ?? null) : null,
        ...(group.length > 0 && { deployments: group }),
        ...(agreed.length > 0 && { buildArguments: new Map(agreed) }),
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

;// CONCATENATED MODULE: ./lib/build/locate/references/files.js

/** What kind of reference a file may hold, by its path; null for all others. */
function kindOf(path) {
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
const MANIFEST_NAME = /^(?:.*[-_.])?(?:k8s|kubernetes|deployments?|statefulsets?|daemonsets?|cronjobs?)\.ya?ml$/i;
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
function files_inOrder(paths, touched) {
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
        readOnly: tree_flag(get(container, 'securityContext', 'readOnlyRootFilesystem')),
        user: tree_text(security('runAsUser')),
        runAsNonRoot: tree_flag(security('runAsNonRoot')),
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
        if (path === null || tree_flag(get(mount, 'readOnly')) === true)
            continue;
        if (get(source, 'emptyDir'))
            tmpfs.push(withoutSlash(path));
        else if (!READ_ONLY.some((kind) => get(source, kind)))
            volumes.push(withoutSlash(path));
    }
    return { tmpfs, volumes };
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
        tied.set(build.dockerfile, [...(tied.get(build.dockerfile) ?? []), deployment]);
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
            if (!builds || dockerfile === null || isDevImage(dockerfile, target))
                continue;
            if (pushes && !images.some((image) => (0,expand/* isKnown */.qE)(lastName(image))))
                this.nameless.add(dockerfile);
            for (const image of images) {
                if ((0,expand/* isKnown */.qE)(image))
                    push(this.full, image, { dockerfile, target });
                const name = lastName(image);
                if (name !== '' && (0,expand/* isKnown */.qE)(name))
                    push(this.last, name, { dockerfile, target });
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
function push(map, key, build) {
    map.set(key, [...(map.get(key) ?? []), build]);
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
    const home = homeOf(reference.path);
    for (const folder of home === '.' ? ['.'] : [home, '.']) {
        const near = folder === '.' ? all : all.filter((path) => path.startsWith(`${folder}/`));
        const images = manifests.filter(({ path }) => folder === '.' || path.startsWith(`${folder}/`));
        if (near.length === 1 && new Set(images.flatMap((one) => one.images)).size === 1)
            return near[0];
    }
    const named = all.filter((path) => tie_namesOf(path).includes(lastName(image).toLowerCase()));
    return named.length === 1 ? named[0] : null;
}
/** The folder that a manifest is of: the one above `k8s` and the like. */
function homeOf(path) {
    const folders = path.split('/').slice(0, -1);
    const manifests = folders.findIndex((folder) => MANIFEST_FOLDER.test(folder));
    return (manifests < 0 ? folderOf(path) : folders.slice(0, manifests).join('/')) || '.';
}
/** What an image of a Dockerfile may be called: its folder's name, or what its own name adds. */
function tie_namesOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const added = name.replace(/^(?:dockerfile|containerfile)\.?|\.(?:dockerfile|containerfile)$/g, '');
    if (added !== '')
        return [added];
    const folder = folderOf(path).toLowerCase();
    return [folder.slice(folder.lastIndexOf('/') + 1)];
}

;// CONCATENATED MODULE: ./lib/build/locate/references/expressions.js


const expressions_MOST_COMBINATIONS = 32;
const expressions_LONGEST = 20_000;
/** Replaces `${{ … }}`: names that are known by their values, all else is marked as unknown. */
function expressions_resolve(written, names) {
    if (!written.includes('${{'))
        return written;
    if (written.length > expressions_LONGEST)
        return expand/* UNKNOWN */.HV;
    const value = written.replace(/\$\{\{([^{}]*)\}\}/g, (_, name) => names.get(name.trim()) ?? expand/* UNKNOWN */.HV);
    return value.length > expressions_LONGEST || value.includes('${{') ? expand/* UNKNOWN */.HV : value;
}
/** The names with those of an `env` added, which may use the ones before. */
function withEnvironment(names, env) {
    const own = pairs(env).map(({ key, value }) => [`env.${key}`, expressions_resolve(tree_text(value) ?? expand/* UNKNOWN */.HV, names)]);
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
    const written = expressions_resolve(tree_text(value) ?? (value.kind === 'list' ? expand/* UNKNOWN */.HV : ''), names);
    return new Map([[name, written]]);
}
/** The lines of a list in an input, empty ones and comments left out. */
function expressions_lines(written) {
    return (written ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
/** Whether an input says yes, or may. */
function expressions_isOn(written) {
    return written !== null && (!(0,expand/* isKnown */.qE)(written) || written.trim().toLowerCase() === 'true');
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
    const { body } = (0,dockerfile_shell/* parseShell */.a)(script, 0);
    const { calls } = (0,evaluate/* evaluate */._)(body, { lookup, workdir: (0,dockerfile_paths/* normalizePath */.Fd)(folder, CHECKOUT) });
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
    const dockerfile = context === null ? null : file === null ? reference_join(context, 'Dockerfile') : inside(call.workdir, file);
    if (context === null || dockerfile === null || file === '-' || (target !== null && !(0,expand/* isKnown */.qE)(target)))
        return null;
    const fresh = options.has('--no-cache');
    return {
        builds: true,
        pushes: options.has('--push') || all('--output', '-o').some((one) => /type=registry|push=true/.test(one)),
        dockerfile,
        context,
        target,
        buildArguments: knownArguments(new Map(all('--build-arg').map(assignment))),
        platform: onlyPlatform(all('--platform')),
        cache: { from: !fresh && all('--cache-from').length > 0, to: all('--cache-to').length > 0 || inlineCache(options) },
        images: all('--tag', '-t').map(imageName),
    };
}
/** A cache in the image itself, from before there was --cache-to. */
function inlineCache(options) {
    return (options.get('--build-arg') ?? []).some((one) => one === 'BUILDKIT_INLINE_CACHE=1');
}
function split(words) {
    const options = new Map();
    const operands = [];
    const add = (name, value) => {
        options.set(name, [...(options.get(name) ?? []), value]);
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
    const full = (0,expand/* isKnown */.qE)(path) ? (0,dockerfile_paths/* normalizePath */.Fd)(path, workdir) : expand/* UNKNOWN */.HV;
    return (0,dockerfile_paths/* isInside */.FK)(full, CHECKOUT) ? reference_join('.', full.slice(CHECKOUT.length + 1)) : null;
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
    const references = [];
    const bakes = [];
    for (const { key, value: job } of pairs(get(file, 'jobs'))) {
        const steps = items(get(job, 'steps'));
        // A push of its own means what was built before.
        const pushes = steps.some((step) => /\b(?:docker|podman)\s+(?:image\s+)?push\b/.test(tree_text(get(step, 'run')) ?? ''));
        const folder = tree_text(get(job, 'defaults', 'run', 'working-directory'));
        const folders = folder ?? tree_text(get(file, 'defaults', 'run', 'working-directory')) ?? '.';
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
                    bakes.push(...bakeStep(at, step, inside));
                else
                    references.push(...runBuilds(at, step, inside, folders));
            }
        }
    }
    return { references: coalesce(references), bakes: bakes.filter((one, index) => isFirst(bakes, one, index)) };
}
/** The names with the image names that docker/metadata-action makes tags of. */
function withTags(names, steps) {
    const tags = steps.flatMap((step) => {
        const id = tree_text(get(step, 'id'));
        const images = tree_text(get(step, 'with', 'images'));
        if (id === null || images === null || !tree_text(get(step, 'uses'))?.startsWith('docker/metadata-action@'))
            return [];
        const written = expressions_lines(expressions_resolve(images, names)).flatMap((line) => line.split(','));
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
        return written === null || written === '' ? null : expressions_resolve(written, names);
    };
    const context = contextOf(input('context'), tree_text(get(step, 'with', 'context')));
    const file = input('file');
    const target = input('target');
    const dockerfile = context === null ? null : file === null ? reference_join(context, 'Dockerfile') : reference_join('.', file);
    if (context === null || dockerfile === null || (target !== null && !(0,expand/* isKnown */.qE)(target)))
        return [];
    const given = new Map(expressions_lines(input('build-args')).map(assignment));
    const fresh = expressions_isOn(input('no-cache'));
    const tags = expressions_lines(input('tags')).flatMap((line) => line.split(','));
    return [
        reference({ kind: 'workflow', path, line, name }, {
            builds: true,
            pushes: expressions_isOn(input('push')) || /type=registry|push=true/.test(input('outputs') ?? ''),
            dockerfile,
            context,
            target,
            buildArguments: knownArguments(given),
            platform: onlyPlatform(expressions_lines(input('platforms'))),
            cache: {
                from: !fresh && (cached || expressions_lines(input('cache-from')).length > 0),
                to: cached || expressions_lines(input('cache-to')).length > 0 || given.get('BUILDKIT_INLINE_CACHE') === '1',
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
        return reference_join('.', inner[1] ?? '.');
    return isRemote(resolved) ? null : reference_join('.', resolved);
}
function bakeStep({ path, line, name }, step, names) {
    const input = (key) => expressions_resolve(tree_text(get(step, 'with', key)) ?? '', names);
    const list = (key) => expressions_lines(input(key)).flatMap((one) => one.split(',').map((part) => part.trim()));
    const source = input('source');
    const folder = reference_join('.', input('workdir') || (source === '' || isRemote(source) ? '.' : source));
    const targets = list('targets');
    if (folder === null || !targets.every(expand/* isKnown */.qE))
        return [];
    const set = expressions_lines(input('set'));
    const sets = (key) => set.some((one) => new RegExp(`^[^=]*\\.${key}\\+?=.`).test(one));
    const files = list('files').flatMap((file) => reference_join(folder, file.replace(/^cwd:\/\//, '')) ?? []);
    return [
        {
            ...{ path, line, name, files, folder, targets },
            cache: { from: sets('cache-from'), to: sets('cache-to') },
            pushes: expressions_isOn(input('push') || null) || set.some((one) => /type=registry|push=true/.test(one)),
        },
    ];
}
function runBuilds(at, step, names, folder) {
    const script = tree_text(get(step, 'run'));
    if (script === null || !/\b(?:build|bud)\b/.test(script) || !/\b(?:docker|podman|buildah)\b/.test(script))
        return [];
    const start = reference_join('.', expressions_resolve(tree_text(get(step, 'working-directory')) ?? folder, names));
    if (start === null)
        return [];
    const { pushes, ...place } = at;
    return readBuilds(expressions_resolve(script, names), start, names).map((build) => reference({ kind: 'workflow', ...place }, { ...build, pushes: build.pushes || pushes }));
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
async function buildsOfAll(workspace, around) {
    const { deployments, notes } = await readReferences(workspace, around);
    // Which stages there are matters only where one is named.
    const targeted = [...deployments].filter(([, all]) => all.some(({ target }) => target !== null));
    const contents = targeted.length === 0 ? new Map() : await workspace.read(targeted.map(([path]) => path));
    const builds = new Map([...deployments].map(([path, all]) => {
        const content = contents.get(path);
        return [path, buildsOf(all, content && 'text' in content ? stageNames(content.text) : [null])];
    }));
    return { builds, notes };
}
/** More are not read, and not parsed. */
const MOST_READ = 2000;
const MOST_PARSED = 200;
/** Characters of all that is parsed. */
const MOST_TEXT = 5_000_000;
/** Reads what refers to Dockerfiles. Nothing that stands in those files stops a review: what can't be read is noted. */
async function readReferences(workspace, around) {
    if (around.dockerfiles.length === 0)
        return { deployments: new Map(), notes: [] };
    const paths = files_inOrder(await candidates(workspace, around.listed, around.covered, around.dockerfiles), around.touched);
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
    const found = await readAll(few, notes);
    return { deployments: await tie(workspace, found, around), notes };
}
async function readAll(sources, notes) {
    const found = [];
    const composed = new Map();
    const bakeTexts = new Map();
    const bakeSteps = [];
    for (const { path, kind, text } of sources) {
        const read = await guarded(async () => {
            switch (kind) {
                case 'compose': {
                    const services = await readServices(text);
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
    for (const [path, services] of composed)
        found.push(...composeReferences(path, services, baseOf(path, composed)));
    found.push(...bakeSteps.flatMap((step) => fromBake(step, bakeTexts, found)));
    return found;
}
/** A reader that fails has a bug; what it would have said is then unknown, and the review goes on. */
async function guarded(read) {
    try {
        return await read();
    }
    catch {
        return null;
    }
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
            cache: {
                from: step.cache.from || target.cache?.from === true,
                to: step.cache.to || target.cache?.to === true,
            },
        }));
    });
}

;// CONCATENATED MODULE: ./lib/build/locate/references/manifests.js





/** Files that decide what an image installs. */
const manifests_MANIFEST = /^(?:.*requirements.*\.(?:txt|in)|constraints.*\.txt|pyproject\.toml|(?:uv|poetry|pdm|pylock(?:\..+)?)\.(?:lock|toml)|Pipfile(?:\.lock)?|setup\.(?:py|cfg)|(?:conda[-_.])?(?:environment|lock).*\.ya?ml|\.python-version)$/i;
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
    const relevant = [...touched].filter((path) => manifests_MANIFEST.test(manifests_nameOf(path)) || START.test(manifests_nameOf(path)));
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
        const dockerfile = parseDockerfile(new source_text/* SourceText */.D(path, text));
        const steps = (0,dockerfile_stages/* buildStages */.as)(dockerfile, new Map()).flatMap((stage) => stage.steps);
        const copies = steps.flatMap((step) => (0,dockerfile_copies/* readCopy */.K)(dockerfile, step) ?? []);
        const mounted = new Set(steps.flatMap((step) => step.instruction.flags.flatMap(boundSource)));
        return (paths) => {
            const files = {
                known: true,
                has: (one) => paths.includes(one),
                read: () => null,
                list: () => paths,
                ignoreFile: null,
            };
            const copied = new Set(copies.flatMap((copy) => (filesOf(copy, files) ?? []).map((one) => one.path)));
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
const manifests_TOOLS = /\b(?:pip3?\s+install\s+(?:-\S+\s+)*["']?\.|uv\s+(?:sync|pip)|poetry\s+install|pdm\s+(?:sync|install)|pipenv\s+(?:sync|install))/;
/** Whether the file counts: it is named, or a tool that the Dockerfile calls reads it; `COPY . .` alone says nothing. */
function isMeant(path, text, copies) {
    if (copies.some(({ sources }) => sources.includes(path)))
        return true;
    return text.includes(manifests_nameOf(path)) || (UNTOLD.test(manifests_nameOf(path)) && manifests_TOOLS.test(text));
}
function boundSource({ name, value }) {
    if (name !== 'mount' || value === null)
        return [];
    const options = (0,dockerfile_stages/* mountOptions */.g5)(value);
    const source = options.get('source') ?? options.get('src');
    return options.get('type') === 'bind' && options.get('from') === undefined && source
        ? [source.replace(/^\.\//, '')]
        : [];
}

;// CONCATENATED MODULE: ./lib/build/locate/locate.js





/** The images to review; `changes` of null are those that nobody knows: then everything is in scope. */
async function locate_locate(workspace, search, changes) {
    const entries = search.folders.length === 0 ? [] : await workspace.list(search.folders);
    const kinds = new Map(entries.map(({ path, kind }) => [path, kind]));
    const found = discover(kinds.keys(), search.selection);
    const named = new Set(search.named);
    const dockerfiles = [...named, ...found.filter((path) => !named.has(path))];
    const touched = touchedPaths(changes ?? []);
    const { builds, notes } = await buildsOfAll(workspace, {
        listed: [...kinds.keys()],
        covered: search.folders,
        dockerfiles,
        touched,
    });
    const all = dockerfiles.flatMap((dockerfile) => imagesOf(dockerfile, 'all', builds.get(dockerfile)));
    const direct = new Map(all.map((image) => [image, affectedBy(image, touched, (path) => kinds.has(path))]));
    const others = all.filter((image) => direct.get(image) === null);
    const copied = await affectedByCopied(workspace, others, touched);
    const images = all.flatMap((image) => {
        const file = copied.get(image.id);
        const reason = direct.get(image) ?? (file === undefined ? null : `affected by ${file}`);
        if (reason === null && changes !== null && search.scope === 'changed')
            return [];
        return [{ ...image, reason: reason ?? (named.has(image.dockerfile) ? 'named' : 'all') }];
    });
    return { images, symlinks: new Set(found.filter((path) => kinds.get(path) === 'symlink')), notes };
}

;// CONCATENATED MODULE: ./lib/build/review.js









/** The use case: locate the Dockerfiles, analyze them at head and base, and say what is new. */
async function review(request, ports) {
    const { search, settings, thresholds, ignoresFrom } = request;
    const changes = ports.changes ?? [];
    const { images, symlinks } = await locate_locate(ports.head, search, ports.changes);
    const base = new BaseSide(ports.base, changes, settings);
    // Where only the base's ignores count, it has to be known what they suppress before the head is judged.
    if (ignoresFrom === 'base')
        await base.analyze(images);
    const permitted = ignoresFrom === 'base' ? base.excused : null;
    const named = new Set(search.named);
    const context = ports.context ? { context: ports.context } : {};
    const head = await analyzeTree(ports.head, images, settings, { permitted, symlinks, named, ...context });
    // What has nothing to compare needs no base.
    if (ignoresFrom === 'head')
        await base.analyze(images.filter(({ dockerfile }) => isToCompare(head, dockerfile)));
    const files = [...head.files.values()];
    const fromBase = ignoresFrom === 'base' && ports.base !== null;
    const policy = await policyChanges({ changes, configuration: request.configuration, fromBase, workspace: ports.head }, ports.base ? files.map((file) => ({ file, before: base.fileOf(file.source.path) })) : [], settings);
    const drafts = files.flatMap((file) => file.drafts);
    const findings = [
        ...compare_compare(drafts, base.present, request.newWithoutBase, settings.pages).map((finding) => {
            const file = head.files.get(finding.path);
            return file ? withoutSecrets(finding, file.source, file.sensitive) : finding;
        }),
        ...policy.map((draft) => findingOf(draft, true, settings.pages)),
    ].sort(inOrder);
    const problems = head.problems.map(({ path, message, unreadable }) => {
        return { path, message, new: unreadable && base.isNewProblem(path) };
    });
    return {
        review: {
            conclusion: conclusionOf(findings, problems, thresholds),
            images: files.flatMap((file) => file.images),
            findings,
            suppressed: files.flatMap((file) => file.suppressed),
            measurements: [],
            problems,
        },
        changes,
        sources: (path) => {
            const source = head.sources.get(path) ?? madeByFix(findings, path);
            return source ? masked(source, head.files.get(path)?.sensitive ?? []) : null;
        },
    };
}
function isToCompare({ files, problems }, dockerfile) {
    const file = files.get(dockerfile);
    return file?.drafts.length !== 0 || file.ignores.length > 0 || problems.some(({ path }) => path === dockerfile);
}
/** A file that isn't there and that a fix would make, like an ignore file. */
function madeByFix(findings, path) {
    return findings.some(({ fix }) => fix?.edits.some((edit) => edit.path === path)) ? new source_text/* SourceText */.D(path, '') : null;
}

// EXTERNAL MODULE: ./lib/build/rules/index.js + 33 modules
var build_rules = __webpack_require__(7689);
;// CONCATENATED MODULE: ./lib/build/settings.js



/** Reads the configuration file, where there is one, and puts it together with what was given. Both entries do it so. */
async function readSettings(workspace, given, { path, required }, event, rules) {
    const content = (await workspace.read([path])).get(path);
    if (content === undefined) {
        if (required)
            throw new errors/* UserError */.y(`config: there is no ${path} in ${workspace.name}`);
        return { settings: resolve({ given, event, rules }), configuration: [path] };
    }
    if ('problem' in content)
        throw new errors/* UserError */.y(`${path} ${content.problem}`);
    // Most runs have no configuration file and load none of this.
    const { parseConfiguration } = await __webpack_require__.e(/* import() */ 320).then(__webpack_require__.bind(__webpack_require__, 9320));
    const file = await parseConfiguration(new source_text/* SourceText */.D(path, content.text), rules);
    return { settings: resolve({ given, file, event, rules }), configuration: [path] };
}
/** What the analysis needs of the settings. */
function analyzeSettings(settings, rules, pages) {
    return {
        rules,
        setting: (rule) => settings.rules.get(rule) ?? { level: null, options: {} },
        allowIgnores: settings.allowIgnores,
        requireReason: settings.requireReason,
        pages,
        today: new Date(),
    };
}

// EXTERNAL MODULE: ./lib/build/cli/options.js
var options = __webpack_require__(9371);
;// CONCATENATED MODULE: ./lib/build/cli/places.js



/**
 * Finds the root of what is reviewed, and the PATHs in it. The root is the checkout of the first PATH; where there is
 * none, the folder that one stands in, or else the first PATH's.
 * @throws UserError where a PATH is not there, or not below the root.
 */
async function findPlaces(paths, folder) {
    const wanted = await Promise.all((paths.length === 0 ? ['.'] : paths).map((path) => look(path, (0,external_node_path_.resolve)(folder, path))));
    const first = wanted[0];
    const start = first.kind === 'folder' ? first.full : (0,external_node_path_.dirname)(first.full);
    const here = wanted.every(({ full }) => below(folder, full) !== null) ? folder : start;
    const root = findCheckout(start) ?? here;
    const inside = wanted.map(({ path, full, kind }) => {
        const from = below(root, full);
        if (from === null)
            throw new errors/* UserError */.y(`${path} is outside of ${root}: all PATHs must be below it`);
        return { path: from, kind };
    });
    const of = (kind) => inside.filter((place) => place.kind === kind).map(({ path }) => path);
    return { root, named: of('file'), folders: of('folder') };
}
/** A path from a folder, with forward slashes; the folder itself is the empty path, null what isn't below it. */
function below(folder, full) {
    const path = (0,external_node_path_.relative)(folder, full);
    if (path === '..' || path.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.resolve)(folder, path) !== full || /^[a-z]:/i.test(path))
        return null;
    return path.split(external_node_path_.sep).join('/');
}
/** How a path of the root is shown to somebody who stands in a folder. */
function shownFrom(folder, root) {
    return (path) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(root, path)) || '.';
}
async function look(path, full) {
    if (path === '')
        throw new errors/* UserError */.y('an empty PATH is none: a Dockerfile or a folder is needed');
    if (opens(full))
        return { path, full, kind: 'folder' };
    const parent = opens((0,external_node_path_.dirname)(full));
    const content = (await parent?.read([(0,external_node_path_.basename)(full)]))?.get((0,external_node_path_.basename)(full));
    if (!content)
        throw new errors/* UserError */.y(`${path} is not there: a PATH is a Dockerfile or a folder`);
    return { path, full, kind: 'file' };
}
function opens(folder) {
    try {
        return new DiskWorkspace(folder);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/build/cli/review.js















const STANDARD_INPUT = '-';
/** `review`: answers with the exit status. */
async function reviewCommand(values, paths, terminal, readInput) {
    const text = (name) => (typeof values[name] === 'string' ? values[name] : null);
    const [format, base, output] = [formatOf(text('format')), text('base'), text('output')];
    const fromInput = paths.includes(STANDARD_INPUT);
    if (fromInput && paths.length > 1)
        throw new errors/* UserError */.y('- (standard input) is reviewed alone, without other PATHs');
    if (fromInput && base !== null)
        throw new errors/* UserError */.y('--base needs files: what comes from standard input has no history');
    if (text('scope') === 'changed' && base === null)
        throw new errors/* UserError */.y('--scope changed needs --base: changed since when?');
    const places = await findPlaces(fromInput ? [] : paths, terminal.folder);
    const disk = new DiskWorkspace(places.root);
    const { settings, configuration } = await review_settingsOf(values, places, disk, terminal.folder);
    const ports = fromInput ? await inputPorts(readInput) : await diskPorts(disk, places, base);
    const outcome = await review({
        search: {
            ...(fromInput ? { named: [STANDARD_INPUT], folders: [] } : places),
            selection: settings,
            scope: settings.scope,
        },
        settings: analyzeSettings(settings, build_rules/* RULES */.y, (0,analyze_settings/* pagesOf */.E0)((0,adapters_package/* readHomepage */.R)())),
        thresholds: settings,
        configuration,
        ignoresFrom: 'head',
        newWithoutBase: true,
    }, ports);
    const report = await render(outcome, format, output === null ? terminal : { ...terminal, colours: false }, places, base);
    if (output === null)
        terminal.write(report);
    else
        await writeReport(output, report, terminal.folder);
    return exitCode(outcome.review.conclusion);
}
async function review_settingsOf(values, { root }, disk, folder) {
    const rules = [...build_rules/* RULES */.y, ...analyze_settings/* OWN_RULES */.PQ];
    // Named from the folder that one stands in, as all paths on a command line; known by its path from the root.
    const config = typeof values.config === 'string' ? below(root, (0,external_node_path_.resolve)(folder, values.config)) : undefined;
    if (config === null)
        throw new errors/* UserError */.y(`option --config: ${String(values.config)} is outside of ${root}`);
    const given = inputs_readOptions({ ...values, ...(config !== undefined && { config }) }, rules);
    return readSettings(disk, given, configurationPlace(given, null), null, rules);
}
async function diskPorts(disk, { root }, revision) {
    if (revision === null)
        return { head: disk, base: null, changes: null };
    const [{ Git }, { GitHistory }] = await Promise.all([
        __webpack_require__.e(/* import() */ 647).then(__webpack_require__.bind(__webpack_require__, 647)),
        __webpack_require__.e(/* import() */ 213).then(__webpack_require__.bind(__webpack_require__, 7213)),
    ]);
    const git = new Git({ folder: root, advice: '--base needs a git checkout' });
    const history = new GitHistory(git, { fetching: null });
    const commit = await history.resolve(revision);
    const base = (await history.mergeBase(commit, 'HEAD')) ?? commit;
    return { head: disk, base: history.tree(base), changes: await history.changes(base, null) };
}
async function inputPorts(readInput) {
    const content = await readInput();
    const head = {
        name: 'standard input',
        list: () => Promise.resolve([]),
        read: (paths) => Promise.resolve(new Map(paths.includes(STANDARD_INPUT) ? [[STANDARD_INPUT, content]] : [])),
    };
    return { head, base: null, changes: null, context: NO_CONTEXT };
}
async function render(outcome, format, terminal, { root, named, folders }, base) {
    switch (format) {
        case 'json': {
            const [{ json }, { VERSION }] = await Promise.all([__webpack_require__.e(/* import() */ 89).then(__webpack_require__.bind(__webpack_require__, 9089)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 460))]);
            return json(outcome.review, VERSION);
        }
        case 'github': {
            const { github } = await __webpack_require__.e(/* import() */ 776).then(__webpack_require__.bind(__webpack_require__, 8014));
            return github(outcome.review);
        }
        case 'text': {
            const display = shownFrom(terminal.folder, root);
            if (outcome.review.images.length === 0 && outcome.review.problems.length === 0) {
                const where = [...named, ...folders].map(display).join(', ');
                return `No Dockerfile to review in ${where}${base === null ? '' : `, compared with ${base}`}.\n`;
            }
            const { toText } = await __webpack_require__.e(/* import() */ 813).then(__webpack_require__.bind(__webpack_require__, 813));
            const shown = (path) => (path === STANDARD_INPUT ? path : display(path));
            return toText(outcome.review, { sources: outcome.sources, colours: terminal.colours, display: shown });
        }
    }
}
function formatOf(given) {
    const format = options/* FORMATS */.h.find((known) => known === (given ?? 'text'));
    if (format)
        return format;
    throw new errors/* UserError */.y(`option --format: "${given ?? ''}" is not allowed; allowed: ${options/* FORMATS */.h.join(', ')}${(0,nearest/* didYouMean */.a)(given ?? '', options/* FORMATS */.h)}`);
}
async function writeReport(path, report, folder) {
    const { writeInside } = await __webpack_require__.e(/* import() */ 453).then(__webpack_require__.bind(__webpack_require__, 1453));
    const full = (0,external_node_path_.resolve)(folder, path);
    try {
        // Anywhere: who types the path may write there.
        writeInside((0,external_node_path_.parse)(full).root, full, report);
    }
    catch (error) {
        throw new errors/* UserError */.y(`option --output: ${path} can not be written: ${(0,errors/* messageOf */.b)(error)}`);
    }
}


/***/ })

};
