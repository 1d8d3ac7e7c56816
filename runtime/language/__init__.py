"""Language: the interface's own words, as the person speaks. English ones stand in the code and are the keys.

`say` is for what is shown now, `later` marks what a table holds until it is shown. The catalogs are gettext's .po
files beside this one; a test sees to it that none lacks a word.
"""

from __future__ import annotations

import gettext
from functools import cache
from pathlib import Path

from runtime.language import catalog

FOLDER = Path(__file__).parent
OWN_NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""Of the languages that there are words for, in themselves."""

_spoken = "en"


def use(language: str) -> None:
    """From now on; English where there are no words for it."""
    global _spoken  # noqa: PLW0603 - a process speaks one language at a time, as with gettext.install
    _spoken = language if language in OWN_NAMES else "en"


def spoken() -> str:
    return _spoken


def say(text: str, /, **values: object) -> str:
    """With the values in place of their names in braces."""
    words = _catalog(_spoken).gettext(text) if text else ""
    return words.format(**values) if values else words


def say_many(one: str, many: str, count: int, /, **values: object) -> str:
    """The form that goes with the count, which is {count} in it."""
    return _catalog(_spoken).ngettext(one, many, count).format(count=count, **values)


def later(text: str) -> str:
    """The text itself, which is said when it is shown."""
    return text


@cache
def _catalog(language: str) -> gettext.NullTranslations:
    if language == "en":
        return gettext.NullTranslations()
    with open(FOLDER / f"{language}.po", encoding="utf-8") as file:  # noqa: PTH123 - it is read line by line
        return catalog.translations(catalog.read(file))
