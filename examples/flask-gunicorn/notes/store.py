"""Notes in SQLite: one connection a request."""

import sqlite3

from flask import current_app, g

SCHEMA = """
CREATE TABLE IF NOT EXISTS note (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    written TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
)
"""


def create_tables(path: str) -> None:
    connection = sqlite3.connect(path)
    try:
        with connection:
            connection.execute(SCHEMA)
    finally:
        connection.close()


def connection() -> sqlite3.Connection:
    if "connection" not in g:
        g.connection = sqlite3.connect(current_app.config["DATABASE"])
        g.connection.row_factory = sqlite3.Row
    return g.connection


def close(_error: BaseException | None) -> None:
    if "connection" in g:
        g.pop("connection").close()


def add(text: str) -> int:
    with connection() as transaction:
        return transaction.execute("INSERT INTO note (text) VALUES (?)", [text]).lastrowid


def newest(limit: int) -> list[dict]:
    rows = connection().execute("SELECT id, text, written FROM note ORDER BY id DESC LIMIT ?", [limit])
    return [dict(row) for row in rows]
