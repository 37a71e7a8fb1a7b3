import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse, parseAllDocuments } from 'yaml'
import { OWN_RULES } from '../src/analyze/settings.js'
import { run } from '../src/cli/command.js'
import { COMMANDS } from '../src/cli/options.js'
import { keysIn } from '../src/config/keys.js'
import { parseConfiguration } from '../src/config/load.js'
import { RULES } from '../src/rules/index.js'
import { SourceText } from '../src/source/text.js'

/*
 * What is written and what is there are the same. Tables, pages and schemas are generated, and `npm run generate -- --check`
 * compares those; here stands what people write by hand.
 */

const root = path.join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const SKIPPED = new Set(['node_modules', '.git', 'lib', 'coverage', '.python-dockerfile-review'])

/** Files below a folder, with forward slashes. */
function filesOf(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesOf(file)
    return [file]
  })
}

const FILES = filesOf('')
const PAGES = FILES.filter((file) => file.endsWith('.md') && !file.startsWith('dist/'))
const RULE_IDS = [...RULES, ...OWN_RULES].map(({ id }) => id)

interface Block {
  readonly language: string
  readonly text: string
  readonly where: string
}

/** The fenced blocks of a page. */
function blocksOf(file: string): Block[] {
  return [...read(file).matchAll(/^(```+)([\w-]*)\n([^]*?)^\1$/gm)].map(
    ({ 2: language = '', 3: text = '', index }) => ({
      language,
      text,
      where: `${file}:${read(file).slice(0, index).split('\n').length}`,
    }),
  )
}

/** A page as it reads, without its code. */
const proseOf = (file: string): string =>
  read(file)
    .replace(/^(```+)[^]*?^\1$/gm, '')
    .replace(/`[^`\n]*`/g, '')

type Mapping = Readonly<Record<string, unknown>>
const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const mappings = (value: unknown): Mapping[] => (Array.isArray(value) ? value : []).filter(isMapping)

describe('links', () => {
  /** What GitHub makes of a heading. */
  const anchorOf = (heading: string): string =>
    heading
      .replace(/[`*_]|\[([^\]]*)\]\([^)]*\)/g, '$1')
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-')
  const anchors = (file: string): string[] =>
    [...proseOf(file).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading))

  function leads(file: string, link: string): boolean {
    if (/^https?:\/\//.test(link)) return true
    const [target = '', anchor] = link.split('#')
    const to = target === '' ? file : path.posix.join(path.posix.dirname(file), decodeURI(target))
    if (to.startsWith('..') || !existsSync(path.join(root, to))) return false
    return anchor === undefined || anchors(to).includes(anchor)
  }

  test('of all pages lead to what is there', () => {
    const links = PAGES.flatMap((file) =>
      [...proseOf(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => ({ file, link })),
    )
    expect(links.length).toBeGreaterThan(100)
    expect(links.filter(({ file, link }) => !leads(file, link))).toEqual([])
  })

  test('every rule has a page, and every page a rule', () => {
    const pages = FILES.flatMap((file) => /^docs\/rules\/(?!README)(.+)\.md$/.exec(file)?.[1] ?? [])
    expect(pages.sort()).toEqual([...RULE_IDS].sort())
  })

  test('what package.json and action.yml name is there', () => {
    const { bin, files } = JSON.parse(read('package.json')) as { bin: Record<string, string>; files: string[] }
    const { runs } = parse(read('action.yml')) as { runs: { main: string } }
    const missing = [...Object.values(bin), ...files, runs.main].filter((file) => !existsSync(path.join(root, file)))
    expect(missing).toEqual([])
  })
})

