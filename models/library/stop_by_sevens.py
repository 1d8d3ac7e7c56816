def app(ui):
    ui.title("Sevens")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.start, s.points = ui.time, 0
        if ui.button("Catch") and s.get("start"):
            number = int(ui.time - s.start) + 1
            s.points = s.get("points", 0) + (1 if number % 7 == 0 else -1)
    ui.text(int(ui.time - s.start) + 1 if s.get("start") else "Press Start", size=72, align="center")
    ui.text(f"Points: {s.get('points', 0)}", align="center")
