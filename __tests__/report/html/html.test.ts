import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { TreeNode } from '../../../src/findings/inventory.js'
import { html } from '../../../src/report/html/index.js'
import { escape, link, markup, prose } from '../../../src/report/html/markup.js'
import { isTelling } from '../../../src/report/html/plots/treemap-option.js'
import { inventory, measurement, side, startup, unmeasurable } from '../measurement-samples.js'
import { DELETE_LINE_2, evidence, finding, image, PATH, review, sourcesOf } from '../samples.js'
import { EVERYTHING, hostile, OPTIONS } from './samples.js'
import { strangeTags } from './tags.js'

test('one file: nothing is loaded and nothing runs', async () => {
  const page = await html(EVERYTHING, OPTIONS)
  expect(page).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:;`,
  )
  expect(page).not.toMatch(/<(script|link|img|iframe|object|embed|base|form|image|use)\b/i)
  expect(page).not.toMatch(/\son\w+=/i)
  expect(page).not.toMatch(/url\(|@import|src=/)
  // Only the page's own style; what the plots bring would be a second one.
  expect(page.match(/<style/g)).toHaveLength(1)
  expect(Buffer.byteLength(page)).toBeLessThan(1_000_000)
}, 60_000)

test('the same review gives the same page', async () => {
  expect(await html(EVERYTHING, OPTIONS)).toBe(await html(EVERYTHING, OPTIONS))
}, 60_000)

test('the plots take their colours from the page, for light, dark and paper', async () => {
  const page = await html(EVERYTHING, OPTIONS)
  const drawn = page.slice(page.indexOf('<svg'))
  for (const name of ['base', 'head', 'fix', 'pyc', 'compiled', 'layer-base', 'ink'])
    expect(drawn).toContain(`var(--${name})`)
  expect(drawn).not.toContain('#fa57')
  expect(drawn.match(/(?:fill|stroke)="#[^"]*"/g) ?? []).toEqual([])
}, 60_000)

test('folders that are too small for what they hold have the colour of their layer, or of bytecode', async () => {
  const folder = (name: string, bytes: number, bytecode: number, children: readonly TreeNode[]): TreeNode => {
    return { name, bytes, bytecode, layer: 4, children }
  }
  const packages = Array.from({ length: 200 }, (_, index) => {
    const modules = Array.from({ length: 3 }, (_, at) => folder(`module-${at}`, 40_000, index % 2 ? 30_000 : 0, []))
    return folder(`package-${index}`, 120_000, index % 2 ? 90_000 : 0, modules)
  })
  const tree = folder('/', 24_000_000, 9_000_000, [folder('app', 24_000_000, 9_000_000, packages)])
  const head = side('head', { size: inventory(90e6, { tree }), startup: null })
  const page = await html(review({ measurements: [measurement({ base: null, head, variants: [] })] }), OPTIONS)
  const drawn = page.slice(page.indexOf('<figure'), page.lastIndexOf('</figure>'))
  expect([...new Set(drawn.match(/(?<=(?:fill|stroke)=")[^"]*/g))].sort()).toEqual(
    ['none', ...['ink', 'layer-0', 'line', 'pyc', 'surface'].map((name) => `var(--${name})`)].sort(),
  )
}, 60_000)

test('a finding stands in its source, with its fix as a diff and what was measured before what is said', async () => {
  const page = await html(review({ findings: [EVERYTHING.findings[0]!] }), OPTIONS)
  expect(page).toContain('<span class="no">2</span><code><mark>ENV PYTHONDONTWRITEBYTECODE=1</mark>')
  expect(page).toContain(
    '<span class="row del"><span class="no">−</span><code><del>ENV PYTHONDONTWRITEBYTECODE=1</del>',
  )
  expect(page.indexOf('Measured on this image')).toBeLessThan(page.indexOf('makes every start compile'))
  expect(page).not.toContain('<svg')
})

test('every plot has a table that says the same', async () => {
  const page = await html(EVERYTHING, OPTIONS)
  expect(page.match(/<figure/g)).toHaveLength(4)
  expect(page.match(/, as a table<\/summary>/g)).toHaveLength(4)
  expect(page).toMatch(/<th scope="row">head<\/th><td>25<\/td>/)
}, 60_000)

test('what can not be measured has no number and no plot of it', async () => {
  const page = await html(review({ measurements: [unmeasurable()] }), OPTIONS)
  expect(page).toContain('start is not measurable: KeyError: &#39;DATABASE_URL&#39;; set env DATABASE_URL')
  expect(page).not.toContain('until everything is imported</strong>')
}, 60_000)

test('import and ready are never drawn together', async () => {
  const ready = side('head', { startup: startup(2_400, 0, { quantity: 'ready', modules: [], modulesCompiled: null }) })
  const page = await html(review({ measurements: [measurement({ head: ready, variants: [] })] }), OPTIONS)
  expect(page.match(/<figcaption><strong>Start: [^<]*/g)).toEqual([
    '<figcaption><strong>Start: until everything is imported',
    '<figcaption><strong>Start: until ready',
  ])
}, 60_000)

test('the start of a command has its own plot', async () => {
  const command = startup(90, 0, { quantity: 'command', modules: [] })
  const page = await html(
    review({ measurements: [measurement({ head: side('head', { startup: command }) })] }),
    OPTIONS,
  )
  expect(page).toContain('<figcaption><strong>Start: until the command has ended')
}, 60_000)

test('every quantity stands in the table, and what is behind it below', async () => {
  const page = await html(EVERYTHING, OPTIONS)
  for (const title of ['Size, packed', 'Start', 'Modules compiled', 'Stop', 'Rebuild', 'Interpreter'])
    expect(page).toContain(`<th role="columnheader" scope="col">${title}</th>`)
  expect(page).toContain('<td role="cell" data-title="Stop">10.20 s, status 137<span class="bar"')
  expect(page).toContain(
    'head: a change of <code>shop/models.py</code> runs <code>COPY . .</code>, <code>RUN pip install</code> again.',
  )
  expect(page).toContain('At least 12.1 MB still travel with the image')
  expect(page).toMatch(/<th role="rowheader" scope="row">regular expressions<\/th><td [^>]*>33 ms<\/td>/)
  expect(page).toMatch(/<th role="rowheader" scope="row">standard library<\/th><td [^>]*>1420<\/td>/)
}, 60_000)

test('the worst finding comes first', async () => {
  const page = await html(EVERYTHING, OPTIONS)
  expect(page.indexOf('<span class="rule">copy-before-install')).toBeLessThan(
    page.indexOf('<span class="rule">bytecode-disabled'),
  )
}, 60_000)

test('labels of the treemap are whole or tell enough', () => {
  const whole = new Set(['usr', 'django', '9.8 MB'])
  expect(['usr', 'djan…', '9.8 MB'].filter((line) => !isTelling(line, whole))).toEqual([])
  expect(['us', 'dja…', '9.8 …', '9.…', '12.…', 'djan', '…'].filter((line) => isTelling(line, whole))).toEqual([])
})

test('images without anything are listed, many findings are rows of a table', async () => {
  const findings = Array.from({ length: 1_010 }, (_, index) => finding({ fingerprint: `${index}` }))
  const page = await html(review({ images: [image(), image({ id: 'quiet/Dockerfile' })], findings }), OPTIONS)
  expect(page.match(/<article/g)).toHaveLength(1_000)
  expect(page).toContain('10 more findings')
  expect(page).toMatch(/Nothing found in 1 image<\/h2>\s*<ul>\s*<li>quiet\/Dockerfile<\/li>/)
}, 60_000)

test('values of a template are text', () => {
  expect(markup`<p title="${'"><script>'}">${['<b>', markup`<i>${'&'}</i>`, null, 7]}</p>`.html).toBe(
    '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;<i>&amp;</i>7</p>',
  )
  expect(prose('a `b` <c> `d').html).toBe('a <code>b</code> &lt;c&gt; `d')
  expect(link('x', 'javascript:alert(1)').html).toBe('x')
  expect(link('x', 'https://example.com/"><script>').html).toBe(
    '<a href="https://example.com/&quot;&gt;&lt;script&gt;" rel="noreferrer">x</a>',
  )
  expect(escape('a\u202Eb\u0000')).toBe('a⟨U+202E⟩b⟨U+0000⟩')
})

