CAPITALS = [("Canada", "Ottawa"), ("Japan", "Tokyo"), ("Peru", "Lima")]


def app(ui):
    ui.title("World capitals")
    s = ui.state
    place, points, hint = s.get("place", 0), s.get("points", 0), s.get("hint", False)
    if place == len(CAPITALS):
        ui.text(f"{points} of 6 points", size=28, bold=True)
        if ui.button("Play again"):
            s.place, s.points = 0, 0
        return
    country, capital = CAPITALS[place]
    ui.text(f"Capital of {country}?", size=28, bold=True)
    if hint:
        ui.text(f"It begins with {capital[0]}", color="muted")
    answer = ui.field("Capital").strip().lower()
    with ui.row():
        if ui.button("Answer") and answer:
            if answer == capital.lower():
                s.points = points + (1 if hint else 2)
            s.place, s.hint = place + 1, False
            ui.clear("Capital")
        if ui.button("Hint"):
            s.hint = True
    ui.text(f"Points: {points}")
