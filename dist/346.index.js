export const id = 346;
export const ids = [346];
export const modules = {

/***/ 38346:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  html: () => (/* binding */ html)
});

// EXTERNAL MODULE: ./lib/build/report/labels.js
var labels = __webpack_require__(33648);
// EXTERNAL MODULE: ./lib/build/findings/finding.js
var findings_finding = __webpack_require__(15062);
// EXTERNAL MODULE: ./lib/build/report/evidence.js
var report_evidence = __webpack_require__(73858);
// EXTERNAL MODULE: ./lib/build/report/fix.js
var report_fix = __webpack_require__(92908);
// EXTERNAL MODULE: ./lib/build/report/markdown.js
var markdown = __webpack_require__(53862);
// EXTERNAL MODULE: ./lib/build/report/html/markup.js
var markup = __webpack_require__(52889);
;// CONCATENATED MODULE: ./lib/build/report/html/code.js




const CONTEXT = 2;
const MOST_LINES = 24;
const MOST_DIFF = 200;
const WIDTH = 400;
/** The finding's lines in their source, what is meant marked. */
function excerpt(whole, source) {
    if (!source)
        return markup/* NOTHING */.K$;
    const finding = (0,findings_finding/* focused */["in"])(whole);
    const from = Math.max(1, finding.line - CONTEXT);
    const last = source.line(source.lineCount) === '' ? source.lineCount - 1 : source.lineCount;
    const to = Math.min(last, finding.endLine + CONTEXT, from + MOST_LINES - 1);
    if (to < from)
        return markup/* NOTHING */.K$;
    const rows = [];
    for (let number = from; number <= to; number++) {
        const line = source.line(number);
        const inside = finding.line <= number && number <= finding.endLine;
        rows.push(row(inside ? 'row hit' : 'row', `${number}`, inside ? marked(line, number, finding) : (0,markdown/* clip */.$Q)(line, WIDTH)));
    }
    return listing(`${finding.path}, lines ${from} to ${to}`, rows);
}
function marked(line, number, { line: first, endLine, column, endColumn }) {
    const indent = /^\s*/.exec(line)[0].length;
    const start = number === first ? Math.min(column - 1, line.length) : indent;
    const end = number === endLine ? Math.min(endColumn - 1, line.length) : line.length;
    const inside = line.slice(start, Math.max(start, end));
    if (inside === '')
        return (0,markdown/* clip */.$Q)(line, WIDTH);
    return (0,markup/* markup */.PT) `${(0,markdown/* clip */.$Q)(line.slice(0, start), WIDTH)}<mark>${(0,markdown/* clip */.$Q)(inside, WIDTH)}</mark>${(0,markdown/* clip */.$Q)(line.slice(start + inside.length), WIDTH)}`;
}
/** What a fix changes, as a diff. */
function fixDiff(finding, sources) {
    const fix = (0,report_fix/* offeredFix */.P_)(finding);
    const blocks = fix ? (0,report_fix/* blocksOf */.SH)(fix.edits, sources) : null;
    if (!fix || !blocks || blocks.length === 0)
        return markup/* NOTHING */.K$;
    const lines = (0,report_fix/* diffLines */.Pp)(blocks, sources, (path) => path);
    const rows = lines.slice(0, MOST_DIFF).map((line) => {
        const text = (0,markdown/* clip */.$Q)(line.slice(1), WIDTH);
        if (line.startsWith('-'))
            return row('row del', '−', (0,markup/* markup */.PT) `<del>${text}</del>`);
        if (line.startsWith('+'))
            return row('row ins', '+', (0,markup/* markup */.PT) `<ins>${text}</ins>`);
        return row(line.startsWith('@@') ? 'row at' : 'row', '', line.startsWith('@@') ? line.replace(/^@@ | @@$/g, '') : text);
    });
    const more = lines.length - rows.length;
    const title = fix.safety === 'safe' ? 'Fix' : 'Fix, to be looked at before it is applied';
    return (0,markup/* markup */.PT) `<p class="fix-title">${title}</p>
${listing(`${title} of ${finding.rule}`, rows)}${more > 0 ? (0,markup/* markup */.PT) `<p>and ${more} more lines</p>` : ''}`;
}
/** Focusable, for who scrolls by keyboard. */
function listing(label, rows) {
    return (0,markup/* markup */.PT) `<div class="code" role="group" tabindex="0" aria-label="${label}"><pre>${rows}</pre></div>`;
}
function row(name, gutter, content) {
    return (0,markup/* markup */.PT) `<span class="${name}"><span class="no">${gutter}</span><code>${content}
</code></span>`;
}

;// CONCATENATED MODULE: ./lib/build/report/html/findings.js





