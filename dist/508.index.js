export const id = 508;
export const ids = [508];
export const modules = {

/***/ 7708:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(395);
/* harmony import */ var _installers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5195);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1121);
/* harmony import */ var _mounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4209);
/* harmony import */ var _path_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7554);
/* harmony import */ var _removals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9230);
/* harmony import */ var _source_groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5534);







/** Adds what the step does about a cache: mounts and removals. */
function finish(facts, cache, alsoCleared = (call) => clearsByTool(cache.kind, call), folders = [cache.folder]) {
    const mounts = (0,_mounts_js__WEBPACK_IMPORTED_MODULE_2__/* .mountsOf */ .cS)(facts, cache.step);
    let mount = null;
    for (const folder of folders)
        mount ??= mountOverFolder(mounts, folder);
    const { calls, complete } = facts.commandsOf(cache.step);
    let clearedBy = null;
    let unsure = cache.unsure === true || !complete || (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE)(cache.folder) && cache.placedBy !== null);
    for (let at = calls.indexOf(cache.call) + 1; at < calls.length; at++) {
        const later = calls[at];
        const byTool = alsoCleared(later);
        const byRemoval = removedBy(facts, later, folders);
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
const removalsOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memoize */ .Bj)((facts) => (0,_source_groups_js__WEBPACK_IMPORTED_MODULE_6__/* .groupedBy */ .m)((0,_removals_js__WEBPACK_IMPORTED_MODULE_4__/* .removalsIn */ .vM)(facts), ({ call }) => call));
/** What stands below a home folder that can't be known; null where the folder is known. */
function belowHome(folder) {
    return folder.startsWith(`/${_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .UNKNOWN */ .HV}/`) ? folder.slice(2) : null;
}
/** The home folder that a path is in, by its looks. */
function homeIn(path) {
    return /^(\/root|\/home\/[^/]+)(?:\/|$)/.exec(path)?.[1] ?? /^(.*)\/\.cache(?:\/|$)/.exec(path)?.[1] ?? null;
}
/** Where the home folder can't be known, a mount on anybody's counts. */
function mountOverFolder(mounts, folder) {
    const below = belowHome(folder);
    if (below === null)
        return (0,_mounts_js__WEBPACK_IMPORTED_MODULE_2__/* .mountOver */ .qS)(mounts, folder);
    for (const { target } of mounts) {
        const home = homeIn(target ?? '');
        const found = home === null ? null : (0,_mounts_js__WEBPACK_IMPORTED_MODULE_2__/* .mountOver */ .qS)(mounts, home + below);
        if (found)
            return found;
    }
    return null;
}
function clearsFolder(removal, folder) {
    const below = belowHome(folder);
    if (below === null)
        return (0,_removals_js__WEBPACK_IMPORTED_MODULE_4__/* .clears */ .$_)(removal, folder);
    const homes = removal.paths.flatMap(({ path }) => homeIn(path) ?? []);
    // `~/.cache` of the same user has the same unknown piece.
    if (removal.paths.some(({ path }) => path.startsWith(`/${_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .UNKNOWN */ .HV}/`) && (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .coversContent */ .ww)(path.slice(2), below)))
        return true;
    return (homes.some((home) => (0,_removals_js__WEBPACK_IMPORTED_MODULE_4__/* .clears */ .$_)(removal, home + below) === true) || ((0,_removals_js__WEBPACK_IMPORTED_MODULE_4__/* .clears */ .$_)(removal, folder) === null ? null : false));
}
/** Whether a tool's own command empties its cache; null where only a part goes. */
function clearsByTool(kind, call) {
    if (kind === 'pipenv' && call.program === 'pipenv')
        return call.arguments.some(({ value }) => value === '--clear');
    const installer = (0,_installers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstaller */ .XE)(call);
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


/***/ }),

/***/ 4121:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ isQuestion),
/* harmony export */   _N: () => (/* binding */ evaluateTest),
/* harmony export */   ze: () => (/* binding */ negate)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(395);

/** Commands whose failing is an answer rather than an error. */
const QUESTIONS = new Set([
    'which',
    'type',
    'grep',
    'egrep',
    'id',
    'getent',
    'diff',
    'cmp',
    'hash',
    'dpkg-query',
    'pidof',
    'expr',
]);
function isQuestion(program) {
    return QUESTIONS.has(program);
}
/** Longer tests aren't read: their parts are told apart by recursion. */
const MAXIMUM_WORDS = 100;
/**
 * Evaluates `[ … ]` or `[[ … ]]` as far as its words are known; of files no more than that one is missing.
 * @param isAbsent whether no file can be at a path
 */
function evaluateTest(words, isAbsent = () => false) {
    const list = words.at(-1) === ']' ? words.slice(0, -1) : words;
    if (list.length > MAXIMUM_WORDS)
        return 'maybe';
    for (const [joint, wins] of [
        ['-o', 'true'],
        ['-a', 'false'],
    ]) {
        const at = list.indexOf(joint);
        if (at > 0) {
            const sides = [evaluateTest(list.slice(0, at), isAbsent), evaluateTest(list.slice(at + 1), isAbsent)];
            if (sides.includes(wins))
                return wins;
            return sides.includes('maybe') ? 'maybe' : wins === 'true' ? 'false' : 'true';
        }
    }
    if (list[0] === '!')
        return negate(evaluateTest(list.slice(1), isAbsent));
    if (!list.every(_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE))
        return 'maybe';
    const [first, second, third] = list;
    if (list.length === 1)
        return first === '' ? 'false' : 'true';
    if (list.length === 2 && second !== undefined) {
        if (first === '-z')
            return second === '' ? 'true' : 'false';
        if (first === '-n')
            return second === '' ? 'false' : 'true';
        if ((first === '-f' || first === '-s') && isAbsent(second))
            return 'false';
    }
    if (list.length === 3 && first !== undefined && third !== undefined) {
        // A pattern on the right of [[ == ]] is more than its text.
        if (/[*?[]/.test(third))
            return 'maybe';
        if (second === '=' || second === '==')
            return first === third ? 'true' : 'false';
        if (second === '!=')
            return first === third ? 'false' : 'true';
        if (second === '-eq')
            return Number(first) === Number(third) ? 'true' : 'false';
        if (second === '-ne')
            return Number(first) === Number(third) ? 'false' : 'true';
    }
    return 'maybe';
}
function negate(status) {
    if (status === 'true')
        return 'false';
    if (status === 'false')
        return 'true';
    return 'maybe';
}


/***/ }),

/***/ 1168:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ missingSources),
/* harmony export */   M2: () => (/* binding */ copiedText),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   UT: () => (/* binding */ totalSize),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _context_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8461);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(395);
/* harmony import */ var _go_match_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1097);
/* harmony import */ var _ignore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(357);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3778);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1121);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4119);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6598);








/** The files that a copy brings; null where that can't be known: another stage or image, variables, no context. */
function filesOf(copy, files) {
    const known = lists.get(copy);
    if (known?.files === files)
        return known.copied;
    const copied = listFiles(copy, files);
    lists.set(copy, { files, copied });
    return copied;
}
/** What was answered of a copy: many rules ask of the same ones, and each in one context. */
const lists = new WeakMap();
function listFiles(copy, files) {
    if (!files.known || copy.from || copy.image !== null || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE)(copy.target))
        return null;
    const sources = localSources(copy);
    if (!sources.every(_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE))
        return null;
    const sent = (0,_context_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sentFiles */ .MA)(files);
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
    if (!files.known || copy.from || copy.image !== null)
        return null;
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(copy.target);
    if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(target, folder) || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE)(target))
        return null;
    if (hasFlag(copy.step, 'parents') || copy.sources.some(_go_match_js__WEBPACK_IMPORTED_MODULE_6__/* .hasWildcard */ .r))
        return filesOf(copy, files)?.findLast((one) => !one.unpacked && one.target === target)?.path ?? null;
    const exclude = exclusionOf(copy.step);
    const sent = (0,_context_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sentFiles */ .MA)(files);
    // One look at each source instead of a list of all that they hold: `COPY . .` may bring thousands of files.
    const rest = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(target.slice(folder === '/' ? 0 : folder.length)).slice(1);
    for (const source of localSources(copy).filter(_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE).toReversed()) {
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
/** The text of a file that a command names, where an earlier COPY of its lineage brought it from the context. */
function copiedText(copies, files, { stage, instruction }, { workdir }, path) {
    const lineage = (0,_stages_js__WEBPACK_IMPORTED_MODULE_4__/* .lineageOf */ .bQ)(stage);
    for (const copy of copies.toReversed()) {
        if (!lineage.includes(copy.step.stage) || copy.step.instruction.index >= instruction.index)
            continue;
        const origin = originOf(copy, files, (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(path, workdir));
        if (origin !== null)
            return files.read(origin);
    }
    return null;
}
/** The sources, as written and expanded, that name nothing of the context or only what its ignore file keeps out. */
function missingSources(copy, files) {
    if (!files.known || copy.from || copy.image !== null || hasFlag(copy.step, 'parents'))
        return [];
    const sent = (0,_context_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sentFiles */ .MA)(files);
    return localSources(copy).filter((source) => {
        if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE)(source) || (0,_go_match_js__WEBPACK_IMPORTED_MODULE_6__/* .hasWildcard */ .r)(source) || source === '.')
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
function isRemote(source) {
    return REMOTE.test(source);
}
/** The sources that are files of the context, as paths from its root. */
function localSources(copy) {
    const { instruction } = copy.step;
    if (instruction.heredocs.length > 0)
        return [];
    if (!hasFlag(copy.step, 'parents'))
        return copy.sources.some(isRemote) ? copy.sources.filter((source) => !isRemote(source)) : copy.sources;
    // `--parents` gives `/./` a meaning, so these are read as they are written.
    return (instruction.exec ?? instruction.words).slice(0, -1).map(({ text }) => value(copy.step, text));
}
function value(step, text) {
    return (0,_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .expand */ .fT)(text, (name) => step.stage.environment.value(name, step.instruction.index), '\\');
}
function hasFlag({ instruction }, name) {
    const flag = (0,_model_js__WEBPACK_IMPORTED_MODULE_7__/* .flagOf */ .i)(instruction, name);
    return flag !== null && flag.value?.toLowerCase() !== 'false';
}
/** Whether `--exclude` takes a path away; null where a pattern can't be known. */
function exclusionOf(step) {
    if (!(0,_model_js__WEBPACK_IMPORTED_MODULE_7__/* .flagOf */ .i)(step.instruction, 'exclude'))
        return () => false;
    const flags = step.instruction.flags.filter(({ name }) => name === 'exclude');
    const patterns = flags.map((flag) => value(step, flag.value ?? ''));
    return patterns.every(_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE) ? (0,_ignore_js__WEBPACK_IMPORTED_MODULE_1__/* .matchPatterns */ .BM)(patterns) : null;
}
function plain(copy, source, sent) {
    if (!(0,_go_match_js__WEBPACK_IMPORTED_MODULE_6__/* .hasWildcard */ .r)(source))
        return whole(copy, source, sent);
    const pattern = (0,_go_match_js__WEBPACK_IMPORTED_MODULE_6__/* .compileGoPattern */ .M)(source);
    if (!pattern)
        return [];
    // The names up to the first wildcard lead to the only folder that needs a look.
    const parts = source.split('/');
    const plainParts = parts.slice(0, parts.findIndex(_go_match_js__WEBPACK_IMPORTED_MODULE_6__/* .hasWildcard */ .r));
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
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(copy.target);
    if (sent.hasFile(source)) {
        const name = source.slice(source.lastIndexOf('/') + 1);
        const target = copy.intoFolder || isIntoFolder(copy) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(name, folder) : folder;
        return [{ path: source, from: null, target }];
    }
    const from = source === '.' ? '' : `${source}/`;
    const prefix = folder === '/' ? '/' : `${folder}/`;
    return sent.below(source).map((path) => ({ path, from, target: prefix + path.slice(from.length) }));
}
function withParents(copy, source, sent) {
    const pivot = source.indexOf('/./');
    const folder = pivot < 0 ? '.' : (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(source.slice(0, pivot)).slice(1) || '.';
    const pattern = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(pivot < 0 ? source : source.slice(pivot + 3)).slice(1);
    const from = folder === '.' ? '' : `${folder}/`;
    const matches = pattern === '' ? () => true : (0,_ignore_js__WEBPACK_IMPORTED_MODULE_1__/* .matchPatterns */ .BM)([pattern]);
    return sent
        .below(folder)
        .filter((path) => matches(path.slice(from.length)))
        .map((path) => ({ path, from, target: (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(path.slice(from.length), (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(copy.target)) }));
}
const ARCHIVE = /\.(?:tar(?:\.(?:gz|bz2|xz|zst|Z))?|tgz|tbz2?|txz|tzst)$/i;
function place(copy, path, target) {
    const { instruction } = copy.step;
    const unpack = (0,_model_js__WEBPACK_IMPORTED_MODULE_7__/* .flagOf */ .i)(instruction, 'unpack');
    const unpacks = unpack ? hasFlag(copy.step, 'unpack') : instruction.keyword === 'ADD';
    if (!unpacks || !ARCHIVE.test(path))
        return { path, target, unpacked: false };
    // Only a source that is the archive itself is unpacked, not one that lies in a copied folder.
    const named = copy.sources.some((source) => source === path || (0,_go_match_js__WEBPACK_IMPORTED_MODULE_6__/* .compileGoPattern */ .M)(source)?.matches(path));
    return { path, target: named ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(copy.target) : target, unpacked: named };
}
/** Folders that any image has. */
const SYSTEM = /^\/(?:(?:usr(?:\/local)?(?:\/(?:bin|sbin|lib|share|src))?|bin|etc|home|lib|media|mnt|opt|root|sbin|srv|tmp|var(?:\/(?:lib|log|tmp|www))?)(?:\/|$))?$/;
/** Whether a copy's target is a folder by then: then a file goes into it even where no slash says so. */
const isIntoFolder = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoize */ .Bj)((copy) => {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(copy.target);
    if (SYSTEM.test(path))
        return true;
    const { step } = copy;
    for (const stage of (0,_stages_js__WEBPACK_IMPORTED_MODULE_4__/* .lineageOf */ .bQ)(step.stage)) {
        for (const earlier of stage.steps) {
            if (earlier.instruction.index > step.instruction.index)
                break;
            if ((0,_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE)(earlier.workdir) && (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(earlier.workdir, path))
                return true;
            if (earlier !== step && makesFolder(earlier, path))
                return true;
        }
    }
    return false;
});
/** As far as the words tell: the target of a copy that ends with a slash, or an operand of mkdir. */
function makesFolder(step, path) {
    const { keyword, words, exec } = step.instruction;
    if (keyword === 'COPY' || keyword === 'ADD') {
        const target = value(step, (exec ?? words).at(-1)?.text ?? '');
        return (0,_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE)(target) && target.endsWith('/') && (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(target, step.workdir), path);
    }
    if (keyword !== 'RUN')
        return false;
    return words.some(({ text }, at) => {
        if (text !== 'mkdir')
            return false;
        const rest = words.slice(at + 1);
        const end = rest.findIndex((word) => /^(?:&&|\|\|?|;|&)$|;$/.test(word.text));
        const operands = rest.slice(0, end < 0 ? undefined : end + 1).map((word) => word.text.replace(/;$/, ''));
        return operands.some((operand) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizePath */ .Fd)(value(step, operand), step.workdir), path));
    });
}


/***/ }),

/***/ 1374:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readCopy),
/* harmony export */   l: () => (/* binding */ landingOf)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(395);
/* harmony import */ var _go_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1097);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3778);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4119);




/** Reads a COPY or ADD; null for other instructions, and where it holds no target. */
function readCopy(dockerfile, step) {
    const { instruction } = step;
    if ((instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') || instruction.onbuild)
        return null;
    const lookup = (name) => step.stage.environment.value(name, instruction.index);
    const pieces = instruction.exec ?? instruction.words;
    const words = pieces.map(({ text }) => {
        const word = (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .fT)(text, lookup, dockerfile.escape);
        return word.length > _paths_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_LENGTH */ .m9 ? _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV : word;
    });
    const target = words.at(-1);
    if (target === undefined || words.length < 2)
        return null;
    const source = step.sources[0];
    const fromRoot = source ? (path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(path) : contextPath;
    const inline = instruction.heredocs.length > 0;
    const sources = inline ? [] : words.slice(0, -1).map(fromRoot);
    const place = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(target, step.workdir);
    const asFolder = /[/]$|(^|[/])\.$/.test(target);
    return {
        step,
        from: source?.stage ?? null,
        image: source && !source.stage ? source.name : null,
        sources,
        target: asFolder && place !== '/' ? `${place}/` : place,
        intoFolder: asFolder || sources.length > 1,
        inline: inline && (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .i)(instruction, 'from') === null,
    };
}
/** A path of the build context: relative to its root, `.` for the root itself; URLs as they are. */
function contextPath(path) {
    if (/^[a-z]+:\/\/|^git@/i.test(path))
        return path;
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(path).slice(1) || '.';
}
/**
 * Where a path of the copied stage ends up, or null where this copy doesn't bring it. A folder's content is copied,
 * not the folder itself; a file keeps its name in a target that is a folder.
 */
function landingOf(copy, path) {
    const target = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(copy.target);
    for (const written of copy.sources) {
        const matched = (0,_go_match_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .r)(written) ? matchedBy(written, path) : null;
        const source = matched ?? written;
        if (path === source) {
            const name = path.slice(path.lastIndexOf('/') + 1);
            // A name with a dot inside is taken for a file: only then is its own name kept below the target.
            return (copy.intoFolder || matched !== null) && /[^.]\.[^.]/.test(name) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(name, target) : target;
        }
        if (source === '/' || path.startsWith(`${source}/`)) {
            const rest = source === '/' ? path.slice(1) : path.slice(source.length + 1);
            return (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(rest, target);
        }
        // What is copied stands inside the path: a part of it arrives.
        if (source.startsWith(`${path}/`))
            return target;
    }
    return null;
}
/** The file or folder that a pattern takes: a path, or what it lies in; null where it takes neither. */
function matchedBy(pattern, path) {
    const whole = path.split('/').slice(0, pattern.split('/').length).join('/');
    return (0,_go_match_js__WEBPACK_IMPORTED_MODULE_3__/* .compileGoPattern */ .M)(pattern)?.matches(whole) === true ? whole : null;
}


/***/ }),

/***/ 6712:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ startsDevelopment),
/* harmony export */   t: () => (/* binding */ isMountedOver)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4119);

/** Parts of a file's name that say that it is for production. */
const PRODUCTION = /(?:^|[^a-z])(?:prod|production|deploy|release|live|staging)(?:[^a-z]|$)/i;
/** Parts of a compose file's name that say that it is laid over another one to develop. */
const ON_TOP = /(?:^|[^a-z])(?:override|dev|development|local|test|tests|ci)(?:[^a-z]|$)/i;
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Whether a deployment starts what developers start: it restarts on changes, waits for a debugger, or runs the tests. */
function startsDevelopment({ command, entrypoint }) {
    const line = [...(entrypoint ?? []), ...(command ?? [])].join(' ');
    return /\b(?:runserver(?:_plus)?|flask\b.*\brun|fastapi dev|watchmedo|watchfiles|debugpy|pytest)\b|--reload\b/.test(line);
}
/**
 * Whether what runs is mounted over what was built: a compose file does so, and nothing else says that the image is
 * also run as it was built, another service of that file included.
 */
function isMountedOver(deployments, built) {
    const covered = new Set(deployments.filter((one) => one.binds.some((bind) => liesOver(bind, one, built))));
    const mounting = new Set([...covered].map(({ path }) => path));
    if (mounting.size === 0)
        return false;
    // An override that mounts leaves the file below it to run what was built.
    const onlyOnTop = [...mounting].every((path) => ON_TOP.test(nameOf(path)));
    return !deployments.some((one) => {
        const { kind, path, pushes, dockerfile } = one;
        if (PRODUCTION.test(nameOf(dockerfile)))
            return true;
        // Beside a service with the sources over it, a worker may run the image as it is.
        if (mounting.has(path)) {
            return kind === 'compose' && !covered.has(one) && !ON_TOP.test(nameOf(path)) && !startsDevelopment(one);
        }
        const asBuilt = PRODUCTION.test(nameOf(path)) || (onlyOnTop && !ON_TOP.test(nameOf(path)));
        return kind === 'kubernetes' || pushes || (kind === 'compose' && asBuilt);
    });
}
function liesOver({ source, target }, deployment, built) {
    const { context, workdir, command, entrypoint } = deployment;
    const over = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(target);
    if (over === '/')
        return false;
    const folder = context ?? '.';
    const works = workdir === null ? built.workdir : (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(workdir, built.workdir);
    const covers = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(works, over) || built.targets.some((one) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(one), over));
    if (source === '.' || (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(folder, source))
        return covers;
    // A part of the context: it has to hold sources, for data and configuration are mounted just so.
    const inside = folder === '.' ? source : source.startsWith(`${folder}/`) ? source.slice(folder.length + 1) : null;
    const lies = covers || built.targets.some((one) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(over, (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePath */ .Fd)(one)));
    // A folder of other sources, as that of a database which services share, leaves the program as it was built.
    const own = command === null && entrypoint === null && workdir === null ? built.started : null;
    if (own && !own.some((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .touches */ .yI)(path, over)))
        return false;
    return lies && inside !== null && built.files.list().some((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, inside) && path.endsWith('.py'));
}


/***/ }),

/***/ 6847:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ readPythonProgram),
/* harmony export */   Sp: () => (/* binding */ shellCalls),
/* harmony export */   hB: () => (/* binding */ readEntry),
/* harmony export */   nN: () => (/* binding */ runsPython)
/* harmony export */ });
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2342);
/* harmony import */ var _installers_pip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2520);
/* harmony import */ var _wrappers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2776);



/** ENTRYPOINT and CMD in effect at the end of a stage; null where this file sets none. */
function readEntry(dockerfile, stage) {
    let entrypoint = null;
    let command = null;
    for (const one of lineage(stage)) {
        const own = (keyword) => one.steps.findLast(({ instruction }) => instruction.keyword === keyword && !instruction.onbuild) ?? null;
        const ownEntrypoint = own('ENTRYPOINT');
        const ownCommand = own('CMD');
        // ENTRYPOINT takes the CMD of the image below away, unless the stage gives its own.
        if (ownEntrypoint)
            command = null;
        entrypoint = ownEntrypoint ?? entrypoint;
        command = ownCommand ?? command;
    }
    const all = joinExec(dockerfile, entrypoint, command) ??
        (entrypoint && !entrypoint.instruction.exec
            ? shellCalls(dockerfile, entrypoint, command)
            : [entrypoint, command].flatMap((step) => (step ? (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommands */ .P)(dockerfile, step).calls : [])));
    const program = all.findLast(runsPython) ?? all.at(-1) ?? null;
    const main = mainOf(dockerfile, entrypoint, command, program);
    return main && { entrypoint, command, main, calls: all, program };
}
/**
 * What an ENTRYPOINT in shell form starts: it is `sh -c`, and CMD's elements are what that shell is given as $0, $1, …
 * It passes them over, starts them itself, or hands them to a program that does.
 */
function shellCalls(dockerfile, entrypoint, command) {
    const elements = command?.instruction.exec;
    if (!command || !elements)
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommands */ .P)(dockerfile, entrypoint).calls;
    const given = elements.map(({ text, span }) => ({ value: text, span }));
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommands */ .P)(dockerfile, entrypoint, given).calls.flatMap((call) => {
        const handed = call.arguments.findIndex(({ span }) => elements.some((one) => one.span === span));
        if (handed < 0 || isWritten(call, elements) || runsPython(call))
            return [call];
        // As they arrive: split where they stand unquoted.
        const exec = call.arguments.slice(handed).map(({ value, span }) => ({ text: value, span }));
        return [call, ...(0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommands */ .P)(dockerfile, withExec(command, exec)).calls];
    });
}
/** Whether a call's program is one of some elements. */
function isWritten({ span }, elements) {
    return elements.some((one) => one.span.start === span.start);
}
function* lineage(stage) {
    const stages = [];
    for (let one = stage; one; one = one.parent)
        stages.push(one);
    yield* stages.reverse();
}
/** An exec-form ENTRYPOINT takes an exec-form CMD as its arguments: one command. */
function joinExec(dockerfile, entrypoint, command) {
    const front = entrypoint?.instruction.exec;
    const back = command?.instruction.exec;
    if (!entrypoint || !front || !command || !back)
        return null;
    const exec = [...front, ...back];
    const { calls } = (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommands */ .P)(dockerfile, withExec(entrypoint, exec));
    // An entrypoint script hands its arguments on: what CMD names runs as well.
    const [first] = calls;
    if (first && !runsPython(first))
        return [...calls, ...(0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommands */ .P)(dockerfile, command).calls];
    return calls;
}
/** A step with another exec form. */
function withExec(step, exec) {
    const { instruction } = step;
    return { ...step, instruction: { ...instruction, words: instruction.words, exec } };
}
function mainOf(dockerfile, entrypoint, command, program) {
    if (!entrypoint || !command)
        return entrypoint ?? command;
    const { exec } = entrypoint.instruction;
    // `CMD []`, `CMD ["--port", "80"]`: what starts them is the program.
    const [first] = command.instruction.exec ?? [];
    if (exec && command.instruction.exec && (!first || first.text.startsWith('-')))
        return entrypoint;
    if (!exec && program && isWritten(program, command.instruction.exec ?? []))
        return command;
    // With an entrypoint that is itself the program, CMD holds only its arguments.
    const own = !exec || (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommands */ .P)(dockerfile, entrypoint).calls.some(runsPython);
    return own ? entrypoint : command;
}
/** Programs that are Python, or run it. */
const PYTHON_PROGRAMS = new Set([
    'gunicorn',
    'uvicorn',
    'hypercorn',
    'daphne',
    'granian',
    'uwsgi',
    'waitress-serve',
    'celery',
    'flower',
    'rq',
    'dramatiq',
    'huey_consumer',
    'huey_consumer.py',
    'arq',
    'flask',
    'fastapi',
    'django-admin',
    'manage.py',
    'streamlit',
    'gradio',
    'jupyter',
    'jupyter-lab',
    'jupyter-notebook',
    'jupyterhub',
    'ipython',
    'pytest',
    'tox',
    'nox',
    'pip',
    'uv',
    'uvx',
    'poetry',
    'pipenv',
    'pdm',
    'hatch',
    'mlflow',
    'airflow',
    'superset',
    'prefect',
    'dagster',
    'scrapy',
    'scrapyd',
    'alembic',
    'locust',
    'sanic',
    'litestar',
    'mkdocs',
    'sphinx-build',
    'ansible',
    'ansible-playbook',
    'pelican',
    'dask',
    'dask-worker',
    'dask-scheduler',
    'ray',
]);
function isPythonProgram(name) {
    return (0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_1__/* .isPython */ .r2)(name) || PYTHON_PROGRAMS.has(name) || name.endsWith('.py');
}
function runsPython({ program }) {
    return isPythonProgram(program);
}
/** Reads a Python program's call; null where the call is no Python. */
function readPythonProgram(call) {
    const { program, arguments: args } = call;
    if (!(0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_1__/* .isPython */ .r2)(program)) {
        return isPythonProgram(program) ? { name: program, by: 'command', arguments: args, interpreterOptions: [] } : null;
    }
    const module = (0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleOf */ .cD)(args);
    const options = [];
    let at = 0;
    for (; at < args.length && /^-[^-]/.test(args[at].value) && !/^-[a-zA-Z]*[mc]/.test(args[at].value); at++) {
        options.push({ text: args[at].value, span: args[at].span });
        if (args[at].value === '-W' || args[at].value === '-X')
            at++;
    }
    if (module) {
        // `-um` bundles options with -m.
        const bundled = args.find(({ value }) => /^-[a-zA-Z]+m$/.test(value));
        if (bundled)
            options.push({ text: bundled.value.slice(0, -1), span: bundled.span });
        return { name: module.name, by: 'module', arguments: module.rest, interpreterOptions: options };
    }
    const script = args[at];
    if (!script || script.value === '-' || /^-[a-zA-Z]*c$/.test(script.value)) {
        return { name: 'python', by: 'inline', arguments: args.slice(at), interpreterOptions: options };
    }
    const name = (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(script.value);
    // `python /venv/bin/gunicorn` is gunicorn; `python manage.py` is Django's command.
    const by = isPythonProgram(name) && !name.endsWith('.py') ? 'command' : name === 'manage.py' ? 'command' : 'script';
    return { name: by === 'script' ? script.value : name, by, arguments: args.slice(at + 1), interpreterOptions: options };
}


/***/ }),

/***/ 1445:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ callVariable),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   uD: () => (/* binding */ lacksPip),
/* harmony export */   vX: () => (/* binding */ madeEnvironment)
/* harmony export */ });
/* unused harmony export onPath */
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(395);
/* harmony import */ var _installers_pip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2520);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4119);



/** The folder of a virtual environment that a call makes; null where it makes none. */
function madeEnvironment(call) {
    const module = (0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_0__/* .isPython */ .r2)(call.program) ? (0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(call.arguments) : null;
    const args = module && ['venv', 'virtualenv'].includes(module.name)
        ? module.rest
        : call.program === 'virtualenv' || call.program === 'pyvenv'
            ? call.arguments
            : call.program === 'uv' && call.arguments[0]?.value === 'venv'
                ? call.arguments.slice(1)
                : null;
    if (!args)
        return null;
    for (let at = 0; at < args.length; at++) {
        const { value } = args[at];
        if (['-p', '--python', '--prompt', '--app-data', '--seed-packages'].includes(value))
            at++;
        else if (!value.startsWith('-'))
            return (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnown */ .qE)(value) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(value, call.workdir) : null;
    }
    return call.program === 'uv' ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)('.venv', call.workdir) : null;
}
/** Whether an environment that a call makes has no pip: uv puts none into it unasked. */
function lacksPip(step, call) {
    if (call.program !== 'uv' || call.arguments.some(({ value }) => value === '--seed'))
        return false;
    return /^(?:|0|false|no|off|n|f)$/i.test(callVariable(step, call, 'UV_VENV_SEED') ?? '');
}
/** The value that a variable has for a call: its own, else the one of ENV and ARG. */
function callVariable(step, call, name) {
    return call.environment.get(name) ?? step.stage.environment.value(name, step.instruction.index);
}
/**
 * Where an installer puts packages; null where it can't be known.
 * @param environments virtual environments that exist by then
 * @param withoutPip those of them that hold no pip: a plain `pip` on PATH is another one
 */
