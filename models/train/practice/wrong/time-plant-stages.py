STAGES = ["Seed", "Sprout", "Bud", "Flower"]


def app(ui):
    ui.title("My plant")
    s = ui.state
    stage = s.get("stage", 0)
    if s.get("until") and ui.time >= s.until:
        stage = s.stage = min(stage + 1, 3)
        s.until = ui.time + 10
    ui.text(STAGES[stage], size=48)
    if s.get("until"):
        ui.text("It is growing", color="muted")
    elif ui.button("Water"):
        s.until = ui.time + 10
