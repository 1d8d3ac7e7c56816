from datetime import timedelta


def app(ui):
    ui.title("Parking disc")
    s = ui.state
    now = ui.now.replace(second=0, microsecond=0)
    with ui.row():
        if ui.button("I parked"):
            s.at = now + timedelta(minutes=-now.minute % 30)
        if ui.button("Clear"):
            s.at = None
    shown = s.get("at") or now + timedelta(minutes=-now.minute % 30)
    c = ui.canvas(260, 260)
    c.rect(10, 10, 240, 240, "blue", radius=20)
    c.text(130, 70, "P", size=80, color="white", align="center")
    c.rect(50, 130, 160, 80, "white")
    c.text(130, 170, shown.strftime("%H:%M"), size=48, color="black", align="center")
    ui.text("Set to your arrival" if s.get("at") else "If you park now", align="center")
