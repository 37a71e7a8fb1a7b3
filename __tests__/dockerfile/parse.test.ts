import { describe, expect, test } from '@jest/globals'
import { parseText, slice } from './reading.js'

/** Keyword and words of each instruction. */
function wordsOf(text: string): string[][] {
  return parseText(text).instructions.map(({ keyword, words }) => [keyword, ...words.map((word) => word.text)])
}

describe('lines', () => {
  test.each<[string, string, string[][]]>([
    ['goes on behind a backslash', 'RUN a \\\n  b', [['RUN', 'a', 'b']]],
    ['white space may stand behind the backslash', 'RUN a \\ \t\n  b', [['RUN', 'a', 'b']]],
    ['joins without a space', 'RUN pip inst\\\nall a', [['RUN', 'pip', 'install', 'a']]],
    ['drops comments and blank lines in between', 'RUN a \\\n# c\n\n \t\n  # d\n  b', [['RUN', 'a', 'b']]],
    [
      'a comment that ends with a backslash goes nowhere',
      'RUN a \\\n# c \\\n b\nRUN c',
      [
        ['RUN', 'a', 'b'],
        ['RUN', 'c'],
      ],
    ],
    ['a comment between instructions goes nowhere', '# c \\\nRUN a', [['RUN', 'a']]],
    ['a hash inside a line is text', 'RUN a # b', [['RUN', 'a', '#', 'b']]],
    [
      'a doubled backslash is none',
      'RUN a \\\\\nRUN b',
      [
        ['RUN', 'a', '\\\\'],
        ['RUN', 'b'],
      ],
    ],
    ['a backslash at the end of the file', 'RUN a \\', [['RUN', 'a']]],
    ['a backslash before trailing blank lines', 'RUN a \\\n\n\n', [['RUN', 'a']]],
    ['a backslash alone starts an instruction', '\\\nRUN a', [['RUN', 'a']]],
    ['a keyword in two halves', 'RU\\\nN a', [['RUN', 'a']]],
    ['keyword and body on lines of their own', 'RUN \\\n a', [['RUN', 'a']]],
    ['lower case', 'run a', [['RUN', 'a']]],
    ['white space in front', ' \t RUN a', [['RUN', 'a']]],
    ['tabs between', 'COPY\ta\t\tb', [['COPY', 'a', 'b']]],
    ['nothing behind', 'RUN\nRUN a', [['RUN'], ['RUN', 'a']]],
    [
      'carriage returns',
      'RUN a \\\r\n# c\r\n\r\n  b\r\nRUN c\r\n',
      [
        ['RUN', 'a', 'b'],
        ['RUN', 'c'],
      ],
    ],
    ['a byte order mark', '\uFEFFFROM a', [['FROM', 'a']]],
    ['nothing at all', '', []],
    ['comments alone', '# a\n# b\n', []],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected)
  })

  test('spans reach from the keyword to the last character', () => {
    const text = 'FROM a\n\n  RUN b \\\n   c  \n# d\nCMD e'
    expect(parseText(text).instructions.map(({ span }) => slice(text, span))).toEqual([
      'FROM a',
      'RUN b \\\n   c',
      'CMD e',
    ])
  })

  test('words know their place', () => {
    const text = 'RUN pip inst\\\nall \\\n  # c\n  "a b"'
    const [run] = parseText(text).instructions
    expect(run?.words.map(({ span }) => slice(text, span))).toEqual(['pip', 'inst\\\nall', '"a', 'b"'])
    expect(slice(text, run!.body)).toBe('pip inst\\\nall \\\n  # c\n  "a b"')
  })
})

describe('directives and comments', () => {
  test.each<[string, string, string, string[], string[]]>([
    ['a directive', '# escape=`\nFROM a', '`', ['escape'], []],
    [
      'several, in any case and spacing',
      '#syntax=docker/dockerfile:1\n #  ESCAPE = ` \nFROM a',
      '`',
      ['syntax', 'escape'],
      [],
    ],
    ['a comment ends them', '# hello\n# escape=`\nFROM a', '\\', [], ['hello', 'escape=`']],
    ['a blank line ends them', '\n# escape=`\nFROM a', '\\', [], ['escape=`']],
    ['an unknown one is a comment and ends them', '# ignore=x\n# escape=`\nFROM a', '\\', [], ['ignore=x', 'escape=`']],
    ['a second one of a name is a comment', '# check=a\n# check=b\nFROM a', '\\', ['check'], ['check=b']],
    ['an escape character that is none', '# escape=x\nFROM a', '\\', ['escape'], []],
    ['behind a byte order mark', '\uFEFF# escape=`\nFROM a', '`', ['escape'], []],
    ['with carriage returns', '# escape=`\r\nFROM a', '`', ['escape'], []],
    ['behind an instruction', 'FROM a\n# escape=`', '\\', [], ['escape=`']],
  ])('%s', (_, text, escape, directives, comments) => {
    const parsed = parseText(text)
    expect(parsed.escape).toBe(escape)
    expect([...parsed.directives.keys()]).toEqual(directives)
    expect(parsed.comments.map((comment) => comment.text)).toEqual(comments)
  })

  test('a backtick continues lines and leaves backslashes alone', () => {
    expect(wordsOf('# escape=`\nRUN a `\n  C:\\b\\\nRUN c')).toEqual([
      ['RUN', 'a', 'C:\\b\\'],
      ['RUN', 'c'],
    ])
  })

  test('comments inside an instruction are comments, those in here-documents are none', () => {
    const text = 'RUN a \\\n  # one\n  b\nRUN <<E\n# two\nE\n# three'
    expect(parseText(text).comments.map((comment) => comment.text)).toEqual(['one', 'three'])
    expect(slice(text, parseText(text).comments[0]!.span)).toBe('# one')
  })
})

