import { firesOn, staysSilent } from '../cases.js'

const rule = 'bytecode-deleted'
staysSilent(rule, {
  'nothing was compiled by then': 'FROM python:3.13\nCOPY . /app\nRUN find /app -name "*.pyc" -delete\n',
  'before the install': 'FROM python:3.13\nRUN find / -name "*.pyc" -delete && pip install x\n',
  'compiled again':
    'FROM python:3.13\nRUN pip install x && find / -name "*.pyc" -delete\nRUN python -m compileall /usr/local/lib/python3.13\n',
  'find that only lists': 'FROM python:3.13\nRUN pip install x && find / -name "*.pyc"\n',
  'other files': 'FROM python:3.13\nRUN pip install x && find / -name "*.py.orig" -delete && rm -rf /root/.cache\n',
  'elsewhere than the packages':
    'FROM python:3.13\nRUN pip install x && find /app -name __pycache__ -exec rm -r {} +\n',
  'the bytecode was put where the sources were': `FROM python:3.13\nRUN pip install x\nWORKDIR /usr/local/lib\nRUN find . -name '*.pyc' | while read f; do n=$(echo $f | sed 's/__pycache__\\///' | sed 's/.cpython-[0-9]*//'); cp $f $n; done; find . -type d -a -name '__pycache__' -print0 | xargs -0 rm -rf; find . -name '*.py' -print0 | xargs -0 rm -f\n`,
  'the sources go in a later step':
    'FROM python:3.13\nRUN pip install x && python -m compileall -b /usr/local/lib\nRUN find / -name __pycache__ -exec rm -rf {} +\nRUN find / -name "*.py" -delete\n',
  'the bytecode was copied by a loop':
    "FROM python:3.13\nRUN pip install x && cd /usr/local && find . -name '*.pyc' | while read f; do cp $f ${f#__pycache__/}; done; find . -name __pycache__ -exec rm -rf {} +\n",
  'the bytecode was copied':
    'FROM python:3.13\nRUN pip install x && cp -r /usr/local/lib/python3.13/site-packages/x/__pycache__/*.pyc /srv && rm -rf /usr/local/lib/python3.13/site-packages/x/__pycache__\n',
  'in a builder whose packages stay there':
    'FROM python:3.13 AS b\nRUN pip install x && find / -name "*.pyc" -delete\nFROM python:3.13\nCOPY --from=b /dist /dist\n',
})
firesOn(rule, {
  'find -delete': [
    'FROM python:3.13\nRUN pip install x\nRUN find / -type f -name "*.py[co]" -delete\n',
    'find / -type f -name "*.py[co]" -delete',
  ],
  'find -exec rm': [
    "FROM python:3.13\nRUN pip install x && find /usr/local \\( -name test -o -name __pycache__ \\) -exec rm -rf '{}' +\n",
    "find /usr/local \\( -name test -o -name __pycache__ \\) -exec rm -rf '{}' +",
  ],
  'find into xargs': [
    "FROM python:3.13\nRUN pip install x && find / -name '*.pyc' | xargs rm -f\n",
    "find / -name '*.pyc'",
  ],
  'other sources go': [
    'FROM python:3.13\nRUN pip install x && find /usr/local -name "*.pyc" -delete && find /app -name "*.py" -delete\n',
    'find /usr/local -name "*.pyc" -delete',
  ],
  'one source goes': [
    'FROM python:3.13\nRUN pip install x && find / -name "*.pyc" -delete && rm /usr/local/setup.py\n',
    'find / -name "*.pyc" -delete',
  ],
  'in the environment that is copied': [
    'FROM python:3.13 AS b\nRUN python -m venv /v && /v/bin/pip install x && find /v -name "*.pyc" -delete\nFROM python:3.13\nCOPY --from=b /v /v\n',
    'find /v -name "*.pyc" -delete',
  ],
})

firesOn(rule, {
  ...Object.fromEntries(
    ['py3clean /usr', 'pyclean .', 'rm -rf /usr/local/lib/python3.13/site-packages/x/__pycache__'].map((call) => [
      call,
      [`FROM python:3.13\nRUN pip install x && ${call}\n`, call] as const,
    ]),
  ),
  'find from where it stands': [
    'FROM python:3.13\nRUN pip install x\nWORKDIR /usr/local\nRUN find -name "*.pyc" -delete\n',
    'find -name "*.pyc" -delete',
  ],
  'by a pattern below a folder': [
    'FROM python:3.13\nRUN pip install x && rm -rf /usr/local/lib/python3*/__pycache__\n',
    'rm -rf /usr/local/lib/python3*/__pycache__',
  ],
  'other files were copied': [
    'FROM python:3.13\nRUN pip install x && cp a.py /b && find / -name "*.pyc" -delete\n',
    'find / -name "*.pyc" -delete',
  ],
  'copied only later': [
    'FROM python:3.13\nRUN pip install x && find / -name "*.pyc" -delete && cp /x/a.pyc /b\n',
    'find / -name "*.pyc" -delete',
  ],
})

