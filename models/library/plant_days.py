PLANTS = {"Ficus": 7, "Cactus": 21, "Fern": 2}


def app(ui):
    ui.title("Plants")
    watered = ui.state.get("watered", {})
    today = ui.today.toordinal()
    for plant in PLANTS:
        with ui.row():
            ui.text(plant, size=20)
            left = watered.get(plant, 0) + PLANTS[plant] - today
            if left > 0:
                ui.text(f"in {left} days")
            else:
                ui.text("today", color="bad")
            if ui.button(f"Watered {plant}"):
                watered[plant] = today
