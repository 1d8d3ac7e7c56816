from datetime import timedelta


def app(ui):
    ui.title("Trash")
    text = ui.field("Names", "Anna, Ben, Cleo")
    names = [name.strip() for name in text.split(",") if name.strip()]
    if not names:
        ui.text("Type the names")
        return
    day = ui.today.toordinal()
    ui.text(f"Today: {names[day % len(names)]}", size=40, bold=True)
    ui.text(f"Tomorrow: {names[(day + 1) % len(names)]}", size=24)
    ui.divider()
    for ahead in range(2, 7):
        later = ui.today + timedelta(days=ahead)
        ui.text(f"{later:%A}: {names[(day + ahead) % len(names)]}", color="muted")
