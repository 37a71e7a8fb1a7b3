import { expect, test } from '@jest/globals'
import { reportsOf } from '../harness.js'

const rule = 'sigterm-ignored'

test.each<[string, string, object, number]>([
  ['on a command line', 'RUN pip install shop_server==1', {}, 0],
  ['in a list', 'COPY r.txt .\nRUN pip install -r r.txt', { 'r.txt': 'Shop.Server>=1\n' }, 0],
  ['another one', 'RUN pip install shop==1', {}, 1],
  ["the context's own all the same", 'RUN pip install shop-server', { 'shop_server.py': 'while True:\n  pass\n' }, 1],
  ['only downloaded', 'RUN pip download shop-server', {}, 1],
])('a module of an installed package: %s', (_, lines, files, count) => {
  const Dockerfile = `FROM python:3.13-slim\n${lines}\nCMD ["python", "-m", "shop_server"]\n`
  expect(reportsOf(rule, { ...files, Dockerfile })).toHaveLength(count)
})
