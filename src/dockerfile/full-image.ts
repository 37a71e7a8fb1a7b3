import type { Facts, Install } from './facts.js'
import { healthCheckOf } from './health.js'
import type { Requirement } from './manifests/index.js'
import { requestedPackages } from './requested.js'
import { setupRequests } from './setup-requests.js'
import { startedPrograms } from './started.js'
import { isOlderThanWheels } from './wheels.js'

/*
 * What a stage uses of the full Python image that the slim one lacks. Sources: docker-library's buildpack-deps; the files
 * of the named distributions on pypi.org.
 */

/** Its programs. */
const PROGRAMS: ReadonlySet<string> = new Set(
  'git hg svn curl wget gcc g++ cc c++ make autoconf automake patch convert mysql_config pg_config file'.split(' '),
)

/** Distributions without a wheel for Linux, with the headers of the full image that building them takes. */
const BUILT = new Map<string, string | null>([
  ['psycopg2', 'libpq-dev'],
  ['mysqlclient', 'default-libmysqlclient-dev'],
  ...[
    'annoy',
    'dlib',
    'fasttext',
    'gdal',
    'insightface',
    'mod-wsgi',
    'pyaudio',
    'pycrypto',
    'pygobject',
    'pygraphviz',
    'pyicu',
  ].map((name) => [name, null] as const),
  ...['python-ldap', 'python-prctl', 'uwsgi', 'webrtcvad'].map((name) => [name, null] as const),
])

/** Distributions that load a library of the full image when they run. */
const LOADED = new Map([
  ['psycopg2', 'libpq5'],
  ['psycopg', 'libpq5'],
  ['mysqlclient', 'libmariadb3'],
  ['lightgbm', 'libgomp1'],
  ['python-magic', 'libmagic1'],
])

/** What the final stages use of it, in words, unless a package manager brings it there too. */
export function usesOfFullImage(facts: Facts): readonly string[] {
  const installed = new Set(facts.systemCalls.flatMap(({ packages }) => packages.map(({ name }) => name)))
  const landing = facts.installs.filter(({ landings }) => landings.length > 0)
  return [
    ...[...programsOf(facts)].filter((program) => !installed.has(program)).sort(),
    ...new Set(landing.flatMap((install) => packagesOf(facts, install, installed))),
  ]
}

/** Whether what is installed needs packages that nobody can read: a setup.py computes them. */
export function hidesUses(facts: Facts): boolean {
  return facts.installs.some((install) => install.landings.length > 0 && setupRequests(facts, install).hidden)
}

/** The programs that builds, health checks and what the container starts call. */
function programsOf(facts: Facts): ReadonlySet<string> {
  const built = facts.calls.flatMap(({ step, call }) => (facts.inLineage(step) ? [call] : []))
  const fetched = built.some((call) => call.arguments.some(({ value }) => /(?:^|@ ?)git\+/.test(value)))
  const calls = [
    ...built,
    ...(healthCheckOf(facts)?.commands.calls ?? []),
    ...startedPrograms(facts).map(({ call }) => call),
  ]
  const asked = facts.deployments.flatMap(({ healthCheck }) =>
    (healthCheck ?? []).flatMap((word) => word.split(/[\s;&|()]+/)),
  )
  const names = [...calls.map(({ program }) => program), ...asked, ...(fetched ? ['git'] : [])]
  return new Set(names.filter((name) => PROGRAMS.has(name)))
}

const COMPILERS = ['gcc', 'g++', 'build-essential', 'clang']

function packagesOf(facts: Facts, install: Install, installed: ReadonlySet<string>): readonly string[] {
  const here = facts.inLineage(install.step)
  const compiles = COMPILERS.some((name) => installed.has(name))
  const requested = [...requestedPackages(facts, install), ...setupRequests(facts, install).requirements]
  return requested.flatMap((requirement) => {
    const { name, url } = requirement
    if (url !== null) return url.startsWith('git+') && here && !installed.has('git') ? ['git'] : []
    const headers = isOlderThanWheels(requirement) ? null : BUILT.get(name)
    if (here && headers !== undefined) {
      const missing = headers !== null && !installed.has(headers) ? ` and ${headers}` : ''
      if (!compiles) return [`a compiler${missing} for ${name}`]
      if (missing !== '') return [`${headers!} for ${name}`]
    }
    const library = libraryOf(requirement)
    return library === null || hasLibrary(installed, library) ? [] : [`${library} for ${name}`]
  })
}

function libraryOf({ name, extras }: Requirement): string | null {
  return name === 'psycopg' && extras.includes('binary') ? null : (LOADED.get(name) ?? null)
}

/** By itself, or with its headers. */
function hasLibrary(installed: ReadonlySet<string>, library: string): boolean {
  const plain = library.replace(/\d+$/, '')
  return [...installed].some(
    (name) => name.startsWith(plain) || (/mysqlclient|mariadb/.test(name) && plain === 'libmariadb'),
  )
}
