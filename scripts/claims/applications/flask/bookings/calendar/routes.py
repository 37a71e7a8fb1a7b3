from flask import Response, abort, jsonify, request
from sqlalchemy import select

from ..database import session
from ..errors import Conflict
from ..models import Booking, Person, Room
from ..rooms.free import overlapping
from ..schemas import moment, number
from . import calendar
from .icalendar import lines_of


@calendar.post("/")
def book():
    body = request.get_json()
    room = session().get(Room, number(body, "room", 1)) or abort(404)
    person = session().get(Person, number(body, "person", 1)) or abort(404)
    begins, ends = moment(body, "begins"), moment(body, "ends")
    if session().scalar(select(Booking.id).where(Booking.room_id == room.id, overlapping(begins, ends))):
        raise Conflict(f"{room.name} is taken")
    session().add(Booking(room=room, person=person, begins=begins, ends=ends))
    return jsonify(room=room.name), 201


@calendar.get("/room-<int:identity>.ics")
def of_room(identity):
    room = session().get(Room, identity) or abort(404)
    return Response("".join(lines_of(room, request.host)), mimetype="text/calendar")
