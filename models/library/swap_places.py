def app(ui):
    ui.title("Seats")
    names = ui.state.get("names", ["Ann", "Ben", "Cy", "Di"])
    ui.text(", ".join(names), size=24)
    with ui.row():
        if ui.button("Swap"):
            names[0], names[-1] = names[-1], names[0]
        if ui.button("Rotate"):
            names.insert(0, names.pop())
