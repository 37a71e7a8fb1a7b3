export const id = 97;
export const ids = [97,862];
export const modules = {

/***/ 4097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BATCH: () => (/* binding */ BATCH),
/* harmony export */   PER_LEVEL: () => (/* binding */ PER_LEVEL),
/* harmony export */   annotations: () => (/* binding */ annotations),
/* harmony export */   batches: () => (/* binding */ batches),
/* harmony export */   commandOf: () => (/* binding */ commandOf),
/* harmony export */   escapeProperty: () => (/* binding */ escapeProperty),
/* harmony export */   escapeWorkflowCommand: () => (/* binding */ escapeWorkflowCommand),
/* harmony export */   logLine: () => (/* binding */ logLine),
/* harmony export */   workflowCommand: () => (/* binding */ workflowCommand),
/* harmony export */   workflowCommands: () => (/* binding */ workflowCommands)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5062);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3858);
/* harmony import */ var _fix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2908);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3648);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3862);





/** Annotations that one request to a check run takes. */
const BATCH = 50;
/** Annotations of one level that GitHub shows of one step's workflow commands. */
const PER_LEVEL = 10;
const MAXIMUM_MESSAGE = 4_000;
const MAXIMUM_DETAILS = 16_000;
/** One annotation a finding that isn't shown in "Files changed" yet, the worst first. Plain text: GitHub shows it so. */
function annotations(findings, shown, sources) {
    return (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .byLevel */ .s6)(findings.filter((finding) => !shown.has(finding.fingerprint)).map(_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .focused */ ["in"])).map((finding) => {
        const columns = columnsOf(finding);
        return {
            path: finding.path,
            start_line: finding.line,
            end_line: finding.endLine,
            ...(columns && { start_column: columns.first, end_column: columns.last }),
            annotation_level: finding.level === 'error' ? 'failure' : finding.level,
            title: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.clip)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.visible)(finding.rule), 255),
            message: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.clip)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.visible)(finding.message), MAXIMUM_MESSAGE),
            raw_details: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.clip)(details(finding, sources), MAXIMUM_DETAILS),
        };
    });
}
/** As GitHub counts them, the last one included; null where several lines are meant: it takes them on one line only. */
function columnsOf({ line, endLine, column, endColumn }) {
    return line === endLine ? { first: column, last: Math.max(column, endColumn - 1) } : null;
}
function batches(items, size = BATCH) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
function details(finding, sources) {
    const fix = (0,_fix_js__WEBPACK_IMPORTED_MODULE_1__/* .offeredFix */ .P_)(finding);
    const blocks = fix ? (0,_fix_js__WEBPACK_IMPORTED_MODULE_1__/* .blocksOf */ .SH)(fix.edits, sources) : null;
    const caution = fix?.safety === 'review' ? ' (look before you apply)' : '';
    return [
        finding.evidence ? `Measured on this image, with the fix: ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .evidencePhrases */ .GF)(finding.evidence).join('; ')}.` : '',
        finding.related.map((place) => `${place.path}:${place.line}: ${place.message}`).join('\n'),
        blocks ? [`Fix${caution}:`, ...(0,_fix_js__WEBPACK_IMPORTED_MODULE_1__/* .diffLines */ .Pp)(blocks, sources, (path) => path)].join('\n') : '',
        finding.help,
    ]
        .filter((part) => part !== '')
        .map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__.visible)
        .join('\n\n');
}
function commandOf(finding) {
    const place = (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .focused */ ["in"])(finding);
    const { level, path, line, endLine, rule, message, help } = place;
    const columns = columnsOf(place);
    return {
        level,
        ...{ file: path, line, endLine, ...(columns && { col: columns.first, endColumn: columns.last }) },
        ...{ title: rule, message: `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.clip)(message, MAXIMUM_MESSAGE)} ${help}` },
    };
}
/** The commands, the worst first, as many of a level as GitHub shows. */
function workflowCommands(commands, perLevel = PER_LEVEL) {
    const seen = new Map();
    const kept = (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .byLevel */ .s6)(commands).filter(({ level }) => {
        seen.set(level, (seen.get(level) ?? 0) + 1);
        return seen.get(level) <= perLevel;
    });
    const leftOut = commands.length - kept.length;
    const said = `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(leftOut, 'more is', 'more are')} not annotated: GitHub shows ${perLevel} of a level a step`;
    return { lines: [...kept.map(workflowCommand), ...(leftOut > 0 ? [said] : [])], leftOut };
}
function workflowCommand({ level, message, ...properties }) {
    const { file, line, endLine, col, endColumn, title } = properties;
    const listed = Object.entries({ file, line, endLine, col, endColumn, title })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${level}${listed.length > 0 ? ` ${listed.join(',')}` : ''}::${escapeWorkflowCommand((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.visible)(message))}`;
}
/** The message of a workflow command: one line, whatever it holds. */
function escapeWorkflowCommand(value) {
    return value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
/** A property's value, where a comma and a colon mean something too. */
function escapeProperty(value) {
    return escapeWorkflowCommand(value).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
/**
 * A line of a log that the runner takes for text: it reads `::` at a line's start, and the older `##[` anywhere, as
 * commands, and what we print holds strangers' file names and code.
 */
function logLine(value) {
    return value.replace(/^(\s*):(?=:)/, '$1⟨U+003A⟩').replace(/##\[/g, '##⟨U+005B⟩');
}


/***/ }),

