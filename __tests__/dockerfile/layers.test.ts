import { describe, expect, test } from '@jest/globals'
import { addedBefore, addedBy, packagesBefore, requirementsBefore } from '../../src/dockerfile/layers.js'
import { buildFacts } from '../../src/dockerfile/facts.js'
import { contextOf } from '../rules/harness.js'
import { factsOf, parseText, slice, withBase } from './reading.js'

function added(run: string): string[] {
  const facts = factsOf(withBase(`WORKDIR /w\n${run}`))
  return facts.steps
    .flatMap((step) => addedBy(facts, step))
    .map(({ kind, path }) => (path === null ? kind : `${kind} ${path}`))
}

describe('what an instruction adds', () => {
  test.each<[string, string[]]>([
    ['COPY . /app', ['copy /app']],
    ['COPY a.txt b/ /app/', ['copy /app/a.txt', 'copy /app']],
    ['COPY requirements*.txt ./', ['copy /w']],
    ['COPY a.txt /b', ['copy /b']],
    ['ADD https://x.org/y.tar.gz?a=b /tmp/', ['copy /tmp/y.tar.gz']],
    ['COPY <<EOF /etc/x\na\nEOF', ['copy /etc/x']],
    ['RUN curl -sSL -o /tmp/a.tgz https://x.org/a.tgz', ['download /tmp/a.tgz']],
    ['RUN curl -fLO https://x.org/a.tgz', ['download /w/a.tgz']],
    ['RUN curl -H "A: b" https://x.org/a.tgz > b.tgz', ['download /w/b.tgz']],
    ['RUN curl https://x.org/a | sh', []],
    ['RUN curl -o /dev/null https://x.org/a', []],
    ['RUN wget -q https://x.org/a.tgz', ['download /w/a.tgz']],
    ['RUN wget -qO /b https://x.org/a.tgz', ['download /b']],
    ['RUN wget -P /opt https://x.org/a.tgz', ['download /opt/a.tgz']],
    ['RUN wget -O- https://x.org/a | bash', []],
    ['RUN git clone --depth 1 -b main https://x.org/y/z.git', ['clone /w/z']],
    ['RUN git clone https://x.org/z /src && cd /src && git checkout x', ['clone /src']],
    ['RUN curl https://x.org/a.tgz | tar -xzC /opt', ['extracted /opt']],
    ['RUN tar xzf a.tgz -C /opt --strip-components=1', ['extracted /opt']],
    ['RUN tar czf a.tgz /opt', []],
    ['RUN unzip -q a.zip -d /opt; unzip -l b.zip', ['extracted /opt']],
    ['RUN mkdir -p /a /b/c && cp -r x /a/', ['folder /a', 'folder /b/c', 'copied /a/x']],
    ['RUN pip install x && apt-get install -y y', ['python /usr/local', 'system']],
    // What goes again in the same RUN, or lies on a mount, is in no layer.
    ['RUN curl -O https://x.org/a.tgz && tar xf a.tgz -C /o && rm a.tgz', ['extracted /o']],
    ['RUN curl -o /tmp/x https://x.org/x && rm -rf /tmp/*', []],
    ['RUN --mount=type=cache,target=/c curl -o /c/x https://x.org/x', []],
    ['RUN apk add --virtual .b gcc && apk del .b', []],
    ['RUN apt-get install -y gcc && apt-get purge -y --auto-remove gcc', []],
    ['RUN apt-get install -y gcc make && apt-get purge -y gcc', ['system']],
    ['RUN apt-get install -y gcc && apt-get autoremove -y', ['system']],
  ])('%s', (run, expected) => {
    expect(added(run)).toEqual(expected)
  })
})

function before(text: string, path: string, files: Record<string, string> = {}): string[] {
  const surroundings = { ...factsOf(text).surroundings, context: contextOf(files) }
  const facts = buildFacts(parseText(text), surroundings)!
  return addedBefore(facts, facts.steps.at(-1)!, path).map(
    ({ step, sure }) => slice(text, step.instruction.keywordSpan) + (sure ? '' : '?') + ` ${step.instruction.index}`,
  )
}

describe('what earlier layers hold at a path', () => {
  test.each<[string, string, string[]]>([
    ['COPY . /app', '/app', ['COPY 1']],
    ['COPY . /app', '/app/*', ['COPY 1']],
    ['COPY . /app', '/app/.git', ['COPY 1']],
    ['COPY . /app', '/app/missing', []],
    ['COPY . /app', '/application', []],
    ['COPY --from=x /a /app', '/app/b', ['COPY? 1']],
    ['COPY a.txt /app/', '/app/b.txt', []],
    ['COPY a.txt /app/', '/app/*.txt', ['COPY 1']],
    ['RUN mkdir -p /app', '/app', []],
    ['RUN curl -O https://x.org/a.tgz', '/a.tgz', ['RUN 1']],
    ['RUN git clone https://x.org/a /src', '/src/.git', ['RUN 1']],
    ['RUN git clone https://x.org/a /src', '/src/docs', ['RUN? 1']],
    ['RUN git clone https://x.org/a /srv/src', '/srv/**/.git', ['RUN 1']],
    ['RUN git clone https://x.org/a /srv/src', '/opt/**/.git', []],
    ['RUN tar xf spark-3.1.tgz -C /opt', '/opt/spark-3.1/examples', ['RUN? 1']],
    ['RUN tar xf spark-3.1.tgz -C /opt', '/opt/other', []],
    ['RUN pip install x', '/usr/local/lib/python3.12/site-packages/tests', ['RUN? 1']],
    ['RUN pip install x', '/usr/local/hadoop', []],
  ])('%s: %s', (text, path, expected) => {
    const all = `FROM python:3.12\n${text}\nRUN end`
    expect(before(all, path, { '.git/HEAD': '', 'a.txt': '', Dockerfile: '' })).toEqual(expected)
  })

  test('the lineage counts, other stages and later instructions don’t', () => {
    const text = 'FROM python AS a\nCOPY . /app\nFROM python AS b\nCOPY . /app\nFROM a\nRUN x\nCOPY . /app\nRUN y'
    const facts = factsOf(text)
    const at = (index: number): number[] =>
      addedBefore(
        facts,
        facts.steps.find(({ instruction }) => instruction.index === index)!,
        '/app',
      ).map(({ step }) => step.instruction.index)
    expect([at(5), at(7)]).toEqual([[1], [1, 6]])
  })

  test('packages by name', () => {
    const text = `FROM python:3.12
RUN apt-get install -y gcc=4:12 libpq-dev:amd64 && pip install "Foo_bar[x]==1" b
RUN apk add --virtual .deps make
RUN end`
    const facts = factsOf(text)
    const last = facts.steps.at(-1)!
    const steps = (list: ReturnType<typeof packagesBefore>): number[] => list.map(({ step }) => step.instruction.index)
    expect(
      ['gcc', 'libpq-dev', '.deps', 'make', 'g++'].map((name) => steps(packagesBefore(facts, last, name))),
    ).toEqual([[1], [1], [2], [2], []])
    expect(steps(requirementsBefore(facts, last, 'foo.bar'))).toEqual([1])
    expect(steps(requirementsBefore(facts, last, 'foo'))).toEqual([])
  })
})
