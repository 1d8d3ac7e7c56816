def app(ui):
    ui.title("Counter")
    count = ui.state.get("count", 0)
    ui.text(f"Count: {count}")
    if ui.button("Add"):
        ui.state.count = count + 1
    if ui.button("Reset", enabled=count > 0):
        ui.state.count = 0
