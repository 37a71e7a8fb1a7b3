import { describe, expect, test } from '@jest/globals'
import { cpuSeconds } from '../cpu-time.js'
import fc from 'fast-check'
import { parseGunicornConfig } from '../../src/dockerfile/gunicorn-config.js'
import { failsToCompile, maskPython, readPythonSource } from '../../src/dockerfile/python-source.js'

describe('Python files', () => {
  test('imports, wherever they stand, and none of a text', () => {
    const text = `"""
import nothing
"""
import os, sys as system
from a.b import (c,
  d)
from . import worker
try:
    import uvloop  # import no
except ImportError:
    pass
x = 'import other'`
    expect([...readPythonSource(text).imports]).toEqual([
      'os',
      'sys',
      'uvloop',
      'a.b',
      'a.b.c',
      'a.b.d',
      '.',
      '.worker',
    ])
  })

  test.each([
    ['import signal\nsignal.signal(signal.SIGTERM, stop)', true],
    ['from signal import signal, SIGTERM\nsignal(SIGTERM, stop)', true],
    ['for s in (signal.SIGINT, signal.SIGTERM):\n    loop.add_signal_handler(s, stop)', true],
    ['signal.signal(15, stop)', true],
    ['signal.signal(signal.SIGINT, stop)', false],
    ['# signal.signal(signal.SIGTERM, stop)', false],
    ['os.kill(pid, signal.SIGTERM)', false],
    ["app.run(host='0.0.0.0', debug=True)", true],
    ['run_simple(host, 80, app, use_reloader=True)', true],
    ['app.run(debug=True, use_reloader=False)', false],
    ['app.run(debug=False)', false],
    ['print("signal.signal(signal.SIGTERM, x)")', false],
  ])('%j handles SIGTERM: %s', (text, expected) => {
    expect(readPythonSource(text).handlesSigterm).toBe(expected)
  })

  test.each([
    ['import uvicorn\nuvicorn.run(app)', 'uvicorn', null],
    ['from aiohttp import web\nweb.run_app(app)', 'aiohttp', null],
    ['import cherrypy\ncherrypy.quickstart(Root())', 'cherrypy', null],
    ['import kserve\nkserve.ModelServer().start([])', 'kserve', null],
    ['from twisted.internet import reactor\nself.reactor.run()', 'twisted', null],
    ['import cherrypy\nprint(cherrypy.__version__)', null, null],
    ['from flask import Flask\napp = Flask(__name__)\nif __name__ == "__main__":\n    app.run()', null, 'app.run'],
    ['import http.server\nhttpd.serve_forever()', null, 'serve_forever'],
    ['while True:\n    work()', null, 'while True'],
    ['print("done")', null, null],
  ])('%j runs %s %s', (text, server, loop) => {
    expect(readPythonSource(text)).toMatchObject({ server, loop })
  })

  test.each([
    ...[
      'print "x"',
      'print x',
      'print >>f, x',
      'try:\n  a\nexcept IOError, e:\n  b',
      'raise E, "x"',
      'exec "x"',
      'x = 0777',
    ],
    ...['{{ cookiecutter.name }}', '{% if x %}\na = 1\n{% endif %}'],
  ])('%j fails to compile', (text) => {
    expect(failsToCompile(readPythonSource(text))).toBe(true)
  })

  test.each([
    ...[
      'print("x")',
      'print',
      'x = 0o777',
      'x = 0',
      'x = 00',
      'x = 1.07',
      'x = 1e-07',
      'except (A, B):',
      '\'print "x"\'',
      '"""\nprint x\n"""',
    ],
    ...['raise E("a, b")', 'printer = 1', 'a = "{{ x }}"', 'from x import print_ as y', 'exec(code)'],
  ])('%j compiles', (text) => {
    expect(failsToCompile(readPythonSource(text))).toBe(false)
  })

  test('the guard', () => {
    expect(readPythonSource("if __name__ == '__main__':\n    main()").mainGuard).toBe(true)
    expect(readPythonSource('def f():\n    if __name__: pass').mainGuard).toBe(false)
  })

  test('masking keeps length and lines', () => {
    expect(maskPython(`a = "x\\"y" # z\nb = '''q\nr''' + 'open\nc`)).toBe(`a = "    "    \nb = ''' \n ''' + '    \nc`)
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', "'", '"""', '\\', '#', '\n', 'a', ' ') }), (text) => {
        const masked = maskPython(text)
        expect(masked).toHaveLength(text.length)
        expect(masked.split('\n').map((line) => line.length)).toEqual(text.split('\n').map((line) => line.length))
      }),
    )
  })

  test('any text is read in time', async () => {
    const parts = [
      ' ',
      '\n',
      '0',
      '"',
      'if (',
      'except ',
      'print ',
      'while ',
      'from a import ',
      '{{',
      'import a,',
      'a=(',
    ]
    const seconds = await cpuSeconds(() => {
      for (const part of parts) {
        readPythonSource(part.repeat(100_000))
        parseGunicornConfig(part.repeat(100_000))
      }
    })
    expect(seconds).toBeLessThan(30)
  })
})

describe("gunicorn's configuration", () => {
  test.each<[string, object]>([
    ['workers = 4', { workers: { count: 4, fromProcessors: false } }],
    [
      'import multiprocessing\nworkers = multiprocessing.cpu_count() * 2 + 1',
      { workers: { count: null, fromProcessors: true } },
    ],
    ['cores = cpu_count()\nworkers = max(\n  cores, 2)', { workers: { count: null, fromProcessors: true } }],
    ['workers = int(os.environ.get("WEB_CONCURRENCY", cpu_count()))', { workers: { fromProcessors: false } }],
    ['# workers = 4', { workers: null }],
    ['worker_tmp_dir = "/dev/shm"  # memory', { workerTmpDir: '/dev/shm' }],
    ['worker_tmp_dir = TMP', { workerTmpDir: null }],
    ['preload_app = True', { preloadApp: true }],
    ['preload_app: bool = False', { preloadApp: false }],
    ['x = """\npreload_app = True\n"""', { preloadApp: false }],
  ])('%j', (text, expected) => {
    expect(parseGunicornConfig(text)).toMatchObject(expected)
  })

  test('what stands in a branch says so, and places are those of the text', () => {
    const text = 'bind = "0.0.0.0:80"\nif x:\n    workers = 2'
    const { settings } = parseGunicornConfig(text)
    expect(settings.get('bind')).toMatchObject({ value: '"0.0.0.0:80"', conditional: false })
    const workers = settings.get('workers')!
    expect([workers.conditional, text.slice(workers.span.start, workers.span.end)]).toEqual([true, 'workers = 2'])
  })
})
