def app(ui):
    ui.title("Pages")
    books = ui.state.get("books", [])
    with ui.row():
        name = ui.field("Book").strip()
        pages = ui.number("Pages", 200, min=1)
        if ui.button("Add") and name:
            books.append({"name": name, "pages": pages, "read": False})
            ui.clear("Book")
    for book in books:
        book["read"] = ui.checkbox(f"{book['name']}, {book['pages']} pages", book["read"])
    read = sum(book["pages"] for book in books if book["read"])
    ui.text(f"{read} of {sum(book['pages'] for book in books)} pages read", bold=True)
