import { expect, test } from '@jest/globals'
import { instructionOf } from '../../../src/measure/inventory/instruction.js'

test.each([
  ['RUN /bin/sh -c pip install flask # buildkit', 'RUN pip install flask'],
  ['COPY . /app # buildkit', 'COPY . /app'],
  ['/bin/sh -c #(nop) ADD file:1f2e in / ', 'ADD file:1f2e in /'],
  ['/bin/sh -c #(nop)  CMD ["python3"]', 'CMD ["python3"]'],
  ['/bin/sh -c apt-get update \t&& apt-get install -y curl', 'RUN apt-get update && apt-get install -y curl'],
  ['RUN /bin/bash -o pipefail -c curl x | sh # buildkit', 'RUN curl x | sh'],
  ['RUN |2 A=secret B=x y /bin/sh -c make # buildkit', 'RUN make'],
  ['|1 TOKEN=secret /bin/sh -c make', 'RUN make'],
  ['|1 TOKEN=secret', 'RUN …'],
  ['RUN |1 FLAGS=/opt -O2 TOKEN=secret /bin/bash -euo pipefail -c make # buildkit', 'RUN make'],
  ['RUN |1 TOKEN=secret python -m x # buildkit', 'RUN …'],
  ["# debian.sh --arch 'amd64' out/ 'bookworm'", "# debian.sh --arch 'amd64' out/ 'bookworm'"],
  ['RUN python -m compileall /app', 'RUN python -m compileall /app'],
  ['RUN a\u001b[31m\nb\u0000c', 'RUN a [31m b c'],
  ['', 'Imported from -'],
])('%j', (createdBy, expected) => {
  expect(instructionOf(createdBy, 'Imported from -')).toBe(expected)
})

test('is cut', () => {
  const cut = instructionOf(`RUN ${'x'.repeat(100_000)}`, '')
  expect(cut).toHaveLength(500)
  expect(cut.endsWith('…')).toBe(true)
})
