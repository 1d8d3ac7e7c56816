WEEKS = ["Ann with Ben, Cleo with Dan", "Ann with Cleo, Ben with Dan", "Ann with Dan, Ben with Cleo"]


def app(ui):
    ui.title("Coffee roulette")
    s = ui.state
    weeks = s.get("weeks", [])
    with ui.row():
        if ui.button("Next week") and len(weeks) < len(WEEKS):
            weeks.append(random.choice([week for week in WEEKS if week not in weeks]))
        if ui.button("Start again"):
            weeks.clear()
    for number, week in enumerate(weeks, 1):
        ui.text(f"Week {number}: {week}", size=28 if number == len(weeks) else 18, bold=number == len(weeks))
    if not weeks:
        ui.text("No week yet", color="muted")
    if len(weeks) == len(WEEKS):
        ui.text("Everybody has met everybody", color="good")
