import { filesOf } from './context-copies.js'
import type { Facts } from './facts.js'
import { normalizeName } from './manifests/index.js'
import { memoize } from './memo.js'
import { moduleFiles } from './python-modules.js'
import { readPythonSource } from './python-source.js'

/*
 * Which packages the sources of an image import, as far as their texts are at hand.
 */

/** Packages whose module has another name. */
const MODULES: ReadonlyMap<string, string> = new Map([
  ['attrs', 'attr'],
  ['beautifulsoup4', 'bs4'],
  ['django-cors-headers', 'corsheaders'],
  ['django-debug-toolbar', 'debug_toolbar'],
  ['django-environ', 'environ'],
  ['django-filter', 'django_filters'],
  ['djangorestframework', 'rest_framework'],
  ['gitpython', 'git'],
  ['mysqlclient', 'MySQLdb'],
  ['opencv-python', 'cv2'],
  ['opencv-python-headless', 'cv2'],
  ['pillow', 'PIL'],
  ['psycopg2-binary', 'psycopg2'],
  ['psycopg-binary', 'psycopg'],
  ['pycryptodome', 'Crypto'],
  ['pyjwt', 'jwt'],
  ['pyserial', 'serial'],
  ['python-dateutil', 'dateutil'],
  ['python-decouple', 'decouple'],
  ['python-dotenv', 'dotenv'],
  ['python-jose', 'jose'],
  ['python-json-logger', 'pythonjsonlogger'],
  ['python-multipart', 'multipart'],
  ['pyyaml', 'yaml'],
  ['pyzmq', 'zmq'],
  ['scikit-image', 'skimage'],
  ['scikit-learn', 'sklearn'],
  ['sentry-sdk', 'sentry_sdk'],
])

/** Files that no service imports. */
const ASIDE =
  /(?:^|\/)(?:tests?|testing|docs?|examples?|benchmarks?)\/|(?:^|\/)(?:tests?|test_[^/]*|[^/]*_tests?|conftest|noxfile|setup|fabfile|locustfile)\.py$/

/** More files aren't looked through. */
const MOST_FILES = 1000

/**
 * The modules, by their topmost names, that copied sources import when they are imported themselves: what stands in a
 * function or a branch may never run.
 */
const importedModules = memoize((facts: Facts): ReadonlySet<string> => {
  const { context } = facts.surroundings
  const files = facts.copies.flatMap((copy) => filesOf(copy, context) ?? [])
  const paths = new Set(files.map(({ path }) => path).filter((path) => path.endsWith('.py') && !ASIDE.test(path)))
  const found = new Set<string>()
  for (const path of [...paths].slice(0, MOST_FILES)) {
    const text = context.read(path)
    if (text === null) continue
    const lines = [...text.matchAll(/^(?:import|from)[ \t]+([\w., \t]+)/gm)].map(([, names]) => names!)
    const atOnce = new Set(lines.flatMap((line) => line.split(/[\s,]+/)).map(topOf))
    for (const name of readPythonSource(text).imports) if (atOnce.has(topOf(name))) found.add(topOf(name))
  }
  return found
})

function topOf(module: string): string {
  return module.split('.')[0]!
}

/**
 * The packages among some that the copied sources import, tests left out: by a module of the same name, or by the one
 * that a package is known for. A module of the context's own is none of theirs.
 */
export function importedPackages(facts: Facts, packages: readonly string[]): readonly string[] {
  const imported = packages.length === 0 ? new Set<string>() : importedModules(facts)
  return packages.filter((name) => {
    const normalized = normalizeName(name)
    const module = MODULES.get(normalized) ?? normalized.replaceAll('-', '_')
    return imported.has(module) && moduleFiles(facts.surroundings.context.list(), module).length === 0
  })
}
