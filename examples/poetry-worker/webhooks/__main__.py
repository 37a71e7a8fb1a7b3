import logging
import os
import signal
from threading import Event

import redis

from .delivery import post
from .queue import Queue
from .worker import work

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")

# The delivery in hand is finished, no other one is begun.
stopping = Event()
signal.signal(signal.SIGTERM, lambda *_: stopping.set())
signal.signal(signal.SIGINT, lambda *_: stopping.set())

client = redis.Redis.from_url(os.environ.get("REDIS_URL", "redis://localhost:6379/0"), decode_responses=True)
work(Queue(client), post, stopping)
