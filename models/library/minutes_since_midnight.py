def app(ui):
    ui.title("Minutes of the day")
    passed = ui.now.hour * 60 + ui.now.minute
    ui.text(f"{passed} minutes passed", size=32, align="center")
    ui.text(f"{1440 - passed} minutes left", size=32, align="center")
