ANSWERS = {"Sky": "blue", "Grass": "green", "Snow": "white"}


def app(ui):
    ui.title("Quiz with Skip")
    s = ui.state
    if ui.button("Again"):
        s.left, s.right = list(ANSWERS), 0
    left, right = s.get("left", list(ANSWERS)), s.get("right", 0)
    with ui.row():
        for color in ["blue", "green", "white"]:
            if ui.button(color) and left:
                if ANSWERS[left.pop(0)] == color:
                    s.right = right = right + 1
        if ui.button("Skip") and left:
            left.append(left.pop(0))
    ui.text(f"{left[0]}?" if left else "Finished", size=36)
    ui.text(f"Right: {right} of 3")