describe('workflows', () => {
  const PERMISSIONS = new Set(
    'actions attestations checks contents deployments discussions id-token issues models packages pages pull-requests security-events statuses'.split(
      ' ',
    ),
  )
  const EVENTS = new Set(
    'pull_request pull_request_target merge_group push schedule workflow_dispatch workflow_run'.split(' '),
  )
  const INPUTS = Object.keys((parse(read('action.yml')) as { inputs: Mapping }).inputs)

  /** What a workflow, or a part of one, says that isn't so. */
  function faultsOf(workflow: Mapping): string[] {
    const on = workflow.on
    const events = typeof on === 'string' ? [on] : isMapping(on) ? Object.keys(on) : Array.isArray(on) ? on : []
    const jobs = isMapping(workflow.jobs) ? Object.values(workflow.jobs).filter(isMapping) : []
    const permissions = [workflow, ...jobs].flatMap((of) => (isMapping(of.permissions) ? [of.permissions] : []))
    const steps = jobs.flatMap((job) => mappings(job.steps))
    return [
      ...events.filter((event) => !EVENTS.has(String(event))).map((event) => `event ${String(event)}`),
      ...permissions
        .flatMap((of) => Object.entries(of))
        .filter(([name, level]) => !PERMISSIONS.has(name) || !['read', 'write', 'none'].includes(String(level)))
        .map(([name, level]) => `permission ${name}: ${String(level)}`),
      ...jobs.flatMap((job) => (Array.isArray(job.steps) && 'runs-on' in job ? [] : ['a job without steps or runner'])),
      ...(jobs.length === 0 || [workflow, ...jobs].some((of) => isMapping(of.permissions))
        ? []
        : ['no permissions named']),
      ...steps
        .filter(({ uses }) => uses === './' || String(uses).startsWith('OWNER/python-dockerfile-review@'))
        .flatMap((step) => Object.keys(isMapping(step.with) ? step.with : {}))
        .filter((input) => !INPUTS.includes(input))
        .map((input) => `input ${input}`),
    ]
  }

  test('action.yml takes the inputs of the table, and no others', () => {
    expect(INPUTS).toEqual(keysIn('input'))
  })

  test('the YAML of the pages is right: workflows, and configurations', async () => {
    const pages = PAGES.filter((file) => !file.startsWith('docs/rules/'))
    const blocks = pages.flatMap(blocksOf).filter(({ language }) => /^ya?ml$/.test(language))
    const kinds = { workflow: 0, configuration: 0 }
    for (const { text, where } of blocks) {
      const value = parse(text) as Mapping
      const isWorkflow = 'jobs' in value || 'on' in value
      kinds[isWorkflow ? 'workflow' : 'configuration']++
      if (isWorkflow) expect([where, faultsOf(value)]).toEqual([where, []])
      else await parseConfiguration(new SourceText(where, text), [...RULES, ...OWN_RULES])
    }
    expect(kinds.workflow).toBeGreaterThanOrEqual(3)
    expect(kinds.configuration).toBeGreaterThanOrEqual(2)
  })

  test('the YAML of the rules’ pages is YAML', () => {
    const blocks = RULE_IDS.flatMap((id) => blocksOf(`docs/rules/${id}.md`))
    const yaml = blocks.filter(({ language }) => /^ya?ml$/.test(language))
    const errors = yaml.flatMap(({ text, where }) =>
      parseAllDocuments(text).flatMap((document) =>
        'errors' in document ? document.errors.map(({ message }) => `${where}: ${message}`) : [],
      ),
    )
    expect(errors).toEqual([])
  })

  test.each(FILES.filter((file) => file.startsWith('.github/workflows/')))(
    '%s is right, takes no permission that it doesn’t name, and pins what it uses',
    (file) => {
      const workflow = parse(read(file)) as Mapping
      expect(faultsOf(workflow)).toEqual([])
      expect(workflow).toHaveProperty('permissions')
      const uses = [...read(file).matchAll(/uses: (\S+)/g)].map(([, action = '']) => action)
      expect(uses.filter((action) => action !== './' && !/@[0-9a-f]{40}$/.test(action))).toEqual([])
    },
  )
})

