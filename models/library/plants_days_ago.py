def app(ui):
    ui.title("Plants")
    last = ui.state.get("last", {})
    today = ui.now.date().toordinal()
    for plant in ["Rose", "Fern", "Palm"]:
        with ui.row():
            if ui.button(plant):
                last[plant] = today
                ui.state.last = last
            ago = f"{today - last[plant]} days ago" if plant in last else "never"
            ui.text(f"{plant}: {ago}")
