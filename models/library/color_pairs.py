def app(ui):
    ui.title("Opposite colours")
    start = {"Red": 200, "Green": 100, "Blue": 0}
    parts = [int(ui.slider(name, 0, 255, start[name])) for name in start]
    one = "#" + "".join(f"{part:02x}" for part in parts)
    two = "#" + "".join(f"{255 - part:02x}" for part in parts)
    c = ui.canvas(320, 150)
    c.rect(0, 0, 150, 150, one)
    c.rect(170, 0, 150, 150, two)
    ui.text(f"{one} and {two}", size=20, mono=True)
