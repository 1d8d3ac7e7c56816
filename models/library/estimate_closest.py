TASKS = [("49 × 21", ["100", "1000", "10000"], "1000"), ("602 - 198", ["300", "400", "500"], "400"),
         ("1999 + 3012", ["4000", "5000", "6000"], "5000"), ("810 ÷ 9.1", ["9", "90", "900"], "90")]


def app(ui):
    ui.title("Estimate")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place < len(TASKS):
        task, answers, best = TASKS[place]
        ui.text(f"{task} is about", size=36, bold=True)
        with ui.row():
            for answer in answers:
                if ui.button(answer):
                    s.words = "Right" if answer == best else f"No, {task} is about {best}"
                    s.right, s.place = right + (answer == best), place + 1
    else:
        ui.text(f"{right} of {len(TASKS)} right", size=36, bold=True)
        if ui.button("Once more"):
            s.place, s.right, s.words = 0, 0, ""
    ui.text(s.get("words", ""), size=20)
