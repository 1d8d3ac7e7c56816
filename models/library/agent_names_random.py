ADJECTIVES = ["Silent", "Golden", "Brave", "Hidden", "Swift", "Frozen", "Lucky", "Midnight"]
ANIMALS = ["Falcon", "Tiger", "Otter", "Raven", "Wolf", "Cobra", "Panda", "Shark"]


def app(ui):
    ui.title("Code name")
    s = ui.state
    kept = s.get("kept", [])
    with ui.row():
        if ui.button("Another") or "name" not in s:
            s.name = f"{random.choice(ADJECTIVES)} {random.choice(ANIMALS)}"
        if ui.button("Keep") and s.name not in kept:
            kept.append(s.name)
    ui.text(s.name, size=48, bold=True, align="center")
    ui.text(f"{len(kept)} kept", color="muted")
    picked = ui.list(kept, actions=["Delete"])
    if picked:
        kept.pop(picked.index)
