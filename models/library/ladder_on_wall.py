def app(ui):
    ui.title("Ladder")
    length = ui.number("Ladder (m)", 5, min=0)
    angle = ui.slider("Angle", 10, 90, 75)
    up, away = math.sin(math.radians(angle)), math.cos(math.radians(angle))
    ui.text(f"{length * up:.2f} m high", size=36, bold=True)
    ui.text(f"Foot {length * away:.2f} m from the wall", size=20)
    if angle < 68:
        ui.text("It may slip away", color="bad")
    elif angle > 80:
        ui.text("It may tip over", color="bad")
    else:
        ui.text("Safe", color="good")
    c = ui.canvas(260, 240)
    c.rect(230, 10, 30, 220, "brown")
    c.line(230 - 210 * away, 230, 230, 230 - 210 * up, "gold", 6)
