NOTES = {"Cow": "C3", "Dog": "G3", "Cat": "E4", "Bird": "C6"}


def app(ui):
    ui.title("Animal keys")
    s = ui.state
    with ui.row():
        for animal in NOTES:
            if ui.button(animal):
                ui.note(NOTES[animal])
                s.animal = animal
                s.presses = s.get("presses", 0) + 1
    ui.text(s.get("animal", "Press an animal"), size=48, align="center")
    ui.text(f"Presses: {s.get('presses', 0)}", align="center")
