import math
from datetime import timedelta


def app(ui):
    ui.title("When am I through?")
    pages = ui.number("Pages of the book", 300, min=1)
    page = ui.number("I am on page", 0, min=0)
    daily = ui.number("Pages a day", 30, min=1)
    left = max(0, pages - page)
    if left == 0:
        ui.text("Finished", size=32, color="good")
        return
    days = math.ceil(left / daily)
    end = ui.now + timedelta(days=days - 1)
    ui.text(f"{left} pages, {days} days", size=20)
    ui.text(end.strftime("%A, %Y-%m-%d"), size=32, bold=True)
