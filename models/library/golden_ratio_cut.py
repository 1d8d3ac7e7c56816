RATIO = (1 + 5**0.5) / 2


def app(ui):
    ui.title("Golden ratio")
    length = ui.number("Length", 100.0, min=0)
    long = length / RATIO
    ui.text(f"Long part: {long:.2f}", size=32, bold=True)
    ui.text(f"Short part: {length - long:.2f}", size=32, bold=True)
    ui.text(f"A frame {length:g} wide is {long:.2f} high", size=20)
    c = ui.canvas(320, 60)
    cut = 10 + 300 / RATIO
    c.rect(10, 20, 300 / RATIO, 20, "gold")
    c.rect(cut, 20, 310 - cut, 20, "brown")
