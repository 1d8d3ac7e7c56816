ZONES = {"Berlin": 1, "Dubai": 4, "Lima": -5}


def app(ui):
    ui.title("Meeting")
    city = ui.choice("City", list(ZONES))
    hour = ui.slider("Hour", 0, 23, 15)
    for name, shift in ZONES.items():
        there = hour + shift - ZONES[city]
        day = " next day" if there > 23 else " day before" if there < 0 else ""
        ui.text(f"{name}: {there % 24}:00{day}", size=28)
