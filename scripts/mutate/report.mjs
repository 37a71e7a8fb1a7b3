// What came of the mutants, as Markdown.
export const DOCUMENT = 'docs/mutation.md'

export function report(sample, total, { commit, seed }) {
  const folders = grouped(sample)
  const rows = [...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([folder, mutants]) => row(folder, mutants))
  const survivors = sample
    .filter(({ result }) => result !== 'killed')
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
  return [
    '# Do the tests notice?',
    '',
    `\`npm run mutate\` changes the code of \`src/rules\` and \`src/dockerfile\` in small ways and sees whether a test fails: conditions`,
    'turned, boundaries shifted, texts, patterns and lists emptied, results and calls left out. Prose (a rule’s `why`, examples,',
    'messages) is left alone.',
    '',
    `Run on ${commit}: ${sample.length} mutants drawn from ${total} (seed ${seed}).`,
    '',
    '| folder | mutants | noticed | score |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    row('all', sample),
    '',
    '## Those that no test notices',
    '',
    ...survivors.map(
      ({ file, line, kind, text, result }) =>
        `- ${file}:${line}, ${kind}${result === 'not reached' ? ' (no test gets there)' : ''}: ${code(text)}`,
    ),
    ...(survivors.length === 0 ? ['None.'] : []),
    '',
  ].join('\n')
}

function row(name, mutants) {
  const killed = mutants.filter(({ result }) => result === 'killed').length
  return `| ${name} | ${mutants.length} | ${killed} | ${((100 * killed) / mutants.length).toFixed(0)}% |`
}

function folderOf({ file }) {
  return file.slice(0, file.lastIndexOf('/'))
}

function grouped(sample) {
  const folders = new Map()
  for (const mutant of sample) folders.set(folderOf(mutant), [...(folders.get(folderOf(mutant)) ?? []), mutant])
  return folders
}

/** A short piece of code, in as many backticks as it takes. */
function code(text) {
  const short = text.length > 80 ? `${text.slice(0, 79)}…` : text
  const fence = '`'.repeat(1 + Math.max(0, ...[...short.matchAll(/`+/g)].map(([ticks]) => ticks.length)))
  return fence.length > 1 ? `${fence} ${short} ${fence}` : fence + short + fence
}
