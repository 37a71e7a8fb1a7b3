import { expect, test } from '@jest/globals'
import { markerHolds } from '../../../src/dockerfile/manifests/marker.js'

const environment = { python_version: '3.12', python_full_version: '3.12', sys_platform: 'linux', os_name: 'posix' }

test.each<[string, boolean | null]>([
  ["python_full_version >= '3.13'", false],
  ["python_full_version < '3.13'", true],
  ['python_full_version < "3.13"', true],
  ["python_full_version >= '3.12.4'", null],
  ["python_version == '3.11'", false],
  ["python_full_version == '3.12.*'", true],
  ["sys_platform == 'win32'", false],
  ["sys_platform != 'win32'", true],
  ["platform_machine == 'x86_64'", null],
  ["extra == 'extra-4-shop-cpu'", null],
  // Joined.
  ["sys_platform == 'win32' or os_name == 'posix'", true],
  ["sys_platform == 'win32' and platform_machine == 'x86_64'", false],
  ["sys_platform == 'linux' and platform_machine == 'x86_64'", null],
  ["sys_platform == 'win32' or platform_machine == 'x86_64'", null],
  ["sys_platform == 'linux' or sys_platform == 'win32' and os_name == 'nt'", true],
  ["(sys_platform == 'linux' or sys_platform == 'win32') and os_name == 'nt'", false],
  ["((sys_platform == 'win32'))", false],
  // What it doesn't read.
  ["'win' in sys_platform", null],
  ["sys_platform not in 'win32'", null],
  ["sys_platform in 'linux'", null],
  ["'3.13' <= python_full_version", null],
  ["(sys_platform == 'win32'", null],
  ["sys_platform == 'win32' os_name == 'nt'", null],
  ["sys_platform == 'win32", null],
  ['sys_platform', null],
  ['', null],
  [`${'('.repeat(5000)}sys_platform == 'win32'`, null],
])('%s: %s', (marker, expected) => {
  expect(markerHolds(marker, environment)).toBe(expected)
})
