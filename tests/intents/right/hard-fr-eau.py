def app(ui):
    ui.title("Eau")
    litres = ui.state.get("litres", 0.0)
    with ui.row():
        if ui.button("Un verre"):
            litres += 0.25
        if ui.button("Une bouteille"):
            litres += 1
    ui.state.litres = litres
    ui.text(f"{litres:.2f} l", size=48)
