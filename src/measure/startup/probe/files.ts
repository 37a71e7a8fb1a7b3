/*
 * Each start has to meet the image as it was built: what one wrote is found and taken away before the next.
 */

/**
 * Python 3.6 to 3.14. A folder's modification time tells that something was made, replaced or removed in it, so a look
 * after a start costs one stat for each folder that can be written, and for the files that hold stale bytecode.
 */
export const FILES = String.raw`
class Files:
    MOST_FOLDERS, MOST_BACKUP = 200000, 256 * 1024 * 1024
    def __init__(self, roots):
        self.folders, self.backups, self.device, self.unread = {}, {}, None, 0
        for root in roots:
            try:
                self.walk(root, os.stat(root).st_dev)
            except OSError:
                pass
    def walk(self, root, device):
        waiting = [root]
        while waiting and len(self.folders) < self.MOST_FOLDERS:
            folder = waiting.pop()
            try:
                # The time before the names: what comes in between is found, not missed.
                before, names = os.stat(folder), []
                if before.st_dev != device:
                    continue
                with os.scandir(folder) as entries:
                    for entry in entries:
                        names.append(entry.name)
                        if entry.is_dir(follow_symlinks=False):
                            waiting.append(os.path.join(folder, entry.name))
                if os.access(folder, os.W_OK):
                    self.folders[folder] = (before.st_mtime_ns, frozenset(names))
            except OSError:
                self.unread += 1
    def keep(self, paths):
        """Remembers files that a start replaces: stale bytecode."""
        size = 0
        for path in paths:
            try:
                state = os.stat(path)
                size += state.st_size
                if size > self.MOST_BACKUP:
                    return False
                with open(path, 'rb') as stream:
                    self.backups[path] = [self.identity(state), stream.read(), state]
            except OSError:
                pass
        return True
    @staticmethod
    def identity(state):
        return (state.st_ino, state.st_mtime_ns, state.st_size)
    def restore(self):
        """Takes away what was written since: bytes of bytecode, other new files, and what can't be put back."""
        written, others, lost = 0, [], []
        for path, backup in self.backups.items():
            try:
                state = os.stat(path)
                if self.identity(state) == backup[0]:
                    continue
                written += state.st_size
                with open(path + '.restored', 'wb') as stream:
                    stream.write(backup[1])
                os.chmod(path + '.restored', backup[2].st_mode & 0o7777)
                os.utime(path + '.restored', ns=(backup[2].st_atime_ns, backup[2].st_mtime_ns))
                os.rename(path + '.restored', path)
                backup[0] = self.identity(os.stat(path))
            except OSError:
                lost.append(path)
        for folder, (time_before, names) in list(self.folders.items()):
            try:
                if os.stat(folder).st_mtime_ns == time_before:
                    continue
                now = frozenset(os.listdir(folder))
                for name in now - names:
                    written += self.remove(os.path.join(folder, name), others, lost)
                lost += [os.path.join(folder, name) for name in names - now]
                self.folders[folder] = (os.stat(folder).st_mtime_ns, names)
            except OSError:
                if folder in self.folders and not os.path.isdir(folder):
                    lost.append(folder)
                    del self.folders[folder]
        return written, others[:20], lost[:20]
    def remove(self, path, others, lost):
        written = 0
        try:
            if os.path.isdir(path) and not os.path.islink(path):
                for name in os.listdir(path):
                    written += self.remove(os.path.join(path, name), others, lost)
                os.rmdir(path)
                return written
            size = os.lstat(path).st_size
            os.unlink(path)
            if path.endswith('.pyc'):
                return size
            others.append(path)
        except OSError:
            lost.append(path)
        return written
`
