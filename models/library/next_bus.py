TIMES = ["15:20", "15:40", "16:10"]


def app(ui):
    ui.title("Bus")
    coming = [time for time in TIMES if time > ui.now.strftime("%H:%M")]
    if coming:
        hours, minutes = coming[0].split(":")
        left = (int(hours) - ui.now.hour) * 60 + int(minutes) - ui.now.minute
        ui.text(f"Next: {coming[0]}", size=40, bold=True)
        ui.text(f"in {left} minutes", size=24)
    else:
        ui.text("No more bus", size=40, color="muted")
