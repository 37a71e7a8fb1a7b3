import os

bind = "0.0.0.0:8000"
workers = int(os.environ.get("WEB_CONCURRENCY", "3"))
max_requests = 1000
max_requests_jitter = 100
# The heartbeat file belongs in memory: on disk it can block a worker.
worker_tmp_dir = "/dev/shm"
accesslog = "-"
