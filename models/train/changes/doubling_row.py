import random


def app(ui):
    ui.title("Doubling")
    s = ui.state
    number = s.get("number", random.randint(1, 50))
    right, asked = s.get("right", 0), s.get("asked", 0)
    ui.text(f"What is twice {number}?", size=32, bold=True)
    answer = ui.number("Answer", 0)
    if ui.button("Check"):
        if answer == number * 2:
            s.message = "Right"
            right += 1
            s.row = s.get("row", 0) + 1
        else:
            s.row = 0
            s.message = f"Wrong, twice {number} is {number * 2}"
        asked += 1
        s.right, s.asked = right, asked
        s.number = random.randint(1, 50)
        ui.clear("Answer")
    ui.text(s.get("message", ""), size=20)
    ui.text(f"In a row: {s.get('row', 0)}")
    ui.text(f"{right} right of {asked}", color="muted")
