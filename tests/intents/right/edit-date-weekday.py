def app(ui):
    ui.title("Today")
    ui.text(ui.now.strftime("%d %B %Y"), size=32)
