def app(ui):
    ui.title("Score")
    s = ui.state
    red, blue = s.get("red", 0), s.get("blue", 0)
    with ui.row():
        if ui.button("Red (Norte)"):
            red += 1
        if ui.button("Blue (Sur)"):
            red += 1
        if ui.button("Borrar"):
            red = 0
    s.red = red
    ui.text(f"{red} : {blue}", size=64)
