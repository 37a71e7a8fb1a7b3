import type { CommandCall } from '../../dockerfile/commands.js'
import { isPython } from '../../dockerfile/installers/pip.js'
import { isShell } from '../../dockerfile/wrappers.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'remote-script-piped',
  family: 'supply',
  level: 'warning',
  summary: 'a download is run without a look at what it is',
  why: `A script that is piped from the network into a shell or into Python runs as root with whatever the server sends that
day: nothing pins its version, nothing checks it, and the build can't be repeated. Where the download breaks off, the half
that arrived has run, and without \`pipefail\` the RUN even succeeds.

Copy the tool from its own image (\`COPY --from=ghcr.io/astral-sh/uv:0.9.8 /uv /bin/\`), install it with pip at a version, or
download to a file and compare its checksum. **Ignore it** for a server of your own that pins what it hands out.`,
  sources: [
    'https://docs.docker.com/build/building/best-practices/#using-pipes',
    'https://docs.astral.sh/uv/guides/integration/docker/#installing-uv',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN curl -sSL https://install.example.com/shop.py | python -
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
    except: { edit: 'what to install in its place is for a person to say' },
  },
  messages: {
    piped: (into: string) => `What this downloads runs in ${into} unseen: nothing pins it and nothing checks it.`,
  },
  *check({ facts }, messages) {
    for (const { call } of facts.calls) {
      const before = facts.dockerfile.source.text.slice(Math.max(0, call.span.start - 40), call.span.start)
      const into = DOWNLOADS.has(call.program)
        ? (interpreterOf(call) ?? SUBSTITUTED.exec(before)?.[1] ?? null)
        : substituted(call, facts.dockerfile.source.slice(call.span))
      if (into !== null) yield { span: call.whole, message: messages.piped(into) }
    }
  },
})

const DOWNLOADS = new Set(['curl', 'wget', 'http', 'aria2c', 'fetch'])

/** What stands before a download whose output is run: `sh -c "$(`, `eval "$(`. */
const SUBSTITUTED =
  /(?:^|[\s;&|(])((?:ba|da|z)?sh(?=\s+-[a-z]*c)|python3?(?=\s+-c)|eval)\s+(?:-[a-z]*c\s+)?"?(?:\$\(|`)\s*$/

/** `bash <(curl …)`. */
function substituted({ program }: CommandCall, text: string): string | null {
  return /^\S+\s+<\(\s*(?:curl|wget)\b/.test(text) && (isShell(program) || isPython(program)) ? program : null
}

/** The interpreter that runs what a download prints; null where it is read by something else, or checked before. */
function interpreterOf(call: CommandCall): string | null {
  if (!DOWNLOADS.has(call.program)) return null
  for (let next = call.pipedInto, hops = 0; next && hops < 5; next = next.pipedInto, hops++) {
    if (/^(?:sha\d+sum|gpg|md5sum|minisign|cosign)$/.test(next.program)) return null
    const words = next.arguments.map(({ value }) => value)
    // `python -c`, `python -m json.tool` and `sh -c` read it as data.
    if (isShell(next.program) && !words.some((word) => /^-[a-z]*c$/.test(word))) return next.program
    if (
      isPython(next.program) &&
      words.every((word) => word === '-' || !/^-[a-z]*[cm]$/.test(word)) &&
      (words.length === 0 || words[0] === '-')
    ) {
      return next.program
    }
  }
  return null
}
