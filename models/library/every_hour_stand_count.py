def app(ui):
    ui.title("Hours at the desk")
    times = max(0, min(17, ui.now.hour) - 8)
    ui.text(f"Stand up: {times}", size=48, align="center")
