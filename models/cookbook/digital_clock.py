def app(ui):
    ui.title("Clock")
    now = ui.now
    ui.text(now.strftime("%H:%M:%S"), size=72, bold=True, align="center")
    ui.text(now.strftime("%A, %d %B %Y"), size=20, align="center", color="muted")
