QUESTIONS = [("IV", 4, [4, 6, 15]), ("IX", 9, [11, 9, 19]), ("XL", 40, [60, 45, 40]), ("XC", 90, [90, 110, 95])]


def app(ui):
    ui.title("Roman numerals quiz")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place < len(QUESTIONS):
        numeral, value, options = QUESTIONS[place]
        ui.text(numeral, size=64, bold=True, align="center")
        with ui.row():
            for option in options:
                if ui.button(f"{option}"):
                    s.words = f"{'Yes' if option == value else 'No'}, {numeral} is {value}"
                    s.right, s.place = right + (option == value), place + 1
    else:
        ui.text(f"{right} of {len(QUESTIONS)}", size=40, bold=True)
        if ui.button("Again"):
            s.place, s.right, s.words = 0, 0, ""
    ui.text(s.get("words", ""), size=20)
