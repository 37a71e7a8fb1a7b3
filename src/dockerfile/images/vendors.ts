import type { BasePython, Tool } from '../base-image.js'
import { UNKNOWN } from '../expand.js'
import { distribution, MOVING, namedDistribution, releaseOf } from './distributions.js'
import { minorOf, own, PLAIN, pythonAt, SYSTEM_PATH, type Family, type Traits } from './traits.js'

/*
 * Python images of vendors: Red Hat's, AWS Lambda's, Google App Engine's, Bitnami's.
 *
 * Sources, read 2026-11-20: github.com/sclorg/s2i-python-container at e007f85 (2026-06-17) and s2i-base-container at
 * cada84e; github.com/aws/aws-lambda-base-images, branches python3.8 to python3.12 (2024-10-14);
 * github.com/aws/aws-sam-build-images at acb4422; https://docs.aws.amazon.com/lambda/latest/dg/python-image.html;
 * github.com/GoogleCloudPlatform/python-runtime; github.com/bitnami/containers, bitnami/python/3.12 at 03cf04f.
 */

/** Red Hat's environment for applications; the interpreter itself is the distribution's. */
const APP_ROOT = '/opt/app-root'

/** ubi9/python-312, ubi8/python-39, ubi9/python-312-minimal, sclorg's and Fedora's python-3.. */
export const redHatPython: Family = (tag, repository) => {
  const match = /python-([23])\.?(\d+)/.exec(repository)
  const minor = match ? `${match[1]!}.${match[2]!}` : null
  const minimal = repository.includes('minimal')
  return {
    ...s2iSurroundings(repository, tag),
    python: {
      ...pythonAt(APP_ROOT, 'distribution', minor),
      // `python -m venv` made it, and `chown -R 1001:0` gave it to the user.
      venv: true,
      interpreters: [`${APP_ROOT}/bin`, '/usr/bin'],
    },
    ...(minimal && { slim: true, tools: new Set<Tool>(['sh', 'bash', 'curl']), entrypoint: [] }),
    user: '1001',
    owned: [APP_ROOT, `${APP_ROOT}/src`, `${APP_ROOT}/bin`],
    variables: {
      PATH: minimal
        ? `${APP_ROOT}/bin:${APP_ROOT}/src/bin:${APP_ROOT}/src/.local/bin:${SYSTEM_PATH}`
        : `${APP_ROOT}/src/.local/bin/:${APP_ROOT}/src/bin:${APP_ROOT}/bin:${SYSTEM_PATH}`,
      PYTHON_VERSION: minor ?? UNKNOWN,
      PYTHONUNBUFFERED: '1',
      PYTHONIOENCODING: 'UTF-8',
      LC_ALL: 'en_US.UTF-8',
      LANG: 'en_US.UTF-8',
      PIP_NO_CACHE_DIR: 'off',
      BASH_ENV: `${APP_ROOT}/bin/activate`,
      ENV: `${APP_ROOT}/bin/activate`,
      APP_ROOT,
      HOME: `${APP_ROOT}/src`,
    },
    floating: false,
  }
}

/** s2i-base and s2i-core: what Red Hat's language images stand on. */
export const s2i: Family = (tag, repository) => ({
  ...s2iSurroundings(repository, tag),
  user: 'root',
  variables: {
    PATH: `${APP_ROOT}/src/bin:${APP_ROOT}/bin:${SYSTEM_PATH}`,
    APP_ROOT,
    HOME: `${APP_ROOT}/src`,
    STI_SCRIPTS_URL: 'image:///usr/libexec/s2i',
    STI_SCRIPTS_PATH: '/usr/libexec/s2i',
  },
})

function s2iSurroundings(repository: string, tag: string): Traits {
  const release = /(?:ubi|rhel|-c|\/c)(\d+)/.exec(repository)?.[1] ?? null
  const stream = /-c\d+s(?:-|$)|\/centos/.test(repository)
  const name = repository.includes('fedora') ? 'fedora' : stream ? 'centos' : 'rhel'
  const number = name === 'fedora' ? releaseOf(name, tag) : stream && release !== null ? `stream${release}` : release
  return {
    distribution: distribution(name, number, null),
    libc: 'glibc',
    workdir: `${APP_ROOT}/src`,
    entrypoint: ['container-entrypoint'],
    init: false,
    slim: false,
    dockerClean: false,
    // s2i-base has compilers, wget and git.
    tools: new Set<Tool>(['sh', 'bash', 'curl', 'wget', 'git', 'gcc', 'make']),
    complete: true,
  }
}

