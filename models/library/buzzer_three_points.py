def app(ui):
    ui.title("Buzzer for three")
    s = ui.state
    points = s.get("points", {"1": 0, "2": 0, "3": 0})
    first = s.get("first", "")
    for key in points:
        if ui.pressed(key) and not first:
            first = s.first = key
            ui.beep()
    ui.text(f"Player {first} was first" if first else "Press 1, 2 or 3", size=32, bold=True)
    with ui.row():
        for name, change in [("Right", 1), ("Wrong", -1)]:
            if ui.button(name):
                if first:
                    points[first] += change
                    s.first = ""
                else:
                    ui.notify("Nobody has pressed")
    for key in points:
        ui.text(f"Player {key}: {points[key]}", size=20)
