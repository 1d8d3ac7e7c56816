def app(ui):
    ui.title("Today")
    ui.text(ui.now.strftime("%d %B %Y"), size=32)
    ui.text(ui.now.strftime("%A"), size=24)
