def app(ui):
    ui.title("Sport")
    s = ui.state
    week = ui.now.strftime("%G-%V")
    if s.get("week") != week:
        s.week, s.times = week, 0
    ui.text(f"{s.times} of 4", size=48)
    ui.progress(min(s.times / 4, 1))
    if s.times >= 4:
        ui.text("Week done", size=24, color="good")
    if ui.button("Did it"):
        s.times += 1
