"""Known names: what people call colours, keyboards, languages and time zones, and what those are called here."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from runtime.language import later

ZONES = Path(os.environ.get("PYTHONTZPATH", "/usr/share/zoneinfo"))

COLOURS = {
    **{
        name: name
        for name in (
            *("red", "orange", "yellow", "green", "teal", "blue", "purple", "pink", "brown", "gray", "white", "black"),
        )
    },
    "grey": "gray",
    **dict(
        zip(
            ("rot", "gelb", "grün", "türkis", "blau", "lila", "rosa", "braun", "grau", "weiss", "schwarz"),
            ("red", "yellow", "green", "teal", "blue", "purple", "pink", "brown", "gray", "white", "black"),
            strict=True,
        )
    ),
    "violet": "purple",
    "turquoise": "teal",
    "cyan": "teal",
    "magenta": "pink",
    "rose": "pink",
    "gold": "yellow",
    "mint": "#5fd0bb",
    "navy": "#3f63c9",
    "lime": "#9ad84a",
}

_LAYOUTS = """
american us; us us; english us; qwerty us; us international us(intl); international us(intl); english us us
dvorak us(dvorak); colemak us(colemak); british gb; uk gb; gb gb; english uk gb; irish ie; canadian ca
german de; germany de; qwertz de; de de; german without dead keys de(nodeadkeys); neo de(neo); neo2 de(neo)
austrian at; swiss ch; swiss german ch; swiss french ch(fr); ch ch
french fr; azerty fr; fr fr; bepo fr(bepo); belgian be; dutch nl; spanish es; es es; latin american latam
catalan es(cat)
portuguese pt; brazilian br; portuguese brazil br; italian it; it it; danish dk; dk dk; swedish se; se se
norwegian no; finnish fi; icelandic is; faroese fo
polish pl; pl pl; czech cz; slovak sk; slovak qwerty sk(qwerty); hungarian hu; romanian ro; bulgarian bg; greek gr
turkish tr; turkish f tr(f); russian ru; ru ru; ukrainian ua; belarusian by; serbian rs; croatian hr; bosnian ba
slovenian si; macedonian mk; albanian al; estonian ee; latvian lv; lithuanian lt; georgian ge; armenian am
hebrew il; arabic ara; persian ir; farsi ir; urdu pk; hindi in; bengali bd; tamil in(tam); thai th; vietnamese vn
japanese jp; korean kr; chinese cn; kazakh kz; mongolian mn; esperanto epo
deutsche de; deutsch de; deutsche ohne tottasten de(nodeadkeys); österreichische at; schweizer ch; englische us
englisch us; amerikanische us; britische gb; französische fr; französisch fr; spanische es; spanisch es
italienische it; polnische pl; niederländische nl; türkische tr; russische ru; français fr; español es
"""
LAYOUTS = {
    words.rpartition(" ")[0].strip(): words.rpartition(" ")[2]
    for line in _LAYOUTS.strip().splitlines()
    for words in line.split("; ")
}

LANGUAGES = {
    "english": "en",
    "german": "de",
    "deutsch": "de",
    "french": "fr",
    "français": "fr",
    "spanish": "es",
    "español": "es",
    "englisch": "en",
    "französisch": "fr",
    "spanisch": "es",
    "italian": "it",
    "portuguese": "pt",
    "dutch": "nl",
    "polish": "pl",
    "czech": "cs",
    "russian": "ru",
    "ukrainian": "uk",
    "swedish": "sv",
    "danish": "da",
    "norwegian": "no",
    "finnish": "fi",
    "greek": "el",
    "turkish": "tr",
    "arabic": "ar",
    "hebrew": "he",
    "hindi": "hi",
    "japanese": "ja",
    "korean": "ko",
    "chinese": "zh",
}

_COUNTRIES = {
    "germany": "Europe/Berlin",
    "austria": "Europe/Vienna",
    "switzerland": "Europe/Zurich",
    "france": "Europe/Paris",
    "italy": "Europe/Rome",
    "spain": "Europe/Madrid",
    "england": "Europe/London",
    "britain": "Europe/London",
    "uk": "Europe/London",
    "ireland": "Europe/Dublin",
    "netherlands": "Europe/Amsterdam",
    "belgium": "Europe/Brussels",
    "poland": "Europe/Warsaw",
    "sweden": "Europe/Stockholm",
    "norway": "Europe/Oslo",
    "denmark": "Europe/Copenhagen",
    "finland": "Europe/Helsinki",
    "greece": "Europe/Athens",
    "india": "Asia/Kolkata",
    "japan": "Asia/Tokyo",
    "china": "Asia/Shanghai",
    "korea": "Asia/Seoul",
    "eastern": "America/New_York",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
    "san francisco": "America/Los_Angeles",
    "gmt": "GMT",
    "utc": "UTC",
}
_NO_ZONES = ("posix", "right", "Etc", "SystemV")


def colour(name: str) -> str | None:
    if len(name) == len("rrggbb") and all(letter in "0123456789abcdef" for letter in name):
        return f"#{name}"
    return COLOURS.get(name)


COLOUR_WORDS = (
    *(later("Red"), later("Orange"), later("Yellow"), later("Green"), later("Teal"), later("Blue"), later("Purple")),
    *(later("Pink"), later("Brown"), later("Gray"), later("White"), later("Black")),
    *(later("Mint"), later("Navy"), later("Lime")),
)
"""As they are shown."""


def colour_name(value: str) -> str:
    """What a colour is called; itself, where it has no name."""
    names = (name.capitalize() for name, known in COLOURS.items() if known == value)
    return next((name for name in names if name in COLOUR_WORDS), value)


def layout(name: str) -> str | None:
    return LAYOUTS.get(name) or (name if name in LAYOUTS.values() else None)


def language(name: str) -> str | None:
    return LANGUAGES.get(name) or (name if name in LANGUAGES.values() else None)


def zone(name: str) -> str | None:
    """By its city, by its whole name, or by a country that has one."""
    return _COUNTRIES.get(name) or zones().get(name.replace("_", " "))


@cache
def zones() -> dict[str, str]:
    """What each zone of this machine is called: its city, and its name."""
    found: dict[str, str] = {}
    for path in sorted(ZONES.rglob("*")):
        name = str(path.relative_to(ZONES))
        if name[0].isupper() and not name.startswith(_NO_ZONES) and "." not in name and not path.is_dir():
            spoken = name.casefold().replace("_", " ")
            found[spoken] = name
            if "/" in name:
                found.setdefault(spoken.rpartition("/")[2], name)
    return found
