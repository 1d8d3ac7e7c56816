"""The one command's verbs: each is a line here, and its work is done where its noun lives."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, NamedTuple

from image import packages
from image.packages import Need

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Each verb imports what it needs when it runs: a warm `wisp` starts at once, and --help needs no .venv.
# ruff: noqa: PLC0415


class Verb(NamedTuple):
    name: str
    does: str
    run: Callable[[argparse.Namespace], int]
    options: Callable[[argparse.ArgumentParser], None] = lambda _: None


def _run(_: argparse.Namespace) -> int:
    packages.install(Need.IMAGE, Need.MACHINE)
    from qemu.run import run

    run()
    return 0


def _here(options: argparse.Namespace) -> int:
    packages.install(Need.SCREEN)
    from init.here import main

    return main(offscreen=options.offscreen)


def _build(options: argparse.Namespace) -> int:
    packages.install(Need.IMAGE)
    from image.build import build

    disk = build("development" if options.development else "release", firmware=options.firmware)
    sys.stdout.write(f"{disk}\n")
    return 0


def _boot(options: argparse.Namespace) -> int:
    packages.install(Need.IMAGE, Need.MACHINE)
    from qemu.boottime import main

    main(json=options.json)
    return 0


def _test(options: argparse.Namespace) -> int:
    from image.checks import check

    return check(boot=options.boot, everything=options.all, pytest_arguments=options.pytest)


def _clean(options: argparse.Namespace) -> int:
    from image.clean import clean

    return clean(caches=options.cache, machine=options.machine)


def _doctor(_: argparse.Namespace) -> int:
    from image.doctor import examine

    return examine()


def _here_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--offscreen", action="store_true", help="draw where nobody sees it, for tests")


def _build_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--firmware", action="store_true", help="add the firmware that real graphics and network cards need"
    )
    parser.add_argument("--development", action="store_true", help="the edition that the boot tests use")


def _boot_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON line")


def _test_options(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--boot", action="store_true", help="only the tests that boot the image in QEMU")
    which.add_argument("--all", action="store_true", help="these and those")
    parser.add_argument("pytest", nargs="*", metavar="-- PYTEST", help="only what pytest selects by these arguments")


def _clean_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--cache", action="store_true", help="the caches too: everything is downloaded and built again")
    parser.add_argument("--machine", action="store_true", help="your virtual machine's disk too, with all its data")


VERBS = (
    Verb("run", "build the image if needed and boot it in QEMU", _run),
    Verb("here", "run the same services natively: no root, no image", _here, _here_options),
    Verb("build", "write the disk image and its manifest to build/", _build, _build_options),
    Verb("boot", "boot without a screen and print the seconds of each stage", _boot, _boot_options),
    Verb("test", "check the code and run the tests that need no QEMU", _test, _test_options),
    Verb("doctor", "say what is missing on this machine and which command installs it", _doctor),
    Verb("clean", "remove what was built", _clean, _clean_options),
)


def parse(argv: Sequence[str]) -> tuple[Verb, argparse.Namespace]:
    """Find the verb and its options; ends the program on --help and on what nobody understands."""
    parser = argparse.ArgumentParser(
        prog="./wisp", description="Wisp, an operating system whose only interface is a sentence."
    )
    choices = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    for verb in VERBS:
        verb.options(
            choices.add_parser(verb.name, help=verb.does, description=f"{verb.does[0].upper()}{verb.does[1:]}.")
        )
    options = parser.parse_args(argv)
    return next(verb for verb in VERBS if verb.name == options.verb), options
