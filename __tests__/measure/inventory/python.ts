import { file, symlink, type Member } from './archive.js'

/** Seconds at which the sources of these tests were changed, unless they say otherwise. */
export const MTIME = 1_700_000_000
const MAGIC = { '3.11': 3495, '3.12': 3531, '3.13': 3571 }

/** The first bytes of a .pyc as py_compile writes them. */
export function pyc({
  mtime = MTIME,
  size = 0,
  flags = 0,
  magic = MAGIC['3.11'],
}: { mtime?: number; size?: number; flags?: number; magic?: number } = {}): Buffer {
  const head = Buffer.alloc(20, 0xe3)
  head.writeUInt16LE(magic, 0)
  head.writeUInt16LE(0x0a0d, 2)
  head.writeUInt32LE(flags, 4)
  head.writeUInt32LE(mtime >>> 0, 8)
  head.writeUInt32LE(size >>> 0, 12)
  return head
}

export function magicOf(version: keyof typeof MAGIC): number {
  return MAGIC[version]
}

/** An installation of Python as the official images have it. */
export function python(version = '3.11', prefix = 'usr/local'): Member[] {
  return [
    file(`${prefix}/bin/python${version}`, 'ELF'),
    symlink(`${prefix}/bin/python3`, `python${version}`),
    symlink(`${prefix}/bin/python`, 'python3'),
    file(`${prefix}/lib/python${version}/os.py`, '#'),
  ]
}

/** An installed distribution: its information and, with their hashes left out, its files. */
export function installed(folder: string, name: string, files: Readonly<Record<string, string>>): Member[] {
  const information = `${name}-1.0.dist-info`
  const record = [...Object.keys(files), `${information}/METADATA`, `${information}/RECORD`].map(
    (path) => `${path},,\n`,
  )
  return [
    file(
      `${folder}/${information}/METADATA`,
      `Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0\n\nName: of the text`,
    ),
    file(`${folder}/${information}/RECORD`, record.join('')),
    ...Object.entries(files).map(([path, content]) => file(normal(`${folder}/${path}`), content)),
  ]
}

function normal(path: string): string {
  return path.includes('../') ? normal(path.replace(/[^/]+\/\.\.\//, '')) : path
}
