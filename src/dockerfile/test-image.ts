import type { CommandCall } from './commands.js'
import { readPythonProgram } from './entry.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { pythonScriptOf, shellScriptOf } from './scripts.js'
import { deployedPrograms, startedPrograms } from './started.js'
import { baseName, isShell } from './wrappers.js'

/*
 * Images that exist to check a project: what their containers start runs its tests or linters, and ends.
 */

/** Test runners, linters and type checkers, by their commands and modules. */
const CHECKERS = new Set(
  (
    'pytest py.test unittest tox nox behave trial stestr zope-testrunner flake8 pylint pycodestyle pydocstyle mypy ' +
    'pyright basedpyright ruff black isort bandit pre-commit codespell yamllint djlint vulture'
  ).split(' '),
)

/** What scripts start beside what they are there for: it sets something up, waits, looks or tells. */
const HELPERS = new Set(
  (
    'cd pushd popd echo printf export set shopt unset local readonly declare trap exit return true false test [ : . ' +
    'source read sleep wait kill date env id pwd ls cat grep sed awk head tail tee find xargs which command hash type ' +
    'mkdir rm cp mv ln touch chmod chown basename dirname git pip pip3 until nc pg_isready psql mysqladmin redis-cli ' +
    'curl wget wait-for-it wait-for-it.sh wait-for wait-for.sh dockerize uv poetry pipenv pdm'
  ).split(' '),
)

/**
 * Whether all that containers are seen to start are test runners and linters, in a command or in scripts that can be
 * read: something else, or what a script is only handed (`"$@"`), may be what it is there for.
 */
export const runsOnlyChecks = memoize((facts: Facts): boolean => {
  const moment = { stage: facts.final, step: null }
  const calls = [...startedPrograms(facts), ...deployedPrograms(facts)].map(({ call }) => call)
  return (
    calls.some(isCheck) &&
    calls.every((call) => isCheck(call) || HELPERS.has(call.program) || shellScriptOf(facts, moment, call) !== null)
  )
})

/** Whether a call runs tests or looks through the code, and ends. */
export function isCheck(call: CommandCall): boolean {
  const program = readPythonProgram(call)
  const name = program?.by === 'inline' || program?.by === 'script' ? '' : (program?.name ?? call.program)
  const words = (program?.arguments ?? call.arguments).map(({ value }) => value)
  if (isManagement(name)) return words[0] === 'test'
  // Anything may be run for its coverage.
  if (name === 'coverage')
    return (
      words[0] !== 'run' ||
      words.some((word, at) => CHECKERS.has(word) || (word === 'test' && isManagement(words[at - 1])))
    )
  return CHECKERS.has(name)
}

/** Django's commands. */
function isManagement(name = ''): boolean {
  return baseName(name) === 'manage.py' || name === 'django-admin'
}

/** Whether a container starts a script that can't be followed and whose name says that it runs tests. */
export const startsTestsByName = memoize((facts: Facts): boolean => {
  const moment = { stage: facts.final, step: null }
  return startedPrograms(facts).some(({ call }) => {
    if (shellScriptOf(facts, moment, call) || pythonScriptOf(facts, moment, call)) return false
    const program = readPythonProgram(call)
    const script = isShell(call.program) ? call.arguments.find(({ value }) => !/^[-+]/.test(value))?.value : call.path
    const path = program?.by === 'script' ? program.name : program ? '' : (script ?? '')
    const named = /\.(?:sh|bash|py)$/.test(path) || path.includes('/')
    return isKnown(path) && named && /(?:^|[^a-z])(?:run)?tests?(?:[^a-z]|$)/i.test(baseName(path))
  })
})
