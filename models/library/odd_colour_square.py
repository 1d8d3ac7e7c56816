def app(ui):
    ui.title("Odd colour")
    s = ui.state
    if ui.button("Restart") or "odd" not in s:
        s.odd, s.score, s.over = random.randrange(16), 0, False
        s.color = [200, 80, 80]
    c = ui.canvas(320, 320, background="white")
    if c.clicked and not s.over:
        place = min(3, int(c.clicked.y // 80)) * 4 + min(3, int(c.clicked.x // 80))
        if place == s.odd:
            s.score, s.odd = s.score + 1, random.randrange(16)
            s.color = [random.randint(60, 190) for part in range(3)]
        else:
            s.over = True
    more = max(6, 50 - 4 * s.score)
    red, green, blue = s.color
    for place in range(16):
        light = more if place == s.odd else 0
        color = f"#{red + light:02x}{green + light:02x}{blue + light:02x}"
        c.rect(place % 4 * 80 + 4, place // 4 * 80 + 4, 72, 72, color)
        if s.over and place == s.odd:
            c.circle(place % 4 * 80 + 40, place // 4 * 80 + 40, 10, "white")
    ui.text(f"Score: {s.score}", size=28, bold=True)
    if s.over:
        ui.text("Game over", size=28, color="bad")
    ui.text("Click the square that is a little lighter", color="muted")
