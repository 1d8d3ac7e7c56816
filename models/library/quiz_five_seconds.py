QUESTIONS = [("Whale a fish?", "No"), ("Gold a metal?", "Yes"), ("Mars a star?", "No")]


def app(ui):
    ui.title("Five seconds each")
    s = ui.state
    if ui.button("Start"):
        s.at, s.points, s.end = 0, 0, ui.time + 5
    at = s.get("at", 3)
    with ui.row():
        for word in ["Yes", "No"]:
            if ui.button(word) and at < 3:
                s.points += QUESTIONS[at][1] == word
                s.at, s.end = at + 1, ui.time + 5
    if s.get("at", 3) < 3 and ui.time >= s.end:
        s.at, s.end = s.at + 1, ui.time + 5
    at = s.get("at", 3)
    if at < 3:
        ui.text(QUESTIONS[at][0], size=24)
        ui.text(f"{math.ceil(s.end - ui.time)} s", size=36)
    ui.text(f"Points: {s.get('points', 0)}", size=20)
