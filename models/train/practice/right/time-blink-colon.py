def app(ui):
    ui.title("Clock")
    now = ui.now
    colon = ":" if now.second % 2 == 0 else " "
    ui.text(f"{now.hour:02d}{colon}{now.minute:02d}", size=96, align="center")
    ui.text("Day" if 7 <= now.hour < 20 else "Night", align="center")
