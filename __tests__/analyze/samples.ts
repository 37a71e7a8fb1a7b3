import type { Draft } from '../../src/analyze/draft.js'
import type { AnalyzeSettings } from '../../src/analyze/settings.js'
import type { Workspace } from '../../src/ports.js'
import { defineRule, type Report, type Rule, type RuleContext } from '../../src/rules/rule.js'
import type { FileContent } from '../../src/source/decode.js'

/** A tree of files in memory, which remembers what it was asked. */
export function tree(files: Readonly<Record<string, string | FileContent>>): Workspace & { readonly listed: string[] } {
  const listed: string[] = []
  return {
    name: 'memory',
    listed,
    list: (folders = ['']) => {
      listed.push(...folders)
      const inside = (path: string): boolean => folders.some((folder) => folder === '' || path.startsWith(`${folder}/`))
      const paths = Object.keys(files).filter(inside).sort()
      return Promise.resolve(paths.map((path) => ({ path, kind: 'file' as const, size: 0 })))
    },
    read: (paths) => {
      const there = paths.filter((path) => Object.hasOwn(files, path))
      const content = (path: string): FileContent => {
        const value = files[path]!
        return typeof value === 'string' ? { text: value } : value
      }
      return Promise.resolve(new Map(there.map((path) => [path, content(path)])))
    },
  }
}

/** A rule that reports what it is told. */
export function ruleOf(
  id: string,
  check: (context: RuleContext) => Iterable<Report>,
  level: Rule['level'] = 'warning',
): Rule {
  return defineRule({
    id,
    family: 'bytecode',
    level,
    summary: id,
    why: '',
    sources: [],
    examples: { bad: {}, good: {} },
    messages: {},
    check,
  })
}

/** A rule that finds a word, wherever it stands in an instruction. */
export function finds(word: string, id = `no-${word}`, level: Rule['level'] = 'warning'): Rule {
  return ruleOf(
    id,
    function* ({ facts }) {
      const { source, instructions } = facts.dockerfile
      for (const { span } of instructions) {
        for (let at = source.text.indexOf(word, span.start); at >= 0 && at < span.end;) {
          yield { span: { start: at, end: at + word.length }, message: `says ${word}` }
          at = source.text.indexOf(word, at + 1)
        }
      }
    },
    level,
  )
}

export function settingsOf(rules: readonly Rule[], more: Partial<AnalyzeSettings> = {}): AnalyzeSettings {
  return {
    rules,
    setting: () => ({ level: null, options: {} }),
    allowIgnores: true,
    requireReason: false,
    pages: '',
    today: new Date('2026-11-21'),
    ...more,
  }
}

/** A draft on one line. */
export function draft(rule: string, line = 1, more: Partial<Draft> = {}): Draft {
  return {
    rule,
    level: 'warning',
    image: 'Dockerfile',
    target: null,
    path: 'Dockerfile',
    message: rule,
    ...{ line, column: 1, endLine: line, endColumn: 10 },
    focus: { line, column: 1, endLine: line, endColumn: 10 },
    related: [],
    fix: null,
    sensitive: null,
    span: { start: line * 100, end: line * 100 + 9 },
    fingerprint: `${rule}:${line}`,
    ...more,
  }
}
