/**
 * Processes that are started in the container, and their ends: all is bounded, in time and in what is kept.
 * Python 3.6 to 3.14.
 */
export const PROCESS = String.raw`
KIND_OF_SIGNAL = {getattr(signal, name): name for name in dir(signal) if name.startswith('SIG') and '_' not in name}
TAIL = 16384
class Trouble(Exception):
    pass
class Pipe:
    """Reads what comes, keeps the first or the last of it, and never more."""
    def __init__(self, most, tail):
        self.reader, self.writer = os.pipe()
        self.data, self.most, self.tail, self.open = bytearray(), most, tail, True
    def read(self):
        try:
            piece = os.read(self.reader, 65536)
        except OSError:
            piece = b''
        self.open = bool(piece)
        if self.tail:
            self.data += piece
            del self.data[:-self.most]
        else:
            self.data += piece[:max(0, self.most - len(self.data))]
        return piece
    def shut(self):
        """Closes this side's end for writing: its owner has one of its own."""
        if self.writer is not None:
            os.close(self.writer)
            self.writer = None
    def close(self):
        self.shut()
        os.close(self.reader)
def counter(names):
    """A counter of the kernel's control groups, of either version; None where it doesn't say."""
    for path, name, unit in names:
        try:
            with open('/sys/fs/cgroup/' + path) as lines:
                return sum(int(line.split()[1]) for line in lines if line.startswith(name + ' ')) * unit
        except (OSError, ValueError, IndexError):
            pass
    return None
def kills():
    """How often the kernel killed here for want of memory."""
    return counter((('memory.events', 'oom_kill', 1), ('memory/memory.oom_control', 'oom_kill', 1)))
def throttled():
    """Milliseconds that the limit on processor time has held processes back so far."""
    return counter((('cpu.stat', 'throttled_usec', 1e-3), ('cpu/cpu.stat', 'throttled_time', 1e-6)))
def sweep(group):
    """Ends all that a start has left behind."""
    try:
        # Only the first process of a container is alone with what it started.
        if os.getpid() == 1:
            os.kill(-1, signal.SIGKILL)
        else:
            os.killpg(group, signal.SIGKILL)
    except OSError:
        pass
    end = time.monotonic() + 2
    while time.monotonic() < end:
        try:
            if os.waitpid(-1, os.WNOHANG)[0] == 0:
                time.sleep(0.001)
        except OSError:
            return
class Process:
    """A process in a session of its own, its end bounded."""
    def __init__(self, words, environment, folder, out, error, pipes=()):
        self.before = kills()
        self.throttled = throttled()
        self.start = time.monotonic()
        try:
            self.popen = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=out, stderr=error, env=environment,
                                          cwd=folder, pass_fds=[pipe.writer for pipe in pipes], start_new_session=True)
        except (OSError, ValueError) as error:
            raise Trouble('%s can\'t be started: %s' % (words[0], getattr(error, 'strerror', None) or error))
        self.pid, self.status, self.usage = self.popen.pid, None, None
    def poll(self, block=False):
        if self.status is None:
            pid, status, usage = os.wait4(self.pid, 0 if block else os.WNOHANG)
            if pid:
                self.usage = usage
                self.status = -(status & 127) if status & 127 else status >> 8
                self.popen.returncode = self.status
        return self.status
    def finish(self, patience):
        end = time.monotonic() + patience
        while self.poll() is None and time.monotonic() < end:
            time.sleep(0.0005)
        if self.status is None:
            try:
                os.kill(self.pid, signal.SIGKILL)
            except OSError:
                pass
            self.poll(True)
        sweep(self.pid)
    def ended(self):
        """How it ended, as a sentence's end."""
        after = kills()
        if self.before is not None and after is not None and after > self.before:
            return 'it ran out of memory'
        if self.status is not None and self.status < 0:
            return 'it was ended by %s' % KIND_OF_SIGNAL.get(-self.status, 'signal %d' % -self.status)
        return 'it ended with status %s' % self.status
    def cost(self):
        wait = throttled()
        return {'cpu': (self.usage.ru_utime + self.usage.ru_stime) * 1000,
                'throttled': wait - self.throttled if wait is not None and self.throttled is not None else None}
def tail_of(pipe):
    lines = [line.strip() for line in bytes(pipe.data).decode('utf-8', 'replace').splitlines()]
    return [line[:500] for line in lines if line][-20:]
`
