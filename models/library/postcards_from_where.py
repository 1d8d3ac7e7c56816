def app(ui):
    ui.title("Postcards")
    cards = ui.state.get("cards", [])
    with ui.row():
        place = ui.field("From").strip()
        person = ui.field("To").strip()
    with ui.row():
        if ui.button("Sent") and place and person:
            cards.append([person, place])
            ui.clear("To")
        if ui.button("Undo") and cards:
            cards.pop()
    ui.text(f"{len(cards)} {'postcard' if len(cards) == 1 else 'postcards'}", size=36, bold=True)
    for name in sorted({person for person, place in cards}):
        ui.text(f"{name}: " + ", ".join(place for person, place in cards if person == name), size=20)
