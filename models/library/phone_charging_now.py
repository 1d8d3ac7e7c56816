def app(ui):
    ui.title("Charging")
    s = ui.state
    percent = ui.slider("Battery now in percent", 0, 99, 20)
    full = ui.number("Minutes from 0 to 100", 100, min=10, max=1000)
    with ui.row():
        if ui.button("Plug in"):
            s.since, s.percent, s.full = ui.time, percent, full
        if ui.button("Unplug"):
            s.since = None
    if not s.get("since"):
        minutes = math.ceil((100 - percent) * full / 100)
        ui.text(f"{minutes} minutes to full", size=40, bold=True)
        return
    now = min(100, s.percent + (ui.time - s.since) / 60 / s.full * 100)
    now = int(now)
    ui.text(f"{now}%", size=80, bold=True, color="good" if now == 100 else "")
    ui.progress(now / 100)
    ready = s.since + (100 - s.percent) * s.full * 0.6
    left = math.ceil((ready - ui.time) / 60)
    ui.text("Full, you can unplug it" if now == 100 else f"Full in {left} min")
