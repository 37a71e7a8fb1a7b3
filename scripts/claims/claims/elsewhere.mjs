// Claims that need what a run of this can't have, said rather than guessed.
const UNTRIED = [
  [
    4,
    'Alpine: musl, missing wheels, long builds',
    'needs the official Alpine images and an index with wheels of both kinds',
  ],
  [4, 'Nuitka compiles to a binary in a scratch image', 'needs Nuitka and a compiler of a supported version'],
  [
    5,
    'Ubuntu’s Python is 20% faster than the official image’s',
    'needs Ubuntu’s and the official images; it was said of 2021’s',
  ],
  [5, 'A registry cache makes builds on fresh machines faster', 'needs a registry, and its distance decides'],
  [5, 'gunicorn’s heartbeat file blocks workers on a slow disk', 'needs a disk under load, as a cloud’s root volume'],
]

export const elsewhere = {
  name: 'elsewhere',
  title: 'Not tried',

  measure() {
    return Promise.resolve({})
  },

  judge() {
    return {
      rows: UNTRIED.map(([text, says, why]) => ({ text, says, measured: why, verdict: 'not measurable here' })),
      details: 'Stand-ins of official images can’t answer these.',
    }
  },
}
