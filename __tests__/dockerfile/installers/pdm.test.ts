import { PDM } from '../../../src/dockerfile/installers/pdm.js'
import { testLeavings, testOptions, testReading, testStarting } from './checks.js'

testOptions(['pdm'], [PDM])

testReading([['python -m pdm install', 'pdm install+']])

testLeavings([
  ['pdm install', 'pdm install+', 'pdm /root/.cache/pdm'],
  ['pdm sync', 'pdm sync+', 'pdm /root/.cache/pdm'],
  ['pdm add a', 'pdm add+', 'pdm /root/.cache/pdm'],
  ['pdm update', 'pdm update+', 'pdm /root/.cache/pdm'],
  ['pdm remove a', 'pdm remove', null],
  ['pdm lock', 'pdm lock', 'pdm /root/.cache/pdm'],
  ['pdm export', 'pdm export', null],
  ['pdm build', 'pdm build', null],
])

testStarting([['pdm run', '--venv', 'a']])
