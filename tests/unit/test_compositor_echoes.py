"""An older word that comes back doesn't undo a newer one."""

from __future__ import annotations

from compositor.echoes import Echoes


def test_only_the_last_echo_counts() -> None:
    echoes: Echoes[str] = Echoes()
    for told in ("light", "large", "largest"):
        echoes.sent(told)
    assert [echoes.heard(told) for told in ("light", "large", "largest")] == [True, True, False]


def test_what_somebody_else_chose_counts_at_once() -> None:
    echoes: Echoes[str] = Echoes()
    echoes.sent("light")
    assert not echoes.heard("dark")
    assert not echoes.heard("light")


def test_what_was_skipped_is_awaited_no_more() -> None:
    echoes: Echoes[str] = Echoes()
    for told in ("light", "large"):
        echoes.sent(told)
    assert not echoes.heard("large")
    echoes.sent("small")
    assert not echoes.heard("small")


def test_nothing_is_awaited_of_who_is_gone() -> None:
    echoes: Echoes[str] = Echoes()
    for told in ("light", "large"):
        echoes.sent(told)
    echoes.forget()
    assert not echoes.heard("light")
