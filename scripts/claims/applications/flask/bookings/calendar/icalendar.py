"""iCalendar (RFC 5545), as much as is needed."""


def lines_of(room, host):
    yield "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bookings//EN\r\n"
    for booking in sorted(room.bookings, key=lambda one: one.begins):
        yield f"BEGIN:VEVENT\r\nUID:{booking.id}@{host}\r\n"
        yield f"DTSTART:{booking.begins:%Y%m%dT%H%M%S}\r\nDTEND:{booking.ends:%Y%m%dT%H%M%S}\r\n"
        yield f"SUMMARY:{escaped(booking.person.name)}\r\nEND:VEVENT\r\n"
    yield "END:VCALENDAR\r\n"


def escaped(text):
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
