PICTURES = ["🏰", "🐉", "🔑", "👑", "🚲", "🌙", "🐟", "🎁", "🌧", "🍎",
            "🚀", "👻", "📖", "🐎", "🔥", "⛵", "🌳", "🎩", "🕰", "🐸", "💌", "🎻"]


def app(ui):
    ui.title("Story cubes")
    s = ui.state
    if ui.button("Roll") or "cubes" not in s:
        s.cubes = random.sample(PICTURES, 9)
        s.count = s.get("count", 0) + 1
    for row in range(3):
        ui.text(" ".join(s.cubes[row * 3:row * 3 + 3]), size=56, align="center")
    ui.text(f"Tell a story with all nine. Story {s.count}", color="muted", align="center")