function locationOf(step, install, environments, withoutPip = new Set()) {
    const { call, options, tool } = install;
    const target = options.get('--target')?.value;
    if (target !== undefined && target !== null)
        return known('target', target, call);
    // pip before 23.1 handed --install-option=--prefix=… to setup.py.
    const old = /^--prefix[= ](.+)$/.exec(options.get('--install-option')?.value ?? '')?.[1];
    const prefix = options.get('--prefix')?.value ?? options.get('--root')?.value ?? old;
    if (prefix !== undefined)
        return known('prefix', prefix, call);
    if (options.has('--user'))
        return { kind: 'user', path: '~/.local' };
    // Each tool has an environment of its own, below the home folder.
    if (install.action === 'tool install')
        return null;
    if (tool === 'uv')
        return projectEnvironment(step, install);
    if (tool === 'poetry')
        return poetryLocation(step, install, environments);
    // Where uv itself stands says nothing: it isn't a part of the environment.
    const named = tool === 'uv pip' ? null : environmentOfProgram(call.path, call.workdir);
    if (named !== null)
        return { kind: 'venv', path: named };
    const passed = tool === 'pip' && !(0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_0__/* .isPython */ .r2)(call.program) ? withoutPip : new Set();
    if (call.activated !== null && (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnown */ .qE)(call.activated) && !passed.has(call.activated))
        return { kind: 'venv', path: call.activated };
    const python = options.get('--python')?.value;
    const ofPython = tool === 'uv pip' && python ? environmentOfProgram(python, call.workdir) : null;
    if (ofPython !== null)
        return { kind: 'venv', path: ofPython };
    if (tool === 'uv pip')
        return uvPipLocation(step, install, environments);
    return onPath(step, call, environments, passed) ?? mambaLocation(step, call) ?? systemLocation(step);
}
/** On micromamba's images, which bring no other Python: the environment on PATH, else the one that their shell activates. */
function mambaLocation(step, call) {
    const root = step.stage.base.python ? undefined : step.stage.base.environment.variables.get('MAMBA_ROOT_PREFIX');
    if (root === undefined || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnown */ .qE)(root))
        return null;
    const folders = (callVariable(step, call, 'PATH') ?? '').split(':').map((entry) => entry.replace(/\/bin\/?$/, ''));
    const named = folders.find((folder) => (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnown */ .qE)(folder) && (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(folder, root));
    if (named !== undefined)
        return { kind: 'prefix', path: named };
    const name = callVariable(step, call, 'ENV_NAME') ?? 'base';
    return (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnown */ .qE)(name) ? { kind: 'prefix', path: name === 'base' ? root : `${root}/envs/${name}` } : null;
}
function uvPipLocation(step, { call, options }, environments) {
    const system = callVariable(step, call, 'UV_SYSTEM_PYTHON');
    if (options.has('--system') || system === '1' || system === 'true')
        return onPath(step, call, environments) ?? systemLocation(step);
    const active = callVariable(step, call, 'VIRTUAL_ENV');
    if (active !== undefined)
        return known('venv', active, call);
    for (let folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(call.workdir);; folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)('..', folder)) {
        const local = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)('.venv', folder);
        if (environments.has(local))
            return { kind: 'venv', path: local };
        if (folder === '/')
            break;
    }
    return onPath(step, call, environments, SYSTEM_FOLDERS);
}
/** What uv passes over on PATH where nothing asks for a system's Python. Source: uv, crates/uv-python/src/discovery.rs. */
const SYSTEM_FOLDERS = new Set(['/usr/local', '/usr']);
/** uv sync and add: with `--active` that one, UV_PROJECT_ENVIRONMENT, else .venv beside the project. */
function projectEnvironment(step, { call, options }) {
    const active = options.has('--active') ? callVariable(step, call, 'VIRTUAL_ENV') : undefined;
    if (active !== undefined)
        return known('venv', active, call);
    const folder = options.get('--project')?.value ?? options.get('--directory')?.value ?? '.';
    const environment = callVariable(step, call, 'UV_PROJECT_ENVIRONMENT') ?? '.venv';
    if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnown */ .qE)(folder) || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnown */ .qE)(environment))
        return null;
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(environment, (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(folder, call.workdir));
    return { kind: 'venv', path };
}
/** Poetry's own environment isn't the project's: .venv, the active one, the system's, or one in its cache. */
function poetryLocation(step, { call }, environments) {
    const active = call.activated ?? onPath(step, call, environments)?.path;
    if (active !== undefined && (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnown */ .qE)(active))
        return { kind: 'venv', path: active };
    const inProject = callVariable(step, call, 'POETRY_VIRTUALENVS_IN_PROJECT');
    if (inProject === 'true' || inProject === '1')
        return { kind: 'venv', path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)('.venv', call.workdir) };
    // One that stands in an environment takes that for the system's where it makes none, depending on its version.
    if (environmentOfProgram(call.path, call.workdir) !== null)
        return null;
    const create = callVariable(step, call, 'POETRY_VIRTUALENVS_CREATE');
    return create === 'false' || create === '0' ? systemLocation(step) : null;
}
/** `/opt/venv/bin/pip` → `/opt/venv`; null for plain names and the system's own folders. */
function environmentOfProgram(path, workdir) {
    if (!path.includes('/') || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnown */ .qE)(path))
        return null;
    const match = /^(.*)\/bin\/[^/]+$/.exec((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(path, workdir));
    return match && !['/usr', '/usr/local', ''].includes(match[1]) ? match[1] : null;
}
/** The first folder of PATH that belongs to a virtual environment, unless the system's own comes before. */
function onPath(step, call, environments, passed = new Set()) {
    const { environment } = step.stage;
    const at = step.instruction.index;
    const path = call?.environment.get('PATH') ?? environment.value('PATH', at) ?? '';
    const active = environment.getEnv('VIRTUAL_ENV', at)?.value;
    for (const entry of path.split(':')) {
        const match = /^(\/.*)\/bin\/?$/.exec(entry);
        if (!match || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnown */ .qE)(entry))
            continue;
        const folder = match[1];
        if (passed.has(folder))
            continue;
        if (folder === '/usr/local' || folder === '/usr')
            return null;
        if (environments.has(folder) || folder === active || /\/\.?venv$|\/virtualenv$/.test(folder))
            return { kind: 'venv', path: folder };
    }
    return null;
}
/** The packages of the image's own Python. */
function systemLocation(step) {
    const { base } = step.stage;
    if (base.python)
        return { kind: 'prefix', path: base.python.prefix };
    // Debian's, Ubuntu's and Alpine's pip installs below /usr/local or /usr: /usr holds both.
    return base.known ? { kind: 'prefix', path: '/usr' } : null;
}
function known(kind, path, call) {
    return (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnown */ .qE)(path) ? { kind, path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(path, call.workdir) } : null;
}


/***/ }),

/***/ 712:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

;// CONCATENATED MODULE: ./lib/build/dockerfile/commands.js
/** Gives a call, in place, another place: that of the text which it was found in. */
function moveTo(call, span) {
    const redirects = call.redirects.map(({ operator, target, body }) => ({
        operator,
        target: target && { ...target, span },
        body: body && { ...body, span },
    }));
    const moved = {
        arguments: call.arguments.map((argument) => ({ ...argument, span })),
        redirects,
        span,
        whole: span,
    };
    Object.assign(call, moved);
}

// EXTERNAL MODULE: ./lib/build/dockerfile/conditions.js
var conditions = __webpack_require__(4121);
// EXTERNAL MODULE: ./lib/build/dockerfile/expand.js
var expand = __webpack_require__(395);
// EXTERNAL MODULE: ./lib/build/dockerfile/given.js
var given = __webpack_require__(7818);
// EXTERNAL MODULE: ./lib/build/dockerfile/identity.js
var identity = __webpack_require__(1145);
// EXTERNAL MODULE: ./lib/build/dockerfile/launchers.js
var launchers = __webpack_require__(7126);
// EXTERNAL MODULE: ./lib/build/dockerfile/patterns.js
var dockerfile_patterns = __webpack_require__(1876);
// EXTERNAL MODULE: ./lib/build/dockerfile/shell.js
var shell = __webpack_require__(649);
// EXTERNAL MODULE: ./lib/build/dockerfile/paths.js
var paths = __webpack_require__(4119);
// EXTERNAL MODULE: ./lib/build/dockerfile/words.js
var dockerfile_words = __webpack_require__(9830);
// EXTERNAL MODULE: ./lib/build/dockerfile/wrappers.js
var wrappers = __webpack_require__(2776);
;// CONCATENATED MODULE: ./lib/build/dockerfile/scope.js





/** The record of a program that is started. */
function callOf(program, rest, { command, environment, scope, conditional, user, replaces }, pipedFrom) {
    const name = (0,wrappers/* baseName */.Fl)(program.value);
    return {
        program: (0,expand/* isKnown */.qE)(name) ? name : '',
        path: program.value,
        arguments: rest,
        environment,
        workdir: scope.workdir,
        user,
        activated: scope.activated,
        span: { start: program.span.start, end: Math.max(program.span.end, rest.at(-1)?.span.end ?? 0) },
        whole: command.span,
        conditional,
        replaces,
        redirects: command.redirects,
        pipedFrom,
        pipedInto: null,
    };
}
/** What a subshell starts with: what it changes stays inside. */
function copyScope(scope) {
    return { ...scope, variables: new Map(scope.variables), exported: new Map(scope.exported), subshell: true };
}
function assignVariable(scope, { name, value, append }, lookup, substitute) {
    const scalar = 'parts' in value;
    const text = scalar
        ? (0,dockerfile_words/* expandWhole */.Md)(value, lookup, substitute)
        : (0,dockerfile_words/* expandWords */.AK)(value, lookup, substitute)
            .map((field) => field.value)
            .join(' ');
    const before = append ? (lookup(name) ?? '') : '';
    const joined = scalar || before === '' ? before + text : `${before} ${text}`;
    scope.variables.set(name, joined);
    if (scope.exported.has(name))
        scope.exported.set(name, joined);
}
/** Evaluates a test where a script stands. */
function testIn(words, { isAbsent, workdir }) {
    return (0,conditions/* evaluateTest */._N)(words, (path) => (0,expand/* isKnown */.qE)(workdir) && isAbsent((0,paths/* normalizePath */.Fd)(path, workdir)));
}
/** Runs what a shell does by itself: builtins that change what follows, or only ask. Null where it is none. */
function runBuiltin(name, rest, scope, outer) {
    switch (name) {
        case ':':
        case 'true':
        case 'shopt':
        case 'umask':
        case 'ulimit':
        case 'trap':
            return 'true';
        case 'set':
            if (rest.some(({ value }) => value === '--'))
                scope.given = null;
            return 'true';
        case 'false':
            return 'false';
        case '[':
        case 'test':
            return testIn(rest.map(({ value }) => value), scope);
        case 'cd':
        case 'pushd': {
            const folder = firstOperand(rest);
            scope.workdir = folder === undefined ? expand/* UNKNOWN */.HV : (0,paths/* normalizePath */.Fd)(folder, scope.workdir);
            return 'done';
        }
        case 'export':
        case 'readonly':
        case 'local':
        case 'declare':
            for (const { value } of rest)
                exportVariable(scope, value, outer);
            return 'true';
        case 'unset':
            for (const { value } of rest) {
                // An empty value hides the one of ENV, which a look-up would find else.
                scope.variables.set(value, '');
                scope.exported.delete(value);
            }
            return 'true';
        case 'read':
            for (const { value } of rest)
                if (/^[A-Za-z_]\w*$/.test(value))
                    scope.variables.set(value, expand/* UNKNOWN */.HV);
            return 'maybe';
        case '.':
        case 'source': {
            const environment = /^(.*)\/bin\/activate$/.exec(firstOperand(rest) ?? '')?.[1];
            if (environment !== undefined)
                scope.activated = (0,paths/* normalizePath */.Fd)(environment, scope.workdir);
            return 'done';
        }
        default:
            return null;
    }
}
/** The first argument that is no single letter option. */
function firstOperand(rest) {
    return rest.find(({ value }) => !/^-[a-zA-Z]$/.test(value))?.value;
}
function exportVariable(scope, word, outer) {
    const match = /^([A-Za-z_]\w*)(?:=([^]*))?$/.exec(word);
    if (!match)
        return;
    const name = match[1];
    const value = match[2] ?? scope.variables.get(name) ?? outer(name);
    if (value === undefined)
        return;
    scope.variables.set(name, value);
    scope.exported.set(name, value);
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/evaluate.js











/** `sudo sudo sudo …`: nobody writes more, and each costs a copy of the arguments. */
const MAXIMUM_WRAPPERS = 20;
/** Longer subjects of `case` are as good as unknown. */
const MAXIMUM_SUBJECT = 1000;
/** A script may start this many programs before the rest is left unread: loops over loops must end. */
const BUDGET = 5000;
/**
 * Walks a script as a shell would, following variables, cd, functions and loops, and collects the programs that it
 * starts. A branch whose condition is known to fail is left out; one that can't be known is marked conditional.
 */
function evaluate(nodes, start) {
    const evaluation = new Evaluation(start.lookup, start.identity ?? null);
    const { workdir, given = null } = start;
    const isAbsent = (path) => start.isAbsent?.(path, evaluation.calls) ?? false;
    const scope = { variables: new Map(), exported: new Map(), workdir, given, isAbsent, activated: null, user: null };
    evaluation.sequence(nodes, { ...scope, subshell: false }, false);
    return { calls: evaluation.calls, complete: evaluation.complete };
}
class Evaluation {
    outer;
    identity;
    calls = [];
    complete = true;
    functions = new Map();
    budget = BUDGET;
    depth = 0;
    constructor(outer, identity) {
        this.outer = outer;
        this.identity = identity;
    }
    sequence(nodes, scope, conditional) {
        let status = 'true';
        for (const node of nodes)
            status = this.node(node, scope, conditional);
        return status;
    }
    node(node, scope, conditional) {
        if (--this.budget < 0) {
            this.complete = false;
            return 'maybe';
        }
        switch (node.type) {
            case 'command':
                return this.command(node, scope, conditional);
            case 'test':
                return testIn(node.words.map((word) => (0,dockerfile_words/* expandWhole */.Md)(word, this.lookup(scope))), scope); // [[ ]] splits no fields
            case 'pipeline': {
                const status = this.pipeline(node.commands, scope, conditional);
                return node.negated ? (0,conditions/* negate */.ze)(status) : status;
            }
            case 'and-or':
                return this.andOr(node.commands, node.operators, scope, conditional);
            case 'group':
                return this.sequence(node.body, node.subshell ? copyScope(scope) : scope, conditional);
            case 'if':
                return this.branches(node.branches, node.otherwise, scope, conditional);
            case 'for':
                return this.loop(node.variable, node.words, node.body, scope, conditional);
            case 'while':
                this.sequence(node.condition, scope, conditional);
                this.sequence(node.body, scope, true);
                return 'done';
            case 'case':
                return this.choice(node, scope, conditional);
            case 'function':
                this.functions.set(node.name, node.body);
                return 'true';
        }
    }
    andOr(commands, operators, scope, conditional) {
        let status = 'true';
        let unsure = conditional;
        commands.forEach((command, at) => {
            const operator = at === 0 ? '&&' : operators[at - 1];
            if (operator === '&&' ? status === 'false' : status === 'true')
                return;
            // Behind `||` a command runs only where the one before failed; behind `&&` only a question leaves that open.
            if (status === 'maybe' || (operator === '||' && status === 'done'))
                unsure = true;
            const next = this.node(command, scope, unsure);
            status = operator === '||' && status === 'done' ? 'done' : status === 'maybe' && operator === '||' ? 'done' : next;
            if (operator === '||')
                unsure = conditional;
        });
        return status;
    }
    branches(branches, otherwise, scope, conditional) {
        let unsure = conditional;
        for (const { condition, body } of branches) {
            const status = this.sequence(condition, scope, unsure);
            if (status === 'false')
                continue;
            if (status === 'true')
                return this.sequence(body, scope, unsure);
            unsure = true;
            this.sequence(body, scope, true);
        }
        this.sequence(otherwise, scope, unsure);
        return 'done';
    }
    loop(name, words, body, scope, conditional) {
        const values = (0,dockerfile_words/* expandWords */.AK)(words, this.lookup(scope), undefined, scope.given);
        const few = values.length <= 20 ? values.map(({ value }) => value) : [expand/* UNKNOWN */.HV];
        for (const value of few) {
            scope.variables.set(name, value);
            this.sequence(body, scope, conditional);
        }
        return 'done';
    }
    choice(node, scope, conditional) {
        const subject = (0,dockerfile_words/* expandWhole */.Md)(node.word, this.lookup(scope));
        let unsure = conditional;
        const readable = (0,expand/* isKnown */.qE)(subject) && subject.length <= MAXIMUM_SUBJECT;
        for (const { patterns, body } of node.items) {
            const texts = patterns.map((pattern) => (0,dockerfile_words/* expandWhole */.Md)(pattern, this.lookup(scope)));
            if (readable && texts.every((text) => (0,expand/* isKnown */.qE)(text) && text.length <= MAXIMUM_SUBJECT)) {
                if (texts.some((text) => (0,dockerfile_patterns/* patternMatches */.eJ)(text, subject)))
                    return this.sequence(body, scope, unsure);
            }
            else {
                unsure = true;
                this.sequence(body, scope, true);
            }
        }
        return 'done';
    }
    pipeline(commands, scope, conditional) {
        let status = 'done';
        let from = null;
        for (const command of commands) {
            const first = this.calls.length;
            this.piped = from;
            status = this.node(command, commands.length > 1 ? copyScope(scope) : scope, conditional);
            this.piped = null;
            const made = this.calls[first];
            if (made && from)
                from.pipedInto = made;
            from = this.calls.length > first ? this.calls[this.calls.length - 1] : from;
        }
        return status;
    }
    piped = null;
    command(command, scope, conditional) {
        const lookup = this.lookup(scope);
        const substitute = (body) => this.substitution(body, scope, conditional);
        if (command.words.length === 0) {
            for (const assignment of command.assignments)
                assignVariable(scope, assignment, lookup, substitute);
            return 'true';
        }
        const environment = new Map(scope.exported);
        for (const { name, value } of command.assignments) {
            if ('parts' in value)
                environment.set(name, (0,dockerfile_words/* expandWhole */.Md)(value, lookup, substitute));
        }
        const [program, ...rest] = (0,dockerfile_words/* expandWords */.AK)(command.words, lookup, substitute, scope.given);
        if (!program)
            return 'maybe';
        const around = { command, environment, scope, conditional, user: scope.user, replaces: false, wrappers: 0 };
        return this.start(program, rest, around);
    }
    start(program, rest, around) {
        const { scope, conditional, command } = around;
        const builtin = runBuiltin(program.value, rest, scope, this.outer);
        if (builtin)
            return builtin;
        if (program.value === 'eval')
            return this.evaluateText(rest, around);
        if (program.value === 'shift') {
            scope.given = (0,given/* shifted */.wI)(scope.given, rest, conditional);
            return 'true';
        }
        const body = this.functions.get(program.value);
        if (body)
            return this.call(body, rest, scope, conditional);
        const unwrapped = around.wrappers < MAXIMUM_WRAPPERS ? (0,wrappers/* unwrap */.oA)(program, rest) : null;
        if (unwrapped) {
            for (const { name, value } of unwrapped.assignments)
                around.environment.set(name, value);
            const replaces = around.replaces || (program.value === 'exec' && !scope.subshell);
            const inner = { ...around, user: unwrapped.user ?? around.user, replaces, wrappers: around.wrappers + 1 };
            if (unwrapped.script)
                return this.script(unwrapped.script, rest, inner);
            // `command -v x` asks; the others start what follows.
            if (program.value === 'command' && /^-[vV]/.test(rest[0]?.value ?? ''))
                return 'maybe';
            return this.start(unwrapped.program, unwrapped.rest, inner);
        }
        const heredoc = command.redirects.find(({ body: text }) => text)?.body;
        if ((0,wrappers/* isShell */.H7)((0,wrappers/* baseName */.Fl)(program.value)) && heredoc && rest.every(({ value }) => /^[-+]/.test(value))) {
            return this.parsed(heredoc.joined, heredoc.span.start, copyScope(scope), conditional);
        }
        const name = (0,wrappers/* baseName */.Fl)(program.value);
        this.calls.push(callOf(program, rest, around, this.piped));
        // `uv run x`: the launcher is a call of its own, and so is what it starts.
        const inner = around.wrappers < MAXIMUM_WRAPPERS ? (0,launchers/* launched */.Z)(name, rest) : null;
        if (inner)
            return this.start(inner.program, inner.rest, { ...around, wrappers: around.wrappers + 1 });
        return (0,conditions/* isQuestion */.J6)(name) ? 'maybe' : 'done';
    }
    /** `sh -c '…' name argument …`: the script inside one argument. */
    script(script, rest, { scope, conditional, environment, user, replaces }) {
        const handed = rest.slice(rest.indexOf(script) + 1);
        const given = handed.length === 0 ? null : handed.map(({ value }) => ({ value, span: null }));
        const inner = { ...copyScope(scope), given, user, subshell: !replaces };
        for (const [name, value] of environment) {
            inner.variables.set(name, value);
            inner.exported.set(name, value);
        }
        return (0,expand/* isKnown */.qE)(script.value) ? this.text(script.value, script.span, inner, conditional) : 'done';
    }
    evaluateText(rest, { scope, conditional }) {
        const [first] = rest;
        if (!first || !rest.every(({ value }) => (0,expand/* isKnown */.qE)(value)))
            return 'done';
        const span = { start: first.span.start, end: rest.at(-1).span.end };
        return this.text(rest.map(({ value }) => value).join(' '), span, scope, conditional);
    }
    /** A script that isn't written as such: its commands all stand where the text stands. */
    text(text, span, scope, conditional) {
        if (this.depth >= 5)
            return 'maybe';
        this.depth++;
        const first = this.calls.length;
        const status = this.parsed(text, 0, scope, conditional);
        for (const call of this.calls.slice(first))
            moveTo(call, span);
        this.depth--;
        return status;
    }
    parsed(joined, offset, scope, conditional) {
        const script = (0,shell/* parseShell */.a)(joined, offset);
        if (!script.complete)
            this.complete = false;
        return this.sequence(script.body, scope, conditional);
    }
    call(body, rest, scope, conditional) {
        if (this.depth >= 5)
            return 'maybe';
        this.depth++;
        const outer = scope.given;
        scope.given = (0,given/* givenTo */.To)(rest, outer);
        const status = this.sequence(body, scope, conditional);
        scope.given = outer;
        this.depth--;
        return status;
    }
    /** `$(…)`: its commands run too; what it prints is known for a plain echo only. */
    substitution(body, scope, conditional) {
        const first = this.calls.length;
        this.sequence(body, copyScope(scope), conditional);
        const made = this.calls.slice(first);
        const [only] = made;
        if (made.length !== 1 || !only)
            return expand/* UNKNOWN */.HV;
        const answer = (0,identity/* answerOf */.u)(only, scope.user === null ? this.identity : (0,identity/* identityOf */.c)(scope.user));
        if (answer !== null)
            return answer;
        if (only.program === 'echo')
            return only.arguments.map(({ value }) => value).join(' ');
        // `$(which pip)` is pip.
        if (only.program === 'which' && only.arguments.length === 1)
            return only.arguments[0].value;
        return expand/* UNKNOWN */.HV;
    }
    lookup(scope) {
        const lookup = (name) => scope.variables.get(name) ?? (name === 'PWD' ? scope.workdir : this.outer(name));
        return (0,given/* withGiven */.aP)(scope.given, lookup);
    }
}


/***/ }),

/***/ 7818:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ givenTo),
/* harmony export */   VN: () => (/* binding */ givenWords),
/* harmony export */   aP: () => (/* binding */ withGiven),
/* harmony export */   wI: () => (/* binding */ shifted)
/* harmony export */ });
/* unused harmony export givenValue */
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(395);

/** A function's arguments; `$0` stays what it is. */
function givenTo(args, around) {
    return [around?.[0] ?? { value: _expand_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV, span: null }, ...args.map(({ value }) => ({ value, span: null }))];
}
/** What `shift` leaves; in a branch that may not run nobody knows. */
function shifted(given, [count], conditional) {
    const by = Number(count?.value ?? 1);
    if (given === null || conditional || !Number.isInteger(by))
        return null;
    return [given[0], ...given.slice(1 + by)];
}
/** The value of a positional or special parameter; undefined where it is none of these, or what was given isn't known. */
function givenValue(given, name) {
    if (given === null)
        return undefined;
    if (name === '@' || name === '*') {
        return given
            .slice(1)
            .map(({ value }) => value)
            .join(' ');
    }
    if (name === '#')
        return String(given.length - 1);
    return /^\d+$/.test(name) ? (given[Number(name)]?.value ?? '') : undefined;
}
/**
 * The words that `$@`, `$*` or a single parameter stands for, alone in its word: quoted as they were given, `"$*"` all in
 * one; unquoted each split at white space. Null where it is none of these.
 */
function givenWords(parts, given, place) {
    const [part] = parts;
    if (given === null || parts.length !== 1 || part?.kind !== 'variable' || part.operation !== null)
        return null;
    const all = part.name === '@' || (part.name === '*' && !part.quoted);
    if (!all && !/^\d+$/.test(part.name))
        return null;
    const handed = all ? given.slice(1) : [given[Number(part.name)] ?? { value: '', span: null }];
    return handed.flatMap(({ value, span }) => {
        const words = part.quoted ? [value] : value.split(/\s+/).filter((word) => word !== '');
        return words.map((word) => ({ value: word, span: span ?? place }));
    });
}
/** A look-up that knows what was given. */
function withGiven(given, lookup) {
    return given === null ? lookup : (name) => givenValue(given, name) ?? lookup(name);
}


/***/ }),

/***/ 1145:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(395);

const ROOT = { name: 'root', id: '0' };
/**
 * The identity that a user has by its name or number alone: another name may be root's too.
 * @param user as USER names it, without a group; empty is root
 */
function identityOf(user) {
    if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE)(user))
        return null;
    if (user === '' || user === 'root')
        return ROOT;
    return /^\d+$/.test(user) ? identityOfId(String(Number(user))) : { name: user, id: null };
}
function identityOfId(id) {
    return id === '0' ? ROOT : { name: null, id };
}
/** What `id -u`, `id -un` and `whoami` print; null for other programs, and where it isn't known. */
function answerOf({ program, arguments: args }, identity) {
    const words = args.map(({ value }) => value).join(' ');
    if (identity === null)
        return null;
    if (program === 'whoami')
        return words === '' ? identity.name : null;
    if (program !== 'id')
        return null;
    if (/^(?:-u|--user)$/.test(words))
        return identity.id;
    return /^(?:-un|-nu|-u -n|-n -u|--user --name|--name --user)$/.test(words) ? identity.name : null;
}


/***/ }),

/***/ 3394:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ imageUserNamed),
/* harmony export */   R: () => (/* binding */ imageUser)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(395);
/* harmony import */ var _traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3209);


/** Source: Ubuntu's release notes for 23.04 and Launchpad's bug 2005129; the images from there on have it. */
const UBUNTU = { name: 'ubuntu', id: '1000', home: '/home/ubuntu' };
const SINCE = '23.04';
/** Images that leave Ubuntu's users as they are; what others built on it do about them isn't known. */
const UNCHANGED = /(?:^|\/)(?:ubuntu|buildpack-deps|nvidia\/cuda)$/;
/** The user that an image has by a number; null: none, UNKNOWN of expand.ts: that isn't known. */
function imageUser(base, id) {
    const { distribution, reference } = base;
    if (id === UBUNTU.id && distribution?.name === 'ubuntu') {
        if (distribution.release === null)
            return _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV;
        if ((0,_traits_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .du)(distribution.release, SINCE))
            return UNCHANGED.test(reference?.repository ?? '') ? UBUNTU : _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV;
    }
    return base.known ? null : _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV;
}
/** The user that an image is known to have by a name; null: none is known. */
function imageUserNamed(base, name) {
    const user = name === UBUNTU.name ? imageUser(base, UBUNTU.id) : null;
    return user === _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV ? null : user;
}


/***/ }),

/***/ 1355:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ CONDA),
  o: () => (/* binding */ mayBringPython)
});

;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/conda-specs.js
/*
 * What conda's files of specs ask for: environment.yml, plain lists, explicit lists of addresses, conda-lock. Source:
 * https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html
 */
