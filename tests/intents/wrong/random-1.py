def app(ui):
    ui.title("Teams")
    names = ui.field("Names").split(",")
    if ui.button("Make teams"):
        ui.text("Team 1: " + ",".join(names))
        ui.text("Team 2:")
