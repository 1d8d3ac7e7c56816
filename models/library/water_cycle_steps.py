STEPS = [
    ("Evaporation", "The sun warms the sea and water rises as vapour"),
    ("Condensation", "High up it gets cold and the vapour becomes clouds"),
    ("Precipitation", "The drops get heavy and fall as rain or snow"),
    ("Collection", "Water runs into rivers and the ground, and back to the sea"),
]


def app(ui):
    ui.title("Water cycle")
    s = ui.state
    place = s.get("place", 0)
    with ui.row():
        if ui.button("Back"):
            place = (place - 1) % 4
        if ui.button("Next"):
            place = (place + 1) % 4
    s.place = place
    name, words = STEPS[place]
    ui.text(f"{place + 1}. {name}", size=36, bold=True)
    ui.text(words, size=24)
    c = ui.canvas(360, 200, background="skyblue")
    c.rect(0, 160, 360, 40, "blue")
    c.circle(320, 40, 25, "yellow")
    if place > 0:
        for x in [90, 120, 150]:
            c.circle(x, 50, 24, "white")
    for x in range(80, 170, 20):
        if place == 0:
            c.line(x, 150, x, 110, "white", 3)
        if place == 2:
            c.line(x, 85, x - 8, 150, "blue", 3)
