TASKS = [(7, 3, 4), (5, 4, 9), (10, 2, 8), (6, 6, 12), (9, 8, 1), (3, 7, 10)]


def app(ui):
    ui.title("Plus or minus?")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place == len(TASKS):
        ui.text(f"{right} of {len(TASKS)} right", size=36, bold=True)
        if ui.button("Once more"):
            s.place, s.right, s.words = 0, 0, ""
    else:
        a, b, result = TASKS[place]
        ui.text(f"{a} ? {b} = {result}", size=56, bold=True, align="center")
        with ui.row():
            for sign, value in [("+", a + b), ("−", a - b)]:
                if ui.button(sign):
                    s.words = "Right" if value == result else "Wrong"
                    s.right, s.place = right + (value == result), place + 1
    ui.text(s.get("words", ""), size=24)
