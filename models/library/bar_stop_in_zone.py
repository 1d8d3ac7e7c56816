def app(ui):
    ui.title("Stop in the zone")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.start = ui.time
        if ui.button("Stop") and s.get("start"):
            s.value, s.start = (ui.time - s.start) * 25 % 100, 0
            name = "Hit" if 70 <= s.value <= 90 else "Miss"
            s[name] = s.get(name, 0) + 1
    value = (ui.time - s.start) * 25 % 100 if s.get("start") else s.get("value", 0)
    ui.progress(value / 100)
    ui.text(f"{value:.0f}", size=36)
    ui.text(f"Hit: {s.get('Hit', 0)}, Miss: {s.get('Miss', 0)}")
