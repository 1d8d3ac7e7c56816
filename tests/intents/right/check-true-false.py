STATEMENTS = [("The sun is a star", True), ("Fish can fly", False), ("Ice is warm", False)]


def app(ui):
    ui.title("True or false")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place < len(STATEMENTS):
        text, answer = STATEMENTS[place]
        ui.text(text, size=28)
        with ui.row():
            if ui.button("True"):
                s.right, s.place = right + answer, place + 1
            if ui.button("False"):
                s.right, s.place = right + (not answer), place + 1
    else:
        ui.text(f"{right} right answers", size=28)
