def app(ui):
    ui.title("Beans")
    s = ui.state
    with ui.row():
        if ui.button("In the water"):
            s.start = ui.time
        if ui.button("Reset"):
            s.start = None
    if s.get("start") is None:
        ui.text("Nothing is soaking", color="muted")
        return
    left = max(0, s.start + 12 * 3600 - ui.time)
    minutes = math.ceil(left / 60)
    if minutes:
        ui.text(f"{minutes // 60} h {minutes % 60} min left", size=36, bold=True)
    else:
        ui.text("Ready to cook", size=36, bold=True, color="good")
    ui.progress(1 - left / (12 * 3600))
