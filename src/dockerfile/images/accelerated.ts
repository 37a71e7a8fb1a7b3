import { isKnown, UNKNOWN } from '../expand.js'
import { distribution, namedDistribution } from './distributions.js'
import { isAtLeast, isPartial, PLAIN, pythonAt, SYSTEM_PATH, type Family } from './traits.js'

/*
 * Images for GPUs and the frameworks that use them.
 *
 * Sources, read 2026-11-20: https://gitlab.com/nvidia/container-images/cuda; github.com/pytorch/pytorch, Dockerfile (its
 * pull requests 169873 and 170338 of 2025-12 put Ubuntu's Python in conda's place, from 2.10 on; its releases of Ubuntu: issue
 * 81120 and pull requests 101310 of 2023-05 and 113032 of 2023-11);
 * github.com/tensorflow/tensorflow, tensorflow/tools/tf_sig_build_dockerfiles;
 * https://docs.nvidia.com/deeplearning/frameworks/pytorch-release-notes/
 */

const CUDA_PATH = '/usr/local/nvidia/bin:/usr/local/cuda/bin'

/** nvidia/cuda: `12.8.0-cudnn-runtime-ubuntu24.04`, `13.0.1-devel-rockylinux9`. Without Python. */
export const cuda: Family = (tag) => {
  const named = namedDistribution(tag, false)
  return {
    ...PLAIN,
    distribution: named,
    libc: 'glibc',
    gpu: true,
    ...(named && { dockerClean: named.name === 'ubuntu' || named.name === 'debian' }),
    // devel has compilers; what else depends on the distribution.
    slim: isPartial(tag) && !/devel|runtime|base/.test(tag) ? null : !tag.includes('devel'),
    variables: { PATH: `${CUDA_PATH}:${SYSTEM_PATH}` },
    // NVIDIA has always its own entrypoint in some variants.
    entrypoint: null,
  }
}

/** Ubuntu's release below pytorch/pytorch by PyTorch's; of 2.0 and the later ones of 2.1 it isn't on record. */
function ubuntuOf(version: string | undefined, patch: string | undefined): string | null {
  if (version === undefined) return null
  if (version === '2.1') return patch === '0' ? '20.04' : null
  if (isAtLeast(version, '1.6') && !isAtLeast(version, '2.0')) return '18.04'
  return isAtLeast(version, '2.2') && !isAtLeast(version, '2.10') ? '22.04' : null
}

/** pytorch/pytorch: conda's Python up to 2.9, Ubuntu's since, with its marker of PEP 668 removed. */
export const pytorch: Family = (tag) => {
  const [, version, patch] = /^(\d+\.\d+)(?:\.(\d+))?(?=[-.]|$)/.exec(tag) ?? []
  const conda = version !== undefined && !isAtLeast(version, '2.10')
  const system = !isPartial(tag) && !conda
  return {
    ...PLAIN,
    python: conda ? pythonAt('/opt/conda', 'conda', null) : system ? pythonAt('/usr', 'distribution', null) : null,
    distribution: distribution('ubuntu', ubuntuOf(version, patch), system ? true : null),
    libc: 'glibc',
    gpu: true,
    slim: false,
    dockerClean: true,
    workdir: '/workspace',
    entrypoint: null,
    variables: { PATH: conda ? `${CUDA_PATH}:/opt/conda/bin:${SYSTEM_PATH}` : `${UNKNOWN}:${SYSTEM_PATH}` },
    complete: conda,
  }
}

/** tensorflow/tensorflow: `2.16.1`, `2.15.0-gpu-jupyter`, `1.11.0-py3`: Ubuntu's Python. */
export const tensorflow: Family = (tag) => ({
  user: 'root',
  python: pythonAt('/usr', 'distribution', null),
  distribution: distribution('ubuntu', null, true),
  libc: 'glibc',
  gpu: tag.includes('gpu'),
  slim: false,
  dockerClean: true,
  floating: isKnown(tag) ? !/^\d/.test(tag) : null,
})

/** nvcr.io/nvidia/pytorch, tensorflow, jax: `24.06-py3`: Ubuntu's Python and many variables. */
export const nvidiaFramework: Family = (tag) => ({
  user: 'root',
  python: pythonAt('/usr', 'distribution', null),
  distribution: distribution('ubuntu', null, true),
  libc: 'glibc',
  gpu: true,
  slim: false,
  entrypoint: ['/opt/nvidia/nvidia_entrypoint.sh'],
  workdir: '/workspace',
  floating: isKnown(tag) ? !/^\d/.test(tag) : null,
})
