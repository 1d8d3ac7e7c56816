def app(ui):
    ui.title("Sponge")
    s = ui.state
    today = ui.today.toordinal()
    if ui.button("New sponge"):
        s.day = today
    if s.get("day") is None:
        ui.text("Press the button with the next new sponge", color="muted")
        return
    left = s.day + 14 - today
    if left > 0:
        ui.text(f"Good for {left} {'day' if left == 1 else 'days'}", size=36, bold=True)
    else:
        ui.text("Change the sponge", size=36, bold=True, color="bad")
    ui.progress(max(0, left) / 14)
