import { describe, expect, test } from '@jest/globals'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const from = 'FROM python:3.13-slim\n'

describe('extra-index-url', () => {
  const rule = 'extra-index-url'
  const extra = '--extra-index-url https://pypi.example.com/simple'
  staysSilent(rule, {
    'one index': `${from}RUN pip install -i https://pypi.example.com/simple shop==1\n`,
    'every requirement has a hash': `${from}RUN pip install --require-hashes ${extra} -r requirements.txt\n`,
    'uv takes the first index that has a package': `${from}RUN uv pip install --system ${extra} shop==1\n`,
    'an index of uv': `${from}RUN uv sync --index https://pypi.example.com/simple\n`,
    'uv with another strategy': `${from}RUN uv pip install --index-strategy first-index ${extra} shop==1\n`,
    'an empty variable': `${from}ENV PIP_EXTRA_INDEX_URL=\nRUN pip install shop==1\n`,
    'a variable that no install sees': `${from}RUN pip install shop==1\nENV PIP_EXTRA_INDEX_URL=https://pypi.example.com\n`,
    'a stage that nobody uses': `${from.replace('\n', ' AS x\n')}RUN pip install ${extra} shop\n${from}CMD ["gunicorn", "x:y"]\n`,
    'exported for one platform': `FROM python:3.13-slim
ARG TARGETARCH
ARG TARGETVARIANT
RUN if [ "$TARGETARCH$TARGETVARIANT" = "armv7" ]; then export PIP_EXTRA_INDEX_URL="https://www.piwheels.org/simple"; fi; \\
    pip3 install a==1 && \\
    pip3 install b==1 && pip3 install -r requirements.txt
`,
    'behind a test': `${from}ARG TARGETPLATFORM\nRUN [ "\${TARGETPLATFORM}" != linux/arm/v7 ] || export PIP_EXTRA_INDEX_URL=https://pypi.example.com; pip install a==1\n`,
    'by case': `${from}RUN case "$(uname -m)" in armv7l) export PIP_EXTRA_INDEX_URL=https://pypi.example.com ;; esac; pip install a==1\n`,
    'an install for one platform': `${from}RUN if [ "$(dpkg --print-architecture)" = armhf ]; then pip install ${extra} a==1; else pip install a==1; fi\n`,
    'an option for one platform': `${from}ARG TARGETARCH\nRUN if [ "$TARGETARCH" = arm ]; then MORE="${extra}"; fi; pip install $MORE a==1\n`,
    'links to files are no index': `${from}RUN pip install --find-links https://example.com/wheels shop==1\n`,
  })
  firesOn(rule, {
    'the option': [`${from}RUN pip install ${extra} shop==1\n`, extra],
    'with an equals sign': [
      `${from}RUN pip install --extra-index-url=https://pypi.example.com/simple shop==1\n`,
      '--extra-index-url=https://pypi.example.com/simple',
    ],
    'the variable': [
      `${from}ENV PIP_EXTRA_INDEX_URL=https://pypi.example.com/simple\nRUN pip install shop==1\n`,
      'PIP_EXTRA_INDEX_URL=https://pypi.example.com/simple',
    ],
    'an ARG of the same name': [
      `${from}ARG PIP_EXTRA_INDEX_URL=https://pypi.example.com/simple\nRUN pip install shop==1\nRUN pip install y==1\n`,
      'PIP_EXTRA_INDEX_URL=https://pypi.example.com/simple',
    ],
    'for one command': [
      `${from}RUN PIP_EXTRA_INDEX_URL=https://pypi.example.com pip install shop==1\n`,
      'PIP_EXTRA_INDEX_URL=https://pypi.example.com pip install shop==1',
    ],
    'in a builder': [
      `${from.replace('\n', ' AS b\n')}RUN pip wheel ${extra} -w /w shop==1\n${from}COPY --from=b /w /w\n`,
      extra,
    ],
    'for one platform, and for all': [
      `${from}ARG TARGETARCH\nRUN if [ "$TARGETARCH" = arm ]; then export PIP_EXTRA_INDEX_URL=https://pypi.example.com; fi; PIP_EXTRA_INDEX_URL=https://pypi.example.com pip install a==1\n`,
      'PIP_EXTRA_INDEX_URL=https://pypi.example.com pip install a==1',
    ],
    'another test': [
      `${from}ARG DEBUG\nRUN if [ -n "$DEBUG" ]; then export PIP_EXTRA_INDEX_URL=https://pypi.example.com; fi; pip install a==1\n`,
      'pip install a==1',
    ],
    'for all behind what is for one platform': [
      `${from}ARG TARGETARCH\nRUN if [ "$TARGETARCH" = arm ]; then apt-get update; fi; pip install ${extra} a==1\n`,
      extra,
    ],
    'uv that takes the best of all': [
      `${from}RUN uv pip install --system --index-strategy unsafe-best-match ${extra} shop==1\n`,
      extra,
    ],
    'the same by its variable': [
      `${from}ENV UV_INDEX_STRATEGY=unsafe-best-match\nRUN uv pip install ${extra} shop==1\n`,
      extra,
    ],
  })
  test.each([
    ['https://download.pytorch.org/whl/cu121', 'notice'],
    ['https://pypi.nvidia.com', 'notice'],
    ['https://pypi.example.com/simple https://pypi.nvidia.com', undefined],
    ['https://download.pytorch.org.example.com/whl', undefined],
    ['https://europe-python.pkg.dev/acme/pypi/simple', undefined],
    ['https://us-python.pkg.dev/acme/pypi/simple', undefined],
  ])('level: %s', (url, level) => {
    const file = `${from}ENV PIP_EXTRA_INDEX_URL="${url}"\nRUN pip install shop==1\n`
    expect(reportsOf(rule, file).map((report) => report.level)).toEqual([level])
  })
})

