MONEY = {"Japan": "Yen", "Poland": "Zloty", "India": "Rupee", "Switzerland": "Franc", "Sweden": "Krona"}


def app(ui):
    ui.title("Money of the world")
    s = ui.state
    asked = s.get("asked", 0)
    country = list(MONEY)[asked % len(MONEY)]
    ui.text(country, size=40, bold=True)
    with ui.row():
        for money in sorted(MONEY.values()):
            if ui.button(money):
                right = money == MONEY[country]
                s.said = "Right" if right else f"No, {country} uses {MONEY[country]}"
                s.asked, s.right = asked + 1, s.get("right", 0) + right
    ui.text(s.get("said", ""), size=20)
    ui.text(f"{s.get('right', 0)} of {s.get('asked', 0)} right")
