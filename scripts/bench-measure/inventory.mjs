// How fast an image is read, beside what only passes its bytes on; and how much memory a large one takes.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median } from '../bench/running.mjs'

const READER = fileURLToPath(new URL('read-image.mjs', import.meta.url))

export function timeInventory({ folder, images, settings, say }) {
  const { image, base, rounds, large } = settings
  // A round to warm up: files come into the page cache.
  timeSave(image)
  const [saves, reads] = [[], []]
  for (let round = 0; round < rounds; round++) {
    saves.push(timeSave(image))
    reads.push(readImage(folder, image))
    say(`read ${image}: ${reads.at(-1).seconds.toFixed(1)} s; docker save | cat: ${saves.at(-1).toFixed(1)} s`)
  }
  const half = Math.round(large / 2)
  const dockerfile = `FROM ${base}
RUN head -c ${half}000000 /dev/urandom > /random
RUN mkdir /text && cd /text && seq 1 ${half}00000 | split -a 5 -l 10000 -
`
  const big = readImage(folder, images.build('large', dockerfile))
  say(`read an image of ${(big.bytes / 1e6).toFixed(0)} MB: ${big.memory.toFixed(0)} MB of memory`)
  const of = (key) => median(reads.map((read) => read[key]))
  return {
    image,
    ...{ bytes: reads[0].bytes, files: reads[0].files, save: median(saves), read: of('seconds'), cpu: of('cpu') },
    ...{ memory: of('memory'), large: big },
  }
}

/** Seconds of `docker save IMAGE | cat > /dev/null`. */
function timeSave(image) {
  const started = performance.now()
  execFileSync('sh', ['-c', 'docker save "$1" | cat > /dev/null', 'sh', image], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return (performance.now() - started) / 1000
}

function readImage(folder, image) {
  return JSON.parse(execFileSync(process.execPath, [READER, folder, image], { encoding: 'utf8' }))
}
