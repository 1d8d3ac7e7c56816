"""The one command's verbs: each is a line here, and its work is done where its noun lives."""

from __future__ import annotations

import argparse
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
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
    packages.install(Need.IMAGE, Need.MODEL, Need.MACHINE)
    from qemu.run import run

    run()
    return 0


def _here(options: argparse.Namespace) -> int:
    packages.install(Need.SCREEN)
    from image import component
    from init.here import main

    return main(offscreen=options.offscreen, component=str(component.build().cwasm), model=_model_here())


def _model_here() -> dict[str, str]:
    """What the models service is told; nothing where it can't run."""
    from image import shelf
    from models import catalog, weights
    from runtime import data

    kept = weights.kept() / catalog.SHIPPED.file
    if not kept.is_file() or find_spec("llama_cpp") is None:
        return {}
    own = data.folder() / "models"
    return {
        "WISP_WEIGHTS": str(kept),
        "WISP_OWNED": str(own / "weights"),
        "WISP_SHELF_SHIPPED": str(shelf.folder()),
        "WISP_SHELF": str(own / "shelf"),
    }


def _build(options: argparse.Namespace) -> int:
    packages.install(Need.IMAGE, Need.MODEL)
    from image.build import build

    disk = build("development" if options.development else "release", firmware=options.firmware)
    sys.stdout.write(f"{disk}\n")
    return 0


def _boot(options: argparse.Namespace) -> int:
    packages.install(Need.IMAGE, Need.MODEL, Need.MACHINE)
    from qemu.boottime import main

    main(json=options.json)
    return 0


def _agent(options: argparse.Namespace) -> int:
    from image import component
    from runtime.commands import agent

    return agent.main(options, component.build().cwasm)


def _intents(options: argparse.Namespace) -> int:
    from image import component, gateway
    from runtime.commands import intents

    return intents.main(options, component.build().cwasm, lambda: gateway.serving(gateway.chosen(options.model)))


def _try(options: argparse.Namespace) -> int:
    from image import component, gateway
    from runtime.commands import tried

    compiled = component.build().cwasm
    with gateway.serving(gateway.chosen(options.model)) as place:
        return tried.main(options, compiled, place)


def _registry(options: argparse.Namespace) -> int:
    from image import component
    from runtime.commands import registry

    return registry.main(options, lambda: component.build().wasm)


def _models(options: argparse.Namespace) -> int:
    from models import command
    from runtime import data

    return command.main(options, options.data_folder or data.folder())


def _train(options: argparse.Namespace) -> int:
    from image import gateway, training, venv
    from models import catalog
    from models.train import command

    packages.install(Need.MODEL)
    venv.add_training()
    weights = gateway.chosen(options.model or (catalog.SMOLLM2_135M if options.slice else catalog.QWEN_1_5B).short)
    return command.main(options, weights, training.surroundings)


def _train_options(parser: argparse.ArgumentParser) -> None:
    from models.train import command

    command.options(parser)


def _bench(options: argparse.Namespace) -> int:
    if options.what == "screen":
        return _bench_screen(options)
    from image import component

    if options.what == "model":
        from image import bench_model

        return bench_model.main(options, component.build().cwasm)
    from runtime.commands import bench

    return bench.main(options, component.build().cwasm)


def _bench_screen(options: argparse.Namespace) -> int:
    """In a process of its own, which sets up its graphics before anything else."""
    packages.install(Need.SCREEN)
    flags = [f"--{name}" for name in ("json", "quick") if getattr(options, name)]
    return subprocess.run([sys.executable, "-m", "compositor.bench", *flags], check=False).returncode


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


