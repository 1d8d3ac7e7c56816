"""Tokens: what they allow, to whom, for how long; and what no holder of one can do."""

from __future__ import annotations

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.capabilities import MAX_GENERATIONS, Authority, Capability, Denied, Holder

ME, OTHER = Holder("timer", "c0de"), Holder("notes", "beef")
NET = Capability.parse("net:GET:api.example.org")
NOTES = Capability.parse("files:read:notes/")


@pytest.fixture
def authority() -> Authority:
    return Authority()


def issue(authority: Authority, capability: Capability = NET, lifetime: float = 100) -> str:
    return authority.issue(ME.agent, ME.code, capability, now=0, lifetime=lifetime)


@pytest.mark.parametrize(
    "text",
    [
        "net:GET:api.example.org",
        "net:*:*",
        "net:POST:*.example.org:8080",
        "files:read:notes/",
        "files:write:a b.txt",
        "files:read:*",
        "bus:publish:timer.done",
        "bus:subscribe:*",
        "ask:model",
        "clipboard:read",
        "store:own",
    ],
)
def test_what_is_a_capability(text: str) -> None:
    assert str(Capability.parse(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "net",
        "net:GET",
        "net:GET:",
        "net:get:example.org",
        "net:GET:EXAMPLE.org",
        "net:GET:exa mple.org",
        "net:GET:a.*.org",
        "net:GET:example.org/path",
        "files:read:/etc/passwd",
        "files:read:../x",
        "files:read:a/../../x",
        "files:read:a//b",
        "files:write:a\nb",
        "files:delete:x",
        "bus:publish:a b",
        "bus:publish:**",
        "store:all",
        "store:own:x",
        "ask:model:",
        "root:*:*",
    ],
)
def test_what_is_none(text: str) -> None:
    with pytest.raises(ValueError, match="is no capability"):
        Capability.parse(text)


@pytest.mark.parametrize(
    ("held", "needed", "covered"),
    [
        ("net:GET:a.org", "net:GET:a.org", True),
        ("net:GET:a.org", "net:POST:a.org", False),
        ("net:*:a.org", "net:POST:a.org", True),
        ("net:GET:*.a.org", "net:GET:b.a.org", True),
        ("net:GET:*.a.org", "net:GET:a.org", False),
        ("net:GET:*.a.org", "net:GET:evila.org", False),
        ("net:GET:a.org", "net:GET:*", False),
        ("net:GET:*", "net:GET:a.org", True),
        ("files:read:notes/", "files:read:notes/a.txt", True),
        ("files:read:notes/", "files:read:notes/", True),
        ("files:read:notes", "files:read:notes/a.txt", False),
        ("files:read:notes/", "files:read:notes.txt", False),
        ("files:read:notes/", "files:write:notes/a", False),
        ("files:read:*", "files:read:x", True),
        ("bus:publish:timer.*", "bus:publish:timer.done", True),
        ("bus:publish:timer.*", "bus:publish:timers", False),
        ("bus:publish:timer", "bus:subscribe:timer", False),
        ("store:own", "ask:model", False),
    ],
)
def test_what_covers_what(held: str, needed: str, *, covered: bool) -> None:
    assert Capability.parse(held).covers(Capability.parse(needed)) is covered


@given(st.text(max_size=60))
def test_any_text_is_a_capability_or_a_value_error(text: str) -> None:
    try:
        found = Capability.parse(text)
    except ValueError:
        return
    assert Capability.parse(str(found)) == found
    assert found.covers(found)


def test_a_token_allows_what_it_says(authority: Authority) -> None:
    grant = authority.check(issue(authority), NET, holder=ME, now=99)
    assert (grant.agent, grant.capability) == ("timer", "net:GET:api.example.org")


def test_a_token_is_of_no_use_to_another_agent_or_another_version(authority: Authority) -> None:
    for thief in (OTHER, Holder("timer", "other code"), Holder("notes", "c0de")):
        with pytest.raises(Denied, match="another program"):
            authority.check(issue(authority), NET, holder=thief, now=1)


def test_a_token_runs_out(authority: Authority) -> None:
    with pytest.raises(Denied, match="has run out"):
        authority.check(issue(authority), NET, holder=ME, now=100)


