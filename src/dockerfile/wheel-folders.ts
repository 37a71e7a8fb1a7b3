import type { Call, Facts, Install } from './facts.js'
import { isKnown } from './expand.js'
import { readInstaller, type InstallerCall } from './installers/index.js'
import { mountsOf } from './mounts.js'
import { normalizePath, touches } from './paths.js'
import { lineageOf } from './stages.js'

/** The folder that `pip wheel` and `pip download` fill; null for other calls, and where it can't be known. */
export function wheelFolder({ tool, action, options, call }: InstallerCall): string | null {
  if (tool !== 'pip' || !['wheel', 'download'].includes(action)) return null
  const folder = normalizePath(options.get('--wheel-dir', '--dest')?.value ?? '.', call.workdir)
  return isKnown(folder) ? folder : null
}

/** A folder of wheels or an archive that an install names: operands and `--find-links`, absolute. */
export function localPaths({ installer: { operands, options, call } }: Pick<Install, 'installer'>): readonly string[] {
  const given = [...operands, ...options.all('--find-links')].map(({ value }) => value ?? '')
  const links = (call.environment.get('PIP_FIND_LINKS') ?? '').split(' ')
  return [...given, ...links].flatMap((value) => {
    const path = value.replace(/^file:\/\//, '')
    if (!isKnown(path) || !/[/\\]|^\.|\.whl$/.test(path) || /^[a-z+]+:\/\//i.test(path)) return []
    const fixed = path.replace(/\/?[^/]*\*.*$/, '')
    return [normalizePath(fixed || (path.startsWith('/') ? '/' : '.'), call.workdir)]
  })
}

/** Whether what `pip wheel` or `pip download` puts into a folder is installed into the final image later. */
export function isInstalledLater(facts: Facts, { step }: Call, folder: string): boolean {
  return facts.installs.some((install) => {
    if (install.landings.length === 0 || install.step.instruction.index < step.instruction.index) return false
    return placesOf(facts, install, step, folder).some((place) =>
      localPaths(install).some((path) => touches(path, place)),
    )
  })
}

/** Where an install sees a folder of an earlier step: in the same stage, copied, or mounted. */
export function placesOf(
  facts: Facts,
  install: Pick<Install, 'step'>,
  step: Call['step'],
  folder: string,
): readonly string[] {
  const stages = lineageOf(install.step.stage)
  if (stages.includes(step.stage)) return [folder]
  const copied = facts.copies.flatMap(({ from, step: { stage }, sources, target }) => {
    if (!from || !stages.includes(stage) || !lineageOf(from).includes(step.stage)) return []
    return sources.some((source) => touches(source.replace(/\/?[^/]*\*.*$/, '') || '/', folder))
      ? [normalizePath(target)]
      : []
  })
  const mounted = mountsOf(facts, install.step).flatMap(({ stage, source, target }) => {
    if (!stage || target === null || !lineageOf(stage).includes(step.stage) || !touches(source, folder)) return []
    // Where the source lies inside the folder there is no rest.
    return [normalizePath(folder.slice(source.length).replace(/^\//, '') || '.', target)]
  })
  return [...copied, ...mounted]
}

/** The calls of `pip wheel` and `pip download` whose result reaches the final image. */
export function wheelCalls(facts: Facts): readonly { readonly one: Call; readonly installer: InstallerCall }[] {
  return facts.calls.flatMap((one) => {
    const installer = readInstaller(one.call)
    const folder = installer && wheelFolder(installer)
    return installer && folder !== null && isInstalledLater(facts, one, folder) ? [{ one, installer }] : []
  })
}
