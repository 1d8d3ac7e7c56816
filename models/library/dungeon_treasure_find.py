THINGS = ["rusty dagger", "silver ring", "healing potion", "torch", "old map", "gem", "scroll"]


def app(ui):
    ui.title("Treasure")
    s = ui.state
    level = int(ui.slider("Level", 1, 20, 3))
    if ui.button("Open the chest"):
        s.gold = sum(random.randint(1, 20) for i in range(level))
        s.things = random.sample(THINGS, min(1 + level // 4, len(THINGS)))
        s.total = s.get("total", 0) + s.gold
    if "gold" not in s:
        ui.text("Press Open the chest", color="muted")
        return
    ui.text(f"{s.gold} gold", size=40, bold=True)
    for thing in s.things:
        ui.text(thing, size=22)
    ui.text(f"Gold in all: {s.total}", color="muted")
