// One module for all that reads the rules: what two lazily loaded modules share, the bundler leaves in pieces, and each
// piece costs at every start.
export { reviewCommand } from './review.js'
export { reviewThread } from './thread.js'
export { explainRule, listRules } from './rules.js'
