def app(ui):
    ui.title("45 seconds")
    s = ui.state
    left = s.end - ui.time if s.get("end") else s.get("left", 45)
    with ui.row():
        if ui.button("Start") and not s.get("end"):
            s.end = ui.time + left
        if ui.button("Pause") and s.get("end"):
            s.left, s.end = max(0, left), None
        if ui.button("Reset"):
            s.left, s.end = 45, None
    left = s.end - ui.time if s.get("end") else s.get("left", 45)
    ui.text(math.ceil(left) if left > 0 else "Done", size=72, align="center")
