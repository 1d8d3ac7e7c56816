"""Addresses: what a person says, and what becomes of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.providers.address import parsed, spoken

GIVEN = {
    "192.168.1.5:8080": "http://192.168.1.5:8080/v1",
    "192.168.1.5": "http://192.168.1.5:8080/v1",
    "10.0.0.7:11434/": "http://10.0.0.7:11434/v1",
    "localhost:1234": "http://localhost:1234/v1",
    "gpu-box:8000": "http://gpu-box:8000/v1",
    "gpu.lan:8000": "http://gpu.lan:8000/v1",
    "Attic.local": "http://attic.local:8080/v1",
    "[fe80::1]:8080": "http://[fe80::1]:8080/v1",
    "http://attic": "http://attic/v1",
    "https://api.mistral.ai/v1": "https://api.mistral.ai/v1",
    "https://openrouter.ai/api/v1/chat/completions": "https://openrouter.ai/api/v1",
    "api.mistral.ai": "https://api.mistral.ai/v1",
    "93.184.216.34:8080": "https://93.184.216.34:8080/v1",
}
REFUSED = (
    "", "a b", "ftp://attic", "http://", "http://user:key@attic", "attic:0", "attic:99999", "attic:8o8o",
    "http://attic/v1?key=1", "http://attic/../etc", "http://attic/a b", "999.1.1.1", "1.2.3", "-attic.lan",
    "http://attic/ä", "file:///etc/passwd", "http://[::1", "x" * 300 + ".lan",
)  # fmt: skip
SAID = {
    "use the model server at 192.168.1.5:8080.": "http://192.168.1.5:8080/v1",
    "connect to the server at http://gpu-box:8000/v1, please": "http://gpu-box:8000/v1",
    "ask https://api.mistral.ai/v1 for programs": "https://api.mistral.ai/v1",
    "use my ollama on localhost": "http://localhost:8080/v1",
    "use the server at attic:8080!": "http://attic:8080/v1",
    "a clock for 10:30": "",
    "make it 1.5 times as large": "",
    "use the model of my neighbour": "",
    "write to me@example.org": "",
}


@pytest.mark.parametrize(("text", "address"), GIVEN.items())
def test_what_is_an_address(text: str, address: str) -> None:
    found = parsed(text)
    assert str(found) == address
    assert parsed(address) == found


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_none(text: str) -> None:
    assert parsed(text) is None


@pytest.mark.parametrize(("sentence", "address"), SAID.items())
def test_what_a_sentence_speaks_of(sentence: str, address: str) -> None:
    found = spoken(sentence)
    assert (str(found) if found else "") == address


@given(st.text(max_size=60) | st.from_regex(r"(https?://)?[a-z0-9.:\[\]@/-]{1,40}", fullmatch=True))
def test_whatever_comes_of_a_text_comes_of_itself_again(text: str) -> None:
    found = parsed(text)
    assert found is None or parsed(str(found)) == found
    spoken(text)
