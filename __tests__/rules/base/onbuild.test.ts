import { expect, test } from '@jest/globals'
import { fires } from '../harness.js'

const known = ['base-image-eol', 'base-image-unpinned', 'output-buffered', 'runs-as-root']

test.each(['', 'RUN python -m compileall -q .\n', 'RUN . ./env.sh && python x.py\n'])(
  'an onbuild variant, whose triggers copy the sources and install what they need: %j',
  (lines) => {
    const files = { 'x.py': 'print(1)\n', 'requirements.txt': 'flask\n' }
    expect(fires({ Dockerfile: `FROM python:3.6-onbuild\n${lines}CMD ["python", "./x.py"]\n`, ...files })).toEqual(
      known,
    )
  },
)
