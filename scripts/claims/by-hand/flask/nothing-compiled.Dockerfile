# No bytecode at all: the variable, for this command alone, keeps pip from leaving that of the modules that it imports.
FROM python:3.11-slim-bookworm
ENV PYTHONUNBUFFERED=1
WORKDIR /app
COPY . .
RUN PYTHONDONTWRITEBYTECODE=1 pip install --no-compile -r requirements.txt
RUN useradd --system booker
USER booker
EXPOSE 8000
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "--workers", "2", "wsgi:app"]
