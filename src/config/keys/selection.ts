import { imageEntries } from '../images.js'
import { key } from '../key.js'
import { listOf, orOne } from '../mappings.js'
import { choice, globs, line, pathInside } from '../values.js'

export const DEFAULT_CONFIGURATION = '.github/python-dockerfile-review.yml'

/** Who asks, by which configuration, and for which Dockerfiles. */
export const SELECTION = {
  token: key({
    type: line(1000),
    places: ['input'],
    default: () => '',
    defaultText: '`${{ github.token }}`',
    declaredDefault: '${{ github.token }}',
    description: 'Token with contents: read, pull-requests: write and checks: write (and actions: read for `publish`).',
  }),
  mode: key({
    type: choice(['review', 'plan', 'measure', 'publish']),
    places: ['input'],
    default: () => 'review',
    declaredDefault: 'review',
    description: 'Everything in one job (`review`), or split over jobs: `plan`, `measure` and `publish`.',
  }),
  config: key({
    type: pathInside(),
    places: ['input', 'option'],
    default: () => DEFAULT_CONFIGURATION,
    placeholder: 'FILE',
    description: 'Path of the configuration file.',
  }),
  extends: key({
    type: orOne(listOf(pathInside(), 'a list of paths of configuration files in the repository')),
    places: ['file'],
    default: () => [],
    defaultText: 'none',
    description:
      'Configuration files of the same repository, by their paths from its root. What stands here wins over them, a later one over an earlier one; `rules` are put together.',
  }),
  'config-from': key({
    type: choice(['head', 'base']),
    places: ['input'],
    default: ({ event }) => (event === 'pull_request_target' ? 'base' : 'head'),
    defaultText: '`head`; `base` under pull_request_target',
    description: 'Whose configuration and ignores count: those of the pull request’s head, or of its base.',
  }),
  dockerfiles: key({
    type: globs(),
    places: ['input', 'file'],
    default: () => [],
    defaultText: 'found by name',
    description: 'Globs that replace the names by which Dockerfiles are found; `!` alone excludes from what is found.',
  }),
  ignore: key({
    type: globs({ mustChoose: true }),
    places: ['file'],
    default: () => [],
    defaultText: 'none',
    description: 'Globs of files that are not reviewed.',
  }),
  images: key({
    type: imageEntries(),
    places: ['file'],
    default: () => [],
    defaultText: 'as the files around say',
    description: 'How single images are built and run, where the files around them don’t tell.',
  }),
  scope: key({
    type: choice(['changed', 'all']),
    places: ['input', 'option'],
    default: ({ event }) => (event === 'pull_request' || event === 'pull_request_target' ? 'changed' : 'all'),
    defaultText: '`changed` on pull requests, else `all`',
    placeholder: 'SCOPE',
    description: 'Whether the Dockerfiles that the change affects are reviewed, or all of them.',
  }),
}
