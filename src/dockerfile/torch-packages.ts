import type { Requirement } from './manifests/index.js'

/*
 * Distributions that need torch, by themselves or by one that they need, and extras that do, as of November 2026. Source:
 * Requires-Dist of their metadata on pypi.org. One that needs it no more costs a wrong notice: leave out what is in doubt.
 */

const ALWAYS: ReadonlySet<string> = new Set([
  ...['accelerate', 'bert-score', 'bertopic', 'demucs', 'easyocr', 'facenet-pytorch', 'flair', 'keybert', 'lightning'],
  ...['open-clip-torch', 'openai-whisper', 'peft', 'pyannote-audio', 'pytorch-lightning', 'sentence-transformers'],
  ...['setfit', 'spacy-transformers', 'speechbrain', 'stable-baselines3', 'stanza', 'timm', 'torchmetrics', 'trl'],
  ...['ultralytics', 'whisperx'],
])

const BY_EXTRA: ReadonlyMap<string, readonly string[]> = new Map([
  ['transformers', ['torch', 'accelerate', 'deepspeed', 'timm']],
  ['spacy', ['transformers']],
])

/** Whether a requirement brings torch without naming it. */
export function needsTorch({ name, extras }: Pick<Requirement, 'name' | 'extras'>): boolean {
  return ALWAYS.has(name) || extras.some((extra) => BY_EXTRA.get(name)?.includes(extra) === true)
}
