"""A reliable queue: a job stays in `working` until it is done."""

import json
from dataclasses import asdict, dataclass, replace

import redis

WAITING = "webhooks:waiting"
WORKING = "webhooks:working"
FAILED = "webhooks:failed"
MOST_ATTEMPTS = 5


@dataclass(frozen=True)
class Job:
    url: str
    payload: dict
    attempts: int = 0

    def packed(self) -> str:
        return json.dumps(asdict(self), sort_keys=True)


class Queue:
    def __init__(self, client: redis.Redis, patience: float = 2.0) -> None:
        self._client = client
        self._patience = patience

    def put(self, job: Job) -> None:
        self._client.lpush(WAITING, job.packed())

    def take(self) -> Job | None:
        packed = self._client.blmove(WAITING, WORKING, self._patience, src="RIGHT", dest="LEFT")
        return Job(**json.loads(packed)) if packed else None

    def done(self, job: Job) -> None:
        self._client.lrem(WORKING, 1, job.packed())

    def failed(self, job: Job) -> None:
        """Back to the end of the queue, or aside after too many attempts."""
        again = replace(job, attempts=job.attempts + 1)
        with self._client.pipeline() as pipeline:
            pipeline.lpush(FAILED if again.attempts >= MOST_ATTEMPTS else WAITING, again.packed())
            pipeline.lrem(WORKING, 1, job.packed())
            pipeline.execute()
