def app(ui):
    ui.title("Hello")
    name = ui.field("Name").strip()
    hour = ui.now.hour
    if hour < 12:
        words = "Good morning"
    elif hour < 18:
        words = "Good afternoon"
    else:
        words = "Good evening"
    ui.text(f"{words}, {name}" if name else words, size=40, align="center")
