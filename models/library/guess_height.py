TOWERS = [("Eiffel Tower", 330), ("Big Ben", 96), ("Cheops Pyramid", 139)]


def app(ui):
    ui.title("How high?")
    s = ui.state
    place, off = s.get("place", 0), s.get("off", 0)
    ui.text(s.get("words", ""), color="muted")
    if place < len(TOWERS):
        name, height = TOWERS[place]
        ui.text(name, size=40, bold=True)
        guess = ui.number("Metres", 100, min=0)
        if ui.button("Guess"):
            s.words = f"{name} is {height} m, {abs(guess - height):g} off"
            s.off, s.place = off + abs(guess - height), place + 1
    else:
        ui.text(f"{off:g} off in all", size=40, bold=True)
        if ui.button("Again"):
            s.place, s.off, s.words = 0, 0, ""