/** Packages that need a Python, by their names: it comes with them. conda has many that don't (curl, samtools, r-base). */
const NEEDS_PYTHON = /^(?:python(?:[-_.].*)?|py[a-z0-9].*|pip(?:-tools)?|anaconda|conda|mamba|numpy|scipy|pandas|matplotlib(?:-base)?|scikit-[\w-]+|jupyter[\w-]*|notebook|ipython|ipykernel|tensorflow[\w-]*|django|flask|fastapi|uvicorn|gunicorn|requests|dask(?:-core)?|xarray|snakemake[\w-]*|setuptools|wheel|poetry)$/;
/** Whether a spec (`conda-forge::python=3.12`, `numpy >=2`) names Python or a package that needs it. */
function needsPython(spec) {
    const name = /^(?:[^\s:]+::)?([\w.-]+)/.exec(spec)?.[1];
    return name !== undefined && NEEDS_PYTHON.test(name.toLowerCase());
}
/** Whether a file that conda installs from asks for Python, or for a package that needs it. */
function asksForPython(text) {
    // Channels may be called like packages: what stands above the dependencies names those.
    const start = /^[ \t]*(?:dependencies|package|specs):/m.exec(text)?.index ?? 0;
    return text.slice(start).split('\n').some(namesPython);
}
function namesPython(line) {
    const archive = /^\s*(?:-\s+(?:url:\s*|conda:\s*)?)?\w+:\/\/\S*\/([^/\s]+)-[^-/\s]+-[^-/\s]+\.(?:conda|tar\.bz2)/.exec(line);
    if (archive)
        return needsPython(archive[1]);
    const named = /^\s*(?:-\s+)?name:\s*["']?([\w.-]+)/.exec(line) ?? /^\s*-\s+["']?([^\s"'#:]\S*)/.exec(line);
    if (named)
        return needsPython(named[1].replace(/["':]+$/, ''));
    return /^[\w-]+(?:::|[\s=<>!~;[]|$)/.test(line) && needsPython(line);
}

// EXTERNAL MODULE: ./lib/build/dockerfile/installers/options.js
var options = __webpack_require__(2631);
;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/conda.js


/** Source: conda/conda, conda/cli; mamba-org/mamba, micromamba. */
const GLOBALS = (0,options/* syntax */.ou)({
    valued: [
        '--cacert-path',
        '--channel-alias',
        '--console',
        '--lock-timeout',
        '--log-level',
        '--name -n',
        '--prefix -p',
        '--rc-file',
        '--relocate-prefix',
        '--repodata-ttl',
        '--root-prefix -r',
        '--safety-checks',
        '--ssl-verify',
    ],
    flags: [
        '--debug',
        '--help -h',
        '--json',
        '--no-env',
        '--no-plugins',
        '--no-rc',
        '--print-config-only',
        '--print-context-only',
        '--quiet -q',
        '--retry-clean-cache',
        '--ssl-no-revoke',
        '--trace',
        '--use-uv',
        '--verbose -v',
        '--version -V',
        '--yes -y',
    ],
    abbreviates: true,
});
const INSTALL = (0,options/* extend */.X$)(GLOBALS, {
    valued: [
        '--category',
        '--channel -c',
        '--channel-priority',
        '--clone',
        '--env-spec --environment-specifier',
        '--experimental',
        '--experimental-solver',
        '--file -f',
        '--format',
        '--repodata-fn',
        '--revision',
        '--shortcuts-only',
        '--solver',
        '--subdir --platform',
        '--trusted-channels',
    ],
    flags: [
        '--all --update-all',
        '--allow-downgrade',
        '--allow-softlinks',
        '--allow-uninstall',
        '--always-copy',
        '--always-softlink',
        '--chan-pri --channel-pri',
        '--clobber',
        '--copy',
        '--dev',
        '--download-only',
        '--dry-run -d',
        '--exp-repodata-parsing',
        '--extra-safety-checks',
        '--features',
        '--force --force-remove',
        '--force-pscheck',
        '--force-reinstall',
        '--insecure -k',
        '--keep-env',
        '--mkdir -m',
        '--no-allow-downgrade',
        '--no-allow-softlinks',
        '--no-allow-uninstall',
        '--no-always-copy',
        '--no-always-softlink',
        '--no-channel-priority --no-chan-pri --no-channel-pri',
        '--no-default-packages',
        '--no-deps',
        '--no-exp-repodata-parsing',
        '--no-extra-safety-checks',
        '--no-lock',
        '--no-pin',
        '--no-prune',
        '--no-prune-deps',
        '--no-py-pin',
        '--no-pyc',
        '--no-repodata-use-shards',
        '--no-repodata-use-zst',
        '--no-shortcuts',
        '--no-show-channel-urls',
        '--no-update-deps --freeze-installed --no-update-dependencies',
        '--offline',
        '--only-deps',
        '--override-channels -O',
        '--override-frozen',
        '--pin',
        '--prune',
        '--prune-deps',
        '--py-pin',
        '--pyc',
        '--repodata-use-shards',
        '--repodata-use-zst',
        '--satisfied-skip-solve -S',
        '--shortcuts',
        '--show-channel-urls',
        '--strict-channel-priority',
        '--unknown',
        '--update-deps --update-dependencies',
        '--update-specs',
        '--use-index-cache -C',
        '--use-local',
        '--verify-artifacts',
    ],
});
const CLEAN = (0,options/* extend */.X$)(GLOBALS, {
    flags: [
        '--all -a',
        '--dry-run -d',
        '--force-pkgs-dirs -f',
        '--index-cache -i',
        '--lock',
        '--locks',
        '--logfiles -l',
        '--packages -p',
        '--source-cache -s',
        '--tarballs -t',
        '--tempfiles -c',
        '--trash',
    ],
});
/** `--set key value` and the like leave what follows among the operands. */
const CONFIG = (0,options/* extend */.X$)(GLOBALS, {
    valued: ['--file', '--remove-key'],
    flags: [
        '--add --prepend',
        '--append',
        '--describe',
        '--env',
        '--force -f',
        '--get',
        '--remove',
        '--set',
        '--show',
        '--show-sources',
        '--stdin',
        '--system',
        '--validate',
        '--write-default',
    ],
});
const RUN = (0,options/* starting */.D1)((0,options/* extend */.X$)(GLOBALS, {
    valued: ['--attach -a', '--cwd', '--env -e', '--label'],
    flags: ['--clean-env', '--debug-wrapper-scripts', '--detach -d', '--dev', '--live-stream -s --no-capture-output'],
}));
const PROGRAMS = new Set(['conda', 'mamba', 'micromamba']);
const CONDA = {
    tool: 'conda',
    match: ({ program, arguments: args }) => (PROGRAMS.has(program) ? args : null),
    globals: GLOBALS,
    actions: {
        install: INSTALL,
        create: INSTALL,
        update: INSTALL,
        upgrade: INSTALL,
        remove: INSTALL,
        'env create': INSTALL,
        'env update': INSTALL,
        'env remove': INSTALL,
        clean: CLEAN,
        config: CONFIG,
        run: RUN,
    },
    actionAliases: { uninstall: 'remove' },
    installs: ['install', 'create', 'update', 'upgrade', 'env create', 'env update'],
};
/**
 * Whether a conda call may bring a Python: conda installs anything, and micromamba comes without one.
 * @param read the text of a file that the call names; null where it isn't at hand, and then may ask for anything
 */
function mayBringPython({ tool, action, options, operands }, read = () => null) {
    if (tool !== 'conda' || options.has('--clone'))
        return true;
    const asks = (file) => {
        const text = file === null ? null : read(file);
        return text === null || asksForPython(text);
    };
    const named = options.all('--file').map(({ value }) => value);
    const files = named.length === 0 && /^env (?:create|update)$/.test(action) ? ['environment.yml'] : named;
    return operands.some(({ value }) => needsPython(value)) || files.some((file) => asks(file));
}


/***/ }),

/***/ 5195:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ag: () => (/* binding */ installsPackages),
  Mc: () => (/* binding */ isSystemTool),
  XE: () => (/* binding */ readInstaller)
});

// EXTERNAL MODULE: ./lib/build/dockerfile/memo.js
var memo = __webpack_require__(1121);
// EXTERNAL MODULE: ./lib/build/dockerfile/installers/options.js
var installers_options = __webpack_require__(2631);
;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/apk.js

/** Source: apk-tools, src/apk.c and app_*.c of 2.x and 3.x. */
const GLOBALS = (0,installers_options/* syntax */.ou)({
    valued: [
        '--arch',
        '--cache-dir',
        '--cache-max-age',
        '--from',
        '--keys-dir',
        '--preupgrade-depends',
        '--progress-fd',
        '--repositories-file',
        '--repository -X',
        '--repository-config',
        '--root -p',
        '--test-instdb',
        '--test-repo',
        '--test-world',
        '--timeout',
        '--uvol-manager',
        '--wait',
    ],
    flags: [
        '--allow-untrusted',
        '--cache',
        '--cache-packages',
        '--cache-predownload',
        '--check-certificate',
        '--clean-protected',
        '--commit-hooks',
        '--force -f',
        '--force-binary-stdout',
        '--force-broken-world',
        '--force-missing-repositories',
        '--force-no-chroot',
        '--force-non-repository',
        '--force-old-apk',
        '--force-overwrite',
        '--force-refresh',
        '--help -h',
        '--initramfs-diskless-boot',
        '--interactive -i',
        '--legacy-info',
        '--logfile',
        '--network',
        '--no-cache',
        '--no-cache-packages',
        '--no-cache-predownload',
        '--no-check-certificate',
        '--no-clean-protected',
        '--no-commit-hooks',
        '--no-interactive',
        '--no-legacy-info',
        '--no-logfile',
        '--no-network',
        '--no-preserve-env',
        '--no-pretty-print',
        '--no-progress',
        '--no-purge',
        '--no-root-tmpfs',
        '--no-scripts',
        '--no-simulate',
        '--no-sync',
        '--overlay-from-stdin',
        '--preserve-env',
        '--pretty-print',
        '--print-arch',
        '--progress',
        '--purge',
        '--quiet -q',
        '--root-tmpfs',
        '--scripts',
        '--simulate -s',
        '--sync',
        '--update-cache -U',
        '--verbose -v',
        '--version -V',
    ],
    abbreviates: true,
});
const ADD = (0,installers_options/* extend */.X$)(GLOBALS, {
    valued: ['--virtual -t'],
    flags: ['--initdb', '--latest -l', '--no-chown', '--upgrade -u', '--usermode'],
});
const DEL = (0,installers_options/* extend */.X$)(GLOBALS, { flags: ['--rdepends -r'] });
const UPGRADE = (0,installers_options/* extend */.X$)(GLOBALS, {
    flags: [
        '--available -a',
        '--ignore',
        '--latest -l',
        '--no-preupgrade',
        '--no-self-upgrade',
        '--preupgrade',
        '--preupgrade-only',
        '--prune',
        '--self-upgrade',
        '--self-upgrade-only',
    ],
});
const FIX = (0,installers_options/* extend */.X$)(GLOBALS, {
    flags: ['--depends -d', '--directory-permissions', '--reinstall -r', '--upgrade -u', '--xattr -x'],
});
const FETCH = (0,installers_options/* extend */.X$)(GLOBALS, {
    valued: ['--built-after', '--output -o', '--pkgname-spec'],
    flags: ['--link -l', '--recursive -R', '--stdout -s', '--url', '--world -w'],
});
const CACHE = (0,installers_options/* extend */.X$)(GLOBALS, {
    flags: ['--add-dependencies', '--available -a', '--ignore-conflict', '--latest -l', '--upgrade -u'],
});
const APK = {
    tool: 'apk',
    match: ({ program, arguments: args }) => (program === 'apk' ? args : null),
    globals: GLOBALS,
    actions: { update: GLOBALS, add: ADD, upgrade: UPGRADE, fix: FIX, fetch: FETCH, del: DEL, 'cache clean': CACHE },
};

;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/apt.js

/** Source: apt-private/private-cmndline.cc; aptitude(8), whose names for what apt-get has too stand last. Options may stand anywhere. */
const ALL = (0,installers_options/* syntax */.ou)({
    valued: [
        '--add-user-tag',
        '--add-user-tag-to',
        '--build-profiles -P',
        '--cli-version',
        '--comment',
        '--config-file -c',
        '--display-format -F',
        '--error-on -e',
        '--group-by',
        '--host-architecture -a',
        '--log-file',
        '--log-level',
        '--option -o',
        '--planner',
        '--remove-user-tag',
        '--remove-user-tag-from',
        '--show-package-names',
        '--snapshot -S',
        '--solver',
        '--sort -O',
        '--target-release -t --default-release',
        '--width -w',
        '--with-source',
    ],
    flags: [
        '--auto-remove --autoremove',
        '--build -b --compile',
        '--diff-only --debian-only',
        '--download-only -d',
        '--fix-broken -f',
        '--fix-missing -m --ignore-missing',
        '--help -h',
        '--install-recommends -r --with-recommends',
        '--no-install-recommends -R --without-recommends',
        '--quiet -q --silent',
        '--show-deps -D',
        '--show-upgraded -u',
        '--show-why -W',
        '--simulate -s --dry-run --just-print --no-act --recon',
        '--update -U',
        '--version -v',
        '--verbose-versions -V --show-versions',
        '--yes -y --assume-yes',
    ],
});
const PROGRAMS = new Set(['apt', 'apt-get', 'aptitude']);
const APT = {
    tool: 'apt',
    match: ({ program, arguments: args }) => (PROGRAMS.has(program) ? args : null),
    globals: ALL,
    actions: {
        update: ALL,
        install: ALL,
        reinstall: ALL,
        upgrade: ALL,
        'build-dep': ALL,
        download: ALL,
        source: ALL,
        remove: ALL,
        purge: ALL,
        autoremove: ALL,
        autopurge: ALL,
        clean: ALL,
        autoclean: ALL,
        distclean: ALL,
    },
    actionAliases: {
        'dist-upgrade': 'upgrade',
        'full-upgrade': 'upgrade',
        'safe-upgrade': 'upgrade',
        'auto-remove': 'autoremove',
        'auto-clean': 'autoclean',
        'dist-clean': 'distclean',
    },
};

// EXTERNAL MODULE: ./lib/build/dockerfile/installers/conda.js + 1 modules
var conda = __webpack_require__(1355);
;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/dnf.js

/** Source: dnf/cli/option_parser.py, dnf5/main.cpp, microdnf, yum’s cli.py, tdnf’s parseargs.c. */
const dnf_ALL = (0,installers_options/* syntax */.ou)({
    valued: [
        '--advisory --advisories',
        '--bz --bzs',
        '--color',
        '--comment',
        '--config -c',
        '--cve --cves',
        '--debuglevel -d',
        '--destdir --downloaddir',
        '--disableexcludes --disableexcludepkgs',
        '--disableincludes',
        '--disableplugin --disable-plugin',
        '--disablerepo --disable-repo',
        '--dump-repo-config',
        '--enableplugin --enable-plugin',
        '--enablerepo --enable-repo',
        '--errorlevel -e',
        '--exclude -x --excludepkgs',
        '--forcearch',
        '--from-repo',
        '--from-vendor',
        '--installed-from-repo',
        '--installroot',
        '--randomwait -R',
        '--releasever',
        '--releasever-major',
        '--releasever-minor',
        '--repo --repoid',
        '--repofromdir',
        '--repofrompath',
        '--rpmdefine',
        '--rpmverbosity',
        '--secseverity --sec-severity',
        '--setopt',
        '--setvar',
        '--store',
    ],
    flags: [
        '--alldeps',
        '--allow-downgrade',
        '--allow-vendor-change',
        '--allowerasing',
        '--assumeno',
        '--assumeyes -y',
        '--best -b',
        '--bugfix',
        '--builddeps',
        '--cacheonly -C',
        '--debugsolver',
        '--disable',
        '--downloadonly',
        '--dump-main-config',
        '--dump-variables',
        '--enable',
        '--enhancement',
        '--help -h --help-cmd',
        '--json',
        '--newpackage',
        '--no-allow-downgrade',
        '--no-allow-vendor-change',
        '--noautoremove --no-autoremove',
        '--nobest --no-best',
        '--nodeps',
        '--nodocs --no-docs',
        '--nogpgcheck --no-gpgchecks',
        '--noplugins --no-plugins',
        '--obsoletes',
        '--offline',
        '--quiet -q',
        '--refresh',
        '--security',
        '--show-duplicates',
        '--show-new-leaves',
        '--showduplicates',
        '--skip-broken',
        '--skip-file-locks',
        '--skip-unavailable',
        '--skipconflicts',
        '--skipdigest',
        '--skipobsoletes',
        '--skipsignature',
        '--source',
        '--testonly',
        '--tolerant -t',
        '--transient',
        '--use-host-config',
        '--verbose -v',
        '--version',
    ],
    abbreviates: true,
});
const REMOVE = (0,installers_options/* extend */.X$)(dnf_ALL, { valued: ['--limit'], flags: ['--duplicated', '--duplicates', '--oldinstallonly'] });
const GROUP = (0,installers_options/* extend */.X$)(dnf_ALL, { flags: ['--no-packages', '--with-optional'] });
const DOWNLOAD = (0,installers_options/* extend */.X$)(dnf_ALL, {
    valued: ['--arch --archlist', '--urlprotocol'],
    flags: ['--allmirrors', '--debuginfo', '--debugsource', '--resolve', '--srpm', '--url'],
});
const BUILDDEP = (0,installers_options/* extend */.X$)(dnf_ALL, { valued: ['--define -D', '--with', '--without'], flags: ['--spec', '--srpm'] });
const MAKECACHE = (0,installers_options/* extend */.X$)(dnf_ALL, { flags: ['--timer'] });
const CHECK_UPDATE = (0,installers_options/* extend */.X$)(dnf_ALL, { flags: ['--changelogs'] });
const dnf_UPGRADE = (0,installers_options/* extend */.X$)(dnf_ALL, { flags: ['--minimal'] });
const DNF_PROGRAMS = /^(?:dnf[45]?|dnf-3|microdnf|yum|tdnf)$/;
const DNF = {
    tool: 'dnf',
    match: ({ program, arguments: args }) => (DNF_PROGRAMS.test(program) ? args : null),
    globals: dnf_ALL,
    actions: {
        install: dnf_ALL,
        reinstall: dnf_ALL,
        'group install': GROUP,
        'module install': dnf_ALL,
        builddep: BUILDDEP,
        upgrade: dnf_UPGRADE,
        download: DOWNLOAD,
        makecache: MAKECACHE,
        'check-update': CHECK_UPDATE,
        remove: REMOVE,
        'group remove': GROUP,
        autoremove: dnf_ALL,
        clean: dnf_ALL,
        swap: dnf_ALL,
    },
    actionAliases: {
        in: 'install',
        localinstall: 'install',
        rei: 'reinstall',
        groupinstall: 'group install',
        'groups install': 'group install',
        groupremove: 'group remove',
        'groups remove': 'group remove',
        'group erase': 'group remove',
        up: 'upgrade',
        update: 'upgrade',
        'update-to': 'upgrade',
        'upgrade-to': 'upgrade',
        'update-minimal': 'upgrade',
        'upgrade-minimal': 'upgrade',
        localupdate: 'upgrade',
        'distro-sync': 'upgrade',
        distrosync: 'upgrade',
        dsync: 'upgrade',
        'distribution-synchronization': 'upgrade',
        mc: 'makecache',
        'check-upgrade': 'check-update',
        erase: 'remove',
        rm: 'remove',
        autoerase: 'autoremove',
        'build-dep': 'builddep',
    },
};

// EXTERNAL MODULE: ./lib/build/dockerfile/installers/pip.js
var pip = __webpack_require__(2520);
;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/pdm.js


/** Source: pdm-project/pdm, src/pdm/cli/options.py and commands/. */
const pdm_GLOBALS = (0,installers_options/* syntax */.ou)({
    valued: ['--config -c', '--pep582', '--project -p'],
    flags: [
        '--global -g',
        '--help -h',
        '--ignore-python -I',
        '--no-cache',
        '--non-interactive -n',
        '--quiet -q',
        '--verbose -v',
        '--version -V',
    ],
    abbreviates: true,
});
/** What the commands of a project have in common. */
const PROJECT = (0,installers_options/* extend */.X$)(pdm_GLOBALS, {
    valued: [
        '--config-setting -C',
        '--group -G --with',
        '--lockfile -L',
        '--override',
        '--skip -k',
        '--strategy -S',
        '--venv',
        '--without',
    ],
    flags: [
        '--clean',
        '--clean-unselected --only-keep',
        '--dev -d',
        '--dry-run',
        '--fail-fast -x',
        '--frozen-lockfile --no-lock',
        '--no-cross-platform',
        '--no-default',
        '--no-editable',
        '--no-isolation',
        '--no-self',
        '--no-static-urls',
        '--no-sync',
        '--prerelease --pre',
        '--production --prod',
        '--save-compatible',
        '--save-exact',
        '--save-minimum',
        '--save-safe-compatible',
        '--save-wildcard',
        '--stable',
        '--static-urls',
        '--sync',
        '--unconstrained -u',
        '--update-all',
        '--update-eager',
        '--update-reuse',
        '--update-reuse-installed',
    ],
});
const INSTALL = (0,installers_options/* extend */.X$)(PROJECT, { flags: ['--check', '--plugins'] });
const SYNC = (0,installers_options/* extend */.X$)(PROJECT, { flags: ['--reinstall -r'] });
/** `-e` takes what it installs. */
const pdm_ADD = (0,installers_options/* extend */.X$)(PROJECT, { valued: ['--editable -e'] });
const UPDATE = (0,installers_options/* extend */.X$)(PROJECT, { flags: ['--dry-run --outdated', '--top -t'] });
const LOCK = (0,installers_options/* extend */.X$)(PROJECT, {
    valued: ['--exclude-newer', '--implementation', '--platform', '--python'],
    flags: ['--append', '--check', '--refresh'],
});
const EXPORT = (0,installers_options/* extend */.X$)(PROJECT, {
    valued: ['--format -f', '--output -o'],
    flags: [
        '--editable-self',
        '--expandvars',
        '--no-extras',
        '--no-hashes --without-hashes',
        '--no-markers',
        '--pyproject',
        '--self',
    ],
});
const BUILD = (0,installers_options/* extend */.X$)(PROJECT, { valued: ['--dest -d'], flags: ['--no-clean', '--no-sdist', '--no-wheel'] });
const CONFIG = (0,installers_options/* extend */.X$)(pdm_GLOBALS, { flags: ['--delete -d', '--edit -e', '--local -l'] });
const RUN = (0,installers_options/* starting */.D1)((0,installers_options/* extend */.X$)(pdm_GLOBALS, {
    valued: ['--skip -k', '--venv'],
    flags: ['--json -j', '--list -l', '--recreate', '--site-packages -s'],
}));
const PDM = {
    tool: 'pdm',
    match({ program, arguments: args }) {
        if (program === 'pdm')
            return args;
        const module = (0,pip/* isPython */.r2)(program) ? (0,pip/* moduleOf */.cD)(args) : null;
        return module?.name === 'pdm' ? module.rest : null;
    },
    globals: pdm_GLOBALS,
    actions: {
        install: INSTALL,
        sync: SYNC,
        add: pdm_ADD,
        update: UPDATE,
        remove: PROJECT,
        lock: LOCK,
        export: EXPORT,
        build: BUILD,
        config: CONFIG,
        cache: pdm_GLOBALS,
        run: RUN,
    },
    installs: ['install', 'sync', 'add', 'update'],
};

;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/pipenv.js


/** Source: pypa/pipenv, pipenv/cli/options.py. Beginnings count since it left click for argparse. */
const pipenv_GLOBALS = (0,installers_options/* syntax */.ou)({
    valued: ['--pypi-mirror', '--python'],
    flags: [
        '--bare',
        '--clear',
        '--help -h',
        '--no-site-packages',
        '--quiet -q',
        '--site-packages',
        '--three',
        '--two',
        '--verbose -v',
        '--version',
    ],
    abbreviates: true,
});
const pipenv_INSTALL = (0,installers_options/* extend */.X$)(pipenv_GLOBALS, {
    valued: [
        '--categories',
        '--code -c',
        '--editable -e',
        '--extra-index-url',
        '--extra-pip-args',
        '--extras',
        '--index -i',
        '--requirements -r',
        '--resolver',
    ],
    flags: [
        '--all',
        '--all-dev',
        '--deploy',
        '--dev -d',
        '--dev-only',
        '--dry-run',
        '--ignore-pipfile',
        '--keep-outdated',
        '--lock-only',
        '--outdated',
        '--pre',
        '--selective-upgrade',
        '--sequential',
        '--skip-lock',
        '--system',
    ],
});
/** `-r` is a flag here: it prints requirements. */
const pipenv_LOCK = (0,installers_options/* extend */.X$)(pipenv_GLOBALS, {
    valued: ['--categories', '--extra-index-url', '--extra-pip-args', '--index -i', '--resolver'],
    flags: ['--dev -d', '--dev-only', '--keep-outdated', '--pre', '--requirements -r'],
});
const REQUIREMENTS = (0,installers_options/* extend */.X$)(pipenv_GLOBALS, {
    valued: ['--categories'],
    flags: ['--dev', '--dev-only', '--exclude-index', '--exclude-markers', '--from-pipfile', '--hash'],
});
const CLEAN = (0,installers_options/* extend */.X$)(pipenv_GLOBALS, { flags: ['--dry-run', '--system'] });
const pipenv_RUN = (0,installers_options/* starting */.D1)((0,installers_options/* extend */.X$)(pipenv_GLOBALS, { flags: ['--system'] }));
const PIPENV = {
    tool: 'pipenv',
    match({ program, arguments: args }) {
        if (program === 'pipenv')
            return args;
        const module = (0,pip/* isPython */.r2)(program) ? (0,pip/* moduleOf */.cD)(args) : null;
        return module?.name === 'pipenv' ? module.rest : null;
    },
    globals: pipenv_GLOBALS,
    actions: {
        install: pipenv_INSTALL,
        sync: pipenv_INSTALL,
        update: pipenv_INSTALL,
        upgrade: pipenv_INSTALL,
        uninstall: pipenv_INSTALL,
        lock: pipenv_LOCK,
        requirements: REQUIREMENTS,
        clean: CLEAN,
        run: pipenv_RUN,
    },
    installs: ['install', 'sync', 'update', 'upgrade'],
};

;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/pip-sync.js


/** Source: jazzband/pip-tools, piptools/scripts/sync.py; Click takes no beginnings of options. */
const pip_sync_SYNC = (0,installers_options/* syntax */.ou)({
    valued: [
        '--cert',
        '--client-cert',
        '--config',
        '--extra-index-url',
        '--find-links -f',
        '--index-url -i',
        '--pip-args',
        '--python-executable',
        '--trusted-host',
    ],
    flags: ['--ask -a', '--dry-run -n', '--help -h', '--quiet -q', '--verbose -v'],
});
/** pip-tools' other half: it hands what is missing to `pip install` in the environment that it stands in. */
const PIP_SYNC = {
    tool: 'pip-sync',
    match({ program, arguments: args }) {
        if (program === 'pip-sync')
            return args;
        const module = (0,pip/* isPython */.r2)(program) ? (0,pip/* moduleOf */.cD)(args) : null;
        return module?.name === 'piptools' && module.rest[0]?.value === 'sync' ? module.rest.slice(1) : null;
    },
    globals: pip_sync_SYNC,
    actions: { sync: pip_sync_SYNC },
    implied: 'sync',
};

;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/pipx.js


/** Source: pypa/pipx, src/pipx/main.py. */
const pipx_GLOBALS = (0,installers_options/* syntax */.ou)({
    flags: ['--global', '--help -h', '--quiet -q', '--skip-maintenance', '--verbose -v', '--version'],
    abbreviates: true,
});
const VENV = (0,installers_options/* extend */.X$)(pipx_GLOBALS, {
    valued: ['--backend', '--cooldown', '--fetch-python', '--index-url -i', '--pip-args', '--python'],
    flags: ['--editable -e', '--fetch-missing-python', '--system-site-packages'],
});
const pipx_INSTALL = (0,installers_options/* extend */.X$)(VENV, {
    valued: ['--app', '--include-resources-from', '--lock', '--preinstall', '--suffix', '--upgrade-strategy'],
    flags: ['--force -f', '--include-deps', '--upgrade -U'],
});
const INJECT = (0,installers_options/* extend */.X$)(VENV, {
    valued: ['--requirement -r'],
    flags: ['--force -f', '--include-apps', '--include-deps', '--with-suffix'],
});
const pipx_UPGRADE = (0,installers_options/* extend */.X$)(VENV, { flags: ['--force -f', '--include-injected', '--install'] });
const pipx_RUN = (0,installers_options/* starting */.D1)((0,installers_options/* extend */.X$)(VENV, {
    valued: ['--python-args', '--spec', '--with'],
    flags: ['--no-cache', '--no-path-check', '--path', '--pypackages', '--refresh'],
}));
const PIPX = {
    tool: 'pipx',
    match({ program, arguments: args }) {
        if (program === 'pipx')
            return args;
        const module = (0,pip/* isPython */.r2)(program) ? (0,pip/* moduleOf */.cD)(args) : null;
        return module?.name === 'pipx' ? module.rest : null;
    },
    globals: pipx_GLOBALS,
    actions: { install: pipx_INSTALL, inject: INJECT, upgrade: pipx_UPGRADE, uninstall: pipx_GLOBALS, run: pipx_RUN },
    installs: ['install', 'inject'],
};

// EXTERNAL MODULE: ./lib/build/dockerfile/installers/poetry.js
var poetry = __webpack_require__(6156);
// EXTERNAL MODULE: ./lib/build/dockerfile/installers/uv.js
var uv = __webpack_require__(5366);
;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/zypper.js

/** Source: zypper(8). These stand before the subcommand, whose short options may mean something else. */
const zypper_GLOBALS = (0,installers_options/* syntax */.ou)({
    valued: [
        '--cache-dir -C',
        '--config -c',
        '--installroot',
        '--pkg-cache-dir',
        '--plus-content',
        '--plus-repo -p',
        '--raw-cache-dir',
        '--releasever',
        '--reposd-dir -D',
        '--root -R',
        '--solv-cache-dir',
        '--table-style -s',
        '--userdata',
    ],
    flags: [
        '--color',
        '--disable-repositories',
        '--disable-system-resolvables',
        '--gpg-auto-import-keys',
        '--help -h',
        '--ignore-unknown -i',
        '--no-abbrev -A',
        '--no-cd',
        '--no-color',
        '--no-gpg-checks',
        '--no-refresh',
        '--no-remote',
        '--non-interactive -n',
        '--non-interactive-include-reboot-patches',
        '--quiet -q',
        '--terse -t',
        '--verbose -v',
        '--version -V',
        '--xmlout -x',
    ],
    abbreviates: true,
});
const zypper_INSTALL = (0,installers_options/* syntax */.ou)({
    valued: ['--download', '--from', '--repo -r', '--solver-focus', '--type -t'],
    flags: [
        '--allow-arch-change',
        '--allow-downgrade',
        '--allow-name-change',
        '--allow-unsigned-rpm',
        '--allow-vendor-change',
        '--auto-agree-with-licenses -l',
        '--auto-agree-with-product-licenses',
        '--capability -C',
        '--debug-solver',
        '--details',
        '--download-as-needed',
        '--download-in-advance',
        '--download-in-heaps',
        '--download-only -d',
        '--dry-run -D',
        '--force -f',
        '--force-resolution',
        '--name -n',
        '--no-allow-arch-change',
        '--no-allow-downgrade',
        '--no-allow-name-change',
        '--no-allow-vendor-change',
        '--no-confirm -y',
        '--no-force-resolution -R',
        '--no-recommends',
        '--oldpackage',
        '--recommends',
        '--replacefiles',
    ],
    abbreviates: true,
});
/** With what `dist-upgrade` and `patch` take as well. */
const zypper_UPDATE = (0,installers_options/* syntax */.ou)({
    valued: [
        '--bugzilla -b',
        '--category -g',
        '--cve',
        '--date',
        '--download',
        '--from',
        '--repo -r',
        '--severity',
        '--solver-focus',
        '--type -t',
    ],
    flags: [
        '--allow-arch-change',
        '--allow-downgrade',
        '--allow-name-change',
        '--allow-vendor-change',
        '--auto-agree-with-licenses -l',
        '--auto-agree-with-product-licenses',
        '--best-effort',
        '--debug-solver',
        '--details',
        '--download-as-needed',
        '--download-in-advance',
        '--download-in-heaps',
        '--download-only -d',
        '--dry-run -D',
        '--force-resolution',
        '--no-allow-arch-change',
        '--no-allow-downgrade',
        '--no-allow-name-change',
        '--no-allow-vendor-change',
        '--no-confirm -y',
        '--no-force-resolution -R',
        '--no-recommends',
        '--recommends',
        '--replacefiles',
        '--skip-interactive',
        '--updatestack-only',
        '--with-interactive',
        '--with-optional',
        '--with-update',
        '--without-optional',
    ],
    abbreviates: true,
});
const zypper_REMOVE = (0,installers_options/* syntax */.ou)({
    valued: ['--repo -r', '--solver-focus', '--type -t'],
    flags: [
        '--capability -C',
        '--clean-deps -u',
        '--debug-solver',
        '--details',
        '--dry-run -D',
        '--force-resolution',
        '--name -n',
        '--no-clean-deps -U',
        '--no-confirm -y',
        '--no-force-resolution -R',
    ],
    abbreviates: true,
});
const REFRESH = (0,installers_options/* syntax */.ou)({
    valued: ['--repo -r'],
    flags: [
        '--build-only -B',
        '--download-only -D',
        '--force -f',
        '--force-build -b',
        '--force-download -d',
        '--services -s',
    ],
    abbreviates: true,
});
const zypper_CLEAN = (0,installers_options/* syntax */.ou)({
    valued: ['--repo -r'],
    flags: ['--all -a', '--metadata -m', '--raw-metadata -M'],
    abbreviates: true,
});
const ZYPPER = {
    tool: 'zypper',
    match: ({ program, arguments: args }) => (program === 'zypper' ? args : null),
    globals: zypper_GLOBALS,
    actions: { install: zypper_INSTALL, update: zypper_UPDATE, refresh: REFRESH, remove: zypper_REMOVE, clean: zypper_CLEAN },
    actionAliases: {
        in: 'install',
        up: 'update',
        dup: 'update',
        'dist-upgrade': 'update',
        patch: 'update',
        ref: 'refresh',
        rm: 'remove',
        cc: 'clean',
    },
};

;// CONCATENATED MODULE: ./lib/build/dockerfile/installers/index.js














const PYTHON = [pip/* PIP */.U_, uv.UV, uv/* UVX */.i, poetry/* POETRY */.M, PIPENV, PDM, PIPX, PIP_SYNC, conda/* CONDA */.I];
const SYSTEM = [APT, APK, DNF, ZYPPER];
const INSTALLERS = [...PYTHON, ...SYSTEM];
/** Whether a call puts Python packages somewhere to stay. */
function installsPackages({ tool, action }) {
    if (tool === 'uv pip')
        return action === 'install' || action === 'sync';
    return PYTHON.some((installer) => installer.tool === tool && installer.installs?.includes(action));
}
function isSystemTool(tool) {
    return SYSTEM.some((installer) => installer.tool === tool);
}
/** Reads a call as an installer's; null where it is none, or a subcommand of no interest. */
const readInstaller = (0,memo/* memoize */.Bj)((call) => {
    for (const installer of INSTALLERS) {
        const args = installer.match(call);
        if (args)
            return readBy(installer, call, args);
    }
    return null;
});
function readBy(installer, call, args) {
    const { actions, implied } = installer;
    if (implied !== undefined) {
        const { options, operands } = (0,installers_options/* parseOptions */.Ac)(args, actions[implied]);
        const { start } = call.span;
        const actionSpan = { start, end: Math.min(start + call.path.length, call.span.end) };
        return { tool: installer.tool, action: implied, call, options, operands, program: call.path, actionSpan };
    }
    const { before, rest } = splitAtAction(args, installer);
    const [first, second] = rest;
    if (!first)
        return null;
    const double = second ? `${first.value} ${second.value}` : '';
    const aliases = installer.actionAliases ?? {};
    const words = Object.hasOwn(actions, double) || Object.hasOwn(aliases, double) ? 2 : 1;
    const written = words === 2 ? double : first.value;
    const action = Object.hasOwn(aliases, written) ? aliases[written] : written;
    const syntax = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (!syntax)
        return null;
    const { options, operands } = (0,installers_options/* parseOptions */.Ac)(rest.slice(words), syntax);
    const uvPip = installer === uv.UV && action.startsWith('pip ');
    return {
        tool: uvPip ? 'uv pip' : installer.tool,
        action: uvPip ? action.slice(4) : action,
        call,
        options: before.length > 0 ? (0,installers_options/* parseOptions */.Ac)(before, installer.globals).options.and(options) : options,
        operands,
        program: call.path,
        actionSpan: rest[words - 1].span,
    };
}
/** The options before the subcommand, and the rest from it on. */
function splitAtAction(args, installer) {
    let at = 0;
    for (; at < args.length && args[at].value.startsWith('-'); at++) {
        const { value, span } = args[at];
        const { operands } = (0,installers_options/* parseOptions */.Ac)([args[at], { value: '', span }], installer.globals);
        // An option that swallowed the empty argument takes its value from the next one.
        if (operands.length === 0 && !value.includes('='))
            at++;
    }
    return { before: args.slice(0, at), rest: args.slice(at) };
}


/***/ }),

/***/ 2631:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   D1: () => (/* binding */ starting),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   ou: () => (/* binding */ syntax)
/* harmony export */ });
/* unused harmony export Options */
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(395);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1121);


