def app(ui):
    ui.title("Fuse")
    s = ui.state
    length = s.get("length", 12)
    state = s.get("state", "")
    if state == "burning" and ui.every(1):
        length = s.length = length - 1
        if length == 0:
            state = s.state = "bang"
    ui.text(f"{length} cm", size=40)
    if state == "safe":
        ui.text("Safe", color="good")
    if state == "bang":
        ui.text("Bang!", color="bad", size=60)
    with ui.row():
        if ui.button("Light") and state == "":
            s.state = "burning"
        if ui.button("Cut") and state == "burning":
            s.state = "safe"
        if ui.button("New"):
            s.length, s.state = 12, ""
