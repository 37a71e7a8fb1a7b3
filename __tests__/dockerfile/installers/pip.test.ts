import { PIP } from '../../../src/dockerfile/installers/pip.js'
import { testLeavings, testOptions, testReading } from './checks.js'

testOptions(['pip'], [PIP])

testReading([['pypy3.10 -m pip install a', 'pip install+']])

testLeavings([
  ['pip install a', 'pip install+', 'pip /root/.cache/pip'],
  ['pip wheel a', 'pip wheel', 'pip /root/.cache/pip'],
  ['pip download a', 'pip download', 'pip /root/.cache/pip'],
  ['pip uninstall a', 'pip uninstall', null],
  ['pip cache list', 'pip cache', null],
  ['pip config list', 'pip config', null],
])
