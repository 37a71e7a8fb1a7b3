import { commit as commitBody } from '../builders/commit.js'
import { diffEntry } from '../builders/diff-entry.js'
import type { Commit, ListedFile, Repository } from '../entities.js'
import { notFound, read, Refusal, type Endpoint, type Exchange, type JsonObject } from '../exchange.js'
import { limits } from '../limits.js'
import type { State } from '../state.js'

/** The commit that one half of `base...head` names; `owner:ref` names a fork's. */
function half(state: State, repository: Repository, name: string): Commit | undefined {
  const [, owner, ref] = /^(?:([^:]+):)?(.+)$/.exec(name) ?? []
  if (owner === undefined) return state.commit(repository, ref ?? '')
  const forks = [...state.repositories.values()].filter(
    (each) => each.owner.login.toLowerCase() === owner.toLowerCase(),
  )
  return forks.map((fork) => state.commit(fork, ref ?? '')).find((found) => found !== undefined)
}

function ancestors(repository: Repository, from: Commit): Map<string, Commit> {
  const found = new Map<string, Commit>()
  const queue = [from]
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (found.has(next.sha)) continue
    found.set(next.sha, next)
    queue.push(...next.parents.flatMap((sha) => repository.commits.get(sha) ?? []))
  }
  return found
}

/** What changed: known where a pull request has this head. */
function changes(repository: Repository, mergeBase: string, head: string): readonly ListedFile[] {
  const versions = [...repository.pullRequests.values()].flatMap((pullRequest) => pullRequest.versions)
  return versions.find((version) => version.headSha === head && version.mergeBase === mergeBase)?.files ?? []
}

function compare({ state, params, query }: Exchange): { status: number; body: JsonObject } {
  const repository = state.repository(params)
  const [from = '', to = ''] = (params.basehead ?? '').split('...')
  const base = half(state, repository, from)
  const head = half(state, repository, to)
  if (!base || !head) throw notFound()
  const ofBase = ancestors(repository, base)
  const ofHead = ancestors(repository, head)
  // Breadth first, so the first that both have is the nearest.
  const mergeBase = [...ofHead.values()].find(({ sha }) => ofBase.has(sha))
  if (!mergeBase) throw new Refusal(404, `No common ancestor between ${from} and ${to}.`)
  const ahead = [...ofHead.values()].filter(({ sha }) => !ofBase.has(sha)).reverse()
  const behind = [...ofBase.keys()].filter((sha) => !ofHead.has(sha)).length
  const status = ahead.length > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical'
  const url = state.api(`/repos/${repository.fullName}/compare/${from}...${to}`)
  const site = state.html(`/${repository.fullName}/compare/${from}...${to}`)
  const size = Math.min(Number(query.get('per_page') ?? 250), 250)
  const page = Number(query.get('page') ?? 1)
  // Files come with the first page only.
  const files = page === 1 ? changes(repository, mergeBase.sha, head.sha).slice(0, limits.comparedFiles) : []
  return {
    status: 200,
    body: {
      url,
      html_url: site,
      permalink_url: site,
      diff_url: `${site}.diff`,
      patch_url: `${site}.patch`,
      base_commit: commitBody(state, repository, base),
      merge_base_commit: commitBody(state, repository, mergeBase),
      status,
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: ahead.slice((page - 1) * size, page * size).map((each) => commitBody(state, repository, each)),
      files: files.map((file) => diffEntry(state, repository, head.sha, file)),
    },
  }
}

export const comparisons: Endpoint[] = [
  { method: 'GET', path: '/repos/{owner}/{repo}/compare/{basehead}', need: read('contents'), handle: compare },
]
