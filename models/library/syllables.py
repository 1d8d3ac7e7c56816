WORDS = [("banana", 3), ("elephant", 3), ("table", 2), ("watermelon", 4), ("sun", 1)]


def app(ui):
    ui.title("Syllables")
    s = ui.state
    place, stars, missed = s.get("place", 0), s.get("stars", 0), s.get("missed", False)
    ui.text(f"Stars: {'★' * stars}", size=20)
    if place < len(WORDS):
        word, count = WORDS[place]
        ui.text(word, size=36, bold=True)
        with ui.row():
            for number in range(1, 5):
                if ui.button(f"{number}"):
                    if number == count:
                        s.place, s.missed = place + 1, False
                        s.stars = stars + (not missed)
                    else:
                        s.missed = True
        if missed:
            ui.text("Try again", color="bad")
    else:
        ui.text(f"{stars} stars out of 5", size=28)
        if ui.button("Once more"):
            s.place, s.stars = 0, 0
