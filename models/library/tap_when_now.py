def app(ui):
    ui.title("Reaction")
    s = ui.state
    with ui.row():
        if ui.button("Ready"):
            s.at, s.words = ui.time + 3, ""
        if ui.button("Tap") and s.get("at"):
            late = ui.time - s.at
            s.words = f"{late * 1000:.0f} ms" if late >= 0 else "Too early"
            s.at = None
    if s.get("at"):
        ui.text("Now" if ui.time >= s.at else "Wait", size=72, align="center")
    else:
        ui.text(s.get("words", "Press Ready"), size=48, align="center")
