def app(ui):
    ui.title("Greeting")
    hour = ui.now.hour
    if hour < 6:
        words = "Good night"
    elif hour < 12:
        words = "Good morning"
    elif hour < 18:
        words = "Good afternoon"
    else:
        words = "Good evening"
    ui.text(words, size=48, align="center")
    ui.text(ui.now.strftime("%H:%M"), size=24, align="center")
