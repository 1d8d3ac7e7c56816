NOUNS = [("der Hund", "Hunde"), ("das Haus", "Häuser"), ("das Auto", "Autos"), ("die Frau", "Frauen"), ("der Apfel", "Äpfel")]


def app(ui):
    ui.title("German plurals")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    noun, plural = NOUNS[place % len(NOUNS)]
    ui.text(f"{noun} → die ...", size=36, bold=True)
    typed = ui.field("Plural").strip()
    if ui.button("Check") and typed:
        good = typed.lower().removeprefix("die ") == plural.lower()
        s.words = "Richtig" if good else f"{noun}, die {plural}"
        s.right, s.place = right + good, place + 1
        ui.clear("Plural")
    ui.text(s.get("words", ""), size=20)
    ui.text(f"{s.get('right', 0)} of {s.get('place', 0)} right", color="muted")
