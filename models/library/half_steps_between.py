NAMES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def app(ui):
    ui.title("Half steps")
    with ui.row():
        first = ui.choice("First", NAMES)
        second = ui.choice("Second", NAMES)
    if ui.button("Play"):
        ui.note(first + "4")
        ui.note(second + "4")
    steps = abs(NAMES.index(first) - NAMES.index(second))
    ui.text(f"{steps} half steps", size=24)
