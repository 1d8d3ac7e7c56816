def app(ui):
    ui.title("Random times")
    s = ui.state
    with ui.row():
        first = int(ui.number("From hour", 8, min=0, max=24))
        last = int(ui.number("To hour", 20, min=0, max=24))
        count = int(ui.number("How many", 5, min=1, max=50))
    if ui.button("New times"):
        start, end = sorted([first, last])
        minutes = range(start * 60, max(end, start + 1) * 60)
        s.times = sorted(random.sample(minutes, min(count, len(minutes))))
    times = s.get("times", [])
    for minute in times:
        ui.text(f"{minute // 60 % 24:02d}:{minute % 60:02d}", size=24, bold=True)
    ui.text(f"{len(times)} {'time' if len(times) == 1 else 'times'}" if times else "Press New times", color="muted")
