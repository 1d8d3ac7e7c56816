def app(ui):
    ui.title("Sun")
    hour = ui.slider("Hour", 6, 20, 12)
    angle = math.pi * (hour - 6) / 14
    c = ui.canvas(400, 240, background="skyblue")
    c.circle(200 - 160 * math.cos(angle), 200 - 150 * math.sin(angle), 28, "yellow")
    c.rect(0, 190, 400, 50, "green")
    if hour < 8:
        name = "Sunrise"
    elif hour > 18:
        name = "Sunset"
    else:
        name = "Day"
    ui.text(f"{hour}:00 {name}", size=24)