/** Findings that are shown with their source; more are rows of a table. */
const MOST_SHOWN = 1_000;
/** New findings one by one, the worst first; what is there already folded. */
function findingList(all, options) {
    const findings = (0,labels/* byLevel */.s6)(all);
    const fresh = findings.filter((finding) => finding.new);
    const existing = findings.filter((finding) => !finding.new);
    const rest = fresh.slice(MOST_SHOWN);
    return (0,markup/* markup */.PT) `${fresh.slice(0, MOST_SHOWN).map((finding) => article(finding, options))}
${rest.length > 0 ? table(rest, (0,labels/* plural */.LS)(rest.length, 'more finding'), options) : ''}
${existing.length > 0
        ? (0,markup/* markup */.PT) `<details class="existing"><summary>Already there: ${(0,labels/* counts */.tQ)(existing)}</summary>
${table(existing, 'Findings that the base has too', options)}</details>`
        : ''}`;
}
function article(whole, options) {
    const finding = (0,findings_finding/* focused */["in"])(whole);
    const { rule, level, message, path, line, endLine, images, related, evidence, help } = finding;
    const where = `${path}:${line}${endLine > line ? `–${endLine}` : ''}`;
    return (0,markup/* markup */.PT) `<article class="finding ${level}">
<h4><span class="level">${(0,labels/* levelName */.C1)(level)}</span> <span class="rule">${rule}</span></h4>
<p class="where">${(0,markup/* link */.nf)(where, options.link?.(path, line, endLine) ?? null)}${images.length > 0
        ? (0,markup/* markup */.PT) ` <span class="also">also in ${images.slice(0, 5).join(', ')}${images.length > 5 ? ` and ${images.length - 5} more` : ''}</span>`
        : ''}</p>
${evidence ? (0,markup/* markup */.PT) `<p class="evidence"><strong>Measured on this image, with the fix:</strong> ${(0,report_evidence/* evidencePhrases */.G)({ rule: finding.rule, evidence }).join('; ')}.</p>` : ''}
<p class="message">${(0,markup/* prose */.CS)(message)}</p>
${excerpt(whole, options.sources(path))}
${related.length > 0 ? (0,markup/* markup */.PT) `<ul class="related">${related.slice(0, 10).map((place) => (0,markup/* markup */.PT) `<li><code>${place.path}:${place.line}</code> ${(0,markup/* prose */.CS)(place.message)}</li>`)}</ul>` : ''}
${fixDiff(whole, options.sources)}
${(0,markup/* isAddress */.PW)(help) ? (0,markup/* markup */.PT) `<p class="help">${(0,markup/* link */.nf)(`Why, and when to ignore ${rule}`, help)}</p>` : ''}
</article>`;
}
function table(findings, caption, options) {
    const rows = findings.map(findings_finding/* focused */["in"]).map(({ level, path, line, endLine, message, rule, help }) => {
        const where = (0,markup/* markup */.PT) `<code>${path}:${line}</code>`;
        return (0,markup/* markup */.PT) `<tr><td>${level}</td><td>${(0,markup/* link */.nf)(where, options.link?.(path, line, endLine) ?? null)}</td><td>${(0,markup/* prose */.CS)(message)}</td><td>${(0,markup/* link */.nf)(rule, help)}</td></tr>`;
    });
    return (0,markup/* markup */.PT) `<div class="scroll" role="group" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr><th scope="col">Level</th><th scope="col">Where</th><th scope="col">Finding</th><th scope="col">Rule</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
function problemList(problems) {
    if (problems.length === 0)
        return markup/* NOTHING */.K$;
    return (0,markup/* markup */.PT) `<section aria-labelledby="problems"><h2 id="problems">Not reviewed</h2>
<ul>${problems.map(({ path, message }) => (0,markup/* markup */.PT) `<li>${path === '' ? '' : (0,markup/* markup */.PT) `<code>${path}</code>: `}${(0,markup/* prose */.CS)(message)}</li>`)}</ul></section>`;
}
function suppressedList(suppressed) {
    if (suppressed.length === 0)
        return markup/* NOTHING */.K$;
    const rows = suppressed.map(({ rule, path, line, reason }) => {
        return (0,markup/* markup */.PT) `<tr><td><code>${path}:${line}</code></td><td>${rule}</td><td>${reason === '' ? 'no reason given' : reason}</td></tr>`;
    });
    return (0,markup/* markup */.PT) `<section aria-labelledby="ignored"><h2 id="ignored">Ignored by comments in the files</h2>
<div class="scroll" role="group" tabindex="0" aria-label="Ignored findings"><table><thead><tr><th scope="col">Where</th><th scope="col">Rule</th><th scope="col">Reason</th></tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

// EXTERNAL MODULE: ./lib/build/findings/measurement.js
var findings_measurement = __webpack_require__(92859);
// EXTERNAL MODULE: ./lib/build/report/measured/columns.js
var columns = __webpack_require__(40011);
// EXTERNAL MODULE: ./lib/build/report/measured/details.js
var details = __webpack_require__(99334);
// EXTERNAL MODULE: ./lib/build/report/measured/growth.js
var growth = __webpack_require__(23977);
// EXTERNAL MODULE: ./lib/build/report/measured/sentences.js
var sentences = __webpack_require__(15334);
// EXTERNAL MODULE: ./lib/build/report/units.js
var units = __webpack_require__(96832);
;// CONCATENATED MODULE: ./lib/build/report/html/stacked-table.js

/**
 * A table that a phone shows row by row, each number under its title. The roles are those that the elements have anyway:
 * browsers forget them where a style lays them out as something else.
 */
function stackedTable({ label, columns, rows }) {
    const head = columns.map((title) => (0,markup/* markup */.PT) `<th role="columnheader" scope="col">${title}</th>`);
    const body = rows.map(({ name, cells }) => {
        const shown = cells.map((cell, index) => (0,markup/* markup */.PT) `<td role="cell" data-title="${columns[index + 1] ?? ''}">${cell}</td>`);
        return (0,markup/* markup */.PT) `<tr role="row"><th role="rowheader" scope="row">${name}</th>${shown}</tr>`;
    });
    return (0,markup/* markup */.PT) `<div class="scroll" role="group" tabindex="0" aria-label="${label}"><table class="stacked" role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${body}</tbody></table></div>`;
}

;// CONCATENATED MODULE: ./lib/build/report/html/bytecode.js




/** Which bytecode the image should hold, by what each choice costs and saves. */
function bytecodeTable({ rows, choice, breakEven }) {
    const table = stackedTable({
        label: 'Bytecode',
        columns: ['Bytecode', 'Packed', 'Unpacked', 'Start (95%)', 'Modules compiled'],
        rows: rows.map(({ name, packed, unpacked, startup, modulesCompiled }) => {
            const interval = startup ? ` (${(0,units/* amount */.vj)(startup.interval[0], 'ms')} … ${(0,units/* amount */.vj)(startup.interval[1], 'ms')})` : '';
            const start = startup && `${(0,units/* amount */.vj)(startup.median, 'ms')}${interval}`;
            return { name, cells: [bytes(packed), bytes(unpacked), start, modulesCompiled] };
        }),
    });
    return (0,markup/* markup */.PT) `<h4>Which bytecode this image should hold</h4>
<p>${(0,markup/* prose */.CS)(choice)} ${(0,markup/* prose */.CS)(breakEven)}</p>
${table}`;
}
/** What of the sources has bytecode that the image's interpreter takes. */
function bytecodeState({ size, name }) {
    if (!(0,findings_measurement/* isMeasured */.V)(size))
        return markup/* NOTHING */.K$;
    const parts = size.bytecode.filter(({ sources, bytes: held }) => sources > 0 || held > 0);
    if (parts.length === 0)
        return markup/* NOTHING */.K$;
    const table = stackedTable({
        label: `Bytecode that ${name} holds`,
        columns: ['Part', 'Sources', 'Compiled', 'Missing', 'Stale', 'Never read', 'Size of .pyc'],
        rows: parts.map((part) => ({
            name: part.part,
            cells: [part.sources, part.present, part.missing, part.stale, part.unreachable, bytes(part.bytes)],
        })),
    });
    return (0,markup/* markup */.PT) `<h4>Bytecode that ${name} holds</h4>
<p class="about">Stale: its source has changed since. Never read: of another Python, another optimization, or without its source.</p>
${table}`;
}
function bytes(value) {
    return value === null ? null : (0,units/* amount */.vj)(value, 'bytes');
}

// EXTERNAL MODULE: ./lib/build/report/html/plots/flame.js
var flame = __webpack_require__(10101);
// EXTERNAL MODULE: ./lib/build/report/html/plots/startup.js
var startup = __webpack_require__(82311);
// EXTERNAL MODULE: ./lib/build/report/html/plots/figure.js
var figure = __webpack_require__(25044);
// EXTERNAL MODULE: ./lib/build/report/html/plots/layers.js
var plots_layers = __webpack_require__(98426);
;// CONCATENATED MODULE: ./lib/build/report/html/plots/treemap.js





/** Rows of the table at most. */
const MOST_ROWS = 60;
/** What the image holds, by layer and folder, bytecode marked. */
async function treemapPlot(inventory, name) {
    const layers = (0,plots_layers/* piecesByLayer */.W)(inventory);
    if (layers.length === 0)
        return markup/* NOTHING */.K$;
    const [{ draw }, { isTelling, labelLines, treemapOption }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(219), __webpack_require__.e(712)]).then(__webpack_require__.bind(__webpack_require__, 81712)),
        Promise.all(/* import() */[__webpack_require__.e(219), __webpack_require__.e(780)]).then(__webpack_require__.bind(__webpack_require__, 46780)),
    ]);
    const height = 420;
    const lines = labelLines(layers);
    const telling = (line) => isTelling(line, lines);
    return (0,figure/* figure */.v)({
        title: `What ${name} holds`,
        caption: 'Unpacked files by the layer that they come from, then by folder. Amber, and named .pyc where there is room, is bytecode; grey is the base image.',
        drawings: [
            draw(treemapOption(layers, false), 760, height, telling),
            draw(treemapOption(layers, true), 340, height + 60, telling),
        ],
        table: treemap_table(layers),
    });
}
function treemap_table(layers) {
    const rows = layers.flatMap((layer) => [
        (0,markup/* markup */.PT) `<tr class="group"><th scope="rowgroup" colspan="2">${(0,markdown/* clip */.$Q)(layer.name, 200)}${layer.fromBase ? ' (base image)' : ''}</th><td>${(0,units/* amount */.vj)(layer.bytes, 'bytes')}</td><td></td></tr>`,
        ...layer.children.map((child) => (0,markup/* markup */.PT) `<tr><td></td><th scope="row">${(0,markdown/* clip */.$Q)(child.name, 200)}</th><td>${(0,units/* amount */.vj)(child.bytes, 'bytes')}</td><td>${(0,plots_layers/* bytecodeOf */.$)(child) > 0 ? (0,units/* amount */.vj)((0,plots_layers/* bytecodeOf */.$)(child), 'bytes') : ''}</td></tr>`),
    ]);
    const more = rows.length - MOST_ROWS;
    return (0,markup/* markup */.PT) `<table><thead><tr><th scope="col">Layer</th><th scope="col">Folder</th><th scope="col">Unpacked</th><th scope="col">Of it .pyc</th></tr></thead><tbody>${rows.slice(0, MOST_ROWS)}</tbody></table>${more > 0 ? (0,markup/* markup */.PT) `<p>and ${more} more rows</p>` : ''}`;
}

