CARDS = [("Brot", "bread"), ("Käse", "cheese"), ("Apfel", "apple")]


def app(ui):
    ui.title("German food")
    s = ui.state
    with ui.row():
        if ui.button("Show answer"):
            s.shown = True
        if ui.button("Next"):
            s.place = (s.get("place", 0) + 1) % len(CARDS)
            s.shown = False
    word, meaning = CARDS[s.get("place", 0)]
    ui.text(word, size=36, bold=True)
    if s.get("shown", False):
        ui.text(meaning, size=28)
