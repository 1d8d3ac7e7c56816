def app(ui):
    ui.title("Plants")
    watered = ui.state.get("watered", {})
    today = ui.now.toordinal()
    for plant in ["Fern", "Cactus", "Rose"]:
        with ui.row():
            days = f"{today - watered[plant]} days" if plant in watered else "never"
            ui.text(f"{plant}: {days}")
            if ui.button("Watered"):
                watered[plant] = today
