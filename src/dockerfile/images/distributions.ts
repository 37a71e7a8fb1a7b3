import type { Distribution } from '../base-image.js'
import { isKnown } from '../expand.js'
import { lastDay, RELEASE_END_OF_LIFE } from './end-of-life.js'
import { isAtLeast, own, tokensOf } from './traits.js'

/*
 * Releases of distributions and the Python that their packages bring.
 *
 * Sources, read 2026-11-20: https://packages.debian.org/python3 and python3-pip, https://packages.ubuntu.com, Alpine's
 * https://pkgs.alpinelinux.org, the release notes of RHEL, Fedora and Amazon Linux; which pips are externally managed
 * (PEP 668): https://www.debian.org/releases/bookworm/release-notes, Ubuntu 23.04's and Alpine 3.19's release notes.
 */

/** Releases by their code name, which tags use too. */
const CODE_NAMES: Readonly<Record<string, readonly [name: string, release: string]>> = {
  lenny: ['debian', '5'],
  squeeze: ['debian', '6'],
  wheezy: ['debian', '7'],
  jessie: ['debian', '8'],
  stretch: ['debian', '9'],
  buster: ['debian', '10'],
  bullseye: ['debian', '11'],
  bookworm: ['debian', '12'],
  trixie: ['debian', '13'],
  forky: ['debian', '14'],
  lucid: ['ubuntu', '10.04'],
  precise: ['ubuntu', '12.04'],
  quantal: ['ubuntu', '12.10'],
  raring: ['ubuntu', '13.04'],
  saucy: ['ubuntu', '13.10'],
  trusty: ['ubuntu', '14.04'],
  utopic: ['ubuntu', '14.10'],
  vivid: ['ubuntu', '15.04'],
  wily: ['ubuntu', '15.10'],
  xenial: ['ubuntu', '16.04'],
  yakkety: ['ubuntu', '16.10'],
  zesty: ['ubuntu', '17.04'],
  artful: ['ubuntu', '17.10'],
  bionic: ['ubuntu', '18.04'],
  cosmic: ['ubuntu', '18.10'],
  disco: ['ubuntu', '19.04'],
  eoan: ['ubuntu', '19.10'],
  focal: ['ubuntu', '20.04'],
  groovy: ['ubuntu', '20.10'],
  hirsute: ['ubuntu', '21.04'],
  impish: ['ubuntu', '21.10'],
  jammy: ['ubuntu', '22.04'],
  kinetic: ['ubuntu', '22.10'],
  lunar: ['ubuntu', '23.04'],
  mantic: ['ubuntu', '23.10'],
  noble: ['ubuntu', '24.04'],
  oracular: ['ubuntu', '24.10'],
  plucky: ['ubuntu', '25.04'],
  questing: ['ubuntu', '25.10'],
  resolute: ['ubuntu', '26.04'],
}

/** Python's minor and, where it is known, pip's version (RHEL: the oldest of its minor releases) by release. */
const PYTHONS: Readonly<Record<string, Readonly<Record<string, readonly [minor: string, pip?: string]>>>> = {
  debian: {
    '7': ['3.2'],
    '8': ['3.4', '1.5.6'],
    '9': ['3.5', '9.0.1'],
    '10': ['3.7', '18.1'],
    '11': ['3.9', '20.3.4'],
    '12': ['3.11', '23.0.1'],
    '13': ['3.13', '25.1.1'],
  },
  ubuntu: {
    '12.04': ['3.2'],
    '14.04': ['3.4', '1.5.4'],
    '16.04': ['3.5', '8.1.1'],
    '18.04': ['3.6', '9.0.1'],
    '20.04': ['3.8', '20.0.2'],
    '22.04': ['3.10', '22.0.2'],
    '22.10': ['3.10', '22.2'],
    '23.04': ['3.11', '23.0.1'],
    '23.10': ['3.11', '23.2'],
    '24.04': ['3.12', '24.0'],
    '24.10': ['3.12', '24.2'],
    '25.04': ['3.13', '25.0'],
    '25.10': ['3.13', '25.1.1'],
    '26.04': ['3.14'],
  },
  alpine: {
    '3.9': ['3.6'],
    '3.10': ['3.7'],
    '3.11': ['3.8'],
    '3.12': ['3.8'],
    '3.13': ['3.8', '20.3.4'],
    '3.14': ['3.9', '20.3.4'],
    '3.15': ['3.9', '20.3.4'],
    '3.16': ['3.10', '22.1.1'],
    '3.17': ['3.10', '22.3.1'],
    '3.18': ['3.11', '23.1.2'],
    '3.19': ['3.11', '23.3.1'],
    '3.20': ['3.12', '24.0'],
    '3.21': ['3.12', '24.3.1'],
    '3.22': ['3.12', '25.1.1'],
    '3.23': ['3.12'],
  },
  rhel: { '7': ['3.6', '9.0.3'], '8': ['3.6', '9.0.3'], '9': ['3.9', '21.2.3'], '10': ['3.12', '23.3.2'] },
  fedora: {
    '36': ['3.10'],
    '37': ['3.11'],
    '38': ['3.11'],
    '39': ['3.12'],
    '40': ['3.12'],
    '41': ['3.13'],
    '42': ['3.13'],
    '43': ['3.14'],
    '44': ['3.14'],
  },
  amazonlinux: { '2': ['3.7', '20.2.2'], '2023': ['3.9', '21.3.1'] },
}

