def app(ui):
    ui.title("Coffee card")
    stamps = ui.state.get("stamps", 0)
    if ui.button("Stamp"):
        ui.state.stamps = stamps % 10 + 1
    ui.text(f"{stamps} of 10", size=40, align="center")
    if stamps == 10:
        ui.text("Free!", size=32, color="good", align="center")
