/** A reader that fails has a bug; what it would have said is then unknown, and the review goes on. */
export async function guarded<T>(read: () => Promise<T | null>): Promise<T | null> {
  try {
    return await read()
  } catch {
    return null
  }
}
