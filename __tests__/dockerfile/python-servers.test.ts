import { describe, expect, test } from '@jest/globals'
import { readPythonSource } from '../../src/dockerfile/python-source.js'

/** By what a file imports and calls; what handles SIGTERM by itself, as its own documentation has it started. */
const SERVERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  uvicorn: ['uvicorn', 'uvicorn.run(app)', 'uvicorn.Server(config).serve()', 'run(app)'],
  aiohttp: ['aiohttp', 'web.run_app(app)'],
  gunicorn: ['gunicorn.app.base', 'Application(app).run()'],
  hypercorn: ['hypercorn.asyncio', 'serve(app, config)', 'run(config)'],
  granian: ['granian', 'Granian("app").serve()'],
  sanic: ['sanic', 'app.run()', 'Sanic.serve()'],
  quart: ['quart', 'app.run()'],
  cherrypy: ['cherrypy', 'cherrypy.quickstart(Root())', 'cherrypy.engine.signals.subscribe()', 'engine.signal_handler'],
  kserve: ['kserve', 'ModelServer().start([])'],
  celery: ['celery', 'app.worker_main(argv)', 'app.start()'],
  rq: ['rq', 'Worker(queues).work()'],
  arq: ['arq', 'run_worker(Settings)'],
  huey: ['huey', 'huey.create_consumer()', 'Consumer(huey)'],
  faust: ['faust', 'app.main()'],
  prefect: ['prefect', 'serve(flow)'],
  kopf: ['kopf', 'kopf.run()'],
  nicegui: ['nicegui', 'ui.run()'],
  streamlit: ['streamlit.web', 'bootstrap.run(x)', 'main()'],
  jupyter: ['jupyter_server', 'App.launch_instance()', 'App.launch_new_instance()'],
  aiogram: ['aiogram', 'dispatcher.start_polling()', 'dispatcher.run_polling(bot)'],
  'python-telegram-bot': ['telegram', 'x.run_polling()', 'x.run_webhook()', 'updater.idle()'],
  pyrogram: ['pyrogram', 'Client().run()', 'idle()'],
  livekit: ['livekit', 'cli.run_app(x)'],
  faststream: ['faststream', 'FastStream().run()'],
  scrapy: ['scrapy', 'CrawlerProcess()'],
  twisted: ['twisted', 'reactor.run()', 'react(main)', 'twistd.run()', 'runApp(config)'],
}

describe.each(Object.entries(SERVERS))('%s', (name, [module, ...calls]) => {
  test.each(calls)('%s', (call) => {
    expect(readPythonSource(`import ${module}\n${call}`).server).toBe(name)
    expect(readPythonSource(`from ${module} import x\n${call}`).server).toBe(name)
    expect(readPythonSource(call).server).toBeNull()
    expect(readPythonSource(`import x${module}\n${call}`).server).toBeNull()
  })

  test('is imported only', () => {
    expect(readPythonSource(`import ${module}\nprint(x)`).server).toBeNull()
  })
})

test.each([
  ['MCP', 'mcp', 'server.run()'],
  ['MCP', 'fastmcp', 'server.run_async()'],
  ['aiohttp', 'aiohttp.web', 'run_app(x)'],
  ['jupyter', 'notebook.app', 'launch_instance()'],
  ['jupyter', 'jupyterlab', 'launch_instance()'],
])('%s by %s', (name, module, call) => {
  expect(readPythonSource(`import ${module}\n${call}`).server).toBe(name)
})

test.each([
  ['httpd.serve_forever()', 'serve_forever'],
  ['loop.run_forever()', 'run_forever'],
  ['channel.start_consuming()', 'start_consuming'],
  ['server.wait_for_termination()', 'wait_for_termination'],
  ['BlockingScheduler()', 'BlockingScheduler'],
  ['waitress.serve(app)', 'serve'],
  ['app.run()', 'app.run'],
  ['application.run()', 'app.run'],
  ['server.run()', 'app.run'],
  ['bot.run()', 'app.run'],
  ['client.run()', 'app.run'],
  ['app.run_server()', 'app.run'],
  ['bot.infinity_polling()', 'infinity_polling'],
  ['import gradio as gr\ndemo.queue().launch(share=True)', 'gradio'],
  ['from gradio import Blocks\ndemo.launch()', 'gradio'],
  ['import gradio\ndemo.launch(share=True, prevent_thread_lock=True)', null],
  ['import playwright\nbrowser.launch()', null],
  ['while True:', 'while True'],
  ['while 1:', 'while True'],
  ['while (True):', 'while True'],
  ['while Trueish:', null],
  ['job.run()', null],
])('%s goes on as %s', (text, loop) => {
  expect(readPythonSource(text).loop).toBe(loop)
})

test.each([
  ['os.execvp(a, b)', true],
  ['os.execv(a, b)', true],
  ['os.execl(a)', true],
  ['os.execlp(a)', true],
  ['os.execvpe(a)', true],
  ['os.execv(sys.executable, [sys.executable, "-m", "gunicorn", *sys.argv[1:]])', true],
  ['os.execv(sys.executable, [sys.executable] + sys.argv[1:])', true],
  ['os.execl(sys.executable, sys.executable, *sys.argv)', false],
  ['os.execv(sys.executable, [sys.executable] + sys.argv)', false],
  ['os.exec(a)', false],
  ['exec(a)', false],
  ['os.system(a)', false],
])('%s lets another program take its place: %s', (text, expected) => {
  expect(readPythonSource(text).replacesItself).toBe(expected)
})

test.each([
  ['signal.signal(signal.SIGTERM, stop)', true],
  ['signal.signal(15, stop)', true],
  ['loop.add_signal_handler(signal.SIGTERM, stop)', true],
  ['signal.sigwait([SIGTERM])', true],
  ['signal.sigwaitinfo([SIGTERM])', true],
  ['anyio.open_signal_receiver(SIGTERM)', true],
  ['SIGTERM', false],
  ['signal.signal(2, stop)', false],
  ['run_simple(x, use_reloader=True)', true],
  ['app.run_server(debug=True)', true],
  ['app.run(use_reloader=False, debug=True)', false],
])('%s handles SIGTERM: %s', (text, expected) => {
  expect(readPythonSource(text).handlesSigterm).toBe(expected)
})
