def app(ui):
    ui.title("My plant")
    s = ui.state
    water = s.get("water", 5)
    if water > 0 and ui.every(20):
        water -= 1
    with ui.row():
        if ui.button("Water"):
            if water > 0:
                water = 5
                ui.notify("Thank you")
            else:
                ui.notify("Too late")
        if ui.button("New plant"):
            water = 5
            ui.notify("A new plant")
    s.water = water
    ui.text("Fresh" if water > 0 else "WITHERED", size=48, bold=True, color="good" if water > 0 else "bad")
    ui.text(f"Water: {water}", size=24)
    ui.progress(water / 5)
