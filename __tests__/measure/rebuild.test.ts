import { expect, test } from '@jest/globals'
import { sourceFile } from '../../src/measure/rebuild.js'

test.each<[string, readonly string[], string, readonly string[], string | null]>([
  [
    'the module that is imported last',
    ['a/__init__.py', 'a/x.py', 'a/y.py'],
    '.',
    ['a.x', 'a', 'flask'],
    'a/__init__.py',
  ],
  ['below src', ['src/shop/web.py', 'shop.txt'], '.', ['shop.web'], 'src/shop/web.py'],
  ['in the build context only', ['api/web.py', 'other/web.py'], 'api', ['web'], 'api/web.py'],
  ['without imports, the one nearest to the root', ['a/b/c.py', 'a/d.py'], '.', [], 'a/d.py'],
  [
    'no test and no setup, where there is anything else',
    ['setup.py', 'tests/a.py', 'test_b.py', 'x/y.py'],
    '.',
    [],
    'x/y.py',
  ],
  ['a test, where there is nothing else', ['tests/a.py'], '.', [], 'tests/a.py'],
  ['none without Python', ['a.txt', 'Dockerfile'], '.', ['a'], null],
])('the file that is touched: %s', (_, paths, context, modules, expected) => {
  expect(sourceFile(paths, context, modules)).toBe(expected)
})
