"""Wishes: what a sentence may ask of the appliance itself, as values."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from runtime.language import later, say

Look: TypeAlias = Literal["source", "versions", "trace", "permissions"]
Act: TypeAlias = Literal[
    "open", "close", "again", "undo", "redo", "delete", "export", "export with data", "pin", "unpin", "fork", "restart"
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
    ("text_size", True): later("Makes the text larger."),
    ("text_size", False): later("Makes the text smaller."),
    ("scale", True): later("Makes everything larger."),
    ("scale", False): later("Makes everything smaller."),
    ("rotation", True): later("Turns the screen to the right."),
    ("rotation", False): later("Turns the screen to the left."),
}
_SWITCHES = {
    ("motion", True): later("Animates windows again."),
    ("motion", False): later("Shows everything without animations."),
    ("speak", True): later("Reads aloud what is under the focus."),
    ("speak", False): later("Stops reading aloud."),
}
_NAMES = {
    "theme": later("the theme"),
    "accent": later("the accent colour"),
    "keyboard": later("the keyboard"),
    "zone": later("the time zone"),
    "language": later("the language"),
    "scale": later("the scale"),
    "rotation": later("the rotation of the screen"),
    "text_size": later("the size of text"),
}
_PERFORMED: dict[Performed, str] = {
    "power-off": later("Switches the machine off."),
    "reboot": later("Restarts the machine."),
    "tile": later("Puts all windows side by side."),
    "overview": later("Shows all windows at once."),
    "log": later("Shows the log of the system."),
    "hide-all": later("Hides all windows."),
    "full-screen": later("Gives the window the whole screen."),
    "close": later("Closes the window."),
}
_ACTS: dict[Act, str] = {
    "open": later("Opens {}."),
    "close": later("Closes {}."),
    "again": later("Writes another version of {}; “undo” brings this one back."),
    "undo": later("Takes {} back to the version before, with its data."),
    "redo": later("Takes {} forward again to the version that was undone."),
    "delete": later("Asks whether to delete {} with its data."),
    "export": later("Writes {} to a file."),
    "export with data": later("Writes {} to a file, with its data."),
    "pin": later("Opens {} at every start."),
    "unpin": later("Opens {} no more at every start."),
    "fork": later("Makes another agent of {}, with its program and data."),
    "restart": later("Starts {} again."),
}
_PAGES: dict[Look, str] = {
    "source": later("Shows the program of {}."),
    "versions": later("Shows the versions of {}."),
    "trace": later("Shows what {} did."),
    "permissions": later("Shows what {} may do."),
}


_TOPICS = {
    "network": later("Says how it is with the network."),
    "version": later("Says which version this is."),
    "language": later("Says how it is with the language."),
}


def words(wish: Wish, agent: str) -> str:  # noqa: C901, PLR0911 - one for each wish
    """What carrying it out does."""
    match wish:
        case Prefer(name, bool() as value):
            return say(_SWITCHES[name, value])
        case Prefer(name, value):
            shown = f"{value:.0%}" if isinstance(value, float) else str(value) or say("the usual one")
            return say("Sets {name} to {value}.", name=say(_NAMES[name]), value=shown)
        case Step(name, by):
            return say(_STEPS[name, by > 0])
        case Show(page):
            return say("Shows the page “{page}”.", page=page.replace("-", " "))
        case Do(what):
            return say(_PERFORMED[what])
        case CloseAll():
            return say("Closes all windows.")
        case Inform(topic):
            return say(_TOPICS[topic])
        case LookAt(page, _):
            return say(_PAGES[page]).format(agent)
        case ActOn(what, _):
            return say(_ACTS[what]).format(agent)
        case GoBack(number, _):
            return say("Takes {agent} back to version {number}.", agent=agent, number=number)
        case UseServer() | OfProvider() | WriteHere():
            return _of_providers(wish)


def _of_providers(wish: UseServer | OfProvider | WriteHere) -> str:
    match wish:
        case UseServer(address):
            return say(
                "Has programs written by the model server at {address}, which is asked only after you were.",
                address=address,
            )
        case OfProvider("use", called):
            return say("Has programs written by {called}, which is asked only after you were.", called=called)
        case OfProvider(_, called):
            return say("Forgets the model server {called} and its key.", called=called)
        case WriteHere(only=True):
            return say("Sends nothing to any model server.")
        case WriteHere():
            return say("Has programs written by the model on this machine.")
