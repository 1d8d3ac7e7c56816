def app(ui):
    ui.title("Ship hunt")
    s = ui.state
    names = [row + column for row in "ABCD" for column in "1234"]
    ship = s.get("ship", [])
    shots = s.get("shots", [])
    sunk = ship and all(square in shots for square in ship)
    if not ship:
        squares = ui.field("Ship", placeholder="B2 B3").upper().split()
        if ui.button("Hide ship"):
            if len(set(squares)) == 2 and all(square in names for square in squares):
                s.ship, s.shots = squares, []
                ui.clear("Ship")
            else:
                ui.notify("Type two squares like B2 B3")
    with ui.grid(4):
        for name in names:
            if name in shots:
                ui.text("Hit" if name in ship else "Miss", color="bad" if name in ship else "muted")
            elif ui.button(name) and ship and not sunk:
                shots.append(name)
    if sunk:
        ui.text(f"Sunk after {len(shots)} shots", size=24, color="good")
        if ui.button("New game"):
            s.ship, s.shots = [], []
