import { MOVING } from './distributions.js'
import { isAtLeast, own } from './traits.js'

/*
 * What the official images of each patch release were last built with.
 *
 * Source: github.com/docker-library/python, every commit up to 4f07059 (2026-06-23), read 2026-11-20: PYTHON_PIP_VERSION
 * in the last Dockerfile of each version, and the Debian release to which generate-stackbrew-library.sh gave the tags
 * without one by then (before 2017-07-17 the one of the folder without a variant). Since 2024-09 pip is the one that CPython's
 * ensurepip brings: github.com/python/cpython, pull requests 126813, 129909, 133308 and 137361 (taken back in a branch by
 * 137377, so 25.1.1 is what is sure since).
 */

/** From a patch release on: pip's version in its last build and the Debian release that tags without one stand for. */
type Step = readonly [patch: number, pip: string, debian: string]

const STEPS: Readonly<Record<string, readonly Step[]>> = {
  '2.7': [
    [9, '7.0.0', '8'],
    [12, '9.0.1', '8'],
    [14, '10.0.1', '8'],
    [15, '19.0.3', '9'],
    [16, '19.3.1', '10'],
    [17, '20.0.2', '10'],
  ],
  '3.4': [
    [4, '8.1.2', '8'],
    [5, '9.0.1', '8'],
    [8, '18.0', '9'],
    [9, '19.0.3', '9'],
  ],
  '3.5': [
    [0, '7.1.2', '8'],
    [2, '9.0.1', '8'],
    [5, '18.0', '9'],
    [6, '19.0.3', '9'],
    [7, '19.3.1', '10'],
    [9, '20.2.2', '10'],
  ],
  '3.6': [
    [0, '9.0.1', '8'],
    [4, '9.0.3', '8'],
    [5, '10.0.1', '9'],
    [6, '18.1', '9'],
    [8, '19.1.1', '9'],
    [9, '19.3.1', '10'],
    [10, '20.1.1', '10'],
    [11, '20.2.2', '10'],
    [12, '21.0.1', '10'],
    [13, '21.1.3', '10'],
    [14, '21.2.4', '11'],
  ],
  '3.7': [
    [0, '18.1', '9'],
    [2, '19.0.3', '9'],
    [3, '19.1.1', '9'],
    [4, '19.3', '10'],
    [6, '20.0.2', '10'],
    [7, '20.1.1', '10'],
    [8, '20.2.2', '10'],
    [9, '21.0.1', '10'],
    [10, '21.1.3', '10'],
    [11, '21.2.4', '11'],
    [13, '22.0.4', '11'],
    [17, '23.0.1', '12'],
  ],
  '3.8': [
    [0, '19.3.1', '10'],
    [1, '20.0.2', '10'],
    [2, '20.1', '10'],
    [3, '20.1.1', '10'],
    [5, '20.2.3', '10'],
    [6, '20.3.3', '10'],
    [7, '21.0.1', '10'],
    [9, '21.1.1', '10'],
    [11, '21.2.4', '11'],
    [13, '22.0.4', '11'],
    [17, '23.0.1', '12'],
  ],
  '3.9': [
    [0, '20.3.1', '10'],
    [1, '21.0.1', '10'],
    [4, '21.1.1', '10'],
    [6, '21.2.4', '11'],
    [11, '22.0.4', '11'],
    [17, '23.0.1', '12'],
    [23, '23.0.1', '13'],
  ],
  '3.10': [
    [0, '21.2.4', '11'],
    [3, '22.0.4', '11'],
    [6, '22.2.1', '11'],
    [9, '22.3.1', '11'],
    [11, '23.0.1', '11'],
    [12, '23.0.1', '12'],
    [18, '23.0.1', '13'],
  ],
  '3.11': [
    [0, '22.3', '11'],
    [4, '23.1.2', '12'],
    [5, '23.2.1', '12'],
    [8, '24.0', '12'],
    [13, '24.0', '13'],
  ],
  '3.12': [
    [0, '23.2.1', '12'],
    [2, '24.0', '12'],
    [5, '24.2', '12'],
    [8, '24.3.1', '12'],
    [10, '25.0.1', '12'],
    [11, '25.0.1', '13'],
  ],
  '3.13': [
    [0, '24.2', '12'],
    [1, '24.3.1', '12'],
    [3, '25.0.1', '12'],
    [4, '25.1.1', '12'],
    [6, '25.1.1', '13'],
  ],
  '3.14': [[0, '25.1.1', '13']],
}

/** Minor versions that are built no more: their tags stay at the last step. */
const ENDED = '3.10'
const NEWEST = '3.14'

/**
 * The pip in an image of the full or minor version at the start of a tag, or one that it is no older than.
 * @param frozen whether the build may be older than the tag's last one
 */
export function bundledPip(minor: string | null, tag: string, frozen: boolean): string | null {
  // A variant on an old release was dropped some time; a patch release has its pip all the same.
  const dropped = frozen || /wheezy|jessie|stretch|buster|bullseye|alpine\d/.test(tag)
  if (dropped && !/^\d\.\d+\.\d/.test(tag)) return null
  const newest = /^(?:3|latest)?-?(?:slim|alpine)?$/.test(tag)
  return stepOf(minor ?? (newest ? NEWEST : ''), minor === null ? NEWEST : tag)?.[1] ?? null
}

/** The Debian release of a tag that names none; moving where it is rebuilt on the next one; null where none is known. */
export function defaultDebian(minor: string | null, tag: string): string | null {
  if (minor === null) return /^(?:3|latest|slim|rc)?(?:-|$)/.test(tag) ? MOVING : null
  const patched = /^\d\.\d+\.\d/.test(tag)
  if (!patched && !isAtLeast(ENDED, minor)) return MOVING
  return stepOf(minor, tag)?.[2] ?? null
}

function stepOf(minor: string, tag: string): Step | undefined {
  const steps = own(STEPS, minor)
  const version = /^\d\.\d+(\.|-|$)(\d+(?![\d\0]))?/.exec(tag)
  // A tag without a patch is the newest one; one that can't be known is none.
  if (version?.[1] !== '.') return version || /^2(?:-|$)/.test(tag) ? steps?.at(-1) : undefined
  return version[2] === undefined ? undefined : steps?.findLast(([patch]) => patch <= Number(version[2]))
}
