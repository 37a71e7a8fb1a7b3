import { expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'shell-state-lost'
staysSilent(rule, {
  'something is done in that state': 'FROM python:3.13\nRUN cd /app && make\n',
  'it is written to a file': 'FROM python:3.13\nRUN export A=b > /etc/x\nRUN alias a=b >> ~/.bashrc\n',
  'a substitution may do something': 'FROM python:3.13\nRUN export A=$(touch /x)\n',
  'a script of unknown effect is read in': 'FROM python:3.13\nRUN . ./install.sh\n',
  'something is done with what a toolkit sets':
    'FROM python:3.13\nRUN . /opt/intel/oneapi/setvars.sh && cmake -B build\nRUN source /opt/ros/humble/setup.bash && colcon build\n',
  'a script of the toolkit that installs': 'FROM python:3.13\nRUN . /opt/intel/oneapi/install.sh\n',
  'a script of the context that does something': {
    Dockerfile: 'FROM python:3.13\nWORKDIR /app\nCOPY env.sh .\nRUN . ./env.sh\n',
    'env.sh': 'export A=b\nmkdir /data\n',
  },
  'a script of the context that reads in another': {
    Dockerfile: 'FROM python:3.13\nWORKDIR /app\nCOPY env.sh .\nRUN . ./env.sh\n',
    'env.sh': 'export A=b\n. ./env.sh\n',
  },
  'a script of the context that is empty': {
    Dockerfile: 'FROM python:3.13\nWORKDIR /app\nCOPY env.sh .\nRUN . ./env.sh\n',
    'env.sh': '# nothing\n',
  },
  'mounts have a purpose of their own': 'FROM python:3.13\nRUN --mount=type=secret,id=a cd /x\n',
  'a PATH for the same RUN': 'FROM python:3.13\nRUN export PATH=/x:$PATH && pip install y\n',
  'a stage that nothing uses': 'FROM python:3.13 AS x\nRUN cd /app\nFROM python:3.13\n',
})
firesOn(rule, {
  export: ['FROM python:3.13\nRUN export A=b\n', 'RUN export A=b'],
  activate: ['FROM python:3.13\nRUN . /venv/bin/activate\n', 'RUN . /venv/bin/activate'],
  'activate by source': ['FROM python:3.13\nRUN source venv/bin/activate\n', 'RUN source venv/bin/activate'],
  'variables of a toolkit': [
    'FROM python:3.13\nRUN source /usr/local/Ascend/ascend-toolkit/set_env.sh\n',
    'RUN source /usr/local/Ascend/ascend-toolkit/set_env.sh',
  ],
  'of another': ['FROM python:3.13\nRUN . /opt/intel/oneapi/setvars.sh\n', 'RUN . /opt/intel/oneapi/setvars.sh'],
  'of ROS': [
    'FROM ros:humble\nRUN apt-get update && apt-get install -y python3\nRUN . /opt/ros/${ROS_DISTRO}/setup.bash\nCMD ["python3", "x.py"]\n',
    'RUN . /opt/ros/${ROS_DISTRO}/setup.bash',
  ],
  'a script of the context that only sets variables': [
    {
      Dockerfile: 'FROM python:3.13\nWORKDIR /app\nCOPY env.sh .\nRUN . ./env.sh\n',
      'env.sh': '#!/bin/sh\nset -a\nexport A=b\nC=d\n',
    },
    'RUN . ./env.sh',
  ],
  several: ['FROM python:3.13\nRUN cd /app && export A=b\n', 'RUN cd /app && export A=b'],
  'a plain assignment': ['FROM python:3.13\nRUN A=b\n', 'RUN A=b'],
  conda: ['FROM continuumio/miniconda3\nRUN conda activate shop\n', 'RUN conda activate shop'],
})
test.each<[string, string, string]>([
  ['A=b', 'This variable', 'ENV'],
  ['export A=b', 'What this exports', 'ENV'],
  ['unset A', 'What this unsets', 'ENV'],
  ['cd /app', 'The change of folder', 'WORKDIR'],
  ['alias ll="ls -l"', 'The alias', 'a link or a script in a folder of PATH'],
  ['. venv/bin/activate', "The environment's activation", 'ENV PATH="…/bin:$PATH"'],
  ['source ~/.bashrc', 'What this reads in', 'ENV'],
  ['. /root/.profile', 'What this reads in', 'ENV'],
  ['. $HOME/.cargo/env', 'What this reads in', 'ENV'],
  ['conda activate shop', "The environment's activation", 'ENV PATH="…/bin:$PATH"'],
  ['mamba activate shop', "The environment's activation", 'ENV PATH="…/bin:$PATH"'],
  ['set -eux', 'The setting', 'it in the RUN that needs it'],
  ['umask 022', 'The setting', 'it in the RUN that needs it'],
  ['ulimit -n 4096', 'The setting', 'it in the RUN that needs it'],
])('%s: %s ends, and what lasts is %s', (run, what, instead) => {
  const [report] = reportsOf(rule, `FROM python:3.13\nRUN ${run}\n`)
  expect(report?.message).toBe(`${what} ends with this RUN: the next instruction starts a new shell. Use ${instead}.`)
})
staysSilent(
  rule,
  Object.fromEntries(
    ['conda install shop', 'conda', 'mamba env create', '. ./activate.sh', 'source env.sh', 'echo a'].map(
      (run) => [run, `FROM python:3.13\nRUN ${run}\n`] as const,
    ),
  ),
)
test.each([
  'FROM continuumio/miniconda3:25.1.1-0\nRUN export LD_LIBRARY_PATH=${CONDA_PREFIX}/lib:${LD_LIBRARY_PATH}\n',
  'FROM python:3.13\nRUN export PATH=$HOME/.local/bin:$PATH\n',
  'FROM python:3.13\nRUN export PATH=~/bin:$PATH\n',
  'FROM python:3.13\nRUN export A=$1\n',
  'FROM python:3.13\nRUN cd ~\n',
  'FROM python:3.13 AS a\nENV A=b\nFROM python:3.13\nRUN export B=$A\nENV A=c\n',
])('an instruction would not read it as the shell does: %j', (dockerfile) => {
  const reports = reportsOf(rule, dockerfile)
  expect(reports.map(({ edit }) => edit)).toEqual([undefined])
})
turnsInto(rule, {
  'variables that are set': [
    'FROM python:3.13\nARG A=/a\nENV B=$A\nRUN export PATH="${A}/bin:$B:$PATH"\n',
    'FROM python:3.13\nARG A=/a\nENV B=$A\nENV PATH="${A}/bin:$B:$PATH"\n',
  ],
  'cd means WORKDIR': ['FROM python:3.13\nRUN cd /app\n', 'FROM python:3.13\nWORKDIR /app\n'],
  'export means ENV': ['FROM python:3.13\nRUN export A=b\n', 'FROM python:3.13\nENV A=b\n'],
})