const ATTACKS = [
  '<script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</title><svg onload=alert(1)>',
  '" onmouseover="alert(1)',
  "' onmouseover='alert(1)",
  '`<img src=x onerror=alert(1)>`',
  ']]></style><script>alert(1)</script>',
  '--><script>',
  '&lt;script&gt;',
  '{a|<b>}\u202Egnp.exe\u0007',
]

test.each([
  ['<p onclick="x">', ['p onclick="x"']],
  ['<script>', ['script']],
  ['<p class=x>', ['<p class=x>']],
  ['a < b', ['< b']],
  ['<a href="javascript:x">', ['a href="javascript:x"']],
  ['<p title="<b>">', ['<p title="<b>">', 'b']],
  ['<p class="x onclick=y">&lt;b onclick=y&gt;</p>', []],
])('what reads the tags of %s sees what is strange', (page, strange) => {
  expect(strangeTags(page)).toEqual(strange)
})

test.each(ATTACKS)(
  '%j is text wherever it stands',
  async (attack) => {
    const value = hostile(attack)
    const sources = sourcesOf({ [attack]: `${attack}\n${attack}\n`, [PATH]: attack })
    const page = await html(value, { ...OPTIONS, sources, link: () => attack, subject: attack, homepage: attack })
    expect(strangeTags(page)).toEqual([])
    expect(page.match(/<style/g)).toHaveLength(1)
    expect(page).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|(?![\n\t])\p{Cc}/u)
    expect(page).not.toMatch(/href="(?!https?:|#)/)
  },
  60_000,
)

test('any text gives a page whose tags are balanced', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 20 }), async (text) => {
      const page = await html(hostile(text), { ...OPTIONS, sources: sourcesOf({ [text]: text }) })
      for (const tag of ['div', 'span', 'p', 'code', 'table', 'svg', 'text', 'details', 'section', 'article'])
        expect([tag, page.split(`<${tag}`).length]).toEqual([
          tag,
          page.split(`</${tag}>`).length + selfNamed(page, tag),
        ])
    }),
    { numRuns: 10 },
  )
  // `<p` begins `<path` and `<pre` too, `<text` nothing else.
  function selfNamed(page: string, tag: string): number {
    return [...page.matchAll(new RegExp(`<${tag}(?=[a-z])`, 'g'))].length
  }
}, 120_000)

test('a fix that was proven is shown as safe', async () => {
  const value = review({ findings: [finding({ fix: { ...DELETE_LINE_2!, safety: 'review' }, evidence: evidence() })] })
  expect(await html(value, OPTIONS)).toContain('<p class="fix-title">Fix</p>')
})
