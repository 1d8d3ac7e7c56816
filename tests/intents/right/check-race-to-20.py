def app(ui):
    ui.title("Race to 20")
    s = ui.state
    points = s.get("points", {"Red": 0, "Blue": 0})
    winner = s.get("winner")
    with ui.row():
        for name in points:
            if ui.button(name) and not winner:
                points[name] += random.randint(1, 6)
                if points[name] >= 20:
                    winner = s.winner = name
    for name, count in points.items():
        ui.text(f"{name}: {count}")
    if winner:
        ui.text(f"{winner} wins!", size=32)
