/** The first 16 bytes of a .pyc; an unreadable head is one with a magic of -1. */
export interface BytecodeHead {
  readonly kind: 'bytecode'
  /** The number that names the bytecode's version. */
  readonly magic: number
  /** 0: judged by the source's time and size; 1: never checked; 3: judged by the source's hash. */
  readonly flags: number
  /** Of the source, seconds modulo 2^32. */
  readonly mtime: number
  /** Of the source, bytes modulo 2^32. */
  readonly size: number
}

/**
 * Magic numbers of CPython's releases; betas of the same version have lower ones.
 * Source: CPython, Lib/importlib/_bootstrap_external.py (to 3.13), Include/internal/pycore_magic_number.h (since).
 */
const MAGIC: Readonly<Record<string, number>> = {
  '3.7': 3394,
  '3.8': 3413,
  '3.9': 3425,
  '3.10': 3439,
  '3.11': 3495,
  '3.12': 3531,
  '3.13': 3571,
  '3.14': 3627,
}

const UNREADABLE: BytecodeHead = { kind: 'bytecode', magic: -1, flags: 0, mtime: 0, size: 0 }

export function bytecodeHead(content: Buffer): BytecodeHead {
  // The magic is two bytes and "\r\n", which a transfer in text mode would break.
  if (content.length < 16 || content.readUInt16LE(2) !== 0x0a0d) return UNREADABLE
  return {
    kind: 'bytecode',
    magic: content.readUInt16LE(0),
    flags: content.readUInt32LE(4),
    mtime: content.readUInt32LE(8),
    size: content.readUInt32LE(12),
  }
}

/** The magic number of an interpreter, `3.11`; null for one that came after this was written. */
export function magicOf(python: string): number | null {
  return MAGIC[python] ?? null
}

/** Whether CPython takes the bytecode for a source with this time and size, once its magic fits. */
export function fits(head: BytecodeHead, source: { readonly mtime: number; readonly size: number }): boolean {
  // A hash can't be checked without the source's content; what writes it also wrote the source beside it.
  if (head.flags !== 0) return head.flags === 1 || head.flags === 3
  return head.mtime === source.mtime >>> 0 && head.size === source.size >>> 0
}
