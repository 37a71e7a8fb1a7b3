import { DNF } from '../../../src/dockerfile/installers/dnf.js'
import { testLeavings, testOptions, testReading } from './checks.js'

testOptions(['dnf'], [DNF])

testReading([
  ['dnf install a', 'dnf install'],
  ['dnf4 install a', 'dnf install'],
  ['dnf5 install a', 'dnf install'],
  ['dnf-3 install a', 'dnf install'],
  ['microdnf install a', 'dnf install'],
  ['yum install a', 'dnf install'],
  ['tdnf install a', 'dnf install'],
  ['dnf3 install a', null],
  ['dnf in', 'dnf install'],
  ['dnf localinstall', 'dnf install'],
  ['dnf rei', 'dnf reinstall'],
  ['dnf groupinstall', 'dnf group install'],
  ['dnf groups install', 'dnf group install'],
  ['dnf groupremove', 'dnf group remove'],
  ['dnf groups remove', 'dnf group remove'],
  ['dnf group erase', 'dnf group remove'],
  ['dnf up', 'dnf upgrade'],
  ['dnf update', 'dnf upgrade'],
  ['dnf update-to', 'dnf upgrade'],
  ['dnf upgrade-to', 'dnf upgrade'],
  ['dnf update-minimal', 'dnf upgrade'],
  ['dnf upgrade-minimal', 'dnf upgrade'],
  ['dnf localupdate', 'dnf upgrade'],
  ['dnf distro-sync', 'dnf upgrade'],
  ['dnf distrosync', 'dnf upgrade'],
  ['dnf dsync', 'dnf upgrade'],
  ['dnf distribution-synchronization', 'dnf upgrade'],
  ['dnf mc', 'dnf makecache'],
  ['dnf check-upgrade', 'dnf check-update'],
  ['dnf erase', 'dnf remove'],
  ['dnf rm', 'dnf remove'],
  ['dnf autoerase', 'dnf autoremove'],
  ['dnf build-dep', 'dnf builddep'],
])

testLeavings([
  ['dnf install a', 'dnf install', 'dnf /var/cache/dnf'],
  ['dnf makecache', 'dnf makecache', 'dnf /var/cache/dnf'],
  ['dnf swap a b', 'dnf swap', 'dnf /var/cache/dnf'],
  ['dnf remove a', 'dnf remove', null],
  ['dnf group remove a', 'dnf group remove', null],
  ['dnf autoremove', 'dnf autoremove', null],
  ['dnf clean all', 'dnf clean', null],
])
