JUMPS = {4: 14, 27: 9}


def app(ui):
    ui.title("Snakes and ladders")
    s = ui.state
    places = s.get("places", {"Red": 0, "Blue": 0})
    turn = s.get("turn", "Red")
    winner = next((name for name in places if places[name] == 30), "")
    for name in places:
        ui.text(f"{name}: {places[name]}", size=24, color=name.lower())
    ui.text(f"{winner} wins" if winner else f"{turn} throws", size=24, bold=True)
    with ui.row():
        for eyes in range(1, 7):
            if ui.button(f"{eyes}") and not winner:
                field = places[turn] + eyes
                if field <= 30:
                    places[turn] = JUMPS.get(field, field)
                s.turn = "Blue" if turn == "Red" else "Red"
    ui.text("Ladder 4 to 14, snake 27 to 9", color="muted")
    if ui.button("New game"):
        s.places, s.turn = {"Red": 0, "Blue": 0}, "Red"
