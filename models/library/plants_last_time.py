def app(ui):
    ui.title("Plants")
    last = ui.state.get("last", {})
    for plant in ["Rose", "Fern", "Palm"]:
        with ui.row():
            if ui.button(plant):
                last[plant] = f"{ui.now:%d %b %H:%M}"
                ui.state.last = last
            ui.text(f"{plant}: {last.get(plant, 'never')}")