;// CONCATENATED MODULE: ./lib/build/report/html/measured.js












/** Everything measured of one image: the table first, then what it comes to, then the plots. */
async function measuredSection(measurement) {
    const { head, bytecode, drift, notes } = measurement;
    const phrases = (0,sentences/* driftPhrases */.Im)(drift);
    const bytes = [...(0,growth/* growth */.A)(measurement).map(growth/* growthPhrase */.z), ...(0,details/* waste */.u)(measurement)];
    return (0,markup/* markup */.PT) `<div class="measured">
<h3>Measured</h3>
${measured_table((0,columns/* sideTable */.g)(measurement), measurement)}
${(0,sentences/* comparisons */.lU)(measurement).map(comparison)}
${list([...(0,sentences/* reasons */.Ot)(measurement), ...(0,details/* rebuilds */.b)(measurement), ...notes])}
<p class="conditions">${(0,sentences/* conditions */.jA)(measurement).map((said) => (0,markup/* markup */.PT) `${(0,markup/* prose */.CS)(said)} `)}</p>
${phrases.length > 0 ? (0,markup/* markup */.PT) `<h4>${sentences/* DRIFT_TITLE */.$B}</h4>${list(phrases)}` : ''}
${bytes.length > 0 ? (0,markup/* markup */.PT) `<h4>Where the bytes went</h4>${list(bytes)}` : ''}
${await (0,startup/* startupPlots */.Cd)(measurement)}
${(0,findings_measurement/* isMeasured */.V)(head.startup) ? await (0,flame/* flamePlot */.TG)(head.startup, head.name) : ''}
${bytecode ? bytecodeTable(bytecode) : ''}
${bytecodeState(head)}
${(0,findings_measurement/* isMeasured */.V)(head.size) ? await treemapPlot(head.size, head.name) : ''}
${workloads(measurement)}
</div>`;
}
function measured_table(sides, { base, head }) {
    if (sides.columns.length === 0)
        return markup/* NOTHING */.K$;
    const rows = sides.rows.map(({ name, cells }, index) => {
        const isBase = base !== null && index === 0;
        const tone = isBase ? 'base' : name === head.name ? 'head' : 'fix';
        const shown = cells.map((cell, column) => {
            if (cell === null)
                return null;
            if (!('value' in cell))
                return (0,markup/* markup */.PT) `<span class="missing">${cell.missing}</span>`;
            const share = (0,columns/* shareOf */.tC)(sides, column, cell.value);
            if (share === null)
                return cell.text;
            return (0,markup/* markup */.PT) `${cell.text}<span class="bar" aria-hidden="true"><span class="${tone}" style="width:${(share * 100).toFixed(1)}%"></span></span>`;
        });
        return { name, cells: shown };
    });
    return stackedTable({
        label: 'What was measured',
        columns: ['Side', ...sides.columns.map(({ title }) => title)],
        rows,
    });
}
function comparison({ title, changes, notes }) {
    const said = changes.map((change) => (0,markup/* markup */.PT) `<li>${changeOf(change)}</li>`);
    return (0,markup/* markup */.PT) `<h4>${title}</h4><ul class="changes">${said}${notes.map((note) => (0,markup/* markup */.PT) `<li>${(0,markup/* prose */.CS)(note)}</li>`)}${changes.length + notes.length === 0 ? (0,markup/* markup */.PT) `<li>Nothing to compare.</li>` : ''}</ul>`;
}
function changeOf({ quantity, text, verdict }) {
    const told = verdict === 'better' || verdict === 'worse';
    return (0,markup/* markup */.PT) `<span class="quantity">${quantity}</span> <strong class="${told ? verdict : 'even'}">${text}</strong>${told ? ` ${verdict}` : ''}`;
}
/** The interpreters' workloads one by one, by side. */
function workloads(measurement) {
    const sides = (0,columns/* sidesOf */.Mm)(measurement).flatMap(({ name, interpreter }) => (0,findings_measurement/* isMeasured */.V)(interpreter) ? [{ name, times: new Map(interpreter.map((load) => [load.name, load.samples])) }] : []);
    const names = [...new Set(sides.flatMap(({ times }) => [...times.keys()]))];
    if (names.length === 0)
        return markup/* NOTHING */.K$;
    const rows = names.map((name) => ({
        name,
        cells: sides.map(({ times }) => {
            const samples = times.get(name);
            return samples === undefined ? null : (0,units/* amount */.vj)((0,columns/* median */.JZ)(samples), 'ms');
        }),
    }));
    const label = 'The interpreter, workload by workload';
    return (0,markup/* markup */.PT) `<h4>${label}</h4>
${stackedTable({ label, columns: ['Median', ...sides.map(({ name }) => name)], rows })}`;
}
function list(sentences) {
    return sentences.length === 0 ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<ul>${sentences.map((said) => (0,markup/* markup */.PT) `<li>${(0,markup/* prose */.CS)(said)}</li>`)}</ul>`;
}

;// CONCATENATED MODULE: ./lib/build/report/html/style.js
/*
 * The page's style. Colours are variables, for the plots too; each pair of text and ground has a contrast of 4.5 at least
 * in light and dark. Nothing is told by colour alone: levels, sides and verdicts stand in words beside it.
 */
const LIGHT = `--ground:#f7f8fa;--surface:#ffffff;--ink:#1b1f27;--muted:#596273;--line:#dfe3ea;--link:#0b5bb5;--code:#f1f3f7;
--error:#b3261e;--error-soft:#fdeceb;--warning:#8a5300;--warning-soft:#fdf3e1;--notice:#0b5bb5;--notice-soft:#e8f1fc;
--better:#0f6e3f;--worse:#b3261e;--ins:#e3f6ea;--del:#fde8e7;--mark:#ffe9a8;
--base:#6b7485;--head:#3b5bdb;--fix:#0f7b54;--on-tone:#15181e;--pyc:#f2b84b;--cached:#b9cdf5;--compiled:#f2b84b;
--layer-base:#d3d8e0;--layer-0:#a9c5f2;--layer-1:#a8dcc6;--layer-2:#d3c0ef;--layer-3:#f0bfc9;--layer-4:#b5dbe8;--layer-5:#d6dfa8`;
const DARK = `--ground:#12151b;--surface:#1a1e26;--ink:#e8ebf1;--muted:#a3adbd;--line:#333a47;--link:#8ab8f7;--code:#222834;
--error:#ff9a92;--error-soft:#3a2022;--warning:#f2bd62;--warning-soft:#372a14;--notice:#8ab8f7;--notice-soft:#1a2b42;
--better:#6fd3a0;--worse:#ff9a92;--ins:#17382a;--del:#43211f;--mark:#5c4a12;
--base:#98a2b3;--head:#8aa2ff;--fix:#5ccb9b;--on-tone:#10131a;--pyc:#e3a83a;--cached:#7f9ad1;--compiled:#e3a83a;
--layer-base:#818b9b;--layer-0:#7d9fd6;--layer-1:#74b89c;--layer-2:#a991d3;--layer-3:#cf8f9d;--layer-4:#80b3c4;--layer-5:#a9b572`;
const STYLE = `:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
.page{max-width:62rem;margin:0 auto;padding:2rem 1.25rem 4rem}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--surface);padding:.5rem 1rem;z-index:1}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance;overflow-wrap:anywhere}
h1{font-size:1.05rem;font-weight:600;margin:0 0 .35rem;color:var(--muted)}
h2{font-size:1.3rem;margin:3rem 0 .25rem}
h3{font-size:1.05rem;margin:1.75rem 0 .6rem}
h4{font-size:.95rem;margin:1.5rem 0 .35rem}
p{margin:.4rem 0;overflow-wrap:anywhere}
ul{margin:.4rem 0;padding-left:1.2rem}li{overflow-wrap:anywhere}
code,pre,.where,.rule{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.86em}
:not(.row)>code{background:var(--code);border-radius:4px;padding:.1em .3em}
.headline{font-size:1.75rem;font-weight:650;line-height:1.2;margin:0 0 .6rem;letter-spacing:-.01em;text-wrap:balance}
.conclusion{display:inline-block;font-size:.85rem;font-weight:600;border:1px solid currentColor;border-radius:99px;padding:.1rem .7rem}
.conclusion.failure{color:var(--error)}.conclusion.neutral{color:var(--warning)}.conclusion.success{color:var(--better)}
nav ul{list-style:none;padding:0;margin:1rem 0 0;display:flex;flex-wrap:wrap;gap:.4rem}
nav a{display:inline-block;background:var(--surface);border:1px solid var(--line);border-radius:8px;padding:.3rem .65rem;text-decoration:none;font-size:.9rem;overflow-wrap:anywhere}
nav a:hover{border-color:var(--link)}
nav .count{color:var(--muted)}
.about{color:var(--muted);font-size:.92rem;margin-top:0}
.measured,.finding{background:var(--surface);border:1px solid var(--line);border-radius:12px;padding:1rem 1.25rem 1.25rem;margin:1rem 0}
.measured>h3,.finding>h4{margin-top:.25rem}
.finding{border-left:5px solid var(--line)}
.finding.error{border-left-color:var(--error)}.finding.warning{border-left-color:var(--warning)}.finding.notice{border-left-color:var(--notice)}
.finding h4{display:flex;flex-wrap:wrap;gap:.3rem .7rem;align-items:center;margin-bottom:.2rem}
.rule{font-size:.95rem;font-weight:600}
.level{font-size:.78rem;font-weight:650;border-radius:99px;padding:.08rem .6rem}
.error .level{background:var(--error-soft);color:var(--error)}.warning .level{background:var(--warning-soft);color:var(--warning)}.notice .level{background:var(--notice-soft);color:var(--notice)}
.where,.also{color:var(--muted);font-size:.84rem;margin:0}
.evidence{border-left:3px solid var(--fix);padding-left:.75rem}
.help{font-size:.9rem}
.fix-title{font-weight:600;font-size:.9rem;margin:.9rem 0 .2rem}
.code,.scroll{overflow-x:auto;border-radius:8px;margin:.6rem 0}
.code{border:1px solid var(--line);background:var(--ground)}
.code pre{margin:0;padding:.4rem 0;min-width:max-content;font-size:.84rem;line-height:1.6}
.row{display:grid;grid-template-columns:3.2rem 1fr;padding-right:1rem}
.row code{font-size:inherit;background:none;padding:0}
.no{color:var(--muted);text-align:right;padding-right:.9rem;user-select:none}
.hit{box-shadow:inset 3px 0 var(--muted)}
mark{background:var(--mark);color:inherit;border-radius:3px}
.ins{background:var(--ins)}.del{background:var(--del)}.at{color:var(--muted)}
ins,del{text-decoration:none}
.ins .no,.del .no{color:inherit}
table{border-collapse:collapse;width:100%;font-size:.92rem;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--muted);padding:.2rem 0}
th,td{text-align:left;padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line);vertical-align:top}
thead th{color:var(--muted);font-weight:500;font-size:.84rem;white-space:nowrap}
tbody th{font-weight:500}
tbody tr:last-child>*{border-bottom:0}
.group th,.group td{padding-top:.9rem;font-weight:600}
.stacked td{white-space:nowrap}.stacked thead th{white-space:normal}
.missing{color:var(--muted);font-style:italic}
.bar{display:block;height:.45rem;margin-top:.3rem;background:var(--code);border-radius:99px;overflow:hidden}
.bar span{display:block;height:100%;border-radius:99px}
.bar .base{background:var(--base)}.bar .head{background:var(--head)}.bar .fix{background:var(--fix)}
.changes{list-style:none;padding:0}
.quantity{color:var(--muted)}
.better{color:var(--better)}.worse{color:var(--worse)}.even{font-weight:500}
.conditions{color:var(--muted);font-size:.88rem}
.plot{margin:2rem 0 0}
.plot svg{display:block;width:100%;height:auto;max-width:100%}
figcaption{font-size:.92rem;color:var(--muted);margin-bottom:.6rem}figcaption strong{color:var(--ink)}
.narrow{display:none}
details{margin:.6rem 0}summary{cursor:pointer;color:var(--link);font-size:.92rem;padding:.2rem 0}
footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--muted);font-size:.88rem}
@media (max-width:40rem){.page{padding:1.25rem .9rem 3rem}.headline{font-size:1.4rem}.measured,.finding{padding:.8rem .9rem 1rem;border-radius:10px}
.stacked thead{position:absolute;left:-999rem}.stacked tr{display:grid;grid-template-columns:1fr 1fr;gap:.5rem 1rem;padding:.7rem 0;border-bottom:1px solid var(--line)}
.stacked tbody tr:last-child{border-bottom:0}.stacked tbody th{grid-column:1/-1;font-weight:600}.stacked tbody th,.stacked td{display:block;border:0;padding:0}
.stacked td{white-space:normal}.stacked td:empty{display:none}.stacked td::before{content:attr(data-title);display:block;color:var(--muted);font-size:.8rem}
.wide{display:none}.narrow{display:block}.row{grid-template-columns:2.4rem 1fr}}
@media print{:root{color-scheme:light;${LIGHT};--ground:#fff}body{font-size:10.5pt}.page{max-width:none;padding:0}nav,.skip{display:none}
.finding,.plot,tr{break-inside:avoid}h2,h3,h4{break-after:avoid}.code pre{white-space:pre-wrap;min-width:0}.code,.scroll{overflow:visible}
.measured,.finding{border-radius:0}details::details-content{content-visibility:visible;block-size:auto}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}`;

;// CONCATENATED MODULE: ./lib/build/report/html/index.js





/** Nothing is loaded, nothing runs: should a stranger's text ever get through, it still can do nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
const CONCLUSIONS = {
    success: 'Passed',
    failure: 'Failed',
    neutral: 'Not all could be reviewed',
};
/** The review as one page of HTML that needs no network and no script. */
async function html(review, options) {
    const groups = groupsOf(review);
    const shown = groups.filter(({ findings, measurements }) => findings.length + measurements.length > 0);
    const silent = groups.filter((group) => !shown.includes(group));
    const sections = [];
    // One after the other: the drawings of many images at once would only fill the memory.
    for (const [index, group] of shown.entries())
        sections.push(await imageSection(group, index, options));
    const body = (0,markup/* markup */.PT) `<a class="skip" href="#main">To the findings</a>
<div class="page">
<header>
<h1>Python Dockerfile review</h1>
<p class="headline">${(0,labels/* headline */.Pl)(review)}</p>
<p><span class="conclusion ${review.conclusion}">${CONCLUSIONS[review.conclusion]}</span>${options.subject === undefined ? '' : (0,markup/* markup */.PT) ` <span class="about">${options.subject}</span>`}</p>
${navigation(shown)}
</header>
<main id="main" tabindex="-1">
${sections}
${problemList(review.problems)}
${suppressedList(review.suppressed)}
${silentList(silent)}
</main>
<footer><p>${(0,markup/* link */.nf)('python-dockerfile-review', options.homepage ?? null)} ${options.version}</p></footer>
</div>`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${(0,markup/* markup */.PT) `${(0,labels/* headline */.Pl)(review)} · Python Dockerfile review`.html}</title>
<style>${STYLE}</style>
</head>
<body>
${body.html}
</body>
</html>
`;
}
/** In the order of the review's images; what belongs to none of them comes last. */
function groupsOf({ images, findings, measurements }) {
    const python = images.filter((image) => image.python);
    const ids = [
        ...python.map(({ id }) => id),
        ...findings.map(({ image }) => image),
        ...measurements.map(({ image }) => image),
    ];
    return [...new Set(ids)].map((id) => ({
        id,
        image: images.find((image) => image.id === id) ?? null,
        findings: findings.filter((finding) => finding.image === id),
        measurements: measurements.filter(({ image }) => image === id),
    }));
}
async function imageSection(group, index, options) {
    const { id, image, findings, measurements } = group;
    const measured = [];
    for (const measurement of measurements)
        measured.push(await measuredSection(measurement));
    // Where all are reviewed, that isn't worth a word.
    const about = image ? [image.reason, image.platform].filter((part) => part && part !== 'all') : [];
    return (0,markup/* markup */.PT) `<section aria-labelledby="image-${index}">
<h2 id="image-${index}">${id}</h2>
${image ? (0,markup/* markup */.PT) `<p class="about">Build context ${image.context === '.' ? 'the root' : image.context}${about.map((part) => (0,markup/* markup */.PT) `, ${part}`)}</p>` : ''}
${measured}
${findings.length > 0 ? (0,markup/* markup */.PT) `<h3>Findings</h3>${findingList(findings, options)}` : ''}
</section>`;
}
function navigation(groups) {
    if (groups.length < 2)
        return markup/* NOTHING */.K$;
    return (0,markup/* markup */.PT) `<nav aria-label="Images"><ul>${groups.map(({ id, findings, measurements }, index) => {
        const fresh = (0,labels/* counts */.tQ)(findings.filter((finding) => finding.new));
        const said = [fresh === '' ? 'nothing new' : fresh, measurements.length > 0 ? 'measured' : ''];
        return (0,markup/* markup */.PT) `<li><a href="#image-${index}">${id} <span class="count">${said.filter((part) => part !== '').join(', ')}</span></a></li>`;
    })}</ul></nav>`;
}
function silentList(groups) {
    if (groups.length === 0)
        return markup/* NOTHING */.K$;
    return (0,markup/* markup */.PT) `<section aria-labelledby="silent"><h2 id="silent">Nothing found in ${(0,labels/* plural */.LS)(groups.length, 'image')}</h2>
<ul>${groups.map(({ id }) => (0,markup/* markup */.PT) `<li>${id}</li>`)}</ul></section>`;
}


/***/ }),

/***/ 52889:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   VK: () => (/* binding */ Markup),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* unused harmony export escape */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53862);

/** HTML that is what it says: anything else that a template is given is text and escaped. */
class Markup {
    html;
    constructor(html) {
        this.html = html;
    }
}
/** A template whose values are escaped, unless they are markup themselves; null is nothing. */
function markup(strings, ...values) {
    return new Markup(strings.map((part, index) => (index === 0 ? '' : htmlOf(values[index - 1])) + part).join(''));
}
const NOTHING = new Markup('');
function htmlOf(value) {
    if (value === null)
        return '';
    if (value instanceof Markup)
        return value.html;
    if (typeof value === 'object')
        return value.map(htmlOf).join('');
    return escape(String(value));
}
/** Text as HTML, in elements and in quoted attributes; what can't be seen is spelt out. */
function escape(value) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&#39;');
}
const MAXIMUM = 4_000;
/** A message as rules write it: plain text in which `backticks` mark code. */
function prose(value) {
    const pieces = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(value, MAXIMUM).split('`');
    const unclosed = pieces.length % 2 === 0;
    return markup `${pieces.map((piece, index) => {
        if (index % 2 === 0)
            return piece;
        return unclosed && index === pieces.length - 1 ? `\`${piece}` : markup `<code>${piece}</code>`;
    })}`;
}
/** A link to an address of the web; the label alone for any other. */
function link(label, url) {
    if (url === null || !isAddress(url))
        return markup `${label}`;
    return markup `<a href="${url}" rel="noreferrer">${label}</a>`;
}
/** Whether it leads to the web, and nothing in it could end what quotes it. */
function isAddress(url) {
    return /^https?:\/\/[!-~]+$/.test(url);
}


/***/ }),

/***/ 25044:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52889);

/** A plot with its title, what it shows, and the same as a table. */
function figure({ title, caption, drawings, table }) {
    const [wide, narrow] = drawings;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<figure class="plot">
<figcaption><strong>${title}</strong> ${caption}</figcaption>
<div class="wide">${wide ?? ''}</div><div class="narrow">${narrow ?? ''}</div>
<details><summary>${title}, as a table</summary>
<div class="scroll" role="group" tabindex="0" aria-label="${title}">${table}</div></details>
</figure>`;
}


