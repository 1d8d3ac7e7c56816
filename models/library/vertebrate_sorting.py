ANIMALS = [("Frog", True), ("Snail", False), ("Shark", True), ("Spider", False), ("Octopus", False), ("Snake", True)]


def app(ui):
    ui.title("Backbone or not?")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place < len(ANIMALS):
        animal, backbone = ANIMALS[place]
        ui.text(animal, size=48, bold=True)
        with ui.row():
            for name, answer in [("Vertebrate", True), ("Invertebrate", False)]:
                if ui.button(name):
                    s.right, s.place = right + (answer == backbone), place + 1
    else:
        ui.text(f"{right} of {len(ANIMALS)} right", size=40, bold=True)
        if ui.button("Again"):
            s.right, s.place = 0, 0
    sorted_ones = ANIMALS[:place]
    ui.text("With a backbone: " + ", ".join(name for name, backbone in sorted_ones if backbone))
    ui.text("Without: " + ", ".join(name for name, backbone in sorted_ones if not backbone))
