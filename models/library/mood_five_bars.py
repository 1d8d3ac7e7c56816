def app(ui):
    ui.title("My days")
    names = ["Great", "Good", "Okay", "Bad", "Awful"]
    counts = ui.state.get("counts", [0, 0, 0, 0, 0])
    with ui.row():
        for i, name in enumerate(names):
            if ui.button(name):
                counts[i] += 1
    ui.state.counts = counts
    ui.chart(counts, kind="bar", labels=names)