/***/ 3858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ evidencePhrases)
/* harmony export */ });
/* unused harmony exports deltaPhrase, amount, signed */
/** What was measured about a fix, as phrases of plain text, the most telling first. */
function evidencePhrases(evidence) {
    const phrases = [];
    const { startup, size, stop, rebuild, modulesCompiled, stopStatus, verified } = evidence;
    if (startup)
        phrases.push(deltaPhrase('start', startup));
    if (modulesCompiled)
        phrases.push(`modules compiled at each start ${modulesCompiled.before} → ${modulesCompiled.after}`);
    if (size)
        phrases.push(deltaPhrase('size', size));
    if (stop)
        phrases.push(deltaPhrase('stop', stop));
    if (stopStatus)
        phrases.push(`exit status of a stop ${stopStatus.before} → ${stopStatus.after}`);
    if (rebuild)
        phrases.push(deltaPhrase('rebuild', rebuild));
    phrases.push(verifiedPhrase(verified));
    return phrases;
}
function deltaPhrase(name, delta) {
    if (delta.verdict === 'not measurable')
        return `${name} not measurable: ${delta.why}`;
    const change = signed(delta.delta, delta.unit);
    const between = delta.interval
        ? `, 95% between ${signed(delta.interval[0], delta.unit)} and ${signed(delta.interval[1], delta.unit)}`
        : '';
    if (delta.verdict === 'no difference that can be told')
        return `${name}: no difference that can be told (${change}${between})`;
    return `${name} ${amount(delta.before, delta.unit)} → ${amount(delta.after, delta.unit)} (${change}${between})`;
}
/** `812 ms`, `1.16 s`, `61 kB`, `12.7 MB`, `303 MB`: a megabyte is 10^6 bytes. */
function amount(value, unit) {
    const size = Math.abs(value);
    if (unit === 'ms')
        return size < 1000 ? `${round(value, 0)} ms` : `${round(value / 1000, 2)} s`;
    if (size < 1000)
        return `${round(value, 0)} bytes`;
    if (size < 1e6)
        return `${round(value / 1e3, 0)} kB`;
    if (size < 1e9)
        return `${round(value / 1e6, size < 1e8 ? 1 : 0)} MB`;
    return `${round(value / 1e9, 2)} GB`;
}
function signed(value, unit) {
    const size = amount(Math.abs(value), unit);
    return value < 0 ? `−${size}` : value > 0 ? `+${size}` : size;
}
function verifiedPhrase({ builds, samePackages, sameImports }) {
    if (!builds)
        return 'the fix does not build';
    if (samePackages && sameImports)
        return 'builds, with the same packages and imports';
    return `builds, but with other ${[samePackages ? '' : 'packages', sameImports ? '' : 'imports'].filter((what) => what !== '').join(' and ')}`;
}
function round(value, digits) {
    return value.toFixed(digits).replace(/^-(?=0(\.0*)?$)/, '');
}


/***/ }),

/***/ 2908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ offeredFix),
/* harmony export */   Pp: () => (/* binding */ diffLines),
/* harmony export */   SH: () => (/* binding */ blocksOf)
/* harmony export */ });
/* unused harmony export suggestionOf */
/* harmony import */ var _source_edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3913);



