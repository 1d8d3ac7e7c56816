def app(ui):
    ui.title("Darts")
    left = ui.state.get("left", 501)
    points = ui.number("Points", 0, min=0, max=180)
    if ui.button("Throw"):
        left = ui.state.left = left - points
    ui.text(left, size=64)
