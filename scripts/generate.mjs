// Writes what is derived from the rules and the table of keys: the rules' index and pages, the tables in the README,
// action.yml, the configuration's schema and page.
//
//   npm run generate              writes them
//   npm run generate -- --check   says which differ from what would be written (exit status 1: some do)
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { actionManifest } from './generate/action.mjs'
import { root, withSources } from './generate/compile.mjs'
import { configurationPage } from './generate/configuration.mjs'
import { fillReadme, readmeSections } from './generate/readme.mjs'
import { ruleFiles, ruleIndex, ruleProblems } from './generate/rule-index.mjs'
import { rulePage, rulesPage } from './generate/rule-pages.mjs'

const PAGES = 'docs/rules'

const files = ruleFiles()
const index = ruleIndex(files)
const generated = await withSources(new Map([['rules/index.ts', index]]), (load) => generate(load))
const stale = stalePages(generated)
const differing = [...generated].filter(([path, text]) => read(path) !== text).map(([path]) => path)

if (!process.argv.includes('--check')) {
  for (const path of stale) rmSync(join(root, path))
  for (const path of differing) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), generated.get(path))
  }
  console.log(differing.length + stale.length === 0 ? 'nothing to write' : list('wrote', differing, stale))
} else if (differing.length + stale.length > 0) {
  console.error(`${list('out of date', differing, stale)}\nrun: npm run generate`)
  process.exitCode = 1
}

/** All generated files: path → text. */
async function generate(load) {
  const { RULES } = await load('rules/index.js')
  const { FAMILIES } = await load('rules/rule.js')
  const { OWN_RULES } = await load('analyze/settings.js')
  const { configurationSchema, keyTexts } = await load('config/schema.js')
  const { OUTPUTS } = await load('config/outputs.js')
  const problems = ruleProblems(RULES, files, FAMILIES)
  if (problems.length > 0) throw new Error(problems.join('\n'))

  const { description } = JSON.parse(read('package.json'))
  const inFamilies = FAMILIES.flatMap((family) => RULES.filter((rule) => rule.family === family))
  const rules = [...inFamilies, ...OWN_RULES]
  const inputs = keyTexts('input')
  const schemaUrl = 'docs/configuration.schema.json'
  const texts = new Map([
    ['src/rules/index.ts', index],
    ['action.yml', actionManifest(inputs, OUTPUTS, description)],
    ['docs/configuration.schema.json', JSON.stringify(configurationSchema(rules))],
    ['docs/configuration.md', configurationPage(keyTexts('file'), schemaUrl)],
  ])
  const readme = read('README.md')
  if (readme !== null) {
    const { overview, helpOf } = await load('cli/help.js')
    const sections = readmeSections({
      rules,
      inputs,
      outputs: OUTPUTS,
      help: `${overview()}\n${helpOf('review')}`,
      example: await example(load),
    })
    texts.set('README.md', fillReadme(readme, sections))
  }
  for (const [path, text] of texts) texts.set(path, await pretty(path, text))

  // The rules' pages stay as they are: what a rule says of itself is shown to the letter.
  texts.set(`${PAGES}/README.md`, rulesPage(rules))
  for (const rule of rules) {
    try {
      texts.set(`${PAGES}/${rule.id}.md`, await rulePage(rule, load))
    } catch (error) {
      throw new Error(`the page of ${rule.id} can't be written`, { cause: error })
    }
  }
  return texts
}

/** What the README's first command prints, a line a finding: sources, fixes and links stand between them. */
async function example(load) {
  const { run } = await load('cli/command.js')
  let printed = ''
  const write = (text) => void (printed += text)
  const status = await run(['review', 'examples'], { folder: root, colours: false, write, error: write })
  const lines = printed.trimEnd().split('\n')
  if (status !== 0) throw new Error(`review examples ended with ${status}: ${lines.at(-1)}`)
  return [...lines.filter((line) => line.startsWith('examples/')), '', lines.at(-1)].join('\n')
}

async function pretty(path, text) {
  return format(text, { ...(await resolveConfig(join(root, path))), filepath: path })
}

/** Pages of rules that there are no more. */
function stalePages(generated) {
  const folder = join(root, PAGES)
  const there = existsSync(folder) ? readdirSync(folder).map((name) => `${PAGES}/${name}`) : []
  return there.filter((path) => !generated.has(path))
}

function list(heading, written, removed) {
  return [`${heading}:`, ...written.map((path) => `  ${path}`), ...removed.map((path) => `  ${path} (removed)`)].join(
    '\n',
  )
}

/** A file's text with the line endings that git gives it everywhere else; null where there is none. */
function read(path) {
  const full = join(root, path)
  return existsSync(full) ? readFileSync(full, 'utf8').replaceAll('\r\n', '\n') : null
}
