"""Bytecode: every module of the image compiled, each .pyc bound to the hash of its source."""

import compileall
import py_compile
import re
from pathlib import Path

FOLDERS = ("usr/lib/python3.13", "usr/lib/python3/dist-packages", "usr/lib/wisp")
READ_ONLY_AS_TEXT = re.compile("/models/(cookbook|library)/")


def compile_tree(root: Path) -> None:
    for folder in FOLDERS:
        done = compileall.compile_dir(
            root / folder,
            maxlevels=40,
            quiet=1,
            force=True,
            rx=READ_ONLY_AS_TEXT,
            workers=1,
            stripdir=str(root),
            prependdir="/",
            invalidation_mode=py_compile.PycInvalidationMode.CHECKED_HASH,
        )
        if not done:
            raise SystemExit(f"Some modules under /{folder} don't compile; the messages above name them.")
