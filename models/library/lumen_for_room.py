import math

LUX = {"Bedroom": 100, "Living room": 150, "Bathroom": 200, "Kitchen": 300, "Office": 500}


def app(ui):
    ui.title("Light for a room")
    room = ui.choice("Room", list(LUX), value="Living room")
    area = ui.number("Square metres", 20.0, min=0)
    lamp = ui.number("Lumen of one lamp", 800, min=1)
    lumen = area * LUX[room]
    ui.text(f"{lumen:.0f} lumen", size=40, bold=True)
    lamps = math.ceil(lumen / lamp)
    ui.text("1 lamp" if lamps == 1 else f"{lamps} lamps", size=28)
    ui.text(f"{LUX[room]} lumen for each square metre", color="muted")
