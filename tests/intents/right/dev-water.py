def app(ui):
    ui.title("Water")
    ml = ui.state.get("ml", 0)
    if ui.button("Drink a glass"):
        ml = ui.state.ml = ml + 250
    ui.text(f"{ml} ml", size=48)
