from datetime import date


def app(ui):
    ui.title("Life in weeks")
    try:
        born = date.fromisoformat(ui.field("Born", "1990-03-14").strip())
    except ValueError:
        ui.text("Write the day like 1990-03-14", color="muted")
        return
    weeks = max(0, (ui.now.date() - born).days // 7)
    ui.text(f"{weeks:,} {'week' if weeks == 1 else 'weeks'} lived", size=32, bold=True)
    ui.text(f"{max(0, 80 * 52 - weeks):,} weeks to 80", color="muted")
    c = ui.canvas(52 * 8, 80 * 6)
    for number in range(80 * 52):
        c.rect(number % 52 * 8, number // 52 * 6, 7, 5, "teal" if number < weeks else "lightgray")
