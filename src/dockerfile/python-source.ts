import { memoizeText } from './memo.js'

/*
 * A cheap reading of Python files: what they import, whether they stop on SIGTERM, whether they compile. Regular
 * expressions over the text without its strings and comments; nothing here is a parser.
 */

export interface PythonSource {
  /** Modules that it imports anywhere, as written: `a.b`, `.sibling`. */
  readonly imports: ReadonlySet<string>
  /** Another program takes its place: `os.execvp`. Not where it starts itself again. */
  readonly replacesItself: boolean
  /** It sets a handler for SIGTERM. */
  readonly handlesSigterm: boolean
  /** What it starts that handles SIGTERM by itself: `uvicorn`, `aiohttp`, …; null: nothing known. */
  readonly server: string | null
  /** A call that runs for ever without handling it: `serve_forever`, `app.run`, gradio's `launch`, `while True`; null: none seen. */
  readonly loop: string | null
  /** A `run` of its own is defined in it. */
  readonly definesRun: boolean
  readonly mainGuard: boolean
  /** Not Python 3: print statements, `except X, e`. */
  readonly python2: boolean
  /** Jinja or cookiecutter marks in its code. */
  readonly template: boolean
}

/** Reads a Python file's text. */
export const readPythonSource: (text: string) => PythonSource = memoizeText(readSource)

