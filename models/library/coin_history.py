import random


def app(ui):
    ui.title("Coin")
    s = ui.state
    tosses = s.get("tosses", "")
    if ui.button("Toss"):
        tosses = s.tosses = tosses + random.choice("HT")
    if not tosses:
        ui.text("No toss yet", color="muted")
        return
    ui.text("HEADS" if tosses[-1] == "H" else "TAILS", size=56, bold=True, align="center")
    ui.text("Last ten: " + " ".join(tosses[-10:]))
    run = longest = 1
    for before, after in zip(tosses, tosses[1:]):
        run = run + 1 if before == after else 1
        longest = max(longest, run)
    ui.text(f"Longest run: {longest}")