/***/ }),

/***/ 10101:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ DEEPEST),
/* harmony export */   TG: () => (/* binding */ flamePlot),
/* harmony export */   nw: () => (/* binding */ ROW)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96832);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52889);
/* harmony import */ var _figure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25044);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65478);




const MOST_ROWS = 25;
/** Levels of nesting that are drawn. */
const DEEPEST = 12;
const ROW = 22;
/** Where the time of a start goes, import by import. */
async function flamePlot({ modules }, name) {
    if (modules.length === 0)
        return _markup_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const frames = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__/* .framesOf */ .k)(modules);
    const [{ draw }, { flameOption }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(219), __webpack_require__.e(712)]).then(__webpack_require__.bind(__webpack_require__, 81712)), Promise.all(/* import() */[__webpack_require__.e(219), __webpack_require__.e(307)]).then(__webpack_require__.bind(__webpack_require__, 56307))]);
    const total = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__/* .totalOf */ .e)(frames);
    const levels = Math.min(DEEPEST, Math.max(...frames.map(({ depth }) => depth)) + 1);
    const slowest = [...frames].sort((a, b) => b.self - a.self).slice(0, MOST_ROWS);
    const rows = slowest.map(({ name: module, self, cumulative, compiled }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<tr><th scope="row">${module}</th><td>${milliseconds(self)}</td><td>${milliseconds(cumulative)}</td><td>${compiled ? 'compiled from source' : 'from .pyc or built in'}</td></tr>`);
    return (0,_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .v)({
        title: `Imports of ${name}`,
        caption: `${milliseconds(total)} in ${modules.length} modules, each below the one that imports it, as wide as it takes. Amber, and marked ◆ where there is room, was compiled from source at this start.`,
        drawings: [760, 340].map((width) => draw(flameOption(frames, width), width, levels * ROW + 4)),
        table: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<table><caption>The slowest ${slowest.length} by their own time</caption><thead><tr><th scope="col">Module</th><th scope="col">Itself</th><th scope="col">With what it imports</th><th scope="col">Bytecode</th></tr></thead><tbody>${rows}</tbody></table>`,
    });
}
function milliseconds(microseconds) {
    return microseconds < 10_000 ? `${(microseconds / 1000).toFixed(1)} ms` : (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(microseconds / 1000, 'ms');
}


/***/ }),

