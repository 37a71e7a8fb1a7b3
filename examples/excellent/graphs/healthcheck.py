"""The image's HEALTHCHECK: a slim image has no curl, but it has Python."""

import sys
from urllib.request import urlopen

try:
    urlopen("http://127.0.0.1:8000/healthz", timeout=2).close()
except OSError as error:
    sys.exit(f"unhealthy: {error}")
