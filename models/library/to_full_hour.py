def app(ui):
    ui.title("Full hour")
    left = 60 - ui.now.minute
    hour = (ui.now.hour + 1) % 24
    ui.text(f"{left} minutes to {hour}:00", size=40, align="center")
