def app(ui):
    ui.title("Emma")
    stickers = ui.state.get("stickers", 0)
    ui.text("★" * stickers or "No stickers yet", size=40, align="center")
    if stickers == 5:
        ui.text("Treat time", size=24, color="good", align="center")
    if ui.button("Sticker"):
        ui.state.stickers = stickers % 5 + 1
