export const id = 527;
export const ids = [527];
export const modules = {

/***/ 4527:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createDocker: () => (/* binding */ createDocker),
  discardOnSignals: () => (/* reexport */ discardOnSignals)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/build/dockerfile/credentials.js
var credentials = __webpack_require__(76309);
;// CONCATENATED MODULE: ./lib/build/measure/builds/text.js

const LONGEST_LINE = 300;
const MOST_LINES = 30;
const LONGEST_END = 100_000;
/** Shorter ones would mask words of the log. */
const SHORTEST_SECRET = 6;
/** Of a line that is read at all: more than is ever shown. */
const MOST_READ = 4_000;
// Escape sequences: CSI, OSC (ended by BEL or ST), and those of two characters.
// eslint-disable-next-line no-control-regex
const ESCAPES = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[ -/]*[0-~])/g;
// Control characters, and marks that turn the direction of a text around.
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;
/** One line of a stranger's log without what a terminal obeys; a progress bar comes down to what it said last. */
function plainLine(line) {
    const whole = line.replace(/\r+$/, '');
    return whole
        .slice(whole.lastIndexOf('\r') + 1)
        .slice(0, MOST_READ)
        .replace(ESCAPES, '')
        .replace(/\t/g, ' ')
        .replace(CONTROLS, '')
        .trimEnd();
}
/** A line without secrets: values that are known to be, passwords of URLs, and what has the shape of a key. */
function withoutSecrets(line, secrets) {
    let text = line;
    for (const secret of secrets)
        if (secret.length >= SHORTEST_SECRET)
            text = text.replaceAll(secret, '***');
    // Also those that stand for nobody: a password in a log is nothing that anybody needs.
    text = text.replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, '$1***@');
    return text.replace(/[^\s"'=:,;]{16,}/g, (word) => ((0,credentials/* looksGenerated */.At)(word, false) ? '***' : word));
}
/** The end of a log as reports may show it: plain, short, without secrets. */
function endOfLog(text, secrets) {
    // The end alone is worked on, for logs reach megabytes; where it begins, half a secret may stand.
    const end = text.length > LONGEST_END ? text.slice(-LONGEST_END).replace(/^[^\n]*/, '') : text;
    const lines = end.split('\n').map(plainLine);
    const said = lines.filter((line) => line !== '').slice(-MOST_LINES);
    return said.map((line) => cut(withoutSecrets(line, secrets)));
}
/** One line for people of a stranger's text. */
function oneLine(text, secrets = []) {
    return cut(withoutSecrets(plainLine(text.trim().replace(/\s*\n\s*/g, ' ')), secrets));
}
function cut(line) {
    return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line;
}

;// CONCATENATED MODULE: ./lib/build/measure/builds/failure.js

/**
 * The line that BuildKit names in what it writes at the end: `Dockerfile:12`, a rule of dashes, and the lines around it,
 * those that failed with `>>>`. Null where it names none. A file inside the build can't pretend to be it: what a RUN
 * wrote comes in records of its own.
 */
function failingLine(plain) {
    const lines = plain.split('\n');
    for (const [index, line] of lines.entries()) {
        const place = /^\S.*:(\d{1,6})\s*$/.exec(line);
        if (place && /^-{10,}\s*$/.test(lines[index + 1] ?? ''))
            return Number(place[1]) || null;
    }
    // What the parser says of a file that it can't read.
    const said = /dockerfile parse error (?:on )?line (\d{1,6})/i.exec(plain);
    return said ? Number(said[1]) : null;
}
const NEEDS_GIT = /unable to detect version|not a git repository/i;
/** Where a build broke off, with the end of its log as reports may show it. */
function buildFailure(progress, secrets) {
    const { failure, plain } = progress;
    const error = /^ERROR: (.+)$/m.exec(plain)?.[1] ?? '';
    // The excerpt of the Dockerfile is on the finding's line anyway.
    const said = failure?.log.trim() ? failure.log : [failure?.error, error].filter(Boolean).join('\n') || plain;
    const failed = (failure?.error ?? '') || error || 'the build failed';
    // What takes its version from git would find it in a checkout of the user's own.
    const hint = NEEDS_GIT.test(said) ? '; builds for measuring have no .git' : '';
    return {
        failed: `${oneLine(shorter(failed), secrets)}${hint}`,
        line: failingLine(plain),
        log: endOfLog(said, secrets),
        timedOut: false,
    };
}
/** BuildKit wraps its errors in what each of its parts was about to do, and repeats the command. */
function shorter(error) {
    const cause = error.replace(/^(?:failed to build: |failed to solve: |rpc error: code = \w+ desc = )+/, '');
    const status = /^process "[^]*" did not complete successfully: exit code: (\d+)/.exec(cause)?.[1];
    return status === undefined ? cause : `a command ended with status ${status}`;
}

;// CONCATENATED MODULE: ./lib/build/measure/builds/materials.js
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * The images that a build used and their digests, from what `--metadata-file` says. A reference is as people write it:
 * `pkg:docker/python@3.12-slim?platform=linux%2Famd64` is `python:3.12-slim`.
 * Source: moby/buildkit, docs/attestations/slsa-provenance.md; package URLs: package-url/purl-spec, types/docker.
 */
function readMaterials(metadata) {
    const found = new Map();
    const provenance = valueAt(parse(metadata), 'buildx.build.provenance');
    // The second is where SLSA 1.0 has them.
    const definition = valueAt(valueAt(provenance, 'buildDefinition'), 'resolvedDependencies');
    const materials = valueAt(provenance, 'materials') ?? definition;
    for (const material of Array.isArray(materials) ? materials : []) {
        const [uri, digest] = [valueAt(material, 'uri'), valueAt(valueAt(material, 'digest'), 'sha256')];
        if (typeof uri !== 'string' || typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest))
            continue;
        const reference = referenceOf(uri);
        if (reference !== null)
            found.set(reference, `sha256:${digest}`);
    }
    return found;
}
function referenceOf(uri) {
    const match = /^pkg:docker\/([^?#@]+)(?:@([^?#]*))?(?:[?#].*)?$/.exec(uri);
    if (!match)
        return null;
    try {
        const [name, version] = [decodeURIComponent(match[1]), decodeURIComponent(match[2] ?? '')];
        // Docker's own frontend is one of the materials, and no base of anything.
        if (/^(?:docker\/dockerfile)$/.test(name))
            return null;
        return version === '' ? name : version.startsWith('sha256:') ? `${name}@${version}` : `${name}:${version}`;
    }
    catch {
        return null;
    }
}
function valueAt(value, key) {
    return isRecord(value) ? value[key] : undefined;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/build/dockerfile/trusted-syntax.js
var trusted_syntax = __webpack_require__(76114);
;// CONCATENATED MODULE: ./lib/build/measure/builds/syntax.js

/**
 * What of a Dockerfile may be handed to a builder. `# syntax=` chooses the program that reads the file: Docker's own is
 * left alone, any other is blanked out (line numbers stay) and said.
 */
function buildText(text) {
    const trusted = (0,trusted_syntax/* withTrustedSyntax */.f)(text, true);
    if (trusted === null)
        return { refused: 'it begins with something that may name another program to read it' };
    const before = text.replace(/^\uFEFF/, '').split('\n');
    const after = trusted.split('\n');
    if (before.join('\n') === trusted)
        return { text, note: null };
    const dropped = before.filter((line) => /^#\s*syntax\s*=/i.test(line) && !after.includes(line));
    const named = dropped.map((line) => line.replace(/^[^=]*=\s*/, '').trim()).filter((name) => name !== '');
    const note = named.length === 0
        ? null
        : `Built without its \`# syntax=\` line: only Docker's own docker/dockerfile reads files here, not ${named.join(', ')}.`;
    return { text: trusted, note };
}
/** Build arguments that choose code to run or leave the sandbox: never handed over. */
const REFUSED_ARGUMENTS = ['BUILDKIT_SYNTAX'];
/** The first build argument that may not be given; null where all may. */
function refusedArgument(names) {
    return [...names].find((name) => REFUSED_ARGUMENTS.includes(name.trim().toUpperCase())) ?? null;
}

// EXTERNAL MODULE: ./lib/build/dockerfile/image-reference.js
var image_reference = __webpack_require__(49698);
;// CONCATENATED MODULE: ./lib/build/adapters/docker/json.js
function json_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A JSON object as it was read: nothing of its shape is believed. Empty where the text is none. */
function readJson(text) {
    try {
        const value = JSON.parse(text);
        return json_isRecord(value) ? value : {};
    }
    catch {
        return {};
    }
}
function recordAt(value, key) {
    const found = value[key];
    return json_isRecord(found) ? found : {};
}
function textAt(value, key) {
    const found = value[key];
    return typeof found === 'string' ? found : '';
}
/** A list of texts; Docker also writes null, and one text for a list. */
function textsAt(value, key) {
    const found = value[key];
    if (typeof found === 'string')
        return [found];
    return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : [];
}

;// CONCATENATED MODULE: ./lib/build/adapters/docker/base-images.js


/** A registry that doesn't answer in this time doesn't answer. */
const LOOKUP = { limits: { milliseconds: 30_000 } };
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** What images a run's builds start from, held as they stood when they were first asked for. */
class BaseImages {
    docker;
    builder;
    /** Ids of images that no registry knows, by reference. */
    local = new Map();
    driverName = null;
    constructor(docker, builder) {
        this.docker = docker;
        this.builder = builder;
    }
    /** The digest that a reference stands for now; null where it can't be found out. */
    async resolve(reference, platform) {
        const written = (0,image_reference/* parseImageReference */.o)(reference);
        if (written === null)
            return null;
        if (written.digest !== null)
            return DIGEST.test(written.digest) ? written.digest : null;
        // The engine's own builder takes what the engine has; any other looks only in registries.
        const local = (await this.driver()) === 'docker' ? await this.resolveHere(reference, platform) : null;
        return local ?? this.resolveThere(reference);
    }
    /** Those of the digests that a builder can be told to take. */
    registryDigests(pinned) {
        return new Map([...pinned].filter(([reference, digest]) => this.local.get(reference) !== digest));
    }
    /** References that no registry knows and that aren't any more what they were. */
    async moved(pinned) {
        const moved = [];
        for (const [reference, digest] of pinned) {
            if (this.local.get(reference) !== digest)
                continue;
            if (textAt(await this.inspect(reference), 'Id') !== digest)
                moved.push(reference);
        }
        return moved;
    }
    async resolveHere(reference, platform) {
        const image = await this.inspect(reference);
        const id = textAt(image, 'Id');
        if (id === '')
            return null;
        const own = `${textAt(image, 'Os')}/${textAt(image, 'Architecture')}`;
        if (platform !== null && platform !== own && !platform.startsWith(`${own}/`))
            return null;
        const repository = (0,image_reference/* parseImageReference */.o)(reference)?.repository;
        for (const known of textsAt(image, 'RepoDigests')) {
            const parsed = (0,image_reference/* parseImageReference */.o)(known);
            if (parsed?.repository === repository && parsed?.digest && DIGEST.test(parsed.digest))
                return parsed.digest;
        }
        this.local.set(reference, id);
        return id;
    }
    async resolveThere(reference) {
        const builder = this.builder === null ? [] : ['--builder', this.builder];
        // Anything shorter is printed for people.
        const format = ['--format', '{{json .Manifest}}'];
        const args = ['buildx', ...builder, 'imagetools', 'inspect', ...format, '--', reference];
        const digest = textAt(readJson(await this.docker.ask(args, LOOKUP).catch(() => '')), 'digest');
        return DIGEST.test(digest) ? digest : null;
    }
    async inspect(reference) {
        const ran = await this.docker.run(['image', 'inspect', '--format', '{{json .}}', '--', reference]);
        return readJson(ran.status === 0 ? ran.stdout : '');
    }
    /** `docker`, `docker-container`, `kubernetes`, `remote`; empty where it isn't told. */
    driver() {
        const name = this.builder === null ? [] : ['--', this.builder];
        this.driverName ??= this.docker
            .ask(['buildx', 'inspect', ...name])
            .then((text) => /^Driver:\s+(\S+)/m.exec(text)?.[1] ?? '')
            .catch(() => '');
        return this.driverName;
    }
}

;// CONCATENATED MODULE: ./lib/build/adapters/docker/build-arguments.js
/**
 * The arguments of `docker buildx build`. Nothing is ever allowed (`--allow`) that buildx doesn't by itself, and
 * SOURCE_DATE_EPOCH isn't set: with it, pip and compileall write another kind of .pyc.
 */
function buildArguments(request, text, places) {
    const { target, platform, fork } = request;
    const secrets = fork ? [] : request.secrets;
    const contexts = fork ? [] : request.buildContexts;
    return [
        'buildx',
        ...(places.builder === null ? [] : ['--builder', places.builder]),
        'build',
        ...['--progress', 'rawjson'],
        // Into the engine, whatever driver built it.
        '--load',
        ...['--provenance=false', '--sbom=false'],
        ...['--metadata-file', places.metadata],
        ...['--file', places.dockerfile],
        ...['--tag', places.tag],
        ...(target === null ? [] : ['--target', target]),
        ...(platform === null ? [] : ['--platform', platform]),
        ...[...request.buildArguments].flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
        ...secrets.flatMap((secret) => ['--secret', secret]),
        ...contexts.flatMap((context) => ['--build-context', context]),
        ...pins(text, contexts, places.pinned).flatMap((pin) => ['--build-context', pin]),
        '--',
        places.context,
    ];
}
/** A named context takes the place of whatever has its name: of stages, and of contexts of the user's, it must not. */
function pins(text, contexts, pinned) {
    const taken = new Set([
        ...contexts.map((context) => context.slice(0, context.indexOf('=')).toLowerCase()),
        ...[...text.matchAll(/^[ \t]*FROM[ \t].*[ \t]AS[ \t]+(\S+)/gim)].map((match) => match[1].toLowerCase()),
    ]);
    return [...pinned].flatMap(([reference, digest]) => reference.includes('@') || taken.has(reference.toLowerCase())
        ? []
        : [`${reference}=docker-image://${reference}@${digest}`]);
}

// EXTERNAL MODULE: ./lib/build/adapters/workspace/folders.js
var workspace_folders = __webpack_require__(71326);
;// CONCATENATED MODULE: ./lib/build/adapters/docker/build-files.js



/** The texts that a build reads: its Dockerfile, and the ignore file that goes with it (null: there is none). */
async function readTexts(request) {
    const { tree, dockerfile, context } = request;
    const [own, shared] = [`${dockerfile}.dockerignore`, external_node_path_.posix.join(context, '.dockerignore')];
    const contents = await tree.workspace.read([dockerfile, own, shared]);
    const written = contents.get(dockerfile);
    const text = request.text ?? textOf(written);
    if (text === null) {
        return { unbuildable: `${dockerfile} ${written && 'problem' in written ? written.problem : 'is not there'}` };
    }
    return { text, ignore: request.ignore ?? textOf(contents.get(own)) ?? textOf(contents.get(shared)) };
}
/** The absolute path of the context: a folder inside the tree, whatever symlinks there are. */
async function contextFolder({ tree, context }) {
    const path = (0,workspace_folders/* normalize */.S8)(context);
    const unbuildable = { unbuildable: `the build context ${JSON.stringify(context)} is no folder of the checkout` };
    if (path === null)
        return unbuildable;
    try {
        const [root, real] = [await (0,promises_.realpath)(tree.folder), await (0,promises_.realpath)((0,external_node_path_.join)(tree.folder, path))];
        const isInside = real === root || real.startsWith(root + external_node_path_.sep);
        const isGit = real.slice(root.length).split(external_node_path_.sep).includes('.git');
        return isInside && !isGit && (await (0,promises_.stat)(real)).isDirectory() ? real : unbuildable;
    }
    catch {
        return unbuildable;
    }
}
/**
 * Writes the texts to a folder of our own, under the Dockerfile's own name, which the log shows. The builder reads
 * `<name>.dockerignore` beside the Dockerfile and then no other.
 * @returns the Dockerfile's path
 */
async function writeTexts(folder, dockerfile, text, ignore, excluded) {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(dockerfile));
    await (0,promises_.writeFile)(path, text);
    await (0,promises_.writeFile)(`${path}.dockerignore`, `${ignore ?? ''}\n${excluded.join('\n')}\n`);
    return path;
}
function textOf(content) {
    return content && 'text' in content ? content.text : null;
}

;// CONCATENATED MODULE: ./lib/build/adapters/docker/environment.js



/** What finds programs, the engine and a proxy; the rest may hold tokens. */
const KEPT = new Set([
    'PATH',
    'HOME',
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'DOCKER_CONFIG',
    'DOCKER_CERT_PATH',
    'DOCKER_TLS',
    'DOCKER_TLS_VERIFY',
    'DOCKER_API_VERSION',
    'XDG_RUNTIME_DIR',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'ALL_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'all_proxy',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'SystemRoot',
    'PATHEXT',
    'USERPROFILE',
]);
/** The environment of the docker command: of ours only what it needs, never the runner's tokens. */
function dockerEnvironment(environment) {
    const kept = Object.entries(environment).filter((entry) => entry[1] !== undefined && (KEPT.has(entry[0]) || entry[0].startsWith('BUILDX_')));
    return {
        ...Object.fromEntries(kept),
        LANG: 'C.UTF-8',
        LC_ALL: 'C.UTF-8',
        // The command would run git in the folder that it builds, as whatever configuration there says.
        BUILDX_GIT_INFO: 'false',
        BUILDX_GIT_LABELS: '',
        // Advertisements at the end of a failing build.
        DOCKER_CLI_HINTS: 'false',
    };
}
/** Where docker's configuration lies. */
function configurationFolder(environment) {
    return environment.DOCKER_CONFIG ?? (0,external_node_path_.join)(environment.HOME ?? (0,external_node_os_.homedir)(), '.docker');
}
/**
 * The same for a stranger's code: a configuration in `folder` that knows no registry's credentials and no proxy's. The
 * plugins are still found, and so are the engine and the builder that the user chose.
 */
function forkEnvironment(environment, folder) {
    const known = configurationFolder(environment);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    for (const name of ['cli-plugins', 'contexts']) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(known, name)))
            environment_link((0,external_node_path_.join)(known, name), (0,external_node_path_.join)(folder, name));
    }
    const { currentContext, cliPluginsExtraDirs } = readConfiguration((0,external_node_path_.join)(known, 'config.json'));
    const configuration = {
        ...(typeof currentContext === 'string' && { currentContext }),
        ...(Array.isArray(cliPluginsExtraDirs) && { cliPluginsExtraDirs }),
    };
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'config.json'), JSON.stringify(configuration), { mode: 0o600 });
    const builders = environment.BUILDX_CONFIG ?? (0,external_node_path_.join)(known, 'buildx');
    return { ...dockerEnvironment(environment), DOCKER_CONFIG: folder, BUILDX_CONFIG: builders };
}
function environment_link(target, path) {
    // Once in a run is enough.
    if (!(0,external_node_fs_.existsSync)(path))
        (0,external_node_fs_.symlinkSync)(target, path);
}
function readConfiguration(path) {
    try {
        const value = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        // There is none, or docker itself couldn't read it either.
        return {};
    }
}
/**
 * What secrets name of the environment, and nothing else of it: `id=npm,env=NPM_TOKEN`, `type=env,id=NPM_TOKEN`, and an
 * `id` alone where a variable is called so.
 */
