import { rowsOf } from '../diff-lines.js'
import type { ListedFile, Repository } from '../entities.js'
import type { JsonObject } from '../exchange.js'
import { limits } from '../limits.js'
import { blobSha, type State } from '../state.js'

/** How many lines a file gained and lost. */
export function counts(file: ListedFile): { additions: number; deletions: number } {
  const rows = rowsOf(file.patch ?? '')
  return {
    additions: file.additions ?? rows.filter(({ sign }) => sign === '+').length,
    deletions: file.deletions ?? rows.filter(({ sign }) => sign === '-').length,
  }
}

function tooLarge(patch: string): boolean {
  return patch.length > limits.patchBytes || patch.split('\n').length > limits.patchLines
}

/** A file of a pull request or of a comparison, as it stands at a commit. */
export function diffEntry(state: State, repository: Repository, sha: string, file: ListedFile): JsonObject {
  const { additions, deletions } = counts(file)
  const content = repository.commits.get(sha)?.contents.get(file.filename) ?? Buffer.from(`${sha} ${file.filename}`)
  const path = file.filename.split('/').map(encodeURIComponent).join('/')
  const site = state.html(`/${repository.fullName}`)
  return {
    sha: blobSha(content),
    filename: file.filename,
    status: file.status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${site}/blob/${sha}/${path}`,
    raw_url: `${site}/raw/${sha}/${path}`,
    contents_url: state.api(`/repos/${repository.fullName}/contents/${path}?ref=${sha}`),
    ...(file.patch !== undefined && file.patch !== '' && !tooLarge(file.patch) && { patch: file.patch }),
    ...(file.previous_filename !== undefined && { previous_filename: file.previous_filename }),
  }
}
