from sqlalchemy import exists, select

from ..models import Booking, Room
from ..schemas import moment


def overlapping(begins, ends):
    return (Booking.begins < ends) & (Booking.ends > begins)


def free_rooms(session, arguments, seats):
    begins, ends = moment(arguments, "begins"), moment(arguments, "ends")
    taken = exists().where(Booking.room_id == Room.id, overlapping(begins, ends))
    return session.scalars(select(Room).where(Room.seats >= seats, ~taken).order_by(Room.seats)).all()
