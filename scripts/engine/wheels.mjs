// Wheels of what real services depend on, fetched through this machine's own pip configuration, whatever that is.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { run, say } from './command.mjs'
import { readJson, writeJson } from './home.mjs'

const examples = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'examples')
const PLATFORMS = ['manylinux2014', 'manylinux_2_17', 'manylinux_2_28'].map((name) => `${name}_${architecture()}`)

// A group is asked for at once and, if that fails, each of its requirements by itself.
const GROUPS = {
  3.11: [
    ['django', 'flask', 'gunicorn', 'dj-database-url', 'psycopg[binary]', 'sqlalchemy', 'requests'],
    ['pandas', 'numpy', 'fastapi', 'uvicorn', 'setuptools', 'wheel', 'hatchling', 'poetry-core'],
    ['celery'],
    ['redis'],
    ['whitenoise'],
    ['uv'],
    // pip decides by the Python that it runs in, not by the one asked for, which of these are needed.
    ['async-timeout'],
    ['exceptiongroup', 'importlib-metadata', 'tomli', 'typing-extensions', 'tzdata'],
  ],
  3.13: [
    ['django', 'gunicorn', 'dj-database-url', 'setuptools', 'wheel', 'hatchling', 'poetry-core'],
    ['flask'],
    ['fastapi', 'uvicorn'],
    ['pandas'],
  ],
}

/**
 * Fetches the wheels once for each set of requirements; answers {wheels, missing}: file names, and what this machine's
 * index doesn't have, as {requirements, python, reason}.
 */
export async function fetchWheels(paths) {
  const examplesNeed = exampleRequirements().map((requirements) => ({ requirements, whole: true }))
  const requests = Object.entries(GROUPS).flatMap(([python, groups]) =>
    [...groups.map((requirements) => ({ requirements, whole: false })), ...examplesNeed].map((request) => ({
      ...request,
      python,
    })),
  )
  const recipe = createHash('sha256')
    .update(JSON.stringify([requests, PLATFORMS]))
    .digest('hex')
  const file = path.join(paths.wheels, 'fetched.json')
  const fetched = readJson(file)
  if (fetched?.recipe === recipe) return fetched
  const missing = []
  const waiting = [...requests]
  const worker = async () => {
    for (let request = waiting.shift(); request !== undefined; request = waiting.shift()) {
      const { requirements, python, whole } = request
      const reason = await download(paths, request)
      if (reason === null) continue
      if (whole || requirements.length === 1) missing.push({ requirements, python, reason })
      else waiting.push(...requirements.map((requirement) => ({ ...request, requirements: [requirement] })))
    }
  }
  await Promise.all([worker(), worker()])
  const wheels = readdirSync(paths.wheels).filter((name) => name.endsWith('.whl'))
  if (wheels.length === 0) throw new Error(`pip could fetch no wheel: ${missing[0]?.reason}`)
  say(`${wheels.length} wheels fetched; ${missing.length} requirements can't be had, see fetched.json`)
  const result = { recipe, wheels, missing }
  writeJson(file, result)
  return result
}

async function download(paths, { requirements, python }) {
  const own = path.join(
    paths.wheels,
    `group-${createHash('sha256').update(`${python} ${requirements}`).digest('hex').slice(0, 12)}`,
  )
  mkdirSync(own, { recursive: true })
  const args = ['-m', 'pip', 'download', '--quiet', '--retries', '1', '--only-binary=:all:', '--dest', own]
  args.push('--python-version', python, ...PLATFORMS.flatMap((platform) => ['--platform', platform]))
  const env = { ...process.env, PIP_DISABLE_PIP_VERSION_CHECK: '1', PIP_REQUIRE_VIRTUALENV: '0' }
  const { status, stderr } = await run('python3', [...args, '--', ...requirements], {
    mayFail: true,
    timeout: 120,
    env,
  })
  // Into the index once complete: another group may have fetched the same file.
  for (const name of status === 0 ? readdirSync(own) : [])
    if (!existsSync(path.join(paths.wheels, name))) await run('mv', [path.join(own, name), paths.wheels])
  rmSync(own, { recursive: true, force: true })
  const lines = stderr.split('\n').filter((line) => line.startsWith('ERROR: '))
  // Nothing of the address of the index, which may hold credentials.
  const reason = (lines.at(-1) ?? 'pip gave no reason').slice('ERROR: '.length).replace(/\w+:\/\/\S+/g, '…')
  return status === 0 ? null : reason
}

/** The requirements of the examples, each set once, without hashes, which are of one platform's files. */
export function exampleRequirements() {
  const sets = readdirSync(examples)
    .map((name) => path.join(examples, name, 'requirements.txt'))
    .filter((file) => existsSync(file))
    .map((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^[A-Za-z0-9][^\s#\\;]*/gm)].map(([requirement]) => requirement),
    )
  return [...new Map(sets.map((requirements) => [requirements.join(' '), requirements])).values()]
}

function architecture() {
  return process.arch === 'arm64' ? 'aarch64' : 'x86_64'
}
