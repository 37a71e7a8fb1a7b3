import { APK } from '../../../src/dockerfile/installers/apk.js'
import { testLeavings, testOptions, testReading } from './checks.js'

testOptions(['apk'], [APK])

testReading([['apk add a', 'apk add']])

testLeavings([
  ['apk add a', 'apk add', 'apk /var/cache/apk'],
  ['apk update', 'apk update', 'apk /var/cache/apk'],
  ['apk upgrade', 'apk upgrade', 'apk /var/cache/apk'],
  ['apk fix a', 'apk fix', 'apk /var/cache/apk'],
  ['apk del a', 'apk del', null],
])
