export const id = 432;
export const ids = [432];
export const modules = {

/***/ 783:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ readAssignments),
/* harmony export */   Xi: () => (/* binding */ splitBody),
/* harmony export */   _n: () => (/* binding */ unquote),
/* harmony export */   eW: () => (/* binding */ readExec),
/* harmony export */   uW: () => (/* binding */ readFlags),
/* harmony export */   xW: () => (/* binding */ trimSpan)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79172);

/** The span without white space, continuations and dropped lines at its ends. */
function trimSpan(text, span, escape) {
    let { start, end } = span;
    while (start < end && isBlank(text, start))
        start++;
    if (start >= end)
        return { start: end, end };
    while (isBlank(text, end - 1))
        end--;
    // Where neither end can be something that Docker drops, nothing needs to be joined.
    if (text[start] !== escape && text[end - 1] !== escape && !endsInComment(text, { start, end }))
        return { start, end };
    return trimJoined((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .joinLines */ .cT)(text, span, escape), span);
}
function trimJoined(joined, span) {
    let start = 0;
    let end = joined.length;
    while (start < end && isBlank(joined, start))
        start++;
    while (end > start && isBlank(joined, end - 1))
        end--;
    return start === end ? { start: span.end, end: span.end } : { start: span.start + start, end: span.start + end };
}
/** Whether the last of several lines looks like a comment, which one behind a continuation is. */
function endsInComment(text, { start, end }) {
    let at = text.lastIndexOf('\n', end - 1) + 1;
    if (at <= start)
        return false;
    while (isBlank(text, at))
        at++;
    return text[at] === '#';
}
const FILLER_CODE = _lines_js__WEBPACK_IMPORTED_MODULE_0__/* .FILLER */ .Fn.charCodeAt(0);
function isBlank(text, at) {
    const code = text.charCodeAt(at);
    return code === FILLER_CODE || (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(code);
}
/** Splits at white space, quotes notwithstanding, as Docker does for FROM, COPY, USER, WORKDIR … */
function splitBody(text, body, escape) {
    const joined = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .joinLines */ .cT)(text, body, escape);
    const words = [];
    let start = -1;
    for (let at = 0; at <= joined.length; at++) {
        if (at < joined.length && !(0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(joined.charCodeAt(at))) {
            if (start < 0)
                start = at;
        }
        else if (start >= 0) {
            pushPiece(words, joined.slice(start, at), body.start + start);
            start = -1;
        }
    }
    return words;
}
/** Filler at a word's ends is none of it; filler inside is where its two halves meet. */
function pushPiece(words, raw, at) {
    let start = 0;
    let end = raw.length;
    while (start < end && raw.charCodeAt(start) === FILLER_CODE)
        start++;
    while (end > start && raw.charCodeAt(end - 1) === FILLER_CODE)
        end--;
    if (start < end)
        words.push({ text: (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .dropFiller */ .CP)(raw.slice(start, end)), span: { start: at + start, end: at + end } });
}
/** Reads the leading `--name=value` flags; answers with where they end. */
function readFlags(text, span, escape) {
    const flags = [];
    let end = span.start;
    // Most instructions have none: joining is left out where the first word can't be one.
    if (!/^[\s\\`]*(--|#)/.test(text.slice(span.start, Math.min(span.end, span.start + 200))))
        return { flags, end };
    for (const { text: word, span: place } of scanWords((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .joinLines */ .cT)(text, span, escape), span.start, escape)) {
        if (!word.startsWith('--'))
            break;
        end = place.end;
        // A bare `--` ends them and is dropped.
        if (word === '--')
            break;
        const equals = word.indexOf('=');
        flags.push({
            name: equals < 0 ? word.slice(2) : word.slice(2, equals),
            value: equals < 0 ? null : unquote(word.slice(equals + 1), escape),
            span: place,
        });
    }
    return { flags, end };
}
/**
 * Reads a JSON array of strings; null where it is none, text behind it included, and the shell form holds.
 * Source: moby/buildkit, frontend/dockerfile/parser/line_parsers.go, parseJSON (before dockerfile/1.10 text behind the
 * array was passed over).
 */
function readExec(text, body, escape) {
    if (text[body.start] !== '[')
        return null;
    const joined = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .joinLines */ .cT)(text, body, escape);
    const token = /[\s\uFFFF]*(?:("(?:[^"\\]|\\.)*")|([[\],]))/y;
    const elements = [];
    let expected = 'open';
    for (;;) {
        const match = token.exec(joined);
        if (!match)
            return null;
        const [, string, mark] = match;
        if (string !== undefined) {
            if (expected !== 'first' && expected !== 'string')
                return null;
            const value = parseJsonString((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .dropFiller */ .CP)(string));
            if (value === null)
                return null;
            const end = body.start + token.lastIndex;
            elements.push({ text: value, span: { start: end - string.length, end } });
            expected = 'separator';
        }
        else if (mark === '[' && expected === 'open')
            expected = 'first';
        else if (mark === ',' && expected === 'separator')
            expected = 'string';
        else if (mark === ']' && (expected === 'separator' || expected === 'first'))
            return /[^\s\uFFFF]/.test(joined.slice(token.lastIndex)) ? null : elements;
        else
            return null;
    }
}
function parseJsonString(literal) {
    try {
        return JSON.parse(literal);
    }
    catch {
        return null;
    }
}
/** Reads ENV, ARG and LABEL; `ENV name value` (one variable, old form) where the first word has no `=`. */
function readAssignments(text, body, escape, oldForm) {
    const joined = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .joinLines */ .cT)(text, body, escape);
    const words = scanWords(joined, body.start, escape);
    const [first, second] = words;
    if (!first)
        return [];
    if (oldForm && !first.text.includes('=')) {
        const span = { start: first.span.start, end: body.end };
        if (!second)
            return [{ name: first.text, value: null, span }];
        const text = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .dropFiller */ .CP)(joined.slice(second.span.start - body.start)).trimEnd();
        return [{ name: first.text, value: { text, span: { start: second.span.start, end: body.end } }, span }];
    }
    return words.map(({ text: word, span }) => {
        const equals = word.indexOf('=');
        if (equals < 0)
            return { name: word, value: null, span };
        // Names hold no filler in practice, so the value starts as far behind the word's start as in the joined word.
        const value = { text: word.slice(equals + 1), span: { start: span.start + equals + 1, end: span.end } };
        return { name: word.slice(0, equals), value, span };
    });
}
/** Splits at white space outside quotes, as Docker does for ENV, ARG, LABEL and flags. */
function scanWords(joined, offset, escape) {
    const pattern = escape === '`'
        ? /(?:`[^]|'[^']*(?:'|$)|"(?:`[^]|[^"`])*(?:"|$)|[^\s'"`]|`$)+/g
        : /(?:\\[^]|'[^']*(?:'|$)|"(?:\\[^]|[^"\\])*(?:"|$)|[^\s'"\\]|\\$)+/g;
    const words = [];
    for (const match of joined.matchAll(pattern))
        pushPiece(words, match[0], offset + match.index);
    return words;
}
/** Takes quotes and escapes away without expanding anything. */
function unquote(value, escape) {
    let out = '';
    let quote = '';
    for (let i = 0; i < value.length; i++) {
        const char = value[i];
        if (char === quote)
            quote = '';
        else if (!quote && (char === '"' || char === "'"))
            quote = char;
        else if (char === escape && quote !== "'" && i + 1 < value.length)
            out += value[++i];
        else
            out += char;
    }
    return out;
}


/***/ }),

/***/ 70467:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hu: () => (/* binding */ describeImage),
  J2: () => (/* binding */ hasTool),
  uF: () => (/* binding */ isWindows)
});

// EXTERNAL MODULE: ./lib/build/dockerfile/expand.js
var expand = __webpack_require__(60395);
// EXTERNAL MODULE: ./lib/build/dockerfile/image-reference.js
var image_reference = __webpack_require__(49698);
// EXTERNAL MODULE: ./lib/build/dockerfile/images/end-of-life.js
var end_of_life = __webpack_require__(29836);
// EXTERNAL MODULE: ./lib/build/dockerfile/images/traits.js
var images_traits = __webpack_require__(73209);
;// CONCATENATED MODULE: ./lib/build/dockerfile/images/build.js



/** Makes a description whole: what a family doesn't say isn't known. */
function buildImage(reference, traits) {
    const { python = null, user = expand/* UNKNOWN */.HV, complete = false } = traits;
    const minor = traits.upstream ? (python?.minor ?? null) : null;
    return {
        reference,
        known: complete && (0,expand/* isKnown */.qE)(user),
        python,
        pythonEndOfLife: minor === null ? null : (0,end_of_life/* lastDay */.NY)((0,images_traits/* own */.ZV)(end_of_life/* PYTHON_END_OF_LIFE */._N, minor)),
        distribution: traits.distribution ?? null,
        libc: traits.libc ?? null,
        environment: { variables: new Map(Object.entries(traits.variables ?? {})), complete },
        user,
        owned: traits.owned ?? null,
        workdir: traits.workdir ?? expand/* UNKNOWN */.HV,
        shell: traits.shell ?? null,
        entrypoint: traits.entrypoint ?? null,
        command: traits.command ?? null,
        init: traits.init ?? null,
        slim: traits.slim ?? null,
        gpu: traits.gpu ?? false,
        dockerClean: traits.dockerClean ?? null,
        tools: traits.tools ?? null,
        pin: reference && pinOf(reference, traits),
    };
}
function pinOf({ repository, tag, digest }, { floating }) {
    if (repository === 'scratch')
        return null;
    if (digest !== null)
        return 'digest';
    if (floating !== undefined)
        return floating === null ? null : floating ? 'floating' : 'version';
    if (tag === null || tag === 'latest')
        return 'floating';
    return (0,expand/* isKnown */.qE)(tag) ? 'version' : null;
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/images/distributions.js



/*
 * Releases of distributions and the Python that their packages bring.
 *
 * Sources, read 2026-11-20: https://packages.debian.org/python3 and python3-pip, https://packages.ubuntu.com, Alpine's
 * https://pkgs.alpinelinux.org, the release notes of RHEL, Fedora and Amazon Linux; which pips are externally managed
 * (PEP 668): https://www.debian.org/releases/bookworm/release-notes, Ubuntu 23.04's and Alpine 3.19's release notes.
 */
/** Releases by their code name, which tags use too. */
const CODE_NAMES = {
    lenny: ['debian', '5'],
    squeeze: ['debian', '6'],
    wheezy: ['debian', '7'],
    jessie: ['debian', '8'],
    stretch: ['debian', '9'],
    buster: ['debian', '10'],
    bullseye: ['debian', '11'],
    bookworm: ['debian', '12'],
    trixie: ['debian', '13'],
    forky: ['debian', '14'],
    lucid: ['ubuntu', '10.04'],
    precise: ['ubuntu', '12.04'],
    quantal: ['ubuntu', '12.10'],
    raring: ['ubuntu', '13.04'],
    saucy: ['ubuntu', '13.10'],
    trusty: ['ubuntu', '14.04'],
    utopic: ['ubuntu', '14.10'],
    vivid: ['ubuntu', '15.04'],
    wily: ['ubuntu', '15.10'],
    xenial: ['ubuntu', '16.04'],
    yakkety: ['ubuntu', '16.10'],
    zesty: ['ubuntu', '17.04'],
    artful: ['ubuntu', '17.10'],
    bionic: ['ubuntu', '18.04'],
    cosmic: ['ubuntu', '18.10'],
    disco: ['ubuntu', '19.04'],
    eoan: ['ubuntu', '19.10'],
    focal: ['ubuntu', '20.04'],
    groovy: ['ubuntu', '20.10'],
    hirsute: ['ubuntu', '21.04'],
    impish: ['ubuntu', '21.10'],
    jammy: ['ubuntu', '22.04'],
    kinetic: ['ubuntu', '22.10'],
    lunar: ['ubuntu', '23.04'],
    mantic: ['ubuntu', '23.10'],
    noble: ['ubuntu', '24.04'],
    oracular: ['ubuntu', '24.10'],
    plucky: ['ubuntu', '25.04'],
    questing: ['ubuntu', '25.10'],
    resolute: ['ubuntu', '26.04'],
};
/** Python's minor and, where it is known, pip's version (RHEL: the oldest of its minor releases) by release. */
const PYTHONS = {
    debian: {
        '7': ['3.2'],
        '8': ['3.4', '1.5.6'],
        '9': ['3.5', '9.0.1'],
        '10': ['3.7', '18.1'],
        '11': ['3.9', '20.3.4'],
        '12': ['3.11', '23.0.1'],
        '13': ['3.13', '25.1.1'],
    },
    ubuntu: {
        '12.04': ['3.2'],
        '14.04': ['3.4', '1.5.4'],
        '16.04': ['3.5', '8.1.1'],
        '18.04': ['3.6', '9.0.1'],
        '20.04': ['3.8', '20.0.2'],
        '22.04': ['3.10', '22.0.2'],
        '22.10': ['3.10', '22.2'],
        '23.04': ['3.11', '23.0.1'],
        '23.10': ['3.11', '23.2'],
        '24.04': ['3.12', '24.0'],
        '24.10': ['3.12', '24.2'],
        '25.04': ['3.13', '25.0'],
        '25.10': ['3.13', '25.1.1'],
        '26.04': ['3.14'],
    },
    alpine: {
        '3.9': ['3.6'],
        '3.10': ['3.7'],
        '3.11': ['3.8'],
        '3.12': ['3.8'],
        '3.13': ['3.8', '20.3.4'],
        '3.14': ['3.9', '20.3.4'],
        '3.15': ['3.9', '20.3.4'],
        '3.16': ['3.10', '22.1.1'],
        '3.17': ['3.10', '22.3.1'],
        '3.18': ['3.11', '23.1.2'],
        '3.19': ['3.11', '23.3.1'],
        '3.20': ['3.12', '24.0'],
        '3.21': ['3.12', '24.3.1'],
        '3.22': ['3.12', '25.1.1'],
        '3.23': ['3.12'],
    },
    rhel: { '7': ['3.6', '9.0.3'], '8': ['3.6', '9.0.3'], '9': ['3.9', '21.2.3'], '10': ['3.12', '23.3.2'] },
    fedora: {
        '36': ['3.10'],
        '37': ['3.11'],
        '38': ['3.11'],
        '39': ['3.12'],
        '40': ['3.12'],
        '41': ['3.13'],
        '42': ['3.13'],
        '43': ['3.14'],
        '44': ['3.14'],
    },
    amazonlinux: { '2': ['3.7', '20.2.2'], '2023': ['3.9', '21.3.1'] },
};
/** Red Hat's rebuilds, whose packages have its versions. */
const REBUILDS = new Set(['centos', 'rockylinux', 'almalinux', 'oraclelinux']);
/** Distributions whose pip never refuses. */
const UNMANAGED = new Set(['rhel', ...REBUILDS, 'fedora', 'amazonlinux']);
/** The first releases whose pip refuses to install into the system's Python. */
const MANAGED_SINCE = { debian: '12', ubuntu: '23.04', alpine: '3.19' };
/** Given as a release where the tag moves on to each next one. */
const MOVING = 'moving';
/** Describes a release; null: the tag doesn't let it be known. */
function distribution(name, release, installed = null) {
    const fixed = release === MOVING ? null : release;
    const number = fixed?.replace(/^stream/, '') ?? '';
    const [minor = null, pip = null] = (0,images_traits/* own */.ZV)((0,images_traits/* own */.ZV)(PYTHONS, REBUILDS.has(name) ? 'rhel' : name) ?? {}, number) ?? [];
    const endOfLife = (0,end_of_life/* lastDay */.NY)((0,images_traits/* own */.ZV)((0,images_traits/* own */.ZV)(end_of_life/* RELEASE_END_OF_LIFE */.$G, name) ?? {}, fixed ?? ''));
    const externallyManaged = isManaged(name, release);
    return { name, release: fixed, endOfLife, python: { minor, pip, externallyManaged, installed } };
}
function isManaged(name, release) {
    const since = (0,images_traits/* own */.ZV)(MANAGED_SINCE, name);
    if (since === undefined)
        return UNMANAGED.has(name) ? false : null;
    return release === null ? null : release === MOVING || (0,images_traits/* isAtLeast */.du)(release, since);
}
/** The distribution that a tag names by code name, or as `ubuntu22.04`, `alpine3.20`, `debian12`, `ubi9`; null for none. */
function namedDistribution(tag, installed = null) {
    for (const token of (0,images_traits/* tokensOf */.k8)(tag)) {
        const named = (0,images_traits/* own */.ZV)(CODE_NAMES, token);
        if (named)
            return distribution(named[0], named[1], installed);
        const match = /^(alpine|debian|ubuntu|rockylinux|ubi|centos|amzn|al)([\d.]*)$/.exec(token);
        if (!match || (match[2] === '' && match[1] !== 'alpine'))
            continue;
        const name = SHORT_NAMES[match[1]] ?? match[1];
        return distribution(name, releaseOf(name, match[2]), installed);
    }
    return null;
}
const SHORT_NAMES = { ubi: 'rhel', amzn: 'amazonlinux', al: 'amazonlinux' };
/**
 * A release as its vendor counts them: `12` of `12.6`, `3.20` of `3.20.1`; null where it can't be known; moving for
 * `latest` and for less than a release (`alpine:3`).
 */
function releaseOf(name, text) {
    if (!(0,expand/* isKnown */.qE)(text))
        return null;
    if (!/^\d+(?:\.\d+)*$/.test(text))
        return MOVING;
    const parts = text.split('.');
    if (!TWO_PARTS.has(name))
        return parts[0];
    return parts.length < 2 ? MOVING : `${parts[0]}.${parts[1]}`;
}
const TWO_PARTS = new Set(['ubuntu', 'alpine', 'opensuse']);

;// CONCATENATED MODULE: ./lib/build/dockerfile/images/accelerated.js



/*
 * Images for GPUs and the frameworks that use them.
 *
 * Sources, read 2026-11-20: https://gitlab.com/nvidia/container-images/cuda; github.com/pytorch/pytorch, Dockerfile (its
 * pull requests 169873 and 170338 of 2025-12 put Ubuntu's Python in conda's place, from 2.10 on; its releases of Ubuntu: issue
 * 81120 and pull requests 101310 of 2023-05 and 113032 of 2023-11);
 * github.com/tensorflow/tensorflow, tensorflow/tools/tf_sig_build_dockerfiles;
 * https://docs.nvidia.com/deeplearning/frameworks/pytorch-release-notes/
 */
const CUDA_PATH = '/usr/local/nvidia/bin:/usr/local/cuda/bin';
/** nvidia/cuda: `12.8.0-cudnn-runtime-ubuntu24.04`, `13.0.1-devel-rockylinux9`. Without Python. */
const cuda = (tag) => {
    const named = namedDistribution(tag, false);
    return {
        ...images_traits/* PLAIN */.tZ,
        distribution: named,
        libc: 'glibc',
        gpu: true,
        ...(named && { dockerClean: named.name === 'ubuntu' || named.name === 'debian' }),
        // devel has compilers; what else depends on the distribution.
        slim: (0,images_traits/* isPartial */.mt)(tag) && !/devel|runtime|base/.test(tag) ? null : !tag.includes('devel'),
        variables: { PATH: `${CUDA_PATH}:${images_traits/* SYSTEM_PATH */.sg}` },
        // NVIDIA has always its own entrypoint in some variants.
        entrypoint: null,
    };
};
/** Ubuntu's release below pytorch/pytorch by PyTorch's; of 2.0 and the later ones of 2.1 it isn't on record. */
function ubuntuOf(version, patch) {
    if (version === undefined)
        return null;
    if (version === '2.1')
        return patch === '0' ? '20.04' : null;
    if ((0,images_traits/* isAtLeast */.du)(version, '1.6') && !(0,images_traits/* isAtLeast */.du)(version, '2.0'))
        return '18.04';
    return (0,images_traits/* isAtLeast */.du)(version, '2.2') && !(0,images_traits/* isAtLeast */.du)(version, '2.10') ? '22.04' : null;
}
/** pytorch/pytorch: conda's Python up to 2.9, Ubuntu's since, with its marker of PEP 668 removed. */
const pytorch = (tag) => {
    const [, version, patch] = /^(\d+\.\d+)(?:\.(\d+))?(?=[-.]|$)/.exec(tag) ?? [];
    const conda = version !== undefined && !(0,images_traits/* isAtLeast */.du)(version, '2.10');
    const system = !(0,images_traits/* isPartial */.mt)(tag) && !conda;
    return {
        ...images_traits/* PLAIN */.tZ,
        python: conda ? (0,images_traits/* pythonAt */.el)('/opt/conda', 'conda', null) : system ? (0,images_traits/* pythonAt */.el)('/usr', 'distribution', null) : null,
        distribution: distribution('ubuntu', ubuntuOf(version, patch), system ? true : null),
        libc: 'glibc',
        gpu: true,
        slim: false,
        dockerClean: true,
        workdir: '/workspace',
        entrypoint: null,
        variables: { PATH: conda ? `${CUDA_PATH}:/opt/conda/bin:${images_traits/* SYSTEM_PATH */.sg}` : `${expand/* UNKNOWN */.HV}:${images_traits/* SYSTEM_PATH */.sg}` },
        complete: conda,
    };
};
/** tensorflow/tensorflow: `2.16.1`, `2.15.0-gpu-jupyter`, `1.11.0-py3`: Ubuntu's Python. */
const tensorflow = (tag) => ({
    user: 'root',
    python: (0,images_traits/* pythonAt */.el)('/usr', 'distribution', null),
    distribution: distribution('ubuntu', null, true),
    libc: 'glibc',
    gpu: tag.includes('gpu'),
    slim: false,
    dockerClean: true,
    floating: (0,expand/* isKnown */.qE)(tag) ? !/^\d/.test(tag) : null,
});
/** nvcr.io/nvidia/pytorch, tensorflow, jax: `24.06-py3`: Ubuntu's Python and many variables. */
const nvidiaFramework = (tag) => ({
    user: 'root',
    python: (0,images_traits/* pythonAt */.el)('/usr', 'distribution', null),
    distribution: distribution('ubuntu', null, true),
    libc: 'glibc',
    gpu: true,
    slim: false,
    entrypoint: ['/opt/nvidia/nvidia_entrypoint.sh'],
    workdir: '/workspace',
    floating: (0,expand/* isKnown */.qE)(tag) ? !/^\d/.test(tag) : null,
});

;// CONCATENATED MODULE: ./lib/build/dockerfile/images/official-versions.js


const STEPS = {
    '2.7': [
        [9, '7.0.0', '8'],
        [12, '9.0.1', '8'],
        [14, '10.0.1', '8'],
        [15, '19.0.3', '9'],
        [16, '19.3.1', '10'],
        [17, '20.0.2', '10'],
    ],
    '3.4': [
        [4, '8.1.2', '8'],
        [5, '9.0.1', '8'],
        [8, '18.0', '9'],
        [9, '19.0.3', '9'],
    ],
    '3.5': [
        [0, '7.1.2', '8'],
        [2, '9.0.1', '8'],
        [5, '18.0', '9'],
        [6, '19.0.3', '9'],
        [7, '19.3.1', '10'],
        [9, '20.2.2', '10'],
    ],
    '3.6': [
        [0, '9.0.1', '8'],
        [4, '9.0.3', '8'],
        [5, '10.0.1', '9'],
        [6, '18.1', '9'],
        [8, '19.1.1', '9'],
        [9, '19.3.1', '10'],
        [10, '20.1.1', '10'],
        [11, '20.2.2', '10'],
        [12, '21.0.1', '10'],
        [13, '21.1.3', '10'],
        [14, '21.2.4', '11'],
    ],
    '3.7': [
        [0, '18.1', '9'],
        [2, '19.0.3', '9'],
        [3, '19.1.1', '9'],
        [4, '19.3', '10'],
        [6, '20.0.2', '10'],
        [7, '20.1.1', '10'],
        [8, '20.2.2', '10'],
        [9, '21.0.1', '10'],
        [10, '21.1.3', '10'],
        [11, '21.2.4', '11'],
        [13, '22.0.4', '11'],
        [17, '23.0.1', '12'],
    ],
    '3.8': [
        [0, '19.3.1', '10'],
        [1, '20.0.2', '10'],
        [2, '20.1', '10'],
        [3, '20.1.1', '10'],
        [5, '20.2.3', '10'],
        [6, '20.3.3', '10'],
        [7, '21.0.1', '10'],
        [9, '21.1.1', '10'],
        [11, '21.2.4', '11'],
        [13, '22.0.4', '11'],
        [17, '23.0.1', '12'],
    ],
    '3.9': [
        [0, '20.3.1', '10'],
        [1, '21.0.1', '10'],
        [4, '21.1.1', '10'],
        [6, '21.2.4', '11'],
        [11, '22.0.4', '11'],
        [17, '23.0.1', '12'],
        [23, '23.0.1', '13'],
    ],
    '3.10': [
        [0, '21.2.4', '11'],
        [3, '22.0.4', '11'],
        [6, '22.2.1', '11'],
        [9, '22.3.1', '11'],
        [11, '23.0.1', '11'],
        [12, '23.0.1', '12'],
        [18, '23.0.1', '13'],
    ],
    '3.11': [
        [0, '22.3', '11'],
        [4, '23.1.2', '12'],
        [5, '23.2.1', '12'],
        [8, '24.0', '12'],
        [13, '24.0', '13'],
    ],
    '3.12': [
        [0, '23.2.1', '12'],
        [2, '24.0', '12'],
        [5, '24.2', '12'],
        [8, '24.3.1', '12'],
        [10, '25.0.1', '12'],
        [11, '25.0.1', '13'],
    ],
    '3.13': [
        [0, '24.2', '12'],
        [1, '24.3.1', '12'],
        [3, '25.0.1', '12'],
        [4, '25.1.1', '12'],
        [6, '25.1.1', '13'],
    ],
    '3.14': [[0, '25.1.1', '13']],
};
/** Minor versions that are built no more: their tags stay at the last step. */
const ENDED = '3.10';
const NEWEST = '3.14';
/**
 * The pip in an image of the full or minor version at the start of a tag, or one that it is no older than.
 * @param frozen whether the build may be older than the tag's last one
 */
function bundledPip(minor, tag, frozen) {
    // A variant on an old release was dropped some time; a patch release has its pip all the same.
    const dropped = frozen || /wheezy|jessie|stretch|buster|bullseye|alpine\d/.test(tag);
    if (dropped && !/^\d\.\d+\.\d/.test(tag))
        return null;
    const newest = /^(?:3|latest)?-?(?:slim|alpine)?$/.test(tag);
    return stepOf(minor ?? (newest ? NEWEST : ''), minor === null ? NEWEST : tag)?.[1] ?? null;
}
/** The Debian release of a tag that names none; moving where it is rebuilt on the next one; null where none is known. */
function defaultDebian(minor, tag) {
    if (minor === null)
        return /^(?:3|latest|slim|rc)?(?:-|$)/.test(tag) ? MOVING : null;
    const patched = /^\d\.\d+\.\d/.test(tag);
    if (!patched && !(0,images_traits/* isAtLeast */.du)(ENDED, minor))
        return MOVING;
    return stepOf(minor, tag)?.[2] ?? null;
}
function stepOf(minor, tag) {
    const steps = (0,images_traits/* own */.ZV)(STEPS, minor);
    const version = /^\d\.\d+(\.|-|$)(\d+(?![\d\0]))?/.exec(tag);
    // A tag without a patch is the newest one; one that can't be known is none.
    if (version?.[1] !== '.')
        return version || /^2(?:-|$)/.test(tag) ? steps?.at(-1) : undefined;
    return version[2] === undefined ? undefined : steps?.findLast(([patch]) => patch <= Number(version[2]));
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/images/official.js




/*
 * The official Python images and those that put one file on them.
 *
 * Sources, read 2026-11-20: github.com/docker-library/python, Dockerfile-linux.template at 4f07059 (2026-06-23);
 * github.com/docker-library/pypy at 84c50d1 (2026-04-28); github.com/docker-library/buildpack-deps at 8330ca1;
 * github.com/astral-sh/uv, .github/workflows/build-docker.yml at 26a9dd4 (2026-08-21).
 */
const SLIM_TOOLS = new Set(['sh', 'bash']);
const FULL_TOOLS = new Set(['sh', 'bash', 'curl', 'wget', 'git', 'gcc', 'make']);
/** BusyBox brings wget. */
const ALPINE_TOOLS = new Set(['sh', 'wget']);
/** python: `3.12`, `3.12.4-slim-bookworm`, `3-alpine3.20`, `slim`, `3.14-rc`, `3.13-windowsservercore`. */
const python = (tag, _, frozen = false) => {
    if (/windowsservercore|nanoserver/.test(tag))
        return windows(tag);
    if (tag.includes('onbuild'))
        return onbuild(tag, frozen);
    return { ...linux(tag, frozen), floating: isFloating(tag) };
};
/**
 * The old onbuild variants carry triggers that no Dockerfile shows: they copy the context into the working folder and
 * install its requirements as root, which may leave bytecode. Source: 3.4/onbuild/Dockerfile at 526ee08 and
 * 3.6/jessie/onbuild/Dockerfile at 37dd2dc.
 */
function onbuild(tag, frozen) {
    // There is none of them that is slim, and their distribution is that of their last build.
    const unknown = { distribution: null, slim: null, tools: null };
    const python = { ...officialPython(tag, frozen), standardLibraryCompiled: null };
    return { ...linux(tag, frozen), ...unknown, python, libc: 'glibc', workdir: '/usr/src/app', floating: true };
}
function linux(tag, frozen) {
    const minor = officialMinor(tag);
    // The image sets it for the versions before 3.13.
    const lang = minor === null ? expand/* UNKNOWN */.HV : (0,images_traits/* isAtLeast */.du)(minor, '3.13') ? null : 'C.UTF-8';
    return {
        ...images_traits/* PLAIN */.tZ,
        ...variantOf(tag, (tag) => (frozen ? null : defaultDebian(minor, tag))),
        python: officialPython(tag, frozen),
        upstream: true,
        variables: {
            PATH: `/usr/local/bin:${images_traits/* SYSTEM_PATH */.sg}`,
            ...(lang !== null && { LANG: lang }),
            PYTHON_VERSION: expand/* UNKNOWN */.HV,
        },
    };
}
function officialPython(tag, frozen) {
    const minor = officialMinor(tag);
    const pip = { version: bundledPip(minor, tag, frozen) };
    return { ...(0,images_traits/* pythonAt */.el)('/usr/local', 'official', minor), pip, standardLibraryCompiled: false };
}
/** python:2 has been 2.7 ever since; python:3 moves. */
function officialMinor(tag) {
    return /^2(?:-|$)/.test(tag) ? '2.7' : (0,images_traits/* minorOf */.Hs)(tag);
}
/** A tag without a minor version moves from one to the next. */
function isFloating(tag) {
    if (officialMinor(tag) !== null)
        return false;
    const [first] = tag.split('-');
    return VERSIONLESS.test(first) || namedDistribution(first) ? true : null;
}
/** How a tag without a minor version starts, besides a release's name; anything else is no tag of these images. */
const VERSIONLESS = /^(?:3|latest|slim|rc|onbuild|alpine[\d.]*|windowsservercore|nanoserver)$/;
/** What -slim, -alpine, a code name or none of them says; `byDefault` tells the Debian release of a tag without one. */
function variantOf(tag, byDefault) {
    const slim = (0,images_traits/* tokensOf */.k8)(tag).includes('slim');
    if (/(?:^|-)alpine/.test(tag)) {
        const token = namedDistribution(tag);
        const moves = !(0,images_traits/* isPartial */.mt)(tag) && byDefault(tag.replace(/-?alpine$/, '')) === MOVING;
        const named = token?.release ? token : distribution('alpine', moves ? MOVING : null);
        return { distribution: named, libc: 'musl', slim: true, tools: ALPINE_TOOLS, dockerClean: false };
    }
    const named = namedDistribution(tag);
    // What is unknown may be -alpine, unless a Debian shows.
    if ((0,images_traits/* isPartial */.mt)(tag) && !slim && !named)
        return {};
    const known = named ?? distribution('debian', byDefault(tag));
    // A -slim may hide in an unknown piece.
    const full = !slim && !(0,images_traits/* isPartial */.mt)(tag);
    return {
        distribution: { ...known, python: { ...known.python, installed: slim ? false : full ? true : null } },
        libc: 'glibc',
        slim: slim ? true : full ? false : null,
        tools: slim ? SLIM_TOOLS : full ? FULL_TOOLS : null,
        dockerClean: true,
    };
}
function windows(tag) {
    const python = { ...(0,images_traits/* pythonAt */.el)('C:\\Python', 'other', (0,images_traits/* minorOf */.Hs)(tag)), interpreters: ['C:\\Python'] };
    return { python, upstream: true, floating: isFloating(tag) };
}
/** An image's default release moves on under `latest` alone: under a version it stays where that was built. */
function movesAlone(tag) {
    return tag === 'latest' ? MOVING : null;
}
/** PyPy below /opt/pypy; its versions aren't python.org's. */
const pypy = (tag) => ({
    ...images_traits/* PLAIN */.tZ,
    ...variantOf(tag, movesAlone),
    python: { ...(0,images_traits/* pythonAt */.el)('/opt/pypy', 'other', (0,images_traits/* minorOf */.Hs)(tag)), standardLibraryCompiled: false },
    variables: { PATH: `/opt/pypy/bin:${images_traits/* SYSTEM_PATH */.sg}`, LANG: 'C.UTF-8' },
    floating: (0,expand/* isKnown */.qE)(tag.split('-')[0]) ? (0,images_traits/* minorOf */.Hs)(tag) === null : null,
});
/** uv: alone on scratch (`latest`, `0.5.1`), on a distribution (`debian`, `alpine`), on a Python (`python3.12-alpine`). */
const uv = (tag, _, frozen) => {
    const rest = tag.replace(/^(?:\d+(?:\.\d+)*|[\d.\0]*\0)-|^\d+(?:\.\d+)*$/, '');
    const named = /^python(.*)$/.exec(rest);
    const variables = { UV_TOOL_BIN_DIR: '/usr/local/bin' };
    if (named) {
        // Its tags say bookworm-slim where docker-library's say slim-bookworm.
        const traits = named[1].includes('-dhi') ? {} : python(named[1], 'python', frozen === true || rest !== tag);
        return { ...traits, variables: { ...traits.variables, ...variables }, floating: (0,images_traits/* isPartial */.mt)(tag) ? null : false };
    }
    if ((0,images_traits/* isPartial */.mt)(tag))
        return (0,expand/* isKnown */.qE)(rest) && rest !== '' ? onDistribution(rest, variables) : {};
    if (rest === '' || /^(?:latest$|sha-)/.test(rest)) {
        return { ...images_traits/* PLAIN */.tZ, workdir: '/io', entrypoint: ['/uv'], slim: true, tools: images_traits/* NO_TOOLS */.g2, dockerClean: false };
    }
    return onDistribution(rest, variables);
};
function onDistribution(tag, variables) {
    if (tag.includes('dhi'))
        return {};
    const traits = { ...images_traits/* PLAIN */.tZ, ...variantOf(tag.replace(/^debian(?=-|$)/, 'latest'), () => MOVING), floating: false };
    return { ...traits, variables: { ...images_traits/* PLAIN */.tZ.variables, ...variables } };
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/images/applications.js




/*
 * Images with an application or a framework in them.
 *
 * Sources, read 2026-11-20: github.com/tiangolo/uvicorn-gunicorn-docker at cb5abd5, uwsgi-nginx-docker at afe929a and
 * meinheld-gunicorn-docker at 70cb797, and their histories; github.com/apache/airflow, Dockerfile at 0060b1a;
 * github.com/devcontainers/images at bed3eb2 (2026-07-01); github.com/microsoft/playwright-python, utils/docker at
 * 154f67c (2026-08-06).
 */
/** tiangolo/uvicorn-gunicorn, -fastapi, -starlette, uwsgi-nginx, -flask, meinheld-gunicorn: `python3.11-slim-2024-11-02`. */
const tiangolo = (tag, repository, frozen) => {
    const name = /^python(\d.*)$/.exec(tag);
    const dated = /-?\d{4}-\d\d-\d\d$/;
    const traits = python(name ? name[1].replace(dated, '') : tag, 'python', frozen === true || dated.test(tag));
    const nginx = repository.includes('uwsgi');
    const quiet = setsFlags(tag, frozen === true);
    return {
        ...traits,
        // All of its Pythons are installed into; with PYTHONDONTWRITEBYTECODE set, that leaves nothing of the library.
        python: traits.python
            ? {
                ...traits.python,
                kind: 'other',
                standardLibraryCompiled: quiet === null ? null : !quiet,
            }
            : null,
        workdir: '/app',
        entrypoint: nginx || repository.includes('meinheld') ? ['/entrypoint.sh'] : [],
        variables: {
            ...traits.variables,
            ...(!nginx || repository.includes('flask') ? { PYTHONPATH: '/app' } : {}),
            ...(quiet === true && { PYTHONDONTWRITEBYTECODE: '1', PYTHONUNBUFFERED: '1' }),
            ...(quiet === null && { PYTHONDONTWRITEBYTECODE: expand/* UNKNOWN */.HV, PYTHONUNBUFFERED: expand/* UNKNOWN */.HV }),
        },
        floating: (0,expand/* isKnown */.qE)(tag) ? !name || (0,images_traits/* minorOf */.Hs)(name[1]) === null : null,
    };
};
/** Whether a build has the two flags: those since 2024-03-21, after Alpine, 2.7 and 3.6 were dropped. */
function setsFlags(tag, frozen) {
    if ((0,images_traits/* isPartial */.mt)(tag))
        return null;
    const date = /(\d{4}-\d\d-\d\d)$/.exec(tag)?.[1];
    if (date !== undefined)
        return date >= '2024-03-22' ? true : date < '2024-03-21' ? false : null;
    const never = /alpine|python2|python3\.[0-6](?:-|$)/.test(tag);
    return never ? false : frozen ? null : true;
}
/** apache/airflow: its own Python below /usr/python (since 3.0; before that the official one), packages in ~/.local. */
const airflow = (tag) => {
    const minor = (0,images_traits/* minorOf */.Hs)(/python(\d\..*)$/.exec(tag)?.[1] ?? '');
    const official = /^(?:slim-)?[12]\./.test(tag);
    return {
        python: {
            ...(0,images_traits/* pythonAt */.el)('/home/airflow/.local', 'other', minor),
            interpreters: official ? ['/usr/local/bin'] : ['/home/airflow/.local/bin', '/usr/python/bin', '/usr/local/bin'],
        },
        upstream: true,
        distribution: distribution('debian', null),
        libc: 'glibc',
        user: tag.includes('onbuild') ? expand/* UNKNOWN */.HV : '50000',
        owned: ['/home/airflow', '/opt/airflow', '/opt/airflow/dags'],
        workdir: '/opt/airflow',
        shell: ['/bin/bash', '-o', 'pipefail', '-o', 'errexit', '-o', 'nounset', '-o', 'nolog', '-c'],
        entrypoint: ['/usr/bin/dumb-init', '--', '/entrypoint'],
        init: true,
        slim: false,
        dockerClean: true,
        variables: {
            PATH: `/root/bin:/home/airflow/.local/bin:${expand/* UNKNOWN */.HV}`,
            GUNICORN_CMD_ARGS: '--worker-tmp-dir /dev/shm',
        },
        floating: (0,expand/* isKnown */.qE)(tag) ? !/\d/.test(tag) : null,
    };
};
/** mcr.microsoft.com/devcontainers/python: `3.12`, `1-3.12-bookworm`: the official full image with much on it. */
const devcontainer = (tag) => {
    const official = python(tag.replace(/^(?:dev-)?(?:\d+(?:\.\d+){0,2}-)(?=[\d\0])/, ''), 'python', true);
    return {
        python: official.python ? { ...official.python, kind: 'other', standardLibraryCompiled: null } : null,
        upstream: true,
        distribution: official.distribution ?? null,
        libc: 'glibc',
        user: 'root',
        slim: false,
        dockerClean: true,
        tools: new Set(['sh', 'bash', 'curl', 'wget', 'git', 'gcc', 'make']),
        floating: official.floating ?? null,
    };
};
/** mcr.microsoft.com/playwright/python: `v1.48.0-noble`: Ubuntu's Python, its marker of PEP 668 removed. */
const playwright = (tag) => {
    const named = namedDistribution(tag, true);
    return {
        user: 'root',
        workdir: '/',
        entrypoint: [],
        init: false,
        python: (0,images_traits/* pythonAt */.el)('/usr', 'distribution', named?.python.minor ?? null),
        distribution: named ?? distribution('ubuntu', null, true),
        libc: 'glibc',
        slim: false,
        dockerClean: true,
        variables: { PATH: images_traits/* SYSTEM_PATH */.sg, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', PLAYWRIGHT_BROWSERS_PATH: '/ms-playwright' },
        complete: true,
        tools: new Set(['sh', 'bash', 'curl', 'git']),
    };
};
/** Images on an official Python of which only that is known. */
const onPython = (tag) => {
    const minor = (0,images_traits/* minorOf */.Hs)(/python(\d\..*)$/.exec(tag)?.[1] ?? '');
    const traits = {
        python: (0,images_traits/* pythonAt */.el)('/usr/local', 'other', minor),
        upstream: true,
        libc: 'glibc',
        floating: (0,expand/* isKnown */.qE)(tag) ? !/\d/.test(tag) : null,
    };
    return traits;
};

;// CONCATENATED MODULE: ./lib/build/dockerfile/images/conda.js




/*
 * Images that bring conda.
 *
 * Sources, read 2026-11-20: github.com/ContinuumIO/docker-images at dc64b23 (2024-07-02);
 * github.com/conda-forge/miniforge-images at 841e405 (2026-07-01); github.com/mamba-org/micromamba-docker at a815800
 * (2026-05-13); github.com/jupyter/docker-stacks at 8209386 (2026-08-08).
 */
const PREFIX = '/opt/conda';
const CONDA_PATH = `${PREFIX}/bin:${images_traits/* SYSTEM_PATH */.sg}`;
const TOOLS = new Set(['sh', 'bash', 'wget']);
/** Which Python an installer brings is nowhere in the tag: it is the installer's version. */
function condaPython(minor, compiled) {
    return { ...(0,images_traits/* pythonAt */.el)(PREFIX, 'conda', minor), standardLibraryCompiled: compiled };
}
/** continuumio/miniconda3 and anaconda3, on Debian slim; some old tags on Alpine. */
const miniconda = (tag, repository) => ({
    ...images_traits/* PLAIN */.tZ,
    ...(tag.includes('alpine')
        ? { distribution: distribution('alpine', null), libc: 'glibc' }
        : { distribution: distribution('debian', movesAlone(tag), false), libc: 'glibc' }),
    python: repository.endsWith('2') ? condaPython('2.7', null) : condaPython(null, null),
    dockerClean: !tag.includes('alpine'),
    tools: (0,images_traits/* isPartial */.mt)(tag) || tag.includes('alpine') ? null : TOOLS,
    variables: { PATH: CONDA_PATH, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
});
/** condaforge/miniforge3 and mambaforge, on Ubuntu; all bytecode is deleted there. */
const miniforge = (tag) => ({
    ...images_traits/* PLAIN */.tZ,
    distribution: distribution('ubuntu', movesAlone(tag), false),
    libc: 'glibc',
    python: condaPython(null, false),
    entrypoint: ['tini', '--'],
    init: true,
    dockerClean: true,
    tools: (0,images_traits/* tokensOf */.k8)(tag).includes('alpine') ? null : TOOLS,
    variables: { PATH: CONDA_PATH, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', CONDA_DIR: PREFIX },
});
/** mambaorg/micromamba: no Python before the first install; its own shell activates the environment in each RUN. */
const micromamba = (tag) => {
    const alpine = tag.includes('alpine');
    const named = namedDistribution(tag);
    const image = alpine ? distribution('alpine', null) : named;
    return {
        ...images_traits/* PLAIN */.tZ,
        distribution: image ?? distribution('debian', movesAlone(tag), false),
        libc: 'glibc',
        user: 'mambauser',
        workdir: '/tmp',
        shell: ['/usr/local/bin/_dockerfile_shell.sh'],
        entrypoint: ['/usr/local/bin/_entrypoint.sh'],
        slim: true,
        gpu: tag.includes('cuda'),
        dockerClean: !alpine,
        tools: new Set(['sh', 'bash']),
        variables: {
            PATH: images_traits/* SYSTEM_PATH */.sg,
            LANG: 'C.UTF-8',
            LC_ALL: 'C.UTF-8',
            MAMBA_ROOT_PREFIX: PREFIX,
            ENV_NAME: 'base',
            MAMBA_USER: 'mambauser',
        },
    };
};
/** Stacks that set no variable of Python's; the Spark and GPU ones do. */
const PLAIN_STACKS = new Set([
    'docker-stacks-foundation',
    'base-notebook',
    'minimal-notebook',
    'scipy-notebook',
    'r-notebook',
    'julia-notebook',
    'datascience-notebook',
]);
/** jupyter/… and quay.io/jupyter/…: on Ubuntu, as jovyan, behind tini. */
const jupyter = (tag, repository) => {
    const minor = /^python-(.*)$/.exec(tag);
    const found = minor ? (0,images_traits/* minorOf */.Hs)(minor[1]) : null;
    const traits = {
        distribution: distribution('ubuntu', null, false),
        libc: 'glibc',
        python: condaPython(found, null),
        user: '1000',
        owned: [PREFIX, '/home/jovyan', '/home/jovyan/work'],
        workdir: '/home/jovyan',
        shell: ['/bin/bash', '-o', 'pipefail', '-c'],
        entrypoint: ['tini', '-g', '--', 'start.sh'],
        // start-notebook.py in the newer ones, which keep the other name.
        command: repository.endsWith('docker-stacks-foundation') ? null : ['start-notebook.sh'],
        init: true,
        slim: false,
        gpu: tag.includes('cuda'),
        dockerClean: true,
        variables: {
            PATH: CONDA_PATH,
            // en_US.UTF-8 in the older ones.
            LANG: expand/* UNKNOWN */.HV,
            LC_ALL: expand/* UNKNOWN */.HV,
            CONDA_DIR: PREFIX,
            HOME: '/home/jovyan',
            NB_USER: 'jovyan',
            NB_UID: '1000',
        },
        complete: PLAIN_STACKS.has(repository.split('/').at(-1)),
    };
    return { ...traits, ...(tag !== 'latest' && { floating: (0,expand/* isKnown */.qE)(tag) ? false : null }) };
};

;// CONCATENATED MODULE: ./lib/build/dockerfile/images/distroless.js



/*
 * Images without a package manager: Google's distroless and Chainguard's.
 *
 * Sources, read 2026-11-20: github.com/GoogleContainerTools/distroless at cd08076 (2026-08-21): static/static.bzl,
 * python3/python.bzl, README.md; packages are unpacked there, so no script of theirs compiles anything. Chainguard:
 * https://edu.chainguard.dev/chainguard/chainguard-images/getting-started/python/. Docker: https://docs.docker.com/dhi/
 */
/** Python by Debian release; images without one in their name moved from release to release. */
const distroless_PYTHONS = { '10': '3.7', '11': '3.9', '12': '3.11', '13': '3.13' };
/** gcr.io/distroless: python3-debian12, base-nossl-debian13, cc, static; `nonroot`, `debug` and `debug-nonroot`. */
const distroless = (tag, repository) => {
    const name = repository.split('/').at(-1);
    const release = /-debian(\d+)$/.exec(name)?.[1] ?? null;
    const tokens = (0,images_traits/* tokensOf */.k8)(tag);
    const nonroot = tokens.includes('nonroot');
    const debug = tokens.includes('debug');
    const python3 = /^python3(?:-|$)/.test(name);
    const minor = release === null ? null : ((0,images_traits/* own */.ZV)(distroless_PYTHONS, release) ?? null);
    const user = (0,images_traits/* isPartial */.mt)(tag) ? expand/* UNKNOWN */.HV : nonroot ? '65532' : 'root';
    return {
        ...images_traits/* PLAIN */.tZ,
        user,
        workdir: user === expand/* UNKNOWN */.HV ? expand/* UNKNOWN */.HV : nonroot ? '/home/nonroot' : '/',
        // Python's own name has the minor version in it.
        entrypoint: python3 ? [`/usr/bin/python${minor ?? '3'}`] : debug ? ['/busybox/sh'] : [],
        python: python3 ? withoutPip({ ...(0,images_traits/* pythonAt */.el)('/usr', 'distribution', minor), standardLibraryCompiled: false }) : null,
        distribution: distribution('debian', release, python3),
        libc: name.startsWith('static') ? null : 'glibc',
        slim: true,
        dockerClean: false,
        tools: (0,images_traits/* isPartial */.mt)(tag) ? null : debug ? new Set(['wget']) : images_traits/* NO_TOOLS */.g2,
        variables: { PATH: `${images_traits/* SYSTEM_PATH */.sg}${debug ? ':/busybox' : ''}`, ...(python3 && { LANG: 'C.UTF-8' }) },
        // Every tag there moves with its release; the release is in the name.
        floating: release === null,
    };
};
function withoutPip(python) {
    return { ...python, pip: null };
}
/** cgr.dev/chainguard/python: without shell and pip but in its -dev variants. */
const chainguardPython = (tag) => {
    const dev = (0,images_traits/* tokensOf */.k8)(tag).includes('dev');
    const python = (0,images_traits/* pythonAt */.el)('/usr', 'distribution', (0,images_traits/* minorOf */.Hs)(tag));
    return {
        python: dev ? python : withoutPip(python),
        distribution: distribution('wolfi', null, true),
        libc: 'glibc',
        user: '65532',
        entrypoint: ['/usr/bin/python'],
        init: false,
        slim: true,
        dockerClean: false,
        tools: (0,images_traits/* isPartial */.mt)(tag) || dev ? null : images_traits/* NO_TOOLS */.g2,
        floating: (0,expand/* isKnown */.qE)(tag) ? (0,images_traits/* minorOf */.Hs)(tag) === null : null,
    };
};
/** dhi.io/python, Docker's hardened images: `3.13-debian13`, `3.13-alpine3.22-dev`. */
const hardenedPython = (tag) => {
    const named = namedDistribution(tag);
    const dev = (0,images_traits/* tokensOf */.k8)(tag).includes('dev');
    return {
        python: { ...(0,images_traits/* pythonAt */.el)('/opt/python', 'other', (0,images_traits/* minorOf */.Hs)(tag)), pip: dev ? { version: null } : null },
        upstream: true,
        distribution: named,
        libc: named ? (named.name === 'alpine' ? 'musl' : 'glibc') : null,
        slim: true,
        floating: (0,expand/* isKnown */.qE)(tag) ? (0,images_traits/* minorOf */.Hs)(tag) === null : null,
    };
};
/** cgr.dev/chainguard/wolfi-base: a shell and apk. */
const wolfi = () => ({
    ...images_traits/* PLAIN */.tZ,
    distribution: distribution('wolfi', null, false),
    libc: 'glibc',
    slim: true,
    dockerClean: false,
});

;// CONCATENATED MODULE: ./lib/build/dockerfile/images/plain.js




/*
 * Distributions alone, and images for other languages.
 *
 * Sources, read 2026-11-20: the images' Dockerfiles as github.com/docker-library/official-images lists them; the
 * packages of minbase Debian and Ubuntu, github.com/alpinelinux/docker-alpine; github.com/docker-library/buildpack-deps
 * at 8330ca1 (mercurial, in all but the curl variants, brings the distribution's Python);
 * github.com/linuxserver/docker-baseimage-ubuntu at 93b4c6b and docker-baseimage-alpine at 3d5a8b0.
 */
const BASIC_TOOLS = new Set(['sh', 'bash']);
/** debian and ubuntu: by number or code name, -slim, dated; `stable`, `sid` and `rolling` move. */
const debian = (tag, repository) => {
    const name = repository.split('/').at(-1);
    const text = tag.split('-')[0];
    const named = namedDistribution(tag, false);
    const release = named?.name === name ? named.release : releaseOf(name, text);
    // `oldstable` is out of date by design; which one it is depends on the day.
    const found = distribution(name, text === 'oldstable' || text === 'oldoldstable' ? null : release, false);
    const slim = (0,images_traits/* tokensOf */.k8)(tag).includes('slim') ? true : (0,images_traits/* isPartial */.mt)(tag) ? null : false;
    return { ...images_traits/* PLAIN */.tZ, distribution: found, libc: 'glibc', slim, dockerClean: true, tools: BASIC_TOOLS };
};
const alpine = (tag) => ({
    ...images_traits/* PLAIN */.tZ,
    distribution: distribution('alpine', releaseOf('alpine', tag.split('-')[0]), false),
    libc: 'musl',
    slim: true,
    dockerClean: false,
    tools: new Set(['sh', 'wget']),
});
/** buildpack-deps: `bookworm`, `jammy-scm`, `curl`. */
const buildpackDeps = (tag) => {
    const tokens = (0,images_traits/* tokensOf */.k8)(tag);
    const variant = tokens.includes('curl') ? 'curl' : tokens.includes('scm') ? 'scm' : (0,images_traits/* isPartial */.mt)(tag) ? null : 'full';
    const installed = variant === null ? null : variant !== 'curl';
    const tools = new Set(['sh', 'bash', 'curl', 'wget']);
    if (variant !== 'curl')
        tools.add('git');
    if (variant === 'full')
        tools.add('gcc').add('make');
    return {
        ...images_traits/* PLAIN */.tZ,
        distribution: namedDistribution(tag, installed) ??
            distribution('debian', /^(?:latest|stable|curl|scm)/.test(tag) ? MOVING : null, installed),
        libc: 'glibc',
        slim: variant === null ? null : variant !== 'full',
        dockerClean: true,
        tools: variant === null ? null : tools,
    };
};
/**
 * LinuxServer's: a distribution with s6-overlay as its init, which starts services as a user without privileges. Which
 * builds set VIRTUAL_ENV (those since May 2023) no tag tells.
 */
const withS6 = (tag, repository) => {
    const apk = repository.endsWith('alpine');
    const number = (0,images_traits/* tokensOf */.k8)(tag).find((token) => /^\d+\.\d+$/.test(token)) ?? null;
    const named = apk ? distribution('alpine', number, false) : namedDistribution(tag, false);
    return {
        ...images_traits/* PLAIN */.tZ,
        distribution: named ?? distribution(repository.endsWith('debian') ? 'debian' : 'ubuntu', null, false),
        libc: apk ? 'musl' : 'glibc',
        slim: true,
        entrypoint: ['/init'],
        init: true,
        dockerClean: !apk,
        variables: { PATH: `/lsiopy/bin:${images_traits/* SYSTEM_PATH */.sg}`, VIRTUAL_ENV: expand/* UNKNOWN */.HV },
        tools: new Set(apk ? ['sh', 'bash', 'curl', 'wget'] : ['sh', 'bash', 'curl']),
    };
};
/** Red Hat's, its rebuilds', Fedora's, Amazon's, SUSE's: `9`, `9.4-minimal`, `stream9`, `centos7`, `2023`, `leap:15.6`. */
const rpm = (tag, repository) => {
    const name = NAMES.find(([pattern]) => pattern.test(repository))?.[1] ?? 'rhel';
    const release = rpmRelease(name, tag, repository);
    const minimal = /minimal|micro|slim/.test(`${repository} ${tag}`);
    return {
        ...images_traits/* PLAIN */.tZ,
        distribution: distribution(name, release, minimal || name === 'opensuse' ? null : hasPython(name, release)),
        libc: 'glibc',
        slim: minimal,
        dockerClean: false,
        tools: repository.includes('micro') || name === 'opensuse' ? null : new Set(['sh', 'bash', 'curl']),
    };
};
const NAMES = [
    [/centos/, 'centos'],
    [/rockylinux/, 'rockylinux'],
    [/almalinux/, 'almalinux'],
    [/fedora/, 'fedora'],
    [/amazonlinux/, 'amazonlinux'],
    [/oraclelinux/, 'oraclelinux'],
    [/opensuse/, 'opensuse'],
];
function rpmRelease(name, tag, repository) {
    const ofRepository = /(?:ubi|rhel|almalinux\/|rockylinux\/)(\d+)/.exec(repository)?.[1];
    if (ofRepository !== undefined)
        return ofRepository;
    const text = tag.split('-')[0].replace(/^(?:centos|ol)(?=\d)/, '');
    if (/^stream\d+$/.test(text))
        return text;
    if (name === 'amazonlinux' && /^(?:1|201\d)(?:\.|$)/.test(text))
        return '1';
    // centos:latest has been 8 since its end; opensuse's own latest is older still.
    if (name === 'centos' && text === 'latest' && repository === 'centos')
        return '8';
    return repository === 'opensuse' ? null : releaseOf(name, text);
}
/** Whether `python3` is there, as a part of dnf. */
function hasPython(name, release) {
    const number = release?.replace('stream', '') ?? '';
    if (!/^\d+(?:\.\d+)?$/.test(number))
        return null;
    if (name === 'fedora')
        return !(0,images_traits/* isAtLeast */.du)(number, '41');
    if (name === 'amazonlinux')
        return number === '2023';
    return number === '9' ? true : number === '10' ? null : false;
}
/** Images of other languages and servers, on Debian unless the tag says Alpine; root starts them all. */
const runtime = (tag, repository) => {
    const full = BUILD_IMAGES.has(repository);
    const traits = full ? variantOf(tag, movesAlone) : (onNamed(tag) ?? {});
    return {
        ...images_traits/* PLAIN */.tZ,
        ...traits,
        workdir: expand/* UNKNOWN */.HV,
        entrypoint: null,
        init: null,
        variables: { PATH: `${expand/* UNKNOWN */.HV}:${images_traits/* SYSTEM_PATH */.sg}` },
    };
};
/** Those whose variants without -slim stand on buildpack-deps. */
const BUILD_IMAGES = new Set(['node', 'golang', 'rust', 'ruby', 'perl', 'gcc', 'openjdk']);
function onNamed(tag) {
    const named = namedDistribution(tag);
    if (!named)
        return null;
    const apk = named.name === 'alpine';
    const libc = apk ? 'musl' : 'glibc';
    return { distribution: named, libc, dockerClean: !apk, ...((0,expand/* isKnown */.qE)(tag) && apk && { slim: true }) };
}
/** Nothing at all. */
const scratch = () => ({ ...images_traits/* PLAIN */.tZ, slim: true, dockerClean: false, tools: new Set() });

;// CONCATENATED MODULE: ./lib/build/dockerfile/images/vendors.js



/*
 * Python images of vendors: Red Hat's, AWS Lambda's, Google App Engine's, Bitnami's.
 *
 * Sources, read 2026-11-20: github.com/sclorg/s2i-python-container at e007f85 (2026-06-17) and s2i-base-container at
 * cada84e; github.com/aws/aws-lambda-base-images, branches python3.8 to python3.12 (2024-10-14);
 * github.com/aws/aws-sam-build-images at acb4422; https://docs.aws.amazon.com/lambda/latest/dg/python-image.html;
 * github.com/GoogleCloudPlatform/python-runtime; github.com/bitnami/containers, bitnami/python/3.12 at 03cf04f.
 */
/** Red Hat's environment for applications; the interpreter itself is the distribution's. */
const APP_ROOT = '/opt/app-root';
/** ubi9/python-312, ubi8/python-39, ubi9/python-312-minimal, sclorg's and Fedora's python-3.. */
const redHatPython = (tag, repository) => {
    const match = /python-([23])\.?(\d+)/.exec(repository);
    const minor = match ? `${match[1]}.${match[2]}` : null;
    const minimal = repository.includes('minimal');
    return {
        ...s2iSurroundings(repository, tag),
        python: {
            ...(0,images_traits/* pythonAt */.el)(APP_ROOT, 'distribution', minor),
            // `python -m venv` made it, and `chown -R 1001:0` gave it to the user.
            venv: true,
            interpreters: [`${APP_ROOT}/bin`, '/usr/bin'],
        },
        ...(minimal && { slim: true, tools: new Set(['sh', 'bash', 'curl']), entrypoint: [] }),
        user: '1001',
        owned: [APP_ROOT, `${APP_ROOT}/src`, `${APP_ROOT}/bin`],
        variables: {
            PATH: minimal
                ? `${APP_ROOT}/bin:${APP_ROOT}/src/bin:${APP_ROOT}/src/.local/bin:${images_traits/* SYSTEM_PATH */.sg}`
                : `${APP_ROOT}/src/.local/bin/:${APP_ROOT}/src/bin:${APP_ROOT}/bin:${images_traits/* SYSTEM_PATH */.sg}`,
            PYTHON_VERSION: minor ?? expand/* UNKNOWN */.HV,
            PYTHONUNBUFFERED: '1',
            PYTHONIOENCODING: 'UTF-8',
            LC_ALL: 'en_US.UTF-8',
            LANG: 'en_US.UTF-8',
            PIP_NO_CACHE_DIR: 'off',
            BASH_ENV: `${APP_ROOT}/bin/activate`,
            ENV: `${APP_ROOT}/bin/activate`,
            APP_ROOT,
            HOME: `${APP_ROOT}/src`,
        },
        floating: false,
    };
};
/** s2i-base and s2i-core: what Red Hat's language images stand on. */
const s2i = (tag, repository) => ({
    ...s2iSurroundings(repository, tag),
    user: 'root',
    variables: {
        PATH: `${APP_ROOT}/src/bin:${APP_ROOT}/bin:${images_traits/* SYSTEM_PATH */.sg}`,
        APP_ROOT,
        HOME: `${APP_ROOT}/src`,
        STI_SCRIPTS_URL: 'image:///usr/libexec/s2i',
        STI_SCRIPTS_PATH: '/usr/libexec/s2i',
    },
});
function s2iSurroundings(repository, tag) {
    const release = /(?:ubi|rhel|-c|\/c)(\d+)/.exec(repository)?.[1] ?? null;
    const stream = /-c\d+s(?:-|$)|\/centos/.test(repository);
    const name = repository.includes('fedora') ? 'fedora' : stream ? 'centos' : 'rhel';
    const number = name === 'fedora' ? releaseOf(name, tag) : stream && release !== null ? `stream${release}` : release;
    return {
        distribution: distribution(name, number, null),
        libc: 'glibc',
        workdir: `${APP_ROOT}/src`,
        entrypoint: ['container-entrypoint'],
        init: false,
        slim: false,
        dockerClean: false,
        // s2i-base has compilers, wget and git.
        tools: new Set(['sh', 'bash', 'curl', 'wget', 'git', 'gcc', 'make']),
        complete: true,
    };
}
/** The Amazon Linux below Lambda's Python; the later ones stand on 2023. */
const LAMBDA_RELEASES = {
    '2.7': '1',
    '3.6': '1',
    '3.7': '1',
    '3.8': '2',
    '3.9': '2',
    '3.10': '2',
    '3.11': '2',
};
/** public.ecr.aws/lambda/python, amazon/aws-lambda-python: `3.12`, `3.12-arm64`, `3.12.2024.11.22.14`. */
const lambda = (tag) => lambdaImage((0,images_traits/* minorOf */.Hs)(tag), tag);
/** public.ecr.aws/sam/build-python3.12: Lambda's image with compilers. */
const samBuild = (tag, repository) => ({
    ...lambdaImage((0,images_traits/* minorOf */.Hs)(/python(\d.*)$/.exec(repository)?.[1] ?? ''), tag),
    entrypoint: [],
    slim: false,
    tools: new Set(['sh', 'bash', 'curl', 'git', 'gcc', 'make']),
    floating: false,
});
function lambdaImage(minor, tag) {
    const release = minor === null ? null : ((0,images_traits/* own */.ZV)(LAMBDA_RELEASES, minor) ?? '2023');
    return {
        ...images_traits/* PLAIN */.tZ,
        distribution: distribution('amazonlinux', release),
        libc: 'glibc',
        python: (0,images_traits/* pythonAt */.el)('/var/lang', 'distribution', minor),
        workdir: '/var/task',
        entrypoint: ['/lambda-entrypoint.sh'],
        slim: true,
        dockerClean: false,
        tools: new Set(['sh', 'bash', 'curl']),
        variables: {
            PATH: '/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:/opt/bin',
            LANG: 'en_US.UTF-8',
            LAMBDA_TASK_ROOT: '/var/task',
            LAMBDA_RUNTIME_DIR: '/var/runtime',
            LD_LIBRARY_PATH: expand/* UNKNOWN */.HV,
        },
        ...(tag !== 'latest' && minor !== null && { floating: false }),
    };
}
/** gcr.io/google-appengine/python: several Pythons below /opt, none of them in an environment yet. */
const appEngine = () => ({
    python: { ...(0,images_traits/* pythonAt */.el)('/usr', 'other', null), interpreters: [] },
    distribution: distribution('ubuntu', null),
    libc: 'glibc',
    user: 'root',
    slim: false,
    dockerClean: true,
});
/** google/cloud-sdk: Debian's Python for gcloud; `slim`, `alpine`, `debian_component_based`. */
const cloudSdk = (tag) => {
    const alpine = tag.includes('alpine');
    return {
        user: 'root',
        distribution: alpine ? distribution('alpine', null, true) : distribution('debian', MOVING, true),
        libc: alpine ? 'musl' : 'glibc',
        dockerClean: !alpine,
    };
};
/** bitnami/python, bitnamilegacy/python: `3.12`, `3.12.3-debian-12-r12`. */
const bitnami = (tag) => {
    const debian = /debian-(\d+)/.exec(tag)?.[1];
    return {
        ...images_traits/* PLAIN */.tZ,
        python: (0,images_traits/* pythonAt */.el)('/opt/bitnami/python', 'other', (0,images_traits/* minorOf */.Hs)(tag)),
        upstream: true,
        distribution: namedDistribution(tag) ?? distribution('debian', debian ?? null),
        libc: 'glibc',
        workdir: '/app',
        shell: ['/bin/bash', '-o', 'errexit', '-o', 'nounset', '-o', 'pipefail', '-c'],
        slim: false,
        tools: new Set(['sh', 'bash', 'curl', 'wget', 'git', 'gcc', 'make']),
        variables: { PATH: `/opt/bitnami/python/bin:${images_traits/* SYSTEM_PATH */.sg}`, BITNAMI_APP_NAME: 'python' },
    };
};

;// CONCATENATED MODULE: ./lib/build/dockerfile/images/registry.js







/** Docker Hub's official images, which mirrors repeat below `library/`. */
const OFFICIAL = new Map([
    ['python', python],
    ['pypy', pypy],
    ['debian', debian],
    ['ubuntu', debian],
    ['alpine', alpine],
    ['buildpack-deps', buildpackDeps],
    ['scratch', scratch],
    ...['centos', 'rockylinux', 'almalinux', 'fedora', 'amazonlinux', 'oraclelinux', 'opensuse'].map((name) => [name, rpm]),
    ...('node golang rust ruby perl gcc openjdk java eclipse-temurin amazoncorretto maven gradle php nginx httpd caddy haproxy ' +
        'redis memcached postgres mysql mariadb mongo rabbitmq docker bash busybox elixir erlang haskell swift julia r-base')
        .split(' ')
        .map((name) => [name, runtime]),
]);
/** Other images, each with the name it has where it is at home. */
const OTHERS = new Map([
    ['astral-sh/uv', uv],
    ['astral/uv', uv],
    ['continuumio/miniconda3', miniconda],
    ['continuumio/anaconda3', miniconda],
    ['continuumio/miniconda', miniconda],
    ['continuumio/anaconda', miniconda],
    ['condaforge/miniforge3', miniforge],
    ['condaforge/mambaforge', miniforge],
    ['condaforge/miniforge-pypy3', miniforge],
    ['mambaorg/micromamba', micromamba],
    ['chainguard/python', chainguardPython],
    ['chainguard/wolfi-base', wolfi],
    ['dhi.io/python', hardenedPython],
    ['dhi/python', hardenedPython],
    ['nvidia/cuda', cuda],
    ['nvcr.io/nvidia/pytorch', nvidiaFramework],
    ['nvcr.io/nvidia/tensorflow', nvidiaFramework],
    ['nvcr.io/nvidia/jax', nvidiaFramework],
    ['pytorch/pytorch', pytorch],
    ['tensorflow/tensorflow', tensorflow],
    ['amazon/aws-lambda-python', lambda],
    ['public.ecr.aws/lambda/python', lambda],
    ['ecr-public/lambda/python', lambda],
    ['amazonlinux/amazonlinux', rpm],
    ['centos/centos', rpm],
    ['fedora/fedora', rpm],
    ['fedora/fedora-minimal', rpm],
    ['rockylinux/rockylinux', rpm],
    ['opensuse/leap', rpm],
    ['opensuse/tumbleweed', rpm],
    ['google-appengine/python', appEngine],
    ['google_appengine/python', appEngine],
    ['google/cloud-sdk', cloudSdk],
    ['google.com/cloudsdktool/cloud-sdk', cloudSdk],
    ['google.com/cloudsdktool/google-cloud-cli', cloudSdk],
    ['bitnami/python', bitnami],
    ['bitnamilegacy/python', bitnami],
    ['apache/airflow', airflow],
    ['apache/superset', onPython],
    ['prefecthq/prefect', onPython],
    ['mcr.microsoft.com/devcontainers/python', devcontainer],
    ['mcr.microsoft.com/vscode/devcontainers/python', devcontainer],
    ['mcr.microsoft.com/playwright/python', playwright],
    ['gliderlabs/alpine', alpine],
    ['ubuntu/ubuntu', debian],
    ['debian/debian', debian],
]);
/** Families whose names follow a rule. */
const PATTERNS = [
    [
        /^tiangolo\/(?:uvicorn-gunicorn|meinheld-gunicorn|uwsgi-nginx)(?:-(?:fastapi|starlette|flask|machine-learning))?$/,
        tiangolo,
    ],
    [/^jupyter\/(?:docker-stacks-foundation|[a-z-]+-notebook)$/, jupyter],
    [/^distroless\/(?:python3|static|base|base-nossl|cc)(?:-debian\d+)?$/, distroless],
    [/^(?:ubi|rhel)\d+\/python-\d+(?:-minimal)?$/, redHatPython],
    [/^(?:sclorg|fedora|centos)\/python-\d+(?:-minimal)?(?:-c\d+s)?$/, redHatPython],
    [/^(?:(?:ubi|rhel)\d+|sclorg|fedora)\/s2i-(?:base|core)(?:-c\d+s)?$/, s2i],
    [/^(?:redhat\/)?ubi\d+(?:-minimal|-micro|-init)?$/, rpm],
    [/^ubi\d+\/ubi(?:-minimal|-micro|-init)?$/, rpm],
    [/^(?:almalinux|rockylinux)\/\d+-(?:base|minimal|micro)$/, rpm],
    [/^(?:public\.ecr\.aws\/sam\/build-|amazon\/aws-sam-cli-build-image-)python\d\.\d+$/, samBuild],
    [/^cgr\.dev\/[^/]+\/python(?:-fips)?$/, chainguardPython],
    [/^(?:lsiobase\/|linuxserver\/baseimage-)(?:alpine|debian|ubuntu)$/, withS6],
];
/** Where mirrors keep Docker Hub's images without saying `library/`. */
const HUB_MIRROR = /\/(?:docker[-_.]?(?:hub|io)(?:[-_](?:proxy|remote|cache|mirror|virtual))?|dependency_proxy\/containers)\//;
/** Official images once more, for one architecture. Source: github.com/docker-library/official-images, its README. */
const ARCHITECTURE = /^(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x)\/([^/]+)$/;
/** Finds what describes a repository, wherever it is mirrored; null for images that nothing is known of. */
function findFamily(repository) {
    // Mirrors keep the official ones' folder: public.ecr.aws/docker/library/python, harbor.x/hub/library/python.
    const mirrored = /\/library\/([^/]+)$/.exec(repository)?.[1] ?? ARCHITECTURE.exec(repository)?.[1] ?? afterMirror(repository);
    if (mirrored !== null) {
        const family = OFFICIAL.get(mirrored);
        if (family)
            return { family, repository: mirrored };
    }
    const direct = OFFICIAL.get(repository) ?? homeOf(repository);
    if (direct)
        return { family: direct, repository };
    // A host and the folders of a proxy may stand before the name.
    for (let at = repository.indexOf('/'); at >= 0; at = repository.indexOf('/', at + 1)) {
        const rest = repository.slice(at + 1);
        const family = homeOf(rest);
        if (family)
            return { family, repository: rest };
    }
    return null;
}
function afterMirror(repository) {
    const match = HUB_MIRROR.exec(repository);
    return match ? repository.slice(match.index + match[0].length) : null;
}
function homeOf(name) {
    return OTHERS.get(name) ?? PATTERNS.find(([pattern]) => pattern.test(name))?.[1];
}

// EXTERNAL MODULE: ./lib/build/dockerfile/memo.js
var memo = __webpack_require__(21121);
;// CONCATENATED MODULE: ./lib/build/dockerfile/base-image.js





/** Whether it is for Windows containers, whose folders and shells are others. */
function isWindows({ reference }) {
    return /(?:^|[/:-])(?:windowsservercore|servercore|nanoserver)(?:[:@-]|$)/.test(reference?.text ?? '');
}
/** Looks an image up. Sources: the files of images/ name theirs. */
function describeImage(reference) {
    return reference ? describeNamed(reference.text) : buildImage(null, {});
}
const describeNamed = (0,memo/* memoizeText */.Ez)((name) => {
    const reference = (0,image_reference/* parseImageReference */.o)(name);
    if (!reference)
        return buildImage(null, {});
    const { repository, tag, digest } = reference;
    const found = findFamily(repository);
    if (!found)
        return buildImage(reference, {});
    const stands = tag ?? (digest === null ? 'latest' : expand/* UNKNOWN */.HV);
    return buildImage(reference, found.family(stands, found.repository, digest !== null));
});
/** Whether a program is in an image; null where that isn't known, and for programs that aren't on record. */
function hasTool(base, program) {
    if (!base.tools || !ON_RECORD.has(program))
        return null;
    return base.tools.has(program);
}
const ON_RECORD = new Set(['sh', 'bash', 'curl', 'wget', 'git', 'gcc', 'make']);


/***/ }),

/***/ 60395:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   y4: () => (/* binding */ applyOperation)
/* harmony export */ });
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1876);

/*
 * Values that may hold unknown pieces: a NUL stands for each. So `ENV PATH=/opt/venv/bin:$PATH` on an unknown base is
 * `/opt/venv/bin:␀`, and a rule can still see what it starts with.
 */
/** Stands for a piece of a value that can't be known. */
const UNKNOWN = '\0';
function isKnown(value) {
    return !value.includes(UNKNOWN);
}
/** Longer values are cut to unknown: `ENV A=$A$A` a few dozen times would otherwise fill the memory. */
const MAXIMUM_LENGTH = 65_536;
/** Patterns are taken off versions, platforms and paths, not off texts. */
const MAXIMUM_STRIPPED = 256;
/** Defaults inside defaults beyond this are unknown. */
const MAXIMUM_DEPTH = 20;
/**
 * Expands variables and takes quotes and escapes away, as BuildKit does for instruction arguments.
 * Source: moby/buildkit, frontend/dockerfile/shell/lex.go.
 */
function expand(text, lookup, escape, depth = 0) {
    if (depth > MAXIMUM_DEPTH)
        return UNKNOWN;
    if (!/[$"'\\`]/.test(text))
        return text;
    const result = new Expander(text, lookup, escape, depth).run();
    return result.length > MAXIMUM_LENGTH ? UNKNOWN : result;
}
class Expander {
    text;
    lookup;
    escape;
    depth;
    at = 0;
    constructor(text, lookup, escape, depth) {
        this.text = text;
        this.lookup = lookup;
        this.escape = escape;
        this.depth = depth;
    }
    run() {
        let out = '';
        let quoted = false;
        while (this.at < this.text.length) {
            const char = this.text[this.at];
            if (char === this.escape) {
                // At the very end it escapes nothing and is dropped.
                const next = this.text[this.at + 1] ?? '';
                // Inside double quotes a backslash only escapes what is special there.
                out += quoted && next !== '' && !['"', '$', this.escape].includes(next) ? char + next : next;
                this.at += 2;
            }
            else if (char === '"') {
                quoted = !quoted;
                this.at++;
            }
            else if (char === "'" && !quoted) {
                const end = this.text.indexOf("'", this.at + 1);
                out += this.text.slice(this.at + 1, end < 0 ? undefined : end);
                this.at = end < 0 ? this.text.length : end + 1;
            }
            else if (char === '$')
                out += this.variable();
            else {
                out += char;
                this.at++;
            }
        }
        return out;
    }
    variable() {
        // Positional and special parameters are never set here, and so are empty.
        const plain = /\$([A-Za-z_]\w*|\d+|[@*#?\-$!])/y;
        plain.lastIndex = this.at;
        const match = plain.exec(this.text);
        if (match) {
            this.at = plain.lastIndex;
            return this.value(match[1]) ?? '';
        }
        if (this.text[this.at + 1] !== '{') {
            this.at++;
            return '$';
        }
        const end = closingBrace(this.text, this.at + 2, this.escape);
        if (end < 0) {
            this.at = this.text.length;
            return UNKNOWN;
        }
        const inner = this.text.slice(this.at + 2, end);
        this.at = end + 1;
        const parts = /^(\w+|[@*#?\-$!])(?:(:?[-+?=]|##?|%%?|\/\/?)([^]*))?$/.exec(inner);
        if (!parts)
            return UNKNOWN;
        const value = this.value(parts[1]);
        if (parts[2] === undefined)
            return value ?? '';
        return applyOperation(value, parts[2], () => expand(parts[3], this.lookup, this.escape, this.depth + 1));
    }
    value(name) {
        return /^[A-Za-z_]/.test(name) ? this.lookup(name) : undefined;
    }
}
/** The closing brace of `${`, nested ones, quotes and escapes passed over; -1 where there is none. */
function closingBrace(text, from, escape) {
    let depth = 1;
    let quote = '';
    for (let i = from; i < text.length; i++) {
        const char = text[i];
        if (quote) {
            if (char === quote)
                quote = '';
            else if (char === escape && quote === '"')
                i++;
        }
        else if (char === escape)
            i++;
        else if (char === '$' && text[i + 1] === '{') {
            depth++;
            i++;
        }
        else if (char === '"' || char === "'")
            quote = char;
        else if (char === '}' && --depth === 0)
            return i;
    }
    return -1;
}
/**
 * `${NAME<operator>operand}`. An unknown value counts as unset where a default is given: it is an ARG that nobody
 * must set, and the default is what the file says.
 */
function applyOperation(value, operator, operand) {
    const unset = value === undefined || value === UNKNOWN;
    switch (operator) {
        case ':-':
        case ':=':
            return unset || value === '' ? operand() : value;
        case '-':
        case '=':
            return unset ? operand() : value;
        case ':+':
            return unset || value === '' ? '' : operand();
        case '+':
            return unset ? '' : operand();
        case ':?':
        case '?':
            return value ?? UNKNOWN;
        case '#':
        case '##':
        case '%':
        case '%%':
            return value !== undefined && isKnown(value) ? strip(value, operator, operand()) : UNKNOWN;
        default:
            return UNKNOWN;
    }
}
/** Takes a shell pattern off a value's start (`#`) or end (`%`); doubled, the longest match. */
function strip(value, operator, pattern) {
    if (value.length > MAXIMUM_STRIPPED || pattern.length > MAXIMUM_STRIPPED || !isKnown(pattern))
        return UNKNOWN;
    const front = operator.startsWith('#');
    const lengths = front ? (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .matchingPrefixes */ .Au)(pattern, value) : (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .matchingSuffixes */ .xL)(pattern, value);
    const length = (operator.length === 2 ? lengths.at(-1) : lengths[0]) ?? 0;
    return front ? value.slice(length) : value.slice(0, value.length - length);
}


/***/ }),

/***/ 49698:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseImageReference)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60395);

/** Null where the name can't be known. */
function parseImageReference(text) {
    const match = /^((?:[^@:/]+(?::\d+(?=\/))?\/)*[^@:/]+)(?::([^@]*))?(?:@(.+))?$/.exec(text);
    if (!match || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE)(match[1]))
        return null;
    const repository = match[1].replace(/^(?:(?:index\.|registry-1\.)?docker\.io\/)/, '').replace(/^library\//, '');
    return { text, repository: repository.toLowerCase(), tag: match[2] ?? null, digest: match[3] ?? null };
}


/***/ }),

/***/ 29836:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ RELEASE_END_OF_LIFE),
/* harmony export */   NY: () => (/* binding */ lastDay),
/* harmony export */   _N: () => (/* binding */ PYTHON_END_OF_LIFE)
/* harmony export */ });
/*
 * The last day of support of Python's minor versions and of the distributions' releases.
 *
 * Source: https://endoflife.date (github.com/endoflife-date/endoflife.date, snapshot of 2026-08-22, read 2026-11-20), which
 * cites https://devguide.python.org/versions/, https://wiki.debian.org/LTS, https://ubuntu.com/about/release-cycle,
 * https://alpinelinux.org/releases/ and the vendors' own pages. Python 3.15: PEP 790.
 * Debian: the end of its long-term support, for until then security updates come. Ubuntu: standard support, without the
 * paid extension; interim releases have nine months. Red Hat: maintenance support.
 */
