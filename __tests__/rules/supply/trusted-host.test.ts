import { expect, test } from '@jest/globals'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const from = 'FROM python:3.13-slim\n'

const rule = 'trusted-host'
staysSilent(rule, {
  'an index': `${from}RUN pip install -i https://pypi.example.com/simple shop==1\n`,
  'on this machine': `${from}RUN pip install --trusted-host localhost -i http://localhost:3141 shop==1\n`,
  'by its number': `${from}RUN pip install --trusted-host 127.0.0.1:3141 shop==1\n`,
  'an empty variable': `${from}ENV PIP_TRUSTED_HOST=""\n`,
  'a host that is not known': `${from}ARG HOST\nRUN pip install --trusted-host $HOST shop==1\n`,
  'another program': `${from}RUN ./configure --trusted-host pypi.example.com\n`,
  'a stage that nobody uses': `${from.replace('\n', ' AS x\n')}RUN pip install --trusted-host a.example.com shop\n${from}`,
})
firesOn(rule, {
  'the option': [`${from}RUN pip install --trusted-host pypi.example.com shop==1\n`, '--trusted-host'],
  'with an equals sign': [`${from}RUN pip3 install --trusted-host=pypi.org shop==1\n`, '--trusted-host=pypi.org'],
  'before the subcommand': [`${from}RUN python -m pip --trusted-host pypi.org install shop==1\n`, '--trusted-host'],
  "uv's name of it": [`${from}RUN uv pip install --allow-insecure-host pypi.org shop==1\n`, '--allow-insecure-host'],
  'the variable': [`${from}ENV PIP_TRUSTED_HOST=pypi.org\n`, 'PIP_TRUSTED_HOST=pypi.org'],
  'the configuration': [
    `${from}RUN pip config set global.trusted-host pypi.org\n`,
    'pip config set global.trusted-host pypi.org',
  ],
  'for one command': [
    `${from}RUN PIP_TRUSTED_HOST=pypi.org pip install x==1\n`,
    'PIP_TRUSTED_HOST=pypi.org pip install x==1',
  ],
})

firesOn(rule, {
  'the option first': [`${from}RUN pip --trusted-host=pypi.org install x\n`, '--trusted-host=pypi.org'],
  'in the configuration, behind options': [
    `${from}RUN pip config --user set global.trusted-host "pypi.org files.pythonhosted.org"\n`,
    'pip config --user set global.trusted-host "pypi.org files.pythonhosted.org"',
  ],
  'the configuration first of all': [
    `${from}RUN pip3 global.trusted-host pypi.org\n`,
    'pip3 global.trusted-host pypi.org',
  ],
  'an ARG': [`${from}ARG PIP_TRUSTED_HOST=pypi.org\n`, 'PIP_TRUSTED_HOST=pypi.org'],
})

staysSilent(rule, {
  'an ARG without a value': `${from}ARG PIP_TRUSTED_HOST\n`,
  'another variable': `${from}ENV PIP_INDEX_URL=pypi.org\n`,
  'quotes around nothing': `${from}ENV PIP_TRUSTED_HOST=''\n`,
  'an option without a value': `${from}RUN pip install x --trusted-host\n`,
  'the configuration of this machine': `${from}RUN pip config set global.trusted-host localhost\n`,
  'the configuration is asked': `${from}RUN pip config get global.trusted-host\n`,
  'a label': `${from}LABEL PIP_TRUSTED_HOST=pypi.org\n`,
})

test('the host is named', () => {
  const message = (call: string): string => reportsOf(rule, `${from}RUN ${call}\n`)[0]!.message
  expect(message('pip install --trusted-host=a.example.com x')).toContain('a.example.com')
  expect(message('pip install --trusted-host b.example.com x')).toContain('b.example.com')
  expect(message('pip config set global.trusted-host c.example.com')).toContain('c.example.com')
})
