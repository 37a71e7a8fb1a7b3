from flask import Blueprint

calendar = Blueprint("calendar", __name__)

from . import routes  # noqa: E402, F401
