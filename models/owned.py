"""Owned: weights that the owner dropped on the data partition, beside the shipped ones; each is looked at first."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from models import catalog, gguf, room
from runtime.messages import ModelOffer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

SUFFIX = ".gguf"
MOST_FILES, MOST_NAME = 40, 200
FAMILY = "chatml"
"""How turns are marked: programs are asked for so, and a model that learnt other marks would not know who speaks."""
LEAST_CONTEXT = 4096
ARCHITECTURES = (
    "llama", "qwen2", "qwen2moe", "qwen3", "qwen3moe", "smollm3", "starcoder2", "internlm2", "granite", "olmo2",
    "stablelm", "phi3", "exaone", "nemotron",
)  # fmt: skip
"""Those of llama.cpp whose memory of a text can be cut, moved and kept: others would read each prompt anew."""
ADAPTER = "adapter"
FAST_ENOUGH = 8.0
"""Tokens a second: an everyday program takes half a minute then."""
NEWS = 0.25
_CHOICE, _SPEEDS = "choice.json", "speeds.json"


class Measured(NamedTuple):
    """Tokens a second."""

    reading: float
    writing: float


class Owned:
    """The files there are: where they lie, what is wrong with them, how fast they are here, and which is wanted."""

    def __init__(self, shipped: Path, folder: Path | None) -> None:
        """`folder` is where the owner's lie, and what is remembered of all; it needn't exist."""
        self._shipped, self._folder = shipped, folder
        self._seen: dict[tuple[Path, int, int], ModelOffer] = {}

    def offers(self) -> tuple[ModelOffer, ...]:
        """What is there, and why which of it can't be used. Files that didn't change aren't looked at again."""
        speeds = self.speeds()
        found = {path: self._offer(path) for path in self._files()}
        self._seen = {known: offer for path, offer in found.items() if (known := _identity(path))}
        return tuple(
            one.model_copy(update={"tokens_per_second": speeds[one.file].writing}) if one.file in speeds else one
            for one in found.values()
        )

    def find(self, file: str) -> Path:
        """The file of an offer; raises ValueError with what is wrong with it."""
        path = self.path(file)
        if problem := self._offer(path).problem:
            raise ValueError(f"{file} can't be used: {problem}")
        return path

    def path(self, file: str) -> Path:
        """Whether it can be used or not."""
        for path in self._files():
            if path.name == file and _identity(path):
                return path
        raise ValueError(f"There is no {file or 'such file'} here")

    def start(self) -> Path:
        """The one that was chosen; else the largest that is known to write fast here; else the shipped one.

        One that was never measured is not taken unasked: it may take minutes for what takes seconds.
        """
        if self._folder is None:
            return self._shipped
        usable = [offer for offer in self.offers() if not offer.problem]
        wanted = self._recall(_CHOICE).get("file")
        for offer in usable:
            if offer.file == wanted:
                return self.path(offer.file)
        fast = [offer for offer in usable if offer.tokens_per_second >= FAST_ENOUGH]
        shipped = [offer for offer in usable if offer.file == self._shipped.name]
        if shipped and not shipped[0].tokens_per_second:
            fast += shipped
        best = max(fast or shipped or usable, key=lambda offer: offer.size, default=None)
        return self.path(best.file) if best else self._shipped

    def choose(self, file: str) -> Path:
        """From now on, also the next time."""
        path = self.find(file)
        self._remember(_CHOICE, {"file": file})
        return path

    def speeds(self) -> Mapping[str, Measured]:
        found = {}
        for file, speed in self._recall(_SPEEDS).items():
            match speed:
                case [int() | float() as reading, int() | float() as writing] if reading >= 0 and writing >= 0:
                    found[file] = Measured(float(reading), float(writing))
        return found

    def measured(self, file: str, speed: Measured) -> None:
        self._remember(_SPEEDS, {name: list(one) for name, one in self.speeds().items()} | {file: list(speed)})

    def wrote(self, file: str, speed: float) -> None:
        """So fast, when it was used; noted where that is news."""
        known = self.speeds().get(file, Measured(0.0, 0.0))
        if abs(speed - known.writing) > NEWS * known.writing:
            with suppress(OSError):
                self.measured(file, known._replace(writing=speed))

    def _files(self) -> Iterator[Path]:
        """The shipped one first; no other has its name."""
        yield self._shipped
        if self._folder:
            yield from (path for path in _weights(self._folder) if path.name != self._shipped.name)

    def _offer(self, path: Path) -> ModelOffer:
        identity = _identity(path)
        known = self._seen.get(identity) if identity else None
        return known or offer(path, owned=path.parent == self._folder)

    def _recall(self, name: str) -> dict[str, object]:
        """Nothing where it can't be read: it is found out again."""
        try:
            found = json.loads((self._folder / name).read_text()) if self._folder else {}
        except (OSError, ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}

    def _remember(self, name: str, value: Mapping[str, object]) -> None:
        """Raises OSError."""
        if self._folder:
            self._folder.mkdir(parents=True, exist_ok=True)
            partial = self._folder / f".{name}.partial"
            partial.write_text(json.dumps(value))
            partial.replace(self._folder / name)


def check(path: Path) -> None:
    """Raises OSError with why it can't be used."""
    if problem := offer(path, owned=False).problem:
        raise OSError(problem)


def _weights(folder: Path) -> list[Path]:
    try:
        found = sorted(path for path in folder.iterdir() if path.suffix.lower() == SUFFIX and path.name[0] != ".")
    except OSError:
        return []
    return [path for path in found if len(path.name) <= MOST_NAME][:MOST_FILES]


def offer(path: Path, *, owned: bool) -> ModelOffer:
    """What a file of weights is, and why it can't be used, if it can't."""
    model = catalog.of_file(path)
    name, licence, size, problem = model.name if model else path.stem, model.licence if model else "", 0, ""
    try:
        size = path.stat().st_size
        header = gguf.of(path)
        name, licence = (name, licence) if model else (_name(header, path), header.licence)
        wrong_size = "it isn't what its name says" if model and size != model.size else ""
        problem = wrong_size or _objection(header) or room.lacking(size)
    except gguf.GGUFError as error:
        problem = str(error)
    except OSError as error:
        problem = "its file isn't there" if isinstance(error, FileNotFoundError) else "its file can't be read"
    return ModelOffer(
        file=path.name, name=name[:MOST_NAME], size=size, owned=owned, licence=licence[:MOST_NAME], problem=problem
    )


def _name(header: gguf.Header, path: Path) -> str:
    return f"{header.name or path.stem} {header.quantisation}".strip()


def _objection(header: gguf.Header) -> str:
    if header.type == ADAPTER:
        return "it is an adapter, which is of use only with the weights that it belongs to"
    if header.parts > 1:
        return f"it is one of {header.parts} parts; join them first"
    if header.architecture not in ARCHITECTURES:
        return f"it is of a kind that Wisp can't use: {header.architecture[:40] or 'none is named'}"
    if header.family != FAMILY:
        marks = f"{header.family}'s" if header.family else "none or unknown ones"
        return f"it marks the turns of a chat in another way than Wisp speaks: {marks}, not {FAMILY}'s"
    if 0 < header.context < LEAST_CONTEXT:
        return f"it takes in {header.context} tokens only, and {LEAST_CONTEXT} are needed"
    return ""


def _identity(path: Path) -> tuple[Path, int, int] | None:
    """Nothing of what isn't there, or may not be looked at."""
    try:
        state = path.stat()
    except OSError:
        return None
    return path, state.st_size, state.st_mtime_ns