/***/ 65478:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ totalOf),
/* harmony export */   k: () => (/* binding */ framesOf)
/* harmony export */ });
/** Imports as frames: each below the import that it is nested in, side by side in the order in which they began. */
function framesOf(modules) {
    // Imports end before those that they are nested in: what is pending one deeper is a module's own.
    const pending = [];
    for (const module of modules) {
        const children = [];
        while (pending.length > 0 && pending.at(-1).module.depth > module.depth)
            children.unshift(pending.pop());
        pending.push({ module, children });
    }
    const frames = [];
    const place = (trees, from, depth) => {
        let start = from;
        for (const { module, children } of trees) {
            const { name, self, cumulative, compiled } = module;
            frames.push({ name, depth, start, cumulative, self, compiled });
            place(children, start, depth + 1);
            start += cumulative;
        }
    };
    place(pending, 0, 0);
    return frames;
}
/** Microseconds of all imports together. */
function totalOf(frames) {
    return frames.reduce((end, { depth, start, cumulative }) => (depth === 0 ? Math.max(end, start + cumulative) : end), 0);
}


/***/ }),

/***/ 98426:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytecodeOf),
/* harmony export */   W: () => (/* binding */ piecesByLayer)
/* harmony export */ });
/** The image's files by the layer that they come from, folders below; layers without files are left out. */
function piecesByLayer({ tree, layers }) {
    return layers.flatMap(({ instruction, fromBase }, layer) => {
        const piece = pieceOf(tree, layer);
        if (!piece || piece.bytes === 0)
            return [];
        const children = piece.kind === 'folder' ? piece.children : [piece];
        return [{ name: instruction, bytes: piece.bytes, kind: 'folder', children, layer, fromBase: fromBase === true }];
    });
}
/** What of a node comes from a layer; folders with one child only are joined with it. */
function pieceOf(node, layer) {
    if (node.children.length === 0) {
        if (node.layer !== layer || node.bytes === 0)
            return null;
        if (node.bytecode === 0)
            return { name: node.name, bytes: node.bytes, kind: 'file', children: [] };
        const bytecode = { name: '.pyc', bytes: node.bytecode, kind: 'bytecode', children: [] };
        if (node.bytecode >= node.bytes)
            return { ...bytecode, name: node.name };
        const rest = { name: 'files', bytes: node.bytes - node.bytecode, kind: 'file', children: [] };
        return { name: node.name, bytes: node.bytes, kind: 'folder', children: [rest, bytecode] };
    }
    const children = node.children.flatMap((child) => pieceOf(child, layer) ?? []);
    if (children.length === 0)
        return null;
    const only = children.length === 1 && node.name !== '/' ? children[0] : null;
    if (only?.kind === 'folder' || only?.kind === 'file')
        return { ...only, name: `${node.name}/${only.name}` };
    const bytes = children.reduce((sum, child) => sum + child.bytes, 0);
    return { name: node.name, bytes, kind: 'folder', children };
}
/** Bytes. */
function bytecodeOf({ kind, bytes, children }) {
    return kind === 'bytecode' ? bytes : children.reduce((sum, child) => sum + bytecodeOf(child), 0);
}


