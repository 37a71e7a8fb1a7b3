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
  const surroundings = { target: null, context, buildArguments: new Map() }
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
    messages: reports.map(({ span, message, level }) => ({
      line: source.positionAt(span.start).line,
      level: level ?? rule.level,
      message,
    })),
    safety: edits.some(({ safety }) => safety === 'review') ? 'review' : (edits[0]?.safety ?? null),
    fixed: Object.fromEntries(fixed),
  }
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
