def app(ui):
    ui.title("Password")
    ui.number("Length", 12, min=4, max=64)
    if ui.button("Generate a code"):
        ui.text("".join(random.choice("0123456789") for _ in range(4)), size=24)
