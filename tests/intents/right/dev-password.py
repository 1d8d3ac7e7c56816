def app(ui):
    ui.title("Password")
    length = ui.number("Length", 12, min=4, max=64)
    if ui.button("Generate"):
        ui.state.password = "".join(random.choice("abcdefghijkmnpqrstuvwxyz23456789") for _ in range(length))
    ui.text(ui.state.get("password", ""), size=24)
