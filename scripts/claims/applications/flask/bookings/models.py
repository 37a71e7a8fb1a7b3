from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Room(Base):
    __tablename__ = "rooms"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(100), unique=True)
    seats: Mapped[int]
    bookings: Mapped[list[Booking]] = relationship(back_populates="room", cascade="all, delete-orphan")


class Person(Base):
    __tablename__ = "people"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(100))
    email: Mapped[str] = mapped_column(String(200), unique=True)
    bookings: Mapped[list[Booking]] = relationship(back_populates="person")


class Booking(Base):
    __tablename__ = "bookings"
    __table_args__ = (CheckConstraint("begins < ends", name="begins_before_it_ends"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    begins: Mapped[datetime]
    ends: Mapped[datetime]
    room: Mapped[Room] = relationship(back_populates="bookings")
    person: Mapped[Person] = relationship(back_populates="bookings")

    @hybrid_property
    def length(self):
        return self.ends - self.begins
