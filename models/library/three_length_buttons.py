def app(ui):
    ui.title("Quick timer")
    s = ui.state
    with ui.row():
        for length in [10, 20, 60]:
            if ui.button(f"{length} s"):
                s.end = ui.time + length
    if not s.get("end"):
        ui.text("Choose a length", color="muted", align="center")
    elif ui.time < s.end:
        ui.text(math.ceil(s.end - ui.time), size=72, align="center")
    else:
        ui.text("Over", size=72, color="bad", align="center")