/** A tool's options; its flags with a single name may be left out where beginnings don't count. */
function syntax({ abbreviates = false, ...names }) {
    return extend({ valued: [], flags: [], aliases: {}, abbreviates }, names);
}
/** The options of a subcommand, with those that it shares; a short name may stand for another one here. */
function extend(shared, { valued = [], flags = [] }) {
    const split = [...valued, ...flags].map((names) => names.split(' '));
    const first = (names) => names.split(' ')[0];
    const aliases = split.flatMap(([name, ...others]) => others.map((other) => [other, name]));
    return {
        ...shared,
        valued: [...shared.valued, ...valued.map(first)],
        flags: [...shared.flags, ...flags.map(first)],
        aliases: { ...shared.aliases, ...Object.fromEntries(aliases) },
    };
}
/** A subcommand that starts another program: what stands behind the first operand is that one's. */
function starting(own) {
    return { ...own, stopsAtOperand: true };
}
/** The options of one call. */
class Options {
    given;
    constructor(given) {
        this.given = given;
    }
    has(...names) {
        return this.given.some(({ name }) => names.includes(name));
    }
    /** The last one given, which wins. */
    get(...names) {
        return this.given.findLast(({ name }) => names.includes(name));
    }
    all(...names) {
        return this.given.filter(({ name }) => names.includes(name));
    }
    /** With those that follow. */
    and(later) {
        return new Options([...this.given, ...later.given]);
    }
}
/** Splits arguments into options and operands; options may stand behind operands, and nothing is one behind `--`. */
function parseOptions(args, own) {
    const given = [];
    const operands = [];
    const valued = valuedOf(own);
    for (let at = 0; at < args.length; at++) {
        const { value, span } = args[at];
        if (value === '--') {
            operands.push(...args.slice(at + 1));
            break;
        }
        if (!/^-./.test(value) || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnown */ .qE)(nameIn(value))) {
            operands.push(args[at]);
            if (!own.stopsAtOperand)
                continue;
            operands.push(...args.slice(at + 1));
            break;
        }
        const equals = value.startsWith('--') ? value.indexOf('=') : -1;
        const written = equals < 0 ? value : value.slice(0, equals);
        for (const { name, rest } of resolve(written, own, valued)) {
            if (equals >= 0)
                given.push({ name, value: value.slice(equals + 1), span });
            else if (rest !== null)
                given.push({ name, value: rest, span });
            else if (valued.get(name)) {
                const next = args[++at];
                given.push({ name, value: next?.value ?? null, span: { start: span.start, end: next?.span.end ?? span.end } });
            }
            else
                given.push({ name, value: null, span });
        }
    }
    return { options: new Options(given), operands };
}
/** What stands before the first `=`. */
function nameIn(value) {
    const equals = value.indexOf('=');
    return equals < 0 ? value : value.slice(0, equals);
}
/** Whether each option that a tool knows takes a value, by its name. */
const valuedOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoize */ .Bj)((own) => {
    const flags = own.flags.map((name) => [name, false]);
    return new Map([...flags, ...own.valued.map((name) => [name, true])]);
});
/** Full names of what was written: an alias, a beginning, a bundle of short options with a value at its end. */
function resolve(written, own, valued) {
    const name = own.aliases[written] ?? written;
    if (valued.has(name))
        return [{ name, rest: null }];
    if (written.startsWith('--'))
        return [{ name: own.abbreviates ? lengthened(written, own) : name, rest: null }];
    const options = [];
    for (let at = 1; at < written.length; at++) {
        const short = `-${written[at]}`;
        const one = own.aliases[short] ?? short;
        if (valued.get(one)) {
            const rest = written.slice(at + 1);
            options.push({ name: one, rest: rest === '' ? null : rest.replace(/^=/, '') });
            break;
        }
        options.push({ name: one, rest: null });
    }
    return options;
}
/** The one option that begins so; what was written where there are none or several. */
function lengthened(written, own) {
    const every = [...own.valued, ...own.flags, ...Object.keys(own.aliases)];
    const longer = every.filter((option) => option.startsWith(written)).map((option) => own.aliases[option] ?? option);
    return new Set(longer).size === 1 ? longer[0] : written;
}


/***/ }),

/***/ 2520:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ PIP),
/* harmony export */   cD: () => (/* binding */ moduleOf),
/* harmony export */   r2: () => (/* binding */ isPython)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2631);

/** Source: pip's cli/cmdoptions.py and commands/, with what is gone by now. */
const GLOBALS = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .syntax */ .ou)({
    valued: [
        '--cache-dir',
        '--cert',
        '--client-cert',
        '--default-vcs',
        '--exists-action',
        '--keyring-provider',
        '--log --local-log --log-file',
        '--proxy',
        '--python',
        '--resume-retries',
        '--retries',
        '--skip-requirements-regex',
        '--timeout --default-timeout',
        '--trusted-host',
        '--unstable-feature',
        '--use-deprecated',
        '--use-feature',
    ],
    flags: [
        '--debug',
        '--disable-pip-version-check',
        '--help -h',
        '--isolated',
        '--log-explicit-levels',
        '--no-cache-dir',
        '--no-color',
        '--no-input',
        '--no-proxy-env',
        '--no-python-version-warning',
        '--quiet -q',
        '--require-virtualenv --require-venv',
        '--verbose -v',
        '--version -V',
    ],
    abbreviates: true,
});
/** What `install`, `wheel` and `download` have in common. */
const PACKAGES = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$)(GLOBALS, {
    valued: [
        '--all-releases',
        '--allow-external',
        '--allow-unverified --allow-insecure',
        '--build -b --build-dir --build-directory',
        '--build-constraint',
        '--constraint -c',
        '--download-cache',
        '--extra-index-url',
        '--find-links -f',
        '--global-option',
        '--group',
        '--index-url -i --pypi-url',
        '--mirrors',
        '--no-binary',
        '--only-binary',
        '--only-final',
        '--progress-bar',
        '--refresh-package',
        '--requirement -r',
        '--requirements-from-script',
        '--src --source --source-dir --source-directory',
        '--uploaded-prior-to',
    ],
    flags: [
        '--allow-all-external',
        '--always-unzip -Z',
        '--check-build-dependencies',
        '--ignore-requires-python',
        '--no-allow-external',
        '--no-allow-insecure',
        '--no-build-isolation',
        '--no-clean',
        '--no-deps --no-dependencies',
        '--no-index',
        '--no-require-hashes',
        '--no-use-pep517',
        '--no-use-wheel',
        '--only-deps --only-dependencies',
        '--pre',
        '--prefer-binary',
        '--process-dependency-links',
        '--require-hashes',
        '--use-mirrors -M',
        '--use-pep517',
        '--use-wheel',
    ],
});
const INSTALL = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$)(PACKAGES, {
    valued: [
        '--abi',
        '--config-settings -C',
        '--download -d --download-dir --download-directory',
        '--editable -e',
        '--implementation',
        '--install-option',
        '--platform',
        '--prefix',
        '--python-version',
        '--report',
        '--root',
        '--root-user-action',
        '--target -t',
        '--upgrade-strategy',
    ],
    flags: [
        '--break-system-packages',
        '--compile',
        '--dry-run',
        '--egg',
        '--force-reinstall',
        '--ignore-installed -I',
        '--no-compile',
        '--no-download',
        '--no-install',
        '--no-user',
        '--no-warn-conflicts',
        '--no-warn-script-location',
        '--upgrade -U',
        '--user',
    ],
});
const WHEEL = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$)(PACKAGES, {
    valued: ['--build-option', '--config-settings -C', '--editable -e', '--wheel-dir -w'],
    flags: ['--no-verify'],
});
const DOWNLOAD = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$)(PACKAGES, {
    valued: [
        '--abi',
        '--dest -d --destination-dir --destination-directory',
        '--implementation',
        '--platform',
        '--python-version',
    ],
});
const UNINSTALL = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$)(GLOBALS, {
    valued: ['--requirement -r', '--root-user-action'],
    flags: ['--break-system-packages', '--yes -y'],
});
const CACHE = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$)(GLOBALS, { valued: ['--format'] });
const CONFIG = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .extend */ .X$)(GLOBALS, { valued: ['--editor'], flags: ['--global', '--site', '--user'] });
const PIP = {
    tool: 'pip',
    match: matchPip,
    globals: GLOBALS,
    actions: {
        install: INSTALL,
        wheel: WHEEL,
        download: DOWNLOAD,
        uninstall: UNINSTALL,
        cache: CACHE,
        config: CONFIG,
    },
    installs: ['install'],
};
const PIP_PROGRAM = /^pip(?:\d+(?:\.\d+)*)?$/;
const PYTHON_PROGRAM = /^(?:python|pypy)(?:\d+(?:\.\d+)*)?$/;
/** Whether a program is a Python interpreter by its name. */
function isPython(program) {
    return PYTHON_PROGRAM.test(program);
}
/** `pip …`, `pip3.12 …`, `python -m pip …` with options of Python before `-m`. */
function matchPip({ program, arguments: args }) {
    if (PIP_PROGRAM.test(program))
        return args;
    if (!isPython(program))
        return null;
    const module = moduleOf(args);
    return module && PIP_PROGRAM.test(module.name) ? module.rest : null;
}
/** What `python … -m name rest` runs; null where it runs a script, a command or nothing. */
function moduleOf(args) {
    for (let at = 0; at < args.length; at++) {
        const { value } = args[at];
        if (/^-[^-WXcm]*[WX]$/.test(value) || value === '--check-hash-based-pycs')
            at++;
        else if (/^-[a-zA-Z]*m$/.test(value)) {
            const module = args[at + 1];
            return module ? { name: module.value, span: module.span, rest: args.slice(at + 2) } : null;
        }
        else if (/^-m./.test(value))
            return { name: value.slice(2), span: args[at].span, rest: args.slice(at + 1) };
        else if (!value.startsWith('-') || value === '-' || value === '-c')
            return null;
    }
    return null;
}


/***/ }),

/***/ 6156:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ POETRY)
/* harmony export */ });
/* harmony import */ var _pip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2520);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2631);


/** Source: python-poetry/poetry, src/poetry/console/commands; poetry-plugin-export. */
const GLOBALS = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .syntax */ .ou)({
    valued: ['--directory -C', '--project -P'],
    flags: ['--help -h', '--no-interaction -n', '--quiet -q', '--verbose -v', '--version -V'],
});
const INSTALL = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, { valued: ['--extras -E', '--only', '--with', '--without'] });
const ADD = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, {
    valued: ['--extras -E', '--group -G', '--markers', '--platform', '--python', '--source'],
    flags: ['--dev -D', '--editable -e'],
});
const UPDATE = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, { valued: ['--only', '--with', '--without'] });
const REMOVE = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, { valued: ['--group -G'], flags: ['--dev -D'] });
const EXPORT = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, {
    valued: ['--extras -E', '--format -f', '--only', '--output -o', '--with', '--without'],
});
const BUILD = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, { valued: ['--config-settings -c', '--format -f', '--local-version -l', '--output -o'] });
const POETRY = {
    tool: 'poetry',
    match({ program, arguments: args }) {
        if (program === 'poetry')
            return args;
        const module = (0,_pip_js__WEBPACK_IMPORTED_MODULE_0__/* .isPython */ .r2)(program) ? (0,_pip_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(args) : null;
        return module?.name === 'poetry' ? module.rest : null;
    },
    globals: GLOBALS,
    actions: {
        install: INSTALL,
        sync: INSTALL,
        add: ADD,
        update: UPDATE,
        remove: REMOVE,
        config: GLOBALS,
        cache: GLOBALS,
        run: (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .starting */ .D1)(GLOBALS),
        export: EXPORT,
        build: BUILD,
        'self add': ADD,
        'self update': GLOBALS,
        lock: GLOBALS,
    },
    installs: ['install', 'sync', 'add', 'update'],
};


/***/ }),

/***/ 5366:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UV: () => (/* binding */ UV),
/* harmony export */   i: () => (/* binding */ UVX)
/* harmony export */ });
/* harmony import */ var _pip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2520);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2631);


/** Source: crates/uv-cli, which the command line reference is made from. Most subcommands take the index and resolver options. */
const GLOBALS = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .syntax */ .ou)({
    valued: [
        '--allow-insecure-host --trusted-host',
        '--cache-dir',
        '--color',
        '--config-file',
        '--config-setting -C --config-settings',
        '--config-settings-package',
        '--default-index',
        '--directory',
        '--exclude-newer',
        '--exclude-newer-package',
        '--extra-index-url',
        '--find-links -f',
        '--fork-strategy',
        '--index',
        '--index-strategy',
        '--index-url -i',
        '--keyring-provider',
        '--link-mode',
        '--no-binary-package',
        '--no-build-isolation-package',
        '--no-build-package',
        '--no-sources-package',
        '--prerelease',
        '--prerelease-package',
        '--preview-features --preview-feature',
        '--project',
        '--python -p',
        '--python-fetch',
        '--python-preference',
        '--refresh-package',
        '--resolution',
        '--upgrade-group',
        '--upgrade-package -P',
    ],
    flags: [
        '--compile-bytecode --compile',
        '--help -h',
        '--no-cache -n --no-cache-dir',
        '--no-compile-bytecode --no-compile',
        '--quiet -q',
        '--reinstall --force-reinstall',
        '--upgrade -U',
        '--verbose -v',
        '--version -V',
    ],
});
const PIP_INSTALL = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, {
    valued: [
        '--build-constraints -b --build-constraint',
        '--constraints -c --constraint',
        '--editable -e',
        '--excludes --exclude',
        '--extra',
        '--group',
        '--no-binary',
        '--no-editable-package',
        '--only-binary',
        '--overrides --override',
        '--prefix',
        '--python-platform',
        '--python-version',
        '--reinstall-package',
        '--requirements -r --requirement',
        '--target -t',
        '--torch-backend',
    ],
    flags: ['--inexact --no-exact', '--yes -y'],
});
const PIP_SYNC = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(PIP_INSTALL, {
    valued: ['--cert', '--client-cert', '--config', '--pip-args', '--python-executable'],
    flags: ['--ask -a'],
});
const PIP_COMPILE = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(PIP_INSTALL, {
    valued: [
        '--annotation-style',
        '--cert',
        '--client-cert',
        '--config',
        '--custom-compile-command',
        '--format',
        '--max-rounds',
        '--no-emit-package --unsafe-package',
        '--output-file -o',
        '--pip-args',
        '--resolver',
    ],
});
/** What the commands of a project have in common. */
const PROJECT = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, {
    valued: ['--extra', '--group', '--no-editable-package', '--package', '--reinstall-package'],
});
const SYNC = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(PROJECT, {
    valued: [
        '--no-extra',
        '--no-group',
        '--no-install-package',
        '--only-group',
        '--only-install-package',
        '--output-format',
        '--python-platform',
        '--script',
    ],
    flags: ['--inexact --no-exact'],
});
const LOCK = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(SYNC, { flags: ['--check --locked', '--frozen --check-exists'] });
const ADD = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(SYNC, {
    valued: [
        '--bounds',
        '--branch',
        '--constraints -c --constraint',
        '--marker -m',
        '--optional',
        '--requirements -r --requirement',
        '--rev',
        '--tag',
    ],
    flags: ['--raw --raw-sources'],
});
const EXPORT = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(SYNC, {
    valued: [
        '--format',
        '--no-emit-package --no-install-package',
        '--only-install-package --only-emit-package',
        '--output-file -o',
        '--prune',
    ],
    flags: [
        '--no-install-local --no-emit-local',
        '--no-install-project --no-emit-project',
        '--no-install-workspace --no-emit-workspace',
        '--only-install-local --only-emit-local',
        '--only-install-project --only-emit-project',
        '--only-install-workspace --only-emit-workspace',
    ],
});
const RUN = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .starting */ .D1)((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(PROJECT, {
    valued: [
        '--env-file',
        '--max-recursion-depth',
        '--no-extra',
        '--no-group',
        '--only-group',
        '--python-platform',
        '--with -w',
        '--with-editable',
        '--with-requirements',
    ],
    flags: ['--inexact --no-exact', '--module -m', '--script -s'],
}));
const BUILD = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, {
    valued: ['--build-constraints -b --build-constraint', '--out-dir -o', '--package'],
    flags: ['--all-packages --all'],
});
const VENV = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, { valued: ['--prompt'], flags: ['--clear -c', '--no-project --no-workspace'] });
const TOOL = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, {
    valued: [
        '--build-constraints -b --build-constraint',
        '--constraints -c --constraint',
        '--from',
        '--overrides --override',
        '--python-platform',
        '--reinstall-package',
        '--torch-backend',
        '--with -w',
        '--with-editable',
        '--with-requirements',
    ],
});
const TOOL_INSTALL = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(TOOL, {
    valued: ['--excludes --exclude', '--with-executables-from'],
    flags: ['--editable -e'],
});
/** `uvx …` and `uv tool run …`. */
const TOOL_RUN = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .starting */ .D1)((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(TOOL, { valued: ['--env-file', '--generate-shell-completion'] }));
const PYTHON_INSTALL = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$)(GLOBALS, {
    valued: ['--install-dir -i', '--mirror', '--pypy-mirror', '--python-downloads-json-url'],
    flags: ['--force -f', '--reinstall -r'],
});
function matchUv({ program, arguments: args }) {
    if (program === 'uv')
        return args;
    const module = (0,_pip_js__WEBPACK_IMPORTED_MODULE_0__/* .isPython */ .r2)(program) ? (0,_pip_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(args) : null;
    return module?.name === 'uv' ? module.rest : null;
}
/** `uv sync`, `uv add`, `uv tool install`, `uv python install` …: two words are one action. */
const UV = {
    tool: 'uv',
    match: matchUv,
    globals: GLOBALS,
    actions: {
        'pip install': PIP_INSTALL,
        'pip sync': PIP_SYNC,
        'pip compile': PIP_COMPILE,
        'pip uninstall': PIP_INSTALL,
        sync: SYNC,
        add: ADD,
        remove: ADD,
        run: RUN,
        export: EXPORT,
        lock: LOCK,
        build: BUILD,
        venv: VENV,
        'tool install': TOOL_INSTALL,
        'tool run': TOOL_RUN,
        'python install': PYTHON_INSTALL,
        'python uninstall': PYTHON_INSTALL,
        'cache clean': GLOBALS,
        'cache prune': GLOBALS,
    },
    // A hidden `uv clean` has stayed since before there was `uv cache`.
    actionAliases: { clean: 'cache clean', 'cache clear': 'cache clean' },
    installs: ['sync', 'add', 'tool install'],
};
const UVX = {
    tool: 'uvx',
    match: ({ program, arguments: args }) => (program === 'uvx' ? args : null),
    globals: GLOBALS,
    actions: { run: TOOL_RUN },
    implied: 'run',
    installs: [],
};


/***/ }),

/***/ 7126:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ launched),
/* harmony export */   t: () => (/* binding */ LAUNCHER_PACKAGES)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(395);
/* harmony import */ var _installers_poetry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6156);
/* harmony import */ var _installers_uv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5366);



const CONDA = {
    subcommand: 'run',
    valued: ['-n', '--name', '-p', '--prefix', '--cwd', '-r', '--root-prefix'],
};
/** Sources: the tools' own command line references. */
const LAUNCHERS = new Map([
    [
        'uv',
        {
            subcommand: 'run',
            valued: [
                ...(_installers_uv_js__WEBPACK_IMPORTED_MODULE_1__.UV.actions.run?.valued ?? []).filter((name) => name !== '--script'),
                ...['--with', '--with-editable', '--with-requirements', '--env-file', '-p', '-w', '-i', '-f', '-P', '-C'],
            ],
            takesScripts: true,
        },
    ],
    ['poetry', { subcommand: 'run', valued: [..._installers_poetry_js__WEBPACK_IMPORTED_MODULE_0__/* .POETRY */ .M.globals.valued, '-C', '-P'] }],
    ['pipenv', { subcommand: 'run', valued: ['--python', '--pypi-mirror'] }],
    ['pdm', { subcommand: 'run', valued: ['-p', '--project', '-c', '--config', '--venv'] }],
    ['rye', { subcommand: 'run', valued: ['--pyproject'] }],
    ['conda', CONDA],
    ['mamba', CONDA],
    ['micromamba', CONDA],
    ['pyenv', { subcommand: 'exec', valued: [] }],
    // `uvx poetry@1.8 export` starts a package of its own; its command is named like it, or behind --from.
    ['uvx', { subcommand: null, valued: ['-p', '-w', ...(_installers_uv_js__WEBPACK_IMPORTED_MODULE_1__/* .UVX */ .i.actions.run?.valued ?? []), '--from'] }],
    ['newrelic-admin', { subcommand: 'run-program', valued: [] }],
]);
/** Launchers that are Python packages, and what those are installed with. */
const LAUNCHER_PACKAGES = new Set(['uv', 'poetry', 'pipenv', 'pdm', 'pip', 'setuptools', 'wheel']);
/** Scripts that wait for a service and then start what stands behind `--`. */
const WAITERS = new Set(['wait-for-it', 'wait-for-it.sh', 'wait-for', 'wait-for.sh']);
/** The program that `uv run`, `poetry run` and the like start; null where the call is none of them. */
function launched(name, args) {
    if (WAITERS.has(name)) {
        const [program, ...rest] = args.slice(args.findIndex(({ value }) => value === '--') + 1);
        return program && args.some(({ value }) => value === '--') ? { program, rest } : null;
    }
    if (name === 'find')
        return executed(args);
    const launcher = LAUNCHERS.get(name);
    if (!launcher)
        return null;
    const subcommand = launcher.subcommand === null ? -1 : skipOptions(args, 0, launcher);
    if (launcher.subcommand !== null && args[subcommand]?.value !== launcher.subcommand)
        return null;
    const at = skipOptions(args, subcommand + 1, launcher);
    const program = args[at];
    if (!program)
        return null;
    const python = { value: 'python', span: program.span };
    if (launcher.takesScripts && /^(?:-m|--module)$/.test(program.value)) {
        return { program: python, rest: [{ value: '-m', span: program.span }, ...args.slice(at + 1)] };
    }
    if (name === 'uvx')
        return { program: { ...program, value: program.value.replace(/@.*$/, '') }, rest: args.slice(at + 1) };
    if (launcher.takesScripts && program.value.endsWith('.py'))
        return { program: python, rest: args.slice(at) };
    return { program, rest: args.slice(at + 1) };
}
/** `find … -exec pip install {} \\;`: an installer that runs for what is found. */
function executed(args) {
    const at = args.findIndex(({ value }) => /^-(?:exec|execdir)$/.test(value));
    const program = at < 0 ? undefined : args[at + 1];
    if (!program || !/^(?:.*\/)?(?:pip[\d.]*|python[\d.]*|uv|poetry|pipenv)$/.test(program.value))
        return null;
    const end = args.findIndex(({ value }, index) => index > at && /^(?:\\?;|\+)$/.test(value));
    const rest = args.slice(at + 2, end < 0 ? undefined : end);
    return { program, rest: rest.map((one) => (one.value.includes('{}') ? { ...one, value: _expand_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV } : one)) };
}
function skipOptions(args, from, { valued, takesScripts }) {
    let at = from;
    for (; at < args.length; at++) {
        const { value } = args[at];
        if (value === '--')
            return at + 1;
        if (!value.startsWith('-') || (takesScripts && /^(?:-m|--module)$/.test(value)))
            return at;
        if (valued.includes(value))
            at++;
    }
    return at;
}


/***/ }),

/***/ 4809:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _y: () => (/* reexport */ manifests_pyproject/* groupRequirements */._),
  TJ: () => (/* reexport */ lockedPaths),
  lS: () => (/* binding */ membersOf),
  VQ: () => (/* binding */ nestedPath),
  Pc: () => (/* reexport */ requirement/* normalizeName */.Pc),
  pP: () => (/* reexport */ requirement/* parseRequirement */.pP),
  nZ: () => (/* reexport */ requirement/* pinOf */.nZ),
  L9: () => (/* binding */ projectIn),
  Gw: () => (/* binding */ requirementsAt),
  Vg: () => (/* reexport */ requirement/* versionMeets */.Vg)
});

// UNUSED EXPORTS: LOCK_FILES, lockedPython, locksPackage

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/build/dockerfile/go-match.js
var go_match = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/build/dockerfile/memo.js
var memo = __webpack_require__(1121);
// EXTERNAL MODULE: ./lib/build/dockerfile/manifests/requirement.js
var requirement = __webpack_require__(7177);
// EXTERNAL MODULE: ./lib/build/dockerfile/manifests/poetry.js
var poetry = __webpack_require__(9793);
// EXTERNAL MODULE: ./lib/build/dockerfile/manifests/toml.js
var toml = __webpack_require__(3068);
;// CONCATENATED MODULE: ./lib/build/dockerfile/manifests/locks.js




/** Lock files by name. */
const LOCK_FILES = {
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
/** The folders and files that a lock file of uv takes packages from, beside the project itself and its workspace's. */
function lockedPaths(text) {
    const members = /^members[ \t]*=[ \t]*\[([^\]]*)\]/m.exec(text)?.[1] ?? '';
    const found = [];
    for (const block of text.split(/^\[\[package\]\]/m).slice(1)) {
        const path = /^source[ \t]*=[ \t]*\{[ \t]*(?:directory|editable|path)[ \t]*=[ \t]*"([^"\n]*)"/m.exec(block)?.[1];
        const name = /^name[ \t]*=[ \t]*"([^"\n]*)"/m.exec(block)?.[1];
        if (path !== undefined && path !== '.' && name !== undefined && !members.includes(`"${name}"`))
            found.push(path);
    }
    return found;
}
const parsePipfile = (0,memo/* memoizeText */.Ez)(readPipfile);
function readPipfile(text) {
    const { table, complete } = (0,toml/* parseToml */.MT)(text);
    const names = (key) => {
        const packages = table.get(key);
        return (0,toml/* isTable */.bI)(packages) ? [...packages.keys()].map(requirement/* normalizeName */.Pc) : [];
    };
    const python = (0,toml/* tomlAt */.EV)(table, 'requires', 'python_full_version') ?? (0,toml/* tomlAt */.EV)(table, 'requires', 'python_version');
    const sources = table.get('source');
    const urls = (0,toml/* isList */.Lv)(sources) ? sources.map((source) => ((0,toml/* isTable */.bI)(source) ? source.get('url') : undefined)) : [];
    return {
        complete,
        packages: names('packages'),
        devPackages: names('dev-packages'),
        python: typeof python === 'string' ? python : null,
        indexes: urls.filter((url) => typeof url === 'string'),
    };
}

// EXTERNAL MODULE: ./lib/build/dockerfile/manifests/pyproject.js
var manifests_pyproject = __webpack_require__(2086);
// EXTERNAL MODULE: ./lib/build/dockerfile/manifests/requirements.js
var requirements = __webpack_require__(8604);
// EXTERNAL MODULE: ./lib/build/dockerfile/python-source.js
var python_source = __webpack_require__(5403);
;// CONCATENATED MODULE: ./lib/build/dockerfile/manifests/setuptools.js



const parseSetupCfg = (0,memo/* memoizeText */.Ez)(readSetupCfg);
function readSetupCfg(text) {
    const sections = parseIni(text);
    const options = sections.get('options');
    const required = options?.get('install_requires');
    const extras = sections.get('options.extras_require') ?? new Map();
    const version = sections.get('metadata')?.get('version') ?? '';
    const files = [version, required ?? ''].flatMap((value) => /^file:\s*(.*)$/.exec(value.trim())?.[1]?.split(',') ?? []);
    return {
        requiresPython: options?.get('python_requires')?.replace(/\s+/g, '') ?? null,
        dependencies: required?.trim().startsWith('file:') ? null : requirementLines(required ?? ''),
        extras: new Map([...extras].map(([name, value]) => [(0,requirement/* normalizeName */.Pc)(name), requirementLines(value)])),
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
const parseSetupPy = (0,memo/* memoizeText */.Ez)(readSetupPy);
function readSetupPy(text) {
    // Strings are blanked out there, so that a keyword in a text or comment is none.
    const code = (0,python_source/* maskPython */.rS)(text);
    const dependencies = listAt(text, code, 'install_requires');
    const python = /\bpython_requires\s*=\s*/.exec(code);
    const specifier = python ? stringAt(text, python.index + python[0].length) : null;
    const imports = (module) => new RegExp(`^[ \\t]*(?:import|from)[ \\t]+${module}\\b`, 'm').test(code);
    return {
        requiresPython: specifier?.replace(/\s+/g, '') ?? null,
        dependencies: /\binstall_requires\s*=/.test(code)
            ? (dependencies?.flatMap((one) => (0,requirement/* parseRequirement */.pP)(one) ?? []) ?? null)
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
    return value.split('\n').flatMap((line) => (0,requirement/* parseRequirement */.pP)(line.replace(/(?:^|\s)#.*$/, '')) ?? []);
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
    return projectOf(files, folder);
}
const projectOf = (0,memo/* memoizeBoth */.MF)((files, folder) => {
    const at = (name) => (folder === '.' ? name : external_node_path_.posix.join(folder, name));
    const read = (name, parse) => {
        const text = files.read(at(name));
        return text === null ? null : parse(text);
    };
    const pyproject = read('pyproject.toml', manifests_pyproject/* parsePyproject */.O);
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
});
/** Of the manifests in a context those of the projects that make a uv workspace with one. */
function membersOf(manifests, root, { uvMembers }) {
    const folder = external_node_path_.posix.dirname(root);
    const patterns = uvMembers.flatMap((member) => (0,go_match/* compileGoPattern */.M)(external_node_path_.posix.join(folder, member, 'pyproject.toml')) ?? []);
    return manifests.filter((path) => patterns.some((pattern) => pattern.matches(path)));
}
/** Reads a requirements file and the nested ones; null where it isn't at hand itself. */
function requirementsAt(files, path) {
    const found = new Map();
    const missing = [];
    const open = [external_node_path_.posix.normalize(path)];
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
        if (found.has(next) || missing.includes(next))
            continue;
        const text = files.read(next);
        if (text === null)
            missing.push(next);
        else {
            const file = (0,requirements/* parseRequirements */.E)(text);
            found.set(next, file);
            for (const { path: nested } of file.nested)
                open.push(nestedPath(next, nested));
        }
    }
    if (found.size === 0)
        return null;
    return { files: found, missing, needsLocalFiles: [...found.values()].some(requirements/* needsLocalFiles */._) };
}
/** The path of a file that another one names: from that one's folder. A URL stays. */
function nestedPath(from, path) {
    return /^[a-z]+:\/\//i.test(path) ? path : external_node_path_.posix.join(external_node_path_.posix.dirname(from), path);
}


/***/ }),

/***/ 9793:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ pythonSpecifier),
/* harmony export */   U: () => (/* binding */ poetryRequirements)
/* harmony export */ });
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7177);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3068);


/*
 * Poetry's own way to write dependencies. Source: https://python-poetry.org/docs/dependency-specification/
 */
/** The dependencies of one of Poetry's tables; `python` is none. */
function poetryRequirements(table) {
    if (!(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(table))
        return [];
    return [...table].flatMap(([name, value]) => {
        // Several versions under one name differ by their markers.
        const variants = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) ? value : [value];
        return name.toLowerCase() === 'python' ? [] : variants.flatMap((one) => requirementOf(name, one) ?? []);
    });
}
function requirementOf(name, value) {
    const base = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .pP)(name);
    if (!base)
        return null;
    if (typeof value === 'string')
        return { ...base, specifier: versionSpecifier(value) ?? '' };
    if (!(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(value))
        return null;
    const read = (key) => {
        const found = value.get(key);
        return typeof found === 'string' ? found : null;
    };
    const version = read('version');
    return {
        ...base,
        specifier: version === null ? '' : (versionSpecifier(version) ?? ''),
        extras: (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlStrings */ .NI)(value.get('extras')),
        url: read('url') ?? read('git') ?? read('path'),
        marker: read('markers'),
    };
}
/** `^3.11` as `>=3.11,<4`; null where it can't be said in one specifier (`||`). */
function pythonSpecifier(constraint) {
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


/***/ }),

/***/ 2086:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parsePyproject),
/* harmony export */   _: () => (/* binding */ groupRequirements)
/* harmony export */ });
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7177);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3068);
/* harmony import */ var _poetry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9793);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1121);




