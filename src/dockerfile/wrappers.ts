import type { Argument } from './commands.js'
import { UNKNOWN } from './expand.js'

/** What a wrapper (sudo, env, timeout …) hands on. */
export interface Unwrapped {
  readonly program: Argument
  readonly rest: readonly Argument[]
  readonly assignments: readonly { readonly name: string; readonly value: string }[]
  readonly user: string | null
  /** A script in an argument: `sh -c '…'`, `su -c '…'`. */
  readonly script: Argument | null
}

interface Wrapper {
  /** Options that take their value from the next argument. */
  readonly valued?: readonly string[]
  /** Operands before the command, e.g. timeout's duration. */
  readonly operands?: number
  /** Operand or option that names the user. */
  readonly userOption?: readonly string[]
  readonly userOperand?: boolean
  /** Runs it as root unless it is told otherwise. */
  readonly asRoot?: boolean
  readonly assignments?: boolean
  /** Takes its last arguments from standard input. */
  readonly appends?: boolean
}

const WRAPPERS: Readonly<Record<string, Wrapper>> = {
  sudo: {
    valued: ['-u', '--user', '-g', '--group', '-h', '-p', '-C', '-r', '-t', '-D'],
    userOption: ['-u', '--user'],
    asRoot: true,
    assignments: true,
  },
  doas: { valued: ['-u', '-C'], userOption: ['-u'], asRoot: true },
  env: { valued: ['-u', '--unset', '-C', '--chdir'], assignments: true },
  exec: { valued: ['-a'] },
  command: {},
  builtin: {},
  time: { valued: ['-f', '-o'] },
  nice: { valued: ['-n', '--adjustment'] },
  ionice: { valued: ['-c', '-n', '-p'] },
  nohup: {},
  stdbuf: { valued: ['-i', '-o', '-e'] },
  timeout: { valued: ['-s', '--signal', '-k', '--kill-after'], operands: 1 },
  eatmydata: {},
  fakeroot: {},
  unbuffer: {},
  chronic: {},
  setsid: {},
  gosu: { operands: 1, userOperand: true },
  'su-exec': { operands: 1, userOperand: true },
  's6-setuidgid': { operands: 1, userOperand: true },
  runuser: { valued: ['-u', '-g', '-G'], userOption: ['-u'] },
  setpriv: { valued: ['--reuid', '--regid', '--groups', '--bounding-set', '--inh-caps'], userOption: ['--reuid'] },
  tini: { valued: ['-p', '-e'] },
  'dumb-init': { valued: ['-r', '--rewrite'] },
  xargs: {
    valued: ['-n', '-P', '-I', '-L', '-d', '-a', '-s', '-E', '--max-args', '--max-procs', '--delimiter', '--arg-file'],
    appends: true,
  },
  busybox: {},
  catatonit: {},
  'docker-init': {},
  flock: { valued: ['-w', '--wait', '-E'], operands: 1 },
  'xvfb-run': { valued: ['-n', '--server-num', '-s', '--server-args', '-e', '-f', '-p', '-w'] },
  'ddtrace-run': {},
  'opentelemetry-instrument': {
    valued: [
      '--traces_exporter',
      '--metrics_exporter',
      '--logs_exporter',
      '--service_name',
      '--exporter_otlp_endpoint',
    ],
  },
}

const SHELLS = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh'])

export function isShell(program: string): boolean {
  return SHELLS.has(program)
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Takes one wrapper off; null where the program is none. */
export function unwrap(program: Argument, rest: readonly Argument[]): Unwrapped | null {
  const name = baseName(program.value)
  if (isShell(name) || name === 'su' || name === 'runuser') {
    const script = scriptOption(rest, isShell(name))
    if (script) return { program, rest, assignments: [], user: isShell(name) ? null : suUser(rest, script), script }
  }
  const wrapper = WRAPPERS[name]
  if (!wrapper || !Object.hasOwn(WRAPPERS, name)) return null
  let user: string | null = wrapper.asRoot ? 'root' : null
  let at = 0
  for (; at < rest.length; at++) {
    const value = rest[at]!.value
    if (value === '--') {
      at++
      break
    }
    if (!value.startsWith('-') || value === '-') break
    if (wrapper.userOption?.some((option) => value.startsWith(`${option}=`))) user = value.slice(value.indexOf('=') + 1)
    if (!wrapper.valued?.includes(value)) continue
    at++
    if (wrapper.userOption?.includes(value)) user = rest[at]?.value ?? null
  }
  const operands = wrapper.operands ?? 0
  if (wrapper.userOperand) user = rest[at]?.value.split(':')[0] ?? null
  at += operands
  const assignments: { name: string; value: string }[] = []
  while (wrapper.assignments && at < rest.length) {
    const match = /^([A-Za-z_]\w*)=([^]*)$/.exec(rest[at]!.value)
    if (!match) break
    assignments.push({ name: match[1]!, value: match[2]! })
    at++
  }
  const next = rest[at]
  if (!next) return null
  const more = rest.slice(at + 1)
  // What comes from standard input stands nowhere: behind the last argument.
  const appended = wrapper.appends ? [{ value: UNKNOWN, span: (more.at(-1) ?? next).span }] : []
  return { program: next, rest: [...more, ...appended], assignments, user, script: null }
}

/** The argument of `-c`, also where it is bundled (`-lc`, `-exc`); a shell's options end at the first operand. */
function scriptOption(rest: readonly Argument[], shell: boolean): Argument | null {
  for (let at = 0; at < rest.length; at++) {
    const value = rest[at]!.value
    if (value === '--' || (shell && !/^[-+]./.test(value))) return null
    if (value === '-O' || value === '+o' || value === '-s' || /^-[abd-z]*o$/i.test(value)) at++
    else if (value === '--command' || /^-[a-zA-Z]*c$/.test(value)) return rest[at + 1] ?? null
    else if (/^-[a-zA-Z]*c[a-zA-Z]*o?$/.test(value) && !value.startsWith('--'))
      return rest[at + (value.endsWith('o') ? 2 : 1)] ?? null
  }
  return null
}

function suUser(rest: readonly Argument[], script: Argument): string | null {
  const operand = rest.find((argument, at) => {
    const before = rest[at - 1]?.value ?? ''
    return argument !== script && !argument.value.startsWith('-') && !/^(?:-[sgGw]|--(?:shell|s?group))$/.test(before)
  })
  return operand?.value ?? 'root'
}
