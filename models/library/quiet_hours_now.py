def app(ui):
    ui.title("Neighbours")
    minute = ui.now.hour * 60 + ui.now.minute
    quiet = minute >= 1320 or minute < 420
    left = ((420 if quiet else 1320) - minute) % 1440
    ui.text("Quiet" if quiet else "Music allowed", size=48, align="center")
    ui.text(f"{left} minutes more", size=24, align="center")
