def app(ui):
    ui.title("Tank")
    litres = ui.state.get("litres", 50.0)
    with ui.row():
        km = ui.number("Driven km", 100, min=0)
        if ui.button("Drive"):
            ui.state.litres = max(0, litres - km * 5 / 100)
    ui.text(f"{litres:.1f} litres", size=40, bold=True)
    ui.progress(litres / 50)
    if litres < 8:
        ui.text("Reserve", color="bad")
    if ui.button("Fill up"):
        ui.state.litres = 50.0
