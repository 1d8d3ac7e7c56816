def app(ui):
    ui.title("All the A")
    rows = [[f"A{octave}", 440 * 2 ** (octave - 4)] for octave in range(1, 8)]
    ui.table(rows, header=["Note", "Hertz"])
    note = ui.choice("Octave", [row[0] for row in rows], "A4")
    if ui.button("Play"):
        ui.note(note)
