from flask import current_app, g
from sqlalchemy import create_engine
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import StaticPool

from .models import Base


def init_app(app):
    url = app.config["DATABASE_URL"]
    in_memory = url == "sqlite://"
    engine = create_engine(
        url,
        pool_pre_ping=not in_memory,
        **({"poolclass": StaticPool, "connect_args": {"check_same_thread": False}} if in_memory else {}),
    )
    Base.metadata.create_all(engine)
    app.extensions["sessions"] = sessionmaker(engine, expire_on_commit=False)
    app.teardown_appcontext(close)


def session() -> Session:
    if "session" not in g:
        g.session = current_app.extensions["sessions"]()
    return g.session


def close(error):
    current = g.pop("session", None)
    if current is not None:
        if error is None:
            current.commit()
        current.close()
