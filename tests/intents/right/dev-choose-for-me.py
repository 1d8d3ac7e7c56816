def app(ui):
    ui.title("Choose for me")
    options = [part.strip() for part in ui.field("Options").split(",") if part.strip()]
    if ui.button("Choose") and options:
        ui.text(random.choice(options), size=40)
