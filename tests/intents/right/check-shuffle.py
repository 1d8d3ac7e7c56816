def app(ui):
    ui.title("Shuffle")
    words = ui.field("Words").split()
    if ui.button("Shuffle"):
        random.shuffle(words)
        ui.state.mixed = " ".join(words)
    ui.text(ui.state.get("mixed", ""), size=24)
