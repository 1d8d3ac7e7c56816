def app(ui):
    ui.title("Points")
    s = ui.state
    points = s.get("points", {"Lena": [0, 0], "Tom": [0, 0]})
    today = str(ui.now.date())
    if s.get("day") != today:
        s.day = today
        for pair in points.values():
            pair[0] = 0
    for name, pair in points.items():
        with ui.row():
            for step in [1, -1]:
                if ui.button(f"{name} {step:+d}"):
                    pair[0] += step
                    pair[1] += step
        ui.text(f"{name} today: {pair[0]}, total: {pair[1]}", size=24)
