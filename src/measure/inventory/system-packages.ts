import type { SystemPackage } from '../../findings/inventory.js'

/** Installed packages of dpkg's status file; paragraphs without a Status (distroless images have such) count. */
export function dpkgPackages(status: string): SystemPackage[] {
  return paragraphs(status).flatMap((fields) => {
    const state = fields.get('Status')
    if (state !== undefined && !state.endsWith(' installed')) return []
    return packageOf(fields.get('Package'), fields.get('Version'))
  })
}

/** Installed packages of apk's database. */
export function apkPackages(installed: string): SystemPackage[] {
  return paragraphs(installed).flatMap((fields) => packageOf(fields.get('P'), fields.get('V')))
}

function packageOf(name: string | undefined, version: string | undefined): SystemPackage[] {
  return name === undefined || version === undefined ? [] : [{ name, version }]
}

function paragraphs(content: string): ReadonlyMap<string, string>[] {
  return content.split(/\n\s*\n/).map((paragraph) => {
    const fields = new Map<string, string>()
    for (const line of paragraph.split('\n')) {
      const colon = line.indexOf(':')
      // Continuation lines begin with a space.
      if (colon > 0 && !/^\s/.test(line)) fields.set(line.slice(0, colon), line.slice(colon + 1).trim())
    }
    return fields
  })
}
