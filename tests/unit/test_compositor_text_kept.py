"""What is kept has bounds, and what is used stays."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from compositor.text.kept import Kept


def test_what_is_used_stays_and_the_rest_goes() -> None:
    kept = Kept[int, str](20)
    kept.put(0, "used", 1)
    for number in range(1, 100):
        assert kept.get(0) == "used"
        kept.put(number, "once", 1)
    assert kept.get(99) == "once"
    assert kept.get(50) is None


def test_cleared_it_is_empty() -> None:
    kept = Kept[int, str](20)
    kept.put(1, "one", 1)
    kept.clear()
    assert kept.get(1) is None


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 30))))
def test_it_never_holds_more_than_there_is_room_for(puts: list[tuple[int, int]]) -> None:
    kept = Kept[int, int](40)
    for number, weight in puts:
        if kept.get(number) is None:
            kept.put(number, weight, weight)
        held = [*kept._young.items(), *kept._old.items()]
        assert sum(weight for _, (_, weight) in held) <= 40
        assert len({key for key, _ in held}) == len(held)
        assert all(value == weight for _, (value, weight) in held)
