import argparse
import logging
import sys
from pathlib import Path

from .cleaning import clean
from .grouping import GROUPINGS
from .reading import read
from .writing import write


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="sales")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--by", choices=sorted(GROUPINGS), default="region")
    parser.add_argument("--format", choices=["text", "csv", "json"], default="text")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
    sales = clean(read(options.files))
    write(GROUPINGS[options.by](sales), options.format, sys.stdout)


if __name__ == "__main__":
    main()
