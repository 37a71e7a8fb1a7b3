import { expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'shell-state-lost'
staysSilent(rule, {
  'something is done in that state': 'FROM python:3.13\nRUN cd /app && make\n',
  'it is written to a file': 'FROM python:3.13\nRUN export A=b > /etc/x\nRUN alias a=b >> ~/.bashrc\n',
  'a substitution may do something': 'FROM python:3.13\nRUN export A=$(touch /x)\n',
  'a script of unknown effect is read in': 'FROM python:3.13\nRUN . ./install.sh\n',
  'mounts have a purpose of their own': 'FROM python:3.13\nRUN --mount=type=secret,id=a cd /x\n',
  'a PATH for the same RUN': 'FROM python:3.13\nRUN export PATH=/x:$PATH && pip install y\n',
  'a stage that nothing uses': 'FROM python:3.13 AS x\nRUN cd /app\nFROM python:3.13\n',
})
firesOn(rule, {
  export: ['FROM python:3.13\nRUN export A=b\n', 'RUN export A=b'],
  activate: ['FROM python:3.13\nRUN . /venv/bin/activate\n', 'RUN . /venv/bin/activate'],
  'activate by source': ['FROM python:3.13\nRUN source venv/bin/activate\n', 'RUN source venv/bin/activate'],
  several: ['FROM python:3.13\nRUN cd /app && export A=b\n', 'RUN cd /app && export A=b'],
  'a plain assignment': ['FROM python:3.13\nRUN A=b\n', 'RUN A=b'],
  conda: ['FROM continuumio/miniconda3\nRUN conda activate shop\n', 'RUN conda activate shop'],
})
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
