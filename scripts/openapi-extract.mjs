// Extracts from GitHub's OpenAPI description what the stand-in for GitHub in __tests__/contract validates with:
// the endpoints in use, without prose, with the components that they reach.
//
//   node scripts/openapi-extract.mjs                  writes __tests__/contract/openapi.json
//   node scripts/openapi-extract.mjs --check          says whether that file is what a fresh extract gives (exit status 1: no)
//   … --from api.github.com.json                      reads a description that is here already instead of downloading it
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// The version that the pinned @octokit/openapi-types was made from.
const version = '23.0.1'
const member = 'package/generated/api.github.com.json'
const target = fileURLToPath(new URL('../__tests__/contract/openapi.json', import.meta.url))

const repository = '/repos/{owner}/{repo}'
const endpoints = {
  '/rate_limit': ['get'],
  '/user': ['get'],
  [repository]: ['get'],
  [`${repository}/check-runs`]: ['post'],
  [`${repository}/check-runs/{check_run_id}`]: ['get', 'patch'],
  [`${repository}/check-runs/{check_run_id}/annotations`]: ['get'],
  [`${repository}/commits/{commit_sha}/pulls`]: ['get'],
  [`${repository}/commits/{ref}/check-runs`]: ['get'],
  [`${repository}/compare/{basehead}`]: ['get'],
  [`${repository}/contents/{path}`]: ['get'],
  [`${repository}/git/blobs/{file_sha}`]: ['get'],
  [`${repository}/issues/comments/{comment_id}`]: ['get', 'patch', 'delete'],
  [`${repository}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${repository}/pulls`]: ['get'],
  [`${repository}/pulls/comments/{comment_id}`]: ['get', 'patch', 'delete'],
  [`${repository}/pulls/{pull_number}`]: ['get'],
  [`${repository}/pulls/{pull_number}/comments`]: ['get'],
  [`${repository}/pulls/{pull_number}/files`]: ['get'],
  [`${repository}/pulls/{pull_number}/reviews`]: ['get', 'post'],
}

const prose = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'title', 'deprecated'])
// Below these the keys are names, not keywords: a property may well be called `title`.
const maps = new Set(['properties', 'schemas', 'responses', 'parameters', 'headers', 'patternProperties'])

/** The same value without prose and extensions, keys sorted. */
function strip(value, named = false) {
  if (Array.isArray(value)) return value.map((item) => strip(item))
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(([key]) => named || (!prose.has(key) && !key.startsWith('x-')))
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return Object.fromEntries(
    kept.map(([key, inner]) => [
      key,
      key === 'enum' || key === 'default' ? inner : strip(inner, !named && maps.has(key)),
    ]),
  )
}

/** Hands every $ref below a value to `visit`. */
function references(value, visit) {
  if (value === null || typeof value !== 'object') return
  if (typeof value.$ref === 'string') visit(value.$ref)
  for (const inner of Object.values(value)) references(inner, visit)
}

/** The extract as text. */
function extract(description) {
  const paths = {}
  for (const [path, methods] of Object.entries(endpoints).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const item = description.paths[path]
    if (!item) throw new Error(`the description has no ${path}`)
    paths[path] = {}
    for (const method of methods) {
      if (!item[method]) throw new Error(`the description has no ${method} ${path}`)
      const { operationId, parameters, requestBody, responses } = strip(item[method])
      paths[path][method] = { operationId, parameters, ...(requestBody && { requestBody }), responses }
    }
  }
  const reached = new Map()
  const visit = (reference) => {
    if (reached.has(reference)) return
    const [, kind, name] = /^#\/components\/([^/]+)\/([^/]+)$/.exec(reference) ?? []
    const component = description.components[kind]?.[name]
    if (!component) throw new Error(`the description has no ${reference}`)
    const stripped = strip(component)
    reached.set(reference, { kind, name, stripped })
    references(stripped, visit)
  }
  references(paths, visit)
  const components = {}
  for (const reference of [...reached.keys()].sort()) {
    const { kind, name, stripped } = reached.get(reference)
    // Example components are prose too.
    if (kind !== 'examples') (components[kind] ??= {})[name] = stripped
  }
  const source = { package: '@octokit/openapi', version, api: description.info.version }
  return `${JSON.stringify({ source, openapi: description.openapi, paths, components }, null, 1)}\n`
}

/** Downloads the package into a folder and reads the one description that is needed. */
function download(folder) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  execFileSync(npm, ['pack', `@octokit/openapi@${version}`, '--silent', '--pack-destination', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (!archive) throw new Error('npm pack left no archive')
  execFileSync('tar', ['xzf', archive, member], { cwd: folder })
  return readFileSync(join(folder, member), 'utf8')
}

const from = process.argv.indexOf('--from')
const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
try {
  const text = from > 0 ? readFileSync(process.argv[from + 1], 'utf8') : download(folder)
  const fresh = extract(JSON.parse(text))
  if (!process.argv.includes('--check')) {
    writeFileSync(target, fresh)
    console.log(`wrote ${target}: ${(fresh.length / 1000).toFixed()} kB`)
  } else if (readFileSync(target, 'utf8') === fresh) console.log('openapi.json is what a fresh extract gives')
  else {
    console.error('openapi.json differs from a fresh extract: run node scripts/openapi-extract.mjs')
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
