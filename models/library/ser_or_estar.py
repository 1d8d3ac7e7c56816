SENTENCES = [
    ("Madrid ... en España. (is)", "estar", "está: where something is"),
    ("Ella ... médica. (is)", "ser", "es: what somebody's job is"),
    ("La sopa ... fría. (is)", "estar", "está: how something is just now"),
    ("Hoy ... lunes. (is)", "ser", "es: the day and the time"),
    ("Nosotros ... cansados. (are)", "estar", "estamos: how somebody feels"),
]


def app(ui):
    ui.title("ser or estar?")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place < len(SENTENCES):
        sentence, verb, why = SENTENCES[place]
        ui.text(sentence, size=32, bold=True)
        with ui.row():
            for answer in ["ser", "estar"]:
                if ui.button(answer):
                    s.words = f"{'Right' if answer == verb else 'Wrong'}, {why}"
                    s.place, s.right = place + 1, right + (answer == verb)
    else:
        ui.text(f"{right} of {len(SENTENCES)} right", size=36, bold=True)
        if ui.button("Once more"):
            s.place, s.right, s.words = 0, 0, ""
    ui.text(s.get("words", ""), size=20)
