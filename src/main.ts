import { keepSecret, readInput } from './adapters/actions/inputs.js'
import { readHomepage } from './adapters/package.js'
import { legOf } from './adapters/actions/leg.js'
import { ActionsLog } from './adapters/actions/log.js'
import { readEvent, type Event } from './adapters/actions/event.js'
import { fail, setOutputs } from './adapters/actions/outputs.js'
import { placeInside } from './adapters/actions/report-files.js'
import type { ClientOptions, GitHub } from './adapters/github/client.js'
import { OWN_RULES, pagesOf } from './analyze/settings.js'
import { readInputs } from './config/inputs.js'
import { configurationPlace } from './config/resolve.js'
import type { Given, Settings } from './config/settings.js'
import { bugOf, messageOf, UserError } from './findings/errors.js'
import type { Declined, Log, Publication, Publisher } from './ports.js'
import { exitCode } from './report/gate.js'
import { headline } from './report/labels.js'
import type { Outcome } from './review.js'
import { readSettings } from './settings.js'
import { VERSION } from './version.js'
import { analyze, lintersFor } from './action/analyzing.js'
import { measuringPorts, writePart, writePlan } from './action/measuring.js'
import { Refusals } from './action/permissions.js'
import { publishersOf } from './action/publishers.js'
import { pullOfRun } from './action/pull-of-run.js'
import { historyOf, shownChanges, sidesOf } from './action/sides.js'
import { worst } from './action/worst.js'

type Environment = Readonly<Record<string, string | undefined>>

/** The action: answers with the step's exit status, which is the gate. */
export async function main(environment: Environment): Promise<number> {
  try {
    return await run(environment, new ActionsLog())
  } catch (error) {
    // A bug is not to be taken for findings, whose status is 1.
    fail(error instanceof UserError ? error.message : bugOf(error))
    return 2
  }
}

async function run(environment: Environment, log: Log): Promise<number> {
  keepSecret(readInput('token'))
  const given = readInputs(readInput)
  const token = given.token ?? ''
  const started = readEvent(environment)
  if (started.head === null) return nothing('what was pushed is a branch that was deleted', log)
  const mode = given.mode ?? 'review'
  const userAgent = `python-dockerfile-review/${VERSION}`
  const client = token === '' ? null : await connect({ token, apiUrl: started.apiUrl, userAgent, log })
  const event = await reviewedEvent(started, mode, client)
  if (event?.head == null) return nothing(`no open pull request has the commit ${started.head.sha}`, log)
  const head = event.head.sha
  const refusals = new Refusals(log)
  const history = historyOf(event, token, client, refusals)

  const place = configurationPlace(given, event.name)
  // The base's policy is that of the base branch as it is today, not that of the commit where the change began.
  const policy = place.from === 'base' && event.base ? history.tree(event.base.sha) : history.tree(head)
  const { RULES } = await import('./rules/index.js')
  const rules = [...RULES, ...OWN_RULES]
  // A pull request that another workflow's run leads to is one all the same.
  const circumstance = event.number !== null && event.kind === 'workflow_run' ? 'pull_request' : event.name
  const read = await readSettings(policy, given, place, circumstance, rules)
  checkReportPaths(event, given, read.settings)
  const sides = await sidesOf(event, head, history, log)
  const { settings } = read
  const planned = { event, settings, head, base: sides.baseCommit, log }
  const { refused, ...measured } = await measuringPorts(planned, history, environment)
  const { linters, refused: unasked } = await lintersFor(event, settings)
  const pages = pagesFor(environment, event)
  const reviewed = () => analyze(event, read, pages, { ...sides, linters, ...measured })
  // Measuring has headings of its own, and one can't stand below another.
  const outcome = await (measured.measuring ? reviewed() : log.group('Review', reviewed))
  const notes = [...refused, ...unasked, ...outcome.notes]
  // What was asked for and isn't there at all is more than a note.
  const isUnmeasured = measured.measuring !== undefined && outcome.review.measurements.length === 0
  for (const note of notes) {
    if (isUnmeasured && outcome.notes.includes(note)) log.warning(note)
    else log.info(note)
  }
  if (mode === 'plan') return only({ matrix: writePlan(planned, outcome) })
  // A fork's own run leaves them too, for the one that may write.
  if (measured.measuring) writePart(planned, outcome)
  if (mode === 'measure') return only({})

  // Only what is new is commented on.
  const isQuiet = outcome.review.findings.every((finding) => !finding.new)
  const changes = isQuiet ? outcome.changes : await shownChanges(event, client, outcome.changes, log, refusals)
  const summaryPath = environment.GITHUB_STEP_SUMMARY
  const { sources } = outcome
  const leg = legOf(settings.checkName, given.dockerfiles ?? [], given.config ?? null)
  const publishers = publishersOf({
    ...{ event, head, settings, leg, client, log, sources, pages, summaryPath },
    measured: outcome.review.measurements.length > 0,
  })
  const declined = await publish(
    publishers,
    { review: outcome.review, changes, shown: new Set(), declined: notes },
    log,
  )
  for (const [name, reason] of declined) refusals.add(name, reason)
  refusals.say(event.isFork)
  return conclude(outcome, declined.has(settings.jsonFile) ? null : settings.jsonFile, log)
}

