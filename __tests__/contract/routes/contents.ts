import { notFound, read, Refusal, type Answer, type Endpoint, type Exchange, type JsonObject } from '../exchange.js'
import { limits } from '../limits.js'
import { blobSha } from '../state.js'

const repo = '/repos/{owner}/{repo}'

/** Base64 as GitHub writes it: in lines of 60 characters. */
const encode = (content: Buffer): string => content.toString('base64').replace(/.{1,60}/g, '$&\n')

const raw = ({ accept }: Exchange): boolean => accept.includes('.raw')

function entry(exchange: Exchange, sha: string, path: string, of: Buffer | null): JsonObject {
  const { state, params } = exchange
  const { fullName } = state.repository(params)
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  const blob = blobSha(of ?? Buffer.from(`${sha} ${path}`))
  const self = state.api(`/repos/${fullName}/contents/${encoded}?ref=${sha}`)
  const git = state.api(`/repos/${fullName}/git/${of ? 'blobs' : 'trees'}/${blob}`)
  const html = state.html(`/${fullName}/${of ? 'blob' : 'tree'}/${sha}/${encoded}`)
  return {
    name: path.split('/').pop() ?? path,
    path,
    sha: blob,
    size: of?.length ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: of && state.html(`/${fullName}/raw/${sha}/${encoded}`),
    type: of ? 'file' : 'dir',
    _links: { self, git, html },
  }
}

function contents(exchange: Exchange): Answer {
  const { state, params, query } = exchange
  const repository = state.repository(params)
  const ref = query.get('ref') ?? repository.defaultBranch
  const commit = state.commit(repository, ref)
  if (!commit) throw new Refusal(404, `No commit found for the ref ${ref}`)
  const path = (params.path ?? '').replace(/^\/+|\/+$/g, '')
  const file = commit.contents.get(path)
  if (file) {
    if (raw(exchange)) return { status: 200, text: file.toString('utf8') }
    const large = file.length > limits.content
    const body = { content: large ? '' : encode(file), encoding: large ? 'none' : 'base64' }
    return { status: 200, body: { ...entry(exchange, commit.sha, path, file), ...body } }
  }
  const prefix = path === '' ? '' : `${path}/`
  const below = [...commit.contents].filter(([name]) => name.startsWith(prefix))
  if (below.length === 0) throw notFound()
  const entries = new Map<string, Buffer | null>()
  for (const [name, content] of below) {
    const [first = '', ...rest] = name.slice(prefix.length).split('/')
    entries.set(`${prefix}${first}`, rest.length > 0 ? null : content)
  }
  return { status: 200, body: [...entries].map(([name, content]) => entry(exchange, commit.sha, name, content)) }
}

function blob(exchange: Exchange): Answer {
  const { state, params } = exchange
  const repository = state.repository(params)
  const sha = params.file_sha ?? ''
  if (!/^[0-9a-f]{40}$/.test(sha)) {
    throw new Refusal(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].')
  }
  const found = [...repository.commits.values()]
    .flatMap((commit) => [...commit.contents.values()])
    .find((content) => blobSha(content) === sha)
  if (!found) throw notFound()
  if (raw(exchange)) return { status: 200, text: found.toString('utf8') }
  const url = state.api(`/repos/${repository.fullName}/git/blobs/${sha}`)
  const body = { sha, node_id: `B_kwDO${sha}`, size: found.length, url, content: encode(found), encoding: 'base64' }
  return { status: 200, body }
}

export const files: Endpoint[] = [
  { method: 'GET', path: `${repo}/contents/{path}`, need: read('contents'), handle: contents },
  { method: 'GET', path: `${repo}/git/blobs/{file_sha}`, need: read('contents'), handle: blob },
]
