LINE = "Shall I compare thee to a summer's day".split()


def app(ui):
    ui.title("By heart")
    s = ui.state
    hidden = s.get("hidden", 0)
    shown = len(LINE) - hidden
    words = [word if place < shown else word[0] + "…" for place, word in enumerate(LINE)]
    ui.text(" ".join(words), size=28)
    ui.text(f"{hidden} of {len(LINE)} words hidden", color="muted")
    with ui.row():
        if ui.button("Harder") and hidden < len(LINE):
            s.hidden = hidden + 1
        if ui.button("Easier") and hidden > 0:
            s.hidden = hidden - 1
        if ui.button("Show all"):
            s.hidden = 0
