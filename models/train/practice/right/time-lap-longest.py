def app(ui):
    ui.title("Rounds")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.begun, s.last, s.longest = ui.time, 0, 0
        if ui.button("Lap") and s.get("begun"):
            s.last = ui.time - s.begun
            s.longest = max(s.longest, s.last)
            s.begun = ui.time
    ui.text(f"Last: {s.get('last', 0):.1f} s", size=24)
    ui.text(f"Longest: {s.get('longest', 0):.1f} s", size=24)
