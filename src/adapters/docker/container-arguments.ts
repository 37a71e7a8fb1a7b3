import type { ContainerRequest } from '../../ports/engine.js'

/** What our containers are labelled with; the value is the run's id. */
export const LABEL = 'python-dockerfile-review'

/** More than any service starts with, fewer than a fork bomb needs. */
const MOST_PROCESSES = 1024

/**
 * The arguments of `docker create`. Its default capabilities stay: dropping them changes what a start writes.
 * @param environmentFile holds the variables that can stand in such a file
 */
export function createArguments(request: ContainerRequest, run: string, environmentFile: string | null): string[] {
  const { command, cpus, memory, readOnly, tmpfs, user } = request
  const [program, ...rest] = command ?? []
  return [
    'create',
    '--interactive',
    ...['--label', `${LABEL}=${run}`],
    ...['--pull', 'never'],
    ...['--network', 'none'],
    ...['--security-opt', 'no-new-privileges'],
    ...['--pids-limit', String(MOST_PROCESSES)],
    '--no-healthcheck',
    // A daemon may be configured to put an init before everything, and to keep logs.
    '--init=false',
    ...['--log-driver', 'none'],
    ...['--restart', 'no'],
    ...(cpus === null ? [] : ['--cpus', String(cpus)]),
    // Without a limit on swap as well, a container takes as much again from there.
    ...(memory === null ? [] : ['--memory', String(memory), '--memory-swap', String(memory)]),
    ...(readOnly ? ['--read-only'] : []),
    ...tmpfs.flatMap((path) => ['--tmpfs', path]),
    ...(user === null ? [] : ['--user', user]),
    ...(environmentFile === null ? [] : ['--env-file', environmentFile]),
    ...inArguments(request.environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    // An empty one takes the image's entrypoint away.
    ...(command === null ? [] : ['--entrypoint', program ?? '']),
    '--',
    request.image,
    ...rest,
  ]
}

/** The variables for a file of docker's form, which other users of the machine can't read; null where there are none. */
export function environmentFile(environment: ReadonlyMap<string, string>): string | null {
  const lines = [...environment].filter(([, value]) => fitsInFile(value)).map(([name, value]) => `${name}=${value}\n`)
  return lines.length === 0 ? null : lines.join('')
}

/** Those with line breaks, which the file has no form for. */
function inArguments(environment: ReadonlyMap<string, string>): [string, string][] {
  return [...environment].filter(([, value]) => !fitsInFile(value))
}

function fitsInFile(value: string): boolean {
  return !/[\r\n]/.test(value)
}
