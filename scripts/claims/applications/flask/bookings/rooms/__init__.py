from flask import Blueprint

rooms = Blueprint("rooms", __name__)

from . import routes  # noqa: E402, F401
