from datetime import date, timedelta


def app(ui):
    ui.title("Blood donation")
    try:
        last = date.fromisoformat(ui.field("Last donation", "2026-02-01").strip())
    except ValueError:
        ui.text("Write the date like 2026-02-01", color="warn")
        return
    again = last + timedelta(days=56)
    ui.text(f"{again.day} {again:%B %Y}", size=40, bold=True)
    left = (again - ui.now.date()).days
    if left > 0:
        ui.text(f"in {left} day{'' if left == 1 else 's'}")
    else:
        ui.text("You can go now", color="good")
