import { readFileSync } from 'node:fs'
import { messageOf, UserError } from '../../findings/errors.js'
import { record, text, whole, type Json } from './payload.js'

const KINDS = [
  'pull_request',
  'pull_request_target',
  'merge_group',
  'push',
  'schedule',
  'workflow_dispatch',
  'workflow_run',
] as const
export type EventKind = (typeof KINDS)[number] | 'other'

/** One end of what is compared. */
export interface Side {
  readonly sha: string
  readonly ref: string | null
  /** `owner/name`; null where it is gone, like a deleted fork. */
  readonly repository: string | null
}

/** What started the run, and where. */
export interface Event {
  readonly kind: EventKind
  /** As GitHub names it. */
  readonly name: string
  readonly owner: string
  readonly repo: string
  /** What is reviewed; null where nothing is left of it, like a deleted branch. */
  readonly head: Side | null
  /** What it is compared with; null where there is nothing, and everything counts as existing. */
  readonly base: Side | null
  /** Of the pull request. */
  readonly number: number | null
  readonly isFork: boolean
  readonly isDraft: boolean
  readonly workspace: string
  readonly apiUrl: string
  readonly serverUrl: string
  /** The run's page; null where its id isn't known. */
  readonly runUrl: string | null
}

type Sides = Pick<Event, 'head' | 'base' | 'number' | 'isFork' | 'isDraft'>

/** @throws UserError where the environment isn't a workflow's, or its event file can't be read. */
export function readEvent(environment: Readonly<Record<string, string | undefined>>): Event {
  const name = needed(environment, 'GITHUB_EVENT_NAME')
  const repository = needed(environment, 'GITHUB_REPOSITORY')
  const [owner, repo, ...rest] = repository.split('/')
  if (!owner || !repo || rest.length > 0)
    throw new UserError(`GITHUB_REPOSITORY is ${JSON.stringify(repository)}, not owner/name`)
  const kind = KINDS.find((known) => known === name) ?? 'other'
  const payload = readPayload(environment.GITHUB_EVENT_PATH)
  const serverUrl = environment.GITHUB_SERVER_URL ?? 'https://github.com'
  const run = environment.GITHUB_RUN_ID
  return {
    kind,
    name,
    owner,
    repo,
    ...sidesOf(kind, payload, environment.GITHUB_SHA ?? '', repository),
    workspace: environment.GITHUB_WORKSPACE ?? process.cwd(),
    apiUrl: environment.GITHUB_API_URL ?? 'https://api.github.com',
    serverUrl,
    runUrl: run ? `${serverUrl}/${repository}/actions/runs/${run}` : null,
  }
}

function sidesOf(kind: EventKind, payload: Json, sha: string, repository: string): Sides {
  const none = { number: null, isFork: false, isDraft: false }
  switch (kind) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequest(record(payload, 'pull_request'), whole(payload, 'number'))
    case 'merge_group': {
      const group = record(payload, 'merge_group')
      return {
        ...none,
        head: { sha: text(group, 'head_sha'), ref: text(group, 'head_ref'), repository },
        base: { sha: text(group, 'base_sha'), ref: text(group, 'base_ref'), repository },
      }
    }
    case 'push': {
      const ref = text(payload, 'ref')
      return {
        ...none,
        head: side(text(payload, 'after'), ref, repository),
        base: side(text(payload, 'before'), ref, repository),
      }
    }
    case 'workflow_run':
      return workflowRun(record(payload, 'workflow_run'), repository)
    default:
      return { ...none, head: side(sha, null, repository), base: null }
  }
}

function pullRequest(of: Json, number: number): Sides {
  const [head, base] = [pullRequestSide(record(of, 'head')), pullRequestSide(record(of, 'base'))]
  // A fork that was deleted is nobody's any more: not this repository's, at any rate.
  return { head, base, number, isFork: head.repository !== base.repository, isDraft: of.draft === true }
}

function pullRequestSide(of: Json): Side {
  return {
    sha: text(of, 'sha'),
    ref: text(of, 'ref'),
    repository: of.repo ? text(record(of, 'repo'), 'full_name') : null,
  }
}

/** The pull request itself stands in the event for branches of the same repository only: it is found by the head. */
function workflowRun(run: Json, repository: string): Sides {
  const from = run.head_repository ? text(record(run, 'head_repository'), 'full_name') : null
  const ref = typeof run.head_branch === 'string' ? run.head_branch : null
  return {
    head: { sha: text(run, 'head_sha'), ref, repository: from },
    base: null,
    number: null,
    isFork: from !== repository,
    isDraft: false,
  }
}

/** A branch that is begun or deleted has zeros on its other side. */
function side(sha: string, ref: string | null, repository: string): Side | null {
  return /^0*$/.test(sha) ? null : { sha, ref, repository }
}

function readPayload(path: string | undefined): Json {
  if (!path) return {}
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json
  } catch (error) {
    throw new UserError(`GITHUB_EVENT_PATH: ${path} can not be read as JSON: ${messageOf(error)}`)
  }
  throw new UserError(`GITHUB_EVENT_PATH: ${path} holds no event`)
}

function needed(environment: Readonly<Record<string, string | undefined>>, name: string): string {
  const value = environment[name]
  if (!value) throw new UserError(`${name} is not set: the action runs in a workflow; elsewhere, use the command`)
  return value
}
