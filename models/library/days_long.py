def app(ui):
    ui.title("Minutes in words")
    left = int(ui.number("Minutes", 1570, min=0, max=1000000))
    parts = []
    for name, size in [("day", 1440), ("hour", 60), ("minute", 1)]:
        count, left = left // size, left % size
        if count:
            parts.append(f"{count} {name}" + ("" if count == 1 else "s"))
    ui.text(" ".join(parts) or "0 minutes", size=28)
