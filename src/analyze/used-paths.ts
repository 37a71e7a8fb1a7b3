import type { CommandCall } from '../dockerfile/commands.js'
import { UNKNOWN_CONTEXT } from '../dockerfile/context.js'
import { readPythonProgram } from '../dockerfile/entry.js'
import { isKnown } from '../dockerfile/expand.js'
import { buildFacts, type Facts } from '../dockerfile/facts.js'
import { readInstaller } from '../dockerfile/installers/index.js'
import type { Dockerfile } from '../dockerfile/model.js'
import { isInside, normalizePath } from '../dockerfile/paths.js'
import { requirementPaths } from '../dockerfile/requested.js'
import { isShell } from '../dockerfile/wrappers.js'
import type { LocatedImage } from '../locate/images.js'

/**
 * What the commands of an image use of a copy of the whole context, as paths from the context's root: scripts that they
 * start, projects and requirements that they install. Some of it may be made by other steps.
 */
export function usedOfContext(image: LocatedImage, dockerfile: Dockerfile): readonly string[] {
  const whole = ({ keyword, words }: Dockerfile['stages'][number]['instructions'][number]): boolean =>
    (keyword === 'COPY' || keyword === 'ADD') && words.slice(0, -1).some(({ text }) => /^\.?\/?$/.test(text))
  if (!dockerfile.stages.some(({ instructions }) => instructions.some(whole))) return []
  const { target, buildArguments = new Map<string, string>() } = image
  const facts = buildFacts(dockerfile, { target, context: UNKNOWN_CONTEXT, buildArguments })
  if (!facts) return []
  const roots = rootsOf(facts)
  const found = [...facts.calls.map(({ step, call }) => ({ call, at: step.instruction.index })), ...startedBy(facts)]
  return found.flatMap(({ call, at }) => {
    const places = isKnown(call.workdir) ? usedBy(call).filter(isKnown) : []
    return places.flatMap((written) => {
      const path = normalizePath(written, call.workdir)
      // What holds the system as well says nothing of a path that is named from there.
      const root = roots.find(
        (one) =>
          one.at < at &&
          path !== one.path &&
          isInside(path, one.path) &&
          (one.path !== '/' || !written.startsWith('/')),
      )
      return root ? [path.slice(root.path === '/' ? 1 : root.path.length + 1)] : []
    })
  })
}

/** Where copies of the whole context are, in their stages and in the final image. */
function rootsOf({ copies, reach }: Facts): readonly { readonly path: string; readonly at: number }[] {
  return copies.flatMap(({ from, image, inline, sources, target, step }) => {
    if (from || image !== null || inline || !sources.includes('.') || !isKnown(target)) return []
    const path = normalizePath(target)
    const at = step.instruction.index
    return [{ path, at }, ...reach.landings(step.stage, path, at)]
  })
}

function startedBy({ entry }: Facts): readonly { readonly call: CommandCall; readonly at: number }[] {
  return (entry?.calls ?? []).map((call) => ({ call, at: Infinity }))
}

/** The files that have to be there for a call to work, as it writes them. */
function usedBy(call: CommandCall): readonly string[] {
  const { path, program, arguments: args } = call
  const words = args.map(({ value }) => value)
  const script = readPythonProgram(call)
  const installer = readInstaller(call)
  if (installer && (installer.tool === 'pip' || installer.tool === 'uv pip')) {
    const editable = installer.options.all('--editable').map(({ value }) => value ?? '')
    const named = [...installer.operands.map(({ value }) => value), ...editable]
    const folders = named
      .map((name) => name.replace(/\[[^\]]*\]$/, ''))
      .filter((name) => /^\.{1,2}(?:\/[^*]*)?$/.test(name))
    return [...requirementPaths(installer), ...folders.flatMap((one) => [`${one}/pyproject.toml`, `${one}/setup.py`])]
  }
  if (script) return script.by === 'script' ? [script.name] : []
  if (isShell(program)) return words[0] !== undefined && !/^[-+]/.test(words[0]) ? [words[0]] : []
  return path.includes('/') ? [path] : []
}
