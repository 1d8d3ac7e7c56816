def app(ui):
    ui.title("My cards")
    s = ui.state
    cards = s.get("cards", [])
    with ui.row():
        word = ui.field("Word").strip()
        meaning = ui.field("Meaning").strip()
        if ui.button("Add") and word and meaning:
            cards.append([word, meaning])
            ui.clear("Word")
            ui.clear("Meaning")
    if not cards:
        ui.text("No cards yet", color="muted")
        return
    with ui.row():
        if ui.button("Answer"):
            s.shown = True
        if ui.button("Next"):
            s.place, s.shown = (s.get("place", 0) + 1) % len(cards), False
    place = s.get("place", 0)
    ui.text(cards[place][0], size=40, bold=True)
    ui.text(cards[place][1] if s.get("shown", False) else "?", size=28)
    ui.text(f"Card {place + 1} of {len(cards)}", color="muted")
