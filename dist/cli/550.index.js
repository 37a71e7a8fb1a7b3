export const id = 550;
export const ids = [550];
export const modules = {

/***/ 2550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRule: () => (/* binding */ explainRule),
/* harmony export */   listRules: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var _adapters_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8313);
/* harmony import */ var _analyze_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1418);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5765);
/* harmony import */ var _findings_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4452);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4264);





const ALL = [..._rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .RULES */ .y, ..._analyze_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_RULES */ .PQ];
const PAGES = (0,_analyze_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .pagesOf */ .E0)((0,_adapters_package_js__WEBPACK_IMPORTED_MODULE_0__/* .readHomepage */ .R)());
/** `rules`: all of them, a line each, or as JSON. */
function listRules(values, positionals, terminal) {
    if (positionals.length > 0)
        throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"rules" takes no arguments; did you mean "explain ${positionals[0]}"?`);
    const format = values.format ?? 'text';
    if (format === 'json') {
        const rules = ALL.map(({ id, family, level, summary }) => ({
            id,
            family,
            level,
            summary,
            help: (0,_analyze_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .helpUrl */ .xR)(PAGES, id),
        }));
        terminal.write(`${JSON.stringify(rules, null, 2)}\n`);
        return 0;
    }
    if (format !== 'text')
        throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`option --format: "${String(format)}" is not allowed; allowed: text, json`);
    const width = Math.max(...ALL.map(({ id }) => id.length));
    const families = [...new Set(ALL.map(({ family }) => family))];
    const blocks = families.map((family) => {
        const rules = ALL.filter((rule) => rule.family === family);
        return [
            `${family}:`,
            ...rules.map(({ id, level, summary }) => `  ${id.padEnd(width)}  ${level.padEnd(7)}  ${summary}`),
        ];
    });
    terminal.write(`${blocks.map((block) => block.join('\n')).join('\n\n')}\n`);
    return 0;
}
/** `explain RULE`: the rule's page. */
function explainRule(positionals, terminal) {
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0)
        throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('"explain" takes one rule ("rules" lists them)');
    const rule = ALL.find((candidate) => candidate.id === id);
    if (!rule) {
        const known = ALL.map((candidate) => candidate.id);
        throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no rule "${id}"${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(id, known) || ' ("rules" lists them)'}`);
    }
    const parts = [
        `${rule.id} (${rule.level}): ${rule.summary}`,
        rule.why.trim(),
        ...('check' in rule ? details(rule) : []),
        (0,_analyze_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .helpUrl */ .xR)(PAGES, rule.id),
    ];
    terminal.write(`${parts.join('\n\n')}\n`);
    return 0;
}
function details({ examples, sources }) {
    const files = (title, tree) => Object.entries(tree)
        .map(([path, text]) => `${title} (${path}):\n\n${text.trimEnd().replace(/^(?=.)/gm, '    ')}`)
        .join('\n\n');
    const list = sources.length > 0 ? [`Sources:\n${sources.map((source) => `- ${source}`).join('\n')}`] : [];
    return [files('Bad', examples.bad), files('Good', examples.good), ...list];
}


/***/ })

};
