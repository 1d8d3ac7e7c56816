"""An exchange: one request over HTTP/1.1, and what comes back as it comes. No proxies, redirects, cookies."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import h11

from models.away.complaint import complaint
from models.away.events import Events
from models.away.fault import Endless, Fault
from models.away.reaching import reach

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from models.away.reaching import Line
    from runtime.messages import UseProvider
    from runtime.wire import JSON

MOST_BYTES = 8 * 1024 * 1024
"""Of one answer, with all that is around its words."""
MOST_OF_A_COMPLAINT = 16 * 1024
MOST_OF_A_LIST = 1024 * 1024
LONGEST_PAUSE = 10.0
_CHUNK = 16 * 1024
_NO_KEY, _NO_SUCH, _TOO_MANY = (401, 403), 404, 429
_ITS_OWN = 500


class Exchange:
    """One connection, which is closed at the end of it however it ends."""

    def __init__(self, provider: UseProvider, line: Line) -> None:
        self._provider, self._line = provider, line
        self._http = h11.Connection(h11.CLIENT, max_incomplete_event_size=64 * 1024)
        self._arrived = 0

    async def post(self, path: str, headers: Mapping[str, str], body: Mapping[str, JSON]) -> None:
        data = json.dumps(body, ensure_ascii=True).encode()
        await self._ask("POST", path, {**headers, "Content-Type": "application/json"}, data)

    async def get(self, path: str, headers: Mapping[str, str]) -> str:
        """All of a short answer."""
        await self._ask("GET", path, headers, b"")
        await self._begin("application/json")
        return (await self._rest(MOST_OF_A_LIST)).decode()

    async def events(self) -> AsyncIterator[str]:
        """What server-sent events hold."""
        await self._begin("text/event-stream")
        events = Events()
        async for data in self._data():
            for event in events.feed(data):
                yield event
        for event in events.end():
            yield event

    async def _ask(self, method: str, path: str, headers: Mapping[str, str], data: bytes) -> None:
        provider = self._provider
        usual = {"Host": _host(provider), "Accept-Encoding": "identity", "User-Agent": "wisp", "Connection": "close"}
        length = {"Content-Length": str(len(data))} if data else {}
        try:
            request = h11.Request(
                method=method, target=provider.path + path, headers=list({**usual, **headers, **length}.items())
            )
            await self._send(self._http.send(request), self._http.send(h11.Data(data)))
            await self._send(self._http.send(h11.EndOfMessage()))
        except h11.LocalProtocolError:
            # From None: what can't be sent may be the key.
            raise Fault("can't be asked: its key has letters that no key has", blames=False) from None

    async def _send(self, *parts: bytes | None) -> None:
        try:
            for part in filter(None, parts):
                self._line.writer.write(part)
            await self._line.writer.drain()
        except OSError as error:
            raise Fault("hung up", again=True) from error

    async def _begin(self, wanted: str) -> None:
        event = await self._next()
        while isinstance(event, h11.InformationalResponse):
            event = await self._next()
        if not isinstance(event, h11.Response):
            raise Fault("answered something that can't be read")
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in event.headers}
        if event.status_code != 200:  # noqa: PLR2004 - the one that answers are given with
            raise await self._refusal(event.status_code, headers)
        kind = headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != wanted:
            raise Fault(f"answered with something that isn't meant for programs ({kind[:60] or 'of no kind'})")

    async def _refusal(self, status: int, headers: Mapping[str, str]) -> Fault:
        if status // 100 == 3:  # noqa: PLR2004 - the redirects
            return Fault("sends to another address, and Wisp doesn't follow. Add it with that address", blames=False)
        said = await self._complaint()
        if status in _NO_KEY:
            return Fault(f"doesn't accept the key{said}", blames=False)
        if status == _NO_SUCH:
            return Fault(f"knows no such model, or isn't at that address{said}", blames=False)
        if status == _TOO_MANY:
            return Fault(f"has had too many requests{said}", again=True, pause=_pause(headers))
        if status >= _ITS_OWN:
            return Fault(f"has trouble of its own ({status}){said}", again=True, pause=_pause(headers))
        return Fault(f"doesn't take the request ({status}){said}", blames=False)

    async def _complaint(self) -> str:
        try:
            async with asyncio.timeout(2):
                return complaint((await self._rest(MOST_OF_A_COMPLAINT)).decode(errors="replace"))
        except (Fault, Endless, TimeoutError):
            return ""

    async def _rest(self, most: int) -> bytes:
        whole = b""
        async for data in self._data():
            whole += data
            if len(whole) > most:
                raise Endless
        return whole

    async def _data(self) -> AsyncIterator[bytes]:
        while not isinstance(event := await self._next(), h11.EndOfMessage):
            if isinstance(event, h11.Data):
                yield bytes(event.data)
            elif isinstance(event, h11.ConnectionClosed):
                return

    async def _next(self) -> h11.Event:
        try:
            while (event := self._http.next_event()) is h11.NEED_DATA:
                data = await self._line.reader.read(_CHUNK)
                self._arrived += len(data)
                if self._arrived > MOST_BYTES:
                    raise Endless
                self._http.receive_data(data)
        except h11.RemoteProtocolError as error:
            their_state = self._http.their_state is h11.ERROR and not self._line.reader.at_eof()
            words = "answered something that can't be read" if their_state else "hung up in the middle"
            raise Fault(words, again=not their_state) from error
        except OSError as error:
            raise Fault("hung up in the middle", again=True) from error
        if isinstance(event, type):  # no event but a mark: more came than belongs to the answer
            raise Fault("answered something that can't be read")
        return event


@asynccontextmanager
async def exchange(provider: UseProvider) -> AsyncIterator[Exchange]:
    line = await reach(provider)
    try:
        yield Exchange(provider, line)
    finally:
        line.hang_up()


def _host(provider: UseProvider) -> str:
    name = f"[{provider.host}]" if ":" in provider.host else provider.host
    return name if provider.port == (443 if provider.secure else 80) else f"{name}:{provider.port}"


def _pause(headers: Mapping[str, str]) -> float:
    asked = headers.get("retry-after", "")
    return min(float(asked), LONGEST_PAUSE) if asked.isdecimal() else 0.0
