"""Undone: what a wish says in so many words that there is to be done, and a program doesn't, by its text alone."""

from __future__ import annotations

import re
from itertools import chain
from typing import NamedTuple

from runtime.trying.asked import LACKING


class Duty(NamedTuple):
    said: str
    """In the wish, in the four languages that the machine speaks; what may mean something else isn't among it."""
    done: str
    """In the program."""
    words: str
    """What is to be told to who writes it anew."""


_DAY, _PASSING = r"\bnow\b|today|date", r"\bnow\b|ui\.(?:time|dt|every|after)"
_MINUS = r"[-\u2212\u2013]"
_ANEW = r"\b0\b|\bzero|\bempty|\bfresh"
_DUTIES = (
    Duty(
        r"\btime (?:and date )?with (?:the )?seconds|Uhrzeit mit Sekunden|heure avec les secondes"
        r"|hora con (?:los )?segundos",
        r"%S|\.second|%T|%X",
        'the time with seconds: ui.now.strftime("%H:%M:%S")',
    ),
    Duty(
        r"\b(?:shows?|see|tells?) (?:me )?the (?:current )?time\b(?! \w)|what time (?:it is|is it)(?! for)"
        r"|\btime in (?-i:[A-Z])",
        r"%M|\.minute|%T|%X|%R|\.time\(|%c",
        'the time: ui.now.strftime("%H:%M")',
    ),
    Duty(
        rf"\b(?:next|new) (?:day|morning)\b(?=.*(?:{_ANEW}|\bagain|\bitself))"
        rf"|(?:{_ANEW}|\bby itself)\b.{{0,40}}\b(?:next|each|every|new) (?:day|morning)\b"
        r"|(?:nächsten|neuen) Tag .{0,40}(?:\b0\b|null|leer|wieder)"
        r"|(?:\b0\b|null|leer).{0,30}(?:nächsten|neuen|jeden) Tag"
        r"|(?:\b0\b|zéro|vide).{0,40}(?:lendemain|nouveau jour|chaque jour)|lendemain.{0,40}(?:\b0\b|zéro|vide)"
        r"|(?:\b0\b|cero|vací[oa]).{0,40}(?:día siguiente|nuevo día|cada día)|día siguiente.{0,40}(?:\b0\b|cero|vací)",
        _DAY,
        'a look at the day: if ui.state.get("day") != str(ui.now.date()), it begins anew, and that day is kept',
    ),
    Duty(
        r"\bwith (?:the|its) date\b|\btoday.s date\b|mit (?:dem )?Datum|avec la date|con la fecha",
        _DAY,
        "the date: ui.now",
    ),
    Duty(
        r"\b(?:times?|once|twice) (?:a|per|every|each) second\b|\b[Mm][eé]trono[mp]e?o?\b"
        r"|\bcountdown\b|\bstopwatch\b|\btime left\b|\bseconds left\b(?! empty)|\bStoppuhr|\bchronomètre|\bcronómetro",
        _PASSING,
        "time that passes: ui.time",
    ),
    Duty(
        r"(?<!for )\bevery (?:\d+|two|three|five|ten) (?:seconds?|minutes?)\b(?! that)"
        r"|\balle \d+ (?:Sekunden|Minuten)|\btoutes les \d+ (?:secondes|minutes)",
        _PASSING,
        "ui.every(seconds)",
    ),
    Duty(
        rf"\bbuttons?\b.{{0,40}}(?:\bplus and (?:a )?minus\b|\+ and {_MINUS})"
        rf"|(?:\bplus and (?:a )?minus\b|\+ and {_MINUS}) (?:buttons?|next|behind|at|beside)\b",
        rf"""(?s)["'][^"'\n]{{0,12}}(?:\+|[Pp]lus).{{0,300}}["'][^"'\n]{{0,12}}(?:{_MINUS}|[Mm]inus)"""
        rf"""|["'][^"'\n]{{0,12}}(?:{_MINUS}|[Mm]inus).{{0,300}}["'][^"'\n]{{0,12}}(?:\+|[Pp]lus)""",
        'a ui.button("+") and a ui.button("-") for each',
    ),
    Duty(
        r"\brandom\b|\bby chance\b|zufällig|\bau hasard\b|\bal azar\b",
        r"random|choice|shuffle|sample|randint",
        "chance: random.choice or random.randint",
    ),
    Duty(
        r"\barrow keys?\b|\bspace ?bar\b|\bspace key\b|Pfeiltaste|Leertaste|touches? fléchée|barre d.espace"
        r"|teclas? de flecha|barra espaciadora",
        r"ui\.(?:key|pressed)",
        'keys: ui.pressed("left")',
    ),
    Duty(
        r"\b(?:minutes and seconds|hours and minutes|mm:ss)\b|Minuten und Sekunden"
        r"|minutes et secondes|minutos y segundos",
        r"60|%M|divmod",
        'minutes and seconds: f"{seconds // 60}:{seconds % 60:02d}"',
    ),
    Duty(
        r"\bthis year\b|\bhow old (?:am|do) I\b|\bdieses Jahr\b|\bcette année\b|\beste año\b",
        _DAY,
        "the year: ui.now.year",
    ),
    Duty(r"", r"(?s)\A(?!.*\b20[1-3]\d ?- ?[a-z])", "this year: ui.now.year"),
    Duty(
        r"\btick(?:ed|s|ing)?\b.{0,20}\boff\b|\bto tick\b|\babhak|\bcoch(?:er|ée?s?)\b",
        r"checkbox|switch|ui\.list|tick|done",
        "a ui.checkbox for each",
    ),
    Duty(
        r"\bI choose\b|\bchosen from\b|\bich wähle\b|\bje choisis\b|\belijo\b",
        r"choice|tabs|button|checkbox|slider|list|clicked|select|switch|number",
        'a ui.choice("What", ["this", "that"])',
    ),
    Duty(
        r"\bdraw (?:a|an|the|me an?) (?!random|card|number|name|ticket|winner|prize|letter|straw|ball|tile|domino|word"
        r"|piece|first|sticks)",
        r"canvas|image|chart",
        "a ui.canvas on which it is drawn",
    ),
    Duty(r"\bbeeps?\b|\ba sound\b|\bpiept?\b|\bbips?\b|\bpitido", r"beep|tone|note\(", "a sound: ui.beep()"),
    Duty(
        r"\bprogress bar|Fortschrittsbalken|barre de progression|barra de progreso",
        r"ui\.progress|\.rect",
        "a ui.progress",
    ),
    Duty(r"\b(?:in|as) a table\b|\ba table (?:shows|lists|of the)\b", r"ui\.table|grid|\.rect", "a ui.table"),
    Duty(
        r"\baverages?\b|\bDurchschnitt|\bmoyenne\b|\bpromedio\b",
        r"/|mean|average",
        "an average: the sum divided by how many there are",
    ),
    Duty(
        r"^(?!.*\b(?:mpg|gallons?)).*(?:\b(?:per|pro|pour|por|je) 100\b|/100 ?km)",
        r"[/*]\s*100\b|\b100(?:\.0)?\s*[/*]",
        "a division by 100",
    ),
    Duty(
        r"\bsorted (?:by|alphab|newest|oldest)|alphabetical order|\bsortiert nach|\balphabetisch|\btriée?s? par"
        r"|\bordenad[oa]s? por|ordre alphabétique|orden alfabético",
        r"sort|insort|min\(|max\(",
        "an order: sorted()",
    ),
)
# With a capital in the middle of a sentence it is what stands on a button. In German any noun has one.
_GERMAN = re.compile(r"\b(?:ein|eine|einen|einem|einer|und|mit|für|das|der)\b")
_LABELS = re.compile(
    r"(?<=[^.!?:] )(Start|Stop|Reset|Undo|Add|Clear|Roll|Next|Check|Pause|Save|Delete|Remove|Show|Hide|Draw|Spin|Flip"
    r"|Shuffle|Guess|Answer|Shake|Generate|Play|Done|Back|Log|Calculate|Convert|Again|Go|Print|Deal|Hit|Throw|Skip"
    r"|Hint|Lap|Buy|Sell|Copy|Toggle|Submit)\b(?! [A-Z])"
)
# What it is said to say, or to show, is a word that stands there.
_SAYINGS = re.compile(
    r"\b(?:says?|shows?|appears?|reads|displays|affiche|dit|dice|muestra|the words?|Wort|mot|palabra)"
    r" ([A-Z]{2,}|[A-Z][a-z]+)(?: (?:and|or|et|ou|y|o) ([A-Z]{2,}|[A-Z][a-z]+))?\b(?! [A-Z])"
)


def undone(wish: str, source: str) -> str:
    """The first of it, in a sentence; "" where nothing is found."""
    for duty in _DUTIES:
        if re.search(duty.said, wish, re.IGNORECASE) and not re.search(duty.done, source):
            return f"{LACKING} {duty.words}."
    labels = () if _GERMAN.search(wish) else _LABELS.findall(wish)
    names = (name for name in labels if name.casefold() not in source.casefold())
    words = (word for said in _SAYINGS.findall(wish) for word in said if word.casefold() not in source.casefold())
    told = chain(
        (f'{LACKING} a ui.button("{name}").' for name in names), (f"{LACKING} {word} to see." for word in words)
    )
    return next(told, "")
