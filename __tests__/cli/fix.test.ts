import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { run } from '../../src/cli/command.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fix-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const BEFORE = `FROM python:3.13-slim
RUN pip install --no-cache-dir --no-compile shop==2.4.1
WORKDIR /app
ENV PYTHONDONTWRITEBYTECODE=1 \\
    PYTHONUNBUFFERED=1
USER 1000
CMD celery --app shop worker
`
const SAFE = `FROM python:3.13-slim
RUN pip install --no-cache-dir shop==2.4.1
WORKDIR /app
ENV PYTHONUNBUFFERED=1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

async function command(...args: string[]): Promise<{ status: number; out: string; errors: string }> {
  let [out, errors] = ['', '']
  const status = await run(['review', ...args], {
    folder,
    colours: false,
    hyperlinks: false,
    write: (text) => void (out += text),
    error: (text) => void (errors += text),
  })
  return { status, out, errors }
}

describe('--fix', () => {
  test('applies the safe ones, and a second run has nothing to do', async () => {
    write('Dockerfile', BEFORE)
    const first = await command('--fix')
    expect(read('Dockerfile')).toBe(SAFE)
    expect(first.errors).toBe('fixed 3 findings in 1 file\n')
    expect((await command('--fix')).errors).toBe('fixed 0 findings in 0 files\n')
    expect(read('Dockerfile')).toBe(SAFE)
  })

  test('keeps CRLF', async () => {
    write('Dockerfile', BEFORE.replaceAll('\n', '\r\n'))
    await command('--fix')
    expect(read('Dockerfile')).toBe(SAFE.replaceAll('\n', '\r\n'))
  })

  test('leaves what a person should look at, unless all are asked for', async () => {
    write('Dockerfile', SAFE.replace('USER', 'COPY shop shop\nUSER').replace('celery', 'gunicorn'))
    await command('--fix')
    expect(read('Dockerfile')).not.toContain('compileall')
    await command('--fix=all')
    expect(read('Dockerfile')).toContain('COPY shop shop\nRUN python -m compileall -q /app/shop\n')
  })

  test('only what is asked for', async () => {
    write('Dockerfile', BEFORE)
    await command('--fix', '--only', 'pip-no-compile')
    expect(read('Dockerfile')).toBe(BEFORE.replace(' --no-compile', ''))
  })

  test('the report on stdout is of what is left', async () => {
    write('Dockerfile', BEFORE)
    const { out } = await command('--fix', '--format', 'json', '--only', 'bytecode-disabled')
    expect((JSON.parse(out) as { findings: unknown[] }).findings).toEqual([])
  })

  test('a symlink is not written through', async () => {
    write('other/real', BEFORE)
    symlinkSync('other/real', join(folder, 'Dockerfile'))
    const { status, errors } = await command('Dockerfile', '--fix')
    expect(status).toBe(2)
    expect(errors).toContain('Dockerfile')
    expect(read('other/real')).toBe(BEFORE)
  })

  test('the file that a symlink leads to is the one that is reviewed and fixed', async () => {
    write('other/real', BEFORE)
    symlinkSync('other/real', join(folder, 'Dockerfile'))
    const { status } = await command('--fix')
    expect(status).toBe(0)
    expect(read('other/real')).not.toBe(BEFORE)
    expect(readlinkSync(join(folder, 'Dockerfile'))).toBe('other/real')
  })

  test('a symlink beside the Dockerfile that it leads to is no hindrance', async () => {
    write('other/Dockerfile', BEFORE)
    symlinkSync('other/Dockerfile', join(folder, 'Dockerfile'))
    const { status } = await command('--fix')
    expect(status).toBe(0)
    expect(read('other/Dockerfile')).not.toBe(BEFORE)
    expect(readlinkSync(join(folder, 'Dockerfile'))).toBe('other/Dockerfile')
  })

  test.each([
    [['--fix=some'], 'option --fix: "some" is not allowed; allowed: safe, all'],
    [['-', '--fix'], '--fix needs files'],
    [['-', '--diff'], '--diff needs files'],
  ])('wrong use: %j', async (args, message) => {
    const { status, errors } = await command(...args)
    expect(status).toBe(2)
    expect(errors).toContain(message)
  })
})

describe('--diff', () => {
  test('shows what would change and writes nothing', async () => {
    write('Dockerfile', BEFORE)
    const { out, status } = await command('--diff', '--only', 'pip-no-compile')
    expect(out).toBe(`--- a/Dockerfile
+++ b/Dockerfile
@@ -1,5 +1,5 @@
 FROM python:3.13-slim
-RUN pip install --no-cache-dir --no-compile shop==2.4.1
+RUN pip install --no-cache-dir shop==2.4.1
 WORKDIR /app
 ENV PYTHONDONTWRITEBYTECODE=1 \\
     PYTHONUNBUFFERED=1
`)
    expect(status).toBe(0)
    expect(read('Dockerfile')).toBe(BEFORE)
  })

  test('nothing to change, nothing shown', async () => {
    write('Dockerfile', SAFE)
    expect((await command('--diff')).out).toBe('')
  })
})
