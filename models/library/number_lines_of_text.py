def app(ui):
    ui.title("Numbered lines")
    text = ui.field("Text", lines=6)
    start = int(ui.number("Start with", 1, min=0))
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines:
        ui.text("Paste some lines", color="muted")
        return
    result = "\n".join(f"{number}. {line}" for number, line in enumerate(lines, start))
    ui.text(result, size=20)
    if ui.button("Copy"):
        ui.copy(result)
        ui.notify(f"Copied {len(lines)} {'line' if len(lines) == 1 else 'lines'}")
