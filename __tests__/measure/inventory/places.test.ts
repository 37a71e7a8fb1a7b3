import { describe, expect, test } from '@jest/globals'
import { file, hardlink, tar } from './archive.js'
import { inventoryOf } from './inventory.js'
import { installed, python, pyc } from './python.js'

const STDLIB = 'usr/local/lib/python3.11'
const SITE = `${STDLIB}/site-packages`

/** The category that a file of 1000 bytes is counted in, beside an installation of Python. */
async function categoryOf(path: string, workdir = '', base = 1): Promise<string> {
  const layers = [tar(...python(), ...python('3.11', 'opt/tools')), tar(file(path, 'x'.repeat(1000)))]
  const { categories } = await inventoryOf({ layers, workdir, environment: ['PYTHONPATH=/data/code'] }, { base })
  return categories.find(({ bytes }) => bytes >= 1000)!.name
}

test.each([
  [`${STDLIB}/json/decoder.py`, 'standard library'],
  ['usr/lib/python3.9/os.py', 'standard library'],
  [`${SITE}/flask/app.py`, 'site-packages'],
  ['usr/lib/python3/dist-packages/apt/x.py', 'site-packages'],
  ['app/.venv/lib/python3.11/site-packages/x.py', 'site-packages'],
  ['root/.cache/pypoetry/virtualenvs/a/lib/python3.11/site-packages/x.py', 'site-packages'],
  ['opt/packages/site-packages/x.py', 'site-packages'],
  ['var/lib/apt/lists/deb.debian.org_main', 'apt lists'],
  ['var/cache/apt/pkgcache.bin', 'caches'],
  ['root/.cache/pip/http/1', 'caches'],
  ['home/me/.cache/uv/archive-v0/x/lib/python3.11/site-packages/x.py', 'caches'],
  ['opt/conda/pkgs/numpy/lib/python3.11/site-packages/x.py', 'caches'],
  ['opt/conda/bin/conda', 'application'],
  ['app/main.py', 'application'],
  ['app/data/.cache/x', 'caches'],
  ['main.py', 'application'],
  ['srv/shop/main.py', 'application'],
  ['opt/shop/main.py', 'application'],
  ['opt/tools/share/doc', 'other'],
  ['opt/tools/main.py', 'application'],
  ['usr/src/app/main.py', 'application'],
  ['home/me/code/main.py', 'application'],
  ['home/me/.bashrc', 'other'],
  ['root/.profile', 'other'],
  ['var/task/main.py', 'application'],
  ['var/lib/shop/x', 'other'],
  ['usr/bin/tool', 'other'],
  ['etc/passwd', 'other'],
  ['.dockerenv', 'other'],
  ['data/code/x.py', 'application'],
])('%s is of %s', async (path, expected) => {
  expect(await categoryOf(path)).toBe(expected)
})

test('the working folder is the application’s, unless it says nothing', async () => {
  expect(await categoryOf('var/lib/shop/x', '/var/lib/shop')).toBe('application')
  expect(await categoryOf('etc/passwd', '/etc')).toBe('other')
  expect(await categoryOf('usr/bin/tool', '/usr/bin/')).toBe('other')
})

test('a base holds no application', async () => {
  expect(await categoryOf('opt/shop/main.py', '/opt/shop', 2)).toBe('other')
})

test('one with a name in a cache and another elsewhere is not cached', async () => {
  const layer = tar(file('root/.cache/uv/a', 'x'.repeat(9)), hardlink(`${SITE}/a.so`, 'root/.cache/uv/a'))
  const { categories } = await inventoryOf({ layers: [layer] })
  expect(categories.filter(({ files }) => files > 0)).toEqual([{ name: 'site-packages', files: 1, bytes: 9 }])
})

