import type { OwnRule } from './settings.js'

/** What measuring reports: no rule's file yields it, but it is configured, ignored and explained like one. */
export const MEASURED_RULES: readonly OwnRule[] = [
  {
    id: 'build-failed',
    family: 'review',
    level: 'error',
    summary: 'a measured build fails',
    why: `With \`measure\`, the image is built as the base has it and as the change leaves it. The change's build failed at this
line: nobody could deploy it, and nothing could be measured. The end of the build's log is in the message, without what
looks like a credential.

A build can also fail here and work elsewhere: it may need build arguments, a target, secrets or build contexts, which the
configuration gives per image (\`images\`), or files that an earlier step of the workflow makes. A pull request from a fork
is built without secrets, on purpose.

**When to ignore it:** when the image can't be built where the review runs. Better than ignoring it is to say so: build it
in an earlier step and name the finished image in \`images\`, or leave \`measure\` off.`,
  },
  {
    id: 'size-budget',
    family: 'review',
    level: 'error',
    summary: 'the image grows by more than its budget',
    why: `\`max-size-increase\` says how much the change may add to the image, as an amount (\`10 MB\`) or as a share of the base
(\`5%\`). What counts is the packed size, which a pull moves, unless the configuration says otherwise. Sizes are summed over
the image's layers; where a layer's packed size is estimated, the finding needs the whole interval to be beyond the budget.
The inventory in the report says which layer, distribution or kind of file grew.

A layer that two builds made differently without any change to its source (another package version, another base digest) is
drift: the report names it, and the budget counts it all the same, since it is what would be deployed.

The sizes are read from an image that the pull request's own instructions built. They can be forged, so a budget is no
security boundary.

**When to ignore it:** when the growth is wanted. An inline ignore with its reason above the FROM records that somebody
decided so; raise the budget where it is too tight for every change.`,
  },
  {
    id: 'startup-budget',
    family: 'review',
    level: 'error',
    summary: 'the start slows down by more than its budget',
    why: `\`max-startup-increase\` says how much longer the change may make a start, as a time (\`200 ms\`) or as a share of the
base (\`10%\`). Both images are started in turns in one run, so that a slow machine slows both, and the finding appears only
where the whole 95% interval of the difference is beyond the budget and the difference can be told from noise. A budget that
is smaller than what can be measured therefore never fails; the report says how small an effect could have been seen.

Where a start can't be measured (the import needs a database or a variable), the budget isn't checked, and the report says
so with what to set.

The times are taken inside a container of the pull request's own image. They can be forged, so a budget is no security
boundary.

**When to ignore it:** when the slower start is wanted, or when the image starts once a day and nobody waits for it.`,
  },
]