staysSilent(rule, {
  ...Object.fromEntries(
    ['cp', 'mv', 'install', 'rsync'].map((call) => [
      `the bytecode was kept by ${call}`,
      `FROM python:3.13\nRUN pip install x && ${call} /usr/local/lib/x.pyc /srv && find / -name "*.pyc" -delete\n`,
    ]),
  ),
  'kept by find': `FROM python:3.13\nRUN pip install x && find / -name "*.pyc" -exec /bin/cp {} /srv \\; && find / -name "*.pyc" -delete\n`,
  'in the same RUN, before': 'FROM python:3.13\nRUN find / -name "*.pyc" -delete; pip install x\n',
  'elsewhere by the folder that it stands in':
    'FROM python:3.13\nRUN pip install x\nWORKDIR /app\nRUN find -name "*.pyc" -delete\n',
  'a development image': 'FROM python:3.13 AS dev\nRUN pip install x && find / -name "*.pyc" -delete\n',
})

const conda = (lines: string, more = ''): string =>
  `FROM debian:12\nARG CONDA_DIR=/opt/conda\nENV PATH=/opt/conda/bin:$PATH\nRUN ${lines}\n${more}CMD ["python", "-m", "shop"]\n`
const clean = "find ${CONDA_DIR} -follow -type f -name '*.pyc' -delete"
firesOn(rule, {
  'what the installer of conda brought': [conda(`bash /tmp/miniforge.sh -b -p \${CONDA_DIR} && ${clean}`), clean],
  'in a later step': [conda('bash /tmp/x.sh -bfp /opt/conda/', `RUN ${clean}\n`), clean],
  'where the installer puts it unasked': [
    conda("./Miniconda3-latest-Linux-x86_64.sh -b && find -L /root -name '*.pyc' -delete"),
    "find -L /root -name '*.pyc' -delete",
  ],
  'in a builder whose conda is copied': [
    `FROM debian:12 AS b\nRUN bash Mambaforge.sh -b -p /opt/conda && ${clean.replace('${CONDA_DIR}', '/opt/conda')}\nFROM debian:12\nCOPY --from=b /opt/conda /opt/conda\nCMD ["/opt/conda/bin/python", "-m", "shop"]\n`,
    clean.replace('${CONDA_DIR}', '/opt/conda'),
  ],
})
staysSilent(rule, {
  'before the installer runs': conda(`${clean}; bash /tmp/miniforge.sh -b -p \${CONDA_DIR}`),
  'elsewhere than conda': conda("bash /tmp/miniforge.sh -b -p /opt/conda && find /usr -name '*.pyc' -delete"),
  'conda is compiled later': conda(
    `bash /tmp/miniforge.sh -b -p \${CONDA_DIR} && ${clean}`,
    'RUN python -m compileall -q /opt/conda/lib\n',
  ),
  'another script with that option': conda("bash /tmp/x.sh -b -p /opt/tool && find /opt/tool -name '*.pyc' -delete"),
  'the installer is only downloaded': conda(`wget https://example.com/Miniconda3.sh && ${clean}`),
  'conda stays in a builder': `FROM debian:12 AS b\nRUN bash Mambaforge.sh -b -p /opt/conda && find /opt/conda -name '*.pyc' -delete\nFROM python:3.13\nCOPY --from=b /dist /dist\n`,
})

const uv = 'FROM python:3.13\nRUN uv pip install --system x && find / -name "*.pyc" -delete\n'
const find = 'find / -name "*.pyc" -delete'
staysSilent(rule, {
  'what uv installs has no bytecode': uv,
  'what Poetry installs has none':
    'FROM python:3.13\nENV POETRY_VIRTUALENVS_CREATE=false\nRUN poetry install && find / -name "*.pyc" -delete\n',
  'what pip was told not to compile': `FROM python:3.13\nRUN pip install --no-compile x && ${find}\n`,
  'what a variable tells pip not to compile': `FROM python:3.13\nENV PIP_NO_COMPILE=0\nRUN pip install x && ${find}\n`,
  'nobody knows whether uv compiles': uv.replace('RUN', 'ARG C\nENV UV_COMPILE_BYTECODE=$C\nRUN'),
  'pip wrote elsewhere': `FROM python:3.13\nRUN pip install --target /x y && uv pip install --system x && find /usr -name "*.pyc" -delete\n`,
})
firesOn(rule, {
  'uv compiles by a variable': [uv.replace('RUN', 'ENV UV_COMPILE_BYTECODE=1\nRUN'), find],
  'uv compiles by an option': [uv.replace('--system', '--system --compile-bytecode'), find],
  'Poetry compiles': [
    `FROM python:3.13\nENV POETRY_VIRTUALENVS_CREATE=false\nRUN poetry install --compile && ${find}\n`,
    find,
  ],
  'an old Poetry has pip compile': [
    `FROM python:3.13\nENV POETRY_VIRTUALENVS_CREATE=false POETRY_VERSION=1.3.2\nRUN poetry install && ${find}\n`,
    find,
  ],
  'compiled before it is deleted': [
    `FROM python:3.13\nRUN uv pip install --system x && python -m compileall /usr/local/lib && ${find}\n`,
    find,
  ],
})