function secretVariables(secrets, environment) {
    const found = {};
    for (const secret of secrets) {
        const options = new Map(secret.split(',').map((option) => {
            const at = option.indexOf('=');
            return at < 0 ? [option.trim(), ''] : [option.slice(0, at).trim().toLowerCase(), option.slice(at + 1)];
        }));
        const isFile = options.has('src') || options.has('source');
        const name = options.get('env') ?? (isFile ? undefined : options.get('id'));
        const value = name === undefined ? undefined : environment[name];
        // One of docker's own names would turn the command around.
        if (name !== undefined && value !== undefined && !KEPT.has(name))
            found[name] = value;
    }
    return found;
}

// EXTERNAL MODULE: ./lib/build/adapters/process.js
var adapters_process = __webpack_require__(14456);
;// CONCATENATED MODULE: ./lib/build/adapters/docker/client.js

/** Of a question to the engine; builds and containers have limits of their own. */
const LIMITS = { milliseconds: 60_000, bytes: 10_000_000 };
/** Milliseconds that a command has to end by itself when the run is ended. */
const GRACE = 5_000;
const ENDED = 'the run was ended';
/** docker said no: a sentence's end with its last words. */
class DockerFailed extends Error {
    name = 'DockerFailed';
}
/** Runs the docker command: argument arrays, an environment without tokens, and nothing left running behind. */
class Docker {
    environment;
    folder;
    /** What runs, and whether it is asked to end before it is made to. */
    running = new Map();
    closed = false;
    constructor(environment, 
    /** Where it runs: a folder of our own. */
    folder) {
        this.environment = environment;
        this.folder = folder;
    }
    /** Runs a command to its end, whatever its status. @throws DockerFailed where it can't be started or has to be ended. */
    async run(args, { limits, environment, folder } = {}) {
        this.refuseWhenClosed();
        try {
            return await (0,adapters_process/* runToEnd */.cd)('docker', args, {
                folder: folder ?? this.folder,
                environment: environment ?? this.environment,
                limits: { ...LIMITS, ...limits },
                started: (child) => {
                    this.keep(child, true);
                },
            });
        }
        catch (error) {
            throw error instanceof adapters_process/* ProcessFailed */.dD ? new DockerFailed(`docker ${error.message}`) : error;
        }
    }
    /** What a command wrote on stdout. @throws DockerFailed where it failed. */
    async ask(args, options = {}) {
        const ran = await this.run(args, options);
        if (ran.status === 0)
            return ran.stdout.trim();
        throw new DockerFailed(this.closed ? ENDED : (0,adapters_process/* saidLast */.OI)(ran));
    }
    /** Starts a command whose streams somebody else reads. */
    start(args, { environment, folder, patient = false } = {}) {
        this.refuseWhenClosed();
        const child = (0,adapters_process/* startProcess */.kp)('docker', args, {
            folder: folder ?? this.folder,
            environment: environment ?? this.environment,
        });
        this.keep(child, patient);
        return child;
    }
    /**
     * Ends all that runs and starts nothing more; answers with a client for clearing up. They are asked to end first, so
     * that a build is given up on the engine's side too before its traces are removed.
     */
    async close() {
        this.closed = true;
        const ended = [...this.running.keys()].map((child) => new Promise((resolve) => child.once('close', resolve)));
        for (const [child, patient] of this.running)
            (0,adapters_process/* endProcess */.JZ)(child, patient ? 'SIGTERM' : 'SIGKILL');
        const timer = setTimeout(() => {
            for (const child of this.running.keys())
                (0,adapters_process/* endProcess */.JZ)(child);
        }, GRACE);
        await Promise.all(ended);
        clearTimeout(timer);
        return new Docker(this.environment, this.folder);
    }
    keep(child, patient) {
        this.running.set(child, patient);
        child.once('close', () => this.running.delete(child));
        child.once('error', () => this.running.delete(child));
    }
    refuseWhenClosed() {
        if (this.closed)
            throw new DockerFailed(ENDED);
    }
}

;// CONCATENATED MODULE: ./lib/build/adapters/docker/missing.js


