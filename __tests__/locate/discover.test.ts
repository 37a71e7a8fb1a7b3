import { describe, expect, test } from '@jest/globals'
import { discover, isDockerfileName, isDoubtful } from '../../src/locate/discover.js'

const byName = { dockerfiles: [], ignore: [] }

describe('names', () => {
  test.each([
    'Dockerfile',
    'dockerfile',
    'DOCKERFILE',
    'shop/web/Dockerfile',
    'Dockerfile.web',
    'Dockerfile-prod',
    'Dockerfile_prod',
    'containerfile-3.12',
    'dockerfile.dev',
    'Dockerfile.python3.13',
    'web.Dockerfile',
    'web.dockerfile',
    'Containerfile',
    'Containerfile.web',
    'web.containerfile',
    '.devcontainer/Dockerfile',
    'Dockerfile.txt',
    'Dockerfile.py',
    'Dockerfile.dockerfile',
    'Dockerfile0',
    'server/DockerfileForComposeSSL',
    'ContainerfileGPU',
  ])('%s is one', (path) => {
    expect(isDockerfileName(path)).toBe(true)
  })

  test.each([
    'Dockerfile.dockerignore',
    'web.Dockerfile.dockerignore',
    '.dockerignore',
    'Dockerfile.md',
    'Dockerfile.j2',
    'Dockerfile.web.tmpl',
    'Dockerfile.template',
    'Dockerfile.bak',
    'Dockerfile.swp',
    'Dockerfile~',
    'Dockerfile.web~',
    'Dockerfile.json',
    'dockerfile.go',
    'dockerfile.test.ts',
    'dockerfile.py',
    'dockerfiles/readme',
    'Dockerfile/x',
    'MyDockerfile',
    'Dockerfiles',
    'dockerfile0',
    'DockerfileParser.java',
    'DockerfileNotes.md',
    'docker-compose.yml',
    '.dockerfile',
  ])('%s is none', (path) => {
    expect(isDockerfileName(path)).toBe(false)
  })

  test.each([
    ['Dockerfile.py', true],
    ['Dockerfile.web.go', true],
    ['Dockerfile', false],
    ['Dockerfile-notes', true],
    ['Dockerfile.web', false],
    ['Dockerfile0', true],
    ['DockerfileForCompose', true],
    ['notes.md', false],
  ])('%s is doubtful: %s', (path, doubtful) => {
    expect(isDoubtful(path)).toBe(doubtful)
  })
})

describe('selection', () => {
  const paths = ['Dockerfile', 'README.md', 'docker/api', 'docker/web', 'old/Dockerfile', 'web/Dockerfile.dev']

  test.each([
    ['nothing said', {}, ['Dockerfile', 'old/Dockerfile', 'web/Dockerfile.dev']],
    ['globs replace the names', { dockerfiles: ['docker/*'] }, ['docker/api', 'docker/web']],
    ['and take away from what they chose', { dockerfiles: ['docker/*', '!docker/web'] }, ['docker/api']],
    ['! alone takes away from the names', { dockerfiles: ['!old/**'] }, ['Dockerfile', 'web/Dockerfile.dev']],
    ['ignore', { ignore: ['**/*.dev', 'old/'] }, ['Dockerfile']],
    ['ignore all but', { ignore: ['**/Dockerfile*', '!Dockerfile'] }, ['Dockerfile']],
    ['ignore wins over globs', { dockerfiles: ['docker/*'], ignore: ['docker/web'] }, ['docker/api']],
    ['ignore with ! alone', { ignore: ['!old/**'] }, ['Dockerfile', 'old/Dockerfile', 'web/Dockerfile.dev']],
  ])('%s', (_, selection, expected) => {
    expect(discover(paths, { ...byName, ...selection })).toEqual(expected)
  })
})
