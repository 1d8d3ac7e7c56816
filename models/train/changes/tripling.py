import random


def app(ui):
    ui.title("Tripling")
    s = ui.state
    number = s.get("number", random.randint(1, 50))
    right, asked = s.get("right", 0), s.get("asked", 0)
    ui.text(f"What is three times {number}?", size=32, bold=True)
    answer = ui.number("Answer", 0)
    if ui.button("Check"):
        if answer == number * 3:
            s.message = "Right"
            right += 1
        else:
            s.message = f"Wrong, three times {number} is {number * 3}"
        asked += 1
        s.right, s.asked = right, asked
        s.number = random.randint(1, 50)
        ui.clear("Answer")
    ui.text(s.get("message", ""), size=20)
    ui.text(f"{right} right of {asked}", color="muted")
