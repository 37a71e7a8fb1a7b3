# The standard library, what is installed, and the application.
FROM python:3.11-slim-bookworm
ENV PYTHONUNBUFFERED=1
WORKDIR /app
COPY . .
RUN pip install -r requirements.txt
RUN useradd --system booker
RUN python -m compileall -q /usr/local/lib/python3.11 /app
USER booker
EXPOSE 8000
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "--workers", "2", "wsgi:app"]
