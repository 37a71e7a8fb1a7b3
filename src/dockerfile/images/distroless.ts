import type { BasePython, Tool } from '../base-image.js'
import { isKnown, UNKNOWN } from '../expand.js'
import { distribution, namedDistribution } from './distributions.js'
import { isPartial, minorOf, NO_TOOLS, own, PLAIN, pythonAt, SYSTEM_PATH, tokensOf, type Family } from './traits.js'

/*
 * Images without a package manager: Google's distroless and Chainguard's.
 *
 * Sources, read 2026-11-20: github.com/GoogleContainerTools/distroless at cd08076 (2026-08-21): static/static.bzl,
 * python3/python.bzl, README.md; packages are unpacked there, so no script of theirs compiles anything. Chainguard:
 * https://edu.chainguard.dev/chainguard/chainguard-images/getting-started/python/. Docker: https://docs.docker.com/dhi/
 */

/** Python by Debian release; images without one in their name moved from release to release. */
const PYTHONS: Readonly<Record<string, string>> = { '10': '3.7', '11': '3.9', '12': '3.11', '13': '3.13' }

/** gcr.io/distroless: python3-debian12, base-nossl-debian13, cc, static; `nonroot`, `debug` and `debug-nonroot`. */
export const distroless: Family = (tag, repository) => {
  const name = repository.split('/').at(-1)!
  const release = /-debian(\d+)$/.exec(name)?.[1] ?? null
  const tokens = tokensOf(tag)
  const nonroot = tokens.includes('nonroot')
  const debug = tokens.includes('debug')
  const python3 = /^python3(?:-|$)/.test(name)
  const minor = release === null ? null : (own(PYTHONS, release) ?? null)
  const user = isPartial(tag) ? UNKNOWN : nonroot ? '65532' : 'root'
  return {
    ...PLAIN,
    user,
    workdir: user === UNKNOWN ? UNKNOWN : nonroot ? '/home/nonroot' : '/',
    // Python's own name has the minor version in it.
    entrypoint: python3 ? [`/usr/bin/python${minor ?? '3'}`] : debug ? ['/busybox/sh'] : [],
    python: python3 ? withoutPip({ ...pythonAt('/usr', 'distribution', minor), standardLibraryCompiled: false }) : null,
    distribution: distribution('debian', release, python3),
    libc: name.startsWith('static') ? null : 'glibc',
    slim: true,
    dockerClean: false,
    tools: isPartial(tag) ? null : debug ? new Set<Tool>(['wget']) : NO_TOOLS,
    variables: { PATH: `${SYSTEM_PATH}${debug ? ':/busybox' : ''}`, ...(python3 && { LANG: 'C.UTF-8' }) },
    // Every tag there moves with its release; the release is in the name.
    floating: release === null,
  }
}

function withoutPip(python: BasePython): BasePython {
  return { ...python, pip: null }
}

/** cgr.dev/chainguard/python: without shell and pip but in its -dev variants. */
export const chainguardPython: Family = (tag) => {
  const dev = tokensOf(tag).includes('dev')
  const python = pythonAt('/usr', 'distribution', minorOf(tag))
  return {
    python: dev ? python : withoutPip(python),
    distribution: distribution('wolfi', null, true),
    libc: 'glibc',
    user: '65532',
    entrypoint: ['/usr/bin/python'],
    init: false,
    slim: true,
    dockerClean: false,
    tools: isPartial(tag) || dev ? null : NO_TOOLS,
    floating: isKnown(tag) ? minorOf(tag) === null : null,
  }
}

/** dhi.io/python, Docker's hardened images: `3.13-debian13`, `3.13-alpine3.22-dev`. */
export const hardenedPython: Family = (tag) => {
  const named = namedDistribution(tag)
  const dev = tokensOf(tag).includes('dev')
  return {
    python: { ...pythonAt('/opt/python', 'other', minorOf(tag)), pip: dev ? { version: null } : null },
    upstream: true,
    distribution: named,
    libc: named ? (named.name === 'alpine' ? 'musl' : 'glibc') : null,
    slim: true,
    floating: isKnown(tag) ? minorOf(tag) === null : null,
  }
}

/** cgr.dev/chainguard/wolfi-base: a shell and apk. */
export const wolfi: Family = () => ({
  ...PLAIN,
  distribution: distribution('wolfi', null, false),
  libc: 'glibc',
  slim: true,
  dockerClean: false,
})
