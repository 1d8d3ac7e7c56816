SIGNS = [("あ", "a"), ("い", "i"), ("う", "u"), ("え", "e"), ("お", "o"), ("か", "ka"), ("き", "ki"), ("く", "ku")]


def app(ui):
    ui.title("Hiragana")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place == len(SIGNS):
        ui.text(f"{right} of {len(SIGNS)} right", size=40, bold=True)
        if ui.button("Again"):
            s.place, s.right, s.words = 0, 0, ""
        return
    sign, sound = SIGNS[place]
    ui.text(sign, size=96, bold=True, align="center")
    typed = ui.field("How is it read?").strip().lower()
    if ui.button("Check") and typed:
        s.words = f"{sign} is {sound}, right" if typed == sound else f"No, {sign} is {sound}"
        s.right, s.place = right + (typed == sound), place + 1
        ui.clear("How is it read?")
    ui.text(s.get("words", ""), size=20)
