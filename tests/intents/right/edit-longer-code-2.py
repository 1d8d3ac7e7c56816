def app(ui):
    ui.title("Code")
    if ui.button("Code"):
        ui.state.code = "".join(random.choice("0123456789") for _ in range(7))
    ui.text(ui.state.get("code", ""), size=48)
