def app(ui):
    ui.title("Lengths")
    lengths = ui.state.get("lengths", 0)
    if ui.button("Swim"):
        lengths = ui.state.lengths = lengths + 2
    ui.text(f"{lengths} lengths", size=32)
