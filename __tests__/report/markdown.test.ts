import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clip, code, fence, link, prose, text, visible } from '../../src/report/markdown.js'
import { active } from './inert.js'

/** Text made of what matters: syntax, mentions, invisible characters, and anything else. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '@octocat',
          '#12',
          'GH-1',
          'o/r#3',
          'https://evil.example',
          'www.evil.example',
          'a@b.example',
          '0f9e8d7c6b',
        ],
        ...['`', '``', '```', '~~~', '\n', '\r\n', '\r', '\t', ' ', '    ', '|', '\\', '*', '_', '[x](y)', '![i](j)'],
        ...['<b>', '<!--', '-->', '&#64;you', '&commat;', '/approve', '::error::', '##[group]', '$x$', ':+1:', '---'],
        ...[
          '\u202E',
          '\u2066',
          '\u200B',
          '\u0000',
          '\u001b[31m',
          '\u{E0041}',
          '\uD800',
          '\uFEFF',
          '1.',
          '- ',
          '> ',
          '# ',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.string({ maxLength: 10 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))

describe('text', () => {
  test.each([
    ['thanks @octocat', 'thanks @\u200Boctocat'],
    ['see #12 and GH-7', 'see #\u200B12 and GH-\u200B7'],
    ['commit 1a2b3c4', 'commit 1a2b3c\u200B4'],
    ['https://evil.example', 'https:\u200B//evil.example'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['&#64;you', '&amp;#\u200B64;you'],
    ['*a* _b_ [c](d) `e`', '\\*a\\* \\_b\\_ \\[c\\](d) \\`e\\`'],
    ['a | b', 'a &#124; b'],
    ['one\r\n\r\ntwo', 'one two'],
    ['/approve', '\\/approve'],
    ['_www.evil.example', '\\_www\u200B.evil.example'],
    ['1. item', '1\\. item'],
    ['- item', '\\- item'],
    ['abc\u202Edef', 'abc⟨U+202E⟩def'],
    ['zero\u200Bwidth', 'zero⟨U+200B⟩width'],
    ['an ordinary sentence, 3.13-slim.', 'an ordinary sentence, 3.13-slim.'],
  ])('%j becomes %j', (given, expected) => {
    expect(text(given)).toBe(expected)
  })

  test('nothing of any text stays active', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        expect(active(text(value))).toEqual([])
      }),
    )
  })
})

describe('prose', () => {
  test.each([
    ['use `pip install` here', 'use `pip install` here'],
    ['`a` and @you', '`a` and @\u200Byou'],
    ['one ` alone @you', 'one \\` alone @\u200Byou'],
    ['`@you` is code', '`@you` is code'],
    ['`` # not a heading', '\\# not a heading'],
  ])('%j becomes %j', (given, expected) => {
    expect(prose(given)).toBe(expected)
  })

  test('nothing of any message stays active', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        expect(active(prose(value))).toEqual([])
      }),
    )
  })
})

describe('code', () => {
  test.each([
    ['plain', '`plain`'],
    ['a`b', '``a`b``'],
    ['`a', '`` `a ``'],
    ['```', '```` ``` ````'],
    ['a\nb', '`a b`'],
    [' a ', '`  a  `'],
    ['@octocat', '`@octocat`'],
    ['', ''],
  ])('%j becomes %j', (given, expected) => {
    expect(code(given)).toBe(expected)
  })

  test('any text stays inside, in a sentence too', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, two) => {
        expect(active(`x ${code(one)} and ${code(two)} y`)).toEqual([])
      }),
    )
  })
})

describe('fence', () => {
  test('is longer than any inside', () => {
    expect(fence('a\n````\nb', 'diff')).toBe('`````diff\na\n````\nb\n`````')
  })

  test('keeps an empty line and can be without lines', () => {
    expect(fence('\n', 'suggestion')).toBe('```suggestion\n\n```')
    expect(fence('', 'suggestion')).toBe('```suggestion\n```')
  })

  test('any text stays inside', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        expect(active(`${fence(value, 'diff')}\n\nend`)).toEqual([])
      }),
    )
  })
})

test('a link goes to the web only, and its address ends nothing', () => {
  expect(link('`a`', 'https://example.com/a_(b)?c=1|2')).toBe('[`a`](https://example.com/a%5F%28b%29?c=1%7C2)')
  expect(link('`a`', 'javascript:alert(1)')).toBe('`a`')
  expect(link('`a`', 'https://example.com/ "x"')).toBe('`a`')
  expect(link('`a`', null)).toBe('`a`')
})

test('in a table neither text nor code has a pipe', () => {
  expect(prose('a | b `c|d` `e`', true)).toBe('a &#124; b <code>c&#124;d</code> `e`')
  fc.assert(
    fc.property(hostile, (value) => {
      expect(prose(value, true) + code(value, true)).not.toMatch(/\|/)
      expect(active(prose(value, true).replace(/<\/?code>/g, ''))).toEqual([])
    }),
  )
})

test('visible keeps line breaks and tabs, and shows what can hide', () => {
  expect(visible('a\r\n\tb\u2066\u0007\uD800')).toBe('a\n\tb⟨U+2066⟩⟨U+0007⟩⟨U+D800⟩')
})

test('clip never halves a character', () => {
  expect(clip('ab😀cd', 4)).toBe('ab…')
  expect(clip('abcd', 4)).toBe('abcd')
})
