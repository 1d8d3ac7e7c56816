def app(ui):
    ui.title("Score")
    s = ui.state
    red, blue = s.get("red", 0), s.get("blue", 0)
    with ui.row():
        if ui.button("Red"):
            s.red = red + 1
        if ui.button("Blue"):
            s.blue = blue + 1
    ui.text(f"{s.red} : {s.blue}", size=64)