const parsePyproject = (0,_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memoizeText */ .Ez)(readPyproject);
function readPyproject(text) {
    const { table, complete } = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToml */ .MT)(text);
    const build = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'build-system');
    const requires = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(build) ? requirementsOf(build.get('requires')) : [];
    const tool = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool');
    const tools = new Set((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(tool) ? tool.keys() : []);
    const poetry = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'poetry');
    const poetryDependencies = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'poetry', 'dependencies');
    const project = requirementsOf((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'project', 'dependencies'));
    const extras = extrasOf(table);
    const groups = groupsOf(table);
    const all = [project, ...extras.values(), ...[...groups.values()].map(({ requirements }) => requirements)].flat();
    return {
        complete,
        name: text_((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'project', 'name')) ?? text_((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'poetry', 'name')),
        requiresPython: requiresPython(table),
        dependencies: [...project, ...(0,_poetry_js__WEBPACK_IMPORTED_MODULE_2__/* .poetryRequirements */ .U)(poetryDependencies)],
        extras,
        groups,
        uvDefaultGroups: defaultGroups((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'uv', 'default-groups')),
        build: (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(build) ? { backend: text_(build.get('build-backend')), requires } : null,
        versionFromGit: versionFromGit(table, requires),
        uvPackage: flag((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'uv', 'package')) ?? (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(build),
        poetryPackage: (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(poetry) ? (flag(poetry.get('package-mode')) ?? true) : (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(build),
        indexes: indexesOf(table),
        localSources: [...localSources(table), ...fileUrls(all)],
        uvMembers: (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlStrings */ .NI)((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'uv', 'workspace', 'members')),
        tools,
        scripts: new Set([
            ...keysOf((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'project', 'scripts')),
            ...keysOf((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'poetry', 'scripts')),
        ]),
    };
}
function keysOf(value) {
    return (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(value) ? [...value.keys()] : [];
}
/** A group with all that it includes. */
function groupRequirements({ groups }, name) {
    const found = [];
    const seen = new Set();
    const open = [(0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name)];
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
    return (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlStrings */ .NI)(value).flatMap((text) => (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .pP)(text) ?? []);
}
function requiresPython(table) {
    const project = text_((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'project', 'requires-python'));
    if (project !== null)
        return project.replace(/\s+/g, '');
    const poetry = text_((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'poetry', 'dependencies', 'python'));
    return poetry === null ? null : (0,_poetry_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonSpecifier */ .H)(poetry);
}
function extrasOf(table) {
    const extras = new Map();
    const project = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'project', 'optional-dependencies');
    const poetry = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'poetry', 'extras');
    for (const one of [poetry, project]) {
        if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(one))
            for (const [name, value] of one)
                extras.set((0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name), requirementsOf(value));
    }
    return extras;
}
function groupsOf(table) {
    const groups = new Map();
    const add = (name, requirements, more = {}) => {
        const before = groups.get((0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name));
        groups.set((0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name), {
            requirements: [...(before?.requirements ?? []), ...requirements],
            includes: [...(before?.includes ?? []), ...(more.includes ?? [])],
            optional: more.optional ?? before?.optional ?? false,
        });
    };
    const standard = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'dependency-groups');
    if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(standard)) {
        for (const [name, value] of standard) {
            const members = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) ? value : [];
            const includes = members.flatMap((one) => ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(one) ? (text_(one.get('include-group')) ?? []) : []));
            add(name, requirementsOf(value), { includes: includes.map(_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc) });
        }
    }
    const poetry = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'poetry', 'group');
    if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(poetry)) {
        for (const [name, group] of poetry) {
            if (!(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(group))
                continue;
            add(name, (0,_poetry_js__WEBPACK_IMPORTED_MODULE_2__/* .poetryRequirements */ .U)(group.get('dependencies')), { optional: flag(group.get('optional')) ?? false });
        }
    }
    const oldPoetry = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'poetry', 'dev-dependencies');
    if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(oldPoetry))
        add('dev', (0,_poetry_js__WEBPACK_IMPORTED_MODULE_2__/* .poetryRequirements */ .U)(oldPoetry));
    const oldUv = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'uv', 'dev-dependencies');
    if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(oldUv))
        add('dev', requirementsOf(oldUv));
    const pdm = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'pdm', 'dev-dependencies');
    if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(pdm))
        for (const [name, value] of pdm)
            add(name, requirementsOf(value));
    return groups;
}
function defaultGroups(value) {
    if (value === 'all')
        return null;
    return value === undefined ? ['dev'] : (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlStrings */ .NI)(value).map(_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc);
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
    if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'hatch', 'version', 'source') === 'vcs')
        return 'hatch-vcs';
    if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'pdm', 'version', 'source') === 'scm')
        return 'pdm-backend';
    for (const tool of ['setuptools_scm', 'versioningit', 'versioneer', 'poetry-dynamic-versioning']) {
        const settings = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', tool);
        if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(settings) && settings.get('enable') !== false)
            return tool.replace('_', '-');
    }
    return null;
}
function indexesOf(table) {
    const uv = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'uv', 'index');
    const poetry = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'poetry', 'source');
    const lists = [(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(uv) ? uv : [], (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(poetry) ? poetry : []].flat();
    return lists.flatMap((one) => {
        const url = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(one) ? text_(one.get('url')) : null;
        if (!(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(one) || url === null)
            return [];
        const explicit = one.get('explicit') === true || one.get('priority') === 'explicit';
        const isDefault = one.get('default') === true || one.get('priority') === 'primary';
        return [{ name: text_(one.get('name')), url, explicit, isDefault }];
    });
}
function localSources(table) {
    const found = [];
    const uv = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'uv', 'sources');
    if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(uv)) {
        for (const source of [...uv.values()].flatMap((one) => ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(one) ? one : [one]))) {
            if (!(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(source))
                continue;
            const path = text_(source.get('path'));
            if (path !== null)
                found.push(path);
            else if (source.get('workspace') === true)
                found.push('workspace');
        }
    }
    const groups = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'poetry', 'group');
    const poetry = [
        ...['dependencies', 'dev-dependencies'].map((name) => (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlAt */ .EV)(table, 'tool', 'poetry', name)),
        ...((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(groups) ? [...groups.values()].map((one) => ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(one) ? one.get('dependencies') : one)) : []),
    ];
    for (const one of poetry.flatMap((list) => ((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(list) ? [...list.values()] : []))) {
        const path = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(one) ? text_(one.get('path')) : null;
        if (path !== null)
            found.push(path);
    }
    return found;
}
/** `lib @ file:///${PROJECT_ROOT}/../lib`: uv and PDM put the project's folder in. */
function fileUrls(requirements) {
    return requirements.flatMap(({ url }) => (url?.startsWith('file:') === true ? [url] : []));
}


/***/ }),

/***/ 7177:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ normalizeName),
/* harmony export */   Vg: () => (/* binding */ versionMeets),
/* harmony export */   nZ: () => (/* binding */ pinOf),
/* harmony export */   pP: () => (/* binding */ parseRequirement)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1121);

const NAME = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*([^]*)$/;
/** Reads a requirement; null where the text is none. */
const parseRequirement = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoizeText */ .Ez)(readName);
function readName(text) {
    const match = NAME.exec(text.trim());
    if (!match)
        return null;
    const rest = match[3];
    const base = {
        name: normalizeName(match[1]),
        writtenName: match[1],
        extras: (match[2] ?? '').split(',').flatMap((extra) => normalizeName(extra.trim()) || []),
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
function normalizeName(name) {
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
    const beyond = order === 0 && given.slice(bound.length).some((part) => part > 0);
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
            return order === 0 ? (beyond ? true : given.length < 3 ? null : false) : order > 0;
        default:
            return order === 0 ? (beyond ? false : given.length < 3 ? null : true) : order < 0;
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


/***/ }),

/***/ 8604:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseRequirements),
/* harmony export */   _: () => (/* binding */ needsLocalFiles)
/* harmony export */ });
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7177);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1121);


const SHORT = {
    '-r': '--requirement',
    '-c': '--constraint',
    '-e': '--editable',
    '-i': '--index-url',
    '-f': '--find-links',
};
/** Options of the whole file that take no value. */
const FLAGS = new Set(['--no-index', '--require-hashes', '--pre', '--prefer-binary']);
const parseRequirements = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memoizeText */ .Ez)(readFile);
function readFile(text) {
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
function needsLocalFiles({ requirements }) {
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
    const [text = '', ...rest] = written.split(/\s(?=--[a-z])/).map((part) => part.trim());
    const hashes = rest.flatMap((option) => /^--hash[= ]\s*(\S+)/.exec(option)?.[1] ?? []);
    const location = text.replace(/\s;[^]*$/, '').trim();
    const requirement = /^[.~/]|^[A-Za-z]:[\\/]|^[a-z+]+:\/\/|^file:/.test(location) ? null : (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .pP)(text);
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
// Extras hold no bracket: where each could begin them, reading to the end from each would take time by the square.
const ARCHIVE = /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)(?:\[[^[\]]*\])?$/i;
function isArchive(location) {
    return ARCHIVE.test(location) && !location.includes('@');
}
/** `git+https://…#egg=name` has a name after all. */
function eggOf(location) {
    const egg = /[#&]egg=([A-Za-z0-9._-]+)/.exec(location)?.[1];
    if (egg === undefined)
        return null;
    return { name: (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(egg), writtenName: egg, extras: [], specifier: '', url: location, marker: null };
}
function localPathOf(location, named) {
    const path = location.replace(/\[[^[\]/]*\]$/, '');
    if (path.startsWith('file:'))
        return path.replace(/^file:(?:\/\/(?:localhost)?(?=\/))?/, '');
    if (/^[a-z][a-z0-9+.-]*:\/\/|^git@/i.test(path) || path === '')
        return null;
    if (/^(?:\.{1,2}(?:\/|$)|\/|~\/)/.test(path))
        return path;
    // A name alone is one of the index; with a slash, or as an archive, it is a path.
    return !named && (path.includes('/') || ARCHIVE.test(path)) ? path : null;
}


/***/ }),

/***/ 3068:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ tomlAt),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   MT: () => (/* binding */ parseToml),
/* harmony export */   NI: () => (/* binding */ tomlStrings),
/* harmony export */   bI: () => (/* binding */ isTable)
/* harmony export */ });
/*
 * A reader of TOML 1.0, as far as manifests need it: all of its syntax, dates as text, numbers as JavaScript's.
 * Source: https://toml.io/en/v1.0.0
 */
function parseToml(text) {
    const reader = new Reader(text.replace(/^\uFEFF/, ''));
    const complete = reader.document();
    return { table: reader.root, complete };
}
/** What stands at a path of keys; undefined where nothing does. */
function tomlAt(table, ...keys) {
    let value = table;
    for (const key of keys)
        value = isTable(value) ? value.get(key) : undefined;
    return value;
}
function isTable(value) {
    return value instanceof Map;
}
function isList(value) {
    return Array.isArray(value);
}
/** The strings of a list; empty for anything else. */
function tomlStrings(value) {
    return isList(value) ? value.filter((one) => typeof one === 'string') : [];
}
class TomlError extends Error {
}
/** Arrays and inline tables within each other beyond this are no manifest. */
const MAXIMUM_DEPTH = 100;
const ESCAPES = {
    ...{ b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\x1B' },
    ...{ '"': '"', '\\': '\\' },
};
class Reader {
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
        if (!isList(list))
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
            if (++this.depth > MAXIMUM_DEPTH)
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
        return quote === '"' ? unescape(written) : written;
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
        return quote === '"' ? unescape(written) : written;
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
        if (isList(next))
            next = next.at(-1);
        if (next === undefined) {
            const made = new Map();
            table.set(key, made);
            next = made;
        }
        if (!isTable(next))
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
function unescape(text) {
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


/***/ }),

/***/ 4209:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bq: () => (/* binding */ readMounts),
/* harmony export */   cS: () => (/* binding */ mountsOf),
/* harmony export */   qS: () => (/* binding */ mountOver)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(395);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1121);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4119);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6598);




/** Mounts whose content is no part of the layer. */
const KEEPS_OUT = new Set(['bind', 'cache', 'tmpfs']);
/** The mounts of a RUN, in order. */
function mountsOf(facts, step) {
    return mountTable(facts).get(step) ?? NONE;
}
const NONE = [];
/** The steps that have mounts, with them. */
const mountTable = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoize */ .Bj)((facts) => {
    const table = new Map();
    for (const step of facts.steps) {
        const mounts = readMounts(facts.dockerfile, step);
        if (mounts.length > 0)
            table.set(step, mounts);
    }
    return table;
});
/** Reads the mounts of a RUN. Source: moby/buildkit, frontend/dockerfile/instructions/commands_runmount.go. */
function readMounts(dockerfile, step) {
    const { instruction } = step;
    if (instruction.keyword !== 'RUN' || instruction.onbuild || instruction.flags.length === 0)
        return NONE;
    const lookup = (name) => step.stage.environment.value(name, instruction.index);
    let taken = 0;
    return instruction.flags.flatMap((flag) => {
        if (flag.name !== 'mount')
            return [];
        const written = (0,_stages_js__WEBPACK_IMPORTED_MODULE_2__/* .mountOptions */ .g5)(flag.value ?? '');
        const option = (...names) => {
            const value = names.map((name) => written.get(name)).find((one) => one !== undefined);
            return value === undefined ? null : (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expand */ .fT)(value, lookup, dockerfile.escape);
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
        target: target === null ? null : (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(target, step.workdir),
        written,
        source: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(path),
        from: source?.name ?? null,
        stage: source?.stage ?? null,
        id: type === 'secret' ? secret : (ownId ?? (type === 'cache' ? written && (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(written) : null)),
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
        if (target === null || !KEEPS_OUT.has(type) || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(target) || !(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, target))
            continue;
        if (found?.target === undefined || found.target === null || target.length >= found.target.length)
            found = mount;
    }
    return found;
}


/***/ }),

/***/ 3195:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBefore),
/* harmony export */   m: () => (/* binding */ orderOf)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1121);

/** Whether one happens before the other in the order of the file; of one instruction only commands have an order. */
function isBefore(one, other) {
    const [first, second] = [one.step.instruction.index, other.step.instruction.index];
    if (first !== second)
        return first < second;
    return one.call !== null && other.call !== null && one.call.span.start < other.call.span.start;
}
/** The place of each command among those of its RUN. */
const orderOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoize */ .Bj)(({ calls }) => new Map(calls.map((call, at) => [call, at])));


/***/ }),

/***/ 7634:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ projectsPacked),
/* harmony export */   c: () => (/* binding */ lacksDependencies)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(395);
/* harmony import */ var _installers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5195);
/* harmony import */ var _installers_pip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2520);
/* harmony import */ var _manifests_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4809);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1121);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3195);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4119);
/* harmony import */ var _requested_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(507);
/* harmony import */ var _script_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5810);
/* harmony import */ var _wheel_folders_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5760);











/** The folders of the context whose projects the build packs or installs, members of a uv workspace among them. */
function projectsPacked(facts) {
    const { context } = facts.surroundings;
    const manifests = context.list().filter((path) => path === 'pyproject.toml' || path.endsWith('/pyproject.toml'));
    const installed = facts.calls.flatMap(({ step, call }) => {
        const installer = (0,_installers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readInstaller */ .XE)(call);
        if (!installer)
            return [];
        const whole = ['uv', 'poetry', 'pdm'].includes(installer.tool) ? (0,_requested_js__WEBPACK_IMPORTED_MODULE_7__/* .projectOf */ .v8)(facts, installer, step) : null;
        return [...(0,_requested_js__WEBPACK_IMPORTED_MODULE_7__/* .localProjects */ .md)(facts, installer, step), ...(whole ? [whole] : [])].map(({ folder }) => folder);
    });
    const packed = facts.calls.flatMap(({ step, call }) => {
        const path = packedFolder({ step, call }) === null ? null : (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizePath */ .Fd)('pyproject.toml', call.workdir);
        const manifest = path === null ? null : (0,_script_files_js__WEBPACK_IMPORTED_MODULE_8__/* .contextPathAt */ .sS)(facts, { stage: step.stage, step }, path);
        return manifest === null ? [] : [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(manifest)];
    });
    const folders = new Set(['.', ...installed, ...packed]);
    for (const folder of [...folders]) {
        const { pyproject } = (0,_manifests_index_js__WEBPACK_IMPORTED_MODULE_3__/* .projectIn */ .L9)(context, folder);
        if (!pyproject)
            continue;
        for (const path of (0,_manifests_index_js__WEBPACK_IMPORTED_MODULE_3__/* .membersOf */ .lS)(manifests, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'pyproject.toml'), pyproject))
            folders.add(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path));
    }
    return [...folders];
}
/** Whether the folders that an install names hold packed projects, and nothing is known to put there what they need. */
function lacksDependencies(facts, install) {
    const paths = (0,_wheel_folders_js__WEBPACK_IMPORTED_MODULE_9__/* .localPaths */ .OU)(install);
    const { step, installer } = install;
    const found = filled(facts).filter((one) => {
        if (!(0,_order_js__WEBPACK_IMPORTED_MODULE_5__/* .isBefore */ .Y)(one, { step, call: installer.call }))
            return false;
        return (0,_wheel_folders_js__WEBPACK_IMPORTED_MODULE_9__/* .placesOf */ .ek)(facts, install, one.step, one.folder).some((place) => paths.some((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .touches */ .yI)(path, place)));
    });
    return found.length > 0 && found.every(({ whole }) => !whole);
}
const filled = (0,_memo_js__WEBPACK_IMPORTED_MODULE_4__/* .memoize */ .Bj)((facts) => facts.calls.flatMap((one) => {
    const installer = (0,_installers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readInstaller */ .XE)(one.call);
    const wheels = installer && (0,_wheel_folders_js__WEBPACK_IMPORTED_MODULE_9__/* .wheelFolder */ .yy)(installer);
    if (installer && wheels)
        return [{ ...one, folder: wheels, whole: !installer.options.has('--no-deps') }];
    const packed = packedFolder(one);
    return packed === null ? [] : [{ ...one, folder: packed, whole: false }];
}));
const BUILDERS = /^(?:uv|poetry|hatch|flit|pdm|maturin)$/;
const OUTPUT = /^(?:-[od]|--out|--out-?dir|--output|--dist-dir|--dest)$/;
/** Where `python -m build`, `uv build`, … and `setup.py bdist_wheel` put what they pack; null for other calls. */
function packedFolder({ call: { program, arguments: args, workdir } }) {
    const module = (0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_2__/* .isPython */ .r2)(program) ? (0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleOf */ .cD)(args) : null;
    const name = module?.name ?? program;
    if (!(0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_2__/* .isPython */ .r2)(program) && name !== 'pyproject-build' && !BUILDERS.test(name))
        return null;
    const words = (module?.rest ?? args).map(({ value }) => value);
    const frontend = name === 'build' ? module !== null : name === 'pyproject-build';
    const builder = BUILDERS.test(name) && words[0] === 'build';
    const script = (0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_2__/* .isPython */ .r2)(program) && /(?:^|\/)setup\.py$/.test(words[0] ?? '') && /\b(?:bdist_wheel|sdist)\b/.test(words.join(' '));
    if (!frontend && !builder && !script)
        return null;
    const rest = frontend ? words : words.slice(1);
    const at = rest.findIndex((word) => OUTPUT.test(word.replace(/=.*$/, '')));
    const given = rest[at]?.includes('=') === true ? rest[at].replace(/^[^=]*=/, '') : rest[at + 1];
    const folder = at < 0 ? 'dist' : (given ?? '');
    const source = script ? undefined : rest.find((word) => !word.startsWith('-'));
    // Without an option it is beside the sources that are named.
    const path = at < 0 && source !== undefined ? `${source}/${folder}` : folder;
    return (0,_expand_js__WEBPACK_IMPORTED_MODULE_10__/* .isKnown */ .qE)(path) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizePath */ .Fd)(path, workdir) : null;
}


/***/ }),

/***/ 7554:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   PH: () => (/* binding */ expandBraces),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   sL: () => (/* binding */ fixedPart),
/* harmony export */   ww: () => (/* binding */ coversContent)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(395);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4119);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1876);



/*
 * Paths as commands name them: with wildcards and brace lists. A double star stands for any folders, as `find -name`
 * goes through them.
 */
/** More alternatives than this aren't followed: `{a,b}{a,b}…` doubles with each. */
const MAXIMUM_ALTERNATIVES = 100;
/** Expands brace lists: `/var/{cache,log}/*` is two paths. Braces without a comma stay, as in shells. */
function expandBraces(path) {
    if (path.length > _paths_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_LENGTH */ .m9)
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
function hasWildcard(path) {
    return /[*?[]/.test(path);
}
const OPEN = new RegExp(`[*?[${_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV}]`);
/** The folder that a pattern's matches lie in or below: what stands before its first wildcard or unknown piece. */
function fixedPart(pattern) {
    const at = pattern.search(OPEN);
    if (at < 0)
        return pattern;
    return pattern.slice(0, at).replace(/\/[^/]*$/, '') || '/';
}
/**
 * Whether all that a pattern names, taken with what is below, holds `path`: the folder itself, a parent, or a wildcard that
 * matches one of them. Names with a leading dot are matched by patterns that have one.
 */
function covers(pattern, path) {
    if (isPlain(pattern) && isPlain(path))
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, pattern);
    return matchSegments(segmentsOf(pattern), segmentsOf(path), 'prefix');
}
/** Whether a pattern names what a folder holds: `lists/*`, `lists/*_*`, or what covers the folder anyway. */
function coversContent(pattern, folder) {
    if (covers(pattern, folder))
        return true;
    const segments = segmentsOf(pattern);
    const last = segments.at(-1) ?? '';
    if (last === '**')
        return matchSegments(segments.slice(0, -1), segmentsOf(folder), 'prefix');
    // `lists/*`, `lists/**/*`, `lists/*_*`, `http*`.
    if (!hasWildcard(last))
        return false;
    const parents = segments.slice(0, -1);
    return matchSegments(parents.at(-1) === '**' ? parents.slice(0, -1) : parents, segmentsOf(folder), 'whole');
}
/** Whether a pattern names `path` itself, something below it, or a folder that holds it. */
function meets(pattern, path) {
    if (isPlain(pattern) && isPlain(path))
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, pattern) || (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(pattern, path);
    if (covers(pattern, path))
        return true;
    const fixed = fixedPart(pattern);
    if (fixed === path || fixed.startsWith(path === '/' ? '/' : `${path}/`))
        return true;
    const folder = segmentsOf(path);
    const segments = segmentsOf(pattern);
    return segments.length > folder.length && matchSegments(segments.slice(0, folder.length), folder, 'whole');
}
/** Whether a path is compared as it stands, which nearly all are: absolute, normal, without anything open, not too deep. */
function isPlain(path) {
    const short = path.length > 1 && path.length < 2 * MAXIMUM_DEPTH;
    return short && path.startsWith('/') && !path.endsWith('/') && !path.includes('//') && !OPEN.test(path);
}
function segmentsOf(path) {
    return path.split('/').filter((segment) => segment !== '');
}
/** Deeper patterns aren't compared: stars over folders are followed by recursion. */
const MAXIMUM_DEPTH = 64;
const MAXIMUM_DOUBLE_STARS = 3;
function matchSegments(pattern, path, how) {
    if (pattern.length > MAXIMUM_DEPTH || path.length > MAXIMUM_DEPTH)
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
    if (name.includes(_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV) || pattern.includes(_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV))
        return false;
    if (name.startsWith('.') && !pattern.startsWith('.'))
        return false;
    return hasWildcard(pattern) && (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .patternMatches */ .eJ)(pattern, name);
}


/***/ }),

/***/ 6307:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Mq: () => (/* binding */ userBaseOf),
/* harmony export */   mA: () => (/* binding */ placeInside),
/* harmony export */   oD: () => (/* binding */ launcherOf)
/* harmony export */ });
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1445);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(395);
/* harmony import */ var _installers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5195);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4119);
/* harmony import */ var _python_caches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8478);





/*
 * Where the installers put packages that keep environments of their own; environments.ts has the others.
 */
/** Tools whose `run` starts a program inside the environment of a project. */
const LAUNCHERS = new Set(['poetry', 'pipenv', 'pdm']);
/** What names the place itself, wherever pip runs. */
const PLACES = ['--target', '--prefix', '--root', '--install-option', '--user'];
/**
 * The `poetry run` and the like that starts a call.
 * @param before the call right before it in the same RUN: a launcher is one of its own
 */
function launcherOf(before, call) {
    const launcher = before ? (0,_installers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readInstaller */ .XE)(before) : null;
    if (!before || launcher?.action !== 'run' || !LAUNCHERS.has(launcher.tool))
        return null;
    const words = [call.path, ...call.arguments.map(({ value }) => value)];
    const last = before.arguments.slice(-words.length).map(({ value }) => value);
    return last.join('\0') === words.join('\0') ? launcher : null;
}
/** Where pip puts packages that a launcher starts: in the environment of its project, whatever its name. */
function placeInside(step, install, launcher, environments) {
    const { call, options } = install;
    if (launcher?.kind === 'venv' && (0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(launcher.path))
        return (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(step, { ...install, call: { ...call, activated: launcher.path } }, environments);
    return launcher || options.has(...PLACES) ? (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(step, install, environments) : null;
}
/** Where an installer puts packages; null where it can't be known. */
function placeOf(step, install, environments, users, withoutPip = new Set()) {
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
    return (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(step, install, environments, withoutPip);
}
/**
 * The folder below which pip puts what it installs for the user alone; unknown pieces marked.
 * Source: https://docs.python.org/3/using/cmdline.html#envvar-PYTHONUSERBASE
 */
function userBaseOf(step, call, users) {
    const set = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .callVariable */ .FE)(step, call, 'PYTHONUSERBASE');
    return set ? users.pathOf(set, step, call) : `${users.homeAt(step, call).replace(/\/$/, '')}/.local`;
}
/** The Python that a plain pip at this place would install into. */
function pipPlace(step, install, environments) {
    return (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(step, { ...install, tool: 'pip' }, environments);
}
function venv(path) {
    return (0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(path) ? { kind: 'venv', path } : null;
}
/** `--system`, the active environment, .venv beside the Pipfile; else one with a name of its own. */
function pipenvPlace(step, install, environments) {
    const { call, options } = install;
    const variable = (name) => (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .callVariable */ .FE)(step, call, name);
    if (options.has('--system') || isOn(variable('PIPENV_SYSTEM')))
        return pipPlace(step, install, environments);
    const active = call.activated ?? variable('VIRTUAL_ENV');
    if (active && !isOn(variable('PIPENV_IGNORE_VIRTUALENVS')))
        return venv(active);
    const local = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)('.venv', call.workdir);
    if (isOn(variable('PIPENV_VENV_IN_PROJECT')) || environments.has(local))
        return venv(local);
    return keptTogether(step, install);
}
/** One of those in WORKON_HOME: named by PIPENV_CUSTOM_VENV_NAME, else after the project and a hash. */
function keptTogether(step, { call }) {
    const folder = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .callVariable */ .FE)(step, call, 'WORKON_HOME');
    if (!folder?.startsWith('/') || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(folder))
        return null;
    const project = call.workdir.slice(call.workdir.lastIndexOf('/') + 1);
    const name = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .callVariable */ .FE)(step, call, 'PIPENV_CUSTOM_VENV_NAME') ?? `${project}-${_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV}`;
    return { kind: 'venv', path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)(name, folder) };
}
/** The active environment, else .venv of the project. */
function pdmPlace(step, install, environments) {
    const { call, options } = install;
    if (options.has('--global'))
        return pipPlace(step, install, environments);
    const active = call.activated ?? (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .callVariable */ .FE)(step, call, 'VIRTUAL_ENV');
    if (active && !isOn((0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .callVariable */ .FE)(step, call, 'PDM_IGNORE_ACTIVE_VENV')))
        return venv(active);
    const project = options.get('--project')?.value ?? (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .callVariable */ .FE)(step, call, 'PDM_PROJECT') ?? '.';
    if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(project))
        return null;
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)(project, call.workdir);
    const useVenv = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .callVariable */ .FE)(step, call, 'PDM_USE_VENV') ?? 'true';
    if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(useVenv))
        return null;
    return isOn(useVenv) ? venv((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)('.venv', folder)) : null;
}
/** `--prefix`, or a named environment below the installation's root. */
function condaPlace(step, { call, options, action }) {
    const prefix = options.get('--prefix')?.value;
    if (prefix)
        return (0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(prefix) ? { kind: 'prefix', path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)(prefix, call.workdir) } : null;
    const root = options.get('--root-prefix')?.value ?? (0,_python_caches_js__WEBPACK_IMPORTED_MODULE_3__/* .condaRoot */ .K)(step, call);
    const name = options.get('--name')?.value;
    if (root === null || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(root) || (name && !(0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(name)))
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
    const folder = set ? users.pathOf(set, step, call) : (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)(fallback, `/${home}`);
    return venv((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)(name.toLowerCase(), (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)(below || '.', folder)));
}
function isOn(value) {
    return value !== undefined && (0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(value) && /^(?:1|true|yes|on|y|t)$/i.test(value);
}


/***/ }),

/***/ 8478:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ condaRoot),
  Y: () => (/* binding */ pythonCaches)
});

// EXTERNAL MODULE: ./lib/build/dockerfile/cache-fate.js
var cache_fate = __webpack_require__(7708);
// EXTERNAL MODULE: ./lib/build/dockerfile/expand.js
var expand = __webpack_require__(395);
// EXTERNAL MODULE: ./lib/build/dockerfile/installers/index.js + 8 modules
var installers = __webpack_require__(5195);
// EXTERNAL MODULE: ./lib/build/dockerfile/memo.js
var memo = __webpack_require__(1121);
// EXTERNAL MODULE: ./lib/build/dockerfile/written.js
var written = __webpack_require__(8592);
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
    return (0,written/* filesWritten */.p)(facts).flatMap(({ path, text, step, call }) => {
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

// EXTERNAL MODULE: ./lib/build/dockerfile/order.js
var order = __webpack_require__(3195);
// EXTERNAL MODULE: ./lib/build/dockerfile/paths.js
var paths = __webpack_require__(4119);
// EXTERNAL MODULE: ./lib/build/dockerfile/packed-projects.js
var packed_projects = __webpack_require__(7634);
// EXTERNAL MODULE: ./lib/build/dockerfile/stages.js + 1 modules
var stages = __webpack_require__(6598);
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
const TOOLS = {
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
    if (!Object.hasOwn(TOOLS, tool))
        return null;
    const known = TOOLS[tool];
    if (!known.fills.has(action) || options.has('--no-sync'))
        return null;
    const place = placeOf(facts, step, installer, known);
    const disabledBy = disabled(facts, step, installer, known);
    const offline = isOffline(facts, step, installer);
    return (0,cache_fate/* finish */.O)(facts, { kind: known.cache, step, call, installer, ...place, disabledBy, offline });
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
            folder: (0,paths/* normalizePath */.Fd)(tool.folder, absolute(shared.value)),
            placedBy: { by: 'variable', name: 'XDG_CACHE_HOME', span: shared.span },
        };
    }
    return { folder: (0,paths/* normalizePath */.Fd)(`.cache/${tool.folder}`, `/${facts.users.homeAt(step, call)}`), placedBy: null };
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
        (0,stages/* lineageOf */.bQ)(step.stage).includes(setting.step.stage) &&
        (0,order/* isBefore */.Y)(setting, { step, call }));
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
        if (!options.has('--no-deps') && (0,packed_projects/* lacksDependencies */.c)(facts, { step, installer }))
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
    const root = condaRoot(step, call);
    const folder = first
        ? (0,expand/* isKnown */.qE)(first)
            ? facts.users.pathOf(first, step, call)
            : `/${expand/* UNKNOWN */.HV}`
        : `${root ?? `/${expand/* UNKNOWN */.HV}`}/pkgs`;
    const placedBy = own && first ? { by: 'variable', name: 'CONDA_PKGS_DIRS', span: own.span } : null;
    return (0,cache_fate/* finish */.O)(facts, {
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
    if (named !== undefined && (0,expand/* isKnown */.qE)(named) && !(0,paths/* isInside */.FK)(named, '/usr'))
        return named;
    for (const name of ['MAMBA_ROOT_PREFIX', 'CONDA_DIR', 'CONDA_ROOT', 'CONDA_HOME']) {
        const value = variable(step, call, name)?.value;
        if (value?.startsWith('/') && (0,expand/* isKnown */.qE)(value))
            return (0,paths/* normalizePath */.Fd)(value);
    }
    const path = variable(step, call, 'PATH')?.value ?? '';
    const entry = path.split(':').find((one) => /(?:conda|mamba|miniforge)[^/]*\/bin\/?$/i.test(one) && (0,expand/* isKnown */.qE)(one));
    return entry === undefined ? null : (0,paths/* normalizePath */.Fd)(entry.replace(/\/bin\/?$/, ''));
}


/***/ }),

/***/ 8209:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ runsTests),
/* harmony export */   SV: () => (/* binding */ bringsPython),
/* harmony export */   fX: () => (/* binding */ isDevImage),
/* harmony export */   m0: () => (/* binding */ isPythonImage)
/* harmony export */ });
/* unused harmony export installsPython */
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6847);
/* harmony import */ var _installers_pip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2520);


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
/** The installers of conda, which bring a Python, as they are downloaded and run. */
const CONDA_INSTALLER = /(?:^|\/)(?:miniconda|miniforge|mambaforge|anaconda)\d?(?:-[^/]*)?\.sh$/i;
function installsConda({ program, path, arguments: args }) {
    if (CONDA_INSTALLER.test(path))
        return true;
    const names = /^(?:wget|curl|aria2c|(?:ba|z|da)?sh)$/.test(program);
    return names && args.some(({ value }) => CONDA_INSTALLER.test(value));
}
/** Modules that a build uses whatever its image is for. */
const INCIDENTAL = /^(?:json\.tool|http\.server|zipfile|base64|this|platform|sysconfig)$/;
/** Whether a call needs a Python that is there for a program: pip, a module, Django's manage.py. */
function usesPython(call) {
    if (call.conditional)
        return false;
    if (/^pip[\d.]*$/.test(call.program))
        return true;
    const program = (0,_installers_pip_js__WEBPACK_IMPORTED_MODULE_1__/* .isPython */ .r2)(call.program) || call.program === 'manage.py' ? (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .readPythonProgram */ .D1)(call) : null;
    return (program !== null && (program.name === 'manage.py' || (program.by === 'module' && !INCIDENTAL.test(program.name))));
}
/** Whether it is micromamba's: a conda without a Python, into which all kinds of packages are installed. */
function comesWithConda({ python, environment }) {
    return !python && environment.variables.has('MAMBA_ROOT_PREFIX');
}
/**
 * Whether a base has a Python, the commands of the lineage bring one, or they show that one of which nothing is known
 * has it.
 * @param calls those of the final stage and the stages that it is FROM
 */
