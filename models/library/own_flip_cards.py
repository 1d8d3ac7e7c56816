def app(ui):
    ui.title("My flash cards")
    s = ui.state
    cards = s.get("cards", [])
    with ui.row():
        front = ui.field("Front")
        back = ui.field("Back")
        if ui.button("Add") and front.strip() and back.strip():
            cards.append([front.strip(), back.strip()])
            ui.clear("Front")
            ui.clear("Back")
    if not cards:
        ui.text("No cards yet", color="muted")
        return
    place = s.get("place", 0) % len(cards)
    turned = s.get("turned", False)
    ui.text(f"Card {place + 1} of {len(cards)}", color="muted")
    ui.text(cards[place][1 if turned else 0], size=40, bold=True, align="center")
    with ui.row():
        if ui.button("Turn"):
            s.turned = not turned
        if ui.button("Next"):
            s.place, s.turned = place + 1, False
        if ui.button("Delete"):
            cards.pop(place)
            s.turned = False
