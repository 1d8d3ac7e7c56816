from datetime import timedelta


def app(ui):
    ui.title("Dishes")
    names = [name.strip() for name in ui.field("Names", "Lena, Max, Ida").split(",") if name.strip()]
    if not names:
        ui.text("Type some names", color="muted")
        return
    today = ui.now.date()
    ui.text(names[today.toordinal() % len(names)], size=64, bold=True)
    rows = []
    for ahead in range(6):
        day = today + timedelta(days=ahead)
        rows.append([f"{day:%A}", names[day.toordinal() % len(names)]])
    ui.table(rows, header=["Day", "Who"])
