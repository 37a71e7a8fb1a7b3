import type { PythonProgram } from '../../dockerfile/entry.js'
import { optionOf } from '../../dockerfile/server.js'
import { readPythonSource } from '../../dockerfile/python-source.js'
import { ADVICE_IMPORT, cannot, look, type KnownFiles, type Step } from './plan.js'
import { celery, daphne, dramatiq, fastapi, flask, granian, gunicorn, hypercorn, uvicorn, waitress } from './servers.js'

/** A Python program's call, as the image makes it. */
export interface ProgramContext {
  readonly program: PythonProgram
  /** `gunicorn`, `manage.py`. */
  readonly name: string
  /** The script, as the command or PATH has it. */
  readonly path: string
  /** Where it starts. */
  readonly folder: string
  /** What its environment holds. */
  readonly variable: (name: string) => string | undefined
  readonly known: KnownFiles
}

/** What a program imports before it does what it is there for. */
export interface Loading {
  /** For people, in order. */
  readonly what: readonly string[]
  readonly steps: readonly Step[]
  readonly notes?: readonly string[]
}

/** Programs whose way to load an application is known, by name. */
const PROGRAMS: Readonly<Record<string, (context: ProgramContext) => Loading>> = {
  gunicorn,
  uvicorn,
  hypercorn,
  daphne,
  granian,
  'waitress-serve': waitress,
  waitress,
  celery,
  dramatiq,
  flask,
  quart: flask,
  fastapi,
  'manage.py': django,
  'django-admin': django,
  django,
  streamlit: () => ({
    what: ['streamlit.web.bootstrap'],
    steps: [['import', ['streamlit.web.bootstrap'], true]],
    notes: ['streamlit runs its script for each session, not at the start: that part is not measured'],
  }),
}

/** Programs that start several others, or run Python inside themselves: there is no one import that is their start. */
const UNSUITABLE: Readonly<Record<string, string>> = {
  supervisord: 'starts several programs',
  circusd: 'starts several programs',
  honcho: 'starts several programs',
  foreman: 'starts several programs',
  's6-svscan': 'starts several programs',
  runsvdir: 'starts several programs',
  'pm2-runtime': 'starts several programs',
  uwsgi: 'runs Python inside itself, not by an interpreter of its own',
  unitd: 'runs Python inside itself, not by an interpreter of its own',
  apache2: 'runs Python inside itself, not by an interpreter of its own',
  httpd: 'runs Python inside itself, not by an interpreter of its own',
  nginx: 'is no Python program',
  cron: 'starts programs at their times',
  crond: 'starts programs at their times',
}

/** @throws Unplanned for what can't be measured by importing. */
export function refuseUnsuitable(name: string): void {
  const reason = Object.hasOwn(UNSUITABLE, name) ? UNSUITABLE[name] : undefined
  if (reason !== undefined) throw cannot(`${name} ${reason}`, ADVICE_IMPORT)
}

/** What a program loads besides its own main; null: nothing is known of it, so its main is all. */
export function loadingOf(context: ProgramContext): Loading | null {
  return Object.hasOwn(PROGRAMS, context.name) ? PROGRAMS[context.name]!(context) : null
}

/**
 * Django: the settings, `django.setup()`, which every command of it calls and which imports the installed applications,
 * and for a server the WSGI application that the settings name. Nothing of the command itself is run.
 */
function django({ program, name, path, folder, variable, known }: ProgramContext): Loading {
  const words = program.arguments.map(({ value }) => value)
  const command = words.find((word) => !word.startsWith('-')) ?? 'help'
  const server = command.startsWith('runserver')
  const script = name === 'manage.py' ? look(known, { kind: 'file', name: path, folder }) : null
  const written = /["']DJANGO_SETTINGS_MODULE["']\s*(?:,|\]\s*=)\s*["']([\w.]+)["']/.exec(script?.text ?? '')?.[1]
  const settings = optionOf(program, '--settings') ?? variable('DJANGO_SETTINGS_MODULE') ?? written ?? null
  if (settings === null) {
    throw cannot('it can’t be told which settings Django gets', 'set DJANGO_SETTINGS_MODULE in `startup.env`')
  }
  return {
    what: ['django.core.management', settings, 'django.setup()'],
    steps: [
      ['path', optionOf(program, '--pythonpath') ?? folder],
      ['import', ['django.core.management'], false],
      ...(server ? [['import', [`django.core.management.commands.runserver`], true] satisfies Step] : []),
      ['django', settings, server],
    ],
  }
}

/** What a script of unknown purpose imports, for people: its own file, and the first modules of its own that it names. */
export function importsOf(text: string | null): readonly string[] {
  return text === null ? [] : [...readPythonSource(text).imports].slice(0, 3)
}
