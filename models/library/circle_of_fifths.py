KEYS = ["C", "G", "D", "A", "E", "B", "F#", "Db", "Ab", "Eb", "Bb", "F"]
MINOR = ["Am", "Em", "Bm", "F#m", "C#m", "G#m", "D#m", "Bbm", "Fm", "Cm", "Gm", "Dm"]


def app(ui):
    ui.title("Circle of fifths")
    key = ui.choice("Key", KEYS)
    place = KEYS.index(key)
    count, sign = (place, "sharp") if place <= 6 else (12 - place, "flat")
    c = ui.canvas(300, 300, background="white")
    c.circle(150, 150, 115, outline="gray")
    for i, name in enumerate(KEYS):
        x, y = 150 + 115 * math.sin(math.tau * i / 12), 150 - 115 * math.cos(math.tau * i / 12)
        c.circle(x, y, 20, "orange" if name == key else "lightblue")
        c.text(x, y, name, size=16, color="black", align="center")
    ui.text(f"{count} {sign}{'' if count == 1 else 's'}", size=32, bold=True)
    ui.text(f"Neighbours: {KEYS[place - 1]} and {KEYS[(place + 1) % 12]}")
    ui.text(f"Relative minor: {MINOR[place]}")
