"""What one might say first, in the languages that Wisp can be welcomed in."""

from __future__ import annotations

from types import MappingProxyType

EXAMPLES = MappingProxyType(
    {
        "en": (
            "a pomodoro timer with break reminders",
            "a shopping list with quantities",
            "a paint program with colors",
        ),
        "de": ("ein Pomodoro-Timer mit Pausen", "eine Einkaufsliste", "ein Zeichenblock"),
        "fr": ("un minuteur pomodoro avec des pauses", "une liste de courses", "un bloc à dessin"),
        "es": ("un temporizador pomodoro con pausas", "una lista de la compra", "un bloc de dibujo"),
    }
)


def examples(language: str) -> tuple[str, str, str]:
    return EXAMPLES.get(language, EXAMPLES["en"])
