def app(ui):
    ui.title("People in the shop")
    s = ui.state
    inside = s.get("inside", 0)
    ui.text(f"{inside} of 50", size=64, align="center")
    if inside == 50:
        ui.text("FULL", size=32, color="bad", align="center")
    with ui.row():
        if ui.button("In") and inside < 50:
            s.inside = inside + 1
        if ui.button("Out") and inside > 0:
            s.inside = inside - 1
