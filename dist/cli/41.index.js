"use strict";
exports.id = 41;
exports.ids = [41];
exports.modules = {

/***/ 8041:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measuringFor: () => (/* binding */ measuringFor)
/* harmony export */ });
/* unused harmony export TerminalLog */
/* harmony import */ var _adapters_standard_streams_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5487);

/** A Docker engine for a review, and what it is to measure; nothing is loaded where nothing is asked. */
async function measuringFor(options) {
    const { settings, root, history, base, terminal, environment } = options;
    if (settings.measure.length === 0)
        return null;
    const [{ createDocker, discardOnSignals }, { SystemClock }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(358)]).then(__webpack_require__.bind(__webpack_require__, 6358)),
        __webpack_require__.e(/* import() */ 954).then(__webpack_require__.bind(__webpack_require__, 1954)),
    ]);
    // A line that can be written over, where somebody watches.
    const live = (0,_adapters_standard_streams_js__WEBPACK_IMPORTED_MODULE_0__/* .isErrorTerminal */ .Jk)() && environment.TERM !== 'dumb' && environment.CI === undefined;
    const log = new TerminalLog(terminal, live);
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
        budgets: { size: settings.maxSizeIncrease, startup: settings.maxStartupIncrease },
    };
}
/** Progress on stderr: stdout is the report's. One live line on a terminal, a line for each group elsewhere. */
class TerminalLog {
    terminal;
    live;
    constructor(terminal, live) {
        this.terminal = terminal;
        this.live = live;
    }
    debug() {
        // Details are for workflows with debug logging.
    }
    info() {
        // Steps of a build: the group's line says enough.
    }
    warning(message) {
        this.terminal.error(`warning: ${message}\n`);
    }
    async group(title, work) {
        const started = Date.now();
        if (this.live)
            this.terminal.error(`\r\u001b[K${title} …`);
        try {
            return await work();
        }
        finally {
            const seconds = ((Date.now() - started) / 1000).toFixed(1);
            this.terminal.error(this.live ? '\r\u001b[K' : `${title}: ${seconds} s\n`);
        }
    }
}


/***/ })

};
;