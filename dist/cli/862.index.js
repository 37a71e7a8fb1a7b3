export const id = 862;
export const ids = [862];
export const modules = {

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


/***/ })

};
