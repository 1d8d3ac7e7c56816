"""The questions of the first boot, as pages; and what their answers mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from compositor.shell.examples import examples
from compositor.shell.leaf import Leaf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from runtime.messages import Preferences
    from runtime.scene import Page

LANGUAGES = (("en", "English"), ("de", "Deutsch"), ("fr", "Français"), ("es", "Español"))
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
_FIND = {"keyboard": "Another one", "zone": "A city near you"}
_WELCOME = {
    "en": (
        "Wisp has no programs. You say what you need, and it is made for you.",
        "What it makes stays here, can touch only what you allow, and can be changed by saying how.",
    ),
    "de": (
        "Wisp hat keine Programme. Sag, was du brauchst, und es wird für dich gemacht.",
        "Was es macht, bleibt hier, darf nur, was du erlaubst, und ändert sich, wenn du sagst wie.",
    ),
    "fr": (
        "Wisp n'a pas de programmes. Dites ce qu'il vous faut, et il le fait pour vous.",
        "Ce qu'il fait reste ici, ne touche qu'à ce que vous permettez, et change quand vous dites comment.",
    ),
    "es": (
        "Wisp no tiene programas. Di lo que necesitas y lo hace para ti.",
        "Lo que hace se queda aquí, solo toca lo que permites y cambia cuando dices cómo.",
    ),
}
_HEADINGS = {
    "language": (
        "Hello",
        "Wisp's own words are English so far. This chooses the examples, and the keyboard that is suggested next.",
    ),
    "keyboard": ("Your keyboard", "It changes at once: type into the field to try it."),
    "look": ("How it looks", "You can change this at any time by saying so: “bigger text”, “light”."),
    "zone": ("Where you are", "For the time of day."),
}


class Look(NamedTuple):
    label: str
    update: dict[str, Any]


LOOKS: dict[str, tuple[Look, ...]] = {
    "theme": tuple(
        Look(label, {"theme": theme})
        for label, theme in (("Dark", "dark"), ("Light", "light"), ("High contrast", "contrast"))
    ),
    "text_size": tuple(
        Look(label, {"text_size": size})
        for label, size in (("Small", 0.85), ("Normal", 1.0), ("Large", 1.25), ("Larger", 1.5), ("Largest", 2.0))
    ),
    "scale": (
        Look("By the screen", {"scale": 0.0}),
        *(Look(f"{scale:g}\N{MULTIPLICATION SIGN}", {"scale": scale}) for scale in (1.0, 1.25, 1.5, 2.0, 3.0)),
    ),
    "motion": (Look("Animated", {"motion": True}), Look("Still", {"motion": False})),
}
_LABELS = {"theme": "Colours", "text_size": "Text", "scale": "Everything", "motion": "Windows"}


def page(step: str, preferences: Preferences, found: Sequence[tuple[str, str]], wanted: str) -> Page:
    leaf = Leaf()
    if step == "ready":
        _ready(leaf, preferences)
        return leaf.page()
    heading, words = _HEADINGS[step]
    leaf.text(heading, size=28)
    leaf.text(words, size=15, colour="muted")
    leaf.space(8)
    if step == "look":
        for name, looks in LOOKS.items():
            leaf.tabs(name, _LABELS[name], [look.label for look in looks], _chosen(looks, preferences))
    else:
        if step in {"keyboard", "zone"}:
            leaf.field("find", _FIND[step], wanted)
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
    leaf.text("Welcome", size=28)
    for words in _WELCOME.get(preferences.language, _WELCOME["en"]):
        leaf.text(words, size=17)
    leaf.space(8)
    for example in examples(preferences.language):
        leaf.text(f"“{example}”", size=17, colour="accent")


def _chosen(looks: tuple[Look, ...], preferences: Preferences) -> int:
    """Nothing, where it was set to something in between."""
    for number, look in enumerate(looks):
        if all(getattr(preferences, name) == value for name, value in look.update.items()):
            return number
    return -1
