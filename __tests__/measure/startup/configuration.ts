import type { ImageConfiguration } from '../../../src/ports/engine.js'

/** An image's configuration with what a test says of it. */
export function configurationOf(changes: Partial<ImageConfiguration>): ImageConfiguration {
  return {
    id: 'sha256:0',
    platform: 'linux/amd64',
    environment: ['PATH=/usr/local/bin:/usr/bin'],
    entrypoint: [],
    command: [],
    workdir: '/app',
    user: '',
    stopSignal: null,
    healthCheck: null,
    exposedPorts: [],
    labels: new Map(),
    layers: [],
    ...changes,
  }
}
