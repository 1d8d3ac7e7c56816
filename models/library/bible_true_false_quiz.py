QUESTIONS = [
    ("Noah built an ark", True, "It was 300 cubits long"),
    ("Moses had twelve brothers", False, "That was Joseph with eleven; Moses had Aaron and Miriam"),
    ("David fought Goliath with a sling", True, "And one stone was enough"),
    ("Jesus was born in Nazareth", False, "He was born in Bethlehem"),
    ("Jonah was three days inside a big fish", True, "Then it spat him out"),
    ("Paul was one of the twelve apostles", False, "He came to them later"),
]


def app(ui):
    ui.title("Bible quiz")
    s = ui.state
    given = s.get("given", [])
    for (sentence, is_true, more), answer in zip(QUESTIONS, given):
        ui.text(f"{'✓' if answer == is_true else '✗'} {sentence}: {'true' if is_true else 'false'}. {more}")
    if len(given) < len(QUESTIONS):
        ui.text(QUESTIONS[len(given)][0], size=28, bold=True)
        with ui.row():
            yes, no = ui.button("True"), ui.button("False")
        if yes or no:
            given.append(yes)
    right = sum(answer == question[1] for question, answer in zip(QUESTIONS, given))
    ui.text(f"{right} of {len(given)} right", size=24)
    if ui.button("New quiz"):
        s.given = []
