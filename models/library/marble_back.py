import random


def app(ui):
    ui.title("Marbles with putting back")
    s = ui.state
    counts = s.get("counts", {"green": 0, "yellow": 0})
    with ui.row():
        if ui.button("Take one"):
            s.last = random.choice(["green"] * 4 + ["yellow"] * 6)
            counts[s.last] += 1
        if ui.button("Reset"):
            counts.update(green=0, yellow=0)
            s.last = "Nothing taken"
    ui.text(s.get("last", "Nothing taken"), size=32, bold=True)
    for color in counts:
        ui.text(f"{color}: {counts[color]}", size=20)
    ui.text(f"Yellow: {counts['yellow'] / max(1, sum(counts.values())) * 100:.0f} %")
