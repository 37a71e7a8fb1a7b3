"""Links in memory. A deployment with more than one worker puts a database here."""

import secrets
from threading import Lock


class Store:
    def __init__(self) -> None:
        self._targets: dict[str, str] = {}
        self._lock = Lock()

    def add(self, target: str) -> str:
        with self._lock:
            while (name := secrets.token_urlsafe(5)) in self._targets:
                pass
            self._targets[name] = target
        return name

    def target(self, name: str) -> str | None:
        return self._targets.get(name)