/** The Amazon Linux below Lambda's Python; the later ones stand on 2023. */
const LAMBDA_RELEASES: Readonly<Record<string, string>> = {
  '2.7': '1',
  '3.6': '1',
  '3.7': '1',
  '3.8': '2',
  '3.9': '2',
  '3.10': '2',
  '3.11': '2',
}

/** public.ecr.aws/lambda/python, amazon/aws-lambda-python: `3.12`, `3.12-arm64`, `3.12.2024.11.22.14`. */
export const lambda: Family = (tag) => lambdaImage(minorOf(tag), tag)

/** public.ecr.aws/sam/build-python3.12: Lambda's image with compilers. */
export const samBuild: Family = (tag, repository) => ({
  ...lambdaImage(minorOf(/python(\d.*)$/.exec(repository)?.[1] ?? ''), tag),
  entrypoint: [],
  slim: false,
  tools: new Set<Tool>(['sh', 'bash', 'curl', 'git', 'gcc', 'make']),
  floating: false,
})

function lambdaImage(minor: string | null, tag: string): Traits {
  const release = minor === null ? null : (own(LAMBDA_RELEASES, minor) ?? '2023')
  return {
    ...PLAIN,
    distribution: distribution('amazonlinux', release),
    libc: 'glibc',
    python: pythonAt('/var/lang', 'distribution', minor),
    workdir: '/var/task',
    entrypoint: ['/lambda-entrypoint.sh'],
    slim: true,
    dockerClean: false,
    tools: new Set<Tool>(['sh', 'bash', 'curl']),
    variables: {
      PATH: '/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:/opt/bin',
      LANG: 'en_US.UTF-8',
      LAMBDA_TASK_ROOT: '/var/task',
      LAMBDA_RUNTIME_DIR: '/var/runtime',
      LD_LIBRARY_PATH: UNKNOWN,
    },
    ...(tag !== 'latest' && minor !== null && { floating: false }),
  }
}

/** gcr.io/google-appengine/python: several Pythons below /opt, none of them in an environment yet. */
export const appEngine: Family = () => ({
  python: { ...pythonAt('/usr', 'other', null), interpreters: [] } satisfies BasePython,
  distribution: distribution('ubuntu', null),
  libc: 'glibc',
  user: 'root',
  slim: false,
  dockerClean: true,
})

/** google/cloud-sdk: Debian's Python for gcloud; `slim`, `alpine`, `debian_component_based`. */
export const cloudSdk: Family = (tag) => {
  const alpine = tag.includes('alpine')
  return {
    user: 'root',
    distribution: alpine ? distribution('alpine', null, true) : distribution('debian', MOVING, true),
    libc: alpine ? 'musl' : 'glibc',
    dockerClean: !alpine,
  }
}

/** bitnami/python, bitnamilegacy/python: `3.12`, `3.12.3-debian-12-r12`. */
export const bitnami: Family = (tag) => {
  const debian = /debian-(\d+)/.exec(tag)?.[1]
  return {
    ...PLAIN,
    python: pythonAt('/opt/bitnami/python', 'other', minorOf(tag)),
    upstream: true,
    distribution: namedDistribution(tag) ?? distribution('debian', debian ?? null),
    libc: 'glibc',
    workdir: '/app',
    shell: ['/bin/bash', '-o', 'errexit', '-o', 'nounset', '-o', 'pipefail', '-c'],
    slim: false,
    tools: new Set<Tool>(['sh', 'bash', 'curl', 'wget', 'git', 'gcc', 'make']),
    variables: { PATH: `/opt/bitnami/python/bin:${SYSTEM_PATH}`, BITNAMI_APP_NAME: 'python' },
  }
}
