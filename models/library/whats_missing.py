import random

THINGS = ["cup", "key", "ring", "coin", "pen", "spoon"]


def app(ui):
    ui.title("What is missing?")
    s = ui.state
    gone, right, asked = s.get("gone", ""), s.get("right", 0), s.get("asked", 0)
    ui.text("On the table: " + ", ".join(thing for thing in THINGS if thing != gone), size=20)
    if ui.button("Hide one") and not gone:
        s.gone, s.words = random.choice(THINGS), ""
    with ui.grid(3):
        for thing in THINGS:
            if ui.button(thing) and gone:
                s.right, s.asked = right + (thing == gone), asked + 1
                s.words = "Right" if thing == gone else f"No, it was the {gone}"
                s.gone = ""
    ui.text(s.get("words", ""), size=20)
    ui.text(f"Points: {right} of {asked}")
