def app(ui):
    ui.title("Oracle")
    if ui.button("Ask"):
        ui.text(random.choice(["Yes", "No"]), size=48)
