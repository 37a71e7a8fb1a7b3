from flask import Flask, Response, abort, jsonify, request

from . import dot

MOST_EDGES = 500

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 256 * 1024


@app.get("/healthz")
def healthz():
    return jsonify(status="ok")


@app.post("/graphs")
def draw():
    edges = request.get_json().get("edges")
    if not is_edges(edges):
        abort(400, f"edges: 1 to {MOST_EDGES} pairs of names")
    return Response(dot.svg(edges), mimetype="image/svg+xml")


def is_edges(value: object) -> bool:
    return isinstance(value, list) and 0 < len(value) <= MOST_EDGES and all(map(is_pair, value))


def is_pair(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(isinstance(name, str) for name in value)
