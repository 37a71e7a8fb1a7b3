// What the claims are tried with: builds, our own command, containers.
import { setTimeout as sleep } from 'node:timers/promises'
import { BYTECODE, contextOf, dockerfile } from './applications.mjs'
import { measured, measurementOf } from './command.mjs'
import { docker } from './engine.mjs'

/** A build without the cache may take long on a busy machine; seconds. */
const BUILD = 900

export class Bench {
  #built = new Map()
  #sizes = new Map()

  /** @param {{belongings: import('./engine.mjs').Belongings, program: string, quick: boolean, say: (line: string) => void}} given */
  constructor({ belongings, program, quick, say }) {
    Object.assign(this, { belongings, program, quick, say })
  }

  /** How often something is done. */
  times(usual, quick) {
    return this.quick ? quick : usual
  }

  /** An image of an application, its Dockerfile written for one way to treat bytecode; built once. */
  image(application, bytecode, options = {}) {
    const all = { ...BYTECODE[bytecode], ...options }
    const name = [application, bytecode, ...Object.values(options)].join(' ')
    return this.build(name, { context: contextOf(application), text: dockerfile(application, all) })
  }

  /** Builds an image once for each name; answers its tag. `text` is the Dockerfile's. */
  build(name, options) {
    const known = this.#built.get(name) ?? this.buildAnew(name, options).then(({ tag }) => tag)
    this.#built.set(name, known)
    return known
  }

  /** Builds whatever was built before: {tag, seconds, log}. */
  async buildAnew(name, { context, text, noCache = false, environment = [] }) {
    this.say(`build ${name}`)
    const tag = this.belongings.image(name)
    // An image that loses its tag to the next one would stay for ever.
    await docker(['image', 'rm', '--force', tag], { mayFail: true, timeout: 120 })
    const flags = [...(noCache ? ['--no-cache'] : []), ...environment.flatMap((one) => ['--build-arg', one])]
    const args = ['buildx', 'build', '--progress', 'plain', '--load', '--provenance=false', '--tag', tag, ...flags]
    const started = performance.now()
    const { stderr } = await docker([...args, '--file', '-', context], { input: text, timeout: BUILD })
    return { tag, seconds: (performance.now() - started) / 1000, log: stderr }
  }

  /** What an image holds, by our own command: packed and unpacked bytes, bytecode, distributions. */
  size(tag) {
    const known = this.#sizes.get(tag) ?? this.#readSize(tag)
    this.#sizes.set(tag, known)
    return known
  }

  async #readSize(tag) {
    this.say(`read ${tag.split('/')[1]}`)
    const { head } = await measurementOf(this.program, ['measure', tag, '--measure', 'size'], 300)
    const { packed, unpacked, bytecode, distributions } = measured(head.size, `the size of ${tag}`)
    return { packed: packed.bytes, error: packed.interval, unpacked, bytecode, distributions }
  }

  /** Two finished images side by side, by our own command. */
  compare(before, after, quantities) {
    this.say(`compare ${before.split('/').at(-1)} with ${after.split('/').at(-1)}: ${quantities}`)
    return measurementOf(this.program, ['compare', before, after, '--measure', quantities], this.times(600, 300))
  }

  /** Starts a container, works with its name, and removes it. */
  async inContainer(options, work) {
    const name = this.belongings.container()
    try {
      await docker(['run', '--detach', '--name', name, ...options])
      return await work(name)
    } finally {
      await this.belongings.removeContainer(name)
    }
  }

  /** All that a container has printed, once it satisfies; at the latest after `patience` seconds. */
  async logsOnce(container, satisfies, patience = 180) {
    const until = performance.now() + patience * 1000
    for (;;) {
      const { stdout, stderr } = await docker(['logs', container], { timeout: 60 })
      const printed = stdout + stderr
      if (satisfies(printed) || performance.now() > until) return printed
      await sleep(300)
    }
  }
}

/** Runs work in turns, so that a slow spell of the machine is in all of them: samples by name. */
export async function inTurns(names, times, work) {
  const samples = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < times; round++) {
    const order = round % 2 === 0 ? names : [...names].reverse()
    for (const name of order) samples[name].push(await work(name))
  }
  return samples
}
