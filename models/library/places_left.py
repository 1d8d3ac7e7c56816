def app(ui):
    ui.title("Course")
    s = ui.state
    left = s.get("left", 12)
    if left > 0:
        ui.text(f"{left} places left", size=40, align="center")
    else:
        ui.text("SOLD OUT", size=40, color="bad", align="center")
    with ui.row():
        if ui.button("Sign up") and left > 0:
            s.left = left - 1
        if ui.button("Cancel") and left < 12:
            s.left = left + 1
