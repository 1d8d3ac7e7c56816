CHORES = ["Dishes", "Bins", "Floor"]
PEOPLE = ["Ida", "Jon", "Kim"]


def app(ui):
    ui.title("Chores")
    s = ui.state
    week = s.get("week", 1)
    ui.text(f"Week {week}", size=32, bold=True)
    for place, person in enumerate(PEOPLE):
        ui.text(f"{person}: {CHORES[(place + week - 1) % 3]}", size=20)
    with ui.row():
        if ui.button("Last week"):
            s.week = max(1, week - 1)
        if ui.button("Next week"):
            s.week = week + 1
