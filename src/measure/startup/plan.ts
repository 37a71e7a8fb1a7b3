import type { NotMeasurable } from '../../findings/measurement.js'

/** How the start of one image is to be measured, where its command alone doesn't say. */
export interface StartupSetting {
  /** Modules to import in place of what the command would; empty: what the command starts. */
  readonly import: readonly string[]
  /** A command that is timed until it ends, in place of the image's; null: none. */
  readonly command: readonly string[] | null
  /** Time until the image serves, by this sign; null: until its modules are imported. */
  readonly ready: ReadySign | null
  /** Added to the image's environment. */
  readonly environment: ReadonlyMap<string, string>
}

export const NO_SETTING: StartupSetting = { import: [], command: null, ready: null, environment: new Map() }

/** By what it is told that a service is up. */
export type ReadySign =
  /** A line of its output matches this regular expression. */
  | { readonly by: 'log'; readonly pattern: string }
  /** A port of the container takes connections, or answers to HTTP with 200 to 399 at a path. */
  | { readonly by: 'port'; readonly port: number; readonly path: string | null }
  /** The image's HEALTHCHECK succeeds. */
  | { readonly by: 'health' }

/** One thing that a fresh interpreter does, as the probe takes it. */
export type Step =
  /** The first of these modules that is there; `optional`: none need be. */
  | readonly ['import', readonly string[], boolean]
  /** The first of these files that is there, by its name as a module, out of the folder above its packages. */
  | readonly ['file', readonly string[]]
  /** Put in front of sys.path. */
  | readonly ['path', string]
  /** Executed without being `__main__`; where nothing guards its main, its imports alone. */
  | readonly ['main', 'script' | 'module' | 'inline', string]
  /** gunicorn's configuration, worker class, threads, application, folder and pythonpath; null: as the configuration says. */
  | readonly ['gunicorn', string | null, string | null, number | null, string | null, string | null, string | null]
  /** Settings, `django.setup()` and, for a server, the settings' WSGI application. */
  | readonly ['django', string | null, boolean]

/** Fresh interpreters that import. */
export interface ImportPlan {
  readonly kind: 'import'
  /** As people would type it: `import gunicorn.app.wsgiapp, shop.wsgi`. */
  readonly what: string
  /** A program, by name or path. */
  readonly interpreter: string
  /** The interpreter's own options: `-O`, `-X`, `dev`. */
  readonly options: readonly string[]
  /** What the application finds as sys.argv. */
  readonly argv: readonly string[]
  /** `__main__.__file__`; null: none. */
  readonly file: string | null
  /** The first entry of sys.path; null: the folder that it starts in. A script's own folder goes before it. */
  readonly first: string | null
  /** null: the image's. */
  readonly folder: string | null
  /** Who the command becomes before it starts (gosu); null: the image's user. */
  readonly user: string | null
  readonly environment: ReadonlyMap<string, string>
  readonly steps: readonly Step[]
  /** What is not a part of the measurement, as sentences. */
  readonly notes: readonly string[]
}

/** A command, timed until it ends or until it serves. */
export interface CommandPlan {
  readonly kind: 'command' | 'ready'
  readonly what: string
  readonly words: readonly string[]
  /** null: its end, with status 0. */
  readonly sign: ReadySign | null
  readonly notes: readonly string[]
}

export type StartPlan = ImportPlan | CommandPlan

/** A file of the image that the plan depends on. */
export interface Wanted {
  /** A program is looked for on PATH and must be executable. */
  readonly kind: 'program' | 'file'
  readonly name: string
  /** null: the folder that the image starts in. */
  readonly folder: string | null
}

export interface FoundFile {
  /** Where it lies in the image. */
  readonly path: string
  /** null where it is no text, or can't be read. */
  readonly text: string | null
}

/** What is known of the image's files, by `keyOf`; null: there is none. */
export type KnownFiles = ReadonlyMap<string, FoundFile | null>

export function keyOf({ kind, name, folder }: Wanted): string {
  return JSON.stringify([kind, name, folder])
}

/** The plan can't be made before these are looked at. */
export interface NeedsFiles {
  readonly wanted: readonly Wanted[]
}

export type Planned = StartPlan | NotMeasurable | NeedsFiles

/** Thrown inside the planning, and turned into the answer at its door: most steps have no plan to go on with. */
export class Unplanned extends Error {
  constructor(readonly answer: NotMeasurable | NeedsFiles) {
    super('unplanned')
  }
}

export function cannot(notMeasurable: string, advice?: string): Unplanned {
  return new Unplanned(advice === undefined ? { notMeasurable } : { notMeasurable, advice })
}

/** A file that may be needed to go on. @throws Unplanned where it wasn't looked at yet. */
export function look(known: KnownFiles, wanted: Wanted): FoundFile | null {
  const found = known.get(keyOf(wanted))
  if (found === undefined) throw new Unplanned({ wanted: [wanted] })
  return found
}

export const ADVICE_IMPORT =
  'name what to import with `startup.import`, or measure until it serves with `startup.ready` (a log line, a port, a path)'
