from flask import Blueprint, abort, jsonify, request

from . import store

blueprint = Blueprint("notes", __name__)


@blueprint.get("/healthz")
def healthz():
    return jsonify(status="ok")


@blueprint.get("/notes")
def index():
    return jsonify(store.newest(request.args.get("limit", default=20, type=int)))


@blueprint.post("/notes")
def create():
    text = (request.get_json(silent=True) or {}).get("text", "").strip()
    if not text:
        abort(400, "a note needs a text")
    return jsonify(id=store.add(text)), 201
