import { isKnown } from '../../dockerfile/expand.js'
import { resolve, type Names } from './expressions.js'
import { get, items, text, type Value } from './tree.js'

/**
 * Whether the machine, the builder, or a step that saves its layers keeps a cache whatever a job's builds say. Sources:
 * https://docs.docker.com/build/builders/drivers/, https://github.com/docker/setup-buildx-action#inputs
 */
export function keepsCache(job: Value, steps: readonly Value[], names: Names): boolean {
  const runner = get(job, 'runs-on')
  const labels = [runner, get(runner, 'labels')].flatMap((one) => [text(one), ...items(one).map(text)])
  return labels.some((label) => label?.includes('self-hosted')) || steps.some((step) => isKept(step, names))
}

/** Actions that save layers, or make a builder that stays. */
const KEEPERS =
  /docker-(?:layer-)?cach|buildkit-cache|^(?:namespacelabs\/nscloud-setup-buildx|useblacksmith\/setup-docker-builder|depot\/setup)/

/** Drivers whose builder is somewhere else, and there longer than the job. */
const ELSEWHERE = /^(?:cloud|remote|kubernetes)$/

function isKept(step: Value, names: Names): boolean {
  const uses = text(get(step, 'uses')) ?? ''
  if (KEEPERS.test(uses)) return true
  if (uses.startsWith('docker/setup-buildx-action@')) {
    const driver = resolve(text(get(step, 'with', 'driver')) ?? '', names)
    const endpoint = text(get(step, 'with', 'endpoint')) ?? ''
    return ELSEWHERE.test(driver) || !isKnown(driver) || endpoint !== ''
  }
  const script = (text(get(step, 'run')) ?? '').replace(/\\\r?\n/g, ' ')
  return script.split('\n').some(makesElsewhere)
}

/** `docker buildx create --driver cloud org/builder`, or one at the address of another machine. */
function makesElsewhere(line: string): boolean {
  if (!/\bbuildx\s+create\b/.test(line)) return false
  return /\s--driver[\s=]+['"]?(?:cloud|remote|kubernetes)\b|\s['"]?(?:tcp|ssh|https?):\/\//.test(line)
}

/** Where a build writes its cache to, by what --cache-to says and by the argument that was there before that option. */
export function writtenCache(
  exports: readonly string[],
  given: ReadonlyMap<string, string | null>,
): boolean | 'inline' {
  if (exports.some((one) => !/(?:^|,|type=)\s*inline\b/.test(one))) return true
  return exports.length > 0 || /^(?:1|t|true)$/i.test(given.get('BUILDKIT_INLINE_CACHE') ?? '') ? 'inline' : false
}
