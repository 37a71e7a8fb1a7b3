class Conflict(Exception):
    """Two bookings want the same room at the same time."""
