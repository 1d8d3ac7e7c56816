def app(ui):
    ui.title("Seating")
    tables = ui.state.get("tables", {"Left": [], "Right": []})
    guest = ui.field("Guest").strip()
    for name, other in [("Left", "Right"), ("Right", "Left")]:
        seats = tables[name]
        if ui.button(f"{name} table") and guest and len(seats) < 4:
            seats.append(guest)
            ui.clear("Guest")
        with ui.card(f"{name}: {len(seats)} of 4" + (", full" if len(seats) == 4 else "")):
            pressed = ui.list(seats, actions=["Move"])
            if pressed and len(tables[other]) < 4:
                tables[other].append(seats.pop(pressed.index))
