import { test } from '@jest/globals'
import { chromium, type Browser } from 'playwright-core'

/** `environment` goes over the process's own. */
interface TestBrowser {
  readonly executable: string
  readonly environment: Readonly<Record<string, string>>
}

/** What jest's set-up (scripts/tests/set-up.mjs) found, or why there is none, which the end of the run tells. */
const found = JSON.parse(process.env.TEST_BROWSER ?? '{"leftOut":"jest ran without its set-up"}') as
  TestBrowser | { readonly leftOut: string }

/** A test that is left out where there is no browser. */
export const withBrowser = 'leftOut' in found ? test.skip : test

/** Null where there is no browser. */
export async function launch(): Promise<Browser | null> {
  if ('leftOut' in found) return null
  return chromium.launch({
    executablePath: found.executable,
    env: { ...(process.env as Record<string, string>), ...found.environment },
    // As root there is no sandbox; what is shown are our own pages.
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    timeout: 120_000,
  })
}
