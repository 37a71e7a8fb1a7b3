import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommandAnnotations } from '../../../src/adapters/actions/annotations.js'
import { keepSecret, readInput } from '../../../src/adapters/actions/inputs.js'
import { JobSummary, MAXIMUM_JOB_SUMMARY } from '../../../src/adapters/actions/job-summary.js'
import { ActionsLog } from '../../../src/adapters/actions/log.js'
import { fail, setOutputs } from '../../../src/adapters/actions/outputs.js'
import { publication } from '../github/setting.js'
import { removeFolders, temporaryFolder } from '../folder.js'

afterAll(removeFolders)

describe('the job summary', () => {
  async function summary(markdown: string) {
    const path = join(temporaryFolder(), 'summary.md')
    writeFileSync(path, 'earlier\n')
    const answer = await new JobSummary(path, () => markdown).publish(publication)
    return { answer, text: readFileSync(path, 'utf8') }
  }

  it('is appended to what earlier steps wrote', async () => {
    expect(await summary('# Found')).toEqual({ answer: new Set(), text: 'earlier\n# Found\n' })
  })

  it('is cut by whole lines where GitHub would drop it', async () => {
    const { text } = await summary('| ü |\n'.repeat(200_000))
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAXIMUM_JOB_SUMMARY + 'earlier\n'.length)
    expect(text).toMatch(/\| ü \|\n\n_Too long to show here\. The report has all of it\._\n$/)
  })

  it('declines where there is none', async () => {
    expect(await new JobSummary(undefined, () => 'x').publish(publication)).toHaveProperty('declined')
    expect(await new JobSummary('/gone/x', () => 'x').publish(publication)).toHaveProperty('declined')
  })
})

describe('annotations', () => {
  it('start at the start of a line, and answer with what they show', async () => {
    const written: string[] = []
    const rendered = { lines: ['::error::a', '::notice::b'], fingerprints: ['f'] }
    const publisher = new CommandAnnotations(
      () => rendered,
      (text) => written.push(text),
    )
    expect(await publisher.publish(publication)).toEqual(new Set(['f']))
    expect(written).toEqual(['\n::error::a\n::notice::b\n'])
  })

  it('are nothing where there is nothing to say', async () => {
    const written: string[] = []
    const publisher = new CommandAnnotations(
      () => ({ lines: [], fingerprints: [] }),
      (text) => written.push(text),
    )
    expect(await publisher.publish(publication)).toEqual(new Set())
    expect(written).toEqual([])
  })
})

describe('the toolkit', () => {
  let written: string
  const before = { ...process.env }

  beforeEach(() => {
    written = ''
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written += String(text)
      return true
    })
  })

  afterEach(() => {
    jest.restoreAllMocks()
    process.env = { ...before }
    process.exitCode = undefined
  })

  it('logs strangers’ texts without obeying them', async () => {
    const log = new ActionsLog()
    log.info('::error::a\r::stop-commands::x\n##[group]y')
    log.warning('a\n::error::b')
    await log.group('title\n::error::c', () => Promise.resolve())
    const commands = written.split(/\r\n?|\n/).filter((line) => line.startsWith('::'))
    expect(commands).toEqual(['::warning::a%0A::error::b', '::group::title ::error::c', '::endgroup::'])
    expect(written).not.toContain('##[')
  })

  it('writes outputs to the runner’s file', () => {
    const path = join(temporaryFolder(), 'output')
    writeFileSync(path, '')
    process.env.GITHUB_OUTPUT = path
    setOutputs({ conclusion: 'failure', findings: 2, 'size-delta': null })
    const lines = readFileSync(path, 'utf8').split('\n')
    expect(lines.filter((line) => !line.startsWith('ghadelimiter'))).toEqual([
      expect.stringMatching(/^conclusion<</),
      'failure',
      expect.stringMatching(/^findings<</),
      '2',
      expect.stringMatching(/^size-delta<</),
      '',
      '',
    ])
  })

  it('reads inputs and hides secrets', () => {
    process.env['INPUT_FAIL-ON'] = ' warning '
    expect([readInput('fail-on'), readInput('gone')]).toEqual(['warning', ''])
    keepSecret('hush')
    keepSecret('')
    expect(written).toBe('::add-mask::hush\n')
  })

  it('fails the step', () => {
    fail('wrong input')
    expect(process.exitCode).toBe(1)
    expect(written).toBe('::error::wrong input\n')
  })
})
