"""Unset: what a program reads that it never put, where it doesn't ask for None.

It counts as nothing of whatever kind is needed: 0 in sums, no text, an empty list that becomes one when added to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from runtime.sdk.state import Store


class Unset:
    __slots__ = ("_key", "_store")

    def __init__(self, store: Store, key: Any) -> None:
        self._store, self._key = store, key

    def __bool__(self) -> bool:
        return False

    def __eq__(self, other: object) -> bool:
        return other is None or isinstance(other, Unset) or (not isinstance(other, bool) and not other)

    def __hash__(self) -> int:
        return hash(None)

    def __str__(self) -> str:
        return ""

    def __repr__(self) -> str:
        return "None"

    def __format__(self, form: str) -> str:
        return format(0, form) if form else ""

    def __iter__(self) -> Iterator[Any]:
        return iter(())

    def __len__(self) -> int:
        return 0

    def __contains__(self, item: object) -> bool:
        return False

    def __int__(self) -> int:
        return 0

    def __index__(self) -> int:
        return 0

    def __float__(self) -> float:
        return 0.0

    def __call__(self, *_arguments: object, **_named: object) -> None:
        """A method that nobody gave it."""

    def __add__(self, other: Any) -> Any:
        return other

    __radd__ = __add__

    def __sub__(self, other: Any) -> Any:
        return -other

    def __rsub__(self, other: Any) -> Any:
        return other

    def __mul__(self, other: Any) -> Any:
        return 0 * other

    __rmul__ = __mul__

    def __truediv__(self, other: Any) -> Any:
        return 0 / other

    def __floordiv__(self, other: Any) -> Any:
        return 0 // other

    def __mod__(self, other: Any) -> Any:
        return 0 % other

    def __neg__(self) -> int:
        return 0

    def __lt__(self, other: Any) -> bool:
        return bool(_nothing(other) < other)

    def __le__(self, other: Any) -> bool:
        return bool(_nothing(other) <= other)

    def __gt__(self, other: Any) -> bool:
        return bool(_nothing(other) > other)

    def __ge__(self, other: Any) -> bool:
        return bool(_nothing(other) >= other)

    def __getitem__(self, key: Any) -> Any:
        raise (IndexError if isinstance(key, int) else KeyError)(f"state.{self._key} was never set")

    def __setitem__(self, key: Any, value: object) -> None:
        self._become({})[key] = value

    def get(self, _key: Any, default: Any = None) -> Any:
        return default

    def append(self, item: object) -> None:
        self._become([]).append(item)

    def add(self, item: object) -> None:
        self._become(set()).add(item)

    def extend(self, items: Any) -> None:
        self._become([]).extend(items)

    def insert(self, place: int, item: object) -> None:
        self._become([]).insert(place, item)

    def items(self) -> tuple[Any, ...]:
        return ()

    keys = items
    values = items

    def _become(self, value: Any) -> Any:
        found = self._store.find(self._key, None)
        if found is None:
            self._store.put(self._key, value)
            found = value
        return found


class UnsetMethod(Unset):
    """`state.items` where nothing of that name was put: the method, and else unset."""

    __slots__ = ("_method",)

    def __init__(self, store: Store, key: Any, method: Callable[..., Any]) -> None:
        super().__init__(store, key)
        self._method = method

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        return self._method(*arguments, **named)


def _nothing(like: object) -> Any:
    """The nothing of its kind."""
    return type(like)() if isinstance(like, (str, list, tuple)) else 0