/** The last day by Python's minor version, for Pythons as python.org releases them. */
const PYTHON_END_OF_LIFE = {
    '3.15': '2031-10-31',
    '3.14': '2030-10-31',
    '3.13': '2029-10-31',
    '3.12': '2028-10-31',
    '3.11': '2027-10-31',
    '3.10': '2026-10-31',
    '3.9': '2025-10-31',
    '3.8': '2024-10-07',
    '3.7': '2023-06-27',
    '3.6': '2021-12-23',
    '3.5': '2020-09-30',
    '3.4': '2019-03-18',
    '3.3': '2017-09-29',
    '3.2': '2016-02-20',
    '3.1': '2012-04-09',
    '3.0': '2009-06-27',
    '2.7': '2020-01-01',
    '2.6': '2013-10-29',
};
/** The last day by distribution and release. */
const RELEASE_END_OF_LIFE = {
    debian: {
        '13': '2030-06-30',
        '12': '2028-06-30',
        '11': '2026-08-31',
        '10': '2024-06-30',
        '9': '2022-07-01',
        '8': '2020-06-30',
        '7': '2018-05-31',
        '6': '2016-02-29',
        '5': '2012-02-06',
    },
    ubuntu: {
        '26.04': '2031-04-30',
        '25.10': '2026-07-01',
        '25.04': '2026-01-17',
        '24.10': '2025-07-10',
        '24.04': '2029-05-31',
        '23.10': '2024-07-12',
        '23.04': '2024-01-20',
        '22.10': '2023-07-20',
        '22.04': '2027-04-01',
        '21.10': '2022-07-14',
        '21.04': '2022-01-20',
        '20.10': '2021-07-22',
        '20.04': '2025-05-31',
        '19.10': '2020-07-06',
        '19.04': '2020-01-23',
        '18.10': '2019-07-18',
        '18.04': '2023-05-31',
        '17.10': '2018-07-19',
        '17.04': '2018-01-13',
        '16.10': '2017-07-20',
        '16.04': '2021-04-02',
        '15.10': '2016-07-28',
        '15.04': '2016-02-04',
        '14.10': '2015-07-23',
        '14.04': '2019-04-02',
        '13.10': '2014-07-17',
        '13.04': '2014-01-27',
        '12.10': '2014-05-16',
        '12.04': '2017-04-28',
        '11.10': '2013-05-09',
        '11.04': '2012-10-28',
        '10.10': '2012-04-10',
        '10.04': '2013-05-09',
    },
    alpine: {
        '3.24': '2028-06-01',
        '3.23': '2027-11-01',
        '3.22': '2027-05-01',
        '3.21': '2026-11-01',
        '3.20': '2026-04-01',
        '3.19': '2025-11-01',
        '3.18': '2025-05-09',
        '3.17': '2024-11-22',
        '3.16': '2024-05-23',
        '3.15': '2023-11-01',
        '3.14': '2023-05-01',
        '3.13': '2022-11-01',
        '3.12': '2022-05-01',
        '3.11': '2021-11-01',
        '3.10': '2021-05-01',
        '3.9': '2020-11-01',
        '3.8': '2020-05-01',
        '3.7': '2019-11-01',
        '3.6': '2019-05-01',
        '3.5': '2018-11-01',
        '3.4': '2018-05-01',
        '3.3': '2017-11-01',
        '3.2': '2017-05-01',
        '3.1': '2016-11-01',
        '3.0': '2016-05-01',
    },
    rhel: {
        '10': '2035-05-31',
        '9': '2032-05-31',
        '8': '2029-05-31',
        '7': '2024-06-30',
        '6': '2020-11-30',
        '5': '2017-03-31',
    },
    centos: {
        '8': '2021-12-31',
        '7': '2024-06-30',
        '6': '2020-11-30',
        '5': '2017-03-31',
        stream10: '2030-05-31',
        stream9: '2027-05-31',
        stream8: '2024-05-31',
    },
    rockylinux: {
        '10': '2035-05-31',
        '9': '2032-05-31',
        '8': '2029-05-31',
    },
    almalinux: {
        '10': '2035-05-31',
        '9': '2032-05-31',
        '8': '2029-05-31',
    },
    fedora: {
        '44': '2027-06-02',
        '43': '2026-12-09',
        '42': '2026-05-27',
        '41': '2025-12-15',
        '40': '2025-05-13',
        '39': '2024-11-26',
        '38': '2024-05-21',
        '37': '2023-12-05',
        '36': '2023-05-16',
        '35': '2022-12-13',
        '34': '2022-06-07',
        '33': '2021-11-30',
        '32': '2021-05-25',
        '31': '2020-11-24',
        '30': '2020-05-26',
        '29': '2019-11-26',
        '28': '2019-05-28',
        '27': '2018-11-30',
        '26': '2018-05-29',
        '25': '2017-12-12',
        '24': '2017-08-08',
        '23': '2016-12-20',
        '22': '2016-07-19',
        '21': '2015-12-01',
        '20': '2015-06-23',
    },
    amazonlinux: {
        '2023': '2029-06-30',
        '2': '2026-06-30',
        '2018.03': '2023-12-31',
        '2017.09': '2023-12-31',
        '2017.03': '2023-12-31',
        '2016.09': '2023-12-31',
        '1': '2023-12-31',
    },
    oraclelinux: {
        '9': '2032-06-30',
        '8': '2029-07-31',
        '7': '2024-12-31',
        '6': '2021-03-31',
    },
    opensuse: {
        '16.0': '2027-10-31',
        '15.6': '2026-04-30',
        '15.5': '2024-12-31',
        '15.4': '2023-12-07',
        '15.3': '2022-12-31',
        '15.2': '2022-01-04',
        '15.1': '2021-02-02',
        '15.0': '2019-12-03',
        '42.3': '2019-07-01',
        '42.2': '2018-01-26',
        '42.1': '2017-05-17',
        '13.2': '2017-01-17',
        '13.1': '2016-02-03',
    },
};
/** Midnight (UTC) of a last day; null where none is known. */
function lastDay(day) {
    return day === undefined ? null : new Date(`${day}T00:00:00Z`);
}


