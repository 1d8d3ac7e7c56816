def app(ui):
    ui.title("30 days")
    s = ui.state
    if ui.button("Start today"):
        s.first = ui.today
    if s.get("first"):
        day = (ui.today - s.first).days + 1
        ui.text(f"Day {day}" if day <= 30 else "Challenge done", size=48, align="center")
        ui.progress(min(1, day / 30))
    else:
        ui.text("Not started", align="center")
