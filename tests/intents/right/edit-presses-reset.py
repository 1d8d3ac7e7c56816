def app(ui):
    ui.title("Presses")
    count = ui.state.get("count", 0)
    if ui.button("Press me"):
        count = ui.state.count = count + 1
    ui.text(count, size=64)
