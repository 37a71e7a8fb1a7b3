import { expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'user-site-not-on-path'
const app = 'FROM python:3.13\nRUN useradd -m -u 1000 app\nUSER app\n'
const builder = 'FROM python:3.13 AS b\nRUN pip install --user x==1\nFROM python:3.13\n'

staysSilent(rule, {
  'an environment that the user owns':
    'FROM mambaorg/micromamba:2.0\nARG MAMBA_DOCKERFILE_ACTIVATE=1\nRUN pip install --no-cache-dir x\n',
  'on PATH': `${app}ENV PATH=/home/app/.local/bin:$PATH\nRUN pip install --user x==1\n`,
  'on PATH later': `${app}RUN pip install x==1\nENV PATH="$PATH:/home/app/.local/bin/"\n`,
  'on PATH by a set HOME': `${app}ENV HOME=/home/app\nENV PATH=$HOME/.local/bin:$PATH\nRUN pip install x==1\n`,
  'what a tilde means is plain': `${app}ENV PATH="~/.local/bin:$PATH"\nRUN pip install x==1\n`,
  'root installs for all': 'FROM python:3.13\nRUN pip install x==1\nRUN useradd app\nUSER app\n',
  'an environment': `${app}ENV PATH=/home/app/venv/bin:$PATH\nRUN python -m venv /home/app/venv && pip install x==1\n`,
  'the environment by its path': `${app}RUN python -m venv ~/v && ~/v/bin/pip install x==1\n`,
  'by sudo': `${app}RUN sudo pip install x==1\n`,
  'another folder': `${app}RUN pip install --target /app/deps x==1\n`,
  'pip itself': `${app}RUN pip install --upgrade pip\n`,
  'the folder was given to the user':
    'FROM python:3.13\nRUN chown -R 1000 /usr/local\nUSER 1000\nRUN pip install x==1\n',
  'an unknown base': 'FROM acme/python\nUSER app\nRUN pip install x==1\n',
  'an unknown base, asked for': 'FROM acme/python\nRUN pip install --user x==1\n',
  'a Python that its user owns': 'FROM quay.io/jupyter/base-notebook:2025-01-06\nRUN pip install x==1\n',
  'started by its path': `${app}RUN pip install x==1\nCMD ["/home/app/.local/bin/x"]\n`,
  'copied to the system': `${builder}COPY --from=b /root/.local /usr/local\nUSER 1000\n`,
  'copied, root runs': `${builder}COPY --from=b /root/.local /root/.local\nENV PATH=/root/.local/bin:$PATH\n`,
  'copied to the user, on PATH': `${builder}RUN useradd -m app\nCOPY --from=b /root/.local /home/app/.local\nUSER app\nENV PATH=/home/app/.local/bin:$PATH\n`,
  'root opened its folder': `${builder}COPY --from=b /root/.local /root/.local\nRUN chmod 755 /root\nENV PATH=/root/.local/bin:$PATH PYTHONPATH=/root/.local/lib/python3.13/site-packages\nUSER 1000\n`,
  'its commands are linked to where PATH leads': `FROM python:3.13 AS b\nRUN pip install --user -r requirements.txt\nFROM python:3.13\nENV LOCAL_PKG=/root/.local\nCOPY --from=b \${LOCAL_PKG} \${LOCAL_PKG}\nRUN ln -sf \${LOCAL_PKG}/bin/* /usr/local/bin/\n`,
  'a command of it is linked': `${app}RUN pip install --user x==1\nUSER root\nRUN ln -s /home/app/.local/bin/x /usr/bin/x\nUSER app\n`,
  'it stays in a builder':
    'FROM python:3.13 AS b\nRUN pip install --user x==1\nFROM python:3.13\nCOPY --from=b /x /x\nUSER 1000\n',
  'a base whose Python is a virtual environment, with another home':
    'FROM registry.access.redhat.com/ubi8/python-38\nENV HOME=/home/default\nUSER 1001\nRUN pip install x==1\n',
  'the same, and another user': 'FROM quay.io/sclorg/python-311-c9s\nENV HOME=/srv\nUSER 1234\nRUN pip install x==1\n',
  "conda's own, first on PATH":
    'FROM debian:12\nRUN bash /tmp/forge.sh -b -p /opt/conda && chown -R app /opt\nENV PATH=/opt/conda/bin:$PATH\nUSER app\nRUN pip install x==1\nCMD ["python", "x.py"]\n',
  'an environment of conda that the file names':
    'FROM debian:12\nARG CONDA_DIR=/opt/conda\nENV PATH=${CONDA_DIR}/bin:$PATH\nRUN /bin/bash /tmp/miniforge.sh -b -p ${CONDA_DIR}\nUSER app\nRUN mamba env create -f env.yml && conda activate shop && python -m pip install .\nCMD ["python", "x.py"]\n',
  'an environment of conda, activated by its script':
    'FROM python:3.13\nUSER app\nRUN . /opt/conda/bin/activate shop && pip install x==1\n',
  'conda is not on PATH: a shell may find it by a profile':
    'FROM debian:12\nRUN bash Miniconda3-latest-Linux-x86_64.sh -b -p /opt/conda\nUSER app\nRUN pip install x==1\nCMD ["python3", "x.py"]\n',
  'a Python that pyenv brings': `FROM python:3.13\nRUN pyenv install 3.12\nUSER app\nRUN pip install x==1\n`,
  'something that nobody knows comes first on PATH':
    'FROM python:3.13\nRUN /tmp/install.sh\nENV PATH=/opt/tool/bin:$PATH\nUSER app\nRUN pip install x==1\n',
  'an unknown user': 'FROM python:3.13\nARG USERNAME\nUSER $USERNAME\nRUN pip install x==1\n',
  'the base of the user is elsewhere': `${app}ENV PYTHONUSERBASE=/opt/py PATH=/opt/py/bin:$PATH\nRUN pip install --user x==1\n`,
})

firesOn(rule, {
  'asked for': [`${app}RUN pip install --user x==1\n`, 'pip install --user x==1'],
  'asked for by root': ['FROM python:3.13\nRUN pip install --user x==1\n', 'pip install --user x==1'],
  'by its variable': ['FROM python:3.13\nENV PIP_USER=1\nRUN pip install x==1\n', 'pip install x==1'],
  implied: [`${app}RUN pip install -r requirements.txt\n`, 'pip install -r requirements.txt'],
  'what comes first on PATH brings no pip': [
    'FROM python:3.13\nRUN useradd -m app\nENV PATH=/root/.cargo/bin:/opt/poetry/bin:/usr/lib/llvm/bin:$PATH\nUSER app\nRUN pip install x==1\n',
    'pip install x==1',
  ],
  'what comes last on PATH does not matter': [
    'FROM python:3.13\nRUN useradd -m app\nENV PATH=$PATH:/opt/tool/bin\nUSER app\nRUN pip install x==1\n',
    'pip install x==1',
  ],
  "a vendor's Python that root owns": [
    'FROM public.ecr.aws/lambda/python:3.12\nUSER 1000\nRUN pip install x==1\n',
    'pip install x==1',
  ],
  'conda comes later': [
    `${app}RUN pip install x==1\nUSER root\nRUN bash Miniconda3.sh -b -p /opt/conda\nUSER app\n`,
    'pip install x==1',
  ],
  'HOME is not set': [`${app}ENV PATH=$HOME/.local/bin:$PATH\nRUN pip install x==1\n`, 'pip install x==1'],
  "another user's folder is on PATH": [
    `${app}ENV PATH=/home/web/.local/bin:$PATH\nRUN pip install x==1\n`,
    'pip install x==1',
  ],
  'one report for one folder': [`${app}RUN pip install x==1\nRUN pip install y==1\n`, 'pip install x==1'],
  'linked to where nobody looks': [
    `${app}RUN pip install --user x==1\nRUN ln -s ~/.local/bin/x /home/app/x\n`,
    'pip install --user x==1',
  ],
  'linked before it is there': [
    `${builder}RUN ln -s /root/.local/bin/* /usr/local/bin/\nCOPY --from=b /root/.local /root/.local\n`,
    'pip install --user x==1',
  ],
  'something else is linked': [
    `${app}RUN pip install --user x==1\nRUN ln -s /usr/local/bin/python /usr/bin/python\n`,
    'pip install --user x==1',
  ],
  'copied without PATH': [
    `${builder}RUN useradd -m app\nCOPY --from=b /root/.local /home/app/.local\nUSER app\n`,
    'pip install --user x==1',
  ],
  'copied for another user': [
    `${builder}COPY --from=b /root/.local /root/.local\nENV PATH=/root/.local/bin:$PATH\nUSER 1000\n`,
    'COPY --from=b /root/.local /root/.local',
  ],
  'installed by root for another user': [
    'FROM python:3.13\nRUN pip install --user x==1\nENV PATH=/root/.local/bin:$PATH\nUSER nobody\n',
    'pip install --user x==1',
  ],
})

turnsInto(rule, {
  'PATH is set': [
    `${app}RUN pip install x==1\nCMD ["x"]\n`,
    `${app}RUN pip install x==1\nENV PATH=/home/app/.local/bin:$PATH\nCMD ["x"]\n`,
  ],
  'behind what sets PATH anew': [
    `${app}RUN pip install x==1\nENV PATH=/usr/local/bin:/usr/bin:/bin\n`,
    `${app}RUN pip install x==1\nENV PATH=/usr/local/bin:/usr/bin:/bin\nENV PATH=/home/app/.local/bin:$PATH\n`,
  ],
})

test('why PATH does not help is said', () => {
  const [report] = reportsOf(rule, `${app}ENV PATH=$HOME/.local/bin:$PATH\nRUN pip install x==1\n`)
  expect(report?.message).toContain('HOME is')
  expect(report?.edit).toBeUndefined()
})

staysSilent(rule, {
  ...Object.fromEntries(
    ['PIP_TARGET', 'PIP_PREFIX'].map((name) => [
      `${name} names another folder`,
      `${app}ENV ${name}=/home/app/deps\nRUN pip install --user x==1\n`,
    ]),
  ),
  ...Object.fromEntries(
    ['--target', '--prefix', '--root'].map((name) => [`${name} does`, `${app}RUN pip install ${name} /d x==1\n`]),
  ),
  ...Object.fromEntries(
    ['pip', 'setuptools', 'wheel', 'pip setuptools wheel'].map((names) => [
      `${names} only`,
      `${app}RUN pip install -U ${names}\n`,
    ]),
  ),
  ...Object.fromEntries(
    ['chown -R app', 'chmod -R 777', 'chgrp -R app', 'setfacl -R -m u:app:rwx', 'find'].map((call) => [
      `given to the user by ${call}`,
      `FROM python:3.13\nRUN ${call} /usr/local/lib\nUSER 1000\nRUN pip install x==1\n`,
    ]),
  ),
  'by a path that nobody knows': 'FROM python:3.13\nRUN chown -R 1000 $(cat paths)\nUSER 1000\nRUN pip install x==1\n',
  ...Object.fromEntries(
    ['chmod 755 /root', 'chown -R 1000 /root', 'setfacl -m u:1000:x /root', 'mv /root/.local /srv'].map((call) => [
      `root's folder is opened by ${call}`,
      `FROM python:3.13\nRUN pip install --user x==1\nRUN ${call}\nUSER 1000\n`,
    ]),
  ),
  ...Object.fromEntries(
    ['ln -s', 'cp', 'mv', 'install -m 755', 'rsync -a'].map((call) => [
      `its command is where PATH leads, by ${call}`,
      `${app}RUN pip install --user x==1\nRUN ${call} /home/app/.local/bin/x /usr/local/bin/\n`,
    ]),
  ),
})

firesOn(rule, {
  ...Object.fromEntries(
    [
      'PYTHONPATH=/root/.local',
      'PYTHONPATH=/root/.local/lib/python3.13/site-packages',
      'PYTHONUSERBASE=/root/.local',
    ].map((variable) => [
      `${variable} opens nothing`,
      [
        `FROM python:3.13\nRUN pip install --user x==1\nENV ${variable} PATH=/root/.local/bin:$PATH\nUSER 1000\n`,
        'pip install --user x==1',
      ],
    ]),
  ),
  'what is installed with pip': [`${app}RUN pip install -U pip x==1\n`, 'pip install -U pip x==1'],
  'with pip, by a file': [`${app}RUN pip install pip -r r.txt\n`, 'pip install pip -r r.txt'],
  'with pip, editable': [`${app}RUN pip install pip -e .\n`, 'pip install pip -e .'],
  'the whole root is no gift': [
    'FROM python:3.13\nRUN find / -name x\nUSER 1000\nRUN pip install x==1\n',
    'pip install x==1',
  ],
  'another folder was given': [
    'FROM python:3.13\nRUN chown -R 1000 /srv\nUSER 1000\nRUN pip install x==1\n',
    'pip install x==1',
  ],
  'another program named the folder': [
    'FROM python:3.13\nRUN ls /usr/local\nUSER 1000\nRUN pip install x==1\n',
    'pip install x==1',
  ],
  "a distribution's Python": [
    'FROM debian:11\nRUN apt-get update && apt-get install -y python3-pip\nUSER 1000\nRUN pip3 install x==1\nCMD ["python3", "x.py"]\n',
    'pip3 install x==1',
  ],
})

turnsInto(rule, {
  'with a slash behind the home folder': [
    'FROM python:3.13\nENV HOME=/srv/\nRUN pip install --user x==1\n',
    'FROM python:3.13\nENV HOME=/srv/\nRUN pip install --user x==1\nENV PATH=/srv/.local/bin:$PATH\n',
  ],
  'of a number that nobody has': [
    'FROM python:3.13\nUSER 4711\nRUN pip install --user x==1\n',
    'FROM python:3.13\nUSER 4711\nRUN pip install --user x==1\nENV PATH=/.local/bin:$PATH\n',
  ],
  'a base of its own': [
    'FROM python:3.13\nENV PYTHONUSERBASE=/opt/py\nRUN pip install --user x==1\n',
    'FROM python:3.13\nENV PYTHONUSERBASE=/opt/py\nRUN pip install --user x==1\nENV PATH=/opt/py/bin:$PATH\n',
  ],
})
