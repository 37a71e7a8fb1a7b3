import { expect, test } from '@jest/globals'
import { fires } from '../rules/harness.js'
import { factsIn } from './context.js'
import { factsOf } from './reading.js'

const pixi = 'FROM ghcr.io/prefix-dev/pixi:0.41.4\nWORKDIR /app\n'
const start = 'ENTRYPOINT ["/app/start.sh"]\n'
const locked = (name: string): string =>
  `version: 6\npackages:\n- conda: https://conda.anaconda.org/conda-forge/linux-64/${name}-1.2.3-h123_0.conda\n  sha256: a\n`

test.each<[string, boolean, string]>([
  ['a project of Python, which is named', true, 'COPY pyproject.toml pixi.lock ./\nRUN pixi install --locked'],
  ['by an option', true, 'COPY . .\nRUN pixi install --manifest-path pyproject.toml -e prod'],
  ['its alias', true, 'COPY pyproject.toml .\nRUN pixi i'],
  ['a start, which installs', true, 'COPY pyproject.toml .\nRUN pixi run build'],
  ['a Python that is added', true, 'RUN pixi init . && pixi add "python=3.12"'],
  ['a package of PyPI', true, 'RUN pixi init . && pixi add --pypi shop'],
  ['another package', false, 'RUN pixi init . && pixi add nodejs'],
  ['a manifest that nobody read', false, 'COPY pixi.toml pixi.lock ./\nRUN pixi install'],
  ['a manifest of another stage', false, 'COPY --from=acme/web pyproject.toml ./\nRUN pixi install'],
  ['one that comes later', false, 'RUN pixi install\nCOPY pyproject.toml ./'],
  ['another command', false, 'COPY pyproject.toml ./\nRUN pixi info'],
  ['a tool for everybody', false, 'COPY pyproject.toml ./\nRUN pixi global install bat'],
])('by the Dockerfile alone: %s: %p', (_, python, lines) => {
  expect(factsOf(`${pixi}${lines}\n${start}`).python).toBe(python)
})

test.each<[string, boolean, Readonly<Record<string, string>>]>([
  ['Python', true, { 'pixi.toml': '[workspace]\nname = "a"\n[dependencies]\npython = ">=3.12"\n' }],
  ['a package that needs it', true, { 'pixi.toml': '[feature.web.dependencies]\nnumpy = "*"\n' }],
  ['a package of PyPI', true, { 'pixi.toml': '[pypi-dependencies]\nshop = { path = "." }\n' }],
  ['a package of its own', true, { 'pixi.toml': '[package.build]\nbackend = { name = "pixi-build-python" }\n' }],
  ['no Python', false, { 'pixi.toml': '[dependencies]\nnodejs = "*"\n[tasks]\npython = "python a.py"\n' }],
  ['no Python beside a pyproject.toml', false, { 'pixi.toml': '[dependencies]\nnodejs = "*"\n', 'pyproject.toml': '' }],
  ['a pyproject.toml', true, { 'pyproject.toml': '[tool.pixi.workspace]\n' }],
  ['Python, by the lock file', true, { 'pixi.toml': '', 'pixi.lock': locked('python') }],
  ['no Python, by the lock file', false, { 'pyproject.toml': '', 'pixi.lock': locked('nodejs') }],
  ['nothing', false, { 'README.md': '' }],
])('what the project asks for: %s: %p', (_, python, files) => {
  expect(factsIn(`${pixi}COPY . .\nRUN pixi install\n${start}`, files).python).toBe(python)
})

const copied = (copy: string): string =>
  `${pixi.replace('\n', ' AS build\n')}COPY . .\nRUN pixi install --locked -e prod\nRUN pixi shell-hook -e prod > /shell-hook && echo 'exec "$@"' >> /shell-hook\nFROM ubuntu:24.04\nWORKDIR /app\n${copy}\nENTRYPOINT ["/bin/bash", "/shell-hook"]\nCMD ["shop"]\n`
const files = {
  'pyproject.toml': '[project]\nname = "shop"\n[tool.pixi.workspace]\nplatforms = ["linux-64"]\n',
  'shop/a.py': '',
  '.dockerignore': '.git\n.pixi\n.venv\n**/__pycache__\n.env\n',
}

test.each([
  ['the environment', true, 'COPY --from=build /app/.pixi/envs/prod /app/.pixi/envs/prod'],
  ['the project with it', true, 'COPY --from=build /app /app'],
  ['what it built', false, 'COPY --from=build /app/site /srv'],
])('copied: %s: %p', (_, python, copy) => {
  expect(factsIn(copied(copy), files).python).toBe(python)
})

test('what is said of a usual image', () => {
  const Dockerfile = copied(
    'COPY --from=build /app/.pixi/envs/prod /app/.pixi/envs/prod\nCOPY --from=build /shell-hook /shell-hook',
  )
  expect(fires({ Dockerfile, ...files })).toEqual(['output-buffered', 'runs-as-root'])
  const latest = `${pixi.replace('0.41.4', 'latest')}COPY pyproject.toml ./\nRUN pixi install\n${start}`
  expect(fires({ Dockerfile: latest, ...files })).toEqual(['base-image-unpinned'])
})
