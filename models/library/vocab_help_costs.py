WORDS = [("Hund", "dog"), ("Katze", "cat"), ("Vogel", "bird")]


def app(ui):
    ui.title("Animals")
    s = ui.state
    place = s.get("place", 0)
    typed = ui.field("English").strip().lower()
    with ui.row():
        if ui.button("Check") and typed and place < len(WORDS):
            if typed == WORDS[place][1]:
                s.points = s.get("points", 0) + (0 if s.get("helped", False) else 2)
                place = s.place = place + 1
                s.words, s.helped = "", False
            else:
                s.words = "No"
            ui.clear("English")
        if ui.button("Help") and place < len(WORDS):
            s.words, s.helped = f"It is {WORDS[place][1]}", True
    ui.text(WORDS[place][0] if place < len(WORDS) else "Finished", size=36)
    ui.text(s.get("words", ""))
    ui.text(f"Points: {s.get('points', 0)}")
