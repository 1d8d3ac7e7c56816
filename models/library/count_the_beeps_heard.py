def app(ui):
    ui.title("Count the beeps")
    s = ui.state
    if ui.button("Listen"):
        s.count = s.get("count") or random.randint(3, 9)
        s.said = "How many were there?"
        for i in range(2 * s.count):
            ui.note(20 if i % 2 else 880, 0.12)  # 20 hertz can't be heard: a pause
    heard = int(ui.number("Heard", 5, min=0, max=20))
    if ui.button("Check") and s.get("count"):
        right = heard == s.count
        s.right = s.get("right", 0) + right
        s.asked = s.get("asked", 0) + 1
        s.said = "Right" if right else f"No, there were {s.count}"
        s.count = 0
    ui.text(s.get("said", "Press Listen"), size=36, bold=True)
    ui.text(f"{s.get('right', 0)} of {s.get('asked', 0)} right", color="muted")
