// The images that the benchmark builds, and removes in the end.
import { spawnSync } from 'node:child_process'

export function docker(args, input = '') {
  const { status, stdout, stderr, error } = spawnSync('docker', args, { input, encoding: 'utf8', maxBuffer: 1e9 })
  if (status !== 0) throw error ?? new Error(`docker ${args[0]} failed: ${stderr.trim().slice(-500)}`)
  return stdout.trim()
}

export class Images {
  #built = new Set()

  build(name, dockerfile) {
    const image = `bench-measure/${name}`
    docker(['build', '--quiet', '--tag', image, '-'], dockerfile)
    this.#built.add(image)
    return image
  }

  buildFolder(name, folder) {
    const image = `bench-measure/${name}`
    docker(['build', '--quiet', '--tag', image, folder])
    this.#built.add(image)
    return image
  }

  remove() {
    if (this.#built.size > 0) docker(['image', 'rm', '--force', ...this.#built])
  }
}

/** A web service whose imports take about half a second on a machine of 2020; `work` is what it counts to besides. */
export function service(base, work = 0) {
  return `FROM ${base}
RUN pip install flask gunicorn requests
WORKDIR /app
COPY <<EOF web.py
import asyncio, logging.config, sqlite3, unittest.mock, xml.dom.minidom
import requests
from flask import Flask
for _ in range(${work}): pass
app = Flask(__name__)
EOF
RUN python -m compileall -q /app
CMD ["gunicorn", "web:app"]
`
}

/** What the probe imports for it, for those who time it in another way. */
export const IMPORTS = 'from gunicorn.app.wsgiapp import run; import gunicorn.glogging, gunicorn.workers.sync, web'
