def app(ui):
    ui.title("Handball")
    goals = ui.state.get("goals", [])
    with ui.row():
        if ui.button("Goal Blue"):
            goals.append("Blue")
        if ui.button("Goal White"):
            goals.append("White")
        if ui.button("Undo") and goals:
            goals.pop()
    ui.text(f"Blue {goals.count('Blue')} : {goals.count('White')} White", size=40, bold=True, align="center")
    story = []
    for end in range(1, len(goals) + 1):
        story.append(f"{goals[:end].count('Blue')} : {goals[:end].count('White')}")
    ui.text(", ".join(story) or "No goals yet", color="muted")
