import random


def app(ui):
    ui.title("New PIN")
    s = ui.state
    if ui.button("New PIN"):
        s.pin = "".join(random.choice("0123456789") for _ in range(6))
    show = ui.checkbox("Show", False)
    pin = s.get("pin", "")
    if pin:
        ui.text(pin if show else "*" * len(pin), size=48, bold=True, align="center")
    else:
        ui.text("No PIN yet", color="muted")
