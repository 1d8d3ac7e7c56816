TASKS = [("36", 10, "360"), ("4.7", 100, "470"), ("0.52", 10, "5.2"), ("8.1", 1000, "8100"), ("0.06", 100, "6")]


def app(ui):
    ui.title("Times 10, 100, 1000")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place == len(TASKS):
        ui.text(f"{right} of {len(TASKS)} right", size=36, bold=True)
        if ui.button("Again"):
            s.place, s.right, s.words = 0, 0, ""
    else:
        number, times, result = TASKS[place]
        ui.text(f"{number} × {times} = ?", size=48, bold=True)
        with ui.row():
            typed = ui.field("Result").strip().replace(",", ".")
            if ui.button("Check") and typed:
                if typed == result:
                    s.words, s.right = "Right", right + 1
                else:
                    zeros = len(str(times)) - 1
                    s.words = f"No, {result}: the point moves {zeros} place{'' if zeros == 1 else 's'} to the right"
                s.place = place + 1
                ui.clear("Result")
    ui.text(s.get("words", ""), size=20)
