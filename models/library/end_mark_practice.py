SENTENCES = [("Where are you going", "?"), ("The cat is asleep", "."), ("Watch out", "!"), ("How old is your brother", "?")]


def app(ui):
    ui.title("Which mark?")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place == len(SENTENCES):
        ui.text(f"{right} of {len(SENTENCES)} right", size=40, bold=True)
        if ui.button("Again"):
            s.place, s.right, s.words = 0, 0, ""
        return
    sentence, mark = SENTENCES[place]
    ui.text(f"{sentence} _", size=32, bold=True)
    with ui.row():
        for answer in [".", "?", "!"]:
            if ui.button(answer):
                s.words = ("Right: " if answer == mark else "No: ") + sentence + mark
                s.right, s.place = right + (answer == mark), place + 1
    ui.text(s.get("words", ""), size=20)
