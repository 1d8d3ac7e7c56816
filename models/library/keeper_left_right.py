def app(ui):
    ui.title("Five shots")
    s = ui.state
    if ui.button("New game"):
        s.shots, s.goals, s.words = 0, 0, "Shoot"
    shots, goals = s.get("shots", 0), s.get("goals", 0)
    with ui.row():
        for side in ["Left", "Middle", "Right"]:
            if ui.button(side) and shots < 5:
                keeper = random.choice(["Left", "Middle", "Right"])
                s.shots = shots = shots + 1
                s.goals = goals = goals + (keeper != side)
                s.words = "Saved" if keeper == side else f"Goal, the keeper went {keeper.lower()}"
    ui.text(s.get("words", "Shoot"), size=28)
    ui.text(f"Shot {shots} of 5")
    if shots == 5:
        ui.text(f"{goals} of 5 goals", size=24, bold=True)
