import { PIPENV } from '../../../src/dockerfile/installers/pipenv.js'
import { testLeavings, testOptions, testReading, testStarting } from './checks.js'

testOptions(['pipenv'], [PIPENV])

testReading([['python -m pipenv install', 'pipenv install+']])

testLeavings([
  ['pipenv install', 'pipenv install+', 'pipenv /root/.cache/pipenv'],
  ['pipenv sync', 'pipenv sync+', 'pipenv /root/.cache/pipenv'],
  ['pipenv update', 'pipenv update+', 'pipenv /root/.cache/pipenv'],
  ['pipenv upgrade a', 'pipenv upgrade+', 'pipenv /root/.cache/pipenv'],
  ['pipenv uninstall a', 'pipenv uninstall', null],
  ['pipenv lock', 'pipenv lock', 'pipenv /root/.cache/pipenv'],
  ['pipenv requirements', 'pipenv requirements', null],
  ['pipenv clean', 'pipenv clean', null],
])

testStarting([['pipenv run', '--python', '3.12']])
