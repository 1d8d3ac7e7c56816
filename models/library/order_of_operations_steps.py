TASKS = [("2 + 3 × 4", "14", "3 × 4 first"), ("(2 + 3) × 4", "20", "2 + 3 in brackets first"),
         ("18 - 12 ÷ 3", "14", "12 ÷ 3 first"), ("10 - 4 - 3", "3", "from left to right"),
         ("2 × (9 - 4) + 1", "11", "9 - 4 in brackets first")]


def app(ui):
    ui.title("What comes first?")
    s = ui.state
    place = s.get("place", 0)
    if place == len(TASKS):
        ui.text("All done", size=40, bold=True)
        if ui.button("Again"):
            s.place, s.words = 0, ""
        return
    task, result, rule = TASKS[place]
    ui.text(f"{task} = ?", size=40, bold=True)
    typed = ui.field("Result").strip()
    if ui.button("Check") and typed:
        if typed == result:
            s.place, s.words = place + 1, "Right"
        else:
            s.words = f"Not yet: {rule}"
        ui.clear("Result")
    ui.text(s.get("words", ""), size=20)
