import { budget, budgets, type Budgeted, type BudgetSetting } from '../budgets.js'
import { duration } from '../durations.js'
import { key } from '../key.js'
import { quantities } from '../quantities.js'
import { shard, type Shard } from '../shard.js'
import { buildContexts, builderName, platform, secrets, stage, variables } from '../texts.js'
import { folderInside } from '../values.js'

const MINUTES = 60_000

/** What is built and measured, and how. */
export const MEASURING = {
  measure: key({
    type: quantities(),
    places: ['input', 'option', 'file'],
    default: () => [],
    defaultText: '`off`',
    placeholder: 'LIST',
    description: 'What is measured by building the images of base and head.',
  }),
  'measure-timeout': key({
    type: duration(10, 21_600),
    places: ['input', 'option'],
    default: () => 15 * MINUTES,
    defaultText: '`15m`',
    placeholder: 'T',
    description: 'How long all builds and runs may take together.',
  }),
  builder: key<string | null>({
    type: builderName(),
    places: ['input', 'option'],
    default: () => null,
    defaultText: 'the default one',
    placeholder: 'NAME',
    description: 'The buildx builder that builds (docker-container, kubernetes, remote).',
  }),
  target: key<string | null>({
    type: stage(),
    places: ['option'],
    default: () => null,
    defaultText: 'as the files around say',
    placeholder: 'STAGE',
    description: 'The stage that is built.',
  }),
  context: key<string | null>({
    type: folderInside(),
    places: ['option'],
    default: () => null,
    defaultText: 'as the files around say',
    placeholder: 'DIR',
    description: 'The build context.',
  }),
  'build-args': key({
    type: variables('build arguments'),
    places: ['option'],
    default: () => new Map<string, string>(),
    defaultText: 'as the files around say',
    option: 'build-arg',
    placeholder: 'K=V',
    description: 'A build argument; may be given several times.',
  }),
  platform: key<string | null>({
    type: platform(),
    places: ['option'],
    default: () => null,
    defaultText: 'as the files around say',
    placeholder: 'P',
    description: 'The platform that is built for.',
  }),
  secrets: key({
    type: secrets(),
    places: ['input', 'option'],
    default: () => [],
    defaultText: 'none',
    option: 'secret',
    placeholder: 'S',
    description: 'Secrets for the builds, as buildx takes them; never handed to a fork’s code.',
  }),
  'build-contexts': key({
    type: buildContexts(),
    places: ['input', 'option'],
    default: () => [],
    defaultText: 'none',
    option: 'build-context',
    placeholder: 'C',
    description: 'Further contexts for the builds, as buildx takes them; never handed to a fork’s code.',
  }),
  shard: key<Shard>({
    type: shard(),
    places: ['input'],
    default: () => ({ part: 1, of: 1 }),
    defaultText: '`1/1`',
    description: 'This job’s part of the images, with `mode: measure`.',
  }),
  'max-size-increase': key<BudgetSetting | null>({
    type: budget('size'),
    places: ['input', 'option'],
    default: () => null,
    defaultText: 'none',
    placeholder: 'X',
    description: 'How much the change may add to an image’s packed size, like `10 MB` or `5%`. More is an error.',
  }),
  'max-startup-increase': key<BudgetSetting | null>({
    type: budget('startup'),
    places: ['input', 'option'],
    default: () => null,
    defaultText: 'none',
    placeholder: 'X',
    description: 'How much the change may add to an image’s start, like `200 ms` or `10%`. More is an error.',
  }),
  budgets: key<ReadonlyMap<Budgeted, BudgetSetting>>({
    type: budgets(),
    places: ['file'],
    default: () => new Map(),
    defaultText: 'none',
    description:
      'How much the change may add to the images: `size` (packed), `unpacked-size`, `size-above-base`, `startup`, each an amount or a share, or `none`.',
  }),
}
