export const id = 488;
export const ids = [488];
export const modules = {

/***/ 77488:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MOST_BYTES: () => (/* binding */ MOST_BYTES),
  sarif: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./lib/build/report/labels.js
var labels = __webpack_require__(33648);
// EXTERNAL MODULE: ./lib/build/report/markdown.js
var report_markdown = __webpack_require__(53862);
;// CONCATENATED MODULE: ./lib/build/report/sarif/rules.js

/** Characters of a description that code scanning takes. */
const MAXIMUM_DESCRIPTION = 1_024;
/** Rules whose findings are about security, with code scanning's score for them (0 to 10). */
const SECURITY = {
    'secret-in-image': '8.0',
    'runs-as-root': '5.0',
    'remote-script-piped': '6.0',
};
/** Reporting descriptors in the order of the ids. */
function ruleDescriptors(ids, findings, known, levels) {
    const rules = new Map(known.map((rule) => [rule.id, rule]));
    const examples = new Map([...findings].reverse().map((finding) => [finding.rule, finding]));
    return ids.map((id) => {
        const rule = rules.get(id);
        const example = examples.get(id);
        const level = rule?.level ?? example?.level ?? 'warning';
        const help = rule?.help ?? example?.help ?? '';
        const summary = plain(rule?.summary ?? `What ${id} finds.`);
        const why = rule?.why ?? '';
        const security = SECURITY[id];
        return {
            id,
            name: pascal(id),
            shortDescription: { text: summary },
            fullDescription: { text: (0,report_markdown/* clip */.$Q)(why === '' ? summary : plain(why), MAXIMUM_DESCRIPTION) },
            help: {
                text: `${plain(why === '' ? summary : why)}\n\n${(0,report_markdown/* visible */.RK)(help)}`.trim(),
                markdown: `${why === '' ? summary : why}${isAddress(help) ? `\n\n[Examples and sources](${help})` : ''}`,
            },
            ...(isAddress(help) && { helpUri: help }),
            defaultConfiguration: { level: levels[level] },
            properties: {
                tags: ['docker', 'python', ...(rule ? [rule.family] : []), ...(security === undefined ? [] : ['security'])],
                precision: 'high',
                'problem.severity': level === 'notice' ? 'recommendation' : level,
                ...(security !== undefined && { 'security-severity': security }),
            },
        };
    });
}
/** Markdown as rules write it, without its marks. */
function plain(markdown) {
    return (0,report_markdown/* visible */.RK)(markdown)
        .replace(/\*\*|`/g, '')
        .replace(/(?<![\w*])\*(\w[^*\n]*)\*(?![\w*])/g, '$1')
        .replace(/(?<=[\w,])\n(?=[\w(*.])/g, ' ')
        .trim();
}
function pascal(id) {
    return id
        .split(/[^a-zA-Z0-9]+/)
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
}
function isAddress(url) {
    return /^https?:\/\/[!-~]+$/.test(url);
}

// EXTERNAL MODULE: ./lib/build/findings/finding.js
var findings_finding = __webpack_require__(15062);
// EXTERNAL MODULE: ./lib/build/report/evidence.js
var evidence = __webpack_require__(73858);
// EXTERNAL MODULE: ./lib/build/report/fix.js
var report_fix = __webpack_require__(92908);
;// CONCATENATED MODULE: ./lib/build/report/sarif/results.js




const MAXIMUM_MESSAGE = 4_000;
const MAXIMUM_RELATED = 20;
function resultOf(whole, ruleIndex, level, detail) {
    const finding = (0,findings_finding/* focused */["in"])(whole);
    const fix = detail === 'full' ? (0,report_fix/* offeredFix */.P_)(whole) : null;
    const related = detail === 'full' ? finding.related.slice(0, MAXIMUM_RELATED) : [];
    const measured = finding.evidence
        ? (0,evidence/* evidencePhrases */.G)({ rule: finding.rule, evidence: finding.evidence }).join('; ')
        : '';
    const said = (0,report_markdown/* clip */.$Q)(finding.message, MAXIMUM_MESSAGE);
    return {
        ruleId: finding.rule,
        ruleIndex,
        level,
        message: {
            text: messageOf(`${(0,report_markdown/* visible */.RK)(said)}${measured === '' ? '' : ` Measured on this image, with the fix: ${(0,report_markdown/* visible */.RK)(measured)}.`}`),
            ...(detail === 'full' && {
                markdown: `${(0,report_markdown/* prose */.CS)(said)}${measured === '' ? '' : `\n\n**Measured on this image, with the fix:** ${(0,report_markdown/* text */.Qq)(measured)}.`}`,
            }),
        },
        locations: [{ physicalLocation: { artifactLocation: artifactLocation(finding.path), region: regionOf(finding) } }],
        ...(related.length > 0 && {
            relatedLocations: related.map((place, id) => ({
                id: id + 1,
                message: { text: messageOf((0,report_markdown/* visible */.RK)((0,report_markdown/* clip */.$Q)(place.message, MAXIMUM_MESSAGE))) },
                physicalLocation: { artifactLocation: artifactLocation(place.path), region: { startLine: place.line } },
            })),
        }),
        partialFingerprints: { 'pythonDockerfileReview/v1': finding.fingerprint },
        ...(fix && { fixes: [fixOf(fix.safety, fix.edits)] }),
        properties: { image: finding.image, images: finding.images, new: finding.new },
    };
}
/** A finding that a comment in the file ignores: code scanning shows it as dismissed. */
function suppressedResult({ rule, path, line, reason }, ruleIndex) {
    return {
        ruleId: rule,
        ruleIndex,
        level: 'none',
        kind: 'review',
        message: { text: 'Ignored by a comment in the file.' },
        locations: [{ physicalLocation: { artifactLocation: artifactLocation(path), region: { startLine: line } } }],
        suppressions: [
            { kind: 'inSource', ...(reason !== '' && { justification: (0,report_markdown/* visible */.RK)((0,report_markdown/* clip */.$Q)(reason, MAXIMUM_MESSAGE)) }) },
        ],
    };
}
/** A relative, encoded URI below the root of the repository. */
function artifactLocation(path) {
    const uri = path
        .split('/')
        // Half a character can't be encoded.
        .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')))
        .join('/');
    return { uri, uriBaseId: '%SRCROOT%' };
}
/** Brackets and braces that mean something in SARIF's messages are escaped: links and placeholders. */
function messageOf(value) {
    const escaped = value.replace(/[[\]\\]/g, (char, at) => char === '\\' ? (/[[\]\\]/.test(value[at + 1] ?? '') ? '\\\\' : char) : isLink(value, at) ? `\\${char}` : char);
    return escaped.replace(/\{(?=\d+\})/g, '{{').replace(/(?<=\{\{\d+)\}/g, '}}');
}
/** Whether a bracket could belong to `[text](target)`. */
function isLink(value, at) {
    return value[at] === ']' ? value[at + 1] === '(' : value.includes('](', at);
}
function regionOf({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
function fixOf(safety, edits) {
    const paths = [...new Set(edits.map(({ path }) => path))];
    return {
        description: { text: safety === 'safe' ? 'Safe to apply.' : 'Look before you apply it.' },
        artifactChanges: paths.map((path) => ({
            artifactLocation: artifactLocation(path),
            replacements: edits
                .filter((edit) => edit.path === path)
                .map((edit) => ({ deletedRegion: regionOf(edit), insertedContent: { text: edit.text } })),
        })),
    };
}

;// CONCATENATED MODULE: ./lib/build/report/sarif/log.js




/** Results that code scanning takes of one run. */
const MOST_RESULTS = 25_000;
const NAME = 'python-dockerfile-review';
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/** A SARIF log with one run: the first `count` of the findings, and all that comments in the files ignore. */
function sarifLog(review, findings, count, detail, options) {
    const shown = findings.slice(0, count);
    const ids = new Set([...shown.map(({ rule }) => rule), ...review.suppressed.map(({ rule }) => rule)]);
    const rules = ruleDescriptors([...ids].sort(), findings, options.rules, LEVELS);
    const index = new Map(rules.map(({ id }, at) => [id, at]));
    const room = Math.max(0, MOST_RESULTS - shown.length);
    const paths = [...new Set(shown.map(({ path }) => path))].sort();
    const { category, provenance } = options;
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: NAME,
                        semanticVersion: options.version,
                        ...(isAddress(options.homepage) && { informationUri: options.homepage }),
                        rules,
                    },
                },
                ...(category !== undefined && { automationDetails: { id: category } }),
                ...(provenance && {
                    versionControlProvenance: [
                        {
                            repositoryUri: provenance.repository,
                            revisionId: provenance.revision,
                            ...(provenance.branch !== undefined && { branch: provenance.branch }),
                        },
                    ],
                }),
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: review.problems.length === 0,
                        toolExecutionNotifications: [
                            ...review.problems.map((problem) => ({
                                level: problem.new ? 'error' : 'warning',
                                message: { text: messageOf(`Not reviewed: ${(0,report_markdown/* visible */.RK)(problem.message)}`) },
                                ...(problem.path !== '' && {
                                    locations: [{ physicalLocation: { artifactLocation: artifactLocation(problem.path) } }],
                                }),
                            })),
                            ...leftOut(findings, shown.length, detail),
                        ],
                    },
                ],
                artifacts: paths.map((path) => ({ location: artifactLocation(path), roles: ['analysisTarget'] })),
                results: [
                    ...shown.map((finding) => resultOf(finding, index.get(finding.rule), LEVELS[finding.level], detail)),
                    ...review.suppressed.slice(0, room).map((entry) => suppressedResult(entry, index.get(entry.rule))),
                ],
            },
        ],
    };
}
function leftOut(findings, count, detail) {
    const more = findings.slice(count);
    const errors = more.filter(({ level }) => level === 'error').length;
    const said = [
        more.length > 0
            ? `${(0,labels/* plural */.LS)(more.length, 'finding')} (${(0,labels/* plural */.LS)(errors, 'error')}) left out: more than code scanning takes. The JSON report has all of them.`
            : '',
        detail === 'short'
            ? 'Fixes and related places are left out: with them the file is larger than code scanning takes.'
            : '',
    ];
    return said.filter((text) => text !== '').map((text) => ({ level: 'warning', message: { text } }));
}

;// CONCATENATED MODULE: ./lib/build/report/sarif.js


/** Bytes of a file, gzipped, that it takes. */
const MOST_BYTES = 10_000_000;
/** What is left out first when the file is too large. */
const DETAILS = ['full', 'short'];
/**
 * The review as SARIF 2.1.0 for code scanning. What is more than its limits is left out from the end, errors last and
 * new ones before old ones, and the file says how much that is.
 */
function sarif(review, options) {
    const ordered = (0,labels/* byLevel */.s6)(review.findings.toSorted((a, b) => Number(b.new) - Number(a.new)));
    const packed = options.packed ?? utf8;
    const render = (count, detail) => sarif_text(sarifLog(review, ordered, count, detail, options));
    const most = Math.min(ordered.length, MOST_RESULTS);
    for (const detail of DETAILS) {
        const whole = render(most, detail);
        if (fits(whole))
            return whole;
    }
    let [fitting, tooMany] = [0, most];
    while (tooMany - fitting > 1) {
        const middle = (fitting + tooMany) >> 1;
        if (fits(render(middle, 'short')))
            fitting = middle;
        else
            tooMany = middle;
    }
    return render(fitting, 'short');
    function fits(value) {
        // Packing never makes text much larger, so what is small as it is needs no packing.
        return value.length * 3 <= MOST_BYTES || packed(value) <= MOST_BYTES;
    }
}
/** A runner that logs it takes `##[` for a command: spelt otherwise. */
function sarif_text(log) {
    return `${JSON.stringify(log, null, 1).replace(/##\[/g, '#\\u0023[')}\n`;
}
function utf8(value) {
    return new TextEncoder().encode(value).length;
}


/***/ })

};
