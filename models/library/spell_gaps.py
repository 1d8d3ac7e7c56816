WORDS = ["Wednesday", "necessary", "rhythm"]


def app(ui):
    ui.title("Spelling")
    s = ui.state
    place, looks = s.get("place", 0), s.get("looks", 0)
    ui.text(f"Looks: {looks}", color="muted")
    if place == len(WORDS):
        ui.text("All spelt", size=28, color="good")
        if ui.button("Again"):
            s.place, s.looks, s.words = 0, 0, ""
    else:
        ui.text(f"Word {place + 1} of 3")
        if ui.button("Look"):
            s.until, s.looks = ui.time + 2, looks + 1
        if ui.time < s.get("until", 0):
            ui.text(WORDS[place], size=36)
        typed = ui.field("Word").strip()
        if ui.button("Check") and typed and ui.time >= s.get("until", 0):
            if typed == WORDS[place]:
                s.place, s.words = place + 1, "Right"
            else:
                s.words = "Wrong, look again"
            ui.clear("Word")
    ui.text(s.get("words", ""))
