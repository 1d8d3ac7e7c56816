PLURALS = {"child": "children", "mouse": "mice", "knife": "knives", "sheep": "sheep"}


def app(ui):
    ui.title("Plurals")
    s = ui.state
    left = s.get("left", list(PLURALS))
    if left:
        word = left[0]
        ui.text(f"Plural of {word}?", size=28, bold=True)
        answer = ui.field("Plural").strip().lower()
        if ui.button("Check") and answer:
            left.pop(0)
            if answer == PLURALS[word]:
                s.words = "Right"
            else:
                s.words = f"No, it is {PLURALS[word]}"
                left.append(word)
            ui.clear("Plural")
        ui.text(s.get("words", ""), size=20)
        ui.text(f"{len(left)} words left", color="muted")
    else:
        ui.text("All right now", size=32, bold=True, color="good")
        if ui.button("Start over"):
            s.left, s.words = list(PLURALS), ""
