SOUNDS = {"🐮 Cow": "Moo", "🐶 Dog": "Woof", "🐱 Cat": "Meow", "🐷 Pig": "Oink", "🐑 Sheep": "Baa", "🦆 Duck": "Quack"}


def app(ui):
    ui.title("Animal sounds")
    s = ui.state
    with ui.grid(3):
        for animal in SOUNDS:
            if ui.button(animal):
                s.animal = animal
                ui.tone(300, 0.2)
    if s.get("animal"):
        ui.text(s.animal, size=40, align="center")
        ui.text(f"{SOUNDS[s.animal]}!", size=80, bold=True, align="center")
    else:
        ui.text("Press an animal", size=32, align="center")
