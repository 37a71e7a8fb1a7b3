import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { run } from '../../src/cli/command.js'
import type { Terminal } from '../../src/cli/terminal.js'
import { strangeTags } from '../report/html/tags.js'
import { validateSarif } from '../report/sarif-schema.js'
import { removeFolders, temporaryFolder, writeFiles } from '../adapters/folder.js'

const FLAWED = `FROM python:3.13-slim
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /app
RUN pip install --no-cache-dir shop==2.4.1
# python-dockerfile-review ignore=runs-as-root reason=sandboxed
CMD ["celery", "--app", "shop", "worker"]
`

afterEach(removeFolders)

interface Ended {
  readonly status: number
  readonly out: string
  readonly errors: string
  readonly folder: string
}

async function review(args: readonly string[], terminal: Partial<Terminal> = {}): Promise<Ended> {
  const folder = temporaryFolder()
  writeFiles(folder, { 'shop/Dockerfile': FLAWED })
  let [out, errors] = ['', '']
  const status = await run(['review', ...args], {
    ...{ folder, colours: false, hyperlinks: false },
    write: (text) => void (out += text),
    error: (text) => void (errors += text),
    ...terminal,
  })
  return { status, out, errors, folder }
}

interface Log {
  runs: {
    tool: { driver: { rules: { id: string; help: { markdown: string } }[] } }
    results: { ruleId: string; suppressions?: object[]; fixes?: object[]; partialFingerprints?: object }[]
  }[]
}

test('sarif: a log of SARIF 2.1.0 with help, fingerprints, fixes and suppressions', async () => {
  const { status, out, errors } = await review(['--format', 'sarif'])
  expect({ status, errors }).toEqual({ status: 0, errors: '' })
  const log = JSON.parse(out) as Log
  validateSarif(log)
  expect(validateSarif.errors).toBeNull()
  const { tool, results } = log.runs[0]!
  const disabled = results.find(({ ruleId }) => ruleId === 'bytecode-disabled')
  expect(disabled?.fixes).toHaveLength(1)
  expect(disabled?.partialFingerprints).toEqual({ 'pythonDockerfileReview/v1': expect.stringMatching(/^\w+/) })
  expect(results.find(({ ruleId }) => ruleId === 'runs-as-root')?.suppressions).toHaveLength(1)
  expect(tool.driver.rules.find(({ id }) => id === 'bytecode-disabled')?.help.markdown).toContain('**Ignore it** where')
})

test('markdown: the page of the summary', async () => {
  const { status, out, errors } = await review(['--format', 'markdown'])
  expect({ status, errors }).toEqual({ status: 0, errors: '' })
  expect(out).toMatch(/^\*\*\d warnings?.* new\*\*\n/)
  expect(out).toContain('| warning | `shop/Dockerfile:2` |')
  expect(out).toContain('1 finding is ignored by comments in the files.')
})

test('html: one page with the source and the fix', async () => {
  const { status, out, errors } = await review(['--format', 'html'])
  expect({ status, errors }).toEqual({ status: 0, errors: '' })
  expect(out).toMatch(/^<!doctype html>\n/)
  expect(strangeTags(out)).toEqual([])
  expect(out).toContain('<mark>PYTHONDONTWRITEBYTECODE=1</mark>')
  expect(out).toContain('<del>ENV PYTHONDONTWRITEBYTECODE=1</del>')
})

test.each(['text', 'json', 'sarif', 'github', 'markdown', 'html'])(
  '%s: --output writes what is printed otherwise, without colours and links',
  async (format) => {
    const coloured = { colours: true, hyperlinks: true }
    const { out, folder, errors } = await review(['--format', format, '--output', 'out/report'], coloured)
    expect({ out, errors }).toEqual({ out: '', errors: '' })
    const written = readFileSync(join(folder, 'out/report'), 'utf8')
    expect(written).not.toContain('\u001b')
    const printed = (await review(['--format', format])).out
    // Folders differ from run to run; only HTML names them.
    if (format !== 'html') expect(written).toBe(printed)
  },
)

test('text: colours and links where the terminal shows them', async () => {
  const { out } = await review([], { colours: true, hyperlinks: true })
  expect(out).toContain('\u001b[33mwarning')
  expect(out).toContain('\u001b]8;;https://')
  expect(out.trimEnd().split('\n').at(-1)).toMatch(/\[1m\d warnings?.* new\./)
})

test('another format is an error that says which there are', async () => {
  const { status, out, errors } = await review(['--format', 'htm'])
  expect({ status, out }).toEqual({ status: 2, out: '' })
  expect(errors).toBe(
    'python-dockerfile-review: option --format: "htm" is not allowed; allowed: text, json, sarif, github, markdown, html; did you mean "html"?\n',
  )
})