/***/ }),

/***/ 73209:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ minorOf),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   el: () => (/* binding */ pythonAt),
/* harmony export */   g2: () => (/* binding */ NO_TOOLS),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   mt: () => (/* binding */ isPartial),
/* harmony export */   sg: () => (/* binding */ SYSTEM_PATH),
/* harmony export */   tZ: () => (/* binding */ PLAIN)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60395);

const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** What the images of the distributions have in common, and those built on them that say nothing else. */
const PLAIN = {
    user: 'root',
    workdir: '/',
    entrypoint: [],
    init: false,
    variables: { PATH: SYSTEM_PATH },
    complete: true,
};
/** Nothing but files: distroless, scratch. */
const NO_TOOLS = new Set();
/** A Python with pip below a prefix. */
function pythonAt(prefix, kind, minor) {
    return {
        kind,
        minor,
        prefix,
        venv: null,
        interpreters: [`${prefix}/bin`],
        pip: { version: null },
        externallyManaged: false,
        standardLibraryCompiled: null,
    };
}
/** The parts between hyphens; one that holds something unknown is left out. */
function tokensOf(tag) {
    return tag.split('-').filter((token) => token !== '' && (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE)(token));
}
/** A Python's minor version at the start of a text: `3.12`, `3.12.4`, `3.15.0a7`, not `3.1` of `3.1␀`. */
function minorOf(text) {
    return /^([23]\.\d{1,2})(?=$|[-.]|(?:a|b|rc)\d|t(?:-|$))/.exec(text)?.[1] ?? null;
}
/** Whether a tag holds a piece that can't be known, so that what it doesn't say may be said there. */
function isPartial(tag) {
    return tag.includes(_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV);
}
/** Looks a key up among a record's own, for keys come from tags: `constructor` isn't a release. */
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
/** Compares dotted versions by their numbers. */
function isAtLeast(version, least) {
    const left = version.split('.').map(Number);
    const right = least.split('.').map(Number);
    for (let at = 0; at < right.length; at++) {
        const difference = (left[at] ?? 0) - right[at];
        if (difference !== 0)
            return difference > 0;
    }
    return true;
}


