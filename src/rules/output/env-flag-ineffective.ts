import type { Assignment, Instruction } from '../../dockerfile/model.js'
import { expand } from '../../dockerfile/expand.js'
import { variableSteps } from '../../dockerfile/instructions.js'
import type { Step } from '../../dockerfile/stages.js'
import { removeAssignment } from '../edits.js'
import { defineRule, type RuleEdit } from '../rule.js'

const OFF = /^(?:false|no|off|n|f|disabled?)$/i
const ON = /^(?:1|true|yes|on|y|t)$/i

export default defineRule({
  id: 'env-flag-ineffective',
  family: 'output',
  level: 'warning',
  summary: 'a variable does the opposite of, or nothing like, what it says',
  why: `CPython reads PYTHONUNBUFFERED and PYTHONDONTWRITEBYTECODE as numbers: \`0\` and the empty string are off, any other
text is **on**, \`false\`, \`no\` and \`off\` included. pip reads the variables of its \`--no-…\` options in ways of its own:
PIP_NO_COMPILE=1 is inverted and still compiles, while PIP_NO_CACHE_DIR disables the cache for every value, 0 included.

**Ignore it** where the value is read by your own code in another way.`,
  sources: [
    'https://docs.python.org/3/c-api/init_config.html#c.PyConfig.buffered_stdio',
    'https://github.com/python/cpython/blob/main/Python/initconfig.c',
    'https://pip.pypa.io/en/stable/topics/configuration/#boolean-options',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=false
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
    except: { edit: 'which of the two was meant decides whether other advice holds then' },
  },
  messages: {
    turnsOn: (name: string, value: string, effect: string) =>
      `${name}=${value} turns it on, not off: CPython takes any text but 0 and the empty string for on, so ${effect}.`,
    stillCompiles: (value: string) =>
      `PIP_NO_COMPILE=${value} doesn't keep pip from compiling: pip reads this variable inverted.`,
    stillDisables: (value: string) =>
      `PIP_NO_CACHE_DIR=${value} disables pip's cache all the same: any value does. Write 1 for that, or leave it out.`,
  },
  *check({ facts }, messages) {
    for (const step of variableSteps(facts)) {
      const { instruction } = step
      for (const assignment of instruction.assignments) {
        if (!READ.has(assignment.name)) continue
        const value = valueOf(step, assignment, facts.dockerfile.escape)
        const { name, span } = assignment
        if (name in CPYTHON && OFF.test(value) && (instruction.keyword === 'ENV' || facts.installs.length > 0)) {
          const message = messages.turnsOn(name, value, CPYTHON[name]!)
          yield { span, message, edit: replace(assignment, '0', 'review') }
        } else if (name === 'PIP_NO_COMPILE' && ON.test(value)) {
          const change = removeAssignment(facts.dockerfile, instruction, span, /compil/i)
          yield { span, message: messages.stillCompiles(value), edit: { safety: 'safe', changes: [change] } }
        } else if (name === 'PIP_NO_CACHE_DIR' && (OFF.test(value) || value === '0')) {
          yield { span, message: messages.stillDisables(value), edit: replace(assignment, '1', 'safe') }
        }
      }
    }
    for (const { step, call } of facts.calls) {
      if (call.environment.size === 0 || !/^pip|^python/.test(call.program)) continue
      for (const [name, value] of call.environment) {
        if (setByInstruction(step.instruction, name)) continue
        if (name === 'PIP_NO_COMPILE' && ON.test(value))
          yield { span: call.whole, message: messages.stillCompiles(value) }
        if (name === 'PIP_NO_CACHE_DIR' && (OFF.test(value) || value === '0')) {
          yield { span: call.whole, message: messages.stillDisables(value) }
        }
      }
    }
  },
})

/** What CPython does when they are on. */
const CPYTHON: Readonly<Record<string, string>> = {
  PYTHONUNBUFFERED: 'output is unbuffered',
  PYTHONDONTWRITEBYTECODE: 'no bytecode is written',
}

/** The variables that this is about. */
const READ: ReadonlySet<string> = new Set([...Object.keys(CPYTHON), 'PIP_NO_COMPILE', 'PIP_NO_CACHE_DIR'])

function valueOf(step: Step, { value }: Assignment, escape: string): string {
  const lookup = (name: string): string | undefined => step.stage.environment.value(name, step.instruction.index)
  return value ? expand(value.text, lookup, escape).trim() : ''
}

/** A new value in place of the old one, where it stands as such. */
function replace({ value }: Assignment, text: string, safety: RuleEdit['safety']): RuleEdit {
  return { safety, changes: [{ span: value!.span, text }] }
}

function setByInstruction(instruction: Instruction, name: string): boolean {
  return instruction.assignments.some((assignment) => assignment.name === name)
}
