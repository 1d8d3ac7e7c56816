import math


def app(ui):
    ui.title("Packing")
    days = ui.slider("Days", 1, 14, 5)
    cold = ui.switch("Cold", False)
    things = {"Shirts": days, "Socks": days + 1, "Trousers": math.ceil(days / 3)}
    if cold:
        things["Sweaters"] = 2
    packed = 0
    for thing, count in things.items():
        with ui.row():
            packed += ui.checkbox(thing, False)
            ui.text(f"{count} {thing.lower()}")
    if packed == len(things):
        ui.text("All packed", size=28, color="good")
