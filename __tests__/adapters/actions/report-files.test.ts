import { afterAll, expect, it } from '@jest/globals'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { placeInside, ReportFile, writeInside } from '../../../src/adapters/actions/report-files.js'
import { UserError } from '../../../src/findings/errors.js'
import { publication } from '../github/setting.js'
import { removeFolders, temporaryFolder, writeFiles } from '../folder.js'

afterAll(removeFolders)

it('writes below the workspace, folders included, and over what was there', () => {
  const root = temporaryFolder()
  const link = join(temporaryFolder(), 'link')
  symlinkSync(root, link)
  for (const [workspace, path] of [
    [root, 'results/a/report.json'],
    [root, join(root, 'results/a/report.json')],
    [link, join(link, 'results/a/report.json')],
  ] as const) {
    expect(writeInside(workspace, path, 'a longer text')).toBe(join(root, 'results/a/report.json'))
    writeInside(workspace, path, path)
    expect(readFileSync(join(root, 'results/a/report.json'), 'utf8')).toBe(path)
  }
})

it.each(['../x', '/tmp/x', 'out/x', 'out/new/x', 'file-out', 'gone-out', '.git/hooks/post-commit', 'hooks/x', '.'])(
  'does not write to %s',
  (path) => {
    const outside = temporaryFolder()
    const root = temporaryFolder()
    writeFiles(root, {
      '.git/hooks/x': 'kept',
      out: `-> ${outside}`,
      'file-out': `-> ${outside}/file`,
      'gone-out': `-> ${outside}/gone`,
      hooks: '-> .git/hooks',
    })
    writeFiles(outside, { file: 'kept' })
    expect(() => placeInside(root, path)).toThrow(UserError)
    expect(() => writeInside(root, path, 'report')).toThrow(UserError)
    expect(readFileSync(join(outside, 'file'), 'utf8')).toBe('kept')
    expect([join(outside, 'x'), join(outside, 'new'), join(outside, 'gone')].some(existsSync)).toBe(false)
    expect(readFileSync(join(root, '.git/hooks/x'), 'utf8')).toBe('kept')
  },
)

it('is a publisher: a wrong path is the user’s error, a full or closed folder a reason to decline', async () => {
  const root = temporaryFolder()
  writeFiles(root, { file: '' })
  const render = () => '{}'
  expect(await new ReportFile(root, 'report.json', render).publish(publication)).toEqual(new Set())
  expect(readFileSync(join(root, 'report.json'), 'utf8')).toBe('{}')
  expect(await new ReportFile(root, 'file/report.json', render).publish(publication)).toHaveProperty('declined')
  await expect(new ReportFile(root, '../report.json', render).publish(publication)).rejects.toThrow(UserError)
})
