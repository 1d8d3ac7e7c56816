"""The state of a program: what it keeps between calls, saved by the host whenever it changed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from runtime.sdk.moments import stilled
from runtime.sdk.unset import Unset, UnsetMethod
from runtime.sdk.values import CantKeepError, decoded, encoded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

# Under this key the host keeps what persons entered, beside the program's own.
ENTERED = "__entered__"
_ODD_KEYS = "__keys__"
_MUTABLE = (list, dict, set)
_OWN = frozenset({"get", "setdefault", "update", "pop", "keys", "values", "items", "clear", "copy"})


class State:
    """`state.x`, `state["x"]` and `state.get("x", 0)` are one and the same."""

    def __init__(self) -> None:
        store = Store()
        object.__setattr__(self, "_store", store)

    def __getattribute__(self, name: str) -> Any:
        # What a program calls `items` or `keys` goes before the methods of that name.
        if not name.startswith("_") and name not in {"get", "setdefault"}:
            store = object.__getattribute__(self, "_store")
            found = store.find(name, store)
            if found is not store:
                return found
            if name not in _OWN:
                return store.missing(name)
            return UnsetMethod(store, name, object.__getattribute__(self, name))
        return object.__getattribute__(self, name)

    def __setattr__(self, name: str, value: object) -> None:
        self[name] = value

    def __delattr__(self, name: str) -> None:
        self.pop(name, None)

    def __getitem__(self, key: Any) -> Any:
        store = self._store
        found = store.find(key, store)
        return store.missing(key) if found is store else found

    def __setitem__(self, key: Any, value: object) -> None:
        self._store.put(key, value)

    def __delitem__(self, key: Any) -> None:
        self.pop(key, None)

    def __contains__(self, key: object) -> bool:
        return key in self._store.data

    def __iter__(self) -> Iterator[Any]:
        return iter(list(self._store.data))

    def __len__(self) -> int:
        return len(self._store.data)

    def __bool__(self) -> bool:
        return bool(self._store.data)

    def __eq__(self, other: object) -> bool:
        return bool(self._store.data == (other._store.data if isinstance(other, State) else other))

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return repr(self._store.data)

    def get(self, key: Any, default: Any = None) -> Any:
        """What is kept, else the default; a list or a dictionary so given is kept once the program changes it."""
        return self._store.get(key, default)

    def setdefault(self, key: Any, default: Any = None) -> Any:
        store = self._store
        if store.find(key, store) is store:
            store.put(key, default)
        return store.find(key, None)

    def update(self, *others: Mapping[Any, Any] | Iterable[tuple[Any, Any]], **named: object) -> None:
        for key, value in dict(*others, **named).items():
            self._store.put(key, value)

    def pop(self, key: Any, *default: Any) -> Any:
        store = self._store
        offered = store.offered.pop(key, None)
        found = store.data.pop(key, offered.value if offered else store)
        return (default[0] if default else None) if found is store else found

    def keys(self) -> list[Any]:
        return list(self._store.data)

    def values(self) -> list[Any]:
        return list(self._store.data.values())

    def items(self) -> list[tuple[Any, Any]]:
        return list(self._store.data.items())

    def copy(self) -> dict[Any, Any]:
        return dict(self._store.data)

    def clear(self) -> None:
        self._store.data.clear()
        self._store.offered.clear()


class _Offer:
    """A default that a program gave, and how it looked then."""

    __slots__ = ("first", "value")

    def __init__(self, value: object) -> None:
        self.value, self.first = value, _looks(value)


class Store:
    def __init__(self) -> None:
        self.data: dict[Any, Any] = {}
        self.offered: dict[Any, _Offer] = {}
        self.none = True
        """Whether the program asks for None where nothing was put."""
        self.chancy: Callable[[], bool] = bool
        """Whether the line that runs throws dice; its default is kept, or it would differ at each call."""

    def missing(self, key: Any) -> Any:
        """What is read where nothing was put."""
        return None if self.none else Unset(self, key)

    def find(self, key: Any, nothing: Any) -> Any:
        if key in self.data:
            return self.data[key]
        return self.offered[key].value if key in self.offered else nothing

    def put(self, key: Any, value: object) -> None:
        self.offered.pop(key, None)
        self.data[key] = stilled(value)

    def get(self, key: Any, default: Any) -> Any:
        if key in self.data:
            return self.data[key]
        if isinstance(default, _MUTABLE):
            return self._offer(key, default)
        if default is not None and self.chancy():
            self.data[key] = default
        elif key in self.offered:
            return self.offered[key].value
        return default

    def _offer(self, key: Any, default: Any) -> Any:
        offer = self.offered.get(key)
        if offer is None:
            self.offered[key] = _Offer(default)
            return default
        if _looks(default) != offer.first:
            # It comes out differently each time: what was shown first is what the program goes on with.
            self.data[key] = self.offered.pop(key).value
        return offer.value

    def settle(self) -> None:
        """Defaults that the program has changed become its own."""
        for key, offer in list(self.offered.items()):
            if _looks(offer.value) != offer.first:
                self.data[key] = self.offered.pop(key).value

    def encoded(self, complain: Callable[[str], None]) -> dict[str, Any]:
        """As JSON. What can't be kept is complained about and left out."""
        self.settle()
        plain: dict[str, Any] = {}
        odd: list[Any] = []
        for key, value in self.data.items():
            path = f"state.{key}" if isinstance(key, str) else f"state[{key!r}]"
            try:
                if type(key) is str and not key.startswith("__"):
                    plain[key] = encoded(value, path)
                else:
                    odd.append([encoded(key, f"the key of {path}"), encoded(value, path)])
            except CantKeepError as error:
                complain(str(error))
        return {**plain, _ODD_KEYS: odd} if odd else plain

    def restore(self, kept: Mapping[str, Any], classes: Mapping[str, Any]) -> None:
        self.offered.clear()
        self.data = {key: decoded(value, classes) for key, value in kept.items() if not key.startswith("__")}
        for key, value in kept.get(_ODD_KEYS, []):
            self.data[decoded(key, classes)] = decoded(value, classes)


def store_of(state: State) -> Store:
    """The inside of a state; a program sees only its keys."""
    return object.__getattribute__(state, "_store")  # type: ignore[no-any-return]


def _looks(value: object) -> str:
    try:
        return json.dumps(encoded(value, ""))
    except CantKeepError:
        return repr(value)
