def app(ui):
    ui.title("Hedgehog")
    s = ui.state
    hunger = s.get("hunger", 0)
    if ui.every(10):
        hunger = min(10, hunger + 1)
    if ui.button("Feed"):
        hunger = max(0, hunger - 3)
        ui.notify("Yum")
    s.hunger = hunger
    if hunger >= 10:
        mood = "ASLEEP"
    else:
        mood = "hungry" if hunger >= 5 else "happy"
    ui.text(mood, size=48, bold=True, align="center")
    ui.text(f"Hunger: {hunger}", size=24)
    ui.progress(hunger / 10)
