import type { BasePython, Tool } from '../base-image.js'
import { isKnown, UNKNOWN } from '../expand.js'
import { distribution, namedDistribution } from './distributions.js'
import { movesAlone } from './official.js'
import { isPartial, minorOf, PLAIN, pythonAt, SYSTEM_PATH, tokensOf, type Family, type Traits } from './traits.js'

/*
 * Images that bring conda.
 *
 * Sources, read 2026-11-20: github.com/ContinuumIO/docker-images at dc64b23 (2024-07-02);
 * github.com/conda-forge/miniforge-images at 841e405 (2026-07-01); github.com/mamba-org/micromamba-docker at a815800
 * (2026-05-13); github.com/jupyter/docker-stacks at 8209386 (2026-08-08).
 */

const PREFIX = '/opt/conda'
const CONDA_PATH = `${PREFIX}/bin:${SYSTEM_PATH}`
const TOOLS: ReadonlySet<Tool> = new Set(['sh', 'bash', 'wget'])

/** Which Python an installer brings is nowhere in the tag: it is the installer's version. */
function condaPython(minor: string | null, compiled: boolean | null): BasePython {
  return { ...pythonAt(PREFIX, 'conda', minor), standardLibraryCompiled: compiled }
}

/** continuumio/miniconda3 and anaconda3, on Debian slim; some old tags on Alpine. */
export const miniconda: Family = (tag, repository) => ({
  ...PLAIN,
  ...(tag.includes('alpine')
    ? { distribution: distribution('alpine', null), libc: 'glibc' as const }
    : { distribution: distribution('debian', movesAlone(tag), false), libc: 'glibc' as const }),
  python: repository.endsWith('2') ? condaPython('2.7', null) : condaPython(null, null),
  dockerClean: !tag.includes('alpine'),
  tools: isPartial(tag) || tag.includes('alpine') ? null : TOOLS,
  variables: { PATH: CONDA_PATH, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
})

/** condaforge/miniforge3 and mambaforge, on Ubuntu; all bytecode is deleted there. */
export const miniforge: Family = (tag) => ({
  ...PLAIN,
  distribution: distribution('ubuntu', movesAlone(tag), false),
  libc: 'glibc',
  python: condaPython(null, false),
  entrypoint: ['tini', '--'],
  init: true,
  dockerClean: true,
  tools: tokensOf(tag).includes('alpine') ? null : TOOLS,
  variables: { PATH: CONDA_PATH, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', CONDA_DIR: PREFIX },
})

/** mambaorg/micromamba: no Python before the first install; its own shell activates the environment in each RUN. */
export const micromamba: Family = (tag) => {
  const alpine = tag.includes('alpine')
  const named = namedDistribution(tag)
  const image = alpine ? distribution('alpine', null) : named
  return {
    ...PLAIN,
    distribution: image ?? distribution('debian', movesAlone(tag), false),
    libc: 'glibc',
    user: 'mambauser',
    workdir: '/tmp',
    shell: ['/usr/local/bin/_dockerfile_shell.sh'],
    entrypoint: ['/usr/local/bin/_entrypoint.sh'],
    slim: true,
    gpu: tag.includes('cuda'),
    dockerClean: !alpine,
    tools: new Set<Tool>(['sh', 'bash']),
    variables: {
      PATH: SYSTEM_PATH,
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      MAMBA_ROOT_PREFIX: PREFIX,
      ENV_NAME: 'base',
      MAMBA_USER: 'mambauser',
    },
  }
}

/** Stacks that set no variable of Python's; the Spark and GPU ones do. */
const PLAIN_STACKS: ReadonlySet<string> = new Set([
  'docker-stacks-foundation',
  'base-notebook',
  'minimal-notebook',
  'scipy-notebook',
  'r-notebook',
  'julia-notebook',
  'datascience-notebook',
])

/** jupyter/… and quay.io/jupyter/…: on Ubuntu, as jovyan, behind tini. */
export const jupyter: Family = (tag, repository) => {
  const minor = /^python-(.*)$/.exec(tag)
  const found = minor ? minorOf(minor[1]!) : null
  const traits: Traits = {
    distribution: distribution('ubuntu', null, false),
    libc: 'glibc',
    python: condaPython(found, null),
    user: '1000',
    owned: [PREFIX, '/home/jovyan', '/home/jovyan/work'],
    workdir: '/home/jovyan',
    shell: ['/bin/bash', '-o', 'pipefail', '-c'],
    entrypoint: ['tini', '-g', '--', 'start.sh'],
    // start-notebook.py in the newer ones, which keep the other name.
    command: repository.endsWith('docker-stacks-foundation') ? null : ['start-notebook.sh'],
    init: true,
    slim: false,
    gpu: tag.includes('cuda'),
    dockerClean: true,
    variables: {
      PATH: CONDA_PATH,
      // en_US.UTF-8 in the older ones.
      LANG: UNKNOWN,
      LC_ALL: UNKNOWN,
      CONDA_DIR: PREFIX,
      HOME: '/home/jovyan',
      NB_USER: 'jovyan',
      NB_UID: '1000',
    },
    complete: PLAIN_STACKS.has(repository.split('/').at(-1)!),
  }
  return { ...traits, ...(tag !== 'latest' && { floating: isKnown(tag) ? false : null }) }
}