function bringsPython(base, calls) {
    if (base.python)
        return true;
    const unknown = !base.known && base.distribution === null;
    const open = unknown || comesWithConda(base);
    return calls.some((call) => installsPython(call) || installsConda(call) || (open && usesPython(call)));
}
/**
 * Whether the final stage runs Python: by what it starts, by its base, or by a Python that its lineage installs or uses.
 * @param installs whether an installer's packages reach the final image
 * @param brought whether its lineage installs a Python, or shows that there is one
 */
function isPythonImage(base, entry, installs, brought) {
    if (entry?.calls.some(_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .runsPython */ .nN))
        return true;
    if (base.python)
        return true;
    if (entry?.calls.some(({ program }) => OTHER_RUNTIMES.has(program)))
        return false;
    return installs || brought || (!comesWithConda(base) && PYTHON_REPOSITORY.test(base.reference?.repository ?? ''));
}
/** Folders of tests, however deep below them an image is defined. */
const TESTS = new Set(['test', 'tests']);
const DEV = new Set([...TESTS, 'dev', 'development', 'local', 'testing', 'unittest', 'unittests']);
/** What stages are called that check the code and that nobody deploys. */
const TOOLING = new Set(['ci', 'lint', 'debug']);
/** Whether a program runs tests and ends. */
function runsTests(program) {
    return program !== null && program.by !== 'script' && /^(?:pytest|py\.test|unittest|tox|nox)$/.test(program.name);
}
/**
 * Whether an image is a development one: .devcontainer; dev, development, local or test as a part of the file's name,
 * as the name of its folder or that folder's parent, test of any folder above it; those, ci, lint or debug as a part of
 * the built stage's name.
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
    if (folders.some((folder) => TESTS.has(folder.toLowerCase())))
        return true;
    return target !== null && parts(target).some((part) => DEV.has(part) || TOOLING.has(part));
}


/***/ }),

/***/ 8529:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ moduleBeside),
/* harmony export */   YL: () => (/* binding */ importedFiles),
/* harmony export */   eo: () => (/* binding */ filesEndingIn),
/* harmony export */   ug: () => (/* binding */ moduleFiles)
/* harmony export */ });
/* harmony import */ var _source_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5534);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1121);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4119);



/*
 * Which files of an image or of a build context a Python module's name may mean. Of a context whose packages are
 * installed, or copied to other folders, only names tell: several files may be meant.
 */
/** The files that a module may be, by its path without an ending. */
function filesOfModule(path) {
    return [`${path}.py`, `${path}/__init__.py`];
}
/**
 * What is found first of the files that a module may be which lies beside a Python file.
 * @param name from the file's folder: `a.b`
 * @param imagePath of the file
 */
function moduleBeside(name, imagePath, find) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(name.replaceAll('.', '/'), (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)('..', imagePath));
    const [file, inside] = filesOfModule(path);
    return find(file) ?? find(inside);
}
/** Of more files under one name none is what an import means. */
const MOST_NAMESAKES = 5;
/**
 * The files that a module may be, from the context's root: `a.b` is `a/b.py`, `a/b/__init__.py`, or where it is started
 * `a/b/__main__.py`, below any folder that is itself no package.
 * @param paths all files of the context
 */
function moduleFiles(paths, name, started = false) {
    const path = name.replaceAll('.', '/');
    const found = suffixed(paths, started ? [`${path}/__main__.py`, `${path}.py`] : filesOfModule(path));
    return found.filter((one) => {
        const root = one.slice(0, Math.max(0, one.lastIndexOf(`/${path}`)));
        return root === '' || !has(paths, `${root}/__init__.py`);
    });
}
/** The files of a context whose paths end in another one. */
function filesEndingIn(paths, path) {
    return suffixed(paths, [path]);
}
/**
 * The files that a Python file's imports may mean; names of the standard library and of foreign packages mean none.
 * @param path of the file, from the context's root
 * @param started it is the program, so that its own folder comes first among those where modules are looked for
 */
function importedFiles(paths, path, { imports }, started) {
    const found = new Set();
    const folder = parentOf(path);
    const isPackage = has(paths, `${folder}/__init__.py`);
    for (const name of imports) {
        const [, dots, rest] = /^(\.*)(.*)$/.exec(name);
        if (dots !== '') {
            let from = folder;
            for (let at = 1; at < dots.length; at++)
                from = parentOf(from);
            for (const one of exact(paths, from, rest))
                found.add(one);
            continue;
        }
        // `import a.b` runs a/__init__.py as well.
        const parts = name.split('.');
        for (let length = 1; length <= parts.length; length++) {
            const prefix = parts.slice(0, length).join('.');
            const beside = started || !isPackage ? exact(paths, folder, prefix) : [];
            const all = beside.length > 0 ? beside : moduleFiles(paths, prefix);
            for (const one of all.length > MOST_NAMESAKES ? [] : all)
                found.add(one);
        }
    }
    found.delete(path);
    return [...found];
}
function exact(paths, folder, name) {
    const base = [folder, name.replaceAll('.', '/')].filter((part) => part !== '').join('/');
    return filesOfModule(base).filter((path) => has(paths, path));
}
function suffixed(paths, ends) {
    const { byKey } = tableOf(paths);
    return ends.flatMap((end) => (byKey.get(keyOf(end)) ?? []).filter((path) => path === end || path.endsWith(`/${end}`)));
}
/** The Python files of a context; made for the list that all who read of it share. */
const tableOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoize */ .Bj)((paths) => {
    const python = paths.filter((path) => path.endsWith('.py'));
    return { all: new Set(python), byKey: (0,_source_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedBy */ .m)(python, keyOf) };
});
/** A file's name; of those that every package has, with the package's. */
function keyOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!name.startsWith('__'))
        return name;
    const folder = parentOf(path);
    return `${folder.slice(folder.lastIndexOf('/') + 1)}/${name}`;
}
function has(paths, path) {
    return tableOf(paths).all.has(path);
}
function parentOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}


/***/ }),

/***/ 5403:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rS: () => (/* binding */ maskPython),
/* harmony export */   y9: () => (/* binding */ readPythonSource)
/* harmony export */ });
/* unused harmony export failsToCompile */
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1121);

