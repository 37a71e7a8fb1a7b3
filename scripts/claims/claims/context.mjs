// What a .dockerignore keeps out of the build's context and of the image.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { run } from '../../engine/command.mjs'
import { contextOf, dockerfile, PYTHON } from '../applications.mjs'
import { docker } from '../engine.mjs'
import { change, megabytes, table } from '../words.mjs'
import { ranIn } from './rebuild.mjs'

const IGNORED = ['.git', '.venv', '**/__pycache__', '*.sqlite3', '']
const WAYS = ['no .dockerignore', '.dockerignore']

export const context = {
  name: 'context',
  title: 'The build context',

  async measure(bench) {
    const ways = {}
    for (const way of WAYS) {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'claims-'))
      try {
        await fill(bench, folder)
        if (way === '.dockerignore') writeFileSync(path.join(folder, '.dockerignore'), IGNORED.join('\n'))
        const text = dockerfile('django')
        const { tag, log } = await bench.buildAnew(`context ${way}`, { context: folder, text })
        const { packed, error, unpacked } = await bench.size(tag)
        await commit(folder, 'nothing that the image needs')
        const again = await bench.buildAnew(`context ${way}`, { context: folder, text })
        ways[way] = { sent: sentIn(log), packed, error, unpacked, ran: ranIn(again.log) }
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }
    return { ways }
  },

  judge({ ways }) {
    const [without, ignoring] = WAYS.map((way) => ways[way])
    const sent = without.sent - ignoring.sent
    const saved = without.unpacked - ignoring.unpacked
    const measured = `${megabytes(without.sent)} against ${megabytes(ignoring.sent)} sent; the image ${change(-saved)} unpacked; after a commit that changes no file ${without.ran} against ${ignoring.ran} instructions run again`
    return {
      rows: [4, 5].map((text) => ({
        text,
        says:
          text === 4
            ? '`.git`, `.venv` and `__pycache__` belong in .dockerignore'
            : 'A .dockerignore keeps context and image small',
        measured: text === 4 ? measured : 'as above',
        verdict: sent > 0 && saved > 0 ? 'true' : sent > 0 || saved > 0 ? 'partly' : 'false',
      })),
      details: [
        table(
          ['Django application', 'context sent', 'packed', 'unpacked', 'instructions run after a commit'],
          WAYS.map((way) => {
            const { sent: bytes, packed, error, unpacked, ran } = ways[way]
            return [
              way,
              megabytes(bytes),
              `${megabytes(packed)} (${megabytes(error[0])} to ${megabytes(error[1])})`,
              megabytes(unpacked),
              ran,
            ]
          }),
        ),
        'The application’s folder as a developer has it: a git repository of one commit, and a .venv with what it requires.',
      ].join('\n\n'),
    }
  },
}

/** The application with what lies beside it on a developer's machine. */
async function fill(bench, folder) {
  cpSync(contextOf('django'), folder, { recursive: true })
  const text = [
    `FROM ${PYTHON}`,
    'COPY requirements.txt .',
    'RUN python -m venv /venv && /venv/bin/pip install -q -r requirements.txt',
    '',
  ]
  const image = await bench.build('context venv', { context: contextOf('django'), text: text.join('\n') })
  await bench.inContainer(['--entrypoint', 'sleep', image, '600'], (container) =>
    docker(['cp', `${container}:/venv`, path.join(folder, '.venv')]),
  )
  await git(folder, 'init', '--quiet')
  writeFileSync(path.join(folder, '.gitignore'), '.venv\n')
  await git(folder, 'add', '.')
  await commit(folder, 'the application')
}

function commit(folder, message) {
  const who = ['-c', 'user.name=claims', '-c', 'user.email=claims@example.invalid', '-c', 'commit.gpgsign=false']
  return git(folder, ...who, 'commit', '--quiet', '--allow-empty', '--message', message)
}

function git(folder, ...args) {
  return run('git', ['-C', folder, ...args], { timeout: 60 })
}

const UNITS = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 }

/** Bytes of context that a build's log says were sent: its lines count up, and the ignore file has one of its own. */
export function sentIn(log) {
  const said = [...log.matchAll(/transferring context: ([\d.]+)(B|kB|MB|GB) /g)].map(
    ([, n, unit]) => Number(n) * UNITS[unit],
  )
  if (said.length === 0) throw new Error('the build’s log does not say how much context was sent')
  return Math.max(...said)
}
