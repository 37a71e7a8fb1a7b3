import { expect, test } from '@jest/globals'
import { file, symlink, tar, type Member } from './archive.js'
import { inventoryOf } from './inventory.js'
import { python } from './python.js'

const PATH = 'PATH=/opt/venv/bin:/usr/local/bin:/usr/bin:/bin'

test.each<[string, Member[], string[], string[], string | null]>([
  ['the official image', python('3.12'), [PATH], [], '3.12'],
  ['without PATH', python('3.12'), [], [], '3.12'],
  ['the first of PATH', [...python('3.11', 'usr'), ...python('3.13')], [PATH], [], '3.13'],
  [
    'the one that is started',
    [...python('3.11', 'usr'), ...python('3.13')],
    [PATH],
    ['/usr/bin/python3', 'x.py'],
    '3.11',
  ],
  ['the one whose version is started', [...python('3.11'), ...python('3.12')], [PATH], ['python3.11'], '3.11'],
  ['/bin as a link', [symlink('bin', 'usr/bin'), ...python('3.11', 'usr')], ['PATH=/bin'], [], '3.11'],
  ['a link out of the root', [symlink('bin', '../../usr/bin'), ...python('3.11', 'usr')], ['PATH=/bin'], [], '3.11'],
  [
    'a virtual environment of links',
    [...python('3.11', 'usr'), symlink('opt/venv/bin/python3', '/usr/bin/python3')],
    [PATH],
    [],
    '3.11',
  ],
  [
    'a server of an environment',
    [...python('3.12'), ...python('3.9', 'usr'), symlink('srv/v/bin/python', '/usr/bin/python3')],
    [PATH],
    ['/srv/v/bin/gunicorn'],
    '3.9',
  ],
  [
    'an environment with a copy',
    [file('opt/venv/bin/python3', 'ELF'), file('opt/venv/pyvenv.cfg', 'home = /x\nversion_info = 3.10.4.final.0\n')],
    [PATH],
    [],
    '3.10',
  ],
  ['a program without version', [file('usr/bin/python3', 'ELF'), file('usr/lib/python3.11/os.py')], [PATH], [], '3.11'],
  ['elsewhere, not on PATH', python('3.11', 'opt/python'), [PATH], ['/start.sh'], '3.11'],
  ['only versioned names', [file('usr/bin/python3.11', 'ELF')], [PATH], [], '3.11'],
  ['free-threaded', python('3.13t'), [PATH], [], '3.13'],
  ['links in circles', [symlink('usr/bin/python3', 'python'), symlink('usr/bin/python', 'python3')], [PATH], [], null],
  ['a folder of that name', [file('usr/bin/python3/x')], [PATH], [], null],
  ['none', [file('bin/true', 'ELF')], [PATH], [], null],
  ['PATH of rubbish', python('3.11'), ['PATH=:.:relative:/none', 'NOVALUE'], [''], '3.11'],
])('%s', async (_, files, environment, command, expected) => {
  const inventory = await inventoryOf({ layers: [tar(...files)], environment, command })
  expect(inventory.python).toBe(expected)
  expect(inventory.bytecode).toHaveLength(expected === null ? 0 : 3)
})