/***/ }),

/***/ 79172:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ dropFiller),
/* harmony export */   Fn: () => (/* binding */ FILLER),
/* harmony export */   N4: () => (/* binding */ Places),
/* harmony export */   cT: () => (/* binding */ joinLines),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   zs: () => (/* binding */ lineContinues)
/* harmony export */ });
/*
 * Docker joins an instruction's lines before it splits them: a line that ends with the escape character (white space
 * behind it allowed) goes on in the next one, and comment and blank lines in between are dropped. Everything here
 * keeps offsets: what Docker drops becomes filler of the same length.
 */
/** Stands for a character that Docker drops; a Unicode noncharacter, which no text should hold. */
const FILLER = '\uFFFF';
const SPACE = /\s/;
/** Whether a character is white space, as `\s` has it. */
function isSpace(code) {
    if (code <= 32)
        return code === 32 || (code >= 9 && code <= 13);
    return code >= 160 && SPACE.test(String.fromCharCode(code));
}
/**
 * Where the escape character stands that a line ends with, white space behind it allowed; -1 without one. Doubled, it is
 * none. Source: moby/buildkit, parser.go, lineContinuationRegex.
 */
function continuationOf(line, escape) {
    let at = line.length - 1;
    if (line[at] === '\r')
        at--;
    while (line[at] === ' ' || line[at] === '\t')
        at--;
    return line[at] === escape && line[at - 1] !== escape ? at : -1;
}
/** Whether a line, without its ending, goes on in the next one. */
function lineContinues(line, escape) {
    return continuationOf(line, escape) >= 0;
}
/** Whether a line behind a continuation is dropped: a comment, or blank. */
function isDropped(line) {
    let at = 0;
    while (at < line.length && isSpace(line.charCodeAt(at)))
        at++;
    return at === line.length || line[at] === '#';
}
/** The text of a span as Docker joins it, of the same length; carriage returns before line feeds are dropped too. */
function joinLines(text, span, escape) {
    const whole = text.slice(span.start, span.end);
    if (!whole.includes('\n') && !whole.endsWith(escape))
        return whole;
    let out = '';
    let at = span.start;
    let continued = false;
    while (at < span.end) {
        const newline = text.indexOf('\n', at);
        const end = newline < 0 || newline >= span.end ? span.end : newline;
        const line = text.slice(at, end);
        const ending = end < span.end ? '\n' : '';
        if (continued && isDropped(line))
            out += FILLER.repeat(line.length + ending.length);
        else {
            // A span that ends inside a line says nothing about how that line ends.
            const kept = ending || endsLine(text, end) ? continuationOf(line, escape) : -1;
            continued = kept >= 0;
            if (continued)
                out += line.slice(0, kept) + FILLER.repeat(line.length - kept + ending.length);
            else if (ending && line.endsWith('\r'))
                out += line.slice(0, -1) + FILLER + ending;
            else
                out += line + ending;
        }
        at = end + 1;
    }
    return out;
}
function endsLine(text, at) {
    return at >= text.length || text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n');
}
/** Joined text with the filler taken out: no longer of the same length. */
function dropFiller(joined) {
    return joined.includes(FILLER) ? joined.replaceAll(FILLER, '') : joined;
}
/** Where a place of a text without its filler is in the Dockerfile. */
class Places {
    /** Where each run of text starts: in the text without filler, and in the Dockerfile. */
    starts = [0];
    offsets;
    text;
    /** @param offset where the joined text starts in the Dockerfile */
    constructor(joined, offset) {
        this.offsets = [offset];
        this.text = dropFiller(joined);
        if (this.text.length === joined.length)
            return;
        let dropped = 0;
        for (const { 0: filler, index } of joined.matchAll(/\uFFFF+/g)) {
            this.starts.push(index - dropped);
            dropped += filler.length;
            this.offsets.push(offset + index + filler.length);
        }
    }
    /** A range of the text as one of the Dockerfile: filler at its ends is none of it. */
    span(start, end) {
        const from = this.offsetOf(start);
        return { start: from, end: end > start ? this.offsetOf(end - 1) + 1 : from };
    }
    offsetOf(place) {
        let low = 0;
        let high = this.starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.starts[middle] <= place)
                low = middle;
            else
                high = middle - 1;
        }
        return this.offsets[low] + place - this.starts[low];
    }
}


