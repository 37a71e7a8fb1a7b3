import logging
from collections.abc import Callable
from threading import Event

from .delivery import Undelivered
from .queue import Job, Queue

log = logging.getLogger(__name__)


def work(queue: Queue, deliver: Callable[[Job], None], stopping: Event) -> None:
    log.info("waiting for webhooks")
    while not stopping.is_set():
        job = queue.take()
        if job is None:
            continue
        try:
            deliver(job)
        except Undelivered as error:
            log.warning("%s: %s (attempt %d)", job.url, error, job.attempts + 1)
            queue.failed(job)
        else:
            log.info("%s: delivered", job.url)
            queue.done(job)
    log.info("stopped")
