import type { Dockerfile } from '../../dockerfile/model.js'
import { isKnown } from '../../dockerfile/expand.js'
import type { Facts } from '../../dockerfile/facts.js'
import { normalizePath } from '../../dockerfile/paths.js'
import { fileAt } from '../../dockerfile/script-files.js'
import { parseShell } from '../../dockerfile/shell.js'
import type { ShellCommand, ShellNode } from '../../dockerfile/shell-model.js'
import type { Step } from '../../dockerfile/stages.js'
import { defineRule, type RuleEdit } from '../rule.js'

export default defineRule({
  id: 'shell-state-lost',
  family: 'output',
  level: 'warning',
  summary: 'a RUN only sets shell state, which ends with it',
  why: `Each RUN starts a shell of its own. What it exports, the folder it changes to, an alias, an activated virtual
environment: all of it ends with that RUN, and the next instruction knows nothing of it. ENV, WORKDIR and a virtual
environment's \`bin\` on PATH do last.

**Ignore it** never: such a RUN has no effect at all, apart from an empty layer.`,
  sources: [
    'https://docs.docker.com/reference/dockerfile/#run',
    'https://docs.docker.com/build/building/best-practices/#workdir',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
RUN cd /srv/shop
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
WORKDIR /srv/shop
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
  },
  messages: {
    lost: (what: string, instead: string) =>
      `${what} ends with this RUN: the next instruction starts a new shell. Use ${instead}.`,
  },
  *check({ facts }, messages) {
    for (const step of facts.steps) {
      const { instruction } = step
      if (instruction.keyword !== 'RUN' || instruction.flags.length > 0) continue
      const { nodes, complete } = facts.commandsOf(step)
      const commands = complete ? flatten(nodes) : null
      if (!commands || commands.length === 0) continue
      const first = stateOf(commands[0]!, facts, step)
      if (!first || !commands.every((command, at) => at === 0 || stateOf(command, facts, step))) continue
      const edit = commands.length === 1 ? replacement(facts, step, commands[0]!) : null
      yield { span: instruction.span, message: messages.lost(first.what, first.instead), ...(edit && { edit }) }
    }
  },
})

/** The commands of a plain list (`;`, `&&`, `||`); null where anything else stands in it. */
function flatten(nodes: readonly ShellNode[]): ShellCommand[] | null {
  const commands: ShellCommand[] = []
  for (const node of nodes) {
    if (node.type === 'command') commands.push(node)
    else if (node.type === 'and-or') {
      const inner = flatten(node.commands)
      if (!inner) return null
      commands.push(...inner)
    } else return null
  }
  return commands
}

interface State {
  readonly what: string
  readonly instead: string
}

/** What a command does to its shell and nothing else; null where it does more, or may. */
function stateOf(command: ShellCommand, facts: Facts, step: Step): State | null {
  if (command.redirects.length > 0) return null
  const change = changeOf(command, facts, step)
  return change && !command.words.some(({ text }) => /`|\$\(/.test(text)) ? change : null
}

/** The change of state that a command's name stands for; null where it is another command. */
function changeOf(command: ShellCommand, facts: Facts, step: Step): State | null {
  const name = command.words[0]?.text
  const argument = command.words[1]?.text
  switch (name) {
    case undefined:
      return command.assignments.length > 0 ? { what: 'This variable', instead: 'ENV' } : null
    case 'export':
      return { what: 'What this exports', instead: 'ENV' }
    case 'cd':
      return { what: 'The change of folder', instead: 'WORKDIR' }
    case 'alias':
      return { what: 'The alias', instead: 'a link or a script in a folder of PATH' }
    case 'unset':
      return { what: 'What this unsets', instead: 'ENV' }
    case '.':
    case 'source':
      if (/(?:^|\/)activate$/.test(argument ?? ''))
        return { what: "The environment's activation", instead: 'ENV PATH="…/bin:$PATH"' }
      return SETS_VARIABLES.test(argument ?? '') || readsInState(facts, step, argument)
        ? { what: 'What this reads in', instead: 'ENV' }
        : null
    case 'conda':
    case 'mamba':
      return argument === 'activate'
        ? { what: "The environment's activation", instead: 'ENV PATH="…/bin:$PATH"' }
        : null
    case 'set':
    case 'umask':
    case 'ulimit':
      return { what: 'The setting', instead: 'it in the RUN that needs it' }
    default:
      return null
  }
}

/** Files that set variables and do nothing else: of shells, and of toolkits that are installed with one to be read in. */
const SETS_VARIABLES = new RegExp(
  [
    '(?:^|/)(?:\\.?(?:bash|zsh)rc|\\.?profile|\\.?bash_profile|env)$',
    // Huawei's CANN: /usr/local/Ascend/ascend-toolkit/set_env.sh
    '/Ascend/(?:[\\w.-]+/)*set_env\\.sh$',
    // https://www.intel.com/content/www/us/en/docs/oneapi/programming-guide/current/use-the-setvars-script-with-linux-or-macos.html
    '^/opt/intel/(?:[\\w.-]+/)*(?:set)?vars\\.sh$',
    // https://docs.ros.org/en/rolling/Tutorials/Beginner-CLI-Tools/Configuring-ROS2-Environment.html
    '^/opt/ros/[^/]+/(?:local_)?setup\\.(?:sh|bash|zsh)$',
  ].join('|'),
)

/** Whether a file of the context that is read in does nothing but set state either. */
function readsInState(facts: Facts, step: Step, argument: string | undefined): boolean {
  if (argument === undefined || !isKnown(step.workdir) || /[$~`]/.test(argument)) return false
  const file = fileAt(facts, { stage: step.stage, step }, normalizePath(argument, step.workdir))
  const read = file && parseShell(file.text, 0)
  const commands = read?.complete === true ? flatten(read.body) : null
  if (!commands || commands.length === 0) return false
  // What it reads in itself isn't followed.
  return commands.every((one) => !/^(?:\.|source)$/.test(one.words[0]?.text ?? '') && stateOf(one, facts, step))
}

/** `RUN cd /x` means WORKDIR, `RUN export A=b` means ENV: both change what follows, so somebody should look. */
function replacement(facts: Facts, step: Step, { words }: ShellCommand): RuleEdit | null {
  const { instruction, shell } = step
  const [name, argument, more] = words.map(({ text }) => text)
  if (argument === undefined || more !== undefined || shell || !isOneLine(facts.dockerfile, words)) return null
  const text =
    name === 'cd' ? `WORKDIR ${argument}` : name === 'export' && argument.includes('=') ? `ENV ${argument}` : null
  if (text === null || !isReadAlike(step, argument)) return null
  return { safety: 'review', changes: [{ span: instruction.span, text }] }
}

/** Whether an instruction reads a text as the shell does: variables of the shell alone (HOME) and `~` mean nothing there. */
function isReadAlike({ instruction, stage }: Step, text: string): boolean {
  if (/(?:^|[=:"])~/.test(text)) return false
  return [...text.matchAll(/\$(?:\{?(\w+))?/g)].every(([, name]) => {
    // Without one in the image's own configuration BuildKit sets PATH itself.
    return name === 'PATH' || (name !== undefined && stage.environment.get(name, instruction.index) !== undefined)
  })
}

function isOneLine(dockerfile: Dockerfile, words: ShellCommand['words']): boolean {
  return words.every(({ span }) => !dockerfile.source.slice(span).includes('\n'))
}
