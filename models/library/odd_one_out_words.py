ROUNDS = [["cat", "dog", "carrot"], ["bus", "apple", "train"], ["red", "seven", "blue"]]
ODD = ["carrot", "apple", "seven"]


def app(ui):
    ui.title("Odd one out")
    s = ui.state
    place = s.get("place", 0)
    if place == len(ROUNDS):
        ui.text("Finished", size=28)
        if ui.button("Start over"):
            s.place = 0
        return
    with ui.row():
        for word in ROUNDS[place]:
            if ui.button(word):
                right = word == ODD[place]
                s.place = place + right
                s.words = "" if right else "Try again"
    ui.text(s.get("words", ""), size=20)
