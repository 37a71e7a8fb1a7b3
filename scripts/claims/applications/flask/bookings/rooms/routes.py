from flask import jsonify, request
from sqlalchemy import select

from ..database import session
from ..models import Room
from ..schemas import number, text
from . import rooms
from .free import free_rooms


@rooms.get("/")
def index():
    found = session().scalars(select(Room).order_by(Room.name))
    return jsonify([{"id": room.id, "name": room.name, "seats": room.seats} for room in found])


@rooms.post("/")
def create():
    body = request.get_json()
    room = Room(name=text(body, "name", 100), seats=number(body, "seats", 1))
    session().add(room)
    session().flush()
    return jsonify(id=room.id), 201


@rooms.get("/free")
def free():
    found = free_rooms(session(), request.args, int(request.args.get("seats", 1)))
    return jsonify([room.name for room in found])
