import random

UNITS = [("m", "cm", 100), ("km", "m", 1000), ("kg", "g", 1000), ("h", "minutes", 60), ("l", "ml", 1000), ("cm", "mm", 10), ("t", "kg", 1000)]


def app(ui):
    ui.title("Unit quiz")
    s = ui.state
    if "question" not in s:
        s.question = [random.randint(2, 9), *random.choice(UNITS)]
    answer = ui.field("Answer").strip()
    if ui.button("Check") and answer:
        amount, big, small, factor = s.question
        right = str(amount * factor)
        s.total = s.get("total", 0) + 1
        if answer == right:
            s.points = s.get("points", 0) + 1
            s.words = "Right"
        else:
            s.words = f"No, it was {right} {small}"
        s.question = [random.randint(2, 9), *random.choice(UNITS)]
        ui.clear("Answer")
    ui.text(f"{s.question[0]} {s.question[1]} = ? {s.question[2]}", size=40, bold=True)
    ui.text(s.get("words", ""), size=20)
    ui.text(f"{s.get('points', 0)} of {s.get('total', 0)} right", size=20)