/** Red Hat's rebuilds, whose packages have its versions. */
const REBUILDS: ReadonlySet<string> = new Set(['centos', 'rockylinux', 'almalinux', 'oraclelinux'])

/** Distributions whose pip never refuses. */
const UNMANAGED: ReadonlySet<string> = new Set(['rhel', ...REBUILDS, 'fedora', 'amazonlinux'])

/** The first releases whose pip refuses to install into the system's Python. */
const MANAGED_SINCE: Readonly<Record<string, string>> = { debian: '12', ubuntu: '23.04', alpine: '3.19' }

/** Given as a release where the tag moves on to each next one. */
export const MOVING = 'moving'

/** Describes a release; null: the tag doesn't let it be known. */
export function distribution(name: string, release: string | null, installed: boolean | null = null): Distribution {
  const fixed = release === MOVING ? null : release
  const number = fixed?.replace(/^stream/, '') ?? ''
  const [minor = null, pip = null] = own(own(PYTHONS, REBUILDS.has(name) ? 'rhel' : name) ?? {}, number) ?? []
  const endOfLife = lastDay(own(own(RELEASE_END_OF_LIFE, name) ?? {}, fixed ?? ''))
  const externallyManaged = isManaged(name, release)
  return { name, release: fixed, endOfLife, python: { minor, pip, externallyManaged, installed } }
}

function isManaged(name: string, release: string | null): boolean | null {
  const since = own(MANAGED_SINCE, name)
  if (since === undefined) return UNMANAGED.has(name) ? false : null
  return release === null ? null : release === MOVING || isAtLeast(release, since)
}

/** The distribution that a tag names by code name, or as `ubuntu22.04`, `alpine3.20`, `debian12`, `ubi9`; null for none. */
export function namedDistribution(tag: string, installed: boolean | null = null): Distribution | null {
  for (const token of tokensOf(tag)) {
    const named = own(CODE_NAMES, token)
    if (named) return distribution(named[0], named[1], installed)
    const match = /^(alpine|debian|ubuntu|rockylinux|ubi|centos|amzn|al)([\d.]*)$/.exec(token)
    if (!match || (match[2] === '' && match[1] !== 'alpine')) continue
    const name = SHORT_NAMES[match[1]!] ?? match[1]!
    return distribution(name, releaseOf(name, match[2]!), installed)
  }
  return null
}

const SHORT_NAMES: Readonly<Record<string, string>> = { ubi: 'rhel', amzn: 'amazonlinux', al: 'amazonlinux' }

/**
 * A release as its vendor counts them: `12` of `12.6`, `3.20` of `3.20.1`; null where it can't be known; moving for
 * `latest` and for less than a release (`alpine:3`).
 */
export function releaseOf(name: string, text: string): string | null {
  if (!isKnown(text)) return null
  if (!/^\d+(?:\.\d+)*$/.test(text)) return MOVING
  const parts = text.split('.')
  if (!TWO_PARTS.has(name)) return parts[0]!
  return parts.length < 2 ? MOVING : `${parts[0]!}.${parts[1]!}`
}

const TWO_PARTS: ReadonlySet<string> = new Set(['ubuntu', 'alpine', 'opensuse'])
