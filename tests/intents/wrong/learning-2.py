ASKED = ["Italy, Hund", "Spain", "Greece"]


def app(ui):
    ui.title("Quiz")
    s = ui.state
    place = s.get("place", 0)
    if place < 3:
        ui.text(ASKED[place])
    ui.field("Your answer")
    for label in ["Answer, OK", "Prüfen", "54", "56", "58"]:
        if ui.button(label):
            s.place = place + 1
            ui.text("Right! Well done. Richtig")
    ui.text(s.get("place", 0))
