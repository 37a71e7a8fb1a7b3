import logging

import pandas

COLUMNS = {"date": "string", "region": "string", "product": "string", "quantity": "Int64", "price": "Float64"}


def read(files):
    frames = []
    for file in files:
        frame = pandas.read_csv(file, dtype=COLUMNS, parse_dates=["date"])
        logging.info("%s: %d rows", file, len(frame))
        frames.append(frame)
    return pandas.concat(frames, ignore_index=True)
