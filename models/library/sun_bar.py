def app(ui):
    ui.title("Sun and moon")
    rise = ui.number("Sunrise", 6, min=0, max=12)
    down = ui.number("Sunset", 20, min=13, max=24)
    hour = ui.now.hour + ui.now.minute / 60
    day = rise <= hour < down
    c = ui.canvas(400, 120, background="skyblue" if day else "navy")
    if day:
        c.circle(400 * (hour - rise) / (down - rise), 60, 25, "yellow")
    else:
        c.circle(200, 60, 20, "white")
    ui.text("Day" if day else "Night", size=28)
