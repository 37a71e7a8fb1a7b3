/**
 * Starts a command as the container would and waits until it serves, or ends. What looks at it (a connection, a health
 * check) takes turns with it on the same processors, so looks are short and 5 ms apart. Python 3.6 to 3.14.
 */
export const READY = String.raw`
class Reach:
    def reach(self, request):
        """Milliseconds until a command serves, by the sign that was asked for, or until it ends."""
        until, out = request['until'], Pipe(TAIL, True)
        environment = dict(os.environ, **request['environment'])
        if request.get('pause'):
            time.sleep(request['pause'] / 1000.0)
        try:
            process = Process(request['words'], environment, request['folder'], out.writer, out.writer)
            out.shut()
            limit = process.start + request['timeout'] / 1000.0
            end, timed_out = self.wait(process, until, out, limit, environment)
            if until.get('end') and process.status == 0:
                answer = {'wall': (end - process.start) * 1000}
            elif not until.get('end') and end is not None:
                answer = {'wall': (end - process.start) * 1000}
            else:
                answer = None
            process.finish(0)
            if answer is not None:
                cost = process.cost()
                answer.update(cpu=cost['cpu'] if until.get('end') else None, throttled=cost['throttled'], peak=None)
            else:
                kind, message = ('time-out', '') if timed_out else ('end', process.ended())
                answer = {'failed': {'kind': kind, 'message': message, 'place': '', 'tail': tail_of(out)}}
        finally:
            out.close()
        return dict(answer, **self.clean())
    def wait(self, process, until, out, limit, environment):
        import re
        log = re.compile(until['log']) if until.get('log') else None
        rest = b''
        while True:
            if out.open and select.select([out.reader], [], [], 0.005)[0]:
                piece = out.read()
                if log:
                    lines = (rest + piece).split(b'\n')
                    rest = lines.pop()[-65536:]
                    if any(log.search(line[:2000].decode('utf-8', 'replace')) for line in lines):
                        return time.monotonic(), False
            elif not out.open:
                time.sleep(0.002)
            if process.poll() is not None:
                return time.monotonic() if until.get('end') else None, False
            if not log and not until.get('end') and self.serves(until, environment):
                return time.monotonic(), False
            if time.monotonic() > limit:
                return None, True
    def serves(self, until, environment):
        import http.client, socket
        if until.get('health'):
            try:
                return subprocess.call(until['health'], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL, env=environment, timeout=5) == 0
            except (OSError, subprocess.SubprocessError):
                return False
        for host in ('127.0.0.1', '::1'):
            try:
                if until.get('path') is None:
                    socket.create_connection((host, until['port']), 1).close()
                    return True
                connection = http.client.HTTPConnection(host, until['port'], timeout=5)
                try:
                    connection.request('GET', until['path'], headers={'Host': 'localhost'})
                    return 200 <= connection.getresponse().status < 400
                finally:
                    connection.close()
            except (OSError, http.client.HTTPException):
                pass
        return False
`
