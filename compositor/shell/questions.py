"""The questions of the first boot, as pages; and what their answers mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from compositor.shell.examples import examples
from compositor.shell.leaf import Leaf
from runtime.language import OWN_NAMES, later, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from runtime.messages import Preferences
    from runtime.scene import Page

LANGUAGES = tuple(OWN_NAMES.items())
_SUGGESTED = {
    "en": ("us", "UTC"),
    "de": ("de", "Europe/Berlin"),
    "fr": ("fr", "Europe/Paris"),
    "es": ("es", "Europe/Madrid"),
}
_MOST = 7
_LIKELY = {
    "keyboard": ("us", "gb", "de", "fr", "es", "it", "pt", "pl"),
    "zone": (
        "UTC",
        "Europe/London",
        "Europe/Berlin",
        "America/New_York",
        "America/Los_Angeles",
        "Asia/Kolkata",
        "Asia/Tokyo",
    ),
}
_FIND = {"keyboard": later("Another one"), "zone": later("A city near you")}
_WELCOME = (
    later("Wisp has no programs. You say what you need, and it is made for you."),
    later("What it makes stays here, can touch only what you allow, and can be changed by saying how."),
)
_HEADINGS = {
    "language": (
        later("Hello"),
        later("Choose the language of Wisp's own words. You can ask for something in any other, too."),
    ),
    "keyboard": (later("Your keyboard"), later("It changes at once: type into the field to try it.")),
    "look": (later("How it looks"), later("You can change this at any time by saying so: “bigger text”, “light”.")),
    "zone": (later("Where you are"), later("For the time of day.")),
}


class Look(NamedTuple):
    label: str
    update: dict[str, Any]


LOOKS: dict[str, tuple[Look, ...]] = {
    "theme": tuple(
        Look(label, {"theme": theme})
        for label, theme in ((later("Dark"), "dark"), (later("Light"), "light"), (later("High contrast"), "contrast"))
    ),
    "text_size": tuple(
        Look(label, {"text_size": size})
        for label, size in (
            (later("Small"), 0.85),
            (later("Normal"), 1.0),
            (later("Large"), 1.25),
            (later("Larger"), 1.5),
            (later("Largest"), 2.0),
        )
    ),
    "scale": (
        Look(later("By the screen"), {"scale": 0.0}),
        *(Look(f"{scale:g}\N{MULTIPLICATION SIGN}", {"scale": scale}) for scale in (1.0, 1.25, 1.5, 2.0, 3.0)),
    ),
    "motion": (Look(later("Animated"), {"motion": True}), Look(later("Still"), {"motion": False})),
}
_LABELS = {
    "theme": later("Colours"),
    "text_size": later("Text"),
    "scale": later("Everything"),
    "motion": later("Windows"),
}


def page(step: str, preferences: Preferences, found: Sequence[tuple[str, str]], wanted: str) -> Page:
    leaf = Leaf()
    if step == "ready":
        _ready(leaf, preferences)
        return leaf.page()
    heading, words = _HEADINGS[step]
    leaf.text(say(heading), size=28)
    leaf.text(say(words), size=15, colour="muted")
    leaf.space(8)
    if step == "look":
        for name, looks in LOOKS.items():
            leaf.tabs(name, say(_LABELS[name]), [say(look.label) for look in looks], _chosen(looks, preferences))
    else:
        if step in {"keyboard", "zone"}:
            leaf.field("find", say(_FIND[step]), wanted)
        names = [name for name, _ in found]
        current = getattr(preferences, step)
        leaf.rows(step, [label for _, label in found], names.index(current) if current in names else -1)
    return leaf.page()


def matching(answers: Sequence[tuple[str, str]], wanted: str) -> tuple[tuple[str, str], ...]:
    """Those that hold every word, those that begin so first."""
    words = wanted.casefold().replace("_", " ").split()
    found = [answer for answer in answers if all(word in f"{answer[0]} {answer[1]}".casefold() for word in words)]
    if words:
        found.sort(key=lambda answer: not answer[1].casefold().rsplit("/", 1)[-1].startswith(words[0]))
    return tuple(found[:_MOST])


def likely(step: str, answers: Sequence[tuple[str, str]], chosen: str) -> tuple[tuple[str, str], ...]:
    """What is offered before anything is searched for: what is set already, and what many have."""
    known = dict(answers)
    names = dict.fromkeys((chosen, *_LIKELY[step]))
    return tuple((name, known.get(name, name)) for name in names if name in known or name == chosen)[:_MOST]


def suggested(language: str) -> dict[str, object]:
    """What a language makes likely."""
    keyboard, zone = _SUGGESTED[language]
    return {"language": language, "keyboard": keyboard, "zone": zone}


def _ready(leaf: Leaf, preferences: Preferences) -> None:
    leaf.text(say("Welcome"), size=28)
    for words in _WELCOME:
        leaf.text(say(words), size=17)
    leaf.space(8)
    for example in examples(preferences.language):
        leaf.text(f"“{example}”", size=17, colour="accent")


def _chosen(looks: tuple[Look, ...], preferences: Preferences) -> int:
    """Nothing, where it was set to something in between."""
    for number, look in enumerate(looks):
        if all(getattr(preferences, name) == value for name, value in look.update.items()):
            return number
    return -1
