import type { ContextFiles } from '../../src/dockerfile/context.js'
import type { Deployment } from '../../src/dockerfile/deployment.js'
import { buildFacts } from '../../src/dockerfile/facts.js'
import { readReferences } from '../../src/locate/references/index.js'
import type { Workspace } from '../../src/ports.js'
import { parseDockerfile } from '../../src/dockerfile/parse.js'
import type { ExampleFiles, Report, Rule } from '../../src/rules/rule.js'
import { RULES } from '../../src/rules/index.js'
import { applyChanges } from '../../src/source/edits.js'
import { SourceText } from '../../src/source/text.js'

/** A report with its rule and the text that it points at. */
export interface Fired extends Report {
  readonly rule: string
  readonly text: string
  readonly line: number
}

/** A build context of files that a test gives. */
export function contextOf(files: ExampleFiles): ContextFiles {
  const paths = Object.keys(files)
  return {
    known: true,
    has: (path) => paths.some((one) => one === path || one.startsWith(`${path}/`)),
    read: (path) => files[path] ?? null,
    list: () => paths,
  }
}

export interface RunOptions {
  readonly path?: string
  readonly target?: string
  readonly rules?: readonly Rule[]
  readonly today?: Date
  /** What is known of the context besides its files. */
  readonly context?: Partial<ContextFiles>
  /** What compose files and manifests say, as far as it matters. */
  readonly deployments?: readonly Partial<Deployment>[]
  /** Images that are built beside this one. */
  readonly builtNames?: ReadonlySet<string>
}

const SAYS_NOTHING: Deployment = {
  kind: 'compose',
  path: 'compose.yaml',
  line: 1,
  name: 'web',
  dockerfile: 'Dockerfile',
  builds: true,
  pushes: false,
  context: '.',
  target: null,
  buildArguments: new Map(),
  platform: null,
  readOnly: null,
  tmpfs: [],
  volumes: [],
  user: null,
  runAsNonRoot: null,
  binds: [],
  mountsSource: false,
  cpus: null,
  memory: null,
  gpu: false,
  entrypoint: null,
  command: null,
  workdir: null,
  init: false,
  stopSignal: null,
  cache: null,
  environment: [],
  healthCheck: null,
}

/** What the other files of a tree say of how its Dockerfile is built and run. */
export async function deploymentsOf(files: ExampleFiles): Promise<readonly Deployment[]> {
  const paths = Object.keys(files).sort()
  const workspace: Workspace = {
    name: 'an example',
    list: () => Promise.resolve(paths.map((path) => ({ path, kind: 'file', size: files[path]!.length }))),
    read: (wanted) =>
      Promise.resolve(new Map(wanted.flatMap((path) => (path in files ? [[path, { text: files[path]! }]] : [])))),
  }
  const dockerfiles = ['Dockerfile']
  const around = { listed: paths, covered: [''], dockerfiles, touched: new Set<string>() }
  return (await readReferences(workspace, around)).deployments.get('Dockerfile') ?? []
}

/** Runs rules over a small file tree, or over a Dockerfile's text alone. */
export function runRules(files: ExampleFiles | string, options: RunOptions = {}): Fired[] {
  const tree: ExampleFiles = typeof files === 'string' ? { Dockerfile: files } : files
  const path = options.path ?? Object.keys(tree).find((one) => /(?:^|\/)Dockerfile$/.test(one)) ?? 'Dockerfile'
  const source = new SourceText(path, tree[path] ?? tree.Dockerfile ?? '')
  const facts = buildFacts(parseDockerfile(source), {
    target: options.target ?? null,
    context: { ...contextOf(tree), ...options.context },
    buildArguments: new Map(),
    deployments: (options.deployments ?? []).map((said) => ({ ...SAYS_NOTHING, ...said })),
    ...(options.builtNames && { builtNames: options.builtNames }),
  })
  if (!facts?.python) return []
  const context = {
    facts,
    files: facts.surroundings.context,
    options: {},
    today: options.today ?? new Date('2026-11-20'),
  }
  return (options.rules ?? RULES).flatMap((rule) =>
    [...rule.check(context)].map((report) => ({
      ...report,
      rule: rule.id,
      text: source.slice(report.span),
      line: source.positionAt(report.span.start).line,
    })),
  )
}

/** Ids of the rules that fire, each once, sorted. */
export function fires(files: ExampleFiles | string, options: RunOptions = {}): string[] {
  return [...new Set(runRules(files, options).map(({ rule }) => rule))].sort()
}

/** What one rule reports. */
export function reportsOf(rule: string, files: ExampleFiles | string, options: RunOptions = {}): Fired[] {
  return runRules(files, options).filter((fired) => fired.rule === rule)
}

/** The files with all edits of the reports applied. */
export function applyEdits(files: ExampleFiles, reports: readonly Fired[]): ExampleFiles {
  const after: Record<string, string> = { ...files }
  const changes = reports.flatMap(({ edit }) => edit?.changes ?? [])
  for (const path of new Set(changes.map((change) => change.path ?? 'Dockerfile'))) {
    after[path] = applyChanges(
      files[path] ?? '',
      changes.filter((change) => (change.path ?? 'Dockerfile') === path),
    )
  }
  return after
}
