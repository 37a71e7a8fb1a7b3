import { usedStages } from '../dockerfile/facts.js'
import type { Dockerfile } from '../dockerfile/model.js'
import { isDevImage } from '../dockerfile/python-image.js'
import { buildStages, lineageOf, type BuildStage } from '../dockerfile/stages.js'
import { imageId, type LocatedImage } from '../locate/images.js'
import { INTERMEDIATE } from '../locate/references/builds.js'

/** Stages that development ones are often made from, and that are deployed themselves. */
const DEPLOYED = /(?:^|[-_.])(?:prod|production|release|runtime|runner|final|deploy)(?:[-_.\d]|$)/

/**
 * The images of a Dockerfile, and one more where all that is known to be built of it is a development stage at its end
 * and another stage is left over that is surely deployed: that one is what its maintainers care for.
 */
export function withLeftOver(dockerfile: Dockerfile, images: readonly LocatedImage[]): readonly LocatedImage[] {
  const [image, ...others] = images
  const last = dockerfile.stages.at(-1)?.name ?? null
  if (!image || others.length > 0 || last === null || !isDevelopment(last)) return images
  if (isDevImage(dockerfile.source.path, null)) return images
  if (image.target !== null && image.target.toLowerCase() !== last) return images
  const name = leftOver(buildStages(dockerfile, image.buildArguments ?? new Map()))?.stage.name
  if (name == null) return images
  const reason = `${image.reason}; ${last}, the last stage, is for development`
  // What says how the development image is run says nothing of this one.
  return [image, { ...image, id: imageId(image.dockerfile, name), target: name, deployments: [], reason }]
}

/** Of the stages that the last one doesn't use the last that no other of them uses; else the deployed one that it is FROM. */
function leftOver(stages: readonly BuildStage[]): BuildStage | null {
  const last = stages.at(-1)!
  const used = usedStages(last)
  const free = stages.filter((stage) => !used.has(stage) && isCandidate(stage))
  const ends = free.filter((stage) => !free.some((other) => other !== stage && usedStages(other).has(stage)))
  return ends.at(-1) ?? lineageOf(last).findLast((one) => isCandidate(one) && DEPLOYED.test(one.stage.name!)) ?? null
}

function isCandidate({ stage: { name } }: BuildStage): boolean {
  return name !== null && !isDevelopment(name) && !INTERMEDIATE.test(name)
}

function isDevelopment(name: string): boolean {
  return isDevImage('', name)
}
