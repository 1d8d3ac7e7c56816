import random

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"


def app(ui):
    ui.title("Readable passwords")
    s = ui.state
    if ui.button("Make five"):
        s.passwords = ["".join(random.choice(LETTERS) for _ in range(10)) for _ in range(5)]
    passwords = s.get("passwords", [])
    picked = ui.list(passwords, actions=["Copy"])
    if picked:
        ui.copy(passwords[picked.index])
        ui.notify(f"Copied number {picked.index + 1}")
    if not passwords:
        ui.text("No passwords yet", color="muted")
