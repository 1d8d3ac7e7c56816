def app(ui):
    ui.title("Caffeine")
    s = ui.state
    today = str(ui.today)
    if s.get("day") != today:
        s.day, s.mg = today, 0
    left = 300 - s.mg
    ui.text(f"Left: {left} mg", size=40, align="center", color="good" if left >= 0 else "bad")
    with ui.row():
        if ui.button("Espresso"):
            s.mg += 60
        if ui.button("Cola"):
            s.mg += 35
