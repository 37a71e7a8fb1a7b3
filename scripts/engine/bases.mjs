// Stand-ins for the base images that Python Dockerfiles name, made from Debian's packages. Never a name with a wrong
// version: what Debian doesn't have (3.12, 3.13 on bookworm) isn't made.
import { createHash } from 'node:crypto'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { say } from './command.mjs'
import { DEBIANS, makeDebian } from './debian.mjs'
import { LABEL, isCurrent } from './stand-in.mjs'

const recipes = path.join(path.dirname(fileURLToPath(import.meta.url)), 'bases')

// In the order in which they are made: the one that most tests use first.
const BASES = [
  python('bookworm', '3.11', 'slim', ['python:3.11-slim', 'python:3.11-slim-bookworm']),
  plain('static', 'static', [`${LABEL}/static`]),
  plain('static', 'busybox', ['busybox:1.35']),
  plain('distroless', 'root', ['gcr.io/distroless/python3-debian12']),
  plain('distroless', 'nonroot', ['gcr.io/distroless/python3-debian12:nonroot']),
  python('bookworm', '3.11', 'full', ['python:3.11', 'python:3.11-bookworm']),
  python('trixie', '3.13', 'slim', ['python:3.13-slim', 'python:3.13-slim-trixie']),
]

function python(suite, version, flavour, names) {
  return { files: ['python.Dockerfile', 'relocate-python.sh'], suite, version, flavour, names }
}

function plain(name, target, names) {
  const files = [`${name}.Dockerfile`, ...(name === 'distroless' ? ['distroless.sh'] : [])]
  return { files, suite: 'bookworm', target, names }
}

/** Makes what isn't there or was made by an older recipe; `docker(args)` runs a client. Answers all names. */
export async function makeBases(paths, docker, indexUrl) {
  const context = buildContext(paths, indexUrl)
  const bookworm = makeDebian(paths, docker, 'bookworm')
  // The next suite's files are gathered while the images of the first are built.
  const debians = { bookworm, trixie: bookworm.then(() => makeDebian(paths, docker, 'trixie')) }
  debians.trixie.catch(() => undefined)
  for (const base of BASES) {
    const recipe = recipeOf(base, await debians[base.suite], indexUrl)
    if (await isCurrent(docker, base.names, recipe)) continue
    await buildBase(docker, context, base, recipe)
    say(`made ${base.names.join(', ')}`)
  }
  await debians.trixie
  return [...BASES.flatMap(({ names }) => names), ...Object.values(DEBIANS).flat()]
}

async function buildBase(docker, context, base, recipe) {
  const build = (...args) =>
    docker(['build', '--quiet', '--network', 'host', '--file', path.join(context, base.files[0]), ...args, context])
  const settings = { BASE: DEBIANS[base.suite][0], RECIPE: recipe, VERSION: base.version, FLAVOUR: base.flavour }
  if (base.version !== undefined) {
    const { stdout: relocated } = await build(...buildArguments(settings), '--target', 'relocated')
    const program = `/usr/local/bin/python${base.version}`
    const { stdout } = await docker(['run', '--rm', '--network', 'none', relocated.trim(), program, '-V'])
    settings.PATCH_VERSION = stdout.trim().split(' ')[1]
  }
  const tags = base.names.flatMap((name) => ['--tag', name])
  const target = base.target === undefined ? [] : ['--target', base.target]
  await build(...buildArguments(settings), ...target, ...tags)
}

function buildArguments(settings) {
  const set = Object.entries(settings).filter(([, value]) => value !== undefined)
  return set.flatMap(([key, value]) => ['--build-arg', `${key}=${value}`])
}

/** A hash of all that decides what an image contains but the packages' versions. */
function recipeOf(base, debian, indexUrl) {
  const texts = base.files.map((name) => readFileSync(path.join(recipes, name), 'utf8'))
  const inputs = JSON.stringify([base, debian, texts, base.version === undefined ? null : indexUrl])
  return createHash('sha256').update(inputs).digest('hex').slice(0, 16)
}

function buildContext(paths, indexUrl) {
  const context = path.join(paths.rootfs, 'context')
  rmSync(context, { recursive: true, force: true })
  cpSync(recipes, context, { recursive: true })
  const host = new URL(indexUrl).hostname
  writeFileSync(path.join(context, 'pip.conf'), `[global]\nindex-url = ${indexUrl}\ntrusted-host = ${host}\n`)
  return context
}
