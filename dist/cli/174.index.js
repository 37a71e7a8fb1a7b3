"use strict";
exports.id = 174;
exports.ids = [174,41,954];
exports.modules = {
1954:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
SystemClock: () => ( SystemClock)
});
class SystemClock {
start = Date.now() - performance.now();
now() {
return new Date(this.start + performance.now());
}
}
}),
3174:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
imagesCommand: () => ( imagesCommand)
});
var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1954);
var _adapters_docker_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3695);
var _adapters_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5796);
var _adapters_workspace_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1305);
var _analyze_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2755);
var _config_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1817);
var _config_resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1038);
var _findings_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2515);
var _findings_measurement_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2566);
var _measure_finished_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3480);
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2613);
var _review_image_settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9067);
var _rules_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6779);
var _settings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2998);
var _version_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5355);
var _formats_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5402);
var _measuring_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8041);
var _places_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1388);
var _write_report_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1144);
const FINISHED = _findings_measurement_js__WEBPACK_IMPORTED_MODULE_15__ .c.filter((quantity) => quantity !== 'rebuild');
const USUAL = ['size', 'startup'];
async function imagesCommand(command, values, references, terminal) {
const [first, second] = imagesOf(command, references);
const text = (name) => (typeof values[name] === 'string' ? values[name] : null);
const [format, output] = [(0,_formats_js__WEBPACK_IMPORTED_MODULE_11__ .be)(text('format')), text('output')];
if (format === 'sarif' || format === 'github') {
throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_6__ .yo(`option --format: "${format}" is not allowed, for it is one of findings; allowed: text, json, markdown, html`);
}
const { root } = await (0,_places_js__WEBPACK_IMPORTED_MODULE_13__ .Ch)([], terminal.folder);
const settings = await settingsFor(values, root);
const quantities = quantitiesOf(command, settings.measure, values.measure !== undefined);
const log = _measuring_js__WEBPACK_IMPORTED_MODULE_12__ .T.of(terminal, process.env);
const { engine, builder } = (0,_adapters_docker_index_js__WEBPACK_IMPORTED_MODULE_0__.createDocker)({ environment: process.env, folder: root, log });
const stopWatching = (0,_adapters_docker_index_js__WEBPACK_IMPORTED_MODULE_0__.discardOnSignals)(() => builder.discard());
let answer;
try {
const [base, head] = second === undefined ? [null, first] : [first, second];
const entry = settings.images.find(({ image }) => image === head) ?? null;
const image = {
limits: (0,_review_image_settings_js__WEBPACK_IMPORTED_MODULE_8__ .Af)([], entry),
start: (0,_review_image_settings_js__WEBPACK_IMPORTED_MODULE_8__ .GH)(entry?.startup ?? null),
rounds: entry?.startup?.runs ?? null,
};
answer = await (0,_measure_finished_js__WEBPACK_IMPORTED_MODULE_7__ .bV)({ base, head, quantities, timeout: settings.measureTimeout, image }, { engine, builder, clock: new _adapters_clock_js__WEBPACK_IMPORTED_MODULE_16__.SystemClock(), log });
}
finally {
await builder.discard();
stopWatching();
}
if ('declined' in answer)
throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_6__ .yo((0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_17__.visible)(answer.declined));
const report = await write(answer, format, {
colours: output === null && terminal.colours,
subject: references.join(' and '),
});
if (output === null)
terminal.write(report);
else
await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_14__ .u)('output', output, report, terminal.folder);
return 0;
}
function imagesOf(command, references) {
const wanted = command === 'compare' ? 2 : 1;
const [first, second] = references;
if (first === undefined || references.length !== wanted) {
const needed = command === 'compare' ? 'two images: compare IMAGE IMAGE' : 'one image: measure IMAGE';
throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_6__ .yo(`${command} needs ${needed}; ${references.length} given`);
}
const odd = references.find((reference) => !/^[\w][\w./:@+-]*$/.test(reference));
if (odd !== undefined)
throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_6__ .yo(`"${odd}" is no name of an image; allowed: NAME, NAME:TAG, NAME@DIGEST or an id`);
return second === undefined ? [first] : [first, second];
}
function quantitiesOf(command, asked, isGiven) {
if (isGiven && asked.length === 0)
throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_6__ .yo(`option --measure: "off" leaves ${command} nothing to do`);
const chosen = asked.filter((quantity) => quantity !== 'rebuild');
if (asked.length > 0 && chosen.length === 0) {
throw new _findings_errors_js__WEBPACK_IMPORTED_MODULE_6__ .yo(`option --measure: a finished image is not built again; allowed: ${FINISHED.join(', ')}, all`);
}
return new Set(isGiven ? chosen : USUAL);
}
async function settingsFor(values, root) {
const rules = [..._rules_index_js__WEBPACK_IMPORTED_MODULE_9__ .y, ..._analyze_settings_js__WEBPACK_IMPORTED_MODULE_3__ .PQ];
const { measure, config, 'measure-timeout': timeout } = values;
const named = { measure, config, 'measure-timeout': timeout };
const given = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_4__ .T)(Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)), rules);
return (await (0,_settings_js__WEBPACK_IMPORTED_MODULE_10__ .s)(new _adapters_workspace_disk_js__WEBPACK_IMPORTED_MODULE_2__ .T(root), given, (0,_config_resolve_js__WEBPACK_IMPORTED_MODULE_5__ .cj)(given, null), null, rules)).settings;
}
async function write(measurement, format, { colours, subject }) {
const review = {
...{ conclusion: 'success', images: [], findings: [], suppressed: [], problems: [] },
measurements: [measurement],
};
switch (format) {
case 'text': {
const { measurementText } = await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 9844));
return measurementText(measurement, colours);
}
case 'json': {
const { json } = await __webpack_require__.e( 221).then(__webpack_require__.bind(__webpack_require__, 2221));
return json(review, _version_js__WEBPACK_IMPORTED_MODULE_18__ .x);
}
case 'markdown': {
const { measuredMarkdown } = await __webpack_require__.e( 454).then(__webpack_require__.bind(__webpack_require__, 9454));
return `${measuredMarkdown(measurement)}\n`;
}
case 'html': {
const { html } = await __webpack_require__.e( 260).then(__webpack_require__.bind(__webpack_require__, 6260));
return html(review, { version: _version_js__WEBPACK_IMPORTED_MODULE_18__ .x, homepage: (0,_adapters_package_js__WEBPACK_IMPORTED_MODULE_1__ .R)(), subject, sources: () => null });
}
}
}
}),
8041:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
T: () => ( TerminalLog),
measuringFor: () => ( measuringFor)
});
var _adapters_standard_streams_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5487);
async function measuringFor(options) {
const { settings, root, history, base, terminal, environment } = options;
if (settings.measure.length === 0)
return null;
const [{ createDocker, discardOnSignals }, { SystemClock }] = await Promise.all([
Promise.all( [__webpack_require__.e(207), __webpack_require__.e(695)]).then(__webpack_require__.bind(__webpack_require__, 3695)),
__webpack_require__.e( 954).then(__webpack_require__.bind(__webpack_require__, 1954)),
]);
const log = TerminalLog.of(terminal, environment);
const { engine, builder } = createDocker({
...{ environment, folder: root, log, history, head: null, builder: settings.builder },
});
discardOnSignals(() => builder.discard());
return {
ports: { engine, builder, clock: new SystemClock(), log },
quantities: settings.measure,
timeout: settings.measureTimeout,
secrets: settings.secrets,
buildContexts: settings.buildContexts,
fork: false,
commits: { head: null, base },
entries: settings.images,
budgets: settings,
};
}
class TerminalLog {
terminal;
live;
constructor(terminal, live) {
this.terminal = terminal;
this.live = live;
}
static of(terminal, environment) {
const live = (0,_adapters_standard_streams_js__WEBPACK_IMPORTED_MODULE_0__ .Jk)() && environment.TERM !== 'dumb' && environment.CI === undefined;
return new TerminalLog(terminal, live);
}
debug() {
}
info() {
}
warning(message) {
this.terminal.error(`warning: ${message}\n`);
}
async group(title, work) {
const started = Date.now();
if (this.live)
this.terminal.error(`\r\u001b[K${title} \u2026`);
try {
return await work();
}
finally {
const seconds = ((Date.now() - started) / 1000).toFixed(1);
this.terminal.error(this.live ? '\r\u001b[K' : `${title}: ${seconds} s\n`);
}
}
}
})
};
;
