// Does PYTHONUNBUFFERED bring logs at once?
import { PYTHON } from '../applications.mjs'
import { docker } from '../engine.mjs'
import { table } from '../words.mjs'

// Killed before it could flush anything, as by the kernel for want of memory.
const PROGRAM = 'import os, sys; print("on stdout"); print("on stderr", file=sys.stderr); os.kill(os.getpid(), 9)'
const WAYS = {
  neither: { flags: [], options: [] },
  'PYTHONUNBUFFERED=1': { flags: ['--env', 'PYTHONUNBUFFERED=1'], options: [] },
  'PYTHONUNBUFFERED=0': { flags: ['--env', 'PYTHONUNBUFFERED=0'], options: [] },
  'python -u': { flags: [], options: ['-u'] },
}

export const output = {
  name: 'output',
  title: 'Output without a buffer',

  async measure() {
    const ways = {}
    for (const [way, { flags, options }] of Object.entries(WAYS)) {
      const args = ['run', '--rm', '--network', 'none', ...flags, PYTHON, 'python', ...options, '-c', PROGRAM]
      // Another process is the container's first one: a first one can't kill itself.
      const { stdout, stderr } = await docker([...args.slice(0, 2), '--init', ...args.slice(2)], { mayFail: true })
      ways[way] = { stdout: stdout.includes('on stdout'), stderr: stderr.includes('on stderr') }
    }
    return { ways }
  },

  judge({ ways }) {
    const plain = ways.neither
    const set = ways['PYTHONUNBUFFERED=1']
    const same = ways['python -u'].stdout === set.stdout && ways['python -u'].stderr === set.stderr
    const shown = (of) => (of.stdout ? 'arrives' : 'is lost')
    return {
      rows: [
        {
          text: 1,
          says: 'PYTHONUNBUFFERED brings logs at once',
          measured: `what a killed process had printed: stdout ${shown(plain)} without, ${shown(set)} with it; stderr ${plain.stderr ? 'arrives either way' : 'is lost without'}`,
          verdict: set.stdout && !plain.stdout ? 'true' : set.stdout ? 'partly' : 'false',
        },
        {
          text: 4,
          says: '`-u` does the same as PYTHONUNBUFFERED',
          measured: same ? 'both alike' : 'they differ',
          verdict: same ? 'true' : 'false',
        },
      ],
      details: [
        table(
          ['Killed after printing', 'stdout', 'stderr'],
          Object.entries(ways).map(([way, of]) => [
            way,
            of.stdout ? 'arrived' : 'lost',
            of.stderr ? 'arrived' : 'lost',
          ]),
          3,
        ),
        'Logging modules write to stderr, which is line-buffered anyhow: the variable is about print.',
      ].join('\n\n'),
    }
  },
}
