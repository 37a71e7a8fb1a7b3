import { describe, expect, test } from '@jest/globals'
import type { Deployment } from '../../src/dockerfile/deployment.js'
import { asksForGpu, needsGpu } from '../../src/dockerfile/gpu.js'
import { factsOf } from './reading.js'

test.each(
  `nvidia-cublas-cu12 torch-cuda cuda-python cupy cupy-cuda12x tensorrt onnxruntime-gpu tensorflow-gpu x-cu118 rocm-x
  vllm sglang flash-attn xformers bitsandbytes deepspeed auto-gptq pynvml apex lightllm`.split(/\s+/),
)('%s needs a GPU', (name) => {
  expect(needsGpu(name)).toBe(true)
})

test.each(['torch', 'tensorflow', 'gpustat', 'vllm-client', 'flask', 'x-cu2', 'barracuda', 'apexpy'])(
  '%s does not',
  (name) => {
    expect(needsGpu(name)).toBe(false)
  },
)

describe('a Dockerfile', () => {
  test.each([
    ['FROM python:3.13', false],
    ['FROM nvidia/cuda:12.8.0-runtime-ubuntu24.04', true],
    ['FROM nvidia/cuda:12.8.0-runtime-ubuntu24.04 AS a\nFROM a', true],
    ['FROM acme/ml', true],
    ['FROM debian:12', false],
    ['FROM python:3.13\nENV NVIDIA_VISIBLE_DEVICES=all', true],
    ['FROM python:3.13\nCMD ["x", "--device", "CUDA"]', true],
    ['FROM python:3.13\nRUN x cudnn', true],
    ['FROM python:3.13\nRUN x rocm', true],
    ['FROM python:3.13\nCMD ["x", "--gpu"]', true],
    ['FROM python:3.13\nCMD ["x", "gpus"]', true],
    ['FROM python:3.13\nCMD ["x", "gpustat"]', false],
    ['FROM python:3.13\n# no gpu here', false],
  ])('%j asks for one: %s', (text, expected) => {
    expect(asksForGpu(factsOf(text))).toBe(expected)
  })

  test.each([true, false])('by what runs it: %s', (gpu) => {
    const facts = factsOf('FROM python:3.13')
    const deployment = { gpu } as Deployment
    expect(asksForGpu({ ...facts, deployments: [deployment] })).toBe(gpu)
  })

  test('by its name', () => {
    expect(asksForGpu(factsOf('FROM python:3.13', { path: 'Dockerfile.gpu' }))).toBe(true)
  })
})
