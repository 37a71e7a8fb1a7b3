import { UserError } from '../../findings/errors.js'
import type { FileContent } from '../../source/decode.js'
import type { BuildSettings } from '../images.js'
import { stageNames } from './builds.js'

/** How all that is reviewed is built, as somebody says on the command line; null or empty: as the files around say. */
export interface BuildOverrides {
  readonly target?: string | null
  readonly context?: string | null
  readonly buildArgs?: ReadonlyMap<string, string>
  readonly platform?: string | null
}

export function overridesNothing({ target, context, buildArgs, platform }: BuildOverrides): boolean {
  return [target, context, platform].every((value) => value == null) && (buildArgs?.size ?? 0) === 0
}

/**
 * Puts the overrides over what is known of each Dockerfile. Those without the stage that is asked for aren't built so,
 * and are left out.
 * @throws UserError where none has it
 */
export function overridden(
  dockerfiles: readonly string[],
  known: ReadonlyMap<string, readonly BuildSettings[]>,
  contents: ReadonlyMap<string, FileContent>,
  overrides: BuildOverrides,
): ReadonlyMap<string, readonly BuildSettings[]> {
  const { target = null } = overrides
  const all = new Map(dockerfiles.map((path) => [path, known.get(path) ?? [{}]] as const))
  if (target === null)
    return new Map([...all].map(([path, builds]) => [path, builds.map((one) => over(one, overrides))]))
  const stages = new Map(
    dockerfiles.map((path) => {
      const content = contents.get(path)
      return [path, content && 'text' in content ? stageNames(content.text) : []] as const
    }),
  )
  const having = dockerfiles.filter((path) => hasStage(stages.get(path)!, target))
  if (having.length === 0 && dockerfiles.length > 0) {
    const names = [...new Set([...stages.values()].flat())].filter((name) => name !== null)
    const allowed = names.length === 0 ? 'a number, for no stage has a name' : names.join(', ')
    throw new UserError(`option --target: no Dockerfile has a stage "${target}"; allowed: ${allowed}`)
  }
  return new Map(
    dockerfiles.map((path) => {
      if (!having.includes(path)) return [path, []]
      const builds = all.get(path)!
      // What is said of another target holds for none but that one; the context is mostly the same.
      const same = builds.find((one) => one.target?.toLowerCase() === target.toLowerCase())
      const context = builds[0]?.context
      const settings = same ?? (context === undefined ? {} : { context })
      return [path, [over({ ...settings, target }, overrides)]]
    }),
  )
}

function hasStage(stages: readonly (string | null)[], target: string): boolean {
  return stages.includes(target.toLowerCase()) || (/^\d+$/.test(target) && Number(target) < stages.length)
}

function over(settings: BuildSettings, { context = null, buildArgs, platform = null }: BuildOverrides): BuildSettings {
  const values = new Map([...(settings.buildArguments ?? []), ...(buildArgs ?? [])])
  return {
    ...settings,
    ...(context !== null && { context }),
    ...(platform !== null && { platform }),
    ...(values.size > 0 && { buildArguments: values }),
  }
}