function readSource(text: string): PythonSource {
  const code = maskPython(text)
  const imports = importsOf(code)
  const has = (...modules: string[]): boolean =>
    [...imports].some((name) => modules.some((module) => name === module || name.startsWith(`${module}.`)))
  return {
    imports,
    replacesItself: REPLACES.test(code),
    handlesSigterm: handlesSigterm(code),
    server: SERVERS.find(({ modules, call }) => has(...modules) && call.test(code))?.name ?? null,
    loop: LOOPS.find(({ modules, call }) => call.test(code) && (!modules || has(...modules)))?.name ?? null,
    definesRun: /\bdef[ \t]+run(?:_server)?[ \t]*\(/.test(code),
    mainGuard: /^if[ \t(]*__name__[ \t]*==/m.test(code),
    python2: isPython2(code),
    template: /\{\{[^{}\n]*\}\}|\{%-?\s/.test(code),
  }
}

/** `os.execvp(…)`; `os.execl(sys.executable, sys.executable, *sys.argv)` starts the program itself again. */
const REPLACES = /\bos\s*\.\s*exec[lv]p?e?\s*\((?!\s*sys\s*\.\s*executable\b[^)'"]*\bsys\s*\.\s*argv\b(?!\s*\[))/

/** Whether `python -m compileall` would fail on it, as far as can be seen. */
export function failsToCompile({ python2, template }: PythonSource): boolean {
  return python2 || template
}

/**
 * What starts a server or worker that ends on SIGTERM. Not among them, for they leave it alone: werkzeug's (flask's
 * app.run), waitress, cheroot, http.server, grpc, socketserver.
 */
const SERVERS: readonly { readonly name: string; readonly modules: readonly string[]; readonly call: RegExp }[] = [
  { name: 'uvicorn', modules: ['uvicorn'], call: /\buvicorn\s*\.\s*run\s*\(|\bServer\s*\(|\brun\s*\(/ },
  { name: 'aiohttp', modules: ['aiohttp', 'aiohttp.web'], call: /\brun_app\s*\(/ },
  { name: 'gunicorn', modules: ['gunicorn'], call: /\.\s*run\s*\(/ },
  { name: 'hypercorn', modules: ['hypercorn'], call: /\brun\s*\(|\bserve\s*\(/ },
  { name: 'granian', modules: ['granian'], call: /\.\s*serve\s*\(/ },
  { name: 'sanic', modules: ['sanic'], call: /\.\s*run\s*\(|\.\s*serve\s*\(/ },
  { name: 'quart', modules: ['quart'], call: /\.\s*run\s*\(/ },
  {
    name: 'cherrypy',
    modules: ['cherrypy'],
    call: /\bquickstart\s*\(|\bsignals\s*\.\s*subscribe\s*\(|\bsignal_handler\b/,
  },
  { name: 'kserve', modules: ['kserve'], call: /\bModelServer\s*\(/ },
  { name: 'celery', modules: ['celery'], call: /\.\s*(?:worker_main|start)\s*\(/ },
  { name: 'rq', modules: ['rq'], call: /\.\s*work\s*\(/ },
  { name: 'arq', modules: ['arq'], call: /\brun_worker\s*\(/ },
  { name: 'huey', modules: ['huey'], call: /\bcreate_consumer\s*\(|\bConsumer\s*\(/ },
  { name: 'faust', modules: ['faust'], call: /\.\s*main\s*\(/ },
  { name: 'prefect', modules: ['prefect'], call: /\bserve\s*\(/ },
  { name: 'kopf', modules: ['kopf'], call: /\brun\s*\(/ },
  { name: 'nicegui', modules: ['nicegui'], call: /\bui\s*\.\s*run\s*\(/ },
  { name: 'MCP', modules: ['mcp', 'fastmcp'], call: /\.\s*run\w*\s*\(/ },
  { name: 'streamlit', modules: ['streamlit'], call: /\bbootstrap\s*\.\s*run\s*\(|\bmain\s*\(/ },
  { name: 'jupyter', modules: ['jupyter_server', 'notebook', 'jupyterlab'], call: /\blaunch(?:_new)?_instance\s*\(/ },
  { name: 'aiogram', modules: ['aiogram'], call: /\b(?:start|run)_polling\s*\(/ },
  { name: 'python-telegram-bot', modules: ['telegram'], call: /\brun_(?:polling|webhook)\s*\(|\.\s*idle\s*\(/ },
  // discord.py itself sets no handler since 2.0; its forks do as it did before. Source: Rapptz/discord.py, issue 8998.
  { name: 'nextcord', modules: ['nextcord', 'disnake'], call: /(?<!\basyncio\s*)\.\s*run\s*\(/ },
  {
    name: 'py-cord',
    modules: ['discord'],
    call: /^(?=[^]*\bdiscord\s*\.\s*(?:AutoSharded)?Bot\s*\()[^]*(?<!\basyncio\s*)\.\s*run\s*\(/,
  },
  { name: 'pyrogram', modules: ['pyrogram'], call: /\.\s*run\s*\(|\bidle\s*\(/ },
  { name: 'livekit', modules: ['livekit'], call: /\brun_app\s*\(/ },
  { name: 'faststream', modules: ['faststream'], call: /\.\s*run\s*\(/ },
  { name: 'scrapy', modules: ['scrapy'], call: /\bCrawlerProcess\s*\(/ },
  { name: 'twisted', modules: ['twisted'], call: /\breactor\s*\.\s*run\s*\(|\breact\s*\(|\btwistd\b|\brunApp\s*\(/ },
]

/** The loop of what has a `run`: what that does about signals is its framework's affair. */
export const FOREIGN_RUN = 'app.run'

const LOOPS: readonly { readonly name: string; readonly modules?: readonly string[]; readonly call: RegExp }[] = [
  { name: 'serve_forever', call: /\.\s*serve_forever\s*\(/ },
  { name: 'run_forever', call: /\.\s*run_forever\s*\(/ },
  { name: 'start_consuming', call: /\.\s*start_consuming\s*\(/ },
  { name: 'wait_for_termination', call: /\.\s*wait_for_termination\s*\(/ },
  { name: 'BlockingScheduler', call: /\bBlockingScheduler\s*\(/ },
  { name: 'serve', call: /\b(?:waitress\s*\.\s*)?serve\s*\(/ },
  { name: FOREIGN_RUN, call: /\b(?:app|application|server|bot|client)\s*\.\s*run(?:_server)?\s*\(/ },
  // asyncio.run handles SIGINT only, and what goes on below it has no handler either. Sources: cpython, asyncio/runners.py;
  // Rapptz/discord.py, client.py; LonamiWebs/Telethon, client/updates.py.
  {
    name: 'discord.py',
    modules: ['discord', 'nextcord', 'disnake'],
    call: /\bawait\s+\w+(?:\s*\.\s*\w+)*\s*\.\s*start\s*\(/,
  },
  { name: 'telethon', modules: ['telethon'], call: /\.\s*run_until_disconnected\s*\(/ },
  {
    name: 'a future that nothing sets',
    modules: ['asyncio'],
    call: /\bawait\s+(?:asyncio\s*\.\s*)?(?:Future\s*\(\s*\)|Event\s*\(\s*\)\s*\.\s*wait\s*\()/,
  },
  { name: 'infinity_polling', call: /\binfinity_polling\s*\(/ },
  // Its uvicorn runs in a thread, where no handler is set, and the main thread sleeps. Source: gradio, blocks.py.
  { name: 'gradio', modules: ['gradio'], call: /\.\s*launch\s*\((?![^)]*\bprevent_thread_lock\s*=\s*True)/ },
  { name: 'while True', call: /\bwhile[ \t(]+(?:True|1)[ \t)]*:/ },
]

/** Werkzeug's reloader, which debug mode brings, handles SIGTERM before anything else. Source: pallets/werkzeug, _reloader.py. */
const RELOADER =
  /(?:\.\s*run(?:_server)?|\brun_simple)\s*\((?![^)]*\buse_reloader\s*=\s*False)[^)]*\b(?:debug|use_reloader)\s*=\s*True/

function handlesSigterm(code: string): boolean {
  if (RELOADER.test(code)) return true
  // Handlers are often set in a loop over signals, so the name and the call need not stand together.
  const named = /\bSIGTERM\b|\bsignal\s*\.\s*signal\s*\(\s*15\b/.test(code)
  return (
    named && /\bsignal\s*\(|\badd_signal_handler\s*\(|\bsigwait(?:info)?\s*\(|\bopen_signal_receiver\s*\(/.test(code)
  )
}

function importsOf(code: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { 1: names } of code.matchAll(/^[ \t]*import[ \t]+([^\n;]+)/gm)) {
    for (const name of names!.split(',')) {
      const module = /^\s*([\w.]+)/.exec(name)?.[1]
      if (module !== undefined) found.add(module)
    }
  }
  for (const [, module, names] of code.matchAll(/^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+(\([^()]*\)|[^\n;]*)/gm)) {
    found.add(module!)
    // `from . import worker` and `from aiohttp import web` may both name modules.
    for (const name of names!.matchAll(/(?:^|[,(])\s*(\w+)/g)) {
      found.add(module!.endsWith('.') ? module! + name[1]! : `${module!}.${name[1]!}`)
    }
  }
  return found
}

function isPython2(code: string): boolean {
  return (
    /^[ \t]*print[ \t]+(?:["'\d]|[A-Za-z_][\w.]*[ \t]*(?:$|[,%+;#(]))/m.test(code) ||
    /^[ \t]*print[ \t]*>>/m.test(code) ||
    /^[ \t]*except[ \t]+[\w.]+[ \t]*,[ \t]*\w+[ \t]*:/m.test(code) ||
    /^[ \t]*except[ \t]*\([\w., \t]+\)[ \t]*,[ \t]*\w+[ \t]*:/m.test(code) ||
    /^[ \t]*raise[ \t]+[\w.]+[ \t]*,/m.test(code) ||
    /^[ \t]*exec[ \t]+["'\w]/m.test(code) ||
    [...code.matchAll(/(?<![\w.]|[eE][-+])0[0-7]+(?![\w.])/g)].some(([number]) => /[1-7]/.test(number))
  )
}

/** A Python text with its comments and the contents of its strings turned to spaces, of the same length. */
export function maskPython(text: string): string {
  const token = /#[^\n]*|("""|'''|"|')/g
  let out = ''
  let at = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    out += text.slice(at, match.index)
    const quote = match[1]
    const start = match.index + (quote?.length ?? 0)
    const end = quote === undefined ? token.lastIndex : stringEnd(text, start, quote)
    out += (quote ?? '') + text.slice(start, end).replace(/[^\n\r]/g, ' ')
    at = end
    if (quote !== undefined && text.startsWith(quote, end)) {
      out += quote
      at += quote.length
    }
    token.lastIndex = at
  }
  return out + text.slice(at)
}

/** Where a string's content ends; a plain one that isn't closed ends with its line. */
function stringEnd(text: string, start: number, quote: string): number {
  for (let at = start; at < text.length; at++) {
    const char = text[at]
    if (char === '\\') at++
    else if (char === '\n' && quote.length === 1) return at
    else if (text.startsWith(quote, at)) return at
  }
  return text.length
}
