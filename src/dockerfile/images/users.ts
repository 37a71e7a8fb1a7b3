import type { BaseImage } from '../base-image.js'
import { UNKNOWN } from '../expand.js'
import { isAtLeast } from './traits.js'

/** A user that an image brings, beside those that every system has. */
export interface ImageUser {
  readonly name: string
  readonly id: string
  readonly home: string
}

/** Source: Ubuntu's release notes for 23.04 and Launchpad's bug 2005129; the images from there on have it. */
const UBUNTU: ImageUser = { name: 'ubuntu', id: '1000', home: '/home/ubuntu' }
const SINCE = '23.04'

/** Images that leave Ubuntu's users as they are; what others built on it do about them isn't known. */
const UNCHANGED = /(?:^|\/)(?:ubuntu|buildpack-deps|nvidia\/cuda)$/

/** The user that an image has by a number; null: none, UNKNOWN of expand.ts: that isn't known. */
export function imageUser(base: BaseImage, id: string): ImageUser | typeof UNKNOWN | null {
  const { distribution, reference } = base
  if (id === UBUNTU.id && distribution?.name === 'ubuntu') {
    if (distribution.release === null) return UNKNOWN
    if (isAtLeast(distribution.release, SINCE)) return UNCHANGED.test(reference?.repository ?? '') ? UBUNTU : UNKNOWN
  }
  return base.known ? null : UNKNOWN
}

/** The user that an image is known to have by a name; null: none is known. */
export function imageUserNamed(base: BaseImage, name: string): ImageUser | null {
  const user = name === UBUNTU.name ? imageUser(base, UBUNTU.id) : null
  return user === UNKNOWN ? null : user
}
