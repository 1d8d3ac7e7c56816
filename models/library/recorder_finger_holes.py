HOLES = {"C": "11111111", "D": "11111110", "E": "11111100", "F": "11111011", "G": "11110000", "A": "11100000",
         "B": "11000000", "high C": "10100000", "high D": "00100000"}


def app(ui):
    ui.title("Recorder")
    note = ui.choice("Note", list(HOLES))
    thumb, *front = ["●" if hole == "1" else "○" for hole in HOLES[note]]
    ui.text(f"Thumb {thumb} Front {' '.join(front)}", size=24)
    c = ui.canvas(200, 330)
    c.rect(80, 5, 40, 320, "tan", radius=18)
    for place, hole in enumerate(HOLES[note]):
        x, y = (50, 60) if place == 0 else (100, 40 + place * 37)
        c.circle(x, y, 12, "black" if hole == "1" else "white", outline="black")
    if ui.button("Play"):
        ui.note(note[-1] + ("6" if note.startswith("high") else "5"), 1)
