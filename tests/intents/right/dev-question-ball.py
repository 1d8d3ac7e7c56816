def app(ui):
    ui.title("Oracle")
    ui.field("Question")
    if ui.button("Shake"):
        ui.text(random.choice(["Yes", "No", "Maybe"]), size=48)
