import { expect, test } from '@jest/globals'
import { LEVELS } from '../../src/findings/finding.js'
import { FAMILIES, type ExampleFiles } from '../../src/rules/rule.js'
import { RULES } from '../../src/rules/index.js'
import { applyEdits, fires, reportsOf, type Fired, type RunOptions } from './harness.js'

type Files = ExampleFiles | string

/** What tempts a rule and must not fire it, by what makes it a non-finding. */
export function staysSilent(rule: string, cases: Readonly<Record<string, Files>>, options: RunOptions = {}): void {
  test.each(Object.entries(cases))('silent: %s', (_, files) => {
    expect(reportsOf(rule, files, options).map(({ message }) => message)).toEqual([])
  })
}

/** What fires a rule, with the text that each report points at. */
export function firesOn(
  rule: string,
  cases: Readonly<Record<string, readonly [Files, ...string[]]>>,
  options: RunOptions = {},
): void {
  test.each(Object.entries(cases))('fires: %s', (_, [files, ...places]) => {
    const reports = reportsOf(rule, files, options)
    expect(reports.map(({ text }) => text)).toEqual(places)
    for (const report of reports) expectWords(report)
  })
  test(`${rule} is filed as rules are`, () => {
    const { family, level } = RULES.find(({ id }) => id === rule)!
    expect(FAMILIES).toContain(family)
    expect(LEVELS).toContain(level)
  })
}

/** A report's level and its edit's safety are of those that there are. */
function expectWords({ level, edit }: Fired): void {
  if (level !== undefined) expect(LEVELS).toContain(level)
  if (edit) expect(['safe', 'review']).toContain(edit.safety)
}

/** What a rule's edits make of a Dockerfile. */
export function turnsInto(rule: string, cases: Readonly<Record<string, readonly [string, string]>>): void {
  test.each(Object.entries(cases))('edit: %s', (_, [before, after]) => {
    const files = { Dockerfile: before }
    const reports = reportsOf(rule, files)
    expect(applyEdits(files, reports).Dockerfile).toBe(after)
    for (const report of reports) expectWords(report)
    expect(fires(after)).not.toContain(rule)
  })
}
