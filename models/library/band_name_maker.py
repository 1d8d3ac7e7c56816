FIRST = ["Electric", "Broken", "Golden", "Screaming", "Velvet", "Lonely", "Flying", "Silent"]
SECOND = ["Pancakes", "Wolves", "Umbrellas", "Neighbours", "Comets", "Teapots", "Pirates", "Lemons"]
NAMES = [f"The {first} {second}" for first in FIRST for second in SECOND]


def app(ui):
    ui.title("Band name")
    s = ui.state
    kept = s.get("kept", [])
    with ui.row():
        if ui.button("Another") or "name" not in s:
            s.name = random.choice([name for name in NAMES if name != s.get("name")])
        if ui.button("Keep") and s.name not in kept:
            kept.append(s.name)
    ui.text(s.name, size=44, bold=True)
    ui.text(f"{len(kept)} kept", color="muted")
    press = ui.list(kept, actions=["Delete"])
    if press:
        kept.pop(press.index)
