"""Wishes: what a sentence may ask of the appliance itself, as values."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

Look: TypeAlias = Literal["source", "versions", "trace", "permissions"]
Act: TypeAlias = Literal[
    "open", "close", "undo", "redo", "delete", "export", "export with data", "pin", "unpin", "fork", "restart"
]
Performed: TypeAlias = Literal["power-off", "reboot", "tile", "overview", "log", "hide-all", "full-screen", "close"]


class Prefer(NamedTuple):
    """A preference becomes this."""

    name: str
    value: str | float | bool


class Step(NamedTuple):
    """A preference with steps becomes more, or less."""

    name: Literal["text_size", "scale", "rotation"]
    by: int


class Show(NamedTuple):
    """A page of the appliance."""

    page: str


class Do(NamedTuple):
    """What only the shell can do."""

    what: Performed


class CloseAll(NamedTuple):
    pass


class Inform(NamedTuple):
    """Something that this version can't do, or that is said in a sentence."""

    topic: Literal["network", "version", "language"]


class LookAt(NamedTuple):
    """A page about an agent; "" is the one that has the focus."""

    page: Look
    agent: str = ""


class ActOn(NamedTuple):
    what: Act
    agent: str = ""


class GoBack(NamedTuple):
    """To a version by its number."""

    number: int
    agent: str = ""


class UseServer(NamedTuple):
    """A model server, wherever it is."""

    address: str


class OfProvider(NamedTuple):
    """One of the model servers that were added, as it was called."""

    what: Literal["use", "forget"]
    called: str


class WriteHere(NamedTuple):
    """By the model on this machine: first, or nowhere else at all."""

    only: bool


Wish: TypeAlias = (
    Prefer | Step | Show | Do | CloseAll | Inform | LookAt | ActOn | GoBack | UseServer | OfProvider | WriteHere
)

_STEPS = {
    ("text_size", True): "Makes the text larger.",
    ("text_size", False): "Makes the text smaller.",
    ("scale", True): "Makes everything larger.",
    ("scale", False): "Makes everything smaller.",
    ("rotation", True): "Turns the screen to the right.",
    ("rotation", False): "Turns the screen to the left.",
}
_SWITCHES = {
    ("motion", True): "Animates windows again.",
    ("motion", False): "Shows everything without animations.",
    ("speak", True): "Reads aloud what is under the focus.",
    ("speak", False): "Stops reading aloud.",
}
_NAMES = {
    "theme": "the theme",
    "accent": "the accent colour",
    "keyboard": "the keyboard",
    "zone": "the time zone",
    "language": "the language",
    "scale": "the scale",
    "rotation": "the rotation of the screen",
    "text_size": "the size of text",
}
_PERFORMED: dict[Performed, str] = {
    "power-off": "Switches the machine off.",
    "reboot": "Restarts the machine.",
    "tile": "Puts all windows side by side.",
    "overview": "Shows all windows at once.",
    "log": "Shows the log of the system.",
    "hide-all": "Hides all windows.",
    "full-screen": "Gives the window the whole screen.",
    "close": "Closes the window.",
}
_ACTS: dict[Act, str] = {
    "open": "Opens {}.",
    "close": "Closes {}.",
    "undo": "Takes {} back to the version before, with its data.",
    "redo": "Takes {} forward again to the version that was undone.",
    "delete": "Asks whether to delete {} with its data.",
    "export": "Writes {} to a file.",
    "export with data": "Writes {} to a file, with its data.",
    "pin": "Opens {} at every start.",
    "unpin": "Opens {} no more at every start.",
    "fork": "Makes another agent of {}, with its program and data.",
    "restart": "Starts {} again.",
}
_PAGES: dict[Look, str] = {
    "source": "Shows the program of {}.",
    "versions": "Shows the versions of {}.",
    "trace": "Shows what {} did.",
    "permissions": "Shows what {} may do.",
}


def words(wish: Wish, agent: str = "it") -> str:  # noqa: C901, PLR0911 - one for each wish
    """What carrying it out does."""
    match wish:
        case Prefer(name, bool() as value):
            return _SWITCHES[name, value]
        case Prefer(name, value):
            shown = f"{value:.0%}" if isinstance(value, float) else str(value) or "the usual one"
            return f"Sets {_NAMES[name]} to {shown}."
        case Step(name, by):
            return _STEPS[name, by > 0]
        case Show(page):
            return f"Shows the page “{page.replace('-', ' ')}”."
        case Do(what):
            return _PERFORMED[what]
        case CloseAll():
            return "Closes all windows."
        case Inform(topic):
            return f"Says how it is with the {topic}."
        case LookAt(page, _):
            return _PAGES[page].format(agent)
        case ActOn(what, _):
            return _ACTS[what].format(agent)
        case GoBack(number, _):
            return f"Takes {agent} back to version {number}."
        case UseServer() | OfProvider() | WriteHere():
            return _of_providers(wish)


def _of_providers(wish: UseServer | OfProvider | WriteHere) -> str:
    match wish:
        case UseServer(address):
            return f"Has programs written by the model server at {address}, which is asked only after you were."
        case OfProvider("use", called):
            return f"Has programs written by {called}, which is asked only after you were."
        case OfProvider(_, called):
            return f"Forgets the model server {called} and its key."
        case WriteHere(only=True):
            return "Sends nothing to any model server."
        case WriteHere():
            return "Has programs written by the model on this machine."
