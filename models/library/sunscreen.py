def app(ui):
    ui.title("Sunscreen")
    s = ui.state
    if not s.get("end"):
        ui.text("Press Applied", color="muted")
    elif ui.time < s.end:
        ui.text(f"{math.ceil((s.end - ui.time) / 60)} minutes", size=40)
    else:
        ui.text("REAPPLY", size=56, color="bad", bold=True)
    if ui.button("Applied"):
        s.end = ui.time + 2 * 3600
