SUN = {"shady": 60, "normal": 80, "a lot of sun": 100}


def app(ui):
    ui.title("Air conditioner")
    area = ui.number("Square metres", 20.0, min=0)
    sun = ui.choice("Sun", list(SUN), value="normal")
    people = ui.number("People in the room", 2, min=0)
    # Each person more than two warms the room with about 100 watts.
    watts = area * SUN[sun] + max(0, people - 2) * 100
    ui.text(f"{watts:.0f} watts", size=40, bold=True)
    ui.text(f"{watts * 3.412:.0f} BTU an hour", size=28)
