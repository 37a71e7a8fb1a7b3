import { PIPX } from '../../../src/dockerfile/installers/pipx.js'
import { testLeavings, testOptions, testReading, testStarting } from './checks.js'

testOptions(['pipx'], [PIPX])

testReading([['python -m pipx install a', 'pipx install+']])

testLeavings([
  ['pipx install a', 'pipx install+', 'pip /root/.cache/pip'],
  ['pipx inject a b', 'pipx inject+', 'pip /root/.cache/pip'],
  ['pipx upgrade a', 'pipx upgrade', 'pip /root/.cache/pip'],
  ['pipx run a', 'pipx run', 'pip /root/.cache/pip'],
  ['pipx uninstall a', 'pipx uninstall', null],
])

testStarting([['pipx run', '--spec', 'a']])