/** Untouched lines between two places of a fix that a suggestion may repeat; above that a diff reads better. */
const MAXIMUM_REPEATED = 10;
/** The fix as it may be offered: not where a build of it failed, and without a caution where a build proved it. */
function offeredFix({ fix, evidence }) {
    if (!fix || !evidence)
        return fix;
    const { builds, samePackages, sameImports } = evidence.verified;
    if (!builds)
        return null;
    return samePackages && sameImports ? { ...fix, safety: 'safe' } : { ...fix, safety: 'review' };
}
/** The whole lines that edits change, file by file; null where a file isn't at hand or edits get in each other's way. */
function blocksOf(edits, sources) {
    const blocks = [];
    for (const path of new Set(edits.map((edit) => edit.path))) {
        const source = sources(path);
        if (!source)
            return null;
        const own = edits.filter((edit) => edit.path === path);
        for (const group of grouped(own)) {
            // In the order that they were given: it decides between insertions at one place.
            const inOrder = own.filter((edit) => group.edits.has(edit));
            const block = blockOf(group, inOrder, source);
            if (!block)
                return null;
            if (block.before.join('\n') !== block.after.join('\n') || block.before.length !== block.after.length)
                blocks.push(block);
        }
    }
    return blocks;
}
function blockOf(group, edits, source) {
    const start = source.offsetAt({ line: group.first, column: 1 });
    const end = Math.max(start, source.offsetAt({ line: group.last + 1, column: 1 }));
    const slice = source.text.slice(start, end);
    const changes = edits.map((edit) => {
        const span = source.spanOf(edit);
        return { span: { start: span.start - start, end: span.end - start }, text: edit.text };
    });
    try {
        const replacement = (0,_source_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .applyChanges */ .Y)(slice, changes);
        // Two edits that together join this to the line behind: rare, and no longer whole lines.
        if (replacement !== '' && !replacement.endsWith('\n') && end < source.text.length)
            return null;
        return { path: source.path, line: group.first, before: linesOf(slice), after: linesOf(replacement) };
    }
    catch (error) {
        if (error instanceof _source_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .ConflictingChanges */ ._)
            return null;
        throw error;
    }
}
/**
 * The blocks as one suggestion on lines of one hunk. Null where that can't be, and where the text would not be exactly
 * what one sees or would start a line as a command to a bot: a suggestion shows text raw.
 */
function suggestionOf(blocks, source, hunks, near) {
    if (blocks.length === 0 || blocks.some((block) => block.path !== source.path))
        return null;
    const start = Math.min(...blocks.map((block) => block.line));
    const end = Math.max(...blocks.map((block) => block.line + block.before.length - 1));
    const touched = blocks.reduce((sum, block) => sum + block.before.length, 0);
    if (end - start + 1 - touched > MAXIMUM_REPEATED)
        return null;
    const [from, to] = end >= start ? [start, end] : anchorOf(start, source, hunks, near);
    if (!hunkOf(hunks, from, to))
        return null;
    const lines = replaced(blocks, source, from, to);
    if (lines.some((line) => !looksAsIs(line) || /^[/@]/.test(line)))
        return null;
    return { startLine: from, line: to, lines };
}
/** The blocks as the lines of a diff, each under where it is. */
function diffLines(blocks, sources, place) {
    return blocks.flatMap((block) => {
        const { before, after } = block;
        let head = 0;
        while (head < Math.min(before.length, after.length) && before[head] === after[head])
            head++;
        let tail = 0;
        while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail))
            tail++;
        const removed = before.slice(head, before.length - tail);
        const line = block.line + head;
        // Where lines are only inserted, the one above says where.
        const above = removed.length === 0 && line > 1 ? [` ${sources(block.path)?.line(line - 1) ?? ''}`] : [];
        return [
            `@@ ${place(block.path)}:${line} @@`,
            ...above,
            ...removed.map((row) => `-${row}`),
            ...after.slice(head, after.length - tail).map((row) => `+${row}`),
        ];
    });
}
function grouped(edits) {
    const groups = [];
    const ranges = edits
        .map((edit) => ({ edit, first: edit.line, last: lastLineOf(edit) }))
        .sort((a, b) => a.first - b.first || a.last - b.last);
    for (const { edit, first, last } of ranges) {
        const group = groups.at(-1);
        if (group && first <= group.last + 1) {
            group.last = Math.max(group.last, last);
            group.edits.add(edit);
        }
        else
            groups.push({ first, last, edits: new Set([edit]) });
    }
    return groups;
}
/** The last line whose text an edit touches: one that ends before a line's first column leaves that line as it is. */
function lastLineOf(edit) {
    const wholeLines = edit.endColumn === 1 && (edit.text === '' ? edit.column === 1 : edit.text.endsWith('\n'));
    return wholeLines ? edit.endLine - 1 : edit.endLine;
}
/** The line that an insertion before `line` is suggested on: this one or the one above, rather one of the finding's. */
function anchorOf(line, source, hunks, near) {
    const last = source.line(source.lineCount) === '' ? source.lineCount - 1 : source.lineCount;
    const usable = [line, line - 1].filter((at) => at >= 1 && at <= last && hunkOf(hunks, at, at));
    const at = usable.find((candidate) => near.line <= candidate && candidate <= near.endLine) ?? usable[0] ?? line;
    return [at, at];
}
function replaced(blocks, source, from, to) {
    const lines = [];
    let line = from;
    for (const block of [...blocks].sort((a, b) => a.line - b.line)) {
        while (line < block.line)
            lines.push(source.line(line++));
        lines.push(...block.after);
        line += block.before.length;
    }
    while (line <= to)
        lines.push(source.line(line++));
    return lines;
}
function linesOf(slice) {
    return slice === '' ? [] : slice.replace(/\r?\n$/, '').split(/\r?\n/);
}


