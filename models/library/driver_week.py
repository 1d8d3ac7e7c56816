DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]


def app(ui):
    ui.title("School run")
    s = ui.state
    week = s.get("week", 1)
    with ui.row():
        if ui.button("−") and week > 1:
            s.week = week - 1
        ui.text(f"Week {week}", size=24)
        if ui.button("+"):
            s.week = week + 1
    for i, day in enumerate(DAYS):
        name = ["Ann", "Bob", "Cara"][((week - 1) * 5 + i) % 3]
        ui.text(f"{day}: {name}", size=20)
