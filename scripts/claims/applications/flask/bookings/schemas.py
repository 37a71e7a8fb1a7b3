"""What may be sent, checked without a library."""
from datetime import datetime
from decimal import Decimal, InvalidOperation

from werkzeug.exceptions import BadRequest


def text(body, name, longest):
    value = body.get(name)
    if not isinstance(value, str) or not 0 < len(value) <= longest:
        raise BadRequest(f"{name} is to be a text of at most {longest} characters")
    return value


def number(body, name, least):
    try:
        value = Decimal(str(body.get(name)))
    except InvalidOperation as error:
        raise BadRequest(f"{name} is to be a number") from error
    if value < least:
        raise BadRequest(f"{name} is to be at least {least}")
    return int(value)


def moment(body, name):
    try:
        return datetime.fromisoformat(body.get(name, ""))
    except (TypeError, ValueError) as error:
        raise BadRequest(f"{name} is to be a time as 2026-01-31T12:00") from error
