def app(ui):
    ui.title("Cuckoo clock")
    now = ui.now
    calls = now.hour % 12 or 12
    calling = now.minute == 0 and now.second < calls
    c = ui.canvas(260, 300)
    c.poly([(130, 10), (20, 100), (240, 100)], color="brown")
    c.rect(50, 100, 160, 160, "peru")
    c.rect(105, 50, 50, 45, "black")
    if calling:
        c.circle(130, 72, 16, "yellow")
        c.poly([(146, 68), (160, 74), (146, 78)], color="orange")
    c.text(130, 180, now.strftime("%H:%M"), size=40, color="white", align="center")
    if calling:
        ui.text("Cuckoo!", size=40, bold=True, align="center")
        if ui.every(1):
            ui.tone(700, 0.2)
    else:
        following = (now.hour + 1) % 12 or 12
        ui.text(f"Next: {following} {'call' if following == 1 else 'calls'}", size=24, align="center")
