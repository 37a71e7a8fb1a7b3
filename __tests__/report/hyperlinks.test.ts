import { expect, test } from '@jest/globals'
import { hyperlink, wantsHyperlinks } from '../../src/report/hyperlinks.js'
import { toText } from '../../src/report/text.js'
import { finding, review, sourcesOf } from './samples.js'

test.each([
  [{}, true, false],
  [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.0' }, true, true],
  [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.15' }, true, false],
  [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.0' }, false, false],
  [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.95.1', CI: 'true' }, true, false],
  [{ TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '450' }, true, false],
  [{ VTE_VERSION: '7200' }, true, true],
  [{ VTE_VERSION: '4600' }, true, false],
  [{ TERM: 'xterm-kitty' }, true, true],
  [{ TERM: 'dumb', WT_SESSION: 'x' }, true, false],
  [{ WT_SESSION: 'x' }, true, true],
  [{ FORCE_HYPERLINK: '1' }, false, true],
  [{ FORCE_HYPERLINK: '0', WT_SESSION: 'x' }, true, false],
])('%j on a terminal: %s, links: %s', (environment, isTerminal, expected) => {
  expect(wantsHyperlinks(environment, () => isTerminal)).toBe(expected)
})

test('an address that could do more than lead somewhere is none', () => {
  expect(hyperlink('label', 'https://example.com/x')).toBe(
    '\u001b]8;;https://example.com/x\u001b\\label\u001b]8;;\u001b\\',
  )
  for (const url of ['javascript:alert(1)', 'https://x\u001b\\', 'https://x\u0007y', 'file:///etc/passwd', '']) {
    expect(hyperlink('label', url)).toBe('label')
  }
})

test('a rule leads to its page, which is not written out then', () => {
  const help = 'https://example.com/rules/bytecode-disabled'
  const options = { sources: sourcesOf(), colours: false }
  const value = review({ findings: [finding({ help })] })
  const linked = toText(value, { ...options, hyperlinks: true })
  expect(linked).toContain(hyperlink('bytecode-disabled', help))
  expect(linked.split(help)).toHaveLength(2)
  expect(toText(value, options)).toContain(`\n  ${help}\n`)
  expect(toText(value, options)).not.toContain('\u001b')
  // One that is no link is written out, made visible.
  expect(toText(review({ findings: [finding({ help: 'x\u001b' })] }), { ...options, hyperlinks: true })).toContain(
    '\n  x⟨U+001B⟩\n',
  )
})
