SHARPS = ["C", "G", "D", "A", "E", "B", "F#"]
FLATS = ["C", "F", "Bb", "Eb", "Ab", "Db", "Gb"]


def app(ui):
    ui.title("Key signature")
    key = ui.choice("Key", SHARPS + FLATS[1:])
    if key == "C":
        ui.text("No sharps, no flats", size=40, bold=True)
        return
    if key in SHARPS:
        count, names, kind = SHARPS.index(key), [note + "#" for note in "FCGDAEB"], "sharp"
    else:
        count, names, kind = FLATS.index(key), [note + "b" for note in "BEADGCF"], "flat"
    ui.text(f"{count} {kind}{'' if count == 1 else 's'}", size=40, bold=True)
    ui.text(" ".join(names[:count]), size=28)
