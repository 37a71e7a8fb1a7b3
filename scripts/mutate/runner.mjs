// A process that runs jest again and again in the folder it stands in: {id, tests, record} in, what became of it out.
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const require = createRequire(path.join(process.cwd(), 'package.json'))
const { runCLI } = (await import(pathToFileURL(require.resolve('jest')).href)).default

process.on('message', async ({ id, tests, record }) => {
  process.env.MUTANT = String(id)
  process.env.MUTANT_RECORD = record ?? ''
  const started = performance.now()
  try {
    const config = path.join(process.cwd(), 'jest.mutants.json')
    const options = {
      config,
      runInBand: true,
      bail: 1,
      silent: true,
      reporters: [],
      watchman: false,
      runTestsByPath: true,
      _: tests,
      $0: '',
    }
    const { results } = await runCLI(options, [process.cwd()])
    process.send({ passed: results.success, milliseconds: performance.now() - started })
  } catch (error) {
    process.send({ passed: false, milliseconds: performance.now() - started, error: String(error) })
  }
})
process.send({ ready: true })
