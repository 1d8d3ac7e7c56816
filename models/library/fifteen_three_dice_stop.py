def app(ui):
    ui.title("Up to fifteen")
    s = ui.state
    total, points = s.get("total", 0), s.get("points", 0)
    with ui.row():
        if ui.button("Roll"):
            total += random.randint(1, 6)
            s.words = "Go on or stop?"
            if total > 15:
                s.words, total = f"{total} is over 15, 0 points", 0
        if ui.button("Stop") and total > 0:
            s.words, points, total = f"{total} points", points + total, 0
    s.total, s.points = total, points
    ui.text(f"Sum: {total}", size=36)
    ui.text(s.get("words", "Roll the die"), size=20)
    ui.text(f"Points: {points}", size=20)
