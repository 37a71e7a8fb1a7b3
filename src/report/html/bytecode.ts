import type { BytecodePart } from '../../findings/inventory.js'
import { isMeasured, type BytecodeTable, type Side } from '../../findings/measurement.js'
import { amount } from '../units.js'
import { markup, NOTHING, prose, type Markup } from './markup.js'
import { stackedTable } from './stacked-table.js'

/** Which bytecode the image should hold, by what each choice costs and saves. */
export function bytecodeTable({ rows, choice, breakEven }: BytecodeTable): Markup {
  const table = stackedTable({
    label: 'Bytecode',
    columns: ['Bytecode', 'Packed', 'Unpacked', 'Start (95%)', 'Modules compiled'],
    rows: rows.map(({ name, packed, unpacked, startup, modulesCompiled }) => {
      const interval = startup ? ` (${amount(startup.interval[0], 'ms')} … ${amount(startup.interval[1], 'ms')})` : ''
      const start = startup && `${amount(startup.median, 'ms')}${interval}`
      return { name, cells: [bytes(packed), bytes(unpacked), start, modulesCompiled] }
    }),
  })
  return markup`<h4>Which bytecode this image should hold</h4>
<p>${prose(choice)} ${prose(breakEven)}</p>
${table}`
}

/** What of the sources has bytecode that the image's interpreter takes. */
export function bytecodeState({ size, name }: Side): Markup {
  if (!isMeasured(size)) return NOTHING
  const parts = size.bytecode.filter(({ sources, bytes: held }) => sources > 0 || held > 0)
  if (parts.length === 0) return NOTHING
  const table = stackedTable({
    label: `Bytecode that ${name} holds`,
    columns: ['Part', 'Sources', 'Compiled', 'Missing', 'Stale', 'Never read', 'Size of .pyc'],
    rows: parts.map((part: BytecodePart) => ({
      name: part.part,
      cells: [part.sources, part.present, part.missing, part.stale, part.unreachable, bytes(part.bytes)],
    })),
  })
  return markup`<h4>Bytecode that ${name} holds</h4>
<p class="about">Stale: its source has changed since. Never read: of another Python, another optimization, or without its source.</p>
${table}`
}

function bytes(value: number | null): string | null {
  return value === null ? null : amount(value, 'bytes')
}
