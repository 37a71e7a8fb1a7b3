import { isHarmless } from '../../dockerfile/context-secrets.js'
import {
  isCredentialName,
  isPlaceholder,
  looksGenerated,
  namesCredential,
  urlPassword,
} from '../../dockerfile/credentials.js'
import type { ContextFiles } from '../../dockerfile/context.js'
import type { Copy } from '../../dockerfile/copies.js'
import { expand, isKnown } from '../../dockerfile/expand.js'
import { variableSteps } from '../../dockerfile/instructions.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'secret-in-image',
  family: 'supply',
  level: 'warning',
  summary: 'a credential is written into the image or its history',
  why: `Whatever stands in ENV, in the default of an ARG, in a URL of a RUN or in a copied file is a part of the image or of its
history: everybody who can pull it can read it, and removing it in a later layer changes nothing. A credential that was
pushed once counts as lost.

Hand it to the build as a secret (\`RUN --mount=type=secret,id=pip,target=/root/.netrc pip install …\`, or
\`--mount=type=secret,id=token,env=TOKEN\`) and to the container when it starts. **Ignore it** for a value that protects
nothing; a placeholder such as \`dummy\` or \`changeme\` isn't reported.`,
  sources: [
    'https://docs.docker.com/build/building/secrets/',
    'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
ENV DATABASE_PASSWORD=Tr0ub4dor
RUN pip install --no-cache-dir shop==2.4.1
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
    except: { edit: 'where the credential comes from instead is for a person to say' },
  },
  messages: {
    variable: (name: string, keyword: string) =>
      `${name} has a credential as its value, and ${keyword === 'ARG' ? 'the default of an ARG stays in the history of the image' : 'ENV is a part of the image'}. Hand it over when the container starts, or to the build as a secret.`,
    url: () =>
      'This URL has a password in it, which stays in the history of the image. Use a secret mount with a .netrc.',
    file: (name: string) =>
      `${name} holds credentials as a rule, and this copies it into the image. Use a secret mount.`,
  },
  *check({ facts }, messages) {
    for (const step of variableSteps(facts)) {
      const { instruction } = step
      const lookup = (variable: string): string | undefined => step.stage.environment.value(variable, instruction.index)
      for (const { name, value, span } of instruction.assignments) {
        if (!value) continue
        const text = expand(value.text, lookup, facts.dockerfile.escape)
        const password = urlPassword(text)
        // What comes of another variable is reported there.
        if (!isKnown(text) || text === '' || (password === null && value.text.includes('$'))) continue
        const sensitive = value.span
        if (password !== null) {
          yield { span, sensitive, level: levelOf(password), message: messages.url() }
          continue
        }
        const named = isCredentialName(name)
        if (!looksGenerated(text, named) && (!named || isPlaceholder(text) || namesCredential(name, text))) continue
        yield { span, sensitive, level: levelOf(text, named), message: messages.variable(name, instruction.keyword) }
      }
    }
    for (const copy of facts.copies) {
      const name = facts.inLineage(copy.step) ? fileOf(copy, facts.surroundings.context) : null
      if (name !== null) yield { span: copy.step.instruction.span, message: messages.file(name) }
    }
    for (const { call } of facts.calls) {
      const hit = call.arguments.find(({ value }) => urlPassword(value) !== null)
      if (!hit) continue
      const { span, value } = hit
      yield { span, sensitive: span, level: levelOf(urlPassword(value)!), message: messages.url() }
    }
  },
})

/** The name of a file that holds credentials as a rule and that a COPY brings from the context; null: there is none. */
function fileOf({ from, image, sources }: Copy, context: ContextFiles): string | null {
  if (from !== null || image !== null) return null
  // A template, whose credentials are left open, is none.
  const file = sources.find((source) => FILES.test(nameOf(source)) && !isHarmless(source, context.read(source)))
  return file === undefined ? null : nameOf(file)
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function levelOf(credential: string, named = true): 'error' | 'warning' {
  return looksGenerated(credential, named) ? 'error' : 'warning'
}

const FILES =
  /^(?:\.env(?:\.(?:prod|production|local|live))?|\.netrc|\.pypirc|id_(?:rsa|dsa|ecdsa|ed25519)|\.git-credentials|\.pgpass)$/
