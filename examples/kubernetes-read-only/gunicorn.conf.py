import multiprocessing

bind = "0.0.0.0:8000"
# gunicorn's own advice: (2 x cores) + 1.
workers = multiprocessing.cpu_count() * 2 + 1
# The root file system is read-only. /dev/shm is memory, and writable.
worker_tmp_dir = "/dev/shm"
control_socket_disable = True
