ASKED = ["C", "E", "G", "B"]


def app(ui):
    ui.title("Note names")
    s = ui.state
    place = s.get("place", 0)
    with ui.row():
        for letter in "ABCDEFG":
            if ui.button(letter) and place < 4:
                right = "ABCDEFG"[("ABCDEFG".index(ASKED[place]) + 1) % 7]
                s.points = s.get("points", 0) + (letter == right)
                s.words = "Right" if letter == right else f"Wrong, it is {right}"
                place = s.place = place + 1
    ui.text(s.get("words", ""))
    if place < 4:
        ui.text(f"After {ASKED[place]}", size=28)
    else:
        ui.text(f"{s.get('points', 0)} of 4 points", size=28)
