VERBS = [("go", "went", "gone"), ("see", "saw", "seen"), ("write", "wrote", "written")]


def app(ui):
    ui.title("Irregular verbs")
    s = ui.state
    place, points = s.get("place", 0), s.get("points", 0)
    if place < len(VERBS):
        verb, past, participle = VERBS[place]
        ui.text(verb, size=36, bold=True)
        first = ui.field("Past").strip().lower()
        second = ui.field("Participle").strip().lower()
        if ui.button("Check") and first and second:
            s.points = points + (first == past) + (second == participle)
            s.words = f"{verb}, {past}, {participle}"
            s.place = place + 1
            ui.clear("Past")
            ui.clear("Participle")
    elif ui.button("Again"):
        s.place, s.points, s.words = 0, 0, ""
    ui.text(s.get("words", ""), size=20)
    ui.text(f"Points: {points} of 6")
