// The Chromium of the tests of the HTML report: node scripts/browser.mjs says which one it is.
//   CHROME_PATH      a Chromium or Chrome; without it, one on the PATH
//   START_BROWSER=1  where there is none, Debian's headless one is fetched into a folder of its own (BROWSER_HOME),
//                    once: nothing is installed, no other folder is touched
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { hostEnvironment, run } from './engine/command.mjs'
import { readJson, writeJson } from './engine/home.mjs'
import { locked } from './engine/lock.mjs'

const NAMES = ['chromium', 'chromium-browser', 'chromium-headless-shell', 'google-chrome', 'google-chrome-stable']
const PACKAGES = ['chromium-headless-shell', 'fonts-dejavu-core']
// What it is said to need for a desktop only, and which would bring the graphics drivers.
const UNNEEDED = ['x11-utils', 'xdg-utils']
// Where its package has the program, and where libraries have their own.
const PROGRAM = 'usr/lib/chromium/chromium-headless-shell'
const PRIVATE_LIBRARIES = ['pulseaudio', 'nss']

/**
 * The browser that tests use, {executable, environment}, or {leftOut: why there is none}. `environment` holds the
 * variables that it needs beside those that are there.
 */
export async function browserToUse(environment = process.env) {
  const { CHROME_PATH: named = '', START_BROWSER: wish = '' } = environment
  if (!['', '0', '1'].includes(wish))
    throw new Error(`START_BROWSER is ${wish}: allowed are 1 (fetch a browser where there is none) and 0 (don't)`)
  if (named !== '') {
    if (!isProgram(named)) throw new Error(`CHROME_PATH is ${named}: it must be the path of a Chromium`)
    return { executable: named, environment: {} }
  }
  const found = onPath(environment.PATH ?? '')
  if (found !== null) return { executable: found, environment: {} }
  if (wish !== '1') return { leftOut: 'no Chromium is on the PATH; START_BROWSER=1 fetches one on Debian' }
  try {
    return await fetchedBrowser(browserHome(environment))
  } catch (error) {
    return { leftOut: `no Chromium is on the PATH, and none can be fetched: ${error.message.replace(/\s+/g, ' ')}` }
  }
}

function onPath(folders) {
  const places = NAMES.flatMap((name) => folders.split(path.delimiter).map((folder) => path.join(folder, name)))
  return places.find((place) => path.isAbsolute(place) && isProgram(place)) ?? null
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/** Programs are run from it, so it is nobody else's to write into. */
function browserHome({ BROWSER_HOME: wish }) {
  const home = path.resolve(wish || path.join(os.tmpdir(), 'python-dockerfile-review-browser'))
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const { uid, mode } = statSync(home)
  if (uid !== process.getuid() || (mode & 0o022) !== 0)
    throw new Error(`BROWSER_HOME is ${home}: somebody else may write there`)
  return home
}

async function fetchedBrowser(home) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get'))
    throw new Error('it comes from Debian packages, and there is no apt-get')
  const description = path.join(home, 'browser.json')
  return locked(path.join(home, 'lock'), async () => {
    const known = readJson(description)
    // The machine's own libraries may have changed since.
    if (known !== null && (await versionOf(known, true)) !== null) return known
    rmSync(description, { force: true })
    const made = await fetchBrowser(home)
    writeJson(description, made)
    return made
  })
}

async function fetchBrowser(home) {
  const below = (...names) => path.join(home, ...names)
  const root = below('root')
  for (const folder of ['root', 'lists', 'cache']) rmSync(below(folder), { recursive: true, force: true })
  for (const folder of ['root', 'lists/partial', 'cache/archives/partial'])
    mkdirSync(below(folder), { recursive: true })
  writeFileSync(below('status'), `${readFileSync('/var/lib/dpkg/status', 'utf8')}${UNNEEDED.map(pretended).join('')}`)
  const options = aptOptions(home)
  const apt = (args, timeout) => run('apt-get', [...options, ...args], { timeout, env: hostEnvironment() })
  say(`fetching ${PACKAGES[0]} from the hosts of this machine's apt`)
  await apt(['-q', 'update'], 120)
  // With all that it needs and the machine doesn't have.
  await apt(['-q', '-y', '--no-install-recommends', '--download-only', 'install', ...PACKAGES], 300)
  const archives = readdirSync(below('cache', 'archives')).filter((name) => name.endsWith('.deb'))
  for (const name of archives) await run('dpkg', ['-x', below('cache', 'archives', name), root])
  for (const name of ['lists', 'cache', 'status']) rmSync(below(name), { recursive: true, force: true })
  const browser = {
    executable: path.join(root, PROGRAM),
    environment: { LD_LIBRARY_PATH: libraryFolders(root).join(':'), FONTCONFIG_FILE: below('fonts.conf') },
  }
  writeFileSync(browser.environment.FONTCONFIG_FILE, fontConfiguration(home, root))
  say(`${await versionOf(browser)}, ${archives.length} packages`)
  return browser
}

/** A package as dpkg lists what is installed. */
function pretended(name) {
  return `\nPackage: ${name}\nStatus: install ok installed\nArchitecture: all\nMaintainer: nobody\nVersion: 999\nDescription: none\n`
}

/** What it calls itself; where it doesn't run, an error, or null where it may fail. */
async function versionOf({ executable, environment }, mayFail = false) {
  const env = { ...process.env, ...environment }
  const { status, stdout } = await run(executable, ['--version'], { env, timeout: 30, mayFail })
  return status === 0 ? stdout.trim() : null
}

/** Options that keep apt away from the machine's own lists and cache; what is installed it may read. */
function aptOptions(home) {
  return [
    ['Dir::State::lists', path.join(home, 'lists')],
    ['Dir::State::status', path.join(home, 'status')],
    ['Dir::Cache', path.join(home, 'cache')],
    ...(process.getuid() === 0 ? [['APT::Sandbox::User', 'root']] : []),
    ['Debug::NoLocking', 'true'],
    ['Acquire::Languages', 'none'],
    ['Acquire::http::Timeout', '20'],
    ['Acquire::https::Timeout', '20'],
  ].map(([key, value]) => `-o${key}=${value}`)
}

function libraryFolders(root) {
  return ['usr/lib', 'lib']
    .map((folder) => path.join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
    .filter((folder) => /-linux-gnu\w*$/.test(folder))
    .flatMap((folder) => [folder, ...PRIVATE_LIBRARIES.map((name) => path.join(folder, name))])
    .filter((folder) => existsSync(folder))
}

function fontConfiguration(home, root) {
  const folders = [path.join(root, 'usr/share/fonts'), '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`)
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${folders.join('')}<cachedir>${path.join(home, 'font-cache')}</cachedir></fontconfig>
`
}

function say(line) {
  console.error(`browser: ${line}`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { executable, leftOut } = await browserToUse().catch((error) => ({ leftOut: error.message }))
  if (leftOut === undefined) console.log(executable)
  else {
    say(leftOut)
    process.exitCode = 1
  }
}
