def app(ui):
    ui.title("Tick off")
    text = ui.field("Lines", lines=6)
    lines = []
    for line in text.split("\n"):
        if line.strip() and line.strip() not in lines:
            lines.append(line.strip())
    if ui.button("Untick all"):
        for line in lines:
            ui.clear(line)
    ticked = [line for line in lines if ui.checkbox(line, False)]
    if lines and len(ticked) == len(lines):
        ui.text("All done", size=28, color="good")
