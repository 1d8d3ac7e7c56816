CARDS = [("un", "one"), ("deux", "two"), ("trois", "three")]


def app(ui):
    ui.title("French cards")
    s = ui.state
    place = s.get("place", 0)
    with ui.row():
        if ui.button("Back"):
            place = max(0, place - 1)
        if ui.button("Next"):
            place = min(len(CARDS) - 1, place + 1)
    s.place = place
    word, meaning = CARDS[place]
    ui.text(f"Card {place + 1} of {len(CARDS)}", color="muted")
    ui.text(word, size=36, bold=True)
    ui.text(meaning, size=28)
