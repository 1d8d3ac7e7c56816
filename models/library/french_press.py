def app(ui):
    ui.title("French press")
    s = ui.state
    if not s.get("start"):
        ui.text("Pour the water", color="muted")
    else:
        left = math.ceil(s.start + s.minutes * 60 - ui.time)
        if left > 0:
            ui.text(f"{left // 60}:{left % 60:02d}", size=64, align="center")
            if left <= s.minutes * 60 - 30:
                ui.text("Stir", align="center")
        else:
            ui.text("Press down", size=48, align="center", color="good")
    with ui.row():
        if ui.button("Normal"):
            s.start, s.minutes = ui.time, 4
        if ui.button("Strong"):
            s.start, s.minutes = ui.time, 6
