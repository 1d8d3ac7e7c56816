"""Which times a machine's clock may show."""

from __future__ import annotations

from init.clock import corrected

BUILT = 1_700_000_000.0
YEAR = 365.25 * 86400


def test_times_that_can_be_stay() -> None:
    assert corrected(BUILT, BUILT) is None
    assert corrected(BUILT + 10 * YEAR, BUILT) is None


def test_times_that_can_not_be_become_that_of_the_build() -> None:
    assert corrected(0, BUILT) == BUILT
    assert corrected(BUILT + 80 * YEAR, BUILT) == BUILT
