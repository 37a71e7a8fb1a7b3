import type { Tool } from '../base-image.js'
import { isKnown, UNKNOWN } from '../expand.js'
import { distribution, MOVING, namedDistribution } from './distributions.js'
import { bundledPip, defaultDebian } from './official-versions.js'
import {
  isAtLeast,
  isPartial,
  minorOf,
  NO_TOOLS,
  PLAIN,
  pythonAt,
  SYSTEM_PATH,
  tokensOf,
  type Family,
  type Traits,
} from './traits.js'

/*
 * The official Python images and those that put one file on them.
 *
 * Sources, read 2026-11-20: github.com/docker-library/python, Dockerfile-linux.template at 4f07059 (2026-06-23);
 * github.com/docker-library/pypy at 84c50d1 (2026-04-28); github.com/docker-library/buildpack-deps at 8330ca1;
 * github.com/astral-sh/uv, .github/workflows/build-docker.yml at 26a9dd4 (2026-08-21).
 */

const SLIM_TOOLS: ReadonlySet<Tool> = new Set(['sh', 'bash'])
const FULL_TOOLS: ReadonlySet<Tool> = new Set(['sh', 'bash', 'curl', 'wget', 'git', 'gcc', 'make'])
/** BusyBox brings wget. */
const ALPINE_TOOLS: ReadonlySet<Tool> = new Set(['sh', 'wget'])

/** python: `3.12`, `3.12.4-slim-bookworm`, `3-alpine3.20`, `slim`, `3.14-rc`, `3.13-windowsservercore`. */
export const python: Family = (tag, _, frozen = false) => {
  if (/windowsservercore|nanoserver/.test(tag)) return windows(tag)
  if (tag.includes('onbuild')) return onbuild(tag, frozen)
  return { ...linux(tag, frozen), floating: isFloating(tag) }
}

/**
 * The old onbuild variants carry triggers that no Dockerfile shows: they copy the context into the working folder and
 * install its requirements as root, which may leave bytecode. Source: 3.4/onbuild/Dockerfile at 526ee08 and
 * 3.6/jessie/onbuild/Dockerfile at 37dd2dc.
 */
function onbuild(tag: string, frozen: boolean): Traits {
  // There is none of them that is slim, and their distribution is that of their last build.
  const unknown = { distribution: null, slim: null, tools: null }
  const python = { ...officialPython(tag, frozen), standardLibraryCompiled: null }
  return { ...linux(tag, frozen), ...unknown, python, libc: 'glibc', workdir: '/usr/src/app', floating: true }
}

function linux(tag: string, frozen: boolean): Traits {
  const minor = officialMinor(tag)
  // The image sets it for the versions before 3.13.
  const lang = minor === null ? UNKNOWN : isAtLeast(minor, '3.13') ? null : 'C.UTF-8'
  return {
    ...PLAIN,
    ...variantOf(tag, (tag) => (frozen ? null : defaultDebian(minor, tag))),
    python: officialPython(tag, frozen),
    upstream: true,
    variables: {
      PATH: `/usr/local/bin:${SYSTEM_PATH}`,
      ...(lang !== null && { LANG: lang }),
      PYTHON_VERSION: UNKNOWN,
    },
  }
}

function officialPython(tag: string, frozen: boolean): NonNullable<Traits['python']> {
  const minor = officialMinor(tag)
  const pip = { version: bundledPip(minor, tag, frozen) }
  return { ...pythonAt('/usr/local', 'official', minor), pip, standardLibraryCompiled: false }
}

/** python:2 has been 2.7 ever since; python:3 moves. */
function officialMinor(tag: string): string | null {
  return /^2(?:-|$)/.test(tag) ? '2.7' : minorOf(tag)
}

/** A tag without a minor version moves from one to the next. */
function isFloating(tag: string): boolean | null {
  if (officialMinor(tag) !== null) return false
  const [first] = tag.split('-') as [string]
  return VERSIONLESS.test(first) || namedDistribution(first) ? true : null
}

