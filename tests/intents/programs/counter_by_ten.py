def app(ui):
    ui.title("Counter by ten")
    count = ui.state.get("count", 0)
    ui.text(f"Count: {count}")
    if ui.button("Add"):
        ui.state.count = count + 10
