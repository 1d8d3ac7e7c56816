QUESTIONS = ["What was funny today?", "What was hard?", "Who helped you?"]


def app(ui):
    ui.title("At dinner")
    s = ui.state
    if ui.button("Next"):
        s.place = (s.get("place", 0) + 1) % len(QUESTIONS)
    place = s.get("place", 0)
    ui.text(QUESTIONS[place], size=32, bold=True, align="center")
    ui.text(f"{place + 1} of {len(QUESTIONS)}", color="muted", align="center")
