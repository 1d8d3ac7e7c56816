import random


def app(ui):
    ui.title("Yes or no")
    s = ui.state
    chance = ui.slider("Chance of YES in percent", 0, 100, 50)
    counts = s.get("counts", {"YES": 0, "NO": 0})
    if ui.button("Decide"):
        s.answer = "YES" if random.random() * 100 < chance else "NO"
        counts[s.answer] += 1
    ui.text(s.get("answer", "Not decided"), size=48, bold=True, align="center")
    ui.text(f"YES: {counts['YES']}, NO: {counts['NO']}")
