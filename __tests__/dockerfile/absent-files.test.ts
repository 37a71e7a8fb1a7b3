import { describe, expect, test } from '@jest/globals'
import { callsOf } from './reading.js'

const asks = 'RUN if [ -f pyproject.toml ]; then poetry install; else pip install x; fi\n'
/** The branches that an instruction takes behind others, in /app. */
const taken = (before: string, run = asks, base = 'python:3.13-slim'): string[] =>
  callsOf(`FROM ${base}\nWORKDIR /app\n${before}${run}`).filter((call) => /^(?:poetry|pip) install(?! -r)/.test(call))

describe('a file that no instruction brings', () => {
  test.each([
    '',
    'COPY requirements.txt ./\nRUN pip install -r requirements.txt\n',
    'RUN apt-get update && apt-get install -y gcc && rm -rf /var/lib/apt/lists/*\n',
    'COPY backend/app ./app/\nCOPY backend/*.ini ./\n',
    'COPY pyproject.toml /build/\n',
    'COPY pyproject.toml ./app/\n',
    'RUN echo a > b.txt && useradd web\n',
    'RUN mkdir pyproject.toml\n',
  ])('is not there behind %j', (before) => {
    expect(taken(before)).toEqual(['pip install x'])
  })

  test.each([
    'COPY pyproject.toml ./\n',
    'COPY pyproject.toml poetry.lock /app/\n',
    'COPY a.toml pyproject.toml\n',
    'COPY . .\n',
    'COPY backend ./\n',
    'COPY *.toml ./\n',
    'COPY pyproject.tom[l] ./\n',
    'COPY . /\n',
    'COPY --from=example/shop:1 /src/ ./\n',
    'COPY <<pyproject.toml ./\na\npyproject.toml\n',
    'ADD https://x.org/a.toml ./\n',
    'ARG F\nCOPY $F ./\n',
    'RUN git clone https://x.org/a .\n',
    'RUN curl -O https://x.org/pyproject.toml\n',
    'RUN ./configure\n',
    'RUN echo a > pyproject.toml\n',
    'ARG F\nRUN echo a > $F\n',
    'RUN poetry init -n\n',
    'RUN uv init\n',
    'RUN tar xf a.tar\n',
  ])('may be there behind %j', (before) => {
    expect(taken(before)).toEqual(['poetry install ?', 'pip install x ?'])
  })

  test.each(['example/base:1', 'example/base'])('may be in a base that nobody knows: %s', (base) => {
    expect(taken('', asks, base)).toHaveLength(2)
  })

  test('may be in a folder that images have', () => {
    for (const folder of ['/etc', '/usr/src/app', '/opt/app', '/home/web', '/root', '/var/www', '/tmp'])
      expect(taken('', asks.replace('pyproject', `${folder}/pyproject`))).toHaveLength(2)
    expect(taken('', asks.replace('pyproject', '/srv/pyproject'))).toHaveLength(1)
  })

  test('may be mounted', () => {
    expect(taken('', asks.replace('RUN', 'RUN --mount=type=bind,target=.'))).toHaveLength(2)
    expect(taken('', asks.replace('RUN', 'RUN --mount=type=bind,source=a,target=/x'))).toHaveLength(1)
  })

  test('may be made by a command of the same RUN, before it is asked for', () => {
    expect(taken('', asks.replace('RUN', 'RUN make;'))).toHaveLength(2)
    expect(taken('', asks.replace('RUN', 'RUN cat > pyproject.toml;'))).toHaveLength(2)
    expect(taken('', asks.replace('; fi', '; fi && make'))).toEqual(['pip install x'])
  })

  test('may come from the stage below', () => {
    const below = 'FROM python:3.13 AS a\nWORKDIR /app\nCOPY pyproject.toml .\n'
    expect(callsOf(`${below}FROM a\n${asks}`)).toHaveLength(2)
    expect(callsOf(`${below}FROM python:3.13\nCOPY --from=a /x /x\nWORKDIR /app\n${asks}`)).toEqual(['pip install x'])
  })
})

describe('a question for it', () => {
  test.each([
    ['RUN [ -f a.txt ] && pip install x', []],
    ['RUN [ ! -f a.txt ] && pip install x', ['pip install x']],
    ['RUN [[ -s a.txt ]] && pip install x', []],
    ['RUN test -f a.txt || pip install x', ['pip install x']],
    ['RUN cd /srv && if [ -f a.txt ]; then pip install x; fi', []],
    ['RUN if [ -f "$HOME/a.txt" ]; then pip install x; fi', ['pip install x ?']],
    ['RUN if [ -f "$(pwd)/a.txt" ]; then pip install x; fi', ['pip install x ?']],
    ['RUN if [ -d a ]; then pip install x; fi', ['pip install x ?']],
    ['RUN if [ -e a ]; then pip install x; fi', ['pip install x ?']],
    ['RUN if [ -f a -o -n "$A" ]; then pip install x; fi', []],
    ['ARG A\nRUN if [ -f a -o -n "$A" ]; then pip install x; fi', ['pip install x ?']],
  ])('%s', (run, calls) => {
    expect(taken('', run)).toEqual(calls)
  })
})
