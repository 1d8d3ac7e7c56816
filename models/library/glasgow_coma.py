EYES = {"Open": 4, "When spoken to": 3, "To pain": 2, "None": 1}
SPEECH = {"Clear": 5, "Confused": 4, "Single words": 3, "Only sounds": 2, "None": 1}
MOVEMENT = {"Follows orders": 6, "Finds the pain": 5, "Pulls away": 4, "Bends": 3, "Stretches": 2, "None": 1}


def app(ui):
    ui.title("Glasgow coma scale")
    points = 0
    for label, answers in [("Eyes", EYES), ("Speech", SPEECH), ("Movement", MOVEMENT)]:
        points += answers[ui.choice(label, list(answers))]
    ui.text(f"{points} points", size=40, bold=True)
    if points >= 13:
        ui.text("Mild", size=24, color="good")
    elif points >= 9:
        ui.text("Moderate", size=24, color="warn")
    else:
        ui.text("Severe, call for help", size=24, color="bad")
