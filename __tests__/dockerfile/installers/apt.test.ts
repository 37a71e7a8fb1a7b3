import { APT } from '../../../src/dockerfile/installers/apt.js'
import { testLeavings, testOptions, testReading } from './checks.js'

testOptions(['apt', 'aptitude'], [APT])

testReading([
  ['apt install a', 'apt install'],
  ['apt-get install a', 'apt install'],
  ['aptitude install a', 'apt install'],
  ['apt-cache install a', null],
  ['apt-get dist-upgrade', 'apt upgrade'],
  ['apt-get full-upgrade', 'apt upgrade'],
  ['apt-get auto-remove', 'apt autoremove'],
  ['apt-get auto-clean', 'apt autoclean'],
  ['apt-get dist-clean', 'apt distclean'],
  ['aptitude safe-upgrade', 'apt upgrade'],
])

testLeavings([
  ['apt-get update', 'apt update', 'apt-lists /var/lib/apt/lists'],
  ['apt-get remove a', 'apt remove', null],
  ['apt-get download a', 'apt download', null],
])
