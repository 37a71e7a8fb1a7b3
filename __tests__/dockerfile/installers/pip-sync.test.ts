import { expect, test } from '@jest/globals'
import { testLeavings, testReading } from './checks.js'
import { callsIn } from './reference.js'

testReading([
  ['/opt/venv/bin/pip-sync', 'pip-sync sync'],
  ['python -m piptools sync r.txt', 'pip-sync sync'],
  ['python -m piptools compile r.in', null],
  ['python -m sync r.txt', null],
  ['pip-compile r.in', null],
])

testLeavings([
  ['pip-sync', 'pip-sync sync', 'pip /root/.cache/pip'],
  ['python3 -m piptools sync r.txt', 'pip-sync sync', 'pip /root/.cache/pip'],
  ['pip-sync --dry-run r.txt', 'pip-sync sync', null],
  ['pip-sync -n r.txt', 'pip-sync sync', null],
])

test.each([
  ['--pip-args', '--no-cache-dir'],
  ['--python-executable', '/opt/venv/bin/python'],
  ['--find-links', '/wheels'],
  ['-f', '/wheels'],
  ['--index-url', 'https://pypi.example'],
  ['--trusted-host', 'pypi.example'],
  ['--config', 'pyproject.toml'],
])('what stands behind %s is its value', (option, value) => {
  const [call] = callsIn([`pip-sync ${option} ${value} -q r.txt`])
  expect(call!.operands.map((operand) => operand.value)).toEqual(['r.txt'])
  expect(call!.options.has('--quiet')).toBe(true)
})

test('no beginning stands for an option', () => {
  const [call] = callsIn(['pip-sync --pip-a --no-cache-dir r.txt'])
  expect(call!.options.has('--pip-args')).toBe(false)
})
