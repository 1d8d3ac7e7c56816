import random


def app(ui):
    ui.title("Partners")
    s = ui.state
    text = ui.field("Names, one per line", lines=6)
    names = [name.strip() for name in text.splitlines() if name.strip()]
    if ui.button("Make groups"):
        random.shuffle(names)
        s.groups = [names[i : i + 2] for i in range(0, len(names), 2)]
        if len(names) % 2 == 1 and len(names) > 1:
            last = s.groups.pop()
            s.groups[-1] += last
    groups = s.get("groups", [])
    for group in groups:
        ui.text(" + ".join(group), size=20)
    if not groups:
        ui.text("No groups yet", color="muted")
