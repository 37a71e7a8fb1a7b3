import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from '@jest/globals'
import type { StartupSetting } from '../../../src/measure/startup/plan.js'
import { NO_SETTING } from '../../../src/measure/startup/plan.js'
import { openSide, type StartSide } from '../../../src/measure/startup/side.js'
import type { NotMeasurable } from '../../../src/findings/measurement.js'
import { temporaryFolder } from '../../adapters/folder.js'
import { LocalEngine } from './local-engine.js'
import { configurationOf } from './configuration.js'

/** This machine's interpreter itself, not a script in front of it; null: there is none. */
export const python = interpreter()

function interpreter(): string | null {
  try {
    const code = 'import sys; print(sys.executable)'
    return execFileSync('python3', ['-I', '-S', '-c', code], { encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return null
  }
}

/** `test` where there is a Python; elsewhere __tests__/docker/startup.test.ts is what tries the probe. */
export const local = python === null ? test.skip : test

/** A folder with these files. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** Opens a side whose image is a folder of this machine, started by `python -S` with these arguments. */
export async function openFolder(
  folder: string,
  args: readonly string[],
  { environment = {}, setting = {}, timeout = 20_000 }: Opening = {},
): Promise<StartSide | NotMeasurable> {
  const engine = new LocalEngine(folder, { PATH: '/usr/bin:/bin', ...environment })
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`)
  const configuration = configurationOf({ command: [python!, '-S', ...args], workdir: folder, environment: variables })
  const whole = { ...NO_SETTING, ...setting }
  return await openSide(engine, {
    name: 'here',
    image: 'here',
    configuration,
    setting: whole,
    timeout,
    roots: [folder],
  })
}

interface Opening {
  readonly environment?: Readonly<Record<string, string>>
  readonly setting?: Partial<StartupSetting>
  readonly timeout?: number
}
