LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def app(ui):
    ui.title("Letter wheel")
    move = int(ui.slider("Places", 0, 25, 3))
    c = ui.canvas(320, 320, background="white")
    c.circle(160, 160, 125, outline="gray", width=2)
    for i in range(26):
        angle = math.radians(i * 360 / 26 - 90)
        x, y = math.cos(angle), math.sin(angle)
        c.text(160 + 142 * x, 160 + 142 * y, LETTERS[i], color="black", align="center")
        inside = LETTERS[(i + move) % 26]
        c.text(160 + 105 * x, 160 + 105 * y, inside, color="red", align="center")
    ui.text(f"A = {LETTERS[move]}", size=32, align="center")
