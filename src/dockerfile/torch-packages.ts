import type { Requirement } from './manifests/index.js'

/*
 * Distributions that need torch, by themselves or by one that they need, and extras that do. Source: the Requires-Dist of
 * their wheels and sdists on pypi.org, read 2026-11-21.
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
