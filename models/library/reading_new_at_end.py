def app(ui):
    ui.title("Reading list")
    books = ui.state.get("books", [])
    with ui.row():
        book = ui.field("Book").strip()
        if ui.button("Add") and book:
            books.append(book)
            ui.clear("Book")
    picked = ui.list([f"{i}. {book}" for i, book in enumerate(books, 1)], actions=["Read"])
    if picked:
        books.pop(picked.index)
    if not books:
        ui.text("Nothing to read", color="muted")
