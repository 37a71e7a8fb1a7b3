// fast-check as the tests get it: with a seed that is the same in each run, so that a commit's tests either pass or
// don't. PROPERTY_SEED=random draws others, as a weekly run does; a number repeats what such a run found.
import fc from '../../node_modules/fast-check/lib/fast-check.js'

const { PROPERTY_SEED: wanted = '1' } = process.env
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) })

export default fc
