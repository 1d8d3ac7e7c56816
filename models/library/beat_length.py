def app(ui):
    ui.title("Length of notes")
    beats = ui.number("Beats per minute", 120, min=1)
    quarter = 60000 / beats
    rows = []
    for name, factor in [("Whole", 4), ("Half", 2), ("Quarter", 1), ("Eighth", 0.5)]:
        rows.append([name, round(quarter * factor)])
    ui.table(rows, header=["Note", "Milliseconds"])
