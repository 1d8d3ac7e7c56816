DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
SHIFTS = ["Morning", "Evening"]


def app(ui):
    ui.title("Staff plan")
    s = ui.state
    plan = s.get("plan", [])
    with ui.row():
        day = ui.choice("Day", DAYS)
        shift = ui.choice("Shift", SHIFTS)
        name = ui.field("Name").strip()
        if ui.button("Put in") and name:
            plan.append([day, shift, name])
            ui.clear("Name")
    rows = []
    for one in DAYS:
        row = [one]
        for part in SHIFTS:
            row.append(", ".join(who for where, when, who in plan if where == one and when == part) or "-")
        rows.append(row)
    ui.table(rows, header=["Day", *SHIFTS])
    if ui.button("Clear the week"):
        s.plan = []
