"""Lists: choices, tabs, lists with actions, tables."""
# ruff: noqa: A003, SLF001 - `ui.list` is what a program writes

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from runtime.sdk.part import Part, number_of, shown
from runtime.sdk.tree import MAX_ITEMS, Node

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from types import TracebackType

MAX_ROWS, MAX_CELLS, MAX_ACTIONS = 1000, 30, 20
_TEXTS = ("text", "name", "title", "label", "task", "item", "content", "value")
_DONE = ("done", "checked", "completed", "complete", "finished", "bought")


class Picked:
    """What was pressed in a list or a table; false where nothing was."""

    def __init__(self, index: int = -1, action: str = "", item: Any = None) -> None:
        self.index, self.action, self.item = index, action, item

    @property
    def name(self) -> str:
        return self.action

    @property
    def row(self) -> Any:
        return self.item

    def __bool__(self) -> bool:
        return self.index >= 0

    def __eq__(self, other: object) -> bool:
        """It is its action, its place, or its item: whichever the program compares it with."""
        if isinstance(other, Picked):
            return self is other
        if other is None:
            return not self
        if isinstance(other, int) and not isinstance(other, bool):
            return self.index == other
        return bool(self) and other in (self.action or None, self.item)

    __hash__ = object.__hash__

    def __iter__(self) -> Iterator[Any]:
        """`index, action = ui.list(...)`."""
        return iter((self.index, self.action))

    def __index__(self) -> int:
        return self.index

    def __str__(self) -> str:
        return shown(self.item)


class Tab(str):  # noqa: SLOT000 - it knows the other tabs
    """The name of the open tab. Unpacked, all tabs, each to be opened by `with`: the closed ones aren't shown."""

    _ui: Part
    _all: list[Tab]
    _open: bool

    @classmethod
    def of(cls, ui: Part, names: list[str], index: int) -> Tab:
        tabs = [cls(name) for name in names]
        for place, tab in enumerate(tabs):
            tab._ui, tab._all, tab._open = ui, tabs, place == index
        return tabs[index] if tabs else cls()

    def __iter__(self) -> Iterator[Any]:
        return iter(self._all if hasattr(self, "_all") else ())

    def __enter__(self) -> Self:
        stack = self._ui._program.running.tree.stack
        stack.append(stack[-1] if self._open else Node("column", "hidden", {}))
        return self

    def __exit__(self, _k: type[BaseException] | None, _e: BaseException | None, _t: TracebackType | None) -> None:
        self._ui._program.running.tree.stack.pop()


