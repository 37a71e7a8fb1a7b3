import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { html } from '../../../src/report/html/index.js'
import { sourcesOf } from '../samples.js'
import { launch, withBrowser } from './browser.js'
import { EVERYTHING, hostile, OPTIONS } from './samples.js'

/*
 * The report in a real browser: nothing is loaded, nothing complains, everybody can read it. Left out where there is none.
 * SCREENSHOTS=1 writes the pictures of the docs anew.
 */

const WIDE = { width: 1000, height: 1150 }
const PHONE = { width: 390, height: 844 }
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

let folder: string
let browser: Browser | null = null

/** Text that a stranger would like to be more than text. */
const ATTACK = `"'><img src=x onerror="document.title='ran'" onload=1><svg onload="document.title='ran'"></svg><script>document.title='ran'</script>`

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'report-'))
  writeFileSync(path.join(folder, 'report.html'), await html(EVERYTHING, OPTIONS))
  const sources = sourcesOf({ [ATTACK]: ATTACK })
  const hostilePage = await html(hostile(ATTACK), { ...OPTIONS, sources, subject: ATTACK, link: () => ATTACK })
  // Without the page's own policy, which would stop what the escaping let through.
  writeFileSync(path.join(folder, 'hostile.html'), hostilePage.replace(/<meta http-equiv[^>]*>/, ''))
  browser = await launch()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The page opened, and all that it complained of or asked for. */
async function open(
  options: BrowserContextOptions,
  file = 'report.html',
): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser!.newContext(options)).newPage()
  const complaints: string[] = []
  const own = pathToFileURL(path.join(folder, file)).href
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (request.url() !== own) complaints.push(request.url())
  })
  await page.goto(own)
  return { page, complaints }
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly impact: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

describe.each([
  ['light', 'light', WIDE],
  ['dark', 'dark', WIDE],
  ['on a phone', 'light', PHONE],
] as const)('the report, %s', (name, colorScheme, viewport) => {
  withBrowser(
    'loads nothing, complains of nothing, fits its width, and axe finds nothing',
    async () => {
      const { page, complaints } = await open({ colorScheme, viewport })
      const widths = await page.evaluate('[document.documentElement.scrollWidth, window.innerWidth]')
      expect(widths).toEqual([viewport.width, viewport.width])
      // What is folded is looked at too.
      await page.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = true })')
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width)
      await page.evaluate(axe)
      const { violations } = await page.evaluate<AxeResult>('axe.run()')
      expect(violations.map(({ id, impact, nodes }) => ({ id, impact, at: nodes[0]?.html }))).toEqual([])
      expect(complaints).toEqual([])
      await page.context().close()
      expect(name).not.toBe('')
    },
    120_000,
  )
})

withBrowser(
  'the policy is in force: an inline script does not run',
  async () => {
    const { page } = await open({ viewport: WIDE })
    await page.evaluate(
      'const script = document.createElement("script"); script.textContent = "window.ran = true"; document.body.append(script)',
    )
    expect(await page.evaluate('window.ran === undefined')).toBe(true)
    await page.context().close()
  },
  60_000,
)

withBrowser(
  'what strangers wrote is text to the browser, even without the policy',
  async () => {
    const { page, complaints } = await open({ viewport: WIDE }, 'hostile.html')
    expect(await page.title()).toContain('Python Dockerfile review')
    expect(
      await page.evaluate(
        '[...document.querySelectorAll("*")].flatMap((e) => [...e.attributes].filter(({ name }) => name.startsWith("on")).map(({ name }) => name)).concat([...document.querySelectorAll("script, img, iframe, object, link")].map((e) => e.tagName))',
      ),
    ).toEqual([])
    // It is there, as text.
    expect(await page.evaluate('document.body.innerText.includes("<img src=x onerror=")')).toBe(true)
    expect(complaints).toEqual([])
    await page.context().close()
  },
  60_000,
)

withBrowser(
  'everything can be reached by keyboard: the skip link first, links, tables as alternatives, what scrolls',
  async () => {
    const { page } = await open({ viewport: PHONE })
    const reached: string[] = []
    for (let press = 0; press < 150; press++) {
      await page.keyboard.press('Tab')
      const at = String(
        await page.evaluate(
          '(() => { const e = document.activeElement; return e === document.body ? "" : `${e.tagName} ${e.getAttribute("aria-label") ?? e.textContent.trim()}` })()',
        ),
      )
      if (at === '' || (press > 0 && at === reached[0])) break
      reached.push(at)
    }
    expect(reached[0]).toBe('A To the findings')
    const wanted = [
      ...['A shop/Dockerfile 1 error, 1 warning, measured', 'DIV What was measured'],
      ...['SUMMARY Start: until everything is imported, as a table', 'SUMMARY What head holds, as a table'],
      ...['SUMMARY Imports of head, as a table', 'DIV Fix of bytecode-disabled'],
      ...['A Why, and when to ignore copy-before-install', 'SUMMARY Already there: 1 warning'],
    ]
    expect(wanted.filter((stop) => !reached.includes(stop))).toEqual([])
    // A table opens by the keyboard alone.
    await page.focus('summary')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.querySelector("details").open')).toBe(true)
    await page.context().close()
  },
  120_000,
)

withBrowser(
  'on paper everything is dark on light, and nothing is cut off',
  async () => {
    const { page } = await open({ viewport: { width: 800, height: 1000 }, colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const colours = await page.evaluate(
      '[getComputedStyle(document.body).color, getComputedStyle(document.querySelector(".finding")).backgroundColor]',
    )
    expect(colours).toEqual(['rgb(27, 31, 39)', 'rgb(255, 255, 255)'])
    expect(await page.evaluate('getComputedStyle(document.querySelector("nav")).display')).toBe('none')
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
    await page.context().close()
  },
  60_000,
)

withBrowser(
  'the pictures of the docs can be taken',
  async () => {
    const taken = new Map<string, Buffer>()
    const { page } = await open({ viewport: { width: 900, height: 640 } })
    taken.set('light', await page.screenshot())
    taken.set('finding', await page.locator('.finding').nth(1).screenshot())
    await page.context().close()
    const dark = await open({ viewport: { width: 800, height: 800 }, colorScheme: 'dark' })
    const figure = dark.page.locator('figure', { hasText: 'What head holds' }).first()
    taken.set('dark', await figure.screenshot())
    await dark.page.context().close()
    const phone = await open({ viewport: { width: 390, height: 700 } })
    taken.set('phone', await phone.page.screenshot())
    await phone.page.context().close()
    const total = [...taken.values()].reduce((sum, { length }) => sum + length, 0)
    expect(total).toBeLessThan(300_000)
    if (process.env.SCREENSHOTS !== '1') return
    mkdirSync('docs/images', { recursive: true })
    for (const [name, picture] of taken) writeFileSync(`docs/images/report-${name}.png`, picture)
  },
  120_000,
)
