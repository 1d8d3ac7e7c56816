import random

PARTS = {
    "Person": ["a pirate", "a baker", "a queen"],
    "Place": ["in a cave", "at school", "on the moon"],
    "Thing": ["an old key", "a red balloon", "a lost letter"],
}


def app(ui):
    ui.title("Story idea")
    idea = ui.state.get("idea", {"Person": "-", "Place": "-", "Thing": "-"})
    new = ui.button("New idea")
    for part in PARTS:
        with ui.row():
            keep = ui.checkbox(f"Keep {part.lower()}", False)
            if new and (not keep or idea[part] == "-"):
                idea[part] = random.choice(PARTS[part])
            ui.text(f"{part}: {idea[part]}", size=24)
