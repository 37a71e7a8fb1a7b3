/** A flag of V8, and its first version (of those that Node.js 20 and later have) that knows it. */
export interface V8Flag {
  readonly flag: string
  readonly since: number
}

/** The version of V8 that the flags were last tried with: Node.js 24's. */
const NEWEST = 13

/** The flags that a version of V8 knows: another one says on stderr, amid the report, that it doesn't. */
export function flagsFor(version: string, flags: readonly V8Flag[]): readonly string[] {
  const major = Number.parseInt(version, 10)
  return major > NEWEST ? [] : flags.filter(({ since }) => since <= major).map(({ flag }) => flag)
}

/** Sets flags for all threads of this process, as far as its V8 knows them. */
export async function setFlags(flags: readonly V8Flag[]): Promise<void> {
  const { setFlagsFromString } = await import('node:v8')
  for (const flag of flagsFor(process.versions.v8, flags)) setFlagsFromString(flag)
}
