// Writes every variant of what the reports show to a folder, for people to look at:
//   node scripts/show-surfaces.mjs [folder]        default: lib/surfaces
// Comments, summaries and the conversation comment as Markdown, check-run annotations, text, SARIF, JSON, HTML.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './generate/compile.mjs'
import { withSources } from './generate/compile.mjs'
import { samples } from './show-surfaces/samples.mjs'

const out = path.resolve(process.argv[2] ?? path.join(root, 'lib', 'surfaces'))
const files = await withSources(new Map(), surfaces)
mkdirSync(out, { recursive: true })
for (const [name, content] of files) writeFileSync(path.join(out, name), content)
console.log(`${files.size} files in ${out}`)

async function surfaces(load) {
  const { SourceText } = await load('source/text.js')
  const { inlineComment } = await load('report/comment.js')
  const { conversationBody } = await load('report/conversation.js')
  const { annotations } = await load('report/annotations.js')
  const { summary, MAXIMUM_SUMMARY } = await load('report/summary.js')
  const { markdown } = await load('report/markdown-page.js')
  const { toText } = await load('report/text.js')
  const { github } = await load('report/github.js')
  const { json } = await load('report/json.js')
  const { sarif } = await load('report/sarif.js')
  const { html } = await load('report/html/index.js')

  const { variants, reviews, file, text } = samples()
  const source = new SourceText(file, text)
  const sources = (name) => (name === file ? source : null)
  const hunk = { start: 2, end: 5, added: new Set(), removedAt: new Set() }
  const changes = [{ path: file, previousPath: null, status: 'modified', hunks: [hunk] }]
  const options = { key: 'preview', changes, sources, suggestions: true, ignores: true }
  const link = (name, line, endLine) => `https://github.com/o/r/blob/main/${name}#L${line}-L${endLine}`
  const declined = ['Review comments: the token may not write them (a fork’s is read-only).']
  const page = { limit: MAXIMUM_SUMMARY, link, declined, leftOut: 3 }
  const { full, measured, ...others } = reviews

  const written = new Map()
  for (const [name, finding] of Object.entries(variants)) {
    written.set(`comment-${name}.md`, inlineComment([finding], options)?.body ?? '(not in the diff)')
  }
  written.set('comment-together.md', inlineComment([variants.measured, variants.inserted], options).body)
  written.set('comment-diff.md', inlineComment([variants.inserted], { ...options, suggestions: false }).body)
  for (const [name, review] of Object.entries(reviews)) written.set(`summary-${name}.md`, summary(review, page))
  written.set('conversation.md', conversationBody(measured, 'preview', { title: 'Python Dockerfile review', link }))
  written.set('annotations.json', JSON.stringify(annotations(full.findings, new Set(), sources), null, 2))
  for (const [name, review] of Object.entries({ full, measured })) {
    written.set(`text-${name}.txt`, toText(review, { sources, colours: false }))
    written.set(`text-${name}-colours.txt`, toText(review, { sources, colours: true, hyperlinks: true }))
    written.set(`page-${name}.md`, markdown(review))
    written.set(`report-${name}.json`, json(review, '0.0.0'))
    written.set(`report-${name}.sarif`, sarif(review, { version: '0.0.0', homepage: 'https://example.com', rules: [] }))
  }
  for (const [name, review] of Object.entries({ full, measured, nothing: others.nothing })) {
    written.set(
      `report-${name}.html`,
      await html(review, { version: '0.0.0', sources, link, subject: 'o/r, a preview' }),
    )
  }
  written.set('github.txt', github(full))
  return written
}