describe('commands', () => {
  test.each(PAGES.filter((file) => !file.startsWith('docs/rules/')))('of %s are there', (file) => {
    const text = read(file)
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Mapping }
    const wanted = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script)
    expect(wanted.filter((script) => !(script in scripts))).toEqual([])
    const started = [...text.matchAll(/node dist\/cli\/index\.js ([\w-]+)/g)].map(([, command = '']) => command)
    expect(started.filter((command) => !(command in COMMANDS))).toEqual([])
    const named = [...text.matchAll(/(?:node |`)((?:scripts|src|__tests__|docs|examples|dist|\.ci)\/[\w./-]+)/g)]
    expect(named.map(([, to = '']) => to).filter((to) => !existsSync(path.join(root, to)))).toEqual([])
  })
})

describe('examples', () => {
  const EXAMPLES = readdirSync(path.join(root, 'examples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

  interface Said {
    readonly rule: string
    readonly level: string
    /** Whether another finding's comment says it. */
    readonly shared: boolean
  }

  /** The table of examples/README.md: a row without a folder goes on with the one above. */
  function table(): Map<string, Said[]> {
    const said = new Map<string, Said[]>()
    let folder = ''
    for (const row of read('examples/README.md').split('\n')) {
      const [, first = '', , findings = ''] = row.split(/(?<!\\)\|/).map((cell) => cell.trim())
      if (!row.startsWith('|') || first === 'folder' || first.startsWith('---')) continue
      folder = /^\[(.+)\]\(\1\)$/.exec(first)?.[1] ?? folder
      const rules = [...findings.matchAll(/`([\w-]+)` \((error|warning|notice)(; one comment[^)]*)?\)/g)]
      const row_ = rules.map(([, rule = '', level = '', shared]) => ({ rule, level, shared: shared !== undefined }))
      // A cell that isn't understood is no silence.
      expect([findings, row_.length > 0]).toEqual([findings, findings !== 'nothing'])
      said.set(folder, [...(said.get(folder) ?? []), ...row_])
    }
    return said
  }

  test('the table names every example, and rules that there are', () => {
    const said = table()
    expect([...said.keys()].sort()).toEqual([...EXAMPLES].sort())
    const unknown = [...said.values()].flat().filter(({ rule }) => !RULE_IDS.includes(rule))
    expect(unknown).toEqual([])
    expect(said.get('excellent')).toEqual([])
  })

  test('says what a review says', async () => {
    let [stdout, stderr] = ['', '']
    const terminal = {
      folder: root,
      colours: false,
      hyperlinks: false,
      write: (text: string) => void (stdout += text),
      error: (text: string) => void (stderr += text),
    }
    const status = await run(['review', 'examples', '--format', 'json'], terminal)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const report = JSON.parse(stdout) as {
      findings: { path: string; rule: string; level: string; related: { message: string }[] }[]
      problems: unknown[]
    }
    expect(report.problems).toEqual([])
    const expected = Object.fromEntries(
      [...table()].map(([folder, said]) => [
        folder,
        said.filter(({ shared }) => !shared).map(({ rule, level }) => `${level} ${rule}`),
      ]),
    )
    const found: Record<string, string[]> = Object.fromEntries(EXAMPLES.map((folder) => [folder, []]))
    for (const finding of report.findings) found[finding.path.split('/')[1]!]!.push(`${finding.level} ${finding.rule}`)
    const sorted = (of: Readonly<Record<string, string[]>>) =>
      Object.fromEntries(Object.entries(of).map(([folder, rules]) => [folder, [...new Set(rules)].sort()]))
    expect(sorted(found)).toEqual(sorted(expected))
  })
})

describe('nothing is left of where it was made', () => {
  /** What these folders hold are Dockerfiles, and what is said of them: their paths are a container's. */
  const OF_CONTAINERS =
    /^(?:src\/(?:rules|dockerfile)|docs\/rules|examples|dist|scripts\/(?:bench|bench-measure|engine\/bases))\//
  const CONTAINER_PATH =
    /^\/(?:root\/(?:\.(?:cache|local|netrc)\b|bin\b)|home\/(?:app|airflow|jovyan|nonroot|ubuntu|\$\{)|tmp\/[\w$])/
  const MACHINE_PATH = /(?<![\w.~)}-])\/(?:root|home|tmp|Users|work)\/[^\s'"`)\]:;,]+/g

  test('no text names a path of somebody’s machine', () => {
    const texts = FILES.filter((file) => !/^__tests__\/|\.(?:png|ico)$|^package-lock\.json$/.test(file))
    const named = texts.flatMap((file) =>
      [...read(file).matchAll(MACHINE_PATH)]
        .map(([found]) => found)
        .filter((found) => !OF_CONTAINERS.test(file) || !CONTAINER_PATH.test(found))
        .map((found) => `${file}: ${found}`),
    )
    expect(named).toEqual([])
  })

  test('whose project it will be is said where it must be, and nowhere else', () => {
    const files = FILES.filter((file) => !file.startsWith('__tests__/') && /\bOWNER\//.test(read(file)))
    expect(files.filter((file) => !file.startsWith('dist/'))).toEqual(['README.md', 'docs/recipes.md', 'package.json'])
    const lines = ['README.md', 'docs/recipes.md'].flatMap((file) => read(file).split('\n'))
    expect(lines.filter((line) => /\bOWNER\b/.test(line) && !/^ *(?:- )?uses: OWNER\/[\w-]+@v0$/.test(line))).toEqual(
      [],
    )
  })
})