/***/ }),

/***/ 33778:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ flagOf)
/* harmony export */ });
function flagOf(instruction, name) {
    return instruction.flags.find((flag) => flag.name === name) ?? null;
}


/***/ }),

/***/ 54119:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Fd: () => (/* binding */ normalizePath),
/* harmony export */   J9: () => (/* binding */ outermost),
/* harmony export */   m9: () => (/* binding */ MAXIMUM_LENGTH),
/* harmony export */   y7: () => (/* binding */ outermostOf),
/* harmony export */   yI: () => (/* binding */ touches)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60395);


/** Longer ones count as unknown: folders that grow by each WORKDIR would cost their square. */
const MAXIMUM_LENGTH = 1024;
/** A piece that is empty, `.` or `..`. */
const NEEDS_WORK = /\/\.{0,2}(?:\/|$)/;
/** An absolute path without `.`, `..`, doubled and trailing slashes. */
function normalizePath(path, workdir = '/') {
    if (path.length + workdir.length > MAXIMUM_LENGTH)
        return `/${_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV}`;
    // Most are normal already, or but for a slash at their end, and node takes its time with each.
    const whole = path.startsWith('/') ? path : joined(workdir, path);
    const short = whole.length > 1 && whole.endsWith('/') ? whole.slice(0, -1) : whole;
    if (short === '/' || (short.startsWith('/') && !NEEDS_WORK.test(short)))
        return short;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve('/', workdir, path);
}
function joined(folder, path) {
    if (path === '' || path === '.')
        return folder;
    return folder === '/' ? `/${path}` : `${folder}/${path}`;
}
/** Whether `path` is `folder` or below it; both absolute and normalized. */
function isInside(path, folder) {
    return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}
