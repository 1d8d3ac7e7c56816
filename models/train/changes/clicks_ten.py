def app(ui):
    ui.title("Click speed")
    s = ui.state
    clicks = s.get("clicks", 0)
    left = s.get("left", 10)
    if clicks > 0 and left > 0 and ui.every(1):
        left = s.left = left - 1
        s.best = max(s.get("best", 0), clicks)
    ui.text(f"Clicks: {clicks}", size=48, bold=True, align="center")
    if left == 0:
        ui.text(f"Result: {clicks}, {clicks / 10:.1f} a second", color="good", align="center")
        if ui.button("Again"):
            s.clicks, s.left = 0, 10
    else:
        if clicks:
            ui.text(f"{left} seconds left", align="center")
        else:
            ui.text("Click as fast as you can", align="center")
        if ui.button("Click!"):
            s.clicks = clicks + 1
    ui.text(f"Best: {s.get('best', 0)}", color="muted", align="center")
