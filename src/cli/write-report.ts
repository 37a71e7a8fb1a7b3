import { parse, resolve } from 'node:path'
import { messageOf, UserError } from '../findings/errors.js'

/**
 * Writes a report to a file, named from the folder that one stands in.
 * @throws UserError that names the option
 */
export async function writeReport(option: string, path: string, report: string, folder: string): Promise<void> {
  const { writeInside } = await import('../adapters/actions/report-files.js')
  const full = resolve(folder, path)
  try {
    // Anywhere: who types the path may write there.
    writeInside(parse(full).root, full, report)
  } catch (error) {
    throw new UserError(`option --${option}: ${path} can not be written: ${messageOf(error)}`)
  }
}
