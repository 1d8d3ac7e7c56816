"""`wisp try`: a sentence through the whole pipeline, without a screen: the program, its scene, where the time went."""

from __future__ import annotations

import json
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from runtime import scene_text
from runtime.agents import Agents
from runtime.intents import NOW
from runtime.making import making
from runtime.pipeline import Options
from runtime.workbench import Gated, Terms, Workbench

if TYPE_CHECKING:
    import argparse

    from runtime.making import Made
    from runtime.messages import Writing


def main(options: argparse.Namespace, component: Path, gateway: Path) -> int:
    progress = _Progress(show=options.show)
    with Agents(component) as agents:
        with making(agents, gateway, Options(seed=options.seed), progress=progress.tell) as maker:
            made = maker.make(options.intent)
        progress.end()
        scene = _scene(agents, options, made) if made.source else ""
    sys.stdout.write(_as_json(options, made, scene) if options.json else _in_words(made, scene))
    return 0 if scene else 1


def _scene(agents: Agents, options: argparse.Namespace, made: Made) -> str:
    with tempfile.TemporaryDirectory(prefix="wisp-try-") as folder:
        bench = Workbench(agents, Path(folder), Terms(NOW, options.seed))
        with closing(bench):
            try:
                bench.make(options.intent, made.source)
            except Gated as gated:
                return f"The gate refused it: {gated}"
            return scene_text.text(bench.session.scene)


def _as_json(options: argparse.Namespace, made: Made, scene: str) -> str:
    found = {"intent": options.intent, "seed": options.seed, "program": made.source, "scene": scene, "why": made.why}
    return json.dumps({**found, "written": made.as_json()}) + "\n"


def _in_words(made: Made, scene: str) -> str:
    spent = made.result.seconds.items() if made.result else ()
    states = ", ".join(f"{state} {seconds:.1f} s" for state, seconds in spent)
    detail = made.result.detail if made.result else ""
    tries = f"{made.attempts} {'try' if made.attempts == 1 else 'tries'}"
    tokens = "from the cookbook" if made.tokens is None else f"{made.tokens} tokens, {tries}"
    took = f"{tokens}, {made.seconds:.1f} s" + (f" ({states})" if states else "")
    return "\n\n".join(part.strip() for part in (made.source, scene, made.why, detail, took) if part) + "\n"


class _Progress:
    """The source as it is written, or a line that says how far it is; nothing where nobody looks."""

    def __init__(self, *, show: bool) -> None:
        self._show, self._is_seen = show, sys.stderr.isatty()
        self._shown = ""

    def tell(self, writing: Writing) -> None:
        if self._show:
            self._stream(writing.source)
        elif self._is_seen:
            sys.stderr.write(f"\r\033[K{writing.state}  {writing.tokens} tokens  {writing.words}"[:100])
            sys.stderr.flush()

    def end(self) -> None:
        if self._show:
            sys.stderr.write("\n\n")
        elif self._is_seen:
            sys.stderr.write("\r\033[K")

    def _stream(self, source: str) -> None:
        """From the last line that stayed as it was: what is written may be taken back."""
        if not source.startswith(self._shown):
            sys.stderr.write("\n\n")
            self._shown = ""
        sys.stderr.write(source[len(self._shown) :])
        sys.stderr.flush()
        self._shown = source
