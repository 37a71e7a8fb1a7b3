import { CommandAnnotations } from '../adapters/actions/annotations.js'
import type { Event } from '../adapters/actions/event.js'
import { JobSummary, MAXIMUM_JOB_SUMMARY } from '../adapters/actions/job-summary.js'
import { CheckRun } from '../adapters/github/check-run.js'
import type { GitHub } from '../adapters/github/client.js'
import { ConversationComment } from '../adapters/github/conversation-comment.js'
import { Identity } from '../adapters/github/identity.js'
import { GitHubPullRequest } from '../adapters/github/pull-request.js'
import { ReviewComments } from '../adapters/github/review-comments.js'
import type { Settings } from '../config/settings.js'
import type { Log, Publication, Publisher } from '../ports.js'
import { annotations, commandOf, workflowCommand, workflowCommands } from '../report/annotations.js'
import { conversationBody } from '../report/conversation.js'
import type { Sources } from '../report/fix.js'
import { problemCommand } from '../report/github.js'
import { byLevel, headline } from '../report/labels.js'
import { MAXIMUM_SUMMARY, summary } from '../report/summary.js'
import { wantedComments } from './comments.js'
import { reportFiles } from './reports.js'

export interface PublisherOptions {
  readonly event: Event
  /** The reviewed commit. */
  readonly head: string
  readonly settings: Settings
  /** Whether something was measured: that always gets the conversation comment. */
  readonly measured: boolean
  /** Whose comments are this run's own. */
  readonly leg: string
  readonly client: GitHub | null
  readonly log: Log
  readonly sources: Sources
  /** Where the rules' pages are. */
  readonly pages: string
  /** GITHUB_STEP_SUMMARY. */
  readonly summaryPath: string | undefined
}

/** The surfaces, in their order: later ones carry what earlier ones couldn't. */
export function publishersOf(options: PublisherOptions): readonly Publisher[] {
  const { event, head, settings, leg: key, client, log, sources } = options
  const link = linkTo(event, head)
  // The check's page has its name above; elsewhere it stands among others.
  const title = settings.checkName
  const repository = { owner: event.owner, repo: event.repo }
  const publishers: Publisher[] = []
  let comments: ReviewComments | null = null
  const leftOut = (): number => comments?.leftOut ?? 0
  if (client === null) publishers.push(TOKENLESS)
  if (client && event.number !== null && settings.comments !== 'off') {
    const pull = { ...repository, number: event.number, headSha: head }
    const identity = new Identity(client)
    if (settings.comments !== 'summary') {
      comments = new ReviewComments({
        ...{ client, pull, identity, log, key, maximum: settings.maxComments },
        changed: new GitHubPullRequest(client, repository, event.number, log),
        wanted: (publication) => {
          const { suggestions, allowIgnores: ignores } = settings
          return wantedComments(publication, { key, sources, suggestions, ignores })
        },
      })
      publishers.push(comments)
    }
    // One that an earlier commit's numbers began is brought up to date, too.
    if (settings.comments !== 'inline' || options.measured || settings.measure.length > 0) {
      const render = ({ review, declined }: Publication) => ({
        body: conversationBody(review, key, { title, link, declined, leftOut: leftOut() }),
        quiet: !options.measured && (settings.comments === 'inline' || isClean(review)),
      })
      const headNow = (): string | null => comments?.headNow ?? null
      publishers.push(
        new ConversationComment({
          ...{ client, repository, number: event.number, headSha: head, headNow, identity, key, render },
        }),
      )
    }
  }
  const page = ({ review, declined }: Publication, limit: number, more: { readonly title?: string } = {}): string =>
    summary(review, { limit, link, declined, leftOut: leftOut(), ...more })
  let checked = false
  if (client && settings.check === 'auto') {
    const checkName = settings.checkName
    const render = (publication: Publication) => {
      const left = unshown(publication)
      const drawn = annotations(left, new Set(), sources)
      return {
        title: headline(publication.review),
        summary: page(publication, MAXIMUM_SUMMARY),
        // Both are in the order of their levels.
        annotations: drawn.map((annotation, index) => ({ annotation, fingerprint: left[index]!.fingerprint })),
      }
    }
    const detailsUrl = event.runUrl === null ? {} : { detailsUrl: event.runUrl }
    const check = new CheckRun({ client, repository, headSha: head, checkName, log, render, ...detailsUrl })
    publishers.push({
      name: check.name,
      publish: async (publication) => {
        const answer = await check.publish(publication)
        checked = !('declined' in answer)
        return answer
      },
    })
  }
  publishers.push(
    new CommandAnnotations((publication) => commands(publication, checked)),
    // In bytes, where the page counts characters; what is still too long is cut by the publisher.
    new JobSummary(options.summaryPath, (publication) => page(publication, MAXIMUM_JOB_SUMMARY, { title })),
    ...reportFiles(options, link),
  )
  return publishers
}

function isClean({ findings, problems }: Publication['review']): boolean {
  return findings.every((finding) => !finding.new) && problems.length === 0
}

/** Says why what a token writes isn't there. */
const TOKENLESS: Publisher = {
  name: 'comments or check run',
  publish: () => Promise.resolve({ declined: 'there is no token to write them with (input token)' }),
}

/** New findings that "Files changed" doesn't show yet, the worst first. */
function unshown({ review, shown }: Publication) {
  return byLevel(review.findings.filter((finding) => finding.new && !shown.has(finding.fingerprint)))
}

/** Problems always; findings only where there is no check that shows them. */
function commands(publication: Publication, checked: boolean) {
  const findings = checked ? [] : unshown(publication)
  const { lines } = workflowCommands([...publication.review.problems.map(problemCommand), ...findings.map(commandOf)])
  const written = new Set(lines)
  const kept = findings.filter((finding) => written.has(workflowCommand(commandOf(finding))))
  return { lines, fingerprints: kept.map(({ fingerprint }) => fingerprint) }
}

function linkTo({ serverUrl, owner, repo }: Event, sha: string) {
  return (path: string, line: number, endLine: number): string => {
    const file = path.split('/').map(encodeURIComponent).join('/')
    return `${serverUrl}/${owner}/${repo}/blob/${sha}/${file}#L${line}${endLine > line ? `-L${endLine}` : ''}`
  }
}