/***/ }),

/***/ 3648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   s6: () => (/* binding */ byLevel)
/* harmony export */ });
/* unused harmony exports counts, levelName */
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5062);

/** `1 error`, `2 errors`. */
function plural(count, noun, many = `${noun}s`) {
    return `${count} ${count === 1 ? noun : many}`;
}
/** `2 errors, 1 warning`, the worst first; empty where there is none. */
function counts(findings) {
    return _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.map((level) => ({ level, count: findings.filter((finding) => finding.level === level).length }))
        .filter(({ count }) => count > 0)
        .map(({ level, count }) => plural(count, level))
        .join(', ');
}
/** A level at the start of a sentence. */
function levelName(level) {
    return level.charAt(0).toUpperCase() + level.slice(1);
}
/** The worst first; equal ones keep their order. */
function byLevel(items) {
    return [...items].sort((a, b) => _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.indexOf(a.level) - _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.indexOf(b.level));
}
/** One line for the whole review, plain text: a check's title, the last line on a terminal. */
function headline(review) {
    const fresh = review.findings.filter((finding) => finding.new);
    const existing = review.findings.filter((finding) => !finding.new);
    const problems = review.problems.length > 0 ? plural(review.problems.length, 'problem') : '';
    const images = review.images.filter((image) => image.python).length;
    if (review.findings.length === 0 && problems === '')
        return images === 0 ? 'No Python Dockerfile to review' : `Nothing found in ${plural(images, 'image')}`;
    const found = [
        fresh.length > 0 ? `${counts(fresh)} new` : existing.length > 0 ? 'Nothing new' : '',
        existing.length > 0
            ? fresh.length > 0
                ? `${existing.length} already there`
                : `${counts(existing)} already there`
            : '',
        problems,
    ];
    return found.filter((part) => part !== '').join('; ');
}


/***/ }),

/***/ 3862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clip: () => (/* binding */ clip),
/* harmony export */   code: () => (/* binding */ code),
/* harmony export */   codePoint: () => (/* binding */ codePoint),
/* harmony export */   fence: () => (/* binding */ fence),
/* harmony export */   link: () => (/* binding */ link),
/* harmony export */   looksAsIs: () => (/* binding */ looksAsIs),
/* harmony export */   prose: () => (/* binding */ prose),
/* harmony export */   text: () => (/* binding */ text),
/* harmony export */   visible: () => (/* binding */ visible)
/* harmony export */ });
/*
 * Text of Dockerfiles is strangers' text. Whatever it holds, it comes out of here as something to read: no mention,
 * no link, no HTML, nothing that a bot takes for a command, nothing that looks other than it is.
 */
/**
 * GitHub looks for mentions, issues and commits in the rendered text, so neither a backslash nor an entity stops it;
 * a zero-width space does, as other bots have found.
 */
