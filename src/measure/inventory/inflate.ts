import zlib from 'node:zlib'
import { Decompress } from 'fzstd'
import { messageOf } from '../../findings/errors.js'
import { ArchiveFault, type Gate, type Sink } from './sink.js'

type Inflating = ReturnType<typeof zlib.createGunzip>

/**
 * Inflates what it is given, off this thread where Node.js can (zstd: since 22.15).
 * @param name of what is inflated, for faults.
 */
export function inflater(packing: 'gzip' | 'zstd', name: string, gate: Gate, target: Sink): Sink {
  const broken = (error: unknown): ArchiveFault =>
    error instanceof ArchiveFault ? error : new ArchiveFault(`${name} is broken ${packing} data: ${messageOf(error)}`)
  if (packing === 'gzip') return throughStream(zlib.createGunzip(), broken, gate, target)
  const native = (zlib as { createZstdDecompress?: () => Inflating }).createZstdDecompress
  return native ? throughStream(native(), broken, gate, target) : throughFzstd(broken, target)
}

function throughStream(stream: Inflating, broken: (error: unknown) => Error, gate: Gate, target: Sink): Sink {
  let failed = false
  const done = new Promise<void>((resolve, reject) => {
    const fail = (error: unknown): void => {
      failed = true
      stream.destroy()
      reject(broken(error))
    }
    const guarded = (act: () => void): void => {
      try {
        if (!failed) act()
      } catch (error) {
        fail(error)
      }
    }
    stream.on('data', (bytes: Buffer) => {
      guarded(() => {
        target.write(bytes)
      })
    })
    stream.on('end', () => {
      guarded(() => {
        target.end()
        resolve()
      })
    })
    stream.on('error', fail)
  })
  // Whoever waits is told by the gate; until then a fault is nobody's.
  done.catch(() => {})
  return {
    write(bytes) {
      if (failed) gate.add(done)
      else if (!stream.write(bytes)) {
        gate.add(Promise.race([done, new Promise<void>((resolve) => stream.once('drain', resolve))]))
      }
    },
    end() {
      stream.end()
      gate.add(done)
    },
  }
}

function throughFzstd(broken: (error: unknown) => Error, target: Sink): Sink {
  const stream = new Decompress((bytes) => {
    target.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  })
  const push = (bytes: Uint8Array, last: boolean): void => {
    try {
      stream.push(bytes, last)
    } catch (error) {
      throw broken(error)
    }
  }
  return {
    write: (bytes) => {
      push(bytes, false)
    },
    end() {
      push(new Uint8Array(0), true)
      target.end()
    },
  }
}
