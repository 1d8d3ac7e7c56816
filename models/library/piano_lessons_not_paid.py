def app(ui):
    ui.title("Piano lessons")
    lessons = ui.state.get("lessons", [])
    with ui.row():
        pupil = ui.field("Pupil").strip()
        price = ui.number("Price", 25.0, min=0)
        if ui.button("Lesson") and pupil:
            lessons.append({"pupil": pupil, "day": f"{ui.now:%d %b}", "price": price, "paid": False})
            ui.clear("Pupil")
    owed = {}
    for lesson in lessons:
        if not lesson["paid"]:
            owed[lesson["pupil"]] = owed.get(lesson["pupil"], 0) + lesson["price"]
    ui.text(f"{sum(owed.values()):.2f} open", size=36, bold=True)
    for name in sorted(owed):
        ui.text(f"{name} owes {owed[name]:.2f}", color="bad")
    lines = []
    for lesson in lessons:
        amount = "paid" if lesson["paid"] else f"{lesson['price']:.2f}"
        lines.append(f"{lesson['pupil']}, {lesson['day']}, {amount}")
    picked = ui.list(lines, actions=["Paid"])
    if picked:
        lessons[picked.index]["paid"] = True
