import os

from flask import Flask, jsonify

from . import database
from .calendar import calendar
from .errors import Conflict
from .people import people
from .rooms import rooms


def create_app(database_url=None):
    app = Flask(__name__)
    app.config["DATABASE_URL"] = database_url or os.environ.get("DATABASE_URL", "sqlite://")
    database.init_app(app)
    app.register_blueprint(rooms, url_prefix="/rooms")
    app.register_blueprint(people, url_prefix="/people")
    app.register_blueprint(calendar, url_prefix="/calendar")
    app.register_error_handler(Conflict, lambda error: (jsonify(error=str(error)), 409))
    app.add_url_rule("/health", "health", lambda: "ok")
    return app
