import math


def app(ui):
    ui.title("Bookshelves")
    books = ui.number("Books", 100, min=1)
    thick = ui.number("Thickness (mm)", 25, min=1)
    shelf = ui.number("Shelf (cm)", 80, min=10)
    fits = max(1, shelf * 10 // thick)
    shelves = math.ceil(books / fits)
    last = books - (shelves - 1) * fits
    ui.text(f"Shelves: {shelves}", size=40, bold=True)
    ui.text(f"Books on one: {fits}")
    ui.text(f"The last one is {last / fits * 100:.0f}% full")
    ui.progress(last / fits)
