def app(ui):
    ui.title("People")
    inside = ui.state.get("inside", 0)
    ui.text(f"{inside} inside", size=48, align="center")
    if inside == 20:
        ui.text("Full", color="bad", align="center")
    with ui.row():
        if ui.button("IN") and inside < 20:
            ui.state.inside = inside + 1
        if ui.button("OUT") and inside > 0:
            ui.state.inside = inside - 1
