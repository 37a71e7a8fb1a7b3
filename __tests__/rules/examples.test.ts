import { describe, expect, test } from '@jest/globals'
import { FAMILIES, type ExampleFiles, type Rule } from '../../src/rules/rule.js'
import { RULES } from '../../src/rules/index.js'
import { applyEdits, deploymentsOf, fires, reportsOf, runRules, type RunOptions } from './harness.js'

/** The rules with what the files of their examples say of how the image is built and run. */
const told = await Promise.all(
  RULES.map(async (rule) => {
    const of = async (files: ExampleFiles): Promise<RunOptions> => ({ deployments: await deploymentsOf(files) })
    return [rule.id, rule, await of(rule.examples.bad), await of(rule.examples.good)] as const
  }),
)

/** Every rule is tried by its own examples: nobody has to remember to. */
describe.each(told)('%s', (id, rule: Rule, ofBad: RunOptions, ofGood: RunOptions) => {
  const { bad, good, except } = rule.examples

  test('its bad example fires it and nothing else', () => {
    expect(fires(bad, ofBad)).toEqual([id])
  })

  test('its good example is silent', () => {
    expect(fires(good, ofGood)).toEqual([])
  })

  test('line endings make no difference', () => {
    const places = (files: ExampleFiles): unknown =>
      runRules(files, ofBad).map(({ rule, line, message }) => ({ rule, line, message }))
    expect(places(withCrlf(bad))).toEqual(places(bad))
    expect(fires(withCrlf(good), ofGood)).toEqual([])
  })

  if (except?.edit === undefined) {
    test('its edit silences it', () => {
      const reports = reportsOf(id, bad, ofBad)
      expect(reports.every(({ edit }) => edit)).toBe(true)
      expect(fires(applyEdits(bad, reports), ofBad)).toEqual([])
    })
    test('its edit keeps line endings', () => {
      const files = withCrlf(bad)
      const after = applyEdits(files, reportsOf(id, files, ofBad))
      expect(Object.values(after).filter((text) => /[^\r]\n/.test(text))).toEqual([])
    })
  }

  if (except?.onbuild === undefined) {
    test('an ONBUILD of the same is silent', () => {
      expect(fires(asTriggers(bad), ofBad)).not.toContain(id)
    })
  }

  test('is described as a rule should be', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(FAMILIES).toContain(rule.family)
    expect(rule.summary.length).toBeLessThanOrEqual(80)
    expect(rule.summary).not.toMatch(/\.$/)
    expect(rule.why).toMatch(/\*\*Ignore it\*\*/)
    expect(rule.sources.length).toBeGreaterThan(0)
    for (const source of rule.sources) expect(source).toMatch(/^https:\/\//)
    for (const report of reportsOf(id, bad, ofBad))
      expect(report.message).toMatch(/^(?:[A-Z`]|uv |pip |gunicorn).*[.?]$/s)
  })
})

test('no rule is there twice', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
})

function withCrlf(files: ExampleFiles): ExampleFiles {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]))
}

/** The Dockerfile with every instruction but FROM and ARG turned into an ONBUILD trigger. */
function asTriggers(files: ExampleFiles): ExampleFiles {
  const dockerfile = files.Dockerfile ?? ''
  return { ...files, Dockerfile: dockerfile.replace(/^(?=[A-Z]+ )(?!FROM|ARG|ONBUILD)/gm, 'ONBUILD ') }
}
