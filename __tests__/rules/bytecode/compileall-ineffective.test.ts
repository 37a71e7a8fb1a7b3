import { firesOn, staysSilent } from '../cases.js'

const rule = 'compileall-ineffective'
staysSilent(rule, {
  'after the copy': 'FROM python:3.13\nCOPY . /app\nRUN python -m compileall /app\n',
  'what is there was made by a command':
    'FROM python:3.13\nRUN git clone x /app && python -m compileall /app\nCOPY extra.py /app/\n',
  'the packages':
    'FROM python:3.13\nRUN pip install x && python -m compileall /usr/local/lib/python3.13\nCOPY . /app\n',
  'compiled again after the copy':
    'FROM python:3.13\nRUN python -m compileall /app\nCOPY . /app\nRUN python -m compileall /app\n',
  'in a builder whose folder is copied':
    'FROM python:3.13 AS b\nCOPY . /app\nRUN python -m compileall /app\nFROM python:3.13\nCOPY --from=b /app /app\n',
  'a path that nobody knows': 'FROM python:3.13\nRUN python -m compileall $TARGET\nCOPY . /app\n',
  'an unknown base may hold it': 'FROM acme/python\nRUN python -m compileall /app\nCOPY . /app\n',
})
firesOn(rule, {
  'before the copy': [
    'FROM python:3.13\nWORKDIR /app\nRUN python -m compileall .\nCOPY . .\n',
    'python -m compileall .',
  ],
  'in a stage that nothing takes it from': [
    'FROM python:3.13 AS b\nCOPY . /app\nRUN python -m compileall /app && tar cf /x.tar /app\nFROM python:3.13\nCOPY --from=b /x.tar /\n',
    'python -m compileall /app',
  ],
  'for another minor': [
    'FROM python:3.12 AS b\nCOPY . /app\nRUN python -m compileall /app\nFROM python:3.13\nCOPY --from=b /app /app\n',
    'python -m compileall /app',
  ],
})

const before = 'FROM python:3.13\nWORKDIR /app\nRUN python -m compileall .\n'

firesOn(rule, {
  'behind manifests': [
    'FROM python:3.13\nWORKDIR /app\nCOPY requirements.txt setup.cfg ./\nRUN python -m compileall .\nCOPY . .\n',
    'python -m compileall .',
  ],
  'before a folder': [`${before}COPY shop ./shop\n`, 'python -m compileall .'],
  'before a module': [`${before}COPY app.py settings.toml ./\n`, 'python -m compileall .'],
  'before one that is written here': [`${before}COPY <<EOF /app/a.py\nx = 1\nEOF\n`, 'python -m compileall .'],
})

staysSilent(rule, {
  'behind a module': 'FROM python:3.13\nWORKDIR /app\nCOPY app.py .\nRUN python -m compileall .\nCOPY . .\n',
  'behind a folder': 'FROM python:3.13\nWORKDIR /app\nCOPY shop shop\nRUN python -m compileall .\nCOPY . .\n',
  'before what goes elsewhere': `${before}COPY shop /srv/shop\n`,
  'nothing is copied': before,
  'an install put it there':
    'FROM python:3.13\nWORKDIR /app\nRUN pip install --target /app x && python -m compileall /app\nCOPY . .\n',
})
