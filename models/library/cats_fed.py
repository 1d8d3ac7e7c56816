def app(ui):
    ui.title("The cat")
    s = ui.state
    with ui.row():
        for name in ["Ma", "Pa", "Kim"]:
            if ui.button(name):
                s.fed = f"{name} fed the cat at {ui.now.strftime('%H:%M')}"
    ui.text(s.get("fed", "Nobody yet"), size=28)
