TEXT = "The sea was calm that morning. A small boat left the harbour, and two children waved from the wall until it was gone."


def app(ui):
    ui.title("Reading aloud")
    s = ui.state
    text = ui.field("Text", TEXT, lines=5)
    words = len(text.split())
    with ui.row():
        if ui.button("Start"):
            s.since, s.took = ui.time, None
        if ui.button("Stop") and s.get("since"):
            s.took, s.since = ui.time - s.since, None
    seconds = int(ui.time - s.since if s.get("since") else s.get("took") or 0)
    ui.text(f"{seconds // 60}:{seconds % 60:02d}", size=40, bold=True)
    ui.text(f"{words} {'word' if words == 1 else 'words'}")
    if s.get("took"):
        ui.text(f"{words / s.took * 60:.0f} words per minute", size=32, bold=True, color="good")