/** How a tag without a minor version starts, besides a release's name; anything else is no tag of these images. */
const VERSIONLESS = /^(?:3|latest|slim|rc|onbuild|alpine[\d.]*|windowsservercore|nanoserver)$/

/** What -slim, -alpine, a code name or none of them says; `byDefault` tells the Debian release of a tag without one. */
export function variantOf(tag: string, byDefault: (tag: string) => string | null): Traits {
  const slim = tokensOf(tag).includes('slim')
  if (/(?:^|-)alpine/.test(tag)) {
    const token = namedDistribution(tag)
    const moves = !isPartial(tag) && byDefault(tag.replace(/-?alpine$/, '')) === MOVING
    const named = token?.release ? token : distribution('alpine', moves ? MOVING : null)
    return { distribution: named, libc: 'musl', slim: true, tools: ALPINE_TOOLS, dockerClean: false }
  }
  const named = namedDistribution(tag)
  // What is unknown may be -alpine, unless a Debian shows.
  if (isPartial(tag) && !slim && !named) return {}
  const known = named ?? distribution('debian', byDefault(tag))
  // A -slim may hide in an unknown piece.
  const full = !slim && !isPartial(tag)
  return {
    distribution: { ...known, python: { ...known.python, installed: slim ? false : full ? true : null } },
    libc: 'glibc',
    slim: slim ? true : full ? false : null,
    tools: slim ? SLIM_TOOLS : full ? FULL_TOOLS : null,
    dockerClean: true,
  }
}

function windows(tag: string): Traits {
  const python = { ...pythonAt('C:\\Python', 'other', minorOf(tag)), interpreters: ['C:\\Python'] }
  return { python, upstream: true, floating: isFloating(tag) }
}

/** An image's default release moves on under `latest` alone: under a version it stays where that was built. */
export function movesAlone(tag: string): string | null {
  return tag === 'latest' ? MOVING : null
}

/** PyPy below /opt/pypy; its versions aren't python.org's. */
export const pypy: Family = (tag) => ({
  ...PLAIN,
  ...variantOf(tag, movesAlone),
  python: { ...pythonAt('/opt/pypy', 'other', minorOf(tag)), standardLibraryCompiled: false },
  variables: { PATH: `/opt/pypy/bin:${SYSTEM_PATH}`, LANG: 'C.UTF-8' },
  floating: isKnown(tag.split('-')[0]!) ? minorOf(tag) === null : null,
})

/** uv: alone on scratch (`latest`, `0.5.1`), on a distribution (`debian`, `alpine`), on a Python (`python3.12-alpine`). */
export const uv: Family = (tag, _, frozen) => {
  const rest = tag.replace(/^(?:\d+(?:\.\d+)*|[\d.\0]*\0)-|^\d+(?:\.\d+)*$/, '')
  const named = /^python(.*)$/.exec(rest)
  const variables = { UV_TOOL_BIN_DIR: '/usr/local/bin' }
  if (named) {
    // Its tags say bookworm-slim where docker-library's say slim-bookworm.
    const traits = named[1]!.includes('-dhi') ? {} : python(named[1]!, 'python', frozen === true || rest !== tag)
    return { ...traits, variables: { ...traits.variables, ...variables }, floating: isPartial(tag) ? null : false }
  }
  if (isPartial(tag)) return isKnown(rest) && rest !== '' ? onDistribution(rest, variables) : {}
  if (rest === '' || /^(?:latest$|sha-)/.test(rest)) {
    return { ...PLAIN, workdir: '/io', entrypoint: ['/uv'], slim: true, tools: NO_TOOLS, dockerClean: false }
  }
  return onDistribution(rest, variables)
}

function onDistribution(tag: string, variables: Readonly<Record<string, string>>): Traits {
  if (tag.includes('dhi')) return {}
  const traits = { ...PLAIN, ...variantOf(tag.replace(/^debian(?=-|$)/, 'latest'), () => MOVING), floating: false }
  return { ...traits, variables: { ...PLAIN.variables, ...variables } }
}
