"""Permissions in words, and what the person decided, kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from runtime import gate, permissions
from runtime.capabilities import Capability
from runtime.consent import Consent
from runtime.device import Device

if TYPE_CHECKING:
    from pathlib import Path

CAPABILITIES = {
    "net:GET:api.example.org": "Read from api.example.org on the internet, which also learns what is asked.",
    "net:POST:example.org:8080": "Send data to example.org:8080 on the internet and read the answer.",
    "net:GET:*.w.org": "Read from w.org and every address that ends in it, on the internet, which also learns what is "
    "asked.",
    "net:*:*": "Read from, send to and delete things at any address on the internet.",
    "net:DELETE:example.org": "Delete things at example.org on the internet.",
    "files:read:*": "Read all your files.",
    "files:read:notes/": "Read all your files in the folder “notes”.",
    "files:write:plans.txt": "Write, replace and delete your file “plans.txt”.",
    "bus:publish:doorbell": "Tell other agents about “doorbell”.",
    "bus:subscribe:weather.*": "Hear what other agents tell about “weather” and all that belongs to it.",
    "ask:model": "Ask the language model.",
    "clipboard:read": "Read what you have copied.",
    "store:own": "Remember things of its own.",
}


@pytest.mark.parametrize(("capability", "words"), CAPABILITIES.items())
def test_each_is_a_sentence(capability: str, words: str) -> None:
    assert permissions.words(Capability.parse(capability)) == words


def test_it_names_the_line_of_the_program() -> None:
    (need,) = gate.read("def app(ui):\n    ui.text(ui.paste())\n").needs
    found = permissions.permission(need, permissions.ONCE)
    assert (found.line, found.code, found.until) == (2, "ui.text(ui.paste())", "until it is closed")


@pytest.mark.parametrize(
    ("together", "loud"),
    [
        (["files:read:*"], False),
        (["net:GET:example.org"], False),
        (["files:read:*", "bus:publish:news"], False),
        (["files:write:notes/", "net:GET:example.org"], False),
        (["files:read:notes/", "net:GET:example.org"], True),
        (["clipboard:read", "net:POST:*"], True),
        (["clipboard:read", "bus:subscribe:a", "bus:publish:b"], True),
    ],
)
def test_what_is_more_together_is_said_louder(together: list[str], loud: bool) -> None:  # noqa: FBT001
    assert bool(permissions.louder(map(Capability.parse, together))) is loud


def test_the_louder_words_name_all_three() -> None:
    words = permissions.louder(map(Capability.parse, ("files:read:notes/", "net:GET:example.org")))
    assert "your files in the folder “notes”" in words
    assert words.count("example.org") == 2


@pytest.fixture
def consent(tmp_path: Path) -> Consent:
    return Consent(tmp_path, Device.open(tmp_path))


def test_a_decision_is_remembered_for_one_agent_only(consent: Consent, tmp_path: Path) -> None:
    paste = Capability.parse("clipboard:read")
    consent.decide("notes", paste, allowed=True, now=1.0)
    again = Consent(tmp_path, Device.open(tmp_path))
    assert again.decided("notes", paste) is True
    assert again.decided("other", paste) is None


def test_who_allowed_more_has_allowed_less_but_who_forbade_more_has_not_forbidden_less(consent: Consent) -> None:
    everything, folder = Capability.parse("files:read:*"), Capability.parse("files:read:notes/")
    consent.decide("a", everything, allowed=True, now=1.0)
    consent.decide("b", everything, allowed=False, now=1.0)
    assert consent.decided("a", folder) is True
    assert consent.decided("b", folder) is None
    assert consent.decided("b", everything) is False


def test_the_last_decision_counts_and_can_be_forgotten(consent: Consent) -> None:
    paste = Capability.parse("clipboard:read")
    for allowed in (True, False):
        consent.decide("a", paste, allowed=allowed, now=1.0)
    assert consent.decided("a", paste) is False
    assert len(consent.of("a")) == 1
    consent.forget("a")
    assert consent.decided("a", paste) is None


def test_a_decision_that_somebody_wrote_into_the_file_doesnt_count(consent: Consent, tmp_path: Path) -> None:
    consent.decide("a", Capability.parse("clipboard:read"), allowed=False, now=1.0)
    path = tmp_path / "consent.json"
    path.write_bytes(path.read_bytes().replace(b'"allowed":false', b'"allowed":true'))
    again = Consent(tmp_path, Device.open(tmp_path))
    assert again.decided("a", Capability.parse("clipboard:read")) is None
    assert "was changed" in again.problem
