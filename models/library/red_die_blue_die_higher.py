def app(ui):
    ui.title("Red and blue")
    s = ui.state
    with ui.row():
        if ui.button("Roll"):
            s.red, s.blue = random.randint(1, 6), random.randint(1, 6)
            s.red_wins = s.get("red_wins", 0) + (s.red > s.blue)
            s.blue_wins = s.get("blue_wins", 0) + (s.blue > s.red)
        if ui.button("Start again"):
            s.red = s.blue = s.red_wins = s.blue_wins = 0
    red, blue = s.get("red", 0), s.get("blue", 0)
    c = ui.canvas(260, 130)
    for x, color, value in [(10, "red", red), (140, "blue", blue)]:
        c.rect(x, 10, 110, 110, color, radius=14)
        c.text(x + 55, 65, str(value or "?"), size=56, color="white", align="center")
    if red:
        words = "Red is higher" if red > blue else "Blue is higher" if blue > red else "Both are the same"
        ui.text(words, size=32, bold=True)
    ui.text(f"Red {s.get('red_wins', 0)}, blue {s.get('blue_wins', 0)}", size=20)
