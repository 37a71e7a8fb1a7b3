import type { BaseImage } from './base-image.js'
import type { Facts } from './facts.js'
import { lineageOf, type BuildStage } from './stages.js'

/** Whether a stage stands on Alpine: its base is known to, or its name says so and its package manager is there. */
export function isOnAlpine(facts: Facts, stage: BuildStage): boolean {
  const { base } = stage
  if (base.libc === 'musl' && base.distribution?.name === 'alpine') return true
  if (!isCalledAlpine(base)) return false
  const lineage = lineageOf(stage)
  return facts.systemCalls.some(
    ({ step, tool, action }) => tool === 'apk' && action === 'install' && lineage.includes(step.stage),
  )
}

/** `ghcr.io/linuxserver/baseimage-alpine:3.23`, `example/app:2-alpine3.22`: of images that nothing is known of. */
function isCalledAlpine({ reference, libc, distribution, known }: BaseImage): boolean {
  if (!reference || libc !== null || distribution !== null || known) return false
  // Some bring glibc with them, for conda above all.
  const text = `${reference.repository}:${reference.tag ?? ''}`
  return /(?:^|[/:_-])alpine[\d.]*(?:$|[/:_-])/.test(text) && !/glibc|conda|mamba|wolfi/i.test(text)
}
