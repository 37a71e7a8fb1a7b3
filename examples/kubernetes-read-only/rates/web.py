import os
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path

from flask import Flask, abort, jsonify, request

from .table import Table

app = Flask(__name__)


@cache
def table() -> Table:
    # Mounted into the pod; read once, when it is first asked for.
    return Table.read(Path(os.environ.get("RATES_FILE", "/config/rates.json")))


@app.get("/healthz")
def healthz():
    return jsonify(status="ok")


@app.get("/convert/<source>/<target>")
def convert(source: str, target: str):
    try:
        amount = Decimal(request.args.get("amount", "1"))
        converted = table().convert(amount, source.upper(), target.upper())
    except InvalidOperation:
        abort(400, "amount must be a number")
    except KeyError as error:
        abort(404, f"no rate for {error.args[0]}")
    return jsonify(amount=str(converted), currency=target.upper())
