WORDS = ["uno", "dos", "tres", "cuatro", "cinco"]


def app(ui):
    ui.title("Spanish numbers")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place < len(WORDS):
        ui.text(place + 1, size=64, bold=True, align="center")
        answer = ui.field("In Spanish").strip().lower()
        if ui.button("Check") and answer:
            if answer == WORDS[place]:
                s.right, s.words = right + 1, "Right"
            else:
                s.words = f"No, {place + 1} is {WORDS[place]}"
            s.place = place + 1
            ui.clear("In Spanish")
        ui.text(s.get("words", ""), size=20)
    else:
        ui.text(f"{right} of {len(WORDS)} right", size=28, bold=True)
        if ui.button("Start over"):
            s.place, s.right, s.words = 0, 0, ""
