import random


def app(ui):
    ui.title("New PIN")
    s = ui.state
    if ui.button("New PIN"):
        s.pin = "".join(random.sample("0123456789", 4))
    ui.text(s.get("pin", "----"), size=64, bold=True, align="center")
