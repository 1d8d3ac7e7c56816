PARTS = {
    "name": ["Borin", "Mila", "Tarek", "Ysolde", "Hob", "Greta"],
    "job": ["smith", "baker", "thief", "minstrel", "farmer", "guard"],
    "quirk": ["hums all the time", "is afraid of cats", "never pays", "laughs too loud", "collects teeth",
              "speaks in rhymes"],
}


def app(ui):
    ui.title("Tavern guest")
    s = ui.state
    if "guest" not in s:
        s.guest = {part: random.choice(words) for part, words in PARTS.items()}
    with ui.row():
        for part, words in PARTS.items():
            if ui.button(f"New {part}"):
                s.guest[part] = random.choice([word for word in words if word != s.guest[part]])
                s.changes = s.get("changes", 0) + 1
        if ui.button("All new"):
            s.guest = {part: random.choice(words) for part, words in PARTS.items()}
            s.changes = s.get("changes", 0) + 1
    ui.text(f"{s.guest['name']}, {s.guest['job']}", size=40, bold=True)
    ui.text(s.guest["quirk"], size=24)
    changes = s.get("changes", 0)
    ui.text(f"Changed {changes} {'time' if changes == 1 else 'times'}", color="muted")
