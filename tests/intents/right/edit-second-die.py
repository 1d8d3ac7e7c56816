def app(ui):
    ui.title("Die")
    if ui.button("Roll"):
        ui.text(random.randint(1, 6), size=64)
