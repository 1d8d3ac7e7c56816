def app(ui):
    ui.title("Clock")
    form = "%H:%M:%S" if ui.switch("Seconds", False) else "%H:%M"
    ui.text(ui.now.strftime(form), size=72, align="center")
