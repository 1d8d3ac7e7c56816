WORDS = ["island", "rhythm", "castle"]


def app(ui):
    ui.title("Spelling")
    s = ui.state
    place, tries = s.get("place", 0), s.get("tries", 0)
    if place == 3:
        ui.text(f"3 words in {tries} tries", size=32, color="good")
        if ui.button("Again"):
            s.place, s.tries, s.words = 0, 0, ""
        return
    ui.text(f"Word {place + 1} of 3, tries: {tries}")
    if ui.button("Show"):
        s.until = ui.time + 2
    ui.text(WORDS[place] if ui.time < s.get("until", 0) else "...", size=48, align="center")
    typed = ui.field("Your word")
    if ui.button("Check") and typed.strip():
        right = typed.strip().lower() == WORDS[place]
        s.tries, s.place, s.until = tries + 1, place + right, 0
        s.words = "Right" if right else "Not yet"
        ui.clear("Your word")
    ui.text(s.get("words", ""))
