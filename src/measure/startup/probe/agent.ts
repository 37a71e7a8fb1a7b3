import { CHILD } from './child.js'
import { FILES } from './files.js'
import { PROCESS } from './process.js'
import { READY } from './ready.js'
import { WORKLOADS } from './workloads.js'

/*
 * The program that stays in the container and starts fresh interpreters there. It is given on standard input, takes
 * commands from there, one line of JSON each, and answers on standard output with a word in front that only it was
 * told: what the application prints is thrown away.
 */

const HEAD = `import json, os, select, signal, subprocess, sys, time`

const AGENT = String.raw`
class Agent(Reach):
    def __init__(self):
        self.files, self.plan = None, None
    def find(self, request):
        """Programs as PATH has them and files, with their texts."""
        return {'found': [self.look(one) for one in request['wanted']], 'folder': os.getcwd()}
    def look(self, wanted):
        name, folder = wanted['name'], wanted.get('folder') or os.getcwd()
        if wanted['kind'] == 'program' and '/' not in name:
            places = [os.path.join(one or '.', name) for one in os.environ.get('PATH', os.defpath).split(':')]
        else:
            places = [name]
        for place in places:
            path = os.path.join(folder, place)
            if os.path.isfile(path) and (wanted['kind'] == 'file' or os.access(path, os.X_OK)):
                try:
                    with open(path, 'rb') as stream:
                        data = stream.read(262144)
                    return {'path': path, 'text': None if b'\0' in data[:1024] else data.decode('utf-8', 'replace')}
                except OSError:
                    return {'path': path, 'text': None}
        return None
    def open(self, request):
        """Looks at the image as it is before anything ran."""
        # What is new below these folders is removed again: never where somebody else may have made it.
        if os.getpid() != 1 and any(os.path.dirname(root) == root for root in request['roots']):
            raise Trouble('this is not a container of its own')
        self.files = Files(request['roots'])
        return {'folders': len(self.files.folders), 'unread': self.files.unread}
    def steps(self, plan):
        """The plan's steps with their files' whole paths, and the first entry of sys.path."""
        here, steps = plan['folder'] or os.getcwd(), []
        first = here if plan['first'] is None else plan['first']
        for step in plan['steps']:
            if step[0] == 'file':
                paths = [os.path.join(here, path) for path in step[1]]
                steps += self.as_module(next((path for path in paths if os.path.exists(path)), paths[0]))
            elif step[0] == 'main' and step[1] == 'script':
                target = os.path.join(here, step[2])
                first = os.path.dirname(os.path.realpath(target))
                steps.append(['main', 'script', target, plan.get('whole')])
            elif step[0] == 'main':
                steps.append(step + [plan.get('whole')])
            else:
                steps.append(step)
        return steps, first
    def as_module(self, path):
        """A file is imported by its name, out of the folder above the packages that it lies in."""
        path = os.path.realpath(path)
        folder, name = os.path.split(os.path.splitext(path)[0] if path.endswith('.py') else path)
        names = [] if name == '__init__' else [name]
        while os.path.isfile(os.path.join(folder, '__init__.py')) and os.path.dirname(folder) != folder:
            folder, name = os.path.split(folder)
            names.insert(0, name)
        return [['path', folder], ['import', ['.'.join(names)], False]]
    def start(self, plan, request, options=(), count=False, out=None):
        """One fresh interpreter; what it answers, or how it failed."""
        steps, first = self.steps(plan)
        pipe = Pipe(8 * 1024 * 1024, False)
        call = '_start(%r, %d, %r, %r, %r, %r)' % (steps, pipe.writer, first, plan['argv'], plan['file'], count)
        words = [plan['interpreter']] + plan['options'] + list(options) + ['-c', CHILD + call]
        environment = dict(os.environ, **plan['environment'])
        if request.get('pause'):
            time.sleep(request['pause'] / 1000.0)
        try:
            error = out.writer if out else subprocess.DEVNULL
            process = Process(words, environment, plan['folder'], error if count else subprocess.DEVNULL, error, [pipe])
            pipe.shut()
            if out:
                out.shut()
            end, timed_out = process.start + request['timeout'] / 1000.0, False
            readers = {pipe.reader: pipe}
            if out:
                readers[out.reader] = out
            while not pipe.data.endswith(b'\n') and pipe.open and not timed_out:
                ready = select.select(list(readers), [], [], 0.05)[0]
                for reader in ready:
                    readers[reader].read()
                    if not readers[reader].open:
                        del readers[reader]
                if process.poll() is not None:
                    # What it said before its end is still to be read.
                    while pipe.open and select.select([pipe.reader], [], [], 0)[0]:
                        pipe.read()
                    break
                timed_out = time.monotonic() > end
            process.finish(0 if timed_out else 5)
            # A second line is somebody else's.
            while pipe.open and select.select([pipe.reader], [], [], 0)[0]:
                pipe.read()
            while out and out.open and select.select([out.reader], [], [], 0)[0]:
                out.read()
            return self.answer(process, pipe, out, timed_out)
        finally:
            pipe.close()
            if out:
                out.close()
    def answer(self, process, pipe, out, timed_out):
        tail = tail_of(out) if out else []
        if timed_out:
            return {'failed': {'kind': 'time-out', 'message': '', 'place': '', 'tail': tail}}
        lines = bytes(pipe.data).decode('utf-8', 'replace').split('\n')
        words = lines[0].split(' ', 3) if len(lines) == 2 else ['']
        try:
            if words[0] == 'no':
                kind, message, place = literal(' '.join(words[1:]))
                return {'failed': {'kind': kind, 'message': message, 'place': place, 'tail': tail}}
            if words[0] == 'ok':
                answer = dict(process.cost(), wall=(float(words[1]) - process.start) * 1000,
                              peak=int(words[2]) * 1024 if words[2].isdigit() else None)
                if len(words) > 3 and words[3]:
                    answer['counted'] = literal(words[3])
                return answer
        except (ValueError, SyntaxError, IndexError, TypeError, MemoryError, RecursionError):
            pass
        return {'failed': {'kind': 'end', 'message': process.ended(), 'place': '', 'tail': tail}}
    def count(self, request):
        """Counts exactly, in a run of its own that writes no bytecode."""
        plan = request['plan']
        answer = self.start(plan, request, ['-B'], True, Pipe(TAIL, True))
        if 'failed' in answer:
            return dict(answer, **self.clean())
        names, compiled, cached, decided = answer.pop('counted', None) or [[], [], [], []]
        if decided:
            plan['whole'] = bool(decided[0])
        self.plan = plan
        kept = self.files.keep([path for path in cached if path]) if not self.files.backups else True
        return dict(answer, names=names, compiled=[[name, path] for name, path in compiled], whole=plan.get('whole'),
                    kept=kept, **self.clean())
    def clean(self):
        written, others, lost = self.files.restore()
        return {'written': written, 'others': others, 'lost': lost}
    def sample(self, request):
        answer = self.start(self.plan, request)
        return dict(answer, **self.clean())
    def imports(self, request):
        """Times of imports, one after the other, as python itself tells them."""
        out, found = Pipe(8 * 1024 * 1024, False), []
        answer = self.start(self.plan, request, ['-X', 'importtime'], False, out)
        for line in bytes(out.data).decode('utf-8', 'replace').splitlines():
            parts = line[12:].split('|', 2) if line.startswith('import time:') else []
            if len(parts) == 3 and parts[0].strip().isdigit() and parts[1].strip().isdigit():
                name = parts[2][1:].rstrip()
                depth = (len(name) - len(name.lstrip())) // 2
                found.append([name.strip(), depth, int(parts[0]), int(parts[1])])
        return dict(answer, modules=found, **self.clean())
    def workloads(self, request):
        """Milliseconds of each workload in one fresh interpreter."""
        out = Pipe(TAIL, False)
        try:
            process = Process([request['interpreter'], '-I', '-S', '-B', '-c', WORKLOADS], None, None, out.writer, out.writer)
            out.shut()
            end = process.start + request['timeout'] / 1000.0
            while out.open and time.monotonic() < end:
                if select.select([out.reader], [], [], 0.05)[0]:
                    out.read()
            process.finish(0 if out.open else 5)
            pairs = [line.split() for line in tail_of(out)]
            if process.status != 0:
                kind = 'time-out' if out.open else 'end'
                return {'failed': {'kind': kind, 'message': process.ended(), 'place': '', 'tail': tail_of(out)}}
            return {'times': [[pair[0], float(pair[1])] for pair in pairs if len(pair) == 2]}
        finally:
            out.close()
def literal(text):
    import ast
    if len(text) > 8 * 1024 * 1024:
        raise ValueError('too long')
    return ast.literal_eval(text)
OPERATIONS = ('find', 'open', 'count', 'sample', 'imports', 'reach', 'workloads')
def serve(commands):
    word = json.loads(commands.readline().decode('utf-8'))['word']
    answers = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_RDWR), 1)
    agent = Agent()
    for line in iter(commands.readline, b''):
        request = json.loads(line.decode('utf-8'))
        try:
            if request['operation'] not in OPERATIONS:
                raise Trouble('no such operation')
            answer = getattr(agent, request['operation'])(request)
        except Trouble as trouble:
            answer = {'trouble': str(trouble)}
        except Exception as error:
            answer = {'trouble': '%s: %s' % (type(error).__name__, error)}
        data = ('\n%s %s\n' % (word, json.dumps(dict(answer, id=request['id'])))).encode('utf-8')
        while data:
            data = data[os.write(answers, data):]
# What an application sends to the first process must not end it.
signal.signal(signal.SIGINT, signal.SIG_DFL)
serve(sys.stdin.buffer)
`

/** The whole program. */
export const PROGRAM = [`CHILD = ${JSON.stringify(CHILD)}`, WORKLOADS, HEAD, PROCESS, FILES, READY, AGENT].join('\n')

/** Reads a program of so many bytes from standard input, where its commands follow. */
export function loaderOf(program: string): string {
  const size = Buffer.byteLength(program)
  return `exec(compile(__import__('sys').stdin.buffer.read(${size}), 'probe', 'exec'))`
}
