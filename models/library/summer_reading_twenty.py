def app(ui):
    ui.title("Summer reading")
    books = ui.state.get("books", [])
    with ui.row():
        title = ui.field("Book").strip()
        if ui.button("Read it") and title:
            books.append(title)
            ui.clear("Book")
    ui.text(f"{len(books)} of 20", size=48, bold=True)
    ui.progress(min(1, len(books) / 20))
    left = 20 - len(books)
    if left > 0:
        ui.text(f"{left} book to go" if left == 1 else f"{left} books to go", size=20)
    else:
        ui.text("🏆 Challenge done!", size=28)
    picked = ui.list([f"{number}. {book}" for number, book in enumerate(books, start=1)], actions=["Delete"])
    if picked:
        books.pop(picked.index)
