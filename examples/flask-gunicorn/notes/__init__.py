"""A notebook behind a small HTTP API."""

import os

from flask import Flask

from . import store, views


def create_app(database: str | None = None) -> Flask:
    app = Flask(__name__)
    if database is None:
        os.makedirs(app.instance_path, exist_ok=True)
        database = os.path.join(app.instance_path, "notes.sqlite3")
    app.config["DATABASE"] = database
    store.create_tables(database)
    app.teardown_appcontext(store.close)
    app.register_blueprint(views.blueprint)
    return app
