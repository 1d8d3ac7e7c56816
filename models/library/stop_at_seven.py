def app(ui):
    ui.title("Stop at 7")
    s = ui.state
    start = s.get("start", 0)
    number = int(ui.time - start) % 10 if start else s.get("number", 0)
    with ui.row():
        if ui.button("Start") and not start:
            s.start, number = ui.time, 0
        if ui.button("Stop") and start:
            s.number, s.start = number, 0
            s.points = s.get("points", 0) + (1 if number == 7 else -1)
    ui.text(number, size=72, align="center")
    ui.text(f"Points: {s.get('points', 0)}", size=24)
