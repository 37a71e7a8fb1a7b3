import type { Deployment } from '../../dockerfile/deployment.js'
import { isKnown } from '../../dockerfile/expand.js'
import { isDevImage } from '../../dockerfile/python-image.js'
import type { Workspace } from '../../ports.js'
import { isDockerfileName } from '../discover.js'
import { folderOf } from '../images.js'
import { addTo } from '../../source/groups.js'
import { MANIFEST_FOLDER } from './files.js'
import type { Reference } from './reference.js'
import { isThirdParty } from './third-party.js'

export interface Around {
  readonly listed: readonly string[]
  readonly covered: readonly string[]
  readonly dockerfiles: readonly string[]
}

/**
 * Ties references to the Dockerfiles that are reviewed. What runs an image belongs to the Dockerfile that is built
 * under its name; a manifest whose images nobody builds belongs to the only Dockerfile there is. Where more than one
 * may be meant, none is.
 */
export async function tie(
  workspace: Workspace,
  references: readonly Reference[],
  around: Around,
): Promise<Map<string, Deployment[]>> {
  const reviewed = new Set(around.dockerfiles)
  const tied = new Map<string, Deployment[]>()
  const add = (reference: Reference, build: Build): void => {
    if (!reviewed.has(build.dockerfile)) return
    const deployment = { ...reference, dockerfile: build.dockerfile, target: reference.target ?? build.target }
    addTo(tied, build.dockerfile, deployment)
  }
  const open: Reference[] = []
  for (const reference of references) {
    const { dockerfile, target } = reference
    if (dockerfile !== null) add(reference, { dockerfile, target })
    else open.push(reference)
  }
  const builds = new Builds(references)
  const left: Reference[] = []
  for (const reference of open) {
    const build = builds.of(reference)
    if (build) add(reference, build)
    else if (reference.kind === 'kubernetes') left.push(reference)
  }
  const manifests = left.filter(({ images }) => images.every((image) => isKnown(image) && !isThirdParty(image)))
  if (manifests.length > 0) {
    const all = await allDockerfiles(workspace, around)
    for (const reference of manifests) {
      const dockerfile = neighbourOf(reference, manifests, all)
      if (dockerfile !== null) add(reference, { dockerfile, target: null })
    }
  }
  return tied
}

interface Build {
  readonly dockerfile: string
  readonly target: string | null
}

/** Who builds an image. */
class Builds {
  private readonly full = new Map<string, Build[]>()
  private readonly last = new Map<string, Build[]>()
  /** Dockerfiles that are published under names which only the run knows. */
  private readonly nameless = new Set<string>()

  constructor(private readonly references: readonly Reference[]) {
    for (const { builds, pushes, dockerfile, target, images } of references) {
      // What runs as a finished image isn't one to develop in, though that may have the same name.
      if (!builds || dockerfile === null || isDevImage(dockerfile, target)) continue
      if (pushes && !images.some((image) => isKnown(lastName(image)))) this.nameless.add(dockerfile)
      for (const image of images) {
        if (isKnown(image)) addTo(this.full, image, { dockerfile, target })
        const name = lastName(image)
        if (name !== '' && isKnown(name)) addTo(this.last, name, { dockerfile, target })
      }
    }
  }

  of(reference: Reference): Build | null {
    if (reference.service && reference.kind === 'devcontainer') return this.ofService(reference.service)
    const [image] = reference.images
    if (image === undefined || !isKnown(lastName(image))) return null
    if (this.full.has(image)) return only(this.full.get(image))
    const found = only(this.last.get(lastName(image)))
    return found && [...this.nameless].every((dockerfile) => dockerfile === found.dockerfile) ? found : null
  }

  private ofService({ files, name }: { files: readonly string[]; name: string }): Build | null {
    const found = this.references.filter(({ kind, path, name: service, dockerfile }) => {
      return kind === 'compose' && files.includes(path) && service === name && dockerfile !== null
    })
    return only(found.map(({ dockerfile, target }) => ({ dockerfile: dockerfile!, target })))
  }
}

/** The one Dockerfile among builds, with its target where all name the same one. */
function only(builds: readonly Build[] | undefined): Build | null {
  const [first, ...others] = builds ?? []
  if (!first || others.some(({ dockerfile }) => dockerfile !== first.dockerfile)) return null
  return others.every(({ target }) => target === first.target) ? first : { ...first, target: null }
}

function lastName(image: string): string {
  return image.slice(image.lastIndexOf('/') + 1)
}

/** All Dockerfiles of the tree. Only manifests make it worth a look where the review is of a part of it. */
async function allDockerfiles(workspace: Workspace, { listed, covered, dockerfiles }: Around): Promise<string[]> {
  const paths = covered.includes('') ? listed : (await workspace.list([''])).map(({ path }) => path)
  return [...new Set([...paths.filter(isDockerfileName), ...dockerfiles])]
}

/** The Dockerfile that a manifest's image must be of, by where it stands or by its name. */
function neighbourOf(reference: Reference, manifests: readonly Reference[], all: readonly string[]): string | null {
  const [image = ''] = reference.images
  const below = (folder: string) => (path: string) => folder === '.' || path.startsWith(`${folder}/`)
  const beside = (path: string): boolean => folderOf(path) === folderOf(reference.path)
  const home = homeOf(reference.path)
  // A folder of manifests may have an image of its own, whatever the folder above builds.
  for (const isNear of home === '.' ? [beside, below('.')] : [beside, below(home), below('.')]) {
    const near = all.filter(isNear)
    const images = manifests.filter(({ path }) => isNear(path))
    if (near.length === 1 && new Set(images.flatMap((one) => one.images)).size === 1) return near[0]!
  }
  const named = all.filter((path) => namesOf(path).includes(lastName(image).toLowerCase()))
  return named.length === 1 ? named[0]! : null
}

/** The folder that a manifest is of: the one above `k8s` and the like. */
function homeOf(path: string): string {
  const folders = path.split('/').slice(0, -1)
  const manifests = folders.findIndex((folder) => MANIFEST_FOLDER.test(folder))
  return (manifests < 0 ? folderOf(path) : folders.slice(0, manifests).join('/')) || '.'
}

/** What an image of a Dockerfile may be called: its folder's name, or what its own name adds. */
function namesOf(path: string): string[] {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  const added = name.replace(/^(?:dockerfile|containerfile)\.?|\.(?:dockerfile|containerfile)$/g, '')
  if (added !== '') return [added]
  const folder = folderOf(path).toLowerCase()
  return [folder.slice(folder.lastIndexOf('/') + 1)]
}
