from datetime import date, timedelta


def app(ui):
    ui.title("Library")
    books = ui.state.get("books", [])
    with ui.row():
        title = ui.field("Book").strip()
        if ui.button("Add") and title:
            books.append([str(ui.today + timedelta(days=28)), title])
            ui.clear("Book")
    for book in sorted(books):
        due = date.fromisoformat(book[0])
        with ui.row():
            ui.text(book[1])
            ui.text(due.strftime("%d %b"))
            ui.text(f"{(due - ui.today).days} days left")
            if ui.button("Returned"):
                books.remove(book)
    if not books:
        ui.text("No books", color="muted")
