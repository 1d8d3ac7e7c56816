"""Asked: what a wish says in so many words that there is to be on the screen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator


LACKING = "There must be"
"""How each begins that tells of something that isn't there: who writes anew can be told so at once."""


class Need(NamedTuple):
    kinds: frozenset[str]
    """Of nodes, one of which is enough."""
    words: str
    label: str = ""
    """What has to stand on it; "" for anything."""


_TYPING = "type|enter|write|paste|eingebe|eintippe|schreibe|tape|saisis|colle"
# In the four languages that the machine speaks; what may mean something else, as "draw a card", isn't among them.
_SAID: tuple[tuple[str, frozenset[str], str], ...] = (
    (
        (
            rf"\b(?:I|ich|je) (?:[\wäöü]+ )?(?:{_TYPING})\b|\bj.(?:entre|écris)\b"
            r"|\b(?:escribo|introduzco|tecleo|pego)\b"
            r"|\b(?:I ask (?:it )?(?:a|my)|ich stelle (?:eine|meine)|je pose (?:une|ma)|hago (?:una|mi))"
            r" (?:yes.or.no )?(?:question|Frage|pregunta)\b"
        ),
        frozenset({"field", "number"}),
        f"{LACKING} a ui.field or ui.number, always shown, in which the person types.",
    ),
    (
        r"\bsearch (?:field|box|bar)\b|\bSuchfeld|\bchamp de recherche|\bcampo de búsqueda",
        frozenset({"field"}),
        f'{LACKING} a ui.field("Search").',
    ),
    (
        r"\b(?:bar |line |pie )?(?:chart|graph)\b|diagramm\b|\bgraphique\b|\bgráfic[ao]\b",
        frozenset({"chart", "canvas"}),
        f"{LACKING} a ui.chart.",
    ),
    (r"\bcanvas\b|\bLeinwand\b|\blienzo\b", frozenset({"canvas"}), f"{LACKING} a ui.canvas, always shown."),
    (r"\bsliders?\b|\bSchieberegler|\bcurseur|\bdeslizador", frozenset({"slider"}), f"{LACKING} a ui.slider."),
    (
        r"\bbuttons?\b|\bKnopf\b|\bKnöpfe|\bboutons?\b|\bbot[óo]n(?:es)?\b",
        frozenset({"button", "list"}),
        f"{LACKING} a ui.button.",
    ),
)
_PRESSED = re.compile(r"\b(?:press|click|push|tap|button)s? (?:on )?([A-Z][a-z]+)\b")
_NAMED = re.compile(r"\b([A-Z][a-z]+)(?: (?:and|or) (?:an? )?([A-Z][a-z]+))? buttons?\b")


def needs(wish: str) -> Iterator[Need]:
    for pattern, kinds, words in _SAID:
        if re.search(pattern, wish, re.IGNORECASE):
            yield Need(kinds, words)
    names = [name for found in (_PRESSED, _NAMED) for one in found.finditer(wish) for name in one.groups() if name]
    for name in dict.fromkeys(names):
        yield Need(frozenset({"button", "list"}), f'{LACKING} a ui.button("{name}").', name.casefold())


def missing(wish: str, kinds: Collection[str], labels: str) -> str:
    """What of it there never was, in a sentence; "" where nothing is missing."""
    return next((need.words for need in needs(wish) if not need.kinds & set(kinds) or need.label not in labels), "")
