"""Examples: what is asked of the model in one request, and the answer that is right."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, NamedTuple

from models import prompt
from runtime.messages import Example, WriteProgram

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from models.engine import Part

KINDS = ("cookbook", "wording", "edit", "repair", "own")
CARDS = ("full", "short")
_HELD_BACK = 20
"""Of so many programs one is never trained on, so that it can be seen what was learnt and what was memorised."""


class Lesson(NamedTuple):
    kind: str
    program: str
    """Which one it is about: all lessons on one program are for training, or none is."""
    intent: str
    answer: str
    card: str = "short"
    source: str = ""
    """What is changed or mended."""
    problem: str = ""
    hint: str = ""
    shown: tuple[tuple[str, str], ...] = ()
    """Examples beside it: what was asked for, and the program."""

    @property
    def is_held_back(self) -> bool:
        return int(hashlib.sha256(self.program.encode()).hexdigest()[:8], 16) % _HELD_BACK == 0

    def parts(self, card: str) -> tuple[Part, ...]:
        """The very prompt that the model is given on the appliance."""
        asked = WriteProgram(
            request=0,
            intent=self.intent,
            examples=tuple(Example(intent=intent, source=source) for intent, source in self.shown),
            source=self.source,
            problem=self.problem,
            hint=self.hint,
        )
        return prompt.parts(card, asked)


def write(path: Path, lessons: Iterable[Lesson]) -> None:
    lines = (json.dumps(lesson._asdict(), ensure_ascii=False) for lesson in lessons)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def read(path: Path) -> list[Lesson]:
    return [_lesson(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def _lesson(row: dict[str, object]) -> Lesson:
    shown = row.pop("shown")
    pairs = tuple((str(intent), str(source)) for intent, source in shown) if isinstance(shown, list) else ()
    return Lesson(**{key: str(value) for key, value in row.items()}, shown=pairs)
