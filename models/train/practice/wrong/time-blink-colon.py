def app(ui):
    ui.title("Clock")
    now = ui.now
    ui.text(f"{now.hour:02d}:{now.minute:02d}", size=96, align="center")
    ui.text("Day" if 7 <= now.hour < 20 else "Night", align="center")
