"""Who writes a program: the model here first, nobody unasked, nobody beyond what they may cost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.providers.record import Known, Month, Provider
from runtime.providers.rule import NOBODY, ONLY_HERE, Way, tokens_left, way

ATTIC = Provider(name="attic", speaks="openai", secure=False, host="attic", port=8080, path="/v1")
CLOUD = Provider(
    name="cloud", speaks="anthropic", secure=True, host="api.anthropic.com", port=443, path="/v1", consent="always"
)
BOTH = (ATTIC, CLOUD)
NEVER = ATTIC.model_copy(update={"consent": "never"})
USED_UP = Month().charged("cloud", 1000, 2.0)
POOR = CLOUD.model_copy(update={"most_tokens": 1000})


@pytest.mark.parametrize(
    ("known", "month", "here", "expected"),
    [
        (Known(), Month(), True, Way()),
        (Known(), Month(), False, Way(words=NOBODY)),
        (Known(providers=BOTH), Month(), True, Way()),
        (Known(providers=BOTH), Month(), False, Way("attic", asks=True)),
        (Known(providers=BOTH, prefer="cloud"), Month(), True, Way("cloud")),
        (Known(providers=BOTH, prefer="attic"), Month(), True, Way("attic", asks=True)),
        (Known(providers=BOTH, prefer="cloud", only_here=True), Month(), True, Way()),
        (Known(providers=BOTH, only_here=True), Month(), False, Way(words=ONLY_HERE)),
        (Known(providers=(NEVER, CLOUD)), Month(), False, Way("cloud")),
        (
            Known(providers=(NEVER, CLOUD), prefer="attic"),
            Month(),
            False,
            Way(words="You don't want anything to be sent to attic."),
        ),
        (
            Known(providers=(POOR,), prefer="cloud"),
            USED_UP,
            True,
            Way(note="What cloud may cost this month is used up. The model on this machine writes it."),
        ),
        (Known(providers=(POOR,)), USED_UP, False, Way(words="What cloud may cost this month is used up.")),
        (Known(providers=(ATTIC, POOR)), USED_UP, False, Way("attic", asks=True)),
    ],
)
def test_the_rule(known: Known, month: Month, here: bool, expected: Way) -> None:  # noqa: FBT001
    assert way(known, month, is_here=here) == expected


def test_money_limits_tokens_by_the_dearer_price() -> None:
    dear = CLOUD.model_copy(update={"price_read": 3.0, "price_written": 15.0, "most_money": 3.0})
    assert tokens_left(dear, Month()) == 200_000
    assert tokens_left(dear, Month().charged("cloud", 10, 2.985)) == pytest.approx(1000, abs=1)
    assert tokens_left(dear, Month().charged("cloud", 10, 5.0)) == 0
    assert tokens_left(CLOUD, USED_UP) is None
    assert dear.money(1_000_000, 100_000) == pytest.approx(4.5)


@given(
    st.booleans(),
    st.booleans(),
    st.sampled_from(["", "attic", "cloud", "gone"]),
    st.lists(st.sampled_from(["ask", "always", "never"]), min_size=2, max_size=2),
)
def test_nothing_leaves_unasked(here: bool, only: bool, prefer: str, consents: list[str]) -> None:  # noqa: FBT001
    providers = tuple(
        provider.model_copy(update={"consent": consent}) for provider, consent in zip(BOTH, consents, strict=True)
    )
    known = Known(providers=providers, prefer=prefer, only_here=only)
    chosen = way(known, Month(), is_here=here)
    provider = known.named(chosen.provider)
    assert not (only and chosen.provider)
    assert provider is None or provider.consent == "always" or (provider.consent == "ask" and chosen.asks)
    assert provider is not None or chosen.words or here


def test_a_month_counts_each_provider_for_itself() -> None:
    month = Month(month="2026-11").charged("attic", 10, 0.5).charged("cloud", 5, 0).charged("attic", 7, 0.25)
    spent = month.of("attic")
    assert (spent.requests, spent.tokens, spent.money) == (2, 17, 0.75)
    assert (month.of("cloud").tokens, month.of("nobody").tokens, month.month) == (5, 0, "2026-11")
