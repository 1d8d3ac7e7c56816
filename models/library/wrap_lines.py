def app(ui):
    ui.title("Short lines")
    text = ui.field("Text", lines=4)
    most = ui.number("Characters on a line", 20, min=5, max=80)
    lines = []
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= most:
            lines[-1] += " " + word
        else:
            lines.append(word)
    for number, line in enumerate(lines, 1):
        ui.text(f"{number}. {line}")
    if not lines:
        ui.text("No text yet", color="muted")
