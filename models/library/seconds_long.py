def app(ui):
    ui.title("Seconds in words")
    left = int(ui.number("Seconds", 3725, min=0, max=1000000))
    parts = []
    for name, size in [("hour", 3600), ("minute", 60), ("second", 1)]:
        count, left = left // size, left % size
        if count:
            parts.append(f"{count} {name}" + ("" if count == 1 else "s"))
    ui.text(" ".join(parts) or "0 seconds", size=28)
