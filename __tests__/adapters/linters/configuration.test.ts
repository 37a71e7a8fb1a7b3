import { describe, expect, test } from '@jest/globals'
import { readInputs, readOptions } from '../../../src/config/inputs.js'
import { analyzeSettings, readSettings } from '../../../src/settings.js'
import { tree } from '../../analyze/samples.js'

describe('the configuration', () => {
  const input = (text: string) => readInputs((name) => (name === 'linters' ? text : '')).linters

  test.each([
    ['shellcheck\nhadolint\n# no\n', ['shellcheck', 'hadolint']],
    ['auto', ['auto']],
    ['none', []],
    ['', undefined],
  ])('takes %j', (text, expected) => {
    expect(input(text)).toEqual(expected)
  })

  test.each([
    [
      'hadolit',
      'input linters: "hadolit" is not allowed; allowed: buildkit, shellcheck, hadolint, or one of auto, none',
    ],
    ['auto\nhadolint', 'input linters: a list is not allowed; allowed: buildkit, shellcheck, hadolint, or one of auto'],
  ])('refuses %j', (text, message) => {
    expect(() => input(text)).toThrow(message)
  })

  const read = (text: string, options = {}) => {
    const given = readOptions(options, [])
    return readSettings(tree({ c: text }), given, { path: 'c', from: 'head', required: true }, null, [])
  }

  test('knows other linters’ rules by the form of their ids', async () => {
    const { settings } = await read(
      'linters: shellcheck\nrules:\n  hadolint/DL3008: off\n  shellcheck/SC2086: {level: error}\n',
    )
    expect(settings.linters).toEqual(['shellcheck'])
    const { setting } = analyzeSettings(settings, [], '')
    expect(['hadolint/DL3008', 'shellcheck/SC2086', 'shellcheck/SC1000'].map((id) => setting(id).level)).toEqual([
      'off',
      'error',
      null,
    ])
    await expect(read('rules: {hadolint/3008: off}')).rejects.toThrow('unknown rule "hadolint/3008"')
    await expect(read('rules: {hadolint/DL3008: {options: {a: 1}}}')).rejects.toThrow('unknown key "a"')
  })

  test('only and disable name them too', async () => {
    const levels = async (options: object) => {
      const { setting } = analyzeSettings((await read('', options)).settings, [], '')
      return ['hadolint/DL3008', 'shellcheck/SC2086'].map((id) => setting(id).level)
    }
    expect(await levels({ only: 'hadolint/DL3008' })).toEqual([null, 'off'])
    expect(await levels({ disable: 'hadolint/DL3008' })).toEqual(['off', null])
  })
})
