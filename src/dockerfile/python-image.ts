import type { BaseImage } from './base-image.js'
import type { CommandCall } from './commands.js'
import { installsConda } from './conda.js'
import type { Deployment } from './deployment.js'
import { readPythonProgram, runsPython, type Entry, type PythonProgram } from './entry.js'
import { isPython } from './installers/pip.js'
import { isShell } from './wrappers.js'

/** Programs that serve without Python: an image that starts one isn't a Python image, whatever it was built with. */
const OTHER_RUNTIMES = new Set([
  'node',
  'npm',
  'npx',
  'yarn',
  'pnpm',
  'bun',
  'deno',
  'java',
  'nginx',
  'httpd',
  'apache2',
  'apache2-foreground',
  'apachectl',
  'php',
  'php-fpm',
  'ruby',
  'bundle',
  'rails',
  'puma',
  'dotnet',
  'caddy',
  'mysqld',
  'postgres',
  'redis-server',
  'mongod',
])

/** Repositories that hold a Python although nothing else is known of them. */
const PYTHON_REPOSITORY =
  /(?:^|[/_-])(?:python\d*|pypy|uv|(?:mini|micro|ana)?conda\d*|(?:mini|micro)?mamba|miniforge\d*|jupyter|[a-z]+-notebook|uvicorn|gunicorn|uwsgi|django|flask|fastapi|airflow|pytorch|tensorflow|vllm)(?:[/_-]|$)/

/** Package names by which a distribution's Python comes. */
const PYTHON_PACKAGE = /^python3?(?:\.\d+)?(?:-(?:pip|venv|full|minimal|dev|devel))?(?:[=~<>].*)?$|^py3-pip/

const PACKAGE_MANAGERS = new Set(['apt-get', 'apt', 'apk', 'dnf', 'microdnf', 'yum', 'zypper', 'tdnf'])

/** Whether a call installs a Python through a distribution's package manager. */
export function installsPython({ program, arguments: args }: CommandCall): boolean {
  if (!PACKAGE_MANAGERS.has(program)) return false
  const words = args.map(({ value }) => value)
  return words.some((word) => word === 'install' || word === 'add') && words.some((word) => PYTHON_PACKAGE.test(word))
}

/** Modules that a build uses whatever its image is for. */
const INCIDENTAL = /^(?:json\.tool|http\.server|zipfile|base64|this|platform|sysconfig)$/

/** Whether a call needs a Python that is there for a program: pip, a module, Django's manage.py. */
function usesPython(call: CommandCall): boolean {
  if (call.conditional) return false
  if (/^pip[\d.]*$/.test(call.program)) return true
  const program = isPython(call.program) || call.program === 'manage.py' ? readPythonProgram(call) : null
  return (
    program !== null && (program.name === 'manage.py' || (program.by === 'module' && !INCIDENTAL.test(program.name)))
  )
}

/** Whether it is micromamba's: a conda without a Python, into which all kinds of packages are installed. */
function comesWithConda({ python, environment }: BaseImage): boolean {
  return !python && environment.variables.has('MAMBA_ROOT_PREFIX')
}

/**
 * Whether a base has a Python, the commands of the lineage bring one, or they show that one of which nothing is known
 * has it.
 * @param calls those of the final stage and the stages that it is FROM
 */
export function bringsPython(base: BaseImage, calls: readonly CommandCall[]): boolean {
  if (base.python) return true
  const unknown = !base.known && base.distribution === null
  const open = unknown || comesWithConda(base)
  return calls.some((call) => installsPython(call) || installsConda(call) || (open && usesPython(call)))
}

/**
 * Whether the final stage runs Python: by what it starts, by its base, or by a Python that its lineage installs or uses.
 * @param installs whether an installer's packages reach the final image
 * @param brought whether its lineage installs a Python, or shows that there is one
 */
export function isPythonImage(base: BaseImage, entry: Entry | null, installs: boolean, brought: boolean): boolean {
  if (entry?.calls.some(runsPython)) return true
  if (base.python) return true
  if (entry?.calls.some(({ program }) => OTHER_RUNTIMES.has(program))) return false
  return installs || brought || (!comesWithConda(base) && PYTHON_REPOSITORY.test(base.reference?.repository ?? ''))
}

/** Folders of tests, however deep below them an image is defined. */
const TESTS = new Set(['test', 'tests'])

const DEV = new Set([...TESTS, 'dev', 'development', 'local', 'testing', 'unittest', 'unittests'])

/** What stages are called that check the code and that nobody deploys. */
const TOOLING = new Set(['ci', 'lint', 'debug'])

/** Whether a program runs tests and ends. */
export function runsTests(program: PythonProgram | null): boolean {
  return program !== null && program.by !== 'script' && /^(?:pytest|py\.test|unittest|tox|nox)$/.test(program.name)
}

/**
 * Whether an image is a development one: .devcontainer; dev, development, local or test as a part of the file's name,
 * as the name of its folder or that folder's parent, test of any folder above it; those, ci, lint or debug as a part of
 * the built stage's name.
 */
export function isDevImage(path: string, target: string | null): boolean {
  const folders = path.split('/')
  const file = folders.pop() ?? ''
  const parts = (text: string): string[] => text.toLowerCase().split(/[^a-z0-9]+/)
  if (folders.includes('.devcontainer')) return true
  if (parts(file).some((part) => DEV.has(part))) return true
  if (folders.slice(-2).some((folder) => DEV.has(folder.toLowerCase()))) return true
  if (folders.some((folder) => TESTS.has(folder.toLowerCase()))) return true
  return target !== null && parts(target).some((part) => DEV.has(part) || TOOLING.has(part))
}

/** Words by which names speak of tests. */
const TESTING = /(?:^|[^a-z])(?:tests?|testing)(?:[^a-z]|$)/i

/** Those of what else is done to code that nobody deploys; folders of such names hold what is deployed, too. */
const CHECKING = /(?:^|[^a-z])(?:ci|e2e|lint|docs?|devel|debug|benchmarks?)(?:[^a-z]|$)/i

/**
 * Whether the file's path or the built stage's name says that an image is to check the code, or to work on it.
 * @param ships whether the image is known to go somewhere: then folders say that it is built by CI, or where it lies
 */
export function isNamedForChecks(path: string, target: string | null, ships: boolean): boolean {
  if (TESTING.test(path) || TESTING.test(target ?? '') || CHECKING.test(target ?? '')) return true
  return !ships && CHECKING.test(path)
}

/** Whether the folder is named after tests, and an image starts a shell or nothing and is deployed nowhere. */
export function isTestBed(path: string, entry: Entry | null, deployments: readonly Deployment[]): boolean {
  if (!TESTING.test(path.split('/').at(-2) ?? '') || entry?.calls.every(isBareShell) === false) return false
  return !deployments.some(({ kind, pushes }) => pushes || kind === 'kubernetes')
}

/** Whether a base is one of those in which editors work: everything in it is for somebody at a terminal. */
export function isDevBase({ reference }: BaseImage): boolean {
  return /^mcr\.microsoft\.com\/(?:vscode\/)?devcontainers\//.test(reference?.repository ?? '')
}

/** Whether a call is a shell that waits for somebody at a terminal. */
export function isBareShell({ program, arguments: args }: CommandCall): boolean {
  return isShell(program) && args.every(({ value }) => /^-[il]+$|^--login$/.test(value))
}
