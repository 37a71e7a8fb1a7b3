from flask import Blueprint

people = Blueprint("people", __name__)

from . import routes  # noqa: E402, F401
