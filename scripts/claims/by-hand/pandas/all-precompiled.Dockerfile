# The standard library, what is installed, and the application.
FROM python:3.11-slim-bookworm
ENV PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1
WORKDIR /job
COPY . /job
RUN pip install --no-compile -r requirements.txt
RUN python -m compileall -q /usr/local/lib/python3.11 /job
CMD ["python", "-m", "sales", "data/sales.csv"]
