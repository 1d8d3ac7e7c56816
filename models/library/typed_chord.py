import re


def app(ui):
    ui.title("Chord")
    words = ui.field("Notes", "C4 E4 G4").upper().split()
    good = [word for word in words if re.fullmatch("[A-G]#?[1-7]", word)]
    bad = [word for word in words if word not in good]
    ui.text(f"Notes: {len(good)}", size=24)
    if bad:
        ui.text("Not a note: " + ", ".join(bad), color="bad")
    if ui.button("Play"):
        for note in good:
            ui.note(note)
