import os
import time

bind = "0.0.0.0:8000"
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
preload_app = os.environ.get("PRELOAD") == "1"
max_requests = int(os.environ.get("MAX_REQUESTS", "0"))


def when_ready(server):
    server.log.info("master ready after %.3f s of processor", time.process_time())


def post_worker_init(worker):
    # A forked process counts its own time only: what it took to import the application.
    worker.log.info("worker ready after %.3f s of processor", time.process_time())
