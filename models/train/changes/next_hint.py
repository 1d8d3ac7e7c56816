def app(ui):
    ui.title("Which number comes next?")
    s = ui.state
    level = s.get("level", 1)
    step = level + 1
    numbers = [level + step * place for place in range(5)]
    shown = ", ".join(str(number) for number in numbers[:4])
    ui.text(f"Level {level}", color="muted")
    ui.text(f"{shown}, ?", size=40, bold=True, align="center")
    with ui.row():
        answer = ui.field("Next number")
        if ui.button("Check") and answer.strip():
            if answer.strip() == str(numbers[4]):
                s.level = level + 1
                s.feedback = "Right, on to the next level"
            else:
                s.feedback = "No, look how much is added each time"
            ui.clear("Next number")
    if ui.button("Hint"):
        s.feedback = f"Add {step} each time"
    ui.text(s.get("feedback", ""), size=20)
    if ui.button("Back to level 1"):
        s.level, s.feedback = 1, ""
