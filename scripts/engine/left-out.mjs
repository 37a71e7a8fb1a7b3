// A jest reporter that notes which engine tests didn't run; the tear-down tells, below jest's own summary.
import { readFileSync } from 'node:fs'
import path from 'node:path'

export default class LeftOut {
  constructor({ rootDir }) {
    this.root = rootDir
  }

  onRunComplete(_contexts, { testResults }) {
    const noted = testResults
      .filter(({ testFilePath }) => readFileSync(testFilePath, 'utf8').includes('engineForTests'))
      // Tests that a -t pattern excludes are pending too, but by the caller's own wish.
      .map(({ testFilePath, numPendingTests }) => ({
        file: path.relative(this.root, testFilePath),
        tests: numPendingTests,
      }))
      .filter(({ tests }) => tests > 0)
    if (!process.argv.some((argument) => /^(-t|--testNamePattern)/.test(argument)))
      process.env.TESTS_LEFT_OUT = JSON.stringify(noted)
  }
}
