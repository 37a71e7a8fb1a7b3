import { expect, test } from '@jest/globals'
import { needsTorch } from '../../src/dockerfile/torch-packages.js'

/** By what their metadata on PyPI requires. */
test.each(
  `accelerate bert-score bertopic demucs easyocr facenet-pytorch flair keybert lightning open-clip-torch openai-whisper
  peft pyannote-audio pytorch-lightning sentence-transformers setfit spacy-transformers speechbrain stable-baselines3
  stanza timm torchmetrics trl ultralytics whisperx`.split(/\s+/),
)('%s needs torch', (name) => {
  expect(needsTorch({ name, extras: [] })).toBe(true)
})

test.each([
  ['transformers', 'torch', true],
  ['transformers', 'accelerate', true],
  ['transformers', 'deepspeed', true],
  ['transformers', 'timm', true],
  ['transformers', 'sentencepiece', false],
  ['spacy', 'transformers', true],
  ['spacy', 'torch', false],
  ['flask', 'torch', false],
])('%s[%s] needs it: %s', (name, extra, expected) => {
  expect(needsTorch({ name, extras: ['other', extra] })).toBe(expected)
  expect(needsTorch({ name, extras: [] })).toBe(false)
})