class Lists(Part):
    def choice(self, label: object = "", options: Any = (), value: object = None, **unknown: Any) -> Any:
        """One of several; gives back the option itself."""
        callback = self._callback(None, unknown)
        value = unknown.pop("default", unknown.pop("selected", value))
        options = unknown.pop("choices", unknown.pop("values", unknown.pop("items", options)))
        place = unknown.pop("index", None)
        self._unknown("choice", {key: part for key, part in unknown.items() if key != "key"})
        if isinstance(label, (list, tuple, dict, set, range)) and not options:
            label, options = "", label
        entries = self._options(options)
        words = self._words(label)
        texts = [self._words(entry) for entry in entries]
        if place is None and value is not None:
            place = _place(value, entries, texts)
        first = int(number_of(place)) if place is not None else 0
        index, node = self._index("choice", words, texts, first, said=place is not None)
        node.fields.update(label=words, options=texts, index=index)
        chosen = entries[index] if 0 <= index < len(entries) else None
        self._told(node, callback, chosen)
        return chosen

    select = choice
    selectbox = choice
    dropdown = choice
    radio = choice
    combobox = choice
    combo = choice
    option_menu = choice
    picker = choice
    radio_buttons = choice
    select_box = choice

    def tabs(self, options: Any = (), value: object = None, **unknown: Any) -> Any:
        """The name of the open tab."""
        callback = self._callback(None, unknown)
        label = unknown.pop("label", "")
        if isinstance(options, str) and isinstance(value, (list, tuple)):
            label, options, value = options, value, None
        self._unknown("tabs", unknown)
        entries = self._options(options)
        words, texts = self._words(label), [self._words(entry) for entry in entries]
        first = _place(value, entries, texts) if value is not None else 0
        index, node = self._index("tabs", words, texts, first, said=value is not None)
        node.fields.update(label=words, options=texts, index=index)
        self._told(node, callback, texts[index] if texts else "")
        return Tab.of(self, texts, max(index, 0))

    tab = tabs

    def list(self, items: Any = (), actions: Any = (), label: object = "", **unknown: Any) -> Picked:
        """Rows, each with these actions. What was pressed has .index, .action and .item, and is false otherwise.

        A dictionary with `text` and `done` is a row that can be ticked off.
        """
        callback = self._callback(None, unknown)
        if isinstance(items, str) and not isinstance(actions, str):
            items, actions, label = actions, unknown.pop("buttons", ()), items
        actions = [actions] if isinstance(actions, str) else actions or unknown.pop("buttons", ())
        selected = unknown.pop("selected", unknown.pop("index", -1))
        self._unknown("list", unknown)
        entries = list(items.items() if isinstance(items, dict) else items or ())
        words = self._words(label)
        node = self._draw("list", words)
        event = self._program.running.event_for(node.id, "action")
        picked = self._picked(event, entries)
        if picked and not picked.action:
            _tick(picked.item)
        rows = [self._row(entry) for entry in entries[:MAX_ITEMS]]
        if len(entries) > MAX_ITEMS:
            self._note(f"a list shows the first {MAX_ITEMS} of {len(entries)} rows")
        node.fields.update(
            label=words,
            items=rows,
            actions=[self._words(action) for action in list(actions)[:MAX_ACTIONS]],
            index=min(int(number_of(selected, -1)), len(rows) - 1),
        )
        self._acted(node, picked, callback)
        return picked

    listbox = list
    list_view = list
    items = list

    def table(self, rows: Any = (), header: Any = None, **unknown: Any) -> Picked:
        """Rows of cells: lists, dictionaries, or a dictionary of columns. What was pressed is as with a list."""
        callback = self._callback(None, unknown)
        header = unknown.pop("headers", unknown.pop("columns", header))
        rows = unknown.pop("data", rows)
        selected = unknown.pop("selected", -1)
        self._unknown("table", unknown)
        names, entries = _tabular(rows, header)
        node = self._draw("table", "")
        picked = self._picked(self._program.running.event_for(node.id, "action"), entries)
        if len(entries) > MAX_ROWS:
            self._note(f"a table shows the first {MAX_ROWS} of {len(entries)} rows")
        cells = [[self._words(cell) for cell in _cells(entry, names)[:MAX_CELLS]] for entry in entries[:MAX_ROWS]]
        node.fields.update(
            header=[self._words(name) for name in names[:MAX_CELLS]],
            rows=cells,
            index=min(int(number_of(selected, -1)), len(cells) - 1),
        )
        self._acted(node, picked, callback)
        return picked

    dataframe = table
    data_table = table

    def _options(self, options: Any) -> Any:
        entries = [*options] if options else []
        if len(entries) > MAX_ITEMS:
            self._note(f"only the first {MAX_ITEMS} of {len(entries)} options are shown")
        return entries[:MAX_ITEMS]

    def _index(self, kind: str, label: str, texts: Any, first: int, *, said: bool) -> tuple[int, Node]:
        """The place of the option that the person chose; they chose the option, wherever it stands now."""
        node = self._draw(kind, label)
        given = texts[first] if said and -1 < first < len(texts) else ""
        event = self._program.running.event_for(node.id, "change")
        if event is not None and isinstance(event["value"], int) and event["value"] < len(texts):
            self._program.entered.value(node.id, label, given)
            self._program.entered.enter(node.id, texts[event["value"]])
        chosen = self._program.entered.value(node.id, label, given)
        return texts.index(chosen) if chosen in texts else min(max(first, -1), len(texts) - 1), node

    def _told(self, node: Node, callback: Callable[..., Any] | None, value: object) -> None:
        if callback and self._program.running.event_for(node.id, "change") is not None:
            self._program.running.notice()
            self._program.call_back(callback, node, (value,))

    def _picked(self, event: Mapping[str, Any] | None, entries: Any) -> Picked:
        if event is None or not 0 <= event["index"] < len(entries):
            return Picked()
        return Picked(event["index"], event.get("action", ""), entries[event["index"]])

    def _acted(self, node: Node, picked: Picked, callback: Callable[..., Any] | None) -> None:
        if picked:
            self._program.running.enter(node)
            if callback:
                self._program.call_back(callback, node, (picked.index, picked.action))

    def _row(self, entry: Any) -> dict[str, Any]:
        done: bool | None = None
        if isinstance(entry, dict):
            flag = next((name for name in _DONE if name in entry), None)
            done = None if flag is None else bool(entry[flag])
            named = [entry[name] for name in _TEXTS if name in entry]
            rest = [f"{value}" for name, value in entry.items() if name != flag]
            entry = named[0] if named else " · ".join(rest)
        elif isinstance(entry, (tuple, list)):
            if len(entry) == len("ab") and isinstance(entry[1], bool):
                done = entry[1]
                entry = entry[0]
            else:
                entry = " · ".join(shown(part) for part in entry)
        return {"text": self._words(entry), "done": done}


def _tick(item: Any) -> None:
    """A press on a row that can be ticked off ticks it."""
    if isinstance(item, dict):
        for name in _DONE:
            if isinstance(item.get(name), bool):
                item[name] = not item[name]
                return


def _place(value: object, entries: Any, texts: Any) -> int:
    if value in entries:
        return int(entries.index(value))
    if shown(value) in texts:
        return int(texts.index(shown(value)))
    return value if isinstance(value, int) and 0 <= value < len(entries) else -1 if value == "" else 0


def _tabular(rows: Any, header: Any) -> tuple[Any, Any]:
    """The names of the columns, and the rows."""
    if isinstance(rows, dict):
        columns = [value for value in rows.values() if isinstance(value, (list, tuple))]
        if columns and len(columns) == len(rows):
            return header or [*rows], [*zip(*columns, strict=False)]
        return header or (), [*rows.items()]
    if header is None and isinstance(rows, (list, tuple)) and rows and isinstance(rows[0], dict):
        header = [*rows[0]]
    return [*(header or ())], [*(rows or ())]


def _cells(entry: Any, names: Any) -> Any:
    if isinstance(entry, dict):
        found = [entry.get(name, entry.get(str(name).lower())) for name in names]
        return found if any(cell is not None for cell in found) else [*entry.values()]
    return [*entry] if isinstance(entry, (list, tuple)) else [entry]
