"""Every word of the interface has its translation, which takes the same values and is what gettext makes of it."""

from __future__ import annotations

import ast
import gettext
import re
import string
from pathlib import Path

import pytest

from runtime import language, phrases
from runtime.language import catalog
from runtime.pages.system import HELP

ROOT = Path(__file__).parents[2]
TRANSLATED = sorted(set(language.OWN_NAMES) - {"en"})


def said() -> set[tuple[str, str]]:
    """All that the code says, with the plural where it counts."""
    found = set()
    for package in ("compositor", "runtime"):
        for path in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text())):
                name = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""
                if not isinstance(node, ast.Call) or name not in {"say", "later", "say_many"} or not node.args:
                    continue
                texts = [one.value for one in node.args[:2] if isinstance(one, ast.Constant)]
                if texts and isinstance(texts[0], str):
                    found.add((texts[0], str(texts[1]) if name == "say_many" else ""))
    return found


def entries(name: str) -> list[catalog.Entry]:
    lines = (language.FOLDER / f"{name}.po").read_text(encoding="utf-8").splitlines()
    return [entry for entry in catalog.read(lines) if entry.text]


def values(text: str) -> set[str]:
    return {name or "" for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.fixture(autouse=True)
def english() -> object:
    yield
    language.use("en")


@pytest.mark.parametrize("name", TRANSLATED)
def test_no_word_is_missing_and_none_is_left_over(name: str) -> None:
    known = {(entry.text, entry.plural) for entry in entries(name)}
    assert said() - known == set(), "said, and not in the catalog"
    assert known - said() == set(), "in the catalog, and not said any more"
    assert all(all(form.strip() for form in entry.said) for entry in entries(name))


@pytest.mark.parametrize("name", TRANSLATED)
def test_a_translation_takes_the_values_of_its_text(name: str) -> None:
    for entry in entries(name):
        wanted = values(entry.plural or entry.text)
        for form in entry.said:
            assert values(form) <= wanted, form
            assert entry.plural or values(form) == wanted, form
            assert form[:1].isspace() == entry.text[:1].isspace(), form


def test_there_is_a_catalog_for_each_language_that_is_offered_and_for_no_other() -> None:
    assert sorted(path.stem for path in language.FOLDER.glob("*.po")) == TRANSLATED


def test_words_are_said_in_the_language_in_use() -> None:
    assert language.say("Hello") == "Hello"
    language.use("de")
    assert language.say("Allow {some} of {all}", some=1, all=2) == "1 von 2 erlauben"
    assert [language.say_many("{count} run", "{count} runs", count) for count in (0, 1, 2)] == [
        "0 Läufe",
        "1 Lauf",
        "2 Läufe",
    ]
    language.use("fr")
    assert language.say_many("{count} run", "{count} runs", 0) == "0 exécution"
    language.use("zz")
    assert language.spoken() == "en"


def test_a_catalog_is_read_as_gettext_would() -> None:
    lines = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"

# seen
msgid "a"
msgstr ""
"ä"
"\\n\\"b\\""
"""
    made = catalog.translations(catalog.read(lines.splitlines()))
    assert isinstance(made, gettext.GNUTranslations)
    assert made.gettext("a") == 'ä\n"b"'
    assert made.gettext("c") == "c"


@pytest.mark.parametrize("name", list(language.OWN_NAMES))
def test_what_help_says_can_be_said_does_what_it_says(name: str) -> None:
    language.use(name)
    for about, sentences in HELP[1:]:
        for sentence in language.say(sentences).split(" | "):
            assert phrases.wish(sentence) is not None, f"{about}: {sentence}"


@pytest.mark.parametrize("name", TRANSLATED)
def test_what_is_quoted_as_to_be_said_can_be_said(name: str) -> None:
    language.use(name)
    texts = (
        "You can change this at any time by saying so: “bigger text”, “light”.",
        "All of this can be said, too: “bigger text”, “german keyboard”, “dark”, “time zone Berlin”.",
    )
    for text in texts:
        for quoted in re.findall("[„«“] ?(.+?) ?[“»”]", language.say(text)):
            assert phrases.wish(quoted) is not None, quoted
