"""libc: a repair of the built component, after which the C library answers where it would end the instance.

componentize-py replaces each WASI call by one that ends the instance. CPython opens files where nobody expects it, to
show the line of a SyntaxError for one; the C library then asks which folders are open. Answered "none", open() fails
as it does for any missing file, and CPython goes on. A clock that fails is an OSError with a line number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from image.failure import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator

ANSWERS = {b"__wasilibc_populate_preopens": 0, b"__clock_gettime": -1, b"clock_getres": -1}
_HEADER = 8
_CUSTOM, _TYPES, _IMPORTS, _FUNCTIONS, _CODE = 0, 1, 2, 3, 10
_MORE = 0x80
_COMPONENT_MODULE, _COMPONENT_COMPONENT = 1, 4
_FUNCTION_TYPE, _I32 = 0x60, 0x7F
_NOP, _END, _RETURN, _I32_CONST = b"\x01", b"\x0b", b"\x0f", b"\x41"


class Span(NamedTuple):
    start: int
    end: int


class Reader:
    """Walks through the numbers and names of a WebAssembly binary."""

    def __init__(self, data: bytes | bytearray, at: int) -> None:
        self._data = data
        self.at = at

    def byte(self) -> int:
        self.at += 1
        return self._data[self.at - 1]

    def number(self) -> int:
        """A LEB128."""
        result = shift = 0
        while True:
            byte = self.byte()
            result |= (byte & 0x7F) << shift
            if not byte & _MORE:
                return result
            shift += 7

    def run(self) -> bytes:
        """Bytes with their length before them."""
        length = self.number()
        self.at += length
        return bytes(self._data[self.at - length : self.at])


def repaired(component: bytes) -> bytes:
    """The component, with the functions that ask the system answering by themselves."""
    data = bytearray(component)
    modules = list(_modules(data, Span(_HEADER, len(data))))
    for name, answer in ANSWERS.items():
        places = [place for module in modules for place in _defined(data, module, name)]
        if len(places) != 1:
            raise Failure(
                f"the component has {len(places)} functions {name.decode()}, not one: componentize-py has changed"
            )
        place, results = places[0]
        body = b"\x00" + (_I32_CONST + bytes([answer & 0x7F]) if results else b"") + _RETURN
        data[place.start : place.end] = body + _NOP * (place.end - place.start - len(body) - 1) + _END
    return bytes(data)


def _sections(data: bytearray, within: Span) -> Iterator[tuple[int, Span]]:
    reader = Reader(data, within.start)
    while reader.at < within.end:
        kind, size = reader.byte(), reader.number()
        yield kind, Span(reader.at, reader.at + size)
        reader.at += size


def _modules(data: bytearray, within: Span) -> Iterator[Span]:
    """Core modules, at any depth of components."""
    for kind, span in _sections(data, within):
        if kind == _COMPONENT_MODULE:
            yield span
        elif kind == _COMPONENT_COMPONENT:
            yield from _modules(data, Span(span.start + _HEADER, span.end))


def _defined(data: bytearray, module: Span, wanted: bytes) -> Iterator[tuple[Span, int]]:
    """Where that function's body is, and how many results it has, if it is this module's own."""
    sections = dict(_sections(data, Span(module.start + _HEADER, module.end)))
    index = next((index for index, name in _names(data, module) if name == wanted), None)
    if index is None or _CODE not in sections:
        return
    if _IMPORTS in sections:
        index -= _imported(Reader(data, sections[_IMPORTS].start))
    if index >= 0:
        kind = _numbers(Reader(data, sections[_FUNCTIONS].start))[index]
        yield _body(Reader(data, sections[_CODE].start), index), _results(Reader(data, sections[_TYPES].start), kind)


def _names(data: bytearray, module: Span) -> Iterator[tuple[int, bytes]]:
    for kind, span in _sections(data, Span(module.start + _HEADER, module.end)):
        reader = Reader(data, span.start)
        if kind == _CUSTOM and reader.run() == b"name":
            for part, names in _sections(data, Span(reader.at, span.end)):
                if part == 1:
                    listing = Reader(data, names.start)
                    yield from [(listing.number(), listing.run()) for _ in range(listing.number())]


def _imported(reader: Reader) -> int:
    """How many functions are imported: they are counted before the module's own."""
    functions = 0
    for _ in range(reader.number()):
        reader.run(), reader.run()
        kind = reader.byte()
        functions += kind == 0
        _skip_import(reader, kind)
    return functions


def _skip_import(reader: Reader, kind: int) -> None:
    match kind:
        case 0:
            reader.number()
        case 1:
            reader.byte()
            _skip_limits(reader)
        case 2:
            _skip_limits(reader)
        case 3:
            reader.byte(), reader.byte()
        case _:
            reader.byte(), reader.number()


def _skip_limits(reader: Reader) -> None:
    bounded = reader.byte() & 1
    reader.number()
    if bounded:
        reader.number()


def _numbers(reader: Reader) -> list[int]:
    return [reader.number() for _ in range(reader.number())]


def _body(reader: Reader, index: int) -> Span:
    for place in range(reader.number()):
        size = reader.number()
        if place == index:
            return Span(reader.at, reader.at + size)
        reader.at += size
    raise Failure("the component's code ends before the function that its names promise")


def _results(reader: Reader, index: int) -> int:
    found = 0
    for _ in range(reader.number())[: index + 1]:
        if reader.byte() != _FUNCTION_TYPE:
            raise Failure("the component's C library has a type that is no function's: componentize-py has changed")
        reader.run()
        found = len(reader.run())
    return found
