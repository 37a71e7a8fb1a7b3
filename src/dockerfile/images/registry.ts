import { cuda, nvidiaFramework, pytorch, tensorflow } from './accelerated.js'
import { airflow, devcontainer, onPython, playwright, tiangolo } from './applications.js'
import { jupyter, micromamba, miniconda, miniforge } from './conda.js'
import { chainguardPython, distroless, hardenedPython, wolfi } from './distroless.js'
import { pypy, python, uv } from './official.js'
import { alpine, buildpackDeps, debian, rpm, runtime, scratch, withS6 } from './plain.js'
import type { Family } from './traits.js'
import { appEngine, bitnami, cloudSdk, lambda, redHatPython, s2i, samBuild } from './vendors.js'

/** Docker Hub's official images, which mirrors repeat below `library/`. */
const OFFICIAL: ReadonlyMap<string, Family> = new Map<string, Family>([
  ['python', python],
  ['pypy', pypy],
  ['debian', debian],
  ['ubuntu', debian],
  ['alpine', alpine],
  ['buildpack-deps', buildpackDeps],
  ['scratch', scratch],
  ...['centos', 'rockylinux', 'almalinux', 'fedora', 'amazonlinux', 'oraclelinux', 'opensuse'].map(
    (name) => [name, rpm] as const,
  ),
  ...(
    'node golang rust ruby perl gcc openjdk java eclipse-temurin amazoncorretto maven gradle php nginx httpd caddy haproxy ' +
    'redis memcached postgres mysql mariadb mongo rabbitmq docker bash busybox elixir erlang haskell swift julia r-base'
  )
    .split(' ')
    .map((name) => [name, runtime] as const),
])

/** Other images, each with the name it has where it is at home. */
const OTHERS: ReadonlyMap<string, Family> = new Map<string, Family>([
  ['astral-sh/uv', uv],
  ['astral/uv', uv],
  ['continuumio/miniconda3', miniconda],
  ['continuumio/anaconda3', miniconda],
  ['continuumio/miniconda', miniconda],
  ['continuumio/anaconda', miniconda],
  ['condaforge/miniforge3', miniforge],
  ['condaforge/mambaforge', miniforge],
  ['condaforge/miniforge-pypy3', miniforge],
  ['mambaorg/micromamba', micromamba],
  ['chainguard/python', chainguardPython],
  ['chainguard/wolfi-base', wolfi],
  ['dhi.io/python', hardenedPython],
  ['dhi/python', hardenedPython],
  ['nvidia/cuda', cuda],
  ['nvcr.io/nvidia/pytorch', nvidiaFramework],
  ['nvcr.io/nvidia/tensorflow', nvidiaFramework],
  ['nvcr.io/nvidia/jax', nvidiaFramework],
  ['pytorch/pytorch', pytorch],
  ['tensorflow/tensorflow', tensorflow],
  ['amazon/aws-lambda-python', lambda],
  ['public.ecr.aws/lambda/python', lambda],
  ['ecr-public/lambda/python', lambda],
  ['amazonlinux/amazonlinux', rpm],
  ['centos/centos', rpm],
  ['fedora/fedora', rpm],
  ['fedora/fedora-minimal', rpm],
  ['rockylinux/rockylinux', rpm],
  ['opensuse/leap', rpm],
  ['opensuse/tumbleweed', rpm],
  ['google-appengine/python', appEngine],
  ['google_appengine/python', appEngine],
  ['google/cloud-sdk', cloudSdk],
  ['google.com/cloudsdktool/cloud-sdk', cloudSdk],
  ['google.com/cloudsdktool/google-cloud-cli', cloudSdk],
  ['bitnami/python', bitnami],
  ['bitnamilegacy/python', bitnami],
  ['apache/airflow', airflow],
  ['apache/superset', onPython],
  ['prefecthq/prefect', onPython],
  ['mcr.microsoft.com/devcontainers/python', devcontainer],
  ['mcr.microsoft.com/vscode/devcontainers/python', devcontainer],
  ['mcr.microsoft.com/playwright/python', playwright],
  ['gliderlabs/alpine', alpine],
  ['ubuntu/ubuntu', debian],
  ['debian/debian', debian],
])

