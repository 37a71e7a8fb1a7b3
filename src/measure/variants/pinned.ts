import { parseDockerfile } from '../../dockerfile/parse.js'
import type { Inventory } from '../../findings/inventory.js'
import { SourceText } from '../../source/text.js'

const CONSTRAINTS = '/.python-dockerfile-review-constraints.txt'

/** A name and a version as package indexes have them: nothing else gets into a Dockerfile. */
const PINNABLE = /^[A-Za-z0-9][\w.-]*==[\w.!+-]+$/

/**
 * A Dockerfile whose every stage installs the versions that an image has: for a fix that makes pip run again, where the
 * index has moved on since. Null where nothing can be pinned.
 */
export function withPins(dockerfile: string, text: string, { distributions }: Inventory): string | null {
  const pins = [...new Set(distributions.map(({ name, version }) => `${name}==${version}`))].filter((pin) =>
    PINNABLE.test(pin),
  )
  const { stages } = parseDockerfile(new SourceText(dockerfile, text))
  if (pins.length === 0 || stages.length === 0) return null
  const steps = [
    `COPY <<"PINS" ${CONSTRAINTS}`,
    ...pins.sort(),
    'PINS',
    `ENV PIP_CONSTRAINT=${CONSTRAINTS} UV_CONSTRAINT=${CONSTRAINTS}`,
  ].join('\n')
  let pinned = text
  for (const { from } of [...stages].reverse())
    pinned = `${pinned.slice(0, from.span.end)}\n${steps}${pinned.slice(from.span.end)}`
  return pinned
}