/** The oldest buildx that writes its progress as JSON. */
const OLDEST_BUILDX = [0, 13];
/** Why the engine can't be used, as a sentence's end; null where it can. */
async function missingEngine(docker) {
    const ran = await attempt(docker, ['version', '--format', '{{.Server.Version}} {{.Server.Os}}']);
    if (typeof ran === 'string')
        return ran;
    if (ran.status !== 0 || ran.stdout.trim() === '')
        return refusal(ran);
    return ran.stdout.trim().endsWith('windows') ? 'the Docker engine here runs Windows containers only' : null;
}
/** Why buildx can't be used, as a sentence's end; null where it can. */
async function missingBuildx(docker, builder) {
    const ran = await attempt(docker, ['buildx', 'version']);
    if (typeof ran === 'string')
        return ran;
    if (ran.status !== 0)
        return `docker buildx ${needed()} is needed and not installed`;
    const version = /\bv?(\d+)\.(\d+)\.\d+/.exec(ran.stdout);
    // A build from a branch has no version that could be compared.
    if (version && isOlder([Number(version[1]), Number(version[2])])) {
        return `docker buildx ${needed()} is needed, ${version[0]} is installed`;
    }
    if (builder === null)
        return null;
    const inspected = await attempt(docker, ['buildx', 'inspect', '--', builder]);
    if (typeof inspected === 'string')
        return inspected;
    if (inspected.status === 0)
        return null;
    const list = await attempt(docker, ['buildx', 'ls', '--format', '{{.Builder.Name}}']);
    const names = typeof list === 'string' || list.status !== 0 ? [] : [...new Set(list.stdout.trim().split(/\s+/))];
    const known = names.length > 0 ? `; there is ${names.join(', ')}` : '';
    return `buildx has no builder ${JSON.stringify(builder)}${known}`;
}
function refusal(ran) {
    if (/permission denied/i.test(ran.stderr)) {
        return "this user may not talk to the Docker engine (permission denied at its socket): it has to be in the engine's group";
    }
    const place = /Cannot connect to the Docker daemon at ([^\s]+?)\.?(?:\s|$)/i.exec(ran.stderr)?.[1];
    if (place)
        return `no Docker engine answers at ${place}`;
    return `the Docker engine can not be asked (${(0,adapters_process/* saidLast */.OI)(ran)})`;
}
function isOlder([major, minor]) {
    return major < OLDEST_BUILDX[0] || (major === OLDEST_BUILDX[0] && minor < OLDEST_BUILDX[1]);
}
function needed() {
    return `${OLDEST_BUILDX.join('.')} or later`;
}
async function attempt(docker, args) {
    try {
        return await docker.run(args);
    }
    catch (error) {
        if (error instanceof DockerFailed)
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/build/measure/builds/progress.js
/** Of each vertex' log that is kept, in characters. */
const MOST_LOG = 100_000;
const MOST_VERTICES = 10_000;
/** An instruction of the Dockerfile, and nothing that BuildKit does for itself: `[2/4] RUN …`, `[build 2/4] RUN …`. */
const INSTRUCTION = /^\[(?:[^\]]+ )?\d+\/\d+\] /;
/**
 * Reads `docker buildx build --progress=rawjson`: one JSON object a line.
 * Source: moby/buildkit, client/graph.go (SolveStatus).
 */
class BuildProgress {
    vertices = new Map();
    ended = [];
    other = [];
    failedVertex = null;
    /** Takes a line; answers with the steps that ended by it. What is no JSON is kept as plain output. */
    read(line) {
        const status = parsed(line);
        if (status === null) {
            if (this.other.length < MOST_VERTICES)
                this.other.push(line);
            return [];
        }
        for (const log of recordsOf(status.logs))
            this.keepLog(log);
        return recordsOf(status.vertexes).flatMap((vertex) => this.keepVertex(vertex) ?? []);
    }
    /** The instructions that ended, in that order. */
    get steps() {
        return this.ended;
    }
    /** What it wrote besides: the error and the place of it. */
    get plain() {
        return this.other.join('\n');
    }
    /** What failed first: its name, error and the end of its log; null where nothing did. */
    get failure() {
        return this.failedVertex;
    }
    keepVertex(record) {
        const { digest, name, started, completed, cached, error } = record;
        if (typeof digest !== 'string')
            return null;
        const vertex = this.vertexOf(digest);
        if (typeof name === 'string' && name !== '')
            vertex.name = name;
        if (cached === true)
            vertex.cached = true;
        if (typeof error === 'string' && error !== '') {
            vertex.error = error;
            // What ran at its side is cancelled, and says so as an error of its own.
            if (!/context canceled/i.test(error))
                this.failedVertex ??= vertex;
        }
        if (typeof completed !== 'string' || typeof started !== 'string')
            return null;
        // One that is asked for several times ends several times.
        const milliseconds = Math.max(0, Date.parse(completed) - Date.parse(started)) || 0;
        const known = this.ended.findIndex((step) => step.name === vertex.name);
        vertex.milliseconds += milliseconds;
        if (!INSTRUCTION.test(vertex.name) || vertex.error !== '')
            return null;
        const step = { name: vertex.name, cached: vertex.cached, milliseconds: vertex.milliseconds };
        if (known >= 0) {
            this.ended[known] = step;
            return null;
        }
        this.ended.push(step);
        return step;
    }
    keepLog({ vertex, data }) {
        if (typeof vertex !== 'string' || typeof data !== 'string')
            return;
        const kept = this.vertexOf(vertex);
        kept.log = (kept.log + decodeBase64(data)).slice(-MOST_LOG);
    }
    vertexOf(digest) {
        const known = this.vertices.get(digest);
        if (known)
            return known;
        const vertex = { name: '', cached: false, milliseconds: 0, error: '', log: '' };
        if (this.vertices.size < MOST_VERTICES)
            this.vertices.set(digest, vertex);
        return vertex;
    }
}
function progress_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function recordsOf(value) {
    return Array.isArray(value) ? value.filter(progress_isRecord) : [];
}
function parsed(line) {
    if (!line.startsWith('{'))
        return null;
    try {
        const value = JSON.parse(line);
        return progress_isRecord(value) ? value : null;
    }
    catch {
        return null;
    }
}
function decodeBase64(data) {
    return Buffer.from(data, 'base64').toString('utf8');
}

;// CONCATENATED MODULE: ./lib/build/adapters/docker/lines.js
/** Bytes of one line; the rest of it is dropped. */
const lines_LONGEST_LINE = 1_000_000;
/** Bytes of lines that wait for a reader. */
const MOST_WAITING = 1_000_000;
/**
 * Two streams as one sequence of lines, with bounded memory: a stream waits while its reader is behind. Before anybody
 * reads, and after, what doesn't fit is dropped instead, so that nobody waits for a reader that never comes.
 */
class Lines {
    streams;
    waiting = [];
    bytes = 0;
    open = 0;
    taken = false;
    reading = false;
    wake = null;
    constructor(streams) {
        this.streams = streams;
        for (const [name, stream] of streams)
            this.follow(name, stream);
    }
    /** Can be read once; ends when both streams do. */
    async *read() {
        if (this.taken)
            throw new Error('the lines were read already');
        this.taken = this.reading = true;
        try {
            for (;;) {
                const line = this.waiting.shift();
                if (line) {
                    this.bytes -= line.text.length;
                    if (this.bytes < MOST_WAITING)
                        for (const [, stream] of this.streams)
                            stream.resume();
                    yield line;
                }
                else if (this.open === 0)
                    return;
                else
                    await new Promise((resolve) => (this.wake = resolve));
            }
        }
        finally {
            this.drain();
        }
    }
    /** Nobody reads on: what comes is dropped. */
    drain() {
        this.reading = false;
        this.bytes = MOST_WAITING;
        for (const [, stream] of this.streams)
            stream.resume();
    }
    follow(name, stream) {
        this.open++;
        let rest = [];
        let length = 0;
        const keep = (piece) => {
            if (length < lines_LONGEST_LINE)
                rest.push(piece.subarray(0, lines_LONGEST_LINE - length));
            length += piece.length;
        };
        const end = () => {
            this.push({ stream: name, text: Buffer.concat(rest).toString('utf8').replace(/\r$/, '') });
            rest = [];
            length = 0;
        };
        stream.on('data', (chunk) => {
            let at = 0;
            for (let next = chunk.indexOf(10); next >= 0; next = chunk.indexOf(10, at)) {
                keep(chunk.subarray(at, next));
                end();
                at = next + 1;
            }
            if (at < chunk.length)
                keep(chunk.subarray(at));
        });
        let isClosed = false;
        const close = () => {
            if (isClosed)
                return;
            isClosed = true;
            if (length > 0)
                end();
            this.open--;
            this.wake?.();
        };
        stream.once('end', close);
        stream.once('close', close);
        stream.once('error', close);
    }
    push(line) {
        if (!this.reading && this.bytes >= MOST_WAITING)
            return;
        this.waiting.push(line);
        this.bytes += line.text.length;
        if (this.reading && this.bytes >= MOST_WAITING)
            for (const [, stream] of this.streams)
                stream.pause();
        this.wake?.();
    }
}

;// CONCATENATED MODULE: ./lib/build/adapters/docker/run-build.js




/** Milliseconds that buildx has to give a build up at the engine before it is killed. */
const run_build_GRACE = 5_000;
/** Runs `docker buildx build` and reads its progress. @throws DockerFailed where it can't be started. */
async function runBuild(docker, args, options) {
    const start = performance.now();
    const child = docker.start(args, { ...options, patient: true });
    child.stdin.on('error', () => undefined);
    child.stdin.end();
    child.stdout.resume();
    const ended = new Promise((resolve, reject) => {
        child.once('error', (error) => {
            reject(new DockerFailed(`docker ${(0,adapters_process/* whyNotStarted */.hb)(error)}`));
        });
        child.once('close', resolve);
    });
    ended.catch(() => undefined);
    let timedOut = false;
    let grace;
    const timer = setTimeout(() => {
        timedOut = true;
        (0,adapters_process/* endProcess */.JZ)(child, 'SIGTERM');
        grace = setTimeout(() => {
            (0,adapters_process/* endProcess */.JZ)(child);
        }, run_build_GRACE);
    }, options.timeout);
    const progress = new BuildProgress();
    try {
        for await (const { text } of new Lines([['stderr', child.stderr]]).read()) {
            for (const step of progress.read(text))
                options.onStep(step);
        }
        const status = await ended;
        return { status, timedOut, milliseconds: performance.now() - start, progress };
    }
    finally {
        clearTimeout(timer);
        clearTimeout(grace);
    }
}

;// CONCATENATED MODULE: ./lib/build/adapters/docker/secrets.js




/** Of a secret's file: more is no credential. */
const MOST_BYTES = 65_536;
/** What must not show up in a build's log: what the secrets hold, and build arguments whose names say credential. */
async function secretTexts({ fork, secrets, buildArguments }, environment, checkout) {
    const named = [...buildArguments].flatMap(([name, value]) => (0,credentials/* isCredentialName */.hN)(name) && !(0,credentials/* isPlaceholder */.wK)(value) ? [value] : []);
    if (fork)
        return named;
    const files = secrets.flatMap((secret) => /(?:^|,)(?:src|source)=([^,]+)/i.exec(secret)?.[1] ?? []);
    const read = await Promise.all(files.map((file) => readStart((0,external_node_path_.resolve)(checkout, file))));
    const texts = [...Object.values(secretVariables(secrets, environment)), ...read];
    const lines = texts.flatMap((text) => text.split(/\r?\n/)).map((line) => line.trim());
    // What follows `token=` or `password:` may be printed without its name.
    const values = lines.flatMap((line) => /[=:\s]\s*(\S+)$/.exec(line)?.[1] ?? []);
    // Longest first: one may be a part of another.
    return [...new Set([...named, ...lines, ...values])].sort((a, b) => b.length - a.length);
}
async function readStart(path) {
    try {
        const file = await (0,promises_.open)(path);
        try {
            const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0);
            return buffer.toString('utf8', 0, bytesRead);
        }
        finally {
            await file.close();
        }
    }
    catch {
        // The build says itself that it can't be read.
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/build/adapters/docker/builder.js













/** Builds through `docker buildx`; all builds share the builder's cache. */
class DockerBuilder {
    options;
    bases;
    builds = 0;
    constructor(options) {
        this.options = options;
        this.bases = new BaseImages(options.docker, options.builder);
    }
    async missing() {
        const { docker, builder } = this.options;
        return (await missingEngine(docker)) ?? (await missingBuildx(docker, builder));
    }
    async resolve(references, platform) {
        const found = await Promise.all(references.map(async (reference) => [reference, await this.bases.resolve(reference, platform)]));
        return new Map(found.filter((entry) => entry[1] !== null));
    }
    tree(commit) {
        return this.options.trees.tree(commit);
    }
    touched(tree, path) {
        return this.options.trees.touched(tree, path);
    }
    build(request) {
        return this.options.log.group(`Build ${oneLine(`${request.dockerfile}, ${request.name}`)}`, () => this.attempt(request));
    }
    discard() {
        return this.options.discard();
    }
    async attempt(request) {
        const refused = refusedArgument(request.buildArguments.keys());
        if (refused !== null)
            return failed(`the build argument ${refused} chooses the program that builds: it is not passed`);
        const [texts, context] = [await readTexts(request), await contextFolder(request)];
        if (typeof context !== 'string')
            return failed(context.unbuildable);
        if ('unbuildable' in texts)
            return failed(texts.unbuildable);
        const trusted = buildText(texts.text);
        if ('refused' in trusted)
            return failed(`${request.dockerfile} is not built: ${trusted.refused}`);
        const brought = await this.options.trees.complete(request, trusted.text, texts.ignore);
        const number = ++this.builds;
        const folder = (0,external_node_path_.join)(this.options.folder, `build-${number}`);
        const path = await writeTexts(folder, request.dockerfile, trusted.text, texts.ignore, brought.excluded);
        const notes = [...(trusted.note === null ? [] : [trusted.note]), ...brought.notes, ...(await this.moved(request))];
        for (const note of notes)
            this.options.log.info(note);
        return this.run(request, trusted.text, { number, folder, path, context, notes });
    }
    async run(request, text, { number, folder, path, context, notes }) {
        const { docker, log, builder, environment, given, checkout, repository } = this.options;
        const [metadata, tag] = [(0,external_node_path_.join)(folder, 'metadata.json'), `${repository}:${number}`];
        const pinned = this.bases.registryDigests(request.pinned);
        const secrets = await secretTexts(request, environment, checkout);
        const args = buildArguments(request, text, { builder, dockerfile: path, context, metadata, tag, pinned });
        const ran = await runBuild(docker, args, {
            timeout: request.timeout,
            environment: request.fork
                ? forkEnvironment(environment, (0,external_node_path_.join)(this.options.folder, 'configuration'))
                : { ...given, ...secretVariables(request.secrets, environment) },
            folder: request.fork ? folder : checkout,
            onStep: ({ name, cached, milliseconds }) => {
                log.info(`${oneLine(name, secrets)} (${cached ? 'cached' : `${(milliseconds / 1000).toFixed(1)} s`})`);
            },
        });
        if (ran.timedOut || ran.status !== 0) {
            const failure = buildFailure(ran.progress, secrets);
            if (!ran.timedOut)
                return failure;
            return { ...failure, timedOut: true, failed: `took longer than ${Math.round(request.timeout / 1000)} s` };
        }
        return {
            image: tag,
            digest: await docker.ask(['image', 'inspect', '--format', '{{.Id}}', '--', tag]),
            milliseconds: ran.milliseconds,
            // BuildKit writes the values of variables into the names.
            steps: ran.progress.steps.map((step) => ({ ...step, name: oneLine(step.name, secrets) })),
            materials: readMaterials(await (0,promises_.readFile)(metadata, 'utf8').catch(() => '')),
            notes,
        };
    }
    async moved({ pinned }) {
        const moved = await this.bases.moved(pinned);
        return moved.map((reference) => `${reference} is on this machine only, and was replaced between two builds.`);
    }
}
function failed(reason) {
    return { failed: oneLine(reason), line: null, log: [], timedOut: false };
}

// EXTERNAL MODULE: ./lib/build/findings/errors.js
var errors = __webpack_require__(24452);
;// CONCATENATED MODULE: ./lib/build/adapters/docker/container-arguments.js
/** What our containers are labelled with; the value is the run's id. */
const LABEL = 'python-dockerfile-review';
/** More than any service starts with, fewer than a fork bomb needs. */
const MOST_PROCESSES = 1024;
/**
 * The arguments of `docker create`. Its default capabilities stay: dropping them changes what a start writes.
 * @param environmentFile holds the variables that can stand in such a file
 */
function createArguments(request, run, environmentFile) {
    const { command, cpus, memory, readOnly, tmpfs, user } = request;
    const [program, ...rest] = command ?? [];
    return [
        'create',
        '--interactive',
        ...['--label', `${LABEL}=${run}`],
        ...['--pull', 'never'],
        ...['--network', 'none'],
        ...['--security-opt', 'no-new-privileges'],
        ...['--pids-limit', String(MOST_PROCESSES)],
        '--no-healthcheck',
        // A daemon may be configured to put an init before everything, and to keep logs.
        '--init=false',
        ...['--log-driver', 'none'],
        ...['--restart', 'no'],
        ...(cpus === null ? [] : ['--cpus', String(cpus)]),
        // Without a limit on swap as well, a container takes as much again from there.
        ...(memory === null ? [] : ['--memory', String(memory), '--memory-swap', String(memory)]),
        ...(readOnly ? ['--read-only'] : []),
        ...tmpfs.flatMap((path) => ['--tmpfs', path]),
        ...(user === null ? [] : ['--user', user]),
        ...(environmentFile === null ? [] : ['--env-file', environmentFile]),
        ...inArguments(request.environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
        // An empty one takes the image's entrypoint away.
        ...(command === null ? [] : ['--entrypoint', program ?? '']),
        '--',
        request.image,
        ...rest,
    ];
}
/** The variables for a file of docker's form, which other users of the machine can't read; null where there are none. */
function environmentFile(environment) {
    const lines = [...environment].filter(([, value]) => fitsInFile(value)).map(([name, value]) => `${name}=${value}\n`);
    return lines.length === 0 ? null : lines.join('');
}
/** Those with line breaks, which the file has no form for. */
function inArguments(environment) {
    return [...environment].filter(([, value]) => !fitsInFile(value));
}
function fitsInFile(value) {
    return !/[\r\n]/.test(value);
}

;// CONCATENATED MODULE: ./lib/build/adapters/docker/container.js




/** Seconds that `docker stop` waits by default. */
const container_GRACE = 10;
/** Milliseconds after its end that the attached command has to see it. */
const LATEST = 5_000;
/** A container between its start and its removal. */
class DockerContainer {
    docker;
    id;
    attached;
    output;
    ended;
    timer;
    timedOut = false;
    removal = null;
    constructor(docker, id, 
    /** `docker start` with the container's streams attached. */
    attached, timeout) {
        this.docker = docker;
        this.id = id;
        this.attached = attached;
        this.output = new Lines([
            ['stdout', attached.stdout],
            ['stderr', attached.stderr],
        ]);
        attached.stdin.on('error', () => undefined);
        this.ended = new Promise((resolve, reject) => {
            attached.once('error', (error) => {
                reject(new DockerFailed(`docker ${(0,adapters_process/* whyNotStarted */.hb)(error)}`));
            });
            attached.once('close', () => {
                resolve();
            });
        });
        this.ended.catch(() => undefined);
        this.timer = setTimeout(() => {
            this.timedOut = true;
            void this.kill();
        }, timeout);
        void this.ended
            .finally(() => {
            clearTimeout(this.timer);
        })
            .catch(() => undefined);
    }
    /** One that has ended takes nothing any more: its lines end, which says so. */
    write(text) {
        return new Promise((resolve) => {
            if (!this.attached.stdin.writable)
                resolve();
            else
                this.attached.stdin.write(text, () => {
                    resolve();
                });
        });
    }
    lines() {
        return this.output.read();
    }
    async stop() {
        const start = performance.now();
        await this.docker.ask(['container', 'stop', '-t', String(container_GRACE), '--', this.id]);
        const milliseconds = performance.now() - start;
        return { milliseconds, end: await this.end() };
    }
    end() {
        this.removal ??= this.remove();
        return this.removal;
    }
    async remove() {
        try {
            if ((await this.state()).running)
                await this.kill();
            await this.attachedEnd();
            const { status, outOfMemory } = await this.state();
            return { status, timedOut: this.timedOut, outOfMemory };
        }
        finally {
            clearTimeout(this.timer);
            (0,adapters_process/* endProcess */.JZ)(this.attached);
            await this.docker.run(['container', 'rm', '--force', '--volumes', '--', this.id]);
        }
    }
    /** The command that is attached sees the end a little later; it is not waited for for ever. */
    async attachedEnd() {
        this.output.drain();
        let timer;
        const late = new Promise((resolve) => (timer = setTimeout(resolve, LATEST)));
        await Promise.race([this.ended, late]).catch(() => undefined);
        clearTimeout(timer);
    }
    async kill() {
        // One that ended meanwhile can't be killed, which is all the same.
        await this.docker.run(['container', 'kill', '--', this.id]).catch(() => undefined);
    }
    async state() {
        const format = '{{json .State}}';
        const state = readJson(await this.docker.ask(['container', 'inspect', '--format', format, '--', this.id]));
        return {
            running: state.Running === true,
            status: typeof state.ExitCode === 'number' ? state.ExitCode : -1,
            outOfMemory: state.OOMKilled === true,
            error: textAt(state, 'Error'),
        };
    }
}

;// CONCATENATED MODULE: ./lib/build/adapters/docker/inspect.js

/** Reads `docker image inspect --format '{{json .}}'`; null where that isn't an image's. */
function readImage(text) {
    const image = readJson(text);
    const id = textAt(image, 'Id');
    if (id === '')
        return null;
    const configuration = recordAt(image, 'Config');
    const variant = textAt(image, 'Variant');
    const health = textsAt(recordAt(configuration, 'Healthcheck'), 'Test');
    const labels = Object.entries(recordAt(configuration, 'Labels')).filter((label) => typeof label[1] === 'string');
    return {
        id,
        platform: `${textAt(image, 'Os')}/${textAt(image, 'Architecture')}${variant === '' ? '' : `/${variant}`}`,
        environment: textsAt(configuration, 'Env'),
        entrypoint: textsAt(configuration, 'Entrypoint'),
        command: textsAt(configuration, 'Cmd'),
        workdir: textAt(configuration, 'WorkingDir') || '/',
        user: textAt(configuration, 'User'),
        stopSignal: textAt(configuration, 'StopSignal') || null,
        // `NONE` turns off what a base set.
        healthCheck: health.length === 0 || health[0] === 'NONE' ? null : health,
        exposedPorts: json_isRecord(configuration.ExposedPorts) ? Object.keys(configuration.ExposedPorts) : [],
        labels: new Map(labels),
        layers: textsAt(recordAt(image, 'RootFS'), 'Layers'),
    };
}

;// CONCATENATED MODULE: ./lib/build/adapters/docker/save.js



const MOST_STDERR = 10_000;
/**
 * `docker save` as a stream: it writes no faster than it is read, and ends when nobody reads on.
 * @throws DockerFailed where it breaks off, at the end of what it wrote.
 */
async function* saveImage(docker, image) {
    const child = docker.start(['image', 'save', '--', image]);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
        if (stderr.length < MOST_STDERR)
            stderr += chunk.toString('utf8');
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end();
    const ended = new Promise((resolve, reject) => {
        child.once('error', (error) => {
            reject(new DockerFailed(`docker ${(0,adapters_process/* whyNotStarted */.hb)(error)}`));
        });
        child.once('close', resolve);
    });
    // Looked at below; one who stops early doesn't look.
    ended.catch(() => undefined);
    let isWhole = false;
    try {
        for await (const chunk of child.stdout)
            yield chunk;
        const status = await ended;
        isWhole = true;
        if (status !== 0)
            throw new DockerFailed(`${image} could not be read: ${(0,adapters_process/* saidLast */.OI)({ status, stderr })}`);
    }
    finally {
        if (!isWhole) {
            (0,adapters_process/* endProcess */.JZ)(child);
            child.stdout.destroy();
        }
    }
}

;// CONCATENATED MODULE: ./lib/build/adapters/docker/engine.js












/** A Docker engine through the docker command. */
class DockerEngine {
    docker;
    runId;
    folder;
    constructor(docker, 
    /** Id of the run: a label of all that it makes. */
    runId, 
    /** Private, for files that are handed to docker. */
    folder) {
        this.docker = docker;
        this.runId = runId;
        this.folder = folder;
    }
    missing() {
        return missingEngine(this.docker);
    }
    async describe() {
        const info = readJson(await this.docker.ask(['info', '--format', '{{json .}}']));
        const [processors, memory] = [Number(info.NCPU), Number(info.MemTotal)];
        const amounts = [
            Number.isFinite(processors) ? `${processors} ${processors === 1 ? 'processor' : 'processors'}` : '',
            Number.isFinite(memory) ? `${(memory / 1e9).toFixed(1)} GB of memory` : '',
        ];
        const platform = `${textAt(info, 'OSType')}/${textAt(info, 'Architecture')}`;
        const parts = [`Docker ${textAt(info, 'ServerVersion')}`, ...amounts, platform, textAt(info, 'Driver')];
        return parts.filter((part) => part !== '').join(', ');
    }
    async inspect(image) {
        const ran = await this.docker.run(['image', 'inspect', '--format', '{{json .}}', '--', image]);
        if (ran.status === 0)
            return readImage(ran.stdout);
        if (/no such image|not found/i.test(ran.stderr))
            return null;
        if (/invalid reference format/i.test(ran.stderr)) {
            throw new errors/* UserError */.yo(`${JSON.stringify(image)} is not the name of an image: NAME[:TAG] or an id is needed`);
        }
        throw new DockerFailed(`${image} can not be inspected: ${(0,adapters_process/* saidLast */.OI)(ran)}`);
    }
    save(image) {
        return saveImage(this.docker, image);
    }
    async run(request) {
        const id = await this.create(request);
        const attached = this.docker.start(['container', 'start', '--attach', '--interactive', '--', id]);
        return new DockerContainer(this.docker, id, attached, request.timeout);
    }
    async create(request) {
        const variables = environmentFile(request.environment);
        const file = variables === null ? null : (0,external_node_path_.join)(this.folder, `environment-${(0,external_node_crypto_.randomUUID)()}`);
        try {
            if (file !== null)
                await (0,promises_.writeFile)(file, variables, { mode: 0o600, flag: 'wx' });
            const id = await this.docker.ask(createArguments(request, this.runId, file));
            // Warnings about limits that the kernel doesn't know may stand around it.
            return id.split('\n').at(-1).trim();
        }
        catch (error) {
            throw error instanceof DockerFailed
                ? new DockerFailed(`no container of ${request.image} can be made: ${error.message}`)
                : error;
        }
        finally {
            if (file !== null)
                await (0,promises_.rm)(file, { force: true });
        }
    }
}

;// CONCATENATED MODULE: ./lib/build/adapters/docker/leftovers.js


/**
 * Removes what a run made: containers by their label, images by their repository's name, the private folder. What can't
 * be removed is passed over: there may be no engine any more. The cache that builds left in the builder stays.
 */
async function removeLeftovers({ docker, run, repository, folder }) {
    const clearing = await docker.close();
    await removeListed(clearing, ['container', 'ls', '--all', '--quiet', '--no-trunc', '--filter', `label=${LABEL}=${run}`], ['container', 'rm', '--force', '--volumes']);
    await removeListed(clearing, ['image', 'ls', '--format', '{{.Repository}}:{{.Tag}}', '--filter', `reference=${repository}`], 
    // By name: one that somebody else has named, too, only loses ours.
    ['image', 'rm', '--force']);
    await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
}
async function removeListed(docker, list, remove) {
    try {
        const found = await docker.ask(list);
        if (found !== '')
            await docker.run([...remove, '--', ...found.split('\n')]);
    }
    catch {
        // Without an engine nothing of it is left either.
    }
}

// EXTERNAL MODULE: ./lib/build/dockerfile/ignore.js + 1 modules
var ignore = __webpack_require__(80357);
// EXTERNAL MODULE: ./lib/build/adapters/git/command.js
var command = __webpack_require__(70647);
// EXTERNAL MODULE: ./lib/build/adapters/git/history.js + 4 modules
var git_history = __webpack_require__(1736);
// EXTERNAL MODULE: ./lib/build/source/decode.js
var decode = __webpack_require__(70876);
// EXTERNAL MODULE: ./lib/build/adapters/workspace/bytes.js
var bytes = __webpack_require__(40048);
;// CONCATENATED MODULE: ./lib/build/adapters/workspace/disk.js






/**
 * The working tree. The calls below the promises are synchronous: a review reads few files, and a thread pool's round
 * trips would cost more than they bring at the start of the command.
 */
class DiskWorkspace {
    name = 'the working tree';
    root;
    /** The root with a slash behind it: paths are normalized before they are joined to it, so nothing else is to be done. */
    prefix;
    /** @throws UserError where the root is not a folder. */
    constructor(root) {
        try {
            this.root = external_node_fs_.realpathSync.native(root);
            this.prefix = this.root.endsWith(external_node_path_.sep) ? this.root : this.root + external_node_path_.sep;
            if ((0,external_node_fs_.lstatSync)(this.root).isDirectory())
                return;
        }
        catch {
            // Said below, in the same words.
        }
        throw new errors/* UserError */.yo(`${root} is not a folder`);
    }
    list(folders = ['']) {
        const found = [];
        for (const folder of folders) {
            const path = (0,workspace_folders/* normalize */.S8)(folder);
            // A folder that is named may be a symlink, as long as it stays inside; those met on the way are not followed.
            if (path !== null && this.isFolderInside(path))
                this.walk(path, found);
        }
        found.sort(workspace_folders/* byPath */.f2);
        // One folder may be in another.
        const isFirst = ({ path }, index) => index === 0 || found[index - 1].path !== path;
        return Promise.resolve(folders.length < 2 ? found : found.filter(isFirst));
    }
    read(paths) {
        const contents = new Map();
        const folders = new Map();
        for (const path of paths) {
            const content = this.readOne(path, folders);
            if (content)
                contents.set(path, content);
        }
        return Promise.resolve(contents);
    }
    leadsTo(path) {
        const normal = (0,workspace_folders/* normalize */.S8)(path);
        if (normal === null)
            return Promise.resolve(null);
        try {
            const real = this.inside(this.prefix + normal);
            const found = real === null || !(0,external_node_fs_.lstatSync)(real).isFile() ? null : (0,external_node_path_.relative)(this.root, real);
            return Promise.resolve(found?.split(external_node_path_.sep).join('/') ?? null);
        }
        catch {
            // It leads nowhere, or may not be followed.
            return Promise.resolve(null);
        }
    }
    walk(start, found) {
        const pending = [start];
        for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
            const inside = entriesOf(this.prefix + folder);
            if (folder !== start && inside.some(({ name }) => name === workspace_folders/* VIRTUAL_ENVIRONMENT */.q$))
                continue;
            for (const entry of inside) {
                const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
                if (entry.isDirectory()) {
                    if (!(0,workspace_folders/* isGenerated */.UK)(entry.name))
                        pending.push(path);
                }
                else if (entry.isSymbolicLink())
                    found.push(new DiskEntry(this.prefix, path, 'symlink'));
                // In a linked worktree and in a submodule, .git is a file.
                else if (entry.isFile() && entry.name !== '.git')
                    found.push(new DiskEntry(this.prefix, path, 'file'));
            }
        }
    }
    readOne(path, folders) {
        const normal = (0,workspace_folders/* normalize */.S8)(path);
        if (normal === null)
            return { problem: 'is outside of the checkout' };
        const slash = normal.lastIndexOf('/');
        const name = normal.slice(slash + 1);
        try {
            const folder = this.realFolder(slash < 0 ? '' : normal.slice(0, slash), folders);
            // Where the folder is known the file is opened at once, which fails where it is a symlink.
            if (folder !== null && bytes/* REFUSES_SYMLINKS */.P && name !== '' && name.toLowerCase() !== '.git')
                return contentOf((0,bytes/* readRegularFile */.X)(folder + external_node_path_.sep + name));
        }
        catch (error) {
            const { code } = error;
            if (code === 'ENOENT')
                return null;
            if (!SYMLINK_REFUSED.has(code ?? ''))
                return problemOf(error);
        }
        return this.readFollowing(this.prefix + normal);
    }
    /** Reads a file that symlinks may lead to. */
    readFollowing(full) {
        try {
            if (!(0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false }))
                return null;
            const real = this.inside(full);
            return real === null ? { problem: 'is a symlink out of the checkout' } : contentOf((0,bytes/* readRegularFile */.X)(real));
        }
        catch (error) {
            return problemOf(error);
        }
    }
    /** The real path of a folder; null where it isn't inside. */
    realFolder(folder, known) {
        const found = known.get(folder);
        if (found !== undefined)
            return found;
        const real = this.inside(this.prefix + folder);
        known.set(folder, real);
        return real;
    }
    /** The real path of one below the root; null where it isn't, or lies in .git, where tokens may be kept. */
    inside(full) {
        const real = external_node_fs_.realpathSync.native(full);
        if (real === this.root)
            return real;
        if (!real.startsWith(this.prefix))
            return null;
        return real.slice(this.prefix.length).split(external_node_path_.sep).includes('.git') ? null : real;
    }
    isFolderInside(path) {
        try {
            return this.inside(this.prefix + path) !== null;
        }
        catch {
            return false;
        }
    }
}
/** How systems say that a file is a symlink that they were told not to follow. */
const SYMLINK_REFUSED = new Set(['ELOOP', 'EMLINK', 'EFTYPE']);
function contentOf(bytes) {
    return 'problem' in bytes ? bytes : (0,decode/* decode */.D4)(bytes);
}
/** An entry that asks for its size only when somebody wants it: most reviews never do, and it costs a call a file. */
class DiskEntry {
    prefix;
    path;
    kind;
    constructor(prefix, path, kind) {
        this.prefix = prefix;
        this.path = path;
        this.kind = kind;
    }
    get size() {
        return (0,external_node_fs_.lstatSync)(this.prefix + this.path, { throwIfNoEntry: false })?.size ?? 0;
    }
}
/** The folder of the checkout that a folder belongs to: the nearest one upwards with a .git; null where there is none. */
function findCheckout(folder) {
    for (let at = (0,external_node_path_.resolve)(folder);; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return null;
    }
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        // Unreadable, gone meanwhile, or not a folder: what can't be seen can't be reviewed.
        return [];
    }
}
function problemOf(error) {
    switch (error.code) {
        case 'ENOENT':
            return { problem: 'is a symlink to a file that is not there' };
        case 'ENOTDIR':
        case 'ENAMETOOLONG':
            return null;
        case 'ELOOP':
            return { problem: 'is a symlink that leads to itself' };
        case 'EACCES':
        case 'EPERM':
            return { problem: 'may not be read' };
        default:
            return { problem: `can not be read (${error.code ?? 'unknown error'})` };
    }
}

