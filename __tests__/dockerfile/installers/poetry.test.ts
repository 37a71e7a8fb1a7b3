import { POETRY } from '../../../src/dockerfile/installers/poetry.js'
import { testLeavings, testOptions, testReading, testStarting } from './checks.js'

testOptions(['poetry'], [POETRY])

testReading([['python -m poetry install', 'poetry install+']])

testLeavings([
  ['poetry install', 'poetry install+', 'poetry /root/.cache/pypoetry'],
  ['poetry sync', 'poetry sync+', 'poetry /root/.cache/pypoetry'],
  ['poetry add a', 'poetry add+', 'poetry /root/.cache/pypoetry'],
  ['poetry update', 'poetry update+', 'poetry /root/.cache/pypoetry'],
  ['poetry remove a', 'poetry remove', null],
  ['poetry lock', 'poetry lock', 'poetry /root/.cache/pypoetry'],
  ['poetry export', 'poetry export', null],
  ['poetry build', 'poetry build', null],
  ['poetry config a b', 'poetry config', null],
  ['poetry self add a', 'poetry self add', 'poetry /root/.cache/pypoetry'],
  ['poetry self update', 'poetry self update', 'poetry /root/.cache/pypoetry'],
])

testStarting([['poetry run', '--directory', '/a']])
