CLASSES = [
    (50.8, "Flyweight"), (53.5, "Bantamweight"), (57.2, "Featherweight"), (61.2, "Lightweight"), (66.7, "Welterweight"),
    (72.6, "Middleweight"), (79.4, "Light heavyweight"), (90.7, "Cruiserweight"),
]


def app(ui):
    ui.title("Weight class")
    weight = ui.number("Weight in kg", 70.0, min=30, max=200, step=0.1)
    for limit, name in CLASSES:
        if weight <= limit:
            ui.text(name, size=40, bold=True)
            ui.text(f"{limit - weight:.1f} kg below the limit")
            break
    else:
        ui.text("Heavyweight", size=40, bold=True)
