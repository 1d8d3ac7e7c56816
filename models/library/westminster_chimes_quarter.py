LINES = ["G#4 F#4 E4 B3", "E4 G#4 F#4 B3", "E4 F#4 G#4 E4", "G#4 E4 F#4 B3", "B3 F#4 G#4 E4"]
QUARTERS = {"Quarter past": [0], "Half past": [1, 2], "Quarter to": [3, 4, 0], "Full hour": [1, 2, 3, 4]}


def app(ui):
    ui.title("Westminster chimes")
    quarter = ui.choice("Quarter", list(QUARTERS))
    notes = " ".join(LINES[line] for line in QUARTERS[quarter]).split()
    for line in QUARTERS[quarter]:
        ui.text(LINES[line], size=28, bold=True)
    ui.text(f"{len(notes)} notes", color="muted")
    if ui.button("Play"):
        for note in notes:
            ui.note(note, 0.8)
    ui.text(f"Next by the clock: {list(QUARTERS)[ui.now.minute // 15]}")