/** Families whose names follow a rule. */
const PATTERNS: readonly (readonly [RegExp, Family])[] = [
  [
    /^tiangolo\/(?:uvicorn-gunicorn|meinheld-gunicorn|uwsgi-nginx)(?:-(?:fastapi|starlette|flask|machine-learning))?$/,
    tiangolo,
  ],
  [/^jupyter\/(?:docker-stacks-foundation|[a-z-]+-notebook)$/, jupyter],
  [/^distroless\/(?:python3|static|base|base-nossl|cc)(?:-debian\d+)?$/, distroless],
  [/^(?:ubi|rhel)\d+\/python-\d+(?:-minimal)?$/, redHatPython],
  [/^(?:sclorg|fedora|centos)\/python-\d+(?:-minimal)?(?:-c\d+s)?$/, redHatPython],
  [/^(?:(?:ubi|rhel)\d+|sclorg|fedora)\/s2i-(?:base|core)(?:-c\d+s)?$/, s2i],
  [/^(?:redhat\/)?ubi\d+(?:-minimal|-micro|-init)?$/, rpm],
  [/^ubi\d+\/ubi(?:-minimal|-micro|-init)?$/, rpm],
  [/^(?:almalinux|rockylinux)\/\d+-(?:base|minimal|micro)$/, rpm],
  [/^(?:public\.ecr\.aws\/sam\/build-|amazon\/aws-sam-cli-build-image-)python\d\.\d+$/, samBuild],
  [/^cgr\.dev\/[^/]+\/python(?:-fips)?$/, chainguardPython],
  [/^(?:lsiobase\/|linuxserver\/baseimage-)(?:alpine|debian|ubuntu)$/, withS6],
]

/** Where mirrors keep Docker Hub's images without saying `library/`. */
const HUB_MIRROR =
  /\/(?:docker[-_.]?(?:hub|io)(?:[-_](?:proxy|remote|cache|mirror|virtual))?|dependency_proxy\/containers)\//

/** Official images once more, for one architecture. Source: github.com/docker-library/official-images, its README. */
const ARCHITECTURE = /^(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x)\/([^/]+)$/

/** A family with the name by which it knows the repository. */
export interface Found {
  readonly family: Family
  readonly repository: string
}

/** Finds what describes a repository, wherever it is mirrored; null for images that nothing is known of. */
export function findFamily(repository: string): Found | null {
  // Mirrors keep the official ones' folder: public.ecr.aws/docker/library/python, harbor.x/hub/library/python.
  const mirrored =
    /\/library\/([^/]+)$/.exec(repository)?.[1] ?? ARCHITECTURE.exec(repository)?.[1] ?? afterMirror(repository)
  if (mirrored !== null) {
    const family = OFFICIAL.get(mirrored)
    if (family) return { family, repository: mirrored }
  }
  const direct = OFFICIAL.get(repository) ?? homeOf(repository)
  if (direct) return { family: direct, repository }
  // A host and the folders of a proxy may stand before the name.
  for (let at = repository.indexOf('/'); at >= 0; at = repository.indexOf('/', at + 1)) {
    const rest = repository.slice(at + 1)
    const family = homeOf(rest)
    if (family) return { family, repository: rest }
  }
  return null
}

function afterMirror(repository: string): string | null {
  const match = HUB_MIRROR.exec(repository)
  return match ? repository.slice(match.index + match[0].length) : null
}

function homeOf(name: string): Family | undefined {
  return OTHERS.get(name) ?? PATTERNS.find(([pattern]) => pattern.test(name))?.[1]
}
