def app(ui):
    ui.title("Oracle")
    if ui.button("Ask"):
        ui.text(random.choice(["Sure", "Never"]), size=48)
