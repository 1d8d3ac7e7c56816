def app(ui):
    ui.title("Search result text")
    for label, least, most, lines in [("Page title", 30, 60, 1), ("Description", 120, 160, 4)]:
        length = len(ui.field(label, lines=lines).strip())
        ui.progress(min(1, length / most))
        if length > most:
            ui.text(f"{label}: {length}, {length - most} too many", color="bad", size=20)
        elif length < least:
            ui.text(f"{label}: {length}, {least - length} more at least", color="warn", size=20)
        else:
            ui.text(f"{label}: {length}, good", color="good", size=20)
