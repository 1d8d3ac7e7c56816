import math


def app(ui):
    ui.title("Push-up duel")
    s = ui.state
    if ui.button("Start"):
        s.end = ui.time + 60
        s.counts = {"Anna": 0, "Ben": 0}
    counts = s.get("counts", {"Anna": 0, "Ben": 0})
    with ui.row():
        for name in counts:
            if ui.button(f"{name} +1") and ui.time < s.get("end", 0):
                counts[name] += 1
    left = math.ceil(s.end - ui.time) if "end" in s else 60
    ui.text(max(0, left), size=72)
    for name, count in counts.items():
        ui.text(f"{name}: {count}", size=32)
    if left <= 0:
        best = max(counts, key=counts.get)
        ui.text("A draw" if counts["Anna"] == counts["Ben"] else f"{best} wins", size=40, color="good")
