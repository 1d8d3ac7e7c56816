VERBS = {"go": "went", "see": "saw", "buy": "bought", "write": "wrote", "eat": "ate"}


def app(ui):
    ui.title("Irregular verbs")
    s = ui.state
    left = s.get("left", list(VERBS))
    ui.progress(1 - len(left) / len(VERBS), label=f"{len(left)} left")
    ui.text(s.get("feedback", ""), size=20)
    if not left:
        ui.text("You know them all!", size=32, color="good", align="center")
        if ui.button("Start again"):
            s.left, s.feedback = list(VERBS), ""
        return
    verb = left[0]
    ui.text(f"to {verb}", size=48, bold=True, align="center")
    if ui.button("Skip"):
        left.append(left.pop(0))
        s.feedback = ""
    with ui.row():
        answer = ui.field("Past tense")
        if ui.button("Check") and answer.strip():
            left.pop(0)
            if answer.strip().lower() == VERBS[verb]:
                s.feedback = "Right!"
            else:
                left.append(verb)  # it comes again at the end
                s.feedback = f"{verb}: {VERBS[verb]}"
            ui.clear("Past tense")
