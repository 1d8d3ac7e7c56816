def app(ui):
    ui.title("Line numbers")
    first = int(ui.number("Start with", 1, min=0))
    text = ui.field("Text", lines=6, placeholder="One thing on each line")
    lines = [line for line in text.splitlines() if line.strip()]
    for number, line in enumerate(lines, start=first):
        ui.text(f"{number:02d}) {line}")
    if not lines:
        ui.text("No lines yet", color="muted")
