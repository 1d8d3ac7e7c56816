def app(ui):
    ui.title("Day plan")
    s = ui.state
    plan = s.get("plan", [["08:00", "Breakfast"], ["09:00", "Work"], ["18:30", "Dinner"], ["22:30", "Sleep"]])
    now = ui.now.strftime("%H:%M")
    current, following = "nothing", "nothing"
    for time, what in plan:
        if time <= now:
            current = what
        elif following == "nothing":
            minutes = int(time[:2]) * 60 + int(time[3:]) - ui.now.hour * 60 - ui.now.minute
            following = f"{what} at {time}, in {minutes} minutes"
    ui.text(f"Now: {current}", size=32, bold=True, color="accent")
    ui.text(f"Next: {following}", size=20)
    picked = ui.list([f"{time} {what}" for time, what in plan], actions=["Delete"])
    if picked and picked.action == "Delete":
        plan.pop(picked.index)
    with ui.row():
        what = ui.field("What")
        hour = ui.number("Hour", 12, min=0, max=23)
        minute = ui.number("Minute", 0, min=0, max=59)
    if ui.button("Add") and what.strip():
        plan.append([f"{int(hour):02d}:{int(minute):02d}", what.strip()])
        plan.sort()
        ui.clear("What")
