// How a stand-in is told from the image whose name it has.

/** Prefix of the labels that every stand-in has: `.stand-in` is "true", `.recipe` says how it was made. */
export const LABEL = 'python-dockerfile-review'

/** Whether all the names stand for an image that was made by this recipe. */
export async function isCurrent(docker, names, recipe) {
  const labels = await labelsOf(docker, names, `${LABEL}.recipe`)
  return labels !== null && labels.every((label) => label === recipe)
}

/** Whether an image is a stand-in; null where there is no image of that name. */
export async function isStandIn(docker, name) {
  const labels = await labelsOf(docker, [name], `${LABEL}.stand-in`)
  return labels === null ? null : labels[0] === 'true'
}

async function labelsOf(docker, names, label) {
  const format = `{{index .Config.Labels "${label}"}}`
  const { status, stdout } = await docker(['image', 'inspect', '--format', format, ...names], { mayFail: true })
  return status === 0 ? stdout.trim().split('\n') : null
}
