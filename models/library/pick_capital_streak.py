CAPITALS = [("France", "Paris"), ("Italy", "Rome"), ("Spain", "Madrid")]


def app(ui):
    ui.title("Capital drill")
    s = ui.state
    place, streak, best = s.get("place", 0), s.get("streak", 0), s.get("best", 0)
    country, capital = CAPITALS[place % len(CAPITALS)]
    ui.text(f"Capital of {country}?", size=28, bold=True)
    answer = ui.field("Capital").strip().lower()
    if ui.button("Answer") and answer:
        right = answer == capital.lower()
        s.words = "Right" if right else f"No, {country} has {capital}"
        streak = streak + 1 if right else 0
        s.streak, s.best, s.place = streak, max(best, streak), place + 1
        ui.clear("Capital")
    ui.text(s.get("words", ""))
    ui.text(f"Streak: {streak}", size=20)
    ui.text(f"Best streak: {best}", color="muted")
