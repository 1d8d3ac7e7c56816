"""Phrases: the wordings by which a person commands the appliance itself, without a model; phrases.txt holds them.

A sentence is a command only where all of it fits a wording: "dark" is one, "a dark chocolate recipe keeper" is not.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from runtime.known_names import colour, language, layout, zone
from runtime.providers.address import spoken
from runtime.wishes import (
    ActOn,
    CloseAll,
    Do,
    GoBack,
    Inform,
    LookAt,
    OfProvider,
    Prefer,
    Show,
    Step,
    UseServer,
    WriteHere,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from runtime.wishes import Act, Look, Wish

Slots: TypeAlias = "Mapping[str, str]"
Maker: TypeAlias = "Callable[[Slots], Wish | None]"
WORDINGS = (Path(__file__).with_name("phrases.txt"), Path(__file__).with_name("phrases.de.txt"))
"""In each language that there are wordings in; all are understood at any time."""
MAX_SENTENCE = 100
"""Characters: nobody commands at greater length."""
_THIS = frozenset(
    {"this", "it", "that", "this one", "that one", "this agent", "the agent", "agent", "this window", "the window"}
    | {"window", "this program", "the program", "this app", "one"}
)
_PERCENT = 10
_HUNDRED = 100


def _agent(slots: Slots) -> str:
    """Nothing is the one that has the focus."""
    named = slots.get("agent", "").strip()
    return "" if named in _THIS else named


def _act(what: Act, slots: Slots) -> Wish:
    return ActOn(what, _agent(slots))


def _look(page: Look, slots: Slots) -> Wish:
    return LookAt(page, _agent(slots))


def _address(sentence: str) -> str | None:
    found = spoken(sentence)
    return str(found) if found else None


def _prefer(name: str, slots: Slots) -> Wish:
    (value,) = slots.values()
    return Prefer(name, value)


def _factor(name: str, least: float, most: float, slots: Slots) -> Wish | None:
    value = float(slots["factor"])
    value = value / _HUNDRED if value > _PERCENT else value
    return Prefer(name, value) if least <= value <= most else None


WISHES: Mapping[str, Wish | Maker] = {
    "larger text": Step("text_size", +1),
    "smaller text": Step("text_size", -1),
    "usual text": Prefer("text_size", 1.0),
    "text size": partial(_factor, "text_size", 0.6, 3.0),
    "larger scale": Step("scale", +1),
    "smaller scale": Step("scale", -1),
    "usual scale": Prefer("scale", 0.0),
    "scale": partial(_factor, "scale", 0.5, 4.0),
    "dark": Prefer("theme", "dark"),
    "light": Prefer("theme", "light"),
    "contrast": Prefer("theme", "contrast"),
    "accent": partial(_prefer, "accent"),
    "usual accent": Prefer("accent", ""),
    "less motion": Prefer("motion", value=False),
    "more motion": Prefer("motion", value=True),
    "rotate right": Step("rotation", +1),
    "rotate left": Step("rotation", -1),
    "upside down": Prefer("rotation", 180),
    "portrait": Prefer("rotation", 90),
    "landscape": Prefer("rotation", 0),
    "keyboard": partial(_prefer, "keyboard"),
    "zone": partial(_prefer, "zone"),
    "language": partial(_prefer, "language"),
    "speak": Prefer("speak", value=True),
    "be quiet": Prefer("speak", value=False),
    "page models": Show("models"),
    "say network": Inform("network"),
    "say version": Inform("version"),
    "page storage": Show("storage"),
    "page factory-reset": Show("factory-reset"),
    "power off": Do("power-off"),
    "reboot": Do("reboot"),
    "close all": CloseAll(),
    "hide all": Do("hide-all"),
    "tile": Do("tile"),
    "full screen": Do("full-screen"),
    "overview": Do("overview"),
    "close window": Do("close"),
    "log": Do("log"),
    "page console": Show("console"),
    "page processes": Show("processes"),
    "page settings": Show("settings"),
    "page help": Show("help"),
    "page agents": Show("agents"),
    "again": partial(_act, "again"),
    "undo": partial(_act, "undo"),
    "redo": partial(_act, "redo"),
    "go back": lambda slots: GoBack(int(slots["number"]), _agent(slots)),
    "delete": partial(_act, "delete"),
    "export": partial(_act, "export"),
    "export with data": partial(_act, "export with data"),
    "pin": partial(_act, "pin"),
    "unpin": partial(_act, "unpin"),
    "fork": partial(_act, "fork"),
    "restart": partial(_act, "restart"),
    "source": partial(_look, "source"),
    "versions": partial(_look, "versions"),
    "trace": partial(_look, "trace"),
    "permissions": partial(_look, "permissions"),
    "use server": lambda slots: UseServer(slots["address"]),
    "use provider": lambda slots: OfProvider("use", slots["provider"]),
    "forget provider": lambda slots: OfProvider("forget", slots["provider"]),
    "write here": WriteHere(only=False),
    "only here": WriteHere(only=True),
    "page providers": Show("providers"),
    "page sent": Show("sent"),
    "page add-server": Show("add-server"),
    "page add-anthropic": Show("add-anthropic"),
    "page add-openai": Show("add-openai"),
    "close": partial(_act, "close"),
    "open": partial(_act, "open"),
}

_POLITE = re.compile(
    r"^(?:(?:please|hey|hi|ok|okay|wisp|now|just|can you|could you|would you|will you|can we|i want you to|i want to"
    r"|i would like to|i would like you to|i d like to|i d like you to|let s|lets|go ahead and|you should"
    r"|bitte|kannst du) )+"
)
_THANKS = re.compile(
    r"(?:(?<!\S)(?:please|bitte|danke|mal|thanks|thank you|for me|now|right now|at once|immediately|wisp) )+$"
)
_SLOT_PATTERNS = {
    "agent": r"(?:my |the |that |this )?(?P<agent>.+?)",
    "factor": r"(?P<factor>\d+(?:\.\d+)?) ?(?:%|percent|per cent|x|times)?",
    "number": r"(?:number )?(?P<number>\d{1,4})",
    "colour": r"(?P<colour>.+?)",
    "layout": r"(?P<layout>.+?)",
    "zone": r"(?P<zone>.+?)",
    "language": r"(?P<language>.+?)",
    "address": r"(?P<address>.+?)",
    "provider": r"(?P<provider>.+?)",
}
_KNOWN: Mapping[str, Callable[[str], str | None]] = {
    "colour": colour,
    "layout": layout,
    "zone": zone,
    "language": language,
    "address": _address,
}
_TOKEN = re.compile(r"\([^)]*\)|\[[^]]*\]|<\w+>|\{\w+\}|[^\s()\[\]<>{}]+")


class Phrase(NamedTuple):
    pattern: re.Pattern[str]
    wish: Wish | Maker


def wish(sentence: str) -> Wish | None:
    """What the whole of the sentence commands, if it is a command."""
    return next(wishes(sentence), None)


def wishes(sentence: str) -> Iterator[Wish]:
    """All that it may command, what is most likely first: a name of an agent may look like other words."""
    if len(sentence) > MAX_SENTENCE:
        return
    said = normal(sentence)
    seen: list[Wish] = []
    for phrase in _phrases():
        match = phrase.pattern.fullmatch(said)
        made = _made(phrase.wish, match, sentence) if match else None
        if made is not None and made not in seen:
            seen.append(made)
            yield made


def normal(sentence: str) -> str:
    """Lower case, single spaces, no politeness; each word with a space behind it."""
    text = unicodedata.normalize("NFKC", sentence).casefold()
    text = re.sub(r"(\d)\s*%", r"\1%", re.sub(r"[^\w%/.+()]|_|\.(?!\d)", " ", text))
    said = " ".join(text.split()) + " "
    return _THANKS.sub("", _POLITE.sub("", said)) or said


@cache
def _phrases() -> tuple[Phrase, ...]:
    words: dict[str, str] = {}
    found: list[Phrase] = []
    named = ""
    for line in (line for file in WORDINGS for line in file.read_text(encoding="utf-8").casefold().splitlines()):
        if line.startswith("<"):
            name, _, alternatives = line.partition(": ")
            words[name] = alternatives
        elif line.startswith(" "):
            pattern = "".join(_token(token, words) for token in _TOKEN.findall(line))
            found.append(Phrase(re.compile(pattern), WISHES[named]))
        elif not line.startswith("#"):
            named = line
    return tuple(found)


def _token(token: str, words: Mapping[str, str]) -> str:
    """Each matches its words with a space behind each."""
    match token[0]:
        case "{":
            return f"{_SLOT_PATTERNS[token[1:-1]]} "
        case "<":
            return f"(?:{_choice(words[token], words)})"
        case "(":
            return f"(?:{_choice(token[1:-1], words)})"
        case "[":
            return f"(?:{_choice(token[1:-1], words)})?"
        case _:
            return f"{re.escape(token)} "


def _choice(text: str, words: Mapping[str, str]) -> str:
    """Alternatives, the longest first: what comes after them may be a slot, which takes whatever is left."""
    longest_first = sorted(text.split("|"), key=len, reverse=True)
    return "|".join("".join(_token(token, words) for token in _TOKEN.findall(one)) for one in longest_first)


def _made(made: Wish | Maker, match: re.Match[str], sentence: str) -> Wish | None:
    """What colons and hyphens mean in an address only the sentence itself says."""
    if not callable(made):
        return made
    slots: dict[str, str] = {}
    for name, text in match.groupdict().items():
        if text is None:
            continue
        found = _KNOWN[name](sentence if name == "address" else text) if name in _KNOWN else text
        if found is None:
            return None
        slots[name] = found
    return made(slots)
