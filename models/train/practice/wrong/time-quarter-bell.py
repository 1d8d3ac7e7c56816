def app(ui):
    ui.title("Quarter hours")
    now = ui.now
    ui.text(now.strftime("%H:%M:%S"), size=48)
    left = 60 - now.minute
    ui.text(f"{left} minutes to the next quarter", size=24)
