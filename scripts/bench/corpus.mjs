// Python services of all sorts, made up from a seed: the same number gives the same files on every machine.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compose, entrypoint, ignoreFile, manifests } from './neighbours.mjs'
import { randomFrom } from './random.mjs'
import { realDockerfile, smallDockerfile } from './services.mjs'

/**
 * Services with all of their files, by path; `size` is `small` (about ten lines) or `real` (60 to 150).
 * @returns {{ dockerfile: string, files: Record<string, string> }[]}
 */
export function makeCorpus(count, size, seed = 1) {
  return Array.from({ length: count }, (_, index) => {
    const random = randomFrom(seed * 1_000_003 + index)
    const service = serviceOf(random, index)
    const text = size === 'small' ? smallDockerfile(random, service) : realDockerfile(random, service)
    const folder = `${service.team}/${service.name}`
    const files = { [`${folder}/Dockerfile`]: text }
    for (const [name, content] of Object.entries(manifests(random, service))) files[`${folder}/${name}`] = content
    if (text.includes('entrypoint.sh')) files[`${folder}/docker/entrypoint.sh`] = entrypoint(random, service)
    if (random.chance(0.6)) files[`${folder}/.dockerignore`] = ignoreFile(random)
    if (random.chance(0.15)) files[`${folder}/compose.yaml`] = compose(random, service)
    return { dockerfile: `${folder}/Dockerfile`, files }
  })
}

export function writeCorpus(folder, corpus) {
  for (const { files } of corpus) {
    for (const [name, text] of Object.entries(files)) {
      const full = path.join(folder, name)
      mkdirSync(path.dirname(full), { recursive: true })
      writeFileSync(full, text)
    }
  }
}

function serviceOf(random, index) {
  const framework = random.pick(['django', 'fastapi', 'flask', 'worker', 'streamlit', 'script'])
  return {
    team: `team-${String(Math.floor(index / 50)).padStart(3, '0')}`,
    name: `${random.pick(['billing', 'orders', 'search', 'mail', 'reports', 'gateway', 'stock', 'users'])}-${index}`,
    package: random.pick(['app', 'service', 'core', 'backend', 'api']),
    framework,
    installer: random.weighted({ pip: 5, uv: 3, poetry: 2, conda: 1, pipenv: 1, pdm: 0.5 }),
    python: random.pick(['3.9', '3.10', '3.11', '3.12', '3.13', '3.13.1']),
    base: random.weighted({ slim: 6, full: 2, alpine: 2, ubuntu: 1, debian: 1, tag: 1 }),
    port: random.pick([5000, 8000, 8080, 8501]),
  }
}
