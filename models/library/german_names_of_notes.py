FLATS = {"B": "B", "E": "Es", "A": "As"}


def app(ui):
    ui.title("German notes")
    with ui.row():
        note = ui.choice("Note", ["B", "C", "D", "E", "F", "G", "A"])
        sign = ui.choice("Sign", ["none", "sharp", "flat"])
    letter = "H" if note == "B" else note
    if sign == "none":
        german = letter
    elif sign == "sharp":
        german = letter + "is"
    else:
        german = FLATS.get(note, note + "es")
    ui.text(german, size=72, bold=True)
    ui.text(f"English {note}{'' if sign == 'none' else ' ' + sign} is {german} in German", color="muted")
