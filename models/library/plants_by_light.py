def app(ui):
    ui.title("Plants")
    plants = ui.state.get("plants", [])
    with ui.row():
        name = ui.field("Plant").strip()
        light = ui.choice("Light", ["Sun", "Shade", "Both"])
        if ui.button("Add") and name:
            plants.append([name, light])
            ui.clear("Plant")
    wanted = ui.choice("Show", ["All", "Sun", "Shade", "Both"])
    found = [f"{name} ({light})" for name, light in plants if wanted in ("All", light)]
    ui.list(found)
    ui.text(f"{len(found)} shown", size=20)
