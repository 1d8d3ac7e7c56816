from datetime import date


def amount(number, word):
    return f"{number} {word}{'' if number == 1 else 's'}"


def app(ui):
    ui.title("Age difference")
    try:
        first = date.fromisoformat(ui.field("First born", "1990-05-20").strip())
        second = date.fromisoformat(ui.field("Second born", "1993-09-29").strip())
    except ValueError:
        ui.text("Write the days like 1990-05-20", color="muted")
        return
    old, young = min(first, second), max(first, second)
    months = (young.year - old.year) * 12 + young.month - old.month
    days = young.day - old.day
    if days < 0:
        months -= 1
        before = young.replace(day=1) - datetime.timedelta(days=1)
        days = max(0, before.day - old.day) + young.day
    parts = [amount(months // 12, "year"), amount(months % 12, "month"), amount(days, "day")]
    ui.text(", ".join(parts), size=32, bold=True)
    ui.text("The same age" if first == second else f"The {'first' if first < second else 'second'} is older")
