def app(ui):
    ui.title("Line numbers")
    text = ui.field("Text", lines=6, placeholder="One thing on each line")
    lines = [line for line in text.splitlines() if line.strip()]
    for number, line in enumerate(lines, start=1):
        ui.text(f"{number}: {line}")
    if not lines:
        ui.text("No lines yet", color="muted")
