/*
 * What runs in each fresh interpreter. It is a part of what is timed, so it imports nothing that an interpreter hasn't
 * imported by itself, takes what it needs before the application can replace it, and ends without cleaning up.
 */

/**
 * Python 3.6 to 3.14. `_start` runs the steps and writes one answer to a pipe: `ok <monotonic seconds>` with the peak of
 * its resident set, or `no` with the exception. With `count` it also notes what is imported and compiled.
 */
export const CHILD = String.raw`
import sys
def _start(steps, fd, first, argv, file, count):
    import posix
    timed = 'time' in sys.modules
    from time import monotonic
    if not timed:
        del sys.modules['time']
    pid, write, leave, getpid = posix.getpid(), posix.write, posix._exit, posix.getpid
    compiled, decided = [], []
    external = sys.modules['_frozen_importlib_external']
    def say(text):
        data = text.encode('utf-8', 'backslashreplace')
        # A copy of this process that the application forked off has nothing to say.
        while data and getpid() == pid:
            data = data[write(fd, data):]
        leave(0)
    def status():
        try:
            with open('/proc/self/status') as lines:
                return [line.split()[1] for line in lines if line.startswith('VmHWM')][0]
        except Exception:
            return '-'
    def watch():
        original = external.SourceLoader.source_to_code
        def source_to_code(self, data, path, *args, **options):
            name = getattr(self, 'name', None)
            text = path if isinstance(path, str) else ''
            if (name, text) not in compiled:
                compiled.append((name, text))
            return original(self, data, path, *args, **options)
        external.SourceLoader.source_to_code = source_to_code
        # What was imported before this program began, read once more: nothing was written in between.
        for module in list(sys.modules.values()):
            spec = getattr(module, '__spec__', None)
            loader = getattr(spec, 'loader', None)
            if type(loader) is external.SourceFileLoader:
                loader.get_code(spec.name)
    def load(names, optional):
        for at, name in enumerate(names):
            try:
                return __import__(name)
            except ImportError as error:
                missing = getattr(error, 'name', None) or ''
                absent = type(error) is ModuleNotFoundError and (name + '.').startswith(missing + '.') and missing
                if not absent or (at == len(names) - 1 and not optional):
                    raise
    def insert(path):
        if path not in sys.path:
            sys.path.insert(0, path)
    def guards(node):
        names = [node.test] + list(getattr(node.test, 'values', []))
        sides = [side for one in names for side in [getattr(one, 'left', None)] + getattr(one, 'comparators', [])]
        return any(getattr(side, 'id', None) == '__name__' for side in sides)
    def is_import(node):
        kind = type(node).__name__
        return kind in ('Import', 'ImportFrom') or (kind == 'Try' and all(is_import(one) for one in node.body))
    def main(kind, target, whole):
        module = type(sys)('__not_main__')
        if kind == 'module':
            import runpy
            name, spec, code = runpy._get_module_details(target)
            module.__package__, module.__spec__, module.__file__ = spec.parent, spec, spec.origin
            # As bytes: decoding them would import what the application doesn't.
            source = spec.loader.get_data(spec.origin) if whole is not True else None
        elif kind == 'inline':
            source, code, whole = target, None, False
        else:
            with open(target, 'rb') as stream:
                source = stream.read()
            code = compile(source, target, 'exec', 0, True)
            module.__file__ = target
        sys.modules['__not_main__'] = module
        if whole is None:
            tree = compile(source, 'main', 'exec', 1024, True)
            whole = any(type(node).__name__ == 'If' and guards(node) for node in tree.body)
        decided.append(whole)
        if not whole:
            # Running it would start the application: its imports alone.
            name = '<string>' if kind == 'inline' else module.__file__
            tree = compile(source, name, 'exec', 1024, True)
            tree.body = [node for node in tree.body if is_import(node)]
            code = compile(tree, name, 'exec', 0, True)
        exec(code, module.__dict__)
    def gunicorn(config, worker, threads, app, chdir, paths):
        import importlib.util, importlib.machinery
        settings = None
        if config is not None and config.startswith('python:'):
            load([config[7:]], False)
            settings = sys.modules[config[7:]]
        elif config is not None:
            loader = importlib.machinery.SourceFileLoader('__config__', config)
            spec = importlib.util.spec_from_file_location('__config__', config, loader=loader)
            settings = sys.modules['__config__'] = importlib.util.module_from_spec(spec)
            loader.exec_module(settings)
        chdir = chdir or getattr(settings, 'chdir', None)
        if chdir:
            posix.chdir(chdir)
        insert(posix.getcwd())
        for path in (paths or getattr(settings, 'pythonpath', None) or '').split(','):
            if path:
                insert(path)
        load(['gunicorn.glogging'], True)
        worker = worker or getattr(settings, 'worker_class', None) or 'sync'
        threads = threads or getattr(settings, 'threads', None) or 1
        if isinstance(worker, str):
            if worker == 'sync' and isinstance(threads, int) and threads > 1:
                worker = 'gthread'
            known = {'gevent': 'ggevent', 'gevent_wsgi': 'ggevent', 'gevent_pywsgi': 'ggevent', 'eventlet': 'geventlet',
                     'tornado': 'gtornado', 'gthread': 'gthread', 'sync': 'sync', 'asgi': 'gasgi'}
            worker = worker[4:].split('#')[-1] if worker.startswith('egg:') else worker
            load(['gunicorn.workers.' + known[worker] if worker in known else worker.rpartition('.')[0]], False)
        app = app or getattr(settings, 'wsgi_app', None)
        if not app:
            raise RuntimeError('gunicorn is given no application')
        load([app.partition(':')[0]], False)
    def django(settings, server):
        import os
        if settings:
            os.environ['DJANGO_SETTINGS_MODULE'] = settings
        name = os.environ.get('DJANGO_SETTINGS_MODULE')
        if name:
            __import__(name)
        import django as framework
        framework.setup()
        application = getattr(sys.modules.get(name), 'WSGI_APPLICATION', None)
        if server and application:
            load([application.rpartition('.')[0]], False)
    steps_of = {'import': load, 'path': insert, 'main': main, 'gunicorn': gunicorn, 'django': django}
    if sys.path and sys.path[0] == '':
        sys.path[0] = first
    sys.argv[:] = argv
    if file:
        globals()['__file__'] = file
    try:
        if count:
            watch()
        for step in steps:
            steps_of[step[0]](*step[1:])
        end = monotonic()
    except BaseException as error:
        trace, place = error.__traceback__, ''
        while trace is not None:
            # The innermost line of the application's own.
            name = trace.tb_frame.f_code.co_filename
            if name[:1] != '<' and '/lib/python' not in name and '-packages/' not in name:
                place = '%s:%s' % (name, trace.tb_lineno)
            trace = trace.tb_next
        try:
            message = str(error)
        except BaseException:
            message = ''
        say('no ' + repr((type(error).__name__, message[:2000], place[:1000])) + '\n')
    names = sorted(name for name in sys.modules if name not in ('__main__', '__not_main__')) if count else []
    answer = 'ok %r %s ' % (end, status())
    if count:
        cached = []
        for name, path in compiled:
            try:
                cached.append(external.cache_from_source(path))
            except Exception:
                cached.append('')
        answer += repr((names, compiled, cached, decided))
    say(answer + '\n')
`
