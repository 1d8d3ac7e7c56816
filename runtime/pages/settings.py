"""Settings: everything that the person can choose, for those who look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runtime import VERSION
from runtime.known_names import COLOURS, LAYOUTS, colour_name, zones
from runtime.language import OWN_NAMES, later, say
from runtime.messages import Changed, Clicked, Preferences, Submitted
from runtime.pages.paper import Paper
from runtime.pages.view import View
from runtime.preferences import ACCENTS, ROTATIONS, SCALES, TEXT_SIZES, THEMES
from runtime.sentences import Command
from runtime.wishes import Show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from runtime.appliance import Appliance
    from runtime.messages import PageEvent
    from runtime.pages.deeds import Deed
    from runtime.scene import Page

_THEME_NAMES = {"dark": later("Dark"), "light": later("Light"), "contrast": later("High contrast")}
_ROTATION_NAMES = {0: later("Not"), 90: later("To the right"), 180: later("Upside down"), 270: later("To the left")}
_LINKS = ("storage", "console", "processes", "models", "providers", "help", "factory-reset")


class Settings(View):
    def __init__(self, appliance: Appliance) -> None:
        self._appliance = appliance
        self._region = ""

    def page(self) -> Page:
        return settings_page(self._appliance.preferences, self._region)

    def used(self, event: PageEvent) -> Deed | None:
        match event:
            case Clicked(id=name) if name in _LINKS:
                return Command(Show(name))
            case Changed(id="region", value=int(index)):
                self._region = _at(regions(), index)
            case Changed(id=name, value=value) | Submitted(id=name, value=value):
                return chosen(self._appliance.preferences, name, value, self._region)
            case _:
                pass
        return None


def settings_page(now: Preferences, region: str) -> Page:
    paper = Paper(say("Settings"))
    paper.note(say("All of this can be said, too: “bigger text”, “german keyboard”, “dark”, “time zone Berlin”."))
    with paper.card(say("How it looks")):
        paper.choice("theme", say("Theme"), [say(name) for name in _THEME_NAMES.values()], THEMES.index(now.theme))
        paper.choice(
            "accent", say("Accent"), [_accent_name(one) for one in _accents(now)], _accents(now).index(now.accent)
        )
        paper.choice("text_size", say("Size of text"), _percents(TEXT_SIZES), _nearest(TEXT_SIZES, now.text_size))
        scale = 1 + _nearest(SCALES, now.scale) if now.scale else 0
        paper.choice("scale", say("Size of everything"), [say("As the screen suggests"), *_percents(SCALES)], scale)
        paper.choice(
            "rotation",
            say("Turn the screen"),
            [say(name) for name in _ROTATION_NAMES.values()],
            ROTATIONS.index(now.rotation),
        )
        paper.switch("motion", say("Animations"), value=now.motion)
    with paper.card(say("Keyboard, language, place")):
        paper.choice("keyboard", say("Keyboard"), *keyboards(now.keyboard))
        paper.choice("language", say("Language"), *languages(now.language))
        shown = region or now.zone.partition("/")[0]
        paper.choice("region", say("Part of the world"), regions(), _index(regions(), shown))
        paper.choice("zone", say("Time zone"), cities(shown), _index(cities(shown), _city(now.zone)))
        paper.switch("speak", say("Read aloud what is under the focus"), value=now.speak)
    with paper.card(say("This machine")):
        paper.text(f"Wisp {VERSION}")
        with paper.row():
            paper.button("storage", say("Storage"))
            paper.button("processes", say("What is running"))
            paper.button("console", say("Console"))
            paper.button("models", say("Language model"))
            paper.button("providers", say("Model servers"))
            paper.button("help", say("Help"))
            paper.button("factory-reset", say("Factory reset"), color="bad")
    return paper.page()


def chosen(now: Preferences, name: str, value: object, region: str) -> Preferences | None:
    """With the choice that was made; None for what none of them is."""
    match name, value:
        case "motion" | "speak", bool():
            change: object = value
        case "theme", int(index):
            change = _at(THEMES, index) or now.theme
        case "accent", int(index):
            change = _at(_accents(now), index)
        case "text_size", int(index):
            change = TEXT_SIZES[min(index, len(TEXT_SIZES) - 1)]
        case "scale", int(index):
            change = (0.0, *SCALES)[min(index, len(SCALES))]
        case "rotation", int(index):
            change = ROTATIONS[min(index, len(ROTATIONS) - 1)]
        case "keyboard", int(index):
            change = LAYOUTS.get(_at(keyboards(now.keyboard)[0], index).casefold(), now.keyboard)
        case "language", int(index):
            change = _at(list(OWN_NAMES), index) or now.language
        case "zone", int(index):
            part = region or now.zone.partition("/")[0]
            change = zones().get(f"{part}/{_at(cities(part), index)}".casefold().removesuffix("/"), now.zone)
        case _:
            return None
    return Preferences.model_validate({**now.model_dump(), name: change})


def regions() -> list[str]:
    """Parts of the world that time zones are in; UTC is one of its own."""
    return sorted({name.partition("/")[0] for name in zones().values() if "/" in name} | {"UTC"})


def cities(region: str) -> list[str]:
    inside = sorted(name.partition("/")[2] for name in zones().values() if name.startswith(f"{region}/"))
    return [city.replace("_", " ") for city in inside] or [region]


def _city(zone: str) -> str:
    return (zone.partition("/")[2] or zone).replace("_", " ")


def _accents(now: Preferences) -> list[str]:
    """The theme's own first; one that was chosen in words is among them."""
    own = [now.accent] if now.accent not in ACCENTS else []
    return [*ACCENTS, *own, *sorted(set(COLOURS.values()) - set(ACCENTS) - set(own), key=colour_name)]


def _accent_name(accent: str) -> str:
    if not accent:
        return say("As the theme has it")
    name = colour_name(accent)
    return say("Your own ({colour})", colour=accent) if name == accent and accent.startswith("#") else say(name)


def keyboards(now: str) -> tuple[list[str], int]:
    """By the first name of each."""
    names = {code: name for name, code in reversed(LAYOUTS.items()) if len(name) > len("us")}
    shown = sorted(name.capitalize() for name in {**names, **({} if now in names else {now: now})}.values())
    return shown, _index(shown, names.get(now, now).capitalize())


def languages(now: str) -> tuple[list[str], int]:
    """Those that there are words for, in themselves."""
    return list(OWN_NAMES.values()), _index(list(OWN_NAMES), now)


def _percents(values: Sequence[float]) -> list[str]:
    return [f"{value:.0%}" for value in values]


def _nearest(values: Sequence[float], value: float) -> int:
    return min(range(len(values)), key=lambda place: abs(values[place] - value))


def _index(options: Sequence[str], option: str) -> int:
    return options.index(option) if option in options else -1


def _at(options: Sequence[str], index: int) -> str:
    return options[index] if 0 <= index < len(options) else ""
