SIGNS = ["Skin", "Pulse", "Reflexes", "Muscles", "Breathing"]


def app(ui):
    ui.title("Apgar score")
    points = sum(ui.slider(sign, 0, 2, 2) for sign in SIGNS)
    ui.text(f"{points} of 10", size=40, bold=True)
    if points >= 7:
        ui.text("Doing well", color="good")
    elif points >= 4:
        ui.text("Needs watching", color="warn")
    else:
        ui.text("Needs help now", color="bad")
