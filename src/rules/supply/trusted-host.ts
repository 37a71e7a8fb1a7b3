import { isKnown } from '../../dockerfile/expand.js'
import { variableSteps } from '../../dockerfile/instructions.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'trusted-host',
  family: 'supply',
  level: 'warning',
  summary: 'pip takes packages of a host without checking its certificate',
  why: `\`--trusted-host\` (or PIP_TRUSTED_HOST) turns the check of TLS certificates off for a host, and allows plain HTTP: whoever
stands between can hand out any package. Mostly it is a leftover of a proxy that breaks TLS. Hand pip the proxy's
certificate authority instead: \`PIP_CERT\`, or install it in the image (\`update-ca-certificates\`).

**Ignore it** for an index on localhost or inside the build's own network, and where every requirement has a hash.`,
  sources: [
    'https://pip.pypa.io/en/stable/cli/pip/#cmdoption-trusted-host',
    'https://pip.pypa.io/en/stable/topics/https-certificates/',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir --trusted-host pypi.example.com shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    except: { edit: 'the certificate that takes its place is for a person to bring' },
  },
  messages: {
    option: (host: string) =>
      `pip doesn't check the certificate of ${host} here: whoever stands between can hand out any package.`,
    variable: () =>
      `PIP_TRUSTED_HOST turns the check of certificates off: whoever stands between can hand out any package.`,
  },
  *check({ facts }, messages) {
    for (const { instruction } of variableSteps(facts)) {
      for (const { name, value, span } of instruction.assignments) {
        if (name === 'PIP_TRUSTED_HOST' && value && value.text.replace(/["']/g, '') !== '') {
          yield { span, message: messages.variable() }
        }
      }
    }
    for (const { call } of facts.calls) {
      if (call.environment.has('PIP_TRUSTED_HOST')) {
        yield { span: call.whole, message: messages.variable() }
        continue
      }
      if (!/^(?:pip|python|uv)/.test(call.program)) continue
      if (!call.arguments.some(({ value }) => value.includes('-host'))) continue
      const words = call.arguments.map(({ value }) => value)
      const set = words.indexOf('global.trusted-host')
      const at = words.findIndex((word) => /^--(?:trusted-host|allow-insecure-host)(?:=|$)/.test(word))
      const host = at >= 0 ? (words[at]!.split('=')[1] ?? words[at + 1]) : set >= 0 ? words[set + 1] : undefined
      if (host === undefined || !isKnown(host) || /^(?:localhost|127\.)/.test(host)) continue
      yield { span: at >= 0 ? call.arguments[at]!.span : call.span, message: messages.option(host) }
    }
  },
})
