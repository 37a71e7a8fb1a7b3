from bookings import create_app

app = create_app()
