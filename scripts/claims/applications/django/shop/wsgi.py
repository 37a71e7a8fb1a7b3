import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")
application = get_wsgi_application()

# Routes are imported now, not by the first request.
from django.urls import get_resolver  # noqa: E402

get_resolver().url_patterns
