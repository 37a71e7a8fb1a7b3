import { firesOn, staysSilent, turnsInto } from '../cases.js'

const rule = 'malformed-exec-form'
staysSilent(rule, {
  json: 'FROM python:3.13-slim\nCMD [ "gunicorn", "x:y" ]\n',
  'over lines': 'FROM python:3.13-slim\nCMD ["gunicorn", \\\n  "x:y"]\n',
  'a test of the shell': 'FROM python:3.13-slim\nARG X=1\nRUN [ -z "$X" ] || pip install x\nRUN [ "$X" = 1 ] && true\n',
  'a test of a word alone': 'FROM python:3.13-slim\nARG X\nRUN [ "$X" ] && pip install x\n',
  'a test of two words': 'FROM python:3.13-slim\nRUN [[ "$X" == y* ]] && true\n',
  'replaced later': 'FROM python:3.13-slim\nCMD [\'a\']\nCMD ["gunicorn", "x:y"]\n',
  'a stage that nobody uses': 'FROM python:3.13 AS x\nCMD [\'a\']\nFROM python:3.13-slim\nCMD ["gunicorn", "x:y"]\n',
})
firesOn(rule, {
  'single quotes': ["FROM python:3.13-slim\nCMD ['python', 'x.py']\n", "CMD ['python', 'x.py']"],
  'a comma too many': ['FROM python:3.13-slim\nCMD ["python", "x.py",]\n', 'CMD ["python", "x.py",]'],
  'a comma too few': ['FROM python:3.13-slim\nENTRYPOINT ["python" "x.py"]\n', 'ENTRYPOINT ["python" "x.py"]'],
  'a number': ['FROM python:3.13-slim\nCMD ["gunicorn", "-w", 4]\n', 'CMD ["gunicorn", "-w", 4]'],
  'no bracket at the end': ['FROM python:3.13-slim\nCMD ["python", "x.py"\n', 'CMD ["python", "x.py"'],
  'text behind it': ['FROM python:3.13-slim\nCMD ["python", "x.py"] && true\n', 'CMD ["python", "x.py"] && true'],
  RUN: ['FROM python:3.13-slim\nRUN ["pip", "install" "x"]\n', 'RUN ["pip", "install" "x"]'],
})
turnsInto(rule, {
  'single quotes': [
    "FROM python:3.13-slim\nCMD ['python', 'x.py']\n",
    'FROM python:3.13-slim\nCMD ["python", "x.py"]\n',
  ],
  'typographic ones': [
    'FROM python:3.13-slim\nCMD [“python”, “x.py”]\n',
    'FROM python:3.13-slim\nCMD ["python", "x.py"]\n',
  ],
})
