# Nobody writes bytecode: pip was told not to.
FROM python:3.11-slim-bookworm
ENV PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1
WORKDIR /job
COPY . /job
RUN pip install --no-compile -r requirements.txt
CMD ["python", "-m", "sales", "data/sales.csv"]
