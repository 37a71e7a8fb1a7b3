import { expect, test } from '@jest/globals'
import { isUnreached } from '../../src/measure/unreached.js'

const failure = (failed: string, timedOut = false) => ({ failed, line: null, log: [], timedOut })
const RESOLVING = 'python:3.13-slim: failed to resolve source metadata for docker.io/library/python:3.13-slim'

test.each([
  ['a name that nobody resolves', `${RESOLVING}: failed to do request: dial tcp: lookup registry: no such host`, true],
  ['too many requests', `${RESOLVING}: unexpected status from HEAD request: 429 Too Many Requests`, true],
  ['a registry that is down', 'failed to copy: unexpected status code: 503 Service Unavailable', true],
  ['a tag that is not there', `${RESOLVING}: docker.io/library/python:3.99: not found`, false],
  ['an image that is not allowed', `${RESOLVING}: pull access denied, repository does not exist`, false],
  ['a command that could not reach something', 'a command ended with status 1: no such host', false],
])('%s: %s', (_, failed, expected) => {
  expect(isUnreached(failure(failed))).toBe(expected)
})

test('a build that took too long is not one', () => {
  expect(isUnreached(failure(`${RESOLVING}: i/o timeout`, true))).toBe(false)
})
