def app(ui):
    ui.title("Rest of the day")
    left = 1440 - ui.now.hour * 60 - ui.now.minute
    ui.text(f"{left // 60} h {left % 60} min", size=56, align="center")
    if left <= 120:
        ui.text("Late", size=32, color="warn", align="center")
