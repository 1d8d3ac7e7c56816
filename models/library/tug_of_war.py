def app(ui):
    ui.title("Tug of war")
    s = ui.state
    place = s.get("place", 0)
    if abs(place) < 10:
        if ui.pressed("a"):
            place -= 1
        if ui.pressed("l"):
            place += 1
        s.place = place
    c = ui.canvas(400, 80)
    c.line(0, 40, 400, 40, "brown", 6)
    c.circle(200 + place * 18, 40, 12, "red")
    ui.text(f"Steps to the {'left' if place < 0 else 'right'}: {abs(place)}", size=20)
    if abs(place) == 10:
        ui.text("A wins" if place < 0 else "L wins", size=32, bold=True, color="good")
    ui.text("A pulls to the left, L to the right", color="muted")
    if ui.button("New game"):
        s.place = 0
