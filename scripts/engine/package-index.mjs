// A package index (PEP 503) over a folder of wheels, for `pip install` in the engine's containers.
// Usage: node package-index.mjs FOLDER ADDRESS PORT
import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Wheels by normalized project name, as {name, sha256}. */
export function projectsIn(folder) {
  const projects = new Map()
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.whl')) continue
    const project = normalized(name.split('-')[0])
    const sha256 = createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex')
    projects.set(project, [...(projects.get(project) ?? []), { name, sha256 }])
  }
  return projects
}

/** A project's name as PEP 503 writes it. */
export function normalized(name) {
  return name.replace(/[-_.]+/g, '-').toLowerCase()
}

/** A server that answers /simple/, /simple/PROJECT/ and /files/WHEEL, and 404 for anything else. */
export function packageIndex(folder) {
  let readAt
  let projects
  let files
  return http.createServer((request, response) => {
    // Wheels may join while it runs.
    const { mtimeMs } = statSync(folder)
    if (readAt !== mtimeMs) {
      readAt = mtimeMs
      projects = projectsIn(folder)
      files = new Set([...projects.values()].flat().map(({ name }) => name))
    }
    const { pathname } = new URL(request.url, 'http://index')
    const [, kind, encoded = ''] = pathname.split('/')
    const name = decoded(encoded)
    if (kind === 'files' && files.has(name)) {
      const file = path.join(folder, name)
      // As the public index says of its files: without it pip's cache, and so a cache mount, would keep nothing.
      const lasting = { 'cache-control': 'max-age=365000000, immutable, public' }
      const size = { 'content-type': 'application/octet-stream', 'content-length': statSync(file).size }
      response.writeHead(200, { ...size, ...lasting })
      if (request.method === 'HEAD') response.end()
      else createReadStream(file).pipe(response)
    } else if (kind === 'simple' && name === '')
      respond(
        response,
        [...projects.keys()].map((project) => [project, `/simple/${project}/`]),
      )
    else if (kind === 'simple' && projects.has(normalized(name))) {
      const wheels = projects.get(normalized(name))
      respond(
        response,
        wheels.map((wheel) => [wheel.name, `/files/${encodeURIComponent(wheel.name)}#sha256=${wheel.sha256}`]),
      )
    } else response.writeHead(404).end('no such project\n')
  })
}

function decoded(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

function respond(response, links) {
  const anchors = links.map(([text, href]) => `<a href="${href}">${text}</a><br>\n`).join('')
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.end(
    `<!DOCTYPE html>\n<html><head><meta name="pypi:repository-version" content="1.0"></head><body>\n${anchors}</body></html>\n`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, address, port] = process.argv.slice(2)
  packageIndex(folder).listen(Number(port), address)
}
