import { annotation, checkRun } from '../builders/check-run.js'
import type { CheckRun } from '../entities.js'
import {
  characters,
  notFound,
  read,
  Refusal,
  textOf,
  write,
  type Endpoint,
  type Exchange,
  type Json,
  type JsonObject,
} from '../exchange.js'
import { limits } from '../limits.js'
import { page } from '../pagination.js'
import { actionsApp } from '../people.js'

const repo = '/repos/{owner}/{repo}'
const one = `${repo}/check-runs/{check_run_id}`

const refuse = (reason: string): Refusal => new Refusal(422, `Invalid request.\n\n${reason}`)

function find({ state, params }: Exchange): CheckRun {
  const run = state.repository(params).checkRuns.get(Number(params.check_run_id))
  if (!run) throw notFound()
  return run
}

/** What GitHub demands of an annotation beyond its schema. */
function checkAnnotation(given: JsonObject): void {
  const [start, end] = [Number(given.start_line), Number(given.end_line)]
  if (start < 1 || end < start) throw refuse('end_line must not lie before start_line, and lines start at 1.')
  const columns = given.start_column !== undefined || given.end_column !== undefined
  if (columns && start !== end) throw refuse('start_column and end_column are for annotations of one line only.')
  if (Number(given.end_column ?? Infinity) < Number(given.start_column ?? 0))
    throw refuse('end_column lies before start_column.')
  if (given.message === '') throw refuse("message can't be blank.")
  for (const name of ['message', 'raw_details']) {
    const text = given[name]
    if (typeof text === 'string' && Buffer.byteLength(text) > limits.annotationText)
      throw refuse(`${name} exceeds 64 KB.`)
  }
  const title = given.title
  if (typeof title === 'string' && characters(title) > limits.annotationTitle)
    throw refuse('title exceeds 255 characters.')
}

/** Brings what a request says into a run; annotations are appended. */
function update(run: CheckRun, { body, state }: Exchange): void {
  const text = (value: Json | undefined, otherwise: string | null): string | null =>
    typeof value === 'string' ? value : otherwise
  const output = (body.output ?? {}) as JsonObject
  const annotations = (output.annotations ?? []) as JsonObject[]
  annotations.forEach(checkAnnotation)
  if (body.conclusion === 'stale') throw refuse('Only GitHub can conclude with stale.')
  const completes = body.status === 'completed' || body.completed_at !== undefined
  if (completes && body.conclusion === undefined) throw refuse('A completed run needs a conclusion.')
  run.name = text(body.name, run.name) ?? run.name
  run.externalId = text(body.external_id, run.externalId) ?? ''
  run.detailsUrl = text(body.details_url, run.detailsUrl)
  run.startedAt = text(body.started_at, run.startedAt) ?? run.startedAt
  run.title = text(output.title, run.title)
  run.summary = text(output.summary, run.summary)
  run.text = text(output.text, run.text)
  run.annotations.push(...annotations)
  if (body.conclusion !== undefined) {
    run.status = 'completed'
    run.conclusion = text(body.conclusion, run.conclusion)
    run.completedAt = text(body.completed_at, state.clock.stamp())
  } else if (body.status !== undefined) {
    run.status = text(body.status, run.status) ?? run.status
    run.conclusion = null
    run.completedAt = null
  }
}

function onlyApps({ token }: Exchange): void {
  if (!token?.app) throw new Refusal(403, 'You must authenticate via a GitHub App.')
}

function create(exchange: Exchange): { status: number; body: JsonObject } {
  onlyApps(exchange)
  const { state, params, body } = exchange
  const repository = state.repository(params)
  const sha = textOf(body.head_sha)
  if (!repository.commits.has(sha)) throw new Refusal(422, `No commit found for SHA: ${sha}`)
  const run: CheckRun = {
    id: state.nextId(),
    app: actionsApp,
    headSha: sha,
    name: textOf(body.name),
    status: 'queued',
    conclusion: null,
    startedAt: state.clock.stamp(),
    completedAt: null,
    externalId: '',
    detailsUrl: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  }
  update(run, exchange)
  repository.checkRuns.set(run.id, run)
  return { status: 201, body: checkRun(state, repository, run) }
}

export const checks: Endpoint[] = [
  { method: 'POST', path: `${repo}/check-runs`, need: write('checks'), creates: true, handle: create },
  {
    method: 'GET',
    path: one,
    need: read('checks'),
    handle(exchange) {
      const { state, params } = exchange
      return { status: 200, body: checkRun(state, state.repository(params), find(exchange)) }
    },
  },
  {
    method: 'PATCH',
    path: one,
    need: write('checks'),
    handle(exchange) {
      onlyApps(exchange)
      const run = find(exchange)
      if (run.app.id !== actionsApp.id) {
        const why = 'check run can only be modified by the GitHub App that created it.'
        throw new Refusal(403, `Invalid app_id \`${actionsApp.id}\` - ${why}`)
      }
      update(run, exchange)
      return { status: 200, body: checkRun(exchange.state, exchange.state.repository(exchange.params), run) }
    },
  },
  {
    method: 'GET',
    path: `${one}/annotations`,
    need: read('checks'),
    handle(exchange) {
      const run = find(exchange)
      const repository = exchange.state.repository(exchange.params)
      return page(exchange, run.annotations, (shown) =>
        shown.map((given) => annotation(exchange.state, repository, run, given)),
      )
    },
  },
  {
    method: 'GET',
    path: `${repo}/commits/{ref}/check-runs`,
    need: read('checks'),
    handle(exchange) {
      const { state, params, query } = exchange
      const repository = state.repository(params)
      const commit = state.commit(repository, params.ref ?? '')
      if (!commit) throw new Refusal(422, `No commit found for SHA: ${params.ref ?? ''}`)
      const [name, status, app] = [query.get('check_name'), query.get('status'), query.get('app_id')]
      let runs = [...repository.checkRuns.values()].filter(
        (run) =>
          run.headSha === commit.sha &&
          (name === null || run.name === name) &&
          (status === null || run.status === status) &&
          (app === null || run.app.id === Number(app)),
      )
      if (query.get('filter') !== 'all') {
        runs = [...new Map(runs.map((run) => [`${run.app.id} ${run.name}`, run])).values()]
      }
      runs.reverse()
      return page(exchange, runs, (shown) => ({
        total_count: runs.length,
        check_runs: shown.map((run) => checkRun(state, repository, run)),
      }))
    },
  },
]
