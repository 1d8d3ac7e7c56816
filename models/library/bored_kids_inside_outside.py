IDEAS = {
    "Inside": ["Build a cave of blankets", "Play hide and seek", "Bake cookies", "Paint with potatoes",
               "Have a puppet show"],
    "Outside": ["Look for snails", "Draw with chalk", "Fly a kite", "Jump in puddles", "Build a dam"],
}


def app(ui):
    ui.title("Bored?")
    s = ui.state
    where = ui.choice("Where", ["Inside", "Outside"])
    if ui.button("Idea"):
        s.idea = random.choice([idea for idea in IDEAS[where] if idea != s.get("idea")])
        s.count = s.get("count", 0) + 1
    ui.text(s.get("idea", "Press Idea"), size=36, bold=True, align="center")
    ui.text(f"Ideas so far: {s.get('count', 0)}", color="muted", align="center")
