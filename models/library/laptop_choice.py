def app(ui):
    ui.title("Which laptop?")
    matters = ui.slider("Price matters %", 0, 100, 50)
    points = {}
    with ui.grid(3):
        for name in ["Light", "Strong", "Cheap"]:
            with ui.card(name):
                price = ui.slider(f"Price {name}", 0, 10, 5)
                battery = ui.slider(f"Battery {name}", 0, 10, 5)
                points[name] = (price * matters + battery * (100 - matters)) / 100
                ui.text(f"{name}: {points[name]:.1f} points", bold=True)
    best = max(points.values())
    names = [name for name in points if points[name] == best]
    ui.text(f"Best: {', '.join(names)}", size=28, color="good")
