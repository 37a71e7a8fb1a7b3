import { firesOn, staysSilent } from '../cases.js'

const rule = 'output-buffered'
const jupyter = 'FROM quay.io/jupyter/scipy-notebook:2025-01-06\nRUN pip install shop==1\n'
const debian = 'FROM debian:13\nRUN apt-get install -y cron python3\n'
const python =
  'FROM python:3.13-slim\nRUN apt-get update && apt-get install -y cron && pip install shop\nCOPY start.sh jobs /\n'
const script = (text: string): string => `#!/bin/sh\nset -e\n${text}\n`

staysSilent(rule, {
  "the base's own start of Jupyter": jupyter,
  'the same under its older name': 'FROM jupyter/datascience-notebook:2023-03-13\n',
  'Jupyter with options': `${jupyter}CMD ["start-notebook.py", "--ServerApp.token=''"]\n`,
  "Jupyter on Python's image": 'FROM python:3.13\nCMD ["jupyter", "lab", "--ip=0.0.0.0"]\n',
  'as a module': 'FROM python:3.13\nCMD ["python", "-m", "jupyterlab"]\n',
  'from a script': {
    Dockerfile: 'FROM python:3.13\nCOPY start.sh /\nCMD ["/start.sh"]\n',
    'start.sh': script('python seed.py\nexec jupyter notebook --allow-root'),
  },
  cron: `${debian}CMD ["cron", "-f"]\n`,
  "cron on Python's image": `${python}CMD ["cron", "-f"]\n`,
  "cron and what shows its jobs' output": `${python}CMD cron && tail -f /var/log/jobs.log\n`,
  'cron from a script': {
    Dockerfile: `${python}CMD ["/start.sh"]\n`,
    'start.sh': script('crontab /jobs\npython migrate.py\nexec cron -f'),
  },
  'a script that only checks': {
    Dockerfile: 'FROM python:3.13\nCOPY . .\nENTRYPOINT ["/check.sh"]\n',
    'check.sh': script('flake8\ncoverage run -m pytest\ncoverage report'),
  },
})

firesOn(rule, {
  'another program on the stacks': [`${jupyter}CMD ["python", "worker.py"]\n`, 'CMD ["python", "worker.py"]'],
  'the foundation of the stacks, which starts a shell': [
    'FROM quay.io/jupyter/docker-stacks-foundation:2025-01-06\n',
    'FROM quay.io/jupyter/docker-stacks-foundation:2025-01-06',
  ],
  'what Jupyter only converts': [
    'FROM python:3.13\nCMD ["jupyter", "nbconvert", "--execute", "a.ipynb"]\n',
    'CMD ["jupyter", "nbconvert", "--execute", "a.ipynb"]',
  ],
  'a worker beside it': [
    {
      Dockerfile: 'FROM python:3.13\nCOPY start.sh /\nCMD ["/start.sh"]\n',
      'start.sh': script('python worker.py &\nexec jupyter lab'),
    },
    'CMD ["/start.sh"]',
  ],
  'cron beside a server': [`${python}CMD cron && exec gunicorn shop:app\n`, 'CMD cron && exec gunicorn shop:app'],
  'cron beside what nobody knows': [`${python}CMD cron && exec shop\n`, 'CMD cron && exec shop'],
  'jobs that read the variables': [
    { Dockerfile: `${python}CMD ["/start.sh"]\n`, 'start.sh': script('printenv > /etc/environment\nexec cron -f') },
    'CMD ["/start.sh"]',
  ],
  "BusyBox's, which hands them on": ['FROM python:3.13-alpine\nCMD ["crond", "-f"]\n', 'CMD ["crond", "-f"]'],
})
