def app(ui):
    ui.title("Percentile dice")
    s = ui.state
    skill = int(ui.number("Skill in percent", 50, min=0, max=100))
    if ui.button("Roll"):
        tens, ones = random.randint(0, 9), random.randint(0, 9)
        s.value = tens * 10 + ones or 100
    if "value" not in s:
        ui.text("Press Roll", color="muted")
        return
    ui.text(f"{s.value}", size=64, bold=True)
    if s.value <= skill:
        ui.text("Success", size=32, color="good")
    else:
        ui.text("Failure", size=32, color="bad")
