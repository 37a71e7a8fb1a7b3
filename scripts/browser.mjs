// Sees to it that there is a Chromium for the tests of the HTML report: node scripts/browser.mjs
// On Debian or Ubuntu as root it is installed from the system's own packages; elsewhere it says what is missing.
// Exit status 0: there is one, 1: there is none.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]
const PACKAGES = ['chromium', 'fonts-dejavu-core']

/** The path of a Chromium; null where there is none. CHROMIUM names another. */
export function findBrowser() {
  const places = [process.env.CHROMIUM ?? '', ...PLACES]
  return places.find((place) => place !== '' && existsSync(place)) ?? null
}

/** Installs one where that can be done; answers with its path, or null and the reason. */
export function installBrowser() {
  const found = findBrowser()
  if (found !== null) return { path: found, reason: null }
  if (process.getuid?.() !== 0) return { path: null, reason: 'no Chromium here, and only root may install one' }
  if (!existsSync('/usr/bin/apt-get')) return { path: null, reason: 'no Chromium here, and no apt-get to install one' }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // A package list that is old still names the package, mostly; where it doesn't, a new one does.
  for (const args of [[], ['update']]) {
    if (args.length > 0) spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env, timeout: 120_000 })
    const options = ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES]
    spawnSync('apt-get', options, { stdio: 'ignore', env, timeout: 300_000 })
    const installed = findBrowser()
    if (installed !== null) return { path: installed, reason: null }
  }
  return { path: null, reason: `apt-get could not install ${PACKAGES.join(', ')}` }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { path, reason } = installBrowser()
  if (path === null) {
    console.error(`browser: ${reason}; tests of the HTML report that need it are left out`)
    process.exitCode = 1
  } else console.log(`browser: ${path}`)
}