/** The event to review for; null where a workflow run's pull request isn't there any more. */
function reviewedEvent(event: Event, mode: string, client: GitHub | null): Promise<Event | null> {
  if (event.kind !== 'workflow_run') return Promise.resolve(event)
  if (mode === 'publish') return pullOfRun(event, client)
  throw new UserError(`input mode: "${mode}" is not allowed under workflow_run; allowed: publish`)
}

function nothing(why: string, log: Log): number {
  log.info(`Nothing to review: ${why}.`)
  setOutputs({ conclusion: 'success', findings: 0, errors: 0, warnings: 0, notices: 0 })
  return 0
}

/** A part of the work: what it leaves to the job that publishes fails that one. */
function only(outputs: { readonly matrix?: string | null }): number {
  setOutputs({ conclusion: 'success', ...outputs })
  return 0
}

/** A wrong path is the caller's error, and one to hear of before anything is published. */
function checkReportPaths({ workspace }: Event, given: Given, settings: Settings): void {
  const files = [
    ['json-file', settings.jsonFile],
    ['sarif-file', settings.sarifFile],
    ['html-file', settings.htmlFile],
  ] as const
  for (const [name, path] of files) {
    try {
      placeInside(workspace, path)
    } catch (error) {
      const input = given[name] === undefined ? 'results' : name
      throw error instanceof UserError ? new UserError(`input ${input}: ${error.message}`) : error
    }
  }
}

/** The pages of the very version that runs: the runner names its repository and ref, but not for `uses: ./`. */
function pagesFor(environment: Environment, event: Event): string {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment
  if (!repository) return pagesOf(readHomepage())
  return `${event.serverUrl}/${repository}/blob/${ref ? encodeURI(ref) : 'HEAD'}`
}

async function connect(options: ClientOptions): Promise<GitHub> {
  const { createClient } = await import('./adapters/github/client.js')
  return createClient(options)
}

/** Each surface gets what those before it show, and why they declined; answers with those that did, by name. */
async function publish(
  publishers: readonly Publisher[],
  first: Publication,
  log: Log,
): Promise<ReadonlyMap<string, Declined>> {
  let publication = first
  const all = new Map<string, Declined>()
  for (const publisher of publishers) {
    const answer = await attempt(publisher, publication)
    if ('declined' in answer) {
      all.set(publisher.name, answer)
      if (answer.permission === undefined) log.info(`No ${publisher.name}: ${answer.declined}`)
      publication = { ...publication, declined: [...publication.declined, `No ${publisher.name}: ${answer.declined}.`] }
    } else publication = { ...publication, shown: new Set([...publication.shown, ...answer]) }
  }
  return all
}

/** A bug in one publisher costs what it would have shown: the next ones carry that. */
async function attempt(publisher: Publisher, publication: Publication): ReturnType<Publisher['publish']> {
  try {
    return await publisher.publish(publication)
  } catch (error) {
    if (error instanceof UserError) throw error
    return { declined: `it failed (a bug of this tool): ${messageOf(error)}` }
  }
}

function conclude({ review: { conclusion, findings, ...rest } }: Outcome, report: string | null, log: Log): number {
  const fresh = findings.filter((finding) => finding.new)
  const count = (level: string): number => fresh.filter((finding) => finding.level === level).length
  setOutputs({
    conclusion,
    findings: fresh.length,
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    'size-delta': worst(rest.measurements, 'size'),
    'startup-delta': worst(rest.measurements, 'startup'),
    report,
  })
  log.info(`${conclusion}: ${headline({ conclusion, findings, ...rest })}`)
  return exitCode(conclusion)
}
