import { expect } from '@jest/globals'
import { SourceText } from '../../src/source/text.js'
import { appendedFix } from '../../src/measure/variants/late.js'
import { adaptersOfSuite, buildOf, built, printed, repositoryOf } from './adapter.js'
import { engineForTests, testOn } from './engine.js'

/* A fix's step at the end of its stage against the same step where the fix puts it, both built. */

const engine = await engineForTests()
const onEngine = testOn(engine)
const adapters = adaptersOfSuite(engine)

const BASE = 'python:3.11-slim-bookworm'
const DOCKERFILE = `FROM ${BASE}
RUN pip install --no-cache-dir --no-compile click
USER 1000
`
const LIST = `
import hashlib, os
for folder, _, names in os.walk("/usr/local/lib"):
    for name in names:
        if name.endswith(".pyc"):
            path = os.path.join(folder, name)
            with open(path, "rb") as file: print(path, hashlib.sha256(file.read()).hexdigest())
`

onEngine(
  'compiles the same files, to the same bytes, and nothing that was installed since',
  async () => {
    const repository = repositoryOf({ Dockerfile: DOCKERFILE })
    const made = adapters(repository.folder)
    const tree = await made.builder.tree(repository.commit())
    const step = 'RUN python -m compileall -q /usr/local/lib/python3.11\n'
    const at = { path: 'Dockerfile', line: 2, column: 1, endLine: 2, endColumn: 1 }
    const source = new SourceText('Dockerfile', DOCKERFILE)
    const early = `${DOCKERFILE.slice(0, source.spanOf(at).start)}${step}${DOCKERFILE.slice(source.spanOf(at).start)}`
    const fix = { safety: 'review', edits: [{ ...at, text: step }] } as const
    const late = appendedFix({ fix }, { dockerfile: 'Dockerfile', text: DOCKERFILE, target: null }, '1000', BASE)
    const filesOf = async (text: string): Promise<readonly string[]> => {
      const { image } = built(await made.builder.build(buildOf(tree, { text })))
      return [...(await printed(made, image, ['python', '-B', '-c', LIST]))].sort()
    }
    const [expected, found, written] = [await filesOf(early), await filesOf(late!), await filesOf(DOCKERFILE)]
    expect(found).toEqual(expected)
    expect(found.length).toBeGreaterThan(written.length + 300)
    expect(found.filter((file) => file.includes('/click/'))).toEqual([])
    expect(found.some((file) => file.includes('/site-packages/pip/'))).toBe(true)
  },
  3 * 60_000,
)
