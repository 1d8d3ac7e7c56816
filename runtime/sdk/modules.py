"""The modules that an agent may import: preloaded into the sandbox, and known to the gate."""

ALLOWED = frozenset(
    {
        *("abc", "array", "ast", "base64", "binascii", "bisect", "calendar", "cmath", "codecs", "collections"),
        *("collections.abc", "colorsys", "contextlib", "copy", "csv", "dataclasses", "datetime", "decimal"),
        *("difflib", "enum", "fractions", "functools", "graphlib", "hashlib", "heapq", "hmac", "html", "io"),
        *("ipaddress", "itertools", "json", "keyword", "math", "numbers", "operator", "pprint", "queue", "random"),
        *("re", "reprlib", "secrets", "statistics", "string", "struct", "textwrap", "time", "traceback", "types"),
        *("typing", "unicodedata", "urllib.parse", "uuid", "zlib", "zoneinfo"),
    }
)
# What the SDK itself puts in their place.
SHIMS = frozenset({"requests", "ui"})
# Names that a program has without importing them.
PRESET = frozenset({"datetime", "json", "math", "random", "re", "string", "time"})
