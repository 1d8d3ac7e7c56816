def app(ui):
    ui.title("Which flat?")
    points = {}
    with ui.grid(3):
        for flat in ["Park", "Station", "River"]:
            with ui.card(flat):
                rent = ui.slider(f"Rent {flat}", 0, 10, 5)
                size = ui.slider(f"Size {flat}", 0, 10, 5)
                quiet = ui.slider(f"Quiet {flat}", 0, 10, 5)
                points[flat] = 2 * rent + size + quiet
                ui.text(f"{flat}: {points[flat]} points", bold=True)
    best = max(points.values())
    names = [flat for flat in points if points[flat] == best]
    ui.text(f"Best: {', '.join(names)}", size=28, color="good")