/** Whether one holds the other, or they are the same. */
function touches(a, b) {
    return isInside(a, b) || isInside(b, a);
}
/** Folders without those that lie in another of them, each once; see `outermostOf`. */
function outermost(folders) {
    const outer = outermostOf(folders);
    return [...new Set(folders)].filter((folder) => outer(folder) === folder);
}
/**
 * The outermost of some folders that one of them lies in.
 * @param folders normalized: absolute, or all from one root, which is `.`
 */
function outermostOf(folders) {
    const all = new Set(folders);
    const root = ['/', '.'].find((one) => all.has(one));
    return (folder) => {
        if (root !== undefined)
            return root;
        let outer = folder;
        for (let at = folder.lastIndexOf('/'); at > 0; at = folder.lastIndexOf('/', at - 1)) {
            if (all.has(folder.slice(0, at)))
                outer = folder.slice(0, at);
        }
        return outer;
    };
}


/***/ }),

/***/ 1876:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ matchingPrefixes),
/* harmony export */   eJ: () => (/* binding */ patternMatches),
/* harmony export */   xL: () => (/* binding */ matchingSuffixes)
/* harmony export */ });
/*
 * Shell patterns (`*`, `?`, `[…]`) without regular expressions for the stars: backtracking over several of them would
 * take for ever.
 */
