import random

PALETTES = {
    "Calm": ["#dfe7e3", "#9fb8ad", "#5f7a76", "#e8d8c3"],
    "Warm": ["#f2dfc4", "#d99b6c", "#a65f46", "#6b4636"],
    "Fresh": ["#eaf4f4", "#a9d6d5", "#5fa8a3", "#f4d35e"],
    "Bold": ["#1d3557", "#e63946", "#f1faee", "#a8dadc"],
}


def app(ui):
    ui.title("Living room")
    s = ui.state
    if ui.button("Surprise me"):
        s.name = random.choice([name for name in PALETTES if name != s.get("name", "Calm")])
    name = s.get("name", "Calm")
    ui.text(name, size=36, bold=True)
    c = ui.canvas(400, 120)
    for place, color in enumerate(PALETTES[name]):
        c.rect(place * 100, 0, 100, 120, color)
    for part, color in zip(["Walls", "Curtains", "Sofa", "Cushions"], PALETTES[name]):
        ui.text(f"{part}: {color}")
