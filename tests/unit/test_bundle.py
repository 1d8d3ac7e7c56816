"""Bundles: read as they were written, by any device; and nothing else is ever read."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime import bundle
from runtime.bundle import MAX_BUNDLE, Bundle, BundleError
from runtime.device import Device
from runtime.program import Version
from runtime.store import QUOTA

if TYPE_CHECKING:
    from collections.abc import Callable

DEVICE = Device(b"k" * 32)
FIRST = Version(intent="a timer ⏲", source="def app(ui): ...\n", agent="timer", number=1, parent=None, created=1.5)
SECOND = FIRST.model_copy(update={"intent": "bigger", "number": 2, "parent": FIRST.id, "seed": 2**64 - 1})
WHOLE = Bundle(agent="timer", current=SECOND.id, versions=(FIRST, SECOND), states={FIRST.id: {"z": 1, "a": [None]}})


def signed(body: bytes) -> bytes:
    """Whoever made a file can sign it."""
    letterhead = f"wisp agent 1\nkey {DEVICE.public.hex()}\nsignature {DEVICE.sign('agent file', body).hex()}\n"
    return letterhead.encode() + body


def changed(change: Callable[[Any], object]) -> bytes:
    body = json.loads(WHOLE.model_dump_json())
    change(body)
    return signed(json.dumps(body).encode())


def test_a_bundle_is_read_as_it_was_written() -> None:
    read = bundle.read(bundle.write(WHOLE, DEVICE))
    assert read == WHOLE.model_copy(update={"signer": DEVICE.fingerprint})
    assert list(read.states[FIRST.id]) == ["z", "a"], "in its order"


def test_what_was_changed_after_signing_is_refused() -> None:
    content = bundle.write(WHOLE, DEVICE)
    with pytest.raises(BundleError, match="was changed after it was signed"):
        bundle.read(content.replace(b"bigger", b"biggus"))


@given(st.integers(min_value=0), st.integers(1, 255))
def test_any_changed_byte_is_found(at: int, flip: int) -> None:
    content = bytearray(bundle.write(WHOLE, DEVICE).removesuffix(b"\n"))
    content[at % len(content)] ^= flip
    with pytest.raises(BundleError):
        bundle.read(bytes(content))


@given(st.binary(max_size=300) | st.binary(max_size=300).map(signed) | st.text().map(str.encode).map(signed))
def test_any_bytes_are_refused_in_words(content: bytes) -> None:
    with pytest.raises(BundleError, match=r"The file "):
        bundle.read(content)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)


@given(st.sampled_from(["agent", "current", "versions", "states", "signer"]), JSON)
def test_any_json_in_any_place_is_refused_or_fits(field: str, value: object) -> None:
    content = changed(lambda body: body.update({field: value}))
    try:
        read = bundle.read(content)
    except BundleError:
        return
    assert field in {"signer", "states"}
    assert read.signer == DEVICE.fingerprint


@given(st.sampled_from(list(FIRST.model_dump())), JSON)
def test_any_json_in_any_place_of_a_version_is_refused_or_fits(field: str, value: object) -> None:
    content = changed(lambda body: body["versions"][1].update({field: value}))
    with suppress(BundleError):
        assert bundle.read(content).versions == WHOLE.versions, "its id is that of its content, so nothing else fits"


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda body: body["versions"].reverse(), "not in order"),
        (lambda body: body["versions"].append(body["versions"][0]), "not in order"),
        (lambda body: body["versions"][1].update(parent="0" * 64), "doesn't follow an earlier one"),
        (lambda body: body["versions"][1].update(parent=None), "doesn't follow an earlier one"),
        (lambda body: body["versions"][1].update(agent="notes"), "several agents"),
        (lambda body: body["versions"][0].update(source="evil()"), "doesn't follow an earlier one"),
        (lambda body: body.update(current="0" * 64), "isn't there"),
        (lambda body: body.update(states={"0" * 64: {}}), "isn't there"),
        (lambda body: body.update(versions=[]), "versions: Tuple should have at least 1 item"),
        (lambda body: body.update(agent="../x"), "agent: String should match pattern"),
        (lambda body: body["states"][FIRST.id].update(x="y" * QUOTA), "more data for timer than"),
    ],
)
def test_what_does_not_fit_together_is_refused(change: Callable[[Any], object], why: str) -> None:
    with pytest.raises(BundleError, match=why):
        bundle.read(changed(change))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"NaN",
        b'{"a":NaN}',
        b"[" * 100_000,
        b"1" * 10_000,
        WHOLE.model_dump_json().replace('"z":1', '"z":1e999').encode(),
        WHOLE.model_dump_json().replace('"z":1', '"z":"\\ud800"').encode(),
        WHOLE.model_dump_json().replace('"z":1', f'"z":{"[" * 80}{"]" * 80}').encode(),
    ],
    ids=["empty", "list", "NaN", "NaN inside", "deep", "huge", "infinite", "half a letter", "deep state"],
)
def test_what_json_should_not_hold_is_refused(body: bytes) -> None:
    with pytest.raises(BundleError):
        bundle.read(signed(body))


def test_what_is_too_large_is_refused_unread() -> None:
    with pytest.raises(BundleError, match="too large: an agent's has at most 16 MB"):
        bundle.read(bytes(MAX_BUNDLE + 1))


def test_a_newer_file_is_refused() -> None:
    with pytest.raises(BundleError, match="written by a newer Wisp"):
        bundle.read(b"wisp agent 2\nwhatever")
