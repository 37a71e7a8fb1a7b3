import { ZYPPER } from '../../../src/dockerfile/installers/zypper.js'
import { testLeavings, testOptions, testReading } from './checks.js'

testOptions(['zypper'], [ZYPPER])

testReading([
  ['zypper install a', 'zypper install'],
  ['zypper in', 'zypper install'],
  ['zypper up', 'zypper update'],
  ['zypper dup', 'zypper update'],
  ['zypper dist-upgrade', 'zypper update'],
  ['zypper patch', 'zypper update'],
  ['zypper ref', 'zypper refresh'],
  ['zypper rm', 'zypper remove'],
  ['zypper cc', 'zypper clean'],
])

testLeavings([
  ['zypper install a', 'zypper install', 'zypper /var/cache/zypp'],
  ['zypper refresh', 'zypper refresh', 'zypper /var/cache/zypp'],
  ['zypper remove a', 'zypper remove', null],
  ['zypper clean', 'zypper clean', null],
])
