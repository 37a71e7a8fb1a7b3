import { writesBytecode } from './bytecode.js'
import type { CommandCall } from './commands.js'
import type { Facts } from './facts.js'
import { isKnown } from './expand.js'
import { readInstaller } from './installers/index.js'
import { isNodeCommand } from './npm-commands.js'
import { isInside } from './paths.js'
import { scriptStarted } from './scripts.js'
import { lineageOf, type BuildStage, type Step } from './stages.js'
import { buildsNothing, onlyAsks, runsKnownScript } from './uv-builds.js'

/** System programs that run no Python: after a build of only these the standard library is as the base left it. */
const NO_PYTHON = new Set([
  ...[
    'apt-get',
    'apt',
    'apt-cache',
    'apt-key',
    'aptitude',
    'apk',
    'dpkg',
    'dpkg-reconfigure',
    'debconf-set-selections',
  ],
  ...[
    'adduser',
    'addgroup',
    'useradd',
    'groupadd',
    'usermod',
    'groupmod',
    'deluser',
    'passwd',
    'chpasswd',
    'id',
    'getent',
  ],
  ...[
    'awk',
    'base64',
    'cat',
    'chgrp',
    'chmod',
    'chown',
    'cp',
    'curl',
    'cut',
    'date',
    'dirname',
    'basename',
    'du',
    'echo',
    'expr',
    'file',
  ],
  ...[
    'find',
    'fc-cache',
    'gpg',
    'grep',
    'gunzip',
    'gzip',
    'head',
    'hostname',
    'install',
    'ldconfig',
    'ln',
    'locale-gen',
    'ls',
    'mkdir',
  ],
  ...[
    'mktemp',
    'mv',
    'printf',
    'pwd',
    'readlink',
    'realpath',
    'rm',
    'rmdir',
    'sed',
    'sha256sum',
    'sha512sum',
    'sleep',
    'sort',
    'strip',
  ],
  ...['tail', 'tar', 'tee', 'touch', 'tr', 'uname', 'unlink', 'unzip', 'update-alternatives', 'update-ca-certificates'],
  ...['update-locale', 'wc', 'wget', 'which', 'xargs', 'xz', 'exit', 'git', 'openssl', 'ssh-keyscan', 'dos2unix'],
  ...[
    'node',
    'npm',
    'npx',
    'yarn',
    'pnpm',
    'corepack',

    'gcc',
    'g++',
    'cargo',
    'rustup',
    'go',
    'setcap',
    'stat',
    'sync',
  ],
])

/**
 * Whether some step of the lineage leaves bytecode of the standard library: by compiling it, by running Python as root
 * with writing on, or by copying it over from a stage that does. Whatever can't be read counts as such a step.
 * @param anyway as if PYTHONDONTWRITEBYTECODE weren't set
 */
export function standardLibraryCompiled(facts: Facts, anyway = false): boolean {
  return isCompiledIn(facts, facts.final, MAXIMUM_HOPS, anyway)
}

/** A chain of stages that copy the library from each other is no longer than this. */
const MAXIMUM_HOPS = 10

function isCompiledIn(facts: Facts, stage: BuildStage, hops: number, anyway: boolean): boolean {
  const lineage = new Set(lineageOf(stage))
  const library = `${stage.base.python?.prefix ?? '/usr/local'}/lib`
  for (const { step, compilation } of facts.compilations) {
    if (!lineage.has(step.stage)) continue
    const { paths, unsure } = compilation
    // Without folders compileall takes the top level of sys.path: a part of the standard library, and said so here.
    if (unsure || paths === 'sys.path') return true
    if (paths.some((path) => !isKnown(path) || isInside(library, path) || isInside(path, library))) return true
  }
  // The standard library of another stage may be copied over whole.
  const copied = facts.copies.some(({ step, from, image, sources }) => {
    if (!lineage.has(step.stage) || (from === null && image === null)) return false
    const whole = sources.some((one) => isInside(`${library}/python`, one) || /\/lib\/python[\d.]+$/.test(one))
    return whole && (from === null || hops === 0 || isCompiledIn(facts, from, hops - 1, anyway))
  })
  if (copied) return true
  return facts.steps.some((step) => {
    if (step.instruction.keyword !== 'RUN' || !lineage.has(step.stage)) return false
    const root = step.user === 'root' || step.user === '0' || step.user === ''
    if (!root && isKnown(step.user)) return false
    const { calls, complete } = facts.commandsOf(step)
    const leaves = (call: CommandCall): boolean =>
      !NO_PYTHON.has(call.program) && writesBytecode(step, call, anyway) !== false && runsPython(step, call)
    return (
      !complete ||
      calls.some((call) => {
        if (!leaves(call)) return false
        const script = scriptStarted(facts, call)
        return !script?.complete || script.calls.some(leaves)
      })
    )
  })

  function runsPython(step: Step, call: CommandCall): boolean {
    if (onlyAsks(call) || runsKnownScript(call) || isNodeCommand(facts, { step, call })) return false
    const installer = readInstaller(call)
    if (installer?.tool !== 'uv' && installer?.tool !== 'uv pip') return call.program !== 'uv' || installer !== null
    // uv runs Python only to build: a local project, or an sdist, which a lock file doesn't show here.
    if (installer.tool === 'uv pip') {
      return (
        installer.options.has('--editable') ||
        installer.operands.some(({ value }) => /^\.|^\/|^git\+|\.tar\.gz$/.test(value))
      )
    }
    if (installer.action === 'sync') {
      const without = installer.options.has('--no-install-project', '--no-install-workspace', '--no-install-local')
      return !without && !buildsNothing(facts, step, installer)
    }
    return installer.action === 'run' || installer.action === 'add'
  }
}
