def app(ui):
    ui.title("Major or minor")
    s = ui.state
    if ui.button("Listen"):
        if not s.get("kind"):
            s.kind, s.root = random.choice(["major", "minor"]), random.randint(55, 67)
        s.said = "Major or minor?"
        ui.note([s.root, s.root + (4 if s.kind == "major" else 3), s.root + 7], 1.5)
    with ui.row():
        for answer in ["Major", "Minor"]:
            if ui.button(answer) and s.get("kind"):
                right = answer.lower() == s.kind
                s.streak = s.get("streak", 0) + 1 if right else 0
                s.best = max(s.get("best", 0), s.streak)
                s.said = f"{'Right' if right else 'No'}, it was {s.kind}"
                s.kind = ""
    ui.text(s.get("said", "Press Listen"), size=32, bold=True)
    ui.text(f"{s.get('streak', 0)} in a row, best {s.get('best', 0)}")