/** Reads a Python file's text. */
const readPythonSource = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoizeText */ .Ez)(readSource);
function readSource(text) {
    const code = maskPython(text);
    const imports = importsOf(code);
    const has = (...modules) => [...imports].some((name) => modules.some((module) => name === module || name.startsWith(`${module}.`)));
    return {
        imports,
        replacesItself: REPLACES.test(code),
        handlesSigterm: handlesSigterm(code),
        server: SERVERS.find(({ modules, call }) => has(...modules) && call.test(code))?.name ?? null,
        loop: LOOPS.find(({ modules, call }) => call.test(code) && (!modules || has(...modules)))?.name ?? null,
        mainGuard: /^if[ \t(]*__name__[ \t]*==/m.test(code),
        python2: isPython2(code),
        template: /\{\{[^{}\n]*\}\}|\{%-?\s/.test(code),
    };
}
/** `os.execvp(…)`; `os.execl(sys.executable, sys.executable, *sys.argv)` starts the program itself again. */
const REPLACES = /\bos\s*\.\s*exec[lv]p?e?\s*\((?!\s*sys\s*\.\s*executable\b[^)'"]*\bsys\s*\.\s*argv\b(?!\s*\[))/;
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
    { name: 'hypercorn', modules: ['hypercorn'], call: /\brun\s*\(|\bserve\s*\(/ },
    { name: 'granian', modules: ['granian'], call: /\.\s*serve\s*\(/ },
    { name: 'sanic', modules: ['sanic'], call: /\.\s*run\s*\(|\.\s*serve\s*\(/ },
    { name: 'quart', modules: ['quart'], call: /\.\s*run\s*\(/ },
    {
        name: 'cherrypy',
        modules: ['cherrypy'],
        call: /\bquickstart\s*\(|\bsignals\s*\.\s*subscribe\s*\(|\bsignal_handler\b/,
    },
    { name: 'kserve', modules: ['kserve'], call: /\bModelServer\s*\(/ },
    { name: 'celery', modules: ['celery'], call: /\.\s*(?:worker_main|start)\s*\(/ },
    { name: 'rq', modules: ['rq'], call: /\.\s*work\s*\(/ },
    { name: 'arq', modules: ['arq'], call: /\brun_worker\s*\(/ },
    { name: 'huey', modules: ['huey'], call: /\bcreate_consumer\s*\(|\bConsumer\s*\(/ },
    { name: 'faust', modules: ['faust'], call: /\.\s*main\s*\(/ },
    { name: 'prefect', modules: ['prefect'], call: /\bserve\s*\(/ },
    { name: 'kopf', modules: ['kopf'], call: /\brun\s*\(/ },
    { name: 'nicegui', modules: ['nicegui'], call: /\bui\s*\.\s*run\s*\(/ },
    { name: 'MCP', modules: ['mcp', 'fastmcp'], call: /\.\s*run\w*\s*\(/ },
    { name: 'streamlit', modules: ['streamlit'], call: /\bbootstrap\s*\.\s*run\s*\(|\bmain\s*\(/ },
    { name: 'jupyter', modules: ['jupyter_server', 'notebook', 'jupyterlab'], call: /\blaunch(?:_new)?_instance\s*\(/ },
    { name: 'aiogram', modules: ['aiogram'], call: /\b(?:start|run)_polling\s*\(/ },
    { name: 'python-telegram-bot', modules: ['telegram'], call: /\brun_(?:polling|webhook)\s*\(|\.\s*idle\s*\(/ },
    // discord.py itself sets no handler since 2.0; its forks do as it did before. Source: Rapptz/discord.py, issue 8998.
    { name: 'nextcord', modules: ['nextcord', 'disnake'], call: /(?<!\basyncio\s*)\.\s*run\s*\(/ },
    {
        name: 'py-cord',
        modules: ['discord'],
        call: /^(?=[^]*\bdiscord\s*\.\s*(?:AutoSharded)?Bot\s*\()[^]*(?<!\basyncio\s*)\.\s*run\s*\(/,
    },
    { name: 'pyrogram', modules: ['pyrogram'], call: /\.\s*run\s*\(|\bidle\s*\(/ },
    { name: 'livekit', modules: ['livekit'], call: /\brun_app\s*\(/ },
    { name: 'faststream', modules: ['faststream'], call: /\.\s*run\s*\(/ },
    { name: 'scrapy', modules: ['scrapy'], call: /\bCrawlerProcess\s*\(/ },
    { name: 'twisted', modules: ['twisted'], call: /\breactor\s*\.\s*run\s*\(|\breact\s*\(|\btwistd\b|\brunApp\s*\(/ },
];
const LOOPS = [
    { name: 'serve_forever', call: /\.\s*serve_forever\s*\(/ },
    { name: 'run_forever', call: /\.\s*run_forever\s*\(/ },
    { name: 'start_consuming', call: /\.\s*start_consuming\s*\(/ },
    { name: 'wait_for_termination', call: /\.\s*wait_for_termination\s*\(/ },
    { name: 'BlockingScheduler', call: /\bBlockingScheduler\s*\(/ },
    { name: 'serve', call: /\b(?:waitress\s*\.\s*)?serve\s*\(/ },
    { name: 'app.run', call: /\b(?:app|application|server|bot|client)\s*\.\s*run(?:_server)?\s*\(/ },
    // asyncio.run handles SIGINT only, and what goes on below it has no handler either. Sources: cpython, asyncio/runners.py;
    // Rapptz/discord.py, client.py; LonamiWebs/Telethon, client/updates.py.
    {
        name: 'discord.py',
        modules: ['discord', 'nextcord', 'disnake'],
        call: /\bawait\s+\w+(?:\s*\.\s*\w+)*\s*\.\s*start\s*\(/,
    },
    { name: 'telethon', modules: ['telethon'], call: /\.\s*run_until_disconnected\s*\(/ },
    {
        name: 'a future that nothing sets',
        modules: ['asyncio'],
        call: /\bawait\s+(?:asyncio\s*\.\s*)?(?:Future\s*\(\s*\)|Event\s*\(\s*\)\s*\.\s*wait\s*\()/,
    },
    { name: 'infinity_polling', call: /\binfinity_polling\s*\(/ },
    // Its uvicorn runs in a thread, where no handler is set, and the main thread sleeps. Source: gradio, blocks.py.
    { name: 'gradio', modules: ['gradio'], call: /\.\s*launch\s*\((?![^)]*\bprevent_thread_lock\s*=\s*True)/ },
    { name: 'while True', call: /\bwhile[ \t(]+(?:True|1)[ \t)]*:/ },
];
/** Werkzeug's reloader, which debug mode brings, handles SIGTERM before anything else. Source: pallets/werkzeug, _reloader.py. */
const RELOADER = /(?:\.\s*run(?:_server)?|\brun_simple)\s*\((?![^)]*\buse_reloader\s*=\s*False)[^)]*\b(?:debug|use_reloader)\s*=\s*True/;
function handlesSigterm(code) {
    if (RELOADER.test(code))
        return true;
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
    for (const [, module, names] of code.matchAll(/^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+(\([^()]*\)|[^\n;]*)/gm)) {
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
        [...code.matchAll(/(?<![\w.]|[eE][-+])0[0-7]+(?![\w.])/g)].some(([number]) => /[1-7]/.test(number)));
}
/** A Python text with its comments and the contents of its strings turned to spaces, of the same length. */
function maskPython(text) {
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


/***/ }),

/***/ 9230:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ clears),
/* harmony export */   MD: () => (/* binding */ readRemovals),
/* harmony export */   Sv: () => (/* binding */ ownerChangesIn),
/* harmony export */   ny: () => (/* binding */ takes),
/* harmony export */   vM: () => (/* binding */ removalsIn)
/* harmony export */ });
/* unused harmony export readOwnerChange */
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(395);
/* harmony import */ var _installers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5195);
/* harmony import */ var _installers_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2631);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1121);
/* harmony import */ var _path_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7554);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4119);
/* harmony import */ var _system_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6958);







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
const SYNTAX = new Map([
    ['rm', FILES],
    ['unlink', FILES],
    ['shred', { ...FILES, aliases: { ...FILES.aliases, '-n': '--iterations', '-s': '--size', '-u': '--remove' } }],
    ['truncate', { ...FILES, aliases: { '-s': '--size', '-r': '--reference' } }],
    ['mv', { ...FILES, aliases: { ...FILES.aliases, '-t': '--target-directory', '-S': '--suffix' } }],
]);
/** What else takes something away, besides installers. */
const REMOVERS = new Set(['find', 'git', 'dpkg', 'rpm']);
/** What all commands of a RUN take away, in order. */
const removalsIn = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoize */ .Bj)((facts) => facts.calls.flatMap(({ step, call }) => readRemovals(facts, step, call)));
/** What one command takes away. */
function readRemovals(facts, step, call) {
    const syntax = SYNTAX.get(call.program);
    // Most commands take nothing away.
    if (!syntax && !REMOVERS.has(call.program) && !(0,_installers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstaller */ .XE)(call))
        return [];
    const name = (args) => namedPaths(facts, step, call, args);
    const removal = (given) => ({
        step,
        call,
        paths: [],
        packages: [],
        recursive: true,
        partial: false,
        unsure: given.paths?.some(({ path }) => !(0,_expand_js__WEBPACK_IMPORTED_MODULE_6__/* .isKnown */ .qE)(path)) ?? false,
        ...given,
    });
    if (syntax) {
        const { options, operands } = (0,_installers_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOptions */ .Ac)(call.arguments, syntax);
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
    return packagesOf(call).map((packages) => removal({ kind: 'packages', packages }));
}
function removalByFind(found, removal, name) {
    const roots = name(found.roots);
    const paths = roots.flatMap(({ path, argument }) => found.names.length === 0
        ? [{ path: found.contentOnly ? `${path}/*` : path, argument }]
        : found.names.map((one) => ({ path: `${path === '/' ? '' : path}/**/${one}`, argument })));
    return removal({ kind: 'deleted', paths, partial: found.partial });
}
function here(call) {
    return { path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(call.workdir), argument: { value: '.', span: call.span } };
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
function packagesOf(call) {
    const { program, arguments: args } = call;
    const erases = (program === 'dpkg' && args.some(({ value }) => /^(?:-r|-P|--remove|--purge)$/.test(value))) ||
        (program === 'rpm' && args.some(({ value }) => /^-[a-z]*e|^--erase$/.test(value)));
    if (erases)
        return [args.flatMap(({ value }) => (value.startsWith('-') ? [] : value))];
    const installer = (0,_installers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstaller */ .XE)(call);
    if (!installer)
        return [];
    const { action, operands, options } = installer;
    if (action === 'autoremove' || action === 'autopurge')
        return [(0,_system_js__WEBPACK_IMPORTED_MODULE_5__/* .namesOf */ .eZ)(installer)];
    // `apt-get purge --auto-remove` alone is an autoremove.
    if (!/^(?:remove|purge|del|uninstall|group remove)$/.test(action))
        return [];
    return operands.length > 0 || options.has('--auto-remove') ? [(0,_system_js__WEBPACK_IMPORTED_MODULE_5__/* .namesOf */ .eZ)(installer)] : [];
}
/** Paths of arguments: brace lists expanded, `~` resolved. */
function namedPaths({ users }, step, call, args) {
    return args.flatMap((argument) => (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .expandBraces */ .PH)(argument.value).map((written) => ({
        path: written === _expand_js__WEBPACK_IMPORTED_MODULE_6__/* .UNKNOWN */ .HV ? _expand_js__WEBPACK_IMPORTED_MODULE_6__/* .UNKNOWN */ .HV : users.pathOf(written, step, call),
        argument,
    })));
}
/** Whether a removal takes what a folder holds: the folder, a parent, or its content. Null where it might. */
function clears(removal, folder) {
    return answer(removal, folder, _path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .coversContent */ .ww);
}
/** Whether a removal takes a path with all below it. Null where it might. */
function takes(removal, path) {
    return answer(removal, path, _path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .covers */ .hU);
}
function answer({ kind, partial, paths, recursive }, folder, reaches) {
    if (kind === 'packages' || partial)
        return false;
    // Without -r a folder stays: files go by their own name or a wildcard.
    const able = (path) => recursive || (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(path) || path === folder;
    if (paths.some(({ path }) => (0,_expand_js__WEBPACK_IMPORTED_MODULE_6__/* .isKnown */ .qE)(path) && able(path) && reaches(path, folder)))
        return true;
    return recursive && paths.some(({ path }) => !(0,_expand_js__WEBPACK_IMPORTED_MODULE_6__/* .isKnown */ .qE)(path) && mayCover(path, folder)) ? null : false;
}
/** Whether a path with unknown pieces could be a folder or a parent of it: what stands around them says. */
function mayCover(path, folder) {
    const head = path.slice(0, path.indexOf(_expand_js__WEBPACK_IMPORTED_MODULE_6__/* .UNKNOWN */ .HV));
    const tail = path.slice(path.lastIndexOf(_expand_js__WEBPACK_IMPORTED_MODULE_6__/* .UNKNOWN */ .HV) + 1).replace(/\/\*+$/, '');
    if (!`${folder}/`.startsWith(head))
        return false;
    return tail === '' || (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWildcard */ .rl)(tail) || `${folder}/`.includes(`${tail}/`);
}
/** Ownership and mode changes of all commands, in order; those that `find` and `xargs` start among them. */
const ownerChangesIn = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoize */ .Bj)((facts) => facts.calls.flatMap(({ step, call }) => readOwnerChange(facts, step, call)));
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
    const { options, operands } = (0,_installers_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOptions */ .Ac)(args, {
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
    const paths = namedPaths(facts, step, call, call.pipedFrom && rest.every(({ value: one }) => one === _expand_js__WEBPACK_IMPORTED_MODULE_6__/* .UNKNOWN */ .HV) ? rootsOf(call) : rest);
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


/***/ }),

/***/ 2719:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ momentAt),
/* harmony export */   U: () => (/* binding */ RemovedFolders)
/* harmony export */ });
/* harmony import */ var _source_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5534);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(395);
/* harmony import */ var _removals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9230);



function momentAt({ instruction }, call) {
    return { index: instruction.index, offset: call?.span.start ?? Infinity };
}
function isLater(one, other) {
    return one.index === other.index ? one.offset > other.offset : one.index > other.index;
}
/**
 * The folders that `rm -r` surely takes away whole, in stages that are used: what was in them is gone, whatever is put
 * there afterwards.
 */
class RemovedFolders {
    /** By the path, in the order of the file. */
    table = new Map();
    constructor(calls, users) {
        for (const { step, call } of calls) {
            if (call.program !== 'rm' || call.conditional)
                continue;
            for (const { paths, recursive } of (0,_removals_js__WEBPACK_IMPORTED_MODULE_0__/* .readRemovals */ .MD)({ users }, step, call)) {
                for (const { path } of recursive ? paths : [])
                    if ((0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnown */ .qE)(path))
                        this.add(path.replace(/(?<=.)\/+$/, ''), { stage: step.stage, moment: momentAt(step, call) });
            }
        }
    }
    add(path, removed) {
        (0,_source_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .addTo */ .D)(this.table, path, removed);
    }
    /** Whether a command of some stages takes a folder away, or one that it is in, after a moment and before another one. */
    isRemoved(path, stages, after, before = null) {
        if (this.table.size === 0)
            return false;
        return namesFor(path).some((name) => {
            const removals = this.table.get(name) ?? [];
            for (let at = removals.length - 1; at >= 0; at--) {
                const { stage, moment } = removals[at];
                if (!isLater(moment, after))
                    return false;
                if (stages.has(stage) && (before === null || isLater(before, moment)))
                    return true;
            }
            return false;
        });
    }
}
/** The ways to name what takes a folder's content away: the folder, its content, the same of all above it. */
function namesFor(path) {
    const names = [path, `${path}/*`];
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
        const folder = path.slice(0, at);
        // A star leaves names with a leading dot.
        names.push(folder, ...(path.slice(folder.length, folder.length + 2) === '/.' ? [] : [`${folder}/*`]));
    }
    return names;
}


/***/ }),

/***/ 507:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ localFolders),
/* harmony export */   Ay: () => (/* binding */ namedRequirements),
/* harmony export */   HE: () => (/* binding */ lockState),
/* harmony export */   JG: () => (/* binding */ isSwitchedOn),
/* harmony export */   Kb: () => (/* binding */ projectFolder),
/* harmony export */   VH: () => (/* binding */ requirementFiles),
/* harmony export */   eu: () => (/* binding */ requirementPaths),
/* harmony export */   fd: () => (/* binding */ installBy),
/* harmony export */   md: () => (/* binding */ localProjects),
/* harmony export */   mz: () => (/* binding */ requestedPackages),
/* harmony export */   v8: () => (/* binding */ projectOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(395);
/* harmony import */ var _manifests_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4809);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1121);
/* harmony import */ var _mounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4209);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4119);
/* harmony import */ var _script_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5810);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6598);








/** The packages that a call names; paths, archives, URLs and what can't be known are left out. */
const namedRequirements = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoize */ .Bj)(({ operands }) => operands.flatMap((argument) => {
    const { value } = argument;
    if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_7__/* .isKnown */ .qE)(value) || /[/\\*]|^\.|\.(?:whl|zip|t?gz|bz2|txt)$/.test(value.replace(/\s*@.*$/, '')))
        return [];
    const requirement = (0,_manifests_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .pP)(value);
    return requirement ? [{ argument, requirement }] : [];
}));
/** All that an install is asked for, as far as it can be read: by name, in requirements files, in a project's manifest. */
function requestedPackages(facts, { step, installer }) {
    return packagesOf(facts, installer, step);
}
// Many rules ask the same of each install, and each answer takes a look at every COPY before it.
const packagesOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoizeBoth */ .MF)((facts, installer, step) => {
    const { tool, action } = installer;
    if (tool.endsWith('pip')) {
        const files = requirementFiles(facts, installer, step).flatMap((tree) => [...tree.files.values()]);
        const lines = files.flatMap((file) => file.requirements.flatMap(({ requirement }) => requirement ?? []));
        const projects = localProjects(facts, installer, step).flatMap(({ pyproject }) => pyproject?.dependencies ?? []);
        return [...namedRequirements(installer).map(({ requirement }) => requirement), ...lines, ...projects];
    }
    const whole = ['uv', 'poetry', 'pdm', 'pipenv'].includes(tool) && /^(?:sync|install)$/.test(action);
    const project = whole ? projectOf(facts, installer, step) : null;
    if (tool !== 'pipenv')
        return project?.pyproject?.dependencies ?? [];
    return (project?.pipfile?.packages ?? []).flatMap((name) => (0,_manifests_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .pP)(name) ?? []);
});
/** The requirements files (`-r`) of a call that are at hand, each with those that it names. */
const requirementFiles = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoizeBoth */ .MF)((facts, installer, step) => requirementPaths(installer).flatMap((path) => {
    const origin = (0,_script_files_js__WEBPACK_IMPORTED_MODULE_5__/* .contextPathAt */ .sS)(facts, { stage: step.stage, step }, (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(path, installer.call.workdir));
    return origin === null ? [] : ((0,_manifests_index_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementsAt */ .Gw)(facts.surroundings.context, origin) ?? []);
}));
/** The install that a call is; undefined for other calls. */
function installBy(facts, call) {
    return installTable(facts).get(call);
}
const installTable = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoize */ .Bj)((facts) => new Map(facts.installs.map((one) => [one.installer.call, one])));
/** What follows `-r`, as written. */
function requirementPaths({ options, tool, action, operands }) {
    const given = options.all('--requirement', '--requirements').flatMap(({ value }) => value ?? []);
    const synced = tool === 'uv pip' && action === 'sync' ? operands.map(({ value }) => value) : [];
    return [...given, ...synced].filter(_expand_js__WEBPACK_IMPORTED_MODULE_7__/* .isKnown */ .qE);
}
/** The folder in the image whose project uv, Poetry, Pipenv or PDM works on; null where it can't be known. */
function projectFolder({ call, options }) {
    const folder = options.get('--directory')?.value ?? '.';
    const project = options.get('--project')?.value ?? '.';
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(project, (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(folder, call.workdir));
    return (0,_expand_js__WEBPACK_IMPORTED_MODULE_7__/* .isKnown */ .qE)(path) ? path : null;
}
/** The manifests of that project, as the context has them by then; null where they aren't at hand. */
const projectOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoizeBoth */ .MF)((facts, installer, step) => {
    const folder = projectFolder(installer);
    if (folder === null)
        return null;
    const manifest = ['pyproject.toml', 'Pipfile']
        .map((name) => (0,_script_files_js__WEBPACK_IMPORTED_MODULE_5__/* .contextPathAt */ .sS)(facts, { stage: step.stage, step }, (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(name, folder)))
        .find((path) => path !== null);
    return manifest === undefined ? null : (0,_manifests_index_js__WEBPACK_IMPORTED_MODULE_1__/* .projectIn */ .L9)(facts.surroundings.context, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(manifest));
});
/** The projects that pip is to install from folders, as the context has them by then: `.`, `web/`, `-e lib[test]`. */
const localProjects = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoizeBoth */ .MF)((facts, installer, step) => localFolders(installer).flatMap((folder) => {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)('pyproject.toml', folder);
    const manifest = (0,_script_files_js__WEBPACK_IMPORTED_MODULE_5__/* .contextPathAt */ .sS)(facts, { stage: step.stage, step }, path);
    const project = manifest === null ? null : (0,_manifests_index_js__WEBPACK_IMPORTED_MODULE_1__/* .projectIn */ .L9)(facts.surroundings.context, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(manifest));
    return project ? [project] : [];
}));
/** The folders of the image that pip is to install projects from. */
function localFolders({ call, operands, options }) {
    // A bare name is a package's, but a folder's behind `-e`. Source: pip's req/constructors.py.
    const written = operands.flatMap(({ value }) => (/^\.|\//.test(value) ? value : []));
    const named = [...written, ...options.all('--editable').map(({ value }) => value ?? '')];
    return named.flatMap((name) => {
        const folder = /^([^[\]:@]+)(?:\[[^\]]*\])?$/.exec(name)?.[1];
        return folder === undefined || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_7__/* .isKnown */ .qE)(name) ? [] : (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(folder, call.workdir);
    });
}
/**
 * Whether a file lies in a folder of the image by the time of a step: brought there, `missing` although it stands beside
 * the project's manifest in the context, or null where nothing says that there is one.
 */
function lockState(facts, step, folder, name) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(name, folder);
    const { context } = facts.surroundings;
    if ((0,_script_files_js__WEBPACK_IMPORTED_MODULE_5__/* .contextPathAt */ .sS)(facts, { stage: step.stage, step }, path) !== null || namesFile(facts, step, path))
        return 'there';
    const manifest = ['pyproject.toml', 'Pipfile']
        .map((one) => (0,_script_files_js__WEBPACK_IMPORTED_MODULE_5__/* .contextPathAt */ .sS)(facts, { stage: step.stage, step }, (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(one, folder)))
        .find((one) => one !== null);
    return manifest !== undefined && context.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(manifest), name)) ? 'missing' : null;
}
/** Whether a COPY before a step, or one of its mounts, names a file for a path: the build fails where it isn't there. */
function namesFile(facts, step, path) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path);
    const stages = new Set((0,_stages_js__WEBPACK_IMPORTED_MODULE_6__/* .lineageOf */ .bQ)(step.stage));
    const named = (source) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(source) === name;
    const mounted = (0,_mounts_js__WEBPACK_IMPORTED_MODULE_3__/* .mountsOf */ .cS)(facts, step).some(({ type, source, target }) => type === 'bind' && named(source) && (target === null || target === path));
    return (mounted ||
        facts.copies.some(({ step: { stage, instruction }, sources, target }) => {
            if (!stages.has(stage) || instruction.index >= step.instruction.index || !sources.some(named))
                return false;
            const place = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(target);
            return !(0,_expand_js__WEBPACK_IMPORTED_MODULE_7__/* .isKnown */ .qE)(place) || place === path || (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(name, place) === path;
        }));
}
/** Whether one of a tool's on/off variables is on for a call; null where that can't be known. */
function isSwitchedOn(step, call, ...names) {
    const values = names.map((name) => call.environment.get(name) ?? step.stage.environment.get(name, step.instruction.index)?.value ?? '');
    if (values.some((value) => (0,_expand_js__WEBPACK_IMPORTED_MODULE_7__/* .isKnown */ .qE)(value) && !/^(?:|0|false|no|off|n|f)$/i.test(value)))
        return true;
    return values.every(_expand_js__WEBPACK_IMPORTED_MODULE_7__/* .isKnown */ .qE) ? false : null;
}


/***/ }),

/***/ 2342:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ homeOf),
  P: () => (/* binding */ readCommands)
});

// EXTERNAL MODULE: ./lib/build/dockerfile/evaluate.js + 2 modules
var evaluate = __webpack_require__(712);
// EXTERNAL MODULE: ./lib/build/dockerfile/expand.js
var expand = __webpack_require__(395);
// EXTERNAL MODULE: ./lib/build/dockerfile/identity.js
var dockerfile_identity = __webpack_require__(1145);
// EXTERNAL MODULE: ./lib/build/dockerfile/lines.js
var dockerfile_lines = __webpack_require__(9172);
// EXTERNAL MODULE: ./lib/build/dockerfile/shell.js
var dockerfile_shell = __webpack_require__(649);
// EXTERNAL MODULE: ./lib/build/dockerfile/memo.js
var memo = __webpack_require__(1121);
;// CONCATENATED MODULE: ./lib/build/dockerfile/switches.js




/*
 * ARGs without a default that do nothing but switch parts of a RUN on: `if [ "$DEBUG" ]; then …; fi`. A build that says
 * nothing of one leaves it unset, and a shell takes that for empty. One that is used elsewhere, or asked for by `-z`, may
 * be needed in every build: nothing is known of it. Source: https://docs.docker.com/reference/dockerfile/#arg
 */
/** What a RUN does in a build that sets no switch: the branches that one switches on are left out. */
function switchedOff(dockerfile, step, nodes) {
    const { keyword, index } = step.instruction;
    const switches = keyword === 'RUN' ? switchesOf(dockerfile) : NONE;
    if (switches.size === 0)
        return nodes;
    const isOff = (name) => {
        const variable = step.stage.environment.get(name, index);
        return switches.has(name) && variable?.kind === 'arg' && variable.value === expand/* UNKNOWN */.HV;
    };
    return nodes.map((node) => pruned(node, isOff));
}
const NONE = new Set();
/** The names of a Dockerfile's switches: nothing but RUNs that test them as such uses them. */
const switchesOf = (0,memo/* memoize */.Bj)((dockerfile) => {
    const { instructions, source } = dockerfile;
    const declared = instructions.flatMap(({ keyword, assignments }) => (keyword === 'ARG' ? assignments : []));
    const found = new Set(declared.flatMap(({ name, value }) => (value || PREDEFINED.test(name) ? [] : [name])));
    for (const { name, value } of declared)
        if (value)
            found.delete(name);
    const tested = new Set();
    for (const instruction of instructions) {
        if (found.size === 0)
            return NONE;
        let here = null;
        for (const name of namesIn(source.slice(instruction.span))) {
            if (!found.has(name))
                continue;
            here ??= switchesIn(dockerfile, instruction);
            if (here.has(name))
                tested.add(name);
            else
                found.delete(name);
        }
    }
    return new Set([...found].filter((name) => tested.has(name)));
});
/** The variables that a text names: `$NAME`, `${NAME…`. */
function namesIn(text) {
    const names = [];
    for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
        NAME.lastIndex = text[at + 1] === '{' ? at + 2 : at + 1;
        const match = NAME.exec(text);
        if (match)
            names.push(match[0]);
    }
    return names;
}
const NAME = /\w+/y;
/** What BuildKit sets unasked, and proxies, whose values come from the machine. */
const PREDEFINED = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT|KIT_\w+)$|_PROXY$/i;
/** The variables that tests of a RUN switch on; not those that it sets itself, or asks for as missing. */
function switchesIn(dockerfile, { keyword, exec, heredocs, body }) {
    if (keyword !== 'RUN' || exec || heredocs.length > 0)
        return NONE;
    const text = (0,dockerfile_lines/* joinLines */.cT)(dockerfile.source.text, body, dockerfile.escape);
    const tested = new Set();
    const note = (name) => {
        tested.add(name);
        return false;
    };
    for (const node of (0,dockerfile_shell/* parseShell */.a)(text, body.start).body)
        pruned(node, note);
    for (const [, mark, name] of text.matchAll(/(-z\s+["']?\$\{?|\$\{?|)\b([A-Za-z_]\w*)/g)) {
        if (!mark || mark.startsWith('-'))
            tested.delete(name);
    }
    for (const [, name] of text.matchAll(/\$\{(\w+):?\?/g))
        tested.delete(name);
    return tested;
}
/** A statement without the branches of `if` that a switch is off for. */
function pruned(node, isOff) {
    const all = (nodes) => nodes.map((one) => pruned(one, isOff));
    switch (node.type) {
        case 'if': {
            const kept = node.branches.filter(({ condition }) => {
                const name = condition.length === 1 ? testedName(condition[0]) : null;
                return name === null || !isOff(name);
            });
            const branches = kept.map(({ condition, body }) => ({ condition: all(condition), body: all(body) }));
            const otherwise = all(node.otherwise);
            return branches.length > 0
                ? { ...node, branches, otherwise }
                : { type: 'group', span: node.span, body: otherwise, subshell: false, redirects: [] };
        }
        case 'and-or':
        case 'pipeline':
            return { ...node, commands: all(node.commands) };
        case 'group':
        case 'for':
        case 'function':
            return { ...node, body: all(node.body) };
        default:
            return node;
    }
}
/** The variable that a test needs to be set: `[ "$X" ]`, `[ -n "$X" ]`, `[ "$X" = true ]`; null for all else. */
function testedName(node) {
    const words = node.type === 'test' ? node.words : node.type === 'command' ? insideBrackets(node.words) : [];
    const [first, operator, third] = words.map(({ text }) => text);
    if (words.length === 1)
        return nameOf(words[0]);
    if (words.length === 2)
        return first === '-n' ? nameOf(words[1]) : null;
    const on = ['=', '==', '-eq'].includes(operator ?? '') && /^["']?(?:1|true|yes)["']?$/i.test(third ?? '');
    return words.length === 3 && on ? nameOf(words[0]) : null;
}
function insideBrackets(words) {
    const program = words[0]?.text;
    if (program === '[' && words.at(-1)?.text === ']')
        return words.slice(1, -1);
    return program === 'test' ? words.slice(1) : [];
}
/** The variable that a word is, plain: what gives a default of its own is evaluated as such. */
function nameOf({ parts }) {
    const written = parts.filter((part) => part.kind !== 'literal' || part.text !== '');
    const [part] = written;
    return written.length === 1 && part?.kind === 'variable' && part.operation === null ? part.name : null;
}

// EXTERNAL MODULE: ./lib/build/dockerfile/wrappers.js
var wrappers = __webpack_require__(2776);
;// CONCATENATED MODULE: ./lib/build/dockerfile/run.js







const NOTHING = { calls: [], nodes: [], complete: false };
/**
 * Reads what an instruction's command does, in either form.
 * @param given what its shell is given, where that is known
 * @param isAbsent whether no file can be at a path behind commands of it
 */
function readCommands(dockerfile, step, given = null, isAbsent) {
    const script = readScript(dockerfile, step);
    if (!script)
        return NOTHING;
    const { environment } = step.stage;
    const lookup = (name) => environment.value(name, step.instruction.index) ?? (name === 'HOME' ? homeOf(step.user) : undefined);
    // Who starts a container may say who runs it.
    const identity = step.instruction.keyword === 'RUN' ? (0,dockerfile_identity/* identityOf */.c)(step.user) : null;
    const { calls, complete } = (0,evaluate/* evaluate */._)(switchedOff(dockerfile, step, script.body), {
        lookup,
        workdir: step.workdir,
        given,
        identity,
        ...(isAbsent && { isAbsent }),
    });
    return { calls, nodes: script.body, complete: complete && script.complete };
}
/** The home folder of a user by name: root's is known, others' by convention. */
function homeOf(user) {
    if (!(0,expand/* isKnown */.qE)(user))
        return '\0';
    return user === 'root' || user === '0' || user === '' ? '/root' : `/home/${user}`;
}
/** micromamba's own activates an environment and hands over to bash. Source: mamba-org/micromamba-docker. */
function readsShell(program) {
    return (0,wrappers/* isShell */.H7)(program) || program === '_dockerfile_shell.sh';
}
function readScript(dockerfile, { instruction, shell }) {
    if (instruction.exec)
        return { body: [execCommand(instruction, instruction.exec)], complete: true };
    if (shell && !readsShell((0,wrappers/* baseName */.Fl)(shell[0] ?? '')))
        return null;
    const { text } = dockerfile.source;
    const { body, heredocs } = instruction;
    const [heredoc] = heredocs;
    if (!heredoc)
        return (0,dockerfile_shell/* parseShell */.a)((0,dockerfile_lines/* joinLines */.cT)(text, body, dockerfile.escape), body.start);
    if (heredocs.length > 1 || heredoc.opening.start !== body.start || instruction.words.length > 1) {
        // The shell reads the here-documents itself, so their text stays behind the command's lines.
        const command = (0,dockerfile_lines/* joinLines */.cT)(text, { start: body.start, end: heredoc.body.start }, dockerfile.escape);
        return (0,dockerfile_shell/* parseShell */.a)(command + dropReturns(text.slice(heredoc.body.start, body.end)), body.start);
    }
    const lines = dropReturns(text.slice(heredoc.body.start, heredoc.body.end));
    const script = heredoc.stripsTabs ? lines.replace(/^\t+/gm, (tabs) => dockerfile_lines/* FILLER */.Fn.repeat(tabs.length)) : lines;
    return hasOtherInterpreter((0,dockerfile_lines/* dropFiller */.CP)(script)) ? null : (0,dockerfile_shell/* parseShell */.a)(script, heredoc.body.start);
}
/** A here-document's lines without the carriage returns that end them. */
function dropReturns(text) {
    return text.replace(/\r(?=\n|$)/g, dockerfile_lines/* FILLER */.Fn);
}
/** Whether a script's first line names an interpreter that is no shell. */
function hasOtherInterpreter(script) {
    const [program, ...rest] = /^#![ \t]*(.*)/.exec(script)?.[1]?.split(/\s+/) ?? [];
    if (program === undefined)
        return false;
    const name = (0,wrappers/* baseName */.Fl)(program) === 'env' ? rest.find((word) => !/^-|=/.test(word)) : program;
    return !(0,wrappers/* isShell */.H7)((0,wrappers/* baseName */.Fl)(name ?? ''));
}
/** An exec form as the one command that it is; its words aren't expanded by anybody. */
function execCommand(instruction, words) {
    return {
        type: 'command',
        span: instruction.body,
        assignments: [],
        redirects: [],
        words: words.map(({ text, span }) => ({ text, span, parts: [{ kind: 'literal', text, quoted: true }] })),
    };
}


/***/ }),

/***/ 96:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WF: () => (/* binding */ isStarted),
/* harmony export */   _Y: () => (/* binding */ runningDeployments),
/* harmony export */   ey: () => (/* binding */ isTemporary),
/* harmony export */   jV: () => (/* binding */ isForDevelopment),
/* harmony export */   ml: () => (/* binding */ replacementOf),
/* harmony export */   o5: () => (/* binding */ isJob),
/* harmony export */   sg: () => (/* binding */ readOnlyAt)
/* harmony export */ });
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6712);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4119);
/* harmony import */ var _python_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8209);



/*
 * What compose files and manifests say of how containers of the image run.
 */
const RUNNING = new Set(['compose', 'kubernetes', 'configuration']);
/** What runs containers of the image: not what only builds it, nor what develops in it. */
function runningDeployments(facts) {
    return facts.deployments.filter(({ kind }) => RUNNING.has(kind));
}
/** Whether a deployment is one to develop in: the sources are mounted, its file's name says so, or it restarts on changes. */
function isForDevelopment(deployment) {
    const { path, mountsSource } = deployment;
    return mountsSource || (0,_python_image_js__WEBPACK_IMPORTED_MODULE_2__/* .isDevImage */ .fX)(path, null) || path.includes('override') || (0,_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .startsDevelopment */ .r)(deployment);
}
/** Whether a deployment puts something else in the place of the image's ENTRYPOINT or CMD. */
function replaces(step, { entrypoint, command }) {
    return entrypoint !== null || (step.instruction.keyword === 'CMD' && command !== null);
}
/** What else than the ENTRYPOINT or CMD of the image is started outside of development; null: nothing that is known. */
function replacementOf(facts, step) {
    return runningDeployments(facts).find((one) => !isForDevelopment(one) && replaces(step, one)) ?? null;
}
/**
 * Whether an ENTRYPOINT or CMD of the image is what containers start: false where all manifests, and all compose files
 * for production, put another one in its place. Other compose files say nothing of where the image goes.
 */
function isStarted(facts, step) {
    const deployed = runningDeployments(facts).filter(({ kind, path }) => {
        return kind === 'kubernetes' || /(?:^|[^a-z])(?:prod|production|deploy|release|live)(?:[^a-z]|$)/i.test(path);
    });
    return deployed.length === 0 || deployed.some((one) => !replaces(step, one));
}
/** Whether all that is known to run the image are jobs: they end by themselves, and nobody waits for them to stop. */
function isJob(facts) {
    const running = runningDeployments(facts);
    return running.length > 0 && running.every(({ kind, name }) => kind === 'kubernetes' && /^(?:Cron)?Job\//.test(name));
}
/** The deployment that is known to run the image with a root file system on which a folder can't be written. */
function readOnlyAt(facts, folder) {
    return runningDeployments(facts).find((one) => one.readOnly === true && !isWritable(one, folder)) ?? null;
}
/** Whether a folder of a container lies on a volume of its own. */
function isWritable({ tmpfs, volumes, binds }, folder) {
    const mounted = [...tmpfs, ...volumes, ...binds.map(({ target }) => target)];
    return mounted.some((one) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(folder), (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(one)));
}
/** Whether a folder is in memory, or fresh, in all containers that are known of. */
function isTemporary(facts, folder) {
    // The configuration has no words for what is in memory.
    const running = runningDeployments(facts).filter(({ kind }) => kind !== 'configuration');
    const inMemory = ({ tmpfs }) => tmpfs.some((one) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(folder), (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(one)));
    return running.length > 0 && running.every(inMemory);
}


/***/ }),

/***/ 5810:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sS: () => (/* binding */ contextPathAt),
  Wd: () => (/* binding */ fileAt),
  ZU: () => (/* binding */ placeInFile),
  pq: () => (/* binding */ programFile)
});

// EXTERNAL MODULE: ./lib/build/source/text.js
var source_text = __webpack_require__(2697);
// EXTERNAL MODULE: ./lib/build/dockerfile/context-index.js
var context_index = __webpack_require__(8461);
// EXTERNAL MODULE: ./lib/build/dockerfile/expand.js
var expand = __webpack_require__(395);
// EXTERNAL MODULE: ./lib/build/dockerfile/memo.js
var memo = __webpack_require__(1121);
// EXTERNAL MODULE: ./lib/build/dockerfile/mounts.js
var mounts = __webpack_require__(4209);
// EXTERNAL MODULE: ./lib/build/dockerfile/paths.js
var paths = __webpack_require__(4119);
// EXTERNAL MODULE: ./lib/build/dockerfile/wrappers.js
var wrappers = __webpack_require__(2776);
// EXTERNAL MODULE: ./lib/build/dockerfile/shell-process.js
var shell_process = __webpack_require__(2377);
// EXTERNAL MODULE: ./lib/build/dockerfile/written.js
var written = __webpack_require__(8592);
;// CONCATENATED MODULE: ./lib/build/dockerfile/written-texts.js




/**
 * What the commands of each stage write into files by `echo`, `printf` and here-documents: after each RUN the texts of
 * those that it wrote, by their paths. A text that nobody can know for sure is left out.
 */
const writtenTexts = (0,memo/* memoize */.Bj)((facts) => {
    const steps = new Map();
    for (const stage of facts.stages)
        if (facts.used.has(stage))
            readStage(facts, stage, steps);
    return steps;
});
function readStage(facts, stage, steps) {
    const texts = new Map();
    const found = [];
    for (const step of stage.steps) {
        if (step.instruction.keyword !== 'RUN' || step.instruction.onbuild)
            continue;
        const own = new Map();
        found.push(own);
        for (const call of facts.commandsOf(step).calls) {
            if (call.redirects.length === 0 && call.program !== 'tee')
                continue;
            for (const { path, text, appends } of (0,written/* writtenBy */.x)(step, call)) {
                const exact = exactText(facts, call, text, (0,shell_process/* shellNamed */.W1)(step.stage, step.shell?.[0]));
                const before = appends ? texts.get(path)?.text : '';
                texts.delete(path);
                if (exact === null || before === undefined) {
                    // What was known of it is so no longer.
                    for (const earlier of found)
                        earlier.delete(path);
                    continue;
                }
                const written = { text: before + exact, span: call.whole };
                texts.set(path, written);
                own.set(path, written);
            }
        }
        if (own.size > 0)
            steps.set(step, own);
    }
}
/** Whether the shell leaves the text of a here-document alone: its end is quoted, or nothing is to be expanded. */
function isVerbatim({ dockerfile }, { redirects, whole }, text) {
    const heredoc = redirects.find(({ body }) => body)?.body;
    if (!heredoc || !/[$`\\]/.test(text))
        return true;
    const line = dockerfile.source.slice({ start: whole.start, end: heredoc.span.start });
    return /<<-?[ \t]*['"\\]/.test(line) && !/<<-?[ \t]*\w/.test(line);
}
/** The text that arrives in the file; null where it may be another one. */
function exactText(facts, call, text, shell) {
    const { program, arguments: args, conditional } = call.program === 'tee' && call.pipedFrom ? call.pipedFrom : call;
    if (conditional || call.conditional || !(0,expand/* isKnown */.qE)(text))
        return null;
    if (program === 'cat' || program === 'tee')
        return isVerbatim(facts, call.pipedFrom ?? call, text) ? text : null;
    const words = args.map(({ value }) => value);
    // What else has a meaning after a backslash isn't read.
    if (/\\[abcefrtvxu0-7\\]/.test(text))
        return null;
    if (program === 'printf')
        return text;
    if (program !== 'echo')
        return null;
    const options = words.filter((word) => /^-[neE]+$/.test(word)).join('');
    // Dash's echo takes \n for a new line and knows no -e, that of bash and BusyBox leaves it as it is without one.
    const escaped = words.some((word) => word.includes('\\n'));
    if (shell === 'dash' ? /[eE]/.test(options) : escaped && (shell === null || !options.includes('e')))
        return null;
    return options.includes('n') ? text : `${text}\n`;
}

;// CONCATENATED MODULE: ./lib/build/dockerfile/carriers.js







/** Of each stage, the last first. Most instructions are none, and each file that is looked for goes through all. */
const carriersOf = (0,memo/* memoize */.Bj)((facts) => {
    const copies = new Map(facts.copies.toReversed().map((copy) => [copy.step, copy]));
    const carriers = new Map();
    for (const stage of facts.stages) {
        const found = stage.steps.toReversed().flatMap((step) => {
            if (step.instruction.onbuild)
                return [];
            const copy = copies.get(step) ?? null;
            const calls = copy ? [] : copierCalls(facts, step);
            const texts = writtenTexts(facts).get(step) ?? null;
            if (!copy && calls.length === 0 && !texts)
                return [];
            return [{ index: step.instruction.index, step, copy, calls, texts }];
        });
        carriers.set(stage, found);
    }
    return carriers;
});
const COPIERS = new Set(['cp', 'mv', 'ln', 'install']);
function copierCalls(facts, step) {
    if (step.instruction.keyword !== 'RUN' || !facts.used.has(step.stage))
        return [];
    return facts
        .commandsOf(step)
        .calls.filter(({ program, workdir }) => COPIERS.has(program) && (0,expand/* isKnown */.qE)(workdir))
        .toReversed();
}
/** What such a command takes and, last, where to. */
function copierOperands(call) {
    const words = call.arguments.map(({ value }) => value);
    const valued = call.program === 'install' ? ['-m', '-o', '-g', '--mode', '--owner', '--group'] : [];
    return words.filter((word, at) => !/^-./.test(word) && !valued.includes(words[at - 1] ?? ''));
}
/**
 * Whether a file at hand (of the context, a here-document, a written text) can have a name, without folders, in any
 * stage: its own one, or one that an instruction gives it.
 */
function mayBeNamed(facts, name) {
    return (0,context_index/* sentFiles */.MA)(facts.surroundings.context).hasName(name) || givenNames(facts).has(name);
}
/** The names that instructions give to files. */
const givenNames = (0,memo/* memoize */.Bj)((facts) => {
    const names = new Set();
    const add = (path) => names.add((0,wrappers/* baseName */.Fl)((0,paths/* normalizePath */.Fd)(path)));
    for (const copy of facts.copies) {
        add(copy.target);
        for (const { name } of copy.step.instruction.heredocs)
            add(name);
    }
    for (const carriers of carriersOf(facts).values()) {
        for (const { calls, texts } of carriers) {
            for (const call of calls)
                for (const path of copierOperands(call))
                    add((0,paths/* normalizePath */.Fd)(path, call.workdir));
            for (const path of texts?.keys() ?? [])
                add(path);
        }
    }
    for (const step of facts.steps)
        for (const { target } of (0,mounts/* mountsOf */.cS)(facts, step))
            if (target !== null)
                add(target);
    return names;
});

// EXTERNAL MODULE: ./lib/build/dockerfile/context-copies.js
var context_copies = __webpack_require__(1168);
// EXTERNAL MODULE: ./lib/build/dockerfile/model.js
var model = __webpack_require__(3778);
// EXTERNAL MODULE: ./lib/build/dockerfile/stages.js + 1 modules
var stages = __webpack_require__(6598);
;// CONCATENATED MODULE: ./lib/build/dockerfile/script-files.js










/** A place of a file as reports name it: of the Dockerfile where its text stands there. */
function placeInFile(file, span) {
    if (file.writtenBy)
        return { span: file.writtenBy };
    return file.path === null ? { span } : { span, path: file.path };
}
/** More hops over stages, copies and links than this aren't followed. */
const MAXIMUM_HOPS = 20;
/** The file at a path of the image, where a COPY brought it from the context and its text was read. */
function fileAt(facts, moment, imagePath) {
    const found = find(facts, moment, imagePath, { left: MAXIMUM_HOPS, commands: true });
    if (found === null)
        return null;
    return typeof found === 'string' ? contextFile(facts, imagePath, found) : { ...found, imagePath };
}
/** The path in the context of a file at a path of the image; null where it isn't from there. Its text may not be at hand. */
function contextPathAt(facts, moment, imagePath) {
    const found = find(facts, moment, imagePath, { left: MAXIMUM_HOPS, commands: false });
    return typeof found === 'string' ? found : null;
}
/** Where a shell looks for programs that are named alone, before what PATH says. */
const PROGRAM_FOLDERS = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];
/** The file of the context that a program is, as a command names it. */
function programFile(facts, moment, name, workdir) {
    if (name === '' || !(0,expand/* isKnown */.qE)(name))
        return null;
    if (name.includes('/'))
        return (0,expand/* isKnown */.qE)(workdir) ? fileAt(facts, moment, (0,paths/* normalizePath */.Fd)(name, workdir)) : null;
    if (!mayBeNamed(facts, name))
        return null;
    const { environment } = moment.stage;
    const path = moment.step
        ? environment.value('PATH', moment.step.instruction.index)
        : environment.getEnv('PATH')?.value;
    const folders = (path ?? '').split(':').filter((folder) => folder.startsWith('/') && (0,expand/* isKnown */.qE)(folder));
    for (const folder of new Set([...folders, ...PROGRAM_FOLDERS])) {
        const file = fileAt(facts, moment, (0,paths/* normalizePath */.Fd)(name, folder));
        if (file)
            return file;
    }
    return null;
}
function find(facts, moment, imagePath, budget) {
    if (!(0,expand/* isKnown */.qE)(imagePath))
        return null;
    const path = (0,paths/* normalizePath */.Fd)(imagePath);
    // Nearly all that is looked for, each program of each command, is nowhere to be found.
    return mayBeNamed(facts, (0,wrappers/* baseName */.Fl)(path)) ? locate(facts, moment, path, budget) : null;
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
    const carriers = carriersOf(facts);
    for (const one of (0,stages/* lineageOf */.bQ)(stage).reverse()) {
        for (const carrier of carriers.get(one) ?? []) {
            if (carrier.index >= before)
                continue;
            const { copy } = carrier;
            const found = copy
                ? fromCopy(facts, copy, path, budget)
                : ((budget.commands ? fromWriting(facts, carrier, path) : null) ?? fromCommand(facts, carrier, path, budget));
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
        return copy.image === null ? (0,context_copies/* originOf */.yv)(copy, context, path) : null;
    const target = (0,paths/* normalizePath */.Fd)(copy.target);
    if (!(0,expand/* isKnown */.qE)(copy.target) || !(0,paths/* isInside */.FK)(path, target))
        return null;
    const rest = path.slice(target === '/' ? 0 : target.length);
    for (const source of copy.sources) {
        const name = source.slice(source.lastIndexOf('/'));
        // A folder's content, a file under a new name, a file with its own name in a folder.
        const candidates = rest === name ? [source + rest, source] : [source + rest];
        for (const candidate of candidates) {
            const found = locate(facts, { stage: copy.from, step: null }, (0,paths/* normalizePath */.Fd)(candidate), budget);
            if (found !== null)
                return found;
        }
    }
    return null;
}
/** `RUN echo '#!/bin/sh' > /start.sh`: a file whose text a command writes. */
function fromWriting({ dockerfile }, { texts }, path) {
    const written = texts?.get(path);
    if (!written)
        return null;
    const { text, span } = written;
    const source = new source_text/* SourceText */.D(dockerfile.source.path, text);
    return { path: null, source, span: { start: 0, end: text.length }, text, writtenBy: span };
}
/** `RUN mv start.sh /start.sh`, `RUN ln -s /app/run.sh /usr/local/bin/run`: another name for a file. */
function fromCommand(facts, { step, calls }, path, budget) {
    for (const call of calls) {
        const operands = copierOperands(call);
        const target = operands.at(-1);
        for (const source of operands.slice(0, -1)) {
            if (target === undefined || !(0,expand/* isKnown */.qE)(target) || !(0,expand/* isKnown */.qE)(source))
                continue;
            const to = (0,paths/* normalizePath */.Fd)(target, call.workdir);
            const name = source.slice(source.lastIndexOf('/') + 1);
            if (path !== to && path !== (0,paths/* normalizePath */.Fd)(name, to))
                continue;
            const found = locate(facts, { stage: step.stage, step }, (0,paths/* normalizePath */.Fd)(source, call.workdir), budget);
            if (found !== null)
                return found;
        }
    }
    return null;
}
/** A file of the context that `RUN --mount=type=bind` shows. */
function fromMount(facts, step, path) {
    const sent = (0,context_index/* sentFiles */.MA)(facts.surroundings.context);
    for (const { type, from, target, source } of (0,mounts/* mountsOf */.cS)(facts, step)) {
        if (type !== 'bind' || from !== null || target === null || !(0,expand/* isKnown */.qE)(target) || !(0,paths/* isInside */.FK)(path, target))
            continue;
        const rest = path.slice(target === '/' ? 0 : target.length);
        const inContext = (0,paths/* normalizePath */.Fd)(source + rest).slice(1);
        if (sent.hasFile(inContext))
            return inContext;
    }
    return null;
}
function fromHeredoc({ dockerfile }, copy, path) {
    const target = (0,paths/* normalizePath */.Fd)(copy.target);
    const matches = ({ name }) => path === (copy.intoFolder ? (0,paths/* normalizePath */.Fd)(name, target) : target);
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


/***/ }),

/***/ 4778:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gk: () => (/* binding */ interpreterIn),
  Db: () => (/* binding */ pythonScriptOf),
  SL: () => (/* binding */ readShellScript),
  AK: () => (/* binding */ runScripts),
  yf: () => (/* binding */ shebangOf),
  JV: () => (/* binding */ shellScriptOf)
});

// UNUSED EXPORTS: entryPython, entryScript

// EXTERNAL MODULE: ./lib/build/dockerfile/entry.js
var entry = __webpack_require__(6847);
// EXTERNAL MODULE: ./lib/build/dockerfile/evaluate.js + 2 modules
var evaluate = __webpack_require__(712);
// EXTERNAL MODULE: ./lib/build/dockerfile/expand.js
var expand = __webpack_require__(395);
// EXTERNAL MODULE: ./lib/build/dockerfile/identity.js
var identity = __webpack_require__(1145);
// EXTERNAL MODULE: ./lib/build/dockerfile/lines.js
var lines = __webpack_require__(9172);
// EXTERNAL MODULE: ./lib/build/dockerfile/memo.js
var memo = __webpack_require__(1121);
// EXTERNAL MODULE: ./lib/build/dockerfile/paths.js
var paths = __webpack_require__(4119);
// EXTERNAL MODULE: ./lib/build/dockerfile/python-source.js
var python_source = __webpack_require__(5403);
// EXTERNAL MODULE: ./lib/build/dockerfile/run.js + 1 modules
var run = __webpack_require__(2342);
// EXTERNAL MODULE: ./lib/build/dockerfile/running.js
var running = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/build/dockerfile/script-files.js + 2 modules
var script_files = __webpack_require__(5810);
;// CONCATENATED MODULE: ./lib/build/dockerfile/script-endings.js
/** Functions that call each other aren't followed for ever. */
const MAXIMUM_DEPTH = 5;
/** Reads how a script ends, on each of its ways. */
function readEndings(body, calls, file) {
    const reader = new Reader(calls, file);
    reader.collect(body);
    const found = new Set([...reader.execs, ...reader.tails(body, 0)]);
    const endings = [...found].sort((a, b) => a.span.start - b.span.start).map((command) => reader.ending(command));
    return { endings, traps: reader.traps };
}
class Reader {
    calls;
    file;
    execs = [];
    traps = false;
    functions = new Map();
    /** `"$@"`, and the variables that hold it. */
    given = new Set(['@', '*']);
    /** Where what takes the script's place stands: a command, or the text that `eval` is given. */
    replacing;
    constructor(calls, file) {
        this.calls = calls;
        this.file = file;
        this.replacing = new Set(calls.flatMap(({ replaces, whole }) => (replaces ? whole.start : [])));
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
            for (const { name, value } of node.assignments) {
                const parts = 'parts' in value ? value.parts : value.flatMap((word) => word.parts);
                if (node.words.length === 0 && this.isGiven(parts))
                    this.given.add(name);
            }
            const words = node.words.map(({ text }) => text);
            // `exec > log` replaces nothing.
            if ((words[0] === 'exec' && words.length > 1) || this.replaces(node))
                this.execs.push(node);
            if (words[0] === 'trap' && words.slice(2).some((word) => /^(?:SIG)?TERM$|^15$/.test(word)))
                this.traps = true;
        }
    }
    isGiven(parts) {
        return parts.length === 1 && parts[0].kind === 'variable' && this.given.has(parts[0].name);
    }
    /** Whether a command becomes an `exec` where its variables are put in: `$command`, `eval "$command"`. */
    replaces({ span, words }) {
        return this.replacing.has(span.start) || words.some((word) => this.replacing.has(word.span.start));
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
        const command = node.type === 'command' ? node : null;
        const words = command?.words ?? [];
        const variables = words.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'variable' ? part.name : [])));
        const { source } = this.file;
        const inside = this.calls.filter((call) => span.start <= call.span.start && call.span.end <= span.end);
        const behind = source.text.slice(span.end, span.end + 80);
        return {
            span,
            exec: words[0]?.text === 'exec' || (command !== null && this.replaces(command)),
            command,
            passesArguments: variables.some((name) => this.given.has(name)),
            handsOver: words[0] !== undefined && this.isGiven(words[0].parts),
            // What `$(…)` runs for an argument comes first.
            call: inside.find(({ whole }) => whole.start === span.start) ?? inside[0] ?? null,
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














/**
 * Answers a question about a call, and keeps the answers about what a container starts: many rules and facts ask the
 * same of the same few calls.
 */
function kept(answerTo) {
    const ofStarted = (0,memo/* memoizeBoth */.MF)((facts, call, moment) => answerTo(facts, moment, call));
    return (facts, moment, call) => {
        const isStart = moment.step === null && moment.stage === facts.final;
        return isStart ? ofStarted(facts, call, moment) : answerTo(facts, moment, call);
    };
}
/** The shell script that a call starts, by itself or as `sh script`; null where it isn't one of the context's. */
const shellScriptOf = kept((facts, moment, call) => {
    const named = (0,wrappers/* isShell */.H7)(call.program) ? scriptArgument(call) : null;
    if ((0,wrappers/* isShell */.H7)(call.program) && named === null)
        return null;
    const file = named === null
        ? (0,script_files/* programFile */.pq)(facts, moment, call.path, call.workdir)
        : (0,expand/* isKnown */.qE)(call.workdir)
            ? (0,script_files/* fileAt */.Wd)(facts, moment, (0,paths/* normalizePath */.Fd)(call.arguments[named].value, call.workdir))
            : null;
    if (!file)
        return null;
    const shell = named === null ? shebangOf(file.text) : call.program;
    if (shell === null || !(0,wrappers/* isShell */.H7)(shell))
        return null;
    const rest = call.arguments.slice(named === null ? 0 : named + 1).map(({ value }) => value);
    const identity = identityAt(facts, moment, call);
    return readShellScript(file, shell, { lookup: lookupIn(moment, rest), workdir: call.workdir, identity });
});
/** The Python file that a call starts: `python app.py`, `./app.py`, `python -m app`, `python manage.py`. */
const pythonScriptOf = kept((facts, moment, call) => {
    const program = (0,entry/* readPythonProgram */.D1)(call);
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
        const file = (0,script_files/* fileAt */.Wd)(facts, moment, (0,paths/* normalizePath */.Fd)(path, call.workdir));
        if (file)
            return { file, python: (0,python_source/* readPythonSource */.y9)(file.text) };
    }
    const own = program === null ? (0,script_files/* programFile */.pq)(facts, moment, call.path, call.workdir) : null;
    if (own && shebangOf(own.text)?.startsWith('python'))
        return { file: own, python: (0,python_source/* readPythonSource */.y9)(own.text) };
    return null;
});
/** The script that a container of the final stage starts; null where it starts none of the context. */
const entryScript = (0,memo/* memoize */.Bj)((facts) => {
    const moment = { stage: facts.final, step: null };
    for (const call of facts.entry?.calls ?? []) {
        const script = shellScriptOf(facts, moment, call);
        if (script)
            return script;
    }
    return null;
});
/** The Python file that the container's program is. */
const entryPython = (0,memo/* memoize */.Bj)((facts) => {
    const call = facts.entry?.program;
    return call ? pythonScriptOf(facts, { stage: facts.final, step: null }, call) : null;
});
const runScripts = (0,memo/* memoize */.Bj)((facts) => facts.calls.flatMap(({ step, call }) => {
    const script = shellScriptOf(facts, { stage: step.stage, step }, call);
    return script ? [{ step, call, script }] : [];
}));
/** Files are read from their beginning, here-documents from where they stand. */
const parseScript = (0,memo/* memoizeText */.Ez)((text) => (0,dockerfile_shell/* parseShell */.a)(text, 0));
/** Reads a script's text. */
function readShellScript(file, shell, start) {
    // As long as it was: places stay those of the file.
    const text = file.text.replace(/\r(?=\n|$)/g, lines/* FILLER */.Fn).replace(/^\uFEFF/, lines/* FILLER */.Fn);
    const script = file.span.start === 0 ? parseScript(text) : (0,dockerfile_shell/* parseShell */.a)(text, file.span.start);
    const id = start.identity?.id ?? undefined;
    // Variables of bash alone.
    const lookup = (name) => (/^E?UID$/.test(name) ? id : start.lookup(name));
    const { calls, complete } = (0,evaluate/* evaluate */._)(script.body, shell === 'bash' && id !== undefined ? { ...start, lookup } : start);
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
    const program = interpreterIn(text);
    return program === null ? null : (0,wrappers/* baseName */.Fl)(program);
}
/** The same as it is written: a path, or behind `env` a name. */
function interpreterIn(text) {
    const words = /^\uFEFF?#![ \t]*(.*)/.exec(text)?.[1]?.trim().split(/\s+/) ?? [];
    const [program, ...rest] = words;
    if (program === undefined || program === '')
        return null;
    return (0,wrappers/* baseName */.Fl)(program) === 'env' ? (rest.find((word) => !/^-|=/.test(word)) ?? '') : program;
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
/** Who runs a script; null where that isn't known. */
function identityAt(facts, { stage, step }, call) {
    // What starts the container may say another one.
    const set = step === null && (0,running/* runningDeployments */._Y)(facts).some(({ user, runAsNonRoot }) => user !== null || runAsNonRoot);
    const last = step ?? stage.steps.at(-1);
    if (set || !last)
        return null;
    const user = call.user ?? step?.user ?? stage.end.user;
    return (0,identity/* identityOf */.c)(facts.users.idOf(user, last) ?? user);
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
            return stage.environment.value(name, step.instruction.index) ?? (name === 'HOME' ? (0,run/* homeOf */.l)(step.user) : undefined);
        }
        return stage.environment.getEnv(name)?.value ?? expand/* UNKNOWN */.HV;
    };
}


/***/ }),

/***/ 2377:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   W1: () => (/* binding */ shellNamed),
/* harmony export */   iK: () => (/* binding */ isBuiltin),
/* harmony export */   of: () => (/* binding */ shellOf),
/* harmony export */   rj: () => (/* binding */ staysInFront)
/* harmony export */ });
/* unused harmony exports endsWithExec, replacesItself */
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(649);
/* harmony import */ var _wrappers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2776);


/** The shell that PID 1 is: of the shell form, or of `["sh", "-c", "…"]`, `-lc` too; null where it is none of these. */
function shellOf({ final }, { instruction, shell }) {
    const { exec } = instruction;
    if (exec && (exec.length !== 3 || !/^-[elux]*c$/.test(exec[1].text)))
        return null;
    return shellNamed(final, exec ? exec[0]?.text : shell?.[0]);
}
/** The shell that a name stands for in a stage; /bin/sh where none is given, null for what is no such shell. */
function shellNamed({ base }, path = '/bin/sh') {
    const named = (0,_wrappers_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(path);
    if (['bash', 'zsh', 'ksh'].includes(named))
        return 'bash';
    if (named !== 'sh' && named !== 'dash' && named !== 'ash')
        return null;
    // /bin/sh is another one on each distribution.
    const distribution = base.distribution?.name ?? 'debian';
    if (named !== 'sh' || distribution === 'debian' || distribution === 'ubuntu')
        return named === 'ash' ? 'ash' : 'dash';
    return distribution === 'alpine' ? 'ash' : 'bash';
}
/** The script's commands, those of `sh -c` included. */
function scriptOf(facts, step) {
    const text = step.instruction.exec?.[2]?.text;
    if (text === undefined)
        return facts.commandsOf(step);
    const { body, complete } = (0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShell */ .a)(text, 0);
    return { nodes: body, complete };
}
/** Whether the last command of a script replaces the shell. */
function endsWithExec(node) {
    if (node.type === 'command')
        return node.words[0]?.text === 'exec';
    if (node.type === 'and-or')
        return endsWithExec(node.commands.at(-1));
    if (node.type === 'group')
        return node.body.length > 0 && endsWithExec(node.body.at(-1));
    if (node.type === 'if') {
        const bodies = [...node.branches.map(({ body }) => body), node.otherwise];
        return bodies.every((body) => body.length > 0 && endsWithExec(body.at(-1)));
    }
    return false;
}
/**
 * What the shell does by itself: `exec` looks for a program of that name and fails with 127. Source: POSIX.1-2017, Shell
 * Command Language, 2.14; tried with dash 0.5.12 and bash 5.2.
 */
const SHELL_ITSELF = /^(?:[.:[!{}]|\[\[|alias|bg|builtin|caller|cd|command|coproc|declare|disown|dirs|echo|enable|eval|exec|exit|export|false|fg|getopts|hash|history|jobs|kill|let|local|mapfile|popd|printf|pushd|pwd|read|readarray|readonly|return|set|shift|shopt|source|suspend|test|time|times|trap|true|type|typeset|ulimit|umask|unalias|unset|wait)$/;
/** Whether a command is one of the shell's own, which `exec` can't start; true too where it names none. */
function isBuiltin({ words }) {
    const name = words[0]?.text.replace(/["'\\]/g, '');
    return name === undefined || SHELL_ITSELF.test(name);
}
/**
 * Whether a shell makes the last command take its place by itself. Tried with dash 0.5.12 (never), bash 5.2 (a command
 * without redirections, also behind `;` and `&&`) and BusyBox 1.35 (redirections too, and in branches).
 */
function replacesItself(shell, node) {
    if (shell === 'dash')
        return false;
    if (node.type === 'command')
        return shell === 'ash' || node.redirects.length === 0;
    if (node.type === 'and-or')
        return node.operators.at(-1) === '&&' && replacesItself(shell, node.commands.at(-1));
    return shell === 'ash' && node.type === 'if';
}
/** Whether the shell that PID 1 is stays in front of its last command; null where it is no shell that is known. */
function staysInFront(facts, step) {
    const shell = shellOf(facts, step);
    const last = scriptOf(facts, step).nodes.at(-1);
    return shell === null || !last ? null : !endsWithExec(last) && !replacesItself(shell, last);
}


/***/ }),

/***/ 649:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseShell)
/* harmony export */ });
/* harmony import */ var unbash__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8919);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9172);


/*
 * The only importer of the shell parser. Its tree is turned into our own, smaller one, with places in the Dockerfile.
 */
/** Nesting beyond this is read as unknown: nobody writes it, and recursion must end. */
const MAXIMUM_DEPTH = 50;
/** A script with more here-documents isn't read. */
const MAXIMUM_HEREDOCS = 1000;
/**
 * Parses a script.
 * @param joined the script, with filler for what isn't a part of it
 * @param offset where the text starts in the Dockerfile
 */
function parseShell(joined, offset) {
    const places = new _lines_js__WEBPACK_IMPORTED_MODULE_1__/* .Places */ .N4(joined, offset);
    if (nesting(places.text) > MAXIMUM_DEPTH || heredocs(places.text) > MAXIMUM_HEREDOCS)
        return { body: [], complete: false };
    try {
        const script = (0,unbash__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(places.text);
        return { body: new Reader(places, joined, offset).statements(script.commands, 0), complete: !script.errors?.length };
    }
    catch {
        // A parser that gives up on strange text must not take the review with it.
        return { body: [], complete: false };
    }
}
/** The deepest nesting of opening brackets, roughly: a guard, not a grammar. */
function nesting(text) {
    let depth = 0;
    let deepest = 0;
    for (let i = 0; i < text.length; i++) {
        const char = text.charCodeAt(i);
        if (char === 40 || char === 123)
            deepest = Math.max(deepest, ++depth);
        else if ((char === 41 || char === 125) && depth > 0)
            depth--;
    }
    return deepest;
}
/** How often `<<` stands in a text: the parser's time grows by the square of them. */
function heredocs(text) {
    let count = 0;
    for (let at = text.indexOf('<<'); at >= 0; at = text.indexOf('<<', at + 2))
        count++;
    return count;
}
class Reader {
    places;
    joined;
    offset;
    constructor(places, joined, offset) {
        this.places = places;
        this.joined = joined;
        this.offset = offset;
    }
    statements(statements, depth) {
        if (depth > MAXIMUM_DEPTH)
            return [];
        return statements.map(({ command }) => this.node(command, depth + 1));
    }
    span({ pos, end }) {
        return this.places.span(pos, end);
    }
    node(node, depth) {
        const span = this.span(node);
        const body = (list) => list ? this.statements(list.commands, depth) : [];
        switch (node.type) {
            case 'AndOr':
                return {
                    type: 'and-or',
                    span,
                    commands: node.commands.map((one) => this.node(one, depth)),
                    operators: node.operators,
                };
            case 'Pipeline': {
                const negated = node.prefixes.some(({ type }) => type === 'Negation');
                return { type: 'pipeline', span, negated, commands: node.commands.map((one) => this.node(one, depth)) };
            }
            case 'Command':
                return this.command(node, span, depth);
            case 'Redirected': {
                const inner = this.node(node.command, depth);
                const redirects = node.redirects.map((one) => this.redirect(one, depth));
                if (inner.type === 'group')
                    return { ...inner, span, redirects };
                return { type: 'group', span, subshell: false, body: [inner], redirects };
            }
            case 'Subshell':
            case 'BraceGroup':
                return { type: 'group', span, subshell: node.type === 'Subshell', body: body(node.body), redirects: [] };
            case 'If': {
                const branches = [{ clause: node.clause, then: node.then }, ...node.elif].map(({ clause, then }) => ({
                    condition: body(clause),
                    body: body(then),
                }));
                return { type: 'if', span, branches, otherwise: body(node.else) };
            }
            case 'For':
            case 'Select': {
                const words = (node.wordlist ?? []).map((word) => this.word(word, depth));
                return { type: 'for', span, variable: node.name.value, words, body: body(node.body) };
            }
            case 'While':
                return { type: 'while', span, condition: body(node.clause), body: body(node.body) };
            case 'ArithmeticFor':
                return { type: 'while', span, condition: [], body: body(node.body) };
            case 'Case': {
                const items = node.items.map((item) => ({
                    patterns: item.pattern.map((word) => this.word(word, depth)),
                    body: body(item.body),
                }));
                return { type: 'case', span, word: this.word(node.word, depth), items };
            }
            case 'Function': {
                const inner = node.body;
                const nodes = inner.type === 'CompoundList' ? body(inner) : [this.node(inner, depth)];
                return { type: 'function', span, name: node.name.value, body: nodes };
            }
            case 'Coproc':
                return {
                    type: 'group',
                    span,
                    subshell: true,
                    body: node.body.type === 'CompoundList' ? body(node.body) : [this.node(node.body, depth)],
                    redirects: [],
                };
            case 'TestCommand':
                return { type: 'test', span, words: this.testWords(node.expression, depth) };
            case 'ArithmeticCommand':
                return { type: 'test', span, words: [] };
        }
    }
    command(node, span, depth) {
        const assignments = [];
        const redirects = [];
        const words = node.name ? [this.word(node.name, depth)] : [];
        for (const prefix of node.prefix) {
            if (prefix.type === 'Assignment')
                assignments.push(this.assignment(prefix, depth));
            else
                redirects.push(this.redirect(prefix, depth));
        }
        for (const item of node.suffix) {
            if (item.type === 'Word')
                words.push(this.word(item, depth));
            else if (item.type === 'Assignment')
                words.push(this.assignmentWord(item, depth));
            else
                redirects.push(this.redirect(item, depth));
        }
        return { type: 'command', span, assignments, words, redirects };
    }
    assignment(node, depth) {
        const value = isArray(node.value)
            ? node.value.elements.map((word) => this.word(word, depth))
            : this.word(node.value, depth);
        return { name: node.name, value, append: node.append === true, span: this.span(node) };
    }
    /** `export A=b`: the parser gives an assignment; a command's words hold it as a word `A=b`. */
    assignmentWord(node, depth) {
        const head = { kind: 'literal', text: `${node.name}=`, quoted: true };
        const value = isArray(node.value)
            ? [{ kind: 'unknown', text: node.text, quoted: true }]
            : this.word(node.value, depth).parts.map((part) => ({ ...part, quoted: true }));
        return { text: node.text, span: this.span(node), parts: [head, ...value] };
    }
    redirect(node, depth) {
        if (node.type === 'HereDoc') {
            const span = this.span(node.body);
            const written = this.joined.slice(span.start - this.offset, span.end - this.offset);
            const stripped = written.replace(/^[\t\uFFFF]+/gm, (lead) => _lines_js__WEBPACK_IMPORTED_MODULE_1__/* .FILLER */ .Fn.repeat(lead.length));
            const joined = node.operator === '<<-' ? stripped : written;
            return { operator: node.operator, target: null, body: { text: (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .dropFiller */ .CP)(joined), span, joined } };
        }
        return { operator: node.operator, target: node.target ? this.word(node.target, depth) : null, body: null };
    }
    word(word, depth) {
        const span = this.span(word);
        if (!word.parts || depth > MAXIMUM_DEPTH) {
            return { text: word.text, span, parts: [{ kind: 'literal', text: word.value, quoted: /['"\\]/.test(word.text) }] };
        }
        return { text: word.text, span, parts: word.parts.flatMap((part) => this.part(part, false, depth + 1)) };
    }
    part(part, quoted, depth) {
        switch (part.type) {
            case 'Literal':
                return [{ kind: 'literal', text: part.value, quoted }];
            case 'SingleQuoted':
            case 'AnsiCQuoted':
                return [{ kind: 'literal', text: part.value, quoted: true }];
            case 'DoubleQuoted':
            case 'LocaleString':
                if (part.parts.length === 0)
                    return [{ kind: 'literal', text: '', quoted: true }];
                return part.parts.flatMap((child) => this.part(child, true, depth));
            case 'Glob':
                // `["a"]` is one too: quotes inside are none of what it matches.
                return [{ kind: 'literal', text: part.text.replace(/\\([^])|["']/g, '$1'), quoted }];
            case 'BraceExpansion':
                return [{ kind: 'literal', text: part.text, quoted }];
            case 'SimpleExpansion':
                return [{ kind: 'variable', name: part.text.replace(/^\$\{?|\}$/g, ''), operation: null, quoted }];
            case 'ParameterExpansion': {
                const { operation, prefix, index, parameter } = part;
                // `${#x}`, `${!x}` and single elements of arrays: values that aren't followed; all elements are the array.
                if (prefix !== undefined || (index && !['@', '*'].includes(index.value)))
                    return [{ kind: 'unknown', text: part.text, quoted }];
                if (!operation)
                    return [{ kind: 'variable', name: parameter, operation: null, quoted: quoted && !index }];
                if (!('operand' in operation))
                    return [{ kind: 'unknown', text: part.text, quoted }];
                const operand = operation.operand ? this.word(operation.operand, depth) : null;
                return [{ kind: 'variable', name: parameter, operation: { operator: operation.operator, operand }, quoted }];
            }
            case 'CommandExpansion': {
                // Scripts in escaped backticks have positions of their own: their places would be wrong.
                const script = part.script;
                const body = script && script.source === undefined ? this.statements(script.commands, depth) : [];
                return [{ kind: 'substitution', body, quoted }];
            }
            case 'ArithmeticExpansion':
            case 'ProcessSubstitution':
            case 'ExtendedGlob':
                return [{ kind: 'unknown', text: part.text, quoted }];
        }
    }
    /** The words of `[[ … ]]` as `[` would have them; what has no such form is left empty, which tells nothing. */
    testWords(expression, depth) {
        const operator = (text, at) => ({
            text,
            span: this.span(at),
            parts: [{ kind: 'literal', text, quoted: false }],
        });
        if (expression.type === 'TestUnary')
            return [operator(expression.operator, expression), this.word(expression.operand, depth)];
        if (expression.type === 'TestBinary') {
            const { left, right } = expression;
            return [this.word(left, depth), operator(expression.operator, expression), this.word(right, depth)];
        }
        if (expression.type === 'TestGroup')
            return this.testWords(expression.expression, depth);
        return [];
    }
}
function isArray(value) {
    return value.type === 'ArrayValue';
}


/***/ }),

/***/ 6958:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ readSystemCalls),
/* harmony export */   TQ: () => (/* binding */ bringsRecommends),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(395);
/* harmony import */ var _installers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5195);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1121);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3195);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6598);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8592);






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
        const installer = (0,_installers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstaller */ .XE)(call);
        if (!installer || !(0,_installers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isSystemTool */ .Mc)(installer.tool))
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
const packagesOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memoize */ .Bj)((installer) => {
    const group = installer.action.startsWith('group ');
    return installer.operands.map(({ value, span }) => {
        const local = /^(?:\.{0,2}\/|[a-z]+:\/\/)|\.(?:deb|rpm|apk)$/.test(value);
        if (local)
            return { name: value, version: '', local, span };
        const match = PATTERNS[installer.tool === 'apt' ? 'apt' : installer.tool === 'apk' ? 'apk' : 'other'].exec(value);
        const name = match?.[1] ?? value;
        return { name: group && !name.startsWith('@') ? `@${name}` : name, version: match?.[2] ?? '', local, span };
    });
});
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
        return (0,_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE)(set) ? !isOff(set) : null;
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
    let found;
    for (const { step: other, call, path, text } of (0,_written_js__WEBPACK_IMPORTED_MODULE_4__/* .filesWritten */ .p)(facts)) {
        if (!file.test(path) ||
            !(0,_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .lineageOf */ .bQ)(step.stage).includes(other.stage) ||
            !(0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isBefore */ .Y)({ step: other, call }, { step, call: installer.call }))
            continue;
        const match = setting.exec(text);
        const value = match?.[1] ?? match?.[2];
        if (value !== undefined)
            found = !isOff(value);
        else if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE)(text))
            found ??= null;
    }
    return found;
}