describe('distributions', () => {
  test('have the files that they record, and the bytecode of those', async () => {
    const layer = tar(
      ...installed(SITE, 'Flask', {
        'flask/app.py': 'x'.repeat(100),
        '../../../bin/flask': '#!python',
        'flask/py.typed': '',
      }),
      file(`${SITE}/flask/__pycache__/app.cpython-311.pyc`, pyc()),
      ...installed(SITE, 'other', { 'flask/app.py': 'x'.repeat(100), 'other.py': 'y' }),
      file(`${SITE}/nobodys.py`, 'z'),
    )
    const { distributions } = await inventoryOf({ layers: [layer] })
    const information = (name: string, files: string): number =>
      `Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0\n\nName: of the text`.length + files.length
    expect(distributions).toEqual([
      {
        ...{ name: 'Flask', version: '1.0', folder: `/${SITE}`, files: 6, bytecode: 20 },
        bytes:
          128 +
          information(
            'Flask',
            'flask/app.py,,\n../../../bin/flask,,\nflask/py.typed,,\nFlask-1.0.dist-info/METADATA,,\nFlask-1.0.dist-info/RECORD,,\n',
          ),
      },
      {
        ...{ name: 'other', version: '1.0', folder: `/${SITE}`, files: 3, bytecode: 0 },
        bytes:
          1 +
          information(
            'other',
            'flask/app.py,,\nother.py,,\nother-1.0.dist-info/METADATA,,\nother-1.0.dist-info/RECORD,,\n',
          ),
      },
    ])
  })

  test('installed beside the application’s files: only what they record is theirs', async () => {
    const layer = tar(
      ...installed('var/task', 'flask', { 'flask.py': 'x'.repeat(50) }),
      file('var/task/main.py', 'y'.repeat(7)),
    )
    const { distributions, categories } = await inventoryOf({ layers: [layer] })
    expect(distributions).toMatchObject([{ name: 'flask', folder: '/var/task', files: 3 }])
    expect(categories.find(({ name }) => name === 'application')).toEqual({ name: 'application', files: 1, bytes: 7 })
  })

  test('without a record: by the modules that they name, or by their own name', async () => {
    const metadata = (name: string): string => `Name: ${name}\nVersion: 2\n`
    const layer = tar(
      file('usr/lib/python3/dist-packages/PyYAML-6.0.egg-info/PKG-INFO', metadata('PyYAML')),
      file('usr/lib/python3/dist-packages/PyYAML-6.0.egg-info/top_level.txt', '_yaml\nyaml\n'),
      file('usr/lib/python3/dist-packages/yaml/loader.py', 'x'),
      file('usr/lib/python3/dist-packages/_yaml.cpython-311-x86_64-linux-gnu.so', 'x'),
      file('usr/lib/python3/dist-packages/python_apt-2.egg-info', metadata('python-apt')),
      file('usr/lib/python3/dist-packages/python_apt/x.py', 'x'),
    )
    const { distributions } = await inventoryOf({ layers: [layer] })
    expect(distributions).toMatchObject([
      { name: 'PyYAML', files: 4 },
      { name: 'python-apt', files: 2 },
    ])
  })

  test('carried inside of others, in caches, or built in a project’s sources are none', async () => {
    const layer = tar(
      ...installed(SITE, 'setuptools', { 'setuptools/x.py': '' }),
      ...installed(`${SITE}/setuptools/_vendor`, 'wheel', { 'wheel/x.py': '' }),
      ...installed('root/.cache/uv/archive-v0/1', 'cached', { 'cached.py': '' }),
      file('app/src/shop.egg-info/PKG-INFO', 'Name: shop\nVersion: 1\n'),
    )
    const { distributions } = await inventoryOf({ layers: [layer] })
    expect(distributions.map(({ name }) => name)).toEqual(['setuptools'])
  })

  test('of a removed or upgraded version are not there', async () => {
    const first = tar(...installed(SITE, 'one', { 'one.py': '' }))
    const second = tar(file(`${SITE}/.wh.one-1.0.dist-info`), ...installed(SITE, 'two', { 'two.py': '' }))
    expect((await inventoryOf({ layers: [first, second] })).distributions.map(({ name }) => name)).toEqual(['two'])
  })
})

describe('system packages', () => {
  const status = (name: string, state: string): string =>
    `Package: ${name}\nStatus: ${state}\nDescription: x\n Version: 9\nVersion: 1-2\n`
  test.each([
    [
      'dpkg',
      [
        file(
          'var/lib/dpkg/status',
          [
            status('curl', 'install ok installed'),
            status('gone', 'deinstall ok config-files'),
            status('adduser', 'hold ok installed'),
          ].join('\n'),
        ),
      ],
      ['adduser 1-2', 'curl 1-2'],
    ],
    [
      'distroless',
      [
        file('var/lib/dpkg/status.d/base', 'Package: base-files\nVersion: 12\n'),
        file('var/lib/dpkg/status.d/base.md5sums', 'abc  etc/x\n'),
      ],
      ['base-files 12'],
    ],
    [
      'apk',
      [file('lib/apk/db/installed', 'C:Q1x=\nP:musl\nV:1.2.5-r0\n\nP:zlib\nV:1.3\n')],
      ['musl 1.2.5-r0', 'zlib 1.3'],
    ],
    ['apk, of today', [file('usr/lib/apk/db/installed', 'P:musl\nV:1.2.5-r0\n')], ['musl 1.2.5-r0']],
    ['none', [file('etc/x')], []],
  ])('%s', async (_, files, expected) => {
    const { systemPackages } = await inventoryOf({ layers: [tar(...files)] })
    expect(systemPackages.map(({ name, version }) => `${name} ${version}`)).toEqual(expected)
  })
})