def _agent_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("program", type=Path, metavar="FILE.py", help="the program")
    parser.add_argument("--steps", type=Path, metavar="FILE.json", help="what is done to it, in the format of intents")
    parser.add_argument("--text", action="store_true", help="print the scene as text (the default on a terminal)")
    parser.add_argument("--json", action="store_true", help="print the scene, or what was found, as JSON")
    parser.add_argument("--grant", action="append", default=[], metavar="KIND", help="allow only these capabilities")
    parser.add_argument("--record", type=Path, metavar="FILE", help="write down every input")
    parser.add_argument(
        "--replay", type=Path, metavar="FILE", help="give it the inputs that were written down, and compare"
    )


def _try_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("intent", metavar="INTENT", help="what you would type into Wisp")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--model", metavar="NAME", help="the weights that write it: a name of the catalog or a file")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="another one, another program")
    parser.add_argument("--show", action="store_true", help="show the source as it is written")


def _intents_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE.jsonl", help="one intent with its steps a line")
    parser.add_argument("--json", type=Path, metavar="OUT", help="write everything that was measured to this file")
    parser.add_argument("--only", default="", metavar="ID,..", help="only these")
    parser.add_argument("--model", metavar="NAME", help="the weights that write the programs")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="of the model and of the programs' chance")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="so many at once")
    parser.add_argument("--no-cookbook-match", action="store_true", help="withhold examples that are nearly the intent")
    parser.add_argument("--versions", type=int, default=1, metavar="N", help="where one fails, another, N in all")


def _registry_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data-folder", type=Path, metavar="DIR", help="another device's data")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="the agents that were made")
    listing.add_argument("text", nargs="?", default="", help="only what matches this")
    for name, does in _REGISTRY_ACTIONS.items():
        actions.add_parser(name, help=does).add_argument("agent", help="its name, or the beginning of its hash")
    actions.choices["diff"].add_argument(
        "versions", nargs="*", metavar="VERSION", help="two versions; else the last two"
    )
    actions.choices["export"].add_argument("--out", type=Path, metavar="FILE", help="where to")
    actions.choices["export"].add_argument("--wasm", action="store_true", help="as one self-contained WebAssembly file")
    actions.choices["export"].add_argument("--data", action="store_true", help="with its data")
    actions.add_parser("import", help="take in an exported agent").add_argument("file", type=Path)
    actions.add_parser("verify", help="check every signature, every value and the audit log")


_REGISTRY_ACTIONS = {
    "show": "a program, where it comes from and what it may do",
    "diff": "what changed between two versions",
    "undo": "go back to the version before, with its data",
    "redo": "take back an undo",
    "export": "write an agent to one signed file",
    "delete": "remove an agent with all its versions and data",
}


def _models_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data-folder", type=Path, metavar="DIR", help="another device's data")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    actions.add_parser("list", help="the weights that are here, and those that can be fetched")
    adding = actions.add_parser("add", help="check weights and take them in")
    adding.add_argument("what", metavar="FILE.gguf|NAME", help="a file, or a model that can be fetched")
    actions.add_parser("remove", help="delete weights").add_argument("what", metavar="NAME", help="or the file's name")
    bench = actions.add_parser("bench", help="measure how fast a model reads and writes here, in half a minute")
    bench.add_argument("what", nargs="?", metavar="NAME", help="or the file's name; else the one in use")


def _bench_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=["agents", "screen", "model"], help="what is measured")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--quick", action="store_true", help="screen: fewer frames; model: fewer sentences")
    parser.add_argument("--model", metavar="NAME", help="model: the weights that are measured")


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
    Verb("agent", "run one program through gate and sandbox, without a screen", _agent, _agent_options),
    Verb("try", "have the model write a program, and say what came of it, without a screen", _try, _try_options),
    Verb("intents", "measure whether what appears does what was asked", _intents, _intents_options),
    Verb("registry", "look at the agents that were made, and at every version of them", _registry, _registry_options),
    Verb("models", "list, add, remove and measure language models", _models, _models_options),
    Verb("train", "teach weights from right programs, and lay what they learnt into them", _train, _train_options),
    Verb("bench", "measure agents, the screen, or the model beside plain ways to use it", _bench, _bench_options),
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
