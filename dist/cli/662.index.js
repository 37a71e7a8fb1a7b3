"use strict";
exports.id = 662;
exports.ids = [662];
exports.modules = {
6662:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
writeInside: () => ( writeInside)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
var _findings_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2515);
function writeInside(workspace, path, text) {
const { root, wanted, folder } = placeInside(workspace, path);
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder), wanted.slice(folder.length));
if (!isInside(root, full) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, { throwIfNoEntry: false })?.isSymbolicLink())
throw outside(path);
const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | noFollow, 0o644);
try {
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
}
finally {
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
}
return full;
}
function placeInside(workspace, path) {
const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path)));
const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(wanted);
const known = existing(folder);
if (!isInside(root, wanted) || !isInside(root, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(known)))
throw outside(path);
if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(wanted, { throwIfNoEntry: false })?.isSymbolicLink())
throw outside(path);
return { root, wanted, folder };
}
class ReportFile {
workspace;
path;
render;
name;
constructor(workspace, path,
render) {
this.workspace = workspace;
this.path = path;
this.render = render;
this.name = path;
}
async publish(publication) {
return this.write(await this.render(publication));
}
write(text) {
try {
writeInside(this.workspace, this.path, text);
return new Set();
}
catch (error) {
if (error instanceof UserError)
throw error;
return { declined: `${this.path} could not be written: ${messageOf(error)}` };
}
}
}
function existing(folder) {
let at = folder;
while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(at, { throwIfNoEntry: false }))
at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at);
return at;
}
function isInside(root, path) {
const prefix = root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep;
return path === root || (path.startsWith(prefix) && !path.slice(prefix.length).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git'));
}
function outside(path) {
return new _findings_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(`${path} leads out of the workspace: reports are written below it, and not through symlinks`);
}
})
};
;