const BREAK = '\u200B';
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Control, bidirectional and other invisible characters as `⟨U+202E⟩`; line breaks become `\n`, tabs stay. */
function visible(value) {
    return value
        .replace(/\r\n/g, '\n')
        .replace(INVISIBLE, (char) => (char === '\n' || char === '\t' ? char : codePoint(char)));
}
/** Whether a text looks as it is. */
function looksAsIs(value) {
    return visible(value) === value;
}
function codePoint(char) {
    return `⟨U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
/** At most so many UTF-16 units, never half a character, with an ellipsis where something is missing. */
function clip(value, maximum) {
    if (value.length <= maximum)
        return value;
    return `${value.slice(0, Math.max(0, maximum - 1)).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
/** Plain text on one line. */
function text(value) {
    return atStart(escape(visible(value).trim()));
}
/** A message as rules write it: plain text in which `backticks` mark code. */
function prose(value, inTable = false) {
    const pieces = visible(value).trim().split('`');
    const unclosed = pieces.length % 2 === 0;
    const parts = pieces.map((piece, index) => {
        if (index % 2 === 0)
            return escape(piece);
        return unclosed && index === pieces.length - 1 ? '\\`' + escape(piece) : code(piece, inTable);
    });
    return atStart(parts.join('').trim());
}
/** A code span, its fence longer than any run of backticks in it. */
function code(value, inTable = false) {
    const inside = visible(value).replace(/\s/gu, ' ');
    if (inside === '')
        return '';
    // In a table a pipe ends the cell even inside code, and parsers disagree about a backslash before it.
    if (inTable && inside.includes('|'))
        return `<code>${escape(inside)}</code>`;
    const fence = '`'.repeat(longestRun(inside) + 1);
    // Markdown takes one space off both sides where both have one, and a backtick must not touch the fence.
    const pad = /^`|`$|^ .* $/u.test(inside) && inside.trim() !== '' ? ' ' : '';
    return fence + pad + inside + pad + fence;
}
/** A fenced block; empty text gives a block without lines, which as a suggestion deletes. */
function fence(value, language = '') {
    const lines = value === '' ? [] : visible(value).replace(/\n$/, '').split('\n');
    const marks = '`'.repeat(Math.max(3, longestRun(value) + 1));
    return [marks + language.replace(/[^\w-]/g, ''), ...lines, marks].join('\n');
}
/** A link with a label that is Markdown already; only the label where the address is none of the web. */
function link(label, url) {
    if (url === null || !/^https?:\/\/[^\s]+$/u.test(url) || !looksAsIs(url))
        return label;
    return `[${label}](${url.replace(/[()<>[\]\\|`"'*_~@]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}
function escape(value) {
    return value
        .replace(/\s+/gu, ' ')
        .replace(/@|#(?=\d)|gh-(?=\d)|:(?=\/\/)|:(?=[\w+-]+:)|www(?=\.)/gi, `$&${BREAK}`)
        .replace(/[0-9a-f]{7,}/gi, (sha) => sha.replace(/.{6}(?=.)/g, `$&${BREAK}`))
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_[\]~$]/g, '\\$&')
        .replace(/\|/g, '&#124;');
}
/** What only means something at the start of a line: lists, headings, rules, the slash commands of other bots. */
function atStart(markdown) {
    return markdown.replace(/^[-+=#/:]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
function longestRun(value) {
    return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 3913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ applyChanges),
/* harmony export */   _: () => (/* binding */ ConflictingChanges)
/* harmony export */ });
/** Raised when changes overlap: applying both would lose one of them. */
class ConflictingChanges extends Error {
    first;
    second;
    constructor(first, second) {
        super(`changes at ${first.span.start} and ${second.span.start} overlap`);
        this.first = first;
        this.second = second;
        this.name = 'ConflictingChanges';
    }
}
/**
 * Applies changes that are all given in offsets of `text`. Identical ones count once, insertions at one place keep
 * their order.
 * @throws ConflictingChanges where two different changes overlap.
 */
function applyChanges(text, changes) {
    const sorted = changes
        .map((change, order) => ({ change, order }))
        .sort((a, b) => a.change.span.start - b.change.span.start || a.order - b.order)
        .map(({ change }) => change);
    let out = '';
    let at = 0;
    let previous = null;
    for (const change of sorted) {
        if (previous && same(previous, change))
            continue;
        if (previous && change.span.start < previous.span.end)
            throw new ConflictingChanges(previous, change);
        out += text.slice(at, change.span.start) + change.text;
        at = change.span.end;
        previous = change;
    }
    return out + text.slice(at);
}
function same(a, b) {
    return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}


/***/ })

};
