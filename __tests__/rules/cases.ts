import { expect, test } from '@jest/globals'
import type { ExampleFiles } from '../../src/rules/rule.js'
import { applyEdits, fires, reportsOf, type RunOptions } from './harness.js'

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
    expect(reportsOf(rule, files, options).map(({ text }) => text)).toEqual(places)
  })
}

/** What a rule's edits make of a Dockerfile. */
export function turnsInto(rule: string, cases: Readonly<Record<string, readonly [string, string]>>): void {
  test.each(Object.entries(cases))('edit: %s', (_, [before, after]) => {
    const files = { Dockerfile: before }
    expect(applyEdits(files, reportsOf(rule, files)).Dockerfile).toBe(after)
    expect(fires(after)).not.toContain(rule)
  })
}
