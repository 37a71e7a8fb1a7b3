import { describe, expect, test } from '@jest/globals'
import { analyzeTree } from '../../src/analyze/tree.js'
import type { AnalyzeSettings } from '../../src/analyze/settings.js'
import { imagesOf } from '../../src/locate/images.js'
import { finds, settingsOf, tree } from './samples.js'

const RULES = [finds('curl'), finds('sudo')]
const IGNORE = '# python-dockerfile-review ignore='
const FILE = '# python-dockerfile-review ignore-file='
const RUN = 'RUN curl x\n'

async function review(body: string, more: Partial<AnalyzeSettings> = {}, permitted: ReadonlySet<string> | null = null) {
  const text = /^(?:#.*\n)*FROM/.test(body) ? body : `FROM python:3.13\n${body}`
  const images = imagesOf('Dockerfile', 'all')
  const { files } = await analyzeTree(tree({ Dockerfile: text }), images, settingsOf(RULES, more), { permitted })
  const file = files.get('Dockerfile')!
  return {
    found: file.drafts.map(({ rule, line }) => `${rule}:${line}`),
    reasons: file.suppressed.map(({ rule, line, reason }) => `${rule}:${line}: ${reason}`),
    messages: file.drafts.filter(({ rule }) => rule === 'unused-ignore').map(({ message }) => message),
    excused: file.excused,
  }
}

describe('an ignore before an instruction', () => {
  test.each([
    ['the line before', `${IGNORE}no-curl\n${RUN}`, [], ['no-curl:3: ']],
    ['several rules', `${IGNORE}no-curl,no-sudo\nRUN sudo curl x\n`, [], ['no-curl:3: ', 'no-sudo:3: ']],
    ['a reason to the line’s end', `${IGNORE}no-curl reason=a, b = c # d\n${RUN}`, [], ['no-curl:3: a, b = c # d']],
    ['an empty reason', `${IGNORE}no-curl reason=\n${RUN}`, [], ['no-curl:3: ']],
    ['other comments between', `${IGNORE}no-curl\n# why\n${RUN}`, [], ['no-curl:4: ']],
    ['two ignores', `${IGNORE}no-curl\n${IGNORE}no-sudo\nRUN sudo curl\n`, [], ['no-curl:4: ', 'no-sudo:4: ']],
    ['a later line of the instruction', `${IGNORE}no-curl\nRUN x \\\n  && curl y\n`, [], ['no-curl:3: ']],
    ['indented, and without the space', `  #python-dockerfile-review ignore=no-curl\n${RUN}`, [], ['no-curl:3: ']],
    ['CRLF', `${IGNORE}no-curl reason=b\r\nRUN curl x\r\n`, [], ['no-curl:3: b']],
    ['only its own instruction', `${IGNORE}no-curl\n${RUN}${RUN}`, ['no-curl:4'], ['no-curl:3: ']],
    ['only its own rules', `${IGNORE}no-curl\nRUN sudo curl x\n`, ['no-sudo:3'], ['no-curl:3: ']],
  ])('%s', async (_, body, found, reasons) => {
    expect(await review(body)).toMatchObject({ found, reasons })
  })

  test('it covers every line of the instruction, the findings of which are listed where it begins', async () => {
    const body = `${IGNORE}no-curl reason=r\nRUN x \\\n  # curl, because\n  && curl y \\\n  && sudo curl z\n`
    expect(await review(body)).toMatchObject({ found: ['no-sudo:3'], reasons: ['no-curl:3: r'], messages: [] })
  })

  test('before the first FROM it holds for what stands there', async () => {
    expect((await review(`${IGNORE}no-curl\nFROM python AS curl\n`)).reasons).toEqual(['no-curl:2: '])
  })
})

describe('an ignore of the file', () => {
  test('holds for all of it, after directives', async () => {
    const { found, reasons } = await review(
      `# syntax=docker/dockerfile:1\n${FILE}no-curl reason=old\nFROM python\n${RUN}${RUN}`,
    )
    expect(found).toEqual([])
    expect(reasons).toEqual(['no-curl:4: old', 'no-curl:5: old'])
  })
})

describe('an ignore that is of no use is reported', () => {
  test.each([
    [
      'nothing to ignore',
      `${IGNORE}no-curl\nRUN x\n`,
      ['unused-ignore:2'],
      /no-curl finds nothing in the instruction below/,
    ],
    ['one of two', `${IGNORE}no-curl,no-sudo\n${RUN}`, ['unused-ignore:2'], /no-sudo finds nothing/],
    [
      'unknown',
      `${IGNORE}no-crul\n${RUN}`,
      ['no-curl:3', 'unused-ignore:2'],
      /no rule "no-crul"; did you mean "no-curl"\?/,
    ],
    [
      'a blank line between',
      `${IGNORE}no-curl\n\n${RUN}`,
      ['no-curl:4', 'unused-ignore:2'],
      /directly before an instruction/,
    ],
    ['at the end', `RUN x\n${IGNORE}no-curl\n`, ['unused-ignore:3'], /directly before an instruction/],
    [
      'inside an instruction',
      `RUN x \\\n${IGNORE}no-tar\n  curl\n`,
      ['no-curl:2', 'unused-ignore:3'],
      /not count inside an instruction: it stands directly before line 2/,
    ],
    ['of the file, too late', `${FILE}no-curl\n${RUN}`, ['no-curl:3', 'unused-ignore:2'], /before the first FROM/],
    ['of the file, nothing', `${FILE}no-curl\nFROM python\n`, ['unused-ignore:1'], /in this file/],
    ['words behind', `${IGNORE}no-curl because\n${RUN}`, ['no-curl:3', 'unused-ignore:2'], /reason=/],
    ['spaces in the list', `${IGNORE}no-curl, no-sudo\n${RUN}`, ['no-curl:3', 'unused-ignore:2'], /without spaces/],
    ['no rule', `${IGNORE}\n${RUN}`, ['no-curl:3', 'unused-ignore:2'], /names no rule/],
    [
      'misspelt',
      `# python-dockerfile-review: ignore no-curl\n${RUN}`,
      ['no-curl:3', 'unused-ignore:2'],
      /not read as an ignore/,
    ],
  ])('%s', async (_, body, found, message) => {
    const result = await review(body)
    expect(result.found).toEqual(found)
    expect(result.messages).toEqual([expect.stringMatching(message)])
  })

  test('but not where it could not match, or says so itself', async () => {
    const off = { setting: (id: string) => ({ level: id === 'no-curl' ? ('off' as const) : null, options: {} }) }
    expect((await review(`${IGNORE}no-curl\n${RUN}`, off)).found).toEqual([])
    expect((await review(`# python-dockerfile-review runs in CI\nRUN x\n`)).found).toEqual([])
    expect(await review(`${IGNORE}no-curl,unused-ignore reason=other version\nRUN x\n`)).toMatchObject({
      found: [],
      reasons: ['unused-ignore:2: other version'],
    })
    expect((await review(`${FILE}unused-ignore\nFROM python\n${IGNORE}no-curl\nRUN x\n`)).found).toEqual([])
    expect((await review(`FROM golang\n${IGNORE}no-curl\nRUN x\n`)).found).toEqual([])
  })

  test('its level is configured like a rule’s', async () => {
    const setting = (level: 'off' | 'error') => ({ setting: () => ({ level, options: {} }) })
    expect((await review(`${IGNORE}no-curl\nRUN x\n`, setting('off'))).found).toEqual([])
    expect((await review(`${IGNORE}no-curl\nRUN x\n`, setting('error'))).found).toEqual(['unused-ignore:2'])
  })
})

describe('the policy', () => {
  const body = `${IGNORE}no-curl\n${RUN}${IGNORE}no-curl reason=r\n${RUN}`

  test('allow-ignores: false', async () => {
    expect(await review(body, { allowIgnores: false })).toMatchObject({
      found: ['no-curl:3', 'no-curl:5'],
      reasons: [],
    })
  })

  test('require-reason: true', async () => {
    const { found, reasons, messages } = await review(body, { requireReason: true })
    expect(found).toEqual(['no-curl:3', 'unused-ignore:2'])
    expect(reasons).toEqual(['no-curl:5: r'])
    expect(messages).toEqual([expect.stringContaining('needs a reason')])
  })

  test('only what the base excuses', async () => {
    const { excused } = await review(`${IGNORE}no-curl\n${RUN}`)
    const both = `${IGNORE}no-curl\n${RUN}${IGNORE}no-sudo\nRUN sudo x\n`
    expect(await review(both, {}, excused)).toMatchObject({ found: ['no-sudo:5'], reasons: ['no-curl:3: '] })
  })
})
