import type { BatchAnalysis } from '../../analyze/analysis.js'
import { SourceText } from '../../source/text.js'

/** What came from another thread, where a text arrives as plain data without what it can do. */
export function revived({ files, problems, sources }: BatchAnalysis): BatchAnalysis {
  return {
    problems,
    files: new Map([...files].map(([path, file]) => [path, { ...file, source: textOf(file.source) }])),
    sources: new Map([...sources].map(([path, source]) => [path, textOf(source)])),
  }
}

function textOf({ path, text }: Pick<SourceText, 'path' | 'text'>): SourceText {
  return new SourceText(path, text)
}
