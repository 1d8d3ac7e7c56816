TASKS = [(3.5, 10), (7.2, 10), (12.4, 20), (1.85, 5), (16.3, 50)]


def app(ui):
    ui.title("The right change")
    s = ui.state
    place = s.get("place", 0)
    price, given = TASKS[place % len(TASKS)]
    ui.text(f"It costs {price:.2f}. The customer gives {given:.2f}", size=24)
    change = ui.number("Change", 0.0, min=0, step=0.05)
    if ui.button("Give"):
        if abs(change - (given - price)) < 0.005:
            s.points, s.place, s.said = s.get("points", 0) + 1, place + 1, "Right"
            ui.clear("Change")
        else:
            s.said = "No, try again"
    ui.text(s.get("said", ""), color="good" if s.get("said") == "Right" else "bad")
    ui.text(f"Points: {s.get('points', 0)}", size=28, bold=True)
