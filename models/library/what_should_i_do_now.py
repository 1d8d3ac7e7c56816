def app(ui):
    ui.title("My day")
    plan = ui.state.get("plan", [["08:00", "Work"], ["12:30", "Lunch"], ["13:00", "Work"], ["17:30", "Sport"], ["22:00", "Sleep"]])
    clock = ui.now.strftime("%H:%M")
    begun = [what for time, what in plan if time <= clock]
    ui.text(begun[-1] if begun else "Nothing yet", size=56, bold=True)
    coming = [f"{what} at {time}" for time, what in plan if time > clock]
    ui.text(f"Then {coming[0]}" if coming else "Nothing more today", size=24)
    with ui.row():
        hour = int(ui.number("Hour", 18, min=0, max=23))
        minute = int(ui.number("Minute", 0, min=0, max=59))
        what = ui.field("What").strip()
        if ui.button("Add") and what:
            plan.append([f"{hour:02d}:{minute:02d}", what])
            plan.sort()
            ui.clear("What")
    picked = ui.list([f"{time} {what}" for time, what in plan], actions=["Delete"])
    if picked:
        plan.pop(picked.index)
