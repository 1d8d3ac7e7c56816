import random


def app(ui):
    ui.title("New PIN")
    s = ui.state
    if ui.button("New PIN"):
        s.before = s.get("pin", "")
        s.pin = "".join(random.sample("0123456789", 4))
    ui.text(s.get("pin", "----"), size=64, bold=True, align="center")
    if s.get("before"):
        ui.text(f"Before: {s.before}", align="center", color="muted")
