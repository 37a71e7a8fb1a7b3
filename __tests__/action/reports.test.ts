import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { reportFiles, type ReportOptions } from '../../src/action/reports.js'
import type { Event } from '../../src/adapters/actions/event.js'
import type { Publication } from '../../src/ports.js'
import { removeFolders, temporaryFolder } from '../adapters/folder.js'
import { strangeTags } from '../report/html/tags.js'
import { DELETE_LINE_2, finding, review, sourcesOf } from '../report/samples.js'
import { validateSarif } from '../report/sarif-schema.js'

const SHA = 'a'.repeat(40)

afterEach(removeFolders)

function optionsIn(workspace: string, files: Partial<ReportOptions['settings']> = {}): ReportOptions {
  const side = { sha: SHA, ref: 'feature', repository: 'octo/shop' }
  const event: Event = {
    ...{ kind: 'pull_request', name: 'pull_request', owner: 'octo', repo: 'shop', number: 12 },
    ...{ head: side, base: { ...side, ref: 'main' }, isFork: false, isDraft: false, workspace },
    ...{ apiUrl: 'https://api.github.com', serverUrl: 'https://github.com', runUrl: null },
  }
  return {
    ...{ event, head: SHA, leg: 'review', pages: 'https://example.com', sources: sourcesOf() },
    settings: { jsonFile: 'out/r.json', sarifFile: 'out/r.sarif', htmlFile: 'out/r.html', ...files },
  }
}

const PUBLICATION: Publication = {
  review: review({ findings: [finding({ fix: DELETE_LINE_2 })] }),
  changes: [],
  shown: new Set(),
  declined: [],
}

async function publish(options: ReportOptions): Promise<readonly unknown[]> {
  const answers: unknown[] = []
  for (const file of reportFiles(options, (path, line) => `https://example.com/${path}#L${line}`))
    answers.push(await file.publish(PUBLICATION))
  return answers
}

test('JSON, SARIF and HTML are written into the workspace', async () => {
  const workspace = temporaryFolder()
  expect(await publish(optionsIn(workspace))).toEqual([new Set(), new Set(), new Set()])
  const read = (name: string): string => readFileSync(join(workspace, 'out', name), 'utf8')
  expect(JSON.parse(read('r.json'))).toMatchObject({ version: 1, findings: [{ rule: 'bytecode-disabled' }] })

  const sarif = JSON.parse(read('r.sarif')) as unknown
  validateSarif(sarif)
  expect(validateSarif.errors).toBeNull()
  expect(sarif).toMatchObject({
    runs: [
      {
        automationDetails: { id: 'python-dockerfile-review/review/' },
        versionControlProvenance: [
          { repositoryUri: 'https://github.com/octo/shop', revisionId: SHA, branch: 'feature' },
        ],
        tool: { driver: { rules: [{ helpUri: 'https://example.com/docs/rules/bytecode-disabled.md' }] } },
      },
    ],
  })

  const page = read('r.html')
  expect(strangeTags(page)).toEqual([])
  expect(page).toContain('octo/shop, pull request 12, commit aaaaaaa')
  expect(page).toContain('<a href="https://example.com/shop/Dockerfile#L2"')
  expect(page).toContain('<del>ENV PYTHONDONTWRITEBYTECODE=1</del>')
})

test('one that can not be written declines, and the others are there', async () => {
  const workspace = temporaryFolder()
  mkdirSync(join(workspace, 'taken'))
  const [json, sarif, html] = await publish(optionsIn(workspace, { sarifFile: 'taken' }))
  expect([json, html]).toEqual([new Set(), new Set()])
  expect(sarif).toEqual({ declined: expect.stringContaining('taken') })
  expect(existsSync(join(workspace, 'out', 'r.html'))).toBe(true)
})

test('a path out of the workspace is an error of the configuration', async () => {
  await expect(publish(optionsIn(temporaryFolder(), { htmlFile: '../r.html' }))).rejects.toThrow(
    '../r.html leads out of the workspace',
  )
})
