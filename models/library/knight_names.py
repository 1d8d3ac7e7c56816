import random

FIRST = ["Arthur", "Edmund", "Rosalind"]
LAST = ["Brave", "Sleepy", "Loud"]


def app(ui):
    ui.title("Names for knights")
    s = ui.state
    kept = s.get("kept", [])
    with ui.row():
        if ui.button("New name"):
            s.name = f"{random.choice(FIRST)} the {random.choice(LAST)}"
        if ui.button("Keep") and s.get("name") and s.name not in kept:
            kept.append(s.name)
    ui.text(s.get("name", "Press New name"), size=32, bold=True)
    picked = ui.list(kept, actions=["Delete"])
    if picked:
        kept.pop(picked.index)
    ui.text(f"Kept: {len(kept)}", color="muted")