;// CONCATENATED MODULE: ./lib/build/adapters/docker/place.js


/**
 * The absolute path of one below a folder, its parents made; null where something else than a folder is on the way: a
 * symlink there would lead what is written elsewhere.
 */
async function placeBelow(root, path) {
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..' || part === '.git'))
        return null;
    let at = root;
    for (const part of parts.slice(0, -1)) {
        at = (0,external_node_path_.join)(at, part);
        await (0,promises_.mkdir)(at).catch((error) => {
            if (error.code !== 'EEXIST')
                throw error;
        });
        if (!(await (0,promises_.lstat)(at)).isDirectory())
            return null;
    }
    return (0,external_node_path_.join)(root, path);
}

;// CONCATENATED MODULE: ./lib/build/adapters/docker/large-files.js



const POINTER = 'version https://git-lfs.github.com/spec/v1';
/**
 * Puts the files that Git LFS keeps in place of the pointers to them, from what the clone holds; nothing is fetched.
 * Source: git-lfs, docs/spec.md and docs/man/git-lfs-config (storage below the common git folder).
 * @returns what stays a pointer, as sentences
 */
async function bringLargeFiles(own, folder) {
    // Looking through all files for pointers takes a while: only where attributes speak of LFS.
    const attributes = ['grep', '--cached', '-q', '-e', 'filter=lfs', '--', '.gitattributes', '**/.gitattributes'];
    if ((await own.ask(attributes)) === null)
        return [];
    const found = (await own.ask(['grep', '--cached', '-l', '-z', '-F', '-e', POINTER])) ?? '';
    const common = (await own.ask(['rev-parse', '--git-common-dir'])) ?? '.git';
    const storage = (0,external_node_path_.resolve)(own.options.folder, common, 'lfs', 'objects');
    let missing = 0;
    for (const path of found.split('\0').filter((name) => name !== '')) {
        const place = await placeBelow(folder, path);
        if (place === null || !(await (0,promises_.lstat)(place)).isFile())
            continue;
        const pointer = await (0,promises_.readFile)(place, 'utf8');
        const id = pointer.startsWith(POINTER) ? /^oid sha256:([0-9a-f]{64})$/m.exec(pointer)?.[1] : undefined;
        if (id === undefined)
            continue;
        const object = (0,external_node_path_.join)(storage, id.slice(0, 2), id.slice(2, 4), id);
        try {
            // Its mode stays that of the pointer.
            await (0,promises_.copyFile)(object, place);
        }
        catch {
            missing++;
        }
    }
    if (missing === 0)
        return [];
    return missing === 1
        ? ['1 file of Git LFS is not in this clone: the build gets its pointer.']
        : [`${missing} files of Git LFS are not in this clone: the build gets the pointers.`];
}