def test_a_token_allows_nothing_else(authority: Authority) -> None:
    with pytest.raises(Denied, match=r"net:POST:api\.example\.org was not allowed, only net:GET"):
        authority.check(issue(authority), Capability.parse("net:POST:api.example.org"), holder=ME, now=1)


def test_a_token_of_an_earlier_start_is_worth_nothing(authority: Authority) -> None:
    with pytest.raises(Denied, match="not signed here"):
        Authority().check(issue(authority), NET, holder=ME, now=1)


def test_revocation_takes_effect_at_once_and_only_on_what_was_revoked(authority: Authority) -> None:
    first, second = issue(authority), issue(authority, NOTES)
    authority.revoke(first)
    with pytest.raises(Denied, match="taken back"):
        authority.check(first, NET, holder=ME, now=1)
    authority.check(second, NOTES, holder=ME, now=1)


def test_what_was_taken_from_an_agent_can_be_given_again(authority: Authority) -> None:
    before, other = issue(authority), issue(authority, NOTES)
    authority.revoke_from(ME.agent, NET)
    with pytest.raises(Denied, match="taken back"):
        authority.check(before, NET, holder=ME, now=1)
    authority.check(other, NOTES, holder=ME, now=1)
    authority.check(issue(authority), NET, holder=ME, now=1)
    authority.revoke_from(ME.agent)
    with pytest.raises(Denied, match="taken back"):
        authority.check(other, NOTES, holder=ME, now=1)


def test_a_narrower_token_for_another_agent(authority: Authority) -> None:
    one = Capability.parse("files:read:notes/today.txt")
    narrowed = authority.narrow(issue(authority, NOTES), one, holder=ME, to=OTHER, now=1)
    assert authority.check(narrowed, one, holder=OTHER, now=2).expires == 100
    for needed, holder in ((NOTES, OTHER), (one, ME)):
        with pytest.raises(Denied):
            authority.check(narrowed, needed, holder=holder, now=2)


def test_nobody_can_widen(authority: Authority) -> None:
    token = issue(authority, NOTES)
    for wider in ("files:read:*", "files:write:notes/", "files:read:other/"):
        with pytest.raises(Denied):
            authority.narrow(token, Capability.parse(wider), holder=ME, to=OTHER, now=1)
    with pytest.raises(Denied):
        authority.narrow(token, NOTES, holder=OTHER, to=OTHER, now=1)


def test_what_was_handed_on_ends_with_its_origin(authority: Authority) -> None:
    token = issue(authority, NOTES)
    narrowed = authority.narrow(token, NOTES, holder=ME, to=OTHER, now=1)
    further = authority.narrow(narrowed, NOTES, holder=OTHER, to=ME, now=1)
    authority.revoke(token)
    for handed, holder in ((narrowed, OTHER), (further, ME)):
        with pytest.raises(Denied, match="taken back"):
            authority.check(handed, NOTES, holder=holder, now=2)


def test_handing_on_has_an_end(authority: Authority) -> None:
    token = issue(authority, NOTES)
    for _ in range(MAX_GENERATIONS):
        token = authority.narrow(token, NOTES, holder=ME, to=ME, now=1)
    with pytest.raises(Denied, match="handed on"):
        authority.narrow(token, NOTES, holder=ME, to=ME, now=1)


@given(place=st.integers(min_value=0), bit=st.integers(0, 7))
def test_a_changed_bit_anywhere_voids_a_token(place: int, bit: int) -> None:
    authority = Authority()
    packed = bytearray(base64.urlsafe_b64decode(issue(authority)))
    packed[place % len(packed)] ^= 1 << bit
    with pytest.raises(Denied, match="not signed here"):
        authority.check(base64.urlsafe_b64encode(packed).decode(), NET, holder=ME, now=1)


@given(st.text(max_size=200))
def test_any_text_for_a_token_is_denied(text: str) -> None:
    with pytest.raises(Denied, match="not signed here"):
        Authority().check(text, NET, holder=ME, now=1)


def test_a_signature_over_something_else_is_denied(authority: Authority) -> None:
    body = json.dumps({"capability": "net:*:*"}).encode()
    forged = base64.urlsafe_b64encode(authority._key.sign(body) + body).decode()
    with pytest.raises(Denied, match="not signed here"):
        authority.check(forged, NET, holder=ME, now=1)
