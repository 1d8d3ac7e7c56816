def app(ui):
    ui.title("Honey")
    honey = ui.state.get("honey", {})
    with ui.row():
        name = ui.field("New colony").strip()
        if ui.button("Add colony") and name:
            honey.setdefault(name, 0)
            ui.clear("New colony")
    if not honey:
        ui.text("No colony yet", color="muted")
        return
    with ui.row():
        colony = ui.choice("Colony", list(honey))
        kilos = ui.number("Honey in kg", 5.0, min=0, step=0.5)
        if ui.button("Harvest"):
            honey[colony] += kilos
    ui.table([[name, f"{honey[name]:g} kg"] for name in honey], header=["Colony", "Honey"])
    ui.text(f"{sum(honey.values()):g} kg in all", size=32, bold=True)
    ui.text(f"Best: {max(honey, key=honey.get)}")
