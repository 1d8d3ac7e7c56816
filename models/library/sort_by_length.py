def app(ui):
    ui.title("Lines by length")
    text = ui.field("Lines", lines=6)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    lines.sort(key=lambda line: (len(line), line.lower()))
    if lines:
        ui.text("\n".join(lines), size=18)
    else:
        ui.text("Type some lines", color="muted")
