import { firesOn, staysSilent } from '../cases.js'

const rule = 'externally-managed-pip'
const run = 'CMD ["python3", "x.py"]\n'
const debian = 'FROM debian:12\nRUN apt-get install -y python3-pip python3-venv\n'

staysSilent(rule, {
  "an environment that micromamba's shell activates":
    'FROM mambaorg/micromamba:2.0-debian12\nARG MAMBA_DOCKERFILE_ACTIVATE=1\nRUN micromamba install -y python && pip install x\n',
  'the official image': `FROM python:3.13\nRUN pip install x\n${run}`,
  'an older release': `FROM debian:11\nRUN apt-get install -y python3-pip\nRUN pip3 install x\n${run}`,
  'Ubuntu 22.04': `FROM ubuntu:22.04\nRUN apt-get install -y python3-pip\nRUN pip3 install x\n${run}`,
  'a venv': `${debian}RUN python3 -m venv /v && /v/bin/pip install x\n${run}`,
  'a venv on PATH': `${debian}ENV PATH=/v/bin:$PATH\nRUN python3 -m venv /v\nRUN pip install x\n${run}`,
  'an activated one': `${debian}RUN python3 -m venv /v && . /v/bin/activate && pip install x\n${run}`,
  'a venv that a script makes': `${debian}ENV PATH=/srv/env/bin:$PATH\nRUN ./setup.sh && pip install x\n${run}`,
  'it is told to': `${debian}RUN pip install --break-system-packages x\n${run}`,
  'by a variable': `${debian}ENV PIP_BREAK_SYSTEM_PACKAGES=1\nRUN pip install x\n${run}`,
  'by configuration': `${debian}RUN pip config set global.break-system-packages true && pip install x\n${run}`,
  'by a file': `${debian}COPY pip.conf /etc/pip.conf\nRUN pip install x\n${run}`,
  'the marker is removed': `${debian}RUN rm /usr/lib/python3*/EXTERNALLY-MANAGED\nRUN pip install x\n${run}`,
  'a second try': `${debian}RUN pip install x || pip install --break-system-packages x\n${run}`,
  'a folder of its own': `${debian}RUN pip install --target /x x\n${run}`,
  'another Python': `FROM debian:12\nRUN pyenv install 3.13 && pip install x\n${run}`,
  'a Python that is copied in': `FROM debian:12\nCOPY --from=python:3.13 /usr/local /usr/local\nRUN pip install x\n${run}`,
  'an image that removed it': `FROM mcr.microsoft.com/playwright/python:v1.50.0-noble\nRUN pip install x\n${run}`,
  'Red Hat has none': `FROM registry.access.redhat.com/ubi9/ubi\nRUN dnf install -y python3-pip && pip3 install x\n${run}`,
})

firesOn(rule, {
  Debian: [`${debian}RUN pip install x\nRUN pip install y\n${run}`, 'pip install x'],
  'Ubuntu below CUDA': [
    `FROM nvidia/cuda:12.8.0-runtime-ubuntu24.04\nRUN apt-get update && apt-get install -y python3-pip && python3 -m pip install x\n${run}`,
    'python3 -m pip install x',
  ],
  Alpine: [`FROM alpine:3.22\nRUN apk add py3-pip && pip install x\n${run}`, 'pip install x'],
  'what moves is past it': [
    `FROM ubuntu\nRUN apt-get install -y python3-pip && pip3 install x\n${run}`,
    'pip3 install x',
  ],
  'for a user too': [`${debian}RUN pip install --user x\n${run}`, 'pip install --user x'],
  'pip itself': [`${debian}RUN pip install --upgrade pip\n${run}`, 'pip install --upgrade pip'],
  'uv too': [
    `FROM debian:12\nRUN apt-get install -y python3\nCOPY --from=ghcr.io/astral-sh/uv:0.9 /uv /bin/\nRUN uv pip install --system x\n${run}`,
    'uv pip install --system x',
  ],
})
