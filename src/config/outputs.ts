/** The action's outputs, with their descriptions. */
export const OUTPUTS = {
  conclusion: '`success`, `failure`, or `neutral` where a problem kept something from being reviewed.',
  findings: 'Number of new findings.',
  errors: 'Number of new errors.',
  warnings: 'Number of new warnings.',
  notices: 'Number of new notices.',
  'size-delta': 'Packed bytes that the change adds to the image that grows most; empty where no size was compared.',
  'startup-delta': 'Milliseconds that the change adds to the slowest start; empty where no start was compared.',
  matrix:
    'JSON for the `strategy.matrix` of jobs that measure, with `mode: plan`; empty where there is nothing to measure.',
  report: 'Path of the report as JSON.',
} as const

export type OutputName = keyof typeof OUTPUTS
