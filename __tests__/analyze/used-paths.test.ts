import { describe, expect, test } from '@jest/globals'
import { analyzeTree } from '../../src/analyze/tree.js'
import { usedOfContext } from '../../src/analyze/used-paths.js'
import { parseDockerfile } from '../../src/dockerfile/parse.js'
import { imagesOf } from '../../src/locate/images.js'
import { SourceText } from '../../src/source/text.js'
import { finds, settingsOf, tree } from './samples.js'

const PATH = 'docker/Dockerfile'
const IMAGE = imagesOf(PATH, 'all')[0]!
const FROM = 'FROM python:3.13\nWORKDIR /app\n'

function used(lines: string, from = FROM): readonly string[] {
  return usedOfContext(IMAGE, parseDockerfile(new SourceText(PATH, from + lines))).flat()
}

describe('what commands use of a copy of the whole context', () => {
  test.each<[string, readonly string[]]>([
    ['COPY . .\nRUN python scripts/compile.py', ['scripts/compile.py']],
    ['COPY . .\nENTRYPOINT ["./scripts/start.sh"]', ['scripts/start.sh']],
    ['COPY . .\nCMD ["/bin/sh", "/app/docker/run.sh"]', ['docker/run.sh']],
    ['COPY . .\nRUN cd api && pip install -r requirements.txt', ['api/requirements.txt']],
    ['COPY . .\nRUN pip install .[web]', ['pyproject.toml', 'setup.py']],
    ['COPY . .\nRUN pip install -e ./lib', ['lib/pyproject.toml', 'lib/setup.py']],
    ['ADD ./ /srv/\nRUN sh /srv/build.sh', ['build.sh']],
    ['COPY . .\nFROM python:3.13\nCOPY --from=0 /app /shop\nCMD ["/shop/start.sh"]', ['start.sh']],
    // Before the copy, elsewhere, of the system, made or asked for, or not to be known.
    ['RUN python scripts/compile.py\nCOPY . .', []],
    ['COPY . .\nRUN python /opt/compile.py && /opt/tool/run', []],
    ['COPY . /\nRUN /usr/local/bin/tool /etc/x && python /usr/x.py', []],
    ['COPY . .\nRUN mkdir -p data/raw && touch data/x.txt && python -m shop', []],
    ['COPY . .\nRUN pip install flask ./*.whl && sh -c "true" && bash -x', []],
    ['COPY . .\nARG NAME\nRUN python $NAME.py', []],
    ['COPY src src\nRUN python scripts/compile.py', []],
    ['COPY --from=x/y . .\nRUN python scripts/compile.py', []],
  ])('%s', (lines, paths) => {
    expect(used(lines)).toEqual(paths)
  })

  test('none where the built stage isn’t there', () => {
    const image = { ...IMAGE, target: 'web' }
    expect(usedOfContext(image, parseDockerfile(new SourceText(PATH, `${FROM}COPY . .\nRUN python a.py\n`)))).toEqual(
      [],
    )
  })
})

describe('it tells the context where nothing names that', () => {
  const text = `${FROM}COPY . .\nRUN pip install .\nENTRYPOINT ["./scripts/start.sh"]\n`
  const contextOf = async (files: Readonly<Record<string, string>>): Promise<string> => {
    const all = { [PATH]: text, ...files }
    const { files: analyzed } = await analyzeTree(tree(all), [IMAGE], settingsOf([finds('COPY')]))
    return analyzed.get(PATH)!.images[0]!.context
  }

  test.each<[string, Record<string, string>, string]>([
    ['all of it in the folder above', { 'pyproject.toml': '', 'scripts/start.sh': '' }, '.'],
    ['some of it there, the rest nowhere', { 'setup.py': '' }, '.'],
    ['in the Dockerfile’s folder', { 'docker/pyproject.toml': '', 'docker/scripts/start.sh': '' }, 'docker'],
    [
      'in both',
      { 'docker/setup.py': '', 'docker/scripts/start.sh': '', 'setup.py': '', 'scripts/start.sh': '' },
      'docker',
    ],
    ['torn', { 'docker/scripts/start.sh': '', 'pyproject.toml': '' }, 'docker'],
    ['nowhere', {}, 'docker'],
  ])('%s', async (_, files, context) => {
    expect(await contextOf(files)).toBe(context)
  })
})