/***/ }),

/***/ 82311:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ startupPlots),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   pk: () => (/* binding */ quartiles)
/* harmony export */ });
/* harmony import */ var _findings_measurement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92859);
/* harmony import */ var _measured_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40011);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96832);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53862);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52889);
/* harmony import */ var _figure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25044);






/** All samples of all sides, each a dot, with the quartiles as a box. Sides of another quantity stand apart. */
async function startupPlots(measurement) {
    const { base, head } = measurement;
    const plots = [];
    for (const quantity of ['import', 'ready', 'command']) {
        const rows = (0,_measured_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .sidesOf */ .Mm)(measurement).flatMap((side) => {
            const { startup, name } = side;
            if (!(0,_findings_measurement_js__WEBPACK_IMPORTED_MODULE_3__/* .isMeasured */ .V)(startup) || startup.quantity !== quantity || startup.samples.length === 0)
                return [];
            const tone = side === base ? 'base' : side === head ? 'head' : 'fix';
            return [{ name: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(name), samples: startup.samples, tone }];
        });
        if (rows.length > 0)
            plots.push(await plot(rows, quantity));
    }
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${plots}`;
}
const TITLES = {
    import: 'Start: until everything is imported',
    ready: 'Start: until ready',
    command: 'Start: until the command has ended',
};
async function plot(rows, quantity) {
    const { draw } = await Promise.all(/* import() */[__webpack_require__.e(219), __webpack_require__.e(712)]).then(__webpack_require__.bind(__webpack_require__, 81712));
    const { startupOption } = await Promise.all(/* import() */[__webpack_require__.e(219), __webpack_require__.e(397)]).then(__webpack_require__.bind(__webpack_require__, 397));
    const title = TITLES[quantity];
    const height = 56 + rows.length * 56;
    const cells = rows.map(({ name, samples }) => {
        const [low, first, median, third, high] = quartiles(samples).map((value) => (0,_units_js__WEBPACK_IMPORTED_MODULE_5__/* .amount */ .vj)(value, 'ms'));
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<tr><th scope="row">${name}</th><td>${samples.length}</td><td>${low}</td><td>${first}</td><td>${median}</td><td>${third}</td><td>${high}</td></tr>`;
    });
    return (0,_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)({
        title,
        caption: 'Each dot is one fresh start; the box holds the middle half, its line is the median.',
        drawings: [760, 340].map((width) => draw(startupOption(rows, width), width, height)),
        table: (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<table><thead><tr><th scope="col">Side</th><th scope="col">Samples</th><th scope="col">Least</th><th scope="col">Quartile</th><th scope="col">Median</th><th scope="col">Quartile</th><th scope="col">Most</th></tr></thead><tbody>${cells}</tbody></table>`,
    });
}
/** Least, first quartile, median, third quartile, most. */
function quartiles(samples) {
    const sorted = [...samples].sort((a, b) => a - b);
    const at = (share) => {
        const place = (sorted.length - 1) * share;
        const below = sorted[Math.floor(place)] ?? 0;
        return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place % 1);
    };
    return [at(0), at(0.25), at(0.5), at(0.75), at(1)];
}
function shortName(name, narrow) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(name, narrow ? 12 : 24);
}


/***/ })

};
