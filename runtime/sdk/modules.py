"""The modules that an agent may import: preloaded into the sandbox, and known to the gate."""

ALLOWED = frozenset(
    {
        *("abc", "base64", "binascii", "bisect", "calendar", "cmath", "collections", "collections.abc", "colorsys"),
        *("contextlib", "copy", "csv", "dataclasses", "datetime", "decimal", "difflib", "enum", "fractions"),
        *("functools", "hashlib", "heapq", "html", "itertools", "json", "math", "numbers", "operator", "pprint"),
        *("random", "re", "secrets", "statistics", "string", "struct", "textwrap", "time", "types", "typing"),
        *("unicodedata", "uuid", "zoneinfo"),
    }
)
# What the SDK itself puts in their place.
SHIMS = frozenset({"requests", "ui"})
# Names that a program has without importing them.
PRESET = frozenset({"datetime", "json", "math", "random", "re", "string", "time"})
