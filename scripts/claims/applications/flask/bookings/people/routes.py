from flask import abort, jsonify, request
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import selectinload

from ..database import session
from ..errors import Conflict
from ..models import Booking, Person
from ..schemas import text
from . import people
from .directory import look_up


@people.post("/")
def create():
    body = request.get_json()
    person = Person(name=text(body, "name", 100), email=text(body, "email", 200))
    session().add(person)
    try:
        session().flush()
    except IntegrityError as error:
        session().rollback()
        raise Conflict(f"{person.email} is known already") from error
    return jsonify(id=person.id), 201


@people.get("/<int:identity>")
def show(identity):
    query = select(Person).where(Person.id == identity).options(selectinload(Person.bookings).joinedload(Booking.room))
    person = session().scalar(query) or abort(404)
    return jsonify(name=person.name, **look_up(person.email), bookings=[one.room.name for one in person.bookings])
