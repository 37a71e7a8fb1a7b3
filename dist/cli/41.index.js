"use strict";
exports.id = 41;
exports.ids = [41];
exports.modules = {
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
