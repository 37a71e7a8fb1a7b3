// Starts a rule: writes its file and its test.
//
//   npm run new-rule <family>/<id>
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { root, withSources } from './generate/compile.mjs'
import { ruleFiles } from './generate/rule-index.mjs'

const [path, ...more] = process.argv.slice(2)
const problem = path === undefined || more.length > 0 ? 'usage: npm run new-rule <family>/<id>' : await problemOf(path)
if (problem === null) start(path)
else {
  console.error(problem)
  process.exitCode = 2
}

/** What is wrong with a new rule's name; null where nothing is. */
async function problemOf(path) {
  const [, family, id] = /^([^/]+)\/([^/]+)$/.exec(path) ?? []
  if (id === undefined) return `"${path}" is not a family and an id; allowed: <family>/<id>`
  const { families, taken } = await withSources(new Map(), async (load) => ({
    families: (await load('rules/rule.js')).FAMILIES,
    taken: (await load('analyze/settings.js')).OWN_RULES.map((rule) => rule.id),
  }))
  if (!families.includes(family)) return `"${family}" is no family; allowed: ${families.join(', ')}`
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    return `"${id}" is no id; allowed: lower-case words joined by hyphens`
  const there = ruleFiles().find((file) => basename(file) === id)
  if (there) return `"${id}" is taken by src/rules/${there}.ts`
  return taken.includes(id) ? `"${id}" is taken by the review itself` : null
}

function start(path) {
  const rule = `src/rules/${path}.ts`
  const test = `__tests__/rules/${path}.test.ts`
  write(rule, ruleTemplate(path))
  write(test, testTemplate(path))
  console.log(`wrote ${rule}
wrote ${test}

Next:
  1. Fill in the rule: what it says, its two examples, its check.
  2. npm run generate, which adds it to the index, the documentation and the configuration's schema.
  3. npm run test:only -- ${test}`)
}

function write(path, text) {
  const full = join(root, path)
  if (existsSync(full)) throw new Error(`${path} is there already`)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, text)
}

function ruleTemplate(path) {
  const [family, id] = path.split('/')
  return `import { defineRule } from '../rule.js'

export default defineRule({
  id: '${id}',
  family: '${family}',
  level: 'warning',
  summary: 'what is wrong, in at most 80 characters',
  why: \`What happens, and what it costs.

**Ignore it** where the other side of the trade counts more.\`,
  sources: [],
  examples: {
    bad: {
      Dockerfile: \`FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN echo TODO
USER 1000
CMD ["python", "-m", "shop"]
\`,
    },
    good: {
      Dockerfile: \`FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
USER 1000
CMD ["python", "-m", "shop"]
\`,
    },
  },
  messages: {
    found: (what: string) => \`\${what}: what it costs here, and what to do.\`,
  },
  *check({ facts }, messages) {
    for (const { call, step } of facts.calls) {
      if (call.program !== 'echo' || call.arguments[0]?.value !== 'TODO') continue
      yield { span: step.instruction.span, message: messages.found(call.program) }
    }
  },
})
`
}

function testTemplate(path) {
  return `import { firesOn, staysSilent } from '../cases.js'

// The harness tries the rule's examples; here stand its edge cases.
const rule = '${basename(path)}'

staysSilent(rule, {
  'nothing to say': 'FROM python:3.13-slim\\nENV PYTHONUNBUFFERED=1\\n',
})

firesOn(rule, {
  'what it is about': ['FROM python:3.13-slim\\nRUN echo TODO\\n', 'RUN echo TODO'],
})
`
}