/** The lengths of the beginnings of `text` that a pattern matches, in ascending order. */
function matchingPrefixes(pattern, text) {
    return prefixes(tokensOf(pattern), text);
}
/** The same for its ends. */
function matchingSuffixes(pattern, text) {
    const reversed = Array.from({ length: text.length }, (_, at) => text[text.length - 1 - at]).join('');
    return prefixes(tokensOf(pattern).reverse(), reversed);
}
/** Whether a pattern of `case` matches a text. */
function patternMatches(pattern, text) {
    return matchingPrefixes(pattern, text).at(-1) === text.length;
}
function tokensOf(pattern) {
    const tokens = [];
    for (const [written, escaped, set] of pattern.matchAll(/\\([^])|\[([!^]?\]?[^\]]*)\]|[^]/g)) {
        if (escaped !== undefined)
            tokens.push((char) => char === escaped);
        else if (set !== undefined)
            tokens.push(charactersOf(set));
        else if (written === '?')
            tokens.push(() => true);
        else if (written !== '*')
            tokens.push((char) => char === written);
        else if (tokens.at(-1) !== 'star')
            tokens.push('star');
    }
    return tokens;
}
function charactersOf(set) {
    const negated = /^[!^]/.test(set);
    const body = (negated ? set.slice(1) : set).replace(/[\\\]^[]/g, '\\$&');
    try {
        const expression = new RegExp(`^[${negated ? '^' : ''}${body}]$`);
        return (char) => expression.test(char);
    }
    catch {
        return () => false;
    }
}
/** Follows all places of the pattern at once: linear in the text for a given pattern. */
function prefixes(tokens, text) {
    let places = reachable(tokens, new Set([0]));
    const lengths = places.has(tokens.length) ? [0] : [];
    for (let at = 0; at < text.length && places.size > 0; at++) {
        const next = new Set();
        for (const place of places) {
            const token = tokens[place];
            if (token === 'star')
                next.add(place);
            else if (token?.(text[at]))
                next.add(place + 1);
        }
        places = reachable(tokens, next);
        if (places.has(tokens.length))
            lengths.push(at + 1);
    }
    return lengths;
}
/** A star also matches nothing: what stands behind it can be reached at once. */
function reachable(tokens, places) {
    for (const place of places)
        if (tokens[place] === 'star')
            places.add(place + 1);
    return places;
}


