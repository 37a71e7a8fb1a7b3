import type { CheckRun, Repository } from '../entities.js'
import { textOf, type Json, type JsonObject } from '../exchange.js'
import type { State } from '../state.js'
import { integration } from './integration.js'
import { minimalPullRequest } from './pull-request.js'

export function checkRun(state: State, of: Repository, run: CheckRun): JsonObject {
  const url = state.api(`/repos/${of.fullName}/check-runs/${run.id}`)
  const site = state.html(`/${of.fullName}/runs/${run.id}`)
  const pullRequests = [...of.pullRequests.values()].filter(
    ({ head }) => head.sha === run.headSha && head.repository === of,
  )
  return {
    id: run.id,
    node_id: state.nodeId('CR', run.id),
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: site,
    details_url: run.detailsUrl ?? site,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: suiteOf(run) },
    app: integration(state, run.app),
    pull_requests: pullRequests.map((pullRequest) => minimalPullRequest(state, pullRequest)),
  }
}

/** One suite per app and commit. */
function suiteOf(run: CheckRun): number {
  return parseInt(run.headSha.slice(0, 8), 16) + run.app.id
}

export function annotation(state: State, of: Repository, run: CheckRun, given: JsonObject): JsonObject {
  const or = (name: string): Json => given[name] ?? null
  return {
    path: or('path'),
    blob_href: state.html(`/${of.fullName}/blob/${run.headSha}/${textOf(given.path)}`),
    start_line: or('start_line'),
    start_column: or('start_column'),
    end_line: or('end_line'),
    end_column: or('end_column'),
    annotation_level: or('annotation_level'),
    title: or('title'),
    message: or('message'),
    raw_details: or('raw_details'),
  }
}
