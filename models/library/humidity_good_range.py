def app(ui):
    ui.title("Humidity")
    percent = ui.slider("Humidity %", 0, 100, 50)
    ui.text(f"{percent}%", size=56, bold=True, align="center")
    if percent < 40:
        ui.text("Too dry", size=28, color="warn", align="center")
    elif percent <= 60:
        ui.text("Good", size=28, color="good", align="center")
    else:
        ui.text("Too humid, open the windows", size=28, color="bad", align="center")
