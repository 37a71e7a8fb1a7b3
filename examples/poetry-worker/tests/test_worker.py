from threading import Event

from webhooks.delivery import Undelivered
from webhooks.queue import MOST_ATTEMPTS, Job
from webhooks.worker import work


class QueueOf:
    """Stands in for Redis, and stops the worker when it is empty."""

    def __init__(self, jobs: list[Job], stopping: Event) -> None:
        self.jobs, self.stopping = jobs, stopping
        self.delivered: list[Job] = []
        self.rejected: list[Job] = []

    def take(self) -> Job | None:
        if not self.jobs:
            self.stopping.set()
            return None
        return self.jobs.pop(0)

    def done(self, job: Job) -> None:
        self.delivered.append(job)

    def failed(self, job: Job) -> None:
        self.rejected.append(job)


def refuse_unsafe(job: Job) -> None:
    if job.url.startswith("http:"):
        raise Undelivered("refused")


def test_every_job_is_delivered_or_handed_back():
    stopping = Event()
    safe, unsafe = Job("https://example.com/hook", {"id": 1}), Job("http://example.com/hook", {"id": 2})
    queue = QueueOf([safe, unsafe], stopping)
    work(queue, refuse_unsafe, stopping)
    assert queue.delivered == [safe]
    assert queue.rejected == [unsafe]


def test_a_job_is_packed_the_same_way_each_time():
    job = Job("https://example.com/hook", {"b": 2, "a": 1})
    assert job.packed() == Job(job.url, {"a": 1, "b": 2}).packed()
    assert MOST_ATTEMPTS > 1
