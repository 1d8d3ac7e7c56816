def app(ui):
    ui.title("Sun")
    s = ui.state
    start = s.setdefault("start", ui.time)
    second = int(ui.time - start) % 60
    angle = math.radians(second * 6)
    x, y = 200 - 160 * math.cos(angle), 220 - 180 * math.sin(angle)
    day = second < 30
    c = ui.canvas(400, 260, background="skyblue" if day else "midnightblue")
    c.circle(x, y, 28, "gold")
    c.rect(0, 220, 400, 80, "darkgreen")
    if second < 15:
        words = "The sun rises"
    elif day:
        words = "The sun sets"
    else:
        words = "Night"
    ui.text(words, size=28, bold=True, align="center")
