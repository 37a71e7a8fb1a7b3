import { existsSync } from 'node:fs'
import { test } from '@jest/globals'
import { chromium, type Browser } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** A Chromium of this machine; null where there is none. CHROMIUM names another. */
export const executable =
  [process.env.CHROMIUM ?? '', ...PLACES].find((path) => path !== '' && existsSync(path)) ?? null

/** Where a browser can be had for sure, one that is missing is a failure; elsewhere the tests are left out. */
export const withBrowser = executable !== null || process.env.START_ENGINE === '1' ? test : test.skip

export function launch(): Promise<Browser> {
  if (executable === null) throw new Error('no Chromium: node scripts/browser.mjs installs it, CHROMIUM names one')
  // As root there is no sandbox; what is shown are our own pages.
  return chromium.launch({ executablePath: executable, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
}
