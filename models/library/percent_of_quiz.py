TASKS = [(10, 50), (50, 90), (25, 80), (20, 60), (75, 40), (5, 200)]


def app(ui):
    ui.title("Percent quiz")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place == len(TASKS):
        ui.text(f"{right} of {len(TASKS)} right", size=40, bold=True)
        if ui.button("Start again"):
            s.place, s.right, s.words = 0, 0, ""
        return
    percent, whole = TASKS[place]
    result = percent * whole // 100
    ui.text(f"{percent}% of {whole}", size=40, bold=True)
    typed = ui.field("Answer").strip()
    if ui.button("Check") and typed:
        s.words = "Right" if typed == str(result) else f"No, {percent}% of {whole} is {result}"
        s.right, s.place = right + (typed == str(result)), place + 1
        ui.clear("Answer")
    ui.text(s.get("words", ""), size=20)
