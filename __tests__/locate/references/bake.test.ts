import { describe, expect, test } from '@jest/globals'
import { bakeTargets, readBake } from '../../../src/locate/references/bake.js'
import { readHcl } from '../../../src/locate/references/hcl.js'
import { said } from './said.js'

const HCL = `
# How the images are made
variable "REGISTRY" { default = "ghcr.io/me" }
variable TAG {
  default = "latest"
}
variable "IMAGE" { default = "\${REGISTRY}/shop" }
variable "SECRET" {}

group "default" {
  targets = ["web", "worker"]
}

target "_common" {
  context = "."          // the whole repository
  args = {
    PYTHON = "3.13", "OTHER" : SECRET
    EDITION = upper("x")
  }
  platforms = [
    "linux/amd64",
    "linux/arm64",
  ]
}

/* one block */
target "web" {
  inherits   = ["_common"]
  dockerfile = "docker/web.Dockerfile"
  target     = "web"
  tags       = ["\${IMAGE}:\${TAG}", equal(TAG, "x") ? "a" : "b"]
  cache-from = ["type=gha"]
  cache-to   = ["type=gha,mode=max"]
  output     = ["type=registry"]
}

target "worker" {
  inherits = ["_common"]
  args = { PYTHON = "3.12" }
  platforms = ["linux/amd64"]
  labels = {for k, v in x : k => v}
  dockerfile-extra = <<EOT
target "no" {}
EOT
}
`

describe('HCL', () => {
  test('targets, variables, inheritance', () => {
    expect(readBake('docker-bake.hcl', HCL)!.map(said)).toEqual([
      {
        ...{ line: 27, name: 'web', builds: true, pushes: true },
        ...{ dockerfile: 'docker/web.Dockerfile', context: '.', target: 'web' },
        buildArguments: { PYTHON: '3.13' },
        images: ['ghcr.io/me/shop', '␀'],
        cache: { from: true, to: true },
      },
      {
        ...{ line: 37, name: 'worker', builds: true, dockerfile: 'Dockerfile', context: '.' },
        buildArguments: { PYTHON: '3.12' },
        platform: 'linux/amd64',
        cache: { from: false, to: false },
      },
    ])
  })

  test('a matrix', () => {
    const text = `target "app" {
      name = "app-\${tgt}"
      matrix = { tgt = ["web", "worker"] }
      target = tgt
    }`
    expect(readBake('deploy/docker-bake.hcl', text)!.map(said)).toMatchObject([
      { target: 'web', context: 'deploy' },
      { target: 'worker', dockerfile: 'deploy/Dockerfile' },
    ])
  })

  test.each([
    'target "x" { dockerfile-inline = "FROM scratch" }',
    'target "x" { context = "https://github.com/x/y.git" }',
    'target "x" { target = UNKNOWN }',
    'target "x" { context = "../.." }',
  ])('%s is nothing that can be known', (text) => {
    expect(readBake('docker-bake.hcl', text)).toEqual([])
  })

  test.each(['target "x" {', 'target "x', '{', '= 1', 'a = <<X\nb', 'a = "b\nc"', 'a = {b}'])(
    '%s is no HCL',
    (text) => {
      expect(readHcl(text)).toBeNull()
    },
  )

  test.each(['a = [', 'a = f(', 'a = 1 + (', 'a = ]', 'a = {b: [c'])('%s does not end', (text) => {
    expect(() => readHcl(text)).not.toThrow()
  })
})

test('JSON', () => {
  const text = JSON.stringify({
    variable: { TAG: { default: 'v1' } },
    group: { all: { targets: ['a', 'b'] }, default: { targets: ['all'] } },
    target: { a: { context: 'a', args: { TAG: '${TAG}' } }, b: { context: 'b' } },
  })
  expect(readBake('docker-bake.json', text)!.map(said)).toMatchObject([
    { name: 'a', dockerfile: 'a/Dockerfile', buildArguments: { TAG: 'v1' } },
    { name: 'b', dockerfile: 'b/Dockerfile' },
  ])
  expect([...bakeTargets(text, 'docker-bake.json', [])!].sort()).toEqual(['a', 'b'])
  expect([...bakeTargets(text, 'docker-bake.json', ['a'])!]).toEqual(['a'])
})