/***/ }),

/***/ 56598:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Aq: () => (/* binding */ boundSource),
  as: () => (/* binding */ buildStages),
  bQ: () => (/* binding */ lineageOf),
  g5: () => (/* binding */ mountOptions)
});

// EXTERNAL MODULE: ./lib/build/dockerfile/base-image.js + 11 modules
var base_image = __webpack_require__(70467);
// EXTERNAL MODULE: ./lib/build/dockerfile/expand.js
var expand = __webpack_require__(60395);
;// CONCATENATED MODULE: ./lib/build/dockerfile/environment.js

function tableBelow(parent) {
    return { own: new Map(), inherited: new Map(), names: parent ? parent.names : new Set() };
}
/**
 * The variables of one stage over all its instructions: a look-up names the instruction before which it asks. Nothing
 * is copied from instruction to instruction, so 100,000 ENV cost what they are.
 */
class StageEnvironment {
    parent;
    env;
    arg;
    /** What the image sets that the lineage starts from. */
    base;
    /** Whether the base image's variables are all known. */
    complete;
    /** @param parent the stage that this one is FROM, or what its base image sets */
    constructor(parent) {
        this.parent = parent;
        const child = parent instanceof StageEnvironment;
        this.base = child ? parent.base : parent;
        this.env = tableBelow(child ? parent.env : null);
        this.arg = tableBelow(child ? parent.arg : null);
        this.complete = parent.complete;
    }
    set(variable, at) {
        const { name, kind } = variable;
        const { own, names } = this[kind];
        names.add(name);
        const entries = own.get(name);
        if (entries)
            entries.push({ at, variable });
        else
            own.set(name, [{ at, variable }]);
    }
    /** The variable in effect before the instruction with index `at`: ENV wins over ARG, whatever their order. */
    get(name, at = Infinity) {
        return this.env_(name, at) ?? this.arg_(name, at);
    }
    /** ENV only: what reaches the containers. */
    getEnv(name, at = Infinity) {
        return this.env_(name, at);
    }
    /** The value before an instruction; unknown where the base may set it, undefined where nothing does. */
    value(name, at = Infinity) {
        return this.get(name, at)?.value ?? (this.complete ? undefined : expand/* UNKNOWN */.HV);
    }
    env_(name, at) {
        return latest(this.env.own.get(name), at) ?? this.fromParent(name, 'env');
    }
    arg_(name, at) {
        return latest(this.arg.own.get(name), at) ?? this.fromParent(name, 'arg');
    }
    /** Walks up the stages in a loop (10,000 of them would overflow a recursion) and remembers the answer here. */
    fromParent(name, kind) {
        const { inherited, names } = this[kind];
        if (inherited.has(name))
            return inherited.get(name);
        let found;
        let scope = names.has(name) ? this.parent : this.base;
        while (scope instanceof StageEnvironment && !found) {
            const table = scope[kind];
            const remembered = table.inherited.has(name);
            found = latest(table.own.get(name), Infinity) ?? table.inherited.get(name);
            if (remembered && !found)
                break;
            scope = scope.parent;
        }
        if (!found && kind === 'env') {
            const value = this.base.variables.get(name);
            if (value !== undefined)
                found = { name, value, kind, origin: null, span: null };
        }
        inherited.set(name, found);
        return found;
    }
}
function latest(entries, at) {
    if (!entries)
        return undefined;
    let low = 0;
    let high = entries.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (entries[middle].at < at)
            low = middle + 1;
        else
            high = middle;
    }
    return entries[low - 1]?.variable;
}

// EXTERNAL MODULE: ./lib/build/dockerfile/image-reference.js
var image_reference = __webpack_require__(49698);
// EXTERNAL MODULE: ./lib/build/dockerfile/lines.js
var lines = __webpack_require__(79172);
// EXTERNAL MODULE: ./lib/build/dockerfile/model.js
var model = __webpack_require__(33778);
// EXTERNAL MODULE: ./lib/build/dockerfile/paths.js
var paths = __webpack_require__(54119);
;// CONCATENATED MODULE: ./lib/build/dockerfile/stages.js







/**
 * Variables that BuildKit sets before the first FROM: their values depend on the machine. Source:
 * https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope
 */
const PLATFORM = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/;
/** Where they choose between stages, what most machines would. */
const USUAL = new Map([
    ['PLATFORM', 'linux/amd64'],
    ['OS', 'linux'],
    ['ARCH', 'amd64'],
    ['VARIANT', ''],
]);
/** The stage that a name means; one that holds the platform, as `base-$TARGETARCH` does, means that of linux/amd64. */
function stageNamed({ named }, written, name, lookup, escape) {
    const found = named.get(name.toLowerCase());
    if (found || (0,expand/* isKnown */.qE)(name))
        return found ?? null;
    const usual = (variable) => {
        const value = lookup(variable);
        return value === expand/* UNKNOWN */.HV && PLATFORM.test(variable) ? USUAL.get(variable.replace(/^(?:TARGET|BUILD)/, '')) : value;
    };
    return named.get((0,expand/* expand */.fT)(written, usual, escape).toLowerCase()) ?? null;
}
/** Resolves all stages; `values` are what the build hands to ARG. */
function buildStages(dockerfile, values) {
    const globals = new Map();
    const globalLookup = (name) => globals.get(name) ?? (PLATFORM.test(name) ? expand/* UNKNOWN */.HV : undefined);
    for (const instruction of dockerfile.globalArguments) {
        for (const { name, value } of instruction.assignments) {
            const fallback = value ? (0,expand/* expand */.fT)(value.text, globalLookup, dockerfile.escape) : (globals.get(name) ?? expand/* UNKNOWN */.HV);
            globals.set(name, values.get(name) ?? fallback);
        }
    }
    const stages = { all: [], named: new Map() };
    for (const stage of dockerfile.stages) {
        const image = (0,expand/* expand */.fT)(stage.image.text, globalLookup, dockerfile.escape);
        const built = buildStage(dockerfile, stage, image, stages, globalLookup, values);
        stages.all.push(built);
        if (stage.name !== null)
            stages.named.set(stage.name, built);
    }
    return stages.all;
}
function buildStage(dockerfile, stage, image, stages, globals, values) {
    const parent = stageNamed(stages, stage.image.text, image, globals, dockerfile.escape);
    const base = parent?.base ?? (0,base_image/* describeImage */.hu)((0,image_reference/* parseImageReference */.o)(image));
    const environment = new StageEnvironment(parent?.environment ?? base.environment);
    const steps = [];
    let user = parent?.end.user ?? base.user;
    let workdir = parent?.end.workdir ?? base.workdir;
    let shell = parent?.end.shell ?? base.shell;
    const built = { stage, parent, base, environment, steps, end: { user, workdir, shell } };
    let at = 0;
    const lookup = (name) => environment.value(name, at);
    const text = (piece) => (0,expand/* expand */.fT)(piece, lookup, dockerfile.escape);
    const source = (written) => {
        const name = text(written);
        const byNumber = /^\d+$/.test(name) ? stages.all[Number(name)] : undefined;
        return { name, stage: stageNamed(stages, written, name, lookup, dockerfile.escape) ?? byNumber ?? null };
    };
    for (const instruction of stage.instructions) {
        at = instruction.index;
        steps.push({ instruction, stage: built, user, workdir, shell, sources: sourcesOf(instruction, source) });
        if (instruction.onbuild)
            continue;
        if (instruction.keyword === 'USER')
            user = text(instruction.words[0]?.text ?? '').replace(/:.*$/, '');
        else if (instruction.keyword === 'WORKDIR') {
            workdir = (0,paths/* normalizePath */.Fd)(text((0,lines/* dropFiller */.CP)((0,lines/* joinLines */.cT)(dockerfile.source.text, instruction.body, dockerfile.escape))), workdir);
        }
        else if (instruction.keyword === 'SHELL')
            shell = instruction.exec?.map((piece) => piece.text) ?? shell;
        else if (instruction.keyword === 'ENV' || instruction.keyword === 'ARG') {
            stages_assign(instruction, environment, text, globals, values);
        }
    }
    built.end = { user, workdir, shell };
    return built;
}
function stages_assign(instruction, environment, text, globals, values) {
    const kind = instruction.keyword === 'ENV' ? 'env' : 'arg';
    // All assignments of one ENV see the environment before it.
    const read = instruction.assignments.map(({ name, value, span }) => {
        const own = value ? text(value.text) : kind === 'env' ? '' : (globals(name) ?? expand/* UNKNOWN */.HV);
        return { name, value: kind === 'arg' ? (values.get(name) ?? own) : own, kind, origin: instruction, span };
    });
    for (const variable of read)
        environment.set(variable, instruction.index);
}
/** The stage itself and those that it is FROM, the first one first. */
function lineageOf(stage) {
    const lineage = [];
    for (let one = stage; one; one = one.parent)
        lineage.push(one);
    return lineage.reverse();
}
const NO_SOURCES = [];
/** The sources of an instruction that aren't the build context. */
function sourcesOf(instruction, source) {
    if (instruction.onbuild || instruction.flags.length === 0)
        return NO_SOURCES;
    const names = [];
    if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
        const from = (0,model/* flagOf */.i)(instruction, 'from')?.value;
        if (from)
            names.push(from);
    }
    else if (instruction.keyword === 'RUN') {
        for (const flag of instruction.flags) {
            const from = flag.name === 'mount' ? mountOptions(flag.value ?? '').get('from') : undefined;
            if (from)
                names.push(from);
        }
    }
    return names.map(source);
}
/** `type=cache,target=/x,ro` as a map; options without a value are `true`. */
function mountOptions(value) {
    return new Map(value.split(',').map((option) => {
        const equals = option.indexOf('=');
        const name = equals < 0 ? option : option.slice(0, equals);
        return [name.trim().toLowerCase(), equals < 0 ? 'true' : option.slice(equals + 1).replace(/^"|"$/g, '')];
    }));
}
/** What a mount of RUN binds of the build context, as written; null where it names nothing of it. */
function boundSource({ name, value }) {
    if (name !== 'mount')
        return null;
    const options = mountOptions(value ?? '');
    const binds = (options.get('type') ?? 'bind') === 'bind' && !options.has('from');
    return binds ? (options.get('source') ?? options.get('src') ?? null) : null;
}


/***/ })

};
