def app(ui):
    ui.title("Lottery")
    if ui.button("New numbers"):
        ui.state.numbers = sorted(random.sample(range(1, 50), 6))
    ui.text(", ".join(map(str, ui.state.get("numbers", []))), size=32)
