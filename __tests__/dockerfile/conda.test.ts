import { describe, expect, test } from '@jest/globals'
import { condaInstallations, condaPrefix, installsConda } from '../../src/dockerfile/conda.js'
import { factsOf, withBase } from './reading.js'

const lastCall = (run: string) => factsOf(withBase(`WORKDIR /w\nRUN ${run}`)).calls.at(-1)!.call

describe("where conda's installer puts it", () => {
  test.each<[string, string | null]>([
    ['bash Miniconda3-latest-Linux-x86_64.sh -b -p /opt/conda', '/opt/conda'],
    ['/bin/bash /tmp/miniforge.sh -b -p /opt/x', '/opt/x'],
    ['sh -x Mambaforge.sh -b -p x', 'x'],
    ['./Anaconda3-2024.10-1-Linux-x86_64.sh -b -p /opt/conda', '/opt/conda'],
    ['bash Miniconda3.sh -bfp /opt/conda', '/opt/conda'],
    ['bash Miniconda3.sh -b -p/opt/conda', '/opt/conda'],
    ['sudo bash Miniconda3.sh -b -u -p /opt/conda', '/opt/conda'],
    ['bash Miniconda3.sh -b', '~/miniconda3'],
    ['bash Mambaforge-Linux-x86_64.sh -b', '~/mambaforge'],
    ['bash ~/conda.sh -b -p /opt/x', '/opt/x'],
    ['bash install.sh -b -p /opt/miniforge3/', '/opt/miniforge3/'],
    ['bash $(x) -b -p /opt/conda', '/opt/conda'],
    ['bash install.sh -b -p /opt/x', null],
    ['bash install.sh -b -p conda', null],
    ['bash ~/conda.sh -b', null],
    ['bash', null],
    ['mkdir -p /opt/conda', null],
    ['wget https://example.com/Miniconda3.sh -P /opt/conda', null],
  ])('%s: %j', (run, prefix) => {
    expect(condaPrefix(lastCall(run))).toBe(prefix)
  })
})

test.each([
  ['wget https://example.com/Miniconda3-latest-Linux-x86_64.sh', true],
  ['bash Miniconda3.sh -b', true],
  ['bash /tmp/x.sh -b -p /opt/conda', true],
  ['wget https://example.com/x.sh', false],
  ['rm Miniconda3.sh', false],
])('%s brings conda: %s', (run, brings) => {
  expect(installsConda(lastCall(run))).toBe(brings)
})

test('where an installation is in the final image', () => {
  const builder =
    'FROM debian:12 AS b\nRUN bash Miniconda3.sh -b -p /opt/conda && bash Miniforge3.sh -b -p /opt/other\n'
  const facts = factsOf(`${builder}FROM debian:12\nCOPY --from=b /opt/conda /srv/conda\n`)
  const found = condaInstallations(facts).map(({ path, landings }) => [path, landings.map((one) => one.path)])
  expect(found).toEqual([
    ['/opt/conda', ['/srv/conda']],
    ['/opt/other', []],
  ])
})
