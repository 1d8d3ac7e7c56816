BARS = [(3, 8), (1, 4), (2, 5), (5, 6), (4, 8)]


def app(ui):
    ui.title("What fraction is shaded?")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place == len(BARS):
        ui.text(f"{right} of {len(BARS)} right", size=40, bold=True)
        if ui.button("Again"):
            s.place, s.right, s.words = 0, 0, ""
        return
    top, bottom = BARS[place]
    c = ui.canvas(400, 70)
    for part in range(bottom):
        c.rect(part * 400 / bottom, 5, 400 / bottom - 3, 60, "orange" if part < top else "gray")
    typed = ui.field("Fraction", placeholder="1/2").replace(" ", "")
    if ui.button("Check") and typed:
        first, _, second = typed.partition("/")
        good = first.isdigit() and second.isdigit() and int(second) > 0 and int(first) * bottom == int(second) * top
        s.words = "Right" if good else f"No, it was {top}/{bottom}"
        s.right, s.place = right + good, place + 1
        ui.clear("Fraction")
    ui.text(s.get("words", ""), size=20)
