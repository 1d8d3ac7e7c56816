def app(ui):
    ui.title("Scoreboard")
    points = ui.state.get("points", {"Home": 0, "Guest": 0})
    fouls = ui.state.get("fouls", {"Home": 0, "Guest": 0})
    for side, other in [("Home", "Guest"), ("Guest", "Home")]:
        with ui.row():
            if ui.button(f"{side} point"):
                points[side] += 1
            if ui.button(f"{side} foul"):
                fouls[side] += 1
        ui.text(f"{side} {points[side]}, fouls {fouls[side]}", size=28)
        if fouls[side] >= 5:
            ui.text(f"Bonus for {other}", color="bad")
