import { afterAll, expect } from '@jest/globals'
import { docker, engineForTests, testOn } from './engine.js'

const engine = await engineForTests()
const onEngine = testOn(engine)
// Elsewhere there is nothing of ours to look at.
const onStandIns = 'standIn' in engine && !engine.standIn ? () => {} : onEngine
const image = `python-dockerfile-review-test/engine-${process.pid}`
const made: string[] = []
const minutes = (count: number): number => count * 60_000

afterAll(async () => {
  if (made.length > 0) await docker(engine, ['image', 'rm', '--force', ...made])
}, minutes(1))

onEngine(
  'the engine answers, with a builder that checks',
  async () => {
    const version = await docker(engine, ['version', '--format', '{{.Server.Os}}'])
    expect(version).toMatchObject({ status: 0, stdout: 'linux\n' })

    const checked = await docker(engine, ['build', '--check', '-'], 'from python:3.11-slim as Web\nCMD python\n')
    expect(checked.stdout + checked.stderr).toContain('JSONArgsRecommended')
    expect(checked.status).toBe(1)
  },
  minutes(4),
)

onEngine(
  'python:3.11-slim is laid out as the official image',
  async () => {
    const script = [
      'for name in python python3 pip; do command -v "$name"; done',
      'find /usr/local/lib/python3.11 -name "*.pyc" | wc -l',
      'find / -xdev -name EXTERNALLY-MANAGED | wc -l',
      'python -c "import sys, sysconfig; print(*sys.version_info[:2], sysconfig.get_path(\'purelib\'))"',
      'python -c "import pip, site; print(pip.__path__[0].removesuffix(\'/pip\') in site.getsitepackages())"',
    ].join('\n')
    const { stdout, status } = await docker(
      engine,
      ['run', '--rm', '-i', '--network=none', 'python:3.11-slim', 'sh'],
      script,
    )
    expect(stdout.trim().split('\n')).toEqual([
      '/usr/local/bin/python',
      '/usr/local/bin/python3',
      '/usr/local/bin/pip',
      '0',
      '0',
      '3 11 /usr/local/lib/python3.11/site-packages',
      'True',
    ])
    expect(status).toBe(0)
    const configuration = await docker(engine, ['image', 'inspect', '--format', '{{json .Config}}', 'python:3.11-slim'])
    const { Cmd, Env } = JSON.parse(configuration.stdout) as { Cmd: string[]; Env: string[] }
    expect(Cmd).toEqual(['python3'])
    expect(Env).toContainEqual(expect.stringMatching(/^PYTHON_VERSION=3\.11\.\d+$/))
    expect(Env).toContainEqual(expect.stringMatching(/^PATH=\/usr\/local\/bin:/))
  },
  minutes(4),
)

onEngine(
  'pip installs flask in a build, and compiles it',
  async () => {
    const dockerfile = 'FROM python:3.11-slim\nRUN pip install --no-cache-dir flask\n'
    made.push(image)
    const built = await docker(engine, ['build', '--quiet', '--tag', image, '-'], dockerfile)
    expect(built).toMatchObject({ status: 0 })
    const script = `import flask, pathlib
folder = pathlib.Path(flask.__file__).parent
sources, compiled = ({path.stem.split('.')[0] for path in folder.rglob(name)} for name in ('*.py', '*.pyc'))
print(len(sources) > 10, sorted(sources - compiled))`
    const { stdout } = await docker(
      engine,
      ['run', '--rm', '-i', '--network=none', '--env=PYTHONDONTWRITEBYTECODE=1', image, 'python'],
      script,
    )
    expect(stdout).toBe('True []\n')
  },
  minutes(8),
)

onStandIns(
  'every stand-in says that it is one, and none has a shell that should not',
  async () => {
    const names = ['python:3.11', 'python:3.13-slim', 'debian:bookworm-slim', 'busybox:1.35']
    const bare = ['gcr.io/distroless/python3-debian12', 'python-dockerfile-review/static']
    const format = '{{index .Config.Labels "python-dockerfile-review.stand-in"}}'
    const labels = await docker(engine, ['image', 'inspect', '--format', format, ...names, ...bare])
    expect(labels.stdout.trim().split('\n')).toEqual([...names, ...bare].map(() => 'true'))
    for (const name of bare) {
      const shell = await docker(engine, [
        'run',
        '--rm',
        '--network=none',
        '--entrypoint=/bin/sh',
        name,
        '-c',
        'exit 0',
      ])
      expect(shell.status).toBe(127)
    }
    const python = await docker(engine, [
      'run',
      '--rm',
      '--network=none',
      bare[0]!,
      '-c',
      'import ssl, sqlite3; print(1)',
    ])
    expect(python).toMatchObject({ status: 0, stdout: '1\n' })
    expect(await docker(engine, ['run', '--rm', '--network=none', bare[1]!])).toMatchObject({ status: 0 })
  },
  minutes(4),
)

onStandIns(
  'python:3.13-slim has the version that its name says',
  async () => {
    const { stdout } = await docker(engine, ['run', '--rm', '--network=none', 'python:3.13-slim', 'python', '-V'])
    expect(stdout).toMatch(/^Python 3\.13\.\d+\n$/)
  },
  minutes(2),
)
