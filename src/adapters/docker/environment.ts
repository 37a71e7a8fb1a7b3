import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

export type Environment = Readonly<Record<string, string | undefined>>

/** What finds programs, the engine and a proxy; the rest may hold tokens. */
const KEPT = new Set([
  'PATH',
  'HOME',
  'DOCKER_HOST',
  'DOCKER_CONTEXT',
  'DOCKER_CONFIG',
  'DOCKER_CERT_PATH',
  'DOCKER_TLS',
  'DOCKER_TLS_VERIFY',
  'DOCKER_API_VERSION',
  'XDG_RUNTIME_DIR',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'ALL_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'all_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'SystemRoot',
  'PATHEXT',
  'USERPROFILE',
])

/** The environment of the docker command: of ours only what it needs, never the runner's tokens. */
export function dockerEnvironment(environment: Environment): Record<string, string> {
  const kept = Object.entries(environment).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && (KEPT.has(entry[0]) || entry[0].startsWith('BUILDX_')),
  )
  return {
    ...Object.fromEntries(kept),
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    // The command would run git in the folder that it builds, as whatever configuration there says.
    BUILDX_GIT_INFO: 'false',
    BUILDX_GIT_LABELS: '',
    // Advertisements at the end of a failing build.
    DOCKER_CLI_HINTS: 'false',
  }
}

/** Where docker's configuration lies. */
export function configurationFolder(environment: Environment): string {
  return environment.DOCKER_CONFIG ?? join(environment.HOME ?? homedir(), '.docker')
}

/**
 * The same for a stranger's code: a configuration in `folder` that knows no registry's credentials and no proxy's. The
 * plugins are still found, and so are the engine and the builder that the user chose.
 */
export function forkEnvironment(environment: Environment, folder: string): Record<string, string> {
  const known = configurationFolder(environment)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const name of ['cli-plugins', 'contexts']) {
    if (existsSync(join(known, name))) link(join(known, name), join(folder, name))
  }
  const { currentContext, cliPluginsExtraDirs } = readConfiguration(join(known, 'config.json'))
  const configuration = {
    ...(typeof currentContext === 'string' && { currentContext }),
    ...(Array.isArray(cliPluginsExtraDirs) && { cliPluginsExtraDirs }),
  }
  writeFileSync(join(folder, 'config.json'), JSON.stringify(configuration), { mode: 0o600 })
  const builders = environment.BUILDX_CONFIG ?? join(known, 'buildx')
  return { ...dockerEnvironment(environment), DOCKER_CONFIG: folder, BUILDX_CONFIG: builders }
}

function link(target: string, path: string): void {
  // Once in a run is enough.
  if (!existsSync(path)) symlinkSync(target, path)
}

function readConfiguration(path: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  } catch {
    // There is none, or docker itself couldn't read it either.
    return {}
  }
}

/**
 * What secrets name of the environment, and nothing else of it: `id=npm,env=NPM_TOKEN`, `type=env,id=NPM_TOKEN`, and an
 * `id` alone where a variable is called so.
 */
export function secretVariables(secrets: readonly string[], environment: Environment): Record<string, string> {
  const found: Record<string, string> = {}
  for (const secret of secrets) {
    const options = new Map(
      secret.split(',').map((option): [string, string] => {
        const at = option.indexOf('=')
        return at < 0 ? [option.trim(), ''] : [option.slice(0, at).trim().toLowerCase(), option.slice(at + 1)]
      }),
    )
    const isFile = options.has('src') || options.has('source')
    const name = options.get('env') ?? (isFile ? undefined : options.get('id'))
    const value = name === undefined ? undefined : environment[name]
    // One of docker's own names would turn the command around.
    if (name !== undefined && value !== undefined && !KEPT.has(name)) found[name] = value
  }
  return found
}