;// CONCATENATED MODULE: ./lib/build/adapters/docker/check-out.js



/**
 * The time of every file that is checked out. It is the same for all trees, so that a layer of the same files is the
 * same to the byte; zip knows no year before 1980.
 */
const TIME = new Date('2020-01-01T00:00:00Z');
/**
 * Writes a commit's files into a folder. The checkout, its index, its list of worktrees and its configuration stay as
 * they are: an index of our own is filled and written out. No hook and no filter runs, `export-ignore` doesn't count.
 * @param index path of that index, which may not exist yet
 * @returns what the folder lacks, as sentences
 */
async function checkOut(git, commit, folder, index) {
    const notes = await writeTree(git, commit, folder, index);
    await setTimes(folder);
    return notes;
}
async function writeTree(git, commit, folder, index) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const own = git.with({ GIT_INDEX_FILE: index });
    const settings = ['-c', 'core.sparseCheckout=false', ...(await withoutFilters(git))];
    await own.run([...settings, 'read-tree', '--no-recurse-submodules', commit]);
    await own.run([...settings, 'checkout-index', '--all', '--quiet', '--force', `--prefix=${folder}/`]);
    const notes = [...(await bringLargeFiles(own, folder))];
    for (const [number, { path, commit: pinned }] of (await submodules(own)).entries()) {
        const checkout = await submoduleFolder(git.options.folder, path);
        const nested = checkout === null ? null : git.at(checkout);
        const known = nested === null ? null : await nested.ask(['cat-file', '-t', pinned]);
        if (nested === null || known !== 'commit')
            notes.push(`The submodule ${path} is not in this clone: it is left empty.`);
        else
            notes.push(...(await writeTree(nested, pinned, (0,external_node_path_.join)(folder, path), `${index}-${number}`)));
    }
    return notes;
}
/** Settings that turn off every filter that is configured here: they are programs. */
async function withoutFilters(git) {
    const names = await git.ask(['config', '--name-only', '-z', '--get-regexp', '^filter\\.']);
    const filters = new Set((names ?? '').split('\0').flatMap((name) => /^(filter\..+)\.[^.]+$/.exec(name)?.[1] ?? []));
    return [...filters].flatMap((filter) => ['smudge=', 'clean=', 'process=', 'required=false'].flatMap((setting) => ['-c', `${filter}.${setting}`]));
}
async function submodules(own) {
    const rows = (await own.run(['ls-files', '--stage', '-z'])).toString('utf8').split('\0');
    return rows.flatMap((row) => {
        const match = /^160000 ([0-9a-f]+) 0\t([^]+)$/.exec(row);
        return match ? [{ commit: match[1], path: match[2] }] : [];
    });
}
/** Where a submodule is checked out; null where it isn't, or the path leads out of the checkout. */
async function submoduleFolder(root, path) {
    try {
        const [real, top] = [await (0,promises_.realpath)((0,external_node_path_.join)(root, path)), await (0,promises_.realpath)(root)];
        if (!real.startsWith(top + external_node_path_.sep))
            return null;
        return (await (0,promises_.readdir)(real)).includes('.git') ? real : null;
    }
    catch {
        return null;
    }
}
async function setTimes(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    await Promise.all(entries.filter((entry) => !entry.isDirectory()).map(({ name }) => touch((0,external_node_path_.join)(folder, name))));
    for (const entry of entries)
        if (entry.isDirectory())
            await setTimes((0,external_node_path_.join)(folder, entry.name));
    await touch(folder);
}
function touch(path) {
    return (0,promises_.lutimes)(path, TIME, TIME);
}

