import { pinOf, versionMeets, type Requirement } from './manifests/index.js'

/*
 * Pins that are older than a package's wheels for Linux: pip builds those from source.
 */

/** The first version with wheels. Source: github.com/giampaolo/psutil/issues/1550, and the files of 5.8.0 on pypi.org. */
const FIRST = new Map([['psutil', '5.8.0']])

/** Whether a requirement is pinned to a version without a wheel for Linux, whatever the Python. */
export function isOlderThanWheels({ name, specifier }: Requirement): boolean {
  const first = FIRST.get(name)
  if (first === undefined || pinOf(specifier) !== 'exact') return false
  const version = /(?:^|,)={2,3}([^,]+)/.exec(specifier)?.[1] ?? ''
  return versionMeets(version, `<${first}`) === true
}
