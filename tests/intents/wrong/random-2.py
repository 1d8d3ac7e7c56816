def app(ui):
    ui.title("Lottery")
    if ui.button("New numbers"):
        ui.state.numbers = sorted(random.sample(range(1, 50), 5))
    numbers = ui.state.get("numbers", [])
    ui.text(", ".join(map(str, numbers + numbers[-1:])), size=32)
