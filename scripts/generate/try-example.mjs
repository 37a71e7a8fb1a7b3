// A fixed day: what a page says must not change by itself.
const TODAY = new Date('2026-11-20')

/** What a rule says of its bad example, and the example with the fixes that it offers. */
export async function tryExample(rule, load) {
  const { SourceText } = await load('source/text.js')
  const { applyChanges } = await load('source/edits.js')
  const { parseDockerfile } = await load('dockerfile/parse.js')
  const { buildFacts } = await load('dockerfile/facts.js')

  const files = rule.examples.bad
  const source = new SourceText('Dockerfile', files.Dockerfile ?? '')
  const context = contextOf(files)
  const deployments = await deploymentsOf(files, load)
  const surroundings = { target: null, context, buildArguments: new Map(), deployments }
  const facts = buildFacts(parseDockerfile(source), surroundings)
  if (!facts) throw new Error(`${rule.id}: its bad example has no stage`)
  const options = Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]))
  const reports = [...rule.check({ facts, files: context, options, today: TODAY })]

  const edits = reports.flatMap(({ edit }) => edit ?? [])
  const changes = edits.flatMap((edit) => edit.changes.map((change) => ({ path: 'Dockerfile', ...change })))
  const fixed = new Map()
  for (const path of new Set(changes.map((change) => change.path))) {
    const here = changes.filter((change) => change.path === path)
    fixed.set(path, applyChanges(files[path] ?? '', here))
  }
  return {
    messages: reports.map(({ span, at, message, level }) => ({
      path: at?.path ?? null,
      line: at?.line ?? source.positionAt(span.start).line,
      level: level ?? rule.level,
      message,
    })),
    safety: edits.some(({ safety }) => safety === 'review') ? 'review' : (edits[0]?.safety ?? null),
    fixed: Object.fromEntries(fixed),
  }
}

/** What the other files say of how the image is built and run. */
async function deploymentsOf(files, load) {
  const { readReferences } = await load('locate/references/index.js')
  const paths = Object.keys(files).sort()
  const workspace = {
    list: async () => paths.map((path) => ({ path, kind: 'file', size: files[path].length })),
    read: async (wanted) =>
      new Map(wanted.filter((path) => path in files).map((path) => [path, { text: files[path] }])),
  }
  const around = { listed: paths, covered: [''], dockerfiles: ['Dockerfile'], touched: new Set() }
  return (await readReferences(workspace, around)).deployments.get('Dockerfile') ?? []
}

function contextOf(files) {
  const paths = Object.keys(files)
  return {
    known: true,
    has: (path) => paths.some((known) => known === path || known.startsWith(`${path}/`)),
    read: (path) => files[path] ?? null,
    list: () => paths,
  }
}