describe('trusted-host', () => {
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
})

describe('remote-script-piped', () => {
  const rule = 'remote-script-piped'
  staysSilent(rule, {
    'to a file': `${from}RUN curl -fsSLo /x.sh https://example.com/x.sh && echo "$SUM  /x.sh" | sha256sum -c && sh /x.sh\n`,
    'into tar': `${from}RUN curl -fsSL https://example.com/x.tgz | tar xz\n`,
    'into a key ring': `${from}RUN curl -fsSL https://example.com/key.asc | gpg --dearmor -o /k.gpg\n`,
    'Python reads it as data': `${from}RUN curl -s https://example.com/x | python -m json.tool\n`,
    'a line of Python reads it': `${from}RUN curl -s https://example.com/x | python -c 'import sys; print(len(sys.stdin.read()))'\n`,
    'a script of the file': `${from}RUN cat install.sh | sh\n`,
    'only said': `${from}RUN echo "curl https://example.com | sh"\n`,
    'in a comment': `${from}# curl https://example.com | sh\nRUN true\n`,
    'a stage that nobody uses': `${from.replace('\n', ' AS x\n')}RUN curl https://example.com | sh\n${from}`,
  })
  firesOn(rule, {
    sh: [`${from}RUN curl -LsSf https://astral.sh/uv/install.sh | sh\n`, 'curl -LsSf https://astral.sh/uv/install.sh'],
    'bash with options': [
      `${from}RUN wget -qO- https://example.com/x | bash -s -- -y\n`,
      'wget -qO- https://example.com/x',
    ],
    Python: [
      `${from}RUN curl -sSL https://install.python-poetry.org | python3 -\n`,
      'curl -sSL https://install.python-poetry.org',
    ],
    'as root': [`${from}RUN curl -sL https://example.com/x | sudo -E bash -\n`, 'curl -sL https://example.com/x'],
    'through another program': [
      `${from}RUN curl -s https://example.com/x.gz | gunzip | sh\n`,
      'curl -s https://example.com/x.gz',
    ],
    'with variables': [`${from}RUN curl https://example.com/x | VERSION=1 sh\n`, 'curl https://example.com/x'],
    'in a builder': [
      `${from.replace('\n', ' AS b\n')}RUN curl https://example.com/x | sh\n${from}COPY --from=b /root/.local /usr/local\n`,
      'curl https://example.com/x',
    ],
    'behind sh -c': [`${from}RUN bash -c "curl https://example.com/x | sh"\n`, '"curl https://example.com/x | sh"'],
    'sh -c of its output': [
      `${from}RUN sh -c "$(curl -fsSL https://example.com/x)"\n`,
      'curl -fsSL https://example.com/x',
    ],
    'a process substitution': [
      `${from}RUN bash <(curl -s https://example.com/x)\n`,
      'bash <(curl -s https://example.com/x)',
    ],
  })
})