;// CONCATENATED MODULE: ./lib/build/adapters/docker/touched.js




/** What is copied at most: above that the copy costs more than what it shows. */
const MOST_FILES = 100_000;
const touched_MOST_BYTES = 4e9;
/** What no build gets, or what only this machine's tools need. */
const LEFT_OUT = new Set(['.git']);
/**
 * A copy of a tree in which one file ends with another comment than ever before, so that no cache knows it. Files are
 * linked where the file system can, and nothing is followed out of the tree.
 * @param folder of the copy; made here
 */
async function touchedTree(tree, path, folder) {
    const left = { files: MOST_FILES, bytes: touched_MOST_BYTES };
    if (!(await copyFolder(tree.folder, folder, left))) {
        return {
            declined: `the checkout has more than ${MOST_FILES} files or ${touched_MOST_BYTES / 1e9} GB: no file of it is touched`,
        };
    }
    const [original, changed] = [(0,external_node_path_.join)(tree.folder, path), (0,external_node_path_.join)(folder, path)];
    if (!(await (0,promises_.lstat)(original)).isFile())
        return { declined: `${path} is no ordinary file` };
    // Never through a link into the tree itself.
    await (0,promises_.rm)(changed, { force: true });
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(changed), { recursive: true });
    await (0,promises_.copyFile)(original, changed);
    await (0,promises_.appendFile)(changed, `\n# ${(0,external_node_crypto_.randomUUID)()}\n`);
    return { name: `${tree.name}, ${path} touched`, workspace: new DiskWorkspace(folder), folder };
}
async function copyFolder(from, to, left) {
    await (0,promises_.mkdir)(to, { recursive: true });
    // A folder's mode is a part of what COPY's cache goes by, as a file's is.
    await (0,promises_.chmod)(to, (await (0,promises_.lstat)(from)).mode & 0o7777);
    for (const entry of await (0,promises_.readdir)(from, { withFileTypes: true })) {
        const [source, target] = [(0,external_node_path_.join)(from, entry.name), (0,external_node_path_.join)(to, entry.name)];
        if (LEFT_OUT.has(entry.name))
            continue;
        if (entry.isDirectory()) {
            if (!(await copyFolder(source, target, left)))
                return false;
        }
        else if (entry.isSymbolicLink())
            await (0,promises_.symlink)(await (0,promises_.readlink)(source), target);
        else if (entry.isFile()) {
            left.files--;
            left.bytes -= (await (0,promises_.lstat)(source)).size;
            if (left.files < 0 || left.bytes < 0)
                return false;
            await (0,promises_.link)(source, target).catch(() => (0,promises_.copyFile)(source, target));
        }
    }
    return true;
}

// EXTERNAL MODULE: ./lib/build/dockerfile/context-secrets.js
var context_secrets = __webpack_require__(2308);
;// CONCATENATED MODULE: ./lib/build/adapters/docker/untracked.js






/** More than any build is handed by steps before it; beyond, somebody's data lie about. */
const untracked_MOST_FILES = 20_000;
const untracked_MOST_BYTES = 1_000_000_000;
/** What earlier steps made in a checkout, as far as it is in a build's context. */
async function untrackedInputs(git, options) {
    const { context, ignore, text, onlyIgnored, fork } = options;
    const which = onlyIgnored ? ['--ignored', '--exclude-standard'] : [];
    const place = context === '' ? [] : ['--', `:(literal)${context}`];
    const listed = (await git.run(['ls-files', '--others', '-z', ...which, ...place])).toString('utf8').split('\0');
    const environments = listed.flatMap((path) => path.endsWith(`/${workspace_folders/* VIRTUAL_ENVIRONMENT */.q$}`) ? [path.slice(0, -workspace_folders/* VIRTUAL_ENVIRONMENT */.q$.length)] : []);
    const leftOut = new Set();
    const files = listed.filter((path) => {
        // A repository inside this one is listed as a folder.
        if (path === '' || path.endsWith('/'))
            return false;
        const inContext = context === '' ? path : path.slice(context.length + 1);
        if (ignore.excludes(inContext))
            return false;
        if (fork && ((0,context_secrets/* isSecretFile */.D0)(path) || /(?:^|\/)gha-creds-[^/]*\.json$/.test(path)))
            return false;
        const folder = madeBy(path, environments);
        if (folder === null || isNamed(text, folder))
            return true;
        leftOut.add(folder);
        return false;
    });
    return { files, leftOut: [...leftOut] };
}
/** The folder on a path that a tool filled; null where there is none. */
function madeBy(path, environments) {
    const parts = path.split('/').slice(0, -1);
    const at = parts.findIndex(workspace_folders/* isGenerated */.UK);
    if (at >= 0)
        return parts.slice(0, at + 1).join('/');
    return environments.find((folder) => path.startsWith(folder))?.replace(/\/$/, '') ?? null;
}
function isNamed(text, folder) {
    return text.includes(folder.slice(folder.lastIndexOf('/') + 1));
}
/**
 * Copies files of the checkout into a tree, with their times; what the tree has already stays.
 * @returns how many there were, and whether that was all
 */
async function bringFiles(root, tree, paths) {
    let [count, bytes] = [0, 0];
    for (const path of paths) {
        const from = (0,external_node_path_.join)(root, path);
        const status = await (0,promises_.lstat)(from).catch(() => null);
        if (!status || !(status.isFile() || status.isSymbolicLink()))
            continue;
        if (count >= untracked_MOST_FILES || bytes + status.size > untracked_MOST_BYTES)
            return { count, whole: false };
        const to = await placeBelow(tree, path);
        if (to === null || (await (0,promises_.lstat)(to).catch(() => null)))
            continue;
        if (status.isSymbolicLink())
            await (0,promises_.symlink)(await (0,promises_.readlink)(from), to);
        else {
            await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
            await (0,promises_.utimes)(to, status.atime, status.mtime);
        }
        count++;
        bytes += status.size;
    }
    return { count, whole: true };
}

;// CONCATENATED MODULE: ./lib/build/adapters/docker/trees.js










/** A commit's tree has none, and in a checkout's a token may be kept: no side gets it. */
const GIT = ['.git', '**/.git'];
/** Trees of files for builds: the checkout, and commits beside it. */
class Trees {
    options;
    git;
    known = new Map();
    notes = new Map();
    /** Folders of copies, and what they are copies of. */
    copies = new Map();
    constructor(options) {
        this.options = options;
        this.git = new command/* Git */.TU({ folder: options.checkout, advice: 'images are built from a checkout', trustOwner: true });
    }
    tree(commit) {
        if (commit === null)
            return Promise.resolve(this.checkoutTree());
        const known = this.known.get(commit) ?? this.make(commit);
        this.known.set(commit, known);
        return known;
    }
    /** A copy of a tree in which one file was changed. */
    async touched(tree, path) {
        const folder = (0,external_node_path_.join)(this.options.folder, `touched-${this.copies.size}`);
        await (0,promises_.mkdir)(this.options.folder, { recursive: true, mode: 0o700 });
        this.copies.set(folder, tree.folder);
        return touchedTree(tree, path, folder);
    }
    /** Adds to a commit's tree what earlier steps made in the checkout; without an effect on the checkout itself. */
    async complete({ tree, context, fork }, text, ignoreText) {
        const { checkout, untrackedIsChange } = this.options;
        const place = (0,workspace_folders/* normalize */.S8)(context) ?? '';
        // What was brought into a tree before is in its copies too.
        const isCheckout = (this.copies.get(tree.folder) ?? tree.folder) === checkout;
        // A folder that is no checkout of git has no other side to agree with.
        if (isCheckout && findCheckout(checkout) === null)
            return { notes: [], excluded: GIT };
        const untracked = await untrackedInputs(this.git, {
            context: place,
            ignore: ignoreText === null ? ignore/* NO_IGNORE */.jj : (0,ignore/* parseIgnore */.wo)(ignoreText),
            text,
            onlyIgnored: untrackedIsChange,
            fork,
        });
        const notes = [...(this.notes.get(tree.folder) ?? [])];
        if (isCheckout) {
            const inContext = untracked.leftOut.map((path) => (place === '' ? path : path.slice(place.length + 1)));
            return { notes, excluded: [...GIT, ...inContext.map(asPattern)] };
        }
        const { count, whole } = await bringFiles(checkout, tree.folder, untracked.files);
        if (count > 0)
            notes.push(`Built with ${files(count)} of the checkout that git does not track: ${named(untracked.files)}.`);
        if (!whole)
            notes.push('Not all untracked files were given to the build: there are too many of them.');
        return { notes, excluded: GIT };
    }
    checkoutTree() {
        const { checkout } = this.options;
        return { name: 'the working tree', workspace: new DiskWorkspace(checkout), folder: checkout };
    }
    async make(revision) {
        const history = this.options.history ?? new git_history/* GitHistory */.Z(this.git, { fetching: null });
        const commit = await history.resolve(revision);
        const folder = (0,external_node_path_.join)(this.options.folder, `tree-${this.known.size}-${commit.slice(0, 12)}`);
        await (0,promises_.mkdir)(this.options.folder, { recursive: true, mode: 0o700 });
        this.notes.set(folder, await checkOut(this.git, commit, folder, `${folder}.index`));
        return { name: `commit ${commit.slice(0, 7)}`, workspace: history.tree(commit), folder };
    }
}
/** The path as a pattern of an ignore file that matches it alone. */
function asPattern(path) {
    return `/${path.replace(/[\\*?[\]]/g, '\\$&')}`;
}
function files(count) {
    return count === 1 ? '1 file' : `${count} files`;
}
function named(paths) {
    const shown = paths.slice(0, 3).map((path) => JSON.stringify(path));
    return `${shown.join(', ')}${paths.length > shown.length ? ', …' : ''}`;
}

;// CONCATENATED MODULE: ./lib/build/adapters/docker/signals.js
/** Exit statuses by convention: 128 and the signal's number. */
const STATUS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
/**
 * Cancels a run: on the first signal what it made is removed, then the process ends. Answers with what stops listening.
 * A second signal doesn't wait.
 */
function discardOnSignals(discard, self = process) {
    let isEnding = false;
    const listeners = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
        const end = () => {
            self.exit(STATUS[signal]);
        };
        const listener = () => {
            if (isEnding) {
                end();
                return;
            }
            isEnding = true;
            void discard()
                .catch(() => undefined)
                .finally(end);
        };
        self.on(signal, listener);
        return [signal, listener];
    });
    return () => {
        for (const [signal, listener] of listeners)
            self.off(signal, listener);
    };
}

;// CONCATENATED MODULE: ./lib/build/adapters/docker/index.js











