def app(ui):
    ui.title("Lines that repeat")
    text = ui.field("Lines", lines=6, placeholder="One thing on each line")
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    doubles = [line for line in dict.fromkeys(lines) if lines.count(line) > 1]
    for line in doubles:
        ui.text(f"{line}: {lines.count(line)} times", size=20)
    if not doubles:
        ui.text("No line comes twice", color="muted")
