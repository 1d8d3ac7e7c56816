def app(ui):
    ui.title("Tick off")
    text = ui.field("Lines", lines=6)
    lines = []
    for line in text.split("\n"):
        if line.strip() and line.strip() not in lines:
            lines.append(line.strip())
    ticked = 0
    for line in lines:
        if ui.checkbox(line, False):
            ticked += 1
    ui.text(f"{ticked} of {len(lines)}", size=28, bold=True)