/** A Docker engine and a builder that share what is to be removed in the end: `builder.discard()` removes all of it. */
function createDocker(options) {
    const { environment, log, builder = null, history = null, head = null, fork = false } = options;
    const run = (0,external_node_crypto_.randomBytes)(6).toString('hex');
    const repository = `python-dockerfile-review/${run}`;
    // The runner empties a folder of its own when the job ends, however it ends.
    const temporary = environment.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)();
    const folder = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'python-dockerfile-review-')));
    const given = fork ? forkEnvironment(environment, (0,external_node_path_.join)(folder, 'configuration')) : dockerEnvironment(environment);
    const docker = new Docker(given, folder);
    let discarded = null;
    const discard = () => (discarded ??= removeLeftovers({ docker, run, repository, folder }));
    const checkout = (0,external_node_fs_.realpathSync)(options.folder);
    const trees = new Trees({ checkout, folder: (0,external_node_path_.join)(folder, 'trees'), history, untrackedIsChange: head === null });
    return {
        engine: new DockerEngine(docker, run, folder),
        builder: new DockerBuilder({
            ...{ docker, trees, log, environment, given, folder, checkout, builder, repository, discard },
        }),
    };
}


/***/ }),

/***/ 14456:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ endProcess),
/* harmony export */   OI: () => (/* binding */ saidLast),
/* harmony export */   cd: () => (/* binding */ runToEnd),
/* harmony export */   dD: () => (/* binding */ ProcessFailed),
/* harmony export */   hb: () => (/* binding */ whyNotStarted),
/* harmony export */   kp: () => (/* binding */ startProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Why a process gave no answer, as a sentence's end. */
class ProcessFailed extends Error {
    name = 'ProcessFailed';
}
/** Starts a program: an argument array, no shell, nothing inherited, in a process group of its own. */
function startProcess(program, args, { folder, environment }) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        cwd: folder,
        env: { ...environment },
        // A group of its own, for some start others that do the work.
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
}
/** Ends a process with all that it started; one that has ended already is left alone. */
function endProcess({ pid }, signal = 'SIGKILL') {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, signal);
    }
    catch {
        // It has ended by itself.
    }
}
/** Why a program could not be started, as a sentence's end. */
function whyNotStarted(error) {
    return error.code === 'ENOENT' ? "isn't installed" : `can not be started (${error.code ?? error.message})`;
}
/**
 * Runs a program to its end. What it started ends with it.
 * @throws ProcessFailed where it can't be started, takes too long or writes too much.
 */
function runToEnd(program, args, options) {
    const { input = '', limits } = options;
    return new Promise((resolve, reject) => {
        const child = startProcess(program, args, options);
        options.started?.(child);
        let left = limits.bytes;
        const stop = (reason) => {
            clearTimeout(timer);
            reject(new ProcessFailed(reason));
            endProcess(child);
        };
        const timer = setTimeout(() => {
            stop(`took longer than ${limits.milliseconds / 1000} s`);
        }, limits.milliseconds);
        const collect = (chunks) => (chunk) => {
            left -= chunk.length;
            if (left < 0)
                stop(`wrote more than ${limits.bytes / 1e6} MB`);
            else
                chunks.push(chunk);
        };
        const [stdout, stderr] = [[], []];
        child.stdout.on('data', collect(stdout));
        child.stderr.on('data', collect(stderr));
        // One that ended early closes the pipe; its status says why.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
        child.on('error', (error) => {
            stop(whyNotStarted(error));
        });
        child.on('close', (status) => {
            clearTimeout(timer);
            const text = (chunks) => Buffer.concat(chunks).toString('utf8');
            resolve({ status, stdout: text(stdout), stderr: text(stderr) });
        });
    });
}
/** The last line of what a failing process wrote, short. */
function saidLast({ status, stderr }) {
    const last = stderr.trim().split('\n').at(-1)?.trim() ?? '';
    const cause = last === '' ? `exit status ${status ?? 'none'}` : last;
    return cause.length > 200 ? `${cause.slice(0, 199)}…` : cause;
}


/***/ }),

/***/ 2308:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ isSecretFile),
/* harmony export */   EW: () => (/* binding */ isHarmless),
/* harmony export */   jc: () => (/* binding */ holdsPrivateKey)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76309);

/** What holds credentials by its name, whatever it says. */
const SECRET = /^(?:\.env(?:\.(?:prod|production|local|live|staging|secrets?))?|\.?(?:prod|production|secrets?)\.env|\.netrc|\.pypirc|\.git-credentials|\.pgpass|\.htpasswd|id_(?:rsa|dsa|ecdsa|ed25519)|.*\.(?:p12|pfx|jks|keystore|ppk)|(?:.*[-_.])?(?:private|priv|server|client|tls|ssl|ssh|deploy)?[-_.]?key\.pem|privkey\d*\.pem|.*\.key|(?:.*[-_.])?service[-_]?account(?:[-_.].*)?\.json|client_secrets?\.json|credentials\.json|kubeconfig)$/i;
/** Folders whose keys open nothing. */
const SAMPLES = /(?:^|\/)(?:tests?|testing|testdata|test[-_]?data|fixtures?|examples?|samples?|docs?|mocks?|templates?)\//i;
const EXAMPLE = /public|example|sample|template|\bca\.key$|pub(?:lic)?[-_.]?key/i;
/** A file of this path is a secret as a rule; examples, public keys and what lies among tests aren't. */
function isSecretFile(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return SECRET.test(name) && !SAMPLES.test(path) && !EXAMPLE.test(name);
}
/** Names of files that hold variables, a line each. */
const VARIABLES = /(?:^|\/)(?:\.env(?:\.\w+)?|\.?\w+\.env)$/i;
/**
 * Whether a file of variables holds a private key, whatever it is called: `.env.dev` beside `.env.prod`.
 * @param text null: not at hand
 */
function holdsPrivateKey(path, text) {
    if (text === null || !VARIABLES.test(path) || SAMPLES.test(path) || EXAMPLE.test(path))
        return false;
    return /-----BEGIN (?:[A-Z]+ ){0,2}PRIVATE KEY-----/.test(text);
}
/** Parts of a variable's name that may say credential: wider than what accuses, as this one clears. */
const TELLING = /^(?:.*(?:PASS|PASSWD|PASSWORD|PASSPHRASE|SECRETS?|TOKENS?|CREDENTIALS?|APIKEY)|KEYS?|PWD|AUTH|PRIVATE|SALT|JWT|DSN|WEBHOOK|COOKIE|SIGNATURE|LICENSE|PIN|OTP|CERT|SAS|CONNECTION)\d*$/;
/**
 * Whether a file that is a secret by its name is none by its text: variables of which neither a name nor a value looks
 * like a credential, those in comments too; a template's credentials are left empty or stand for others. Nothing of the
 * text may get any further than this.
 * @param text null: not at hand
 */
