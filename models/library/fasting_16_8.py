from datetime import timedelta


def app(ui):
    ui.title("Fasting 16:8")
    s = ui.state
    with ui.row():
        if ui.button("I stop eating"):
            s.start = ui.time
            s.eat = (ui.now + timedelta(hours=16)).strftime("%H:%M")
        if ui.button("I eat"):
            s.start = 0
    if not s.get("start"):
        ui.text("Not fasting", size=32)
        return
    minutes = int((ui.time - s.start) // 60)
    ui.text(f"{minutes // 60} h {minutes % 60} min of 16 h", size=32, bold=True)
    ui.progress(min(1, minutes / 960))
    if minutes < 960:
        ui.text(f"Eat at {s.eat}")
    else:
        ui.text("You may eat", color="good")
