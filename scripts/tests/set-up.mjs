// Jest's global set-up: decides once, before the workers start, what tests may use beside Node.js, or why they can't.
// The workers read it from the environment: TEST_ENGINE (scripts/engine/for-tests.mjs), and TEST_BROWSER, which is
// {executable, environment} or {leftOut: why}.
import { browserToUse } from '../browser.mjs'
import decideEngine from '../engine/for-tests.mjs'

export default async function setUp() {
  await decideEngine()
  process.env.TEST_BROWSER = JSON.stringify(await browserToUse(process.env))
}
