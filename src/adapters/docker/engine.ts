import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../findings/errors.js'
import type { Container, ContainerRequest, Engine, ImageConfiguration } from '../../ports/engine.js'
import { saidLast } from '../process.js'
import { DockerFailed, type Docker } from './client.js'
import { createArguments, environmentFile } from './container-arguments.js'
import { DockerContainer } from './container.js'
import { readImage } from './inspect.js'
import { readJson, textAt } from './json.js'
import { missingEngine } from './missing.js'
import { saveImage } from './save.js'

/** A Docker engine through the docker command. */
export class DockerEngine implements Engine {
  constructor(
    private readonly docker: Docker,
    /** Id of the run: a label of all that it makes. */
    private readonly runId: string,
    /** Private, for files that are handed to docker. */
    private readonly folder: string,
  ) {}

  missing(): Promise<string | null> {
    return missingEngine(this.docker)
  }

  async describe(): Promise<string> {
    const info = readJson(await this.docker.ask(['info', '--format', '{{json .}}']))
    const [processors, memory] = [Number(info.NCPU), Number(info.MemTotal)]
    const amounts = [
      Number.isFinite(processors) ? `${processors} ${processors === 1 ? 'processor' : 'processors'}` : '',
      Number.isFinite(memory) ? `${(memory / 1e9).toFixed(1)} GB of memory` : '',
    ]
    const platform = `${textAt(info, 'OSType')}/${textAt(info, 'Architecture')}`
    const parts = [`Docker ${textAt(info, 'ServerVersion')}`, ...amounts, platform, textAt(info, 'Driver')]
    return parts.filter((part) => part !== '').join(', ')
  }

  async inspect(image: string): Promise<ImageConfiguration | null> {
    const ran = await this.docker.run(['image', 'inspect', '--format', '{{json .}}', '--', image])
    if (ran.status === 0) return readImage(ran.stdout)
    if (/no such image|not found/i.test(ran.stderr)) return null
    if (/invalid reference format/i.test(ran.stderr)) {
      throw new UserError(`${JSON.stringify(image)} is not the name of an image: NAME[:TAG] or an id is needed`)
    }
    throw new DockerFailed(`${image} can not be inspected: ${saidLast(ran)}`)
  }

  save(image: string): AsyncIterable<Uint8Array> {
    return saveImage(this.docker, image)
  }

  async run(request: ContainerRequest): Promise<Container> {
    const id = await this.create(request)
    const attached = this.docker.start(['container', 'start', '--attach', '--interactive', '--', id])
    return new DockerContainer(this.docker, id, attached, request.timeout)
  }

  private async create(request: ContainerRequest): Promise<string> {
    const variables = environmentFile(request.environment)
    const file = variables === null ? null : join(this.folder, `environment-${randomUUID()}`)
    try {
      if (file !== null) await writeFile(file, variables!, { mode: 0o600, flag: 'wx' })
      const id = await this.docker.ask(createArguments(request, this.runId, file))
      // Warnings about limits that the kernel doesn't know may stand around it.
      return id.split('\n').at(-1)!.trim()
    } catch (error) {
      throw error instanceof DockerFailed
        ? new DockerFailed(`no container of ${request.image} can be made: ${error.message}`)
        : error
    } finally {
      if (file !== null) await rm(file, { force: true })
    }
  }
}
