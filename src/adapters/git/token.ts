import { withConfiguration } from './command.js'

/**
 * The environment that lets git fetch from a GitHub server: the token is in no argument list, which every process of
 * the machine may read, and in no configuration file.
 */
export function tokenEnvironment(server: string, token: string): Readonly<Record<string, string>> {
  const key = `http.${server.replace(/\/+$/, '')}/.extraheader`
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return withConfiguration({ GIT_CONFIG_COUNT: process.env.GIT_CONFIG_COUNT }, [
    // The empty value drops the header that a checkout may have left in .git/config: GitHub refuses two of them.
    [key, ''],
    [key, `AUTHORIZATION: basic ${basic}`],
  ])
}
