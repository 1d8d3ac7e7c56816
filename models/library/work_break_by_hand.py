def app(ui):
    ui.title("By hand")
    s = ui.state
    if ui.button("Next"):
        s.phase = "Break" if s.get("phase") == "Work" else "Work"
        s.end = ui.time + (40 if s.phase == "Work" else 20)
    if s.get("phase"):
        if ui.time < s.end:
            ui.text(s.phase, size=48, align="center")
            ui.text(math.ceil(s.end - ui.time), size=64, align="center")
        else:
            ui.text("Take a break" if s.phase == "Work" else "Back to work", size=40, align="center")