describe('here-documents', () => {
  const read = (text: string): unknown =>
    parseText(text).instructions.map(({ keyword, heredocs }) => [
      keyword,
      ...heredocs.map(({ name, body, opening }) => [name, slice(text, opening), slice(text, body)]),
    ])

  test.each<[string, string, unknown]>([
    ['one', 'RUN <<EOF\na\nb\nEOF\nRUN c', [['RUN', ['EOF', '<<EOF', 'a\nb']], ['RUN']]],
    ['several', 'COPY <<A <<B /x/\na\nA\nb\nB\nRUN c', [['COPY', ['A', '<<A', 'a'], ['B', '<<B', 'b']], ['RUN']]],
    ['an empty one', 'RUN <<E\nE\nRUN c', [['RUN', ['E', '<<E', '']], ['RUN']]],
    [
      'a quoted name',
      'RUN <<"E"\na\nE\nRUN <<\'F\'\nb\nF',
      [
        ['RUN', ['E', '<<"E"', 'a']],
        ['RUN', ['F', "<<'F'", 'b']],
      ],
    ],
    ['tabs before the end', 'RUN <<-E\n\ta\n\tE\nRUN c', [['RUN', ['E', '<<-E', '\ta']], ['RUN']]],
    ['tabs count without the dash', 'RUN <<E\n\tE\nE\nRUN c', [['RUN', ['E', '<<E', '\tE']], ['RUN']]],
    [
      'each has its own dash',
      'RUN <<-A <<B\nA\n\tB\nB\nRUN c',
      [['RUN', ['A', '<<-A', ''], ['B', '<<B', '\tB']], ['RUN']],
    ],
    ['a space before the name', 'RUN << E\na\nE\nRUN c', [['RUN', ['E', '<< E', 'a']], ['RUN']]],
    ['a file descriptor', 'RUN a 3<<E\nb\nE', [['RUN', ['E', '3<<E', 'b']]]],
    ['behind a command', 'RUN python3 - <<E | tee x\na\nE', [['RUN', ['E', '<<E', 'a']]]],
    ['in a continued command', 'RUN cat <<E \\\n  > /x\na\nE\nRUN c', [['RUN', ['E', '<<E', 'a']], ['RUN']]],
    [
      'instructions and continuations inside are text',
      'RUN <<E\nRUN a \\\nE\nRUN c',
      [['RUN', ['E', '<<E', 'RUN a \\']], ['RUN']],
    ],
    ['unterminated: all that is left', 'RUN <<E\na\nRUN b', [['RUN', ['E', '<<E', 'a\nRUN b']]]],
    ['carriage returns', 'RUN <<E\r\na\r\nE\r\nRUN c', [['RUN', ['E', '<<E', 'a']], ['RUN']]],
    ['a here-string is none', 'RUN cat <<<E\nRUN c', [['RUN'], ['RUN']]],
    ['inside a word it is none', 'RUN cat<<E\nRUN c', [['RUN'], ['RUN']]],
    ['inside quotes it is none', 'RUN echo "<<E"\nRUN c', [['RUN'], ['RUN']]],
    ['not in ENV', 'ENV A=<<E\nRUN c', [['ENV'], ['RUN']]],
    ['in a trigger', 'ONBUILD RUN <<E\nRUN a\nE\nRUN c', [['RUN', ['E', '<<E', 'RUN a']], ['RUN']]],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('say whether they are quoted and strip tabs', () => {
    const [run] = parseText('RUN <<-"A" <<B\n\tA\nB').instructions
    expect(run?.heredocs.map(({ quoted, stripsTabs }) => [quoted, stripsTabs])).toEqual([
      [true, true],
      [false, false],
    ])
  })
})

describe('stages', () => {
  test('FROM starts them, ARG may stand before', () => {
    const text = 'ARG A\nRUN lost\nFROM --platform=linux/amd64 x AS Build\nRUN a\nfrom Build as final\nRUN b'
    const { stages, globalArguments } = parseText(text)
    expect(globalArguments.map(({ keyword }) => keyword)).toEqual(['ARG'])
    expect(
      stages.map(({ name, image, platform, instructions }) => [name, image.text, platform, instructions.length]),
    ).toEqual([
      ['build', 'x', 'linux/amd64', 1],
      ['final', 'Build', null, 1],
    ])
  })

  test.each([
    ['FROM a', null],
    ['FROM a b c', null],
    ['FROM a AS', null],
    ['FROM a aS b', 'b'],
  ])('%s', (text, name) => {
    expect(parseText(text).stages[0]?.name).toBe(name)
  })

  test('triggers carry their own keyword and start no stage', () => {
    const { stages, instructions } = parseText('FROM a\nONBUILD FROM b\nONBUILD RUN --network=none c\nONBUILD')
    expect(stages).toHaveLength(1)
    expect(instructions.map(({ keyword, onbuild, flags }) => [keyword, onbuild, flags.length])).toEqual([
      ['FROM', false, 0],
      ['FROM', true, 0],
      ['RUN', true, 1],
      ['ONBUILD', false, 0],
    ])
  })
})
