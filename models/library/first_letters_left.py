LINE = "Tyger Tyger burning bright in the forests".split()


def app(ui):
    ui.title("By heart")
    s = ui.state
    hidden = s.get("hidden", 0)
    words = [word if place >= hidden else "•••" for place, word in enumerate(LINE)]
    ui.text(" ".join(words), size=28)
    ui.text(f"{len(LINE) - hidden} of {len(LINE)} words to see", color="muted")
    with ui.row():
        if ui.button("Harder") and hidden < len(LINE):
            s.hidden = hidden + 1
        if ui.button("Easier") and hidden > 0:
            s.hidden = hidden - 1
        if ui.button("Show all"):
            s.hidden = 0
