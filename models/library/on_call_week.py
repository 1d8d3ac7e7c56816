def app(ui):
    ui.title("On call")
    text = ui.field("Names", "Ada, Ben, Cleo")
    names = [name.strip() for name in text.split(",") if name.strip()]
    if not names:
        ui.text("Type some names", size=24)
        return
    rows = []
    for ahead in range(6):
        day = ui.today + datetime.timedelta(weeks=ahead)
        monday = day - datetime.timedelta(days=day.weekday())
        turn = monday.toordinal() // 7 % len(names)
        rows.append([f"Week {day.isocalendar()[1]}", f"from {monday}", names[turn]])
    ui.text(f"This week: {rows[0][2]}", size=40, bold=True)
    ui.table(rows[1:], header=["Week", "Monday", "On call"])
