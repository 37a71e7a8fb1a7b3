import { describe, expect, test } from '@jest/globals'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const from = 'FROM python:3.13-slim\n'

const rule = 'remote-script-piped'
staysSilent(rule, {
  'to a file': `${from}RUN curl -fsSLo /x.sh https://example.com/x.sh && echo "$SUM  /x.sh" | sha256sum -c && sh /x.sh\n`,
  'into tar': `${from}RUN curl -fsSL https://example.com/x.tgz | tar xz\n`,
  'into a key ring': `${from}RUN curl -fsSL https://example.com/key.asc | gpg --dearmor -o /k.gpg\n`,
  'Python reads it as data': `${from}RUN curl -s https://example.com/x | python -m json.tool\n`,
  'a line of Python reads it': `${from}RUN curl -s https://example.com/x | python -c 'import sys; print(len(sys.stdin.read()))'\n`,
  'a script of the file': `${from}RUN cat install.sh | sh\n`,
  'only said': `${from}RUN echo "curl https://example.com | sh"\n`,
  'in a comment': `${from}# curl https://example.com | sh\nRUN true\n`,
  'a stage that nobody uses': `${from.replace('\n', ' AS x\n')}RUN curl https://example.com | sh\n${from}`,
})
firesOn(rule, {
  sh: [`${from}RUN curl -LsSf https://astral.sh/uv/install.sh | sh\n`, 'curl -LsSf https://astral.sh/uv/install.sh'],
  'bash with options': [
    `${from}RUN wget -qO- https://example.com/x | bash -s -- -y\n`,
    'wget -qO- https://example.com/x',
  ],
  Python: [
    `${from}RUN curl -sSL https://install.python-poetry.org | python3 -\n`,
    'curl -sSL https://install.python-poetry.org',
  ],
  'as root': [`${from}RUN curl -sL https://example.com/x | sudo -E bash -\n`, 'curl -sL https://example.com/x'],
  'through another program': [
    `${from}RUN curl -s https://example.com/x.gz | gunzip | sh\n`,
    'curl -s https://example.com/x.gz',
  ],
  'with variables': [`${from}RUN curl https://example.com/x | VERSION=1 sh\n`, 'curl https://example.com/x'],
  'in a builder': [
    `${from.replace('\n', ' AS b\n')}RUN curl https://example.com/x | sh\n${from}COPY --from=b /root/.local /usr/local\n`,
    'curl https://example.com/x',
  ],
  'behind sh -c': [`${from}RUN bash -c "curl https://example.com/x | sh"\n`, '"curl https://example.com/x | sh"'],
  'sh -c of its output': [
    `${from}RUN sh -c "$(curl -fsSL https://example.com/x)"\n`,
    'curl -fsSL https://example.com/x',
  ],
  'a process substitution': [
    `${from}RUN bash <(curl -s https://example.com/x)\n`,
    'bash <(curl -s https://example.com/x)',
  ],
})

test.each(['curl', 'wget', 'http', 'aria2c', 'fetch'])('%s downloads', (program) => {
  expect(reportsOf(rule, `${from}RUN ${program} https://x.org/y | sh\n`)).toHaveLength(1)
})

test.each(['cat', 'git', 'httpx'])('%s does not', (program) => {
  expect(reportsOf(rule, `${from}RUN ${program} https://x.org/y | sh\n`)).toEqual([])
})

describe('what is done with a download', () => {
  test.each<[string, boolean]>([
    ...['sh', 'bash', 'dash', 'zsh', 'python', 'python3', 'python3 -'].map((into): [string, boolean] => [into, true]),
    ...['sha256sum -c', 'sha1sum', 'gpg --verify', 'md5sum', 'minisign -V', 'cosign verify'].map(
      (check): [string, boolean] => [`${check} | sh`, false],
    ),
    ['tee /x | sh', true],
    ['a | b | c | d | sh', true],
    ['a | b | c | d | e | sh', false],
    ['sh -c "cat"', false],
    ['bash -ec "cat"', false],
    ['bash -s -- --check', true],
    ['python -c "x"', false],
    ['python -m json.tool', false],
    ['python - -m x', false],
    ['python x.py', false],
    ['python - --version 1', true],
    ['tee /x', false],
  ])('| %s: %s', (into, expected) => {
    expect(reportsOf(rule, `${from}RUN curl https://x.org/y | ${into}\n`).length > 0).toBe(expected)
  })

  test.each([
    ['sh -c "$(curl https://x.org/y)"', 1],
    ['bash -ec "$(curl https://x.org/y)"', 1],
    ['zsh -c "`curl https://x.org/y`"', 1],
    ['python3 -c "$(curl https://x.org/y)"', 1],
    ['eval "$(curl https://x.org/y)"', 1],
    ['eval $(curl https://x.org/y)', 1],
    ['a; eval $(wget -qO- https://x.org/y)', 1],
    ['echo "$(curl https://x.org/y)"', 0],
    ['sh "$(curl https://x.org/y)"', 0],
    ['X="$(curl https://x.org/y)"', 0],
    ['bash <(wget -qO- https://x.org/y)', 1],
    ['python3 <(curl https://x.org/y)', 1],
    ['cat <(curl https://x.org/y)', 0],
    ['bash <(cat y)', 0],
  ])('%s: %s', (run, count) => {
    expect(reportsOf(rule, `${from}RUN ${run}\n`)).toHaveLength(count)
  })

  test('what runs it is named', () => {
    const message = (run: string): string => reportsOf(rule, `${from}RUN ${run}\n`)[0]!.message
    expect(message('curl https://x.org/y | sudo zsh')).toContain('zsh')
    expect(message('bash <(curl https://x.org/y)')).toContain('bash')
    expect(message('eval "$(curl https://x.org/y)"')).toContain('eval')
  })
})
