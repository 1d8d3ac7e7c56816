def app(ui):
    ui.title("Clock")
    now = ui.now
    twelve = ui.switch("12 hours", False)
    with ui.card():
        ui.text(now.strftime("%I:%M:%S %p" if twelve else "%H:%M:%S"), size=72, bold=True, align="center")
        ui.text(now.strftime("%A, %d %B %Y"), size=20, align="center", color="muted")
    ui.text(f"Day {now.timetuple().tm_yday} of the year", color="muted")
