import { firesOn, staysSilent } from '../cases.js'

/*
 * What can't be known: a piece of an operand, a manifest that isn't at hand.
 */

const rule = 'copy-before-install'
const from = 'FROM python:3.13-slim\nWORKDIR /app\n'

staysSilent(rule, {
  "the application's folder, before a sync of a workspace's member": `${from}COPY src src\nCOPY pyproject.toml uv.lock ./\nRUN uv sync --package shop\n`,
  'another folder, before a sync that nobody can look into': `${from}COPY shop shop\nCOPY pyproject.toml uv.lock ./\nRUN uv sync\n`,
  "the application's folder behind a sync": `${from}COPY pyproject.toml uv.lock ./\nRUN uv sync --no-install-project\nCOPY src src\nRUN uv sync\n`,
  'a path with an unknown end, between': `${from}ARG wheel\nCOPY . .\nRUN pip install ./dist/$wheel\nRUN pip install flask\n`,
})

firesOn(rule, {
  'behind an address with an unknown part': [
    `${from}COPY . .\nARG token\nRUN pip install git+https://$token@example.org/o/r@0.1\nRUN pip install -r requirements.txt\n`,
    'COPY . .',
  ],
  'behind a package of an unknown version': [
    `${from}COPY . .\nARG version\nRUN pip install money==$version\nRUN pip install flask\n`,
    'COPY . .',
  ],
  "the application's folder, before a sync that nobody can look into": [
    `${from}COPY src ./src\nCOPY pyproject.toml uv.lock ./\nRUN uv sync --frozen\n`,
    'COPY src ./src',
  ],
  "the application's folder, poetry": [
    `${from}COPY app app\nCOPY pyproject.toml poetry.lock ./\nRUN poetry install\n`,
    'COPY app app',
  ],
})
