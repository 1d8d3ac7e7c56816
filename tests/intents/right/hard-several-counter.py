def app(ui):
    ui.title("Counter")
    s = ui.state
    count = s.get("count", 0)
    step = ui.number("Step", 1, min=1)
    with ui.row():
        if ui.button("Up"):
            count += step
        if ui.button("Down"):
            count = max(0, count - step)
        if ui.button("Reset"):
            count = 0
    s.count, s.highest = count, max(count, s.get("highest", 0))
    ui.text(count, size=64)
    ui.text(f"Highest: {s.highest}")
