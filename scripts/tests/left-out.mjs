// A jest reporter that notes which tests didn't run for what this machine doesn't have; the tear-down tells, below
// jest's own summary.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { NEEDS } from './needs.mjs'

export default class LeftOut {
  constructor({ rootDir }) {
    this.root = rootDir
  }

  onRunComplete(_contexts, { testResults }) {
    // Tests that a -t pattern excludes are pending too, but by the caller's own wish.
    if (process.argv.some((argument) => /^(-t|--testNamePattern)/.test(argument))) return
    const noted = testResults
      .filter(({ numPendingTests }) => numPendingTests > 0)
      .flatMap(({ testFilePath, numPendingTests: tests }) => {
        const text = readFileSync(testFilePath, 'utf8')
        const need = NEEDS.find(({ marker }) => text.includes(marker))
        return need ? [{ need: need.name, file: path.relative(this.root, testFilePath), tests }] : []
      })
    process.env.TESTS_LEFT_OUT = JSON.stringify(noted)
  }
}
