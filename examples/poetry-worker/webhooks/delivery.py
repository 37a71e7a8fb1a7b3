import json
from http.client import HTTPException
from urllib.request import Request, urlopen

from .queue import Job


class Undelivered(Exception):
    """The receiver didn't answer with a 2xx."""


def post(job: Job) -> None:
    body = json.dumps(job.payload).encode()
    try:
        request = Request(job.url, data=body, headers={"Content-Type": "application/json"}, method="POST")
        with urlopen(request, timeout=10):
            pass
    except (OSError, HTTPException, ValueError) as error:
        raise Undelivered(str(error)) from error
