def app(ui):
    ui.title("Rocket")
    s = ui.state
    count = s.get("count", 20)
    ui.text(count, size=72, align="center")
    ui.progress(count / 20)
    ui.text(f"{count * 5}%", color="muted", align="center")
    if count == 0:
        ui.text("Lift off", size=32, color="good", align="center")
    with ui.row():
        if ui.button("Down") and count > 0:
            s.count = count - 2
        if ui.button("Refuel"):
            s.count = 20
