"""What is under the focus, on its way from the compositor's socket to a voice."""

from __future__ import annotations

import os
import selectors
import threading
import time
import wave
from typing import TYPE_CHECKING

import pytest

from compositor.screenreader import LISTEN, ScreenReader
from runtime import speech, wire
from runtime.messages import READER_EVENT, Speaking, Spoken

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Reader:
    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.path = folder / "reader.sock"
        self.selector = selectors.DefaultSelector()
        door = wire.listen(self.path, 0o600)
        monkeypatch.setenv(LISTEN, str(door.detach()))
        self.reader = ScreenReader(self.selector)

    def connect(self) -> wire.Channel:
        listener = wire.connect(self.path)
        self.turn()
        return listener

    def turn(self) -> None:
        for key, _ in self.selector.select(0.05):
            key.data()


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reader]:
    made = Reader(tmp_path, monkeypatch)
    yield made
    made.reader.close()
    made.selector.close()


def heard(listener: wire.Channel) -> list[Spoken | Speaking]:
    listener.stop_blocking()
    events: list[Spoken | Speaking] = []
    while True:
        try:
            packet = listener.receive()
        except BlockingIOError:
            return events
        assert packet is not None
        events.append(READER_EVENT.validate_python(packet.body))


def test_who_listens_hears_what_has_the_focus_once_and_what_happens_each_time(reader: Reader) -> None:
    listener = reader.connect()
    for _ in range(2):
        reader.reader.focus("Add, button")
        reader.reader.announce("Notes was closed.")
    assert heard(listener) == [
        Speaking(on=False),
        Spoken(text="Add, button"),
        Spoken(text="Notes was closed.", urgent=True),
        Spoken(text="Notes was closed.", urgent=True),
    ]
    listener.close()


def test_who_doesn_t_listen_keeps_nobody_waiting_and_who_goes_is_forgotten(reader: Reader) -> None:
    deaf, gone = reader.connect(), reader.connect()
    gone.close()
    reader.turn()
    for number in range(3000):
        reader.reader.announce(f"event {number}")
    assert 10 < len(heard(deaf)) < 3000
    deaf.close()


def test_there_is_room_for_a_few_listeners_and_one_more_is_sent_away(reader: Reader) -> None:
    listeners = [reader.connect() for _ in range(9)]
    assert listeners[-1].receive() is None
    assert heard(listeners[0])
    for listener in listeners:
        listener.close()


def test_the_voice_says_it_where_the_person_wants_that(tmp_path: Path) -> None:
    spoken = tmp_path / "spoken.wav"
    voice = speech.Voice((speech.PROGRAM, "--stdin", "-w", str(spoken)))
    ours, theirs = wire.pair()
    listening = threading.Thread(target=speech.read_aloud, args=(theirs, voice))
    listening.start()
    ours.send(Spoken(text="nobody wants to hear this").model_dump())
    ours.send(Speaking(on=True).model_dump())
    ours.send(Spoken(text="Twenty-five minutes left").model_dump())
    for _ in range(200):
        if spoken.exists() and spoken.stat().st_size > 20_000:
            break
        threading.Event().wait(0.05)
    with wave.open(str(spoken)) as said:
        seconds = min(said.getnframes(), spoken.stat().st_size // 2) / said.getframerate()
    assert 0.8 < seconds < 5
    ours.close()
    listening.join(5)
    assert not listening.is_alive()
    theirs.close()


def test_what_is_said_next_ends_what_is_being_said(tmp_path: Path) -> None:
    pipe = tmp_path / "nobody-reads"
    os.mkfifo(pipe)
    voice = speech.Voice(("sh", "-c", f"cat > /dev/null; cat {pipe}"))
    began = time.monotonic()
    voice.say("a very long story")
    voice.say("no")
    voice.hush()
    voice.hush()
    assert time.monotonic() - began < 5
