from datetime import date


def app(ui):
    ui.title("Retirement")
    text = ui.field("Born on", "1985-06-20").strip()
    age = ui.slider("At the age of", 55, 75, 67)
    try:
        born = date.fromisoformat(text)
    except ValueError:
        ui.text("Write the date like 1985-06-20", color="warn")
        return
    today = ui.now.date()
    months = (born.year + age - today.year) * 12 + born.month - today.month - (born.day < today.day)
    ui.text(f"{born.day} {born:%B} {born.year + age}", size=40, bold=True)
    if months < 0:
        ui.text("You may retire already", size=24, color="good")
    else:
        ui.text(f"Years: {months // 12}, months: {months % 12}", size=24)
