PHRASE = "BETTER LATE THAN NEVER"


def app(ui):
    ui.title("Guess the saying")
    s = ui.state
    tried, points = s.get("tried", []), s.get("points", 50)
    ui.text(f"Points: {points}", size=24, bold=True)
    shown = "".join(one if one == " " or one in tried else "_" for one in PHRASE)
    ui.text(shown, size=28, mono=True)
    letter = ui.field("One letter").strip().upper()
    if ui.button("Letter") and "_" in shown:
        cost = 5 if letter in "AEIOU" else 3
        if len(letter) == 1 and letter.isalpha() and letter not in tried:
            if cost <= points:
                tried.append(letter)
                s.points = points - cost
            else:
                ui.notify("Not enough points")
        ui.clear("One letter")
    if "_" not in shown:
        ui.text(f"You got it with {points} points left", size=24, color="good")
