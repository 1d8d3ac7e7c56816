def app(ui):
    ui.title("First to 5")
    s = ui.state
    points = s.get("points", {"Red": 0, "Blue": 0, "Green": 0})
    won = s.get("won", {"Red": 0, "Blue": 0, "Green": 0})
    winner = [name for name in points if points[name] == 5]
    with ui.row():
        for name in points:
            if ui.button(name) and not winner:
                points[name] += 1
                if points[name] == 5:
                    won[name] += 1
    ui.text(", ".join(f"{name} {points[name]}" for name in points), size=24)
    if winner:
        ui.text(f"{winner[0]} wins", size=32, color="good")
    ui.text("Won: " + ", ".join(f"{name} {won[name]}" for name in won), color="muted")
    if ui.button("New round"):
        for name in points:
            points[name] = 0