function isHarmless(path, text) {
    if (text === null || text.length > 20_000 || !VARIABLES.test(path))
        return false;
    return text.split(/\r?\n/).every((line) => {
        const comment = /^\s*#/.test(line);
        const plain = line.replace(/^[\s#]+/, '').trim();
        const match = /^(?:export\s+)?([A-Za-z_][\w.-]*)\s*[=:]\s*([^]*)$/.exec(plain);
        // A line that is no variable may be anything: a part of a key.
        if (!match)
            return plain === '' || (comment && !holdsCredential(plain));
        return (!isTelling(match[1]) || isLeftOpen(match[2])) && !holdsCredential(match[2]);
    });
}
/** Whether a credential's value is empty, or none: `""`, `# to be filled in`, `changeme`, `${SECRET}`. */
function isLeftOpen(written) {
    const quoted = /^(["'])(.*?)\1\s*(?:#.*)?$/.exec(written);
    const value = (quoted?.[2] ?? written.replace(/(?:^|\s)#.*$/, '')).trim();
    // Base64 may start with a slash as well as a path.
    return value === '' || ((0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(value) && !value.startsWith('/'));
}
function isTelling(name) {
    const parts = name
        .replace(/([a-z])([A-Z])/g, '$1_$2')
        .toUpperCase()
        .split(/[_.-]/);
    return (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .isCredentialName */ .hN)(name) || parts.some((part) => TELLING.test(part));
}
/** Whether one of a text's words is a key, a random string, or an address with a user in it. */
function holdsCredential(text) {
    const words = text.split(/[\s"'`,;]+/).filter((word) => word !== '');
    return words.some((word) => (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .looksGenerated */ .At)(word) ||
        (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .looksGenerated */ .At)(word.slice(word.indexOf('=') + 1)) ||
        (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPassword */ .Ds)(word) !== null ||
        /:\/\/[^/\s]*@|-----BEGIN|\/services\/|^(?:basic|bearer)$/i.test(word));
}


/***/ }),

/***/ 76309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ looksGenerated),
/* harmony export */   Ds: () => (/* binding */ urlPassword),
/* harmony export */   hN: () => (/* binding */ isCredentialName),
/* harmony export */   si: () => (/* binding */ namesCredential),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21121);

/** Names that say what their value is. */
const CREDENTIAL = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|SECRETS|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|SECRET_?KEY|ENCRYPTION_?KEY|SIGNING_?KEY|AUTH_?KEY|CREDENTIALS?|PWD)$/;
/** Names around a credential that hold none. */
const HARMLESS = /(?:_FILE|_PATH|_DIR|_URL|_URI|_NAME|_ID|_TYPE|_LENGTH|_EXPIRY|_EXPIRES|_TTL|_HEADER|_ENABLED|_REQUIRED)$|^(?:PWD|OLDPWD|GPG_KEY|MAX_.*|NUM_.*|ALLOW_.*|ENABLE_.*|USE_.*|TOKENIZERS?_.*)$/;
/** Whether a variable's name says that its value is a credential. */
const isCredentialName = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoizeText */ .Ez)((name) => {
    const upper = name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
    return !HARMLESS.test(upper) && CREDENTIAL.test(upper);
});
/** Values that stand for a credential and are none. */
function isPlaceholder(value) {
    const text = value.trim();
    if (text === '' || /^(?:true|false|yes|no|on|off|none|null|nil|undefined|\d{1,3})$/i.test(text))
        return true;
    if (/^(?:\/|\.\/|~\/|file:|\$|%|<.*>$|\{\{|\[)/.test(text))
        return true;
    if (/^([x*.\-_?#])\1*$/i.test(text))
        return true;
    return /dummy|change_?-?me|replace|example|placeholder|your[-_ ]|my[-_ ]?(?:secret|key|token|password)|insecure|not[-_ ]?(?:so[-_ ])?(?:a[-_ ])?(?:real|secret|used|needed|set)|fake|sample|todo|fixme|^(?:build|test|dev|development|secret|secretkey|secret[-_]key|default|foo|bar|foobar|abc|empty|ignored?|unused|unset|temp|tmp|ci|x+|a+|notset|nothing|anything|collectstatic)$|only[-_ ]?(?:for|during)|for[-_ ]?build|build[-_ ]?(?:time|only|key)|temporary|unsafe/i.test(text);
}
/** Names of several credentials: no variable has one value for them all, but where they are is said so. */
const SEVERAL = /(?:SECRETS|CREDENTIALS)$/;
/** Words that say where credentials are kept, not what they are. */
const KEPT = /(?:^|[-_/])(?:secrets|credentials|tokens|keys|env|runtime|name)(?=$|[-_/])/;
/**
 * Whether a value is what the credential is called or where it lies, and not the credential: `DEPLOY_SECRET=shop-secrets`,
 * and of names for several all but what is random or a pair. Passwords and keys are often words themselves.
 */
function namesCredential(name, value) {
    const upper = name.toUpperCase();
    const text = value.trim();
    if (SEVERAL.test(upper))
        return !looksGenerated(text) && !/^[^\s:/]+:[^\s:/]+$/.test(text);
    return /(?:SECRET|TOKEN|CREDENTIAL)$/.test(upper) && /^[a-z]+(?:[-_/][a-z]+)+$/.test(text) && KEPT.test(text);
}
/** Shapes of keys that services hand out. Sources: the services' own documentation of their key formats. */
const SHAPES = [
    /^(?:AKIA|ASIA)[0-9A-Z]{16}$/,
    /^gh[pousr]_[A-Za-z0-9]{36,}$/,
    /^github_pat_[A-Za-z0-9_]{60,}$/,
    /^glpat-[\w-]{20,}$/,
    /^xox[abeoprs]-[\w-]{10,}$/,
    /^sk-(?:ant-|proj-)?[\w-]{20,}$/,
    /^(?:sk|rk|pk)_live_[A-Za-z0-9]{16,}$/,
    /^AIza[\w-]{35}$/,
    /^ya29\.[\w-]{20,}$/,
    /^hf_[A-Za-z0-9]{30,}$/,
    /^pypi-AgEI[\w-]{50,}$/,
    /^npm_[A-Za-z0-9]{36}$/,
    /^SG\.[\w-]{20,}\.[\w-]{20,}$/,
    /^dop_v1_[a-f0-9]{64}$/,
    /^eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}$/,
    /^-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/,
    /^https:\/\/hooks\.slack\.com\/services\/T\w+\/B\w+\/\w{20,}$/,
];
/** No key of these shapes has fewer characters: Slack's, `xoxb-` and ten more. */
const SHORTEST_SHAPE = 15;
/** Whether a value has a known key's shape or, where its name says credential, a random string's entropy. */
function looksGenerated(value, named = true) {
    const text = value.trim();
    // Most values by far: what is random is longer still.
    if (text.length < SHORTEST_SHAPE || isPlaceholder(text))
        return false;
    if (SHAPES.some((shape) => shape.test(text)))
        return true;
    if (!named || text.length < 20 || /\s|^https?:|^\/|[{}<>]/.test(text))
        return false;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length;
    return kinds >= 2 && /\d/.test(text) && entropy(text) >= 3.3;
}
/** Shannon's, in bits a character. */
function entropy(text) {
    const counts = new Map();
    for (const char of text)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}
/** The password of a URL with `user:password@` or a token in its place; null where there is none to be read. */
function urlPassword(text) {
    if (!text.includes('://'))
        return null;
    const match = /\b(?:https?|git\+https?|postgres(?:ql)?|mysql|mongodb(?:\+srv)?|rediss?|amqps?|ftp):\/\/([^\s/@:]*)(?::([^\s/@]+))?@[\w.[\0-]/.exec(text);
    if (!match)
        return null;
    const password = match[2] ?? (SHAPES.some((shape) => shape.test(match[1])) ? match[1] : null);
    if (password === null || /[\0$%<{*]/.test(password) || isPlaceholder(password))
        return null;
    return password;
}


/***/ }),

/***/ 60395:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   y4: () => (/* binding */ applyOperation)
/* harmony export */ });
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1876);

/*
 * Values that may hold unknown pieces: a NUL stands for each. So `ENV PATH=/opt/venv/bin:$PATH` on an unknown base is
 * `/opt/venv/bin:␀`, and a rule can still see what it starts with.
 */
/** Stands for a piece of a value that can't be known. */
const UNKNOWN = '\0';
function isKnown(value) {
    return !value.includes(UNKNOWN);
}
/** Longer values are cut to unknown: `ENV A=$A$A` a few dozen times would otherwise fill the memory. */
const MAXIMUM_LENGTH = 65_536;
/** Patterns are taken off versions, platforms and paths, not off texts. */
const MAXIMUM_STRIPPED = 256;
/** Defaults inside defaults beyond this are unknown. */
const MAXIMUM_DEPTH = 20;
/**
 * Expands variables and takes quotes and escapes away, as BuildKit does for instruction arguments.
 * Source: moby/buildkit, frontend/dockerfile/shell/lex.go.
 */
function expand(text, lookup, escape, depth = 0) {
    if (depth > MAXIMUM_DEPTH)
        return UNKNOWN;
    if (!/[$"'\\`]/.test(text))
        return text;
    const result = new Expander(text, lookup, escape, depth).run();
    return result.length > MAXIMUM_LENGTH ? UNKNOWN : result;
}
class Expander {
    text;
    lookup;
    escape;
    depth;
    at = 0;
    constructor(text, lookup, escape, depth) {
        this.text = text;
        this.lookup = lookup;
        this.escape = escape;
        this.depth = depth;
    }
    run() {
        let out = '';
        let quoted = false;
        while (this.at < this.text.length) {
            const char = this.text[this.at];
            if (char === this.escape) {
                // At the very end it escapes nothing and is dropped.
                const next = this.text[this.at + 1] ?? '';
                // Inside double quotes a backslash only escapes what is special there.
                out += quoted && next !== '' && !['"', '$', this.escape].includes(next) ? char + next : next;
                this.at += 2;
            }
            else if (char === '"') {
                quoted = !quoted;
                this.at++;
            }
            else if (char === "'" && !quoted) {
                const end = this.text.indexOf("'", this.at + 1);
                out += this.text.slice(this.at + 1, end < 0 ? undefined : end);
                this.at = end < 0 ? this.text.length : end + 1;
            }
            else if (char === '$')
                out += this.variable();
            else {
                out += char;
                this.at++;
            }
        }
        return out;
    }
    variable() {
        // Positional and special parameters are never set here, and so are empty.
        const plain = /\$([A-Za-z_]\w*|\d+|[@*#?\-$!])/y;
        plain.lastIndex = this.at;
        const match = plain.exec(this.text);
        if (match) {
            this.at = plain.lastIndex;
            return this.value(match[1]) ?? '';
        }
        if (this.text[this.at + 1] !== '{') {
            this.at++;
            return '$';
        }
        const end = closingBrace(this.text, this.at + 2, this.escape);
        if (end < 0) {
            this.at = this.text.length;
            return UNKNOWN;
        }
        const inner = this.text.slice(this.at + 2, end);
        this.at = end + 1;
        const parts = /^(\w+|[@*#?\-$!])(?:(:?[-+?=]|##?|%%?|\/\/?)([^]*))?$/.exec(inner);
        if (!parts)
            return UNKNOWN;
        const value = this.value(parts[1]);
        if (parts[2] === undefined)
            return value ?? '';
        return applyOperation(value, parts[2], () => expand(parts[3], this.lookup, this.escape, this.depth + 1));
    }
    value(name) {
        return /^[A-Za-z_]/.test(name) ? this.lookup(name) : undefined;
    }
}
/** The closing brace of `${`, nested ones, quotes and escapes passed over; -1 where there is none. */
function closingBrace(text, from, escape) {
    let depth = 1;
    let quote = '';
    for (let i = from; i < text.length; i++) {
        const char = text[i];
        if (quote) {
            if (char === quote)
                quote = '';
            else if (char === escape && quote === '"')
                i++;
        }
        else if (char === escape)
            i++;
        else if (char === '$' && text[i + 1] === '{') {
            depth++;
            i++;
        }
        else if (char === '"' || char === "'")
            quote = char;
        else if (char === '}' && --depth === 0)
            return i;
    }
    return -1;
}
/**
 * `${NAME<operator>operand}`. An unknown value counts as unset where a default is given: it is an ARG that nobody
 * must set, and the default is what the file says.
 */
function applyOperation(value, operator, operand) {
    const unset = value === undefined || value === UNKNOWN;
    switch (operator) {
        case ':-':
        case ':=':
            return unset || value === '' ? operand() : value;
        case '-':
        case '=':
            return unset ? operand() : value;
        case ':+':
            return unset || value === '' ? '' : operand();
        case '+':
            return unset ? '' : operand();
        case ':?':
        case '?':
            return value ?? UNKNOWN;
        case '#':
        case '##':
        case '%':
        case '%%':
            return value !== undefined && isKnown(value) ? strip(value, operator, operand()) : UNKNOWN;
        default:
            return UNKNOWN;
    }
}
/** Takes a shell pattern off a value's start (`#`) or end (`%`); doubled, the longest match. */
function strip(value, operator, pattern) {
    if (value.length > MAXIMUM_STRIPPED || pattern.length > MAXIMUM_STRIPPED || !isKnown(pattern))
        return UNKNOWN;
    const front = operator.startsWith('#');
    const lengths = front ? (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .matchingPrefixes */ .Au)(pattern, value) : (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .matchingSuffixes */ .xL)(pattern, value);
    const length = (operator.length === 2 ? lengths.at(-1) : lengths[0]) ?? 0;
    return front ? value.slice(length) : value.slice(0, value.length - length);
}


/***/ }),

/***/ 49698:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseImageReference)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60395);

/** Null where the name can't be known. */
function parseImageReference(text) {
    const match = /^((?:[^@:/]+(?::\d+(?=\/))?\/)*[^@:/]+)(?::([^@]*))?(?:@(.+))?$/.exec(text);
    if (!match || !(0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE)(match[1]))
        return null;
    const repository = match[1].replace(/^(?:(?:index\.|registry-1\.)?docker\.io\/)/, '').replace(/^library\//, '');
    return { text, repository: repository.toLowerCase(), tag: match[2] ?? null, digest: match[3] ?? null };
}


/***/ }),

/***/ 1876:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ matchingPrefixes),
/* harmony export */   eJ: () => (/* binding */ patternMatches),
/* harmony export */   xL: () => (/* binding */ matchingSuffixes)
/* harmony export */ });
/*
 * Shell patterns (`*`, `?`, `[…]`) without regular expressions for the stars: backtracking over several of them would
 * take for ever.
 */
/** The lengths of the beginnings of `text` that a pattern matches, in ascending order. */
function matchingPrefixes(pattern, text) {
    return prefixes(tokensOf(pattern), text);
}
/** The same for its ends. */
function matchingSuffixes(pattern, text) {
    const reversed = Array.from({ length: text.length }, (_, at) => text[text.length - 1 - at]).join('');
    return prefixes(tokensOf(pattern).reverse(), reversed);
}
/** Whether a pattern of `case` matches a text. */
function patternMatches(pattern, text) {
    return matchingPrefixes(pattern, text).at(-1) === text.length;
}
function tokensOf(pattern) {
    const tokens = [];
    for (const [written, escaped, set] of pattern.matchAll(/\\([^])|\[([!^]?\]?[^\]]*)\]|[^]/g)) {
        if (escaped !== undefined)
            tokens.push((char) => char === escaped);
        else if (set !== undefined)
            tokens.push(charactersOf(set));
        else if (written === '?')
            tokens.push(() => true);
        else if (written !== '*')
            tokens.push((char) => char === written);
        else if (tokens.at(-1) !== 'star')
            tokens.push('star');
    }
    return tokens;
}
function charactersOf(set) {
    const negated = /^[!^]/.test(set);
    const body = (negated ? set.slice(1) : set).replace(/[\\\]^[]/g, '\\$&');
    try {
        const expression = new RegExp(`^[${negated ? '^' : ''}${body}]$`);
        return (char) => expression.test(char);
    }
    catch {
        return () => false;
    }
}
/** Follows all places of the pattern at once: linear in the text for a given pattern. */
function prefixes(tokens, text) {
    let places = reachable(tokens, new Set([0]));
    const lengths = places.has(tokens.length) ? [0] : [];
    for (let at = 0; at < text.length && places.size > 0; at++) {
        const next = new Set();
        for (const place of places) {
            const token = tokens[place];
            if (token === 'star')
                next.add(place);
            else if (token?.(text[at]))
                next.add(place + 1);
        }
        places = reachable(tokens, next);
        if (places.has(tokens.length))
            lengths.push(at + 1);
    }
    return lengths;
}
/** A star also matches nothing: what stands behind it can be reached at once. */
function reachable(tokens, places) {
    for (const place of places)
        if (tokens[place] === 'star')
            places.add(place + 1);
    return places;
}


/***/ }),

/***/ 76114:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withTrustedSyntax)
/* harmony export */ });
/*
 * `# syntax=` names an image that the builder runs to read the file. Only Docker's own may be: of any other the line is
 * taken out. BuildKit also reads `// syntax=` and a JSON object: what begins like that is no Dockerfile for us.
 * Source: moby/buildkit, frontend/dockerfile/parser/directives.go (DetectSyntax).
 */
const SYNTAX = /^#[\s\u0085]*syntax\s*=\s*(.*)$/is;
const CHECK = /^#[\s\u0085]*check\s*=/i;
const DOCKERS_OWN = /^(?:docker\.io\/)?docker\/dockerfile(?::\w[\w.-]*)?(?:@sha256:[0-9a-f]{64})?$/;
/**
 * The text that may be handed to BuildKit, with as many lines; null where none may.
 * @param checks whether `# check=`, which turns checks off, stays
 */
function withTrustedSyntax(text, checks) {
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    const found = lines.findIndex((line) => !line.startsWith('#'));
    const length = found < 0 ? lines.length : found;
    if (/^(?:\/\/|\s*\{)/.test(lines
        .slice(length)
        .join('\n')
        .replace(/^\uFEFF+/, '')))
        return null;
    const head = lines.slice(0, length).filter((line) => {
        const syntax = SYNTAX.exec(line);
        if (syntax)
            return DOCKERS_OWN.test(syntax[1].trimEnd().split(' ', 1)[0]);
        return checks || !CHECK.test(line);
    });
    // The lines that are gone come back as comments behind the other directives, so that line numbers stay.
    const filling = Array.from({ length: length - head.length }, () => '#');
    return [...head, ...filling, ...lines.slice(length)].join('\n');
}


/***/ })

};
