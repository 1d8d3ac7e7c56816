"""Sizes: what the system partition is made of, by group, before compression."""

from pathlib import Path

# The first prefix that a file's path starts with is its group.
GROUPS = (
    ("LLVM, which compiles llvmpipe's shaders", ("usr/lib/x86_64-linux-gnu/libLLVM", "usr/lib/x86_64-linux-gnu/libz3")),
    ("Mesa", ("usr/lib/x86_64-linux-gnu/libgallium", "usr/lib/x86_64-linux-gnu/dri", "usr/share/drirc.d")),
    ("kernel modules", ("usr/lib/modules",)),
    (
        "Wisp's own code",
        ("usr/lib/wisp/init", "usr/lib/wisp/compositor", "usr/lib/wisp/runtime", "usr/lib/wisp/models"),
    ),
    ("Python packages", ("usr/lib/wisp/vendor", "usr/lib/python3/")),
    ("Python", ("usr/lib/python3.13", "usr/bin/python3")),
    ("other libraries", ("usr/lib/x86_64-linux-gnu",)),
    ("licences", ("usr/share/doc", "usr/share/common-licenses")),
    ("all else", ("",)),
)


def by_group(root: Path) -> dict[str, int]:
    """Bytes of the files under `root` that go into the system partition, the largest group first."""
    sizes = dict.fromkeys((name for name, _ in GROUPS), 0)
    for path in root.rglob("*"):
        name = str(path.relative_to(root))
        if path.is_file() and not path.is_symlink() and not name.startswith(("boot/", "efi/")):
            sizes[next(group for group, prefixes in GROUPS if name.startswith(prefixes))] += path.stat().st_size
    return dict(sorted(sizes.items(), key=lambda item: -item[1]))
