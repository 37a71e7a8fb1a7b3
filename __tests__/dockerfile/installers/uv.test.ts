import { UV, UVX } from '../../../src/dockerfile/installers/uv.js'
import { testLeavings, testOptions, testReading, testStarting } from './checks.js'

testOptions(['uv'], [UV, UVX])

testReading([
  ['uvx a', 'uvx run'],
  ['python -m uv pip install a', 'uv pip install+'],
  ['python -m uvx a', null],
  ['uv clean', 'uv cache clean'],
  ['uv cache clear', 'uv cache clean'],
])

testLeavings([
  ['uv pip install a', 'uv pip install+', 'uv /root/.cache/uv'],
  ['uv pip sync a.txt', 'uv pip sync+', 'uv /root/.cache/uv'],
  ['uv pip compile a.in', 'uv pip compile', 'uv /root/.cache/uv'],
  ['uv pip uninstall a', 'uv pip uninstall', null],
  ['uv sync', 'uv sync+', 'uv /root/.cache/uv'],
  ['uv add a', 'uv add+', 'uv /root/.cache/uv'],
  ['uv remove a', 'uv remove', null],
  ['uv lock', 'uv lock', 'uv /root/.cache/uv'],
  ['uv run a', 'uv run', 'uv /root/.cache/uv'],
  ['uv export', 'uv export', null],
  ['uv build', 'uv build', 'uv /root/.cache/uv'],
  ['uv venv', 'uv venv', null],
  ['uv tool install a', 'uv tool install+', 'uv /root/.cache/uv'],
  ['uv tool run a', 'uv tool run', 'uv /root/.cache/uv'],
  ['uvx a', 'uvx run', 'uv /root/.cache/uv'],
  ['uv python install', 'uv python install', null],
  ['uv python uninstall 3.12', 'uv python uninstall', null],
  ['uv cache prune', 'uv cache prune', null],
])

testStarting([
  ['uv run', '--python', '3.12'],
  ['uv tool run', '--from', 'a'],
  ['uvx', '--from', 'a'],
])
