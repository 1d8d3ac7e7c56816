def app(ui):
    ui.title("Darts")
    left = ui.state.get("left", 501)
    points = ui.number("Points", 0, min=0, max=180)
    if ui.button("Throw") and points <= left:
        left = ui.state.left = left - points
    ui.text(left, size=64)
    if left == 0:
        ui.text("Finished!")
