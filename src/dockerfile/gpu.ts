import type { Facts } from './facts.js'
import { memoize } from './memo.js'

/** Packages that are of use with a GPU only. */
const GPU_PACKAGE =
  /(?:^|-)(?:cuda|cu1[0-9]|cupy|nvidia|tensorrt|rocm)|-gpu$|^(?:vllm|sglang|flash-attn|xformers|bitsandbytes|deepspeed|auto-gptq|pynvml|apex|lightllm)$/

/** Whether a package is of use with a GPU only, by its normalized name. */
export function needsGpu(name: string): boolean {
  return GPU_PACKAGE.test(name)
}

/**
 * Whether something asks for a GPU: the deployment, a base with CUDA's libraries, or a word in the Dockerfile. A base that
 * isn't known may hold them.
 */
export const asksForGpu: (facts: Facts) => boolean = memoize((facts) => {
  const { dockerfile, deployments, lineage } = facts
  if (deployments.some(({ gpu }) => gpu)) return true
  if (lineage.some(({ base }) => base.gpu || (!base.known && base.python === null))) return true
  const { source, instructions } = dockerfile
  if (GPU_WORD.test(source.path)) return true
  // Few have such a word at all; where one has, it may stand in a comment.
  return GPU_WORD.test(source.text) && instructions.some(({ span }) => GPU_WORD.test(source.slice(span)))
})

const GPU_WORD = /nvidia|cuda|cudnn|rocm|(?:^|[^a-z])gpus?(?:[^a-z]|$)/im
