def app(ui):
    s = ui.state
    stages = ["Seed", "Sprout", "Bud", "Flower"]
    left = s.get("left", 0)
    if left > 0 and ui.every(1):
        left = s.left = left - 1
        if left == 0 and s.get("i", 0) < 3:
            s.i = s.get("i", 0) + 1
    ui.text(f"Stage: {stages[s.get('i', 0)]}")
    ui.progress((10 - left) / 10 if left else 0)
    if ui.button("Water") and left == 0:
        s.left = 10
