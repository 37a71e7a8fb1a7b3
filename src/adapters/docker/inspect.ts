import type { ImageConfiguration } from '../../ports/engine.js'
import { isRecord, readJson, recordAt, textAt, textsAt } from './json.js'

/** Reads `docker image inspect --format '{{json .}}'`; null where that isn't an image's. */
export function readImage(text: string): ImageConfiguration | null {
  const image = readJson(text)
  const id = textAt(image, 'Id')
  if (id === '') return null
  const configuration = recordAt(image, 'Config')
  const variant = textAt(image, 'Variant')
  const health = textsAt(recordAt(configuration, 'Healthcheck'), 'Test')
  const labels = Object.entries(recordAt(configuration, 'Labels')).filter(
    (label): label is [string, string] => typeof label[1] === 'string',
  )
  return {
    id,
    platform: `${textAt(image, 'Os')}/${textAt(image, 'Architecture')}${variant === '' ? '' : `/${variant}`}`,
    environment: textsAt(configuration, 'Env'),
    entrypoint: textsAt(configuration, 'Entrypoint'),
    command: textsAt(configuration, 'Cmd'),
    workdir: textAt(configuration, 'WorkingDir') || '/',
    user: textAt(configuration, 'User'),
    stopSignal: textAt(configuration, 'StopSignal') || null,
    // `NONE` turns off what a base set.
    healthCheck: health.length === 0 || health[0] === 'NONE' ? null : health,
    exposedPorts: isRecord(configuration.ExposedPorts) ? Object.keys(configuration.ExposedPorts) : [],
    labels: new Map(labels),
    layers: textsAt(recordAt(image, 'RootFS'), 'Layers'),
  }
}
