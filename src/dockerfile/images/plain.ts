import type { Tool } from '../base-image.js'
import { isKnown, UNKNOWN } from '../expand.js'
import { distribution, MOVING, namedDistribution, releaseOf } from './distributions.js'
import { isAtLeast, isPartial, PLAIN, SYSTEM_PATH, tokensOf, type Family, type Traits } from './traits.js'
import { movesAlone, variantOf } from './official.js'

/*
 * Distributions alone, and images for other languages.
 *
 * Sources, read 2026-11-20: the images' Dockerfiles as github.com/docker-library/official-images lists them; the
 * packages of minbase Debian and Ubuntu, github.com/alpinelinux/docker-alpine; github.com/docker-library/buildpack-deps
 * at 8330ca1 (mercurial, in all but the curl variants, brings the distribution's Python);
 * github.com/linuxserver/docker-baseimage-ubuntu at 93b4c6b and docker-baseimage-alpine at 3d5a8b0.
 */

const BASIC_TOOLS: ReadonlySet<Tool> = new Set(['sh', 'bash'])

/** debian and ubuntu: by number or code name, -slim, dated; `stable`, `sid` and `rolling` move. */
export const debian: Family = (tag, repository) => {
  const name = repository.split('/').at(-1)!
  const text = tag.split('-')[0]!
  const named = namedDistribution(tag, false)
  const release = named?.name === name ? named.release : releaseOf(name, text)
  // `oldstable` is out of date by design; which one it is depends on the day.
  const found = distribution(name, text === 'oldstable' || text === 'oldoldstable' ? null : release, false)
  const slim = tokensOf(tag).includes('slim') ? true : isPartial(tag) ? null : false
  return { ...PLAIN, distribution: found, libc: 'glibc', slim, dockerClean: true, tools: BASIC_TOOLS }
}

export const alpine: Family = (tag) => ({
  ...PLAIN,
  distribution: distribution('alpine', releaseOf('alpine', tag.split('-')[0]!), false),
  libc: 'musl',
  slim: true,
  dockerClean: false,
  tools: new Set<Tool>(['sh', 'wget']),
})

/** buildpack-deps: `bookworm`, `jammy-scm`, `curl`. */
export const buildpackDeps: Family = (tag) => {
  const tokens = tokensOf(tag)
  const variant = tokens.includes('curl') ? 'curl' : tokens.includes('scm') ? 'scm' : isPartial(tag) ? null : 'full'
  const installed = variant === null ? null : variant !== 'curl'
  const tools = new Set<Tool>(['sh', 'bash', 'curl', 'wget'])
  if (variant !== 'curl') tools.add('git')
  if (variant === 'full') tools.add('gcc').add('make')
  return {
    ...PLAIN,
    distribution:
      namedDistribution(tag, installed) ??
      distribution('debian', /^(?:latest|stable|curl|scm)/.test(tag) ? MOVING : null, installed),
    libc: 'glibc',
    slim: variant === null ? null : variant !== 'full',
    dockerClean: true,
    tools: variant === null ? null : tools,
  }
}

/**
 * LinuxServer's: a distribution with s6-overlay as its init, which starts services as a user without privileges. Which
 * builds set VIRTUAL_ENV (those since May 2023) no tag tells.
 */
export const withS6: Family = (tag, repository) => {
  const apk = repository.endsWith('alpine')
  const number = tokensOf(tag).find((token) => /^\d+\.\d+$/.test(token)) ?? null
  const named = apk ? distribution('alpine', number, false) : namedDistribution(tag, false)
  return {
    ...PLAIN,
    distribution: named ?? distribution(repository.endsWith('debian') ? 'debian' : 'ubuntu', null, false),
    libc: apk ? 'musl' : 'glibc',
    slim: true,
    entrypoint: ['/init'],
    init: true,
    dockerClean: !apk,
    variables: { PATH: `/lsiopy/bin:${SYSTEM_PATH}`, VIRTUAL_ENV: UNKNOWN },
    tools: new Set<Tool>(apk ? ['sh', 'bash', 'curl', 'wget'] : ['sh', 'bash', 'curl']),
  }
}

/** Red Hat's, its rebuilds', Fedora's, Amazon's, SUSE's: `9`, `9.4-minimal`, `stream9`, `centos7`, `2023`, `leap:15.6`. */
export const rpm: Family = (tag, repository) => {
  const name = NAMES.find(([pattern]) => pattern.test(repository))?.[1] ?? 'rhel'
  const release = rpmRelease(name, tag, repository)
  const minimal = /minimal|micro|slim/.test(`${repository} ${tag}`)
  return {
    ...PLAIN,
    distribution: distribution(name, release, minimal || name === 'opensuse' ? null : hasPython(name, release)),
    libc: 'glibc',
    slim: minimal,
    dockerClean: false,
    tools: repository.includes('micro') || name === 'opensuse' ? null : new Set<Tool>(['sh', 'bash', 'curl']),
  }
}

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/centos/, 'centos'],
  [/rockylinux/, 'rockylinux'],
  [/almalinux/, 'almalinux'],
  [/fedora/, 'fedora'],
  [/amazonlinux/, 'amazonlinux'],
  [/oraclelinux/, 'oraclelinux'],
  [/opensuse/, 'opensuse'],
]

function rpmRelease(name: string, tag: string, repository: string): string | null {
  const ofRepository = /(?:ubi|rhel|almalinux\/|rockylinux\/)(\d+)/.exec(repository)?.[1]
  if (ofRepository !== undefined) return ofRepository
  const text = tag.split('-')[0]!.replace(/^(?:centos|ol)(?=\d)/, '')
  if (/^stream\d+$/.test(text)) return text
  if (name === 'amazonlinux' && /^(?:1|201\d)(?:\.|$)/.test(text)) return '1'
  // centos:latest has been 8 since its end; opensuse's own latest is older still.
  if (name === 'centos' && text === 'latest' && repository === 'centos') return '8'
  return repository === 'opensuse' ? null : releaseOf(name, text)
}

/** Whether `python3` is there, as a part of dnf. */
function hasPython(name: string, release: string | null): boolean | null {
  const number = release?.replace('stream', '') ?? ''
  if (!/^\d+(?:\.\d+)?$/.test(number)) return null
  if (name === 'fedora') return !isAtLeast(number, '41')
  if (name === 'amazonlinux') return number === '2023'
  return number === '9' ? true : number === '10' ? null : false
}

/** Images of other languages and servers, on Debian unless the tag says Alpine; root starts them all. */
export const runtime: Family = (tag, repository) => {
  const full = BUILD_IMAGES.has(repository)
  const traits = full ? variantOf(tag, movesAlone) : (onNamed(tag) ?? {})
  return {
    ...PLAIN,
    ...traits,
    workdir: UNKNOWN,
    entrypoint: null,
    init: null,
    variables: { PATH: `${UNKNOWN}:${SYSTEM_PATH}` },
  }
}

/** Those whose variants without -slim stand on buildpack-deps. */
const BUILD_IMAGES: ReadonlySet<string> = new Set(['node', 'golang', 'rust', 'ruby', 'perl', 'gcc', 'openjdk'])

function onNamed(tag: string): Traits | null {
  const named = namedDistribution(tag)
  if (!named) return null
  const apk = named.name === 'alpine'
  const libc = apk ? 'musl' : 'glibc'
  return { distribution: named, libc, dockerClean: !apk, ...(isKnown(tag) && apk && { slim: true }) }
}

/** Nothing at all. */
export const scratch: Family = () => ({ ...PLAIN, slim: true, dockerClean: false, tools: new Set() })
