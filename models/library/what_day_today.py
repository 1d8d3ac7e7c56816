def app(ui):
    ui.title("Today")
    hour = ui.now.hour
    if hour < 5 or hour >= 22:
        part = "Night"
    elif hour < 12:
        part = "Morning"
    elif hour < 18:
        part = "Afternoon"
    else:
        part = "Evening"
    ui.text(f"{ui.now:%A}", size=96, bold=True, align="center")
    ui.text(part, size=64, align="center")
    ui.text(f"{ui.now.day} {ui.now:%B %Y}", size=48, align="center")
    ui.text(f"{ui.now:%H:%M}", size=64, align="center")
