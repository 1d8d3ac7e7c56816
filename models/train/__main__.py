"""`python -m models.train fit`: only the fitting, on a machine that has JAX and numpy and nothing else of Wisp's."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import NoReturn

from image.failure import Failure
from models.train import command


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m models.train", description=__doc__)
    command.options(parser)
    chosen = parser.parse_args()
    if chosen.stage != "fit" or not chosen.model or not Path(chosen.model).is_file():
        parser.error("here it goes: fit --model FILE.gguf --folder DIR, after ./wisp train data --folder DIR elsewhere")
    return command.main(chosen, Path(chosen.model), _nothing)


def _nothing() -> NoReturn:
    raise AssertionError


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failure as failure:
        sys.exit(str(failure))