/***/ }),

/***/ 5760:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ wheelCalls),
/* harmony export */   OU: () => (/* binding */ localPaths),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   yy: () => (/* binding */ wheelFolder)
/* harmony export */ });
/* unused harmony export isInstalledLater */
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(395);
/* harmony import */ var _installers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5195);
/* harmony import */ var _mounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4209);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4119);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6598);





/** The folder that `pip wheel` and `pip download` fill; null for other calls, and where it can't be known. */
function wheelFolder({ tool, action, options, call }) {
    if (tool !== 'pip' || !['wheel', 'download'].includes(action))
        return null;
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)(options.get('--wheel-dir', '--dest')?.value ?? '.', call.workdir);
    return (0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(folder) ? folder : null;
}
/** A folder of wheels or an archive that an install names: operands and `--find-links`, absolute. */
function localPaths({ installer: { operands, options, call } }) {
    const given = [...operands, ...options.all('--find-links')].map(({ value }) => value ?? '');
    const links = (call.environment.get('PIP_FIND_LINKS') ?? '').split(' ');
    return [...given, ...links].flatMap((value) => {
        const path = value.replace(/^file:\/\//, '');
        if (!(0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnown */ .qE)(path) || !/[/\\]|^\.|\.whl$/.test(path) || /^[a-z+]+:\/\//i.test(path))
            return [];
        const fixed = path.replace(/\/?[^/]*\*.*$/, '');
        return [(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)(fixed || (path.startsWith('/') ? '/' : '.'), call.workdir)];
    });
}
/** Whether what `pip wheel` or `pip download` puts into a folder is installed into the final image later. */
function isInstalledLater(facts, { step }, folder) {
    return facts.installs.some((install) => {
        if (install.landings.length === 0 || install.step.instruction.index < step.instruction.index)
            return false;
        return placesOf(facts, install, step, folder).some((place) => localPaths(install).some((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .touches */ .yI)(path, place)));
    });
}
/** Where an install sees a folder of an earlier step: in the same stage, copied, or mounted. */
function placesOf(facts, install, step, folder) {
    const stages = (0,_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .lineageOf */ .bQ)(install.step.stage);
    if (stages.includes(step.stage))
        return [folder];
    const copied = facts.copies.flatMap(({ from, step: { stage }, sources, target }) => {
        if (!from || !stages.includes(stage) || !(0,_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .lineageOf */ .bQ)(from).includes(step.stage))
            return [];
        return sources.some((source) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .touches */ .yI)(source.replace(/\/?[^/]*\*.*$/, '') || '/', folder))
            ? [(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)(target)]
            : [];
    });
    const mounted = (0,_mounts_js__WEBPACK_IMPORTED_MODULE_1__/* .mountsOf */ .cS)(facts, install.step).flatMap(({ stage, source, target }) => {
        if (!stage || target === null || !(0,_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .lineageOf */ .bQ)(stage).includes(step.stage) || !(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .touches */ .yI)(source, folder))
            return [];
        // Where the source lies inside the folder there is no rest.
        return [(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizePath */ .Fd)(folder.slice(source.length).replace(/^\//, '') || '.', target)];
    });
    return [...copied, ...mounted];
}
/** The calls of `pip wheel` and `pip download` whose result reaches the final image. */
function wheelCalls(facts) {
    return facts.calls.flatMap((one) => {
        const installer = (0,_installers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstaller */ .XE)(one.call);
        const folder = installer && wheelFolder(installer);
        return installer && folder !== null && isInstalledLater(facts, one, folder) ? [{ one, installer }] : [];
    });
}


/***/ }),

/***/ 9830:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ expandWords),
/* harmony export */   Md: () => (/* binding */ expandWhole)
/* harmony export */ });
/* unused harmony export expandFields */
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(395);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7818);
/* harmony import */ var _path_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7554);



/** Longer values are unknown: `A=$A$A` a few dozen times would otherwise fill the memory. */
const MAXIMUM_LENGTH = 65_536;
/** Expands words to their fields, in order. */
function expandWords(words, lookup, substitute, given = null) {
    const fields = [];
    for (const word of words) {
        if (isPlain(word))
            fields.push({ value: word.parts[0].text, span: word.span });
        else
            fields.push(...expandFields(word, lookup, substitute, given));
    }
    return fields;
}
/** Whether a word, as most, is its one field as it stands. */
function isPlain(word) {
    const { parts } = word;
    const part = parts[0];
    if (parts.length !== 1 || part?.kind !== 'literal' || part.text.length > MAXIMUM_LENGTH)
        return false;
    return part.quoted || (part.text !== '' && !part.text.includes('{'));
}
/** Expands a word to its fields: unquoted variables are split at white space, and vanish where they are empty. */
function expandFields(word, lookup, substitute = () => _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV, given = null) {
    const handed = (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .givenWords */ .VN)(word.parts, given, word.span);
    if (handed)
        return handed;
    const fields = [];
    let current = '';
    let written = false;
    for (const part of word.parts) {
        const whole = partValue(part, lookup, substitute);
        const value = whole.length > MAXIMUM_LENGTH ? _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV : whole;
        if (value !== '' || part.quoted)
            written = true;
        const pieces = part.kind === 'literal' || part.quoted ? [value] : value.split(/\s+/);
        current = current.length > MAXIMUM_LENGTH ? _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV : current + pieces[0];
        for (const piece of pieces.slice(1)) {
            fields.push(current);
            current = piece;
        }
    }
    fields.push(current);
    const split = fields.length > 1 ? fields.filter((field) => field !== '') : fields;
    // Bash alone does it; a build by another shell would look for what is called so, and fail.
    const kept = word.parts.some(isBraceList) ? split.flatMap(_path_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .expandBraces */ .PH) : split;
    return written ? kept.map((value) => ({ value, span: word.span })) : [];
}
/** `lib{pq,xml2}-dev`; quoted, and in what a variable holds, braces stay. */
function isBraceList(part, _at, parts) {
    const plain = part.kind === 'literal' && !part.quoted && /\{[^{}]*,[^{}]*\}/.test(part.text);
    return plain && !parts.some((other) => other.kind === 'literal' && other.quoted && other.text.includes('{'));
}
/** Expands a word to one value, as in an assignment. */
function expandWhole(word, lookup, substitute = () => _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV) {
    let out = '';
    for (const part of word.parts) {
        out += partValue(part, lookup, substitute);
        if (out.length > MAXIMUM_LENGTH)
            return _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV;
    }
    return out;
}
function partValue(part, lookup, substitute) {
    switch (part.kind) {
        case 'literal':
            return part.text;
        case 'unknown':
            return _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV;
        case 'substitution':
            return substitute(part.body);
        case 'variable': {
            const value = lookup(part.name);
            if (!part.operation)
                return value ?? (/^\w+$/.test(part.name) ? '' : _expand_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV);
            const { operator, operand } = part.operation;
            return (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .applyOperation */ .y4)(value, operator, () => (operand ? expandWhole(operand, lookup, substitute) : ''));
        }
    }
}


/***/ }),

/***/ 2776:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   H7: () => (/* binding */ isShell),
/* harmony export */   oA: () => (/* binding */ unwrap)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(395);

const WRAPPERS = {
    sudo: {
        valued: ['-u', '--user', '-g', '--group', '-h', '-p', '-C', '-r', '-t', '-D'],
        userOption: ['-u', '--user'],
        asRoot: true,
        assignments: true,
    },
    doas: { valued: ['-u', '-C'], userOption: ['-u'], asRoot: true },
    env: { valued: ['-u', '--unset', '-C', '--chdir'], assignments: true },
    exec: { valued: ['-a'] },
    command: {},
    builtin: {},
    time: { valued: ['-f', '-o'] },
    nice: { valued: ['-n', '--adjustment'] },
    ionice: { valued: ['-c', '-n', '-p'] },
    nohup: {},
    stdbuf: { valued: ['-i', '-o', '-e'] },
    timeout: { valued: ['-s', '--signal', '-k', '--kill-after'], operands: 1 },
    eatmydata: {},
    fakeroot: {},
    unbuffer: {},
    chronic: {},
    setsid: {},
    gosu: { operands: 1, userOperand: true },
    'su-exec': { operands: 1, userOperand: true },
    's6-setuidgid': { operands: 1, userOperand: true },
    runuser: { valued: ['-u', '-g', '-G'], userOption: ['-u'] },
    setpriv: { valued: ['--reuid', '--regid', '--groups', '--bounding-set', '--inh-caps'], userOption: ['--reuid'] },
    tini: { valued: ['-p', '-e'] },
    'dumb-init': { valued: ['-r', '--rewrite'] },
    xargs: {
        valued: ['-n', '-P', '-I', '-L', '-d', '-a', '-s', '-E', '--max-args', '--max-procs', '--delimiter', '--arg-file'],
        appends: true,
    },
    busybox: {},
    catatonit: {},
    'docker-init': {},
    flock: { valued: ['-w', '--wait', '-E'], operands: 1 },
    'xvfb-run': { valued: ['-n', '--server-num', '-s', '--server-args', '-e', '-f', '-p', '-w'] },
    'ddtrace-run': {},
    'opentelemetry-instrument': {
        valued: [
            '--traces_exporter',
            '--metrics_exporter',
            '--logs_exporter',
            '--service_name',
            '--exporter_otlp_endpoint',
        ],
    },
};
const SHELLS = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh']);
function isShell(program) {
    return SHELLS.has(program);
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Takes one wrapper off; null where the program is none. */
function unwrap(program, rest) {
    const name = baseName(program.value);
    if (isShell(name) || name === 'su' || name === 'runuser') {
        const script = scriptOption(rest, isShell(name));
        if (script)
            return { program, rest, assignments: [], user: isShell(name) ? null : suUser(rest, script), script };
    }
    const wrapper = WRAPPERS[name];
    if (!wrapper || !Object.hasOwn(WRAPPERS, name))
        return null;
    let user = wrapper.asRoot ? 'root' : null;
    let at = 0;
    for (; at < rest.length; at++) {
        const value = rest[at].value;
        if (value === '--') {
            at++;
            break;
        }
        if (!value.startsWith('-') || value === '-')
            break;
        if (wrapper.userOption?.some((option) => value.startsWith(`${option}=`)))
            user = value.slice(value.indexOf('=') + 1);
        if (!wrapper.valued?.includes(value))
            continue;
        at++;
        if (wrapper.userOption?.includes(value))
            user = rest[at]?.value ?? null;
    }
    const operands = wrapper.operands ?? 0;
    if (wrapper.userOperand)
        user = rest[at]?.value.split(':')[0] ?? null;
    at += operands;
    const assignments = [];
    while (wrapper.assignments && at < rest.length) {
        const match = /^([A-Za-z_]\w*)=([^]*)$/.exec(rest[at].value);
        if (!match)
            break;
        assignments.push({ name: match[1], value: match[2] });
        at++;
    }
    const next = rest[at];
    if (!next)
        return null;
    const more = rest.slice(at + 1);
    // What comes from standard input stands nowhere: behind the last argument.
    const appended = wrapper.appends ? [{ value: _expand_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV, span: (more.at(-1) ?? next).span }] : [];
    return { program: next, rest: [...more, ...appended], assignments, user, script: null };
}
/** The argument of `-c`, also where it is bundled (`-lc`, `-exc`); a shell's options end at the first operand. */
function scriptOption(rest, shell) {
    for (let at = 0; at < rest.length; at++) {
        const value = rest[at].value;
        if (value === '--' || (shell && !/^[-+]./.test(value)))
            return null;
        if (value === '-O' || value === '+o' || value === '-s' || /^-[abd-z]*o$/i.test(value))
            at++;
        else if (value === '--command' || /^-[a-zA-Z]*c$/.test(value))
            return rest[at + 1] ?? null;
        else if (/^-[a-zA-Z]*c[a-zA-Z]*o?$/.test(value) && !value.startsWith('--'))
            return rest[at + (value.endsWith('o') ? 2 : 1)] ?? null;
    }
    return null;
}
function suUser(rest, script) {
    const operand = rest.find((argument, at) => {
        const before = rest[at - 1]?.value ?? '';
        return argument !== script && !argument.value.startsWith('-') && !/^(?:-[sgGw]|--(?:shell|s?group))$/.test(before);
    });
    return operand?.value ?? 'root';
}


/***/ }),

/***/ 8592:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ filesWritten),
/* harmony export */   x: () => (/* binding */ writtenBy)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(395);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1121);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4119);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9830);




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
        if (!value.startsWith('-') && (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(value))
            written.push({ path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(value, call.workdir), text, appends });
    }
    return written;
}
/** The files that the Dockerfile writes by commands and here-documents, or copies one by one, in order. */
const filesWritten = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoize */ .Bj)((facts) => {
    const files = [];
    for (const { step, call } of facts.calls) {
        if (call.redirects.length === 0 && call.program !== 'tee')
            continue;
        for (const { path, text, appends } of writtenBy(step, call))
            files.push({ path, text, appends, step, call });
    }
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
        return file(path, text ?? _expand_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV);
    });
}
function pathOf(target, step, call) {
    const lookup = (name) => call.environment.get(name) ?? step.stage.environment.value(name, step.instruction.index) ?? _expand_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
    const path = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWhole */ .Md)(target, lookup);
    return (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(path) && path !== '' ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(path, call.workdir) : null;
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
        return _expand_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
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
    return redirects.find(({ body }) => body)?.body?.text ?? _expand_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
}


/***/ })

};
