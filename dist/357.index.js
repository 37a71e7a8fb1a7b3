export const id = 357;
export const ids = [357];
export const modules = {

/***/ 91097:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compileGoPattern),
/* harmony export */   r: () => (/* binding */ hasWildcard)
/* harmony export */ });
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
function hasWildcard(path) {
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


/***/ }),

/***/ 80357:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jj: () => (/* binding */ NO_IGNORE),
  BM: () => (/* binding */ matchPatterns),
  wo: () => (/* binding */ parseIgnore)
});

// EXTERNAL MODULE: ./lib/build/dockerfile/go-match.js
var go_match = __webpack_require__(91097);
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
        return { test: (text) => text.endsWith(tail) && text.includes(longest) && run(program, text) };
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
function run(program, text) {
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
    return (0,go_match/* compileGoPattern */.M)(pattern) ? { pattern, exception } : { problem: MALFORMED };
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


/***/ })

};
