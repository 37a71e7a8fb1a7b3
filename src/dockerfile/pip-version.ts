import { isKnown } from './expand.js'
import type { Facts, Install } from './facts.js'
import { isAtLeast } from './images/traits.js'
import { parseRequirement } from './manifests/index.js'
import { isBefore } from './order.js'
import { broughtPythons, stagePythons } from './stage-python.js'
import { lineageOf, type BuildStage } from './stages.js'

/*
 * Source: pip's NEWS.rst (https://pip.pypa.io/en/stable/news/) for the last version of each old Python.
 */

/** The last pip for a Python that newer ones have left. */
const LAST: Readonly<Record<string, string>> = {
  '2.7': '20.3.4',
  '3.4': '19.1.1',
  '3.5': '20.3.4',
  '3.6': '21.3.1',
  '3.7': '24.0',
  '3.8': '25.0.1',
}

/** For the others an upgrade brings this one or a newer one. */
const NEWEST = '25.3'

/**
 * The pip that a call starts, or a version that it is no older than: the base image's, or what an upgrade in the same
 * environment brought before. Null where it can't be known.
 */
export function pipVersionAt(facts: Facts, { step, installer, location }: Install): string | null {
  const { call } = installer
  const lineage = new Set(lineageOf(step.stage))
  const python = stagePythons(facts).get(step.stage) ?? null
  const newest = python && (LAST[python.minor] ?? NEWEST)
  let version = location === null || location.kind === 'venv' ? null : bundled(facts, step.stage)
  for (const other of facts.calls) {
    if (!lineage.has(other.step.stage) || !isBefore(other, { step, call })) continue
    const words = other.call.arguments.map(({ value }) => value)
    if (!words.some((word) => word.endsWith('get-pip.py'))) continue
    version = other.call.conditional || words.some((word) => /^pip[=<>~]/.test(word)) ? null : newest
  }
  for (const earlier of facts.installs) {
    const { installer: other, location: place } = earlier
    if (other.tool !== 'pip' || !lineage.has(earlier.step.stage)) continue
    if (!isBefore({ step: earlier.step, call: other.call }, { step, call })) continue
    if (place?.path !== location?.path || place?.kind === 'target') continue
    version = afterUpgrade(earlier, version, newest)
  }
  return version
}

/** The pip of the image's own Python, or of its distribution's. */
function bundled(facts: Facts, stage: BuildStage): string | null {
  const { python, distribution } = stage.base
  const brought = broughtPythons(facts, stage)
  if (brought.includes('other')) return null
  if (python) return python.pip?.version ?? null
  return brought.every((one) => one === 'default') ? (distribution?.python.pip ?? null) : null
}

/** The version after an install that may name pip. */
function afterUpgrade({ installer }: Install, version: string | null, newest: string | null): string | null {
  const { operands, options, call } = installer
  for (const { value } of operands) {
    const requirement = isKnown(value) ? parseRequirement(value) : null
    if (requirement?.name !== 'pip') continue
    if (call.conditional) return null
    const specifier = requirement.specifier.replace(/\s/g, '')
    const exact = /^={2,3}(\d+(?:\.\d+)*)$/.exec(specifier)?.[1]
    if (exact !== undefined) return exact
    const least = /^>=?(\d+(?:\.\d+)*)$/.exec(specifier)?.[1]
    if (specifier !== '' && least === undefined) return null
    if (options.has('--upgrade', '--force-reinstall')) return newest
    if (least !== undefined) return version !== null && isAtLeast(version, least) ? version : least
  }
  return version
}
